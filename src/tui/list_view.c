/* How a list of headlines looks, and how one moves in it. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <ndigest/base/clock.h>
#include <ndigest/base/intl.h>
#include <ndigest/text/date.h>

#include "find.h"
#include "list.h"

#define TALL_UNDER 60		/* columns: then two lines a headline */
#define SOURCE_MOST 24
#define SOURCE_FROM 46		/* columns: then sources stand beside titles */
#define AGE_WIDTH 8

/* --- drawing ------------------------------------------------------------------------- */

static const char *
sort_name(enum list_sort sort)
{
	return sort == SORT_OLD ? _("oldest first") : sort == SORT_TOP ?
	    _("by rank") : "";
}

static void
draw_title(struct ui *u, const struct list *l, struct rect r)
{
	struct buf b = BUF_INIT(512);
	const char *sort = sort_name(l->query.sort);
	int x = r.x + 2;

	x += paint_fit(u, r.y, x, r.w - 4, ui_style(u, ROLE_HEADING, false),
	    l->title) + 2;
	if (list_is_hits(&l->view) && l->text != NULL)
		x += paint_fit(u, r.y, x, r.x + r.w - x - 12,
		    ui_style(u, ROLE_STRONG, false), l->text) + 2;
	if (l->count > 0)
		(void)buf_addf(&b, "%zu", l->count);
	if (l->query.unread_only)
		(void)buf_addf(&b, "%s%s", b.len > 0 ? ", " : "",
		    _("unread only"));
	if (*sort != '\0')
		(void)buf_addf(&b, "%s%s", b.len > 0 ? ", " : "", sort);
	(void)paint_fit(u, r.y, x, r.x + r.w - x - 1,
	    ui_style(u, ROLE_DIM, false), buf_str(&b));
	buf_free(&b);
}

struct columns {
	int title, source, age;	/* widths; 0: not shown */
	bool category;		/* the source column shows the category */
	bool author;
};

static bool
has_column(const struct ui *u, const char *name)
{
	char word[32];

	for (size_t k = 0; conf_list(u->conf, OPT_UI_COLUMNS, k, word,
	    sizeof word); k++)
		if (strcmp(word, name) == 0)
			return true;
	return false;
}

static struct columns
columns_for(const struct ui *u, const struct list *l, int w)
{
	struct columns c = { .title = w - 5 };

	c.category = has_column(u, "category");
	c.author = has_column(u, "author");
	if (has_column(u, "age") && w >= 30)
		c.age = AGE_WIDTH;
	if (!l->tall && w >= SOURCE_FROM && (has_column(u, "source") || c.category || c.author) &&
	    l->query.scope != LIST_FEED)
		c.source = w / 4 < SOURCE_MOST ? w / 4 : SOURCE_MOST;
	c.title -= c.age + (c.source > 0 ? c.source + 2 : 0);
	return c;
}

static const char *
beside(const struct columns *c, const struct headline *h)
{
	if (c->author && h->author != NULL)
		return h->author;
	return c->category && h->category != NULL ? h->category : h->source;
}

static void
draw_mark(struct ui *u, const struct headline *h, bool unread, int y, int x,
    bool cursor)
{
	if (h->flags & HEADLINE_STARRED)
		(void)paint_str(u, y, x, 1, ui_style(u, ROLE_STAR, cursor),
		    glyph(u, GLYPH_STAR));
	else if (unread)
		(void)paint_str(u, y, x, 1, ui_style(u, ROLE_ACCENT, cursor),
		    glyph(u, GLYPH_UNREAD));
}

static const char *
headline_title(const struct headline *h)
{
	return h->title != NULL && *h->title != '\0' ? h->title :
	    h->url != NULL ? h->url : _("(no title)");
}

/* The words that were searched for, over the title where they stand in it. */
static void
draw_hits(struct ui *u, const char *title, const char *words, int y, int x,
    int w)
{
	struct find f = { .text = NULL };
	size_t n = strlen(title);

	while (*(words += strspn(words, " \"")) != '\0') {
		size_t len = strcspn(words, " \"");
		char *word = xstrndup(words, len);

		find_set(&f, word);
		find_line(&f, 0, title, n);
		for (size_t i = 0; i < f.hits.len; i++) {
			const struct hit *h = &f.hits.at[i];
			char *before = xstrndup(title, h->start);
			int at = paint_width(u, before);

			if (at < w)
				(void)paint(u, y, x + at, w - at - 1,
				    ui_style(u, ROLE_HIT, false),
				    title + h->start, h->len);
			free(before);
		}
		free(word);
		words += len;
	}
	find_free(&f);
}

