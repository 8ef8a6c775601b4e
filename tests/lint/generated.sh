#!/bin/sh
# The pages that are made from the tables say what the tables say. Prints TAP
# lines without a plan: tests/lint/run calls this.
: "${srcdir:?}" "${builddir:?}"
for in in "$srcdir"/man/*.in; do
	page=${in%.in}
	name=man/$(basename "$page")
	if "$builddir/conftables" fill "$in" | cmp -s - "$page"; then
		echo "ok - $name is what the tables say"
	else
		echo "not ok - $name is old: make pages"
	fi
done
