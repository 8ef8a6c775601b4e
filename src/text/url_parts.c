#include "url_parts.h"

#include <stdio.h>
#include <string.h>
#include <strings.h>

static bool
is_alpha(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool
url_span_is(struct url_span a, const char *s)
{
	return a.s != NULL && strlen(s) == a.len &&
	    strncasecmp(a.s, s, a.len) == 0;
}

static bool
is_special(struct url_span scheme)
{
	return url_span_is(scheme, "http") || url_span_is(scheme, "https") ||
	    url_span_is(scheme, "ws") || url_span_is(scheme, "wss") ||
	    url_span_is(scheme, "ftp");
}

static size_t
scheme_length(const char *s, size_t n)
{
	size_t i;

	if (n == 0 || !is_alpha(s[0]))
		return 0;
	for (i = 1; i < n; i++) {
		if (s[i] == ':')
			return i;
		if (!is_alpha(s[i]) && !(s[i] >= '0' && s[i] <= '9') &&
		    s[i] != '+' && s[i] != '-' && s[i] != '.')
			break;
	}
	return 0;
}

static bool
is_slash(const struct url_parts *u, char c)
{
	return c == '/' || (c == '\\' && u->special);
}

/* s up to the first of the characters in STOP. */
static struct url_span
span_until(const char *s, size_t n, const char *stop)
{
	struct url_span a = { s, 0 };

	for (; a.len < n; a.len++) {
		char c = s[a.len];

		/* letters, which most of it is, are never among them */
		if (c > '?' && c != '\\')
			continue;
		if (c != '\0' && strchr(stop, c) != NULL)
			break;
	}
	return a;
}

static void
cut(const char **s, size_t *n, size_t by)
{
	*s += by;
	*n -= by;
}

void
url_split(struct url_parts *u, const char *s, size_t n,
    const struct url_span *base_scheme)
{
	size_t len = scheme_length(s, n);

	*u = (struct url_parts){ { NULL, 0 }, { NULL, 0 }, { NULL, 0 },
	    { NULL, 0 }, { NULL, 0 }, false };
	if (len > 0) {
		u->scheme = (struct url_span){ s, len };
		cut(&s, &n, len + 1);
		u->special = is_special(u->scheme);
	} else if (base_scheme != NULL) {
		u->special = is_special(*base_scheme);
	}
	if (n >= 2 && is_slash(u, s[0]) && is_slash(u, s[1])) {
		cut(&s, &n, 2);
		/* Browsers do not count the slashes of http:///host. */
		while (u->special && n > 0 && is_slash(u, s[0]))
			cut(&s, &n, 1);
		u->authority = span_until(s, n, u->special ? "/\\?#" : "/?#");
		cut(&s, &n, u->authority.len);
	}
	u->path = span_until(s, n, "?#");
	cut(&s, &n, u->path.len);
	if (n > 0 && *s == '?') {
		cut(&s, &n, 1);
		u->query = span_until(s, n, "#");
		cut(&s, &n, u->query.len);
	}
	if (n > 0)
		u->fragment = (struct url_span){ s + 1, n - 1 };
}

void
url_split_authority(struct url_span a, struct url_span *user,
    struct url_span *host, struct url_span *port)
{
	size_t i, at = a.len, colon = a.len;

	*user = *port = (struct url_span){ NULL, 0 };
	for (i = 0; i < a.len; i++)
		if (a.s[i] == '@')
			at = i;
	*host = a;
	if (at < a.len) {
		*user = (struct url_span){ a.s, at };
		*host = (struct url_span){ a.s + at + 1, a.len - at - 1 };
	}
	colon = host->len;
	for (i = 0; i < host->len; i++) {
		if (host->s[i] == ':')
			colon = i;
		else if (host->s[i] == ']')
			colon = host->len;
	}
	if (colon < host->len && (host->len == 0 || host->s[0] != '[' ||
	    host->s[colon - 1] == ']')) {
		*port = (struct url_span){ host->s + colon + 1,
		    host->len - colon - 1 };
		host->len = colon;
	}
}

void
url_port(struct url_span scheme, struct url_span port, char out[6])
{
	const char *own = url_span_is(scheme, "http") ? "80" :
	    url_span_is(scheme, "https") ? "443" : "";

	while (port.len > 1 && port.s[0] == '0')
		port.s++, port.len--;
	if (port.s == NULL || port.len == 0)
		(void)snprintf(out, 6, "%s", own);
	else
		(void)snprintf(out, 6, "%.*s",
		    port.len < 6 ? (int)port.len : 5, port.s);
}
