#include "head.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include <curl/curl.h>

#include <ndigest/base/clock.h>
#include <ndigest/base/mem.h>
#include <ndigest/net/net.h>
#include <ndigest/text/clean.h>

void
head_reset(struct head *h)
{
	size_t lines = h->lines;

	free(h->location);
	*h = (struct head){ .length = -1, .from = -1, .whole = -1,
	    .retry_after = -1, .retry_date = -1,
	    .date = -1, .expires = -1, .max_age = -1, .should_retry = -1,
	    .lines = lines };
}

static void
copy_clean(char *out, size_t size, const char *s, size_t n)
{
	char *clean = clean_line_new(s, n < 1024 ? n : 1024, size - 1);

	(void)snprintf(out, size, "%s", clean);
	free(clean);
}

/* What is sent back later: taken as it is, or not at all. */
static void
copy_exact(char *out, size_t size, const char *s, size_t n)
{
	size_t i;

	out[0] = '\0';
	if (n >= size)
		return;
	for (i = 0; i < n; i++)
		if ((unsigned char)s[i] < 0x20 || s[i] == 0x7f)
			return;
	memcpy(out, s, n);
	out[n] = '\0';
}

/* Digits as a number, at most HIGH; -1 when there are none. */
static int64_t
number(const char *s, size_t n, int64_t high)
{
	int64_t value = 0;
	size_t i;

	for (i = 0; i < n && s[i] >= '0' && s[i] <= '9'; i++)
		if (value <= high)
			value = value * 10 + (s[i] - '0');
	if (i == 0)
		return -1;
	return value < high ? value : high;
}

static int64_t
date(const char *s, size_t n)
{
	char text[64];

	copy_exact(text, sizeof text, s, n);
	return text[0] != '\0' ? (int64_t)curl_getdate(text, NULL) : -1;
}

static void
see_retry_after(struct head *h, const char *s, size_t n)
{
	h->retry_after = number(s, n, NET_RETRY_MAX);
	h->retry_date = h->retry_after < 0 ? date(s, n) : -1;
}

static void
see_retry_after_ms(struct head *h, const char *s, size_t n)
{
	int64_t ms = number(s, n, NET_RETRY_MAX * INT64_C(1000));

	if (ms >= 0)
		h->retry_after = (ms + 999) / 1000;
}

static void
see_should_retry(struct head *h, const char *s, size_t n)
{
	h->should_retry = n == 4 && strncasecmp(s, "true", 4) == 0 ? 1 :
	    n == 5 && strncasecmp(s, "false", 5) == 0 ? 0 : -1;
}

static void
see_cache_control(struct head *h, const char *s, size_t n)
{
	const char *end = s + n, *next;

	for (; s < end; s = next) {
		next = memchr(s, ',', (size_t)(end - s));
		next = next != NULL ? next + 1 : end;
		while (s < next && (*s == ' ' || *s == '\t'))
			s++;
		n = (size_t)(next - s);
		if (n >= 8 && (strncasecmp(s, "no-cache", 8) == 0 ||
		    strncasecmp(s, "no-store", 8) == 0))
			h->no_cache = true;
		else if (n > 8 && strncasecmp(s, "max-age=", 8) == 0)
			h->max_age = number(s + 8, n - 8, INT32_MAX);
	}
}

static void
see_location(struct head *h, const char *s, size_t n)
{
	free(h->location);
	h->location = n > 0 && n <= URL_MAX ? xstrndup(s, n) : NULL;
}

static void
see_content_type(struct head *h, const char *s, size_t n)
{
	copy_clean(h->content_type, sizeof h->content_type, s, n);
}

static void
see_etag(struct head *h, const char *s, size_t n)
{
	copy_exact(h->etag, sizeof h->etag, s, n);
}

static void
see_last_modified(struct head *h, const char *s, size_t n)
{
	copy_exact(h->last_modified, sizeof h->last_modified, s, n);
}

static void
see_length(struct head *h, const char *s, size_t n)
{
	h->length = number(s, n, INT64_MAX / 20);
}

/* "bytes 100-199/1000"; either part may be an asterisk (RFC 9110, 14.4). */
static void
see_content_range(struct head *h, const char *s, size_t n)
{
	const char *slash = memchr(s, '/', n);

	if (n < 6 || strncasecmp(s, "bytes ", 6) != 0 || slash == NULL)
		return;
	h->from = number(s + 6, (size_t)(slash - s) - 6, INT64_MAX / 20);
	h->whole = number(slash + 1, (size_t)(s + n - slash) - 1,
	    INT64_MAX / 20);
}

static void
see_age(struct head *h, const char *s, size_t n)
{
	h->age = number(s, n, INT32_MAX);
}

static void
see_date(struct head *h, const char *s, size_t n)
{
	h->date = date(s, n);
}

