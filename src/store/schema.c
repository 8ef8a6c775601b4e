/*
 * What is looked at for lists is small and apart from what is long: items has
 * rows of some 200 bytes and one covering index, bodies has the texts, known
 * is how a refresh finds out in one short read what it has of a feed. The
 * tables have no foreign keys, because a look-up of the parent for each
 * inserted row would cost a tenth of a refresh; store_check looks for orphans.
 */
#include "schema.h"

#include <stdio.h>

#include <ndigest/base/intl.h>

#include "db.h"

static const char schema_1[] =
    "CREATE TABLE feeds ("
	" id INTEGER PRIMARY KEY AUTOINCREMENT,"
	" url TEXT NOT NULL UNIQUE,"
	" title TEXT,"			/* the reader's */
	" doc_title TEXT, site TEXT,"	/* the document's */
	" category TEXT NOT NULL DEFAULT '',"
	" description TEXT, language TEXT, image TEXT, hub TEXT, format TEXT,"
	" etag TEXT, last_modified TEXT, error TEXT, options TEXT,"
	" last_checked INTEGER NOT NULL DEFAULT 0,"
	" last_changed INTEGER NOT NULL DEFAULT 0,"
	" next_due INTEGER NOT NULL DEFAULT 0,"
	" interval INTEGER NOT NULL DEFAULT 0,"
	" failures INTEGER NOT NULL DEFAULT 0,"
	" gone INTEGER NOT NULL DEFAULT 0,"
	" subscribed INTEGER NOT NULL DEFAULT 1);"
    "CREATE TABLE categories ("
	" id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);"
    "INSERT INTO categories VALUES (0, '');"
    /* category_by: 0 the feed, 1 the classifier, 2 the reader */
    "CREATE TABLE items ("
	" id INTEGER PRIMARY KEY,"
	" feed_id INTEGER NOT NULL, key INTEGER NOT NULL,"
	" published INTEGER NOT NULL, fetched INTEGER NOT NULL,"
	" flags INTEGER NOT NULL, category_id INTEGER NOT NULL,"
	" category_by INTEGER NOT NULL, story INTEGER NOT NULL,"
	" title TEXT, url TEXT, author TEXT);"
    "CREATE INDEX items_by_date"
	" ON items (published, id, flags, feed_id, category_id);"
    "CREATE INDEX items_by_story ON items (story) WHERE story <> 0;"
    /* item_id 0: it was thrown away, and is not to come back as new */
    "CREATE TABLE known ("
	" feed_id INTEGER NOT NULL, key INTEGER NOT NULL,"
	" item_id INTEGER NOT NULL, content INTEGER NOT NULL,"
	" link INTEGER NOT NULL,"
	" PRIMARY KEY (feed_id, key)) WITHOUT ROWID;"
    "CREATE TABLE bodies ("
	" id INTEGER PRIMARY KEY, hash INTEGER NOT NULL, guid TEXT,"
	" published INTEGER, updated INTEGER, comments TEXT, image TEXT,"
	" image_alt TEXT, language TEXT, categories TEXT, enclosures TEXT,"
	" summary TEXT, content TEXT);"
    "CREATE TABLE texts ("
	" id INTEGER PRIMARY KEY, state INTEGER NOT NULL,"
	" hash INTEGER NOT NULL, body INTEGER NOT NULL,"
	" fetched INTEGER NOT NULL, error TEXT, image TEXT, image_alt TEXT,"
	" language TEXT, html TEXT);"
    "CREATE TABLE counts ("
	" feed_id INTEGER NOT NULL, category_id INTEGER NOT NULL,"
	" items INTEGER NOT NULL, unread INTEGER NOT NULL,"
	" starred INTEGER NOT NULL,"
	" PRIMARY KEY (feed_id, category_id)) WITHOUT ROWID;"
    "CREATE TABLE sequence ("
	" name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID;"
    "INSERT INTO sequence VALUES ('item', 1), ('indexed', 0);"
    "CREATE TABLE corrections ("
	" id INTEGER PRIMARY KEY, made INTEGER NOT NULL);"
    "CREATE TABLE undo ("
	" id INTEGER PRIMARY KEY AUTOINCREMENT, mark INTEGER NOT NULL,"
	" made INTEGER NOT NULL, ids BLOB NOT NULL);"
    "CREATE TABLE reading ("
	" id INTEGER PRIMARY KEY, opened INTEGER NOT NULL DEFAULT 0,"
	" times INTEGER NOT NULL DEFAULT 0,"
	" position INTEGER NOT NULL DEFAULT 0, note TEXT);"
    "CREATE INDEX reading_by_date ON reading (opened);"
    "CREATE TABLE digests ("
	" item_id INTEGER NOT NULL, provider TEXT NOT NULL,"
	" model TEXT NOT NULL, language TEXT NOT NULL,"
	" hash INTEGER NOT NULL, prompt INTEGER NOT NULL,"
	" ai INTEGER NOT NULL, made INTEGER NOT NULL, parts TEXT NOT NULL,"
	" PRIMARY KEY (item_id, provider, model, language));"
    "CREATE TABLE related ("
	" id INTEGER PRIMARY KEY, made INTEGER NOT NULL,"
	" found BLOB NOT NULL);"
    "CREATE TABLE signatures ("
	" id INTEGER PRIMARY KEY, bytes BLOB NOT NULL);"
    /*
     * The index keeps no text of its own: a document is numbered
     * item * 256 + version, and only the version that docs names counts.
     */
    "CREATE TABLE docs ("
	" id INTEGER PRIMARY KEY, version INTEGER NOT NULL);"
    "CREATE TABLE reindex (id INTEGER PRIMARY KEY);"
    "CREATE VIRTUAL TABLE search USING fts5 (title, digest, text,"
	" content='', tokenize='porter unicode61 remove_diacritics 2');"
    "CREATE TABLE state ("
	" name TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID;"
    "CREATE TABLE history ("
	" id INTEGER PRIMARY KEY, kind TEXT NOT NULL, line TEXT NOT NULL,"
	" made INTEGER NOT NULL, UNIQUE (kind, line));"
    "CREATE TABLE usage ("
	" day INTEGER NOT NULL, provider TEXT NOT NULL,"
	" model TEXT NOT NULL, requests INTEGER NOT NULL,"
	" tokens_in INTEGER NOT NULL, tokens_out INTEGER NOT NULL,"
	" PRIMARY KEY (day, provider, model)) WITHOUT ROWID;";

