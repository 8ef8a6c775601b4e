/*
 * Tells a story index of articles as the app does it. For the tests of stories.
 */
#ifndef TEST_STORY_TELL_H
#define TEST_STORY_TELL_H

#include <stdint.h>

#include <ndigest/digest/story.h>

/* Adds IT, which was assigned to M; whom M names joins its story. */
void story_join(struct story_index *x, struct story_item *it,
    const struct story_match *m);

/* Item ID of FEED with no more than these; URL and TEXT may be NULL. */
struct story_match story_tell(struct story_index *x, int64_t id, int64_t feed,
    const char *url, const char *title, const char *text);

#endif
