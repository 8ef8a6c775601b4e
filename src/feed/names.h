/* Namespaces and elements of feeds: what a name means. */
#ifndef FEED_NAMES_H
#define FEED_NAMES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Several namespaces share a vocabulary: RSS without one and in those of
 * RSS 0.90, 1.0, 1.1 and 2.0, and Atom, whose names never differ in meaning
 * from those of RSS, only in how the element is written. */
enum ns {
	NS_NONE,
	NS_RSS090,
	NS_RSS10,
	NS_RSS11,
	NS_RSS2,
	NS_ATOM,
	NS_ATOM03,
	NS_LAST_CORE = NS_ATOM03,
	NS_ADMIN,
	NS_CONTENT,
	NS_DC,
	NS_DCTERMS,
	NS_FEEDBURNER,
	NS_GOOGLEPLAY,
	NS_ITUNES,
	NS_MEDIA,
	NS_PODCAST,
	NS_PRISM,
	NS_RDF,
	NS_SY,
	NS_WEBFEEDS,
	NS_XHTML,
	NS_XML,
	NS_OTHER,	/* known to be of no use here */
	NS_UNKNOWN	/* a URI that stands in no table */
};

enum ns ns_of_uri(const char *uri, size_t n);	/* NS_UNKNOWN: not known */
enum ns ns_of_prefix(const char *prefix, size_t n);	/* by habit */

static inline bool
ns_is_core(enum ns ns)
{
	return ns <= NS_LAST_CORE;
}

static inline bool
ns_is_atom(enum ns ns)
{
	return ns == NS_ATOM || ns == NS_ATOM03;
}

/* What to do with an element. */
enum element_kind {
	KIND_NONE,
	KIND_ROOT,		/* rss, RDF, feed */
	KIND_CHANNEL,
	KIND_ITEM,
	KIND_THROUGH,		/* as if its tags were not there */
	KIND_SKIP,		/* with all in it */
	KIND_SOURCE,
	KIND_PERSON,
	KIND_PICTURE,		/* RSS image: url, title in it, or a URL */
	KIND_HREF,		/* a URL in href or url, or as text */
	KIND_RESOURCE,		/* a URL in rdf:resource */
	KIND_MEDIA,		/* media:content */
	KIND_ENCLOSURE,
	KIND_LINK,
	KIND_CATEGORY,
	KIND_KEYWORDS,
	KIND_TITLE,
	KIND_LINE,		/* text as it stands */
	KIND_GUID,
	KIND_URL,
	KIND_DATE,
	KIND_HTML,		/* description, summary */
	KIND_CONTENT,
	KIND_TTL,
	KIND_PERIOD,
	KIND_FREQUENCY,
	KIND_DURATION
};

/* Where it goes. The same for a channel and for an item. */
enum field {
	FIELD_ID,
	FIELD_TITLE,
	FIELD_LINK,
	FIELD_AUTHOR,
	FIELD_SUMMARY,
	FIELD_CONTENT,
	FIELD_COMMENTS,
	FIELD_IMAGE,
	FIELD_IMAGE_ALT,
	FIELD_LANGUAGE,
	FIELD_GENERATOR,
	FIELD_SELF,
	FIELD_HUB,
	FIELD_TEXTS,		/* until here they are text */
	FIELD_PUBLISHED = FIELD_TEXTS,
	FIELD_UPDATED,
	FIELD_COUNT,
	FIELD_NONE = FIELD_COUNT
};

/* The rank tells which of two elements for one field wins: the lower, and
 * the first of equals. 0: the element means nothing there. */
struct element {
	const char *name;	/* in lower case, without prefix */
	unsigned char len;
	unsigned char ns;	/* NS_NONE: the core vocabulary */
	unsigned char kind;
	unsigned char field;
	unsigned char item_rank;
	unsigned char channel_rank;
};

/* The table, hashed: made once a parser, in a microsecond. */
struct element_index {
	unsigned char slot[256];	/* index + 1, 0: empty */
};

void element_index(struct element_index *ix);

/* The element, in any case of letters, or NULL. */
const struct element *element_find(const struct element_index *ix, enum ns ns,
    const char *name, size_t n);

#endif
