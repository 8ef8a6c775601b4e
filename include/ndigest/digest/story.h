/*
 * Stories: articles on one event within days, across feeds. Each article gets
 * a signature of at most STORY_SIGNATURE_MAX bytes to be stored with it; an
 * index in memory over the signatures of the last days says, for a new one,
 * which story it joins, and whether it is a copy of an article that is there
 * already. An index belongs to one thread; the caller frees it.
 */
#ifndef NDIGEST_DIGEST_STORY_H
#define NDIGEST_DIGEST_STORY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <ndigest/base/buf.h>
#include <ndigest/digest/classify.h>

#define STORY_SIGNATURE_MAX 256
#define STORY_DAYS 5		/* farther apart is another story */

struct story_index;

struct story_index *story_index_new(void);
void story_index_free(struct story_index *x);

/* As related_finder_rarity: which words are rare. Borrowed; may be NULL. */
void story_index_rarity(struct story_index *x, const struct classifier *c);

struct story_text {
	const char *url;
	const char *title;
	const char *text;	/* plain */
	const char *lang;	/* NULL: detected */
};

/*
 * The signature of an article, appended. Version 2, little-endian: u8 2, u8
 * number of features, u16 words of text, u64 hash of the URL's fingerprint,
 * u64 hash of the title's words, u64 simhash of the text, u64 hash of what
 * the titles of a series share or 0 (version 1 has none); each feature: u32
 * term, u8 weight and flags (both of a name and a pair: the kind of a word). An
 * article without words has no features.
 */
void story_sign(struct story_index *x, const struct story_text *t,
    struct buf *out);

struct story_item {
	int64_t id;		/* never 0 */
	int64_t feed_id;
	int64_t published;	/* seconds */
	int64_t story;		/* 0: alone so far */
	const void *signature;
	size_t len;
};

/* Makes an article known. One with a damaged signature is left out (false),
 * as is one that is there. */
bool story_index_add(struct story_index *x, const struct story_item *item);

/* The article's story has become STORY. */
void story_index_set(struct story_index *x, int64_t id, int64_t story);

/* Whether an article that is known was hardly more than a headline: its text
 * would tell more. */
bool story_index_is_brief(const struct story_index *x, int64_t id);

/* Forgets an article, to be placed anew by its text. */
void story_index_drop(struct story_index *x, int64_t id);

/* Forgets what was published before. Call it now and then. */
void story_index_expire(struct story_index *x, int64_t before);

size_t story_index_count(const struct story_index *x);

#define STORY_ALONE_MAX 32

struct story_match {
	int64_t story;		/* to join; 0: none */
	int64_t near;		/* the article that is most like it, or 0 */
	int64_t copy_of;	/* the same text, or 0 */
	double score;		/* likeness to NEAR, 0..1 */
	bool is_new;		/* the story is new: NEAR must join it too */
	int64_t alone[STORY_ALONE_MAX];	/* must join it too: articles without a */
	size_t alone_count;	/* story, or of another, that ITEM ties to it */
};

/*
 * Which story ITEM (not in the index; its story is not looked at) joins. A
 * new story has the id of its first article, NEAR. The caller stores it, then
 * calls story_index_set for NEAR when is_new and for those in alone, and
 * story_index_add for ITEM.
 */
struct story_match story_assign(struct story_index *x,
    const struct story_item *item);

#endif
