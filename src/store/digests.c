/* Digests as JSON, one row for each who made one; related items; stories. */
#include <ndigest/base/intl.h>
#include <ndigest/store/digests.h>

#include <stdlib.h>
#include <string.h>

#include <ndigest/base/vec.h>

#include "articles.h"
#include "db.h"
#include "parts.h"

static enum err
put_digest(struct store *s, int64_t id, uint64_t hash, int prompt,
    const struct digest *d, struct error *e)
{
	sqlite3_stmt *st;
	int64_t feed;
	enum err err = db_int(s, SQL_ITEM_PLACE, id, 0, &feed, e);
	char *parts;

	if (err != ERR_NONE)
		return err;
	parts = parts_encode(d);
	if (parts == NULL)
		return error_set(e, ERR_INPUT, _("the digest is no text"));
	st = db_stmt(s, SQL_DIGEST_PUT, e);
	db_bind_int(st, 1, id);
	db_bind_text(s, st, 2, d->provider != NULL ? d->provider : "");
	db_bind_text(s, st, 3, d->model != NULL ? d->model : "");
	db_bind_text(s, st, 4, d->language != NULL ? d->language : "");
	db_bind_int(st, 5, (int64_t)hash);
	db_bind_int(st, 6, prompt);
	db_bind_int(st, 7, d->ai);
	db_bind_int(st, 8, d->made);
	db_bind_text(s, st, 9, parts);
	err = db_run(s, st, e);
	free(parts);
	return err != ERR_NONE ? err : article_reflag(s, id, e);
}

enum err
store_digest_put(struct store *s, int64_t id, uint64_t hash, int prompt,
    const struct digest *d, struct error *e)
{
	enum err err = db_begin_lazy(s, e);

	return err != ERR_NONE ? err :
	    db_end(s, put_digest(s, id, hash, prompt, d, e), e);
}

enum err
store_digest_get(struct store *s, int64_t id, const char *provider,
    const char *model, const char *language, struct arena *arena,
    struct store_digest *out, struct error *e)
{
	sqlite3_stmt *st = db_stmt(s, SQL_DIGEST, e);
	enum err err = ERR_NONE;
	bool good;

	*out = (struct store_digest){ .prompt = 0 };
	db_bind_int(st, 1, id);
	db_bind_text(s, st, 2, provider);
	db_bind_text(s, st, 3, model);
	db_bind_text(s, st, 4, language);
	if (!db_row(s, st, &err, e))
		return err != ERR_NONE ? err : ERR_NOT_FOUND;
	good = parts_decode((const char *)sqlite3_column_text(st, 6), arena,
	    &out->digest);
	out->digest.provider = db_text(st, 0, arena);
	out->digest.model = db_text(st, 1, arena);
	out->digest.language = db_text(st, 2, arena);
	if (out->digest.language != NULL && *out->digest.language == '\0')
		out->digest.language = NULL;
	out->prompt = sqlite3_column_int(st, 3);
	out->digest.ai = sqlite3_column_int(st, 4) != 0;
	out->digest.made = sqlite3_column_int64(st, 5);
	out->stale = sqlite3_column_int(st, 7) == 0;
	(void)sqlite3_reset(st);
	return good ? ERR_NONE : ERR_NOT_FOUND;
}

enum err
store_digest_drop(struct store *s, int64_t id, struct error *e)
{
	enum err err = db_begin_lazy(s, e);

	if (err != ERR_NONE)
		return err;
	err = db_do(s, SQL_DIGEST_DELETE, id, 0, e);
	if (err == ERR_NONE)
		err = article_reflag(s, id, e);
	return db_end(s, err, e);
}

/* --- related -------------------------------------------------------------- */

/* Stored as lines "id score": few, read as a whole, and never searched. */
static char *
encode_related(const struct related *r, size_t n)
{
	struct buf b = BUF_INIT(0);
	size_t i;

	for (i = 0; i < n; i++)
		(void)buf_addf(&b, "%lld %d\n", (long long)r[i].id,
		    (int)(r[i].score * 1000000));
	return buf_steal(&b);
}

enum err
store_related_put(struct store *s, int64_t id, int64_t made,
    const struct related *r, size_t n, struct error *e)
{
	enum err err = db_begin_lazy(s, e);
	sqlite3_stmt *st;
	char *text;

	if (err != ERR_NONE)
		return err;
	text = encode_related(r, n);
	st = db_stmt(s, SQL_RELATED_PUT, e);
	db_bind_int(st, 1, id);
	db_bind_int(st, 2, made);
	db_bind_text(s, st, 3, text);
	err = db_run(s, st, e);
	free(text);
	return db_end(s, err, e);
}

static enum err
fill_related(struct store *s, struct related *r, bool *there,
    struct arena *arena, struct error *e)
{
	sqlite3_stmt *st = db_stmt(s, SQL_RELATED_HEAD, e);
	enum err err = ERR_NONE;

	*there = false;
	db_bind_int(st, 1, r->id);
	if (!db_row(s, st, &err, e))
		return err;
	*there = true;
	r->title = db_text(st, 0, arena);
	r->source = db_text(st, 1, arena);
	r->published = sqlite3_column_int64(st, 2);
	(void)sqlite3_reset(st);
	return ERR_NONE;
}

