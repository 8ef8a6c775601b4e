/* Lists, counts and subscriptions, read by the caller's own connection. */
#include "private.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include <ndigest/base/clock.h>
#include <ndigest/conf/conf.h>
#include <ndigest/digest/classify.h>
#include <ndigest/store/articles.h>
#include <ndigest/store/feeds.h>
#include <ndigest/store/lists.h>
#include <ndigest/store/search.h>
#include <ndigest/store/state.h>

#include "local_feed.h"
#include "reads.h"
#include "today.h"

#define MEMBERS_MAX ((size_t)200)	/* of a story that unfold */

void
query_to_store(const struct list_query *q, struct store_query *out)
{
	*out = (struct store_query)STORE_QUERY_INIT;
	out->category = q->category;
	out->feed = q->feed;
	out->unread = q->unread_only || q->scope == LIST_UNREAD;
	out->starred = q->starred_only || q->scope == LIST_STARRED;
	out->since = q->since;
	out->limit = q->limit;
	out->sort = q->sort == SORT_OLD ? STORE_SORT_OLD :
	    q->sort == SORT_TOP ? STORE_SORT_TOP : STORE_SORT_NEW;
}

/* The list folded, and then cut. */
static enum err
fold(struct app *a, const struct list_query *q, int64_t *ids, size_t *count,
    struct error *e)
{
	enum err rc = store_fold(app_reader(a), ids, count, e);

	if (q->limit > 0 && *count > q->limit)
		*count = q->limit;
	return rc;
}

static enum err
search(struct app *a, const struct list_query *q,
    const struct store_query *sq, int64_t **ids, size_t *count,
    struct error *e)
{
	struct store_hit *hits = NULL;
	enum err rc;
	size_t i, n = 0;

	rc = store_search(app_reader(a), q->text, a->started, sq, &hits, &n,
	    e);
	if (rc != ERR_NONE)
		return rc;
	*ids = xcalloc(n + 1, sizeof **ids);
	for (i = 0; i < n; i++)
		(*ids)[i] = hits[i].id;
	*count = n;
	free(hits);
	return ERR_NONE;
}

enum err
app_list(struct app *a, const struct list_query *q, int64_t **ids,
    size_t *count, struct error *e)
{
	struct store_query sq;
	enum err rc;

	*ids = NULL;
	*count = 0;
	if (q->scope == LIST_TODAY)
		return today_list(a, q, ids, count, e);
	query_to_store(q, &sq);
	if (q->fold)
		sq.limit = 0;
	rc = q->scope == LIST_SEARCH ? search(a, q, &sq, ids, count, e) :
	    store_list(app_reader(a), &sq, ids, count, e);
	if (rc == ERR_NONE && q->fold)
		rc = fold(a, q, *ids, count, e);
	return rc;
}

enum err
app_story_lines(struct app *a, const struct headline *rows, size_t n,
    struct story_line *out, struct error *e)
{
	enum err rc = ERR_NONE;
	size_t i;

	for (i = 0; i < n && rc == ERR_NONE; i++) {
		struct store_story_line l;

		rc = store_story_line(app_reader(a), rows[i].story, &l, e);
		if (rows[i].story == 0)
			l.unread = (rows[i].flags & HEADLINE_READ) == 0;
		out[i] = (struct story_line){ l.articles, l.sources,
		    l.unread };
	}
	return rc;
}

enum err
app_story(struct app *a, int64_t story, int64_t not_id, struct arena *arena,
    struct headline **out, size_t *count, struct error *e)
{
	return store_story(app_reader(a), story, not_id, MEMBERS_MAX, arena,
	    out, count, e);
}

enum err
app_days(struct app *a, int64_t since, size_t n, int64_t *published,
    int64_t *opened, struct error *e)
{
	return store_days(app_reader(a), since, n, published, opened, e);
}

enum err
app_headlines(struct app *a, const int64_t *ids, size_t n,
    struct arena *arena, struct headline *out, struct error *e)
{
	return store_headlines(app_reader(a), ids, n, arena, out, e);
}

/* The reader's categories in order; those of feeds alone stand behind. */
static void
order_categories(struct app *a, const struct store_counts *from,
    struct arena *arena, struct counts *out)
{
	size_t max = from->category_count + CONFIG_CATEGORIES_MAX;
	struct category_count *c = arena_alloc(arena, max * sizeof *c);
	size_t i, k, n = 0;

