/* A Dutch sentence around its second place, for ask_nl_order.c. Private to
 * the embedded engine. */
#ifndef DIGEST_ASK_NL_H
#define DIGEST_ASK_NL_H

#include <stdbool.h>
#include <stddef.h>

#include "ask_frames.h"

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

/* verbs in the second place, all of both */
extern const char dutch_finite[], dutch_more[];
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

void ask_dutch_order(struct framer *f);

#endif
