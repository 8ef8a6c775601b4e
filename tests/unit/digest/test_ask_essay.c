/* What is asked of one who writes "I". */
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "../../../src/digest/ask_en_essay.h"
#include "ask_check.h"

/* whose author says "I" often enough */
static const char own[] = "I was cold. I fell twice. My boots were wet. ";
static const char nobody[] = "It was cold. Ewes fell twice. ";
static const char talk[] = "Jo Poe writes:\n\nI was cold. I fell twice. My"
    " boots were wet. ";
static const char title[] = "My year with a flock in the hills";

struct essay_case {
	const char *sentence, *question;	/* NULL: none */
};

static const struct essay_case cases[] = {
	/* why */
	{ "I sold the old tractor because its gearbox had failed twice.",
	  "Why did the author sell the old tractor?" },
	{ "I keep two dogs because one of them is always asleep.",
	  "Why does the author keep two dogs?" },
	{ "Last spring, I stopped selling wool online because the postage cost"
	  " too much.", "Why did the author stop selling wool online?" },
	{ "I don't use drones because sheep run from anything with wings.",
	  "Why doesn't the author use drones?" },
	{ "I couldn’t drive to market because snow had closed both passes.",
	  "Why couldn't the author drive to market?" },
	{ "I built a stone pen so that foxes could not dig under the wall.",
	  "Why did the author build a stone pen?" },
	{ "I wrote a small script to count lambs from photographs.",
	  "Why did the author write a small script?" },
	{ "I've always kept goats because grass alone is dull.",
	  "Why has the author always kept goats?" },
	{ "I read Hardy because his shepherds are real.",
	  "Why does the author read Hardy?" },
	{ "I want to sell it because I am tired.", NULL },
	{ "I left not because it was wet but because nobody asked me to stay.",
	  NULL },
	{ "I had nothing to do.", NULL },
	/* what the author thinks */
	{ "I think wool prices will rise again before winter.",
	  "What does the author think of wool prices?" },
	{ "I believe that hill farmers should share their trucks.",
	  "What does the author think hill farmers should do?" },
	{ "I still suspect the problem with subsidies is that nobody reads the"
	  " forms.", "What does the author think the problem with subsidies is?" },
	{ "I think it is fine.", NULL },
	{ "I love the long evenings of late May.",
	  "What does the author think of the long evenings of late May?" },
	{ "I like to walk.", NULL },
	{ "I'm impressed by the depth of the old drainage maps.",
	  "What is the author impressed by?" },
	{ "I was surprised by that.", NULL },
	/* found, wants, plans */
	{ "I learned that old fences hide a lot of rot.",
	  "What did the author learn about old fences?" },
	{ "I soon realised that fences are a promise.",
	  "What did the author realise about fences?" },
	{ "I want teachers to bring classes to the farm.",
	  "What does the author want teachers to do?" },
	{ "I plan to build a bigger barn next to the stream.",
	  "What does the author plan to build?" },
	{ "I want to be happy.", NULL },
	/* spans and sums */
	{ "I spent nine months building a dry-stone wall.",
	  "How long did the author spend building a dry-stone wall?" },
	{ "I've spent the last ten years breeding Herdwick sheep.",
	  "How long has the author spent breeding Herdwick sheep?" },
	{ "I paid £450 for a second-hand quad bike.",
	  "How much did the author pay for a second-hand quad bike?" },
	{ "It took me three months to learn sixteen whistles.",
	  "How long did it take the author to learn sixteen whistles?" },
	/* the author's own */
	{ "My advice is to buy the boots before the dog.",
	  "What is the author's advice?" },
	{ "My biggest worry about robots is that they never look up.",
	  "What is the author's biggest worry about robots?" },
	{ "My car is red.", NULL },
	/* of others */
	{ "Ministers should pay for the hedges that they praise.",
	  "What does the author say ministers should do?" },
	{ "They should pay for hedges.", NULL },
	{ "The tractor is a mess.", NULL },
};

static int
check(const char *filler, const struct essay_case *e)
{
	return ask_check_page(&(struct asked_page){ title, filler, ask_essay },
	    e->sentence, e->question, false);
}

static void
test_cases(void **state)
{
	size_t i;
	int wrong = 0;

	(void)state;
	for (i = 0; i < sizeof cases / sizeof cases[0]; i++)
		wrong += check(own, &cases[i]);
	assert_int_equal(wrong, 0);
}

/* Nobody's words, and another's. */
static void
test_whose(void **state)
{
	static const struct essay_case one = { "I keep two dogs because one of"
	    " them is always asleep.", NULL };

	(void)state;
	assert_int_equal(check(nobody, &one), 0);
	assert_int_equal(check(talk, &one), 0);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_cases),
		cmocka_unit_test(test_whose),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
