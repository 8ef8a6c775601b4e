/*
 * The write path of a refresh. What is known of a feed is read once into
 * memory; an item that has not changed then costs a hash and a look-up.
 */
#include <ndigest/base/intl.h>
#include <ndigest/store/refresh.h>

#include <stdlib.h>
#include <string.h>

#include <ndigest/base/mem.h>
#include <ndigest/text/date.h>

#include "batch.h"
#include "counts.h"
#include "db.h"

static enum err
load_known(struct store_batch *b)
{
	struct store *s = b->store;
	sqlite3_stmt *st = db_stmt(s, SQL_KNOWN, &b->error);
	enum err err = ERR_NONE;

	db_bind_int(st, 1, b->feed);
	while (db_row(s, st, &err, &b->error)) {
		struct known k = {
			.key = (uint64_t)sqlite3_column_int64(st, 0),
			.id = sqlite3_column_int64(st, 1),
			.content = (uint64_t)sqlite3_column_int64(st, 2),
			.link = (uint64_t)sqlite3_column_int64(st, 3),
			.state = KNOWN_STORED
		};

		batch_know(b, &k);
	}
	return err;
}

struct store_batch *
store_feed_begin(struct store *s, int64_t feed, int64_t now)
{
	struct store_batch *b = xcalloc(1, sizeof *b);

	b->store = s;
	b->feed = feed;
	b->now = now;
	b->rollbacks = s->rollbacks;
	keys_init(&b->at);
	b->err = load_known(b);
	return b;
}

static void
batch_free(struct store_batch *b)
{
	keys_free(&b->at);
	vec_free(&b->known);
	buf_free(&b->categories);
	buf_free(&b->enclosures);
	free(b);
}

/* The feed may have been removed, and the category moved, between two
 * transactions of a batch. */
static enum err
look_at_feed(struct store_batch *b, struct error *e)
{
	struct store *s = b->store;
	sqlite3_stmt *st = db_stmt(s, SQL_FEED_CATEGORY, e);
	enum err err = ERR_NONE;
	char *name;

	db_bind_int(st, 1, b->feed);
	if (!db_row(s, st, &err, e))
		return err != ERR_NONE ? err : error_set(e, ERR_STOPPED,
		    _("the feed was removed"));
	name = xstrdup((const char *)sqlite3_column_text(st, 0));
	(void)sqlite3_reset(st);
	err = category_id(s, name, &b->category_id, e);
	free(name);
	return err;
}

/* Before each write: a transaction is open, and the batch is not broken. */
static enum err
ready(struct store_batch *b, struct error *e)
{
	struct store *s = b->store;
	enum err err;

	if (b->err != ERR_NONE) {
		if (e != NULL)
			*e = b->error;
		return b->err;
	}
	if (b->rollbacks != s->rollbacks)
		return error_set(e, ERR_STOPPED,
		    _("the database had to take the articles back"));
	err = db_bulk(s, e);
	if (err != ERR_NONE || b->serial == s->serial)
		return err;
	err = look_at_feed(b, e);
	if (err == ERR_NONE)
		b->serial = s->serial;
	return err;
}

static enum err
write_failed(struct store_batch *b, enum err err, struct error *e)
{
	if (err == ERR_NONE || err == ERR_STOPPED)
		return err;
	store_rollback(b->store);
	b->err = ERR_STOPPED;
	if (e != NULL)
		b->error = *e;
	return err;
}

static enum err
take_item(struct store_batch *b, const struct item *it, const char *category,
    enum store_change *what, int64_t *id, struct error *e)
{
	struct match m;
	enum err err = batch_match(b, it, &m, e);

	if (err != ERR_NONE)
		return err;
	if (m.known == KNOWN_NEW)
		return batch_insert(b, it, category, &m, what, id, e);
	*id = b->known.at[m.known].id;
	if (m.same || *id == 0)
		return ERR_NONE;
	*what = STORE_UPDATED;
	return batch_update(b, it, category, &m, e);
}

enum err
store_feed_item(struct store_batch *b, const struct item *it,
    const char *category, enum store_change *what, int64_t *id,
    struct error *e)
{
	enum store_change change = STORE_SAME;
	int64_t item = 0;
	enum err err = ready(b, e);

	if (err == ERR_NONE)
		err = take_item(b, it, category, &change, &item, e);
	if (what != NULL)
		*what = change;
	if (id != NULL)
		*id = item;
	return write_failed(b, err, e);
}

/* --- the end of a feed ---------------------------------------------------- */

static enum err
write_channel(struct store *s, int64_t feed, const struct channel *c,
    struct error *e)
{
	sqlite3_stmt *st = db_stmt(s, SQL_FEED_CHANNEL, e);

	db_bind_int(st, 1, feed);
	db_bind_text(s, st, 2, c->title);
	db_bind_text(s, st, 3, c->link);
	db_bind_text(s, st, 4, c->description);
	db_bind_text(s, st, 5, c->language);
	db_bind_text(s, st, 6, c->image);
	db_bind_text(s, st, 7, c->hub);
	db_bind_text(s, st, 8, c->format);
	return db_run(s, st, e);
}

static enum err
write_result(struct store *s, int64_t feed,
    const struct store_feed_result *r, struct error *e)
{
	static const enum sql by_outcome[] = {
		[STORE_FETCHED] = SQL_FEED_FETCHED,
		[STORE_NOT_MODIFIED] = SQL_FEED_NOT_MODIFIED,
		[STORE_FAILED] = SQL_FEED_FAILED
	};
	sqlite3_stmt *st = db_stmt(s, by_outcome[r->outcome], e);
	enum err err;

	db_bind_int(st, 1, feed);
	db_bind_int(st, 2, r->checked);
	db_bind_int(st, 3, r->next_due);
	db_bind_int(st, 4, r->interval);
	db_bind_int(st, 5, r->gone);
	if (r->outcome == STORE_FETCHED) {
		db_bind_int(st, 6, r->changed);
		db_bind_text(s, st, 7, r->etag);
		db_bind_text(s, st, 8, r->last_modified);
	} else if (r->outcome == STORE_FAILED) {
		db_bind_text(s, st, 6, r->error != NULL ? r->error :
		    "it cannot be fetched");
	}
	err = db_run(s, st, e);
	if (err == ERR_NONE && r->channel != NULL)
		err = write_channel(s, feed, r->channel, e);
	if (err == ERR_NONE && r->new_url != NULL) {
		s->feeds_moved = true;
		st = db_stmt(s, SQL_FEED_MOVE, e);
		db_bind_int(st, 1, feed);
		db_bind_text(s, st, 2, r->new_url);
		err = db_run(s, st, e);
	}
	return err;
}

enum err
store_feed_end(struct store_batch *b, const struct store_feed_result *r,
    struct error *e)
{
	enum err err = ERR_NONE;

	if (r != NULL) {
		err = ready(b, e);
		if (err == ERR_NONE)
			err = write_result(b->store, b->feed, r, e);
		err = write_failed(b, err, e);
	}
	batch_free(b);
	return err;
}

enum err
store_feed_result(struct store *s, int64_t feed,
    const struct store_feed_result *r, struct error *e)
{
	enum err err = db_bulk(s, e);

	if (err != ERR_NONE)
		return err;
	err = write_result(s, feed, r, e);
	if (err != ERR_NONE)
		store_rollback(s);
	return err;
}
