#include "want.h"

#include <stdlib.h>
#include <string.h>

#include <ndigest/base/clock.h>
#include <ndigest/base/intl.h>
#include <ndigest/conf/conf.h>
#include <ndigest/html/extract.h>
#include <ndigest/net/net.h>
#include <ndigest/store/articles.h>
#include <ndigest/text/url.h>

#include "article.h"
#include "courier.h"
#include "make.h"
#include "parts.h"
#include "rules.h"
#include "stories.h"

#define RETRY_S INT64_C(3600)	/* a page that failed is not asked sooner */

/* A page under way. */
struct page_fetch {
	struct fetch fetch;
	int64_t id;
	struct buf raw;
	char *content_type;
	char *url;
	struct parts parts;	/* that have come */
	enum make_flag flags;
	bool private_ok;
	bool urgent;
};

static const struct fetch_verbs page_verbs;

static struct page_fetch *
find_page(struct work *w, int64_t id)
{
	size_t i;

	for (i = 0; i < w->fetches.len; i++) {
		struct fetch *f = w->fetches.at[i];

		if (f->verbs == &page_verbs &&
		    ((struct page_fetch *)(void *)f)->id == id)
			return (struct page_fetch *)(void *)f;
	}
	return NULL;
}

static void
page_fetch_free(struct page_fetch *f)
{
	buf_free(&f->raw);
	parts_free(&f->parts);
	free(f->content_type);
	free(f->url);
	free(f);
}

static void
forget(struct work *w, struct page_fetch *f)
{
	size_t i;

	for (i = 0; i < w->fetches.len; i++) {
		if (w->fetches.at[i] == &f->fetch) {
			w->fetches.at[i] = w->fetches.at[--w->fetches.len];
			break;
		}
	}
	page_fetch_free(f);
}

void
want_abandon(struct work *w)
{
	size_t i = w->fetches.len;

	while (i-- > 0)
		if (w->fetches.at[i]->verbs == &page_verbs)
			forget(w, (struct page_fetch *)(void *)
			    w->fetches.at[i]);
}

/* --- the page --------------------------------------------------------------- */

static void
on_head(struct work *w, struct fetch *fetch, long status,
    const char *content_type, const char *url)
{
	struct page_fetch *f = (struct page_fetch *)(void *)fetch;

	(void)w;
	(void)status;
	free(f->content_type);
	free(f->url);
	f->content_type = xstrdup(content_type);
	f->url = xstrdup(url);
}

static bool
on_bytes(struct work *w, struct fetch *fetch, const char *p, size_t n)
{
	struct page_fetch *f = (struct page_fetch *)(void *)fetch;

	(void)w;
	return buf_add(&f->raw, p, n);
}

/* Words of HTML text, to tell which of two texts is the fuller one. */
static size_t
html_words(const char *html)
{
	struct arena arena = ARENA_INIT;
	size_t n = article_words(article_text(html, &arena));

	arena_free(&arena);
	return n;
}

static enum err
keep_text(struct work *w, int64_t id, const struct parts *p,
    const char *note, struct error *e)
{
	const struct extract *x = &p->first;
	const struct store_page_text t = {
		.state = STORE_TEXT_PAGE, .html = p->html.data,
		.error = note != NULL ? note : x->stub ?
		    "The page shows only the beginning of the article." : NULL,
		.image = x->image, .image_alt = x->image_alt,
		.author = x->byline, .language = x->language,
		.fetched = clock_now()
	};

	return store_set_text(w->store, id, &t, e);
}

static enum err
keep_failure(struct work *w, int64_t id, const char *why, struct error *e)
{
	const struct store_page_text t = { .state = STORE_TEXT_FAILED,
	    .error = why, .fetched = clock_now() };

	return store_set_text(w->store, id, &t, e);
}

/* What has come of the article, unless the feed's own text says more. NOTE
 * (may be NULL) says what is missing. */
static enum err
take_parts(struct work *w, const struct page_fetch *f, const char *note,
    struct error *e)
{
	struct arena arena = ARENA_INIT;
	struct store_article s;
	enum text_source source;
	enum err rc = store_article(w->store, f->id, &arena, &s, e);

	if (rc == ERR_NONE) {
		const char *own;

		s.text_state = STORE_TEXT_NONE;
		own = article_html(&s, &source);
		if (own != NULL &&
		    html_words(own) > html_words(f->parts.html.data))
			rc = keep_failure(w, f->id,
			    "the page shows less than the feed", e);
		else
			rc = keep_text(w, f->id, &f->parts, note, e);
		if (rc == ERR_NONE)
			rc = stories_again(w, f->id, e);
	}
	arena_free(&arena);
	return rc;
}

