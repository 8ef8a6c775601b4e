/* Definite nouns in a sentence. Private to refer_*.c. */
#ifndef DIGEST_REFER_NOUN_H
#define DIGEST_REFER_NOUN_H

#include <stdbool.h>
#include <stddef.h>

#include "article.h"

/* A definite noun: "the old crane", its last word. */
struct noun {
	const char *start;	/* in a unit's small letters, after "the " */
	const char *head;
	size_t n;
	bool subject;		/* of the sentence */
	bool told;		/* a word after it may say which: "in" */
};

/* Where a search for nouns has got to; starts as { unit }. */
struct noun_iter {
	const struct unit *u;
	const char *s;
	size_t seen;
};

/* The next noun that says not itself which one it is, nor has a name to it:
 * "the crane", not "the crane that fell", "the Smart Reply feature". */
bool noun_next(struct noun_iter *it, struct noun *out);

/* Whether an article's reader needs nobody to introduce it: "the sun". */
bool noun_is_sole(const struct noun *noun);

/* What the noun's word is as a term, or TERM_STOP. */
uint32_t noun_term(const struct article *a, const struct noun *noun);

/* Whether the article introduces the noun, of that TERM, in a unit before
 * AT: "a crane". */
bool noun_is_introduced(const struct article *a, size_t at,
    const struct noun *noun, uint32_t term);

#endif
