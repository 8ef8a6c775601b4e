/* Little-endian numbers in and out of blobs. Private to this room. */
#ifndef DIGEST_BLOB_H
#define DIGEST_BLOB_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <ndigest/base/buf.h>

/* N (1..8) bytes of V, appended. */
void blob_put(struct buf *b, uint64_t v, unsigned n);
void blob_put_float(struct buf *b, float v);

struct blob_reader {
	const unsigned char *p;
	size_t left;
	bool bad;	/* the end was passed: all that is read is 0 */
};

uint64_t blob_get(struct blob_reader *r, unsigned n);
float blob_get_float(struct blob_reader *r);	/* never NaN or infinite */
const char *blob_bytes(struct blob_reader *r, size_t n);	/* or NULL */

#endif
