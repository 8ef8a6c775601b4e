/*
 * The style attribute: only properties of a fixed list, only values that are
 * words, numbers, colours and quoted names. What could fetch, run or cover
 * (url, expression, behavior, position, escapes, comments) is in neither.
 */
#include "allowed.h"

#include <string.h>

static const char *const properties[] = {
	"azimuth", "background-color", "border-bottom-color",
	"border-collapse", "border-color", "border-left-color",
	"border-right-color", "border-top-color", "clear", "color", "cursor",
	"direction", "display", "elevation", "float", "font", "font-family",
	"font-size", "font-style", "font-variant", "font-weight", "height",
	"letter-spacing", "line-height", "list-style-type", "max-height",
	"max-width", "overflow", "pause", "pause-after", "pause-before",
	"pitch", "pitch-range", "richness", "speak", "speak-header",
	"speak-numeral", "speak-punctuation", "speech-rate", "stress",
	"text-align", "text-decoration", "text-indent", "text-transform",
	"unicode-bidi", "vertical-align", "visibility", "voice-family",
	"volume", "white-space", "width", "word-spacing"
};

/* Properties whose every value must be a known word or a size. */
static const char *const families[] = {
	"background", "border", "margin", "padding"
};

static const char *const words[] = {
	"!important", "aqua", "auto", "black", "block", "blue", "bold",
	"both", "bottom", "brown", "center", "collapse", "dashed", "dotted",
	"double", "fuchsia", "gray", "green", "grey", "groove", "inherit",
	"initial", "inset", "inside", "italic", "left", "lime", "maroon",
	"medium", "navy", "no-repeat", "none", "normal", "nowrap", "olive",
	"orange", "outset", "pointer", "purple", "red", "ridge", "right",
	"silver", "solid", "teal", "thick", "thin", "top", "transparent",
	"underline", "unset", "white", "yellow"
};

static const char *const units[] = {
	"", "%", "ch", "cm", "em", "ex", "in", "mm", "pc", "pt", "px", "rem",
	"vh", "vw"
};

#define COUNT(a) (sizeof(a) / sizeof *(a))

struct slice {
	const char *s;
	size_t n;
};

static bool
is_one_of(const char *const *list, size_t count, const char *s, size_t n)
{
	for (size_t i = 0; i < count; i++)
		if (html_name_is(s, n, list[i]))
			return true;
	return false;
}

static bool
is_digit(char c)
{
	return c >= '0' && c <= '9';
}

static bool
is_alnum(char c)
{
	return is_digit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static struct slice
trim(const char *s, size_t n)
{
	while (n > 0 && html_is_space(*s))
		s++, n--;
	while (n > 0 && html_is_space(s[n - 1]))
		n--;
	return (struct slice){ s, n };
}

/* "rgb(1, 2, 3)" and its kin at s: the length, or 0. */
static size_t
colour_function(const char *s, size_t n)
{
	static const char *const names[] = { "rgb", "rgba", "hsl", "hsla" };
	size_t i = 0;

	while (i < n && is_alnum(s[i]))
		i++;
	if (i == n || s[i] != '(' || !is_one_of(names, COUNT(names), s, i))
		return 0;
	for (i++; i < n && s[i] != ')'; i++)
		if (!is_digit(s[i]) && strchr(" ,.%/", s[i]) == NULL)
			return 0;
	return i < n ? i + 1 : 0;
}

/* A quoted name at s: the length, or 0. */
static size_t
quoted(const char *s, size_t n)
{
	for (size_t i = 1; i < n; i++) {
		if (s[i] == s[0])
			return i + 1;
		if (!is_alnum(s[i]) && strchr(" -_.", s[i]) == NULL)
			return 0;
	}
	return 0;
}

static bool
value_ok(const char *s, size_t n)
{
	size_t step;

	for (size_t i = 0; i < n; i += step) {
		step = 1;
		if (s[i] == '"' || s[i] == '\'') {
			step = quoted(s + i, n - i);
		} else if (is_alnum(s[i])) {
			step = colour_function(s + i, n - i);
			while (step == 0 || (i + step < n &&
			    is_alnum(s[i + step])))
				step++;
		} else if (s[i] == '\0' ||
		    strchr(" ,#%.!-+\t\n/", s[i]) == NULL) {
			return false;
		}
		if (step == 0 || (s[i] == '/' && i + 1 < n && s[i + 1] == '*'))
			return false;
	}
	return n > 0;
}

static bool
size_ok(const char *s, size_t n)
{
	size_t i = 0, digits = 0;

	for (; i < n && (is_digit(s[i]) || s[i] == '.'); i++)
		digits += is_digit(s[i]);
	return digits > 0 && digits <= 6 &&
	    is_one_of(units, COUNT(units), s + i, n - i);
}

static bool
hex_ok(const char *s, size_t n)
{
	if (n < 2 || n > 9 || s[0] != '#')
		return false;
	for (size_t i = 1; i < n; i++)
		if (!is_digit(s[i]) && strchr("abcdefABCDEF", s[i]) == NULL)
			return false;
	return true;
}

/* Every piece between white space is a known word, a size or a colour. */
static bool
pieces_ok(const char *s, size_t n)
{
	size_t i = 0, end;

	while (i < n) {
		if (html_is_space(s[i])) {
			i++;
			continue;
		}
		end = i + colour_function(s + i, n - i);
		if (end > i) {
			i = end;
			continue;
		}
		while (end < n && !html_is_space(s[end]))
			end++;
		if (!is_one_of(words, COUNT(words), s + i, end - i) &&
		    !size_ok(s + i, end - i) && !hex_ok(s + i, end - i))
			return false;
		i = end;
	}
	return true;
}

static bool
declaration_ok(struct slice name, struct slice value)
{
	const char *dash;

	if (name.n == 0 || !value_ok(value.s, value.n))
		return false;
	if (is_one_of(properties, COUNT(properties), name.s, name.n))
		return true;
	for (size_t i = 0; i < name.n; i++)
		if (!is_alnum(name.s[i]) && name.s[i] != '-')
			return false;
	dash = memchr(name.s, '-', name.n);
	return is_one_of(families, COUNT(families), name.s,
	    dash != NULL ? (size_t)(dash - name.s) : name.n) &&
	    pieces_ok(value.s, value.n);
}

static void
add_declaration(struct buf *out, struct slice name, struct slice value)
{
	buf_add(out, name.s, name.n);
	buf_adds(out, ": ");
	buf_add(out, value.s, value.n);
	buf_addc(out, ';');
}

bool
allowed_style(struct buf *out, const char *s, size_t n, size_t *dropped)
{
	size_t before = out->len;

	while (n > 0) {
		const char *end = memchr(s, ';', n);
		size_t len = end != NULL ? (size_t)(end - s) : n;
		const char *colon = memchr(s, ':', len);
		size_t name_len = colon != NULL ? (size_t)(colon - s) : 0;
		struct slice name = trim(s, name_len), value = { s, 0 };

		if (colon != NULL)
			value = trim(colon + 1, len - name_len - 1);
		if (colon != NULL && declaration_ok(name, value)) {
			if (out->len > before)
				buf_addc(out, ' ');
			add_declaration(out, name, value);
		} else if (trim(s, len).n > 0) {
			++*dropped;
		}
		s += len;
		n -= len;
		if (n > 0)
			s++, n--;
	}
	return out->len > before;
}
