/*
 * Tables: columns side by side where they fit, their cells wrapped where they
 * nearly do, else each row as a record of 'Header: value' lines.
 */
#include "setter.h"

#include <string.h>

#include <ndigest/text/width.h>

#define COLUMNS_MAX 64
#define GUTTER 2
#define LEAST 24	/* no word keeps a column wider than this */
#define TALL 6		/* lines of a row on average: too many */
#define NARROW 10	/* no column is wrapped to less */
#define SHRINK_MAX 4	/* columns that are worth wrapping */

struct column {
	size_t natural;		/* without a break in a cell */
	size_t least;		/* its longest word */
	size_t width;
	bool numbers;		/* set to the right */
};

struct grid {
	struct column columns[COLUMNS_MAX];
	size_t count;
	size_t headers;		/* rows at the top that are all header */
	const struct block *first;	/* row of the body */
};

/* --- measures -------------------------------------------------------------------- */

static void
measure_line(const char *s, size_t n, size_t *natural, size_t *least)
{
	size_t width = width_text(s, n), from = 0;

	if (width > *natural)
		*natural = width;
	for (size_t i = 0; i <= n; i++) {
		if (i < n && s[i] != ' ')
			continue;
		width = width_text(s + from, i - from);
		if (width > *least)
			*least = width;
		from = i + 1;
	}
}

/* "12", "-3.5 %", "$1,200", "4 GB"; an empty cell is anything. */
static bool
is_number(const char *s, size_t n)
{
	size_t digits = 0, letters = 0;

	for (size_t i = 0; i < n; i++) {
		if (s[i] >= '0' && s[i] <= '9')
			digits++;
		else if ((s[i] | 32) >= 'a' && (s[i] | 32) <= 'z')
			letters++;
		else if (s[i] == '\n')
			return false;
	}
	return n == 0 || (letters <= 2 && n < 20 &&
	    (digits > 0 || (n <= 3 && letters == 0)));
}

static void
measure_cell(struct column *c, const struct block *cell)
{
	const char *p = cell->text, *end = p + cell->len, *lf;
	size_t natural = 0, least = 0;

	for (; p < end; p = lf + 1) {
		lf = memchr(p, '\n', (size_t)(end - p));
		if (lf == NULL)
			lf = end;
		measure_line(p, (size_t)(lf - p), &natural, &least);
	}
	/* Raised characters and notes may take a column or two more. */
	natural += cell->span_count > 0 ? 2 : 0;
	if (least > LEAST)
		least = LEAST;
	if (natural > c->natural)
		c->natural = natural;
	if (least > c->least)
		c->least = least;
	if (!cell->header && !is_number(cell->text, cell->len))
		c->numbers = false;
}

static bool
is_header(const struct block *row)
{
	const struct block *c = row->child;

	for (; c != NULL; c = c->next)
		if (!c->header && c->len > 0)
			return false;
	return row->child != NULL;
}

static const struct block *
next_row(const struct block *b)
{
	while (b != NULL && b->kind != BLOCK_ROW)
		b = b->next;
	return b;
}

static void
measure(struct grid *g, const struct block *table)
{
	const struct block *r, *c;
	bool top = true;

	memset(g, 0, sizeof *g);
	for (size_t i = 0; i < COLUMNS_MAX; i++)
		g->columns[i].numbers = true;
	for (r = next_row(table->child); r != NULL; r = next_row(r->next)) {
		size_t at = 0;

		top = top && is_header(r);
		if (top)
			g->headers++;
		else if (g->first == NULL)
			g->first = r;
		for (c = r->child; c != NULL && at < COLUMNS_MAX;
		    c = c->next) {
			if (c->span == 1)
				measure_cell(&g->columns[at], c);
			at += (size_t)c->span;
		}
		if (at > g->count)
			g->count = at < COLUMNS_MAX ? at : COLUMNS_MAX;
	}
	if (g->first == NULL) {		/* all header: none */
		g->headers = 0;
		g->first = next_row(table->child);
	}
}

/* --- widths ---------------------------------------------------------------------- */

static size_t
gutters(const struct grid *g)
{
	return g->count > 0 ? (g->count - 1) * GUTTER : 0;
}

