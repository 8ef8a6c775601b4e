#include <ndigest/text/charset.h>

#include <errno.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include <iconv.h>

#include <ndigest/base/mem.h>
#include <ndigest/text/utf8.h>

#include "charset_labels.h"

enum kind { UTF8, SINGLE, MULTI, UTF16, UTF32, REPLACEMENT };

/* How each WHATWG encoding is read; ICONV is a list of names to try. */
static const struct encoding {
	const char *name;
	enum kind kind;
	const char *iconv[3];
} encodings[] = {
	{ "utf-8", UTF8, { NULL } },
	{ "windows-1252", SINGLE, { "WINDOWS-1252", "CP1252" } },
	{ "ibm866", SINGLE, { "IBM866", "CP866" } },
	{ "iso-8859-2", SINGLE, { "ISO-8859-2" } },
	{ "iso-8859-3", SINGLE, { "ISO-8859-3" } },
	{ "iso-8859-4", SINGLE, { "ISO-8859-4" } },
	{ "iso-8859-5", SINGLE, { "ISO-8859-5" } },
	{ "iso-8859-6", SINGLE, { "ISO-8859-6" } },
	{ "iso-8859-7", SINGLE, { "ISO-8859-7" } },
	{ "iso-8859-8", SINGLE, { "ISO-8859-8" } },
	{ "iso-8859-8-i", SINGLE, { "ISO-8859-8" } },
	{ "iso-8859-10", SINGLE, { "ISO-8859-10" } },
	{ "iso-8859-13", SINGLE, { "ISO-8859-13" } },
	{ "iso-8859-14", SINGLE, { "ISO-8859-14" } },
	{ "iso-8859-15", SINGLE, { "ISO-8859-15" } },
	{ "iso-8859-16", SINGLE, { "ISO-8859-16" } },
	{ "koi8-r", SINGLE, { "KOI8-R" } },
	{ "koi8-u", SINGLE, { "KOI8-U", "KOI8-R" } },
	{ "macintosh", SINGLE, { "MACINTOSH", "MAC" } },
	{ "windows-874", SINGLE, { "CP874", "WINDOWS-874", "TIS-620" } },
	{ "windows-1250", SINGLE, { "WINDOWS-1250", "CP1250" } },
	{ "windows-1251", SINGLE, { "WINDOWS-1251", "CP1251" } },
	{ "windows-1253", SINGLE, { "WINDOWS-1253", "CP1253" } },
	{ "windows-1254", SINGLE, { "WINDOWS-1254", "CP1254" } },
	{ "windows-1255", SINGLE, { "WINDOWS-1255", "CP1255" } },
	{ "windows-1256", SINGLE, { "WINDOWS-1256", "CP1256" } },
	{ "windows-1257", SINGLE, { "WINDOWS-1257", "CP1257" } },
	{ "windows-1258", SINGLE, { "WINDOWS-1258", "CP1258" } },
	{ "x-mac-cyrillic", SINGLE, { "MAC-UK", "MACUKRAINE",
	    "MAC-CYRILLIC" } },
	{ "x-user-defined", SINGLE, { NULL } },
	{ "gbk", MULTI, { "GB18030", "GBK" } },
	{ "gb18030", MULTI, { "GB18030", "GBK" } },
	{ "big5", MULTI, { "BIG5-HKSCS", "BIG5" } },
	{ "euc-jp", MULTI, { "EUC-JP-MS", "EUC-JP" } },
	{ "iso-2022-jp", MULTI, { "CP50221", "ISO-2022-JP-3",
	    "ISO-2022-JP" } },
	{ "shift_jis", MULTI, { "WINDOWS-31J", "CP932", "SHIFT_JIS" } },
	{ "euc-kr", MULTI, { "UHC", "CP949", "EUC-KR" } },
	{ "utf-16le", UTF16, { NULL } },
	{ "utf-16be", UTF16, { NULL } },
	{ "utf-32le", UTF32, { NULL } },
	{ "utf-32be", UTF32, { NULL } },
	{ "replacement", REPLACEMENT, { NULL } },
};

/* What the standard does not have. */
static const struct encoding other = { "other", MULTI, { NULL } };

