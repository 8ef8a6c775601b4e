#include "input.h"

#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <strings.h>

#include <ndigest/base/scan.h>
#include <ndigest/text/utf8.h>

#include "sniff.h"

#define EBCDIC_XML "\x4c\x6f\xa7\x94"	/* "<?xm" */
#define SAMPLE_MAX ((size_t)64 * 1024)

/* windows-1252, 80-9F; 0 where it has nothing. */
static const uint16_t windows_1252[32] = {
	0x20ac, 0, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021,
	0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017d, 0,
	0, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014,
	0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0, 0x017e, 0x0178
};

void
input_init(struct input *in, const char *content_type)
{
	memset(in, 0, sizeof *in);
	sniff_content_type(content_type, in->http, sizeof in->http);
}

void
input_free(struct input *in)
{
	buf_free(&in->text);
	buf_free(&in->sample);
	charset_close(in->decoder);
	in->decoder = NULL;
}

void
input_done(struct input *in, size_t n)
{
	size_t left = in->text.len - n;

	if (n == 0)
		return;
	if (left > 0)
		memmove(in->text.data, in->text.data + n, left);
	buf_truncate(&in->text, left);
}

/* --- UTF-8 -------------------------------------------------------------------- */

/* The length of the sequence at s; 0: it is bad; N + 1: it is cut off. */
static size_t
sequence(const unsigned char *s, size_t n)
{
	unsigned char c = s[0];
	unsigned char low = 0x80, high = 0xbf;
	size_t len;

	if (c < 0xc2 || c > 0xf4)
		return 0;
	len = c >= 0xf0 ? 4 : c >= 0xe0 ? 3 : 2;
	if (n < 2)
		return n + 1;
	switch (c) {
	case 0xe0: low = 0xa0; break;
	case 0xed: high = 0x9f; break;
	case 0xf0: low = 0x90; break;
	case 0xf4: high = 0x8f; break;
	default: break;
	}
	if (s[1] < low || s[1] > high)
		return 0;
	for (size_t i = 2; i < len; i++) {
		if (i == n)
			return n + 1;
		if ((s[i] & 0xc0) != 0x80)
			return 0;
	}
	return len;
}

/* A pair of surrogates, each as three bytes (CESU-8, as Java and MySQL write
 * it). The bytes taken, 0: it is none. */
static size_t
surrogates(struct input *in, const unsigned char *s, size_t n)
{
	uint32_t high, low;

	if (n < 6 || s[0] != 0xed || (s[1] & 0xf0) != 0xa0 ||
	    s[3] != 0xed || (s[4] & 0xf0) != 0xb0 ||
	    (s[2] & 0xc0) != 0x80 || (s[5] & 0xc0) != 0x80)
		return 0;
	high = (uint32_t)(s[1] & 0x0f) << 6 | (s[2] & 0x3f);
	low = (uint32_t)(s[4] & 0x0f) << 6 | (s[5] & 0x3f);
	utf8_put(&in->text, 0x10000 + (high << 10 | low));
	return 6;
}

/* A byte that is in no character. Where the document is UTF-8 otherwise, the
 * beginning of a character that was cut becomes one U+FFFD. */
static size_t
mend_byte(struct input *in, const unsigned char *s, size_t n)
{
	size_t len = surrogates(in, s, n);
	uint32_t cp = s[0];

	if (len > 0)
		return len;
	in->bad += !in->promised;
	if (!in->legacy && n >= 2 && s[0] >= 0xe0 && s[0] <= 0xf4 &&
	    (s[1] & 0xc0) == 0x80) {
		len = s[0] >= 0xf0 && n >= 3 && (s[2] & 0xc0) == 0x80 ? 3 : 2;
		utf8_put(&in->text, UTF8_REPLACEMENT);
		return len;
	}
	if (cp < 0xa0)
		cp = windows_1252[cp - 0x80];
	utf8_put(&in->text, cp != 0 ? cp : UTF8_REPLACEMENT);
	return 1;
}

