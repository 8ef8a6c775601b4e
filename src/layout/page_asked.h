/* What the reader asked, on the article's page. Private to layout. */
#ifndef LAYOUT_PAGE_ASKED_H
#define LAYOUT_PAGE_ASKED_H

#include <ndigest/layout/page.h>

#include "setter.h"

/* D with what is to be marked in F: an answer has its own. */
struct digest page_marks(const struct digest *d, const struct faq *f);

/* The sentences that an answer rests on, and whose they are. */
void page_set_passages(struct setter *s, const struct faq *f);

/* A question whose answer is being written. */
void page_set_asking(struct setter *s, const struct page_input *in);

/* Why there is no digest; and what is asked meanwhile. */
void page_set_state(struct setter *s, const struct page_input *in);

#endif
