#include <math.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include <ndigest/base/mem.h>

#include "blob.h"
#include "classifier.h"

/*
 * Version 1, all little-endian:
 *	"NDC1"
 *	u64 hash of the categories and keywords, u32 how many, each u16 length, bytes
 *	f32 documents, f32 mass, f32 taught of each category
 *	u32 words, each: u32 id, f32 seen, f32 mass, u16 of each category: its
 *	    soft count as a share of the mass
 *	u32 labels, each: i64 key, u32 category, f32 norm, u32 features, each:
 *	    u32 id, u16 value in 1/1024; FORM_ID last, when it argues
 */
static const char magic[4] = { 'N', 'D', 'C', '1' };

#define LABEL_FEATURES 160	/* kept of a label's document */
#define FORM_ID UINT32_MAX
#define NAME_MAX_BYTES 1024

static int
by_value(const void *a, const void *b)
{
	const struct feature *x = a, *y = b;

	return x->value > y->value ? -1 : x->value < y->value;
}

static int
by_id(const void *a, const void *b)
{
	const struct feature *x = a, *y = b;

	return x->id < y->id ? -1 : x->id > y->id;
}

static void
put_label(struct buf *out, const struct label *l)
{
	struct feature f[FEATURES_MAX + 1];
	size_t n = l->features->count, i;

	memcpy(f, l->features->at, n * sizeof *f);
	qsort(f, n, sizeof *f, by_value);
	if (n > LABEL_FEATURES)
		n = LABEL_FEATURES;
	qsort(f, n, sizeof *f, by_id);
	if (l->features->form > 0)
		f[n++] = (struct feature){ FORM_ID, l->features->form };
	blob_put(out, (uint64_t)l->key, 8);
	blob_put(out, l->category, 4);
	blob_put_float(out, l->features->norm);
	blob_put(out, n, 4);
	for (i = 0; i < n; i++) {
		blob_put(out, f[i].id, 4);
		blob_put(out, (uint64_t)fminf(f[i].value * 1024, 65535), 2);
	}
}

static void
put_word(const struct classifier *c, size_t i, struct buf *out)
{
	const struct word *w = &c->words.at[i];
	size_t k;

	blob_put(out, w->id, 4);
	blob_put_float(out, w->seen);
	blob_put_float(out, w->mass);
	for (k = 0; k < c->count; k++) {
		float part = w->mass > 0 ? c->soft[i * c->count + k] / w->mass
		    : 0;

		blob_put(out, (uint64_t)(fmaxf(0, fminf(part, 1)) * 65535), 2);
	}
}

void
classifier_save(const struct classifier *c, struct buf *out)
{
	size_t i, n = 0;

	buf_add(out, magic, sizeof magic);
	blob_put(out, c->spec_hash, 8);
	blob_put(out, c->count, 4);
	for (i = 0; i < c->count; i++) {
		size_t len = strnlen(c->names[i], NAME_MAX_BYTES);

		blob_put(out, len, 2);
		buf_add(out, c->names[i], len);
	}
	blob_put_float(out, c->documents);
	blob_put_float(out, c->mass);
	for (i = 0; i < c->count; i++)
		blob_put_float(out, c->taught[i]);
	for (i = 0; i < c->words.len; i++)
		n += c->words.at[i].seen >= 2;
	blob_put(out, n, 4);
	for (i = 0; i < c->words.len; i++)
		if (c->words.at[i].seen >= 2)
			put_word(c, i, out);
	blob_put(out, c->labels.len, 4);
	for (i = 0; i < c->labels.len; i++)
		put_label(out, &c->labels.at[i]);
}

/* Where each of the blob's categories is in C. */
static size_t
get_names(struct blob_reader *r, const struct classifier *c, size_t *map,
    bool *same)
{
	uint64_t hash = blob_get(r, 8);
	size_t n = (size_t)blob_get(r, 4), i, k;

	*same = hash == c->spec_hash && n == c->count;
	if (n > CLASSIFY_CATEGORIES) {
		r->bad = true;
		return 0;
	}
	for (i = 0; i < n && !r->bad; i++) {
		size_t len = (size_t)blob_get(r, 2);
		const char *name = blob_bytes(r, len);

		map[i] = CLASSIFY_NONE;
		for (k = 0; name != NULL && k < c->count; k++)
			if (strlen(c->names[k]) == len &&
			    strncasecmp(c->names[k], name, len) == 0)
				map[i] = k;
	}
	return n;
}

