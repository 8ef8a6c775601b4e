/*
 * What stands at the top of today: stories ranked by how many sources tell
 * them, how fresh they are, and what the reader stars and reads, with the
 * reason in a sentence. Pure: nothing is kept.
 */
#ifndef NDIGEST_DIGEST_TOP_H
#define NDIGEST_DIGEST_TOP_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* How the reader has treated a source or a category so far: articles that
 * there were, those that were opened and those that were starred. */
struct top_taste {
	unsigned shown, read, starred;
};

struct top_story {
	int64_t id;
	unsigned sources;	/* distinct feeds that tell it; 0 is 1 */
	unsigned articles;
	int64_t first, last;	/* when it was first and last told, seconds */
	bool read, starred;	/* an article of it */
	bool muted;		/* a muted word or source: never at the top */
	const char *source;	/* of its best article; NULL: no reason from */
	const char *category;
	struct top_taste source_taste, category_taste;
	struct top_taste usual;	/* all articles; zeros: not known */
};

enum { TOP_REASON = 160 };

struct top_rank {
	size_t index;		/* into the stories */
	double score;		/* 0..1 */
	char reason[TOP_REASON];	/* "5 sources · 2h old · you star …" */
};

/* The best of COUNT stories, best first, muted ones left out; returns how
 * many (<= N). Equal scores: the fresher first. */
size_t top_pick(const struct top_story *stories, size_t count, int64_t now,
    struct top_rank *out, size_t n);

/* One story's score and reason (reason may be NULL). */
double top_score(const struct top_story *s, int64_t now,
    char reason[TOP_REASON]);

#endif
