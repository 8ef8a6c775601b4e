/* Elements of RSS, Atom, RDF and CDF as they open and close. */
#include <string.h>
#include <strings.h>

#include <ndigest/base/scan.h>
#include <ndigest/text/entity.h>

#include "parser.h"

#define ENTITY_TEXT_MAX 256
#define ENTITY_COUNT_MAX 512

struct record *
parser_record(struct feed_parser *p)
{
	return p->in_item ? &p->item : &p->channel;
}

static struct scope_element *
top(struct feed_parser *p)
{
	return &p->scope.at[p->scope.depth];
}

/* --- closing ---------------------------------------------------------------------- */

static void
close_top(struct feed_parser *p)
{
	const struct scope_element *e = top(p);
	bool was_item = e->context == IN_ITEM && e->quiet == QUIET_ITEM;

	if (p->capture.active && p->capture.depth == p->scope.depth)
		capture_end(p);
	else if (p->capture.active && e->context == IN_MARKUP)
		markup_end(p, e);
	scope_pop(&p->scope);
	if (was_item && p->in_item)
		parser_give_item(p);
}

static void
close_to(struct feed_parser *p, size_t depth)
{
	p->scope.over = 0;
	while (p->scope.depth > depth) {
		if (p->scope.depth > depth + 1)
			mend_note(&p->mends, MEND_UNCLOSED);
		close_top(p);
	}
}

static void
on_end(void *ctx, const char *name, size_t n)
{
	struct feed_parser *p = ctx;
	size_t depth = scope_find(&p->scope, name, n);

	/* What is too deep is only counted; but the end of what holds it all
	 * is the end of it, however many were left open. */
	if (p->scope.over > 0 && (depth == 0 || (p->capture.active ?
	    depth > p->capture.depth : depth > 8))) {
		p->scope.over--;
		return;
	}
	if (depth == 0) {
		mend_note(&p->mends, MEND_STRAY_END);
		return;
	}
	close_to(p, depth - 1);
}

void
reader_end(struct feed_parser *p)
{
	bool open = p->scope.depth > 0;

	p->scope.over = 0;
	while (p->scope.depth > 0)
		close_top(p);
	if (open && p->root != ROOT_NONE)
		mend_note(&p->mends, MEND_CUT);
}

/* --- opening ---------------------------------------------------------------------- */

static void
skip(struct feed_parser *p)
{
	top(p)->context = IN_NOTHING;
}

static void
open_item(struct feed_parser *p, const struct xml_tag *tag)
{
	struct scope_element *e = top(p);

	if (!p->channel_given)
		parser_give_channel(p);
	e->context = IN_ITEM;
	e->quiet = QUIET_ITEM;
	p->in_item = true;
	record_reset(&p->item);
	attributes_item(p, tag);
}

/* An item inside an item: the end tag of the outer one was forgotten. An
 * empty one there is a slip. The element is pushed again below. */
static bool
item_in_item(struct feed_parser *p, const struct xml_tag *tag)
{
	size_t depth = p->scope.depth;

	if (tag->empty)
		return false;
	mend_note(&p->mends, MEND_ITEM_IN_ITEM);
	while (depth > 0 && p->scope.at[depth].quiet != QUIET_ITEM)
		depth--;
	if (depth == 0)
		return false;
	while (p->scope.depth >= depth)
		close_top(p);
	return scope_push(&p->scope, tag);
}

static void
begin(struct feed_parser *p, const struct xml_tag *tag, enum ns ns,
    const struct element *el)
{
	struct record *r = parser_record(p);
	enum construct type = capture_type(p, tag, ns, el);
	unsigned rank = p->in_item ? el->item_rank : el->channel_rank;
	enum field field = el->field;

	if (top(p)[-1].context == IN_MEDIA)
		rank += 5;
	if (el->kind == KIND_HTML && p->in_item && rank == 10 &&
	    r->rank[FIELD_SUMMARY] == rank && r->rank[FIELD_CONTENT] == 0)
		field = FIELD_CONTENT;
	if (rank == 0 || (el->field < FIELD_COUNT &&
	    el->kind != KIND_CONTENT && el->kind != KIND_PERSON &&
	    field == el->field && !record_wants(r, field, rank) &&
	    el->kind != KIND_GUID)) {
		skip(p);
		return;
	}
	capture_begin(p, el->kind, field, rank, type);
	if (el->kind == KIND_CONTENT || el->kind == KIND_HTML ||
	    el->kind == KIND_TITLE)
		p->capture.unwrap = type == CONSTRUCT_XHTML &&
		    ns != NS_XHTML;
	p->capture.typed = xml_attr(tag, "type") != NULL;
	if (type == CONSTRUCT_BASE64)
		p->capture.decoded = capture_decoded_type(p, tag);
	if (p->root == ROOT_CDF || (p->root == ROOT_RSS && !p->plain_is_rss))
		attributes_value(p, tag);
}

