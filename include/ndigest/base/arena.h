/*
 * Memory that is given back all at once: one arena for a parsed feed, one for
 * a view. Nothing taken from it is freed alone.
 */
#ifndef NDIGEST_BASE_ARENA_H
#define NDIGEST_BASE_ARENA_H

#include <stddef.h>

#include <ndigest/base/error.h>

struct arena_block;

struct arena {
	struct arena_block *head;
	size_t used;	/* bytes handed out since the last reset */
};

#define ARENA_INIT { NULL, 0 }

void arena_init(struct arena *a);
void arena_free(struct arena *a);
void arena_reset(struct arena *a);	/* keeps one block for the next use */
void arena_reserve(struct arena *a, size_t size);	/* room for so much */
void *arena_alloc(struct arena *a, size_t size);	/* zeroed, max-aligned */
/* The same, not zeroed: for what is written at once. */
void *arena_alloc_raw(struct arena *a, size_t size);
char *arena_strdup(struct arena *a, const char *s);	/* NULL gives NULL */
char *arena_strndup(struct arena *a, const char *s, size_t n);
char *arena_printf(struct arena *a, const char *fmt, ...) ERROR_PRINTF(2, 3);

#endif
