#include <ndigest/app/picture.h>

#include <stdlib.h>
#include <string.h>

#include <ndigest/base/intl.h>
#include <ndigest/net/net.h>
#include <ndigest/store/articles.h>
#include <ndigest/text/url.h>

#include "courier.h"
#include "picture.h"
#include "picture_cache.h"

/* Who waits for a picture that is under way. */
struct waiter {
	int64_t item;
	struct picture_wish wish;
};

struct picture_fetch {
	struct fetch fetch;
	char *url;
	struct buf bytes;
	VEC(struct waiter) waiters;
};

static const struct fetch_verbs picture_verbs;

/* --- telling ---------------------------------------------------------------------- */

static void
tell(struct work *w, const struct waiter *to, const char *url,
    enum app_picture_state state, struct picture *p, const char *why)
{
	struct app_picture *out = xcalloc(1, sizeof *out);

	out->state = state;
	out->wish = to->wish;
	out->picture = p;
	event_picture(w->app, to->item, url, out, why);
}

static void
draw(struct work *w, const struct waiter *to, const char *url,
    const struct buf *bytes)
{
	struct error e = { "" };
	struct picture *p = NULL;
	enum err rc = picture_make(bytes->data, bytes->len, &to->wish, &p,
	    &e);

	tell(w, to, url, rc == ERR_NONE ? APP_PICTURE_READY :
	    APP_PICTURE_FAILED, p, rc == ERR_NONE ? NULL : e.text);
}

/* --- fetching --------------------------------------------------------------------- */

static void
picture_fetch_free(struct picture_fetch *f)
{
	buf_free(&f->bytes);
	vec_free(&f->waiters);
	free(f->url);
	free(f);
}

static void
forget(struct work *w, struct picture_fetch *f)
{
	for (size_t i = 0; i < w->fetches.len; i++) {
		if (w->fetches.at[i] == &f->fetch) {
			w->fetches.at[i] = w->fetches.at[--w->fetches.len];
			break;
		}
	}
	picture_fetch_free(f);
}

void
picture_abandon(struct work *w)
{
	size_t i = w->fetches.len;

	while (i-- > 0)
		if (w->fetches.at[i]->verbs == &picture_verbs)
			forget(w, (struct picture_fetch *)(void *)
			    w->fetches.at[i]);
}

static void
on_head(struct work *w, struct fetch *f, long status,
    const char *content_type, const char *url)
{
	/* what a server says of its content is worth nothing */
	(void)w, (void)f, (void)status, (void)content_type, (void)url;
}

static bool
on_bytes(struct work *w, struct fetch *fetch, const char *p, size_t n)
{
	struct picture_fetch *f = (struct picture_fetch *)(void *)fetch;

	(void)w;
	return buf_add(&f->bytes, p, n);
}

static void
on_done(struct work *w, struct fetch *fetch, const struct fetch_result *r)
{
	struct picture_fetch *f = (struct picture_fetch *)(void *)fetch;
	struct picture_info info;
	struct error e = { "" };
	enum err rc = r->code;

	if (rc != ERR_NONE)
		(void)error_set(&e, rc, "%s", r->error.text[0] != '\0' ?
		    r->error.text : _("it could not be fetched"));
	else
		rc = picture_probe(f->bytes.data, f->bytes.len, &info, &e);
	if (rc == ERR_NONE)
		picture_cache_put(f->url, f->bytes.data, f->bytes.len,
		    w->settings.picture_cache);
	for (size_t i = 0; i < f->waiters.len; i++) {
		if (rc == ERR_NONE)
			draw(w, &f->waiters.at[i], f->url, &f->bytes);
		else
			tell(w, &f->waiters.at[i], f->url,
			    APP_PICTURE_FAILED, NULL, e.text);
	}
	forget(w, f);
}

static const struct fetch_verbs picture_verbs = { on_head, on_bytes,
    on_done };

