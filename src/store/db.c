/* Statements, errors and transactions of a connection. */
#include "db.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/statvfs.h>
#include <unistd.h>

#include <ndigest/base/clock.h>
#include <ndigest/base/intl.h>
#include <ndigest/base/mem.h>
#include <ndigest/base/vec.h>
#include <ndigest/store/refresh.h>
#include <ndigest/text/utf8.h>

#include "counts.h"
#include "rescue.h"

/* A bulk transaction is committed after so many bytes or milliseconds. */
#define BULK_BYTES (6U << 20)
#define BULK_MS 250

static const char *const sql_text[SQL_COUNT] = {
#define SQL(name, text) [SQL_##name] = text,
#include "sql.def"
#undef SQL
};

static enum err
disk_full(struct error *e)
{
	return error_set(e, ERR_IO, _("the disk is full: nothing was changed; "
	    "make room and try again"));
}

/* SQLite calls it an I/O error when there is no room for its shared memory. */
static bool
is_disk_full(const char *path)
{
	struct statvfs v;

	return statvfs(path, &v) == 0 && v.f_bavail * v.f_frsize < 128 * 1024;
}

/* SQLite says that it cannot open, read or lock, when all that is missing are
 * descriptors: the database, its log, their index and one more. */
static bool
lacks_descriptors(void)
{
	int fds[4];
	size_t i, n;
	bool lacks = false;

	for (n = 0; n < sizeof fds / sizeof *fds && !lacks; n++) {
		fds[n] = open("/dev/null", O_RDONLY | O_CLOEXEC);
		lacks = fds[n] < 0 && (errno == EMFILE || errno == ENFILE);
	}
	for (i = 0; i < n; i++)
		if (fds[i] >= 0)
			(void)close(fds[i]);
	return lacks;
}

enum err
db_fail(struct store *s, int rc, struct error *e)
{
	int kind = rc & 0xff;

	if ((kind == SQLITE_BUSY || kind == SQLITE_IOERR ||
	    kind == SQLITE_CANTOPEN || kind == SQLITE_READONLY) &&
	    lacks_descriptors())
		return error_set(e, ERR_AGAIN, _("too many files are open: "
		    "allow more (ulimit -n), and try again"));
	switch (kind) {
	case SQLITE_BUSY:
	case SQLITE_LOCKED:
		return error_set(e, ERR_AGAIN,
		    _("another ndigest is writing to "
		    "the database: try again in a moment"));
	case SQLITE_FULL:
		return disk_full(e);
	case SQLITE_IOERR:
		if (is_disk_full(s->path))
			return disk_full(e);
		return error_set(e, ERR_IO, _("the database %s cannot be read "
		    "or written: %s"), s->path, sqlite3_errstr(rc));
	case SQLITE_NOTADB:
	case SQLITE_CORRUPT:
		rescue_mark(s->path);
		return error_set(e, ERR_IO, _("the database %s is damaged: "
		    "start ndigest again, and what can be saved goes into a "
		    "new one"), s->path);
	case SQLITE_READONLY:
		return error_set(e, ERR_IO, _("the database %s may not be "
		    "written: check its mode and that of its folder"), s->path);
	case SQLITE_CANTOPEN:
		return error_set(e, ERR_IO, _("the database %s cannot be "
		    "opened: check that its folder exists and may be written"),
		    s->path);
	case SQLITE_NOMEM:
		return error_set(e, ERR_IO, _("out of memory in the database"));
	default:
		return error_set(e, ERR_IO, _("the database %s: %s"), s->path,
		    s->db != NULL ? sqlite3_errmsg(s->db) :
		    sqlite3_errstr(rc));
	}
}

sqlite3_stmt *
db_stmt(struct store *s, enum sql id, struct error *e)
{
	int rc;

	if (s->stmts[id] != NULL) {
		(void)sqlite3_reset(s->stmts[id]);
		return s->stmts[id];
	}
	rc = sqlite3_prepare_v3(s->db, sql_text[id], -1,
	    SQLITE_PREPARE_PERSISTENT, &s->stmts[id], NULL);
	if (rc != SQLITE_OK)
		(void)db_fail(s, rc, e);
	return s->stmts[id];
}

void
db_bind_text(struct store *s, sqlite3_stmt *st, int at, const char *text)
{
	const char *good;
	size_t n;

	if (st == NULL)
		return;
	if (text == NULL) {
		(void)sqlite3_bind_null(st, at);
		return;
	}
	good = db_utf8(s, text, &n);
	(void)sqlite3_bind_text64(st, at, good, n,
	    good == text ? SQLITE_STATIC : SQLITE_TRANSIENT, SQLITE_UTF8);
}

