/* A title for items that have none: short posts of blogs and networks. */
#ifndef NDIGEST_APP_ITEM_TITLE_H
#define NDIGEST_APP_ITEM_TITLE_H

#include <stdbool.h>

#include <ndigest/model/item.h>

/* Nothing that could be listed or read: not worth a row. */
bool item_is_empty(const struct item *it);

/* The beginning of the item's text as one line, else what it encloses or its
 * link. A new string; the caller frees. */
char *item_title(const struct item *it);

#endif
