/* Flags, undo, categories, feeds that come and go, and the counters. */
#include "store_case.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static unsigned
flags(struct place *p, int64_t id)
{
	struct headline h;

	assert_int_equal(store_headlines(p->store, &id, 1, &p->arena, &h,
	    NULL), ERR_NONE);
	return h.id == 0 ? 999 : h.flags;
}

static int64_t
mark(struct place *p, enum store_mark m, int64_t id)
{
	int64_t changed;

	assert_int_equal(store_mark_ids(p->store, m, &id, 1, &changed, NULL,
	    NULL), ERR_NONE);
	return changed;
}

static int64_t
undo(struct place *p)
{
	int64_t changed = -1;
	enum err err = store_mark_undo(p->store, &changed, NULL);

	return err == ERR_NOT_FOUND ? -1 : changed;
}

/* FEEDS feeds with ITEMS each; ids[feed * ITEMS + item]. */
#define FEEDS 3
#define ITEMS 4

static void
fill(struct place *p, int64_t *feeds, int64_t *ids)
{
	static const char *const names[FEEDS] = { "One", "Two", "One" };
	struct store_batch *b;
	char text[64];
	int f, i;

	for (f = 0; f < FEEDS; f++) {
		(void)snprintf(text, sizeof text, "http://%d.example/", f);
		assert_int_equal(store_feed_add(p->store, text, names[f],
		    NULL, &feeds[f], NULL, NULL), ERR_NONE);
		b = store_feed_begin(p->store, feeds[f], NOW);
		for (i = 0; i < ITEMS; i++) {
			(void)snprintf(text, sizeof text, "g%d-%d", f, i);
			(void)case_put(b, text, NULL, text, text,
			    i * 1000 + f, &ids[f * ITEMS + i]);
		}
		case_end(b, NULL);
	}
	assert_int_equal(store_bulk_commit(p->store, NULL), ERR_NONE);
}

static void
marks_and_undoes(void **state)
{
	struct place *p = *state;
	int64_t feeds[FEEDS], ids[FEEDS * ITEMS], changed, missing, two[2];
	struct store_query q = STORE_QUERY_INIT;

	fill(p, feeds, ids);
	assert_int_equal(undo(p), -1);
	assert_int_equal(mark(p, STORE_MARK_READ, ids[0]), 1);
	assert_int_equal(mark(p, STORE_MARK_READ, ids[0]), 0);
	two[0] = ids[1];
	two[1] = 123456;
	assert_int_equal(store_mark_ids(p->store, STORE_MARK_STAR, two, 2,
	    &changed, &missing, NULL), ERR_NONE);
	assert_int_equal(changed, 1);
	assert_int_equal(missing, 1);
	assert_int_equal(store_mark_query(p->store, STORE_MARK_READ, &q,
	    &changed, NULL), ERR_NONE);
	assert_int_equal(changed, FEEDS * ITEMS - 1);
	place_reopen(p);			/* another process */
	q.unread = true;
	assert_int_equal(case_count(p, &q), 0);
	assert_int_equal(undo(p), FEEDS * ITEMS - 1);
	assert_int_equal(case_count(p, &q), FEEDS * ITEMS - 1);
	assert_int_equal(flags(p, ids[0]), HEADLINE_READ);
	assert_int_equal(flags(p, ids[1]), HEADLINE_STARRED);
	assert_int_equal(undo(p), 1);
	assert_int_equal(flags(p, ids[1]), 0);
	assert_int_equal(undo(p), 1);
	assert_int_equal(flags(p, ids[0]), 0);
	assert_int_equal(undo(p), -1);
	place_check(p);
}

