#include <ndigest/text/clean.h>

#include <stdint.h>
#include <string.h>

#include <ndigest/base/scan.h>
#include <ndigest/text/utf8.h>

/* What clean_text does with a character. */
enum fate {
	KEEP,
	EXTEND,		/* keep, but only CLEAN_MARKS of them in a row */
	DROP,
	BREAK,		/* becomes LF, or a space in a line */
	MARK,		/* a control that windows-1252 has a mark for */
	REPLACE		/* becomes U+FFFD */
};

static enum fate
fate_of_ascii(unsigned char c)
{
	if (c >= 0x20)
		return c == 0x7f ? DROP : KEEP;
	if (c == '\t' || c == '\n')
		return KEEP;
	return c == '\r' || c == '\v' || c == '\f' ? BREAK : DROP;
}

static enum fate
fate_of_2000(uint32_t cp)
{
	if (cp == 0x200e || cp == 0x200f)
		return KEEP;
	if ((cp >= 0x200b && cp <= 0x200d) || (cp >= 0x2060 && cp <= 0x2064))
		return EXTEND;
	if (cp == 0x2028 || cp == 0x2029)
		return BREAK;
	if ((cp >= 0x202a && cp <= 0x202e) || (cp >= 0x2065 && cp <= 0x206f))
		return DROP;
	return utf8_is_mark(cp) ? EXTEND : KEEP;
}

/* Everything but ASCII. */
static enum fate
fate_of(uint32_t cp)
{
	if (cp < 0x300) {
		if (cp >= 0xa0)
			return cp == 0xad ? DROP : KEEP;
		return cp == 0x85 ? BREAK : cp >= 0x91 && cp <= 0x97 ? MARK :
		    DROP;
	}
	if (cp >= 0x2000 && cp < 0x2100)
		return fate_of_2000(cp);
	/* Greek and Cyrillic, kana, Han, Hangul: no marks, no controls */
	if ((cp >= 0x370 && cp < 0x483) || (cp >= 0x30a0 && cp < 0xa000) ||
	    (cp >= 0xac00 && cp < 0xd7a4) || (cp >= 0x3000 && cp < 0x302a) ||
	    (cp >= 0x3041 && cp < 0x3097))
		return KEEP;
	if ((cp & 0xfffe) == 0xfffe || (cp >= 0xfdd0 && cp <= 0xfdef) ||
	    cp == 0xfeff || (cp >= 0xfff0 && cp <= 0xfffc) ||
	    (cp >= 0xe0000 && cp <= 0xe00ff))
		return DROP;
	return utf8_is_mark(cp) ? EXTEND : KEEP;
}

/* U+0091 to U+0097, which a page in windows-1252 leaves behind when it was read
 * as Latin-1: a control character never stays. */
static bool
put_mark(struct buf *out, unsigned char c)
{
	static const uint16_t marks[] = { 0x2018, 0x2019, 0x201c, 0x201d,
	    0x2022, 0x2013, 0x2014 };

	return utf8_put(out, marks[c - 0x91]);
}

/* UTF-8 that was read as Latin-1: U+00E2 or U+00C3 at the end of OUT and the
 * controls at S are one character. The bytes of S that it takes, 0 for none. */
static size_t
put_latin(struct buf *out, const char *s, size_t n)
{
	const unsigned char *u = (const unsigned char *)s;
	uint32_t cp;

	if (n < 2 || u[0] != 0xc2 || u[1] >= 0xa0 || out->len < 2 ||
	    out->data[out->len - 2] != '\xc3')
		return 0;
	if (out->data[out->len - 1] == '\x83') {
		buf_truncate(out, out->len - 2);
		return utf8_put(out, 0xc0u + (u[1] & 0x3fu)) ? 2 : 0;
	}
	if (out->data[out->len - 1] != '\xa2' || u[1] != 0x80 || n < 4 ||
	    u[2] != 0xc2 || u[3] < 0x90 || u[3] > 0xa6)
		return 0;
	cp = 0x2000u + (u[3] & 0x3fu);
	buf_truncate(out, out->len - 2);
	return utf8_put(out, cp) ? 4 : 0;
}

/*
 * The fate of the character at s, its length, and whether it is good as it
 * stands: *marks counts the extenders in a row.
 */
static enum fate
judge(const char *s, size_t n, size_t *len, unsigned *marks)
{
	uint32_t cp;
	enum fate fate;

	if ((unsigned char)*s < 0x80) {
		*len = 1;
		fate = fate_of_ascii((unsigned char)*s);
		if (fate != DROP)
			*marks = 0;
		return fate;
	}
	*len = utf8_decode(s, n, &cp);
	if (cp == UTF8_REPLACEMENT) {
		*marks = 0;
		return *len == 3 && memcmp(s, "\xef\xbf\xbd", 3) == 0 ?
		    KEEP : REPLACE;
	}
	fate = fate_of(cp);
	if (fate == EXTEND)
		return ++*marks > CLEAN_MARKS ? DROP : KEEP;
	if (fate != DROP)
		*marks = 0;
	return fate;
}

/* The length of a character at s that is certainly kept and no mark: Latin,
 * Greek, Cyrillic, dashes and quotes, Han, Hangul. 0: it has to be judged. */
