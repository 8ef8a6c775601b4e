/*
 * The feeds of a page: those that it names in <link rel=alternate>, then those
 * that it links to, then the places where its kind of site has them.
 */
#ifndef NDIGEST_FEED_DISCOVER_H
#define NDIGEST_FEED_DISCOVER_H

#include <stdbool.h>
#include <stddef.h>

#include <ndigest/base/arena.h>

struct feed_candidate {
	const char *url;	/* absolute, http or https */
	const char *title;	/* plain text, or NULL */
	bool guess;		/* nobody says that it is there */
};

/* Owned by its arena: arena_free(&c->arena). */
struct feed_candidates {
	struct arena arena;
	struct feed_candidate *at;
	size_t count;
	bool site;	/* the host is known, and so are its feeds' places */
};

#define FEED_CANDIDATES_MAX 32

/* Looks through a page that came from BASE_URL, best first, each URL once;
 * N may be 0 where only the address is known. */
void feed_discover(struct feed_candidates *out, const char *html, size_t n,
    const char *base_url);

#endif
