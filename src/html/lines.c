#include "lines.h"

#include <string.h>


#define ROW_MOST 400	/* weight of a row that is set as one line */
#define CELL_MOST 100
#define CELLS_MOST 12
#define TEXT_MAX ((size_t)32 * 1024 * 1024)

struct reader {
	struct lines *ls;
	struct line line;
	bool open;	/* a line is being read */
	bool space;	/* white space is pending */
	bool pre;
	unsigned breaks;	/* <br> since the last text */
	bool cell;	/* a cell of the same row starts */
};

static bool
is_space(char c)
{
	return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
}

/* Line breaks at the ends of code are no part of it. */
static void
trim_code(struct reader *r)
{
	struct buf *text = &r->ls->text;

	while (text->len > r->line.start &&
	    is_space(text->data[text->len - 1]))
		buf_truncate(text, text->len - 1);
	while (r->line.start < text->len && (text->data[r->line.start] == '\n'
	    || text->data[r->line.start] == '\r'))
		r->line.start++;
}

static void
end_line(struct reader *r)
{
	struct buf *text = &r->ls->text;

	r->breaks = 0;
	r->space = r->cell = false;
	if (!r->open)
		return;
	r->open = false;
	if (r->pre)
		trim_code(r);
	r->line.len = text->len - r->line.start;
	buf_addc(text, '\0');
	vec_push(&r->ls->v, r->line);
}

/* What the elements around a line say of it. */
static void
set_context(struct line *l, const struct node *root, const struct node *n)
{
	l->block = measure_block(n);
	for (n = n->parent; n != NULL; n = n->parent) {
		if (n->flags & NODE_QUIET)
			l->quiet = true;
		if (l->heading == 0 &&
		    element_is_heading((enum html_element)n->tag))
			l->heading = (uint8_t)(n->tag - HTML_H1 + 1);
		if (n->tag == HTML_LI || n->tag == HTML_DD ||
		    n->tag == HTML_DT)
			l->list = true;
		if (n->tag == HTML_PRE)
			l->pre = true;
		if (n == root)
			break;
	}
}

static void
start_line(struct reader *r, const struct node *root, struct node *n)
{
	r->line = (struct line){ .first = n, .start = r->ls->text.len };
	set_context(&r->line, root, n);
	r->open = true;
	r->pre = r->line.pre;
	r->breaks = 0;
	r->space = false;
}

/* The bytes of white space at s: the ideographic and the no-break space are
 * white space, too. */
static size_t
space_length(const char *s, size_t n)
{
	if (n == 0)
		return 0;
	switch ((unsigned char)*s) {
	case 0xc2:
		return n > 1 && s[1] == '\xa0' ? 2 : 0;
	case 0xe3:
		return n > 2 && s[1] == '\x80' && s[2] == '\x80' ? 3 : 0;
	default:
		return is_space(*s);
	}
}

static void
folded(struct reader *r, const char *s, size_t n)
{
	struct buf *text = &r->ls->text;
	size_t i = 0, len;

	while (i < n) {
		size_t from = i;

		while (i < n && space_length(s + i, n - i) == 0)
			i++;
		if (i > from) {
			if (r->space && text->len > r->line.start)
				buf_addc(text, ' ');
			r->space = false;
			buf_add(text, s + from, i - from);
		}
		while ((len = space_length(s + i, n - i)) > 0) {
			r->space = true;
			i += len;
		}
	}
}

static void
count(struct line *l, const struct node *n)
{
	struct own own = { .marks = 0 };

	if (n->chars == 0)
		return;
	measure_text(n->text, n->len, &own);
	l->marks += own.marks;
	l->digits += own.digits;
}

static void
read_text(struct reader *r, const struct node *root, struct node *n)
{
	struct buf *text = &r->ls->text;

	if (!r->open) {
		if (n->chars == 0)
			return;
		start_line(r, root, n);
	}
	if (n->chars > 0 && r->cell) {
		buf_adds(text, " | ");
		r->space = r->cell = false;
	}
	if (n->chars > 0 && r->breaks > 0) {
		buf_addc(text, '\n');
		r->space = false;
		r->breaks = 0;
	}
	if (r->pre)
		buf_add(text, n->text, n->len);
	else
		folded(r, n->text, n->len);
	count(&r->line, n);
	r->line.last = n;
	r->line.chars += n->chars;
	r->line.link_chars += n->link_chars;
}

