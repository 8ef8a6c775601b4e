/*
 * Character references of HTML and XML: "&amp;" "&nbsp;" "&#8217;" "&#x2019;".
 * One table for all rooms: the 2,125 names of the WHATWG HTML standard.
 * Nothing is allocated.
 */
#ifndef NDIGEST_TEXT_ENTITY_H
#define NDIGEST_TEXT_ENTITY_H

#include <stdbool.h>
#include <stddef.h>

#include <ndigest/base/buf.h>

#define ENTITY_MAX 8	/* bytes that one reference can become */

enum entity_mode {
	ENTITY_TEXT,	/* HTML text: older names also without semicolon,
			 * also before letters ("&copyright" is "©right") */
	ENTITY_ATTR,	/* HTML attributes and text that may be a URL: the
			 * older names without semicolon, but not before a
			 * letter, a digit or '=' ("?a=1&copy=2" stays) */
	ENTITY_STRICT	/* names only with their semicolon */
};

/*
 * The reference at s[0] == '&'. Returns the bytes that it takes, 0 when there
 * is none (the '&' stands for itself); out gets its UTF-8 and *outlen the
 * length (1..ENTITY_MAX; no NUL). Numeric references by the HTML standard:
 * 128-159 are windows-1252, 0, lone surrogates and what is over U+10FFFF are
 * U+FFFD; a pair of references to surrogates is one character.
 */
size_t entity_decode(const char *s, size_t n, enum entity_mode mode,
    char out[ENTITY_MAX], size_t *outlen);

/* Appends s with all its references decoded, once. False: OUT is full. */
bool entity_decode_all(struct buf *out, const char *s, size_t n,
    enum entity_mode mode);

/* True when s has a reference that entity_decode would decode. */
bool entity_any(const char *s, size_t n, enum entity_mode mode);

/* Appends s as text (or double-quoted attribute value) of HTML: & < > " are
 * escaped. False: OUT is full. */
bool entity_escape(struct buf *out, const char *s, size_t n);

#endif
