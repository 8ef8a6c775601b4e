/* Sentences that tell nothing without the next. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "../../../src/digest/announce.h"

/* The first sentence only promises (p), the second takes it back (u). */
static const struct {
	const char *text;
	char what;
} cases[] = {
	{ "The reasons are not hard to find. Mills are dear.", 'p' },
	{ "The evidence is duller than you would think. Lamps sold well.", 'p' },
	{ "What surprised the millers was the pace. It took a day.", 'p' },
	{ "What the lamps do not show is what it does to people.", 'p' },
	{ "Ann Poe was asked what she would do with the lamp. She laughed.",
	  'p' },
	{ "Ann Poe was asked what she would do, and said she would sell it.",
	  ' ' },
	{ "There is a remedy. Lund sells it.", 'p' },
	{ "The millers propose three changes. The first is a lamp.", 'p' },
	{ "There's one especially important example right here at home.", 'p' },
	{ "Miller Ann Poe of Lund sees it differently. She likes it.", 'p' },
	{ "There is a way to mend the lamp. Lund sells it.", ' ' },
	{ "The report lists 14 questions that mills should ask.", ' ' },
	{ "The millers made three changes: a lamp, a door and a roof.", ' ' },
	{ "Lund has two mills in York. They are old.", ' ' },
	{ "When you buy a lamp, you pay once. When you buy a mill, you pay twice.",
	  'h' },
	{ "Usual lamps burn for about an hour. Lund's burn for ten instead.", 'h' },
	{ "At first it sold ten lamps a day. By the last week it sold none.",
	  'h' },
	{ "When you buy a lamp, you pay once. A mill is dear.", ' ' },
	{ "Usual lamps burn for about an hour. They are made in Lund.", ' ' },
	{ "The reasons are cost and noise, said Ann Poe. Lamps are dear.", ' ' },
	{ "The results were 12 to nine. Lund won.", ' ' },
	{ "The bridge is the longest of its kind. It was built in May.", ' ' },
	{ "Lund thought they had a penalty in the last minute. Tom Hale said no.",
	  'u' },
	{ "Lund were given a penalty in the last minute. But it was overturned "
	  "after a look at the screen.", 'u' },
	{ "Lund were given a penalty in the last minute. Tom Hale scored.", ' ' },
};

static void
goes_on(void **state)
{
	(void)state;
	assert_true(announce_goes_on("ann poe then dropped the lamp."));
	assert_true(announce_goes_on("lund were then fined for it."));
	assert_false(announce_goes_on("lund sold it and then bought a boat."));
	assert_false(announce_goes_on("if it rains, lund then sold lamps."));
	assert_false(announce_goes_on("nobody had seen it since then said poe."));
}

static void
promises(void **state)
{
	struct arena own = ARENA_INIT;
	size_t i;

	(void)state;
	for (i = 0; i < sizeof cases / sizeof cases[0]; i++) {
		struct digest_input in = { .title = "Lamps",
		    .text = cases[i].text, .language = "en" };
		struct article a;

		article_init(&a, &in, &own);
		if (announce_only(&a.units[0]) != (cases[i].what == 'p') ||
		    announce_undone(&a, 0) != (cases[i].what == 'u') ||
		    announce_half(&a, 0) != (cases[i].what == 'h'))
			fail_msg("%s", cases[i].text);
		article_free(&a);
	}
	arena_free(&own);
}

int
main(void)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test(promises),
		cmocka_unit_test(goes_on),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
