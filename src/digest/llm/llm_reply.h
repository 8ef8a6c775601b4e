/* Fields of a reply, cleaned. Private to the digest room. */
#ifndef DIGEST_LLM_REPLY_H
#define DIGEST_LLM_REPLY_H

#include <jansson.h>

#include <ndigest/base/arena.h>

/* The member of O whose name is one of NAMES (parted by spaces), case and
 * underscores aside; or NULL. */
const json_t *reply_field(const json_t *o, const char *names);

/* A string (or a list of them, joined) as one clean line in A without
 * markup and URLs, cut at a sentence's end under MAX bytes; NULL when there
 * is nothing of it. */
const char *reply_line(const json_t *v, size_t max, struct arena *a);

#endif
