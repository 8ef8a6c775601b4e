/* What readers ask of things that a text explains. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "ask_check.h"

static const char filler[] = "Bolton has a harbour with a wooden pier. Boats"
    " come in at noon with herring for the market.";

/* NULL: nothing is asked. */
static const struct explain_case {
	const char *sentence, *question;
} cases[] = {
	{ "The main aim of the Kestrel project is to map every reef by 2030.",
	  "What is the main aim of the Kestrel project?" },
	{ "The aim of the scheme is to map every reef by 2030.", NULL },
	{ "The aim of the Kestrel project was met.", NULL },
	{ "Another aim of the Kestrel project is to map every reef.", NULL },
	{ "The best way to clean a wok is with hot water and a brush.",
	  "What is the best way to clean a wok?" },
	{ "If you want to keep bread fresh for a week, you should freeze it in"
	  " slices.", "How do you keep bread fresh for a week?" },
	{ "If you want to keep it, you should freeze it in slices.", NULL },
	{ "Instead of selling tickets, Kestrel Lines asked riders for a yearly"
	  " fee.", "What did Kestrel Lines do instead of selling tickets?" },
	{ "Without a licence, shops could not sell knives to anyone.",
	  "What would happen without a licence?" },
	{ "The lesson is that fares must be low.",
	  "What is the main conclusion?" },
	{ "With the Kestrel app, riders can pay.", NULL },
	{ "With the Kestrel app, users can now pay for a seat on the pier.",
	  "What can users do with the Kestrel app?" },
	{ "Herring drift refers to a slow move of shoals towards the pole.",
	  "What is herring drift?" },
	{ "Critics say the pier is too weak for lorries.",
	  "What do critics say?" },
	{ "Doctors recommend a glass of water before a dive.",
	  "What do experts recommend?" },
	{ "Analysts expect fares to rise by a tenth in May.",
	  "What do analysts expect?" },
	{ "The name Rollmar stands for roll and march.",
	  "What does the name Rollmar stand for?" },
	{ "Users are advised to change their passwords at once.",
	  "What are users advised to do?" },
	{ "Owners should replace the winch in March.",
	  "What should owners do?" },
	{ "A list tells which owners should replace the winch.", NULL },
	{ "Subscribers pay $4 for a trip to the pier.",
	  "How much do subscribers pay?" },
	{ "Customers lease the winches of Bolton for $900 in the summer.",
	  "How much do customers pay for the winches of Bolton?" },
	{ "Bolton is making Rollmar open source in May.",
	  "Is Rollmar open source?" },
	{ "The weights can be downloaded from the page of Bolton.",
	  "Where can the weights be downloaded?" },
	{ "Kestrel Lines plans to use the money to open a yard in Ghent.",
	  "What will the money be used for?" },
};

static void
test_explained(void **state)
{
	static const struct asked_page page = { "The harbour", filler,
	    ask_explained };
	size_t i;
	int wrong = 0;

	(void)state;
	for (i = 0; i < sizeof cases / sizeof cases[0]; i++)
		wrong += ask_check_page(&page, cases[i].sentence,
		    cases[i].question, true);
	assert_int_equal(wrong, 0);
}

int
main(void)
{
	const struct CMUnitTest tests[] = { cmocka_unit_test(test_explained) };

	cmocka_set_message_output(CM_OUTPUT_TAP);
	return cmocka_run_group_tests_name("digest/ask_explain", tests, NULL,
	    NULL);
}
