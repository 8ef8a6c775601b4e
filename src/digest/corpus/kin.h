/*
 * Words of one meaning in the news, in English: "Turkish" and "Turkey" name
 * one place, "blaze" and "wildfire" about one thing. What finds related
 * articles takes the first for each other, and the second as a hint. Owned by
 * the terms that it was opened with. Nothing changes after kin_open.
 */
#ifndef DIGEST_KIN_H
#define DIGEST_KIN_H

#include <stdint.h>

struct terms;
struct kin;

struct kin *kin_open(struct terms *t);
void kin_close(struct kin *k);

/* What a term, or a pair by terms_join, is a name of: the id that all its
 * names share, or 0. */
uint32_t kin_same(const struct kin *k, uint32_t id);

/* The id of the kind of thing that a term is of, or 0. */
uint32_t kin_like(const struct kin *k, uint32_t id);

#endif
