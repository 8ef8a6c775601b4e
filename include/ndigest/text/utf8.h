/*
 * UTF-8. Functions that take (s, n) work on n bytes; s need not end in NUL.
 */
#ifndef NDIGEST_TEXT_UTF8_H
#define NDIGEST_TEXT_UTF8_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <ndigest/base/buf.h>

#define UTF8_REPLACEMENT UINT32_C(0xfffd)

bool utf8_valid(const char *s, size_t n);

/* Decodes one character into *cp and returns its length in bytes (>= 1 when
 * n > 0). A bad sequence gives UTF8_REPLACEMENT and the length of its maximal
 * subpart (Unicode 3.9, the practice of the W3C), often 1. */
size_t utf8_decode(const char *s, size_t n, uint32_t *cp);
/* Bytes written, 1..4; what is no character is written as U+FFFD. */
size_t utf8_encode(uint32_t cp, char out[4]);
bool utf8_put(struct buf *b, uint32_t cp);

/* Appends s with each bad sequence (as utf8_decode sees it) replaced by one
 * U+FFFD. This and the other adders are false when the buffer is full. */
bool utf8_repair(struct buf *out, const char *s, size_t n);

/* The largest k <= max such that s[0..k) ends at a character boundary. */
size_t utf8_cut(const char *s, size_t n, size_t max);

size_t utf8_count(const char *s, size_t n);	/* characters */

/* Unicode simple lower case, appended. */
bool utf8_lower(struct buf *out, const char *s, size_t n);

/* Whether it is written from right to left, by the first letter that has a
 * direction (UAX #9, P2 and P3). */
bool utf8_starts_rtl(const char *s, size_t n);

bool utf8_is_letter(uint32_t cp);
bool utf8_is_mark(uint32_t cp);		/* combining: Mn, Mc, Me */
bool utf8_is_digit(uint32_t cp);
bool utf8_is_upper(uint32_t cp);
bool utf8_is_space(uint32_t cp);	/* White_Space, and U+FEFF */
bool utf8_is_cjk(uint32_t cp);		/* a script without word spaces */

#endif
