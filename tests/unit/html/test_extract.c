/* What the extraction says beside the JSON: stubs, next parts, encodings,
 * URLs, limits. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include <ndigest/base/buf.h>
#include <ndigest/html/extract.h>
#include <ndigest/html/json.h>
#include <ndigest/text/date.h>

#define BASE "https://courier.example/a/lamps"
#define PROSE "<p>The harbour town will switch off its last oil lamps this " \
	"winter, and end an argument that kept its council busy for years." \
	"</p><p>Engineers began on Monday to connect the old quarter, where " \
	"the cables run through cellars that nobody had mapped.</p>"

static enum err
extract(struct extract *x, const char *html)
{
	return html_extract(html, strlen(html), BASE, NULL, x, NULL);
}

static void
test_no_article(void **state)
{
	struct extract x;
	struct error e = { "" };

	(void)state;
	assert_int_equal(html_extract("", 0, NULL, NULL, &x, &e), ERR_INPUT);
	assert_string_not_equal(e.text, "");
	assert_int_equal(extract(&x, "<p>Hello."), ERR_INPUT);
	assert_int_equal(extract(&x, "<<<<<>>>&&&\xff\xfe\x80"), ERR_INPUT);
}

static void
test_stub(void **state)
{
	struct extract x;

	(void)state;
	assert_int_equal(extract(&x, "<article>" PROSE "<div class=paywall>"
	    "<p>Subscribe to continue reading</p></div></article>"),
	    ERR_NONE);
	assert_true(x.stub);
	extract_free(&x);
	assert_int_equal(extract(&x, "<article>" PROSE "</article>"),
	    ERR_NONE);
	assert_false(x.stub);
	extract_free(&x);
}

static void
next_is(const char *here, const char *next, const char *want)
{
	struct buf b = BUF_INIT(0);
	struct extract x;

	buf_addf(&b, "<link rel=next href=\"%s\"><article>" PROSE, next);
	assert_int_equal(html_extract(buf_str(&b), b.len, here, NULL, &x,
	    NULL), ERR_NONE);
	if (want == NULL)
		assert_null(x.next_page);
	else
		assert_string_equal(x.next_page, want);
	extract_free(&x);
	buf_free(&b);
}

static void
link_is(const char *here, const char *href, const char *text, const char *want)
{
	struct buf b = BUF_INIT(0);
	struct extract x;

	buf_addf(&b, "<article>" PROSE "<a href=\"%s\">%s</a>", href, text);
	assert_int_equal(html_extract(buf_str(&b), b.len, here, NULL, &x,
	    NULL), ERR_NONE);
	if (want == NULL)
		assert_null(x.next_page);
	else
		assert_string_equal(x.next_page, want);
	extract_free(&x);
	buf_free(&b);
}

static void
test_next_link(void **state)
{
	(void)state;
	link_is(BASE, "?page=2", "2", BASE "?page=2");
	link_is(BASE, "?page=2", "Next page »", BASE "?page=2");
	link_is(BASE "?page=2", "?page=3", "Weiter", BASE "?page=3");
	link_is(BASE, BASE "/page/2/", "次のページ", BASE "/page/2/");
	link_is("https://courier.example/lamps.html", "lamps-2.html", "Next",
	    "https://courier.example/lamps-2.html");
	link_is("https://courier.example/lamps.html", "lamps_2.html", "2",
	    "https://courier.example/lamps_2.html");
	link_is("https://courier.example/i/12", "/i/13", "13",
	    "https://courier.example/i/13");
	/* another article, comments, another place, not the next */
	link_is("https://courier.example/i/12", "/i/13", "Next", NULL);
	link_is("https://courier.example/i/1234", "/i/1235", "Next", NULL);
	link_is(BASE, "/a/ferry-is-late", "Next", NULL);
	link_is(BASE, "?cpage=2", "2", NULL);
	link_is(BASE, "https://elsewhere.example/a/lamps?page=2", "2", NULL);
	link_is(BASE, "?page=3", "3", NULL);
	link_is(BASE, "?page=2", "the second street", NULL);
}

