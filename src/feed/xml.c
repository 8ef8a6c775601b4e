#include "xml.h"

#include <string.h>
#include <strings.h>

#include <ndigest/base/scan.h>

#include "xml_doctype.h"
#include "xml_section.h"

#define REFERENCE_MAX 40	/* "&CounterClockwiseContourIntegral;" */
#define MARKUP_VALUE_MAX 1024
#define SUBSET_MAX ((size_t)64 * 1024)
#define CDATA_WAIT ((size_t)1024 * 1024)	/* for its end to come */

enum got {
	GOT_IT,
	GOT_MORE,	/* the bytes end before it does */
	GOT_NOTHING	/* it is no such thing */
};

static bool
is_name_start(char c)
{
	return ((c | 0x20) >= 'a' && (c | 0x20) <= 'z') || c == '_' ||
	    c == ':';
}

static bool
is_name(char c)
{
	return is_name_start(c) || (c >= '0' && c <= '9') || c == '-' ||
	    c == '.' || (unsigned char)c >= 0x80;
}

static const char *
skip_space(const char *s, const char *end)
{
	while (s < end && scan_space(*s))
		s++;
	return s;
}

static const char *
find(const char *s, const char *end, const char *what)
{
	return s < end ? memmem(s, (size_t)(end - s), what, strlen(what)) :
	    NULL;
}

/* memchr for '>' and the quotes, each stretch looked at once. */
static const char *
seek(struct xml *x, const char *s, const char *end, char c)
{
	struct xml_memo *m = c == '>' ? &x->gt :
	    c == '"' ? &x->quote : &x->apostrophe;

	if (m->from == NULL || s < m->from || s > m->found) {
		m->from = s;
		m->found = memchr(s, c, (size_t)(end - s));
		if (m->found == NULL)
			m->found = end;
	}
	return m->found < end ? m->found : NULL;
}

static void
mend(struct xml *x, enum xml_mend what)
{
	if (x->to.mend != NULL)
		x->to.mend(x->to.ctx, what);
}

/* --- attributes ------------------------------------------------------------- */

/* What may stand after a closing quote. Else the quote is the next value's,
 * and this value never had its own. */
static bool
ends_value(const char *s, const char *end)
{
	return s == end || scan_space(*s) || *s == '>' || *s == '/' ||
	    *s == '?';
}

/*
 * Markup with its own quotes in a value: description="by <a href="u">us</a>".
 * The value ends at the quote that closes it outside of all tags; NULL: there
 * is none near.
 */
static const char *
markup_value_end(const char *s, const char *close, const char *end)
{
	int depth = 0;

	if (memchr(s, '<', (size_t)(close - s)) == NULL)
		return NULL;
	if (end - s > MARKUP_VALUE_MAX)
		end = s + MARKUP_VALUE_MAX;
	for (char quote = *close; s < end; s++) {
		if (*s == '<')
			depth++;
		else if (*s == '>' && --depth < 0)
			return NULL;
		else if (*s == quote && depth == 0 && s + 1 < end &&
		    ends_value(s + 1, end))
			return s;
	}
	return NULL;
}

static enum got
quoted_value(struct xml *x, const char **at, const char *end,
    struct xml_attr *a)
{
	const char *s = *at + 1, *close, *gt, *better;

	a->value = s;
	close = seek(x, s, end, **at);
	if (close != NULL && !ends_value(close + 1, end) &&
	    (better = markup_value_end(s, close, end)) != NULL) {
		mend(x, XML_BAD_ATTR);
		close = better;
	}
	if (close != NULL && ends_value(close + 1, end)) {
		a->value_len = (size_t)(close - s);
		*at = close + 1;
		return GOT_IT;
	}
	if (close != NULL && close > s && close[-1] == '=' &&
	    !ends_value(close + 1, end)) {
		/* that quote is the next attribute's */
		mend(x, XML_BAD_ATTR);
		while (s < close && !scan_space(*s))
			s++;
		a->value_len = (size_t)(s - a->value);
		*at = s;
		return GOT_IT;
	}
	gt = seek(x, s, end, '>');
	if (close == NULL && !x->last && (size_t)(end - s) < XML_TAG_MAX / 16)
		return GOT_MORE;
	mend(x, XML_BAD_ATTR);
	if (close != NULL && (gt == NULL || close < gt)) {
		/* href="a"title="b": the space is what is missing */
		a->value_len = (size_t)(close - s);
		*at = close + 1;
		return GOT_IT;
	}
	if (gt == NULL)
		return GOT_MORE;
	a->value_len = (size_t)(gt - s);
	if (a->value_len > 0 && gt[-1] == '/') {
		a->value_len--;
		gt--;
	}
	*at = gt;
	return GOT_IT;
}

