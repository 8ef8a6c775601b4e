/* URLs that differ only in what does not matter get one form. */
#include <ndigest/text/url.h>

#include <string.h>
#include <strings.h>

#include "url_parts.h"

/* Parameters that say where a reader came from. '*': any that begin so. */
static const char *const tracking[] = {
	"utm_*", "at_*", "mc_*", "ns_*", "pk_*", "mtm_*", "matomo_*", "hsa_*",
	"oly_*", "vero_*", "guce*", "guccounter", "wt.*", "wt_*", "_hs*",
	"__s", "__twitter_impression", "_ga", "_gl", "action_object_map",
	"action_ref_map", "action_type_map", "campaign_id", "cmp", "cmpid",
	"cndid", "dclid", "emci", "emdi", "fb_action_ids", "fb_action_types",
	"fb_ref", "fb_source", "fbclid", "feedname", "feedtype", "ftag",
	"gbraid", "gclid", "gclsrc", "igsh", "igshid", "ito", "linkid",
	"mbid", "mkt_tok", "msclkid", "ncid", "ocid", "partner",
	"ref", "ref_src", "ref_url", "referrer", "rss", "s_cid", "s_kwcid",
	"sfnsn", "smid", "smtyp", "soc_src", "soc_trk", "spm", "sr_share",
	"srnd", "taid", "traffic_source", "trk", "trkcampaign", "twclid",
	"ttclid", "wbraid", "wickedid", "xtor", "yclid", "outputtype",
	"amp", "print", "printable", "printview",
};

/* What other views of a page end in. */
static const char *const views[] = {
	"/amp", ".amp", "/amp.html", ".amp.html", "/print", ".print",
};

static bool
is_tracking(const char *name, size_t n)
{
	size_t i, len;

	for (i = 0; i < sizeof tracking / sizeof *tracking; i++) {
		len = strlen(tracking[i]);
		if (tracking[i][len - 1] == '*' ?
		    n >= len - 1 && strncasecmp(name, tracking[i], len - 1) ==
		    0 : n == len && strncasecmp(name, tracking[i], n) == 0)
			return true;
	}
	/* source=rss and its like; any other source may choose the page. */
	return n >= 10 && (strncasecmp(name, "source=rss", 10) == 0);
}

static int
hex_value(char c)
{
	if (c >= '0' && c <= '9')
		return c - '0';
	c |= 0x20;
	return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/* Percent-encoding in one way only (RFC 3986, 6.2.2). */
static void
put_normal(struct buf *out, const char *s, size_t n)
{
	size_t i;
	int high, low, c;

	for (i = 0; i < n; i++) {
		if (s[i] != '%' || n - i < 3 || (high = hex_value(s[i + 1])) <
		    0 || (low = hex_value(s[i + 2])) < 0) {
			(void)buf_addc(out, s[i]);
			continue;
		}
		c = high * 16 + low;
		if ((c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') ||
		    (c >= 'a' && c <= 'z') || (c > 0 && c < 0x80 &&
		    strchr("-._~", c) != NULL))
			(void)buf_addc(out, (char)c);
		else
			(void)buf_addf(out, "%%%02X", (unsigned)c);
		i += 2;
	}
}

static bool
skip(struct url_span *a, const char *front)
{
	size_t n = strlen(front);

	if (a->len <= n || strncasecmp(a->s, front, n) != 0)
		return false;
	a->s += n;
	a->len -= n;
	return true;
}

static bool
ends(struct url_span a, const char *with)
{
	size_t n = strlen(with);

	return a.len >= n && strncasecmp(a.s + a.len - n, with, n) == 0;
}

static void
put_host(struct buf *out, const struct url_parts *u)
{
	static const char *const fronts[] = { "www.", "m.", "mobile.", "amp." };
	struct url_span user, host, port, whole;
	char number[6], own[6];
	size_t i;

	url_split_authority(u->authority, &user, &host, &port);
	whole = host;
	for (i = 0; i < sizeof fronts / sizeof *fronts; i++)
		(void)skip(&host, fronts[i]);
	/* What is left must still be a name with a point in it. */
	if (memchr(host.s, '.', host.len) == NULL)
		host = whole;
	while (host.len > 1 && host.s[host.len - 1] == '.')
		host.len--;
	for (i = 0; i < host.len; i++)
		(void)buf_addc(out, (char)(host.s[i] >= 'A' &&
		    host.s[i] <= 'Z' ? host.s[i] | 0x20 : host.s[i]));
	url_port(u->scheme, port, number);
	url_port(u->scheme, (struct url_span){ NULL, 0 }, own);
	if (strcmp(number, own) != 0)
		(void)buf_addf(out, ":%s", number);
}

static void
put_path(struct buf *out, struct url_span path)
{
	size_t before, i;

	do {
		before = path.len;
		while (path.len > 0 && path.s[path.len - 1] == '/')
			path.len--;
		for (i = 0; i < sizeof views / sizeof *views; i++)
			if (ends(path, views[i])) {
				path.len -= strlen(views[i]);
				break;
			}
	} while (path.len < before);
	put_normal(out, path.s, path.len);
}

static void
put_query(struct buf *out, struct url_span query)
{
	size_t i = 0, len;
	char sep = '?';

	while (i < query.len) {
		const char *s = query.s + i;
		const char *amp = memchr(s, '&', query.len - i);
		const char *eq;

		len = amp != NULL ? (size_t)(amp - s) : query.len - i;
		eq = memchr(s, '=', len);
		if (len > 0 && !is_tracking(s, eq != NULL ?
		    (size_t)(eq - s) : len) && !is_tracking(s, len)) {
			(void)buf_addc(out, sep);
			put_normal(out, s, len);
			sep = '&';
		}
		i += len + 1;
	}
}

/* The page behind a copy in an AMP cache, without its scheme, or NULL. */
static const char *
cached(const struct url_parts *u)
{
	static const char *const marks[] = { "/amp/s/", "/c/s/", "/v/s/" };
	struct url_span user, host, port;
	size_t i;

	url_split_authority(u->authority, &user, &host, &port);
	if (!ends(host, ".cdn.ampproject.org") && (host.len < 11 ||
	    strncasecmp(host.s, "www.google.", 11) != 0))
		return NULL;
	for (i = 0; i < sizeof marks / sizeof *marks; i++)
		if (u->path.len > strlen(marks[i]) && strncmp(u->path.s,
		    marks[i], strlen(marks[i])) == 0)
			return u->path.s + strlen(marks[i]);
	return NULL;
}

char *
url_fingerprint(const char *url)
{
	struct buf b = BUF_INIT(0), whole = BUF_INIT(0);
	const char *page;
	struct url_parts u;

	url_split(&u, url, strlen(url), NULL);
	page = u.authority.len > 0 ? cached(&u) : NULL;
	if (page != NULL) {
		(void)buf_addf(&whole, "https://%s", page);
		url = buf_str(&whole);
		url_split(&u, url, strlen(url), NULL);
	}
	if (u.authority.len == 0)
		(void)buf_adds(&b, url);
	else {
		put_host(&b, &u);
		put_path(&b, u.path);
		put_query(&b, u.query);
	}
	buf_free(&whole);
	return buf_steal(&b);
}
