/*
 * Hyphenation by the patterns of TeX, as the dictionaries of office programs
 * have them. Optional: without the library, or a dictionary of the language,
 * there is none.
 */
#ifndef NDIGEST_TEXT_HYPHEN_H
#define NDIGEST_TEXT_HYPHEN_H

#include <stdbool.h>
#include <stddef.h>

struct hyphen;

/* For texts in LANG ("de", "en-GB"); NULL when there is nothing for it. The
 * caller frees it. Reads a file of some 100 kB. */
struct hyphen *hyphen_open(const char *lang);
void hyphen_free(struct hyphen *h);	/* NULL is fine */

/* For wrap_hyphenated; CTX is a struct hyphen. Words of five letters and more,
 * never inside of a URL, a number or a name in capitals. */
size_t hyphen_points(void *ctx, const char *s, size_t from, size_t to,
    size_t *out, size_t max);

#endif
