# The stages as commands on files: parse, extract, digest, classify, related.
# shellcheck disable=SC2154 # $dir comes from run
. "$srcdir/tests/net/kit.sh"

entry_shape='{"id":"string|null","title":"string|null","link":"string|null",
    "author":"string|null","published":"time|null","updated":"time|null",
    "summary":"string|null","content":"string|null","categories":["string"],
    "enclosures":[{"url":"string","type":"string|null","length":"int"}],
    "comments":"string|null","image":"string|null","language":"string|null"}'
parse_shape="{\"format\":\"string\",\"title\":\"string|null\",
    \"link\":\"string|null\",\"description\":\"string|null\",
    \"language\":\"string|null\",\"updated\":\"time|null\",
    \"image\":\"string|null\",\"generator\":\"string|null\",
    \"entries\":[$entry_shape],\"warnings\":[\"string\"]}"

# --- parse --------------------------------------------------------------------
cat >"$dir/rss" <<'END'
<?xml version="1.0"?>
<rss version="2.0"><channel><title>A &amp;amp; B</title>
<link>http://example.org/</link><description>About</description>
<item><title>One</title><link>/one</link><guid>1</guid>
<description>&lt;p onclick="x()"&gt;Hi &lt;a href="two"&gt;two&lt;/a&gt;
&lt;script&gt;bad()&lt;/script&gt;</description>
<pubDate>Sat, 21 Nov 2026 10:00:00 +0100</pubDate>
<category>c</category><enclosure url="a.mp3" length="5" type="audio/mpeg"/>
</item></channel></rss>
END
nd parse "$dir/rss"
shape 'parse' "$parse_shape"
value 'format, title, date' 'rss2.0	A & B	2026-11-21T09:00:00Z	1' \
    .format .title '.entries[0].published' '.entries[0].id'
value 'addresses are absolute' \
    'http://example.org/one	http://example.org/a.mp3' \
    '.entries[0].link' '.entries[0].enclosures[0].url'
check 'markup is safe' sh -c "! grep -i 'onclick\|<script' '$dir/out'"
cp "$dir/out" "$dir/want"
nd parse - <"$dir/rss"
check 'parse of stdin is the same' cmp "$dir/want" "$dir/out"
nd parse --base-url http://other.example/x/ - <"$dir/rss"
[ "$status" -eq 0 ]
result $? 'parse with a base'
printf '{"version":"https://jsonfeed.org/version/1.1","title":"J","items":[]}' |
    nd parse --content-type application/feed+json -
nd parse - <<'END'
{"version":"https://jsonfeed.org/version/1.1","title":"J","items":
[{"id":"1","content_text":"a <b>"}]}
END
shape 'parse of a JSON Feed' "$parse_shape"
value 'is one' 'jsonfeed1.1	J	1' .format .title '.entries[0].id'
nd parse - <<'END'
<feed xmlns="http://www.w3.org/2005/Atom"><title>Empty</title></feed>
END
shape 'parse of an empty feed' "$parse_shape"
value 'is a feed' 'atom1.0	0' .format '.entries|len'
echo '<html><body>no feed</body></html>' >"$dir/html"
nd parse "$dir/html"
expect 65 'parse of a page' 'no feed'
nd parse - </dev/null
expect 65 'parse of nothing' '.'
echo '<opml version="2.0"><body/></opml>' | nd parse -
nd parse - <<'END'
<opml version="2.0"><body/></opml>
END
expect 65 'parse of an OPML file' '.'
nd parse "$dir/none"
expect 66 'parse of a file that is not there' "$dir/none"
nd parse "$dir"
[ "$status" -eq 66 ] || [ "$status" -eq 74 ]
result $? 'parse of a folder'
nd parse
expect 64 'parse of no file' 'usage: ndigest parse'
nd parse "$dir/rss" "$dir/rss"
expect 64 'parse of two files' 'usage: ndigest parse'
check 'none of it made a home' [ ! -e "$XDG_DATA_HOME" ]

