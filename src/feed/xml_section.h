/* CDATA that was never closed; a part of the reader of xml.h. */
#ifndef FEED_XML_SECTION_H
#define FEED_XML_SECTION_H

#include "xml.h"

/*
 * A section that nobody closed would swallow all up to the end of the next
 * one. It has the end tag of its element in it, before another section begins
 * or the document ends: there it ends. S is its text, CLOSE the next "]]>" or
 * NULL, which is asked only when nothing follows END. NULL: it is none such.
 */
const char *xml_forgotten_end(struct xml *x, const char *s, const char *close,
    const char *end);

#endif
