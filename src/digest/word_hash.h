/* A hash of a word, for tables of the program's own words: nothing that comes
 * from outside is kept by it. */
#ifndef DIGEST_WORD_HASH_H
#define DIGEST_WORD_HASH_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#define WORD_KEY 8	/* bytes that a key holds */

/* The first byte is the lowest, whatever the machine. */
static inline uint64_t
word_load(const char *s)
{
	uint64_t word;

	memcpy(&word, s, sizeof word);
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
	word = __builtin_bswap64(word);
#endif
	return word;
}

static inline uint64_t
word_load_half(const char *s)
{
	uint32_t half;

	memcpy(&half, s, sizeof half);
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
	half = __builtin_bswap32(half);
#endif
	return half;
}

/* The first eight bytes of a word of N, one at least, as a number, with zeros
 * behind a shorter one: it is all there is to say of it but its length. Where
 * its ends overlap they are the same. */
static inline uint64_t
word_key(const char *s, size_t n)
{
	const unsigned char *u = (const unsigned char *)s;

	if (n >= WORD_KEY)
		return word_load(s);
	if (n >= 4)
		return word_load_half(s) |
		    word_load_half(s + n - 4) << 8 * (n - 4);
	return u[0] | (uint64_t)u[n / 2] << 8 * (n / 2) |
	    (uint64_t)u[n - 1] << 8 * (n - 1);
}

/* The letters of ASCII among the bytes of a KEY made small. */
static inline uint64_t
word_key_lower(uint64_t key)
{
	const uint64_t ones = UINT64_C(0x0101010101010101);
	uint64_t ascii = key & ones * 0x7f;
	uint64_t capitals = (ascii + ones * (0x80 - 'A')) &
	    ~(ascii + ones * (0x7f - 'Z')) & ~key & ones << 7;

	return key | capitals >> 2;
}

static inline void
word_store(char *to, uint64_t word)
{
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
	word = __builtin_bswap64(word);
#endif
	memcpy(to, &word, sizeof word);
}

/* Writes a word of N bytes, one at least, in small letters TO where there is
 * room for eight, and for N; false when it is not all ASCII. A loop over its
 * letters would cost more, as nothing tells where it ends. */
static inline bool
word_lower(char *to, const char *s, size_t n)
{
	const uint64_t high = UINT64_C(0x8080808080808080);
	uint64_t key = word_key(s, n), all = key;
	size_t i;

	word_store(to, word_key_lower(key));
	for (i = WORD_KEY; i < n; i += WORD_KEY) {
		/* the last eight once more, where fewer are left */
		i = n - i < WORD_KEY ? n - WORD_KEY : i;
		key = word_load(s + i);
		all |= key;
		word_store(to + i, word_key_lower(key));
	}
	return (all & high) == 0;
}

/* Whether one of a key's bytes is a digit. */
static inline bool
word_key_digit(uint64_t key)
{
	const uint64_t ones = UINT64_C(0x0101010101010101);
	uint64_t ascii = key & ones * 0x7f;

	return ((ascii + ones * (0x80 - '0')) & ~(ascii + ones * (0x7f - '9')) &
	    ~key & ones << 7) != 0;
}

/* Of a word whose KEY is known: that and its end tell it from most others. */
static inline uint32_t
word_hash_of(uint64_t key, const char *s, size_t n)
{
	const uint64_t odd = UINT64_C(0x9e3779b97f4a7c15);
	uint64_t h = (key ^ n) * odd;

	if (n > WORD_KEY)
		h = (h ^ h >> 32 ^ word_load(s + n - WORD_KEY)) * odd;
	return (uint32_t)(h >> 32);
}

/* Of N bytes, one at least. */
static inline uint32_t
word_hash(const char *s, size_t n)
{
	return word_hash_of(word_key(s, n), s, n);
}

/* Whether two words of N bytes, one at least, are the same. */
static inline bool
word_equals(const char *a, const char *b, size_t n)
{
	return word_key(a, n) == word_key(b, n) && (n <= WORD_KEY ||
	    memcmp(a + WORD_KEY, b + WORD_KEY, n - WORD_KEY) == 0);
}

#endif
