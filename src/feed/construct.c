#include "construct.h"

#include <stdint.h>
#include <string.h>

#include <ndigest/base/scan.h>
#include <ndigest/text/clean.h>
#include <ndigest/text/entity.h>
#include <ndigest/text/utf8.h>

/* --- text that was encoded twice ---------------------------------------------- */

static const uint16_t windows_1252[32] = {
	0x20ac, 0x81, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021,
	0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8d, 0x017d, 0x8f,
	0x90, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014,
	0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0x9d, 0x017e, 0x0178
};

/* The byte that windows-1252 (or Latin-1) has for CP, -1: none. */
static int
byte_of(uint32_t cp)
{
	if (cp < 0x100)
		return (int)cp;
	for (int i = 0; i < 32; i++)
		if (windows_1252[i] == cp)
			return 0x80 + i;
	return -1;
}

static int
continuations(int lead)
{
	if (lead >= 0xc2 && lead <= 0xdf)
		return 1;
	if (lead >= 0xe0 && lead <= 0xef)
		return 2;
	return lead >= 0xf0 && lead <= 0xf4 ? 3 : -1;
}

/*
 * Whether s, taken back to bytes, is UTF-8 again: never so by chance, as all
 * that is not ASCII has to be. Stops at the first character that does not
 * fit, which in sound text comes at once. OUT gets the text, or is NULL.
 */
static bool
encoded_twice(const char *s, size_t n, struct buf *out)
{
	int byte, want = 0;
	bool found = false;
	uint32_t cp;
	size_t len;

	for (size_t i = 0; i < n; i += len) {
		len = scan_ascii(s + i, n - i);
		if (len > 0) {
			if (want > 0)
				return false;
			if (out != NULL)
				buf_add(out, s + i, len);
			continue;
		}
		len = utf8_decode(s + i, n - i, &cp);
		if ((byte = byte_of(cp)) < 0)
			return false;
		if (want > 0) {
			if ((byte & 0xc0) != 0x80)
				return false;
			want--;
		} else {
			if ((want = continuations(byte)) < 0)
				return false;
			found = true;
		}
		if (out != NULL)
			buf_addc(out, (char)byte);
	}
	return found && want == 0;
}

static void
mend_mojibake(struct buf *text, struct mends *mends)
{
	struct buf out = BUF_INIT(text->max);
	size_t ascii;

	/* Every lead byte is U+00C2 to U+00F4: C3 with something after it, or,
	 * of windows-1252, none of these. What is before it is ASCII. */
	ascii = scan_ascii(buf_str(text), text->len);
	if (ascii == text->len || memchr(text->data + ascii, 0xc3,
	    text->len - ascii) == NULL)
		return;
	if (!encoded_twice(text->data + ascii, text->len - ascii, NULL))
		return;
	encoded_twice(text->data, text->len, &out);
	if (utf8_valid(buf_str(&out), out.len)) {
		buf_clear(text);
		buf_add(text, out.data, out.len);
		mend_note(mends, MEND_MOJIBAKE);
	}
	buf_free(&out);
}

/* --- base64 ------------------------------------------------------------------ */

static int
base64_value(char c)
{
	if (c >= 'A' && c <= 'Z')
		return c - 'A';
	if (c >= 'a' && c <= 'z')
		return c - 'a' + 26;
	if (c >= '0' && c <= '9')
		return c - '0' + 52;
	return c == '+' || c == '-' ? 62 : c == '/' || c == '_' ? 63 : -1;
}

/* In place. False: it is no base64. */
static bool
base64_decode(struct buf *text)
{
	uint32_t bits = 0;
	int count = 0, v;
	size_t to = 0;

	for (size_t i = 0; i < text->len; i++) {
		if (scan_space(text->data[i]) || text->data[i] == '=')
			continue;
		if ((v = base64_value(text->data[i])) < 0)
			return false;
		bits = bits << 6 | (uint32_t)v;
		count += 6;
		if (count >= 8) {
			count -= 8;
			text->data[to++] = (char)(bits >> count);
		}
	}
	buf_truncate(text, to);
	return true;
}

