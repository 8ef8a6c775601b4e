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
	uint8_t count, own;	/* of them; but for kinds */
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

/* What a new article shares with one, while it is placed. */
struct story_shared {
	double like;		/* cosine, 0..1 */
	double titles;		/* its part from what is in both titles */
	uint64_t features;	/* of the new one's, a bit each */
};

struct story_link {
	int64_t story;		/* the article's own id when it has none */
	uint32_t entry;
	double close;
	struct story_shared shared;
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
	struct idmap stories;		/* of a story's id -> posting + 1 */
	VEC(struct story_posting) members;	/* chains as of words */
	struct idmap feeds;		/* feed -> its articles */
	uint16_t *pairs;		/* how many have a pair, by hash */
	uint16_t *in_feed;		/* and anything in a feed */
	float *scores;			/* by entry, 0 between questions */
	size_t scores_cap;
	VEC(uint32_t) touched;
	VEC(struct story_link) links;
	VEC(double) closest;		/* of each story linked, the closest first */
};

struct story_entry *story_entry_of(const struct story_index *x, int64_t id);

/* What entry E was made from. */
void story_unpack(const struct story_index *x, const struct story_entry *e,
    struct signature *out);

/* How long the vector of a signature is, with the idf of now. */
float story_length(const struct story_index *x, const struct signature *s);

/* The idf of feature F. */
float story_rarity(const struct story_index *x,
    const struct signature_feature *f);

/* The articles of a story, the latest first: a chain in x->members, of which
 * some may have left it. */
uint32_t story_members(const struct story_index *x, int64_t story);

/* The part of a feed's articles that have F, 0 when it has too few to tell:
 * what most have is its template and says nothing of an event. */
double story_template(const struct story_index *x, int64_t feed,
    const struct signature_feature *f);

/* Articles of a feed. */
size_t story_feed_size(const struct story_index *x, int64_t feed);

#endif
