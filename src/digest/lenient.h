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

/* The first object in S that WANTED likes (or one inside of it that it likes,
 * or the first of a list), or NULL. *CUT: the text ended within it (may be
 * NULL). Strings are valid UTF-8 without NUL. */
json_t *lenient_object(const char *s, size_t n,
    bool (*wanted)(const json_t *), bool *cut);

/* The bytes of S that are the reply proper: after a byte-order mark and the
 * last "</think>". */
const char *lenient_reply(const char *s, size_t *n);

#endif
