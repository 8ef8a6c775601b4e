/*
 * A queue of messages into one thread, and a pipe that makes it pollable.
 * A message belongs to the one who holds it: after inbox_put it is the
 * receiver's. One byte is written to the pipe when the inbox was empty.
 * Messages embed struct message as their first member.
 */
#ifndef NDIGEST_BASE_INBOX_H
#define NDIGEST_BASE_INBOX_H

#include <stdbool.h>
#include <stddef.h>

struct message {
	struct message *next;
	int kind;
};

struct inbox;

struct inbox *inbox_new(void);			/* NULL: no pipe to be had */
void inbox_free(struct inbox *box);		/* what is left is leaked */
int inbox_fd(const struct inbox *box);		/* readable: call inbox_take */

/* Adds at the end, or with URGENT before all that is not urgent. */
void inbox_put(struct inbox *box, struct message *m);
void inbox_put_urgent(struct inbox *box, struct message *m);

/* The first message, or NULL at once when there is none. */
struct message *inbox_take(struct inbox *box);

/* Waits for a message; NULL after TIMEOUT_MS (-1: for ever). */
struct message *inbox_wait(struct inbox *box, int timeout_ms);

size_t inbox_len(struct inbox *box);

#endif
