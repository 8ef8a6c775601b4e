/* Columns that text takes on a terminal (East Asian Width, emoji, combining
 * marks). Grapheme clusters by UAX #29, so that no cut falls inside one. */
#ifndef NDIGEST_TEXT_WIDTH_H
#define NDIGEST_TEXT_WIDTH_H

#include <stddef.h>
#include <stdint.h>

#include <ndigest/base/buf.h>

int width_char(uint32_t cp);			/* 0, 1 or 2 */
size_t width_text(const char *s, size_t n);	/* columns */

/* Length in bytes of the grapheme cluster at s (>= 1 when n > 0); its width
 * in columns goes to *columns. */
size_t width_cluster(const char *s, size_t n, int *columns);

/* The longest prefix in bytes, at a cluster boundary, of at most COLUMNS;
 * *used gets its columns (may be NULL). */
size_t width_prefix(const char *s, size_t n, size_t columns, size_t *used);

/* Appends s cut to COLUMNS, with ELLIPSIS at the end when it was cut, and
 * padded with spaces to COLUMNS when PAD. */
void width_fit(struct buf *out, const char *s, size_t n, size_t columns,
    const char *ellipsis, int pad);

#endif
