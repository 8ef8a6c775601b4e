/* The inside of a classifier. Private to its files. */
#ifndef DIGEST_CLASSIFIER_H
#define DIGEST_CLASSIFIER_H

#include <stdbool.h>

#include <ndigest/base/vec.h>
#include <ndigest/digest/classify.h>

#include "idmap.h"
#include "terms.h"

#define FEATURES_MAX 400	/* distinct terms kept of a document */
#define PHRASE_MAX 5		/* words of a keyword */
#define VOCABULARY_MAX 60000	/* words; then those seen once are dropped */
#define LENT 0.5f	/* worth of a keyword of the subject that a name says */
#define STRONG 2.0f	/* and of one that ends in an exclamation mark */
#define LABELS_MAX 2000		/* corrections kept; the oldest go first */

struct feature {
	uint32_t id;
	float value;
};

/* After the features: what classifier_teach thought of the document, a float
 * a category, so that it does not learn from itself. */
struct classify_features {
	size_t count;
	float norm;
	float form;		/* in nats: how far it argues, see classify_form.h */
	bool taught;
	struct feature at[];	/* by id */
};

/* A word that was counted. Its soft counts are in classifier.soft. */
struct word {
	uint32_t id;
	float seen;		/* documents that have it */
	float mass;		/* what they gave it in all */
};

struct label {
	int64_t key;
	uint32_t category;
	struct classify_features *features;
};

/* How far labels are heard. */
struct hearing {
	float words;		/* their words, against the unlabelled */
	float near;		/* their likeness to it; -1: not even twins */
	float share;		/* how many of them each category has */
	float decay;		/* of tuned weights, 0: not tuned */
};

/* Expectation and maximisation over many documents (classifier_em). */
struct em {
	bool on;
	double key_mass;	/* the keywords' in each category */
	double key_sum[CLASSIFY_CATEGORIES];	/* of their parts */
	double background;
	bool lending;		/* lent keywords are heard as well */
	double log_prior[CLASSIFY_CATEGORIES];
	/* how far labels are heard in the first passes and then: a label as
	 * so many documents */
	float early, late;
};

/* What a document itself gave to the counts, which is not to speak for it:
 * PART of its words' mass in each category. */
struct own {
	float part[CLASSIFY_CATEGORIES];
	float all;		/* mass of all its words, 0: never counted */
};

struct classifier {
	size_t count;		/* categories */
	char **names;
	uint64_t arguing;	/* categories of what argues, a bit each */
	uint64_t spec_hash;
	struct terms *terms;
	struct idmap keywords;	/* id -> index into owners */
	VEC(uint64_t) owners;	/* a bit a category */
	VEC(float) worth;	/* as owners: 1 when given, less when lent */
	size_t given;		/* keywords that are not lent */
	struct idmap starts;	/* id of a phrase's first word */
	struct idmap vocabulary;
	VEC(struct word) words;
	float *soft;		/* words.cap x count */
	size_t soft_rows;
	float documents;	/* counted */
	float *taught;		/* what each category was taught in all */
	float mass;
	VEC(struct label) labels;
	float *hard;		/* as soft, of the labels */
	float *hard_taught;
	float *tuned;		/* as soft: weights fitted to the labels */
	float *tuned_bias;
	struct hearing hearing;
	float *odds;		/* as soft, when nothing changes for a while: */
	float *idf;		/* what each word says, how rare it is */
	size_t settled;		/* words in them; 0: not worked out */
	float settled_documents;	/* counted then */
	size_t most;		/* words of the vocabulary */
	struct em em;
};

/* The evidence of each category, in nats, without prior; SKIP is a label
 * that is left out (or labels.len). False when there is none at all. */
bool classifier_evidence(const struct classifier *c,
    const struct classify_features *f, const struct hearing *h, size_t skip,
    double *out);

/* Evidence to probabilities in place; the best of them. */
size_t classifier_soften(double *e, size_t n, double sure);

/* em: the log-odds of a word, the evidence of a document (OWN NULL: nothing of
 * it is in the counts), and the table of odds. */
void em_odds(const struct classifier *c, size_t word, const struct hearing *h,
    const struct own *own, float own_mass, double *row);
bool em_evidence(const struct classifier *c,
    const struct classify_features *f, const struct hearing *h,
    const struct own *own, double *out);
void em_settle(struct classifier *c);
void classifier_em(struct classifier *c,
    struct classify_features *const *docs, size_t count, unsigned passes);

/* The floats after the features. */
float *classifier_own(struct classify_features *f);
const float *classifier_own_of(const struct classify_features *f);

/* What a document's words weigh when it is counted: long ones less a word. */
float classifier_share(const struct classify_features *f);

/* What a feature of a document weighs: its value, rarity and the length. */
double classifier_weight(const struct classifier *c, uint32_t word,
    const struct classify_features *f, size_t i);

/* Fits tuned and tuned_bias to the labels, but those I with I % FOLDS ==
 * FOLD (FOLDS 0: to all), on top of what H says. */
void classifier_tune(struct classifier *c, const struct hearing *h,
    size_t fold, size_t folds);

/* Adds (SIGN 1) or takes away a label's words. */
void classifier_add_hard(struct classifier *c, const struct label *l,
    float sign);

/* Works out odds and idf for the predictions to come. */
void classifier_settle(struct classifier *c);

/* The same when enough was learned since. */
void classifier_settle_soon(struct classifier *c);

/* In how many of the documents counted a term (terms.h) was. */
double classifier_seen(const struct classifier *c, uint32_t id,
    double *documents);

/* Back to what classifier_new gave. */
void classifier_forget(struct classifier *c);

/* The row of a word, made when there is room; IDMAP_NONE otherwise. */
uint32_t classifier_word(struct classifier *c, uint32_t id);

#endif
