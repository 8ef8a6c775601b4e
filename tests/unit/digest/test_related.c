#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include <ndigest/digest/related.h>
#include <ndigest/digest/related_jsonl.h>

#include "../../../src/digest/corpus/subjects.h"
#include "../../../src/digest/corpus/terms.h"

static const char *const texts[][2] = {
	{ "Zebra Labs opens an office in Lisbon",
	    "Zebra Labs said on Monday that its Lisbon office will hire forty "
	    "engineers for its speech models." },
	{ "Lisbon wins an office of Zebra Labs",
	    "The mayor of Lisbon welcomed Zebra Labs, whose engineers build "
	    "speech models." },
	{ "A storm closes the port of Hull",
	    "Ferries stayed in the port of Hull as the storm grew." },
	{ "Ferries wait for the storm at Hull",
	    "The port authority of Hull said ferries would wait for the storm "
	    "to pass." },
};

static void
test_index(void **state)
{
	struct related_index *x = related_index_new();
	struct related_hit hits[3];
	size_t i;

	(void)state;
	for (i = 0; i < 4; i++)
		related_index_add(x, texts[i][0], texts[i][1], "en");
	related_index_finish(x);
	for (i = 0; i < 4; i++) {
		assert_true(related_index_top(x, i, hits, 3) >= 1);
		assert_int_equal(hits[0].doc, i ^ 1);
		assert_true(hits[0].score > 0.1 && hits[0].score <= 1);
	}
	assert_int_equal(related_index_top(x, 4, hits, 3), 0);
	assert_int_equal(related_index_top(x, 0, hits, 0), 0);
	related_index_free(x);
}

static void
test_empty_index(void **state)
{
	struct related_index *x = related_index_new();
	struct related_hit hit;

	(void)state;
	related_index_finish(x);
	assert_int_equal(related_index_top(x, 0, &hit, 1), 0);
	related_index_free(x);
	x = related_index_new();
	related_index_add(x, NULL, NULL, NULL);
	related_index_finish(x);
	assert_int_equal(related_index_top(x, 0, &hit, 1), 0);
	related_index_free(x);
}

static struct related_index *
headlines(const char *const *titles, size_t n)
{
	struct related_index *x = related_index_new();
	size_t i;

	for (i = 0; i < n; i++)
		related_index_add(x, titles[i], "", "en");
	related_index_finish(x);
	return x;
}

static void
assert_best(const char *const *titles, size_t n, size_t doc, size_t best)
{
	struct related_index *x = headlines(titles, n);
	struct related_hit hit;

	assert_int_equal(related_index_top(x, doc, &hit, 1), 1);
	assert_string_equal(titles[hit.doc], titles[best]);
	related_index_free(x);
}

/* One country, one number, one bank under several names. */
static void
test_names_of_one_thing(void **state)
{
	static const char *const places[] = {
		"Scores missing in Turkey after dam bursts",
		"Turkish dam gives way, drowning villages",
		"Scores of missing cats found after a long search",
		"Old dam gives power to a valley of villages",
		"Search goes on for missing villages",
	};
	static const char *const banks[] = {
		"Regulators seize Silicon Valley Bank",
		"What happens now to SVB clients",
		"What happens to the bookshop",
		"Regulators look at a valley of bees",
		"A bank of clouds over the valley",
	};
	static const char *const prizes[] = {
		"Two first films lead the Academy Awards",
		"Village actor leaves with an Oscar",
		"Village awards its bakers",
		"A military academy opens its gates",
		"Bakers leave with two prizes",
	};

	(void)state;
	assert_best(prizes, 5, 1, 0);
	assert_best(places, 5, 0, 1);
	assert_best(banks, 5, 1, 0);
}

/* Headlines that have no word in common but what the news has together; a
 * text says enough by its own. */