static void
lists(void **state)
{
	struct place *p = *state;
	int64_t feeds[FEEDS], ids[FEEDS * ITEMS], *got;
	struct store_query q = STORE_QUERY_INIT;
	size_t n;

	fill(p, feeds, ids);
	assert_int_equal(store_list(p->store, &q, &got, &n, NULL), ERR_NONE);
	assert_int_equal(n, FEEDS * ITEMS);
	assert_int_equal(got[0], ids[0]);
	assert_int_equal(got[1], ids[ITEMS]);
	assert_int_equal(got[n - 1], ids[FEEDS * ITEMS - 1]);
	free(got);
	q.sort = STORE_SORT_OLD;
	q.limit = 2;
	q.offset = 1;
	assert_int_equal(store_list(p->store, &q, &got, &n, NULL), ERR_NONE);
	assert_int_equal(n, 2);
	assert_int_equal(got[0], ids[2 * ITEMS - 1]);
	free(got);
	q = (struct store_query)STORE_QUERY_INIT;
	q.category = "One";
	assert_int_equal(case_count(p, &q), 2 * ITEMS);
	q.feed = feeds[0];
	assert_int_equal(case_count(p, &q), ITEMS);
	q.category = "Two";
	assert_int_equal(case_count(p, &q), 0);
	q.category = "nowhere";
	assert_int_equal(case_count(p, &q), 0);
	q = (struct store_query)STORE_QUERY_INIT;
	q.since = NOW - 1500;
	assert_int_equal(case_count(p, &q), 2 * FEEDS);
	q.until = NOW - 500;
	assert_int_equal(case_count(p, &q), FEEDS);
	q = (struct store_query)STORE_QUERY_INIT;
	(void)mark(p, STORE_MARK_STAR, ids[5]);
	q.starred = true;
	assert_int_equal(case_count(p, &q), 1);
	q.unread = true;
	q.undigested = true;
	assert_int_equal(case_count(p, &q), 1);
}

static void
top_of_the_day(void **state)
{
	struct place *p = *state;
	int64_t feeds[FEEDS], ids[FEEDS * ITEMS], *got;
	struct store_query q = STORE_QUERY_INIT;
	struct headline *others;
	size_t n;

	fill(p, feeds, ids);
	/* an older story that all three feeds have */
	assert_int_equal(store_set_story(p->store, ids[1], 7, NULL), ERR_NONE);
	assert_int_equal(store_set_story(p->store, ids[ITEMS + 1], 7, NULL),
	    ERR_NONE);
	assert_int_equal(store_set_story(p->store, ids[2 * ITEMS + 1], 7,
	    NULL), ERR_NONE);
	q.sort = STORE_SORT_TOP;
	assert_int_equal(store_list(p->store, &q, &got, &n, NULL), ERR_NONE);
	assert_int_equal(n, FEEDS * ITEMS);
	assert_int_equal(got[0], ids[1]);
	assert_int_equal(got[3], ids[0]);
	free(got);
	assert_int_equal(store_story(p->store, 7, ids[1], 10, &p->arena,
	    &others, &n, NULL), ERR_NONE);
	assert_int_equal(n, 2);
	assert_int_equal(others[0].id, ids[ITEMS + 1]);
	assert_int_equal(store_story(p->store, 0, 0, 10, &p->arena, &others,
	    &n, NULL), ERR_NONE);
	assert_int_equal(n, 0);
}

static void
folds(void **state)
{
	struct place *p = *state;
	int64_t feeds[FEEDS], ids[FEEDS * ITEMS], *got;
	struct store_query q = STORE_QUERY_INIT;
	struct store_story_line line;
	size_t n;

	fill(p, feeds, ids);
	assert_int_equal(store_list(p->store, &q, &got, &n, NULL), ERR_NONE);
	assert_int_equal(store_fold(p->store, got, &n, NULL), ERR_NONE);
	assert_int_equal(n, FEEDS * ITEMS);
	(void)store_set_story(p->store, ids[1], 7, NULL);
	(void)store_set_story(p->store, ids[2], 7, NULL);
	(void)store_set_story(p->store, ids[ITEMS + 1], 7, NULL);
	(void)store_set_story(p->store, ids[0], 9, NULL);
	(void)store_set_story(p->store, ids[2 * ITEMS], 9, NULL);
	assert_int_equal(store_fold(p->store, got, &n, NULL), ERR_NONE);
	assert_int_equal(n, FEEDS * ITEMS - 3);
	assert_int_equal(got[0], ids[0]);	/* the first one stays */
	assert_int_equal(got[1], ids[ITEMS]);
	assert_int_equal(got[2], ids[1]);
	free(got);
	(void)mark(p, STORE_MARK_READ, ids[2]);
	assert_int_equal(store_story_line(p->store, 7, &line, NULL),
	    ERR_NONE);
	assert_int_equal(line.articles, 3);
	assert_int_equal(line.sources, 2);
	assert_int_equal(line.unread, 2);
	assert_int_equal(store_story_line(p->store, 0, &line, NULL),
	    ERR_NONE);
	assert_int_equal(line.articles, 1);
	assert_int_equal(line.sources, 1);
}

