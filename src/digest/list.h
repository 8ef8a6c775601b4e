/*
 * Lists of words and phrases, each one constant string: words with a space
 * before and after each, phrases with a bar before and after each. What is
 * looked for is compared byte by byte.
 *
 * A list is hashed when it is first asked, and then known by its address: it
 * must be a constant. Each thread keeps tables of its own.
 */
#ifndef DIGEST_LIST_H
#define DIGEST_LIST_H

#include <stdbool.h>
#include <stddef.h>

/* Whether " WORD " stands in LIST. NULL is an empty list, here and below. */
bool list_has_word(const char *list, const char *word, size_t len);

/* The phrase of LIST ("|a|b c|") that S starts with, up to a word's end: its
 * length in bytes, 0 for none. Of several the first in the list. */
size_t list_starts(const char *list, const char *s);

/* Whether S holds one of the phrases between word boundaries. */
bool list_within(const char *list, const char *s);

#endif
