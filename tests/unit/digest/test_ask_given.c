/* Questions of what is counted, what is given and how old somebody was:
 * English. */
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
    "there, with Poe and Hale, when talks and the race were near.";

struct ask_case {
	const char *sentence, *question, *never;	/* NULL: none */
};

static const struct ask_case counted[] = {
	{ "More than 80 volunteers from six teams had searched the hills.",
	  "How many volunteers from six teams had searched the hills?", NULL },
	{ "About 300 growers lined the street to wave the race off.",
	  "How many growers lined the street?", NULL },
	{ "Some 38,000 lorries a day used the bridge before the crash.",
	  "How many lorries a day used the bridge?", NULL },
	{ "One in seven growers smokes in the barn.",
	  "What share of growers smoke in the barn?", NULL },
	{ "Nearly half of Bolton's shops have closed since 2015.",
	  "What share of Bolton's shops have closed since 2015?", NULL },
	{ "About 120 lorries were in the tunnel when the bridge closed.",
	  "How many lorries were in the tunnel when the bridge closed?", NULL },
	{ "Six growers with nine children moved in this summer.",
	  "How many growers with nine children moved in this summer?", NULL },
	{ "There are still 164 known kinds of glass frogs.",
	  "How many known kinds of glass frogs are there?", NULL },
	{ "More than £2m was paid to growers in Bolton.",
	  "How much was paid to growers in Bolton?", NULL },
	/* whom it names, half a phrase, no number of theirs */
	{ "Two growers, Ann Poe and Tom Hale, released a song in July.", NULL,
	  "How many growers released a song in July?" },
	{ "Two common ways to mend barns are patches and nails.", NULL,
	  "How many common ways to mend barns are patches?" },
	{ "About 600 barns in Bolton have never been looked into.", NULL,
	  "How many barns in Bolton have never been looked?" },
	{ "A third of growers work in a town different from where they live.",
	  NULL, "What share of growers work in a town different?" },
	/* what it hangs on */
	{ "Acme has won 17 races in a row since it lost to Bolt in May.",
	  "How many races in a row has Acme won?", NULL },
	{ "Police have arrested 40 growers since the race began.",
	  "How many growers have police arrested since the race began?", NULL },
	{ "Ann Poe and Tom Hale have opened 100 shops between them this year.",
	  "How many shops have Ann Poe and Tom Hale opened?", NULL },
	{ "The race was watched by 18 million people at the time.",
	  "How many people watched the race?", NULL },
	/* behind a preposition */
	{ "Police have spoken to more than 200 witnesses.",
	  "How many witnesses have police spoken to?", NULL },
	{ "Acme will look after about 90 children a year.",
	  "How many children will Acme look after?", NULL },
	{ "Acme is taking water to 340 villages in the hills.",
	  "How many villages is Acme taking water to?", NULL },
	{ "Tom Hale passed Ann Poe with four laps to go.", NULL,
	  "How many laps did Tom Hale pass Ann Poe with?" },
};

