#include "query.h"

#include <stdlib.h>
#include <string.h>

#include <ndigest/base/buf.h>

static int
hex(char c)
{
	const char *digits = "0123456789abcdef";
	const char *at = c != '\0' ? strchr(digits, c | 0x20) : NULL;

	if (c >= '0' && c <= '9')
		return c - '0';
	return at != NULL ? (int)(at - digits) : -1;
}

static void
decode(struct buf *out, const char *s, size_t n)
{
	size_t i;

	for (i = 0; i < n; i++) {
		if (s[i] == '%' && n - i > 2 && hex(s[i + 1]) >= 0 &&
		    hex(s[i + 2]) >= 0) {
			(void)buf_addc(out, (char)(hex(s[i + 1]) * 16 +
			    hex(s[i + 2])));
			i += 2;
		} else {
			(void)buf_addc(out, s[i] == '+' ? ' ' : s[i]);
		}
	}
}

char *
query_next(const char *query, const char *name, const char **at)
{
	const char *s = at != NULL && *at != NULL ? *at : query;
	size_t len = strlen(name), n;
	struct buf b = BUF_INIT(0);

	for (; *s != '\0'; s += n, s += *s == '&') {
		n = strcspn(s, "&");
		if (n <= len || memcmp(s, name, len) != 0 || s[len] != '=')
			continue;
		decode(&b, s + len + 1, n - len - 1);
		if (at != NULL)
			*at = s + n + (s[n] == '&');
		return buf_steal(&b);
	}
	return NULL;
}

char *
query_text(const char *query, const char *name)
{
	return query_next(query, name, NULL);
}

long
query_number(const char *query, const char *name, long otherwise)
{
	char *s = query_text(query, name);
	long value = s != NULL ? strtol(s, NULL, 10) : otherwise;

	free(s);
	return value;
}
