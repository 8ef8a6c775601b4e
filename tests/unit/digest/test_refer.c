/* What a digest's sentences refer to. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "../../../src/digest/antecedent.h"
#include "../../../src/digest/refer.h"

static const char people[] = "A bridge across the Orwick was shut on Monday. "
    "Sarah Pelham, a chemist at Leeds, said that the paint was poisonous. "
    "The foreign secretary Tom Brody and engineer Ann Quist saw it. Prime "
    "Minister Owen Tarn did not. Wibke Ostermann, 34, swam beside it. Dr "
    "Ines Calder took notes. Harold Voss and his brother Peter Voss fished. "
    "They walked along Pelham Street to Brody Hall. Guests named Ursula von "
    "der Aa and Jakob Mars were late. The Mars mission was not. Albert "
    "Jessop built the bridge. His grandson Martin owns the boats. Mrs Tarn, "
    "whose husband was late, waved. Attorney General Pete Sorn slept. "
    "Analyst Rita Moon did not. San Marco-based Norvik said no. It was Zaid "
    "Okeh at the oars. Okeh, who rows, was late. The boats of Ann Kennelly and "
    "Diego Garcia sank. The minister, Calum Frewen, swam. \xe2\x80\x9cIt is cold,"
    "\xe2\x80\x9d engineer Solveig Ostrand said. A sailor called Simon slept. Simon Trent, "
    "who owns the mill, did not.";

struct name_case {
	const char *title, *text, *named;
};

static const struct name_case names[] = {
	{ "", "Pelham doubts that it will work.",
	  "Sarah Pelham, a chemist at Leeds, doubts that it will work." },
	{ "", "It will not work, says Pelham.",
	  "It will not work, says Sarah Pelham, a chemist at Leeds." },
	{ "", "Pelham\xe2\x80\x99s team doubts it.",
	  "Sarah Pelham\xe2\x80\x99s team doubts it." },
	{ "Sarah Pelham in doubt", "Pelham doubts that it will work.",
	  "Pelham doubts that it will work." },
	{ "Pelham in doubt", "Pelham\xe2\x80\x99s team doubts it.",
	  "Sarah Pelham\xe2\x80\x99s team doubts it." },
	{ "", "The shops of Pelham Street doubt it.",
	  "The shops of Pelham Street doubt it." },
	{ "", "\xe2\x80\x9cPelham doubts it,\xe2\x80\x9d said a man.",
	  "\xe2\x80\x9cPelham doubts it,\xe2\x80\x9d said a man." },
	{ "", "It is late, according to Brody.",
	  "It is late, according to foreign secretary Tom Brody." },
	{ "", "Quist and Brody left.",
	  "Engineer Ann Quist and foreign secretary Tom Brody left." },
	{ "", "The firm Pelham & Sons left.", "The firm Pelham & Sons left." },
	{ "", "The firm Orwick & Pelham left.",
	  "The firm Orwick & Pelham left." },
	{ "", "Norvik left the bay.", "Norvik left the bay." },
	{ "", "Then Okeh sold a boat.", "Then Zaid Okeh sold a boat." },
	{ "", "But Dr Calder stayed.", "But Dr Ines Calder stayed." },
	{ "", "President Brody left.", "President Brody left." },
	{ "", "Yesterday Tarn left, and Tarn came back.",
	  "Yesterday Prime Minister Owen Tarn left, and Tarn came back." },
	{ "", "It is wet. Brody left.",
	  "It is wet. Foreign secretary Tom Brody left." },
	{ "", "Friends of Ostermann left.",
	  "Friends of Wibke Ostermann left." },
	{ "", "The Council of Ostermann left.",
	  "The Council of Ostermann left." },
	{ "", "It was cold for Jakob by then.",
	  "It was cold for Jakob Mars by then." },
	/* others of the same first name */
	{ "", "It was cold for her son Jakob by then.",
	  "It was cold for her son Jakob by then." },
	{ "", "It was cold for Jakob (Tom Hale) by then.",
	  "It was cold for Jakob (Tom Hale) by then." },
	{ "", "It was cold for Simon by then.",
	  "It was cold for Simon by then." },
	{ "", "It was cold for Ursula von der Aa.",
	  "It was cold for Ursula von der Aa." },
	{ "", "Jessop sold a boat.", "Jessop sold a boat." },
	/* he is Owen, and she is not */
	{ "", "Mr Tarn left.", "Prime Minister Owen Tarn left." },
	{ "", "Mrs Tarn left.", "Mrs Tarn left." },
	{ "", "Kennelly rowed.", "Ann Kennelly rowed." },
	{ "", "Garcia rowed.", "Diego Garcia rowed." },
	{ "", "Frewen left.", "Calum Frewen left." },
	{ "", "Ostrand left.", "Engineer Solveig Ostrand left." },
	{ "", "Mrs Ostermann won.", "Wibke Ostermann won." },
	{ "", "Sorn woke up.", "Attorney General Pete Sorn woke up." },
	{ "", "It is late, says Moon.",
	  "It is late, says analyst Rita Moon." },
	{ "", "Ostermann won.", "Wibke Ostermann won." },
	{ "", "Voss won.", "Voss won." },	/* which of them? */
	{ "", "The Mars probe left.", "The Mars probe left." },
	{ "", "Nothing was heard from von der Aa yet.",
	  "Nothing was heard from Ursula von der Aa yet." },
};

