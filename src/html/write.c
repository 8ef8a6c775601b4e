#include "write.h"

#include <string.h>
#include <strings.h>

#include <ndigest/text/entity.h>
#include <ndigest/text/utf8.h>

#include "page_attrs.h"
#include "prepass.h"

#define VALUE_MAX ((size_t)16384)

enum byte_class {
	BYTE_PLAIN,
	BYTE_DROP,	/* a control byte */
	BYTE_AMP,
	BYTE_LESS,
	BYTE_QUOTE	/* to be escaped in an attribute only */
};

static enum byte_class
byte_class(unsigned char c, bool attr)
{
	if (c >= 0x20) {
		if (c == '&')
			return BYTE_AMP;
		if (c == '<')
			return BYTE_LESS;
		if (c == '"' && attr)
			return BYTE_QUOTE;
		return c == 0x7f ? BYTE_DROP : BYTE_PLAIN;
	}
	return c == '\n' || c == '\t' || c == '\r' ? BYTE_PLAIN : BYTE_DROP;
}

static void
escape(struct buf *out, const char *s, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		switch (byte_class((unsigned char)s[i], true)) {
		case BYTE_PLAIN:
			buf_addc(out, s[i]);
			break;
		case BYTE_AMP:
			buf_add(out, "&amp;", 5);
			break;
		case BYTE_LESS:
			buf_add(out, "&lt;", 4);
			break;
		case BYTE_QUOTE:
			buf_add(out, "&quot;", 6);
			break;
		case BYTE_DROP:
			break;
		}
	}
}

/* At s[0], which is not plain: returns how many bytes were dealt with. */
static size_t
special(struct buf *out, const char *s, size_t n, bool attr)
{
	char ref[ENTITY_MAX];
	size_t len, used = 0;

	if (*s == '&')
		used = entity_decode(s, n, attr ? ENTITY_ATTR : ENTITY_TEXT,
		    ref, &len);
	if (used > 0) {
		escape(out, ref, len);
		return used;
	}
	escape(out, s, 1);
	return 1;
}

static void
decoded(struct buf *out, const char *s, size_t n, bool attr)
{
	size_t start = 0, i = 0;

	while (i < n) {
		if (byte_class((unsigned char)s[i], attr) == BYTE_PLAIN) {
			i++;
			continue;
		}
		buf_add(out, s + start, i - start);
		i += special(out, s + i, n - i, attr);
		start = i;
	}
	buf_add(out, s + start, n - start);
}

static bool
count(struct writer *w)
{
	w->nodes++;
	if (w->nodes > PREPASS_NODES || w->out->full)
		w->full = true;
	return !w->full;
}

void
write_text(struct writer *w, const char *s, size_t n)
{
	if (n == 0 || (!w->in_text && !count(w)))
		return;
	w->in_text = true;
	decoded(w->out, s, n, false);
}

/* True when STYLE hides its element. */
static bool
style_hides(const char *s, size_t n)
{
	char flat[256];
	size_t len = 0;

	for (size_t i = 0; i < n && len < sizeof flat - 1; i++)
		if (s[i] != ' ' && s[i] != '\n' && s[i] != '\t')
			flat[len++] = s[i];
	flat[len] = '\0';
	return strcasestr(flat, "display:none") != NULL ||
	    strcasestr(flat, "visibility:hidden") != NULL;
}

/* A value that is not needed, or that holds a picture itself. */
static bool
is_waste(enum page_attr name, const struct html_attr *a)
{
	switch (name) {
	case AT_STYLE:
		return !style_hides(a->value, a->len);
	case AT_SRC:
	case AT_DATA_SRC:
	case AT_SRCSET:
		return a->len > 5 && strncasecmp(a->value, "data:", 5) == 0;
	default:
		return name == AT_NONE;
	}
}

static void
write_value(struct writer *w, const char *s, size_t n)
{
	decoded(w->out, s, n < VALUE_MAX ? n : utf8_cut(s, n, VALUE_MAX), true);
}

static void
write_attr(struct writer *w, enum page_attr name, const struct html_attr *a)
{
	if (is_waste(name, a))
		return;
	buf_addc(w->out, ' ');
	if (name == AT_STYLE) {
		buf_adds(w->out, "hidden=\"\"");
		return;
	}
	buf_adds(w->out, page_attr_name(name));
	buf_add(w->out, "=\"", 2);
	write_value(w, a->value, a->len);
	buf_addc(w->out, '"');
}

static const char *
out_name(enum html_element e)
{
	switch (e) {
	case HTML_AMP_IMG:
	case HTML_IMAGE:
		return "img";
	case HTML_LISTING:
	case HTML_PLAINTEXT:
	case HTML_XMP:
		return "pre";	/* newer parsers read these as raw text */
	case HTML_UNKNOWN:
		return "x";
	default:
		return html_element_name(e);
	}
}

/* The class of an unknown element has its name as well: it often says what
 * the element is for. */
static void
write_unknown(struct writer *w, const struct html_token *t)
{
	const struct html_attr *a = html_token_attr(t, "class");

	buf_adds(w->out, " class=\"");
	if (t->len < 64)
		decoded(w->out, t->text, t->len, true);
	if (a != NULL) {
		buf_addc(w->out, ' ');
		write_value(w, a->value, a->len);
	}
	buf_addc(w->out, '"');
}

static void
write_attrs(struct writer *w, const struct html_token *t)
{
	bool seen[AT_COUNT] = { false };

	if (t->element == HTML_UNKNOWN) {
		write_unknown(w, t);
		seen[AT_CLASS] = true;
	}
	for (size_t i = 0; i < t->attr_count; i++) {
		const struct html_attr *a = &t->attrs[i];
		enum page_attr name = page_attr_find(a->name, a->name_len);

		if (!seen[name])
			write_attr(w, name, a);
		seen[name] = true;
	}
}

static void
write_open(struct writer *w, const struct html_token *t)
{
	w->in_text = false;
	buf_addc(w->out, '<');
	buf_adds(w->out, out_name(t->element));
	write_attrs(w, t);
}

void
write_start(struct writer *w, const struct html_token *t)
{
	if (!count(w))
		return;
	write_open(w, t);
	buf_addc(w->out, '>');
}

void
write_void(struct writer *w, const struct html_token *t)
{
	if (!count(w))
		return;
	write_open(w, t);
	buf_add(w->out, "/>", 2);
}

void
write_break(struct writer *w)
{
	if (!w->in_text || !count(w))
		return;
	w->in_text = false;
	buf_adds(w->out, "<br/><br/>");
}

void
write_end(struct writer *w, enum html_element tag)
{
	w->in_text = false;
	buf_add(w->out, "</", 2);
	buf_adds(w->out, out_name(tag));
	buf_addc(w->out, '>');
}
