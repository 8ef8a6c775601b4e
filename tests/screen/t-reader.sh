# An article's text: notes and the way back, the list of links, long lines of
# code, lines that are chosen and copied, the mouse on a link.
# shellcheck shell=sh disable=SC2154
long=$(printf 'word%02d ' 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20)
fill=$(for i in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do
	printf '&lt;p&gt;Paragraph %02d of the middle.&lt;/p&gt;' $i
done)
mkdir -p "$screen/site"
cat >"$screen/site/reader.xml" <<END
<rss version="2.0"><channel><title>Readers</title><link>$url/</link><item>
<title>A text with everything</title><link>$url/all</link><guid>all</guid>
<pubDate>Sun, 22 Nov 2026 13:35:00 GMT</pubDate><description>
&lt;p&gt;The first line has a note&lt;sup&gt;&lt;a href="#n1" id="r1"&gt;1&lt;/a&gt;&lt;/sup&gt;
and &lt;a href="$url/elsewhere"&gt;a link elsewhere&lt;/a&gt;.&lt;/p&gt;
&lt;pre&gt;$long&lt;/pre&gt;
&lt;p dir="rtl" lang="he"&gt;שלום עולם&lt;/p&gt;
$fill
&lt;ol&gt;&lt;li id="n1"&gt;The note itself, far below. &lt;a href="#r1"&gt;back&lt;/a&gt;&lt;/li&gt;&lt;/ol&gt;
</description></item></channel></rss>
END
mkdir -p "$home"
cp -R "$template/." "$home"
env -i HOME="$home" PATH="$PATH" LC_ALL=C.UTF-8 "$builddir/ndigest" \
    add "$url/reader.xml" >/dev/null 2>&1
env -i HOME="$home" PATH="$PATH" LC_ALL=C.UTF-8 \
    NDIGEST_NOW=2026-11-22T13:40:00Z "$builddir/ndigest" refresh \
    >/dev/null 2>&1
cat >"$screen/copy" <<'E2'
#!/bin/sh
cat >"$HOME/copied"
E2
chmod +x "$screen/copy"

begin -s 90x24 -- -o text.fetch=never -o "browser.command=$screen/browser" \
    -o "clipboard.command=$screen/copy" -o ui.mouse=yes
keys g a
under 'A text with everything'
keys Enter t
see 'The first line has a note'

keys f
see 'Follow link number'
text 1
keys Enter
see 'The note itself' 'a note is gone to'
see 'goes back'
keys C-o
see 'The first line has a note' 'and back'

act links F
see 'Links and pictures'
row 'a link elsewhere' '127.0.0.1'
keys j Enter
check 'a link of the list is opened' grep -qs '/elsewhere' "$home/opened"

see 'word01'
act scroll-right z l
gone 'word01' 'long lines are moved'
see 'The first line' 'the others are not'
keys z l z l z l
see 'word20' 'up to their end'
keys 9 9 z l
see 'word20'
act scroll-left z h
keys 9 9 z h
see 'word01' 'and back'

# right-to-left text ends where the measure does
row 'שלום' '^ \{60,80\}[^ ]' 'a right-to-left line stands at the right'

keys g g
act select V
see '1 line'
keys j j j j j
see '6 lines'
act copy y
see '6 lines copied'
check 'the terminal was told' sh -c "'$tmux' -S '$sock' show-buffer | grep -qs 'A text with everything'"
check 'and the desktop' grep -qs 'A text with everything' "$home/copied"
keys V
see '1 line'
escape
gone '1 line'

# the link is at line 6 of the screen: a click opens it
rm -f "$home/opened"
at=$(screen_text | grep -n 'link elsewhere' | head -n 1)
y=${at%%:*}
before=${at#*:}
before=${before%%link elsewhere*}
printf '\033[<0;%d;%dM' $((${#before} + 2)) "$y" >"$screen/click"
tm load-buffer "$screen/click" \; paste-buffer -t t
check 'a click opens a link' grep -qs '/elsewhere' "$home/opened"
finish