static void
full_names(void **state)
{
	struct arena own = ARENA_INIT;
	size_t i;

	(void)state;
	for (i = 0; i < sizeof names / sizeof names[0]; i++) {
		struct digest_input in = { .title = names[i].title,
		    .text = people, .language = "en" };
		struct digest d = { .summary = names[i].text };
		struct article a;

		article_init(&a, &in, &own);
		refer_name_people(&a, &own, &d);
		if (strcmp(d.summary, names[i].named) != 0)
			print_error("for: %s\n", names[i].text);
		assert_string_equal(d.summary, names[i].named);
		article_free(&a);
	}
	arena_free(&own);
}

/* In the order of the page: a name is full once. */
static void
order_of_page(void **state)
{
	struct arena own = ARENA_INIT;
	struct digest_input in = { .title = "A bridge", .text = people };
	struct claim point = { .text = "Pelham doubts it." };
	struct faq faq = { .question = "What does Quist fear?",
	    .answer = { .text = "Quist fears that Pelham will swim." } };
	struct digest d = { .summary = "It is shut.", .takeaways = &point,
	    .takeaway_count = 1, .faq = &faq, .faq_count = 1 };
	struct article a;

	(void)state;
	article_init(&a, &in, &own);
	refer_name_people(&a, &own, &d);
	assert_string_equal(d.summary, "It is shut.");
	assert_string_equal(d.takeaways[0].text,
	    "Sarah Pelham, a chemist at Leeds, doubts it.");
	assert_string_equal(d.faq[0].question, "What does Ann Quist fear?");
	assert_string_equal(d.faq[0].answer.text,
	    "Engineer Ann Quist fears that Pelham will swim.");
	article_free(&a);
	arena_free(&own);
}

struct lean_case {
	const char *sentence;
	bool leans;
};

