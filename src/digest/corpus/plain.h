/*
 * How common words are in English articles, for a store or a corpus that is
 * too small to tell. Owned by the terms that it was opened with; nothing
 * changes after plain_open.
 */
#ifndef DIGEST_PLAIN_H
#define DIGEST_PLAIN_H

#include <stdbool.h>
#include <stdint.h>

struct terms;
struct plain;

struct plain *plain_open(struct terms *t);
void plain_close(struct plain *p);

/* The share of articles that have a term, or the name that kin.h has for it:
 * 0..1, 0 for what is rare. */
double plain_share(const struct plain *p, uint32_t id);

/* Whether it is one of them and no name. */
bool plain_is_word(const struct plain *p, uint32_t id);

#endif
