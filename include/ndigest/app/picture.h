/*
 * Pictures of articles: fetched by the net thread, kept in the cache folder,
 * decoded and drawn by the work thread. The rule of ui.pictures is kept here:
 * nothing is fetched from another site than the article's unless the reader
 * has said yes.
 */
#ifndef NDIGEST_APP_PICTURE_H
#define NDIGEST_APP_PICTURE_H

#include <stdbool.h>
#include <stdint.h>

#include <ndigest/base/error.h>
#include <ndigest/picture/picture.h>

struct app;

enum app_picture_state {
	APP_PICTURE_READY,
	APP_PICTURE_HELD,	/* the reader has not said yes */
	APP_PICTURE_FAILED	/* the event's text says why */
};

/* What comes with EVENT_PICTURE; id is the item, url the picture's. */
struct app_picture {
	enum app_picture_state state;
	struct picture_wish wish;	/* as it was asked for */
	struct picture *picture;	/* READY; take it and set it to NULL */
};

/* Asks for a picture of the item, drawn as W says: EVENT_PICTURE answers. With
 * SAID_YES it is fetched from anywhere. Only with threads. */
void app_picture(struct app *a, int64_t item, const char *url,
    const struct picture_wish *w, bool said_yes);

#endif
