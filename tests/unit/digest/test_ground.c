/* What an article bears out, and what not. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include <ndigest/digest/ground.h>

static const char article[] =
    "The World Food Programme said on Tuesday that 1,250 tonnes of rice had "
    "reached the harbour of Mombasa. The ship took twenty-one days from "
    "Chennai, at a cost of between $5 and $7 million.\n\n"
    "\xe2\x80\x9cNobody expected her to come through the storm,\xe2\x80\x9d "
    "said Captain Amina Otieno, who has sailed for the WFP since 2009. About "
    "37.4% of the load is for Kenya, the rest for its neighbours, among them "
    "4.2 billion shillings\xe2\x80\x99 worth for schools.\n\n"
    "A model called GPT-4 planned the route for the firm Blue Harbour. Half "
    "of the crew is Chinese.\n";

static const struct {
	const char *text, *told;	/* NULL: all of it is borne out */
} claims[] = {
	{ "It brought 1,250 tonnes of rice.", NULL },
	{ "It brought 1250 tonnes of rice.", NULL },
	{ "It brought about 1,300 tonnes of rice.", NULL },
	{ "It brought 1,520 tonnes of rice.", "1,520" },
	{ "It sailed for 21 days.", NULL },
	{ "It sailed for 12 days.", "12" },
	{ "It cost up to 7 million dollars.", NULL },
	{ "It cost $5 million or more.", NULL },
	{ "It cost $7 billion.", "7 billion" },
	{ "Kenya gets 37% of it.", NULL },
	{ "Kenya gets 73% of it.", "73%" },
	{ "Kenya gets 21 percent of it.", "21 percent" },
	{ "Schools get 4.2bn shillings.", NULL },
	{ "Half of the crew, 50%, is from China.", NULL },
	{ "She has sailed since 2009.", NULL },
	{ "She has sailed since 2019.", "2019" },
	{ "The WFP thanked Amina Otieno.", NULL },
	{ "The crew thanked Amina Odhiambo.", "Odhiambo" },
	{ "Ada Nonesuch sailed to Mombasa.", "Ada Nonesuch" },
	{ "Nearly all of it went to Mumbai.", "Mumbai" },
	{ "Samsung's ship reached Mombasa.", "Samsung's" },
	{ "Critics say that the harbour is small.", NULL },
	{ "The route was planned by GPT-4.", NULL },
	{ "The route was planned by GPT-5.", "GPT-5" },
	{ "The route was planned by ChatGPT.", "ChatGPT" },
	{ "She said \xe2\x80\x9cnobody expected her to come through\xe2\x80\x9d "
	    "it.", NULL },
	{ "She said \xe2\x80\x9c" "everybody expected her to sink\xe2\x80\x9d.",
	    "everybody expected her to sink" },
	{ "A \xe2\x80\x9cgreat\xe2\x80\x9d success for the programme.", NULL },
	{ "Ship Reaches Harbour With Rice After Three Weeks of Storm", "Three" },
	{ "Kenyans will eat it.", NULL }
};

static struct ground *
open_article(struct digest_input *in)
{
	*in = (struct digest_input){ .title = "Rice for Kenya",
	    .text = article, .source = "Harbour News" };
	return ground_new(in, "en");
}

static void
claims_are_checked(void **state)
{
	struct arena arena = ARENA_INIT;
	struct digest_input in;
	struct ground *g = open_article(&in);
	size_t i;

	(void)state;
	for (i = 0; i < sizeof claims / sizeof *claims; i++) {
		const char *list[GROUND_UNSUPPORTED] = { NULL };
		const char *told = claims[i].told;
		size_t n = 0;

		ground_check(g, claims[i].text, "en", &arena, list, &n);
		if (n != (told != NULL) || (n == 1 &&
		    strcmp(list[0], told) != 0))
			fail_msg("%s: %zu, \"%s\"", claims[i].text, n,
			    n > 0 ? list[0] : "");
	}
	ground_free(g);
	arena_free(&arena);
}

static void
sentences_are_found(void **state)
{
	struct digest_input in;
	struct ground *g = open_article(&in);
	double share;

	(void)state;
	assert_int_equal(ground_sentence(g, "The ship was at sea for "
	    "twenty-one days.", &share), 1);
	assert_true(share > 0.5);
	assert_int_equal(ground_sentence(g, "Penguins dislike opera.",
	    &share), DIGEST_NO_SENTENCE);
	assert_true(share < 0.1);
	ground_free(g);
}

static void
quotes_are_word_for_word(void **state)
{
	struct arena arena = ARENA_INIT;
	struct digest_input in;
	struct ground *g = open_article(&in);
	struct claim c;
	size_t at;

	(void)state;
	assert_string_equal(ground_quote(g, "NOBODY expected her to come, "
	    "through the storm!", &arena, &at), "Nobody expected her to come "
	    "through the storm");
	assert_int_equal(at, 2);
	assert_null(ground_quote(g, "Nobody expected them to come through",
	    &arena, &at));
	assert_true(ground_quote_near(g, "A model called GPT-4 planned a "
	    "route for Blue Harbour", &arena, &c));
	assert_int_equal(c.sentence, 4);
	assert_false(ground_quote_near(g, "All is lost, and nobody knows why "
	    "it had to be", &arena, &c));
	ground_free(g);
	arena_free(&arena);
}

static void
nothing_to_stand_on(void **state)
{
	static const struct digest_input in = { .text = "" };
	struct ground *g = ground_new(&in, NULL);
	struct arena arena = ARENA_INIT;
	const char *list[GROUND_UNSUPPORTED];
	size_t n = 0, at, best[3];
	struct claim c;

	(void)state;
	ground_check(g, "Ada paid 7 euros.", NULL, &arena, list, &n);
	assert_true(n >= 1);
	assert_int_equal(ground_sentence(g, "Ada", NULL), DIGEST_NO_SENTENCE);
	assert_null(ground_quote(g, "Ada", &arena, &at));
	assert_false(ground_quote_near(g, "Ada", &arena, &c));
	assert_null(ground_text(g, 0, &arena));
	assert_int_equal(ground_rank(g, "Ada", best, 3), 0);
	ground_free(g);
	arena_free(&arena);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(claims_are_checked),
		cmocka_unit_test(sentences_are_found),
		cmocka_unit_test(quotes_are_word_for_word),
		cmocka_unit_test(nothing_to_stand_on)
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
