/* Tags inside a captured text: written out again as HTML. */
#include <string.h>
#include <strings.h>

#include <ndigest/text/entity.h>

#include "parser.h"

/* The attributes that hold URLs, which an inner xml:base would change. */
static const char *const url_attributes[] = {
	"href", "src", "cite", "longdesc", "poster", "background", "data"
};

static bool
has_url(const struct xml_attr *a)
{
	for (size_t i = 0; i < sizeof url_attributes /
	    sizeof url_attributes[0]; i++)
		if (strlen(url_attributes[i]) == a->name_len && strncasecmp(
		    url_attributes[i], a->name, a->name_len) == 0)
			return true;
	return false;
}

static void
put_url(struct feed_parser *p, const struct xml_attr *a)
{
	struct buf *out = &p->capture.text;

	buf_clear(&p->tmp);
	buf_clear(&p->url);
	entity_decode_all(&p->tmp, a->value, a->value_len, ENTITY_ATTR);
	if (url_absolute(p, &p->url, buf_str(&p->tmp), p->tmp.len))
		entity_escape(out, p->url.data, p->url.len);
}

static void
put_attribute(struct feed_parser *p, const struct xml_attr *a, bool resolve)
{
	struct buf *out = &p->capture.text;
	const char *s = a->value, *end, *quote;

	if (a->name_len >= 4 && strncasecmp(a->name, "xml", 3) == 0 &&
	    (a->name[3] == ':' || (a->name[3] | 0x20) == 'n'))
		return;
	buf_addc(out, ' ');
	buf_add(out, a->name, a->name_len);
	if (s == NULL)
		return;
	buf_adds(out, "=\"");
	if (resolve && has_url(a)) {
		put_url(p, a);
	} else {
		end = s + a->value_len;
		while ((quote = memchr(s, '"', (size_t)(end - s))) != NULL) {
			buf_add(out, s, (size_t)(quote - s));
			buf_adds(out, "&quot;");
			s = quote + 1;
		}
		buf_add(out, s, (size_t)(end - s));
	}
	buf_addc(out, '"');
}

/* Without the prefix where it is XHTML's. What has another is no HTML. */
static void
put_name(struct feed_parser *p, const char *name, size_t n)
{
	const char *local;
	size_t len;
	bool declared;
	enum ns ns;

	if (memchr(name, ':', n) != NULL) {
		ns = scope_resolve(&p->scope, name, n, &local, &len,
		    &declared);
		if (ns == NS_XHTML || ns == NS_OTHER) {
			name = local;
			n = len;
		}
	}
	buf_add(&p->capture.text, name, n);
}

/* Text that had no markup until now: what is in it was not meant to be. */
static void
turn_to_markup(struct feed_parser *p)
{
	struct capture *c = &p->capture;
	struct buf escaped = BUF_INIT(c->text.max);

	if (c->type != CONSTRUCT_TEXT || c->kind == KIND_TITLE ||
	    c->text.len == 0)
		return;
	entity_escape(&escaped, c->text.data, c->text.len);
	buf_clear(&c->text);
	buf_add(&c->text, buf_str(&escaped), escaped.len);
	buf_free(&escaped);
}

static bool
is_blank(const struct buf *b)
{
	for (size_t i = 0; i < b->len; i++)
		if (b->data[i] != ' ' && b->data[i] != '\n' &&
		    b->data[i] != '\t' && b->data[i] != '\r')
			return false;
	return true;
}

/* The local part of NAME is WHAT. */
static bool
is_local(const char *name, size_t n, const char *what)
{
	size_t len = strlen(what);

	return n >= len && strncasecmp(name + n - len, what, len) == 0 &&
	    (n == len || name[n - len - 1] == ':');
}

void
markup_start(struct feed_parser *p, const struct xml_tag *tag)
{
	struct capture *c = &p->capture;
	struct scope_element *e = &p->scope.at[p->scope.depth];
	bool resolve = e->base != p->scope.at[c->depth].base;
	bool is_void;

	if (!c->markup) {
		c->markup = true;
		if (c->unwrap && is_local(tag->name, tag->len, "div") &&
		    is_blank(&c->text)) {
			e->quiet = QUIET_MARKUP;
			return;
		}
		turn_to_markup(p);
		if (c->type == CONSTRUCT_TEXT && c->kind != KIND_TITLE)
			c->type = CONSTRUCT_XHTML;
	}
	buf_addc(&c->text, '<');
	put_name(p, tag->name, tag->len);
	for (size_t i = 0; i < tag->attr_count; i++)
		put_attribute(p, &tag->attrs[i], resolve);
	buf_addc(&c->text, '>');
	(void)html_is_element(tag->name, tag->len, &is_void);
	e->quiet = is_void ? QUIET_MARKUP : QUIET_NOT;
}

void
markup_end(struct feed_parser *p, const struct scope_element *e)
{
	if (e->quiet != QUIET_NOT)
		return;
	buf_adds(&p->capture.text, "</");
	put_name(p, p->scope.names.data + e->name, e->name_len);
	buf_addc(&p->capture.text, '>');
}