static const struct lean_case leaning[] = {
	/* the opening has no subject for the pronoun */
	{ "Founded by two nurses of Lund, it now treats 900 people.", true },
	{ "Working under Ann Poe, he drew two maps of the harbour.", true },
	{ "According to Acme, it sold 900 boats in the spring.", false },
	{ "In the years before the harbour of Lund was sold, they fished.",
	  true },
	/* no port is warned of itself */
	{ "The harbour had been warned about it twice by divers.", true },
	{ "The divers had warned of it in June.", true },
	{ "The storm was so bad that the harbour was warned of it.", false },
	/* pointing */
	{ "To get round this, the firm rented four boats.", true },
	{ "Whether the growers like these changes is not clear.", true },
	{ "The firm pays for this with the boats of its owners.", true },
	{ "The firm sold nine boats this year and none last year.", false },
	{ "The harbour holds boats and lets these boats leave late.", false },
	{ "The harbour was opened after this week's vote in Lund.", false },
	{ "The plan helps those who lost a boat in the storm.", false },
	{ "The plan would also help those skippers of the harbour.", true },
	{ "The council wants to ban such boats from the harbour.", true },
	{ "The council bans boats such as ferries from the harbour.", false },
	/* objects */
	{ "Critics call it a toy for the owners of big boats.", true },
	{ "Tom Hale showed them the way to the old harbour.", true },
	{ "Tom Hale found it hard to leave the harbour of Lund.", false },
	/* said by whom? */
	{ "The harbour of Lund will shut in the spring, she said.", true },
	{ "The harbour, he added, is too small for the new boats.", true },
	/* nouns left out */
	{ "Three, including the mayor, voted against the plan.", true },
	{ "Most were sold to the owners of the old harbour.", true },
	{ "Most boats were sold to the owners of the harbour.", false },
	/* pairs */
	{ "The council has seen a quarrel between the two.", true },
	{ "Acme and Bolt signed a pact between the two.", false },
	{ "The owners of the harbour have refused to do so.", true },
	{ "Eleven months later Ann Poe fell into the old harbour.", true },
	{ "Two years earlier than planned, Ann Poe opened the harbour.", false },
	{ "Ann Poe fell into the harbour of Lund in the same way.", true },
	{ "Ann Poe fell in the same way as Tom Hale of Lund.", false },
	{ "Captain Ann Poe said she had begged her to join them.", true },
	{ "Ann Poe wept when she heard that he had asked her to leave.",
	  false },
	{ "Hale said they had slept through most of the storm.", true },
	{ "Owners said they had slept through most of the storm.", false },
	{ "People who want to leave can do so in the spring.", false },
	{ "The council has no plan for the people living there.", true },
	{ "The council says there is no plan for the harbour.", false }
};

static void
leaning_sentences(void **state)
{
	char text[400];
	size_t i;
	bool leans;

	(void)state;
	for (i = 0; i < sizeof leaning / sizeof leaning[0]; i++) {
		struct arena own = ARENA_INIT;
		struct digest_input in = { .text = text, .language = "en" };
		struct article a;

		snprintf(text, sizeof text, "The museum of Lund shows old "
		    "maps of the sea. It has 40 of the coast. %s",
		    leaning[i].sentence);
		article_init(&a, &in, &own);
		assert_int_equal(a.count, 3);
		leans = (a.units[2].flags & (UNIT_LEANS | UNIT_NAMELESS)) != 0;
		if (leans != leaning[i].leans)
			fail_msg("%s: %d", leaning[i].sentence, leans);
		article_free(&a);
		arena_free(&own);
	}
}

static const char crane[] = "The harbour of Lund will close for a year. A crane "
    "was found to lean in May. The owners had bought the crane from a mill. "
    "The crane was sold to the museum last week. The mayor said nothing of "
    "the crane. The council met on Monday. The council voted for the plan.";

/* "The crane" wants its sentence, the title or the summary to tell of it;
 * the council never had any. */
static void
strange_nouns(void **state)
{
	struct arena own = ARENA_INIT;
	struct digest_input in = { .title = "A harbour closes",
	    .text = crane, .language = "en" };
	size_t shown[] = { 0, 1 };
	struct article a;

	(void)state;
	article_init(&a, &in, &own);
	assert_int_equal(refer_strange(&a, 3, shown, 1), 2);
	assert_int_equal(refer_strange(&a, 3, shown, 2), 0);
	assert_int_equal(refer_strange(&a, 4, shown, 1), 1);
	assert_int_equal(refer_strange(&a, 6, shown, 1), 0);
	article_free(&a);
	in.title = "A leaning crane closes the harbour";
	article_init(&a, &in, &own);
	assert_int_equal(refer_strange(&a, 3, shown, 1), 0);
	article_free(&a);
	arena_free(&own);
}

/* "Das Team", "le menuisier", "a central": who? An age says it where the
 * title has it. */
