#include "signature.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include <ndigest/base/map.h>
#include <ndigest/text/url.h>

#include "blob.h"
#include "classifier.h"
#include "series.h"
#include "speech.h"
#include "vector.h"

#define SIGNATURE_VERSION 2
#define SIGNATURE_FIRST 1	/* had no series */
#define TEXT_WORDS 350		/* the event is told at the start */
#define SHINGLE_WORDS 1500
#define NAME_WEIGHT 1.4
#define PAIR_WEIGHT 0.8
#define LAST 1e-3		/* of a kind: where words leave room */
#define COPY_BITS 6		/* simhashes of one text differ in fewer */
#define COPY_WORDS 80		/* shorter texts are too alike anyway */

static uint64_t
mix(uint64_t h)
{
	h ^= h >> 33;
	h *= UINT64_C(0xff51afd7ed558ccd);
	h ^= h >> 33;
	h *= UINT64_C(0xc4ceb9fe1a85ec53);
	return h ^ h >> 33;
}

/* Charikar's simhash over rows of three words. */
static uint64_t
simhash(const struct term_row *row)
{
	int votes[64] = { 0 };
	uint64_t out = 0;
	size_t i;
	int b;

	for (i = 2; i < row->len; i++) {
		uint64_t h = mix((uint64_t)terms_join(terms_join(
		    row->at[i - 2].id, row->at[i - 1].id), row->at[i].id));

		for (b = 0; b < 64; b++)
			votes[b] += h >> b & 1 ? 1 : -1;
	}
	for (b = 0; b < 64; b++)
		if (votes[b] > 0)
			out |= UINT64_C(1) << b;
	return out;
}

static uint64_t
title_hash(const struct term_row *row)
{
	uint64_t h = 0;
	size_t i;

	for (i = 0; i < row->len; i++)
		h = mix(h + row->at[i].id);
	return row->len < 3 ? 0 : h;
}

static double
rarity_of(const struct classifier *c, const struct vector_term *t)
{
	double documents = 0, seen = 0;

	if (c != NULL)
		seen = classifier_seen(c, t->word, &documents);
	if (documents < 100)
		return 1;
	if (t->kind == FEATURE_PAIR && seen <= 0)
		return 1;
	return fmax(0.02, log((documents + 1) / (seen + 0.5)) /
	    log(documents + 1));
}

static double
kind_weight(const struct vector_term *t)
{
	double w = 1 + log(fmax(1, (double)t->tf));

	if (t->kind == FEATURE_NAME)
		return w * NAME_WEIGHT;
	return t->kind == FEATURE_PAIR ? w * PAIR_WEIGHT : w;
}

static bool
is_kind(const struct vector_term *t)
{
	return t->kind == FEATURE_LIKE || t->kind == FEATURE_NEAR;
}

struct choice {
	double key;
	struct signature_feature feature;
};

static int
by_key(const void *a, const void *b)
{
	const struct choice *x = a, *y = b;

	if (x->key != y->key)
		return x->key > y->key ? -1 : 1;
	return x->feature.id < y->feature.id ? -1 : 1;
}

static int
by_id(const void *a, const void *b)
{
	const struct signature_feature *x = a, *y = b;

	return x->id < y->id ? -1 : x->id > y->id;
}

static uint8_t
feature_byte(const struct vector_term *t, double w)
{
	unsigned b = (unsigned)fmin(w * 8, SIGNATURE_WEIGHT);

	if (t->in_title)
		b |= SIGNATURE_TITLE;
	if (t->kind == FEATURE_NAME)
		b |= SIGNATURE_NAME;
	else if (t->kind == FEATURE_PAIR)
		b |= SIGNATURE_PAIR;
	else if (t->kind != FEATURE_WORD)
		b |= SIGNATURE_KIND;
	return (uint8_t)b;
}

/* The heaviest features; what stands first in the text before the rest. */
static void
choose(const struct classifier *rarity, const struct vector *v,
    struct signature *out)
{
	struct choice *all = xcalloc(v->len + 1, sizeof *all);
	size_t i;

