/*
 * Private to store: the connection, its prepared statements, its transaction.
 * Calls follow one pattern: db_stmt gives a reset statement, db_bind_* its
 * arguments (borrowed until the next db_stmt of the same one), db_row steps.
 */
#ifndef STORE_DB_H
#define STORE_DB_H

#include <sqlite3.h>

#include <ndigest/base/arena.h>
#include <ndigest/base/buf.h>
#include <ndigest/base/map.h>
#include <ndigest/store/store.h>

#include "keys.h"

#define DB_SCHEMA 3

enum sql {
#define SQL(name, text) SQL_##name,
#include "sql.def"
#undef SQL
	SQL_COUNT
};

enum transaction {
	TX_NONE,
	TX_CALLS,		/* from the first store_begin to its commit */
	TX_BULK			/* refresh: open until store_bulk_commit */
};

struct count_delta {
	int64_t feed, category;
	int64_t items, unread, starred;
};

struct store {
	sqlite3 *db;
	sqlite3_stmt *stmts[SQL_COUNT];
	char *path;
	char *notice;
	enum store_mode mode;
	bool made, frozen;
	bool sync_full;			/* PRAGMA synchronous as it stands */
	enum transaction tx;
	int depth;			/* of store_begin */
	int reading;			/* of db_read_begin */
	unsigned rollbacks;		/* counts them: batches look at it */
	int64_t next_id;		/* of items; known within a transaction */
	bool next_id_moved;
	bool feeds_moved;		/* the copy of them is old */
	size_t bulk_bytes;
	int64_t bulk_started;		/* monotonic ms */
	struct keys delta_at;		/* (feed, category) -> index + 1 */
	struct count_delta *deltas;
	size_t delta_count, delta_cap;
	struct map categories;		/* name -> id */
	struct buf repaired;		/* text that was no UTF-8 */
	unsigned serial;		/* of the transaction */
	sqlite3 *scratch;		/* in memory, for snippets */
};

/* Turns an SQLite error into a code and a sentence. */
enum err db_fail(struct store *s, int rc, struct error *e);

/* NULL when it cannot be prepared (the caller says db_error). */
sqlite3_stmt *db_stmt(struct store *s, enum sql id, struct error *e);
/* Text is checked, and repaired when it is no UTF-8. NULL: null. */
void db_bind_text(struct store *s, sqlite3_stmt *st, int at,
    const char *text);
void db_bind_blob(sqlite3_stmt *st, int at, const void *p, size_t n);
void db_bind_int(sqlite3_stmt *st, int at, int64_t v);

/* Steps: true for a row. At the end or on an error the statement is reset and
 * *err says which; *err is left alone for a row. */
bool db_row(struct store *s, sqlite3_stmt *st, enum err *err,
    struct error *e);

/* Steps a statement that gives no rows, and resets it. */
enum err db_run(struct store *s, sqlite3_stmt *st, struct error *e);

/* One statement with up to two integers, no rows. */
enum err db_do(struct store *s, enum sql id, int64_t a, int64_t b,
    struct error *e);

/* One integer of one row; ERR_NOT_FOUND when there is no row. */
enum err db_int(struct store *s, enum sql id, int64_t a, int64_t b,
    int64_t *out, struct error *e);

/* SQL that is not in the table: pragmas and migrations. */
enum err db_exec(struct store *s, const char *sql, struct error *e);
int64_t db_pragma_int(struct store *s, const char *sql);

/* Column COL as a string in the arena; NULL for null. */
const char *db_text(sqlite3_stmt *st, int col, struct arena *arena);

/* A growing list of ids for the caller to free. */
enum err db_ids(struct store *s, sqlite3_stmt *st, int64_t **ids,
    size_t *count, struct error *e);

/* As store_begin, but the disk is not waited for at the end
 * (synchronous=NORMAL): for what could be made again. */
enum err db_begin_lazy(struct store *s, struct error *e);

/* Ends what store_begin began: commits when ERR says that nothing went wrong
 * (or only that something is not there), else rolls back. */
enum err db_end(struct store *s, enum err err, struct error *e);

/* Several reads of one state of the database, and one taking of locks (which
 * costs as much as reading a row). They nest; both never fail. */
void db_read_begin(struct store *s);
void db_read_end(struct store *s);

/* Opens the bulk transaction if none is open at all. */
enum err db_bulk(struct store *s, struct error *e);

/* Valid UTF-8: TEXT itself, or a repaired copy that holds until the next
 * call. *n gets the length. */
const char *db_utf8(struct store *s, const char *text, size_t *n);

#endif
