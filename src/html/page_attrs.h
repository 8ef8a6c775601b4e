/* The attributes of a page that the extraction reads, as numbers. */
#ifndef HTML_PAGE_ATTRS_H
#define HTML_PAGE_ATTRS_H

#include <stddef.h>

enum page_attr {
	AT_NONE,
#define ATTR(id, name) AT_##id,
#include "page_attrs.def"
#undef ATTR
	AT_COUNT
};

/* NAME in any case; all the lazy loaders' names for src are AT_DATA_SRC. */
enum page_attr page_attr_find(const char *name, size_t n);
const char *page_attr_name(enum page_attr a);

#endif