static void
test_words_of_one_place(void **state)
{
	static const char *const ships[] = {
		"Ferry overturns off Sulawesi",
		"Indonesian families wait on a pier",
		"Dozens of bakers feared for their ovens",
		"Bakers of Lund fear a sweet new law",
	};
	static const char *const banks[] = {
		"First 777X to come a year late",
		"Boeing sheds thousands of posts",
		"Bakers of Lund fear a sweet new law",
		"Bakers of Lund bake a first loaf",
	};
	static const char text[] = "The mayor of a village on the coast, who "
	    "sells bread and milk, told her council at noon that nothing more "
	    "would be built near the old mill in spring, summer or autumn, "
	    "as grass grows there and geese like it.";
	struct related_index *x = related_index_new();
	struct related_hit hits[4];

	(void)state;
	assert_best(ships, 4, 0, 1);
	assert_best(banks, 4, 1, 0);
	related_index_add(x, "Kyoto", text, "en");
	related_index_add(x, "Osaka", "A bakery opens.", "en");
	related_index_finish(x);
	assert_int_equal(related_index_top(x, 0, hits, 4), 0);
	related_index_free(x);
}

/* "Stockton" tells more than a word that is as rare, in sentence case, and
 * what is a name there is one in Title Case too. */
static void
test_names_in_headlines(void **state)
{
	static const char *const titles[] = {
		"Fence dispute in Stockton ends with a handshake",
		"Mayor of Stockton is glad about the peace",
		"Fence dispute near a farm drags on",
		"Handshake ends a dispute about a song",
		"The Peace Of Stockton",
		"The mayor buys a farm",
		"A song for the handshake",
	};

	(void)state;
	assert_best(titles, 7, 4, 1);
	assert_best(titles, 7, 1, 4);
}

/* In Title Case only the words themselves can tell: Brandle is no plain one. */
static void
test_names_in_title_case(void **state)
{
	static const char *const titles[] = {
		"Ferret Brandle Answers Questions",
		"Answers Found In A Cupboard Today",
		"Brandle Wears A Jumper Today",
		"Questions About A Cupboard Linger",
		"Ferret Shop Closes Early For A Jumper",
	};
	struct related_index *x = headlines(titles, 5);
	struct related_hit hits[4];
	size_t n = related_index_top(x, 0, hits, 4), i, name = 9, plain = 9;

	(void)state;
	for (i = 0; i < n; i++) {
		if (hits[i].doc == 2)
			name = i;
		else if (hits[i].doc == 1 || hits[i].doc == 3)
			plain = plain < i ? plain : i;
	}
	assert_true(name < plain);
	related_index_free(x);
}

/* What is ordinary in English is so in a corpus that has it once or twice. */
static void
test_ordinary_words(void **state)
{
	static const char *const titles[] = {
		"Her idea was to find a zither",
		"Old zither lies in a pond",
		"Tall idea of all sleepers",
		"His zither is out of tune",
		"Late trams ring a zither",
	};
	struct related_index *x = headlines(titles, 5);
	struct related_hit hit;

	(void)state;
	assert_int_equal(related_index_top(x, 0, &hit, 1), 1);
	assert_int_not_equal(hit.doc, 2);
	related_index_free(x);
}

/* Three that tell one thing boost each other, not past what has more in
 * common with the question. */
static void
test_headlines_ahead(void **state)
{
	static const char *const titles[] = {
		"Velmark glider lost near Tessen",
		"Tessen counts gulls, a glider watches",
		"Velmark choir wins Orvane singing prize",
		"Orvane singing prize for Velmark choir",
		"Singing prize: Orvane hails Velmark choir",
	};
	struct related_index *x = headlines(titles, 5);
	struct related_hit hit;

	(void)state;
	assert_int_equal(related_index_top(x, 0, &hit, 1), 1);
	assert_int_equal(hit.doc, 1);
	related_index_free(x);
}

/* Two words that a long headline shares are more than a short one's only. */
static void
test_short_headlines(void **state)
{
	static const char *const titles[] = {
		"Comet probe lands on a rock far away",
		"Comet",
		"Probe that chased a comet for ten years is on the rock at last",
		"Probe",
		"Ten years of a bakery far away",
		"At last a bakery on the rock",
	};

	(void)state;
	assert_best(titles, 6, 0, 2);
}

