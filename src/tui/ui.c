/* The stack of views, messages, themes: what holds the reader together. */
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <ndigest/base/clock.h>
#include <ndigest/base/intl.h>
#include <ndigest/text/clean.h>
#include <ndigest/text/hyphen.h>
#include <ndigest/text/utf8.h>

#include <ndigest/tui/tui.h>

#include "pictures.h"
#include "room.h"

void
ui_push(struct ui *u, struct view *v)
{
	v->below = u->top;
	u->top = v;
	if (!v->verbs->overlay)
		u->focus = FOCUS_MAIN;
	u->redraw = true;
}

static void
close_view(struct ui *u, struct view *v)
{
	if (v != NULL && v->verbs->close != NULL)
		v->verbs->close(u, v);
}

void
ui_pop(struct ui *u)
{
	struct view *v = u->top;

	if (v->below == NULL)
		return;
	u->top = v->below;
	close_view(u, v);
	if (u->focus == FOCUS_SIDE && !side_wanted(u))
		u->focus = FOCUS_MAIN;
	u->redraw = true;
}

struct view *
ui_base(struct ui *u)
{
	struct view *v = u->top;

	while (v->verbs->overlay && v->below != NULL)
		v = v->below;
	return v;
}

struct view *
ui_focused(struct ui *u)
{
	if (u->top->verbs->overlay)
		return u->top;
	if (u->focus == FOCUS_PANE)
		return u->pane;
	if (u->focus == FOCUS_SIDE && side_wanted(u))
		return u->side;
	return u->top;
}

void
ui_report(struct ui *u, enum news what, int64_t id, const char *text)
{
	const struct report r = { what, id, text };

	for (struct view *v = u->top; v != NULL; v = v->below)
		if (v->verbs->update != NULL)
			v->verbs->update(u, v, &r);
	if (u->pane != NULL && u->pane->verbs->update != NULL)
		u->pane->verbs->update(u, u->pane, &r);
	if (u->side != NULL && u->side->verbs->update != NULL)
		u->side->verbs->update(u, u->side, &r);
	u->redraw = true;
}

/* --- messages ------------------------------------------------------------------ */

static void set_message(struct ui *u, bool bad, const char *fmt, va_list ap)
    ERROR_PRINTF(3, 0);

static void
set_message(struct ui *u, bool bad, const char *fmt, va_list ap)
{
	char raw[sizeof u->message];
	char *clean;

	(void)vsnprintf(raw, sizeof raw, fmt, ap);
	clean = clean_line_new(raw, strlen(raw), sizeof u->message - 1);
	(void)snprintf(u->message, sizeof u->message, "%s", clean);
	free(clean);
	u->message_bad = bad;
	u->redraw = true;
}

void
ui_say(struct ui *u, const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	set_message(u, false, fmt, ap);
	va_end(ap);
}

void
ui_complain(struct ui *u, const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	set_message(u, true, fmt, ap);
	va_end(ap);
}

bool
ui_check(struct ui *u, enum err rc, const struct error *e)
{
	if (rc == ERR_NONE)
		return true;
	if (rc != ERR_NOT_FOUND && rc != ERR_STOPPED &&
	    rc != ERR_NOT_MODIFIED)
		ui_complain(u, "%s", e->text);
	return false;
}

/* --- what is shown of the world -------------------------------------------------- */

/* category.order first, the others as they come. */
static void
order_categories(struct ui *u)
{
	size_t n = u->counts.category_count, at = 0;
	const struct category_count *from = u->counts.categories;
	struct category_count *to;
	char word[128];

	if (*conf_str(u->conf, OPT_CATEGORY_ORDER) == '\0' || n == 0)
		return;
	to = arena_alloc(&u->counts_arena, n * sizeof *to);
	for (size_t k = 0; conf_list(u->conf, OPT_CATEGORY_ORDER, k, word,
	    sizeof word); k++)
		for (size_t i = 0; i < n && at < n; i++)
			if (strcmp(from[i].name, word) == 0)
				to[at++] = from[i];
	for (size_t i = 0; i < n && at < n; i++) {
		bool there = false;

		for (size_t k = 0; k < at && !there; k++)
			there = strcmp(to[k].name, from[i].name) == 0;
		if (!there)
			to[at++] = from[i];
	}
	u->counts.categories = to;
	u->counts.category_count = at;
}

