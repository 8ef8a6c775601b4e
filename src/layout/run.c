/* A block's text and spans as runs: looks for styles, raised and lowered
 * characters, the marks of footnotes in brackets. */
#include "setter.h"

#include <string.h>

static const struct raised {
	char c;
	const char *high, *low;
} raised[] = {
	{ '0', "\xe2\x81\xb0", "\xe2\x82\x80" },
	{ '1', "\xc2\xb9", "\xe2\x82\x81" },
	{ '2', "\xc2\xb2", "\xe2\x82\x82" },
	{ '3', "\xc2\xb3", "\xe2\x82\x83" },
	{ '4', "\xe2\x81\xb4", "\xe2\x82\x84" },
	{ '5', "\xe2\x81\xb5", "\xe2\x82\x85" },
	{ '6', "\xe2\x81\xb6", "\xe2\x82\x86" },
	{ '7', "\xe2\x81\xb7", "\xe2\x82\x87" },
	{ '8', "\xe2\x81\xb8", "\xe2\x82\x88" },
	{ '9', "\xe2\x81\xb9", "\xe2\x82\x89" },
	{ '+', "\xe2\x81\xba", "\xe2\x82\x8a" },
	{ '-', "\xe2\x81\xbb", "\xe2\x82\x8b" },
	{ '(', "\xe2\x81\xbd", "\xe2\x82\x8d" },
	{ ')', "\xe2\x81\xbe", "\xe2\x82\x8e" },
	{ 'n', "\xe2\x81\xbf", "\xe2\x82\x99" },
	{ 'i', "\xe2\x81\xb1", "\xe1\xb5\xa2" },
	{ 'a', "\xe1\xb5\x83", "\xe2\x82\x90" },
	{ 'e', "\xe1\xb5\x89", "\xe2\x82\x91" },
	{ 'j', "\xca\xb2", "\xe2\xb1\xbc" },
	{ 'k', "\xe1\xb5\x8f", "\xe2\x82\x96" },
	{ 'm', "\xe1\xb5\x90", "\xe2\x82\x98" },
	{ 'o', "\xe1\xb5\x92", "\xe2\x82\x92" },
	{ 'p', "\xe1\xb5\x96", "\xe2\x82\x9a" },
	{ 't', "\xe1\xb5\x97", "\xe2\x82\x9c" },
	{ 'x', "\xcb\xa3", "\xe2\x82\x93" }
};

static const char *
raise(char c, bool up)
{
	for (size_t i = 0; i < sizeof raised / sizeof *raised; i++)
		if (raised[i].c == c)
			return up ? raised[i].high : raised[i].low;
	return NULL;
}

/* Characters that stand high or low by themselves. */
static bool
raise_all(struct buf *out, const char *s, size_t n, bool up)
{
	/* a word is read more easily on the line */
	if (n > 2 && (s[0] | 32) >= 'a' && (s[0] | 32) <= 'z')
		return false;
	for (size_t i = 0; i < n; i++)
		if (raise(s[i], up) == NULL)
			return false;
	for (size_t i = 0; i < n; i++)
		buf_adds(out, raise(s[i], up));
	return n > 0;
}

static bool
is_word(const char *s, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if ((unsigned char)s[i] < 0x80 &&
		    !(s[i] >= '0' && s[i] <= '9') &&
		    !((s[i] | 32) >= 'a' && (s[i] | 32) <= 'z'))
			return false;
	return true;
}

static bool
all_digits(const char *s, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (s[i] < '0' || s[i] > '9')
			return false;
	return n > 0;
}

/* "th", "er", "TM": nothing is lost when they stand on the line. */
static bool
is_ordinal(const char *s, size_t n)
{
	if (n == 0 || n > 4)
		return false;
	for (size_t i = 0; i < n; i++)
		if ((unsigned char)s[i] < 0x80 &&
		    !((s[i] | 32) >= 'a' && (s[i] | 32) <= 'z'))
			return false;
	return n > 1 || (unsigned char)s[0] >= 0x80 || s[0] == 'e';
}

static void
script(struct setter *s, struct buf *out, const char *t, size_t n, bool up)
{
	if (!s->ascii && !(up && is_ordinal(t, n)) &&
	    raise_all(out, t, n, up))
		return;
	if ((up && is_ordinal(t, n)) || (!up && all_digits(t, n))) {
		buf_add(out, t, n);
		return;
	}
	buf_addc(out, up ? '^' : '_');
	if (!is_word(t, n))
		buf_addf(out, "(%.*s)", (int)n, t);
	else
		buf_add(out, t, n);
}

static enum look
look_of(unsigned style, enum look base)
{
	if (style & (SPAN_NOTE | SPAN_RUBY))
		return LOOK_DIM;
	if (style & SPAN_LINK)
		return LOOK_LINK;
	if (style & SPAN_CODE)
		return LOOK_CODE;
	if (style & SPAN_MARK)
		return LOOK_MARK;
	if (base != LOOK_TEXT)
		return base;
	if (style & SPAN_STRONG)
		return LOOK_STRONG;
	return style & SPAN_EMPHASIS ? LOOK_EMPHASIS : base;
}

static unsigned
attrs_of(unsigned style, unsigned base)
{
	return base | (style & SPAN_STRONG ? (unsigned)LOOK_BOLD : 0) |
	    (style & SPAN_EMPHASIS ? (unsigned)LOOK_ITALIC : 0) |
	    (style & SPAN_STRIKE ? (unsigned)LOOK_STRUCK : 0);
}

/* Bytes [from, from + n) of the block, and what soft hyphens are in them. */
static void
add_text(struct setter *s, const struct block *b, size_t from, size_t n,
    enum look look, unsigned attrs, int link)
{
	size_t low = 0, high = b->soft_count;

	while (low < high) {
		size_t mid = low + (high - low) / 2;

		if (b->soft[mid] < from)
			low = mid + 1;
		else
			high = mid;
	}
	for (; low < b->soft_count && b->soft[low] < from + n; low++)
		vec_push(&s->soft, s->text.len + b->soft[low] - from);
	setter_add(s, b->text + from, n, look, attrs, link, from);
}

static void
add_span(struct setter *s, const struct block *b, const struct span *sp,
    enum look look, unsigned attrs)
{
	const char *t = b->text + sp->start;
	struct buf other = BUF_INIT(0);

	look = look_of(sp->style, look);
	attrs = attrs_of(sp->style, attrs);
	if (sp->style & SPAN_NOTE) {
		if (t[0] != '[')
			buf_addc(&other, '[');
		buf_add(&other, t, sp->len);
		if (t[0] != '[')
			buf_addc(&other, ']');
	} else if (sp->style & (SPAN_SUB | SPAN_SUP)) {
		script(s, &other, t, sp->len, sp->style & SPAN_SUP);
	} else {
		add_text(s, b, sp->start, sp->len, look, attrs, sp->link);
		return;
	}
	setter_add(s, buf_str(&other), other.len, look, attrs, sp->link,
	    sp->start);
	buf_free(&other);
}

void
setter_add_block(struct setter *s, const struct block *b, enum look look,
    unsigned attrs)
{
	size_t at = 0;

	for (size_t i = 0; i < b->span_count; i++) {
		const struct span *sp = &b->spans[i];

		add_text(s, b, at, sp->start - at, look, attrs, -1);
		add_span(s, b, sp, look, attrs);
		at = sp->start + sp->len;
	}
	add_text(s, b, at, b->len - at, look, attrs, -1);
}
