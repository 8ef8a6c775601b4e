#include <ndigest/text/url.h>

#include <string.h>
#include <strings.h>


#include <ndigest/text/clean.h>

#include "url_parts.h"

/* Where a byte may stand as it is; elsewhere it is percent-encoded. */
#define IN_PATH 1
#define IN_QUERY 2
#define IN_FRAGMENT 4
#define IN_USER 8
#define UNRESERVED 16
#define PLAIN 32	/* in all of a URL but its host, and no slash */

/* The percent-encode sets of the WHATWG URL Standard, turned around: for each
 * ASCII byte the places where it may stand. A path encodes "#?`{}^, a query
 * "#', a fragment "`, credentials also /;=@[\]|; all of them <> and what is
 * no printable ASCII. */
static const unsigned char standing[256] = {
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 47, 0, 4, 47, 47, 47, 13, 47, 47, 47, 47, 47, 63, 63, 7,
	63, 63, 63, 63, 63, 63, 63, 63, 63, 63, 47, 39, 0, 39, 0, 6,
	39, 63, 63, 63, 63, 63, 63, 63, 63, 63, 63, 63, 63, 63, 63, 63,
	63, 63, 63, 63, 63, 63, 63, 63, 63, 63, 63, 39, 7, 39, 6, 63,
	2, 63, 63, 63, 63, 63, 63, 63, 63, 63, 63, 63, 63, 63, 63, 63,
	63, 63, 63, 63, 63, 63, 63, 63, 63, 63, 63, 6, 39, 6, 63, 0,
};

static bool
may_stand(unsigned char c, int where)
{
	return (standing[c] & where) != 0;
}

static bool
put_encoded(struct buf *out, const char *s, size_t n, int where)
{
	static const char hex[] = "0123456789ABCDEF";
	size_t i, run = 0;

	for (i = 0; i < n; i++) {
		unsigned char c = (unsigned char)s[i];
		char e[3] = { '%', hex[c >> 4], hex[c & 15] };

		if (may_stand(c, where))
			continue;
		if (!buf_add(out, s + run, i - run) || !buf_add(out, e, 3))
			return false;
		run = i + 1;
	}
	return buf_add(out, s + run, n - run);
}

void
url_encode(struct buf *out, const char *s, size_t n)
{
	(void)put_encoded(out, s, n, UNRESERVED);
}

static bool
put_lower(struct buf *out, struct url_span a)
{
	size_t i;

	for (i = 0; i < a.len; i++)
		if (!buf_addc(out, (char)(a.s[i] >= 'A' && a.s[i] <= 'Z' ?
		    a.s[i] | 0x20 : a.s[i])))
			return false;
	return true;
}

/* A host that can be one: no delimiters, controls or white space in it. */
static bool
host_is_sound(struct url_span host)
{
	size_t i;
	bool ip6 = host.len > 0 && host.s[0] == '[';

	if (ip6 && (host.len < 4 || host.s[host.len - 1] != ']'))
		return false;
	for (i = ip6; i < host.len - ip6; i++) {
		unsigned char c = (unsigned char)host.s[i];

		if (ip6 ? c == 0 ||
		    strchr("0123456789abcdefABCDEF:.", c) == NULL :
		    c <= 0x20 || c == 0x7f ||
		    strchr("\"#%/:<>?@[\\]^`{|}", c) != NULL)
			return false;
	}
	return host.len > 0 && clean_is_clean(host.s, host.len);
}

static bool
put_authority(struct buf *out, const struct url_parts *u)
{
	struct url_span user, host, port;
	size_t i;

	if (!u->special)
		return put_encoded(out, u->authority.s, u->authority.len,
		    IN_QUERY);
	url_split_authority(u->authority, &user, &host, &port);
	if (!host_is_sound(host))
		return false;
	for (i = 0; i < port.len; i++)
		if (port.s[i] < '0' || port.s[i] > '9')
			return false;
	if (user.s != NULL && (!put_encoded(out, user.s, user.len, IN_USER) ||
	    !buf_addc(out, '@')))
		return false;
	if (!put_lower(out, host))
		return false;
	return port.len == 0 || (buf_addc(out, ':') &&
	    buf_add(out, port.s, port.len));
}

