/* Rows of cards that lead to other articles: a linked heading, an excerpt. */
#ifndef HTML_CARDS_H
#define HTML_CARDS_H

#include "page_tree.h"

/* Sets NODE_CARD on each of three or more siblings of the same kind that are
 * cards. After measure_tree. */
void cards_mark(struct tree *t);

#endif
