/* gzip (RFC 1952) in two forms that need no library. */
#ifndef NDIGEST_TESTS_NET_PACK_H
#define NDIGEST_TESTS_NET_PACK_H

#include <stddef.h>

#include <ndigest/base/buf.h>

/* S as stored blocks. */
void pack_stored(struct buf *out, const char *s, size_t n);

/* About N bytes of 'x', a thousandth of that when packed. */
void pack_bomb(struct buf *out, size_t n);

#endif
