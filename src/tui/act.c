/* What keys do everywhere: what the view in focus leaves to others. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <ndigest/base/intl.h>

#include "room.h"

int64_t
ui_item(struct ui *u)
{
	struct view *v = ui_focused(u);

	if (v->verbs->item == NULL)
		v = ui_base(u);
	return v->verbs->item != NULL ? v->verbs->item(v) : 0;
}

/* --- panes ----------------------------------------------------------------------------- */

static void
set_focus(struct ui *u, enum focus f)
{
	u->focus = f;
	if (f == FOCUS_PANE) {
		u->pane_hidden = false;
		pane_follow(u);
	}
	frame_place(u);
	u->redraw = true;
}

static void
pane_by(struct ui *u, int dir)
{
	int last = side_wanted(u) ? FOCUS_SIDE : FOCUS_MAIN;
	/* from left to right: the pane, the main view, the side */
	static const enum focus order[] = { FOCUS_PANE, FOCUS_MAIN,
	    FOCUS_SIDE };
	int at = u->focus == FOCUS_PANE ? 0 : u->focus == FOCUS_MAIN ? 1 : 2;
	int end = last == FOCUS_SIDE ? 2 : 1;

	at += dir;
	if (at < 0 || at > end)
		return;
	set_focus(u, order[at]);
}

static void
pane_cycle(struct ui *u, int dir)
{
	int n = side_wanted(u) ? 3 : 2;
	static const enum focus order[] = { FOCUS_PANE, FOCUS_MAIN,
	    FOCUS_SIDE };
	int at = u->focus == FOCUS_PANE ? 0 : u->focus == FOCUS_MAIN ? 1 : 2;

	set_focus(u, order[(at + dir + n) % n]);
}

/* Beside the main view it is shown or hidden; over it, opened or closed. */
static void
toggle_pane(struct ui *u)
{
	bool shown = u->pane_rect.w > 0;

	u->pane_hidden = shown;
	if (shown && u->focus == FOCUS_PANE)
		u->focus = FOCUS_MAIN;
	frame_place(u);
	if (!shown && u->pane_rect.w == 0)
		set_focus(u, FOCUS_PANE);
	ui_report(u, NEWS_SIZE, 0, NULL);
}

/* --- back ------------------------------------------------------------------------------- */

static void
go_back(struct ui *u)
{
	if (u->focus != FOCUS_MAIN) {
		set_focus(u, FOCUS_MAIN);
		return;
	}
	if (u->top->below == NULL) {
		if (u->pane_rect.w == 0 || u->drawer)
			set_focus(u, FOCUS_PANE);
		else
			ui_say(u, _("This is the first page: Q leaves"));
		return;
	}
	ui_pop(u);
	pane_follow(u);
	frame_place(u);
	ui_report(u, NEWS_SIZE, 0, NULL);
}

/* --- marking, undo ------------------------------------------------------------------------ */

static void
all_read_done(struct ui *u, void *ctx, const char *text)
{
	struct view *list = list_below(u);
	struct error e = { "" };
	int64_t *ids = NULL;
	size_t n = 0;

	(void)ctx;
	if (list != NULL && (*text == 'y' || *text == 'Y'))
		ids = list_all_ids(u, list, &n);
	if (n == 0) {
		ui_say(u, _("Nothing was changed"));
		free(ids);
		return;
	}
	/* what came after the list was loaded has not been seen: it stays */
	if (ui_check(u, app_mark(u->app, MARK_READ, ids, n, NULL, NULL, &e),
	    &e))
		ui_say(u, _("All marked as read: u takes it back"));
	list_patch(list, 0, HEADLINE_READ, 0);
	free(ids);
}

static void
all_read(struct ui *u)
{
	static const struct prompt_verbs verbs = { .done = all_read_done,
	    .one_key = true };
	struct view *list = list_below(u);
	char label[160];

	if (list == NULL)
		return;
	if (!conf_bool(u->conf, OPT_UI_CONFIRM)) {
		all_read_done(u, NULL, "y");
		return;
	}
	(void)snprintf(label, sizeof label,
	    _("Mark all of '%.80s' as read? (y/n) "), list_title(list));
	ui_push(u, prompt_new(u, label, "", &verbs, NULL));
}

static void
undo(struct ui *u)
{
	struct error e = { "" };

	/* when there is nothing to take back, an event says so */
	if (ui_check(u, app_undo(u->app, NULL, &e), &e))
		ui_say(u, _("Taken back"));
}

/* --- refresh --------------------------------------------------------------------------------- */

static void
refresh(struct ui *u)
{
	struct error e = { "" };
	struct view *list = list_below(u);
	const struct list_query *q = list != NULL ? list_query_of(list) : NULL;
	bool one = q != NULL && q->scope == LIST_FEED;

	loop_revive(u);
	if (!u->started)
		return;
	if (ui_check(u, app_refresh(u->app, one ? &q->feed : NULL, one,
	    false, &e), &e))
		ui_say(u, one ? _("Fetching this source …") :
		    _("Fetching the feeds …"));
}

