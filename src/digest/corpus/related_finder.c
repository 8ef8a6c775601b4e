#include <math.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include <ndigest/base/buf.h>
#include <ndigest/base/mem.h>
#include <ndigest/digest/related.h>
#include <ndigest/text/utf8.h>

#include "classifier.h"
#include "plain.h"
#include "speech.h"
#include "vector.h"

#define TEXT_WORDS 300
#define NAME_WEIGHT 1.3
#define PAIR_WEIGHT 0.7
#define LEAST 0.05		/* less likeness than this is chance */
#define COPY 0.9		/* more is the same text again */
#define FRESH 0.05		/* what being of today is worth */
#define FRESH_DAYS 14.0
#define CANDIDATES_MAX 1000
#define PLAIN 100

struct related_finder {
	struct terms *terms;
	struct term_row row;
	const struct classifier *rarity;
};

struct related_finder *
related_finder_new(void)
{
	struct related_finder *f = xcalloc(1, sizeof *f);

	f->terms = terms_open();
	return f;
}

void
related_finder_free(struct related_finder *f)
{
	if (f == NULL)
		return;
	terms_close(f->terms);
	vec_free(&f->row);
	free(f);
}

void
related_finder_rarity(struct related_finder *f, const struct classifier *c)
{
	f->rarity = c;
}

static void
read_doc(struct related_finder *f, const struct related_doc *d, enum vector_width width,
    struct vector *out)
{
	vector_read(f->terms, speech_of(d->lang, d->title, d->text, NULL),
	    d->title, d->text, TEXT_WORDS, width, &f->row, out);
}

/* How rare a word is among the articles that were counted, and PLAIN more of
 * which it has its usual share: a store of few articles knows little. */
static double
idf_of(const struct related_finder *f, const struct vector_term *t)
{
	double documents = 0, seen = 0, share;

	if (f->rarity != NULL)
		seen = classifier_seen(f->rarity, t->word, &documents);
	documents += PLAIN;
	if (t->kind == FEATURE_PAIR && seen <= 0)	/* not counted */
		return log(documents + 1) * 0.8;
	share = plain_share(terms_plain(f->terms), t->word);
	return log((documents + 1) / (seen + PLAIN * share + 0.5));
}

static double
weight_of(const struct related_finder *f, const struct vector_term *t)
{
	double w = (1 + log(fmax(0.5, (double)t->tf))) * fmax(0, idf_of(f, t));

	if (t->kind == FEATURE_NAME)
		w *= NAME_WEIGHT;
	else if (t->kind == FEATURE_PAIR)
		w *= PAIR_WEIGHT;
	return w;
}

static int
heavier(const void *a, const void *b)
{
	const struct vector_term *x = a, *y = b;

	if (x->tf != y->tf)
		return x->tf > y->tf ? -1 : 1;
	return x->start < y->start ? -1 : x->start > y->start;
}

static bool
is_listed(const char *const *words, size_t n, const char *word)
{
	while (n > 0)
		if (strcmp(words[--n], word) == 0)
			return true;
	return false;
}

size_t
related_words(struct related_finder *f, const struct related_doc *doc,
    struct arena *arena, const char **words, size_t n)
{
	struct vector v = VECTOR_INIT;
	struct buf lower = BUF_INIT(1024);
	size_t i, count = 0;

	read_doc(f, doc, VECTOR_OWN, &v);
	for (i = 0; i < v.len; i++)
		v.at[i].tf = (float)weight_of(f, &v.at[i]);
	if (v.len > 0)
		qsort(v.at, v.len, sizeof *v.at, heavier);
	for (i = 0; i < v.len && count < n; i++) {
		const struct vector_term *t = &v.at[i];
		const char *s = t->in_title ? doc->title : doc->text;

		if (t->kind == FEATURE_PAIR || t->len > 64)
			continue;
		buf_clear(&lower);
		if (utf8_lower(&lower, s + t->start, t->len) &&
		    !is_listed(words, count, buf_str(&lower)))
			words[count++] = arena_strdup(arena, buf_str(&lower));
	}
	buf_free(&lower);
	vec_free(&v);
	return count;
}

