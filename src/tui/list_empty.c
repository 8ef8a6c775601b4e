/* An empty list says why it is empty and what to press; at the first start it
 * says what there is. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <ndigest/text/wrap.h>

#include "list.h"

#define MEASURE 72		/* columns */
#define KEY_COLUMNS 10

/* TEXT has a %s for each of the keys. */
struct reason {
	const char *text;
	enum action first, second;
};

static bool
is_on_the_way(const struct ui *u)
{
	return u->refresh.running || !u->started;
}

static struct reason
why_nothing_at_all(const struct ui *u)
{
	if (u->counts.feeds == 0)
		return (struct reason){ N_("There are no sources yet. %s "
		    "opens them, %s adds one."), ACT_SOURCES,
		    ACT_ADD_SOURCE };
	if (u->counts.failing > 0 && u->counts.failing == u->counts.feeds)
		return (struct reason){ N_("No source could be reached: is "
		    "there a network? %s tries again, %s shows what went "
		    "wrong."), ACT_REFRESH, ACT_SOURCES };
	return (struct reason){ N_("No articles yet. %s fetches them, %s shows "
	    "the sources."), ACT_REFRESH, ACT_SOURCES };
}

static struct reason
why_empty(const struct ui *u, const struct list *l)
{
	if (l->query.scope == LIST_SEARCH)
		return (struct reason){ l->text == NULL || *l->text == '\0' ?
		    N_("Type what to look for. %s goes back.") :
		    N_("Nothing was found. %s goes back."), ACT_BACK,
		    ACTION_NONE };
	if (u->counts.items == 0 && !is_on_the_way(u))
		return why_nothing_at_all(u);
	if (l->query.scope == LIST_STARRED)
		return (struct reason){ N_("Nothing saved yet. %s saves the "
		    "article under the cursor."), ACT_STAR, ACTION_NONE };
	if (is_on_the_way(u))
		return (struct reason){ N_("Nothing here yet: the sources are "
		    "being fetched. %s stops that."), ACT_REFRESH_STOP,
		    ACTION_NONE };
	if (l->query.unread_only || l->query.scope == LIST_UNREAD)
		return (struct reason){ N_("All read. %s fetches new articles, "
		    "%s shows all."), ACT_REFRESH, ACT_ALL_ARTICLES };
	if (l->query.scope == LIST_TODAY)
		return (struct reason){ N_("Nothing came in the last day. %s "
		    "fetches new articles, %s shows all."), ACT_REFRESH,
		    ACT_ALL_ARTICLES };
	return (struct reason){ N_("Nothing here. %s fetches new articles, %s "
	    "shows all."), ACT_REFRESH, ACT_ALL_ARTICLES };
}

static void
key_name(const struct ui *u, enum action a, char *out, size_t size)
{
	size_t n;

	*out = '\0';
	if (a != ACTION_NONE)
		keymap_keys(conf_keymap(u->conf), a == ACT_ADD_SOURCE ?
		    VIEW_SOURCES : VIEW_LIST, a, true, out, size);
	n = strlen(out);
	/* "Enter", as it stands on the keyboard */
	if (n > 4 && out[0] == '<' && out[n - 1] == '>') {
		memmove(out, out + 1, n - 2);
		out[n - 2] = '\0';
	}
	/* it may have been unbound: the command line takes its name */
	if (*out == '\0' && a != ACTION_NONE)
		(void)snprintf(out, size, ":%s", action_info(a)->name);
}

/* TEXT with the keys in the places of its %s. */
static void
put_keys(struct buf *b, const char *text, const char *first,
    const char *second)
{
	const char *key = first, *at;

	for (; (at = strstr(text, "%s")) != NULL; text = at + 2) {
		(void)buf_add(b, text, (size_t)(at - text));
		(void)buf_adds(b, key);
		key = second;
	}
	(void)buf_adds(b, text);
}

/* The row after the text, which is folded. */
static int
draw_folded(struct ui *u, struct rect r, int y, enum role role,
    const char *text)
{
	size_t count = 0, n = strlen(text);
	int w = r.w - 3 < MEASURE ? r.w - 3 : MEASURE;
	struct wrap_line *lines = wrap_text(text, n, w > 1 ? (size_t)w : 1, 0,
	    &count);

	for (size_t i = 0; i < count && y < r.y + r.h; i++, y++)
		(void)paint(u, y, r.x + 2, w, ui_style(u, role, false),
		    text + lines[i].start, lines[i].len);
	free(lines);
	return y;
}

/* --- the first start ------------------------------------------------------------------------ */

static int
draw_key(struct ui *u, struct rect r, int y, enum action a, enum action b,
    const char *text)
{
	char key[40], more[40], both[90];

	key_name(u, a, key, sizeof key);
	key_name(u, b, more, sizeof more);
	(void)snprintf(both, sizeof both, "%s%s%s", key, *more != '\0' ? " " :
	    "", more);
	if (y >= r.y + r.h)
		return y;
	(void)paint_fit(u, y, r.x + 2, KEY_COLUMNS - 1, ui_style(u,
	    ROLE_ACCENT, false), both);
	(void)paint_fit(u, y, r.x + 2 + KEY_COLUMNS, r.w - 3 - KEY_COLUMNS,
	    ui_style(u, ROLE_TEXT, false), text);
	return y + 1;
}

static void
draw_welcome(struct ui *u, struct rect r)
{
	static const struct { enum action a, b; const char *text; } keys[] = {
		{ ACT_DOWN, ACT_UP, N_("move") },
		{ ACT_OPEN, ACTION_NONE, N_("opens an article with its digest") },
		{ ACT_BACK, ACTION_NONE, N_("goes back") },
		{ ACT_PALETTE, ACTION_NONE,
		    N_("finds whatever you call by its name") },
		{ ACT_SOURCES, ACTION_NONE,
		    N_("the sources: yours instead of these, or beside them") },
		{ ACT_HELP, ACTION_NONE, N_("all keys of where you are") }
	};
	struct buf b = BUF_INIT(512);
	int y = draw_folded(u, r, r.y, ROLE_STRONG,
	    _("Welcome to Neural Digest.")) + 1;

	(void)buf_addf(&b, N_many("%lld source is being fetched: its articles "
	    "appear here by themselves.", "%lld sources are being fetched: "
	    "their articles appear here by themselves.", u->counts.feeds),
	    (long long)u->counts.feeds);
	y = draw_folded(u, r, y, ROLE_TEXT, buf_str(&b)) + 1;
	for (size_t i = 0; i < sizeof keys / sizeof *keys; i++)
		y = draw_key(u, r, y, keys[i].a, keys[i].b, _(keys[i].text));
	buf_free(&b);
}

void
list_draw_empty(struct ui *u, const struct list *l, struct rect r)
{
	char first[40], second[40];
	struct buf b = BUF_INIT(1024);
	struct reason why;

	if (!l->failed && l->query.scope != LIST_SEARCH &&
	    l->query.scope != LIST_STARRED && is_on_the_way(u) &&
	    u->counts.items == 0 && u->counts.feeds > 0) {
		draw_welcome(u, r);
		return;
	}
	why = why_empty(u, l);
	key_name(u, why.first, first, sizeof first);
	key_name(u, why.second, second, sizeof second);
	if (l->failed)
		(void)buf_adds(&b, l->error);
	else
		put_keys(&b, _(why.text), first, second);
	(void)draw_folded(u, r, r.y, ROLE_DIM, buf_str(&b));
	buf_free(&b);
}
