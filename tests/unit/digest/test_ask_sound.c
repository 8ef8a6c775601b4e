/* Which English questions may stand, by what the page has told. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "../../../src/digest/ask.h"

/* The first sentence is on the page. */
static const char text[] = "Acme Labs of Bolton will close its mill in May, a"
    " decision that Tom Hale called rash.\n\nAnn Poe, a baker, rejected the"
    " suggestion of the council.\n\n\"Nobody asked us,\" said Rita Vance, a"
    " weaver at the mill.\n\nLoomer, a kind of loom, was made by Acme.\n\n\"I"
    " will never forget it,\" said Jan Roe.\n\nThe union"
    " warned that others would follow.\n";

struct sound_case {
	const char *text, *subject;
	enum ask_kind kind;
	size_t sentence;
	bool sound;	/* or torn */
};

static const struct sound_case cases[] = {
	{ "Why did Acme close the mill?", "Acme", ASK_WHY, 1, true },
	{ "Who criticised the decision?", "", ASK_WHO_DID, 1, true },
	{ "How did Ann Poe dismiss the suggestion?", "Ann Poe", ASK_WHAT_DID, 1,
	  false },
	{ "What did Ann Poe say about the suggestion of the council?", "Ann Poe",
	  ASK_SAID_OF, 1, true },
	{ "What does Loomer outperform in trials?", "Loomer", ASK_WHAT_DID, 3,
	  false },
	{ "How many looms and 40 sheep were sold?", "", ASK_HOW_MANY, 3, false },
	{ "How many looms does the mill run and costs?", "The mill",
	  ASK_HOW_MANY, 3, false },
	{ "Who is Tom Hale?", "Tom Hale", ASK_WHO_IS, 1, true },
	{ "Who is Ann Poe?", "Ann Poe", ASK_WHO_IS, 1, false },
	{ "Who made Loomer?", "Loomer", ASK_WHO_IS, 3, true },
	{ "Who is Rita Vance?", "Rita Vance", ASK_WHO_IS, 2, false },
	{ "What did Rita Vance say?", "Rita Vance", ASK_SAY, 2, true },
	{ "How many looms ran on its wheels?", "", ASK_HOW_MANY, 3, false },
	{ "How many looms did Acme run on its wheels?", "Acme", ASK_HOW_MANY, 3,
	  true },
	{ "How many men brought it to Lund?", "", ASK_HOW_MANY, 3, false },
	{ "What did Acme say it would do?", "Acme", ASK_SAID_OF, 3, true },
	{ "What did the union warn?", "The union", ASK_SAY, 5, false },
	{ "What did Jan Roe say?", "Jan Roe", ASK_SAY, 4, false },
	{ "What is Loomer?", "Loomer", ASK_WHAT_IS, 3, false },
};

static void
test_sound(void **state)
{
	struct arena arena = ARENA_INIT;
	struct digest_input in = { .language = "en", .text = text,
	    .title = "Mill to close in May" };
	struct article a;
	size_t i;

	(void)state;
	article_init(&a, &in, &arena);
	a.units[0].used = true;
	for (i = 0; i < sizeof cases / sizeof cases[0]; i++) {
		struct question q = { .text = cases[i].text, .subject =
		    cases[i].subject, .kind = cases[i].kind, .sentence =
		    cases[i].sentence };

		if (ask_is_sound(&a, &q) != cases[i].sound)
			fail_msg("%s", cases[i].text);
	}
	article_free(&a);
	arena_free(&arena);
}

static void
test_torn(void **state)
{
	static const struct sound_case torn[] = {
		{ "What is Vance?", "Vance", ASK_WHAT_IS, 2, true },
		{ "What is Mrs Poe?", "Mrs Poe", ASK_WHAT_IS, 1, true },
		{ "What is Loomer?", "Loomer", ASK_WHAT_IS, 3, false },
		{ "How many called it a decision?", "", ASK_HOW_MANY, 0, true },
		{ "How many saw a weaver?", "", ASK_HOW_MANY, 2, false },
	};
	struct arena arena = ARENA_INIT;
	struct digest_input in = { .language = "en", .text = text,
	    .title = "Mill to close in May" };
	struct article a;
	size_t i;

	(void)state;
	article_init(&a, &in, &arena);
	for (i = 0; i < sizeof torn / sizeof torn[0]; i++) {
		struct question q = { .text = torn[i].text, .subject =
		    torn[i].subject, .kind = torn[i].kind, .sentence =
		    torn[i].sentence };

		if (ask_pass(&a, &q) == torn[i].sound)
			fail_msg("%s", torn[i].text);
	}
	article_free(&a);
	arena_free(&arena);
}

/* Questions that lost their end, and answers that did. */
static void
test_unfinished(void **state)
{
	static const struct {
		const char *text, *answer;
		bool torn;
	} all[] = {
		{ "What did we've add to the mill?", NULL, true },
		{ "How many looms are between Lund?", NULL, true },
		{ "How many looms are between Lund and Tarn?", NULL, false },
		{ "What does Loomer create?", "It creates looms based.", true },
		{ "Why was the cow freed?",
		    "It was freed after a rescue that took an hour.", true },
		{ "Why was the mill shut?",
		    "It was shut after a fire that killed a cow.", false },
		{ "How long did it take?", "It took an hour, a rescue that "
		    "took ropes.", false },
	};
	struct arena arena = ARENA_INIT;
	struct digest_input in = { .language = "en", .text = text,
	    .title = "Mill to close in May" };
	struct article a;
	size_t i;

	(void)state;
	article_init(&a, &in, &arena);
	for (i = 0; i < sizeof all / sizeof all[0]; i++) {
		struct question q = { .text = all[i].text, .answer =
		    all[i].answer, .subject = "", .sentence = 0 };

		if (ask_pass(&a, &q) == all[i].torn)
			fail_msg("%s", all[i].text);
	}
	article_free(&a);
	arena_free(&arena);
}

int
main(void)
{
	const struct CMUnitTest tests[] = { cmocka_unit_test(test_sound),
	    cmocka_unit_test(test_torn), cmocka_unit_test(test_unfinished) };

	cmocka_set_message_output(CM_OUTPUT_TAP);
	return cmocka_run_group_tests_name("digest/ask_sound", tests, NULL, NULL);
}
