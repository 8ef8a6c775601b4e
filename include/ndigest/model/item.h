/*
 * An item of a feed, as parsed; a headline, as listed; an article, as shown.
 * Strings as in feed.h.
 */
#ifndef NDIGEST_MODEL_ITEM_H
#define NDIGEST_MODEL_ITEM_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct enclosure {
	const char *url;
	const char *type;	/* MIME, or NULL */
	int64_t length;		/* bytes, 0: unknown */
	int64_t duration;	/* seconds, 0: unknown */
	const char *title;
};

/* As a feed gives it. */
struct item {
	const char *guid;	/* guid, atom:id, rdf:about …, as it stands */
	const char *title;	/* plain text, one line */
	const char *link;	/* absolute */
	const char *author;
	const char *summary;	/* safe HTML: the short form */
	const char *content;	/* safe HTML: the longest full form */
	const char *comments;	/* URL */
	const char *image;	/* URL */
	const char *image_alt;
	const char *language;
	int64_t published;	/* DATE_NONE when absent */
	int64_t updated;
	const char *const *categories;
	size_t category_count;
	const struct enclosure *enclosures;
	size_t enclosure_count;
};

enum headline_flag {
	HEADLINE_READ = 1 << 0,
	HEADLINE_STARRED = 1 << 1,
	HEADLINE_DIGEST = 1 << 2,	/* a digest of its present text is stored */
	HEADLINE_TEXT = 1 << 3,		/* the text of its page is stored */
	HEADLINE_NOTE = 1 << 4,		/* the reader wrote a note on it */
	HEADLINE_ENCLOSES = 1 << 5	/* something to hear, see or save */
};

/* A row of a list. */
struct headline {
	int64_t id;
	int64_t feed_id;
	int64_t published;	/* clamped for sorting; never DATE_NONE */
	int64_t fetched;	/* when it was first seen */
	int64_t story;		/* items of one story share it; 0: alone */
	unsigned flags;		/* enum headline_flag */
	const char *title;
	const char *url;
	const char *source;	/* title of its feed */
	const char *category;
	const char *author;	/* or NULL */
};

#endif
