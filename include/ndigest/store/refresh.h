/*
 * What a refresh writes, the hot path. The articles of a feed and its
 * validators (ETag, Last-Modified) are never parted: the validators are
 * written by store_feed_end only, in the same transaction as the last of the
 * articles or in a later one, never before.
 *
 *	b = store_feed_begin(s, feed, now);	(many may be open at a time)
 *	store_feed_item(b, &item, category, &what, &id, e);	(for each)
 *	store_feed_end(b, &result, e);		(frees b)
 *	if (store_bulk_due(s))			(after each item or feed)
 *		store_bulk_commit(s, e);
 *	…
 *	store_bulk_commit(s, e);		(when nothing more waits)
 *
 * All that is written shares one bulk transaction, opened by the first write
 * and ended by store_bulk_commit, or by any store_begin and by every other
 * function that writes for the reader. A commit may fall between the items of
 * a feed: what has come so far is kept, and without validators the feed is
 * simply fetched again. When a write fails the whole bulk transaction is
 * rolled back and every open batch gives ERR_STOPPED from then on; the feeds
 * in it have neither articles nor validators, and are to be called failed.
 */
#ifndef NDIGEST_STORE_REFRESH_H
#define NDIGEST_STORE_REFRESH_H

#include <ndigest/model/feed.h>
#include <ndigest/model/item.h>
#include <ndigest/store/store.h>

struct store_batch;

/* Reads what is known of the feed's items. NOW: the time for items without
 * a date and the bound for dates in the future. Never NULL. */
struct store_batch *store_feed_begin(struct store *s, int64_t feed,
    int64_t now);

enum store_change { STORE_SAME, STORE_NEW, STORE_UPDATED };

/*
 * Inserts or updates one item. Known by (feed, guid); by its link where the
 * guid is missing or not unique in the document; else by its title and text.
 * An update keeps read, star and a category that the reader gave. CATEGORY
 * NULL: the feed's. A digest made from other text than this becomes stale.
 * WHAT and ID may be NULL.
 */
enum err store_feed_item(struct store_batch *b, const struct item *it,
    const char *category, enum store_change *what, int64_t *id,
    struct error *e);

enum store_outcome {
	STORE_FETCHED,		/* 200 and parsed: validators are replaced */
	STORE_NOT_MODIFIED,	/* 304: validators stay */
	STORE_FAILED		/* error says why; validators stay */
};

struct store_feed_result {
	enum store_outcome outcome;
	const char *etag;		/* STORE_FETCHED only; NULL: none */
	const char *last_modified;
	const char *error;		/* STORE_FAILED only */
	const char *new_url;		/* moved for good (301, 308), or NULL */
	const struct channel *channel;	/* what the document says, or NULL */
	int64_t checked;		/* seconds */
	int64_t next_due;
	int64_t interval;
	bool changed;			/* it had something new */
	bool gone;			/* 410 */
};

/* Ends the batch and frees it, whatever it returns. R NULL: broken off, only
 * what was written so far stays. A move to a URL that another subscription
 * has is not made. */
enum err store_feed_end(struct store_batch *b,
    const struct store_feed_result *r, struct error *e);

/* The same for a feed without items (304, failed), without a batch. */
enum err store_feed_result(struct store *s, int64_t feed,
    const struct store_feed_result *r, struct error *e);

/* True when enough has gathered (bytes or time) that it should be committed. */
bool store_bulk_due(const struct store *s);
bool store_bulk_open(const struct store *s);
enum err store_bulk_commit(struct store *s, struct error *e);

#endif