/* What a row shows, of an article or of a story. */
struct shown {
	const struct headline *h;
	enum fold_state fold;
	bool cursor, unread;
	int indent;
	char beside[160];	/* the source, or how many there are */
	char age[32];
};

static void
show(struct ui *u, const struct list *l, size_t i, const struct columns *c,
    const struct headline *h, struct shown *s)
{
	const struct story_line *line = list_row_line(l, i);
	const char *text = beside(c, h);
	char many[64];

	*s = (struct shown){ .h = h, .cursor = i == l->at &&
	    u->focus != FOCUS_PANE };
	s->fold = list_fold_state(l, h, line);
	s->indent = s->fold == FOLD_MEMBER ? 2 : 0;
	s->unread = (h->flags & HEADLINE_READ) == 0 ||
	    (s->fold == FOLD_CLOSED && line->unread > 0);
	date_age(h->published, clock_now(), s->age, sizeof s->age);
	list_fold_text(line, many, sizeof many);
	(void)snprintf(s->beside, sizeof s->beside, "%s", s->fold ==
	    FOLD_CLOSED ? many : text != NULL ? text : "");
}

/* What stands beside the title, with the mark of a story before it. */
static void
draw_beside(struct ui *u, const struct shown *s, int y, int x, int w)
{
	bool folds = s->fold == FOLD_CLOSED || s->fold == FOLD_OPEN;

	if (folds && w > 4) {
		(void)paint_str(u, y, x, 1, ui_style(u, ROLE_ACCENT,
		    s->cursor), glyph(u, s->fold == FOLD_CLOSED ?
		    GLYPH_CLOSED : GLYPH_OPENED));
		x += 2;
		w -= 2;
	}
	(void)paint_fit(u, y, x, w, s->h->category != NULL &&
	    strcmp(s->beside, s->h->category) == 0 ?
	    ui_category_style(u, s->beside, ROLE_DIM, s->cursor) :
	    ui_style(u, s->fold == FOLD_CLOSED ? ROLE_TEXT : ROLE_DIM,
	    s->cursor), s->beside);
}

/* The mark of what encloses something to hear; the columns that it takes. */
static int
draw_enclosed(struct ui *u, const struct shown *s, int y, int x, int w)
{
	const char *mark = glyph(u, GLYPH_ENCLOSED);

	if (!(s->h->flags & HEADLINE_ENCLOSES) || w < 20)
		return 0;
	(void)paint_str(u, y, x, w, ui_style(u, ROLE_DIM, s->cursor), mark);
	return paint_width(u, mark) + 1;
}

static void
draw_headline(struct ui *u, const struct list *l, const struct shown *s,
    const struct columns *c, struct rect r)
{
	struct style dim = ui_style(u, ROLE_DIM, s->cursor);
	const char *title = headline_title(s->h);
	int x = r.x + r.w - 1, left = r.x + 4 + s->indent;
	int w = (l->tall ? r.w - 5 : c->title) - s->indent, mark;

	draw_mark(u, s->h, s->unread, r.y, r.x + 2 + s->indent, s->cursor);
	mark = draw_enclosed(u, s, r.y, left, w);
	(void)paint_fit(u, r.y, left + mark, w - mark, ui_style(u, s->unread ?
	    ROLE_UNREAD : ROLE_READ, s->cursor), title);
	if (list_is_hits(&l->view) && l->text != NULL)
		draw_hits(u, title, l->text, r.y, left + mark, w - mark);
	if (l->tall) {
		if (s->fold == FOLD_CLOSED || s->fold == FOLD_OPEN)
			(void)paint_str(u, r.y + 1, r.x + 2, 1, ui_style(u,
			    ROLE_ACCENT, s->cursor), glyph(u, s->fold ==
			    FOLD_OPEN ? GLYPH_OPENED : GLYPH_CLOSED));
		paint_source(u, r.y + 1, left, w, dim, s->beside, s->age);
		return;
	}
	if (c->age > 0)
		paint_right(u, r.y, x - c->age, c->age, dim, s->age);
	if (c->source > 0)
		draw_beside(u, s, r.y, x - c->age - c->source, c->source);
}

