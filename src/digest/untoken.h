/* Text that went through a tokenizer: " ." and "do n't", ``quotes'', -LRB-.
 * Private to the engine. */
#ifndef DIGEST_UNTOKEN_H
#define DIGEST_UNTOKEN_H

#include <stdbool.h>
#include <stddef.h>

#include <ndigest/base/buf.h>

/* Puts TEXT as it was before into OUT; false, and OUT is as it was, when
 * there is nothing to mend. */
bool untoken(const char *text, size_t n, struct buf *out);

#endif
