# Items: lists, marks, search, the page, digests.
# shellcheck disable=SC2154 # $dir and $base come from elsewhere
. "$srcdir/tests/net/kit.sh"
serve

item_keys=id,title,url,source,feed_id,category,author,published,fetched
item_keys=$item_keys,read,starred,digest
item_fields='"id":"int","title":"string","url":"string|null",
    "source":"string|null","feed_id":"int","category":"string",
    "author":"string|null","published":"time|null","fetched":"time",
    "read":"bool","starred":"bool","digest":"bool"'
digest_fields='"summary":"string|null","takeaways":["string"],
    "quote":"string|null","why_it_matters":"string|null",
    "faq":[{"question":"string","answer":"string"}],"provider":"string",
    "model":"string|null","ai":"bool"'

cat >"$dir/story" <<'END'
<p>The harbour council of Lindum voted on Tuesday to close the old fish market
for three years, because its iron roof no longer bears the weight of snow. The
repair will cost 4.2 million crowns, according to the council's engineer, Mira
Holt, and it is to begin in March.</p>
<p>"We looked at a cheaper patch, but a patch would have failed within two
winters," Holt said. "A roof that people stand under every day is not a place
to save money."</p>
<p>The market has 61 stalls, and about 240 people work there. The council will
move them to the tram depot on Kiln Street, which has stood empty since 2019.
Traders pay no rent in the first year, and half of it in the second.</p>
<p>Not everybody is pleased. The traders' guild says that the depot lies too
far from the quay, so that fish would have to be carried for a kilometre. The
guild asked for a covered way along the water, which the council refused as
too expensive.</p>
<p>The closing matters beyond the harbour: the market supplies most of the
restaurants in the old town, and its auction sets the price of herring for the
whole coast. Economists at the university expect prices to rise by six to eight
percent while the auction is held in the depot.</p>
<p>Work on the roof is to end in 2029. Holt says that the new one will carry
solar cells, which should pay for a fifth of the repair within a decade.</p>
END
cat >"$dir/other" <<'END'
<p>Fish traders carried their crates into the tram depot on Kiln Street on
Thursday. The first of them came at four in the morning, and by noon the hall
smelled of herring and diesel.</p>
<p>"My customers will find me," said Ana Weir, who has sold cod at the market
for thirty years. "But the ice has to come by van now, and that costs me two
hundred crowns a week."</p>
<p>The tram company had left four rails in the floor. The council covered them
with planks, so that the barrows of the traders can be pushed across. A second
door towards the harbour is to be cut in January.</p>
<p>Whether the auction follows is open. Its members vote next week, and some
would rather move it to the next town along the coast for good.</p>
END
story() {
	printf '<item><guid>%s</guid><title>%s</title><link>%s</link>' \
	    "$1" "$2" "$base/page/$1"
	printf '<pubDate>2026-11-%02dT06:00:00Z</pubDate>' "$3"
	printf '<author>ann@example.org (Ann)</author>'
	printf '<description>Short.</description>'
	printf '<content:encoded xmlns:content="%s"><![CDATA[' \
	    'http://purl.org/rss/1.0/modules/content/'
	cat "$dir/$4"
	printf ']]></content:encoded></item>\n'
}
{
	story roof 'Fish market closes for a new roof' 21 story
	story depot 'Traders of the fish market move to a depot' 11 other
	item 19 'Older <i>news</i> of a bicycle race'
	printf '<item><guid>nourl</guid><title>No link here</title>'
	printf '<pubDate>2026-10-01T00:00:00Z</pubDate></item>'
} | feed 'Harbour Times' >"$dir/www/h.xml"
{ item 18 '漢字の見出しはとても長いので切り詰められるはずです それでも続く見出し'
item 22 'Second source, today'; item 15 'Umlaute: Äpfel und Öl'; } |
    feed 'Other' >"$dir/www/o.xml"
nd add "$base/h.xml" --category Local
nd add "$base/o.xml" --category World
nd refresh
expect 0 'refreshed' '7 new'

# --- list ---------------------------------------------------------------------
titles() {
	"$builddir/ndigest" list --json "$@" | ask -l .title | cut -c 1-6 |
	    paste -sd , -
}
nd list --json
shape 'list in JSON, a line each' -l "{$item_fields}"
check 'seven lines' [ "$(wc -l <"$dir/out")" -eq 7 ]
nd list --json --limit 1
value 'the keys, in their order' "$item_keys" '.|keys'
gives 'newest first' 'Second,Fish m,Older ,漢字,Umlaut,Trader,No lin' titles
gives 'oldest first' 'No lin,Trader,Umlaut,漢字,Older ,Fish m,Second' \
    titles --sort old
