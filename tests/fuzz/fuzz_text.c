/* Clean text has no control left, lines fit, clusters add up; charsets and
 * dates are told from any bytes. */
#include "fuzz.h"

#include <stdlib.h>
#include <string.h>

#include <ndigest/text/charset.h>
#include <ndigest/text/clean.h>
#include <ndigest/text/date.h>
#include <ndigest/text/utf8.h>
#include <ndigest/text/width.h>
#include <ndigest/text/wrap.h>

static void
promise(bool kept)
{
	if (!kept)
		abort();
}

static void
no_control(const char *s, size_t n, bool line)
{
	size_t i = 0;
	uint32_t cp;

	promise(utf8_valid(s, n) && clean_is_clean(s, n));
	while (i < n) {
		i += utf8_decode(s + i, n - i, &cp);
		promise(cp >= 0x20 || (!line && (cp == '\n' || cp == '\t')));
		promise(cp < 0x7f || cp > 0x9f);
		promise(cp < 0x202a || cp > 0x202e);
		promise(cp < 0x2066 || cp > 0x2069);
	}
}

static void
check_wrap(const char *s, size_t n, size_t columns)
{
	size_t count, i, at = 0;
	struct wrap_line *lines = wrap_text(s, n, columns, 0, &count);

	promise(count >= 1);
	for (i = 0; i < count; i++) {
		promise(lines[i].start >= at && lines[i].start +
		    lines[i].len <= n);
		promise(lines[i].columns <= columns || lines[i].columns <= 8);
		at = lines[i].start + lines[i].len;
	}
	free(lines);
}

static void
check_charset(const char *name, const char *s, size_t n)
{
	struct buf whole = BUF_INIT(0), pieces = BUF_INIT(0);
	struct charset_decoder *d = charset_open(name);
	size_t cut = n / 2;

	promise(charset_convert(name, &whole, s, n));
	promise(charset_decode(d, &pieces, s, cut, false));
	promise(charset_decode(d, &pieces, s + cut, n - cut, true));
	promise(utf8_valid(whole.data != NULL ? whole.data : "", whole.len));
	promise(whole.len == pieces.len && (whole.len == 0 ||
	    memcmp(whole.data, pieces.data, whole.len) == 0));
	charset_close(d);
	buf_free(&whole);
	buf_free(&pieces);
}

/* A guess is a charset there is; a date is null or of this time. */
static void
check_guesses(const char *s, size_t n)
{
	const char *name = charset_guess(s, n);
	int64_t t = date_parse(s, n);

	promise(name == NULL || charset_find(name, strlen(name)) != NULL);
	promise(t == DATE_NONE || (t > -INT64_C(2300000000) &&
	    t < INT64_C(4200000000)));
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	static const char *const names[] = { "utf-8", "windows-1252", "gbk",
	    "gb18030", "big5", "euc-jp", "iso-2022-jp", "shift_jis", "euc-kr",
	    "utf-16le", "utf-16be", "utf-32le", "koi8-u" };
	const char *s = n > 0 ? (const char *)data + 1 : (const char *)data;
	uint8_t pick = n > 0 ? data[0] : 0;
	struct buf b = BUF_INIT(0);

	n -= n > 0;
	promise(clean_text(&b, s, n));
	no_control(buf_str(&b), b.len, false);
	check_wrap(buf_str(&b), b.len, 1 + pick % 80);
	check_wrap(s, n, 1 + pick % 80);
	(void)width_text(s, n);
	buf_clear(&b);
	promise(clean_line(&b, s, n));
	no_control(buf_str(&b), b.len, true);
	buf_free(&b);
	check_guesses(s, n);
	check_charset(names[pick % (sizeof names / sizeof *names)], s, n);
	return 0;
}
