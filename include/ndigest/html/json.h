/* What `ndigest extract` prints. */
#ifndef NDIGEST_HTML_JSON_H
#define NDIGEST_HTML_JSON_H

#include <stdbool.h>

#include <ndigest/base/buf.h>
#include <ndigest/html/extract.h>

/* Appends one JSON object and a newline: title, byline, site_name, published
 * (RFC 3339, UTC), language, excerpt, image (a URL), text, html; null for
 * what is absent. False when OUT is full. */
bool html_extract_json(struct buf *out, const struct extract *x);

#endif
