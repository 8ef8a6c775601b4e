#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include <ndigest/text/width.h>

#define WOMAN "\xf0\x9f\x91\xa9"
#define MAN "\xf0\x9f\x91\xa8"
#define LAPTOP "\xf0\x9f\x92\xbb"
#define THUMB "\xf0\x9f\x91\x8d"
#define TONE "\xf0\x9f\x8f\xbd"
#define ZWJ "\xe2\x80\x8d"
#define VS "\xef\xb8\x8f"
#define HEART "\xe2\x9d\xa4"
#define RI_D "\xf0\x9f\x87\xa9"
#define RI_E "\xf0\x9f\x87\xaa"
#define ACUTE "\xcc\x81"
#define HAN "\xe4\xb8\xad"

static const struct {
	const char *s;		/* a first cluster, and "x" */
	size_t len;
	int columns;
} clusters[] = {
	{ "ax", 1, 1 },
	{ "\xc3\xa9x", 2, 1 },
	{ "e" ACUTE "x", 3, 1 },
	{ HAN "x", 3, 2 },
	{ "\xef\xbd\xb1x", 3, 1 },			/* half-width kana */
	{ "\xe2\x80\x94x", 3, 1 },			/* ambiguous: dash */
	{ "\xe2\x80\xa6x", 3, 1 },
	{ "\xf0\x9f\x98\x80x", 4, 2 },
	{ WOMAN ZWJ LAPTOP "x", 11, 2 },
	{ MAN ZWJ WOMAN ZWJ WOMAN ZWJ MAN "x", 25, 2 },
	{ THUMB TONE "x", 8, 2 },
	{ RI_D RI_E "x", 8, 2 },
	{ RI_D RI_E RI_D RI_E "x", 8, 2 },
	{ RI_D "x", 4, 1 },
	{ HEART "x", 3, 1 },
	{ HEART VS "x", 6, 2 },
	{ "1" VS "\xe2\x83\xa3x", 7, 2 },		/* a keycap */
	{ "\xea\xb0\x81x", 3, 2 },			/* a syllable */
	{ "\xe1\x84\x80\xe1\x85\xa1\xe1\x86\xa8x", 9, 2 },	/* its jamo */
	{ "\xe0\xa4\x95\xe0\xa4\xbfx", 6, 2 },		/* ka, i */
	{ "\xe0\xb8\x81\xe0\xb8\xb4x", 6, 1 },		/* Thai ko, sara i */
	{ "\xe2\x80\x8bx", 3, 0 },			/* ZWSP */
	{ "\xc2\xadx", 2, 0 },
	{ "\r\nx", 2, 0 },
	{ "\x01x", 1, 0 },
	{ "\tx", 1, 1 },
	{ "\xffx", 1, 1 },
	{ "\xf0\x9f\xab\xa8x", 4, 2 },			/* of Unicode 15 */
};

static void
test_clusters(void **state)
{
	size_t i, len;
	int columns;

	(void)state;
	for (i = 0; i < sizeof clusters / sizeof *clusters; i++) {
		len = width_cluster(clusters[i].s, strlen(clusters[i].s),
		    &columns);
		if (len != clusters[i].len || columns != clusters[i].columns)
			fail_msg("case %zu: %zu bytes, %d columns", i, len,
			    columns);
	}
	assert_int_equal(width_cluster("", 0, &columns), 0);
}

static void
test_text(void **state)
{
	const char *s = "ab" HAN WOMAN ZWJ LAPTOP "e" ACUTE;

	(void)state;
	assert_int_equal(width_text(s, strlen(s)), 7);
	assert_int_equal(width_text("", 0), 0);
}

static void
test_prefix(void **state)
{
	const char *s = "a" HAN "e" ACUTE "b";
	static const size_t want[] = { 0, 1, 1, 4, 7, 8, 8 };
	size_t used, c;

	(void)state;
	for (c = 0; c < sizeof want / sizeof *want; c++) {
		assert_int_equal(width_prefix(s, strlen(s), c, &used), want[c]);
		assert_true(used <= c);
	}
	assert_int_equal(width_prefix(s, strlen(s), 9, NULL), 8);
}

static void
check_fit(const char *s, size_t columns, int pad, const char *want)
{
	struct buf b = BUF_INIT(0);

	width_fit(&b, s, strlen(s), columns, "\xe2\x80\xa6", pad);
	assert_string_equal(buf_str(&b), want);
	buf_free(&b);
}

static void
test_fit(void **state)
{
	(void)state;
	check_fit("abc", 3, 1, "abc");
	check_fit("abc", 5, 1, "abc  ");
	check_fit("abc", 5, 0, "abc");
	check_fit("abcdef", 4, 0, "abc\xe2\x80\xa6");
	check_fit(HAN HAN HAN, 4, 1, HAN "\xe2\x80\xa6 ");
	check_fit("abc", 0, 1, "");
	check_fit("abc", 1, 1, "\xe2\x80\xa6");
	check_fit("", 2, 1, "  ");
}

/* A cluster without end is walked in one go, not again and again. */
static void
test_long_cluster(void **state)
{
	size_t n = 400000, i;
	char *s = malloc(n);
	int columns;

	(void)state;
	for (i = 0; i < n; i += 2)
		memcpy(s + i, ACUTE, 2);
	assert_int_equal(width_cluster(s, n, &columns), n);
	assert_int_equal(width_text(s, n), 0);
	free(s);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_clusters),
		cmocka_unit_test(test_text),
		cmocka_unit_test(test_prefix),
		cmocka_unit_test(test_fit),
		cmocka_unit_test(test_long_cluster),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
