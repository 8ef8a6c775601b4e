#include <ndigest/digest/story.h>

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include <ndigest/base/mem.h>

#include "plain.h"
#include "story_index.h"

/*
 * Tuned on 336 pairs of articles, judged by reading, 96 articles of our own on
 * 38 events, and headlines of 141 events: more likeness than JOIN is the same
 * event. A story that is found must fit as a whole, so that one story does not
 * creep into the next.
 */
#define JOIN .19
#define JOIN_SAME_FEED .21	/* a feed repeats its phrases, */
#define JOIN_NEW_FEED .30	/* and its template is not known at first */
#define FEW_OF_A_FEED 4
#define FIT .14		/* mean likeness to the story's articles, */
#define FIT_HEADLINE .22	/* which a few words reach by chance */
#define FIT_MEMBERS 12		/* of which so many are looked at */
#define SLOWLY .04		/* more is asked for with each day between */
#define HEADLINE 14		/* features: there is a headline only, */
#define HEADLINE_WORTH 1.3f	/* and what it shares says more */
#define ROUGH .03	/* words alone, before the pairs are compared */
#define COMMON 0.02		/* words in more of the articles: not asked */
#define COMMON_LEAST 200
#define TEMPLATE 0.3		/* of a feed's articles: more have its phrases */
#define OF_EVENT 0.8f
#define PLAIN 70
#define DAY 86400

void
story_sign(struct story_index *x, const struct story_text *t, struct buf *out)
{
	struct signature s;

	signature_make(x->terms, x->rarity, t, &s);
	signature_write(&s, out);
}

/* A window of few articles knows little of what is rare: as if there were
 * PLAIN more, of words as common as they are. */
static float
weight_of(const struct story_index *x, const struct signature_feature *f)
{
	double share = f->weight & SIGNATURE_PAIR ? 0 :
	    plain_share(terms_plain(x->terms), f->id);
	double idf = log(((double)x->entries.len + 100 + PLAIN) /
	    (story_df(x, f) + 1 + PLAIN * share));

	return (float)((f->weight & SIGNATURE_WEIGHT) * idf);
}

float
story_length(const struct story_index *x, const struct signature *s)
{
	float sum = 0;
	size_t i;

	for (i = 0; i < s->count; i++) {
		float w = weight_of(x, &s->at[i]);

		sum += w * w;
	}
	return sqrtf(sum);
}

/* A new article, and what is worked out of it once. */
struct asked {
	const struct story_item *item;
	struct signature s;
	float length;
	float weight[SIGNATURE_FEATURES];
	float event[SIGNATURE_FEATURES];	/* 0..1: no template's */
};

/* Of one feed's columns: "Your stars for Tuesday", and for Wednesday. */
static bool
is_next_of_series(const struct asked *q, const struct story_entry *e)
{
	return q->s.series != 0 && q->s.series == e->series &&
	    q->s.title != e->title && q->item->feed_id == e->feed_id;
}

static void
ask(struct story_index *x, struct asked *q)
{
	size_t i;

	for (i = 0; i < q->s.count; i++) {
		double part = story_template(x, q->item->feed_id,
		    &q->s.at[i]);

		q->weight[i] = weight_of(x, &q->s.at[i]);
		q->event[i] = (float)fmax(0, fmin(1, 2 - part / TEMPLATE));
	}
	q->length = story_length(x, &q->s);
}

static float
likeness(const struct story_index *x, const struct asked *q,
    const struct story_entry *e)
{
	const uint32_t *ids = x->ids.at + e->first;
	bool same_feed = e->feed_id == q->item->feed_id;
	float dot = 0, event = 0;
	size_t i = 0, j = 0;

	while (i < q->s.count && j < e->count) {
		if (q->s.at[i].id == ids[j]) {
			unsigned w = x->weights.at[e->first + j] &
			    SIGNATURE_WEIGHT;
			unsigned own = q->s.at[i].weight & SIGNATURE_WEIGHT;
			float part = q->weight[i] * q->weight[i];

			/* the idf is the same, the frequency its own */
			part *= own > 0 ? (float)w / (float)own : 0;
			dot += part;
			event += part * q->event[i];
			i++;
			j++;
		} else if (q->s.at[i].id < ids[j])
			i++;
		else
			j++;
	}
	/* mostly the feed's own phrases: two of a kind, not of an event */
	if (same_feed)
		dot = event < OF_EVENT * dot ? 0 : event;
	if (q->s.count < HEADLINE || e->count < HEADLINE)
		dot *= HEADLINE_WORTH;
	return q->length > 0 && e->length > 0 ?
	    dot / (q->length * e->length) : 0;
}

/* Adds up, in scores, what each article shares with Q in words; touched says
 * which. */
