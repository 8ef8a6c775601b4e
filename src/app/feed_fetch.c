/*
 * One feed under way: what comes is parsed as it comes and written into the
 * store's bulk transaction; the feed's validators go with the last of its
 * items. A page that is no feed is searched for one, the first time.
 */
#include "feed_fetch.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include <ndigest/base/clock.h>
#include <ndigest/base/intl.h>
#include <ndigest/feed/discover.h>
#include <ndigest/feed/parse.h>
#include <ndigest/net/net.h>
#include <ndigest/store/feeds.h>
#include <ndigest/store/refresh.h>
#include <ndigest/store/state.h>
#include <ndigest/text/url.h>

#include "courier.h"
#include "item_title.h"
#include "local_feed.h"
#include "rules.h"
#include "schedule.h"

#define RAW_MAX ((size_t)2 * 1024 * 1024)	/* of a page searched for feeds */
#define CANDIDATES_MAX ((size_t)8)

/* One feed under way. */
struct feed_fetch {
	struct fetch fetch;
	struct arena arena;
	struct feed feed;
	struct feed_rules rules;
	struct channel channel;
	bool has_channel;
	struct feed_parser *parser;
	struct store_batch *batch;
	struct work *work;
	struct buf raw;
	bool keep_raw;
	bool moved;		/* a candidate is tried: the URL is to be kept */
	const char *candidates[CANDIDATES_MAX];	/* in the arena */
	size_t candidate, candidate_count;
	struct error no_feed;	/* why the page itself is none */
	enum err code;		/* of parsing or storing */
	struct error error;
	bool any_new;
};

static const struct fetch_verbs feed_verbs;

static void
feed_fetch_free(struct feed_fetch *f)
{
	feed_parser_free(f->parser);
	if (f->batch != NULL)
		(void)store_feed_end(f->batch, NULL, NULL);
	buf_free(&f->raw);
	feed_rules_free(&f->rules);
	arena_free(&f->arena);
	free(f);
}

static void
forget(struct work *w, struct feed_fetch *f)
{
	size_t i;

	for (i = 0; i < w->fetches.len; i++) {
		if (w->fetches.at[i] == &f->fetch) {
			w->fetches.at[i] = w->fetches.at[--w->fetches.len];
			break;
		}
	}
	feed_fetch_free(f);
}

void
feed_fetch_drop(struct work *w, struct fetch *f)
{
	if (f->verbs == &feed_verbs)
		forget(w, (struct feed_fetch *)(void *)f);
}

bool
feed_fetch_is(const struct fetch *f)
{
	return f->verbs == &feed_verbs;
}

static void
copy_channel(struct feed_fetch *f, const struct channel *c)
{
	struct arena *a = &f->arena;

	f->channel = (struct channel){
		.format = c->format,
		.title = arena_strdup(a, c->title),
		.link = arena_strdup(a, c->link),
		.description = arena_strdup(a, c->description),
		.language = arena_strdup(a, c->language),
		.image = arena_strdup(a, c->image),
		.updated = c->updated, .ttl = c->ttl
	};
	f->has_channel = true;
}

static void
on_channel(void *ctx, const struct channel *c)
{
	copy_channel(ctx, c);
}

static void
take_verdict(struct refresh *r, int64_t id, const struct verdict *v)
{
	const struct filed filed = { id, v->category };

	if (v->read)
		vec_push(&r->read, id);
	if (v->star)
		vec_push(&r->star, id);
	if (v->category != NULL)
		vec_push(&r->filed, filed);
}

static bool
store_item(struct feed_fetch *f, const struct item *it)
{
	struct refresh *r = f->work->refresh;
	struct verdict v = rules_judge(f->work->rules, f->feed.title, it);
	enum store_change what;
	int64_t id;

	if (v.hide || (f->rules.hide != NULL &&
	    pattern_matches(f->rules.hide, it->title)))
		return true;
	if (f->batch == NULL)
		f->batch = store_feed_begin(f->work->store, f->feed.id,
		    clock_now());
	f->code = store_feed_item(f->batch, it, NULL, &what, &id, &f->error);
	if (f->code != ERR_NONE) {
		refresh_break(f->work, &f->error);
		return false;
	}
	if (what == STORE_NEW) {
		r->p.fresh++;
		take_verdict(r, id, &v);
	} else if (what == STORE_UPDATED) {
		r->p.updated++;
	}
	if (what != STORE_SAME)
		f->any_new = f->work->items_changed = true;
	if (store_bulk_due(f->work->store))
		f->code = store_bulk_commit(f->work->store, &f->error);
	if (f->code != ERR_NONE)
		refresh_break(f->work, &f->error);
	return f->code == ERR_NONE;
}

