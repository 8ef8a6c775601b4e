#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "story_tell.h"

#define DAY 86400

static const char *const texts[][2] = {
	{ "Zebra Labs buys Quokka Robotics for $2 billion",
	    "Zebra Labs said on Monday that it had agreed to buy Quokka "
	    "Robotics, the maker of warehouse arms, for $2 billion. Quokka "
	    "was founded in Perth in 2014." },
	{ "Quokka Robotics sold to Zebra Labs in $2 billion deal",
	    "The Perth maker of warehouse arms, Quokka Robotics, is being "
	    "sold to Zebra Labs for $2 billion, the firms announced Monday." },
	{ "Storm closes the port of Hull",
	    "Ferries were kept in the port of Hull on Monday as a storm with "
	    "winds of 90 miles an hour crossed the North Sea." },
};

static struct story_item
sign(struct story_index *x, int64_t id, size_t text, int64_t published,
    struct buf *b)
{
	struct story_text t = { NULL, texts[text][0], texts[text][1], "en" };
	struct story_item it = { id, id, published, 0, NULL, 0 };

	buf_clear(b);
	story_sign(x, &t, b);
	it.signature = b->data;
	it.len = b->len;
	return it;
}

static int64_t
arrive(struct story_index *x, int64_t id, size_t text, int64_t published)
{
	struct buf b = BUF_INIT(0);
	struct story_item it = sign(x, id, text, published, &b);
	struct story_match m;

	assert_true(it.len <= STORY_SIGNATURE_MAX);
	m = story_assign(x, &it);
	story_join(x, &it, &m);
	buf_free(&b);
	return m.story;
}

static void
test_joins(void **state)
{
	struct story_index *x = story_index_new();

	(void)state;
	assert_int_equal(arrive(x, 1, 0, 0), 0);
	assert_int_equal(arrive(x, 2, 2, 100), 0);
	assert_int_equal(arrive(x, 3, 1, 3600), 1);
	assert_int_equal(arrive(x, 4, 0, DAY), 1);
	assert_int_equal(story_index_count(x), 4);
	story_index_free(x);
}

static void
test_days_part(void **state)
{
	struct story_index *x = story_index_new();

	(void)state;
	assert_int_equal(arrive(x, 1, 0, 0), 0);
	assert_int_equal(arrive(x, 2, 1, 30 * DAY), 0);
	story_index_free(x);
}

static void
test_copies(void **state)
{
	struct story_index *x = story_index_new();
	struct story_text a = { "https://www.example.org/a?utm_source=x",
	    texts[0][0], texts[0][1], "en" };
	struct story_text b = { "http://m.example.org/a/", texts[0][0],
	    "Zebra Labs said on Monday that it had agreed to buy Quokka "
	    "Robotics, the maker of arms.", "en" };
	struct buf sa = BUF_INIT(0), sb = BUF_INIT(0);
	struct story_item ia, ib;

	(void)state;
	story_sign(x, &a, &sa);
	story_sign(x, &b, &sb);
	ia = (struct story_item){ 1, 1, 0, 0, sa.data, sa.len };
	ib = (struct story_item){ 2, 2, 60, 0, sb.data, sb.len };
	assert_true(story_index_add(x, &ia));
	assert_false(story_index_add(x, &ia));
	assert_int_equal(story_assign(x, &ib).copy_of, 1);
	buf_free(&sa);
	buf_free(&sb);
	story_index_free(x);
}

static const char *const towns[] = { "Lindum", "Varna", "Porto", "Turku",
    "Bergen", "Graz", "Lyon", "Oslo" };

/* The day's weather of feed 1 in a town: the same sentences each time. */
static int64_t
weather(struct story_index *x, int64_t id, size_t town, int64_t published)
{
	struct buf title = BUF_INIT(0), text = BUF_INIT(0), sig = BUF_INIT(0);
	struct story_text t = { NULL, NULL, NULL, "en" };
	struct story_item it = { id, 1, published, 0, NULL, 0 };
	struct story_match m;

	buf_addf(&title, "Weather in %s: %d degrees", towns[town],
	    (int)(town * 3 + (size_t)id % 5));
	buf_addf(&text, "Today in %s the morning will be sunny with highs of "
	    "%d degrees, and winds from the west. The outlook for the rest "
	    "of the week remains unsettled, forecasters at the met office "
	    "said. Drivers are asked to take care on high roads.",
	    towns[town], (int)((size_t)id % 20));
	t.title = buf_str(&title);
	t.text = buf_str(&text);
	story_sign(x, &t, &sig);
	it.signature = sig.data;
	it.len = sig.len;
	m = story_assign(x, &it);
	story_join(x, &it, &m);
	buf_free(&title);
	buf_free(&text);
	buf_free(&sig);
	return m.story;
}

