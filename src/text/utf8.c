#include <ndigest/text/utf8.h>

#include <string.h>

#include <unicase.h>
#include <unictype.h>

#define HIGH_BITS UINT64_C(0x8080808080808080)

/* The length of the run of ASCII bytes at s. */
static size_t
ascii_run(const unsigned char *s, size_t n)
{
	size_t i = 0;
	uint64_t w;

	for (; n - i >= 8; i += 8) {
		memcpy(&w, s + i, 8);
		if ((w & HIGH_BITS) != 0)
			break;
	}
	while (i < n && s[i] < 0x80)
		i++;
	return i;
}

/*
 * Unicode 15, table 3-7: what may follow a lead byte. The second byte has a
 * range of its own, which keeps out overlong forms, surrogates and what is
 * above U+10FFFF.
 */
static size_t
lead(unsigned char c, unsigned char *low, unsigned char *high)
{
	*low = c == 0xe0 ? 0xa0 : c == 0xf0 ? 0x90 : 0x80;
	*high = c == 0xed ? 0x9f : c == 0xf4 ? 0x8f : 0xbf;
	if (c < 0xc2 || c > 0xf4)
		return 1;
	return c < 0xe0 ? 2 : c < 0xf0 ? 3 : 4;
}

size_t
utf8_decode(const char *str, size_t n, uint32_t *cp)
{
	const unsigned char *s = (const unsigned char *)str;
	unsigned char low, high;
	size_t len, i;
	uint32_t c;

	*cp = UTF8_REPLACEMENT;
	if (n == 0)
		return 0;
	if (s[0] < 0x80) {
		*cp = s[0];
		return 1;
	}
	len = lead(s[0], &low, &high);
	if (len == 1)
		return 1;
	c = s[0] & (0xffu >> (len + 1));
	for (i = 1; i < len; i++) {
		if (i == n || s[i] < low || s[i] > high)
			return i;
		c = c << 6 | (s[i] & 0x3f);
		low = 0x80;
		high = 0xbf;
	}
	*cp = c;
	return len;
}

/* A real U+FFFD in the text is three bytes that begin with EF BF BD. */
static bool
is_bad(const char *s, size_t len, uint32_t cp)
{
	return cp == UTF8_REPLACEMENT &&
	    (len != 3 || memcmp(s, "\xef\xbf\xbd", 3) != 0);
}

/* The length of the valid run at s. */
static size_t
valid_run(const char *s, size_t n)
{
	size_t i = 0, len;
	uint32_t cp;

	while (i < n) {
		if ((unsigned char)s[i] < 0x80) {
			i += ascii_run((const unsigned char *)s + i, n - i);
			continue;
		}
		len = utf8_decode(s + i, n - i, &cp);
		if (is_bad(s + i, len, cp))
			break;
		i += len;
	}
	return i;
}

bool
utf8_valid(const char *s, size_t n)
{
	return valid_run(s, n) == n;
}

size_t
utf8_encode(uint32_t cp, char out[4])
{
	if (cp > 0x10ffff || (cp >= 0xd800 && cp <= 0xdfff))
		cp = UTF8_REPLACEMENT;
	if (cp < 0x80) {
		out[0] = (char)cp;
		return 1;
	}
	if (cp < 0x800) {
		out[0] = (char)(0xc0 | cp >> 6);
		out[1] = (char)(0x80 | (cp & 0x3f));
		return 2;
	}
	if (cp < 0x10000) {
		out[0] = (char)(0xe0 | cp >> 12);
		out[1] = (char)(0x80 | (cp >> 6 & 0x3f));
		out[2] = (char)(0x80 | (cp & 0x3f));
		return 3;
	}
	out[0] = (char)(0xf0 | cp >> 18);
	out[1] = (char)(0x80 | (cp >> 12 & 0x3f));
	out[2] = (char)(0x80 | (cp >> 6 & 0x3f));
	out[3] = (char)(0x80 | (cp & 0x3f));
	return 4;
}

bool
utf8_put(struct buf *b, uint32_t cp)
{
	char c[4];

	return buf_add(b, c, utf8_encode(cp, c));
}

bool
utf8_repair(struct buf *out, const char *s, size_t n)
{
	size_t i = 0, run;
	uint32_t cp;

	while (i < n) {
		run = valid_run(s + i, n - i);
		if (run > 0 && !buf_add(out, s + i, run))
			return false;
		i += run;
		if (i == n)
			break;
		i += utf8_decode(s + i, n - i, &cp);
		if (!utf8_put(out, UTF8_REPLACEMENT))
			return false;
	}
	return true;
}

size_t
utf8_cut(const char *s, size_t n, size_t max)
{
	size_t k = max, back;
	unsigned char low, high;

	if (max >= n)
		return n;
	for (back = 0; back < 4 && k > 0; back++, k--) {
		unsigned char c = (unsigned char)s[k];

		if ((c & 0xc0) != 0x80)
			break;
	}
	/* Only a lead byte that reaches over max is worth stepping back for. */
	if (k < max && (k + lead((unsigned char)s[k], &low, &high) <= max))
		return max;
	return k;
}