static void
strange_elsewhere(void **state)
{
	static const struct {
		const char *lang, *title, *text;
		int subject, other;
	} of[] = {
		{ "de", "Lund sperrt den Hafen",
		  "Der Hafen von Lund ist zu. Das Team tritt in Bolton an. Im "
		  "Mai siegte das Team recht knapp.", 2, 1 },
		{ "de", "Lund sperrt den Hafen",
		  "Der Hafen von Lund ist zu. Das Boot des Verbands kam aus "
		  "Bolton. Tom Hale nannte den Schritt falsch.", 1, 1 },
		{ "de", "Das Team von Lund gewinnt",
		  "Der Hafen von Lund ist zu. Das Team tritt in Bolton an. Im "
		  "Mai siegte das Team recht knapp.", 0, 0 },
		{ "de", "Lund sperrt den Hafen",
		  "Der Hafen von Lund ist zu. Der 49-Jährige kam aus Bolton. Im "
		  "Mai ging der 49-Jährige aus Bolton.", 2, 2 },
		{ "fr", "Lund ferme son port",
		  "Le port de Lund ferme. Le menuisier a gardé la grue rouge. La "
		  "grue a blessé le menuisier lundi.", 2, 1 },
		{ "pt", "Lund fecha o porto",
		  "O porto de Lund fecha. O jogador viu dois barcos no mar. A "
		  "grua levou o jogador ontem cedo.", 2, 1 }
	};
	size_t shown[] = { 0 }, i;

	(void)state;
	for (i = 0; i < sizeof of / sizeof *of; i++) {
		struct arena own = ARENA_INIT;
		struct digest_input in = { .title = of[i].title,
		    .text = of[i].text, .language = of[i].lang };
		struct article a;

		article_init(&a, &in, &own);
		if (refer_strange(&a, 1, shown, 1) != of[i].subject ||
		    refer_strange(&a, 2, shown, 1) != of[i].other)
			fail_msg("%s: %d %d", of[i].title, refer_strange(&a, 1,
			    shown, 1), refer_strange(&a, 2, shown, 1));
		article_free(&a);
		arena_free(&own);
	}
}

struct debt_case {
	const char *title, *text;
	double debt;
};

/* Of the last sentence, where the first one is the summary. */
static const struct debt_case debts[] = {
	{ "A harbour closes", "The harbour of Lund will close for a year. A "
	    "crane was found to lean in May. The crane was sold last week.", 1 },
	{ "A harbour closes", "The harbour of Lund will close for a year. A "
	    "crane was found to lean in May. Divers saw the crane.", 0.6 },
	{ "A harbour closes", "The harbour of Lund will close for a year. A "
	    "crane was found to lean in May. Divers saw the crane that fell.",
	    0 },
	{ "A harbour closes", "The harbour of Lund will close for a year. A "
	    "crane was found to lean in May. Divers feared the threats posed "
	    "by it.", 0 },
	{ "A harbour closes", "The harbour of Lund will close for a year. A "
	    "crane was found to lean in May. Divers said the crane was old.",
	    1 },
	{ "A harbour closes", "The harbour of Lund will close for a year. A "
	    "crane was found to lean in May. On Monday night the crane fell.",
	    1 },
	{ "A harbour closes", "The harbour of Lund will close for a year. It "
	    "was built in May. The county has 40 tonnes of salt.", 1 },
	{ "Wexshire harbour", "The harbour of Lund will close for a year. It "
	    "was built in May. The county has 40 tonnes of salt.", 0.15 },
	{ "A harbour closes", "The harbour of Lund will close for a year. A "
	    "crane fell. The wife of one of the men was told on Monday.", 0.6 },
	/* the page decides something, or it does not */
	{ "Lund shuts harbour", "Lund decided on Monday to shut the harbour. "
	    "Boats are to leave. The decision angered crews.", 0 },
	{ "Storm hits Lund", "A storm hit Lund on Monday. Boats sank off "
	    "the coast of Norway. The decision angered crews.", 1 },
	/* which airline? */
	{ "Strike at Lund airport is off", "A strike at the airport of Lund "
	    "was called off. Bolt flies there. The airline welcomed that.", 1 },
	{ "Lund Airways strike is off", "A strike at Lund Airways was called "
	    "off. Bolt flies there. The airline welcomed that.", 0 },
	{ "A harbour closes", "The harbour of Lund will close for a year. Nobody "
	    "knew. In winter the share is only 4%.", 1 },
	{ "A harbour closes", "The harbour of Lund will close for a year. Crews "
	    "called for help. The cost was put at 90,000.", 1 },
	{ "A harbour closes", "The harbour of Lund will close, which will cost "
	    "a lot. Crews called for help. The cost was put at 90,000.", 0 },
	/* what is not there to be known */
	{ "A harbour closes", "The harbour of Lund will close for a year. Some "
	    "years were hard. The last few years were better.", 0 },
	{ "A harbour closes", "The harbour of Lund will close for a year. A "
	    "plan is in the making.", 0 },
};

