/*
 * One loop: wait for keys, events or signals; take in all that came; draw
 * once. Nothing sleeps and nothing spins. Lists are loaded again after the
 * keys, never before them, and the less often the longer it takes.
 */
#include <errno.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <ndigest/base/clock.h>
#include <ndigest/base/intl.h>

#include "pictures.h"
#include "room.h"

#define ESCAPE_WAIT_MS 25	/* a lone ESC is the key after this */
#define RELOAD_EVERY_MS 100
#define RELOAD_FELT_MS 4	/* what takes as long is done between keys */
#define RELOAD_QUIET_MS 120	/* after a key */
#define RELOAD_PATIENCE_MS 1000	/* but no later than this */
#define RELOAD_SHARE 20		/* reloading takes at most 1/20 of the time */
#define EVENTS_AT_ONCE 2000
#define REST_AFTER_MS 2000	/* without keys and events */

struct loop {
	char bytes[1024];	/* of keys, not yet decoded */
	size_t len;
	int64_t reload_after;	/* monotonic ms */
	int64_t last_key;
	int64_t busy;		/* when something came last */
	int64_t reload_took;	/* ms */
	bool rests;		/* what was kept in memory was let go */
	bool eof;
};

/* --- keys ------------------------------------------------------------------------ */

static void
take_bytes(struct ui *u, struct loop *l, bool final)
{
	size_t at = 0;

	while (at < l->len && !u->quit) {
		struct input in;
		size_t k = input_decode(l->bytes + at, l->len - at, final,
		    &in);

		if (k == 0)
			break;
		at += k;
		keys_take(u, &in);
	}
	l->len -= at;
	memmove(l->bytes, l->bytes + at, l->len);
}

static void
read_keys(struct ui *u, struct loop *l)
{
	for (;;) {
		ssize_t n = read(term_fd(), l->bytes + l->len,
		    sizeof l->bytes - l->len);

		if (n < 0 && errno == EINTR)
			continue;
		if (n <= 0) {
			/* VMIN is 0: nothing there reads as an end */
			l->eof = l->eof || (n < 0 && errno != EAGAIN);
			return;
		}
		l->len += (size_t)n;
		take_bytes(u, l, false);
		if (l->len == sizeof l->bytes)
			l->len = 0;
	}
}

/* --- events ------------------------------------------------------------------------ */

static void
take_refresh(struct ui *u, const struct refresh_progress *now)
{
	bool ended = u->refresh.running && !now->running;

	u->refresh = *now;
	u->redraw = true;
	if (!ended)
		return;
	u->items_old = true;
	if (now->failed > 0)
		ui_say(u, _("%zu new; %zu of %zu sources failed: gS shows why"),
		    now->fresh, now->failed, now->total);
	else if (now->fresh > 0)
		ui_say(u, "%zu new", now->fresh);
	else
		ui_say(u, _("Nothing new"));
}

static void
take_event(struct ui *u, struct app_event *ev)
{
	switch (ev->kind) {
	case EVENT_REFRESH:
		take_refresh(u, &ev->refresh);
		break;
	case EVENT_ITEMS:
		u->items_old = true;
		break;
	case EVENT_FEEDS:
	case EVENT_FEED_FAILED:
		u->feeds_old = true;
		u->items_old = true;
		break;
	case EVENT_ARTICLE:
		ui_report(u, NEWS_ARTICLE, ev->id, NULL);
		break;
	case EVENT_READY:
		ui_report(u, NEWS_READY, ev->id, ev->text);
		break;
	case EVENT_STREAM:
		ui_report(u, NEWS_STREAM, ev->id, ev->text);
		break;
	case EVENT_PICTURE:
		pictures_take(u, ev);
		break;
	case EVENT_DOWNLOAD:
		downloads_take(u, ev);
		break;
	case EVENT_EDITOR:
		brief_edited(u, ev->text, ev->url);
		break;
	case EVENT_MODEL:
		models_offered(u, ev->offer);
		break;
	case EVENT_ANSWER_STREAM:
		ui_report(u, NEWS_ANSWER_STREAM, ev->id, ev->text);
		break;
	case EVENT_ANSWER:
		ui_report(u, NEWS_ANSWER, ev->id, ev->text);
		break;
	case EVENT_STATUS:
		if (ev->text != NULL && ev->bad)
			ui_complain(u, "%s", ev->text);
		else if (ev->text != NULL)
			ui_say(u, "%s", ev->text);
		break;
	}
}

