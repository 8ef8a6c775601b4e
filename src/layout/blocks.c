/* The blocks of a document. */
#include "setter.h"

#include <string.h>

#include <ndigest/text/width.h>

#define TAB 8
#define INDENT "  "

static void set_list(struct setter *s, const struct block *list, int level);
static void set_flow(struct setter *s, const struct block *b, int level);

static void
set_leaf(struct setter *s, const struct block *b, enum look look,
    unsigned attrs)
{
	s->block = b;
	s->rtl = b->rtl;
	setter_add_block(s, b, look, attrs);
	setter_flush(s);
	s->rtl = false;
	s->block = NULL;
}

/* --- code ---------------------------------------------------------------------- */

/* A line with its tabs expanded, in the arena. */
static struct layout_span
code_span(struct setter *s, const char *text, size_t n, size_t from)
{
	struct buf out = BUF_INIT(0);
	struct layout_span sp = { "", 0, 0, LOOK_CODE, 0, -1, from };
	size_t column = 0;

	for (size_t i = 0, k; i < n; i = k) {
		for (k = i; k < n && text[k] != '\t'; k++)
			;
		buf_add(&out, text + i, k - i);
		column += width_text(text + i, k - i);
		if (k < n) {
			size_t pad = TAB - column % TAB;

			buf_addf(&out, "%*s", (int)pad, "");
			column += pad;
			k++;
		}
	}
	sp.text = arena_strndup(&s->l->arena, buf_str(&out), out.len);
	sp.len = out.len;
	sp.columns = column;
	buf_free(&out);
	return sp;
}

static void
set_code(struct setter *s, const struct block *b)
{
	const char *p = b->text, *end = b->text + b->len, *lf;
	struct layout_span sp;
	size_t lead;

	while ((lead = strspn(p, " \t")) < (size_t)(end - p) &&
	    p[lead] == '\n')
		p += lead + 1;		/* empty lines at the top */
	setter_push(s, NULL, INDENT, LOOK_TEXT);
	s->block = b;
	s->code = true;
	for (; p < end; p = lf + 1) {
		lf = memchr(p, '\n', (size_t)(end - p));
		if (lf == NULL)
			lf = end;
		sp = code_span(s, p, (size_t)(lf - p), (size_t)(p - b->text));
		setter_line(s, &sp, 1);
	}
	s->code = false;
	s->block = NULL;
	setter_pop(s);
}

/* --- pictures -------------------------------------------------------------------- */

static const struct block *
caption_after(const struct block *b)
{
	return b->next != NULL && b->next->kind == BLOCK_CAPTION ?
	    b->next : NULL;
}

static void
set_image(struct setter *s, const struct block *b)
{
	const struct document_image *im = &s->l->document->images[b->image];
	const struct block *caption = caption_after(b);
	bool told = caption != NULL && strncmp(caption->text, im->alt,
	    strlen(im->alt)) == 0;

	s->block = b;
	setter_picture(s, im->url, told ? "" : im->alt, (size_t)b->image,
	    im->link);
	s->block = NULL;
}

static void
set_embed(struct setter *s, const struct block *b)
{
	setter_push(s, s->marks->play, INDENT, LOOK_DIM);
	set_leaf(s, b, LOOK_LINK, 0);
	setter_pop(s);
}

/* --- lists ------------------------------------------------------------------------ */

/* A list of short items needs no empty lines. */
static bool
is_tight(const struct setter *s, const struct block *list)
{
	size_t items = 0, bytes = 0;

	for (const struct block *i = list->child; i != NULL; i = i->next) {
		const struct block *c = i->child;

		items++;
		if (c != NULL && c->kind == BLOCK_PARAGRAPH) {
			bytes += c->len;
			c = c->next;
		}
		for (; c != NULL; c = c->next)
			if (c->kind != BLOCK_LIST)
				return false;
	}
	return items > 0 && bytes / items < 3 * setter_width(s);
}

static int
digits(int n)
{
	int d = 1;

	for (; n > 9; n /= 10)
		d++;
	return d;
}

static const char *
item_mark(struct setter *s, const struct block *item, int width, int level)
{
	if (item->number > 0)
		return arena_printf(&s->l->arena, "%*d. ", width,
		    item->number);
	return s->marks->bullet[level % 3];
}

static void
set_list(struct setter *s, const struct block *list, int level)
{
	bool tight = is_tight(s, list);
	int width = 1;

	for (const struct block *i = list->child; i != NULL; i = i->next)
		if (digits(i->number) > width)
			width = digits(i->number);
	for (const struct block *i = list->child; i != NULL; i = i->next) {
		const char *mark = item_mark(s, i, width, level);
		size_t columns = width_text(mark, strlen(mark));

		if (i != list->child && !tight)
			setter_gap(s);
		setter_push(s, mark, arena_printf(&s->l->arena, "%*s",
		    (int)columns, ""), LOOK_DIM);
		set_flow(s, i->child, level + 1);
		setter_pop(s);
	}
}

/* --- footnotes, rules --------------------------------------------------------------- */

