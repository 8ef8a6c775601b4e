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

/* The likeliest story; a copy joins whatever the story. What has none yet,
 * but is likely enough, may be of it, too. */
static struct story_match
choose(struct story_index *x, const struct story_asked *q)
{
	struct story_match m = { .story = 0 };
	double best = 0, likely;
	size_t i;

	if (compare_all(x, q, &m) || x->links.len == 0)
		return m;
	qsort(x->links.at, x->links.len, sizeof *x->links.at, by_story);
	for (i = 0; i < x->links.len; i++) {
		const struct story_link *l = &x->links.at[i];
		const struct story_entry *e = &x->entries.at[l->entry];

		if (i > 0 && l[-1].story == l->story)
			continue;
		likely = story_event(x, q, e, &l->shared);
		if (likely > SURE && e->story == 0 &&
		    m.alone_count < STORY_ALONE_MAX)
			m.alone[m.alone_count++] = e->id;
		if (likely <= best)
			continue;
		best = likely;
		take(&m, e, l->shared.like);
	}
	drop_near(&m);
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
