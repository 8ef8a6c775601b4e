#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include <ndigest/base/buf.h>
#include <ndigest/text/word.h>

#include "../../../src/text/stop_table.h"

static void
words(void **state)
{
	static const char *const cases[][2] = {
		{ "Hello, world!", "Hello|world|" },
		{ "U.S. firms", "U.S.|firms|" },
		{ "GPT-4 and GPT-3.5", "GPT-4|and|GPT-3.5|" },
		{ "don\xe2\x80\x99t can't", "don\xe2\x80\x99t|can't|" },
		{ "1,000.5 or 3,5", "1,000.5|or|3,5|" },
		{ "end.Next one", "end|Next|one|" },
		{ "node.js AT&T R&D", "node.js|AT&T|R&D|" },
		{ "state-of-the-art", "state-of-the-art|" },
		{ "-dash- 'quote'", "dash|quote|" },
		{ "e.g. this", "e.g.|this|" },
		{ "\xe4\xbd\xa0\xe5\xa5\xbd" "AI", "\xe4\xbd\xa0|\xe5\xa5\xbd|"
		    "AI|" },
		{ "na\xc3\xafve \xc3\x89t\xc3\xa9", "na\xc3\xafve|"
		    "\xc3\x89t\xc3\xa9|" },
		{ "\xff\xfe" "a\xe2\x80", "a|" },
		{ " \t\n", "" },
		{ "", "" },
	};
	size_t i, len;
	const char *word;

	(void)state;
	for (i = 0; i < sizeof cases / sizeof cases[0]; i++) {
		struct word_iter it = { cases[i][0], strlen(cases[i][0]), 0 };
		struct buf got = BUF_INIT(0);

		while (word_next(&it, &word, &len)) {
			buf_add(&got, word, len);
			buf_addc(&got, '|');
		}
		assert_string_equal(buf_str(&got), cases[i][1]);
		buf_free(&got);
	}
}

static void
counts(void **state)
{
	(void)state;
	assert_int_equal(word_count("one two, three.", 15), 3);
	assert_int_equal(word_count("\xe4\xbd\xa0\xe5\xa5\xbd\xe4\xbd\xa0"
	    "\xe5\xa5\xbd", 12), 2);
	assert_int_equal(word_count("", 0), 0);
}

static void
check_sorted(const struct stop_table *t)
{
	size_t i;

	for (; t->words != NULL; t++) {
		for (i = 1; i < t->count; i++)
			assert_true(strcmp(t->words[i - 1], t->words[i]) < 0);
		assert_ptr_equal(stop_find(t->lang), t);
		assert_true(t->count > 20);
	}
}

static void
stops_are_sorted(void **state)
{
	(void)state;
	check_sorted(stop_tables_west);
	check_sorted(stop_tables_north);
	check_sorted(stop_tables_east);
}

static bool
is_stop(const char *lang, const char *word)
{
	return word_is_stop(lang, word, strlen(word));
}

static void
stops(void **state)
{
	(void)state;
	assert_true(is_stop("en", "the"));
	assert_true(is_stop("en-US", "don\xe2\x80\x99t"));
	assert_false(is_stop("en", "th"));
	assert_false(is_stop("en", "robot"));
	assert_true(is_stop("de", "nicht"));
	assert_true(is_stop("nb", "ikke"));
	assert_true(is_stop("fr", "c\xe2\x80\x99" "est"));
	assert_true(is_stop("fr", "qu'il"));
	assert_false(is_stop("fr", "l'eau"));
	assert_true(is_stop("zh", "\xe7\x9a\x84"));
	assert_false(is_stop("xx", "the"));
	assert_false(is_stop(NULL, "the"));
	assert_false(is_stop("en", ""));
}

static void
check_stem(const char *lang, const char *word, const char *want)
{
	struct stemmer *st = stemmer_open(lang);
	const char *stem;
	size_t n;

	stem = stemmer_stem(st, word, strlen(word), &n);
	assert_int_equal(n, strlen(want));
	assert_memory_equal(stem, want, n);
	stemmer_close(st);
}

static void
stems(void **state)
{
	/* the languages that the engine promises */
	static const char *const langs[] = { "ar", "ca", "da", "de", "el",
	    "en", "es", "fi", "fr", "hi", "hu", "id", "it", "nl", "no", "pt",
	    "ro", "ru", "sv", "tr" };
	size_t i;

	(void)state;
	check_stem("en", "company\xe2\x80\x99s", "compani");
	check_stem("en", "running", "run");
	check_stem("de", "h\xc3\xa4user", "haus");
	check_stem("fr", "l\xe2\x80\x99intelligence", "intelligent");
	check_stem("xx", "running", "running");
	check_stem(NULL, "running", "running");
	for (i = 0; i < sizeof langs / sizeof langs[0]; i++)
		assert_non_null(stop_find(langs[i]));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(words),
		cmocka_unit_test(counts),
		cmocka_unit_test(stops_are_sorted),
		cmocka_unit_test(stops),
		cmocka_unit_test(stems),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
