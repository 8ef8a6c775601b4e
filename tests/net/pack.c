#include "pack.h"

#include <stdint.h>

static void
put_little(struct buf *out, uint32_t v, int bytes)
{
	for (; bytes > 0; bytes--, v >>= 8)
		(void)buf_addc(out, (char)(v & 0xff));
}

static uint32_t
crc(uint32_t c, const char *s, size_t n)
{
	size_t i;
	int bit;

	c = ~c;
	for (i = 0; i < n; i++) {
		c ^= (unsigned char)s[i];
		for (bit = 0; bit < 8; bit++)
			c = c >> 1 ^ ((c & 1) != 0 ? UINT32_C(0xedb88320) : 0);
	}
	return ~c;
}

static void
put_head(struct buf *out)
{
	(void)buf_add(out, "\x1f\x8b\x08\0\0\0\0\0\0\xff", 10);
}

void
pack_stored(struct buf *out, const char *s, size_t n)
{
	size_t at = 0, len;

	put_head(out);
	do {
		len = n - at < 65535 ? n - at : 65535;
		(void)buf_addc(out, at + len == n);	/* the last one? */
		put_little(out, (uint32_t)len, 2);
		put_little(out, ~(uint32_t)len, 2);
		(void)buf_add(out, s + at, len);
		at += len;
	} while (at < n);
	put_little(out, crc(0, s, n), 4);
	put_little(out, (uint32_t)n, 4);
}

struct bits {
	struct buf *out;
	uint32_t held;
	int count;
};

static void
put_bits(struct bits *b, uint32_t v, int count)
{
	b->held |= v << b->count;
	b->count += count;
	for (; b->count >= 8; b->count -= 8, b->held >>= 8)
		(void)buf_addc(b->out, (char)(b->held & 0xff));
}

/* Huffman codes go in with their first bit first. */
static void
put_code(struct bits *b, uint32_t code, int count)
{
	while (count-- > 0)
		put_bits(b, code >> count & 1, 1);
}

void
pack_bomb(struct buf *out, size_t n)
{
	struct bits b = { out, 0, 0 };
	uint32_t c = 0;
	size_t done, i;

	put_head(out);
	put_bits(&b, 1, 1);		/* the last block */
	put_bits(&b, 1, 2);		/* of fixed codes */
	put_code(&b, 0x30 + 'x', 8);
	for (done = 1; done < n; done += 258) {
		put_code(&b, 0xc5, 8);	/* 258 bytes */
		put_code(&b, 0, 5);	/* from one byte back */
	}
	put_code(&b, 0, 7);		/* the end of the block */
	put_bits(&b, 0, 7);
	for (i = 0; i < done; i++)
		c = crc(c, "x", 1);
	put_little(out, c, 4);
	put_little(out, (uint32_t)done, 4);
}