struct charset_decoder {
	const struct encoding *enc;
	bool big_endian;
	bool said;		/* REPLACEMENT: its one U+FFFD is out */
	iconv_t cd;		/* MULTI, or (iconv_t)-1 */
	unsigned char rest[8];	/* an unfinished sequence */
	size_t rest_len;
	uint16_t table[128];	/* SINGLE: the upper half */
};

static int
compare_label(const void *key, const void *entry)
{
	return strcmp(key, ((const struct charset_label *)entry)->label);
}

const char *
charset_find(const char *label, size_t n)
{
	char low[32];
	const struct charset_label *found;
	size_t i;

	while (n > 0 && strchr(" \t\n\f\r\"'", *label) != NULL && *label != 0)
		label++, n--;
	while (n > 0 && strchr(" \t\n\f\r\"'", label[n - 1]) != NULL)
		n--;
	if (n == 0 || n >= sizeof low)
		return NULL;
	for (i = 0; i < n; i++)
		low[i] = (char)(label[i] >= 'A' && label[i] <= 'Z' ?
		    label[i] | 0x20 : label[i]);
	low[n] = '\0';
	found = bsearch(low, charset_labels, charset_label_count,
	    sizeof *charset_labels, compare_label);
	return found != NULL ? found->name : NULL;
}

/* Names that Python, Java and old programs write, as iconv has them. */
static const struct {
	const char *label, *name;
} others[] = {
	{ "932", "cp932" }, { "936", "cp936" }, { "949", "cp949" },
	{ "950", "cp950" }, { "1250", "cp1250" }, { "1251", "cp1251" },
	{ "1252", "cp1252" }, { "big5-tw", "big5" },
	{ "cp866u", "cp866" }, { "euc-jis-2004", "euc-jisx0213" },
	{ "euc-jis2004", "euc-jisx0213" }, { "eucjis2004", "euc-jisx0213" },
	{ "eucjisx0213", "euc-jisx0213" }, { "gb18030-2000", "gb18030" },
	{ "gb2312-1980", "gb2312" }, { "gb2312-80", "gb2312" },
	{ "hkscs", "big5-hkscs" }, { "iso2022-jp-1", "iso-2022-jp-2" },
	{ "iso2022-jp-2", "iso-2022-jp-2" },
	{ "iso-2022-jp-1", "iso-2022-jp-2" },
	{ "jisx0213", "euc-jisx0213" }, { "ks-c-5601", "euc-kr" },
	{ "ks-c-5601-1987", "euc-kr" }, { "ks-x-1001", "euc-kr" },
	{ "ksx1001", "euc-kr" },
	{ "mac-latin2", "mac-centraleurope" },
	{ "mac-roman", "macintosh" }, { "maclatin2", "mac-centraleurope" },
	{ "macroman", "macintosh" }, { "ms-kanji", "cp932" },
	{ "ms1361", "johab" }, { "ms949", "cp949" }, { "ms950", "cp950" },
	{ "mskanji", "cp932" }, { "s-jis", "cp932" },
	{ "shift-jis-2004", "shift_jisx0213" }, { "shiftjis", "cp932" },
	{ "shiftjis2004", "shift_jisx0213" },
	{ "sjis-2004", "shift_jisx0213" },
	{ "sjisx0213", "shift_jisx0213" }, { "u-jis", "euc-jp" },
};

static const char *
other_name(const char *label)
{
	for (size_t i = 0; i < sizeof others / sizeof others[0]; i++)
		if (strcasecmp(others[i].label, label) == 0)
			return others[i].name;
	return NULL;
}

bool
charset_find_other(const char *label, size_t n, char out[CHARSET_OTHER_MAX])
{
	const char *known;
	iconv_t cd;

	if (n == 0 || n >= CHARSET_OTHER_MAX)
		return false;
	/* iconv takes more in a name than a name ("//TRANSLIT") */
	for (size_t i = 0; i < n; i++) {
		char c = label[i];

		if (!((c >= '0' && c <= '9') || ((c | 0x20) >= 'a' &&
		    (c | 0x20) <= 'z') || c == '-' || c == '_' || c == '.'))
			return false;
		out[i] = (char)(c == '_' ? '-' : c);
	}
	out[n] = '\0';
	if ((known = other_name(out)) != NULL) {
		label = known;
		n = strlen(known);
		memcpy(out, known, n + 1);
	}
	cd = iconv_open("UTF-8", out);
	if (cd == (iconv_t)-1) {
		memcpy(out, label, n);
		cd = iconv_open("UTF-8", out);
	}
	if (cd == (iconv_t)-1)
		return false;
	(void)iconv_close(cd);
	return true;
}