static bool
on_item(void *ctx, const struct item *it)
{
	struct item titled = *it;
	char *title;
	bool more;

	if (item_is_empty(it))
		return true;
	if (it->title != NULL && it->title[0] != '\0')
		return store_item(ctx, it);
	title = item_title(it);
	titled.title = title;
	more = store_item(ctx, &titled);
	free(title);
	return more;
}

/* 204 and 205 have none, and of a part (206) nobody asked for one. */
static bool
has_document(long status)
{
	return status >= 200 && status < 300 && (status < 204 || status > 206);
}

static void
on_head(struct work *w, struct fetch *fetch, long status,
    const char *content_type, const char *url)
{
	struct feed_fetch *f = (struct feed_fetch *)(void *)fetch;
	const struct feed_sink sink = { .channel = on_channel,
	    .item = on_item, .ctx = f };
	const struct feed_parse_options options = { .base_url = url,
	    .content_type = content_type };

	(void)w;
	if (f->parser != NULL || !has_document(status))
		return;
	f->parser = feed_parser_new(&options, &sink);
}

static bool
on_bytes(struct work *w, struct fetch *fetch, const char *p, size_t n)
{
	struct feed_fetch *f = (struct feed_fetch *)(void *)fetch;

	(void)w;
	if (f->parser == NULL)
		return false;
	if (f->keep_raw)	/* the beginning of a long page will do */
		(void)buf_add(&f->raw, p, n < RAW_MAX - f->raw.len ? n :
		    RAW_MAX - f->raw.len);
	if (f->code == ERR_NONE) {
		enum err rc = feed_parser_add(f->parser, p, n, &f->error);

		if (f->code == ERR_NONE)
			f->code = rc;
	}
	return f->code == ERR_NONE || f->keep_raw;
}

/* --- how it ended ----------------------------------------------------------------- */

/* A page on the reader's own network may lead to a feed on the same host. */
static bool
may_be_private(const struct feed_fetch *f, const char *url)
{
	char host[256], other[256];

	return net_is_near(f->feed.url) && url_host(f->feed.url, host,
	    sizeof host) && url_host(url, other, sizeof other) &&
	    strcmp(host, other) == 0;
}

static char **
copy_headers(char *const *from)
{
	size_t i, n = 0;
	char **to;

	while (from[n] != NULL)
		n++;
	to = xcalloc(n + 1, sizeof *to);
	for (i = 0; i < n; i++)
		to[i] = xstrdup(from[i]);
	return to;
}

static void
order_feed(struct work *w, struct feed_fetch *f, const char *url)
{
	struct order *o;

	/* only the subscription itself may be a file, nothing it leads to */
	if (local_is(url) && strcmp(url, f->feed.url) == 0) {
		local_fetch(w, &f->fetch, url, f->feed.etag);
		return;
	}
	o = xcalloc(1, sizeof *o);
	o->kind = ORDER_FEED;
	o->url = xstrdup(url);
	if (!f->moved) {
		o->etag = xstrdup(f->feed.etag);
		o->last_modified = xstrdup(f->feed.last_modified);
	}
	o->private_ok = may_be_private(f, url);
	o->fetch = &f->fetch;
	/* credentials are for the subscription's own origin */
	if (f->rules.headers != NULL && url_same_origin(url, f->feed.url))
		o->headers = copy_headers(f->rules.headers);
	courier_send(w->app->courier, o);
}

/* By what it is, or by what the server says: the <html> tag is optional. */
static bool
is_page(const struct feed_fetch *f, const struct fetch_result *r)
{
	return feed_parser_is_page(f->parser) || (r->content_type != NULL &&
	    strncasecmp(r->content_type, "text/html", 9) == 0);
}

static bool
is_subscribed(const struct feed_fetch *f, const char *url)
{
	struct arena arena = ARENA_INIT;
	struct feed *feeds;
	size_t i, n = 0;
	bool found = false;

	if (store_feeds(f->work->store, &arena, &feeds, &n, NULL) == ERR_NONE)
		for (i = 0; i < n && !found; i++)
			found = feeds[i].id != f->feed.id &&
			    strcmp(feeds[i].url, url) == 0;
	arena_free(&arena);
	return found;
}

static void
add_candidate(struct feed_fetch *f, const char *url)
{
	size_t i;

	if (f->candidate_count == CANDIDATES_MAX ||
	    strcmp(url, f->feed.url) == 0)
		return;
	for (i = 0; i < f->candidate_count; i++)
		if (strcmp(f->candidates[i], url) == 0)
			return;
	f->candidates[f->candidate_count++] = arena_strdup(&f->arena, url);
}