/* For screen readers: the title with what is to be known of it, then where it
 * is from. */
static void
draw_plain(struct ui *u, const struct list *l, size_t i,
    const struct shown *s, struct rect r)
{
	struct buf said = BUF_INIT(256);
	struct rect second = { r.y + 1, r.x, 1, r.w };
	char many[64];

	list_fold_text(list_row_line(l, i), many, sizeof many);
	aloud_add(&said, s->unread ? _("unread") : "");
	aloud_add(&said, s->h->flags & HEADLINE_STARRED ? _("saved") : "");
	aloud_add(&said, s->fold == FOLD_CLOSED ? many : s->fold == FOLD_OPEN
	    ? _("unfolded") : s->fold == FOLD_MEMBER ? _("same story") : "");
	aloud_titled(u, r, s->cursor, s->unread ? ROLE_UNREAD : ROLE_READ,
	    headline_title(s->h), buf_str(&said));
	buf_clear(&said);
	aloud_add(&said, s->h->source);
	aloud_add(&said, s->age);
	if (r.h > 1)
		aloud_row(u, second, false, ROLE_DIM, buf_str(&said));
	buf_free(&said);
}

static void
draw_row(struct ui *u, struct list *l, size_t i, const struct columns *c,
    struct rect r)
{
	const struct headline *h = list_row(u, l, i);
	bool cursor = i == l->at && u->focus != FOCUS_PANE;
	struct shown s;

	if (u->plain && h != NULL && h->id != 0) {
		show(u, l, i, c, h, &s);
		draw_plain(u, l, i, &s, r);
		return;
	}
	if (cursor)
		paint_fill(u, r, ui_style(u, ROLE_SELECTED, true));
	if (i == l->at)
		(void)paint_str(u, r.y, r.x, 1, ui_style(u, ROLE_ACCENT,
		    cursor), glyph(u, GLYPH_CURSOR));
	if (h == NULL || h->id == 0) {
		(void)paint_str(u, r.y, r.x + 4, r.w - 5,
		    ui_style(u, ROLE_DIM, cursor), _("(gone)"));
		return;
	}
	show(u, l, i, c, h, &s);
	draw_headline(u, l, &s, c, r);
}

void
list_draw(struct ui *u, struct view *v, struct rect r)
{
	struct list *l = (struct list *)v;
	struct columns c;
	size_t rows;
	int per, head = r.h > LIST_HEAD + 1 ? LIST_HEAD : 0;

	l->tall = (r.w < TALL_UNDER || u->plain) && r.h >= 8;
	per = l->tall ? 2 : 1;
	c = columns_for(u, l, r.w);
	if (head > 0)
		draw_title(u, l, r);
	if (l->count == 0) {
		r.y += head;
		r.h -= head;
		list_draw_empty(u, l, r);
		return;
	}
	rows = (size_t)(r.h - head) / (size_t)per;
	list_scroll(l, rows);
	list_fetch(u, l, l->top, rows < LIST_SLOTS ? rows : LIST_SLOTS);
	for (size_t k = 0; k < rows && l->top + k < l->count; k++)
		draw_row(u, l, l->top + k, &c, (struct rect){ r.y + head +
		    (int)k * per, r.x, per, r.w });
}

/* --- moving --------------------------------------------------------------------------- */

static void
move_to(struct list *l, int64_t to)
{
	if (l->count == 0)
		return;
	if (to < 0)
		to = 0;
	if (to >= (int64_t)l->count)
		to = (int64_t)l->count - 1;
	l->at = (size_t)to;
	l->touched = true;
	list_scroll(l, list_rows(l));
}

static void
move_by(struct list *l, int64_t by)
{
	move_to(l, (int64_t)l->at + by);
}

/* A page: the screen moves, and the cursor with it. */
static void
page_by(struct list *l, int64_t by)
{
	int64_t top = (int64_t)l->top + by;

	if (top < 0)
		top = 0;
	if (top < (int64_t)l->count)
		l->top = (size_t)top;
	move_by(l, by);
}

