/* What makes a good pull quote in English. */
#ifndef DIGEST_QUOTE_EN_H
#define DIGEST_QUOTE_EN_H

#include <stdbool.h>

#include "article.h"

/* Whether what is said can be understood by itself: no "that" or "it" that
 * points out of it. LOW is TEXT in lower case. */
bool quote_en_stands(const struct article *a, const char *text,
    const char *low);

/* Whether a pronoun in it has nothing there to stand for. */
bool quote_en_points_out(const struct article *a, const char *text,
    const char *low);

/* Whether nobody is told anything by it: "We are excited to …". */
bool quote_en_is_polite(const char *low);

/* How much it tells, about -1 to 1. */
double quote_en_score(const struct article *a, const char *low);

/* Whether the title is about an animal or a baby and nobody else: "he" is it. */
bool quote_en_of_creature(const struct article *a);

/* Something is left out of TEXT, or a sentence in it starts small. */
bool quote_en_is_patched(const char *text);

#endif