static void
debts_of_page(void **state)
{
	struct arena own = ARENA_INIT;
	size_t shown[] = { 0 }, i;

	(void)state;
	for (i = 0; i < sizeof debts / sizeof debts[0]; i++) {
		struct digest_input in = { .title = debts[i].title,
		    .text = debts[i].text, .language = "en" };
		struct refer_page page = { .shown = shown, .count = 1 };
		struct article a;

		article_init(&a, &in, &own);
		page.a = &a;
		assert_true(a.count > 1);
		if (refer_debt(&page, a.count - 1) != debts[i].debt)
			fail_msg("%s: %g", debts[i].text, refer_debt(&page,
			    a.count - 1));
		article_free(&a);
	}
	arena_free(&own);
}

/* What is picked counts for what comes after it only. */
static void
debts_after_pick(void **state)
{
	struct arena own = ARENA_INIT;
	struct digest_input in = { .title = "A harbour closes",
	    .text = crane, .language = "en" };
	size_t shown[] = { 0 }, early[] = { 1 }, late[] = { 4 };
	struct refer_page page = { .shown = shown, .count = 1,
	    .more = early, .more_count = 1 };
	struct article a;

	(void)state;
	article_init(&a, &in, &own);
	page.a = &a;
	assert_true(refer_debt(&page, 3) == 0);
	page.more = late;
	assert_true(refer_debt(&page, 3) >= 1);
	article_free(&a);
	arena_free(&own);
}

static void
pronouns_of_nobody(void **state)
{
	static const struct {
		const char *text;
		bool missing;
	} all[] = {
		{ "In tests on last year's storms it placed the eye.", true },
		{ "In a trial for reporters it folded nine shirts.", true },
		{ "In tests on last year's storms it was windy.", false },
		{ "In tests Norvik said it placed the eye.", false },
		{ "The court of Lund turned down requests to test them.", true },
		{ "The court of Lund told owners of boats to move them.", false },
		{ "Ministers hope that it will be law by May.", true },
		{ "Ministers hope that it is for a court to say.", false },
		{ "Two boats sank, and the storm broke some of them.", false },
	};
	struct arena own = ARENA_INIT;
	size_t i;

	(void)state;
	for (i = 0; i < sizeof all / sizeof all[0]; i++) {
		struct digest_input in = { .text = people, .language = "en" };
		struct article a;

		article_init(&a, &in, &own);
		if (antecedent_is_missing(&a, all[i].text) != all[i].missing)
			print_error("for: %s\n", all[i].text);
		assert_int_equal(antecedent_is_missing(&a, all[i].text),
		    all[i].missing);
		article_free(&a);
	}
	arena_free(&own);
}

