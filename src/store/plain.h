/*
 * Private to store: safe HTML to words for the full-text index. This is no
 * layout: tags go, blocks part, references are decoded.
 */
#ifndef STORE_PLAIN_H
#define STORE_PLAIN_H

#include <ndigest/base/buf.h>

/* Appends the text of HTML; stops when OUT is full. */
void plain_add(struct buf *out, const char *html);

/* Appends S with U+200B (which parts words, and is seen by nobody) between
 * characters of scripts without spaces, so that each is a word and a query
 * for some of them in a row is a phrase. */
void plain_part(struct buf *out, const char *s, size_t n);

/* Appends S without those. */
void plain_join(struct buf *out, const char *s, size_t n);

#endif
