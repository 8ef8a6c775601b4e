/*
 * The day's brief. Ranked as Today is; a story is one entry, in the category
 * of the article that stands for it.
 */
#include <ndigest/app/brief.h>

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include <ndigest/base/clock.h>
#include <ndigest/store/digests.h>
#include <ndigest/store/lists.h>
#include <ndigest/store/search.h>
#include <ndigest/text/clean.h>
#include <ndigest/text/url.h>

#include "make.h"
#include "private.h"
#include "taste.h"
#include "today.h"

#define DAY INT64_C(86400)
#define SOURCES_MAX ((size_t)12)
#define PAGE_STORIES ((size_t)30)
#define LEAST_STORIES ((size_t)2)	/* of a category, however many there are */
#define LATE (3 * DAY)	/* a feed may bring an article so long after its date */
#define SHORT_TEXT ((size_t)480)	/* bytes that are their own summary */
#define LAST "brief.last"

/* --- since the last one ------------------------------------------------------ */

/* A brief of one category leaves those of the others as they are. */
static const char *
last_key(const char *category, struct arena *arena)
{
	return category == NULL ? LAST :
	    arena_printf(arena, LAST ":%s", category);
}

static int64_t
last_of(struct app *a, const char *category, struct arena *arena)
{
	const char *text = app_state(a, last_key(category, arena), arena);
	char *end;
	long long t;

	if (text == NULL)
		return 0;
	errno = 0;
	t = strtoll(text, &end, 10);
	return errno == 0 && end != text && t > 0 ? t : 0;
}

/* When the last brief was made that had CATEGORY; a clock that went back does
 * not count. 0: never. */
static int64_t
last_brief(struct app *a, const char *category, struct arena *arena)
{
	int64_t t = last_of(a, NULL, arena), own = 0;

	if (category != NULL)
		own = last_of(a, category, arena);
	if (own > t)
		t = own;
	return t <= clock_now() ? t : 0;
}

void
app_brief_done(struct app *a, const struct brief *b)
{
	struct arena arena = ARENA_INIT;

	app_set_state(a, last_key(b->only, &arena),
	    arena_printf(&arena, "%lld", (long long)b->made));
	arena_free(&arena);
}

/* --- what is in it ------------------------------------------------------------ */

struct gathering {
	struct app *app;
	struct arena *arena;
	const struct brief_query *q;
	int64_t seen_after;	/* first seen later than that; 0: no matter */
	struct brief_category *categories;
	size_t count, max;
};

static struct brief_category *
category_of(struct gathering *g, const char *name)
{
	struct brief_category *c;
	size_t i;

	if (name == NULL || *name == '\0')
		name = "Other";
	for (i = 0; i < g->count; i++)
		if (strcmp(g->categories[i].name, name) == 0)
			return &g->categories[i];
	if (g->count == g->max)
		return NULL;
	c = &g->categories[g->count++];
	c->name = arena_strdup(g->arena, name);
	c->stories = arena_alloc(g->arena, g->q->stories *
	    sizeof *c->stories);
	return c;
}

static void
add_story(struct gathering *g, const struct headline *h)
{
	struct brief_category *c;

	if (h->id == 0 || (g->seen_after != 0 && h->fetched <= g->seen_after))
		return;
	c = category_of(g, h->category);
	if (c == NULL || c->count == g->q->stories)
		return;
	c->stories[c->count++].head = *h;
}

/* The reader's categories in their order; others come behind. */
static enum err
begin(struct gathering *g, size_t ranked, struct error *e)
{
	struct counts counts;
	size_t i;
	enum err rc = app_counts(g->app, g->arena, &counts, e);

	if (rc != ERR_NONE)
		return rc;
	g->max = counts.category_count + ranked + 1;
	g->categories = arena_alloc(g->arena, g->max * sizeof *g->categories);
	for (i = 0; i < counts.category_count; i++)
		(void)category_of(g, counts.categories[i].name);
	return ERR_NONE;
}

static enum err
gather(struct gathering *g, int64_t since, struct error *e)
{
	const struct list_query lq = { .scope = LIST_TODAY, .since = since,
	    .category = g->q->category };
	struct headline *rows;
	int64_t *ids = NULL;
	size_t i, n = 0;
	enum err rc = today_list(g->app, &lq, &ids, &n, e);

	if (rc == ERR_NONE)
		rc = begin(g, n, e);
	rows = arena_alloc(g->arena, (n + 1) * sizeof *rows);
	if (rc == ERR_NONE)
		rc = app_headlines(g->app, ids, n, g->arena, rows, e);
	for (i = 0; rc == ERR_NONE && i < n; i++)
		add_story(g, &rows[i]);
	free(ids);
	return rc;
}

/* One page ends: many categories have fewer stories each. */
static size_t
room_of_each(size_t categories)
{
	size_t each = PAGE_STORIES / (categories > 0 ? categories : 1);

	return each > LEAST_STORIES ? each : LEAST_STORIES;
}

/* Without those that nothing stands in. */
static void
give(struct gathering *g, struct brief *out)
{
	size_t i, n = 0, room;

	for (i = 0; i < g->count; i++)
		if (g->categories[i].count > 0)
			g->categories[n++] = g->categories[i];
	room = room_of_each(n);
	for (i = 0; i < n; i++) {
		if (g->categories[i].count > room)
			g->categories[i].count = room;
		out->stories += g->categories[i].count;
	}
	out->categories = g->categories;
	out->count = n;
}

/* --- what is said of each ------------------------------------------------------- */

static enum err
run_digests(struct work *w, struct job *j, struct error *e)
{
	enum err rc = ERR_NONE;
	size_t i;

	for (i = 0; rc == ERR_NONE && i < j->count; i++)
		rc = make_digest(w, j->ids[i], e);
	return rc;
}

