/* One article: what is read for its page, and what is written to it. */
#include <ndigest/store/articles.h>

#include <stdlib.h>
#include <string.h>

#include <ndigest/base/map.h>
#include <ndigest/base/vec.h>
#include <ndigest/text/date.h>

#include "articles.h"
#include "query.h"

/* Takes one field of LINE up to END; *LINE moves behind it. NULL: empty. */
static const char *
take_field(const char **line, char end, struct arena *arena)
{
	const char *at = *line;
	const char *stop = strchr(at, end);
	size_t n = stop != NULL ? (size_t)(stop - at) : strlen(at);

	*line = stop != NULL ? stop + 1 : at + n;
	return n > 0 ? arena_strndup(arena, at, n) : NULL;
}

static size_t
count_lines(const char *text)
{
	size_t n = 0;

	for (; text != NULL && *text != '\0'; text++)
		n += *text == '\n';
	return n;
}

static void
decode_categories(const char *text, struct arena *arena,
    struct store_article *a)
{
	size_t n = count_lines(text), i;
	const char **names = arena_alloc(arena, n * sizeof *names + 1);

	a->categories = names;
	for (i = 0; i < n; i++) {
		const char *name = take_field(&text, '\n', arena);

		if (name != NULL)
			names[a->category_count++] = name;
	}
}

static int64_t
take_number(const char **line, struct arena *arena)
{
	const char *text = take_field(line, '\t', arena);

	return text != NULL ? strtoll(text, NULL, 10) : 0;
}

static void
decode_enclosures(const char *text, struct arena *arena,
    struct store_article *a)
{
	size_t n = count_lines(text), i;
	struct enclosure *all = arena_alloc(arena, n * sizeof *all + 1);

	a->enclosures = all;
	for (i = 0; i < n; i++) {
		struct enclosure *c = &all[a->enclosure_count];

		c->url = take_field(&text, '\t', arena);
		c->type = take_field(&text, '\t', arena);
		c->length = take_number(&text, arena);
		c->duration = take_number(&text, arena);
		c->title = take_field(&text, '\n', arena);
		if (c->url != NULL)
			a->enclosure_count++;
	}
}

static int64_t
column_date(sqlite3_stmt *st, int col)
{
	return sqlite3_column_type(st, col) == SQLITE_NULL ? DATE_NONE :
	    sqlite3_column_int64(st, col);
}

static void
read_body(sqlite3_stmt *st, struct arena *arena, struct store_article *a)
{
	a->guid = db_text(st, 0, arena);
	if (a->guid == NULL)
		a->guid = a->head.url;
	a->published = column_date(st, 1);
	a->updated = column_date(st, 2);
	a->comments = db_text(st, 3, arena);
	a->image = db_text(st, 4, arena);
	a->image_alt = db_text(st, 5, arena);
	a->language = db_text(st, 6, arena);
	decode_categories((const char *)sqlite3_column_text(st, 7), arena, a);
	decode_enclosures((const char *)sqlite3_column_text(st, 8), arena, a);
	a->summary = db_text(st, 9, arena);
	a->content = db_text(st, 10, arena);
	a->hash = (uint64_t)sqlite3_column_int64(st, 11);
	a->feed_language = db_text(st, 12, arena);
	a->feed_site = db_text(st, 13, arena);
	a->opened = sqlite3_column_int64(st, 14);
	a->position = sqlite3_column_int64(st, 15);
	a->note = db_text(st, 16, arena);
	a->feed_url = db_text(st, 17, arena);
	a->feed_category = db_text(st, 18, arena);
	a->feed_options = db_text(st, 19, arena);
}

