/* What is done with the article under the cursor, wherever that is. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <ndigest/app/download.h>
#include <ndigest/base/file.h>
#include <ndigest/base/intl.h>

#include "room.h"

bool
item_head(struct ui *u, int64_t id, struct arena *arena, struct headline *out)
{
	struct error e = { "" };

	if (id == 0)
		return false;
	return ui_check(u, app_headlines(u->app, &id, 1, arena, out, &e), &e)
	    && out->id != 0;
}

void
item_open(struct ui *u, int64_t id)
{
	struct view *v = ui_base(u), *list = list_below(u);

	if (id == 0)
		return;
	if (list != NULL)
		list_go_to(u, list, id);
	go_remember(u, id);
	if (!view_is_article(v)) {
		v = article_new();
		ui_push(u, v);
	}
	u->focus = FOCUS_MAIN;
	/* first, so that it is laid out once */
	frame_place(u);
	article_show(u, v, id);
	side_show(u);
	ui_report(u, NEWS_SIZE, 0, NULL);
}

/* --- flags --------------------------------------------------------------------------- */

static void
patch(struct ui *u, int64_t id, unsigned set, unsigned clear)
{
	struct view *list = list_below(u);

	if (list != NULL)
		list_patch(list, id, set, clear);
	u->redraw = true;
}

static void
toggle(struct ui *u, int64_t id, unsigned flag, enum mark on, enum mark off,
    const char *said_on, const char *said_off)
{
	struct arena arena = ARENA_INIT;
	struct error e = { "" };
	struct headline h;
	bool was;

	if (item_head(u, id, &arena, &h)) {
		was = (h.flags & flag) != 0;
		if (ui_check(u, app_mark(u->app, was ? off : on, &id, 1, NULL,
		    NULL, &e), &e))
			ui_say(u, "%s", was ? said_off : said_on);
		patch(u, id, was ? 0 : flag, was ? flag : 0);
	}
	arena_free(&arena);
}

/* The line of a folded story stands for all its articles. */
static void
toggle_read(struct ui *u, int64_t id)
{
	struct view *list = ui_focused(u);

	if (!view_is_list(list) || !list_story_toggle(u, list, id))
		toggle(u, id, HEADLINE_READ, MARK_READ, MARK_UNREAD,
		    _("Marked as read"), _("Marked as unread"));
}

static void
reason(struct ui *u, int64_t id)
{
	struct arena arena = ARENA_INIT;
	struct error e = { "" };
	const char *why = NULL;

	if (ui_check(u, app_reason(u->app, id, &arena, &why, &e), &e))
		ui_say(u, "%s", why != NULL && *why != '\0' ? why :
		    _("Nothing sets it apart from other articles"));
	arena_free(&arena);
}

/* --- going out ------------------------------------------------------------------------ */

static void
browse_item(struct ui *u, int64_t id)
{
	struct error e = { "" };

	if (ui_check(u, app_open_item(u->app, id, &e), &e))
		ui_say(u, _("Opened in the browser"));
	patch(u, id, HEADLINE_READ, 0);
}

/* A file name of the letters and digits of the title. */
static void
file_name(const char *title, char *out, size_t size)
{
	size_t n = 0;

	for (; *title != '\0' && n + 5 < size && n < 60; title++) {
		char c = *title;
		bool plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');

		if (c >= 'A' && c <= 'Z')
			out[n++] = (char)(c + 32);
		else if (plain)
			out[n++] = c;
		else if (n > 0 && out[n - 1] != '-')
			out[n++] = '-';
	}
	while (n > 0 && out[n - 1] == '-')
		n--;
	(void)snprintf(out + n, size - n, "%s.md", n == 0 ? "article" : "");
}

static void
save_text(struct ui *u, int64_t id, const struct buf *out)
{
	struct arena arena = ARENA_INIT;
	struct error e = { "" };
	struct headline h;
	char name[80];
	char *dir, *path;

	if (item_head(u, id, &arena, &h)) {
		file_name(h.title != NULL ? h.title : "", name, sizeof name);
		dir = app_download_dir(u->conf);
		path = xasprintf("%s/%s", dir, name);
		free(dir);
		if (ui_check(u, file_write(path, out->data, out->len, &e),
		    &e))
			ui_say(u, _("Saved as %s"), path);
		free(path);
	}
	arena_free(&arena);
}

static bool
share_out(struct ui *u, int64_t id, const char *via, struct buf *out)
{
	if (strcmp(via, "clipboard") == 0) {
		term_write(out->data, out->len);
		return false;
	}
	if (out->len == 0)
		return false;
	if (strcmp(via, "markdown") == 0)
		save_text(u, id, out);
	else
		ui_push(u, pager_text(u, _("To copy from"), buf_str(out)));
	return true;
}

