#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

#include <ndigest/base/arena.h>
#include <ndigest/base/buf.h>
#include <ndigest/base/clock.h>
#include <ndigest/base/error.h>
#include <ndigest/base/file.h>
#include <ndigest/base/inbox.h>
#include <ndigest/base/map.h>
#include <ndigest/base/spawn.h>
#include <ndigest/base/thread.h>
#include <ndigest/base/vec.h>

static void
error_is_cut_at_a_character(void **state)
{
	char text[600];
	struct error e;
	size_t i;

	(void)state;
	for (i = 0; i + 2 < sizeof text; i += 2)
		memcpy(text + i, "\xc3\xa9", 2);
	text[sizeof text - 2] = '\0';
	assert_int_equal(error_set(&e, ERR_INPUT, "x%s", text), ERR_INPUT);
	assert_true(strlen(e.text) < sizeof e.text);
	assert_int_equal(strlen(e.text) % 2, 1);
	assert_int_equal(error_set(NULL, ERR_IO, "no one asks"), ERR_IO);
}

static void
error_prefix_keeps_the_sentence(void **state)
{
	struct error e;

	(void)state;
	(void)error_set(&e, ERR_IO, "the disk is full");
	(void)error_prefix(&e, ERR_IO, "%s", "config");
	assert_string_equal(e.text, "config: the disk is full");
}

static void
exit_statuses_are_sysexits(void **state)
{
	(void)state;
	assert_int_equal(error_exit_status(ERR_NONE), 0);
	assert_int_equal(error_exit_status(ERR_USAGE), 64);
	assert_int_equal(error_exit_status(ERR_INPUT), 65);
	assert_int_equal(error_exit_status(ERR_NO_INPUT), 66);
	assert_int_equal(error_exit_status(ERR_SERVICE), 69);
	assert_int_equal(error_exit_status(ERR_CREATE), 73);
	assert_int_equal(error_exit_status(ERR_IO), 74);
	assert_int_equal(error_exit_status(ERR_AGAIN), 75);
	assert_int_equal(error_exit_status(ERR_CONFIG), 78);
}

static void
buf_refuses_what_is_over_its_cap(void **state)
{
	struct buf b = BUF_INIT(4);

	(void)state;
	assert_string_equal(buf_str(&b), "");
	assert_true(buf_adds(&b, "abcd"));
	assert_false(buf_addc(&b, 'e'));
	assert_true(b.full);
	assert_string_equal(buf_str(&b), "abcd");
	buf_truncate(&b, 1);
	assert_true(buf_addf(&b, "%d", 12));
	assert_string_equal(buf_str(&b), "a12");
	assert_false(buf_addf(&b, "%s", "too much"));
	assert_string_equal(buf_str(&b), "a12");
	buf_free(&b);
}

static void
arena_hands_out_zeroed_memory(void **state)
{
	struct arena a = ARENA_INIT;
	size_t i, k;

	(void)state;
	for (i = 1; i < 3000; i += 7) {
		unsigned char *p = arena_alloc(&a, i);

		assert_int_equal((uintptr_t)p % sizeof(void *), 0);
		for (k = 0; k < i; k++)
			assert_int_equal(p[k], 0);
		memset(p, 0xff, i);
	}
	arena_reset(&a);
	assert_int_equal(*(unsigned char *)arena_alloc(&a, 1), 0);
	assert_string_equal(arena_printf(&a, "%d-%s", 7, "x"), "7-x");
	arena_free(&a);
}

static void
map_keeps_what_was_put(void **state)
{
	struct map m = MAP_INIT;
	char key[32];
	size_t i, at = 0, seen = 0;
	bool fresh;

	(void)state;
	assert_null(map_get(&m, "a", 1));
	for (i = 0; i < 5000; i++) {
		size_t n = (size_t)snprintf(key, sizeof key, "key %zu", i);

		*map_put(&m, key, n, &fresh) = i;
		assert_true(fresh);
	}
	for (i = 0; i < 5000; i++) {
		size_t n = (size_t)snprintf(key, sizeof key, "key %zu", i);

		assert_int_equal(*map_get(&m, key, n), i);
		assert_int_equal(*map_find(&m, map_hash(key, n), key, n), i);
	}
	assert_null(map_find(&m, map_hash("a", 1), "a", 1));
	assert_null(map_get(&m, "key 5000", 8));
	while (map_next(&m, &at) != NULL)
		seen++;
	assert_int_equal(seen, 5000);
	map_clear(&m);
	assert_null(map_get(&m, "key 1", 5));
	map_free(&m);
}

