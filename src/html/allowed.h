/* Attributes as sanitised content may have them: which stay, what their
 * values may be. */
#ifndef HTML_ALLOWED_H
#define HTML_ALLOWED_H

#include <stdbool.h>
#include <stddef.h>

#include <ndigest/base/buf.h>

#include "elements.h"
#include "token.h"

enum attr_kind {
	ATTR_NONE,	/* does not stay */
	ATTR_TEXT,
	ATTR_URL,
	ATTR_SRCSET,
	ATTR_STYLE,
	ATTR_MATH,	/* text, in MathML only */
	ATTR_XMLNS	/* of math only, and only its own */
};

/* The kind of the attribute, and its name in lower case (static). */
enum attr_kind allowed_find(const char *name, size_t n, const char **known);

/* The attribute's value with its references decoded and through the gate of
 * text/clean.h, in *OUT, which is cleared. */
bool allowed_value(struct buf *out, const struct html_attr *a);

/* A URL that is safe to keep, absolute when BASE allows, appended; false and
 * nothing appended when it is not safe. S is a decoded value. */
bool allowed_url(struct buf *out, const char *base, const char *s, size_t n);

/* The candidates of a srcset with safe URLs; false when none is left. */
bool allowed_srcset(struct buf *out, const char *base, const char *s, size_t n);

/* The harmless declarations of a style attribute; *dropped counts the
 * others. False when none is left. */
bool allowed_style(struct buf *out, const char *s, size_t n, size_t *dropped);

/* True for pictures that only count readers: one or no pixel in size, or on
 * the known hosts. URL is decoded and absolute. */
bool allowed_is_tracker(const struct html_token *t, const char *url);

#endif