/* What the page gave stands before what the feed gave. */
static void
read_text(sqlite3_stmt *st, struct arena *arena, struct store_article *a)
{
	const char *image = db_text(st, 4, arena);
	const char *language = db_text(st, 6, arena);

	a->text_state = (enum store_text_state)sqlite3_column_int(st, 0);
	a->text_old = (uint64_t)sqlite3_column_int64(st, 1) != a->hash;
	a->text_fetched = sqlite3_column_int64(st, 2);
	a->text_error = db_text(st, 3, arena);
	if (image != NULL) {
		a->image = image;
		a->image_alt = db_text(st, 5, arena);
	}
	if (language != NULL)
		a->language = language;
	a->text = db_text(st, 7, arena);
	if (a->text_state == STORE_TEXT_PAGE)
		a->hash = (uint64_t)sqlite3_column_int64(st, 8);
}

static enum err
read_article(struct store *s, int64_t id, struct arena *arena,
    struct store_article *out, struct error *e)
{
	sqlite3_stmt *st;
	enum err err = store_headlines(s, &id, 1, arena, &out->head, e);

	if (err != ERR_NONE)
		return err;
	if (out->head.id == 0)
		return ERR_NOT_FOUND;
	st = db_stmt(s, SQL_BODY, e);
	db_bind_int(st, 1, id);
	if (!db_row(s, st, &err, e))
		return err != ERR_NONE ? err : ERR_NOT_FOUND;
	read_body(st, arena, out);
	(void)sqlite3_reset(st);
	st = db_stmt(s, SQL_TEXT, e);
	db_bind_int(st, 1, id);
	if (db_row(s, st, &err, e)) {
		read_text(st, arena, out);
		(void)sqlite3_reset(st);
	}
	return err;
}

enum err
store_article(struct store *s, int64_t id, struct arena *arena,
    struct store_article *out, struct error *e)
{
	enum err err;

	*out = (struct store_article){ .text_state = STORE_TEXT_NONE };
	db_read_begin(s);
	err = read_article(s, id, arena, out, e);
	db_read_end(s);
	return err;
}

/* --- writing -------------------------------------------------------------- */

static enum err
read_place(struct store *s, int64_t id, int64_t *hash, unsigned *flags,
    struct error *e)
{
	sqlite3_stmt *st = db_stmt(s, SQL_ITEM_OLD, e);
	enum err err = ERR_NONE;

	db_bind_int(st, 1, id);
	if (!db_row(s, st, &err, e))
		return err != ERR_NONE ? err : ERR_NOT_FOUND;
	*flags = (unsigned)sqlite3_column_int(st, 0);
	*hash = sqlite3_column_int64(st, 3);
	(void)sqlite3_reset(st);
	return ERR_NONE;
}

static enum err
write_text(struct store *s, int64_t id, const struct store_page_text *t,
    int64_t body, int64_t hash, struct error *e)
{
	sqlite3_stmt *st = db_stmt(s, SQL_TEXT_PUT, e);

	db_bind_int(st, 1, id);
	db_bind_int(st, 2, (int64_t)t->state);
	db_bind_int(st, 3, hash);
	db_bind_int(st, 4, body);
	db_bind_int(st, 5, t->fetched);
	db_bind_text(s, st, 6, t->error);
	db_bind_text(s, st, 7, t->image);
	db_bind_text(s, st, 8, t->image_alt);
	db_bind_text(s, st, 9, t->language);
	db_bind_text(s, st, 10, t->state == STORE_TEXT_PAGE ? t->html : NULL);
	return db_run(s, st, e);
}

/* The flags that say what is stored follow from what is stored. */
enum err
article_reflag(struct store *s, int64_t id, struct error *e)
{
	enum err err = db_do(s, SQL_ITEM_REFLAG, id, 0, e);

	return err != ERR_NONE ? err : db_do(s, SQL_REINDEX_ADD, id, 0, e);
}

static enum err
set_text(struct store *s, int64_t id, const struct store_page_text *t,
    struct error *e)
{
	int64_t body = 0, hash = 0;
	unsigned flags = 0;
	enum err err = read_place(s, id, &body, &flags, e);
	sqlite3_stmt *st;