static void
take_events(struct ui *u)
{
	struct app_event *ev;

	for (int n = 0; n < EVENTS_AT_ONCE &&
	    (ev = app_next_event(u->app)) != NULL; n++) {
		take_event(u, ev);
		app_event_free(ev);
	}
}

static void
take_signals(struct ui *u)
{
	unsigned set = term_signals();
	int rows, cols;

	if (set & SIGNAL_END)
		u->quit = true;
	if (set & SIGNAL_STOP)
		term_suspend();
	if (set & (SIGNAL_STOP | SIGNAL_CONTINUE)) {
		term_enter();
		u->screen.all = u->redraw = true;
		set |= SIGNAL_RESIZE;
	}
	if (set & SIGNAL_RELOAD)
		ui_act(u, ACT_RELOAD, 0);
	if (set & SIGNAL_RESIZE) {
		term_size(&rows, &cols);
		screen_resize(&u->screen, rows, cols);
		frame_place(u);
		ui_report(u, NEWS_SIZE, 0, NULL);
	}
}

/* --- what is done in passing ---------------------------------------------------------- */

static void
reload(struct ui *u, struct loop *l)
{
	int64_t start = clock_mono_ms(), took;
	bool feeds = u->feeds_old;

	u->items_old = u->feeds_old = false;
	ui_counts(u);
	ui_report(u, NEWS_ITEMS, 0, NULL);
	if (feeds)
		ui_report(u, NEWS_FEEDS, 0, NULL);
	took = clock_mono_ms() - start;
	l->reload_took = took;
	l->reload_after = start + took + (took * RELOAD_SHARE >
	    RELOAD_EVERY_MS ? took * RELOAD_SHARE : RELOAD_EVERY_MS);
}

static void
draw(struct ui *u)
{
	struct buf out = BUF_INIT(0);
	bool all;

	u->redraw = false;
	pixels_begin(&u->pixels);
	frame_draw(u);
	pixels_before(&u->pixels, &u->screen, &out);
	all = u->screen.all;
	screen_flush(&u->screen, &out);
	pixels_after(&u->pixels, all, &out);
	term_write(out.data, out.len);
	buf_free(&out);
}

/* When lists may be loaded again: not while somebody types, or not for long. */
static int64_t
reload_time(const struct loop *l)
{
	int64_t quiet = l->last_key + RELOAD_QUIET_MS;
	int64_t last = l->reload_after + RELOAD_PATIENCE_MS;

	if (l->reload_took < RELOAD_FELT_MS)
		return l->reload_after;
	quiet = quiet < last ? quiet : last;
	return quiet > l->reload_after ? quiet : l->reload_after;
}

static int
sooner(int a, int64_t b)
{
	if (b < 0)
		b = 0;
	return a < 0 || b < a ? (int)b : a;
}

static bool
work_ahead(struct ui *u)
{
	struct view *v = ui_base(u);

	return v->verbs->idle != NULL && v->verbs->idle(u, v);
}

static int
how_long(const struct ui *u, const struct loop *l)
{
	/* ages and the clock change with the minute */
	int wait = (int)(60 - clock_now() % 60) * 1000 + 50;
	int keys = keys_wait(u);

	if (l->len > 0)
		wait = sooner(wait, ESCAPE_WAIT_MS);
	if (keys >= 0)
		wait = sooner(wait, keys);
	if (u->items_old || u->feeds_old)
		wait = sooner(wait, reload_time(l) - clock_mono_ms());
	if (!l->rests)
		wait = sooner(wait, l->busy + REST_AFTER_MS -
		    clock_mono_ms());
	return wait;
}

