/* A refresh: every feed is ordered at once, what has come is counted. */
#include "refresh.h"

#include <stdlib.h>

#include <ndigest/base/clock.h>
#include <ndigest/base/intl.h>
#include <ndigest/store/feeds.h>
#include <ndigest/store/marks.h>

#include "courier.h"
#include "feed_fetch.h"

#define PROGRESS_PAUSE_MS 60

bool
refresh_running(const struct work *w)
{
	return w->refresh != NULL;
}

/* --- progress ------------------------------------------------------------- */

void
refresh_tell(struct work *w, bool always)
{
	struct refresh *r = w->refresh;
	int64_t now = clock_mono_ms();

	if (!always && now - r->told_ms < PROGRESS_PAUSE_MS)
		return;
	r->told_ms = now;
	r->p.seconds = (double)(now - r->started_ms) / 1000.0;
	event_refresh(w->app, &r->p, r->broken && !r->p.running ?
	    r->why.text : NULL);
}

/* What filters said, once the items are stored. */
static enum err
apply_filters(struct work *w, struct refresh *r, struct error *e)
{
	enum err rc = ERR_NONE;
	size_t i;

	if (r->read.len > 0)
		rc = store_mark_ids(w->store, STORE_MARK_READ, r->read.at,
		    r->read.len, NULL, NULL, e);
	if (rc == ERR_NONE && r->star.len > 0)
		rc = store_mark_ids(w->store, STORE_MARK_STAR, r->star.at,
		    r->star.len, NULL, NULL, e);
	for (i = 0; rc == ERR_NONE && i < r->filed.len; i++)
		rc = store_set_category(w->store, r->filed.at[i].id,
		    r->filed.at[i].category, e);
	return rc;
}

/* A write failed, and the store has taken back all that was not committed:
 * the refresh as a whole has failed, whatever was counted. */
void
refresh_break(struct work *w, const struct error *why)
{
	struct refresh *r = w->refresh;

	if (r != NULL && r->broken)
		return;
	event_status(w->app, true, "%s", why->text);
	if (r == NULL)
		return;
	r->broken = true;
	r->why = *why;
}

static void
refresh_free(struct work *w)
{
	struct refresh *r = w->refresh;

	vec_free(&r->ids);
	vec_free(&r->read);
	vec_free(&r->star);
	vec_free(&r->filed);
	free(r);
	w->refresh = NULL;
}

void
refresh_finish(struct work *w)
{
	struct refresh *r = w->refresh;
	struct error e = { "" };

	if (apply_filters(w, r, &e) != ERR_NONE ||
	    work_settle(w, &e) != ERR_NONE)
		refresh_break(w, &e);
	if (r->broken) {
		r->p.failed = r->p.total;
		r->p.changed = r->p.unchanged = 0;
		r->p.fresh = r->p.updated = 0;
	}
	r->p.running = false;
	event_post(w->app, EVENT_FEEDS, 0);
	refresh_tell(w, true);
	refresh_free(w);
	w->analysed = w->indexed = w->tidied = false;
}

void
refresh_abandon(struct work *w)
{
	size_t i = w->fetches.len;

	while (i-- > 0)
		feed_fetch_drop(w, w->fetches.at[i]);
	if (w->refresh != NULL)
		refresh_free(w);
}

static bool
wanted(const struct work *w, const struct job *j, const struct feed *f,
    int64_t now)
{
	size_t i;

	/* a look for what is due may come when no refresh is under way */
	for (i = 0; w->refresh != NULL && i < w->refresh->ids.len; i++)
		if (w->refresh->ids.at[i] == f->id)
			return false;
	if (j->ids != NULL) {
		for (i = 0; i < j->count; i++)
			if (j->ids[i] == f->id)
				return true;
		return false;
	}
	if (f->gone)
		return false;
	if (j->flag || (f->interval == 0 && f->failures > 0))
		return f->next_due <= now;
	return true;
}

static bool
any_wanted(const struct work *w, const struct job *j,
    const struct feed *feeds, size_t n)
{
	size_t i;

	for (i = 0; i < n; i++)
		if (wanted(w, j, &feeds[i], clock_now()))
			return true;
	return false;
}

enum err
refresh_job(struct work *w, struct job *j, struct error *e)
{
	struct arena arena = ARENA_INIT;
	struct feed *feeds;
	size_t i, n = 0;
	enum err rc = store_feeds(w->store, &arena, &feeds, &n, e);

	/* a look at the clock that finds nothing due is not worth a word */
	if (j->quiet && !any_wanted(w, j, feeds, n)) {
		arena_free(&arena);
		return rc;
	}
	if (w->refresh == NULL) {
		w->refresh = xcalloc(1, sizeof *w->refresh);
		w->refresh->started_ms = clock_mono_ms();
		w->refresh->p.running = true;
	}
	if (rc != ERR_NONE)
		refresh_break(w, e);
	w->refresh->starting = true;
	for (i = 0; rc == ERR_NONE && i < n; i++)
		if (wanted(w, j, &feeds[i], clock_now()))
			feed_fetch_begin(w, &feeds[i]);
	w->refresh->starting = false;
	arena_free(&arena);
	refresh_tell(w, true);
	if (w->refresh->p.done == w->refresh->p.total)
		refresh_finish(w);
	return rc;
}

enum err
app_refresh(struct app *a, const int64_t *feeds, size_t n, bool due_only,
    struct error *e)
{
	struct job *j = job_new(refresh_job);

	if (!a->started) {
		job_free(j);
		return error_set(e, ERR_SERVICE, _("the threads do not run"));
	}
	if (feeds != NULL) {
		j->ids = xmemdup(feeds, n * sizeof *feeds);
		j->count = n;
	}
	j->flag = due_only;
	return job_do(a, j, NULL, e);
}

void
app_refresh_due(struct app *a)
{
	struct job *j;

	if (!a->started)
		return;
	j = job_new(refresh_job);
	j->flag = j->quiet = true;
	(void)job_do_later(a, j, NULL);
}

static enum err
run_stop(struct work *w, struct job *j, struct error *e)
{
	size_t i;

	(void)j;
	(void)e;
	if (w->refresh == NULL)
		return ERR_NONE;
	w->refresh->stopping = true;
	for (i = 0; i < w->fetches.len; i++)
		if (feed_fetch_is(w->fetches.at[i]))
			courier_cancel(w->app->courier, w->fetches.at[i]);
	return ERR_NONE;
}

void
app_refresh_stop(struct app *a)
{
	if (a->started)
		(void)job_do(a, job_new(run_stop), NULL, NULL);
}