/* A row of cells with a word or two each is one line. */
static bool
is_short_row(const struct node *row)
{
	int cells = 0;

	if (row->tag != HTML_TR || row->chars > ROW_MOST)
		return false;
	for (const struct node *c = row->first; c != NULL; c = c->next) {
		if (c->tag == NODE_TEXT)
			continue;
		if (c->chars > CELL_MOST || ++cells > CELLS_MOST)
			return false;
		for (const struct node *n = c->first; n != NULL; n = n->next)
			if (n->tag != NODE_TEXT && node_is_block(n) &&
			    n->tag != HTML_P && n->tag != HTML_DIV)
				return false;
	}
	return cells > 1;
}

/* A cell of a short row, or the one block in it. */
static bool
in_short_row(const struct node *n)
{
	if (n->tag != HTML_TD && n->tag != HTML_TH)
		n = n->parent;
	return (n->tag == HTML_TD || n->tag == HTML_TH) &&
	    is_short_row(n->parent);
}

static void
read_node(struct reader *r, const struct node *root, struct node *n)
{
	if (n->tag == NODE_TEXT) {
		read_text(r, root, n);
		return;
	}
	if (n->tag == HTML_BR) {
		if (r->pre && r->open)
			buf_addc(&r->ls->text, '\n');
		else if (++r->breaks > 1)
			end_line(r);
		return;
	}
	if (in_short_row(n) && r->open)
		r->cell = true;
	else if (node_is_block(n) || n->tag == HTML_HR)
		end_line(r);
}

/* How a word is read (ruby) says it a second time. */
static bool
is_reading(const struct node *n)
{
	return n->tag == HTML_RT || n->tag == HTML_RP || n->tag == HTML_RTC;
}

void
lines_read(struct lines *ls, const struct node *root,
    const struct node *heading)
{
	struct reader r = { .ls = ls };
	struct node *n = root->first;

	*ls = (struct lines){ .v = VEC_INIT, .text = BUF_INIT(TEXT_MAX) };
	buf_reserve(&ls->text, 4096);
	while (n != NULL) {
		if (!(n->flags & NODE_GONE) && !is_reading(n)) {
			read_node(&r, root, n);
			if (n->first != NULL) {
				n = n->first;
				continue;
			}
		}
		while (n != root && n->next == NULL) {
			n = n->parent;
			if (n == heading ||
			    (node_is_block(n) && !in_short_row(n)))
				end_line(&r);
		}
		n = n == root ? NULL : n->next;
	}
	end_line(&r);
}

void
lines_free(struct lines *ls)
{
	vec_free(&ls->v);
	buf_free(&ls->text);
}

uint32_t
lines_weight(const struct lines *ls)
{
	uint32_t sum = 0;

	for (size_t i = 0; i < ls->v.len; i++)
		if (!ls->v.at[i].gone && !ls->v.at[i].quiet)
			sum += ls->v.at[i].chars;
	return sum;
}

void
lines_apply(const struct lines *ls, const struct node *root)
{
	for (size_t i = 0; i < ls->v.len; i++) {
		const struct line *l = &ls->v.at[i];
		struct node *n = l->first;

		if (!l->gone)
			continue;
		while (n != NULL) {
			if (n->tag == NODE_TEXT)
				n->flags |= NODE_GONE;
			if (n == l->last)
				break;
			n = node_next(root, n);
		}
	}
}

void
lines_join(const struct lines *ls, struct buf *out)
{
	for (size_t i = 0; i < ls->v.len; i++) {
		const struct line *l = &ls->v.at[i];

		if (l->gone || l->quiet)
			continue;
		if (out->len > 0)
			buf_adds(out, "\n\n");
		buf_add(out, line_text(ls, l), l->len);
	}
}
