#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include <ndigest/digest/local.h>

static const char news[] =
    "Bolt Robotics on Monday unveiled a walking robot for small farms that "
    "can pick tomatoes without bruising them.\n\n"
    "The machine, called Hopper, weighs 40 kilograms and runs for six hours "
    "on one battery, the company said. It costs 9,000 euros.\n\n"
    "Bolt Robotics plans to deliver the first 200 robots to growers in Spain "
    "before the spring harvest. More than 300 growers signed a letter of "
    "intent last year.\n\n"
    "\xe2\x80\x9cWe built a machine that a grower can mend with the tools in "
    "the shed,\xe2\x80\x9d said Ana Ruiz, the chief engineer of Bolt "
    "Robotics. Growers have tested six prototypes since 2021.\n\n"
    "Experts warn that cheap picking robots could put thousands of seasonal "
    "workers at risk. The Spanish farm union has called for a levy on "
    "machines that replace people.\n\n"
    "Hopper was delayed twice because its sensors failed in the rain. The "
    "sensors now sit behind a glass plate that a small wiper cleans.\n\n"
    "Photo: Bolt Robotics/Agency\n\nRead more: Robots on the farm\n";

static void
make(const char *title, const char *text, const char *lang, struct arena *a,
    struct digest *d)
{
	struct digest_input in = { .title = title, .text = text,
	    .language = lang };

	digest_local(&in, a, d);
}

static void
all_parts(void **state)
{
	struct arena a = ARENA_INIT;
	struct digest d;
	size_t i;

	(void)state;
	make("Bolt shows a robot for small farms", news, NULL, &a, &d);
	assert_string_equal(d.language, "en");
	assert_string_equal(d.provider, "local");
	assert_false(d.ai);
	assert_non_null(d.summary);
	assert_true(d.summary_sentence_count >= 2);
	assert_int_equal(d.summary_sentences[0], 0);
	assert_true(d.takeaway_count >= 2);
	assert_string_equal(d.quote.text, "We built a machine that a grower "
	    "can mend with the tools in the shed.");
	assert_non_null(strstr(d.why_it_matters, "Experts warn"));
	assert_true(d.faq_count >= 2);
	for (i = 0; i < d.faq_count; i++)
		assert_true(d.faq[i].question[strlen(d.faq[i].question) - 1]
		    == '?');
	assert_null(strstr(d.summary, "Photo"));
	assert_null(strstr(d.summary, "Read more"));
	arena_free(&a);
}

static void
nothing_twice(void **state)
{
	struct arena a = ARENA_INIT;
	struct digest d;
	unsigned char seen[64] = { 0 };
	size_t i;

	(void)state;
	make(NULL, news, "en-GB", &a, &d);
	for (i = 0; i < d.summary_sentence_count; i++)
		assert_int_equal(seen[d.summary_sentences[i]]++, 0);
	for (i = 0; i < d.takeaway_count; i++)
		assert_int_equal(seen[d.takeaways[i].sentence]++, 0);
	/* what is built anew of the summary is no sentence of it */
	for (i = 0; i < d.faq_count; i++)
		if (seen[d.faq[i].answer.sentence]++ > 0)
			assert_null(strstr(d.summary, d.faq[i].answer.text));
	for (i = 0; i < d.why_sentence_count; i++)
		assert_int_equal(seen[d.why_sentences[i]]++, 0);
	assert_int_equal(seen[d.quote.sentence]++, 0);
	arena_free(&a);
}

static void
nothing_to_read(void **state)
{
	static const char *const texts[] = { "", "\n\n \n", "***", NULL };
	struct arena a = ARENA_INIT;
	struct digest d;
	size_t i;

	(void)state;
	for (i = 0; i < sizeof texts / sizeof texts[0]; i++) {
		make("A title", texts[i], NULL, &a, &d);
		assert_null(d.summary);
		assert_null(d.quote.text);
		assert_int_equal(d.takeaway_count + d.faq_count, 0);
		assert_true(d.note_count > 0);
	}
	arena_free(&a);
}

/* The sentence that says what the title says comes last: what stands before it
 * is no scene. */
static void
takeaways_before_the_matter(void **state)
{
	static const char text[] = "Ann Poe gave up her bid on Tuesday, two days "
	    "after tapes came out in which she laughed at voters.\n\nThe tapes, "
	    "made by a former driver, were sold to a paper in Lund on Sunday."
	    "\n\nParty chiefs in York met for three hours and said the tapes "
	    "were bad for all of them.\n\nThe driver worked for Poe for six "
	    "years and was sacked in March.\n\nVoters in Lund have until 12 May "
	    "to put up somebody else.\n\nThe mayor of Lund, Tom Hale, said that "
	    "he would run if 400 people asked him to.\n\nThe senate race in "
	    "Lund is now open for the first time since 1990.";
	struct arena a = ARENA_INIT;
	struct digest d;

	(void)state;
	make("Senate race in Lund now open", text, "en", &a, &d);
	assert_true(d.takeaway_count >= 2);
	arena_free(&a);
}

static void
short_text(void **state)
{
	struct arena a = ARENA_INIT;
	struct digest d;

	(void)state;
	make("Rain", "It rained in Bolton. The river rose by a metre.", "en",
	    &a, &d);
	assert_string_equal(d.summary,
	    "It rained in Bolton. The river rose by a metre.");
	assert_int_equal(d.takeaway_count, 0);
	assert_true(d.note_count > 0);
	arena_free(&a);
}

static void
json(void **state)
{
	struct arena a = ARENA_INIT;
	struct buf out = BUF_INIT(0);
	struct digest d;

	(void)state;
	make("", "", NULL, &a, &d);
	digest_json(&d, "A \"title\"", &out);
	assert_non_null(strstr(buf_str(&out), "{\n  \"title\": \"A "
	    "\\\"title\\\"\",\n  \"summary\": null,\n  \"takeaways\": [],\n"
	    "  \"quote\": null,\n  \"why_it_matters\": null,\n"
	    "  \"faq\": [],\n  \"category\": null,\n"));
	buf_free(&out);
	arena_free(&a);
}

static void
hostile(void **state)
{
	static const char alphabet[] = "aB c.d!?\n\n\"'(),:-\xe2\x80\x9c\xe2"
	    "\x80\x9d\xc3\xa9\xff\xe4\xbd\xa0 The X said was is has 5$%";
	struct arena a = ARENA_INIT;
	struct digest d;
	char text[2000];
	uint32_t seed = 7;
	size_t i, k;

	(void)state;
	for (i = 0; i < 300; i++) {
		for (k = 0; k < sizeof text - 1; k++) {
			seed = seed * 1664525u + 1013904223u;
			text[k] = alphabet[(seed >> 16) %
			    (sizeof alphabet - 1)];
		}
		text[k] = '\0';
		make(text + 1900, text, i % 3 == 0 ? "de" : NULL, &a, &d);
		arena_reset(&a);
	}
	arena_free(&a);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(all_parts),
		cmocka_unit_test(nothing_twice),
		cmocka_unit_test(nothing_to_read),
		cmocka_unit_test(takeaways_before_the_matter),
		cmocka_unit_test(short_text),
		cmocka_unit_test(json),
		cmocka_unit_test(hostile),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