/* The role of a media:credit, which is mostly a photographer's. */
static bool
is_writer(const char *role)
{
	return strcasecmp(role, "author") == 0 ||
	    strcasecmp(role, "writer") == 0;
}

static void
open_person(struct feed_parser *p, const struct xml_tag *tag, enum ns ns,
    const struct element *el, enum context parent)
{
	if ((p->in_item ? el->item_rank : el->channel_rank) == 0 ||
	    (ns == NS_MEDIA && !is_writer(attribute(p, tag, "role")))) {
		skip(p);
		return;
	}
	begin(p, tag, ns, el);
	if (p->capture.active && p->capture.depth == p->scope.depth) {
		top(p)->context = IN_PERSON;
		if (parent == IN_SOURCE)
			p->capture.rank = 200;
		buf_clear(&p->person_name);
		buf_clear(&p->person_email);
	}
}

static void
open_picture(struct feed_parser *p, const struct xml_tag *tag, enum ns ns,
    const struct element *el)
{
	const char *s = attribute(p, tag, "resource");

	if (*s != '\0') {
		url_set(p, parser_record(p), FIELD_IMAGE, 45, s, strlen(s));
		skip(p);
	} else if (attributes_href(p, tag, el)) {
		skip(p);
	} else {
		begin(p, tag, ns, el);
		if (top(p)->context != IN_NOTHING)
			top(p)->context = IN_PICTURE;
	}
}

static void
open_guid(struct feed_parser *p, const struct xml_tag *tag, enum ns ns,
    const struct element *el)
{
	const char *s = attribute(p, tag, "ispermalink");
	signed char permalink = 0;

	if (*s != '\0')
		permalink = strcasecmp(s, "false") == 0 ? -1 : 1;
	begin(p, tag, ns, el);
	p->capture.permalink = permalink;
}

static void
open_content(struct feed_parser *p, const struct xml_tag *tag, enum ns ns,
    const struct element *el)
{
	const char *src;

	if (!p->in_item) {
		skip(p);
		return;
	}
	src = attribute(p, tag, "src");
	if (*src != '\0' && ns_is_core(ns)) {	/* RFC 4287, 4.1.3.2 */
		url_set(p, &p->item, FIELD_LINK, 70, src, strlen(src));
		skip(p);
		return;
	}
	begin(p, tag, ns, el);
}

/* An element of a channel or an item that is known. */
static void
open_known(struct feed_parser *p, const struct xml_tag *tag, enum ns ns,
    const struct element *el, enum context parent)
{
	switch (el->kind) {
	case KIND_THROUGH:
		return;
	case KIND_PERSON:
		open_person(p, tag, ns, el, parent);
		return;
	case KIND_PICTURE:
		open_picture(p, tag, ns, el);
		return;
	case KIND_GUID:
		open_guid(p, tag, ns, el);
		return;
	case KIND_CONTENT:
		open_content(p, tag, ns, el);
		return;
	case KIND_SOURCE:
		top(p)->context = p->in_item ? IN_SOURCE : IN_NOTHING;
		return;
	case KIND_MEDIA:
		if (p->in_item)
			attributes_enclosure(p, tag);
		top(p)->context = p->in_item ? IN_MEDIA : IN_NOTHING;
		return;
	case KIND_ENCLOSURE:
		if (p->in_item)
			attributes_enclosure(p, tag);
		skip(p);
		return;
	case KIND_LINK:
		if (attributes_link(p, tag))
			skip(p);
		else
			begin(p, tag, ns, el);
		return;
	case KIND_HREF:
	case KIND_RESOURCE:
		if (attributes_href(p, tag, el))
			skip(p);
		else
			begin(p, tag, ns, el);
		return;
	case KIND_CATEGORY:
	case KIND_KEYWORDS:
		/* the label of media:category only explains its text */
		if (p->in_item && (ns != NS_MEDIA || tag->empty) &&
		    attributes_category(p, tag))
			skip(p);
		else
			begin(p, tag, ns, el);
		return;
	case KIND_SKIP:
	case KIND_NONE:
		skip(p);
		return;
	default:
		begin(p, tag, ns, el);
		return;
	}
}

