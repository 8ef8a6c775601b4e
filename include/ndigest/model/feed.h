/*
 * A subscription, and what a feed document says of itself. Strings are NUL-
 * terminated UTF-8 that has passed the gate, NULL when absent; who owns them
 * is said where a struct is filled (mostly an arena).
 */
#ifndef NDIGEST_MODEL_FEED_H
#define NDIGEST_MODEL_FEED_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* A subscription as stored. */
struct feed {
	int64_t id;
	const char *url;
	const char *title;	/* the reader's, else the document's; never NULL
				 * when it comes from the store */
	const char *own_title;	/* the reader's alone, or NULL */
	const char *site;	/* the home page */
	const char *description;	/* safe HTML, or NULL */
	const char *language;	/* BCP 47, or NULL */
	const char *image;	/* URL, or NULL */
	const char *category;	/* the folder: the default for its items */
	const char *etag;	/* validators, as received (RFC 9110) */
	const char *last_modified;
	const char *error;	/* why the last refresh failed, or NULL */
	const char *options;	/* per-feed options, lines of name=value */
	int64_t last_checked;	/* seconds; 0: never */
	int64_t last_changed;
	int64_t next_due;	/* 0: at once */
	int64_t interval;	/* seconds between refreshes */
	int64_t items;
	int64_t unread;
	int failures;		/* in a row */
	bool gone;		/* 410: fetched no more */
};

/* What the document says (RFC 4287, RSS 2.0, …). */
struct channel {
	const char *format;	/* "rss2.0", "atom1.0", … as CLI.md names them */
	const char *title;	/* plain text */
	const char *link;	/* absolute */
	const char *description;	/* safe HTML */
	const char *language;	/* BCP 47 */
	const char *image;	/* absolute URL */
	const char *generator;
	const char *self;	/* where it says that it lives (rel=self) */
	const char *hub;	/* rel=hub */
	const char *author;
	int64_t updated;	/* DATE_NONE when absent */
	int64_t ttl;		/* seconds between updates that it asks for, 0 */
};

#endif