	for (i = 0; i < v->len; i++) {
		double w = kind_weight(&v->at[i]), early;

		early = v->at[i].in_title ? 1.3 :
		    1 - 0.4 * fmin(1, v->at[i].start / 2000.0);
		all[i].key = w * rarity_of(rarity, &v->at[i]) * early;
		if (is_kind(&v->at[i]))
			all[i].key *= LAST;
		all[i].feature.id = v->at[i].id;
		all[i].feature.weight = feature_byte(&v->at[i], w);
	}
	qsort(all, v->len + 1, sizeof *all, by_key);
	out->count = (uint8_t)(v->len < SIGNATURE_FEATURES ? v->len :
	    SIGNATURE_FEATURES);
	for (i = 0; i < out->count; i++)
		out->at[i] = all[i].feature;
	if (out->count > 0)
		qsort(out->at, out->count, sizeof *out->at, by_id);
	out->own = signature_own(out);
	free(all);
}

void
signature_make(struct terms *t, const struct classifier *rarity,
    const struct story_text *text, struct signature *out)
{
	struct term_row row = TERM_ROW_INIT;
	struct vector v = VECTOR_INIT;
	const char *lang = speech_of(text->lang, text->title, text->text,
	    NULL);
	char *url;

	memset(out, 0, sizeof *out);
	vector_read(t, lang, text->title, text->text, TEXT_WORDS, VECTOR_KINDS, &row,
	    &v);
	choose(rarity, &v, out);
	row.len = 0;
	if (text->text != NULL)
		terms_read(t, lang, text->text, strnlen(text->text, 65536),
		    SHINGLE_WORDS, &row);
	out->words = (uint16_t)row.len;
	out->simhash = simhash(&row);
	row.len = 0;
	if (text->title != NULL)
		terms_read(t, lang, text->title, strnlen(text->title, 4096),
		    60, &row);
	out->title = title_hash(&row);
	out->series = series_key(text->title, &row);
	url = text->url != NULL ? url_fingerprint(text->url) : NULL;
	if (url != NULL && *url != '\0')
		out->url = hash_stable(url, strlen(url));
	free(url);
	vec_free(&row);
	vec_free(&v);
}

void
signature_write(const struct signature *s, struct buf *out)
{
	size_t i;

	blob_put(out, SIGNATURE_VERSION, 1);
	blob_put(out, s->count, 1);
	blob_put(out, s->words, 2);
	blob_put(out, s->url, 8);
	blob_put(out, s->title, 8);
	blob_put(out, s->simhash, 8);
	blob_put(out, s->series, 8);
	for (i = 0; i < s->count; i++) {
		blob_put(out, s->at[i].id, 4);
		blob_put(out, s->at[i].weight, 1);
	}
}

uint8_t
signature_own(const struct signature *s)
{
	uint8_t n = 0;
	size_t i;

	for (i = 0; i < s->count; i++)
		n = (uint8_t)(n + !signature_is_kind(s->at[i].weight));
	return n;
}

bool
signature_read(const void *bytes, size_t n, struct signature *out)
{
	struct blob_reader r = { bytes, n, false };
	uint64_t version;
	size_t i;

	memset(out, 0, sizeof *out);
	version = blob_get(&r, 1);
	if (version != SIGNATURE_VERSION && version != SIGNATURE_FIRST)
		return false;
	out->count = (uint8_t)blob_get(&r, 1);
	if (out->count > SIGNATURE_FEATURES)
		return false;
	out->words = (uint16_t)blob_get(&r, 2);
	out->url = blob_get(&r, 8);
	out->title = blob_get(&r, 8);
	out->simhash = blob_get(&r, 8);
	if (version != SIGNATURE_FIRST)
		out->series = blob_get(&r, 8);
	for (i = 0; i < out->count; i++) {
		out->at[i].id = (uint32_t)blob_get(&r, 4);
		out->at[i].weight = (uint8_t)blob_get(&r, 1);
		if (out->at[i].id == 0 ||
		    (i > 0 && out->at[i].id <= out->at[i - 1].id))
			return false;
	}
	out->own = signature_own(out);
	return !r.bad && r.left == 0;
}

bool
signature_is_copy(const struct signature *a, const struct signature *b,
    double likeness)
{
	unsigned longer = a->words > b->words ? a->words : b->words;
	unsigned shorter = a->words > b->words ? b->words : a->words;
	bool same_title = a->title != 0 && a->title == b->title;

	if (a->url != 0 && a->url == b->url && likeness > 0.3)
		return true;
	if (shorter >= COPY_WORDS && shorter * 4 > longer * 3 &&
	    __builtin_popcountll(a->simhash ^ b->simhash) <= COPY_BITS)
		return true;
	return same_title && likeness > 0.6;
}
