/*
 * Tables: those that lay out a page are taken apart (they become GROUPs, and
 * their content stands in the page's flow); those of data get cells of plain
 * text, one for each column of each row.
 */
#include "build.h"

#include <string.h>

#define COLUMNS_MAX 64
#define CELL_LONG 400		/* bytes on average: prose, no data */

/* --- is it one? ------------------------------------------------------------- */

struct facts {
	size_t rows, cells, columns;
	size_t bytes;
	bool prose;		/* a heading, quote, table … in a cell */
	bool header;
};

static void
look_into(const struct block *b, struct facts *f)
{
	for (; b != NULL; b = b->next) {
		switch (b->kind) {
		case BLOCK_HEADING:
		case BLOCK_CODE:
		case BLOCK_QUOTE:
		case BLOCK_TABLE:
		case BLOCK_GROUP:
		case BLOCK_FIGURE:
		case BLOCK_DETAILS:
		case BLOCK_FOOTNOTE:
		case BLOCK_EMBED:
		case BLOCK_RULE:
			f->prose = true;
			break;
		default:
			break;
		}
		f->bytes += b->len;
		look_into(b->child, f);	/* bounded as the tree is */
	}
}

static struct facts
gather(const struct block *table)
{
	struct facts f = { 0 };
	const struct block *r, *c;

	for (r = table->child; r != NULL; r = r->next) {
		size_t columns = 0;

		if (r->kind != BLOCK_ROW)
			continue;
		f.rows++;
		for (c = r->child; c != NULL; c = c->next) {
			columns += (size_t)c->span;
			f.cells++;
			f.header = f.header || c->header;
			look_into(c->child, &f);
		}
		if (columns > f.columns)
			f.columns = columns;
	}
	return f;
}

static bool
is_layout(const struct node *table, const struct facts *f)
{
	if (table->layout || f->rows == 0 || f->columns < 2 || f->prose ||
	    f->columns > COLUMNS_MAX)
		return true;
	if (f->header)
		return f->bytes / f->cells > 4 * CELL_LONG;
	return f->bytes / f->cells > CELL_LONG;
}

static void
take_apart(struct block *table)
{
	struct block *r, *c;

	table->kind = BLOCK_GROUP;
	for (r = table->child; r != NULL; r = r->next) {
		if (r->kind != BLOCK_ROW)
			continue;
		r->kind = BLOCK_GROUP;
		for (c = r->child; c != NULL; c = c->next)
			if (c->kind == BLOCK_CELL)
				c->kind = BLOCK_GROUP;
	}
}

/* --- cells ------------------------------------------------------------------- */

struct flat {
	struct builder *b;
	struct buf text;
	VEC(struct span) spans;
	bool rtl;
	const char *anchor;
};

static void
add_leaf(struct flat *f, const char *text, size_t len,
    const struct span *spans, size_t count)
{
	size_t at;

	if (len == 0)
		return;
	if (f->text.len > 0)
		buf_addc(&f->text, '\n');
	at = f->text.len;
	buf_add(&f->text, text, len);
	for (size_t i = 0; i < count; i++) {
		struct span sp = spans[i];

		sp.start += at;
		vec_push(&f->spans, sp);
	}
}

static void
flatten(struct flat *f, const struct block *b)
{
	for (; b != NULL; b = b->next) {
		if (b->kind == BLOCK_IMAGE) {
			const char *alt = f->b->images.at[b->image].alt;

			add_leaf(f, alt, strlen(alt), NULL, 0);
		} else if (block_is_leaf(b->kind)) {
			f->rtl = f->rtl || b->rtl;
			if (f->anchor == NULL)
				f->anchor = b->anchor;
			add_leaf(f, b->text, b->len, b->spans, b->span_count);
		} else {
			flatten(f, b->child);
		}
	}
}

static void
flatten_cell(struct builder *b, struct block *cell)
{
	struct flat f = { .b = b };
	struct span *spans;

	flatten(&f, cell->child);
	cell->text = arena_strndup(b->arena, buf_str(&f.text), f.text.len);
	cell->len = f.text.len;
	cell->rtl = f.rtl;
	cell->anchor = f.anchor;
	if (f.spans.len > 0) {
		spans = arena_alloc(b->arena, f.spans.len * sizeof *spans);
		memcpy(spans, f.spans.at, f.spans.len * sizeof *spans);
		cell->spans = spans;
		cell->span_count = f.spans.len;
	}
	cell->child = NULL;
	((struct node *)cell)->last = NULL;
	buf_free(&f.text);
	vec_free(&f.spans);
}

/* Empty cells for those that reach down from rows above. CARRY counts, for
 * each column, the rows that are still covered. */
static void
fill_row(struct builder *b, struct block *row, int carry[COLUMNS_MAX])
{
	struct block **at = &row->child;
	size_t column = 0;

	while (column < COLUMNS_MAX) {
		struct node *cell;

		if (carry[column] > 0) {
			carry[column]--;
			cell = tree_node(b, BLOCK_CELL);
			cell->b.text = "";
			cell->b.next = *at;
			*at = &cell->b;
			at = &cell->b.next;
			column++;
			continue;
		}
		if (*at == NULL)
			break;
		cell = (struct node *)*at;
		for (int i = 0; i < cell->b.span && column < COLUMNS_MAX; i++)
			carry[column++] = cell->rowspan > 1 ?
			    cell->rowspan - 1 : 0;
		at = &cell->b.next;
	}
}

/* What stands in a table but in none of its rows comes first. */
static void
sort_rows(struct block *table)
{
	struct block *rows = NULL, **tail = &rows, *b, *next;
	struct block *others = NULL, **end = &others;

	for (b = table->child; b != NULL; b = next) {
		next = b->next;
		b->next = NULL;
		if (b->kind == BLOCK_ROW) {
			*tail = b;
			tail = &b->next;
		} else {
			*end = b;
			end = &b->next;
		}
	}
	*end = rows;
	table->child = others;
}

void
table_finish(struct builder *b, struct node *table)
{
	struct facts f = gather(&table->b);
	int carry[COLUMNS_MAX] = { 0 };
	struct block *r, *c;

	if (is_layout(table, &f)) {
		take_apart(&table->b);
		return;
	}
	sort_rows(&table->b);
	for (r = table->b.child; r != NULL; r = r->next) {
		if (r->kind != BLOCK_ROW)
			continue;
		for (c = r->child; c != NULL; c = c->next)
			if (c->kind == BLOCK_CELL)
				flatten_cell(b, c);
		fill_row(b, r, carry);
	}
}
