/*
 * HTML from outside made safe to keep and to show, and the plain text in it.
 *
 * The input is a fragment of UTF-8 (bad bytes are mended), of any quality.
 * Everything is one linear pass without recursion. Results are appended to
 * OUT, whose cap is the caller's; false when it was reached: what was added
 * until then is to be thrown away.
 */
#ifndef NDIGEST_HTML_SANITIZE_H
#define NDIGEST_HTML_SANITIZE_H

#include <stdbool.h>
#include <stddef.h>

#include <ndigest/base/buf.h>

/* What was taken out or mended. */
struct html_report {
	size_t elements;	/* tags that are not allowed */
	size_t scripts;		/* script, style, applet, … with their content */
	size_t attributes;	/* event handlers and others not allowed */
	size_t urls;		/* javascript:, data: and the like */
	size_t styles;		/* CSS declarations */
	size_t trackers;	/* pictures that only count readers */
	size_t comments;	/* comments, declarations, CDATA marks */
	size_t unclosed;	/* elements closed by us */
	size_t stray;		/* end tags of nothing */
};

/*
 * Safe, balanced HTML (well-formed as XML, too): the elements, attributes and
 * CSS that readers keep; no script, form, frame, object, event handler,
 * comment or tracking picture; only http, https, mailto and other harmless
 * URLs, made absolute against BASE_URL (NULL: left relative); no control
 * bytes, as text/clean.h says. Character references are decoded but for
 * & < > ". What comes out goes through again without a change.
 */
bool html_sanitize(struct buf *out, const char *html, size_t n,
    const char *base_url, struct html_report *report /* NULL: none */);

/* One line of text: markup taken out, references decoded once, white space
 * folded. For titles and names. */
bool html_to_line(struct buf *out, const char *html, size_t n);

/* Plain text: blocks parted by blank lines, br as a line break, pre as it
 * is, list items without their marks; no alternative texts, captions or
 * hidden elements. It is document_text(html_document(…)). */
bool html_to_text(struct buf *out, const char *html, size_t n);

/* Whether NAME, in any case, is an element of HTML that is known here, and
 * whether it has no content and no end tag. */
bool html_is_element(const char *name, size_t n, bool *is_void);

/* Text as HTML: & < > " escaped. */
bool html_escape(struct buf *out, const char *text, size_t n);

#endif
