#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include <ndigest/base/thread.h>

#include "../../../src/digest/list.h"

static const char words[] = " a an the there it's \xc3\xa9t\xc3\xa9 two three ";
static const char phrases[] = "|i|my|read more|by the|\xc2\xa9|(pdf)|then,|";

static bool
has(const char *word)
{
	return list_has_word(words, word, strlen(word));
}

static void
test_words(void **state)
{
	(void)state;
	assert_true(has("a"));
	assert_true(has("an"));
	assert_true(has("the"));
	assert_true(has("there"));
	assert_true(has("it's"));
	assert_true(has("\xc3\xa9t\xc3\xa9"));
	assert_false(has("two three"));	/* one word at a time */
	assert_false(has("th"));
	assert_false(has("ther"));
	assert_false(has("theres"));
	assert_false(has("here"));
	assert_false(has(""));
	assert_false(list_has_word_in(NULL, "a", 1));
}

static void
test_any_case(void **state)
{
	static const char mixed[] = " acme o'poe extraordinary st. \xc3\xa9tat ";
	const char *in = &mixed[0];

	(void)state;
	assert_true(list_has_any_case(mixed, "ACME", 4));
	assert_true(list_has_any_case(mixed, "Acme", 4));
	assert_true(list_has_any_case(in, "O'Poe", 5));
	assert_true(list_has_any_case(mixed, "ExtraOrdinary", 13));
	assert_true(list_has_any_case(mixed, "St.", 3));
	assert_true(list_has_any_case(mixed, "\xc3\xa9Tat", 5));
	/* only the letters of ASCII are made small */
	assert_false(list_has_any_case(mixed, "\xc3\x89tat", 5));
	assert_false(list_has_any_case(mixed, "Acm", 3));
	assert_false(list_has_any_case(mixed, "Acmes", 5));
	assert_false(list_has_any_case(mixed, "", 0));
	assert_false(list_has_any_case_in(NULL, "Acme", 4));
}

/* A word that was looked up knows the lists that come later, too. */
static void
test_looked_up(void **state)
{
	static const char late[] = " unseen there ", later[] = " there ",
	    latest[] = " newest ";
	struct list_word the = list_look_up("the", 3),
	    unseen = list_look_up("unseen", 6), newest;

	(void)state;
	assert_true(list_has(words, &the, "the", 3));
	assert_false(list_has(late, &the, "the", 3));
	assert_true(list_has(late, &unseen, "unseen", 6));
	assert_false(list_has(words, &unseen, "unseen", 6));
	unseen = list_look_up("unseen", 6);
	assert_true(list_has(late, &unseen, "unseen", 6));
	assert_false(list_has(later, &unseen, "unseen", 6));
	newest = list_look_up("newest", 6);
	assert_true(list_has(latest, &newest, "newest", 6));
	assert_false(list_has_in(NULL, &the, "the", 3));
	the = list_look_up("", 0);
	assert_false(list_has(words, &the, "", 0));
}

static bool
is_place(const char *word)
{
	struct list_word w = list_look_up(word, strlen(word));

	return list_has_here(LIST_HERE(" here there "), &w, word,
	    strlen(word));
}

/* A list that keeps its number where it is asked for. */
static void
test_here(void **state)
{
	(void)state;
	assert_true(is_place("here"));
	assert_true(is_place("there"));
	assert_false(is_place("where"));
	assert_true(is_place("here"));
	assert_false(is_place(""));
}

static const char first[] = " one two ", second[] = " two three ";
static const char third[] = "|in one|two of|";

static bool
counts_right(void)
{
	struct list_word one = list_look_up("one", 3);

	return list_has(first, &one, "one", 3) &&
	    !list_has(second, &one, "one", 3) && !is_place("one") &&
	    is_place("there") && list_has_word(second, "three", 5) &&
	    list_within(third, "all in one") && !list_within(third, "one two");
}

static void
count_elsewhere(void *right)
{
	*(bool *)right = list_has_word(second, "two", 3) && counts_right() &&
	    list_has_word(" new ", "new", 3) && is_place("here");
}

/* Each thread has what it asked for, whoever asked first. */
static void
test_threads(void **state)
{
	struct thread *t[4];
	bool right[4] = { false };
	size_t i;

	(void)state;
	assert_true(counts_right());
	for (i = 0; i < 4; i++)
		assert_int_equal(thread_start(&t[i], "count", count_elsewhere,
		    &right[i], NULL), ERR_NONE);
	assert_true(counts_right());
	for (i = 0; i < 4; i++) {
		thread_join(t[i]);
		assert_true(right[i]);
	}
	assert_true(counts_right());
}

static void
test_starts(void **state)
{
	(void)state;
	assert_int_equal(list_starts(phrases, "i"), 1);
	assert_int_equal(list_starts(phrases, "i'm"), 1);
	assert_int_equal(list_starts(phrases, "in"), 0);
	assert_int_equal(list_starts(phrases, "my own"), 2);
	assert_int_equal(list_starts(phrases, "myth"), 0);
	assert_int_equal(list_starts(phrases, "read more"), 9);
	assert_int_equal(list_starts(phrases, "read mores"), 0);
	assert_int_equal(list_starts(phrases, "\xc2\xa9 2026"), 2);
	assert_int_equal(list_starts(phrases, "then, all"), 5);
	assert_int_equal(list_starts(phrases, ""), 0);
	assert_int_equal(list_starts_in(NULL, "i"), 0);
}

