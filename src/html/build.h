/*
 * A document while it is made: document.c feeds it tokens, leaf.c gathers
 * text, tree.c hangs blocks, media.c pictures and the like, table.c and
 * finish.c put the whole in order, math.c reads MathML.
 */
#ifndef HTML_BUILD_H
#define HTML_BUILD_H

#include <stdbool.h>
#include <stddef.h>

#include <ndigest/base/buf.h>
#include <ndigest/base/map.h>
#include <ndigest/base/vec.h>
#include <ndigest/model/document.h>

#include "nest.h"
#include "token.h"

#define LEAVES_MAX 100000
#define LINKS_MAX 20000
#define IMAGES_MAX 5000
#define ANCHORS_MAX 20000
#define LINK_TEXT_MAX 300
#define ALT_MAX 2000
#define ID_MAX 200

/* A block and what only the making needs. */
struct node {
	struct block b;		/* first: a block * is a node * */
	struct block *last;	/* child */
	int rowspan;
	int items;		/* numbered so far, of a list */
	bool layout;		/* a table that says that it is one */
};

enum direction { DIR_AUTO, DIR_LTR, DIR_RTL };

/* What an element changes for its content, and gives back at its end. */
struct state {
	struct node *at;	/* the container that blocks go to */
	size_t depth;		/* of at */
	enum block_kind leaf;	/* what loose text becomes */
	int level;
	unsigned style;
	int link;
	enum direction dir;
	bool pre;
	bool skip;		/* not for reading */
	bool noscript;		/* pictures only */
	bool notes;		/* a list of footnotes */
	bool note;		/* in a footnote */
};

struct leaf {
	bool open;
	bool space;		/* white space is owed before the next word */
	enum block_kind kind;
	int level;
	enum direction dir;
	struct node *parent;
	struct buf text;
	VEC(struct span) spans;
	VEC(size_t) soft;	/* soft hyphens: offsets in the text */
};

struct anchor {
	const char *name;
	struct node *node;	/* NULL until there is a block */
};

struct builder {
	struct html_scan scan;
	struct html_token token;
	struct nest nest;
	struct document *doc;
	struct arena *arena;	/* the document's */
	const char *base;
	struct state st;
	struct state saved[NEST_MAX];
	struct leaf leaf;
	size_t leaves;
	struct buf value;	/* an attribute's, decoded */
	struct buf scratch;
	struct buf link_text;
	size_t link_start;	/* in the leaf's text */
	size_t math_end;	/* in it, of the last formula; 0: none */
	struct node *last_image;
	bool media;		/* a video or audio still without its file */
	size_t next_end[HTML_ELEMENT_COUNT];	/* where an end tag is */
	VEC(struct document_link) links;
	VEC(struct document_image) images;
	VEC(struct node *) waiting;	/* pictures for after the leaf */
	VEC(struct anchor) anchors;
	size_t anchored;	/* anchors that have their node */
};

/* leaf.c */
void leaf_text(struct builder *b, const char *s, size_t n);	/* decoded */
void leaf_verbatim(struct builder *b, const char *s, size_t n);
void leaf_soft_hyphen(struct builder *b);
void leaf_break(struct builder *b);			/* br */
void leaf_close(struct builder *b);
void leaf_truncate(struct builder *b, size_t len);
void leaf_free(struct builder *b);

/* tree.c */
struct node *tree_node(struct builder *b, enum block_kind kind);
void tree_hang(struct builder *b, struct node *parent, struct node *n);
bool tree_enter(struct builder *b, enum block_kind kind);
void tree_anchor(struct builder *b, const char *name, size_t n);
void tree_anchors_to(struct builder *b, struct node *n);

/* media.c */
void media_image(struct builder *b);
void media_embed(struct builder *b);		/* iframe, embed, video, audio */
void media_source(struct builder *b);
const char *media_url(struct builder *b, const struct html_attr *a);
void media_flush(struct builder *b);		/* pictures that waited */

/* table.c: a table as rows of cells, or GROUPs when it is no table */
void table_finish(struct builder *b, struct node *table);

/* finish.c */
void finish(struct builder *b);

/* math.c: at <math>; reads to its end and gives it as text */
void math_read(struct html_scan *sc, struct html_token *start,
    struct buf *out);

/* enter.c: an attribute's value, decoded and clean, in b->value; NULL when it
 * is not there. */
const char *build_value(struct builder *b, const char *name);
/* True when the attribute (the class attribute) has that token of many. */
bool build_has_token(const struct html_attr *a, const char *token);
bool build_has_class(const struct html_token *t, const char *token);
bool build_has_one_of(const struct html_token *t, const char *const *classes,
    size_t n);
/* An element begins, the leaf before it is closed; and ends, before the
 * state BEFORE is given back. */
void enter_block(struct builder *b, enum html_element e);
void enter_inline(struct builder *b, enum html_element e);
void enter_leave(struct builder *b, enum html_element e,
    const struct state *before);

/* unread.c: elements whose content is not read; elements that are hidden;
 * elements that nothing ends (to leave them out would cost all the rest) */
bool unread_element(enum html_element e);
bool unread_hidden(const struct html_token *t);
bool unread_endless(struct builder *b, enum html_element e);

#endif
