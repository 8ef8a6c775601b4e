#include "setter.h"

#include <string.h>

#include <ndigest/base/intl.h>
#include <ndigest/text/clean.h>
#include <ndigest/text/hyphen.h>
#include <ndigest/text/utf8.h>
#include <ndigest/text/width.h>
#include <ndigest/text/wrap.h>

#define HYPHEN_LEAST 20	/* columns: a table's cells are not parted */

static const struct marks unicode = {
	.bullet = { "\xe2\x80\xa2 ", "\xe2\x97\xa6 ", "\xe2\x96\xaa " },
	.bar = "\xe2\x94\x83 ",
	.summary = "\xe2\x9c\xa6 ",
	.why = "\xe2\x86\x97 ",
	.closed = "\xe2\x96\xb8 ",
	.open = "\xe2\x96\xbe ",
	.item = "\xe2\x96\xb8 ",
	.quote = "\xe2\x80\x9c",
	.unquote = "\xe2\x80\x9d",
	.rule = "\xe2\x94\x80",
	.pause = "\xc2\xb7 \xc2\xb7 \xc2\xb7",
	.play = "\xe2\x96\xb6 ",
	.out = " \xe2\x86\x97",
	.to = " \xe2\x86\x92",
	.dot = " \xc2\xb7 ",
	.dash = "\xe2\x80\x93"
};

static const struct marks ascii = {
	.bullet = { "* ", "- ", "+ " },
	.bar = "| ",
	.summary = "* ",
	.why = "> ",
	.closed = "+ ",
	.open = "- ",
	.item = "+ ",
	.quote = "\"",
	.unquote = "\"",
	.rule = "-",
	.pause = "* * *",
	.play = "> ",
	.out = " ->",
	.to = " ->",
	.dot = " - ",
	.dash = "-"
};

static const struct marks plain = {
	.bullet = { "", "", "" },
	.bar = "",
	.summary = "",
	.why = "",
	.closed = N_("Closed: "),
	.open = N_("Open: "),
	.item = "",
	.quote = "\"",
	.unquote = "\"",
	.rule = " ",
	.pause = "",
	.play = "",
	.out = "",
	.to = "",
	.dot = ", ",
	.dash = "-"
};

void
setter_open(struct setter *s, struct layout *l,
    const struct layout_options *o, const struct document *d)
{
	memset(s, 0, sizeof *s);
	arena_init(&l->arena);
	l->document = d;
	l->columns = o->columns > 0 ? o->columns : 1;
	s->l = l;
	s->columns = l->columns;
	s->ascii = o->ascii;
	s->options = o;
	s->marks = o->plain ? &plain : o->ascii ? &ascii : &unicode;
	s->target = LAYOUT_NONE;
}

static void *
keep(struct setter *s, const void *p, size_t size)
{
	void *copy = arena_alloc(&s->l->arena, size + 1);

	if (size > 0)
		memcpy(copy, p, size);
	return copy;
}

void
setter_close(struct setter *s)
{
	struct layout *l = s->l;

	l->lines = keep(s, s->lines.at, s->lines.len * sizeof *l->lines);
	l->line_count = s->lines.len;
	l->targets = keep(s, s->targets.at,
	    s->targets.len * sizeof *l->targets);
	l->target_count = s->targets.len;
	buf_free(&s->text);
	vec_free(&s->runs);
	vec_free(&s->soft);
	vec_free(&s->spans);
	vec_free(&s->lines);
	vec_free(&s->targets);
}

/* --- margins ------------------------------------------------------------------ */

static size_t
rest_columns(const struct setter *s, size_t depth)
{
	size_t sum = 0;

	for (size_t i = 0; i < depth; i++)
		sum += s->margins[i].rest_columns;
	return sum;
}

static size_t
first_columns(const struct setter *s)
{
	size_t sum = 0;

	for (size_t i = 0; i < s->depth; i++)
		sum += s->margins[i].first != NULL ?
		    s->margins[i].first_columns : s->margins[i].rest_columns;
	return sum;
}

