#include "garbled.h"

#include <string.h>

#include <ndigest/text/utf8.h>

/* The byte that windows-1252 has for CP; 0 for none over 0x7f. */
static unsigned char
byte_of(uint32_t cp)
{
	static const uint16_t high[32] = { 0x20ac, 0x81, 0x201a, 0x192,
	    0x201e, 0x2026, 0x2020, 0x2021, 0x2c6, 0x2030, 0x160, 0x2039,
	    0x152, 0x8d, 0x17d, 0x8f, 0x90, 0x2018, 0x2019, 0x201c, 0x201d,
	    0x2022, 0x2013, 0x2014, 0x2dc, 0x2122, 0x161, 0x203a, 0x153, 0x9d,
	    0x17e, 0x178 };
	size_t i;

	if (cp >= 0xa0 && cp <= 0xff)
		return (unsigned char)cp;
	for (i = 0; i < 32; i++)
		if (high[i] == cp)
			return (unsigned char)(0x80 + i);
	return 0;
}

/* "â€™" at S, UTF-8 that was read as windows-1252: its bytes; what it was, in
 * OUT. */
static size_t
ungarble(const char *s, size_t n, char out[4], size_t *len)
{
	size_t at = 0, k = 0, want = 2;
	uint32_t cp;
	unsigned char byte;

	while (k < want && at < n) {
		at += utf8_decode(s + at, n - at, &cp);
		byte = byte_of(cp);
		if (k == 0 ? byte < 0xc2 || byte > 0xe2 : byte < 0x80 ||
		    byte > 0xbf)
			break;
		if (k == 0 && byte == 0xe2)
			want = 3;
		out[k++] = (char)byte;
	}
	*len = k;
	if (k == want)
		return at;
	/* the last byte of ” is a control character, which is dropped */
	if (k == 2 && memcmp(out, "\xe2\x80", 2) == 0) {
		out[2] = (char)0x9d;
		*len = 3;
		return 5;	/* â, € */
	}
	/* "Â 5": a hard space that became a plain one */
	if (k == 1 && out[0] == (char)0xc2 && n > 2 && s[2] == ' ') {
		*len = 0;
		return 2;
	}
	return 0;
}

bool
garbled_mend(const char *s, size_t n, struct buf *out)
{
	char was[4];
	size_t i, k, len;
	bool changed = false;

	for (i = 0; i < n; i += k) {
		k = (unsigned char)s[i] == 0xc3 ? ungarble(s + i, n - i, was,
		    &len) : 0;
		if (k > 0) {
			buf_add(out, was, len);
			changed = true;
			continue;
		}
		k = 1;
		buf_addc(out, s[i]);
	}
	return changed;
}
