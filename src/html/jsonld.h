/*
 * What a page says of itself in JSON-LD (schema.org): the object of its
 * article, and what it says of it. Strings live in the arena that is given.
 */
#ifndef HTML_JSONLD_H
#define HTML_JSONLD_H

#include <stdbool.h>

#include <ndigest/base/arena.h>

#include "prepass.h"

struct jsonld {
	const char *headline;
	const char *author;	/* several joined by ", " */
	const char *site;	/* the publisher's name */
	const char *published;
	const char *description;
	const char *image;
	const char *language;
	const char *body;	/* articleBody; may hold HTML */
	bool locked;		/* isAccessibleForFree is false */
	bool article;		/* an article is meant, not the whole site */
};

/* Fields are NULL when they are not there. */
void jsonld_read(struct jsonld *ld, struct arena *a, const struct prepass *p);

#endif
