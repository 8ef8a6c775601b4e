/* The text of an element: taken in, and set where it belongs. */
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include <ndigest/base/scan.h>
#include <ndigest/text/clean.h>
#include <ndigest/text/date.h>
#include <ndigest/text/entity.h>
#include <ndigest/text/utf8.h>

#include "parser.h"
#include "person.h"

#define LINE_MAX_LEN 4096	/* an identity, an author, a label */
#define TITLE_MAX ((size_t)16 * 1024)
#define ENTITIES_MAX ((size_t)256 * 1024)	/* what those of a document
						 * type may become */

void
capture_begin(struct feed_parser *p, enum element_kind kind,
    enum field field, unsigned rank, enum construct type)
{
	struct capture *c = &p->capture;

	c->active = true;
	c->kind = (unsigned char)kind;
	c->field = (unsigned char)field;
	c->rank = (unsigned char)rank;
	c->type = type;
	c->depth = p->scope.depth;
	c->markup = c->unwrap = c->person_part = false;
	c->typed = false;
	c->decoded = CONSTRUCT_AUTO;
	c->permalink = 0;
	c->text.max = TEXT_MAX;
	buf_clear(&c->text);
}

/* --- which construct ---------------------------------------------------------- */

static bool
ends_with(const char *s, const char *end)
{
	size_t n = strlen(s), len = strlen(end);

	return n >= len && strcasecmp(s + n - len, end) == 0;
}

/* A type of RFC 4287, or a media type. */
static enum construct
type_of(const char *type, enum construct otherwise)
{
	if (*type == '\0')
		return otherwise;
	if (strcasecmp(type, "text") == 0)
		return CONSTRUCT_TEXT;
	if (strcasecmp(type, "html") == 0 ||
	    strncasecmp(type, "text/html", 9) == 0)
		return CONSTRUCT_HTML;
	if (strcasecmp(type, "xhtml") == 0 || ends_with(type, "+xml") ||
	    ends_with(type, "/xml"))
		return CONSTRUCT_XHTML;
	if (strncasecmp(type, "text/", 5) == 0)
		return CONSTRUCT_TEXT;
	return strchr(type, '/') != NULL ? CONSTRUCT_BASE64 : otherwise;
}

enum construct
capture_type(const struct feed_parser *cp, const struct xml_tag *tag,
    enum ns ns, const struct element *el)
{
	struct feed_parser *p = (struct feed_parser *)(uintptr_t)cp;
	bool atom = ns_is_atom(ns) || (p->plain_is_atom && ns == NS_NONE);
	enum construct type = CONSTRUCT_AUTO;
	const char *mode;

	if (el->kind != KIND_TITLE && el->kind != KIND_HTML &&
	    el->kind != KIND_CONTENT)
		return CONSTRUCT_TEXT;
	if (ns == NS_XHTML)
		return CONSTRUCT_XHTML;
	if (atom && strcmp(el->name, "description") != 0 &&
	    strcmp(el->name, "encoded") != 0)
		type = CONSTRUCT_TEXT;
	if (tag->attr_count == 0)
		return type;
	mode = attribute(p, tag, "mode");
	if (strcasecmp(mode, "base64") == 0)
		return CONSTRUCT_BASE64;
	if (type == CONSTRUCT_AUTO) {
		/* in RSS only what says more than text is to be believed */
		mode = attribute(p, tag, "type");
		if (ns == NS_MEDIA && strcasecmp(mode, "plain") == 0)
			return CONSTRUCT_TEXT;
		type = type_of(mode, type);
		return type == CONSTRUCT_HTML || type == CONSTRUCT_XHTML ?
		    type : CONSTRUCT_AUTO;
	}
	return type_of(attribute(p, tag, "type"), type);
}

enum construct
capture_decoded_type(const struct feed_parser *cp, const struct xml_tag *tag)
{
	struct feed_parser *p = (struct feed_parser *)(uintptr_t)cp;
	enum construct type = type_of(attribute(p, tag, "type"),
	    CONSTRUCT_AUTO);

	return type == CONSTRUCT_BASE64 ? CONSTRUCT_AUTO : type;
}

/* --- taking in -------------------------------------------------------------------- */

