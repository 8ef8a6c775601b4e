#include "download.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <sys/file.h>
#include <sys/stat.h>
#include <sys/statvfs.h>

#include <ndigest/base/clock.h>
#include <ndigest/base/intl.h>
#include <ndigest/text/url.h>

#include "courier.h"
#include "download_place.h"

#define TELL_MS 250
#define TRIES_MAX 20		/* of a connection that breaks again and again */

/* A file on its way. */
struct download_fetch {
	struct fetch fetch;
	struct arena arena;
	struct store_download d;	/* strings in the arena */
	char *part;
	int fd;
	int64_t got;		/* bytes in the file */
	int64_t from;		/* where this request began */
	unsigned tries;
	bool forget;		/* it was cancelled */
	bool again;		/* from the beginning, once */
	bool busy;		/* another process is at it */
	enum err code;		/* ours, not the transfer's */
	struct error error;
};

static const struct fetch_verbs download_verbs;

static struct download_fetch *
as_download(struct fetch *f)
{
	return f->verbs == &download_verbs ?
	    (struct download_fetch *)(void *)f : NULL;
}

static void
drop(struct work *w, struct download_fetch *f)
{
	size_t i;

	for (i = 0; i < w->fetches.len; i++) {
		if (w->fetches.at[i] == &f->fetch) {
			w->fetches.at[i] = w->fetches.at[--w->fetches.len];
			break;
		}
	}
	if (f->fd >= 0)
		(void)close(f->fd);
	free(f->part);
	arena_free(&f->arena);
	free(f);
}

void
download_abandon(struct work *w)
{
	size_t i = w->fetches.len;
	struct download_fetch *f;

	while (i-- > 0)
		if ((f = as_download(w->fetches.at[i])) != NULL)
			drop(w, f);
}

bool
download_stop(struct work *w, int64_t id)
{
	struct download_fetch *f;
	size_t i;

	for (i = 0; i < w->fetches.len; i++) {
		f = as_download(w->fetches.at[i]);
		if (f == NULL || f->d.id != id)
			continue;
		f->forget = true;
		courier_cancel(w->app->courier, &f->fetch);
		return true;
	}
	return false;
}

/* --- told ------------------------------------------------------------------- */

static void
progress(struct work *w, struct download_progress *p)
{
	struct download_fetch *f;
	size_t i;

	*p = (struct download_progress){ .left = w->downloads_left };
	for (i = 0; i < w->fetches.len; i++) {
		if ((f = as_download(w->fetches.at[i])) == NULL)
			continue;
		p->got += f->got;
		p->size += f->d.size > f->got ? f->d.size : f->got;
		p->vague |= f->d.size == 0;
	}
}

static void
tell(struct work *w, int64_t item)
{
	struct download_progress p;

	progress(w, &p);
	w->download_told_ms = clock_mono_ms();
	event_download(w->app, item, &p, NULL, NULL);
}

static void
tell_end(struct work *w, const struct download_fetch *f)
{
	struct download_progress p;
	char *text;

	progress(w, &p);
	p.ended = true;
	p.code = f->code;
	text = f->code == ERR_NONE ?
	    xasprintf(_("Downloaded %s"), f->d.path) :
	    xasprintf(_("%s: the download stopped: %s"), f->d.title != NULL ?
	    f->d.title : f->d.url, f->error.text);
	event_download(w->app, f->d.item, &p, text,
	    f->code == ERR_NONE ? f->d.path : NULL);
	free(text);
}

/* --- the file ------------------------------------------------------------------ */

static bool
fail(struct download_fetch *f, enum err code, const char *what)
{
	f->code = error_set(&f->error, code, "%s: %s", what, strerror(errno));
	return false;
}

static bool
start_over(struct download_fetch *f)
{
	if (ftruncate(f->fd, 0) != 0 || lseek(f->fd, 0, SEEK_SET) != 0)
		return fail(f, ERR_IO, f->part);
	f->got = 0;
	return true;
}

