/*
 * Private to store: how many items, unread and starred ones there are for
 * each pair of feed and category. Changes gather in memory within a
 * transaction and are written with it.
 */
#ifndef STORE_COUNTS_H
#define STORE_COUNTS_H

#include "db.h"

void counts_add(struct store *s, int64_t feed, int64_t category,
    int64_t items, int64_t unread, int64_t starred);
enum err counts_flush(struct store *s, struct error *e);
void counts_forget(struct store *s);

/* The pair's number as an item with FLAGS adds to it: SIGN 1 or -1. */
void counts_item(struct store *s, int64_t feed, int64_t category,
    unsigned flags, int sign);

/* The id of a category, made when there is none; NULL or "" is 0. */
enum err category_id(struct store *s, const char *name, int64_t *id,
    struct error *e);
/* The same, but ERR_NOT_FOUND. */
enum err category_find(struct store *s, const char *name, int64_t *id,
    struct error *e);

#endif
