#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "../../../src/digest/glue.h"

struct pair {
	const char *glued, *rest;	/* REST: what starts the sentence */
};

static const char text[] = "Ann Poe Tom Hale has kept bees for ten years in"
    " York. Hale sells the honey.";

static void
test_glued(void **state)
{
	static const struct pair pairs[] = {
		{ "In association with Norvik, Bolt After a year of losses,"
		    " the shop is back.", "After" },
		{ "Harbour (left); Station (centre) Scroll through the town"
		    " and you will see boats.", "Scroll" },
		{ "Norvik CEO Ann Poe with a pump Norvik CEO Ann Poe says that"
		    " the pump is ready.", "Norvik CEO Ann Poe says" },
		{ "Norvik Norvik has already sold the whole of its first lot"
		    " of pumps.", "Norvik has" },
		{ "Norvik chief Ann Poe Norvik, one of the oldest makers of"
		    " pumps, is sold.", "Norvik, one" },
		{ "Institute for Bees Of all the insects in a garden, the bee"
		    " works most.", "Of all" },
		{ "Norvik founder and CEO Ann Poe Virtually every farmer knows"
		    " what a pump costs.", "Virtually" },
		{ "Ann Poe, a fellow at Norvik, speaks at Pump Day in York,"
		    " Maine on May 4, 2026 While the pump is old, it works.",
		    "While" },
		{ "A statue outside the Albert V. Hale Court House in York,"
		    " Maine A team of engineers has built a pump.", "A team" },
		{ "Ann Poe Tom Hale has kept bees for ten years in York.",
		    "Tom Hale has" },
		{ "Emma Vask AI researchers often say that bees are hard to"
		    " draw.", "AI" },
		{ "Pumps in different colors Norvik Pumps (NP), a maker of"
		    " pumps, has been sold.", "Norvik" },
		{ "Norvik App \xe2\x80\x9cThe core of our plan is to sell more"
		    " pumps,\xe2\x80\x9d said Ann Poe.", "\xe2\x80\x9cThe" },
		{ "Portrait of Ann Poe in her shop in York, Maine Ann Poe does"
		    " not look like a beekeeper.", "Ann Poe does" },
		{ "A tram in Hull Hull will build a second line to its port by"
		    " 2030.", "Hull will" },
		{ "Norvik Echo Early-stage investor Bolt said it would buy the"
		    " pumps.", "Early" },
	};
	size_t i;

	(void)state;
	for (i = 0; i < sizeof pairs / sizeof pairs[0]; i++)
		assert_string_equal(pairs[i].glued +
		    glue_length(pairs[i].glued, "Norvik's pumps are ready",
		    text), strstr(pairs[i].glued + 1, pairs[i].rest));
}

/* What looks alike and is one sentence. */
static void
test_whole(void **state)
{
	static const char *const whole[] = {
		"Music publishers Universal Music, Norvik and Bolt have sued"
		" the maker of a toy.",
		"In partnership with Norvik, the town has built a new bath.",
		"Engineers at search giant Norvik today announced that they"
		" had built a pump.",
		"New York governor Ann Poe said New York would pay for it.",
		"Ann Poe Hale has died at the age of 91, her family said.",
		"Health officials said The change would cost them dear.",
		"Doctors gave vitamin A to children in the whole of York.",
		"Manchester United beat Manchester City by three goals.",
		"Prime Minister Ann Poe \xe2\x80\x9cis ready\xe2\x80\x9d for"
		" a vote, said Tom Hale.",
		"Friends and rivals of Ann Poe believe Ann Poe has sold it.",
		"Norvik Holdings New York-based arm has sold its pumps.",
	};
	size_t i;

	(void)state;
	for (i = 0; i < sizeof whole / sizeof whole[0]; i++)
		assert_int_equal(glue_length(whole[i],
		    "Norvik's pumps are ready", text), 0);
}

static void
test_captions(void **state)
{
	(void)state;
	assert_true(glue_is_dated("ann poe speaks to pupils at a school in"
	    " york, may 4, 2026."));
	assert_false(glue_is_dated("ann poe said the works would end on"
	    " may 4, 2026."));
	assert_true(glue_is_placed("Ann Poe outside the offices of her firm"
	    " Norvik in York."));
	assert_false(glue_is_placed("Ann Poe with her sister built a pump."));
	assert_true(glue_is_before_lede("Ann Poe is the seventh CEO of"
	    " Norvik.", "Norvik reported strong earnings for the last quarter"
	    " of the year.", "Norvik CEO: we are sure"));
	assert_false(glue_is_before_lede("We're selling pumps to Norvik.",
	    "Norvik uses our pumps in all of its eleven plants in Maine.",
	    "Norvik and we"));
}

static void
test_page(void **state)
{
	static const char bees[] = "Growers sell honey. Most growers keep bees.";
	static const char *const whole[] = {
		"Share this with Email Facebook Copy this link These are"
		" external links and will open in a new window ",
		"Media playback is not supported on this device ",
		"Image copyright Getty Images Image caption The scene on"
		" Monday ",
	};
	static const char rest[] = "Growers in York have lost half of their"
	    " bees.";
	char line[256];
	size_t i;

	(void)state;
	for (i = 0; i < sizeof whole / sizeof whole[0]; i++) {
		snprintf(line, sizeof line, "%s%s", whole[i], rest);
		assert_string_equal(line + glue_page_length(line, "Bees die",
		    bees), rest);
	}
	assert_true(glue_page_length("Image caption Ann Poe and two of her"
	    " friends in York with bees", "Bees die", bees) == GLUE_LOST);
	assert_int_equal(glue_page_length("Images of bees are shown in York"
	    " until May.", "Bees die", bees), 0);
	assert_int_equal(glue_page_length("Email is slow, and Facebook is"
	    " slower.", "Bees die", bees), 0);
}

static void
test_credits(void **state)
{
	static const char rest[] = "Growers in York have lost half of their"
	    " bees.";
	static const char *const credits[] = {
		"Ann Poe/AFP ", "Photo by Ann Poe/Getty Images ",
		"Illustration by Ann Poe / The Comb; Photos: Getty Images ",
		"Ann Poe/Comb Photo Illustration | Getty Images ",
		"(Image credit: Norvik) ", "Ann Poe / AP file ",
		"Photo: Ann Poe/NurPhoto via Getty Images ",
		"Credit: Ann Poe / Comb Composite: Getty ",
		"Ann Poe/picture-alliance/dpa/AP Images ",
	};
	char line[256];
	size_t i;
	bool bare;

	(void)state;
	for (i = 0; i < sizeof credits / sizeof credits[0]; i++) {
		snprintf(line, sizeof line, "%s%s", credits[i], rest);
		assert_string_equal(line + glue_credit_length(line, "Bees die",
		    "", &bare), rest);
		assert_true(bare);
	}
	snprintf(line, sizeof line, "A hive stands empty. Ann Poe/AFP %s",
	    rest);
	assert_string_equal(line + glue_credit_length(line, "Bees die", "",
	    &bare), rest);
	assert_false(bare);
	assert_int_equal(glue_credit_length("A Norvik/AP poll found that bees"
	    " are liked by most people in York.", "Bees die", "", &bare), 0);
	assert_int_equal(glue_credit_length("Bees were sold via Norvik, and"
	    " Reuters said that AFP had seen them.", "Bees die", "", &bare),
	    0);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_glued),
		cmocka_unit_test(test_whole),
		cmocka_unit_test(test_captions),
		cmocka_unit_test(test_page),
		cmocka_unit_test(test_credits),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
