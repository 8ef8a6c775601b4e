/* Where panes stand, and what surrounds them: the head, the bottom line. */
#include <stdio.h>
#include <string.h>
#include <time.h>

#include <ndigest/base/clock.h>

#include "room.h"

#define WIDE 110	/* columns for three panes */
#define MIDDLE 70	/* for a drawer beside the main view */
#define HEAD_ROWS 8	/* rows from which there is a head */
#define AIR_ROWS 20	/* and an empty line under it */

static bool
is_plain(const struct ui *u)
{
	return u->plain;
}

bool
side_wanted(struct ui *u)
{
	return u->screen.cols >= WIDE && !is_plain(u) &&
	    view_is_article(ui_base(u));
}

static int
option_width(const struct ui *u, enum option id)
{
	return (int)conf_int(u->conf, id);
}

static void
place_wide(struct ui *u, struct rect body)
{
	struct rect main = body;

	if (!u->pane_hidden) {
		u->pane_rect = body;
		u->pane_rect.w = option_width(u, OPT_UI_SIDEBAR);
		main.x += u->pane_rect.w + 1;
		main.w -= u->pane_rect.w + 1;
	}
	if (side_wanted(u)) {
		u->side_rect = body;
		u->side_rect.w = option_width(u, OPT_UI_RELATED);
		main.w -= u->side_rect.w + 1;
		u->side_rect.x = main.x + main.w + 1;
	}
	u->main_rect = main;
}

void
frame_place(struct ui *u)
{
	int rows = u->screen.rows, cols = u->screen.cols;
	int head = rows < HEAD_ROWS || is_plain(u) ? 0 :
	    rows < AIR_ROWS ? 1 : 2;
	struct rect body = { head, 0, rows - head - (rows > 1), cols };
	const struct rect none = { 0, 0, 0, 0 };

	u->pane_rect = u->side_rect = none;
	u->main_rect = body;
	if (cols >= WIDE && !is_plain(u)) {
		place_wide(u, body);
		u->drawer = false;
	} else if (u->focus == FOCUS_PANE) {
		u->pane_rect = body;
		u->drawer = true;
		if (cols < MIDDLE || is_plain(u)) {
			u->main_rect = none;
			return;
		}
		u->pane_rect.w = option_width(u, OPT_UI_SIDEBAR) + 2;
		u->main_rect.x = u->pane_rect.w + 1;
		u->main_rect.w = cols - u->main_rect.x;
	}
	if (u->focus == FOCUS_SIDE && !side_wanted(u))
		u->focus = FOCUS_MAIN;
}

/* --- the head ------------------------------------------------------------------ */

static void
draw_progress(struct ui *u, char *out, size_t size)
{
	const struct refresh_progress *p = &u->refresh;
	int n;

	*out = '\0';
	if (!p->running)
		return;
	n = snprintf(out, size, "%s %zu/%zu", glyph(u, GLYPH_REFRESH),
	    p->done, p->total);
	if (n > 0 && (size_t)n < size && p->fresh > 0)
		(void)snprintf(out + n, size - (size_t)n, "  %zu new",
		    p->fresh);
}

static void
clock_text(char *out, size_t size)
{
	time_t now = (time_t)clock_now();
	struct tm tm;

	*out = '\0';
	if (localtime_r(&now, &tm) != NULL)
		(void)strftime(out, size, "%H:%M", &tm);
}

static void
draw_head(struct ui *u)
{
	char right[80], clock[16];
	int cols = u->screen.cols, x = cols - 1;
	struct style dim = ui_style(u, ROLE_DIM, false);

	(void)paint_str(u, 0, 1, cols - 2, ui_style(u, ROLE_BRAND, false),
	    "Neural Digest");
	clock_text(clock, sizeof clock);
	x -= paint_width(u, clock);
	if (x > 20)
		(void)paint_str(u, 0, x, cols, dim, clock);
	draw_progress(u, right, sizeof right);
	x -= paint_width(u, right) + 3;
	if (x > 16)
		(void)paint_str(u, 0, x, cols,
		    ui_style(u, ROLE_ACCENT, false), right);
	downloads_progress(u, right, sizeof right);
	x -= paint_width(u, right) + 3;
	if (x > 16)
		(void)paint_str(u, 0, x, cols,
		    ui_style(u, ROLE_ACCENT, false), right);
}

/* --- the bottom line ------------------------------------------------------------- */

