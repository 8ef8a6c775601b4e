#include <math.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include <ndigest/base/map.h>
#include <ndigest/base/mem.h>
#include <ndigest/text/lang.h>

#include "classifier.h"
#include "classify_form.h"
#include "speech.h"

#define TEXT_WORDS 700
#define LEAD_WORDS 400
#define TEXT_BYTES 65536
#define TITLE_WORDS 60
#define TITLE_VALUE 2.0f	/* what standing in the title adds */
#define LENGTH 15.0f		/* longer texts do not shout louder */
#define ARGUES_TITLE 6.0f	/* in nats: how far a form speaks for opinion, */
#define ARGUES_TEXT 0.7f	/* a word of the writer's in a hundred, */
#define ARGUES_MOST 3.0f	/* so many of them, */
#define ARGUES_SIGNED 2.0f	/* and that he is no reporter */
#define ARGUES_NOT 0.7f		/* what is not signed reports */

/* Adds WEIGHT to a term's feature; the index of features is in AT. */
static void
bump(struct feature *f, size_t *n, struct idmap *at, uint32_t id, float weight)
{
	uint32_t i = idmap_get(at, id);

	if (i == IDMAP_NONE) {
		if (*n == FEATURES_MAX)
			return;
		idmap_put(at, id, (uint32_t)*n);
		f[(*n)++] = (struct feature){ id, weight };
		return;
	}
	f[i].value += weight;
}

/* Phrases that are keywords, from the term at I on. */
static void
bump_phrases(const struct classifier *c, const struct term_row *row, size_t i,
    struct feature *f, size_t *n, struct idmap *at, float weight)
{
	uint32_t id = row->at[i].id;
	size_t k;

	if (idmap_get(&c->starts, id) == IDMAP_NONE)
		return;
	for (k = 1; k < PHRASE_MAX && i + k < row->len; k++) {
		if (!(row->at[i + k].flags & TERM_NEXT))
			return;
		id = terms_join(id, row->at[i + k].id);
		if (idmap_get(&c->keywords, id) != IDMAP_NONE)
			bump(f, n, at, id, weight);
	}
}

static size_t
bump_row(const struct classifier *c, const struct term_row *row,
    struct feature *f, size_t n, struct idmap *at, size_t lead)
{
	size_t i;

	for (i = 0; i < row->len; i++) {
		const struct term *t = &row->at[i];
		float weight = i < lead ? 1.0f : 0.5f;

		if (!(t->flags & TERM_STOP) ||
		    idmap_get(&c->keywords, t->id) != IDMAP_NONE)
			bump(f, &n, at, t->id, weight);
		bump_phrases(c, row, i, f, &n, at, weight);
	}
	return n;
}

static int
by_id(const void *a, const void *b)
{
	const struct feature *x = a, *y = b;

	return x->id < y->id ? -1 : x->id > y->id;
}

/* How far it argues instead of reporting. */
static float
argues(const struct classify_doc *doc, const struct term_row *text)
{
	float sum = -ARGUES_NOT, own;

	if (doc->text != NULL && (doc->title == NULL ||
	    !form_is_told(doc->title))) {
		own = ARGUES_TEXT * form_of_text(doc->text, text);
		sum += own < ARGUES_MOST ? own : ARGUES_MOST;
		if (form_is_signed(doc->text))
			sum += ARGUES_SIGNED;
	}
	if (doc->title != NULL)
		sum += ARGUES_TITLE * form_of_title(doc->title);
	return sum > 0 ? sum : 0;
}

/* Text counts by the logarithm of how often; the title is worth more. */
static size_t
weigh(struct classifier *c, const struct classify_doc *doc, const char *lang,
    struct feature *f, float *form)
{
	struct term_row row = TERM_ROW_INIT;
	struct idmap at = IDMAP_INIT, titled = IDMAP_INIT;
	struct feature title[FEATURES_MAX];
	size_t n, titles, i;

	if (doc->text != NULL)
		terms_read(c->terms, lang, doc->text,
		    strnlen(doc->text, TEXT_BYTES), TEXT_WORDS, &row);
	n = bump_row(c, &row, f, 0, &at, LEAD_WORDS);
	*form = c->arguing != 0 && strcmp(lang, "en") == 0 ?
	    argues(doc, &row) : 0;
	for (i = 0; i < n; i++)
		f[i].value = log1pf(f[i].value);
	row.len = 0;
	if (doc->title != NULL)
		terms_read(c->terms, lang, doc->title,
		    strnlen(doc->title, TEXT_BYTES), TITLE_WORDS, &row);
	titles = bump_row(c, &row, title, 0, &titled, TITLE_WORDS);
	for (i = 0; i < titles; i++)
		bump(f, &n, &at, title[i].id, TITLE_VALUE);
	vec_free(&row);
	idmap_free(&at);
	idmap_free(&titled);
	return n;
}

const char *
classify_language(const struct classify_doc *doc)
{
	return speech_of(NULL, doc->title, doc->text, NULL);
}

static void
detect(const struct classify_doc *doc, char lang[4])
{
	lang_primary(doc->lang, lang);
	if (*lang == '\0')
		lang_primary(classify_language(doc), lang);
}

struct classify_features *
classifier_read(struct classifier *c, const struct classify_doc *doc)
{
	struct feature f[FEATURES_MAX];
	struct classify_features *out;
	float sum = 0, form;
	char lang[4];
	size_t n, i;

	detect(doc, lang);
	n = weigh(c, doc, lang, f, &form);
	qsort(f, n, sizeof *f, by_id);
	out = xmalloc(sizeof *out + n * sizeof *f + c->count * sizeof(float));
	out->taught = false;
	out->form = form;
	memcpy(out->at, f, n * sizeof *f);
	out->count = n;
	for (i = 0; i < n; i++)
		sum += f[i].value * f[i].value;
	out->norm = sqrtf(1 + sum / LENGTH);
	return out;
}

float *
classifier_own(struct classify_features *f)
{
	return (float *)(void *)(f->at + f->count);
}

const float *
classifier_own_of(const struct classify_features *f)
{
	return (const float *)(const void *)(f->at + f->count);
}
