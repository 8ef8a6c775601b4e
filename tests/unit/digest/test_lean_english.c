/* Sentences that need what was said before them, and ones that do not. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "../../../src/digest/lean.h"

static bool
leans(const char *text)
{
	char low[300];
	size_t i;

	for (i = 0; text[i] != '\0' && i < sizeof low - 1; i++)
		low[i] = text[i] >= 'A' && text[i] <= 'Z' ?
		    (char)(text[i] + 32) : text[i];
	low[i] = '\0';
	return lean_english(text, low);
}

static void
english_leans(void **state)
{
	static const char *const all[] = {
		"Three, including the mayor, voted against the plan.",
		"Several were sold at a market in Ghent.",
		"Ten other towns have bought the same bus.",
		"At least three others were hurt in the fall.",
		"The 24-year-old left the field after an hour.",
		"The Norwegian then rose above two defenders.",
		"Founded by two nurses, it now treats 900 people a year.",
		"Whether they like the changes is unclear to the council.",
		"To get round this, the firm rented three boats.",
		"Nobody had tested these pumps before the flood of May.",
		"Only half of the towns have such a plan in their drawers.",
		"The minister said the two matters were separate.",
		"The player then has to act on that information later.",
		"A technical account of it is on the firm's site.",
		"The newer tracks lie under water for most of the year.",
		"Some fainted in the queue for the tower.",
		"Customs duties there bring in a million a month.",
		"In humans, that period is hidden from view.",
		"Two withdrew at the start of the race in Lund.",
		"Two projects have been dropped since.",
		"At a mill in Lund, one read 40 degrees by noon.",
		"One in nine said it had stopped building homes.",
		"All but five have kept the shorter week.",
		"On the ninth, 60 miles off, they found the boat.",
		"Simply put, no better way is known in Lund.",
		"More than 40 had been sold by Friday evening.",
		"Many fled to the hills before the water came.",
		"The first was built in 1990 by a firm in Lund.",
		"The largest is 40 metres long and made of steel.",
		"Police in Norway did the same in the spring.",
		"Lund has had the same problem for a decade.",
		"Ann Poe was more cautious.",
		"Voters there are less sure of the plan.",
		"Prices elsewhere rose by a third in a year.",
		"Engineers of Lund have used that process since 1990.",
		"Teachers could help to teach those other skills.",
		"Orwick's rose by a third to a new high.",
		"The sentences they produce look right to a reader.",
		"Begun in 1990 by two nurses, it's a home for the old.",
		"Most boats he built lie in the harbour of Lund.",
		"At some point most say things that make no sense.",
		"Blurring the background of a call used 60% less.",
		"At least the mill of Lund is open.",
		"In addition to that price, Lund asks for a fee.",
		"None scored more than five out of ten.",
		"Honey on some venison was found in another.",
		"Pinewood, Weaver and Quarry all offer both.",
		"Ann Poe, its singer, was booed in Lund.",
		"The council of Lund runs its own for 40 pupils.",
		"About 70% of what it needs has been bought.",
		"Lund and Orwick have both said they will.",
		"Lund and Orwick had both said they would.",
		"Two, it is possible that the dam at Orsund will leak.",
		"A fifth reported that the lift took an hour to mend.",
		"One in five goes to the larger mill in Lund.",
		"Some carried paper tombs with the names of the mills.",
		"One named Norvik was sold to a farmer in Ghent.",
		"In 2020 several of its leaders were sent home by the mayor.",
		"Shops that still sell them say that demand is high.",
		"Drivers who own one pay 40 crowns more a year.",
		"The one that costs a tenth of that got all of them right.",
		"A new lift in Lund could shrink that wait time.",
		"A survey in Ghent that year found 40 lifts on the hill.",
		"Ann Poe, asked about that, laughed and left the hall.",
		"The ministry of Lund said it would reply within 56 days.",
		"Norvik opened the gate of the mill in March anyway.",
		"Many of the lifts of Lund were made in exactly the same way.",
		"Within an hour a storm had broken over Lund.",
		"In a separate test, Poe gave 40 people the lift.",
		"In theory either of the towns may sell the mill.",
		"Poe had texted parents the night before to say no.",
		"Poe's system, in contrast, lifts two people at a time.",
		"Some who had come to Lund were less kind.",
		"Ann Poe agreed and said that the mill of Lund was a risk.",
		"The second lift, by comparison, is slow and old.",
		"In one it takes a letter to an address in Ghent.",
		"The union counters that most of those cities bought lifts.",
		"As the lead at the firm Norvik, she would walk the floor.",
		"In the AI hall of the mill she would walk the floor.",
		"In the Irish Sea she sat an exam on the deck of the boat.",
		"Off Cape Wrath he was hit by a wave that rolled the boat.",
		"The model trained on it gets nine letters in ten right.",
		"Asked about it, Ann Poe said she had no comment on that.",
		"Ann Poe, the founder of the mill, is blunter.",
		"By comparing tapes from both sides of the Atlantic she won.",
		"Norvik survived that passage on 27 September.",
		"Teenagers have begun to talk to each other in it too.",
		"The number has not fallen in a decade.",
		"\"I slept on the floor of the mill,\" said one.",
	};
	size_t i;

	(void)state;
	for (i = 0; i < sizeof all / sizeof all[0]; i++) {
		if (!leans(all[i]))
			print_message("does not lean: %s\n", all[i]);
		assert_true(leans(all[i]));
	}
}

static void
english_leans_on_noun(void **state)
{
	static const char *const all[] = {
		"On Sunday we used that, and it worked.",
		"In the other group it was 9% of all plants.",
		"The coming one will cost twice as much.",
		"The likeliest, said two aides, is the mayor of Lund.",
		"Mrs Orwick's went to an account in Lund.",
		"Twenty-nine were taken to a hospital in Lund.",
		"One said that it was a matter for the police.",
		"Nobody was ever tried over that disaster.",
		"A petition to save it was signed by 9,000 people.",
		"The firm that makes it, Orwick, was not warned.",
		"Foresters say that the fire season there is longer now.",
		"The council said then that half of the wells were dry.",
		"A bill to that end has been stuck in Lund since May.",
		"Prosecutors said though that the case was closed.",
		"At the latest stage the figure is just 13%.",
		"The coroner of Lund said he would have survived.",
		"The former soap star, 31, came to Lund in a green gown.",
		"Most spend their lives within a mile of the mill.",
		"The ministry said that three were farmers from Lund.",
		"Parents who have them at home should not use them.",
		"The only reply was a card from the coast.",
		"For Ann Poe, the head of the party, it is too late.",
		"There were 19 of them in the mill of Lund.",
		"A crowd of farmers wept nearby.",
	};
	size_t i;

	(void)state;
	for (i = 0; i < sizeof all / sizeof all[0]; i++) {
		if (!leans(all[i]))
			print_error("stands: %s\n", all[i]);
		assert_true(leans(all[i]));
	}
}

/* Numbers and times that only the sentence before has. */
static void
english_counts_back(void **state)
{
	static const char *const all[] = {
		"One burned down in May, and nobody was hurt.",
		"A fourth, who works for a mill, is said to have sold lamps.",
		"A third have no heating, the council of Lund found.",
		"Over the following year prices rose by a third.",
		"The director made Ann Poe a star the next year.",
		"Ann Poe finished a further two minutes back.",
		"Ann Poe has hung a poster of a beach in its place.",
		"Dr Ann Poe of Lund, who ran it, said lamps were dear.",
		"The number of lamps, for one, nearly doubled.",
		"More than 20,000 are expected to travel to Lund.",
		"Just over half were women, and most lived in Lund.",
	};
	size_t i;

	(void)state;
	for (i = 0; i < sizeof all / sizeof all[0]; i++)
		if (!leans(all[i]))
			fail_msg("%s", all[i]);
}

