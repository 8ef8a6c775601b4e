/* Where one is in an article, and how that outlives a change of its layout. */
#include "article.h"

size_t
article_rows(const struct article_view *v)
{
	return v->view.rect.h > 0 ? (size_t)v->view.rect.h : 1;
}

size_t
article_last_top(const struct article_view *v)
{
	size_t rows = article_rows(v), n = v->lay != NULL ?
	    v->lay->line_count : 0;

	return n > rows ? n - rows : 0;
}

void
article_scroll_to(struct article_view *v, size_t top)
{
	size_t last = article_last_top(v);

	v->top = top < last ? top : last;
}

const struct layout_target *
article_target(const struct article_view *v)
{
	return v->lay != NULL && v->focus < v->lay->target_count ?
	    &v->lay->targets[v->focus] : NULL;
}

static size_t
first_start(const struct layout_line *line)
{
	for (size_t i = 0; i < line->span_count; i++)
		if (line->spans[i].start != LAYOUT_NONE)
			return line->spans[i].start;
	return 0;
}

struct article_anchor
article_take_anchor(const struct article_view *v)
{
	struct article_anchor a = { .line = v->top };
	const struct layout *l = v->lay;

	if (l == NULL || v->top == 0)
		return a;
	for (size_t i = v->top; i < l->line_count && i < v->top + 3 &&
	    a.block == NULL; i++)
		if (l->lines[i].block != NULL) {
			a.block = l->lines[i].block;
			a.start = first_start(&l->lines[i]);
			a.offset = i - v->top;
		}
	for (size_t i = 0; i < l->target_count &&
	    l->targets[i].line <= v->top; i++) {
		a.has_target = true;
		a.kind = l->targets[i].kind;
		a.index = l->targets[i].index;
		if (a.block == NULL)
			a.offset = v->top - l->targets[i].line;
	}
	return a;
}

size_t
article_find_target(const struct layout *l, enum target_kind kind, size_t index)
{
	for (size_t i = 0; i < l->target_count; i++)
		if (l->targets[i].kind == kind && l->targets[i].index == index)
			return i;
	return NO_TARGET;
}

void
article_put_anchor(struct article_view *v, const struct article_anchor *a)
{
	size_t line = LAYOUT_NONE, t;

	if (a->line == 0) {
		v->top = 0;
		return;
	}
	if (a->block != NULL)
		line = layout_find(v->lay, a->block, a->start);
	if (line != LAYOUT_NONE)
		line = line > a->offset ? line - a->offset : 0;
	if (line == LAYOUT_NONE && a->has_target) {
		t = article_find_target(v->lay, a->kind, a->index);
		if (t != NO_TARGET)
			line = v->lay->targets[t].line + a->offset;
	}
	article_scroll_to(v, line != LAYOUT_NONE ? line : a->line);
}
