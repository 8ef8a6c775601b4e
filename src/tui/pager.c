/* Pages of lines: help, figures, text to copy. */
#include "pager.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <ndigest/base/intl.h>
#include <ndigest/text/wrap.h>

#include "find.h"

#define ITEM_MEASURE 76		/* columns */

struct pager {
	struct view view;
	char *title;
	struct arena arena;
	VEC(struct pager_line) lines;
	size_t top;
	size_t line;		/* of the cursor, in ui.plain */
	size_t at;		/* the line of the cursor's item; SIZE_MAX: none */
	struct find find;
};

static size_t
rows(const struct pager *p)
{
	return p->view.rect.h > 3 ? (size_t)p->view.rect.h - 2 : 1;
}

static size_t
last_top(const struct pager *p)
{
	return p->lines.len > rows(p) ? p->lines.len - rows(p) : 0;
}

static void
scroll_to(struct pager *p, int64_t top)
{
	int64_t last = (int64_t)last_top(p);

	p->top = top < 0 ? 0 : (size_t)(top < last ? top : last);
}

/* --- drawing ----------------------------------------------------------------------------- */

static void
draw_text(struct ui *u, const struct pager *p, size_t i, int y, int x, int w)
{
	const struct pager_line *l = &p->lines.at[i];
	const struct hit *h = find_in_line(&p->find, i);
	struct style st = ui_style(u, l->role, false);
	size_t done = 0, n = strlen(l->text);

	for (; h != NULL; h = find_behind(&p->find, h)) {
		int k = paint(u, y, x, w, st, l->text + done,
		    h->start - done);

		k += paint(u, y, x + k, w - k, ui_style(u, ROLE_HIT, false),
		    l->text + h->start, h->len);
		x += k;
		w -= k;
		done = h->start + h->len;
	}
	(void)paint(u, y, x, w, st, l->text + done, n - done);
}

/* ui.plain: the cursor's line is on the screen. */
static void
keep_line(struct pager *p)
{
	if (p->line < p->top)
		p->line = p->top;
	if (p->line >= p->top + rows(p))
		p->line = p->top + rows(p) - 1;
	if (p->line >= p->lines.len)
		p->line = p->lines.len > 0 ? p->lines.len - 1 : 0;
}

static void
pager_draw(struct ui *u, struct view *v, struct rect r)
{
	struct pager *p = (struct pager *)v;
	int head = r.h > 3 ? 2 : 0, x = r.x + 2, w = r.w - 3;

	scroll_to(p, (int64_t)p->top);
	if (u->plain) {
		x = r.x;
		keep_line(p);
		paint_cursor(u, r.y + head + (int)(p->line - p->top), x);
	}
	if (head > 0)
		(void)paint_fit(u, r.y, x, w,
		    ui_style(u, ROLE_HEADING, false), p->title);
	for (int y = 0; y < r.h - head && p->top + (size_t)y < p->lines.len;
	    y++) {
		const struct pager_line *l = &p->lines.at[p->top + (size_t)y];
		int in = l->key != NULL ? l->indent : 0;

		if (p->at == p->top + (size_t)y)
			(void)paint_str(u, r.y + head + y, r.x, 1,
			    ui_style(u, ROLE_ACCENT, false),
			    glyph(u, GLYPH_CURSOR));
		if (l->key != NULL)
			(void)paint_fit(u, r.y + head + y, x, in - 2,
			    ui_style(u, l->label ? ROLE_TEXT : ROLE_ACCENT,
			    false), l->key);
		draw_text(u, p, p->top + (size_t)y, r.y + head + y, x + in,
		    w - in);
	}
}

/* --- acting --------------------------------------------------------------------------------- */

/* The item after the cursor's, or before it; SIZE_MAX: there is none. */
static size_t
next_item(const struct pager *p, int dir)
{
	size_t i = p->at;

	if (dir > 0) {
		for (i = i == SIZE_MAX ? 0 : i + 1; i < p->lines.len; i++)
			if (p->lines.at[i].id != 0)
				return i;
		return SIZE_MAX;
	}
	for (i = i == SIZE_MAX ? 0 : i; i > 0; i--)
		if (p->lines.at[i - 1].id != 0)
			return i - 1;
	return SIZE_MAX;
}