/* Where the site of the subscription's own address has its feeds, if it is a
 * known one: its pages may be closed to us, or behind a question. */
static void
add_known(struct feed_fetch *f)
{
	struct feed_candidates found;
	size_t i;

	feed_discover(&found, NULL, 0, f->feed.url);
	for (i = 0; i < found.count && found.site; i++)
		add_candidate(f, found.at[i].url);
	arena_free(&found.arena);
}

/* The page that was no feed: what it links to, then the usual places. */
static void
find_candidates(struct feed_fetch *f, const struct fetch_result *r)
{
	struct feed_candidates found;
	size_t i;

	f->no_feed = f->error;
	if (!f->keep_raw || !is_page(f, r))
		return;
	feed_discover(&found, buf_str(&f->raw), f->raw.len,
	    r->final_url != NULL ? r->final_url : f->feed.url);
	for (i = 0; i < found.count; i++) {
		if (!found.at[i].guess && is_subscribed(f, found.at[i].url)) {
			(void)error_set(&f->error, ERR_INPUT, _("the feed of "
			    "this page is subscribed to already: %s"),
			    found.at[i].url);
			f->candidate_count = 0;
			arena_free(&found.arena);
			return;
		}
		add_candidate(f, found.at[i].url);
	}
	arena_free(&found.arena);
	add_known(f);
}

/* A page that is refused to programs, of a site whose feeds are not. */
static void
find_known(struct feed_fetch *f, const struct fetch_result *r)
{
	f->no_feed = f->error;
	if (f->keep_raw && (r->status == 401 || r->status == 403 ||
	    r->status == 451))
		add_known(f);
}

static bool
try_candidate(struct work *w, struct feed_fetch *f)
{
	if (w->refresh->stopping || f->candidate >= f->candidate_count)
		return false;
	feed_parser_free(f->parser);
	f->parser = NULL;
	f->moved = true;
	f->keep_raw = false;
	f->code = ERR_NONE;
	f->fetch.stopped = false;
	order_feed(w, f, f->candidates[f->candidate++]);
	return true;
}

static void
schedule(struct work *w, struct feed_fetch *f, const struct fetch_result *r,
    bool failed, struct store_feed_result *out)
{
	const struct schedule_bounds *b = &w->settings.bounds;
	const struct schedule_input in = {
		.interval = f->feed.interval, .ttl = f->channel.ttl,
		.fresh_for = r->fresh_for, .retry_after = r->retry_after,
		.failures = failed ? f->feed.failures + 1 : 0,
		.changed = f->any_new,
		.jitter = (uint32_t)hash_stable(f->feed.url,
		    strlen(f->feed.url))
	};

	out->checked = clock_now();
	out->interval = schedule_interval(b, &in);
	out->next_due = out->checked + schedule_next(b, &in);
	if (f->rules.interval > 0 && !failed && r->retry_after == 0) {
		out->interval = f->rules.interval;
		out->next_due = out->checked + f->rules.interval;
	}
	/* an interval of 0 tells refresh_wanted that the server asked for it */
	if (r->retry_after > 0)
		out->interval = 0;
}

/*
 * A permanent redirect moves the subscription when it was seen twice: a
 * captive portal or a mistake of a day does not take a feed away.
 */
static bool
moved_for_good(struct work *w, struct feed_fetch *f, const char *to)
{
	char key[48];
	const char *before;
	bool twice;

	(void)snprintf(key, sizeof key, "moved.%lld", (long long)f->feed.id);
	before = store_state_text(w->store, key, &f->arena);
	if (to == NULL) {
		if (before != NULL)
			(void)store_state_put(w->store, key, NULL, 0, NULL);
		return false;
	}
	twice = before != NULL && strcmp(before, to) == 0;
	(void)store_state_put(w->store, key, twice ? NULL : to,
	    twice ? 0 : strlen(to), NULL);
	return twice;
}

static enum err
keep_result(struct work *w, struct feed_fetch *f,
    const struct store_feed_result *r, struct error *e)
{
	struct store_batch *b = f->batch;

	f->batch = NULL;
	if (b != NULL)
		return store_feed_end(b, r, e);
	return store_feed_result(w->store, f->feed.id, r, e);
}

static void
count(struct work *w, struct feed_fetch *f, enum store_outcome outcome,
    const char *why)
{
	struct refresh *r = w->refresh;

	r->p.done++;
	if (outcome == STORE_FAILED) {
		r->p.failed++;
		event_feed_failed(w->app, f->feed.id, f->feed.url, why);
	} else if (f->any_new) {
		r->p.changed++;
	} else {
		r->p.unchanged++;
	}
}

