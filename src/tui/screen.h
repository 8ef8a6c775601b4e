/*
 * What stands on the terminal, cell by cell, and the least that has to be
 * sent to change it. curses cannot do two things that a page wants: links
 * (OSC 8) and 24-bit colour on every terminal that has it. So the screen is
 * a grid of its own; terminfo says whether the terminal can be drawn on.
 */
#ifndef TUI_SCREEN_H
#define TUI_SCREEN_H

#include <stdbool.h>
#include <stdint.h>

#include <ndigest/base/buf.h>
#include <ndigest/conf/theme.h>

#define CELL_TEXT 15
#define LINKS_MAX 1024

struct cell {
	nd_colour fg, bg;
	uint16_t link;		/* 0: none, else an index of urls */
	uint8_t attrs;		/* enum style_attr */
	uint8_t width;		/* 1, 2; 0: the right half of a wide one */
	uint8_t len;
	char text[CELL_TEXT];	/* one spacing character and its marks */
};

struct screen {
	int rows, cols;
	struct cell *now, *shown;
	bool all;		/* nothing is known of what is shown */
	bool bce;		/* erasing paints the background */
	bool italic;
	bool ech;		/* characters can be erased in place */
	bool links;		/* the terminal takes OSC 8 */
	char *urls[LINKS_MAX];	/* [0] is unused */
	unsigned url_count;
	int cursor_y, cursor_x;	/* -1: hidden */
	bool cursor_shown;
};

void screen_init(struct screen *s);
void screen_free(struct screen *s);

/* To ROWS x COLS (at least 1 x 1); everything is drawn anew. */
void screen_resize(struct screen *s, int rows, int cols);

/* Begins a frame: blanks in STYLE, no cursor. */
void screen_clear(struct screen *s, struct style style);

/* Puts one spacing character with its marks, WIDTH columns wide (1, 2). What
 * lies outside the grid, or does not fit, is left out. */
void screen_put(struct screen *s, int y, int x, const char *text, size_t len,
    int width, struct style style, uint16_t link);

/* The number of a link; 0 when there is no room for it, or URL is not one
 * that may be sent. */
uint16_t screen_link(struct screen *s, const char *url);

/* Appends what turns the shown frame into this one. */
void screen_flush(struct screen *s, struct buf *out);

#endif
