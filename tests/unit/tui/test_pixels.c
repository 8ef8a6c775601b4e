#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "pixels.h"
#include "screen.h"

#define BYTES "\033_Gpicture\033\\"

/* One frame: what is sent for a picture before and after the cells. */
static const char *
frame(struct pixels *p, struct screen *s, struct buf *out, unsigned long id,
    enum picture_mode mode)
{
	static char bytes[] = BYTES;
	const struct picture pic = { .mode = mode, .bytes = bytes,
	    .len = sizeof bytes - 1 };
	bool all;

	buf_clear(out);
	pixels_begin(p);
	if (id != 0)
		pixels_show(p, id, &pic, 3, 5);
	pixels_before(p, s, out);
	all = s->all;
	s->all = false;
	pixels_after(p, all, out);
	return buf_str(out);
}

static void
test_kitty(void **state)
{
	struct pixels p = { .asked = true };
	struct screen s = { .all = false };
	struct buf out = BUF_INIT(0);
	const char *sent = frame(&p, &s, &out, 1, PICTURE_KITTY);

	(void)state;
	assert_non_null(strstr(sent, "\033[4;6H" BYTES));
	/* it stands: nothing is sent again */
	assert_string_equal(frame(&p, &s, &out, 1, PICTURE_KITTY), "");
	/* the screen was drawn anew, another one, none */
	s.all = true;
	sent = frame(&p, &s, &out, 1, PICTURE_KITTY);
	assert_non_null(strstr(sent, "a=d"));
	assert_non_null(strstr(sent, BYTES));
	sent = frame(&p, &s, &out, 2, PICTURE_KITTY);
	assert_non_null(strstr(sent, "a=d"));
	assert_non_null(strstr(sent, BYTES));
	sent = frame(&p, &s, &out, 0, PICTURE_KITTY);
	assert_non_null(strstr(sent, "a=d"));
	assert_null(strstr(sent, BYTES));
	assert_string_equal(frame(&p, &s, &out, 0, PICTURE_KITTY), "");
	pixels_leave(&p, &out);
	assert_int_equal(out.len, 0);
	buf_free(&out);
}

/* Sixels lie in the cells: to be rid of them all cells are drawn again. */
static void
test_sixel(void **state)
{
	struct pixels p = { .asked = true };
	struct screen s = { .all = false };
	struct buf out = BUF_INIT(0);

	(void)state;
	(void)frame(&p, &s, &out, 1, PICTURE_SIXEL);
	pixels_begin(&p);
	pixels_before(&p, &s, &out);
	assert_true(s.all);
	assert_null(strstr(buf_str(&out), "a=d"));
	buf_free(&out);
}

static void
test_modes(void **state)
{
	struct pixels p = { .asked = true };
	struct input in = { .kind = INPUT_PIXELS, .told = TOLD_SIXEL };
	enum picture_mode mode;

	(void)state;
	assert_false(pixels_mode(&p, &mode));
	pixels_answer(&p, &in);
	assert_true(pixels_mode(&p, &mode));
	assert_int_equal(mode, PICTURE_SIXEL);
	in.told = TOLD_KITTY;
	pixels_answer(&p, &in);
	assert_true(pixels_mode(&p, &mode));
	assert_int_equal(mode, PICTURE_KITTY);
	in = (struct input){ .told = TOLD_CELL, .y = 20, .x = 9 };
	pixels_answer(&p, &in);
	assert_int_equal(p.cell_w, 9);
	assert_int_equal(p.cell_h, 20);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_kitty),
		cmocka_unit_test(test_sixel),
		cmocka_unit_test(test_modes)
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
