#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "../../../src/digest/runon.h"
#include "../../../src/digest/seam.h"

static void
test_common_words(void **state)
{
	static const char text[] = "A test of bias took weeks. Every codex has"
	    " an apple in it.";

	(void)state;
	assert_int_equal(seam_at_common_word("Fairer hiring methods Bias has"
	    " long been found in such tests.", text), 22);
	assert_int_equal(seam_at_common_word("Fairer hiring methods Bolt has"
	    " long been found in such tests.", text), 0);
}

/* Parts of posts by their names, and title case by its small words. */
static void
test_rubrics(void **state)
{
	static const struct {
		const char *line;
		size_t at;
	} lines[] = {
		{ "Key Takeaways Small mills can grind more than they did.", 14 },
		{ "Our Approach To test this, the mill asked 240 people.", 13 },
		{ "Pricing and availability Lamps are on sale from today.", 25 },
		{ "Conclusion In this test the smaller lamp won by far.", 11 },
		{ "The Problem With Lamps Public lamps no longer light roads.",
		  23 },
		{ "A New Kind of Mill Millers forget what they ground last.",
		  19 },
		{ "Bringing Lamps to Every Room Teachers in nine towns have"
		  " asked for them.", 29 },
		/* names, and a word of the sentence */
		{ "Security Council members have voted for lamps in York.", 0 },
		{ "The Department of Public Works officials have voted for it.",
		  0 },
		{ "The problem Poe has with lamps is that they are dear.", 0 },
		{ "Results from the mills of Lund were better than last year.",
		  0 },
		{ "Key Takeaways Small mills.", 0 },
	};
	size_t i;

	(void)state;
	for (i = 0; i < sizeof lines / sizeof lines[0]; i++)
		if (seam_after_title(lines[i].line, lines[i].line) !=
		    lines[i].at)
			fail_msg("%zu: %s", seam_after_title(lines[i].line,
			    lines[i].line), lines[i].line);
	assert_int_equal(seam_after_title(lines[4].line, "Lamps Public sells"
	    " lamps. The Problem With Lamps Public lamps"), 0);
}

/* What looks alike and is one sentence. */
static void
test_names(void **state)
{
	static const char text[] = "A test of bias took weeks. Every codex has"
	    " an apple in it.";

	(void)state;
	assert_int_equal(seam_at_common_word("Despite more hiring methods Codex"
	    " has long been found wanting.", text), 0);
	assert_int_equal(seam_at_common_word("Phone maker and rival of Apple"
	    " has long been found wanting.", text), 0);
	assert_int_equal(seam_at_common_word("Makers fear that bias tests"
	    " Codex has found may grow in number.", text), 0);
	assert_int_equal(seam_at_common_word("Hiring methods Bias has.", text),
	    0);
}

static void
test_headings(void **state)
{
	static const char text[] = "Fake voices cost a lot. A voice is sold.";

	(void)state;
	assert_int_equal(seam_after_heading("How to fake a voice Voices on"
	    " sale have been there for years.", text), 20);
	assert_int_equal(seam_after_heading("Why Poe left Norvik Though she"
	    " may come back, she has sold her shares.", text), 20);
	assert_int_equal(seam_after_heading("A pump is no magic box \"Everybody"
	    " tries to find out how far they can go with it,\" Poe said.",
	    text), 23);
	assert_int_equal(seam_after_heading("How the voices of Hull Kingston"
	    " were sold is not known in York.", text), 0);
	assert_int_equal(seam_after_heading("The mayor of Hull said \"Everybody"
	    " tries to find out how far they can go with it.\"", text), 0);
	assert_true(seam_lacks_stop("The work is done by Zeta That hasn't"
	    " stopped the firm from selling it."));
	assert_false(seam_lacks_stop("The work is done. That hasn't stopped"
	    " the firm from selling it."));
	assert_false(seam_lacks_stop("She starred in This Is Hull and sang."));
}

/* A heading and the sentence behind it start with the same name. */
static void
test_echoes(void **state)
{
	(void)state;
	assert_int_equal(seam_at_echo("Norvik builds with Bolt Norvik's "
	    "engineers use it every day."), 24);
	assert_int_equal(seam_at_echo("Norvik\xe2\x80\x99s Mill Gains Speed "
	    "Norvik built a faster mill."), 28);
	assert_int_equal(seam_at_echo("Monday, August 3 Monday had talks on "
	    "mills and lamps."), 17);
	assert_int_equal(seam_at_echo("Norvik Goes Out on Its Own Norvik, once "
	    "a friend of Bolt, built a mill."), 27);
	assert_int_equal(seam_at_echo("Norvik chief Ann Poe says that Norvik is "
	    "in the midst of a change."), 0);
	assert_int_equal(seam_at_echo("Water firms see no lack, though South "
	    "East Water has asked for care."), 0);
	assert_int_equal(seam_at_echo("Hull on the road vs Hull has a long "
	    "and bitter past."), 0);
	assert_int_equal(seam_at_echo("Hull beat Hull City is a line that had "
	    "to come."), 0);
}