bool
construct_mend(struct buf *text, enum construct *type, enum construct decoded,
    struct mends *mends)
{
	if (*type == CONSTRUCT_BASE64) {
		*type = decoded;
		/* what is no base64 after all stays what it is */
		if (base64_decode(text) &&
		    (!utf8_valid(buf_str(text), text->len) ||
		    memchr(buf_str(text), 0, text->len) != NULL)) {
			mend_note(mends, MEND_BASE64);
			return false;
		}
	}
	mend_mojibake(text, mends);
	return true;
}

/* --- HTML or text ---------------------------------------------------------------- */

/* What the tags in a text say about it. */
struct tags {
	size_t known;		/* tags of HTML, comments */
	size_t unknown;		/* <x>, which may be text */
	bool sure;		/* an end tag, an attribute, <br>: it is HTML */
	bool rich;		/* one of the last two */
};

/* The name of the tag at s == "<…" and what it looks like. 0: no tag. */
static size_t
tag_name(const char *s, size_t n, bool *closing)
{
	size_t i = 1;

	*closing = n > 1 && s[1] == '/';
	i += *closing;
	if (i >= n || (s[i] | 0x20) < 'a' || (s[i] | 0x20) > 'z')
		return 0;
	while (i < n && (((s[i] | 0x20) >= 'a' && (s[i] | 0x20) <= 'z') ||
	    (s[i] >= '0' && s[i] <= '9')))
		i++;
	return i - 1 - *closing;
}

static bool
is_known(const char *s, size_t n, struct tags *t)
{
	bool closing, is_void;
	size_t len = tag_name(s, n, &closing), after = len + 1 + closing;

	if (!html_is_element(s + 1 + closing, len, &is_void) || after >= n ||
	    (!scan_space(s[after]) && s[after] != '>' && s[after] != '/'))
		return false;
	t->rich = t->rich || is_void || (!closing && scan_space(s[after]));
	t->sure = t->sure || closing || is_void || s[after] != '>';
	return true;
}

static bool
has_comment(const char *s, size_t n)
{
	const char *open = memmem(s, n, "<!--", 4);

	return open != NULL && memmem(open + 4, (size_t)(s + n - open) - 4,
	    "-->", 3) != NULL;
}

static void
count_tags(const char *s, size_t n, struct tags *t)
{
	const char *end = s + n, *at = s;
	bool closing;

	memset(t, 0, sizeof *t);
	t->sure = has_comment(s, n);
	while ((at = memchr(at, '<', (size_t)(end - at))) != NULL) {
		if (end - at > 3 && memcmp(at, "<!--", 4) == 0)
			t->known++;
		else if (end - at > 8 && memcmp(at, "<![CDATA[", 9) == 0)
			t->known++, t->sure = true;
		else if (tag_name(at, (size_t)(end - at), &closing) == 0)
			;
		else if (is_known(at, (size_t)(end - at), t))
			t->known++;
		else
			t->unknown++;
		at++;
	}
}

/* The '<' of what is no tag of HTML is text. */
static void
escape_unknown(struct buf *out, const char *s, size_t n, bool all)
{
	const char *end = s + n, *at = s;
	struct tags t = { 0 };
	bool closing;

	while ((at = memchr(s, '<', (size_t)(end - s))) != NULL) {
		buf_add(out, s, (size_t)(at - s));
		if (all || (tag_name(at, (size_t)(end - at), &closing) > 0 &&
		    !is_known(at, (size_t)(end - at), &t)))
			buf_adds(out, "&lt;");
		else
			buf_addc(out, '<');
		s = at + 1;
	}
	buf_add(out, s, (size_t)(end - s));
}

/* Whether there is a tag of HTML, and whether there is any other. */
static bool
has_known_tag(const char *s, size_t n, bool *other)
{
	const char *end = s + n, *at = s;
	struct tags t = { 0 };
	bool closing;

	*other = false;
	while ((at = memchr(at, '<', (size_t)(end - at))) != NULL) {
		if (end - at > 3 && at[1] == '!')
			return true;
		if (tag_name(at, (size_t)(end - at), &closing) > 0) {
			if (is_known(at, (size_t)(end - at), &t))
				return true;
			*other = true;
		}
		at++;
	}
	return false;
}

