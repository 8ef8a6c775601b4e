#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

#include <ndigest/conf/theme.h>

#define LEAST_CONTRAST 4.5

static nd_colour
rgb(nd_colour c)
{
	return c & COLOUR_INDEXED ? colour_of_256(c & 0xff) : c;
}

static unsigned
check(const struct theme *t, enum role r, nd_colour bg, const char *where)
{
	double c = colour_contrast(rgb(t->roles[r].fg), rgb(bg));

	if (c >= LEAST_CONTRAST)
		return 0;
	print_message("# %s: %s %s has a contrast of %.2f\n", t->name,
	    role_name(r), where, c);
	return 1;
}

static unsigned
check_theme(const struct theme *t)
{
	unsigned bad = 0;

	for (unsigned i = 0; i < ROLE_COUNT; i++) {
		/* lines are no text: they only part it */
		if (i == ROLE_RULE)
			continue;
		bad += check(t, (enum role)i, t->roles[i].bg, "");
		if (t->roles[i].bg == t->palette[PALETTE_BG])
			bad += check(t, (enum role)i,
			    t->palette[PALETTE_SELECT], "on the cursor's row");
	}
	return bad;
}

static void
test_contrast(void **state)
{
	unsigned bad = 0;

	(void)state;
	for (unsigned i = 0; i < THEME_BUILTIN_COUNT; i++) {
		struct theme t;

		if (i == THEME_TERMINAL)
			continue;
		theme_builtin((enum theme_builtin)i, &t);
		bad += check_theme(&t);
		theme_reduce(&t, DEPTH_256);
		bad += check_theme(&t);
	}
	assert_int_equal(bad, 0);
}

static void
test_contrast_is_wcag(void **state)
{
	(void)state;
	assert_true(colour_contrast(0x000000, 0xffffff) > 20.99);
	assert_true(colour_contrast(0x777777, 0xffffff) > 4.47);
	assert_true(colour_contrast(0x777777, 0xffffff) < 4.49);
}

static void
test_parse(void **state)
{
	struct style s = { 1, 2, STYLE_BOLD };

	(void)state;
	assert_int_equal(theme_parse_style("#abc", &s, NULL), ERR_NONE);
	assert_int_equal(s.fg, 0xaabbcc);
	assert_int_equal(s.bg, 2);
	assert_int_equal(s.attrs, STYLE_BOLD);
	assert_int_equal(theme_parse_style("- bright-red plain", &s, NULL),
	    ERR_NONE);
	assert_int_equal(s.fg, 0xaabbcc);
	assert_int_equal(s.bg, COLOUR_INDEXED | 9);
	assert_int_equal(s.attrs, 0);
	assert_int_equal(theme_parse_style("200 default italic bold", &s,
	    NULL), ERR_NONE);
	assert_int_equal(s.fg, COLOUR_INDEXED | 200);
	assert_int_equal(s.bg, COLOUR_DEFAULT);
	assert_int_equal(s.attrs, STYLE_BOLD | STYLE_ITALIC);
	assert_int_equal(theme_parse_style("#ab", &s, NULL), ERR_CONFIG);
	assert_int_equal(theme_parse_style("256", &s, NULL), ERR_CONFIG);
}

static void
test_reduce(void **state)
{
	struct theme t;

	(void)state;
	assert_int_equal(colour_nearest_256(0xffffff), 231);
	assert_int_equal(colour_nearest_256(0x000000), 16);
	theme_builtin(THEME_NIGHT, &t);
	theme_reduce(&t, DEPTH_16);
	for (unsigned i = 0; i < ROLE_COUNT; i++)
		assert_true(t.roles[i].fg == COLOUR_DEFAULT ||
		    (t.roles[i].fg & 0xffffff) < 16);
	theme_builtin(THEME_NIGHT, &t);
	theme_reduce(&t, DEPTH_NONE);
	for (unsigned i = 0; i < ROLE_COUNT; i++)
		assert_int_equal(t.roles[i].fg, COLOUR_DEFAULT);
	assert_true(t.roles[ROLE_SELECTED].attrs & STYLE_REVERSE);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_contrast),
		cmocka_unit_test(test_contrast_is_wcag),
		cmocka_unit_test(test_parse),
		cmocka_unit_test(test_reduce)
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
