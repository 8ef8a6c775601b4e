#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "screen.h"

static const struct style plain = { COLOUR_DEFAULT, COLOUR_DEFAULT, 0 };

static void
put(struct screen *s, int y, int x, const char *text)
{
	for (; *text != '\0'; text++, x++)
		screen_put(s, y, x, text, 1, 1, plain, 0);
}

static const char *
flush(struct screen *s, struct buf *out)
{
	buf_clear(out);
	screen_flush(s, out);
	return buf_str(out);
}

static void
test_only_what_changed(void **state)
{
	struct screen s;
	struct buf out = BUF_INIT(0);

	(void)state;
	screen_init(&s);
	screen_resize(&s, 4, 20);
	screen_clear(&s, plain);
	put(&s, 1, 2, "hello world");
	assert_non_null(strstr(flush(&s, &out), "hello world"));
	screen_clear(&s, plain);
	put(&s, 1, 2, "hello world");
	assert_string_equal(flush(&s, &out), "");
	screen_clear(&s, plain);
	put(&s, 1, 2, "hello World");
	assert_string_equal(flush(&s, &out),
	    "\033[?25l\033[2;9H\033[0mW\033[0m");
	screen_free(&s);
	buf_free(&out);
}

static void
test_wide(void **state)
{
	struct screen s;
	struct buf out = BUF_INIT(0);

	(void)state;
	screen_init(&s);
	screen_resize(&s, 1, 6);
	screen_clear(&s, plain);
	screen_put(&s, 0, 0, "\346\227\245", 3, 2, plain, 0);
	screen_put(&s, 0, 5, "\346\227\245", 3, 2, plain, 0);
	(void)flush(&s, &out);
	assert_int_equal(s.now[0].width, 2);
	assert_int_equal(s.now[1].width, 0);
	/* there was no room for the second */
	assert_int_equal(s.now[5].text[0], ' ');
	/* over its right half: the left half goes, too */
	put(&s, 0, 1, "x");
	assert_int_equal(s.now[0].text[0], ' ');
	assert_int_equal(s.now[0].width, 1);
	screen_free(&s);
	buf_free(&out);
}

static void
test_outside_is_left_out(void **state)
{
	struct screen s;
	struct buf out = BUF_INIT(0);

	(void)state;
	screen_init(&s);
	screen_resize(&s, 0, -5);
	assert_int_equal(s.rows, 1);
	assert_int_equal(s.cols, 1);
	screen_clear(&s, plain);
	put(&s, -1, 0, "abc");
	put(&s, 3, 0, "abc");
	put(&s, 0, -2, "abc");
	(void)flush(&s, &out);
	assert_int_equal(s.now[0].text[0], 'c');
	screen_resize(&s, 30000, 30000);
	assert_true(s.rows <= 1000 && s.cols <= 1000);
	screen_free(&s);
	buf_free(&out);
}

static void
test_colours(void **state)
{
	static const struct { struct style st; const char *sgr; } cases[] = {
		{ { 0x102030, COLOUR_DEFAULT, 0 }, "\033[0;38;2;16;32;48m" },
		{ { COLOUR_INDEXED | 3, COLOUR_INDEXED | 200, STYLE_BOLD },
		    "\033[0;1;33;48;5;200m" },
		{ { COLOUR_INDEXED | 12, COLOUR_INDEXED | 9, 0 },
		    "\033[0;94;101m" },
		{ { COLOUR_DEFAULT, COLOUR_DEFAULT, STYLE_REVERSE |
		    STYLE_UNDERLINE }, "\033[0;4;7m" }
	};

	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		struct screen s;
		struct buf out = BUF_INIT(0);

		screen_init(&s);
		screen_resize(&s, 1, 1);
		screen_clear(&s, plain);
		screen_put(&s, 0, 0, "x", 1, 1, cases[i].st, 0);
		if (strstr(flush(&s, &out), cases[i].sgr) == NULL)
			fail_msg("case %zu", i);
		screen_free(&s);
		buf_free(&out);
	}
}

static void
test_links(void **state)
{
	struct screen s;
	struct buf out = BUF_INIT(0);
	uint16_t k;

	(void)state;
	screen_init(&s);
	s.links = true;
	screen_resize(&s, 1, 10);
	screen_clear(&s, plain);
	k = screen_link(&s, "https://a.example/x");
	assert_int_equal(k, screen_link(&s, "https://a.example/x"));
	assert_int_equal(screen_link(&s, "javascript:alert(1)"), 0);
	assert_int_equal(screen_link(&s, "https://a.example/\033\\"), 0);
	assert_int_equal(screen_link(&s, "https://a.example/\xc3\xbc"), 0);
	screen_put(&s, 0, 0, "x", 1, 1, plain, k);
	assert_non_null(strstr(flush(&s, &out), "\033]8;;https://a.example/x"
	    "\033\\x\033]8;;\033\\"));
	screen_free(&s);
	buf_free(&out);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_only_what_changed),
		cmocka_unit_test(test_wide),
		cmocka_unit_test(test_outside_is_left_out),
		cmocka_unit_test(test_colours),
		cmocka_unit_test(test_links)
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
