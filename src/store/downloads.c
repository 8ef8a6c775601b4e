#include <ndigest/store/downloads.h>

#include <string.h>

#include <ndigest/base/vec.h>

#include "db.h"

static struct store_download
read_row(sqlite3_stmt *st, struct arena *arena)
{
	return (struct store_download){
		.id = sqlite3_column_int64(st, 0),
		.item = sqlite3_column_int64(st, 1),
		.url = db_text(st, 2, arena),
		.title = db_text(st, 3, arena),
		.path = db_text(st, 4, arena),
		.state = (enum store_download_state)
		    sqlite3_column_int(st, 5),
		.near = sqlite3_column_int(st, 6) != 0,
		.size = sqlite3_column_int64(st, 7),
		.validator = db_text(st, 8, arena),
		.error = db_text(st, 9, arena)
	};
}

enum err
store_downloads(struct store *s, struct arena *arena,
    struct store_download **out, size_t *count, struct error *e)
{
	VEC(struct store_download) found = VEC_INIT;
	sqlite3_stmt *st = db_stmt(s, SQL_DOWNLOADS, e);
	enum err err = ERR_NONE;

	while (db_row(s, st, &err, e)) {
		const struct store_download d = read_row(st, arena);

		vec_push(&found, d);
	}
	*out = arena_alloc(arena, found.len * sizeof **out + 1);
	if (found.len > 0)
		memcpy(*out, found.at, found.len * sizeof **out);
	*count = err == ERR_NONE ? found.len : 0;
	vec_free(&found);
	return err;
}

enum err
store_download_add(struct store *s, const struct store_download *d,
    int64_t now, struct error *e)
{
	enum err err = store_begin(s, e);
	sqlite3_stmt *st;

	if (err != ERR_NONE)
		return err;
	st = db_stmt(s, SQL_DOWNLOAD_ADD, e);
	db_bind_int(st, 1, d->item);
	db_bind_text(s, st, 2, d->url);
	db_bind_text(s, st, 3, d->title);
	db_bind_text(s, st, 4, d->path);
	db_bind_int(st, 5, d->state);
	db_bind_int(st, 6, d->near);
	db_bind_int(st, 7, d->size);
	db_bind_int(st, 8, now);
	err = db_run(s, st, e);
	if (err == ERR_NONE && sqlite3_changes(s->db) == 0)
		err = ERR_NOT_FOUND;
	return db_end(s, err, e);
}

enum err
store_download_set(struct store *s, const struct store_download *d,
    struct error *e)
{
	enum err err = db_begin_lazy(s, e);
	sqlite3_stmt *st;

	if (err != ERR_NONE)
		return err;
	st = db_stmt(s, SQL_DOWNLOAD_SET, e);
	db_bind_int(st, 1, d->id);
	db_bind_text(s, st, 2, d->path);
	db_bind_int(st, 3, d->state);
	db_bind_int(st, 4, d->size);
	db_bind_text(s, st, 5, d->validator);
	db_bind_text(s, st, 6, d->error);
	return db_end(s, db_run(s, st, e), e);
}

enum err
store_download_remove(struct store *s, int64_t id, struct error *e)
{
	enum err err = store_begin(s, e);

	if (err != ERR_NONE)
		return err;
	return db_end(s, db_do(s, SQL_DOWNLOAD_DELETE, id, 0, e), e);
}
