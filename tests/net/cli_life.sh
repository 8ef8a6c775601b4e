# Two processes, sudden ends, disks that are full or may only be read.
# shellcheck disable=SC2154 # $dir and $base come from elsewhere
. "$srcdir/tests/net/kit.sh"
serve

many() {	# FIRST LAST TITLE: items with some text, so that writing takes time
	awk -v a="$1" -v b="$2" -v t="$3" -v base="$base" 'BEGIN {
		for (i = a; i <= b; i++) {
			printf "<item><guid>g%d</guid><title>%s %d</title>", i, t, i
			printf "<link>%s/p/%s/%d</link><description>", base, t, i
			for (k = 0; k < 60; k++)
				printf "word%d and other words ", i * 60 + k
			print "</description></item>"
		}
	}'
}
items() {
	"$builddir/ndigest" list --json 2>/dev/null | wc -l | tr -d ' '
}
whole() {	# the database is sound, and so is its full-text index
	"$builddir/ndigest" doctor >"$dir/doctor" 2>&1 || {
		cat "$dir/doctor"
		return 1
	}
	! command -v sqlite3 >/dev/null ||
	    [ "$(sqlite3 "$db" 'PRAGMA integrity_check')" = ok ]
}

# --- two at once --------------------------------------------------------------
n=0
while [ $n -lt 12 ]; do
	many 1 80 "Feed$n" | feed "Feed $n" >"$dir/www/f$n.xml"
	nd add "$base/f$n.xml?file=f$n.xml&etag=%22e$n%22"
	n=$((n + 1))
done
"$builddir/ndigest" refresh --json >"$dir/first" 2>"$dir/first.err" & pid=$!
bad=0 reads=0
while kill -0 $pid 2>/dev/null; do
	"$builddir/ndigest" list --json >"$dir/out" 2>"$dir/err" || bad=$((bad + 1))
	[ ! -s "$dir/err" ] || bad=$((bad + 1))
	ask -l -s '{"...":""}' <"$dir/out" >/dev/null || [ ! -s "$dir/out" ] ||
	    bad=$((bad + 1))
	reads=$((reads + 1))
	[ $reads -lt 500 ] || break
done
wait $pid
status=$?
[ $bad -eq 0 ] && [ $status -eq 0 ]
result $? 'others read while one refreshes'
gives 'all came' 960 items
for who in a b c; do
	"$builddir/ndigest" refresh --json >"$dir/$who.out" 2>"$dir/$who.err" &
done
wait $!
for job in $(jobs -p); do
	[ "$job" = "$server" ] || wait "$job"
done 2>/dev/null
tries=0
until [ -s "$dir/a.out" ] && [ -s "$dir/b.out" ] && [ -s "$dir/c.out" ]; do
	tries=$((tries + 1))
	[ $tries -lt 200 ] || break
	sleep 0.05
done
cat "$dir/a.out" "$dir/b.out" "$dir/c.out" >"$dir/out"
cat "$dir/a.err" "$dir/b.err" "$dir/c.err" >"$dir/err"
[ ! -s "$dir/err" ] && [ "$(ask -l .failed <"$dir/out" | sort -u)" = 0 ]
result $? 'three refresh at once'
gives 'and nothing came twice' 960 items
n=0
while [ $n -lt 8 ]; do
	"$builddir/ndigest" mark read $((n * 5 + 1)) $((n * 5 + 2)) \
	    >"$dir/m$n" 2>&1 &
	n=$((n + 1))
done
nd mark star 900 901
expect 0 'many write at once' '^2 changed'
tries=0
while [ "$(cat "$dir"/m[0-7] | grep -c '^2 changed$')" -lt 8 ] &&
    [ $tries -lt 100 ]; do
	tries=$((tries + 1))
	sleep 0.05
done
gives 'and none is turned away' 8 sh -c \
    "cat '$dir'/m[0-7] | grep -c '^2 changed\$'"
check 'the database is whole' whole

# --- killed -------------------------------------------------------------------
rm -rf "$XDG_DATA_HOME"
n=0
while [ $n -lt 12 ]; do
	nd add "$base/f$n.xml?file=f$n.xml&etag=%22e$n%22&delay=$((n * 20))"
	n=$((n + 1))
