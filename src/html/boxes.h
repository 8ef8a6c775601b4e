/* Boxes in and below an article that are none of its paragraphs: calls to
 * subscribe, cards, players, authors, captions without a name. */
#ifndef HTML_BOXES_H
#define HTML_BOXES_H

#include "measure.h"
#include "page_tree.h"

/* Marks them in ROOT, the article's region, as NODE_GONE or NODE_QUIET. OWN
 * is measure_tree's. */
void boxes_drop(struct tree *t, struct node *root, const struct own *own);

#endif
