#include "analyse.h"

#include <stdlib.h>

#include <ndigest/base/clock.h>
#include <ndigest/base/mem.h>
#include <ndigest/digest/classify.h>
#include <ndigest/store/articles.h>
#include <ndigest/store/digests.h>
#include <ndigest/store/lists.h>
#include <ndigest/store/marks.h>
#include <ndigest/store/search.h>
#include <ndigest/store/upkeep.h>

#include "classes.h"
#include "stories.h"

#define SLICE ((size_t)32)	/* items classed at a time */
#define INDEX_MS 20		/* of the full-text index at a time */

static enum err
class_one(struct work *w, int64_t id, struct error *e)
{
	struct arena arena = ARENA_INIT;
	const char *title, *text, *lang = NULL;
	struct headline h;
	enum err rc = store_headlines(w->store, &id, 1, &arena, &h, e);

	if (rc == ERR_NONE && h.id != 0)
		rc = store_plain_text(w->store, id, &arena, &title, &text, e);
	if (rc == ERR_NONE && h.id != 0) {
		lang = store_language(w->store, id, &arena);
		if (lang == NULL || *lang == '\0')
			lang = classify_language(&(struct classify_doc){ title,
			    text, NULL });
		rc = classes_guess(w, id, h.category, title, text, lang, true,
		    e);
	}
	if (rc == ERR_NONE && h.id != 0)
		rc = stories_place(w, &h, title, text, lang, e);
	arena_free(&arena);
	return rc == ERR_NOT_FOUND ? ERR_NONE : rc;
}

/* True when there was something to class. */
static bool
class_some(struct work *w)
{
	int64_t *ids = NULL;
	size_t i, n = 0;
	enum err rc = store_unsigned(w->store, 0, SLICE, &ids, &n, NULL);

	if (rc == ERR_NONE && n > 0)
		rc = store_begin(w->store, NULL);
	for (i = 0; i < n && rc == ERR_NONE; i++)
		rc = class_one(w, ids[i], NULL);
	if (n > 0 && rc == ERR_NONE)
		rc = store_commit(w->store, NULL);
	else if (n > 0)
		store_rollback(w->store);
	free(ids);
	if (rc == ERR_NONE && n > 0)
		w->items_changed = true;
	return rc == ERR_NONE && n > 0;
}

/* One that was classed by other categories. What a model said of it stands,
 * as far as there still is such a category. */
static enum err
class_anew(struct work *w, const struct store_classed *c, struct error *e)
{
	struct arena arena = ARENA_INIT;
	const char *title, *text, *lang;
	struct store_digest d;
	enum err rc = store_plain_text(w->store, c->id, &arena, &title, &text,
	    e);

	if (rc != ERR_NONE)
		goto out;
	lang = store_language(w->store, c->id, &arena);
	if (c->corrected != NULL) {
		classes_remember(w, c->id, c->corrected, title, text, lang);
		goto out;
	}
	rc = store_guess_category(w->store, c->id, c->feed_category != NULL ?
	    c->feed_category : "", e);
	if (rc == ERR_NONE)
		rc = classes_guess(w, c->id, c->feed_category, title, text,
		    lang, true, e);
	if (rc == ERR_NONE && store_digest_get(w->store, c->id, NULL, NULL,
	    NULL, &arena, &d, NULL) == ERR_NONE && !d.stale && d.digest.ai &&
	    d.digest.category != NULL && classes_has(w, d.digest.category))
		rc = classes_told(w, c->id, c->feed_category,
		    d.digest.category);
out:
	arena_free(&arena);
	return rc == ERR_NOT_FOUND ? ERR_NONE : rc;
}

/* True when there may be more of them. */
static bool
class_again(struct work *w)
{
	struct arena arena = ARENA_INIT;
	struct store_classed *items = NULL;
	size_t n = 0, i;
	int64_t after;
	enum err rc;

	if (!classes_again(w, &after))
		return false;
	rc = store_begin(w->store, NULL);
	if (rc == ERR_NONE)
		rc = store_classed(w->store, after, SLICE, &arena, &items, &n,
		    NULL);
	for (i = 0; i < n && rc == ERR_NONE; i++)
		rc = class_anew(w, &items[i], NULL);
	if (rc == ERR_NONE) {
		classes_again_done(w, n > 0 ? items[n - 1].id : INT64_MAX);
		rc = store_commit(w->store, NULL);
		w->items_changed = true;
	} else
		store_rollback(w->store);
	arena_free(&arena);
	return rc == ERR_NONE && n > 0;
}

bool
analyse_slice(struct work *w)
{
	bool more = false;

	if (!w->analysed) {
		if (class_again(w) || class_some(w))
			return true;
		classes_save(w);
		w->analysed = true;
		(void)work_settle(w, NULL);
	}
	if (!w->indexed) {
		if (store_index_some(w->store, INDEX_MS, &more, NULL) ==
		    ERR_NONE && more)
			return true;
		w->indexed = true;
		/* a search that is open finds more now */
		w->items_changed = true;
		(void)work_settle(w, NULL);
	}
	if (!w->tidied) {
		(void)store_purge(w->store, clock_now(), w->settings.keep_days,
		    w->settings.keep_items, NULL, NULL);
		(void)store_tidy(w->store, NULL);
		mem_give_back();
		w->tidied = true;
	}
	return false;
}

static bool
too_many_wait(struct work *w, size_t most)
{
	int64_t *ids = NULL;
	size_t n = 0;

	if (most == 0)
		return false;
	(void)store_unsigned(w->store, 0, most + 1, &ids, &n, NULL);
	free(ids);
	return n > most;
}

static enum err
run_catch_up(struct work *w, struct job *j, struct error *e)
{
	int64_t end = clock_mono_ms() + j->number;

	w->tidied = true;	/* that can wait for the reader */
	if (!too_many_wait(w, j->count))
		while (clock_mono_ms() < end && analyse_slice(w))
			;
	if (w->app->started)
		event_ready(w->app, 0, NULL);
	(void)e;
	return ERR_NONE;
}

void
app_catch_up(struct app *a, int budget_ms, size_t most)
{
	struct job *j;
	bool ready = false;

	if (a->work == NULL)
		return;
	j = job_new(run_catch_up);
	j->number = budget_ms;
	j->count = most;
	(void)job_do(a, j, NULL, NULL);
	while (a->started && !ready) {
		struct app_event *ev = app_wait_event(a);

		ready = ev->kind == EVENT_READY && ev->id == 0;
		app_event_free(ev);
	}
}