/* The feed is done: its result is kept and counted. */
static void
conclude(struct work *w, struct feed_fetch *f, const struct fetch_result *r,
    enum store_outcome outcome)
{
	struct store_feed_result s = { .outcome = outcome };
	struct error e = f->error;
	enum err rc;

	if (outcome == STORE_FETCHED) {
		s.etag = r->etag;
		s.last_modified = r->last_modified;
		s.channel = f->has_channel ? &f->channel : NULL;
	}
	if (outcome != STORE_FAILED && f->moved)
		s.new_url = f->candidates[f->candidate - 1];
	else if (outcome != STORE_FAILED && moved_for_good(w, f, r->moved_to))
		s.new_url = r->moved_to;
	if (outcome == STORE_FAILED)
		s.error = f->error.text;
	s.gone = r->status == 410 && !f->moved;
	s.changed = f->any_new;
	schedule(w, f, r, outcome == STORE_FAILED, &s);
	rc = keep_result(w, f, &s, &e);
	if (rc != ERR_NONE) {
		outcome = STORE_FAILED;
		refresh_break(w, &e);
	}
	count(w, f, outcome, e.text);
	forget(w, f);
	refresh_tell(w, false);
	if (!w->refresh->starting && w->refresh->p.done == w->refresh->p.total)
		refresh_finish(w);
}

/* Whether the server was told what is here, so that it can have changed. */
static bool
was_asked(const struct feed_fetch *f)
{
	return !f->moved && (f->feed.etag != NULL ||
	    f->feed.last_modified != NULL);
}

static void
on_done(struct work *w, struct fetch *fetch, const struct fetch_result *r)
{
	struct feed_fetch *f = (struct feed_fetch *)(void *)fetch;
	enum err rc;

	if ((r->code == ERR_NOT_MODIFIED || r->status == 304) &&
	    was_asked(f)) {
		conclude(w, f, r, STORE_NOT_MODIFIED);
		return;
	}
	if (f->parser == NULL && f->code == ERR_NONE &&
	    (r->code == ERR_NONE || r->code == ERR_NOT_MODIFIED))
		f->code = error_set(&f->error, ERR_SERVICE,
		    _("the server sent no document (status %ld)"), r->status);
	if (f->parser != NULL) {
		/* also of a document cut short: what came is kept */
		rc = feed_parser_end(f->parser, f->code == ERR_NONE &&
		    r->code == ERR_NONE ? &f->error : NULL);
		if (f->code == ERR_NONE)
			f->code = rc;
	}
	if (r->code != ERR_NONE && r->code != ERR_STOPPED &&
	    r->code != ERR_NOT_MODIFIED) {
		f->error = r->error;
		f->code = r->code;
		if (!f->moved)
			find_known(f, r);
	} else if (f->code == ERR_INPUT && !f->moved) {
		find_candidates(f, r);
	} else if (f->code == ERR_NONE && r->code == ERR_STOPPED) {
		f->code = error_set(&f->error, ERR_STOPPED, "stopped");
	}
	if (f->code != ERR_NONE && try_candidate(w, f))
		return;
	if (f->code != ERR_NONE && f->moved)
		f->error = f->no_feed;
	conclude(w, f, r, f->code == ERR_NONE ? STORE_FETCHED :
	    STORE_FAILED);
}

static const struct fetch_verbs feed_verbs = { on_head, on_bytes, on_done };

/* --- starting ------------------------------------------------------------------------ */

static void
copy_feed(struct feed_fetch *f, const struct feed *from)
{
	f->feed = *from;
	f->feed.url = arena_strdup(&f->arena, from->url);
	f->feed.etag = arena_strdup(&f->arena, from->etag);
	f->feed.last_modified = arena_strdup(&f->arena, from->last_modified);
	f->feed.title = arena_strdup(&f->arena, from->title);
	f->feed.site = f->feed.category = NULL;
	f->feed.options = f->feed.error = NULL;
}

void
feed_fetch_begin(struct work *w, const struct feed *feed)
{
	struct feed_fetch *f = xcalloc(1, sizeof *f);

	f->fetch.verbs = &feed_verbs;
	f->work = w;
	arena_init(&f->arena);
	buf_init(&f->raw, RAW_MAX);
	copy_feed(f, feed);
	/* a feed that has once been read is not looked for elsewhere */
	f->keep_raw = feed->last_changed == 0;
	vec_push(&w->fetches, &f->fetch);
	vec_push(&w->refresh->ids, feed->id);
	w->refresh->p.total++;
	f->code = feed_rules_read(feed->options, true, &f->rules, &f->error);
	if (f->code == ERR_NONE)
		order_feed(w, f, f->feed.url);
	else
		conclude(w, f, &(struct fetch_result){ .status = 0 },
		    STORE_FAILED);
}