static void
weigh_doc(struct related_finder *f, const struct related_doc *d,
    struct vector *v)
{
	double sum = 0;
	size_t i;

	read_doc(f, d, VECTOR_WIDE, v);
	for (i = 0; i < v->len; i++) {
		double w = weight_of(f, &v->at[i]);

		v->at[i].tf = (float)w;
		sum += w * w;
	}
	for (i = 0; i < v->len && sum > 0; i++)
		v->at[i].tf /= (float)sqrt(sum);
}

static double
cosine(const struct vector *a, const struct vector *b)
{
	double dot = 0;
	size_t i = 0, j = 0;

	while (i < a->len && j < b->len) {
		if (a->at[i].id == b->at[j].id)
			dot += (double)(a->at[i++].tf * b->at[j++].tf);
		else if (a->at[i].id < b->at[j].id)
			i++;
		else
			j++;
	}
	return dot < 1 ? dot : 1;
}

struct ranked {
	size_t index;
	double score;
	double key;
};

static int
better(const void *a, const void *b)
{
	const struct ranked *x = a, *y = b;

	if (x->key != y->key)
		return x->key > y->key ? -1 : 1;
	return x->index < y->index ? -1 : x->index > y->index;
}

/* A copy without a story, or a column's other issue: two lines alike. */
static bool
same_title(const struct related_doc *a, const struct related_doc *b)
{
	return a->title != NULL && b->title != NULL && *a->title != '\0' &&
	    strcasecmp(a->title, b->title) == 0;
}

static bool
is_other(const struct related_doc *doc, const struct related_doc *c)
{
	return c->id != doc->id && !same_title(c, doc) &&
	    (c->story == 0 || c->story != doc->story);
}

/* Whether one that was picked tells the same. */
static bool
is_told(const struct related_doc *candidates, const struct vector *vectors,
    const struct related_pick *picks, size_t n, size_t index)
{
	const struct related_doc *c = &candidates[index];
	size_t i;

	for (i = 0; i < n; i++) {
		const struct related_doc *p = &candidates[picks[i].index];

		if (p->id == c->id || same_title(p, c) ||
		    (c->story != 0 && p->story == c->story) ||
		    cosine(&vectors[picks[i].index], &vectors[index]) > COPY)
			return true;
	}
	return false;
}

static struct ranked
rank_one(const struct related_doc *c, const struct vector *doc,
    const struct vector *v, size_t index, int64_t now)
{
	double age = (double)(now > c->published ? now - c->published : 0);
	struct ranked r;

	r.index = index;
	r.score = cosine(doc, v);
	r.key = r.score + FRESH * exp(-age / (FRESH_DAYS * 86400));
	return r;
}

size_t
related_rank(struct related_finder *f, const struct related_doc *doc,
    const struct related_doc *candidates, size_t count, int64_t now,
    struct related_pick *picks, size_t n)
{
	struct vector target = VECTOR_INIT, *vectors;
	struct ranked *ranked;
	size_t i, len = 0, picked = 0;

	if (count > CANDIDATES_MAX)
		count = CANDIDATES_MAX;
	vectors = xcalloc(count + 1, sizeof *vectors);
	ranked = xcalloc(count + 1, sizeof *ranked);
	weigh_doc(f, doc, &target);
	for (i = 0; i < count; i++) {
		if (!is_other(doc, &candidates[i]))
			continue;
		weigh_doc(f, &candidates[i], &vectors[i]);
		ranked[len] = rank_one(&candidates[i], &target, &vectors[i], i,
		    now);
		len += ranked[len].score >= LEAST &&
		    ranked[len].score <= COPY;
	}
	if (len > 0)
		qsort(ranked, len, sizeof *ranked, better);
	for (i = 0; i < len && picked < n; i++)
		if (!is_told(candidates, vectors, picks, picked,
		    ranked[i].index))
			picks[picked++] = (struct related_pick){
			    ranked[i].index, ranked[i].score };
	for (i = 0; i < count; i++)
		vec_free(&vectors[i]);
	vec_free(&target);
	free(vectors);
	free(ranked);
	return picked;
}
