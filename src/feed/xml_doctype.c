#include "xml_doctype.h"

#include <string.h>

#include <ndigest/base/scan.h>

static bool
is_name(char c)
{
	return ((c | 0x20) >= 'a' && (c | 0x20) <= 'z') ||
	    (c >= '0' && c <= '9') || c == '_' || c == ':' || c == '-' ||
	    c == '.' ||
	    (unsigned char)c >= 0x80;
}

static const char *
skip_space(const char *s, const char *end)
{
	while (s < end && scan_space(*s))
		s++;
	return s;
}

static const char *
quoted(const char *s, const char *end, const char **close)
{
	if (s >= end || (*s != '"' && *s != '\''))
		return NULL;
	*close = memchr(s + 1, *s, (size_t)(end - s - 1));
	return *close != NULL ? s + 1 : NULL;
}

/* <!ENTITY name "value">; parameter and external ones are not for us. */
static void
entity_declaration(struct xml *x, const char *s, const char *end)
{
	const char *name, *value, *close;
	size_t len;

	name = s = skip_space(s + 8, end);
	while (s < end && is_name(*s))
		s++;
	len = (size_t)(s - name);
	value = quoted(skip_space(s, end), end, &close);
	if (len > 0 && value != NULL && x->to.entity != NULL)
		x->to.entity(x->to.ctx, name, len, value,
		    (size_t)(close - value));
}

const char *
xml_doctype_end(struct xml *x, const char *s, const char *end)
{
	const char *close;
	int brackets = 0;

	for (s += 2; s < end; s++) {
		if (*s == '"' || *s == '\'') {
			if (quoted(s, end, &close) == NULL)
				return NULL;
			s = close;
		} else if (*s == '[') {
			brackets++;
		} else if (*s == ']') {
			brackets--;
		} else if (*s == '>' && brackets <= 0) {
			return s + 1;
		} else if (*s == '<' && end - s >= 4 &&
		    memcmp(s, "<!--", 4) == 0) {
			if ((s = memmem(s + 4, (size_t)(end - s) - 4, "-->", 3)) == NULL)
				return NULL;
			s += 2;
		} else if (*s == '<' && end - s >= 8 &&
		    memcmp(s, "<!ENTITY", 8) == 0) {
			entity_declaration(x, s, end);
		}
	}
	return NULL;
}
