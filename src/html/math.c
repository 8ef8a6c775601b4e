/*
 * MathML as a line of text: x² + (a + b)/2. Elements are read as they come;
 * at its end each makes one string of those of its children.
 */
#include "build.h"

#include <string.h>

#include <ndigest/text/clean.h>
#include <ndigest/text/entity.h>
#include <ndigest/text/utf8.h>

#include "allowed.h"

#define DEEP 32
#define PIECES 6	/* of an element that are kept apart */
#define MATH_MAX 16384

struct frame {
	enum html_element element;
	size_t start;		/* of its text */
	size_t piece[PIECES];	/* where its children start */
	size_t pieces;
};

struct math {
	struct buf *out;
	struct frame stack[DEEP];
	size_t depth;
	size_t over;
	struct buf tex;		/* what an annotation says */
	bool annotation;
};

static struct frame *
top(struct math *m)
{
	return &m->stack[m->depth - 1];
}

/* --- pieces ------------------------------------------------------------------ */

struct slice {
	char s[512];
	size_t n;
};

/* The K-th child's text, cut to what one piece may be. */
static void
piece(const struct math *m, const struct frame *f, size_t k, struct slice *p)
{
	size_t from, to;

	p->n = 0;
	if (k >= f->pieces)
		return;
	from = f->piece[k];
	to = k + 1 < f->pieces && k + 1 < PIECES ? f->piece[k + 1] :
	    m->out->len;
	if (to <= from)
		return;
	p->n = utf8_cut(m->out->data + from, to - from, sizeof p->s);
	memcpy(p->s, m->out->data + from, p->n);
	while (p->n > 0 && p->s[p->n - 1] == ' ')
		p->n--;
	while (p->n > 0 && p->s[0] == ' ')
		memmove(p->s, p->s + 1, --p->n);
}

static bool
is_simple(const struct slice *p)
{
	for (size_t i = 0; i < p->n; i++)
		if (memchr(" +-*/=^_,", p->s[i], 9) != NULL ||
		    memcmp(p->s + i, "\xe2\x88\x92", p->n - i < 3 ? p->n - i :
		    3) == 0)
			return false;
	return true;
}

static void
add_grouped(struct math *m, const struct slice *p)
{
	bool plain = is_simple(p);

	if (!plain)
		buf_addc(m->out, '(');
	buf_add(m->out, p->s, p->n);
	if (!plain)
		buf_addc(m->out, ')');
}

/* The raised or lowered form of C, or NULL. */
static const char *
raised(char c, bool up)
{
	static const char *const high[] = {
		"\xe2\x81\xb0", "\xc2\xb9", "\xc2\xb2", "\xc2\xb3",
		"\xe2\x81\xb4", "\xe2\x81\xb5", "\xe2\x81\xb6",
		"\xe2\x81\xb7", "\xe2\x81\xb8", "\xe2\x81\xb9"
	};
	static const char *const low[] = {
		"\xe2\x82\x80", "\xe2\x82\x81", "\xe2\x82\x82",
		"\xe2\x82\x83", "\xe2\x82\x84", "\xe2\x82\x85",
		"\xe2\x82\x86", "\xe2\x82\x87", "\xe2\x82\x88", "\xe2\x82\x89"
	};

	if (c >= '0' && c <= '9')
		return up ? high[c - '0'] : low[c - '0'];
	if (up && c == 'n')
		return "\xe2\x81\xbf";
	if (c == 'i')
		return up ? "\xe2\x81\xb1" : "\xe1\xb5\xa2";
	return NULL;
}

static void
add_script(struct math *m, const struct slice *p, bool up)
{
	bool all = p->n > 0;

	for (size_t i = 0; i < p->n && all; i++)
		all = raised(p->s[i], up) != NULL;
	for (size_t i = 0; i < p->n && all; i++)
		buf_adds(m->out, raised(p->s[i], up));
	if (all || p->n == 0)
		return;
	buf_addc(m->out, up ? '^' : '_');
	add_grouped(m, p);
}

