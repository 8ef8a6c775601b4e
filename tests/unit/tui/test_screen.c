#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "screen.h"

static const struct style plain = { COLOUR_DEFAULT, COLOUR_DEFAULT, 0 };

static void
put(struct screen *s, int y, int x, const char *text)
{
	for (; *text != '\0'; text++, x++)
		screen_put(s, y, x, text, 1, 1, plain, 0);
}

static const char *
flush(struct screen *s, struct buf *out)
{
	buf_clear(out);
	screen_flush(s, out);
	return buf_str(out);
}

static void
test_only_what_changed(void **state)
{
	struct screen s;
	struct buf out = BUF_INIT(0);

	(void)state;
	screen_init(&s);
	screen_resize(&s, 4, 20);
	screen_clear(&s, plain);
	put(&s, 1, 2, "hello world");
	assert_non_null(strstr(flush(&s, &out), "hello world"));
	screen_clear(&s, plain);
	put(&s, 1, 2, "hello world");
	assert_string_equal(flush(&s, &out), "");
	screen_clear(&s, plain);
	put(&s, 1, 2, "hello World");
	assert_string_equal(flush(&s, &out),
	    "\033[?25l\033[2;9H\033[0mW\033[0m");
	screen_free(&s);
	buf_free(&out);
}

static void
test_wide(void **state)
{
	struct screen s;
	struct buf out = BUF_INIT(0);

	(void)state;
	screen_init(&s);
	screen_resize(&s, 1, 6);
	screen_clear(&s, plain);
	screen_put(&s, 0, 0, "\346\227\245", 3, 2, plain, 0);
	screen_put(&s, 0, 5, "\346\227\245", 3, 2, plain, 0);
	(void)flush(&s, &out);
	assert_int_equal(s.now[0].width, 2);
	assert_int_equal(s.now[1].width, 0);
	/* there was no room for the second */
	assert_int_equal(s.now[5].text[0], ' ');
	/* over its right half: the left half goes, too */
	put(&s, 0, 1, "x");
	assert_int_equal(s.now[0].text[0], ' ');
	assert_int_equal(s.now[0].width, 1);
	screen_free(&s);
	buf_free(&out);
}

static void
test_outside_is_left_out(void **state)
{
	struct screen s;
	struct buf out = BUF_INIT(0);

	(void)state;
	screen_init(&s);
	screen_resize(&s, 0, -5);
	assert_int_equal(s.rows, 1);
	assert_int_equal(s.cols, 1);
	screen_clear(&s, plain);
	put(&s, -1, 0, "abc");
	put(&s, 3, 0, "abc");
	put(&s, 0, -2, "abc");
	(void)flush(&s, &out);
	assert_int_equal(s.now[0].text[0], 'c');
	screen_resize(&s, 30000, 30000);
	assert_true(s.rows <= 1000 && s.cols <= 1000);
	screen_free(&s);
	buf_free(&out);
}

static void
test_colours(void **state)
{
	static const struct { struct style st; const char *sgr; } cases[] = {
		{ { 0x102030, COLOUR_DEFAULT, 0 }, "\033[0;38;2;16;32;48m" },
		{ { COLOUR_INDEXED | 3, COLOUR_INDEXED | 200, STYLE_BOLD },
		    "\033[0;1;33;48;5;200m" },
		{ { COLOUR_INDEXED | 12, COLOUR_INDEXED | 9, 0 },
		    "\033[0;94;101m" },
		{ { COLOUR_DEFAULT, COLOUR_DEFAULT, STYLE_REVERSE |
		    STYLE_UNDERLINE }, "\033[0;4;7m" }
	};

	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		struct screen s;
		struct buf out = BUF_INIT(0);

		screen_init(&s);
		screen_resize(&s, 1, 1);
		screen_clear(&s, plain);
		screen_put(&s, 0, 0, "x", 1, 1, cases[i].st, 0);
		if (strstr(flush(&s, &out), cases[i].sgr) == NULL)
			fail_msg("case %zu", i);
		screen_free(&s);
		buf_free(&out);
	}
}