/* FIRST NULL: as the rest. Where half of the measure is taken already, only
 * the mark stays and the lines after it do not hang. */
void
setter_push(struct setter *s, const char *first, const char *rest,
    enum look look)
{
	struct margin m = { first, rest, 0, width_text(rest, strlen(rest)),
	    look };

	if (s->depth == MARGINS_MAX)
		return;
	if (first != NULL)
		m.first_columns = width_text(first, strlen(first));
	if ((rest_columns(s, s->depth) + m.rest_columns) * 2 > s->columns) {
		m.rest = "";
		m.rest_columns = 0;
	}
	s->margins[s->depth++] = m;
}

void
setter_pop(struct setter *s)
{
	if (s->depth > 0)
		s->depth--;
	if (s->gap_depth > s->depth)
		s->gap_depth = s->depth;
}

size_t
setter_width(const struct setter *s)
{
	size_t taken = rest_columns(s, s->depth);

	return taken < s->columns ? s->columns - taken : 1;
}

void
setter_gap(struct setter *s)
{
	if (s->lines.len == 0 || s->gap)
		return;
	s->gap = true;
	s->gap_depth = s->depth;
}

static void
push_span(struct setter *s, const char *text, size_t n, enum look look)
{
	struct layout_span sp = { text, n, width_text(text, n), look, 0, -1,
	    LAYOUT_NONE };

	if (n > 0)
		vec_push(&s->spans, sp);
}

/* The margins of the line to come; a first mark is used up by it. */
static void
push_margins(struct setter *s)
{
	for (size_t i = 0; i < s->depth; i++) {
		struct margin *m = &s->margins[i];
		const char *text = m->first != NULL ? m->first : m->rest;

		push_span(s, text, strlen(text), m->look);
		m->first = NULL;
	}
}

/* --- lines --------------------------------------------------------------------- */

static bool
is_blank(const struct layout_span *sp)
{
	for (size_t i = 0; i < sp->len; i++)
		if (sp->text[i] != ' ')
			return false;
	return true;
}

static void
add_line(struct setter *s)
{
	struct layout_line line = { 0 };
	size_t n = s->spans.len;

	while (n > 0 && is_blank(&s->spans.at[n - 1]))
		n--;
	line.span_count = n;
	line.spans = keep(s, s->spans.at, n * sizeof *s->spans.at);
	for (size_t i = 0; i < n; i++)
		line.columns += s->spans.at[i].columns;
	line.block = s->block;
	line.target = s->target;
	line.code = s->code;
	line.rtl = s->rtl;
	line.picture = s->picture;
	if (s->target != LAYOUT_NONE) {
		struct layout_target *t = &s->targets.at[s->target];

		if (t->lines == 0)
			t->line = s->lines.len;
		t->lines = s->lines.len + 1 - t->line;
	}
	vec_push(&s->lines, line);
}

/* An empty line keeps the bars of quotes that it stands in. */
static void
add_gap(struct setter *s)
{
	size_t target = s->target;
	const struct block *block = s->block;
	bool code = s->code;
	size_t picture = s->picture, last = 0;

	s->gap = false;
	s->spans.len = 0;
	for (size_t i = 0; i < s->gap_depth && i < s->depth; i++)
		if (s->margins[i].first == NULL &&
		    s->margins[i].rest[strspn(s->margins[i].rest, " ")] != 0)
			last = i + 1;
	for (size_t i = 0; i < last; i++) {
		const char *text = s->margins[i].rest;
		size_t n = strlen(text);

		while (i + 1 == last && n > 0 && text[n - 1] == ' ')
			n--;
		push_span(s, text, n, s->margins[i].look);
	}
	s->target = LAYOUT_NONE;
	s->block = NULL;
	s->code = false;
	s->picture = 0;
	add_line(s);
	s->picture = picture;
	s->target = target;
	s->block = block;
	s->code = code;
}

