/* What is left of the region as HTML. */
#ifndef HTML_RENDER_H
#define HTML_RENDER_H

#include <ndigest/base/buf.h>

#include "page_tree.h"

/* Appends what is not NODE_GONE in ROOT: the elements that say something,
 * no empty ones, each picture once. Not yet safe: html_sanitize is next. */
void render_html(struct buf *out, const struct node *root);

/* The URL of a picture as it stands (lazy loaders' attributes before src),
 * its length in *n; NULL when there is none or it only counts readers. */
const char *render_image_url(const struct node *img, size_t *n);

#endif
