/* Queries of the full-text index. */
#include <ndigest/store/search.h>

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include <ndigest/base/vec.h>

#include "index.h"
#include "plain.h"
#include "query.h"

#define QUERY_MAX 2048		/* bytes of a query that are looked at */
#define WORDS_MAX 64
#define HITS_MAX 1000000

/* When only the first hits of everything are wanted (as while typing), and a
 * word is in nearly all articles, so many of the newest are ranked. */
#define RANKED_MAX 4000

/* Bytes and words that FTS5 gives a meaning to. */
static bool
has_syntax(const char *text)
{
	static const char *const words[] = { "AND", "OR", "NOT", "NEAR" };
	const char *at;
	size_t i, n;

	if (strpbrk(text, "\"*():^{}+") != NULL)
		return true;
	for (i = 0; i < sizeof words / sizeof words[0]; i++) {
		n = strlen(words[i]);
		for (at = text; (at = strstr(at, words[i])) != NULL; at += n)
			if ((at == text || at[-1] == ' ') &&
			    (at[n] == ' ' || at[n] == '\0'))
				return true;
	}
	return false;
}

static void
add_quoted(struct buf *out, const char *word, size_t n)
{
	size_t i;

	(void)buf_addc(out, '"');
	for (i = 0; i < n; i++) {
		if (word[i] == '"')
			(void)buf_addc(out, '"');
		(void)buf_addc(out, word[i]);
	}
	(void)buf_addc(out, '"');
}

/* A word of punctuation alone has no token, and would match nothing. */
static bool
has_token(const char *word, size_t n)
{
	size_t i;

	for (i = 0; i < n; i++)
		if (isalnum((unsigned char)word[i]) ||
		    (unsigned char)word[i] >= 0x80)
			return true;
	return false;
}

static void
quote_words(struct buf *out, const char *text, bool as_typed)
{
	size_t words = 0, n;
	bool open = false;

	while (words < WORDS_MAX && *text != '\0') {
		text += strspn(text, " \t\n");
		n = strcspn(text, " \t\n");
		if (has_token(text, n)) {
			if (words++ > 0)
				(void)buf_addc(out, ' ');
			add_quoted(out, text, n);
			open = text[n] == '\0';
		}
		text += n;
	}
	if (as_typed && open)
		(void)buf_addc(out, '*');
}

/* TEXT with its characters parted as they are in the index, and no longer
 * than a person would type. */
static char *
prepare(struct store *s, const char *text)
{
	struct buf b = BUF_INIT(QUERY_MAX * 4);
	size_t n;

	text = db_utf8(s, text, &n);
	if (n > QUERY_MAX) {
		n = QUERY_MAX;
		while (n > 0 && ((unsigned char)text[n] & 0xc0) == 0x80)
			n--;
	}
	plain_part(&b, text, n);
	return buf_steal(&b);
}

struct hits {
	struct store_hit *at;
	size_t len, cap;
};

/* The lowest document number that is ranked; 0 for all. */
static int64_t
edge(struct store *s, const char *expr, const struct query *q, int64_t limit)
{
	sqlite3_stmt *st;
	int64_t at = 0;

	if (limit >= RANKED_MAX || q->mask != 0 || q->category >= 0 ||
	    q->feed >= 0 || q->until != INT64_MAX)
		return 0;
	st = db_stmt(s, SQL_SEARCH_EDGE, NULL);
	db_bind_int(st, 3, RANKED_MAX);
	db_bind_text(s, st, 4, expr);
	if (st != NULL && sqlite3_step(st) == SQLITE_ROW)
		at = sqlite3_column_int64(st, 0);
	(void)sqlite3_reset(st);
	return at;
}

