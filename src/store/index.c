/*
 * Filling the full-text index. Items above the number 'indexed' are new; those
 * in reindex have changed. A changed item becomes a new document, and docs
 * says which one counts: so nothing that was indexed need be known to take it
 * out again, and the index cannot come to disagree with the articles.
 */
#include "index.h"

#include <stdlib.h>
#include <string.h>

#include <ndigest/base/clock.h>
#include <ndigest/store/refresh.h>
#include <ndigest/store/search.h>

#include "parts.h"
#include "plain.h"

#define TEXT_MAX (256U << 10)	/* bytes of one article that are indexed */
#define DIGEST_MAX (32U << 10)
#define CHUNK 64		/* articles between two looks at the clock */
#define LAST_VERSION 255

void
index_text_init(struct index_text *t)
{
	buf_init(&t->title, 4096);
	buf_init(&t->digest, DIGEST_MAX);
	buf_init(&t->text, TEXT_MAX);
}

void
index_text_free(struct index_text *t)
{
	buf_free(&t->title);
	buf_free(&t->digest);
	buf_free(&t->text);
}

static void
add_line(struct buf *b, const char *text)
{
	if (text != NULL) {
		(void)buf_adds(b, text);
		(void)buf_addc(b, '\n');
	}
}

static void
add_digest(struct buf *b, const char *json)
{
	struct arena arena = ARENA_INIT;
	struct digest d;
	size_t i;

	if (json != NULL && parts_decode(json, &arena, &d)) {
		add_line(b, d.summary);
		for (i = 0; i < d.takeaway_count; i++)
			add_line(b, d.takeaways[i].text);
		add_line(b, d.why_it_matters);
		for (i = 0; i < d.faq_count; i++) {
			add_line(b, d.faq[i].question);
			add_line(b, d.faq[i].answer.text);
		}
	}
	arena_free(&arena);
}

static void
part(struct buf *b)
{
	struct buf parted = BUF_INIT(b->max);

	(void)buf_adds(&parted, "");
	plain_part(&parted, b->data, b->len);
	buf_free(b);
	*b = parted;
}

static void
part_all(struct index_text *t)
{
	part(&t->title);
	part(&t->digest);
	part(&t->text);
}

static void
clear(struct index_text *t)
{
	buf_clear(&t->title);
	buf_clear(&t->digest);
	buf_clear(&t->text);
	(void)buf_adds(&t->title, "");
	(void)buf_adds(&t->digest, "");
	(void)buf_adds(&t->text, "");
}

static const char *
column(sqlite3_stmt *st, int col)
{
	return (const char *)sqlite3_column_text(st, col);
}

enum err
index_text_read(struct store *s, int64_t id, bool parted,
    struct index_text *t, struct error *e)
{
	sqlite3_stmt *st = db_stmt(s, SQL_INDEX_SOURCE, e);
	enum err err = ERR_NONE;
	const char *page, *summary, *content;

	clear(t);
	db_bind_int(st, 1, id);
	if (!db_row(s, st, &err, e))
		return err != ERR_NONE ? err : ERR_NOT_FOUND;
	if (column(st, 0) != NULL)
		(void)buf_adds(&t->title, column(st, 0));
	summary = column(st, 1);
	content = column(st, 2);
	page = column(st, 3);
	if (page != NULL)
		plain_add(&t->text, page);
	else if (content != NULL)
		plain_add(&t->text, content);
	if (summary != NULL) {
		(void)buf_addc(&t->text, '\n');
		plain_add(&t->text, summary);
	}
	add_digest(&t->digest, column(st, 4));
	(void)sqlite3_reset(st);
	if (parted)
		part_all(t);
	return ERR_NONE;
}

/* --- filling -------------------------------------------------------------- */

static enum err
add_document(struct store *s, int64_t id, int64_t version,
    struct index_text *t, struct error *e)
{
	sqlite3_stmt *st = db_stmt(s, SQL_SEARCH_ADD, e);
	enum err err;

	db_bind_int(st, 1, id << 8 | version);
	db_bind_text(s, st, 2, buf_str(&t->title));
	db_bind_text(s, st, 3, buf_str(&t->digest));
	db_bind_text(s, st, 4, buf_str(&t->text));
	err = db_run(s, st, e);
	if (err != ERR_NONE)
		return err;
	s->bulk_bytes += t->text.len;
	return db_do(s, SQL_DOC_PUT, id, version, e);
}

