/* Sentences of a text that was mended, in the text as it came. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include <ndigest/base/arena.h>
#include <ndigest/digest/local.h>
#include <ndigest/text/sentence.h>

#include "../../../src/digest/origin.h"

static void
test_map(void **state)
{
	/* two sentences were one, for want of a space */
	static const char was[] = "The ferry sank at dusk.Divers look for two. "
	    "The pier is shut. It opens on Monday.";
	static const char now[] = "The ferry sank at dusk. Divers look for "
	    "two. The pier is shut. It opens on Monday.";
	static const struct sentence list[] = {
		{ .start = 0, .len = 23 }, { .start = 24, .len = 20 },
		{ .start = 45, .len = 17 }, { .start = 63, .len = 19 },
	};
	struct arena a = ARENA_INIT;
	struct sentence *old;
	size_t count, i;
	const size_t *map = origin_find(was, strlen(was), now, list, 4, "en",
	    &a);

	(void)state;
	old = sentence_split(was, strlen(was), "en", &count);
	for (i = 0; i < 4; i++) {
		assert_true(map[i] < count);
		assert_non_null(memmem(was + old[map[i]].start,
		    old[map[i]].len, now + list[i].start, list[i].len));
	}
	free(old);
	arena_free(&a);
}

/* The parts of a digest say where they stand in what came in. */
static void
test_digest(void **state)
{
	static const char text[] = "The ferry Petrel sank off Bolsay with 31 "
	    "people on board.\"It was dark,\" a diver said.She had left the "
	    "harbour of Orsund at noon.\n\nDivers of the harbour looked for two "
	    "sailors until dusk.The boat carried 40 tonnes of slates.\n\nThe "
	    "harbour board will close the pier of Orsund for 12 days in "
	    "May.\n\nThe union of sailors has asked for 40 new boats by 2031."
	    "\n\nFish farms of the islands sell salmon for 90 million euros a "
	    "year.\n\nSheep farmers of Tarn have rented three barges from "
	    "Norway since 2019.\n\nThe lifeboat of Bolsay has saved 412 people "
	    "in ninety years.";
	struct digest_input in = { .title = "Ferry sinks", .text = text,
	    .language = "en" };
	struct arena a = ARENA_INIT;
	struct digest d;
	struct sentence *s;
	size_t count, i;

	(void)state;
	digest_local(&in, &a, &d);
	s = sentence_split(text, strlen(text), d.text_language, &count);
	assert_true(d.summary_sentence_count > 0);
	assert_true(d.takeaway_count > 0);
	for (i = 0; i < d.takeaway_count; i++) {
		const struct claim *c = &d.takeaways[i];

		assert_true(c->sentence < count);
		assert_non_null(memmem(text + s[c->sentence].start,
		    s[c->sentence].len, c->text, strlen(c->text)));
	}
	free(s);
	arena_free(&a);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_map),
		cmocka_unit_test(test_digest),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
