/*
 * Opening: the writer makes, checks and migrates; a reader finds a way in even
 * when the disk is full. SQLite itself says through its log when it had to
 * recover a log that nobody had closed: that is the sign of an unclean exit.
 */
#include "open.h"

#include <errno.h>
#include <fcntl.h>
#include <sched.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <ndigest/base/file.h>
#include <ndigest/base/intl.h>
#include <ndigest/base/log.h>
#include <ndigest/base/mem.h>

#include "damage.h"
#include "db.h"
#include "rescue.h"
#include "schema.h"

#define BUSY_MS 5000

/* Set when any connection of this process had to recover; the writer that
 * opens next checks the file. */
static atomic_bool recovered;

static void
on_log(void *unused, int code, const char *text)
{
	(void)unused;
	if (code == SQLITE_NOTICE_RECOVER_WAL ||
	    code == SQLITE_NOTICE_RECOVER_ROLLBACK)
		atomic_store(&recovered, true);
	log_line("store", "sqlite %d: %s", code, text);
}

/* Once a process, before the first connection. Any thread may come first. */
static void
configure_library(void)
{
	static atomic_int state;	/* 0 not yet, 1 under way, 2 done */
	int none = 0;

	if (atomic_load(&state) == 2)
		return;
	if (!atomic_compare_exchange_strong(&state, &none, 1)) {
		while (atomic_load(&state) != 2)
			sched_yield();
		return;
	}
	/* no counting of memory: it would take a lock at each allocation */
	(void)sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
	(void)sqlite3_config(SQLITE_CONFIG_LOG, on_log, NULL);
	(void)sqlite3_initialize();
	atomic_store(&state, 2);
}

bool
open_has_log(const char *path)
{
	char *wal = xasprintf("%s-wal", path);
	struct stat st;
	bool there = stat(wal, &st) == 0 && st.st_size > 0;

	free(wal);
	return there;
}

/* "file:" URI of a path, percent-encoded (RFC 3986). */
static char *
uri_of(const char *path, const char *query)
{
	struct buf b = BUF_INIT(0);

	(void)buf_adds(&b, "file:");
	for (; *path != '\0'; path++)
		if (strchr("%?# ", *path) != NULL)
			(void)buf_addf(&b, "%%%02X", (unsigned char)*path);
		else
			(void)buf_addc(&b, *path);
	(void)buf_adds(&b, query);
	return buf_steal(&b);
}

static int
user_version(struct store *s, int64_t *version)
{
	sqlite3_stmt *st = NULL;
	int rc = sqlite3_prepare_v2(s->db, "PRAGMA user_version", -1, &st,
	    NULL);

	if (rc == SQLITE_OK) {
		rc = sqlite3_step(st);
		if (rc == SQLITE_ROW) {
			*version = sqlite3_column_int64(st, 0);
			rc = SQLITE_OK;
		}
	}
	(void)sqlite3_finalize(st);
	return rc;
}

/* A way to open the file. */
struct way {
	int flags;
	const char *query;
	const char *pragmas;
	bool frozen;
};

static int
try_way(struct store *s, const struct way *way, int64_t *version)
{
	char *uri = uri_of(s->path, way->query);
	int rc;

	rc = sqlite3_open_v2(uri, &s->db, way->flags | SQLITE_OPEN_URI |
	    SQLITE_OPEN_NOMUTEX, NULL);
	free(uri);
	if (rc == SQLITE_OK) {
		(void)sqlite3_extended_result_codes(s->db, 1);
		(void)sqlite3_busy_timeout(s->db, BUSY_MS);
		rc = sqlite3_exec(s->db, way->pragmas, NULL, NULL, NULL);
	}
	if (rc == SQLITE_OK)
		rc = user_version(s, version);
	s->frozen = way->frozen;
	return rc;
}

static void
disconnect(struct store *s)
{
	size_t i;

	for (i = 0; i < SQL_COUNT; i++) {
		(void)sqlite3_finalize(s->stmts[i]);
		s->stmts[i] = NULL;
	}
	(void)sqlite3_close_v2(s->db);
	s->db = NULL;
}

#define COMMON_PRAGMAS "PRAGMA secure_delete = OFF;"			\
	"PRAGMA temp_store = MEMORY;"

/*
 * Pages of 16 kB: articles of some 3 kB lie five to a page instead of one
 * (a fifth less file, half of the time to write it). The log is moved into
 * the file at 16 MB: rarer saves nothing more, and doubles the space.
 */
static const struct way writer_way = {
	SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, "",
	"PRAGMA page_size = 16384;"
	COMMON_PRAGMAS
	"PRAGMA cache_size = -12288;"
	"PRAGMA journal_mode = WAL;"
	"PRAGMA wal_autocheckpoint = 1024;"
	"PRAGMA journal_size_limit = 16777216;"
	"PRAGMA synchronous = FULL;", false
};

#define READER_PRAGMAS COMMON_PRAGMAS "PRAGMA query_only = ON;"		\
	"PRAGMA cache_size = -4096;"

static const struct way reader_ways[] = {
	{ SQLITE_OPEN_READWRITE, "", READER_PRAGMAS, false },
	{ SQLITE_OPEN_READONLY, "", READER_PRAGMAS, false },
	/* no room for the shared index: without a log none is needed … */
	{ SQLITE_OPEN_READONLY, "?immutable=1", READER_PRAGMAS, true },
	/* … and with one it can be in memory, for one process alone */
	{ SQLITE_OPEN_READWRITE, "", "PRAGMA locking_mode = EXCLUSIVE;"
	    READER_PRAGMAS, false }
};

