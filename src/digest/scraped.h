/* Pages that were copied as text: lines that got a stop of their own, and the
 * marks of Markdown. Private to the engine. */
#ifndef DIGEST_SCRAPED_H
#define DIGEST_SCRAPED_H

#include <stdbool.h>
#include <stddef.h>

#include <ndigest/base/buf.h>

/* Puts TEXT into OUT with each line that was given a stop, as in "By . Ann Poe
 * . Scroll down for video . The mill", a line again. */
void scraped_part(const char *text, size_t n, struct buf *out);

/* The mark of Markdown at S[AT]: what it shows goes to OUT. Its bytes, 0 when
 * there is none. */
size_t scraped_unmark(const char *s, size_t n, size_t at, struct buf *out);

/* Puts the paragraphs of a program's list, ["…", '…'], into OUT; false: it is
 * none, and OUT is as it was. */
bool scraped_list(const char *s, size_t n, struct buf *out);

#endif
