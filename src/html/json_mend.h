/* JSON as pages have it, read by jansson. */
#ifndef HTML_JSON_MEND_H
#define HTML_JSON_MEND_H

#include <stddef.h>

#include <jansson.h>

/* The value that starts in the first N bytes at S, NULL when there is none;
 * *used gets the bytes up to its end. Comments and CDATA marks before it,
 * control characters in it, commas after the last of its members, quotation
 * marks within its strings and escapes that there are not are no obstacle. */
json_t *json_mend_load(const char *s, size_t n, size_t *used);

#endif
