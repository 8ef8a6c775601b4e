/* Lines set to a measure, by UAX #14. */
#ifndef NDIGEST_TEXT_WRAP_H
#define NDIGEST_TEXT_WRAP_H

#include <stdbool.h>
#include <stddef.h>

struct wrap_line {
	size_t start;	/* byte offset of the line's first character */
	size_t len;	/* bytes, without the white space at its end */
	size_t columns;		/* with the hyphen, if there is one */
	bool hyphen;		/* a hyphen is to be shown at its end */
};

/* Says where the word s[from, to) may be parted, as offsets into s in order,
 * at most MAX of them; asked only for words that do not fit. */
struct wrap_hyphens {
	size_t (*points)(void *ctx, const char *s, size_t from, size_t to,
	    size_t *out, size_t max);
	void *ctx;
};

/* Breaks s (which may hold LF: hard breaks) into lines of at most COLUMNS
 * (>= 1; a cluster that is wider stands alone). White space at a break
 * belongs to no line; that at the start of a paragraph stays. What has no
 * break and is longer than a line (a URL) is broken at the measure. FIRST is
 * how many columns of the first line are taken already: that line is empty
 * when nothing fits behind them. TAB counts as one column, expand it before;
 * a soft hyphen is no break and not seen. Returns a new array of *count lines
 * (*count >= 1); the caller frees. */
struct wrap_line *wrap_text(const char *s, size_t n, size_t columns,
    size_t first, size_t *count);

/* The same with hyphens (NULL: none). */
struct wrap_line *wrap_hyphenated(const char *s, size_t n, size_t columns,
    size_t first, const struct wrap_hyphens *h, size_t *count);

#endif
