/* The document type, of which nothing is believed but short entities.
 * Private to xml.c. */
#ifndef FEED_XML_DOCTYPE_H
#define FEED_XML_DOCTYPE_H

#include "xml.h"

/* Where the "<!DOCTYPE" at s ends, quotes and an internal subset looked at;
 * its <!ENTITY>s go to the listener. NULL: it does not end. */
const char *xml_doctype_end(struct xml *x, const char *s, const char *end);

#endif
