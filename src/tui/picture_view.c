/* A picture by itself, on the whole screen: by pixels where the terminal
 * can, else by coloured blocks; its text under it. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <ndigest/base/intl.h>
#include <ndigest/text/url.h>

#include "article.h"
#include "pictures.h"

#define ENLARGE 3
#define FOOT_ROWS 3	/* air, the text, the bottom line */

struct picture_view {
	struct view view;
	int64_t item;
	struct arena arena;
	struct shown_picture *pictures;
	size_t n, at;
	bool said_yes;		/* to this one */
	bool asking;
};

static struct picture_wish
wish(struct ui *u, const struct picture_view *v)
{
	/* after "auto" of ui.picture_mode */
	static const enum picture_mode modes[] = { PICTURE_BLOCKS,
	    PICTURE_BLOCKS, PICTURE_ASCII, PICTURE_SIXEL, PICTURE_ITERM,
	    PICTURE_KITTY };
	size_t chosen = conf_choice(u->conf, OPT_UI_PICTURE_MODE);
	int rows = u->screen.rows - FOOT_ROWS;
	struct picture_wish w = pictures_page_wish(u,
	    (size_t)u->screen.cols);

	(void)v;
	w.rows = rows > 0 ? (unsigned)rows : 1;
	w.enlarge = ENLARGE;
	if (chosen > 0)
		w.mode = modes[chosen];
	else if (u->can.depth != DEPTH_NONE && !u->ascii)
		(void)pixels_mode(&u->pixels, &w.mode);
	if (w.mode >= PICTURE_SIXEL) {
		w.cell_w = u->pixels.cell_w;
		w.cell_h = u->pixels.cell_h;
	}
	return w;
}

/* --- asking the reader ---------------------------------------------------------------- */

static struct picture_view *on_top(struct ui *u);

static void
yes_done(struct ui *u, void *ctx, const char *text)
{
	struct picture_view *v = on_top(u);

	(void)ctx;
	if (v == NULL)
		return;
	v->asking = false;
	if (*text == 'y' || *text == 'Y') {
		command_run(u, "save ui.pictures always");
		pictures_again(u);
	} else if (*text == 'o' || *text == 'O') {
		v->said_yes = true;
	} else {
		ui_pop(u);
		ui_say(u, _("No picture was fetched"));
	}
	u->redraw = true;
}

static void
yes_given_up(struct ui *u, void *ctx)
{
	struct picture_view *v = on_top(u);

	(void)ctx;
	if (v != NULL)
		ui_pop(u);
}

static void
ask_reader(struct ui *u, struct picture_view *v)
{
	static const struct prompt_verbs verbs = { .done = yes_done,
	    .given_up = yes_given_up, .one_key = true };

	if (v->asking || u->top != &v->view)
		return;
	v->asking = true;
	ui_push(u, prompt_new(u, _("Load it? y always, o only this, n no: "),
	    "", &verbs, NULL));
}

/* --- drawing ------------------------------------------------------------------------------ */

static void
draw_words(struct ui *u, struct rect r, const char *text)
{
	int w = paint_width(u, text);

	w = w < r.w - 2 ? w : r.w - 2;
	(void)paint_fit(u, r.y + r.h / 2, r.x + (r.w - w) / 2, w,
	    ui_style(u, ROLE_DIM, false), text);
}

static void
draw_picture(struct ui *u, const struct picture_view *v,
    const struct picture *p, struct rect r)
{
	struct rect at = { r.y + (r.h - (int)p->rows) / 2,
	    r.x + (r.w - (int)p->cols) / 2, (int)p->rows, (int)p->cols };

	if (p->cells != NULL)
		pictures_paint(u, p, 0, p->rows, at);
	else if (u->top == &v->view)
		/* what lies over it is never over pixels */
		pixels_show(&u->pixels, v->at + 1, p, at.y, at.x);
}

static void
draw_foot(struct ui *u, const struct picture_view *v, int y, int w)
{
	const struct shown_picture *p = &v->pictures[v->at];
	const char *text = *p->alt != '\0' ? p->alt : p->url;
	int k = paint_width(u, text);

	k = k < w - 4 ? k : w - 4;
	if (k > 0)
		(void)paint_fit(u, y, (w - k) / 2, k,
		    ui_style(u, ROLE_DIM, false), text);
}

static void
picture_draw(struct ui *u, struct view *view, struct rect r)
{
	struct picture_view *v = (struct picture_view *)view;
	const char *url = v->pictures[v->at].url;
	struct picture_wish w = wish(u, v);
	struct pictured p = pictures_find(u, url, &w, true);
	struct rect body = { r.y, r.x, r.h > FOOT_ROWS ? r.h - FOOT_ROWS : 1,
	    r.w };
	char why[640], host[128];

	paint_fill(u, (struct rect){ r.y, r.x, r.h > 1 ? r.h - 1 : r.h, r.w },
	    ui_style(u, ROLE_TEXT, false));
	if (p.state == PICTURE_UNKNOWN || (p.state == PICTURE_HELD &&
	    v->said_yes)) {
		pictures_ask(u, v->item, url, &w, v->said_yes);
		p = pictures_find(u, url, &w, true);
	}
	if (p.state == PICTURE_READY) {
		draw_picture(u, v, p.picture, body);
	} else if (p.state == PICTURE_FAILED) {
		(void)snprintf(why, sizeof why, "%s", p.why != NULL ? p.why :
		    "");
		draw_words(u, body, why);
	} else if (p.state == PICTURE_HELD) {
		if (!url_host(url, host, sizeof host))
			*host = '\0';
		(void)snprintf(why, sizeof why, _("This picture is at "
		    "another site: %s"), host);
		draw_words(u, body, why);
	} else {
		draw_words(u, body, _("Fetching the picture …"));
	}
	if (r.h > FOOT_ROWS)
		draw_foot(u, v, r.y + r.h - 2, r.w);
}