static void
gather(struct story_index *x, const struct asked *q)
{
	size_t most = (size_t)(COMMON * (double)x->entries.len), i;

	if (most < COMMON_LEAST)
		most = COMMON_LEAST;
	if (x->scores_cap < x->entries.len) {
		free(x->scores);
		x->scores_cap = x->entries.cap;
		x->scores = xcalloc(x->scores_cap, sizeof *x->scores);
	}
	for (i = 0; i < q->s.count; i++) {
		uint32_t at = q->s.at[i].weight & SIGNATURE_PAIR ?
		    IDMAP_NONE : idmap_get(&x->words, q->s.at[i].id), p;

		if (at == IDMAP_NONE || x->lists.at[at].count > most)
			continue;
		for (p = x->lists.at[at].last; p != 0;
		    p = x->postings.at[p - 1].next) {
			uint32_t entry = x->postings.at[p - 1].entry;

			if (x->scores[entry] == 0)
				vec_push(&x->touched, entry);
			x->scores[entry] += q->weight[i] * q->weight[i];
		}
	}
}

/* Likeness to an article, less what the days between and one feed ask. */
static double
closeness(const struct story_index *x, const struct story_item *item,
    const struct story_entry *e, double like)
{
	double days = fabs((double)(item->published - e->published)) / DAY;

	if (item->feed_id == e->feed_id)
		like -= (story_feed_size(x, item->feed_id) < FEW_OF_A_FEED ?
		    JOIN_NEW_FEED : JOIN_SAME_FEED) - JOIN;
	return like - SLOWLY * days;
}

/* Mean likeness to the latest articles of a story. */
static bool
fits(const struct story_index *x, const struct asked *q, int64_t story)
{
	double sum = 0;
	size_t i, n = 0;

	for (i = x->touched.len; i > 0 && n < FIT_MEMBERS; i--) {
		const struct story_entry *e =
		    &x->entries.at[x->touched.at[i - 1]];

		if (e->story != story || e->gone)
			continue;
		sum += (double)likeness(x, q, e);
		n++;
	}
	return n == 0 || sum / (double)n >= (q->s.count < HEADLINE ?
	    FIT_HEADLINE : FIT);
}

static void
take(struct story_match *m, const struct story_entry *e, double like)
{
	m->near = e->id;
	m->score = like < 1 ? like : 1;
	m->is_new = e->story == 0;
	m->story = m->is_new ? e->id : e->story;
}

/* Two titles of one feed are two articles, however alike their texts. */
static bool
is_copy(const struct story_index *x, const struct asked *q,
    const struct story_entry *e, double like)
{
	struct signature s;

	if (e->feed_id == q->item->feed_id && e->title != q->s.title &&
	    (e->url == 0 || e->url != q->s.url))
		return false;
	story_unpack(x, e, &s);
	return signature_is_copy(&q->s, &s, like);
}

/* What is close enough, but has no story: it may be that of ITEM. */
static void
note_alone(struct story_match *m, const struct story_entry *e)
{
	if (e->story == 0 && m->alone_count < STORY_ALONE_MAX)
		m->alone[m->alone_count++] = e->id;
}

static void
drop_near(struct story_match *m)
{
	size_t i, n = 0;

	for (i = 0; i < m->alone_count; i++)
		if (m->alone[i] != m->near)
			m->alone[n++] = m->alone[i];
	m->alone_count = n;
}

/* Too long ago, or not yet: neither of one event nor a copy. */
static bool
is_far(const struct story_item *item, const struct story_entry *e)
{
	return fabs((double)(item->published - e->published)) >
	    STORY_DAYS * DAY;
}

/* The closest article whose story fits; a copy joins whatever the story. */
static struct story_match
choose(const struct story_index *x, const struct asked *q)
{
	struct story_match m = { .story = 0 };
	double best = JOIN, rough, like, close;
	size_t i;

	for (i = 0; i < x->touched.len; i++) {
		const struct story_entry *e =
		    &x->entries.at[x->touched.at[i]];

		rough = q->length > 0 && e->length > 0 ? (double)(x->scores[
		    x->touched.at[i]] / (q->length * e->length)) : 0;
		if (rough < ROUGH || e->gone || e->id == q->item->id ||
		    is_far(q->item, e) || is_next_of_series(q, e))
			continue;
		like = (double)likeness(x, q, e);
		close = closeness(x, q->item, e, like);
		if (is_copy(x, q, e, like)) {
			take(&m, e, like);
			m.copy_of = e->id;
			m.alone_count = 0;
			return m;
		}
		if (close > JOIN)
			note_alone(&m, e);
		if (close <= best || (e->story != 0 &&
		    !fits(x, q, e->story)))
			continue;
		best = close;
		take(&m, e, like);
	}
	drop_near(&m);
	return m;
}

struct story_match
story_assign(struct story_index *x, const struct story_item *item)
{
	struct story_match m = { .story = 0 };
	struct asked q = { .item = item };
	size_t i;

	if (!signature_read(item->signature, item->len, &q.s))
		return m;
	ask(x, &q);
	gather(x, &q);
	m = choose(x, &q);
	for (i = 0; i < x->touched.len; i++)
		x->scores[x->touched.at[i]] = 0;
	x->touched.len = 0;
	return m;
}
