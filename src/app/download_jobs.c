/* Downloads as the caller asks for them. */
#include <ndigest/app/download.h>

#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <unistd.h>

#include <ndigest/base/clock.h>
#include <ndigest/base/file.h>
#include <ndigest/base/intl.h>
#include <ndigest/conf/conf.h>
#include <ndigest/net/net.h>
#include <ndigest/store/articles.h>
#include <ndigest/text/url.h>

#include "download.h"
#include "download_place.h"

#define OF_ITEM_MAX 50

char *
app_download_dir(const struct conf *conf)
{
	char *dir = conf_path(conf, OPT_DOWNLOAD_DIR);
	const char *home = getenv("HOME");

	if (dir != NULL)
		return dir;
	if (home != NULL && *home == '/') {
		dir = xasprintf("%s/Downloads", home);
		if (file_exists(dir))
			return dir;
		free(dir);
	}
	dir = getcwd(NULL, 0);
	return dir != NULL ? dir : xstrdup(".");
}

/* --- asked for ----------------------------------------------------------------- */

static bool
is_picture(const struct enclosure *x)
{
	return x->type != NULL && strncasecmp(x->type, "image/", 6) == 0;
}

static bool
is_wanted(const struct store_article *s, size_t k, bool pictures)
{
	size_t i;

	if (is_picture(&s->enclosures[k]) != pictures ||
	    url_check(s->enclosures[k].url, NULL) != ERR_NONE)
		return false;
	for (i = 0; i < k; i++)
		if (strcmp(s->enclosures[i].url, s->enclosures[k].url) == 0)
			return false;
	return true;
}

static enum err
add_new(struct work *w, const struct store_article *s,
    const struct enclosure *x, const char *dir, struct error *e)
{
	struct store_download d = { .item = s->head.id, .url = x->url,
	    .title = s->head.title,
	    .near = s->feed_url != NULL && net_is_near(s->feed_url) };
	char *path;
	enum err rc = download_reserve(dir, x->title != NULL &&
	    s->enclosure_count > 1 ? x->title : s->head.title, x->url,
	    x->type, &path, e);

	if (rc != ERR_NONE)
		return rc;
	d.path = path;
	rc = store_download_add(w->store, &d, clock_now(), e);
	if (rc != ERR_NONE) {
		char *part = download_part(path);

		(void)unlink(part);
		free(part);
	}
	free(path);
	return rc == ERR_NOT_FOUND ? ERR_NONE : rc;
}

static struct store_download *
find(struct store_download *all, size_t n, const char *url)
{
	size_t i;

	for (i = 0; i < n; i++)
		if (strcmp(all[i].url, url) == 0)
			return &all[i];
	return NULL;
}

/* A new one, or the old one again when it failed or its file is gone. */
static enum err
add(struct work *w, const struct store_article *s, const struct enclosure *x,
    const char *dir, struct error *e)
{
	struct arena arena = ARENA_INIT;
	struct store_download *all, *old = NULL;
	size_t n = 0;
	enum err rc = store_downloads(w->store, &arena, &all, &n, e);

	if (rc == ERR_NONE)
		old = find(all, n, x->url);
	if (old != NULL && old->state == STORE_DOWNLOAD_DONE &&
	    !file_exists(old->path)) {
		rc = store_download_remove(w->store, old->id, e);
		old = NULL;
	}
	if (rc == ERR_NONE && old == NULL) {
		rc = add_new(w, s, x, dir, e);
	} else if (rc == ERR_NONE && old->state == STORE_DOWNLOAD_FAILED) {
		old->state = STORE_DOWNLOAD_WAITING;
		old->error = NULL;
		rc = store_download_set(w->store, old, e);
	}
	arena_free(&arena);
	return rc;
}

static enum err
add_all(struct work *w, struct job *j, const struct store_article *s,
    bool pictures, struct error *e)
{
	enum err rc = ERR_NONE;
	size_t k;

	for (k = 0; k < s->enclosure_count && rc == ERR_NONE; k++) {
		if (j->result >= OF_ITEM_MAX || !is_wanted(s, k, pictures))
			continue;
		rc = add(w, s, &s->enclosures[k], j->text[0], e);
		j->result++;
	}
	return rc;
}

static enum err
run_download(struct work *w, struct job *j, struct error *e)
{
	struct arena arena = ARENA_INIT;
	struct store_article s;
	enum err rc = store_article(w->store, j->id, &arena, &s, e);

	if (rc == ERR_NOT_FOUND)
		rc = error_set(e, ERR_NO_INPUT, _("there is no item %lld; "
		    "`ndigest list` shows what there is"), (long long)j->id);
	if (rc == ERR_NONE)
		rc = add_all(w, j, &s, false, e);
	if (rc == ERR_NONE && j->result == 0)
		rc = add_all(w, j, &s, true, e);
	if (rc == ERR_NONE && j->result == 0)
		rc = error_set(e, ERR_NO_INPUT, _("nothing is enclosed in "
		    "item %lld"), (long long)j->id);
	arena_free(&arena);
	w->downloads_elsewhere.len = 0;
	download_next(w);
	return rc;
}

