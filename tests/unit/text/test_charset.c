#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include <ndigest/text/charset.h>

#define REP "\xef\xbf\xbd"
#define S(x) (x), sizeof(x) - 1

static const char *
find(const char *label)
{
	return charset_find(label, strlen(label));
}

static void
test_labels(void **state)
{
	(void)state;
	assert_string_equal(find("utf-8"), "utf-8");
	assert_string_equal(find(" UTF8\n"), "utf-8");
	assert_string_equal(find("Latin1"), "windows-1252");
	assert_string_equal(find("ISO-8859-1"), "windows-1252");
	assert_string_equal(find("us-ascii"), "windows-1252");
	assert_string_equal(find("gb2312"), "gbk");
	assert_string_equal(find("x-sjis"), "shift_jis");
	assert_string_equal(find("ks_c_5601-1987"), "euc-kr");
	assert_string_equal(find("unicode"), "utf-16le");
	assert_string_equal(find("utf-16"), "utf-16le");
	assert_string_equal(find("UTF-32"), "utf-32le");
	assert_string_equal(find("utf-7"), "replacement");
	assert_string_equal(find("\"windows-1251\""), "windows-1251");
	assert_string_equal(find("866"), "ibm866");
	assert_string_equal(find("x-x-big5"), "big5");
	assert_null(find("none"));
	assert_null(find(""));
	assert_null(find("a-label-that-is-longer-than-any-that-there-is"));
}

static void
test_bom(void **state)
{
	size_t skip;

	(void)state;
	assert_string_equal(charset_bom(S("\xef\xbb\xbfx"), &skip), "utf-8");
	assert_int_equal(skip, 3);
	assert_string_equal(charset_bom(S("\xff\xfex\0"), &skip), "utf-16le");
	assert_int_equal(skip, 2);
	assert_string_equal(charset_bom(S("\xfe\xff\0x"), &skip), "utf-16be");
	assert_string_equal(charset_bom(S("\xff\xfe\0\0x\0\0\0"), &skip),
	    "utf-32le");
	assert_int_equal(skip, 4);
	assert_string_equal(charset_bom(S("\0\0\xfe\xff\0\0\0x"), &skip),
	    "utf-32be");
	assert_null(charset_bom(S("plain"), &skip));
	assert_int_equal(skip, 0);
	assert_null(charset_bom("", 0, &skip));
}

static const struct {
	const char *name;
	const char *in;
	size_t n;
	const char *want;
} cases[] = {
	{ "utf-8", S("caf\xc3\xa9 \xff."), "caf\xc3\xa9 " REP "." },
	{ "utf-8", S("\xf0\x9f\x98\x80\xe2\x82"), "\xf0\x9f\x98\x80" REP },
	{ "windows-1252", S("\x93q\x94 \x80 \xe9\x81"),
	    "\xe2\x80\x9cq\xe2\x80\x9d \xe2\x82\xac \xc3\xa9\xc2\x81" },
	{ "windows-1251", S("\xcf\xf0\xe8"), "\xd0\x9f\xd1\x80\xd0\xb8" },
	{ "windows-1253", S("\xaa"), REP },
	{ "koi8-r", S("\xf0\xd2"), "\xd0\x9f\xd1\x80" },
	{ "koi8-u", S("\xa4\xae"), "\xd1\x94\xd1\x9e" },
	{ "ibm866", S("\x8f\xe0"), "\xd0\x9f\xd1\x80" },
	{ "iso-8859-2", S("\xb1\xe6"), "\xc4\x85\xc4\x87" },
	{ "iso-8859-15", S("\xa4"), "\xe2\x82\xac" },
	{ "macintosh", S("\x8e"), "\xc3\xa9" },
	{ "x-user-defined", S("a\x80\xff"), "a\xef\x9e\x80\xef\x9f\xbf" },
	{ "gbk", S("\xd6\xd0\xce\xc4 \x80"), "\xe4\xb8\xad\xe6\x96\x87 "
	    "\xe2\x82\xac" },
	{ "gb18030", S("\x81\x30\x81\x30\xd6\xd0"), "\xc2\x80\xe4\xb8\xad" },
	{ "big5", S("\xa4\xa4\xa4\xe5"), "\xe4\xb8\xad\xe6\x96\x87" },
	{ "euc-jp", S("\xc6\xfc\xcb\xdc"), "\xe6\x97\xa5\xe6\x9c\xac" },
	{ "iso-2022-jp", S("\x1b$BF|K\\\x1b(B."),
	    "\xe6\x97\xa5\xe6\x9c\xac." },
	{ "shift_jis", S("\x93\xfa\x96\x7b\x87\x40\xb1"),
	    "\xe6\x97\xa5\xe6\x9c\xac\xe2\x91\xa0\xef\xbd\xb1" },
	{ "euc-kr", S("\xc7\xd1\xb1\xdb"), "\xed\x95\x9c\xea\xb8\x80" },
	/* a bad trail that is ASCII is not swallowed */
	{ "shift_jis", S("\x93<b>"), REP "<b>" },
	{ "gbk", S("\xd6<b>"), REP "<b>" },
	{ "euc-jp", S("\xc6"), REP },
	{ "utf-16le", S("a\0\x3d\xd8\x00\xde"), "a\xf0\x9f\x98\x80" },
	{ "utf-16be", S("\0a\xd8\x3d\xde\x00"), "a\xf0\x9f\x98\x80" },
	{ "utf-16le", S("\x3d\xd8" "a\0b"), REP "a" REP },
	{ "utf-16le", S("\x00\xde"), REP },
	{ "utf-32le", S("a\0\0\0\x00\xf6\x01\0"), "a\xf0\x9f\x98\x80" },
	{ "utf-32be", S("\0\0\0a\0\x11\0\0\0"), "a" REP REP },
	{ "replacement", S("anything"), REP },
	{ "no such name", S("caf\xc3\xa9"), "caf\xc3\xa9" },
};

