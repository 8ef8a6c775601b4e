#include <ndigest/store/upkeep.h>

#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include <ndigest/base/mem.h>
#include <ndigest/base/vec.h>
#include <ndigest/store/refresh.h>

#include "counts.h"
#include "db.h"
#include "index.h"
#include "rescue.h"

#define PROBLEMS_MAX 20
#define FREE_MIN (4 << 20)	/* bytes of free space worth a rewrite */

struct problems {
	const char **at;
	size_t len, cap;
	struct arena *arena;
};

static void
add_problem(struct problems *p, const char *text)
{
	if (p->len < PROBLEMS_MAX)
		vec_push(p, arena_strdup(p->arena, text));
}

/* Rows of text that each say what is wrong; "ok" says that nothing is. */
static enum err
gather(struct store *s, enum sql sql, struct problems *p, struct error *e)
{
	sqlite3_stmt *st = db_stmt(s, sql, e);
	enum err err = ERR_NONE;

	while (db_row(s, st, &err, e)) {
		const char *text = (const char *)sqlite3_column_text(st, 0);

		if (text != NULL && strcmp(text, "ok") != 0)
			add_problem(p, text);
	}
	return err;
}

/* FTS5 checks itself by a command that looks like an insertion, which only a
 * writer may give. */
static enum err
check_search(struct store *s, struct problems *p, struct error *e)
{
	sqlite3_stmt *st;
	int rc;

	if (s->mode != STORE_WRITER)
		return ERR_NONE;
	st = db_stmt(s, SQL_SEARCH_CHECK, e);
	if (st == NULL)
		return ERR_IO;
	rc = sqlite3_step(st);
	(void)sqlite3_reset(st);
	if (rc == SQLITE_DONE || rc == SQLITE_ROW)
		return ERR_NONE;
	if ((rc & 0xff) != SQLITE_CORRUPT)
		return db_fail(s, rc, e);
	add_problem(p, "the full-text index is damaged: ndigest makes it anew");
	return ERR_NONE;
}

enum err
store_check(struct store *s, struct arena *arena,
    const char *const **problems, size_t *count, struct error *e)
{
	static const enum sql checks[] = {
		SQL_CHECK_FILE, SQL_CHECK_COUNTS, SQL_CHECK_ORPHANS,
		SQL_CHECK_FLAGS
	};
	struct problems p = { NULL, 0, 0, arena };
	const char **copy;
	enum err err = store_bulk_commit(s, e);
	size_t i;

	for (i = 0; i < sizeof checks / sizeof checks[0] && err == ERR_NONE;
	    i++)
		err = gather(s, checks[i], &p, e);
	if (p.len > 0)
		rescue_mark(s->path);
	if (err == ERR_NONE)
		err = check_search(s, &p, e);
	copy = arena_alloc(arena, p.len * sizeof *copy + 1);
	if (p.len > 0)
		memcpy(copy, p.at, p.len * sizeof *copy);
	*problems = copy;
	*count = p.len;
	vec_free(&p);
	return err;
}

static int64_t
size_of(const char *path, const char *suffix)
{
	char *name = xasprintf("%s%s", path, suffix);
	struct stat st;
	int64_t n = stat(name, &st) == 0 ? st.st_size : 0;

	free(name);
	return n;
}

enum err
store_facts(struct store *s, struct store_facts *out, struct error *e)
{
	sqlite3_stmt *st = db_stmt(s, SQL_FACTS, e);
	enum err err = ERR_NONE;

	*out = (struct store_facts){ .schema =
	    (int)db_pragma_int(s, "PRAGMA user_version") };
	out->bytes = size_of(s->path, "");
	out->wal_bytes = size_of(s->path, "-wal");
	out->free_bytes = db_pragma_int(s, "PRAGMA freelist_count") *
	    db_pragma_int(s, "PRAGMA page_size");
	out->sqlite = sqlite3_libversion();
	if (!db_row(s, st, &err, e))
		return err;
	out->items = sqlite3_column_int64(st, 0);
	out->feeds = sqlite3_column_int64(st, 1);
	out->digests = sqlite3_column_int64(st, 2);
	out->indexed = sqlite3_column_int64(st, 3);
	(void)sqlite3_reset(st);
	return ERR_NONE;
}

/* More dead documents than living ones: it is quicker made anew. */
static enum err
tidy_index(struct store *s, struct error *e)
{
	int64_t dead = 0, living = 0;
	enum err err = db_int(s, SQL_DOC_COUNT, 0, 0, &living, e);

	if (err == ERR_NONE)
		err = db_int(s, SQL_DEAD_COUNT, 0, 0, &dead, e);
	if (err != ERR_NONE || dead < 1000 || dead < living)
		return err;
	err = db_begin_lazy(s, e);
	return err != ERR_NONE ? err : db_end(s, index_reset(s, e), e);
}

enum err
store_tidy(struct store *s, struct error *e)
{
	struct store_facts f;
	enum err err = store_bulk_commit(s, e);

	if (err == ERR_NONE)
		err = tidy_index(s, e);
	if (err == ERR_NONE)
		err = store_facts(s, &f, e);
	if (err != ERR_NONE)
		return err;
	if (f.free_bytes >= FREE_MIN && f.free_bytes >= f.bytes / 4)
		err = db_exec(s, "VACUUM", e);
	if (err == ERR_NONE && f.wal_bytes > 0)
		err = db_exec(s, "PRAGMA wal_checkpoint(PASSIVE)", e);
	return err;
}
