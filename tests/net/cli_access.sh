# How we get to a server, and who we say that we are: credentials, cookies,
# proxies, certificates, and the manners between requests.
# shellcheck disable=SC2154 # $dir and $base come from elsewhere
. "$srcdir/tests/net/kit.sh"

printf '%s\n' \
    "/jump.xml to=OTHER/a.xml" \
    "http://feeds.example/a.xml file=a.xml" \
    "http://feeds.example/1.xml file=a.xml" \
    "http://feeds.example/2.xml file=a.xml" \
    "http://feeds.example/3.xml file=a.xml" \
    "http://one.example/1.xml file=a.xml" \
    "http://two.example/2.xml file=a.xml" \
    "http://three.example/3.xml file=a.xml" >"$dir/script"
serve "$dir/script"
item 1 One | feed 'A feed' >"$dir/www/a.xml"
program append <<'END'
printf '    %s\n' "$LINE" >>"$1"
END

# only URL...: these are all the subscriptions.
feeds=
only() {
	for url; do
		nd add "$url"
	done
	for url in $feeds; do
		nd remove "$url"
	done
	feeds=$*
	: >"$dir/log"
}

# with FEED LINE: the one subscription, with an option of its own.
with() {
	only "$1"
	LINE=$2 EDITOR=$dir/bin/append nd feeds edit
}

# fetched NAME HEADER: the feed came, and HEADER went with the request.
fetched() {
	[ "$status" -eq 0 ] && grep -q -F -x -e "  $2" "$dir/log"
	result $? "$1"
}

# --- one feed's own -----------------------------------------------------------
with "$base/a.xml?file=a.xml&n=1" 'basic_env = FEED_KEY'
FEED_KEY=me:secret nd refresh
fetched 'a name and a password from the environment' \
    'Authorization: Basic bWU6c2VjcmV0'
nd refresh
[ "$status" -eq 75 ] && grep -q 'FEED_KEY.*not set' "$dir/err"
result $? 'and a sentence when it is not set'
program key <<'END'
echo "token of $1"
END
with "$base/a.xml?file=a.xml&n=2" "bearer_command = $dir/bin/key mine"
nd refresh
fetched 'a token from a command' 'Authorization: Bearer token of mine'
with "$base/a.xml?file=a.xml&n=3" 'header = X-Mine: yes'
nd refresh
fetched 'a header' 'X-Mine: yes'
with "$base/hop.xml?to=$other/a.xml" 'basic_env = FEED_KEY'
FEED_KEY=me:secret nd refresh
[ "$status" -eq 0 ] && [ "$(grep -c 'Authorization' "$dir/log")" -eq 1 ]
result $? 'which does not go with a redirect to another origin'
grep -q -r secret "$XDG_DATA_HOME"
[ $? -eq 1 ]
result $? 'and is not stored'

# --- for all ------------------------------------------------------------------
echo 'machine 127.0.0.1 login me password netrc' >"$HOME/.netrc"
with "$base/a.xml?file=a.xml&n=4" ''
nd refresh
[ "$status" -eq 0 ] && ! grep -q Authorization "$dir/log"
result $? 'no netrc unless it is asked for'
nd refresh -o net.netrc=yes
fetched 'netrc' 'Authorization: Basic bWU6bmV0cmM='
printf '127.0.0.1\tFALSE\t/\tFALSE\t0\tsid\tabc\n' >"$HOME/cookies"
nd refresh -o 'net.cookies=~/cookies'
fetched 'a cookie of a file' 'Cookie: sid=abc'
nd refresh -o net.cookies="$dir/none"
expect 78 'a file that is not there' 'net\.cookies.*none'
nd refresh -o net.ca_file="$dir/none"
expect 78 'nor are the certificates' 'net\.ca_file.*none'

# --- proxies ------------------------------------------------------------------
with 'http://feeds.example/a.xml' ''
http_proxy=http://me:pw@127.0.0.1:$one nd refresh
fetched 'a proxy of the environment, and its password' \
    'Proxy-Authorization: Basic bWU6cHc='
