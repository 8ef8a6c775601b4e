# Opening and sharing: programs that are started, and what never is.
# shellcheck disable=SC2154 # $dir and $base come from elsewhere
. "$srcdir/tests/net/kit.sh"
serve

# Programs that note what they were given, an argument a line.
program browser <<'END'
for word; do printf '%s\n' "$word"; done >>"$HOME/opened"
END
program fails <<'END'
echo "fails" >>"$HOME/opened"
exit 3
END
program slow <<'END'
printf '%s\n' "$@" >>"$HOME/opened"
sleep 30
END
program takes <<'END'
{ printf '%s\n' "$@"; cat; } >>"$HOME/opened"
END
program tells <<'END'
env >"$HOME/opened"
END
PATH=$dir/bin:$PATH
opened() {
	cat "$HOME/opened" 2>/dev/null
	rm -f "$HOME/opened"
}

raw_item() {
	printf '<item><guid>%s</guid><title>%s</title><link>%s</link></item>\n' \
	    "$1" "$1" "$2"
}
{
	raw_item good "$base/page?a=1&amp;b=2"
	raw_item percent "$base/100%25/%s/%%"
	raw_item shell "$base/\$(touch%20$dir/owned);\`touch\`|'\"x"
	raw_item script 'javascript:alert(1)'
	raw_item data 'data:text/html,hello'
	raw_item file 'file:///etc/passwd'
	raw_item dash '-version'
	raw_item dashes '--version'
	raw_item long "$base/$(printf '%09000d' 0)"
	raw_item mailto 'mailto:a@example.org'
	raw_item white "$base/a b"
	raw_item escape "$base/&#27;]0;x"
	printf '<item><guid>none</guid><title>none</title></item>\n'
	printf '<item><guid>odd</guid><title>%s</title><link>%s</link></item>\n' \
	    'Ärger &amp; &lt;b&gt;"quotes"? 50% #1 [x] (y)' "$base/odd"
} | feed 'Opened' >"$dir/www/a.xml"
nd add "$base/a.xml"
nd refresh
expect 0 'refreshed' '14 new'
good=$(id_of good)

# --- open ---------------------------------------------------------------------
BROWSER=browser nd open "$good"
silent 'open'
gives 'the URL is appended' "$base/page?a=1&b=2" opened
TEST_KEY=of-a-model OTHER=goes-along BROWSER=tells \
    nd -o ai.key_env=TEST_KEY open "$good"
check 'the browser has no key of a model' \
    sh -c "! grep of-a-model '$HOME/opened' && grep goes-along '$HOME/opened'"
rm -f "$HOME/opened"
nd list --json --unread
check 'it is read' sh -c "! grep '\"title\":\"good\"' '$dir/out'"
BROWSER="browser --new-window %s -x" nd open "$good"
silent 'with %s and options'
gives 'the URL stands there' "$(printf '%s\n' --new-window \
    "$base/page?a=1&b=2" -x)" opened
BROWSER="browser --url=%s" nd open "$good"
gives 'within a word' "--url=$base/page?a=1&b=2" opened
BROWSER="browser %s %s" nd open "$good"
gives 'twice' "$(printf '%s\n' "$base/page?a=1&b=2" "$base/page?a=1&b=2")" \
    opened
BROWSER="no-such-browser:fails:browser:slow" nd open "$good"
silent 'a list of which the first two fail'
gives 'ends with the one that works' "$(printf '%s\n' fails \
    "$base/page?a=1&b=2")" opened
BROWSER="no-such-browser:fails" nd open "$good"
expect 69 'a list of which all fail' 'BROWSER'
opened >/dev/null
BROWSER=browser nd open "$(id_of percent)"
gives 'percents stay' "$base/100%25/%s/%%" opened
start=$(date +%s)
BROWSER=slow nd open "$good"
[ "$status" -eq 0 ] && [ $(($(date +%s) - start)) -lt 10 ]
result $? 'a browser that goes on is not waited for'
opened >/dev/null
BROWSER=browser nd open "$(id_of shell)"
check 'no shell reads it' [ ! -e "$dir/owned" ]
opened >/dev/null
nd open "$good" -o 'browser.command=browser --opt %s'
silent 'the option goes over $BROWSER'
gives 'and is obeyed' "$(printf '%s\n' --opt "$base/page?a=1&b=2")" opened
BROWSER=browser nd open "$good" "$(id_of percent)"
silent 'two at once'
check 'both' [ "$(opened | wc -l)" -eq 2 ]
BROWSER=browser nd open 99999
expect 66 'an item that is not there' '99999|no item|no such item'
BROWSER=browser nd open "$(id_of none)"
[ "$status" -ne 0 ] && [ "$(wc -l <"$dir/err")" -eq 1 ] &&
    grep -q 'link\|address' "$dir/err"
