#include "discover_sites.h"

#include <stdbool.h>
#include <string.h>
#include <strings.h>

#include <ndigest/text/url.h>

/* Where programs that make sites put the feed. */
static const struct {
	const char *generator, *place;
} generators[] = {
	{ "wordpress", "/feed/" }, { "ghost", "/rss/" },
	{ "hugo", "/index.xml" }, { "jekyll", "/feed.xml" },
	{ "blogger", "/feeds/posts/default" }, { "drupal", "/rss.xml" },
	{ "eleventy", "/feed.xml" }, { "gatsby", "/rss.xml" },
	{ "hexo", "/atom.xml" }, { "pelican", "/feeds/all.atom.xml" },
	{ "octopress", "/atom.xml" }, { "squarespace", "/?format=rss" },
	{ "tumblr", "/rss" }, { "substack", "/feed" },
	{ "medium", "/feed" }, { "micro.blog", "/feed.xml" },
	{ "typepad", "/atom.xml" }, { "movable type", "/atom.xml" },
	{ "discourse", "/latest.rss" }, { "astro", "/rss.xml" },
	{ "mastodon", ".rss" },
};

static const char *const usual[] = {
	"/feed", "/rss.xml", "/feed.xml", "/atom.xml", "/index.xml", "/rss",
	"/feed.json"
};

void
site_init(struct site *s, const char *url)
{
	memset(s, 0, sizeof *s);
	if (url == NULL)
		return;
	buf_adds(&s->url, url);
	if (!url_host(url, s->host, sizeof s->host))
		s->host[0] = '\0';
}

void
site_free(struct site *s)
{
	buf_free(&s->url);
	buf_free(&s->channel);
}

void
site_generator(struct site *s, const char *generator)
{
	for (size_t i = 0; i < sizeof generators / sizeof generators[0]; i++)
		if (strcasestr(generator, generators[i].generator) != NULL)
			s->place = generators[i].place;
}

static bool
host_is(const struct site *s, const char *host)
{
	size_t n = strlen(s->host), len = strlen(host);

	return n >= len && strcasecmp(s->host + n - len, host) == 0 &&
	    (n == len || s->host[n - len - 1] == '.');
}

void
site_channel(struct site *s, const char *id)
{
	if (!host_is(s, "youtube.com") || strncmp(id, "UC", 2) != 0 ||
	    strlen(id) != 24)
		return;
	buf_clear(&s->channel);
	buf_adds(&s->channel, id);
}

void
site_canonical(struct site *s, const char *url)
{
	const char *at = strstr(url, "youtube.com/channel/");
	char id[25];

	if (at == NULL)
		return;
	at += strlen("youtube.com/channel/");
	if (strlen(at) < 24)
		return;
	memcpy(id, at, 24);
	id[24] = '\0';
	site_channel(s, id);
}

/* --- paths ---------------------------------------------------------------------------- */

/* The first steps of the path. */
static void
split_path(const struct site *s, struct site_path *p)
{
	const char *url = s->url.data != NULL ? s->url.data : "";
	const char *at = strstr(url, "://");
	size_t n = 0, len;
	char *to = p->text;

	for (size_t i = 0; i < SITE_STEPS; i++)
		p->step[i] = "";
	at = at != NULL ? strchr(at + 3, '/') : NULL;
	if (at == NULL)
		return;
	while (n < SITE_STEPS && *at == '/') {
		at++;
		len = strcspn(at, "/?#");
		if (len == 0 || len > 100)
			break;
		memcpy(to, at, len);
		to[len] = '\0';
		p->step[n++] = to;
		to += len + 1;
		at += len;
	}
}

/* The value of a parameter of the query into OUT. */
static bool
query_value(const struct site *s, const char *name, char *out, size_t size)
{
	const char *at = strchr(s->url.data, '?');
	size_t len = strlen(name), n;

	while (at != NULL) {
		at++;
		if (strncmp(at, name, len) == 0 && at[len] == '=') {
			at += len + 1;
			n = strcspn(at, "&#");
			if (n == 0 || n >= size)
				return false;
			memcpy(out, at, n);
			out[n] = '\0';
			return true;
		}
		at = strchr(at, '&');
	}
	return false;
}

static void
guess_text(site_guess *guess, void *ctx, struct buf *b)
{
	guess(ctx, buf_str(b));
	buf_clear(b);
}

/* --- sites ----------------------------------------------------------------------------- */

