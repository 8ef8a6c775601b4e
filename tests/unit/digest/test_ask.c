/* Which questions a sentence is asked, and which it is not. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "../../../src/digest/ask.h"

/* A paragraph that makes the names known, and words that are none. */
static const char context[] = "\n\nWe spoke of Bolt Robotics and Acme and of "
    "Hopper, and so did Ann Poe and Tom Hale of Bolton. They told Acme and "
    "Bolt that researchers, critics, growers, regulators and the union were "
    "there, with Poe and Hale.";

struct ask_case {
	const char *lang, *sentence, *question;	/* NULL: none */
};

static const struct ask_case english[] = {
	{ "en", "Acme announced a robot on Monday.",
	  "What did Acme announce?" },
	{ "en", "Acme Labs unveiled a map of the sea floor in May.",
	  "What did Acme Labs unveil?" },
	{ "en", "The European Commission is preparing rules for robots.",
	  "What is the European Commission preparing?" },
	{ "en", "Critics rejected the plan of the council.",
	  "What did critics reject?" },
	{ "en", "Researchers at Bolton University found a hole in the wall.",
	  "What did researchers at Bolton University find?" },
	{ "en", "Acme will release the second version before summer.",
	  "What will Acme release?" },
	{ "en", "Acme has agreed to pay the fishermen of Bolton.",
	  "What has Acme agreed to do?" },
	{ "en", "Acme plans to build a second boat next year.",
	  "What does Acme plan to do?" },
	{ "en", "Hopper was delayed twice because its sensors failed.",
	  "Why was Hopper delayed twice?" },
	{ "en", "Acme banned the game because children played it at work.",
	  "Why did Acme ban the game?" },
	{ "en", "Acme was founded in 1998 by two bakers from Lund.",
	  "When was Acme founded?" },
	{ "en", "Hopper was designed by Poe and her two sons.",
	  "Who designed Hopper?" },
	{ "en", "More than 300 growers signed a letter to the ministry.",
	  "How many growers signed a letter to the ministry?" },
	{ "en", "About 40% of growers say they will wait another year.",
	  "What share of growers say they will wait another year?" },
	{ "en", "Acme raised $12 million from three funds in May.",
	  "How much did Acme raise?" },
	{ "en", "Shares of Acme rose 12% after the news broke.",
	  "By how much did shares of Acme rise?" },
	{ "en", "Hopper has 40 sensors in each of its legs.",
	  "How many sensors does Hopper have?" },
	{ "en", "Ann Poe, a professor at Bolton University, keeps bees.",
	  "Who is Ann Poe?" },
	{ "en", "Acme, a start-up from Bolton, sells maps to sailors.",
	  "What is Acme?" },
	{ "en", "Hopper is a robot that picks tomatoes by night.",
	  "What is Hopper?" },
	{ "en", "Acme called for a levy on harbour fees in Bolton.",
	  "What did Acme call for?" },
	{ "en", "Acme sued Bolt Robotics over the shape of the foot.",
	  "Who did Acme sue?" },
	{ "en", "Hopper allows growers to pick tomatoes at night.",
	  "What does Hopper allow growers to do?" },
	{ "en", "Acme uses old sails to make its tents.",
	  "What does Acme use old sails for?" },
	{ "en", "Acme urged the council to close the lane.",
	  "What did Acme urge the council to do?" },
	{ "en", "The goal of the project is to map every wreck by 2030.",
	  "What is the goal of the project?" },
	{ "en", "A study published in May by Acme found lead in the tiles.",
	  "What did a study find?" },
	{ "en", "On Monday, Acme opened its third shop in Bolton.",
	  "What did Acme open?" },
	{ "en", "The rain went on, but Acme launched the boat at noon.",
	  "What did Acme launch?" },
	{ "en", "Acme, Bolt and Hopper have signed the charter of Bolton.",
	  "What have Acme, Bolt and Hopper signed?" },
	{ "en", "Hopper works by counting the red spots in a picture.",
	  "How does Hopper work?" },
	{ "en", "Poe told Bolton Radio that the lamp was broken.",
	  "What did Poe tell Bolton Radio?" },
	/* what is not plain is left alone */
	{ "en", "It announced a robot on Monday morning.", NULL },
	{ "en", "The robot used by growers in Spain was too heavy.", NULL },
	{ "en", "What Acme announced surprised the growers of Spain.", NULL },
	{ "en", "Announcing a robot was a mistake of the marketing.", NULL },
	{ "en", "Acme declined to comment on the matter.", NULL },
	{ "en", "There were no growers in the room that day.", NULL },
	{ "en", "Smoggle announced a robot on Monday, it is said.",
	  "What did Smoggle announce?" },
	{ "en", "Acme started three years ago in a garage.", NULL },
	{ "en", "In 2019, it sold three of them to a museum.", NULL },
};