static enum err
index_one(struct store *s, int64_t id, struct index_text *t, struct error *e)
{
	int64_t version = -1;
	enum err err = index_text_read(s, id, true, t, e);

	if (err == ERR_NOT_FOUND)
		return ERR_NONE;
	if (err == ERR_NONE)
		err = db_int(s, SQL_DOC, id, 0, &version, e);
	if (err == ERR_NOT_FOUND)
		err = ERR_NONE;
	if (err != ERR_NONE)
		return err;
	if (version == LAST_VERSION)
		return index_reset(s, e);
	return add_document(s, id, version + 1, t, e);
}

enum err
index_reset(struct store *s, struct error *e)
{
	static const enum sql steps[] = {
		SQL_SEARCH_EMPTY, SQL_DOCS_EMPTY, SQL_REINDEX_EMPTY,
		SQL_INDEXED_RESET
	};
	enum err err = ERR_NONE;
	size_t i;

	for (i = 0; i < sizeof steps / sizeof steps[0] && err == ERR_NONE; i++)
		err = db_run(s, db_stmt(s, steps[i], e), e);
	return err;
}

static bool
is_late(int64_t deadline)
{
	return deadline > 0 && clock_mono_ms() >= deadline;
}

/* Indexes IDS in their order until it is late, one at least; *n: how many. */
static enum err
index_all(struct store *s, const int64_t *ids, bool changed,
    struct index_text *t, int64_t deadline, size_t *n, struct error *e)
{
	size_t i, count = *n;
	enum err err = ERR_NONE;

	for (i = 0; i < count && err == ERR_NONE; i++) {
		if (i > 0 && is_late(deadline))
			break;
		err = index_one(s, ids[i], t, e);
		if (err == ERR_NONE && changed)
			err = db_do(s, SQL_REINDEX_DELETE, ids[i], 0, e);
	}
	*n = i;
	return err;
}

/* The next CHUNK items: changed ones first. *n is 0 when all is done. */
static enum err
index_chunk(struct store *s, struct index_text *t, int64_t deadline,
    size_t *n, struct error *e)
{
	static const enum sql next[] = { SQL_REINDEX_NEXT, SQL_INDEX_NEXT };
	enum err err = ERR_NONE;
	int64_t *ids;
	size_t i;

	*n = 0;
	for (i = 0; i < 2 && *n == 0 && err == ERR_NONE; i++) {
		sqlite3_stmt *st = db_stmt(s, next[i], e);

		db_bind_int(st, 1, CHUNK);
		err = db_ids(s, st, &ids, n, e);
		if (err == ERR_NONE)
			err = index_all(s, ids, i == 0, t, deadline, n, e);
		if (err == ERR_NONE && i == 1 && *n > 0)
			err = db_do(s, SQL_INDEXED_SET, ids[*n - 1], 0, e);
		free(ids);
	}
	return err;
}

enum err
store_index_some(struct store *s, int budget_ms, bool *more, struct error *e)
{
	int64_t deadline = budget_ms > 0 ? clock_mono_ms() + budget_ms : 0;
	struct index_text t;
	int64_t left = 0;
	size_t n = 1;
	enum err err;

	err = store_index_pending(s, &left, e);
	if (more != NULL)
		*more = left > 0;
	if (err != ERR_NONE || left == 0)
		return err;
	err = store_bulk_commit(s, e);
	if (err == ERR_NONE)
		err = db_begin_lazy(s, e);
	if (err != ERR_NONE)
		return err;
	index_text_init(&t);
	while (err == ERR_NONE && n > 0 && !is_late(deadline))
		err = index_chunk(s, &t, deadline, &n, e);
	index_text_free(&t);
	err = db_end(s, err, e);
	if (err == ERR_NONE)
		err = store_index_pending(s, &left, e);
	if (more != NULL)
		*more = left > 0;
	return err;
}

enum err
store_index_pending(struct store *s, int64_t *count, struct error *e)
{
	return db_int(s, SQL_INDEX_PENDING, 0, 0, count, e);
}

enum err
store_plain_text(struct store *s, int64_t id, struct arena *arena,
    const char **title, const char **text, struct error *e)
{
	struct index_text t;
	enum err err;

	index_text_init(&t);
	err = index_text_read(s, id, false, &t, e);
	*title = arena_strdup(arena, buf_str(&t.title));
	*text = arena_strdup(arena, buf_str(&t.text));
	index_text_free(&t);
	return err;
}
