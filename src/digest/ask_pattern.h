/* Patterns of the words that answer a question. Private to the embedded
 * engine; event.def says how they are written. */
#ifndef DIGEST_ASK_PATTERN_H
#define DIGEST_ASK_PATTERN_H

#include "ask_en.h"

/* Added to the score of a question that a pattern asks: they are sounder than
 * others. */
#define ASK_PATTERN_SURE 0.25

/* What is searched, and with what. */
struct ask_search {
	const struct clause *c;
	struct subject *s;	/* of the sentence, once a pattern wanted it */
	const char *topic;	/* "fire" */
	size_t at;		/* where the pattern was found */
	size_t last;		/* the token behind it */
	size_t from, end;	/* tokens between "<" and ">" */
};

/* Whether the sentence has what the PATTERN says. */
bool ask_matches(struct ask_search *s, const char *pattern);

/* The same of what starts at token I: no "%s", no "^". */
bool ask_matches_from(struct ask_search *s, const char *pattern, size_t i);

#endif
