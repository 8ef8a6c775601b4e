/*
 * The work thread: parses, makes digests, writes. Urgent jobs come first;
 * what came from the net next; then, when nothing waits, articles are made
 * ready, classed, grouped and indexed in short slices.
 */
#include "private.h"

#include <stdlib.h>

#include <ndigest/base/clock.h>
#include <ndigest/base/log.h>
#include <ndigest/base/mem.h>
#include <ndigest/store/refresh.h>
#include <ndigest/store/upkeep.h>

#include "analyse.h"
#include "classes.h"
#include "courier.h"
#include "download.h"
#include "model.h"
#include "models_look.h"
#include "picture.h"
#include "feed_fetch.h"
#include "refresh.h"
#include "rules.h"
#include "stories.h"
#include "want.h"

#define EVENT_PAUSE_MS 80	/* between two "items changed" in a refresh */
#define IDLE_PAUSE_MS 1000	/* and while items are classed */
#define REST_AFTER_MS 1500	/* without work */

struct work *
work_new(struct app *a, struct store *store)
{
	struct work *w = xcalloc(1, sizeof *w);

	w->app = a;
	w->settings = settings_read(a->conf);
	w->rules = rules_new(a->conf);
	w->store = store;
	w->box = inbox_new();
	classes_init(w, a->conf);
	return w;
}

static void
drop_messages(struct work *w)
{
	struct message *m;

	if (w->box == NULL)
		return;
	while ((m = inbox_take(w->box)) != NULL) {
		if (m->kind == WORK_JOB)
			job_free((struct job *)(void *)m);
		else if (m->kind == WORK_QUIT)
			free(m);
		else
			parcel_free((struct parcel *)(void *)m);
	}
	inbox_free(w->box);
}

void
work_free(struct work *w)
{
	if (w == NULL)
		return;
	drop_messages(w);
	refresh_abandon(w);
	want_abandon(w);
	picture_abandon(w);
	model_abandon(w);
	models_look_abandon(w);
	download_abandon(w);
	stories_free(w);
	classes_free(w);
	rules_free(w->rules);
	(void)store_bulk_commit(w->store, NULL);
	(void)store_tidy(w->store, NULL);
	store_close(w->store);
	vec_free(&w->fetches);
	vec_free(&w->later);
	vec_free(&w->downloads_elsewhere);
	free(w);
}

enum err
work_settle(struct work *w, struct error *e)
{
	enum err rc = ERR_NONE;

	if (store_bulk_open(w->store))
		rc = store_bulk_commit(w->store, e);
	if (rc == ERR_NONE && w->items_changed) {
		w->items_changed = false;
		w->last_event_ms = clock_mono_ms();
		event_post(w->app, EVENT_ITEMS, 0);
	}
	return rc;
}

static void
run_job(struct work *w, struct job *j)
{
	struct error e = { "" };
	enum err rc = j->run(w, j, &e);

	if (rc != ERR_NONE && !j->quiet && e.text[0] != '\0')
		event_status(w->app, true, "%s", e.text);
	job_free(j);
}

static void
run_parcel(struct work *w, struct parcel *p)
{
	struct fetch *f = p->fetch;

	switch (p->m.kind) {
	case WORK_HEAD:
		f->head = &p->head;
		f->verbs->head(w, f, p->status, p->content_type, p->url);
		break;
	case WORK_BYTES:
		if (!f->stopped && !f->verbs->bytes(w, f, p->bytes, p->len)) {
			f->stopped = true;
			courier_cancel(w->app->courier, f);
		}
		courier_ack(w->app->courier, p->len);
		break;
	default:
		f->verbs->done(w, f, p->result);
		break;
	}
	parcel_free(p);
}

/* A bulk transaction may not stay open long, nor the list old for long. */
static void
commit_when_due(struct work *w)
{
	struct error e = { "" };
	enum err rc = ERR_NONE;

	if (store_bulk_due(w->store))
		rc = store_bulk_commit(w->store, &e);
	if (rc != ERR_NONE)
		refresh_break(w, &e);
	if (w->items_changed && !store_bulk_open(w->store) &&
	    clock_mono_ms() - w->last_event_ms > EVENT_PAUSE_MS)
		(void)work_settle(w, NULL);
}

/* One slice of what may be done when nothing waits; false: there is none. */
static bool
idle_slice(struct work *w)
{
	struct error e = { "" };

	if (store_bulk_open(w->store) ||
	    clock_mono_ms() - w->last_event_ms > IDLE_PAUSE_MS)
		if (work_settle(w, &e) != ERR_NONE)
			refresh_break(w, &e);
	/* a command does what it was asked for, and ends */
	if (refresh_running(w) || !w->app->background)
		return false;
	return want_next(w) || analyse_slice(w);
}

/* What can be read or made again is not kept while nothing is to be done. */
static void
rest(struct work *w)
{
	stories_free(w);
	classes_rest(w);
	store_rest(w->store);
	mem_give_back();
	w->rests = true;
}

/* The next message; NULL after a while without one: there may be work ahead
 * that has become due. */
static struct message *
wait_message(struct work *w)
{
	int ms = model_wait_ms(w);
	struct message *m;

	if (w->rests || (ms >= 0 && ms < REST_AFTER_MS))
		return inbox_wait(w->box, ms);
	m = inbox_wait(w->box, REST_AFTER_MS);
	if (m == NULL)
		rest(w);
	return m;
}

void
work_run(void *arg)
{
	struct work *w = arg;
	struct message *m;

	for (;;) {
		m = inbox_take(w->box);
		if (m == NULL) {
			model_tick(w);
			if (idle_slice(w))
				continue;
			m = wait_message(w);
			if (m == NULL)
				continue;
		}
		w->rests = false;
		if (m->kind == WORK_QUIT) {
			free(m);
			break;
		}
		if (m->kind == WORK_JOB)
			run_job(w, (struct job *)(void *)m);
		else
			run_parcel(w, (struct parcel *)(void *)m);
		commit_when_due(w);
	}
	(void)work_settle(w, NULL);
}