static size_t
skip_space(const char *s, size_t n)
{
	size_t i = 0;

	while (i < n && scan_space(s[i]))
		i++;
	return i;
}

/*
 * A title of RSS: HTML or text. Tags of HTML are taken for markup when there
 * is an end tag, an attribute or a <br> among them, or the title begins with
 * one; else "Using the <video> element" would lose its object.
 */
static void
line_auto(struct buf *out, const char *s, size_t n)
{
	struct buf tmp = BUF_INIT(0);
	struct tags t;

	if (memchr(s, '<', n) == NULL) {
		if (memchr(s, '&', n) == NULL) {
			clean_line(out, s, n);
			return;
		}
		entity_decode_all(&tmp, s, n, ENTITY_TEXT);
		clean_line(out, buf_str(&tmp), tmp.len);
		buf_free(&tmp);
		return;
	}
	count_tags(s, n, &t);
	if (t.known > 0 && !t.sure) {
		size_t i = skip_space(s, n);
		t.sure = is_known(s + i, n - i, &t) || t.sure;
	}
	escape_unknown(&tmp, s, n, !t.sure);
	html_to_line(out, buf_str(&tmp), tmp.len);
	buf_free(&tmp);
}

/* "a <b>word</b>" may be what somebody wants to show; a link or a line break
 * between the lines of a text never is. */
bool
construct_is_html(const char *s, size_t n, bool rich)
{
	struct tags t;

	if (memmem(s, n, "</", 2) == NULL)
		return false;
	count_tags(s, n, &t);
	return (rich ? t.rich : t.sure) && t.known > 1 && t.unknown <= t.known;
}

void
construct_line(struct buf *out, const char *s, size_t n, enum construct type)
{
	size_t before = out->len;

	switch (type) {
	case CONSTRUCT_TEXT:
		clean_line(out, s, n);
		return;
	case CONSTRUCT_HTML:
	case CONSTRUCT_XHTML:
		html_to_line(out, s, n);
		/* nothing but a tag: then it was no tag */
		if (out->len == before && type == CONSTRUCT_HTML)
			clean_line(out, s, n);
		return;
	case CONSTRUCT_AUTO:
	case CONSTRUCT_BASE64:
		line_auto(out, s, n);
		return;
	}
}

static void
note_report(struct mends *mends, const struct html_report *r)
{
	if (r->scripts + r->urls > 0)
		mend_note(mends, MEND_UNSAFE_HTML);
	if (r->elements > 0)
		mend_note(mends, MEND_HTML_DROPPED);
	if (r->trackers > 0)
		mend_note(mends, MEND_TRACKER);
}

static void
escape(struct buf *out, const char *s, size_t n)
{
	struct buf tmp = BUF_INIT(0);

	if (!clean_is_clean(s, n)) {
		clean_text(&tmp, s, n);
		s = buf_str(&tmp);
		n = tmp.len;
	}
	entity_escape(out, s, n);
	buf_free(&tmp);
}

void
construct_html(struct buf *out, const char *s, size_t n,
    enum construct type, const char *base, struct mends *mends)
{
	struct html_report report = { 0 };
	bool other;

	if (type == CONSTRUCT_AUTO || type == CONSTRUCT_BASE64) {
		type = CONSTRUCT_HTML;
		if (memchr(s, '<', n) != NULL) {
			/* "vector<int>", but not "<x>markup</x>" */
			if (!has_known_tag(s, n, &other) && other &&
			    memmem(s, n, "</", 2) == NULL)
				type = CONSTRUCT_TEXT;
		} else if (memchr(s, '&', n) == NULL) {
			type = CONSTRUCT_TEXT;
		}
	}
	if (type == CONSTRUCT_TEXT) {
		escape(out, s, n);
		return;
	}
	html_sanitize(out, s, n, *base != '\0' ? base : NULL, &report);
	note_report(mends, &report);
}
