# What the screen tests share. Each test file is run in a shell of its own with
# $screen (its folder), $template (a home with a database), $url (the server)
# and $tmux set, prints TAP lines, and calls these:
#
#	begin [-s COLSxROWS] [-e NAME=VALUE]… [-- OPTION…]	starts the reader
#	keys KEY…		sends keys by tmux's names; text sends characters
#	escape			sends Escape, and waits till it is a key alone
#	act NAME KEY…		sends the keys of an action, and counts it as tested
#	see TEXT [WHAT]		a test: TEXT comes to the screen
#	gone TEXT [WHAT]	a test: TEXT leaves it
#	row TEXT PATTERN [WHAT]	a test: the line with TEXT matches PATTERN
#	under TEXT [WHAT]	a test: the cursor's line in the list has TEXT
#	finish			leaves the reader; a test that it ended well
#
# Nothing waits for time: everything waits for text, with a deadline.
# shellcheck shell=sh disable=SC2154

DEADLINE=400	# times 25 ms
test_name=${0##*/}
test_name=${test_name%.sh}
home=$screen/home-$test_name
sock=$screen/sock-$test_name
closed=0

tm() {
	"$tmux" -S "$sock" -f /dev/null "$@"
}

begin() {
	size=120x36 env='' opts=''
	while [ $# -gt 0 ]; do
		case $1 in
		-s) size=$2; shift 2 ;;
		-e) env="$env $2"; shift 2 ;;
		--) shift; opts=$*; break ;;
		esac
	done
	[ -d "$home" ] || cp -R "$template" "$home"
	rm -f "$screen/status-$test_name"
	# shellcheck disable=SC2086 # words
	tm new-session -d -s t -x "${size%x*}" -y "${size#*x}" \
	    env -i HOME="$home" PATH="$PATH" TERM=tmux-256color \
	    COLORTERM=truecolor LC_ALL=C.UTF-8 TZ=UTC \
	    NDIGEST_NOW=2026-11-22T14:00:00Z $env sh -c \
	    "'$builddir/ndigest' -o refresh.on_start=no -o ui.fold_stories=no $opts;"' \
	    echo "left with $?" | tee "$0"; sleep 60' \
	    "$screen/status-$test_name"
	tm set -g status off \; set -s set-clipboard on \; \
	    set -s escape-time 5 2>/dev/null
	tm resize-window -t t -x "${size%x*}" -y "${size#*x}"
}

screen_text() {
	tm capture-pane -p -t t 2>/dev/null
}

keys() {
	tm send-keys -t t "$@"
}

text() {
	tm send-keys -t t -l "$1"
}

# Escape alone: what follows at once would be one key with it.
escape() {
	keys Escape
	sleep 0.06
}

act() {
	echo "$1" >>"$screen/acted"
	shift
	keys "$@"
}

# Until the command given succeeds, or the deadline is over.
until_true() {
	n=0
	until "$@"; do
		n=$((n + 1))
		[ $n -lt $DEADLINE ] || return 1
		sleep 0.025
	done
}

ok() {
	echo "ok - $test_name: $1"
}

not_ok() {
	echo "not ok - $test_name: $1"
	screen_text | sed 's/^/# /'
}

shows() {
	screen_text | grep -q -F -e "$1"
}

shows_not() {
	! shows "$1"
}

has_row() {
	screen_text | grep -F -e "$1" | grep -q -e "$2"
}

see() {
	if until_true shows "$1"; then
		ok "${2:-shows $1}"
	else
		not_ok "${2:-shows $1}"
	fi
}

gone() {
	if until_true shows_not "$1"; then
		ok "${2:-no longer shows $1}"
	else
		not_ok "${2:-no longer shows $1}"
	fi
}

row() {
	if until_true has_row "$1" "$2"; then
		ok "${3:-$1 is /$2/}"
	else
		not_ok "${3:-$1 is /$2/}"
	fi
}

under() {
	if until_true has_row "$1" '▌'; then
		ok "${2:-the cursor is on $1}"
	else
		not_ok "${2:-the cursor is on $1}"
	fi
}

# check WHAT COMMAND…: a test that the command succeeds, in time.
check() {
	what=$1
	shift
	if until_true "$@"; then
		ok "$what"
	else
		not_ok "$what"
	fi
}

ended() {
	grep -q 'left with 0' "$screen/status-$test_name" 2>/dev/null
}

# Frees the session for another begin.
finish() {
	keys C-c
	if until_true ended; then
		ok 'ends well'
	else
		not_ok 'ends well'
		# what it waits for
		ps -A -o pid,stat,wchan:20,etime,args 2>/dev/null |
		    grep '[n]digest' | sed 's/^/# /'
	fi
	close_screen
}

# A server that ends removes its socket, be it another's by then: the next
# one gets a socket of its own.
close_screen() {
	tm kill-server 2>/dev/null
	closed=$((closed + 1))
	sock=$screen/sock-$test_name-$closed
}

trap 'tm kill-server 2>/dev/null' EXIT
trap 'exit 1' HUP INT TERM