/* One segment of dots, where a dot may be written %2e: 1, 2, or 0. */
static int
count_dots(const char *s, size_t n)
{
	int dots = 0;

	while (n > 0) {
		size_t len = *s == '.' ? 1 : n >= 3 && s[0] == '%' &&
		    s[1] == '2' && (s[2] | 0x20) == 'e' ? 3 : 0;

		if (len == 0 || ++dots > 2)
			return 0;
		s += len;
		n -= len;
	}
	return dots;
}

/* RFC 3986, 5.2.4, for the path that begins at OUT's byte START. */
static void
remove_dots(struct buf *out, size_t start)
{
	char *p = out->data + start;
	size_t n = out->len - start, from = 0, to = 0, len;
	int dots;

	while (from < n) {
		/* p[from] is the '/' before a segment. */
		for (len = 1; from + len < n && p[from + len] != '/'; len++)
			continue;
		dots = count_dots(p + from + 1, len - 1);
		if (dots == 2)
			while (to > 0 && p[--to] != '/')
				continue;
		if (dots == 0) {
			memmove(p + to, p + from, len);
			to += len;
		} else if (from + len == n) {
			p[to++] = '/';
		}
		from += len;
	}
	buf_truncate(out, start + to);
}

static bool
put_path(struct buf *out, struct url_span path, bool special)
{
	size_t start = out->len, i;

	if (!put_encoded(out, path.s, path.len, IN_PATH))
		return false;
	for (i = start; special && i < out->len; i++)
		if (out->data[i] == '\\')
			out->data[i] = '/';
	return true;
}

/* The base's path up to its last slash, and then the reference's. */
static bool
put_merged(struct buf *out, const struct url_parts *base,
    const struct url_parts *ref)
{
	struct url_span dir = base->path;

	while (dir.len > 0 && dir.s[dir.len - 1] != '/')
		dir.len--;
	if (dir.len == 0 && base->authority.s != NULL)
		dir = (struct url_span){ "/", 1 };
	return put_path(out, dir, base->special) &&
	    put_path(out, ref->path, base->special);
}

static bool
put_tail(struct buf *out, struct url_span query, struct url_span fragment)
{
	if (query.s != NULL && (!buf_addc(out, '?') ||
	    !put_encoded(out, query.s, query.len, IN_QUERY)))
		return false;
	return fragment.s == NULL || (buf_addc(out, '#') &&
	    put_encoded(out, fragment.s, fragment.len, IN_FRAGMENT));
}

static bool
put_scheme(struct buf *out, const struct url_parts *u)
{
	return put_lower(out, u->scheme) && buf_addc(out, ':');
}

static bool
put_host(struct buf *out, const struct url_parts *u)
{
	return u->authority.s == NULL ||
	    (buf_adds(out, "//") && put_authority(out, u));
}

static bool
starts_with_slash(const struct url_parts *u)
{
	return u->path.len > 0 && (u->path.s[0] == '/' ||
	    (u->special && u->path.s[0] == '\\'));
}

/* A reference with a scheme of its own. */
static bool
put_absolute(struct buf *out, struct url_parts *u)
{
	size_t start;

	/* Browsers read http:host and http:/host as http://host. */
	if (u->special && u->authority.s == NULL) {
		while (starts_with_slash(u))
			u->path.s++, u->path.len--;
		u->authority = u->path;
		u->authority.len = 0;
		while (u->authority.len < u->path.len &&
		    u->path.s[u->authority.len] != '/' &&
		    u->path.s[u->authority.len] != '\\')
			u->authority.len++;
		u->path.s += u->authority.len;
		u->path.len -= u->authority.len;
	}
	if (!put_scheme(out, u) || !put_host(out, u))
		return false;
	start = out->len;
	if (!put_path(out, u->path, u->special))
		return false;
	if (u->authority.s != NULL && u->path.len > 0)
		remove_dots(out, start);
	return put_tail(out, u->query, u->fragment);
}

