/* Questions of what things are, what they use, reach and can be had by:
 * English. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "ask_check.h"

/* A paragraph that makes the names known, and words that are none. */
static const char context[] = "\n\nWe spoke of Bolt Robotics and Acme and of "
    "Hopper, and so did Ann Poe and Tom Hale of Bolton. They told Acme and "
    "Bolt that jailbreaks, essays, adapters and drift were there.\n\nDrift "
    "was bad. Jailbreaks were worse. Hopper saw drift and jailbreaks, and "
    "so did RUSTKEY. Batch Lamps are good. A batch of lamps "
    "is a batch.";

struct ask_case {
	const char *lang, *sentence, *question;	/* NULL: none */
};

static const struct ask_case cases[] = {
	/* what it is */
	{ "en", "Jailbreaks are prompts that coax Hopper into an answer.",
	  "What are jailbreaks?" },
	{ "en", "Jailbreaks are common in tests that Acme runs.", NULL },
	{ "en", "Hopper is the runtime that nearly all growers use.",
	  "What is Hopper?" },
	{ "en", "Drift is a slow change for which nobody has a name.",
	  "What is drift?" },
	{ "en", "Acme is a key backer of the growers in Bolton.", NULL },
	{ "en", "Acme found a small backdoor called RUSTKEY, which survives a"
	  " reset.", "What is RUSTKEY?" },
	{ "en", "Acme found a small backdoor called OAKKEY, which survives a"
	  " reset.", "What did Acme find?" },
	{ "en", "Acme spoke to a man called Bolt, who was in Bolton.", "Who did Acme speak to?" },
	/* what it uses, how far it gets */
	{ "en", "Acme is using an automated engine to grade essays.",
	  "What is Acme using to grade essays?" },
	{ "en", "Acme uses Hopper to grade essays in Bolton.",
	  "What does Acme use Hopper for?" },
	{ "en", "Hopper scores 71.4% on a test of essays.",
	  "What does Hopper score on a test of essays?" },
	{ "en", "Hopper achieves an accuracy of 82% on the Bolt test.",
	  "What accuracy does Hopper achieve on the Bolt test?" },
	{ "en", "Hopper outperforms Acme by 12% on a test of essays.",
	  "By how much does Hopper outperform Acme?" },
	{ "en", "Hopper takes about a minute to grade essays.",
	  "How long does Hopper take to grade essays?" },
	{ "en", "Hopper lasts four nights on a charge.",
	  "How long does Hopper last on a charge?" },
	/* why, how, where, when */
	{ "en", "Acme encrypts essays so that only Bolt can read what is in"
	  " there.", "Why does Acme encrypt essays?" },
	{ "en", "Acme cut its costs by caching essays in Bolton.",
	  "How did Acme cut its costs?" },
	{ "en", "You can grade essays by running Hopper.",
	  "How can you grade essays?" },
	{ "en", "Hopper is available today on Bolt under a free licence.",
	  "Where is Hopper available?" },
	{ "en", "Hopper goes on sale on 4 June in Bolton.",
	  "When does Hopper go on sale in Bolton?" },
	{ "en", "Acme Hopper versions 7.0 through 7.4.2 are affected.",
	  "Which versions of Acme Hopper are affected?" },
	/* what follows the object */
	{ "en", "Acme is releasing lamps to support schools in Bolton.",
	  "What is Acme releasing to support schools in Bolton?" },
	{ "en", "Acme developed a lamp that improved essays in May.",
	  "What did Acme develop that improved essays in May?" },
	{ "en", "Acme has announced a long contract with Bolt Robotics.",
	  "What has Acme announced with Bolt Robotics?" },
	{ "en", "Acme discovered the power of lamps to improve essays.",
	  "What did Acme discover?" },
	{ "en", "Acme said it was building a plant for growers in Bolton.",
	  "What did Acme say it was building for growers in Bolton?" },
	{ "en", "Acme said at least 40 schools had been hit by drift.",
	  "How many schools were hit by drift?" },
	{ "en", "Hopper supports a context window of 128,000 tokens.",
	  "How large a context window does Hopper support?" },
	{ "en", "Hopper uses 15% less memory on lamps in Bolton.",
	  "How much less memory does Hopper use on lamps in Bolton?" },
	{ "en", "Acme made 40 lamps last year and plans to make more in May.",
	  "How many lamps did Acme make last year?" },
	{ "en", "Hopper is available in public beta.", NULL },
	{ "en", "Pebble promises to sell lamps to growers for ten years.",
	  "For how long does Pebble promise to sell lamps to growers?" },
	{ "en", "Batch Lamps were launched in Bolton in May 2020.",
	  "When were Batch Lamps launched in Bolton?" },
	{ "en", "Acme said in July that it would build a plant in Bolton.",
	  "What did Acme say it would do?" },
	{ "en", "Hopper reacts in about 0.35 seconds.",
	  "How quickly does Hopper react?" },
	{ "en", "Hopper learns its lamps by merging essays in Bolton.",
	  "How does Hopper learn its lamps?" },
	{ "en", "More than 6,000 schools use its lamps.", NULL },
	{ "en", "Acme has trained lamps to ignore drift in all schools.",
	  "What has Acme trained lamps to do?" },
	{ "en", "Drift-aware training improves essays by adding noise.",
	  "How does drift-aware training improve essays?" },
};

