#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include <ndigest/text/url.h>

struct pair {
	const char *in, *out;
};

static void
check_pairs(const char *base, const struct pair *cases, size_t count)
{
	size_t i;

	for (i = 0; i < count; i++) {
		char *got = url_resolve_new(base, cases[i].in);

		if (cases[i].out == NULL) {
			assert_null(got);
			continue;
		}
		if (got == NULL)
			fail_msg("\"%s\" cannot be resolved", cases[i].in);
		assert_string_equal(got, cases[i].out);
		free(got);
	}
}

#define CHECK(base, cases) \
	check_pairs((base), (cases), sizeof (cases) / sizeof *(cases))

/* RFC 3986, 5.4.1 */
static void
test_rfc_normal(void **state)
{
	static const struct pair cases[] = {
		{ "g:h", "g:h" },
		{ "g", "http://a/b/c/g" },
		{ "./g", "http://a/b/c/g" },
		{ "g/", "http://a/b/c/g/" },
		{ "/g", "http://a/g" },
		{ "//g", "http://g" },
		{ "?y", "http://a/b/c/d;p?y" },
		{ "g?y", "http://a/b/c/g?y" },
		{ "#s", "http://a/b/c/d;p?q#s" },
		{ "g#s", "http://a/b/c/g#s" },
		{ "g?y#s", "http://a/b/c/g?y#s" },
		{ ";x", "http://a/b/c/;x" },
		{ "g;x", "http://a/b/c/g;x" },
		{ "g;x?y#s", "http://a/b/c/g;x?y#s" },
		{ "", "http://a/b/c/d;p?q" },
		{ ".", "http://a/b/c/" },
		{ "./", "http://a/b/c/" },
		{ "..", "http://a/b/" },
		{ "../", "http://a/b/" },
		{ "../g", "http://a/b/g" },
		{ "../..", "http://a/" },
		{ "../../", "http://a/" },
		{ "../../g", "http://a/g" },
	};

	(void)state;
	CHECK("http://a/b/c/d;p?q", cases);
}

/* RFC 3986, 5.4.2 */
static void
test_rfc_abnormal(void **state)
{
	static const struct pair cases[] = {
		{ "../../../g", "http://a/g" },
		{ "../../../../g", "http://a/g" },
		{ "/./g", "http://a/g" },
		{ "/../g", "http://a/g" },
		{ "g.", "http://a/b/c/g." },
		{ ".g", "http://a/b/c/.g" },
		{ "g..", "http://a/b/c/g.." },
		{ "..g", "http://a/b/c/..g" },
		{ "./../g", "http://a/b/g" },
		{ "./g/.", "http://a/b/c/g/" },
		{ "g/./h", "http://a/b/c/g/h" },
		{ "g/../h", "http://a/b/c/h" },
		{ "g;x=1/./y", "http://a/b/c/g;x=1/y" },
		{ "g;x=1/../y", "http://a/b/c/y" },
		{ "g?y/./x", "http://a/b/c/g?y/./x" },
		{ "g?y/../x", "http://a/b/c/g?y/../x" },
		{ "g#s/./x", "http://a/b/c/g#s/./x" },
		{ "g#s/../x", "http://a/b/c/g#s/../x" },
		{ "http:g", "http://a/b/c/g" },
	};

	(void)state;
	CHECK("http://a/b/c/d;p?q", cases);
}

static void
test_as_browsers(void **state)
{
	static const struct pair cases[] = {
		{ "  x y \n", "https://example.org/d/x%20y" },
		{ "a\n\tb", "https://example.org/d/ab" },
		{ "\\up\\x", "https://example.org/up/x" },
		{ "//CDN.Example.com:8080/A", "https://cdn.example.com:8080/A" },
		{ "HTTP://EXAMPLE.com/%7e?q=\"1\"",
		    "http://example.com/%7e?q=%221%22" },
		{ "caf\xc3\xa9?\xc3\xa9#\xc3\xa9",
		    "https://example.org/d/caf%C3%A9?%C3%A9#%C3%A9" },
		{ "/a%2e%2E/b/%2e%2e/c", "https://example.org/a%2e%2E/c" },
		{ "javascript:alert(1)", "javascript:alert(1)" },
		{ "java\nscript:alert(1)", "javascript:alert(1)" },
		{ "mailto:a@example.org", "mailto:a@example.org" },
		{ "http:example.com/x", "http://example.com/x" },
		{ "http:///example.com/x", "http://example.com/x" },
		{ "http://user:p w@example.com/",
		    "http://user:p%20w@example.com/" },
		{ "http://exa mple.com/", NULL },
		{ "http://ex\x01" "ample.com/", NULL },
		{ "http://", NULL },
		{ "http://[::1]:80/x", "http://[::1]:80/x" },
		{ "http://[::1/x", NULL },
		{ "http://a:b/", NULL },
		{ "<x>`{}", "https://example.org/d/%3Cx%3E%60%7B%7D" },
		{ "a'b?c'd", "https://example.org/d/a'b?c%27d" },
		{ "http://b\xc3\xbc" "cher.example/",
		    "http://b\xc3\xbc" "cher.example/" },
		{ "http://e.com\xe2\x80\xae/", NULL },
	};

	(void)state;
	CHECK("https://example.org/d/", cases);
}

