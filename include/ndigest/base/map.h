/*
 * A hash map from byte strings to one machine word each. Keys are copied;
 * what a value points to is the caller's. The hash is seeded at random once a
 * process, so that hostile keys cannot be made to collide.
 */
#ifndef NDIGEST_BASE_MAP_H
#define NDIGEST_BASE_MAP_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <ndigest/base/arena.h>

struct map_slot {
	const char *key;	/* NUL-terminated; NULL: empty slot */
	size_t len;
	uint64_t hash;
	uintptr_t value;
};

struct map {
	struct map_slot *slots;
	size_t count;
	size_t size;		/* a power of two, or 0 */
	struct arena keys;
};

#define MAP_INIT { NULL, 0, 0, ARENA_INIT }

void map_init(struct map *m);
void map_free(struct map *m);
void map_clear(struct map *m);

/* Makes room for COUNT keys, where so many are expected. */
void map_reserve(struct map *m, size_t count);

/* The value of KEY, or NULL. Valid until the next map_put. */
uintptr_t *map_get(const struct map *m, const char *key, size_t len);

/* The same when the key's hash is known: for keys that many maps are asked
 * for. The hash is good for one run of the program. */
uint64_t map_hash(const char *key, size_t len);
uintptr_t *map_find(const struct map *m, uint64_t hash, const char *key,
    size_t len);

/* The value of KEY, made (0) when there was none; *was_new may be NULL. */
uintptr_t *map_put(struct map *m, const char *key, size_t len, bool *was_new);

/* Walks: start with *at = 0; NULL at the end. No put while walking. */
const struct map_slot *map_next(const struct map *m, size_t *at);

/* A 64-bit hash that never changes, for what is stored. No cryptography. */
uint64_t hash_stable(const void *p, size_t n);

#endif
