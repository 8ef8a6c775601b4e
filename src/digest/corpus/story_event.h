/* How likely an article tells of a story's event. Private to the story
 * files. */
#ifndef DIGEST_STORY_EVENT_H
#define DIGEST_STORY_EVENT_H

#include "story_index.h"

/* A new article, and what is worked out of it once. */
struct story_asked {
	const struct story_item *item;
	struct signature s;
	float length;
	float weight[SIGNATURE_FEATURES];
	float rarity[SIGNATURE_FEATURES];	/* the idf of it */
	float event[SIGNATURE_FEATURES];	/* 0..1: no template's */
};

/* Q->item and Q->s are set; works out the rest. */
void story_ask(const struct story_index *x, struct story_asked *q);

/* What it has in common with an article. */
struct story_shared story_compare(const struct story_index *x,
    const struct story_asked *q, const struct story_entry *e);

/* LIKE, less what the days between and one feed ask. */
double story_closeness(const struct story_index *x,
    const struct story_item *item, const struct story_entry *e, double like);

/* More than 0: likelier than not that Q tells what entry E does, and, when E
 * has a story, the articles of it. E is the one of them that is closest to Q,
 * by SHARED; CROWD other stories are nearly as close (when Q is brief). */
double story_event(const struct story_index *x, const struct story_asked *q,
    const struct story_entry *e, const struct story_shared *shared,
    double crowd);

/* How likely it is, 0..1, that Q and E, which both are hardly more than
 * headlines, are of one event. */
double story_headlines(const struct story_index *x,
    const struct story_asked *q, const struct story_entry *e,
    const struct story_shared *shared, double crowd);

/* Whether they are. */
bool story_are_headlines(const struct story_asked *q,
    const struct story_entry *e);

/* Hardly more than a headline. */
bool story_is_brief(const struct story_asked *q);

#endif
