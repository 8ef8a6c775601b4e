#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include <ndigest/base/mem.h>
#include <ndigest/digest/classify.h>

static const struct category_spec two[] = {
	{ "Sports", "match, goal, striker, league, world cup" },
	{ "Business", "profit, shares, merger, stock market" },
};

static struct classifier *
ten(void)
{
	return classifier_new(digest_categories, digest_categories_count, NULL);
}

static size_t
say_in(struct classifier *c, const char *lang, const char *title,
    const char *text, double *score)
{
	struct classify_doc doc = { title, text, lang };
	struct classify_features *f = classifier_read(c, &doc);
	struct classify_result r = classifier_predict(c, f, CLASSIFY_NONE, 0,
	    NULL);

	free(f);
	if (score != NULL)
		*score = r.score;
	return r.category;
}

static size_t
say(struct classifier *c, const char *title, const char *text, double *score)
{
	return say_in(c, "en", title, text, score);
}

static void
correct(struct classifier *c, int64_t key, const char *title, size_t category)
{
	struct classify_doc doc = { title, "", "en" };
	struct classify_features *f = classifier_read(c, &doc);

	classifier_correct(c, key, f, category);
	free(f);
}

static void
test_built_in(void **state)
{
	static const char *const cases[][2] = {
		{ "Senate passes a bill to regulate face scans", "Policy" },
		{ "Robot arms learn to sort parcels in a warehouse",
		    "Robotics" },
		{ "Chipmaker unveils a GPU for data centers", "Hardware" },
		{ "Startup raises $30 million in series B funding",
		    "Industry" },
		{ "New open-source toolkit for Python developers", "Tools" },
		{ "Experts warn of extinction risk from rogue AI", "Safety" },
		{ "Robotics startup raises $30 million", "Robotics" },
		{ "Scientists publish a study of protein structure",
		    "Research" },
		{ "Teachers and students argue over homework", "Society" },
	};
	struct classifier *c = ten();
	double score;
	size_t i, k;

	(void)state;
	for (i = 0; i < sizeof cases / sizeof *cases; i++) {
		k = say(c, cases[i][0], NULL, &score);
		assert_int_not_equal(k, CLASSIFY_NONE);
		assert_string_equal(digest_categories[k].name, cases[i][1]);
		assert_true(score > 0.1 && score <= 1);
	}
	classifier_free(c);
}

/* An essay on chips is an essay; who only reports one is not its writer. */
static void
test_what_argues(void **state)
{
	static const struct {
		const char *title, *text, *want;
	} cases[] = {
		{ "We should stop praising this chip", "It is slow.",
		    "Opinion" },
		{ "This chip can\xe2\x80\x99t be trusted with our letters",
		    "It lost mine.", "Opinion" },
		{ "The case for a slower chip", "They run hot.", "Opinion" },
		{ "Ann Bell: How a chip changed my farm", "The first came to "
		    "us in spring.", "Opinion" },
		{ "Farms should use a slower chip, a poll says",
		    "It is as fast as a bicycle.", "Hardware" },
		{ "\xe2\x80\x98We must have that chip\xe2\x80\x99: a farm in "
		    "Kent orders ten", "They count apples.", "Hardware" },
		{ "A US chip goes to sea", "It steers a boat.", "Hardware" },
		{ "A chip for letters", "It reads them. \"We think that our "
		    "letters are what we need, and we love them,\" the maker "
		    "said.", "Hardware" },
		{ "\xe2\x80\x98I was wrong\xe2\x80\x99: the maker of a chip",
		    "I looked for a chip. We went to my desk, and I told it "
		    "what I wanted. Our letters pleased me, I wrote.",
		    "Hardware" },
		{ "Letters", "I looked for a chip. We went to my desk, and I "
		    "told it what I wanted. Our letters pleased me, I wrote.",
		    "Opinion" },
	};
	struct classifier *c = ten();
	size_t i, k;

	(void)state;
	for (i = 0; i < sizeof cases / sizeof *cases; i++) {
		k = say(c, cases[i].title, cases[i].text, NULL);
		assert_int_not_equal(k, CLASSIFY_NONE);
		assert_string_equal(digest_categories[k].name, cases[i].want);
	}
	classifier_free(c);
}

