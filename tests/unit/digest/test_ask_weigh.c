/* Which of two English questions is the sounder, by what can be seen of them. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "../../../src/digest/ask.h"

static const char text[] =
    "Acme will close its mill in Bolton in May.\n\n"
    "Acme plans to sell the looms, as the council asked Acme to.\n\n"
    "On Monday Ann Poe said that she had told them of it.\n\n"
    "\"The mill was a home,\" said Tom Hale.\n\n"
    "The dam of the mill was built in 1910 by masons from Lund.\n\n"
    "\"He survived a war, and the mill,\" said Jon Doe.\n\n"
    "\"Work survives a war, and the mill,\" said Jon Doe.\n";

struct pair {
	const char *better, *worse;
	enum ask_kind kind, other;
	const char *subject;
	size_t sentence, beside;	/* of each */
};

static const struct pair pairs[] = {
	{ "What does Acme plan to do?", "What does Acme belong to?",
	  ASK_WHAT_DID, ASK_WHAT_DID, "Acme", 1, 1 },
	{ "What does Acme plan to do?", "What did Acme decline to do?",
	  ASK_WHAT_DID, ASK_WHAT_DID, "Acme", 1, 1 },
	{ "What did Acme announce?", "What did Acme carve?",
	  ASK_WHAT_DID, ASK_WHAT_DID, "Acme", 1, 1 },
	{ "What did Acme carve?", "What does Acme carve?",
	  ASK_WHAT_DID, ASK_WHAT_DID, "Acme", 1, 1 },
	{ "What did Acme announce?", "What did Acme announce in 1910?",
	  ASK_WHAT_DID, ASK_WHAT_DID, "Acme", 1, 1 },
	{ "What did Acme say about the mill?", "What did Acme say about pay?",
	  ASK_SAID_OF, ASK_SAID_OF, "Acme", 1, 1 },
	{ "What did Acme call for?", "What did Acme call the weir for?",
	  ASK_WHAT_DID, ASK_WHAT_DID, "Acme", 1, 1 },
	{ "When will Acme close the mill?", "When did Acme close the mill?",
	  ASK_WHEN, ASK_WHEN, "Acme", 1, 1 },
	{ "When did Acme ring?", "When did Acme ring?",
	  ASK_WHEN, ASK_WHEN, "Acme", 4, 2 },
	{ "How many masons came?", "Who sold Acme?",
	  ASK_HOW_MANY, ASK_WHO_DID, "Acme", 4, 4 },
	{ "What did Acme say?", "What did Acme say?",
	  ASK_SAY, ASK_SAY, "Acme", 4, 3 },
	{ "What did Acme carve?", "How many looms and 40 sheep were sold?",
	  ASK_WHAT_DID, ASK_HOW_MANY, "Acme", 1, 1 },
	{ "What did Acme say?", "What did Acme say?",
	  ASK_SAY, ASK_SAY, "Acme", 4, 2 },
	{ "What do critics of the mill say?", "What do critics at the mill say?",
	  ASK_EVENT, ASK_EVENT, "", 4, 4 },
};

static void
test_pairs(void **state)
{
	struct arena arena = ARENA_INIT;
	struct digest_input in = { .language = "en", .text = text,
	    .title = "Acme to close mill" };
	struct article a;
	size_t i;

	(void)state;
	article_init(&a, &in, &arena);
	for (i = 0; i < a.count; i++)
		a.units[i].score = 0.5;
	for (i = 0; i < sizeof pairs / sizeof pairs[0]; i++) {
		struct question q = { .text = pairs[i].better, .subject =
		    pairs[i].subject, .kind = pairs[i].kind, .score = 0.8,
		    .sentence = pairs[i].sentence }, worse = q;

		worse.text = pairs[i].worse;
		worse.kind = pairs[i].other;
		worse.sentence = pairs[i].beside;
		ask_weigh(&a, &q);
		ask_weigh(&a, &worse);
		if (!(q.quality > worse.quality))
			fail_msg("%s or %s", pairs[i].better, pairs[i].worse);
	}
	article_free(&a);
	arena_free(&arena);
}

/* Speech that opens with nobody knows whom is hardly ever an answer. */
static void
test_speech(void **state)
{
	struct arena arena = ARENA_INIT;
	struct digest_input in = { .language = "en", .text = text,
	    .title = "Acme to close mill" };
	struct question q = { .text = "What did Jon Doe say?", .subject =
	    "Jon Doe", .kind = ASK_SAY, .score = 0.8, .sentence = 5 }, plain;
	struct article a;

	(void)state;
	article_init(&a, &in, &arena);
	plain = q;
	plain.sentence = 6;
	ask_weigh(&a, &q);
	ask_weigh(&a, &plain);
	assert_true(plain.quality > q.quality + 2);
	article_free(&a);
	arena_free(&arena);
}

/* What readers want to know goes before what somebody plans or says. */
static void
test_worth(void **state)
{
	static const struct {
		const char *text;
		enum ask_kind kind;
		bool bland;
	} asked[] = {
		{ "Why did Acme close the mill?", ASK_WHY, false },
		{ "How much did Acme pay?", ASK_HOW_MUCH, false },
		{ "What does Acme plan to do?", ASK_WHAT_DID, false },
		{ "What did Acme say?", ASK_SAY, true },
	};
	struct arena arena = ARENA_INIT;
	struct digest_input in = { .language = "en", .text = text,
	    .title = "Acme to close mill" };
	struct article a;
	double before = 100;
	size_t i;

	(void)state;
	article_init(&a, &in, &arena);
	for (i = 0; i < sizeof asked / sizeof asked[0]; i++) {
		struct question q = { .text = asked[i].text, .subject = "Acme",
		    .kind = asked[i].kind, .score = 0.8, .sentence = 4 };

		ask_weigh(&a, &q);
		if (!(q.score < before) || q.bland != asked[i].bland)
			fail_msg("%s", q.text);
		before = q.score;
	}
	article_free(&a);
	arena_free(&arena);
}

int
main(void)
{
	const struct CMUnitTest tests[] = { cmocka_unit_test(test_pairs),
	    cmocka_unit_test(test_speech), cmocka_unit_test(test_worth) };

	cmocka_set_message_output(CM_OUTPUT_TAP);
	return cmocka_run_group_tests_name("digest/ask_weigh", tests, NULL, NULL);
}
