/* Posts: who "we" is, what they announce, and words that lost a space. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "../../../src/digest/firm.h"
#include "../../../src/digest/nut.h"
#include "../../../src/digest/part.h"
#include "../../../src/digest/post.h"
#include "../../../src/digest/refer.h"

/* What is glued, in an article that has its words, and parted. */
static const struct {
	const char *text, *parted;
} glued[] = {
	{ "Lund sells sound effectsfrom a mill.",
	  "Lund sells sound effects from a mill." },
	{ "Lund is sellingLamps to a mill.", "Lund is selling Lamps to a mill." },
	{ "OnBolt the lamps of Lund are dear.",
	  "On Bolt the lamps of Lund are dear." },
	{ "OnGPQA the lamps of Lund are dear.",
	  "On GPQA the lamps of Lund are dear." },
	{ "Lund has lamps,a mill and a boat.",
	  "Lund has lamps, a mill and a boat." },
	{ "Lund has the MillandBolt of York.",
	  "Lund has the Mill and Bolt of York." },
	{ "Lund built Bolt 5.2further than York.",
	  "Lund built Bolt 5.2 further than York." },
	{ "Lund has the Lamps(Beta) of York.",
	  "Lund has the Lamps (Beta) of York." },
	{ "Boltbuilds lamps for Lund,York and others, includingNorvik.",
	  "Bolt builds lamps for Lund, York and others, including Norvik." },
	{ "It is howvoice AIcan be sold.", "It is how voice AI can be sold." },
	{ "The effects\xe2\x80\x99" "Bolts of Lund.",
	  "The effects\xe2\x80\x99 Bolts of Lund." },
	/* words */
	{ "However Lund has iPhones and OpenLamps.", NULL },
	{ "Lund has an expanded theory of android photos.", NULL },
	{ "Lund has the f(x) of 3,400 lamps and 20mm rods.", NULL },
	{ "L\xe2\x80\x99Oreal of Lund has the 5th lamp of O\xe2\x80\x99" "Brien.",
	  NULL },
};

static void
test_glued(void **state)
{
	static const char words[] = "The effects of a voice are known, and"
	    " lamps go further. A mill of Bolt has effects. The Beta of the"
	    " mill has lamps. Bolt has no Mill.";
	struct digest_input in = { .text = words, .language = "en" };
	struct arena arena = ARENA_INIT;
	struct article a;
	size_t i;

	(void)state;
	article_init(&a, &in, &arena);
	for (i = 0; i < sizeof glued / sizeof glued[0]; i++)
		assert_string_equal(article_part_glued(&a, glued[i].text,
		    &arena), glued[i].parted != NULL ? glued[i].parted :
		    glued[i].text);
	article_free(&a);
	arena_free(&arena);
}

/* A post's title and two of its sentences, of which the first is printed with
 * a name for "we"; NULL: it is not. */
static const struct {
	const char *title, *text, *first;
} firms[] = {
	{ "Introducing Grok 9", "Today we\xe2\x80\x99re launching Grok 9, a lamp"
	  " for mills.", "Today xAI is launching Grok 9, a lamp for mills." },
	{ "A new lamp", "We are releasing the new Claude lamp for all mills.",
	  "Anthropic is releasing the new Claude lamp for all mills." },
	{ "A new lamp", "We are releasing a new lamp for Claude in mills.",
	  NULL },
	{ "Grok 9 is here", "We\xe2\x80\x99re releasing Grok 9, SpaceXAI's lamp"
	  " for all mills.", NULL },
	{ "Lund and Anthropic expand their deal", "We\xe2\x80\x99re expanding"
	  " our deal with Lund, a mill of the north.", "Anthropic is expanding"
	  " its deal with Lund, a mill of the north." },
	{ "A lamp for Slack", "We\xe2\x80\x99re launching a new lamp that works"
	  " with every mill.", NULL },
	{ "OpenAI donates lamps", "Our lamps will go to 20 mills of the north"
	  " by May. We\xe2\x80\x99re donating 20 of OpenAI's.",
	  "OpenAI\xe2\x80\x99s lamps will go to 20 mills of the north by May." },
	{ "OpenAI donates lamps", "Our planet has 20 mills of the north that"
	  " have lamps. We\xe2\x80\x99re donating 20 of OpenAI's.", NULL },
	{ "OpenAI donates lamps", "In a list of our lamps, we found 20 that are"
	  " red. We\xe2\x80\x99re donating 20 of OpenAI's.", NULL },
	{ "OpenAI donates lamps", "We founded OpenAI to build lamps for the"
	  " north. We\xe2\x80\x99re donating 20 of OpenAI's.", NULL },
	{ "Why OpenAI is wrong", "We have seen the lamps that OpenAI sold to"
	  " mills.", NULL },
};