static void
test_counts_twice(void **state)
{
	static const struct category_spec specs[] = {
		{ "Money", "funding, startup" }, { "Machines", "robot!, lathe" },
	};
	struct classifier *c = classifier_new(specs, 2, "en");

	(void)state;
	assert_int_equal(say(c, "A robot wins funding", NULL,
	    NULL), 1);
	assert_int_equal(say(c, "A lathe wins funding", NULL,
	    NULL), 0);
	classifier_free(c);
}

static void
test_no_evidence(void **state)
{
	struct classifier *c = classifier_new(two, 2, NULL);
	struct classify_doc doc = { "Zxq vbn", "", "en" };
	struct classify_features *f = classifier_read(c, &doc);
	struct classify_result r;

	(void)state;
	assert_int_equal(say(c, NULL, NULL, NULL), CLASSIFY_NONE);
	r = classifier_predict(c, f, 1, 1, NULL);
	assert_int_equal(r.category, 1);
	r = classifier_predict(c, f, CLASSIFY_NONE, 1, NULL);
	assert_int_equal(r.category, CLASSIFY_NONE);
	free(f);
	classifier_free(c);
	c = classifier_new(NULL, 0, NULL);
	assert_int_equal(say(c, "A match", NULL, NULL), CLASSIFY_NONE);
	classifier_free(c);
}

static void
test_prior_is_only_a_prior(void **state)
{
	struct classifier *c = classifier_new(two, 2, NULL);
	struct classify_doc doc = { "Striker scores a goal in the world cup",
	    "", "en" };
	struct classify_features *f = classifier_read(c, &doc);

	(void)state;
	assert_int_equal(classifier_predict(c, f, 1, 1, NULL).category, 0);
	assert_int_equal(classifier_predict(c, f, 1, 100, NULL).category, 1);
	free(f);
	classifier_free(c);
}

static void
test_learns_from_the_unlabelled(void **state)
{
	static const char *const texts[] = {
		"The striker scored a goal for Rovers at Riverside",
		"Rovers won the match at Riverside",
		"Riverside saw Rovers draw a league match",
		"The merger lifted profit at Acme Holdings",
		"Acme Holdings shares rose on profit",
		"Acme Holdings plans a merger",
	};
	struct classify_features *f[6];
	struct classifier *c = classifier_new(two, 2, NULL);
	size_t i;

	(void)state;
	for (i = 0; i < 6; i++) {
		struct classify_doc doc = { "", texts[i], "en" };

		f[i] = classifier_read(c, &doc);
		classifier_count(c, f[i]);
	}
	assert_int_equal(say(c, "Riverside welcomes Rovers", "", NULL),
	    CLASSIFY_NONE);
	classifier_teach(c, f, 6, 2);
	assert_int_equal(say(c, "Riverside welcomes Rovers", "", NULL), 0);
	assert_int_equal(say(c, "Acme names Holdings chief", "", NULL), 1);
	for (i = 0; i < 6; i++)
		free(f[i]);
	classifier_free(c);
}

static void
test_parts_of_a_name(void **state)
{
	static const struct category_spec specs[] = {
		{ "Sci/Tech", NULL }, { "Arts and Culture", "" }
	};
	struct classifier *c = classifier_new(specs, 2, "en");

	(void)state;
	assert_int_equal(say(c, "A museum of art opens", "", NULL), 1);
	assert_int_equal(say(c, "Cultures of the coast", "", NULL), 1);
	assert_int_equal(say(c, "New technologies at work", "", NULL), 0);
	assert_int_equal(say(c, "Science in spring", "", NULL), 0);
	classifier_free(c);
}

/* Whoever calls a category 'Sport' need not say what sport is; but what was
 * given for another one stays there. */
static void
test_names_of_subjects(void **state)
{
	static const struct category_spec specs[] = {
		{ "Business & Economy", NULL }, { "Sports", NULL },
		{ "Sci/Tech", NULL }, { "Horses", "jockey" }
	};
	struct classifier *c = classifier_new(specs, 4, "en");

	(void)state;
	assert_int_equal(say(c, "Inflation worries shareholders", "", NULL), 0);
	assert_int_equal(say(c, "A wicket before lunch", "", NULL), 1);
	assert_int_equal(say(c, "Astronauts return to orbit", "", NULL), 2);
	assert_int_equal(say(c, "Spyware found in a browser", "", NULL), 2);
	assert_int_equal(say(c, "A jockey of sixteen", "", NULL), 3);
	classifier_free(c);
}

