/* What a page says of itself in <meta>, <link> and <base>. Borrowed from the
 * tree. */
#ifndef HTML_META_H
#define HTML_META_H

#include "page_tree.h"

enum meta_field {
	META_NONE,
	META_AUTHOR,
	META_AUTHORS,		/* one of several, in order */
	META_DATE,
	META_DESCRIPTION,
	META_IMAGE,
	META_IMAGE_ALT,
	META_KIND,
	META_LANG,
	META_LOCALE,
	META_MODIFIED,
	META_SITE,
	META_TITLE,
	META_URL,
	META_CANONICAL,		/* <link rel=canonical> */
	META_NEXT,		/* <link rel=next>, <a rel=next> */
	META_BASE,		/* <base href> */
	META_COUNT
};

#define META_AUTHORS_MAX 8

struct meta {
	const char *value[META_COUNT];	/* NULL: not said */
	unsigned rank[META_COUNT];
	const char *authors[META_AUTHORS_MAX];
	size_t author_count;
	const char *more_authors[META_AUTHORS_MAX];	/* as META_AUTHOR */
	size_t more_author_count;
};

void meta_read(struct meta *m, const struct tree *t);

#endif
