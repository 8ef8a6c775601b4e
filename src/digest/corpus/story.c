#include <ndigest/digest/story.h>

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include <ndigest/base/mem.h>

#include "story_event.h"

#define SURE 1.0	/* that much likelier ties one without a story, too */
#define LEAST .05	/* likeness: less is not looked at as a whole */
#define ROUGH .03	/* words alone, before the pairs are compared */
#define COMMON 0.02	/* words in more of the articles: not asked */
#define COMMON_LEAST 200
#define NEARLY 0.6	/* as close as this part */
#define LINKED 8		/* articles of a story, held against another's */
#define ONE_EVENT 0.165	/* their mean likeness, when both are of one event, */
#define ONE_HEADLINE 0.5	/* or how likely that is of headlines */
#define DAY 86400

void
story_sign(struct story_index *x, const struct story_text *t, struct buf *out)
{
	struct signature s;

	signature_make(x->terms, x->rarity, t, &s);
	signature_write(&s, out);
}

/* Of one feed's columns: "Your stars for Tuesday", and for Wednesday. */
static bool
is_next_of_series(const struct story_asked *q, const struct story_entry *e)
{
	return q->s.series != 0 && q->s.series == e->series &&
	    q->s.title != e->title && q->item->feed_id == e->feed_id;
}

/* Adds up, in scores, what each article shares with Q in words; touched says
 * which. */