void
db_bind_blob(sqlite3_stmt *st, int at, const void *p, size_t n)
{
	if (st == NULL)
		return;
	if (n == 0)
		(void)sqlite3_bind_zeroblob(st, at, 0);
	else
		(void)sqlite3_bind_blob64(st, at, p, n, SQLITE_STATIC);
}

void
db_bind_int(sqlite3_stmt *st, int at, int64_t v)
{
	if (st != NULL)
		(void)sqlite3_bind_int64(st, at, v);
}

bool
db_row(struct store *s, sqlite3_stmt *st, enum err *err, struct error *e)
{
	int rc;

	if (st == NULL) {	/* db_stmt has said why */
		*err = ERR_IO;
		return false;
	}
	rc = sqlite3_step(st);
	if (rc == SQLITE_ROW)
		return true;
	*err = rc == SQLITE_DONE ? ERR_NONE : db_fail(s, rc, e);
	(void)sqlite3_reset(st);
	return false;
}

enum err
db_run(struct store *s, sqlite3_stmt *st, struct error *e)
{
	enum err err = ERR_NONE;

	while (db_row(s, st, &err, e))
		;
	return err;
}

enum err
db_do(struct store *s, enum sql id, int64_t a, int64_t b, struct error *e)
{
	sqlite3_stmt *st = db_stmt(s, id, e);

	db_bind_int(st, 1, a);
	if (st != NULL && sqlite3_bind_parameter_count(st) > 1)
		db_bind_int(st, 2, b);
	return db_run(s, st, e);
}

enum err
db_int(struct store *s, enum sql id, int64_t a, int64_t b, int64_t *out,
    struct error *e)
{
	sqlite3_stmt *st = db_stmt(s, id, e);
	enum err err = ERR_NONE;
	int args = st != NULL ? sqlite3_bind_parameter_count(st) : 0;

	if (args > 0)
		db_bind_int(st, 1, a);
	if (args > 1)
		db_bind_int(st, 2, b);
	if (!db_row(s, st, &err, e))
		return err != ERR_NONE ? err : ERR_NOT_FOUND;
	*out = sqlite3_column_int64(st, 0);
	(void)sqlite3_reset(st);
	return ERR_NONE;
}

enum err
db_exec(struct store *s, const char *sql, struct error *e)
{
	int rc = sqlite3_exec(s->db, sql, NULL, NULL, NULL);

	return rc == SQLITE_OK ? ERR_NONE : db_fail(s, rc, e);
}

int64_t
db_pragma_int(struct store *s, const char *sql)
{
	sqlite3_stmt *st = NULL;
	int64_t v = -1;

	if (sqlite3_prepare_v2(s->db, sql, -1, &st, NULL) == SQLITE_OK &&
	    sqlite3_step(st) == SQLITE_ROW)
		v = sqlite3_column_int64(st, 0);
	(void)sqlite3_finalize(st);
	return v;
}

const char *
db_text(sqlite3_stmt *st, int col, struct arena *arena)
{
	const char *text = (const char *)sqlite3_column_text(st, col);

	return text == NULL ? NULL : arena_strndup(arena, text,
	    (size_t)sqlite3_column_bytes(st, col));
}

enum err
db_ids(struct store *s, sqlite3_stmt *st, int64_t **ids, size_t *count,
    struct error *e)
{
	VEC(int64_t) found = VEC_INIT;
	enum err err = ERR_NONE;

	vec_reserve(&found, 64);
	while (db_row(s, st, &err, e))
		vec_push(&found, sqlite3_column_int64(st, 0));
	*ids = found.at;
	*count = err == ERR_NONE ? found.len : 0;
	return err;
}

/* --- transactions --------------------------------------------------------- */

static enum err
set_sync(struct store *s, bool full, struct error *e)
{
	enum err err;

	if (s->sync_full == full)
		return ERR_NONE;
	err = db_exec(s, full ? "PRAGMA synchronous = FULL" :
	    "PRAGMA synchronous = NORMAL", e);
	if (err == ERR_NONE)
		s->sync_full = full;
	return err;
}

static void
leave_read(struct store *s)
{
	if (s->tx == TX_NONE && sqlite3_get_autocommit(s->db) == 0)
		(void)db_run(s, db_stmt(s, SQL_COMMIT, NULL), NULL);
}

void
db_read_begin(struct store *s)
{
	if (s->reading++ == 0 && s->tx == TX_NONE)
		(void)db_run(s, db_stmt(s, SQL_READ, NULL), NULL);
}

void
db_read_end(struct store *s)
{
	if (--s->reading == 0)
		leave_read(s);
}

