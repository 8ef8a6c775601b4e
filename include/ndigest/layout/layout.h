/*
 * Text set to a measure: a document, or an article's page, as lines of styled
 * spans. A layout owns its text (one arena); it borrows the document, the
 * digest and the strings that it was made from only where a field says so.
 */
#ifndef NDIGEST_LAYOUT_LAYOUT_H
#define NDIGEST_LAYOUT_LAYOUT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <ndigest/base/arena.h>
#include <ndigest/base/buf.h>
#include <ndigest/model/document.h>

#define LAYOUT_NONE ((size_t)-1)

/* What a span is for; a theme has a role of the same name for each. */
enum look {
	LOOK_TEXT,
	LOOK_STRONG,
	LOOK_EMPHASIS,
	LOOK_DIM,		/* what stands back: captions, marks, notes */
	LOOK_RULE,
	LOOK_ACCENT,
	LOOK_TITLE,
	LOOK_HEADING,
	LOOK_CATEGORY,
	LOOK_QUOTE,
	LOOK_LINK,
	LOOK_CODE,
	LOOK_MARK,		/* marked in the source */
	LOOK_WARN		/* what the article does not bear out */
};

/* Besides the look: what nesting adds. */
enum look_attr {
	LOOK_BOLD = 1 << 0,
	LOOK_ITALIC = 1 << 1,
	LOOK_STRUCK = 1 << 2
};

struct layout_span {
	const char *text;	/* not NUL-terminated; no control characters */
	size_t len;
	size_t columns;
	enum look look;
	unsigned attrs;		/* enum look_attr */
	int link;		/* index into the document's links, or -1 */
	size_t start;		/* where it is in the block's text, or
				 * LAYOUT_NONE: a mark, an indentation */
};

struct layout_line {
	const struct layout_span *spans;
	size_t span_count;
	size_t columns;		/* of all spans; over the measure only in code */
	const struct block *block;	/* borrowed; NULL: of the page */
	size_t target;		/* index into targets, or LAYOUT_NONE */
	size_t picture;		/* 1: the first row of the target's picture,
				 * and so on; 0: text */
	bool code;		/* not wrapped: scrolled sideways */
	bool rtl;
};

/* What can be chosen and acted on. */
enum target_kind {
	TARGET_PICTURE,		/* index: of the document's images, or
				 * LAYOUT_NONE: the lead picture; url */
	TARGET_SUMMARY,		/* sentence */
	TARGET_TAKEAWAY,	/* index, sentence */
	TARGET_QUOTE,		/* sentence */
	TARGET_WHY,		/* sentence */
	TARGET_FAQ,		/* index, sentence */
	TARGET_ORIGINAL,	/* url */
	TARGET_SHARE,
	TARGET_ENCLOSURE,	/* index, url */
	TARGET_COMMENTS,	/* url */
	TARGET_RELATED,		/* index, id */
	TARGET_STORY		/* index, id: the same story elsewhere */
};

struct layout_target {
	enum target_kind kind;
	size_t index;
	size_t sentence;	/* of the article's text, or LAYOUT_NONE */
	int64_t id;
	const char *url;	/* or NULL */
	size_t line, lines;	/* where it stands */
};

struct layout {
	struct arena arena;
	const struct layout_line *lines;
	size_t line_count;
	const struct layout_target *targets;	/* in the order of lines */
	size_t target_count;
	const struct document *document;	/* borrowed; NULL: none */
	size_t body;		/* the line where the document begins */
	size_t columns;		/* the measure */
};

struct hyphen;

struct layout_options {
	size_t columns;		/* at least 1 */
	bool ascii;		/* marks without Unicode */
	bool plain;		/* words instead of marks: to be read aloud */
	/* The cells that the picture at URL takes where there is room for
	 * COLUMNS; 0: it is not drawn. NULL: none is. */
	size_t (*picture)(void *ctx, const char *url, size_t columns);
	void *ctx;
	struct hyphen *hyphen;	/* text/hyphen.h; NULL: no word is parted */
};

/* The caller frees it with layout_free; D is borrowed by it. */
struct layout *layout_document(const struct document *d,
    const struct layout_options *o);
void layout_free(struct layout *l);		/* NULL is fine */

/* The text of a line, appended. */
void layout_line_text(struct buf *out, const struct layout_line *line);

/* The line that shows byte AT of the block's text, or LAYOUT_NONE. */
size_t layout_find(const struct layout *l, const struct block *b, size_t at);

/* The line of the block with that id, or LAYOUT_NONE. */
size_t layout_find_anchor(const struct layout *l, const char *name);

/* The bytes [*from, *from + *len) of the span's text that show something of
 * PLACE: for marking a sentence that document_find_text found. False: none. */
bool layout_span_part(const struct layout_line *line,
    const struct layout_span *span, const struct document_place *place,
    size_t *from, size_t *len);

#endif
