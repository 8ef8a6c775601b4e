#include "counts.h"

#include <stdlib.h>
#include <string.h>

#include <ndigest/base/mem.h>
#include <ndigest/model/item.h>
#include <ndigest/store/lists.h>

void
counts_add(struct store *s, int64_t feed, int64_t category, int64_t items,
    int64_t unread, int64_t starred)
{
	uint64_t key = (uint64_t)feed << 24 ^ (uint64_t)category;
	uint32_t at = keys_get(&s->delta_at, key);
	struct count_delta *d;

	if (at == 0) {
		if (s->delta_count == s->delta_cap) {
			s->delta_cap = s->delta_cap > 0 ?
			    s->delta_cap * 2 : 64;
			s->deltas = xreallocarray(s->deltas, s->delta_cap,
			    sizeof *s->deltas);
		}
		s->deltas[s->delta_count] =
		    (struct count_delta){ feed, category, 0, 0, 0 };
		at = (uint32_t)++s->delta_count;
		keys_set(&s->delta_at, key, at);
	}
	d = &s->deltas[at - 1];
	d->items += items;
	d->unread += unread;
	d->starred += starred;
}

void
counts_item(struct store *s, int64_t feed, int64_t category, unsigned flags,
    int sign)
{
	counts_add(s, feed, category, sign,
	    (flags & HEADLINE_READ) != 0 ? 0 : sign,
	    (flags & HEADLINE_STARRED) != 0 ? sign : 0);
}

void
counts_forget(struct store *s)
{
	s->delta_count = 0;
	keys_clear(&s->delta_at);
}

enum err
counts_flush(struct store *s, struct error *e)
{
	enum err err = ERR_NONE;
	size_t i;

	for (i = 0; i < s->delta_count && err == ERR_NONE; i++) {
		const struct count_delta *d = &s->deltas[i];
		sqlite3_stmt *st;

		if (d->items == 0 && d->unread == 0 && d->starred == 0)
			continue;
		st = db_stmt(s, SQL_COUNTS_ADD, e);
		db_bind_int(st, 1, d->feed);
		db_bind_int(st, 2, d->category);
		db_bind_int(st, 3, d->items);
		db_bind_int(st, 4, d->unread);
		db_bind_int(st, 5, d->starred);
		err = db_run(s, st, e);
	}
	if (err == ERR_NONE)
		counts_forget(s);
	return err;
}

/* --- categories ----------------------------------------------------------- */

enum err
category_find(struct store *s, const char *name, int64_t *id,
    struct error *e)
{
	enum err err = ERR_NONE;
	uintptr_t *cached;
	sqlite3_stmt *st;
	size_t n;

	*id = 0;
	if (name == NULL || *name == '\0')
		return ERR_NONE;
	name = db_utf8(s, name, &n);
	cached = map_get(&s->categories, name, n);
	if (cached != NULL) {
		*id = (int64_t)*cached;
		return ERR_NONE;
	}
	st = db_stmt(s, SQL_CATEGORY_FIND, e);
	db_bind_text(s, st, 1, name);
	if (!db_row(s, st, &err, e))
		return err != ERR_NONE ? err : ERR_NOT_FOUND;
	*id = sqlite3_column_int64(st, 0);
	(void)sqlite3_reset(st);
	if (s->categories.count < 1000)
		*map_put(&s->categories, name, n, NULL) = (uintptr_t)*id;
	return ERR_NONE;
}

enum err
category_id(struct store *s, const char *name, int64_t *id, struct error *e)
{
	enum err err = category_find(s, name, id, e);
	sqlite3_stmt *st;

	if (err != ERR_NOT_FOUND)
		return err;
	st = db_stmt(s, SQL_CATEGORY_ADD, e);
	db_bind_text(s, st, 1, name);
	err = db_run(s, st, e);
	if (err != ERR_NONE)
		return err;
	*id = sqlite3_last_insert_rowid(s->db);
	return ERR_NONE;
}

/* --- what is shown -------------------------------------------------------- */

static enum err
count_categories(struct store *s, struct arena *arena,
    struct store_counts *out, struct error *e)
{
	sqlite3_stmt *st;
	enum err err = ERR_NONE;
	int64_t most = 0;

	err = db_int(s, SQL_CATEGORY_COUNT, 0, 0, &most, e);
	if (err != ERR_NONE)
		return err;
	out->categories = arena_alloc(arena, (size_t)(most + 1) *
	    sizeof *out->categories);
	st = db_stmt(s, SQL_COUNTS_BY_CATEGORY, e);
	while (db_row(s, st, &err, e)) {
		struct store_category_count *c;

		out->items += sqlite3_column_int64(st, 1);
		out->unread += sqlite3_column_int64(st, 2);
		out->starred += sqlite3_column_int64(st, 3);
		if (sqlite3_column_int64(st, 1) == 0 ||
		    (int64_t)out->category_count > most)
			continue;
		c = &out->categories[out->category_count++];
		c->name = db_text(st, 0, arena);
		if (c->name == NULL)
			c->name = "";
		c->items = sqlite3_column_int64(st, 1);
		c->unread = sqlite3_column_int64(st, 2);
	}
	return err;
}

static enum err
count_all(struct store *s, int64_t today, struct arena *arena,
    struct store_counts *out, struct error *e)
{
	enum err err = count_categories(s, arena, out, e);
	sqlite3_stmt *st;

	if (err != ERR_NONE)
		return err;
	st = db_stmt(s, SQL_COUNT_SINCE, e);
	db_bind_int(st, 1, today);
	if (db_row(s, st, &err, e)) {
		out->today = sqlite3_column_int64(st, 0);
		out->today_unread = sqlite3_column_int64(st, 1);
		(void)sqlite3_reset(st);
	}
	if (err != ERR_NONE)
		return err;
	st = db_stmt(s, SQL_COUNT_FEEDS, e);
	if (db_row(s, st, &err, e)) {
		out->feeds = sqlite3_column_int64(st, 0);
		out->failing = sqlite3_column_int64(st, 1);
		(void)sqlite3_reset(st);
	}
	return err;
}

enum err
store_counts(struct store *s, int64_t today, struct arena *arena,
    struct store_counts *out, struct error *e)
{
	enum err err;

	*out = (struct store_counts){ .items = 0 };
	if (s->tx != TX_NONE) {		/* what this transaction has done */
		err = counts_flush(s, e);
		if (err != ERR_NONE)
			return err;
	}
	db_read_begin(s);
	err = count_all(s, today, arena, out, e);
	db_read_end(s);
	return err;
}
