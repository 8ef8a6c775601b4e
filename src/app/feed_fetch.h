/* One feed of a refresh, and the refresh as its feeds see it. */
#ifndef NDIGEST_APP_FEED_FETCH_H
#define NDIGEST_APP_FEED_FETCH_H

#include "fetch.h"
#include "private.h"

/* A new item that a filter gave a category. */
struct filed {
	int64_t id;
	const char *category;	/* the filter's */
};

struct refresh {
	struct refresh_progress p;
	int64_t started_ms;
	int64_t told_ms;
	bool broken;		/* writing failed: what was counted is lost */
	struct error why;	/* the first reason */
	bool starting;		/* more feeds are being added */
	bool stopping;
	VEC(int64_t) ids;	/* those that are under way */
	VEC(int64_t) read, star;	/* what filters said of new items */
	VEC(struct filed) filed;
};

/* Orders FEED, which is counted in w->refresh already. */
void feed_fetch_begin(struct work *w, const struct feed *feed);

bool feed_fetch_is(const struct fetch *f);

/* Forgets F, when it is a feed's, without a word. */
void feed_fetch_drop(struct work *w, struct fetch *f);

/* The refresh goes on: tells the caller, now and then or ALWAYS. */
void refresh_tell(struct work *w, bool always);
void refresh_break(struct work *w, const struct error *why);
void refresh_finish(struct work *w);	/* when all feeds are done */

#endif
