/* A digest of an article. Owned by the arena it was made in. */
#ifndef NDIGEST_MODEL_DIGEST_H
#define NDIGEST_MODEL_DIGEST_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define DIGEST_NO_SENTENCE ((size_t)-1)

/* A piece of a digest and the sentence of the article (by sentence_split,
 * from 0) that it rests on; DIGEST_NO_SENTENCE when none is known. */
struct claim {
	const char *text;
	size_t sentence;
};

/* A sentence that an answer rests on. */
struct passage {
	const char *text;
	size_t sentence;	/* of this article, or DIGEST_NO_SENTENCE */
	const char *source;	/* whose it is; NULL: this article's */
};

#define FAQ_PASSAGES 3

struct faq {
	const char *question;
	struct claim answer;	/* .text NULL: the article does not say */
	bool asked;		/* by the reader, not by the digest */
	/* of one that was asked: */
	const char *model;	/* that answered; NULL: the embedded engine */
	struct passage passages[FAQ_PASSAGES];
	size_t passage_count;
	const char *const *unsupported;	/* what they do not bear out */
	size_t unsupported_count;
	int64_t made;		/* seconds */
};

struct digest {
	const char *summary;	/* NULL: could not be made */
	const size_t *summary_sentences;
	size_t summary_sentence_count;
	const struct claim *takeaways;
	size_t takeaway_count;
	struct claim quote;		/* .text NULL: none */
	const char *quote_by;		/* who says it; NULL: not known */
	const char *why_it_matters;	/* NULL: none */
	const size_t *why_sentences;
	size_t why_sentence_count;
	const struct faq *faq;
	size_t faq_count;
	const char *category;
	const char *language;		/* ISO 639-1 */
	/* of the article, by which its sentences are split */
	const char *text_language;
	const char *provider;		/* "local", "openai", … */
	const char *model;		/* "embedded" for local */
	bool ai;			/* a language model wrote it */
	int64_t made;			/* seconds */
	const char *const *notes;	/* what was left out, and why */
	size_t note_count;
	const char *const *unsupported;	/* what the article does not bear out */
	size_t unsupported_count;
};

/* A related item. */
struct related {
	int64_t id;
	double score;		/* 0..1 */
	const char *title;
	const char *source;
	int64_t published;
};

#endif
