/*
 * URLs: RFC 3986 resolution as browsers do it (white space and control bytes
 * stripped, unsafe bytes percent-encoded, host in lower case), and the gate
 * that a URL passes before anything is done with it.
 */
#ifndef NDIGEST_TEXT_URL_H
#define NDIGEST_TEXT_URL_H

#include <stdbool.h>
#include <stddef.h>

#include <ndigest/base/buf.h>
#include <ndigest/base/error.h>

#define URL_MAX 8192

/* REF against BASE (NULL or "" : REF must be absolute), appended to OUT.
 * False and nothing appended when it cannot be resolved or is too long. */
bool url_resolve(struct buf *out, const char *base, const char *ref,
    size_t ref_len);
/* Whether s is an absolute http or https URL that url_resolve leaves as it is,
 * whatever the base; no '"', '<', '>' or white space is in it. */
bool url_is_ready(const char *s, size_t n);
char *url_resolve_new(const char *base, const char *ref);	/* or NULL */

/* The one gate before opening or fetching: http or https, a host, no white
 * space or control bytes, at most URL_MAX bytes, never starting with '-'.
 * ERR_REFUSED says why. Checked again at the moment of opening. */
enum err url_check(const char *url, struct error *e);

/* What a person types ("example.org/feed", "feed://…") as a URL that passes
 * url_check; the caller frees; NULL and the error otherwise. */
char *url_from_user(const char *typed, struct error *e);

/* Scheme as "https", host as "www.example.org" into OUT (cut, NUL); false
 * when the URL has none. */
bool url_scheme(const char *url, char *out, size_t size);
bool url_host(const char *url, char *out, size_t size);

/* The URL without user and password: what is shown, logged and stored where
 * others read it. The caller frees. */
char *url_without_user(const char *url);

/* Same scheme, host and port (RFC 6454). */
bool url_same_origin(const char *a, const char *b);

/* A form for telling copies apart: no fragment, no tracking parameters
 * (utm_*, fbclid, …), no "www.", "m.", "amp.", no scheme, no trailing slash,
 * no /amp. The caller frees. */
char *url_fingerprint(const char *url);

/* Percent-encodes everything but unreserved characters, appended. */
void url_encode(struct buf *out, const char *s, size_t n);

#endif
