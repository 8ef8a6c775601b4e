#include "blob.h"

#include <math.h>
#include <string.h>

void
blob_put(struct buf *b, uint64_t v, unsigned n)
{
	char out[8];
	unsigned i;

	for (i = 0; i < n; i++)
		out[i] = (char)(v >> (8 * i) & 0xff);
	buf_add(b, out, n);
}

void
blob_put_float(struct buf *b, float v)
{
	uint32_t bits;

	memcpy(&bits, &v, sizeof bits);
	blob_put(b, bits, 4);
}

uint64_t
blob_get(struct blob_reader *r, unsigned n)
{
	uint64_t v = 0;
	unsigned i;

	if (r->left < n) {
		r->bad = true;
		r->left = 0;
		return 0;
	}
	for (i = 0; i < n; i++)
		v |= (uint64_t)r->p[i] << (8 * i);
	r->p += n;
	r->left -= n;
	return v;
}

float
blob_get_float(struct blob_reader *r)
{
	uint32_t bits = (uint32_t)blob_get(r, 4);
	float v;

	memcpy(&v, &bits, sizeof v);
	if (!isfinite(v)) {
		r->bad = true;
		v = 0;
	}
	return v;
}

const char *
blob_bytes(struct blob_reader *r, size_t n)
{
	const char *p = (const char *)r->p;

	if (r->left < n) {
		r->bad = true;
		r->left = 0;
		return NULL;
	}
	r->p += n;
	r->left -= n;
	return p;
}
