#include "scope.h"

#include <string.h>
#include <strings.h>

#include <ndigest/text/entity.h>
#include <ndigest/text/url.h>

#define NAME_MAX_LEN 255
#define LANG_MAX 40

void
scope_init(struct scope *s, const char *base)
{
	memset(s, 0, sizeof *s);
	buf_addc(&s->strings, '\0');	/* offset 0 is "" */
	if (base != NULL && *base != '\0' && strlen(base) <= URL_MAX) {
		s->at[0].base = (uint32_t)s->strings.len;
		buf_add(&s->strings, base, strlen(base) + 1);
	}
	s->at[0].strings = (uint32_t)s->strings.len;
}

void
scope_free(struct scope *s)
{
	buf_free(&s->names);
	buf_free(&s->strings);
}

const char *
scope_base(const struct scope *s)
{
	return s->strings.data + s->at[s->depth].base;
}

const char *
scope_own_lang(const struct scope *s)
{
	const struct scope_element *e = &s->at[s->depth];

	return e->lang >= e->strings ? s->strings.data + e->lang : "";
}

/* --- what an element declares ------------------------------------------------ */

static void
bind(struct scope *s, const struct xml_attr *a)
{
	struct scope_binding *b;
	const char *prefix = a->name_len > 6 ? a->name + 6 : "";
	size_t len = a->name_len > 6 ? a->name_len - 6 : 0;
	enum ns ns = ns_of_uri(a->value, a->value_len);

	if (s->binding_count == SCOPE_BINDINGS || len > NAME_MAX_LEN)
		return;
	if (len == 0 && a->value_len == 0)
		ns = NS_NONE;
	/* An unknown default namespace on the root is a wrong one. */
	if (len == 0 && ns == NS_UNKNOWN && s->depth <= 1)
		ns = NS_NONE;
	b = &s->bindings[s->binding_count++];
	b->prefix = (uint32_t)s->strings.len;
	b->len = (uint16_t)len;
	b->ns = (uint16_t)ns;
	buf_add(&s->strings, prefix, len);
}

static void
set_lang(struct scope *s, const struct xml_attr *a)
{
	size_t n = a->value_len < LANG_MAX ? a->value_len : LANG_MAX;

	s->at[s->depth].lang = (uint32_t)s->strings.len;
	buf_add(&s->strings, a->value, n);
	for (size_t i = s->strings.len - n; i < s->strings.len; i++)
		if (s->strings.data[i] == '_')
			s->strings.data[i] = '-';
	buf_addc(&s->strings, '\0');
}

void
scope_set_base(struct scope *s, const char *value, size_t n)
{
	struct buf ref = BUF_INIT(URL_MAX), url = BUF_INIT(URL_MAX);

	if (n == 0 || n > URL_MAX)
		return;
	entity_decode_all(&ref, value, n, ENTITY_ATTR);
	if (url_resolve(&url, scope_base(s), buf_str(&ref), ref.len) &&
	    strncasecmp(url.data, "http", 4) == 0) {
		s->at[s->depth].base = (uint32_t)s->strings.len;
		buf_add(&s->strings, url.data, url.len + 1);
	}
	buf_free(&ref);
	buf_free(&url);
}

static void
declare(struct scope *s, const struct xml_tag *tag)
{
	const struct xml_attr *a;

	for (size_t i = 0; i < tag->attr_count; i++) {
		a = &tag->attrs[i];
		if (a->name_len < 5 || (a->name[0] | 0x20) != 'x' ||
		    a->value == NULL)
			continue;
		if (a->name_len == 8 &&
		    strncasecmp(a->name, "xml:base", 8) == 0)
			scope_set_base(s, a->value, a->value_len);
		else if (a->name_len == 8 &&
		    strncasecmp(a->name, "xml:lang", 8) == 0)
			set_lang(s, a);
		else if (strncmp(a->name, "xmlns", 5) == 0 &&
		    (a->name_len == 5 || a->name[5] == ':'))
			bind(s, a);
	}
}

bool
scope_push(struct scope *s, const struct xml_tag *tag)
{
	struct scope_element *e;

	if (s->depth == SCOPE_DEPTH - 1) {
		s->over++;
		return false;
	}
	e = &s->at[s->depth + 1];
	*e = s->at[s->depth++];
	e->name = (uint32_t)s->names.len;
	e->name_len = (uint16_t)(tag->len < NAME_MAX_LEN ? tag->len :
	    NAME_MAX_LEN);
	e->bindings = (uint16_t)s->binding_count;
	e->strings = (uint32_t)s->strings.len;
	buf_add(&s->names, tag->name, e->name_len);
	if (tag->attr_count > 0)
		declare(s, tag);
	return true;
}

void
scope_pop(struct scope *s)
{
	const struct scope_element *e = &s->at[s->depth];

	if (s->over > 0) {
		s->over--;
		return;
	}
	if (s->depth == 0)
		return;
	buf_truncate(&s->names, e->name);
	buf_truncate(&s->strings, e->strings);
	s->binding_count = e->bindings;
	s->depth--;
}

size_t
scope_find(const struct scope *s, const char *name, size_t n)
{
	const struct scope_element *e;
	size_t len = n < NAME_MAX_LEN ? n : NAME_MAX_LEN;

	for (size_t i = s->depth; i > 0; i--) {
		e = &s->at[i];
		if (e->name_len == len &&
		    (memcmp(s->names.data + e->name, name, len) == 0 ||
		    strncasecmp(s->names.data + e->name, name, len) == 0))
			return i;
	}
	return 0;
}

/* --- names ---------------------------------------------------------------------- */

static const struct scope_binding *
binding(const struct scope *s, const char *prefix, size_t n)
{
	const struct scope_binding *b;

	for (size_t i = s->binding_count; i > 0; i--) {
		b = &s->bindings[i - 1];
		if (b->len == n && (n == 0 ||
		    memcmp(s->strings.data + b->prefix, prefix, n) == 0))
			return b;
	}
	return NULL;
}

enum ns
scope_resolve(const struct scope *s, const char *name, size_t n,
    const char **local, size_t *local_len, bool *declared)
{
	const char *colon = memchr(name, ':', n);
	size_t prefix_len = colon != NULL ? (size_t)(colon - name) : 0;
	const struct scope_binding *b = binding(s, name, prefix_len);
	enum ns ns;

	*local = colon != NULL ? colon + 1 : name;
	*local_len = n - (size_t)(*local - name);
	*declared = true;
	if (b != NULL && b->ns != NS_UNKNOWN)
		return b->ns;
	if (prefix_len == 0)
		return b == NULL ? NS_NONE : NS_UNKNOWN;
	ns = ns_of_prefix(name, prefix_len);
	*declared = ns == NS_UNKNOWN || ns == NS_XML;
	return ns;
}