/* ui.plain: line by line, over empty ones. */
static void
step_line(struct pager *p, int dir, int64_t count)
{
	for (; count > 0; count--) {
		size_t i = p->line;

		do {
			if ((dir < 0 && i == 0) ||
			    (dir > 0 && i + 1 >= p->lines.len))
				return;
			i = dir < 0 ? i - 1 : i + 1;
		} while (p->lines.at[i].text[0] == '\0' &&
		    p->lines.at[i].key == NULL);
		p->line = i;
		p->at = i;
		while (p->at > 0 && p->lines.at[p->at].id == 0)
			p->at--;
		if (i < p->top)
			scroll_to(p, (int64_t)i);
		else if (i >= p->top + rows(p))
			scroll_to(p, (int64_t)(i + 1 - rows(p)));
	}
}

/* Down or up: to the next item when it is seen, else by a line. */
static void
step(struct pager *p, int dir, int64_t count)
{
	for (; count > 0; count--) {
		size_t next = next_item(p, dir);

		if (next != SIZE_MAX && next >= p->top &&
		    next < p->top + rows(p))
			p->at = next;
		else
			scroll_to(p, (int64_t)p->top + dir);
	}
}

static bool
next_hit(struct ui *u, struct pager *p, int dir)
{
	const struct hit *h = find_step(&p->find, p->top, dir);

	if (h == NULL)
		ui_say(u, p->find.text != NULL ? _("That is not here") :
		    _("/ looks for words first"));
	else
		scroll_to(p, (int64_t)h->line - (int64_t)rows(p) / 3);
	return true;
}

static bool
pager_act(struct ui *u, struct view *v, enum action a, int count)
{
	struct pager *p = (struct pager *)v;
	int64_t n = count > 0 ? count : 1, page = (int64_t)rows(p);
	int64_t top = (int64_t)p->top;

	if (u->plain && (a == ACT_DOWN || a == ACT_UP)) {
		step_line(p, a == ACT_DOWN ? 1 : -1, n);
		return true;
	}
	switch (a) {
	case ACT_DOWN: step(p, 1, n); break;
	case ACT_UP: step(p, -1, n); break;
	case ACT_TOP: scroll_to(p, count > 0 ? count - 1 : 0); break;
	case ACT_BOTTOM:
		scroll_to(p, count > 0 ? count - 1 : (int64_t)p->lines.len);
		break;
	case ACT_HALF_DOWN: scroll_to(p, top + page / 2 * n); break;
	case ACT_HALF_UP: scroll_to(p, top - page / 2 * n); break;
	case ACT_PAGE_DOWN: case ACT_EXPAND:
		scroll_to(p, top + page * n);
		break;
	case ACT_PAGE_UP: scroll_to(p, top - page * n); break;
	case ACT_OPEN:
		if (p->at < p->lines.len)
			item_open(u, p->lines.at[p->at].id);
		break;
	case ACT_SCREEN_TOP: case ACT_SCREEN_MIDDLE: case ACT_SCREEN_BOTTOM:
		break;
	case ACT_NEXT: return next_hit(u, p, 1);
	case ACT_PREV: return next_hit(u, p, -1);
	default: return false;
	}
	return true;
}

static const enum action *
pager_hints(const struct view *v)
{
	static const enum action a[] = { ACT_DOWN, ACT_UP, ACT_SEARCH,
	    ACT_BACK, ACTION_NONE };

	(void)v;
	return a;
}

static void
pager_place(const struct view *v, char *out, size_t size)
{
	const struct pager *p = (const struct pager *)v;
	size_t last = last_top(p);

	if (last > 0)
		(void)snprintf(out, size, "%zu%%", p->top * 100 / last);
}

static void
pager_close(struct ui *u, struct view *v)
{
	struct pager *p = (struct pager *)v;

	(void)u;
	find_free(&p->find);
	vec_free(&p->lines);
	arena_free(&p->arena);
	free(p);
}

