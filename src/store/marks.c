/* Flags: what changes is gathered, changed one by one, and remembered. */
#include <ndigest/store/marks.h>

#include <stdlib.h>

#include <ndigest/base/buf.h>
#include <ndigest/base/clock.h>
#include <ndigest/base/vec.h>

#include "counts.h"
#include "query.h"

struct change {
	unsigned bit;
	bool set;
};

static const struct change changes[] = {
	[STORE_MARK_READ] = { HEADLINE_READ, true },
	[STORE_MARK_UNREAD] = { HEADLINE_READ, false },
	[STORE_MARK_STAR] = { HEADLINE_STARRED, true },
	[STORE_MARK_UNSTAR] = { HEADLINE_STARRED, false }
};

static const enum store_mark opposite[] = {
	[STORE_MARK_READ] = STORE_MARK_UNREAD,
	[STORE_MARK_UNREAD] = STORE_MARK_READ,
	[STORE_MARK_STAR] = STORE_MARK_UNSTAR,
	[STORE_MARK_UNSTAR] = STORE_MARK_STAR
};

struct ids {
	int64_t *at;
	size_t len, cap;
};

/* Changes one item; *was: it was not so before. ERR_NOT_FOUND. */
static enum err
mark_one(struct store *s, enum store_mark mark, int64_t id, bool *was,
    struct error *e)
{
	const struct change *c = &changes[mark];
	sqlite3_stmt *st = db_stmt(s, SQL_ITEM_PLACE, e);
	enum err err = ERR_NONE;
	int64_t feed, category;
	unsigned flags, now;

	*was = false;
	db_bind_int(st, 1, id);
	if (!db_row(s, st, &err, e))
		return err != ERR_NONE ? err : ERR_NOT_FOUND;
	feed = sqlite3_column_int64(st, 0);
	flags = (unsigned)sqlite3_column_int(st, 2);
	category = sqlite3_column_int64(st, 3);
	(void)sqlite3_reset(st);
	now = c->set ? flags | c->bit : flags & ~c->bit;
	if (now == flags)
		return ERR_NONE;
	*was = true;
	counts_item(s, feed, category, flags, -1);
	counts_item(s, feed, category, now, 1);
	return db_do(s, SQL_ITEM_SET_FLAGS, id, (int64_t)now, e);
}

/* Marks IDS in the open transaction; those that changed go to DONE. */
static enum err
mark_all(struct store *s, enum store_mark mark, const int64_t *ids, size_t n,
    struct ids *done, int64_t *missing, struct error *e)
{
	enum err err = ERR_NONE;
	bool was;
	size_t i;

	for (i = 0; i < n; i++) {
		err = mark_one(s, mark, ids[i], &was, e);
		if (err == ERR_NOT_FOUND) {
			if (missing != NULL)
				++*missing;
			continue;
		}
		if (err != ERR_NONE)
			return err;
		if (was)
			vec_push(done, ids[i]);
	}
	return ERR_NONE;
}

/* --- undo ----------------------------------------------------------------- */

static int
by_number(const void *x, const void *y)
{
	int64_t a = *(const int64_t *)x, b = *(const int64_t *)y;

	return a < b ? -1 : a > b;
}

/* Ids in rising order as differences of seven bits a byte. */
static void
pack(struct buf *b, struct ids *ids)
{
	uint64_t last = 0, d;
	size_t i;

	qsort(ids->at, ids->len, sizeof *ids->at, by_number);
	for (i = 0; i < ids->len; i++) {
		for (d = (uint64_t)ids->at[i] - last; d >= 128; d >>= 7)
			(void)buf_addc(b, (char)(d | 128));
		(void)buf_addc(b, (char)d);
		last = (uint64_t)ids->at[i];
	}
}

static void
unpack(const unsigned char *p, size_t n, struct ids *ids)
{
	uint64_t last = 0, d = 0;
	unsigned shift = 0;
	size_t i;

	for (i = 0; i < n; i++) {
		if (shift < 64)
			d |= (uint64_t)(p[i] & 127) << shift;
		shift += 7;
		if ((p[i] & 128) != 0)
			continue;
		last += d;
		vec_push(ids, (int64_t)last);
		d = 0;
		shift = 0;
	}
}

static enum err
remember(struct store *s, enum store_mark mark, struct ids *done,
    struct error *e)
{
	struct buf packed = BUF_INIT(0);
	sqlite3_stmt *st;
	enum err err;

	if (done->len == 0)
		return ERR_NONE;
	pack(&packed, done);
	st = db_stmt(s, SQL_UNDO_ADD, e);
	db_bind_int(st, 1, (int64_t)mark);
	db_bind_int(st, 2, clock_now());
	db_bind_blob(st, 3, packed.data, packed.len);
	err = db_run(s, st, e);
	buf_free(&packed);
	if (err == ERR_NONE)
		err = db_run(s, db_stmt(s, SQL_UNDO_TRIM, e), e);
	return err;
}

