# Subscriptions: adding, removing, naming, lists in and out.
# shellcheck disable=SC2154 # $dir and $base come from elsewhere
. "$srcdir/tests/net/kit.sh"
serve

feeds() {
	"$builddir/ndigest" feeds --json
}

count_feeds() {
	feeds | ask '.|len'
}

# --- the first start ----------------------------------------------------------
nd feeds --json
shape 'the built-in feeds in JSON' '[{"id":"int","url":"string",
    "title":"string","site":"string|null","category":"string","items":"int",
    "unread":"int","last_checked":"time|null","last_error":"string|null",
    "next_due":"time|null","gone":"bool","...":""}]'
check 'there are some' [ "$(count_feeds)" -gt 20 ]
check 'in ten categories' [ "$(feeds | tr ',' '\n' |
    grep '"category"' | sort -u | wc -l)" -eq 10 ]
rm -rf "$XDG_DATA_HOME"

# --- add ----------------------------------------------------------------------
nd add "$base/a.xml"
expect 0 'add works without the network' "subscribed	$base/a.xml"
gives 'on a fresh home it brings no others' 1 count_feeds
check 'no request was made' [ ! -s "$dir/log" ]
nd add "$base/a.xml"
expect 0 'the same URL again' "known	$base/a.xml"
gives 'is one subscription' 1 count_feeds
nd add "$base/b.xml" --category News --title 'My B'
expect 0 'with category and title' 'subscribed'
nd feeds --json
value 'which are kept' "$base/b.xml	News	My B" '.[1].url' '.[1].category' \
    '.[1].title'
nd add "$base/c.xml" "$base/d.xml" --category=News
expect 0 'two at once' 'c.xml' 'd.xml'
nd add --title T "$base/e.xml" "$base/f.xml"
expect 64 'one title for two' '[-]-title'
nd add "$base/e.xml" "$base/b.xml" javascript:alert
[ "$status" -ne 0 ]
result $? 'one of three is wrong'
nd remove "$base/e.xml"
nd add example.org/feed
expect 0 'an address without a scheme' 'subscribed'
nd remove example.org/feed
nd add feed://example.org/feed
expect 0 'an address of feed:' 'subscribed'
nd remove https://example.org/feed
for url in javascript:alert file:///etc/passwd ftp://example.org/f -- \
    'http://example.org/a b' "http://example.org/$(printf '\033')[31m" \
    'exec:rm' 'http://' "http://example.org/$(printf '%09000d' 0)" \
    'mailto:a@example.org' '|ls' '`ls`' ''; do
	before=$(count_feeds)
	nd add -- "$url"
	case $status in
	64|66)
		ended "$status" && clean "$dir/err" &&
		    [ "$(count_feeds)" = "$before" ]
		;;
	0)	# mended to what can be asked for, with nothing left in it
		feeds >"$dir/list" && clean "$dir/out" && clean "$dir/list" &&
		    ! ask '.[-1].url' <"$dir/list" | grep -q '[^!-~]'
		;;
	*)	false ;;
	esac
	result $? "add refuses $(printf '%.24s' "$url" | tr -d '\033')"
done
nd add -e.xml
expect 64 'an option that is none' '[-]e.xml'

# --- naming a feed ------------------------------------------------------------
nd remove 'my b'
expect 0 'by a part of the title, in any case' 'unsubscribed'
nd add "$base/one.xml" --title 'Daily one'
nd add "$base/two.xml" --title 'Daily two'
nd remove daily
expect 66 'a part that fits two' 'Daily one' 'Daily two'
nd remove weekly
expect 66 'a part that fits none' 'weekly'
nd remove 99999
expect 66 'an id that is none' '99999'
nd remove "$base/none.xml"
expect 66 'a URL that is none' 'none.xml'
nd remove 'Daily one'
expect 0 'the whole title' 'unsubscribed'
nd remove "$base/two.xml"
expect 0 'the URL' 'unsubscribed'
two=$(feeds | ask '.[0].id')
nd remove "$two"
expect 0 'the id' "^$two"