/* The third shares no word with the first, but with its story. */
static void
test_headlines_spread(void **state)
{
	static const char *const titles[] = {
		"Klarsen praises fans after Dorval comeback",
		"Dorval stunned as Hexham score four in Klarsen comeback",
		"Four goals send Hexham through, Dorval stunned",
		"An old comic returns to its fans",
		"A comic with four heads",
	};
	struct related_index *x = headlines(titles, 5);
	struct related_hit hits[3];
	size_t n = related_index_top(x, 0, hits, 3), i;
	bool found = false;

	(void)state;
	for (i = 0; i < n; i++)
		found |= hits[i].doc == 2;
	assert_int_equal(hits[0].doc, 1);
	assert_true(found);
	related_index_free(x);
}

static struct related_doc
doc(int64_t id, int64_t story, int64_t published, size_t text)
{
	struct related_doc d = { id, story, published, texts[text][0],
	    texts[text][1], "en" };

	return d;
}

static size_t
about(struct terms *t, const struct subject_words *w, const char *s,
    struct subject_share *out)
{
	float *sums = calloc(subject_words_count(), sizeof *sums);
	struct term_row row = TERM_ROW_INIT;
	size_t i, n;

	terms_read(t, "en", s, strlen(s), 100, &row);
	for (i = 0; i < row.len; i++)
		subject_words_add(w, row.at[i].id, 1, sums);
	n = subject_shares(sums, out);
	vec_free(&row);
	free(sums);
	return n;
}

/* Cricket goes with cricket, and with football before it does with rents. */
static void
test_same_subject(void **state)
{
	struct terms *t = terms_open();
	struct subject_words *w = subject_words_open(t);
	struct subject_share a[SUBJECTS_OF], b[SUBJECTS_OF], c[SUBJECTS_OF],
	    d[SUBJECTS_OF];
	size_t an = about(t, w, "wickets for the seamer", a);
	size_t bn = about(t, w, "the spinner ended his innings", b);
	size_t cn = about(t, w, "the landlord raised the rent", c);
	size_t dn = about(t, w, "a striker's goal won the match", d);

	(void)state;
	assert_true(subject_likeness(a, an, a, an) > 0.99);
	assert_true(subject_likeness(a, an, b, bn) > 0.5);
	assert_true(subject_likeness(a, an, c, cn) < 0.2);
	assert_true(subject_likeness(d, dn, b, bn) >
	    subject_likeness(d, dn, c, cn) + 0.1);
	assert_int_equal(about(t, w, "zxq vbn", d), 0);
	assert_true(subject_likeness(a, an, d, 0) == 0);
	subject_words_close(w);
	terms_close(t);
}

static void
test_words(void **state)
{
	struct related_finder *f = related_finder_new();
	struct arena a = ARENA_INIT;
	struct related_doc d = doc(1, 0, 0, 0);
	const char *words[20];
	size_t n, i;
	bool zebra = false;

	(void)state;
	n = related_words(f, &d, &a, words, 20);
	assert_true(n > 5 && n <= 20);
	for (i = 0; i < n; i++) {
		zebra |= strcmp(words[i], "zebra") == 0;
		assert_string_not_equal(words[i], "the");
	}
	assert_true(zebra);
	d.title = d.text = NULL;
	assert_int_equal(related_words(f, &d, &a, words, 20), 0);
	arena_free(&a);
	related_finder_free(f);
}

/* Nothing was counted yet: what is plain English says least. */
static void
test_words_of_few(void **state)
{
	struct related_finder *f = related_finder_new();
	struct arena a = ARENA_INIT;
	struct related_doc d = { 1, 0, 0, "New company will use zithers", NULL,
	    "en" };
	const char *words[1];

	(void)state;
	assert_int_equal(related_words(f, &d, &a, words, 1), 1);
	assert_string_equal(words[0], "zithers");
	arena_free(&a);
	related_finder_free(f);
}

