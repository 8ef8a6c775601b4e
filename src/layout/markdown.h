/* Markdown: a document, and the pieces that a page needs. */
#ifndef LAYOUT_MARKDOWN_H
#define LAYOUT_MARKDOWN_H

#include <stdbool.h>

#include <ndigest/base/buf.h>
#include <ndigest/model/document.h>

/* Headings go DEEPER levels down, and are never above LEAST. */
bool markdown_document(struct buf *out, const struct document *d, int deeper,
    int least);

/* One line of text from outside; NULL is nothing. */
void markdown_line(struct buf *out, const char *text);
void markdown_url(struct buf *out, const char *url);
/* Only the text when the URL may not be opened. */
void markdown_link(struct buf *out, const char *text, const char *url);

#endif