/* KEEP: into C; else only looked at. */
static void
get_words(struct blob_reader *r, struct classifier *c, size_t n, bool keep)
{
	size_t count = (size_t)blob_get(r, 4), i, k;

	if (count > VOCABULARY_MAX)
		r->bad = true;
	for (i = 0; i < count && !r->bad; i++) {
		struct word w = { (uint32_t)blob_get(r, 4), 0, 0 };
		uint32_t at = IDMAP_NONE;

		w.seen = blob_get_float(r);
		w.mass = blob_get_float(r);
		if (keep && w.id != 0)
			at = classifier_word(c, w.id);
		if (at != IDMAP_NONE)
			c->words.at[at] = w;
		for (k = 0; k < n; k++) {
			float part = (float)blob_get(r, 2) / 65535;

			if (at != IDMAP_NONE)
				c->soft[at * n + k] = part * w.mass;
		}
	}
}

static struct classify_features *
get_features(struct blob_reader *r)
{
	float norm = blob_get_float(r);
	size_t n = (size_t)blob_get(r, 4), i;
	struct classify_features *f;

	if (n > FEATURES_MAX + 1 || norm < 1)
		r->bad = true;
	if (r->bad)
		return NULL;
	f = xmalloc(sizeof *f + n * sizeof *f->at);
	f->norm = norm;
	f->taught = false;
	f->form = 0;
	f->count = n;
	for (i = 0; i < n; i++) {
		f->at[i].id = (uint32_t)blob_get(r, 4);
		f->at[i].value = (float)blob_get(r, 2) / 1024;
		if (f->at[i].id == 0 ||
		    (i > 0 && f->at[i].id <= f->at[i - 1].id))
			r->bad = true;
	}
	if (n > 0 && f->at[n - 1].id == FORM_ID)
		f->form = f->at[--f->count].value;
	return f;
}

static void
get_labels(struct blob_reader *r, struct classifier *c, const size_t *map,
    size_t n, bool keep)
{
	size_t count = (size_t)blob_get(r, 4), i;

	for (i = 0; i < count && !r->bad; i++) {
		int64_t key = (int64_t)blob_get(r, 8);
		size_t category = (size_t)blob_get(r, 4);
		struct classify_features *f = get_features(r);

		if (category >= n)
			r->bad = true;
		else if (keep && f != NULL)
			classifier_train(c, key, f, map[category]);
		free(f);
	}
}

static void
get_all(struct blob_reader *r, struct classifier *c, bool keep)
{
	size_t map[CLASSIFY_CATEGORIES], n, i;
	bool same;
	float f;

	n = get_names(r, c, map, &same);
	f = blob_get_float(r);
	if (keep && same)
		c->documents = f;
	f = blob_get_float(r);
	if (keep && same)
		c->mass = f;
	for (i = 0; i < n; i++) {
		f = blob_get_float(r);
		if (keep && same)
			c->taught[i] = f;
	}
	get_words(r, c, n, keep && same);
	get_labels(r, c, map, n, keep);
	if (r->left > 0)
		r->bad = true;
}

enum err
classifier_load(struct classifier *c, const void *blob, size_t n,
    struct error *e)
{
	struct blob_reader r = { blob, n, false }, again;
	const char *head = blob_bytes(&r, sizeof magic);

	if (head == NULL || memcmp(head, magic, sizeof magic) != 0)
		return error_set(e, ERR_INPUT,
		    "what was learned of categories is of another version");
	again = r;
	get_all(&r, c, false);
	if (r.bad)
		return error_set(e, ERR_INPUT,
		    "what was learned of categories is damaged");
	classifier_forget(c);
	get_all(&again, c, true);
	classifier_weigh(c);
	classifier_settle(c);
	return ERR_NONE;
}
