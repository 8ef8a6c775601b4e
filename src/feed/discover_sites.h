/* Where kinds of sites have their feeds. Private to discover.c. */
#ifndef FEED_DISCOVER_SITES_H
#define FEED_DISCOVER_SITES_H

#include <stdbool.h>

#include <ndigest/base/buf.h>

struct site {
	struct buf url;		/* of the page */
	char host[256];
	struct buf channel;	/* of YouTube */
	const char *place;	/* of the feed by the page's generator */
};

/* The first steps of the path; "" where there is none. */
#define SITE_STEPS 4

struct site_path {
	char text[512];
	const char *step[SITE_STEPS];
};

typedef void site_guess(void *ctx, const char *url);

void site_init(struct site *s, const char *url);
void site_free(struct site *s);

/* What the page says. */
void site_generator(struct site *s, const char *generator);
void site_canonical(struct site *s, const char *url);
void site_channel(struct site *s, const char *id);

/* The feeds of the sites that are known by their host or path; true when the
 * host is known, so that the usual places are none. */
bool site_known(struct site *s, site_guess *guess, void *ctx);

/* discover_rules.c: the part of it that is a table. */
bool site_rules(const struct site *s, const struct site_path *p,
    site_guess *guess, void *ctx);

/* The places where many have theirs. */
void site_usual(struct site *s, site_guess *guess, void *ctx);

void discover_guess(void *ctx, const char *url);

#endif
