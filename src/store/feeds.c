#include <ndigest/base/intl.h>
#include <ndigest/store/feeds.h>

#include <ctype.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include <ndigest/base/buf.h>
#include <ndigest/base/vec.h>
#include <ndigest/text/utf8.h>

#include "counts.h"
#include "db.h"
#include "remove.h"

static void
read_feed(sqlite3_stmt *st, struct arena *arena, struct feed *f)
{
	f->id = sqlite3_column_int64(st, 0);
	f->url = db_text(st, 1, arena);
	f->own_title = db_text(st, 2, arena);
	f->title = f->own_title != NULL ? f->own_title :
	    db_text(st, 3, arena);
	if (f->title == NULL)
		f->title = f->url;
	f->site = db_text(st, 4, arena);
	f->category = db_text(st, 5, arena);
	f->description = db_text(st, 6, arena);
	f->language = db_text(st, 7, arena);
	f->image = db_text(st, 8, arena);
	f->etag = db_text(st, 9, arena);
	f->last_modified = db_text(st, 10, arena);
	f->error = db_text(st, 11, arena);
	f->options = db_text(st, 12, arena);
	f->last_checked = sqlite3_column_int64(st, 13);
	f->last_changed = sqlite3_column_int64(st, 14);
	f->next_due = sqlite3_column_int64(st, 15);
	f->interval = sqlite3_column_int64(st, 16);
	f->failures = sqlite3_column_int(st, 17);
	f->gone = sqlite3_column_int(st, 18) != 0;
	f->items = sqlite3_column_int64(st, 19);
	f->unread = sqlite3_column_int64(st, 20);
}

enum err
store_feeds(struct store *s, struct arena *arena, struct feed **out,
    size_t *count, struct error *e)
{
	VEC(struct feed) feeds = VEC_INIT;
	sqlite3_stmt *st = NULL;
	enum err err = ERR_NONE;

	if (s->tx != TX_NONE)
		err = counts_flush(s, e);
	if (err == ERR_NONE) {
		st = db_stmt(s, SQL_FEEDS, e);
		while (db_row(s, st, &err, e)) {
			vec_reserve(&feeds, feeds.len + 1);
			read_feed(st, arena, &feeds.at[feeds.len++]);
		}
	}
	*count = err == ERR_NONE ? feeds.len : 0;
	*out = arena_alloc(arena, feeds.len * sizeof **out + 1);
	if (feeds.len > 0)
		memcpy(*out, feeds.at, feeds.len * sizeof **out);
	vec_free(&feeds);
	return err;
}

enum err
store_feed(struct store *s, int64_t id, struct arena *arena,
    struct feed *out, struct error *e)
{
	sqlite3_stmt *st;
	enum err err = ERR_NONE;

	if (s->tx != TX_NONE)
		err = counts_flush(s, e);
	if (err != ERR_NONE)
		return err;
	st = db_stmt(s, SQL_FEED, e);
	db_bind_int(st, 1, id);
	if (!db_row(s, st, &err, e))
		return err != ERR_NONE ? err : ERR_NOT_FOUND;
	read_feed(st, arena, out);
	(void)sqlite3_reset(st);
	return ERR_NONE;
}

/* Any feed with that URL, also one that is not subscribed any more. */
static enum err
by_url(struct store *s, const char *url, int64_t *id, bool *subscribed,
    struct error *e)
{
	sqlite3_stmt *st = db_stmt(s, SQL_FEED_BY_URL, e);
	enum err err = ERR_NONE;

	db_bind_text(s, st, 1, url);
	if (!db_row(s, st, &err, e))
		return err != ERR_NONE ? err : ERR_NOT_FOUND;
	*id = sqlite3_column_int64(st, 0);
	*subscribed = sqlite3_column_int(st, 1) != 0;
	(void)sqlite3_reset(st);
	return ERR_NONE;
}

enum err
store_feed_by_url(struct store *s, const char *url, int64_t *id,
    struct error *e)
{
	bool subscribed = false;
	enum err err = by_url(s, url, id, &subscribed, e);

	return err == ERR_NONE && !subscribed ? ERR_NOT_FOUND : err;
}

/* --- finding as a person names it ----------------------------------------- */

static bool
is_number(const char *text, int64_t *v)
{
	char *end;
	long long n;

	if (!isdigit((unsigned char)*text))
		return false;
	errno = 0;
	n = strtoll(text, &end, 10);
	*v = n;
	return *end == '\0' && errno == 0;
}

