/* Who is Ann Poe, what is Bolt: what an apposition answers. English. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "../../../src/digest/ask.h"
#include "../../../src/digest/clause.h"

struct identity_case {
	const char *sentence, *question, *answer;	/* NULL: nothing */
};

/* The title, and what the page has of the text: its first sentence. */
static const char title[] = "Ann Poe and the mill: Bolt, Acme and Lund";
static const char page[] = "Ann Poe, Tom Hale, Acme, Bolt and the Lund Fund"
    " met Kim Sand in Ystad on Monday to talk of the mill by the river.";

static int
check(const struct identity_case *t)
{
	struct arena arena = ARENA_INIT;
	struct digest_input in = { .language = "en", .title = title };
	struct digest out = { 0 };
	struct question q = { 0 };
	struct article a;
	char text[1000];
	bool asked, right;

	snprintf(text, sizeof text, "%s\n\n%s\n\nThey told Ann Poe, Tom Hale and"
	    " Acme of it, and Bolt and the Lund Fund, too.", page, t->sentence);
	in.text = text;
	article_init(&a, &in, &arena);
	a.units[0].used = true;
	/* other makers read it before */
	clause_of(&a, &a.units[1]);
	asked = ask_who_or_what(&a, &out, &q);
	right = t->question == NULL ? !asked : asked && strcmp(q.text,
	    t->question) == 0 && strcmp(q.answer, t->answer) == 0;
	if (!right)
		print_message("%s\n want %s %s\n got  %s %s\n", t->sentence,
		    t->question != NULL ? t->question : "nothing",
		    t->answer != NULL ? t->answer : "", asked ? q.text :
		    "nothing", asked ? q.answer : "");
	article_free(&a);
	arena_free(&arena);
	return !right;
}

static void
check_all(const struct identity_case *cases, size_t n)
{
	int wrong = 0;

	for (size_t i = 0; i < n; i++)
		wrong += check(&cases[i]);
	assert_int_equal(wrong, 0);
}

