/*
 * What the store costs, without network and parser: CPU (user and system) and
 * wall time of each step. Prints figures, judges nothing.
 *	bench_store [DIR]
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <ndigest/base/arena.h>
#include <ndigest/base/clock.h>
#include <ndigest/base/map.h>
#include <ndigest/base/mem.h>
#include <ndigest/store/articles.h>
#include <ndigest/store/feeds.h>
#include <ndigest/store/lists.h>
#include <ndigest/store/marks.h>
#include <ndigest/store/refresh.h>
#include <ndigest/store/search.h>
#include <ndigest/store/store.h>
#include <ndigest/store/upkeep.h>

#define NOW INT64_C(1700000000)
#define ENTRY 3000
#define FEEDS 500

static char path[512];
static char *text;		/* what entries are cut from */
static const size_t text_len = 1 << 20;
static uint64_t state = 88172645463325252U;

static uint64_t
draw(void)
{
	state ^= state << 13;
	state ^= state >> 7;
	return state ^= state << 17;
}

/* --- measuring ------------------------------------------------------------ */

struct span {
	double cpu, wall;
};

static struct span
now(void)
{
	struct rusage r;
	struct span s;

	(void)getrusage(RUSAGE_SELF, &r);
	s.cpu = (double)(r.ru_utime.tv_sec + r.ru_stime.tv_sec) +
	    (double)(r.ru_utime.tv_usec + r.ru_stime.tv_usec) / 1e6;
	s.wall = (double)clock_mono_us() / 1e6;
	return s;
}

static void
report(const char *what, struct span from, double times)
{
	struct span to = now();

	printf("%-48s %9.3f ms CPU %9.3f ms wall\n", what,
	    (to.cpu - from.cpu) * 1000 / times,
	    (to.wall - from.wall) * 1000 / times);
}

static void
must(enum err err, const struct error *e)
{
	if (err == ERR_NONE)
		return;
	(void)fprintf(stderr, "bench_store: %d %s\n", err, e->text);
	exit(1);
}

/* --- input ---------------------------------------------------------------- */

/* Words of a vocabulary whose frequencies fall as in a language. */
static void
make_text(void)
{
	size_t at = 0, i, n, word;
	uint64_t h;

	text = xmalloc(text_len + 1);
	while (at + 16 < text_len) {
		word = 40000 >> (draw() % 14);
		word = word > 1 ? draw() % word : 0;
		h = (word + 1) * UINT64_C(0x9e3779b97f4a7c15);
		n = 2 + h % 8;
		for (i = 0; i < n; i++)
			text[at++] = (char)('a' + (h >> (8 + 5 * i)) % 26);
		text[at++] = ' ';
	}
	text[at] = '\0';
}

static void
remove_db(void)
{
	char name[600];
	static const char *const ends[] = { "", "-wal", "-shm" };
	size_t i;

	for (i = 0; i < 3; i++) {
		(void)snprintf(name, sizeof name, "%s%s", path, ends[i]);
		(void)unlink(name);
	}
}

static struct store *
open_store(enum store_mode mode)
{
	struct store *s;
	struct error e;

	must(store_open(path, mode, &s, &e), &e);
	return s;
}

static void
subscribe(struct store *s)
{
	static const char *const names[] = { "Policy", "Research", "Models",
	    "Industry", "Tools", "Safety", "Society", "Robotics", "Hardware",
	    "Opinion" };
	struct error e;
	char url[64];
	int i;

	must(store_begin(s, &e), &e);
	for (i = 0; i < FEEDS; i++) {
		(void)snprintf(url, sizeof url, "http://%d.example/feed", i);
		must(store_feed_add(s, url, names[i % 10], NULL, NULL, NULL,
		    &e), &e);
	}
	must(store_commit(s, &e), &e);
}