static void
test_convert(void **state)
{
	size_t i;

	(void)state;
	for (i = 0; i < sizeof cases / sizeof *cases; i++) {
		struct buf b = BUF_INIT(0);

		assert_true(charset_convert(cases[i].name, &b, cases[i].in,
		    cases[i].n));
		if (strcmp(buf_str(&b), cases[i].want) != 0)
			fail_msg("case %zu, %s: \"%s\"", i, cases[i].name,
			    buf_str(&b));
		buf_free(&b);
	}
}

/* In two pieces, cut at every byte, and byte by byte. */
static void
test_pieces(void **state)
{
	size_t i, cut, k;

	(void)state;
	for (i = 0; i < sizeof cases / sizeof *cases; i++) {
		for (cut = 0; cut <= cases[i].n + 1; cut++) {
			struct charset_decoder *d = charset_open(cases[i].name);
			struct buf b = BUF_INIT(0);
			size_t step = cut > cases[i].n ? 1 : cut;

			for (k = 0; step == 1 && cut > 1 && k < cases[i].n; k++)
				assert_true(charset_decode(d, &b,
				    cases[i].in + k, 1, false));
			if (k == 0) {
				assert_true(charset_decode(d, &b, cases[i].in,
				    step, false));
				k = step;
			}
			assert_true(charset_decode(d, &b, cases[i].in + k,
			    cases[i].n - k, true));
			if (strcmp(buf_str(&b), cases[i].want) != 0)
				fail_msg("case %zu cut at %zu: \"%s\"", i, cut,
				    buf_str(&b));
			charset_close(d);
			buf_free(&b);
		}
	}
}

static void
test_every_name_opens(void **state)
{
	static const char *const labels[] = { "ibm866", "latin2", "latin3",
	    "latin4", "cyrillic", "arabic", "greek", "hebrew", "logical",
	    "latin6", "iso-8859-13", "iso-8859-14", "l9", "iso-8859-16", "koi8",
	    "koi8-ru", "mac", "tis-620", "cp1250", "cp1251", "cp1252",
	    "cp1253", "cp1254", "cp1255", "cp1256", "cp1257", "cp1258",
	    "x-mac-cyrillic", "chinese", "gb18030", "big5", "x-euc-jp",
	    "csiso2022jp", "sjis", "korean" };
	size_t i;

	(void)state;
	for (i = 0; i < sizeof labels / sizeof *labels; i++) {
		struct buf b = BUF_INIT(0);
		const char *name = find(labels[i]);

		assert_non_null(name);
		assert_true(charset_convert(name, &b, "plain", 5));
		assert_string_equal(buf_str(&b), "plain");
		/* every byte in every encoding, whole and cut: no crash */
		for (int c = 0x80; c < 0x100; c++) {
			char s[3] = { (char)c, (char)c, 'x' };

			assert_true(charset_convert(name, &b, s, 3));
			assert_true(charset_convert(name, &b, s, 1));
		}
		buf_free(&b);
	}
}

static void
test_full(void **state)
{
	struct buf b = BUF_INIT(4);

	(void)state;
	assert_false(charset_convert("gbk", &b, "abcdefgh", 8));
	assert_false(charset_convert("windows-1252", &b, "abcdefgh", 8));
	assert_false(charset_convert("utf-16le", &b, "abcdefghijkl", 12));
	buf_free(&b);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_labels),
		cmocka_unit_test(test_bom),
		cmocka_unit_test(test_convert),
		cmocka_unit_test(test_pieces),
		cmocka_unit_test(test_every_name_opens),
		cmocka_unit_test(test_full),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