static const struct ask_case given[] = {
	{ "Acme has offered growers a holiday of up to eight months.",
	  "What has Acme offered growers?", NULL },
	{ "Acme has offered growers $40m in damages.",
	  "How much has Acme offered growers?", NULL },
	{ "The judge gave the growers two days to clear the barn.",
	  "How long did the judge give the growers to clear the barn?", NULL },
	{ "Tom Hale had to close 12 shops in Bolton.",
	  "How many shops did Tom Hale have to close in Bolton?", NULL },
	{ "Tom Hale will have to pay £40,000 within six months.",
	  "How much will Tom Hale have to pay within six months?", NULL },
	{ "The barn is expected to fetch up to £3m at auction.",
	  "How much is the barn expected to fetch at auction?", NULL },
	{ "Growers in Bolton will pay 190 zlotys a month more.",
	  "How much more will growers in Bolton pay a month?", NULL },
	{ "Ann Poe was 19 when she recorded her first song in a barn.",
	  "How old was Ann Poe when she recorded her first song in a barn?",
	  NULL },
	/* amounts, names, tenses */
	{ "Acme will pay NZ$1.2 billion for the barn of Ann Poe.",
	  "How much will Acme pay for the barn of Ann Poe?",
	  "How much will Acme pay NZ?" },
	{ "Ann Poe earned HK$300,000 from the race in Bolton.",
	  "How much did Ann Poe earn from the race in Bolton?", NULL },
	{ "Tom Hale sold 40 barns to world No. 3 Ann Poe in Bolton.",
	  "How many barns did Tom Hale sell to world No. 3 Ann Poe in "
	  "Bolton?", NULL },
	{ "The barns cost up to £9m each and take four years to build.",
	  "How much do the barns cost?", "How much did the barns cost?" },
	{ "The barns cost £9m and took four years to build.",
	  "How much did the barns cost?", NULL },
	{ "Ringleader Tavi Korhonen was jailed for nine years in 2019.",
	  "How long was ringleader Tavi Korhonen jailed for?", NULL },
	{ "Composer Elgo Rautio wrote 40 songs for Acme.",
	  "How many songs did composer Elgo Rautio write for Acme?", NULL },
	{ "Acme expects to take a charge of $40m in May.",
	  "How large a charge does Acme expect to take in May?", NULL },
	{ "Tom Hale had won the race in Bolton.", NULL,
	  "What did Tom Hale win?" },
	{ "Tom Hale did not say why there had been none, and Acme won 40 races.",
	  NULL, "How many races did Acme win?" },
	/* half a list, half a date, what nobody asks */
	{ "More than 300 growers died of cold in Lund, Ystad and Malmo.", NULL,
	  "How many growers died of cold in Lund?" },
	{ "About 1,500 growers were in Bolton although they were well.", NULL,
	  "How many growers were in Bolton?" },
	{ "Acme has spent £120m since April on barns in Bolton.",
	  "How much has Acme spent on barns in Bolton since April?", NULL },
	{ "Acme will build barns in Bolton from next autumn.",
	  "When will Acme build barns in Bolton?", NULL },
	{ "Shares in Acme rose 3% on Monday.",
	  "By how much did shares in Acme rise on Monday?",
	  "When did shares in Acme rise 3%?" },
	{ "Acme grew at an annual rate of 3% in May.", NULL,
	  "Where did Acme grow?" },
	{ "Cdr Neil Hale built 12 barns in Bolton.",
	  "How many barns did Cdr Neil Hale build in Bolton?", NULL },
	{ "Ann Poe said that it would end the talks in Bolton.", NULL,
	  "What did Ann Poe say it would do?" },
	{ "Ann Poe said that the union already had.", NULL,
	  "What did Ann Poe say?" },
	{ "Tom Hale owned more than 80 paintings by Ann Poe.",
	  "How many paintings by Ann Poe did Tom Hale own?", NULL },
	{ "The council of Bolton voted by 31 to 22 for the barn on Monday.",
	  "By what margin did the council of Bolton vote for the barn on "
	  "Monday?", NULL },
	{ "A reward of £9,000 has been offered for the hens of Ann Poe.",
	  "How large a reward has been offered for the hens of Ann Poe?",
	  NULL },
	{ "There have been 39 fires at barns in Bolton this year.",
	  "How many fires have there been at barns in Bolton this year?",
	  NULL },
	{ "Fourteen fishermen have died in Bolton since 2020.",
	  "How many fishermen have died in Bolton since 2020?", NULL },
	{ "Acme said five men drove a lorry through the barn in Bolton.", NULL,
	  "What did Acme say about five men?" },
	{ "Ann Poe will receive £10,000 and a trip to Kent.",
	  "How much will Ann Poe receive?",
	  "How much will Ann Poe receive and a trip to Kent?" },
	{ "Acme has confirmed that Ann Poe will leave in June.",
	  "When will Ann Poe leave?", NULL },
	{ "Ann Poe has been appointed as the new head of Acme.",
	  "Who has been appointed as the new head of Acme?", NULL },
	{ "Acme apologised to growers for the delay in Bolton.",
	  "What did Acme apologise to growers for?", NULL },
	{ "Police are treating the fire in Bolton as arson.",
	  "How are police treating the fire in Bolton?", NULL },
	{ "The talks in Bolton were prompted by the case of a nurse in Kent.",
	  NULL, "Who prompted the talks in Bolton in Kent?" },
	{ "Acme said that trend had gone into reverse in Bolton.", NULL,
	  "What did Acme say about trend?" },
	{ "The lorry was carrying 62 hens to a barn in Bolton.",
	  "How many hens was the lorry carrying to a barn in Bolton?", NULL },
	{ "The paper of Ann Poe weighs about 20 grams.", NULL,
	  "How many grams does the paper of Ann Poe weigh?" },
	{ "The barn in Bolton is thought to be 900 years old.",
	  "How old is the barn in Bolton thought to be?", NULL },
	{ "The race in Bolton runs until 4 June.",
	  "Until when does the race in Bolton run?", NULL },
	{ "About 29 barns a month burned down in Lund and Ystad last year.",
	  "How many barns a month burned down in Lund and Ystad last year?",
	  NULL },
	{ "The race takes about ten years to grow big enough to pay for Acme.",
	  "How long does the race take to grow big enough to pay for Acme?",
	  NULL },
	/* penalties, names, looks */
	{ "Tom Hale faces up to ten years in prison in Bolton.",
	  "How long a prison sentence does Tom Hale face?", NULL },
	{ "The charge against Tom Hale carries a maximum sentence of 14 years.",
	  "What maximum sentence does the charge against Tom Hale carry?",
	  NULL },
	{ "The storm in Bolton has been named Brenda.",
	  "What has the storm in Bolton been named?", NULL },
	{ "The suspect in Bolton is described as tall, with a beard.",
	  "How is the suspect in Bolton described?", NULL },
	/* subjects and verbs */
	{ "Work on the bridge is due to begin in May and should take a year.",
	  "When is work on the bridge due to begin?", NULL },
	{ "Tom Hale will appear before magistrates in Bolton on 4 June.",
	  "When will Tom Hale appear before magistrates in Bolton?", NULL },
	{ "The road between Bolton and Kent will reopen on Monday.",
	  "When will the road between Bolton and Kent reopen?", NULL },
	{ "The crash happened on the A12 near Bolton.",
	  "Where did the crash happen?", NULL },
	{ "The paper on Hopper was written by Ann Poe of Acme.",
	  "Who wrote the paper on Hopper?", "Who written the paper on Hopper?" },
	{ "The barn in Bolton was found by a man walking his dog.",
	  "Who found the barn in Bolton?", NULL },
	{ "Transport for Bolton will give Tom Hale a prize in May.",
	  "When will Transport for Bolton give Tom Hale a prize?", NULL },
	{ "The inquest into Tom Hale's death is expected to last three weeks.",
	  "How long is the inquest into Tom Hale's death expected to last?",
	  NULL },
	{ "A hearing to recover the rest of the land will be held on 3 May.",
	  "When will a hearing to recover the rest of the land be held?", NULL },
	{ "The race in Bolton starts on Thursday.",
	  "When does the race in Bolton start?", NULL },
	{ "The truce in Bolton ends on Monday at noon.",
	  "When does the truce in Bolton end?", NULL },
	{ "Talks suggest that the race takes about nine years to plan.",
	  "How long does the race take to plan?", NULL },
	{ "Acme said a decision on the barns would be made in March.",
	  "When will a decision on the barns be made?", NULL },
	{ "Tom Hale had been homeless for three years.",
	  "How long had Tom Hale been homeless?", NULL },
	{ "Acme gained 0.6% after the race.", "By how much did Acme gain?",
	  NULL },
};

static int
check_all(const struct ask_case *c, size_t n)
{
	int bad = 0;

	for (; n > 0; n--, c++) {
		const struct asked s = { "en", c->sentence, context };

		bad += ask_check(&s, c->question, c->never);
	}
	return bad;
}

static void
ask_what_is_counted(void **state)
{
	(void)state;
	assert_int_equal(check_all(counted, sizeof counted /
	    sizeof counted[0]), 0);
}

static void
ask_what_is_given(void **state)
{
	(void)state;
	assert_int_equal(check_all(given, sizeof given / sizeof given[0]), 0);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(ask_what_is_counted),
		cmocka_unit_test(ask_what_is_given),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
