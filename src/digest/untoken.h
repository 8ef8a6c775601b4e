/* Text that went through a tokenizer: " ." and "do n't", ``quotes'', -LRB-.
 * Private to the engine. */
#ifndef DIGEST_UNTOKEN_H
#define DIGEST_UNTOKEN_H

#include <stdbool.h>
#include <stddef.h>

#include <ndigest/base/buf.h>

/* Puts TEXT as it was before into OUT. ALL: not only the marks of quotations
 * were parted. */
void untoken(const char *text, size_t n, bool all, struct buf *out);

#endif