/* ERR_INPUT: EXPR is no FTS5 expression. */
static enum err
run(struct store *s, enum sql sql, const char *expr, const struct query *q,
    int64_t limit, struct hits *hits, struct error *e)
{
	sqlite3_stmt *st = db_stmt(s, sql, e);
	int rc;

	if (st == NULL)
		return ERR_IO;
	query_bind(st, q);
	db_bind_int(st, 3, limit);
	db_bind_text(s, st, 4, expr);
	if (sql == SQL_SEARCH)
		db_bind_int(st, 9, edge(s, expr, q, limit));
	while ((rc = sqlite3_step(st)) == SQLITE_ROW) {
		struct store_hit h = { sqlite3_column_int64(st, 0),
		    -sqlite3_column_double(st, 1) };

		vec_push(hits, h);
	}
	(void)sqlite3_reset(st);
	if (rc == SQLITE_DONE)
		return ERR_NONE;
	return rc == SQLITE_ERROR ? ERR_INPUT : db_fail(s, rc, e);
}

static enum err
run_plain(struct store *s, const char *text, bool as_typed,
    const struct query *q, int64_t limit, struct hits *hits,
    struct error *e)
{
	struct buf expr = BUF_INIT(0);
	enum err err = ERR_NONE;

	quote_words(&expr, text, as_typed);
	if (expr.len > 0)
		err = run(s, SQL_SEARCH, expr.data, q, limit, hits, e);
	buf_free(&expr);
	return err == ERR_INPUT ? ERR_NONE : err;
}

enum err
store_search(struct store *s, const char *text, bool as_typed,
    const struct store_query *q, struct store_hit **hits, size_t *count,
    struct error *e)
{
	static const struct store_query any = STORE_QUERY_INIT;
	struct hits found = VEC_INIT;
	struct query prepared;
	enum err err;
	int64_t limit;
	char *expr;

	vec_reserve(&found, 16);
	*hits = found.at;
	*count = 0;
	if (q == NULL)
		q = &any;
	if (!query_prepare(s, q, &prepared, &err, e))
		return err;
	limit = q->limit > 0 && q->limit < HITS_MAX ? (int64_t)q->limit :
	    HITS_MAX;
	expr = prepare(s, text);
	err = ERR_INPUT;
	if (has_syntax(expr))
		err = run(s, SQL_SEARCH, expr, &prepared, limit, &found, e);
	if (err == ERR_INPUT) {
		found.len = 0;
		err = run_plain(s, expr, as_typed, &prepared, limit, &found,
		    e);
	}
	free(expr);
	*hits = found.at;
	*count = err == ERR_NONE ? found.len : 0;
	return err;
}

/* --- related -------------------------------------------------------------- */

/*
 * Documents that have a word, counted up to BOUND: a word that half of all
 * articles have says nothing and costs the most.
 */
static enum err
is_common(struct store *s, const char *quoted, int64_t bound, bool *common,
    struct error *e)
{
	sqlite3_stmt *st = db_stmt(s, SQL_TERM_COUNT, e);
	enum err err = ERR_NONE;

	*common = true;
	db_bind_text(s, st, 1, quoted);
	db_bind_int(st, 2, bound);
	if (!db_row(s, st, &err, e))
		return err;
	*common = sqlite3_column_int64(st, 0) >= bound;
	(void)sqlite3_reset(st);
	return ERR_NONE;
}

static enum err
any_of(struct store *s, const char *const *terms, size_t n, struct buf *out,
    struct error *e)
{
	struct buf quoted = BUF_INIT(QUERY_MAX);
	int64_t docs = 0, bound;
	enum err err = db_int(s, SQL_DOC_LAST, 0, 0, &docs, e);
	bool common;
	size_t i;

	bound = docs / 100 > 200 ? docs / 100 : 200;
	for (i = 0; i < n && i < WORDS_MAX && err == ERR_NONE; i++) {
		char *parted = prepare(s, terms[i]);

		buf_clear(&quoted);
		if (has_token(parted, strlen(parted))) {
			add_quoted(&quoted, parted, strlen(parted));
			err = is_common(s, quoted.data, bound, &common, e);
			if (err == ERR_NONE && !common)
				(void)buf_addf(out, "%s%s", out->len > 0 ?
				    " OR " : "", quoted.data);
		}
		free(parted);
	}
	buf_free(&quoted);
	return err;
}

