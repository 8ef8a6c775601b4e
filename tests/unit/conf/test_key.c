#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include <ndigest/conf/key.h>

static void
test_names(void **state)
{
	static const struct {
		const char *text;
		size_t count;
		nd_key first;
		const char *written;
	} cases[] = {
		{ "j", 1, 'j', "j" }, { "gg", 2, 'g', "g" },
		{ "<C-d>", 1, 4, "<C-d>" }, { "<c-D>", 1, 4, "<C-d>" },
		{ "<Space>", 1, ' ', "<Space>" },
		{ "<CR>", 1, '\r', "<Enter>" }, { "<Esc>", 1, 27, "<Esc>" },
		{ "<C-i>", 1, KEY_NAME_CTRL_I, "<C-i>" },
		{ "<", 1, '<', "<lt>" }, { "<lt>", 1, '<', "<lt>" },
		{ "g<C-o>", 2, 'g', "g" }, { "ü", 1, 0xfc, "ü" },
		{ "<M-x>", 1, 'x' | KEY_META, "<M-x>" },
		{ "<F12>", 1, KEY_NAME_F12, "<F12>" }
	};
	nd_key keys[KEY_SEQUENCE_MAX];
	char out[24];
	size_t n;

	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		assert_true(key_parse(cases[i].text, keys, &n));
		assert_int_equal(n, cases[i].count);
		assert_int_equal(keys[0], cases[i].first);
		key_format(keys[0], out, sizeof out);
		assert_string_equal(out, cases[i].written);
	}
}

static void
test_no_keys(void **state)
{
	static const char *const bad[] = { "", "<Nope>", "<F13>", "<C->",
		"abcdefg", "\xff", "\xc3", "a b", "<M->" };
	nd_key keys[KEY_SEQUENCE_MAX];
	size_t n;

	(void)state;
	for (size_t i = 0; i < sizeof bad / sizeof *bad; i++)
		if (key_parse(bad[i], keys, &n))
			fail_msg("'%s' was taken for a key", bad[i]);
}

/* No two actions of the table want the same key in one view. */
static void
test_table_has_no_conflicts(void **state)
{
	struct keymap *m = keymap_new();
	char keys[128];

	(void)state;
	for (unsigned a = 0; a < ACTION_COUNT; a++) {
		const struct action_info *info = action_info((enum action)a);

		for (unsigned v = 0; v < VIEW_BITS; v++) {
			if ((info->views & 1U << v) == 0)
				continue;
			keymap_keys(m, 1U << v, (enum action)a, false, keys,
			    sizeof keys);
			if (strcmp(keys, info->keys) != 0)
				fail_msg("%s in %s: '%s', not '%s'",
				    info->name, view_name(1U << v), keys,
				    info->keys);
		}
	}
	keymap_free(m);
}

static void
test_look(void **state)
{
	struct keymap *m = keymap_new();
	nd_key keys[] = { 'g', 'g', 'g' };
	enum action a = ACTION_NONE;

	(void)state;
	assert_int_equal(keymap_look(m, VIEW_LIST, keys, 1, &a),
	    KEYMAP_PREFIX);
	assert_int_equal(keymap_look(m, VIEW_LIST, keys, 2, &a),
	    KEYMAP_ACTION);
	assert_int_equal(a, ACT_TOP);
	assert_int_equal(keymap_look(m, VIEW_LIST, keys, 3, &a), KEYMAP_NONE);
	assert_int_equal(keymap_look(m, VIEW_PROMPT, keys, 1, &a),
	    KEYMAP_NONE);
	keymap_free(m);
}

static void
test_bind(void **state)
{
	struct keymap *m = keymap_new();
	struct error e = { "" };
	enum action a = ACTION_NONE;
	nd_key j = 'j', x = 'x';
	char keys[64];

	(void)state;
	assert_int_equal(keymap_bind(m, VIEW_LIST, ACT_DOWN, "x <C-n>", &e),
	    ERR_NONE);
	assert_int_equal(keymap_look(m, VIEW_LIST, &x, 1, &a), KEYMAP_ACTION);
	assert_int_equal(a, ACT_DOWN);
	assert_int_equal(keymap_look(m, VIEW_LIST, &j, 1, &a), KEYMAP_NONE);
	assert_int_equal(keymap_look(m, VIEW_ARTICLE, &j, 1, &a),
	    KEYMAP_ACTION);
	/* the last one bound holds */
	assert_int_equal(keymap_bind(m, 0, ACT_STAR, "j", &e), ERR_NONE);
	assert_int_equal(keymap_look(m, VIEW_ARTICLE, &j, 1, &a),
	    KEYMAP_ACTION);
	assert_int_equal(a, ACT_STAR);
	keymap_keys(m, VIEW_LIST, ACT_DOWN, false, keys, sizeof keys);
	assert_string_equal(keys, "x <C-n>");
	assert_int_equal(keymap_bind(m, 0, ACT_STAR, "<What>", &e),
	    ERR_CONFIG);
	assert_int_equal(keymap_bind(m, VIEW_PROMPT, ACT_STAR, "x", &e),
	    ERR_CONFIG);
	keymap_free(m);
}

static void
collect(void *ctx, nd_key next, enum action a)
{
	char *s = ctx;
	char key[24];

	(void)a;
	key_format(next, key, sizeof key);
	strncat(s, key, 100 - strlen(s));
}

static void
test_follow(void **state)
{
	struct keymap *m = keymap_new();
	char s[128] = "";
	nd_key z = 'z';

	(void)state;
	keymap_follow(m, VIEW_ARTICLE, &z, 1, collect, s);
	assert_string_equal(s, "aRMlh");
	keymap_free(m);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_names),
		cmocka_unit_test(test_no_keys),
		cmocka_unit_test(test_table_has_no_conflicts),
		cmocka_unit_test(test_look),
		cmocka_unit_test(test_bind),
		cmocka_unit_test(test_follow)
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