/* As it stands on the keyboard: "Space", not "<Space>". */
static void
plain_key(const struct ui *u, char *key, size_t size)
{
	size_t n = strlen(key);

	if (strcmp(key, "<Enter>") == 0) {
		(void)snprintf(key, size, "%s", glyph(u, GLYPH_ENTER));
	} else if (n > 4 && key[0] == '<' && key[n - 1] == '>') {
		memmove(key, key + 1, n - 2);
		key[n - 2] = '\0';
	}
}

/* What the bottom line calls an action: shorter than its name, or plainer. */
static const char *
hint_label(enum action a, char *out, size_t size)
{
	static const struct { enum action a; const char *label; } labels[] = {
		{ ACT_TOGGLE_READ, N_("read") }, { ACT_STAR, N_("save") },
		{ ACT_FULL_TEXT, N_("full text") },
		{ ACT_NEXT_ARTICLE, N_("next") }, { ACT_EXPAND, N_("unfold") },
		{ ACT_DOWN, N_("move") }, { ACT_UNREAD_ONLY, N_("unread") },
		{ ACT_ALL_ARTICLES, N_("all") },
		{ ACT_ADD_SOURCE, N_("add") },
		{ ACT_REMOVE_SOURCE, N_("unsubscribe") },
		{ ACT_RENAME_SOURCE, N_("rename") },
		{ ACT_MUTE_SOURCE, N_("mute") },
		{ ACT_CATEGORY, N_("category") },
		{ ACT_OPEN, N_("open") }, { ACT_BROWSER, N_("browser") },
		{ ACT_SEARCH, N_("search") }, { ACT_SHARE, N_("share") },
		{ ACT_REFRESH, N_("refresh") }, { ACT_HELP, N_("help") },
		{ ACT_QUIT, N_("quit") }, { ACT_BACK, N_("back") },
		{ ACT_SOURCES, N_("sources") }, { ACT_ASK, N_("ask") },
		{ ACT_PICTURE, N_("picture") }, { ACT_FOLLOW, N_("link") },
		{ ACT_COPY, N_("copy") }, { ACT_COPY_LINK, N_("copy link") },
		{ ACT_NEXT, N_("next unread") }, { ACT_UP, N_("up") },
		{ ACT_PREV, N_("previous unread") }, { ACT_LEFT, N_("left") }
	};

	for (size_t i = 0; i < sizeof labels / sizeof *labels; i++)
		if (labels[i].a == a)
			return _(labels[i].label);
	(void)snprintf(out, size, "%s", action_info(a)->name);
	for (char *p = out; *p != '\0'; p++)
		if (*p == '-')
			*p = ' ';
	return out;
}

/* The same as a sentence. */
static void
draw_plain_hints(struct ui *u, const enum action *a, int y, int w)
{
	unsigned bit = ui_focused(u)->verbs->bit;
	struct buf b = BUF_INIT(1024);

	for (; a != NULL && *a != ACTION_NONE; a++) {
		char key[40], spare[40];

		keymap_keys(conf_keymap(u->conf), bit, *a, true, key,
		    sizeof key);
		plain_key(u, key, sizeof key);
		if (*key != '\0')
			aloud_hint(&b, key, hint_label(*a, spare,
			    sizeof spare));
	}
	(void)paint_fit(u, y, 0, w, ui_style(u, ROLE_BAR, false),
	    buf_str(&b));
	buf_free(&b);
}

/* "⏎ open   o browser": from the live keymap, as many as there is room for. */
static void
draw_hints(struct ui *u, int y, int x, int w)
{
	const struct view *v = ui_focused(u);
	const enum action *a = v->verbs->hints != NULL ?
	    v->verbs->hints(v) : NULL;

	if (u->plain) {
		draw_plain_hints(u, a, y, w);
		return;
	}
	for (; a != NULL && *a != ACTION_NONE; a++) {
		char key[40], spare[40];
		const char *name = hint_label(*a, spare, sizeof spare);
		int need;

		keymap_keys(conf_keymap(u->conf), v->verbs->bit, *a, true, key,
		    sizeof key);
		if (*key == '\0')
			continue;
		plain_key(u, key, sizeof key);
		need = paint_width(u, key) + 1 + paint_width(u, name) + 3;
		if (need > w + 3)
			continue;
		x += paint_str(u, y, x, w, ui_style(u, ROLE_BAR_KEY, false),
		    key) + 1;
		x += paint_str(u, y, x, w, ui_style(u, ROLE_BAR, false),
		    name) + 3;
		w -= need;
	}
}

