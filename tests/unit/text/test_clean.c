#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include <ndigest/text/clean.h>
#include <ndigest/text/utf8.h>

#define REP "\xef\xbf\xbd"
#define MARK "\xcc\x81"

struct pair {
	const char *in, *out;
};

static void
test_text(void **state)
{
	static const struct pair cases[] = {
		{ "", "" },
		{ "one\ttwo\nthree", "one\ttwo\nthree" },
		{ "a\r\nb\rc\n\r\nd", "a\nb\nc\n\nd" },
		{ "\x1b[31mred\x1b]0;t\x07", "[31mred]0;t" },
		{ "del\x7f bs\x08", "del bs" },
		{ "c1\xc2\x9b" "31m \xc2\x85", "c131m \n" },
		{ "\xe2\x80\xaeoverride\xe2\x80\xac", "override" },
		{ "\xe2\x81\xa6iso\xe2\x81\xa9", "iso" },
		{ "keep\xe2\x80\x8e\xe2\x80\x8f\xd8\x9c",
		    "keep\xe2\x80\x8e\xe2\x80\x8f\xd8\x9c" },
		{ "line\xe2\x80\xa8para\xe2\x80\xa9.", "line\npara\n." },
		{ "hy\xc2\xadphen", "hyphen" },
		{ "\xef\xbb\xbf" "bom", "bom" },
		{ "tag\xf3\xa0\x81\xa8\xf3\xa0\x81\xa9!", "tag!" },
		{ "\xef\xbf\xb9x\xef\xbf\xba y\xef\xbf\xbb", "x y" },
		{ "non\xef\xb7\x90\xef\xbf\xbf\xf4\x8f\xbf\xbe.", "non." },
		{ "bad \xff\xc3(", "bad " REP REP "(" },
		{ REP, REP },
		{ "caf\xc3\xa9 \xe4\xb8\xad\xe6\x96\x87",
		    "caf\xc3\xa9 \xe4\xb8\xad\xe6\x96\x87" },
		{ "page\fbreak\v.", "page\nbreak\n." },
	};
	size_t i;

	(void)state;
	for (i = 0; i < sizeof cases / sizeof *cases; i++) {
		struct buf b = BUF_INIT(0);
		size_t n = strlen(cases[i].in);

		assert_true(clean_text(&b, cases[i].in, n));
		assert_string_equal(buf_str(&b), cases[i].out);
		assert_int_equal(clean_is_clean(cases[i].in, n),
		    strcmp(cases[i].in, cases[i].out) == 0);
		buf_free(&b);
	}
}

static void
test_line(void **state)
{
	static const struct pair cases[] = {
		{ "", "" },
		{ "   ", "" },
		{ " a  b \t\r\n c ", "a b c" },
		{ "nbsp\xc2\xa0 x\xe3\x80\x80y", "nbsp x y" },
		{ "\x01 \x02", "" },
		{ "a\x1b b", "a b" },
		{ "x\xe2\x80\xa8y\xc2\x85z", "x y z" },
		{ "\xff a \xff", REP " a " REP },
		{ "a \xe2\x80\xae b", "a b" },
		/* UTF-8 as Latin-1 */
		{ "it\xc3\xa2\xc2\x80\xc2\x99s \xc3\x83\xc2\x89 \xc3\xa2"
		    "\xc2\x80 \xc3\xa2", "it\xe2\x80\x99s \xc3\x89 \xc3\xa2"
		    " \xc3\xa2" },
		/* marks of windows-1252, other controls of C1 */
		{ "it\xc2\x92s \xc2\x93" "a\xc2\x94 \xc2\x9b" "b\xc2\x90",
		    "it\xe2\x80\x99s \xe2\x80\x9c" "a\xe2\x80\x9d b" },
	};
	size_t i;

	(void)state;
	for (i = 0; i < sizeof cases / sizeof *cases; i++) {
		char *s = clean_line_new(cases[i].in, strlen(cases[i].in), 99);

		assert_string_equal(s, cases[i].out);
		free(s);
	}
}

