/*
 * Lists of words and phrases, each one constant string: words with a space
 * before and after each, phrases with a bar before and after each. What is
 * looked for is compared byte by byte.
 *
 * A list is hashed when it is first asked, and then known by its address: it
 * must be a constant. Each thread keeps tables of its own.
 *
 * A word that many lists are asked for, as each token of a clause is, is looked
 * up once (struct list_word), and then each question is a look at one bit: of a
 * token ask clause_is, or list_has with the token's own word.
 */
#ifndef DIGEST_LIST_H
#define DIGEST_LIST_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* What is known of a word, for the thread that looked it up. */
struct list_word {
	const uint64_t *lists;	/* a bit for each that has it, or NULL */
	uint32_t known;		/* how many were known then */
};

/* Whether " WORD " stands in LIST. NULL is an empty list, here and below. */
bool list_has_word(const char *list, const char *word, size_t len);

/* The same of a WORD that was looked up: W is what came of it. */
struct list_word list_look_up(const char *word, size_t len);
bool list_has(const char *list, const struct list_word *w, const char *word,
    size_t len);

/* The phrase of LIST ("|a|b c|") that S starts with, up to a word's end: its
 * length in bytes, 0 for none. Of several the first in the list. */
size_t list_starts(const char *list, const char *s);

/* Whether S holds one of the phrases between word boundaries. */
bool list_within(const char *list, const char *s);

#endif
