/* Articles come, change, come twice; validators stand with them. */
#include "store_case.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <ndigest/text/date.h>

static struct store_article
article(struct place *p, int64_t id)
{
	struct store_article a;

	assert_int_equal(store_article(p->store, id, &p->arena, &a, NULL),
	    ERR_NONE);
	return a;
}

static struct feed
feed(struct place *p, int64_t id)
{
	struct feed f;

	assert_int_equal(store_feed(p->store, id, &p->arena, &f, NULL),
	    ERR_NONE);
	return f;
}

static void
inserts_and_knows_again(void **state)
{
	struct place *p = *state;
	int64_t f = case_feed(p, "http://a.example/f"), id, again;

	assert_int_equal(case_item(p, f, "g1", "http://a.example/1", "One",
	    "<p>text</p>", &id), STORE_NEW);
	assert_int_equal(case_item(p, f, "g1", "http://a.example/1", "One",
	    "<p>text</p>", &again), STORE_SAME);
	assert_int_equal(id, again);
	assert_string_equal(article(p, id).content, "<p>text</p>");
	assert_string_equal(article(p, id).head.category, "News");
	assert_int_equal(feed(p, f).items, 1);
	place_check(p);
}

static void
update_keeps_flags(void **state)
{
	struct place *p = *state;
	int64_t f = case_feed(p, "http://a.example/f"), id, again, n;
	struct store_article a;

	(void)case_item(p, f, "g1", "http://a.example/1", "One", "old", &id);
	assert_int_equal(store_mark_ids(p->store, STORE_MARK_READ, &id, 1, &n,
	    NULL, NULL), ERR_NONE);
	assert_int_equal(store_mark_ids(p->store, STORE_MARK_STAR, &id, 1, &n,
	    NULL, NULL), ERR_NONE);
	assert_int_equal(store_set_category(p->store, id, "Mine", NULL),
	    ERR_NONE);
	assert_int_equal(case_item(p, f, "g1", "http://a.example/1", "Two",
	    "new", &again), STORE_UPDATED);
	assert_int_equal(id, again);
	a = article(p, id);
	assert_string_equal(a.head.title, "Two");
	assert_string_equal(a.content, "new");
	assert_string_equal(a.head.category, "Mine");
	assert_int_equal(a.head.flags, HEADLINE_READ | HEADLINE_STARRED);
	place_check(p);
}

static void
missing_guid_is_known_by_link(void **state)
{
	struct place *p = *state;
	int64_t f = case_feed(p, "http://a.example/f"), id, again;

	(void)case_item(p, f, NULL, "http://a.example/1", "One", "a", &id);
	assert_int_equal(case_item(p, f, NULL, "http://a.example/1", "One!",
	    "b", &again), STORE_UPDATED);
	assert_int_equal(id, again);
	(void)case_item(p, f, NULL, NULL, "No link", "a", &id);
	assert_int_equal(case_item(p, f, NULL, NULL, "No link", "a", &again),
	    STORE_SAME);
	assert_int_equal(id, again);
	assert_int_equal(case_item(p, f, NULL, NULL, "No link", "b", &again),
	    STORE_NEW);
	place_check(p);
}

static void
put_three(struct place *p, int64_t f, const char *guid, const char *link,
    const char *const *titles, int64_t *ids, enum store_change *what)
{
	struct store_batch *b = store_feed_begin(p->store, f, NOW);
	char own[64];
	int i;

	for (i = 0; i < 3; i++) {
		(void)snprintf(own, sizeof own, "http://a.example/%s",
		    titles[i]);
		what[i] = case_put(b, guid, link != NULL ? link : own,
		    titles[i], titles[i], i, &ids[i]);
	}
	case_end(b, NULL);
	assert_int_equal(store_bulk_commit(p->store, NULL), ERR_NONE);
}

static void
shared_keys(struct place *p, const char *link)
{
	static const char *const first[] = { "c", "b", "a" };
	static const char *const then[] = { "d", "c", "b" };
	int64_t f = case_feed(p, "http://a.example/f"), ids[3], later[3];
	enum store_change what[3];
	struct store_query q = STORE_QUERY_INIT;

	put_three(p, f, "same", link, first, ids, what);
	assert_int_equal(what[0], STORE_NEW);
	assert_int_equal(what[1], STORE_NEW);
	assert_int_equal(what[2], STORE_NEW);
	assert_int_equal(case_count(p, &q), 3);
	put_three(p, f, "same", link, then, later, what);
	assert_int_equal(what[0], STORE_NEW);
	assert_int_equal(later[1], ids[0]);
	assert_int_equal(later[2], ids[1]);
	assert_int_equal(case_count(p, &q), 4);
	place_check(p);
}

static void
guid_not_unique(void **state)
{
	shared_keys(*state, NULL);
}

static void
guid_and_link_not_unique(void **state)
{
	shared_keys(*state, "http://a.example/");
}