const char *
charset_bom(const char *s, size_t n, size_t *skip)
{
	static const struct {
		const char *bytes;
		size_t len;
		const char *name;
	} marks[] = {
		{ "\xef\xbb\xbf", 3, "utf-8" },
		{ "\xff\xfe\0\0", 4, "utf-32le" },
		{ "\0\0\xfe\xff", 4, "utf-32be" },
		{ "\xff\xfe", 2, "utf-16le" },
		{ "\xfe\xff", 2, "utf-16be" },
	};
	size_t i;

	for (i = 0; i < sizeof marks / sizeof *marks; i++) {
		if (n >= marks[i].len &&
		    memcmp(s, marks[i].bytes, marks[i].len) == 0) {
			*skip = marks[i].len;
			return marks[i].name;
		}
	}
	*skip = 0;
	return NULL;
}

static iconv_t
open_iconv(const struct encoding *enc)
{
	iconv_t cd = (iconv_t)-1;
	size_t i;

	for (i = 0; i < 3 && enc->iconv[i] != NULL; i++) {
		cd = iconv_open("UTF-8", enc->iconv[i]);
		if (cd != (iconv_t)-1)
			break;
	}
	return cd;
}

/* One byte of a single-byte encoding by iconv; 0 when it has no meaning. */
static uint16_t
ask_iconv(iconv_t cd, unsigned char byte)
{
	char in[1] = { (char)byte }, out[16];
	char *ip = in, *op = out;
	size_t in_left = 1, out_left = sizeof out;
	uint32_t cp;

	(void)iconv(cd, NULL, NULL, NULL, NULL);
	if (iconv(cd, &ip, &in_left, &op, &out_left) == (size_t)-1)
		return 0;
	(void)iconv(cd, NULL, NULL, &op, &out_left);
	if (op == out)
		return 0;
	(void)utf8_decode(out, (size_t)(op - out), &cp);
	return cp == UTF8_REPLACEMENT ? 0 : (uint16_t)cp;
}

/*
 * The upper half of a single-byte encoding. What the windows encodings leave
 * open below A0 is a C1 control by the standard, the rest is an error.
 */
static void
fill_table(struct charset_decoder *d)
{
	bool user = strcmp(d->enc->name, "x-user-defined") == 0;
	bool windows = strncmp(d->enc->name, "windows-", 8) == 0 ||
	    strncmp(d->enc->name, "iso-8859-", 9) == 0;
	iconv_t cd = open_iconv(d->enc);
	unsigned i;
	uint16_t cp;

	for (i = 0; i < 128; i++) {
		cp = 0;
		if (user)
			cp = (uint16_t)(0xf780 + i);
		else if (cd != (iconv_t)-1)
			cp = ask_iconv(cd, (unsigned char)(0x80 + i));
		if (cp == 0)
			cp = windows && i < 0x20 ? (uint16_t)(0x80 + i) :
			    UTF8_REPLACEMENT;
		d->table[i] = cp;
	}
	if (cd != (iconv_t)-1)
		(void)iconv_close(cd);
	if (strcmp(d->enc->name, "koi8-u") == 0) {
		d->table[0xae - 0x80] = 0x45e;
		d->table[0xbe - 0x80] = 0x40e;
	}
}

struct charset_decoder *
charset_open(const char *name)
{
	struct charset_decoder *d = xcalloc(1, sizeof *d);
	size_t i, n;

	d->enc = NULL;
	for (i = 0; i < sizeof encodings / sizeof *encodings; i++)
		if (name != NULL && strcmp(encodings[i].name, name) == 0)
			d->enc = &encodings[i];
	d->cd = (iconv_t)-1;
	if (d->enc == NULL && name != NULL &&
	    (d->cd = iconv_open("UTF-8", name)) != (iconv_t)-1) {
		d->enc = &other;
		return d;
	}
	if (d->enc == NULL)
		d->enc = &encodings[0];
	n = strlen(d->enc->name);
	d->big_endian = d->enc->name[n - 2] == 'b';
	if (d->enc->kind == SINGLE)
		fill_table(d);
	else if (d->enc->kind == MULTI)
		d->cd = open_iconv(d->enc);
	return d;
}

