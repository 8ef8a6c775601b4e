/* What is asked of a thing by the verb that is said of it (frame.def), and of
 * a sentence of the summary that tells what a thing does. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "../../../src/digest/ask_en.h"
#include "../../../src/digest/clause.h"
#include "ask_check.h"

static const char filler[] = "In the yard of Bolton they have tried Moss 2 and"
    " Reed, which are winches of Moss Labs and Reed Ventures.";

struct frame_case {
	const char *sentence, *question, *answer;	/* NULL: nothing */
};

/* The rows of the table. */
static const struct frame_case framed[] = {
	{ "Moss 2 is three times faster than Reed on old machines.",
	  "How does Moss 2 compare with Reed?", NULL },
	{ "Moss 2 is about as cheap as Reed in most of Europe.",
	  "How does Moss 2 compare with Reed?", NULL },
	{ "Moss 2 uses 40 percent less power than its predecessor.",
	  "How does Moss 2 compare with its predecessor?", NULL },
	{ "Moss 2 outperformed Reed on nine of ten tests.",
	  "How did Moss 2 compare with Reed?", NULL },
	/* more than a number is no rival */
	{ "Moss 2 is used by more than 500 yards in the north.", NULL, NULL },
	{ "Moss 2 is little more than Reed.", NULL, NULL },
	{ "A winch is a kind of drum that pulls a rope.", "What is a winch?",
	  NULL },
	/* what it is like tells nobody what it is */
	{ "Moss 2 is the first winch that runs on wind.", NULL, NULL },
	{ "Moss Labs raised $40 million in May.",
	  "How much did Moss Labs raise?", NULL },
	{ "Moss Labs said it had raised $40 million to build winches.",
	  "How much did Moss Labs raise?", NULL },
	{ "Reed Ventures led the round.", "Who led the funding round?", NULL },
	{ "The round values Moss Labs at $2 billion.",
	  "How much is Moss Labs worth?", NULL },
	{ "Moss 2 can be downloaded from the website of Bolton.",
	  "Where can Moss 2 be downloaded?", NULL },
	{ "Moss 2 works by winding the rope twice.", "How does Moss 2 work?",
	  NULL },
	{ "Moss 2 takes 90 seconds to lift a boat.",
	  "How long does Moss 2 take to lift a boat?", NULL },
	{ "Moss Labs accounted for 5 percent of sales.",
	  "What share of sales did Moss Labs account for?", NULL },
	{ "Moss Labs is divided into four groups.",
	  "How is Moss Labs divided?", NULL },
	{ "The winch supports English and Finnish on all boats.",
	  "Which languages does the winch support?", NULL },
	{ "Moss 2 is still a winch that pulls a rope.", NULL, NULL },
	{ "Moss 2 is useful for people with one boat.",
	  "Why is Moss 2 useful?", NULL },
	{ "Moss 2 is making life useful for people with one boat.", NULL,
	  NULL },
	{ "All of the winches have covers to prevent rust.", NULL, NULL },
	{ "Moss Labs has a net to stop gulls.", "Why does Moss Labs have a net?",
	  NULL },
	{ "Users of Reed have nine months to upgrade.",
	  "How long do users of Reed have to upgrade?", NULL },
	{ "Moss Labs wants to use boats to carry coal.",
	  "What does Moss Labs want to use boats for?", NULL },
	{ "Moss Labs built Moss 2 in nine months with old machines.",
	  "How long did it take Moss Labs to build Moss 2?", NULL },
	{ "Moss 2 is no longer sold in the south.", "Is Moss 2 still sold?",
	  NULL },
	{ "Moss 2 is now available under the Bolton licence.",
	  "Which licence is Moss 2 released under?", NULL },
	{ "Moss 2 reduced the price of ropes by 40 percent.",
	  "By how much did Moss 2 reduce the price of ropes?", NULL },
	{ "Moss 2 blocked 40% of the calls.",
	  "What share of the calls did Moss 2 block?", NULL },
	{ "Moss 2 blocked 40 of the calls.", NULL, NULL },
	{ "Moss Labs bought 48 winches and sold its boats.",
	  "How many winches did Moss Labs buy?", NULL },
	{ "Moss 2 can be bought by yards for $40.",
	  "How much does Moss 2 cost?", NULL },
	{ "Moss Labs has 40 million daily customers.",
	  "How many daily customers does Moss Labs have?", NULL },
	{ "Moss 2 is written in Rust.", "What is Moss 2 written in?", NULL },
	{ "Moss 2 can be installed with a spade.",
	  "How can Moss 2 be installed?", NULL },
	{ "Moss Labs is based in Lund.", "Where is Moss Labs based?", NULL },
	{ "Moss Labs will cost Bolton $40 million.", "How much will Moss Labs"
	  " cost?", NULL },
	{ "Moss Labs has 40 million customers in the north.",
	  "How many customers does Moss Labs have?", NULL },
};