static void
open_root(struct feed_parser *p, const struct xml_tag *tag, enum ns ns,
    const struct element *el)
{
	if (!root_open(p, tag, ns, el))
		return;
	top(p)->context = IN_CHANNEL;
	if (el->kind == KIND_ITEM)
		open_item(p, tag);
	else
		attributes_channel(p, tag);
}

/* --- inside a text ------------------------------------------------------------ */

/* The parts of an author or a picture that are elements of their own. */
static bool
open_part(struct feed_parser *p, const struct xml_tag *tag,
    enum context parent)
{
	const char *colon = memchr(tag->name, ':', tag->len);
	const char *name = colon != NULL ? colon + 1 : tag->name;
	size_t n = tag->len - (size_t)(name - tag->name);
	bool email = n == 5 && strncasecmp(name, "email", 5) == 0;

	if (parent == IN_PICTURE && n == 3 &&
	    strncasecmp(name, "url", 3) == 0) {
		capture_begin(p, KIND_PICTURE, FIELD_IMAGE,
		    p->in_item ? 50 : 40, CONSTRUCT_TEXT);
		return true;
	}
	if (parent != IN_PERSON ||
	    (!email && (n != 4 || strncasecmp(name, "name", 4) != 0)))
		return false;
	/* the capture goes on one level deeper, in two rooms */
	buf_clear(&p->capture.text);
	if (!p->capture.person_part)
		p->capture.person_depth = p->capture.depth;
	p->capture.depth = p->scope.depth;
	p->capture.person_part = true;
	p->capture.field = email ? FIELD_ID : FIELD_AUTHOR;
	return true;
}

/* Whether TAG is no part of the text: then the end tag was forgotten. */
static bool
breaks(struct feed_parser *p, enum ns ns, const struct element *el)
{
	enum context context = top(p)->context;	/* still its parent's */

	if (el == NULL || ns == NS_XHTML || ns == NS_RDF ||
	    p->capture.type == CONSTRUCT_XHTML || context == IN_PERSON ||
	    context == IN_PICTURE ||
	    (context == IN_NOTHING && el->kind != KIND_ITEM))
		return false;
	if (el->kind == KIND_ITEM || el->kind == KIND_CHANNEL ||
	    el->kind == KIND_GUID || el->kind == KIND_DATE)
		return true;
	if (p->capture.kind == KIND_HTML || p->capture.kind == KIND_CONTENT)
		return el->kind == KIND_ENCLOSURE ||
		    (el->kind == KIND_CONTENT && ns == NS_CONTENT);
	return el->kind != KIND_SKIP && el->kind != KIND_THROUGH &&
	    strcmp(el->name, "a") != 0;
}

static void
open_in_text(struct feed_parser *p, const struct xml_tag *tag, enum ns ns,
    enum context parent)
{
	bool is_void;

	if (parent == IN_PERSON || parent == IN_PICTURE) {
		/* rdf:Description and rdf:value are as if they were not there */
		if (!open_part(p, tag, parent) && ns != NS_RDF)
			skip(p);
		return;
	}
	top(p)->context = IN_MARKUP;
	top(p)->quiet = QUIET_MARKUP;
	if (p->capture.kind == KIND_HTML || p->capture.kind == KIND_CONTENT ||
	    p->capture.kind == KIND_TITLE)
		markup_start(p, tag);
	if (!tag->empty && html_is_element(tag->name, tag->len, &is_void) &&
	    is_void)
		scope_pop(&p->scope);
}

/* --- all of it --------------------------------------------------------------------- */

static enum ns
resolve(struct feed_parser *p, const struct xml_tag *tag,
    const struct element **el)
{
	const char *local;
	size_t n;
	bool declared;
	enum ns ns = scope_resolve(&p->scope, tag->name, tag->len, &local, &n,
	    &declared);

	if (p->plain_is_rss && local == tag->name && ns_is_core(ns) &&
	    ns == p->root_ns)
		ns = NS_NONE;
	*el = element_find(&p->elements, ns, local, n);
	if (!declared && *el != NULL)
		mend_note(&p->mends, MEND_UNDECLARED_PREFIX);
	return ns;
}

