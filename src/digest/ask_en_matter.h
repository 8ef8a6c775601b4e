/* The plain subject of a sentence that explains something. Private to the
 * embedded engine. */
#ifndef DIGEST_ASK_EN_MATTER_H
#define DIGEST_ASK_EN_MATTER_H

#include "ask_en.h"

/* What a verb answers (expound.def). */
struct matter_row {
	struct list verbs;
	const char *next, *question;
};

/* A subject and its verb. */
struct matter {
	struct ask *q;
	const struct clause *c;
	size_t first, end, verb;
	bool plural;
	bool any;		/* verbs that deny, and "has", "was", too */
};

/* Where such a subject may start, behind an introduction; the count: nowhere,
 * as in most sentences. */
size_t matter_start(const struct clause *c);
/* Reads the subject at token I up to a verb that the table has; the verb's row
 * in *ROW, NULL for "is", "should" and the like. */
bool matter_read(struct matter *m, size_t i, const struct matter_row **row);
/* How many words of it say something: "the hard part" has two. */
size_t matter_words(const struct matter *m);
/* "the hardest part of building a shed", "the reason sheds rot": it says
 * which. */
bool matter_is_definite(const struct matter *m);
/* Appends the subject to the question; adds the question. */
void matter_print(struct matter *m);
void matter_add(struct matter *m, enum ask_kind kind, double score);

#endif