static void
days(void **state)
{
	struct place *p = *state;
	int64_t feeds[FEEDS], ids[FEEDS * ITEMS], published[3], opened[3];
	int64_t since = NOW - 2 * 86400;

	fill(p, feeds, ids);
	(void)store_opened(p->store, ids[0], NOW, NULL);
	(void)store_opened(p->store, ids[1], NOW + 5, NULL);
	(void)store_opened(p->store, ids[2], NOW - 86400, NULL);
	(void)store_opened(p->store, ids[3], since - 1, NULL);
	assert_int_equal(store_days(p->store, since, 3, published, opened,
	    NULL), ERR_NONE);
	assert_int_equal(opened[0], 0);
	assert_int_equal(opened[1], 1);
	assert_int_equal(opened[2], 2);
	assert_in_range(published[0] + published[1] + published[2], 0,
	    FEEDS * ITEMS);
}

static void
tastes(void **state)
{
	struct place *p = *state;
	int64_t feeds[FEEDS], ids[FEEDS * ITEMS];
	struct store_taste *t;
	int64_t items = 0, opened = 0, starred = 0;
	size_t i, n;

	fill(p, feeds, ids);
	(void)store_set_category(p->store, ids[0], "Mine", NULL);
	(void)mark(p, STORE_MARK_STAR, ids[0]);
	(void)store_opened(p->store, ids[0], NOW, NULL);
	(void)store_opened(p->store, ids[0], NOW + 1, NULL);
	(void)store_opened(p->store, ids[1], NOW - 100, NULL);
	assert_int_equal(store_tastes(p->store, NOW, &p->arena, &t, &n, NULL),
	    ERR_NONE);
	for (i = 0; i < n; i++) {
		if (t[i].feed_id != feeds[0])
			continue;
		items += t[i].items;
		opened += t[i].opened;
		starred += t[i].starred;
		if (strcmp(t[i].category, "Mine") == 0)
			assert_int_equal(t[i].opened, 1);
	}
	assert_int_equal(items, ITEMS);
	assert_int_equal(opened, 1);
	assert_int_equal(starred, 1);
}

static void
categories(void **state)
{
	struct place *p = *state;
	int64_t feeds[FEEDS], ids[FEEDS * ITEMS], *got;
	struct store_query q = STORE_QUERY_INIT;
	struct feed f;
	size_t n;

	fill(p, feeds, ids);
	assert_int_equal(store_set_category(p->store, ids[0], "Mine", NULL),
	    ERR_NONE);
	assert_int_equal(store_guess_category(p->store, ids[0], "Guess",
	    NULL), ERR_NONE);
	assert_int_equal(store_guess_category(p->store, ids[1], "Guess",
	    NULL), ERR_NONE);
	q.category = "Guess";
	assert_int_equal(case_count(p, &q), 1);
	assert_int_equal(store_corrections(p->store, 0, &got, &n, NULL),
	    ERR_NONE);
	assert_int_equal(n, 1);
	assert_int_equal(got[0], ids[0]);
	free(got);
	/* the feed moves with those of its items that nobody had moved */
	assert_int_equal(store_feed(p->store, feeds[0], &p->arena, &f, NULL),
	    ERR_NONE);
	f.category = "Three";
	assert_int_equal(store_feed_edit(p->store, &f, NULL), ERR_NONE);
	q.category = "Three";
	assert_int_equal(case_count(p, &q), ITEMS - 2);
	assert_int_equal(store_set_category(p->store, 4711, "X", NULL),
	    ERR_NOT_FOUND);
	place_check(p);
}

