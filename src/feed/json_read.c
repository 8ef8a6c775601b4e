#include "json_read.h"

#include <stdint.h>
#include <string.h>

#include <ndigest/base/scan.h>
#include <ndigest/text/utf8.h>

static bool
at_end(struct json *j)
{
	if (j->at < j->n)
		return false;
	j->cut = true;
	return true;
}

static void
skip_space(struct json *j)
{
	while (j->at < j->n && (unsigned char)j->s[j->at] <= ' ')
		j->at++;
}

/* White space and commas, also too many of them, and colons that belong to
 * nothing. */
static void
skip_commas(struct json *j)
{
	for (skip_space(j); j->at < j->n && (j->s[j->at] == ',' ||
	    j->s[j->at] == ':'); skip_space(j))
		j->at++;
}

enum json_kind
json_peek(struct json *j)
{
	skip_space(j);
	if (at_end(j))
		return JSON_END;
	switch (j->s[j->at]) {
	case '{':
		return JSON_OBJECT;
	case '[':
		return JSON_ARRAY;
	case '"':
		return JSON_STRING;
	default:
		return JSON_OTHER;
	}
}

bool
json_enter(struct json *j)
{
	enum json_kind kind = json_peek(j);

	if (kind != JSON_OBJECT && kind != JSON_ARRAY)
		return false;
	j->at++;
	return true;
}

/* --- strings ------------------------------------------------------------------------ */

static bool
hex4(const struct json *j, size_t at, uint32_t *value)
{
	*value = 0;
	if (j->n - at < 4 || at > j->n)
		return false;
	for (size_t i = at; i < at + 4; i++) {
		char c = j->s[i];
		uint32_t v = c >= '0' && c <= '9' ? (uint32_t)(c - '0') :
		    (c | 0x20) >= 'a' && (c | 0x20) <= 'f' ?
		    (uint32_t)((c | 0x20) - 'a' + 10) : 16;

		if (v == 16)
			return false;
		*value = *value << 4 | v;
	}
	return true;
}

/* "\uXXXX", after the 'u'; two of them where they are a pair. */
static void
unicode_escape(struct json *j, struct buf *out)
{
	uint32_t cp, low;

	if (!hex4(j, j->at, &cp)) {
		j->mended = true;
		return;
	}
	j->at += 4;
	if (cp >= 0xd800 && cp < 0xdc00 && j->n - j->at >= 6 &&
	    memcmp(j->s + j->at, "\\u", 2) == 0 &&
	    hex4(j, j->at + 2, &low) && low >= 0xdc00 && low < 0xe000) {
		cp = 0x10000 + ((cp - 0xd800) << 10) + (low - 0xdc00);
		j->at += 6;
	}
	if (cp != 0)
		utf8_put(out, cp);
}

static void
escape(struct json *j, struct buf *out)
{
	static const char from[] = "bfnrt\"\\/", to[] = "\b\f\n\r\t\"\\/";
	const char *found;
	char c;

	j->at++;
	if (at_end(j))
		return;
	c = j->s[j->at++];
	if (c == 'u') {
		unicode_escape(j, out);
		return;
	}
	found = c != '\0' ? strchr(from, c) : NULL;
	if (found != NULL) {
		buf_addc(out, to[found - from]);
		return;
	}
	j->mended = true;
	buf_addc(out, c);
}

/* How many bytes of a string stand before what is special in it. */
static size_t
plain_run(const struct json *j)
{
	size_t i = j->at;

	while (i < j->n && j->s[i] != '"' && j->s[i] != '\\')
		i++;
	return i - j->at;
}

/* The string at the opening quote. OUT may be NULL: passed over. */
static void
string(struct json *j, struct buf *out)
{
	size_t run, room;

	for (j->at++; !at_end(j);) {
		if (out == NULL) {
			run = plain_run(j);
		} else {
			room = j->n - j->at;
			if (room > 4096)
				room = 4096;
			if (!buf_reserve(out, room)) {
				out = NULL;
				continue;
			}
			run = scan_copy_json(out->data + out->len,
			    j->s + j->at, room);
			out->len += run;
			out->data[out->len] = '\0';
		}
		j->at += run;
		if (j->at >= j->n)
			continue;
		if (j->s[j->at] == '"') {
			j->at++;
			return;
		}
		if (j->s[j->at] == '\\') {
			if (out != NULL) {
				escape(j, out);
			} else {
				j->at += 2;
			}
		} else if ((unsigned char)j->s[j->at] < 0x20) {
			/* a line break that should be escaped */
			j->mended = true;
			if (out != NULL)
				buf_addc(out, j->s[j->at]);
			j->at++;
		}
	}
}

/* --- the rest ------------------------------------------------------------------------- */

static bool
ends_word(char c)
{
	return (unsigned char)c <= ' ' || c == ',' || c == ']' || c == '}' ||
	    c == ':' || c == '"' || c == '{' || c == '[';
}

static size_t
word(struct json *j)
{
	size_t start = j->at;

	while (j->at < j->n && !ends_word(j->s[j->at]))
		j->at++;
	return j->at - start;
}

bool
json_key(struct json *j, struct buf *key)
{
	size_t n, start;

	buf_clear(key);
	for (;;) {
		skip_commas(j);
		if (at_end(j))
			return false;
		start = j->at;
		if (j->s[j->at] == '"') {
			string(j, key);
		} else if (j->s[j->at] == '}') {
			j->at++;
			return false;
		} else {
			j->mended = true;
			if ((n = word(j)) == 0)
				j->at++;
			buf_add(key, j->s + start, n);
		}
		skip_space(j);
		if (j->at < j->n && j->s[j->at] == ':') {
			j->at++;
			return true;
		}
		j->mended = true;	/* a value without a key */
		buf_clear(key);
	}
}

bool
json_more(struct json *j)
{
	skip_commas(j);
	if (at_end(j))
		return false;
	if (j->s[j->at] == ']' || j->s[j->at] == '}') {
		j->at++;
		return false;
	}
	return true;
}

void
json_scalar(struct json *j, struct buf *out)
{
	size_t start, n;

	switch (json_peek(j)) {
	case JSON_STRING:
		string(j, out);
		return;
	case JSON_OTHER:
		start = j->at;
		n = word(j);
		if (n == 0) {
			/* "key":} is left to the object */
			j->mended = true;
			if (j->s[j->at] == ':')
				j->at++;
		} else if (n != 4 || memcmp(j->s + start, "null", 4) != 0) {
			buf_add(out, j->s + start, n);
		}
		return;
	default:
		json_skip(j);
		return;
	}
}

void
json_skip(struct json *j)
{
	size_t depth = 0;

	do {
		skip_space(j);
		if (at_end(j))
			return;
		switch (j->s[j->at]) {
		case '"':
			string(j, NULL);
			break;
		case '{':
		case '[':
			depth++;
			j->at++;
			break;
		case '}':
		case ']':
			if (depth == 0)
				return;	/* the parent's */
			depth--;
			j->at++;
			break;
		case ',':
		case ':':
			if (depth == 0)
				return;
			j->at++;
			break;
		default:
			word(j);
			break;
		}
	} while (depth > 0);
}