static bool
fit_naturally(struct grid *g, size_t width)
{
	size_t sum = gutters(g);

	for (size_t i = 0; i < g->count; i++) {
		g->columns[i].width = g->columns[i].natural;
		sum += g->columns[i].natural;
	}
	return sum <= width;
}

/* The width of a column when none is wider than CAP, but for its words. */
static size_t
capped(const struct column *c, size_t cap)
{
	size_t width = c->natural < cap ? c->natural : cap;

	return width > c->least ? width : c->least;
}

static size_t
sum_capped(const struct grid *g, size_t cap)
{
	size_t sum = gutters(g);

	for (size_t i = 0; i < g->count; i++)
		sum += capped(&g->columns[i], cap);
	return sum;
}

/* The wide columns are made narrower, all to one width; the narrow ones stay
 * as they are. */
static bool
fit_wrapped(struct grid *g, size_t width)
{
	size_t cap = width, shrunk = 0, left;

	while (cap > NARROW && sum_capped(g, cap) > width)
		cap--;
	if (sum_capped(g, cap) > width)
		return false;
	left = width - sum_capped(g, cap);
	for (size_t i = 0; i < g->count; i++) {
		struct column *c = &g->columns[i];
		size_t lack;

		c->width = capped(c, cap);
		lack = c->natural > c->width ? c->natural - c->width : 0;
		shrunk += lack > 0;
		if (lack > left)
			lack = left;
		c->width += lack;
		left -= lack;
	}
	return shrunk <= SHRINK_MAX;
}

static size_t
span_width(const struct grid *g, size_t at, int span)
{
	size_t width = 0;

	for (int i = 0; i < span && at < g->count; i++, at++)
		width += g->columns[at].width + (i > 0 ? GUTTER : 0);
	return width;
}

/* The lines that the rows take, roughly. */
static size_t
tallness(const struct grid *g, const struct block *table)
{
	const struct block *r, *c;
	size_t rows = 0, lines = 0;

	for (r = next_row(table->child); r != NULL; r = next_row(r->next)) {
		size_t tall = 1, at = 0;

		for (c = r->child; c != NULL && at < g->count; c = c->next) {
			size_t width = span_width(g, at, c->span);
			size_t n = width > 0 ? c->len / width + 1 : 1;

			if (n > tall)
				tall = n;
			at += (size_t)c->span;
		}
		rows++;
		lines += tall;
	}
	return rows > 0 ? lines / rows : 0;
}

/* --- side by side ------------------------------------------------------------------ */

struct cell_lines {
	const struct layout_line *lines;
	size_t count;
	size_t width;
	bool right;
};

static size_t
wrap_cells(struct setter *s, const struct grid *g, const struct block *row,
    struct cell_lines cells[COLUMNS_MAX], size_t *tall)
{
	size_t n = 0, at = 0;

	*tall = 1;
	for (const struct block *c = row->child; c != NULL && at < g->count;
	    c = c->next) {
		struct cell_lines *cl = &cells[n++];

		cl->width = span_width(g, at, c->span);
		cl->right = c->rtl || (c->span == 1 &&
		    g->columns[at].numbers);
		at += (size_t)c->span;
		setter_add_block(s, c, c->header ? LOOK_STRONG : LOOK_TEXT, 0);
		cl->lines = setter_wrap(s, cl->width > 0 ? cl->width : 1, 0,
		    &cl->count);
		if (cl->count > *tall)
			*tall = cl->count;
	}
	return n;
}

static void
add_cell(struct setter *s, const struct cell_lines *cl, size_t line,
    bool last, struct layout_span **spans, size_t *n, size_t *cap)
{
	const struct layout_line *l = line < cl->count ? &cl->lines[line] :
	    NULL;
	size_t columns = l != NULL ? l->columns : 0;
	size_t pad = cl->width > columns ? cl->width - columns : 0;
	size_t need = *n + (l != NULL ? l->span_count : 0) + 3;

	if (need > *cap) {
		*cap = need * 2;
		*spans = xreallocarray(*spans, *cap, sizeof **spans);
	}
	if (cl->right && pad > 0)
		(*spans)[(*n)++] = setter_blank(s, pad);
	for (size_t i = 0; l != NULL && i < l->span_count; i++) {
		(*spans)[*n] = l->spans[i];
		(*spans)[(*n)++].start = LAYOUT_NONE;	/* of no one block */
	}
	if (!last)
		(*spans)[(*n)++] = setter_blank(s,
		    GUTTER + (cl->right ? 0 : pad));
}

