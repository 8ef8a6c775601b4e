# Refreshing against a server that answers well, badly, and not at all.
# shellcheck disable=SC2154 # $dir and $base come from elsewhere
. "$srcdir/tests/net/kit.sh"

result_keys=feeds,changed,unchanged,failed,new,updated,seconds,errors
result_shape='{"feeds":"int","changed":"int","unchanged":"int",
    "failed":"int","new":"int","updated":"int","seconds":"number",
    "errors":[{"url":"string","error":"string"}]}'
counts='.feeds .changed .unchanged .failed .new .updated'

# does NAME STATUS COUNTS ARGUMENT...: a refresh as JSON and its numbers.
does() {
	name=$1 want=$2 numbers=$3
	shift 3
	nd refresh --json "$@"
	# shellcheck disable=SC2086 # several paths
	got=$(ask $counts <"$dir/out" | tr '\t' ' ')
	[ "$status" -eq "$want" ] && [ "$got" = "$numbers" ] || {
		why="$got, not $numbers, and $status, not $want"
		false
	}
	result $? "$name"
}

# fails NAME ERROR QUERY [TIMEOUT]: a feed that cannot be fetched, alone: 75.
fails() {
	nd add "$base/bad.xml?$3" --category Bad
	nd refresh --json -o "refresh.timeout=${4:-20s}" \
	    -o net.feed_max=65536 "/bad.xml?$3"
	[ "$status" -eq 75 ] && [ "$(wc -l <"$dir/err")" -eq 2 ] &&
	    clean "$dir/out" && clean "$dir/err" &&
	    matches "$dir/err" "^ndigest: .*: .*($2)" '^ndigest: the feed' &&
	    ask .errors[0].error <"$dir/out" | grep -E -q -e "$2"
	result $? "$1"
	nd remove "$base/bad.xml?$3"
}

echo "/moved.xml status=301&to=/new.xml" >"$dir/script"
serve "$dir/script"
{ item 3 Three; item 2 Two; item 1 One; } | feed 'First feed' >"$dir/www/a.xml"

# --- new, unchanged, updated --------------------------------------------------
nd add "$base/a.xml"
does 'new items' 0 '1 1 0 0 3 0'
shape 'the shape of what refresh prints' "$result_shape"
value 'its keys' "$result_keys" '.|keys'
does 'not modified' 0 '1 0 1 0 0 0'
check 'asked with the ETag' grep -q '^  If-None-Match: ' "$dir/log"
check 'and with the date' grep -q '^  If-Modified-Since: ' "$dir/log"
check 'twice in all' [ "$(requests /a.xml)" -eq 2 ]
check 'with a name' grep -q '^  User-Agent: ndigest/' "$dir/log"
check 'ready for gzip' grep -q '^  Accept-Encoding: .*gzip' "$dir/log"
two=$(id_of Two)
nd mark read "$two"
nd mark star "$two"
{ item 4 Four; item 3 Three; item 2 'Two, again' 'Other words.'; item 1 One; } |
    feed 'First feed' >"$dir/www/a.xml"
touch -d '2026-11-23' "$dir/www/a.xml"	# another date than the last, surely
does 'one new, one updated' 0 '1 1 0 0 1 1'
gives 'an update keeps the id' "$two" id_of 'Two, again'
nd list --json --starred
value 'and read and star' "$two	true	true	Two, again" \
    -l .id .read .starred .title
does 'the whole feed again, nothing new' 0 '1 0 1 0 0 0'
touch -d '2 days ago' "$dir/www/a.xml"
does 'sent again with the same items' 0 '1 0 1 0 0 0'
nd refresh
expect 0 'refresh for people' '^1 feed'
nd refresh 'First feed'
expect 0 'one feed by its title' '^1 feed'
nd refresh 1
expect 0 'one feed by its id' '^1 feed'
nd refresh nosuchfeed
expect 66 'a feed that is not there' 'nosuchfeed'
check 'the title came from the feed' sh -c \
    "'$builddir/ndigest' feeds --json | '$builddir/net_jsonq' '.[0].title' |
    grep -qx 'First feed'"

# --- when it is due -----------------------------------------------------------
does 'nothing is due' 0 '0 0 0 0 0 0' --due
NDIGEST_NOW=2026-11-24T12:00:00Z does 'a day later it is due' 0 '1 0 1 0 0 0' \
    --due
