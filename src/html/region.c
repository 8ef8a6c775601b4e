#include "region.h"

#include <string.h>

#include "cards.h"
#include "replies.h"

#define LONG_ENOUGH 400.0	/* a paragraph's weight counts up to this */
#define NEXT_TO_TITLE 150	/* what that place adds to a block's value */
#define SHORT 20		/* weight of what is no sentence */
#define DEAD_COST (-20.0)
#define WIDEN_MOST 5	/* levels */
#define AFAR 0.3		/* of its value has what is not near the title */

struct score {
	float prose;	/* of all blocks that are prose, dead or not */
	float sum;	/* of the values of all blocks in it */
	float good;	/* of those that speak for the article */
};

struct search {
	struct tree *tree;
	const struct own *own;
	struct score *score;
	enum region_mode mode;
	float fair;		/* prose but readers', cards' and footers' */
	const struct node *heading;	/* the title, or NULL */
	uint32_t first;		/* order of the first prose after it */
	uint32_t area[2];	/* orders: around the title and its prose */
};

/* What a block's own text says for (> 0) or against the article. */
static double
block_value(const struct node *n, const struct own *o)
{
	double links, value, most;

	if (o->chars == 0)
		return 0;
	links = (double)o->link_chars / o->chars;
	if (element_is_heading((enum html_element)n->tag))
		return links > 0.5 ? -20 : 0;
	if (links > 0.6)
		return -(double)(o->chars < 80 ? o->chars : 80);
	if (o->chars < SHORT)
		return n->tag == HTML_LI ? -8 : -4;
	if (o->chars < 80 && o->digits * 4 > o->chars)
		return -5;	/* a date, a time, a number */
	most = LONG_ENOUGH * (1 + o->breaks);
	value = o->chars < most ? o->chars : most;
	value *= 1 - 1.5 * links;
	if (o->marks == 0 && n->tag != HTML_PRE)
		return o->chars < 60 ? -5 : value * 0.3;
	if (n->tag == HTML_LI || n->tag == HTML_TD)
		value *= 0.8;
	return value;
}

/* The prose in each element, whatever the elements are called. */
static void
score_prose(struct search *s)
{
	for (uint32_t i = s->tree->count; i-- > 1;) {
		const struct node *n = s->tree->at[i];
		double value;

		if (n->flags & NODE_GONE || n->tag == NODE_TEXT)
			continue;
		value = block_value(n, &s->own[i]);
		if (value > 0)
			s->score[i].prose += (float)value;
		s->score[n->parent->order].prose += s->score[i].prose;
	}
}

/* What is surely not the article's, whatever share of the prose it has. */
static bool
is_foreign(const struct node *n)
{
	return n->flags & (NODE_CARD | NODE_GONE | NAME_COMMENT) ||
	    n->tag == HTML_NAV || n->tag == HTML_FOOTER;
}

static float
fair_prose(const struct search *s)
{
	const struct node *root = s->tree->root, *n = root->first;
	float fair = s->score[0].prose;

	while (n != NULL) {
		if (n->tag != NODE_TEXT && is_foreign(n)) {
			fair -= s->score[n->order].prose;
			n = node_after(root, n);
		} else {
			n = node_next(root, n);
		}
	}
	return fair;
}

/* A name weighs little against most of the page's prose. */
static bool
is_dead(const struct search *s, const struct node *n)
{
	float share, fair, all = s->score[0].prose;

	if (n->flags & NODE_GONE)
		return true;
	if (s->mode == REGION_GREEDY)
		return n->tag == HTML_NAV || n->tag == HTML_FOOTER ||
		    n->tag == HTML_BUTTON;
	share = all > 0 ? s->score[n->order].prose / all : 0;
	fair = s->fair > 0 ? s->score[n->order].prose / s->fair : 0;
	if (n->flags & NODE_CARD)
		return true;
	if (n->flags & NAME_COMMENT)
		return share < 0.9f;
	if (n->flags & (NAME_BODY | NAME_WEAK) && share > 0.2f)
		return false;
	if (n->tag == HTML_NAV || n->tag == HTML_FOOTER)
		return share < 0.9f;
	if (n->flags & NAME_JUNK)
		return fair < 0.55f || node_link_share(n) > 0.5;
	if (n->flags & NAME_SOFT)
		return fair < 0.25f;
	if (n->flags & (NAME_SMALL | NAME_CAPTION))
		return n->chars < 400;
	return false;
}

static bool
in_dead(const struct node *n)
{
	for (; n != NULL; n = n->parent)
		if (n->flags & NODE_DEAD)
			return true;
	return false;
}

/* Prose before the title or far from it is seldom the article's; what comes
 * next after it nearly always is. */
static double
placed_value(const struct search *s, const struct node *n)
{
	double value = block_value(n, &s->own[n->order]);

	if (s->heading == NULL || value <= 0)
		return value;
	if (n->order < s->heading->order && !node_within(s->heading, n))
		return value * AFAR;
	if (n->order < s->area[0] || n->order > s->area[1])
		return value * AFAR;
	return n->order == s->first ? value + NEXT_TO_TITLE : value;
}

