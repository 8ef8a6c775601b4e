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
    "was bad. Jailbreaks were worse. Hopper saw drift and jailbreaks.";

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
	{ "en", "Drift-aware training improves essays by adding noise.",
	  "How does drift-aware training improve essays?" },
};

static int
check(const struct ask_case *c)
{
	struct asked s = { c->lang, c->sentence, context };

	return ask_check(&s, c->question, NULL);
}

static void
ask_for_things(void **state)
{
	size_t i;
	int bad = 0;

	(void)state;
	for (i = 0; i < sizeof cases / sizeof cases[0]; i++)
		bad += check(&cases[i]);
	assert_int_equal(bad, 0);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(ask_for_things),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