static void
test_within(void **state)
{
	(void)state;
	assert_true(list_within(phrases, "so do i"));
	assert_true(list_within(phrases, "paper (pdf), slides"));
	assert_true(list_within(phrases, "paper(pdf)"));
	assert_true(list_within(phrases, "see and read more"));
	assert_false(list_within(phrases, "ski army"));
	assert_false(list_within(phrases, "bread more"));
	assert_false(list_within(phrases, "by their"));
	assert_false(list_within(phrases, ""));
	assert_false(list_within_in(NULL, "i"));
}

/* Of phrases with one first word the first in the list that fits. */
static void
test_order(void **state)
{
	static const char list[] = "|by the way|by|by the|new york|new|";

	(void)state;
	assert_int_equal(list_starts(list, "by the way side"), 10);
	assert_int_equal(list_starts(list, "by the road"), 2);
	assert_int_equal(list_starts(list, "new yorkers"), 3);
	assert_int_equal(list_starts(list, "new york"), 8);
}

/* One that is too large for a table is searched. */
static void
test_large_list(void **state)
{
	static char list[70008];
	size_t i;

	(void)state;
	for (i = 0; i + 15 < sizeof list; i += 7)
		(void)snprintf(list + i, 8, "|a%05zu", i % 99991);
	list[i] = '|';
	assert_int_equal(list_starts(list, "a00007"), 6);
	assert_int_equal(list_starts(list, "a69986 b"), 6);
	assert_int_equal(list_starts(list, "a00008"), 0);
	assert_true(list_within(list, "b a69979"));
	assert_false(list_within(list, "b69979"));
}

/* A letter beyond ASCII is of its word; dashes and curly marks part words. */
static void
test_beyond_ascii(void **state)
{
	static const char list[] = "|me|we|said|caf\xc3\xa9|\xe8\xaf\xb4|";

	(void)state;
	assert_false(list_within(list, "j\xc3\xa9r\xc3\xb4" "me came"));
	assert_false(list_within(list, "a w\xc3\xa9 b"));
	assert_false(list_within(list, "caf\xc3\xa9s"));
	assert_true(list_within(list, "le caf\xc3\xa9, l\xc3\xa0"));
	assert_true(list_within(list, "now we\xe2\x80\x99ve seen"));
	assert_true(list_within(list, "\xe2\x80\x9cme"));
	assert_true(list_within(list, "he said\xe2\x80\x94" "and left"));
	assert_true(list_within(list, "\xe4\xbb\x96\xe8\xaf\xb4\xe8\xaf\x9d"));
}

/* Phrases that go on after their first word in many ways. */
static void
test_second_words(void **state)
{
	static const char list[] = "|of a|of an|of|on|on-site|on (|off.|"
	    "abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz end|";

	(void)state;
	assert_int_equal(list_starts(list, "of"), 2);
	assert_int_equal(list_starts(list, "of an end"), 5);
	assert_int_equal(list_starts(list, "of any"), 2);
	assert_int_equal(list_starts(list, "on"), 2);
	assert_int_equal(list_starts(list, "on-site"), 2);
	assert_int_equal(list_starts(list, "off"), 0);
	assert_int_equal(list_starts(list, "off."), 4);
	assert_true(list_within(list, "x abcdefghijklmnopqrstuvwxyz"
	    "abcdefghijklmnopqrstuvwxyz end"));
	assert_false(list_within(list, "x abcdefghijklmnopqrstuvwxyz"
	    "abcdefghijklmnopqrstuvwxyz ends"));
}

/* A text that is long enough to be looked through once for all lists: phrases
 * that start with one word are parted by what follows it. */
static void
test_long_text(void **state)
{
	static const char text[] = "the ministry would not say at which of the"
	    " sites, (as it said) it had been seen at all";
	static const char list[] = "|at risk|at w|of those|of the site|at any|",
	    hits[] = "|of the sites|at last|", ends[] = "|at al|at all|",
	    marks[] = "|, (|", sign[] = "|(as|", one[] = "|it|at her|",
	    cut[] = "|all of|all.|alls|";
	size_t i;

	(void)state;
	for (i = 0; i < 2; i++) {
		assert_false(list_within(list, text));
		assert_true(list_within(hits, text));
		assert_true(list_within(ends, text));
		assert_true(list_within(marks, text));
		assert_true(list_within(sign, text));
		assert_true(list_within(one, text));
		assert_false(list_within(cut, text));
		assert_false(list_within_once(list, text));
		assert_true(list_within_once(hits, text));
		assert_false(list_within_once(cut, text));
	}
	assert_false(list_within_once_in(NULL, text));
	assert_true(list_within_once_in(&hits[0], text));
}

/* More lists than a thread keeps tables of: the others are searched. */
static void
test_many_lists(void **state)
{
	static char lists[6000][8];
	size_t i, round;

	(void)state;
	for (i = 0; i < 6000; i++)
		(void)snprintf(lists[i], sizeof lists[i], " %zu ", i);
	for (round = 0; round < 2; round++)
		for (i = 0; i < 6000; i++) {
			size_t n = strlen(lists[i]) - 2;
			struct list_word w = list_look_up(lists[i] + 1, n);

			assert_true(list_has_word_in(lists[i], lists[i] + 1, n));
			assert_true(list_has_in(lists[i], &w, lists[i] + 1, n));
			assert_false(list_has_word_in(lists[i], "x", 1));
		}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_words),
		cmocka_unit_test(test_any_case),
		cmocka_unit_test(test_looked_up),
		cmocka_unit_test(test_here),
		cmocka_unit_test(test_threads),
		cmocka_unit_test(test_starts),
		cmocka_unit_test(test_within),
		cmocka_unit_test(test_order),
		cmocka_unit_test(test_large_list),
		cmocka_unit_test(test_beyond_ascii),
		cmocka_unit_test(test_second_words),
		cmocka_unit_test(test_long_text),
		cmocka_unit_test(test_many_lists),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