/* Order of the first prose after the title. */
static uint32_t
first_prose(const struct search *s)
{
	if (s->heading == NULL)
		return 0;
	for (uint32_t i = s->heading->order + 1; i < s->tree->count; i++) {
		const struct node *n = s->tree->at[i];

		if (n->tag != NODE_TEXT && !is_dead(s, n) &&
		    !in_dead(n) && block_value(n, &s->own[i]) > 60)
			return i;
	}
	return 0;
}

/* The smallest element with the title and the first prose after it, when
 * half of the page's prose is in it; else the page. */
static void
find_area(struct search *s)
{
	const struct node *n = s->first > 0 ? s->tree->at[s->first] :
	    s->tree->root;

	while (!node_within(s->heading, n) && n->parent != NULL)
		n = n->parent;
	if (s->fair <= 0 || s->score[n->order].prose < 0.5f * s->fair)
		n = s->tree->root;
	s->area[0] = n->order;
	s->area[1] = node_last(n);
}

static void
score_one(struct search *s, struct node *n)
{
	struct score *sc = &s->score[n->order];
	struct score *up = &s->score[n->parent->order];
	double value;

	if (is_dead(s, n)) {
		n->flags |= NODE_DEAD;
		sc->good = 0;
		sc->sum = n->chars > 0 ? (float)DEAD_COST : 0;
	} else {
		value = placed_value(s, n);
		sc->sum += (float)value;
		if (value > 0)
			sc->good += (float)value;
	}
	up->sum += sc->sum;
	up->good += sc->good;
}

