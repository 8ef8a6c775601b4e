#include "pictures.h"

#include <stdlib.h>
#include <string.h>

#include <ndigest/text/utf8.h>

#define SLOTS 64
#define PAGE_ROWS_MOST 18
#define PAGE_ROWS_LEAST 4
#define PANE_ROWS_LEAST 12	/* a lower pane shows text only */

struct slot {
	char *url;		/* NULL: free */
	struct picture_wish wish;
	enum picture_state state;
	struct picture *picture;
	char *why;
	unsigned long used;	/* when, by the count of uses */
};

struct pictures {
	struct slot slots[SLOTS];
	unsigned long uses;
	bool possible;
};

struct pictures *
pictures_new(void)
{
	struct pictures *p = xcalloc(1, sizeof *p);

	p->possible = picture_possible();
	return p;
}

static void
empty(struct slot *s)
{
	picture_free(s->picture);
	free(s->why);
	free(s->url);
	memset(s, 0, sizeof *s);
}

void
pictures_free(struct pictures *p)
{
	if (p == NULL)
		return;
	for (size_t i = 0; i < SLOTS; i++)
		empty(&p->slots[i]);
	free(p);
}

/* --- what is wanted ------------------------------------------------------------------ */

bool
pictures_in_pages(const struct ui *u)
{
	/* ask, never, always */
	return u->pictures->possible && conf_choice(u->conf, OPT_UI_PICTURES) != 1
	    && !conf_bool(u->conf, OPT_UI_PLAIN) &&
	    u->main_rect.h >= PANE_ROWS_LEAST;
}

struct picture_wish
pictures_page_wish(const struct ui *u, size_t columns)
{
	static const enum picture_colours colours[] = {
		[DEPTH_NONE] = PICTURE_TWO, [DEPTH_16] = PICTURE_16,
		[DEPTH_256] = PICTURE_256, [DEPTH_TRUE] = PICTURE_TRUECOLOR
	};
	struct picture_wish w;
	nd_colour bg = u->theme.palette[PALETTE_BG];
	int rows = u->main_rect.h * 2 / 5;

	memset(&w, 0, sizeof w);
	w.mode = u->ascii || u->can.depth == DEPTH_NONE ? PICTURE_ASCII :
	    PICTURE_BLOCKS;
	w.colours = colours[u->can.depth];
	w.cols = (unsigned)columns;
	w.rows = rows < PAGE_ROWS_LEAST ? PAGE_ROWS_LEAST :
	    rows > PAGE_ROWS_MOST ? PAGE_ROWS_MOST : (unsigned)rows;
	w.background = bg < COLOUR_INDEXED ? bg : u->can.dark ? 0 : 0xffffff;
	return w;
}

/* --- the table ------------------------------------------------------------------------ */

static bool
same_wish(const struct picture_wish *a, const struct picture_wish *b)
{
	return a->mode == b->mode && a->colours == b->colours &&
	    a->cols == b->cols && a->rows == b->rows &&
	    a->enlarge == b->enlarge && a->cell_w == b->cell_w && a->cell_h == b->cell_h &&
	    a->background == b->background;
}

static struct slot *
find(const struct ui *u, const char *url, const struct picture_wish *w)
{
	for (size_t i = 0; i < SLOTS; i++) {
		struct slot *s = &u->pictures->slots[i];

		if (s->url != NULL && same_wish(&s->wish, w) &&
		    strcmp(s->url, url) == 0) {
			s->used = ++u->pictures->uses;
			return s;
		}
	}
	return NULL;
}

/* Of another size, while the right one is being made. */
static struct slot *
find_like(const struct ui *u, const char *url, const struct picture_wish *w)
{
	for (size_t i = 0; i < SLOTS; i++) {
		struct slot *s = &u->pictures->slots[i];

		if (s->state == PICTURE_READY && s->picture->cells != NULL &&
		    s->wish.mode == w->mode && s->wish.colours == w->colours &&
		    s->picture->cols <= w->cols && strcmp(s->url, url) == 0)
			return s;
	}
	return NULL;
}

struct pictured
pictures_find(const struct ui *u, const char *url,
    const struct picture_wish *w, bool like)
{
	struct slot *s = find(u, url, w);

	if ((s == NULL || s->state == PICTURE_COMING) && like) {
		struct slot *other = find_like(u, url, w);

		s = other != NULL ? other : s;
	}
	if (s == NULL)
		return (struct pictured){ PICTURE_UNKNOWN, NULL, NULL };
	return (struct pictured){ s->state, s->picture, s->why };
}

static struct slot *
new_slot(struct ui *u)
{
	struct slot *oldest = &u->pictures->slots[0];

	for (size_t i = 0; i < SLOTS; i++) {
		struct slot *s = &u->pictures->slots[i];

		if (s->url == NULL)
			return s;
		if (s->used < oldest->used)
			oldest = s;
	}
	empty(oldest);
	return oldest;
}

void
pictures_ask(struct ui *u, int64_t item, const char *url,
    const struct picture_wish *w, bool said_yes)
{
	struct slot *s = find(u, url, w);

	if (!u->started || (s != NULL && (s->state != PICTURE_HELD ||
	    !said_yes)))
		return;
	if (s == NULL) {
		s = new_slot(u);
		s->url = xstrdup(url);
		s->wish = *w;
		s->used = ++u->pictures->uses;
	}
	s->state = PICTURE_COMING;
	app_picture(u->app, item, url, w, said_yes);
}

void
pictures_take(struct ui *u, struct app_event *ev)
{
	struct app_picture *a = ev->picture;
	struct slot *s = find(u, ev->url, &a->wish);

	if (s == NULL)
		return;
	picture_free(s->picture);
	free(s->why);
	s->picture = a->picture;
	a->picture = NULL;
	s->why = xstrdup(ev->text);
	s->state = a->state == APP_PICTURE_READY ? PICTURE_READY :
	    a->state == APP_PICTURE_HELD ? PICTURE_HELD : PICTURE_FAILED;
	ui_report(u, NEWS_PICTURE, ev->id, ev->url);
}

void
pictures_again(struct ui *u)
{
	for (size_t i = 0; i < SLOTS; i++) {
		struct slot *s = &u->pictures->slots[i];

		if (s->state == PICTURE_HELD || s->state == PICTURE_FAILED)
			empty(s);
	}
	u->redraw = true;
}

/* --- drawing ---------------------------------------------------------------------------- */

static nd_colour
colour(const struct picture *p, int32_t c)
{
	if (c < 0)
		return COLOUR_DEFAULT;
	return p->colours == PICTURE_TRUECOLOR ? (nd_colour)c :
	    COLOUR_INDEXED | ((nd_colour)c & 0xff);
}

static void
paint_cell(struct ui *u, const struct picture *p,
    const struct picture_cell *c, int y, int x)
{
	struct style st = ui_style(u, ROLE_TEXT, false);
	char text[4];

	if (p->colours != PICTURE_TWO) {
		st.fg = colour(p, c->fg);
		st.bg = colour(p, c->bg);
	}
	st.attrs = 0;
	screen_put(&u->screen, y, x, text, utf8_encode(c->ch, text), 1, st,
	    0);
}

void
pictures_paint(struct ui *u, const struct picture *p, unsigned from,
    unsigned rows, struct rect r)
{
	for (unsigned y = 0; y < rows && from + y < p->rows &&
	    y < (unsigned)r.h; y++)
		for (unsigned x = 0; x < p->cols && x < (unsigned)r.w; x++)
			paint_cell(u, p, &p->cells[(size_t)(from + y) *
			    p->cols + x], r.y + (int)y, r.x + (int)x);
}