static void
scripts(struct math *m, struct frame *f, size_t low, size_t high)
{
	struct slice base, lower = { .n = 0 }, upper = { .n = 0 };

	piece(m, f, 0, &base);
	if (low > 0)
		piece(m, f, low, &lower);
	if (high > 0)
		piece(m, f, high, &upper);
	buf_truncate(m->out, f->start);
	if (base.n > 3)
		add_grouped(m, &base);
	else
		buf_add(m->out, base.s, base.n);
	add_script(m, &lower, false);
	add_script(m, &upper, true);
}

static void
fraction(struct math *m, struct frame *f)
{
	struct slice a, b;

	piece(m, f, 0, &a);
	piece(m, f, 1, &b);
	buf_truncate(m->out, f->start);
	add_grouped(m, &a);
	buf_addc(m->out, '/');
	add_grouped(m, &b);
}

static void
root(struct math *m, struct frame *f)
{
	struct slice a, b = { .n = 0 };

	if (f->element == HTML_MSQRT && f->pieces > 1) {
		f->pieces = 1;	/* a row of its own */
		piece(m, f, 0, &a);
		f->pieces = 2;
	} else {
		piece(m, f, 0, &a);
	}
	if (f->element == HTML_MROOT)
		piece(m, f, 1, &b);
	buf_truncate(m->out, f->start);
	add_script(m, &b, true);
	buf_adds(m->out, "\xe2\x88\x9a");
	if (f->pieces > 1 && f->element == HTML_MSQRT) {
		buf_addc(m->out, '(');
		buf_add(m->out, a.s, a.n);
		buf_addc(m->out, ')');
	} else {
		add_grouped(m, &a);
	}
}

static void
finish_frame(struct math *m, struct frame *f)
{
	switch (f->element) {
	case HTML_MSUP:
	case HTML_MOVER:
		scripts(m, f, 0, 1);
		break;
	case HTML_MSUB:
	case HTML_MUNDER:
		scripts(m, f, 1, 0);
		break;
	case HTML_MSUBSUP:
	case HTML_MUNDEROVER:
		scripts(m, f, 1, 2);
		if (f->element == HTML_MUNDEROVER)
			buf_addc(m->out, ' ');
		break;
	case HTML_MFRAC:
		fraction(m, f);
		break;
	case HTML_MSQRT:
	case HTML_MROOT:
		root(m, f);
		break;
	case HTML_MFENCED:
	case HTML_MTABLE:
		buf_addc(m->out, f->element == HTML_MTABLE ? ']' : ')');
		break;
	case HTML_MPHANTOM:
		buf_truncate(m->out, f->start);
		break;
	default:
		break;
	}
}

/* --- tokens ------------------------------------------------------------------ */

/* Operators with a space on each side. */
static bool
is_spaced(const char *s, size_t n)
{
	static const char *const list[] = {
		"=", "+", "-", "<", ">", "\xe2\x88\x92", "\xc3\x97",
		"\xc2\xb1", "\xe2\x89\xa4", "\xe2\x89\xa5", "\xe2\x89\xa0",
		"\xe2\x89\x88", "\xe2\x88\x88", "\xe2\x86\x92",
		"\xe2\x88\xbc", "\xe2\x87\x92", "\xe2\x89\xa1"
	};

	for (size_t i = 0; i < sizeof list / sizeof *list; i++)
		if (strlen(list[i]) == n && memcmp(s, list[i], n) == 0)
			return true;
	return false;
}

static void
add_operator(struct math *m, const char *s, size_t n)
{
	size_t at = m->out->len;
	bool first = at == (m->depth < 2 ? 0 : m->stack[m->depth - 2].start) ||
	    (at > 0 && strchr("([{|", m->out->data[at - 1]) != NULL);

	if (is_spaced(s, n)) {
		if (!first && m->out->len > 0 &&
		    m->out->data[m->out->len - 1] != ' ')
			buf_addc(m->out, ' ');
		buf_add(m->out, s, n);
		if (!first)
			buf_addc(m->out, ' ');
	} else {
		buf_add(m->out, s, n);
		if (n == 1 && (*s == ',' || *s == ';'))
			buf_addc(m->out, ' ');
	}
}

