/*
 * Grounding: what of a text is borne out by the article that it is about.
 * Every sentence is tied to sentences of the article; numbers, dates, names
 * and quotations that the article does not have are found.
 */
#ifndef NDIGEST_DIGEST_GROUND_H
#define NDIGEST_DIGEST_GROUND_H

#include <stdbool.h>
#include <stddef.h>

#include <ndigest/base/arena.h>
#include <ndigest/digest/local.h>
#include <ndigest/model/digest.h>

#define GROUND_UNSUPPORTED 24	/* at most so many are told */

/* An article, made ready to be asked; one thread's. */
struct ground;

/* IN is borrowed; LANG is the article's language, as the embedded engine
 * found it (digest.text_language). Title, source and author count as said by
 * the article, the date as well. */
struct ground *ground_new(const struct digest_input *in, const char *lang);
void ground_free(struct ground *g);	/* NULL is fine */

/* What is not borne out is added to LIST (room for GROUND_UNSUPPORTED), each
 * once, as it stands in TEXT, in A. LANG: of TEXT; names of another language
 * than the article's are let pass. */
void ground_check(struct ground *g, const char *text, const char *lang,
    struct arena *a, const char **list, size_t *count);

/* The sentence of the article that bears TEXT out best, or
 * DIGEST_NO_SENTENCE. *SHARE, which may be NULL, gets how much of it the
 * article has words for, 0..1. */
size_t ground_sentence(struct ground *g, const char *text, double *share);

/* The sentences that have most to do with TEXT, best first: at most MAX of
 * them in OUT; how many. */
size_t ground_rank(struct ground *g, const char *text, size_t *out,
    size_t max);

/* QUOTE as the article has it, in A, and its sentence; NULL: it does not
 * stand there word for word. */
const char *ground_quote(struct ground *g, const char *quote, struct arena *a,
    size_t *sentence);

/* The article's sentence that a wrong QUOTE was most likely made from; false:
 * there is none that near. */
bool ground_quote_near(struct ground *g, const char *quote, struct arena *a,
    struct claim *out);

/* The sentence with that number as one clean line, in A; or NULL. */
const char *ground_text(struct ground *g, size_t sentence, struct arena *a);

/* Sets the sentences of all parts of D, replaces a quote that is not word for
 * word by the article's own that it comes nearest to, or takes it out, and
 * fills D's list of what is unsupported. */
void ground_digest(struct ground *g, struct arena *a, struct digest *d);

#endif
