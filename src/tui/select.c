/* Choosing lines of an article, to copy them. */
#include <stdio.h>
#include <stdlib.h>

#include <ndigest/base/intl.h>

#include "article.h"

static struct article_view *
article_of_view(struct view *v)
{
	return (struct article_view *)v->below;
}

static void
select_draw(struct ui *u, struct view *v, struct rect r)
{
	/* the article draws its lines as chosen */
	(void)u, (void)v, (void)r;
}

static void
move_to(struct article_view *v, int64_t line)
{
	int64_t last = (int64_t)v->lay->line_count - 1;
	size_t rows = article_rows(v), at;

	at = (size_t)(line < 0 ? 0 : line > last ? last : line);
	v->select_at = at;
	if (at < v->top)
		article_scroll_to(v, at);
	else if (at >= v->top + rows)
		article_scroll_to(v, at + 1 - rows);
}

/* The columns of blanks that all of them begin with. */
static size_t
common_blanks(struct article_view *v, size_t from, size_t to)
{
	size_t least = SIZE_MAX;
	struct buf b = BUF_INIT(0);

	for (size_t i = from; i <= to; i++) {
		size_t n;

		buf_clear(&b);
		layout_line_text(&b, &v->lay->lines[i]);
		n = strspn(buf_str(&b), " ");
		if (n < b.len && n < least)
			least = n;
	}
	buf_free(&b);
	return least == SIZE_MAX ? 0 : least;
}

static void
copy(struct ui *u, struct article_view *v)
{
	size_t a = v->select_from, b = v->select_at;
	size_t from = a < b ? a : b, to = a < b ? b : a;
	size_t blanks = common_blanks(v, from, to);
	struct buf text = BUF_INIT(1 << 20), line = BUF_INIT(0);
	struct buf out = BUF_INIT(0);
	struct error e = { "" };

	for (size_t i = from; i <= to; i++) {
		buf_clear(&line);
		layout_line_text(&line, &v->lay->lines[i]);
		if (line.len > blanks)
			(void)buf_add(&text, line.data + blanks,
			    line.len - blanks);
		(void)buf_addc(&text, '\n');
	}
	if (ui_check(u, app_copy(u->app, buf_str(&text), &out, &e), &e)) {
		term_write(out.data, out.len);
		ui_say(u, N_many("%zu line copied", "%zu lines copied",
		    to - from + 1), to - from + 1);
	}
	buf_free(&out);
	buf_free(&line);
	buf_free(&text);
}

static bool
select_act(struct ui *u, struct view *view, enum action a, int count)
{
	struct article_view *v = article_of_view(view);
	int64_t n = count > 0 ? count : 1, at = (int64_t)v->select_at;
	int64_t rows = (int64_t)article_rows(v), top = (int64_t)v->top;

	switch (a) {
	case ACT_DOWN: move_to(v, at + n); break;
	case ACT_UP: move_to(v, at - n); break;
	case ACT_HALF_DOWN: move_to(v, at + rows / 2 * n); break;
	case ACT_HALF_UP: move_to(v, at - rows / 2 * n); break;
	case ACT_PAGE_DOWN: move_to(v, at + rows * n); break;
	case ACT_PAGE_UP: move_to(v, at - rows * n); break;
	case ACT_TOP: move_to(v, 0); break;
	case ACT_BOTTOM: move_to(v, INT64_MAX); break;
	case ACT_SCREEN_TOP: move_to(v, top); break;
	case ACT_SCREEN_MIDDLE: move_to(v, top + rows / 2); break;
	case ACT_SCREEN_BOTTOM: move_to(v, top + rows - 1); break;
	case ACT_COPY:
		copy(u, v);
		ui_pop(u);
		break;
	case ACT_BACK: case ACT_SELECT: ui_pop(u); break;
	case ACT_QUIT: case ACT_REDRAW: case ACT_SUSPEND: case ACT_HELP:
		return false;
	default: break;
	}
	return true;
}

/* What changes the page under the choice ends it. */
static void
select_update(struct ui *u, struct view *view, const struct report *r)
{
	struct article_view *v = article_of_view(view);
	size_t n = v->lay != NULL ? v->lay->line_count : 0;

	(void)u, (void)r;
	if (v->select_from >= n)
		v->select_from = n > 0 ? n - 1 : 0;
	if (v->select_at >= n)
		v->select_at = n > 0 ? n - 1 : 0;
}

static const enum action *
select_hints(const struct view *v)
{
	static const enum action a[] = { ACT_DOWN, ACT_UP, ACT_COPY, ACT_BACK,
	    ACTION_NONE };

	(void)v;
	return a;
}

static void
select_place(const struct view *view, char *out, size_t size)
{
	const struct article_view *v =
	    (const struct article_view *)view->below;
	size_t a = v->select_from, b = v->select_at;
	size_t n = (a < b ? b - a : a - b) + 1;

	(void)snprintf(out, size, N_many("%zu line", "%zu lines", n), n);
}

static void
select_close(struct ui *u, struct view *view)
{
	struct article_view *v = article_of_view(view);

	(void)u;
	if (v != NULL)
		v->selecting = false;
	free(view);
}

static const struct view_verbs select_verbs = {
	.bit = VIEW_SELECT, .overlay = true, .draw = select_draw,
	.act = select_act, .update = select_update, .hints = select_hints,
	.place = select_place, .close = select_close
};

/* From the part that the cursor is on, else from the top of the screen. */
void
article_select(struct ui *u, struct article_view *v)
{
	const struct layout_target *t = article_target(v);
	struct view *s;

	if (v->lay == NULL || v->lay->line_count == 0 || u->top != &v->view)
		return;
	s = xcalloc(1, sizeof *s);
	s->verbs = &select_verbs;
	v->selecting = true;
	v->select_from = v->select_at = t != NULL && t->line >= v->top &&
	    t->line < v->top + article_rows(v) ? t->line : v->top;
	ui_push(u, s);
}
