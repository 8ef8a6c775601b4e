/* Digests, related items and stories. */
#ifndef NDIGEST_STORE_DIGESTS_H
#define NDIGEST_STORE_DIGESTS_H

#include <ndigest/base/arena.h>
#include <ndigest/model/digest.h>
#include <ndigest/store/store.h>

/*
 * Keeps a digest of item ID made from the text with HASH (store_article's).
 * One is kept for each provider, model and language; the same again replaces
 * it. PROMPT is the version of what made it.
 */
enum err store_digest_put(struct store *s, int64_t id, uint64_t hash,
    int prompt, const struct digest *d, struct error *e);

struct store_digest {
	struct digest digest;
	int prompt;
	bool stale;		/* the text has changed since */
};

/* The digest to show: not stale before stale, a language model's before the
 * embedded engine's, the newest first. ERR_NOT_FOUND when there is none.
 * PROVIDER, MODEL and LANGUAGE, when not NULL, ask for that one only. */
enum err store_digest_get(struct store *s, int64_t id, const char *provider,
    const char *model, const char *language, struct arena *arena,
    struct store_digest *out, struct error *e);

/* Forgets the digests of an item. */
enum err store_digest_drop(struct store *s, int64_t id, struct error *e);

/* What the reader asked of item ID; the same question again replaces it. */
enum err store_answer_put(struct store *s, int64_t id, const struct faq *f,
    struct error *e);

#define STORE_ANSWERS ((size_t)50)

/* The last ones, in the order in which they were asked. */
enum err store_answers(struct store *s, int64_t id, struct arena *arena,
    struct faq **out, size_t *count, struct error *e);

/* The related items found last; title, source and date are filled in, those
 * that are gone are left out. ERR_NOT_FOUND when none were ever put. MADE:
 * when (may be NULL). */
enum err store_related_put(struct store *s, int64_t id, int64_t made,
    const struct related *r, size_t n, struct error *e);
enum err store_related_get(struct store *s, int64_t id, struct arena *arena,
    struct related **out, size_t *count, int64_t *made, struct error *e);

/* Story numbers and signatures. The signature is the caller's bytes. */
struct store_signature {
	int64_t id;
	int64_t published;
	int64_t story;
	int64_t feed_id;
	const void *bytes;
	size_t len;
};

enum err store_signature_put(struct store *s, int64_t id, const void *bytes,
    size_t n, struct error *e);
enum err store_signatures(struct store *s, int64_t since,
    struct arena *arena, struct store_signature **out, size_t *count,
    struct error *e);

/* Ids of items published since then that have no signature, oldest first. */
enum err store_unsigned(struct store *s, int64_t since, size_t limit,
    int64_t **ids, size_t *count, struct error *e);
enum err store_set_story(struct store *s, int64_t id, int64_t story,
    struct error *e);		/* 0: alone */

/* Items that were classed once (they have a signature), by id, from the one
 * after AFTER on: for when the categories have changed. In ARENA. */
struct store_classed {
	int64_t id;
	const char *feed_category;	/* or NULL */
	const char *corrected;		/* what the reader said, or NULL */
};

enum err store_classed(struct store *s, int64_t after, size_t limit,
    struct arena *arena, struct store_classed **out, size_t *count,
    struct error *e);

#endif