/* Keys of every length, whatever comes after them. */
static void
map_tells_keys_apart(void **state)
{
	struct map m = MAP_INIT;
	char key[64];
	size_t n, turn;

	(void)state;
	map_reserve(&m, 200);
	for (n = 0; n < 60; n++)
		for (turn = 0; turn < 3; turn++) {
			memset(key, 'k', sizeof key);
			if (n > 0)
				key[turn * (n - 1) / 2] = 'z';
			*map_put(&m, key, n, NULL) = n * 3 + turn;
		}
	for (n = 4; n < 60; n++)
		for (turn = 0; turn < 3; turn++) {
			memset(key, 'x', sizeof key);
			memset(key, 'k', n);
			key[turn * (n - 1) / 2] = 'z';
			assert_int_equal(*map_get(&m, key, n), n * 3 + turn);
		}
	assert_int_equal(m.count, 1 + 1 + 2 + 57 * 3);
	map_free(&m);
}

static void
vec_grows(void **state)
{
	VEC(int) v = VEC_INIT;
	int i;

	(void)state;
	for (i = 0; i < 1000; i++)
		vec_push(&v, i);
	assert_int_equal(v.len, 1000);
	assert_int_equal(v.at[999], 999);
	vec_free(&v);
}

static void
clock_takes_the_time_it_is_told(void **state)
{
	(void)state;
	assert_int_equal(clock_days(1970, 1, 1), 0);
	assert_int_equal(clock_days(2000, 3, 1), 11017);
	assert_int_equal(clock_days(1969, 12, 31), -1);
	(void)setenv("NDIGEST_NOW", "2026-11-22T12:00:00+02:00", 1);
	assert_true(clock_init());
	assert_int_equal(clock_now(), 1795341600);
	(void)setenv("NDIGEST_NOW", "yesterday", 1);
	assert_false(clock_init());
	(void)unsetenv("NDIGEST_NOW");
}

struct number {
	struct message m;
	int n;
};

static void
sender(void *arg)
{
	struct inbox *box = arg;
	int i;

	for (i = 0; i < 1000; i++) {
		struct number *x = xcalloc(1, sizeof *x);

		x->n = i;
		inbox_put(box, &x->m);
	}
}

static int filled;

static void
fill(void)
{
	filled++;
}

static void
thread_once_fills_once(void **state)
{
	static atomic_int done;

	(void)state;
	thread_once(&done, fill);
	thread_once(&done, fill);
	assert_int_equal(filled, 1);
}

static void
inbox_keeps_the_order_across_threads(void **state)
{
	struct inbox *box = inbox_new();
	struct thread *t = NULL;
	int i;

	(void)state;
	assert_int_equal(thread_start(&t, "sender", sender, box, NULL),
	    ERR_NONE);
	for (i = 0; i < 1000; i++) {
		struct number *x = (struct number *)(void *)
		    inbox_wait(box, 10000);

		assert_non_null(x);
		assert_int_equal(x->n, i);
		free(x);
	}
	thread_join(t);
	assert_null(inbox_take(box));
	assert_null(inbox_wait(box, 0));
	inbox_free(box);
}

static void
inbox_takes_the_urgent_first(void **state)
{
	struct inbox *box = inbox_new();
	struct number a = { .n = 1 }, b = { .n = 2 };

	(void)state;
	inbox_put(box, &a.m);
	inbox_put_urgent(box, &b.m);
	assert_int_equal(inbox_len(box), 2);
	assert_ptr_equal(inbox_take(box), &b.m);
	assert_ptr_equal(inbox_take(box), &a.m);
	inbox_free(box);
}

