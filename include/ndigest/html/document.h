/* HTML as a document (model/document.h). */
#ifndef NDIGEST_HTML_DOCUMENT_H
#define NDIGEST_HTML_DOCUMENT_H

#include <stddef.h>

#include <ndigest/model/document.h>

/*
 * Any fragment or page, sanitised or not, as a document; never NULL, the
 * caller frees it with document_free. Text that stands loose becomes
 * paragraphs, tables that only lay out a page are taken apart, hidden
 * elements, scripts and menus of choices are left out. Links and pictures are
 * made absolute against BASE_URL (may be NULL). Linear, no recursion over the
 * input; at most DOCUMENT_DEPTH_MAX blocks deep and 100,000 leaves (what is
 * more is run together).
 */
struct document *html_document(const char *html, size_t n,
    const char *base_url);

#endif
