/* Pictures, videos and what is embedded. */
#include "build.h"

#include <string.h>

#include <ndigest/text/clean.h>
#include <ndigest/text/url.h>

#include "allowed.h"

#define SMALL 32	/* pixels: a picture in a line of text */

/* The attribute as a URL that may be kept, in the document's arena; NULL when
 * there is none. */
const char *
media_url(struct builder *b, const struct html_attr *a)
{
	struct buf url = BUF_INIT(0);
	const char *s = NULL;

	if (a == NULL || a->len == 0 || !allowed_value(&b->value, a))
		return NULL;
	if (allowed_url(&url, b->base, buf_str(&b->value), b->value.len) &&
	    url.len > 0)
		s = arena_strndup(b->arena, buf_str(&url), url.len);
	buf_free(&url);
	return s;
}

/* The first candidate of a srcset. */
static const char *
srcset_url(struct builder *b, const struct html_attr *a)
{
	struct html_attr first;
	size_t i = 0;

	if (a == NULL)
		return NULL;
	first = *a;
	while (i < a->len && (html_is_space(a->value[i]) ||
	    a->value[i] == ','))
		i++;
	first.value += i;
	first.len = 0;
	while (i + first.len < a->len && !html_is_space(first.value[first.len]))
		first.len++;
	while (first.len > 0 && first.value[first.len - 1] == ',')
		first.len--;
	return media_url(b, &first);
}

/* Pages that load pictures late keep the address elsewhere. */
static const char *
picture_url(struct builder *b, const struct html_token *t)
{
	static const char *const places[] = {
		"data-src", "data-lazy-src", "data-original", "data-orig-file",
		"src"
	};
	const char *url = NULL;

	for (size_t i = 0; i < 5 && url == NULL; i++)
		url = media_url(b, html_token_attr(t, places[i]));
	if (url == NULL)
		url = srcset_url(b, html_token_attr(t, "srcset"));
	if (url == NULL)
		url = srcset_url(b, html_token_attr(t, "data-srcset"));
	return url;
}

/* Pixels; 0 when it is not said in pixels. */
static int
pixels(const struct html_token *t, const char *name)
{
	const struct html_attr *a = html_token_attr(t, name);
	int n = 0;
	size_t i = 0;

	if (a == NULL)
		return 0;
	for (; i < a->len && a->value[i] >= '0' && a->value[i] <= '9'; i++)
		if (n < 100000)
			n = n * 10 + (a->value[i] - '0');
	return i < a->len && a->value[i] != 'p' && a->value[i] != '.' ? 0 : n;
}

static bool
is_glyph(const struct html_token *t)
{
	static const char *const classes[] = {
		"emoji", "wp-smiley", "latex", "tex", "math", "smiley",
		"mwe-math-fallback-image-inline",
		"mwe-math-fallback-image-display"
	};

	for (size_t i = 0; i < sizeof classes / sizeof *classes; i++)
		if (build_has_class(t, classes[i]))
			return true;
	return false;
}

/* A formula that was made a picture: its text says it, in TeX. */
static bool
is_formula(const char *url, const char *alt)
{
	static const char *const places[] = {
		"/math/render/", "latex.php", "/latex?", "latex.codecogs.com",
		"/svg.latex"
	};

	for (size_t i = 0; url != NULL && i < sizeof places / sizeof *places;
	    i++)
		if (strstr(url, places[i]) != NULL)
			return *alt != '\0';
	return strncmp(alt, "{\\displaystyle", 14) == 0;
}

static void
add_formula(struct builder *b, const char *alt)
{
	static const char wrapper[] = "{\\displaystyle ";
	size_t n = strlen(alt), skip = strlen(wrapper);

	if (strncmp(alt, wrapper, skip) == 0 && alt[n - 1] == '}') {
		alt += skip;
		n -= skip + 1;
	}
	leaf_text(b, alt, n);
}

static void
hang_image(struct builder *b, struct node *n)
{
	tree_hang(b, b->st.at, n);
	b->last_image = n;
}

void
media_flush(struct builder *b)
{
	for (size_t i = 0; i < b->waiting.len; i++)
		hang_image(b, b->waiting.at[i]);
	b->waiting.len = 0;
}

/* The same picture again: once for those without scripts. */
static bool
is_repeated(const struct builder *b, const char *url)
{
	size_t n = b->images.len;

	for (size_t i = n; b->st.noscript && i > 0 && n - i < 16; i--)
		if (strcmp(b->images.at[i - 1].url, url) == 0)
			return true;
	return n > 0 && strcmp(b->images.at[n - 1].url, url) == 0 &&
	    (b->waiting.len > 0 || b->st.at->last == &b->last_image->b);
}

