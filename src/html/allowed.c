#include "allowed.h"

#include <string.h>

#include <ndigest/text/clean.h>
#include <ndigest/text/entity.h>
#include <ndigest/text/url.h>

struct attr {
	const char *name;
	size_t len;
	enum attr_kind kind;
};

static const struct attr table[] = {
#define ATTR(name, kind) { name, sizeof name - 1, kind },
#include "allowed.def"
#undef ATTR
};

/* The schemes of links that are kept. None of them runs anything, none reads
 * this machine's files. */
static const char *const schemes[] = {
	"http", "https", "mailto", "ftp", "ftps", "sftp", "tel", "sms",
	"callto", "xmpp", "sip", "sips", "irc", "ircs", "irc6", "news",
	"nntp", "snews", "gopher", "gemini", "magnet", "geo",
	"matrix", "git", "svn", "telnet", "webcal", "rtsp", "itms", "skype",
	"facetime", "aim", "msnim", "wais", "prospero", "mms", "doi", "urn"
};

#define COUNT(a) (sizeof(a) / sizeof *(a))

#define ATTR_NAME_MAX 16

static char
lower(char c)
{
	return c >= 'A' && c <= 'Z' ? (char)(c + ('a' - 'A')) : c;
}

/* What most attributes are. */
static const struct attr *
common_attr(const char *name, size_t n)
{
	static const struct attr common[] = {
		{ "href", 4, ATTR_URL }, { "src", 3, ATTR_URL },
		{ "class", 5, ATTR_TEXT }, { "alt", 3, ATTR_TEXT },
		{ "title", 5, ATTR_TEXT }, { "width", 5, ATTR_TEXT },
		{ "height", 6, ATTR_TEXT }, { "id", 2, ATTR_TEXT },
		{ "rel", 3, ATTR_TEXT }, { "style", 5, ATTR_STYLE }
	};

	for (size_t i = 0; i < COUNT(common); i++)
		if (common[i].len == n && common[i].name[0] == name[0] &&
		    memcmp(common[i].name, name, n) == 0)
			return &common[i];
	return NULL;
}

enum attr_kind
allowed_find(const char *name, size_t n, const char **known)
{
	char low[ATTR_NAME_MAX];
	const struct attr *a;
	size_t lo = 0, hi = COUNT(table);

	if (n == 0 || n >= sizeof low)
		return ATTR_NONE;
	if ((a = common_attr(name, n)) != NULL) {
		*known = a->name;
		return a->kind;
	}
	for (size_t i = 0; i < n; i++)
		low[i] = lower(name[i]);
	low[n] = '\0';
	while (lo < hi) {
		size_t mid = (lo + hi) / 2;
		int d = strcmp(low, table[mid].name);

		if (d == 0) {
			*known = table[mid].name;
			return table[mid].kind;
		}
		if (d < 0)
			hi = mid;
		else
			lo = mid + 1;
	}
	return ATTR_NONE;
}

bool
allowed_value(struct buf *out, const struct html_attr *a)
{
	buf_clear(out);
	if (memchr(a->value, '&', a->len) == NULL)
		return buf_add(out, a->value, a->len);
	if (!entity_decode_all(out, a->value, a->len, ENTITY_ATTR))
		return false;
	if (!clean_is_clean(buf_str(out), out->len)) {
		struct buf dirty = *out;
		bool ok;

		buf_init(out, dirty.max);
		ok = clean_text(out, buf_str(&dirty), dirty.len);
		buf_free(&dirty);
		return ok;
	}
	return true;
}

/* --- URLs -------------------------------------------------------------------- */

/* Length of the scheme at s, without its colon; 0 when there is none. */
static size_t
scheme_len(const char *s, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		char c = lower(s[i]);

		if (c == ':')
			return i;
		if (c >= 'a' && c <= 'z')
			continue;
		if (i == 0 || !((c >= '0' && c <= '9') || c == '+' ||
		    c == '-' || c == '.'))
			return 0;
	}
	return 0;
}

/* S begins with a scheme of LEN bytes. "feed:" may stand before another. */
static bool
scheme_ok(const char *s, size_t len)
{
	if (html_name_is(s, len, "feed"))
		return strncmp(s + len, "://", 3) == 0 ||
		    strncmp(s + len, ":http://", 8) == 0 ||
		    strncmp(s + len, ":https://", 9) == 0;
	for (size_t i = 0; i < COUNT(schemes); i++)
		if (html_name_is(s, len, schemes[i]))
			return true;
	return false;
}

/* Browsers drop white space and control bytes around a URL, and tabs and
 * line ends in it: so "java\nscript:" is what it is. */
