#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include <ndigest/text/entity.h>

static void
expect(const char *in, enum entity_mode mode, const char *want)
{
	struct buf out = BUF_INIT(0);

	assert_true(entity_decode_all(&out, in, strlen(in), mode));
	assert_string_equal(buf_str(&out), want);
	buf_free(&out);
}

static void
test_named(void **state)
{
	(void)state;
	expect("a &amp; b &lt;c&gt; &quot;d&quot; &apos;", ENTITY_TEXT,
	    "a & b <c> \"d\" '");
	expect("&nbsp;&eacute;&Eacute;&hellip;", ENTITY_STRICT,
	    "\u00a0\u00e9\u00c9\u2026");
	expect("&CounterClockwiseContourIntegral;&zwnj;", ENTITY_TEXT,
	    "\u2233\u200c");
	expect("&NotEqualTilde;&fjlig;", ENTITY_TEXT, "\u2242\u0338fj");
	expect("&AElig;&zwj;", ENTITY_TEXT, "\u00c6\u200d");
	expect("&nosuch; & &; &a; AT&T R&D;", ENTITY_TEXT,
	    "&nosuch; & &; &a; AT&T R&D;");
}

static void
test_without_semicolon(void **state)
{
	(void)state;
	expect("&copy 2026 &eacutet", ENTITY_TEXT, "\u00a9 2026 \u00e9t");
	expect("&notit;", ENTITY_TEXT, "\u00acit;");
	expect("&notin;", ENTITY_TEXT, "\u2209");
	expect("&hellip", ENTITY_TEXT, "&hellip");
	expect("?a=1&copy=2&lt3&reg", ENTITY_ATTR, "?a=1&copy=2&lt3\u00ae");
	expect("&copy", ENTITY_STRICT, "&copy");
}

static void
test_numbers(void **state)
{
	(void)state;
	expect("&#65;&#x42;&#X43;&#68 &#x2019;", ENTITY_TEXT, "ABCD \u2019");
	expect("&#128;&#146;&#x97;", ENTITY_TEXT, "\u20ac\u2019\u2014");
	expect("&#0;&#xd800;&#x110000;&#99999999999999999999;", ENTITY_TEXT,
	    "\ufffd\ufffd\ufffd\ufffd");
	expect("&#xD83D;&#xDE00;&#55357;&#56832;", ENTITY_TEXT,
	    "\U0001f600\U0001f600");
	expect("&#;&#x;&#", ENTITY_TEXT, "&#;&#x;&#");
}

static void
test_any_and_escape(void **state)
{
	struct buf out = BUF_INIT(0);

	(void)state;
	assert_true(entity_any("x &amp; y", 9, ENTITY_STRICT));
	assert_false(entity_any("x & y &&", 8, ENTITY_TEXT));
	assert_true(entity_escape(&out, "a<b>&\"c\"", 8));
	assert_string_equal(buf_str(&out), "a&lt;b&gt;&amp;&quot;c&quot;");
	buf_free(&out);
	out.max = 4;
	assert_false(entity_decode_all(&out, "abcdef", 6, ENTITY_TEXT));
	buf_free(&out);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_named),
		cmocka_unit_test(test_without_semicolon),
		cmocka_unit_test(test_numbers),
		cmocka_unit_test(test_any_and_escape),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
