/* The end of a letter to readers: beneath its own story stand rubrics with
 * stories of others. Private to the embedded engine. */
#ifndef DIGEST_LETTER_H
#define DIGEST_LETTER_H

#include <stddef.h>

/* How many of the N bytes at TEXT are the letter's own story: all, where no
 * rubric of this kind stands beneath a story. English. */
size_t letter_length(const char *text, size_t n);

#endif