/* It keeps its row, with what the reader did to it; the others get theirs. */
static void
one_items_guid_becomes_everybodys(struct place *p, const char *link)
{
	static const char *const titles[] = { "two", "one", "three" };
	int64_t f = case_feed(p, "http://a.example/f"), id, ids[3], again[3];
	struct store_batch *b = store_feed_begin(p->store, f, NOW);
	enum store_change what[3];
	struct store_query q = STORE_QUERY_INIT;
	int i;

	(void)case_put(b, "g", link != NULL ? link : "http://a.example/one",
	    "one", "one", 1, &id);
	case_end(b, NULL);
	assert_int_equal(store_mark_ids(p->store, STORE_MARK_STAR, &id, 1,
	    NULL, NULL, NULL), ERR_NONE);
	put_three(p, f, "g", link, titles, ids, what);
	assert_int_equal(ids[1], id);
	assert_int_not_equal(ids[2], id);
	assert_int_equal(case_count(p, &q), 3);
	assert_string_equal(article(p, id).head.title, "one");
	assert_string_equal(article(p, id).content, "one");
	assert_int_equal(article(p, id).head.flags, HEADLINE_STARRED);
	put_three(p, f, "g", link, titles, again, what);
	assert_int_equal(again[1], id);
	assert_int_not_equal(again[0], id);
	assert_string_equal(article(p, again[0]).head.title, "two");
	assert_string_equal(article(p, again[0]).content, "two");
	assert_int_equal(article(p, again[0]).head.flags, 0);
	for (i = 0; i < 3; i++)
		assert_int_equal(what[i], STORE_SAME);
	assert_int_equal(case_count(p, &q), 3);
	place_check(p);
}

static void
guid_shared_later(void **state)
{
	one_items_guid_becomes_everybodys(*state, NULL);
}

static void
guid_shared_later_and_link(void **state)
{
	one_items_guid_becomes_everybodys(*state, "http://a.example/");
}

static void
twice_in_a_document(void **state)
{
	struct place *p = *state;
	int64_t f = case_feed(p, "http://a.example/f"), id, again;
	struct store_batch *b = store_feed_begin(p->store, f, NOW);

	assert_int_equal(case_put(b, "g", "http://a.example/1", "T", "x", 0,
	    &id), STORE_NEW);
	assert_int_equal(case_put(b, "g", "http://a.example/1", "T", "x", 0,
	    &again), STORE_SAME);
	assert_int_equal(id, again);
	case_end(b, NULL);
	assert_int_equal(store_bulk_commit(p->store, NULL), ERR_NONE);
	place_check(p);
}

static void
dates_are_clamped(void **state)
{
	struct place *p = *state;
	int64_t f = case_feed(p, "http://a.example/f"), id[3], *ids;
	struct store_batch *b = store_feed_begin(p->store, f, NOW);
	struct item it = { .updated = DATE_NONE, .published = DATE_NONE };
	struct store_query q = STORE_QUERY_INIT;
	size_t n;

	(void)case_put(b, "future", NULL, "F", "x", -1000000, &id[0]);
	it.guid = it.title = "first";
	(void)store_feed_item(b, &it, NULL, NULL, &id[1], NULL);
	it.guid = it.title = "second";
	(void)store_feed_item(b, &it, NULL, NULL, &id[2], NULL);
	case_end(b, NULL);
	assert_int_equal(store_bulk_commit(p->store, NULL), ERR_NONE);
	assert_int_equal(article(p, id[0]).head.published, NOW);
	assert_int_equal(article(p, id[0]).published, NOW + 1000000);
	assert_true(article(p, id[1]).published == DATE_NONE);
	assert_int_equal(store_list(p->store, &q, &ids, &n, NULL), ERR_NONE);
	assert_int_equal(n, 3);
	assert_int_equal(ids[2], id[2]);	/* below the first one */
	free(ids);
}

static void
validators_wait_for_articles(void **state)
{
	struct place *p = *state;
	int64_t f = case_feed(p, "http://a.example/f");
	struct store_batch *b = store_feed_begin(p->store, f, NOW);

	(void)case_put(b, "g", NULL, "T", "x", 0, NULL);
	assert_true(store_bulk_open(p->store));
	assert_int_equal(store_bulk_commit(p->store, NULL), ERR_NONE);
	assert_null(feed(p, f).etag);
	(void)case_put(b, "h", NULL, "U", "y", 0, NULL);
	case_end(b, "\"v1\"");
	assert_int_equal(store_bulk_commit(p->store, NULL), ERR_NONE);
	assert_string_equal(feed(p, f).etag, "\"v1\"");
	b = store_feed_begin(p->store, f, NOW);
	(void)case_put(b, "i", NULL, "V", "z", 0, NULL);
	store_rollback(p->store);
	{
		struct store_feed_result r = { .outcome = STORE_FETCHED,
		    .etag = "\"v2\"", .checked = NOW };

		assert_int_equal(store_feed_end(b, &r, NULL), ERR_STOPPED);
	}
	assert_string_equal(feed(p, f).etag, "\"v1\"");
	assert_int_equal(feed(p, f).items, 2);
	place_check(p);
}