static bool
squeeze(struct buf *out, const char *s, size_t n)
{
	size_t from;

	while (n > 0 && (unsigned char)s[0] <= ' ')
		s++, n--;
	while (n > 0 && (unsigned char)s[n - 1] <= ' ')
		n--;
	while (n > 0) {
		for (from = 0; from < n; from++)
			if ((unsigned char)s[from] < ' ' || s[from] == 0x7f)
				break;
		if (!buf_add(out, s, from))
			return false;
		if (from < n)
			from++;
		s += from;
		n -= from;
	}
	return true;
}

static bool
is_squeezed(const char *s, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if ((unsigned char)s[i] <= ' ' || s[i] == 0x7f)
			return false;
	return true;
}

/* A URL that stays relative: what would break out of it is encoded. */
static bool
add_relative(struct buf *out, const char *s, size_t n)
{
	static const char hex[] = "0123456789ABCDEF";
	bool ok = true;

	for (size_t i = 0; i < n && ok; i++) {
		unsigned char c = (unsigned char)s[i];
		char enc[3] = { '%', hex[c >> 4], hex[c & 15] };

		if (c <= ' ' || strchr("\"<>\\^`{|}", c) != NULL)
			ok = buf_add(out, enc, sizeof enc);
		else
			ok = buf_addc(out, s[i]);
	}
	return ok;
}

static bool
has_colon_first(const char *s, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		if (s[i] == ':')
			return true;
		if (s[i] == '/' || s[i] == '?' || s[i] == '#')
			return false;
	}
	return false;
}

static bool
add_url(struct buf *out, const char *base, const char *s, size_t n)
{
	size_t scheme = scheme_len(s, n);

	if (n > URL_MAX || (scheme > 0 && !scheme_ok(s, scheme)))
		return false;
	if (scheme > 0 || (base != NULL && *base != '\0'))
		return url_resolve(out, base, s, n);
	if (n >= 2 && (s[0] == '/' || s[0] == '\\') &&
	    (s[1] == '/' || s[1] == '\\'))
		return url_resolve(out, "https://localhost/", s, n);
	if (has_colon_first(s, n))
		return false;
	return add_relative(out, s, n);
}

bool
allowed_url(struct buf *out, const char *base, const char *s, size_t n)
{
	struct buf plain = BUF_INIT(0);
	size_t before = out->len, scheme;
	bool ok;

	if (n > 2 * URL_MAX)
		return false;
	if (is_squeezed(s, n)) {
		ok = add_url(out, base, s, n);
	} else {
		squeeze(&plain, s, n);
		ok = add_url(out, base, buf_str(&plain), plain.len);
		buf_free(&plain);
	}
	if (!ok || out->len == before)
		return ok;
	/* Once more on what came of it: nothing slips through a resolver. */
	scheme = scheme_len(out->data + before, out->len - before);
	if (scheme == 0 || scheme_ok(out->data + before, scheme))
		return true;
	buf_truncate(out, before);
	return false;
}

bool
allowed_srcset(struct buf *out, const char *base, const char *s, size_t n)
{
	size_t before = out->len, i = 0;

	while (i < n) {
		size_t url, end, mark = out->len;

		while (i < n && (html_is_space(s[i]) || s[i] == ','))
			i++;
		for (url = i; i < n && !html_is_space(s[i]); i++)
			;
		end = i;
		while (end > url && s[end - 1] == ',')
			end--;
		if (end == url)
			continue;
		if (mark > before)
			buf_adds(out, ", ");
		if (!allowed_url(out, base, s + url, end - url)) {
			buf_truncate(out, mark);
			mark = (size_t)-1;
		}
		if (end < i)
			continue;	/* a comma: no descriptor */
		while (i < n && html_is_space(s[i]))
			i++;
		for (end = i; end < n && s[end] != ','; end++)
			;
		if (mark != (size_t)-1 && end > i) {
			size_t len = end - i;

			while (len > 0 && html_is_space(s[i + len - 1]))
				len--;
			if (len > 0 && len < 16) {
				buf_addc(out, ' ');
				buf_add(out, s + i, len);
			}
		}
		i = end;
	}
	return out->len > before;
}

/* --- pictures that count readers -------------------------------------------- */

/* Parts of the addresses of such pictures: a host (with what may stand before
 * it) and the beginning of a path. */
