/* Headings and credits that lost their line break: "Scaling up The models …",
 * "Ann Poe/Agency The models …". English only. Private to the engine. */
#ifndef DIGEST_RUNON_H
#define DIGEST_RUNON_H

#include <stdbool.h>
#include <stddef.h>

enum runon_place {
	RUNON_ARTICLE,		/* the article's first sentence */
	RUNON_PARAGRAPH,	/* a paragraph's first */
	RUNON_INSIDE
};

/* Bytes at the start of a sentence that are no part of it, 0 for none. */
size_t runon_length(const char *s, enum runon_place place);

/* A short line without a verb: a caption that ends in a point. */
bool runon_is_caption(const char *s);

/* A line of few words none of which can be a verb. */
bool runon_is_verbless(const char *s);

/* Bytes of a label before what it labels ("The news: "), 0 for none. */
size_t runon_label(const char *s);

#endif