	if (err != ERR_NONE)
		return err;
	if (t->state == STORE_TEXT_PAGE && t->html != NULL)
		hash = (int64_t)hash_stable(t->html, strlen(t->html));
	/* a page that cannot be had now does not take away what was had */
	if (t->state == STORE_TEXT_FAILED && (flags & HEADLINE_TEXT) != 0)
		return ERR_NONE;
	err = write_text(s, id, t, body, hash, e);
	if (err == ERR_NONE && t->author != NULL) {
		st = db_stmt(s, SQL_ITEM_SET_AUTHOR, e);
		db_bind_int(st, 1, id);
		db_bind_text(s, st, 2, t->author);
		err = db_run(s, st, e);
	}
	return err != ERR_NONE ? err : article_reflag(s, id, e);
}

enum err
store_set_text(struct store *s, int64_t id,
    const struct store_page_text *text, struct error *e)
{
	enum err err = db_begin_lazy(s, e);

	return err != ERR_NONE ? err : db_end(s, set_text(s, id, text, e), e);
}

const char *
store_language(struct store *s, int64_t id, struct arena *arena)
{
	sqlite3_stmt *st = db_stmt(s, SQL_LANGUAGE, NULL);
	const char *lang = NULL;
	enum err err = ERR_NONE;

	db_bind_int(st, 1, id);
	if (db_row(s, st, &err, NULL)) {
		lang = db_text(st, 0, arena);
		(void)sqlite3_reset(st);
	}
	return lang;
}

enum err
store_set_position(struct store *s, int64_t id, int64_t position,
    struct error *e)
{
	enum err err = db_begin_lazy(s, e);

	return err != ERR_NONE ? err : db_end(s, db_do(s, SQL_READING_POSITION,
	    id, position, e), e);
}

enum err
store_opened(struct store *s, int64_t id, int64_t now, struct error *e)
{
	enum err err = db_begin_lazy(s, e);

	return err != ERR_NONE ? err : db_end(s, db_do(s, SQL_READING_OPENED,
	    id, now, e), e);
}

enum err
store_set_note(struct store *s, int64_t id, const char *note,
    struct error *e)
{
	enum err err = store_begin(s, e);
	sqlite3_stmt *st;

	if (err != ERR_NONE)
		return err;
	st = db_stmt(s, SQL_READING_NOTE, e);
	db_bind_int(st, 1, id);
	db_bind_text(s, st, 2, note);
	err = db_run(s, st, e);
	if (err == ERR_NONE)
		err = db_do(s, SQL_ITEM_REFLAG, id, 0, e);
	return db_end(s, err, e);
}

enum err
store_recent(struct store *s, size_t limit, int64_t **ids, size_t *count,
    struct error *e)
{
	sqlite3_stmt *st = db_stmt(s, SQL_READING_RECENT, e);

	db_bind_int(st, 1, limit > 0 ? (int64_t)limit : -1);
	return db_ids(s, st, ids, count, e);
}

static enum err
count_days(struct store *s, sqlite3_stmt *st, int64_t since, size_t n,
    int64_t *days, struct error *e)
{
	enum err err = ERR_NONE;

	memset(days, 0, n * sizeof *days);
	db_bind_int(st, 1, since);
	db_bind_int(st, 2, (int64_t)n);
	while (db_row(s, st, &err, e)) {
		int64_t day = sqlite3_column_int64(st, 0);

		if (day >= 0 && day < (int64_t)n)
			days[day] = sqlite3_column_int64(st, 1);
	}
	return err;
}

enum err
store_days(struct store *s, int64_t since, size_t n, int64_t *published,
    int64_t *opened, struct error *e)
{
	enum err err = count_days(s, db_stmt(s, SQL_DAYS_PUBLISHED, e), since,
	    n, published, e);

	if (err == ERR_NONE)
		err = count_days(s, db_stmt(s, SQL_DAYS_OPENED, e), since, n,
		    opened, e);
	return err;
}