# --- removing keeps what was starred ------------------------------------------
{ item 1 Kept; item 2 Lost; } | feed 'Starry' >"$dir/www/s.xml"
nd add "$base/s.xml"
nd refresh
nd mark star "$(id_of Kept)"
nd remove Starry
nd list --json
value 'starred items stay, the others go' 'Kept	true' -l .title .starred
nd show "$(id_of Kept)" -o text.fetch=never
expect 0 'and can be shown' 'Kept'
nd search kept --json
value 'and found' Kept -l .title
nd add "$base/s.xml"
nd refresh "$base/s.xml"
nd list --json --starred
value 'subscribed again, it is still starred' Kept -l .title

# --- lists --------------------------------------------------------------------
for n in $(feeds | ask -l '.[0].id' '.[1].id' '.[2].id' '.[3].id'); do
	nd remove "$n"
done
cat >"$dir/in.opml" <<END
<?xml version="1.0"?>
<opml version="2.0"><head><title>x</title></head><body>
<outline text="No category" type="rss" xmlUrl="$base/n.xml"/>
<outline text="Science &amp; more">
 <outline text="A feed" type="rss" xmlUrl="$base/p.xml" htmlUrl="$base/"/>
 <outline text="Deep"><outline text="Ein Ä" xmlUrl="$base/q.xml"/></outline>
 <outline text="Program" type="rss" xmlUrl="exec:rm -rf /"/>
 <outline text="Filter" type="rss" xmlUrl="filter:sort:$base/x.xml"/>
 <outline text="File" type="rss" xmlUrl="file:///etc/passwd"/>
 <outline text="Bad&#x9b;31m&#x202e;name" type="rss" xmlUrl="javascript:x"/>
</outline>
<outline text="Again" type="rss" xmlUrl="$base/n.xml"/>
</body></opml>
END
rm -rf "$XDG_DATA_HOME"
nd import "$dir/in.opml"
[ "$status" -eq 0 ] && matches "$dir/out" '^3 new, 1 known, 4 refused$'
result $? 'an import says how many'
[ "$(wc -l <"$dir/err")" -eq 4 ] && clean "$dir/err"
result $? 'and why some were refused'
gives 'and brings no others' 3 count_feeds
nd import - <"$dir/in.opml"
[ "$status" -eq 0 ] && matches "$dir/out" '^0 new, 4 known, 4 refused$'
result $? 'imported again, from stdin'
feeds | ask '.[0].url' '.[0].category' '.[0].title' '.[1].url' \
    '.[1].category' '.[1].title' '.[2].category' '.[2].title' >"$dir/before"
gives 'names and categories' \
    "$base/n.xml		No category	$base/p.xml	Science & more	A feed	Deep	Ein Ä" \
    cat "$dir/before"
nd export
expect 0 'an export' '<opml version="2.0"' 'Science &amp; more'
cp "$dir/out" "$dir/out.opml"
nd export "$dir/file.opml"
silent 'to a file'
check 'it is the same' cmp "$dir/out.opml" "$dir/file.opml"
nd export -
check 'and to stdout' cmp "$dir/out.opml" "$dir/out"
rm -rf "$XDG_DATA_HOME"
nd import "$dir/file.opml"
expect 0 'an export is imported' '^3 new, 0 known, 0 refused$'
gives 'and gives the same subscriptions' "$(cat "$dir/before")" sh -c \
    "'$builddir/ndigest' feeds --json | '$builddir/net_jsonq' '.[0].url' \
    '.[0].category' '.[0].title' '.[1].url' '.[1].category' '.[1].title' \
    '.[2].category' '.[2].title'"