nd remove "$base/a.xml"
expect 0 'removed' 'unsubscribed'

# --- feeds that ask for something ---------------------------------------------
{ item 1 Gone; } | feed 'Going' >"$dir/www/g.xml"
nd add "$base/g.xml?file=g.xml&h=Retry-After:7200"
does 'a Retry-After on a good answer' 0 '1 1 0 0 1 0'
nd remove 'Going'
for code in 429 503; do
	nd add "$base/busy.xml?status=$code&h=Retry-After:7200"
	nd refresh
	[ "$status" -eq 75 ] && grep -q "$code" "$dir/err"
	result $? "$code is a failure"
	does "after $code it is left alone" 0 '0 0 0 0 0 0'
	NDIGEST_NOW=2026-11-22T13:59:00Z does 'nearly two hours long' 0 \
	    '0 0 0 0 0 0'
	NDIGEST_NOW=2026-11-22T14:01:00Z does 'and no longer' 75 '1 0 0 1 0 0'
	check "it was asked twice" [ "$(requests /busy.xml)" -eq 2 ]
	does 'by name it is asked at once' 75 '1 0 0 1 0 0' "$base/busy.xml?status=$code&h=Retry-After:7200"
	nd remove "$base/busy.xml?status=$code&h=Retry-After:7200"
	: >"$dir/log"
done
nd add "$base/gone.xml?status=410"
does '410' 75 '1 0 0 1 0 0'
check 'says that it is gone' grep -q -i 'gone' "$dir/err"
NDIGEST_NOW=2027-11-22T14:01:00Z does 'is never asked again' 0 '0 0 0 0 0 0'
nd feeds --json
value 'and the list says so' true '.[0].gone'
nd remove "$base/gone.xml?status=410"

# --- moving -------------------------------------------------------------------
url_of_first() {
	"$builddir/ndigest" feeds --json | ask '.[0].url'
}
{ item 1 Here; } | feed 'Mover' >"$dir/www/new.xml"
nd add "$base/moved.xml"
does 'a permanent redirect is followed' 0 '1 1 0 0 1 0'
gives 'once seen, the subscription stays' "$base/moved.xml" url_of_first
does 'and again' 0 '1 0 1 0 0 0'
gives 'seen twice, it moves' "$base/new.xml" url_of_first
does 'and is asked there' 0 '1 0 1 0 0 0'
nd remove Mover
nd add "$base/away.xml?status=302&to=/new.xml"
does 'a passing redirect' 0 '1 1 0 0 1 0'
does 'is followed' 0 '1 0 1 0 0 0'
gives 'and moves nothing' "$base/away.xml?status=302&to=/new.xml" url_of_first
nd remove Mover

# --- a page that is no feed ---------------------------------------------------
cat >"$dir/www/blog.html" <<END
<!doctype html><title>My blog</title>
<link rel="alternate" type="application/rss+xml" href="/new.xml" title="RSS">
<p>Hello.
END
nd add "$base/blog.html" --category Blogs
does 'a page leads to its feed' 0 '1 1 0 0 1 0'
nd feeds --json
value 'and the subscription moves there' "$base/new.xml	Blogs	Mover" \
    '.[0].url' '.[0].category' '.[0].title'
nd add "$base/blog.html"
nd refresh "$base/blog.html"
[ "$status" -eq 75 ] && grep -q "already: $base/new.xml" "$dir/err"
result $? 'a page whose feed is known brings nothing twice'
nd remove "$base/blog.html"
nd remove Mover
echo '<!doctype html><title>No feed</title><p>Hello.' >"$dir/www/none.html"
fails 'a part that nobody asked for' 'no document' 'status=206&file=a.xml'
fails 'no content' 'no document' 'status=204'
fails 'not modified, when nothing was said' 'no document' 'status=304'
fails 'a redirect to nowhere' 'does not say where' 'status=302'
fails 'a page without a feed' 'no feed' 'file=none.html'

