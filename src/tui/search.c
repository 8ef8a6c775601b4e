/* Looking for words: in all articles from a list, in the page from a page. */
#include <stdlib.h>
#include <string.h>

#include <ndigest/base/intl.h>

#include "room.h"

/* --- in all articles, as one types ------------------------------------------------------ */

static void
list_changed(struct ui *u, void *ctx, const char *text)
{
	struct view *v = ui_base(u);

	(void)ctx;
	if (view_is_list(v) && list_is_hits(v))
		list_set_search(u, v, text);
}

static void
list_given_up(struct ui *u, void *ctx)
{
	struct view *v = ui_base(u);

	(void)ctx;
	if (view_is_list(v) && list_is_hits(v) && v->below != NULL &&
	    u->top == v)
		ui_pop(u);
	pane_follow(u);
}

static void
list_done(struct ui *u, void *ctx, const char *text)
{
	struct view *v = ui_base(u);

	if (*text == '\0') {
		list_given_up(u, ctx);
		return;
	}
	if (!view_is_list(v) || !list_is_hits(v))
		return;
	if (list_count(v) == 0)
		ui_say(u, _("Nothing was found: q goes back"));
	else
		ui_say(u,
		    _("%zu found: n and N go through them"), list_count(v));
}

static void
search_lists(struct ui *u)
{
	static const struct prompt_verbs verbs = { .done = list_done,
	    .changed = list_changed, .given_up = list_given_up };
	struct list_query q = { .scope = LIST_SEARCH, .text = "",
	    .limit = 1000 };
	struct view *v = ui_base(u);

	if (!view_is_list(v) || !list_is_hits(v))
		ui_push(u, list_new(u, &q, _("Search")));
	frame_place(u);
	pane_follow(u);
	ui_push(u, prompt_new(u, "/", "", &verbs, NULL));
}

/* --- in the page -------------------------------------------------------------------------- */

static bool
find_in(struct ui *u, const char *text)
{
	struct view *v = ui_base(u);

	if (view_is_article(v))
		return article_find(u, v, text);
	return pager_find(u, v, text);
}

static void
page_changed(struct ui *u, void *ctx, const char *text)
{
	(void)ctx;
	(void)find_in(u, text);
}

static void
page_given_up(struct ui *u, void *ctx)
{
	(void)ctx;
	(void)find_in(u, "");
}

static void
page_done(struct ui *u, void *ctx, const char *text)
{
	(void)ctx;
	if (*text == '\0')
		return;
	if (!find_in(u, text))
		ui_say(u, _("'%s' is not here"), text);
	else
		ui_act(u, ACT_NEXT, 0);
}

static void
search_page(struct ui *u)
{
	static const struct prompt_verbs verbs = { .done = page_done,
	    .changed = page_changed, .given_up = page_given_up };

	ui_push(u, prompt_new(u, _("Find "), "", &verbs, NULL));
}

void
search_start(struct ui *u)
{
	struct view *v = ui_base(u);

	if (u->focus == FOCUS_MAIN && (view_is_article(v) ||
	    view_is_pager(v)))
		search_page(u);
	else
		search_lists(u);
}