/* What a feed says every day is no event, though it is nearly a copy. */
static void
test_template(void **state)
{
	struct story_index *x = story_index_new();
	size_t i, joined = 0;

	(void)state;
	for (i = 0; i < 40; i++)
		joined += weather(x, (int64_t)i + 1, i % 8,
		    (int64_t)i * 6 * 3600) != 0 && i >= 6;
	assert_int_equal(joined, 0);
	story_index_free(x);
}

/* A feed follows an event up; that is no other event. */
static void
test_feed_follows_up(void **state)
{
	struct story_index *x = story_index_new();

	(void)state;
	(void)story_tell(x, 1, 1, NULL, "Ferry runs aground off Harn with 180 aboard",
	    "The ferry Lady Mirren struck rocks near Harn early on Tuesday "
	    "after losing power in a gale, the coastguard said. Two tugs were "
	    "sent from Port Ellick. The ferry's owner, Skerry Lines, spoke of "
	    "an electrical fault.");
	(void)story_tell(x, 2, 1, NULL, "Grain prices climb as harvest disappoints",
	    "Wheat rose for a fifth day in Chicago on poor weather.");
	assert_int_equal(story_tell(x, 3, 1, NULL,
	    "Skerry Lines suspends captain of grounded ferry",
	    "The captain of the Lady Mirren, which struck rocks near Harn, has "
	    "been suspended, Skerry Lines said. The coastguard asks why the "
	    "ferry sailed in spite of the gale.").story, 1);
	story_index_free(x);
}

/* Columns that a feed prints every day are no story, from the second on. */
static void
test_series(void **state)
{
	static const char *const days[] = { "Tuesday", "Wednesday",
	    "Thursday", "5 June", "#12", "Episode 7" };
	struct story_index *x = story_index_new();
	struct buf title = BUF_INIT(0);
	size_t i;

	(void)state;
	for (i = 0; i < 6; i++) {
		buf_clear(&title);
		buf_addf(&title, "The gardener's notes: %s", days[i]);
		assert_int_equal(story_tell(x, (int64_t)i + 1, 1, NULL,
		    buf_str(&title), "Prune the roses, water the beans, and "
		    "mind the slugs. The gardener answers one letter a day.")
		    .story, 0);
	}
	buf_free(&title);
	/* a day in the title of an event is no series' */
	(void)story_tell(x, 10, 1, NULL, "Zoo in Grell loses its tiger on Monday",
	    "The tiger Raja left the zoo in Grell over a wall.");
	assert_int_equal(story_tell(x, 11, 1, NULL,
	    "Tiger Raja is back in the zoo in Grell",
	    "The tiger Raja, who left the zoo in Grell on Monday over a wall, "
	    "came home for lunch.").story, 10);
	story_index_free(x);
}

/* A paper prints an agency's text under a headline of its own; a page comes
 * with another scheme, mobile or tracked. */
static void
test_copies_of_others(void **state)
{
	static const char text[] =
	    "The council of Grell voted on Monday to tear down the old water "
	    "tower, which has stood empty since the works closed. Members "
	    "said that mending it would cost four million crowns, money that "
	    "the town needs for its two schools. A group of neighbours had "
	    "gathered nine thousand names to keep the tower and make it a "
	    "museum of the river. Its speaker, Anna Holm, called the vote a "
	    "shame and said that the group would go to court. The tower was "
	    "built by the engineer Carl Brandt and is on the list of "
	    "monuments of the county. Work is to begin in the spring.";
	static const char *const urls[] = { "https://example.org/tower",
	    "http://example.org/tower?utm_source=feed", "https://m.example.org"
	    "/tower#top", "https://example.org/tower/amp" };
	struct story_index *x = story_index_new();
	size_t i;

	(void)state;
	(void)story_tell(x, 1, 1, urls[0], "Grell to lose its water tower", text);
	assert_int_equal(story_tell(x, 2, 2, "https://example.com/7",
	    "Anger as councillors doom a landmark", text).copy_of, 1);
	for (i = 1; i < sizeof urls / sizeof *urls; i++)
		assert_true(story_tell(x, (int64_t)i + 2, 3, urls[i],
		    "Grell to lose its water tower", "The council of Grell "
		    "voted to tear down the old water tower.").copy_of != 0);
	story_index_free(x);
}

