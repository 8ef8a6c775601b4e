/* The article's body: text and HTML, by the first method that finds it. */
#ifndef HTML_BODY_H
#define HTML_BODY_H

#include <stdbool.h>

#include <ndigest/base/arena.h>
#include <ndigest/base/buf.h>

#include "jsonld.h"
#include "meta.h"
#include "prepass.h"
#include "page_tree.h"

struct body {
	struct buf text;	/* empty: there is no article */
	struct buf html;	/* not yet safe, URLs as they stand */
	const struct node *region;	/* NULL when it came from a script */
	const char *title;	/* lives in the body's arena */
	const char *author;	/* as the page's data says, borrowed */
	bool stub;
	struct arena arena;
};

void body_find(struct body *b, struct tree *t, const struct prepass *p,
    const struct meta *m, const struct jsonld *ld, const char *url);
void body_free(struct body *b);

#endif
