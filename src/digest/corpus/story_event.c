#include "story_event.h"

#include <math.h>

#include "plain.h"

/*
 * Weights of two logistic regressions on what 8,000 pairs of an article and a
 * story have in common, right and wrong ones: headlines of 300 events, with
 * and without a text, alone and among 6,000 other articles. Words in common
 * with one article may be chance, with most of a story they hardly are; one
 * rare name does not make an event, but a second and a third rare word do.
 */
struct weights {
	double bias;
	double best;		/* root of the likeness to the closest one, */
	double best_long;	/* more when neither is a mere headline */
	double titles;		/* and of its part that stands in both titles */
	double mean;		/* root of the mean likeness to them all */
	double cover;		/* root of Q's part that any of them has */
	double second, third;	/* idf of the rarest words but one that are shared */
	double words;		/* each word shared with the closest one */
	double only;		/* when that is the only one */
	double one_feed;	/* when both are of one feed */
	double size;		/* log of how many articles there are */
	double length;		/* a long one shares many by chance */
	double crowd;		/* log of the other stories that are as close */
};

static const struct weights by_text = {
	-2.54, 2.37, 1.91, 2.21, 1.99, 0.77, 0.18, 0.12, 0.22, -0.2, -0.5,
	-0.53, -2.59, 0
};
/* Of two headlines that share a few words the mean to the whole story tells
 * most, and whether others share as much. */
static const struct weights by_headline = {
	-1.27, -1.15, 0, 2.83, 3.8, 2.63, 0.15, 0.09, -0.28, -0.77, -2.97,
	-1.11, 0, -1.53
};

#define FIT 0.11		/* asked of a text */
#define FIT_HEADLINE 0.15	/* and of a headline, which a few words reach, */
#define FIT_BRIEF 0.15	/* and of two in a story of more than two */
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
by_words(const struct story_asked *q, uint64_t closest, uint64_t any,
    const struct weights *w)
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
	return w->second * rare[1] + w->third * rare[2] +
	    w->words * (double)words + (rare[1] > 0 ? 0 : w->only);
}

bool
story_is_brief(const struct story_asked *q)
{
	return q->s.count < SIGNATURE_BRIEF;
}

/* A country that two headlines name is no event, nor is another such word,
 * however rare they are in the store. */
static bool
is_one_plain_word(const struct story_index *x, const struct story_asked *q,
    uint64_t shared)
{
	const struct plain *plain = terms_plain(x->terms);
	size_t i, n = 0;
	double share = 0;

	for (i = 0; i < q->s.count && n < 2; i++)
		if (is_word(q, shared, i)) {
			share = plain_share(plain, q->s.at[i].id);
			n++;
		}
	return n == 1 && share > 0;
}

/* A mean likeness to a story that is asked at least. */
static double
least_fit(const struct story_asked *q, double n, bool brief)
{
	if (brief)
		return n > 2 ? FIT_BRIEF : 0;
	return q->s.count < HEADLINE ? FIT_HEADLINE : FIT;
}

double
story_event(const struct story_index *x, const struct story_asked *q,
    const struct story_entry *e, const struct story_shared *shared,
    double crowd)
{
	bool brief = story_is_brief(q) && e->count < SIGNATURE_BRIEF;
	const struct weights *w = brief ? &by_headline : &by_text;
	double n = 1, close = story_closeness(x, q->item, e, shared->like);
	double best = sqrt(fmax(0, close)), least = e->count;
	struct story_shared all = e->story != 0 ?
	    all_shared(x, q, e, shared, &n) : *shared;

	if (q->s.count < e->count)
		least = q->s.count;
	if (n > 1 && all.like < n * least_fit(q, n, brief))
		return -1;
	if (brief && is_one_plain_word(x, q, shared->features))
		return -1;
	return w->bias + w->best * best + w->titles * sqrt(shared->titles) +
	    w->best_long * best * least / SIGNATURE_FEATURES +
	    w->mean * sqrt(all.like / n) +
	    w->cover * sqrt(cover(q, all.features)) +
	    by_words(q, shared->features, all.features, w) +
	    (q->item->feed_id == e->feed_id ? w->one_feed : 0) +
	    w->size * log(n) + w->length * e->count / SIGNATURE_FEATURES +
	    w->crowd * log1p(crowd);
}
