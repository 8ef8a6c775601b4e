/* The gate that a URL passes, and what a person may type for one. */
#include <ndigest/base/intl.h>
#include <ndigest/text/url.h>

#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include <ndigest/text/clean.h>
#include <ndigest/text/utf8.h>

#include "url_parts.h"

/* The first byte that may not stand in a URL at all, or NULL. */
static const char *
find_bad_byte(const char *url, size_t n)
{
	size_t i = 0, len;
	uint32_t cp;

	while (i < n) {
		if (url[i] > 0x20 && url[i] < 0x7f) {
			i++;
			continue;
		}
		len = utf8_decode(url + i, n - i, &cp);
		if (cp <= 0x20 || cp == 0x7f || utf8_is_space(cp) ||
		    cp == UTF8_REPLACEMENT)
			return url + i;
		i += len;
	}
	return clean_is_clean(url, n) ? NULL : url;
}

static enum err
check_port(struct url_span port, struct error *e)
{
	unsigned long number = 0;
	size_t i;

	for (i = 0; i < port.len; i++) {
		if (port.s[i] < '0' || port.s[i] > '9' || number > 65535)
			return error_set(e, ERR_REFUSED,
			    _("the port of the URL is not a number"));
		number = number * 10 + (unsigned long)(port.s[i] - '0');
	}
	if (number > 65535)
		return error_set(e, ERR_REFUSED,
		    _("the port of the URL is over 65535"));
	return ERR_NONE;
}

static enum err
check_host(struct url_span host, struct error *e)
{
	size_t i;

	if (host.len == 0)
		return error_set(e, ERR_REFUSED, _("the URL names no host"));
	if (host.s[0] == '-' || host.s[0] == '.')
		return error_set(e, ERR_REFUSED,
		    _("the host of the URL begins with '%c'"), host.s[0]);
	for (i = 0; i < host.len; i++)
		if (strchr("\"'<>\\^`{|}%()$;&!*,", host.s[i]) != NULL)
			return error_set(e, ERR_REFUSED,
			    _("the host of the URL holds '%c'"), host.s[i]);
	return ERR_NONE;
}

enum err
url_check(const char *url, struct error *e)
{
	size_t n = strlen(url);
	struct url_parts u;
	struct url_span user, host, port;
	enum err err;

	if (n == 0)
		return error_set(e, ERR_REFUSED, _("the URL is empty"));
	if (n > URL_MAX)
		return error_set(e, ERR_REFUSED,
		    _("the URL is longer than %d bytes"), URL_MAX);
	if (*url == '-')
		return error_set(e, ERR_REFUSED, _("the URL begins with '-'"));
	if (find_bad_byte(url, n) != NULL)
		return error_set(e, ERR_REFUSED,
		    _("the URL holds white space or control characters"));
	url_split(&u, url, n, NULL);
	if (!url_span_is(u.scheme, "http") && !url_span_is(u.scheme, "https"))
		return error_set(e, ERR_REFUSED,
		    _("only http:// and https:// URLs are opened"));
	if (u.authority.s == NULL)
		return error_set(e, ERR_REFUSED, _("the URL names no host"));
	/* Readers of URLs disagree about where the host ends in these. */
	if (memchr(url, '\\', strcspn(url, "?#")) != NULL)
		return error_set(e, ERR_REFUSED,
		    _("the URL holds a backslash"));
	url_split_authority(u.authority, &user, &host, &port);
	err = check_host(host, e);
	return err != ERR_NONE ? err : check_port(port, e);
}

/* The machine itself and the nets at home seldom have a certificate. */
static bool
is_near(const char *host)
{
	return strncasecmp(host, "localhost", 9) == 0 ||
	    strncmp(host, "127.", 4) == 0 || strncmp(host, "10.", 3) == 0 ||
	    strncmp(host, "192.168.", 8) == 0 || host[0] == '[';
}

/* Whether "word:" begins a URL, and is not a host before its port. */
static bool
has_scheme(const char *s)
{
	size_t n = strcspn(s, ":/?#.");

	return n > 0 && s[n] == ':' && strncasecmp(s, "localhost", n) != 0 &&
	    !(s[n + 1] >= '0' && s[n + 1] <= '9');
}

static bool
begins(const char *s, const char *with)
{
	return strncasecmp(s, with, strlen(with)) == 0;
}

char *
url_from_user(const char *typed, struct error *e)
{
	struct buf with = BUF_INIT(2 * URL_MAX);
	char *url = NULL;

	while (*typed > 0 && *typed <= ' ')
		typed++;
	if (strlen(typed) > URL_MAX) {
		(void)error_set(e, ERR_REFUSED,
		    _("the URL is longer than %d bytes"), URL_MAX);
		return NULL;
	}
	if (begins(typed, "feed://"))	/* it stands for http:// */
		(void)(buf_adds(&with, "http:") && buf_adds(&with, typed + 5));
	else if (begins(typed, "feed:"))
		(void)buf_adds(&with, typed + 5);
	else if (begins(typed, "//"))
		(void)(buf_adds(&with, "https:") && buf_adds(&with, typed));
	else if (has_scheme(typed) || *typed == '\0' || *typed == '-')
		(void)buf_adds(&with, typed);
	else
		(void)(buf_adds(&with, is_near(typed) ? "http://" :
		    "https://") && buf_adds(&with, typed));
	url = url_resolve_new(NULL, buf_str(&with));
	if (url == NULL)
		(void)error_set(e, ERR_REFUSED, _("this is not a URL: %s"),
		    *typed == '\0' ? _("it is empty") :
		    _("it should look like https://example.org/feed"));
	else if (url_check(url, e) != ERR_NONE) {
		free(url);
		url = NULL;
	}
	buf_free(&with);
	return url;
}
