/*
 * An article as a document: a tree of blocks, each with runs of text. Made by
 * html, laid out by layout, read by digest. One arena owns all of it.
 */
#ifndef NDIGEST_MODEL_DOCUMENT_H
#define NDIGEST_MODEL_DOCUMENT_H

#include <stdbool.h>
#include <stddef.h>

#include <ndigest/base/arena.h>

enum block_kind {
	BLOCK_ROOT,
	BLOCK_HEADING,		/* level 1..6 */
	BLOCK_PARAGRAPH,
	BLOCK_LIST,		/* ordered: number is the first; children: ITEM */
	BLOCK_LIST_ITEM,
	BLOCK_TERM,		/* dt */
	BLOCK_DEFINITION,	/* dd */
	BLOCK_QUOTE,
	BLOCK_CODE,		/* text kept as it is */
	BLOCK_TABLE,		/* children: ROW */
	BLOCK_ROW,		/* children: CELL */
	BLOCK_CELL,		/* header: th */
	BLOCK_FIGURE,		/* children: IMAGE, CAPTION, … */
	BLOCK_IMAGE,		/* image: index into images */
	BLOCK_CAPTION,
	BLOCK_FOOTNOTE,
	BLOCK_RULE
};

enum span_style {
	SPAN_EMPHASIS = 1 << 0,
	SPAN_STRONG = 1 << 1,
	SPAN_CODE = 1 << 2,
	SPAN_SUB = 1 << 3,
	SPAN_SUP = 1 << 4,
	SPAN_LINK = 1 << 5,
	SPAN_STRIKE = 1 << 6,
	SPAN_MARK = 1 << 7
};

struct span {
	size_t start, len;	/* bytes of the block's text */
	unsigned style;		/* enum span_style */
	int link;		/* index into links, -1: none */
};

struct block {
	enum block_kind kind;
	int level;		/* heading level */
	int number;		/* of an ordered list's first item; 0: unordered */
	int image;		/* index into images, -1 */
	bool header;
	bool rtl;
	const char *anchor;	/* id for internal links, or NULL */
	const char *text;	/* plain UTF-8; LF is a hard break; NULL: none */
	const struct span *spans;	/* in order, not overlapping */
	size_t span_count;
	struct block *child;
	struct block *next;
};

struct document_link {
	const char *url;	/* absolute; "#anchor" for an internal one */
	const char *text;
};

struct document_image {
	const char *url;
	const char *alt;	/* "" when there is none */
	int width, height;	/* pixels, 0: unknown */
};

struct document {
	struct arena arena;
	struct block *root;
	const struct document_link *links;
	size_t link_count;
	const struct document_image *images;
	size_t image_count;
	const char *language;
};

void document_free(struct document *d);

#endif
