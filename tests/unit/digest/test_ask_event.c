/* What readers ask of a kind of event, by the title and what answers. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "../../../src/digest/ask.h"

static const char filler[] = "Traffic was slow for Rovers in the old"
    " town of Bolton for hours. ";

struct event_case {
	const char *title, *sentence, *question;	/* NULL: none */
};

static const struct event_case cases[] = {
	{ "Fire guts mill in Bolton", "No one was hurt when the roof fell in.",
	  "Was anyone hurt in the fire?" },
	{ "Fire guts mill in Bolton", "Two guards were taken to the hospital"
	  " with burns.", "Was anyone hurt in the fire?" },
	{ "Fire guts mill in Bolton", "Three men were injured at the same mill"
	  " in 2014.", NULL },
	{ "Mill burns in Bolton", "No one was hurt when the roof fell in.",
	  NULL },
	{ "Fire guts mill in Bolton", "The cause of the blaze was not known on"
	  " Monday.", "Is the cause of the fire known?" },
	{ "Fire guts mill in Bolton", "The blaze was probably caused by a worn"
	  " cable.", "What caused the fire?" },
	{ "Robbery at Bolton jeweller", "Two men were arrested on Sunday night.",
	  "Has anyone been arrested?" },
	{ "Two arrested after robbery at jeweller", "Two men were arrested on"
	  " Sunday night.", NULL },
	{ "Market crash ruins Bolton savers", "Dozens of savers were hurt by"
	  " it.", NULL },
	{ "Ferry capsizes off Bolton", "Nobody on the pier was injured, the"
	  " harbour master said.", "Was anyone hurt?" },
	{ "Council backs ban on wood stoves", "The ban will take effect on 1"
	  " March.", "When will the ban take effect?" },
	{ "Council backs ban on wood stoves", "Critics say it will hit the"
	  " poor.", "What do critics of the ban say?" },
	{ "Council backs ban on wood stoves", "The mayor told critics it was"
	  " late.", NULL },
	{ "Naps help memory, study finds", "The researchers followed 900 nurses"
	  " for two years.", "How was the study carried out?" },
	{ "Naps help memory, study finds", "The authors cautioned that the"
	  " nurses chose when to sleep.", "What are the limits of the study?" },
	{ "Bus drivers start strike", "The strike is over pay and the length"
	  " of shifts.", "What is the strike about?" },
	{ "Bus drivers start strike", "Dockers are on strike in a separate"
	  " dispute over pensions.", NULL },
	{ "Painter Ann Poe dies at 90", "Ann Poe died on Friday of a stroke.",
	  "What did Ann Poe die of?" },
	{ "Rovers go top after late goal", "Rovers will face Bolton City on"
	  " Saturday.", "What comes next for Rovers?" },
	{ "Council backs plan for mill", "The plan must still be approved by"
	  " the county.", "What happens next?" },
	{ "Acme shows a robot", "It is a tool for which bakers have to apply"
	  " and be approved.", NULL },
	{ "Gunman kills five in Bolton", "The gunman was identified as Tom"
	  " Hale, a baker.", "Who was the gunman?" },
	{ "Five killed in Bolton", "The gunman was identified as Tom Hale, a"
	  " baker.", NULL },
	{ "Quake topples homes", "A quake in 1988 killed 90 people in the same"
	  " hills.", "Has this happened before?" },
	{ "Pilots ground ferry and flights", "Travellers can claim a refund at"
	  " the desk.", "Will people get their money back?" },
	{ "Hoard sells for £4m", "The buyer was a collector from Ohio.",
	  "Who was the buyer?" },
	{ "Judge blocks new map", "The state said it would ask the Supreme"
	  " Court to step in.", "Will there be an appeal?" },
	{ "Measles spreads in Bolton", "Babies are most at risk, doctors say.",
	  "Who is most at risk?" },
	{ "Plan for lake stalls", "The agency is due to decide by the end of"
	  " March.", "When is a decision expected?" },
	{ "Baker jailed for tax fraud", "A hearing on his debts will be held on"
	  " 3 May.", "What happens next?" },
};

static bool
any(const struct article *a, size_t at)
{
	(void)a;
	(void)at;
	return true;
}

static int
check(const struct event_case *e)
{
	struct arena arena = ARENA_INIT;
	struct question q[8];
	struct faq_list list = { q, 0, 8 };
	struct digest_input in = { .language = "en", .title = e->title };
	struct article a;
	char text[500];
	size_t i;
	bool found = e->question == NULL;

	snprintf(text, sizeof text, "%s\n\n%s\n", filler, e->sentence);
	in.text = text;
	article_init(&a, &in, &arena);
	ask_events(&a, any, &list);
	if (e->question == NULL)
		found = list.count == 0;
	for (i = 0; i < list.count && e->question != NULL; i++)
		found = found || strcmp(list.at[i].text, e->question) == 0;
	if (!found)
		print_message("%s: %s\n want %s, got %s\n", e->title,
		    e->sentence, e->question ? e->question : "none",
		    list.count > 0 ? list.at[0].text : "none");
	article_free(&a);
	arena_free(&arena);
	return !found;
}

static void
test_events(void **state)
{
	size_t i;
	int wrong = 0;

	(void)state;
	for (i = 0; i < sizeof cases / sizeof cases[0]; i++)
		wrong += check(&cases[i]);
	assert_int_equal(wrong, 0);
}

/* A noun that stands in a row alone would never be looked for. */
static void
test_nouns(void **state)
{
	static const char *const topics[] = {
#define EVENT(topics, question, score, keys, unless, pattern) topics,
#define NOUNS(list)
#include "../../../src/digest/ask/event.def"
#undef EVENT
#undef NOUNS
	};
	static const char nouns[] =
#define EVENT(topics, question, score, keys, unless, pattern)
#define NOUNS(list) list;
#include "../../../src/digest/ask/event.def"
	const char *word;
	size_t i, n;

	(void)state;
	for (i = 0; i < sizeof topics / sizeof topics[0]; i++)
		for (word = topics[i]; *word != '\0'; word += n) {
			word += strspn(word, " ");
			n = strcspn(word, " ");
			if (n > 0 && !list_has_word(nouns, word, n))
				fail_msg("%.*s", (int)n, word);
		}
}

int
main(void)
{
	const struct CMUnitTest tests[] = { cmocka_unit_test(test_events),
		cmocka_unit_test(test_nouns) };

	cmocka_set_message_output(CM_OUTPUT_TAP);
	return cmocka_run_group_tests_name("digest/ask_event", tests, NULL, NULL);
}
