/*
 * Stories and related items, on the work thread: articles on one event become
 * one story as they arrive; what is about the same thing is found when an
 * article is made ready.
 */
#ifndef NDIGEST_APP_STORIES_H
#define NDIGEST_APP_STORIES_H

#include <ndigest/model/item.h>
#include <ndigest/store/articles.h>

#include "private.h"

/* Signs an item and puts it into its story. TITLE and TEXT are plain. */
enum err stories_place(struct work *w, const struct headline *h,
    const char *title, const char *text, struct error *e);

/* The items that are about the same thing as S, best first, at most TOP, in
 * ARENA; kept in the store as well. */
enum err stories_related(struct work *w, const struct store_article *s,
    const char *text, size_t top, struct arena *arena, struct related **out,
    size_t *count, struct error *e);

void stories_free(struct work *w);

#endif
