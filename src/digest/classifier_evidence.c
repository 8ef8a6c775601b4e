#include "classifier.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include <ndigest/base/mem.h>

#define KEYWORD 4.0		/* nats of a keyword, before idf and length */
#define LEARNED 0.6		/* how much a learned word's log-odds count */
#define SMOOTH 0.1f		/* share of the background in a category */
#define ALIKE 0.6f		/* nearly the same document */
#define ALIKE_NEAR 6.0f

/* Rare words say more; with little counted all say the same. */
static double
rarity(const struct classifier *c, const struct word *w)
{
	double n = c->documents, seen = w != NULL ? w->seen : 0, idf, known;

	idf = log((n + 1) / (seen + 0.5)) / 3;
	if (idf > 1.5)
		idf = 1.5;
	if (idf < 0.05)
		idf = 0.05;
	known = n < 50 ? n / 50 : 1;
	return known * idf + (1 - known);
}

static bool
hear_keyword(const struct classifier *c, uint32_t id, double weight,
    double *out)
{
	uint32_t at = idmap_get(&c->keywords, id);
	uint64_t owners;
	size_t k;

	if (at == IDMAP_NONE)
		return false;
	owners = c->owners.at[at];
	weight *= KEYWORD / __builtin_popcountll(owners);
	for (k = 0; k < c->count; k++)
		if (owners >> k & 1)
			out[k] += weight;
	return true;
}

/* Log-odds of a word in each category against everywhere. */
static bool
hear_learned(const struct classifier *c, size_t word, const struct hearing *h,
    double weight, size_t own, float own_mass, float own_all, double *out)
{
	const float *soft = c->soft + word * c->count;
	const float *hard = c->hard + word * c->count;
	float back = c->words.at[word].mass / c->mass;
	float prior = SMOOTH * c->mass / (float)c->count;
	bool any = false;
	size_t k;

	if (c->words.at[word].seen < 2 || back <= 0)
		return false;
	for (k = 0; k < c->count; k++) {
		float got = soft[k] + h->words * hard[k];
		float all = c->taught[k] + h->words * c->hard_taught[k];

		if (k == own) {
			got -= h->words * own_mass;
			all -= h->words * own_all;
		}
		if (got < 0)
			got = 0;
		any |= got > 0;
		out[k] += weight * (double)logf((got + prior * back) /
		    (all + prior) / back);
	}
	return any;
}

static float
likeness(const struct classify_features *a, const struct classify_features *b)
{
	float dot = 0, aa = 0, bb = 0;
	size_t i = 0, j = 0;

	for (i = 0; i < a->count; i++)
		aa += a->at[i].value * a->at[i].value;
	for (j = 0; j < b->count; j++)
		bb += b->at[j].value * b->at[j].value;
	for (i = j = 0; i < a->count && j < b->count;) {
		if (a->at[i].id == b->at[j].id)
			dot += a->at[i++].value * b->at[j++].value;
		else if (a->at[i].id < b->at[j].id)
			i++;
		else
			j++;
	}
	return aa > 0 && bb > 0 ? dot / sqrtf(aa * bb) : 0;
}

/* What is very like a labelled document goes where that went, always; what
 * is somewhat like it as far as the hearing says. */
static bool
hear_near(const struct classifier *c, const struct classify_features *f,
    const struct hearing *h, size_t skip, double *out)
{
	bool any = false;
	size_t i;

	for (i = 0; i < c->labels.len; i++) {
		float s, weight = h->near;

		if (i == skip)
			continue;
		s = likeness(f, c->labels.at[i].features);
		if (s > ALIKE && weight >= 0 && weight < ALIKE_NEAR)
			weight = ALIKE_NEAR;
		if (s < 0.2f || weight <= 0)
			continue;
		out[c->labels.at[i].category] += (double)(weight * s * s);
		any = true;
	}
	return any;
}

/* A category that the reader chose often is likelier. */
static void
hear_share(const struct classifier *c, const struct hearing *h, size_t skip,
    double *out)
{
	double got[CLASSIFY_CATEGORIES] = { 0 }, n = 0;
	size_t i, k;

	for (i = 0; i < c->labels.len; i++)
		if (i != skip) {
			got[c->labels.at[i].category]++;
			n++;
		}
	for (k = 0; k < c->count; k++)
		out[k] += (double)h->share * log((got[k] + 2) /
		    (n / (double)c->count + 2));
}

