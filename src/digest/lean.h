/* What a sentence needs that was said before it, beyond its first words.
 * Private to the embedded engine. */
#ifndef DIGEST_LEAN_H
#define DIGEST_LEAN_H

#include <stdbool.h>
#include <stddef.h>

#include "clause.h"

/* English, of a unit's TEXT and its LOW letters: whether a part that prints the
 * sentence alone would leave its reader to ask "who?", "which?" or "who says
 * so?". */
bool lean_english(const char *text, const char *low);
/* A part of that: a head noun or a standard that only the sentence before has:
 * "Two withdrew", "The first was built in 1990", "Poe did the same". */
bool lean_elided(const char *text, const char *low);
/* The same of a whole, a question or a time (lean_back.c): "A fifth said so",
 * "Asked about that, Poe laughed", "Within an hour". Part of lean_elided. */
bool lean_back(const char *text, const char *low);
/* The same of "that" and a noun: "has used that process since", "speed up that
 * process and", "teach those same skills" (lean_that.c). Part of lean_elided;
 * not of "that" where a clause follows. */
bool lean_that_thing(const char *low);
/* "Those who do not will be fined", "Firms that do so pay less": do what? "Even
 * that will not help": what? */
bool lean_does_so(const char *low);
/* "At its height it was used by thousands": what was? */
bool lean_opens_with_its(const char *low);
/* "To address these issues, ": its bytes to the comma and with it, 0: none. */
size_t lean_purpose(const char *low);
/* "The image above shows": what stands beside the text. */
bool lean_on_picture(const char *low);
/* Whether the author speaks of himself; *MEETS: of how he met somebody. */
bool lean_first_person(const char *text, const char *low, bool *meets);
/* The same as lean_english in other languages. Words within quotations are not
 * looked at. */
bool lean_german(const struct clause *c);
bool lean_french(const struct clause *c);
bool lean_spanish(const struct clause *c);
bool lean_italian(const struct clause *c);
bool lean_portuguese(const struct clause *c);
bool lean_dutch(const struct clause *c);

/* What both read: which tokens are quoted or in brackets, and where the first
 * clause ends. */
struct lean {
	const struct clause *c;
	bool inside[TOKENS_MAX];	/* a quotation, brackets */
	size_t first_end;
};

void lean_read(struct lean *l, const struct clause *c);

/* Whether the title or the article's first sentence has a word of LIST, or
 * starts with a name. */
bool lean_opening_has(const struct clause *c, const char *list);

/* Token I is one of LIST, outside quotations. */
bool lean_is(const struct lean *l, size_t i, const char *list);

/* "We have sold two thousand.", "signed for 12,000": two thousand what? The
 * number ends the sentence or its clause, and no other is before it. LOW is its
 * text in small letters. Not among what lean_english looks for. */
bool lean_bare_number(const struct clause *c, const char *low);

#endif