static bool
title_has(const char *title, const struct buf *part)
{
	struct buf lower = BUF_INIT(0);
	bool has;

	(void)utf8_lower(&lower, title, strlen(title));
	has = strstr(buf_str(&lower), part->data) != NULL;
	buf_free(&lower);
	return has;
}

static enum err
find_by_title(struct store *s, const char *named, int64_t *id,
    struct error *e)
{
	struct buf part = BUF_INIT(0), names = BUF_INIT(300);
	sqlite3_stmt *st = db_stmt(s, SQL_FEED_TITLES, e);
	enum err err = ERR_NONE;
	size_t found = 0;

	(void)buf_adds(&part, "");
	(void)utf8_lower(&part, named, strlen(named));
	while (db_row(s, st, &err, e)) {
		const char *title = (const char *)sqlite3_column_text(st, 1);

		if (title == NULL || !title_has(title, &part))
			continue;
		*id = sqlite3_column_int64(st, 0);
		if (++found <= 3)
			(void)buf_addf(&names, "%s%lld %s", found > 1 ? ", " :
			    "", (long long)*id, title);
	}
	if (err == ERR_NONE && found == 0)
		err = error_set(e, ERR_NO_INPUT, _("no feed is called '%s': "
		    "'ndigest feeds' lists them"), named);
	else if (err == ERR_NONE && found > 1)
		err = error_set(e, ERR_NO_INPUT, _("'%s' could be %zu feeds "
		    "(%s%s): name one by its number"), named, found,
		    buf_str(&names), found > 3 ? ", …" : "");
	buf_free(&part);
	buf_free(&names);
	return err;
}

enum err
store_feed_find(struct store *s, const char *named, int64_t *id,
    struct error *e)
{
	enum err err;
	int64_t v;

	if (is_number(named, &v)) {
		err = db_int(s, SQL_FEED_IS, v, 0, id, e);
		if (err != ERR_NOT_FOUND)
			return err;
	}
	err = store_feed_by_url(s, named, id, e);
	if (err != ERR_NOT_FOUND)
		return err;
	return find_by_title(s, named, id, e);
}

/* --- changing ------------------------------------------------------------- */

static const char *
text_or_null(const char *text)
{
	return text != NULL && *text != '\0' ? text : NULL;
}

/* Items that have the category of their feed get another. */
static enum err
move_items(struct store *s, int64_t feed, const char *category,
    struct error *e)
{
	VEC(int64_t) moved = VEC_INIT;
	sqlite3_stmt *st;
	int64_t to;
	enum err err = category_id(s, category, &to, e);
	size_t i;

	if (err != ERR_NONE)
		return err;
	st = db_stmt(s, SQL_FEED_OWN_ITEMS, e);
	db_bind_int(st, 1, feed);
	while (db_row(s, st, &err, e)) {
		unsigned flags = (unsigned)sqlite3_column_int(st, 1);
		int64_t from = sqlite3_column_int64(st, 2);

		if (from == to)
			continue;
		vec_push(&moved, sqlite3_column_int64(st, 0));
		counts_item(s, feed, from, flags, -1);
		counts_item(s, feed, to, flags, 1);
	}
	for (i = 0; i < moved.len && err == ERR_NONE; i++)
		err = db_do(s, SQL_ITEM_SET_CATEGORY_ID, moved.at[i], to, e);
	vec_free(&moved);
	return err;
}

static enum err
set_category(struct store *s, int64_t id, const char *category,
    struct error *e)
{
	sqlite3_stmt *st = db_stmt(s, SQL_FEED_SET_CATEGORY, e);
	enum err err;

	db_bind_int(st, 1, id);
	db_bind_text(s, st, 2, category);
	err = db_run(s, st, e);
	if (err == ERR_NONE && sqlite3_changes(s->db) > 0)
		err = move_items(s, id, category, e);
	return err;
}

static enum err
set_text(struct store *s, enum sql sql, int64_t id, const char *text,
    struct error *e)
{
	sqlite3_stmt *st = db_stmt(s, sql, e);

	db_bind_int(st, 1, id);
	db_bind_text(s, st, 2, text);
	return db_run(s, st, e);
}

