/*
 * The one gate for bytes from outside: nothing reaches the terminal, a file,
 * JSON or the database but through one of these.
 *
 * Dropped: C0 (but TAB and LF), DEL and C1; the bidi embeddings, overrides
 * and isolates U+202A-202E and U+2066-2069 and the deprecated U+206A-206F,
 * which can make text show in another order than it has; U+FEFF; the soft
 * hyphen (it hides words from a search); interlinear and object characters
 * U+FFF9-FFFC; tag characters
 * U+E0000-E00FF, which can hide text; noncharacters.
 * Kept: the marks U+200E, U+200F and U+061C, which only give a direction to
 * what stands beside them, and joiners, which scripts and emoji need.
 * Bad UTF-8 becomes U+FFFD. Of combining marks and characters without width
 * at most CLEAN_MARKS in a row are kept. What is clean stays as it is.
 */
#ifndef NDIGEST_TEXT_CLEAN_H
#define NDIGEST_TEXT_CLEAN_H

#include <stdbool.h>
#include <stddef.h>

#include <ndigest/base/buf.h>

#define CLEAN_MARKS 8

/* Text of many lines: LF and TAB are kept; CR LF, CR, VT, FF, U+0085,
 * U+2028 and U+2029 become LF. False when the buffer is full. */
bool clean_text(struct buf *out, const char *s, size_t n);

/* One line: every run of white space (of Unicode, so no-break spaces too) is
 * one space, none at the ends. */
bool clean_line(struct buf *out, const char *s, size_t n);

/* The same, as new strings (never NULL, also when s is); at most MAX bytes, cut at a
 * character. The caller frees. */
char *clean_text_new(const char *s, size_t n, size_t max);
char *clean_line_new(const char *s, size_t n, size_t max);

/* True when clean_text would change nothing (the fast check before it). */
bool clean_is_clean(const char *s, size_t n);

#endif
