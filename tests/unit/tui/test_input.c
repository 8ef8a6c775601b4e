#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "input.h"

static void
test_keys(void **state)
{
	static const struct { const char *bytes; nd_key key; } cases[] = {
		{ "j", 'j' }, { "\033[A", KEY_NAME_UP },
		{ "\033OB", KEY_NAME_DOWN }, { "\033[H", KEY_NAME_HOME },
		{ "\033[1~", KEY_NAME_HOME }, { "\033[4~", KEY_NAME_END },
		{ "\033[5~", KEY_NAME_PAGE_UP }, { "\033[3~", KEY_NAME_DEL },
		{ "\033[Z", KEY_NAME_STAB }, { "\033[[A", KEY_NAME_F1 },
		{ "\033OP", KEY_NAME_F1 }, { "\033[24~", KEY_NAME_F12 },
		{ "\033[1;5A", KEY_NAME_UP },
		{ "\033[1;3A", KEY_NAME_UP | KEY_META },
		{ "\033x", 'x' | KEY_META }, { "\t", '\t' }, { "\r", '\r' },
		{ "\n", '\r' }, { "\177", KEY_NAME_BACKSPACE },
		{ "\b", KEY_NAME_BACKSPACE }, { "\004", 4 },
		{ "\303\274", 0xfc }, { "\346\227\245", 0x65e5 },
		{ "\033[105;5u", KEY_NAME_CTRL_I }, { "\033[27u", 27 },
		{ "\033[9;2u", KEY_NAME_STAB }
	};

	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		struct input in;
		size_t n = strlen(cases[i].bytes);

		assert_int_equal(input_decode(cases[i].bytes, n, false, &in),
		    n);
		assert_int_equal(in.kind, INPUT_KEY);
		assert_int_equal(in.key, cases[i].key);
	}
}

static void
test_mouse(void **state)
{
	struct input in;

	(void)state;
	assert_int_equal(input_decode("\033[<0;12;5M", 10, false, &in), 10);
	assert_int_equal(in.kind, INPUT_MOUSE);
	assert_int_equal(in.mouse, MOUSE_PRESS);
	assert_int_equal(in.x, 11);
	assert_int_equal(in.y, 4);
	assert_int_equal(input_decode("\033[<65;1;1M", 10, false, &in), 10);
	assert_int_equal(in.mouse, MOUSE_WHEEL_DOWN);
	assert_int_equal(input_decode("\033[<0;1;1m", 9, false, &in), 9);
	assert_int_equal(in.mouse, MOUSE_RELEASE);
}

static void
test_background(void **state)
{
	static const char dark[] = "\033]11;rgb:1515/1717/1c1c\033\\";
	static const char light[] = "\033]11;rgb:ff/fa/f0\007";
	struct input in;

	(void)state;
	assert_int_equal(input_decode(dark, sizeof dark - 1, false, &in),
	    sizeof dark - 1);
	assert_int_equal(in.kind, INPUT_BACKGROUND);
	assert_true(in.dark);
	assert_int_equal(input_decode(light, sizeof light - 1, false, &in),
	    sizeof light - 1);
	assert_int_equal(in.kind, INPUT_BACKGROUND);
	assert_false(in.dark);
	assert_int_equal(input_decode(dark, 10, false, &in), 0);
	assert_int_equal(input_decode("\033]11;none\007", 10, false, &in), 10);
	assert_int_equal(in.kind, INPUT_NOTHING);
}

/* What is not over waits; with no more to come, it is what it is. */
static void
test_what_pictures_need(void **state)
{
	static const struct { const char *bytes; int kind, told; } cases[] = {
		{ "\033_Gi=31;OK\033\\", INPUT_PIXELS, TOLD_KITTY },
		{ "\033_Gi=31;EINVAL:no\033\\", INPUT_NOTHING, 0 },
		{ "\033[?62;1;4;22c", INPUT_PIXELS, TOLD_SIXEL },
		{ "\033[?64;1;2;6;9;15;16;17;18;4c", INPUT_PIXELS,
		    TOLD_SIXEL },
		{ "\033[?1;2c", INPUT_NOTHING, 0 },
		{ "\033[?4c", INPUT_NOTHING, 0 },
		{ "\033[6;20;10t", INPUT_PIXELS, TOLD_CELL },
		{ "\033[6;0;0t", INPUT_NOTHING, 0 },
		{ "\033_", INPUT_KEY, 0 }
	};

	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		struct input in;
		size_t n = strlen(cases[i].bytes);

		assert_int_equal(input_decode(cases[i].bytes, n, true, &in),
		    n);
		assert_int_equal(in.kind, cases[i].kind);
		if (in.kind == INPUT_PIXELS)
			assert_int_equal(in.told, cases[i].told);
		/* in pieces, nothing is taken for a key */
		for (size_t k = 1; k < n; k++)
			assert_int_equal(input_decode(cases[i].bytes, k, false,
			    &in), 0);
	}
}

static void
test_unfinished(void **state)
{
	struct input in;

	(void)state;
	assert_int_equal(input_decode("\033", 1, false, &in), 0);
	assert_int_equal(input_decode("\033", 1, true, &in), 1);
	assert_int_equal(in.key, 27);
	assert_int_equal(input_decode("\033[", 2, false, &in), 0);
	assert_int_equal(input_decode("\033[1;", 4, false, &in), 0);
	assert_int_equal(input_decode("\303", 1, false, &in), 0);
	assert_int_equal(input_decode("\303", 1, true, &in), 1);
	assert_int_equal(in.kind, INPUT_NOTHING);
	assert_int_equal(input_decode("\033\033[A", 4, false, &in), 1);
	assert_int_equal(in.key, 27);
}

/* Whatever comes: something is taken, and no more than there is. */
static void
test_anything(void **state)
{
	static const char alphabet[] = "\033[O<;19~uAM_G\303\250\377 \0q?c4t";
	char bytes[48];
	unsigned seed = 1;

	(void)state;
	for (int round = 0; round < 20000; round++) {
		struct input in;
		size_t n = sizeof bytes, k;

		for (size_t i = 0; i < n; i++) {
			seed = seed * 1103515245 + 12345;
			bytes[i] = alphabet[(seed >> 16) %
			    (sizeof alphabet - 1)];
		}
		for (size_t at = 0; at < n; at += k) {
			k = input_decode(bytes + at, n - at, true, &in);
			assert_true(k > 0 && k <= n - at);
		}
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_keys),
		cmocka_unit_test(test_mouse),
		cmocka_unit_test(test_background),
		cmocka_unit_test(test_what_pictures_need),
		cmocka_unit_test(test_unfinished),
		cmocka_unit_test(test_anything)
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
