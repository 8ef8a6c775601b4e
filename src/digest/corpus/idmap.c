#include "idmap.h"

#include <stdlib.h>
#include <string.h>

#include <ndigest/base/mem.h>

void
idmap_free(struct idmap *m)
{
	free(m->slots);
	*m = (struct idmap)IDMAP_INIT;
}

void
idmap_clear(struct idmap *m)
{
	if (m->slots != NULL)
		memset(m->slots, 0, m->size * sizeof *m->slots);
	m->count = 0;
}

static struct idmap_slot *
find(struct idmap_slot *slots, size_t size, uint32_t id)
{
	size_t i = (id * UINT32_C(0x9e3779b1)) & (size - 1);

	while (slots[i].id != 0 && slots[i].id != id)
		i = (i + 1) & (size - 1);
	return &slots[i];
}

static void
grow(struct idmap *m)
{
	size_t size = m->size > 0 ? m->size * 2 : 64, i;
	struct idmap_slot *slots = xcalloc(size, sizeof *slots);

	for (i = 0; i < m->size; i++)
		if (m->slots[i].id != 0)
			*find(slots, size, m->slots[i].id) = m->slots[i];
	free(m->slots);
	m->slots = slots;
	m->size = size;
}

uint32_t
idmap_get(const struct idmap *m, uint32_t id)
{
	const struct idmap_slot *s;

	if (m->count == 0)
		return IDMAP_NONE;
	s = find(m->slots, m->size, id);
	return s->id != 0 ? s->value : IDMAP_NONE;
}

uint32_t *
idmap_put(struct idmap *m, uint32_t id, uint32_t value)
{
	struct idmap_slot *s;

	if (m->count * 3 >= m->size * 2)
		grow(m);
	s = find(m->slots, m->size, id);
	if (s->id == 0) {
		*s = (struct idmap_slot){ id, value };
		m->count++;
	}
	return &s->value;
}
