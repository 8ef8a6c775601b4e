#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "../../../src/digest/verbless.h"

static void
test_without(void **state)
{
	(void)state;
	assert_true(verbless_is("The most advanced water pump for professional"
	    " growers and small farms."));
	assert_true(verbless_is("Working with the Norvik Trust to open a new"
	    " school for growers and farmers using water."));
	assert_true(verbless_is("An interesting comment from Ann Poe about"
	    " the price of pumps in York."));
}

/* A verb, or what may be one: nobody knows all of them. */
static void
test_with(void **state)
{
	static const char *const whole[] = {
		"The pump drains fields.",
		"The growers vary from town to town in York.",
		"The mayor, Ann Poe, refused to pay for the pump.",
		"Most of them live in a belt around the town.",
		"Doing this avoids the worst of the mud.",
		"A little about me: I'm a grower of moss in York.",
		"The tones of autumn naturally mirror the leaves.",
		"The pump can't last for long in mud.",
	};
	size_t i;

	(void)state;
	for (i = 0; i < sizeof whole / sizeof whole[0]; i++)
		assert_false(verbless_is(whole[i]));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_without),
		cmocka_unit_test(test_with),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
