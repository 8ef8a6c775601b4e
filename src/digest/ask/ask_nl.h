/* A Dutch sentence around its second place, for ask_nl_order.c. Private to
 * the embedded engine. */
#ifndef DIGEST_ASK_NL_H
#define DIGEST_ASK_NL_H

#include <stdbool.h>
#include <stddef.h>

#include "../ask_frames.h"

struct dutch {
	struct framer *f;
	const struct clause *c;
	bool straight;		/* the subject is before the verb */
	bool definite, plural;
	bool last_verb;		/* the clause ends in a participle */
	size_t last;		/* what is before the verb: [0, last) */
	size_t verb;
	size_t end;		/* of the verb's clause */
};

/* verbs in the second place, all of the three */
extern const char dutch_finite[], dutch_more[], dutch_still[];
extern const char dutch_deeds[];	/* who? */
extern const char dutch_things[];	/* what? */
extern const char dutch_done[];		/* participles: what? */

bool dutch_is_finite(const struct clause *c, size_t i);
bool dutch_is_participle(const struct clause *c, size_t i);

/* "op 1 januari 2027", "maandagochtend" (ask_nl_date.c): its end, or I; the
 * question word for it. */
size_t dutch_date_end(const struct clause *c, size_t i);
const char *dutch_date_word(const struct clause *c, size_t i);
bool dutch_is_day(const struct clause *c, size_t i);
bool dutch_is_year(const struct token *t);

/* Tokens [FIRST, END) need no other sentence to be clear. */
bool dutch_is_clear(const struct dutch *d, size_t first, size_t end);
/* A question: its first word; tokens; the verb, the subject and the rest
 * without [FROM, TO); its end. */
void dutch_start(struct dutch *d, const char *word);
void dutch_add(struct dutch *d, size_t first, size_t end);
void dutch_add_without(struct dutch *d, size_t from, size_t to);
void dutch_finish(struct dutch *d, enum ask_kind kind, double score);

extern const char dutch_fillers[], dutch_numbers[], dutch_about[];

/* ask_nl_count.c: past "ruim 2 miljoen" at I, or I; whether what is counted
 * may stand at I; the questions. */
size_t dutch_skip_amount(const struct dutch *d, size_t i);
bool dutch_is_counted(const struct dutch *d, size_t i, size_t end);
void dutch_ask_counts(struct dutch *d);

void ask_dutch_order(struct framer *f);

#endif