static enum err
decode_related(struct store *s, const char *text, struct arena *arena,
    struct related **out, size_t *count, struct error *e)
{
	VEC(struct related) found = VEC_INIT;
	enum err err = ERR_NONE;
	bool there;
	char *end;

	while (text != NULL && *text != '\0' && err == ERR_NONE) {
		struct related r = { .id = strtoll(text, &end, 10) };

		r.score = (double)strtoll(end, &end, 10) / 1000000;
		if (*end != '\n')
			break;
		text = end + 1;
		err = fill_related(s, &r, &there, arena, e);
		if (err == ERR_NONE && there)
			vec_push(&found, r);
	}
	*out = arena_alloc(arena, found.len * sizeof **out + 1);
	if (found.len > 0)
		memcpy(*out, found.at, found.len * sizeof **out);
	*count = found.len;
	vec_free(&found);
	return err;
}

enum err
store_related_get(struct store *s, int64_t id, struct arena *arena,
    struct related **out, size_t *count, int64_t *made, struct error *e)
{
	sqlite3_stmt *st = db_stmt(s, SQL_RELATED, e);
	enum err err = ERR_NONE;
	const char *text;

	*out = NULL;
	*count = 0;
	db_bind_int(st, 1, id);
	if (!db_row(s, st, &err, e))
		return err != ERR_NONE ? err : ERR_NOT_FOUND;
	if (made != NULL)
		*made = sqlite3_column_int64(st, 0);
	text = db_text(st, 1, arena);
	(void)sqlite3_reset(st);
	db_read_begin(s);
	err = decode_related(s, text, arena, out, count, e);
	db_read_end(s);
	return err;
}

/* --- stories -------------------------------------------------------------- */

enum err
store_signature_put(struct store *s, int64_t id, const void *bytes, size_t n,
    struct error *e)
{
	enum err err = db_begin_lazy(s, e);
	sqlite3_stmt *st;

	if (err != ERR_NONE)
		return err;
	st = db_stmt(s, SQL_SIGNATURE_PUT, e);
	db_bind_int(st, 1, id);
	db_bind_blob(st, 2, bytes, n);
	return db_end(s, db_run(s, st, e), e);
}

enum err
store_signatures(struct store *s, int64_t since, struct arena *arena,
    struct store_signature **out, size_t *count, struct error *e)
{
	VEC(struct store_signature) found = VEC_INIT;
	sqlite3_stmt *st = db_stmt(s, SQL_SIGNATURES, e);
	enum err err = ERR_NONE;

	db_bind_int(st, 1, since);
	while (db_row(s, st, &err, e)) {
		struct store_signature g = {
			.id = sqlite3_column_int64(st, 0),
			.published = sqlite3_column_int64(st, 1),
			.story = sqlite3_column_int64(st, 2),
			.feed_id = sqlite3_column_int64(st, 3),
			.len = (size_t)sqlite3_column_bytes(st, 4)
		};
		void *copy = arena_alloc(arena, g.len + 1);

		if (g.len > 0)
			memcpy(copy, sqlite3_column_blob(st, 4), g.len);
		g.bytes = copy;
		vec_push(&found, g);
	}
	*out = arena_alloc(arena, found.len * sizeof **out + 1);
	if (found.len > 0)
		memcpy(*out, found.at, found.len * sizeof **out);
	*count = err == ERR_NONE ? found.len : 0;
	vec_free(&found);
	return err;
}

enum err
store_unsigned(struct store *s, int64_t since, size_t limit, int64_t **ids,
    size_t *count, struct error *e)
{
	sqlite3_stmt *st = db_stmt(s, SQL_UNSIGNED, e);

	db_bind_int(st, 1, since);
	db_bind_int(st, 2, limit > 0 ? (int64_t)limit : -1);
	return db_ids(s, st, ids, count, e);
}

enum err
store_classed(struct store *s, int64_t after, size_t limit,
    struct arena *arena, struct store_classed **out, size_t *count,
    struct error *e)
{
	VEC(struct store_classed) found = VEC_INIT;
	sqlite3_stmt *st = db_stmt(s, SQL_CLASSED, e);
	enum err err = ERR_NONE;

	db_bind_int(st, 1, after);
	db_bind_int(st, 2, (int64_t)limit);
	while (db_row(s, st, &err, e))
		vec_push(&found, ((struct store_classed){
		    sqlite3_column_int64(st, 0), db_text(st, 1, arena),
		    db_text(st, 2, arena) }));
	*out = arena_alloc(arena, (found.len + 1) * sizeof **out);
	if (found.len > 0)
		memcpy(*out, found.at, found.len * sizeof **out);
	*count = err == ERR_NONE ? found.len : 0;
	vec_free(&found);
	return err;
}

enum err
store_set_story(struct store *s, int64_t id, int64_t story, struct error *e)
{
	enum err err = db_begin_lazy(s, e);

	return err != ERR_NONE ? err : db_end(s, db_do(s, SQL_ITEM_SET_STORY,
	    id, story, e), e);
}
