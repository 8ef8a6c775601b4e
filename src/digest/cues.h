/*
 * Cues: words and phrases that speak for or against a sentence, with a
 * weight. " * " in a phrase stands for a few words, "~" at its end for the
 * rest of the word; a phrase starts with a letter.
 */
#ifndef DIGEST_CUES_H
#define DIGEST_CUES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "language.h"

#define CUES_MAX 1856		/* of a table; those after it are not seen */
#define CUE_COUNTS 15		/* hundredths */

struct cue_sum {
	int sum;		/* of those that speak for it, */
	int cost;		/* and, below 0, against it */
	int most;		/* the heaviest */
	int count;		/* of those that count by themselves */
	int beside;		/* of CUE_BESIDE */
};

struct cue_set {
	uint64_t bit[CUES_MAX / 64];
};

/* LOW is in lower case; CUES a constant, known by its address. Those in FAINT
 * (or NULL) weigh half; FOUND (or NULL) gets those that are there. */
void cues_find(const struct cue *cues, const char *low,
    const struct cue_set *faint, struct cue_set *found, struct cue_sum *out);

#endif
