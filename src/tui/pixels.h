/*
 * Pictures of pixels on the terminal, beside the cells of screen.c: what the
 * terminal can, found without waiting for it, and the one picture that stands
 * on it. A frame that does not want it any more takes it away whole.
 */
#ifndef TUI_PIXELS_H
#define TUI_PIXELS_H

#include <stdbool.h>
#include <stddef.h>

#include <ndigest/base/buf.h>
#include <ndigest/picture/picture.h>

#include "input.h"

struct screen;

struct pixels_spot {
	unsigned long id;	/* of the picture; 0: none */
	enum picture_mode mode;
	int y, x;
};

struct pixels {
	bool asked;		/* the terminal was asked what it can */
	bool kitty, iterm, sixel;
	unsigned cell_w, cell_h;	/* 0: not known */
	struct pixels_spot wanted, shown;
	const char *bytes;	/* of what is wanted; borrowed for the frame */
	size_t len;
};

/* Asks the terminal, the first time: the answers come as input. */
void pixels_ask_terminal(struct pixels *p);
void pixels_answer(struct pixels *p, const struct input *in);

/* The best that is known of by now; false: cells only. */
bool pixels_mode(const struct pixels *p, enum picture_mode *mode);

/* A frame: begin; show, from a view; before and after the cells are sent. */
void pixels_begin(struct pixels *p);
void pixels_show(struct pixels *p, unsigned long id, const struct picture *pic,
    int y, int x);
void pixels_before(struct pixels *p, struct screen *s, struct buf *out);
void pixels_after(struct pixels *p, bool all, struct buf *out);

/* The terminal is given back: nothing of it stays. */
void pixels_leave(struct pixels *p, struct buf *out);

#endif
