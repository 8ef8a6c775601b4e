/* Inserting and updating items, their bodies and what is known of them. */
#include "batch.h"

#include <string.h>

#include <ndigest/text/date.h>

#include "articles.h"
#include "counts.h"

/* Rows of a list have no business with a megabyte of title. */
#define TITLE_MAX 1000

/* Lines of text: what would part them is no part of a term or a URL. */
static void
add_field(struct buf *b, const char *text, char end)
{
	size_t at = b->len;

	(void)buf_adds(b, text != NULL ? text : "");
	for (; at < b->len; at++)
		if (b->data[at] == '\t' || b->data[at] == '\n')
			b->data[at] = ' ';
	(void)buf_addc(b, end);
}

static const char *
encode_categories(struct store_batch *b, const struct item *it)
{
	size_t i;

	if (it->category_count == 0)
		return NULL;
	buf_clear(&b->categories);
	for (i = 0; i < it->category_count; i++)
		add_field(&b->categories, it->categories[i], '\n');
	return buf_str(&b->categories);
}

static const char *
encode_enclosures(struct store_batch *b, const struct item *it)
{
	size_t i;

	if (it->enclosure_count == 0)
		return NULL;
	buf_clear(&b->enclosures);
	for (i = 0; i < it->enclosure_count; i++) {
		const struct enclosure *c = &it->enclosures[i];

		add_field(&b->enclosures, c->url, '\t');
		add_field(&b->enclosures, c->type, '\t');
		(void)buf_addf(&b->enclosures, "%lld\t%lld\t",
		    (long long)c->length, (long long)c->duration);
		add_field(&b->enclosures, c->title, '\n');
	}
	return buf_str(&b->enclosures);
}

static void
bind_date(sqlite3_stmt *st, int at, int64_t date)
{
	if (date != DATE_NONE)
		db_bind_int(st, at, date);
	else if (st != NULL)
		(void)sqlite3_bind_null(st, at);
}

static void
bind_title(struct store *s, sqlite3_stmt *st, int at, const char *title)
{
	size_t n;

	if (title == NULL || strlen(title) <= TITLE_MAX) {
		db_bind_text(s, st, at, title);
		return;
	}
	title = db_utf8(s, title, &n);
	n = TITLE_MAX;
	while (n > 0 && ((unsigned char)title[n] & 0xc0) == 0x80)
		n--;
	if (st != NULL)
		(void)sqlite3_bind_text64(st, at, title, n, SQLITE_TRANSIENT,
		    SQLITE_UTF8);
}

/* For sorting: never in the future. An item without a date comes at its turn
 * in the document, a second before the one above it. */
static int64_t
sort_date(struct store_batch *b, const struct item *it)
{
	int64_t date = it->published != DATE_NONE ? it->published :
	    it->updated;

	if (date == DATE_NONE)
		return b->now - b->undated++;
	return date > b->now ? b->now : date < 0 ? 0 : date;
}

static size_t
weight(const struct item *it)
{
	size_t n = 400;

	n += it->content != NULL ? strlen(it->content) : 0;
	n += it->summary != NULL ? strlen(it->summary) : 0;
	return n;
}

static enum err
write_body(struct store_batch *b, enum sql sql, int64_t id,
    const struct item *it, uint64_t text, struct error *e)
{
	struct store *s = b->store;
	sqlite3_stmt *st = db_stmt(s, sql, e);

	db_bind_int(st, 1, id);
	db_bind_int(st, 2, (int64_t)text);
	/* a guid that is the link again is not kept twice */
	db_bind_text(s, st, 3, it->guid != NULL && it->link != NULL &&
	    strcmp(it->guid, it->link) == 0 ? NULL : it->guid);
	bind_date(st, 4, it->published);
	bind_date(st, 5, it->updated);
	db_bind_text(s, st, 6, it->comments);
	db_bind_text(s, st, 7, it->image);
	db_bind_text(s, st, 8, it->image_alt);
	db_bind_text(s, st, 9, it->language);
	db_bind_text(s, st, 10, encode_categories(b, it));
	db_bind_text(s, st, 11, encode_enclosures(b, it));
	db_bind_text(s, st, 12, it->summary);
	db_bind_text(s, st, 13, it->content);
	s->bulk_bytes += weight(it);
	return db_run(s, st, e);
}

