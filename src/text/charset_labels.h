/*
 * The labels of the WHATWG Encoding Standard (encoding.spec.whatwg.org,
 * "Names and labels"), sorted for a binary search, and UTF-32, which web
 * pages may not use but feeds now and then do.
 */
#ifndef NDIGEST_TEXT_CHARSET_LABELS_H
#define NDIGEST_TEXT_CHARSET_LABELS_H

#include <stddef.h>

struct charset_label {
	const char *label;	/* in lower case */
	const char *name;
};

extern const struct charset_label charset_labels[];
extern const size_t charset_label_count;

#endif
