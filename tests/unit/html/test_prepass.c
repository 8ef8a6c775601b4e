/* What the pre-pass makes of markup that libxml2 would read wrongly. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "../../../src/html/prepass.h"

/* IN becomes OUT, within the root that is always there. */
static void
becomes(const char *in, const char *out)
{
	struct prepass p;

	prepass_run(&p, in, strlen(in));
	assert_memory_equal(p.html.data, "<html>", 6);
	assert_string_equal(p.html.data + p.html.len - 7, "</html>");
	buf_truncate(&p.html, p.html.len - 7);
	assert_string_equal(p.html.data + 6, out);
	prepass_free(&p);
}

static void
test_closes(void **state)
{
	(void)state;
	becomes("<p>a<section>b", "<p>a</p><section>b</section>");
	becomes("<p>a<p>b</p></p>", "<p>a</p><p>b</p><p></p>");
	becomes("<ul><li>a<li>b</ul>c", "<ul><li>a</li><li>b</li></ul>c");
	becomes("<li>a<ul><li>b</ul><li>c",
	    "<li>a<ul><li>b</li></ul></li><li>c</li>");
	becomes("<dl><dt>a<dd>b<dt>c</dl>",
	    "<dl><dt>a</dt><dd>b</dd><dt>c</dt></dl>");
	becomes("<table><tr><td>a<td>b<tr><td>c</table>d",
	    "<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>"
	    "d");
	becomes("<div><table><td></div>x</table>y",
	    "<div><table><td>x</td></table>y</div>");
	becomes("<h2>a<h3>b</h2>c", "<h2>a</h2><h3>b</h3>c");
	becomes("</p></br></div></b>", "<p></p><br/>");
}

static void
test_links(void **state)
{
	(void)state;
	becomes("<a href=x>a<a href=y>b</a>c",
	    "<a href=\"x\">a</a><a href=\"y\">b</a>c");
	becomes("<a href=x><div>a</a>b</div>",
	    "<a href=\"x\"><div>a</div></a><div>b</div>");
}

static void
test_void(void **state)
{
	(void)state;
	becomes("<source srcset=a>b<wbr>c<br>d", "<source srcset=\"a\"/>bc"
	    "<br/>d");
	becomes("<xmp>a</xmp><input><keygen>b", "<pre>a</pre>b");
	becomes("<amp-img src=a></amp-img>b", "<img src=\"a\"/>b");
}

static void
test_dropped(void **state)
{
	(void)state;
	becomes("<script>if (a < b) '<p>'</script>c", "c");
	becomes("<style>p{}</style><title>T</title>c", "c");
	becomes("<template><p>a<template>b</template>c</template>d", "d");
	becomes("<svg><title>a</title><p>b", "<p>b</p>");
	becomes("<svg><title>a</title></svg>b", "b");
	becomes("<select><option>a</select>b", "b");
	becomes("<textarea><p>a</textarea>b", "b");
	becomes("<textarea>never closed", "never closed");
	becomes("<noscript>a<img src=b></noscript>", "<img src=\"b\"/>");
	becomes("<math><mi>a</mi><annotation>b</annotation></math>",
	    "<math><mi>a</mi></math>");
}

static void
test_comments(void **state)
{
	(void)state;
	becomes("a<!-->b<!---->c<!-- d -->e<!-- f --!>g", "abceg");
	becomes("a<!-- b <p>c", "ac");
	becomes("a<![if !IE]>b<![endif]>c<?php d ?>e</ f>g", "abceg");
	becomes("a<![CDATA[b]]>c", "ac");
}

static void
test_text(void **state)
{
	(void)state;
	becomes("&amp;&lt;&nbsp&#146;&hellip;&copy", "&amp;&lt;\xc2\xa0’…©");
	becomes("AT&T a < b <3 >", "AT&amp;T a &lt; b &lt;3 >");
	becomes("a\x01" "b\x1b" "c\td\n", "abc\td\n");
	becomes("<p title=\"a&quot;b<c\">", "<p title=\"a&quot;b&lt;c\">"
	    "</p>");
}

static void
test_attributes(void **state)
{
	(void)state;
	becomes("<p onclick=x CLASS='a b' class=c>d", "<p class=\"a b\">d</p>");
	becomes("<p style='color:red'>a<p style='Display : none'>b",
	    "<p>a</p><p hidden=\"\">b</p>");
	becomes("<img src=data:image/gif;base64,AAAA data-lazy-src=a>",
	    "<img data-src=\"a\"/>");
	becomes("<my-teaser class=a>b</my-teaser>c",
	    "<x class=\"my-teaser a\">b</x>c");
}

static void
test_aside(void **state)
{
	static const char page[] = "<html lang=de-AT><title>A &amp; B</title>"
	    "<svg><title>no</title></svg><title>nor this</title>"
	    "<script type='application/ld+json'>{\"a\":1}</script>"
	    "<script id=__NEXT_DATA__ type=application/json>{}</script>"
	    "<script>track();</script>";
	struct prepass p;

	(void)state;
	prepass_run(&p, page, sizeof page - 1);
	assert_string_equal(p.lang, "de-AT");
	assert_string_equal(buf_str(&p.title), "A & B");
	assert_int_equal(p.scripts.len, 2);
	assert_int_equal(p.scripts.at[0].kind, SCRIPT_LD);
	assert_int_equal(p.scripts.at[0].n, 7);
	assert_int_equal(p.scripts.at[1].kind, SCRIPT_JSON);
	prepass_free(&p);
}

static void
test_depth(void **state)
{
	struct buf b = BUF_INIT(0);
	struct prepass p;
	int deepest = 0, depth = 0;

	(void)state;
	for (int i = 0; i < 5000; i++)
		buf_adds(&b, "<div>");
	buf_adds(&b, "<ul><li><p>text<p>more");
	prepass_run(&p, b.data, b.len);
	for (size_t i = 0; i + 1 < p.html.len; i++)
		if (p.html.data[i] == '<' && p.html.data[i + 1] != 'b') {
			depth += p.html.data[i + 1] == '/' ? -1 : 1;
			deepest = depth > deepest ? depth : deepest;
		}
	assert_int_equal(depth, 0);
	assert_in_range(deepest, 100, PREPASS_DEPTH + 1);
	assert_non_null(strstr(p.html.data, "text"));
	prepass_free(&p);
	buf_free(&b);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_closes),
		cmocka_unit_test(test_links),
		cmocka_unit_test(test_void),
		cmocka_unit_test(test_dropped),
		cmocka_unit_test(test_comments),
		cmocka_unit_test(test_text),
		cmocka_unit_test(test_attributes),
		cmocka_unit_test(test_aside),
		cmocka_unit_test(test_depth),
	};

	return cmocka_run_group_tests_name("html/prepass", tests, NULL, NULL);
}
