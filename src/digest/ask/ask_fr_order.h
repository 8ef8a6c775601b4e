/* A French sentence as subject, verb and the rest, for ask_fr_order.c and
 * ask_fr_count.c. */
#ifndef DIGEST_ASK_FR_ORDER_H
#define DIGEST_ASK_FR_ORDER_H

#include <stdbool.h>
#include <stddef.h>

#include "../ask_frames.h"

#define CURLY "\xe2\x80\x99"
#define QUESTION_TOKENS 20

struct order {
	struct framer *f;
	const struct clause *c;
	size_t first, last;	/* the subject */
	size_t verb;
	size_t end;		/* of its clause */
	bool plural;
	size_t opener;		/* what comes before the subject, 0: none */
	bool quoted;		/* the rest holds marks */
};

extern const char order_amounts[];	/* in letters */
extern const char order_presents[];	/* verbs that a number may follow */

extern const char order_changes[];	/* "augmenté": by how much? */

bool order_ends(const struct token *t, const char *end);
bool order_is_vowel(const struct token *t);
/* Tokens [FIRST, END) need no other sentence, and no answer, to be clear. */
bool order_is_clear(const struct order *o, size_t first, size_t end);

/* The question: its first word, more of it, its end. */
void order_start(struct order *o, const char *word);
/* The same with where and when before it: "Dans le Jura, qu’…". */
void order_start_scope(struct order *o, const char *word);
void order_add(struct order *o, size_t first, size_t end);
void order_add_subject(struct order *o);
void order_add_that(struct order *o);	/* "est-ce que" */
void order_finish(struct order *o, enum ask_kind kind, double score);

/* ask_fr_count.c */
void order_ask_subject_count(struct order *o);
void order_ask_object_count(struct order *o);
void order_ask_toll(struct order *o);
void order_ask_sum(struct order *o);

/* ask_fr_long.c */
void order_ask_how_long(struct order *o);
void order_ask_since(struct order *o);
void order_ask_change(struct order *o);

/* ask_fr_part.c: the object, the day, the reason of the clause that O has
 * read after OPENER tokens; "Si …, …"; the end of the date at token I, or I,
 * and what asks for it. */
void order_ask_part(struct order *o, size_t opener);
void order_ask_if(struct framer *f);
size_t order_date_end(const struct clause *c, size_t i, const char **word);

#endif