void
ui_counts(struct ui *u)
{
	struct error e = { "" };
	struct counts fresh;

	arena_reset(&u->counts_arena);
	memset(&u->counts, 0, sizeof u->counts);
	if (ui_check(u, app_counts(u->app, &u->counts_arena, &fresh, &e), &e))
		u->counts = fresh;
	order_categories(u);
}

static void
set_background(struct theme *t)
{
	nd_colour bg = t->palette[PALETTE_BG];

	for (unsigned i = 0; i < ROLE_COUNT; i++)
		if (t->roles[i].bg == bg)
			t->roles[i].bg = COLOUR_DEFAULT;
	t->palette[PALETTE_BG] = COLOUR_DEFAULT;
}

void
ui_theme(struct ui *u)
{
	if (!conf_theme(u->conf, NULL, u->can.dark, &u->theme))
		ui_complain(u, _("There is no theme '%s'; :theme and Tab show "
		    "those there are"), conf_str(u->conf, OPT_UI_THEME));
	theme_reduce(&u->theme, u->can.depth);
	if (!conf_bool(u->conf, OPT_UI_BACKGROUND))
		set_background(&u->theme);
	u->redraw = true;
}

void
ui_options_changed(struct ui *u)
{
	/* auto, yes, no */
	size_t ascii = conf_choice(u->conf, OPT_UI_ASCII);

	u->can = term_abilities(conf_choice(u->conf, OPT_UI_COLORS));
	if (u->told)
		u->can.dark = !u->told_light;
	u->ascii = ascii == 1 || !u->can.utf8;
	u->plain_marks = u->ascii || (!u->can.marks && ascii == 0);
	u->plain = conf_bool(u->conf, OPT_UI_PLAIN);
	u->screen.bce = u->can.bce;
	u->screen.italic = u->can.italic;
	u->screen.ech = u->can.ech;
	u->screen.links = u->can.links;
	u->screen.all = true;
	u->options_changed++;
	ui_theme(u);
	if (u->top != NULL) {
		pictures_again(u);
		frame_place(u);
		ui_report(u, NEWS_SIZE, 0, NULL);
	}
}

/* --- from start to end ------------------------------------------------------------ */

static void
ui_init(struct ui *u, struct app *a, struct conf *conf, const char *conf_path)
{
	memset(u, 0, sizeof *u);
	u->app = a;
	u->conf = conf;
	u->conf_path = conf_path;
	u->letter_for = ACTION_NONE;
	arena_init(&u->counts_arena);
	screen_init(&u->screen);
	u->pictures = pictures_new();
}

static void
ui_open(struct ui *u)
{
	int rows, cols;

	term_size(&rows, &cols);
	screen_resize(&u->screen, rows, cols);
	ui_options_changed(u);
	ui_counts(u);
	u->pane = pane_new(u);
	u->side = side_new(u);
	if (strcmp(conf_str(u->conf, OPT_UI_THEME), "auto") == 0)
		term_ask_background();
	go_home(u);
	frame_place(u);
	ui_report(u, NEWS_SIZE, 0, NULL);
	if (app_notice(u->app) != NULL)
		ui_complain(u, "%s", app_notice(u->app));
}

static void
ui_free(struct ui *u)
{
	while (u->top != NULL) {
		struct view *v = u->top;

		u->top = v->below;
		close_view(u, v);
	}
	close_view(u, u->pane);
	close_view(u, u->side);
	for (size_t i = 0; i < u->history.len; i++)
		free(u->history.at[i]);
	vec_free(&u->history);
	vec_free(&u->jumps);
	arena_free(&u->counts_arena);
	screen_free(&u->screen);
	pictures_free(u->pictures);
	hyphen_free(u->hyphen);
	free(u->hyphen_lang);
}

enum err
tui_run(struct app *a, struct conf *conf, const char *conf_path,
    struct error *e)
{
	struct ui *u;
	enum err rc = term_start(conf_bool(conf, OPT_UI_MOUSE), e);

	if (rc != ERR_NONE)
		return rc;
	u = xmalloc(sizeof *u);
	ui_init(u, a, conf, conf_path);
	ui_open(u);
	loop_run(u);
	go_leave(u);
	ui_free(u);
	free(u);
	term_stop();
	return ERR_NONE;
}