static void
test_firm(void **state)
{
	char text[600];
	const char *made;
	size_t i;

	(void)state;
	for (i = 0; i < sizeof firms / sizeof firms[0]; i++) {
		struct digest_input in = { .title = firms[i].title, .text =
		    text, .language = "en" };
		struct arena arena = ARENA_INIT;
		struct article a;

		(void)snprintf(text, sizeof text, "%s\n\nWe have"
		    " more lamps. They are for the mills of the north, and the"
		    " mills of the south.\n", firms[i].text);
		article_init(&a, &in, &arena);
		made = refer_write_we(&a, 0);
		if (firms[i].first == NULL)
			assert_null(made);
		else {
			assert_non_null(made);
			assert_string_equal(made, firms[i].first);
		}
		article_free(&a);
		arena_free(&arena);
	}
}

/* A sentence of a firm's post with its name for "we" in it; NULL: it cannot be
 * told, or it is everybody. */
static const struct {
	const char *text, *told;
} ours[] = {
	{ "Lumen is the best lamp that we\xe2\x80\x99ve released so far.",
	  "Lumen is the best lamp that OpenAI has released so far." },
	{ "Mills of the north use our lamps, and we sold 20 to our mayor.",
	  "Mills of the north use OpenAI\xe2\x80\x99s lamps, and it sold 20 to its"
	  " mayor." },
	{ "The lamp helps us find mills of the north at night.",
	  "The lamp helps OpenAI find mills of the north at night." },
	{ "Lamps light our lives in all the mills of the north.", NULL },
	{ "As lamps get better, we need mills that can use them.", NULL },
	{ "The lamp that I sold is one of our best in the north.", NULL },
	{ "The lamp is sold by OpenAI, and our mills use it.", NULL },
	{ "The lamp is sold in all mills of the US by May.", NULL },
};

static void
test_ours(void **state)
{
	char text[600];
	const char *made;
	size_t i;

	(void)state;
	for (i = 0; i < sizeof ours / sizeof ours[0]; i++) {
		struct digest_input in = { .title = "OpenAI donates lamps",
		    .text = text, .language = "en" };
		struct arena arena = ARENA_INIT;
		struct article a;

		(void)snprintf(text, sizeof text, "%s\n\nWe\xe2\x80\x99re"
		    " donating 20 of OpenAI's lamps. We have more lamps for the"
		    " mills.\n", ours[i].text);
		article_init(&a, &in, &arena);
		made = refer_write_ours(&a, 0);
		if (ours[i].told == NULL)
			assert_null(made);
		else {
			assert_non_null(made);
			assert_string_equal(made, ours[i].told);
		}
		article_free(&a);
		arena_free(&arena);
	}
}

/* What a post says that it does, and how that is told. */
static const struct {
	const char *said, *told;
} posts[] = {
	{ "In this post we explain how lamps of paper fail in the rain.",
	  "The post explains how lamps of paper fail in the rain." },
	{ "In this short guide, I\xe2\x80\x99ll show you how a lamp of glass is made.",
	  "The guide shows how a lamp of glass is made." },
	{ "In this article we will discuss lamps of paper in the rain, and we"
	  " share our own.", "The article discusses lamps of paper in the"
	  " rain." },
	{ "In this episode we talk to Ann Poe, who runs the mill, about her"
	  " lamps of paper.", "The episode is a talk with Ann Poe, who runs the"
	  " mill, about her lamps of paper." },
	{ "This guide shows you how lamps of paper are made in the rain.",
	  "The guide shows how lamps of paper are made in the rain." },
	{ "In this tutorial, you\xe2\x80\x99ll learn how to light a lamp of"
	  " glass.", "The tutorial shows how to light a lamp of glass." },
	{ "This article explains why lamps of paper fail in the rain.",
	  "The article explains why lamps of paper fail in the rain." },
	{ "This walkthrough will take you through lamps of paper and of glass.",
	  "The walkthrough covers lamps of paper and of glass." },
	{ "This guide is about lamps of paper and of glass in the rain.", NULL },
	{ "In this guide you will need a lamp of paper and one of glass.", NULL },
	{ "In this post we sell lamps of paper to the millers of Lund.", NULL },
	{ "In this post we explain how we make lamps of paper in Lund.", NULL },
	{ "In this town we explain how lamps of paper fail in the rain.",
	  NULL },
};

