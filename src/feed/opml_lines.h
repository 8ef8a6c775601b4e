/* Lists of feeds that are lines of text. Private to opml.c. */
#ifndef FEED_OPML_LINES_H
#define FEED_OPML_LINES_H

#include <ndigest/feed/opml.h>

/* newsboat's urls, newsraft's feeds, or just URLs. ERR_INPUT: there is no
 * line that could be one; ERR_STOPPED. */
enum err opml_read_lines(const char *s, size_t n,
    const struct opml_sink *sink);

/* Gives a source to the sink, or refuses it. False: no more are wanted. */
bool opml_give(const struct opml_sink *sink, const char *url,
    const char *title, const char *site, const char *category);

#endif
