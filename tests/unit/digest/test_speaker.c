/* Who says what the pull quote quotes. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include <ndigest/base/arena.h>
#include <ndigest/digest/local.h>

#define OPENING "The ferry Petrel sank off Bolsay on Monday with 31 people on \
board, and divers were still looking for two at dusk. The boat had left \
the harbour of Orsund at noon with a load of slates and timber for the island. \
It had been built in 1964 to carry sheep and was mended after a storm.\n\n\
Harbour crews had closed the pier on Sunday because of waves of four metres, \
and trains along the coast stood still for six hours in the afternoon.\n\n"

#define GERMAN "Die F\xc3\xa4hre Petrel ist am Montag vor der Insel mit 31 \
Menschen an Bord gesunken, und Taucher suchen am Abend noch zwei von ihnen. \
Das Schiff hatte den Hafen von Orsund am Mittag mit Holz f\xc3\xbcr die Insel \
verlassen.\n\nDie Mole war am Sonntag wegen vier Meter hoher Wellen gesperrt \
worden, und Z\xc3\xbcge standen sechs Stunden lang still.\n\n"

#define FRENCH "Le ferry Petrel a coul\xc3\xa9 lundi au large de Bolsay avec \
31 personnes \xc3\xa0 bord, et des plongeurs cherchent encore deux d'entre \
elles. Le bateau avait quitt\xc3\xa9 le port d'Orsund le matin avec du \
bois.\n\nLe port \xc3\xa9tait clos depuis dimanche \xc3\xa0 cause de \
vagues de quatre m\xc3\xa8tres, et les trains sont rest\xc3\xa9s en gare.\n\n"

#define SPEECH "\"We lost the boats, the nets and the road to the islands.\""
#define SPEECH_ON "\"We lost the boats, the nets and the road to the islands,\""

struct who {
	const char *text, *by;
};

static const struct who all[] = {
	{ SPEECH_ON " said Sarah Brand, who runs the harbour.", "Sarah Brand" },
	{ SPEECH_ON " said the harbour master, Sarah Brand.", "Sarah Brand" },
	{ SPEECH_ON " said councillor Peter Hale.", "Peter Hale" },
	{ SPEECH_ON " Peter Hale told reporters.", "Peter Hale" },
	{ "Peter Hale, who lives there, said: " SPEECH, "Peter Hale" },
	/* no known first name, but the text says that they speak */
	{ SPEECH_ON " said Ghul Qadar, a shepherd.", "Ghul Qadar" },
	{ SPEECH_ON " Ghul Qadar told a radio.", "Ghul Qadar" },
	{ SPEECH_ON " said Dr. Sarah Brand of the island.", "Dr. Sarah Brand" },
	/* the one with whom the sentence before opens */
	{ "Harbour master Peter Hale praised the crew. " SPEECH_ON " he said.",
	  "Peter Hale" },
	{ "Peter Hale praised Sarah Brand. " SPEECH_ON " he said.", NULL },
	{ "Peter Hale praised the crew. " SPEECH_ON " she said.", NULL },
	{ "A friend of Peter Hale praised the crew. " SPEECH_ON " he said.",
	  NULL },
	/* somebody else's kin, two who speak, nobody with a name */
	{ SPEECH_ON " said the mother of Peter Hale.", NULL },
	{ SPEECH_ON " said Peter Hale's mother.", NULL },
	{ "Peter Hale and Sarah Brand said: " SPEECH, NULL },
	{ SPEECH_ON " a spokesman said.", NULL },
	{ GERMAN "\xe2\x80\x9eWir haben die Boote und den Weg zu den Inseln"
	  " verloren\xe2\x80\x9c, sagte Hafenmeisterin Sarah Brand.",
	  "Hafenmeisterin Sarah Brand" },
	{ GERMAN "Das Amt warnte Sprecherin Sarah Brand zufolge vor Sturm.\n\n"
	  "\xe2\x80\x9eWir haben die Boote und den Weg zu den Inseln"
	  " verloren\xe2\x80\x9c, sagte Brand.", "Sprecherin Sarah Brand" },
	{ GERMAN "\xe2\x80\x9eWir haben die Boote und den Weg zu den Inseln"
	  " verloren\xe2\x80\x9c, sagte er in Neu Bolsay.", NULL },
	{ FRENCH "\xc2\xab Nous avons perdu les bateaux et la route des"
	  " \xc3\xaeles \xc2\xbb, a dit le maire adjoint Peter Hale.",
	  "Peter Hale" },
	{ FRENCH "\xc2\xab Nous avons perdu les bateaux et la route des"
	  " \xc3\xaeles \xc2\xbb, a dit le maire \xc3\xa0 Radio Nord.", NULL },
};

static void
test_names(void **state)
{
	char text[2000];
	size_t i, bad = 0;

	(void)state;
	for (i = 0; i < sizeof all / sizeof all[0]; i++) {
		bool english = strncmp(all[i].text, GERMAN, 20) != 0 &&
		    strncmp(all[i].text, FRENCH, 20) != 0;
		struct digest_input in = { .text = text, .title =
		    "Ferry Petrel sinks off Bolsay" };
		struct arena a = ARENA_INIT;
		struct digest d;

		snprintf(text, sizeof text, "%s%s", english ? OPENING : "",
		    all[i].text);
		digest_local(&in, &a, &d);
		if (d.quote.text == NULL || (d.quote_by == NULL) !=
		    (all[i].by == NULL) || (d.quote_by != NULL &&
		    strcmp(d.quote_by, all[i].by) != 0)) {
			print_message("%s\n\t%s: %s\n", all[i].text,
			    d.quote.text != NULL ? d.quote.text : "no quote",
			    d.quote_by != NULL ? d.quote_by : "nobody");
			bad++;
		}
		arena_free(&a);
	}
	assert_int_equal(bad, 0);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_names),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
