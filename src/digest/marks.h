/* Quotation marks of two kinds in one pair: „so", “so" and "so”.
 * Private to the engine. */
#ifndef DIGEST_MARKS_H
#define DIGEST_MARKS_H

#include <stdbool.h>
#include <stddef.h>

#include <ndigest/base/buf.h>

/* Puts TEXT into OUT with the mark that closes of the kind that opened;
 * false, and OUT is as it was, when no text of two kinds is there. */
bool marks_pair(const char *text, size_t n, struct buf *out);

#endif
