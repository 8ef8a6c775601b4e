#include <ndigest/base/map.h>

#include <stdlib.h>
#include <string.h>
#include <sys/random.h>

#include <ndigest/base/mem.h>

static uint64_t
mix(uint64_t h)
{
	h ^= h >> 33;
	h *= UINT64_C(0xff51afd7ed558ccd);
	h ^= h >> 33;
	h *= UINT64_C(0xc4ceb9fe1a85ec53);
	h ^= h >> 33;
	return h;
}

static uint64_t
fnv(uint64_t h, const void *p, size_t n)
{
	const unsigned char *s = p;

	while (n-- > 0)
		h = (h ^ *s++) * UINT64_C(0x100000001b3);
	return mix(h);
}

static uint64_t
load64(const unsigned char *s)
{
	return (uint64_t)s[0] | (uint64_t)s[1] << 8 | (uint64_t)s[2] << 16 |
	    (uint64_t)s[3] << 24 | (uint64_t)s[4] << 32 |
	    (uint64_t)s[5] << 40 | (uint64_t)s[6] << 48 |
	    (uint64_t)s[7] << 56;
}

static uint64_t
round64(uint64_t h, uint64_t word)
{
	h = (h ^ word) * UINT64_C(0x9fb21c651e98df25);
	return h ^ h >> 32;
}

/* Two lanes of eight bytes: whole articles are hashed at each refresh. */
uint64_t
hash_stable(const void *p, size_t n)
{
	const unsigned char *s = p;
	uint64_t a = UINT64_C(0xcbf29ce484222325) ^ n;
	uint64_t b = UINT64_C(0x9e3779b97f4a7c15);

	for (; n >= 16; n -= 16, s += 16) {
		a = round64(a, load64(s));
		b = round64(b, load64(s + 8));
	}
	return mix(fnv(a, s, n) ^ (b << 23 | b >> 41));
}

/*
 * The seed is drawn before the first thread starts (a constructor), so that
 * maps may be used from any thread without a lock.
 */
static uint64_t seed = UINT64_C(0x9e3779b97f4a7c15);

__attribute__((constructor)) static void
draw_seed(void)
{
	uint64_t r;

	if (getrandom(&r, sizeof r, GRND_NONBLOCK) == (ssize_t)sizeof r)
		seed ^= r;
}

void
map_init(struct map *m)
{
	*m = (struct map)MAP_INIT;
}

void
map_free(struct map *m)
{
	free(m->slots);
	arena_free(&m->keys);
	map_init(m);
}

void
map_clear(struct map *m)
{
	if (m->slots != NULL)
		memset(m->slots, 0, m->size * sizeof *m->slots);
	m->count = 0;
	arena_reset(&m->keys);
}

static struct map_slot *
find(struct map_slot *slots, size_t size, const char *key, size_t len,
    uint64_t hash)
{
	size_t i = (size_t)hash & (size - 1);

	while (slots[i].key != NULL) {
		if (slots[i].hash == hash && slots[i].len == len &&
		    memcmp(slots[i].key, key, len) == 0)
			break;
		i = (i + 1) & (size - 1);
	}
	return &slots[i];
}

static void
grow_to(struct map *m, size_t size)
{
	struct map_slot *slots = xcalloc(size, sizeof *slots);
	size_t i;

	for (i = 0; i < m->size; i++) {
		struct map_slot *s = &m->slots[i];

		if (s->key != NULL)
			*find(slots, size, s->key, s->len, s->hash) = *s;
	}
	free(m->slots);
	m->slots = slots;
	m->size = size;
}

void
map_reserve(struct map *m, size_t count)
{
	size_t size = 16;

	while (size * 2 < count * 3)
		size *= 2;
	if (size > m->size)
		grow_to(m, size);
}

/* Up to eight bytes as a number: the last ones twice where they are fewer. */
static inline uint64_t
load_some(const unsigned char *s, size_t n)
{
	uint32_t a, b;

	if (n >= 8)
		return load64(s);
	if (n < 4)
		return n == 0 ? 0 : (uint64_t)s[0] | (uint64_t)s[n / 2] << 8 |
		    (uint64_t)s[n - 1] << 16;
	memcpy(&a, s, 4);
	memcpy(&b, s + n - 4, 4);
	return (uint64_t)a | (uint64_t)b << 32;
}

/* Both halves of the product, so that every bit counts. */
static inline uint64_t
fold(uint64_t a, uint64_t b)
{
#ifdef __SIZEOF_INT128__
	__extension__ typedef unsigned __int128 wide;
	wide product = (wide)a * b;

	return (uint64_t)product ^ (uint64_t)(product >> 64);
#else
	return mix(a ^ mix(b));
#endif
}

/* Eight bytes at a time, each time with the seed: no key that is made without
 * it is more likely to meet another. */
uint64_t
map_hash(const char *key, size_t len)
{
	const unsigned char *s = (const unsigned char *)key;
	uint64_t h = len ^ UINT64_C(0x9fb21c651e98df25);

	for (; len > 8; len -= 8, s += 8)
		h = fold(load64(s) ^ seed, h ^ UINT64_C(0xff51afd7ed558ccd));
	return fold(load_some(s, len) ^ seed, h ^
	    UINT64_C(0xff51afd7ed558ccd));
}

uintptr_t *
map_find(const struct map *m, uint64_t hash, const char *key, size_t len)
{
	struct map_slot *s;

	if (m->count == 0)
		return NULL;
	s = find(m->slots, m->size, key, len, hash);
	return s->key != NULL ? &s->value : NULL;
}

uintptr_t *
map_get(const struct map *m, const char *key, size_t len)
{
	return m->count > 0 ? map_find(m, map_hash(key, len), key, len) : NULL;
}

uintptr_t *
map_put(struct map *m, const char *key, size_t len, bool *was_new)
{
	uint64_t hash = map_hash(key, len);
	struct map_slot *s;
	char *copy;

	if (m->count * 3 >= m->size * 2)
		grow_to(m, m->size > 0 ? m->size * 2 : 16);
	s = find(m->slots, m->size, key, len, hash);
	if (was_new != NULL)
		*was_new = s->key == NULL;
	if (s->key != NULL)
		return &s->value;
	copy = arena_alloc_raw(&m->keys, len + 1);
	memcpy(copy, key, len);
	copy[len] = '\0';
	*s = (struct map_slot){ copy, len, hash, 0 };
	m->count++;
	return &s->value;
}

const struct map_slot *
map_next(const struct map *m, size_t *at)
{
	while (*at < m->size) {
		const struct map_slot *s = &m->slots[(*at)++];

		if (s->key != NULL)
			return s;
	}
	return NULL;
}
