/* Digits and marks of other scripts, to those of ASCII. */
#include "date_fold.h"

#include <stdint.h>
#include <string.h>

#include <ndigest/text/utf8.h>

/* Where the ten digits of a script begin. */
static const uint32_t zeros[] = {
	0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xbe6, 0xc66, 0xce6, 0xd66,
	0xe50, 0xff10
};

/* ASCII for one character, '\0': it stays what it is. */
static char
ascii_of(uint32_t cp)
{
	for (size_t i = 0; i < sizeof zeros / sizeof zeros[0]; i++)
		if (cp >= zeros[i] && cp < zeros[i] + 10)
			return (char)('0' + (cp - zeros[i]));
	if (cp > 0xff00 && cp < 0xff5f)		/* full width */
		return (char)(cp - 0xfee0);
	switch (cp) {
	case 0xa0: case 0x2007: case 0x2009: case 0x202f: case 0x3000:
		return ' ';
	case 0x2010: case 0x2011: case 0x2012: case 0x2013: case 0x2212:
		return '-';
	case 0x60c: case 0x3001:
		return ',';
	case 0x2018: case 0x2019: case 0x2bc:
		return '\'';
	default:
		return '\0';
	}
}

/* The number that a Han character is, 10 for ten; -1: none. */
static int
han(uint32_t cp)
{
	static const uint16_t numerals[] = {
		0x3007, 0x4e00, 0x4e8c, 0x4e09, 0x56db, 0x4e94, 0x516d,
		0x4e03, 0x516b, 0x4e5d, 0x5341
	};

	for (int i = 0; i < 11; i++)
		if (numerals[i] == cp)
			return i;
	return cp == 0x96f6 ? 0 : cp == 0x5eff ? 20 : -1;
}

/* 年 月 日 号 號 時 时 点 點 分 秒 */
static bool
is_sign(uint32_t cp)
{
	static const uint16_t signs[] = {
		0x5e74, 0x6708, 0x65e5, 0x53f7, 0x865f, 0x6642, 0x65f6,
		0x70b9, 0x9ede, 0x5206, 0x79d2
	};

	for (size_t i = 0; i < sizeof signs / sizeof signs[0]; i++)
		if (signs[i] == cp)
			return true;
	return false;
}

/*
 * "二〇〇四" and "二十八" before a sign that says what they count; the bytes
 * taken. 0: a weekday, a name.
 */
static size_t
put_han(struct buf *out, const char *s, size_t n)
{
	size_t i = 0, len;
	uint32_t cp = 0;
	int tens = 0, ones = 0, v, count = 0;

	for (; i < n && count < 5; count++, i += len) {
		len = utf8_decode(s + i, n - i, &cp);
		if ((v = han(cp)) < 0)
			break;
		if (v < 10) {
			ones = ones * 10 + v;
			continue;
		}
		tens = count == 0 ? v : ones * v;
		ones = 0;
	}
	if (count == 0 || i == n || !is_sign(cp))
		return 0;
	buf_addf(out, "%d", tens + ones);
	return i;
}

void
date_fold(struct buf *out, const char *s, size_t n)
{
	size_t i = 0, len;
	uint32_t cp;
	char c;

	while (i < n) {
		if ((unsigned char)s[i] < 0x80) {
			buf_addc(out, s[i++]);
			continue;
		}
		len = utf8_decode(s + i, n - i, &cp);
		if ((c = ascii_of(cp)) != '\0')
			buf_addc(out, c);
		else if (han(cp) < 0 || (len = put_han(out, s + i, n - i)) == 0)
			buf_add(out, s + i, len = utf8_decode(s + i, n - i,
			    &cp));
		i += len;
	}
}
