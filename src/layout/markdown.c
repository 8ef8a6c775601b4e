#include "markdown.h"

#include <string.h>

#include <ndigest/text/clean.h>
#include <ndigest/text/url.h>

#include "parts.h"

/* --- text ------------------------------------------------------------------------- */

/* What would be markup gets a backslash. */
static void
add_escaped(struct buf *out, const char *s, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		if (s[i] != '\0' && strchr("\\`*_[]<>&|~", s[i]) != NULL)
			buf_addc(out, '\\');
		buf_addc(out, s[i]);
	}
}

/* The digits at s that would begin an ordered list. */
static size_t
list_number(const char *s, size_t n)
{
	size_t digits = 0;

	while (digits < n && s[digits] >= '0' && s[digits] <= '9')
		digits++;
	return digits > 0 && digits < 10 && digits < n &&
	    (s[digits] == '.' || s[digits] == ')') &&
	    (digits + 1 == n || s[digits + 1] == ' ') ? digits : 0;
}

/* What would be markup at the beginning of a line, too. Returns how many of
 * the bytes at s it wrote. */
static size_t
guard_start(struct buf *out, const char *s, size_t n)
{
	size_t digits = list_number(s, n);

	if (digits > 0)
		buf_addf(out, "%.*s\\", (int)digits, s);
	else if (n > 0 && s[0] != '\0' && strchr("#+-=", s[0]) != NULL &&
	    (n == 1 || s[1] == ' ' || s[1] == s[0]))
		buf_addc(out, '\\');
	return digits;
}

void
markdown_line(struct buf *out, const char *text)
{
	struct buf line = BUF_INIT(0);
	size_t skip;

	if (text == NULL)
		return;
	clean_line(&line, text, strlen(text));
	skip = guard_start(out, buf_str(&line), line.len);
	add_escaped(out, buf_str(&line) + skip, line.len - skip);
	buf_free(&line);
}

void
markdown_url(struct buf *out, const char *url)
{
	for (; *url != '\0'; url++) {
		unsigned char c = (unsigned char)*url;

		if (c <= ' ' || c == 0x7f || strchr("()<>\\", c) != NULL)
			buf_addf(out, "%%%02X", c);
		else
			buf_addc(out, *url);
	}
}

void
markdown_link(struct buf *out, const char *text, const char *url)
{
	if (url == NULL || url_check(url, NULL) != ERR_NONE) {
		markdown_line(out, text);
		return;
	}
	buf_addc(out, '[');
	markdown_line(out, text);
	buf_adds(out, "](");
	markdown_url(out, url);
	buf_addc(out, ')');
}

/* --- spans ------------------------------------------------------------------------ */

struct markdown {
	struct buf *out;
	const struct document *d;
	struct buf prefix;	/* before each line: quotes and lists */
	bool fresh;		/* nothing yet on this line */
	int deeper, least;	/* of headings */
	bool cell;		/* in a table: no line breaks */
};

static void
line_break(struct markdown *m)
{
	while (m->out->len > 0 && m->out->data[m->out->len - 1] == ' ')
		buf_truncate(m->out, m->out->len - 1);
	buf_addc(m->out, '\n');
	buf_add(m->out, buf_str(&m->prefix), m->prefix.len);
	m->fresh = true;
}

/* Text with its line breaks. */
static void
add_text(struct markdown *m, const char *s, size_t n)
{
	while (n > 0) {
		const char *lf = memchr(s, '\n', n);
		size_t len = lf != NULL ? (size_t)(lf - s) : n, skip = 0;

		if (m->fresh && len > 0) {
			skip = guard_start(m->out, s, len);
			m->fresh = false;
		}
		add_escaped(m->out, s + skip, len - skip);
		if (lf != NULL && m->cell) {
			buf_addc(m->out, ' ');
		} else if (lf != NULL) {
			buf_addc(m->out, '\\');
			line_break(m);
		}
		s += len;
		n -= len;
		if (lf != NULL)
			s++, n--;
	}
}

static void
add_code(struct markdown *m, const char *s, size_t n)
{
	size_t run = 0, longest = 0;

	for (size_t i = 0; i < n; i++) {
		run = s[i] == '`' ? run + 1 : 0;
		longest = run > longest ? run : longest;
	}
	for (size_t i = 0; i <= longest; i++)
		buf_addc(m->out, '`');
	if (longest > 0)
		buf_addc(m->out, ' ');
	for (size_t i = 0; i < n; i++)
		buf_addc(m->out, s[i] == '\n' ? ' ' : s[i]);
	if (longest > 0)
		buf_addc(m->out, ' ');
	for (size_t i = 0; i <= longest; i++)
		buf_addc(m->out, '`');
	m->fresh = false;
}

