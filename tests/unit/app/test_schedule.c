#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

#include "schedule.h"

static const struct schedule_bounds bounds = { 1800, 600, 86400 };

static void
a_feed_that_changes_is_asked_sooner(void **state)
{
	struct schedule_input in = { .interval = 4000, .changed = true };

	(void)state;
	assert_int_equal(schedule_interval(&bounds, &in), 3000);
	in.changed = false;
	assert_int_equal(schedule_interval(&bounds, &in), 5000);
	in.interval = 0;
	assert_int_equal(schedule_interval(&bounds, &in), 2250);
}

static void
what_the_feed_asks_for_is_a_floor(void **state)
{
	struct schedule_input in = { .interval = 1000, .changed = true,
	    .ttl = 7200, .fresh_for = 300 };

	(void)state;
	assert_int_equal(schedule_interval(&bounds, &in), 7200);
	in.fresh_for = 9000;
	assert_int_equal(schedule_interval(&bounds, &in), 9000);
}

static void
the_bounds_hold(void **state)
{
	struct schedule_input in = { .interval = 610, .changed = true };

	(void)state;
	assert_int_equal(schedule_interval(&bounds, &in), 600);
	in.ttl = 10 * 86400;
	assert_int_equal(schedule_interval(&bounds, &in), 86400);
	in.ttl = INT64_MAX;
	assert_int_equal(schedule_interval(&bounds, &in), 86400);
}

static void
failures_back_off_up_to_a_day(void **state)
{
	struct schedule_input in = { .interval = 1800 };
	int64_t last = 0;
	int i;

	(void)state;
	for (i = 1; i < 40; i++) {
		int64_t next;

		in.failures = i;
		next = schedule_next(&bounds, &in);
		assert_true(next >= last);
		assert_true(next <= 86400 + 8640);
		last = next;
	}
	assert_true(last >= 86400);
	assert_int_equal(schedule_interval(&bounds, &in), 1800);
}

static void
retry_after_is_obeyed(void **state)
{
	struct schedule_input in = { .interval = 1800, .failures = 1,
	    .retry_after = 7000 };

	(void)state;
	assert_int_equal(schedule_next(&bounds, &in), 7000);
}

static void
jitter_is_at_most_a_tenth(void **state)
{
	struct schedule_input in = { .interval = 4000 };
	uint32_t k;

	(void)state;
	for (k = 0; k < 5000; k += 37) {
		int64_t next;

		in.jitter = k;
		next = schedule_next(&bounds, &in);
		assert_in_range(next, 5000, 5500);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_feed_that_changes_is_asked_sooner),
		cmocka_unit_test(what_the_feed_asks_for_is_a_floor),
		cmocka_unit_test(the_bounds_hold),
		cmocka_unit_test(failures_back_off_up_to_a_day),
		cmocka_unit_test(retry_after_is_obeyed),
		cmocka_unit_test(jitter_is_at_most_a_tenth)
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
