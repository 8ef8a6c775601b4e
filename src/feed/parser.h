/* What the files of the parser share. */
#ifndef FEED_PARSER_H
#define FEED_PARSER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <ndigest/base/buf.h>
#include <ndigest/base/map.h>
#include <ndigest/feed/parse.h>

#include "construct.h"
#include "input.h"
#include "mend.h"
#include "names.h"
#include "record.h"
#include "scope.h"
#include "xml.h"

#define TEXT_MAX ((size_t)4 * 1024 * 1024)	/* of one element */

/* Where an element stands; kept in scope_element.context. */
enum context {
	IN_DOCUMENT,	/* no known root yet */
	IN_CHANNEL,
	IN_ITEM,
	IN_MEDIA,	/* media:content of an item */
	IN_SOURCE,	/* of an item: not its own */
	IN_PERSON,
	IN_PICTURE,
	IN_WRAPPER,	/* something unknown, in which items may be */
	IN_MARKUP,	/* of a text that is captured */
	IN_NOTHING	/* all in it is left out */
};

/* Kept in scope_element.quiet. */
enum quiet {
	QUIET_NOT,
	QUIET_MARKUP,	/* its tags are not part of the markup */
	QUIET_ITEM,	/* no markup: it is the item's own element */
	QUIET_ROOT
};

enum root {
	ROOT_NONE,
	ROOT_RSS,
	ROOT_RDF,
	ROOT_ATOM,
	ROOT_CDF,
	ROOT_JSON
};

/* An element whose text is wanted. */
struct capture {
	bool active;
	unsigned char kind;		/* enum element_kind */
	unsigned char field, rank;
	enum construct type;
	enum construct decoded;		/* what it is when it was base64 */
	size_t depth;			/* of its element */
	bool markup;			/* there are tags in the text */
	bool typed;			/* the element says which type it is */
	bool unwrap;			/* an XHTML div around it all is not
					 * part of the text */
	bool person_part;		/* a child of an author, */
	size_t person_depth;		/* whose own element is at this depth */
	signed char permalink;		/* of a guid: -1 no, 0 unsaid, 1 yes */
	struct buf text;
};

struct feed_parser {
	struct feed_parse_options options;
	char *base_url, *content_type;
	struct feed_sink sink;
	struct input input;
	struct xml xml;
	struct scope scope;
	struct element_index elements;
	struct mends mends;
	struct record channel, item;
	bool in_item;
	bool channel_given;
	enum root root;
	enum ns root_ns;
	bool plain_is_rss;	/* names without prefix are RSS's, whatever
				 * the default namespace says */
	bool plain_is_atom;
	char format[16];
	char other[24];		/* the root of what is no feed */
	struct capture capture;
	struct buf person_name, person_email;
	struct buf tmp, url;
	struct map entities;	/* of the document type, name to offset */
	struct buf entity_text;
	size_t expanded;	/* bytes that entities became */
	size_t items;
	size_t bytes;
	bool full;		/* they reached the cap */
	size_t json_retry;	/* bytes that json_feed_more waits for */
	bool json_open;		/* inside the items; */
	bool json_closed;	/* behind them */
	bool is_json, is_xml;	/* which is known once something is there */
	bool ended;
	enum err over;		/* why no more is read */
};

/* reader.c: what the XML reader calls */
void reader_init(struct feed_parser *p);
void reader_end(struct feed_parser *p);		/* closes all that is open */

/* roots.c: which format it is. False: TAG begins no feed. */
bool root_open(struct feed_parser *p, const struct xml_tag *tag, enum ns ns,
    const struct element *el);
const char *root_format(const struct feed_parser *p);
void root_is_cdf(struct feed_parser *p);	/* it shows only now */
bool root_is_other(struct feed_parser *p, const char *name, size_t n);

/* capture.c: the text of elements */
void capture_begin(struct feed_parser *p, enum element_kind kind,
    enum field field, unsigned rank, enum construct type);
void capture_text(struct feed_parser *p, const char *s, size_t n, bool cdata);
void capture_end(struct feed_parser *p);
/* Of what is in base64. */
enum construct capture_decoded_type(const struct feed_parser *p,
    const struct xml_tag *tag);
enum construct capture_type(const struct feed_parser *p,
    const struct xml_tag *tag, enum ns ns, const struct element *el);

/* markup.c: tags inside a captured text */
void markup_start(struct feed_parser *p, const struct xml_tag *tag);
void markup_end(struct feed_parser *p, const struct scope_element *e);

/* attributes.c: elements that say it in their attributes. True: the text
 * of the element is not wanted any more. */
bool attributes_link(struct feed_parser *p, const struct xml_tag *tag);
bool attributes_href(struct feed_parser *p, const struct xml_tag *tag,
    const struct element *el);
bool attributes_category(struct feed_parser *p, const struct xml_tag *tag);
void attributes_enclosure(struct feed_parser *p, const struct xml_tag *tag);
void attributes_value(struct feed_parser *p, const struct xml_tag *tag);
void attributes_item(struct feed_parser *p, const struct xml_tag *tag);
void attributes_channel(struct feed_parser *p, const struct xml_tag *tag);

/* The decoded value of an attribute into p->tmp; "" when there is none. NAME
 * without prefix: it is looked for with any. */
const char *attribute(struct feed_parser *p, const struct xml_tag *tag,
    const char *name);

/* urls.c. False: there is none, or it is unsafe. */
bool url_absolute(struct feed_parser *p, struct buf *out, const char *s,
    size_t n);
const char *url_base(struct feed_parser *p);
/* Resolves s and sets the field. */
void url_set(struct feed_parser *p, struct record *r, enum field f,
    unsigned rank, const char *s, size_t n);

/* Resolves the markup and the picture of a channel that stand before its
 * link, which is their base. */
void url_settle(struct feed_parser *p);

/* parse.c */
struct record *parser_record(struct feed_parser *p);
void parser_give_item(struct feed_parser *p);
void parser_give_channel(struct feed_parser *p);

/* json_feed.c: the JSON Feed in p->input. Of a large one, the items that are
 * there are read and taken out; at the end the rest, or all of it. ERR_INPUT:
 * it is none. */
void json_feed_more(struct feed_parser *p);
enum err json_feed_read(struct feed_parser *p, struct error *e);

#endif
