/* Beside an article: what is related to it, and who else has the story. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <ndigest/base/clock.h>
#include <ndigest/base/intl.h>
#include <ndigest/text/date.h>
#include <ndigest/text/wrap.h>

#include "room.h"

#define TITLE_LINES 3

struct entry {
	int64_t id;
	const char *title, *source;	/* in the article's arena */
	int64_t published;
	bool story;
	int y, h;		/* where it was drawn; h 0: it was not */
};

struct side {
	struct view view;
	struct arena arena;
	struct entry *entries;
	size_t n, at, top;
};

static void
add(struct side *s, int64_t id, const char *title, const char *source,
    int64_t published, bool story)
{
	s->entries[s->n++] = (struct entry){ id,
	    arena_strdup(&s->arena, title), arena_strdup(&s->arena, source),
	    published, story, 0, 0 };
}

static void
fill(struct ui *u, struct side *s)
{
	struct view *v = ui_base(u);
	const struct article *art = view_is_article(v) ? article_of(v) : NULL;

	s->n = 0;
	arena_reset(&s->arena);
	if (art == NULL)
		return;
	s->entries = arena_alloc(&s->arena, (art->related_count +
	    art->story_count + 1) * sizeof *s->entries);
	for (size_t i = 0; i < art->related_count; i++)
		add(s, art->related[i].id, art->related[i].title,
		    art->related[i].source, art->related[i].published, false);
	for (size_t i = 0; i < art->story_count; i++)
		add(s, art->story[i].id, art->story[i].title,
		    art->story[i].source, art->story[i].published, true);
	if (s->at >= s->n)
		s->at = s->n > 0 ? s->n - 1 : 0;
}

/* --- drawing ----------------------------------------------------------------------------- */

static int
draw_title(struct ui *u, const struct entry *e, struct rect r, bool cursor)
{
	size_t count = 0, n = strlen(e->title);
	size_t w = r.w > 4 ? (size_t)r.w - 4 : 1;
	struct wrap_line *lines = wrap_text(e->title, n, w, 0, &count);
	struct style st = ui_style(u, cursor ? ROLE_STRONG : ROLE_TEXT,
	    cursor);
	int y = 0;

	for (size_t i = 0; i < count && y < TITLE_LINES && y < r.h; i++, y++)
		(void)paint(u, r.y + y, r.x + 2, (int)w, st,
		    e->title + lines[i].start, lines[i].len);
	free(lines);
	return y;
}

static int
draw_entry(struct ui *u, struct entry *e, struct rect r, bool cursor)
{
	char age[32];
	int h = 0;

	if (cursor)
		paint_fill(u, (struct rect){ r.y, r.x, r.h < e->h ? r.h :
		    e->h, r.w }, ui_style(u, ROLE_SELECTED, true));
	if (cursor)
		(void)paint_str(u, r.y, r.x, 1, ui_style(u, ROLE_ACCENT,
		    true), glyph(u, GLYPH_CURSOR));
	h = draw_title(u, e, r, cursor);
	date_age(e->published, clock_now(), age, sizeof age);
	if (h < r.h)
		paint_source(u, r.y + h++, r.x + 2, r.w - 4,
		    ui_style(u, ROLE_DIM, cursor), e->source, age);
	return h;
}

static int
draw_heading(struct ui *u, struct rect r, int y, const char *text)
{
	if (y < r.h)
		(void)paint_fit(u, r.y + y, r.x + 2, r.w - 3,
		    ui_style(u, ROLE_HEADING, false), text);
	return y + 2;
}