done
lost=0 broken=0 kills=0 shown=0
for pause in 0.01 0.02 0.03 0.04 0.05 0.07 0.09 0.12; do
	"$builddir/ndigest" refresh >/dev/null 2>&1 & pid=$!
	sleep $pause
	"$builddir/ndigest" list --json >"$dir/before" 2>/dev/null
	kill -9 $pid 2>/dev/null && kills=$((kills + 1))
	wait $pid 2>/dev/null
	whole >"$dir/why" 2>&1 || broken=$((broken + 1))
	"$builddir/ndigest" list --json >"$dir/after" 2>"$dir/err"
	ask -l .id .title <"$dir/before" | sort >"$dir/b"
	ask -l .id .title <"$dir/after" | sort >"$dir/a"
	[ -z "$(comm -23 "$dir/b" "$dir/a")" ] || lost=$((lost + 1))
	shown=$(wc -l <"$dir/a")
done
[ $broken -eq 0 ] || why=$(cat "$dir/why")
[ $broken -eq 0 ]
result $? 'killed during a refresh, the database is whole'
gives 'nothing that was shown is lost' 0 echo $lost
check 'it was killed in the middle' [ $kills -ge 1 ]
nd refresh --json
[ "$status" -eq 0 ]
result $? 'the next refresh works'
# an ETag that came without its items would leave a feed short for ever
gives 'and nothing is missing' 960 items
check 'it is whole' whole

# --- killed while marking ------------------------------------------------------
n=0 lost=0
while [ $n -lt 6 ]; do
	"$builddir/ndigest" mark star $((n + 1)) >"$dir/marked" 2>/dev/null &
	pid=$!
	sleep 0.0$((n + 1))
	kill -9 $pid 2>/dev/null
	wait $pid 2>/dev/null
	if [ -s "$dir/marked" ]; then
		"$builddir/ndigest" list --json --starred | ask -l .id |
		    grep -qx $((n + 1)) || lost=$((lost + 1))
	fi
	n=$((n + 1))
done
gives 'what was said to be marked is marked' 0 echo $lost

# --- a database from elsewhere -------------------------------------------------
if command -v sqlite3 >/dev/null; then
	cp "$db" "$dir/newer.db"
	sqlite3 "$dir/newer.db" 'PRAGMA user_version = 9999' >/dev/null
	for command in list refresh 'mark read 1' feeds; do
		# shellcheck disable=SC2086 # words
		nd --db "$dir/newer.db" $command
		[ "$status" -ne 0 ] && [ "$(wc -l <"$dir/err")" -eq 1 ] &&
		    [ ! -s "$dir/out" ] && grep -q 'newer' "$dir/err"
		result $? "$command refuses a newer database"
	done
	gives 'and leaves it alone' 9999 sqlite3 "$dir/newer.db" \
	    'PRAGMA user_version'
fi
dd if=/dev/urandom of="$db" bs=4096 seek=3 count=6 conv=notrunc 2>/dev/null
rm -f "$db-wal" "$db-shm"
nd add "$base/f1.xml"
[ -n "$(ls "$db".damaged* 2>/dev/null)" ] || [ "$status" -ne 0 ]
result $? 'a database full of holes is noticed'
clean "$dir/err" && [ "$(wc -l <"$dir/err")" -ge 1 ]
result $? 'and told of'
rm -rf "$XDG_DATA_HOME"

# --- what damage leaves --------------------------------------------------------
# holes NAME COMMAND...: COMMAND spoils the database; its subscriptions stay
nd add "$base/f1.xml" --category 'A B' --title 'Tab	and \\'
nd add "$base/f2.xml"
nd refresh
nd export "$dir/feeds"
rm -rf "$dir/sound"
cp -R "$XDG_DATA_HOME" "$dir/sound"
holes() {
	name=$1
	shift
	rm -rf "$XDG_DATA_HOME"
	cp -R "$dir/sound" "$XDG_DATA_HOME"
	"$@" 2>/dev/null
	nd list		# what finds it leaves a mark for the next one
	nd refresh
	nd export
	[ "$status" -eq 0 ] && grep -q 'A B' "$dir/feeds" &&
	    cmp "$dir/out" "$dir/feeds" &&
	    ls "$db".damaged* >/dev/null 2>&1
	result $? "subscriptions outlive $name"
}
holes 'a lost beginning' dd if=/dev/zero of="$db" bs=16 count=1 conv=notrunc
holes 'a lost first page' dd if=/dev/zero of="$db" bs=16384 count=1 conv=notrunc
holes 'a lost second page' dd if=/dev/zero of="$db" bs=16384 seek=1 count=1 \
    conv=notrunc
