/* What readers wrote, known by the "Reply" under each. */
#ifndef HTML_REPLIES_H
#define HTML_REPLIES_H

#include "measure.h"
#include "page_tree.h"

/* Sets NAME_COMMENT on the elements that hold two or more such calls. After
 * measure_tree. */
void replies_mark(struct tree *t);

/* Sets it, too, on the boxes of a row below the article, each with a day or a
 * time in it and a text: as long as the row is no longer than what stands
 * before it from HEADING (may be NULL) on. OWN is measure_tree's. */
void replies_mark_rows(struct tree *t, const struct own *own,
    const struct node *heading);

#endif
