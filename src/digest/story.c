#include <ndigest/digest/story.h>

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include <ndigest/base/mem.h>
#include <ndigest/base/vec.h>

#include "idmap.h"
#include "signature.h"

/*
 * Tuned on 336 pairs of articles, judged by reading: more likeness than JOIN
 * is the same event. A story that is found must fit as a whole, so that one
 * story does not creep into the next.
 */
#define JOIN .18
#define JOIN_SAME_FEED .34	/* a feed repeats its phrases */
#define FIT .06		/* mean likeness to the story's articles */
#define FIT_MEMBERS 12		/* of which so many are looked at */
#define SLOWLY .05		/* more is asked for with each day between */
#define COMMON 0.02		/* features in more of the articles: not asked */
#define COMMON_LEAST 200
#define DAY 86400

struct entry {
	int64_t id, feed_id, published, story;
	float length;		/* of the features, with the idf of then */
	bool gone;
	struct signature s;
};

struct list {
	uint32_t *at;
	size_t len, cap;
};

struct story_index {
	struct terms *terms;
	const struct classifier *rarity;
	VEC(struct entry) entries;
	size_t gone;
	struct idmap features;		/* id -> list */
	struct idmap places;		/* of an article's id -> entry */
	VEC(struct list) lists;
	float *scores;			/* by entry, 0 between questions */
	size_t scores_cap;
	VEC(uint32_t) touched;
};

struct story_index *
story_index_new(void)
{
	struct story_index *x = xcalloc(1, sizeof *x);

	x->terms = terms_open();
	return x;
}

static void
clear_lists(struct story_index *x)
{
	size_t i;

	for (i = 0; i < x->lists.len; i++)
		vec_free(&x->lists.at[i]);
	x->lists.len = 0;
	idmap_clear(&x->features);
	idmap_clear(&x->places);
}

void
story_index_free(struct story_index *x)
{
	if (x == NULL)
		return;
	clear_lists(x);
	terms_close(x->terms);
	vec_free(&x->entries);
	vec_free(&x->lists);
	vec_free(&x->touched);
	idmap_free(&x->features);
	idmap_free(&x->places);
	free(x->scores);
	free(x);
}

void
story_index_rarity(struct story_index *x, const struct classifier *c)
{
	x->rarity = c;
}

void
story_sign(struct story_index *x, const struct story_text *t, struct buf *out)
{
	struct signature s;

	signature_make(x->terms, x->rarity, t, &s);
	signature_write(&s, out);
}

size_t
story_index_count(const struct story_index *x)
{
	return x->entries.len - x->gone;
}

static const struct list *
list_of(const struct story_index *x, uint32_t id)
{
	uint32_t at = idmap_get(&x->features, id);

	return at != IDMAP_NONE ? &x->lists.at[at] : NULL;
}

/* A window of few articles knows little of what is rare. */
static float
weight_of(const struct story_index *x, const struct signature_feature *f)
{
	const struct list *l = list_of(x, f->id);
	double df = l != NULL ? (double)l->len : 0;
	double idf = log(((double)x->entries.len + 100) / (df + 1));

	return (float)((f->weight & SIGNATURE_WEIGHT) * idf);
}

static float
length_of(const struct story_index *x, const struct signature *s)
{
	float sum = 0;
	size_t i;

	for (i = 0; i < s->count; i++) {
		float w = weight_of(x, &s->at[i]);

		sum += w * w;
	}
	return sqrtf(sum);
}

static uint32_t
place_key(int64_t id)
{
	return terms_join((uint32_t)((uint64_t)id >> 32), (uint32_t)id);
}

static void
post(struct story_index *x, uint32_t entry)
{
	const struct signature *s = &x->entries.at[entry].s;
	size_t i;

	*idmap_put(&x->places, place_key(x->entries.at[entry].id), entry) =
	    entry;
	for (i = 0; i < s->count; i++) {
		uint32_t n = (uint32_t)x->lists.len;
		uint32_t at = *idmap_put(&x->features, s->at[i].id, n);

		if (at == n)
			vec_push(&x->lists, ((struct list){ NULL, 0, 0 }));
		vec_push(&x->lists.at[at], entry);
	}
}

static struct entry *
find(const struct story_index *x, int64_t id)
{
	uint32_t at = idmap_get(&x->places, place_key(id));

	if (at == IDMAP_NONE || x->entries.at[at].id != id ||
	    x->entries.at[at].gone)
		return NULL;
	return &x->entries.at[at];
}

bool
story_index_add(struct story_index *x, const struct story_item *item)
{
	struct entry e;

	memset(&e, 0, sizeof e);
	if (item->id == 0 || find(x, item->id) != NULL ||
	    !signature_read(item->signature, item->len, &e.s))
		return false;
	e.id = item->id;
	e.feed_id = item->feed_id;
	e.published = item->published;
	e.story = item->story;
	vec_push(&x->entries, e);
	post(x, (uint32_t)(x->entries.len - 1));
	x->entries.at[x->entries.len - 1].length = length_of(x,
	    &x->entries.at[x->entries.len - 1].s);
	return true;
}

void
story_index_set(struct story_index *x, int64_t id, int64_t story)
{
	struct entry *e = find(x, id);

	if (e != NULL)
		e->story = story;
}

