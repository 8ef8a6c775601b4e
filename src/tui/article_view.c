/* How an article looks: the lines of its layout in the middle of the pane. */
#include <stdio.h>
#include <string.h>

#include <ndigest/base/intl.h>
#include <ndigest/text/width.h>

#include "article.h"

static const enum role roles[] = {
	[LOOK_TEXT] = ROLE_TEXT, [LOOK_STRONG] = ROLE_STRONG,
	[LOOK_EMPHASIS] = ROLE_EMPHASIS, [LOOK_DIM] = ROLE_DIM,
	[LOOK_RULE] = ROLE_RULE, [LOOK_ACCENT] = ROLE_ACCENT,
	[LOOK_TITLE] = ROLE_TITLE, [LOOK_HEADING] = ROLE_HEADING,
	[LOOK_CATEGORY] = ROLE_CATEGORY, [LOOK_QUOTE] = ROLE_QUOTE,
	[LOOK_LINK] = ROLE_LINK, [LOOK_CODE] = ROLE_CODE,
	[LOOK_MARK] = ROLE_HIT, [LOOK_WARN] = ROLE_WARN
};

static bool
is_chosen(const struct article_view *v, size_t i)
{
	size_t a = v->select_from, b = v->select_at;

	return v->selecting && i >= (a < b ? a : b) && i <= (a < b ? b : a);
}

static struct style
span_style(const struct ui *u, const struct layout_span *s, bool chosen)
{
	enum role r = (size_t)s->look < sizeof roles / sizeof *roles ?
	    roles[s->look] : ROLE_TEXT;
	struct style st = ui_style(u, r, chosen);

	if (s->attrs & LOOK_BOLD)
		st.attrs |= STYLE_BOLD;
	if (s->attrs & LOOK_ITALIC)
		st.attrs |= STYLE_ITALIC;
	if (s->attrs & LOOK_STRUCK)
		st.attrs |= STYLE_DIM;
	return st;
}

static const char *
span_url(const struct article_view *v, const struct layout_line *line,
    const struct layout_span *s)
{
	const struct document *d = v->lay->document;

	if (s->link >= 0 && d != NULL && (size_t)s->link < d->link_count)
		return d->links[s->link].url;
	if (s->look == LOOK_LINK && line->target < v->lay->target_count)
		return v->lay->targets[line->target].url;
	return NULL;
}

#define RANGES_MAX 32

/* Bytes of a span that are marked, in order. */
struct ranges {
	struct { size_t from, to; } at[RANGES_MAX];
	size_t n;
};

static void
add_range(struct ranges *r, size_t from, size_t to)
{
	size_t i = r->n;

	if (from >= to || r->n == RANGES_MAX)
		return;
	for (; i > 0 && r->at[i - 1].from > from; i--)
		r->at[i] = r->at[i - 1];
	r->at[i].from = from;
	r->at[i].to = to;
	r->n++;
}

/* What was searched for, and what something rests on. AT is where the span
 * starts in the line. */
static void
find_ranges(const struct article_view *v, size_t i,
    const struct layout_span *s, size_t at, struct ranges *r)
{
	const struct hit *h = find_in_line(&v->find, i);
	size_t from, len;

	for (; h != NULL; h = find_behind(&v->find, h))
		if (h->start < at + s->len && h->start + h->len > at)
			add_range(r, h->start > at ? h->start - at : 0,
			    h->start + h->len - at < s->len ?
			    h->start + h->len - at : s->len);
	for (size_t k = 0; k < v->place_count; k++)
		if (layout_span_part(&v->lay->lines[i], s, &v->places[k],
		    &from, &len))
			add_range(r, from, from + len);
}

/* From byte SKIP of it. */
static int
draw_span(struct ui *u, const struct article_view *v, size_t i,
    const struct layout_span *s, size_t at, size_t skip, int y, int x, int w)
{
	struct style st = span_style(u, s, is_chosen(v, i));
	struct style hit = ui_style(u, ROLE_HIT, false);
	struct ranges r = { .n = 0 };
	size_t done = skip;
	int used = 0;

	find_ranges(v, i, s, at, &r);
	for (size_t k = 0; k < r.n; k++) {
		size_t from = r.at[k].from > done ? r.at[k].from : done;

		if (r.at[k].to <= from)
			continue;
		used += paint(u, y, x + used, w - used, st, s->text + done,
		    from - done);
		used += paint(u, y, x + used, w - used, hit, s->text + from,
		    r.at[k].to - from);
		done = r.at[k].to;
	}
	return used + paint(u, y, x + used, w - used, st, s->text + done,
	    s->len - done);
}

static void
draw_number(struct ui *u, size_t k, int y, int x, int w)
{
	char label[16];

	(void)snprintf(label, sizeof label, "[%zu]", k);
	(void)paint_str(u, y, x, w, ui_style(u, ROLE_HIT, false), label);
}

/* Whether this span begins a link that another has not begun before it. */
static bool
begins_link(const struct article_view *v, size_t i, size_t k)
{
	const struct layout_line *line = &v->lay->lines[i];
	const struct layout_span *s = &line->spans[k];
	const struct layout_line *before;

	if (span_url(v, line, s) == NULL)
		return false;
	if (k > 0)
		return line->spans[k - 1].link != s->link ||
		    span_url(v, line, &line->spans[k - 1]) == NULL;
	if (i == v->top || i == 0)
		return true;
	before = &v->lay->lines[i - 1];
	if (before->span_count == 0 || line->target != before->target)
		return true;
	return before->spans[before->span_count - 1].link != s->link;
}