enum err
app_download(struct app *a, int64_t item, size_t *count, struct error *e)
{
	struct job *j = job_new(run_download);
	int64_t result = 0;
	enum err rc;

	j->id = item;
	j->text[0] = app_download_dir(a->conf);
	rc = job_do(a, j, &result, e);
	if (count != NULL)
		*count = (size_t)result;
	return rc;
}

/* --- given up --------------------------------------------------------------------- */

static enum err
cancel(struct work *w, const struct store_download *d, struct error *e)
{
	char *part;

	if (download_stop(w, d->id))
		return ERR_NONE;
	if (d->state != STORE_DOWNLOAD_DONE) {
		part = download_part(d->path);
		(void)unlink(part);
		free(part);
	}
	return store_download_remove(w->store, d->id, e);
}

static enum err
run_cancel(struct work *w, struct job *j, struct error *e)
{
	struct arena arena = ARENA_INIT;
	struct store_download *all;
	size_t i, n = 0;
	enum err rc = store_downloads(w->store, &arena, &all, &n, e);

	for (i = 0; i < n && rc == ERR_NONE; i++) {
		if (all[i].item != j->id)
			continue;
		rc = cancel(w, &all[i], e);
		j->result++;
	}
	arena_free(&arena);
	return rc;
}

enum err
app_download_cancel(struct app *a, int64_t item, size_t *count,
    struct error *e)
{
	struct job *j = job_new(run_cancel);
	int64_t result = 0;
	enum err rc;

	j->id = item;
	rc = job_do(a, j, &result, e);
	if (count != NULL)
		*count = (size_t)result;
	return rc;
}

/* --- seen -------------------------------------------------------------------------- */

static struct download
seen(const struct store_download *d)
{
	struct download out = { .id = d->id, .item = d->item,
	    .title = d->title, .url = d->url, .path = d->path,
	    .error = d->error, .size = d->size, .got = d->size,
	    .state = (enum download_state)d->state };

	if (d->state != STORE_DOWNLOAD_DONE)
		out.got = download_part_size(d->path);
	return out;
}

enum err
app_downloads(struct app *a, struct arena *arena, struct download **out,
    size_t *count, struct error *e)
{
	struct store_download *all;
	size_t i;
	enum err rc = store_downloads(app_reader(a), arena, &all, count, e);

	if (rc != ERR_NONE)
		*count = 0;
	*out = arena_alloc(arena, *count * sizeof **out + 1);
	for (i = 0; i < *count; i++)
		(*out)[i] = seen(&all[i]);
	return rc;
}

bool
app_is_downloading(struct app *a, int64_t item)
{
	struct arena arena = ARENA_INIT;
	struct store_download *all;
	size_t i, n = 0;
	bool found = false;

	if (store_downloads(app_reader(a), &arena, &all, &n, NULL) != ERR_NONE)
		n = 0;
	for (i = 0; i < n && !found; i++)
		found = all[i].item == item &&
		    all[i].state == STORE_DOWNLOAD_WAITING;
	arena_free(&arena);
	return found;
}

const char *
app_downloaded(struct app *a, const char *url, struct arena *arena)
{
	struct store_download *all, *d;
	size_t n = 0;

	if (store_downloads(app_reader(a), arena, &all, &n, NULL) != ERR_NONE)
		return NULL;
	d = find(all, n, url);
	return d != NULL && d->state == STORE_DOWNLOAD_DONE &&
	    d->path[0] == '/' && file_exists(d->path) ? d->path : NULL;
}

/* --- waited for ----------------------------------------------------------------------- */

static enum err
run_go_on(struct work *w, struct job *j, struct error *e)
{
	const struct download_progress none = { .left = 0 };

	(void)e;
	download_next(w);
	if (w->downloads_left == 0 && !j->quiet)
		event_download(w->app, 0, &none, NULL, NULL);
	return ERR_NONE;
}

void
app_download_go_on(struct app *a)
{
	struct job *j = job_new(run_go_on);

	j->quiet = true;
	(void)job_do_later(a, j, NULL);
}

enum err
app_download_wait(struct app *a,
    void (*progress)(void *ctx, const struct app_event *ev), void *ctx,
    struct error *e)
{
	enum err rc = app_start_threads(a, e);
	bool more = true;

	if (rc == ERR_NONE)
		rc = job_do(a, job_new(run_go_on), NULL, e);
	while (rc == ERR_NONE && more) {
		struct app_event *ev = app_wait_event(a);

		if (ev->kind == EVENT_DOWNLOAD) {
			if (progress != NULL)
				progress(ctx, ev);
			more = ev->download.left > 0;
		}
		app_event_free(ev);
	}
	return rc;
}
