#include <ndigest/store/state.h>

#include <string.h>

#include <ndigest/base/vec.h>

#include "db.h"

enum err
store_state_put(struct store *s, const char *name, const void *value,
    size_t n, struct error *e)
{
	enum err err = db_begin_lazy(s, e);
	sqlite3_stmt *st;

	if (err != ERR_NONE)
		return err;
	st = db_stmt(s, value != NULL ? SQL_STATE_PUT : SQL_STATE_DELETE, e);
	db_bind_text(s, st, 1, name);
	if (value != NULL)
		db_bind_blob(st, 2, value, n);
	return db_end(s, db_run(s, st, e), e);
}

enum err
store_state_get(struct store *s, const char *name, struct arena *arena,
    const void **value, size_t *n, struct error *e)
{
	sqlite3_stmt *st = db_stmt(s, SQL_STATE, e);
	enum err err = ERR_NONE;
	char *copy;

	*value = NULL;
	*n = 0;
	db_bind_text(s, st, 1, name);
	if (!db_row(s, st, &err, e))
		return err != ERR_NONE ? err : ERR_NOT_FOUND;
	*n = (size_t)sqlite3_column_bytes(st, 0);
	copy = arena_alloc(arena, *n + 1);
	if (*n > 0)
		memcpy(copy, sqlite3_column_blob(st, 0), *n);
	copy[*n] = '\0';
	*value = copy;
	(void)sqlite3_reset(st);
	return ERR_NONE;
}

const char *
store_state_text(struct store *s, const char *name, struct arena *arena)
{
	const void *value;
	size_t n;

	if (store_state_get(s, name, arena, &value, &n, NULL) != ERR_NONE)
		return NULL;
	return value;
}

enum err
store_history_add(struct store *s, const char *kind, const char *line,
    int64_t now, struct error *e)
{
	enum err err = db_begin_lazy(s, e);
	sqlite3_stmt *st;

	if (err != ERR_NONE)
		return err;
	st = db_stmt(s, SQL_HISTORY_ADD, e);
	db_bind_text(s, st, 1, kind);
	db_bind_text(s, st, 2, line);
	db_bind_int(st, 3, now);
	err = db_run(s, st, e);
	if (err == ERR_NONE) {
		st = db_stmt(s, SQL_HISTORY_TRIM, e);
		db_bind_text(s, st, 1, kind);
		err = db_run(s, st, e);
	}
	return db_end(s, err, e);
}

enum err
store_history(struct store *s, const char *kind, size_t limit,
    struct arena *arena, const char *const **lines, size_t *count,
    struct error *e)
{
	VEC(const char *) found = VEC_INIT;
	sqlite3_stmt *st = db_stmt(s, SQL_HISTORY, e);
	enum err err = ERR_NONE;
	const char **copy;

	db_bind_text(s, st, 1, kind);
	db_bind_int(st, 2, limit > 0 ? (int64_t)limit : -1);
	while (db_row(s, st, &err, e))
		vec_push(&found, db_text(st, 0, arena));
	copy = arena_alloc(arena, found.len * sizeof *copy + 1);
	if (found.len > 0)
		memcpy(copy, found.at, found.len * sizeof *copy);
	*lines = copy;
	*count = err == ERR_NONE ? found.len : 0;
	vec_free(&found);
	return err;
}

enum err
store_usage_add(struct store *s, const struct store_usage *u,
    struct error *e)
{
	enum err err = db_begin_lazy(s, e);
	sqlite3_stmt *st;

	if (err != ERR_NONE)
		return err;
	st = db_stmt(s, SQL_USAGE_ADD, e);
	db_bind_int(st, 1, u->day);
	db_bind_text(s, st, 2, u->provider != NULL ? u->provider : "");
	db_bind_text(s, st, 3, u->model != NULL ? u->model : "");
	db_bind_int(st, 4, u->requests);
	db_bind_int(st, 5, u->tokens_in);
	db_bind_int(st, 6, u->tokens_out);
	return db_end(s, db_run(s, st, e), e);
}

enum err
store_usage(struct store *s, int64_t since_day, struct arena *arena,
    struct store_usage **out, size_t *count, struct error *e)
{
	VEC(struct store_usage) found = VEC_INIT;
	sqlite3_stmt *st = db_stmt(s, SQL_USAGE, e);
	enum err err = ERR_NONE;

	db_bind_int(st, 1, since_day);
	while (db_row(s, st, &err, e)) {
		struct store_usage u = {
			.day = sqlite3_column_int64(st, 0),
			.provider = db_text(st, 1, arena),
			.model = db_text(st, 2, arena),
			.requests = sqlite3_column_int64(st, 3),
			.tokens_in = sqlite3_column_int64(st, 4),
			.tokens_out = sqlite3_column_int64(st, 5)
		};

		vec_push(&found, u);
	}
	*out = arena_alloc(arena, found.len * sizeof **out + 1);
	if (found.len > 0)
		memcpy(*out, found.at, found.len * sizeof **out);
	*count = err == ERR_NONE ? found.len : 0;
	vec_free(&found);
	return err;
}