static void
refresh(struct store *s, int from, int entries, size_t size)
{
	struct store_feed_result r = { .outcome = STORE_FETCHED,
	    .etag = "\"0123456789\"", .checked = NOW, .changed = true };
	char guid[96], title[96], *body = xmalloc(size + 1);
	struct item it = { .guid = guid, .link = guid, .title = title,
	    .content = body };
	struct store_batch *b;
	struct error e;
	int f, i;

	for (f = 0; f < FEEDS; f++) {
		state = UINT64_C(88172645463325252) + (uint64_t)f * 7919 +
		    (uint64_t)from * 104729;
		b = store_feed_begin(s, f + 1, NOW);
		for (i = from; i < from + entries; i++) {
			(void)snprintf(guid, sizeof guid,
			    "http://%d.example/article/%d/of-the-day", f, i);
			memcpy(title, text + draw() % (text_len / 2), 60);
			title[60] = '\0';
			memcpy(body, text + draw() % (text_len / 2), size);
			body[size] = '\0';
			it.published = it.updated = NOW -
			    (int64_t)(draw() % 2592000);
			must(store_feed_item(b, &it, NULL, NULL, NULL, &e),
			    &e);
			if (store_bulk_due(s))
				must(store_bulk_commit(s, &e), &e);
		}
		must(store_feed_end(b, &r, &e), &e);
		if (store_bulk_due(s))
			must(store_bulk_commit(s, &e), &e);
	}
	must(store_bulk_commit(s, &e), &e);
	free(body);
}

/* --- steps ---------------------------------------------------------------- */

static void
bench_refresh(void)
{
	struct span t;
	struct store *s;
	struct stat st;
	struct rusage r;
	int f;

	/* the making of the input itself is not the store's */
	s = open_store(STORE_WRITER);
	subscribe(s);
	t = now();
	refresh(s, 0, 30, ENTRY);
	report("cold refresh, 500 x 30 x 3 kB", t, 1);
	t = now();
	store_close(s);
	report("  and closing", t, 1);
	(void)getrusage(RUSAGE_SELF, &r);
	(void)stat(path, &st);
	printf("%-48s %9.1f MB, peak memory %.1f MB\n", "  size",
	    (double)st.st_size / 1e6, (double)r.ru_maxrss / 1024);
	s = open_store(STORE_WRITER);
	t = now();
	refresh(s, 0, 30, ENTRY);
	report("the same articles again", t, 1);
	t = now();
	for (f = 1; f <= FEEDS; f++) {
		struct store_feed_result nm = { .outcome = STORE_NOT_MODIFIED,
		    .checked = NOW + f };
		struct error e;

		must(store_feed_result(s, f, &nm, &e), &e);
	}
	must(store_bulk_commit(s, NULL), NULL);
	report("500 feeds not modified", t, 1);
	store_close(s);
}

static void
bench_list(const char *what, const struct store_query *q)
{
	struct store *s;
	struct arena arena = ARENA_INIT;
	struct headline rows[60];
	struct store_counts counts;
	struct error e;
	struct span t = now();
	int64_t *ids;
	size_t n;

	s = open_store(STORE_READER);
	must(store_list(s, q, &ids, &n, &e), &e);
	must(store_headlines(s, ids, n < 60 ? n : 60, &arena, rows, &e), &e);
	must(store_counts(s, NOW - 86400, &arena, &counts, &e), &e);
	store_close(s);
	report(what, t, 1);
	free(ids);
	arena_free(&arena);
}

static bool
count_row(void *ctx, const struct headline *h)
{
	*(size_t *)ctx += strlen(h->title);
	return true;
}

static void
bench_reading(int items)
{
	struct store_query q = STORE_QUERY_INIT;
	struct arena arena = ARENA_INIT;
	struct store_counts counts;
	struct store *s;
	struct error e;
	struct span t;
	size_t n = 0;
	int i;

	printf("--- %d articles\n", items);
	bench_list("open, first list, window, counts", &q);
	bench_list("  again", &q);
	q.category = "Models";
	bench_list("  a category", &q);
	q.category = NULL;
	q.feed = 7;
	bench_list("  a feed", &q);
	q.feed = 0;
	q.unread = true;
	bench_list("  unread", &q);
	q.unread = false;
	q.sort = STORE_SORT_TOP;
	q.since = NOW - 86400;
	bench_list("  the top of a day", &q);
	q.since = 0;
	bench_list("  the top of all", &q);
	q.sort = STORE_SORT_NEW;
	q.limit = 100;
	bench_list("  the first 100", &q);
	q.limit = 0;
	s = open_store(STORE_READER);
	t = now();
	for (i = 0; i < 20; i++)
		must(store_counts(s, NOW - 86400, &arena, &counts, &e), &e);
	report("counts", t, 20);
	t = now();
	must(store_each(s, &q, count_row, &n, &e), &e);
	report("every headline", t, 1);
	t = now();
	for (i = 1; i <= 1000; i++) {
		struct store_article a;

		must(store_article(s, 1 + (i * 7919) % items, &arena, &a, &e),
		    &e);
		arena_reset(&arena);
	}
	report("one article", t, 1000);
	store_close(s);
	arena_free(&arena);
}

