#include "story_event.h"

#include <math.h>

/*
 * Weights of a logistic regression on what 8,000 pairs of an article and a
 * story have in common, right and wrong ones: headlines of 200 events, with
 * and without a text, alone and among 6,000 other articles. Words in common
 * with one article may be chance, with most of a story they hardly are; one
 * rare name does not make an event, but a second and a third rare word do.
 */
#define BIAS (-2.54)
#define BEST 2.37		/* root of the likeness to the closest one, */
#define BEST_LONG 1.91		/* more when neither is a mere headline */
#define TITLES 2.21		/* and of its part that stands in both titles */
#define MEAN 1.99		/* root of the mean likeness to them all */
#define COVER 0.77		/* root of Q's part that any of them has */
#define SECOND 0.18		/* idf of the second rarest word that is shared */
#define THIRD 0.12
#define WORDS 0.22		/* each word shared with the closest one */
#define ONLY (-0.2)		/* when that is the only one */
#define ONE_FEED (-0.5)		/* when both are of one feed */
#define SIZE (-0.53)		/* log of how many articles there are */
#define LONG (-2.59)		/* a long one shares many by chance */

#define FIT 0.11		/* mean likeness to a story that is asked at least */
#define FIT_HEADLINE 0.15	/* and of a headline, which a few words reach */
#define HEADLINE 14		/* features at most */
#define MEMBERS 24		/* of a story, the latest, are looked at */
#define OF_FEW 0.02	/* likeness asked of two of one feed, which repeats */
#define OF_NEW 0.11	/* its phrases; more while its template is not known */
#define FEW_OF_A_FEED 4
#define SLOWLY 0.06		/* and with each day between */
#define TEMPLATE 0.3		/* of a feed's articles: more have its phrases */
#define OF_EVENT 0.8f
#define DAY 86400

void
story_ask(const struct story_index *x, struct story_asked *q)
{
	size_t i;

	for (i = 0; i < q->s.count; i++) {
		const struct signature_feature *f = &q->s.at[i];
		double part = story_template(x, q->item->feed_id, f);

		q->rarity[i] = story_rarity(x, f);
		q->weight[i] = (float)(f->weight & SIGNATURE_WEIGHT) *
		    q->rarity[i];
		q->event[i] = (float)fmax(0, fmin(1, 2 - part / TEMPLATE));
	}
	q->length = story_length(x, &q->s);
}

struct story_shared
story_compare(const struct story_index *x, const struct story_asked *q,
    const struct story_entry *e)
{
	const uint32_t *ids = x->ids.at + e->first;
	struct story_shared out = { 0, 0, 0 };
	float dot = 0, event = 0, title = 0;
	size_t i = 0, j = 0;

	while (i < q->s.count && j < e->count) {
		if (q->s.at[i].id == ids[j]) {
			unsigned byte = x->weights.at[e->first + j];
			unsigned w = byte & SIGNATURE_WEIGHT;
			unsigned own = q->s.at[i].weight & SIGNATURE_WEIGHT;
			float part = q->weight[i] * q->weight[i];

			/* the idf is the same, the frequency its own */
			part *= own > 0 ? (float)w / (float)own : 0;
			dot += part;
			event += part * q->event[i];
			if (byte & q->s.at[i].weight & SIGNATURE_TITLE)
				title += part;
			out.features |= UINT64_C(1) << i;
			i++;
			j++;
		} else if (q->s.at[i].id < ids[j])
			i++;
		else
			j++;
	}
	/* mostly the feed's own phrases: two of a kind, not of an event */
	if (e->feed_id == q->item->feed_id) {
		dot = event < OF_EVENT * dot ? 0 : event;
		out.features = dot > 0 ? out.features : 0;
		title = fminf(title, dot);
	}
	if (q->length > 0 && e->length > 0) {
		out.like = (double)(dot / (q->length * e->length));
		out.titles = (double)(title / (q->length * e->length));
	}
	return out;
}

double
story_closeness(const struct story_index *x, const struct story_item *item,
    const struct story_entry *e, double like)
{
	double days = fabs((double)(item->published - e->published)) / DAY;

	if (item->feed_id == e->feed_id)
		like -= story_feed_size(x, item->feed_id) < FEW_OF_A_FEED ?
		    OF_NEW : OF_FEW;
	return like - SLOWLY * days;
}

/* What Q shares with the latest articles of E's story, E among them. */
static struct story_shared
all_shared(const struct story_index *x, const struct story_asked *q,
    const struct story_entry *e, const struct story_shared *closest,
    double *count)
{
	struct story_shared all = *closest, one;
	uint32_t p;
	size_t n = 1;

	for (p = story_members(x, e->story); p != 0 && n < MEMBERS;
	    p = x->members.at[p - 1].next) {
		const struct story_entry *m =
		    &x->entries.at[x->members.at[p - 1].entry];

		if (m == e || m->gone || m->story != e->story)
			continue;
		one = story_compare(x, q, m);
		all.like += one.like;
		all.features |= one.features;
		n++;
	}
	*count = (double)n;
	return all;
}

static double
cover(const struct story_asked *q, uint64_t features)
{
	double sum = 0, all = 0;
	size_t i;

	for (i = 0; i < q->s.count; i++) {
		double w = (double)(q->weight[i] * q->weight[i]);

		all += w;
		sum += features >> i & 1 ? w : 0;
	}
	return all > 0 ? sum / all : 0;
}

static bool
is_word(const struct story_asked *q, uint64_t features, size_t i)
{
	return (features >> i & 1) && !(q->s.at[i].weight & SIGNATURE_PAIR);
}

/* By the words that Q has in common with the closest one, and with any. */
static double
by_words(const struct story_asked *q, uint64_t closest, uint64_t any)
{
	double rare[3] = { 0, 0, 0 };
	size_t i, k, words = 0;

	for (i = 0; i < q->s.count; i++) {
		double r = (double)q->rarity[i];

		words += is_word(q, closest, i);
		if (!is_word(q, any, i) || r <= rare[2])
			continue;
		for (k = 2; k > 0 && rare[k - 1] < r; k--)
			rare[k] = rare[k - 1];
		rare[k] = r;
	}
	return SECOND * rare[1] + THIRD * rare[2] + WORDS * (double)words +
	    (rare[1] > 0 ? 0 : ONLY);
}

double
story_event(const struct story_index *x, const struct story_asked *q,
    const struct story_entry *e, const struct story_shared *shared)
{
	double n = 1, close = story_closeness(x, q->item, e, shared->like);
	double best = sqrt(fmax(0, close)), least = e->count, likely = BIAS;
	struct story_shared all = e->story != 0 ?
	    all_shared(x, q, e, shared, &n) : *shared;

	if (q->s.count < e->count)
		least = q->s.count;
	if (n > 1 && all.like < n * (q->s.count < HEADLINE ? FIT_HEADLINE :
	    FIT))
		return -1;
	if (q->item->feed_id == e->feed_id)
		likely += ONE_FEED;
	return likely + BEST * best + TITLES * sqrt(shared->titles) +
	    BEST_LONG * best * least / SIGNATURE_FEATURES +
	    MEAN * sqrt(all.like / n) + COVER * sqrt(cover(q, all.features)) +
	    by_words(q, shared->features, all.features) + SIZE * log(n) +
	    LONG * e->count / SIGNATURE_FEATURES;
}
