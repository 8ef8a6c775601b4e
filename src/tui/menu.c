/* A menu over the page: a few things to choose from. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "room.h"

struct menu {
	struct view view;
	char *title;
	struct arena arena;
	struct menu_entry *entries;
	size_t n, at, top;
	void (*chosen)(struct ui *, void *ctx, size_t k, const char *label);
	void *ctx;
	void (*free_ctx)(void *);
};

static void
choose(struct ui *u, struct menu *m, size_t k)
{
	void (*chosen)(struct ui *, void *, size_t, const char *) = m->chosen;
	void (*free_ctx)(void *) = m->free_ctx;
	char *label = xstrdup(m->entries[k].label);
	void *ctx = m->ctx;

	m->ctx = NULL;
	ui_pop(u);
	chosen(u, ctx, k, label);
	if (free_ctx != NULL)
		free_ctx(ctx);
	free(label);
}

static bool
menu_act(struct ui *u, struct view *v, enum action a, int count)
{
	struct menu *m = (struct menu *)v;
	size_t by = count > 0 ? (size_t)count : 1;

	switch (a) {
	case ACT_DOWN: m->at = (m->at + by) % m->n; break;
	case ACT_UP: m->at = (m->at + m->n - by % m->n) % m->n; break;
	case ACT_TOP: m->at = 0; break;
	case ACT_BOTTOM: m->at = m->n - 1; break;
	case ACT_OPEN: choose(u, m, m->at); return true;
	case ACT_BACK: ui_pop(u); return true;
	default: return false;
	}
	u->redraw = true;
	return true;
}

/* A digit chooses at once. */
static bool
menu_type(struct ui *u, struct view *v, nd_key k)
{
	struct menu *m = (struct menu *)v;

	if (k < '1' || k > '9' || k - '1' >= m->n)
		return false;
	choose(u, m, k - '1');
	return true;
}

static int
menu_width(struct ui *u, const struct menu *m)
{
	int w = paint_width(u, m->title);

	for (size_t i = 0; i < m->n; i++) {
		int k = paint_width(u, m->entries[i].label) + 4;

		if (m->entries[i].note != NULL)
			k += paint_width(u, m->entries[i].note) + 2;
		w = k > w ? k : w;
	}
	return w + 6;
}

static void
draw_entry(struct ui *u, const struct menu *m, size_t i, struct rect r)
{
	bool at = i == m->at;
	struct style st = ui_style(u, at ? ROLE_SELECTED : ROLE_BAR_TEXT,
	    false);
	struct style dim = at ? st : ui_style(u, ROLE_BAR, false);
	char digit[4] = "";

	paint_fill(u, r, st);
	if (at)
		paint_cursor(u, r.y, r.x);
	if (i < 9)
		(void)snprintf(digit, sizeof digit, "%zu", i + 1);
	(void)paint_str(u, r.y, r.x + 2, 1, dim, digit);
	(void)paint_fit(u, r.y, r.x + 5, r.w - 7, st, m->entries[i].label);
	if (m->entries[i].note != NULL)
		paint_right(u, r.y, r.x + r.w / 2, r.w - r.w / 2 - 2, dim,
		    m->entries[i].note);
}

static void
menu_draw(struct ui *u, struct view *v, struct rect r)
{
	struct menu *m = (struct menu *)v;
	int w = menu_width(u, m), h = (int)m->n + 4, rows;
	int edge = paint_has_edge(u);
	struct rect box;

	if (u->plain)
		h = r.h - 1;
	w = w > r.w || u->plain ? r.w : w;
	h = h > r.h - 1 ? (r.h > 1 ? r.h - 1 : 1) : h;
	box = (struct rect){ (r.h - 1 - h) / 2, (r.w - w) / 2, h, w };
	rows = h > 4 ? h - 4 : h > 2 ? h - 2 : 1;
	paint_fill(u, box, ui_style(u, ROLE_BAR_TEXT, false));
	paint_edge(u, box);
	if (m->at < m->top)
		m->top = m->at;
	if (m->at >= m->top + (size_t)rows)
		m->top = m->at - (size_t)rows + 1;
	if (h > 2)
		(void)paint_fit(u, box.y + (h > 4), box.x + 2, w - 4,
		    ui_style(u, ROLE_BAR_KEY, false), m->title);
	for (int i = 0; i < rows && m->top + (size_t)i < m->n; i++)
		draw_entry(u, m, m->top + (size_t)i, (struct rect){ box.y +
		    (h > 4 ? 3 : h > 2 ? 1 : 0) + i, box.x + edge, 1,
		    w - 2 * edge });
}

static void
menu_click(struct ui *u, struct view *v, int y, int x)
{
	struct menu *m = (struct menu *)v;
	int h = (int)m->n + 4;
	int top = u->plain ? 3 : (u->screen.rows - 1 - h) / 2 + 3;
	size_t k = m->top + (size_t)(y - top);

	(void)x;
	if (y >= top && k < m->n)
		choose(u, m, k);
	else
		ui_pop(u);
}

static const enum action *
menu_hints(const struct view *v)
{
	static const enum action a[] = { ACT_DOWN, ACT_UP, ACT_OPEN, ACT_BACK,
	    ACTION_NONE };

	(void)v;
	return a;
}

static void
menu_close(struct ui *u, struct view *v)
{
	struct menu *m = (struct menu *)v;

	(void)u;
	if (m->ctx != NULL && m->free_ctx != NULL)
		m->free_ctx(m->ctx);
	arena_free(&m->arena);
	free(m);
}

static const struct view_verbs menu_verbs = {
	.bit = VIEW_MENU, .overlay = true, .draw = menu_draw,
	.act = menu_act, .type = menu_type, .click = menu_click,
	.hints = menu_hints, .close = menu_close
};

struct view *
menu_new(struct ui *u, const char *title, const struct menu_entry *entries,
    size_t n, size_t at, void (*chosen)(struct ui *, void *, size_t,
    const char *), void *ctx, void (*free_ctx)(void *))
{
	struct menu *m = xcalloc(1, sizeof *m);

	(void)u;
	m->view.verbs = &menu_verbs;
	arena_init(&m->arena);
	m->title = arena_strdup(&m->arena, title);
	m->entries = arena_alloc(&m->arena, n * sizeof *m->entries);
	for (size_t i = 0; i < n; i++) {
		m->entries[i].label = arena_strdup(&m->arena,
		    entries[i].label);
		m->entries[i].note = arena_strdup(&m->arena, entries[i].note);
	}
	m->n = n;
	m->at = at < n ? at : 0;
	m->chosen = chosen;
	m->ctx = ctx;
	m->free_ctx = free_ctx;
	return &m->view;
}
