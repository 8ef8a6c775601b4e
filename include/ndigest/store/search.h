/*
 * Full-text search over titles, digests and texts (FTS5). The index is filled
 * after the commit or when idle by store_index_some; what it does not have
 * yet is not found.
 */
#ifndef NDIGEST_STORE_SEARCH_H
#define NDIGEST_STORE_SEARCH_H

#include <ndigest/base/arena.h>
#include <ndigest/store/lists.h>

/* Works for about BUDGET_MS (0: until it is done). MORE (may be NULL): there
 * is more to do. Its own bulk transaction. */
enum err store_index_some(struct store *s, int budget_ms, bool *more,
    struct error *e);
enum err store_index_pending(struct store *s, int64_t *count,
    struct error *e);

struct store_hit {
	int64_t id;
	double score;	/* the higher the better */
};

/*
 * TEXT is FTS5 syntax or plain words; what is wrong as FTS5 is taken as plain
 * words. AS_TYPED: the last word is a beginning. Best first, at most
 * q->limit; of Q (may be NULL) the filters hold and the sort does not. With
 * a limit and no filters only the newest 4,000 that match are ranked.
 * *hits is the caller's to free.
 */
enum err store_search(struct store *s, const char *text, bool as_typed,
    const struct store_query *q, struct store_hit **hits, size_t *count,
    struct error *e);

/* A piece of the text around the hits, hits between the bytes \1 and \2;
 * NULL when it cannot be told. */
const char *store_snippet(struct store *s, int64_t id, const char *text,
    struct arena *arena);

/*
 * Items that share most with TERMS (words as in the text, not stemmed): a
 * candidate list for related items, best first. Words that are very common
 * are left out. Items published before SINCE are left out (0: none).
 */
enum err store_candidates(struct store *s, const char *const *terms,
    size_t n, int64_t not_id, int64_t since, size_t limit,
    struct store_hit **hits, size_t *count, struct error *e);

/* Plain text of item ID as it is indexed (title, then text), for whoever
 * needs words and no layout. ERR_NOT_FOUND. */
enum err store_plain_text(struct store *s, int64_t id, struct arena *arena,
    const char **title, const char **text, struct error *e);

#endif
