#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include <ndigest/digest/top.h>

#define HOUR 3600
#define NOW (1000 * 24 * (int64_t)HOUR)

static struct top_story
story(int64_t id, unsigned sources, int64_t age)
{
	struct top_story s;

	memset(&s, 0, sizeof s);
	s.id = id;
	s.sources = sources;
	s.first = s.last = NOW - age;
	return s;
}

static void
test_sources_and_age(void **state)
{
	struct top_story s[3];
	struct top_rank r[3];

	(void)state;
	s[0] = story(1, 1, HOUR);
	s[1] = story(2, 5, HOUR);
	s[2] = story(3, 5, 60 * HOUR);
	assert_int_equal(top_pick(s, 3, NOW, r, 3), 3);
	assert_int_equal(r[0].index, 1);
	assert_string_equal(r[0].reason, "5 sources \xc2\xb7 1h ago");
	assert_true(r[0].score <= 1 && r[2].score > 0);
	assert_int_equal(top_pick(s, 3, NOW, r, 1), 1);
	assert_int_equal(top_pick(s, 0, NOW, r, 3), 0);
}

static void
test_taste(void **state)
{
	struct top_story s[2];
	struct top_rank r[2];

	(void)state;
	s[0] = story(1, 2, HOUR);
	s[1] = story(2, 2, HOUR);
	s[1].source = "The Heron";
	s[1].source_taste = (struct top_taste){ 40, 30, 6 };
	assert_int_equal(top_pick(s, 2, NOW, r, 2), 2);
	assert_int_equal(r[0].index, 1);
	assert_non_null(strstr(r[0].reason, "you star The Heron"));
	s[0].source_taste = (struct top_taste){ 200, 0, 0 };
	assert_true(top_score(&s[0], NOW, NULL) <
	    top_score(&(struct top_story){ .sources = 2, .last = NOW - HOUR },
	    NOW, NULL));
}

/* Somebody who opens one article in fifty likes a source of which it is one
 * in ten, and not one that is opened as all are. */
static void
test_usual(void **state)
{
	struct top_story s[3];
	struct top_rank r[3];
	size_t i;

	(void)state;
	for (i = 0; i < 3; i++) {
		s[i] = story((int64_t)i + 1, 2, HOUR);
		s[i].usual = (struct top_taste){ 5000, 100, 0 };
	}
	s[0].source = "The Wader";
	s[0].source_taste = (struct top_taste){ 500, 10, 0 };
	s[1].source = "The Heron";
	s[1].source_taste = (struct top_taste){ 500, 50, 0 };
	s[2].source = "The Gull";
	s[2].source_taste = (struct top_taste){ 500, 0, 0 };
	assert_int_equal(top_pick(s, 3, NOW, r, 3), 3);
	assert_int_equal(r[0].index, 1);
	assert_non_null(strstr(r[0].reason, "you often read The Heron"));
	assert_int_equal(r[1].index, 0);
	assert_null(strstr(r[1].reason, "often"));
}

static void
test_read_and_muted(void **state)
{
	struct top_story s[3];
	struct top_rank r[3];

	(void)state;
	s[0] = story(1, 8, 0);
	s[0].read = true;
	s[1] = story(2, 1, 5 * HOUR);
	s[2] = story(3, 8, 0);
	s[2].muted = true;
	assert_int_equal(top_pick(s, 3, NOW, r, 3), 2);
	assert_int_equal(r[0].index, 1);
	assert_non_null(strstr(r[1].reason, "read already"));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_sources_and_age),
		cmocka_unit_test(test_taste),
		cmocka_unit_test(test_usual),
		cmocka_unit_test(test_read_and_muted),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