static const char *
marks_of(unsigned style, bool open)
{
	switch (style & (SPAN_STRONG | SPAN_EMPHASIS | SPAN_STRIKE)) {
	case SPAN_STRONG:
		return "**";
	case SPAN_EMPHASIS:
		return "*";
	case SPAN_STRONG | SPAN_EMPHASIS:
		return "***";
	case SPAN_STRIKE:
		return "~~";
	case SPAN_STRIKE | SPAN_STRONG:
		return open ? "~~**" : "**~~";
	case SPAN_STRIKE | SPAN_EMPHASIS:
		return open ? "~~*" : "*~~";
	case SPAN_STRIKE | SPAN_STRONG | SPAN_EMPHASIS:
		return open ? "~~***" : "***~~";
	default:
		return "";
	}
}

static void
add_note(struct markdown *m, const char *s, size_t n)
{
	while (n > 0 && (*s == '[' || *s == '('))
		s++, n--;
	while (n > 0 && (s[n - 1] == ']' || s[n - 1] == ')'))
		n--;
	buf_adds(m->out, "[^");
	add_escaped(m->out, s, n);
	buf_addc(m->out, ']');
	m->fresh = false;
}

static void
add_span(struct markdown *m, const struct block *b, const struct span *sp)
{
	const char *s = b->text + sp->start;
	size_t n = sp->len;
	const char *url = sp->link >= 0 ? m->d->links[sp->link].url : NULL;

	if (sp->style & SPAN_NOTE) {
		add_note(m, s, n);
		return;
	}
	while (n > 0 && *s == ' ') {	/* marks stand close to words */
		buf_addc(m->out, ' ');
		s++, n--;
	}
	while (n > 0 && s[n - 1] == ' ')
		n--;
	if (n == 0)
		return;
	if (url != NULL && *url != '#')
		buf_addc(m->out, '[');
	buf_adds(m->out, marks_of(sp->style, true));
	if (sp->style & (SPAN_SUP | SPAN_SUB))
		buf_adds(m->out, sp->style & SPAN_SUP ? "<sup>" : "<sub>");
	if (sp->style & SPAN_CODE)
		add_code(m, s, n);
	else
		add_text(m, s, n);
	if (sp->style & (SPAN_SUP | SPAN_SUB))
		buf_adds(m->out, sp->style & SPAN_SUP ? "</sup>" : "</sub>");
	buf_adds(m->out, marks_of(sp->style, false));
	if (url != NULL && *url != '#') {
		buf_adds(m->out, "](");
		markdown_url(m->out, url);
		buf_addc(m->out, ')');
	}
	for (size_t i = (size_t)(s - b->text) + n;
	    i < sp->start + sp->len; i++)
		buf_addc(m->out, ' ');
}

static void
add_leaf(struct markdown *m, const struct block *b)
{
	size_t at = 0;

	m->fresh = !m->cell;
	for (size_t i = 0; i < b->span_count; i++) {
		const struct span *sp = &b->spans[i];

		add_text(m, b->text + at, sp->start - at);
		add_span(m, b, sp);
		at = sp->start + sp->len;
	}
	add_text(m, b->text + at, b->len - at);
}

/* --- blocks ------------------------------------------------------------------------ */

static void put_one(struct markdown *m, const struct block *b);
static void put_flow(struct markdown *m, const struct block *b);

static void
put_code(struct markdown *m, const struct block *b)
{
	const char *fence = strstr(b->text, "```") != NULL ?
	    "~~~~~~~~" : "```";

	buf_adds(m->out, fence);
	for (const char *p = b->text;;) {
		size_t n = strcspn(p, "\n");

		line_break(m);
		buf_add(m->out, p, n);
		if (p[n] == '\0')
			break;
		p += n + 1;
	}
	line_break(m);
	buf_adds(m->out, fence);
}

static void
put_image(struct markdown *m, const struct block *b)
{
	const struct document_image *im = &m->d->images[b->image];

	buf_adds(m->out, "![");
	add_escaped(m->out, im->alt, strlen(im->alt));
	buf_adds(m->out, "](");
	markdown_url(m->out, im->url);
	buf_addc(m->out, ')');
}

/* Blocks whose lines all begin with MORE. */
static void
put_nested(struct markdown *m, const struct block *b, const char *more)
{
	size_t before = m->prefix.len;

	buf_adds(&m->prefix, more);
	put_flow(m, b);
	buf_truncate(&m->prefix, before);
}

static void
put_item(struct markdown *m, const struct block *item)
{
	struct buf mark = BUF_INIT(0);
	size_t n;

	if (item->number > 0)
		buf_addf(&mark, "%d. ", item->number);
	else
		buf_adds(&mark, "- ");
	buf_adds(m->out, buf_str(&mark));
	n = mark.len;
	buf_clear(&mark);
	buf_addf(&mark, "%*s", (int)n, "");
	put_nested(m, item->child, buf_str(&mark));
	buf_free(&mark);
}

