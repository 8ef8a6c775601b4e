/*
 * The day's stories, best first: one line a story, its first unread article,
 * else its newest one; and why a story stands where it does.
 */
#include "today.h"

#include <stdlib.h>
#include <string.h>

#include <ndigest/base/clock.h>
#include <ndigest/base/map.h>
#include <ndigest/conf/conf.h>
#include <ndigest/digest/top.h>
#include <ndigest/store/lists.h>

#include "reads.h"
#include "taste.h"

#define SOON 3600	/* clocks differ; what is dated later is not of today */
#define ITEMS_MAX ((size_t)5000)	/* of the newest that are ranked */
#define MEMBERS_MAX ((size_t)200)	/* of a story, for its reason */
#define FEEDS_MAX 64		/* told apart in a story */

struct line {
	int64_t feeds[FEEDS_MAX];
	size_t count;
};

struct ranking {
	struct arena arena;
	struct map by_story;		/* story -> index + 1 */
	struct taste taste;
	struct mute mute;
	VEC(struct top_story) stories;
	VEC(struct line *) lines;	/* in arena; NULL: one article */
	VEC(int64_t) feeds;		/* of each story's first article */
};

int64_t
today_start(const struct app *a)
{
	return clock_now() - conf_int(a->conf, OPT_TODAY_WINDOW);
}

static enum err
ranking_begin(struct app *a, struct ranking *r, struct error *e)
{
	*r = (struct ranking){ .arena = ARENA_INIT, .by_story = MAP_INIT,
	    .stories = VEC_INIT, .lines = VEC_INIT, .feeds = VEC_INIT };
	mute_read(a->conf, &r->mute);
	return taste_read(a, &r->taste, e);
}

static void
ranking_end(struct ranking *r)
{
	vec_free(&r->stories);
	vec_free(&r->lines);
	vec_free(&r->feeds);
	map_free(&r->by_story);
	taste_free(&r->taste);
	mute_free(&r->mute);
	arena_free(&r->arena);
}

static void
add_new(struct ranking *r, const struct headline *h)
{
	struct top_story s = {
		.id = h->id, .sources = 1, .articles = 1,
		.first = h->published, .last = h->published,
		.read = (h->flags & HEADLINE_READ) != 0,
		.starred = (h->flags & HEADLINE_STARRED) != 0,
		.source = h->source, .category = h->category,
		.muted = mute_title(&r->mute, h->title)
	};

	taste_apply(&r->taste, h, &s);
	vec_push(&r->stories, s);
	vec_push(&r->lines, NULL);
	vec_push(&r->feeds, h->feed_id);
}

/* Whether the story at AT had no article of FEED before. */
static bool
is_new_source(struct ranking *r, size_t at, int64_t feed)
{
	struct line *l = r->lines.at[at];
	size_t i;

	if (l == NULL) {
		l = r->lines.at[at] = arena_alloc(&r->arena, sizeof *l);
		l->feeds[0] = r->feeds.at[at];
		l->count = 1;
	}
	for (i = 0; i < l->count; i++)
		if (l->feeds[i] == feed)
			return false;
	if (l->count < FEEDS_MAX)
		l->feeds[l->count++] = feed;
	return true;
}

static void
add(struct ranking *r, const struct headline *h)
{
	uintptr_t *slot = NULL;
	struct top_story *s;

	if (mute_source(&r->mute, h->source))
		return;
	if (h->story != 0)
		slot = map_put(&r->by_story, (const char *)&h->story,
		    sizeof h->story, NULL);
	if (slot == NULL || *slot == 0) {
		add_new(r, h);
		if (slot != NULL)
			*slot = r->stories.len;
		return;
	}
	s = &r->stories.at[*slot - 1];
	s->articles++;
	s->sources += is_new_source(r, *slot - 1, h->feed_id);
	if (h->published < s->first)
		s->first = h->published;
	if (h->published > s->last)
		s->last = h->published;
	/* the list is newest first: an unread one stands for the story */
	if (s->read && (h->flags & HEADLINE_READ) == 0)
		s->id = h->id;
	s->read = s->read && (h->flags & HEADLINE_READ) != 0;
	s->starred = s->starred || (h->flags & HEADLINE_STARRED) != 0;
	s->muted = s->muted || mute_title(&r->mute, h->title);
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
	sq.until = clock_now() + SOON;
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
	struct ranking r;
	enum err rc = ranking_begin(a, &r, e);

	if (rc == ERR_NONE)
		rc = gather(a, q, &r, e);
	if (rc == ERR_NONE)
		pick(&r, q->limit, ids, count);
	ranking_end(&r);
	return rc;
}

/* The story of H as it stands in the list, without what has left it. */
static enum err
gather_story(struct app *a, const struct headline *h, struct ranking *r,
    struct error *e)
{
	int64_t since = today_start(a);
	struct headline *rows = NULL;
	size_t i, n = 0;
	enum err rc = store_story(app_reader(a), h->story, h->id, MEMBERS_MAX,
	    &r->arena, &rows, &n, e);

	if (h->published < since)
		since = h->published;
	add(r, h);
	for (i = 0; rc == ERR_NONE && i < n; i++)
		if (rows[i].published >= since)
			add(r, &rows[i]);
	return rc;
}

enum err
app_reason(struct app *a, int64_t id, struct arena *arena,
    const char **reason, struct error *e)
{
	char text[TOP_REASON];
	struct ranking r;
	struct headline h;
	enum err rc = ranking_begin(a, &r, e);

	*reason = "";
	if (rc == ERR_NONE)
		rc = app_headlines(a, &id, 1, &r.arena, &h, e);
	if (rc == ERR_NONE && h.id != 0)
		rc = gather_story(a, &h, &r, e);
	if (rc == ERR_NONE && r.stories.len > 0) {
		(void)top_score(&r.stories.at[0], clock_now(), text);
		*reason = arena_strdup(arena, text);
	}
	ranking_end(&r);
	return rc;
}