static bool
move_act(struct list *l, enum action a, int count)
{
	int64_t n = count > 0 ? count : 1, rows = (int64_t)list_rows(l);
	int64_t shown = (int64_t)(l->count - l->top);

	if (shown > rows)
		shown = rows;
	switch (a) {
	case ACT_DOWN: move_by(l, n); break;
	case ACT_UP: move_by(l, -n); break;
	case ACT_TOP: move_to(l, count > 0 ? count - 1 : 0); break;
	case ACT_BOTTOM:
		move_to(l, count > 0 ? count - 1 : (int64_t)l->count - 1);
		break;
	case ACT_HALF_DOWN: page_by(l, (rows + 1) / 2 * n); break;
	case ACT_HALF_UP: page_by(l, -(rows + 1) / 2 * n); break;
	case ACT_PAGE_DOWN: page_by(l, rows * n); break;
	case ACT_PAGE_UP: page_by(l, -rows * n); break;
	case ACT_SCREEN_TOP: move_to(l, (int64_t)l->top + n - 1); break;
	case ACT_SCREEN_MIDDLE:
		move_to(l, (int64_t)l->top + (shown - 1) / 2);
		break;
	case ACT_SCREEN_BOTTOM: move_to(l, (int64_t)l->top + shown - n); break;
	default: return false;
	}
	return true;
}

static void
toggle_unread(struct ui *u, struct list *l)
{
	/* the list of all unread articles becomes the list of all */
	if (l->query.scope == LIST_UNREAD) {
		go_scope(u, LIST_ALL);
		ui_say(u, _("All articles"));
		return;
	}
	l->query.unread_only = !l->query.unread_only;
	l->seen_count = 0;
	l->at = l->top = 0;
	l->touched = false;
	list_load(u, l);
	ui_say(u, l->query.unread_only ? _("Unread articles only") :
	    _("All articles"));
}

static void
next_sort(struct ui *u, struct list *l)
{
	int64_t id = list_item(&l->view);

	l->query.sort = l->query.sort == SORT_NEW ? SORT_OLD :
	    l->query.sort == SORT_OLD ? SORT_TOP : SORT_NEW;
	list_load(u, l);
	list_go_to(u, &l->view, id);
	ui_say(u, _("Sorted: %s"), l->query.sort == SORT_NEW ?
	    _("newest first") :
	    sort_name(l->query.sort));
}

static bool
step(struct ui *u, struct list *l, int dir, int count, bool unread)
{
	bool moved = false;

	do
		moved = list_step(u, &l->view, dir, unread) != 0;
	while (moved && --count > 0);
	if (!moved)
		ui_say(u, unread ? (dir > 0 ? _("No unread article below") :
		    _("No unread article above")) : (dir > 0 ?
		    _("That was the last one") : _("That was the first one")));
	return true;
}

bool
list_act(struct ui *u, struct view *v, enum action a, int count)
{
	struct list *l = (struct list *)v;

	if (move_act(l, a, count))
		return true;
	switch (a) {
	case ACT_OPEN:
	case ACT_RIGHT:
		if (l->count > 0)
			item_open(u, l->ids[l->at]);
		return true;
	case ACT_NEXT_ARTICLE: return step(u, l, 1, count, false);
	case ACT_PREV_ARTICLE: return step(u, l, -1, count, false);
	case ACT_NEXT: return step(u, l, 1, count, !list_is_hits(v));
	case ACT_PREV: return step(u, l, -1, count, !list_is_hits(v));
	case ACT_UNREAD_ONLY: toggle_unread(u, l); return true;
	case ACT_SORT: next_sort(u, l); return true;
	case ACT_EXPAND: list_toggle_story(u, l); return true;
	case ACT_EXPAND_ALL: list_unfold_all(u, l); return true;
	case ACT_COLLAPSE_ALL:
		list_fold_all(u, l);
		list_forget_rows(l);
		return true;
	default: return false;
	}
}

void
list_click(struct ui *u, struct view *v, int y, int x)
{
	struct list *l = (struct list *)v;
	int row = (y - LIST_HEAD) / (l->tall ? 2 : 1);
	size_t i = l->top + (size_t)(row < 0 ? 0 : row);

	(void)x;
	if (y < LIST_HEAD || i >= l->count)
		return;
	if (i == l->at)
		item_open(u, l->ids[i]);
	else
		move_to(l, (int64_t)i);
}
