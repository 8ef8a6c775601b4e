/*
 * Articles about the same thing. For a whole corpus an index in memory; for
 * the reader the words to look for in the full-text index, and a second look
 * at what that found. Everything here belongs to one thread; _new and _free
 * in pairs.
 */
#ifndef NDIGEST_DIGEST_RELATED_H
#define NDIGEST_DIGEST_RELATED_H

#include <stddef.h>
#include <stdint.h>

#include <ndigest/base/arena.h>
#include <ndigest/digest/classify.h>

/* --- a corpus: add all, then ask --- */

struct related_index;

struct related_hit {
	size_t doc;		/* its number, in the order of adding */
	double score;		/* 0..1 */
};

struct related_index *related_index_new(void);
void related_index_free(struct related_index *x);

/* LANG NULL: detected. Numbers go from 0. */
void related_index_add(struct related_index *x, const char *title,
    const char *text, const char *lang);

/* After the last one. Tf-idf and cosine for texts, BM25 for headlines. */
void related_index_finish(struct related_index *x);

/* The best for DOC, best first, never itself; returns how many (<= N). */
size_t related_index_top(struct related_index *x, size_t doc,
    struct related_hit *hits, size_t n);

/* --- the reader --- */

struct related_finder;

struct related_finder *related_finder_new(void);
void related_finder_free(struct related_finder *f);

/* How many articles have a term, by a classifier that counted them; NULL
 * takes that back. Borrowed: it must outlive its use here. */
void related_finder_rarity(struct related_finder *f,
    const struct classifier *c);

struct related_doc {
	int64_t id;
	int64_t story;		/* 0: alone */
	int64_t published;	/* seconds */
	const char *title;
	const char *text;	/* plain; the first 4 kB are enough */
	const char *lang;	/* NULL: detected */
};

/* The words of an article that say most, as they stand in it (not stemmed,
 * lower case, letters and digits only), best first, in ARENA; at most N (20
 * is sound). Made for store_candidates. */
size_t related_words(struct related_finder *f, const struct related_doc *doc,
    struct arena *arena, const char **words, size_t n);

struct related_pick {
	size_t index;		/* into the candidates */
	double score;		/* 0..1 */
};

/* The best of COUNT candidates for DOC: best first, fresher first among
 * nearly equals, one of a story, none of DOC's story, never DOC, none that
 * has nothing to do with it. Returns how many (<= N). */
size_t related_rank(struct related_finder *f, const struct related_doc *doc,
    const struct related_doc *candidates, size_t count, int64_t now,
    struct related_pick *picks, size_t n);

#endif