static void
files_are_replaced_whole(void **state)
{
	char dir[] = "/tmp/ndigest-unit.XXXXXX";
	struct buf b = BUF_INIT(16);
	struct error e;
	struct stat st;
	char *deep, *file;

	(void)state;
	assert_non_null(mkdtemp(dir));
	deep = xasprintf("%s/a/b", dir);
	file = xasprintf("%s/f", deep);
	assert_int_equal(file_mkdirs(deep, &e), ERR_NONE);
	assert_int_equal(stat(deep, &st), 0);
	assert_int_equal(st.st_mode & 0777, 0700);
	assert_int_equal(file_write(file, "hello", 5, &e), ERR_NONE);
	assert_int_equal(stat(file, &st), 0);
	assert_int_equal(st.st_mode & 0777, 0600);
	assert_int_equal(file_read(file, &b, &e), ERR_NONE);
	assert_string_equal(buf_str(&b), "hello");
	buf_free(&b);
	buf_init(&b, 3);
	assert_int_equal(file_read(file, &b, &e), ERR_TOO_BIG);
	assert_int_equal(file_read(deep, &b, &e), ERR_NO_INPUT);
	buf_free(&b);
	assert_int_equal(unlink(file), 0);
	assert_int_equal(file_read(file, &b, &e), ERR_NO_INPUT);
	assert_int_equal(rmdir(deep), 0);
	free(file);
	free(deep);
	deep = xasprintf("%s/a", dir);
	assert_int_equal(rmdir(deep), 0);
	assert_int_equal(rmdir(dir), 0);
	free(deep);
}

static void
programs_get_an_argv_and_no_shell(void **state)
{
	const char *const cat[] = { "cat", NULL };
	const char *const echo[] = { "printf", "%s", "$(id);|&", NULL };
	const char *const fails[] = { "false", NULL };
	const char *const none[] = { "ndigest-no-such-program", NULL };
	const char *const slow[] = { "sleep", "5", NULL };
	struct buf out = BUF_INIT(1024);
	struct error e;
	int status;

	(void)state;
	assert_int_equal(spawn_filter(cat, "abc", 3, &out, 5000, &e),
	    ERR_NONE);
	assert_int_equal(spawn_filter(echo, NULL, 0, &out, 5000, &e),
	    ERR_NONE);
	assert_string_equal(buf_str(&out), "abc$(id);|&");
	assert_int_equal(spawn_filter(fails, NULL, 0, NULL, 5000, &e),
	    ERR_SERVICE);
	assert_int_equal(spawn_filter(none, NULL, 0, NULL, 5000, &e),
	    ERR_SERVICE);
	assert_int_equal(spawn_filter(slow, NULL, 0, &out, 50, &e),
	    ERR_SERVICE);
	assert_int_equal(spawn_detached(fails, 5000, &status, &e), ERR_NONE);
	assert_int_equal(status, 1);
	assert_int_equal(spawn_detached(none, 0, &status, &e), ERR_SERVICE);
	buf_free(&out);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(error_is_cut_at_a_character),
		cmocka_unit_test(error_prefix_keeps_the_sentence),
		cmocka_unit_test(exit_statuses_are_sysexits),
		cmocka_unit_test(buf_refuses_what_is_over_its_cap),
		cmocka_unit_test(arena_hands_out_zeroed_memory),
		cmocka_unit_test(map_keeps_what_was_put),
		cmocka_unit_test(map_tells_keys_apart),
		cmocka_unit_test(vec_grows),
		cmocka_unit_test(clock_takes_the_time_it_is_told),
		cmocka_unit_test(thread_once_fills_once),
		cmocka_unit_test(inbox_keeps_the_order_across_threads),
		cmocka_unit_test(inbox_takes_the_urgent_first),
		cmocka_unit_test(files_are_replaced_whole),
		cmocka_unit_test(programs_get_an_argv_and_no_shell)
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
