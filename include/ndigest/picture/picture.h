/*
 * Pictures in a terminal: bytes of a file become cells of characters, or the
 * sequence of a protocol that draws pixels. Bounded before anything is
 * decoded: what the file says of its size is read first, here. Decoding and
 * drawing is done by a program of its own (ndigest-picture), under limits, for
 * any thread but the one that draws; without it only picture_probe works.
 */
#ifndef NDIGEST_PICTURE_PICTURE_H
#define NDIGEST_PICTURE_PICTURE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <ndigest/base/error.h>

#define PICTURE_PIXELS_MAX ((uint64_t)24 * 1000 * 1000)
#define PICTURE_CELLS_MAX 500		/* columns, rows */

/* How it is drawn. */
enum picture_mode {
	PICTURE_BLOCKS,		/* half and quarter blocks, in colours */
	PICTURE_ASCII,		/* letters */
	PICTURE_SIXEL,
	PICTURE_ITERM,
	PICTURE_KITTY
};

enum picture_colours {
	PICTURE_TRUECOLOR, PICTURE_256, PICTURE_16, PICTURE_TWO
};

/* What is wanted: at most COLS x ROWS cells. */
struct picture_wish {
	enum picture_mode mode;
	enum picture_colours colours;
	unsigned cols, rows;
	unsigned cell_w, cell_h;	/* pixels of a cell; 0: not known */
	unsigned enlarge;		/* at most so many times; 0: 1 */
	uint32_t background;		/* 0xrrggbb, under what is transparent */
};

/* FG, BG: 0xrrggbb, or an index with 256 and 16 colours; -1: the terminal's
 * own. */
struct picture_cell {
	uint32_t ch;			/* a character one column wide */
	int32_t fg, bg;
};

struct picture {
	enum picture_mode mode;
	enum picture_colours colours;
	unsigned cols, rows;		/* that it takes */
	unsigned width, height;		/* of the file, in pixels */
	struct picture_cell *cells;	/* rows x cols; NULL: bytes is used */
	char *bytes;			/* to write where its corner is */
	size_t len;
};

enum picture_format {
	PICTURE_PNG, PICTURE_JPEG, PICTURE_GIF, PICTURE_WEBP
};

struct picture_info {
	enum picture_format format;
	unsigned width, height;
};

/* What the bytes are, by their content: ERR_INPUT when they are no picture of
 * a known kind, ERR_TOO_BIG when there are more than PICTURE_PIXELS_MAX. */
enum err picture_probe(const void *bytes, size_t n, struct picture_info *out,
    struct error *e);

/* Decodes and draws, some 50 ms. *OUT is the caller's, for picture_free. */
enum err picture_make(const void *bytes, size_t n,
    const struct picture_wish *w, struct picture **out, struct error *e);
void picture_free(struct picture *p);		/* NULL is fine */

/* Whether picture_make can do anything (looks for the program); what to ask a
 * server for. */
bool picture_possible(void);
const char *picture_accept(void);

/* The cells that WIDTH x HEIGHT pixels take of those that are wanted: in
 * their proportions, no larger than may be, at least 1 x 1. */
void picture_fit(unsigned width, unsigned height,
    const struct picture_wish *w, unsigned *cols, unsigned *rows);

#endif
