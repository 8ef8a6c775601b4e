#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include <ndigest/base/buf.h>
#include <ndigest/html/document.h>
#include <ndigest/html/sanitize.h>

#define BASE "https://example.com/a/b"

static struct document *
make(const char *html)
{
	return html_document(html, strlen(html), BASE);
}

static void
check_text(const char *html, const char *want)
{
	struct buf text = BUF_INIT(0);

	assert_true(html_to_text(&text, html, strlen(html)));
	assert_string_equal(buf_str(&text), want);
	buf_free(&text);
}

static void
test_text(void **state)
{
	(void)state;
	check_text("", "");
	check_text("one<p>two</p>three", "one\n\ntwo\n\nthree");
	check_text("<ul><li>a<li>b</ul>", "a\n\nb");
	check_text("a<br>b", "a\nb");
	check_text("<p>a  b\n c</p>", "a b c");
	check_text("<p>a&nbsp;b</p>", "a b");
	check_text("<pre>a\n  b</pre>", "a\n  b");
	check_text("<table><tr><th>h<th>i<tr><td>1<td>2</table>",
	    "h\ti\n\n1\t2");
	check_text("x<sup><a href='#n'>1</a></sup> y 10<sup>6</sup> m<sup>2"
	    "</sup> H<sub>2</sub>O", "x y 10^6 m2 H2O");
	check_text("<ruby>a<rt>b</rt></ruby>c", "ac");
	check_text("<figure><img src=x alt=alt><figcaption>cap</figcaption>"
	    "</figure>after", "after");
	check_text("<script>x</script><style>y</style><p hidden>z</p>w", "w");
	check_text("&lt;b&gt; &amp;amp;", "<b> &amp;");
}

static void
test_line(void **state)
{
	struct buf line = BUF_INIT(0);
	const char *html = " <b>A</b>&amp;B \n<i>C</i><br>D<script>x</script>"
	    "&lt;e&gt;&#x202e; ";

	(void)state;
	assert_true(html_to_line(&line, html, strlen(html)));
	assert_string_equal(buf_str(&line), "A&B C D<e>");
	buf_free(&line);
}

/* Each word of the text is found where it stands in its block. */
static void
test_find_text(void **state)
{
	static const char html[] = "<h1>Alpha beta</h1><p>gamma&nbsp;delta "
	    "<b>epsilon</b> zeta<sup><a href='#x'>1</a></sup> eta 10<sup>6"
	    "</sup> theta</p><ul><li>iota<li>kappa</ul>";
	static const char *const words[] = { "Alpha", "beta", "gamma",
	    "delta", "epsilon", "zeta", "eta 10", "theta", "iota", "kappa" };
	struct document *d = make(html);
	struct buf text = BUF_INIT(0);

	(void)state;
	assert_true(document_text(&text, d));
	for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
		struct document_place p[2];
		const char *at = strstr(buf_str(&text), words[i]);
		size_t n = strlen(words[i]);

		assert_non_null(at);
		assert_int_equal(document_find_text(d,
		    (size_t)(at - buf_str(&text)), n, p, 2), 1);
		assert_int_equal(p[0].len, n);
		assert_memory_equal(p[0].block->text + p[0].start, words[i],
		    n);
	}
	assert_int_equal(document_find_text(d, 0, text.len, NULL, 0), 0);
	document_free(d);
	buf_free(&text);
}

static void
test_links(void **state)
{
	struct document *d = make("<p id=top><a href='#end'>down</a> "
	    "<a href='x#y'>out</a> <a href='javascript:x'>none</a> "
	    "<a href='/a/b#end'>down, too</a> <a href='#none'>nowhere</a>"
	    "</p><p><a name=end></a>end</p>");

	(void)state;
	assert_int_equal(d->link_count, 4);
	assert_string_equal(d->links[0].url, "#end");
	assert_string_equal(d->links[0].text, "down");
	assert_string_equal(d->links[1].url, "https://example.com/a/x#y");
	assert_string_equal(d->links[2].url, "#end");
	assert_string_equal(d->links[3].url, BASE "#none");
	assert_string_equal(document_find_anchor(d, "end")->text, "end");
	assert_null(document_find_anchor(d, "nothing"));
	document_free(d);
}

