/*
 * Sites that have their feeds at places that follow from the address of a
 * page. One row a place, the best first; what of a template is not there in
 * the address leaves the row out.
 */
#include "discover_sites.h"

#include <string.h>
#include <strings.h>

#include <ndigest/text/url.h>

/*
 * HOST is the end of the host's name, with "=" the whole of it (but for
 * "www."), NULL any. FIRST is the first step of the path, NULL any, "@" what
 * begins so. In FEED, %0 is the host, %1 to %4 are steps of the path, %n the
 * first one without its "@", %p the path and query.
 */
static const struct rule {
	const char *host, *first, *feed;
} rules[] = {
	{ "reddit.com", "r", "https://www.reddit.com/r/%2/%3/%4/.rss" },
	{ "reddit.com", "r", "https://www.reddit.com/r/%2/%3/.rss" },
	{ "reddit.com", "r", "https://www.reddit.com/r/%2/.rss" },
	{ "reddit.com", "user", "https://www.reddit.com/user/%2/.rss" },
	{ "reddit.com", "u", "https://www.reddit.com/user/%2/.rss" },
	{ "reddit.com", "", "https://www.reddit.com/.rss" },
	{ "=gitlab.com", NULL, "https://gitlab.com/%1/%2/-/releases.atom" },
	{ "=gitlab.com", NULL, "https://gitlab.com/%1/%2.atom" },
	{ "=gitlab.com", NULL, "https://gitlab.com/%1.atom" },
	{ "=codeberg.org", NULL, "https://%0/%1/%2/releases.rss" },
	{ "=codeberg.org", NULL, "https://%0/%1/%2.rss" },
	{ "=codeberg.org", NULL, "https://%0/%1.rss" },
	{ "=gitea.com", NULL, "https://%0/%1/%2/releases.rss" },
	{ "=gitea.com", NULL, "https://%0/%1/%2.rss" },
	{ "=gitea.com", NULL, "https://%0/%1.rss" },
	{ "=medium.com", "tag", "https://medium.com/feed/tag/%2" },
	{ "=medium.com", "feed", NULL },
	{ "=medium.com", NULL, "https://medium.com/feed/%1" },
	{ "=medium.com", "", NULL },
	{ "medium.com", NULL, "https://%0/feed" },
	{ "=open.substack.com", "pub", "https://%2.substack.com/feed" },
	{ "=substack.com", "@", "https://%n.substack.com/feed" },
	{ "=substack.com", NULL, NULL },
	{ "substack.com", NULL, "https://%0/feed" },
	{ "=bsky.app", "profile", "https://bsky.app/profile/%2/rss" },
	{ "=tumblr.com", "blog", "https://%2.tumblr.com/rss" },
	{ "=tumblr.com", "@", "https://%n.tumblr.com/rss" },
	{ "=tumblr.com", NULL, "https://%1.tumblr.com/rss" },
	{ "=tumblr.com", "", NULL },
	{ "tumblr.com", "tagged", "https://%0/tagged/%2/rss" },
	{ "tumblr.com", NULL, "https://%0/rss" },
	{ "=wordpress.com", NULL, NULL },
	{ "wordpress.com", NULL, "https://%0/feed/" },
	{ "blogspot.com", "search", "https://%0/feeds/posts/default/-/%3" },
	{ "blogspot.com", NULL, "https://%0/feeds/posts/default" },
	{ "=news.ycombinator.com", NULL, "https://news.ycombinator.com/rss" },
	{ "=lobste.rs", "t", "https://lobste.rs/t/%2.rss" },
	{ "=lobste.rs", NULL, "https://lobste.rs/rss" },
	{ "=stackoverflow.com", "questions",
	    "https://stackoverflow.com/feeds/tag/%3" },
	{ "stackexchange.com", "questions", "https://%0/feeds/tag/%3" },
	{ "=arxiv.org", "list", "https://rss.arxiv.org/rss/%2" },
	{ "=dev.to", NULL, "https://dev.to/feed/%1" },
	{ "=dev.to", NULL, "https://dev.to/feed" },
	{ "=vimeo.com", NULL, "https://vimeo.com/%1/videos/rss" },
	{ "=pypi.org", "project",
	    "https://pypi.org/rss/project/%2/releases.xml" },
	{ "=letterboxd.com", NULL, "https://letterboxd.com/%1/rss/" },
	{ "=store.steampowered.com", "app",
	    "https://store.steampowered.com/feeds/news/app/%2" },
	{ "=news.google.com", NULL, "https://news.google.com/rss%p" },
	{ "=odysee.com", "@", "https://odysee.com/$/rss/%1" },
	/* programs that many hosts run */
	{ NULL, "@", "https://%0/%1.rss" },
	{ NULL, "users", "https://%0/users/%2.rss" },
	{ NULL, "tags", "https://%0/tags/%2.rss" },
	{ NULL, "c", "https://%0/feeds/c/%2.xml?sort=New" },
	{ NULL, "u", "https://%0/feeds/u/%2.xml?sort=New" },
	{ NULL, "m", "https://%0/rss?magazine=%2" },
};