/* The .part file, ours alone; what is in it is kept when it can be told that
 * it belongs to what the server has. */
static bool
open_part(struct download_fetch *f)
{
	struct stat st;

	f->fd = open(f->part, O_WRONLY | O_CREAT | O_NOFOLLOW | O_CLOEXEC |
	    O_NONBLOCK, 0644);
	if (f->fd < 0)
		return fail(f, ERR_CREATE, f->part);
	if (fstat(f->fd, &st) != 0 || !S_ISREG(st.st_mode)) {
		f->code = error_set(&f->error, ERR_CREATE,
		    _("%s is no plain file"), f->part);
		return false;
	}
	if (flock(f->fd, LOCK_EX | LOCK_NB) != 0) {
		f->busy = true;
		f->code = error_set(&f->error, ERR_AGAIN,
		    _("another ndigest is at it"));
		return false;
	}
	f->got = st.st_size;
	if (f->got > 0 && (f->d.validator == NULL ||
	    (f->d.size > 0 && f->got > f->d.size)))
		return start_over(f);
	return lseek(f->fd, 0, SEEK_END) >= 0 || fail(f, ERR_IO, f->part);
}

static bool
has_room(struct download_fetch *f)
{
	struct statvfs v;
	int64_t need = f->d.size - f->got;

	if (need <= 0 || fstatvfs(f->fd, &v) != 0 ||
	    (uint64_t)need / v.f_frsize < v.f_bavail)
		return true;
	f->code = error_set(&f->error, ERR_IO,
	    _("there is no room for %lld MB more beside %s"),
	    (long long)(need / 1000000 + 1), f->d.path);
	return false;
}

static bool
write_file(struct download_fetch *f, const char *p, size_t n)
{
	while (n > 0) {
		ssize_t done = write(f->fd, p, n);

		if (done < 0 && errno == EINTR)
			continue;
		if (done < 0 && (errno == ENOSPC || errno == EDQUOT)) {
			f->code = error_set(&f->error, ERR_IO, _("the disk is "
			    "full: make room, and download it again to go "
			    "on"));
			return false;
		}
		if (done < 0)
			return fail(f, ERR_IO, f->part);
		f->got += done;
		p += done;
		n -= (size_t)done;
	}
	return true;
}

/* --- what comes ------------------------------------------------------------------ */

static bool
too_big(struct work *w, struct download_fetch *f, int64_t size)
{
	if (size <= w->settings.download_max)
		return false;
	f->code = error_set(&f->error, ERR_TOO_BIG, _("the file is larger "
	    "than download.max (%lld MB)"),
	    (long long)(w->settings.download_max / 1000000));
	return true;
}

/* What says that the file has not changed: only what is strong (RFC 9110,
 * 13.1.5). */
static const char *
validator_of(struct download_fetch *f, const struct fetch_head *h)
{
	if (h->etag != NULL && h->etag[0] == '"')
		return arena_strdup(&f->arena, h->etag);
	return h->last_modified != NULL && h->last_modified[0] != '\0' ?
	    arena_strdup(&f->arena, h->last_modified) : NULL;
}

/* Whether what will come belongs behind what is there. */
static bool
fits(struct download_fetch *f, long status, const struct fetch_head *h)
{
	if (status != 206)
		return f->got == 0 || start_over(f);
	if (f->from > 0 && h->from == f->got && (f->d.size == 0 ||
	    h->whole < 0 || h->whole == f->d.size))
		return true;
	f->code = error_set(&f->error, ERR_SERVICE,
	    _("the server sends another part of the file than it should"));
	f->again = f->from > 0 && f->d.validator != NULL;
	return false;
}