static const struct ask_case others[] = {
	{ "de", "Acme hat am Montag einen Roboter vorgestellt.", NULL },
	{ "de", "Acme hat einen Roboter für Kinder vorgestellt.",
	  "Was hat Acme vorgestellt?" },
	{ "de", "Acme kündigte einen Roboter an.",
	  "Was kündigte Acme an?" },
	{ "de", "Die Regierung von Bolton kritisierte den Plan.",
	  "Was kritisierte die Regierung von Bolton?" },
	{ "de", "Acme warnt vor einem Mangel an Kupfer.",
	  "Wovor warnt Acme?" },
	{ "de", "Mehr als 300 Firmen haben den Brief unterschrieben.",
	  "Wie viele Firmen haben den Brief unterschrieben?" },
	{ "de", "Anna Weber, Professorin in Lund, hält Bienen.",
	  "Wer ist Anna Weber?" },
	{ "de", "Acme ist ein Unternehmen aus Lund.", "Was ist Acme?" },
	{ "de", "Er kündigte einen Roboter an.", NULL },
	{ "fr", "Acme a présenté un robot pour les enfants.",
	  "Qu\xe2\x80\x99" "a présenté Acme\xc2\xa0?" },
	{ "fr", "Le ministère de Lund prévoit une loi sur les robots.",
	  "Que prévoit le ministère de Lund\xc2\xa0?" },
	{ "fr", "Acme est une entreprise de Lund.",
	  "Qu\xe2\x80\x99" "est-ce que Acme\xc2\xa0?" },
	{ "fr", "Elle a présenté un robot pour les enfants.", NULL },
	{ "es", "Acme anunció un robot para niños.",
	  "\xc2\xbfQué anunció Acme?" },
	{ "es", "Acme quiere construir una fábrica en Lund.",
	  "\xc2\xbfQué quiere hacer Acme?" },
	{ "it", "Acme ha presentato un robot per bambini.",
	  "Che cosa ha presentato Acme?" },
	{ "pt", "Acme lançou um robô para crianças.",
	  "O que lançou Acme?" },
	{ "nl", "Acme kondigde een robot aan.", "Wat kondigde Acme aan?" },
	{ "sv", "Acme har presenterat en robot.", NULL },
};

static int
check(const struct ask_case *c)
{
	struct arena arena = ARENA_INIT;
	struct question q[8];
	struct faq_list list = { q, 0, 8 };
	struct digest_input in = { .language = c->lang };
	struct article a;
	char text[1000];
	size_t i;
	int bad = 0;

	snprintf(text, sizeof text, "%s%s", c->sentence, context);
	in.text = text;
	article_init(&a, &in, &arena);
	if ((a.units[0].flags & (UNIT_UNUSABLE | UNIT_LEANS)) == 0 &&
	    a.rules != NULL && a.rules->ask != NULL)
		a.rules->ask(&a, 0, &list);
	if (c->question == NULL)
		bad = list.count > 0;
	else {
		for (i = 0; i < list.count; i++)
			if (strcmp(list.at[i].text, c->question) == 0)
				break;
		bad = i == list.count;
	}
	if (bad)
		print_message("%s\n want %s\n got  %s\n", c->sentence,
		    c->question != NULL ? c->question : "nothing",
		    list.count > 0 ? list.at[0].text : "nothing");
	article_free(&a);
	arena_free(&arena);
	return bad;
}

static void
ask_in_english(void **state)
{
	size_t i;
	int bad = 0;

	(void)state;
	for (i = 0; i < sizeof english / sizeof english[0]; i++)
		bad += check(&english[i]);
	assert_int_equal(bad, 0);
}

static void
ask_in_others(void **state)
{
	size_t i;
	int bad = 0;

	(void)state;
	for (i = 0; i < sizeof others / sizeof others[0]; i++)
		bad += check(&others[i]);
	assert_int_equal(bad, 0);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(ask_in_english),
		cmocka_unit_test(ask_in_others),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