static void
put_list(struct markdown *m, const struct block *list)
{
	for (const struct block *i = list->child; i != NULL; i = i->next) {
		if (i != list->child)
			line_break(m);
		put_item(m, i);
	}
}

static void
put_row(struct markdown *m, const struct block *row, size_t columns)
{
	size_t at = 0;

	buf_addc(m->out, '|');
	m->cell = true;
	for (const struct block *c = row->child; c != NULL; c = c->next) {
		buf_addc(m->out, ' ');
		if (c->len > 0)
			add_leaf(m, c);
		buf_adds(m->out, " |");
		for (int i = 1; i < c->span; i++)
			buf_adds(m->out, " |");
		at += (size_t)c->span;
	}
	for (; at < columns; at++)
		buf_adds(m->out, " |");
	m->cell = false;
}

static void
put_table(struct markdown *m, const struct block *table)
{
	size_t columns = parts_columns(table);
	bool first = true;

	for (const struct block *r = table->child; r != NULL; r = r->next) {
		if (r->kind != BLOCK_ROW) {
			put_one(m, r);
			line_break(m);
			line_break(m);
			continue;
		}
		if (first && (r->child == NULL || !r->child->header)) {
			buf_addc(m->out, '|');
			for (size_t i = 0; i < columns; i++)
				buf_adds(m->out, " |");
		} else {
			put_row(m, r, columns);
		}
		if (first) {
			line_break(m);
			buf_addc(m->out, '|');
			for (size_t i = 0; i < columns; i++)
				buf_adds(m->out, " --- |");
			if (r->child == NULL || !r->child->header) {
				line_break(m);
				put_row(m, r, columns);
			}
		}
		first = false;
		if (r->next != NULL)
			line_break(m);
	}
}

static void
put_heading(struct markdown *m, const struct block *b)
{
	int level = b->level + m->deeper < 6 ? b->level + m->deeper : 6;

	for (int i = 0; i < level || i < m->least; i++)
		buf_addc(m->out, '#');
	buf_addc(m->out, ' ');
	m->cell = true;		/* one line */
	add_leaf(m, b);
	m->cell = false;
}

static void
put_wrapped(struct markdown *m, const struct block *b, const char *mark)
{
	buf_adds(m->out, mark);
	add_leaf(m, b);
	buf_adds(m->out, mark);
}

static void
put_one(struct markdown *m, const struct block *b)
{
	switch (b->kind) {
	case BLOCK_HEADING:
		put_heading(m, b);
		break;
	case BLOCK_TERM:
	case BLOCK_SUMMARY:
		put_wrapped(m, b, "**");
		break;
	case BLOCK_CAPTION:
		put_wrapped(m, b, "");
		break;
	case BLOCK_CODE:
		put_code(m, b);
		break;
	case BLOCK_IMAGE:
		put_image(m, b);
		break;
	case BLOCK_RULE:
		buf_adds(m->out, "* * *");
		break;
	case BLOCK_LIST:
		put_list(m, b);
		break;
	case BLOCK_TABLE:
		put_table(m, b);
		break;
	case BLOCK_QUOTE:
		buf_adds(m->out, "> ");
		put_nested(m, b->child, "> ");
		break;
	case BLOCK_DEFINITION:
		buf_adds(m->out, ": ");
		put_nested(m, b->child, "  ");
		break;
	case BLOCK_FOOTNOTE:
		buf_addf(m->out, "[^%s]: ", b->text != NULL ? b->text : "*");
		put_nested(m, b->child, "    ");
		break;
	case BLOCK_FIGURE:
	case BLOCK_DETAILS:
	case BLOCK_LIST_ITEM:
	case BLOCK_ROOT:
		put_flow(m, b->child);
		break;
	default:
		add_leaf(m, b);
		break;
	}
}

/* The tree is at most DOCUMENT_DEPTH_MAX deep. */
static void
put_flow(struct markdown *m, const struct block *b)
{
	for (const struct block *prev = NULL; b != NULL; b = b->next) {
		if (prev != NULL) {
			line_break(m);
			if (!(b->kind == BLOCK_LIST &&
			    prev->kind == BLOCK_PARAGRAPH &&
			    m->prefix.len > 0))
				line_break(m);
		}
		put_one(m, b);
		prev = b;
	}
}

bool
markdown_document(struct buf *out, const struct document *d, int deeper,
    int least)
{
	struct markdown m = { .out = out, .d = d, .deeper = deeper,
	    .least = least };

	put_flow(&m, d->root->child);
	buf_addc(out, '\n');
	buf_free(&m.prefix);
	return !out->full;
}
