/* English text that is all small letters or all capitals, and the capitals that
 * papers open with: "A MAN who …". Private to the engine. */
#ifndef DIGEST_RECASE_H
#define DIGEST_RECASE_H

#include <stdbool.h>
#include <stddef.h>

#include <ndigest/base/buf.h>

/* Puts TEXT into OUT with the capitals that it should have, as far as they can
 * be known; names as in TITLE (may be NULL). False, and OUT is as it was: its
 * capitals are right. */
bool recase(const char *text, size_t n, const char *title, struct buf *out);

/* The same of a TITLE that is all capitals or has none, by how TEXT writes its
 * words. */
bool recase_title(const char *title, const char *text, struct buf *out);

#endif
