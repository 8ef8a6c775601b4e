#include "story_index.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include <ndigest/base/mem.h>

#include "plain.h"

#define CELLS ((size_t)1 << 20)	/* counters; a collision counts too much */
#define FEW 4			/* articles of a feed that show no template */
#define PLAIN 70		/* articles that are thought along, */
#define USUAL 0.6	/* and so many for each that is there */
#define OTHERS 100		/* and of no word that is asked for */

struct story_index *
story_index_new(void)
{
	struct story_index *x = xcalloc(1, sizeof *x);

	x->terms = terms_open();
	x->pairs = xcalloc(CELLS, sizeof *x->pairs);
	x->in_feed = xcalloc(CELLS, sizeof *x->in_feed);
	return x;
}

void
story_index_free(struct story_index *x)
{
	if (x == NULL)
		return;
	terms_close(x->terms);
	vec_free(&x->entries);
	vec_free(&x->ids);
	vec_free(&x->weights);
	vec_free(&x->lists);
	vec_free(&x->postings);
	vec_free(&x->touched);
	vec_free(&x->links);
	vec_free(&x->closest);
	vec_free(&x->members);
	idmap_free(&x->stories);
	idmap_free(&x->words);
	idmap_free(&x->places);
	idmap_free(&x->feeds);
	free(x->pairs);
	free(x->in_feed);
	free(x->scores);
	free(x);
}

void
story_index_rarity(struct story_index *x, const struct classifier *c)
{
	x->rarity = c;
}

size_t
story_index_count(const struct story_index *x)
{
	return x->entries.len - x->gone;
}

/* --- what is counted ---------------------------------------------------------- */

static uint32_t
key_of(int64_t id)
{
	return terms_join((uint32_t)((uint64_t)id >> 32), (uint32_t)id);
}

static uint16_t *
cell(uint16_t *cells, uint32_t key)
{
	return &cells[(key * UINT32_C(0x9e3779b1) >> 7) & (CELLS - 1)];
}

static void
count_up(uint16_t *n)
{
	if (*n < UINT16_MAX)
		++*n;
}

static double
df_of(const struct story_index *x, const struct signature_feature *f)
{
	uint32_t at;

	if (f->weight & SIGNATURE_PAIR)
		return *cell(x->pairs, f->id);
	at = idmap_get(&x->words, f->id);
	return at != IDMAP_NONE ? x->lists.at[at].count : 0;
}

/* A window of few articles, or of few sources, knows little of what is rare:
 * as if there were more, of words as common as they are in the news. */
float
story_rarity(const struct story_index *x, const struct signature_feature *f)
{
	double share = f->weight & SIGNATURE_PAIR ? 0 :
	    plain_share(terms_plain(x->terms), f->id);

	return (float)log(((double)x->entries.len + OTHERS + PLAIN) / (df_of(
	    x, f) + 1 + (PLAIN + USUAL * (double)x->entries.len) * share));
}

float
story_length(const struct story_index *x, const struct signature *s)
{
	float sum = 0;
	size_t i;

	for (i = 0; i < s->count; i++) {
		float w;

		if (signature_is_kind(s->at[i].weight))
			continue;
		w = (float)(s->at[i].weight & SIGNATURE_WEIGHT) *
		    story_rarity(x, &s->at[i]);
		sum += w * w;
	}
	return sqrtf(sum);
}

size_t
story_feed_size(const struct story_index *x, int64_t feed)
{
	uint32_t n = idmap_get(&x->feeds, key_of(feed));

	return n != IDMAP_NONE ? n : 0;
}

double
story_template(const struct story_index *x, int64_t feed,
    const struct signature_feature *f)
{
	size_t size = story_feed_size(x, feed);
	unsigned n = *cell(x->in_feed, terms_join(key_of(feed), f->id));

	/* one of them is the article that is compared with */
	return size < FEW || n < 2 ? 0 : (double)(n - 1) / (double)(size - 1);
}

/* --- articles ------------------------------------------------------------------ */

static void
list_word(struct story_index *x, uint32_t id, uint32_t entry)
{
	uint32_t n = (uint32_t)x->lists.len;
	uint32_t at = *idmap_put(&x->words, id, n);
	struct story_word *w;

	if (at == n)
		vec_push(&x->lists, ((struct story_word){ 0, 0 }));
	w = &x->lists.at[at];
	vec_push(&x->postings, ((struct story_posting){ entry, w->last }));
	w->last = (uint32_t)x->postings.len;
	w->count++;
}

uint32_t
story_members(const struct story_index *x, int64_t story)
{
	uint32_t p = idmap_get(&x->stories, key_of(story));

	return p != IDMAP_NONE ? p : 0;
}

/* Puts an article in front of its story's others. */
static void
list_member(struct story_index *x, uint32_t entry)
{
	uint32_t *first, story;

	if (x->entries.at[entry].story == 0)
		return;
	story = key_of(x->entries.at[entry].story);
	first = idmap_put(&x->stories, story, 0);
	vec_push(&x->members, ((struct story_posting){ entry, *first }));
	*first = (uint32_t)x->members.len;
}

