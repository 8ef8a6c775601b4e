/* Who tells a text, and its sentences told of them. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "../../../src/digest/voice.h"

/* A sentence of a text, and how it is told; NULL: as it stands. */
struct telling {
	const char *said, *told;
};

/* A firm's post. */
static const struct telling firm[] = {
	{ "Today we\xe2\x80\x99re launching a lamp for the mills of the north.",
	  "Today OpenAI is launching a lamp for the mills of the north." },
	{ "Since May we have sold 20 lamps, and we now build mills.",
	  "Since May OpenAI has sold 20 lamps, and it now builds mills." },
	{ "Here at OpenAI, we sell our lamps to mills.",
	  "OpenAI sells its lamps to mills." },
	{ "We\xe2\x80\x99re thrilled to announce that the mill has joined us.",
	  "The mill has joined OpenAI." },
	{ "Today, we\xe2\x80\x99re so excited to introduce Lumen, a lamp.",
	  "Today, OpenAI introduces Lumen, a lamp." },
	{ "Our lamp lets you light your mill, and you\xe2\x80\x99ll like it.",
	  "OpenAI\xe2\x80\x99s lamp lets users light their mill, and users will"
	  " like it." },
	{ "Last May we announced OpenAI\xe2\x80\x99s lamps for mills.",
	  "Last May OpenAI announced its lamps for mills." },
	{ "Our work together with the mill goes on.",
	  "The work together with the mill goes on." },
	{ "Only then did we sell lamps to the mills.",
	  "Only then did OpenAI sell lamps to the mills." },
	{ "We don\xe2\x80\x99t want to stop, so we never do.",
	  "OpenAI doesn\xe2\x80\x99t want to stop, so it never does." },
	/* everybody, somebody else's words, an order to the reader */
	{ "When we build mills, we need to keep them dry.", NULL },
	{ "What the mills do next is up to us: all of the north.", NULL },
	{ "A miller said: \xe2\x80\x9cWe need lamps.\xe2\x80\x9d", NULL },
	{ "Light your mill with lamps if you can.", NULL },
	{ "The lamps of the north are ours.", NULL },
	{ "We build lamps and sell the mills.", NULL },
};

static const struct telling paper[] = {
	{ "Here, we report on lamps that last, and our results hold.",
	  "The authors report on lamps that last, and their results hold." },
	{ "To this end, we\xe2\x80\x99ve built a lamp.",
	  "To this end, the authors have built a lamp." },
	{ "In total, we find 20 lamps and sell the rest.",
	  "In total, the authors find 20 lamps and sell the rest." },
};

static const struct telling own[] = {
	{ "I have a lamp, and it cost me my mill.",
	  "The author has a lamp, and it cost them their mill." },
	{ "When I sold it, I was glad that I\xe2\x80\x99m done.",
	  "When the author sold it, they were glad that they are done." },
	{ "I like lamps.", "The author likes lamps." },
	{ "Last May I\xe2\x80\x99" "d seen lamps.", "Last May the author had seen"
	  " lamps." },
	{ "World War I was before my lamps.",
	  "World War I was before the author\xe2\x80\x99s lamps." },
	{ "On Monday I wrote of lamps... I will write more.",
	  "On Monday the author wrote of lamps... They will write more." },
	{ "I talked to mill owners, and we agreed.", NULL },
	{ "The lamp is mine, and so is the mill I bought.", NULL },
};

static void
check(const char *author, const char *more, const struct telling *list,
    size_t n)
{
	char text[900];
	const char *told;
	size_t i;

	for (i = 0; i < n; i++) {
		struct digest_input in = { .title = "Lamps", .text = text,
		    .language = "en", .author = author };
		struct arena arena = ARENA_INIT;
		struct article a;

		(void)snprintf(text, sizeof text, "%s\n\n%s\n", list[i].said,
		    more);
		article_init(&a, &in, &arena);
		article_find_genre(&a);
		told = voice_tell(&a, list[i].said);
		if (list[i].told == NULL && told != NULL)
			fail_msg("%s", told);
		if (list[i].told != NULL && told == NULL)
			fail_msg("not told: %s", list[i].said);
		if (told != NULL)
			assert_string_equal(told, list[i].told);
		article_free(&a);
		arena_free(&arena);
	}
}

#define CHECK(author, more, list) check(author, more, list, \
	sizeof (list) / sizeof (list)[0])

static void
test_firm(void **state)
{
	(void)state;
	CHECK(NULL, "We\xe2\x80\x99re donating 20 of OpenAI's lamps. We have"
	    " released the GPT-9 lamp for the mills.", firm);
}

static void
test_paper(void **state)
{
	(void)state;
	CHECK(NULL, "We propose a lamp that no mill has had before, and that"
	    " lasts in the cold and the wet of the north. Extensive experiments"
	    " show that our method outperforms all lamps that have been sold so"
	    " far, with a wick that is twice as long and a glass that does not"
	    " break. We show that the lamps of the north are the best of all,"
	    " as the mills of the south have none that last for so long.",
	    paper);
}

static void
test_own(void **state)
{
	static const struct telling named[] = {
		{ "I have a lamp, and it cost me my mill.",
		  "Mary Poe has a lamp, and it cost her her mill." },
	}, team[] = {
		{ "I have a lamp, and it cost me my mill.",
		  "The author has a lamp, and it cost them their mill." },
	};

	(void)state;
	CHECK(NULL, "The mills are dark.", own);
	CHECK("Mary Poe", "The mills are dark.", named);
	CHECK("Lamp Team", "The mills are dark.", team);
}