/* With nothing but titles; and another event with half of their words. */
static void
test_titles_only(void **state)
{
	struct story_index *x = story_index_new();

	(void)state;
	(void)story_tell(x, 1, 1, NULL, "Quake kills dozens near Varsk in Corvania",
	    NULL);
	assert_int_equal(story_tell(x, 2, 2, NULL,
	    "Corvanian earthquake: Varsk counts its dead", NULL).story, 1);
	assert_int_equal(story_tell(x, 3, 3, NULL,
	    "Quake drill near a school in Hull", NULL).story, 0);
	story_index_free(x);
}

/* A headline that shares a name with one of a story's does not fit it. */
static void
test_titles_that_creep(void **state)
{
	static const char *const told[] = {
		"Orbex unveils larger phone and a watch at Lindum launch",
		"Orbex unveils its first watch beside a larger phone",
		"Larger phone joined by first Orbex watch",
	};
	struct story_index *x = story_index_new();
	size_t i;

	(void)state;
	for (i = 0; i < 3; i++)
		(void)story_tell(x, (int64_t)i + 1, (int64_t)i + 1, NULL, told[i],
		    NULL);
	assert_int_equal(story_tell(x, 4, 4, NULL,
	    "Thousands flee Lindum as a larger fire nears", NULL).story, 0);
	assert_int_equal(story_tell(x, 5, 5, NULL,
	    "Hands on with the first Orbex watch and a larger phone",
	    NULL).story, 1);
	story_index_free(x);
}

/* A country that both name is no event, however rare it is in the store. */
static void
test_titles_of_a_country(void **state)
{
	struct story_index *x = story_index_new();
	char title[64];
	int i;

	(void)state;
	for (i = 100; i < 700; i++) {
		snprintf(title, sizeof title, "q%dx w%dz e%dy", i, i, i);
		(void)story_tell(x, i, i, NULL, title, NULL);
	}
	(void)story_tell(x, 1, 1, NULL,
	    "Orbex hires Anna Holm to lead its sales in Australia", NULL);
	assert_int_equal(story_tell(x, 2, 2, NULL,
	    "Thousands mourn after mosque attack in Australia as gunman "
	    "faces judge", NULL).story, 0);
	assert_int_equal(story_tell(x, 3, 3, NULL,
	    "Australia: gunman of mosque attack held", NULL).story, 2);
	story_index_free(x);
}

/* One word in common, and what the news has together. */
static void
test_titles_of_a_kind(void **state)
{
	struct story_index *x = story_index_new();

	(void)state;
	(void)story_tell(x, 1, 1, NULL,
	    "Ferry with dozens aboard overturns near Sulawesi", NULL);
	assert_int_equal(story_tell(x, 2, 2, NULL,
	    "Families wait in Indonesia after a boat overturns", NULL).story, 1);
	assert_int_equal(story_tell(x, 3, 3, NULL,
	    "Families at odds over a garden in Lund", NULL).story, 0);
	story_index_free(x);
}

/* What is alike enough for two papers is not for one, which repeats itself. */
static void
test_titles_of_a_feed(void **state)
{
	static const char *const told[] = {
		"Gorvan visits the glass works",
		"Free school meals, says Gorvan",
	};
	struct story_index *x = story_index_new();

	(void)state;
	(void)story_tell(x, 1, 1, NULL, told[0], NULL);
	assert_int_equal(story_tell(x, 2, 1, NULL, told[1], NULL).story, 0);
	story_index_free(x);
	x = story_index_new();
	(void)story_tell(x, 1, 1, NULL, told[0], NULL);
	assert_int_equal(story_tell(x, 2, 2, NULL, told[1], NULL).story, 1);
	story_index_free(x);
}

