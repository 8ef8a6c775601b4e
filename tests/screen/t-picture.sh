# Pictures: in the page, by themselves, asked for when they are elsewhere.
# shellcheck shell=sh disable=SC2154
if [ ! -x "$builddir/ndigest-picture" ]; then
	echo 'ok - t-picture: # SKIP built without pictures'
	exit 0
fi
# 160 x 64 pixels in two colours: black at the left, white at the right
{
	printf '\211PNG\r\n\032\n\000\000\000\015IHDR\000\000\000\240'
	printf '\000\000\000\100\001\000\000\000\000\265\360\101\002\000\000'
	printf '\000\035IDAT\170\332\143\144\200\203\377\160\026\023\003\026'
	printf '\060\052\070\052\070\052\070\052\070\052\210\014\000\205\145'
	printf '\001\177\015\253\157\127\000\000\000\000IEND\256\102\140\202'
} >"$screen/site/halves.png"
cp "$screen/site/halves.png" "$screen/site/other.png"
cp "$screen/site/halves.png" "$screen/site/far.png"
echo '<html>no picture</html>' >"$screen/site/fake.png"
there=http://localhost:${url##*:}
cat >"$screen/site/pictures.xml" <<END
<rss version="2.0"><channel><title>Plates</title><link>$url/</link><item>
<title>Two halves of a plate</title><link>$url/plate</link><guid>p</guid>
<pubDate>Sun, 22 Nov 2026 13:30:00 GMT</pubDate><description>
&lt;p&gt;Before the first plate there is a paragraph.&lt;/p&gt;
&lt;img src="$url/halves.png" alt="Dark and light"&gt;
&lt;p&gt;Between the plates there is another one.&lt;/p&gt;
&lt;img src="$there/other.png" alt="Kept elsewhere"&gt;
&lt;p&gt;After them, one that is none.&lt;/p&gt;
&lt;img src="$url/fake.png" alt="Not a picture"&gt;
&lt;img src="$there/far.png" alt="Far away"&gt;
</description></item></channel></rss>
END
mkdir -p "$home"
cp -R "$template/." "$home"
env -i HOME="$home" PATH="$PATH" LC_ALL=C.UTF-8 "$builddir/ndigest" \
    add "$url/pictures.xml" >/dev/null 2>&1
env -i HOME="$home" PATH="$PATH" LC_ALL=C.UTF-8 \
    NDIGEST_NOW=2026-11-22T13:40:00Z "$builddir/ndigest" refresh \
    >/dev/null 2>&1

# drawn PATTERN: with the colours that cells have
drawn() {
	tm capture-pane -p -e -t t 2>/dev/null | grep -q -e "$1"
}

white='48;2;25[45];25[45];25[45]m *\|38;2;25[45];25[45];25[45]'
begin -s 100x50 -- -o ui.theme=dark -o text.fetch=never
keys g a
under 'Two halves'
keys Enter
see 'Between the plates'
check 'the picture of the own site is drawn in the page' drawn "$white"
see 'Dark and light' 'with its text'
keys t
see '[picture: Kept elsewhere]' 'one from elsewhere is not'
see '[picture: Not a picture]' 'nor what is none'
act picture v
see 'Pictures of this article'
see 'Kept elsewhere'
keys j Enter
see 'Load it?' 'one from elsewhere is asked for'
see 'another site: localhost'
keys n
see 'No picture was fetched'
see '[picture: Kept elsewhere]'
keys v j Enter
see 'Load it?'
keys o
gone 'another site'
check 'once, it is drawn' drawn "$white"
keys n
see 'no picture of a kind' 'a page is no picture'
keys N
see 'Kept elsewhere'
keys N
see 'Dark and light'
tm resize-window -t t -x 60 -y 20
check 'it follows the size' drawn "$white"
keys q
see 'Two halves' 'back to the page'
tm resize-window -t t -x 100 -y 50
see '[picture: Far away]' 'once was once'
keys v G Enter
see 'Load it?'
keys y
see 'ui.pictures = always'
check 'yes is kept' grep -q 'pictures = always' "$home/.config/ndigest/config"
check 'it is in the cache' sh -c "ls '$home'/.cache/ndigest/pictures/*"
keys q
gone '[picture: Far away]' 'and then they are in the page'
finish

# without colours it is letters
begin -s 100x50 -e NO_COLOR=1 -- -o text.fetch=never
keys g a
under 'Two halves'
keys Enter
see 'Between the plates'
letters() {
	screen_text | grep -q -e '\([!-~]\)\1\1\1\1\1\1'
}
check 'without colours there are letters' letters
finish

begin -s 100x50 -- -o text.fetch=never -o ui.pictures=never
keys g a
under 'Two halves'
keys Enter
see '[picture: Dark and light]' 'never is never'
finish
