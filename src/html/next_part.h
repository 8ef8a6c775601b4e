/* Which page has the next part of an article that is in several. */
#ifndef HTML_NEXT_PART_H
#define HTML_NEXT_PART_H

#include <stdbool.h>

#include <ndigest/base/arena.h>

#include "page_tree.h"

/* True when NEXT is the page HERE but for the number of the part, which is
 * one more (a page without a number is the first). Both absolute. *sure:
 * it is the number of a page, and not perhaps that of an article. */
bool next_part_follows(const char *here, const char *next, bool *sure);

/* The first link that says that it leads to the next part, and whose address
 * follows HERE; in the arena, NULL when there is none. */
const char *next_part_find(struct arena *a, const struct tree *t,
    const char *base, const char *here);

#endif