/* The second sentence with the name that the first has for its owner. */
static const struct {
	const char *before, *text, *made;
} written[] = {
	{ "The Lamp Standards Agency found cracks in 14 of 60 lamps.",
	  "The agency said it would publish the names in May.",
	  "The Lamp Standards Agency said it would publish the names in May." },
	{ "Oxlight runs 560 shops in Lund.",
	  "The charity's shops sold fewer lamps.",
	  "Oxlight's shops sold fewer lamps." },
	{ "Oxlight warned in 2019 that the owls were dying out.",
	  "Its director, Ann Poe, said rat poison was to blame.",
	  "Oxlight's director, Ann Poe, said rat poison was to blame." },
	{ "Oxlight hired a ship to follow the tanker.",
	  "Tom Hale, its director, said the oil could reach York by Friday.",
	  "Tom Hale, Oxlight's director, said the oil could reach York by "
	  "Friday." },
	{ "Tom Hale, 32, spoke for 20 minutes. Prosecutors had asked for more.",
	  "His lawyers said six years would be enough.",
	  "Tom Hale's lawyers said six years would be enough." },
	/* a name that no list has, and what follows says whose it is */
	{ "A girl of 12 has sailed round Lund. Isluna Brenn set out in May. She "
	  "was followed by her father. \"I was afraid,\" she said.",
	  "Her hardest hour came off Cape Rath, when a squall tore the sail.",
	  "Isluna Brenn's hardest hour came off Cape Rath, when a squall tore "
	  "the sail." },
	/* a wife is no "him", a brother may be */
	{ "Tom Hale, 32, told us he had lived on oats. His wife, Fiona, said: "
	  "\"It was the end.\"", "More than 80 people had searched for him in "
	  "the hills.", "More than 80 people had searched for Tom Hale in the "
	  "hills." },
	{ "Tom Hale, 32, told us he had lived on oats. His brother, Ian, said: "
	  "\"It was the end.\"", "More than 80 people had searched for him in "
	  "the hills.", NULL },
	/* another might be meant */
	{ "Oxlight beat Norlight in the poll.",
	  "The airline scored 61% for its seats.", NULL },
	{ "Tom Hale, 32, spoke. The judge had asked for more.",
	  "His lawyers said six years would be enough.", NULL },
	{ "The number of owls in Lund has doubled.",
	  "The trust plans to set 40 owls free in the autumn.", NULL },
	{ "Oxlight runs 560 shops in Lund.",
	  "The charity Norlight runs two shops.", NULL },
};

static void
writes_the_owner(void **state)
{
	struct arena own = ARENA_INIT;
	size_t i;

	(void)state;
	for (i = 0; i < sizeof written / sizeof written[0]; i++) {
		char text[512];
		struct digest_input in = { .title = "Lamps", .text = text,
		    .language = "en" };
		struct article a;
		const char *made;

		(void)snprintf(text, sizeof text, "There are many kinds of lamp. "
		    "%s %s", written[i].before, written[i].text);
		article_init(&a, &in, &own);
		made = refer_write_out(&a, a.count - 1);
		if ((made == NULL) != (written[i].made == NULL) ||
		    (made != NULL && strcmp(made, written[i].made) != 0))
			fail_msg("%s: %s", written[i].text, made);
		article_free(&a);
	}
	arena_free(&own);
}

/* The title is of another woman: "Her coach" may be hers. */
static void
knows_a_rival(void **state)
{
	static const struct {
		const char *title, *text, *made;
	} cases[] = {
		{ "Gold for Hale", "The race was in Lund. Sarah Hale won gold. "
		    "Emma Poe came third after a fall. Her coach drives a bus.",
		    NULL },
		/* who has a name that may be a woman's */
		{ "Gold for Hale", "The race was in Lund. Alex Hale won gold. "
		    "Emma Poe came third after a fall. Her coach drives a bus.",
		    NULL },
		{ "Gold in Lund", "Sarah Hale won gold in Lund on Sunday. "
		    "Emma Poe came third after a fall. Her coach drives a bus.",
		    NULL },
		{ "Gold in Lund", "Peter Hale won gold in Lund on Sunday. "
		    "Emma Poe came third after a fall. Her coach drives a bus.",
		    "Emma Poe's coach drives a bus." },
	};
	struct arena own = ARENA_INIT;
	size_t i;

	(void)state;
	for (i = 0; i < sizeof cases / sizeof cases[0]; i++) {
		struct digest_input in = { .title = cases[i].title,
		    .text = cases[i].text, .language = "en" };
		struct article a;
		const char *made;

		article_init(&a, &in, &own);
		made = refer_write_out(&a, a.count - 1);
		if ((made == NULL) != (cases[i].made == NULL) ||
		    (made != NULL && strcmp(made, cases[i].made) != 0))
			fail_msg("%zu: %s", i, made);
		article_free(&a);
	}
	arena_free(&own);
}

int
main(void)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test(debts_of_page),
		cmocka_unit_test(debts_after_pick),
		cmocka_unit_test(full_names),
		cmocka_unit_test(pronouns_of_nobody),
		cmocka_unit_test(order_of_page),
		cmocka_unit_test(leaning_sentences),
		cmocka_unit_test(strange_nouns),
		cmocka_unit_test(strange_elsewhere),
		cmocka_unit_test(writes_the_owner),
		cmocka_unit_test(knows_a_rival),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