static void
right_text(struct ui *u, char *out, size_t size)
{
	const struct view *v = ui_focused(u);

	keys_pending(u, out, size);
	/* what changes with each key would be read aloud with each */
	if (*out == '\0' && v->verbs->place != NULL && !u->plain)
		v->verbs->place(v, out, size);
}

static void
draw_bottom(struct ui *u)
{
	int y = u->screen.rows - 1, cols = u->screen.cols, w;
	const struct rect r = { y, 0, 1, cols };
	char right[128];

	paint_fill(u, r, ui_style(u, ROLE_BAR, false));
	right_text(u, right, sizeof right);
	w = cols - 3 - paint_width(u, right);
	paint_right(u, y, w > 0 ? w + 1 : 0, cols - 1 - (w > 0 ? w + 1 : 0),
	    ui_style(u, u->key_count > 0 || u->count > 0 ? ROLE_BAR_KEY :
	    ROLE_BAR, false), right);
	if (u->message[0] != '\0')
		(void)paint_fit(u, y, 1, w, ui_style(u, u->message_bad ?
		    ROLE_BAR_BAD : ROLE_BAR_TEXT, false), u->message);
	else
		draw_hints(u, y, 1, w - 1);
}

/* --- what may follow a prefix ------------------------------------------------------ */

#define HINTS_MAX 24

struct follow {
	struct { nd_key key; enum action a; } at[HINTS_MAX];
	size_t n;
};

static void
add_follow(void *ctx, nd_key next, enum action a)
{
	struct follow *f = ctx;

	for (size_t i = 0; i < f->n; i++)
		if (f->at[i].key == next)
			return;
	if (f->n < HINTS_MAX) {
		f->at[f->n].key = next;
		f->at[f->n++].a = a;
	}
}

static void
draw_follow(struct ui *u)
{
	struct follow f = { .n = 0 };
	int cols = u->screen.cols, per, rows, y, w = 28;
	struct rect r;

	keymap_follow(conf_keymap(u->conf), ui_focused(u)->verbs->bit,
	    u->keys, u->key_count, add_follow, &f);
	per = cols / w > 0 ? cols / w : 1;
	rows = ((int)f.n + per - 1) / per;
	y = u->screen.rows - 1 - rows;
	r = (struct rect){ y, 0, rows, cols };
	paint_fill(u, r, ui_style(u, ROLE_BAR, false));
	for (size_t i = 0; i < f.n; i++) {
		int x = (int)i / rows * w + 2, row = y + (int)i % rows;
		char key[24], spare[40];

		key_format(f.at[i].key, key, sizeof key);
		x += paint_str(u, row, x, 10, ui_style(u, ROLE_BAR_KEY, false),
		    key) + 1;
		(void)paint_fit(u, row, x, w - 6,
		    ui_style(u, ROLE_BAR_TEXT, false), f.at[i].a < ACTION_COUNT
		    ? hint_label(f.at[i].a, spare, sizeof spare) :
		    _("more"));
	}
}

/* --- all ---------------------------------------------------------------------------- */

static void
draw_view(struct ui *u, struct view *v, struct rect r)
{
	if (r.h <= 0 || r.w <= 0 || v == NULL)
		return;
	v->rect = r;
	v->verbs->draw(u, v, r);
}

static void
draw_overlays(struct ui *u, struct view *v)
{
	const struct rect all = { 0, 0, u->screen.rows, u->screen.cols };

	if (!v->verbs->overlay)
		return;
	if (v->below != NULL)
		draw_overlays(u, v->below);
	draw_view(u, v, all);
}

static void
draw_body(struct ui *u)
{
	struct style rule = ui_style(u, ROLE_RULE, false);
	struct rect p = u->pane_rect, s = u->side_rect;

	draw_view(u, ui_base(u), u->main_rect);
	if (p.w > 0) {
		draw_view(u, u->pane, p);
		if (p.x + p.w < u->screen.cols)
			paint_bar(u, p.y, p.x + p.w, p.h, rule);
	}
	if (s.w > 0) {
		draw_view(u, u->side, s);
		paint_bar(u, s.y, s.x - 1, s.h, rule);
	}
}

void
frame_draw(struct ui *u)
{
	frame_place(u);
	screen_clear(&u->screen, ui_style(u, ROLE_TEXT, false));
	draw_body(u);
	if (u->main_rect.y > 0 || u->pane_rect.y > 0)
		draw_head(u);
	if (u->screen.rows > 1)
		draw_bottom(u);
	if (u->key_hint && u->key_count > 0 && u->screen.rows > 6)
		draw_follow(u);
	draw_overlays(u, u->top);
}