static void
test_phrases(void **state)
{
	static const struct identity_case cases[] = {
		{ "Ann Poe, chief executive of Acme, said the boats would stay.",
		  "Who is Ann Poe?",
		  "Ann Poe is the chief executive of Acme." },
		{ "Ann Poe, founder and chief executive of Acme, said so.",
		  "Who is Ann Poe?",
		  "Ann Poe is the founder and chief executive of Acme." },
		{ "\"It is a pity,\" said Ann Poe, professor of law at Lund"
		  " University.", "Who is Ann Poe?",
		  "Ann Poe is a professor of law at Lund University." },
		{ "Ann Poe, 34, a teacher from Ystad, has sold the boats.",
		  "Who is Ann Poe?",
		  "Ann Poe is a 34-year-old teacher from Ystad." },
		{ "Poe, 81, a former nurse, died in her sleep.",
		  "Who was Ann Poe?",
		  "Ann Poe was an 81-year-old former nurse." },
		{ "Ann Poe, a teacher who lost her job in May, told them so.",
		  "Who is Ann Poe?",
		  "Ann Poe is a teacher who lost her job in May." },
		{ "Ann Poe, a cardiologist at Ystad Hospital who was not"
		  " involved, said it was new.", "Who is Ann Poe?",
		  "Ann Poe is a cardiologist at Ystad Hospital." },
		{ "Ann Poe, a councillor for 19 years, said so.",
		  "Who is Ann Poe?", "Ann Poe has been a councillor for 19"
		  " years." },
		{ "Ann Poe, mayor of Lund from 2001 to 2009, said so.",
		  "Who is Ann Poe?",
		  "Ann Poe was the mayor of Lund from 2001 to 2009." },
		{ "Ann Poe, Labour MP for Ystad, said so.", "Who is Ann Poe?",
		  "Ann Poe is a Labour MP for Ystad." },
		{ "Ann Poe, widow of a miner, said so.", "Who is Ann Poe?",
		  "Ann Poe is the widow of a miner." },
		{ "Ann Poe, general secretary of the teachers' union, said so.",
		  "Who is Ann Poe?", "Ann Poe is the general secretary of the"
		  " teachers' union." },
		{ "Ann Poe, a teacher at Lund School who led the project, said"
		  " so.", "Who is Ann Poe?",
		  "Ann Poe is a teacher at Lund School." },
		/* of which? */
		{ "Ann Poe, the head of the group, said so.", NULL, NULL },
		{ "Ann Poe, arguably the best player of the north, said so.",
		  NULL, NULL },
		{ "Tom Hale, a 19th-century painter from Ystad, had said so.",
		  "Who was Tom Hale?", "Tom Hale was a 19th-century painter"
		  " from Ystad." },
		/* one whom the page has in passing, and nobody else */
		{ "Kim Sand, a teacher from Ystad, said so.", NULL, NULL },
		{ "Ann Poe, one of the few women in the trade, said so.", NULL,
		  NULL },
		/* who alone is nobody: "the minister", "a friend" */
		{ "Ann Poe, the minister, said the boats would stay.", NULL,
		  NULL },
		{ "Ann Poe, a neighbour, said the boats would stay.", NULL,
		  NULL },
		{ "Ann Poe, his wife, said the boats would stay.", NULL, NULL },
		/* no apposition */
		{ "Ann Poe, a friend and two children were on the boat.", NULL,
		  NULL },
		{ "Ann Poe, becomes the oldest nominee of the prize.", NULL,
		  NULL },
		{ "Ann Poe, dressed in red, told them of the boats.", NULL,
		  NULL },
		/* it goes on behind its comma */
		{ "Ann Poe, head of sales, marketing and staff at Acme, said so.",
		  NULL, NULL },
		/* that is the next one in a list */
		{ "They met Ann Poe, the head of the Lund Fund, Jo Roe, and"
		  " others.", NULL, NULL },
		/* all know her */
		{ "President Ann Poe, a former teacher from Ystad, said so.",
		  NULL, NULL },
		{ "Ann Poe, the prime minister of the south, said so.", NULL,
		  NULL },
	};

	(void)state;
	check_all(cases, sizeof cases / sizeof cases[0]);
}

static void
test_roles(void **state)
{
	static const struct identity_case cases[] = {
		{ "The boats will stay, Acme chief executive Ann Poe said.",
		  "Who is Ann Poe?", "Ann Poe is the Acme chief executive." },
		{ "The boats will stay, Acme's founder Ann Poe said.",
		  "Who is Ann Poe?", "Ann Poe is Acme's founder." },
		{ "The boats will stay, an Acme spokeswoman, Ann Poe, said.",
		  "Who is Ann Poe?", "Ann Poe is an Acme spokeswoman." },
		{ "The head of the Lund Fund, Ann Poe, said so.",
		  "Who is Ann Poe?", "Ann Poe is the head of the Lund Fund." },
		{ "It was the Italian director Ann Poe who told them.",
		  "Who is Ann Poe?", "Ann Poe is an Italian director." },
		{ "They asked Lund Health director Ann Poe for her view.",
		  "Who is Ann Poe?", "Ann Poe is the Lund Health director." },
		{ "They asked climate scientist Ann Poe for her view.",
		  "Who is Ann Poe?", "Ann Poe is a climate scientist." },
		{ "Legal scholar Ann Poe told them so.", "Who is Ann Poe?",
		  "Ann Poe is a legal scholar." },
		{ "The boats will stay, Acme CEO Ann Poe said.",
		  "Who is Ann Poe?", "Ann Poe is the Acme CEO." },
		{ "They met the 34-year-old novelist Ann Poe in Ystad.",
		  "Who is Ann Poe?", "Ann Poe is a 34-year-old novelist." },
		{ "Lund Health's medical director, Ann Poe, told them so.",
		  "Who is Ann Poe?",
		  "Ann Poe is Lund Health's medical director." },
		{ "Senior Acme engineer Ann Poe told them so.",
		  "Who is Ann Poe?", "Ann Poe is a senior Acme engineer." },
		{ "Paralympic swimmer Ann Poe told them so.",
		  "Who is Ann Poe?", "Ann Poe is a Paralympic swimmer." },
		{ "The boat firm's founder, Ann Poe, told them so.", NULL,
		  NULL },
		{ "Deputy chief constable Ann Poe told them so.", NULL, NULL },
		{ "The home secretary, Ann Poe, told them so.",
		  "Who is Ann Poe?", "Ann Poe is the home secretary." },
		{ "They asked Home Secretary Ann Poe for her view.",
		  "Who is Ann Poe?", "Ann Poe is the home secretary." },
		{ "Nobel-winning chemist Ann Poe told them so.",
		  "Who is Ann Poe?", "Ann Poe is a Nobel-winning chemist." },
		{ "They asked U.S. economist Ann Poe for her view.",
		  "Who is Ann Poe?", "Ann Poe is a U.S. economist." },
		/* of what? */
		{ "They asked chief executive Ann Poe for her view.", NULL,
		  NULL },
		{ "They asked the minister, Ann Poe, for her view.", NULL,
		  NULL },
		/* of two names the last one's alone */
		{ "It was told by Tom Hale and Acme boss Ann Poe.",
		  "Who is Ann Poe?", "Ann Poe is the Acme boss." },
	};

	(void)state;
	check_all(cases, sizeof cases / sizeof cases[0]);
}