static void
outcomes(void **state)
{
	struct place *p = *state;
	int64_t f = case_feed(p, "http://a.example/f");
	int64_t g = case_feed(p, "http://b.example/f");
	struct channel c = { .title = "Its title", .link = "http://a.example" };
	struct store_feed_result r = { .outcome = STORE_FETCHED, .etag = "e",
	    .last_modified = "l", .checked = NOW, .next_due = NOW + 60,
	    .interval = 60, .channel = &c, .changed = true };

	assert_int_equal(store_feed_result(p->store, f, &r, NULL), ERR_NONE);
	r = (struct store_feed_result){ .outcome = STORE_FAILED,
	    .error = "no such host", .checked = NOW + 1 };
	assert_int_equal(store_feed_result(p->store, f, &r, NULL), ERR_NONE);
	assert_string_equal(feed(p, f).etag, "e");
	assert_string_equal(feed(p, f).title, "Its title");
	assert_string_equal(feed(p, f).error, "no such host");
	assert_int_equal(feed(p, f).failures, 1);
	assert_int_equal(feed(p, f).last_changed, NOW);
	r = (struct store_feed_result){ .outcome = STORE_NOT_MODIFIED,
	    .checked = NOW + 2, .new_url = "http://b.example/f" };
	assert_int_equal(store_feed_result(p->store, f, &r, NULL), ERR_NONE);
	assert_null(feed(p, f).error);
	assert_int_equal(feed(p, f).failures, 0);
	assert_string_equal(feed(p, f).url, "http://a.example/f");
	r.new_url = "http://c.example/f";
	r.gone = true;
	assert_int_equal(store_feed_result(p->store, g, &r, NULL), ERR_NONE);
	assert_string_equal(feed(p, g).url, "http://c.example/f");
	assert_true(feed(p, g).gone);
}

static void
feed_removed_meanwhile(void **state)
{
	struct place *p = *state;
	int64_t f = case_feed(p, "http://a.example/f");
	struct store_batch *b = store_feed_begin(p->store, f, NOW);
	struct item it = { .guid = "h", .title = "T" };

	(void)case_put(b, "g", NULL, "T", "x", 0, NULL);
	assert_int_equal(store_feed_remove(p->store, f, NULL), ERR_NONE);
	assert_int_equal(store_feed_item(b, &it, NULL, NULL, NULL, NULL),
	    ERR_STOPPED);
	assert_int_equal(store_feed_end(b, NULL, NULL), ERR_NONE);
	assert_int_equal(store_bulk_commit(p->store, NULL), ERR_NONE);
	place_check(p);
}

static void
bad_text_is_mended(void **state)
{
	struct place *p = *state;
	int64_t f = case_feed(p, "http://a.example/f"), id;

	(void)case_item(p, f, "g\xff", NULL, "a\xc3(b", "\xed\xa0\x80", &id);
	assert_string_equal(article(p, id).head.title, "a\xef\xbf\xbd(b");
	place_check(p);
}

static void
enclosures_and_terms(void **state)
{
	struct place *p = *state;
	static const char *const terms[] = { "one", "two\nlines" };
	static const struct enclosure files[] = {
		{ "http://a.example/a.mp3", "audio/mpeg", 12, 34, "A\ttitle" },
		{ "http://a.example/b", NULL, 0, 0, NULL }
	};
	struct item it = { .guid = "g", .title = "T", .published = 5,
	    .updated = 6, .categories = terms, .category_count = 2,
	    .enclosures = files, .enclosure_count = 2, .comments = "c",
	    .image = "i", .image_alt = "alt", .language = "en",
	    .author = "Ann" };
	int64_t f = case_feed(p, "http://a.example/f"), id;
	struct store_batch *b = store_feed_begin(p->store, f, NOW);
	struct store_article a;

	assert_int_equal(store_feed_item(b, &it, "Own", NULL, &id, NULL),
	    ERR_NONE);
	case_end(b, NULL);
	a = article(p, id);
	assert_int_equal(a.category_count, 2);
	assert_string_equal(a.categories[1], "two lines");
	assert_int_equal(a.enclosure_count, 2);
	assert_string_equal(a.enclosures[0].title, "A title");
	assert_int_equal(a.enclosures[0].length, 12);
	assert_int_equal(a.enclosures[0].duration, 34);
	assert_null(a.enclosures[1].type);
	assert_string_equal(a.head.category, "Own");
	assert_string_equal(a.head.author, "Ann");
	assert_int_equal(a.published, 5);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
#define T(f) cmocka_unit_test_setup_teardown(f, place_make, place_remove)
		T(inserts_and_knows_again), T(update_keeps_flags),
		T(missing_guid_is_known_by_link), T(guid_not_unique),
		T(guid_and_link_not_unique),
		T(guid_shared_later), T(guid_shared_later_and_link),
		T(twice_in_a_document),
		T(dates_are_clamped), T(validators_wait_for_articles),
		T(outcomes), T(feed_removed_meanwhile),
		T(bad_text_is_mended), T(enclosures_and_terms)
	};

	return cmocka_run_group_tests_name("store refresh", tests, NULL, NULL);
}
