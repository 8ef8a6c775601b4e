/* How well an English sentence stands alone on a page, beyond what it refers
 * to (refer.h). Private to the embedded engine. */
#ifndef DIGEST_ALONE_H
#define DIGEST_ALONE_H

#include <stdbool.h>
#include <stddef.h>

#include "article.h"
#include "refer.h"

/* "Show the model a train", "Be sure to tune in": the reader is told to. */
bool alone_is_order(const struct article *a, const struct unit *u);

/* "If you want to see the mill", "We're thrilled to": a maker speaks to
 * customers. */
bool alone_addresses(const struct unit *u);

/* "Building a system for lamps.", "Fail: The lamp …": no sentence. */
bool alone_is_fragment(const struct article *a, const struct unit *u);

/* "The coffee was terrible.": a few words without a number or a name, which
 * tell nothing alone. */
bool alone_is_remark(const struct article *a, const struct unit *u);

/* "Launching a quest Hundreds of people are visiting …": a heading or label
 * without its stop runs into the sentence. */
bool alone_has_seam(const struct article *a, const struct unit *u);

/* "In the chart below", "send news tips to", "forward-looking statements": it
 * speaks of what stands around it, to subscribers or for lawyers. */
bool alone_shows(const struct unit *u);

/* "The pumps we looked at yesterday", "In other pump news this week": the next
 * of a series. */
bool alone_goes_on(const struct unit *u);

/* "People here were quiet until an hour ago": it speaks from where and when it
 * was written, which an article's first sentence may. */
bool alone_is_there(const struct unit *u);

/* "'I would not lend to these people,' said Poe": speech about what only the
 * speech before it names. */
bool alone_speaks_of(const struct unit *u);

/* What is to be taken from the score of the unit AT, 0 or more: for "you", for
 * names that the page has not told of, for an opening that is no subject. */
double alone_cost(const struct refer_page *p, size_t at);

#endif
