#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

#include <ndigest/base/file.h>
#include <ndigest/conf/conf.h>

static const struct {
	const char *before, *name, *value, *after;
} cases[] = {
	{ "", "ui.theme", "paper", "[ui]\ntheme = paper\n" },
	{ "# mine\n[ui]\n# colours\ntheme = night\nmouse = yes\n",
	    "ui.theme", "paper",
	    "# mine\n[ui]\n# colours\ntheme = paper\nmouse = yes\n" },
	{ "[ui]\nmouse = yes\n\n[ai]\nmodel = m\n", "ui.theme", "paper",
	    "[ui]\nmouse = yes\ntheme = paper\n\n[ai]\nmodel = m\n" },
	{ "[ai]\nmodel = m", "ui.theme", "paper",
	    "[ai]\nmodel = m\n\n[ui]\ntheme = paper\n" },
	{ "ui.theme=x\n[ai]\n", "ui.theme", "paper",
	    "ui.theme = paper\n[ai]\n" },
	{ "[ai]\nstyle = a\n  b\nmodel = m\n", "ai.style", "c",
	    "[ai]\nstyle = c\nmodel = m\n" }
};

static void
test_write(void **state)
{
	char path[] = "/tmp/ndigest-conf.XXXXXX";
	int fd = mkstemp(path);

	(void)state;
	assert_true(fd >= 0);
	(void)close(fd);
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		struct buf b = BUF_INIT(0);
		struct error e;

		assert_int_equal(file_write(path, cases[i].before,
		    strlen(cases[i].before), &e), ERR_NONE);
		assert_int_equal(conf_write_option(path, cases[i].name,
		    cases[i].value, &e), ERR_NONE);
		assert_int_equal(file_read(path, &b, &e), ERR_NONE);
		assert_string_equal(buf_str(&b), cases[i].after);
		buf_free(&b);
	}
	(void)unlink(path);
}

static void
test_refused(void **state)
{
	struct error e = { "" };

	(void)state;
	assert_int_equal(conf_write_option("/nonexistent/x/y", "ui.them", "a",
	    &e), ERR_CONFIG);
	assert_int_equal(conf_write_option("/nonexistent/x/y", "ui.theme",
	    "a\nb = c", &e), ERR_CONFIG);
	assert_int_equal(conf_write_option("/nonexistent/x/y", "ui.theme",
	    "a ;b", &e), ERR_CONFIG);
	assert_int_equal(conf_write_option("/proc/x/y", "ui.theme", "a", &e),
	    ERR_CREATE);
}

static void
test_words(void **state)
{
	char **w = conf_words("pass  show 'my key' \"a\\\"b\" c\\ d ''");

	(void)state;
	assert_string_equal(w[0], "pass");
	assert_string_equal(w[1], "show");
	assert_string_equal(w[2], "my key");
	assert_string_equal(w[3], "a\"b");
	assert_string_equal(w[4], "c d");
	assert_string_equal(w[5], "");
	assert_null(w[6]);
	free(w);
	assert_null(conf_words("a 'b"));
	assert_null(conf_words("  "));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_write),
		cmocka_unit_test(test_refused),
		cmocka_unit_test(test_words)
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
