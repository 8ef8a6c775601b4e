/*
 * An article as a document: a tree of blocks, each with runs of text. Made by
 * html, laid out by layout, read by digest. One arena owns all of it.
 *
 * The article's plain text, on which digests and the search stand, is what
 * document_text says and nothing else (html_to_text calls it): so a sentence
 * of that text is found again in the document by document_find_text.
 */
#ifndef NDIGEST_MODEL_DOCUMENT_H
#define NDIGEST_MODEL_DOCUMENT_H

#include <stdbool.h>
#include <stddef.h>

#include <ndigest/base/arena.h>
#include <ndigest/base/buf.h>

#define DOCUMENT_DEPTH_MAX 48	/* blocks inside blocks */

/* Leaves have text; the others have children. */
enum block_kind {
	BLOCK_ROOT,
	BLOCK_HEADING,		/* leaf; level 1..6 */
	BLOCK_PARAGRAPH,	/* leaf */
	BLOCK_LIST,		/* ordered: number is the first; children: ITEM */
	BLOCK_LIST_ITEM,	/* number: of an ordered list's item */
	BLOCK_TERM,		/* leaf: dt */
	BLOCK_DEFINITION,	/* dd */
	BLOCK_QUOTE,
	BLOCK_CODE,		/* leaf; text kept as it is */
	BLOCK_TABLE,		/* children: CAPTION, ROW */
	BLOCK_ROW,		/* children: CELL */
	BLOCK_CELL,		/* leaf; header: th; span: columns */
	BLOCK_FIGURE,		/* children: IMAGE, CAPTION, … */
	BLOCK_IMAGE,		/* image: index into images */
	BLOCK_CAPTION,		/* leaf */
	BLOCK_FOOTNOTE,		/* text: its mark ("1"); has children */
	BLOCK_RULE,
	BLOCK_DETAILS,		/* children: SUMMARY, … */
	BLOCK_SUMMARY,		/* leaf */
	BLOCK_EMBED,		/* leaf: a link to a video or the like */
	BLOCK_GROUP		/* only while a document is made */
};

enum span_style {
	SPAN_EMPHASIS = 1 << 0,
	SPAN_STRONG = 1 << 1,
	SPAN_CODE = 1 << 2,
	SPAN_SUB = 1 << 3,
	SPAN_SUP = 1 << 4,
	SPAN_LINK = 1 << 5,
	SPAN_STRIKE = 1 << 6,
	SPAN_MARK = 1 << 7,
	SPAN_NOTE = 1 << 8,	/* a footnote's mark in the text */
	SPAN_RUBY = 1 << 9	/* how what stands before is read, in ( ) */
};

struct span {
	size_t start, len;	/* bytes of the block's text */
	unsigned style;		/* enum span_style */
	int link;		/* index into links, -1: none */
};

struct block {
	enum block_kind kind;
	int level;		/* heading level */
	int number;		/* of an ordered list (its first item), and of
				 * its items; 0: unordered */
	int span;		/* columns of a cell, at least 1 */
	int image;		/* index into images, -1 */
	bool header;
	bool rtl;
	bool open;		/* details that stand open */
	const char *anchor;	/* id for internal links, or NULL */
	const char *text;	/* plain UTF-8; LF is a hard break; NULL: none */
	size_t len;		/* of text */
	const struct span *spans;	/* in order, not overlapping */
	size_t span_count;
	const size_t *soft;	/* offsets where a hyphen may part a word, in
				 * order; the text has none there */
	size_t soft_count;
	struct block *child;
	struct block *next;
};

struct document_link {
	const char *url;	/* absolute; "#anchor" for an internal one */
	const char *text;	/* "" when it is on a picture */
};

struct document_image {
	const char *url;
	const char *alt;	/* "" when there is none */
	int width, height;	/* pixels, 0: unknown */
	int link;		/* where it leads, index into links, or -1 */
};

/* Where the ids of the source are. */
struct document_anchor {
	const char *name;
	const struct block *block;
};

struct document {
	struct arena arena;
	struct block *root;
	const struct document_link *links;
	size_t link_count;
	const struct document_image *images;
	size_t image_count;
	const struct document_anchor *anchors;
	size_t anchor_count;
	const char *language;	/* as the source says, or NULL */
};

void document_free(struct document *d);		/* NULL is fine */

/*
 * The plain text, appended: leaves in their order, parted by blank lines; a
 * table's row is one paragraph with tabs between its cells; no captions, no
 * pictures' texts, no marks of lists and footnotes, no ruby, no embeds. No-break
 * spaces are spaces. False when OUT is full.
 */
bool document_text(struct buf *out, const struct document *d);

/* A piece of a block's text that holds a piece of the plain text. */
struct document_place {
	const struct block *block;
	size_t start, len;	/* bytes of block->text */
};

/* The places of the LEN bytes at START of what document_text appends, at most
 * MAX of them (one for each leaf, in order); returns how many there are. */
size_t document_find_text(const struct document *d, size_t start, size_t len,
    struct document_place *out, size_t max);

/* The block with that id, or NULL. */
const struct block *document_find_anchor(const struct document *d,
    const char *name);

bool block_is_leaf(enum block_kind kind);	/* it has text, no children */

#endif