static void
test_no_base(void **state)
{
	static const struct pair cases[] = {
		{ "http://example.org", "http://example.org" },
		{ "https://example.org/a?b=c&d=e#f",
		    "https://example.org/a?b=c&d=e#f" },
		{ "https://example.org/a/./b", "https://example.org/a/b" },
		{ "page", NULL },
		{ "//example.org/", NULL },
		{ "", NULL },
		{ "tag:example.org,2026:1", "tag:example.org,2026:1" },
	};

	(void)state;
	CHECK(NULL, cases);
	CHECK("", cases);
}

static void
test_odd_bases(void **state)
{
	char *s;

	(void)state;
	assert_null(url_resolve_new("mailto:x@example.org", "page"));
	assert_null(url_resolve_new("page", "other"));
	s = url_resolve_new("http://example.org", "page");
	assert_string_equal(s, "http://example.org/page");
	free(s);
	s = url_resolve_new("http://example.org?q", "page");
	assert_string_equal(s, "http://example.org/page");
	free(s);
	s = url_resolve_new("https://u:p@example.org/a#f", "?x");
	assert_string_equal(s, "https://u:p@example.org/a?x");
	free(s);
}

static void
test_too_long(void **state)
{
	size_t n = URL_MAX + 1;
	char *s = malloc(n + 1);
	struct buf b = BUF_INIT(0);

	(void)state;
	memset(s, 'a', n);
	memcpy(s, "http://a/", 9);
	s[n] = '\0';
	(void)buf_adds(&b, "before");
	assert_false(url_resolve(&b, NULL, s, n));
	assert_true(url_resolve(&b, NULL, s, n - 1));
	buf_truncate(&b, 6);
	/* grows over the cap by encoding */
	memset(s + 9, ' ', 4000);
	assert_false(url_resolve(&b, NULL, s, n - 1));
	assert_string_equal(buf_str(&b), "before");
	buf_free(&b);
	free(s);
}

static void
test_check(void **state)
{
	static const char *const good[] = {
		"http://example.org", "https://example.org/a?b=c#d",
		"HTTPS://EXAMPLE.ORG/", "http://u:p@example.org:8080/",
		"http://[::1]:8080/", "http://127.0.0.1/",
		"https://example.org/$(id)`x`;&|'",
		"http://b\xc3\xbc" "cher.example/",
	};
	static const char *const bad[] = {
		"", "-http://example.org", "--help", "example.org",
		"ftp://example.org/", "file:///etc/passwd",
		"javascript:alert(1)", "data:text/html,x", "http:example.org",
		"http://", "http:///", "http://example.org/a b",
		"http://example.org/\n", "http://example.org/\x1b[0m",
		"http://example.org/\x7f", " http://example.org",
		"http://example.org/\xc2\x9b", "http://example.org/\xff",
		"http://example.org/\xe2\x80\xae", "http://-oProxy=x/",
		"http://exam\xc2\xa0ple.org/", "http://a:99999/",
		"http://a:1x/", "http://a\\@b/\\", "exec:ls", "|ls",
		"http://$(id)/", "http://u@/",
	};
	struct error e;
	size_t i;

	(void)state;
	for (i = 0; i < sizeof good / sizeof *good; i++)
		assert_int_equal(url_check(good[i], &e), ERR_NONE);
	for (i = 0; i < sizeof bad / sizeof *bad; i++) {
		e.text[0] = '\0';
		if (url_check(bad[i], &e) != ERR_REFUSED)
			fail_msg("\"%s\" is let through", bad[i]);
		assert_true(strlen(e.text) > 0);
	}
	assert_int_equal(url_check("-", NULL), ERR_REFUSED);
}

