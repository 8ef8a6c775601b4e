/*
 * The embedded digest engine: a digest from nothing but the article's text,
 * with no model, no network and nothing that changes between calls, so that
 * any thread may call it. Everything in it is a sentence of the article, or
 * made from one, and says from which.
 */
#ifndef NDIGEST_DIGEST_LOCAL_H
#define NDIGEST_DIGEST_LOCAL_H

#include <stdint.h>

#include <ndigest/base/arena.h>
#include <ndigest/base/buf.h>
#include <ndigest/model/digest.h>

/* Raised when the engine changes so much that stored digests of its own
 * should be made anew. */
#define DIGEST_LOCAL_VERSION 8

struct digest_input {
	const char *title;	/* NULL when there is none */
	const char *text;	/* plain, paragraphs parted by blank lines */
	const char *language;	/* BCP 47, or NULL: from the text */
	const char *source;	/* the feed's name, or NULL */
	const char *author;	/* or NULL */
	int64_t published;	/* seconds, or DATE_NONE */
};

/* Fills OUT from A. Indices of sentences are those of sentence_split(text,
 * strlen(text), out->language). What could not be made is NULL or 0, and
 * notes say why. The category and the time are the caller's to set. Only the
 * first 400 kB of the text are read. */
void digest_local(const struct digest_input *in, struct arena *a,
    struct digest *out);

/* Who says QUOTE, word for word speech of the article IN: as the text names
 * them, in the arena TO; NULL: it tells nobody's name, or it is no speech. */
const char *digest_speaker(const struct digest_input *in, const char *quote,
    struct arena *to);

/* The digest as one JSON object, two spaces an indent, a newline at its end:
 * title, summary, takeaways, quote, quote_by (where it is known),
 * why_it_matters, faq, category, language, provider, model, ai, notes; then
 * "sentences", the indices that each part rests on, and "unsupported". What is
 * absent is null. */
void digest_json(const struct digest *d, const char *title, struct buf *out);

#endif
