#include <math.h>
#include <stdlib.h>
#include <string.h>

#include <ndigest/base/mem.h>

#include "classifier.h"

/*
 * How far the labels are heard is chosen by what they would have said of each
 * other: each label is predicted from the rest, once for every hearing in the
 * table. One that does not clearly do better than silence is not taken.
 */
static const struct hearing hearings[] = {
	{ 0, 0, 0, 0 },		/* not at all */
	{ 0, 0, 0.5f, 0 },
	{ 1, 3, 0.3f, 0 },
	{ 4, 3, 0.5f, 0 },
	{ 12, 6, 0.5f, 0 },
	{ 0, 0, 0, 0.3f },
	{ 0, 0, 0, 0.1f },
	{ 4, 3, 0, 0.1f },
};

/* Where many documents bear the labels out, classifier_em has found how far
 * their words are heard: what else would pay. */
static const struct hearing em_hearings[] = {
	{ 0, 0, 0, 0 },
	{ 0, 0, 0, 0.3f },
	{ 0, 0, 0, 0.1f },
};

#define COUNT(a) (sizeof (a) / sizeof *(a))
#define WEIGHED_MAX 600		/* labels that are asked, the newest */
#define FOLDS 8
#define FEW 12			/* too few to tell: a little is heard */
#define EPOCHS 12
#define STEP 0.4
#define CLEARLY 2.3		/* sigmas: many keywords are hard to better, */
#define CLEARLY_EM 1.7		/* few are not */

static size_t
best_of(const double *e, size_t n)
{
	size_t best = 0, k;

	for (k = 1; k < n; k++)
		if (e[k] > e[best])
			best = k;
	return best;
}

static void
softmax(double *e, size_t n)
{
	double high = e[best_of(e, n)], sum = 0;
	size_t k;

	for (k = 0; k < n; k++)
		sum += e[k] = exp(e[k] - high);
	for (k = 0; k < n; k++)
		e[k] /= sum;
}

/* One label's step down the slope of logistic loss; BASE is its evidence
 * without the tuned weights. */
static void
step_label(struct classifier *c, const struct label *l, const double *base)
{
	const struct classify_features *f = l->features;
	double e[CLASSIFY_CATEGORIES], w;
	size_t i, k, n = c->count;
	uint32_t at;

	for (k = 0; k < n; k++)
		e[k] = base[k] + (double)c->tuned_bias[k];
	for (i = 0; i < f->count; i++) {
		at = idmap_get(&c->vocabulary, f->at[i].id);
		if (at == IDMAP_NONE)
			continue;
		w = classifier_weight(c, at, f, i);
		for (k = 0; k < n; k++)
			e[k] += w * (double)c->tuned[at * n + k];
	}
	softmax(e, n);
	for (k = 0; k < n; k++) {
		e[k] = STEP * ((k == l->category) - e[k]);
		c->tuned_bias[k] += (float)(0.1 * e[k]);
	}
	for (i = 0; i < f->count; i++) {
		at = idmap_get(&c->vocabulary, f->at[i].id);
		if (at == IDMAP_NONE)
			continue;
		w = classifier_weight(c, at, f, i);
		for (k = 0; k < n; k++)
			c->tuned[at * n + k] += (float)(w * e[k]);
	}
}

void
classifier_tune(struct classifier *c, const struct hearing *h, size_t fold,
    size_t folds)
{
	size_t n = c->count, i, k;
	double *base = xcalloc(c->labels.len * n + 1, sizeof *base);
	struct hearing plain = *h;
	unsigned epoch;

	plain.decay = 0;
	plain.near = -1;	/* likeness would leave nothing to fit */
	memset(c->tuned_bias, 0, n * sizeof *c->tuned_bias);
	if (c->words.len > 0)
		memset(c->tuned, 0, c->words.len * n * sizeof *c->tuned);
	for (i = 0; i < c->labels.len; i++)
		classifier_evidence(c, c->labels.at[i].features, &plain, i,
		    base + i * n);
	for (epoch = 0; epoch < EPOCHS; epoch++) {
		for (i = 0; i < c->labels.len; i++)
			if (folds == 0 || i % folds != fold)
				step_label(c, &c->labels.at[i], base + i * n);
		for (k = 0; k < c->words.len * n; k++)
			c->tuned[k] *= 1 - h->decay;
	}
	free(base);
}

