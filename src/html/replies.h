/* What readers wrote, known by the "Reply" under each. */
#ifndef HTML_REPLIES_H
#define HTML_REPLIES_H

#include "page_tree.h"

/* Sets NAME_COMMENT on the elements that hold two or more such calls. After
 * measure_tree. */
void replies_mark(struct tree *t);

#endif
