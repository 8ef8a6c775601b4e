/* Lists: the ids from the index items_by_date, the rows by id. */
#include <ndigest/store/lists.h>

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include <ndigest/base/vec.h>

#include "counts.h"
#include "query.h"

/* What a doubling of a story's sources is worth, in seconds of age. */
#define DOUBLING (18 * 3600)

bool
query_prepare(struct store *s, const struct store_query *q,
    struct query *out, enum err *err, struct error *e)
{
	*out = (struct query){ .category = -1, .feed = -1 };
	*err = ERR_NONE;
	out->since = q->since != 0 ? q->since : INT64_MIN;
	out->until = q->until != 0 ? q->until : INT64_MAX;
	if (q->feed != 0)
		out->feed = q->feed;
	if (q->unread)
		out->mask |= HEADLINE_READ;
	if (q->undigested)
		out->mask |= HEADLINE_DIGEST;
	if (q->starred)
		out->mask |= out->want |= HEADLINE_STARRED;
	if (q->category == NULL)
		return true;
	*err = category_find(s, q->category, &out->category, e);
	if (*err == ERR_NOT_FOUND) {	/* nothing has it: an empty list */
		*err = ERR_NONE;
		return false;
	}
	return *err == ERR_NONE;
}

/* The leanest statement for what is asked: each term costs for every row. */
static enum sql
pick(const struct query *q, bool old)
{
	if (q->feed >= 0)
		return old ? SQL_LIST_FEED_OLD : SQL_LIST_FEED_NEW;
	if (q->category >= 0)
		return old ? SQL_LIST_CATEGORY_OLD : SQL_LIST_CATEGORY_NEW;
	if (q->mask != 0)
		return old ? SQL_LIST_FLAGS_OLD : SQL_LIST_FLAGS_NEW;
	return old ? SQL_LIST_ALL_OLD : SQL_LIST_ALL_NEW;
}

void
query_bind(sqlite3_stmt *st, const struct query *q)
{
	int n = st != NULL ? sqlite3_bind_parameter_count(st) : 0;

	db_bind_int(st, 1, q->since);
	db_bind_int(st, 2, q->until);
	if (n >= 6) {
		db_bind_int(st, 5, q->mask);
		db_bind_int(st, 6, q->want);
	}
	if (n >= 7)
		db_bind_int(st, 7, q->category);
	if (n >= 8)
		db_bind_int(st, 8, q->feed);
}

static void
bind_window(sqlite3_stmt *st, const struct store_query *q)
{
	db_bind_int(st, 3, q->limit > 0 && q->limit < INT64_MAX ?
	    (int64_t)q->limit : -1);
	db_bind_int(st, 4, (int64_t)q->offset);
}

/* --- the top -------------------------------------------------------------- */

struct ranked {
	int64_t id, published, story, feed;
	double score;
};

static int
by_story(const void *x, const void *y)
{
	const struct ranked *a = x, *b = y;

	if (a->story != b->story)
		return a->story < b->story ? -1 : 1;
	return a->feed < b->feed ? -1 : a->feed > b->feed;
}

static int
by_score(const void *x, const void *y)
{
	const struct ranked *a = x, *b = y;

	if (a->score != b->score)
		return a->score > b->score ? -1 : 1;
	return a->id > b->id ? -1 : a->id < b->id;
}

static void
score_stories(struct ranked *r, size_t n)
{
	size_t i, k, from, sources;

	qsort(r, n, sizeof *r, by_story);
	for (from = 0; from < n; from = i) {
		sources = 1;
		for (i = from + 1; i < n && r[from].story != 0 &&
		    r[i].story == r[from].story; i++)
			sources += r[i].feed != r[i - 1].feed;
		for (k = from; k < i; k++)
			r[k].score = (double)r[k].published +
			    DOUBLING * log2((double)sources);
	}
	qsort(r, n, sizeof *r, by_score);
}

static enum err
list_top(struct store *s, const struct store_query *q,
    const struct query *prepared, int64_t **ids, size_t *count,
    struct error *e)
{
	VEC(struct ranked) found = VEC_INIT;
	sqlite3_stmt *st = db_stmt(s, prepared->since == INT64_MIN ?
	    SQL_LIST_RANKED_ALL : SQL_LIST_RANKED, e);
	enum err err = ERR_NONE;
	size_t i, n;

