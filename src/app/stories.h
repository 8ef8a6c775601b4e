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
    const char *title, const char *text, const char *language,
    struct error *e);

/* An item that was grouped by hardly more than its title has got a text: it
 * joins the story that this tells of, when there is one. */
enum err stories_again(struct work *w, int64_t id, struct error *e);

/* The items that are about the same thing as S, best first, at most TOP, in
 * ARENA; kept in the store as well. */
enum err stories_related(struct work *w, const struct store_article *s,
    const char *text, size_t top, struct arena *arena, struct related **out,
    size_t *count, struct error *e);

/* The articles that may tell the same event as S: those of its story, then
 * related ones of the same days; at most MAX, in ARENA. */
size_t stories_candidates(struct work *w, const struct store_article *s,
    size_t max, struct arena *arena, struct headline *out);

/* What a model, having read ID, says of the candidates: bit K of SAME: OTHERS[K]
 * is of its story. Those that are join it; when none of its story is among
 * them, it leaves that. */
void stories_told(struct work *w, int64_t id, int64_t story,
    const struct headline *others, size_t n, unsigned same);

/* Lets go of the index, which is read from the store when it is needed. */
void stories_free(struct work *w);

#endif
