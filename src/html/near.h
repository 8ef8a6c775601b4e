/* The short lines around an article's title: who wrote it, and when. */
#ifndef HTML_NEAR_H
#define HTML_NEAR_H

#include <stddef.h>

#include <ndigest/base/arena.h>

#include "page_tree.h"

#define NEAR_MAX 120		/* lines */

struct near_line {
	const struct node *node;	/* the block */
	const char *text;		/* one cleaned line */
};

struct near {
	struct near_line at[NEAR_MAX];
	size_t len;
};

/* The heading that says just what TITLE (may be NULL) says, or the h1 that
 * says it and a little more; NULL when there is none. Of several the first
 * that is no card. */
const struct node *near_heading(struct arena *a, const struct tree *t,
    const char *title);

/* Lines of blocks without blocks in them, from the page's title (its h1, or
 * the region's start) on, then those shortly before it, then the last ones
 * of the region. REGION may be NULL. */
void near_read(struct near *near, struct arena *a, const struct tree *t,
    const struct node *region, const char *title);

#endif
