/* English sentences that promise, or that the next one takes back. Private to
 * the embedded engine. */
#ifndef DIGEST_ANNOUNCE_H
#define DIGEST_ANNOUNCE_H

#include <stdbool.h>
#include <stddef.h>

#include "article.h"

/* "The reasons are not hard to find.", "What surprised them was the pace.": the
 * next sentence says what. */
bool announce_only(const struct unit *u);

/* Lund thought they had a penalty, and the sentence after unit AT takes it
 * away. */
bool announce_undone(const struct article *a, size_t at);

/* The unit AT is the first half of a pair: "When you buy a lamp, …" before "When
 * you buy a mill, …", "Usual lamps burn for an hour." before "Lund's burn for
 * ten instead.": the second makes the point. */
bool announce_half(const struct article *a, size_t at);

/* LOW, a sentence in small letters, goes on from the one before: "The team then
 * tried", "Vale were then fined", and not "and then". */
bool announce_goes_on(const char *low);

#endif
