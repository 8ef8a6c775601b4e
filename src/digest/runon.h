/* Headings and credits that lost their line break: "Scaling up The models …",
 * "Ann Poe/Agency The models …". English only. Private to the engine. */
#ifndef DIGEST_RUNON_H
#define DIGEST_RUNON_H

#include <stddef.h>

/* Bytes at the start of a paragraph's first sentence that are no part of it,
 * 0 for none. FIRST: it is the article's first paragraph. */
size_t runon_length(const char *s, int first);

/* Bytes of a label before what it labels ("The news: "), 0 for none. */
size_t runon_label(const char *s);

#endif