static void
bench_marks(void)
{
	struct store *s = open_store(STORE_WRITER);
	struct store_query q = STORE_QUERY_INIT;
	struct error e;
	int64_t changed;
	struct span t = now();

	q.category = "Models";
	must(store_mark_query(s, STORE_MARK_READ, &q, &changed, &e), &e);
	report("mark a category read", t, 1);
	q.category = NULL;
	t = now();
	must(store_mark_query(s, STORE_MARK_READ, &q, &changed, &e), &e);
	report("mark all read", t, 1);
	t = now();
	must(store_mark_undo(s, &changed, &e), &e);
	report("undo", t, 1);
	store_close(s);
}

/* A word that most articles have, as "AI" in a reader of news about it. */
static void
most_frequent(char *out, size_t size)
{
	struct map seen = MAP_INIT;
	const struct map_slot *slot, *best = NULL;
	size_t at = 0, i, n;

	for (i = 0; i < text_len / 8 && text[i] != '\0'; i += n + 1) {
		n = strcspn(text + i, " ");
		++*map_put(&seen, text + i, n, NULL);
	}
	while ((slot = map_next(&seen, &at)) != NULL)
		if (best == NULL || slot->value > best->value)
			best = slot;
	(void)snprintf(out, size, "%s", best->key);
	map_free(&seen);
}

static void
bench_search(void)
{
	struct store *s = open_store(STORE_WRITER);
	static const char *const queries[] = { "common", "rare", "two words",
	    "as typed" };
	struct store_query q = STORE_QUERY_INIT;
	const char *terms[20], *title, *plain;
	struct arena arena = ARENA_INIT;
	struct store_hit *hits;
	struct stat st;
	struct error e;
	struct span t = now();
	char words[4][40];
	size_t n, i;

	must(store_index_some(s, 0, NULL, &e), &e);
	report("full-text index", t, 1);
	store_close(s);
	(void)stat(path, &st);
	printf("%-48s %9.1f MB\n", "  size", (double)st.st_size / 1e6);
	s = open_store(STORE_WRITER);
	must(store_plain_text(s, 77, &arena, &title, &plain, &e), &e);
	for (i = 0; i < 20; i++) {
		char *word = arena_strdup(&arena, plain + 20 + i * 100);

		word = strchr(word, ' ') + 1;
		word[strcspn(word, " ")] = '\0';
		terms[i] = word;
	}
	most_frequent(words[0], sizeof words[0]);
	(void)snprintf(words[1], 40, "%s", terms[3]);
	(void)snprintf(words[2], 40, "%.19s %.19s", terms[1], terms[2]);
	(void)snprintf(words[3], 40, "%.3s", terms[4]);
	q.limit = 50;
	for (i = 0; i < 4; i++) {
		char what[256];

		t = now();
		must(store_search(s, words[i], i == 3, &q, &hits, &n, &e), &e);
		(void)snprintf(what, sizeof what, "search: %s (%.20s, %zu)",
		    queries[i], words[i], n);
		report(what, t, 1);
		free(hits);
	}
	t = now();
	(void)store_snippet(s, 77, words[1], &arena);
	report("snippet, first", t, 1);
	t = now();
	for (i = 0; i < 50; i++)
		(void)store_snippet(s, 77 + (int64_t)i, words[1], &arena);
	report("snippet", t, 50);
	t = now();
	for (i = 0; i < 10; i++) {
		must(store_candidates(s, terms, 20, 77, 0, 100, &hits, &n,
		    &e), &e);
		free(hits);
	}
	report("candidates for related items", t, 10);
	store_close(s);
	arena_free(&arena);
}

static void
bench_check(void)
{
	struct store *s = open_store(STORE_WRITER);
	struct arena arena = ARENA_INIT;
	const char *const *problems;
	struct error e;
	struct span t = now();
	size_t n;

	must(store_check(s, &arena, &problems, &n, &e), &e);
	report("check of everything", t, 1);
	if (n > 0)
		printf("  %s\n", problems[0]);
	store_close(s);
	arena_free(&arena);
}

int
main(int argc, char **argv)
{
	struct store *s;

	(void)snprintf(path, sizeof path, "%s/bench_store.db",
	    argc > 1 ? argv[1] : ".");
	remove_db();
	make_text();
	bench_refresh();
	bench_reading(15000);
	bench_search();
	s = open_store(STORE_WRITER);
	refresh(s, 30, 170, 500);
	store_close(s);
	bench_reading(100000);
	bench_search();
	bench_marks();
	bench_check();
	remove_db();
	free(text);
	return 0;
}
