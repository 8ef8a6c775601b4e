/* What a downloaded file is called: from what the feed says, but with nothing
 * in it that has a meaning to a file system, a shell or a terminal. */
#ifndef NDIGEST_APP_DOWNLOAD_NAME_H
#define NDIGEST_APP_DOWNLOAD_NAME_H

#include <stddef.h>

/* "Title.mp3": of the title (may be NULL), else of the last part of URL; the
 * ending by URL and TYPE (a MIME type or NULL). NUMBER over 1 goes before the
 * ending: "Title (2).mp3". A new string of at most 160 bytes. */
char *download_name(const char *title, const char *url, const char *type,
    size_t number);

#endif