/* Flag 32: something to hear or to see is enclosed. */
static const char schema_2[] =
    "CREATE TABLE downloads ("
	" id INTEGER PRIMARY KEY AUTOINCREMENT, item_id INTEGER NOT NULL,"
	" url TEXT NOT NULL UNIQUE, title TEXT, path TEXT NOT NULL,"
	" state INTEGER NOT NULL, near INTEGER NOT NULL,"
	" size INTEGER NOT NULL, validator TEXT, error TEXT,"
	" made INTEGER NOT NULL);"
    "UPDATE items SET flags = flags | 32 WHERE id IN (SELECT id FROM bodies"
	" WHERE enclosures LIKE '%\taudio/%' OR enclosures LIKE '%\tvideo/%'"
	" OR enclosures LIKE '%\tapplication/%');";

/* Answers to what the reader asked of an article. */
static const char schema_3[] =
    "CREATE TABLE answers ("
	" id INTEGER PRIMARY KEY, item_id INTEGER NOT NULL,"
	" question TEXT NOT NULL, parts TEXT NOT NULL,"
	" UNIQUE (item_id, question));";

/* migrations[n] leads from version n to n + 1. Never edit one that was in a
 * release: add the next. */
static const char *const migrations[DB_SCHEMA] = {
	schema_1, schema_2, schema_3
};

static enum err
migrate_one(struct store *s, int to, struct error *e)
{
	char set[64];
	enum err err;

	err = db_exec(s, migrations[to - 1], e);
	if (err != ERR_NONE)
		return err;
	(void)snprintf(set, sizeof set, "PRAGMA user_version = %d", to);
	return db_exec(s, set, e);
}

enum err
schema_too_new(const struct store *s, struct error *e)
{
	return error_set(e, ERR_CONFIG, _("the database %s was written by a "
	    "newer ndigest: use that one, or name another file with --db"),
	    s->path);
}

enum err
schema_migrate(struct store *s, struct error *e)
{
	int64_t now = db_pragma_int(s, "PRAGMA user_version");
	enum err err = ERR_NONE;

	while (now >= 0 && now < DB_SCHEMA && err == ERR_NONE) {
		err = db_exec(s, "BEGIN IMMEDIATE", e);
		if (err != ERR_NONE)
			return err;
		/* another process may have been quicker */
		now = db_pragma_int(s, "PRAGMA user_version");
		if (now >= 0 && now < DB_SCHEMA)
			err = migrate_one(s, (int)now + 1, e);
		if (err == ERR_NONE)
			err = db_exec(s, "COMMIT", e);
		if (err != ERR_NONE)
			(void)db_exec(s, "ROLLBACK", NULL);
		now = db_pragma_int(s, "PRAGMA user_version");
	}
	if (err == ERR_NONE && now > DB_SCHEMA)
		return schema_too_new(s, e);
	return err;
}
