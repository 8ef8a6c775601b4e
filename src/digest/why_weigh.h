/*
 * How much a sentence says of why something matters: its cues, in English the
 * shapes of what is at stake too. Private to the embedded engine.
 */
#ifndef DIGEST_WHY_WEIGH_H
#define DIGEST_WHY_WEIGH_H

#include "article.h"
#include "cues.h"

#define WHY_LONG 20		/* sentences of an article */
#define BEST_PLAIN 18	/* hundredths: less is no reason in English */

/* What the cues of a sentence come to. */
struct why_say {
	int weight;	/* hundredths */
	bool sure;	/* one that is enough */
	bool shaped;	/* it tells how much, or what follows, not only "risk" */
};

/* The cues that the title has, which weigh less. */
void why_find_topic(const struct article *a, struct cue_set *topic);

/* What the cues of U come to; those of TOPIC count half. */
void why_weigh(const struct article *a, const struct unit *u,
    const struct cue_set *topic, struct why_say *out);

#endif
