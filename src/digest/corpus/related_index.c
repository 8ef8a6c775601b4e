#include <math.h>
#include <stdlib.h>
#include <string.h>

#include <ndigest/base/mem.h>
#include <ndigest/digest/related.h>

#include "idmap.h"
#include "plain.h"
#include "speech.h"
#include "subjects.h"
#include "vector.h"

#define TEXT_WORDS 500		/* of a document that are read */
#define KEPT 220		/* features kept of a document, the heaviest */
#define ASKED 90		/* of those, the ones that are looked up */
#define COMMON 0.2f		/* a term in more of the documents says naught */
#define NAME_WEIGHT 1.6f
#define NAME_HEADLINE 1.8f	/* as the next with HEADLINE: of headlines */
#define PAIR_WEIGHT 0.7f
#define NAME_PRIOR 0.8f		/* of a word that is seen in titles only, */
#define PLAIN_LOWER 4		/* one of plain English as if in lower case, too */
#define HEADLINE 50		/* features: shorter documents are headlines */
#define BM25_K 0.6f
#define BM25_B 0.3f
#define OTHERS 200		/* documents that are thought along */
#define OTHERS_SHARE 0.02f
#define TEXT_IDF 0.9f		/* the power of the idf */
#define TEXT_PIVOT 0.75f	/* how much of its length a long text loses, */
#define PIVOT 0.25f		/* and a long headline */
#define SPREAD_FROM ((size_t)3)	/* hits whose own are looked at */
#define SPREAD_LEAST 0.5	/* to the best one's score */
#define SPREAD_LEAST_HEADLINE 0.7
#define SPREAD_MAX ((size_t)20)
#define SPREAD 1.1
#define SPREAD_SELF 0.3
#define AHEAD 1.06		/* times the second hit */
#define POOL ((size_t)40)	/* hits that are looked at again */
#define ABOUT 3.0		/* to be about the same things, */
#define SLIGHT 0.1		/* where words say little: a score of that */

struct posting {
	uint32_t doc;
	float weight;
};

struct entry {
	uint32_t id;		/* of the term; its number after finish */
	float weight;		/* tf; then the term's share of the document */
};

struct document {
	size_t first;		/* into entries */
	uint32_t count;
	uint32_t own;		/* but for what its words turn up with */
	float length;		/* tf in all */
	struct subject_share subjects[SUBJECTS_OF];
	uint8_t subject_count;
};

/* How a term is written, over all documents, up to LOOKS_MAX of them. */
struct looks {
	uint16_t names;		/* documents where it is a name */
	uint16_t lower;		/* where it has no capital; or LOOKS_PAIR */
};

#define LOOKS_MAX (UINT16_MAX - 1)
#define LOOKS_PAIR UINT16_MAX

/* One of the nearest to a document, kept for others to ask. */
struct neighbour {
	uint32_t doc;
	float score;
};

struct related_index {
	struct terms *terms;
	struct subject_words *subjects;
	float *sums;		/* of the subjects, scratch */
	struct term_row row;
	struct vector vector;
	VEC(struct entry) entries;
	VEC(struct document) docs;
	struct idmap numbers;	/* term id -> number */
	VEC(uint32_t) df;	/* by number */
	VEC(struct looks) looks;
	float *idf;
	size_t *lists;		/* by number: where its postings start */
	struct posting *postings;
	float *scores;		/* by document, 0 between questions */
	struct neighbour *near;	/* SPREAD_MAX a document, */
	uint8_t *near_count;	/* and how many, NOT_ASKED at first */
	VEC(uint32_t) touched;
	bool headlines;
	float average;
};

#define NOT_ASKED UINT8_MAX

struct related_index *
related_index_new(void)
{
	struct related_index *x = xcalloc(1, sizeof *x);

	x->terms = terms_open();
	x->subjects = subject_words_open(x->terms);
	x->sums = xcalloc(subject_words_count(), sizeof *x->sums);
	return x;
}

void
related_index_free(struct related_index *x)
{
	if (x == NULL)
		return;
	subject_words_close(x->subjects);
	free(x->sums);
	terms_close(x->terms);
	vec_free(&x->row);
	vec_free(&x->vector);
	vec_free(&x->entries);
	vec_free(&x->docs);
	vec_free(&x->df);
	vec_free(&x->looks);
	vec_free(&x->touched);
	idmap_free(&x->numbers);
	free(x->idf);
	free(x->lists);
	free(x->postings);
	free(x->scores);
	free(x->near);
	free(x->near_count);
	free(x);
}