static void
rebuild(struct story_index *x)
{
	size_t i, kept = 0;

	for (i = 0; i < x->entries.len; i++)
		if (!x->entries.at[i].gone)
			x->entries.at[kept++] = x->entries.at[i];
	x->entries.len = kept;
	x->gone = 0;
	clear_lists(x);
	for (i = 0; i < kept; i++)
		post(x, (uint32_t)i);
	for (i = 0; i < kept; i++)
		x->entries.at[i].length = length_of(x, &x->entries.at[i].s);
}

void
story_index_expire(struct story_index *x, int64_t before)
{
	size_t i;

	for (i = 0; i < x->entries.len; i++)
		if (!x->entries.at[i].gone &&
		    x->entries.at[i].published < before) {
			x->entries.at[i].gone = true;
			x->gone++;
		}
	if (x->gone * 4 > x->entries.len)
		rebuild(x);
}

static float
likeness(const struct story_index *x, const struct signature *a, float length,
    const struct entry *e)
{
	float dot = 0;
	size_t i = 0, j = 0;

	while (i < a->count && j < e->s.count) {
		if (a->at[i].id == e->s.at[j].id) {
			dot += weight_of(x, &a->at[i]) *
			    weight_of(x, &e->s.at[j]);
			i++;
			j++;
		} else if (a->at[i].id < e->s.at[j].id)
			i++;
		else
			j++;
	}
	return length > 0 && e->length > 0 ? dot / (length * e->length) : 0;
}

/* Adds up, in scores, what each article shares with S; touched says which. */
static void
gather(struct story_index *x, const struct signature *s)
{
	size_t most = (size_t)(COMMON * (double)x->entries.len), i, k;

	if (most < COMMON_LEAST)
		most = COMMON_LEAST;
	if (x->scores_cap < x->entries.len) {
		free(x->scores);
		x->scores_cap = x->entries.cap;
		x->scores = xcalloc(x->scores_cap, sizeof *x->scores);
	}
	for (i = 0; i < s->count; i++) {
		const struct list *l = list_of(x, s->at[i].id);
		float w = weight_of(x, &s->at[i]);

		if (l == NULL || l->len > most)
			continue;
		for (k = 0; k < l->len; k++) {
			if (x->scores[l->at[k]] == 0)
				vec_push(&x->touched, l->at[k]);
			x->scores[l->at[k]] += w * w;
		}
	}
}

/* Likeness to an article, less what the days between and one feed ask. */
static double
closeness(const struct story_item *item, const struct entry *e, double like)
{
	double days = fabs((double)(item->published - e->published)) / DAY;

	if (item->feed_id == e->feed_id)
		like -= JOIN_SAME_FEED - JOIN;
	return days > STORY_DAYS ? -1 : like - SLOWLY * days;
}

/* Mean likeness to the latest articles of a story. */
static bool
fits(const struct story_index *x, const struct signature *s, float length,
    int64_t story)
{
	double sum = 0;
	size_t i, n = 0;

	for (i = x->touched.len; i > 0 && n < FIT_MEMBERS; i--) {
		const struct entry *e = &x->entries.at[x->touched.at[i - 1]];

		if (e->story != story || e->gone)
			continue;
		sum += (double)likeness(x, s, length, e);
		n++;
	}
	return n == 0 || sum / (double)n >= FIT;
}

static void
take(struct story_match *m, const struct entry *e, double like)
{
	m->near = e->id;
	m->score = like < 1 ? like : 1;
	m->is_new = e->story == 0;
	m->story = m->is_new ? e->id : e->story;
}

/* The closest article whose story fits; a copy joins whatever the story. */
static struct story_match
choose(const struct story_index *x, const struct story_item *item,
    const struct signature *s, float length)
{
	struct story_match m = { 0, 0, 0, 0, false };
	double best = JOIN, rough, like, close;
	size_t i;

	for (i = 0; i < x->touched.len; i++) {
		const struct entry *e = &x->entries.at[x->touched.at[i]];

		rough = length > 0 && e->length > 0 ? (double)(x->scores[
		    x->touched.at[i]] / (length * e->length)) : 0;
		if (e->gone || e->id == item->id || rough < JOIN / 4)
			continue;
		like = (double)likeness(x, s, length, e);
		close = closeness(item, e, like);
		if (close >= 0 && signature_is_copy(s, &e->s, like)) {
			take(&m, e, like);
			m.copy_of = e->id;
			return m;
		}
		if (close <= best || (e->story != 0 &&
		    !fits(x, s, length, e->story)))
			continue;
		best = close;
		take(&m, e, like);
	}
	return m;
}

struct story_match
story_assign(struct story_index *x, const struct story_item *item)
{
	struct story_match m = { 0, 0, 0, 0, false };
	struct signature s;
	float length;
	size_t i;

	if (!signature_read(item->signature, item->len, &s))
		return m;
	gather(x, &s);
	length = length_of(x, &s);
	m = choose(x, item, &s, length);
	for (i = 0; i < x->touched.len; i++)
		x->scores[x->touched.at[i]] = 0;
	x->touched.len = 0;
	return m;
}