# --- extract ------------------------------------------------------------------
cat >"$dir/page" <<'END'
<!doctype html><html lang="en"><head><title>A day at the weir - Gazette</title>
<meta property="og:site_name" content="Gazette">
<meta property="article:published_time" content="2026-11-20T08:00:00Z">
<meta name="author" content="Jo Brandt"></head><body>
<nav><a href="/">Home</a> <a href="/news">News</a></nav>
<article><h1>A day at the weir</h1>
<p>The weir at Oster was built in 1911, and nobody has measured the flow over
it since the war, as far as the archive of the river board can tell.</p>
<p>On Friday two students from the technical school put a gauge beside the
third pier. They read it every hour, and wrote down what they saw in a book
that they had bought for it.</p>
<p>The flow was far less than the tables say: eleven cubic metres a second in
place of nineteen. The board now wants to know where the rest of it goes.</p>
<script>alert(1)</script></article>
<footer>Copyright</footer></body></html>
END
nd extract "$dir/page"
shape 'extract' '{"title":"string","byline":"string|null",
    "site_name":"string|null","published":"time|null",
    "language":"string|null","excerpt":"string|null","image":"any",
    "text":"string","html":"string"}'
value 'what it knows of the page' \
    'A day at the weir	Jo Brandt	Gazette	2026-11-20T08:00:00Z	en' \
    .title .byline .site_name .published .language
ask .text <"$dir/out" >"$dir/text"
check 'the whole text' grep -q 'where the rest of it goes' "$dir/text"
check 'in three paragraphs' [ "$(grep -c '^$' "$dir/text")" -eq 2 ]
check 'and nothing else' sh -c "! grep -E 'Home|Copyright|alert' '$dir/out'"
cp "$dir/out" "$dir/want"
nd extract --content-type text/html - <"$dir/page"
check 'extract of stdin is the same' cmp "$dir/want" "$dir/out"
nd extract --base-url http://example.org/d/ "$dir/page"
[ "$status" -eq 0 ]
result $? 'extract with a base'
echo '<html><body><p>Too short.</body></html>' >"$dir/short"
nd extract "$dir/short"
expect 65 'extract of a page without an article' '.'
nd extract - </dev/null
expect 65 'extract of nothing' '.'
nd extract "$dir/none"
expect 66 'extract of a file that is not there' "$dir/none"

# --- digest of a file ---------------------------------------------------------
file_shape='{"title":"string|null","summary":"string|null",
    "takeaways":["string"],"quote":"string|null",
    "why_it_matters":"string|null",
    "faq":[{"question":"string","answer":"string"}],
    "category":"string|null","language":"string|null","provider":"string",
    "model":"string|null","ai":"bool","notes":["string"],"...":""}'
nd digest "$dir/page" --json --provider local
shape 'digest of a page' "$file_shape"
value 'by the embedded engine' 'A day at the weir	en	local	false' \
    .title .language .provider .ai
echo 'The senate passed a bill. The court and the regulator will rule on the
lawsuit, and lawmakers ask for an antitrust law.' >"$dir/senate"
nd digest "$dir/senate" --json --provider local
value 'with a category, though there is no store' Policy .category
cat >"$dir/ferry" <<'EOF'
Die Fähre zur Insel fährt am Montag nicht, weil die Besatzung streikt. Der
Kapitän sagte, dass die Roboter im Hafen und ein Chip der Software nicht schuld
sind. Die Gewerkschaft will mit der Reederei über die Löhne sprechen.
EOF
nd digest "$dir/ferry" --json --provider local
value 'none in a language that has no keywords' 'de	null' \
    .language .category
echo 'The ferry to the island does not sail on Monday morning. The crew wants
longer breaks, and passengers wait at the quay with a flight of gulls.' \
    >"$dir/quay"
nd digest "$dir/quay" --json --provider local
value 'none where next to nothing speaks for one' null .category
mkdir -p "${cfg%/*}"
printf '[category Sport]\n[category Parliament]\nkeywords = senate\n' >"$cfg"
nd digest "$dir/senate" --json --provider local
value 'with one of the categories of the config' Parliament .category
rm "$cfg"
nd digest "$dir/text" --title 'My title' --json
shape 'digest of a text' "$file_shape"
value 'with a title' 'My title' .title
nd digest - --json <"$dir/text"
shape 'digest of stdin' "$file_shape"
nd digest "$dir/text"
expect 0 'digest for people' 'weir'
check 'no age where no date is known' sh -c "! grep ' ago' '$dir/out'"
nd digest - --json </dev/null
[ "$status" -eq 65 ] || [ "$status" -eq 0 ]
result $? 'digest of nothing'
nd digest "$dir/none"
expect 66 'digest of a file that is not there' "$dir/none"
nd digest "$dir/text" "$dir/page"
expect 64 'digest of two files' 'one file'
nd digest "$dir/text" --json -o ai.provider=nonsense
expect 64 'digest by an unknown provider' 'provider'
check 'nothing was stored' [ ! -e "$db" ]