	for (k = 0; n < CONFIG_CATEGORIES_MAX; k++) {
		const char *name = category_name(a->conf, k);

		if (name == NULL)
			break;
		c[n++] = (struct category_count){ arena_strdup(arena, name),
		    0, 0 };
	}
	for (i = 0; i < from->category_count; i++) {
		const struct store_category_count *s = &from->categories[i];

		for (k = 0; k < n; k++)
			if (strcmp(c[k].name, s->name) == 0)
				break;
		if (k == n)
			c[n++].name = s->name;
		c[k].items = s->items;
		c[k].unread = s->unread;
	}
	out->categories = c;
	out->category_count = n;
}

enum err
app_counts(struct app *a, struct arena *arena, struct counts *out,
    struct error *e)
{
	struct store_counts c;
	enum err rc = store_counts(app_reader(a), today_start(a), arena, &c, e);

	if (rc != ERR_NONE)
		return rc;
	*out = (struct counts){ .items = c.items, .unread = c.unread,
	    .starred = c.starred, .today = c.today_unread, .feeds = c.feeds,
	    .failing = c.failing };
	order_categories(a, &c, arena, out);
	return ERR_NONE;
}

enum err
app_feeds(struct app *a, struct arena *arena, struct feed **out,
    size_t *count, struct error *e)
{
	return store_feeds(app_reader(a), arena, out, count, e);
}

enum err
app_find_feed(struct app *a, const char *named, int64_t *id, struct error *e)
{
	enum err rc = store_feed_find(app_reader(a), named, id, e);
	char *url;

	if (rc == ERR_NONE || strchr(named, '/') == NULL)
		return rc;
	/* a file may be named in other ways than its URL */
	url = local_or_url(named, NULL);
	if (local_is(url) && store_feed_find(app_reader(a), url, id, NULL) ==
	    ERR_NONE)
		rc = ERR_NONE;
	free(url);
	return rc;
}

enum err
app_pending(struct app *a, size_t limit, int64_t **ids, size_t *count,
    struct error *e)
{
	struct store_query q = STORE_QUERY_INIT;

	q.undigested = true;
	q.limit = limit;
	return store_list(app_reader(a), &q, ids, count, e);
}

bool
app_changed(struct app *a)
{
	int64_t version = store_version(app_reader(a));
	bool changed = a->seen_version != 0 && version != a->seen_version;

	a->seen_version = version;
	return changed;
}

const char *
app_state(struct app *a, const char *key, struct arena *arena)
{
	return store_state_text(app_reader(a), key, arena);
}

/* What the config says of a category, or NULL. */
static const struct conf_category *
said_of(const struct conf *conf, const char *name)
{
	const struct conf_category *c;
	size_t i;

	for (i = 0; (c = conf_category(conf, i)) != NULL; i++)
		if (strcasecmp(c->name, name) == 0)
			return c;
	return NULL;
}

/* One name that is not built in, and the config's set is all there is; else
 * it only changes some of the ten. */
static bool
has_own(const struct conf *conf)
{
	const struct conf_category *c;
	size_t i;

	for (i = 0; (c = conf_category(conf, i)) != NULL; i++)
		if (digest_category(c->name) == NULL)
			return true;
	return false;
}

bool
category_spec(const struct conf *conf, size_t k, struct category_spec *out)
{
	const struct category_spec *ten;
	const struct conf_category *c;

	if (has_own(conf)) {
		c = conf_category(conf, k);
		if (c == NULL)
			return false;
		*out = (struct category_spec){ c->name, c->keywords };
		ten = digest_category(c->name);
		if (ten != NULL && c->keywords == NULL)
			out->keywords = ten->keywords;
		return true;
	}
	if (k >= digest_categories_count)
		return false;
	*out = digest_categories[k];
	c = said_of(conf, out->name);
	if (c != NULL && c->keywords != NULL)
		out->keywords = c->keywords;
	return true;
}

const char *
category_name(const struct conf *conf, size_t k)
{
	struct category_spec spec;

	return category_spec(conf, k, &spec) ? spec.name : NULL;
}
