/* English nouns for people, for what a pronoun may stand for. Private to the
 * engine. */
#ifndef DIGEST_PERSON_H
#define DIGEST_PERSON_H

#include <stdbool.h>
#include <stddef.h>

/* Whether the lower-case WORD is a person: "mother", "two-year-old",
 * "spokeswoman". */
bool person_is_noun(const char *word, size_t len);

/* A day, a month: written with a capital, and yet nobody's name. */
bool person_is_date(const char *word, size_t len);

#endif