/* RFC 3986, 5.2.2, for a reference without a scheme. */
static bool
put_relative(struct buf *out, const struct url_parts *base,
    const struct url_parts *ref)
{
	struct url_span query = ref->query;
	size_t start;

	if (base->authority.s == NULL && !starts_with_slash(base) &&
	    (ref->path.len > 0 || ref->authority.s != NULL))
		return false;	/* mailto:, data: and their like */
	if (!put_scheme(out, base) ||
	    !put_host(out, ref->authority.s != NULL ? ref : base))
		return false;
	start = out->len;
	if (ref->authority.s != NULL || starts_with_slash(ref)) {
		if (!put_path(out, ref->path, base->special))
			return false;
	} else if (ref->path.len == 0) {
		if (!put_path(out, base->path, base->special))
			return false;
		if (query.s == NULL)
			query = base->query;
		return put_tail(out, query, ref->fragment);
	} else if (!put_merged(out, base, ref)) {
		return false;
	}
	if (out->len > start)
		remove_dots(out, start);
	return put_tail(out, query, ref->fragment);
}

/*
 * Whether REF is an absolute URL that resolving would leave as it is: most
 * are, and one pass over the bytes tells.
 */
bool
url_is_ready(const char *s, size_t n)
{
	size_t i = n > 7 && memcmp(s, "http://", 7) == 0 ? 7 :
	    n > 8 && memcmp(s, "https://", 8) == 0 ? 8 : 0;
	size_t host = i;
	int where = IN_PATH;

	if (i == 0)
		return false;
	while (i < n && ((s[i] >= 'a' && s[i] <= 'z') || s[i] == '.' ||
	    (s[i] >= '0' && s[i] <= '9') || s[i] == '-'))
		i++;
	if (i == host || (i < n && s[i] != '/' && s[i] != '?' && s[i] != '#'))
		return false;
	for (; i < n; i++) {
		unsigned char c = (unsigned char)s[i];

		if (standing[c] & PLAIN)
			continue;
		if (may_stand(c, where)) {
			if (where != IN_PATH || (c != '/' && c != '\\'))
				continue;
			if (c == '\\' || (i + 1 < n &&
			    (s[i + 1] == '.' || s[i + 1] == '%')))
				return false;
		} else if (where == IN_PATH && (c == '?' || c == '#')) {
			where = c == '?' ? IN_QUERY : IN_FRAGMENT;
		} else if (where == IN_QUERY && c == '#') {
			where = IN_FRAGMENT;
		} else {
			return false;
		}
	}
	return true;
}

/* White space and controls off both ends; TAB, LF and CR out of the inside.
 * Returns the bytes, which lie in COPY when something was taken out. */
static const char *
strip(const char *s, size_t *n, struct buf *copy)
{
	size_t i;

	while (*n > 0 && (unsigned char)*s <= ' ')
		s++, (*n)--;
	while (*n > 0 && (unsigned char)s[*n - 1] <= ' ')
		(*n)--;
	for (i = 0; i < *n; i++)
		if (s[i] == '\t' || s[i] == '\n' || s[i] == '\r')
			break;
	if (i == *n)
		return s;
	for (i = 0; i < *n; i++)
		if (s[i] != '\t' && s[i] != '\n' && s[i] != '\r')
			(void)buf_addc(copy, s[i]);
	*n = copy->len;
	return buf_str(copy);
}