/* U+0080-U+009F: by those who took windows-1252 for Latin-1. */
static void
mend_control(struct input *in, unsigned char second)
{
	uint32_t cp = windows_1252[second - 0x80];

	utf8_put(&in->text, cp != 0 ? cp : second);
}

/* Copies what is not ASCII from s; the bytes taken, which are fewer than N
 * only where ASCII or an unfinished sequence comes. */
static size_t
add_high(struct input *in, const unsigned char *s, size_t n, bool end)
{
	size_t i = 0, len;

	while (i < n && s[i] >= 0x80) {
		len = sequence(s + i, n - i);
		if (len > n - i && !end)
			break;
		if (len == 0 || len > n - i) {
			if (!end && s[i] == 0xed && n - i < 6)
				break;
			i += mend_byte(in, s + i, n - i);
			continue;
		}
		if (len == 2 && s[i] == 0xc2 && s[i + 1] < 0xa0) {
			mend_control(in, s[i + 1]);
		} else {
			/* there is mostly room for four */
			if (in->text.cap - in->text.len < 8)
				buf_reserve(&in->text, 64);
			memcpy(in->text.data + in->text.len, s + i, len);
			in->text.len += len;
		}
		i += len;
	}
	return i;
}

static size_t
add_utf8(struct input *in, const char *s, size_t n, bool end)
{
	size_t i = 0, run;

	while (i < n) {
		buf_reserve(&in->text, n - i);
		run = scan_copy_ascii(in->text.data + in->text.len, s + i,
		    n - i);
		in->text.len += run;
		in->text.data[in->text.len] = '\0';
		i += run;
		if (i == n)
			break;
		run = add_high(in, (const unsigned char *)s + i, n - i, end);
		in->text.data[in->text.len] = '\0';
		if (run == 0)
			break;
		i += run;
	}
	return i;
}

static void
add_decoded(struct input *in, const char *s, size_t n, bool end)
{
	char join[16];
	size_t more, used;

	if (in->decoder != NULL) {
		charset_decode(in->decoder, &in->text, s, n, end);
		return;
	}
	while (in->rest_len > 0 && (n > 0 || end)) {
		/* the unfinished sequence with what comes now */
		more = n < 8 ? n : 8;
		memcpy(join, in->rest, in->rest_len);
		memcpy(join + in->rest_len, s, more);
		used = add_utf8(in, join, in->rest_len + more, end && more == n);
		if (used < in->rest_len) {
			if (in->rest_len + more > sizeof in->rest)
				more = 0;	/* cannot be: six tell */
			memcpy(in->rest + in->rest_len, s, more);
			in->rest_len += more;
			return;
		}
		s += used - in->rest_len;
		n -= used - in->rest_len;
		in->rest_len = 0;
	}
	used = add_utf8(in, s, n, end);
	in->rest_len = n - used < sizeof in->rest ? n - used : 0;
	memcpy(in->rest, s + used, in->rest_len);
}

/* --- which charset -------------------------------------------------------------- */

static bool
is_wide(const char *name)
{
	return strncmp(name, "utf-16", 6) == 0 ||
	    strncmp(name, "utf-32", 6) == 0;
}

static bool
is_latin(const char *name)
{
	return strcmp(name, "windows-1252") == 0 ||
	    strcmp(name, "iso-8859-15") == 0;
}

/* "utf_8", "windows_1251": Python's way of writing. */
static const char *
find_charset(const char *label, size_t n)
{
	const char *name = charset_find(label, n);
	char hyphens[40];

	if (name != NULL || n >= sizeof hyphens)
		return name;
	for (size_t i = 0; i < n; i++)
		hyphens[i] = (char)(label[i] == '_' ? '-' : label[i]);
	return charset_find(hyphens, n);
}

/* A label's charset, or NULL when it is unknown or cannot be: UTF-16 was
 * looked for already. */