/* All that is known of a word whose Title Has Capitals Anyhow. */
static struct looks
looks_of(struct related_index *x, const struct vector_term *v)
{
	bool plain = v->kind != FEATURE_PAIR &&
	    plain_is_word(terms_plain(x->terms), v->word);

	return (struct looks){ 0, plain ? PLAIN_LOWER : 0 };
}

static void
count_looks(struct looks *l, const struct vector_term *v)
{
	if (v->kind == FEATURE_PAIR) {
		l->lower = LOOKS_PAIR;
		return;
	}
	if (v->kind == FEATURE_NAME && l->names < LOOKS_MAX)
		l->names++;
	if (v->lower && l->lower < LOOKS_MAX)
		l->lower++;
}

void
related_index_add(struct related_index *x, const char *title,
    const char *text, const char *lang)
{
	struct document d = { .first = x->entries.len };
	bool english;
	size_t i;

	lang = speech_of(lang, title, text, NULL);
	english = strncmp(lang, "en", 2) == 0;
	vector_read(x->terms, lang, title, text, TEXT_WORDS, VECTOR_WIDE, &x->row,
	    &x->vector);
	for (i = 0; i < x->vector.len; i++) {
		const struct vector_term *v = &x->vector.at[i];
		uint32_t number = *idmap_put(&x->numbers, v->id,
		    (uint32_t)x->df.len);

		if (number == x->df.len) {
			vec_push(&x->df, 0);
			vec_push(&x->looks, looks_of(x, v));
		}
		x->df.at[number]++;
		count_looks(&x->looks.at[number], v);
		if (english && v->kind != FEATURE_NEAR)
			subject_words_add(x->subjects, v->word,
			    log1pf(v->tf), x->sums);
		if (v->kind != FEATURE_PAIR && v->kind != FEATURE_NEAR)
			d.length += v->tf;
		d.own += v->kind != FEATURE_NEAR;
		vec_push(&x->entries, ((struct entry){ number, v->tf }));
	}
	d.count = (uint32_t)(x->entries.len - d.first);
	d.subject_count = (uint8_t)subject_shares(x->sums, d.subjects);
	memset(x->sums, 0, subject_words_count() * sizeof *x->sums);
	vec_push(&x->docs, d);
}

/* A capital where others have none makes a name, in any document. */
static float
kind_weight(const struct looks *l, bool headlines)
{
	float weight = headlines ? NAME_HEADLINE : NAME_WEIGHT;

	if (l->lower == LOOKS_PAIR)
		return PAIR_WEIGHT;
	return 1 + (weight - 1) * ((float)l->names + NAME_PRIOR) /
	    ((float)l->names + (float)l->lower + 1);
}

static int
heavier(const void *a, const void *b)
{
	const struct entry *x = a, *y = b;

	return x->weight > y->weight ? -1 : x->weight < y->weight;
}

/* Terms of one document only match nothing; nor do those of nearly all. */
static bool
is_useful(const struct related_index *x, uint32_t number)
{
	size_t n = x->docs.len;

	return x->df.at[number] > 1 &&
	    (n < 50 || (float)x->df.at[number] < COMMON * (float)n);
}

static float
bm25(const struct related_index *x, float tf, float length)
{
	float norm = 1 - BM25_B + BM25_B * length / x->average;

	tf /= VECTOR_TITLE;	/* a headline's words all count alike */
	return tf * (BM25_K + 1) / (tf + BM25_K * norm);
}

/* Weighs a document's terms and moves the useful ones to its front; returns
 * how long its vector is. */
static float
weigh(struct related_index *x, struct document *d)
{
	struct entry *e;
	float sum = 0;
	uint32_t i, kept = 0;

	if (d->count == 0)
		return 0;
	e = x->entries.at + d->first;
	for (i = 0; i < d->count; i++) {
		float idf = x->idf[e[i].id], tf = e[i].weight;

		if (!is_useful(x, e[i].id))
			continue;
		tf = x->headlines ? bm25(x, tf, d->length) :
		    1 + logf(tf < 0.5f ? 0.5f : tf);
		e[kept].id = e[i].id;
		e[kept].weight = tf * idf *
		    kind_weight(&x->looks.at[e[i].id], x->headlines);
		sum += e[kept].weight * e[kept].weight;
		kept++;
	}
	if (kept > 0)
		qsort(e, kept, sizeof *e, heavier);
	d->count = kept < KEPT ? kept : KEPT;
	return sqrtf(sum);
}

/* Weighs all documents and moves what stays of them to the front; returns the
 * mean of their lengths, and each in NORMS. */