/* A photographer's name before the one that opens the sentence. */
static void
test_two_names(void **state)
{
	static const char text[] = "A wall. The Wall held, said Tom Hale. Hale"
	    " built it, and Hale sells it. Another Wall is planned.";

	(void)state;
	assert_int_equal(runon_length("Rock band The Walls have sold a wall to"
	    " a mill.", RUNON_ARTICLE), 0);
	assert_int_equal(runon_length("Sources tell The Wall that a mill was sold"
	    " to a band.", RUNON_INSIDE), 0);
	assert_int_equal(runon_length("Rising walls The mill has sold a wall to"
	    " a band.", RUNON_ARTICLE), 13);
	assert_int_equal(runon_two_names("Anna Poe Tom Hale has sold the wall"
	    " that he built in May.", text), 9);
	assert_int_equal(runon_two_names("Lund's Great Water Wall has lost a"
	    " third of its stones in May.", text), 0);
	assert_int_equal(runon_two_names("Former Prime Minister Hale has sold"
	    " the wall that he built in May.", text), 0);
}

static void
test_before_name(void **state)
{
	(void)state;
	assert_int_equal(seam_before_name("Old guard, new ideas Norvik has"
	    " led the market for years."), 21);
	assert_int_equal(seam_before_name("Bits and bolts Norvik is building a"
	    " mill in Hull again."), 15);
	assert_int_equal(seam_before_name("Grinding and milling Norvik has only"
	    " begun to sell its mill."), 21);
	assert_int_equal(seam_before_name("Water driven Hour One is building a"
	    " mill in Hull again."), 13);
	assert_int_equal(seam_before_name("Milling is its own reward Poe has"
	    " helped to open a mill."), 26);
	assert_int_equal(seam_before_name("AI-powered ideas Norvik\xe2\x80\x99s"
	    " mill in Hull has a good ear."), 17);
	assert_int_equal(seam_before_name("Phone maker Norvik has led the"
	    " market for some years."), 0);
	assert_int_equal(seam_before_name("The new ideas Norvik has had were"
	    " good for its mill."), 0);
	assert_int_equal(seam_before_name("In the past months Norvik has had"
	    " good years in its mill."), 0);
	assert_int_equal(seam_before_name("Potential risks Poe said he feared"
	    " were those of a mill."), 0);
	assert_int_equal(seam_before_name("Milling is the idea Norvik has"
	    " backed for years in Hull."), 0);
}

/* Nothing is read before the heading, which may be where the text starts. */
static void
test_start(void **state)
{
	char *s = strdup("Toren hopes Norvik will change the way in which"
	    " ships are built at Lund.");

	(void)state;
	assert_non_null(s);
	assert_int_equal(seam_before_name(s), 0);
	free(s);
}

/* A heading in title case, or one that opens with what is done. */
static void
test_title_case(void **state)
{
	static const char text[] = "A memory of the mill. Each mill is old, and"
	    " tuning it is hard. Hundreds of mills are safe. The fund is small.";
	static const struct {
		const char *s, *rest;
	} cases[] = {
		{ "Teaching Mills New Tricks Tuning is like giving a mill a"
		  " second chance.", "Tuning is" },
		{ "How Poe Changed Serving Served mills are those that York"
		  " had sold before.", "Served mills" },
		{ "End-to-End Mill Safety Checks End-to-end checks of mills are"
		  " done by York.", "End-to-end checks" },
		{ "A Dark Forest Uncovered Memory is what the mill of York"
		  " has sold.", "Memory is" },
		{ "Starting a new search Hundreds of mills in the north are"
		  " safe this year.", "Hundreds" },
		{ "Paying for mills We\xe2\x80\x99re setting up a fund of"
		  " ten pounds in York.", "We" },
		{ "Testing Poe\xe2\x80\x99s limits Poe\xe2\x80\x99s mill tips"
		  " can be good enough for York.", "Poe\xe2\x80\x99s mill" },
		{ "Fearing for life Right now, mills of the north are shut to"
		  " all visitors.", "Right now" },
		{ "Product Growth and Momentum NORVIK showed that mills of the"
		  " north can be sold.", "NORVIK showed" },
		/* names, and sentences */
		{ "The Bank of Lund and York MPC has sold mills of the north"
		  " to all of us.", NULL },
		{ "The Indian Point Energy Center is home to a mill of the"
		  " north of York.", NULL },
		{ "Training Large Mill Models is hard work for all of the"
		  " north of York.", NULL },
		{ "Running Mill Server in Workers is very safe in all of the"
		  " north of York.", NULL },
		{ "Working with partners Poe has sold a mill to the town of"
		  " York this year.", NULL },
		{ "Going by what The Lund Post says, the mill was sold to"
		  " York this year.", NULL },
	};
	size_t i, n;

	(void)state;
	for (i = 0; i < sizeof cases / sizeof cases[0]; i++) {
		n = seam_in_title_case(cases[i].s, text);
		if (cases[i].rest == NULL ? n != 0 : n == 0 ||
		    strncmp(cases[i].s + n, cases[i].rest,
		    strlen(cases[i].rest)) != 0)
			fail_msg("%zu in %s", n, cases[i].s);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_rubrics),
		cmocka_unit_test(test_common_words),
		cmocka_unit_test(test_names),
		cmocka_unit_test(test_headings),
		cmocka_unit_test(test_start),
		cmocka_unit_test(test_before_name),
		cmocka_unit_test(test_echoes),
		cmocka_unit_test(test_two_names),
		cmocka_unit_test(test_title_case),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
