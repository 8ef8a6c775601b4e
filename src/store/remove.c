#include "remove.h"

#include <stdlib.h>

#include <ndigest/store/upkeep.h>

#include "counts.h"

static const enum sql parts[] = {
	SQL_ITEM_DELETE, SQL_BODY_DELETE, SQL_TEXT_DELETE,
	SQL_DIGEST_DELETE, SQL_RELATED_DELETE, SQL_SIGNATURE_DELETE,
	SQL_DOC_DELETE, SQL_REINDEX_DELETE, SQL_READING_DELETE,
	SQL_CORRECTION_DELETE, SQL_ANSWERS_DELETE
};

enum err
item_remove(struct store *s, int64_t id, bool remember, struct error *e)
{
	sqlite3_stmt *st = db_stmt(s, SQL_ITEM_PLACE, e);
	enum err err = ERR_NONE;
	int64_t feed, key, category;
	unsigned flags;
	size_t i;

	db_bind_int(st, 1, id);
	if (!db_row(s, st, &err, e))
		return err;
	feed = sqlite3_column_int64(st, 0);
	key = sqlite3_column_int64(st, 1);
	flags = (unsigned)sqlite3_column_int(st, 2);
	category = sqlite3_column_int64(st, 3);
	(void)sqlite3_reset(st);
	err = db_do(s, remember ? SQL_KNOWN_FORGET : SQL_KNOWN_DELETE, feed,
	    key, e);
	for (i = 0; i < sizeof parts / sizeof parts[0] && err == ERR_NONE; i++)
		err = db_do(s, parts[i], id, 0, e);
	if (err == ERR_NONE)
		counts_item(s, feed, category, flags, -1);
	return err;
}

static enum err
remove_listed(struct store *s, sqlite3_stmt *st, int64_t *removed,
    struct error *e)
{
	int64_t *ids;
	size_t n, i;
	enum err err = db_ids(s, st, &ids, &n, e);

	for (i = 0; i < n && err == ERR_NONE; i++)
		err = item_remove(s, ids[i], true, e);
	free(ids);
	if (err == ERR_NONE)
		*removed += (int64_t)n;
	return err;
}

enum err
store_purge(struct store *s, int64_t now, int64_t keep_days,
    int64_t keep_items, int64_t *removed, struct error *e)
{
	enum err err = store_begin(s, e);
	sqlite3_stmt *st;
	int64_t n = 0;

	if (err != ERR_NONE)
		return err;
	if (keep_days > 0 && keep_days < 100000) {
		st = db_stmt(s, SQL_OLD_ITEMS, e);
		db_bind_int(st, 1, now - keep_days * 86400);
		err = remove_listed(s, st, &n, e);
	}
	if (err == ERR_NONE && keep_items > 0) {
		st = db_stmt(s, SQL_SURPLUS_ITEMS, e);
		db_bind_int(st, 1, keep_items);
		err = remove_listed(s, st, &n, e);
	}
	if (removed != NULL)
		*removed = n;
	return db_end(s, err, e);
}