: >"$dir/log"
nd refresh -o net.proxy="http://127.0.0.1:$one"
fetched 'a proxy of the options' 'Host: feeds.example'
with "$base/a.xml?file=a.xml&n=5" ''
http_proxy=http://127.0.0.1:1 no_proxy=127.0.0.1 nd refresh
fetched 'no_proxy' "Host: 127.0.0.1:$one"
http_proxy=http://127.0.0.1:1 nd refresh
[ "$status" -eq 75 ] && grep -q 'cannot connect' "$dir/err"
result $? 'a proxy that is not there'

# --- manners ------------------------------------------------------------------
# slow DELAY URL...: how many tenths of a second a refresh of them takes
slow() {
	wait=$1
	shift
	only "$@"
	nd refresh --json -o net.proxy="http://127.0.0.1:$one" \
	    -o net.host_delay="$wait"
	tenths=$(ask .seconds <"$dir/out" | awk '{ print int($1 * 10) }')
}

slow 400 http://feeds.example/1.xml http://feeds.example/2.xml \
    http://feeds.example/3.xml
[ "$tenths" -ge 8 ] && [ "$tenths" -lt 60 ] || { why=$tenths; false; }
result $? 'a host is not asked in one breath'
slow 20000 http://one.example/1.xml http://two.example/2.xml \
    http://three.example/3.xml
[ "$tenths" -lt 100 ] || { why=$tenths; false; }
result $? 'others need not wait for it'

# --- no network ---------------------------------------------------------------
only http://nowhere1.invalid/feed http://nowhere2.invalid/feed \
    http://nowhere3.invalid/feed http://nowhere4.invalid/feed \
    http://nowhere5.invalid/feed http://nowhere6.invalid/feed \
    http://nowhere7.invalid/feed http://nowhere8.invalid/feed
nd refresh --json
tenths=$(ask .seconds <"$dir/out" | awk '{ print int($1 * 10) }')
[ "$status" -eq 75 ] && [ "$tenths" -lt 90 ] &&
    grep -q 'cannot find\|can be found' "$dir/err" || { why=$tenths; false; }
result $? 'hosts that are nowhere are soon given up'

# --- certificates -------------------------------------------------------------
tls=
make_cert() {
	openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj "/CN=$1" \
	    -addext subjectAltName=DNS:localhost -keyout "$dir/$1.key" \
	    -out "$dir/$1.pem" >/dev/null 2>&1
}

# tls_serve: a server that wants to see our certificate; sets $port.
tls_serve() {
	make_cert localhost && make_cert reader || return 1
	(cd "$dir/www" && exec openssl s_server -accept 127.0.0.1:0 -WWW \
	    -key ../localhost.key -cert ../localhost.pem -Verify 2 \
	    -verify_return_error -CAfile ../reader.pem) \
	    >"$dir/tls" 2>&1 </dev/null & tls=$!
	tries=0
	until grep -q '^ACCEPT .*:[0-9]' "$dir/tls"; do
		tries=$((tries + 1))
		[ $tries -lt 200 ] || return 1
		sleep 0.02
	done
	port=$(sed -n 's/^ACCEPT .*:\([0-9]*\)$/\1/p' "$dir/tls" | head -n 1)
}

trusted='-o net.ca_file='$dir/localhost.pem
if command -v openssl >/dev/null && tls_serve; then
	with "https://localhost:$port/a.xml" ''
	nd refresh
	[ "$status" -eq 75 ] && grep -q 'cannot be trusted' "$dir/err"
	result $? 'a certificate that nobody knows'
	# shellcheck disable=SC2086 # two words
	nd refresh $trusted
	[ "$status" -eq 75 ] && matches "$dir/err" '^ndigest: .*localhost'
	result $? 'a server that wants to know who we are'
	# shellcheck disable=SC2086 # two words
	nd refresh $trusted -o net.client_cert="$dir/reader.pem" \
	    -o net.client_key="$dir/reader.key"
	result $status 'and is told'
	# shellcheck disable=SC2086 # two words
	nd refresh $trusted -o net.client_cert="$dir/www/a.xml"
	[ "$status" -eq 75 ] && grep -q 'certificate' "$dir/err"
	result $? 'a file that is no certificate'
	kill $tls
else
	skip 'certificates' 'no openssl'
fi
echo "1..$count"
finish