static bool
resolve(struct buf *out, const char *base, const char *ref, size_t n)
{
	struct url_parts b, r;

	if (base == NULL || *base == '\0') {
		url_split(&r, ref, n, NULL);
		return r.scheme.s != NULL && put_absolute(out, &r);
	}
	url_split(&b, base, strlen(base), NULL);
	url_split(&r, ref, n, &b.scheme);
	/* http:page is a page beside one that is http too (RFC 3986, 5.2.2,
	 * for backward compatibility; browsers do the same). */
	if (r.scheme.s != NULL && r.special && r.authority.s == NULL &&
	    b.authority.s != NULL && r.scheme.len == b.scheme.len &&
	    strncasecmp(r.scheme.s, b.scheme.s, b.scheme.len) == 0)
		r.scheme.s = NULL;
	if (r.scheme.s != NULL)
		return put_absolute(out, &r);
	return b.scheme.s != NULL && put_relative(out, &b, &r);
}

bool
url_resolve(struct buf *out, const char *base, const char *ref, size_t n)
{
	struct buf copy = BUF_INIT(URL_MAX);
	size_t start = out->len;
	bool full = out->full, ok;

	if (n > 4 * URL_MAX)
		return false;
	if (n <= URL_MAX && url_is_ready(ref, n))
		return buf_add(out, ref, n);
	ref = strip(ref, &n, &copy);
	ok = !copy.full && resolve(out, base, ref, n) &&
	    out->len - start <= URL_MAX;
	if (!ok) {
		buf_truncate(out, start);
		out->full = full;
	}
	buf_free(&copy);
	return ok;
}

char *
url_resolve_new(const char *base, const char *ref)
{
	struct buf b = BUF_INIT(0);

	if (ref != NULL && url_resolve(&b, base, ref, strlen(ref)))
		return buf_steal(&b);
	buf_free(&b);
	return NULL;
}

static bool
put_out(struct url_span a, char *out, size_t size)
{
	size_t i, n = a.len < size ? a.len : size - 1;

	for (i = 0; i < n; i++)
		out[i] = (char)(a.s[i] >= 'A' && a.s[i] <= 'Z' ?
		    a.s[i] | 0x20 : a.s[i]);
	out[n] = '\0';
	return a.len > 0;
}

bool
url_scheme(const char *url, char *out, size_t size)
{
	struct url_parts u;

	url_split(&u, url, strlen(url), NULL);
	return put_out(u.scheme, out, size);
}

bool
url_host(const char *url, char *out, size_t size)
{
	struct url_parts u;
	struct url_span user, host, port;

	url_split(&u, url, strlen(url), NULL);
	url_split_authority(u.authority, &user, &host, &port);
	return put_out(host, out, size);
}

bool
url_same_origin(const char *a, const char *b)
{
	struct url_parts u[2];
	struct url_span user, host[2], port;
	char number[2][6];
	int i;

	for (i = 0; i < 2; i++) {
		const char *s = i == 0 ? a : b;

		url_split(&u[i], s, strlen(s), NULL);
		url_split_authority(u[i].authority, &user, &host[i], &port);
		url_port(u[i].scheme, port, number[i]);
	}
	return u[0].scheme.len > 0 && u[0].scheme.len == u[1].scheme.len &&
	    strncasecmp(u[0].scheme.s, u[1].scheme.s, u[0].scheme.len) == 0 &&
	    host[0].len > 0 && host[0].len == host[1].len &&
	    strncasecmp(host[0].s, host[1].s, host[0].len) == 0 &&
	    strcmp(number[0], number[1]) == 0;
}

char *
url_without_user(const char *url)
{
	struct buf b = BUF_INIT(0);
	struct url_parts u;
	struct url_span user, host, port;
	size_t n = strlen(url), front;

	url_split(&u, url, n, NULL);
	url_split_authority(u.authority, &user, &host, &port);
	if (user.s == NULL) {
		(void)buf_add(&b, url, n);
	} else {
		front = (size_t)(user.s - url);
		(void)buf_add(&b, url, front);
		(void)buf_add(&b, host.s, (size_t)(url + n - host.s));
	}
	return buf_steal(&b);
}
