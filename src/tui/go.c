/* From list to list, and back to where one was. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <ndigest/base/intl.h>

#include "room.h"

#define JUMPS_MAX 200

/* --- lists --------------------------------------------------------------------------- */

/* A list stands at the bottom of the stack: all above it goes. */
static void
replace_all(struct ui *u, struct view *v)
{
	while (u->top != NULL) {
		struct view *old = u->top;

		u->top = old->below;
		if (old->verbs->close != NULL)
			old->verbs->close(u, old);
	}
	ui_push(u, v);
	pane_follow(u);
}

static const char *
scope_name(enum list_scope scope)
{
	static const char *const names[] = {
		[LIST_ALL] = "all", [LIST_TODAY] = "today",
		[LIST_UNREAD] = "unread", [LIST_STARRED] = "saved",
		[LIST_CATEGORY] = "category", [LIST_FEED] = "feed",
		[LIST_SEARCH] = "search"
	};

	return names[scope];
}

static void
remember_list(struct ui *u, const struct list_query *q, const char *title)
{
	char *s;

	if (q->scope == LIST_SEARCH)
		return;
	s = q->scope == LIST_FEED ? xasprintf("feed:%lld:%s",
	    (long long)q->feed, title) : q->scope == LIST_CATEGORY ?
	    xasprintf("category:%s", q->category) :
	    xstrdup(scope_name(q->scope));
	app_set_state(u->app, "view", s);
	free(s);
}

void
go_list(struct ui *u, const struct list_query *q, const char *title)
{
	struct view *v = list_new(u, q, title);

	replace_all(u, v);
	u->focus = FOCUS_MAIN;
	remember_list(u, q, title);
	frame_place(u);
	ui_report(u, NEWS_SIZE, 0, NULL);
	if (u->plain)
		ui_say(u, N_many("%s, %zu article", "%s, %zu articles",
		    list_count(v)), title, list_count(v));
}

void
go_scope(struct ui *u, enum list_scope scope)
{
	static const char *const titles[] = {
		[LIST_ALL] = N_("All articles"), [LIST_TODAY] = N_("Today"),
		[LIST_UNREAD] = N_("Unread"), [LIST_STARRED] = N_("Saved"),
		[LIST_SEARCH] = N_("Search")
	};
	struct list_query q = { .scope = scope,
	    .sort = scope == LIST_TODAY ? SORT_TOP : SORT_NEW };

	go_list(u, &q, _(titles[scope]));
}

void
go_category(struct ui *u, const char *name)
{
	struct list_query q = { .scope = LIST_CATEGORY, .category = name };
	char *copy = xstrdup(name);

	q.category = copy;
	/* what could not be classed has no name of its own */
	go_list(u, &q, *copy != '\0' ? copy : _("Other"));
	free(copy);
}

void
go_category_number(struct ui *u, int n)
{
	if (n < 1 || (size_t)n > u->counts.category_count)
		ui_say(u, _("There are %zu categories"),
		    u->counts.category_count);
	else
		go_category(u, u->counts.categories[n - 1].name);
}

void
go_feed(struct ui *u, int64_t feed, const char *title)
{
	struct list_query q = { .scope = LIST_FEED, .feed = feed };
	char *copy = xstrdup(title != NULL ? title : _("Source"));

	/* what could not be classed has no name of its own */
	go_list(u, &q, *copy != '\0' ? copy : _("Other"));
	free(copy);
}

/* --- back and forward through what was read ------------------------------------------------ */

void
go_remember(struct ui *u, int64_t id)
{
	struct jump j = { id };

	if (u->jump_at < u->jumps.len && u->jumps.at[u->jump_at].id == id)
		return;
	/* what was ahead is left behind, as in vim */
	if (u->jumps.len > 0)
		u->jumps.len = u->jump_at + 1;
	if (u->jumps.len == JUMPS_MAX) {
		memmove(u->jumps.at, u->jumps.at + 1,
		    (JUMPS_MAX - 1) * sizeof *u->jumps.at);
		u->jumps.len--;
	}
	vec_push(&u->jumps, j);
	u->jump_at = u->jumps.len - 1;
}