void
charset_close(struct charset_decoder *d)
{
	if (d == NULL)
		return;
	if (d->cd != (iconv_t)-1)
		(void)iconv_close(d->cd);
	free(d);
}

/*
 * Each of the readers below appends what it can read of s[0..n), sets *used
 * to the bytes that it is done with, and leaves fewer than eight at the end
 * that are an unfinished sequence. With END it leaves none.
 */

/* Length of a good start of a sequence that the end of the bytes cuts off. */
static size_t
unfinished_utf8(const char *s, size_t n)
{
	size_t back, len;
	uint32_t cp;
	unsigned char c;

	for (back = 1; back <= 3 && back <= n; back++) {
		c = (unsigned char)s[n - back];
		if ((c & 0xc0) == 0x80)
			continue;
		len = c >= 0xf0 ? 4 : c >= 0xe0 ? 3 : c >= 0xc2 ? 2 : 1;
		if (len <= back || c > 0xf4)
			return 0;
		/* A maximal subpart that reaches the end may go on. */
		return utf8_decode(s + n - back, back, &cp) == back ? back : 0;
	}
	return 0;
}

static bool
read_utf8(struct buf *out, const char *s, size_t n, bool end, size_t *used)
{
	*used = end ? n : n - unfinished_utf8(s, n);
	return utf8_repair(out, s, *used);
}

static bool
read_single(const struct charset_decoder *d, struct buf *out, const char *s,
    size_t n, size_t *used)
{
	size_t i = 0, run;

	*used = n;
	while (i < n) {
		for (run = i; run < n && (unsigned char)s[run] < 0x80; run++)
			continue;
		if (!buf_add(out, s + i, run - i))
			return false;
		for (i = run; i < n && (unsigned char)s[i] >= 0x80; i++)
			if (!utf8_put(out,
			    d->table[(unsigned char)s[i] - 0x80]))
				return false;
	}
	return true;
}

static uint32_t
unit(const struct charset_decoder *d, const char *str, unsigned size)
{
	const unsigned char *s = (const unsigned char *)str;
	uint32_t u = 0;
	unsigned i;

	for (i = 0; i < size; i++)
		u |= (uint32_t)s[i] << 8 * (d->big_endian ? size - 1 - i : i);
	return u;
}

static bool
read_utf16(const struct charset_decoder *d, struct buf *out, const char *s,
    size_t n, bool end, size_t *used)
{
	size_t i = 0;
	uint32_t u, v;

	for (; n - i >= 2; i += 2) {
		u = unit(d, s + i, 2);
		if (u >= 0xd800 && u < 0xdc00) {
			if (n - i < 4 && !end)
				break;
			v = n - i >= 4 ? unit(d, s + i + 2, 2) : 0;
			if (v >= 0xdc00 && v < 0xe000) {
				u = 0x10000 + ((u - 0xd800) << 10) +
				    (v - 0xdc00);
				i += 2;
			}
		}
		if (!utf8_put(out, u))
			return false;
	}
	*used = end ? n : i;
	return !end || i == n || utf8_put(out, UTF8_REPLACEMENT);
}

static bool
read_utf32(const struct charset_decoder *d, struct buf *out, const char *s,
    size_t n, bool end, size_t *used)
{
	size_t i = 0;

	for (; n - i >= 4; i += 4)
		if (!utf8_put(out, unit(d, s + i, 4)))
			return false;
	*used = end ? n : i;
	return !end || i == n || utf8_put(out, UTF8_REPLACEMENT);
}

/*
 * Bytes to step over that mean nothing: a lead byte, and its trail unless
 * that is ASCII, which must not be swallowed (it may be a '<'). 80 and FF
 * lead nothing: what follows them is whole.
 */
static size_t
bad_length(const char *s, size_t n)
{
	unsigned char lead = (unsigned char)s[0];

	return n > 1 && lead > 0x80 && lead < 0xff &&
	    (unsigned char)s[1] >= 0x80 ? 2 : 1;
}

/* Some of iconv's readers hold back a character that the next may join. */
static bool
flush_multi(struct charset_decoder *d, struct buf *out)
{
	char chunk[64], *op = chunk;
	size_t left = sizeof chunk;

	(void)iconv(d->cd, NULL, NULL, &op, &left);
	return buf_add(out, chunk, sizeof chunk - left);
}

