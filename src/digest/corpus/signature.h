/* The signature of an article, unpacked. Private to the story files. */
#ifndef DIGEST_SIGNATURE_H
#define DIGEST_SIGNATURE_H

#include <ndigest/digest/story.h>

#include "terms.h"

#define SIGNATURE_FEATURES 44
#define SIGNATURE_BRIEF 20	/* fewer but for kinds: a headline, perhaps with
				 * a line below */

/* A feature's byte: its weight in 1/8 by frequency and kind, and flags. */
#define SIGNATURE_WEIGHT 0x1f
#define SIGNATURE_TITLE 0x20	/* stands in the title */
#define SIGNATURE_NAME 0x40
#define SIGNATURE_PAIR 0x80
#define SIGNATURE_KIND (SIGNATURE_NAME | SIGNATURE_PAIR)	/* of kin.h */

struct signature_feature {
	uint32_t id;
	uint8_t weight;
};

/* No word nor pair, but what they are of or turn up with. */
static inline bool
signature_is_kind(uint8_t weight)
{
	return (weight & SIGNATURE_KIND) == SIGNATURE_KIND;
}

struct signature {
	uint64_t url, title, simhash;
	uint64_t series;	/* see series.h */
	uint16_t words;
	uint8_t count;
	uint8_t own;		/* of them, but for kinds */
	struct signature_feature at[SIGNATURE_FEATURES];	/* by id */
};

/* Counts what is no kind. */
uint8_t signature_own(const struct signature *s);

/* False when the bytes are no signature. */
bool signature_read(const void *bytes, size_t n, struct signature *out);

void signature_make(struct terms *t, const struct classifier *rarity,
    const struct story_text *text, struct signature *out);
void signature_write(const struct signature *s, struct buf *out);

/* Whether two are of the same text. LIKENESS is that of their features. */
bool signature_is_copy(const struct signature *a, const struct signature *b,
    double likeness);

#endif
