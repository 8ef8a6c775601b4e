/* What charset the first bytes of a document are in. Private to the room. */
#ifndef FEED_SNIFF_H
#define FEED_SNIFF_H

#include <stdbool.h>
#include <stddef.h>

/* What the bytes would be as UTF-8. */
struct sniff_count {
	size_t high;		/* bytes over 127 */
	size_t good;		/* characters of two bytes and more */
	size_t bad;		/* bytes that are in none */
};

void sniff_count(const char *s, size_t n, struct sniff_count *c);

/* "utf-16le" and the like from the zero bytes about the first '<' or '{';
 * NULL: it is no such thing. */
const char *sniff_wide(const char *s, size_t n);

/* "iso-2022-jp" and its Korean kin, which are ASCII with escapes; or NULL. */
const char *sniff_escapes(const char *s, size_t n);

/* The encoding="…" of an XML declaration within the first kilobyte; its
 * length, 0: none. */
size_t sniff_declared(const char *s, size_t n, const char **label);

/* The charset="…" of a Content-Type into OUT; "" when there is none. */
void sniff_content_type(const char *content_type, char *out, size_t size);

/* For bytes that are no UTF-8 and say nothing: never NULL. */
const char *sniff_guess(const char *s, size_t n);

#endif