static enum err
add(struct store *s, const char *url, const char *category,
    const char *title, int64_t *id, bool *fresh, struct error *e)
{
	bool subscribed = false;
	enum err err = by_url(s, url, id, &subscribed, e);
	sqlite3_stmt *st;

	*fresh = err == ERR_NOT_FOUND || !subscribed;
	if (err == ERR_NOT_FOUND) {
		st = db_stmt(s, SQL_FEED_ADD, e);
		db_bind_text(s, st, 1, url);
		err = db_run(s, st, e);
		*id = sqlite3_last_insert_rowid(s->db);
	} else if (err == ERR_NONE && !subscribed) {
		err = db_do(s, SQL_FEED_REVIVE, *id, 0, e);
	}
	if (err == ERR_NONE && category != NULL)
		err = set_category(s, *id, category, e);
	if (err == ERR_NONE && text_or_null(title) != NULL)
		err = set_text(s, SQL_FEED_SET_TITLE, *id, title, e);
	return err;
}

enum err
store_feed_add(struct store *s, const char *url, const char *category,
    const char *title, int64_t *id, bool *fresh, struct error *e)
{
	int64_t made = 0;
	bool is_new = false;
	enum err err = store_begin(s, e);

	if (err != ERR_NONE)
		return err;
	s->feeds_moved = true;
	err = add(s, url, category, title, &made, &is_new, e);
	if (id != NULL)
		*id = made;
	if (fresh != NULL)
		*fresh = is_new;
	return db_end(s, err, e);
}

static enum err
remove_items(struct store *s, int64_t feed, size_t *kept, struct error *e)
{
	sqlite3_stmt *st = db_stmt(s, SQL_FEED_LOOSE_ITEMS, e);
	int64_t *ids, left = 0;
	size_t n, i;
	enum err err;

	db_bind_int(st, 1, feed);
	err = db_ids(s, st, &ids, &n, e);
	for (i = 0; i < n && err == ERR_NONE; i++)
		err = item_remove(s, ids[i], false, e);
	free(ids);
	if (err == ERR_NONE)
		err = db_do(s, SQL_KNOWN_DELETE_LOOSE, feed, 0, e);
	if (err == ERR_NONE)
		err = db_int(s, SQL_KNOWN_COUNT, feed, 0, &left, e);
	*kept = (size_t)left;
	return err;
}

enum err
store_feed_remove(struct store *s, int64_t id, struct error *e)
{
	enum err err = store_begin(s, e);
	int64_t is = 0;
	size_t kept = 0;

	if (err != ERR_NONE)
		return err;
	s->feeds_moved = true;
	err = db_int(s, SQL_FEED_IS, id, 0, &is, e);
	if (err == ERR_NONE)
		err = remove_items(s, id, &kept, e);
	if (err == ERR_NONE)
		err = counts_flush(s, e);
	if (err == ERR_NONE && kept == 0)
		err = db_do(s, SQL_COUNTS_DELETE, id, 0, e);
	if (err == ERR_NONE)
		err = db_do(s, kept > 0 ? SQL_FEED_RETIRE : SQL_FEED_DELETE,
		    id, 0, e);
	return db_end(s, err, e);
}

static enum err
edit(struct store *s, const struct feed *f, struct error *e)
{
	int64_t id = 0, other = 0;
	bool subscribed = false;
	enum err err = db_int(s, SQL_FEED_IS, f->id, 0, &id, e);

	if (err != ERR_NONE)
		return err;
	err = by_url(s, f->url, &other, &subscribed, e);
	if (err == ERR_NONE && other != id)
		return error_set(e, ERR_REFUSED, _("there is a subscription to "
		    "%s already"), f->url);
	if (err == ERR_NOT_FOUND)	/* validators are of the old URL */
		err = set_text(s, SQL_FEED_SET_URL, id, f->url, e);
	if (err == ERR_NONE)
		err = set_text(s, SQL_FEED_SET_TITLE, id,
		    text_or_null(f->title), e);
	if (err == ERR_NONE)
		err = set_text(s, SQL_FEED_SET_OPTIONS, id,
		    text_or_null(f->options), e);
	if (err == ERR_NONE)
		err = set_category(s, id, f->category != NULL ? f->category :
		    "", e);
	return err;
}

enum err
store_feed_edit(struct store *s, const struct feed *changed, struct error *e)
{
	enum err err = store_begin(s, e);

	if (err != ERR_NONE)
		return err;
	s->feeds_moved = true;
	return db_end(s, edit(s, changed, e), e);
}

enum err
store_feed_set_options(struct store *s, int64_t id, const char *options,
    struct error *e)
{
	enum err err = store_begin(s, e);

	if (err != ERR_NONE)
		return err;
	s->feeds_moved = true;
	return db_end(s, set_text(s, SQL_FEED_SET_OPTIONS, id,
	    text_or_null(options), e), e);
}
