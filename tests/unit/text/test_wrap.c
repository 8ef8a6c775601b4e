#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include <ndigest/base/buf.h>
#include <ndigest/text/width.h>
#include <ndigest/text/wrap.h>

#define HAN4 "\xe4\xb8\xad\xe6\x96\x87\xe6\x96\x87\xe5\xad\x97"
#define STOP "\xe3\x80\x82"	/* ideographic full stop */
#define NBSP "\xc2\xa0"
#define WOMAN_CODER "\xf0\x9f\x91\xa9\xe2\x80\x8d\xf0\x9f\x92\xbb"

static const struct {
	const char *s;
	size_t columns, first;
	const char *want;	/* lines joined by '|' */
} cases[] = {
	{ "", 10, 0, "" },
	{ "one", 10, 0, "one" },
	{ "one two three", 7, 0, "one two|three" },
	{ "one two three", 8, 0, "one two|three" },
	{ "one two three", 3, 0, "one|two|thr|ee" },
	{ "one  two", 5, 0, "one|two" },
	{ "one  two", 8, 0, "one  two" },
	{ "one two ", 7, 0, "one two" },
	{ "a\nb", 10, 0, "a|b" },
	{ "a\n\nb\n", 10, 0, "a||b|" },
	{ "  indent stays", 8, 0, "  indent|stays" },
	{ "      x", 3, 0, "x" },
	{ "well-known fact", 6, 0, "well-|known|fact" },
	{ "x" NBSP "y z", 3, 0, "x" NBSP "y|z" },
	{ "really?! yes", 8, 0, "really?!|yes" },
	{ "a (bc) d", 4, 0, "a|(bc)|d" },
	{ HAN4, 4, 0, "\xe4\xb8\xad\xe6\x96\x87|\xe6\x96\x87\xe5\xad\x97" },
	{ HAN4, 5, 0, "\xe4\xb8\xad\xe6\x96\x87|\xe6\x96\x87\xe5\xad\x97" },
	/* no line begins with a full stop */
	{ HAN4 STOP, 8, 0, "\xe4\xb8\xad\xe6\x96\x87\xe6\x96\x87|"
	    "\xe5\xad\x97" STOP },
	{ WOMAN_CODER WOMAN_CODER, 3, 0, WOMAN_CODER "|" WOMAN_CODER },
	{ WOMAN_CODER, 1, 0, WOMAN_CODER },
	{ "abcdefghij", 4, 0, "abcd|efgh|ij" },
	{ "ab cdefghij", 4, 0, "ab|cdef|ghij" },
	{ "one two", 7, 2, "one|two" },
	{ "one two", 7, 5, "|one two" },
	{ "one two", 7, 7, "|one two" },
	{ "one two", 7, 9, "|one two" },
	{ "abcdefghij", 6, 2, "abcd|efghij" },
	{ "hy\xc2\xadphen", 3, 0, "hy\xc2\xadp|hen" },
	{ "zero\xe2\x80\x8bwidth", 5, 0, "zero\xe2\x80\x8b|width" },
	{ "a\xff\xff" "b c", 4, 0, "a\xff\xff" "b|c" },
	{ "x", 0, 0, "x" },
};

static void
test_cases(void **state)
{
	size_t i, k, count;

	(void)state;
	for (i = 0; i < sizeof cases / sizeof *cases; i++) {
		const char *s = cases[i].s;
		struct buf b = BUF_INIT(0);
		struct wrap_line *lines = wrap_text(s, strlen(s),
		    cases[i].columns, cases[i].first, &count);

		assert_true(count >= 1);
		for (k = 0; k < count; k++) {
			if (k > 0)
				(void)buf_addc(&b, '|');
			(void)buf_add(&b, s + lines[k].start, lines[k].len);
			assert_int_equal(lines[k].columns, width_text(
			    s + lines[k].start, lines[k].len));
		}
		if (strcmp(buf_str(&b), cases[i].want) != 0)
			fail_msg("case %zu: \"%s\", not \"%s\"", i,
			    buf_str(&b), cases[i].want);
		buf_free(&b);
		free(lines);
	}
}

/* Every line fits, none overlap, and what is left out is white space. */
static void
test_properties(void **state)
{
	static const char *const bits[] = { "word", " ", "-", HAN4, STOP, "(",
	    "\xff", WOMAN_CODER, "\n", "https://example.org/path", ".", "'",
	    NBSP, "\t", "\xcc\x81", "7,5" };
	uint32_t seed = 3;
	size_t columns, i, k, count, at;
	int round;

	(void)state;
	for (round = 0; round < 500; round++) {
		struct buf b = BUF_INIT(0);
		struct wrap_line *lines;

		for (i = 0; i < 60; i++) {
			seed = seed * 1664525u + 1013904223u;
			(void)buf_adds(&b, bits[(seed >> 16) % 16]);
		}
		columns = 2 + (size_t)round % 30;
		lines = wrap_text(b.data, b.len, columns, 0, &count);
		for (at = 0, k = 0; k < count; k++) {
			assert_true(lines[k].columns <= columns);
			assert_true(lines[k].start >= at);
			for (; at < lines[k].start; at++)
				assert_non_null(strchr(" \t\n", b.data[at]));
			at += lines[k].len;
		}
		for (; at < b.len; at++)
			assert_non_null(strchr(" \t\n", b.data[at]));
		free(lines);
		buf_free(&b);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_cases),
		cmocka_unit_test(test_properties),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