static float
weigh_all(struct related_index *x, float *norms)
{
	size_t n = x->docs.len, to = 0, i;
	float sum = 0;

	for (i = 0; i < n; i++) {
		struct document *d = &x->docs.at[i];

		norms[i] = weigh(x, d);
		sum += norms[i];
		if (d->count > 0)
			memmove(x->entries.at + to, x->entries.at + d->first,
			    d->count * sizeof *x->entries.at);
		d->first = to;
		to += d->count;
	}
	x->entries.len = x->entries.cap = to;
	if (to > 0)
		x->entries.at = xrealloc(x->entries.at,
		    to * sizeof *x->entries.at);
	return n > 0 ? sum / (float)n : 0;
}

/* Short ones would win by being short, headlines above all: they are taken to
 * be more or less alike. */
static void
normalise(struct related_index *x)
{
	size_t n = x->docs.len, i;
	float *norms = xcalloc(n + 1, sizeof *norms);
	float mean = weigh_all(x, norms);
	float pivot = x->headlines ? PIVOT : TEXT_PIVOT;
	uint32_t k;

	for (i = 0; i < n; i++) {
		const struct document *d = &x->docs.at[i];
		float norm = (1 - pivot) * mean + pivot * norms[i];

		for (k = 0; k < d->count && norm > 0; k++)
			x->entries.at[d->first + k].weight /= norm;
	}
	free(norms);
}

static void
make_lists(struct related_index *x)
{
	size_t terms = x->df.len, i, at = 0;
	uint32_t k;

	x->lists = xcalloc(terms + 2, sizeof *x->lists);
	for (i = 0; i < x->docs.len; i++)
		for (k = 0; k < x->docs.at[i].count; k++)
			x->lists[x->entries.at[x->docs.at[i].first + k].id + 2]
			    ++;
	for (i = 2; i < terms + 2; i++)
		at = x->lists[i] += at;
	x->postings = xcalloc(at + 1, sizeof *x->postings);
	for (i = 0; i < x->docs.len; i++)
		for (k = 0; k < x->docs.at[i].count; k++) {
			const struct entry *e =
			    &x->entries.at[x->docs.at[i].first + k];

			x->postings[x->lists[e->id + 1]++] =
			    (struct posting){ (uint32_t)i, e->weight };
		}
}

/* A small corpus knows little of what is rare: as if there were OTHERS more,
 * where words that are no names turn up now and then. */
static float
rarity_of(const struct related_index *x, size_t number)
{
	const struct looks *l = &x->looks.at[number];
	bool ordinary = l->lower >= PLAIN_LOWER && l->lower != LOOKS_PAIR;
	float df = (float)x->df.at[number] + 0.5f;
	float idf = logf(((float)x->docs.len + 1 + OTHERS) /
	    (df + (ordinary ? OTHERS * OTHERS_SHARE : 0)));

	return powf(idf, x->headlines ? 1 : TEXT_IDF);
}

void
related_index_finish(struct related_index *x)
{
	size_t n = x->docs.len, i, features = 0;
	double length = 0;

	for (i = 0; i < n; i++) {
		features += x->docs.at[i].own;
		length += (double)x->docs.at[i].length;
	}
	idmap_free(&x->numbers);
	x->headlines = features < HEADLINE * n;
	x->average = n > 0 && length > 0 ? (float)(length / (double)n) : 1;
	x->idf = xcalloc(x->df.len + 1, sizeof *x->idf);
	for (i = 0; i < x->df.len; i++)
		x->idf[i] = rarity_of(x, i);
	normalise(x);
	vec_free(&x->looks);
	make_lists(x);
	x->scores = xcalloc(n + 1, sizeof *x->scores);
	x->near = xcalloc(n + 1, SPREAD_MAX * sizeof *x->near);
	x->near_count = xcalloc(n + 1, 1);
	memset(x->near_count, NOT_ASKED, n);
}

static void
score(struct related_index *x, size_t doc)
{
	const struct document *d = &x->docs.at[doc];
	const struct entry *e;
	uint32_t k;
	size_t i;

	if (d->count == 0)
		return;
	e = x->entries.at + d->first;
	for (k = 0; k < d->count && k < ASKED; k++)
		for (i = x->lists[e[k].id]; i < x->lists[e[k].id + 1]; i++) {
			const struct posting *p = &x->postings[i];

			if (x->scores[p->doc] == 0)
				vec_push(&x->touched, p->doc);
			x->scores[p->doc] += e[k].weight * p->weight;
		}
}

