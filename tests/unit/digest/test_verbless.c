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
	    " growers and small farms.", false));
	assert_true(verbless_is("Working with the Norvik Trust to open a new"
	    " school for growers and farmers using water.", false));
	assert_true(verbless_is("Two goals and a pass from the winger Ann Poe"
	    " of York.", false));
	assert_true(verbless_is("An interesting comment from Ann Poe about"
	    " the price of pumps in York.", false));
}

/* At the start of an article captions open with any word. */
static void
test_captions(void **state)
{
	(void)state;
	assert_true(verbless_is("Rainfall by county and year, from the survey"
	    " of rivers.", true));
	assert_false(verbless_is("Rainfall by county and year, from the survey"
	    " of rivers.", false));
	assert_false(verbless_is("Many growers x of York by the river.", true));
	assert_false(verbless_is("We'd like more rain in the north.", true));
	assert_false(verbless_is("People walk to the river in York.", true));
	assert_false(verbless_is("Storms batter the coast of Maine.", true));
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
		assert_false(verbless_is(whole[i], false));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_without),
		cmocka_unit_test(test_captions),
		cmocka_unit_test(test_with),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
