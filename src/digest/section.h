/* The sections of an article: what follows a heading. Private to the
 * embedded engine. */
#ifndef DIGEST_SECTION_H
#define DIGEST_SECTION_H

#include <stdbool.h>
#include <stddef.h>

#include "article.h"

#define SECTION_NAMED 5	/* words under the heading of a thing */

struct section {
	size_t heading;		/* a unit */
	size_t first, end;	/* units */
	size_t words;
};

/* At most MAX sections of at least WORDS words; how many. */
size_t sections_find(const struct article *a, struct section *out, size_t max,
    size_t words);

/* Whether the sections are stories of their own. */
bool sections_are_stories(const struct article *a);

/* Whether the title is a round-up's: "The week in maps". */
bool sections_title_is_roundup(const struct article *a);

/* Whether each paragraph is one: "News in brief". */
bool sections_are_briefs(const struct article *a);

/* Where the list of an article starts that is one of things ("10 tools that
 * …"): the unit of its first heading; 0: it is none. */
size_t sections_list_start(const struct article *a);

/* "7 tools I use": a list of things under short headings, which name them. */
bool sections_are_names(const struct article *a);

#endif