static void
next_theme(struct ui *u)
{
	const char *now = u->theme.name, *name;
	size_t k = 0;

	while ((name = conf_theme_name(u->conf, k)) != NULL &&
	    strcmp(name, now) != 0)
		k++;
	name = name != NULL ? conf_theme_name(u->conf, k + 1) : NULL;
	if (name == NULL)
		name = conf_theme_name(u->conf, 0);
	(void)conf_set(u->conf, "ui.theme", name, "session", NULL);
	ui_theme(u);
	ui_say(u, _("Theme %s: :save ui.theme keeps it"), name);
}

void
ui_reload(struct ui *u)
{
	struct error e = { "" };
	enum err rc;

	if (u->conf_path == NULL)
		return;
	rc = conf_reload(u->conf, u->conf_path, &e);
	ui_options_changed(u);
	app_conf_changed(u->app);
	if (rc == ERR_NONE || rc == ERR_NOT_FOUND)
		ui_say(u, _("Read %s"), u->conf_path);
	else
		(void)ui_check(u, rc, &e);
}

static void
open_view(struct ui *u, struct view *v)
{
	ui_push(u, v);
	frame_place(u);
	ui_report(u, NEWS_SIZE, 0, NULL);
}

static void
set_mark(struct ui *u, int letter)
{
	u->marks[letter - 1] = ui_item(u);
	ui_say(u, _("Marked as %c"), 'a' + letter - 1);
}

static void
go_mark(struct ui *u, int letter)
{
	if (u->marks[letter - 1] == 0)
		ui_say(u, _("There is no mark %c"), 'a' + letter - 1);
	else
		item_open(u, u->marks[letter - 1]);
}

/* Where there is no other pane, Tab is the C-i that terminals send as it. */
static void
tab(struct ui *u)
{
	if (u->screen.cols < 110 && view_is_article(ui_base(u)))
		go_jump(u, 1);
	else
		pane_cycle(u, 1);
}

static bool
global_act(struct ui *u, enum action a, int count)
{
	switch (a) {
	case ACT_LEFT: pane_by(u, -1); break;
	case ACT_RIGHT: pane_by(u, 1); break;
	case ACT_NEXT_PANE: tab(u); break;
	case ACT_PREV_PANE: pane_cycle(u, -1); break;
	case ACT_BACK: go_back(u); break;
	case ACT_QUIT: u->quit = true; break;
	case ACT_ALL_READ: all_read(u); break;
	case ACT_UNDO: undo(u); break;
	case ACT_REFRESH: refresh(u); break;
	case ACT_REFRESH_STOP: app_refresh_stop(u->app); break;
	case ACT_SEARCH: search_start(u); break;
	case ACT_COMMAND: command_start(u); break;
	case ACT_PALETTE: ui_push(u, palette_new(u)); break;
	case ACT_JUMP_BACK: go_jump(u, -1); break;
	case ACT_JUMP_FORWARD: go_jump(u, 1); break;
	case ACT_SET_MARK: if (count > 0) set_mark(u, count); break;
	case ACT_GO_MARK: if (count > 0) go_mark(u, count); break;
	case ACT_TODAY: go_scope(u, LIST_TODAY); break;
	case ACT_UNREAD: go_scope(u, LIST_UNREAD); break;
	case ACT_SAVED: go_scope(u, LIST_STARRED); break;
	case ACT_ALL_ARTICLES: go_scope(u, LIST_ALL); break;
	case ACT_SOURCES: open_view(u, sources_new(u)); break;
	case ACT_DOWNLOADS: open_view(u, pager_downloads(u)); break;
	case ACT_STATISTICS: open_view(u, pager_statistics(u)); break;
	case ACT_BRIEF: open_view(u, pager_brief(u)); break;
	case ACT_CATEGORY_N: go_category_number(u, count); break;
	case ACT_PANE: toggle_pane(u); break;
	case ACT_THEME: next_theme(u); break;
	case ACT_HELP:
		open_view(u, pager_help(u, ui_focused(u)->verbs->bit));
		break;
	case ACT_REDRAW: u->screen.all = true; break;
	case ACT_SUSPEND: term_suspend(); u->screen.all = true; break;
	case ACT_RELOAD: ui_reload(u); break;
	case ACT_UNREAD_ONLY: {
		struct view *list = list_below(u);

		if (list != NULL)
			(void)list->verbs->act(u, list, a, count);
		break;
	}
	default: return false;
	}
	return true;
}

void
ui_act(struct ui *u, enum action a, int count)
{
	struct view *v = ui_focused(u);

	u->redraw = true;
	if (v->verbs->act != NULL && v->verbs->act(u, v, a, count))
		return;
	if (item_act(u, a) || global_act(u, a, count))
		return;
	ui_say(u, _("%s does nothing here"), action_info(a)->name);
}
