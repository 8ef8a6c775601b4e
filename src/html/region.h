/* Where on a page the article is. */
#ifndef HTML_REGION_H
#define HTML_REGION_H

#include "measure.h"
#include "page_tree.h"

enum region_mode {
	REGION_STRICT,
	REGION_GREEDY	/* names that sound like junk do not count */
};

/* The smallest element that holds the article's text and as little else as
 * can be; NULL when there is no text at all. OWN is measure_tree's, HEADING
 * the article's title in the tree, or NULL. */
struct node *region_find(struct tree *t, const struct own *own,
    enum region_mode mode, const struct node *heading);

#endif