/* What an older version stored is still read. */
static void
test_older_signature(void **state)
{
	struct story_index *x = story_index_new();
	struct buf now = BUF_INIT(0), then = BUF_INIT(0);
	struct story_item a = sign(x, 1, 0, 0, &now), b;

	(void)state;
	buf_addc(&then, 1);
	buf_add(&then, now.data + 1, 27);
	buf_add(&then, now.data + 36, now.len - 36);
	b = (struct story_item){ 2, 2, 60, 0, then.data, then.len };
	assert_true(story_index_add(x, &b));
	assert_int_equal(story_assign(x, &a).copy_of, 2);
	buf_free(&now);
	buf_free(&then);
	story_index_free(x);
}

/* Two reports share too little; a third shows that they are of one event. */
static void
test_tied_by_a_third(void **state)
{
	static const char *const told[][2] = {
		{ "Motorway bridge falls in the south, cars missing",
		    "A stretch of motorway near Potella dropped into the river "
		    "Arno in heavy rain. Firefighters look for fourteen." },
		{ "Viaduct Vallone gives way",
		    "Minister Luca Ferri travels to the viaduct Vallone, whose "
		    "operator Strade Sud had it inspected in March." },
		{ "Firefighters find nine dead beneath viaduct Vallone",
		    "Minister Luca Ferri saw firefighters search the river Arno "
		    "near Potella, where a stretch of motorway on the viaduct "
		    "Vallone dropped in rain. Strade Sud is the operator." },
	};
	struct story_index *x = story_index_new();
	struct story_match m;

	(void)state;
	(void)story_tell(x, 1, 1, NULL, told[0][0], told[0][1]);
	assert_int_equal(story_tell(x, 2, 2, NULL, told[1][0], told[1][1]).story, 0);
	m = story_tell(x, 3, 3, NULL, told[2][0], told[2][1]);
	assert_true(m.is_new);
	assert_int_equal(m.alone_count, 1);
	assert_int_equal(m.alone[0] + m.near, 3);
	story_index_free(x);
}

static void
test_expire(void **state)
{
	struct story_index *x = story_index_new();
	int64_t i;

	(void)state;
	for (i = 1; i <= 20; i++)
		arrive(x, i, (size_t)i % 3, i * DAY);
	story_index_expire(x, 18 * DAY);
	assert_int_equal(story_index_count(x), 3);
	story_index_expire(x, 100 * DAY);
	assert_int_equal(story_index_count(x), 0);
	assert_int_equal(arrive(x, 50, 0, 101 * DAY), 0);
	story_index_free(x);
}

static void
test_damaged(void **state)
{
	struct story_index *x = story_index_new();
	struct buf b = BUF_INIT(0);
	struct story_item it = sign(x, 1, 0, 0, &b);
	size_t len = it.len;

	(void)state;
	for (it.len = 0; it.len < len; it.len++) {
		assert_false(story_index_add(x, &it));
		assert_int_equal(story_assign(x, &it).near, 0);
	}
	it.signature = NULL;
	it.len = 0;
	assert_false(story_index_add(x, &it));
	buf_free(&b);
	story_index_free(x);
}

static void
test_nothing_to_sign(void **state)
{
	struct story_index *x = story_index_new();
	struct story_text t = { NULL, NULL, NULL, NULL };
	struct buf b = BUF_INIT(0);
	struct story_item it = { 1, 1, 0, 0, NULL, 0 };

	(void)state;
	story_sign(x, &t, &b);
	it.signature = b.data;
	it.len = b.len;
	assert_true(story_index_add(x, &it));
	it.id = 2;
	assert_int_equal(story_assign(x, &it).near, 0);
	buf_free(&b);
	story_index_free(x);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_joins),
		cmocka_unit_test(test_days_part),
		cmocka_unit_test(test_copies),
		cmocka_unit_test(test_template),
		cmocka_unit_test(test_feed_follows_up),
		cmocka_unit_test(test_series),
		cmocka_unit_test(test_copies_of_others),
		cmocka_unit_test(test_titles_only),
		cmocka_unit_test(test_titles_that_creep),
		cmocka_unit_test(test_titles_of_a_country),
		cmocka_unit_test(test_titles_of_a_kind),
		cmocka_unit_test(test_titles_of_a_feed),
		cmocka_unit_test(test_older_signature),
		cmocka_unit_test(test_tied_by_a_third),
		cmocka_unit_test(test_expire),
		cmocka_unit_test(test_damaged),
		cmocka_unit_test(test_nothing_to_sign),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