static void
see_expires(struct head *h, const char *s, size_t n)
{
	h->expires = date(s, n);
}

static const struct {
	const char *name;
	void (*see)(struct head *h, const char *s, size_t n);
} fields[] = {
	{ "content-type", see_content_type },
	{ "content-length", see_length },
	{ "content-range", see_content_range },
	{ "etag", see_etag },
	{ "last-modified", see_last_modified },
	{ "location", see_location },
	{ "retry-after", see_retry_after },
	{ "retry-after-ms", see_retry_after_ms },
	{ "x-should-retry", see_should_retry },
	{ "cache-control", see_cache_control },
	{ "expires", see_expires },
	{ "date", see_date },
	{ "age", see_age },
};

/* HTTP/1.1 503 Service Unavailable */
static void
see_status_line(struct head *h, const char *line, size_t n)
{
	const char *space = memchr(line, ' ', n), *end = line + n;

	head_reset(h);
	if (space == NULL)
		return;
	h->status = (long)number(space + 1, (size_t)(end - space - 1), 999);
	space = memchr(space + 1, ' ', (size_t)(end - space - 1));
	if (space != NULL)
		copy_clean(h->reason, sizeof h->reason, space + 1,
		    (size_t)(end - space - 1));
}

bool
head_line(struct head *h, const char *line, size_t n)
{
	const char *colon, *value;
	size_t i, name_len;

	if (++h->lines > HEAD_MAX_LINES)
		return false;
	while (n > 0 && (line[n - 1] == '\r' || line[n - 1] == '\n'))
		n--;
	if (n >= 5 && strncasecmp(line, "HTTP/", 5) == 0) {
		see_status_line(h, line, n);
		return true;
	}
	if (n == 0)
		h->complete = true;
	colon = memchr(line, ':', n);
	if (colon == NULL || h->complete)
		return true;	/* or a trailer, which nobody asked for */
	name_len = (size_t)(colon - line);
	value = colon + 1;
	n -= name_len + 1;
	while (n > 0 && (*value == ' ' || *value == '\t'))
		value++, n--;
	while (n > 0 && (value[n - 1] == ' ' || value[n - 1] == '\t'))
		n--;
	for (i = 0; i < sizeof fields / sizeof *fields; i++)
		if (strlen(fields[i].name) == name_len &&
		    strncasecmp(fields[i].name, line, name_len) == 0)
			fields[i].see(h, value, n);
	return true;
}

static int64_t
server_time(const struct head *h)
{
	return h->date >= 0 ? h->date : clock_now();
}

int64_t
head_retry_after(const struct head *h)
{
	int64_t wait = h->retry_after;

	if (wait < 0 && h->retry_date >= 0) {
		wait = h->retry_date - server_time(h);
		if (wait < 0)
			wait = 0;
	}
	return wait < NET_RETRY_MAX ? wait : NET_RETRY_MAX;
}

int64_t
head_fresh_for(const struct head *h)
{
	int64_t fresh = 0;

	if (h->no_cache)
		return 0;
	if (h->max_age >= 0)
		fresh = h->max_age - (h->age > 0 ? h->age : 0);
	else if (h->expires >= 0)
		fresh = h->expires - server_time(h);
	return fresh > 0 ? fresh : 0;
}

/* HTTP/2 sends no reason phrase: the words of RFC 9110 for the usual ones. */
static const struct {
	long status;
	const char *text;
} reasons[] = {
	{ 400, "Bad Request" },
	{ 401, "Unauthorized" },
	{ 402, "Payment Required" },
	{ 403, "Forbidden" },
	{ 404, "Not Found" },
	{ 405, "Method Not Allowed" },
	{ 406, "Not Acceptable" },
	{ 408, "Request Timeout" },
	{ 410, "Gone" },
	{ 413, "Content Too Large" },
	{ 415, "Unsupported Media Type" },
	{ 418, "I'm a teapot" },
	{ 422, "Unprocessable Content" },
	{ 429, "Too Many Requests" },
	{ 451, "Unavailable For Legal Reasons" },
	{ 500, "Internal Server Error" },
	{ 501, "Not Implemented" },
	{ 502, "Bad Gateway" },
	{ 503, "Service Unavailable" },
	{ 504, "Gateway Timeout" },
	{ 529, "Site is overloaded" },
};

void
head_status_text(const struct head *h, char *out, size_t size)
{
	const char *text = h->reason;
	size_t i;

	for (i = 0; *text == '\0' && i < sizeof reasons / sizeof *reasons; i++)
		if (reasons[i].status == h->status)
			text = reasons[i].text;
	(void)snprintf(out, size, *text != '\0' ? "%ld %s" : "%ld", h->status,
	    text);
}