static void
test_next(void **state)
{
	(void)state;
	next_is(BASE, "/a/lamps/2", BASE "/2");
	next_is(BASE, "?page=2", BASE "?page=2");
	next_is("https://courier.example/lamps-1.html", "lamps-2.html",
	    "https://courier.example/lamps-2.html");
	next_is(BASE, "/a/another-story-altogether", NULL);
	next_is(BASE, "javascript:next(2)", NULL);
	next_is(BASE, BASE, NULL);
}

static void
test_urls(void **state)
{
	struct extract x;

	(void)state;
	assert_int_equal(extract(&x, "<base href=/deep/er/><article><p><img "
	    "src=x.jpg alt='A lamp'> There is <a href=y>more</a> to say of "
	    "lamps than <a href='javascript:z'>they</a> say here.</p>" PROSE), ERR_NONE);
	assert_string_equal(x.image, "https://courier.example/deep/er/x.jpg");
	assert_string_equal(x.image_alt, "A lamp");
	assert_non_null(strstr(x.html, "https://courier.example/deep/er/y"));
	assert_null(strstr(x.html, "javascript:"));
	extract_free(&x);
}

static void
test_content_type(void **state)
{
	static const char page[] = "<title>Gr\xfc\xdf Gott</title><article>"
	    PROSE "<p>Viele Gr\xfc\xdf" "e, und bis bald im alten Hafen.</p>";
	struct extract x;

	(void)state;
	assert_int_equal(html_extract(page, sizeof page - 1, BASE,
	    "text/html; charset=ISO-8859-2", &x, NULL), ERR_NONE);
	assert_string_equal(x.title, "Grüß Gott");
	assert_non_null(strstr(x.text, "Viele Grüße"));
	extract_free(&x);
}

static void
test_controls(void **state)
{
	static const char page[] = "<title>A \x1b]0;x\x07 title &#27;[2J "
	    "\xe2\x80\xae back</title><article>" PROSE "<p>Bell \x07 and "
	    "&#x202e; and &#155; and \x00 nul, all of them gone.</p>";
	struct extract x;

	(void)state;
	assert_int_equal(html_extract(page, sizeof page - 1, BASE, NULL, &x,
	    NULL), ERR_NONE);
	assert_null(strpbrk(x.title, "\x1b\x07"));
	assert_null(strstr(x.title, "\xe2\x80\xae"));
	assert_null(strpbrk(x.text, "\x1b\x07"));
	assert_null(strstr(x.text, "\xe2\x80\xae"));
	extract_free(&x);
}

static void
test_json_of_nothing(void **state)
{
	struct extract x = { .published = DATE_NONE };
	struct buf b = BUF_INIT(0);

	(void)state;
	assert_true(html_extract_json(&b, &x));
	assert_string_equal(buf_str(&b), "{\n  \"title\": null,\n"
	    "  \"byline\": null,\n  \"site_name\": null,\n"
	    "  \"published\": null,\n  \"language\": null,\n"
	    "  \"excerpt\": null,\n  \"image\": null,\n  \"text\": null,\n"
	    "  \"html\": null\n}\n");
	buf_free(&b);
}

/* Four megabytes of each, which must not take long (the suite's time shows
 * it) and must not crash. */
static void
test_large(void **state)
{
	static const char *const units[] = {
		"<div>", "<p>text, text. ", "<a href=\"", "<!-- ", "<",
		"<table><tr><td>", "<b><i>", "<ul><li>x", "</div></p>",
		"<h2>Comments</h2>", "<script>", "&nbsp", "<svg><title>",
		"<a href=x><div>", "<time>2026</time>",
	};

	(void)state;
	for (size_t i = 0; i < sizeof units / sizeof *units; i++) {
		struct buf b = BUF_INIT(0);
		struct extract x;

		while (b.len < (size_t)1024 * 1024)
			buf_adds(&b, units[i]);
		if (extract(&x, buf_str(&b)) == ERR_NONE)
			extract_free(&x);
		buf_free(&b);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_no_article),
		cmocka_unit_test(test_stub),
		cmocka_unit_test(test_next),
		cmocka_unit_test(test_next_link),
		cmocka_unit_test(test_urls),
		cmocka_unit_test(test_content_type),
		cmocka_unit_test(test_controls),
		cmocka_unit_test(test_json_of_nothing),
		cmocka_unit_test(test_large),
	};

	return cmocka_run_group_tests_name("html/extract", tests, NULL, NULL);
}