static void
on_head(struct work *w, struct fetch *fetch, long status,
    const char *content_type, const char *url)
{
	struct download_fetch *f = as_download(fetch);
	const struct fetch_head *h = fetch->head;
	int64_t size = status == 206 ? h->whole : h->length;

	(void)content_type;
	(void)url;
	if (f->code != ERR_NONE || f->forget || !fits(f, status, h))
		return;
	f->d.size = size > 0 ? size : 0;
	f->d.validator = validator_of(f, h);
	if (too_big(w, f, f->d.size) || !has_room(f))
		return;
	(void)store_download_set(w->store, &f->d, NULL);
	tell(w, f->d.item);
}

static bool
on_bytes(struct work *w, struct fetch *fetch, const char *p, size_t n)
{
	struct download_fetch *f = as_download(fetch);

	if (f->code != ERR_NONE || f->forget ||
	    too_big(w, f, f->got + (int64_t)n) || !write_file(f, p, n))
		return false;
	if (clock_mono_ms() - w->download_told_ms > TELL_MS)
		tell(w, f->d.item);
	return true;
}

/* --- the end of it ------------------------------------------------------------------ */

static void order(struct work *w, struct download_fetch *f);

/* A connection that broke on the way is made again, as long as that helps. */
static bool
may_go_on(struct download_fetch *f, const struct fetch_result *r)
{
	if (f->again) {
		f->d.validator = NULL;
		f->again = false;
		f->code = ERR_NONE;
		return start_over(f);
	}
	if (r->code != ERR_SERVICE || f->got <= f->from ||
	    f->d.validator == NULL || ++f->tries > TRIES_MAX)
		return false;
	f->code = ERR_NONE;
	return true;
}

/* How the transfer ended, as far as we have not ended it. */
static void
judge(struct download_fetch *f, const struct fetch_result *r)
{
	bool whole = f->d.size > 0 && f->got == f->d.size;

	if (f->code != ERR_NONE)
		return;
	if (r->status == 416 && f->from > 0 && !whole) {
		f->again = f->d.validator != NULL;
		f->code = r->code;
		f->error = r->error;
	} else if (r->status == 416 && whole) {
		return;
	} else if (r->code != ERR_NONE) {
		f->code = r->code;
		f->error = r->error;
	} else if (f->d.size > 0 && !whole) {
		f->code = error_set(&f->error, ERR_SERVICE,
		    _("the file was cut off"));
	}
}

static void
keep(struct work *w, struct download_fetch *f)
{
	struct error e;

	if (f->busy) {
		vec_push(&w->downloads_elsewhere, f->d.id);
		return;
	}
	f->d.state = f->code == ERR_NONE ? STORE_DOWNLOAD_DONE :
	    STORE_DOWNLOAD_FAILED;
	f->d.error = f->code == ERR_NONE ? NULL : f->error.text;
	if (f->code == ERR_NONE)
		f->d.size = f->got;
	if (store_download_set(w->store, &f->d, &e) != ERR_NONE)
		event_status(w->app, true, "%s", e.text);
}

/* It is over, for better or worse. */
static void
conclude(struct work *w, struct download_fetch *f)
{
	char *path = NULL;

	if (f->code == ERR_NONE && fsync(f->fd) != 0)
		(void)fail(f, ERR_IO, f->part);
	if (f->code == ERR_NONE)
		f->code = download_place(f->part, f->d.path, &path,
		    &f->error);
	if (path != NULL)
		f->d.path = arena_strdup(&f->arena, path);
	free(path);
	keep(w, f);
	w->downloads_left -= w->downloads_left > 0;
	f->got = f->d.size = 0;		/* it does not count any more */
	tell_end(w, f);
	drop(w, f);
	download_next(w);
}

static void
forget(struct work *w, struct download_fetch *f)
{
	int64_t item = f->d.item;

	(void)unlink(f->part);
	(void)store_download_remove(w->store, f->d.id, NULL);
	w->downloads_left -= w->downloads_left > 0;
	drop(w, f);
	download_next(w);
	tell(w, item);
}