void
go_jump(struct ui *u, int dir)
{
	size_t at = u->jump_at;
	bool open = view_is_article(ui_base(u));

	if (dir < 0 && (u->jumps.len == 0 || (open && at == 0))) {
		ui_say(u, _("There is nothing further back"));
		return;
	}
	if (dir > 0 && at + 1 >= u->jumps.len) {
		ui_say(u, _("There is nothing further on"));
		return;
	}
	/* from a list, back is the last one that was read */
	if (dir > 0 || open)
		at = dir < 0 ? at - 1 : at + 1;
	u->jump_at = at;
	item_open(u, u->jumps.at[at].id);
}

/* --- where the last session was left -------------------------------------------------------- */

static void
go_named(struct ui *u, const char *s)
{
	static const enum list_scope plain[] = { LIST_ALL, LIST_TODAY,
	    LIST_UNREAD, LIST_STARRED };
	const char *colon;

	for (size_t i = 0; i < sizeof plain / sizeof *plain; i++)
		if (strcmp(s, scope_name(plain[i])) == 0) {
			go_scope(u, plain[i]);
			return;
		}
	if (strncmp(s, "category:", 9) == 0 && s[9] != '\0') {
		go_category(u, s + 9);
	} else if (strncmp(s, "feed:", 5) == 0) {
		colon = strchr(s + 5, ':');
		go_feed(u, strtoll(s + 5, NULL, 10), colon != NULL ?
		    colon + 1 : _("Source"));
	} else {
		go_scope(u, LIST_TODAY);
	}
}

static int64_t
state_id(struct ui *u, const char *key)
{
	struct arena arena = ARENA_INIT;
	const char *s = app_state(u->app, key, &arena);
	int64_t id = s != NULL ? strtoll(s, NULL, 10) : 0;

	arena_free(&arena);
	return id;
}

static void
load_history(struct ui *u)
{
	struct arena arena = ARENA_INIT;
	const char *s = app_state(u->app, "commands", &arena);

	while (s != NULL && *s != '\0' && u->history.len < 200) {
		size_t n = strcspn(s, "\n");

		vec_push(&u->history, xstrndup(s, n));
		s += n + (s[n] == '\n');
	}
	arena_free(&arena);
}

void
go_home(struct ui *u)
{
	struct arena arena = ARENA_INIT;
	const char *view = app_state(u->app, "view", &arena);
	bool resume = conf_bool(u->conf, OPT_UI_RESUME) && view != NULL;
	int64_t id;

	load_history(u);
	if (resume)
		go_named(u, view);
	else
		go_scope(u, u->counts.today > 0 || u->counts.items == 0 ?
		    LIST_TODAY : LIST_ALL);
	arena_free(&arena);
	/* where there is nothing to read yet, the list says it */
	if (app_is_first_start(u->app) && u->counts.items > 0)
		ui_say(u,
		    _("Welcome. j k move, Enter opens, ? shows all keys"));
	if (!resume)
		return;
	list_go_to(u, u->top, state_id(u, "position"));
	id = state_id(u, "article");
	if (id != 0)
		item_open(u, id);
}

static void
save_number(struct ui *u, const char *key, int64_t id)
{
	char s[32];

	(void)snprintf(s, sizeof s, "%lld", (long long)id);
	app_set_state(u->app, key, s);
}

static void
save_history(struct ui *u)
{
	struct buf b = BUF_INIT(32768);
	size_t n = u->history.len;

	for (size_t i = n > 100 ? n - 100 : 0; i < n; i++)
		(void)buf_addf(&b, "%s\n", u->history.at[i]);
	app_set_state(u->app, "commands", buf_str(&b));
	buf_free(&b);
}

void
go_leave(struct ui *u)
{
	struct view *list = list_below(u), *base = ui_base(u);

	if (list != NULL && !list_is_hits(list))
		save_number(u, "position", list->verbs->item(list));
	save_number(u, "article", view_is_article(base) ? article_id(base) :
	    0);
	save_history(u);
}
