/* What a thread knows of lists: the tables behind list.h. */
#ifndef DIGEST_LIST_KNOWN_H
#define DIGEST_LIST_KNOWN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "word_hash.h"

#define PLACES 8192		/* a power of two */
#define TABLES 4096		/* a multiple of 64; the numbers below it */
#define SLOTS 65536		/* of all lists of phrases together */
#define WORDS 24576		/* different ones of all lists */
#define CELLS 32768		/* a power of two, and more */
#define LIST_BYTES_MAX 0xfff0
#define WORD_BYTES_MAX 38	/* no longer word is looked for */
#define SCAN_BYTES 1024
#define SCAN_LEAST 48		/* what is shorter is looked through at once */
#define SCANS 256		/* a power of two */
#define PHRASES 512		/* lists of them that scans know */
#define NUMBERLESS UINT32_MAX	/* a list that there is no room for */

/* A list. Where the phrases of one stand: a part of the pool, as a hash table
 * by their first words that is probed in line, so that equal keys come in the
 * list's order. */
struct table {
	uint32_t first[8];	/* the bytes that keys start with, as bits */
	uint32_t pairs[8];	/* their first two bytes, mixed */
	uint32_t at;		/* the first slot */
	uint32_t mask;		/* slots less one */
	uint32_t phrases;	/* its number among the lists of phrases */
	bool strange;		/* a phrase starts with a space, or with a word
				 * too long to be kept; or that number is too
				 * high */
	bool absent;		/* there was no room */
};

struct slot {
	uint16_t tag;
	uint16_t place;		/* of the key in the list; 0: none */
	char next[2];		/* the bytes after its first word */
};

/*
 * A word that some list has, or that a phrase of it starts with; of a phrase
 * that goes on, its first word with the two bytes behind it ("at r" of "at
 * risk"), as many phrases start with one word. Most words are no longer than
 * their key. All that is asked of each word of a text is here, four to a line
 * of the cache.
 */
struct cell {
	uint64_t key;
	uint16_t number;	/* 0: none */
	uint8_t n;
	bool starts;		/* a phrase starts so */
	uint32_t longer;	/* a bit for the second of the two bytes that
				 * follow this word in another cell */
};

/* Where a list is found by its address. All are constants of this program,
 * which is never so big that two had the same low half. Small, as each list
 * that is asked for comes by here. */
struct place {
	uint32_t low;		/* the low half of the address */
	uint32_t number;	/* of the list; 0: none */
};

/* A bit for each list. */
struct lists {
	uint64_t bits[TABLES / 64];
};

/* A bit for each list of phrases. */
struct starts {
	uint64_t bits[PHRASES / 64];
};

/* A text that was looked through: where in it a phrase may start, the words
 * there, and the lists that have one that starts so. A sentence is looked
 * through for one list after another. */
struct scan {
	size_t count;
	uint32_t known;		/* how many lists were known then */
	struct starts lists;
	char text[SCAN_BYTES + WORD_KEY];	/* may be read beyond its end */
	struct {
		uint16_t at, word;
	} starts[2 * SCAN_BYTES];	/* a word, and it with what follows */
};

/* What a thread knows of lists; its own, as it fills when it is asked. Most of
 * it is never touched, and so no memory. What is asked for each token stands
 * apart from the rest. The lists of word 0 are none. */
struct known {
	uint32_t used;		/* slots */
	uint32_t count;		/* lists */
	uint32_t phrases;	/* those of phrases */
	uint32_t words;
	struct place places[PLACES + 1];	/* the last one stays free */
	struct lists lists[WORDS + 1];	/* that each word is in */
	struct starts starts[WORDS + 1];	/* that have a phrase which
						 * starts so */
	struct table tables[TABLES];
	struct slot pool[SLOTS];
	struct cell cells[CELLS];
	const char *words_at[WORDS + 1];	/* in the list that had each
						 * first */
	struct scan scans[SCANS];
};

/* The bytes of letters and digits. Characters beyond ASCII are letters of
 * words when they start with C3 to DF (Latin, Greek, Cyrillic, Hebrew, Arabic)
 * or E1 (Vietnamese); the others are signs, dashes and marks of quotation, or
 * of scripts that part no words. Later bytes are taken for letters: who reads
 * on skips those of a sign with its first. */
extern const unsigned char list_word_bytes[256];

static inline bool
is_word_byte(char c)
{
	return list_word_bytes[(unsigned char)c] != 0;
}

/* The length of the first word of S, which is one byte of anything else. */
static inline size_t
first_word(const char *s)
{
	size_t n = 1;

	while (is_word_byte(s[n - 1]) && is_word_byte(s[n]))
		n++;
	return n;
}

static inline unsigned
pair_of(char a, char b)
{
	return ((unsigned char)a * 29u + (unsigned char)b) & 255;
}

/* The bit of a byte in struct cell's LONGER. */
static inline uint32_t
longer_bit(char c)
{
	return UINT32_C(1) << ((unsigned char)c & 31);
}

/* The cell of a word with that KEY; an empty one when no list has it. */
static inline struct cell *
find_cell(struct known *k, uint64_t key, const char *word, size_t len)
{
	struct cell *c;
	uint32_t i;

	for (i = word_hash_of(key, word, len);; i++) {
		c = &k->cells[i % CELLS];
		if (c->number == 0 || (c->key == key && c->n == len &&
		    (len <= WORD_KEY || memcmp(k->words_at[c->number] +
		    WORD_KEY, word + WORD_KEY, len - WORD_KEY) == 0)))
			return c;
	}
}

/* The number of a word; 0: no list has it. */
static inline uint16_t
word_number(struct known *k, const char *word, size_t len)
{
	return len <= WORD_BYTES_MAX ? find_cell(k, word_key(word, len),
	    word, len)->number : 0;
}

static inline const struct place *
place_of(const struct known *k, const char *list)
{
	return &k->places[(uint32_t)(uintptr_t)list *
	    UINT32_C(0x9e3779b1) / (UINT32_MAX / PLACES + 1)];
}

static inline bool
is_place_of(const struct place *p, const char *list)
{
	return p->low == (uint32_t)(uintptr_t)list && p->number != 0;
}

/* Learns the lists that there are, and LIST; its number, 0 when there is no
 * room for it and it must be searched. */
uint32_t list_learn(struct known *k, const char *list);

#endif