void
item_share(struct ui *u, int64_t id, const char *via, bool digest)
{
	struct buf out = BUF_INIT((size_t)1 << 20);
	struct error e = { "" };

	if (!ui_check(u, app_share(u->app, id, via, digest, &out, &e), &e))
		goto out;
	if (share_out(u, id, via, &out))
		goto out;
	ui_say(u, strcmp(via, "clipboard") == 0 ? (digest ?
	    _("Copied with its summary") : _("Link copied")) :
	    _("Shared by %s"), via);
out:
	buf_free(&out);
}

static void
play(struct ui *u, int64_t id)
{
	struct arena arena = ARENA_INIT;
	struct error e = { "" };
	const struct enclosure *what;
	struct article art;

	if (!ui_check(u, app_article(u->app, id, &arena, &art, &e), &e))
		goto out;
	what = app_to_play(&art);
	if (what == NULL)
		ui_say(u, _("Nothing is enclosed here"));
	else if (ui_check(u, app_play(u->app, what->url, &e), &e))
		ui_say(u, _("Opened %s"), what->url);
out:
	arena_free(&arena);
}

static void
comments(struct ui *u, int64_t id)
{
	struct arena arena = ARENA_INIT;
	struct error e = { "" };
	struct article art;

	if (!ui_check(u, app_article(u->app, id, &arena, &art, &e), &e))
		goto out;
	if (art.comments == NULL)
		ui_say(u, _("The feed names no comments"));
	else if (ui_check(u, app_browse(u->app, art.comments, &e), &e))
		ui_say(u, _("Opened %s"), art.comments);
out:
	arena_free(&arena);
}

static void
redo_digest(struct ui *u, int64_t id)
{
	struct error e = { "" };

	if (ui_check(u, app_redo_digest(u->app, id, &e), &e))
		ui_say(u, _("Making the digest again …"));
}

/* --- asking ------------------------------------------------------------------------------ */

static void
ask_done(struct ui *u, void *ctx, const char *text)
{
	int64_t id = *(const int64_t *)ctx;
	struct error e = { "" };

	if (text[strspn(text, " ")] == '\0')
		return;
	if (!view_is_article(ui_base(u)) || article_id(ui_base(u)) != id)
		item_open(u, id);
	/* the article that is open shows it from now on */
	ui_report(u, NEWS_ASKED, id, text);
	(void)ui_check(u, app_ask(u->app, id, text, &e), &e);
}

static void
ask(struct ui *u, int64_t id)
{
	static const struct prompt_verbs verbs = { .done = ask_done,
	    .free_ctx = free, .history = true };

	if (!u->started)
		return;
	ui_push(u, prompt_new(u, _("Ask the article: "), "", &verbs,
	    xmemdup(&id, sizeof id)));
}

static void
stop_model(struct ui *u, int64_t id)
{
	struct error e = { "" };

	if (u->started)
		(void)ui_check(u, app_stop_model(u->app, id, &e), &e);
}

/* From a list: the article, at its full text. */
static void
full_text(struct ui *u, int64_t id)
{
	item_open(u, id);
	if (view_is_article(u->top))
		ui_act(u, ACT_FULL_TEXT, 0);
}

/* Next or previous article while one is open. */
static void
beside(struct ui *u, int dir, bool unread)
{
	struct view *list = list_below(u);
	int64_t id = list != NULL ? list_step(u, list, dir, unread) : 0;

	if (id != 0)
		item_open(u, id);
	else
		ui_say(u, unread ? _("No unread article %s") :
		    _("There is no article %s"), dir > 0 ? _("below") :
		    _("above"));
}