static void
test_from_user(void **state)
{
	static const struct pair cases[] = {
		{ "example.org/feed", "https://example.org/feed" },
		{ "  https://example.org/feed\n", "https://example.org/feed" },
		{ "http://example.org", "http://example.org" },
		{ "feed://example.org/x", "http://example.org/x" },
		{ "feed:https://example.org/x", "https://example.org/x" },
		{ "FEED:http://example.org/x", "http://example.org/x" },
		{ "//example.org/x", "https://example.org/x" },
		{ "localhost:8080/rss", "http://localhost:8080/rss" },
		{ "127.0.0.1:80/rss", "http://127.0.0.1:80/rss" },
		{ "example.org:8443/rss", "https://example.org:8443/rss" },
		{ "example.org/a b", "https://example.org/a%20b" },
		{ "ftp://example.org/", NULL },
		{ "file:///etc/passwd", NULL },
		{ "exec:ls", NULL },
		{ "filter:cat:http://example.org/", NULL },
		{ "-x", NULL },
		{ "--version", NULL },
		{ "", NULL },
		{ "javascript:alert(1)", NULL },
		{ "feed:javascript:alert(1)", NULL },
		{ "two words", NULL },
	};
	struct error e;
	size_t i;

	(void)state;
	for (i = 0; i < sizeof cases / sizeof *cases; i++) {
		char *got;

		e.text[0] = '\0';
		got = url_from_user(cases[i].in, &e);
		if (cases[i].out == NULL) {
			if (got != NULL)
				fail_msg("\"%s\" gives \"%s\"", cases[i].in,
				    got);
			assert_true(strlen(e.text) > 0);
			continue;
		}
		if (got == NULL)
			fail_msg("\"%s\": %s", cases[i].in, e.text);
		assert_string_equal(got, cases[i].out);
		free(got);
	}
}

static void
test_fingerprint(void **state)
{
	static const char *const same[][2] = {
		{ "http://www.example.org/a/", "https://example.org/a" },
		{ "https://example.org/a?utm_source=x&id=3#c",
		    "https://m.example.org/a?id=3" },
		{ "https://EXAMPLE.org:443/a?fbclid=1", "http://example.org/a" },
		{ "https://amp.example.org/a/amp/", "https://example.org/a" },
		{ "https://example.org/%7ea%2fb", "https://example.org/~a%2Fb" },
		{ "https://example.org/", "https://example.org" },
		{ "https://u:p@example.org/x", "https://example.org/x" },
		{ "https://example.org/x/print/", "https://example.org/x" },
		{ "https://example.org/x?print=1", "https://example.org/x" },
		{ "https://example.org/x.amp.html", "https://example.org/x" },
		{ "https://www.google.com/amp/s/www.example.org/x",
		    "https://example.org/x" },
		{ "https://www-example-org.cdn.ampproject.org/c/s/example.org/x",
		    "https://example.org/x" },
	};
	static const char *const other[][2] = {
		{ "https://example.org/a", "https://example.org/b" },
		{ "https://example.org/?id=1", "https://example.org/?id=2" },
		{ "https://example.org/", "https://example.org:8080/" },
		{ "https://www.com/", "https://com/" },
		{ "https://example.org/amp/s/a.org/x", "https://a.org/x" },
	};
	size_t i;

	(void)state;
	for (i = 0; i < sizeof same / sizeof *same; i++) {
		char *a = url_fingerprint(same[i][0]);
		char *b = url_fingerprint(same[i][1]);

		assert_string_equal(a, b);
		free(a);
		free(b);
	}
	for (i = 0; i < sizeof other / sizeof *other; i++) {
		char *a = url_fingerprint(other[i][0]);
		char *b = url_fingerprint(other[i][1]);

		assert_string_not_equal(a, b);
		free(a);
		free(b);
	}
}

static void
test_parts(void **state)
{
	char s[32], tiny[4];

	(void)state;
	assert_true(url_host("https://u:p@WWW.Example.org:80/x", s, sizeof s));
	assert_string_equal(s, "www.example.org");
	assert_true(url_host("http://[::1]:80/x", s, sizeof s));
	assert_string_equal(s, "[::1]");
	assert_true(url_host("https://example.org", tiny, sizeof tiny));
	assert_string_equal(tiny, "exa");
	assert_true(url_scheme("HTTPS://x", s, sizeof s));
	assert_string_equal(s, "https");
	assert_false(url_host("mailto:x@example.org", s, sizeof s));
	assert_false(url_scheme("x/y:z", s, sizeof s));
	assert_true(url_same_origin("http://a/x", "HTTP://A:80/y"));
	assert_true(url_same_origin("https://a:443/x", "https://a/y"));
	assert_false(url_same_origin("http://a/", "https://a/"));
	assert_false(url_same_origin("http://a/", "http://a:81/"));
	assert_false(url_same_origin("http://a/", "http://b/"));
	assert_false(url_same_origin("x", "x"));
}

static void
test_encode(void **state)
{
	struct buf b = BUF_INIT(0);

	(void)state;
	url_encode(&b, "a b&c=d/\xc3\xa9~", 11);
	assert_string_equal(buf_str(&b), "a%20b%26c%3Dd%2F%C3%A9~");
	buf_free(&b);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_rfc_normal),
		cmocka_unit_test(test_rfc_abnormal),
		cmocka_unit_test(test_as_browsers),
		cmocka_unit_test(test_no_base),
		cmocka_unit_test(test_odd_bases),
		cmocka_unit_test(test_too_long),
		cmocka_unit_test(test_check),
		cmocka_unit_test(test_from_user),
		cmocka_unit_test(test_fingerprint),
		cmocka_unit_test(test_parts),
		cmocka_unit_test(test_encode),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
