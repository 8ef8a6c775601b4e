/* A hash of a word, for tables of the program's own words: nothing that comes
 * from outside is kept by it. */
#ifndef DIGEST_WORD_HASH_H
#define DIGEST_WORD_HASH_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

static inline uint64_t
word_hash_load(const char *s, size_t n)
{
	uint64_t word = 0;

	memcpy(&word, s, n);
	return word;
}

/* Of N bytes, one at least: eight at a time, and the rest from its ends. */
static inline uint32_t
word_hash(const char *s, size_t n)
{
	const uint64_t odd = UINT64_C(0x9e3779b97f4a7c15);
	uint64_t h = n * odd, rest;

	for (; n > 8; n -= 8, s += 8) {
		h = (h ^ word_hash_load(s, 8)) * odd;
		h ^= h >> 32;
	}
	rest = n >= 4 ? word_hash_load(s, 4) | word_hash_load(s + n - 4, 4) <<
	    32 : word_hash_load(s, 1) | word_hash_load(s + n / 2, 1) << 8 |
	    word_hash_load(s + n - 1, 1) << 16;
	return (uint32_t)((h ^ rest) * odd >> 32);
}

/* Whether two words of N bytes, one at least, are the same. */
static inline bool
word_equals(const char *a, const char *b, size_t n)
{
	for (; n > 8; n -= 8, a += 8, b += 8)
		if (word_hash_load(a, 8) != word_hash_load(b, 8))
			return false;
	if (n >= 4)
		return word_hash_load(a, 4) == word_hash_load(b, 4) &&
		    word_hash_load(a + n - 4, 4) ==
		    word_hash_load(b + n - 4, 4);
	return a[0] == b[0] && a[n / 2] == b[n / 2] && a[n - 1] == b[n - 1];
}

#endif
