# The day's brief: its forms, its bounds, and what it escapes.
# shellcheck disable=SC2154 # $dir and $base come from elsewhere
. "$srcdir/tests/net/kit.sh"
serve

# news GUID TITLE HOUR TEXT: an item of today.
news() {
	printf '<item><guid isPermaLink="false">%s</guid>' "$1"
	printf '<title>%s</title><link>%s/page/%s</link>' "$2" "$base" "$1"
	printf '<pubDate>2026-11-22T%02d:00:00Z</pubDate>' "$3"
	printf '<description>%s</description></item>\n' "$4"
}
roof='The harbour council of Lindum voted on Sunday to close the old fish
market for three years, because its iron roof no longer bears the weight of
snow. The repair will cost 4.2 million crowns, according to the council engineer
Mira Holt, and it is to begin in March. The market has 61 stalls, and about 240
people work there. The closing matters beyond the harbour, because the auction
in the market sets the price of herring for the whole coast.'
same='The old fish market of Lindum will close for three years, the harbour
council decided on Sunday. The iron roof of the market no longer bears the
weight of snow, and the repair will cost 4.2 million crowns, the council engineer
Mira Holt said. The 240 people who work in the 61 stalls of the fish market will
move to a tram depot while the roof is repaired. The closing could cost the
auction in the market a third of its buyers, which means that the price of
herring is expected to fall along the whole coast. Buyers from three ports have
asked the council for a hall of their own until the spring of 2029.'
{
	news roof 'Fish market of Lindum closes for a new roof' 6 "$roof"
	item 10 'A bicycle race of long ago'
} | feed 'Harbour Times' >"$dir/www/h.xml"
news coast 'Lindum fish market to close for three years for a new roof' 7 \
    "$same" | feed 'Coast News' >"$dir/www/c.xml"
while read -r n title; do
	news "w$n" "$title" "$n" "Only this is known of it: $title, on a Sunday."
done <<'EOF' | feed 'World Wire' >"$dir/www/w.xml"
1 Volcano wakes below Iceland
2 Parliament of Chile debates pensions
3 Chess champion loses in Baku
4 Railway tunnel opens under Alps
5 Wheat harvest fails again
6 Telescope sees twin comets
7 Ferry strike ends quietly
EOF

story_shape='{"id":"int","title":"string","url":"string|null",
    "source":"string|null","published":"time","summary":"string|null",
    "why_it_matters":"string|null","ai":"bool","sources":[{"id":"int",
    "title":"string","source":"string|null","url":"string|null"}]}'

nd brief
expect 0 'without subscriptions' '^Nothing new since 2026-11-2'
nd brief --json
value 'nothing in JSON' '0' '.categories|len'
rm -f "$db" "$db"-*
nd add "$base/h.xml" "$base/c.xml" --category Local
nd add "$base/w.xml" --category World
nd refresh
asked=$(wc -l <"$dir/log")

# --- JSON -------------------------------------------------------------------------
nd brief --json
shape 'in JSON' "{\"made\":\"time\",\"since\":\"time\",
    \"categories\":[{\"name\":\"string\",\"stories\":[$story_shape]}]}"
value 'made and since' '2026-11-22T12:00:00Z	2026-11-21T12:00:00Z' \
    .made .since
value 'two categories' '2	Local	World' '.categories|len' \
    '.categories[0].name' '.categories[1].name'
value 'five stories of one, one story of two sources' '1	5' \
    '.categories[0].stories|len' '.categories[1].stories|len'
value 'both sources' '2' '.categories[0].stories[0].sources|len'
check 'a digest was made' grep -q '"summary": ".*fish' "$dir/out"
check 'a short text is its own summary' \
    grep -q '"summary": "Only this is known of it' "$dir/out"
gives 'nothing was fetched' "$asked" sh -c "wc -l <'$dir/log'"
nd brief --json --category World
value 'of one category' '1	World' '.categories|len' '.categories[0].name'
nd brief --category Nowhere
expect 0 'of a category without news' '^Nothing new in Nowhere since'
nd brief --since 30d --json
value 'of a month' '2' '.categories[0].stories|len'

# --- for people, Markdown, HTML -----------------------------------------------------
nd brief
expect 0 'for people' '^Brief, 2026-11-2' '^6 stories in 2 categories' \
    '^Local$' '2 sources' '^  Also: ' "^  $base/page/roof" \
    "^  $base/page/coast" '^That is all\.$'
check 'a blank after each lead' awk \
    '/^  Why it matters:[^ ]/ { exit 1 } /^  Why it matters: / { n++ }
    END { exit n == 0 }' "$dir/out"
