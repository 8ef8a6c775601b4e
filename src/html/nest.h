/*
 * The open elements: which a start tag closes first, which an end tag means,
 * as browsers do it, in short. Shared by the sanitiser and the document.
 */
#ifndef HTML_NEST_H
#define HTML_NEST_H

#include <stdbool.h>
#include <stddef.h>

#include "elements.h"

#define NEST_MAX 200		/* what is deeper is text without its tags */

struct nest {
	void (*closed)(void *ctx, enum html_element e);	/* after the pop */
	void *ctx;
	size_t depth;
	size_t over;		/* open elements that were too deep */
	size_t mended;		/* closed without an end tag of their own */
	size_t stray;		/* end tags of nothing */
	unsigned char stack[NEST_MAX];
	unsigned short open[HTML_ELEMENT_COUNT];
};

void nest_init(struct nest *n, void (*closed)(void *, enum html_element),
    void *ctx);

/* Closes what cannot stay open before a start tag of E. */
void nest_before(struct nest *n, enum html_element e);

/* Opens E, not void. False: it is too deep, its tag is to be left out. */
bool nest_open(struct nest *n, enum html_element e);

/* An end tag; false when it is of nothing. */
bool nest_close(struct nest *n, enum html_element e);

void nest_close_all(struct nest *n);

static inline bool
nest_has(const struct nest *n, enum html_element e)
{
	return n->open[e] > 0;
}

#endif
