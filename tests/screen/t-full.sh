# A disk that is full when the reader starts, and is not any more.
# shellcheck shell=sh disable=SC2154
mkdir -p "$screen/small"
if mount -t tmpfs -o size=3m ndigest "$screen/small" 2>/dev/null; then
	home=$screen/small/home
	trap 'tm kill-server 2>/dev/null; umount -l "$screen/small"' EXIT
	cp -R "$template" "$home"
	dd if=/dev/zero of="$screen/small/fill" bs=1k 2>/dev/null
	begin
	see 'the disk is full' 'says so, and shows what is there'
	keys g a
	see 'Hospital trial'
	rm "$screen/small/fill"
	keys r
	see '0 new; 1 of 4 sources failed' 'with room again it fetches'
	keys '*'
	see 'Saved' 'and keeps what is done'
	finish
	check 'for good' sh -c "env -i HOME='$home' '$builddir/ndigest' \
	    list --starred | grep -q starred"
else
	echo 'ok - t-full # SKIP no mount here'
fi