static void
test_clauses(void **state)
{
	static const struct identity_case cases[] = {
		{ "Ann Poe, who has led Acme since 2019, said so.",
		  "Who is Ann Poe?", "Ann Poe has led Acme since 2019." },
		{ "Ann Poe, who runs a bakery in Ystad, said so.",
		  "Who is Ann Poe?", "Ann Poe runs a bakery in Ystad." },
		{ "Ann Poe, who was not there, said so.", NULL, NULL },
		{ "Ann Poe, who has been getting up at 4am, said so.", NULL,
		  NULL },
	};

	(void)state;
	check_all(cases, sizeof cases / sizeof cases[0]);
}

static void
test_things(void **state)
{
	static const struct identity_case cases[] = {
		{ "They use Bolt, a tool that turns sand into glass, for it.",
		  "What is Bolt?", "Bolt is a tool that turns sand into"
		  " glass." },
		{ "The Lund Fund, one of the oldest charities of the north,"
		  " paid for it.", "What is the Lund Fund?",
		  "The Lund Fund is one of the oldest charities of the"
		  " north." },
		{ "It was bought by the German carmaker Acme, too.",
		  "What is Acme?", "Acme is a German carmaker." },
		{ "The Danish group Acme paid for it.", "What is Acme?",
		  "Acme is a Danish group." },
		{ "Acme, a charity for people who sleep rough, said it would"
		  " pay.", "What is Acme?",
		  "Acme is a charity for people who sleep rough." },
		{ "Acme, the United Nations' cultural agency, paid for it.",
		  "What is Acme?",
		  "Acme is the United Nations' cultural agency." },
		{ "It was Acme, a developer of picking arms, that paid for it.",
		  "What is Acme?", "Acme is a developer of picking arms." },
		/* a person, a place */
		{ "They went to Lund, a town in the south, for it.", NULL,
		  NULL },
		{ "It was not the tool Bolt had sold them for it.", NULL, NULL },
		/* it goes on */
		{ "They use Bolt, a tool that sells fake, painted fish.", NULL,
		  NULL },
	};

	(void)state;
	check_all(cases, sizeof cases / sizeof cases[0]);
}

