#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include <ndigest/base/buf.h>
#include <ndigest/text/hyphen.h>
#include <ndigest/text/wrap.h>

/* gcc and clang each say it in a way of their own */
#if defined(__SANITIZE_ADDRESS__)
#define LEAKS_ARE_COUNTED
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define LEAKS_ARE_COUNTED
#endif
#endif

/* Points for a made-up language: behind every second letter. */
static size_t
every_second(void *ctx, const char *s, size_t from, size_t to, size_t *out,
    size_t max)
{
	size_t n = 0;

	(void)ctx, (void)s;
	for (size_t i = from + 2; i + 1 < to && n < max; i += 2)
		out[n++] = i;
	return n;
}

static void
lines(struct buf *out, const char *s, size_t columns,
    const struct wrap_hyphens *h)
{
	size_t n;
	struct wrap_line *w = wrap_hyphenated(s, strlen(s), columns, 0, h, &n);

	buf_clear(out);
	for (size_t i = 0; i < n; i++) {
		assert_true(w[i].columns <= columns);
		buf_addf(out, "%.*s%s|", (int)w[i].len, s + w[i].start,
		    w[i].hyphen ? "-" : "");
	}
	free(w);
}

static void
test_wrap(void **state)
{
	const struct wrap_hyphens h = { every_second, NULL };
	struct buf out = BUF_INIT(0);

	(void)state;
	lines(&out, "abcdefghij", 6, &h);
	assert_string_equal(buf_str(&out), "abcd-|efghij|");
	lines(&out, "ab abcdefghij", 10, &h);
	assert_string_equal(buf_str(&out), "ab abcdef-|ghij|");
	/* what is nearly full stays whole */
	lines(&out, "abcdef ghijklmn", 10, &h);
	assert_string_equal(buf_str(&out), "abcdef|ghijklmn|");
	/* never where it does not fit, never without an end */
	lines(&out, "abcdef", 2, &h);
	assert_string_equal(buf_str(&out), "ab|cd|ef|");
	lines(&out, "abcdef", 1, &h);
	assert_string_equal(buf_str(&out), "a|b|c|d|e|f|");
	lines(&out, "one two three", 9, NULL);
	assert_string_equal(buf_str(&out), "one two|three|");
	buf_free(&out);
}

static void
points(struct buf *out, struct hyphen *h, const char *word)
{
	size_t at[32], n = hyphen_points(h, word, 0, strlen(word), at, 32);
	size_t from = 0;

	buf_clear(out);
	for (size_t i = 0; i < n; i++) {
		assert_true(at[i] > from && at[i] < strlen(word));
		buf_addf(out, "%.*s-", (int)(at[i] - from), word + from);
		from = at[i];
	}
	buf_adds(out, word + from);
}

/* A dictionary in UTF-8. */
static void
test_english(void **state)
{
	struct hyphen *h = hyphen_open("en-US");
	struct buf out = BUF_INIT(0);

	(void)state;
	if (h == NULL)
		skip();		/* no library, or no dictionary */
	points(&out, h, "Hyphenation");
	assert_string_equal(buf_str(&out), "Hy-phen-ation");
	points(&out, h, "“parting”");
	assert_string_equal(buf_str(&out), "“part-ing”");
	hyphen_free(h);
	buf_free(&out);
}

/* One in ISO 8859-1. */
static void
test_german(void **state)
{
	struct hyphen *h = NULL;
	struct buf out = BUF_INIT(0);

	(void)state;
#ifndef LEAKS_ARE_COUNTED
	/* the library loses some bytes when it reads this dictionary */
	h = hyphen_open("de");
#endif
	if (h == NULL)
		skip();
	points(&out, h, "Donaudampfschiff");
	assert_string_equal(buf_str(&out), "Do-nau-dampf-schiff");
	points(&out, h, "Übungsstück");
	assert_string_equal(buf_str(&out), "Übungs-stück");
	points(&out, h, "https://example.com/Donaudampfschiff");
	assert_null(strchr(buf_str(&out), '-'));
	points(&out, h, "NATO");
	assert_string_equal(buf_str(&out), "NATO");
	points(&out, h, "東京の大学生活");
	assert_string_equal(buf_str(&out), "東京の大学生活");
	points(&out, h, "\xff\xfeverstümmelt\xc3");
	hyphen_free(h);
	buf_free(&out);
}

static void
test_languages(void **state)
{
	(void)state;
	assert_null(hyphen_open(NULL));
	assert_null(hyphen_open(""));
	assert_null(hyphen_open("../../etc/passwd"));
	assert_null(hyphen_open("tlh"));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_wrap),
		cmocka_unit_test(test_english),
		cmocka_unit_test(test_german),
		cmocka_unit_test(test_languages)
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
