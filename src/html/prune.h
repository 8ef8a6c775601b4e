/* Takes out of the article's region what is not the article. */
#ifndef HTML_PRUNE_H
#define HTML_PRUNE_H

#include "measure.h"
#include "region.h"
#include "page_tree.h"

/* Marks nodes in ROOT as NODE_GONE or NODE_QUIET: also what is before the
 * article's HEADING (may be NULL), when it is but little. */
void prune_region(struct node *root, const struct own *own,
    enum region_mode mode, const struct node *heading);

#endif