static void
post(struct story_index *x, uint32_t entry)
{
	const struct story_entry *e = &x->entries.at[entry];
	uint32_t feed = key_of(e->feed_id);
	size_t i;

	*idmap_put(&x->places, key_of(e->id), entry) = entry;
	list_member(x, entry);
	++*idmap_put(&x->feeds, feed, 0);
	for (i = e->first; i < e->first + e->count; i++) {
		uint32_t id = x->ids.at[i];

		if (x->weights.at[i] & SIGNATURE_PAIR)
			count_up(cell(x->pairs, id));
		else
			list_word(x, id, entry);
		count_up(cell(x->in_feed, terms_join(feed, id)));
	}
}

struct story_entry *
story_entry_of(const struct story_index *x, int64_t id)
{
	uint32_t at = idmap_get(&x->places, key_of(id));

	if (at == IDMAP_NONE || x->entries.at[at].id != id ||
	    x->entries.at[at].gone)
		return NULL;
	return &x->entries.at[at];
}

void
story_unpack(const struct story_index *x, const struct story_entry *e,
    struct signature *out)
{
	size_t i;

	out->url = e->url;
	out->title = e->title;
	out->simhash = e->simhash;
	out->series = e->series;
	out->words = e->words;
	out->count = e->count;
	out->own = e->own;
	for (i = 0; i < e->count; i++)
		out->at[i] = (struct signature_feature){
		    x->ids.at[e->first + i], x->weights.at[e->first + i] };
}

static struct story_entry
pack(struct story_index *x, const struct story_item *item,
    const struct signature *s)
{
	struct story_entry e = {
		.id = item->id, .feed_id = item->feed_id,
		.published = item->published, .story = item->story,
		.url = s->url, .title = s->title, .simhash = s->simhash,
		.series = s->series,
		.first = x->ids.len, .words = s->words, .count = s->count,
		.own = s->own
	};
	size_t i;

	for (i = 0; i < s->count; i++) {
		vec_push(&x->ids, s->at[i].id);
		vec_push(&x->weights, s->at[i].weight);
	}
	return e;
}

bool
story_index_add(struct story_index *x, const struct story_item *item)
{
	struct story_entry *e;
	struct signature s;

	if (item->id == 0 || story_entry_of(x, item->id) != NULL ||
	    !signature_read(item->signature, item->len, &s))
		return false;
	vec_push(&x->entries, pack(x, item, &s));
	post(x, (uint32_t)(x->entries.len - 1));
	e = &x->entries.at[x->entries.len - 1];
	e->length = story_length(x, &s);
	return true;
}

void
story_index_set(struct story_index *x, int64_t id, int64_t story)
{
	struct story_entry *e = story_entry_of(x, id);

	if (e == NULL || e->story == story)
		return;
	e->story = story;
	list_member(x, (uint32_t)(e - x->entries.at));
}

bool
story_index_is_brief(const struct story_index *x, int64_t id)
{
	const struct story_entry *e = story_entry_of(x, id);

	return e != NULL && e->own < SIGNATURE_BRIEF;
}

/* What is left is swept away by story_index_expire. */
void
story_index_drop(struct story_index *x, int64_t id)
{
	struct story_entry *e = story_entry_of(x, id);

	if (e == NULL)
		return;
	e->gone = true;
	x->gone++;
}

static void
forget_counts(struct story_index *x)
{
	x->lists.len = x->postings.len = x->members.len = 0;
	idmap_clear(&x->words);
	idmap_clear(&x->places);
	idmap_clear(&x->feeds);
	idmap_clear(&x->stories);
	memset(x->pairs, 0, CELLS * sizeof *x->pairs);
	memset(x->in_feed, 0, CELLS * sizeof *x->in_feed);
}

/* Moves what stays to the front, features and all. */
static void
rebuild(struct story_index *x)
{
	size_t i, kept = 0, features = 0;
	struct signature s;

	for (i = 0; i < x->entries.len; i++) {
		struct story_entry e = x->entries.at[i];

		if (e.gone)
			continue;
		memmove(x->ids.at + features, x->ids.at + e.first,
		    e.count * sizeof *x->ids.at);
		memmove(x->weights.at + features, x->weights.at + e.first,
		    e.count);
		e.first = features;
		features += e.count;
		x->entries.at[kept++] = e;
	}
	x->entries.len = kept;
	x->ids.len = x->weights.len = features;
	x->gone = 0;
	forget_counts(x);
	for (i = 0; i < kept; i++)
		post(x, (uint32_t)i);
	for (i = 0; i < kept; i++) {
		story_unpack(x, &x->entries.at[i], &s);
		x->entries.at[i].length = story_length(x, &s);
	}
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
