/* Which encoding a page is in, and the page in UTF-8. */
#ifndef HTML_SNIFF_H
#define HTML_SNIFF_H

#include <stddef.h>

#include <ndigest/base/buf.h>

/* The WHATWG name: byte-order mark, CONTENT_TYPE (an HTTP header, may be
 * NULL), <meta>, whether it is UTF-8, else windows-1252. *skip gets the
 * length of the mark. Bytes that can only be UTF-8 are UTF-8 also when the
 * label is that of a Western single-byte set. */
const char *sniff_charset(const char *s, size_t n, const char *content_type,
    size_t *skip);

/* Appends the page as UTF-8; what cannot be read is replaced. */
void sniff_decode(struct buf *out, const char *s, size_t n,
    const char *content_type);

#endif