nd list --sort top --json
shape 'by rank' -l "{$item_fields}"
gives 'at most two' 'Second,Fish m' titles --limit 2
gives 'none' '7' sh -c "'$builddir/ndigest' list --limit 0 | wc -l | tr -d ' '"
gives 'of a category' 'Second,漢字,Umlaut' titles --category World
gives 'of an unknown category' '' titles --category Nowhere
gives 'of a feed' 'Second,漢字,Umlaut' titles --feed Other
gives 'of a feed by id' 'Second,漢字,Umlaut' titles --feed 2
gives 'since two days' 'Second,Fish m' titles --since 2d
gives 'since a date' 'Second,Fish m,Older ' titles --since 2026-11-19
gives 'since hours' 'Second' titles --since 12h
gives 'several at once' 'Fish m' titles --since 2d --feed harbour --limit 5 \
    --unread
nd list --feed nosuch
expect 66 'of a feed that is not there' 'nosuch'
nd list
expect 0 'to a pipe' 'Fish market closes'
check 'eight columns would be too many: seven' \
    awk -F '\t' 'NF != 7 { print; exit 1 }' "$dir/out"
gives 'markup in a title' 'Older news of a bicycle race' sh -c \
    "'$builddir/ndigest' list --json | '$builddir/net_jsonq' -l .title |
    grep Older"
nd list --json --limit 1 --feed harbour
value 'an author and a date' 'Ann (ann@example.org)	2026-11-21T06:00:00Z' \
    .author .published
nd list --json --sort old --limit 1
value 'no author and no link' 'null	null' .author .url

# --- marks --------------------------------------------------------------------
roof=$(id_of 'Fish market closes for a new roof')
depot=$(id_of 'Traders of the fish market move to a depot')
unread() {
	"$builddir/ndigest" list --unread | wc -l | tr -d ' '
}
nd mark read "$roof" "$depot"
expect 0 'two are marked' '^2 changed$'
gives 'five are unread' 5 unread
nd mark read "$roof"
expect 0 'once more changes nothing' '^0 changed$'
nd mark unread "$roof"
expect 0 'unread again' '^1 changed$'
nd mark undo
expect 0 'undo' '^1 changed$'
gives 'five are unread again' 5 unread
nd mark read --category World
expect 0 'a whole category' '^3 changed$'
gives 'two are unread' 2 unread
nd mark undo
expect 0 'undone by a later process' '^3 changed$'
gives 'five are unread as before' 5 unread
nd mark read --feed Other
expect 0 'a whole feed' '^3 changed$'
nd mark undo
nd mark star "$depot"
expect 0 'starred' '^1 changed$'
gives 'the list of stars' 'Trader' titles --starred
nd mark unstar "$depot"
expect 0 'no star' '^1 changed$'
gives 'no stars' '' titles --starred
nd mark read --all
expect 0 'all' '^5 changed$'
gives 'nothing is unread' 0 unread
nd mark undo
expect 0 'all, undone' '^5 changed$'
nd mark read 99999
expect 66 'an item that is not there' 'no such item'
nd mark read "$roof" 99999
[ "$status" -eq 66 ] || [ "$status" -eq 0 ]
result $? 'one that is there and one that is not'
nd mark undo extra
[ "$status" -eq 64 ]
result $? 'undo takes no word'

# --- search -------------------------------------------------------------------
found() {
	"$builddir/ndigest" search "$@" --json | ask -l .title | cut -c 1-6 |
	    sort | paste -sd , -
}
nd search market --json
shape 'search in JSON' -l "{$item_fields}"
gives 'a word of titles' 'Fish m,Trader' found market
gives 'a word of texts' 'Fish m' found engineer
gives 'another form of it' 'Fish m' found engineers
gives 'without the accents' 'Umlaut' found apfel
gives 'two words' 'Older ' found race bicycle
gives 'two words of two items' '' found harbour bicycle
gives 'a phrase' 'Fish m' found '"new roof" title:closes'
gives 'or' 'Older ,Trader' found 'bicycle OR diesel'
gives 'a prefix' 'Older ' found 'bicyc*'
gives 'in a column' 'Trader' found title:depot
gives 'a word of another script' '漢字' found 漢字の見出しはとても長いので切り詰められるはずです
gives 'nothing' '' found zebra
nd search zebra
silent 'nothing is no failure'
for query in '"' '"open' 'a AND' '(' 'title:' 'NEAR(' '*' '^' "it's" 'C++' \
    'a - b' '%' 'no:such:column' "'; DROP TABLE items" "$(printf '\001')"; do
	nd search "$query"
	[ "$status" -eq 0 ] && ended 0
	result $? "a broken query: $(printf '%s' "$query" | tr -d '\001')"
done
nd search "$(printf '%05000d' 0)"
expect 64 'a query that is too long' 'long'
gives 'at most one' 1 sh -c \
    "'$builddir/ndigest' search market --limit 1 | wc -l | tr -d ' '"

