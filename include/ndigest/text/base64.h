/* Base64 (RFC 4648 section 4, with padding). */
#ifndef NDIGEST_TEXT_BASE64_H
#define NDIGEST_TEXT_BASE64_H

#include <stddef.h>

#include <ndigest/base/buf.h>

void base64_encode(struct buf *out, const char *s, size_t n);	/* appended */

#endif
