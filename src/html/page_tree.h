/*
 * A page as a light tree, filled by libxml2's HTML parser through SAX: text
 * and elements, nothing else. All of it lives in the tree's arena, but what
 * the mended bytes of the pre-pass hold is copied.
 */
#ifndef HTML_PAGE_TREE_H
#define HTML_PAGE_TREE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <ndigest/base/arena.h>

#include "elements.h"
#include "page_attrs.h"

#define NODE_TEXT HTML_ELEMENT_COUNT	/* the tag of a node of text */

struct attr {
	enum page_attr name;
	const char *value;
};

struct node {
	struct node *parent, *first, *last, *next, *prev;
	const char *text;	/* of a node of text, else NULL */
	const struct attr *attrs;
	uint32_t len;		/* bytes of text */
	uint32_t chars;		/* weight of the text in it (measure.h) */
	uint32_t link_chars;	/* the part of it that is in links */
	uint32_t order;		/* place in the document, from 0 */
	uint16_t flags;		/* enum name_kind, enum node_flag */
	uint8_t tag;		/* enum html_element */
	uint8_t attr_count;
};

enum node_flag {
	NODE_GONE = 1 << 9,	/* not in the result, with all that is in it */
	NODE_DEAD = 1 << 10,	/* does not count for where the article is */
	NODE_QUIET = 1 << 11,	/* in the HTML, not in the text: a caption */
	NODE_CARD = 1 << 13	/* leads to another article, one of several */
};

struct tree {
	struct arena arena;
	struct node *root;	/* never NULL; an HTML_HTML */
	struct node **at;	/* all nodes by their order; at[0] is root */
	uint32_t count;		/* of nodes, the root among them */
};

/* Parses what prepass_run made. Free with tree_free. */
void tree_parse(struct tree *t, const char *s, size_t n);
void tree_free(struct tree *t);

/* The value, or NULL when it is not there. */
const char *node_attr(const struct node *n, enum page_attr name);

/* The next node in document order within ROOT, NULL at the end. */
struct node *node_next(const struct node *root, const struct node *n);
/* The order of the last node in N, or its own. */
uint32_t node_last(const struct node *n);
/* The same, without what is in N. */
struct node *node_after(const struct node *root, const struct node *n);

bool node_within(const struct node *n, const struct node *ancestor);

#endif
