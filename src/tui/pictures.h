/*
 * The pictures that were asked for in this session, as they were drawn: a
 * small table that views look into while they draw. What is not there is
 * asked for, once, and comes with EVENT_PICTURE.
 */
#ifndef TUI_PICTURES_H
#define TUI_PICTURES_H

#include <ndigest/app/picture.h>

#include "room.h"

enum picture_state {
	PICTURE_UNKNOWN,	/* nobody asked */
	PICTURE_COMING,
	PICTURE_READY,
	PICTURE_HELD,		/* the reader has not said yes */
	PICTURE_FAILED
};

struct pictured {
	enum picture_state state;
	const struct picture *picture;	/* READY; borrowed until the next
					 * event */
	const char *why;		/* FAILED */
};

struct pictures *pictures_new(void);
void pictures_free(struct pictures *p);

/* Whether pages show pictures at all: there are the libraries, the room, the
 * reader's wish. */
bool pictures_in_pages(const struct ui *u);

/* What a page of COLUMNS shows pictures as. */
struct picture_wish pictures_page_wish(const struct ui *u, size_t columns);

/* The one drawn as W says; with LIKE also one of another size. */
struct pictured pictures_find(const struct ui *u, const char *url,
    const struct picture_wish *w, bool like);

/* Asks for it, unless that was done; with SAID_YES also again when it was
 * held. */
void pictures_ask(struct ui *u, int64_t item, const char *url,
    const struct picture_wish *w, bool said_yes);

void pictures_take(struct ui *u, struct app_event *ev);

/* The reader said yes, or an option changed: what was held or failed may be
 * asked for again. */
void pictures_again(struct ui *u);

/* Draws cells at Y, X: rows FROM to FROM + ROWS of the picture. */
void pictures_paint(struct ui *u, const struct picture *p, unsigned from,
    unsigned rows, struct rect r);

#endif