static void
on_done(struct work *w, struct fetch *fetch, const struct fetch_result *r)
{
	struct download_fetch *f = as_download(fetch);

	if (f->forget) {
		forget(w, f);
		return;
	}
	/* the program ends: the next one goes on */
	if (f->code == ERR_NONE && r->code == ERR_STOPPED) {
		drop(w, f);
		return;
	}
	judge(f, r);
	if (f->code != ERR_NONE && may_go_on(f, r))
		order(w, f);
	else
		conclude(w, f);
}

static const struct fetch_verbs download_verbs = { on_head, on_bytes,
	on_done };

/* --- beginning ------------------------------------------------------------------------ */

static void
order(struct work *w, struct download_fetch *f)
{
	struct order *o = xcalloc(1, sizeof *o);

	f->from = f->got;
	f->fetch.stopped = false;
	o->kind = ORDER_FILE;
	o->url = xstrdup(f->d.url);
	o->private_ok = f->d.near;
	o->from = f->got;
	o->if_range = f->got > 0 ? xstrdup(f->d.validator) : NULL;
	o->fetch = &f->fetch;
	courier_send(w->app->courier, o);
}

static void
begin(struct work *w, const struct store_download *d)
{
	struct download_fetch *f = xcalloc(1, sizeof *f);

	f->fetch.verbs = &download_verbs;
	arena_init(&f->arena);
	f->d = *d;
	f->d.url = arena_strdup(&f->arena, d->url);
	f->d.title = arena_strdup(&f->arena, d->title);
	f->d.path = arena_strdup(&f->arena, d->path);
	f->d.validator = arena_strdup(&f->arena, d->validator);
	f->part = download_part(d->path);
	f->fd = -1;
	vec_push(&w->fetches, &f->fetch);
	/* killed after the last byte, before it took its name */
	if (!open_part(f) || (f->d.size > 0 && f->got == f->d.size))
		conclude(w, f);
	else
		order(w, f);
}

/* Another process is at it: that was seen, and is not tried again. */
static bool
is_elsewhere(const struct work *w, int64_t id)
{
	size_t i;

	for (i = 0; i < w->downloads_elsewhere.len; i++)
		if (w->downloads_elsewhere.at[i] == id)
			return true;
	return false;
}

/* One at a time from a host, so that its feeds are not kept waiting. */
static bool
may_begin(struct work *w, const struct store_download *d, size_t *running)
{
	struct download_fetch *f;
	size_t i;

	*running = 0;
	if (d->state != STORE_DOWNLOAD_WAITING || is_elsewhere(w, d->id))
		return false;
	for (i = 0; i < w->fetches.len; i++) {
		if ((f = as_download(w->fetches.at[i])) == NULL)
			continue;
		++*running;
		if (f->d.id == d->id || url_same_origin(f->d.url, d->url))
			return false;
	}
	return *running < (size_t)w->settings.download_parallel;
}

static bool
begin_one(struct work *w)
{
	struct arena arena = ARENA_INIT;
	struct store_download *all;
	size_t i, n = 0, running;
	bool begun = false;

	w->downloads_left = 0;
	if (store_downloads(w->store, &arena, &all, &n, NULL) != ERR_NONE)
		n = 0;
	for (i = 0; i < n; i++)
		w->downloads_left += all[i].state == STORE_DOWNLOAD_WAITING &&
		    !is_elsewhere(w, all[i].id);
	for (i = 0; i < n && !begun; i++) {
		begun = may_begin(w, &all[i], &running);
		if (begun)
			begin(w, &all[i]);
	}
	arena_free(&arena);
	return begun;
}

void
download_next(struct work *w)
{
	/* one that cannot begin ends at once, and leads back here */
	if (w->app->courier == NULL || w->downloads_starting)
		return;
	w->downloads_starting = true;
	while (begin_one(w))
		continue;
	w->downloads_starting = false;
}
