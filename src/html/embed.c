#include "embed.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include <ndigest/text/entity.h>
#include <ndigest/text/url.h>

#define ID_MAX 64
#define ADDRESS_MAX 2048
#define TITLE_MOST 200		/* bytes */
#define TINY 4			/* pixels: it only counts readers */

/* Players that are told what to show by an id. */
static const struct {
	const char *tag, *attr, *url;
} players[] = {
	{ "amp-youtube", "data-videoid", "https://www.youtube.com/watch?v=" },
	{ "lite-youtube", "videoid", "https://www.youtube.com/watch?v=" },
	{ "youtube-video", "videoid", "https://www.youtube.com/watch?v=" },
	{ "amp-vimeo", "data-videoid", "https://vimeo.com/" },
	{ "lite-vimeo", "videoid", "https://vimeo.com/" },
	{ "amp-dailymotion", "data-videoid",
	    "https://www.dailymotion.com/video/" },
	{ "amp-twitter", "data-tweetid", "https://twitter.com/i/status/" },
	{ "amp-instagram", "data-shortcode", "https://www.instagram.com/p/" },
	{ "amp-soundcloud", "data-trackid",
	    "https://api.soundcloud.com/tracks/" },
};

static const char *const tags[] = {
	"amp-iframe", "amp-video", "amp-audio", "amp-video-iframe",
	"amp-facebook",
};

static const char *const sources[] = {
	"src", "data-src", "data-lazy-src", "data-litespeed-src",
	"data-cmp-src", "data-original", "data", "data-href",
};

/* Addresses of players, and of the pages that people know. */
static const struct {
	const char *player, *page;
} pages[] = {
	{ "youtube.com/embed/", "https://www.youtube.com/watch?v=" },
	{ "youtube-nocookie.com/embed/", "https://www.youtube.com/watch?v=" },
	{ "youtube.com/v/", "https://www.youtube.com/watch?v=" },
	{ "player.vimeo.com/video/", "https://vimeo.com/" },
	{ "dailymotion.com/embed/video/",
	    "https://www.dailymotion.com/video/" },
	{ "open.spotify.com/embed/", "https://open.spotify.com/" },
};

static const char *const unwanted[] = {
	"doubleclick", "googlesyndication", "googletagmanager", "adservice",
	"amazon-adsystem", "adserver", "/ads/", "/ad/", "ads.", "recaptcha",
	"captcha", "plugins/like", "plugins/page", "plugins/share",
	"plugins/follow", "plugins/comments", "platform.twitter.com/widgets",
	"disqus", "outbrain", "taboola", "newsletter", "subscri", "signup",
	"sign-up", "mailchimp", "substack.com/embed", "consent", "cookie",
	"livefyre", "sharethis", "addthis", "addtoany", "accounts.google",
	"about:", "javascript:", "data:", "blob:", "/comments", "analytics",
	"tracking", "pixel", "paypal", "trinitymedia", "piano.io",
};

static const char *const sound[] = {
	"spotify", "soundcloud", "podcast", "audio", ".mp3", ".m4a", ".ogg",
	"bandcamp", "simplecast", "megaphone", "acast", "mixcloud",
};

static const char *const film[] = {
	"youtube", "youtu.be", "vimeo", "dailymotion", "video", ".mp4",
	".webm", "twitch", "tiktok", "brightcove", "jwplayer", "wistia",
	"peertube", "rumble", "bilibili", "rutube", "vk.com",
};

/* Titles that say nothing. */
static const char *const blank[] = {
	"youtube video player", "youtube video", "video player", "youtube",
	"embedded content", "video", "audio", "iframe", "embed", "content",
	"vimeo video player", "spotify embed", "player", "undefined",
};

static bool
has_one(const char *s, const char *const *list, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (strcasestr(s, list[i]) != NULL)
			return true;
	return false;
}

#define HAS_ONE(s, list) has_one(s, list, sizeof (list) / sizeof *(list))

static void
add_attr(struct html_token *t, const char *name, const char *value, size_t n)
{
	t->attrs[t->attr_count++] = (struct html_attr){
	    name, strlen(name), value, n };
}

const struct html_attr *
embed_title(const struct html_token *t)
{
	static const char *const names[] = {
		"title", "aria-label", "data-title", "playlabel",
	};

	for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
		const struct html_attr *a = html_token_attr(t, names[i]);

		if (a != NULL && a->len > 0 && a->len < TITLE_MOST)
			return a;
	}
	return NULL;
}

/* The address of a player that is told an id, into URL. */
static size_t
of_player(const struct html_token *t, char *url)
{
	for (size_t i = 0; i < sizeof players / sizeof *players; i++) {
		const struct html_attr *a;
		size_t len = strlen(players[i].url);

		if (!html_name_is(t->text, t->len, players[i].tag))
			continue;
		a = html_token_attr(t, players[i].attr);
		if (a == NULL || a->len == 0 || a->len > ID_MAX)
			return 0;
		memcpy(url, players[i].url, len);
		memcpy(url + len, a->value, a->len);
		return len + a->len;
	}
	return 0;
}

static bool
is_framed(const struct html_token *t, enum html_element as)
{
	switch (as) {
	case HTML_IFRAME:
	case HTML_VIDEO:
	case HTML_AUDIO:
	case HTML_EMBED:
	case HTML_OBJECT:
		return true;
	case HTML_UNKNOWN:
		break;
	default:
		return false;
	}
	for (size_t i = 0; i < sizeof tags / sizeof *tags; i++)
		if (html_name_is(t->text, t->len, tags[i]))
			return true;
	return false;
}