void
setter_line(struct setter *s, const struct layout_span *spans, size_t n)
{
	if (s->gap)
		add_gap(s);
	s->spans.len = 0;
	push_margins(s);
	for (size_t i = 0; i < n; i++)
		vec_push(&s->spans, spans[i]);
	add_line(s);
}

struct layout_span
setter_blank(struct setter *s, size_t columns)
{
	char *text = arena_alloc(&s->l->arena, columns + 1);

	memset(text, ' ', columns);
	return (struct layout_span){ text, columns, columns, LOOK_TEXT, 0, -1,
	    LAYOUT_NONE };
}

/* --- runs ---------------------------------------------------------------------- */

void
setter_add(struct setter *s, const char *text, size_t n, enum look look,
    unsigned attrs, int link, size_t from)
{
	struct run r = { s->text.len, n, look, attrs, link, from };

	if (n == 0)
		return;
	vec_push(&s->runs, r);
	buf_add(&s->text, text, n);
}

void
setter_adds(struct setter *s, const char *text, enum look look)
{
	setter_add(s, text, strlen(text), look, 0, -1, LAYOUT_NONE);
}

void
setter_add_clean(struct setter *s, const char *text, enum look look)
{
	struct buf line = BUF_INIT(0);

	clean_line(&line, text, strlen(text));
	setter_add(s, buf_str(&line), line.len, look, 0, -1, LAYOUT_NONE);
	buf_free(&line);
}

/* The spans of bytes [start, end) of TEXT; *AT is the first run that can be
 * there. Columns are measured from the line's start, as a cluster of
 * characters may go over the end of a run. */
static void
cut_spans(struct setter *s, const char *text, size_t start, size_t end,
    size_t *at)
{
	size_t columns = 0, before;

	s->spans.len = 0;
	while (*at < s->runs.len &&
	    s->runs.at[*at].start + s->runs.at[*at].len <= start)
		++*at;
	for (size_t i = *at; i < s->runs.len; i++) {
		const struct run *r = &s->runs.at[i];
		size_t lo = r->start > start ? r->start : start;
		size_t hi = r->start + r->len < end ? r->start + r->len : end;
		struct layout_span sp = { text + lo, 0, 0, r->look, r->attrs,
		    r->link, r->from };

		if (r->start >= end)
			break;
		if (hi <= lo)
			continue;
		sp.len = hi - lo;
		before = columns;
		columns = width_text(text + start, hi - start);
		sp.columns = columns > before ? columns - before : 0;
		if (sp.start != LAYOUT_NONE)
			sp.start += lo - r->start;
		vec_push(&s->spans, sp);
	}
}

/* Where the author says; else where the language does. */
static size_t
word_points(void *ctx, const char *text, size_t from, size_t to, size_t *out,
    size_t max)
{
	const struct setter *s = ctx;
	size_t low = 0, high = s->soft.len, n = 0;

	while (low < high) {
		size_t mid = low + (high - low) / 2;

		if (s->soft.at[mid] <= from)
			low = mid + 1;
		else
			high = mid;
	}
	for (; low < s->soft.len && s->soft.at[low] < to && n < max; low++)
		out[n++] = s->soft.at[low];
	if (n > 0 || s->options->hyphen == NULL)
		return n;
	return hyphen_points(s->options->hyphen, text, from, to, out, max);
}

/* In the looks of what it follows; in no place of the text. */
static void
push_hyphen(struct setter *s)
{
	struct layout_span sp = s->spans.len > 0 ?
	    s->spans.at[s->spans.len - 1] : (struct layout_span){ .link = -1 };

	sp.text = "-";
	sp.len = sp.columns = 1;
	sp.start = LAYOUT_NONE;
	vec_push(&s->spans, sp);
}