static enum err
make_missing(struct app *a, const struct brief *b, struct error *e)
{
	struct job *j;
	size_t i, k;

	if (a->started || a->work == NULL)
		return ERR_NONE;
	j = job_new(run_digests);
	j->ids = xcalloc(b->stories + 1, sizeof *j->ids);
	for (i = 0; i < b->count; i++)
		for (k = 0; k < b->categories[i].count; k++)
			j->ids[j->count++] =
			    b->categories[i].stories[k].head.id;
	return job_do(a, j, NULL, e);
}

/* A text that is too short for a digest says all there is itself. */
static const char *
short_text(struct store *s, const struct headline *h, struct arena *arena)
{
	const char *title, *text;
	char *line;

	if (store_plain_text(s, h->id, arena, &title, &text, NULL) !=
	    ERR_NONE || text == NULL || strlen(text) > SHORT_TEXT)
		return NULL;
	line = clean_line_new(text, strlen(text), SHORT_TEXT);
	text = *line == '\0' || strcmp(line, h->title) == 0 ? NULL :
	    arena_strdup(arena, line);
	free(line);
	return text;
}

static enum err
add_words(struct store *s, struct brief_story *b, struct arena *arena,
    struct error *e)
{
	struct store_digest d;
	enum err rc = store_digest_get(s, b->head.id, NULL, NULL, NULL, arena,
	    &d, e);

	if (rc == ERR_NONE) {
		b->summary = d.digest.summary;
		b->why_it_matters = d.digest.why_it_matters;
		b->ai = d.digest.ai;
		b->model = d.digest.ai ? d.digest.model : NULL;
	}
	if (b->summary == NULL)
		b->summary = short_text(s, &b->head, arena);
	return rc == ERR_NOT_FOUND ? ERR_NONE : rc;
}

static bool
same_page(const char *one, const char *other)
{
	char *a, *b;
	bool same;

	if (one == NULL || other == NULL)
		return false;
	a = url_fingerprint(one);
	b = url_fingerprint(other);
	same = a != NULL && b != NULL && strcmp(a, b) == 0;
	free(a);
	free(b);
	return same;
}

/* A source is named once, and so is a page that two of its feeds bring. */
static bool
is_known(const struct headline *sources, size_t n, const struct headline *h)
{
	size_t i;

	for (i = 0; i < n; i++)
		if (sources[i].feed_id == h->feed_id ||
		    (sources[i].source != NULL && h->source != NULL &&
		    strcmp(sources[i].source, h->source) == 0) ||
		    same_page(sources[i].url, h->url))
			return true;
	return false;
}

static enum err
add_sources(struct store *s, const struct mute *mute, struct brief_story *b,
    struct arena *arena, struct error *e)
{
	struct headline *all, *others = NULL;
	size_t i, n = 0;
	enum err rc = ERR_NONE;

	if (b->head.story != 0)
		rc = store_story(s, b->head.story, b->head.id, SOURCES_MAX,
		    arena, &others, &n, e);
	if (rc != ERR_NONE)
		return rc;
	all = arena_alloc(arena, (n + 1) * sizeof *all);
	all[b->source_count++] = b->head;
	for (i = 0; i < n; i++)
		if (!is_known(all, b->source_count, &others[i]) &&
		    !mute_source(mute, others[i].source))
			all[b->source_count++] = others[i];
	b->sources = all;
	return ERR_NONE;
}

/* Where the first one has no text, another source says it. */
static enum err
borrow_words(struct store *s, struct brief_story *b, struct arena *arena,
    struct error *e)
{
	enum err rc = ERR_NONE;
	size_t i;

	for (i = 1; rc == ERR_NONE && b->summary == NULL &&
	    i < b->source_count; i++) {
		struct brief_story other = { .head = b->sources[i] };

		rc = add_words(s, &other, arena, e);
		b->summary = other.summary;
		b->why_it_matters = other.why_it_matters;
		b->ai = other.ai;
		b->model = other.model;
	}
	return rc;
}

static enum err
fill(struct app *a, const struct brief *b, struct arena *arena,
    struct error *e)
{
	struct store *s = app_reader(a);
	enum err rc = ERR_NONE;
	struct mute mute;
	size_t i, k;

	mute_read(a->conf, &mute);
	for (i = 0; i < b->count; i++)
		for (k = 0; rc == ERR_NONE && k < b->categories[i].count;
		    k++) {
			struct brief_story *x = &b->categories[i].stories[k];

			rc = add_words(s, x, arena, e);
			if (rc == ERR_NONE)
				rc = add_sources(s, &mute, x, arena, e);
			if (rc == ERR_NONE)
				rc = borrow_words(s, x, arena, e);
		}
	mute_free(&mute);
	return rc;
}

enum err
app_brief(struct app *a, const struct brief_query *q, struct arena *arena,
    struct brief *out, struct error *e)
{
	struct gathering g = { .app = a, .arena = arena, .q = q };
	int64_t last = q->since_last ? last_brief(a, q->category, arena) : 0;
	int64_t from;
	enum err rc;

	*out = (struct brief){ .made = clock_now(), .only = q->category };
	out->since = !q->since_last ? q->since :
	    last != 0 ? last : out->made - DAY;
	from = out->since;
	if (last != 0) {
		g.seen_after = last;
		from -= LATE;
	}
	rc = gather(&g, from, e);
	if (rc == ERR_NONE)
		give(&g, out);
	if (rc == ERR_NONE)
		rc = make_missing(a, out, e);
	if (rc == ERR_NONE)
		rc = fill(a, out, arena, e);
	return rc;
}