static void
test_told(void **state)
{
	char text[600];
	size_t i;

	(void)state;
	for (i = 0; i < sizeof posts / sizeof posts[0]; i++) {
		struct digest_input in = { .title = "Stars over York", .text =
		    text, .language = "en" };
		struct arena arena = ARENA_INIT;
		struct article a;

		(void)snprintf(text, sizeof text, "Most nights"
		    " are dark in the north of the land.\n\n%s\n\nMany people"
		    " have lamps at home and in the mills.\n", posts[i].said);
		article_init(&a, &in, &arena);
		article_rank(&a);
		post_find(&a);
		if (posts[i].told == NULL)
			assert_null(a.units[1].told);
		else {
			if (a.units[1].told == NULL)
				fail_msg("not told: %s", posts[i].said);
			assert_string_equal(a.units[1].told, posts[i].told);
		}
		article_free(&a);
		arena_free(&arena);
	}
}

/* The sentence that says what the title says, after a lead that does not. */
static void
test_matter(void **state)
{
	static const struct {
		const char *title, *said;
		bool found;
	} matters[] = {
		{ "Bolt lamps now last all winter", "The new Bolt lamps now last"
		  " all winter in the cold of Lund.", true },
		{ "Bolt lamps now last all winter", "I would like lamps of Bolt"
		  " that last all winter in my town.", true },
		{ "How we light the mills", "A lamp of the mills now takes 12"
		  " minutes to light up.", true },
		{ "Why nobody lights mills", "A lamp of York now takes 12"
		  " minutes to light up.", false },
		/* half of it, an order, one that leans */
		{ "Bolt lamps now last all winter", "The sons of the miller of"
		  " York like a winter of snow.", false },
		{ "Bolt lamps now last all winter", "Buy Bolt lamps that last all"
		  " winter in the cold.", false },
		{ "Bolt lamps now last all winter", "They said that Bolt lamps"
		  " last all winter.", false },
	};
	char text[900];
	size_t i;

	(void)state;
	for (i = 0; i < sizeof matters / sizeof matters[0]; i++) {
		struct digest_input in = { .title = matters[i].title, .text =
		    text, .language = "en" };
		struct arena arena = ARENA_INIT;
		struct article a;

		(void)snprintf(text, sizeof text, "Most mills are"
		    " dark in the north of the land, and the roads to them are"
		    " long.\n\nA miller of York has four sons and two"
		    " daughters.\n\nThe house of a miller is made of stone and of"
		    " wood.\n\nPeople there eat bread with salt and"
		    " cheese.\n\n%s\n\nThe bread of York is dark and heavy, and"
		    " keeps for weeks.\n\nThe lamps of the town are red and the"
		    " boats are blue.\n\nThe winter of the north goes on, and"
		    " Bolt is a firm of York.\n\nA mill of wood lasts for years"
		    " and is cheap.\n", matters[i].said);
		article_init(&a, &in, &arena);
		article_rank(&a);
		nut_find(&a);
		if ((a.nut == 4) != matters[i].found)
			fail_msg("nut is %zu: %s", a.nut, matters[i].said);
		article_free(&a);
		arena_free(&arena);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_glued),
		cmocka_unit_test(test_firm),
		cmocka_unit_test(test_ours),
		cmocka_unit_test(test_told),
		cmocka_unit_test(test_matter),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
