#include "token.h"

#include <string.h>

#define NOWHERE ((size_t)-1)

void
html_scan_init(struct html_scan *sc, const char *html, size_t n)
{
	*sc = (struct html_scan){ .s = html, .n = n };
}

static bool
is_letter(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static char
lower(char c)
{
	return c >= 'A' && c <= 'Z' ? (char)(c + ('a' - 'A')) : c;
}

bool
html_name_is(const char *s, size_t n, const char *name)
{
	size_t i;

	for (i = 0; i < n && name[i] != '\0'; i++)
		if (lower(s[i]) != name[i])
			return false;
	return i == n && name[i] == '\0';
}

static size_t
find(const struct html_scan *sc, size_t from, char c)
{
	const char *p;

	if (from >= sc->n)
		return NOWHERE;
	p = memchr(sc->s + from, c, sc->n - from);
	return p != NULL ? (size_t)(p - sc->s) : NOWHERE;
}

/* Where the next quote is. What a search found is kept, so that many open
 * quotes in one input do not cost a search to its end each. */
static size_t
find_quote(struct html_scan *sc, size_t from, char quote)
{
	size_t *known = &sc->quote[quote == '\''];

	if (*known != NOWHERE && (*known < from || *known == 0))
		*known = find(sc, from, quote);
	return *known;
}

/* --- comments and declarations ------------------------------------------- */

static bool
starts(const struct html_scan *sc, size_t at, const char *with)
{
	size_t len = strlen(with);

	return sc->n - at >= len && memcmp(sc->s + at, with, len) == 0;
}

/* A comment without its end: in a page up to the next '>', else up to one
 * behind two dashes, or all. */
static size_t
broken_comment_end(const struct html_scan *sc, size_t at)
{
	const char *dashes = memmem(sc->s + at, sc->n - at, "--", 2);
	size_t end;

	if (sc->page)
		end = find(sc, at, '>');
	else
		end = dashes != NULL ?
		    find(sc, (size_t)(dashes - sc->s), '>') : NOWHERE;
	return end == NOWHERE ? sc->n : end + 1;
}

/* AT is after "<!--". Browsers take "-->", "--!>", and at once ">", "->". */
static size_t
comment_end(struct html_scan *sc, size_t at)
{
	size_t close = at;

	if (starts(sc, at, ">"))
		return at + 1;
	if (starts(sc, at, "->"))
		return at + 2;
	while (!sc->unclosed && (close = find(sc, close, '>')) != NOWHERE) {
		const char *s = sc->s + close;

		if (close >= at + 2 && s[-1] == '-' && s[-2] == '-')
			return close + 1;
		if (close >= at + 3 && s[-1] == '!' && s[-2] == '-' &&
		    s[-3] == '-')
			return close + 1;
		close++;
	}
	sc->unclosed = true;	/* no need to look that far again */
	return broken_comment_end(sc, at);
}

/* At "<!", "<?", "</" that begins no tag: up to the next '>'. */
static void
skip_declaration(struct html_scan *sc)
{
	size_t end;

	sc->comments++;
	if (starts(sc, sc->at, "<!--")) {
		sc->at = comment_end(sc, sc->at + 4);
	} else if (!sc->page && starts(sc, sc->at, "<![CDATA[")) {
		sc->at += strlen("<![CDATA[");
		sc->cdata = true;
	} else {
		end = find(sc, sc->at, '>');
		sc->at = end == NOWHERE ? sc->n : end + 1;
	}
}

/* --- tags ------------------------------------------------------------------ */

static size_t
skip_spaces(const struct html_scan *sc, size_t at)
{
	while (at < sc->n && html_is_space(sc->s[at]))
		at++;
	return at;
}

static size_t
name_end(const struct html_scan *sc, size_t at)
{
	for (; at < sc->n; at++) {
		char c = sc->s[at];

		if (html_is_space(c) || c == '/' || c == '>')
			break;
	}
	return at;
}

static size_t
attr_name_end(const struct html_scan *sc, size_t at)
{
	if (at < sc->n && sc->s[at] == '=')	/* as browsers: part of it */
		at++;
	for (; at < sc->n; at++) {
		char c = sc->s[at];

		if (html_is_space(c) || c == '/' || c == '>' || c == '=')
			break;
	}
	return at;
}

/* The value at AT (after '=' and white space); returns where it ends. A quote
 * that is never closed is no quote: the value ends at white space or '>'. */
static size_t
attr_value(struct html_scan *sc, size_t at, struct html_attr *a)
{
	size_t from = at, end;

	if (at < sc->n && (sc->s[at] == '"' || sc->s[at] == '\'')) {
		end = find_quote(sc, at + 1, sc->s[at]);
		if (end != NOWHERE) {
			a->value = sc->s + at + 1;
			a->len = end - at - 1;
			return end + 1;
		}
		from++;
	}
	for (end = from; end < sc->n; end++)
		if (html_is_space(sc->s[end]) || sc->s[end] == '>')
			break;
	a->value = sc->s + from;
	a->len = end - from;
	return end;
}

static size_t
attribute(struct html_scan *sc, size_t at, struct html_token *t)
{
	struct html_attr a = { sc->s + at, 0, "", 0 };
	size_t end = attr_name_end(sc, at), eq;

	a.name_len = end - at;
	eq = skip_spaces(sc, end);
	if (eq < sc->n && sc->s[eq] == '=')
		end = attr_value(sc, skip_spaces(sc, eq + 1), &a);
	if (t->attr_count < HTML_MAX_ATTRS)
		t->attrs[t->attr_count++] = a;
	return end;
}

/* At '<' or '</' and a letter. False: it is cut off by the end. */
static bool
tag(struct html_scan *sc, struct html_token *t, size_t name)
{
	size_t at = name_end(sc, name);

	t->text = sc->s + name;
	t->len = at - name;
	t->element = html_element_find(t->text, t->len);
	t->empty = false;
	t->attr_count = 0;
	for (;;) {
		at = skip_spaces(sc, at);
		if (at >= sc->n) {
			sc->at = sc->n;
			return false;
		}
		if (sc->s[at] == '>')
			break;
		t->empty = sc->s[at] == '/';
		at = t->empty ? at + 1 : attribute(sc, at, t);
	}
	sc->at = at + 1;
	return true;
}

/* --- text ------------------------------------------------------------------ */

static bool
is_markup(const struct html_scan *sc, size_t at)
{
	char c = at + 1 < sc->n ? sc->s[at + 1] : '\0';

	if (c == '/')
		return at + 2 < sc->n;
	return is_letter(c) || c == '!' || c == '?';
}

static void
text(struct html_scan *sc, struct html_token *t)
{
	size_t end = sc->at;
	const char *close;

	while ((end = find(sc, end, '<')) != NOWHERE && !is_markup(sc, end))
		end++;
	if (end == NOWHERE)
		end = sc->n;
	t->kind = HTML_TEXT;
	t->element = HTML_UNKNOWN;
	t->attr_count = 0;
	t->text = sc->s + sc->at;
	t->len = end - sc->at;
	sc->at = end;
	if (!sc->cdata)
		return;
	close = memmem(t->text, t->len, "]]>", 3);
	if (close == NULL)
		return;
	sc->cdata = false;
	t->len = (size_t)(close - t->text);
	sc->at = (size_t)(close - sc->s) + 3;
}

static bool
at_declaration(const struct html_scan *sc)
{
	char c = sc->s[sc->at + 1];

	return c == '!' || c == '?' ||
	    (c == '/' && !is_letter(sc->s[sc->at + 2]));
}

bool
html_scan_next(struct html_scan *sc, struct html_token *t)
{
	while (sc->at < sc->n) {
		if (sc->s[sc->at] != '<' || !is_markup(sc, sc->at)) {
			text(sc, t);
			if (t->len > 0)
				return true;
		} else if (at_declaration(sc)) {
			skip_declaration(sc);
		} else {
			bool end = sc->s[sc->at + 1] == '/';

			t->kind = end ? HTML_END : HTML_START;
			if (tag(sc, t, sc->at + (end ? 2 : 1)))
				return true;
		}
	}
	t->kind = HTML_EOF;
	return false;
}

void
html_scan_raw(struct html_scan *sc, enum html_element e, const char **content,
    size_t *n)
{
	const char *name = html_element_name(e);
	size_t len = strlen(name), at = sc->at;

	while ((at = find(sc, at, '<')) != NOWHERE) {
		if (sc->n - at > len + 2 && sc->s[at + 1] == '/' &&
		    html_name_is(sc->s + at + 2, len, name) &&
		    !is_letter(sc->s[at + 2 + len]))
			break;
		at++;
	}
	if (at == NOWHERE)
		at = sc->n;
	if (content != NULL) {
		*content = sc->s + sc->at;
		*n = at - sc->at;
	}
	sc->at = at;
}

const struct html_attr *
html_token_attr(const struct html_token *t, const char *name)
{
	for (size_t i = 0; i < t->attr_count; i++)
		if (html_name_is(t->attrs[i].name, t->attrs[i].name_len, name))
			return &t->attrs[i];
	return NULL;
}