static void
plain_value(struct xml *x, const char **at, const char *end,
    struct xml_attr *a)
{
	const char *s = *at;

	mend(x, XML_BAD_ATTR);
	a->value = s;
	while (s < end && !scan_space(*s) && *s != '>' && *s != '<')
		s++;
	if (s < end && *s == '>' && s > a->value && s[-1] == '/')
		s--;
	a->value_len = (size_t)(s - a->value);
	*at = s;
}

static enum got
attribute(struct xml *x, const char **at, const char *end)
{
	struct xml_attr a = { 0 };
	const char *s = *at;
	enum got got = GOT_IT;

	a.name = s;
	while (s < end && !scan_space(*s) && *s != '=' && *s != '>' &&
	    *s != '/' && *s != '<' && *s != '"')
		s++;
	a.name_len = (size_t)(s - a.name);
	if (a.name_len == 0) {
		*at = s + 1;	/* a stray quote or '=' */
		mend(x, XML_BAD_ATTR);
		return GOT_IT;
	}
	s = skip_space(s, end);
	if (s < end && *s == '=') {
		s = skip_space(s + 1, end);
		if (s == end)
			return GOT_MORE;
		if (*s == '"' || *s == '\'')
			got = quoted_value(x, &s, end, &a);
		else
			plain_value(x, &s, end, &a);
	}
	*at = s;
	if (got != GOT_IT)
		return got;
	if (x->tag.attr_count < XML_ATTRS_MAX)
		x->tag.attrs[x->tag.attr_count++] = a;
	else
		mend(x, XML_BIG_TAG);
	return GOT_IT;
}

const struct xml_attr *
xml_attr(const struct xml_tag *tag, const char *name)
{
	size_t n = strlen(name);

	for (size_t i = 0; i < tag->attr_count; i++) {
		const struct xml_attr *a = &tag->attrs[i];

		if (a->name_len == n && a->value != NULL &&
		    (a->name[0] | 0x20) == (name[0] | 0x20) &&
		    strncasecmp(a->name, name, n) == 0)
			return a;
	}
	return NULL;
}

/* --- tags --------------------------------------------------------------------- */

/* A '<' inside a tag: the '>' was forgotten, or it never was a tag but text
 * ("5 <six and <b>seven</b>"), which shows in words without a value. */
static enum got
broken_tag(struct xml *x)
{
	for (size_t i = 0; i < x->tag.attr_count; i++)
		if (x->tag.attrs[i].value == NULL)
			return GOT_NOTHING;
	mend(x, XML_BAD_TAG);
	return GOT_IT;
}

/* The start tag at *at == "<name"; *at is left after it. */
static enum got
start_tag(struct xml *x, const char **at, const char *end)
{
	const char *s = *at + 1;
	enum got got;

	x->tag.name = s;
	while (s < end && is_name(*s))
		s++;
	x->tag.len = (size_t)(s - x->tag.name);
	if (s < end && !scan_space(*s) && *s != '>' && *s != '/' &&
	    *s != '<')
		return GOT_NOTHING;	/* "<joe@mail.example>" */
	x->tag.attr_count = 0;
	x->tag.empty = false;
	for (;;) {
		s = skip_space(s, end);
		if (s == end)
			return GOT_MORE;
		if (*s == '>')
			break;
		if (*s == '<') {
			*at = s;
			return broken_tag(x);
		}
		if (*s == '/') {
			x->tag.empty = s + 1 < end && s[1] == '>';
			s++;
			continue;
		}
		got = attribute(x, &s, end);
		if (got != GOT_IT)
			return got;
	}
	*at = s + 1;
	return GOT_IT;
}

/* "</name>", also with junk before its '>'. */
static enum got
end_tag(struct xml *x, const char **at, const char *end)
{
	const char *name = *at + 2, *s = name;

	while (s < end && is_name(*s))
		s++;
	x->tag.name = name;
	x->tag.len = (size_t)(s - name);
	while (s < end && *s != '>' && *s != '<')
		s++;
	if (s == end)
		return GOT_MORE;
	if (*s == '<')
		mend(x, XML_BAD_TAG);
	*at = *s == '>' ? s + 1 : s;
	return GOT_IT;
}