/* What only a thing that somebody made does. */
static const struct frame_case things[] = {
	{ "The app has not been tested in the south.",
	  "What are the limits of the app?", NULL },
	{ "Kelp cannot tell a boat from a whale.",
	  "What are the limits of Kelp?", NULL },
	{ "Kelp was less accurate in the dark.",
	  "What are the limits of Kelp?", NULL },
	{ "The app still makes mistakes in the dark.",
	  "What are the limits of the app?", NULL },
	{ "The app reads the names of boats aloud.",
	  "What does the app do?", NULL },
	{ "The app counts boats.", NULL, NULL },
	{ "Kelp can read the names of boats.", "What can Kelp do?", NULL },
	{ "Kelp uses a camera and a map.", NULL, NULL },
	{ "The app runs on small phones.", "What does the app run on?", NULL },
	{ "The app consists of more than 40 parts.", "What does the app contain?",
	  NULL },
	{ "Kelp found 91 of 100 boats, compared with 40 for Reed.",
	  "How did Kelp compare with Reed?", NULL },
	/* a firm, a land and a man are none */
	{ "Reed Labs cannot tell a boat from a whale.", NULL, NULL },
	{ "Norway cannot tell a boat from a whale.", NULL, NULL },
	{ "Poe cannot tell a boat from a whale.", NULL, NULL },
};

