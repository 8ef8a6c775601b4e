# What the scenarios share: a home of their own, a server, feeds, and checks
# that print TAP. A scenario is named cli_NAME.sh; $dir is its folder.
suite=${0##*/cli_}
suite=${suite%.sh}
count=0
export HOME="$dir/home" XDG_CONFIG_HOME="$dir/home/config" \
    XDG_DATA_HOME="$dir/home/data" XDG_CACHE_HOME="$dir/home/cache" \
    XDG_RUNTIME_DIR="$dir/home/run" TMPDIR="$dir/tmp" LC_ALL=C.UTF-8 TERM=xterm
export NDIGEST_NOW=2026-11-22T12:00:00Z
unset BROWSER EDITOR VISUAL NO_COLOR COLORTERM NDIGEST_LOG
unset http_proxy https_proxy HTTPS_PROXY all_proxy ALL_PROXY no_proxy NO_PROXY
mkdir -p "$HOME" "$TMPDIR" "$dir/www" "$dir/bin"
chmod 700 "$HOME"
db=$XDG_DATA_HOME/ndigest/ndigest.db
cfg=$XDG_CONFIG_HOME/ndigest/config
server=

finish() {
	[ -z "$server" ] || kill "$server" 2>/dev/null
	exit "${1:-0}"
}
trap 'finish 1' HUP INT TERM

# serve [SCRIPT]: a server for $dir/www; sets $base and $other, two origins.
serve() {
	"$builddir/net_server" -s 120 -d "$dir/www" -l "$dir/log" \
	    ${1:+-f "$1"} >"$dir/ports" 2>"$dir/server.err" & server=$!
	tries=0
	until grep -q '^[0-9]* [0-9]*$' "$dir/ports"; do
		tries=$((tries + 1))
		[ $tries -lt 500 ] || { echo 'Bail out! no server'; finish 1; }
		sleep 0.02
	done
	read -r one two <"$dir/ports"
	base=http://127.0.0.1:$one other=http://127.0.0.1:$two
}

# nd ARGUMENT...: the program; leaves $status and the files out and err.
nd() {
	"$builddir/ndigest" "$@" >"$dir/out" 2>"$dir/err"
	status=$?
}

ask() {
	"$builddir/net_jsonq" "$@"
}

# result 0|1 NAME: a line of TAP, and what there was to see when it failed.
result() {
	count=$((count + 1))
	if [ "$1" -eq 0 ]; then
		echo "ok $count - $suite: $2"
		return 0
	fi
	echo "not ok $count - $suite: $2"
	echo "# status ${status:-}"
	head -n 12 "$dir/out" | cut -c 1-300 | sed 's/^/# out: /'
	head -n 12 "$dir/err" | cut -c 1-300 | sed 's/^/# err: /'
	[ -z "${why:-}" ] || printf '%s\n' "$why" | sed 's/^/# /'
	why=
}

skip() {
	count=$((count + 1))
	echo "ok $count - $suite: $1 # SKIP $2"
}

# check NAME COMMAND...: passes when COMMAND does.
check() {
	name=$1
	shift
	why=$("$@" 2>&1)
	result $? "$name"
}

# matches FILE PATTERN...: every pattern (ERE) stands in FILE.
matches() {
	file=$1
	shift
	for pattern; do
		grep -E -q -e "$pattern" "$file" || {
			why="no $pattern in ${file##*/}"
			return 1
		}
	done
}

# ended STATUS: as it should; a failure says one sentence, and nothing else.
ended() {
	[ "$status" -eq "$1" ] || { why="not $1"; return 1; }
	if [ "$1" -eq 0 ]; then
		[ ! -s "$dir/err" ] || { why='stderr is not empty'; return 1; }
		return 0
	fi
	[ ! -s "$dir/out" ] || { why='stdout is not empty'; return 1; }
	[ "$(wc -l <"$dir/err")" -eq 1 ] || { why='not one line'; return 1; }
	matches "$dir/err" '^ndigest: .*[a-z]'
}

# expect STATUS NAME [PATTERN...]: how it ended, and what it said.
expect() {
	want=$1 name=$2
	shift 2
	said=$dir/out
	[ "$want" -eq 0 ] || said=$dir/err
	ended "$want" && matches "$said" "$@"
	result $? "$name"
}

# silent NAME: done, and nothing was said.
silent() {
	ended 0 && [ ! -s "$dir/out" ]
	result $? "$1"
}

# shape NAME [-l] SHAPE: one JSON value (with -l one a line) of that shape.
shape() {
	name=$1
	shift
	case $1 in -l) lines=-l; shift ;; *) lines= ;; esac
	ended 0 && why=$(ask $lines -s "$1" <"$dir/out")
	result $? "$name"
}

# value NAME EXPECTED [-l] PATH...: what stands there in the JSON.
value() {
	name=$1 want=$2
	shift 2
	got=$(ask "$@" <"$dir/out")
	[ "$got" = "$want" ] || { why="it is: $got"; false; }
	result $? "$name"
}

# gives NAME EXPECTED COMMAND...: what COMMAND prints.
gives() {
	name=$1 want=$2
	shift 2
	got=$("$@" 2>&1)
	[ "$got" = "$want" ] || { why="it is: $got"; false; }
	result $? "$name"
}

# clean FILE: no C0 but tab and newline, no DEL, no C1, no bidi control.
clean() {
	LC_ALL=C tr -d '\t\n\040-\176\200-\377' <"$1" | grep -q . && return 1
	LC_ALL=C grep -q -e "$(printf '\302[\200-\237]')" \
	    -e "$(printf '\342\200[\252-\256]')" \
	    -e "$(printf '\342\201[\246-\251]')" "$1" && return 1
	return 0
}

# feed TITLE <ITEMS: an RSS document around items.
feed() {
	printf '%s\n' '<?xml version="1.0" encoding="UTF-8"?>' \
	    '<rss version="2.0"><channel>' "<title>$1</title>" \
	    "<link>${base:-http://127.0.0.1}/</link>"
	cat
	printf '%s\n' '</channel></rss>'
}

# item N TITLE [TEXT]: one of November's first N days.
item() {
	printf '<item><guid isPermaLink="false">g%s</guid>' "$1"
	printf '<title>%s</title><link>%s/page/%s</link>' "$2" "$base" "$1"
	printf '<pubDate>2026-11-%02dT08:00:00Z</pubDate>' "$1"
	printf '<description>%s</description></item>\n' "${3:-Words of $1.}"
}

# id_of TITLE: of the item that has exactly this title.
id_of() {
	"$builddir/ndigest" list --json 2>/dev/null |
	    ask -l .title .id | awk -F '\t' -v t="$1" '$1 == t { print $2 }'
}

# requests PATH: how often the server was asked for it.
requests() {
	grep -c "^[A-Z]* $1[ ?]" "$dir/log"
}

# program NAME <BODY: a program in $dir/bin.
program() {
	{ echo '#!/bin/sh'; cat; } >"$dir/bin/$1"
	chmod +x "$dir/bin/$1"
}
