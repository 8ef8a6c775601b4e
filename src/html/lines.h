/*
 * The region as lines: a paragraph, a heading, an item of a list, a cell of
 * a table each. What is dropped here is marked NODE_GONE in the tree.
 */
#ifndef HTML_LINES_H
#define HTML_LINES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <ndigest/base/buf.h>
#include <ndigest/base/vec.h>

#include "measure.h"
#include "page_tree.h"

struct line {
	struct node *first, *last;	/* its first and last node of text */
	const struct node *block;	/* what it stands in */
	uint32_t chars, link_chars;
	uint32_t marks, digits;
	size_t start, len;	/* in the text of struct lines */
	uint8_t heading;	/* 1..6, 0: none */
	bool list;		/* in a list */
	bool pre;		/* text kept as it is */
	bool quiet;		/* a caption: not in the text */
	bool gone;
};

struct lines {
	VEC(struct line) v;
	struct buf text;	/* of all lines, white space folded */
};

/* HEADING (may be NULL) is a line of its own, whatever it stands in. */
void lines_read(struct lines *ls, const struct node *root,
    const struct node *heading);
void lines_free(struct lines *ls);

static inline const char *
line_text(const struct lines *ls, const struct line *l)
{
	return ls->text.data + l->start;
}

/* Marks as gone what is no part of the article: TITLE (may be NULL), date
 * and byline before it, calls to read on and to subscribe, what follows; and
 * at the end what begins with the AUTHOR's name (may be NULL). */
void lines_trim(struct lines *ls, const char *title, const char *author);

/* Whether the lines hold the article's text as the page gives it elsewhere.
 * When they do, what is before its start and after its end is gone. */
bool lines_agree(struct lines *ls, const char *text, size_t n);

/* Weight of what is left for the text. */
uint32_t lines_weight(const struct lines *ls);

/* Marks in the tree what is gone. */
void lines_apply(const struct lines *ls, const struct node *root);

/* Appends what is left, paragraphs parted by blank lines. */
void lines_join(const struct lines *ls, struct buf *out);

#endif