static void
order(struct work *w, const struct waiter *to, const char *url, bool near)
{
	struct picture_fetch *f = xcalloc(1, sizeof *f);
	struct order *o = xcalloc(1, sizeof *o);

	f->fetch.verbs = &picture_verbs;
	f->url = xstrdup(url);
	buf_init(&f->bytes, w->settings.picture_max);
	vec_push(&f->waiters, *to);
	vec_push(&w->fetches, &f->fetch);
	o->kind = ORDER_PICTURE;
	o->url = xstrdup(url);
	o->urgent = true;
	o->private_ok = near;
	o->fetch = &f->fetch;
	courier_send(w->app->courier, o);
}

static struct picture_fetch *
find_fetch(struct work *w, const char *url)
{
	for (size_t i = 0; i < w->fetches.len; i++) {
		struct picture_fetch *f =
		    (struct picture_fetch *)(void *)w->fetches.at[i];

		if (f->fetch.verbs == &picture_verbs &&
		    strcmp(f->url, url) == 0)
			return f;
	}
	return NULL;
}

/* --- who may be asked --------------------------------------------------------------- */

/* The host without "www.", or "". */
static const char *
site(const char *url, char *out, size_t size)
{
	if (url == NULL || !url_host(url, out, size))
		return "";
	return strncmp(out, "www.", 4) == 0 ? out + 4 : out;
}

/* The same host, or one below it. */
static bool
is_own(const char *picture, const char *of)
{
	char a[256], b[256];
	const char *host = site(picture, a, sizeof a);
	const char *own = site(of, b, sizeof b);
	size_t n = strlen(host), k = strlen(own);

	return k > 0 && n >= k && strcmp(host + n - k, own) == 0 &&
	    (n == k || host[n - k - 1] == '.');
}

static bool
may_fetch(const struct work *w, const struct store_article *s,
    const char *url, bool said_yes)
{
	if (said_yes)
		return true;
	if (w->settings.pictures == PICTURES_ASK)
		return is_own(url, s->head.url) || is_own(url, s->feed_url);
	return w->settings.pictures == PICTURES_ALWAYS;
}

/* Not in the cache: from the net, when that is allowed. */
static void
fetch(struct work *w, const struct waiter *to, const char *url, bool said_yes)
{
	struct picture_fetch *under_way = find_fetch(w, url);
	struct arena arena = ARENA_INIT;
	struct store_article s;
	struct error e = { "" };

	if (under_way != NULL)
		vec_push(&under_way->waiters, *to);
	else if (url_check(url, &e) != ERR_NONE ||
	    store_article(w->store, to->item, &arena, &s, &e) != ERR_NONE ||
	    w->app->courier == NULL)
		tell(w, to, url, APP_PICTURE_FAILED, NULL, e.text);
	else if (!may_fetch(w, &s, url, said_yes))
		tell(w, to, url, APP_PICTURE_HELD, NULL, NULL);
	else
		/* as for pages: a feed on the reader's own network may show
		 * what is there too, and no other may */
		order(w, to, url, s.feed_url != NULL &&
		    net_is_near(s.feed_url));
	arena_free(&arena);
}

static enum err
run_picture(struct work *w, struct job *j, struct error *e)
{
	struct waiter to = { j->id, *(struct picture_wish *)(void *)
	    j->text[1] };
	struct buf bytes = BUF_INIT(w->settings.picture_max);

	(void)e;
	if (w->settings.pictures != PICTURES_NEVER || j->flag) {
		if (picture_cache_get(j->text[0], &bytes))
			draw(w, &to, j->text[0], &bytes);
		else
			fetch(w, &to, j->text[0], j->flag);
	} else {
		tell(w, &to, j->text[0], APP_PICTURE_HELD, NULL, NULL);
	}
	buf_free(&bytes);
	return ERR_NONE;
}

void
app_picture(struct app *a, int64_t item, const char *url,
    const struct picture_wish *w, bool said_yes)
{
	struct job *j;

	if (!a->started)
		return;
	j = job_new(run_picture);
	j->id = item;
	j->text[0] = xstrdup(url);
	j->text[1] = xmemdup(w, sizeof *w);
	j->flag = said_yes;
	/* behind everything urgent: an article is opened before its picture
	 * is drawn */
	(void)job_do_later(a, j, NULL);
}