static size_t
common_char(const unsigned char *s, size_t n)
{
	unsigned char c = s[0];

	if (n < 3 || (s[1] & 0xc0) != 0x80)
		return 0;
	if (c < 0xe0)
		return (c >= 0xc3 && c <= 0xcb) || (c >= 0xce && c <= 0xd1) ?
		    2 : 0;
	if ((s[2] & 0xc0) != 0x80)
		return 0;
	if ((c >= 0xe4 && c <= 0xe9) || (c >= 0xeb && c <= 0xec))
		return 3;
	return c == 0xe2 && s[1] == 0x80 && s[2] >= 0x90 && s[2] <= 0xa7 ?
	    3 : 0;
}

/* The run at s that needs no change. */
static size_t
clean_run(const char *s, size_t n, unsigned *marks)
{
	size_t i = 0, len;
	unsigned before;

	while (i < n) {
		if ((unsigned char)s[i] < 0x80) {
			len = scan_plain(s + i, n - i);
			if (len == 0)
				break;
			*marks = 0;
		} else if ((len = common_char((const unsigned char *)s + i,
		    n - i)) > 0) {
			*marks = 0;
		} else {
			before = *marks;
			if (judge(s + i, n - i, &len, marks) != KEEP) {
				*marks = before;
				break;
			}
		}
		i += len;
	}
	return i;
}

bool
clean_is_clean(const char *s, size_t n)
{
	unsigned marks = 0;

	return clean_run(s, n, &marks) == n;
}

bool
clean_text(struct buf *out, const char *s, size_t n)
{
	size_t i = 0, len;
	unsigned marks = 0;
	enum fate fate;

	while (i < n) {
		len = clean_run(s + i, n - i, &marks);
		if (len > 0 && !buf_add(out, s + i, len))
			return false;
		i += len;
		if (i == n)
			break;
		if ((len = put_latin(out, s + i, n - i)) > 0) {
			i += len;
			continue;
		}
		fate = judge(s + i, n - i, &len, &marks);
		if (fate == BREAK && s[i] == '\r' && i + 1 < n &&
		    s[i + 1] == '\n')
			len = 2;
		if (fate == BREAK && !buf_addc(out, '\n'))
			return false;
		if (fate == REPLACE && !utf8_put(out, UTF8_REPLACEMENT))
			return false;
		if (fate == MARK && !put_mark(out, (unsigned char)s[i + 1]))
			return false;
		i += len;
	}
	return true;
}

/* The run at s of clean characters that are not white space. */
static size_t
word_run(const char *s, size_t n, unsigned *marks)
{
	size_t i = 0, len;
	uint32_t cp;
	unsigned before;

	while (i < n) {
		if (s[i] > ' ' && s[i] < 0x7f) {
			*marks = 0;
			i++;
			continue;
		}
		(void)utf8_decode(s + i, n - i, &cp);
		before = *marks;
		if (utf8_is_space(cp) ||
		    judge(s + i, n - i, &len, marks) != KEEP) {
			*marks = before;
			break;
		}
		i += len;
	}
	return i;
}

/* Printable ASCII, its words parted by one space each. */
static bool
is_simple_line(const char *s, size_t n)
{
	bool space = true;

	for (size_t i = 0; i < n; i++) {
		if (s[i] < ' ' || s[i] == 0x7f || (space && s[i] == ' '))
			return false;
		space = s[i] == ' ';
	}
	return !space;
}

bool
clean_line(struct buf *out, const char *s, size_t n)
{
	size_t i = 0, len, start = out->len;
	unsigned marks = 0;
	bool space = false;
	uint32_t cp;
	enum fate fate;

	if (is_simple_line(s, n))
		return buf_add(out, s, n);
	while (i < n) {
		len = word_run(s + i, n - i, &marks);
		if (len > 0) {
			if (space && out->len > start && !buf_addc(out, ' '))
				return false;
			space = false;
			if (!buf_add(out, s + i, len))
				return false;
			i += len;
			continue;
		}
		if (!space && out->len > start &&
		    (len = put_latin(out, s + i, n - i)) > 0) {
			i += len;
			continue;
		}
		(void)utf8_decode(s + i, n - i, &cp);
		fate = judge(s + i, n - i, &len, &marks);
		if (fate == BREAK || (fate == KEEP && utf8_is_space(cp))) {
			space = true;
		} else if (fate == REPLACE || fate == MARK) {
			if (space && out->len > start && !buf_addc(out, ' '))
				return false;
			if (fate == MARK ? !put_mark(out, (unsigned char)
			    s[i + 1]) : !utf8_put(out, UTF8_REPLACEMENT))
				return false;
			space = false;
		}
		i += len;
	}
	return true;
}

/* A cap on the buffer would refuse a whole run: it is cut afterwards. */
static char *
clean_new(bool (*gate)(struct buf *, const char *, size_t),
    const char *s, size_t n, size_t max)
{
	struct buf b = BUF_INIT(0);

	if (s == NULL)
		n = 0;
	(void)gate(&b, s, n);
	if (b.len > max)
		buf_truncate(&b, utf8_cut(b.data, b.len, max));
	if (gate == clean_line && b.len > 0 && b.data[b.len - 1] == ' ')
		buf_truncate(&b, b.len - 1);
	return buf_steal(&b);
}

char *
clean_text_new(const char *s, size_t n, size_t max)
{
	return clean_new(clean_text, s, n, max);
}

char *
clean_line_new(const char *s, size_t n, size_t max)
{
	return clean_new(clean_line, s, n, max);
}