static const struct html_attr *
source_of(const struct html_token *t)
{
	for (size_t i = 0; i < sizeof sources / sizeof *sources; i++) {
		const struct html_attr *a = html_token_attr(t, sources[i]);

		if (a != NULL && a->len > 4 && a->len < ADDRESS_MAX &&
		    memchr(a->value, '/', a->len) != NULL &&
		    strncasecmp(a->value, "blob:", 5) != 0)
			return a;
	}
	return NULL;
}

/* A quick look at the name of an element that is not known. */
static bool
may_be_player(const struct html_token *t)
{
	return t->len > 8 && (strncasecmp(t->text, "amp-", 4) == 0 ||
	    strncasecmp(t->text, "lite-", 5) == 0 ||
	    strncasecmp(t->text, "youtube-", 8) == 0);
}

bool
embed_write(struct writer *w, const struct html_token *t,
    enum html_element as, const struct html_attr *said)
{
	static const char *const sizes[] = { "width", "height" };
	const struct html_attr *title, *src = NULL;
	struct html_token out;
	char url[ADDRESS_MAX + ID_MAX];
	size_t n = 0;

	if (as == HTML_UNKNOWN && !may_be_player(t))
		return false;
	if (as == HTML_UNKNOWN)
		n = of_player(t, url);
	if (n == 0 && (!is_framed(t, as) || (src = source_of(t)) == NULL))
		return false;
	out.kind = HTML_START;
	out.element = HTML_EMBED;
	out.attr_count = 0;	/* no more is read of it: it is large */
	add_attr(&out, "src", src != NULL ? src->value : url,
	    src != NULL ? src->len : n);
	title = embed_title(t);
	if (as == HTML_VIDEO || as == HTML_AUDIO)
		add_attr(&out, "name", as == HTML_VIDEO ? "video" : "audio", 5);
	if (title == NULL)
		title = said;
	if (title != NULL)
		add_attr(&out, "title", title->value, title->len);
	for (size_t i = 0; i < 2; i++) {
		const struct html_attr *a = html_token_attr(t, sizes[i]);

		if (a != NULL)
			add_attr(&out, sizes[i], a->value, a->len);
	}
	write_void(w, &out);
	return true;
}

static bool
is_tiny(const struct node *n)
{
	const char *w = node_attr(n, AT_WIDTH), *h = node_attr(n, AT_HEIGHT);

	return (w != NULL && *w >= '0' && *w <= '9' &&
	    strtol(w, NULL, 10) < TINY) || (h != NULL && *h >= '0' &&
	    *h <= '9' && strtol(h, NULL, 10) < TINY);
}

bool
embed_is_wanted(const struct node *n)
{
	const char *url = node_attr(n, AT_SRC);

	return n->tag == HTML_EMBED && url != NULL && *url != '\0' &&
	    !is_tiny(n) && !HAS_ONE(url, unwanted);
}

/* The page that people know, for the address of a player. */
static void
add_page(struct buf *out, const char *url)
{
	for (size_t i = 0; i < sizeof pages / sizeof *pages; i++) {
		const char *at = strcasestr(url, pages[i].player);
		size_t id;

		if (at == NULL)
			continue;
		at += strlen(pages[i].player);
		id = strcspn(at, "?#&");
		if (id > 0 && id <= ID_MAX) {
			buf_adds(out, pages[i].page);
			buf_add(out, at, id);
			return;
		}
	}
	buf_adds(out, url);
}

static const char *
kind_of(const struct node *n, const char *url)
{
	const char *said = node_attr(n, AT_NAME);

	if (said != NULL && strcmp(said, "video") == 0)
		return "Video";
	if ((said != NULL && strcmp(said, "audio") == 0) ||
	    HAS_ONE(url, sound))
		return "Audio";
	return HAS_ONE(url, film) ? "Video" : "Embedded page";
}

static const char *
told_title(const struct node *n)
{
	const char *title = node_attr(n, AT_TITLE);

	for (size_t i = 0; title != NULL && i < sizeof blank / sizeof *blank;
	    i++)
		if (strcasecmp(title, blank[i]) == 0)
			return NULL;
	return title != NULL && *title != '\0' ? title : NULL;
}

static void
add_host(struct buf *out, const char *url)
{
	const char *host = strstr(url, "//");
	size_t len;

	if (host == NULL)
		return;
	host += 2;
	if (strncasecmp(host, "www.", 4) == 0)
		host += 4;
	len = strcspn(host, "/?#:");
	if (len > 0 && len < 100) {
		buf_adds(out, ": ");
		entity_escape(out, host, len);
	}
}

void
embed_render(struct buf *out, const struct node *n)
{
	struct buf url = BUF_INIT(ADDRESS_MAX * 2);
	const char *title = told_title(n);

	add_page(&url, node_attr(n, AT_SRC));
	buf_adds(out, "<p class=\"embed\"><a href=\"");
	entity_escape(out, buf_str(&url), url.len);
	buf_adds(out, "\">");
	buf_adds(out, kind_of(n, buf_str(&url)));
	if (title != NULL) {
		buf_adds(out, ": ");
		entity_escape(out, title, strlen(title));
	} else {
		add_host(out, buf_str(&url));
	}
	buf_adds(out, "</a></p>");
	buf_free(&url);
}