static void
test_facts(void **state)
{
	static const struct identity_case cases[] = {
		{ "The mill, which employs about 300 people, will stay.",
		  "How many people does the mill employ?",
		  "The mill employs about 300 people." },
		{ "Acme, which makes lamps and bells, said so.",
		  "What does Acme make?", "Acme makes lamps and bells." },
		{ "Acme, based in Ystad, said so.", "Where is Acme based?",
		  "Acme is based in Ystad." },
		{ "Acme, founded in 1921, said so.", "When was Acme founded?",
		  "Acme was founded in 1921." },
		{ "The mill, which opened in May 1973, will stay.",
		  "When did the mill open?", "The mill opened in May 1973." },
		{ "The mill, which is owned by Acme, will stay.",
		  "Who owns the mill?", "The mill is owned by Acme." },
		{ "The mill, which cost $3m to build, will stay.",
		  "How much did the mill cost?",
		  "The mill cost $3m to build." },
		{ "The mill, which attracts 40,000 visitors a year, will stay.",
		  "How many visitors does the mill attract a year?",
		  "The mill attracts 40,000 visitors a year." },
		{ "Acme, which builds 4,000 cars a week in Ystad, will stay.",
		  "How many cars does Acme build a week?",
		  "Acme builds 4,000 cars a week in Ystad." },
		{ "Acme, which trains nurses in the south, will stay.",
		  "What does Acme do?", "Acme trains nurses in the south." },
		{ "The mill, which treats 400 litres of water a day, will stay.",
		  "How many litres of water does the mill treat a day?",
		  "The mill treats 400 litres of water a day." },
		{ "The mill, run by volunteers, will stay.",
		  "Who runs the mill?", "The mill is run by volunteers." },
		{ "The mill, which stands on the Aire, will stay.",
		  "Where is the mill?", "The mill stands on the Aire." },
		/* what opened? the plan for it? */
		{ "They spoke of the plan of the mill, which opened in May 1973,"
		  " as they sat there.", NULL, NULL },
		/* of which nothing on the page tells */
		{ "The pier, which opened in May 1973, will stay.", NULL, NULL },
	};

	(void)state;
	check_all(cases, sizeof cases / sizeof cases[0]);
}

/* What the page has in these words already. */
static void
test_said(void **state)
{
	static const struct identity_case said = {
		"Ann Poe, who met them in Ystad, runs the mill by the river.",
		NULL, NULL };

	(void)state;
	assert_int_equal(check(&said), 0);
}

/* A question on a page that has nothing but its title says who it speaks of,
 * and its answer need not. */
static void
check_introduced(const char *sentence, const char *question, const char *want,
    const char *answer)
{
	struct arena arena = ARENA_INIT;
	struct digest_input in = { .language = "en", .title = "The mill" };
	struct faq f = { .question = question, .answer = { sentence, 0 } };
	struct digest out = { 0 };
	struct article a;

	in.text = sentence;
	article_init(&a, &in, &arena);
	out.faq = &f;
	out.faq_count = 1;
	ask_introduce(&a, &out, 0, &arena, &f);
	assert_string_equal(f.question, want);
	assert_string_equal(f.answer.text, answer);
	article_free(&a);
	arena_free(&arena);
}