static bool
host_fits(const char *host, const char *want)
{
	size_t n, len;

	if (want == NULL)
		return true;
	if (*want == '=') {
		if (strncmp(host, "www.", 4) == 0)
			host += 4;
		return strcasecmp(host, want + 1) == 0;
	}
	n = strlen(host);
	len = strlen(want);
	return n >= len && strcasecmp(host + n - len, want) == 0 &&
	    (n == len || host[n - len - 1] == '.');
}

static bool
first_fits(const char *step, const char *want)
{
	if (want == NULL)
		return true;
	if (strcmp(want, "@") == 0)
		return step[0] == '@' && step[1] != '\0';
	return strcmp(step, want) == 0;
}

/* The path and query of the page. */
static const char *
path_of(const struct site *s)
{
	const char *url = s->url.data != NULL ? s->url.data : "";
	const char *at = strstr(url, "://");

	at = at != NULL ? strpbrk(at + 3, "/?#") : NULL;
	return at != NULL ? at : "";
}

/* The value of one letter of a template; NULL: the address has none. */
static const char *
value_of(const struct site *s, const struct site_path *p, char c)
{
	const char *v = c == '0' ? s->host : c == 'p' ? path_of(s) :
	    c == 'n' ? p->step[0] + (p->step[0][0] == '@') :
	    p->step[c - '1'];

	return *v != '\0' ? v : NULL;
}

static bool
fill(const struct rule *r, const struct site *s, const struct site_path *p,
    struct buf *out)
{
	const char *at, *v;

	buf_clear(out);
	for (at = r->feed; *at != '\0'; at++) {
		if (*at != '%') {
			(void)buf_addc(out, *at);
			continue;
		}
		v = value_of(s, p, *++at);
		if (v == NULL)
			return false;
		(void)buf_adds(out, v);
	}
	return true;
}

bool
site_rules(const struct site *s, const struct site_path *p,
    site_guess *guess, void *ctx)
{
	struct buf b = BUF_INIT(URL_MAX);
	const char *host = NULL;	/* of the rows that fit, once one did */
	bool known = false;

	for (size_t i = 0; i < sizeof rules / sizeof rules[0]; i++) {
		const struct rule *r = &rules[i];

		/* the rows of a host stand together, those of all at the end */
		if ((known && (r->host == NULL || strcmp(r->host, host) != 0))
		    || !host_fits(s->host, r->host) ||
		    !first_fits(p->step[0], r->first))
			continue;
		if (r->host != NULL) {
			known = true;
			host = r->host;
		}
		if (r->feed == NULL)
			break;
		if (fill(r, s, p, &b))
			guess(ctx, buf_str(&b));
	}
	buf_free(&b);
	return known;
}