static void
send_order(struct work *w, struct page_fetch *f, const char *url)
{
	struct order *o = xcalloc(1, sizeof *o);

	o->kind = ORDER_PAGE;
	o->url = xstrdup(url);
	o->urgent = f->urgent;
	o->private_ok = f->private_ok;
	o->fetch = &f->fetch;
	courier_send(w->app->courier, o);
}

/* The page of the next part is asked for, as the first one was. */
static void
order_part(struct work *w, struct page_fetch *f)
{
	buf_clear(&f->raw);
	free(f->content_type);
	free(f->url);
	f->content_type = f->url = NULL;
	f->fetch.stopped = false;
	send_order(w, f, f->parts.next);
}

/* A page that came is read; true when another is to be fetched first. */
static bool
read_part(struct work *w, struct page_fetch *f, enum err *rc, struct error *e)
{
	struct extract x;

	*rc = html_extract(buf_str(&f->raw), f->raw.len, f->url,
	    f->content_type, &x, e);
	if (*rc == ERR_NONE && parts_add(&f->parts, &x, f->url) &&
	    f->parts.next != NULL && w->app->courier != NULL) {
		order_part(w, f);
		return true;
	}
	return false;
}

/* All that can be had of the article is there, or its first page is not. */
static void
end_page(struct work *w, struct page_fetch *f, enum err rc, struct error *e)
{
	enum make_flag flags = f->flags;
	int64_t id = f->id;
	struct error why = *e;

	if (f->parts.urls.len == 0) {
		rc = keep_failure(w, id, why.text, e);
	} else if (rc != ERR_NONE) {
		(void)error_set(&why, rc, "Part %zu of the article could not "
		    "be fetched: %s", f->parts.urls.len + 1, e->text);
		rc = take_parts(w, f, why.text, e);
	} else {
		rc = take_parts(w, f, NULL, e);
	}
	forget(w, f);
	if (rc != ERR_NONE && rc != ERR_NOT_FOUND)
		event_status(w->app, true, "%s", e->text);
	make_article(w, id, flags);
}

static void
on_done(struct work *w, struct fetch *fetch, const struct fetch_result *r)
{
	struct page_fetch *f = (struct page_fetch *)(void *)fetch;
	struct error e = r->error;
	enum err rc = r->code;

	if (f->url == NULL)
		f->url = xstrdup(r->final_url);
	/* a page that is too large is read as far as it came */
	if ((rc == ERR_NONE || (rc == ERR_TOO_BIG && f->raw.len > 0)) &&
	    read_part(w, f, &rc, &e))
		return;
	end_page(w, f, rc, &e);
}

static const struct fetch_verbs page_verbs = { on_head, on_bytes, on_done };

/* --- which ------------------------------------------------------------------------ */

/* What the feed's own options say stands before the config. */
static enum fetch_mode
mode_of(const struct work *w, const struct store_article *s)
{
	enum fetch_mode mode = w->settings.fetch;
	struct feed_rules rules;

	if (s->feed_options == NULL)
		return mode;
	(void)feed_rules_read(s->feed_options, false, &rules, NULL);
	if (rules.text == FEED_TEXT_ALWAYS)
		mode = FETCH_ALWAYS;
	else if (rules.text == FEED_TEXT_NEVER)
		mode = FETCH_NEVER;
	feed_rules_free(&rules);
	return mode;
}

static bool
needs_page(const struct work *w, const struct store_article *s)
{
	enum fetch_mode mode = mode_of(w, s);
	struct arena arena = ARENA_INIT;
	enum text_source source;
	const char *html;
	bool is_short;

	if (mode == FETCH_NEVER || s->head.url == NULL ||
	    url_check(s->head.url, NULL) != ERR_NONE)
		return false;
	if (s->text_state == STORE_TEXT_PAGE && !s->text_old)
		return false;
	if (s->text_state == STORE_TEXT_FAILED &&
	    clock_now() - s->text_fetched < RETRY_S)
		return false;
	if (mode == FETCH_ALWAYS)
		return true;
	html = article_html(s, &source);
	is_short = article_is_short(s, article_text(html, &arena));
	arena_free(&arena);
	return is_short;
}

static void
order_page(struct work *w, const struct store_article *s,
    enum make_flag flags, bool urgent)
{
	struct page_fetch *f = xcalloc(1, sizeof *f);