/* "Sport" among German names is that of a German paper. */
static void
test_names_in_german(void **state)
{
	static const struct category_spec specs[] = {
		{ "Wirtschaft", NULL }, { "Politik", NULL }, { "Sport", NULL },
	};
	struct classifier *c = classifier_new(specs, 3, NULL);
	struct classify_doc doc = { NULL, "Der Stürmer traf, die Mannschaft "
	    "jubelte.", "de" };
	struct classify_features *f = classifier_read(c, &doc);

	(void)state;
	assert_int_equal(classifier_predict(c, f, CLASSIFY_NONE, 0,
	    NULL).category, 2);
	free(f);
	classifier_free(c);
}

/* As the sections of papers in Italy, Portugal and the Netherlands. */
static void
test_names_in_the_south(void **state)
{
	static const struct {
		const char *lang, *names[4], *texts[4];
	} papers[] = {
		{ "it", { "Politica", "Esteri", "Sport", "Economia" },
		    { "Il ministro lascia, maggioranza senza voti in Senato",
		    "Tregua fragile, missile sul confine", "Doppietta "
		    "dell'attaccante, rigore parato dal portiere",
		    "La Bce taglia i tassi, utile in crescita" } },
		{ "pt", { "Política", "Mundo", "Desporto", "Economia" },
		    { "Deputado deixa a assembleia antes das eleições",
		    "Reféns libertados na fronteira", "Guarda-redes defende "
		    "penálti na final da taça",
		    "Inflação sobe e o desemprego também" } },
		{ "nl", { "Binnenland", "Buitenland", "Sport", "Cultuur" },
		    { "Motie van de Tweede Kamer verdeelt de coalitie",
		    "Gijzelaars vrij, bestand houdt stand", "Doelman stopt "
		    "strafschop in de bekerfinale",
		    "Schrijver wint prijs voor eerste roman" } },
	};
	size_t p, i, k;

	(void)state;
	for (p = 0; p < sizeof papers / sizeof *papers; p++) {
		struct category_spec specs[4] = { { NULL, NULL } };
		struct classifier *c;

		for (k = 0; k < 4; k++)
			specs[k].name = papers[p].names[k];
		c = classifier_new(specs, 4, NULL);
		for (i = 0; i < 4; i++)
			assert_int_equal(say_in(c, papers[p].lang,
			    papers[p].texts[i], "", NULL), i);
		classifier_free(c);
	}
}

/* The words of a subject that stand where the given keywords of another
 * category do are none of its words here. */
static void
test_lent_words_are_judged(void **state)
{
	static const struct category_spec specs[] = {
		{ "Plants", "orchard" },
		{ "Games", "chess" }
	};
	static const char *const words[2][6] = {
		{ "orchards", "pears", "soil", "hedge", "bees", "blossom" },
		{ "chess", "pawn", "rook", "castling", "bishop", "gambit" }
	};
	enum { DOCS = 900 };
	struct classify_features **f = xcalloc(DOCS, sizeof *f);
	struct classifier *c = classifier_new(specs, 2, "en");
	uint32_t x = 1;
	size_t i, k, right = 0;

	(void)state;
	for (i = 0; i < DOCS; i++) {
		struct buf b = BUF_INIT(200);

		for (k = 0; k < 2; k++) {
			x = x * 1664525 + 1013904223;
			buf_adds(&b, words[i % 2][(x >> 16) % 6]);
			buf_addc(&b, ' ');
		}
		if (i % 2 == 0)
			buf_adds(&b, "studio developer puzzle steam level "
			    "console arcade strategy adventure graphics");
		f[i] = classifier_read(c, &(struct classify_doc){ NULL,
		    buf_str(&b), "en" });
		classifier_count(c, f[i]);
		buf_free(&b);
	}
	classifier_teach(c, f, DOCS, 2);
	for (i = 0; i < DOCS; i++) {
		right += classifier_predict(c, f[i], CLASSIFY_NONE, 0,
		    NULL).category == i % 2;
		free(f[i]);
	}
	assert_int_equal(say(c, "A steam studio for the developer", "soil",
	    NULL), 0);
	assert_true(right > DOCS * 99 / 100);
	classifier_free(c);
	free(f);
}

