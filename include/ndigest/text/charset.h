/*
 * Bytes of the web to UTF-8, by the WHATWG Encoding Standard: its labels and
 * aliases, replacement of what cannot be read, never a failure.
 */
#ifndef NDIGEST_TEXT_CHARSET_H
#define NDIGEST_TEXT_CHARSET_H

#include <stdbool.h>
#include <stddef.h>

#include <ndigest/base/buf.h>

/* WHATWG name ("windows-1252") for a label ("Latin1"), or NULL. UTF-7 and
 * the like are "replacement". */
const char *charset_find(const char *label, size_t n);

/* A label that the standard does not have, or forbids, but iconv reads
 * ("cp437", "iso-2022-kr"): cleaned in OUT, for charset_open. */
#define CHARSET_OTHER_MAX 32
bool charset_find_other(const char *label, size_t n,
    char out[CHARSET_OTHER_MAX]);

/* By byte-order mark: a WHATWG name or NULL; *skip gets the mark's length. */
const char *charset_bom(const char *s, size_t n, size_t *skip);

/* What text that is no UTF-8 is most like, by its bytes alone: East Asian
 * charsets, the alphabets of Europe and the Near East, Thai. NULL: there is
 * too little to tell by. Works on the first 32 kB. */
const char *charset_guess(const char *s, size_t n);

/* A streaming decoder. */
struct charset_decoder;

/* WHATWG_NAME may be one of charset_find_other, too. What is neither is read
 * as UTF-8. */
struct charset_decoder *charset_open(const char *whatwg_name);
void charset_close(struct charset_decoder *d);	/* NULL is fine */
/* Appends what can be decoded; keeps an unfinished sequence for the next
 * call, or with END replaces it. False when OUT is full. */
bool charset_decode(struct charset_decoder *d, struct buf *out,
    const char *s, size_t n, bool end);

/* All at once, appended. */
bool charset_convert(const char *whatwg_name, struct buf *out,
    const char *s, size_t n);

#endif