static void
test_introduced(void **state)
{
	(void)state;
	check_introduced("Tom Hale, a former teacher from Ystad, had kept it"
	    " for nine years.", "How long had Tom Hale kept it?",
	    "How long had Tom Hale, a former teacher from Ystad, kept it?",
	    "Tom Hale had kept it for nine years.");
	/* what follows the phrase keeps its comma */
	check_introduced("It will stay, said Tom Hale, a teacher at Lund"
	    " School, who owns it.", "What did Tom Hale say?",
	    "What did Tom Hale, a teacher at Lund School, say?",
	    "It will stay, said Tom Hale, who owns it.");
	check_introduced("It will stay, said Tom Hale, of Lund University.",
	    "What did Tom Hale say?",
	    "What did Tom Hale, of Lund University, say?",
	    "It will stay, said Tom Hale.");
	check_introduced("It will stay, said Tom Hale of Lund University.",
	    "What did Tom Hale of Lund University say?",
	    "What did Tom Hale of Lund University say?",
	    "It will stay, said Tom Hale of Lund University.");
	check_introduced("It will stay, said Tom Hale, a teacher at Lund School"
	    " and the author of a book.", "What did Tom Hale say?",
	    "What did Tom Hale, a teacher at Lund School, say?",
	    "It will stay, said Tom Hale, a teacher at Lund School and the"
	    " author of a book.");
	/* "minister Tom Hale" says it, and all know Ms Swift */
	check_introduced("Tom Hale, a former teacher from Ystad, said it.",
	    "What did minister Tom Hale say?",
	    "What did minister Tom Hale say?",
	    "Tom Hale, a former teacher from Ystad, said it.");
	check_introduced("Taylor Swift, a singer from the south, said it.",
	    "What did Taylor Swift say?", "What did Taylor Swift say?",
	    "Taylor Swift, a singer from the south, said it.");
}

/* A question that was asked of a long sentence. */
static void
check_built(const char *sentence, const char *question, const char *answer,
    bool of_person)
{
	struct arena arena = ARENA_INIT;
	struct digest_input in = { .language = "en", .title = "The mill" };
	struct question q = { .text = question, .kind = strncmp(question,
	    "Who", 3) == 0 ? ASK_WHO_IS : ASK_WHAT_IS };
	struct article a;

	in.text = sentence;
	article_init(&a, &in, &arena);
	ask_build_identity(&a, &q);
	if (answer == NULL)
		assert_null(q.answer);
	else
		assert_string_equal(q.answer, answer);
	assert_int_equal(q.made, answer != NULL);
	assert_int_equal(ask_is_what_of_person(&a, &q), of_person);
	article_free(&a);
	arena_free(&arena);
}

static void
test_built(void **state)
{
	(void)state;
	check_built("The fish were painted with Bolt, a tool that turns sand"
	    " into glass, by three growers from the south who had never seen a"
	    " fish.", "What is Bolt?",
	    "Bolt is a tool that turns sand into glass.", false);
	/* it is not so short that another part may have the sentence */
	check_built("They all use Bolt, a tool that turns sand into glass.",
	    "What is Bolt?", NULL, false);
	check_built("The three growers from the south use ChatGPT, a highly"
	    " popular chatbot, to paint the fish that they have caught for"
	    " them.", "What is ChatGPT?", "ChatGPT is a highly popular chatbot.",
	    false);
	check_built("The three growers from the south paint the fish with a"
	    " system called Bolt that sorts sand by its colour as it falls.",
	    "What is Bolt?", NULL, false);
	check_built("The three growers from the south paint the fish with a"
	    " Danish sorting system called Bolt, which they have had since"
	    " May.", "What is Bolt?", "Bolt is a Danish sorting system.",
	    false);
	check_built("Ann Poe, a teacher from Ystad, had kept the fish for nine"
	    " years before three growers from the south took it away.",
	    "Who is Ann Poe?", "Ann Poe is a teacher from Ystad.", false);
	check_built("Ann Poe, a teacher from Ystad, had kept the fish.",
	    "What is Ann Poe?", NULL, true);
	check_built("Poe is the youngest rider of the race, and Ann Poe says so.",
	    "What is Poe?", NULL, true);
	check_built("Zyba Qorr, a Lund University teacher who lives in Ystad, had"
	    " kept the fish.", "What is Zyba Qorr?", NULL, true);
	check_built("Mrs Poe, a teacher from Ystad, had kept the fish.",
	    "What is Mrs Poe?", NULL, true);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_phrases),
		cmocka_unit_test(test_roles),
		cmocka_unit_test(test_clauses),
		cmocka_unit_test(test_things),
		cmocka_unit_test(test_facts),
		cmocka_unit_test(test_said),
		cmocka_unit_test(test_introduced),
		cmocka_unit_test(test_built),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
