#include <ndigest/feed/discover.h>

#include <string.h>
#include <strings.h>

#include <ndigest/base/buf.h>
#include <ndigest/text/entity.h>
#include <ndigest/text/url.h>

#include "construct.h"
#include "discover_sites.h"
#include "input.h"
#include "xml.h"

#define PAGE_MAX ((size_t)2 * 1024 * 1024)
#define SLICE ((size_t)64 * 1024)

struct finder {
	struct xml xml;
	struct feed_candidates *out;
	struct site site;
	struct buf base, tmp, url, title;
	struct feed_candidate links[FEED_CANDIDATES_MAX];	/* <a> */
	size_t link_count;
};

/* --- the list --------------------------------------------------------------------- */

static bool
has(const struct feed_candidate *list, size_t n, const char *url)
{
	for (size_t i = 0; i < n; i++)
		if (strcmp(list[i].url, url) == 0)
			return true;
	return false;
}

static void
add(struct feed_candidates *out, const char *url, const char *title,
    bool guess)
{
	if (out->count == FEED_CANDIDATES_MAX ||
	    has(out->at, out->count, url) || url_check(url, NULL) != ERR_NONE)
		return;
	out->at[out->count++] = (struct feed_candidate){
		arena_strdup(&out->arena, url),
		arena_strdup(&out->arena, title), guess
	};
}

void
discover_guess(void *ctx, const char *url)
{
	add(ctx, url, NULL, true);
}

/* --- a page -------------------------------------------------------------------------- */

/* The attribute, decoded, in f->tmp. */
static const char *
attribute(struct finder *f, const struct xml_tag *tag, const char *name)
{
	const struct xml_attr *a = xml_attr(tag, name);

	buf_clear(&f->tmp);
	if (a != NULL && a->value_len < URL_MAX)
		entity_decode_all(&f->tmp, a->value, a->value_len,
		    ENTITY_ATTR);
	return buf_str(&f->tmp);
}

static bool
resolve(struct finder *f, const struct xml_tag *tag)
{
	(void)attribute(f, tag, "href");
	buf_clear(&f->url);
	return f->tmp.len > 0 && url_resolve(&f->url, buf_str(&f->base),
	    f->tmp.data, f->tmp.len);
}

/* A word of REL. */
static bool
has_word(const char *rel, const char *word)
{
	size_t len = strlen(word), n;

	for (; *rel != '\0'; rel += n) {
		rel += strspn(rel, " \t\n\r");
		n = strcspn(rel, " \t\n\r");
		if (n == len && strncasecmp(rel, word, n) == 0)
			return true;
	}
	return false;
}

static bool
is_feed_type(const char *type)
{
	static const char *const types[] = {
		"application/rss+xml", "application/atom+xml",
		"application/rdf+xml", "application/feed+json",
		"application/x.atom+xml", "application/x-atom+xml",
		"application/rss", "application/atom", "text/xml",
		"application/xml", "text/rss", "application/json"
	};
	size_t n = strcspn(type, "; ");

	for (size_t i = 0; i < sizeof types / sizeof types[0]; i++)
		if (strlen(types[i]) == n &&
		    strncasecmp(type, types[i], n) == 0)
			return true;
	return false;
}

/* JSON and XML may be anything; the address has to say more. */
static bool
is_vague(const char *type)
{
	return strncasecmp(type, "application/json", 16) == 0 ||
	    strncasecmp(type, "application/xml", 15) == 0 ||
	    strncasecmp(type, "text/xml", 8) == 0;
}

static bool
sounds_like_feed(const char *url)
{
	static const char *const words[] = {
		"feed", "rss", "atom", "rdf", "index.xml"
	};

	for (size_t i = 0; i < sizeof words / sizeof words[0]; i++)
		if (strcasestr(url, words[i]) != NULL)
			return true;
	return false;
}

static void
on_link(struct finder *f, const struct xml_tag *tag)
{
	const char *rel = attribute(f, tag, "rel"), *type;
	bool alternate = has_word(rel, "alternate"), vague;
	bool feed = has_word(rel, "feed");

	if (has_word(rel, "canonical") && resolve(f, tag))
		site_canonical(&f->site, buf_str(&f->url));
	if (!alternate && !feed)
		return;
	type = attribute(f, tag, "type");
	vague = is_vague(type);
	if (!is_feed_type(type) && !(feed && *type == '\0'))
		return;
	(void)attribute(f, tag, "title");
	buf_clear(&f->title);
	construct_line(&f->title, f->tmp.data, f->tmp.len, CONSTRUCT_AUTO);
	if (!resolve(f, tag) || (vague && !sounds_like_feed(f->url.data) &&
	    !sounds_like_feed(buf_str(&f->title))) ||
	    strstr(f->url.data, "wp-json") != NULL ||
	    strstr(f->url.data, "oembed") != NULL)
		return;
	add(f->out, f->url.data, f->title.len > 0 ? f->title.data : NULL,
	    false);
}

