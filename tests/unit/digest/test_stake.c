/* What is at stake in an English sentence, by its shape and by its cues. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "../../../src/digest/cues.h"
#include "../../../src/digest/stake_en.h"

static void
strcat_word(char *to, const char *word, size_t size)
{
	size_t n = strlen(to);

	snprintf(to + n, size - n, "%s ", word);
}

static void
stakes(void **state)
{
	static const char *const high[] = {
		"road accidents kill more than 3,000 people a year in the hills.",
		"the crossing handles goods worth about $4 million a day.",
		"complaints about care homes rose by 18% last year.",
		"the number of thefts has doubled since the spring.",
		"it was the lowest turnout since the seat was created.",
		"orla is the fifth storm of the season.",
		"repairs could cost the town twice as much.",
		"shares in the firm are expected to fall again.",
		"the airline cancelled 180 flights because of the checks.",
		"the school had to close its library for a year.",
		"the war has killed about 40,000 people in the north.",
		"the fine is the largest imposed on a ferry operator.",
		"the home expects to look after 90 families a year.",
		"the guild said that a third of the crop would be too small.",
		"kelso makes a sixth of the supply of the island.",
		"the pier has saved 7 million crowns a year on fuel.",
		"at least 31 members of staff were sacked for it.",
		"bakers have had to hire boats since the storm.",
		"the bees have lost a third of their kinds since may.",
		"four climbers have died in avalanches this winter.",
		"at least 400 people in the same place had lost boats.",
		"thieves robbed 25 organisations on the island.",
		"five sailors drowned on the reef last year.",
		"general hauliers lost $1.9bn on the venture.",
		"more than 500 climbers have been killed on the mountain.",
		"every 46 minutes a child is hurt by a bed.",
		"about seven in ten teenagers have used a boat.",
		"the second death would have been avoided by a lock.",
		"one letter in 40 held a mistake of the clerk.",
		"only one sailing school in ten has a boat of its own.",
	};
	static const char *const low[] = {
		"the winners were driven to the town hall in a red bus.",
		"she opened the door at 3am and found a fox.",
		"in 1974 the bridge was painted green by the students.",
		"he rationed himself to a third of a bar a day.",
		"temperatures dropped to 58 degrees overnight.",
		"the helicopter was forced to turn back over the ridge.",
		"police sent 300 officers and two boats to the island.",
		"a third of the boats were painted on the quay in may.",
		"wooden boats, which make up 3 percent of the fleet, sail well.",
		"the airline carries 12 million passengers a year.",
		"to borrow a ladder costs \xc2\xa3" "12 a week.",
		"the mayor ordered an inquiry into the sinking.",
		"they left flowers, and dozens of caps, on the quay.",
		"the moon goes round the hill once every 9.6 days.",
		"in the 1960s soldiers helped with a hunt on the lake.",
		"children do not have to leave their fingerprints.",
		"it was the only job that mattered he ever took.",
		"46 families of sailors who drowned came to the chapel.",
		"the mayor asked what a smaller pier would cost.",
		"the transaction is expected to close in may.",
		"the storm was expected to weaken over the hills.",
		"a lower toll would have cost the town more.",
		"ferries ran every six minutes and were packed.",
		"one sailor in the bay saw it, and one in two years.",
		"the boat was cancelled four times, always for fog.",
		"hale held the innings together with his 38th test century.",
	};
	struct stake s;
	size_t i;

	(void)state;
	for (i = 0; i < sizeof high / sizeof high[0]; i++) {
		stake_en_find(high[i], NULL, &s);
		if (s.most < 24)
			print_message("%d: %s\n", s.most, high[i]);
		assert_true(s.most >= 24);
	}
	for (i = 0; i < sizeof low / sizeof low[0]; i++) {
		stake_en_find(low[i], NULL, &s);
		if (s.most >= 20 || s.scale >= 20)
			print_message("%d: %s\n", s.most, low[i]);
		assert_true(s.most < 20 && s.scale < 20);
	}
}

/* As many words as are read, and a number as the last of them. */
static void
reads_to_the_end(void **state)
{
	char text[400] = "";
	struct stake s;
	size_t i;

	(void)state;
	for (i = 0; i < 63; i++)
		strcat_word(text, "boat", sizeof text);
	strcat_word(text, "400", sizeof text);
	stake_en_find(text, NULL, &s);
	assert_int_equal(s.most, 0);
}

static void
planned(void **state)
{
	struct stake s;

	(void)state;
	stake_en_find("a hearing will begin on monday in the old hall.", NULL,
	    &s);
	assert_true(s.planned);
	stake_en_find("a strike on monday will cost the line two boats.", NULL,
	    &s);
	assert_false(s.planned);
}

/* "will now decide whether" is a step only; what the title tells is no effect of
 * it. */
static void
steps(void **state)
{
	static const char *const all[] = {
		"the court will now decide whether the boats may sail.",
		"the rains are expected to reach the south in two weeks.",
		"the board is likely to look at the ferry in the autumn.",
	};
	struct stake s;
	size_t i;

	(void)state;
	for (i = 0; i < sizeof all / sizeof all[0]; i++) {
		stake_en_find(all[i], NULL, &s);
		assert_true(s.planned && s.most < 20);
	}
	stake_en_find("demand is expected to reach 90 tonnes.", NULL, &s);
	assert_false(s.planned);
	stake_en_find("the yard will close in stages from january.",
	    "boat yard to be closed", &s);
	assert_true(s.planned && s.most < 20);
	stake_en_find("the yard will close in stages from january.",
	    "boat yard lost to storm", &s);
	assert_true(s.most > 30);
}

static void
finds_stems(void **state)
{
	struct cue_sum sum;

	(void)state;
	cues_find(digest_cues_en, "the drought exacerbates hunger.", NULL,
	    NULL, &sum);
	assert_true(sum.most >= 35);
	cues_find(digest_cues_en, "the exact drought.", NULL, NULL, &sum);
	assert_int_equal(sum.most, 0);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(stakes),
		cmocka_unit_test(reads_to_the_end),
		cmocka_unit_test(planned),
		cmocka_unit_test(steps),
		cmocka_unit_test(finds_stems),
	};

	cmocka_set_message_output(CM_OUTPUT_TAP);
	return cmocka_run_group_tests_name("digest/stake", tests, NULL, NULL);
}