static void
score_all(struct search *s)
{
	score_prose(s);
	s->fair = fair_prose(s);
	s->first = first_prose(s);
	find_area(s);
	for (uint32_t i = s->tree->count; i-- > 1;)
		if (s->tree->at[i]->tag != NODE_TEXT)
			score_one(s, s->tree->at[i]);
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

/* True when another element of FROM than TO is named as the body, too: the
 * article is in parts. */
static bool
has_other_body(const struct search *s, const struct node *from,
    const struct node *to)
{
	const struct node *n = node_next(from, from);

	while (n != NULL) {
		if (n->flags & NAME_BODY && n->tag != NODE_TEXT &&
		    s->score[n->order].good > 100 && !node_within(to, n)) {
			if (n != to)
				return true;
			n = node_after(from, n);
		} else {
			n = n == to ? node_after(from, n) : node_next(from, n);
		}
	}
	return false;
}

/* True when what FROM has beside TO is prose, too: no loss when it is but
 * little, or for the most part something else. */
static bool
is_loss(const struct search *s, const struct node *from,
    const struct node *to)
{
	float all = s->score[from->order].good;
	float good = all - s->score[to->order].good;
	float sum = s->score[from->order].sum - s->score[to->order].sum;

	if (!node_within(to, from))
		return false;
	if (has_other_body(s, from, to))
		return good > 0.1f * all;
	return sum >= 0.6f * good && good > 0.3f * all;
}

/* Among the elements that are named as bodies and hold most of what BEST
 * holds, the one with the highest sum: NULL when there is none. */
static struct node *
named_body(const struct search *s, const struct node *best)
{
	float have = s->score[best->order].good, most = 0;
	struct node *found = NULL;

	for (uint32_t i = s->tree->count; i-- > 1;) {
		struct node *n = s->tree->at[i];

		if (!(n->flags & NAME_BODY) || n->tag == NODE_TEXT)
			continue;
		if (s->score[i].good < 0.6f * have ||
		    s->score[i].sum <= most || in_dead(n))
			continue;
		if (!node_within(n, best) && !node_within(best, n))
			continue;
		most = s->score[i].sum;
		found = n;
	}
	return found != NULL && is_loss(s, best, found) ? NULL : found;
}

/* The best child of N by prose, or NULL. */
static struct node *
richest_child(const struct search *s, const struct node *n)
{
	struct node *rich = NULL;
	float most = 0;

	for (struct node *c = n->first; c != NULL; c = c->next)
		if (c->tag != NODE_TEXT && s->score[c->order].good > most) {
			most = s->score[c->order].good;
			rich = c;
		}
	return rich;
}

/* A paragraph or the like, not a box of them. */
static bool
is_plain(const struct search *s, const struct node *n)
{
	switch (n->tag) {
	case HTML_P:
	case HTML_BLOCKQUOTE:
	case HTML_PRE:
	case HTML_UL:
	case HTML_OL:
	case HTML_DL:
	case HTML_LI:
		return true;
	default:
		return s->own[n->order].chars == n->chars;
	}
}

/* A box like another: it may be the next part of the article. */
static bool
is_alike(const struct node *a, const struct node *b)
{
	const char *x = node_attr(a, AT_CLASS), *y = node_attr(b, AT_CLASS);
	size_t n;

	if (a->flags & (NAME_BODY | NAME_WEAK))
		return true;
	if (a->tag != b->tag || x == NULL || y == NULL)
		return a->tag == b->tag && x == y;
	n = strcspn(x, " ");
	return n == strcspn(y, " ") && strncmp(x, y, n) == 0;
}

/* True when C holds the title and most of the prose in N, or nearly all of
 * it that is no box of another kind. */
static bool
is_core(const struct search *s, const struct node *n, const struct node *c)
{
	float all = s->score[n->order].good, have = s->score[c->order].good;
	double own = block_value(n, &s->own[n->order]);
	float lost = own > 0 ? (float)own : 0;

	if (has_other_body(s, n, c))
		return false;
	if (s->heading != NULL && node_within(s->heading, c) &&
	    c->tag != HTML_HEADER && have > 0.5f * all)
		return true;
	if (have < 0.6f * all)
		return false;
	for (const struct node *r = n->first; r != NULL; r = r->next)
		if (r != c && r->tag != NODE_TEXT &&
		    (is_plain(s, r) || is_alike(r, c)))
			lost += s->score[r->order].good;
	return lost < 0.05f * have;
}

/* Prose and hardly anything else, in a box like N or in none. */
static bool
is_more_of(const struct search *s, const struct node *n, const struct node *r)
{
	const struct score *sc = &s->score[r->order];

	if (r->flags & NODE_DEAD || sc->good <= 0)
		return false;
	if (is_plain(s, r))
		return true;
	return r->tag != HTML_TD && is_alike(r, n) &&
	    (node_attr(r, AT_CLASS) != NULL || sc->sum > 0.8f * sc->good);
}

/* Part of a text, never the whole of it when there is more beside it. */
static bool
is_inner(const struct node *n)
{
	switch (n->tag) {
	case HTML_BLOCKQUOTE:
	case HTML_DD:
	case HTML_DL:
	case HTML_DT:
	case HTML_FIGURE:
	case HTML_LI:
	case HTML_OL:
	case HTML_P:
	case HTML_PRE:
	case HTML_UL:
		return true;
	default:
		return false;
	}
}

/* Out of a quotation, a list and the like, when there is prose beside it. */
static struct node *
come_out(const struct search *s, struct node *n)
{
	struct node *best = n;

	while (is_inner(n) && n->parent != NULL) {
		n = n->parent;
		if (s->score[n->order].good > s->score[best->order].good)
			best = n;
	}
	return best;
}

/* Goes up when there is more of the same beside N: an article in parts. */
static struct node *
widen(const struct search *s, struct node *best)
{
	struct node *n = best;

	for (int i = 0; i < WIDEN_MOST && n->parent != NULL; i++) {
		struct node *up = n->parent;
		float have = s->score[n->order].good, more = 0;
		float gain = s->score[up->order].good - have;

		if (up->order < s->area[0])
			break;
		for (const struct node *r = up->first; r != NULL; r = r->next)
			if (r != n && r->tag != NODE_TEXT &&
			    is_more_of(s, n, r))
				more += s->score[r->order].good;
		if (more < 0.7f * gain)
			break;
		n = up;
		if (gain > 0.2f * have)
			best = n;
	}
	return best;
}

/* Goes down to where nearly all of the prose is, as long as what is left
 * behind is for the most part something else. */
static struct node *
tighten(const struct search *s, struct node *n)
{
	for (;;) {
		struct node *c = richest_child(s, n);
		float good, sum;

		if (c == NULL || is_inner(c))
			return n;
		good = s->score[n->order].good - s->score[c->order].good;
		sum = s->score[n->order].sum - s->score[c->order].sum;
		if (!is_core(s, n, c) &&
		    (good > 0.25f * s->score[n->order].good ||
		    sum > 0.6f * good || (good <= 0 && sum >= 0)))
			return n;
		n = c;
	}
}

/* The one article element in N that holds most of its prose, or N. */
static struct node *
only_article(const struct search *s, struct node *n)
{
	float good = s->score[n->order].good;
	struct node *found = NULL;

	for (struct node *p = n; p != NULL && p->tag != HTML_ARTICLE;
	    p = p->parent)
		if (p == s->tree->root)
			found = n;
	if (found == NULL)
		return n;	/* it is in one */
	found = NULL;
	for (struct node *p = n->first; p != NULL; p = node_next(n, p))
		if (p->tag == HTML_ARTICLE && !(p->flags & NODE_DEAD) &&
		    s->score[p->order].good > 0.6f * good)
			found = p;
	return found != NULL ? found : n;
}

struct node *
region_find(struct tree *t, const struct own *own, enum region_mode mode,
    const struct node *heading)
{
	struct search s = { .tree = t, .own = own, .mode = mode,
	    .heading = heading };
	struct node *best, *body;

	s.score = arena_alloc(&t->arena, t->count * sizeof *s.score);
	cards_mark(t);
	replies_mark(t);
	replies_mark_rows(t, own, heading);
	score_all(&s);
	best = best_sum(&s);
	if (best == NULL || mode == REGION_GREEDY)
		return best;
	best = widen(&s, come_out(&s, best));
	best = tighten(&s, only_article(&s, tighten(&s, best)));
	body = named_body(&s, best);
	return body != NULL ? body : best;
}
