#include "cards.h"

#include <stdbool.h>
#include <string.h>

#include "measure.h"

#define CARD_MOST 700		/* weight of a card's text */
#define HEADING_LEAST 8		/* weight of its heading */
#define LINK_LEAST 16		/* weight of a link that starts a card */
#define LABEL_MOST 24		/* weight of what stands above the heading */
#define LOOK 40			/* nodes before its first text */
#define ROW_LEAST 3		/* cards in a row */

static bool
may_be_card(const struct node *n)
{
	switch (n->tag) {
	case HTML_LI:
	case HTML_DIV:
	case HTML_ARTICLE:
	case HTML_SECTION:
	case HTML_A:
	case HTML_UNKNOWN:
		return n->chars > HEADING_LEAST && n->chars < CARD_MOST;
	default:
		return false;
	}
}

static const struct node *
first_text(const struct node *n)
{
	const struct node *p = n->first;

	for (int seen = 0; p != NULL && seen < LOOK; seen++) {
		if (p->tag == NODE_TEXT && p->chars > 0)
			return p;
		p = node_next(n, p);
	}
	return NULL;
}

/* A box that starts with a link of some words, with a block below it. */
static bool
is_linked_box(const struct node *n, const struct node *text)
{
	const struct node *a = text, *p;

	while (a != n && a->tag != HTML_A)
		a = a->parent;
	if (a == n || a->chars < LINK_LEAST || n->tag == HTML_LI)
		return false;
	for (p = n->first; p != NULL; p = p->next)
		if (p->tag != NODE_TEXT && p->chars > 0 && node_is_block(p) &&
		    !node_within(a, p))
			return true;
	return false;
}

/* The heading in N that has but a word or two before it, or NULL. */
static const struct node *
early_heading(const struct node *n)
{
	const struct node *p = n->first;
	uint32_t before = 0;

	for (int seen = 0; p != NULL && seen < LOOK; seen++) {
		if (element_is_heading((enum html_element)p->tag))
			return p;
		if (p->tag == NODE_TEXT)
			before += p->chars;
		if (before > LABEL_MOST)
			break;
		p = node_next(n, p);
	}
	return NULL;
}

/* What stands first in N is a block of its own that is a link as a whole:
 * a heading, or (not in lists, whose items may well start with a link) any
 * block with more below it. */
static bool
is_card(const struct node *n)
{
	const struct node *text, *block;

	if (!may_be_card(n) || (text = first_text(n)) == NULL)
		return false;
	block = early_heading(n);
	if (block != NULL && block->chars > HEADING_LEAST &&
	    node_link_share(block) > 0.8)
		return true;
	for (block = text; block != n; block = block->parent)
		if (element_is_heading((enum html_element)block->tag))
			break;
	if (block == n) {
		block = measure_block(text);
		if (block == n)
			return is_linked_box(n, text);
		if (!node_within(block, n) || n->tag == HTML_LI ||
		    block->chars == n->chars)
			return false;
	}
	return block->chars > HEADING_LEAST && node_link_share(block) > 0.8;
}

static bool
same_kind(const struct node *a, const struct node *b)
{
	const char *x = node_attr(a, AT_CLASS), *y = node_attr(b, AT_CLASS);
	size_t n;

	if (a->tag != b->tag)
		return false;
	if (x == NULL || y == NULL)
		return x == y;
	n = strcspn(x, " ");
	return n == strcspn(y, " ") && strncmp(x, y, n) == 0;
}

static struct node *
next_element(struct node *n)
{
	do
		n = n->next;
	while (n != NULL && (n->tag == NODE_TEXT || n->chars == 0));
	return n;
}

/* A row of cards that starts at N is marked; returns what follows. */
static struct node *
mark_row(struct node *n)
{
	struct node *end = n;
	size_t count = 0;

	if (!is_card(n))
		return next_element(n);
	while (end != NULL && same_kind(n, end) && is_card(end)) {
		count++;
		end = next_element(end);
	}
	if (count >= ROW_LEAST)
		for (; n != end; n = n->next)
			n->flags |= NODE_CARD;
	return end;
}

void
cards_mark(struct tree *t)
{
	for (uint32_t i = 0; i < t->count; i++) {
		struct node *n = t->at[i]->first;

		while (n != NULL)
			n = mark_row(n);
	}
}
