/*
 * A transfer as the work thread sees it. It is made there, known to the net
 * thread as a mere token, and gets what comes by its verbs; after `done` it
 * is gone. Embed it as the first member.
 */
#ifndef NDIGEST_APP_FETCH_H
#define NDIGEST_APP_FETCH_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <ndigest/base/error.h>
#include <ndigest/base/inbox.h>

struct fetch;
struct work;

/* How it ended; strings live as long as the parcel. */
struct fetch_result {
	enum err code;		/* ERR_NONE: an answer with a status */
	struct error error;
	long status;
	int64_t retry_after;	/* seconds from now, 0: none asked */
	int should_retry;	/* X-Should-Retry, -1: not said */
	double seconds;		/* that it took */
	int64_t fresh_for;	/* cache lifetime in seconds, 0: none */
	char *final_url;
	char *moved_to;		/* all hops permanent, else NULL */
	char *etag;
	char *last_modified;
	char *content_type;
};

struct fetch_verbs {
	void (*head)(struct work *w, struct fetch *f, long status,
	    const char *content_type, const char *url);
	/* false: no more of it is wanted */
	bool (*bytes)(struct work *w, struct fetch *f, const char *p,
	    size_t n);
	void (*done)(struct work *w, struct fetch *f,
	    const struct fetch_result *r);
};

/* More of the head of an answer; -1 or "" for what was not said. */
struct fetch_head {
	int64_t length;
	int64_t from, whole;	/* of Content-Range */
	char *etag, *last_modified;
};

struct fetch {
	const struct fetch_verbs *verbs;
	const struct fetch_head *head;	/* while the verb of it runs */
	bool stopped;
};

/* From the net thread to the work thread: WORK_HEAD, WORK_BYTES, WORK_DONE. */
struct parcel {
	struct message m;
	struct fetch *fetch;
	long status;			/* HEAD */
	char *content_type;		/* HEAD, owned */
	char *url;			/* HEAD, owned */
	struct fetch_head head;		/* HEAD, its strings owned */
	struct fetch_result *result;	/* DONE, owned */
	size_t len;			/* BYTES */
	char bytes[];
};

void parcel_free(struct parcel *p);
void fetch_result_free(struct fetch_result *r);

#endif
