/* Questions in Spanish, Italian and Portuguese about a sentence as subject,
 * verb and the rest. Private to the embedded engine. */
#ifndef DIGEST_ASK_ROMANCE_H
#define DIGEST_ASK_ROMANCE_H

#include <stdbool.h>
#include <stddef.h>

#include "../ask_frames.h"
#include "../romance.h"

#define ROMANCE_REST 16		/* tokens that a question may repeat */

/* A language's question words, and lists of its words. */
struct romance_ask {
	const struct romance *r;
	bool verb_first;	/* "¿Cuándo abrirá el puerto la grúa?" */
	bool subject_last;	/* "Quante gru apre il porto?" */
	const char *how_many, *how_many_feminine;
	const char *in;		/* "¿En c", and what it takes off how_many */
	size_t in_skip;
	const char *how_much, *by_how_much, *how_long, *what_price;
	const char *when, *since, *until, *starting, *hour;
	const char *where, *why, *who, *by_whom, *what;
	const char *about;	/* words before a number: "unos" */
	const char *millions;
	const char *money;	/* "euros" */
	const char *units;	/* of time and the like: not counted */
	const char *masculine;	/* nouns that end like feminine ones */
	const char *feminine;	/* and the other way round */
	const char *feminine_ends;
	const char *plural_ends;	/* of adjectives */
	const char *of, *of_the;	/* "de"; "dei" */
	const char *changes;	/* verbs: by how much? */
	const char *costs, *lasts;
	const char *time_openers;	/* of a date phrase */
	const char *since_words, *until_words, *hour_words;
	const char *time_words;	/* that a date phrase may have */
	const char *dates;	/* months, weekdays, seasons */
	const char *places;	/* prepositions of a place */
	const char *found;	/* participles: where? */
	const char *happened;	/* verbs: where? when? */
	const char *because;	/* one word that opens a reason */
	const char *because_of;	/* "|a causa de|ya que|" */
	const char *by;		/* "por" */
	const char *people;	/* nouns for people */
	const char *deeds;	/* verbs: who? */
	const char *things;	/* verbs: what? */
	const char *with, *with_how_much;	/* "con 20 euros" */
	const char *causes;	/* nouns after "por": why? */
	const char *share;	/* "¿Qué porcentaje" */
	const char *due, *due_to;	/* "se debe a" */
	const char *for_time, *for_how_long;	/* "durante seis horas" */
	const char *plural_verbs;	/* how they end */
	const char *lost;	/* words that a question must not have */
	const char *scopes;	/* openers that tell where and when */
	const char *sources;	/* and such as tell who says so */
	const char *self;	/* "se " before a verb, for "-se" */
};

extern const struct romance_ask romance_ask_spanish;
extern const struct romance_ask romance_ask_italian;
extern const struct romance_ask romance_ask_portuguese;

struct told {
	struct framer *f;
	const struct clause *c;
	const struct romance_ask *g;
	size_t scope;		/* tokens of the opener: [0, scope) */
	size_t first, last;	/* the subject */
	size_t named;		/* [last, named): its name between commas */
	size_t verb, verb_end;
	size_t end;		/* of the clause */
	bool negative;
};

/* Tokens [FIRST, END) are clear without what was before. */
bool told_is_clear(const struct told *t, size_t first, size_t end);
/* Starts a question anew; adds tokens, the subject, the verb. */
void told_start(struct told *t, const char *word);
void told_add(struct told *t, size_t first, size_t end);
void told_add_subject(struct told *t);
void told_add_verb(struct told *t);
/* Verb and subject in the language's order, with [FIRST, END) after them. */
void told_add_clause(struct told *t, size_t first, size_t end);
/* Ends it and adds it, with the opener as its scope. */
void told_finish(struct told *t, enum ask_kind kind, double score);
/* No "un", no bare noun: the reader knows whom it is about. */
bool told_is_definite(const struct told *t);
bool told_is(const struct told *t, size_t i, const char *list);

/* Past "unos 2.000 millones de" at I, or I. */
size_t told_skip_amount(const struct told *t, size_t i);
/* Whether the verb's object is counted: "recibió 300 buques". */
bool told_counts(const struct told *t);
/* "El 61% de las calles": the token after the number, 0: none. */
size_t told_share(const struct told *t);
/* "12%", "12 %" */
bool told_is_percent(const struct told *t, size_t i);
/* ask_romance_time.c: "en mayo de 2027" at I: its end, or I. */
size_t told_date_end(const struct told *t, size_t i);
/* "a causa de" at token I, which may start the sentence. */
bool told_starts_reason(const struct told *t, size_t i);
void told_ask_when(struct told *t);
void told_ask_how_long(struct told *t);
void told_ask_why(struct told *t);
void told_ask_due(struct told *t);
void told_ask_cause(struct told *t);
/* ask_romance_count.c */
void told_ask_counts(struct told *t);
/* "En el puerto trabajan 24 brigadas.": the subject is after the verb. */
void told_ask_late_count(struct framer *f, const struct romance_ask *g);

void ask_romance(struct framer *f);

#endif