static void
feeds_by_name(void **state)
{
	struct place *p = *state;
	struct channel c = { .title = "The Daily \xc3\x89""cho" };
	struct store_feed_result r = { .outcome = STORE_FETCHED,
	    .channel = &c };
	int64_t a = case_feed(p, "http://a.example/f"), b, id;
	struct error e = { "" };
	bool fresh;

	assert_int_equal(store_feed_add(p->store, "http://a.example/f",
	    "Other", NULL, &id, &fresh, NULL), ERR_NONE);
	assert_int_equal(id, a);
	assert_false(fresh);
	assert_int_equal(store_feed_add(p->store, "http://b.example/f",
	    NULL, "Daily Planet", &b, &fresh, NULL), ERR_NONE);
	assert_true(fresh);
	assert_int_equal(store_feed_result(p->store, a, &r, NULL), ERR_NONE);
	assert_int_equal(store_bulk_commit(p->store, NULL), ERR_NONE);
	assert_int_equal(store_feed_find(p->store, "\xc3\xa9""CHO", &id, &e),
	    ERR_NONE);
	assert_int_equal(id, a);
	assert_int_equal(store_feed_find(p->store, "http://b.example/f", &id,
	    &e), ERR_NONE);
	assert_int_equal(id, b);
	assert_int_equal(store_feed_find(p->store, "2", &id, &e), ERR_NONE);
	assert_int_equal(id, 2);
	assert_int_equal(store_feed_find(p->store, "daily", &id, &e),
	    ERR_NO_INPUT);
	assert_non_null(strstr(e.text, "Daily Planet"));
	assert_int_equal(store_feed_find(p->store, "nothing", &id, &e),
	    ERR_NO_INPUT);
}

static void
edits(void **state)
{
	struct place *p = *state;
	int64_t a = case_feed(p, "http://a.example/f");
	struct feed f = { .id = a, .url = "http://b.example/f",
	    .title = "Mine", .category = "", .options = "text=page\n" };
	struct error e = { "" };

	(void)case_feed(p, "http://c.example/f");
	assert_int_equal(store_feed_edit(p->store, &f, &e), ERR_NONE);
	assert_int_equal(store_feed(p->store, a, &p->arena, &f, &e),
	    ERR_NONE);
	assert_string_equal(f.url, "http://b.example/f");
	assert_string_equal(f.title, "Mine");
	assert_string_equal(f.options, "text=page\n");
	f.url = "http://c.example/f";
	assert_int_equal(store_feed_edit(p->store, &f, &e), ERR_REFUSED);
	f.id = 99;
	assert_int_equal(store_feed_edit(p->store, &f, &e), ERR_NOT_FOUND);
}

static void
starred_items_outlive_their_feed(void **state)
{
	struct place *p = *state;
	int64_t feeds[FEEDS], ids[FEEDS * ITEMS], id;
	struct store_query q = STORE_QUERY_INIT;
	struct headline h;
	struct feed *all;
	bool fresh;
	size_t n;

	fill(p, feeds, ids);
	(void)mark(p, STORE_MARK_STAR, ids[2]);
	assert_int_equal(store_feed_remove(p->store, feeds[0], NULL),
	    ERR_NONE);
	assert_int_equal(store_feed_remove(p->store, feeds[1], NULL),
	    ERR_NONE);
	assert_int_equal(store_feed_remove(p->store, feeds[1], NULL),
	    ERR_NOT_FOUND);
	assert_int_equal(store_feeds(p->store, &p->arena, &all, &n, NULL),
	    ERR_NONE);
	assert_int_equal(n, 1);
	assert_int_equal(case_count(p, &q), ITEMS + 1);
	assert_int_equal(flags(p, ids[0]), 999);
	assert_int_equal(store_headlines(p->store, &ids[2], 1, &p->arena, &h,
	    NULL), ERR_NONE);
	assert_string_equal(h.source, "http://0.example/");
	place_check(p);
	assert_int_equal(store_feed_add(p->store, "http://0.example/", NULL,
	    NULL, &id, &fresh, NULL), ERR_NONE);
	assert_true(fresh);
	assert_int_equal(id, feeds[0]);
	assert_int_equal(case_item(p, id, "g0-2", NULL, "g0-2", "new", &id),
	    STORE_UPDATED);
	assert_int_equal(id, ids[2]);
	place_check(p);
}

static void
purged_items_do_not_come_back(void **state)
{
	struct place *p = *state;
	int64_t feeds[FEEDS], ids[FEEDS * ITEMS], removed, id;
	struct store_query q = STORE_QUERY_INIT;

	fill(p, feeds, ids);
	(void)mark(p, STORE_MARK_STAR, ids[3]);
	assert_int_equal(store_purge(p->store, NOW, 0, 2, &removed, NULL),
	    ERR_NONE);
	assert_int_equal(removed, FEEDS * (ITEMS - 2) - 1);
	assert_int_equal(case_item(p, feeds[1], "g1-3", NULL, "g1-3", "g1-3",
	    &id), STORE_SAME);
	assert_int_equal(id, 0);
	assert_int_equal(store_purge(p->store, NOW + 30 * 86400, 20, 0,
	    &removed, NULL), ERR_NONE);
	assert_int_equal(case_count(p, &q), 1);
	place_check(p);
}

