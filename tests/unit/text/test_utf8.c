#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include <ndigest/text/utf8.h>

#define REP "\xef\xbf\xbd"
#define S(x) (x), sizeof(x) - 1

static void
test_valid(void **state)
{
	(void)state;
	assert_true(utf8_valid("", 0));
	assert_true(utf8_valid(S("plain text that is longer than 8")));
	assert_true(utf8_valid(S("a\0b")));
	assert_true(utf8_valid(S("caf\xc3\xa9 \xe2\x82\xac \xf0\x9f\x98\x80")));
	assert_true(utf8_valid(S("\xef\xbf\xbd")));
	assert_true(utf8_valid(S("\xf4\x8f\xbf\xbf")));
}

static void
test_invalid(void **state)
{
	static const char *const bad[] = {
		"\x80", "\xbf", "\xc0\x80", "\xc1\xbf", "\xc3", "\xe2\x82",
		"\xe0\x80\xaf", "\xe0\x9f\xbf", "\xed\xa0\x80", "\xed\xbf\xbf",
		"\xf0\x80\x80\xaf", "\xf0\x8f\xbf\xbf", "\xf4\x90\x80\x80",
		"\xf5\x80\x80\x80", "\xfe", "\xff", "\xf0\x9f\x98",
		"12345678\xff", "1234567\xc3", "12345678901234\xe2\x82.",
	};
	size_t i;

	(void)state;
	for (i = 0; i < sizeof bad / sizeof *bad; i++)
		assert_false(utf8_valid(bad[i], strlen(bad[i])));
}

static void
test_repair(void **state)
{
	static const struct {
		const char *in, *out;
	} cases[] = {
		{ "good", "good" },
		{ "a\xff" "b", "a" REP "b" },
		{ "\xc3", REP },
		/* maximal subparts: one mark for a truncated sequence */
		{ "\xf0\x9f\x98z", REP "z" },
		{ "\xe2\x82", REP },
		{ "\xed\xa0\x80", REP REP REP },
		{ "\xc0\xaf", REP REP },
		{ "\xf0\x80\x80\xaf", REP REP REP REP },
		{ "\xe1\x80\xe2\xf0\x91\x92\xf1\xbf" "A", REP REP REP REP "A" },
		{ REP, REP },
	};
	size_t i;

	(void)state;
	for (i = 0; i < sizeof cases / sizeof *cases; i++) {
		struct buf b = BUF_INIT(0);

		assert_true(utf8_repair(&b, cases[i].in, strlen(cases[i].in)));
		assert_string_equal(buf_str(&b), cases[i].out);
		assert_true(utf8_valid(b.data, b.len));
		buf_free(&b);
	}
}

static void
test_round_trip(void **state)
{
	char c[4];
	uint32_t cp, back;
	size_t n;

	(void)state;
	for (cp = 1; cp <= 0x10ffff; cp += cp < 0x10000 ? 1 : 97) {
		if (cp >= 0xd800 && cp < 0xe000)
			continue;
		n = utf8_encode(cp, c);
		assert_true(utf8_valid(c, n));
		assert_int_equal(utf8_decode(c, n, &back), n);
		assert_int_equal(back, cp);
	}
	assert_int_equal(utf8_encode(0xd800, c), 3);
	assert_memory_equal(c, REP, 3);
	assert_int_equal(utf8_encode(0x110000, c), 3);
}

static void
test_cut(void **state)
{
	const char *s = "a\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80z";
	static const size_t want[] = { 0, 1, 1, 3, 3, 3, 6, 6, 6, 6, 10, 11,
	    11 };
	size_t max;

	(void)state;
	for (max = 0; max < sizeof want / sizeof *want; max++)
		assert_int_equal(utf8_cut(s, strlen(s), max), want[max]);
	/* stray continuation bytes are characters of their own */
	assert_int_equal(utf8_cut("\x80\x80\x80\x80\x80\x80", 6, 5), 5);
	assert_int_equal(utf8_count(s, strlen(s)), 5);
	assert_int_equal(utf8_count("\xff\xff", 2), 2);
}

static void
test_lower(void **state)
{
	struct buf b = BUF_INIT(0);
	const char *s = "ABC \xc3\x84\xc3\x96 \xce\xa3 \xd0\x96 \xff";

	(void)state;
	assert_true(utf8_lower(&b, s, strlen(s)));
	assert_string_equal(buf_str(&b),
	    "abc \xc3\xa4\xc3\xb6 \xcf\x83 \xd0\xb6 " REP);
	buf_free(&b);
}

static void
test_classes(void **state)
{
	(void)state;
	assert_true(utf8_is_letter('z') && utf8_is_letter(0x4e00));
	assert_false(utf8_is_letter('1') || utf8_is_letter('-'));
	assert_true(utf8_is_mark(0x301) && utf8_is_mark(0xfe0f));
	assert_true(utf8_is_mark(0x93f) && utf8_is_mark(0x3099));
	assert_false(utf8_is_mark('a') || utf8_is_mark(0x4e00));
	assert_true(utf8_is_digit('7') && utf8_is_digit(0x663));
	assert_true(utf8_is_upper('Q') && utf8_is_upper(0x416));
	assert_false(utf8_is_upper('q'));
	assert_true(utf8_is_space(' ') && utf8_is_space(0xa0) &&
	    utf8_is_space(0x3000) && utf8_is_space(0xfeff));
	assert_false(utf8_is_space('x') || utf8_is_space(0x200b));
	assert_true(utf8_is_cjk(0x4e00) && utf8_is_cjk(0x3042) &&
	    utf8_is_cjk(0xe01) && utf8_is_cjk(0x20000));
	assert_false(utf8_is_cjk('a') || utf8_is_cjk(0xac00));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_valid),
		cmocka_unit_test(test_invalid),
		cmocka_unit_test(test_repair),
		cmocka_unit_test(test_round_trip),
		cmocka_unit_test(test_cut),
		cmocka_unit_test(test_lower),
		cmocka_unit_test(test_classes),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