static bool
is_no_way_in(int rc)
{
	rc &= 0xff;
	return rc == SQLITE_CANTOPEN || rc == SQLITE_IOERR ||
	    rc == SQLITE_FULL || rc == SQLITE_READONLY || rc == SQLITE_PERM;
}

static enum err
open_reader(struct store *s, struct error *e)
{
	bool log = open_has_log(s->path);
	int64_t version = 0;
	int rc = SQLITE_CANTOPEN;
	size_t i;

	if (!file_exists(s->path))
		return error_set(e, ERR_NO_INPUT, _("there is no database at "
		    "%s yet: subscribe to a feed first"), s->path);
	for (i = 0; i < sizeof reader_ways / sizeof reader_ways[0]; i++) {
		if (reader_ways[i].frozen && log)
			continue;
		rc = try_way(s, &reader_ways[i], &version);
		if (rc == SQLITE_OK || !is_no_way_in(rc))
			break;
		disconnect(s);
	}
	if (rc != SQLITE_OK)
		return db_fail(s, rc, e);
	if (version > DB_SCHEMA)
		return schema_too_new(s, e);
	if (version < DB_SCHEMA)
		return error_set(e, ERR_AGAIN, _("the database %s has to be "
		    "brought up to date first: refresh once"), s->path);
	return ERR_NONE;
}

/* The file is made before SQLite sees it, so that its mode (and that of the
 * log, which takes it over) is never wider than 0600. */
static enum err
make_file(struct store *s, struct error *e)
{
	int fd = open(s->path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);

	if (fd >= 0) {
		(void)close(fd);
		s->made = true;
		return ERR_NONE;
	}
	if (errno == EEXIST)
		return ERR_NONE;
	return error_set(e, errno == EMFILE ? ERR_AGAIN : ERR_CREATE,
	    _("cannot make the database %s: %s"), s->path, strerror(errno));
}

static bool
is_empty(const char *path)
{
	struct stat st;

	return stat(path, &st) == 0 && st.st_size == 0 && !open_has_log(path);
}

static enum err
connect_writer(struct store *s, bool *damaged, struct error *e)
{
	int64_t version = 0;
	enum err err;
	bool suspect;
	int rc;

	*damaged = false;
	err = make_file(s, e);
	if (err != ERR_NONE)
		return err;
	/* SQLite takes an empty file for a new one; we had more in it */
	if (!s->made && is_empty(s->path) && rescue_is_there(s->path)) {
		*damaged = true;
		return db_fail(s, SQLITE_CORRUPT, e);
	}
	rc = try_way(s, &writer_way, &version);
	/* both are taken back, whichever says it */
	suspect = rc == SQLITE_OK && version <= DB_SCHEMA &&
	    rescue_take_mark(s->path);
	if (rc == SQLITE_OK && version <= DB_SCHEMA &&
	    atomic_exchange(&recovered, false))
		suspect = true;
	if (suspect)
		rc = damage_quick_check(s);
	if (rc != SQLITE_OK) {
		*damaged = damage_is(rc);
		return db_fail(s, rc, e);
	}
	s->sync_full = true;
	return schema_migrate(s, e);
}

static enum err
open_writer(struct store *s, struct error *e)
{
	bool damaged;
	enum err err = connect_writer(s, &damaged, e);
	char *aside = NULL;

	if (err == ERR_NONE || !damaged)
		return err;
	disconnect(s);
	err = damage_set_aside(s->path, &aside, e);
	if (err != ERR_NONE)
		return err;
	(void)rescue_take_mark(s->path);
	err = connect_writer(s, &damaged, e);
	if (err == ERR_NONE)
		s->notice = damage_salvage(s, aside);
	free(aside);
	return err;
}

enum err
store_open(const char *path, enum store_mode mode, struct store **out,
    struct error *e)
{
	struct store *s = xcalloc(1, sizeof *s);
	enum err err;

	configure_library();
	s->path = xstrdup(path);
	s->mode = mode;
	keys_init(&s->delta_at);
	map_init(&s->categories);
	buf_init(&s->repaired, 0);
	err = mode == STORE_WRITER ? open_writer(s, e) : open_reader(s, e);
	if (err != ERR_NONE) {
		store_close(s);
		s = NULL;
	}
	*out = s;
	return err;
}

void
store_close(struct store *s)
{
	if (s == NULL)
		return;
	if (s->db != NULL)
		store_rollback(s);
	disconnect(s);
	(void)sqlite3_close_v2(s->scratch);
	free(s->deltas);
	keys_free(&s->delta_at);
	map_free(&s->categories);
	buf_free(&s->repaired);
	free(s->notice);
	free(s->path);
	free(s);
}

void
store_rest(struct store *s)
{
	if (s != NULL && s->db != NULL)
		(void)sqlite3_db_release_memory(s->db);
}

const char *
store_notice(const struct store *s)
{
	return s->notice;
}

bool
store_was_made(const struct store *s)
{
	return s->made;
}

const char *
store_path(const struct store *s)
{
	return s->path;
}

bool
store_is_frozen(const struct store *s)
{
	return s->frozen;
}

void
store_set_patience(struct store *s, int ms)
{
	(void)sqlite3_busy_timeout(s->db, ms);
}

int64_t
store_version(struct store *s)
{
	int64_t v = 0;

	return db_int(s, SQL_DATA_VERSION, 0, 0, &v, NULL) == ERR_NONE ? v : 0;
}