/* --- the counters against a recount --------------------------------------- */

static uint64_t seed = 42;

static int64_t
draw(int64_t below)
{
	seed = seed * UINT64_C(6364136223846793005) + 1442695040888963407U;
	return (int64_t)((seed >> 33) % (uint64_t)below);
}

static void
random_items(struct place *p)
{
	static const char *const names[] = { NULL, "A", "B" };
	struct store_batch *b = store_feed_begin(p->store, 1 + draw(6),
	    NOW + draw(1000000));
	char guid[32], text[32];
	struct item it = { .guid = guid, .title = text, .content = text };
	int i;

	for (i = 0; i < 6; i++) {
		(void)snprintf(guid, sizeof guid, "g%d", (int)draw(12));
		(void)snprintf(text, sizeof text, "t%d", (int)draw(3));
		it.published = NOW + draw(1000000);
		(void)store_feed_item(b, &it, names[draw(3)], NULL, NULL,
		    NULL);
	}
	if (draw(5) == 0)
		store_rollback(p->store);
	else if (draw(2) == 0)
		(void)store_bulk_commit(p->store, NULL);
	(void)store_feed_end(b, NULL, NULL);
}

static void
random_step(struct place *p)
{
	struct store_query q = STORE_QUERY_INIT;
	struct store_page_text t = { .state = STORE_TEXT_PAGE, .html = "x" };
	struct digest d = { .summary = "s", .provider = "local" };
	struct feed f = { .category = draw(2) == 0 ? "A" : "C" };
	int64_t ids[3] = { 1 + draw(60), 1 + draw(60), 1 + draw(60) };
	char url[32];

	(void)snprintf(url, sizeof url, "http://%d.example/", (int)draw(6));
	switch (draw(13)) {
	case 0:
		(void)store_feed_add(p->store, url, "A", NULL, NULL, NULL,
		    NULL);
		break;
	case 1:
		(void)store_feed_remove(p->store, 1 + draw(6), NULL);
		break;
	case 2:
		f.id = 1 + draw(6);
		f.url = url;
		(void)store_feed_edit(p->store, &f, NULL);
		break;
	case 3:
		(void)store_mark_ids(p->store, (enum store_mark)draw(4), ids,
		    3, NULL, NULL, NULL);
		break;
	case 4:
		q.category = draw(2) == 0 ? "A" : NULL;
		(void)store_mark_query(p->store, (enum store_mark)draw(4), &q,
		    NULL, NULL);
		break;
	case 5:
		(void)store_mark_undo(p->store, NULL, NULL);
		break;
	case 6:
		(void)store_set_category(p->store, ids[0], "B", NULL);
		break;
	case 7:
		(void)store_guess_category(p->store, ids[0], "D", NULL);
		break;
	case 8:
		if (draw(4) == 0)
			(void)store_purge(p->store, NOW + 1000000, 3, 8, NULL,
			    NULL);
		break;
	case 9:
		(void)store_set_text(p->store, ids[0], &t, NULL);
		break;
	case 10:
		(void)store_digest_put(p->store, ids[0], (uint64_t)draw(2),
		    1, &d, NULL);
		break;
	case 11:
		(void)store_index_some(p->store, 0, NULL, NULL);
		break;
	default:
		random_items(p);
	}
}

static void
counters_hold(void **state)
{
	struct place *p = *state;
	int i;

	for (i = 0; i < 6; i++)
		(void)store_feed_add(p->store, (const char *const[]){
		    "http://0.example/", "http://1.example/",
		    "http://2.example/", "http://3.example/",
		    "http://4.example/", "http://5.example/" }[i], NULL,
		    NULL, NULL, NULL, NULL);
	for (i = 0; i < 600; i++) {
		random_step(p);
		if (i % 20 == 19)
			place_check(p);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
#define T(f) cmocka_unit_test_setup_teardown(f, place_make, place_remove)
		T(marks_and_undoes), T(lists), T(top_of_the_day), T(folds), T(days),
		T(tastes),
		T(categories), T(feeds_by_name), T(edits),
		T(starred_items_outlive_their_feed),
		T(purged_items_do_not_come_back), T(counters_hold)
	};

	return cmocka_run_group_tests_name("store marks", tests, NULL, NULL);
}
