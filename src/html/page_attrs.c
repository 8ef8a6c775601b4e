#include "page_attrs.h"

#include <string.h>
#include <strings.h>

#include "token.h"

static const char *const names[AT_COUNT] = {
	"",
#define ATTR(id, name) name,
#include "page_attrs.def"
#undef ATTR
};

static const char *const lazy_sources[] = {
	"data-original", "data-lazy-src", "data-lazy", "data-hi-res-src",
	"data-large-src", "data-image", "data-img", "data-url",
	"data-full-src", "data-actualsrc", "data-echo", "data-img-src",
	"data-src-large", "data-src-medium", "data-fullsrc", "data-runner-src",
};

static int
compare(const char *name, size_t n, const char *key)
{
	int d = strncasecmp(name, key, n);

	return d != 0 ? d : key[n] == '\0' ? 0 : -1;
}

static enum page_attr
lazy_find(const char *name, size_t n)
{
	if (html_name_is(name, n, "data-lazy-srcset"))
		return AT_DATA_SRCSET;
	for (size_t i = 0; i < sizeof lazy_sources / sizeof *lazy_sources; i++)
		if (html_name_is(name, n, lazy_sources[i]))
			return AT_DATA_SRC;
	return AT_NONE;
}

enum page_attr
page_attr_find(const char *name, size_t n)
{
	size_t low = AT_NONE + 1, high = AT_COUNT;

	if (memchr(name, '\0', n) != NULL)
		return AT_NONE;
	while (low < high) {
		size_t mid = low + (high - low) / 2;
		int d = compare(name, n, names[mid]);

		if (d == 0)
			return (enum page_attr)mid;
		if (d < 0)
			high = mid;
		else
			low = mid + 1;
	}
	if (n > 5 && strncasecmp(name, "data-", 5) == 0)
		return lazy_find(name, n);
	return html_name_is(name, n, "xml:lang") ? AT_LANG : AT_NONE;
}

const char *
page_attr_name(enum page_attr a)
{
	return names[a];
}
