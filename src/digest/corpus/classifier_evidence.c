#include "classifier.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include <ndigest/base/mem.h>

#define KEYWORD 2.0		/* nats of a keyword, before idf and length */
#define LEARNED 0.3		/* how much a learned word's log-odds count */
#define SMOOTH 0.1f		/* share of the background in a category */
#define FEW_KEYWORDS 30.0	/* a category */
#define RARE 0.3f		/* in mass: some five documents */
#define ALIKE 0.75f		/* nearly the same document */
#define ALIKE_NEAR 6.0f
#define SOON 0.06f		/* so many documents more change what is known */

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
	weight *= KEYWORD * (double)c->worth.at[at] /
	    __builtin_popcountll(owners);
	for (k = 0; k < c->count; k++)
		if (owners >> k & 1)
			out[k] += weight;
	return true;
}

/* Where the keywords say much, what was learned need say less. */
static double
learned_weight(const struct classifier *c)
{
	double each = (double)c->owners.len / (double)(c->count + 1);

	return LEARNED * (each > FEW_KEYWORDS ? FEW_KEYWORDS / each : 1);
}

/*
 * Log-odds of a word in each category against everywhere. A word is taken to
 * go with no category until documents worth RARE have shown otherwise.
 */
static bool
hear_learned(const struct classifier *c, size_t word, const struct hearing *h,
    double weight, const struct own *own, float own_mass, double *out)
{
	const float *soft = c->soft + word * c->count;
	const float *hard = c->hard + word * c->count;
	float got[CLASSIFY_CATEGORIES], all[CLASSIFY_CATEGORIES];
	float mass = 0, taught = 0;
	size_t k;

	if (c->words.at[word].seen < 2)
		return false;
	for (k = 0; k < c->count; k++) {
		float part = own != NULL ? own->part[k] : 0;

		got[k] = soft[k] + h->words * hard[k] - part * own_mass;
		all[k] = c->taught[k] + h->words * c->hard_taught[k] -
		    part * (own != NULL ? own->all : 0);
		got[k] = got[k] > 0 ? got[k] : 0;
		all[k] = all[k] > 0 ? all[k] : 0;
		mass += got[k];
		taught += all[k];
	}
	if (mass <= 0 || taught <= 0)
		return false;
	for (k = 0; k < c->count; k++) {
		float usual = (all[k] + SMOOTH * taught / (float)c->count) /
		    (taught * (1 + SMOOTH));

		out[k] += weight * (double)logf((got[k] + RARE * usual) /
		    ((mass + RARE) * usual));
	}
	return true;
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

	if (h->near < 0)
		return false;
	for (i = 0; i < c->labels.len; i++) {
		float s, weight = h->near;

		if (i == skip)
			continue;
		s = likeness(f, c->labels.at[i].features);
		if (s > ALIKE && weight < ALIKE_NEAR)
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
	double learned = learned_weight(c);
	size_t n = c->count, i, k;

	c->odds = xreallocarray(c->odds, c->words.len * n + 1,
	    sizeof *c->odds);
	c->idf = xreallocarray(c->idf, c->words.len + 1, sizeof *c->idf);
	if (c->em.on)
		em_settle(c);
	for (i = 0; i < c->words.len; i++) {
		double row[CLASSIFY_CATEGORIES] = { 0 };

		c->idf[i] = (float)rarity(c, &c->words.at[i]);
		if (c->em.on)
			continue;
		if (c->mass > 0)
			hear_learned(c, i, &c->hearing, learned,
			    NULL, 0, row);
		if (c->hearing.decay > 0)
			hear_tuned(c, (uint32_t)i, 1, row);
		for (k = 0; k < n; k++)
			c->odds[i * n + k] = (float)row[k];
	}
	c->settled = c->words.len;
	c->settled_documents = c->documents;
}

void
classifier_settle_soon(struct classifier *c)
{
	if (c->settled == 0 || c->documents - c->settled_documents >=
	    SOON * c->documents)
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

/* What F, or the label SKIP that it is of, gave. False: nothing. */
static bool
find_own(const struct classifier *c, const struct classify_features *f,
    const struct hearing *h, size_t skip, struct own *own)
{
	float w = classifier_share(f);
	size_t i, k;

	if (!f->taught && skip >= c->labels.len)
		return false;
	memset(own, 0, sizeof *own);
	for (i = 0; i < f->count; i++)
		own->all += w * f->at[i].value;
	for (k = 0; f->taught && k < c->count; k++)
		own->part[k] = classifier_own_of(f)[k];
	if (skip < c->labels.len)
		own->part[c->labels.at[skip].category] += h->words;
	return true;
}

/* The labels' fitted weights alone. */
static bool
all_tuned(const struct classifier *c, const struct classify_features *f,
    double *out)
{
	bool any = false;
	size_t i;

	for (i = 0; i < f->count; i++) {
		uint32_t at = idmap_get(&c->vocabulary, f->at[i].id);

		if (at != IDMAP_NONE)
			any |= hear_tuned(c, at, classifier_weight(c, at, f,
			    i), out);
	}
	for (i = 0; i < c->count; i++)
		out[i] += (double)c->tuned_bias[i];
	return any;
}

/* Keywords, what was learned and what was fitted, word by word. */
static bool
word_evidence(const struct classifier *c, const struct classify_features *f,
    const struct hearing *h, const struct own *own, double *out)
{
	float w = classifier_share(f);
	bool any = false;
	size_t i;

	memset(out, 0, c->count * sizeof *out);
	for (i = 0; i < f->count; i++) {
		uint32_t at = idmap_get(&c->vocabulary, f->at[i].id);
		double weight = classifier_weight(c, at, f, i);

		any |= hear_keyword(c, f->at[i].id, weight, out);
		if (at != IDMAP_NONE && c->mass > 0)
			any |= hear_learned(c, at, h, weight *
			    learned_weight(c), own, w * f->at[i].value, out);
	}
	if (h->decay > 0)
		any |= all_tuned(c, f, out);
	return any;
}

/* An essay is of its form whatever it is about. */
static void
hear_form(const struct classifier *c, const struct classify_features *f,
    double *out)
{
	size_t k;

	for (k = 0; k < c->count && f->form > 0; k++)
		if (c->arguing >> k & 1)
			out[k] += (double)f->form;
}

bool
classifier_evidence(const struct classifier *c,
    const struct classify_features *f, const struct hearing *h, size_t skip,
    double *out)
{
	bool any, has_own;
	struct own own;

	has_own = find_own(c, f, h, skip, &own);
	if (c->em.on) {
		any = em_evidence(c, f, h, has_own ? &own : NULL, out);
		if (h->decay > 0)
			any |= all_tuned(c, f, out);
	} else if (c->settled > 0 && !has_own && h->words == c->hearing.words
	    && h->decay == c->hearing.decay)
		any = settled_evidence(c, f, out);
	else
		any = word_evidence(c, f, h, has_own ? &own : NULL, out);
	if (any)
		hear_form(c, f, out);
	any |= hear_near(c, f, h, skip, out);
	if (h->share > 0)
		hear_share(c, h, skip, out);
	return any;
}