static void
side_draw(struct ui *u, struct view *v, struct rect r)
{
	struct side *s = (struct side *)v;
	bool focused = ui_focused(u) == v;
	int y = 0;

	if (s->at < s->top)
		s->top = s->at;
	if (s->n == 0)
		(void)paint_fit(u, r.y + 2 < r.y + r.h ? r.y + 2 : r.y,
		    r.x + 2, r.w - 3, ui_style(u, ROLE_DIM, false),
		    _("Nothing related yet"));
	for (size_t i = s->top; i < s->n && y < r.h; i++) {
		struct entry *e = &s->entries[i];

		if (i == s->top || e->story != s->entries[i - 1].story)
			y = draw_heading(u, r, y, e->story ? _("Same story") :
			    _("Related"));
		if (y >= r.h)
			break;
		e->y = y;
		e->h = e->h > 0 ? e->h : 4;
		e->h = draw_entry(u, e, (struct rect){ r.y + y, r.x,
		    r.h - y, r.w }, focused && i == s->at);
		y += e->h + 1;
	}
	if (s->n == 0)
		(void)draw_heading(u, r, 0, _("Related"));
}

/* --- acting -------------------------------------------------------------------------------- */

static void
move(struct side *s, int by)
{
	int to = (int)s->at + by, rows = s->view.rect.h / 5;

	if (s->n == 0)
		return;
	s->at = to < 0 ? 0 : (size_t)to >= s->n ? s->n - 1 : (size_t)to;
	if (rows < 1)
		rows = 1;
	if (s->at >= s->top + (size_t)rows)
		s->top = s->at - (size_t)rows + 1;
}

static bool
side_act(struct ui *u, struct view *v, enum action a, int count)
{
	struct side *s = (struct side *)v;
	int n = count > 0 ? count : 1, all = (int)s->n;

	switch (a) {
	case ACT_DOWN: move(s, n); break;
	case ACT_UP: move(s, -n); break;
	case ACT_TOP: case ACT_SCREEN_TOP: move(s, -all); break;
	case ACT_BOTTOM: case ACT_SCREEN_BOTTOM: move(s, all); break;
	case ACT_HALF_DOWN: case ACT_PAGE_DOWN: move(s, 3 * n); break;
	case ACT_HALF_UP: case ACT_PAGE_UP: move(s, -3 * n); break;
	case ACT_SCREEN_MIDDLE: move(s, -all); move(s, all / 2); break;
	case ACT_OPEN:
		if (s->n > 0)
			item_open(u, s->entries[s->at].id);
		break;
	default: return false;
	}
	return true;
}

static void
side_click(struct ui *u, struct view *v, int y, int x)
{
	struct side *s = (struct side *)v;

	(void)x;
	for (size_t i = s->top; i < s->n; i++)
		if (y >= s->entries[i].y && s->entries[i].h > 0 &&
		    y < s->entries[i].y + s->entries[i].h) {
			item_open(u, s->entries[i].id);
			return;
		}
}

static void
side_update(struct ui *u, struct view *v, const struct report *r)
{
	if (r->what & (NEWS_ARTICLE | NEWS_READY))
		fill(u, (struct side *)v);
}

static int64_t
side_item(const struct view *v)
{
	const struct side *s = (const struct side *)v;

	return s->n > 0 ? s->entries[s->at].id : 0;
}

static const enum action *
side_hints(const struct view *v)
{
	static const enum action a[] = { ACT_OPEN, ACT_BROWSER, ACT_LEFT,
	    ACT_STAR, ACT_BACK, ACT_HELP, ACTION_NONE };

	(void)v;
	return a;
}

static void
side_close(struct ui *u, struct view *v)
{
	struct side *s = (struct side *)v;

	(void)u;
	arena_free(&s->arena);
	free(s);
}

static const struct view_verbs side_verbs = {
	.bit = VIEW_RELATED, .draw = side_draw, .act = side_act,
	.click = side_click, .update = side_update, .item = side_item,
	.hints = side_hints, .close = side_close
};

struct view *
side_new(struct ui *u)
{
	struct side *s = xcalloc(1, sizeof *s);

	(void)u;
	s->view.verbs = &side_verbs;
	arena_init(&s->arena);
	return &s->view;
}

void
side_show(struct ui *u)
{
	struct side *s = (struct side *)u->side;

	s->at = s->top = 0;
	fill(u, s);
}
