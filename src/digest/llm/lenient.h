/*
 * JSON as language models write it: in the midst of prose, with commas too
 * many and colons too few, single quotes, raw control characters, quotation
 * marks inside of strings, cut off anywhere. Never fails, never deep, linear.
 */
#ifndef DIGEST_LENIENT_H
#define DIGEST_LENIENT_H

#include <stdbool.h>
#include <stddef.h>

#include <jansson.h>

/* What becomes of a string that the text ends in. */
enum lenient_end {
	LENIENT_KEEP,		/* as far as it goes: it is still written */
	LENIENT_SENTENCES	/* its whole sentences: no more will come */
};

/* The first object in S that WANTED likes (or one inside of it that it likes,
 * or the first of a list), or NULL. *CUT: the text ended within it (may be
 * NULL). Strings are valid UTF-8 without NUL. */
json_t *lenient_object(const char *s, size_t n,
    bool (*wanted)(const json_t *), enum lenient_end end, bool *cut);

/* The bytes of S that are the reply proper: after a byte-order mark and the
 * last "</think>". */
const char *lenient_reply(const char *s, size_t *n);

#endif
