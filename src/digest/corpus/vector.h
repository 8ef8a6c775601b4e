/*
 * A document as weighed features: words, pairs of neighbouring words, and
 * names. What related items and stories are found by. The owner calls
 * vec_free.
 */
#ifndef DIGEST_VECTOR_H
#define DIGEST_VECTOR_H

#include <stdbool.h>

#include "terms.h"

enum feature_kind {
	FEATURE_WORD,
	FEATURE_NAME,		/* a word with a capital inside a sentence, where
				 * not all words have one */
	FEATURE_PAIR,
	FEATURE_LIKE,		/* the kind of thing that a word is of, and */
	FEATURE_NEAR		/* what it turns up with: see kin.h */
};

struct vector_term {
	uint32_t id;
	uint32_t word;		/* what terms.h calls it: id may be that of all
				 * its names (kin.h) */
	float tf;		/* how often; in the title counts more */
	uint32_t start;		/* where its first word is */
	uint16_t len;
	uint8_t kind;		/* enum feature_kind */
	uint8_t in_title;	/* start is in the title */
	uint8_t lower;		/* it stands there without a capital, too */
};

struct vector {
	struct vector_term *at;	/* by id, each once */
	size_t len, cap;
};

#define VECTOR_INIT { NULL, 0, 0 }

/* What a title's word counts for, against one in the text. */
#define VECTOR_TITLE 3.0f

enum vector_width {
	VECTOR_OWN,		/* the words as they stand */
	VECTOR_KINDS,		/* with the kinds of them where they are few, and
				 * in a headline what they turn up with */
	VECTOR_WIDE		/* and the initials of names */
};

/* Replaces OUT by the features of a document, of at most WORDS words of its
 * text. title and text may be NULL. ROW is scratch. */
void vector_read(struct terms *t, const char *lang, const char *title,
    const char *text, size_t words, enum vector_width width,
    struct term_row *row, struct vector *out);

#endif
