/*
 * The text of an element, in one of the ways that feeds write it, to plain
 * text or to safe HTML.
 */
#ifndef FEED_CONSTRUCT_H
#define FEED_CONSTRUCT_H

#include <stdbool.h>
#include <stddef.h>

#include <ndigest/base/buf.h>
#include <ndigest/html/sanitize.h>

#include "mend.h"

enum construct {
	CONSTRUCT_AUTO,		/* RSS: HTML or text, nobody says which */
	CONSTRUCT_TEXT,
	CONSTRUCT_HTML,
	CONSTRUCT_XHTML,	/* markup with its references still in it */
	CONSTRUCT_BASE64
};

/* Mends TEXT in place: text that was encoded twice, base64, which is DECODED
 * then. *type gets what it is. False: there is nothing to be had from it. */
bool construct_mend(struct buf *text, enum construct *type,
    enum construct decoded, struct mends *mends);

/* One line of plain text, appended: titles, names, labels. */
void construct_line(struct buf *out, const char *s, size_t n,
    enum construct type);

/* Whether a text that should be plain is HTML beyond doubt. RICH: it has to
 * have more than bare tags. */
bool construct_is_html(const char *s, size_t n, bool rich);

/* Safe HTML, appended. */
void construct_html(struct buf *out, const char *s, size_t n,
    enum construct type, const char *base, struct mends *mends);

#endif