/* The end of an address that a feed has and little else. */
static bool
ends_like_feed(const char *url)
{
	static const char *const ends[] = {
		"/feed", "/feed/", "/rss", "/rss/", "/atom", ".rss", ".atom",
		"rss.xml", "atom.xml", "feed.xml", "index.xml", "index.rdf",
		"feed.json", ".rdf", "/feeds/posts/default", "rss.php"
	};
	size_t n = strcspn(url, "?#"), len;

	for (size_t i = 0; i < sizeof ends / sizeof ends[0]; i++) {
		len = strlen(ends[i]);
		if (n > len && strncasecmp(url + n - len, ends[i], len) == 0)
			return true;
	}
	return strstr(url, "//feeds.feedburner.com/") != NULL;
}

static void
on_anchor(struct finder *f, const struct xml_tag *tag)
{
	if (f->link_count == FEED_CANDIDATES_MAX || !resolve(f, tag) ||
	    !ends_like_feed(f->url.data) ||
	    has(f->links, f->link_count, f->url.data))
		return;
	f->links[f->link_count++].url =
	    arena_strdup(&f->out->arena, f->url.data);
}

static void
on_meta(struct finder *f, const struct xml_tag *tag)
{
	const char *name = attribute(f, tag, "name");
	bool generator = strcasecmp(name, "generator") == 0;

	if (generator) {
		site_generator(&f->site, attribute(f, tag, "content"));
		return;
	}
	name = attribute(f, tag, "itemprop");
	if (strcasecmp(name, "channelId") == 0 ||
	    strcasecmp(name, "identifier") == 0)
		site_channel(&f->site, attribute(f, tag, "content"));
}

static bool
is(const struct xml_tag *tag, const char *name)
{
	return strlen(name) == tag->len &&
	    strncasecmp(tag->name, name, tag->len) == 0;
}

static void
on_start(void *ctx, const struct xml_tag *tag)
{
	struct finder *f = ctx;

	if (is(tag, "link")) {
		on_link(f, tag);
	} else if (is(tag, "a")) {
		on_anchor(f, tag);
	} else if (is(tag, "meta")) {
		on_meta(f, tag);
	} else if (is(tag, "base")) {
		if (resolve(f, tag)) {
			buf_clear(&f->base);
			buf_adds(&f->base, f->url.data);
		}
	} else if (is(tag, "script") && !tag->empty) {
		f->xml.skip = "</script";
	} else if (is(tag, "style") && !tag->empty) {
		f->xml.skip = "</style";
	}
}

static void
on_end(void *ctx, const char *name, size_t n)
{
	(void)ctx;
	(void)name;
	(void)n;
}

static void
on_text(void *ctx, const char *s, size_t n, bool cdata)
{
	(void)ctx;
	(void)s;
	(void)n;
	(void)cdata;
}

static void
read_page(struct finder *f, const char *s, size_t n)
{
	struct input in;
	size_t part;

	f->xml.to = (struct xml_listener){
		.start = on_start, .end = on_end, .text = on_text, .ctx = f
	};
	input_init(&in, NULL);
	do {
		part = n < SLICE ? n : SLICE;
		input_add(&in, s, part, part == n);
		s += part;
		n -= part;
		input_done(&in, xml_read(&f->xml, buf_str(&in.text),
		    in.text.len, n == 0));
	} while (n > 0);
	input_free(&in);
}

/* --- in order ------------------------------------------------------------------------ */

/* Feeds of comments, and of one tag or author, are not what one means. */
static bool
is_side_feed(const struct feed_candidate *c)
{
	const char *title = c->title != NULL ? c->title : "";

	return strcasestr(title, "comment") != NULL ||
	    strcasestr(title, "kommentar") != NULL ||
	    strcasestr(title, "comentario") != NULL ||
	    strcasestr(c->url, "/comments/") != NULL ||
	    strcasestr(c->url, "comments/feed") != NULL ||
	    strcasestr(c->url, "type=comments") != NULL;
}

static void
side_feeds_last(struct feed_candidates *c)
{
	struct feed_candidate side[FEED_CANDIDATES_MAX];
	size_t kept = 0, moved = 0;

	for (size_t i = 0; i < c->count; i++) {
		if (is_side_feed(&c->at[i]))
			side[moved++] = c->at[i];
		else
			c->at[kept++] = c->at[i];
	}
	memcpy(c->at + kept, side, moved * sizeof side[0]);
}

void
feed_discover(struct feed_candidates *out, const char *html, size_t n,
    const char *base_url)
{
	struct finder f = { .out = out };
	bool known;

	memset(out, 0, sizeof *out);
	arena_init(&out->arena);
	out->at = arena_alloc(&out->arena,
	    FEED_CANDIDATES_MAX * sizeof out->at[0]);
	buf_adds(&f.base, base_url != NULL ? base_url : "");
	site_init(&f.site, base_url);
	if (n > 0)
		read_page(&f, html, n < PAGE_MAX ? n : PAGE_MAX);
	side_feeds_last(out);
	known = site_known(&f.site, discover_guess, out);
	out->site = known;
	for (size_t i = 0; i < f.link_count; i++)
		add(out, f.links[i].url, NULL, false);
	if (!known)
		site_usual(&f.site, discover_guess, out);
	site_free(&f.site);
	buf_free(&f.base);
	buf_free(&f.tmp);
	buf_free(&f.url);
	buf_free(&f.title);
}
