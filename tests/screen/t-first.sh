# The first minutes: what a newcomer sees, with sources that cannot be reached,
# with none, and what is said when something is missing.
# shellcheck shell=sh disable=SC2154
mkdir -p "$home/.config/ndigest"

# no network: what does not answer is refused at once
begin -e http_proxy=http://127.0.0.1:1 -e https_proxy=http://127.0.0.1:1 -- \
    -o ui.resume=yes
# one look: where nothing answers it is soon over
welcomes() {
	welcome=$(screen_text)
	for line in 'Welcome to Neural Digest' 'Enter .*opens an article' \
	    '? .*help'; do
		echo "$welcome" | grep -q -e "$line" || return 1
	done
}
check 'a first start says what there is' welcomes
see 'No source could be reached' 'no network is one line, and says what to press'
see 'r tries again, gS shows'
keys g s
see 'No source could be reached'
keys g S
see 'IEEE Spectrum'
row 'IEEE Spectrum' '✗' 'a failed source is marked'
keys 60 d d
see 'Unsubscribed'
keys q
keys g b
see 'r fetches'
keys q
keys '?'
see 'In a list of headlines'
keys q
keys o
see 'does nothing here'
finish

# its own sources instead of the built-in ones
rm -rf "$home"
mkdir -p "$home"
begin -- -o refresh.auto=no -o refresh.on_start=no
see 'Today'
finish
rm -rf "$home"
env -i HOME="$home" PATH="$PATH" LC_ALL=C.UTF-8 \
    "$builddir/ndigest" import "$screen/sources.opml" >/dev/null 2>&1
begin -- -o refresh.on_start=yes
see 'Hospital trial' 'a first start leads to articles by itself'
keys Enter
see 'Key Takeaways' 'and to a digest'
keys q
keys g s
see 'Nothing saved yet. * saves the article under the cursor.'
keys g u A y
see 'All marked as read'
keys g t
keys g u
see 'All read. r fetches new articles, ga shows all.'
keys /
text 'nosuchword'
see 'Nothing was found. q goes back.'
escape
finish

# no browser, no mail program
begin -- -o browser.command=/nonexistent/browser -o mail.command=/nonexistent/mail
keys g a
under 'Hospital trial'
keys o
see '/nonexistent/browser' 'no browser: one line says so'
keys :
text 'share mail'
keys Enter
see '/nonexistent/mail'
under 'Hospital trial'
finish
