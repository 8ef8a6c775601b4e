#include <ndigest/layout/layout.h>

#include <stdlib.h>
#include <string.h>

#include "setter.h"

struct layout *
layout_document(const struct document *d, const struct layout_options *o)
{
	struct layout *l = xcalloc(1, sizeof *l);
	struct setter s;

	setter_open(&s, l, o, d);
	set_blocks(&s, d->root);
	setter_close(&s);
	return l;
}

void
layout_free(struct layout *l)
{
	if (l == NULL)
		return;
	arena_free(&l->arena);
	free(l);
}

void
layout_line_text(struct buf *out, const struct layout_line *line)
{
	for (size_t i = 0; i < line->span_count; i++)
		buf_add(out, line->spans[i].text, line->spans[i].len);
}

/* A cell's text is in the lines of its row. */
static bool
is_line_of(const struct layout_line *line, const struct block *b)
{
	if (line->block == b)
		return true;
	if (line->block == NULL || line->block->kind != BLOCK_ROW)
		return false;
	for (const struct block *c = line->block->child; c != NULL;
	    c = c->next)
		if (c == b)
			return true;
	return false;
}

/* The block's last line that begins at or before AT. */
size_t
layout_find(const struct layout *l, const struct block *b, size_t at)
{
	size_t found = LAYOUT_NONE;

	for (size_t i = 0; i < l->line_count; i++) {
		const struct layout_line *line = &l->lines[i];

		if (!is_line_of(line, b))
			continue;
		if (found == LAYOUT_NONE)
			found = i;
		for (size_t k = 0; k < line->span_count; k++)
			if (line->spans[k].start != LAYOUT_NONE &&
			    line->spans[k].start <= at)
				found = i;
	}
	return found;
}

/* A block that has no lines of its own (a cell of a table) is looked for by
 * its name. */
size_t
layout_find_anchor(const struct layout *l, const char *name)
{
	const struct block *b = l->document != NULL ?
	    document_find_anchor(l->document, name) : NULL;
	size_t found = b != NULL ? layout_find(l, b, 0) : LAYOUT_NONE;

	for (size_t i = 0; i < l->line_count && found == LAYOUT_NONE; i++)
		if (l->lines[i].block != NULL &&
		    l->lines[i].block->anchor != NULL &&
		    strcmp(l->lines[i].block->anchor, name) == 0)
			found = i;
	return found;
}

bool
layout_span_part(const struct layout_line *line,
    const struct layout_span *span, const struct document_place *place,
    size_t *from, size_t *len)
{
	size_t end = place->start + place->len, lo, hi;

	if (line->block != place->block || span->start == LAYOUT_NONE ||
	    span->start >= end || span->start + span->len <= place->start)
		return false;
	lo = place->start > span->start ? place->start - span->start : 0;
	hi = end - span->start < span->len ? end - span->start : span->len;
	*from = lo;
	*len = hi - lo;
	return true;
}