enum err
store_mark_ids(struct store *s, enum store_mark mark, const int64_t *ids,
    size_t n, int64_t *changed, int64_t *missing, struct error *e)
{
	struct ids done = VEC_INIT;
	enum err err = store_begin(s, e);

	if (changed != NULL)
		*changed = 0;
	if (missing != NULL)
		*missing = 0;
	if (err != ERR_NONE)
		return err;
	err = mark_all(s, mark, ids, n, &done, missing, e);
	if (err == ERR_NONE)
		err = remember(s, mark, &done, e);
	err = db_end(s, err, e);
	if (changed != NULL && err == ERR_NONE)
		*changed = (int64_t)done.len;
	vec_free(&done);
	return err;
}

enum err
store_mark_query(struct store *s, enum store_mark mark,
    const struct store_query *q, int64_t *changed, struct error *e)
{
	int64_t *ids = NULL;
	size_t n = 0;
	enum err err = store_begin(s, e);

	if (err != ERR_NONE)
		return err;
	err = store_list(s, q, &ids, &n, e);
	if (err == ERR_NONE)
		err = store_mark_ids(s, mark, ids, n, changed, NULL, e);
	free(ids);
	return db_end(s, err, e);
}

static enum err
undo_last(struct store *s, int64_t *changed, struct error *e)
{
	struct ids ids = VEC_INIT, done = VEC_INIT;
	sqlite3_stmt *st = db_stmt(s, SQL_UNDO_LAST, e);
	enum err err = ERR_NONE;
	int64_t row;
	unsigned mark;

	if (!db_row(s, st, &err, e))
		return err != ERR_NONE ? err : ERR_NOT_FOUND;
	row = sqlite3_column_int64(st, 0);
	mark = (unsigned)sqlite3_column_int(st, 1);
	unpack(sqlite3_column_blob(st, 2), (size_t)sqlite3_column_bytes(st, 2),
	    &ids);
	(void)sqlite3_reset(st);
	if (mark < sizeof opposite / sizeof opposite[0])
		err = mark_all(s, opposite[mark], ids.at, ids.len, &done,
		    NULL, e);
	if (err == ERR_NONE)
		err = db_do(s, SQL_UNDO_DELETE, row, 0, e);
	*changed = (int64_t)done.len;
	vec_free(&ids);
	vec_free(&done);
	return err;
}

enum err
store_mark_undo(struct store *s, int64_t *changed, struct error *e)
{
	int64_t n = 0;
	enum err err = store_begin(s, e);

	if (err != ERR_NONE)
		return err;
	err = db_end(s, undo_last(s, &n, e), e);
	if (changed != NULL)
		*changed = err == ERR_NONE ? n : 0;
	return err;
}

/* --- categories ----------------------------------------------------------- */

static enum err
set_category(struct store *s, int64_t id, const char *category, int64_t by,
    struct error *e)
{
	sqlite3_stmt *st = db_stmt(s, SQL_ITEM_PLACE, e);
	enum err err = ERR_NONE;
	int64_t feed, from, to, old_by;
	unsigned flags;

	db_bind_int(st, 1, id);
	if (!db_row(s, st, &err, e))
		return err != ERR_NONE ? err : ERR_NOT_FOUND;
	feed = sqlite3_column_int64(st, 0);
	flags = (unsigned)sqlite3_column_int(st, 2);
	from = sqlite3_column_int64(st, 3);
	old_by = sqlite3_column_int64(st, 4);
	(void)sqlite3_reset(st);
	if (by < old_by)
		return ERR_NONE;
	err = category_id(s, category, &to, e);
	if (err != ERR_NONE)
		return err;
	st = db_stmt(s, SQL_ITEM_SET_CATEGORY, e);
	db_bind_int(st, 1, id);
	db_bind_int(st, 2, to);
	db_bind_int(st, 3, by);
	counts_item(s, feed, from, flags, -1);
	counts_item(s, feed, to, flags, 1);
	return db_run(s, st, e);
}

enum err
store_set_category(struct store *s, int64_t id, const char *category,
    struct error *e)
{
	enum err err = store_begin(s, e);

	if (err != ERR_NONE)
		return err;
	err = set_category(s, id, category, 2, e);
	if (err == ERR_NONE)
		err = db_do(s, SQL_CORRECTION_ADD, id, clock_now(), e);
	return db_end(s, err, e);
}

enum err
store_guess_category(struct store *s, int64_t id, const char *category,
    struct error *e)
{
	enum err err = db_begin_lazy(s, e);

	return err != ERR_NONE ? err :
	    db_end(s, set_category(s, id, category, 1, e), e);
}

enum err
store_corrections(struct store *s, size_t limit, int64_t **ids,
    size_t *count, struct error *e)
{
	sqlite3_stmt *st = db_stmt(s, SQL_CORRECTIONS, e);

	db_bind_int(st, 1, limit > 0 ? (int64_t)limit : -1);
	return db_ids(s, st, ids, count, e);
}
