/*
 * When a feed is to be asked again: what it says of itself (ttl,
 * sy:updatePeriod, Cache-Control), how often it really changes, and how it
 * failed, between the bounds of the options.
 */
#ifndef NDIGEST_APP_SCHEDULE_H
#define NDIGEST_APP_SCHEDULE_H

#include <stdbool.h>
#include <stdint.h>

struct schedule_bounds {
	int64_t standard, least, most;	/* seconds */
};

struct schedule_input {
	int64_t interval;	/* the last one, 0: none yet */
	int64_t ttl;		/* the feed's own wish, 0: none */
	int64_t fresh_for;	/* the cache lifetime, 0: none */
	int64_t retry_after;	/* asked to be left alone for so long, 0 */
	int failures;		/* in a row, this one included; 0: it worked */
	bool changed;		/* it had something new */
	uint32_t jitter;	/* any number: spreads the load */
};

/* Seconds until the next time. */
int64_t schedule_next(const struct schedule_bounds *b,
    const struct schedule_input *in);

/* The interval to keep for the next call (not touched by failures). */
int64_t schedule_interval(const struct schedule_bounds *b,
    const struct schedule_input *in);

#endif
