/*
 * Bytes from the terminal as keys, mouse events and text. ECMA-48 sequences
 * as xterm, the Linux console, rxvt, kitty and their kin send them.
 */
#ifndef TUI_INPUT_H
#define TUI_INPUT_H

#include <stdbool.h>
#include <stddef.h>

#include <ndigest/conf/key.h>

enum mouse_kind { MOUSE_PRESS, MOUSE_RELEASE, MOUSE_DRAG, MOUSE_WHEEL_UP,
	MOUSE_WHEEL_DOWN };

struct input {
	enum { INPUT_KEY, INPUT_MOUSE, INPUT_NOTHING, INPUT_BACKGROUND,
		INPUT_PIXELS } kind;
	bool dark;		/* INPUT_BACKGROUND: what the terminal told */
	/* INPUT_PIXELS: what the terminal can; y, x: pixels of a cell */
	enum { TOLD_KITTY, TOLD_SIXEL, TOLD_CELL } told;
	nd_key key;
	enum mouse_kind mouse;
	int button, y, x;	/* from 0 */
};

/* Decodes what N bytes start with: its length, or 0 when more bytes are
 * needed to tell. FINAL: no more will come. */
size_t input_decode(const char *s, size_t n, bool final, struct input *out);

#endif
