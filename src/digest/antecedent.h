/* Pronouns with nothing before them that they could stand for. English.
 * Private to the engine. */
#ifndef DIGEST_ANTECEDENT_H
#define DIGEST_ANTECEDENT_H

#include <stdbool.h>

#include "article.h"

/* Whether an "it" or "they" of the sentence TEXT stands for something that
 * TEXT does not name before it. */
bool antecedent_is_missing(const struct article *a, const char *text);

/* Whether only the sentence's own subject comes before a "him", who is
 * somebody else: "Medvedev asked him". */
bool antecedent_is_subject(const char *text);

/* Whether what follows an "it" says that it stands for nothing: "is clear". */
bool antecedent_is_expletive(const char *after);

/* "In its report, Lund says", "Since buying its …, the firm": an opening may
 * have its "its" before what it stands for. */
bool antecedent_is_introductory(const char *text);

/* "Sheriff Poe said that he had a gun": the man he speaks of, not Poe. Knows
 * roles once the article's people are looked for. */
bool antecedent_is_told_of(const struct article *a, const struct clause *c);

#endif
