/*
 * From the 32-bit id of a term to a small number: an open hash that costs
 * eight bytes an entry. Ids come from hash_stable, so they are spread already;
 * hostile words can at worst share an id. The owner calls idmap_free.
 */
#ifndef DIGEST_IDMAP_H
#define DIGEST_IDMAP_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define IDMAP_NONE UINT32_MAX

struct idmap_slot {
	uint32_t id;		/* 0: empty */
	uint32_t value;
};

struct idmap {
	struct idmap_slot *slots;
	size_t count;
	size_t size;		/* a power of two, or 0 */
};

#define IDMAP_INIT { NULL, 0, 0 }

void idmap_free(struct idmap *m);
void idmap_clear(struct idmap *m);	/* keeps the memory */

/* The value of ID (never 0), or IDMAP_NONE. */
uint32_t idmap_get(const struct idmap *m, uint32_t id);

/* The value of ID, put there as VALUE when there was none. */
uint32_t *idmap_put(struct idmap *m, uint32_t id, uint32_t value);

#endif
