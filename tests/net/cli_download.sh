# What articles enclose: shown, opened, and downloaded, with what can go wrong
# on the way and after it.
# shellcheck disable=SC2154 # $dir and $base come from elsewhere
. "$srcdir/tests/net/kit.sh"

printf '%s\n' \
    '/cut.mp3 file=talk.mp3&etag="1"&cut=300000' \
    '/cut.mp3 file=talk.mp3&etag="1"&range=1' \
    '/stop.mp3 file=talk.mp3&etag="1"&length=400000&cut=100000' \
    '/stop.mp3 status=503&body=busy' \
    '/stop.mp3 file=talk.mp3&etag="1"&range=1' \
    '/changed.mp3 file=talk.mp3&etag="1"&cut=100000' \
    '/changed.mp3 file=other.mp3&etag="2"&range=1' \
    '/weak.mp3 file=talk.mp3&etag=W/"1"&cut=100000' \
    '/weak.mp3 file=talk.mp3&etag=W/"1"&range=1' \
    '/lying.mp3 file=talk.mp3&etag="1"&cut=100000' \
    '/lying.mp3 status=206&h=Content-Range:%20bytes%200-99/500&size=100' \
    '/lying.mp3 file=talk.mp3&etag="1"' \
    '/unasked.mp3 status=206&h=Content-Range:%20bytes%205-9/10&size=5' \
    '/slow.mp3 size=20000&pace=20&etag="s"&range=1' \
    '/slow.mp3 size=20000&etag="s"&range=1' \
    '/endless.mp3 endless=1' >"$dir/script"
serve "$dir/script"
i=0
while [ $i -lt 40000 ]; do
	i=$((i + 1))
	echo "line $i"
done | head -c 400000 >"$dir/www/talk.mp3"
tr a-z b-za <"$dir/www/talk.mp3" >"$dir/www/other.mp3"
get=$dir/got
mkdir "$get"
echo "download.dir = $get" >"$dir/conf"
mkdir -p "${cfg%/*}"
cp "$dir/conf" "$cfg"

# enclosed N TITLE URL [TYPE] [LENGTH]: an item that encloses URL.
enclosed() {
	item "$1" "$2" | sed "s|</item>|<enclosure url=\"$3\" \
	    type=\"${4:-audio/mpeg}\" length=\"${5:-400000}\"/> \
	    <itunes:duration>1:02:03</itunes:duration></item>|"
}

{
	enclosed 1 'A talk' "$base/talk.mp3"
	enclosed 2 'Cut off' "$base/cut.mp3"
	enclosed 3 'Stopped' "$base/stop.mp3"
	enclosed 4 'Changed' "$base/changed.mp3"
	enclosed 5 'Weak' "$base/weak.mp3"
	enclosed 6 '../../etc/-evil $(x) .desktop' "$base/talk.mp3?6&amp;file=talk.mp3"
	enclosed 7 'Endless' "$base/endless.mp3"
	enclosed 8 'A talk' "$base/missing.mp3"
	enclosed 9 'Local file' "file:///etc/passwd"
	item 10 'Nothing enclosed'
	enclosed 11 'Lying' "$base/lying.mp3"
	enclosed 12 'Unasked' "$base/unasked.mp3"
	enclosed 13 'A talk' "$base/other.mp3"
} | feed 'Talks' | sed 's|<rss |<rss \
    xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" |' \
    >"$dir/www/talks.xml"
nd add "$base/talks.xml"
nd refresh
expect 0 'a feed of talks' '13 new'

# --- shown --------------------------------------------------------------------
talk=$(id_of 'A talk' | tail -n 1)	# the oldest one
nd list --json --limit 3
value 'a list says what encloses something' 'true
true
true' -l .enclosure
nd show "$talk" --json
value 'type, size and length' "audio/mpeg	400000	3723" \
    '.enclosures[0].type' '.enclosures[0].length' '.enclosures[0].duration'
nd show "$talk" --markdown
check 'for people, too' matches "$dir/out" \
    'talk\.mp3.*\(audio/mpeg, 401 kB, 1:02:03\)'

# --- fetched ------------------------------------------------------------------
nd download --list
silent 'nothing yet'
nd download "$talk"
expect 0 'downloaded' "^$get/A talk\.mp3$"
check 'whole' cmp "$get/A talk.mp3" "$dir/www/talk.mp3"
check 'and nothing beside it' [ ! -e "$get/A talk.mp3.part" ]
check 'as it is on the server' grep -q '^  Accept-Encoding: identity' "$dir/log"
before=$(requests /talk.mp3)
nd download "$talk"
expect 0 'asked again' "^$get/A talk\.mp3$"
check 'it is not fetched again' [ "$(requests /talk.mp3)" = "$before" ]
nd download "$(id_of 'A talk' | head -n 1)"
expect 0 'another one of this name' "^$get/A talk \(2\)\.mp3$"
check 'does not take its place' cmp "$get/A talk.mp3" "$dir/www/talk.mp3"
nd download --list --json
shape 'the list' -l '{"item":"int","title":"string","url":"string",
    "path":"string","state":"string","got":"int","size":"int","error":"null"}'
rm "$get/A talk.mp3"
nd download "$talk"
expect 0 'when its file is gone it comes again' "^$get/A talk\.mp3$"

