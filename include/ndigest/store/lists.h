/*
 * Lists of items. A list is first its ids in order, read from an index alone
 * (about 10 ms for 100,000); the rows of the part that is looked at follow.
 */
#ifndef NDIGEST_STORE_LISTS_H
#define NDIGEST_STORE_LISTS_H

#include <ndigest/base/arena.h>
#include <ndigest/model/item.h>
#include <ndigest/store/store.h>

enum store_sort {
	STORE_SORT_NEW,
	STORE_SORT_OLD,
	STORE_SORT_TOP	/* stories in many sources first, new ones before old */
};

struct store_query {
	int64_t feed;		/* 0: any */
	const char *category;	/* NULL: any; "" those without */
	bool unread;
	bool starred;
	bool undigested;	/* without a digest of their present text */
	int64_t since, until;	/* since <= published < until; 0: no bound */
	enum store_sort sort;
	size_t limit;		/* 0: none */
	size_t offset;
};

#define STORE_QUERY_INIT { 0, NULL, false, false, false, 0, 0, \
	STORE_SORT_NEW, 0, 0 }

/* The ids of a list; *ids is the caller's to free (never NULL). */
enum err store_list(struct store *s, const struct store_query *q,
    int64_t **ids, size_t *count, struct error *e);

/* The rows of IDS in their order; one that is gone has id 0. */
enum err store_headlines(struct store *s, const int64_t *ids, size_t n,
    struct arena *arena, struct headline *out, struct error *e);

/* Calls ROW for each headline of a list, in order, without gathering them.
 * The headline and its strings hold until ROW returns. ROW returns false to
 * stop, and does not write to S. */
enum err store_each(struct store *s, const struct store_query *q,
    bool (*row)(void *ctx, const struct headline *h), void *ctx,
    struct error *e);

/* Other items of the same story, newest first, at most MAX. */
enum err store_story(struct store *s, int64_t story, int64_t not_id,
    size_t max, struct arena *arena, struct headline **out, size_t *count,
    struct error *e);

/* Folds a list in place: of each story only the first in it stays. About
 * 10 ms for 100,000. */
enum err store_fold(struct store *s, int64_t *ids, size_t *count,
    struct error *e);

/* What stands behind the line of a story. */
struct store_story_line {
	unsigned articles;	/* that are stored, all of them */
	unsigned sources;	/* feeds that they come from */
	unsigned unread;
};

/* STORY 0: an item that stands alone; its unread is 0. */
enum err store_story_line(struct store *s, int64_t story,
    struct store_story_line *out, struct error *e);

/* What the reader does with the items of a feed in a category. */
struct store_taste {
	int64_t feed_id;
	const char *category;	/* "" for those without */
	int64_t items;		/* that are stored */
	int64_t opened;		/* of them, SINCE */
	int64_t starred;
};

enum err store_tastes(struct store *s, int64_t since, struct arena *arena,
    struct store_taste **out, size_t *count, struct error *e);

struct store_category_count {
	const char *name;	/* "" for those without */
	int64_t items, unread;
};

struct store_counts {
	int64_t items, unread, starred;
	int64_t today;			/* published since the time asked for */
	int64_t today_unread;
	struct store_category_count *categories;	/* by name; items > 0 */
	size_t category_count;
	int64_t feeds, failing;		/* subscriptions; with an error */
};

/* From kept counters: about 1 ms at any size. TODAY: start of the day. */
enum err store_counts(struct store *s, int64_t today, struct arena *arena,
    struct store_counts *out, struct error *e);

#endif
