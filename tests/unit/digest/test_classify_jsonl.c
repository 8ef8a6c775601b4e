#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include <ndigest/base/buf.h>
#include <ndigest/digest/classify_jsonl.h>

#define CATEGORIES "{\"categories\":[{\"name\":\"Sport\",\"keywords\":" \
	"[\"goal\",\"match\"]},{\"name\":\"Money\",\"keywords\":" \
	"[\"profit\",\"shares\"]}]}"

/* Runs it; *out (free) gets what was written. */
static enum err
run(const char *categories, const char *train, const char *in, char **out,
    struct error *e)
{
	struct classify_run r = { 0 };
	size_t n;
	enum err err;

	r.categories = categories;
	r.categories_len = categories != NULL ? strlen(categories) : 0;
	r.categories_name = "c.json";
	r.train = train != NULL ? fmemopen((char *)train, strlen(train), "r") :
	    NULL;
	r.train_name = "t.jsonl";
	r.in = fmemopen((char *)in, strlen(in), "r");
	r.out = open_memstream(out, &n);
	err = classify_jsonl(&r, e);
	if (r.train != NULL)
		fclose(r.train);
	fclose(r.in);
	fclose(r.out);
	return err;
}

static void
test_order_and_ids(void **state)
{
	char *out;
	struct error e;

	(void)state;
	assert_int_equal(run(CATEGORIES, NULL,
	    "{\"id\":2,\"title\":\"A goal\"}\n\n"
	    "{\"id\":\"x\",\"text\":\"The shares rose\"}\n"
	    "{\"id\":null,\"title\":7}\n", &out, &e), ERR_NONE);
	assert_true(strncmp(out, "{\"id\":2,\"category\":\"Sport\"", 25) == 0);
	assert_non_null(strstr(out, "\n{\"id\":\"x\",\"category\":\"Money\""));
	assert_non_null(strstr(out, "\n{\"id\":null,\"category\":"));
	free(out);
}

static void
test_built_in(void **state)
{
	char *out;
	struct error e;

	(void)state;
	assert_int_equal(run(NULL, NULL,
	    "{\"id\":1,\"title\":\"Robots sort parcels\"}\n", &out, &e),
	    ERR_NONE);
	assert_non_null(strstr(out, "Robotics"));
	free(out);
	assert_int_equal(run("{\"categories\":[{\"name\":\"Policy\"},"
	    "{\"name\":\"robotics\",\"keywords\":[\"robot\"]}]}", NULL,
	    "{\"id\":1,\"title\":\"Quadruped in the parliament's lidar\"}\n", &out,
	    &e), ERR_NONE);
	assert_non_null(strstr(out, "robotics"));
	free(out);
}

/* Sections by their names alone, in the language of the documents. */
static void
test_other_languages(void **state)
{
	char *out;
	struct error e;

	(void)state;
	assert_int_equal(run("{\"categories\":[\"Politik\",\"Sport\","
	    "\"Kultur\"]}", NULL, "{\"id\":1,\"text\":\"Die Mannschaft hat am "
	    "Abend gewonnen, und der Trainer ist mit den Spielern sehr "
	    "zufrieden.\"}\n", &out, &e), ERR_NONE);
	assert_non_null(strstr(out, "\"Sport\""));
	free(out);
	assert_int_equal(run("{\"categories\":[\"Sport\",\"\303\211conomie\","
	    "\"Culture\"]}", NULL, "{\"id\":1,\"text\":\"Les actionnaires du "
	    "groupe craignent que les ventes soient encore en baisse pour ce "
	    "trimestre.\"}\n", &out, &e), ERR_NONE);
	assert_non_null(strstr(out, "conomie"));
	free(out);
}

