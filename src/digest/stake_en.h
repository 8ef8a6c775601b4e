/* What is at stake in an English sentence, by its shape: how many it hits, what
 * it costs, what rises or falls, what has not been so before, what may come of
 * it. Private to the embedded engine. */
#ifndef DIGEST_STAKE_EN_H
#define DIGEST_STAKE_EN_H

#include <stdbool.h>

struct stake {
	int scale;	/* hundredths: a number of people or of money */
	int most;	/* the heaviest of the other shapes, */
	int sum;	/* all of them */
	bool effect;	/* "will cost", "could shift": something comes of it */
	bool percent;	/* "8%" */
	bool planned;	/* it says no more than when something will be */
};

/* LOW: the sentence in small letters; TOPIC: the title, or NULL: what it says
 * is no more than the news itself. */
void stake_en_find(const char *low, const char *topic, struct stake *out);

#endif