static enum err
begin(struct store *s, enum transaction kind, bool full, struct error *e)
{
	enum err err;

	if (s->mode != STORE_WRITER)
		return error_set(e, ERR_IO, _("the database is open for "
		    "reading only"));
	if (s->reading > 0)	/* a read that became a write */
		leave_read(s);
	err = set_sync(s, full, e);
	if (err == ERR_NONE)
		err = db_run(s, db_stmt(s, SQL_BEGIN, e), e);
	if (err != ERR_NONE)
		return err;
	s->tx = kind;
	s->serial++;
	err = db_int(s, SQL_SEQUENCE_ITEM, 0, 0, &s->next_id, e);
	if (err != ERR_NONE)
		store_rollback(s);
	return err;
}

static enum err
finish(struct store *s, struct error *e)
{
	enum err err = counts_flush(s, e);

	if (err == ERR_NONE && s->next_id_moved)
		err = db_do(s, SQL_SEQUENCE_ITEM_SET, s->next_id, 0, e);
	if (err == ERR_NONE)
		err = db_run(s, db_stmt(s, SQL_COMMIT, e), e);
	if (err != ERR_NONE) {
		store_rollback(s);
		return err;
	}
	s->tx = TX_NONE;
	s->depth = 0;
	s->next_id_moved = false;
	s->bulk_bytes = 0;
	if (s->feeds_moved)
		rescue_write(s);
	s->feeds_moved = false;
	return ERR_NONE;
}

enum err
store_begin(struct store *s, struct error *e)
{
	enum err err;

	if (s->tx == TX_BULK && s->depth == 0) {
		err = finish(s, e);
		if (err != ERR_NONE)
			return err;
	}
	if (s->tx == TX_NONE) {
		err = begin(s, TX_CALLS, true, e);
		if (err != ERR_NONE)
			return err;
	}
	s->depth++;
	return ERR_NONE;
}

enum err
db_begin_lazy(struct store *s, struct error *e)
{
	enum err err = ERR_NONE;

	if (s->tx == TX_NONE)
		err = begin(s, TX_CALLS, false, e);
	if (err == ERR_NONE)
		s->depth++;
	return err;
}

enum err
store_commit(struct store *s, struct error *e)
{
	if (s->tx == TX_NONE)
		return error_set(e, ERR_STOPPED,
		    _("the change was rolled back"));
	if (--s->depth > 0)
		return ERR_NONE;
	return finish(s, e);
}

void
store_rollback(struct store *s)
{
	if (s->tx == TX_NONE)
		return;
	if (sqlite3_get_autocommit(s->db) == 0)
		(void)db_run(s, db_stmt(s, SQL_ROLLBACK, NULL), NULL);
	s->tx = TX_NONE;
	s->depth = 0;
	s->rollbacks++;
	s->next_id_moved = false;
	s->feeds_moved = false;
	s->bulk_bytes = 0;
	counts_forget(s);
	map_clear(&s->categories);
}

enum err
db_end(struct store *s, enum err err, struct error *e)
{
	enum err commit;

	if (err != ERR_NONE && err != ERR_NOT_FOUND && err != ERR_NO_INPUT &&
	    err != ERR_REFUSED) {
		store_rollback(s);
		return err;
	}
	commit = store_commit(s, e);
	return commit != ERR_NONE ? commit : err;
}

enum err
db_bulk(struct store *s, struct error *e)
{
	if (s->tx != TX_NONE)
		return ERR_NONE;
	s->bulk_started = clock_mono_ms();
	return begin(s, TX_BULK, false, e);
}

bool
store_bulk_open(const struct store *s)
{
	return s->tx == TX_BULK;
}

bool
store_bulk_due(const struct store *s)
{
	return s->tx == TX_BULK && (s->bulk_bytes >= BULK_BYTES ||
	    clock_mono_ms() - s->bulk_started >= BULK_MS);
}

enum err
store_bulk_commit(struct store *s, struct error *e)
{
	return s->tx == TX_BULK ? finish(s, e) : ERR_NONE;
}

/* --- text ----------------------------------------------------------------- */

static bool
is_ascii(const char *s, size_t n)
{
	uint64_t any = 0, word;

	for (; n >= sizeof word; n -= sizeof word, s += sizeof word) {
		memcpy(&word, s, sizeof word);
		any |= word;
	}
	while (n-- > 0)
		any |= (unsigned char)*s++;
	return (any & UINT64_C(0x8080808080808080)) == 0;
}

const char *
db_utf8(struct store *s, const char *text, size_t *n)
{
	struct buf *b = &s->repaired;

	*n = strlen(text);
	if (is_ascii(text, *n) || utf8_valid(text, *n))
		return text;
	buf_clear(b);
	(void)utf8_repair(b, text, *n);
	*n = b->len;
	return buf_str(b);
}
