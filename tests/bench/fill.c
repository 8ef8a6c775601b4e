/*
 * fill DB ITEMS: makes a database with ITEMS items in 200 feeds of ten
 * categories, a third of them unread.
 */
#include <stdio.h>
#include <stdlib.h>

#include <ndigest/base/clock.h>
#include <ndigest/store/digests.h>
#include <ndigest/store/feeds.h>
#include <ndigest/store/lists.h>
#include <ndigest/store/marks.h>
#include <ndigest/store/refresh.h>
#include <ndigest/store/search.h>
#include <ndigest/store/state.h>
#include <ndigest/text/date.h>

#define FEEDS 200

static const char *const categories[] = { "Policy", "Research", "Models",
    "Industry", "Tools", "Safety", "Society", "Robotics", "Hardware",
    "Opinion" };

static void
check(enum err rc, const struct error *e)
{
	if (rc == ERR_NONE)
		return;
	(void)fprintf(stderr, "fill: %s\n", e->text);
	exit(1);
}

static void
fill_feed(struct store *s, int n, long items, int64_t now)
{
	struct store_feed_result done = { .outcome = STORE_FETCHED,
	    .checked = now, .next_due = now + 86400, .interval = 86400 };
	char url[64], title[200], guid[64], body[600];
	struct store_batch *b;
	struct error e = { "" };
	int64_t feed;
	long i;

	(void)snprintf(url, sizeof url, "https://example.org/f%d.xml", n);
	check(store_feed_add(s, url, categories[n % 10], NULL, &feed, NULL,
	    &e), &e);
	b = store_feed_begin(s, feed, now);
	for (i = 0; i < items; i++) {
		struct item it = { .guid = guid, .title = title,
		    .link = guid, .content = body,
		    .published = now - (i * 7919 + n * 613) % 8000000,
		    .updated = DATE_NONE };

		(void)snprintf(guid, sizeof guid,
		    "https://example.org/f%d/i%ld", n, i);
		(void)snprintf(title, sizeof title, "Item %ld of feed %d: a "
		    "headline of the usual length about models and laws", i,
		    n);
		(void)snprintf(body, sizeof body, "<p>Text %ld of item %ld. "
		    "It says what there is to say about the matter.</p>",
		    i * 31, i);
		check(store_feed_item(b, &it, NULL, NULL, NULL, &e), &e);
	}
	check(store_feed_end(b, &done, &e), &e);
	check(store_bulk_commit(s, &e), &e);
}

/* As if all had been classed already. */
static void
sign_all(struct store *s, const int64_t *ids, size_t n)
{
	struct error e = { "" };
	size_t i;

	check(store_begin(s, &e), &e);
	for (i = 0; i < n; i++)
		check(store_signature_put(s, ids[i], "", 1, &e), &e);
	check(store_commit(s, &e), &e);
}

int
main(int argc, char **argv)
{
	int64_t now = clock_now(), *ids = NULL;
	struct store_query q = STORE_QUERY_INIT;
	struct error e = { "" };
	struct store *s;
	size_t n;
	int i;

	if (argc != 3)
		return 64;
	check(store_open(argv[1], STORE_WRITER, &s, &e), &e);
	check(store_state_put(s, "sources", "0", 1, &e), &e);
	for (i = 0; i < FEEDS; i++)
		fill_feed(s, i, strtol(argv[2], NULL, 10) / FEEDS, now);
	check(store_list(s, &q, &ids, &n, &e), &e);
	check(store_mark_ids(s, STORE_MARK_READ, ids + n / 3, n - n / 3, NULL,
	    NULL, &e), &e);
	sign_all(s, ids, n);
	check(store_index_some(s, 0, NULL, &e), &e);
	free(ids);
	store_close(s);
	return 0;
}
