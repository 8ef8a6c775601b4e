/*
 * A writer is killed at random moments. Each document N of feed F brings the
 * items "N-0" … "N-4" and the validator "N"; what the writer said to have
 * committed must be there, and no validator without all of its articles.
 */
#include "store_case.h"

#include <limits.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include <ndigest/text/date.h>

#define FEEDS 3
#define ITEMS 5
#define KILLS 20

struct news {			/* through a pipe, in one write */
	int feed;
	int document;
};

static void
write_document(struct store *s, int feed, int document)
{
	struct store_feed_result r = { .outcome = STORE_FETCHED,
	    .checked = NOW, .changed = true };
	struct store_batch *b = store_feed_begin(s, feed, NOW);
	char guid[32], etag[16], body[4000];
	struct item it = { .guid = guid, .title = guid, .content = body,
	    .published = DATE_NONE, .updated = DATE_NONE };
	int i;

	memset(body, 'x', sizeof body);
	body[sizeof body - 1] = '\0';
	(void)snprintf(etag, sizeof etag, "%d", document);
	r.etag = etag;
	for (i = 0; i < ITEMS; i++) {
		(void)snprintf(guid, sizeof guid, "%d-%d", document, i);
		if (store_feed_item(b, &it, NULL, NULL, NULL, NULL) !=
		    ERR_NONE)
			_exit(1);
		if (i == document % 7)
			(void)store_bulk_commit(s, NULL);
	}
	if (store_feed_end(b, &r, NULL) != ERR_NONE)
		_exit(1);
}

/* The child: writes, tells what is committed, is never done. */
static void
write_forever(const char *path, int out, int document)
{
	struct store *s;
	struct news news;
	int f;

	if (store_open(path, STORE_WRITER, &s, NULL) != ERR_NONE)
		_exit(1);
	for (;; document++) {
		for (f = 1; f <= FEEDS; f++)
			write_document(s, f, document);
		if (store_bulk_commit(s, NULL) != ERR_NONE)
			_exit(1);
		news = (struct news){ FEEDS, document };
		if (write(out, &news, sizeof news) != sizeof news)
			_exit(0);
		if (document % 3 == 0)
			(void)store_index_some(s, 3, NULL, NULL);
		if (document % 5 == 0)
			(void)store_mark_ids(s, STORE_MARK_STAR,
			    (int64_t[]){ document }, 1, NULL, NULL, NULL);
	}
}

/* Lets a child write for a while, kills it, gives the last it said. */
static int
kill_one(struct place *p, int document, long nanoseconds)
{
	struct timespec t = { 0, nanoseconds };
	int fds[2], status, last = document - 1;
	struct news news;
	pid_t pid;

	assert_int_equal(pipe(fds), 0);
	pid = fork();
	if (pid == 0) {
		(void)close(fds[0]);
		write_forever(p->path, fds[1], document);
		_exit(1);
	}
	(void)close(fds[1]);
	(void)nanosleep(&t, NULL);
	(void)kill(pid, SIGKILL);
	assert_int_equal(waitpid(pid, &status, 0), pid);
	assert_true(WIFSIGNALED(status));
	while (read(fds[0], &news, sizeof news) == sizeof news)
		last = news.document;
	(void)close(fds[0]);
	return last;
}

static int
count_titles(struct place *p, int feed, int document)
{
	struct store_query q = STORE_QUERY_INIT;
	struct headline *rows;
	int64_t *ids;
	size_t n, i;
	int found = 0;

	q.feed = feed;
	assert_int_equal(store_list(p->store, &q, &ids, &n, NULL), ERR_NONE);
	rows = calloc(n + 1, sizeof *rows);
	assert_non_null(rows);
	assert_int_equal(store_headlines(p->store, ids, n, &p->arena, rows,
	    NULL), ERR_NONE);
	for (i = 0; i < n; i++)
		found += strtol(rows[i].title, NULL, 10) <= document;
	free(rows);
	free(ids);
	return found;
}

/* The document that the feed's validator names; 0: none. */
static int
validator(struct place *p, int feed)
{
	struct feed f;

	assert_int_equal(store_feed(p->store, feed, &p->arena, &f, NULL),
	    ERR_NONE);
	return f.etag != NULL ? (int)strtol(f.etag, NULL, 10) : 0;
}

static void
loses_nothing(void **state)
{
	struct place *p = *state;
	uint64_t r = 12345;
	int i, f, said, next = 1;

	for (f = 1; f <= FEEDS; f++) {
		char url[32];

		(void)snprintf(url, sizeof url, "http://%d.example/", f);
		(void)case_feed(p, url);
	}
	for (i = 0; i < KILLS; i++) {
		store_close(p->store);
		p->store = NULL;
		r = r * UINT64_C(6364136223846793005) + 1442695040888963407U;
		said = kill_one(p, next, (long)(r >> 33) % 40000000 + 1000000);
		place_reopen(p);
		assert_null(store_notice(p->store));
		place_check(p);
		next = INT_MAX;
		for (f = 1; f <= FEEDS; f++) {
			int etag = validator(p, f);

			/* a document that did not end is sent again */
			if (etag + 1 < next)
				next = etag + 1;
			assert_true(etag >= said);
			assert_int_equal(count_titles(p, f, etag),
			    etag * ITEMS);
		}
		arena_reset(&p->arena);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(loses_nothing, place_make,
		    place_remove)
	};

	return cmocka_run_group_tests_name("store kill", tests, NULL, NULL);
}