# --- classify -----------------------------------------------------------------
cat >"$dir/categories.json" <<'END'
{"categories":[{"name":"Sport","keywords":["match","goal","league","team"]},
{"name":"Space","keywords":["orbit","rocket","launch","satellite"]}]}
END
cat >"$dir/docs" <<'END'
{"id":"a","title":"The launch","text":"A rocket put a satellite into orbit."}
{"id":2,"title":"A late goal","text":"The team won the match of the league."}
{"id":"c","title":"","text":""}
END
nd classify --categories "$dir/categories.json" --json <"$dir/docs"
shape 'classify' -l '{"id":"string|int","category":"string|null",
    "score":"number"}'
ask -l .id .category <"$dir/out" | head -n 2 >"$dir/got"
gives 'a line for each, in order' "$(printf 'a\tSpace\n2\tSport')" \
    cat "$dir/got"
check 'three lines' [ "$(wc -l <"$dir/out")" -eq 3 ]
cat >"$dir/train" <<'END'
{"title":"Herring","text":"The market sold herring and cod.","category":"Sport"}
{"title":"Cod","text":"Cod and herring at the quay.","category":"Sport"}
END
echo '{"id":"f","title":"Herring","text":"Cod at the market quay."}' |
    "$builddir/ndigest" classify --categories "$dir/categories.json" \
    --train "$dir/train" --json >"$dir/out" 2>"$dir/err"
status=$?
value 'it learns' 'f	Sport' .id .category
nd classify --categories "$dir/none" --json <"$dir/docs"
expect 66 'categories that are not there' "$dir/none"
nd classify --categories "$dir/docs" --json <"$dir/docs"
expect 65 'categories that are none' '.'
nd classify --categories "$dir/categories.json" --train "$dir/none" --json \
    <"$dir/docs"
expect 66 'training that is not there' "$dir/none"
printf '{"id":1,"title":"x","text":"rocket"}\nnonsense\n' >"$dir/broken"
nd classify --categories "$dir/categories.json" --json <"$dir/broken"
[ "$status" -eq 65 ] && [ "$(wc -l <"$dir/err")" -eq 1 ] &&
    grep -q 'line 2\|2' "$dir/err"
result $? 'a document that is none is named by its line'
nd classify --categories "$dir/categories.json" --json </dev/null
silent 'no documents'

# --- related ------------------------------------------------------------------
cat >"$dir/corpus" <<'END'
{"id":"r1","title":"Rocket launch","text":"The rocket rose from the coast."}
{"id":"r2","title":"Rocket lands","text":"The rocket came back to the coast."}
{"id":"f1","title":"Fish prices","text":"Herring and cod cost more today."}
{"id":"f2","title":"Cod is dear","text":"The price of cod and herring rose."}
END
nd related --corpus "$dir/corpus" --top 2 --json
shape 'related' -l '{"id":"string|int","related":[{"id":"string|int",
    "score":"number"}]}'
gives 'the best of each' "$(printf 'r1\tr2\nr2\tr1\nf1\tf2\nf2\tf1')" \
    sh -c "'$builddir/net_jsonq' -l .id '.related[0].id' <'$dir/out'"
check 'at most two' sh -c \
    "! '$builddir/net_jsonq' -l '.related|len' <'$dir/out' | grep -v '[012]'"
nd related --corpus - --top 1 --json <"$dir/corpus"
check 'from stdin' [ "$(wc -l <"$dir/out")" -eq 4 ]
nd related --corpus "$dir/none" --top 1 --json
expect 66 'a corpus that is not there' "$dir/none"
nd related --corpus "$dir/broken" --json
[ "$status" -eq 65 ]
result $? 'a corpus that is none'
nd related 1 --corpus "$dir/corpus"
expect 64 'an id and a corpus' 'ID'
check 'still no home' [ ! -e "$XDG_DATA_HOME" ]
echo "1..$count"
finish