static void
test_links(void **state)
{
	struct screen s;
	struct buf out = BUF_INIT(0);
	uint16_t k;

	(void)state;
	screen_init(&s);
	s.links = true;
	screen_resize(&s, 1, 10);
	screen_clear(&s, plain);
	k = screen_link(&s, "https://a.example/x");
	assert_int_equal(k, screen_link(&s, "https://a.example/x"));
	assert_int_equal(screen_link(&s, "javascript:alert(1)"), 0);
	assert_int_equal(screen_link(&s, "https://a.example/\033\\"), 0);
	assert_int_equal(screen_link(&s, "https://a.example/\xc3\xbc"), 0);
	screen_put(&s, 0, 0, "x", 1, 1, plain, k);
	assert_non_null(strstr(flush(&s, &out), "\033]8;;https://a.example/x"
	    "\033\\x\033]8;;\033\\"));
	screen_free(&s);
	buf_free(&out);
}

/* --- a terminal that is told only what changed ----------------------------------- */

#define ROWS 6
#define COLS 40

struct seen {
	char c;
	unsigned fg, bg;	/* 16-colour codes; 0: default */
	bool bold, underline;
};

struct terminal {
	struct seen at[ROWS][COLS], pen;
	int y, x;
	bool bce;
};

static void
take_sgr(struct seen *pen, const char *s)
{
	for (;; s++) {
		unsigned n = (unsigned)strtoul(s, (char **)(uintptr_t)&s, 10);

		if (n == 0)
			*pen = (struct seen){ ' ', 0, 0, false, false };
		else if (n == 1)
			pen->bold = true;
		else if (n == 4)
			pen->underline = true;
		else if (n >= 30 && n < 38)
			pen->fg = n;
		else if (n == 39)
			pen->fg = 0;
		else if (n >= 40 && n < 48)
			pen->bg = n;
		else if (n == 49)
			pen->bg = 0;
		if (*s != ';')
			break;
	}
}

static void
erase_to(struct terminal *t, int end)
{
	for (int x = t->x; x < end && x < COLS; x++)
		t->at[t->y][x] = (struct seen){ ' ', 0, t->bce ?
		    t->pen.bg : 0, false, false };
}

/* ECMA-48, as much of it as the screen sends. */
static const char *
take_sequence(struct terminal *t, const char *s)
{
	const char *end = s + strcspn(s, "HCXKmhlJ");
	int n = (int)strtol(s, NULL, 10);
	const char *second = strchr(s, ';');

	if (*end == 'H') {
		t->y = n - 1;
		t->x = (int)strtol(second + 1, NULL, 10) - 1;
	} else if (*end == 'C') {
		t->x += n;
	} else if (*end == 'X') {
		erase_to(t, t->x + n);
	} else if (*end == 'K') {
		erase_to(t, COLS);
	} else if (*end == 'J') {
		memset(t->at, 0, sizeof t->at);
	} else if (*end == 'm') {
		take_sgr(&t->pen, s);
	}
	return end + 1;
}

static void
take(struct terminal *t, const char *s)
{
	while (*s != '\0') {
		if (strncmp(s, "\033[", 2) == 0) {
			s = take_sequence(t, s + 2);
			continue;
		}
		if (*s == '\r') {
			t->x = 0;
		} else if (*s == '\n') {
			t->y++;
		} else {
			assert_in_range(t->y, 0, ROWS - 1);
			assert_in_range(t->x, 0, COLS - 1);
			t->at[t->y][t->x] = t->pen;
			t->at[t->y][t->x++].c = *s;
		}
		s++;
	}
}

static unsigned
code_of(nd_colour c, unsigned base)
{
	return c == COLOUR_DEFAULT ? 0 : base + (c & 7);
}