static void
set_rule(struct setter *s, size_t columns, bool centred)
{
	struct buf line = BUF_INIT(0);
	struct layout_span spans[2];
	size_t width = setter_width(s), n = 0;

	if (centred) {
		buf_adds(&line, s->marks->pause);
		columns = width_text(buf_str(&line), line.len);
		if (columns < width)
			spans[n++] = setter_blank(s, (width - columns) / 2);
	} else {
		for (size_t i = 0; i < columns && i < width; i++)
			buf_adds(&line, s->marks->rule);
	}
	spans[n] = setter_blank(s, 0);
	spans[n].text = arena_strndup(&s->l->arena, buf_str(&line), line.len);
	spans[n].len = line.len;
	spans[n].columns = width_text(buf_str(&line), line.len);
	spans[n].look = LOOK_RULE;
	setter_line(s, spans, n + 1);
	buf_free(&line);
}

static void
set_footnote(struct setter *s, const struct block *b, bool first)
{
	const char *mark = INDENT;

	if (first)
		set_rule(s, 12, false);
	if (b->text != NULL)
		mark = arena_printf(&s->l->arena, "[%s] ", b->text);
	setter_push(s, mark, arena_printf(&s->l->arena, "%*s",
	    (int)strlen(mark), ""), LOOK_DIM);
	set_flow(s, b->child, 0);
	setter_pop(s);
}

/* --- the flow ------------------------------------------------------------------------ */

/* Whether an empty line parts A from B, which follows it. */
static bool
is_parted(const struct setter *s, const struct block *a,
    const struct block *b)
{
	switch (b->kind) {
	case BLOCK_HEADING:
		return a->kind != BLOCK_HEADING || b->level <= a->level;
	case BLOCK_CAPTION:
		return a->kind != BLOCK_IMAGE && a->kind != BLOCK_CAPTION;
	case BLOCK_IMAGE:	/* a gallery stands close */
		return a->kind != BLOCK_IMAGE && a->kind != BLOCK_HEADING;
	case BLOCK_DEFINITION:
		return a->kind != BLOCK_TERM && a->kind != BLOCK_DEFINITION;
	case BLOCK_TERM:
		return a->kind != BLOCK_TERM;
	case BLOCK_FOOTNOTE:
		return a->kind != BLOCK_FOOTNOTE;
	case BLOCK_LIST:
		/* A list inside an item of a tight one. */
		return !(s->depth > 0 && a->kind == BLOCK_PARAGRAPH &&
		    a->len < 3 * setter_width(s));
	default:
		return a->kind != BLOCK_HEADING && a->kind != BLOCK_SUMMARY;
	}
}

static void
set_nested(struct setter *s, const struct block *b, const char *first,
    const char *rest, enum look look)
{
	setter_push(s, first, rest, look);
	set_flow(s, b->child, 0);
	setter_pop(s);
}

static void
set_one(struct setter *s, const struct block *b, const struct block *prev,
    int level)
{
	switch (b->kind) {
	case BLOCK_HEADING:
		set_leaf(s, b, b->level <= 3 ? LOOK_HEADING : LOOK_STRONG, 0);
		break;
	case BLOCK_TERM:
	case BLOCK_SUMMARY:
		set_leaf(s, b, LOOK_STRONG, 0);
		break;
	case BLOCK_CAPTION:
		set_leaf(s, b, LOOK_DIM, LOOK_ITALIC);
		break;
	case BLOCK_CODE:
		set_code(s, b);
		break;
	case BLOCK_EMBED:
		set_embed(s, b);
		break;
	case BLOCK_IMAGE:
		set_image(s, b);
		break;
	case BLOCK_RULE:
		set_rule(s, 0, true);
		break;
	case BLOCK_LIST:
		set_list(s, b, level);
		break;
	case BLOCK_TABLE:
		set_table(s, b);
		break;
	case BLOCK_QUOTE:
		set_nested(s, b, NULL, s->marks->bar, LOOK_RULE);
		break;
	case BLOCK_DEFINITION:
		set_nested(s, b, NULL, "    ", LOOK_TEXT);
		break;
	case BLOCK_DETAILS:
		set_nested(s, b, s->marks->open, INDENT, LOOK_DIM);
		break;
	case BLOCK_FOOTNOTE:
		set_footnote(s, b, prev == NULL ||
		    prev->kind != BLOCK_FOOTNOTE);
		break;
	case BLOCK_FIGURE:
	case BLOCK_ROOT:
	case BLOCK_LIST_ITEM:
	case BLOCK_GROUP:
		set_flow(s, b->child, level);
		break;
	default:
		set_leaf(s, b, LOOK_TEXT, 0);
		break;
	}
}

/* The tree is at most DOCUMENT_DEPTH_MAX deep. */
static void
set_flow(struct setter *s, const struct block *b, int level)
{
	const struct block *prev = NULL;

	for (; b != NULL; b = b->next) {
		if (b == s->skipped || (b->kind == BLOCK_RULE &&
		    b->next != NULL && b->next->kind == BLOCK_FOOTNOTE))
			continue;	/* footnotes have their own rule */
		if (prev != NULL && is_parted(s, prev, b))
			setter_gap(s);
		set_one(s, b, prev, level);
		prev = b;
	}
}

void
set_blocks(struct setter *s, const struct block *b)
{
	set_flow(s, b, 0);
}
