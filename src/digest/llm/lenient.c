#include "lenient.h"

#include <string.h>
#include <strings.h>

#include <ndigest/base/buf.h>
#include <ndigest/text/utf8.h>

#define DEPTH_MAX 6
#define NODES_MAX 4000
#define TRIES_MAX 40
#define STRING_MAX ((size_t)64 * 1024)

struct lenient {
	const char *s;
	size_t n, at;
	int nodes;
	bool cut;
	enum lenient_end end;
};

static json_t *read_value(struct lenient *p, int depth, bool in_object);

static int
peek(const struct lenient *p)
{
	return p->at < p->n ? (unsigned char)p->s[p->at] : -1;
}

static bool
is_space(int c)
{
	return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

static size_t
skip_space(const struct lenient *p, size_t at)
{
	while (at < p->n && is_space(p->s[at]))
		at++;
	return at;
}

/* --- strings ----------------------------------------------------------------- */

static int
hex(const char *s)
{
	int i, v = 0;

	for (i = 0; i < 4; i++) {
		int c = (unsigned char)s[i];

		v *= 16;
		if (c >= '0' && c <= '9')
			v += c - '0';
		else if ((c | 32) >= 'a' && (c | 32) <= 'f')
			v += (c | 32) - 'a' + 10;
		else
			return -1;
	}
	return v;
}

/* "uXXXX" behind a backslash, and the other half of a pair. */
static void
read_unicode(struct lenient *p, struct buf *out)
{
	int high, low;

	high = p->n - p->at >= 5 ? hex(p->s + p->at + 1) : -1;
	if (high < 0) {
		p->at++;
		return;
	}
	p->at += 5;
	if (high >= 0xd800 && high < 0xdc00 && p->n - p->at >= 6 &&
	    p->s[p->at] == '\\' && p->s[p->at + 1] == 'u') {
		low = hex(p->s + p->at + 2);
		if (low >= 0xdc00 && low < 0xe000) {
			p->at += 6;
			utf8_put(out, 0x10000 + (((uint32_t)high - 0xd800) <<
			    10) + ((uint32_t)low - 0xdc00));
			return;
		}
	}
	if (high != 0)
		utf8_put(out, high >= 0xd800 && high < 0xe000 ?
		    UTF8_REPLACEMENT : (uint32_t)high);
}

static void
read_escape(struct lenient *p, struct buf *out)
{
	static const char from[] = "nrtbf", to[] = "\n\r\t  ";
	int c = peek(p);
	const char *known;

	if (c < 0)
		return;
	if (c == 'u') {
		read_unicode(p, out);
		return;
	}
	p->at++;
	known = c != '\0' ? strchr(from, c) : NULL;
	buf_addc(out, known != NULL ? to[known - from] : (char)c);
}

/*
 * Whether the quotation mark at AT ends a value. Models forget to escape
 * those inside of a string: one that is followed by more of the text is none.
 */
static bool
ends_value(const struct lenient *p, size_t at, bool in_object)
{
	at = skip_space(p, at + 1);
	if (at >= p->n || p->s[at] == '}' || p->s[at] == ']')
		return true;
	if (p->s[at] != ',')
		return false;
	at = skip_space(p, at + 1);
	if (at >= p->n)
		return true;
	return strchr(in_object ? "\"'}]" : "\"'}]{[", p->s[at]) != NULL &&
	    p->s[at] != '\0';
}

/* Bytes of a sentence's end at S[AT]: a full stop and its like. */
static size_t
full_stop(const char *s, size_t n, size_t at)
{
	static const char *const wide[] = { "\xe2\x80\xa6", "\xe3\x80\x82",
	    "\xef\xbc\x81", "\xef\xbc\x9f", "\xe0\xa5\xa4" };
	size_t i;

	if (s[at] == '!' || s[at] == '?')
		return 1;
	/* "9." may be the half of "9.5" */
	if (s[at] == '.')
		return at + 1 < n || at == 0 || s[at - 1] < '0' ||
		    s[at - 1] > '9';
	for (i = 0; i < sizeof wide / sizeof *wide; i++)
		if (n - at >= 3 && memcmp(s + at, wide[i], 3) == 0)
			return 3;
	return 0;
}

/* Bytes of S up to the end of its last whole sentence. */
static size_t
whole_sentences(const char *s, size_t n)
{
	size_t at = n, k, end;

	while (at-- > 0) {
		k = full_stop(s, n, at);
		if (k == 0)
			continue;
		end = at + k;
		if (n - end >= 3 && (memcmp(s + end, "\xe2\x80\x9d", 3) == 0 ||
		    memcmp(s + end, "\xe2\x80\x9c", 3) == 0))
			end += 3;
		else if (end < n && strchr("\"')]", s[end]) != NULL)
			end++;
		if (end == n || k > 1 || is_space(s[end]))
			return end;
	}
	return 0;
}

static json_t *
read_string(struct lenient *p, bool is_key, bool in_object)
{
	struct buf raw = BUF_INIT(STRING_MAX), out = BUF_INIT(0);
	char mark = p->s[p->at++];
	json_t *j;
	bool closed = false;

	while (p->at < p->n && !closed) {
		char c = p->s[p->at];

		if (c == mark && (is_key || ends_value(p, p->at, in_object))) {
			closed = true;
			p->at++;
		} else if (c == '\\') {
			p->at++;
			read_escape(p, &raw);
		} else {
			p->at++;
			if (c != '\0')
				buf_addc(&raw, c);
		}
	}
	if (!closed)
		p->cut = true;
	if (!closed && p->end == LENIENT_SENTENCES)
		buf_truncate(&raw, whole_sentences(buf_str(&raw), raw.len));
	utf8_repair(&out, buf_str(&raw), raw.len);
	j = json_stringn(buf_str(&out), out.len);
	buf_free(&raw);
	buf_free(&out);
	return j != NULL ? j : json_string("");
}

/* --- values -------------------------------------------------------------------- */

/* Past a value that is not wanted, however deep it is. */
static void
skip_value(struct lenient *p)
{
	size_t depth = 0;

	while (p->at < p->n) {
		char c = p->s[p->at];

		if (c == '"') {
			for (p->at++; p->at < p->n && p->s[p->at] != '"';
			    p->at++)
				p->at += p->s[p->at] == '\\';
		} else if (c == '{' || c == '[') {
			depth++;
		} else if (c == '}' || c == ']') {
			if (depth == 0)
				return;
			if (--depth == 0) {
				p->at++;
				return;
			}
		} else if (c == ',' && depth == 0) {
			return;
		}
		p->at++;
	}
	p->at = p->n;
	p->cut = true;
}

static bool
is_word(const char *s, size_t n, const char *word)
{
	return n == strlen(word) && strncasecmp(s, word, n) == 0;
}

/* Numbers, true, false, null, None: small whole numbers are kept. */
static json_t *
read_word(struct lenient *p)
{
	size_t start = p->at;
	json_int_t v = 0;
	bool number = true;

	while (p->at < p->n && !is_space(p->s[p->at]) &&
	    strchr(",}]\"'{[", p->s[p->at]) == NULL) {
		char c = p->s[p->at++];

		if (c < '0' || c > '9' || p->at - start > 9)
			number = false;
		else
			v = v * 10 + (c - '0');
	}
	if (p->at == start)
		p->at++;	/* never stand still */
	if (number)
		return json_integer(v);
	if (is_word(p->s + start, p->at - start, "true"))
		return json_true();
	return is_word(p->s + start, p->at - start, "false") ? json_false() :
	    json_null();
}

static json_t *
read_array(struct lenient *p, int depth)
{
	json_t *list = json_array();
	int c;

	p->at++;
	for (;;) {
		p->at = skip_space(p, p->at);
		c = peek(p);
		if (c < 0) {
			p->cut = true;
			break;
		}
		if (c == ']' || c == '}') {
			p->at += c == ']';
			break;
		}
		if (c == ',')
			p->at++;
		else
			json_array_append_new(list, read_value(p, depth + 1,
			    false));
	}
	return list;
}

static bool
is_bare(int c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' ||
	    (c >= '0' && c <= '9');
}

/* A key with its colon; NULL: this is no object. */
static json_t *
read_key(struct lenient *p)
{
	size_t start = p->at;
	bool bare = peek(p) != '"' && peek(p) != '\'';
	json_t *key;

	if (bare) {
		while (is_bare(peek(p)))
			p->at++;
		key = p->at > start ? json_stringn(p->s + start,
		    p->at - start) : NULL;
	} else {
		key = read_string(p, true, true);
	}
	if (key == NULL)
		return NULL;
	p->at = skip_space(p, p->at);
	if (peek(p) == ':') {
		p->at++;
	} else if (p->at >= p->n) {
		p->cut = true;
	} else if (bare || peek(p) != '"') {
		json_decref(key);
		return NULL;
	}
	return key;
}

static json_t *
read_object(struct lenient *p, int depth)
{
	json_t *o = json_object(), *key, *value;
	int c;

	p->at++;
	for (;;) {
		p->at = skip_space(p, p->at);
		c = peek(p);
		if (c < 0) {
			p->cut = true;
			break;
		}
		if (c == '}') {
			p->at++;
			break;
		}
		if (c == ',') {
			p->at++;
			continue;
		}
		key = read_key(p);
		if (key == NULL) {
			json_decref(o);
			return NULL;
		}
		value = read_value(p, depth + 1, true);
		/* the first of two with one name */
		if (json_object_get(o, json_string_value(key)) == NULL)
			json_object_set_new(o, json_string_value(key), value);
		else
			json_decref(value);
		json_decref(key);
	}
	return o;
}

/* Never NULL; what is no value, too deep or too much is null. */
static json_t *
read_value(struct lenient *p, int depth, bool in_object)
{
	json_t *j = NULL;
	int c;

	p->at = skip_space(p, p->at);
	c = peek(p);
	if (c < 0) {
		p->cut = true;
		return json_null();
	}
	if (c == '}' || c == ']' || c == ',')
		return json_null();
	if (depth > DEPTH_MAX || --p->nodes < 0) {
		skip_value(p);
		return json_null();
	}
	if (c == '"' || c == '\'')
		j = read_string(p, false, in_object);
	else if (c == '{')
		j = read_object(p, depth);
	else if (c == '[')
		j = read_array(p, depth);
	else
		j = read_word(p);
	return j != NULL ? j : json_null();
}

/* --- finding the reply ------------------------------------------------------------ */

const char *
lenient_reply(const char *s, size_t *n)
{
	static const char close[] = "</think>";
	const char *at = s, *end = s + *n, *hit;

	while ((hit = memmem(at, (size_t)(end - at), close,
	    sizeof close - 1)) != NULL)
		at = hit + sizeof close - 1;
	if (end - at >= 3 && memcmp(at, "\xef\xbb\xbf", 3) == 0)
		at += 3;
	*n = (size_t)(end - at);
	return at;
}

/* {"digest":{…}}: what is wanted may be wrapped. */
static json_t *
unwrap(json_t *o, bool (*wanted)(const json_t *))
{
	const char *key;
	json_t *inner;

	if (wanted(o))
		return o;
	json_object_foreach(o, key, inner) {
		if (json_is_array(inner))
			inner = json_array_get(inner, 0);
		if (json_is_object(inner) && wanted(inner)) {
			json_incref(inner);
			json_decref(o);
			return inner;
		}
	}
	json_decref(o);
	return NULL;
}

json_t *
lenient_object(const char *s, size_t n, bool (*wanted)(const json_t *),
    enum lenient_end how, bool *cut)
{
	const char *at, *end = s + n;
	int tries;

	if (cut != NULL)
		*cut = false;
	for (at = s, tries = 0; tries < TRIES_MAX; at++, tries++) {
		struct lenient p = { .nodes = NODES_MAX, .end = how };
		json_t *o;

		at = at < end ? memchr(at, '{', (size_t)(end - at)) : NULL;
		if (at == NULL)
			break;
		p.s = at;
		p.n = (size_t)(end - at);
		o = read_object(&p, 0);
		o = o != NULL ? unwrap(o, wanted) : NULL;
		if (o != NULL) {
			if (cut != NULL)
				*cut = p.cut;
			return o;
		}
	}
	return NULL;
}
