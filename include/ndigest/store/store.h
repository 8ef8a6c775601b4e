/*
 * The database: one SQLite file with everything that matters. A struct store
 * is one connection and is used by one thread only; open another for another
 * thread. The writer makes, migrates and mends the file; readers only read.
 *
 * Every function that fails leaves the database as it was: an error inside a
 * transaction rolls the whole transaction back.
 *
 *   ERR_AGAIN   another process is writing, and did not end in time
 *   ERR_IO      reading or writing failed; the disk is full; damage
 *   ERR_CONFIG  the file is from a newer ndigest
 */
#ifndef NDIGEST_STORE_STORE_H
#define NDIGEST_STORE_STORE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <ndigest/base/error.h>

struct store;

enum store_mode {
	STORE_WRITER,	/* makes and migrates; also reads */
	STORE_READER	/* never changes anything */
};

/*
 * Opens the database at PATH, whose folder is there. A writer makes the file
 * (mode 0600) when it is missing, checks it after an unclean exit, sets a
 * damaged one aside under a new name (store_notice says so) and saves its
 * subscriptions when they can still be read. A reader gives ERR_NO_INPUT when
 * there is no file, and ERR_AGAIN when a writer has to migrate it first; it
 * works on a full disk. Who opens both opens the writer first.
 */
enum err store_open(const char *path, enum store_mode mode,
    struct store **out, struct error *e);
void store_close(struct store *s);	/* NULL is fine; rolls back */

/* Lets go of what is kept in memory of the file: while nothing is asked. */
void store_rest(struct store *s);

/* What the opening had to do that a person should hear of, or NULL. */
const char *store_notice(const struct store *s);
bool store_was_made(const struct store *s);	/* there was no file before */
const char *store_path(const struct store *s);

/* True for a reader that sees the file as it was when it was opened (full
 * disk, read-only medium): reopen it when a write has succeeded. */
bool store_is_frozen(const struct store *s);

/* How long a call waits for another writer before ERR_AGAIN; 5000 ms. */
void store_set_patience(struct store *s, int ms);

/* Changes whenever another connection has committed (cheap; for a reader
 * that wants to know whether its lists are old). */
int64_t store_version(struct store *s);

/*
 * Several calls in one transaction. Each call of the other headers is one by
 * itself when none is open. BEGIN and COMMIT nest; only the outermost counts.
 * It is on the disk when store_commit returns (synchronous=FULL). An open
 * bulk transaction of refresh.h is committed first.
 */
enum err store_begin(struct store *s, struct error *e);
enum err store_commit(struct store *s, struct error *e);
void store_rollback(struct store *s);

#endif
