/*
 * A URL taken apart (RFC 3986, section 3; the regular expression of appendix
 * B), as spans of the string given. Private to this room.
 */
#ifndef NDIGEST_TEXT_URL_PARTS_H
#define NDIGEST_TEXT_URL_PARTS_H

#include <stdbool.h>
#include <stddef.h>

struct url_span {
	const char *s;	/* NULL: the part is absent, which is not empty */
	size_t len;
};

struct url_parts {
	struct url_span scheme, authority, path, query, fragment;
	bool special;	/* http, https, ws, wss, ftp: has a host, and '\' is '/' */
};

/* BASE_SCHEME decides about backslashes when s has no scheme (or NULL). */
void url_split(struct url_parts *u, const char *s, size_t n,
    const struct url_span *base_scheme);

/* user:password@host:port taken apart; the brackets of IPv6 stay. */
void url_split_authority(struct url_span authority, struct url_span *user,
    struct url_span *host, struct url_span *port);

bool url_span_is(struct url_span a, const char *s);	/* ASCII, any case */

/* The port that counts: the one given, or the scheme's own; "" for none. */
void url_port(struct url_span scheme, struct url_span port, char out[6]);

#endif