static void
gather(struct story_index *x, const struct story_asked *q)
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
is_copy(const struct story_index *x, const struct story_asked *q,
    const struct story_entry *e, double like)
{
	struct signature s;

	if (e->feed_id == q->item->feed_id && e->title != q->s.title &&
	    (e->url == 0 || e->url != q->s.url))
		return false;
	story_unpack(x, e, &s);
	return signature_is_copy(&q->s, &s, like);
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

static bool
is_candidate(const struct story_index *x, const struct story_asked *q,
    uint32_t entry)
{
	const struct story_entry *e = &x->entries.at[entry];

	if (q->length <= 0 || e->length <= 0 || (double)(x->scores[entry] /
	    (q->length * e->length)) < ROUGH)
		return false;
	return !e->gone && e->id != q->item->id && !is_far(q->item, e) &&
	    !is_next_of_series(q, e);
}

/* Notes what Q shares with each candidate; true when one is a copy. */
static bool
compare_all(struct story_index *x, const struct story_asked *q,
    struct story_match *m)
{
	size_t i;

	x->links.len = 0;
	for (i = 0; i < x->touched.len; i++) {
		const struct story_entry *e =
		    &x->entries.at[x->touched.at[i]];
		struct story_link l = { .entry = x->touched.at[i] };

		if (!is_candidate(x, q, l.entry))
			continue;
		l.shared = story_compare(x, q, e);
		if (is_copy(x, q, e, l.shared.like)) {
			take(m, e, l.shared.like);
			m->copy_of = e->id;
			return true;
		}
		l.story = e->story != 0 ? e->story : e->id;
		l.close = story_closeness(x, q->item, e, l.shared.like);
		if (l.close >= LEAST)
			vec_push(&x->links, l);
	}
	return false;
}

/* By story, the closest of each first. */
static int
by_story(const void *a, const void *b)
{
	const struct story_link *p = a, *q = b;

	if (p->story != q->story)
		return p->story < q->story ? -1 : 1;
	if (p->close != q->close)
		return p->close > q->close ? -1 : 1;
	return p->entry < q->entry ? -1 : p->entry > q->entry;
}

static int
downwards(const void *a, const void *b)
{
	const double *x = a, *y = b;

	return *x > *y ? -1 : *x < *y;
}

/* How close each story is to a brief Q; links are by story. */
static void
line_up(struct story_index *x, const struct story_asked *q)
{
	size_t i;

	x->closest.len = 0;
	if (!story_is_brief(q))
		return;
	for (i = 0; i < x->links.len; i++)
		if (i == 0 || x->links.at[i].story != x->links.at[i - 1].story)
			vec_push(&x->closest, x->links.at[i].close);
	if (x->closest.len > 0)
		qsort(x->closest.at, x->closest.len, sizeof *x->closest.at,
		    downwards);
}

/* The other stories that are nearly as close as CLOSE, or closer: headlines
 * of a subject that is much in the news are alike without one event. */
static double
crowd_at(const struct story_index *x, double close)
{
	size_t low = 0, high = x->closest.len;

	while (low < high) {
		size_t mid = low + (high - low) / 2;

		if (x->closest.at[mid] > NEARLY * close)
			low = mid + 1;
		else
			high = mid;
	}
	return low > 1 ? (double)(low - 1) : 0;
}

static double
link_of(const struct story_index *x, const struct story_asked *q,
    const struct story_entry *e)
{
	struct story_shared shared = story_compare(x, q, e);

	return story_are_headlines(q, e) ?
	    story_headlines(x, q, e, &shared, 0) / ONE_HEADLINE :
	    shared.like / ONE_EVENT;
}

/* How like the latest articles of two stories are each other on the whole: 1
 * and more when both are of one event. */
static double
mean_link(const struct story_index *x, int64_t a, int64_t b)
{
	double sum = 0, n = 0;
	uint32_t p, r;
	size_t i = 0, k;

	for (p = story_members(x, a); p != 0 && i < LINKED;
	    p = x->members.at[p - 1].next) {
		const struct story_entry *e =
		    &x->entries.at[x->members.at[p - 1].entry];
		const struct story_item item = { .id = e->id,
		    .feed_id = e->feed_id, .published = e->published };
		struct story_asked q = { .item = &item };

		if (e->gone || e->story != a)
			continue;
		story_unpack(x, e, &q.s);
		story_ask(x, &q);
		i++;
		k = 0;
		for (r = story_members(x, b); r != 0 && k < LINKED;
		    r = x->members.at[r - 1].next) {
			const struct story_entry *o =
			    &x->entries.at[x->members.at[r - 1].entry];

			if (o->gone || o->story != b)
				continue;
			sum += link_of(x, &q, o);
			n++;
			k++;
		}
	}
	return n > 0 ? sum / n : 0;
}

/* The articles of STORY move to M's, unless they are too many. */
static bool
move_members(const struct story_index *x, struct story_match *m,
    int64_t story)
{
	size_t n = m->alone_count;
	uint32_t p;

	for (p = story_members(x, story); p != 0;
	    p = x->members.at[p - 1].next) {
		const struct story_entry *e =
		    &x->entries.at[x->members.at[p - 1].entry];

		if (e->gone || e->story != story)
			continue;
		if (n == STORY_ALONE_MAX)
			return false;
		m->alone[n++] = e->id;
	}
	m->alone_count = n;
	return true;
}

/* Two stories grew apart, and Q is likely of either: when they are alike on
 * the whole they are of one event, and the later becomes part of the other. */
static void
unite(const struct story_index *x, struct story_match *m, int64_t other)
{
	if (mean_link(x, m->story, other) < 1)
		return;
	if (other > m->story)
		(void)move_members(x, m, other);
	else if (move_members(x, m, m->story))
		m->story = other;
}

/* The likeliest story; a copy joins whatever the story. What has none yet,
 * but is likely enough, may be of it, too, as may the second likeliest. */
static struct story_match
choose(struct story_index *x, const struct story_asked *q)
{
	struct story_match m = { .story = 0 };
	double best = 0, likely;
	int64_t second = 0;
	size_t i;

	if (compare_all(x, q, &m) || x->links.len == 0)
		return m;
	qsort(x->links.at, x->links.len, sizeof *x->links.at, by_story);
	line_up(x, q);
	for (i = 0; i < x->links.len; i++) {
		const struct story_link *l = &x->links.at[i];
		const struct story_entry *e = &x->entries.at[l->entry];

		if (i > 0 && l[-1].story == l->story)
			continue;
		likely = story_event(x, q, e, &l->shared,
		    crowd_at(x, l->close));
		if (likely > SURE && e->story == 0 &&
		    m.alone_count < STORY_ALONE_MAX)
			m.alone[m.alone_count++] = e->id;
		if (likely > 0 && likely <= best && e->story != 0)
			second = e->story;
		if (likely <= best)
			continue;
		if (m.story != 0 && !m.is_new)
			second = m.story;
		best = likely;
		take(&m, e, l->shared.like);
	}
	drop_near(&m);
	if (second != 0 && !m.is_new)
		unite(x, &m, second);
	return m;
}

struct story_match
story_assign(struct story_index *x, const struct story_item *item)
{
	struct story_match m = { .story = 0 };
	struct story_asked q = { .item = item };
	size_t i;

	if (!signature_read(item->signature, item->len, &q.s))
		return m;
	story_ask(x, &q);
	gather(x, &q);
	m = choose(x, &q);
	for (i = 0; i < x->touched.len; i++)
		x->scores[x->touched.at[i]] = 0;
	x->touched.len = 0;
	return m;
}