static enum err
write_known(struct store_batch *b, int64_t id, const struct match *m,
    bool *done, struct error *e)
{
	sqlite3_stmt *st = db_stmt(b->store, SQL_KNOWN_ADD, e);
	enum err err;

	db_bind_int(st, 1, b->feed);
	db_bind_int(st, 2, (int64_t)m->key);
	db_bind_int(st, 3, id);
	db_bind_int(st, 4, (int64_t)m->content);
	db_bind_int(st, 5, (int64_t)m->link);
	err = db_run(b->store, st, e);
	*done = err == ERR_NONE && sqlite3_changes(b->store->db) > 0;
	return err;
}

/* Pictures do not count: they are in the text. */
static bool
encloses(const struct item *it)
{
	size_t i;

	for (i = 0; i < it->enclosure_count; i++) {
		const char *type = it->enclosures[i].type;

		if (type != NULL && (strncmp(type, "audio/", 6) == 0 ||
		    strncmp(type, "video/", 6) == 0 ||
		    strncmp(type, "application/", 12) == 0))
			return true;
	}
	return false;
}

static enum err
write_row(struct store_batch *b, int64_t id, const struct item *it,
    const char *category, uint64_t key, struct error *e)
{
	struct store *s = b->store;
	int64_t cat = b->category_id;
	bool own = category != NULL && *category != '\0';
	enum err err = own ? category_id(s, category, &cat, e) : ERR_NONE;
	sqlite3_stmt *st;

	if (err != ERR_NONE)
		return err;
	st = db_stmt(s, SQL_ITEM_ADD, e);
	db_bind_int(st, 1, id);
	db_bind_int(st, 2, b->feed);
	db_bind_int(st, 3, (int64_t)key);
	db_bind_int(st, 4, sort_date(b, it));
	db_bind_int(st, 5, b->now);
	db_bind_int(st, 6, encloses(it) ? HEADLINE_ENCLOSES : 0);
	db_bind_int(st, 7, cat);
	db_bind_int(st, 8, own);
	bind_title(s, st, 9, it->title);
	db_bind_text(s, st, 10, it->link);
	db_bind_text(s, st, 11, it->author);
	counts_item(s, b->feed, cat, 0, 1);
	return db_run(s, st, e);
}

/* Another process was quicker with the same item: take it over. */
static enum err
adopt(struct store_batch *b, const struct item *it, const char *category,
    struct match *m, enum store_change *what, int64_t *id, struct error *e)
{
	sqlite3_stmt *st = db_stmt(b->store, SQL_KNOWN_ONE, e);
	struct known k = { .key = m->key, .content = m->content,
	    .text = m->text, .link = m->link, .state = KNOWN_SEEN };
	enum err err = ERR_NONE;

	db_bind_int(st, 1, b->feed);
	db_bind_int(st, 2, (int64_t)m->key);
	if (!db_row(b->store, st, &err, e))
		return err;
	k.id = *id = sqlite3_column_int64(st, 0);
	m->same = (uint64_t)sqlite3_column_int64(st, 1) == m->content;
	(void)sqlite3_reset(st);
	m->known = b->known.len;
	batch_know(b, &k);
	if (m->same || k.id == 0)
		return ERR_NONE;
	*what = STORE_UPDATED;
	return batch_update(b, it, category, m, e);
}

