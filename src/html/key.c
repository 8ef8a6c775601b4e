#include "key.h"

#include <string.h>

#include <ndigest/text/utf8.h>

static bool
is_ascii_letter_or_digit(unsigned char c)
{
	return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') ||
	    (c >= 'A' && c <= 'Z');
}

/* The ASCII bytes at the start of S; returns how many. */
static size_t
add_ascii(struct buf *out, const char *s, size_t n)
{
	char run[128];
	size_t i, len = 0;

	for (i = 0; i < n && (unsigned char)s[i] < 0x80; i++) {
		unsigned char c = (unsigned char)s[i];

		if (!is_ascii_letter_or_digit(c))
			continue;
		if (len == sizeof run) {
			buf_add(out, run, len);
			len = 0;
		}
		run[len++] = c >= 'A' && c <= 'Z' ? (char)(c | 0x20) : (char)c;
	}
	buf_add(out, run, len);
	return i;
}

void
key_add(struct buf *out, const char *s, size_t n)
{
	size_t i = 0;

	while (i < n) {
		uint32_t cp;
		size_t len = add_ascii(out, s + i, n - i);

		i += len;
		if (i == n)
			break;
		len = utf8_decode(s + i, n - i, &cp);
		if (utf8_is_letter(cp) || utf8_is_digit(cp))
			utf8_lower(out, s + i, len);
		i += len;
	}
}

static bool
compare(const char *a, const char *b, bool part)
{
	struct buf x = BUF_INIT(65536), y = BUF_INIT(65536);
	bool same;

	key_add(&x, a, strlen(a));
	key_add(&y, b, strlen(b));
	if (y.len == 0 || y.len > x.len)
		same = false;
	else if (part)
		same = memmem(x.data, x.len, y.data, y.len) != NULL;
	else
		same = x.len == y.len && memcmp(x.data, y.data, x.len) == 0;
	buf_free(&x);
	buf_free(&y);
	return same;
}

bool
key_equal(const char *a, const char *b)
{
	return compare(a, b, false);
}

bool
key_contains(const char *longer, const char *shorter)
{
	return compare(longer, shorter, true);
}
