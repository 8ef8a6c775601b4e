/*
 * Private to store: a copy of the subscriptions beside the database (its name
 * and ".feeds"), for the day that the database is damaged where they stand.
 */
#ifndef STORE_RESCUE_H
#define STORE_RESCUE_H

#include <stdbool.h>
#include <stddef.h>

struct store;

/* Writes the copy; without subscriptions there is none. That it fails (a full
 * disk) is no matter. */
void rescue_write(struct store *s);

/* Subscribes to what of the copy is not subscribed to yet; how many those
 * were. A transaction is open. */
size_t rescue_read(struct store *s);

/* Whether there is a copy. */
bool rescue_is_there(const char *path);

/* The database was found to be damaged while it was in use: the next writer
 * looks at it before anything else. */
void rescue_mark(const char *path);
bool rescue_take_mark(const char *path);	/* true: it was there */

#endif