static const char *
believable(struct input *in, const char *label, size_t n,
    const struct sniff_count *c)
{
	const char *name;

	if (n == 0)
		return NULL;
	name = find_charset(label, n);
	if (name == NULL || strcmp(name, "replacement") == 0) {
		/* there is nothing to fear from these: what comes out is
		 * UTF-8, and sanitised after it */
		name = charset_find_other(label, n, in->other) ? in->other :
		    NULL;
		in->unknown = in->unknown || name == NULL;
		return name;
	}
	if (is_wide(name)) {
		in->wrong = true;
		return NULL;
	}
	/* Latin text is never good UTF-8 by chance; other text seldom. */
	if (strcmp(name, "utf-8") != 0 && c->bad == 0 &&
	    c->good >= (is_latin(name) ? 1 : 8)) {
		in->wrong = true;
		return "utf-8";
	}
	return name;
}

/* EBCDIC: the declaration, read as the common one of them, says which. */
static const char *
ebcdic(struct input *in, const char *s, size_t n)
{
	struct buf start = BUF_INIT(0);
	const char *label;

	(void)charset_convert("IBM037", &start, s, n < 256 ? n : 256);
	n = sniff_declared(buf_str(&start), start.len, &label);
	if (n == 0 || find_charset(label, n) != NULL ||
	    !charset_find_other(label, n, in->other))
		memcpy(in->other, "IBM037", sizeof "IBM037");
	buf_free(&start);
	return in->other;
}

static const char *
choose(struct input *in, size_t *skip)
{
	const char *s = buf_str(&in->sample), *label = "", *http, *xml, *name;
	const char *escapes;
	size_t n = in->sample.len;
	struct sniff_count c;

	if ((name = charset_bom(s, n, skip)) != NULL)
		return name;
	if ((name = sniff_wide(s, n)) != NULL)
		return name;
	if (n >= 4 && memcmp(s, EBCDIC_XML, 4) == 0)
		return ebcdic(in, s, n);
	sniff_count(s, n, &c);
	in->legacy = c.good <= c.bad;
	http = believable(in, in->http, strlen(in->http), &c);
	n = sniff_declared(s, n, &label);
	xml = believable(in, label, n, &c);
	/* us-ascii is what servers say that do not know */
	name = http != NULL && (xml == NULL ||
	    strcasecmp(in->http, "us-ascii") != 0) ? http : xml;
	if (name != NULL && strcmp(name, "utf-8") != 0) {
		in->promised = strcmp(name, "windows-1252") == 0;
		return name;
	}
	if (c.high == 0 && (escapes = sniff_escapes(s, in->sample.len)) != NULL)
		return escapes;
	if (c.bad == 0 || c.good > c.bad)
		return "utf-8";
	/* It is no UTF-8, whoever says so. */
	in->wrong = in->wrong || name != NULL;
	if (xml != NULL && strcmp(xml, "utf-8") != 0)
		return xml;
	return sniff_guess(s, in->sample.len);
}

static void
start(struct input *in)
{
	size_t skip = 0;

	in->started = true;
	in->name = choose(in, &skip);
	if (strcmp(in->name, "utf-8") != 0 &&
	    strcmp(in->name, "windows-1252") != 0)
		in->decoder = charset_open(in->name);
	/* A windows-1252 that nobody promised may have UTF-8 in it: mended
	 * UTF-8 reads both. */
	if (skip > 0) {
		memmove(in->sample.data, in->sample.data + skip,
		    in->sample.len - skip);
		buf_truncate(&in->sample, in->sample.len - skip);
	}
}

void
input_add(struct input *in, const char *s, size_t n, bool end)
{
	size_t more;

	if (!in->started) {
		more = SAMPLE_MAX - in->sample.len;
		more = n < more ? n : more;
		buf_add(&in->sample, s, more);
		s += more;
		n -= more;
		if (in->sample.len < SAMPLE_MAX && !end)
			return;
		start(in);
		add_decoded(in, buf_str(&in->sample), in->sample.len,
		    end && n == 0);
		buf_free(&in->sample);
	}
	if (n > 0 || end)
		add_decoded(in, s, n, end);
}
