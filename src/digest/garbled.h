/* UTF-8 that was read as windows-1252. Private to the engine. */
#ifndef DIGEST_GARBLED_H
#define DIGEST_GARBLED_H

#include <stdbool.h>
#include <stddef.h>

#include <ndigest/base/buf.h>

/* Puts S into OUT as it was before; whether anything is changed. */
bool garbled_mend(const char *s, size_t n, struct buf *out);

#endif
