/*
 * Feeds that are files of this machine. Only the reader's own hand makes such
 * a subscription: a list, a feed, a page or a server that names a file is
 * refused where its URL passes url_check.
 */
#ifndef NDIGEST_APP_LOCAL_FEED_H
#define NDIGEST_APP_LOCAL_FEED_H

#include "fetch.h"
#include "private.h"

bool local_is(const char *url);		/* file:///… */

/* What a person typed: a URL of the web, or a file as file:///…, /…, ./…,
 * ../… or ~/…, which becomes file:/// and its absolute path. A new string; NULL
 * and the error otherwise. */
char *local_or_url(const char *typed, struct error *e);

/* Reads the file of URL by F's verbs, at once; ETAG is what its last result
 * said. F is gone then. */
void local_fetch(struct work *w, struct fetch *f, const char *url,
    const char *etag);

#endif
