/*
 * The day's stories, best first: one line a story, its first unread article,
 * else its newest one.
 */
#include "today.h"

#include <stdlib.h>
#include <string.h>

#include <ndigest/base/clock.h>
#include <ndigest/base/map.h>
#include <ndigest/conf/conf.h>
#include <ndigest/digest/top.h>
#include <ndigest/store/feeds.h>
#include <ndigest/store/lists.h>

#include "reads.h"

#define ITEMS_MAX ((size_t)5000)	/* of the newest that are ranked */

struct ranking {
	struct arena arena;
	struct map by_story;		/* story -> index + 1 */
	struct map taste;		/* source -> struct top_taste * */
	VEC(struct top_story) stories;
	VEC(int64_t) feeds;		/* feed of each story's last article */
};

int64_t
today_start(const struct app *a)
{
	return clock_now() - conf_int(a->conf, OPT_TODAY_WINDOW);
}

/* What the reader did with each source so far. */
static enum err
read_taste(struct app *a, struct ranking *r, struct error *e)
{
	struct feed *feeds;
	size_t i, n = 0;
	enum err rc = store_feeds(app_reader(a), &r->arena, &feeds, &n, e);

	for (i = 0; i < n; i++) {
		struct top_taste *t = arena_alloc(&r->arena, sizeof *t);

		t->shown = (unsigned)feeds[i].items;
		t->read = (unsigned)(feeds[i].items - feeds[i].unread);
		if (feeds[i].title != NULL)
			*map_put(&r->taste, feeds[i].title,
			    strlen(feeds[i].title), NULL) = (uintptr_t)t;
	}
	return rc;
}

static void
add_new(struct ranking *r, const struct headline *h)
{
	const uintptr_t *taste = h->source != NULL ? map_get(&r->taste,
	    h->source, strlen(h->source)) : NULL;
	struct top_story s = {
		.id = h->id, .sources = 1, .articles = 1,
		.first = h->published, .last = h->published,
		.read = (h->flags & HEADLINE_READ) != 0,
		.starred = (h->flags & HEADLINE_STARRED) != 0,
		.source = h->source, .category = h->category
	};

	if (taste != NULL)
		s.source_taste = *(const struct top_taste *)*taste;
	vec_push(&r->stories, s);
	vec_push(&r->feeds, h->feed_id);
}

static void
add(struct ranking *r, const struct headline *h)
{
	uintptr_t *slot = NULL;
	struct top_story *s;
	size_t at;

	if (h->story != 0)
		slot = map_put(&r->by_story, (const char *)&h->story,
		    sizeof h->story, NULL);
	if (slot == NULL || *slot == 0) {
		add_new(r, h);
		if (slot != NULL)
			*slot = r->stories.len;
		return;
	}
	at = *slot - 1;
	s = &r->stories.at[at];
	s->articles++;
	s->sources += r->feeds.at[at] != h->feed_id;
	r->feeds.at[at] = h->feed_id;
	if (h->published < s->first)
		s->first = h->published;
	/* the list is newest first: an unread one stands for the story */
	if (s->read && (h->flags & HEADLINE_READ) == 0)
		s->id = h->id;
	s->read = s->read && (h->flags & HEADLINE_READ) != 0;
	s->starred = s->starred || (h->flags & HEADLINE_STARRED) != 0;
}

static enum err
gather(struct app *a, const struct list_query *q, struct ranking *r,
    struct error *e)
{
	struct store_query sq;
	struct headline *rows;
	int64_t *ids = NULL;
	size_t i, n = 0;
	enum err rc;

	query_to_store(q, &sq);
	sq.sort = STORE_SORT_NEW;
	sq.limit = ITEMS_MAX;
	if (sq.since == 0)
		sq.since = today_start(a);
	rc = store_list(app_reader(a), &sq, &ids, &n, e);
	rows = arena_alloc(&r->arena, (n + 1) * sizeof *rows);
	if (rc == ERR_NONE)
		rc = store_headlines(app_reader(a), ids, n, &r->arena, rows,
		    e);
	for (i = 0; rc == ERR_NONE && i < n; i++)
		if (rows[i].id != 0)
			add(r, &rows[i]);
	free(ids);
	return rc;
}

static void
pick(const struct ranking *r, size_t limit, int64_t **ids, size_t *count)
{
	size_t i, n = r->stories.len;
	struct top_rank *ranks = xcalloc(n + 1, sizeof *ranks);

	n = top_pick(r->stories.at, n, clock_now(), ranks,
	    limit > 0 && limit < n ? limit : n);
	*ids = xcalloc(n + 1, sizeof **ids);
	*count = n;
	for (i = 0; i < n; i++)
		(*ids)[i] = r->stories.at[ranks[i].index].id;
	free(ranks);
}

enum err
today_list(struct app *a, const struct list_query *q, int64_t **ids,
    size_t *count, struct error *e)
{
	struct ranking r = { .arena = ARENA_INIT, .by_story = MAP_INIT,
	    .taste = MAP_INIT, .stories = VEC_INIT, .feeds = VEC_INIT };
	enum err rc = read_taste(a, &r, e);

	if (rc == ERR_NONE)
		rc = gather(a, q, &r, e);
	if (rc == ERR_NONE)
		pick(&r, q->limit, ids, count);
	vec_free(&r.stories);
	vec_free(&r.feeds);
	map_free(&r.by_story);
	map_free(&r.taste);
	arena_free(&r.arena);
	return rc;
}
