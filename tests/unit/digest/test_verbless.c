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

/* One, of whom nothing is said. */
static void
test_one(void **state)
{
	(void)state;
	assert_true(verbless_is("A York grower who has worked in the trade, at"
	    " mills, and even by the river.", false));
	assert_true(verbless_is("A tireless friend of river pumps and author of"
	    " the Growers Guide.", false));
	assert_true(verbless_is("An old journey into the vibrant heart of the"
	    " pumps of York.", false));
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
		"A pump drains fields.",
		"A number of growers drain fields in York.",
		"A plan that York has made for the river is late.",
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

/* Verbs of clauses on a noun are not the sentence's. */
static void
test_clauses(void **state)
{
	static const char *const none[] = {
		"Building a register that would quickly find all pumps.",
		"Changing the old script that builds the page to filter out"
		" feed items that are in the barn.",
		"Calling the pump of the mill when a button is pressed.",
		"Making pump firms liable for preventable harms from mills.",
		"Available now to all growers of moss and paper.",
		"Designed for people who work at night.",
		"The perfect song for late-night walks in York.",
	};
	static const char *const whole[] = {
		"Building a register that would grow takes years of work.",
		"Understanding what single pumps do is key for York.",
		"Understanding how pumps work could help the north.",
		"Thinking about how to drain has been an odd job.",
		"Making pumps smaller requires mills that nobody has.",
		"According to Ann Poe, who is the owner, York gains by it.",
		"Existing pumps of this kind often suffer from mud.",
		"Pre-training teaches the pump to drain a field.",
	};
	size_t i;

	(void)state;
	for (i = 0; i < sizeof none / sizeof none[0]; i++)
		if (!verbless_is(none[i], false))
			fail_msg("has a verb: %s", none[i]);
	for (i = 0; i < sizeof whole / sizeof whole[0]; i++)
		if (verbless_is(whole[i], false))
			fail_msg("has none: %s", whole[i]);
	assert_true(verbless_is_entry("pump/ci \xe2\x80\x94 a new way to drain"
	    " fields that lie low."));
	assert_true(verbless_is_entry("Faster hoses in mills \xe2\x80\x94 giving"
	    " growers the same view as York."));
	assert_false(verbless_is_entry("One thing is clear \xe2\x80\x94 the"
	    " field of York."));
	assert_false(verbless_is_entry("The pump \xe2\x80\x94 a gift of York"
	    " \xe2\x80\x94 drains fields."));
	assert_false(verbless_is_entry("The pump \xe2\x80\x94 a gift of York,"
	    " was sold."));
	assert_true(verbless_orders("Run Pump, which drains the field."));
	assert_false(verbless_orders("Pump makers sold the field to York."));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_without),
		cmocka_unit_test(test_one),
		cmocka_unit_test(test_captions),
		cmocka_unit_test(test_with),
		cmocka_unit_test(test_clauses),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
