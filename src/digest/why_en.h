/* What English sentences say by their shape about why something matters. */
#ifndef DIGEST_WHY_EN_H
#define DIGEST_WHY_EN_H

#include <stdbool.h>

#include <ndigest/base/arena.h>

#include "article.h"

/* "The ruling …": what the article tells of, and what comes of it. */
bool why_en_is_of_event(const struct unit *u);

/* How much "In 2018, …" (but for "since 2018") takes from what a sentence says,
 * in hundredths. */
int why_en_tells_history(const char *low);

/* How much more a sentence of a long text says when it tells of what is or will
 * be of the title's matter, and less when of what somebody whom the title does
 * not name did once; of a short one, a little less for a deed. In hundredths. */
int why_en_tells_matter(const struct article *a, const struct unit *u);

/* "Shares in the firm rose 3%.", and no more. */
bool why_en_tells_shares(const struct unit *u);

/* Somebody's words, whole: they are for the quote. */
bool why_en_is_spoken(const char *text);

/* "Rating: 5/5 …", "2017: …". */
bool why_en_is_labelled(const char *text);

/* Whether the article, or the unit, tells what people say and do: news. */
bool why_en_is_reported(const struct article *a, const struct unit *u);

/* Openings that lean elsewhere and not here: "The decision …" near the start
 * of an article, "It is the first time …". */
bool why_en_stands(const struct article *a, const struct unit *u);

/* "Scientists say such storms …", "rains of this kind", where the title or the
 * first sentence has storms, rains. */
bool why_en_names_such(const struct article *a, const struct unit *u);

/* "He …", "If convicted, she …": the bytes of the pronoun, which stands at
 * *AT, or 0. */
size_t why_en_pronoun(const char *low, size_t *at);

/* Whether the unit wants a sentence that is neither the title nor one of the
 * COUNT of SHOWN: "The company …", "One destroyed …". */
bool why_en_dangles(const struct article *a, size_t at, const size_t *shown,
    size_t count);

/* "This means that …", "That makes Larch the first …"; and what it says as a
 * sentence, where that stands by itself, in the article's arena, or NULL
 * (why_en_meant.c). */
bool why_en_is_meaning(const struct unit *u);
const char *why_en_meant(struct article *a, size_t at);

/* "He faces up to …" with the name of whom the sentence before tells, in the
 * arena TO, or NULL. */
const char *why_en_named(struct article *a, size_t at, struct arena *to);

#endif
