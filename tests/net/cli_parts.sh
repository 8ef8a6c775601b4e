# An article whose page is in several parts: all of them are read.
# shellcheck disable=SC2154 # $dir and $base come from elsewhere
. "$srcdir/tests/net/kit.sh"
serve

# page FILE TEXT LINK...: one part, with what leads to others.
page() {
	file=$1 text=$2
	shift 2
	{
		printf '<html><head><title>Lamps of Velmark</title></head><body>'
		printf '<article><h1>Lamps of Velmark</h1>'
		for i in 1 2 3 4; do
			printf '<p>%s, and paragraph %s of it tells ' "$text" $i
			printf 'how the harbour town put out its lamps, one '
			printf 'street after the other, in the last winter.</p>'
		done
		printf '</article><div class="pagination">'
		for link; do printf '%s ' "$link"; done
		printf '</div></body></html>'
	} >"$dir/www/$file"
}
page lamps.html 'This is the first part' '<b>1</b>' \
    '<a href="lamps-2.html">2</a>' '<a href="lamps-3.html">3</a>' \
    '<a href="lamps-2.html">Next page</a>'
page lamps-2.html 'This is the second part' '<a href="lamps.html">1</a>' \
    '<b>2</b>' '<a href="lamps-3.html">3</a>'
page lamps-3.html 'This is the third part' '<a href="lamps-2.html">2</a>' \
    '<a href="lamps.html">Next</a>'
page torn.html 'This is a torn story' '<a href="torn-2.html">Next page</a>'
page stub.html 'This is the start of a story' \
    '<div class="paywall"><h3>Subscribe to continue reading</h3></div>'
page alone.html 'This is a story alone' '<a href="lamps.html">Next</a>'
printf '<rss version="2.0"><channel><title>Courier</title>' >"$dir/www/f.xml"
for name in lamps torn stub alone; do
	printf '<item><guid>%s</guid><title>The %s story</title>' $name $name
	printf '<link>%s/%s.html</link><description>Short.</description>' \
	    "$base" $name
	printf '<pubDate>Sat, 21 Nov 2026 06:00:00 +0000</pubDate></item>'
done >>"$dir/www/f.xml"
printf '</channel></rss>' >>"$dir/www/f.xml"
nd add "$base/f.xml"
nd refresh
expect 0 'refreshed' '4 new'
id() {
	"$builddir/ndigest" search "The $1 story" --json | ask -l .id |
	    head -n 1
}

nd show "$(id lamps)" --json
expect 0 'the parts are joined' 'first part' 'second part' 'third part'
[ "$(ask .text <"$dir/out" | grep -c 'paragraph 1')" -eq 3 ]
result $? 'each part is there once'
[ "$(grep -c 'GET /lamps.*html' "$dir/log")" -eq 3 ]
result $? 'each part was fetched once'
nd show "$(id torn)" --json
ask .text_note <"$dir/out" >"$dir/note"

expect 0 'what is there of a torn article stays' 'torn story'
grep -q '^Part 2 of the article could not be fetched' "$dir/note"
result $? 'and what is missing is said'
nd show "$(id stub)" --json
ask .text_note <"$dir/out" >"$dir/note"
grep -q 'only the beginning' "$dir/note"
result $? 'a stub is said to be one'
nd show "$(id alone)"
expect 0 'the next article is no part' 'story alone'
! grep -q 'first part' "$dir/out"
result $? 'and is not read as one'
echo "1..$count"
finish