holes 'a lost half' truncate -s 100000 "$db"
holes 'a file cut to nothing' truncate -s 0 "$db"
holes 'a text in its place' cp "$dir/log" "$db"
rm -rf "$XDG_DATA_HOME"

# --- disks ----------------------------------------------------------------------
# root may write everywhere: as nobody then
nobody=
mkdir "$dir/ro"
if [ "$(id -u)" -eq 0 ]; then
	nobody='setpriv --reuid 65534 --regid 65534 --clear-groups'
	chmod 711 "$dir" "${dir%/*}"
fi
"$builddir/ndigest" --db "$dir/ro/n.db" add "$base/f1.xml" >/dev/null
"$builddir/ndigest" --db "$dir/ro/n.db" refresh >/dev/null
chmod 444 "$dir"/ro/*
chmod 555 "$dir/ro"
only() {	# ARGUMENT...: by somebody who may only read
	HOME=/nonexistent XDG_CONFIG_HOME=/nonexistent $nobody \
	    "$builddir/ndigest" --db "$dir/ro/n.db" "$@" \
	    >"$dir/out" 2>"$dir/err"
	status=$?
}
only --version
if [ $status -eq 0 ]; then
	only list --json
	[ "$status" -eq 0 ] && [ "$(wc -l <"$dir/out")" -eq 80 ]
	result $? 'a database that may only be read is read'
	only feeds
	[ "$status" -eq 0 ]
	result $? 'so are the subscriptions'
	only search word
	[ "$status" -eq 0 ] && [ "$(wc -l <"$dir/out")" -eq 80 ]
	result $? 'and searched'
	only show 1 -o text.fetch=never
	[ "$status" -eq 0 ] && grep -q 'Feed1' "$dir/out"
	result $? 'and its articles shown'
	for command in 'mark read 2' 'add http://127.0.0.1/x' refresh; do
		# shellcheck disable=SC2086 # words
		only $command
		[ "$status" -eq 74 ] || [ "$status" -eq 73 ] &&
		    [ ! -s "$dir/out" ]
		result $? "but $command says that it cannot be written"
	done
else
	skip 'a database that may only be read' 'nobody else can be used here'
fi
chmod 755 "$dir/ro"
disk=$dir/disk
mkdir "$disk"
if mount -t tmpfs -o size=6m,mode=700 tmpfs "$disk" 2>/dev/null; then
	nd --db "$disk/n.db" add "$base/f1.xml"
	nd --db "$disk/n.db" refresh
	expect 0 'a small disk'
	rows=$("$builddir/ndigest" --db "$disk/n.db" list | wc -l)
	dd if=/dev/zero of="$disk/fill" bs=1k 2>/dev/null
	nd --db "$disk/n.db" list
	[ "$status" -eq 0 ] && [ "$(wc -l <"$dir/out")" -eq "$rows" ]
	result $? 'a full disk: reading works'
	nd --db "$disk/n.db" add "$base/f2.xml" "$base/f3.xml" "$base/f4.xml"
	nd --db "$disk/n.db" refresh
	[ "$status" -ne 0 ] && [ "$(wc -l <"$dir/err")" -ge 1 ] &&
	    grep -q -i 'disk\|full\|space' "$dir/err"
	result $? 'a full disk: refreshing fails with a message'
	nd --db "$disk/n.db" mark star 3
	[ "$status" -eq 74 ] || [ "$status" -eq 0 ]
	result $? 'a full disk: marking fails or works'
	rm "$disk/fill"
	nd --db "$disk/n.db" list
	[ "$status" -eq 0 ] && [ "$(wc -l <"$dir/out")" -ge "$rows" ]
	result $? 'room again: nothing is lost'
	umount "$disk"
else
	skip 'a full disk' 'no mount here'
fi

# --- the ends of a pipe ---------------------------------------------------------
nd add "$base/f1.xml"
nd refresh
"$builddir/ndigest" list --json 2>"$dir/err" | head -n 1 >"$dir/out"
check 'a reader that goes away' [ "$(wc -l <"$dir/out")" -eq 1 ]
echo "1..$count"
finish