/* A reference to an entity of the document type, at s == "&…". */
static size_t
own_entity(struct feed_parser *p, const char *s, size_t n)
{
	const char *semicolon, *value;
	const uintptr_t *at;

	if (p->entities.count == 0 ||
	    (semicolon = memchr(s, ';', n < 64 ? n : 64)) == NULL)
		return 0;
	at = map_get(&p->entities, s + 1, (size_t)(semicolon - s - 1));
	if (at == NULL)
		return 0;
	value = p->entity_text.data + *at;
	p->expanded += strlen(value);
	if (p->expanded <= ENTITIES_MAX)
		buf_adds(&p->capture.text, value);
	return (size_t)(semicolon - s) + 1;
}

/* The reference at s == "&…", or the '&' itself; the bytes taken. */
static size_t
put_reference(struct feed_parser *p, const char *s, size_t n)
{
	struct buf *b = &p->capture.text;
	char out[ENTITY_MAX];
	size_t len, used;

	if ((used = own_entity(p, s, n)) > 0)
		return used;
	used = entity_decode(s, n, ENTITY_ATTR, out, &len);
	if (used > 0) {
		if (s[1] != '#' && len > 1)
			mend_note(&p->mends, MEND_HTML_ENTITY);
		buf_add(b, out, len);
		return used;
	}
	mend_note(&p->mends, MEND_BARE_AMP);
	buf_addc(b, '&');
	return 1;
}

/* The references that escaped HTML is full of: the byte that one is, and its
 * length in *used. */
static char
common_reference(const char *s, size_t n, size_t *used)
{
	if (n < 6)
		return '\0';
	*used = 4;
	if (s[2] == 't' && s[3] == ';') {
		if (s[1] == 'l')
			return '<';
		if (s[1] == 'g')
			return '>';
	}
	*used = 5;
	if (memcmp(s + 1, "amp;", 4) == 0)
		return '&';
	*used = 6;
	return memcmp(s + 1, "quot;", 5) == 0 ? '"' : '\0';
}

static void
put_decoded(struct feed_parser *p, const char *s, size_t n)
{
	struct buf *b = &p->capture.text;
	size_t run;
	char c;

	/* what is decoded is shorter; the exceptions see to themselves */
	if (!buf_reserve(b, n))
		return;
	for (;;) {
		run = scan_copy(b->data + b->len, s, n, '&');
		b->len += run;
		s += run;
		n -= run;
		if (n == 0)
			break;
		c = common_reference(s, n, &run);
		if (c != '\0') {
			b->data[b->len++] = c;
		} else {
			run = put_reference(p, s, n);
			if (!buf_reserve(b, n - run))
				return;
		}
		s += run;
		n -= run;
	}
	b->data[b->len] = '\0';
}

void
capture_text(struct feed_parser *p, const char *s, size_t n, bool cdata)
{
	struct capture *c = &p->capture;

	if (n == 1 && *s == '<' && !cdata) {
		/* one that begins no tag, here or as HTML */
		buf_adds(&c->text, c->type == CONSTRUCT_TEXT ||
		    c->kind == KIND_PERSON ? "<" : "&lt;");
	} else if (c->type == CONSTRUCT_XHTML) {
		if (cdata)
			entity_escape(&c->text, s, n);
		else
			buf_add(&c->text, s, n);
	} else if (cdata) {
		buf_add(&c->text, s, n);
	} else {
		put_decoded(p, s, n);
	}
	if (c->text.full)
		mend_note(&p->mends, MEND_TOO_LONG);
}

/* --- setting -------------------------------------------------------------------- */

static void
trim(const char **s, size_t *n)
{
	while (*n > 0 && scan_space(**s))
		(*s)++, (*n)--;
	while (*n > 0 && scan_space((*s)[*n - 1]))
		(*n)--;
}

static void
set_line(struct feed_parser *p, struct record *r, const char *s, size_t n)
{
	struct capture *c = &p->capture;

	buf_clear(&p->tmp);
	clean_line(&p->tmp, s, utf8_cut(s, n, LINE_MAX_LEN));
	record_set(r, c->field, c->rank, buf_str(&p->tmp), p->tmp.len);
}

static void
set_title(struct feed_parser *p, struct record *r, const char *s, size_t n)
{
	struct capture *c = &p->capture;
	enum construct type = c->type;

	if (c->markup && type != CONSTRUCT_XHTML)
		type = CONSTRUCT_HTML;
	buf_clear(&p->tmp);
	construct_line(&p->tmp, s, utf8_cut(s, n, TITLE_MAX), type);
	record_set(r, c->field, c->rank, buf_str(&p->tmp), p->tmp.len);
}

