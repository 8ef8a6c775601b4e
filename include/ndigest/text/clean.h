/*
 * The one gate for bytes from outside: nothing reaches the terminal, a file,
 * JSON or the database but through one of these. Dropped: C0 but TAB and LF,
 * DEL, C1, the bidi controls U+202A-202E and U+2066-2069, U+061C, U+200E/F
 * are kept (they are marks, not overrides), interlinear and tag characters,
 * noncharacters; bad UTF-8 becomes U+FFFD; more than 8 combining marks in a
 * row are cut.
 */
#ifndef NDIGEST_TEXT_CLEAN_H
#define NDIGEST_TEXT_CLEAN_H

#include <stdbool.h>
#include <stddef.h>

#include <ndigest/base/buf.h>

/* Text of many lines: LF is kept, CR LF and CR become LF, TAB is kept. */
bool clean_text(struct buf *out, const char *s, size_t n);

/* One line: every run of white space is one space, none at the ends. */
bool clean_line(struct buf *out, const char *s, size_t n);

/* The same, as new strings (never NULL); at most MAX bytes, cut at a
 * character. The caller frees. */
char *clean_text_new(const char *s, size_t n, size_t max);
char *clean_line_new(const char *s, size_t n, size_t max);

/* True when clean_text would change nothing (the fast check before it). */
bool clean_is_clean(const char *s, size_t n);

#endif