static void
picture_update(struct ui *u, struct view *view, const struct report *r)
{
	struct picture_view *v = (struct picture_view *)view;
	struct picture_wish w = wish(u, v);

	if (r->what & NEWS_PICTURE && !v->said_yes &&
	    pictures_find(u, v->pictures[v->at].url, &w, false).state ==
	    PICTURE_HELD)
		ask_reader(u, v);
}

/* --- acting ------------------------------------------------------------------------------- */

static void
step(struct ui *u, struct picture_view *v, int dir)
{
	struct picture_wish w = wish(u, v);

	if (v->n == 1) {
		ui_say(u, _("There is one picture"));
		return;
	}
	v->at = (v->at + (dir > 0 ? 1 : v->n - 1)) % v->n;
	v->said_yes = false;
	if (pictures_find(u, v->pictures[v->at].url, &w, false).state ==
	    PICTURE_HELD)
		ask_reader(u, v);
}

static bool
picture_act(struct ui *u, struct view *view, enum action a, int count)
{
	struct picture_view *v = (struct picture_view *)view;
	const char *url = v->pictures[v->at].url;
	struct error e = { "" };
	struct buf out = BUF_INIT(0);

	(void)count;
	switch (a) {
	case ACT_DOWN: case ACT_RIGHT: case ACT_NEXT: case ACT_NEXT_ARTICLE:
	case ACT_EXPAND: case ACT_PAGE_DOWN: case ACT_NEXT_PANE:
		step(u, v, 1);
		break;
	case ACT_UP: case ACT_LEFT: case ACT_PREV: case ACT_PREV_ARTICLE:
	case ACT_PAGE_UP: case ACT_PREV_PANE:
		step(u, v, -1);
		break;
	case ACT_BACK: case ACT_PICTURE: case ACT_OPEN:
		ui_pop(u);
		break;
	case ACT_BROWSER:
		if (ui_check(u, app_browse(u->app, url, &e), &e))
			ui_say(u, _("Opened %s"), url);
		break;
	case ACT_COPY_LINK:
		if (ui_check(u, app_copy(u->app, url, &out, &e), &e)) {
			term_write(out.data, out.len);
			ui_say(u, _("Link copied"));
		}
		buf_free(&out);
		break;
	/* these have a meaning everywhere */
	case ACT_QUIT: case ACT_REDRAW: case ACT_SUSPEND: case ACT_HELP:
	case ACT_COMMAND: case ACT_THEME:
		return false;
	default: break;
	}
	return true;
}

static const enum action *
picture_hints(const struct view *view)
{
	static const enum action one[] = { ACT_BROWSER, ACT_COPY_LINK,
	    ACT_BACK, ACTION_NONE };
	static const enum action more[] = { ACT_NEXT, ACT_PREV, ACT_BROWSER,
	    ACT_COPY_LINK, ACT_BACK, ACTION_NONE };

	return ((const struct picture_view *)view)->n > 1 ? more : one;
}

static void
picture_place(const struct view *view, char *out, size_t size)
{
	const struct picture_view *v = (const struct picture_view *)view;

	if (v->n > 1)
		(void)snprintf(out, size, "%zu/%zu", v->at + 1, v->n);
}

static void
picture_close(struct ui *u, struct view *view)
{
	struct picture_view *v = (struct picture_view *)view;

	(void)u;
	arena_free(&v->arena);
	free(v);
}

static const struct view_verbs picture_verbs = {
	.bit = VIEW_ARTICLE, .overlay = true, .draw = picture_draw,
	.act = picture_act, .update = picture_update,
	.hints = picture_hints, .place = picture_place,
	.close = picture_close
};

static struct picture_view *
on_top(struct ui *u)
{
	return u->top->verbs == &picture_verbs ?
	    (struct picture_view *)u->top : NULL;
}

void
picture_open(struct ui *u, int64_t item, const struct shown_picture *p,
    size_t n, size_t at)
{
	struct picture_view *v = xcalloc(1, sizeof *v);
	struct picture_wish w;

	v->view.verbs = &picture_verbs;
	v->item = item;
	v->n = n;
	v->at = at;
	arena_init(&v->arena);
	v->pictures = arena_alloc(&v->arena, n * sizeof *v->pictures);
	for (size_t i = 0; i < n; i++) {
		v->pictures[i].url = arena_strdup(&v->arena, p[i].url);
		v->pictures[i].alt = arena_strdup(&v->arena, p[i].alt);
	}
	pixels_ask_terminal(&u->pixels);
	ui_push(u, &v->view);
	w = wish(u, v);
	if (pictures_find(u, v->pictures[at].url, &w, false).state ==
	    PICTURE_HELD)
		ask_reader(u, v);
}