static void
test_marks(void **state)
{
	struct buf in = BUF_INIT(0), out = BUF_INIT(0);
	int i;

	(void)state;
	(void)buf_adds(&in, "e");
	for (i = 0; i < CLEAN_MARKS; i++)
		(void)buf_adds(&in, MARK);
	assert_true(clean_is_clean(in.data, in.len));
	for (i = 0; i < 1000; i++)
		(void)buf_adds(&in, i % 2 ? MARK : "\x01");
	(void)buf_adds(&in, "x" MARK);
	assert_true(clean_text(&out, in.data, in.len));
	assert_int_equal(out.len, 1 + 2 * CLEAN_MARKS + 3);
	assert_true(clean_is_clean(out.data, out.len));
	buf_free(&in);
	buf_free(&out);
}

static void
test_cut(void **state)
{
	char *s;

	(void)state;
	s = clean_text_new("\xe2\x82\xac\xe2\x82\xac", 6, 5);
	assert_string_equal(s, "\xe2\x82\xac");
	free(s);
	s = clean_line_new("ab  cd", 6, 3);
	assert_string_equal(s, "ab");
	free(s);
	s = clean_line_new(NULL, 0, 3);
	assert_string_equal(s, "");
	free(s);
}

static uint32_t
next_random(uint32_t *seed)
{
	*seed = *seed * 1664525u + 1013904223u;
	return *seed >> 8;
}

/* Bytes that are likely to make trouble. */
static size_t
fill(char *s, size_t size, uint32_t *seed)
{
	static const char *const bits[] = { "\x1b", "\xc2\x9b", "\xe2\x80\xae",
	    "\xe2\x81\xa9", "\xc2", "\xe2", "\xf3\xa0\x81\x81", "\r", "\n",
	    "abcdefgh", " ", MARK, "\xe2\x80\x8d", "\x7f", "\xc2\x80", "\xff",
	    "\xd8\x9c", "\xef\xbb\xbf", "\xed\xa0\x80" };
	size_t n = 0, len;

	while (n + 8 < size) {
		const char *bit = bits[next_random(seed) %
		    (sizeof bits / sizeof *bits)];

		if (next_random(seed) % 5 == 0) {
			s[n++] = (char)next_random(seed);
			continue;
		}
		len = strlen(bit);
		memcpy(s + n, bit, len);
		n += len;
	}
	return n;
}

static void
assert_no_control(const char *s, size_t n, bool line)
{
	uint32_t cp;
	size_t i = 0;

	while (i < n) {
		i += utf8_decode(s + i, n - i, &cp);
		if (cp == '\n' || cp == '\t')
			assert_false(line);
		else
			assert_true(cp >= 0x20);
		assert_false(cp >= 0x7f && cp < 0xa0);
		assert_false(cp >= 0x202a && cp <= 0x202e);
		assert_false(cp >= 0x2066 && cp <= 0x2069);
		assert_false(cp >= 0xe0000 && cp <= 0xe007f);
	}
	assert_true(utf8_valid(s, n));
}

/* No control byte survives, and what came out goes in unchanged. */
static void
test_property(void **state)
{
	uint32_t seed = 7;
	char s[200];
	int i;

	(void)state;
	for (i = 0; i < 5000; i++) {
		struct buf b = BUF_INIT(0), again = BUF_INIT(0);
		size_t n = fill(s, sizeof s - next_random(&seed) % 150, &seed);

		assert_true(clean_text(&b, s, n));
		assert_no_control(b.data, b.len, false);
		assert_true(clean_is_clean(b.data, b.len));
		buf_clear(&b);
		assert_true(clean_line(&b, s, n));
		assert_no_control(b.data, b.len, true);
		assert_true(clean_is_clean(b.data, b.len));
		assert_true(clean_line(&again, b.data, b.len));
		assert_string_equal(buf_str(&again), buf_str(&b));
		buf_free(&b);
		buf_free(&again);
	}
}

/* The eight-byte loop agrees with the rule for one byte. */
static void
test_every_byte_at_every_place(void **state)
{
	char s[24];
	int c;
	size_t at;

	(void)state;
	for (c = 0; c < 0x80; c++) {
		for (at = 0; at < sizeof s; at++) {
			memset(s, 'x', sizeof s);
			s[at] = (char)c;
			assert_int_equal(clean_is_clean(s, sizeof s),
			    c == '\t' || c == '\n' || (c >= 0x20 && c < 0x7f));
		}
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_text),
		cmocka_unit_test(test_line),
		cmocka_unit_test(test_marks),
		cmocka_unit_test(test_cut),
		cmocka_unit_test(test_property),
		cmocka_unit_test(test_every_byte_at_every_place),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
