#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include <ndigest/conf/conf.h>

static void
test_every_default_is_valid(void **state)
{
	(void)state;
	for (unsigned i = 0; i < OPTION_COUNT; i++) {
		const struct option_info *o = option_info((enum option)i);
		struct error e = { "" };
		int64_t number;
		enum option id;

		if (option_parse((enum option)i, o->standard, &number, &e) !=
		    ERR_NONE)
			fail_msg("%s: %s", o->name, e.text);
		assert_true(option_find(o->name, &id));
		assert_int_equal(id, i);
		assert_non_null(strchr(o->name, '.'));
		assert_true(o->help[strlen(o->help) - 1] == '.');
	}
}

static void
test_units(void **state)
{
	static const struct {
		enum option id;
		const char *text;
		int64_t number;
	} cases[] = {
		{ OPT_REFRESH_INTERVAL, "90", 90 },
		{ OPT_REFRESH_INTERVAL, "30m", 1800 },
		{ OPT_REFRESH_INTERVAL, "2 h", 7200 },
		{ OPT_REFRESH_INTERVAL, "1d", 86400 },
		{ OPT_NET_FEED_MAX, "10M", 10485760 },
		{ OPT_NET_FEED_MAX, "512kB", 524288 },
		{ OPT_UI_MOUSE, "on", 1 },
		{ OPT_AI_PROVIDER, "ollama", 2 }
	};
	int64_t number;

	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		assert_int_equal(option_parse(cases[i].id, cases[i].text,
		    &number, NULL), ERR_NONE);
		assert_int_equal(number, cases[i].number);
	}
}

static void
test_wrong_values(void **state)
{
	static const struct {
		enum option id;
		const char *text;
	} cases[] = {
		{ OPT_REFRESH_INTERVAL, "" }, { OPT_REFRESH_INTERVAL, "m" },
		{ OPT_REFRESH_INTERVAL, "10x" }, { OPT_REFRESH_INTERVAL, "1" },
		{ OPT_REFRESH_INTERVAL, "9999999999999999999999d" },
		{ OPT_REFRESH_INTERVAL, "9223372036854775807w" },
		{ OPT_UI_MOUSE, "maybe" }, { OPT_AI_PROVIDER, "oracle" },
		{ OPT_REFRESH_PARALLEL, "-3" }
	};

	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		struct error e = { "" };
		int64_t number;

		assert_int_equal(option_parse(cases[i].id, cases[i].text,
		    &number, &e), ERR_CONFIG);
		assert_non_null(strstr(e.text, option_info(cases[i].id)->name));
	}
}

static void
test_nearest(void **state)
{
	(void)state;
	assert_string_equal(option_nearest("ui.tehme"), "ui.theme");
	assert_string_equal(option_nearest("theme"), "ui.theme");
	assert_string_equal(option_nearest("refresh.intervall"),
	    "refresh.interval");
	assert_null(option_nearest("qqqqqqqq"));
	assert_string_equal(action_nearest("hlep"), "help");
}

static void
test_set_and_origin(void **state)
{
	struct conf *c = conf_new();
	struct error e = { "" };
	char word[32];

	(void)state;
	assert_string_equal(conf_origin(c, OPT_UI_MEASURE), "default");
	assert_int_equal(conf_set_pair(c, "ui.measure=60", "command line", &e),
	    ERR_NONE);
	assert_int_equal(conf_int(c, OPT_UI_MEASURE), 60);
	assert_string_equal(conf_origin(c, OPT_UI_MEASURE), "command line");
	assert_int_equal(conf_set_pair(c, "ui.measre=60", "command line", &e),
	    ERR_CONFIG);
	assert_non_null(strstr(e.text, "ui.measure"));
	assert_int_equal(conf_set_pair(c, "nothing", "command line", &e),
	    ERR_CONFIG);
	assert_true(conf_list(c, OPT_SHARE_TARGETS, 1, word, sizeof word));
	assert_string_equal(word, "mail");
	assert_false(conf_list(c, OPT_SHARE_TARGETS, 99, word, sizeof word));
	conf_free(c);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_every_default_is_valid),
		cmocka_unit_test(test_units),
		cmocka_unit_test(test_wrong_values),
		cmocka_unit_test(test_nearest),
		cmocka_unit_test(test_set_and_origin)
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
