/*
 * A forgiving, streaming reader of XML for feeds and OPML.
 *
 * Why not libxml2: its recovery drops undefined entities (&nbsp; &eacute;)
 * and stops at the first fatal error (a bare '<', a control byte, a cut), its
 * SAX copies what most feeds do not need, and its safety hangs on the right
 * options. This reader resolves nothing: no external entity, no DTD. It knows
 * tags, attributes, text, CDATA, and what broken documents do with them, and
 * leaves names, references and their meaning to who listens. Nothing here
 * recurses or allocates; a tag has a cap.
 *
 * The listener gets pieces of the caller's bytes, valid during the call.
 * A text may come in several pieces; a character reference is never split.
 */
#ifndef FEED_XML_H
#define FEED_XML_H

#include <stdbool.h>
#include <stddef.h>

#define XML_TAG_MAX ((size_t)64 * 1024)
#define XML_ATTRS_MAX 64

enum xml_mend {
	XML_BARE_LT,		/* a '<' that starts nothing */
	XML_BAD_TAG,		/* a tag without its '>' */
	XML_BAD_ATTR,		/* no quotes, no value, one quote */
	XML_BIG_TAG,		/* over XML_TAG_MAX or XML_ATTRS_MAX: left out */
	XML_OPEN_CDATA,		/* CDATA, comment without their end */
	XML_CUT			/* the document ends inside a tag */
};

struct xml_attr {
	const char *name, *value;	/* the value is raw: not decoded */
	size_t name_len, value_len;
};

struct xml_tag {
	const char *name;
	size_t len;
	struct xml_attr attrs[XML_ATTRS_MAX];
	size_t attr_count;
	bool empty;			/* <name/> */
};

struct xml_listener {
	void (*start)(void *ctx, const struct xml_tag *tag);
	void (*end)(void *ctx, const char *name, size_t len);
	/* CDATA is as it stands; else the references are still to decode. */
	void (*text)(void *ctx, const char *s, size_t n, bool cdata);
	/* An <!ENTITY> of the internal subset, its value not decoded. */
	void (*entity)(void *ctx, const char *name, size_t len,
	    const char *value, size_t value_len);
	void (*mend)(void *ctx, enum xml_mend what);
	/* The name of the innermost open element, its length in *len; NULL or
	 * no such verb: sections that were never closed run on. */
	const char *(*inner)(void *ctx, size_t *len);
	void *ctx;
};

/* Where a byte was found last, so that it is not looked for again and again
 * over the same stretch. */
struct xml_memo {
	const char *from, *found;	/* found == end: not there */
};

struct xml {
	struct xml_listener to;
	const char *skip;	/* inside what is left out until this, or NULL */
	bool cdata;
	bool stop;		/* set by the listener: read no more */
	bool last;		/* no more bytes are to come */
	bool had_doctype;
	size_t retry;		/* do not try again with fewer bytes */
	struct xml_memo gt, quote, apostrophe, section;
	struct xml_tag tag;
};

/* Reads from S and returns how many bytes are done with; the caller gives the
 * rest again with more after it. With END all is read. */
size_t xml_read(struct xml *x, const char *s, size_t n, bool end);

/* The raw value of the attribute NAME (no prefix is looked at but as part of
 * the name), in any case of letters; the first of several. Or NULL. */
const struct xml_attr *xml_attr(const struct xml_tag *tag, const char *name);

#endif
