/* Pictures that were fetched, as files in the cache folder. They may be
 * deleted at any time. */
#ifndef NDIGEST_APP_PICTURE_CACHE_H
#define NDIGEST_APP_PICTURE_CACHE_H

#include <stdbool.h>
#include <stddef.h>

#include <ndigest/base/buf.h>

/* The picture of URL, appended to OUT, whose cap holds. */
bool picture_cache_get(const char *url, struct buf *out);

/* Keeps it, and lets the ones go that were not looked at for longest while
 * all of them are over BOUND bytes. What goes wrong is no matter. */
void picture_cache_put(const char *url, const void *p, size_t n,
    size_t bound);

#endif
