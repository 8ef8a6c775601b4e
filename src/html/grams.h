/*
 * Which pairs of bytes a text has: most phrases that are sought in it need
 * not be, as their pairs are not there. False for what is surely not there.
 */
#ifndef HTML_GRAMS_H
#define HTML_GRAMS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct grams {
	uint64_t bits[32];
};

static inline unsigned
grams_hash(const char *s)
{
	return ((unsigned char)s[0] * 67u + (unsigned char)s[1]) & 2047;
}

static inline void
grams_read(struct grams *g, const char *s, size_t n)
{
	*g = (struct grams){ { 0 } };
	for (size_t i = 0; i + 1 < n; i++) {
		unsigned h = grams_hash(s + i);

		g->bits[h >> 6] |= UINT64_C(1) << (h & 63);
	}
}

/* PHRASE has LEN bytes, two at least. */
static inline bool
grams_may_hold(const struct grams *g, const char *phrase, size_t len)
{
	unsigned a = grams_hash(phrase), b = grams_hash(phrase + len - 2);

	return (g->bits[a >> 6] >> (a & 63) & 1) != 0 &&
	    (g->bits[b >> 6] >> (b & 63) & 1) != 0;
}

#endif
