/* Subscriptions: add, remove, edit, import, export. */
#include "local_feed.h"
#include "private.h"

#include <stdlib.h>
#include <string.h>

#include <ndigest/base/intl.h>
#include <ndigest/store/feeds.h>
#include <ndigest/text/clean.h>

#define NAME_MAX_BYTES ((size_t)512)

/* What a person typed or a file said, through the gate; NULL stays NULL. */
static char *
gated(const char *s)
{
	return s == NULL ? NULL :
	    clean_line_new(s, strlen(s), NAME_MAX_BYTES);
}

static enum err
run_subscribe(struct work *w, struct job *j, struct error *e)
{
	bool fresh = false;
	enum err rc = store_feed_add(w->store, j->text[0], j->text[1],
	    j->text[2], &j->id, &fresh, e);

	j->result = fresh ? j->id : -j->id;
	if (rc == ERR_NONE)
		event_post(w->app, EVENT_FEEDS, j->id);
	return rc;
}

enum err
app_subscribe(struct app *a, const char *url, const char *category,
    const char *title, int64_t *id, bool *fresh, struct error *e)
{
	char *checked = local_or_url(url, e);
	int64_t result = 0;
	struct job *j;
	enum err rc;

	if (checked == NULL)
		return ERR_USAGE;
	j = job_new(run_subscribe);
	j->text[0] = checked;
	j->text[1] = gated(category);
	j->text[2] = gated(title);
	rc = job_do(a, j, &result, e);
	if (id != NULL)
		*id = result < 0 ? -result : result;
	if (fresh != NULL)
		*fresh = result > 0;
	return rc;
}

static enum err
run_unsubscribe(struct work *w, struct job *j, struct error *e)
{
	enum err rc = store_feed_remove(w->store, j->id, e);

	if (rc == ERR_NOT_FOUND)
		return error_set(e, ERR_NO_INPUT, _("there is no feed %lld"),
		    (long long)j->id);
	if (rc == ERR_NONE) {
		event_post(w->app, EVENT_FEEDS, j->id);
		event_post(w->app, EVENT_ITEMS, 0);
	}
	return rc;
}

enum err
app_unsubscribe(struct app *a, int64_t feed, struct error *e)
{
	struct job *j = job_new(run_unsubscribe);

	j->id = feed;
	return job_do(a, j, NULL, e);
}

static enum err
run_edit(struct work *w, struct job *j, struct error *e)
{
	const struct feed changed = { .id = j->id, .url = j->text[0],
	    .title = j->text[1], .category = j->text[2],
	    .options = j->text[3] };
	enum err rc = store_feed_edit(w->store, &changed, e);

	if (rc == ERR_NONE)
		event_post(w->app, EVENT_FEEDS, j->id);
	return rc;
}

enum err
app_edit_feed(struct app *a, const struct feed *changed, struct error *e)
{
	char *checked = local_or_url(changed->url, e);
	struct job *j;

	if (checked == NULL)
		return ERR_USAGE;
	j = job_new(run_edit);
	j->id = changed->id;
	j->text[0] = checked;
	j->text[1] = gated(changed->title);
	j->text[2] = gated(changed->category);
	j->text[3] = xstrdup(changed->options);
	return job_do(a, j, NULL, e);
}