enum err
store_candidates(struct store *s, const char *const *terms, size_t n,
    int64_t not_id, int64_t since, size_t limit, struct store_hit **hits,
    size_t *count, struct error *e)
{
	struct query all = { since != 0 ? since : INT64_MIN, INT64_MAX, 0, 0,
	    not_id, -1 };
	struct hits found = VEC_INIT;
	struct buf expr = BUF_INIT(0);
	enum err err;

	vec_reserve(&found, 16);
	db_read_begin(s);
	err = any_of(s, terms, n, &expr, e);
	if (err == ERR_NONE && expr.len > 0)
		err = run(s, SQL_CANDIDATES, expr.data, &all,
		    limit > 0 ? (int64_t)limit : 100, &found, e);
	db_read_end(s);
	if (err == ERR_INPUT)
		err = ERR_NONE;
	buf_free(&expr);
	*hits = found.at;
	*count = err == ERR_NONE ? found.len : 0;
	return err;
}

/* --- snippets ------------------------------------------------------------- */

/*
 * The index keeps no text, so the one article is put into a little index in
 * memory that does, and the query is asked again of that.
 */
static bool
open_scratch(struct store *s)
{
	if (s->scratch != NULL)
		return true;
	return sqlite3_open_v2(":memory:", &s->scratch,
	    SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX,
	    NULL) == SQLITE_OK && sqlite3_exec(s->scratch, "CREATE VIRTUAL "
	    "TABLE hit USING fts5 (title, digest, text, "
	    "tokenize='porter unicode61 remove_diacritics 2')", NULL, NULL,
	    NULL) == SQLITE_OK;
}

static bool
fill_scratch(struct store *s, struct index_text *t)
{
	sqlite3_stmt *st = NULL;
	bool done = false;

	if (sqlite3_exec(s->scratch, "DELETE FROM hit", NULL, NULL, NULL) ==
	    SQLITE_OK && sqlite3_prepare_v2(s->scratch, "INSERT INTO hit "
	    "VALUES ('', ?1, ?2)", -1, &st, NULL) == SQLITE_OK) {
		db_bind_text(s, st, 1, buf_str(&t->digest));
		db_bind_text(s, st, 2, buf_str(&t->text));
		done = sqlite3_step(st) == SQLITE_DONE;
	}
	(void)sqlite3_finalize(st);
	return done;
}

static const char *
ask_scratch(struct store *s, const char *expr, struct arena *arena)
{
	struct buf joined = BUF_INIT(0);
	sqlite3_stmt *st = NULL;
	const char *text = NULL;

	if (sqlite3_prepare_v2(s->scratch, "SELECT snippet(hit, -1, x'01', "
	    "x'02', '…', 24) FROM hit WHERE hit MATCH ?1", -1, &st, NULL) ==
	    SQLITE_OK) {
		db_bind_text(s, st, 1, expr);
		if (sqlite3_step(st) == SQLITE_ROW) {
			text = (const char *)sqlite3_column_text(st, 0);
			if (text != NULL)
				plain_join(&joined, text, strlen(text));
			text = arena_strdup(arena, buf_str(&joined));
		}
	}
	(void)sqlite3_finalize(st);
	buf_free(&joined);
	return text;
}

const char *
store_snippet(struct store *s, int64_t id, const char *text,
    struct arena *arena)
{
	struct buf words = BUF_INIT(0);
	struct index_text t;
	const char *found = NULL;
	char *expr = prepare(s, text);

	index_text_init(&t);
	quote_words(&words, expr, true);
	if (index_text_read(s, id, true, &t, NULL) == ERR_NONE &&
	    open_scratch(s) && fill_scratch(s, &t)) {
		if (has_syntax(expr))
			found = ask_scratch(s, expr, arena);
		if (found == NULL && words.len > 0)
			found = ask_scratch(s, words.data, arena);
	}
	index_text_free(&t);
	buf_free(&words);
	free(expr);
	return found;
}