/* So many headlines that they teach, each with another keyword. */
static void
test_few_headlines(void **state)
{
	static const char *const words[][2] = {
		{ "Politics", "senate minister election parliament ballot voter "
		    "congress senator governor lawmaker chancellor candidate "
		    "coalition referendum republican democrat manifesto mps "
		    "constituency backbencher whip speaker primary veto "
		    "cabinet" },
		{ "Business", "shareholder profit inflation retailer dividend "
		    "takeover merger bank investor earnings unemployment "
		    "mortgage stock airline factory export recession tax "
		    "revenue bankruptcy oil economy currency insurer auditor" },
		{ "Sport", "striker coach tennis wicket goalkeeper referee "
		    "quarterback midfielder olympic marathon boxer golfer "
		    "league tournament playoff cyclist rugby cricket "
		    "championship medal penalty pitcher sprinter relegation "
		    "batsman" },
		{ "Health", "vaccine surgeon obesity cancer diabetes patient "
		    "hospital virus dementia flu doctor nurse asthma stroke "
		    "malaria drug pregnancy cholesterol tumour therapy measles "
		    "epidemic smoking diet symptom" },
	};
	struct buf in = BUF_INIT(0);
	char *out, want[64];
	size_t i, k, n, right = 0;
	struct error e;

	(void)state;
	for (k = 0; k < 4; k++) {
		const char *s = words[k][1];

		for (i = 0; *s != '\0'; i++, s += n + (s[n] == ' ')) {
			n = strcspn(s, " ");
			buf_addf(&in, "{\"id\":%zu,\"title\":\"The %.*s %s\","
			    "\"language\":\"en\"}\n", k * 25 + i, (int)n, s,
			    i % 2 ? "in a town" : "this weekend");
		}
		assert_int_equal(i, 25);
	}
	assert_int_equal(run("[\"Politics\",\"Business\",\"Sport\","
	    "\"Health\"]", NULL, buf_str(&in), &out, &e), ERR_NONE);
	for (i = 0; i < 100; i++) {
		snprintf(want, sizeof want, "{\"id\":%zu,\"category\":\"%s\"",
		    i, words[i / 25][0]);
		right += strstr(out, want) != NULL;
	}
	assert_true(right >= 90);
	buf_free(&in);
	free(out);
}

static void
test_train(void **state)
{
	char *out;
	struct error e;

	(void)state;
	assert_int_equal(run(CATEGORIES,
	    "{\"title\":\"Quokka gathering\",\"category\":\"money\"}",
	    "{\"id\":1,\"title\":\"Quokka gathering\"}", &out, &e), ERR_NONE);
	assert_non_null(strstr(out, "Money"));
	free(out);
}

static void
test_errors(void **state)
{
	static const struct {
		const char *categories, *train, *in, *say;
	} cases[] = {
		{ CATEGORIES, NULL, "{}\n{\"id\":\n", "line 2" },
		{ CATEGORIES, NULL, "[1]\n", "not a JSON object" },
		{ CATEGORIES, "{\"category\":\"No\"}", "{}", "line 1" },
		{ "{\"categories\":[]}", NULL, "", "categories" },
		{ "{", NULL, "", "c.json, line 1" },
		{ "{\"categories\":[{\"keywords\":[\"a\"]}]}", NULL, "",
		    "no name" },
		{ "{\"categories\":[{\"name\":\"A\"},{\"name\":\"a\"}]}", NULL,
		    "", "twice" },
	};
	size_t i;

	(void)state;
	for (i = 0; i < sizeof cases / sizeof *cases; i++) {
		struct error e = { "" };
		char *out;

		assert_int_equal(run(cases[i].categories, cases[i].train,
		    cases[i].in, &out, &e), ERR_INPUT);
		assert_non_null(strstr(e.text, cases[i].say));
		assert_string_equal(out, "");
		free(out);
	}
}

static void
test_bad_bytes(void **state)
{
	char *out;
	struct error e;

	(void)state;
	assert_int_equal(run(CATEGORIES, NULL,
	    "{\"id\":\"\xc2\x9b\xff\",\"title\":\"a \\u0000 match\"}\n", &out,
	    &e), ERR_NONE);
	assert_non_null(strstr(out, "\"\\u009b\\ufffd\"") != NULL ?
	    strstr(out, "\\u009b") : strstr(out, "\\u009B"));
	free(out);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_order_and_ids),
		cmocka_unit_test(test_built_in),
		cmocka_unit_test(test_other_languages),
		cmocka_unit_test(test_few_headlines),
		cmocka_unit_test(test_train),
		cmocka_unit_test(test_errors),
		cmocka_unit_test(test_bad_bytes),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