nd download "$(id_of 'Cut off')"
expect 0 'a connection that broke' "^$get/Cut off\.mp3$"
check 'was gone on with' grep -q '^  Range: bytes=[1-9][0-9]*-' "$dir/log"
check 'if the file is the same' grep -q '^  If-Range: "1"' "$dir/log"
check 'the whole is whole' cmp "$get/Cut off.mp3" "$dir/www/talk.mp3"

nd download "$(id_of 'Stopped')"
[ "$status" -eq 75 ] && grep -q 'Stopped: .*503' "$dir/err" &&
    [ -s "$get/Stopped.mp3.part" ] && [ ! -e "$get/Stopped.mp3" ]
result $? 'a server that is busy'
nd download --list
check 'what came is kept' matches "$dir/out" 'failed.[0-9]+/400000.*503'
nd download "$(id_of 'Stopped')"
expect 0 'and gone on with by the next run' "^$get/Stopped\.mp3$"
check 'to the end' cmp "$get/Stopped.mp3" "$dir/www/talk.mp3"

nd download "$(id_of 'Changed')"
check 'a file that changed is taken anew' \
    cmp "$get/Changed.mp3" "$dir/www/other.mp3"
nd download "$(id_of 'Weak')"
[ "$status" -eq 75 ] && nd download "$(id_of 'Weak')"
check 'a weak ETag is no ground to go on' cmp "$get/Weak.mp3" "$dir/www/talk.mp3"
nd download "$(id_of 'Lying')"
check 'nor is another part' cmp "$get/Lying.mp3" "$dir/www/talk.mp3"
nd download "$(id_of 'Unasked')"
[ "$status" -eq 75 ] && grep -q 'another part' "$dir/err"
result $? 'a part that nobody asked for'

# --- refused ------------------------------------------------------------------
nd download "$(id_of '../../etc/-evil $(x) .desktop')"
expect 0 'a title that would be a path' "^$get/etc--evil -\(x\) \.desktop\.mp3$"
nd download "$(id_of 'Local file')"
expect 66 'only what is on the web' 'nothing is enclosed'
nd download "$(id_of 'Nothing enclosed')"
expect 66 'nothing enclosed' 'nothing is enclosed'
nd download 999999
expect 66 'no such item' 'no item'
nd download "$(id_of 'A talk' | sed -n 2p)"
[ "$status" -eq 75 ] && grep -q '404' "$dir/err"
result $? 'a file that is not there'
nd download "$(id_of Endless)" -o download.max=1M
[ "$status" -eq 65 ] && grep -q 'larger' "$dir/err"
result $? 'a file without an end'
check 'stops at the bound' sh -c \
    "[ \$(stat -c %s '$get/Endless.mp3.part') -le 1048576 ]"
nd download --cancel "$(id_of Endless)"
silent 'given up'
check 'and nothing is left of it' [ ! -e "$get/Endless.mp3.part" ]
nd download --cancel "$(id_of Endless)"
expect 66 'there is nothing to give up now' 'nothing of item'
ln -s "$dir/victim" "$get/Weak (2).mp3.part"
rm "$get/Weak.mp3"
: >"$get/Weak.mp3"
nd download --cancel "$(id_of Weak)"
nd download "$(id_of Weak)"
expect 0 'names that are taken' "^$get/Weak \(3\)\.mp3$"
check 'no link is followed' [ ! -e "$dir/victim" ]
check 'what was there is as it was' [ ! -s "$get/Weak.mp3" ]

# --- killed -------------------------------------------------------------------
# the feed of one slow file
enclosed 1 'Slow' "$base/slow.mp3" | feed 'Slow' >"$dir/www/slow.xml"
nd add "$base/slow.xml"
nd refresh "$base/slow.xml"
slow=$(id_of Slow)
"$builddir/ndigest" download "$slow" >/dev/null 2>&1 & pid=$!
tries=0
until [ -s "$get/Slow.mp3.part" ] || [ $tries -gt 500 ]; do
	tries=$((tries + 1))
	sleep 0.02
done
nd download "$slow"
[ "$status" -ne 0 ] && grep -q 'another ndigest' "$dir/err"
result $? 'two at one file'
kill -9 $pid
wait $pid 2>/dev/null
nd download
nd download "$slow"
expect 0 'killed, and gone on with' "^$get/Slow\.mp3$"
check 'with all its bytes' [ "$(stat -c %s "$get/Slow.mp3")" -eq 20000 ]

# --- played -------------------------------------------------------------------
program player <<'END'
printf '%s\n' "$@" >"$HOME/played"
END
nd open --enclosure "$(id_of Stopped)" -o \
    "enclosure.command=$dir/bin/player --title 'two words' --from=%u %s"
silent 'played by a command of the config'
gives 'from the disk' "--title
two words
--from=$base/stop.mp3
$get/Stopped.mp3" cat "$HOME/played"
nd open --enclosure "$(id_of Endless)" -o "enclosure.command=$dir/bin/player"
gives 'or from the web' "$base/endless.mp3" cat "$HOME/played"
nd open --enclosure "$(id_of 'Nothing enclosed')"
expect 66 'there is nothing to play' 'nothing is enclosed'
echo "1..$count"
finish
