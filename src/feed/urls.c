/* URLs of a feed: resolved, and refused when they could run something. */
#include <string.h>
#include <strings.h>

#include <ndigest/base/scan.h>
#include <ndigest/html/sanitize.h>
#include <ndigest/text/clean.h>
#include <ndigest/text/url.h>

#include "parser.h"

const char *
url_base(struct feed_parser *p)
{
	const char *base = scope_base(&p->scope), *s;

	if (*base != '\0')
		return base;
	s = record_text(&p->channel, FIELD_LINK);
	if (s != NULL && strncasecmp(s, "http", 4) == 0)
		return s;
	s = record_text(&p->channel, FIELD_SELF);
	return s != NULL && strncasecmp(s, "http", 4) == 0 ? s : "";
}

/* javascript: and its like, also with white space and controls in it, as
 * browsers would still run them. */
static bool
is_unsafe(const char *s, size_t n)
{
	static const char *const schemes[] = {
		"javascript:", "vbscript:", "data:", "livescript:", "mocha:",
		"jscript:", "about:", "view-source:"
	};
	char start[16];
	size_t len = 0;

	for (size_t i = 0; i < n && len < sizeof start - 1; i++)
		if ((unsigned char)s[i] > ' ' && (unsigned char)s[i] < 0x7f)
			start[len++] = s[i];
	start[len] = '\0';
	for (size_t i = 0; i < sizeof schemes / sizeof schemes[0]; i++)
		if (strncasecmp(start, schemes[i], strlen(schemes[i])) == 0)
			return true;
	return false;
}

bool
url_absolute(struct feed_parser *p, struct buf *out, const char *s, size_t n)
{
	while (n > 0 && scan_space(*s))
		s++, n--;
	while (n > 0 && scan_space(s[n - 1]))
		n--;
	if (n == 0)
		return false;
	if (is_unsafe(s, n)) {
		mend_note(&p->mends, MEND_URL_REFUSED);
		return false;
	}
	/* feed:http://… and feed://… are what browsers once subscribed to */
	if (n > 9 && strncasecmp(s, "feed:http", 9) == 0)
		s += 5, n -= 5;
	if (url_resolve(out, url_base(p), s, n))
		return true;
	if (n > URL_MAX)
		return false;
	mend_note(&p->mends, MEND_URL_RELATIVE);
	parser_record(p)->baseless = true;
	return clean_line(out, s, n) && out->len > 0;
}

void
url_set(struct feed_parser *p, struct record *r, enum field f, unsigned rank,
    const char *s, size_t n)
{
	if (!record_wants(r, f, rank))
		return;
	buf_clear(&p->url);
	if (url_absolute(p, &p->url, s, n))
		record_set(r, f, rank, p->url.data, p->url.len);
}

void
url_settle(struct feed_parser *p)
{
	static const enum field fields[] = { FIELD_IMAGE, FIELD_SUMMARY };
	struct record *r = &p->channel;
	struct buf settled = BUF_INIT(0);
	const char *base = url_base(p), *s;

	if (!r->baseless || *base == '\0')
		return;
	r->baseless = false;
	for (size_t i = 0; i < 2; i++) {
		if ((s = record_text(r, fields[i])) == NULL)
			continue;
		buf_clear(&settled);
		if (fields[i] == FIELD_IMAGE ?
		    url_resolve(&settled, base, s, strlen(s)) :
		    html_sanitize(&settled, s, strlen(s), base, NULL))
			buf_add(record_put(r, fields[i], r->rank[fields[i]]),
			    buf_str(&settled), settled.len);
	}
	buf_free(&settled);
}
