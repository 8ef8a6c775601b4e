#include "json_write.h"

#include <string.h>

#include <ndigest/base/scan.h>
#include <ndigest/text/date.h>

static void
put_escaped(struct buf *b, char c)
{
	static const char hex[] = "0123456789abcdef";
	char out[6] = { '\\', 'u', '0', '0', 0, 0 };
	size_t n = 2;

	switch (c) {
	case '"': case '\\': out[1] = c; break;
	case '\n': out[1] = 'n'; break;
	case '\t': out[1] = 't'; break;
	case '\r': out[1] = 'r'; break;
	default:
		out[4] = hex[(unsigned char)c >> 4];
		out[5] = hex[c & 15];
		n = 6;
		break;
	}
	buf_add(b, out, n);
}

void
json_put_string(struct buf *b, const char *s)
{
	size_t n, run;

	if (s == NULL) {
		buf_add(b, "null", 4);
		return;
	}
	n = strlen(s);
	buf_addc(b, '"');
	for (;;) {
		if (!buf_reserve(b, n))
			return;
		run = scan_copy_json(b->data + b->len, s, n);
		b->len += run;
		if (run == n)
			break;
		put_escaped(b, s[run]);
		s += run + 1;
		n -= run + 1;
	}
	buf_addc(b, '"');
}

void
json_put_number(struct buf *b, int64_t v)
{
	char digits[24];
	size_t at = sizeof digits;
	uint64_t u = v < 0 ? 0 - (uint64_t)v : (uint64_t)v;

	do {
		digits[--at] = (char)('0' + u % 10);
		u /= 10;
	} while (u > 0);
	if (v < 0)
		digits[--at] = '-';
	buf_add(b, digits + at, sizeof digits - at);
}

void
json_put_date(struct buf *b, int64_t t)
{
	char out[21];

	if (t == DATE_NONE) {
		buf_add(b, "null", 4);
		return;
	}
	date_rfc3339(t, out);
	buf_addc(b, '"');
	buf_adds(b, out);
	buf_addc(b, '"');
}

void
json_put_line(struct buf *b, int indent, bool first)
{
	static const char spaces[] = "\n            ";

	if (!first)
		buf_addc(b, ',');
	buf_add(b, spaces, (size_t)indent * 2 + 1);
}

void
json_put_key(struct buf *b, int indent, const char *key, bool first)
{
	json_put_line(b, indent, first);
	buf_addc(b, '"');
	buf_adds(b, key);
	buf_add(b, "\": ", 3);
}
