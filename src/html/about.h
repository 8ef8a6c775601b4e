/* Title, byline and date of an article: a cascade for each. */
#ifndef HTML_ABOUT_H
#define HTML_ABOUT_H

#include <stdbool.h>
#include <stdint.h>

#include <ndigest/base/arena.h>

#include "jsonld.h"
#include "meta.h"
#include "near.h"
#include "page_tree.h"

struct about {
	struct arena *a;	/* what is returned lives there */
	const struct tree *tree;
	const struct meta *meta;
	const struct jsonld *ld;
	const char *page_title;	/* <title>, may be "" */
	const char *url;	/* of the page, may be NULL */
	const char *lang;	/* as the page says, may be "" */
	const struct node *region;	/* of the article, may be NULL */
	const struct near *near;	/* not for the title */
};

/* One line, cleaned; NULL when there is none. */
const char *about_title(const struct about *ab);
const char *about_site(const struct about *ab);
const char *about_byline(const struct about *ab);
/* Seconds since 1970 UTC, or DATE_NONE. */
int64_t about_published(const struct about *ab);

/* Whether the page's only h1, which says ONLY, is what readers see as the
 * title, whatever the page says to search engines: it is not the site's. */
bool about_is_headline(const struct about *ab, const char *only);

/* All text in N as one cleaned line of at most MAX bytes. */
const char *about_line(struct arena *a, const struct node *n, size_t max);

#endif
