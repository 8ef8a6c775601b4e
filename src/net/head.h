/* What is read from the head of an answer. Private to this room. */
#ifndef NDIGEST_NET_HEAD_H
#define NDIGEST_NET_HEAD_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <ndigest/text/url.h>

struct head {
	long status;
	bool complete;		/* the empty line was there */
	char reason[64];	/* clean */
	char content_type[128];	/* clean */
	char etag[512];		/* visible bytes only, or "" */
	char last_modified[64];	/* the same */
	char *location;		/* as sent, or NULL */
	int64_t length;		/* -1: not said */
	int64_t from, whole;	/* of a range; -1: not said */
	int64_t retry_after;	/* seconds, or -1 */
	int64_t retry_date;	/* seconds since 1970, or -1 */
	int64_t date, expires;	/* the same */
	int64_t max_age;	/* -1: not said */
	int64_t age;
	bool no_cache;
	int should_retry;	/* 1, 0, or -1 */
	size_t lines;		/* header lines of all answers to one request */
};

#define HEAD_MAX_LINES 1000

void head_reset(struct head *h);	/* frees; keeps the count of lines */

/* A line with its CR LF; a status line begins a new head. False: too many. */
bool head_line(struct head *h, const char *line, size_t n);

/* The wait that was asked for, and how long the answer stays fresh. */
int64_t head_retry_after(const struct head *h);
int64_t head_fresh_for(const struct head *h);

/* "503 Service Unavailable" into OUT. */
void head_status_text(const struct head *h, char *out, size_t size);

#endif