static void
open_element(struct feed_parser *p, const struct xml_tag *tag, enum ns ns,
    const struct element *el, enum context parent)
{
	if (el != NULL && el->kind == KIND_ITEM && parent != IN_DOCUMENT &&
	    parent != IN_NOTHING) {
		if (p->in_item && !item_in_item(p, tag))
			skip(p);
		else
			open_item(p, tag);
		return;
	}
	switch (parent) {
	case IN_DOCUMENT:
		if (el != NULL)
			open_root(p, tag, ns, el);
		else if (p->root == ROOT_NONE &&
		    root_is_other(p, tag->name, tag->len))
			p->xml.stop = true;
		break;
	case IN_CHANNEL:
	case IN_WRAPPER:
		if (el != NULL && (el->kind == KIND_CHANNEL ||
		    el->kind == KIND_ROOT)) {
			top(p)->context = IN_CHANNEL;
			attributes_channel(p, tag);
		} else if (el == NULL || parent == IN_WRAPPER) {
			top(p)->context = IN_WRAPPER;
		} else {
			open_known(p, tag, ns, el, parent);
		}
		break;
	case IN_ITEM:
	case IN_MEDIA:
		if (el == NULL || (parent == IN_MEDIA && ns != NS_MEDIA))
			skip(p);
		else
			open_known(p, tag, ns, el, parent);
		break;
	case IN_SOURCE:
		if (el != NULL && el->kind == KIND_PERSON && ns_is_core(ns))
			open_known(p, tag, ns, el, parent);
		else
			skip(p);
		break;
	default:
		skip(p);
		break;
	}
}

static void
on_start(void *ctx, const struct xml_tag *tag)
{
	struct feed_parser *p = ctx;
	const struct element *el;
	enum context parent;
	enum ns ns;

	if (!scope_push(&p->scope, tag)) {
		mend_note(&p->mends, MEND_DEPTH);
		if (tag->empty)
			scope_pop(&p->scope);
		return;
	}
	ns = resolve(p, tag, &el);
	if (p->capture.active && breaks(p, ns, el)) {
		size_t depth = p->capture.depth;

		scope_pop(&p->scope);
		close_to(p, depth - 1);
		mend_note(&p->mends, MEND_UNCLOSED);
		if (!scope_push(&p->scope, tag))
			return;
	}
	parent = top(p)[-1].context;
	top(p)->quiet = QUIET_NOT;
	if (p->capture.active)
		open_in_text(p, tag, ns, parent);
	else
		open_element(p, tag, ns, el, parent);
	if (tag->empty && p->scope.depth > 0)
		close_top(p);
}

static void
on_text(void *ctx, const char *s, size_t n, bool cdata)
{
	struct feed_parser *p = ctx;

	if (p->capture.active) {
		if (top(p)->context != IN_NOTHING)
			capture_text(p, s, n, cdata);
		return;
	}
	if (p->root != ROOT_NONE || p->scope.depth > 0)
		return;
	for (size_t i = 0; i < n; i++) {
		if (!scan_space(s[i])) {
			mend_note(&p->mends, MEND_JUNK_BEFORE);
			return;
		}
	}
}

/* Only plain, short values: a reference in one is not looked up again, so
 * that nothing can grow by nesting. */
static void
on_entity(void *ctx, const char *name, size_t n, const char *value,
    size_t value_len)
{
	struct feed_parser *p = ctx;
	size_t at = p->entity_text.len;
	uintptr_t *slot;
	bool fresh;

	if (n > 60 || value_len > ENTITY_TEXT_MAX ||
	    p->entities.count >= ENTITY_COUNT_MAX)
		return;
	slot = map_put(&p->entities, name, n, &fresh);
	if (!fresh)
		return;
	entity_decode_all(&p->entity_text, value, value_len, ENTITY_STRICT);
	buf_addc(&p->entity_text, '\0');
	*slot = at;
}

static void
on_mend(void *ctx, enum xml_mend what)
{
	static const enum mend mends[] = {
		[XML_BARE_LT] = MEND_BARE_LT, [XML_BAD_TAG] = MEND_BAD_TAG,
		[XML_BAD_ATTR] = MEND_BAD_ATTR, [XML_BIG_TAG] = MEND_BIG_TAG,
		[XML_OPEN_CDATA] = MEND_OPEN_CDATA, [XML_CUT] = MEND_CUT,
	};
	struct feed_parser *p = ctx;

	mend_note(&p->mends, mends[what]);
}

static const char *
on_inner(void *ctx, size_t *len)
{
	struct feed_parser *p = ctx;

	if (p->scope.depth == 0)
		return NULL;
	*len = top(p)->name_len;
	return p->scope.names.data + top(p)->name;
}

void
reader_init(struct feed_parser *p)
{
	p->xml.to = (struct xml_listener){
		.start = on_start,
		.end = on_end,
		.text = on_text,
		.entity = on_entity,
		.mend = on_mend,
		.inner = on_inner,
		.ctx = p,
	};
	scope_init(&p->scope, p->base_url);
	element_index(&p->elements);
	map_init(&p->entities);
}
