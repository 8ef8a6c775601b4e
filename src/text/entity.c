#include <ndigest/text/entity.h>

#include <stdint.h>
#include <string.h>

#include <ndigest/base/scan.h>
#include <ndigest/text/utf8.h>

#define NAME_MAX_LEN 31	/* CounterClockwiseContourIntegral */
#define OLD_MAX_LEN 6	/* the longest name that needs no semicolon */

struct entity {
	const char *name;
	uint32_t first, second;
	bool old;
};

#define E(name, cp) { #name, 0x##cp, 0, false },
#define L(name, cp) { #name, 0x##cp, 0, true },
#define P(name, cp, cp2) { #name, 0x##cp, 0x##cp2, false },
static const struct entity table[] = {
#include "entity_table.h"
};
#undef E
#undef L
#undef P

/* What 128-159 mean to everybody who writes them (WHATWG HTML 13.2.5.80). */
static const uint16_t windows_1252[32] = {
	0x20ac, 0x81, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021,
	0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8d, 0x017d, 0x8f,
	0x90, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014,
	0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0x9d, 0x017e, 0x0178
};

static bool
is_alnum(char c)
{
	return (c >= '0' && c <= '9') || ((c | 0x20) >= 'a' &&
	    (c | 0x20) <= 'z');
}

static int
digit_value(char c, int base)
{
	int v = 99;

	if (c >= '0' && c <= '9')
		v = c - '0';
	else if ((c | 0x20) >= 'a' && (c | 0x20) <= 'f')
		v = (c | 0x20) - 'a' + 10;
	return v < base ? v : -1;
}

/* The number at "&#…": the bytes that it takes, 0 when there are no digits. */
static size_t
number_at(const char *s, size_t n, uint32_t *cp)
{
	size_t i = 2, start;
	int base = 10;

	if (n < 3 || s[0] != '&' || s[1] != '#')
		return 0;
	if ((s[2] | 0x20) == 'x') {
		base = 16;
		i = 3;
	}
	*cp = 0;
	for (start = i; i < n && digit_value(s[i], base) >= 0; i++) {
		if (*cp <= 0x10ffff)
			*cp = *cp * (uint32_t)base +
			    (uint32_t)digit_value(s[i], base);
	}
	if (i == start)
		return 0;
	return i < n && s[i] == ';' ? i + 1 : i;
}

static size_t
decode_number(const char *s, size_t n, char *out, size_t *outlen)
{
	uint32_t cp, low;
	size_t used = number_at(s, n, &cp), more;

	if (used == 0)
		return 0;
	if (cp >= 0xd800 && cp <= 0xdbff &&
	    (more = number_at(s + used, n - used, &low)) > 0 &&
	    low >= 0xdc00 && low <= 0xdfff) {
		cp = 0x10000 + ((cp - 0xd800) << 10) + (low - 0xdc00);
		used += more;
	}
	if (cp >= 128 && cp <= 159)
		cp = windows_1252[cp - 128];
	if (cp == 0 || cp > 0x10ffff || (cp >= 0xd800 && cp <= 0xdfff))
		cp = UTF8_REPLACEMENT;
	*outlen = utf8_encode(cp, out);
	return used;
}

static const struct entity *
find(const char *name, size_t n)
{
	size_t low = 0, high = sizeof table / sizeof table[0], mid;
	int c;

	while (low < high) {
		mid = low + (high - low) / 2;
		c = strncmp(table[mid].name, name, n);
		if (c == 0)
			c = table[mid].name[n] != '\0';
		if (c == 0)
			return &table[mid];
		if (c < 0)
			low = mid + 1;
		else
			high = mid;
	}
	return NULL;
}

static size_t
put_entity(const struct entity *e, char *out)
{
	size_t n = utf8_encode(e->first, out);

	if (e->second != 0)
		n += utf8_encode(e->second, out + n);
	return n;
}