# --- going wrong --------------------------------------------------------------
fails 'not found' '404' 'status=404'
fails 'the reason is cleaned' '500' 'status=500&reason=a%1b%5b31mred%c2%9b1m'
fails 'a redirect loop' 'on and on' 'chain=30'
fails 'a redirect to a file' 'not of the web' 'to=file:///etc/passwd'
fails 'a redirect to ftp' 'not of the web' 'to=ftp://127.0.0.1/x'
fails 'a server that says nothing' 'time|long' 'delay=30000' 1s
fails 'a server that trickles' 'time|long' 'pace=300&file=new.xml' 1s
fails 'a gzip bomb' 'larger|big|MB' 'gzip=1&size=3000000'
fails 'a body without an end' 'larger|big|MB' 'endless=1'
fails 'too large as it says' 'larger|big|MB' 'size=3000000'
fails 'a body cut off at once' 'closed|end|cut|partial|early' \
    'file=new.xml&cut=0'
fails 'garbage in place of HTTP' '.' 'raw=%00%01nonsense&close=1'
fails 'an empty body' 'empty|no feed|nothing' 'body='
fails 'plain text' 'no feed' 'body=hello+there'
fails 'a picture' 'no feed' 'h=Content-Type:image/png&body=%89PNG'
fails 'broken gzip' 'unpacked' \
    'h=Content-Encoding:gzip&body=nogzip'
fails 'an OPML file' 'OPML|no feed' \
    'body=%3Copml+version=%222.0%22%3E%3Cbody/%3E%3C/opml%3E'

# what came of a feed that was cut short is kept, and told of as a failure
{ item 3 Three; item 2 Two; item 1 One; } | feed 'Cut' >"$dir/www/cut.xml"
size=$(wc -c <"$dir/www/cut.xml")
nd add "$base/cut.xml?file=cut.xml&cut=$((size - 60))"
nd refresh --json
value 'a feed cut short gives what came' '3	1' .new .failed
does 'and is asked for in full' 75 '1 0 0 1 0 0'
check 'without validators' sh -c "! grep -A9 'cut.xml' '$dir/log' |
    grep -q If-None-Match"
nd remove Cut

# --- an address where nobody is -----------------------------------------------
nd add 'http://127.0.0.1:1/feed'
nd refresh
[ "$status" -eq 75 ] && [ "$(wc -l <"$dir/err")" -eq 2 ]
result $? 'a closed port'
nd remove http://127.0.0.1:1/feed
nd add 'http://no-such-host.invalid/feed'
nd refresh -o net.connect_timeout=1
[ "$status" -eq 75 ] && grep -q 'no-such-host.invalid' "$dir/err"
result $? 'a name that is not there'
nd remove http://no-such-host.invalid/feed

# --- private addresses --------------------------------------------------------
# a feed that the reader chose on this machine may be here; it may not lead to
# another machine of the reader's network
fails 'a redirect to another private host' 'private|address' \
    "to=http://127.0.0.2:${base##*:}/new.xml"
fails 'a redirect to a private network' 'private|address' \
    'to=http://10.255.255.1/new.xml'
fails 'a redirect to link-local' 'private|address' \
    'to=http://169.254.169.254/latest/'
fails 'a redirect to this machine by another name' 'private|address' \
    'to=http://[::1]:1/'

# --- several at once ----------------------------------------------------------
nd add "$base/new.xml" "$base/bad.xml?status=404"
does 'one of two fails' 0 '2 1 0 1 1 0'
value 'it is named' "$base/bad.xml?status=404" '.errors[0].url'
check 'with one line' [ "$(wc -l <"$dir/err")" -eq 1 ]
nd feeds --json
ask '.[1].last_error' <"$dir/out" | grep -q 404
result $? 'the list of feeds has its error'
nd remove Mover
does 'all fail' 75 '1 0 0 1 0 0'
nd remove "$base/bad.xml?status=404"
does 'no feeds at all' 0 '0 0 0 0 0 0'
i=0
while [ $i -lt 40 ]; do
	{ item 1 "Of $i"; } | feed "Many $i" >"$dir/www/m$i.xml"
	echo "$base/m$i.xml"
	i=$((i + 1))
done >"$dir/urls"
# shellcheck disable=SC2046 # one word a URL
nd add $(cat "$dir/urls")
does 'forty feeds' 0 '40 40 0 0 40 0'
does 'forty times not modified' 0 '40 0 40 0 0 0'
nd refresh 1 nosuchfeed
check 'one wrong name: nothing is fetched' [ "$status" -eq 66 ]
echo "1..$count"
finish