result $? 'an item without a link'
for name in script data file dash dashes long mailto white escape; do
	url=$("$builddir/ndigest" list --json | ask -l .title .url |
	    sed -n "s/^$name	//p")
	BROWSER=browser nd open "$(id_of $name)"
	case $url in
	http*)	# mended, or made absolute by the feed's own address
		[ "$status" -eq 0 ] && [ "$(opened)" = "$url" ] &&
		    ! printf '%s' "$url" | grep -q '[^!-~]' ;;
	*)	[ "$status" -ne 0 ] && [ "$(wc -l <"$dir/err")" -eq 1 ] &&
		    [ -z "$(opened)" ] ;;
	esac
	result $? "open: $name"
done
for name in script data; do
	url=$("$builddir/ndigest" list --json | ask -l .title .url |
	    sed -n "s/^$name	//p")
	case $url in null|http*) true ;; *) false ;; esac
	result $? "no $name URL is stored"
done
PATH=/nowhere BROWSER='' nd open "$good"
expect 69 'no browser at all' 'BROWSER'

# --- share --------------------------------------------------------------------
title='Ärger & <b>"quotes"? 50% #1 [x] (y)'
title=$("$builddir/ndigest" list --json | ask -l .title | grep Ärger)
odd=$(id_of "$title")
nd share "$odd" --via print
expect 0 'print' 'Ärger' "$base/odd"
gives 'title and link' "$(printf '%s\n%s' "$title" "$base/odd")" cat "$dir/out"
nd share "$odd" --via clipboard
ended 0 && printf '\033]52;c;%s\a' "$(printf '%s\n%s\n' "$title" "$base/odd" |
    base64 | tr -d '\n')" | cmp - "$dir/out"
result $? 'clipboard: OSC 52 with base64, exactly'
nd share "$odd" --via link
ended 0 && printf '\033]52;c;%s\a' "$(printf '%s' "$base/odd" | base64 |
    tr -d '\n')" | cmp - "$dir/out"
result $? 'the link alone'
BROWSER=browser nd share "$odd" --via mail
silent 'mail'
opened >"$dir/out"
check 'is one word, encoded' sh -c \
    "[ \"\$(wc -l <'$dir/out')\" -eq 1 ] &&
    grep -q '^mailto:?subject=%C3%84rger' '$dir/out' &&
    ! grep -q '[^!-~]' '$dir/out'"
nd share "$odd" --via mail -o 'mail.command=takes --compose'
silent 'mail by a command'
opened >"$dir/out"
check 'which gets the link' grep -q '^mailto:' "$dir/out"
BROWSER=browser nd share "$odd" --via mastodon
silent 'by an address'
opened >"$dir/out"
check 'encoded' grep -q '^https://mastodonshare.com/?text=%C3%84rger.*&url=http' \
    "$dir/out"
nd share "$odd" --via print --digest -o text.fetch=never
expect 0 'with the digest' 'Ärger'
nd share "$odd" --via markdown
expect 0 'as Markdown' '^\[' "<$base/odd>"
nd share "$odd" --via nonsense
expect 64 'a way that is not there' 'nonsense' 'clipboard'
nd share 99999 --via print
expect 66 'an item that is not there' '99999'
mkdir -p "${cfg%/*}"
cat >"$cfg" <<'END'
[share notes]
command = takes --title {title} {url}
[share site]
url = https://example.org/?u={url}&t={title}
END
nd share "$odd" --via notes
silent 'a command of the config'
gives 'gets arguments and text' "$(printf '%s\n' --title "$title" "$base/odd" \
    "$title" "$base/odd")" opened
BROWSER=browser nd share "$odd" --via site
silent 'an address of the config'
opened >"$dir/out"
check 'filled in and encoded' grep -q \
    '^https://example.org/?u=http%3A%2F%2F.*&t=%C3%84rger' "$dir/out"
printf '[share evil]\nurl = javascript:{url}\n' >>"$cfg"
nd share "$odd" --via evil
expect 78 'an address that may not be opened' "$cfg:6" 'http'
echo "1..$count"
finish
