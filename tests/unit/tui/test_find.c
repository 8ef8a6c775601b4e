#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "find.h"

static void
fill(struct find *f, const char *text)
{
	static const char *const lines[] = { "A study of Studies",
		"nothing here", "Über den Fjord", "one more STUDY" };

	find_set(f, text);
	for (size_t i = 0; i < sizeof lines / sizeof *lines; i++)
		find_line(f, i, lines[i], strlen(lines[i]));
}

static void
test_case_does_not_matter(void **state)
{
	struct find f = { .text = NULL };

	(void)state;
	fill(&f, "stud");
	assert_int_equal(f.hits.len, 3);
	assert_int_equal(f.hits.at[0].start, 2);
	assert_int_equal(f.hits.at[1].start, 11);
	assert_int_equal(f.hits.at[2].line, 3);
	fill(&f, "über");
	assert_int_equal(f.hits.len, 1);
	assert_int_equal(f.hits.at[0].len, 5);
	fill(&f, "");
	assert_int_equal(f.hits.len, 0);
	assert_null(find_step(&f, 0, 1));
	find_free(&f);
}

static void
test_steps_go_around(void **state)
{
	struct find f = { .text = NULL };

	(void)state;
	fill(&f, "study");
	assert_int_equal(f.hits.len, 2);
	assert_int_equal(find_step(&f, 1, 1)->line, 3);
	assert_int_equal(find_step(&f, 1, 1)->line, 0);
	assert_int_equal(find_step(&f, 1, -1)->line, 3);
	fill(&f, "study");
	assert_int_equal(find_step(&f, 1, -1)->line, 0);
	assert_non_null(find_in_line(&f, 3));
	assert_null(find_in_line(&f, 1));
	find_free(&f);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_case_does_not_matter),
		cmocka_unit_test(test_steps_go_around)
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