/* The first text is the summary; a second one is worth keeping as content. */
static void
set_html(struct feed_parser *p, struct record *r, const char *s, size_t n)
{
	struct capture *c = &p->capture;
	enum construct type = c->type;
	struct buf *out;

	if (n == 0)
		return;
	if (c->field == FIELD_CONTENT) {
		if (n <= r->content_size)
			return;
		r->content_size = n;
	} else if (!record_wants(r, c->field, c->rank)) {
		return;
	}
	if (type == CONSTRUCT_AUTO && (c->markup || c->kind == KIND_CONTENT))
		type = CONSTRUCT_HTML;
	if (type == CONSTRUCT_TEXT && !c->typed &&
	    construct_is_html(s, n, true))
		type = CONSTRUCT_HTML;
	out = record_put(r, c->field, c->rank);
	if (*url_base(p) == '\0')
		r->baseless = true;
	construct_html(out, s, n, type, url_base(p), &p->mends);
	if (r == &p->item && *scope_own_lang(&p->scope) != '\0') {
		buf_clear(&p->tmp);
		clean_line(&p->tmp, scope_own_lang(&p->scope),
		    strlen(scope_own_lang(&p->scope)));
		record_set(r, FIELD_LANGUAGE, 40, buf_str(&p->tmp),
		    p->tmp.len);
	}
}

/* An identity, and perhaps the link: isPermaLink says, or that it looks like
 * the URL of a page. */
static void
set_guid(struct feed_parser *p, struct record *r, const char *s, size_t n)
{
	int permalink = p->capture.permalink;
	bool is_url = strncasecmp(s, "http://", 7) == 0 ||
	    strncasecmp(s, "https://", 8) == 0;

	set_line(p, r, s, n);
	if (r == &p->item && (permalink > 0 || (permalink == 0 && is_url)))
		url_set(p, r, FIELD_LINK, 50, s, n);
}

static void
set_date(struct feed_parser *p, struct record *r, const char *s, size_t n)
{
	int64_t t;

	if (n == 0)
		return;
	t = date_parse(s, n);
	if (t == DATE_NONE)
		mend_note(&p->mends, MEND_DATE);
	else
		record_set_date(r, p->capture.field, p->capture.rank, t);
}

static void
set_person(struct feed_parser *p, struct record *r, const char *s, size_t n)
{
	struct capture *c = &p->capture;

	n = utf8_cut(s, n, LINE_MAX_LEN);
	buf_clear(&p->tmp);
	if (p->person_name.len + p->person_email.len > 0)
		person_join(&p->tmp, buf_str(&p->person_name),
		    buf_str(&p->person_email));
	else
		person_read(&p->tmp, s, n);
	record_join(r, c->field, c->rank, buf_str(&p->tmp), p->tmp.len);
	buf_clear(&p->person_name);
	buf_clear(&p->person_email);
}

static void
set_category(struct feed_parser *p, struct record *r, const char *s, size_t n)
{
	if (r != &p->item)
		return;
	buf_clear(&p->tmp);
	construct_line(&p->tmp, s, utf8_cut(s, n, LINE_MAX_LEN),
	    CONSTRUCT_AUTO);
	record_category(r, buf_str(&p->tmp), p->tmp.len, false);
}

static void
set_keywords(struct feed_parser *p, struct record *r, const char *s, size_t n)
{
	const char *comma;
	size_t len;

	n = utf8_cut(s, n, LINE_MAX_LEN);
	while (r == &p->item && n > 0) {
		comma = memchr(s, ',', n);
		len = comma != NULL ? (size_t)(comma - s) : n;
		buf_clear(&p->tmp);
		construct_line(&p->tmp, s, len, CONSTRUCT_AUTO);
		record_category(r, buf_str(&p->tmp), p->tmp.len, true);
		len += comma != NULL;
		s += len;
		n -= len;
	}
}

/* "1:02:03", "62:03" or seconds. */
static int64_t
duration_of(const char *s)
{
	int64_t total = 0, part;
	char *end;

	for (;;) {
		part = strtol(s, &end, 10);
		if (end == s || part < 0 || part > 1000000)
			return 0;
		total = total * 60 + part;
		if (*end != ':')
			return total;
		s = end + 1;
	}
}

