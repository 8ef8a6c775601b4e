/* What stands before an article's first sentence: a line under the title, a
 * caption. Private to the engine. */
#ifndef DIGEST_LEDE_H
#define DIGEST_LEDE_H

#include "article.h"

/* Marks it as furniture, when it says what the sentences after it say. */
void lede_find(struct article *a);

#endif
