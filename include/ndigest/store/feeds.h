/* Subscriptions. Strings given back live in the arena that was passed. */
#ifndef NDIGEST_STORE_FEEDS_H
#define NDIGEST_STORE_FEEDS_H

#include <ndigest/base/arena.h>
#include <ndigest/model/feed.h>
#include <ndigest/store/store.h>

/* Subscribes. URL known: *fresh is false, its id is given, and a category or
 * title that is not NULL is set. CATEGORY, TITLE, id and fresh may be NULL. */
enum err store_feed_add(struct store *s, const char *url,
    const char *category, const char *title, int64_t *id, bool *fresh,
    struct error *e);

/* Unsubscribes: its items go, but starred ones stay (with their source). */
enum err store_feed_remove(struct store *s, int64_t id, struct error *e);

/* Sets title ("" or NULL: the document's own), category, url and options of
 * the feed changed->id to what CHANGED says. ERR_REFUSED when another
 * subscription has the URL. Items whose category came from the feed move. */
enum err store_feed_edit(struct store *s, const struct feed *changed,
    struct error *e);

/* All subscriptions in the order they were made, with counts. */
enum err store_feeds(struct store *s, struct arena *arena, struct feed **out,
    size_t *count, struct error *e);
enum err store_feed(struct store *s, int64_t id, struct arena *arena,
    struct feed *out, struct error *e);	/* ERR_NOT_FOUND */

/* A feed as a person names it: id, URL, or an unambiguous part of the title.
 * ERR_NO_INPUT with a sentence otherwise. */
enum err store_feed_find(struct store *s, const char *named, int64_t *id,
    struct error *e);
enum err store_feed_by_url(struct store *s, const char *url, int64_t *id,
    struct error *e);		/* ERR_NOT_FOUND */

/* Free-form options of one feed, lines of name=value; NULL removes them. */
enum err store_feed_set_options(struct store *s, int64_t id,
    const char *options, struct error *e);

#endif