	f->fetch.verbs = &page_verbs;
	f->id = s->head.id;
	f->flags = flags;
	f->urgent = urgent;
	/* a page on the reader's own network may be asked for by a feed that
	 * is there itself, and by no other */
	f->private_ok = s->feed_url != NULL && net_is_near(s->feed_url);
	buf_init(&f->raw, w->settings.page_max);
	parts_init(&f->parts, w->settings.page_max * 2);
	vec_push(&w->fetches, &f->fetch);
	send_order(w, f, s->head.url);
}

static void
tell_none(struct work *w, int64_t id)
{
	struct error e;

	(void)error_set(&e, ERR_NO_INPUT, _("there is no item %lld; "
	    "`ndigest list` shows what there is"), (long long)id);
	event_ready(w->app, id, e.text);
}

/* From the beginning: the page when it is needed, else what is there. */
static void
begin(struct work *w, int64_t id, enum make_flag flags, bool urgent)
{
	struct arena arena = ARENA_INIT;
	struct error e = { "" };
	struct page_fetch *under_way = find_page(w, id);
	struct store_article s;
	enum err rc;

	if (under_way != NULL) {
		under_way->flags |= flags;
		return;
	}
	rc = store_article(w->store, id, &arena, &s, &e);
	if (rc == ERR_NONE && w->app->courier != NULL && needs_page(w, &s))
		order_page(w, &s, flags, urgent);
	else if (rc == ERR_NONE)
		make_article(w, id, flags);
	else if (rc == ERR_NOT_FOUND)
		tell_none(w, id);
	else
		event_ready(w->app, id, e.text);
	arena_free(&arena);
}

bool
want_next(struct work *w)
{
	int64_t id;

	if (w->later.len == 0)
		return false;
	/* pages are fetched one after the other: these are not urgent */
	if (w->fetches.len > 2)
		return false;
	id = w->later.at[0];
	w->later.len--;
	memmove(w->later.at, w->later.at + 1,
	    w->later.len * sizeof *w->later.at);
	begin(w, id, MAKE_QUIETLY, false);
	return true;
}

/* --- asked for -------------------------------------------------------------------------- */

static enum err
run_want(struct work *w, struct job *j, struct error *e)
{
	(void)e;
	begin(w, j->id, (enum make_flag)j->number, true);
	return ERR_NONE;
}

enum err
app_want(struct app *a, int64_t id, struct error *e)
{
	struct job *j = job_new(run_want);

	j->id = id;
	return job_do(a, j, NULL, e);
}

static enum err
run_prefetch(struct work *w, struct job *j, struct error *e)
{
	size_t i;

	(void)e;
	w->later.len = 0;
	for (i = 0; i < j->count; i++)
		vec_push(&w->later, j->ids[i]);
	return ERR_NONE;
}

void
app_prefetch(struct app *a, const int64_t *ids, size_t n)
{
	size_t most = (size_t)conf_int(a->conf, OPT_TEXT_PREFETCH);
	struct job *j;

	if (!a->started)
		return;
	j = job_new(run_prefetch);
	j->count = n < most ? n : most;
	j->ids = xmemdup(ids, j->count * sizeof *ids);
	(void)job_do(a, j, NULL, NULL);
}

static enum err
want_wait(struct app *a, int64_t id, enum make_flag flags, struct error *e)
{
	struct job *j;
	enum err rc = app_start_threads(a, e);

	if (rc != ERR_NONE)
		return rc;
	j = job_new(run_want);
	j->id = id;
	j->number = flags;
	rc = job_do(a, j, NULL, e);
	while (rc == ERR_NONE) {
		struct app_event *ev = app_wait_event(a);
		bool ready = ev->kind == EVENT_READY && ev->id == id;

		if (ready && ev->text != NULL)
			rc = error_set(e, ERR_NO_INPUT, "%s", ev->text);
		app_event_free(ev);
		if (ready)
			break;
	}
	return rc;
}

enum err
app_want_wait(struct app *a, int64_t id, struct error *e)
{
	/* what is stored is all there can be; that was said at opening */
	if (a->read_only)
		return ERR_NONE;
	return want_wait(a, id, 0, e);
}

enum err
app_redo_wait(struct app *a, int64_t id, bool alone, struct error *e)
{
	return want_wait(a, id, MAKE_AGAIN | (alone ? MAKE_ALONE : 0), e);
}

enum err
app_redo_digest(struct app *a, int64_t id, struct error *e)
{
	struct job *j = job_new(run_want);

	j->id = id;
	j->number = MAKE_AGAIN;
	return job_do(a, j, NULL, e);
}
