/* What is asked of texts that explain things, and of guides. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "../../../src/digest/ask_en_essay.h"
#include "ask_check.h"

static const char title[] = "How beekeepers keep bees in hives and"
    " harvest honey";
static const char filler[] = "A hive is work. Honey sells well. ";

struct expound_case {
	const char *sentence, *question;	/* NULL: none */
};

static const struct expound_case cases[] = {
	/* verbs */
	{ "Cheap hives depend on thin panels of pressed wood.",
	  "What do cheap hives depend on?" },
	{ "The taste of honey comes from the flowers near the hive.",
	  "Where does the taste of honey come from?" },
	{ "Every colony of bees needs about twenty kilos of food.",
	  "What does every colony of bees need?" },
	{ "Wooden hives require a coat of oil each spring.",
	  "What do wooden hives require?" },
	{ "A crowded hive leads to swarms in May.",
	  "What does a crowded hive lead to?" },
	{ "An empty tray in a hive means the mites have gone.",
	  "What does an empty tray in a hive mean?" },
	{ "A jar of honey lasts about four years.",
	  "How long does a jar of honey last?" },
	{ "Thin honey results from a wet summer.",
	  "What does thin honey result from?" },
	{ "Keeping bees requires patience and a thick veil.",
	  "What does keeping bees require?" },
	{ "It requires patience and a thick veil.", NULL },
	{ "The bees that he keeps need sugar.", NULL },
	{ "The inspector needs a thick veil.", NULL },
	{ "Beekeepers make offers of honey.", NULL },
	{ "Bees need it.", NULL },
	{ "There\xe2\x80\x99s evidence bees need sugar in the autumn.", NULL },
	/* why */
	{ "Wooden hives are warmer because pine holds air.",
	  "Why are wooden hives warmer?" },
	{ "Old hives need fresh oil mainly because the grain opens.",
	  "Why do old hives need fresh oil?" },
	{ "Testing hives happens before a sale because rot is fast.", NULL },
	/* what should be done */
	{ "Young beekeepers should check the brood every week.",
	  "What should young beekeepers do?" },
	{ "A good hive must shed rain from every joint.",
	  "What must a good hive do?" },
	{ "Honey must not touch iron.", "What must honey not do?" },
	{ "Bees can fly.", NULL },
	/* what things are */
	{ "The hardest part of keeping bees is the waiting in March.",
	  "What is the hardest part of keeping bees?" },
	{ "The main reason hives fail is that mites spread fast.",
	  "What is the main reason hives fail?" },
	{ "The best time to harvest honey is the first dry week of August.",
	  "What is the best time to harvest honey?" },
	{ "Most swarms of bees are caused by a lack of room.",
	  "What are most swarms of bees caused by?" },
	{ "Old hives are used to lure swarms.",
	  "What are old hives used for?" },
	{ "A super is a box that holds the frames of honey.",
	  "What is a super?" },
	{ "Dark honey is richer than clover honey.",
	  "How does dark honey compare with clover honey?" },
	{ "A hive is a good idea that pays.", NULL },
	{ "The hive is the best.", NULL },
	/* guides */
	{ "To calm a hive, you should blow smoke under the lid.",
	  "How do you calm a hive?" },
	{ "To harvest honey, cut the wax from each frame with a hot knife.",
	  "How do you harvest honey?" },
	{ "Use a hot knife to cut wax from a frame.",
	  "How do you cut wax from a frame?" },
	{ "If you live near a road, you should turn the hive away from it.",
	  "What should you do if you live near a road?" },
	{ "Before you open a hive, light a smoker.",
	  "What should you do before you open a hive?" },
	{ "You need two frames and a sharp saw to build a small hive.",
	  "What do you need to build a small hive?" },
	{ "To keep it calm, blow smoke under the lid.", NULL },
	{ "To use with a hive of your choice, drop the frame in.", NULL },
	{ "To her surprise, the bees left.", NULL },
	{ "If you live near a road, the bees will find it.", NULL },
};

/* where there is hardly any other */
static const struct expound_case wants[] = {
	{ "Healthy colonies of bees do not need sugar in summer.",
	  "Do healthy colonies of bees need sugar in summer?" },
	{ "A wooden hive isn\xe2\x80\x99t a safe home for bees in a flood.",
	  "Is a wooden hive a safe home for bees in a flood?" },
	{ "The best bees cannot find a hive after dark.",
	  "Can the best bees find a hive after dark?" },
	{ "A hive is not just a box.", NULL },
	{ "Bees do not like it.", NULL },
	{ "The first swarm of bees was out before the church bells rang at"
	  " nine.", "What does the author say about the first swarm of bees?" },
	{ "The inspector was out before the church bells rang at nine.", NULL },
};

/* in which the author turns to the reader */
static const char own[] = "I was stung. I fell over. My bees left. You would"
    " laugh. ";

static void
test_wants(void **state)
{
	size_t i;
	int wrong = 0;

	(void)state;
	for (i = 0; i < sizeof wants / sizeof wants[0]; i++)
		wrong += ask_check_page(&(struct asked_page){ title, own,
		    ask_for_want }, wants[i].sentence, wants[i].question,
		    false);
	wrong += ask_check_page(&(struct asked_page){ title, filler,
	    ask_for_want }, "The first swarm of bees was out before the church"
	    " bells rang at nine.", NULL, false);
	assert_int_equal(wrong, 0);
}

/* What is asked of a sentence that the summary has, and the answer. */
static void
test_short(void **state)
{
	static const struct {
		const char *sentence, *question, *answer;
	} pairs[] = {
		{ "In the hills, the taste of honey comes from heather and"
		  " clover, which flower in the last weeks of a long and often"
		  " wet August.", "Where does the taste of honey come from?",
		  "The taste of honey comes from heather and clover." },
		{ "Wooden hives need wax, oil and nails, which are sold at"
		  " markets in most of the towns along the coast in May.",
		  "What do wooden hives need?",
		  "Wooden hives need wax, oil and nails." },
		{ "Wooden hives need oil if they stand in the rain, which falls"
		  " on most of the towns along the coast in May.", NULL, NULL },
		{ "Wooden hives need oil, which is dear.", NULL, NULL },
	};
	struct digest_input in = { .language = "en", .title = title };
	struct arena arena = ARENA_INIT;
	struct question q = { 0 };
	struct article a;
	size_t i;

	(void)state;
	for (i = 0; i < sizeof pairs / sizeof pairs[0]; i++) {
		in.text = pairs[i].sentence;
		article_init(&a, &in, &arena);
		if (pairs[i].question == NULL)
			assert_false(ask_expounded_short(&a, 0, &q));
		else {
			assert_true(ask_expounded_short(&a, 0, &q));
			assert_string_equal(q.text, pairs[i].question);
			assert_string_equal(q.answer, pairs[i].answer);
			assert_true(q.made);
		}
		article_free(&a);
	}
	arena_free(&arena);
}

static void
test_cases(void **state)
{
	size_t i;
	int wrong = 0;

	(void)state;
	for (i = 0; i < sizeof cases / sizeof cases[0]; i++)
		wrong += ask_check_page(&(struct asked_page){ title, filler,
		    ask_expounded }, cases[i].sentence, cases[i].question,
		    false);
	assert_int_equal(wrong, 0);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_cases),
		cmocka_unit_test(test_wants),
		cmocka_unit_test(test_short),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
