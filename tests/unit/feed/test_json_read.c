#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "../../../src/feed/json_read.h"

/* Writes what is there again, in short. */
static void
copy(struct json *j, struct buf *out)
{
	struct buf key = BUF_INIT(0);
	enum json_kind kind = json_peek(j);

	switch (kind) {
	case JSON_OBJECT:
		json_enter(j);
		buf_addc(out, '{');
		while (json_key(j, &key)) {
			buf_addf(out, "%s=", buf_str(&key));
			copy(j, out);
		}
		buf_addc(out, '}');
		break;
	case JSON_ARRAY:
		json_enter(j);
		buf_addc(out, '[');
		while (json_more(j))
			copy(j, out);
		buf_addc(out, ']');
		break;
	default:
		json_scalar(j, out);
		buf_addc(out, ';');
		break;
	}
	buf_free(&key);
}

static void
check(const char *in, const char *want, bool mended, bool cut)
{
	struct json j = { in, strlen(in), 0, false, false };
	struct buf out = BUF_INIT(0);

	copy(&j, &out);
	assert_string_equal(buf_str(&out), want);
	assert_int_equal(j.mended, mended);
	assert_int_equal(j.cut, cut);
	buf_free(&out);
}

static void
test_good(void **state)
{
	(void)state;
	check(" {\"a\" : [1, -2.5e3, true,null,\"x\"], \"b\":{}} ",
	    "{a=[1;-2.5e3;true;;x;]b={}}", false, false);
	check("\"\\u00e9\\ud83d\\ude00\\n\\\"\\/\"",
	    "\u00e9\U0001f600\n\"/;", false, false);
	check("[]", "[]", false, false);
}

static void
test_mended(void **state)
{
	(void)state;
	check("[1,,2,]", "[1;2;]", false, false);
	check("{\"a\":1 \"b\":2}", "{a=1;b=2;}", false, false);
	check("{a:1}", "{a=1;}", true, false);
	check("\"a\nb\\x\"", "a\nbx;", true, false);
	check("\"\\ud83d\"", "\ufffd;", false, false);
}

static void
test_cut(void **state)
{
	(void)state;
	check("{\"a\":[1,\"tw", "{a=[1;tw;]}", false, true);
	check("{\"a\":", "{a=;}", false, true);
	check("", ";", false, true);
}

static void
test_skip(void **state)
{
	static const char doc[] = "[{\"a\":[{}],\"b\":\"]}\\\"\"},7]";
	struct json j = { doc, sizeof doc - 1, 0, false, false };
	struct buf out = BUF_INIT(0);

	(void)state;
	assert_true(json_enter(&j));
	assert_true(json_more(&j));
	json_skip(&j);
	assert_true(json_more(&j));
	json_scalar(&j, &out);
	assert_string_equal(buf_str(&out), "7");
	assert_false(json_more(&j));
	buf_free(&out);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_good),
		cmocka_unit_test(test_mended),
		cmocka_unit_test(test_cut),
		cmocka_unit_test(test_skip),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