enum err
batch_insert(struct store_batch *b, const struct item *it,
    const char *category, struct match *m, enum store_change *what,
    int64_t *id, struct error *e)
{
	struct known k = { .key = m->key, .content = m->content,
	    .text = m->text, .link = m->link, .state = KNOWN_SEEN };
	bool done;
	enum err err;

	k.id = *id = b->store->next_id;
	err = write_known(b, *id, m, &done, e);
	if (err != ERR_NONE)
		return err;
	if (!done)
		return adopt(b, it, category, m, what, id, e);
	b->store->next_id++;
	b->store->next_id_moved = true;
	*what = STORE_NEW;
	batch_know(b, &k);
	err = write_row(b, *id, it, category, m->key, e);
	if (err == ERR_NONE)
		err = write_body(b, SQL_BODY_ADD, *id, it, m->text, e);
	return err;
}

/* --- updating ------------------------------------------------------------- */

struct old_item {
	unsigned flags;
	int64_t category_id, category_by;
	uint64_t text;
};

static enum err
read_old(struct store *s, int64_t id, struct old_item *old, struct error *e)
{
	sqlite3_stmt *st = db_stmt(s, SQL_ITEM_OLD, e);
	enum err err = ERR_NONE;

	db_bind_int(st, 1, id);
	if (!db_row(s, st, &err, e))
		return err != ERR_NONE ? err : ERR_NOT_FOUND;
	old->flags = (unsigned)sqlite3_column_int(st, 0);
	old->category_id = sqlite3_column_int64(st, 1);
	old->category_by = sqlite3_column_int64(st, 2);
	old->text = (uint64_t)sqlite3_column_int64(st, 3);
	(void)sqlite3_reset(st);
	return ERR_NONE;
}

static enum err
update_row(struct store_batch *b, int64_t id, const struct item *it,
    const char *category, const struct old_item *old, struct error *e)
{
	struct store *s = b->store;
	int64_t cat = old->category_id, by = old->category_by;
	sqlite3_stmt *st;
	enum err err = ERR_NONE;

	if (by != 2 && category != NULL && *category != '\0') {
		err = category_id(s, category, &cat, e);
		by = 1;
	}
	if (err != ERR_NONE)
		return err;
	st = db_stmt(s, SQL_ITEM_UPDATE, e);
	db_bind_int(st, 1, id);
	db_bind_int(st, 2, cat);
	db_bind_int(st, 3, by);
	bind_date(st, 4, it->published != DATE_NONE && it->published < 0 ?
	    0 : it->published);
	bind_title(s, st, 5, it->title);
	db_bind_text(s, st, 6, it->link);
	db_bind_text(s, st, 7, it->author);
	counts_item(s, b->feed, old->category_id, old->flags, -1);
	counts_item(s, b->feed, cat, old->flags, 1);
	return db_run(s, st, e);
}

static enum err
update_known(struct store_batch *b, const struct match *m, struct error *e)
{
	sqlite3_stmt *st = db_stmt(b->store, SQL_KNOWN_UPDATE, e);

	db_bind_int(st, 1, b->feed);
	db_bind_int(st, 2, (int64_t)b->known.at[m->known].key);
	db_bind_int(st, 3, (int64_t)m->content);
	db_bind_int(st, 4, (int64_t)m->link);
	return db_run(b->store, st, e);
}

enum err
batch_update(struct store_batch *b, const struct item *it,
    const char *category, const struct match *m, struct error *e)
{
	int64_t id = b->known.at[m->known].id;
	struct old_item old;
	enum err err = read_old(b->store, id, &old, e);

	if (err == ERR_NOT_FOUND)	/* it went while the feed came */
		return ERR_NONE;
	if (err == ERR_NONE)
		err = update_known(b, m, e);
	if (err == ERR_NONE)
		err = update_row(b, id, it, category, &old, e);
	if (err == ERR_NONE)
		err = write_body(b, SQL_BODY_UPDATE, id, it, m->text, e);
	if (err == ERR_NONE && old.text != m->text)
		err = article_reflag(b->store, id, e);
	return err;
}
