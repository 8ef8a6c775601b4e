/* Texts compared by their letters and digits alone. */
#ifndef HTML_KEY_H
#define HTML_KEY_H

#include <stdbool.h>
#include <stddef.h>

#include <ndigest/base/buf.h>

/* Appends the letters and digits of s in lower case. */
void key_add(struct buf *out, const char *s, size_t n);

/* True when both have the same letters and digits, and some. */
bool key_equal(const char *a, const char *b);

/* True when those of SHORT stand together in LONG. */
bool key_contains(const char *longer, const char *shorter);

#endif
