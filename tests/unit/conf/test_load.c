#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include <ndigest/base/file.h>
#include <ndigest/conf/conf.h>

static enum err
load(struct conf *c, const char *text, struct error *e)
{
	return conf_load_bytes(c, "config", text, strlen(text), e);
}

static void
test_sections(void **state)
{
	struct conf *c = conf_new();
	struct error e = { "" };
	struct theme t;

	(void)state;
	assert_int_equal(load(c,
	    "ui.mouse = yes\n"
	    "# a comment\n"
	    "[ui]\n"
	    "theme = mine ; and one behind\n"
	    "measure=66\n"
	    "[ai]\n"
	    "style = short,\n"
	    "   dry\n"
	    "[keys]\nstar = x\n"
	    "[keys article]\ndown = <C-e>\n"
	    "[theme mine]\nbase = paper\ntitle = #ff0000 - bold underline\n"
	    "[share wallabag]\nurl = https://w.example/?u={url}\n"
	    "[category Space]\nkeywords = rocket, orbit\n[category Alone]\n"
	    "[category  Last] ; too", &e), ERR_NONE);
	assert_true(conf_bool(c, OPT_UI_MOUSE));
	assert_int_equal(conf_int(c, OPT_UI_MEASURE), 66);
	assert_string_equal(conf_str(c, OPT_AI_STYLE), "short, dry");
	assert_string_equal(conf_origin(c, OPT_UI_MEASURE), "config:5");
	assert_true(conf_theme(c, NULL, true, &t));
	assert_false(t.dark);
	assert_int_equal(t.roles[ROLE_TITLE].fg, 0xff0000);
	assert_int_equal(t.roles[ROLE_TITLE].attrs,
	    STYLE_BOLD | STYLE_UNDERLINE);
	assert_string_equal(conf_share(c, 0)->url,
	    "https://w.example/?u={url}");
	assert_null(conf_share(c, 1));
	assert_string_equal(conf_category(c, 0)->keywords, "rocket, orbit");
	assert_string_equal(conf_category(c, 1)->name, "Alone");
	assert_null(conf_category(c, 1)->keywords);
	assert_string_equal(conf_category(c, 2)->name, "Last");
	conf_free(c);
}

static void
test_faults_name_file_line_and_nearest(void **state)
{
	static const struct {
		const char *text, *says;
	} cases[] = {
		{ "[ui]\n\ntehme = night\n", "config:3: there is no option "
		    "'ui.tehme': did you mean ui.theme?" },
		{ "[ui]\nmouse = perhaps\n", "config:2: ui.mouse" },
		{ "[keys]\nopne = x\n", "did you mean open?" },
		{ "[keys]\nopen = <Hm>\n", "config:2: '<Hm>' is no key" },
		{ "[keys nowhere]\nopen = x\n", "no view 'nowhere'" },
		{ "[theme a]\ntitel = red\n", "did you mean title?" },
		{ "[theme a]\ntitle = reddish\n", "config:2: 'reddish'" },
		{ "[theme a]\nbase = b\n", "config:2: the base" },
		{ "[share a]\nurl = javascript:1\n", "https://" },
		{ "what is this\n", "config:1:" },
		{ "[ui]\nmouse = yes\n[ui\nx=1\n", "config:3:" }
	};

	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		struct conf *c = conf_new();
		struct error e = { "" };

		assert_int_equal(load(c, cases[i].text, &e), ERR_CONFIG);
		if (strstr(e.text, cases[i].says) == NULL)
			fail_msg("'%s' does not say '%s'", e.text,
			    cases[i].says);
		conf_free(c);
	}
}

static void
test_the_rest_holds(void **state)
{
	struct conf *c = conf_new();
	struct error e = { "" };

	(void)state;
	assert_int_equal(load(c, "[ui]\nbogus = 1\nmeasure = 50\nlast = 2\n",
	    &e), ERR_CONFIG);
	assert_non_null(strstr(e.text, "config:2"));
	assert_int_equal(conf_int(c, OPT_UI_MEASURE), 50);
	conf_free(c);
}

static void
test_long_line(void **state)
{
	struct conf *c = conf_new();
	char text[2000];
	char want[1500];

	(void)state;
	for (size_t i = 0; i < 1200; i++)
		want[i] = i % 7 == 3 ? ' ' : (char)('a' + i % 26);
	want[1200] = '\0';
	(void)snprintf(text, sizeof text,
	    "[ai]\nkey_command = %s\nmodel = m\n", want);
	assert_int_equal(load(c, text, NULL), ERR_NONE);
	assert_string_equal(conf_str(c, OPT_AI_KEY_COMMAND), want);
	assert_string_equal(conf_str(c, OPT_AI_MODEL), "m");
	assert_string_equal(conf_origin(c, OPT_AI_MODEL), "config:3");
	conf_free(c);
}

static void
test_reload_keeps_the_command_line(void **state)
{
	char path[] = "/tmp/ndigest-conf.XXXXXX";
	struct conf *c = conf_new();
	struct error e = { "" };
	int fd = mkstemp(path);

	(void)state;
	assert_true(fd >= 0);
	(void)close(fd);
	assert_int_equal(file_write(path, "[ui]\nmeasure=50\n", 16, &e), 0);
	assert_int_equal(conf_load(c, path, &e), ERR_NONE);
	assert_int_equal(conf_set_pair(c, "ui.mouse=yes", "command line", &e),
	    ERR_NONE);
	assert_int_equal(file_write(path, "[ui]\nsidebar=30\n", 16, &e), 0);
	assert_int_equal(conf_reload(c, path, &e), ERR_NONE);
	assert_int_equal(conf_int(c, OPT_UI_MEASURE), 76);
	assert_int_equal(conf_int(c, OPT_UI_SIDEBAR), 30);
	assert_true(conf_bool(c, OPT_UI_MOUSE));
	(void)unlink(path);
	assert_int_equal(conf_load(c, path, &e), ERR_NOT_FOUND);
	conf_free(c);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_sections),
		cmocka_unit_test(test_faults_name_file_line_and_nearest),
		cmocka_unit_test(test_the_rest_holds),
		cmocka_unit_test(test_long_line),
		cmocka_unit_test(test_reload_keeps_the_command_line)
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
