/*
 * The articles that new ones are held against: their signatures packed, lists
 * of who has a word, and how often things are. Private to the story files.
 * Some 0.5 kB an article.
 */
#ifndef DIGEST_STORY_INDEX_H
#define DIGEST_STORY_INDEX_H

#include <stdbool.h>

#include <ndigest/base/vec.h>

#include "idmap.h"
#include "signature.h"

struct story_entry {
	int64_t id, feed_id, published, story;
	uint64_t url, title, simhash, series;
	size_t first;		/* into the features, by id */
	float length;		/* of the features, with the idf of then */
	uint16_t words;
	uint8_t count;
	bool gone;
};

/* Who has a word: a chain of postings, the latest first. */
struct story_word {
	uint32_t last;		/* posting + 1 */
	uint32_t count;
};

struct story_posting {
	uint32_t entry;
	uint32_t next;		/* posting + 1, or 0 */
};

struct story_index {
	struct terms *terms;
	const struct classifier *rarity;
	VEC(struct story_entry) entries;
	size_t gone;
	VEC(uint32_t) ids;		/* the features: their ids, */
	VEC(uint8_t) weights;		/* and bytes */
	struct idmap words;		/* id -> word; pairs are not listed */
	VEC(struct story_word) lists;
	VEC(struct story_posting) postings;
	struct idmap places;		/* of an article's id -> entry */
	struct idmap feeds;		/* feed -> its articles */
	uint16_t *pairs;		/* how many have a pair, by hash */
	uint16_t *in_feed;		/* and anything in a feed */
	float *scores;			/* by entry, 0 between questions */
	size_t scores_cap;
	VEC(uint32_t) touched;
};

struct story_entry *story_entry_of(const struct story_index *x, int64_t id);

/* What entry E was made from. */
void story_unpack(const struct story_index *x, const struct story_entry *e,
    struct signature *out);

/* How long the vector of a signature is, with the idf of now. */
float story_length(const struct story_index *x, const struct signature *s);

/* How many articles have feature F. */
double story_df(const struct story_index *x,
    const struct signature_feature *f);

/* The part of a feed's articles that have F, 0 when it has too few to tell:
 * what most have is its template and says nothing of an event. */
double story_template(const struct story_index *x, int64_t feed,
    const struct signature_feature *f);

/* Articles of a feed. */
size_t story_feed_size(const struct story_index *x, int64_t feed);

#endif
