/*
 * Private to store: a hash table from 64-bit keys to 32-bit numbers > 0, open
 * addressing. Keys are spread by hash_stable or by keys_mix beforehand; the
 * table adds a random seed of its own, so that chosen keys do not collide.
 */
#ifndef STORE_KEYS_H
#define STORE_KEYS_H

#include <stddef.h>
#include <stdint.h>

struct keys_slot {
	uint64_t key;
	uint32_t value;		/* 0: empty */
};

struct keys {
	struct keys_slot *slots;
	size_t size, count;
	uint64_t seed;
};

void keys_init(struct keys *k);
void keys_free(struct keys *k);
void keys_clear(struct keys *k);
uint32_t keys_get(const struct keys *k, uint64_t key);	/* 0: not there */
void keys_set(struct keys *k, uint64_t key, uint32_t value);

#endif