/* --- declarations ----------------------------------------------------------------- */

/* "<!…": a document type, or something of HTML's. */
static enum got
declaration(struct xml *x, const char **at, const char *end)
{
	const char *s = *at, *done = NULL;
	size_t n = (size_t)(end - s);

	if (!x->had_doctype && n >= 9 && strncasecmp(s, "<!DOCTYPE", 9) == 0) {
		done = xml_doctype_end(x, s, end);
		if (done == NULL && n < SUBSET_MAX && !x->last)
			return GOT_MORE;
		x->had_doctype = true;
	}
	if (done == NULL) {	/* of HTML's, or with quotes that never close */
		done = seek(x, s, end, '>');
		if (done == NULL && !x->last)
			return GOT_MORE;
		done = done != NULL ? done + 1 : end;
	}
	*at = done;
	return GOT_IT;
}

/* --- all of it ---------------------------------------------------------------- */

static enum got
element(struct xml *x, const char **at, const char *end)
{
	const char *s = *at;
	enum got got;

	if (!is_name_start(s[1]))
		return GOT_NOTHING;
	got = start_tag(x, at, end);
	if (got == GOT_IT && (size_t)(*at - s) > XML_TAG_MAX)
		mend(x, XML_BIG_TAG);
	else if (got == GOT_IT)
		x->to.start(x->to.ctx, &x->tag);
	return got;
}

/* "<?…?>". The declaration also ends at a '>' whose '?' was forgotten. */
static enum got
instruction(struct xml *x, const char **at, const char *end)
{
	if (end - *at < 6 && !x->last)
		return GOT_MORE;
	x->skip = end - *at >= 6 && memcmp(*at, "<?xml", 5) == 0 &&
	    scan_space((*at)[5]) ? ">" : "?>";
	*at += 2;
	return GOT_IT;
}

static enum got
bang(struct xml *x, const char **at, const char *end)
{
	size_t n = (size_t)(end - *at);

	if (n >= 4 && memcmp(*at, "<!--", 4) == 0) {
		x->skip = "-->";
		*at += 4;
		return GOT_IT;
	}
	if (n >= 9 && strncasecmp(*at, "<![CDATA[", 9) == 0) {
		x->cdata = true;
		*at += 9;
		return GOT_IT;
	}
	if (n < 9 && !x->last)
		return GOT_MORE;
	return declaration(x, at, end);
}

/* What stands at *at == '<'. */
static enum got
markup(struct xml *x, const char **at, const char *end)
{
	enum got got;

	if (end - *at < 2)
		return x->last ? GOT_NOTHING : GOT_MORE;
	switch ((*at)[1]) {
	case '/':
		got = end_tag(x, at, end);
		if (got == GOT_IT && x->tag.len > 0)
			x->to.end(x->to.ctx, x->tag.name, x->tag.len);
		return got;
	case '!':
		return bang(x, at, end);
	case '?':
		return instruction(x, at, end);
	default:
		return element(x, at, end);
	}
}

/* The end tag of a script, in any case. */
static const char *
find_end_tag(const char *s, const char *end, const char *tag)
{
	size_t len = strlen(tag);

	while ((size_t)(end - s) >= len &&
	    (s = memchr(s, '<', (size_t)(end - s) - len + 1)) != NULL) {
		if (strncasecmp(s, tag, len) == 0)
			return s;
		s++;
	}
	return NULL;
}

/* Up to the end of what is left out. */
static const char *
leave_out(struct xml *x, const char *s, const char *end)
{
	const char *found = x->skip[0] == '<' ?
	    find_end_tag(s, end, x->skip) : find(s, end, x->skip);
	size_t len = strlen(x->skip);

	if (found != NULL) {
		x->skip = NULL;
		return found + len;
	}
	if (x->last) {
		mend(x, XML_OPEN_CDATA);
		return end;
	}
	return (size_t)(end - s) >= len ? end - (len - 1) : s;
}

/* memmem would be slower: a ']' is rare. */
static const char *
seek_cdata_end(const char *s, const char *end)
{
	while (end - s >= 3 &&
	    (s = memchr(s, ']', (size_t)(end - s) - 2)) != NULL) {
		if (s[1] == ']' && s[2] == '>')
			return s;
		s++;
	}
	return NULL;
}

