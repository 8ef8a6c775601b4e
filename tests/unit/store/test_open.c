/* Opening: new, newer, damaged, left behind, read-only, busy, full. */
#include "store_case.h"

#include <fcntl.h>
#include <glob.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <sqlite3.h>

#define NOBODY 65534

static void
raw(struct place *p, const char *sql)
{
	sqlite3 *db;
	char *text = NULL;

	assert_int_equal(sqlite3_open(p->path, &db), SQLITE_OK);
	if (sqlite3_exec(db, sql, NULL, NULL, &text) != SQLITE_OK)
		fail_msg("%s", text);
	(void)sqlite3_close(db);
}

static size_t
matching(struct place *p, const char *pattern)
{
	char name[128];
	glob_t g;
	size_t n;

	(void)snprintf(name, sizeof name, "%s/%s", p->dir, pattern);
	n = glob(name, 0, NULL, &g) == 0 ? g.gl_pathc : 0;
	globfree(&g);
	return n;
}

static void
makes_the_file(void **state)
{
	struct place *p = *state;
	struct store_facts f;
	struct stat st;

	assert_true(store_was_made(p->store));
	assert_int_equal(stat(p->path, &st), 0);
	assert_int_equal(st.st_mode & 0777, 0600);
	place_reopen(p);
	assert_false(store_was_made(p->store));
	assert_null(store_notice(p->store));
	assert_int_equal(store_facts(p->store, &f, NULL), ERR_NONE);
	assert_true(f.schema >= 1);
	place_check(p);
	store_close(p->store);
	p->store = NULL;
	assert_int_equal(matching(p, "*"), 1);	/* no log left behind */
}

static void
migrates_an_empty_file(void **state)
{
	struct place *p = *state;
	int fd;

	store_close(p->store);
	assert_int_equal(unlink(p->path), 0);
	fd = open(p->path, O_CREAT | O_WRONLY, 0600);
	assert_true(fd >= 0);
	(void)close(fd);
	p->store = NULL;
	place_reopen(p);
	(void)case_feed(p, "http://a.example/f");
	place_check(p);
}

static void
refuses_a_newer_schema(void **state)
{
	struct place *p = *state;
	struct error e = { "" };
	struct store *s;

	store_close(p->store);
	p->store = NULL;
	raw(p, "PRAGMA user_version = 99");
	assert_int_equal(store_open(p->path, STORE_WRITER, &s, &e),
	    ERR_CONFIG);
	assert_null(s);
	assert_non_null(strstr(e.text, "newer"));
	assert_int_equal(store_open(p->path, STORE_READER, &s, &e),
	    ERR_CONFIG);
	assert_int_equal(matching(p, "*damaged*"), 0);
}

static void
sets_a_damaged_file_aside(void **state)
{
	struct place *p = *state;
	FILE *f;

	store_close(p->store);
	p->store = NULL;
	f = fopen(p->path, "w");
	assert_non_null(f);
	assert_true(fputs("this was never a database, whatever it says of "
	    "itself; but somebody may want to look at it", f) >= 0);
	(void)fclose(f);
	place_reopen(p);
	assert_non_null(store_notice(p->store));
	assert_int_equal(matching(p, "*damaged*"), 1);
	place_check(p);
	(void)case_feed(p, "http://a.example/f");
}

/* A process that dies with a transaction in the log. */
static void
die_writing(struct place *p, const char *url)
{
	pid_t pid = fork();
	int status;

	if (pid == 0) {
		struct store *s;

		if (store_open(p->path, STORE_WRITER, &s, NULL) != ERR_NONE ||
		    store_feed_add(s, url, NULL, NULL, NULL, NULL, NULL) != ERR_NONE)
			_exit(1);
		(void)kill(getpid(), SIGKILL);
	}
	assert_int_equal(waitpid(pid, &status, 0), pid);
	assert_true(WIFSIGNALED(status));
}

static void
fill(struct place *p)
{
	struct store_batch *b;
	char text[3000];
	int i;

	for (i = 0; i < 30; i++) {
		(void)snprintf(text, sizeof text, "http://%d.example/f", i);
		(void)case_feed(p, text);
	}
	b = store_feed_begin(p->store, 1, NOW);
	memset(text, 'x', sizeof text);
	text[sizeof text - 1] = '\0';
	for (i = 0; i < 200; i++) {
		char guid[16];

		(void)snprintf(guid, sizeof guid, "%d", i);
		(void)case_put(b, guid, NULL, guid, text, 0, NULL);
	}
	case_end(b, NULL);
	assert_int_equal(store_bulk_commit(p->store, NULL), ERR_NONE);
}

static void
overwrite(struct place *p)
{
	static char junk[3 * 16384];
	struct stat st;
	int fd = open(p->path, O_WRONLY);

	assert_true(fd >= 0);
	assert_int_equal(fstat(fd, &st), 0);
	memset(junk, 0xa5, sizeof junk);
	assert_int_equal(pwrite(fd, junk, sizeof junk,
	    st.st_size / 16384 * 3 / 4 * 16384), sizeof junk);
	(void)close(fd);
}

/* Sound to open, but with pages that are overwritten: only a check finds it,
 * and it is made because the last one did not end well. */
static void
checks_after_an_unclean_exit(void **state)
{
	struct place *p = *state;
	struct feed *feeds;
	size_t n;

	fill(p);
	store_close(p->store);
	p->store = NULL;
	die_writing(p, "http://dead.example/1");
	place_reopen(p);
	assert_null(store_notice(p->store));	/* unclean, but sound */
	store_close(p->store);
	p->store = NULL;
	die_writing(p, "http://dead.example/2");
	overwrite(p);
	place_reopen(p);
	assert_non_null(store_notice(p->store));
	assert_non_null(strstr(store_notice(p->store), "32 subscriptions"));
	assert_true(matching(p, "*damaged*") >= 1);
	assert_int_equal(store_feeds(p->store, &p->arena, &feeds, &n, NULL),
	    ERR_NONE);
	assert_int_equal(n, 32);
	assert_string_equal(feeds[0].category, "News");
	place_check(p);
}

