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

/* The offset of the sentence that a heading ran into: "A better plan The firm
 * said …"; 0 when there is none. */
size_t runon_seam(const char *s);

/* At the start of an article: the bytes of a caption and its picture's credit
 * ("… Ann Poe / Getty"); RUNON_LOST when there is one of which the end cannot
 * be told, 0 when there is none. */
#define RUNON_LOST ((size_t)-1)
size_t runon_credit(const char *s);

/* Whether the first letter of S lost its word ("A rtificial"), by the whole
 * TEXT: the bytes to leave out after the letter. */
size_t runon_drop_cap(const char *s, const char *text, const char *lang);

/* "Tom Hale Ann Poe has …" at the start of an article of which the whole TEXT
 * speaks of Poe and never again of Hale: the bytes of the photographer's
 * name, 0 when there is none. */
size_t runon_two_names(const char *s, const char *text);

#endif
