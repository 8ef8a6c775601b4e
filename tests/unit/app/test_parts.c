#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdio.h>
#include <string.h>

#include "parts.h"

#define BASE "https://courier.example/lamps"

/* A part as html_extract gives it. */
static struct extract
part(const char *text, const char *next)
{
	struct extract x = { .arena = ARENA_INIT };

	x.text = arena_strdup(&x.arena, text);
	x.html = arena_printf(&x.arena, "<p>%s</p>", text);
	x.title = "Lamps";
	if (next != NULL)
		x.next_page = arena_strdup(&x.arena, next);
	return x;
}

static bool
add(struct parts *p, const char *text, const char *url, const char *next)
{
	struct extract x = part(text, next);

	return parts_add(p, &x, url);
}

static void
test_joins(void **state)
{
	struct parts p;

	(void)state;
	parts_init(&p, 1000);
	assert_true(add(&p, "one", BASE, BASE "?page=2"));
	assert_string_equal(p.next, BASE "?page=2");
	assert_true(add(&p, "two", BASE "?page=2", BASE "?page=3"));
	assert_true(add(&p, "three", BASE "?page=3", NULL));
	assert_null(p.next);
	assert_string_equal(p.html.data, "<p>one</p><p>two</p><p>three</p>");
	assert_string_equal(p.first.title, "Lamps");
	parts_free(&p);
}

static void
test_stops(void **state)
{
	struct parts p;

	(void)state;
	parts_init(&p, 1000);
	assert_true(add(&p, "one", BASE, BASE "?page=2"));
	/* the same text under another address */
	assert_false(add(&p, "one", BASE "?page=2", BASE "?page=3"));
	assert_null(p.next);
	/* a circle, another host, no URL that may be followed */
	assert_true(add(&p, "two", BASE "?page=3", BASE));
	assert_null(p.next);
	assert_true(add(&p, "three", BASE "?page=4",
	    "https://elsewhere.example/lamps?page=5"));
	assert_null(p.next);
	assert_true(add(&p, "four", BASE "?page=5", "file:///etc/passwd"));
	assert_null(p.next);
	assert_string_equal(p.html.data,
	    "<p>one</p><p>two</p><p>three</p><p>four</p>");
	parts_free(&p);
}

static void
test_bounded(void **state)
{
	struct parts p;

	(void)state;
	parts_init(&p, 100000);
	for (int i = 1; i <= PARTS_MOST; i++) {
		char text[20], url[80], next[80];

		snprintf(text, sizeof text, "part %d", i);
		snprintf(url, sizeof url, BASE "?page=%d", i);
		snprintf(next, sizeof next, BASE "?page=%d", i + 1);
		assert_true(add(&p, text, url, next));
		assert_int_equal(p.next != NULL, i < PARTS_MOST);
	}
	parts_free(&p);
	parts_init(&p, 8);	/* no more fits */
	assert_true(add(&p, "a text", BASE, BASE "?page=2"));
	assert_null(p.next);
	parts_free(&p);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_joins),
		cmocka_unit_test(test_stops),
		cmocka_unit_test(test_bounded),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
