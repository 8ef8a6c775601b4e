#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include <ndigest/base/buf.h>
#include <ndigest/picture/picture.h>

/* --- a PNG of our own: stored, not compressed ----------------------------------- */

static void
put32(struct buf *b, uint32_t v)
{
	const unsigned char p[4] = { (unsigned char)(v >> 24),
	    (unsigned char)(v >> 16), (unsigned char)(v >> 8),
	    (unsigned char)v };

	buf_add(b, p, 4);
}

static uint32_t
crc(const char *s, size_t n)
{
	uint32_t c = 0xffffffff;

	for (size_t i = 0; i < n; i++) {
		c ^= (unsigned char)s[i];
		for (int k = 0; k < 8; k++)
			c = c & 1 ? c >> 1 ^ 0xedb88320 : c >> 1;
	}
	return ~c;
}

static void
put_chunk(struct buf *b, const char *type, const void *p, size_t n)
{
	size_t start = b->len + 4;

	put32(b, (uint32_t)n);
	buf_adds(b, type);
	buf_add(b, p, n);
	put32(b, crc(b->data + start, b->len - start));
}

static uint32_t
adler(const char *s, size_t n)
{
	uint32_t a = 1, c = 0;

	for (size_t i = 0; i < n; i++) {
		a = (a + (unsigned char)s[i]) % 65521;
		c = (c + a) % 65521;
	}
	return c << 16 | a;
}

/* W x H pixels: the left half red, the right half blue; SAYS is what the
 * header says of the width. */
static void
make_png(struct buf *b, unsigned w, unsigned h, unsigned says)
{
	struct buf head = BUF_INIT(0), raw = BUF_INIT(0), z = BUF_INIT(0);

	for (unsigned y = 0; y < h; y++) {
		buf_addc(&raw, 0);
		for (unsigned x = 0; x < w; x++)
			buf_add(&raw, x < w / 2 ? "\377\0\0" : "\0\0\377", 3);
	}
	put32(&head, says);
	put32(&head, h);
	buf_add(&head, "\10\2\0\0\0", 5);
	buf_add(&z, "\170\1\1", 3);
	buf_addc(&z, (char)(raw.len & 0xff));
	buf_addc(&z, (char)(raw.len >> 8));
	buf_addc(&z, (char)(~raw.len & 0xff));
	buf_addc(&z, (char)(~raw.len >> 8 & 0xff));
	buf_add(&z, raw.data, raw.len);
	put32(&z, adler(raw.data, raw.len));
	buf_add(b, "\211PNG\r\n\032\n", 8);
	put_chunk(b, "IHDR", head.data, head.len);
	put_chunk(b, "IDAT", z.data, z.len);
	put_chunk(b, "IEND", "", 0);
	buf_free(&head);
	buf_free(&raw);
	buf_free(&z);
}

/* --- what a file says of itself --------------------------------------------------- */

static void
probes(const void *p, size_t n, enum picture_format f, unsigned w, unsigned h)
{
	struct picture_info i;

	assert_int_equal(picture_probe(p, n, &i, NULL), ERR_NONE);
	assert_int_equal(i.format, f);
	assert_int_equal(i.width, w);
	assert_int_equal(i.height, h);
}

static void
test_probe(void **state)
{
	static const char jpeg[] = "\377\330\377\340\0\6JFIF"
	    "\377\377\300\0\21\10\1\54\2\130\3";
	static const char gif[] = "GIF89a\100\1\310\0\0\0\0";
	static const char vp8x[] = "RIFF\0\0\0\0WEBPVP8X\12\0\0\0\0\0\0\0"
	    "\37\3\0\127\2\0";
	static const char vp8l[] = "RIFF\0\0\0\0WEBPVP8L\12\0\0\0\57"
	    "\77\301\11\0     ";
	static const char vp8[] = "RIFF\0\0\0\0WEBPVP8 \12\0\0\0\0\0\0"
	    "\235\1\52\200\2\340\1";
	struct buf png = BUF_INIT(0);

	(void)state;
	make_png(&png, 16, 8, 16);
	probes(png.data, png.len, PICTURE_PNG, 16, 8);
	probes(jpeg, sizeof jpeg, PICTURE_JPEG, 600, 300);
	probes(gif, sizeof gif - 1, PICTURE_GIF, 320, 200);
	probes(vp8x, sizeof vp8x - 1, PICTURE_WEBP, 800, 600);
	probes(vp8l, sizeof vp8l - 1, PICTURE_WEBP, 320, 40);
	probes(vp8, sizeof vp8, PICTURE_WEBP, 640, 480);
	buf_free(&png);
}

static void
test_refused(void **state)
{
	static const char *const bad[] = { "", "<html><body>not found",
	    "\377\330\377\340", "GIF89a", "RIFF....WEBPVP8Q", "BM",
	    "\211PNG\r\n\032\n", "<svg xmlns='http://www.w3.org/2000/svg'/>"
	};
	struct picture_info i;
	struct buf png = BUF_INIT(0);
	struct error e;

	(void)state;
	for (size_t k = 0; k < sizeof bad / sizeof *bad; k++)
		assert_int_equal(picture_probe(bad[k], strlen(bad[k]), &i,
		    &e), ERR_INPUT);
	/* little data that claims to be large: nothing is decoded */
	make_png(&png, 4, 4, 60000);
	png.data[20] = 0;
	png.data[22] = 16;
	assert_int_equal(picture_probe(png.data, png.len, &i, &e),
	    ERR_TOO_BIG);
	assert_non_null(strstr(e.text, "60000"));
	buf_free(&png);
}