#define YOUTUBE "https://www.youtube.com/feeds/videos.xml?"

static void
youtube(struct site *s, const struct site_path *p, site_guess *guess, void *ctx)
{
	struct buf b = BUF_INIT(URL_MAX);
	char list[128];

	if (query_value(s, "list", list, sizeof list)) {
		buf_addf(&b, YOUTUBE "playlist_id=%s", list);
		guess_text(guess, ctx, &b);
	}
	if (strcmp(p->step[0], "channel") == 0 && *p->step[1] != '\0') {
		buf_addf(&b, YOUTUBE "channel_id=%s", p->step[1]);
		guess_text(guess, ctx, &b);
	} else if (s->channel.len > 0) {
		buf_addf(&b, YOUTUBE "channel_id=%s", s->channel.data);
		guess_text(guess, ctx, &b);
	} else if (strcmp(p->step[0], "user") == 0 &&
	    *p->step[1] != '\0') {
		buf_addf(&b, YOUTUBE "user=%s", p->step[1]);
		guess_text(guess, ctx, &b);
	}
	buf_free(&b);
}

/* The list that the page shows first, then the others. */
static void
github(const struct site_path *p, site_guess *guess, void *ctx)
{
	static const char *const lists[] = { "releases", "commits", "tags" };
	struct buf b = BUF_INIT(URL_MAX);
	const char *shown = p->step[2];

	if (*p->step[1] != '\0' && *p->step[3] != '\0' &&
	    strcmp(shown, "commits") == 0) {
		buf_addf(&b, "https://github.com/%s/%s/commits/%s.atom",
		    p->step[0], p->step[1], p->step[3]);
		guess_text(guess, ctx, &b);
	}
	for (size_t i = 0; i < 6 && *p->step[1] != '\0'; i++) {
		if (i < 3 ? strcmp(lists[i], shown) != 0 :
		    strcmp(lists[i - 3], shown) == 0)
			continue;
		buf_addf(&b, "https://github.com/%s/%s/%s.atom",
		    p->step[0], p->step[1], lists[i % 3]);
		guess_text(guess, ctx, &b);
	}
	if (*p->step[0] != '\0' && *p->step[1] == '\0') {
		buf_addf(&b, "https://github.com/%s.atom", p->step[0]);
		guess_text(guess, ctx, &b);
	}
	buf_free(&b);
}

bool
site_known(struct site *s, site_guess *guess, void *ctx)
{
	struct site_path p;

	split_path(s, &p);
	if (host_is(s, "youtube.com")) {
		youtube(s, &p, guess, ctx);
		return true;
	}
	if (host_is(s, "github.com")) {
		github(&p, guess, ctx);
		return true;
	}
	return site_rules(s, &p, guess, ctx);
}

/* A place of the site. */
static void
guess_place(struct site *s, const char *place, site_guess *guess, void *ctx)
{
	struct buf b = BUF_INIT(URL_MAX);

	if (url_resolve(&b, buf_str(&s->url), place, strlen(place)))
		guess(ctx, b.data);
	buf_free(&b);
}

/* A blog in a folder of a site: example.org/blog. */
static void
guess_below(struct site *s, const struct site_path *p, site_guess *guess,
    void *ctx)
{
	static const char *const names[] = { "feed", "feed.xml", "index.xml" };
	struct buf b = BUF_INIT(URL_MAX);

	if (*p->step[0] == '\0' || strchr(p->step[0], '.') != NULL)
		return;
	if (s->place != NULL && s->place[0] == '/') {
		buf_addf(&b, "/%s%s", p->step[0], s->place);
		guess_place(s, buf_str(&b), guess, ctx);
		buf_clear(&b);
	}
	for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
		buf_addf(&b, "/%s/%s", p->step[0], names[i]);
		guess_place(s, buf_str(&b), guess, ctx);
		buf_clear(&b);
	}
	buf_free(&b);
}

void
site_usual(struct site *s, site_guess *guess, void *ctx)
{
	struct site_path p;

	if (s->host[0] == '\0')
		return;
	split_path(s, &p);
	guess_below(s, &p, guess, ctx);
	if (s->place != NULL && s->place[0] == '/')
		guess_place(s, s->place, guess, ctx);
	for (size_t i = 0; i < sizeof usual / sizeof usual[0]; i++)
		guess_place(s, usual[i], guess, ctx);
}
