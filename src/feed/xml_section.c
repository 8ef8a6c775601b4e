/* Sections of character data that were never closed. */
#include "xml_section.h"

#include <string.h>
#include <strings.h>

#include <ndigest/base/scan.h>

/* The end tag of the element that the section is in, in [s, end). */
static const char *
own_end_tag(struct xml *x, const char *s, const char *end)
{
	const char *name, *after;
	size_t n = 0;

	name = x->to.inner != NULL ? x->to.inner(x->to.ctx, &n) : NULL;
	if (name == NULL || n == 0)
		return NULL;
	for (; s < end && (s = memmem(s, (size_t)(end - s), "</", 2)) != NULL;
	    s += 2) {
		if ((size_t)(end - s) < n + 3 || strncasecmp(s + 2, name, n) != 0)
			continue;
		after = s + 2 + n;
		while (after < end && scan_space(*after))
			after++;
		if (after < end && *after == '>')
			return s;
	}
	return NULL;
}

/* Where another section begins before CLOSE, or NULL. */
static const char *
inner_section(const char *s, const char *close)
{
	const char *at = s;

	while ((at = memchr(at, '[', (size_t)(close - at))) != NULL) {
		if (at - s >= 8 && strncasecmp(at - 8, "<![CDATA", 8) == 0)
			return at - 8;
		at++;
	}
	return NULL;
}

const char *
xml_forgotten_end(struct xml *x, const char *s, const char *close, const char *end)
{
	const char *limit = close != NULL ? inner_section(s, close) : end;

	return limit != NULL ? own_end_tag(x, s, limit) : NULL;
}
