/*
 * Lists of subscriptions: OPML 1.0, 1.1 and 2.0 in both directions, and in one
 * direction the urls file of newsboat and the feeds file of newsraft; which it
 * is, is seen from the bytes. Nothing that such a file says is ever run or
 * opened: a source that is a program, a file or a query is refused.
 */
#ifndef NDIGEST_FEED_OPML_H
#define NDIGEST_FEED_OPML_H

#include <stdbool.h>
#include <stddef.h>

#include <ndigest/base/buf.h>
#include <ndigest/base/error.h>

/* A subscription. Strings are NULL when absent. */
struct opml_feed {
	const char *url;
	const char *title;
	const char *site;	/* the home page */
	const char *category;	/* the text of the nearest outline around it */
};

struct opml_sink {
	/* Strings are valid during the call. False: no more are wanted. */
	bool (*feed)(void *ctx, const struct opml_feed *f);
	/* A source that was refused: what it is called, and why, a sentence
	 * without its capital and its point. */
	void (*refused)(void *ctx, const char *what, const char *why);
	void *ctx;
};

/* ERR_INPUT: it is no such list; ERR_STOPPED: the sink wanted no more. */
enum err opml_read(const char *bytes, size_t n, const struct opml_sink *sink,
    struct error *e);

/* Appends an OPML 2.0 document: feeds without a category first, then the
 * categories as outlines in the order of their first feeds. */
void opml_write(struct buf *out, const char *title,
    const struct opml_feed *feeds, size_t count);

#endif
