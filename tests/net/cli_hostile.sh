# Control bytes, bidi controls and escape sequences from everywhere: none may
# come out anywhere.
# shellcheck disable=SC2154 # $dir and $base come from elsewhere
. "$srcdir/tests/net/kit.sh"
serve

# All that must not come out, as bytes and as entities.
bytes=$(printf '\033]0;pwned\007\033[31m\302\2331m\302\235\342\200\256\342\201\246\177')
refs='&#27;]0;x&#7;&#x9b;31m&#x202e;&#x2066;&#127;&#8;&#x1b;'
twice='&amp;#27;[2J&amp;#x9b;2J&amp;#x202e;'
# in XML only what XML allows
legal=$(printf '\302\2331m\302\235\342\200\256\342\201\246\177')

{
	printf '<item><guid>1%s</guid><title>T1%s%s%s</title>' \
	    "$legal" "$legal" '&#x9b;&#x202e;' "$twice"
	printf '<link>%s/p%%1b/%s</link><author>A%s</author>' "$base" "$legal" \
	    "$legal"
	printf '<category>C%s</category>' "$legal"
	printf '<description>&lt;p&gt;D%s%s%s &lt;b title="%s"&gt;x&lt;/b&gt;' \
	    "$legal" '&amp;#27;[31m' '&amp;#x9b;' "$legal"
	printf '&lt;img src="/i.png" alt="alt%s"&gt;&lt;/p&gt;</description>' \
	    "$legal"
	printf '<comments>%s/c%s</comments>' "$base" "$legal"
	printf '<enclosure url="%s/e%s" type="t%s" length="1"/></item>' \
	    "$base" "$legal" "$legal"
	printf '<item><guid>2</guid><title><![CDATA[T2%s%s]]></title>' \
	    "$legal" "$refs"
	printf '<link>%s/page</link><description>Short</description></item>' \
	    "$base"
} | feed "Feed${legal}&#x9b;31m&#x202e;${twice}" >"$dir/www/a.xml"
# the same with raw bytes, which makes it ill-formed
{
	printf '<item><guid>3</guid><title>T3%s%s</title><link>%s/3</link>' \
	    "$bytes" "$refs" "$base"
	printf '<description>D%s</description></item>' "$bytes"
} | feed "Raw$bytes" >"$dir/www/b.xml"
printf '{"version":"https://jsonfeed.org/version/1.1","title":"J%s","items":[
{"id":"4","title":"T4\\u001b[31m\\u009b\\u202e","url":"%s/4",
"content_text":"x\\u001b]0;y\\u0007","authors":[{"name":"N\\u001b"}]}]}' \
    '\u001b[2J\u009b' "$base" >"$dir/www/c.json"
{
	printf '<!doctype html><html><head><title>P%s</title>' "$refs"
	printf '<meta name=author content="By%s%s"></head><body><article>' \
	    "$bytes" "$refs"
	for n in 1 2 3 4 5 6; do
		printf '<p>The council of the town %s met on day %s and %s' \
		    "$bytes" $n "$refs"
		printf ' spoke for %s hours about the bridge, which is old.</p>' \
		    $n
	done
	printf '</article></body></html>'
} >"$dir/www/page"

for one in '\001' '\033' '\177' '\302\200' '\302\237' '\342\200\252' \
    '\342\200\256' '\342\201\246' '\342\201\251' '\r'; do
	# shellcheck disable=SC2059 # it is the format
	printf "a${one}b\n" >"$dir/out"
	! clean "$dir/out"
	result $? "the check sees $one"
done
nd add "$base/none" --title 'Ûber ‛€› 漢字'
printf 'a\tb\n\303\237 \342\200\246 \342\201\240\n' >"$dir/out"
clean "$dir/out"
result $? 'and passes what is clean'
nd add "$base/a.xml" --category "Cat$bytes" --title "Mine$bytes"
clean "$dir/out" && clean "$dir/err"
result $? 'add'
nd add "$base/b.xml" "$base/c.json"
nd refresh
clean "$dir/out" && clean "$dir/err" && [ "$status" -eq 0 ]
result $? 'refresh'

# quiet NAME ARGUMENT...: what comes out is clean.
quiet() {
	name=$1
	shift
	nd "$@"
	clean "$dir/out" && clean "$dir/err"
	result $? "$name"
}
nd list --json
check 'four items' [ "$(wc -l <"$dir/out")" -ge 4 ]
cp "$dir/out" "$dir/items"
check 'no escaped control in JSON' sh -c \
    "! grep -i -E '[^\\\\]\\\\u(00[01][0-8b-f]|007f|00[89])' '$dir/items'"
quiet 'list' list
quiet 'list in JSON' list --json
quiet 'list in colour' list --color=never
quiet 'feeds' feeds
quiet 'feeds in JSON' feeds --json
quiet 'export' export
quiet 'search' search T1 --json
for id in $(ask -l .id <"$dir/items"); do
	for form in '' --json --markdown --html; do
		# shellcheck disable=SC2086 # may be none
		quiet "show $id $form" show "$id" $form
	done
	quiet "share $id" share "$id" --via print --digest
	quiet "share $id as Markdown" share "$id" --via markdown
	quiet "digest $id" digest "$id" --json
	quiet "related $id" related "$id"
done
for name in a.xml b.xml c.json; do
	quiet "parse $name" parse "$dir/www/$name"
done
quiet 'extract' extract "$dir/www/page"
quiet 'digest of a file' digest "$dir/www/page" --json
quiet 'digest of a file for people' digest "$dir/www/page"
if command -v sqlite3 >/dev/null; then
	sqlite3 "$db" 'SELECT title FROM items; SELECT title, doc_title,
	    category FROM feeds' >"$dir/out" 2>"$dir/err" || :
	clean "$dir/out" && [ -s "$dir/out" ]
	result $? 'what is stored'
fi

# a terminal of 8 bits would take the second byte of some letters for CSI
if command -v script >/dev/null &&
    script -qec true /dev/null </dev/null >/dev/null 2>&1; then
	for command in list feeds "show 1" "list --json" doctor; do
		script -qec "LC_ALL=C '$builddir/ndigest' $command" /dev/null \
		    </dev/null >"$dir/out"
		[ -s "$dir/out" ] &&
		    ! LC_ALL=C grep -q -a "$(printf '[\200-\377]')" "$dir/out"
		result $? "$command on a terminal of ASCII"
	done
else
	skip 'a terminal of ASCII' 'no script(1)'
fi

# --- what a person gives, comes back in errors --------------------------------
quiet 'a feed that is not there' refresh "x$bytes"
quiet 'an unknown command' "x$bytes"
quiet 'an unknown option' list "--x$bytes"
quiet 'an unknown option value' list --sort "x$bytes"
quiet 'an unknown span' list --since "x$bytes"
quiet 'an id that is none' show "x$bytes"
quiet 'a file that is not there' parse "x$bytes"
quiet 'a database that is not there' --db "/none$bytes/x" list
quiet 'a config that is not there' --config "/none$bytes" list
quiet 'an option that is none' -o "x$bytes=1" list
quiet 'a value that is none' -o "refresh.timeout=$bytes" list
quiet 'a name that is none' config get "x$bytes"
quiet 'a query' search "x$bytes"
quiet 'a way to share' share 1 --via "x$bytes"
quiet 'a provider' digest 1 --provider "x$bytes"
NDIGEST_NOW=$bytes quiet 'a clock' list
unset NDIGEST_NOW
export NDIGEST_NOW=2026-11-22T12:00:00Z

# --- what a server says, comes back in errors ---------------------------------
esc=%1b%5b31m%c2%9b31m%e2%80%ae%07
for query in "status=500&reason=No$esc" "to=http://x$esc/" "to=$esc" \
    "status=200&h=Content-Type:$esc&body=x$esc" "h=Retry-After:$esc&status=503" \
    "raw=HTTP/1.1+200+$esc%0d%0a%0d%0a&close=1" \
    "h=ETag:$esc&h=Last-Modified:$esc&file=a.xml"; do
	nd add "$base/x.xml?$query"
	quiet "server: $(printf '%.30s' "$query")" refresh "$base/x.xml?$query"
	quiet 'and the list of feeds' feeds --json
	nd remove "$base/x.xml?$query"
done

# --- a list from elsewhere ----------------------------------------------------
printf '<opml version="2.0"><body><outline text="O%s" xmlUrl="%s/o.xml"/>
<outline text="Cat%s"><outline text="exec%s" xmlUrl="exec:%s"/></outline>
</body></opml>' "$legal&#x9b;&#x202e;" "$base" "$legal" "$legal" "$legal" \
    >"$dir/in.opml"
quiet 'import' import "$dir/in.opml"
quiet 'the list of feeds' feeds
echo "1..$count"
finish