static bool
read_multi(struct charset_decoder *d, struct buf *out, const char *s,
    size_t n, bool end, size_t *used)
{
	char chunk[4096], *in, *op;
	size_t in_left, out_left, i = 0, skip, got;
	bool euro;
	int why;

	*used = n;
	while (i < n) {
		/* iconv takes char ** for bytes that it does not change. */
		in = (char *)(uintptr_t)(s + i);
		in_left = n - i;
		op = chunk;
		out_left = sizeof chunk;
		errno = 0;
		got = iconv(d->cd, &in, &in_left, &op, &out_left);
		why = got == (size_t)-1 ? errno : 0;
		if (!buf_add(out, chunk, sizeof chunk - out_left))
			return false;
		i = n - in_left;
		if (why == 0 || why == E2BIG)
			continue;
		/* A bad lead byte is judged with the byte behind it. */
		if (why != EINVAL && n - i == 1 && (unsigned char)s[i] >= 0x80)
			why = EINVAL;
		if (why == EINVAL && !end && n - i < sizeof d->rest) {
			*used = i;
			return true;
		}
		/* 80 is the euro in gbk, and in no iconv. */
		euro = s[i] == '\x80' && d->enc->name[0] == 'g';
		skip = why == EINVAL ? n - i : euro ? 1 :
		    bad_length(s + i, n - i);
		if (!utf8_put(out, euro ? 0x20ac : UTF8_REPLACEMENT))
			return false;
		i += skip;
	}
	return !end || flush_multi(d, out);
}

/* No iconv for it here: what is not ASCII cannot be read. */
static bool
read_ascii(struct buf *out, const char *s, size_t n, size_t *used)
{
	size_t i;

	*used = n;
	for (i = 0; i < n; i++)
		if (!utf8_put(out, (unsigned char)s[i] < 0x80 ?
		    (unsigned char)s[i] : UTF8_REPLACEMENT))
			return false;
	return true;
}

static bool
read_some(struct charset_decoder *d, struct buf *out, const char *s,
    size_t n, bool end, size_t *used)
{
	switch (d->enc->kind) {
	case UTF8:
		return read_utf8(out, s, n, end, used);
	case SINGLE:
		return read_single(d, out, s, n, used);
	case UTF16:
		return read_utf16(d, out, s, n, end, used);
	case UTF32:
		return read_utf32(d, out, s, n, end, used);
	case MULTI:
		if (d->cd == (iconv_t)-1)
			return read_ascii(out, s, n, used);
		return read_multi(d, out, s, n, end, used);
	case REPLACEMENT:
		break;
	}
	*used = n;
	if (d->said || n == 0)
		return true;
	d->said = true;
	return utf8_put(out, UTF8_REPLACEMENT);
}

/* Feeds the unfinished sequence byte by byte until it is done with. */
static bool
finish_rest(struct charset_decoder *d, struct buf *out, const char **s,
    size_t *n, bool end)
{
	size_t used;

	while (d->rest_len > 0 && (*n > 0 || end)) {
		if (*n > 0) {
			d->rest[d->rest_len++] = (unsigned char)**s;
			(*s)++;
			(*n)--;
		}
		if (!read_some(d, out, (const char *)d->rest, d->rest_len,
		    (end && *n == 0) || d->rest_len == sizeof d->rest, &used))
			return false;
		memmove(d->rest, d->rest + used, d->rest_len - used);
		d->rest_len -= used;
	}
	return true;
}

bool
charset_decode(struct charset_decoder *d, struct buf *out, const char *s,
    size_t n, bool end)
{
	size_t used;

	if (!finish_rest(d, out, &s, &n, end))
		return false;
	if (n == 0)
		return !end || d->cd == (iconv_t)-1 || flush_multi(d, out);
	if (!read_some(d, out, s, n, end, &used))
		return false;
	d->rest_len = n - used;
	memcpy(d->rest, s + used, d->rest_len);
	return true;
}

bool
charset_convert(const char *name, struct buf *out, const char *s, size_t n)
{
	struct charset_decoder *d = charset_open(name);
	bool ok = charset_decode(d, out, s, n, true);

	charset_close(d);
	return ok;
}