struct layout_line *
setter_wrap(struct setter *s, size_t width, size_t first, size_t *count)
{
	const char *text = arena_strndup(&s->l->arena, buf_str(&s->text),
	    s->text.len);
	const struct wrap_hyphens hyphens = { word_points, s };
	struct wrap_line *w = wrap_hyphenated(text, s->text.len, width, first,
	    s->soft.len > 0 || (s->options->hyphen != NULL &&
	    width >= HYPHEN_LEAST) ? &hyphens : NULL, count);
	struct layout_line *lines = arena_alloc(&s->l->arena,
	    *count * sizeof *lines);
	size_t at = 0;

	for (size_t i = 0; i < *count; i++) {
		cut_spans(s, text, w[i].start, w[i].start + w[i].len, &at);
		if (w[i].hyphen)
			push_hyphen(s);
		lines[i].span_count = s->spans.len;
		lines[i].spans = keep(s, s->spans.at,
		    s->spans.len * sizeof *s->spans.at);
		for (size_t k = 0; k < s->spans.len; k++)
			lines[i].columns += s->spans.at[k].columns;
	}
	free(w);
	buf_clear(&s->text);
	s->runs.len = 0;
	s->soft.len = 0;
	return lines;
}

/* "1. " for the other side: " 1." */
static void
push_mirrored(struct setter *s, const struct layout_span *sp)
{
	struct layout_span other = *sp;
	size_t n = sp->len;
	char *text = arena_alloc(&s->l->arena, n + 1);

	while (n > 0 && sp->text[n - 1] == ' ')
		n--;
	memset(text, ' ', sp->len - n);
	memcpy(text + (sp->len - n), sp->text, n);
	other.text = text;
	vec_push(&s->spans, other);
}

/* A right-to-left line ends at the right edge, where its margins are. */
static void
line_rtl(struct setter *s, const struct layout_line *line, size_t width)
{
	struct layout_span marks[MARGINS_MAX];
	struct layout_span pad;
	size_t n;

	if (s->gap)
		add_gap(s);
	s->spans.len = 0;
	push_margins(s);
	n = s->spans.len;
	if (n > 0)
		memcpy(marks, s->spans.at, n * sizeof *marks);
	s->spans.len = 0;
	if (line->columns < width) {
		pad = setter_blank(s, width - line->columns);
		vec_push(&s->spans, pad);
	}
	for (size_t i = 0; i < line->span_count; i++)
		vec_push(&s->spans, line->spans[i]);
	while (n > 0)
		push_mirrored(s, &marks[--n]);
	add_line(s);
}

void
setter_flush(struct setter *s)
{
	size_t width = setter_width(s), rest = rest_columns(s, s->depth);
	size_t first = first_columns(s), count;
	struct layout_line *lines;

	if (s->text.len == 0)
		return;
	lines = setter_wrap(s, width, first > rest ? first - rest : 0,
	    &count);
	for (size_t i = 0; i < count; i++) {
		if (s->rtl)
			line_rtl(s, &lines[i], width);
		else
			setter_line(s, lines[i].spans, lines[i].span_count);
	}
}

void
setter_flush_text(struct setter *s)
{
	s->rtl = utf8_starts_rtl(buf_str(&s->text), s->text.len);
	setter_flush(s);
	s->rtl = false;
}

void
setter_say(struct setter *s, const char *text, enum look look)
{
	setter_add_clean(s, text, look);
	setter_flush_text(s);
}

bool
setter_is_text(const char *text)
{
	return text != NULL && *text != '\0';
}

/* --- targets -------------------------------------------------------------------- */

void
setter_begin(struct setter *s, enum target_kind kind, size_t index,
    size_t sentence, int64_t id, const char *url)
{
	struct layout_target t = { kind, index, sentence, id, NULL, 0, 0 };

	if (url != NULL)
		t.url = arena_strdup(&s->l->arena, url);
	vec_push(&s->targets, t);
	s->target = s->targets.len - 1;
}

void
setter_end(struct setter *s)
{
	if (s->target != LAYOUT_NONE && s->targets.at[s->target].lines == 0)
		s->targets.len = s->target;	/* it shows nowhere */
	s->target = LAYOUT_NONE;
}
