/* The links of an article: by their number on the screen, by the mouse, from
 * a list; and the way back from a place that one of them led to. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <ndigest/base/intl.h>
#include <ndigest/text/url.h>

#include "article.h"
#include "pictures.h"

#define LISTED_MAX 500

/* --- following --------------------------------------------------------------------- */

static bool
jump(struct ui *u, struct article_view *v, const char *anchor)
{
	size_t line = layout_find_anchor(v->lay, anchor);
	size_t third = article_rows(v) / 3;
	char keys[32];

	if (line == LAYOUT_NONE)
		return false;
	if (v->back_count == BACK_MAX)
		memmove(v->back, v->back + 1,
		    --v->back_count * sizeof *v->back);
	v->back[v->back_count++] = v->top;
	article_scroll_to(v, line > third ? line - third : 0);
	keymap_keys(conf_keymap(u->conf), VIEW_ARTICLE, ACT_JUMP_BACK, true,
	    keys, sizeof keys);
	ui_say(u, _("%s goes back to where you were"), keys);
	return true;
}

bool
article_jump_back(struct article_view *v)
{
	if (v->back_count == 0)
		return false;
	article_scroll_to(v, v->back[--v->back_count]);
	return true;
}

void
article_follow_link(struct ui *u, struct article_view *v, const char *url)
{
	struct error e = { "" };

	if (*url == '#' && !v->text_mode)
		article_set_mode(u, v, true);
	if (*url == '#') {
		if (!jump(u, v, url + 1))
			ui_say(u, _("That place is not in the article"));
	} else if (ui_check(u, app_browse(u->app, url, &e), &e)) {
		ui_say(u, _("Opened %s"), url);
	}
}

/* --- by number ----------------------------------------------------------------------- */

static struct article_view *
numbered_view(struct ui *u)
{
	struct view *v = ui_base(u);

	if (!view_is_article(v))
		return NULL;
	((struct article_view *)v)->numbered = false;
	return (struct article_view *)v;
}

static void
follow_done(struct ui *u, void *ctx, const char *text)
{
	struct article_view *v = numbered_view(u);
	long n = strtol(text, NULL, 10);
	const char *url = v != NULL && n > 0 ? article_link(v, (size_t)n) :
	    NULL;

	(void)ctx;
	if (url == NULL)
		ui_say(u, _("There is no link %s here"), text);
	else
		article_follow_link(u, v, url);
}

static void
follow_given_up(struct ui *u, void *ctx)
{
	(void)ctx;
	(void)numbered_view(u);
}

void
article_follow(struct ui *u, struct article_view *v)
{
	static const struct prompt_verbs verbs = { .done = follow_done,
	    .given_up = follow_given_up };

	if (article_link(v, 1) == NULL) {
		ui_say(u, _("There is no link on this screen"));
		return;
	}
	v->numbered = true;
	ui_push(u, prompt_new(u, _("Follow link number "), "", &verbs, NULL));
}

/* --- a list of all ----------------------------------------------------------------------- */

/* Links first, each place once, then the pictures. */
struct listed {
	const char *urls[LISTED_MAX];
	const char *labels[LISTED_MAX];
	size_t n, links;
};

static void
add(struct listed *l, const char *url, const char *label)
{
	for (size_t i = l->links; i < l->n; i++)
		if (strcmp(l->urls[i], url) == 0)
			return;
	if (l->n == LISTED_MAX)
		return;
	l->urls[l->n] = url;
	l->labels[l->n++] = label != NULL && *label != '\0' ? label : url;
}

static void
list_all(const struct article_view *v, struct listed *l)
{
	const struct document *d = v->doc;

	memset(l, 0, sizeof *l);
	for (size_t i = 0; d != NULL && i < d->link_count; i++) {
		if (*d->links[i].url == '#' ||
		    url_check(d->links[i].url, NULL) == ERR_NONE)
			add(l, d->links[i].url, d->links[i].text);
	}
	l->links = l->n;
	if (v->art.image != NULL)
		add(l, v->art.image, v->art.image_alt);
	for (size_t i = 0; d != NULL && i < d->image_count; i++)
		add(l, d->images[i].url, d->images[i].alt);
}

static void
chosen(struct ui *u, void *ctx, size_t k, const char *label)
{
	struct article_view *v = (struct article_view *)ui_base(u);
	struct listed *l;

	(void)ctx, (void)label;
	if (!view_is_article(&v->view) || !v->there)
		return;
	l = xcalloc(1, sizeof *l);
	list_all(v, l);
	if (k < l->links)
		article_follow_link(u, v, l->urls[k]);
	else if (k < l->n)
		article_show_picture(u, v, l->urls[k]);
	free(l);
}

void
article_list_links(struct ui *u, struct article_view *v)
{
	struct listed *l = xcalloc(1, sizeof *l);
	struct menu_entry *entries;
	char (*notes)[80];

	list_all(v, l);
	entries = xcalloc(l->n + 1, sizeof *entries);
	notes = xcalloc(l->n + 1, sizeof *notes);
	for (size_t i = 0; i < l->n; i++) {
		char host[64] = "";

		entries[i].label = l->labels[i];
		(void)url_host(l->urls[i], host, sizeof host);
		(void)snprintf(notes[i], sizeof notes[i], "%s%s",
		    i < l->links ? "" : _("picture, "),
		    *l->urls[i] == '#' ? _("in this article") : host);
		entries[i].note = notes[i];
	}
	if (l->n == 0)
		ui_say(u, _("This article has no links and no pictures"));
	else
		ui_push(u, menu_new(u, _("Links and pictures"), entries, l->n,
		    0, chosen, NULL, NULL));
	free(notes);
	free(entries);
	free(l);
}