static int64_t
period_of(const char *s)
{
	static const struct {
		const char *name;
		int64_t seconds;
	} periods[] = {
		{ "hourly", 3600 }, { "daily", 86400 }, { "weekly", 604800 },
		{ "monthly", 2592000 }, { "yearly", 31536000 },
	};

	for (size_t i = 0; i < sizeof periods / sizeof periods[0]; i++)
		if (strcasecmp(s, periods[i].name) == 0)
			return periods[i].seconds;
	return 0;
}

static void
set_number(struct feed_parser *p, struct record *r, const char *s, size_t n)
{
	char text[32];
	long v;

	if (n == 0 || n >= sizeof text)
		return;
	memcpy(text, s, n);
	text[n] = '\0';
	v = strtol(text, NULL, 10);
	switch (p->capture.kind) {
	case KIND_TTL:	/* minutes */
		r->ttl = v > 0 && v < 1000000 ? v * 60 : 0;
		break;
	case KIND_PERIOD:
		r->period = period_of(text);
		break;
	case KIND_FREQUENCY:
		r->frequency = v > 0 && v < 100000 ? v : 0;
		break;
	default:
		r->duration = duration_of(text);
		break;
	}
}

static void
set_value(struct feed_parser *p, struct record *r, const char *s, size_t n)
{
	struct capture *c = &p->capture;

	switch (c->kind) {
	case KIND_TITLE:
		set_title(p, r, s, n);
		return;
	case KIND_HTML:
	case KIND_CONTENT:
		set_html(p, r, s, n);
		return;
	case KIND_GUID:
		set_guid(p, r, s, n);
		return;
	case KIND_DATE:
		set_date(p, r, s, n);
		return;
	case KIND_PERSON:
		set_person(p, r, s, n);
		return;
	case KIND_CATEGORY:
		set_category(p, r, s, n);
		return;
	case KIND_KEYWORDS:
		set_keywords(p, r, s, n);
		return;
	case KIND_LINK:
	case KIND_URL:
	case KIND_HREF:
	case KIND_PICTURE:
	case KIND_RESOURCE:
		url_set(p, r, c->field, c->rank, s, n);
		return;
	case KIND_LINE:
		set_line(p, r, s, n);
		return;
	default:
		set_number(p, r, s, n);
		return;
	}
}

/* A child of an author or a picture has ended: its text is put aside, and
 * that of its parent goes on. */
static void
end_part(struct feed_parser *p, const char *s, size_t n)
{
	struct capture *c = &p->capture;
	struct buf *to = c->field == FIELD_ID ? &p->person_email :
	    &p->person_name;

	buf_clear(to);
	construct_line(to, s, utf8_cut(s, n, LINE_MAX_LEN),
	    CONSTRUCT_AUTO);
	c->person_part = false;
	c->field = FIELD_AUTHOR;
	c->depth = c->person_depth;
	buf_clear(&c->text);
}

/* XHTML without a tag in it is HTML that was escaped, or text. */
static void
settle_type(struct capture *c)
{
	struct buf plain = BUF_INIT(c->text.max);

	if (c->type != CONSTRUCT_XHTML || c->markup ||
	    memchr(buf_str(&c->text), '&', c->text.len) == NULL)
		return;
	entity_decode_all(&plain, c->text.data, c->text.len, ENTITY_ATTR);
	if (memmem(buf_str(&plain), plain.len, "</", 2) != NULL) {
		buf_clear(&c->text);
		buf_add(&c->text, plain.data, plain.len);
		c->type = CONSTRUCT_HTML;
	}
	buf_free(&plain);
}

void
capture_end(struct feed_parser *p)
{
	struct capture *c = &p->capture;
	struct record *r = parser_record(p);
	const char *s;
	size_t n;

	settle_type(c);
	c->active = c->person_part;
	if (construct_mend(&c->text, &c->type, c->decoded, &p->mends)) {
		s = buf_str(&c->text);
		n = c->text.len;
		trim(&s, &n);
		if (c->person_part)
			end_part(p, s, n);
		else
			set_value(p, r, s, n);
	}
	/* one huge text is no reason to keep its memory */
	if (c->text.cap > 1024 * 1024 && !c->active)
		buf_free(&c->text);
}