/* A thousand short documents of two kinds, the keyword in few of them: what
 * stands beside it shows the rest, in whatever order they come. */
static size_t
class_thousand(size_t labels)
{
	static const struct category_spec specs[] = {
		{ "Gardens", "orchard" }, { "Ships", "harbours" }
	};
	static const char *const words[2][12] = {
		{ "pears", "graft", "soil", "hedge", "bees", "blossom",
		    "pruning", "compost", "lawn", "seed", "frost", "ladder" },
		{ "hull", "anchor", "crew", "rudder", "tide", "cargo",
		    "captain", "pilot", "mast", "dock", "storm", "buoy" }
	};
	enum { DOCS = 1000 };
	struct classify_features **f = xcalloc(DOCS, sizeof *f);
	struct classifier *c = classifier_new(specs, 2, "en");
	uint32_t x = 1, kind;
	size_t i, k, right = 0;
	char text[200];

	for (i = 0; i < DOCS; i++) {
		struct buf b = BUF_INIT(sizeof text);

		kind = i % 4 == 0;	/* uneven, too */
		for (k = 0; k < 6; k++) {
			x = x * 1664525 + 1013904223;
			/* one word in six is of the other kind */
			buf_adds(&b, words[(x >> 8) % 6 == 0 ? !kind :
			    kind][(x >> 16) % 12]);
			buf_addc(&b, ' ');
		}
		if (i % 10 < 2)
			buf_adds(&b, kind == 0 ? "Orchards" : "Harbour");
		f[i] = classifier_read(c, &(struct classify_doc){ NULL,
		    buf_str(&b), "en" });
		classifier_count(c, f[i]);
		buf_free(&b);
	}
	for (i = 0; i < labels; i++)
		classifier_train(c, 0, f[i], i % 4 == 0);
	classifier_teach(c, f, DOCS, 2);
	classifier_weigh(c);
	for (i = 0; i < DOCS; i++) {
		right += classifier_predict(c, f[i], CLASSIFY_NONE, 0,
		    NULL).category == (i % 4 == 0);
		free(f[i]);
	}
	classifier_free(c);
	free(f);
	return right;
}

static void
test_few_keywords_many_documents(void **state)
{
	(void)state;
	assert_true(class_thousand(0) > 950);
}

/* Labels that the keywords had no need of take nothing away. */
static void
test_labels_make_it_no_worse(void **state)
{
	size_t without = class_thousand(0);

	(void)state;
	assert_true(class_thousand(20) >= without);
	assert_true(class_thousand(40) >= without);
	assert_true(class_thousand(80) >= without);
}

/* Keywords that stand in no document, and sixteen labels: those show the way,
 * and the thousand documents without one bear them out. */
static void
test_few_labels_many_documents(void **state)
{
	static const struct category_spec specs[] = {
		{ "Hats", "bowler" }, { "Shoes", "brogue" }
	};
	enum { DOCS = 1000, WORDS = 300, LABELS = 16 };
	struct classify_features **f = xcalloc(DOCS, sizeof *f);
	struct classifier *c = classifier_new(specs, 2, "en");
	uint32_t x = 1;
	size_t i, k, right = 0;

	(void)state;
	for (i = 0; i < DOCS; i++) {
		struct buf b = BUF_INIT(400);

		/* eight of a kind's words, two of the other's */
		for (k = 0; k < 10; k++) {
			x = x * 1664525 + 1013904223;
			buf_addf(&b, "q%c%uz ", (k < 2) == (i % 2 == 0) ?
			    'a' : 'o', (unsigned)(x >> 16) % WORDS);
		}
		f[i] = classifier_read(c, &(struct classify_doc){ NULL,
		    buf_str(&b), "en" });
		classifier_count(c, f[i]);
		buf_free(&b);
	}
	for (i = 0; i < LABELS; i++)
		classifier_train(c, 0, f[i], i % 2);
	classifier_teach(c, f, DOCS, 2);
	classifier_weigh(c);
	for (i = 0; i < DOCS; i++) {
		right += i >= LABELS && classifier_predict(c, f[i],
		    CLASSIFY_NONE, 0, NULL).category == i % 2;
		free(f[i]);
	}
	assert_true(right > (DOCS - LABELS) * 98 / 100);
	classifier_free(c);
	free(f);
}

