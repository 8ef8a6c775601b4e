/*
 * The terminal: taken over, given back, and asked what it can. Whatever ends
 * the program, the terminal is left as it was.
 */
#ifndef TUI_TERM_H
#define TUI_TERM_H

#include <stdbool.h>
#include <stddef.h>

#include <ndigest/base/error.h>
#include <ndigest/conf/theme.h>

enum term_signal {
	SIGNAL_RESIZE = 1 << 0,
	SIGNAL_STOP = 1 << 1,	/* TSTP: give the terminal back, then stop */
	SIGNAL_CONTINUE = 1 << 2,
	SIGNAL_END = 1 << 3,	/* TERM, HUP, INT */
	SIGNAL_RELOAD = 1 << 4	/* USR1: the config */
};

struct term_abilities {
	enum colour_depth depth;
	bool bce, ech, italic, links, clipboard, utf8;
	bool marks;		/* its font has more than letters and lines */
	bool dark;		/* as far as can be told */
};

/* Takes the terminal over. ERR_SERVICE with a sentence when there is none
 * that can be drawn on. */
enum err term_start(bool mouse, struct error *e);
void term_stop(void);

/* What it can; COLOURS is the choice of ui.colors, from 0. */
struct term_abilities term_abilities(size_t colours);

void term_size(int *rows, int *cols);
/* The pixels of a cell, as far as the kernel knows; 0: not known. */
void term_cell_size(unsigned *w, unsigned *h);
int term_fd(void);		/* readable: keys */
int term_signal_fd(void);	/* readable: call term_signals */
unsigned term_signals(void);	/* the set of those that came */

void term_write(const char *p, size_t n);

/* Asks for the background colour (OSC 11): the answer comes as input, if the
 * terminal gives one. */
void term_ask_background(void);

/* Gives the terminal back and stops the program, as SIGTSTP would; takes it
 * over again when it goes on. */
void term_suspend(void);

/* Takes the terminal over again after it was given back. */
void term_enter(void);

/* When signal SIGHUP came: nobody is there to be written to. */
bool term_is_gone(void);

#endif
