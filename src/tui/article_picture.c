/* The pictures of an article: in its page, and the list of them. */
#include <stdlib.h>
#include <string.h>

#include <ndigest/base/intl.h>
#include <ndigest/text/url.h>

#include "article.h"
#include "pictures.h"

#define LISTED_MAX 200

/* --- in the page -------------------------------------------------------------------- */

size_t
article_picture_rows(void *ctx, const char *url, size_t columns)
{
	const struct article_paper *paper = ctx;
	struct picture_wish w;
	struct pictured p;

	if (!pictures_in_pages(paper->ui))
		return 0;
	w = pictures_page_wish(paper->ui, paper->columns);
	p = pictures_find(paper->ui, url, &w, true);
	return p.state == PICTURE_READY && p.picture->cols <= columns ?
	    p.picture->rows : 0;
}

void
article_paint_picture(struct ui *u, const struct article_view *v, size_t i,
    struct rect r)
{
	const struct layout_line *line = &v->lay->lines[i];
	struct picture_wish w = pictures_page_wish(u, v->lay->columns);
	struct pictured p;

	if (line->target >= v->lay->target_count)
		return;
	p = pictures_find(u, v->lay->targets[line->target].url, &w, true);
	if (p.state == PICTURE_READY)
		pictures_paint(u, p.picture, (unsigned)line->picture - 1, 1,
		    r);
}

/* What has come near is asked for; when it is there, NEWS_PICTURE. */
void
article_want_pictures(struct ui *u, const struct article_view *v)
{
	size_t rows = article_rows(v);
	struct picture_wish w;

	if (!pictures_in_pages(u))
		return;
	w = pictures_page_wish(u, v->lay->columns);
	for (size_t i = 0; i < v->lay->target_count; i++) {
		const struct layout_target *t = &v->lay->targets[i];

		if (t->kind != TARGET_PICTURE || t->url == NULL ||
		    t->line + t->lines + rows / 2 < v->top ||
		    t->line > v->top + rows + rows / 2)
			continue;
		if (pictures_find(u, t->url, &w, false).state ==
		    PICTURE_UNKNOWN)
			pictures_ask(u, v->id, t->url, &w, false);
	}
}

/* --- all of them --------------------------------------------------------------------- */

struct listed {
	struct shown_picture at[LISTED_MAX];
	size_t n;
};

static void
add(struct listed *l, const char *url, const char *alt)
{
	if (url == NULL || url_check(url, NULL) != ERR_NONE ||
	    l->n == LISTED_MAX)
		return;
	for (size_t i = 0; i < l->n; i++)
		if (strcmp(l->at[i].url, url) == 0)
			return;
	l->at[l->n].url = url;
	l->at[l->n++].alt = alt != NULL ? alt : "";
}

static void
list_all(const struct article_view *v, struct listed *l)
{
	l->n = 0;
	add(l, v->art.image, v->art.image_alt);
	for (size_t i = 0; v->doc != NULL && i < v->doc->image_count; i++)
		add(l, v->doc->images[i].url, v->doc->images[i].alt);
}

bool
article_has_pictures(const struct article_view *v)
{
	return v->there && (v->art.image != NULL ||
	    (v->doc != NULL && v->doc->image_count > 0));
}

static void
show(struct ui *u, const struct article_view *v, const struct listed *l,
    size_t k)
{
	struct error e = { "" };

	if (picture_possible())
		picture_open(u, v->id, l->at, l->n, k);
	else if (ui_check(u, app_browse(u->app, l->at[k].url, &e), &e))
		ui_say(u, _("Opened %s"), l->at[k].url);
}

static void
chosen(struct ui *u, void *ctx, size_t k, const char *label)
{
	struct view *view = ui_base(u);
	struct listed *l;

	(void)ctx, (void)label;
	if (!view_is_article(view))
		return;
	l = xcalloc(1, sizeof *l);
	list_all((const struct article_view *)view, l);
	if (k < l->n)
		show(u, (const struct article_view *)view, l, k);
	free(l);
}

/* The last part of the path says more than nothing. */
static const char *
file_name(const char *url)
{
	const char *slash = strrchr(url, '/');

	return slash != NULL && slash[1] != '\0' ? slash + 1 : url;
}

static void
menu(struct ui *u, const struct listed *l)
{
	struct menu_entry *entries = xcalloc(l->n, sizeof *entries);
	char (*hosts)[64] = xcalloc(l->n, sizeof *hosts);

	for (size_t i = 0; i < l->n; i++) {
		entries[i].label = *l->at[i].alt != '\0' ? l->at[i].alt :
		    file_name(l->at[i].url);
		if (url_host(l->at[i].url, hosts[i], sizeof hosts[i]))
			entries[i].note = hosts[i];
	}
	ui_push(u, menu_new(u, _("Pictures of this article"), entries, l->n,
	    0, chosen, NULL, NULL));
	free(hosts);
	free(entries);
}

/* The one that the cursor is on, or the only one, or a list. */
void
article_show_picture(struct ui *u, struct article_view *v, const char *url)
{
	const struct layout_target *t = article_target(v);
	struct listed *l = xcalloc(1, sizeof *l);
	size_t at = LISTED_MAX;

	if (url == NULL && t != NULL && t->kind == TARGET_PICTURE)
		url = t->url;
	list_all(v, l);
	for (size_t i = 0; url != NULL && i < l->n; i++)
		if (strcmp(l->at[i].url, url) == 0)
			at = i;
	if (l->n == 0)
		ui_say(u, _("This article has no picture"));
	else if (at < l->n || l->n == 1)
		show(u, v, l, at < l->n ? at : 0);
	else
		menu(u, l);
	free(l);
}
