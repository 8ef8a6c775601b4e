/*
 * The setter: takes runs of text and makes lines of them, inside margins that
 * nest. blocks.c drives it for a document, page.c for an article's page.
 */
#ifndef LAYOUT_SETTER_H
#define LAYOUT_SETTER_H

#include <ndigest/base/mem.h>
#include <ndigest/base/vec.h>
#include <ndigest/layout/layout.h>

#define MARGINS_MAX (2 * DOCUMENT_DEPTH_MAX)

/* The signs that structure a page. */
struct marks {
	const char *bullet[3];
	const char *bar;
	const char *summary;
	const char *why;
	const char *closed, *open;
	const char *item;	/* of related articles */
	const char *quote, *unquote;
	const char *rule;	/* one column of a line */
	const char *pause;	/* a rule in a text */
	const char *play;
	const char *out;	/* leads out of the reader */
	const char *to;		/* leads to it */
	const char *dot;
	const char *dash;
};

/* A stretch of the text at hand that looks one way. Runs follow each other
 * and cover it. */
struct run {
	size_t start, len;
	enum look look;
	unsigned attrs;
	int link;
	size_t from;		/* in the block's text, or LAYOUT_NONE */
};

struct margin {
	const char *first;	/* before the next line, then "" */
	const char *rest;	/* before all others */
	size_t first_columns, rest_columns;
	enum look look;
};

struct setter {
	struct layout *l;
	const struct marks *marks;
	size_t columns;
	bool ascii;
	const struct layout_options *options;	/* borrowed */
	bool gap;		/* an empty line is owed */
	size_t gap_depth;	/* with these margins */
	size_t depth;
	struct margin margins[MARGINS_MAX];
	struct buf text;
	VEC(struct run) runs;
	VEC(size_t) soft;	/* where the text may be parted by a hyphen */
	VEC(struct layout_span) spans;
	VEC(struct layout_line) lines;
	VEC(struct layout_target) targets;
	const struct block *block;	/* of the lines to come */
	const struct block *skipped;	/* a heading that says the title again */
	size_t target;
	bool code, rtl;
	size_t picture;		/* row of the one that is set, from 1 */
};

void setter_open(struct setter *s, struct layout *l,
    const struct layout_options *o, const struct document *d);
void setter_close(struct setter *s);	/* hands all over to the layout */

/* --- margins --- */
void setter_push(struct setter *s, const char *first, const char *rest,
    enum look look);
void setter_pop(struct setter *s);
size_t setter_width(const struct setter *s);	/* columns for text, >= 1 */
void setter_gap(struct setter *s);		/* an empty line comes next */

/* --- runs --- */
void setter_add(struct setter *s, const char *text, size_t n, enum look look,
    unsigned attrs, int link, size_t from);
void setter_adds(struct setter *s, const char *text, enum look look);
/* One line's worth of text from outside, made clean. */
void setter_add_clean(struct setter *s, const char *text, enum look look);
void setter_add_block(struct setter *s, const struct block *b,
    enum look look, unsigned attrs);
/* Sets the runs and empties them. */
void setter_flush(struct setter *s);
/* The same, from right to left when the text is (a document says it of its
 * blocks; a title, a digest have only their letters). */
void setter_flush_text(struct setter *s);
/* Both for a line's worth of text from outside. */
void setter_say(struct setter *s, const char *text, enum look look);
/* Whether there is anything to set: neither NULL nor "". */
bool setter_is_text(const char *text);

/* The runs wrapped at WIDTH, without margins: lines in the arena. The runs
 * are emptied. */
struct layout_line *setter_wrap(struct setter *s, size_t width, size_t first,
    size_t *count);

/* A finished line of spans goes into the page, behind the margins. */
void setter_line(struct setter *s, const struct layout_span *spans, size_t n);

/* A picture and its text alternative ("": none to be said), as a target;
 * INDEX is the document's image or LAYOUT_NONE. */
void setter_picture(struct setter *s, const char *url, const char *alt,
    size_t index, int link);

/* Spaces as a span. */
struct layout_span setter_blank(struct setter *s, size_t columns);

/* --- targets: lines set between belong to it --- */
void setter_begin(struct setter *s, enum target_kind kind, size_t index,
    size_t sentence, int64_t id, const char *url);
void setter_end(struct setter *s);

struct page_input;
/* head.c */
void set_head(struct setter *s, const struct page_input *in);
/* blocks.c */
void set_blocks(struct setter *s, const struct block *b);
/* table.c */
void set_table(struct setter *s, const struct block *table);

#endif
