# Feeds that are files of this machine: the reader's own hand, and no other's.
# shellcheck disable=SC2154 # $dir and $base come from elsewhere
. "$srcdir/tests/net/kit.sh"

printf '%s\n' \
    "/jump.xml to=file://$dir/secret.xml" \
    "/moved.xml status=301&to=file://$dir/secret.xml" >"$dir/script"
serve "$dir/script"
item 1 Secret | feed 'Secret' >"$dir/secret.xml"
mkdir "$dir/my files"
{ item 2 Two; item 1 One; } | feed 'Mine' >"$dir/my files/f#1.xml"
mine="file://$dir/my%20files/f%231.xml"
cd "$dir" || finish 1

# refresh COUNTS: new, unchanged and failed of a refresh as JSON
refreshed() {
	nd refresh --json
	got=$(ask .new .unchanged .failed <"$dir/out" | tr '\t' ' ')
	[ "$got" = "$2" ] || { why="it is: $got"; false; }
	result $? "$1"
}

# --- subscribed ---------------------------------------------------------------
nd add './my files/f#1.xml' --category Own
expect 0 'a file by its name' 'subscribed'
nd feeds --json
value 'has a URL' "$mine" '.[0].url'
for name in "$dir/my files/f#1.xml" "$mine" "./my files/../my files/f#1.xml"; do
	nd add "$name"
	expect 0 "the same one as ${name#"$dir"}" 'known'
done
refreshed 'it is read' '2 0 0'
refreshed 'and not again' '0 1 0'
{ item 3 Three; item 2 Two; item 1 One; } | feed 'Mine' >"$dir/my files/f#1.xml"
refreshed 'until it changes' '1 0 0'
mv "$dir/my files/f#1.xml" "$dir/away"
refreshed 'it is gone' '0 0 1'
check 'which is said' grep -q 'cannot be read: No such file' "$dir/err"
mv "$dir/away" "$dir/my files/f#1.xml"
refreshed 'and there again' '0 1 0'
{ item 1 One; head -c 200000 /dev/zero | tr '\0' x; } | feed Long \
    >"$dir/my files/f#1.xml"
nd refresh --json -o net.feed_max=65536
[ "$status" -eq 75 ] && grep -q 'larger' "$dir/err"
result $? 'it grew too large'
nd remove './my files/f#1.xml'
expect 0 'removed by its name' 'unsubscribed'

# --- what is no feed -----------------------------------------------------------
mkfifo "$dir/pipe"
for odd in "$dir/pipe" "$dir" /dev/zero; do
	nd add "$odd"
	nd refresh --json
	[ "$status" -eq 75 ] && grep -q 'no plain file' "$dir/err"
	result $? "no plain file: ${odd##*/}"
	nd remove "$odd"
done
nd add ./none/x.xml
expect 64 'a file of a folder that is not there' 'no such file'
nd add file://elsewhere.example/x.xml
expect 64 'a file of another machine' 'no such file'

# --- what others say -------------------------------------------------------------
printf '%s\n' '<opml version="2.0"><body>' \
    "<outline type='rss' text='A' xmlUrl='file://$dir/secret.xml'/>" \
    "<outline type='rss' text='B' xmlUrl='FILE:///etc/passwd'/>" \
    "<outline type='rss' text='C' xmlUrl='/etc/passwd'/>" \
    "<outline type='rss' text='D' xmlUrl='./secret.xml'/>" \
    '</body></opml>' >"$dir/list.opml"
nd import "$dir/list.opml"
check 'a list may not' grep -q '0 new.*4 refused' "$dir/out"
printf '<html><head><link rel="alternate" type="application/rss+xml" %s' \
    "href=\"file://$dir/secret.xml\"></head><body>page</body></html>" \
    >"$dir/www/page.html"
for path in jump.xml moved.xml page.html; do
	nd add "$base/$path"
	nd refresh
	nd refresh
	[ "$status" -eq 75 ]
	result $? "nor may $path"
	nd remove "$base/$path"
done
nd list
silent 'nothing came of the file'
printf '<html><head><link rel="alternate" type="application/rss+xml" %s' \
    'href="secret.xml"></head><body>page</body></html>' >"$dir/page.html"
nd add ./page.html
nd refresh
[ "$status" -eq 75 ]
result $? 'a page of the disk does not lead to a file'
echo "1..$count"
# --- the categories change ------------------------------------------------------
{ item 21 'Senate passes a law for regulators'
    item 22 'The rocket reaches orbit'; } | feed Two >"$dir/classed.xml"
nd add ./classed.xml
nd refresh
nd list --category Policy --json
value 'classed by the built-in categories' 'Senate passes a law for regulators' \
    .title
mkdir -p "${cfg%/*}"
cp "$cfg" "$dir/cfg.before" 2>/dev/null || : >"$dir/cfg.before"
printf '[category Space]\n[category Parliament]\nkeywords = senate\n' >>"$cfg"
nd list --category Parliament --json
value 'classed anew by those of the config' \
    'Senate passes a law for regulators' .title
nd list --category Space --json
value 'one of them has its name alone' 'The rocket reaches orbit' .title
nd list --category Policy --json
check 'and no more by the others' [ ! -s "$dir/out" ]
cp "$dir/cfg.before" "$cfg"
printf '[category Policy]\ncolour = red\n' >>"$cfg"
nd list --category Policy --json
value 'a colour for one changes nothing else' \
    'Senate passes a law for regulators' .title
cp "$dir/cfg.before" "$cfg"

finish
