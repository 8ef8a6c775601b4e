/* Quotation marks and brackets of a sentence: whether they come in pairs.
 * Private to the embedded engine. */
#ifndef DIGEST_BALANCE_H
#define DIGEST_BALANCE_H

#include <stddef.h>

/* How many are open at the end: below 0, more were closed. */
struct balance {
	int curly, angle, straight, bracket, corner;
};

struct balance balance_count(const char *s, size_t n);

#endif