static void
add_image(struct builder *b, const char *url, const char *alt, int width,
    int height)
{
	struct document_image image = { url, alt, width, height, b->st.link };
	struct node *n;

	if (b->images.len >= IMAGES_MAX || is_repeated(b, url))
		return;
	vec_push(&b->images, image);
	n = tree_node(b, BLOCK_IMAGE);
	n->b.image = (int)(b->images.len - 1);
	tree_anchors_to(b, n);
	if (b->leaf.open && b->leaf.text.len > 0)
		vec_push(&b->waiting, n);
	else
		hang_image(b, n);
}

void
media_image(struct builder *b)
{
	const struct html_token *t = &b->token;
	const char *url, *alt;
	int width = pixels(t, "width"), height = pixels(t, "height");
	bool small = width > 0 && width <= SMALL && height > 0 &&
	    height <= SMALL;

	if (b->st.skip)
		return;
	url = picture_url(b, t);
	if (allowed_is_tracker(t, url != NULL ? url : ""))
		return;
	alt = build_value(b, "alt");
	alt = alt != NULL ? arena_strndup(b->arena, alt,
	    b->value.len < ALT_MAX ? b->value.len : ALT_MAX) : "";
	if (is_formula(url, alt)) {
		/* where a browser could not show the formula before it */
		if (b->math_end == 0 || b->leaf.text.len != b->math_end)
			add_formula(b, alt);
		return;
	}
	if (is_glyph(t) || small || url == NULL) {
		leaf_text(b, alt, strlen(alt));
		return;
	}
	add_image(b, url, alt, width, height);
}

/* --- videos and the like ----------------------------------------------------- */

static const struct player {
	const char *prefix;	/* of the address after its scheme */
	const char *watch;	/* the page that people know */
} players[] = {
	{ "www.youtube.com/embed/", "https://www.youtube.com/watch?v=" },
	{ "youtube.com/embed/", "https://www.youtube.com/watch?v=" },
	{ "www.youtube-nocookie.com/embed/",
	    "https://www.youtube.com/watch?v=" },
	{ "player.vimeo.com/video/", "https://vimeo.com/" },
	{ "www.dailymotion.com/embed/video/",
	    "https://www.dailymotion.com/video/" }
};

static const char *
watch_url(struct builder *b, const char *url)
{
	const char *rest = strstr(url, "://");

	for (size_t i = 0; rest != NULL &&
	    i < sizeof players / sizeof *players; i++) {
		size_t len = strlen(players[i].prefix);
		size_t id;

		if (strncmp(rest + 3, players[i].prefix, len) != 0)
			continue;
		id = strcspn(rest + 3 + len, "?#/&");
		if (id > 0)
			return arena_printf(b->arena, "%s%.*s",
			    players[i].watch, (int)id, rest + 3 + len);
	}
	return url;
}

static int
add_link(struct builder *b, const char *url)
{
	struct document_link link = { url, "" };

	if (b->links.len >= LINKS_MAX)
		return -1;
	vec_push(&b->links, link);
	return (int)(b->links.len - 1);
}

static void
add_embed(struct builder *b, const char *url, const char *what)
{
	struct state st = b->st;
	char host[256];
	char *text;

	url = watch_url(b, url);
	if (!url_host(url, host, sizeof host) || b->leaves >= LEAVES_MAX)
		return;
	leaf_close(b);
	text = arena_printf(b->arena, "%s: %s", what,
	    strncmp(host, "www.", 4) == 0 ? host + 4 : host);
	if (!clean_is_clean(text, strlen(text)))	/* the host was cut */
		text = arena_strdup(b->arena, what);
	b->st.leaf = BLOCK_EMBED;
	b->st.pre = b->st.skip = b->st.noscript = false;
	b->st.style = 0;
	b->st.link = add_link(b, url);
	buf_clear(&b->link_text);
	leaf_verbatim(b, text, strlen(text));
	leaf_close(b);
	if (b->st.link >= 0)
		b->links.at[b->st.link].text = text;
	b->st = st;
}

static const char *
media_name(enum html_element e)
{
	return e == HTML_AUDIO ? "Audio" : e == HTML_VIDEO ? "Video" :
	    "Embedded page";
}

void
media_embed(struct builder *b)
{
	const struct html_token *t = &b->token;
	const char *url;

	if (b->st.skip || b->st.noscript || allowed_is_tracker(t, ""))
		return;
	url = media_url(b, html_token_attr(t, "src"));
	if (url == NULL)
		url = media_url(b, html_token_attr(t, "data-src"));
	b->media = url == NULL;
	if (url != NULL && strncmp(url, "http", 4) == 0)
		add_embed(b, url, strcmp(watch_url(b, url), url) != 0 ?
		    "Video" : media_name(t->element));
}

void
media_source(struct builder *b)
{
	const char *url;

	if (!b->media || b->st.skip ||
	    (!nest_has(&b->nest, HTML_VIDEO) &&
	    !nest_has(&b->nest, HTML_AUDIO)))
		return;
	url = media_url(b, html_token_attr(&b->token, "src"));
	if (url == NULL)
		return;
	b->media = false;
	add_embed(b, url, nest_has(&b->nest, HTML_AUDIO) ? "Audio" : "Video");
}