/* "that" and a noun, of which the sentence before told. */
static void
english_leans_on_that(void **state)
{
	static const char *const all[] = {
		"The mill can speed up that process and cut costs.",
		"Lund wants to satisfy that requirement with an audit.",
		"Lund uses those same skills to sell lamps.",
		"The mill of Lund can't handle that need.",
		"Each was small enough to stand on a table in Lund.",
		"One lights the mill, and the other lights the road.",
		"Half recover the price of the lamp within a year.",
		"Those who do not will be fined in Lund.",
		"Even that will not keep the lamps of Lund alight.",
		"Mills that fail to do so can be fined in May.",
		"At its height it was used by 4,000 millers a day.",
		"By Friday, 27 had been fixed in Lund.",
		"Fewer than ten remain in the shops of Lund.",
	};
	size_t i;

	(void)state;
	for (i = 0; i < sizeof all / sizeof all[0]; i++)
		if (!leans(all[i]))
			fail_msg("stands: %s", all[i]);
}

static void
english_stands(void **state)
{
	static const char *const all[] = {
		"Each miller of Lund was fined in May.",
		"Half of the mills in Lund recover the price.",
		"One needs a lamp to see the mill of Lund.",
		"By Friday, 27 mills had been sold in Lund.",
		"At its height the mill of Lund had 40 lamps.",
		"They ensure that progress in glass is shared in Lund.",
		"Lund sells lamps that power mills in all of Europe.",
		"Lund bought a mill and sold that mill in May.",
		"It is a lamp of Lund that used batteries in a mill.",
		"Lund sold two boats in May, one was made of oak.",
		"One in nine towns has a mill of its own now.",
		"He was sacked in 2019 and has lived in Lund since.",
		"On the ninth day they found the boat.",
		"The first one to reach Lund was a baker.",
		"The former aide, Ann Poe, told a court of the mill.",
		"Analysis of beads showed that some had come from Iran.",
		"There are 90 mills in Lund, most of them on the river.",
		"Lund has 57 mills, and the figure is expected to rise.",
		"The move to make it easier was backed by the mayor.",
		"Poe says there is a case for the bridge.",
		"Three ships left the port on Monday, this week's first.",
		"A third man was seen near the mill of Lund.",
		"By the time Ann Poe left the mill she was 40.",
		"In Lund a woman said she had seen the lift.",
		"Few of those who came to Lund left a coat.",
		"Norvik insisted that passage to Lund is free.",
		"A few small mills were sold to farmers in Ghent.",
		"Shops that sell mills to farmers say that demand is high.",
		"Poe told the court of the men that left.",
		"Lund said that day care would be free from May.",
		"In 2020 Norvik closed, and later that year it was sold.",
		"The ministry of Lund did not respond to a letter.",
		"Within an hour of the storm the lifts were full.",
		"Both mills were closed in the same way.",
		"Poe saw them on the night before the vote.",
		"Some 40,000 cars use the bridge each day.",
		"Several hundred people were at the fair this summer.",
		"The German government will pay for the bridge.",
		"The Norwegian parliament voted for the law on Tuesday.",
		"Founded in 1988, Aer Nordic employs 7,200 people.",
		"Cities such as Ghent have closed their centres to cars.",
		"The mayor said: \"We shall never see this again.\"",
		"Pumps from the yard at Orsund are cheap, but these break soon.",
		"The council owns pumps of 1964, and these pumps are loud.",
		"A film of the two candidates in the election was a fake.",
		"Iran and Britain said the two countries would talk again.",
		"The mayor was sure that information had been lost.",
		"Some abandoned cars were towed to a yard.",
		"The firm opened an office in Lund and sells tea there now.",
		"How the pump works is written on the box.",
		"Orwick's boats rose by a third to a new high.",
		"The firm said it would build a dam near Lund.",
		"The more they eat, the sooner fish grow fat.",
		"Blurring used 60% less power than a call, or 20% more.",
		"The way is similar to that taken by a mill in Lund.",
		"One boat was lost in a storm and then another.",
		"Ann Poe, her sister and their dog, were found in Lund.",
		"In Lund, its home, the firm is known to all.",
		"The boat left the bay on its own.",
		"Lund runs its own schools for pupils.",
		"Boats cost more in Lund than they did.",
		"At least 40 boats were in the bay on Monday.",
		"Two boats withdrew at the start of the race.",
		"The first boat to be built in Lund was sold.",
		"More than 40 boats had been sold by Friday.",
		"The forest is 40 kilometres long.",
		"Women are more likely to vote than men.",
		"Lund and Orwick have both had the same problem.",
		"Officials warned there are less boats this year.",
		"Ann Poe was elected in 2019 and resigned the following year.",
		"The firm shut 60 mills this year and will shut another 20.",
		"A third of pupils are absent for at least a day a week.",
		"Ann Poe hopes to sell a mill in the next year.",
		"Prices rose in Norway and elsewhere by a third.",
		"The team found that paint lasts for a year.",
};
	size_t i;

	(void)state;
	for (i = 0; i < sizeof all / sizeof all[0]; i++) {
		if (leans(all[i]))
			print_message("leans: %s\n", all[i]);
		assert_false(leans(all[i]));
	}
}

