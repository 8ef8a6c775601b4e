/* Text that was mangled on its way: read in a wrong charset, escaped twice,
 * taken from a table or a program's string, put through a tokenizer. Private
 * to the engine. */
#ifndef DIGEST_MANGLED_H
#define DIGEST_MANGLED_H

#include <stdbool.h>
#include <stddef.h>

#include <ndigest/base/buf.h>

/* Puts TEXT as it was before into OUT; false, and OUT is empty, when there is
 * nothing to mend. */
bool mangled_mend(const char *text, size_t n, struct buf *out);

#endif