/* The bytes that the first COLUMNS of the span take; a wide character that
 * lies across the edge goes with them. */
static size_t
skip_columns(const struct layout_span *s, size_t columns)
{
	size_t at = 0;
	int w;

	for (size_t sum = 0; at < s->len && sum < columns; sum += (size_t)w)
		at += width_cluster(s->text + at, s->len - at, &w);
	return at;
}

/* Where a line that is moved sideways goes on. */
static void
draw_more(struct ui *u, const struct article_view *v,
    const struct layout_line *line, int y, int x, int w)
{
	struct style st = ui_style(u, ROLE_ACCENT, false);
	size_t margin = 0;

	for (size_t k = 0; k < line->span_count &&
	    line->spans[k].start == LAYOUT_NONE; k++)
		margin += line->spans[k].columns;
	if (v->side > 0 && line->columns > margin)
		(void)paint_str(u, y, x + (int)margin, 1, st,
		    glyph(u, GLYPH_ELLIPSIS));
	if (line->columns > (size_t)w + v->side)
		(void)paint_str(u, y, x + w - 1, 1, st,
		    glyph(u, GLYPH_ELLIPSIS));
}

static void
draw_line(struct ui *u, struct article_view *v, size_t i, int y, int x,
    int w, size_t *links)
{
	const struct layout_line *line = &v->lay->lines[i];
	size_t at = 0;
	int used = 0;

	if (is_chosen(v, i))
		paint_fill(u, (struct rect){ y, x, 1, (int)v->lay->columns },
		    ui_style(u, ROLE_SELECTED, false));
	if (line->picture > 0) {
		int in = (int)line->columns;

		article_paint_picture(u, v, i, (struct rect){ y, x + in, 1,
		    w - in });
	}
	for (size_t k = 0; k < line->span_count; k++) {
		const struct layout_span *s = &line->spans[k];
		const char *url = span_url(v, line, s);
		int from = used;
		bool moved = line->code && s->start != LAYOUT_NONE;

		u->paint_link = url != NULL ? screen_link(&u->screen, url) : 0;
		used += draw_span(u, v, i, s, at, moved ?
		    skip_columns(s, v->side) : 0, y, x + used, w - used);
		u->paint_link = 0;
		if (v->numbered && begins_link(v, i, k))
			draw_number(u, ++*links, y, x + from, w - from);
		at += s->len;
	}
	if (line->code)
		draw_more(u, v, line, y, x, w);
}

const char *
article_link(const struct article_view *v, size_t n)
{
	size_t rows = article_rows(v);

	for (size_t i = v->top; v->lay != NULL && i < v->lay->line_count &&
	    i < v->top + rows; i++)
		for (size_t k = 0; k < v->lay->lines[i].span_count; k++)
			if (begins_link(v, i, k) && --n == 0)
				return span_url(v, &v->lay->lines[i],
				    &v->lay->lines[i].spans[k]);
	return NULL;
}

static int
left_margin(const struct article_view *v, struct rect r)
{
	int spare = r.w - (int)v->lay->columns;

	if (v->plain)
		return 0;
	return spare > 1 ? spare / 2 : spare > 0 ? 1 : 0;
}

const char *
article_link_at(const struct ui *u, const struct article_view *v, int y,
    int x)
{
	const struct layout_line *line;
	size_t i = v->top + (size_t)y;
	int at = left_margin(v, v->view.rect);

	(void)u;
	if (v->lay == NULL || y < 0 || i >= v->lay->line_count)
		return NULL;
	line = &v->lay->lines[i];
	for (size_t k = 0; k < line->span_count; k++) {
		int w = (int)line->spans[k].columns;

		if (x >= at && x < at + w)
			return span_url(v, line, &line->spans[k]);
		at += w;
	}
	return NULL;
}

/* A bar beside the lines of what the cursor is on. */
static void
draw_cursor(struct ui *u, const struct article_view *v, struct rect r, int x)
{
	const struct layout_target *t = article_target(v);

	if (u->focus != FOCUS_MAIN)
		return;
	if (u->plain) {
		paint_cursor(u, r.y + (int)(v->line - v->top), x);
		return;
	}
	paint_cursor(u, t != NULL && t->line >= v->top ?
	    r.y + (int)(t->line - v->top) : r.y, x);
	if (t == NULL)
		return;
	for (size_t i = t->line; i < t->line + t->lines; i++)
		if (i >= v->top && i < v->top + (size_t)r.h)
			(void)paint_str(u, r.y + (int)(i - v->top),
			    x >= 2 ? x - 2 : 0, 1,
			    ui_style(u, ROLE_ACCENT, false),
			    glyph(u, GLYPH_CURSOR));
}

void
article_draw(struct ui *u, struct view *view, struct rect r)
{
	struct article_view *v = (struct article_view *)view;
	size_t links = 0;
	int x;

	if (v->lay == NULL) {
		(void)paint_fit(u, r.y, r.x + 2, r.w - 3,
		    ui_style(u, ROLE_DIM, false),
		    _("This article is gone. q goes back."));
		return;
	}
	if (v->lay->columns != article_measure(u, v))
		article_layout(u, v);
	x = r.x + left_margin(v, r);
	article_scroll_to(v, v->top);
	if (u->plain)
		article_plain_follow(v);
	for (int y = 0; y < r.h && v->top + (size_t)y < v->lay->line_count;
	    y++)
		draw_line(u, v, v->top + (size_t)y, r.y + y, x,
		    r.x + r.w - x, &links);
	draw_cursor(u, v, r, x);
	article_want_pictures(u, v);
}