static void
reader_does_not_write(void **state)
{
	struct place *p = *state;
	struct store *r;
	struct store_query q = STORE_QUERY_INIT;
	int64_t f = case_feed(p, "http://a.example/f"), id, *ids, before;
	struct error e;
	size_t n;

	assert_int_equal(store_open(p->path, STORE_READER, &r, &e), ERR_NONE);
	before = store_version(r);
	(void)case_item(p, f, "g", NULL, "T", "x", &id);
	assert_true(store_version(r) != before);
	assert_int_equal(store_list(r, &q, &ids, &n, NULL), ERR_NONE);
	assert_int_equal(n, 1);
	free(ids);
	assert_int_equal(store_mark_ids(r, STORE_MARK_READ, &id, 1, NULL,
	    NULL, &e), ERR_IO);
	store_close(r);
}

static void
reader_needs_a_file(void **state)
{
	struct place *p = *state;
	struct error e = { "" };
	struct store *r;
	char other[128];

	(void)snprintf(other, sizeof other, "%s/none.db", p->dir);
	assert_int_equal(store_open(other, STORE_READER, &r, &e),
	    ERR_NO_INPUT);
	assert_int_equal(matching(p, "none*"), 0);
	(void)snprintf(other, sizeof other, "%s/no/none.db", p->dir);
	assert_int_equal(store_open(other, STORE_WRITER, &r, &e), ERR_CREATE);
	assert_non_null(strstr(e.text, other));
}

static void
reader_in_a_folder_that_cannot_be_written(void **state)
{
	struct place *p = *state;
	struct error e = { "" };
	struct store *r;
	bool was_root = false;

	(void)case_feed(p, "http://a.example/f");
	store_close(p->store);
	p->store = NULL;
	assert_int_equal(chmod(p->path, 0400), 0);
	assert_int_equal(chmod(p->dir, 0500), 0);
	if (geteuid() == 0) {		/* whom no mode holds */
		assert_int_equal(chown(p->path, NOBODY, (gid_t)-1), 0);
		assert_int_equal(chown(p->dir, NOBODY, (gid_t)-1), 0);
		assert_int_equal(seteuid(NOBODY), 0);
		was_root = true;
	}
	if (store_open(p->path, STORE_READER, &r, &e) != ERR_NONE)
		fail_msg("%s", e.text);
	assert_true(store_is_frozen(r));
	store_close(r);
	if (was_root)
		assert_int_equal(seteuid(0), 0);
	assert_int_equal(chmod(p->dir, 0700), 0);
	assert_int_equal(chmod(p->path, 0600), 0);
}

static void
two_writers(void **state)
{
	struct place *p = *state;
	struct error e = { "" };
	struct store *other;
	int64_t f, id;

	assert_int_equal(store_open(p->path, STORE_WRITER, &other, &e),
	    ERR_NONE);
	f = case_feed(p, "http://a.example/f");
	(void)case_item(p, f, "g", NULL, "T", "x", &id);
	assert_int_equal(store_mark_ids(other, STORE_MARK_STAR, &id, 1, NULL,
	    NULL, NULL), ERR_NONE);
	assert_int_equal(store_begin(p->store, &e), ERR_NONE);
	store_set_patience(other, 20);
	/* would wait for seconds: a second process is told to try later */
	assert_int_equal(store_begin(other, &e), ERR_AGAIN);
	assert_non_null(strstr(e.text, "try again"));
	assert_int_equal(store_commit(p->store, &e), ERR_NONE);
	assert_int_equal(store_begin(other, &e), ERR_NONE);
	assert_int_equal(store_commit(other, &e), ERR_NONE);
	store_close(other);
	place_check(p);
}

/* Two batches of the same feed, in two processes so to say. */
static void
the_same_feed_twice(void **state)
{
	struct place *p = *state;
	int64_t f = case_feed(p, "http://a.example/f"), id, again;
	struct store_query q = STORE_QUERY_INIT;
	struct store_batch *a, *b;
	struct store *other;

	assert_int_equal(store_open(p->path, STORE_WRITER, &other, NULL),
	    ERR_NONE);
	a = store_feed_begin(p->store, f, NOW);
	b = store_feed_begin(other, f, NOW);
	assert_int_equal(case_put(a, "g", NULL, "T", "x", 0, &id), STORE_NEW);
	case_end(a, "\"1\"");
	assert_int_equal(store_bulk_commit(p->store, NULL), ERR_NONE);
	assert_int_equal(case_put(b, "g", NULL, "T", "x", 0, &again),
	    STORE_SAME);
	assert_int_equal(id, again);
	case_end(b, "\"2\"");
	assert_int_equal(store_bulk_commit(other, NULL), ERR_NONE);
	store_close(other);
	assert_int_equal(case_count(p, &q), 1);
	place_check(p);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
#define T(f) cmocka_unit_test_setup_teardown(f, place_make, place_remove)
		T(makes_the_file), T(migrates_an_empty_file),
		T(refuses_a_newer_schema), T(sets_a_damaged_file_aside),
		T(checks_after_an_unclean_exit), T(reader_does_not_write),
		T(reader_needs_a_file),
		T(reader_in_a_folder_that_cannot_be_written), T(two_writers),
		T(the_same_feed_twice)
	};

	return cmocka_run_group_tests_name("store open", tests, NULL, NULL);
}
