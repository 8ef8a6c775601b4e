#include "prune.h"

#include <stdbool.h>

#define SMALL_MOST 300		/* weight that a date or byline can have */

struct prune {
	struct node *root;
	const struct own *own;
	enum region_mode mode;
};

static bool
under(const struct prune *p, const struct node *n, double share)
{
	return n->chars < p->root->chars * share;
}

/* True when N stands for itself, and is not a word or two in a sentence. */
static bool
stands_alone(const struct prune *p, const struct node *n)
{
	const struct node *block;

	if (node_is_block(n))
		return true;
	block = measure_block(n);
	return p->own[block->order].chars < n->chars + 40 ||
	    p->own[block->order].chars < n->chars * 2;
}

static bool
is_named_junk(const struct prune *p, const struct node *n)
{
	unsigned f = n->flags;

	if (f & NAME_BODY && !under(p, n, 0.3))
		return false;
	if (f & NAME_COMMENT)
		return under(p, n, 0.7);
	if (f & NAME_JUNK && stands_alone(p, n))
		return under(p, n, f & NODE_DEAD ? 0.7 : 0.35) ||
		    node_link_share(n) > 0.6;
	if (f & NAME_SOFT && stands_alone(p, n))
		return under(p, n, n->tag == HTML_ASIDE ? 0.25 : 0.15);
	if (f & NAME_SMALL && n->chars < SMALL_MOST && stands_alone(p, n))
		return under(p, n, 0.3);
	return false;
}

struct list_shape {
	uint32_t items;
	uint32_t linked;	/* items that are mostly links */
	uint32_t chars;		/* of text that is no link */
};

static struct list_shape
list_shape(const struct node *list)
{
	struct list_shape s = { 0, 0, 0 };

	for (const struct node *n = list->first; n != NULL; n = n->next) {
		if (n->tag == NODE_TEXT || n->chars == 0)
			continue;
		s.items++;
		s.linked += node_link_share(n) > 0.6;
		s.chars += n->chars - n->link_chars;
	}
	return s;
}

static bool
is_link_list(const struct node *n)
{
	struct list_shape s;

	if (n->tag != HTML_UL && n->tag != HTML_OL && n->tag != HTML_DL)
		return false;
	s = list_shape(n);
	if (s.items == 0)
		return false;
	if (node_link_share(n) > 0.8)
		return true;
	return s.items > 4 && s.linked * 4 >= s.items * 3 &&
	    s.chars / s.items < 60;
}

/* A block, not a sentence, whose text is nearly all links. */
static bool
is_link_block(const struct prune *p, const struct node *n)
{
	double share = node_link_share(n);

	switch (n->tag) {
	case HTML_DIV:
	case HTML_SECTION:
	case HTML_ASIDE:
	case HTML_ARTICLE:
	case HTML_HEADER:
	case HTML_TABLE:
	case HTML_TBODY:
	case HTML_TR:
	case HTML_FIGURE:
	case HTML_CENTER:
		break;
	default:
		return false;
	}
	if (!under(p, n, 0.5))
		return false;
	return share > 0.8 || (share > 0.5 && n->chars < 300);
}

static bool
is_junk(const struct prune *p, const struct node *n)
{
	switch (n->tag) {
	case HTML_BUTTON:
	case HTML_INPUT:
		return true;
	default:
		break;
	}
	if (n->flags & NODE_CARD && under(p, n, 0.5))
		return true;
	if (p->mode == REGION_STRICT && is_named_junk(p, n))
		return true;
	if (n->tag == HTML_NAV || n->tag == HTML_FOOTER)
		return under(p, n, 0.35);
	return is_link_list(n) || is_link_block(p, n);
}

/* The text around a picture or a film is no part of the article's; tables,
 * code and quotations in a figure are. */
static bool
is_quiet_figure(const struct node *n)
{
	int seen = 0;

	if (n->tag != HTML_FIGURE)
		return false;
	for (const struct node *p = n->first; p != NULL && seen < 200;
	    p = node_next(n, p), seen++)
		if (p->tag == HTML_PRE || p->tag == HTML_TABLE ||
		    p->tag == HTML_BLOCKQUOTE || p->tag == HTML_CODE)
			return false;
	return true;
}

/* Weight of the text in ROOT that is before HEADING and no link. */
static uint32_t
weight_before(const struct node *root, const struct node *heading)
{
	uint32_t sum = 0;

	for (const struct node *n = root->first; n != NULL && n != heading;
	    n = node_next(root, n))
		if (n->tag == NODE_TEXT && !(n->flags & NODE_GONE))
			sum += n->chars - n->link_chars;
	return sum;
}

static void
drop_before(struct node *root, const struct node *heading)
{
	struct node *n = root->first;

	if (heading == NULL || !node_within(heading, root) ||
	    weight_before(root, heading) > root->chars * 0.3)
		return;
	while (n != NULL && n != heading) {
		if (node_within(heading, n)) {
			n = n->first;
			continue;
		}
		if (n->chars > 0)
			n->flags |= NODE_GONE;
		n = node_after(root, n);
	}
}

void
prune_region(struct node *root, const struct own *own,
    enum region_mode mode, const struct node *heading)
{
	struct prune p = { .root = root, .own = own, .mode = mode };
	struct node *n = node_next(root, root);

	drop_before(root, heading);
	while (n != NULL) {
		if (n->flags & NODE_GONE ||
		    (n->tag != NODE_TEXT && n->chars > 0 && is_junk(&p, n))) {
			n->flags |= NODE_GONE;
			n = node_after(root, n);
			continue;
		}
		if (is_quiet_figure(n))
			n->flags |= NODE_QUIET;
		if (n->flags & NAME_CAPTION && n->chars < 1000 &&
		    under(&p, n, 0.5))
			n->flags |= NODE_QUIET;
		n = node_next(root, n);
	}
}
