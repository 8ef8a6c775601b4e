/* Lists of subscriptions in and out. */
#include "private.h"

#include <stdlib.h>
#include <string.h>

#include <ndigest/feed/opml.h>
#include <ndigest/store/feeds.h>
#include <ndigest/store/state.h>
#include <ndigest/text/url.h>

#define REASONS_MAX ((size_t)1000)

/* A list on its way into the store; owned by its job. */
struct import {
	struct arena arena;
	VEC(struct opml_feed) feeds;
	VEC(const char *) reasons;
	size_t refused;
	size_t fresh, known;
};

static void
refuse(struct import *in, const char *what, const char *why)
{
	in->refused++;
	if (in->reasons.len < REASONS_MAX)
		vec_push(&in->reasons, arena_printf(&in->arena, "%.200s: %s",
		    what != NULL ? what : "a source without a name", why));
}

static void
on_refused(void *ctx, const char *what, const char *why)
{
	refuse(ctx, what, why);
}

static bool
on_feed(void *ctx, const struct opml_feed *f)
{
	struct import *in = ctx;
	struct error why = { "" };
	struct opml_feed copy = {
		.url = arena_strdup(&in->arena, f->url),
		.title = arena_strdup(&in->arena, f->title),
		.category = arena_strdup(&in->arena, f->category)
	};

	if (url_check(f->url, &why) != ERR_NONE)
		refuse(in, f->url, why.text);
	else
		vec_push(&in->feeds, copy);
	return true;
}

static void
import_free(struct import *in)
{
	vec_free(&in->feeds);
	vec_free(&in->reasons);
	arena_free(&in->arena);
	free(in);
}

/* But a place that it had not is taken: also where one list names a feed
 * twice, and its category the second time only. */
static void
fill_in(struct store *s, struct import *in, const struct opml_feed *f,
    int64_t id)
{
	struct feed have;

	if (f->category != NULL && *f->category != '\0' &&
	    store_feed(s, id, &in->arena, &have, NULL) == ERR_NONE &&
	    (have.category == NULL || *have.category == '\0'))
		(void)store_feed_add(s, f->url, f->category, NULL, NULL, NULL,
		    NULL);
}

static enum err
add_all(struct store *s, struct import *in, struct error *e)
{
	enum err rc = ERR_NONE;
	size_t i;

	for (i = 0; i < in->feeds.len && rc == ERR_NONE; i++) {
		const struct opml_feed *f = &in->feeds.at[i];
		bool fresh = false;
		int64_t id;

		/* what is known keeps the name and place that it has */
		if (store_feed_by_url(s, f->url, &id, NULL) == ERR_NONE) {
			in->known++;
			fill_in(s, in, f, id);
			continue;
		}
		rc = store_feed_add(s, f->url, f->category, f->title, &id,
		    &fresh, e);
		in->fresh += fresh;
		in->known += !fresh;
	}
	return rc;
}

static enum err
run_import(struct work *w, struct job *j, struct error *e)
{
	struct import *in = j->data;
	enum err rc = store_begin(w->store, e);

	if (rc == ERR_NONE)
		rc = add_all(w->store, in, e);
	/* a list of the reader's own: the built-in one stays away */
	if (rc == ERR_NONE)
		rc = store_state_put(w->store, "sources", "0", 1, e);
	if (rc != ERR_NONE)
		store_rollback(w->store);
	else
		rc = store_commit(w->store, e);
	if (w->app->started) {
		if (rc == ERR_NONE)
			event_status(w->app, false,
			    "%zu new, %zu known, %zu refused", in->fresh,
			    in->known, in->refused);
		import_free(in);
	}
	event_post(w->app, EVENT_FEEDS, 0);
	return rc;
}

static void
give(const struct import *in, struct arena *arena, struct import_result *out)
{
	const char **reasons = arena_alloc(arena,
	    (in->reasons.len + 1) * sizeof *reasons);
	size_t i;

	for (i = 0; i < in->reasons.len; i++)
		reasons[i] = arena_strdup(arena, in->reasons.at[i]);
	*out = (struct import_result){ in->fresh, in->known, in->refused,
	    reasons, in->reasons.len };
}

enum err
app_import(struct app *a, const char *bytes, size_t n, struct arena *arena,
    struct import_result *out, struct error *e)
{
	struct import *in = xcalloc(1, sizeof *in);
	const struct opml_sink sink = { on_feed, on_refused, in };
	enum err rc = opml_read(bytes, n, &sink, e);
	struct job *j;

	*out = (struct import_result){ .fresh = 0 };
	if (rc != ERR_NONE) {
		import_free(in);
		return rc;
	}
	j = job_new(run_import);
	j->data = in;
	rc = job_do(a, j, NULL, e);
	if (!a->started) {
		give(in, arena, out);
		import_free(in);
	}
	return rc;
}

enum err
app_export(struct app *a, struct buf *out, struct error *e)
{
	struct arena arena = ARENA_INIT;
	struct opml_feed *list;
	struct feed *feeds;
	size_t i, n;
	enum err rc = app_feeds(a, &arena, &feeds, &n, e);

	if (rc == ERR_NONE) {
		list = arena_alloc(&arena, (n + 1) * sizeof *list);
		for (i = 0; i < n; i++)
			list[i] = (struct opml_feed){ feeds[i].url,
			    feeds[i].title, feeds[i].site,
			    feeds[i].category };
		opml_write(out, "ndigest subscriptions", list, n);
	}
	arena_free(&arena);
	return rc;
}