static void
test_correction_counts_at_once(void **state)
{
	struct classifier *c = ten();
	size_t opinion = classifier_find(c, "opinion");
	const char *title = "Quokka gathering announced in Perth";

	(void)state;
	assert_int_not_equal(opinion, CLASSIFY_NONE);
	correct(c, 7, title, opinion);
	assert_int_equal(say(c, title, "", NULL), opinion);
	correct(c, 7, title, classifier_find(c, "Tools"));
	assert_int_equal(say(c, title, "", NULL), classifier_find(c, "Tools"));
	classifier_free(c);
}

/* Corrections at random must not win against what the text says. */
static void
test_noise_is_not_heard(void **state)
{
	struct classifier *c = classifier_new(two, 2, NULL);
	char title[80];
	unsigned i;

	(void)state;
	for (i = 0; i < 60; i++) {
		snprintf(title, sizeof title, "Goal %u in the match", i);
		correct(c, i + 1, title, (i * 7 / 3) % 2);
	}
	assert_int_equal(say(c, "A goal in the league match", "", NULL), 0);
	classifier_free(c);
}

static void
test_blob(void **state)
{
	struct classifier *c = ten(), *d = ten(), *other;
	struct buf a = BUF_INIT(0), b = BUF_INIT(0);
	struct category_spec fewer[] = { { "Tools", "x" }, { "New", "y" } };
	struct error e;
	double s1, s2;
	size_t i, k;

	(void)state;
	correct(c, 7, "Quokka gathering announced in Perth", 4);
	for (i = 0; i < 3; i++) {
		struct classify_doc doc = { "Robots sort quokka parcels", "",
		    "en" };
		struct classify_features *f = classifier_read(c, &doc);

		classifier_count(c, f);
		classifier_learn(c, f);
		free(f);
	}
	classifier_save(c, &a);
	assert_int_equal(classifier_load(d, a.data, a.len, &e), ERR_NONE);
	k = say(c, "Quokka robots gathering", "", &s1);
	assert_int_equal(say(d, "Quokka robots gathering", "", &s2), k);
	assert_true(s1 - s2 < 0.001 && s2 - s1 < 0.001);
	classifier_save(d, &b);
	assert_int_equal(a.len, b.len);
	for (i = 0; i < a.len; i++)
		assert_int_equal(classifier_load(d, a.data, i, &e), ERR_INPUT);
	other = classifier_new(fewer, 2, NULL);
	assert_int_equal(classifier_load(other, a.data, a.len, &e), ERR_NONE);
	assert_int_equal(say(other, "Quokka gathering announced in Perth", "",
	    NULL), 0);
	classifier_free(c);
	classifier_free(d);
	classifier_free(other);
	buf_free(&a);
	buf_free(&b);
}

static void
test_hostile(void **state)
{
	struct classifier *c = ten();
	size_t n = 300000, i;
	char *s = xmalloc(n + 1);
	uint32_t x = 1;

	(void)state;
	for (i = 0; i < n; i++) {
		x = x * 1664525 + 1013904223;
		s[i] = (char)((x >> 24) | 1);
	}
	s[n] = '\0';
	say(c, s, s, NULL);
	memset(s, 'a', n);
	say(c, s, s, NULL);
	memset(s, '-', n);
	say(c, s, s, NULL);
	classifier_load(c, s, n, NULL);
	free(s);
	classifier_free(c);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_built_in),
		cmocka_unit_test(test_what_argues),
		cmocka_unit_test(test_counts_twice),
		cmocka_unit_test(test_no_evidence),
		cmocka_unit_test(test_prior_is_only_a_prior),
		cmocka_unit_test(test_learns_from_the_unlabelled),
		cmocka_unit_test(test_parts_of_a_name),
		cmocka_unit_test(test_names_of_subjects),
		cmocka_unit_test(test_names_in_the_south),
		cmocka_unit_test(test_names_in_german),
		cmocka_unit_test(test_lent_words_are_judged),
		cmocka_unit_test(test_few_keywords_many_documents),
		cmocka_unit_test(test_labels_make_it_no_worse),
		cmocka_unit_test(test_few_labels_many_documents),
		cmocka_unit_test(test_correction_counts_at_once),
		cmocka_unit_test(test_noise_is_not_heard),
		cmocka_unit_test(test_blob),
		cmocka_unit_test(test_hostile),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