double
classifier_weight(const struct classifier *c, uint32_t word,
    const struct classify_features *f, size_t i)
{
	return rarity(c, word != IDMAP_NONE ? &c->words.at[word] : NULL) *
	    (double)(f->at[i].value / f->norm);
}

static bool
hear_tuned(const struct classifier *c, uint32_t word, double weight,
    double *out)
{
	const float *w = c->tuned + word * c->count;
	bool any = false;
	size_t k;

	for (k = 0; k < c->count; k++) {
		out[k] += weight * (double)w[k];
		any |= w[k] > 0;
	}
	return any;
}

void
classifier_settle(struct classifier *c)
{
	size_t n = c->count, i, k;

	c->odds = xreallocarray(c->odds, c->words.len * n + 1,
	    sizeof *c->odds);
	c->idf = xreallocarray(c->idf, c->words.len + 1, sizeof *c->idf);
	for (i = 0; i < c->words.len; i++) {
		double row[CLASSIFY_CATEGORIES] = { 0 };

		if (c->mass > 0)
			hear_learned(c, i, &c->hearing, LEARNED,
			    CLASSIFY_NONE, 0, 0, row);
		if (c->hearing.decay > 0)
			hear_tuned(c, (uint32_t)i, 1, row);
		for (k = 0; k < n; k++)
			c->odds[i * n + k] = (float)row[k];
		c->idf[i] = (float)rarity(c, &c->words.at[i]);
	}
	c->settled = c->words.len;
	c->settled_documents = c->documents;
}

void
classifier_settle_soon(struct classifier *c)
{
	if (c->settled == 0 || c->documents - c->settled_documents >=
	    0.02f * c->documents)
		classifier_settle(c);
}

static bool
settled_evidence(const struct classifier *c,
    const struct classify_features *f, double *out)
{
	float sum[CLASSIFY_CATEGORIES] = { 0 };
	double unknown = rarity(c, NULL);
	bool any = false;
	size_t i, k, n = c->count;

	memset(out, 0, n * sizeof *out);
	for (i = 0; i < f->count; i++) {
		uint32_t at = idmap_get(&c->vocabulary, f->at[i].id);
		bool known = at < c->settled;
		float w = f->at[i].value / f->norm * (known ? c->idf[at] :
		    (float)unknown);

		any |= hear_keyword(c, f->at[i].id, (double)w, out);
		if (!known)
			continue;
		for (k = 0; k < n; k++)
			sum[k] += w * c->odds[at * n + k];
		any |= c->odds[at * n] != 0;
	}
	for (k = 0; k < n; k++)
		out[k] += (double)(sum[k] + (c->hearing.decay > 0 ?
		    c->tuned_bias[k] : 0));
	return any;
}

bool
classifier_evidence(const struct classifier *c,
    const struct classify_features *f, const struct hearing *h, size_t skip,
    double *out)
{
	size_t own = skip < c->labels.len ? c->labels.at[skip].category :
	    CLASSIFY_NONE;
	float w = classifier_share(f), own_all = 0;
	bool any = false;
	size_t i;

	if (c->settled > 0 && skip == c->labels.len &&
	    h->words == c->hearing.words && h->decay == c->hearing.decay) {
		any = settled_evidence(c, f, out);
		goto near;
	}
	memset(out, 0, c->count * sizeof *out);
	for (i = 0; i < f->count; i++)
		own_all += w * f->at[i].value;
	for (i = 0; i < f->count; i++) {
		uint32_t at = idmap_get(&c->vocabulary, f->at[i].id);
		double weight = classifier_weight(c, at, f, i);

		any |= hear_keyword(c, f->at[i].id, weight, out);
		if (at == IDMAP_NONE || c->mass <= 0)
			continue;
		any |= hear_learned(c, at, h, weight * LEARNED, own,
		    w * f->at[i].value, own_all, out);
		if (h->decay > 0)
			any |= hear_tuned(c, at, weight, out);
	}
	for (i = 0; h->decay > 0 && i < c->count; i++)
		out[i] += (double)c->tuned_bias[i];
near:
	any |= hear_near(c, f, h, skip, out);
	if (h->share > 0)
		hear_share(c, h, skip, out);
	return any;
}
