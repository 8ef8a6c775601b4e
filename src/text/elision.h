/* Apostrophes inside words: "don’t", and the elided articles of French,
 * Italian and Catalan ("l'", "qu'", "dell'"). Shared by stop and stem. */
#ifndef TEXT_ELISION_H
#define TEXT_ELISION_H

#include <stdbool.h>
#include <stddef.h>

/* Copies N bytes to OUT (of at least N) with U+2019 as "'"; the new length. */
size_t apostrophe_flatten(char *out, const char *s, size_t n);

bool elision_has(const char *lang);		/* "fr", "it", "ca" */

/* Bytes of the elided word with its "'" at the start of S, 0: none. */
size_t elision_length(const char *s, size_t n);

#endif