/* The config is read again when it was saved. */
static void
look_at_conf(struct ui *u)
{
	struct stat st;
	int64_t mtime;

	if (u->conf_path == NULL || stat(u->conf_path, &st) != 0)
		return;
	mtime = (int64_t)st.st_mtime;
	if (u->conf_mtime != 0 && mtime != u->conf_mtime)
		ui_reload(u);
	u->conf_mtime = mtime;
}

/* The threads begin when the first screen stands. */
static void
start(struct ui *u)
{
	struct error e = { "" };
	bool refresh = conf_bool(u->conf, OPT_REFRESH_ON_START) ||
	    app_is_first_start(u->app);

	if (!ui_check(u, app_start(u->app, &e), &e))
		return;
	u->started = true;
	if (refresh)
		(void)ui_check(u, app_refresh(u->app, NULL, 0, true, &e), &e);
	models_begin(u);
	if (ui_base(u)->verbs->item != NULL)
		ui_report(u, NEWS_STARTED, 0, NULL);
}

/* Before the terminal is given back. */
static void
leave_pixels(struct ui *u)
{
	struct buf out = BUF_INIT(0);

	pixels_leave(&u->pixels, &out);
	term_write(out.data, out.len);
	buf_free(&out);
}

/* The disk was full, or the database busy, when we began: is it still? */
void
loop_revive(struct ui *u)
{
	if (u->started || !app_try_writing(u->app))
		return;
	u->items_old = u->feeds_old = true;
	start(u);
	if (u->started)
		ui_say(u, "%s", _("What is read and fetched is kept again"));
}

static void
tick(struct ui *u)
{
	int64_t minute = clock_now() / 60;

	if (minute == u->minute)
		return;
	u->minute = minute;
	look_at_conf(u);
	loop_revive(u);
	if (conf_bool(u->conf, OPT_REFRESH_AUTO))
		app_refresh_due(u->app);
	/* another process may have refreshed: cron, a second reader */
	if (app_changed(u->app))
		u->items_old = u->feeds_old = true;
	/* ages alone are nothing to be read aloud anew */
	if (!u->plain)
		ui_report(u, NEWS_MINUTE, 0, NULL);
}

/* When nothing came for a while: once, until something does. */
static void
rest(struct ui *u, struct loop *l, bool busy)
{
	if (busy || u->redraw || u->items_old || l->len > 0) {
		l->rests = false;
		l->busy = clock_mono_ms();
	} else if (!l->rests &&
	    clock_mono_ms() - l->busy >= REST_AFTER_MS) {
		app_rest(u->app);
		l->rests = true;
	}
}

/* Waits; then takes in what came. */
static void
turn(struct ui *u, struct loop *l)
{
	struct pollfd fds[3] = { { term_fd(), POLLIN, 0 },
	    { term_signal_fd(), POLLIN, 0 }, { app_fd(u->app), POLLIN, 0 } };
	nfds_t n = u->started ? 3 : 2;
	int ready = poll(fds, n, 0);
	bool keys;

	while (ready == 0 && work_ahead(u))
		ready = poll(fds, n, 0);
	if (ready == 0)
		ready = poll(fds, n, how_long(u, l));
	rest(u, l, ready != 0);
	keys = ready > 0 && fds[0].revents != 0;
	if (ready > 0 && fds[1].revents != 0)
		take_signals(u);
	if (keys)
		read_keys(u, l);
	else if (l->len > 0)
		take_bytes(u, l, true);
	if (keys && fds[0].revents & (POLLHUP | POLLERR | POLLNVAL))
		l->eof = true;
	if (!keys)
		keys_time_out(u);
	if (u->started)
		take_events(u);
	if (keys)
		l->last_key = clock_mono_ms();
	if ((u->items_old || u->feeds_old) && !keys &&
	    clock_mono_ms() >= reload_time(l))
		reload(u, l);
	tick(u);
}

void
loop_run(struct ui *u)
{
	struct loop l = { .len = 0 };

	u->minute = clock_now() / 60;
	look_at_conf(u);
	draw(u);
	start(u);
	while (!u->quit && !l.eof && !term_is_gone()) {
		if (u->redraw)
			draw(u);
		turn(u, &l);
	}
	leave_pixels(u);
}
