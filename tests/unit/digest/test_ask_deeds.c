/* Questions of deeds, levels and ways, and what keeps a sentence from being
 * asked: English. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "ask_check.h"

/* A paragraph that makes the names known, and words that are none. */
static const char context[] = "\n\nWe spoke of Bolt Robotics and Acme and of "
    "Hopper, and so did Ann Poe and Tom Hale of Bolton. They told Acme and "
    "Bolt that researchers, critics, growers, regulators and the union were "
    "there, with Poe and Hale.";

struct ask_case {
	const char *lang, *sentence, *question;	/* NULL: none */
};

static const struct ask_case deeds[] = {
	/* what another should do, what would happen */
	{ "en", "Poe said the union should accept the offer of the council.",
	  "What did Ann Poe say the union should do?" },
	{ "en", "Poe said growers would be taught in a hall in Bolton.",
	  "What did Ann Poe say would happen to growers?" },
	{ "en", "The union could lose its seat, says Tom Hale.",
	  "What does Tom Hale say the union could do?" },
	/* who, not what; what, not whether */
	{ "en", "In the last round, Acme beat Tom Hale of Bolton.",
	  "Who did Acme beat in the last round?" },
	{ "en", "Acme has expressed doubts about the plan of the council.",
	  "What has Acme expressed doubts about?" },
	{ "en", "Tom Hale stopped a lap too late, with his tyres gone.", NULL },
	{ "en", "Headteacher Ann Poe said growers would be there in May.",
	  "What did headteacher Ann Poe say?" },
	{ "en", "About 40 growers were still in the hall at 14:00 on Friday.",
	  "How many growers were still in the hall at 14:00 on Friday?" },
	{ "en", "The council will lower its own next year.", NULL },
	{ "en", "Acme expects to close its plants by the end of next year.",
	  "By when does Acme expect to close its plants?" },
	{ "en", "The rate on a fixed loan stood at 5% on Friday in Bolton.",
	  NULL },
	/* the stop of a short month ends nothing */
	{ "en", "About 40 growers left the hall on Sept. 12 in a boat.",
	  "How many growers left the hall on Sept. 12 in a boat?" },
	{ "en", "Acme closed the yard in Bolton on Sept. 12 for good.",
	  "When did Acme close the yard in Bolton for good?" },
	{ "en", "The council has renewed the lease of Bolt for ten years.",
	  "For how long has the council renewed the lease of Bolt?" },
	/* a second verb of the same subject */
	{ "en", "Acme praised the growers and urged the council to pay.",
	  "What did Acme urge the council to do?" },
	{ "en", "Ann Poe closed the shop and said she would tell the council.",
	  "What did Ann Poe say she would do?" },
	{ "en", "The union, which speaks for the growers of Bolton, rejected it"
	  " and will hold a strike in May.", NULL },
	/* how long, since when */
	{ "en", "Acme took just over three years to build the bridge.",
	  "How long did Acme take to build the bridge?" },
	{ "en", "Sales at Acme fell by 12 per cent last year, Bolt said.",
	  "By how much did sales at Acme fall last year?" },
	{ "en", "Ann Poe told guests: \"No grower should be alone here.\"",
	  "What did Ann Poe tell guests?" },
	/* levels and ways */
	{ "en", "The council raised its levy to 19 percent last month.",
	  "To what level did the council raise its levy last month?" },
	{ "en", "Inflation reached 23 percent in August as growers fled.",
	  "What level did inflation reach in August?" },
	{ "en", "Acme hopes to cut the price of Hopper by using old sails.",
	  "How does Acme hope to cut the price of Hopper?" },
	{ "en", "Tom Hale called the scheme \"a tax on growers\" on Friday.",
	  "What did Tom Hale call the scheme?" },
	{ "en", "Tom Hale, a baker, had been in the job for nine days.",
	  "How long had Tom Hale been in the job?" },
	{ "en", "Acme has closed two of its five plants in Bolton.",
	  "How many of its five plants has Acme closed in Bolton?" },
	{ "en", "Last year 46 lamps were installed along the harbour.",
	  "How many lamps were installed along the harbour last year?" },
	{ "en", "The bridge opened in 1998 and was designed by Ann Poe.",
	  "When did the bridge open?" },
	{ "en", "Ann Poe, 67, of Bolton, urged the council to pay.",
	  "What did Ann Poe urge the council to do?" },
	{ "en", "Emergency manager Tom Hale urged growers to leave.",
	  "What did emergency manager Tom Hale urge growers to do?" },
	/* what they say they have done; not what another has */
	{ "en", "Acme said it had sent 300 lamps to the harbour.",
	  "What did Acme say it had done?" },
	{ "en", "Ann Poe said conditions in the harbour had improved a lot.",
	  "What did Ann Poe say about conditions in the harbour?" },
	/* who, kin, teams; when and where at the start */
	{ "en", "In 1987, Acme launched a lamp that burned for a year.",
	  "What did Acme launch in 1987?" },
	{ "en", "Ann Poe buried her two sons in Bolton that spring.", NULL },
	{ "en", "Ann Poe buried her two sons in Bolton in 1998.",
	  "When did Ann Poe bury her two sons in Bolton?" },
	/* light verbs, moves, unnamed treaties, vote counts */
	{ "en", "Tom Hale took care of the barn behind the harbour.", NULL },
	{ "en", "The union welcomed the step but Acme did not.", NULL },
	{ "en", "Growers doubted this, as the lamps were old.", NULL },
	/* a number of them, a margin, an end */
	{ "en", "Acme carries 12 million people a year to Bolton.",
	  "How many people does Acme carry a year to Bolton?" },
	{ "en", "Twelve of the council's 40 lamps fell into the harbour.",
	  "How many of the council's 40 lamps fell into the harbour?" },
	{ "en", "Acme raised fares by 33% on Sunday in Bolton.",
	  "By how much did Acme raise fares on Sunday?" },
	{ "en", "Tom Hale won the seat by a margin of 87 votes.",
	  "By what margin did Tom Hale win the seat?" },
	{ "en", "Schools in Bolton will stay closed until Monday.",
	  "Until when will schools in Bolton stay closed?" },
	{ "en", "Ann Poe spent two nights in a hotel near the harbour.",
	  "How long did Ann Poe spend in a hotel near the harbour?" },
	{ "en", "Ann Poe waited for 19 hours in the rain.",
	  "How long did Ann Poe wait in the rain?" },
	{ "en", "Hopper was built in 2019 and costs $30 in Bolton.",
	  "When was Hopper built?" },
	{ "en", "Acme was founded in 1998 and employs 74 people.",
	  "How many people does Acme employ?" },
	{ "en", "The union granted Tom Hale leave to sail to Lund.", NULL },
	{ "en", "Tom Hale limped off with a cold and is likely to miss May.",
	  "What is Tom Hale likely to do?" },
	{ "en", "Ann Poe has been rejected by nine clubs, and never left.",
	  "How many clubs have rejected Ann Poe?" },
	{ "en", "About 98 million cups of coffee are drunk in Bolton.",
	  "How many cups of coffee are drunk in Bolton?" },
	{ "en", "Ann Poe wrote in an open letter that growers should leave.",
	  "What did Ann Poe say growers should do?" },
	{ "en", "Acme paid the two growers a total of $94,000 in May.",
	  "How much did Acme pay the two growers?" },
	{ "en", "A leak was recorded 179 times in Bolton last year.",
	  "How many times was a leak recorded in Bolton last year?" },
	{ "en", "Acme, which has won the cup four times, lost in Bolton.",
	  "How many times has Acme won the cup?" },
	{ "en", "Bolton has 3,000 kilometers of sewers, most of them old.",
	  "How many kilometers of sewers does Bolton have?" },
	{ "en", "Around 500 buildings in Bolton have green roofs by now.",
	  "How many buildings in Bolton have green roofs by now?" },
	{ "en", "Judge Ann Poe said that his failings were grave.", NULL },
	{ "en", "A poll by Acme found that 52% of growers were content.",
	  "What share of growers were content?" },
	{ "en", "Acme and the council plan to bring them to Bolton.", NULL },
	{ "en", "Growers believe that its seeds came from Bolton.", NULL },
	{ "en", "Acme have lost four of their last six matches and face Hopper"
	  " on Wednesday.",
	  "How many of their last six matches have Acme lost?" },
	/* what is left out or said before */
	{ "en", "The council paid for the first dozen; Acme did not.", NULL },
	{ "en", "The union says that 60,000 more will be needed.", NULL },
	{ "en", "Ann Poe thanked the Hungarian for his work in Bolton.", NULL },
	{ "en", "\"She'd be there when I left,\" Tom Hale said.", NULL },
};

static int
check(const struct ask_case *c)
{
	struct asked s = { c->lang, c->sentence, context };

	return ask_check(&s, c->question, NULL);
}

static void
ask_of_deeds(void **state)
{
	size_t i;
	int bad = 0;

	(void)state;
	for (i = 0; i < sizeof deeds / sizeof deeds[0]; i++)
		bad += check(&deeds[i]);
	assert_int_equal(bad, 0);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(ask_of_deeds),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