/* Which labels the others would have told right. */
static void
ask(struct classifier *c, const struct hearing *h, bool *right)
{
	size_t folds = h->decay > 0 ? FOLDS : 1, fold, i, first = 0;
	double e[CLASSIFY_CATEGORIES];

	if (c->labels.len > WEIGHED_MAX)
		first = c->labels.len - WEIGHED_MAX;
	for (fold = 0; fold < folds; fold++) {
		if (h->decay > 0)
			classifier_tune(c, h, fold, folds);
		for (i = first; i < c->labels.len; i++) {
			if (i % folds != fold)
				continue;
			classifier_evidence(c, c->labels.at[i].features, h, i,
			    e);
			right[i] = best_of(e, c->count) ==
			    c->labels.at[i].category;
		}
	}
}

/* Better by more than chance would often give (McNemar). */
static bool
clearly_better(const bool *now, const bool *then, size_t n, double sigmas)
{
	double won = 0, lost = 0;
	size_t i;

	for (i = 0; i < n; i++) {
		won += now[i] && !then[i];
		lost += then[i] && !now[i];
	}
	return won - lost >= 2 && won - lost >= sigmas * sqrt(won + lost);
}

void
classifier_weigh(struct classifier *c)
{
	const struct hearing *at = c->em.on ? em_hearings : hearings;
	size_t n = c->em.on ? COUNT(em_hearings) : COUNT(hearings), i, taken;
	double clearly = c->em.on ? CLEARLY_EM : CLEARLY;
	struct hearing h;
	bool *right, *best;

	if (c->labels.len == 0 && c->hearing.decay <= 0)
		return;
	right = xcalloc(c->labels.len + 1, sizeof *right);
	best = xcalloc(c->labels.len + 1, sizeof *best);
	c->settled = 0;
	taken = !c->em.on && c->labels.len > 0 && c->labels.len < FEW ? 2 : 0;
	for (i = 0; i < n && c->labels.len >= FEW; i++) {
		h = at[i];
		h.words += c->em.on ? c->em.late : 0;
		ask(c, &h, right);
		if (i > 0 && !clearly_better(right, best, c->labels.len,
		    taken > 0 ? 1.0 : clearly))
			continue;
		taken = i;
		memcpy(best, right, c->labels.len * sizeof *best);
	}
	c->hearing = at[taken];
	c->hearing.words += c->em.on ? c->em.late : 0;
	if (c->hearing.decay > 0)
		classifier_tune(c, &c->hearing, 0, 0);
	classifier_settle(c);
	free(right);
	free(best);
}

bool
classifier_hears(const struct classifier *c)
{
	return c->hearing.words + c->hearing.share + c->hearing.decay > 0;
}

static void
drop_label(struct classifier *c, size_t i)
{
	classifier_add_hard(c, &c->labels.at[i], -1);
	free(c->labels.at[i].features);
	memmove(&c->labels.at[i], &c->labels.at[i + 1],
	    (c->labels.len - i - 1) * sizeof *c->labels.at);
	c->labels.len--;
}

void
classifier_train(struct classifier *c, int64_t key,
    const struct classify_features *f, size_t category)
{
	struct label l = { key, (uint32_t)category, NULL };
	size_t i;

	if (category >= c->count)
		return;
	for (i = 0; key != 0 && i < c->labels.len; i++)
		if (c->labels.at[i].key == key) {
			drop_label(c, i);
			break;
		}
	if (c->labels.len >= LABELS_MAX)
		drop_label(c, 0);
	l.features = xmemdup(f, sizeof *f + f->count * sizeof *f->at);
	l.features->taught = false;
	vec_push(&c->labels, l);
	c->settled = 0;
	classifier_add_hard(c, &l, 1);
}

void
classifier_correct(struct classifier *c, int64_t key,
    const struct classify_features *f, size_t category)
{
	classifier_train(c, key, f, category);
	classifier_weigh(c);
}
