/* Lines set to a measure, by UAX #14. */
#ifndef NDIGEST_TEXT_WRAP_H
#define NDIGEST_TEXT_WRAP_H

#include <stddef.h>

struct wrap_line {
	size_t start;	/* byte offset of the line's first character */
	size_t len;	/* bytes, without the white space at its end */
	size_t columns;
};

/* Breaks s (which may hold LF: hard breaks) into lines of at most COLUMNS
 * (>= 1; a cluster that is wider stands alone). FIRST is how many columns of
 * the first line are taken already. Returns a new array of *count lines
 * (*count >= 1); the caller frees. */
struct wrap_line *wrap_text(const char *s, size_t n, size_t columns,
    size_t first, size_t *count);

#endif
