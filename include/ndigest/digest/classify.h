/*
 * Which category an article belongs to: keywords of each category, what the
 * articles without a label teach (self-training), and the reader's
 * corrections, which count at once but are heard only as far as they would
 * have been right on each other (leave-one-out), so that they cannot make it
 * worse. A classifier belongs to one thread; the caller frees it.
 */
#ifndef NDIGEST_DIGEST_CLASSIFY_H
#define NDIGEST_DIGEST_CLASSIFY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <ndigest/base/buf.h>
#include <ndigest/base/error.h>

#define CLASSIFY_CATEGORIES 64	/* at most */
#define CLASSIFY_NONE ((size_t)-1)

struct category_spec {
	const char *name;
	const char *keywords;	/* words and phrases, parted by commas; one
				 * that ends in '!' counts twice */
};

/* The built-in ten of news on AI. */
extern const struct category_spec digest_categories[];
extern const size_t digest_categories_count;

/* The one of that name, in letters of any case, or NULL. */
const struct category_spec *digest_category(const char *name);

/* Strings are NUL-terminated, NULL is ""; borrowed for the call. */
struct classify_doc {
	const char *title;
	const char *text;	/* plain */
	const char *lang;	/* BCP 47; NULL: detected */
};

struct classify_result {
	size_t category;	/* index into the specs, CLASSIFY_NONE */
	double score;		/* 0..1: how sure */
};

struct classifier;
struct classify_features;	/* what is kept of a document */

/* Copies what it needs of SPECS; COUNT over CLASSIFY_CATEGORIES is cut. A
 * category's name is a keyword of it. LANG is that of the keywords; NULL or
 * "": taken from them. */
struct classifier *classifier_new(const struct category_spec *specs,
    size_t count, const char *lang);
void classifier_free(struct classifier *c);

/* For a corpus that is classed at once and not saved: more words are known. */
void classifier_widen(struct classifier *c);

/* The index of a category by name (ASCII case aside), or CLASSIFY_NONE. */
size_t classifier_find(const struct classifier *c, const char *name);

/* The language that a document is read in when it does not say: found once,
 * it can be said to whoever reads it next. Static; "" when there is none. */
const char *classify_language(const struct classify_doc *doc);

/* A document as features, to be given several times at little cost; free(). */
struct classify_features *classifier_read(struct classifier *c,
    const struct classify_doc *doc);

/* Learning from documents without a label: _count makes its words known
 * (rare words say more), _learn takes what the classifier thinks of it as
 * its label. A store calls both once for each article that arrives. */
void classifier_count(struct classifier *c, const struct classify_features *f);
void classifier_learn(struct classifier *c, const struct classify_features *f);

/* The same from many documents that were counted, all judged alike, in
 * place of what was learned before; two passes are enough. */
void classifier_teach(struct classifier *c,
    struct classify_features *const *docs, size_t count, unsigned passes);

/* A label that the reader gave: heard at once. KEY names the document (an
 * item's id, 0: none): a second label for it replaces the first. */
void classifier_correct(struct classifier *c, int64_t key,
    const struct classify_features *f, size_t category);

/* Many at a time: the same without weighing after each; end with
 * classifier_weigh. */
void classifier_train(struct classifier *c, int64_t key,
    const struct classify_features *f, size_t category);
void classifier_weigh(struct classifier *c);

/* Whether the labels say more than what was known without them. */
bool classifier_hears(const struct classifier *c);

/* PRIOR is the feed's category (CLASSIFY_NONE: none), which counts
 * PRIOR_WEIGHT (0..8, about 1 is sound). Without any evidence the category
 * is PRIOR, or CLASSIFY_NONE. ALL, when not NULL, gets each one's score. */
struct classify_result classifier_predict(const struct classifier *c,
    const struct classify_features *f, size_t prior, double prior_weight,
    double *all);

/* State that survives: version 1, little-endian, for the same specs (a blob
 * made for others keeps the labels whose categories are still there by name,
 * and forgets the rest). About 40 bytes a known word, 400 a label.
 * ERR_INPUT when the bytes are not such a blob; then nothing has changed. */
void classifier_save(const struct classifier *c, struct buf *out);
enum err classifier_load(struct classifier *c, const void *blob, size_t n,
    struct error *e);

#endif