static void
set_row(struct setter *s, const struct grid *g, const struct block *row)
{
	struct cell_lines cells[COLUMNS_MAX];
	struct layout_span *spans = NULL;
	size_t tall, cap = 0, count = wrap_cells(s, g, row, cells, &tall);

	s->block = row;
	for (size_t line = 0; line < tall; line++) {
		size_t n = 0;

		for (size_t i = 0; i < count; i++)
			add_cell(s, &cells[i], line, i + 1 == count, &spans,
			    &n, &cap);
		setter_line(s, spans, n);
	}
	s->block = NULL;
	free(spans);
}

static void
set_head_rule(struct setter *s, const struct grid *g)
{
	struct buf line = BUF_INIT(0);
	struct layout_span sp = setter_blank(s, 0);
	size_t width = span_width(g, 0, (int)g->count);

	for (size_t i = 0; i < width; i++)
		buf_adds(&line, s->marks->rule);
	sp.text = arena_strndup(&s->l->arena, buf_str(&line), line.len);
	sp.len = line.len;
	sp.columns = width;
	sp.look = LOOK_RULE;
	setter_line(s, &sp, 1);
	buf_free(&line);
}

static void
set_grid(struct setter *s, const struct grid *g, const struct block *table,
    bool wrapped)
{
	const struct block *r = next_row(table->child);
	size_t at = 0;

	for (; r != NULL; r = next_row(r->next), at++) {
		if (at > 0 && at == g->headers)
			set_head_rule(s, g);
		else if (at > g->headers && wrapped)
			setter_gap(s);
		set_row(s, g, r);
	}
}

/* --- records ---------------------------------------------------------------------- */

static const struct block *
cell_at(const struct block *row, size_t column)
{
	size_t at = 0;

	for (const struct block *c = row != NULL ? row->child : NULL;
	    c != NULL; c = c->next) {
		if (column >= at && column < at + (size_t)c->span)
			return c;
		at += (size_t)c->span;
	}
	return NULL;
}

static void
set_field(struct setter *s, const struct block *head, const struct block *cell)
{
	setter_push(s, NULL, "", LOOK_TEXT);
	if (head != NULL && head->len > 0) {
		setter_add_clean(s, head->text, LOOK_DIM);
		setter_adds(s, ": ", LOOK_DIM);
	}
	s->block = cell;
	s->rtl = cell->rtl;
	setter_add_block(s, cell, cell->header ? LOOK_STRONG : LOOK_TEXT, 0);
	setter_flush(s);
	s->block = NULL;
	s->rtl = false;
	setter_pop(s);
}

static void
set_record(struct setter *s, const struct block *row, const struct block *head)
{
	size_t at = 0;

	setter_push(s, s->marks->bullet[0], "  ", LOOK_DIM);
	for (const struct block *c = row->child; c != NULL; c = c->next) {
		if (c->len > 0)
			set_field(s, cell_at(head, at), c);
		at += (size_t)c->span;
	}
	setter_pop(s);
}

static void
set_records(struct setter *s, const struct grid *g, const struct block *table)
{
	const struct block *r = next_row(table->child), *head = NULL;

	for (size_t i = 0; i < g->headers && r != NULL; i++) {
		head = r;	/* the last row of the header says most */
		r = next_row(r->next);
	}
	for (; r != NULL; r = next_row(r->next)) {
		set_record(s, r, head);
		setter_gap(s);
	}
	s->gap = false;
}

/* --- the table -------------------------------------------------------------------- */

void
set_table(struct setter *s, const struct block *table)
{
	size_t width = setter_width(s);
	struct grid g;

	for (const struct block *b = table->child; b != NULL &&
	    b->kind != BLOCK_ROW; b = b->next) {
		struct block alone = *b;

		alone.next = NULL;
		set_blocks(s, &alone);
	}
	measure(&g, table);
	if (g.count == 0)
		return;
	if (fit_naturally(&g, width))
		set_grid(s, &g, table, false);
	else if (fit_wrapped(&g, width) && tallness(&g, table) <= TALL)
		set_grid(s, &g, table, true);
	else
		set_records(s, &g, table);
}
