#include "keys.h"

#include <stdlib.h>
#include <string.h>

#include <ndigest/base/clock.h>
#include <ndigest/base/mem.h>

#define SPREAD UINT64_C(0x9e3779b97f4a7c15)

static size_t
home(const struct keys *k, uint64_t key)
{
	uint64_t h = (key ^ k->seed) * SPREAD;

	h ^= h >> 29;
	return (size_t)h & (k->size - 1);
}

static struct keys_slot *
find(const struct keys *k, uint64_t key)
{
	size_t i = home(k, key);

	while (k->slots[i].value != 0 && k->slots[i].key != key)
		i = (i + 1) & (k->size - 1);
	return &k->slots[i];
}

static void
grow(struct keys *k)
{
	struct keys old = *k;
	size_t i;

	k->size = old.size > 0 ? old.size * 2 : 64;
	k->slots = xcalloc(k->size, sizeof *k->slots);
	for (i = 0; i < old.size; i++)
		if (old.slots[i].value != 0)
			*find(k, old.slots[i].key) = old.slots[i];
	free(old.slots);
}

void
keys_init(struct keys *k)
{
	*k = (struct keys){ NULL, 0, 0, 0 };
	k->seed = (uint64_t)clock_mono_us() * SPREAD ^ (uintptr_t)k;
}

void
keys_free(struct keys *k)
{
	free(k->slots);
	k->slots = NULL;
	k->size = k->count = 0;
}

void
keys_clear(struct keys *k)
{
	if (k->count > 0)
		memset(k->slots, 0, k->size * sizeof *k->slots);
	k->count = 0;
}

uint32_t
keys_get(const struct keys *k, uint64_t key)
{
	return k->size > 0 ? find(k, key)->value : 0;
}

void
keys_set(struct keys *k, uint64_t key, uint32_t value)
{
	struct keys_slot *slot;

	if (k->count * 3 >= k->size * 2)
		grow(k);
	slot = find(k, key);
	if (slot->value == 0)
		k->count++;
	*slot = (struct keys_slot){ key, value };
}
