/* Spanish, Italian and Portuguese sentences: where the verb is, and whether a
 * subject is there. Private to the embedded engine. */
#ifndef DIGEST_ROMANCE_H
#define DIGEST_ROMANCE_H

#include <stdbool.h>
#include <stddef.h>

#include "clause.h"

/* What is known of one of the languages; lists as in list.h, in small
 * letters. Verbs are in the third person. */
struct romance {
	const char *definite, *indefinite;	/* articles */
	const char *elided;	/* "|l'|": an article in the same word; NULL */
	const char *prepositions;	/* with those that hold an article */
	const char *owners;	/* "su", "sus" */
	const char *pointing;	/* "este", "esa" */
	const char *plural_pointing;
	const char *that;	/* "esto", "ello": a thing said before */
	const char *persons;	/* "él", "ella" */
	const char *relative;	/* "que": what follows points at nothing */
	const char *others;	/* "otros" */
	const char *openers;	/* may open a phrase before the subject */
	const char *joins;	/* open a clause with a verb of its own */
	const char *adverbs;	/* may stand before a verb without subject */
	const char *amounts;	/* numbers in letters, "varios" */
	const char *clitics;	/* objects before a verb */
	const char *self;	/* "se" */
	const char *enclitics;	/* "|-o|-a|": after a verb; or NULL */
	const char *finite, *finite_ends, *not_finite;
	const char *have, *be, *been;
	const char *modals;	/* an infinitive follows */
	const char *infinitive_ends;
	const char *participles, *participle_ends;
	const char *comers;	/* verbs whose subject often follows */
	const char *nobody;	/* "|hay|es posible|": no subject is missed */
	const char *times;	/* "semana", "lunes": "este lunes" */
	const char *parts;	/* "mitad", "tercio": of what? */
	const char *of;
	const char *last_words;	/* a clause that ends so leans */
};

extern const struct romance romance_spanish;
extern const struct romance romance_italian;
extern const struct romance romance_portuguese;

/* Whether token I is a finite verb. */
bool romance_is_finite(const struct romance *r, const struct clause *c,
    size_t i);
/* Past the verb at I with what belongs to it: "ha sido detenido". */
size_t romance_verb_end(const struct romance *r, const struct clause *c,
    size_t i);
bool romance_is_participle(const struct romance *r, const struct clause *c,
    size_t i);
bool romance_is_infinitive(const struct romance *r, const struct clause *c,
    size_t i);
bool romance_is_elided(const struct romance *r, const struct clause *c,
    size_t i);
/* Whether a noun phrase that no preposition governs starts at I. */
bool romance_starts_noun(const struct romance *r, const struct clause *c,
    size_t i);

#endif