size_t
utf8_count(const char *s, size_t n)
{
	size_t count = 0, i = 0, run;
	uint32_t cp;

	while (i < n) {
		run = ascii_run((const unsigned char *)s + i, n - i);
		count += run;
		i += run;
		if (i == n)
			break;
		i += utf8_decode(s + i, n - i, &cp);
		count++;
	}
	return count;
}

/* Eight bytes of ASCII in small letters: the bit that makes a letter small is
 * set in each that is from A to Z. */
static inline uint64_t
lower_eight(uint64_t w)
{
	const uint64_t ones = UINT64_C(0x0101010101010101);
	uint64_t capitals = (w + ones * (0x80 - 'A')) &
	    ~(w + ones * (0x7f - 'Z')) & ones << 7;

	return w | capitals >> 2;
}

static bool
lower_ascii(struct buf *out, const char *s, size_t n)
{
	uint64_t w;
	size_t i;
	char *p;

	if (!buf_reserve(out, n))
		return false;
	p = out->data + out->len;
	for (i = 0; n - i >= sizeof w; i += sizeof w) {
		memcpy(&w, s + i, sizeof w);
		w = lower_eight(w);
		memcpy(p + i, &w, sizeof w);
	}
	for (; i < n; i++)
		p[i] = (char)(s[i] >= 'A' && s[i] <= 'Z' ? s[i] | 0x20 : s[i]);
	out->len += n;
	out->data[out->len] = '\0';
	return true;
}

bool
utf8_lower(struct buf *out, const char *s, size_t n)
{
	size_t i = 0, run;
	uint32_t cp;

	while (i < n) {
		run = ascii_run((const unsigned char *)s + i, n - i);
		if (!lower_ascii(out, s + i, run))
			return false;
		i += run;
		if (i == n)
			break;
		i += utf8_decode(s + i, n - i, &cp);
		if (!utf8_put(out, uc_tolower(cp)))
			return false;
	}
	return true;
}

bool
utf8_is_letter(uint32_t cp)
{
	if (cp < 0x80)
		return (cp | 0x20) >= 'a' && (cp | 0x20) <= 'z';
	return uc_is_general_category_withtable(cp, UC_CATEGORY_MASK_L);
}

bool
utf8_is_mark(uint32_t cp)
{
	/* Most text is of scripts without marks: no table for those. */
	if (cp < 0x300 || (cp >= 0x3400 && cp < 0xa66f) ||
	    (cp >= 0xac00 && cp < 0xfb1e))
		return false;
	return uc_is_general_category_withtable(cp, UC_CATEGORY_MASK_M);
}

bool
utf8_is_digit(uint32_t cp)
{
	if (cp < 0x80)
		return cp >= '0' && cp <= '9';
	return uc_is_general_category_withtable(cp, UC_CATEGORY_MASK_Nd);
}

bool
utf8_is_upper(uint32_t cp)
{
	if (cp < 0x80)
		return cp >= 'A' && cp <= 'Z';
	return uc_is_general_category_withtable(cp,
	    UC_CATEGORY_MASK_Lu | UC_CATEGORY_MASK_Lt);
}

bool
utf8_is_space(uint32_t cp)
{
	if (cp < 0x80)
		return cp == ' ' || (cp >= '\t' && cp <= '\r');
	return cp == 0x85 || cp == 0xa0 || cp == 0x1680 ||
	    (cp >= 0x2000 && cp <= 0x200a) || cp == 0x2028 || cp == 0x2029 ||
	    cp == 0x202f || cp == 0x205f || cp == 0x3000 || cp == 0xfeff;
}

bool
utf8_is_cjk(uint32_t cp)
{
	if (cp < 0x0e00)
		return false;
	return cp <= 0x0eff ||			/* Thai, Lao */
	    (cp >= 0x1000 && cp <= 0x109f) ||	/* Myanmar */
	    (cp >= 0x1780 && cp <= 0x17ff) ||	/* Khmer */
	    (cp >= 0x2e80 && cp <= 0x312f) ||	/* radicals, kana, bopomofo */
	    (cp >= 0x3190 && cp <= 0x9fff) ||	/* han, and what encloses it */
	    (cp >= 0xf900 && cp <= 0xfaff) ||
	    (cp >= 0xff00 && cp <= 0xff9f) ||	/* full and half width forms */
	    (cp >= 0x20000 && cp <= 0x3ffff);
}

/* --- direction --------------------------------------------------------------- */

static bool
is_rtl_letter(uint32_t cp)
{
	return (cp >= 0x590 && cp <= 0x8ff) ||
	    (cp >= 0xfb1d && cp <= 0xfdff) || (cp >= 0xfe70 && cp <= 0xfefc) ||
	    (cp >= 0x10800 && cp <= 0x10fff) ||
	    (cp >= 0x1e800 && cp <= 0x1efff);
}

bool
utf8_starts_rtl(const char *s, size_t n)
{
	for (size_t i = 0, step; i < n; i += step) {
		uint32_t cp;

		step = utf8_decode(s + i, n - i, &cp);
		if (cp < 0x80 ? ((cp | 32) >= 'a' && (cp | 32) <= 'z') :
		    utf8_is_letter(cp))
			return is_rtl_letter(cp);
	}
	return false;
}