# --- show ---------------------------------------------------------------------
nd show "$roof" --json
shape 'the page in JSON' "{$item_fields,
    \"image\":\"any\",\"digest\":{$digest_fields,\"made\":\"time\",
    \"...\":\"\"},\"related\":[{\"id\":\"int\",\"title\":\"string\",
    \"source\":\"string\",\"score\":\"number\"}],\"text\":\"string\",
    \"...\":\"\"}"
value 'what is in it' 'Fish market closes for a new roof	local	false	null' \
    .title .digest.provider .digest.ai .image
ask .text <"$dir/out" >"$dir/text"
check 'the text is whole' grep -q 'within a decade' "$dir/text"
check 'it has paragraphs' [ "$(grep -c '^$' "$dir/text")" -ge 5 ]
check 'questions' [ "$(ask '.digest.faq|len' <"$dir/out")" -ge 1 ]
check 'takeaways' [ "$(ask '.digest.takeaways|len' <"$dir/out")" -ge 2 ]
check 'a quote that stands in the text' sh -c \
    "'$builddir/net_jsonq' .digest.quote <'$dir/out' | tr -d '\"“”' |
    cut -c 1-30 >'$dir/quote' &&
    tr '\n' ' ' <'$dir/text' | grep -q -F -f '$dir/quote'"
value 'related' "$depot" '.related[0].id'
nd list --json --feed harbour --limit 1
value 'the digest is kept' true .digest
nd show "$roof"
expect 0 'the page for people' 'Fish market closes for a new roof' \
    'Harbour Times' 'Key Takeaways' 'Why It Matters' 'FAQ' 'Related'
check 'no colour to a pipe' [ "$(grep -c "$(printf '\033')" "$dir/out")" -eq 0 ]
check 'at most 80 columns' sh -c \
    "sed 's/[^ -~]/x/g' '$dir/out' | awk 'length > 80 { print; exit 1 }'"
nd show "$roof" --markdown
expect 0 'as Markdown' '^# .*Fish market closes' '^## ' '^- '
nd show "$roof" --html
expect 0 'as HTML' '<!doctype html>|<!DOCTYPE html>' '<h1' '</html>'
check 'no script in it' sh -c "! grep -i '<script' '$dir/out'"
nd show 99999
expect 66 'an item that is not there' '99999'
nd show 0
expect 66 'the item 0' '0'
nd show -- -1
[ "$status" -eq 66 ] || [ "$status" -eq 64 ]
result $? 'the item -1'
nd show 99999999999999999999
expect 64 'an id that is too large' '9999'
nolink=$(id_of 'No link here')
nd show "$nolink" --json
value 'an item with a title only' 'No link here	null' .title .url
older=$(id_of 'Older news of a bicycle race')
mkdir -p "$dir/www/page"
{
	echo '<!doctype html><html><head><title>Race</title></head><body>'
	echo '<article><h1>Older news of a bicycle race</h1>'
	cat "$dir/story"
	echo '</article></body></html>'
} >"$dir/www/page/19"
nd show "$older" --json
ask .text <"$dir/out" >"$dir/text"
check 'the text of a short item is fetched' grep -q 'within a decade' "$dir/text"
check 'the page was asked for' [ "$(requests /page/19)" -eq 1 ]
nd show "$older" --json
check 'and only once' [ "$(requests /page/19)" -eq 1 ]

# --- digest -------------------------------------------------------------------
nd digest "$depot"
expect 0 'a digest is made' "^$depot"
nd digest "$depot" --json
shape 'and printed' "{\"digest\":{$digest_fields,\"...\":\"\"},\"...\":\"\"}"
nd digest --pending --limit 1 -o text.fetch=never
expect 0 'one that is pending'
nd digest --pending -o text.fetch=never
[ "$status" -eq 0 ]
result $? 'all that are pending'
nd digest --pending --json -o text.fetch=never
[ "$status" -eq 0 ]
result $? 'none is left to make'
nd digest "$depot" 99999
check 'one that is there and one that is not' [ "$status" -eq 66 ]
check 'only the one was made' [ "$(grep -c made <"$dir/out")" -eq 1 ]
nd digest 99999
expect 66 'of an item that is not there' '99999'
nd digest "$depot" --provider nonsense
expect 64 'by an unknown provider' 'nonsense'

# --- related ------------------------------------------------------------------
nd related "$roof" --json
shape 'related in JSON' -l '{"id":"int","title":"string","source":"string",
    "score":"number"}'
value 'the best' "$depot" .id
nd related "$roof" --top 1
check 'at most one' [ "$(wc -l <"$dir/out")" -eq 1 ]
nd related 99999
expect 66 'related to nothing' '99999'
nd related "$roof" --top 0
expect 64 'at least one' 'top'
echo "1..$count"
finish
