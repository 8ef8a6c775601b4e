/* The nouns of an English sentence that a later "it" or "they" may stand for.
 * Private to the embedded engine. */
#ifndef DIGEST_THINGS_H
#define DIGEST_THINGS_H

#include <stdbool.h>
#include <stddef.h>

#include "clause.h"

#define THINGS_MAX 24

enum {
	THING_ONE = 1,		/* "it" may stand for it */
	THING_MANY = 2,		/* "them" may */
	THING_NAME = 4		/* a club's or firm's: "they" may */
};

/* A noun that a later pronoun may stand for. */
struct thing {
	size_t at;		/* its token */
	int kind;
};

struct things {
	const struct clause *c;
	struct thing at[THINGS_MAX];
	size_t count;
};

/* Those before token END. */
void things_read(struct things *all, const struct clause *c, size_t end);

/* Words that are no nouns, and helping verbs; for clause_is. */
extern const char things_small[], things_finites[];

/* Token I is a verb in a form that a subject has; in any form. */
bool things_finite(const struct clause *c, size_t i);
bool things_verb(const struct clause *c, size_t i);
/* Before token I there is what a noun follows: "the ban", "of water". */
bool things_noun_place(const struct clause *c, size_t i);
/* "mills", by its letters alone. */
bool things_plural_form(const struct token *t);
bool things_ends_in(const struct token *t, const char *end);

#endif
