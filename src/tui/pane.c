/* The categories: what there is to read, with what is unread of it. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <ndigest/base/intl.h>

#include "room.h"

enum row_kind { ROW_SCOPE, ROW_RULE, ROW_CATEGORY, ROW_SOURCES };

struct row {
	enum row_kind kind;
	enum list_scope scope;
	enum glyph mark;
	const char *name;	/* in the counts' arena, or static */
	int64_t number;
};

struct pane {
	struct view view;
	VEC(struct row) rows;
	size_t at;		/* the cursor */
	size_t open;		/* the list that is shown; SIZE_MAX: none */
	size_t top;
	char *open_name;	/* of a category, to find it again */
	enum list_scope open_scope;
};

static void
add_row(struct pane *p, enum row_kind kind, enum list_scope scope,
    enum glyph mark, const char *name, int64_t number)
{
	struct row r = { kind, scope, mark, name, number };

	vec_push(&p->rows, r);
}

static bool
is_hidden(const struct ui *u, const char *name)
{
	char word[128];

	for (size_t k = 0; conf_list(u->conf, OPT_CATEGORY_HIDE, k, word,
	    sizeof word); k++)
		if (strcmp(word, name) == 0)
			return true;
	return false;
}

static void
find_open(struct pane *p)
{
	p->open = SIZE_MAX;
	for (size_t i = 0; i < p->rows.len; i++) {
		const struct row *r = &p->rows.at[i];

		if ((r->kind == ROW_SCOPE && p->open_name == NULL &&
		    r->scope == p->open_scope) || (r->kind == ROW_CATEGORY &&
		    p->open_name != NULL &&
		    strcmp(r->name, p->open_name) == 0))
			p->open = i;
	}
}

static void
fill(struct ui *u, struct pane *p)
{
	const struct counts *c = &u->counts;

	p->rows.len = 0;
	add_row(p, ROW_SCOPE, LIST_TODAY, GLYPH_TODAY, _("Today"), c->today);
	add_row(p, ROW_SCOPE, LIST_UNREAD, GLYPH_UNREAD, _("Unread"),
	    c->unread);
	add_row(p, ROW_SCOPE, LIST_STARRED, GLYPH_STAR, _("Saved"), c->starred);
	if (c->category_count > 0)
		add_row(p, ROW_RULE, 0, 0, NULL, 0);
	for (size_t i = 0; i < c->category_count; i++)
		if (!is_hidden(u, c->categories[i].name))
			add_row(p, ROW_CATEGORY, LIST_CATEGORY, GLYPH_COUNT,
			    c->categories[i].name, c->categories[i].unread);
	add_row(p, ROW_RULE, 0, 0, NULL, 0);
	add_row(p, ROW_SOURCES, LIST_FEED, GLYPH_COUNT, _("Sources"),
	    c->failing);
	if (p->at >= p->rows.len)
		p->at = p->rows.len - 1;
	find_open(p);
}

/* --- drawing ---------------------------------------------------------------------- */

static void
draw_plain(struct ui *u, const struct row *row, bool cursor, bool open,
    struct rect r)
{
	struct buf b = BUF_INIT(256);

	aloud_add(&b, row->kind == ROW_RULE ? "" : row->name[0] != '\0' ?
	    _(row->name) : _("Other"));
	if (row->number > 0)
		(void)buf_addf(&b, ", %lld %s", (long long)row->number,
		    row->kind == ROW_SOURCES ? _("failed") :
		    row->scope == LIST_TODAY || row->scope == LIST_STARRED ?
		    N_many("article", "articles", row->number) :
		    _("unread"));
	aloud_add(&b, open ? _("open") : "");
	aloud_row(u, r, cursor, ROLE_TEXT, buf_str(&b));
	buf_free(&b);
}

static void
draw_row(struct ui *u, const struct pane *p, size_t i, struct rect r)
{
	const struct row *row = &p->rows.at[i];
	bool focused = ui_focused(u) == &p->view;
	bool cursor = focused && i == p->at, open = i == p->open;
	enum role role = cursor || open ? ROLE_STRONG : ROLE_TEXT;
	char number[24] = "";
	int right;

	if (u->plain) {
		draw_plain(u, row, cursor, open, r);
		return;
	}
	if (row->kind == ROW_RULE) {
		paint_rule(u, r.y, r.x + 1, r.w - 2,
		    ui_style(u, ROLE_RULE, false));
		return;
	}
	if (cursor) {
		paint_fill(u, r, ui_style(u, ROLE_SELECTED, true));
		paint_cursor(u, r.y, r.x);
	}
	if (open)
		(void)paint_str(u, r.y, r.x, 1, ui_style(u, ROLE_ACCENT,
		    cursor), glyph(u, GLYPH_CURSOR));
	if (row->mark != GLYPH_COUNT)
		(void)paint_str(u, r.y, r.x + 2, 1, ui_style(u,
		    row->mark == GLYPH_STAR ? ROLE_STAR : ROLE_ACCENT,
		    cursor), glyph(u, row->mark));
	if (row->number > 0)
		(void)snprintf(number, sizeof number, row->kind ==
		    ROW_SOURCES ? "%lld %s" : "%lld",
		    (long long)row->number, glyph(u, GLYPH_BAD));
	right = paint_width(u, number);
	paint_right(u, r.y, r.x, r.w - 1, ui_style(u, row->kind ==
	    ROW_SOURCES ? ROLE_BAD : ROLE_DIM, cursor), number);
	(void)paint_fit(u, r.y, r.x + 4, r.w - 6 - right, row->kind ==
	    ROW_CATEGORY ? ui_category_style(u, row->name, role, cursor) :
	    ui_style(u, role, cursor),
	    row->name[0] != '\0' ? row->name : _("Other"));
}

