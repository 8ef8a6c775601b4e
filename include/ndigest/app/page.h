/* An article as what layout/page.h sets. */
#ifndef NDIGEST_APP_PAGE_H
#define NDIGEST_APP_PAGE_H

#include <ndigest/app/app.h>
#include <ndigest/layout/page.h>

/* The article's text as a document; the caller frees it with document_free.
 * An empty one when there is no text. */
struct document *app_document(const struct article *art);

/* Fills IN with what ART (borrowed) has, all parts of it but the body. */
void app_page_input(const struct article *art, struct page_input *in);

#endif
