/* An article for screen readers: the cursor goes line by line. */
#include "article.h"

/* What the line belongs to is what Enter and Space act on. */
static void
take_target(struct article_view *v)
{
	v->focus = v->line < v->lay->line_count ?
	    v->lay->lines[v->line].target : NO_TARGET;
}

static bool
is_empty(const struct article_view *v, size_t i)
{
	return v->lay->lines[i].span_count == 0;
}

static void
move(struct article_view *v, int dir)
{
	size_t last = v->lay->line_count, i = v->line;

	/* lines with nothing to read are gone over */
	do {
		if ((dir < 0 && i == 0) || (dir > 0 && i + 1 >= last))
			return;
		i = dir < 0 ? i - 1 : i + 1;
	} while (is_empty(v, i));
	v->line = i;
}

static void
go_to(struct article_view *v, int64_t line)
{
	int64_t last = (int64_t)v->lay->line_count - 1;

	v->line = line < 0 || last < 0 ? 0 : (size_t)(line < last ? line :
	    last);
	if (v->line < v->lay->line_count && is_empty(v, v->line))
		move(v, v->line > 0 ? -1 : 1);
}

void
article_plain_show(struct article_view *v)
{
	size_t rows = article_rows(v);

	if (v->line < v->top)
		article_scroll_to(v, v->line);
	else if (v->line >= v->top + rows)
		article_scroll_to(v, v->line + 1 - rows);
}

/* The line comes along when the page was moved otherwise. */
void
article_plain_follow(struct article_view *v)
{
	size_t rows = article_rows(v);

	if (v->line < v->top)
		go_to(v, (int64_t)v->top);
	else if (v->line >= v->top + rows)
		go_to(v, (int64_t)(v->top + rows) - 1);
}

bool
article_plain_act(struct article_view *v, enum action a, int count)
{
	int n = count > 0 ? count : 1, rows = (int)article_rows(v);
	int64_t at = (int64_t)v->line, top = (int64_t)v->top;

	article_plain_follow(v);
	switch (a) {
	case ACT_DOWN: for (int i = 0; i < n; i++) move(v, 1); break;
	case ACT_UP: for (int i = 0; i < n; i++) move(v, -1); break;
	case ACT_HALF_DOWN: go_to(v, at + (int64_t)n * rows / 2); break;
	case ACT_HALF_UP: go_to(v, at - (int64_t)n * rows / 2); break;
	case ACT_PAGE_DOWN: go_to(v, at + (int64_t)n * rows); break;
	case ACT_PAGE_UP: go_to(v, at - (int64_t)n * rows); break;
	case ACT_TOP: go_to(v, count > 0 ? count - 1 : 0); break;
	case ACT_BOTTOM:
		go_to(v, count > 0 ? count - 1 : (int64_t)v->lay->line_count);
		break;
	case ACT_SCREEN_TOP: go_to(v, top); break;
	case ACT_SCREEN_MIDDLE: go_to(v, top + rows / 2); break;
	case ACT_SCREEN_BOTTOM: go_to(v, top + rows - 1); break;
	default: return false;
	}
	article_plain_show(v);
	take_target(v);
	return true;
}
