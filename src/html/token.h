/*
 * HTML as a row of tokens, forgiving as browsers are: one linear pass, never
 * a failure, nothing allocated. Tokens point into the input, entities are not
 * decoded. Comments, declarations and processing instructions are swallowed
 * (and counted). After a start tag of script or style call html_scan_raw.
 */
#ifndef HTML_TOKEN_H
#define HTML_TOKEN_H

#include <stdbool.h>
#include <stddef.h>

#include "elements.h"

#define HTML_MAX_ATTRS 48	/* of one tag; the others are passed over */

enum html_token_kind {
	HTML_EOF,
	HTML_TEXT,
	HTML_START,
	HTML_END
};

struct html_attr {
	const char *name;	/* as written */
	size_t name_len;
	const char *value;	/* raw, without its quotes; "" when none */
	size_t len;
};

struct html_token {
	enum html_token_kind kind;
	const char *text;	/* the text, or the name of the tag */
	size_t len;
	enum html_element element;
	bool empty;		/* <x/> */
	size_t attr_count;
	struct html_attr attrs[HTML_MAX_ATTRS];
};

struct html_scan {
	const char *s;
	size_t n;
	size_t at;
	size_t quote[2];	/* where the next " and ' are, from AT on */
	bool cdata;		/* a "]]>" is to be swallowed */
	size_t comments;	/* swallowed so far */
	bool page;		/* a whole page, not a feed's content: CDATA
				 * is a comment, as browsers have it, and a
				 * comment that is never closed is but a tag */
	bool unclosed;		/* from here on no comment is closed */
};

void html_scan_init(struct html_scan *sc, const char *html, size_t n);

/* The next token into *t; false at the end. */
bool html_scan_next(struct html_scan *sc, struct html_token *t);

/* Passes over the raw content of script or style, up to its end tag or the
 * end of the input; the bytes go to *text, *n (which may be NULL). */
void html_scan_raw(struct html_scan *sc, enum html_element e,
    const char **text, size_t *n);

/* The first attribute of that name (in lower case), or NULL. */
const struct html_attr *html_token_attr(const struct html_token *t,
    const char *name);

/* True when the name, in any case, is NAME (in lower case). */
bool html_name_is(const char *s, size_t n, const char *name);

static inline bool
html_is_space(char c)
{
	return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
}

#endif
