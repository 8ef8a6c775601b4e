/* Who is named in a byline, one by one. */
#ifndef HTML_CREDITS_H
#define HTML_CREDITS_H

#include <stdbool.h>
#include <stddef.h>

#include <ndigest/base/arena.h>

#define CREDITS_MAX 12

struct credits {
	const char *name[CREDITS_MAX];	/* in the arena */
	size_t count;
};

/* Adds the names in LINE ("By Jane Doe, John Roe and May Poe", "Doe, Jane",
 * "a; b"), without what is said of them and those that are there already. */
void credits_add(struct credits *c, struct arena *a, const char *line);

/* The names joined by ", "; NULL when there is none. */
const char *credits_join(const struct credits *c, struct arena *a);

#endif
