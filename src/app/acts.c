/* What the reader does to items: flags, categories, positions. */
#include "private.h"

#include <ndigest/app/download.h>

#include <stdlib.h>
#include <string.h>

#include <ndigest/base/clock.h>
#include <ndigest/base/intl.h>
#include <ndigest/store/articles.h>
#include <ndigest/store/marks.h>
#include <ndigest/store/state.h>

#include "browse.h"
#include "classes.h"
#include "reads.h"

static const enum store_mark store_marks[] = {
	[MARK_READ] = STORE_MARK_READ, [MARK_UNREAD] = STORE_MARK_UNREAD,
	[MARK_STAR] = STORE_MARK_STAR, [MARK_UNSTAR] = STORE_MARK_UNSTAR
};

static enum err
run_mark_ids(struct work *w, struct job *j, struct error *e)
{
	int64_t missing = 0;
	enum err rc = store_mark_ids(w->store, (enum store_mark)j->number,
	    j->ids, j->count, &j->result, &missing, e);

	if (rc == ERR_NONE && missing > 0 && missing == (int64_t)j->count)
		rc = error_set(e, ERR_NO_INPUT, missing == 1 ?
		    _("there is no such item; `ndigest list` shows what there "
		    "is") :
		    _("there are no such items; `ndigest list` shows what "
		    "there "
		    "is"));
	if (rc == ERR_NONE)
		event_post(w->app, EVENT_ITEMS, 0);
	return rc;
}

static enum err
run_mark_query(struct work *w, struct job *j, struct error *e)
{
	struct store_query q = STORE_QUERY_INIT;
	enum err rc;

	q.category = j->text[0];
	q.feed = j->id;
	q.unread = j->flag;
	rc = store_mark_query(w->store, (enum store_mark)j->number, &q,
	    &j->result, e);
	if (rc == ERR_NONE)
		event_post(w->app, EVENT_ITEMS, 0);
	return rc;
}

enum err
app_mark(struct app *a, enum mark mark, const int64_t *ids, size_t n,
    const struct list_query *all_of, int64_t *changed, struct error *e)
{
	struct job *j;

	if (n > 0) {
		j = job_new(run_mark_ids);
		j->ids = xmemdup(ids, n * sizeof *ids);
		j->count = n;
	} else {
		j = job_new(run_mark_query);
		if (all_of != NULL) {
			j->text[0] = xstrdup(all_of->category);
			j->id = all_of->feed;
			j->flag = all_of->unread_only;
		}
	}
	j->number = (int64_t)store_marks[mark];
	return job_do(a, j, changed, e);
}

static enum err
run_undo(struct work *w, struct job *j, struct error *e)
{
	enum err rc = store_mark_undo(w->store, &j->result, e);

	if (rc == ERR_NOT_FOUND)
		return error_set(e, ERR_NO_INPUT,
		    _("there is nothing to undo"));
	if (rc == ERR_NONE)
		event_post(w->app, EVENT_ITEMS, 0);
	return rc;
}

enum err
app_undo(struct app *a, int64_t *changed, struct error *e)
{
	return job_do(a, job_new(run_undo), changed, e);
}

static enum err
run_set_category(struct work *w, struct job *j, struct error *e)
{
	enum err rc = store_set_category(w->store, j->id, j->text[0], e);

	if (rc == ERR_NOT_FOUND)
		return error_set(e, ERR_NO_INPUT, _("there is no item %lld"),
		    (long long)j->id);
	if (rc != ERR_NONE)
		return rc;
	classes_corrected(w, j->id, j->text[0]);
	event_post(w->app, EVENT_ITEMS, 0);
	event_post(w->app, EVENT_ARTICLE, j->id);
	return ERR_NONE;
}

enum err
app_set_category(struct app *a, int64_t id, const char *category,
    struct error *e)
{
	struct job *j = job_new(run_set_category);

	j->id = id;
	j->text[0] = xstrdup(category);
	return job_do(a, j, NULL, e);
}

static enum err
run_opened(struct work *w, struct job *j, struct error *e)
{
	return store_opened(w->store, j->id, clock_now(), e);
}

void
app_opened(struct app *a, int64_t id)
{
	struct job *j = job_new(run_opened);

	j->id = id;
	j->quiet = true;
	(void)job_do(a, j, NULL, NULL);
}

static enum err
run_set_scroll(struct work *w, struct job *j, struct error *e)
{
	enum err rc = store_set_position(w->store, j->id, j->number, e);

	return rc == ERR_NOT_FOUND ? ERR_NONE : rc;
}

enum err
app_set_scroll(struct app *a, int64_t id, int64_t scroll)
{
	struct job *j = job_new(run_set_scroll);

	j->id = id;
	j->number = scroll;
	j->quiet = true;
	return job_do(a, j, NULL, NULL);
}

static enum err
run_set_state(struct work *w, struct job *j, struct error *e)
{
	return store_state_put(w->store, j->text[0], j->text[1],
	    j->text[1] != NULL ? strlen(j->text[1]) : 0, e);
}

void
app_set_state(struct app *a, const char *key, const char *value)
{
	struct job *j = job_new(run_set_state);

	j->text[0] = xstrdup(key);
	j->text[1] = xstrdup(value);
	j->quiet = true;
	(void)job_do(a, j, NULL, NULL);
}

enum err
app_browse(struct app *a, const char *url, struct error *e)
{
	return browse_url(a->conf, url, e);
}

enum err
app_play(struct app *a, const char *url, struct error *e)
{
	struct arena arena = ARENA_INIT;
	enum err rc = browse_play(a->conf, url, app_downloaded(a, url,
	    &arena), e);

	arena_free(&arena);
	return rc;
}

const struct enclosure *
app_to_play(const struct article *art)
{
	size_t i;

	for (i = 0; i < art->enclosure_count; i++)
		if (art->enclosures[i].type == NULL || strncmp(
		    art->enclosures[i].type, "image/", 6) != 0)
			return &art->enclosures[i];
	return art->enclosure_count > 0 ? &art->enclosures[0] : NULL;
}

enum err
app_open_item(struct app *a, int64_t id, struct error *e)
{
	struct arena arena = ARENA_INIT;
	struct headline h;
	enum err rc = app_headlines(a, &id, 1, &arena, &h, e);

	if (rc == ERR_NONE && h.id == 0)
		rc = error_set(e, ERR_NO_INPUT, _("there is no item %lld; "
		    "`ndigest list` shows what there is"), (long long)id);
	if (rc == ERR_NONE && h.url == NULL)
		rc = error_set(e, ERR_REFUSED,
		    _("this item has no link that could be opened"));
	if (rc == ERR_NONE)
		rc = browse_url(a->conf, h.url, e);
	if (rc == ERR_NONE)
		app_opened(a, id);
	if (rc == ERR_NONE && (h.flags & HEADLINE_READ) == 0)
		rc = app_mark(a, MARK_READ, &id, 1, NULL, NULL, e);
	arena_free(&arena);
	return rc;
}