/* Those whom nothing names. */
static void
test_team(void **state)
{
	static const struct telling team[] = {
		{ "Last week we shipped Lumen, a lamp for our users.",
		  "Last week the company shipped Lumen, a lamp for its users." },
		{ "Our engineers saw that we need more lamps.",
		  "The company\xe2\x80\x99s engineers saw that it needs more"
		  " lamps." },
	}, done[] = {
		{ "A year ago our mill was dark.",
		  NULL },
	}, reporters[] = {
		{ "We were told that the mills are dark.", NULL },
		{ "In May, we reported that the mills are dark.",
		  "In May, the mills are dark." },
		{ "The lamp, as we wrote on Monday, is red.",
		  "The lamp is red." },
		{ "In May, we reported on the mills.", NULL },
	};

	(void)state;
	CHECK(NULL, "We\xe2\x80\x99ve built an app for it. Our customers like"
	    " the new one. Our backend is in Lund.", team);
	CHECK(NULL, "The mills are dark.", reporters);
	CHECK(NULL, "We looked at mills. We chose wood. We rejected stone.",
	    done);
}

/* Where the name is told by the site, the title or what is theirs. */
static void
test_names(void **state)
{
	static const struct {
		const char *title, *source, *text, *told;
	} sites[] = {
		{ "Lamps", "The Acme Blog", "Today we are launching lamps.",
		  "Today Acme is launching lamps." },
		{ "Lamps | Acme Engineering", NULL, "Today we are launching lamps.",
		  "Today Acme is launching lamps." },
		{ "Lamps", NULL, "Today we are launching our newest lamps, Claude"
		  " Candle and Bolt.", "Today Anthropic is launching its newest"
		  " lamps, Claude Candle and Bolt." },
		{ "Lamps", NULL, "Claude is our best lamp.",
		  "Claude is Anthropic\xe2\x80\x99s best lamp." },
		{ "Lund brings Claude to mills", NULL, "We\xe2\x80\x99re launching"
		  " lamps with Lund, a mill.", "Anthropic is launching lamps with"
		  " Lund, a mill." },
		{ "Grok lamps", NULL, "The lamp that we launched is red.",
		  "The lamp that xAI launched is red." },
		{ "Lamps", NULL, "Our latest lamp, grok-lamp-1, is out.",
		  "xAI\xe2\x80\x99s latest lamp, grok-lamp-1, is out." },
		{ "Lamps", "Lund Times", "Today we are launching lamps.",
		  NULL },
		{ "Lamps", NULL, "We shipped Lumen, a Google lamp.",
		  NULL },
		{ "There is a mill too many", NULL, "We built a mill, and There"
		  " are more.", NULL },
		/* others, however often they are named */
		{ "Lamps for Google", NULL, "We shipped Lumen, a Google lamp, to"
		  " Google, and Google sells it.", NULL },
		{ "How Google lights mills", NULL, "We shipped Lumen, a Google"
		  " lamp, to Google mills, as Google does.", "Google shipped"
		  " Lumen, a Google lamp, to Google mills, as Google does." },
		{ "Lamps", NULL, "Our best lamps light Bolt, Amazon and Lund.",
		  NULL },
		{ "Lund Bank opens a mill", NULL, "We built a mill, and Lund Bank"
		  " mills have lamps.", "Lund Bank built a mill, and Lund Bank"
		  " mills have lamps." },
		{ "Lund Bank opens a mill", NULL, "We built a mill, Lund Bank"
		  " said.", NULL },
		{ "Lamps", NULL, "At Quickly, we light lamps.",
		  "Quickly lights lamps." },
		{ "Lamps", NULL, "We at Bolt Mill light our lamps.",
		  "Bolt Mill lights its lamps." },
		{ "Lamps", NULL, "We built the lamps that Bolt runs in Lund.",
		  "Bolt built the lamps that Bolt runs in Lund." },
		{ "Lamps", NULL, "Today we showed Gemini Lamp \xe2\x80\x94 our best.",
		  "Today Google showed Gemini Lamp \xe2\x80\x94 its best." },
		{ "Lamps", NULL, "We built lamps to add to our knowledge.",
		  NULL },
	};
	size_t i;

	(void)state;
	for (i = 0; i < sizeof sites / sizeof sites[0]; i++) {
		struct digest_input in = { .title = sites[i].title, .text =
		    "", .language = "en", .source = sites[i].source };
		struct arena arena = ARENA_INIT;
		char text[400];
		struct article a;
		const char *told;

		(void)snprintf(text, sizeof text, "%s\n\nWe are launching more of"
		    " them.\n", sites[i].text);
		in.text = text;
		article_init(&a, &in, &arena);
		told = voice_tell(&a, sites[i].text);
		if ((told == NULL) != (sites[i].told == NULL))
			fail_msg("%s: %s", sites[i].text, told != NULL ? told :
			    "not told");
		if (told != NULL)
			assert_string_equal(told, sites[i].told);
		article_free(&a);
		arena_free(&arena);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_firm),
		cmocka_unit_test(test_paper),
		cmocka_unit_test(test_own),
		cmocka_unit_test(test_team),
		cmocka_unit_test(test_names),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