/* Puts a hit where it belongs among the N best so far. */
static size_t
insert(struct related_hit *hits, size_t count, size_t n,
    struct related_hit hit)
{
	size_t i;

	if (count == n && (n == 0 || hits[n - 1].score >= hit.score))
		return count;
	if (count < n)
		count++;
	for (i = count - 1; i > 0 && hits[i - 1].score < hit.score; i--)
		hits[i] = hits[i - 1];
	hits[i] = hit;
	return count;
}

static size_t
top(struct related_index *x, size_t doc, struct related_hit *hits, size_t n)
{
	size_t count = 0, i;

	score(x, doc);
	for (i = 0; i < x->touched.len; i++) {
		uint32_t other = x->touched.at[i];
		double s = (double)x->scores[other];

		x->scores[other] = 0;
		if (other == doc)
			continue;
		count = insert(hits, count, n, (struct related_hit){
		    other, s });
	}
	x->touched.len = 0;
	return count;
}

/* The SPREAD_MAX nearest, found once. */
static size_t
nearest(struct related_index *x, size_t doc, struct related_hit *hits)
{
	struct neighbour *near = x->near + doc * SPREAD_MAX;
	size_t i, n = x->near_count[doc];

	if (n == NOT_ASKED) {
		n = top(x, doc, hits, SPREAD_MAX);
		for (i = 0; i < n; i++)
			near[i] = (struct neighbour){ (uint32_t)hits[i].doc,
			    (float)hits[i].score };
		x->near_count[doc] = (uint8_t)n;
	}
	for (i = 0; i < n; i++)
		hits[i] = (struct related_hit){ near[i].doc,
		    (double)near[i].score };
	return n;
}

static struct related_hit *
find(struct related_hit *hits, size_t n, size_t doc)
{
	size_t i;

	for (i = 0; i < n; i++)
		if (hits[i].doc == doc)
			return &hits[i];
	return NULL;
}

/* A document may share its words with few of its event: those that are like
 * the best hits are likelier than others. */
static size_t
spread(struct related_index *x, size_t doc, struct related_hit *all,
    size_t len)
{
	struct related_hit first[SPREAD_FROM], more[SPREAD_MAX], *h;
	size_t firsts = len < SPREAD_FROM ? len : SPREAD_FROM, got, i, k;
	double least = x->headlines ? SPREAD_LEAST_HEADLINE : SPREAD_LEAST;

	memcpy(first, all, firsts * sizeof *first);
	for (i = 0; i < firsts && first[i].score >= least * first[0].score;
	    i++) {
		find(all, len, first[i].doc)->score *= 1 + SPREAD_SELF;
		got = nearest(x, first[i].doc, more);
		for (k = 0; k < got; k++) {
			if (more[k].doc == doc)
				continue;
			h = find(all, len, more[k].doc);
			if (h == NULL) {
				h = &all[len++];
				*h = (struct related_hit){ more[k].doc, 0 };
			}
			h->score += SPREAD * first[i].score * more[k].score;
		}
	}
	return len;
}

/* Words that two share by chance say little: among those that have no more,
 * what is about the same is likelier. */
static double
about_same(const struct related_index *x, size_t a, size_t b, double s)
{
	const struct document *d = &x->docs.at[a], *o = &x->docs.at[b];

	return ABOUT * (s < SLIGHT ? s : SLIGHT) * (double)subject_likeness(d->subjects, d->subject_count,
	    o->subjects, o->subject_count);
}

size_t
related_index_top(struct related_index *x, size_t doc,
    struct related_hit *hits, size_t n)
{
	size_t direct = n < POOL ? POOL : n, len, i, count = 0;
	struct related_hit *all;
	bool ahead;

	if (doc >= x->docs.len)
		return 0;
	all = xcalloc(direct + SPREAD_FROM * SPREAD_MAX, sizeof *all);
	len = top(x, doc, all, direct);
	ahead = len > 1 && all[0].score > AHEAD * all[1].score;
	len = spread(x, doc, all, len);
	/* what has by far most in common stays in front of its friends */
	for (i = 1; ahead && i < len; i++)
		if (all[i].score > all[0].score)
			all[0].score = all[i].score;
	for (i = 0; i < len; i++) {
		all[i].score += about_same(x, doc, all[i].doc, all[i].score);
		count = insert(hits, count, n, all[i]);
	}
	for (i = 0; i < count; i++)
		hits[i].score = hits[i].score < 1 ? hits[i].score : 1;
	free(all);
	return count;
}