check 'no line over the measure' awk 'length > 76 && !/http/ { exit 1 }' \
    "$dir/out"
nd brief --markdown
expect 0 'in Markdown' '^# Brief, ' '^## Local' "^### \\[.*\\]\\($base/page/" \
    "^- \\[.*\\]\\($base/page/" '^## World'
nd brief --html
expect 0 'in HTML' '^<!DOCTYPE html>' '<h2 style=.*>Local</h2>' \
    "href=\"$base/page/roof\"" "href=\"$base/page/coast\"" '^</html>'
! grep -E -i -q '<script|<style|<link|<img|class=' "$dir/out"
result $? 'all of it in the elements'
nd brief --json --html
expect 64 'two forms at once' 'one of'
nd brief --since tomorrowish
expect 64 'no such span' '1d'

# --- folded lists, and what is muted -----------------------------------------------------
nd list --fold
expect 0 'one line a story' '^[0-9]*	.*	1$'
gives 'two articles are one line' 9 sh -c "wc -l <'$dir/out' | tr -d ' '"
check 'its sources' grep -q -E 'market.*	2$' "$dir/out"
nd list --fold --json --limit 1 --sort top
value 'in JSON' '2	2' .articles .sources
nd show "$(grep -o "\"story\": *[0-9]*" "$dir/out" | grep -o "[0-9]*$")" \
    --json
value 'the other article of the story' '1' '.same_story|len'
nd brief --json -o mute.words='chess, ferr' -o mute.sources='coast news'
check 'a muted word' sh -c "! grep -q Chess '$dir/out'"
check 'no part of a word' grep -q Ferry "$dir/out"
value 'a muted source' '1' '.categories[0].stories[0].sources|len'

# --- since the last one ----------------------------------------------------------------
nd brief --since last
expect 0 'nothing since the last one' \
    '^Nothing new since 2026-11-2[123] [0-9:]*\.$'
NDIGEST_NOW=2026-11-22T18:00:00Z
news late 'Penguins counted at the pole' 15 'There are many.' |
    feed 'World Wire' >"$dir/www/w.xml"
# a feed may bring what is older than the last brief
news old 'Lighthouse keeper retires' 2 'After forty years.' |
    feed 'Coast News' >"$dir/www/c.xml"
nd refresh
nd brief --since last --category World
expect 0 'one category since the last one' '^1 story in World since' \
    '^Penguins'
nd brief --since last --json
value 'the other categories are as they were' '2	Local	World' \
    '.categories|len' '.categories[0].name' '.categories[1].name'
value 'since then' '2026-11-22T12:00:00Z' .since
check 'what came late' grep -q 'Lighthouse keeper' "$dir/out"
nd brief --since last
expect 0 'then nothing again' '^Nothing new'
"$builddir/ndigest" brief --since 1d >/dev/full 2>"$dir/err"
check 'a full disk' [ $? -ne 0 ]

# --- what is hostile -----------------------------------------------------------------------
NDIGEST_NOW=2026-11-23T12:00:00Z
bad='\u001b]0;x\u0007\u009b31m\u202e'
printf '{"version":"https://jsonfeed.org/version/1.1","title":"<b>S</b>%s",
"items":[{"id":"1","title":"<script>alert(1)</script> \\"q\\"%s","url":
"%s/x?a=\\"><script>","content_text":"One *bold* [a](javascript:b) <img src=x>",
"date_published":"2026-11-23T08:00:00Z"},{"id":"2","title":
"[x](javascript:y) two","url":"javascript:alert(1)","content_text":"Two.",
"date_published":"2026-11-23T09:00:00Z"}]}' "$bad" "$bad" "$base" \
    >"$dir/www/x.json"
nd add "$base/x.json" --category '<i>Odd</i>'
nd refresh
for form in '' --markdown --html --json; do
	# shellcheck disable=SC2086 # no word, or one
	nd brief $form
	clean "$dir/out" && ended 0
	result $? "hostile titles, clean: ${form:-for people}"
done
nd brief --html
! grep -E -q '<script|<i>Odd|<b>S|href="javascript|<img' "$dir/out"
result $? 'escaped in HTML'
expect 0 'and shown' '&lt;i&gt;Odd' 'javascript:y'
nd brief --markdown
! grep -E -q '(^|[^\\])<(script|i>|b>|img)|[^\\]\]\(javascript' "$dir/out"
result $? 'escaped in Markdown'
echo "1..$count"
finish
