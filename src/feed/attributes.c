/* Elements that say what they have to say in their attributes. */
#include <string.h>
#include <strings.h>

#include <ndigest/base/scan.h>
#include <ndigest/text/clean.h>
#include <ndigest/text/date.h>
#include <ndigest/text/entity.h>

#include "parser.h"

#define IANA "http://www.iana.org/assignments/relation/"

static const struct xml_attr *
find(const struct xml_tag *tag, const char *name)
{
	size_t n = strlen(name);

	for (size_t i = 0; i < tag->attr_count; i++) {
		const struct xml_attr *a = &tag->attrs[i];

		if (a->value == NULL || a->name_len < n ||
		    (a->name[a->name_len - 1] | 0x20) != name[n - 1] ||
		    strncasecmp(a->name + a->name_len - n, name, n) != 0)
			continue;
		if (a->name_len == n || a->name[a->name_len - n - 1] == ':')
			return a;
	}
	return NULL;
}

const char *
attribute(struct feed_parser *p, const struct xml_tag *tag, const char *name)
{
	const struct xml_attr *a = find(tag, name);
	struct buf *b = &p->tmp;
	size_t n;

	buf_clear(b);
	if (a == NULL)
		return "";
	entity_decode_all(b, a->value, a->value_len, ENTITY_ATTR);
	for (n = b->len; n > 0 && scan_space(b->data[n - 1]);)
		n--;
	buf_truncate(b, n);
	for (n = 0; n < b->len && scan_space(b->data[n]);)
		n++;
	return buf_str(b) + n;
}

/* --- links ---------------------------------------------------------------------- */

/* What a link is for, in bits, as rel may have several words. */
enum rel {
	REL_ALTERNATE = 1,
	REL_ENCLOSURE = 2,
	REL_REPLIES = 4,
	REL_SELF = 8,
	REL_HUB = 16,
	REL_OTHER = 32,
	REL_IMAGE = 64
};

static const struct {
	const char *name;
	unsigned rel;
} rels[] = {
	{ "alternate", REL_ALTERNATE }, { "enclosure", REL_ENCLOSURE },
	{ "replies", REL_REPLIES }, { "self", REL_SELF }, { "hub", REL_HUB },
	{ "image", REL_IMAGE },
};

static unsigned
rel_of(const char *s)
{
	unsigned rel = 0, word;
	size_t n;

	while (*s != '\0') {
		s += strspn(s, " \t\r\n");
		if (strncasecmp(s, IANA, sizeof IANA - 1) == 0)
			s += sizeof IANA - 1;
		n = strcspn(s, " \t\r\n");
		if (n == 0)
			break;
		word = REL_OTHER;
		for (size_t i = 0; i < sizeof rels / sizeof rels[0]; i++)
			if (strlen(rels[i].name) == n &&
			    strncasecmp(rels[i].name, s, n) == 0)
				word = rels[i].rel;
		rel |= word;
		s += n;
	}
	return rel != 0 ? rel : REL_ALTERNATE;
}

static bool
is_page(const char *type)
{
	return *type == '\0' || strncasecmp(type, "text/html", 9) == 0 ||
	    strncasecmp(type, "application/xhtml", 17) == 0 ||
	    strncasecmp(type, "html", 4) == 0 ||
	    strncasecmp(type, "xhtml", 5) == 0;
}

static int64_t
number(const char *s)
{
	int64_t v = 0;

	/* "6182912", "6,182,912" */
	for (; (*s >= '0' && *s <= '9') || *s == ','; s++) {
		if (v > INT64_MAX / 100)
			return 0;
		if (*s != ',')
			v = v * 10 + (*s - '0');
	}
	return v;
}

static void
put_type(struct buf *out, const char *s)
{
	buf_clear(out);
	clean_line(out, s, strlen(s));
}

/* The enclosure that TAG's attributes tell, at p->url. */
static void
enclosure(struct feed_parser *p, const struct xml_tag *tag,
    const char *length_name)
{
	struct enclosure e = { 0 };
	struct buf type = BUF_INIT(256), title = BUF_INIT(1024);

	put_type(&type, attribute(p, tag, "type"));
	put_type(&title, attribute(p, tag, "title"));
	e.length = number(attribute(p, tag, length_name));
	e.duration = number(attribute(p, tag, "duration"));
	e.url = buf_str(&p->url);
	e.type = type.len > 0 ? type.data : NULL;
	e.title = title.len > 0 ? title.data : NULL;
	record_enclosure(&p->item, &e);
	buf_free(&type);
	buf_free(&title);
}

/* The rank of a link as the one to open: the alternate page, another
 * alternate, then whatever stands first. */
static unsigned
link_rank(unsigned rel, bool page)
{
	if ((rel & REL_ALTERNATE) != 0)
		return page ? 12 : 14;
	return 30;
}

