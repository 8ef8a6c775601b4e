#include "balance.h"

#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#include <ndigest/text/utf8.h>

/* No mark that comes in pairs: most of a text. */
static inline bool
is_plain(char c)
{
	return (unsigned char)c < 0x80 && c != '"' && c != '(' && c != ')';
}

/* The same of eight bytes at once: whether all of them are. */
static bool
are_plain(const char *s)
{
	const uint64_t ones = UINT64_C(0x0101010101010101), high = ones << 7;
	uint64_t w, quote, bracket;

	memcpy(&w, s, sizeof w);
	quote = w ^ ones * '"';
	bracket = (w & ~ones) ^ ones * '(';	/* or ')' */
	return ((w | ((quote - ones) & ~quote) | ((bracket - ones) &
	    ~bracket)) & high) == 0;
}

static void
count_mark(struct balance *b, uint32_t cp)
{
	switch (cp) {
	case '"': b->straight ^= 1; break;
	case 0x201e: b->curly++; break;
	case 0x201c: b->curly += b->curly > 0 ? -1 : 1; break;
	case 0x201d: b->curly--; break;
	case 0xab: b->angle++; break;
	case 0xbb: b->angle--; break;
	case '(': case 0xff08: b->bracket++; break;
	case ')': case 0xff09: b->bracket--; break;
	case 0x300c: case 0x300e: b->corner++; break;
	case 0x300d: case 0x300f: b->corner--; break;
	default: break;
	}
}

struct balance
balance_count(const char *s, size_t n)
{
	struct balance b = { 0, 0, 0, 0, 0 };
	size_t i = 0, end;
	uint32_t cp;

	while (i < n) {
		if (n - i >= 8 && are_plain(s + i)) {
			i += 8;
			continue;
		}
		for (end = n - i >= 8 ? i + 8 : n; i < end; ) {
			if (is_plain(s[i])) {
				i++;
				continue;
			}
			i += utf8_decode(s + i, n - i, &cp);
			count_mark(&b, cp);
		}
	}
	return b;
}
