#include "story_event.h"

#include <math.h>

#include "plain.h"

/*
 * Weights of a logistic regression on what 8,000 pairs of an article and a
 * story have in common, right and wrong ones: headlines of 200 events, with
 * and without a text, alone and among 6,000 other articles. Words in common
 * with one article may be chance, with most of a story they hardly are; one
 * rare name does not make an event, but a second and a third rare word do.
 */
static const struct {
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
} by_text = {
	-2.54, 2.37, 1.91, 2.21, 1.99, 0.77, 0.18, 0.12, 0.22, -0.2, -0.5,
	-0.53, -2.59
};

/*
 * And of one on 6,600 pairs of two headlines: they share a few words, so the
 * kinds of their words tell as much, and whether others share as many. What
 * a headline and a story are is the mean of it over the story.
 */
static const struct {
	double bias;
	double titles, cover;	/* as above, of the two */
	double third, words;
	double one_feed;
	double crowd;		/* log of the other stories that are as close */
	double kinds;		/* root of Q's kinds that both are of, */
	double rarest;		/* and idf of the rarest */
} by_headline = {
	-3.56, 3.15, 3.74, -0.24, 0.51, -4.21, -1.4, 1.57, 0.08
};

#define LIKELY 0.44		/* of two headlines: such a mean is asked */
#define CHANCE 0.01		/* and is given for one word that says naught */
#define FIT 0.11		/* mean likeness asked of a text */
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
		q->weight[i] = signature_is_kind(f->weight) ? 0 :
		    (float)(f->weight & SIGNATURE_WEIGHT) * q->rarity[i];
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

/* What is told by words: how many the closest one shares, and how rare those
 * are that any does. */
struct words {
	double count;
	double rare[3];		/* the rarest first */
};

static struct words
shared_words(const struct story_asked *q, uint64_t closest, uint64_t any)
{
	struct words w = { 0, { 0, 0, 0 } };
	size_t i, k;

	for (i = 0; i < q->s.count; i++) {
		double r = (double)q->rarity[i];

		w.count += is_word(q, closest, i);
		if (!is_word(q, any, i) || r <= w.rare[2])
			continue;
		for (k = 2; k > 0 && w.rare[k - 1] < r; k--)
			w.rare[k] = w.rare[k - 1];
		w.rare[k] = r;
	}
	return w;
}

bool
story_is_brief(const struct story_asked *q)
{
	return q->s.own < SIGNATURE_BRIEF;
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

bool
story_are_headlines(const struct story_asked *q, const struct story_entry *e)
{
	return story_is_brief(q) && e->own < SIGNATURE_BRIEF;
}

static size_t
kinds_shared(const struct story_asked *q, uint64_t shared)
{
	size_t i, n = 0;

	for (i = 0; i < q->s.count; i++)
		n += (shared >> i & 1) &&
		    signature_is_kind(q->s.at[i].weight);
	return n;
}

/* By the kinds that both are of; 0 when there are none. */
static double
by_kinds(const struct story_asked *q, uint64_t shared)
{
	double all = 0, both = 0, rarest = 0;
	size_t i;

	for (i = 0; i < q->s.count; i++) {
		double r = (double)q->rarity[i];

		if (!signature_is_kind(q->s.at[i].weight))
			continue;
		all += r * r;
		if (!(shared >> i & 1))
			continue;
		both += r * r;
		rarest = fmax(rarest, r);
	}
	if (both <= 0)
		return 0;
	return by_headline.kinds * sqrt(both / all) +
	    by_headline.rarest * rarest;
}

double
story_headlines(const struct story_index *x, const struct story_asked *q,
    const struct story_entry *e, const struct story_shared *shared,
    double crowd)
{
	struct words words;

	if (shared->features == 0)
		return 0;
	if (kinds_shared(q, shared->features) < 2 &&
	    is_one_plain_word(x, q, shared->features))
		return CHANCE;
	words = shared_words(q, shared->features, shared->features);
	return 1 / (1 + exp(-(by_headline.bias +
	    by_headline.titles * sqrt(shared->titles) +
	    by_headline.cover * sqrt(cover(q, shared->features)) +
	    by_headline.third * words.rare[2] +
	    by_headline.words * words.count +
	    (q->item->feed_id == e->feed_id ? by_headline.one_feed : 0) +
	    by_headline.crowd * log1p(crowd) +
	    by_kinds(q, shared->features))));
}

static double
log_odds(double p)
{
	p = fmax(1e-4, fmin(1 - 1e-4, p));
	return log(p / (1 - p));
}

/* The mean over E's story, E among it. */
static double
headline_event(const struct story_index *x, const struct story_asked *q,
    const struct story_entry *e, const struct story_shared *shared,
    double crowd)
{
	double sum = story_headlines(x, q, e, shared, crowd), n = 1;
	uint32_t p = e->story != 0 ? story_members(x, e->story) : 0;

	for (; p != 0 && n < MEMBERS; p = x->members.at[p - 1].next) {
		const struct story_entry *m =
		    &x->entries.at[x->members.at[p - 1].entry];
		struct story_shared one;

		if (m == e || m->gone || m->story != e->story)
			continue;
		one = story_compare(x, q, m);
		sum += story_headlines(x, q, m, &one, crowd);
		n++;
	}
	return log_odds(sum / n) - log_odds(LIKELY);
}

double
story_event(const struct story_index *x, const struct story_asked *q,
    const struct story_entry *e, const struct story_shared *shared,
    double crowd)
{
	double n = 1, close, best, least;
	struct story_shared all = *shared;
	struct words words;

	if (story_are_headlines(q, e))
		return headline_event(x, q, e, shared, crowd);
	if (e->story != 0)
		all = all_shared(x, q, e, shared, &n);
	if (n > 1 && all.like < n *
	    (q->s.own < HEADLINE ? FIT_HEADLINE : FIT))
		return -1;
	close = story_closeness(x, q->item, e, shared->like);
	best = sqrt(fmax(0, close));
	least = q->s.own < e->own ? q->s.own : e->own;
	words = shared_words(q, shared->features, all.features);
	return by_text.bias + by_text.best * best +
	    by_text.titles * sqrt(shared->titles) +
	    by_text.best_long * best * least / SIGNATURE_FEATURES +
	    by_text.mean * sqrt(all.like / n) +
	    by_text.cover * sqrt(cover(q, all.features)) +
	    by_text.second * words.rare[1] + by_text.third * words.rare[2] +
	    by_text.words * words.count +
	    (words.rare[1] > 0 ? 0 : by_text.only) +
	    (q->item->feed_id == e->feed_id ? by_text.one_feed : 0) +
	    by_text.size * log(n) + by_text.length * e->own /
	    SIGNATURE_FEATURES;
}