/* Gives the section's text up to STOP, without the brackets that were to
 * close it. */
static const char *
end_forgotten(struct xml *x, const char *s, const char *stop)
{
	const char *last = stop;

	mend(x, XML_OPEN_CDATA);
	if (last - s > 1 && last[-1] == '>' && last[-2] == ']')
		last--;
	while (last > s && stop - last < 3 && last[-1] == ']')
		last--;
	if (last > s)
		x->to.text(x->to.ctx, s, (size_t)(last - s), true);
	x->cdata = false;
	return stop;
}

/* Each stretch is looked at once, as many sections that were never closed
 * may have the same next "]]>". */
static const char *
find_cdata_end(struct xml *x, const char *s, const char *end)
{
	struct xml_memo *m = &x->section;

	if (m->from == NULL || s < m->from || s > m->found) {
		m->from = s;
		m->found = seek_cdata_end(s, end);
		if (m->found == NULL)
			m->found = end;
	}
	return m->found < end ? m->found : NULL;
}

static const char *
character_data(struct xml *x, const char *s, const char *end)
{
	const char *close = find_cdata_end(x, s, end), *stop;
	size_t n = (size_t)(end - s);

	if (close == NULL && !x->last && n < CDATA_WAIT) {
		x->retry = n + n / 2;
		return s;
	}
	if ((stop = xml_forgotten_end(x, s, close, end)) != NULL)
		return end_forgotten(x, s, stop);
	if (close != NULL) {
		if (close > s)
			x->to.text(x->to.ctx, s, (size_t)(close - s), true);
		x->cdata = false;
		return close + 3;
	}
	if (x->last) {
		mend(x, XML_OPEN_CDATA);
	} else {
		/* "]" or "]]" may be the beginning of its end */
		if (end > s && end[-1] == ']')
			end -= end - s > 1 && end[-2] == ']' ? 2 : 1;
	}
	if (end > s)
		x->to.text(x->to.ctx, s, (size_t)(end - s), true);
	return end;
}

/* Text up to the next '<': how much of it can be given away. A reference
 * at the end of the bytes may go on. */
static const char *
text_end(const char *s, const char *end, bool last)
{
	const char *lt = memchr(s, '<', (size_t)(end - s));
	const char *low, *amp;

	if (lt != NULL)
		return lt;
	if (last)
		return end;
	/* twice, for a pair of surrogates */
	low = end - s > 2 * REFERENCE_MAX ? end - 2 * REFERENCE_MAX : s;
	amp = memchr(low, '&', (size_t)(end - low));
	return amp != NULL ? amp : end;
}

static const char *
text(struct xml *x, const char *s, const char *end)
{
	const char *stop = text_end(s, end, x->last);

	if (stop > s)
		x->to.text(x->to.ctx, s, (size_t)(stop - s), false);
	return stop;
}

/* A tag that the bytes end in: wait for more, but neither for ever nor
 * looking at it again at each byte. */
static const char *
unfinished(struct xml *x, const char *s, const char *end)
{
	size_t n = (size_t)(end - s);

	if (x->last) {
		mend(x, XML_CUT);
		return end;
	}
	if (n > XML_TAG_MAX) {
		mend(x, XML_BIG_TAG);
		x->skip = ">";
		return s + 1;
	}
	x->retry = n + n / 2;
	return s;
}

size_t
xml_read(struct xml *x, const char *s, size_t n, bool last)
{
	const char *at = s, *end = s + n, *before;

	if (!last && n < x->retry)
		return 0;
	x->retry = 0;
	x->last = last;
	x->gt.from = x->quote.from = x->apostrophe.from = NULL;
	x->section.from = NULL;
	while (at < end && !x->stop) {
		before = at;
		if (x->skip != NULL) {
			at = leave_out(x, at, end);
		} else if (x->cdata) {
			at = character_data(x, at, end);
		} else if (*at != '<') {
			at = text(x, at, end);
		} else {
			switch (markup(x, &at, end)) {
			case GOT_IT:
				break;
			case GOT_MORE:
				at = unfinished(x, before, end);
				break;
			case GOT_NOTHING:
				mend(x, XML_BARE_LT);
				at = before + 1;
				x->to.text(x->to.ctx, "<", 1, false);
				break;
			}
		}
		if (at == before && !last)
			break;
	}
	return (size_t)(at - s);
}