#define BEACON(host, path) { host, sizeof host - 1, path }
static const struct beacon {
	const char *host;	/* the end of the host; "" any */
	size_t len;
	const char *path;	/* a piece of the rest; "" any */
} beacons[] = {
	BEACON("feedburner.com", "/~r/"),
	BEACON("feedburner.com", "/~ff/"),
	BEACON("feedsportal.com", ""),
	BEACON("doubleclick.net", ""),
	BEACON("pixel.wp.com", ""),
	BEACON("stats.wordpress.com", ""),
	BEACON("feeds.wordpress.com", "/1.0/"),
	BEACON("google-analytics.com", ""),
	BEACON("googleadservices.com", ""),
	BEACON("googlesyndication.com", ""),
	BEACON("scorecardresearch.com", ""),
	BEACON("quantserve.com", ""),
	BEACON("pixel.quantcount.com", ""),
	BEACON("mf.feeds.reuters.com", ""),
	BEACON("feedads.g.doubleclick.net", ""),
	BEACON("pheedo.com", ""),
	BEACON("res3.feedsportal.com", ""),
	BEACON("statcounter.com", ""),
	BEACON("sitemeter.com", ""),
	BEACON("medium.com", "/_/stat?"),
	BEACON("facebook.com", "/tr?"),
	BEACON("bat.bing.com", ""),
	BEACON("mixpanel.com", "/track"),
	BEACON("list-manage.com", "/track/"),
	BEACON("api.follow.it", "/track-rss-story-loaded/"),
	BEACON("ct.moreover.com", ""),
	BEACON("assoc-amazon.com", "/e/ir"),
	BEACON("ir-na.amazon-adsystem.com", ""),
	BEACON("amazon-adsystem.com", "/e/ir"),
	BEACON("chartbeat.net", ""),
	BEACON("chartbeat.com", ""),
	BEACON("imrworldwide.com", ""),
	BEACON("omtrdc.net", ""),
	BEACON("2o7.net", ""),
	BEACON("hubspot.com", "/__ptq.gif"),
	BEACON("hsforms.com", "/__ptq.gif"),
	BEACON("counter.theconversation.com", ""),
	BEACON("counter.theconversation.edu.au", ""),
	BEACON("matomo.", "/matomo.php"),
	BEACON("", "/piwik.php?"),
	BEACON("", "/matomo.php?"),
	BEACON("", "/open.aspx?"),
	BEACON("", "/pixel.gif?"),
	BEACON("", "/tracking-pixel")
};

static bool
ends_host(const char *host, size_t n, const struct beacon *b)
{
	return b->len == 0 || (b->len <= n && host[n - b->len] == b->host[0] &&
	    memcmp(host + n - b->len, b->host, b->len) == 0 &&
	    (b->len == n || host[n - b->len - 1] == '.'));
}

static bool
is_beacon(const char *url)
{
	char host[256];
	const char *path;
	size_t n;

	if (!url_host(url, host, sizeof host))
		return false;
	n = strlen(host);
	path = strstr(url, "://");
	path = path != NULL ? strchr(path + 3, '/') : NULL;
	for (size_t i = 0; i < COUNT(beacons); i++)
		if (ends_host(host, n, &beacons[i]) &&
		    (beacons[i].path[0] == '\0' || (path != NULL &&
		    strstr(path, beacons[i].path) != NULL)))
			return true;
	return false;
}

/* "1", "0", "1px", " 0.5 "; not "", "100%", "1em". */
static bool
is_tiny(const char *s, size_t n)
{
	size_t i = 0;

	while (i < n && html_is_space(s[i]))
		i++;
	if (i == n || (s[i] != '0' && s[i] != '1') ||
	    (i + 1 < n && s[i + 1] >= '0' && s[i + 1] <= '9'))
		return false;
	if (++i < n && s[i] == '.')
		while (++i < n && s[i] >= '0' && s[i] <= '9')
			;
	while (i < n && html_is_space(s[i]))
		i++;
	return i == n || html_name_is(s + i, n - i, "px");
}

/* A length of a style attribute, as allowed_style writes it. */
static bool
style_is_tiny(const char *style, const char *property)
{
	size_t len = strlen(property);

	while (*style != '\0') {
		size_t n = strcspn(style, ";");

		if (n > len + 2 && html_name_is(style, len, property) &&
		    style[len] == ':')
			return is_tiny(style + len + 2, n - len - 2);
		style += n;
		style += strspn(style, "; ");
	}
	return false;
}

static bool
attr_is_tiny(const struct html_token *t, const char *name)
{
	const struct html_attr *a = html_token_attr(t, name);
	struct buf value = BUF_INIT(0);
	bool tiny = a != NULL && allowed_value(&value, a) &&
	    is_tiny(buf_str(&value), value.len);

	buf_free(&value);
	return tiny;
}

static void
read_style(const struct html_token *t, bool *tiny_w, bool *tiny_h)
{
	const struct html_attr *a = html_token_attr(t, "style");
	struct buf value = BUF_INIT(0), style = BUF_INIT(0);
	size_t dropped = 0;

	if (a != NULL && allowed_value(&value, a) && allowed_style(&style,
	    buf_str(&value), value.len, &dropped)) {
		*tiny_w = *tiny_w || style_is_tiny(buf_str(&style), "width");
		*tiny_h = *tiny_h || style_is_tiny(buf_str(&style), "height");
	}
	buf_free(&value);
	buf_free(&style);
}

bool
allowed_is_tracker(const struct html_token *t, const char *url)
{
	bool tiny_w = attr_is_tiny(t, "width");
	bool tiny_h = attr_is_tiny(t, "height");

	read_style(t, &tiny_w, &tiny_h);
	return (tiny_w && tiny_h) || is_beacon(url);
}