/* With answers that are made anew. */
static const struct frame_case made[] = {
	{ "Moss was trained on 40,000 hours of talk from the yards of the north,"
	  " which Bolton had recorded over nine years before anybody asked.",
	  "What was Moss trained on?",
	  "Moss was trained on 40,000 hours of talk from the yards of the"
	  " north." },
	{ "The winch is designed to lift boats in a storm, although nobody in"
	  " Bolton has had a storm of that kind for as long as they remember.",
	  "What is the winch designed to do?",
	  "The winch is designed to lift boats in a storm." },
	/* what is the verb here? */
	{ "Moss lets a deck model draft letters for the yard, so that nobody "
	  "trips over it in the dark when the boat comes in.", NULL, NULL },
	{ "Moss lets builders hide a rope in the deck, so that nobody trips over"
	  " it in the dark, which had happened to Ann Poe more than once.",
	  "What does Moss let builders do?",
	  "Moss lets builders hide a rope in the deck." },
	{ "The yard uses cameras to find cracks in the hulls of boats, a task"
	  " for which it had to hire divers from the south until last year.",
	  "How does the yard find cracks in the hulls of boats?",
	  "The yard uses cameras to find cracks in the hulls of boats." },
	{ "Moss has been using cameras to find cracks in the hulls of boats, a"
	  " task for which it had to hire divers from the south before.",
	  "What has Moss been using cameras for?",
	  "Moss has been using cameras to find cracks in the hulls of boats." },
	{ "Bolton is adding a lift to its yard in the north, which has had none"
	  " since the old one fell into the sea in a storm nine years ago.",
	  "What is Bolton adding to its yard in the north?",
	  "Bolton is adding a lift to its yard in the north." },
	{ "Moss 2 is now available to yards in Europe, where people had to wait"
	  " a year longer for it than those in the south of Asia.",
	  "Who is Moss 2 available to?",
	  "Moss 2 is now available to yards in Europe." },
	{ "Moss can lift boats from the sea, which no other winch in the north"
	  " has done since the old one of Bolton fell into the sea.",
	  "What can Moss do?", "Moss can lift boats from the sea." },
	{ "A new winch called Kelp turns a rope by the force of the tide, which"
	  " is free, so that the yards of the north need no coal to lift their"
	  " boats.", "What does Kelp do?",
	  "Kelp turns a rope by the force of the tide." },
	/* whoever "we" are */
	{ "Here, we present Kelp, an open, cheap, and quiet winch designed for"
	  " the small boats of the north, where people have no coal and few"
	  " hands.", "What is Kelp?", "Kelp is an open, cheap, and quiet winch"
	  " designed for the small boats of the north." },
	/* but not half of its phrase */
	{ "We present Kelp, a winch for small, old boats that people of the"
	  " north have kept in their barns since the last one of the yards of"
	  " Bolton closed.", NULL, NULL },
	{ "xPoe launched the Kelp winch in May to help yards that have no coal"
	  " of their own, which is what they had asked for since the old one"
	  " fell into the sea.", "What did xPoe launch?",
	  "xPoe launched the Kelp winch in May to help yards." },
	/* a day, and an apposition with a comma of its own, before the verb */
	{ "Bolton, a maker of small, cheap winches for the north, today closed"
	  " a $40 million round in the spring, which none of its friends in the yards had"
	  " thought it could.", "How much did Bolton raise?",
	  "Bolton closed a $40 million round in the spring." },
	{ "Ann Poe unveiled a small winch called Reed, designed to lift the"
	  " boats of the poor, after she had been at work on it for nine years"
	  " in Bolton.", "What is Reed?",
	  "Reed is a small winch designed to lift the boats of the poor." },
	{ "The winch, called Reed, is intended as a gift to the poor of Bolton,"
	  " who have had to lift their boats by hand since the last one fell"
	  " into the sea.", "What is Reed intended as?",
	  "Reed is intended as a gift to the poor of Bolton." },
	{ "Bolton has teamed up with Moss to build winches for the poor, who"
	  " have had to lift their boats by hand since the old one fell into"
	  " the sea.", "Why has Bolton teamed up with Moss?",
	  "Bolton has teamed up with Moss to build winches for the poor." },
	{ "Ann Poe launched the Reed winch in the north to help yards that have"
	  " no other, which is what they had asked her for since the old one"
	  " fell into the sea.",
	  "Why did Ann Poe launch the Reed winch in the north?",
	  "Ann Poe launched the Reed winch in the north to help yards that have"
	  " no other." },
	/* what kind of tool? */
	{ "Ann Poe has created an AI tool, which the yards of Bolton in the"
	  " north had asked for since their last winch fell into the sea nine"
	  " years ago.", NULL, NULL },
	/* the clause has no verb before the dash */
	{ "In the paper of the yard, Bolton revealed that the last of its small"
	  " boats \xe2\x80\x94 dubbed Kelp \xe2\x80\x94 had won five of six"
	  " races against those of Lund in June.", NULL, NULL },
	/* on a condition only */
	{ "Moss lets builders hide a rope if they have bought the more costly"
	  " one of the two decks, which hardly anybody in the north can pay.",
	  NULL, NULL },
};

/* Of what is asked, that which the table may have asked. */
static void
ask_framed(struct article *a, bool (*may)(const struct article *, size_t),
    struct faq_list *out)
{
	size_t i, kept = 0;

	for (i = 0; i < a->usable_count; i++)
		if (may(a, a->usable[i]))
			ask_english(a, a->usable[i], out);
	for (i = 0; i < out->count; i++)
		if (out->at[i].kind == ASK_EVENT || out->at[i].kind ==
		    ASK_WHAT_IS || out->at[i].kind == ASK_WHY ||
		    strncmp(out->at[i].text, "How much did ", 13) == 0 ||
		    strncmp(out->at[i].text, "How much will ", 14) == 0 ||
		    strncmp(out->at[i].text, "How much does ", 14) == 0 ||
		    strncmp(out->at[i].text, "By how much ", 12) == 0 ||
		    strncmp(out->at[i].text, "Where is ", 9) == 0 ||
		    strncmp(out->at[i].text, "How many customers ", 19) == 0 ||
		    strncmp(out->at[i].text, "How many daily ", 15) == 0 ||
		    strncmp(out->at[i].text, "How many winches ", 17) == 0 ||
		    strncmp(out->at[i].text, "What share ", 11) == 0)
			out->at[kept++] = out->at[i];
	out->count = kept;
}

