#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "story_tell.h"

/* Item ID of a feed of its own with no more than these. */
static struct story_match
tell(struct story_index *x, int64_t id, const char *title, const char *text)
{
	return story_tell(x, id, id, NULL, title, text);
}

/* Stories 1 and 3 grew apart; the one that is likely of both unites them
 * when they are alike on the whole, and not when it is all they share. */
static void
unite(const char *const told[5][2], int64_t story, size_t moved)
{
	struct story_index *x = story_index_new();
	struct buf b = BUF_INIT(0);
	struct story_match m;
	struct story_item it;
	size_t i;

	for (i = 0; i < 5; i++) {
		struct story_text t = { NULL, told[i][0], told[i][1], "en" };

		buf_clear(&b);
		story_sign(x, &t, &b);
		it = (struct story_item){ (int64_t)i + 1, (int64_t)i + 1, 0,
		    i < 2 ? 1 : 3, b.data, b.len };
		if (i < 4) {
			assert_true(story_index_add(x, &it));
			continue;
		}
		m = story_assign(x, &it);
		story_join(x, &it, &m);
		assert_int_equal(m.story, story);
		assert_int_equal(m.alone_count, moved);
	}
	buf_free(&b);
	story_index_free(x);
}

static void
test_stories_unite(void **state)
{
	static const char *const one[5][2] = {
		{ "Ferry Aldora runs aground off Skerrow", "The ferry Aldora "
		    "ran aground off Skerrow with 80 people on board. The "
		    "coastguard sent a helicopter." },
		{ "Aldora on the rocks: 80 people wait for the tide",
		    "The coastguard of Skerrow kept a helicopter above the "
		    "ferry Aldora, which ran aground with 80 people." },
		{ "Owner of the Aldora blames a chart", "The owner of the "
		    "ferry Aldora said a chart of Skerrow was wrong when it "
		    "ran aground." },
		{ "Was the chart wrong? The ferry Aldora off Skerrow",
		    "A pilot says the chart is right, and that the ferry "
		    "Aldora ran aground because the owner saved on people." },
		{ "Aldora: the ferry, the rocks and the chart", "The ferry "
		    "Aldora ran aground off Skerrow with 80 people on board. "
		    "The coastguard came; the owner blames a chart." },
	};
	static const char *const two[5][2] = {
		{ "Ferry Aldora runs aground off Skerrow", "The ferry Aldora "
		    "ran aground off Skerrow with 80 people on board. The "
		    "coastguard sent a helicopter." },
		{ "Aldora on the rocks: 80 people wait for the tide",
		    "The coastguard of Skerrow kept a helicopter above the "
		    "ferry Aldora." },
		{ "Velmont beats Tarn in the cup final", "A goal by Ruben "
		    "Hask in the last minute won Velmont the cup against "
		    "Tarn." },
		{ "Hask: I dreamt of this goal", "Ruben Hask of Velmont spoke "
		    "of the goal that beat Tarn in the cup final." },
		{ "Today: the ferry Aldora aground, Velmont wins cup",
		    "The ferry Aldora ran aground off Skerrow, and the "
		    "coastguard sent a helicopter. Ruben Hask won Velmont the "
		    "cup final against Tarn." },
	};

	(void)state;
	unite(one, 1, 2);
	unite(two, 3, 0);
}

/* Two headlines on one event share no more than a dozen others on the same
 * subject share with each: what they have in common is the subject. */
static void
test_titles_in_a_crowd(void **state)
{
	static const char *const others[] = {
		"Quantum chip of Sorbel loses heat", "Sorbel sells its chip",
		"Inside the chip labs of Sorbel", "Is the Sorbel chip late?",
		"Sorbel denies chip rumour", "Who paid for the Sorbel chip",
		"Sorbel chip in cars", "A bank tries the chip by Sorbel",
	};
	struct story_index *x = story_index_new();
	struct buf b = BUF_INIT(0);
	size_t i;

	(void)state;
	(void)tell(x, 1, "Sorbel hires a rival for its chip", NULL);
	assert_int_equal(tell(x, 2, "Sorbel opens a school on its "
	    "chip", NULL).story, 1);
	story_index_free(x);
	x = story_index_new();
	for (i = 0; i < sizeof others / sizeof *others; i++) {
		struct story_text t = { NULL, others[i], NULL, "en" };
		struct story_item it = { (int64_t)i + 10, (int64_t)i + 10, 0,
		    0, NULL, 0 };

		buf_clear(&b);
		story_sign(x, &t, &b);
		it.signature = b.data;
		it.len = b.len;
		assert_true(story_index_add(x, &it));
	}
	(void)tell(x, 1, "Sorbel hires a rival for its chip", NULL);
	assert_int_equal(tell(x, 2, "Sorbel opens a school on its "
	    "chip", NULL).story, 0);
	buf_free(&b);
	story_index_free(x);
}

/* A title joins one fire; its text tells of the other. */
static void
test_text_comes_later(void **state)
{
	static const char *const told[3][2] = {
		{ "Fire at paper mill in Tarnby: two dead", "Two men died in "
		    "a fire at the paper mill of Tarnby on Monday. The cause "
		    "was a boiler, firemen said." },
		{ "Warehouse burns in Ostrava Road, Melbrook", "A warehouse "
		    "of toys in Ostrava Road burnt down on Monday. Melbrook "
		    "police arrested Karl Viner, a guard." },
		{ "Paper mill fire: two cleared", NULL },
	};
	static const char text[] = "Karl Viner, a guard at the warehouse of "
	    "toys in Ostrava Road, was set free by Melbrook police. It burnt "
	    "down on Monday. A neighbour had seen him leave an hour before "
	    "the first smoke rose over the yard, his lawyer told reporters.";
	struct story_index *x = story_index_new();
	struct buf b = BUF_INIT(0);
	struct story_text t = { NULL, told[2][0], text, "en" };
	struct story_item it = { 3, 3, 0, 0, NULL, 0 };

	(void)state;
	(void)tell(x, 1, told[0][0], told[0][1]);
	assert_int_equal(tell(x, 2, told[1][0], told[1][1]).story, 0);
	assert_int_equal(tell(x, 3, told[2][0], NULL).story, 1);
	assert_true(story_index_is_brief(x, 3));
	story_index_drop(x, 3);
	assert_int_equal(story_index_count(x), 2);
	story_sign(x, &t, &b);
	it.signature = b.data;
	it.len = b.len;
	assert_int_equal(story_assign(x, &it).story, 2);
	assert_true(story_index_add(x, &it));
	assert_false(story_index_is_brief(x, 3));
	buf_free(&b);
	story_index_free(x);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_stories_unite),
		cmocka_unit_test(test_titles_in_a_crowd),
		cmocka_unit_test(test_text_comes_later),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