nd export
check 'exported again, it is the same' cmp "$dir/out.opml" "$dir/out"
nd import "$dir/none.opml"
expect 66 'a list that is not there' 'none.opml'
echo 'no list at all' >"$dir/text"
nd import "$dir/text"
expect 65 'a list that is none' 'OPML'
printf '<opml version="2.0"><body></body></opml>' >"$dir/empty.opml"
nd import "$dir/empty.opml"
expect 0 'an empty list' '^0 new, 0 known, 0 refused$'
nd export "$dir/no/such/folder.opml"
expect 73 'an export to where it cannot go' 'folder.opml'
ln -s file.opml "$dir/link.opml"
nd export "$dir/link.opml"
check 'an export over a link keeps the link' [ -L "$dir/link.opml" ]
check 'and replaces what it names' cmp "$dir/out.opml" "$dir/file.opml"
mkfifo "$dir/pipe"
cat "$dir/pipe" >"$dir/piped" & reader=$!
nd export "$dir/pipe"
silent 'an export to a pipe'
wait $reader
[ -p "$dir/pipe" ] && cmp "$dir/out.opml" "$dir/piped"
result $? 'which stays one'
nd export "$dir/www"
expect 73 'an export to a folder' 'www'
nd import "$dir"
[ "$status" -eq 66 ] || [ "$status" -eq 74 ]
result $? 'a list that is a folder'

# --- the editor ---------------------------------------------------------------
program same <<'END'
cp "$1" "$COPY"
END
COPY=$dir/lines EDITOR=$dir/bin/same nd feeds edit
expect 0 'nothing was changed' 'nothing changed'
matches "$dir/lines" "$base/n.xml" 'Science & more'
result $? 'the feeds are lines'
program replace <<'END'
sed "$SED" "$1" >"$1.new" && cat "$1.new" >"$1" && rm "$1.new"
END
SED="s/Ein Ä/Ein Ö/" EDITOR=$dir/bin/replace nd feeds edit
expect 0 'one was changed' '0 added, 0 removed, 1 changed'
SED='/p.xml/d' EDITOR=$dir/bin/replace nd feeds edit
expect 0 'one was removed' '0 added, 1 removed, 0 changed'
SED='s/^\(.*\)n\.xml\(.*\)$/javascript:x/' EDITOR=$dir/bin/replace nd feeds edit
[ "$status" -ne 0 ] && [ "$(wc -l <"$dir/err")" -eq 1 ] &&
    [ "$(count_feeds)" -eq 2 ]
result $? 'what is wrong changes nothing'
EDITOR=false nd feeds edit
expect 69 'the editor fails' 'false'

# --- output -------------------------------------------------------------------
nd feeds
check 'a line each to a pipe' [ "$(wc -l <"$dir/out")" -eq 2 ]
check 'parted by tabs' awk -F '\t' 'NF < 6 { exit 1 }' "$dir/out"
nd feeds extra
expect 64 'feeds takes no word but edit' 'usage'

# --- lists that say little --------------------------------------------------------
printf '%s\n' '<opml version="2.0"><body>' \
    '<outline type="rss" text="Twice" xmlUrl="http://twice.example/f"/>' \
    '<outline text="Second"><outline type="rss" text="Twice again"' \
    ' xmlUrl="http://twice.example/f"/></outline>' \
    '<outline type="rss" text="Page" xmlUrl="" htmlUrl="http://page.example/"/>' \
    '<outline type="rss" text="Nothing" xmlUrl=""/>' \
    '</body></opml>' >"$dir/little.opml"
nd import "$dir/little.opml"
check 'twice, by its page, and nowhere' \
    matches "$dir/out" '2 new, 1 known, 1 refused'
check 'and why' matches "$dir/err" 'Nothing: it has no address'
nd export
check 'a category is not lost' grep -q 'Second' "$dir/out"

# --- pages ----------------------------------------------------------------------
item 1 One | feed 'Behind a page' >"$dir/www/behind.xml"
{
	printf '<html><head><script>"'
	head -c 1500000 /dev/zero | tr '\0' x
	printf '"</script><link rel="alternate" type="application/rss+xml" '
	printf 'href="/behind.xml"></head><body>A long page</body></html>'
} >"$dir/www/long.html"
nd add "$base/long.html"
nd refresh "$base/long.html"
check 'the feed of a long page is found' sh -c \
    "'$builddir/ndigest' feeds --json | grep -q '$base/behind.xml'"
echo "1..$count"
finish
