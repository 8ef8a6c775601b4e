/*
 * How much text, and of which kind, is in each element of a page: what the
 * choice of the article's region and the pruning in it rest on.
 *
 * The weight of text is its letters, digits and marks; a character of a
 * script without spaces between words counts twice.
 */
#ifndef HTML_MEASURE_H
#define HTML_MEASURE_H

#include <stdint.h>

#include "names.h"
#include "page_tree.h"

/* Of a block: the text that is in it and in no block within it. */
struct own {
	uint32_t chars;
	uint32_t link_chars;
	uint32_t marks;		/* commas, full stops and their like */
	uint32_t digits;
	uint32_t breaks;	/* of two <br> or more: paragraphs, but one */
};

/* Sets chars, link_chars and flags of all nodes; hidden text counts only
 * with HIDDEN_TOO. Returns an array by order, which is the tree's. */
struct own *measure_tree(struct tree *t, bool hidden_too);

/* Weight of N bytes of text; marks and digits are added to *o. */
uint32_t measure_text(const char *s, size_t n, struct own *o);

/* The nearest block that N is in (N itself is not meant). */
struct node *measure_block(const struct node *n);

static inline bool
node_is_block(const struct node *n)
{
	return n->tag == HTML_BODY || n->tag == HTML_HTML ||
	    n->tag == HTML_BUTTON || (n->tag != NODE_TEXT &&
	    element_is((enum html_element)n->tag, HE_BLOCK));
}

/* Share of the text of N that is in links, 0..1. */
static inline double
node_link_share(const struct node *n)
{
	return n->chars == 0 ? 0.0 : (double)n->link_chars / n->chars;
}

#endif