/* Invisible signs: function application, times, separator, plus. */
static bool
is_invisible(const char *s, size_t n)
{
	return n == 3 && memcmp(s, "\xe2\x81", 2) == 0 &&
	    (unsigned char)s[2] >= 0xa1 && (unsigned char)s[2] <= 0xa4;
}

static void
add_text(struct math *m, const char *s, size_t n)
{
	struct buf plain = BUF_INIT(MATH_MAX);
	struct buf line = BUF_INIT(MATH_MAX);
	enum html_element e = m->depth > 0 ? top(m)->element : HTML_MATH;

	entity_decode_all(&plain, s, n, ENTITY_TEXT);
	clean_line(&line, buf_str(&plain), plain.len);
	if (m->annotation)
		buf_add(&m->tex, buf_str(&line), line.len);
	else if (m->out->len > MATH_MAX || is_invisible(buf_str(&line),
	    line.len))
		;
	else if (e == HTML_MO)
		add_operator(m, buf_str(&line), line.len);
	else
		buf_add(m->out, buf_str(&line), line.len);
	buf_free(&plain);
	buf_free(&line);
}

static void
start(struct math *m, const struct html_token *t)
{
	struct frame *parent = m->depth > 0 ? top(m) : NULL;

	if (t->element == HTML_MSPACE || t->empty || m->depth == DEEP) {
		m->over += m->depth == DEEP && !t->empty;
		return;
	}
	if (t->element == HTML_ANNOTATION || t->element == HTML_ANNOTATION_XML)
		m->annotation = true;
	if (t->element == HTML_MTR && parent != NULL && parent->pieces > 0)
		buf_adds(m->out, "; ");
	if ((t->element == HTML_MTD || (parent != NULL &&
	    parent->element == HTML_MFENCED)) && parent != NULL &&
	    parent->pieces > 0)
		buf_adds(m->out, ", ");
	if (parent != NULL) {
		if (parent->pieces < PIECES)
			parent->piece[parent->pieces] = m->out->len;
		parent->pieces++;
	}
	m->stack[m->depth++] = (struct frame){ .element = t->element,
	    .start = m->out->len };
	if (t->element == HTML_MFENCED)
		buf_addc(m->out, '(');
	else if (t->element == HTML_MTABLE)
		buf_addc(m->out, '[');
}

static void
end(struct math *m, enum html_element e)
{
	bool open = false;

	if (e == HTML_ANNOTATION || e == HTML_ANNOTATION_XML)
		m->annotation = false;
	if (m->over > 0) {
		m->over--;
		return;
	}
	for (size_t i = m->depth; i > 0 && !open; i--)
		open = m->stack[i - 1].element == e;
	while (open && m->depth > 0) {
		struct frame f = *top(m);

		if (f.pieces > PIECES)
			f.pieces = PIECES;
		m->depth--;
		finish_frame(m, &f);
		open = f.element != e;
	}
}

static void
fall_back(struct math *m, const struct html_token *t)
{
	const struct html_attr *alt = html_token_attr(t, "alttext");
	struct buf value = BUF_INIT(0);

	if (alt != NULL && allowed_value(&value, alt))
		buf_add(m->out, buf_str(&value), value.len);
	else if (m->tex.len > 0)
		buf_add(m->out, buf_str(&m->tex), m->tex.len);
	buf_free(&value);
}

void
math_read(struct html_scan *sc, struct html_token *first, struct buf *out)
{
	struct math m = { .out = out };
	struct html_token t;
	struct html_scan back;

	for (;;) {
		back = *sc;
		if (!html_scan_next(sc, &t))
			break;
		if (t.kind == HTML_TEXT) {
			add_text(&m, t.text, t.len);
		} else if (t.element == HTML_MATH) {
			break;
		} else if (html_element_flags(t.element) & HE_BLOCK) {
			*sc = back;	/* it was never closed */
			break;
		} else if (t.kind == HTML_START) {
			start(&m, &t);
		} else {
			end(&m, t.element);
		}
	}
	while (m.depth > 0)
		end(&m, top(&m)->element);
	if (out->len == 0)
		fall_back(&m, first);
	buf_free(&m.tex);
}
