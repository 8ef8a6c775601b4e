/*
 * Words of one meaning in the news, in English: "Turkish" and "Turkey" name
 * one place, "blaze" and "wildfire" about one thing, "Sulawesi" and "Indonesia"
 * turn up together. What finds related articles takes the first for each other,
 * the second as a hint and the third as a slight one. Owned by
 * the terms that it was opened with. Nothing changes after kin_open.
 */
#ifndef DIGEST_KIN_H
#define DIGEST_KIN_H

#include <stddef.h>
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

#define KIN_NEAR_MAX 8

/* The ids of what a term turns up with in the news: a place, a body, a kind of
 * event; returns how many. */
size_t kin_near(const struct kin *k, uint32_t id, uint32_t out[KIN_NEAR_MAX]);

#endif
