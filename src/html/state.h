/* The article in the data of a page's scripts: for pages that are built in
 * the browser (Next.js, players of films) and hold their text nowhere else. */
#ifndef HTML_STATE_H
#define HTML_STATE_H

#include <stdbool.h>
#include <stddef.h>

#include <ndigest/base/buf.h>

#include "prepass.h"

/* Appends the longest prose in the scripts' JSON, paragraphs parted by blank
 * lines; *is_html says whether it is markup. False when there is none of at
 * least LEAST bytes. */
bool state_find(struct buf *out, bool *is_html, const struct prepass *p,
    size_t least);

#endif
