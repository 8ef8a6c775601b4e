/*
 * A sentence as the shapes of stake_en.c see it: its words, and what was found
 * so far. Private to it and stake_en_modal.c.
 */
#ifndef DIGEST_STAKE_EN_READ_H
#define DIGEST_STAKE_EN_READ_H

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

#include "list.h"
#include "stake_en.h"
#include "word_hash.h"

#define WORDS_HELD 64

struct stake_piece {
	const char *s;
	size_t n;
	struct list_word word;
	char after;		/* the mark behind it, ' ' for none */
};

struct stake_reading {
	struct stake_piece at[WORDS_HELD];
	size_t count;
	const char *topic;
	struct stake *out;
	bool effect;		/* "will cost": something comes of it */
	bool day;		/* "on Sunday", "12 May" */
	bool neutral;		/* "will begin": what is only planned */
	bool step;		/* "will look at": one step of a procedure */
};

enum stake_size { SIZE_NONE, SIZE_FEW, SIZE_MANY };

/* I may be behind the last word, or before the first. */
#define is(r, i, words) ((i) < (r)->count && list_has(words, \
	&(r)->at[i].word, (r)->at[i].s, (r)->at[i].n))

static inline bool
ends(const struct stake_piece *p, const char *end)
{
	size_t n = strlen(end);

	return p->n > n && memcmp(p->s + p->n - n, end, n) == 0;
}

static inline void
add(struct stake_reading *r, int weight)
{
	r->out->most = weight > r->out->most ? weight : r->out->most;
	r->out->sum += weight;
}

static inline bool
is_money(const struct stake_piece *p)
{
	return p->n > 1 && (p->s[0] == '$' || memcmp(p->s, "\xc2\xa3", 2) == 0 ||
	    (p->n > 2 && memcmp(p->s, "\xe2\x82\xac", 3) == 0) ||
	    (p->n > 3 && memcmp(p->s, "us$", 3) == 0));
}

static inline bool
has_digit(const struct stake_piece *p)
{
	/* all of its first bytes at once, as most words have none */
	return p->n > 0 && word_key_digit(word_key(p->s, p->n < 6 ? p->n : 6));
}

/* How great the number at word I is. */
enum stake_size stake_number(const struct stake_reading *r, size_t i);

/* What the modal at word I says: "could soon cost". */
void stake_modal(struct stake_reading *r, size_t i);
/* "was forced to close", "grounded 40 jets": word I. */
void stake_forced(struct stake_reading *r, size_t i);

#endif