static void
test_framed(void **state)
{
	static const struct asked_page page = {
		"Moss Labs builds Moss 2, a winch", filler, ask_framed };
	static const struct asked_page app = {
		"Kelp, an app that names boats, is free", "In the yard of"
		" Bolton they have Kelp, an app for small boats. Ann Poe told"
		" us so. In Norway, Reed Labs said that they have none.",
		ask_framed };
	size_t i;
	int wrong = 0;

	(void)state;
	for (i = 0; i < sizeof framed / sizeof framed[0]; i++)
		wrong += ask_check_page(&page, framed[i].sentence,
		    framed[i].question, false);
	for (i = 0; i < sizeof things / sizeof things[0]; i++)
		wrong += ask_check_page(&app, things[i].sentence,
		    things[i].question, false);
	assert_int_equal(wrong, 0);
}

static bool
is_wrong(const struct frame_case *t)
{
	struct arena arena = ARENA_INIT;
	struct question q[ASK_LEAD_MOST];
	struct digest_input in = { .language = "en",
	    .title = "Moss and Kelp, winches for the yard of Bolton" };
	struct article a;
	char text[1000];
	bool found, wrong;

	snprintf(text, sizeof text, "%s\n\nWe spoke of Bolton and Moss, and so"
	    " did Ann Poe, who told Bolton that Moss was there.", t->sentence);
	in.text = text;
	article_init(&a, &in, &arena);
	found = ask_lead(&a, 0, false, q) > 0;
	wrong = t->question == NULL ? found : !found || strcmp(q[0].text,
	    t->question) != 0 || strcmp(q[0].answer, t->answer) != 0;
	if (wrong)
		print_message("%s\n want %s\n got  %s %s\n", t->sentence,
		    t->question != NULL ? t->question : "nothing", found ?
		    q[0].text : "nothing", found ? q[0].answer : "");
	article_free(&a);
	arena_free(&arena);
	return wrong;
}

static void
test_made(void **state)
{
	size_t i;
	int wrong = 0;

	(void)state;
	for (i = 0; i < sizeof made / sizeof made[0]; i++)
		wrong += is_wrong(&made[i]);
	assert_int_equal(wrong, 0);
}

/* "the builders’ winches" is one phrase, and no quotation ends there. */
static void
test_possessive(void **state)
{
	static const char *const texts[] = {
		"They took the builders\xe2\x80\x99 winches.",
		"They said \xe2\x80\x98""no builders\xe2\x80\x99 winches.",
	};
	struct arena arena = ARENA_INIT;
	struct digest_input in = { .language = "en", .text = "They took it." };
	struct article a;
	struct clause c;

	(void)state;
	article_init(&a, &in, &arena);
	clause_read(&c, &a, texts[0]);
	assert_int_equal(c.at[4].gap, 0);
	assert_true(c.at[3].owner);
	clause_read(&c, &a, texts[1]);
	assert_int_equal(c.at[4].gap, '"');
	article_free(&a);
	arena_free(&arena);
}

/* Questions that no sentence answers. */
static void
test_nothing(void **state)
{
	static const struct {
		const char *text, *sentence;
		bool nothing;
	} cases[] = {
		{ "What is Moss?", "Moss is the only winch that floats.", true },
		{ "What is Moss?", "Moss is now the default winch.", true },
		{ "What is Moss?", "Moss is a winch that floats.", false },
		{ "What is Google?", "Google is a firm that sells maps.", true },
		{ "What has Bolton built and painted?", "Bolton has built and"
		  " painted nine boats.", true },
		{ "What has Bolton built?", "Bolton has built boats.", false },
		{ "What is Moss working on?", "Moss is now working on small"
		  " boats.", true },
		{ "What did Poe steal?", "Poe stole the show.", true },
		{ "What did Poe steal?", "Poe stole the boat.", false },
		{ "When did Bolton build a similar boat?", "Bolton built a"
		  " similar boat in May.", true },
	};
	size_t i;

	(void)state;
	for (i = 0; i < sizeof cases / sizeof cases[0]; i++)
		if (ask_asks_nothing(cases[i].text, strlen(cases[i].text) - 1,
		    cases[i].sentence) != cases[i].nothing)
			fail_msg("%s", cases[i].text);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_nothing),
		cmocka_unit_test(test_framed),
		cmocka_unit_test(test_made),
		cmocka_unit_test(test_possessive),
	};

	cmocka_set_message_output(CM_OUTPUT_TAP);
	return cmocka_run_group_tests_name("digest/ask_frame", tests, NULL,
	    NULL);
}
