/* The last look at an English question beside its sentence. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "../../../src/digest/ask.h"

struct critic_case {
	const char *sentence, *question, *answer, *subject;
	enum ask_kind kind;
	const char *want;	/* NULL: it is not asked */
};

static const struct critic_case cases[] = {
	/* what the verb wants was left behind */
	{ "Officers identified the diver as Al Roe.",
	  "What did officers identify?", NULL, "officers", ASK_WHAT_DID, NULL },
	{ "Growers compared the weevil to a drill.",
	  "What did growers compare?", NULL, "growers", ASK_WHAT_DID, NULL },
	{ "Growers identified a weevil in the wheat.",
	  "What did growers identify?", NULL, "growers", ASK_WHAT_DID,
	  "What did growers identify?" },
	/* cut before what tells which */
	{ "Nine divers were billed for boats that they had sold.",
	  "How many divers were billed for boats?", NULL, "", ASK_HOW_MANY,
	  NULL },
	{ "Nine divers were billed for boats.",
	  "How many divers were billed for boats?", NULL, "", ASK_HOW_MANY,
	  "How many divers were billed for boats?" },
	{ "Sales fell by 9% in the parts of Lund, Tarn and Ystad where it "
	  "rained.", "By how much did sales fall in the parts of Lund?", NULL,
	  "", ASK_HOW_MUCH, NULL },
	/* the answer was */
	{ "Divers found that the whales had blood pressure that was high.",
	  "What did divers find?", "Divers found that the whales had blood "
	  "pressure.", "divers", ASK_WHAT_HAPPENED, NULL },
	{ "Acme agreed to pay $4m to settle a lawsuit that growers brought.",
	  "How much has Acme agreed to pay to settle a lawsuit?",
	  "Acme agreed to pay $4m to settle a lawsuit.", "Acme", ASK_HOW_MUCH,
	  "How much has Acme agreed to pay to settle a lawsuit?" },
	{ "The otter was found in a shed last Monday, police said.",
	  "Where was the otter found?", "The otter was found in a shed last, "
	  "police said.", "the otter", ASK_WHERE, NULL },
	/* what is no noun or no subject stands for one */
	{ "The lamp lists five to eight things.",
	  "How many things does the lamp list five to?", NULL, "the lamp",
	  ASK_HOW_MANY, NULL },
	{ "Lund has awarded a contract worth up to $4m.",
	  "How much has Lund awarded a contract worth?", NULL, "Lund",
	  ASK_HOW_MUCH, NULL },
	{ "The mill is worth $4m.", "How much is the mill worth?", NULL,
	  "the mill", ASK_HOW_MUCH, "How much is the mill worth?" },
	{ "Given the noise it applies to lamps, it is loud.",
	  "What does given the noise it apply to?", NULL, "given the noise it",
	  ASK_WHAT_DID, NULL },
	{ "AI is a piece of software.", "What is AI?", NULL, "AI", ASK_WHAT_DID,
	  NULL },
	/* of nobody in particular */
	{ "A son died in 2011.", "When did a son die?", NULL, "a son", ASK_WHEN,
	  NULL },
	{ "A mill closed in 2011.", "When did a mill close?", NULL, "a mill",
	  ASK_WHEN, "When did a mill close?" },
	{ "The city of Lund will pay his family $4m.",
	  "How much will the city of Lund pay his family?", NULL,
	  "the city of Lund", ASK_HOW_MUCH, NULL },
	/* no place */
	{ "Names of growers were stolen in a cyber attack.",
	  "Where were names of growers stolen?", "Names of growers were stolen"
	  " in a cyber attack.", "names of growers", ASK_WHERE, NULL },
	/* mended */
	{ "The match lasted for nine hours over two days.",
	  "How long did the match last over two days?", NULL, "the match",
	  ASK_HOW_MUCH, "How long did the match last?" },
	{ "Acme plans two trials with a total of 900 divers.",
	  "How many trials does Acme plan with a total of 900 divers?", NULL,
	  "Acme", ASK_HOW_MANY, "How many trials does Acme plan?" },
	{ "The coins were taken from a case at the Lund mill.",
	  "Where were the coins taken from a case?", NULL, "the coins",
	  ASK_WHERE, "Where were the coins taken?" },
	{ "Two other divers were pulled from the lake.",
	  "How many other divers were pulled from the lake?",
	  "Two other divers were pulled from the lake.", "divers",
	  ASK_HOW_MANY, "How many divers were pulled from the lake?" },
	{ "The fraud came to light when a bill was paid twice.",
	  "How did it come to light?", NULL, "", ASK_EVENT,
	  "How did the fraud come to light?" },
	/* the rest of a list, and what limits a number */
	{ "Nine divers came by boat, by car and on foot to the lake.",
	  "How many divers came by boat?", "Nine divers came by boat.", "",
	  ASK_HOW_MANY, "How many divers came by boat, by car and on foot?" },
	{ "Nine divers have no gas, light or water after the storm.",
	  "How many divers have no gas?", NULL, "", ASK_HOW_MANY,
	  "How many divers have no gas, light or water?" },
	{ "Nine divers were hurt by boats, officials and growers said.",
	  "How many divers were hurt by boats?", NULL, "", ASK_HOW_MANY,
	  "How many divers were hurt by boats?" },
	{ "There are nine otters left in the wild.",
	  "How many otters are there left?", NULL, "", ASK_HOW_MANY,
	  "How many otters are there left?" },
	{ "Nine otters are left in the wild.", "How many otters are left?", NULL,
	  "", ASK_HOW_MANY, "How many otters are left in the wild?" },
	{ "Nine tonnes of flour, rice and oil were sent to Lund.",
	  "How many tonnes of flour were sent to Lund?", NULL, "", ASK_HOW_MANY,
	  NULL },
	/* which ones, and the streets of what */
	{ "Lund has nine divers over the age of 100.",
	  "How many divers does Lund have?", NULL, "Lund", ASK_HOW_MANY,
	  "How many divers over the age of 100 does Lund have?" },
	{ "Lund has nine divers and a lake.", "How many divers does Lund have?",
	  NULL, "Lund", ASK_HOW_MANY, "How many divers does Lund have?" },
	{ "Nine divers lined the streets of Lund.",
	  "How many divers lined the streets?", NULL, "", ASK_HOW_MANY, NULL },
	/* eight of what, and to do what */
	{ "Divers said eight had been ordered in May.",
	  "When was eight ordered?", NULL, "eight", ASK_WHEN, NULL },
	{ "Divers said eight boats had been ordered in May.",
	  "When were eight boats ordered?", NULL, "eight boats", ASK_WHEN,
	  "When were eight boats ordered?" },
	{ "A boat takes nine minutes to load its coal.",
	  "How long does a boat take?", NULL, "a boat", ASK_WHEN, NULL },
	{ "The trip takes nine minutes.", "How long does the trip take?", NULL,
	  "the trip", ASK_WHEN, "How long does the trip take?" },
	/* which share, and whose money */
	{ "The share rose to 9% in Lund.", "To what level did the share rise?",
	  NULL, "the share", ASK_HOW_MUCH, NULL },
	{ "The share of divers rose to 9%.",
	  "To what level did the share of divers rise?", NULL, "the share",
	  ASK_HOW_MUCH, "To what level did the share of divers rise?" },
	{ "The shilling rose to 128 to the dollar.", "How did the dollar react?",
	  NULL, "", ASK_EVENT, NULL },
	{ "The Tarn dollar rose by a cent.", "How did the dollar react?", NULL,
	  "", ASK_EVENT, "How did the dollar react?" },
	{ "Shares in Acme fell by 9%.", "How did the shares react?", NULL, "",
	  ASK_EVENT, "How did the shares react?" },
	{ "Al Roe, who took office in May, sold a boat.",
	  "When did Al Roe take office?", NULL, "Al Roe", ASK_WHEN, NULL },
	{ "In May Acme accused nine divers of theft.",
	  "How many divers did Acme accuse in May?", NULL, "Acme",
	  ASK_HOW_MANY, NULL },
	{ "Loomer makes 3\xe2\x80\xb2 ends.", "How many ends does Loomer make?",
	  NULL, "Loomer", ASK_HOW_MANY, NULL },
	/* half of "shortly before noon" */
	{ "The boats met shortly before noon on the lake.",
	  "Where did the boats meet shortly?", NULL, "the boats", ASK_WHERE,
	  NULL },
	{ "Al Roe was jailed for nine years after he sold a boat.",
	  "How long was Al Roe jailed for?",
	  "Al Roe was jailed for nine years.", "Al Roe", ASK_HOW_MUCH,
	  "How long was Al Roe jailed for?" },
	{ "Ann Poe, who has nine children, sold a boat.",
	  "How many children does Ann Poe have?", NULL, "Ann Poe",
	  ASK_HOW_MANY, NULL },
	{ "It came to light when a bill was paid twice.",
	  "How did it come to light?", NULL, "", ASK_EVENT,
	  "How did it come to light?" },
};

static void
test_pass(void **state)
{
	size_t i;

	(void)state;
	for (i = 0; i < sizeof cases / sizeof cases[0]; i++) {
		const struct critic_case *t = &cases[i];
		struct arena arena = ARENA_INIT;
		struct digest_input in = { .language = "en", .title =
		    "Mill in Lund to close", .text = t->sentence };
		struct article a;
		struct question q = { .text = t->question, .answer = t->answer,
		    .subject = t->subject, .kind = t->kind };
		bool passes;

		article_init(&a, &in, &arena);
		passes = ask_pass(&a, &q);
		if (passes != (t->want != NULL))
			fail_msg("%s", t->question);
		if (passes)
			assert_string_equal(q.text, t->want);
		if (passes && q.answer != NULL)
			assert_null(strstr(q.answer, " other "));
		if (passes && q.answer != NULL && strstr(q.text, " foot") !=
		    NULL)
			assert_non_null(strstr(q.answer, " and on foot."));
		article_free(&a);
		arena_free(&arena);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = { cmocka_unit_test(test_pass) };

	cmocka_set_message_output(CM_OUTPUT_TAP);
	return cmocka_run_group_tests_name("digest/ask_critic", tests, NULL,
	    NULL);
}