bool
attributes_link(struct feed_parser *p, const struct xml_tag *tag)
{
	struct record *r = parser_record(p);
	const struct xml_attr *href = find(tag, "href");
	unsigned rel;
	bool page;

	if (href == NULL)
		return find(tag, "rel") != NULL && tag->empty;
	rel = rel_of(attribute(p, tag, "rel"));
	page = is_page(attribute(p, tag, "type"));
	(void)attribute(p, tag, "href");
	buf_clear(&p->url);
	if (!url_absolute(p, &p->url, buf_str(&p->tmp), p->tmp.len))
		return true;
	if (rel == REL_IMAGE) {		/* of iTunes, once */
		record_set(r, FIELD_IMAGE, 31, p->url.data, p->url.len);
		return true;
	}
	record_set(r, FIELD_LINK, link_rank(rel, page), p->url.data,
	    p->url.len);
	if (r == &p->channel) {
		if ((rel & REL_SELF) != 0)
			record_set(r, FIELD_SELF, 10, p->url.data, p->url.len);
		if ((rel & REL_HUB) != 0)
			record_set(r, FIELD_HUB, 10, p->url.data, p->url.len);
		return true;
	}
	if ((rel & REL_REPLIES) != 0)
		record_set(r, FIELD_COMMENTS, page ? 20 : 0, p->url.data,
		    p->url.len);
	if ((rel & REL_ENCLOSURE) != 0)
		enclosure(p, tag, "length");
	return true;
}

/* --- pictures, files, labels ------------------------------------------------ */

bool
attributes_href(struct feed_parser *p, const struct xml_tag *tag,
    const struct element *el)
{
	static const char *const names[] = { "href", "url", "src", "resource" };
	struct record *r = parser_record(p);
	unsigned rank = r == &p->item ? el->item_rank : el->channel_rank;
	const char *s;

	/* a CDF logo may be the small one */
	if (rank > 0 && strcasecmp(attribute(p, tag, "style"), "icon") == 0)
		rank += 10;
	for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
		s = attribute(p, tag, names[i]);
		if (*s == '\0')
			continue;
		url_set(p, r, el->field, rank, s, strlen(s));
		return true;
	}
	return false;
}

bool
attributes_category(struct feed_parser *p, const struct xml_tag *tag)
{
	struct buf line = BUF_INIT(1024);
	const char *s = attribute(p, tag, "term");

	if (*s == '\0')
		s = attribute(p, tag, "label");
	if (*s == '\0')	/* itunes:category */
		s = attribute(p, tag, "text");
	if (*s == '\0')
		return false;
	clean_line(&line, s, strlen(s));
	record_category(&p->item, buf_str(&line), line.len, false);
	buf_free(&line);
	return true;
}

/* <title VALUE="…"/>, as the first drafts of CDF have it. */
void
attributes_value(struct feed_parser *p, const struct xml_tag *tag)
{
	const char *s = attribute(p, tag, "value");

	if (*s == '\0')
		return;
	buf_adds(&p->capture.text, s);
	root_is_cdf(p);
}

/* RSS's enclosure, and media:content, which may be the item's picture. */
void
attributes_enclosure(struct feed_parser *p, const struct xml_tag *tag)
{
	const char *s = attribute(p, tag, "url");
	const struct xml_attr *size = find(tag, "filesize");
	bool picture;

	if (*s == '\0')
		s = attribute(p, tag, "href");
	buf_clear(&p->url);
	if (!url_absolute(p, &p->url, s, strlen(s)))
		return;
	enclosure(p, tag, size != NULL ? "filesize" : "length");
	s = attribute(p, tag, "medium");
	picture = strcasecmp(s, "image") == 0;
	if (*s == '\0' && (tag->name[0] | 0x20) != 'e')
		picture = strncasecmp(attribute(p, tag, "type"), "image/",
		    6) == 0;
	if (picture)
		record_set(&p->item, FIELD_IMAGE, 20, p->url.data,
		    p->url.len);
}

/* --- items and channels ---------------------------------------------------------- */

static void
set_language(struct feed_parser *p, struct record *r, unsigned rank)
{
	const char *lang = scope_own_lang(&p->scope);
	struct buf line = BUF_INIT(64);

	if (*lang == '\0' || !record_wants(r, FIELD_LANGUAGE, rank))
		return;
	clean_line(&line, lang, strlen(lang));
	record_set(r, FIELD_LANGUAGE, rank, buf_str(&line), line.len);
	buf_free(&line);
}

/* What items and channels of RDF and CDF have in their tags. */
static void
common(struct feed_parser *p, const struct xml_tag *tag, struct record *r)
{
	struct buf id = BUF_INIT(4096);
	const char *s;

	set_language(p, r, 30);
	if (tag->attr_count == 0)
		return;
	s = attribute(p, tag, "about");
	if (*s != '\0') {
		clean_line(&id, s, strlen(s));
		record_set(r, FIELD_ID, 30, buf_str(&id), id.len);
		if (strncasecmp(s, "http", 4) == 0)
			url_set(p, r, FIELD_LINK, 60, s, strlen(s));
		buf_free(&id);
	}
	s = attribute(p, tag, "href");
	url_set(p, r, FIELD_LINK, 12, s, strlen(s));
	s = attribute(p, tag, "lastmod");
	record_set_date(r, FIELD_UPDATED, 16, date_parse(s, strlen(s)));
}

void
attributes_item(struct feed_parser *p, const struct xml_tag *tag)
{
	if (p->root == ROOT_RSS && !p->plain_is_rss &&
	    xml_attr(tag, "href") != NULL)
		root_is_cdf(p);
	common(p, tag, &p->item);
}

void
attributes_channel(struct feed_parser *p, const struct xml_tag *tag)
{
	const struct xml_attr *base = xml_attr(tag, "base");

	if (base != NULL && p->root == ROOT_CDF)
		scope_set_base(&p->scope, base->value, base->value_len);
	common(p, tag, &p->channel);
}
