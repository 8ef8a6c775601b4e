#include "near.h"

#include <stdbool.h>
#include <string.h>

#include "about.h"
#include "key.h"
#include "measure.h"

#define HEADINGS 60		/* that are compared with the title */
#define LINE_MOST 220		/* weight of a line that is looked at */
#define BEFORE 60		/* nodes before the title */
#define AFTER 250		/* nodes after it */
#define LINES_AFTER 60		/* lines of them */
#define LINES_BEFORE 30
#define BELOW 250		/* nodes after the region's last */
#define AT_END 40		/* nodes at the region's end */

static bool
holds_block(const struct node *n)
{
	int seen = 0;

	for (const struct node *p = n->first; p != NULL && seen < 60;
	    p = node_next(n, p), seen++)
		if (p->tag != NODE_TEXT && node_is_block(p) && p->chars > 0)
			return true;
	return false;
}

/* A block without blocks in it, or what stands between blocks. */
static bool
is_line(const struct node *n)
{
	if (n->tag != NODE_TEXT && node_is_block(n))
		return !holds_block(n);
	return n->parent != NULL && node_is_block(n->parent) &&
	    holds_block(n->parent);
}

static bool
in_comments(const struct node *n)
{
	for (; n != NULL; n = n->parent)
		if (n->flags & NAME_COMMENT)
			return true;
	return false;
}

static void
add_range(struct near *near, struct arena *a, const struct tree *t,
    uint32_t from, uint32_t to, size_t lines)
{
	size_t most = near->len + lines;

	if (most > NEAR_MAX)
		most = NEAR_MAX;
	for (uint32_t i = from; i < to && i < t->count; i++) {
		const struct node *n = t->at[i];
		const char *text;

		if (near->len == most)
			return;
		if (n->chars == 0 || n->chars > LINE_MOST ||
		    !is_line(n) || in_comments(n))
			continue;
		text = about_line(a, n, 400);
		if (text != NULL)
			near->at[near->len++] =
			    (struct near_line){ n, text };
	}
}

/* A text that is no link and says just the title: pages of old set it in
 * bold, or in a class. What stands in the second half of the page repeats
 * it. */
static const struct node *
title_text(struct arena *a, const struct tree *t, const char *title)
{
	struct own own = { .marks = 0 };
	uint32_t chars = measure_text(title, strlen(title), &own);
	unsigned tries = HEADINGS;
	uint32_t before = 0;

	for (uint32_t i = 1; i < t->count && tries > 0 &&
	    before < t->root->chars / 2; i++) {
		const struct node *n = t->at[i];

		if (n->tag == NODE_TEXT)
			before += n->chars;
		if (n->tag != NODE_TEXT || n->chars != chars ||
		    n->link_chars > 0 || chars < 8)
			continue;
		tries--;
		if (key_equal(arena_strndup(a, n->text, n->len), title))
			return n->parent;
	}
	return NULL;
}

const struct node *
near_heading(struct arena *a, const struct tree *t, const char *title)
{
	unsigned tries = HEADINGS;

	if (title == NULL)
		return NULL;
	for (uint32_t i = 1; i < t->count && tries > 0; i++) {
		const struct node *n = t->at[i];
		const char *text;

		if (!element_is_heading((enum html_element)n->tag) ||
		    n->chars < 8 || n->chars > 600 || n->flags & NODE_CARD)
			continue;
		tries--;
		text = about_line(a, n, 1000);
		if (text != NULL && (key_equal(text, title) ||
		    (n->tag == HTML_H1 && strlen(text) < strlen(title) * 2 &&
		    key_contains(text, title))))
			return n;
	}
	return title_text(a, t, title);
}

/* Where the lines start: at the title, else the region, else the page. */
static uint32_t
find_title(struct arena *a, const struct tree *t, const struct node *region,
    const char *title)
{
	const struct node *heading = near_heading(a, t, title);

	if (heading != NULL && (region == NULL ||
	    heading->order < region->order + AFTER))
		return heading->order;
	return region != NULL ? region->order : 0;
}

void
near_read(struct near *near, struct arena *a, const struct tree *t,
    const struct node *region, const char *title)
{
	uint32_t at = find_title(a, t, region, title);
	uint32_t before = at > BEFORE ? at - BEFORE : 0;

	near->len = 0;
	add_range(near, a, t, at, at + AFTER, LINES_AFTER);
	add_range(near, a, t, before, at, LINES_BEFORE);
	if (region != NULL) {
		uint32_t end = node_last(region);

		if (end > at + AFTER)
			add_range(near, a, t, end > AT_END ? end - AT_END : 0,
			    end + BELOW, NEAR_MAX);
	}
}
