/* Whether a page holds but the start of its article. */
#ifndef HTML_STUB_H
#define HTML_STUB_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "page_tree.h"

/* TEXT is the body, REGION where it is (may be NULL), WEIGHT its weight;
 * LOCKED: the page's own data says that the article is not free. */
bool stub_is(const struct tree *t, const struct node *region,
    const char *text, size_t n, uint32_t weight, bool locked);

#endif