bool
item_act(struct ui *u, enum action a)
{
	int64_t id = ui_item(u);

	if (id == 0)
		return false;
	switch (a) {
	case ACT_BROWSER: browse_item(u, id); break;
	case ACT_SHARE: menu_share(u, id); break;
	case ACT_COPY_LINK: item_share(u, id, "clipboard", false); break;
	case ACT_COPY_SUMMARY: item_share(u, id, "clipboard", true); break;
	case ACT_TOGGLE_READ:
		toggle_read(u, id);
		break;
	case ACT_REASON: reason(u, id); break;
	case ACT_STAR:
		toggle(u, id, HEADLINE_STARRED, MARK_STAR, MARK_UNSTAR,
		    _("Saved"), _("No longer saved"));
		break;
	case ACT_PLAY: play(u, id); break;
	case ACT_DOWNLOAD: item_download(u, id); break;
	case ACT_COMMENTS: comments(u, id); break;
	case ACT_REDO_DIGEST: redo_digest(u, id); break;
	case ACT_ASK: ask(u, id); break;
	case ACT_STOP_MODEL: stop_model(u, id); break;
	case ACT_CATEGORY: menu_category(u, id); break;
	case ACT_FULL_TEXT: full_text(u, id); break;
	case ACT_NEXT_ARTICLE: beside(u, 1, false); break;
	case ACT_PREV_ARTICLE: beside(u, -1, false); break;
	case ACT_NEXT: beside(u, 1, true); break;
	case ACT_PREV: beside(u, -1, true); break;
	default: return false;
	}
	return true;
}

/* --- menus ------------------------------------------------------------------------------ */

#define TARGETS_MAX 64

struct share_ctx {
	int64_t id;
	char *names[TARGETS_MAX];
	size_t n;
};

static void
share_free(void *ctx)
{
	struct share_ctx *s = ctx;

	for (size_t i = 0; i < s->n; i++)
		free(s->names[i]);
	free(s);
}

static void
add_target(struct share_ctx *s, struct menu_entry *entries,
    const struct share_target *t)
{
	for (size_t i = 0; i < s->n; i++)
		if (strcmp(s->names[i], t->name) == 0)
			return;
	if (s->n == TARGETS_MAX)
		return;
	entries[s->n] = (struct menu_entry){ t->label, NULL };
	s->names[s->n++] = xstrdup(t->name);
}

static bool
is_own_target(const struct ui *u, const char *name)
{
	const struct conf_share *own;

	for (size_t k = 0; (own = conf_share(u->conf, k)) != NULL; k++)
		if (strcmp(own->name, name) == 0)
			return true;
	return false;
}

static void
share_chosen(struct ui *u, void *ctx, size_t k, const char *label)
{
	const struct share_ctx *s = ctx;

	(void)label;
	item_share(u, s->id, s->names[k], true);
}

void
menu_share(struct ui *u, int64_t id)
{
	struct arena arena = ARENA_INIT;
	struct error e = { "" };
	struct share_ctx *s = xcalloc(1, sizeof *s);
	struct menu_entry entries[TARGETS_MAX];
	struct share_target *targets = NULL;
	size_t n = 0;
	char word[64];

	if (!ui_check(u, app_share_targets(u->app, &arena, &targets, &n), &e))
		n = 0;
	/* in the order of share.targets, and those of the config after them */
	for (size_t k = 0; conf_list(u->conf, OPT_SHARE_TARGETS, k, word,
	    sizeof word); k++)
		for (size_t i = 0; i < n; i++)
			if (strcmp(targets[i].name, word) == 0)
				add_target(s, entries, &targets[i]);
	for (size_t i = 0; i < n; i++)
		if (is_own_target(u, targets[i].name))
			add_target(s, entries, &targets[i]);
	s->id = id;
	if (s->n > 0) {
		ui_push(u, menu_new(u, _("Share this story"), entries, s->n, 0,
		    share_chosen, s, share_free));
	} else {
		ui_say(u, _("There is nowhere to share to"));
		share_free(s);
	}
	arena_free(&arena);
}

static void
category_chosen(struct ui *u, void *ctx, size_t k, const char *label)
{
	struct error e = { "" };
	int64_t id = *(int64_t *)ctx;

	(void)k;
	if (ui_check(u, app_set_category(u->app, id, label, &e), &e))
		ui_say(u, _("Now in %s: similar ones will be, too"), label);
}

void
menu_category(struct ui *u, int64_t id)
{
	struct menu_entry entries[256];
	struct arena arena = ARENA_INIT;
	struct headline h;
	size_t n = u->counts.category_count, at = 0;

	if (n > sizeof entries / sizeof *entries)
		n = sizeof entries / sizeof *entries;
	if (n == 0 || !item_head(u, id, &arena, &h)) {
		arena_free(&arena);
		return;
	}
	for (size_t i = 0; i < n; i++) {
		bool now = h.category != NULL &&
		    strcmp(h.category, u->counts.categories[i].name) == 0;

		entries[i] = (struct menu_entry){
		    u->counts.categories[i].name, now ? "now" : NULL };
		at = now ? i : at;
	}
	ui_push(u, menu_new(u, _("Which category is it?"), entries, n, at,
	    category_chosen, xmemdup(&id, sizeof id), free));
	arena_free(&arena);
}