/* The five that XML knows, and the one that everybody uses. */
static size_t
decode_common(const char *s, size_t n, char *out, size_t *outlen)
{
	*outlen = 1;
	if (n >= 4 && s[3] == ';' && s[2] == 't' &&
	    (s[1] == 'l' || s[1] == 'g')) {
		out[0] = s[1] == 'l' ? '<' : '>';
		return 4;
	}
	if (n >= 5 && memcmp(s, "&amp;", 5) == 0) {
		out[0] = '&';
		return 5;
	}
	if (n < 6)
		return 0;
	if (memcmp(s, "&quot;", 6) == 0) {
		out[0] = '"';
		return 6;
	}
	if (memcmp(s, "&apos;", 6) == 0) {
		out[0] = '\'';
		return 6;
	}
	if (memcmp(s, "&nbsp;", 6) == 0) {
		out[0] = '\302';
		out[1] = '\240';
		*outlen = 2;
		return 6;
	}
	return 0;
}

/* A name without its semicolon: the longest older one that fits. */
static size_t
decode_old(const char *s, size_t n, size_t len, enum entity_mode mode,
    char *out, size_t *outlen)
{
	const struct entity *e;
	size_t k;

	for (k = len < OLD_MAX_LEN ? len : OLD_MAX_LEN; k >= 2; k--) {
		e = find(s + 1, k);
		if (e == NULL || !e->old)
			continue;
		if (mode == ENTITY_ATTR && k + 1 < n &&
		    (is_alnum(s[k + 1]) || s[k + 1] == '='))
			return 0;
		*outlen = put_entity(e, out);
		return k + 1;
	}
	return 0;
}

size_t
entity_decode(const char *s, size_t n, enum entity_mode mode,
    char out[ENTITY_MAX], size_t *outlen)
{
	const struct entity *e;
	size_t len, used;

	if (n < 3 || s[0] != '&')
		return 0;
	if (s[1] == '#')
		return decode_number(s, n, out, outlen);
	if ((used = decode_common(s, n, out, outlen)) > 0)
		return used;
	for (len = 0; len < NAME_MAX_LEN && len + 1 < n; len++) {
		if (!is_alnum(s[len + 1]))
			break;
	}
	if (len < 2)
		return 0;
	if (len + 1 < n && s[len + 1] == ';' &&
	    (e = find(s + 1, len)) != NULL) {
		*outlen = put_entity(e, out);
		return len + 2;
	}
	if (mode == ENTITY_STRICT)
		return 0;
	return decode_old(s, n, len, mode, out, outlen);
}

bool
entity_decode_all(struct buf *out, const char *s, size_t n,
    enum entity_mode mode)
{
	const char *end = s + n, *amp;
	char text[ENTITY_MAX];
	size_t used, len;

	while (s < end && (amp = memchr(s, '&', (size_t)(end - s))) != NULL) {
		used = entity_decode(amp, (size_t)(end - amp), mode, text,
		    &len);
		if (!buf_add(out, s, (size_t)(amp - s)))
			return false;
		if (!(used > 0 ? buf_add(out, text, len) :
		    buf_addc(out, '&')))
			return false;
		s = amp + (used > 0 ? used : 1);
	}
	return buf_add(out, s, (size_t)(end - s));
}

bool
entity_any(const char *s, size_t n, enum entity_mode mode)
{
	const char *end = s + n, *amp;
	char text[ENTITY_MAX];
	size_t len;

	while (s < end && (amp = memchr(s, '&', (size_t)(end - s))) != NULL) {
		if (entity_decode(amp, (size_t)(end - amp), mode, text,
		    &len) > 0)
			return true;
		s = amp + 1;
	}
	return false;
}

bool
entity_escape(struct buf *out, const char *s, size_t n)
{
	const char *with;
	size_t run;

	for (;;) {
		if (!buf_reserve(out, n))
			return false;
		run = scan_copy_html(out->data + out->len, s, n, true);
		out->len += run;
		out->data[out->len] = '\0';
		if (run == n)
			return true;
		switch (s[run]) {
		case '&': with = "&amp;"; break;
		case '<': with = "&lt;"; break;
		case '>': with = "&gt;"; break;
		default: with = "&quot;"; break;
		}
		if (!buf_adds(out, with))
			return false;
		s += run + 1;
		n -= run + 1;
	}
}
