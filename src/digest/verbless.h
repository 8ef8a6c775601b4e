/* Sentences without a verb: "The best pump for small farms." English. Private
 * to the embedded engine. */
#ifndef DIGEST_VERBLESS_H
#define DIGEST_VERBLESS_H

#include <stdbool.h>

/* Whether no word of S, of any length, can be its verb; ANY: however it
 * opens. */
bool verbless_is(const char *s, bool any);

/* The same of one whose first word may be an order: "Run the lamp, which turns
 * the light on.": nobody else does anything in it. */
bool verbless_orders(const char *s);

/* "lamp/ci -- a new way to light a mill": a name in a list, and what it
 * is. */
bool verbless_is_entry(const char *s);

#endif