static void
english_purpose(void **state)
{
	(void)state;
	assert_int_equal(lean_purpose("to address these issues, we propose"),
	    strlen("to address these issues,"));
	assert_int_equal(lean_purpose("to address the issue, we propose"), 0);
	assert_int_equal(lean_purpose("to meet this man you must wait"), 0);
}

static bool
is_bare(const char *low)
{
	struct digest_input in = { .title = "Lamps", .text = low,
	    .language = "en" };
	struct arena own = ARENA_INIT;
	struct article a;
	struct clause c;
	bool bare;

	article_init(&a, &in, &own);
	clause_read(&c, &a, low);
	bare = lean_bare_number(&c, low);
	article_free(&a);
	arena_free(&own);
	return bare;
}

static void
english_bare_numbers(void **state)
{
	(void)state;
	assert_true(is_bare("we have sold two thousand."));
	assert_true(is_bare("lund had signed for 12,000, it said."));
	assert_true(is_bare("a reader misreads about 1.5 percent."));
	assert_false(is_bare("the firm sold 12,000 lamps in may."));
	assert_false(is_bare("the lamp sold for 12,000 pounds."));
	assert_false(is_bare("lund won 14,902 votes and york received"
	    " 14,865."));
	assert_false(is_bare("of all the lamps it sold two."));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(english_leans),
		cmocka_unit_test(english_bare_numbers),
		cmocka_unit_test(english_leans_on_noun),
		cmocka_unit_test(english_counts_back),
		cmocka_unit_test(english_leans_on_that),
		cmocka_unit_test(english_stands),
		cmocka_unit_test(english_purpose),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
