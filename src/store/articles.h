/* Private to store. */
#ifndef STORE_ARTICLES_H
#define STORE_ARTICLES_H

#include "db.h"

/* After a text, a digest or a note of item ID came or went: sets the flags
 * that its row shows, and has it indexed again. In an open transaction. */
enum err article_reflag(struct store *s, int64_t id, struct error *e);

#endif
