/* An article's page, or a document alone, as Markdown or as one HTML file. */
#ifndef NDIGEST_LAYOUT_EXPORT_H
#define NDIGEST_LAYOUT_EXPORT_H

#include <stdbool.h>

#include <ndigest/base/buf.h>
#include <ndigest/layout/page.h>
#include <ndigest/model/document.h>

/* CommonMark with tables and footnotes, text escaped; appended. False when
 * OUT is full. */
bool export_markdown(struct buf *out, const struct page_input *in);

/* One HTML file that loads nothing but the article's pictures and runs
 * nothing (its Content-Security-Policy says so); appended. */
bool export_html(struct buf *out, const struct page_input *in);

/* The document alone: a fragment. */
bool export_document_markdown(struct buf *out, const struct document *d);
bool export_document_html(struct buf *out, const struct document *d);

/* Pieces for other pages: one line of text from outside (NULL is nothing),
 * escaped, and a link; only its text when the URL may not be opened. */
void export_markdown_line(struct buf *out, const char *text);
void export_markdown_link(struct buf *out, const char *text,
    const char *url);
void export_html_line(struct buf *out, const char *text);
void export_html_link(struct buf *out, const char *text, const char *url);

#endif
