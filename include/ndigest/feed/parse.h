/*
 * Feed documents to a channel and items, as the bytes come: RSS 0.90 to 2.0,
 * RDF, Atom 0.3 and 1.0, CDF, JSON Feed 1 and 1.1, and what the web makes of
 * them. Memory does not grow with the document; up to 8 MB of JSON are kept,
 * as its order is free.
 *
 * All strings that the sink is given have passed the gate (text/clean.h),
 * are valid during the call only, and NULL when absent; URLs are absolute
 * where there was anything to resolve them against; HTML is sanitised.
 */
#ifndef NDIGEST_FEED_PARSE_H
#define NDIGEST_FEED_PARSE_H

#include <stdbool.h>
#include <stddef.h>

#include <ndigest/base/error.h>
#include <ndigest/model/feed.h>
#include <ndigest/model/item.h>

struct feed_parse_options {
	const char *base_url;	/* where the document is; NULL: unknown */
	const char *content_type;	/* the HTTP header; NULL */
	size_t max_items;	/* 0: no cap */
	size_t max_bytes;	/* of the document; 0: no cap */
};

struct feed_sink {
	/* What is known of the channel: before the first item, and at the end
	 * once more, as elements of the channel may follow the items. */
	void (*channel)(void *ctx, const struct channel *c);
	/* False: no more items are wanted. */
	bool (*item)(void *ctx, const struct item *it);
	/* A sentence for what was mended or left out, each kind once. */
	void (*warning)(void *ctx, const char *sentence);
	void *ctx;
};

struct feed_parser;

/* The options and the sink are copied. */
struct feed_parser *feed_parser_new(const struct feed_parse_options *o,
    const struct feed_sink *sink);

/* Takes bytes in. ERR_INPUT: it is no feed, and the sentence says what it is
 * instead; ERR_TOO_BIG: the cap was reached, what came before was given to
 * the sink; ERR_STOPPED: the sink wanted no more. After any of these the rest
 * of the bytes is not looked at. */
enum err feed_parser_add(struct feed_parser *p, const char *bytes, size_t n,
    struct error *e);

/* There are no more bytes. ERR_INPUT as above. Caps are no error here. */
enum err feed_parser_end(struct feed_parser *p, struct error *e);

/* After ERR_INPUT: whether the document looked like an HTML page, in which
 * feed_discover (discover.h) may find the feed. */
bool feed_parser_is_page(const struct feed_parser *p);

void feed_parser_free(struct feed_parser *p);

#endif