static void
test_jpeg_without_end(void **state)
{
	char endless[64 * 1024];
	struct picture_info i;

	(void)state;
	memset(endless, 0xff, sizeof endless);
	endless[1] = '\330';
	assert_int_equal(picture_probe(endless, sizeof endless, &i, NULL),
	    ERR_INPUT);
}

static void
test_fit(void **state)
{
	struct picture_wish w = { .cols = 76, .rows = 18 };
	unsigned cols, rows;

	(void)state;
	picture_fit(1600, 900, &w, &cols, &rows);
	assert_int_equal(cols, 64);
	assert_int_equal(rows, 18);
	picture_fit(900, 1600, &w, &cols, &rows);
	assert_int_equal(cols, 20);
	assert_int_equal(rows, 18);
	/* small ones are not blown up */
	picture_fit(64, 32, &w, &cols, &rows);
	assert_int_equal(cols, 8);
	assert_int_equal(rows, 2);
	picture_fit(60000, 1, &w, &cols, &rows);
	assert_int_equal(cols, 76);
	assert_int_equal(rows, 1);
	w = (struct picture_wish){ .mode = PICTURE_KITTY, .cols = 80,
	    .rows = 40, .cell_w = 10, .cell_h = 20, .enlarge = 2 };
	picture_fit(400, 400, &w, &cols, &rows);
	assert_int_equal(cols, 80);
	assert_int_equal(rows, 40);
}

/* --- drawing ------------------------------------------------------------------------- */

static struct picture *
draw(enum picture_mode mode, enum picture_colours colours)
{
	struct picture_wish w = { .mode = mode, .colours = colours,
	    .cols = 8, .rows = 4, .cell_w = 8, .cell_h = 16 };
	struct buf png = BUF_INIT(0);
	struct picture *p = NULL;
	struct error e = { "" };

	make_png(&png, 64, 64, 64);
	assert_int_equal(picture_make(png.data, png.len, &w, &p, &e),
	    ERR_NONE);
	buf_free(&png);
	assert_int_equal(p->width, 64);
	assert_int_equal(p->height, 64);
	assert_int_equal(p->cols, 8);
	assert_int_equal(p->rows, 4);
	return p;
}

static int32_t
shown(const struct picture *p, unsigned x)
{
	const struct picture_cell *c = &p->cells[p->cols + x];

	return c->ch == 0x2588 ? c->fg : c->bg;
}

static void
test_blocks(void **state)
{
	struct picture *p;

	(void)state;
	if (!picture_possible())
		skip();
	p = draw(PICTURE_BLOCKS, PICTURE_TRUECOLOR);
	assert_int_equal(shown(p, 1) >> 16, 0xff);
	assert_int_equal(shown(p, 6) & 0xff, 0xff);
	assert_int_equal(shown(p, 6) >> 16, 0);
	picture_free(p);
	p = draw(PICTURE_BLOCKS, PICTURE_256);
	assert_int_equal(shown(p, 1), 196);
	assert_int_equal(shown(p, 6), 21);
	picture_free(p);
	p = draw(PICTURE_BLOCKS, PICTURE_16);
	assert_in_range(shown(p, 1), 0, 15);
	picture_free(p);
	p = draw(PICTURE_ASCII, PICTURE_TWO);
	for (unsigned i = 0; i < p->cols * p->rows; i++) {
		assert_in_range(p->cells[i].ch, ' ', '~');
		assert_int_equal(p->cells[i].fg, -1);
		assert_int_equal(p->cells[i].bg, -1);
	}
	picture_free(p);
}

static void
test_protocols(void **state)
{
	static const struct { enum picture_mode mode; const char *start; }
	modes[] = { { PICTURE_SIXEL, "\033P" }, { PICTURE_KITTY, "\033_G" },
	    { PICTURE_ITERM, "\033]1337;File=" } };

	(void)state;
	if (!picture_possible())
		skip();
	for (size_t i = 0; i < 3; i++) {
		struct picture *p = draw(modes[i].mode, PICTURE_TRUECOLOR);

		assert_null(p->cells);
		assert_non_null(strstr(p->bytes, modes[i].start));
		picture_free(p);
	}
}

static void
test_broken_files(void **state)
{
	struct picture_wish w = { .cols = 8, .rows = 4 };
	struct buf png = BUF_INIT(0);
	struct picture *p;
	struct error e;

	(void)state;
	make_png(&png, 64, 64, 64);
	for (size_t n = 0; n < png.len; n += 97) {
		if (picture_make(png.data, n, &w, &p, &e) == ERR_NONE)
			picture_free(p);
		else
			assert_null(p);
	}
	buf_free(&png);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_probe),
		cmocka_unit_test(test_refused),
		cmocka_unit_test(test_jpeg_without_end),
		cmocka_unit_test(test_fit),
		cmocka_unit_test(test_blocks),
		cmocka_unit_test(test_protocols),
		cmocka_unit_test(test_broken_files),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
