#include "region.h"

#include <string.h>

#define LONG_ENOUGH 400.0	/* a paragraph's weight counts up to this */
#define SHORT 20		/* weight of what is no sentence */
#define DEAD_COST (-20.0)

struct score {
	float sum;	/* of the values of all blocks in it */
	float good;	/* of those that speak for the article */
};

struct search {
	struct tree *tree;
	const struct own *own;
	struct score *score;
	enum region_mode mode;
};

/* What a block's own text says for (> 0) or against the article. */
static double
block_value(const struct node *n, const struct own *o)
{
	double links, value;

	if (o->chars == 0)
		return 0;
	links = (double)o->link_chars / o->chars;
	if (element_is_heading((enum html_element)n->tag))
		return links > 0.5 ? -20 : 0;
	if (links > 0.6)
		return -(double)(o->chars < 80 ? o->chars : 80);
	if (o->chars < SHORT)
		return n->tag == HTML_LI ? -8 : -4;
	value = o->chars < LONG_ENOUGH ? o->chars : LONG_ENOUGH;
	value *= 1 - 1.5 * links;
	if (o->marks == 0 && n->tag != HTML_PRE)
		return o->chars < 60 ? -5 : value * 0.3;
	if (n->tag == HTML_LI || n->tag == HTML_TD)
		value *= 0.8;
	return value;
}

static bool
is_dead(const struct search *s, const struct node *n)
{
	uint32_t all = s->tree->root->chars;

	if (n->flags & NODE_GONE)
		return true;
	if (s->mode == REGION_GREEDY)
		return n->tag == HTML_NAV || n->tag == HTML_FOOTER ||
		    n->tag == HTML_BUTTON;
	if (n->flags & NAME_COMMENT)
		return n->chars < all * 0.9;
	if (n->flags & (NAME_BODY | NAME_WEAK) && n->chars > all * 0.3)
		return false;
	if (n->flags & NAME_JUNK)
		return n->chars < all * 0.5 || node_link_share(n) > 0.5;
	if (n->flags & NAME_SOFT)
		return n->chars < all * 0.2;
	if (n->flags & (NAME_SMALL | NAME_CAPTION))
		return n->chars < 400;
	return false;
}

static void
score_all(struct search *s)
{
	for (uint32_t i = s->tree->count; i-- > 1;) {
		struct node *n = s->tree->at[i];
		struct score *sc = &s->score[i];
		struct score *up = &s->score[n->parent->order];
		double value;

		if (n->tag == NODE_TEXT)
			continue;
		if (is_dead(s, n)) {
			n->flags |= NODE_DEAD;
			sc->good = 0;
			sc->sum = n->chars > 0 ? (float)DEAD_COST : 0;
		} else {
			value = block_value(n, &s->own[i]);
			sc->sum += (float)value;
			if (value > 0)
				sc->good += (float)value;
		}
		up->sum += sc->sum;
		up->good += sc->good;
	}
}

static bool
in_dead(const struct node *n)
{
	for (; n != NULL; n = n->parent)
		if (n->flags & NODE_DEAD)
			return true;
	return false;
}

/* The element with the highest sum; of equals the innermost. */
static struct node *
best_sum(const struct search *s)
{
	struct node *best = NULL;
	float most = 0;

	for (uint32_t i = s->tree->count; i-- > 0;) {
		struct node *n = s->tree->at[i];

		if (n->tag == NODE_TEXT || s->score[i].sum <= most)
			continue;
		if (in_dead(n))
			continue;
		most = s->score[i].sum;
		best = n;
	}
	return best;
}

/* Among the elements that are named as bodies, the one that holds most of
 * what BEST holds, or more: NULL when there is none. */
static struct node *
named_body(const struct search *s, const struct node *best)
{
	float have = s->score[best->order].good, most = 0;
	struct node *found = NULL;

	for (uint32_t i = 1; i < s->tree->count; i++) {
		struct node *n = s->tree->at[i];
		float good = s->score[i].good;

		if (!(n->flags & NAME_BODY) || n->tag == NODE_TEXT)
			continue;
		if (good < 0.6f * have || in_dead(n))
			continue;
		if (!node_within(n, best) && !node_within(best, n))
			continue;
		/* the innermost that loses next to nothing */
		if (good >= 0.9f * most) {
			if (good > most)
				most = good;
			found = n;
		}
	}
	return found;
}

struct node *
region_find(struct tree *t, const struct own *own, enum region_mode mode)
{
	struct search s = { .tree = t, .own = own, .mode = mode };
	struct node *best, *body;

	s.score = arena_alloc(&t->arena, t->count * sizeof *s.score);
	score_all(&s);
	best = best_sum(&s);
	if (best == NULL || mode == REGION_GREEDY)
		return best;
	body = named_body(&s, best);
	return body != NULL ? body : best;
}