static void
test_images(void **state)
{
	struct document *d = make("<a href=big.jpg><img src=a.jpg alt='A & B'"
	    " width=640 height=480px></a><img src=data:x data-src=b.jpg>"
	    "<noscript><img src=b.jpg></noscript>"
	    "<img src=t.gif width=1 height=1>");

	(void)state;
	assert_int_equal(d->image_count, 2);
	assert_string_equal(d->images[0].url, "https://example.com/a/a.jpg");
	assert_string_equal(d->images[0].alt, "A & B");
	assert_int_equal(d->images[0].width, 640);
	assert_int_equal(d->images[0].height, 480);
	assert_string_equal(d->links[d->images[0].link].url,
	    "https://example.com/a/big.jpg");
	assert_string_equal(d->images[1].url, "https://example.com/a/b.jpg");
	assert_int_equal(d->images[1].link, -1);
	document_free(d);
}

static void
test_language(void **state)
{
	struct document *d = make("<html lang=de-AT><body>x");

	(void)state;
	assert_string_equal(d->language, "de-AT");
	document_free(d);
}

/* Depth is bounded and nothing is lost in it. */
static void
test_deep(void **state)
{
	struct buf html = BUF_INIT(0), text = BUF_INIT(0);

	(void)state;
	for (int i = 0; i < 100000; i++)
		buf_adds(&html, i % 2 ? "<ul><li>" : "<blockquote>");
	buf_adds(&html, "deep");
	assert_true(html_to_text(&text, buf_str(&html), html.len));
	assert_string_equal(buf_str(&text), "deep");
	buf_clear(&text);
	assert_true(html_sanitize(&text, buf_str(&html), html.len, NULL,
	    NULL));
	assert_non_null(strstr(buf_str(&text), "deep</"));
	assert_true(text.len < 100000);
	buf_free(&html);
	buf_free(&text);
}

/* Inputs that a quadratic pass would need minutes for. */
static void
test_linear(void **state)
{
	static const char *const pieces[] = {
		"<a href=\"", "<!-- -- >", "<p hidden>", "<svg>", "<!--", "<table><tr><td>",
		"</b>", "<a b='", "<![CDATA[", "<li><p>", "&amp", "<iframe>",
		"<math><msup>", "<img src='x' alt='", "<style>", "<i><a>"
	};

	(void)state;
	for (size_t i = 0; i < sizeof pieces / sizeof *pieces; i++) {
		struct buf html = BUF_INIT(0), out = BUF_INIT(0);
		struct document *d;

		while (html.len < 1000000)
			buf_adds(&html, pieces[i]);
		assert_true(html_sanitize(&out, buf_str(&html), html.len,
		    BASE, NULL));
		d = html_document(buf_str(&html), html.len, BASE);
		document_free(d);
		buf_free(&html);
		buf_free(&out);
	}
}

/* What a feed's "#note" became when it was made absolute there. */
static void
test_links_by_the_feed(void **state)
{
	struct document *d = make("<p>a<a href='https://example.com/feed.xml#n'>"
	    "1</a> <a href='https://example.com/#n'>2</a> "
	    "<a href='https://example.com/other#n'>3</a> "
	    "<a href='https://feeds.example.org/feed#n'>4</a></p>"
	    "<p id=n>note</p>");

	(void)state;
	assert_string_equal(d->links[0].url, "#n");
	assert_string_equal(d->links[1].url, "#n");
	assert_string_equal(d->links[2].url, "https://example.com/other#n");
	assert_string_equal(d->links[3].url,
	    "https://feeds.example.org/feed#n");
	document_free(d);
}

/* What the extraction makes of players is a link beside the text. */
static void
test_embed_link(void **state)
{
	static const char html[] = "<p>One.</p><p class=\"embed\"><a href="
	    "\"https://films.example/7\">Video: Lamps</a></p><p>Two.</p>";
	struct document *d = html_document(html, sizeof html - 1, NULL);
	const struct block *b = d->root->child->next;
	struct buf text = BUF_INIT(0);

	(void)state;
	assert_int_equal(b->kind, BLOCK_EMBED);
	assert_string_equal(b->text, "Video: Lamps");
	assert_string_equal(d->links[0].url, "https://films.example/7");
	assert_true(document_text(&text, d));
	assert_null(strstr(buf_str(&text), "Lamps"));
	buf_free(&text);
	document_free(d);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_embed_link),
		cmocka_unit_test(test_text),
		cmocka_unit_test(test_line),
		cmocka_unit_test(test_find_text),
		cmocka_unit_test(test_links_by_the_feed),
		cmocka_unit_test(test_links),
		cmocka_unit_test(test_images),
		cmocka_unit_test(test_language),
		cmocka_unit_test(test_deep),
		cmocka_unit_test(test_linear)
	};

	return cmocka_run_group_tests_name("html/document", tests, NULL, NULL);
}