static void
test_rank(void **state)
{
	struct related_finder *f = related_finder_new();
	struct related_doc me = doc(1, 5, 0, 0), c[5];
	struct related_pick picks[5];
	size_t n;

	(void)state;
	c[0] = doc(1, 0, 0, 0);		/* itself */
	c[1] = doc(2, 5, 0, 1);		/* its own story */
	c[2] = doc(3, 0, 0, 2);		/* something else */
	c[3] = doc(4, 7, 0, 1);
	c[4] = doc(5, 7, 1000000, 1);	/* the same story, and fresher */
	n = related_rank(f, &me, c, 5, 1000000, picks, 5);
	assert_int_equal(n, 1);
	assert_int_equal(picks[0].index, 4);
	assert_int_equal(related_rank(f, &me, c, 0, 0, picks, 5), 0);
	related_finder_free(f);
}

/* One title is one line, whatever stands below it. */
static void
test_rank_titles(void **state)
{
	static const char text[] = "Quokka Robotics of Perth makes the arms of "
	    "Zebra warehouses, and its founder Anna Holm sold them.";
	struct related_finder *f = related_finder_new();
	struct related_doc me = { 1, 0, 0, "Zebra buys Quokka", text, "en" };
	struct related_doc c[] = {
		{ 2, 0, 0, "ZEBRA buys Quokka", "Anna Holm of Perth told "
		    "staff of Quokka Robotics on Monday.", "en" },
		{ 3, 0, 0, "What Quokka Robotics makes", "Arms of Perth, for "
		    "Zebra and other warehouses, since 2014.", "en" },
		{ 4, 0, 0, "What Quokka Robotics makes", "A visit to Anna Holm "
		    "in Perth: Zebra warehouses have its arms.", "en" },
	};
	struct related_pick picks[3];

	(void)state;
	assert_int_equal(related_rank(f, &me, c, 3, 0, picks, 3), 1);
	assert_true(picks[0].index > 0);
	related_finder_free(f);
}

static void
test_jsonl(void **state)
{
	static const char in[] =
	    "{\"id\":\"a\",\"title\":\"A storm closes the port of Hull\"}\n"
	    "{\"id\":2,\"title\":\"Cheese prices rise\"}\n"
	    "{\"id\":3,\"title\":\"The storm at the port\"}\n";
	static const char bad[] = "{}\n{\"id\":1]\n";
	FILE *f = fmemopen((char *)in, strlen(in), "r"), *out;
	struct error e;
	size_t n;
	char *s;

	(void)state;
	out = open_memstream(&s, &n);
	assert_int_equal(related_jsonl(f, "in", 2, out, &e), ERR_NONE);
	fclose(f);
	fclose(out);
	assert_true(strncmp(s, "{\"id\":\"a\",\"related\":[{\"id\":3,\"score\":",
	    36) == 0);
	assert_non_null(strstr(s, "\n{\"id\":2,\"related\":[]}\n"));
	free(s);
	f = fmemopen((char *)bad, strlen(bad), "r");
	out = open_memstream(&s, &n);
	assert_int_equal(related_jsonl(f, "in", 2, out, &e), ERR_INPUT);
	assert_non_null(strstr(e.text, "in, line 2"));
	fclose(f);
	fclose(out);
	free(s);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_index),
		cmocka_unit_test(test_empty_index),
		cmocka_unit_test(test_names_of_one_thing),
		cmocka_unit_test(test_words_of_one_place),
		cmocka_unit_test(test_names_in_headlines),
		cmocka_unit_test(test_names_in_title_case),
		cmocka_unit_test(test_ordinary_words),
		cmocka_unit_test(test_short_headlines),
		cmocka_unit_test(test_headlines_spread),
		cmocka_unit_test(test_headlines_ahead),
		cmocka_unit_test(test_same_subject),
		cmocka_unit_test(test_words),
		cmocka_unit_test(test_words_of_few),
		cmocka_unit_test(test_rank),
		cmocka_unit_test(test_rank_titles),
		cmocka_unit_test(test_jsonl),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
