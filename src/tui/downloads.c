/* Downloads of what articles enclose: begun and stopped, their progress in the
 * head, and a page of all of them. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <ndigest/app/download.h>
#include <ndigest/base/intl.h>

#include "pager.h"

/* The key again ends it: what came so far is forgotten then. */
void
item_download(struct ui *u, int64_t id)
{
	struct arena arena = ARENA_INIT;
	struct error e = { "" };
	struct article art;

	if (app_is_downloading(u->app, id)) {
		if (ui_check(u, app_download_cancel(u->app, id, NULL, &e),
		    &e))
			ui_say(u, "%s", _("The download was stopped"));
	} else if (!ui_check(u, app_article(u->app, id, &arena, &art, &e),
	    &e)) {
		;	/* it said why */
	} else if (art.enclosure_count == 0) {
		ui_say(u, "%s", _("Nothing is enclosed here"));
	} else if (ui_check(u, app_download(u->app, id, NULL, &e), &e)) {
		ui_say(u, "%s", _("Downloading; D again stops it, gd lists "
		    "all"));
	}
	arena_free(&arena);
}

void
downloads_take(struct ui *u, const struct app_event *ev)
{
	u->download = ev->download;
	u->redraw = true;
	if (ev->text != NULL && ev->download.code != ERR_NONE)
		ui_complain(u, "%s", ev->text);
	else if (ev->text != NULL)
		ui_say(u, "%s", ev->text);
}

void
downloads_progress(const struct ui *u, char *out, size_t size)
{
	const struct download_progress *p = &u->download;
	const char *mark = glyph(u, GLYPH_DOWNLOAD);

	*out = '\0';
	if (p->left == 0)
		return;
	if (p->size == 0)
		(void)snprintf(out, size, "%s %zu", mark, p->left);
	else if (p->vague)
		(void)snprintf(out, size, "%s %lld.%lld MB", mark,
		    (long long)(p->got / 1000000),
		    (long long)(p->got / 100000 % 10));
	else
		(void)snprintf(out, size, "%s %lld%%", mark,
		    (long long)(p->got * 100 / p->size));
}

/* --- the page of them -------------------------------------------------------- */

static void
add_state(struct view *v, const struct download *d)
{
	char line[512];
	double mb = (double)d->got / 1e6, of = (double)d->size / 1e6;

	if (d->state == DOWNLOAD_DONE)
		(void)snprintf(line, sizeof line, "%s", d->path);
	else if (d->state == DOWNLOAD_FAILED)
		(void)snprintf(line, sizeof line, _("stopped: %s"),
		    d->error != NULL ? d->error : "");
	else if (d->size > 0)
		(void)snprintf(line, sizeof line, _("%.1f of %.1f MB"), mb,
		    of);
	else
		(void)snprintf(line, sizeof line, _("%.1f MB"), mb);
	pager_add_item(v, d->state == DOWNLOAD_FAILED ? ROLE_BAD : ROLE_DIM,
	    line, 0);
}

struct view *
pager_downloads(struct ui *u)
{
	struct view *v = pager_new(u, _("Downloads"));
	struct arena arena = ARENA_INIT;
	struct error e = { "" };
	struct download *all;
	size_t n = 0;

	if (!ui_check(u, app_downloads(u->app, &arena, &all, &n, &e), &e))
		n = 0;
	if (n == 0)
		pager_add(v, ROLE_DIM, NULL, 0, _("Nothing yet. D on an "
		    "article fetches what it encloses."));
	while (n-- > 0) {
		pager_add_item(v, ROLE_STRONG, all[n].title != NULL ?
		    all[n].title : all[n].url, all[n].item);
		add_state(v, &all[n]);
		pager_add(v, ROLE_TEXT, NULL, 0, "");
	}
	arena_free(&arena);
	return v;
}