/* A page of a company that says who it is, and an abstract. */
static const char firm[] = "\n\nAt Bolt Robotics, we make lamps for growers."
    " Growers use the lamps in May, and so do schools in Bolton.\n\nToday "
    "we are showing a lamp, and growers were there to see it.";
static const char paper[] = " Lamps are hard to grade, and growers of lamps "
    "in schools know it well. In this paper, we propose Hopper, a plain method "
    "for lamps that grades them all. We show that lamps are well graded by it "
    "in all schools of Bolton. Our results were the same in May and in June, "
    "and Hopper was better than all others in tests of lamps that growers made"
    " in their own schools.";

static const struct ask_case ours[] = {
	{ "en", "We lowered the cost of lamps by caching essays in a hall.",
	  "How did Bolt Robotics lower the cost of lamps?" },
	{ "en", "We plan to close our plant in Bolton in June.",
	  "What does Bolt Robotics plan to do?" },
	/* "and query" would want an "s" */
	{ "en", "We moved the lamps to Bolton and now query them there.", NULL },
	{ "en", "Our lamp uses a small engine to grade essays.",
	  "What does Bolt Robotics\xe2\x80\x99 lamp use to grade essays?" },
	{ "en", "Today we're releasing Ember, a small lamp that grades essays in"
	  " a second.", "What is Ember?" },
};

static const struct ask_case papers[] = {
	{ "en", "We show that lamps can grade essays in schools.",
	  "What do the authors show lamps can do?" },
	{ "en", "Our results suggest that a plain lamp outperforms many others.",
	  "What do the results suggest about a plain lamp?" },
	{ "en", "In this work, we introduce Ember, which grades essays in a hall.",
	  "What is Ember?" },
	{ "en", "We propose a set of rules for grading essays in schools.",
	  "What do the authors propose for grading essays in schools?" },
};

static int
check(const struct ask_case *c, const char *around)
{
	struct asked s = { c->lang, c->sentence, around };

	return ask_check(&s, c->question, NULL);
}

static void
ask_for_things(void **state)
{
	size_t i;
	int bad = 0;

	(void)state;
	for (i = 0; i < sizeof cases / sizeof cases[0]; i++)
		bad += check(&cases[i], context);
	assert_int_equal(bad, 0);
}

static void
ask_for_us(void **state)
{
	size_t i;
	int bad = 0;

	(void)state;
	for (i = 0; i < sizeof ours / sizeof ours[0]; i++)
		bad += check(&ours[i], firm);
	for (i = 0; i < sizeof papers / sizeof papers[0]; i++)
		bad += check(&papers[i], paper);
	assert_int_equal(bad, 0);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(ask_for_things),
		cmocka_unit_test(ask_for_us),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