static void
compare(const struct screen *s, const struct terminal *t, int round)
{
	for (int i = 0; i < ROWS * COLS; i++) {
		const struct cell *c = &s->now[i];
		const struct seen *k = &t->at[i / COLS][i % COLS];
		bool blank = c->text[0] == ' ' && (c->attrs &
		    STYLE_UNDERLINE) == 0;

		if (k->c == c->text[0] && k->bg == code_of(c->bg, 40) &&
		    k->underline == ((c->attrs & STYLE_UNDERLINE) != 0) &&
		    (blank || (k->fg == code_of(c->fg, 30) &&
		    k->bold == ((c->attrs & STYLE_BOLD) != 0))))
			continue;
		fail_msg("round %d, row %d, column %d: '%c' for '%c', "
		    "background %u", round, i / COLS, i % COLS, k->c,
		    c->text[0], k->bg);
	}
}

static unsigned
next(unsigned *seed)
{
	*seed = *seed * 1103515245 + 12345;
	return *seed >> 16 & 0x7fff;
}

static nd_colour
any_colour(unsigned *seed)
{
	unsigned n = next(seed) % 4;

	return n == 3 ? COLOUR_DEFAULT : COLOUR_INDEXED | n;
}

static void
draw_frame(struct screen *s, unsigned *seed)
{
	static const unsigned attrs[] = { 0, 0, STYLE_BOLD, STYLE_UNDERLINE };
	struct style st = { any_colour(seed), any_colour(seed), 0 };

	/* most of a frame is as it was before */
	if (next(seed) % 8 == 0)
		screen_clear(s, st);
	for (unsigned k = next(seed) % 6; k > 0; k--) {
		int y = (int)(next(seed) % ROWS), x = (int)(next(seed) % COLS);
		int n = (int)(next(seed) % COLS);
		bool blank = next(seed) % 2 == 0;

		st = (struct style){ any_colour(seed), any_colour(seed),
		    attrs[next(seed) % 4] };
		for (; n > 0; n--, x++)
			screen_put(s, y, x, blank ? " " : "abc" + n % 3, 1, 1,
			    st, 0);
	}
}

static void
test_the_terminal_shows_the_frame(void **state)
{
	struct buf out = BUF_INIT(0);
	unsigned seed = 4711;

	(void)state;
	for (int way = 0; way < 4; way++) {
		struct terminal t = { .bce = way & 1 };
		struct screen s;

		screen_init(&s);
		s.bce = way & 1;
		s.ech = way & 2;
		screen_resize(&s, ROWS, COLS);
		screen_clear(&s, plain);
		for (int round = 0; round < 2000; round++) {
			draw_frame(&s, &seed);
			take(&t, flush(&s, &out));
			compare(&s, &t, round);
		}
		screen_free(&s);
	}
	buf_free(&out);
}

static void
test_a_row_of_another_colour_is_short(void **state)
{
	const struct style grey = { 0x808080, 0x101010, 0 };
	const struct style cursor = { 0xffffff, 0x303030, 0 };
	struct buf out = BUF_INIT(0);
	struct screen s;

	(void)state;
	screen_init(&s);
	s.bce = s.ech = true;
	screen_resize(&s, 3, 200);
	screen_clear(&s, grey);
	(void)flush(&s, &out);
	screen_clear(&s, grey);
	for (int x = 0; x < 190; x++)
		screen_put(&s, 1, x, x == 100 ? "x" : " ", 1, 1, cursor, 0);
	assert_in_range(strlen(flush(&s, &out)), 1, 100);
	screen_free(&s);
	buf_free(&out);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_only_what_changed),
		cmocka_unit_test(test_wide),
		cmocka_unit_test(test_outside_is_left_out),
		cmocka_unit_test(test_colours),
		cmocka_unit_test(test_links),
		cmocka_unit_test(test_the_terminal_shows_the_frame),
		cmocka_unit_test(test_a_row_of_another_colour_is_short)
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
