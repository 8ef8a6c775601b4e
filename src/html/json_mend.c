#include "json_mend.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include <ndigest/base/buf.h>
#include <ndigest/text/entity.h>

#define JSON_FLAGS (JSON_DISABLE_EOF_CHECK | JSON_ALLOW_NUL)

static bool
is_space(char c)
{
	return c == ' ' || c == '\n' || c == '\t' || c == '\r';
}

/* Where the value starts: N when there is none. */
static size_t
start_of(const char *s, size_t n)
{
	const char *cdata = memmem(s, n < 40 ? n : 40, "CDATA[", 6);
	size_t i = cdata != NULL ? (size_t)(cdata - s) + 6 : 0;

	while (i < n && s[i] != '{' && s[i] != '[')
		i++;
	return i;
}

static char
next_mark(const char *s, size_t n, size_t i)
{
	while (i < n && is_space(s[i]))
		i++;
	return i < n ? s[i] : '\0';
}

/* A quotation mark ends its string when what comes next goes on with the
 * value around it. */
static bool
ends_string(const char *s, size_t n, size_t i)
{
	char next = next_mark(s, n, i + 1);

	return next == '\0' || strchr(",:}]", next) != NULL;
}

/* The escape at s[i], a backslash; returns its length. */
static size_t
mend_escape(struct buf *out, const char *s, size_t n, size_t i)
{
	if (i + 1 < n && s[i + 1] != '\0' &&
	    strchr("\"\\/bfnrtu", s[i + 1]) != NULL)
		buf_add(out, s + i, 2);
	else if (i + 1 < n && (unsigned char)s[i + 1] >= ' ')
		buf_addc(out, s[i + 1]);
	return 2;
}

static size_t
mend_string(struct buf *out, const char *s, size_t n, size_t i)
{
	buf_addc(out, s[i++]);
	while (i < n) {
		if (s[i] == '\\') {
			i += mend_escape(out, s, n, i);
			continue;
		}
		if (s[i] == '"' && ends_string(s, n, i)) {
			buf_addc(out, '"');
			return i + 1;
		}
		if (s[i] == '"')
			buf_adds(out, "\\\"");
		else
			buf_addc(out, (unsigned char)s[i] < ' ' ? ' ' : s[i]);
		i++;
	}
	return i;
}

static void
mend(struct buf *out, const char *s, size_t n)
{
	size_t i = 0;

	while (i < n) {
		char next;

		if (s[i] == '"') {
			i = mend_string(out, s, n, i);
			continue;
		}
		next = s[i] == ',' ? next_mark(s, n, i + 1) : '\0';
		if (next != '}' && next != ']')
			buf_addc(out, (unsigned char)s[i] < ' ' ? ' ' : s[i]);
		i++;
	}
}

static json_t *
load_mended(const char *s, size_t n)
{
	struct buf plain = BUF_INIT(n + 1), out = BUF_INIT(n * 2 + 16);
	json_t *v;

	if (memmem(s, n < 64 ? n : 64, "&quot;", 6) != NULL) {
		entity_decode_all(&plain, s, n, ENTITY_STRICT);
		s = buf_str(&plain);
		n = plain.len;
	}
	mend(&out, s, n);
	v = json_loadb(buf_str(&out), out.len, JSON_FLAGS, NULL);
	buf_free(&plain);
	buf_free(&out);
	return v;
}

json_t *
json_mend_load(const char *s, size_t n, size_t *used)
{
	size_t start = start_of(s, n);
	json_error_t at;
	json_t *v;

	*used = n;
	if (start == n)
		return NULL;
	v = json_loadb(s + start, n - start, JSON_FLAGS, &at);
	if (v == NULL)
		return load_mended(s + start, n - start);
	if (at.position > 0)
		*used = start + (size_t)at.position;
	return v;
}