static const struct view_verbs pager_verbs = {
	.bit = VIEW_PAGER, .draw = pager_draw, .act = pager_act,
	.hints = pager_hints, .place = pager_place, .close = pager_close
};

static int64_t
pager_item(const struct view *v)
{
	const struct pager *p = (const struct pager *)v;

	return p->at < p->lines.len ? p->lines.at[p->at].id : 0;
}

static const enum action *
items_hints(const struct view *v)
{
	static const enum action a[] = { ACT_DOWN, ACT_OPEN, ACT_BROWSER,
	    ACT_STAR, ACT_SHARE, ACT_BACK, ACTION_NONE };

	(void)v;
	return a;
}

/* A page with items in it: the keys of lists hold. */
static const struct view_verbs items_verbs = {
	.bit = VIEW_LIST, .draw = pager_draw, .act = pager_act,
	.item = pager_item, .hints = items_hints, .place = pager_place,
	.close = pager_close
};

bool
pager_is_fresh(const struct view *v, const char *title)
{
	const struct pager *p = (const struct pager *)v;

	return view_is_pager(v) && p->top == 0 &&
	    strcmp(p->title, title) == 0;
}

bool
view_is_pager(const struct view *v)
{
	return v != NULL && (v->verbs == &pager_verbs ||
	    v->verbs == &items_verbs);
}

bool
pager_find(struct ui *u, struct view *v, const char *text)
{
	struct pager *p = (struct pager *)v;

	if (!view_is_pager(v))
		return false;
	find_set(&p->find, text);
	for (size_t i = 0; i < p->lines.len; i++)
		find_line(&p->find, i, p->lines.at[i].text,
		    strlen(p->lines.at[i].text));
	u->redraw = true;
	return p->find.hits.len > 0;
}

/* --- making them -------------------------------------------------------------------------- */

struct view *
pager_new(struct ui *u, const char *title)
{
	struct pager *p = xcalloc(1, sizeof *p);

	p->view.verbs = &pager_verbs;
	p->view.rect = u->main_rect;
	arena_init(&p->arena);
	p->title = arena_strdup(&p->arena, title);
	p->find.at = SIZE_MAX;
	p->at = SIZE_MAX;
	return &p->view;
}

void
pager_add(struct view *v, enum role role, const char *key, int indent,
    const char *text)
{
	struct pager *p = (struct pager *)v;
	struct pager_line l = { role, arena_strdup(&p->arena, key), indent,
	    arena_strdup(&p->arena, text), 0, false };

	vec_push(&p->lines, l);
}

void
pager_add_label(struct view *v, const char *label, int indent,
    const char *text)
{
	struct pager *p = (struct pager *)v;

	pager_add(v, ROLE_TEXT, label, indent, text);
	p->lines.at[p->lines.len - 1].label = true;
}

void
pager_add_item(struct view *v, enum role role, const char *text, int64_t id)
{
	struct pager *p = (struct pager *)v;
	size_t w = v->rect.w > 14 ? (size_t)v->rect.w - 6 : 10, count = 0;
	struct wrap_line *lines = wrap_text(text, strlen(text),
	    w < ITEM_MEASURE ? w : ITEM_MEASURE, 0, &count);

	for (size_t i = 0; i < count; i++) {
		char *line = xstrndup(text + lines[i].start, lines[i].len);

		pager_add(v, role, NULL, 0, line);
		if (i == 0)
			p->lines.at[p->lines.len - 1].id = id;
		free(line);
	}
	if (id != 0 && p->at == SIZE_MAX)
		p->at = p->lines.len - count;
	if (id != 0)
		v->verbs = &items_verbs;
	free(lines);
}

struct view *
pager_text(struct ui *u, const char *title, const char *text)
{
	struct view *v = pager_new(u, title);
	size_t w = u->main_rect.w > 10 ? (size_t)u->main_rect.w - 4 : 10;
	size_t count = 0;
	struct wrap_line *lines = wrap_text(text, strlen(text), w, 0, &count);

	for (size_t i = 0; i < count; i++) {
		char *line = xstrndup(text + lines[i].start, lines[i].len);

		pager_add(v, ROLE_TEXT, NULL, 0, line);
		free(line);
	}
	free(lines);
	return v;
}