static void
scroll_to_cursor(struct pane *p, int h)
{
	size_t rows = (size_t)h;

	if (p->at < p->top)
		p->top = p->at;
	if (p->at >= p->top + rows)
		p->top = p->at - rows + 1;
	if (p->top + rows > p->rows.len)
		p->top = p->rows.len > rows ? p->rows.len - rows : 0;
}

static void
pane_draw(struct ui *u, struct view *v, struct rect r)
{
	struct pane *p = (struct pane *)v;

	scroll_to_cursor(p, r.h);
	for (int y = 0; y < r.h && p->top + (size_t)y < p->rows.len; y++)
		draw_row(u, p, p->top + (size_t)y,
		    (struct rect){ r.y + y, r.x, 1, r.w });
}

/* --- acting -------------------------------------------------------------------------- */

static void
move(struct pane *p, int by)
{
	size_t last = p->rows.len - 1;
	int dir = by < 0 ? -1 : 1;

	for (int n = by < 0 ? -by : by; n > 0; n--) {
		size_t next = p->at;

		do {
			if ((dir < 0 && next == 0) ||
			    (dir > 0 && next == last))
				return;
			next = dir < 0 ? next - 1 : next + 1;
		} while (p->rows.at[next].kind == ROW_RULE);
		p->at = next;
	}
}

static void
show(struct ui *u, const struct pane *p)
{
	const struct row *r = &p->rows.at[p->at];

	if (r->kind == ROW_SCOPE)
		go_scope(u, r->scope);
	else if (r->kind == ROW_CATEGORY)
		go_category(u, r->name);
}

static void
open_row(struct ui *u, const struct pane *p)
{
	if (p->rows.at[p->at].kind == ROW_SOURCES)
		ui_act(u, ACT_SOURCES, 0);
	else
		show(u, p);
	u->focus = FOCUS_MAIN;
}

static int
pane_height(const struct pane *p)
{
	return p->view.rect.h > 1 ? p->view.rect.h : 2;
}

/* The list beside it follows the cursor where it can be seen. */
static void
moved(struct ui *u, const struct pane *p)
{
	if (!u->drawer && p->rows.at[p->at].kind != ROW_SOURCES) {
		show(u, p);
		u->focus = FOCUS_PANE;
	}
}

static bool
pane_act(struct ui *u, struct view *v, enum action a, int count)
{
	struct pane *p = (struct pane *)v;
	int n = count > 0 ? count : 1, last = (int)p->rows.len;

	switch (a) {
	case ACT_DOWN: move(p, n); break;
	case ACT_UP: move(p, -n); break;
	case ACT_TOP: case ACT_SCREEN_TOP: move(p, -last); break;
	case ACT_BOTTOM: case ACT_SCREEN_BOTTOM: move(p, last); break;
	case ACT_HALF_DOWN: move(p, pane_height(p) / 2 * n); break;
	case ACT_HALF_UP: move(p, -pane_height(p) / 2 * n); break;
	case ACT_PAGE_DOWN: move(p, pane_height(p) * n); break;
	case ACT_PAGE_UP: move(p, -pane_height(p) * n); break;
	case ACT_SCREEN_MIDDLE:
		move(p, -last);
		move(p, last / 2);
		break;
	case ACT_OPEN: case ACT_RIGHT:
		open_row(u, p);
		return true;
	case ACT_BACK:
		u->focus = FOCUS_MAIN;
		return true;
	default:
		return false;
	}
	moved(u, p);
	return true;
}

static void
pane_click(struct ui *u, struct view *v, int y, int x)
{
	struct pane *p = (struct pane *)v;
	size_t i = p->top + (size_t)y;

	(void)x;
	if (i >= p->rows.len || p->rows.at[i].kind == ROW_RULE)
		return;
	p->at = i;
	open_row(u, p);
}

static void
pane_update(struct ui *u, struct view *v, const struct report *r)
{
	if (r->what & (NEWS_ITEMS | NEWS_SIZE))
		fill(u, (struct pane *)v);
}

static const enum action *
pane_hints(const struct view *v)
{
	static const enum action a[] = { ACT_DOWN, ACT_OPEN, ACT_UNREAD_ONLY,
	    ACT_SEARCH, ACT_REFRESH, ACT_HELP, ACT_QUIT, ACTION_NONE };

	(void)v;
	return a;
}

static void
pane_close(struct ui *u, struct view *v)
{
	struct pane *p = (struct pane *)v;

	(void)u;
	vec_free(&p->rows);
	free(p->open_name);
	free(p);
}

static const struct view_verbs pane_verbs = {
	.bit = VIEW_PANE, .draw = pane_draw, .act = pane_act,
	.click = pane_click, .update = pane_update, .hints = pane_hints,
	.close = pane_close
};

struct view *
pane_new(struct ui *u)
{
	struct pane *p = xcalloc(1, sizeof *p);

	p->view.verbs = &pane_verbs;
	p->open = SIZE_MAX;
	fill(u, p);
	return &p->view;
}

void
pane_follow(struct ui *u)
{
	struct pane *p = (struct pane *)u->pane;
	struct view *v = list_below(u);
	const struct list_query *q = v != NULL ? list_query_of(v) : NULL;

	free(p->open_name);
	p->open_name = q != NULL && q->scope == LIST_CATEGORY ?
	    xstrdup(q->category) : NULL;
	p->open_scope = q != NULL ? q->scope : LIST_SEARCH;
	find_open(p);
	if (p->open != SIZE_MAX)
		p->at = p->open;
}