	query_bind(st, prepared);
	while (db_row(s, st, &err, e)) {
		struct ranked r = {
			sqlite3_column_int64(st, 0),
			sqlite3_column_int64(st, 1),
			sqlite3_column_int64(st, 2),
			sqlite3_column_int64(st, 3), 0
		};

		vec_push(&found, r);
	}
	if (found.len > 0)
		score_stories(found.at, found.len);
	n = q->offset < found.len ? found.len - q->offset : 0;
	if (q->limit > 0 && n > q->limit)
		n = q->limit;
	*ids = xmalloc(n * sizeof **ids);
	for (i = 0; i < n; i++)
		(*ids)[i] = found.at[q->offset + i].id;
	*count = err == ERR_NONE ? n : 0;
	vec_free(&found);
	return err;
}

enum err
store_list(struct store *s, const struct store_query *q, int64_t **ids,
    size_t *count, struct error *e)
{
	struct query prepared;
	sqlite3_stmt *st;
	enum err err;

	*count = 0;
	*ids = NULL;
	if (!query_prepare(s, q, &prepared, &err, e)) {
		*ids = xmalloc(1);
		return err;
	}
	if (q->sort == STORE_SORT_TOP)
		return list_top(s, q, &prepared, ids, count, e);
	st = db_stmt(s, pick(&prepared, q->sort == STORE_SORT_OLD), e);
	query_bind(st, &prepared);
	bind_window(st, q);
	return db_ids(s, st, ids, count, e);
}

/* --- rows ----------------------------------------------------------------- */

static const char *
borrow(sqlite3_stmt *st, int col, struct arena *arena)
{
	return arena != NULL ? db_text(st, col, arena) :
	    (const char *)sqlite3_column_text(st, col);
}

void
query_headline(sqlite3_stmt *st, struct arena *arena, struct headline *h)
{
	h->id = sqlite3_column_int64(st, 0);
	h->feed_id = sqlite3_column_int64(st, 1);
	h->published = sqlite3_column_int64(st, 2);
	h->fetched = sqlite3_column_int64(st, 3);
	h->flags = (unsigned)sqlite3_column_int(st, 4);
	h->story = sqlite3_column_int64(st, 5);
	h->title = borrow(st, 6, arena);
	if (h->title == NULL)
		h->title = "";
	h->url = borrow(st, 7, arena);
	h->author = borrow(st, 8, arena);
	h->source = borrow(st, 9, arena);
	if (h->source == NULL)
		h->source = "";
	h->category = borrow(st, 10, arena);
	if (h->category == NULL)
		h->category = "";
}

enum err
store_headlines(struct store *s, const int64_t *ids, size_t n,
    struct arena *arena, struct headline *out, struct error *e)
{
	sqlite3_stmt *st = db_stmt(s, SQL_HEADLINE, e);
	enum err err = ERR_NONE;
	size_t i;

	db_read_begin(s);
	for (i = 0; i < n && err == ERR_NONE; i++) {
		out[i] = (struct headline){ .title = "", .source = "",
		    .category = "" };
		db_bind_int(st, 1, ids[i]);
		if (!db_row(s, st, &err, e))
			continue;
		query_headline(st, arena, &out[i]);
		(void)sqlite3_reset(st);
	}
	db_read_end(s);
	return err;
}

enum err
store_each(struct store *s, const struct store_query *q,
    bool (*row)(void *ctx, const struct headline *h), void *ctx,
    struct error *e)
{
	struct headline h;
	int64_t *ids;
	size_t n, i;
	sqlite3_stmt *st = NULL;
	bool more = true;
	enum err err;

	db_read_begin(s);
	err = store_list(s, q, &ids, &n, e);
	if (err == ERR_NONE)
		st = db_stmt(s, SQL_HEADLINE, e);
	for (i = 0; i < n && err == ERR_NONE && more; i++) {
		db_bind_int(st, 1, ids[i]);
		if (!db_row(s, st, &err, e))
			continue;
		query_headline(st, NULL, &h);
		more = row(ctx, &h);
		st = db_stmt(s, SQL_HEADLINE, e);
	}
	db_read_end(s);
	free(ids);
	return err;
}

enum err
store_story(struct store *s, int64_t story, int64_t not_id, size_t max,
    struct arena *arena, struct headline **out, size_t *count,
    struct error *e)
{
	sqlite3_stmt *st;
	enum err err = ERR_NONE;
	int64_t *ids;

	*count = 0;
	*out = NULL;
	if (story == 0)
		return ERR_NONE;
	st = db_stmt(s, SQL_STORY, e);
	db_bind_int(st, 1, story);
	db_bind_int(st, 2, not_id);
	db_bind_int(st, 3, (int64_t)max);
	err = db_ids(s, st, &ids, count, e);
	*out = arena_alloc(arena, *count * sizeof **out + 1);
	if (err == ERR_NONE)
		err = store_headlines(s, ids, *count, arena, *out, e);
	free(ids);
	return err;
}
