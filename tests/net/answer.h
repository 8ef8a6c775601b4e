/* What the server of the tests says to a request. */
#ifndef NDIGEST_TESTS_NET_ANSWER_H
#define NDIGEST_TESTS_NET_ANSWER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <ndigest/base/buf.h>

#define MAX_REQUEST ((size_t)1 << 20)

struct conn {
	int fd;			/* -1: the slot is free */
	struct buf in;
	struct buf out;		/* what is to be sent: the head, and the body */
	size_t sent;
	const char *more;	/* borrowed: a file behind OUT */
	size_t more_len;
	bool busy;		/* an answer is under way */
	bool close_after, endless;
	int pace_ms;
	int64_t wait_until;
};

struct request {
	const char *line;	/* the whole of it, NUL at its end */
	const char *head;	/* from the first header on */
	size_t head_len;
	const char *body;
	size_t body_len;
	char *path, *query;
};

/* Any may be NULL. Called once, before the first answer. */
void answer_setup(const char *folder, const char *script, const char *log);

/* Fills C's output for R. */
void answer(struct conn *c, const struct request *r);

/* The value of a header, as a new string, or NULL. */
char *request_header(const struct request *r, const char *name);

#endif
