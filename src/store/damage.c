#include "damage.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <ndigest/base/clock.h>
#include <ndigest/base/file.h>
#include <ndigest/base/intl.h>
#include <ndigest/base/mem.h>
#include <ndigest/store/feeds.h>

#include "db.h"
#include "rescue.h"

bool
damage_is(int rc)
{
	rc &= 0xff;
	return rc == SQLITE_CORRUPT || rc == SQLITE_NOTADB;
}

int
damage_quick_check(struct store *s)
{
	sqlite3_stmt *st = NULL;
	int rc = sqlite3_prepare_v2(s->db, "PRAGMA quick_check(1)", -1, &st,
	    NULL);

	if (rc == SQLITE_OK) {
		rc = sqlite3_step(st);
		if (rc == SQLITE_ROW || rc == SQLITE_DONE) {
			const char *text =
			    (const char *)sqlite3_column_text(st, 0);

			rc = text != NULL && strcmp(text, "ok") == 0 ?
			    SQLITE_OK : SQLITE_CORRUPT;
		}
	}
	(void)sqlite3_finalize(st);
	return rc;
}

static char *
free_name(const char *path)
{
	char *name;
	int64_t now = clock_now();
	int n;

	for (n = 0; ; n++) {
		name = xasprintf("%s.damaged-%lld", path,
		    (long long)now + n);
		if (!file_exists(name))
			return name;
		free(name);
	}
}

static void
rename_beside(const char *from, const char *to, const char *suffix)
{
	char *a = xasprintf("%s%s", from, suffix);
	char *b = xasprintf("%s%s", to, suffix);

	(void)rename(a, b);
	free(a);
	free(b);
}

enum err
damage_set_aside(const char *path, char **aside, struct error *e)
{
	*aside = free_name(path);
	if (rename(path, *aside) != 0) {
		enum err err = error_set(e, ERR_IO, _("the database %s is "
		    "damaged and cannot be set aside: %s"), path,
		    strerror(errno));

		free(*aside);
		*aside = NULL;
		return err;
	}
	rename_beside(path, *aside, "-wal");
	rename_beside(path, *aside, "-shm");
	return ERR_NONE;
}

/* One row of the old feeds table; what is broken in it is passed over. */
static bool
salvage_feed(struct store *s, sqlite3_stmt *st)
{
	const char *url = (const char *)sqlite3_column_text(st, 0);
	const char *category = (const char *)sqlite3_column_text(st, 1);
	const char *title = (const char *)sqlite3_column_text(st, 2);
	const char *options = (const char *)sqlite3_column_text(st, 3);
	int64_t id;

	if (url == NULL || store_feed_add(s, url, category, title, &id, NULL,
	    NULL) != ERR_NONE)
		return false;
	if (options != NULL)
		(void)store_feed_set_options(s, id, options, NULL);
	return true;
}

static size_t
salvage_feeds(struct store *s, const char *aside)
{
	sqlite3 *old = NULL;
	sqlite3_stmt *st = NULL;
	int rc;
	bool all = false;
	size_t n = 0;

	if (store_begin(s, NULL) != ERR_NONE)
		return 0;
	if (sqlite3_open_v2(aside, &old, SQLITE_OPEN_READWRITE |
	    SQLITE_OPEN_NOMUTEX, NULL) == SQLITE_OK &&
	    sqlite3_exec(old, "PRAGMA query_only = ON", NULL, NULL, NULL) ==
	    SQLITE_OK && sqlite3_prepare_v2(old, "SELECT url, category, title,"
	    " options FROM feeds WHERE subscribed ORDER BY id", -1, &st,
	    NULL) == SQLITE_OK) {
		while ((rc = sqlite3_step(st)) == SQLITE_ROW)
			n += salvage_feed(s, st);
		all = rc == SQLITE_DONE && n > 0;
	}
	if (!all)
		n += rescue_read(s);
	if (store_commit(s, NULL) != ERR_NONE)
		n = 0;
	(void)sqlite3_finalize(st);
	if (old != NULL)
		(void)sqlite3_db_config(old,
		    SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, NULL);
	(void)sqlite3_close_v2(old);
	return n;
}

char *
damage_salvage(struct store *s, const char *aside)
{
	size_t n = salvage_feeds(s, aside);

	if (n == 0)
		return xasprintf("The database was damaged: it was set aside "
		    "as %s, and a new one was begun.", aside);
	return xasprintf("The database was damaged: it was set aside as %s; "
	    "its %zu subscriptions were saved into a new one.", aside, n);
}
