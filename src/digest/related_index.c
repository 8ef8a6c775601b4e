#include <math.h>
#include <stdlib.h>
#include <string.h>

#include <ndigest/base/mem.h>
#include <ndigest/digest/related.h>

#include "idmap.h"
#include "speech.h"
#include "vector.h"

#define TEXT_WORDS 500		/* of a document that are read */
#define KEPT 220		/* features kept of a document, the heaviest */
#define ASKED 90		/* of those, the ones that are looked up */
#define COMMON 0.2f		/* a term in more of the documents says naught */
#define NAME_WEIGHT 1.3f
#define PAIR_WEIGHT 0.7f
#define HEADLINE 50		/* features: shorter documents are headlines */
#define BM25_K 0.6f
#define BM25_B 0.3f
#define BM25_IDF 0.75f	/* its power: rare words, not one alone */
#define FILL_FROM 3		/* hits that others are looked for by */
#define FILL_MAX 20
#define FILL_SCORE 0.5

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
	float length;		/* tf in all */
};

struct related_index {
	struct terms *terms;
	struct term_row row;
	struct vector vector;
	VEC(struct entry) entries;
	VEC(struct document) docs;
	struct idmap numbers;	/* term id -> number */
	VEC(uint32_t) df;	/* by number */
	float *idf;
	size_t *lists;		/* by number: where its postings start */
	struct posting *postings;
	float *scores;		/* by document, 0 between questions */
	VEC(uint32_t) touched;
	bool headlines;
	float average;
};

struct related_index *
related_index_new(void)
{
	struct related_index *x = xcalloc(1, sizeof *x);

	x->terms = terms_open();
	return x;
}

void
related_index_free(struct related_index *x)
{
	if (x == NULL)
		return;
	terms_close(x->terms);
	vec_free(&x->row);
	vec_free(&x->vector);
	vec_free(&x->entries);
	vec_free(&x->docs);
	vec_free(&x->df);
	vec_free(&x->touched);
	idmap_free(&x->numbers);
	free(x->idf);
	free(x->lists);
	free(x->postings);
	free(x->scores);
	free(x);
}

static float
kind_weight(enum feature_kind kind)
{
	switch (kind) {
	case FEATURE_NAME:
		return NAME_WEIGHT;
	case FEATURE_PAIR:
		return PAIR_WEIGHT;
	default:
		return 1;
	}
}

void
related_index_add(struct related_index *x, const char *title,
    const char *text, const char *lang)
{
	struct document d = { x->entries.len, 0, 0 };
	size_t i;

	vector_read(x->terms, speech_of(lang, title, text, NULL), title, text,
	    TEXT_WORDS, &x->row, &x->vector);
	for (i = 0; i < x->vector.len; i++) {
		const struct vector_term *v = &x->vector.at[i];
		uint32_t number = *idmap_put(&x->numbers, v->id,
		    (uint32_t)x->df.len);
		struct entry e;

		if (number == x->df.len)
			vec_push(&x->df, 0);
		x->df.at[number]++;
		e.id = number;
		e.weight = v->tf;
		if (v->kind != FEATURE_PAIR)
			d.length += v->tf;
		/* the kind goes along in the sign and size until finish */
		e.weight *= kind_weight(v->kind);
		vec_push(&x->entries, e);
	}
	d.count = (uint32_t)(x->entries.len - d.first);
	vec_push(&x->docs, d);
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

/* Weighs a document's terms and moves the useful ones to its front. */
static void
weigh(struct related_index *x, struct document *d)
{
	struct entry *e;
	float sum = 0;
	uint32_t i, kept = 0;

	if (d->count == 0)
		return;
	e = x->entries.at + d->first;
	for (i = 0; i < d->count; i++) {
		float idf = x->idf[e[i].id];

		if (!is_useful(x, e[i].id))
			continue;
		e[kept].id = e[i].id;
		e[kept].weight = x->headlines ?
		    bm25(x, e[i].weight, d->length) *
		    powf(idf, BM25_IDF) :
		    (1 + logf(e[i].weight < 0.5f ? 0.5f : e[i].weight)) * idf;
		sum += e[kept].weight * e[kept].weight;
		kept++;
	}
	if (kept > 0)
		qsort(e, kept, sizeof *e, heavier);
	d->count = kept < KEPT ? kept : KEPT;
	for (i = 0; i < d->count && sum > 0; i++)
		e[i].weight /= sqrtf(sum);
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

void
related_index_finish(struct related_index *x)
{
	size_t n = x->docs.len, i, features = 0;
	double length = 0;

	for (i = 0; i < n; i++) {
		features += x->docs.at[i].count;
		length += (double)x->docs.at[i].length;
	}
	x->headlines = features < HEADLINE * n;
	x->average = n > 0 && length > 0 ? (float)(length / (double)n) : 1;
	x->idf = xcalloc(x->df.len + 1, sizeof *x->idf);
	for (i = 0; i < x->df.len; i++)
		x->idf[i] = logf(((float)n + 1) / ((float)x->df.at[i] + 0.5f));
	for (i = 0; i < n; i++)
		weigh(x, &x->docs.at[i]);
	make_lists(x);
	x->scores = xcalloc(n + 1, sizeof *x->scores);
	idmap_free(&x->numbers);
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
		if (other != doc)
			count = insert(hits, count, n, (struct related_hit){
			    other, s < 1 ? s : 1 });
	}
	x->touched.len = 0;
	return count;
}

/* A headline may share its words with few: then what is like those. */
static size_t
fill(struct related_index *x, size_t doc, struct related_hit *hits,
    size_t count, size_t n)
{
	struct related_hit more[FILL_MAX];
	size_t direct = count, i, k, j, got;

	for (i = 0; i < direct && i < FILL_FROM && count < n; i++) {
		got = top(x, hits[i].doc, more, n < FILL_MAX ? n : FILL_MAX);
		for (k = 0; k < got && count < n; k++) {
			for (j = 0; j < count; j++)
				if (hits[j].doc == more[k].doc)
					break;
			if (j < count || more[k].doc == doc)
				continue;
			more[k].score *= hits[i].score * FILL_SCORE;
			count = insert(hits, count, n, more[k]);
		}
	}
	return count;
}

size_t
related_index_top(struct related_index *x, size_t doc,
    struct related_hit *hits, size_t n)
{
	size_t count;

	if (doc >= x->docs.len)
		return 0;
	count = top(x, doc, hits, n);
	if (count > 0 && count < n && x->headlines)
		count = fill(x, doc, hits, count, n);
	return count;
}
