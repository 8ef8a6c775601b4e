#include "render.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include <ndigest/base/map.h>
#include <ndigest/text/entity.h>

#include "embed.h"
#include "measure.h"

#define SET_MOST 32		/* candidates of a srcset */
#define WIDEST 1600		/* pixels */
#define NODE_USED (1 << 12)	/* has something to show in it */

/* The URL of a srcset whose picture is the widest, but no wider than a page
 * needs; without widths the first. */
static const char *
best_of_set(const char *set, size_t *n)
{
	const char *best = NULL;
	long widest = -1;

	for (int i = 0; i < SET_MOST; i++) {
		const char *url = set + strspn(set, " \t\r\n,");
		size_t len = strcspn(url, " \t\r\n"), rest;
		long width;

		if (len == 0)
			break;
		set = url + len;
		while (len > 0 && url[len - 1] == ',')
			len--;
		rest = url[len] == ',' ? 0 : strcspn(set, ",");
		width = rest > 0 ? strtol(set, NULL, 10) : 0;
		if (len > 0 && width > widest && width <= WIDEST) {
			widest = width;
			best = url;
			*n = len;
		}
		set += rest;
	}
	return best;
}

static bool
is_placeholder(const char *url)
{
	static const char *const parts[] = {
		"placeholder", "spacer.", "blank.", "pixel.", "1x1",
		"transparent.", "loading.", "lazyload", "/clear.gif",
	};

	for (size_t i = 0; i < sizeof parts / sizeof *parts; i++)
		if (strcasestr(url, parts[i]) != NULL)
			return true;
	return false;
}

static bool
looks_like_url(const char *s)
{
	return s != NULL && *s != '\0' && *s != '{' && *s != '[' &&
	    strpbrk(s, "/.") != NULL && strcasestr(s, "data:") != s;
}

static bool
is_tiny(const struct node *img)
{
	const char *w = node_attr(img, AT_WIDTH);
	const char *h = node_attr(img, AT_HEIGHT);
	long width = w != NULL ? strtol(w, NULL, 10) : 0;
	long height = h != NULL ? strtol(h, NULL, 10) : 0;

	return (w != NULL && width > 0 && width < 4) ||
	    (h != NULL && height > 0 && height < 4);
}

static const char *
source_url(const struct node *img, size_t *n)
{
	const struct node *p = img->parent;

	if (p == NULL || p->tag != HTML_PICTURE)
		return NULL;
	for (p = p->first; p != NULL; p = p->next) {
		const char *set = NULL;

		if (p->tag == HTML_SOURCE) {
			set = node_attr(p, AT_SRCSET);
			if (set == NULL)
				set = node_attr(p, AT_DATA_SRCSET);
		}
		if (set != NULL && looks_like_url(set))
			return best_of_set(set, n);
	}
	return NULL;
}

const char *
render_image_url(const struct node *img, size_t *n)
{
	const char *url = node_attr(img, AT_DATA_SRC), *set;

	if (is_tiny(img))
		return NULL;
	if (!looks_like_url(url))
		url = node_attr(img, AT_SRC);
	if (looks_like_url(url) && !is_placeholder(url)) {
		*n = strlen(url);
		return url;
	}
	set = node_attr(img, AT_DATA_SRCSET);
	if (!looks_like_url(set))
		set = node_attr(img, AT_SRCSET);
	if (looks_like_url(set))
		return best_of_set(set, n);
	return source_url(img, n);
}

static bool
has_content(const struct node *n)
{
	size_t len;

	if (n->tag == NODE_TEXT)
		return n->chars > 0;
	if (n->tag == HTML_EMBED)
		return embed_is_wanted(n);
	return n->tag == HTML_IMG && render_image_url(n, &len) != NULL;
}

static void
mark_used(const struct node *root)
{
	struct node *n = root->first;

	while (n != NULL) {
		if (n->flags & NODE_GONE) {
			n = node_after(root, n);
			continue;
		}
		if (has_content(n))
			for (struct node *p = n; p != root &&
			    !(p->flags & NODE_USED); p = p->parent)
				p->flags |= NODE_USED;
		n = node_next(root, n);
	}
}

/* A div of text alone is a paragraph. */
static bool
is_paragraph(const struct node *div)
{
	bool text = false;

	for (const struct node *n = div->first; n != NULL; n = n->next) {
		if (!(n->flags & NODE_USED))
			continue;
		if (node_is_block(n) || n->tag == HTML_UNKNOWN ||
		    n->tag == HTML_EMBED)
			return false;
		text |= n->chars > 0;
	}
	return text;
}

/* A line under a picture that is not in the text: a caption, whatever element
 * it stands in. */
static bool
is_caption(const struct node *n)
{
	return n->flags & NODE_QUIET && (n->tag == HTML_P ||
	    n->tag == HTML_DIV || n->tag == HTML_SPAN) && is_paragraph(n);
}

/* What N becomes: HTML_UNKNOWN for nothing. */
static enum html_element
out_element(const struct node *n)
{
	if (is_caption(n))
		return HTML_FIGCAPTION;
	switch (n->tag) {
	case HTML_DIV:
	case HTML_SECTION:
	case HTML_ARTICLE:
	case HTML_CENTER:
	case HTML_HEADER:
	case HTML_MAIN:
		return is_paragraph(n) ? HTML_P : HTML_DIV;
	case HTML_B:
		return HTML_STRONG;
	case HTML_I:
		return HTML_EM;
	case HTML_A:
		return node_attr(n, AT_HREF) != NULL ? HTML_A : HTML_UNKNOWN;
	case HTML_EMBED:
	case HTML_IMG:
		return HTML_UNKNOWN;	/* written by themselves */
	case HTML_SPAN:
	case HTML_FONT:
	case HTML_LABEL:
	case HTML_BODY:
	case HTML_FORM:
	case HTML_PICTURE:
	case HTML_SOURCE:
	case HTML_META:
	case HTML_LINK:
		return HTML_UNKNOWN;
	default:
		return (enum html_element)n->tag;
	}
}

struct renderer {
	struct buf *out;
	struct map images;	/* URLs that were written */
};

static void
attr(struct renderer *r, const struct node *n, enum page_attr name)
{
	const char *v = node_attr(n, name);

	if (v == NULL)
		return;
	buf_addc(r->out, ' ');
	buf_adds(r->out, page_attr_name(name));
	buf_adds(r->out, "=\"");
	entity_escape(r->out, v, strlen(v));
	buf_addc(r->out, '"');
}

/* Classes that say what a document is to make of the element. */
static void
class_attr(struct renderer *r, const struct node *n)
{
	static const char *const telling[] = {
		"footnote", "endnote", "references", "latex", "mwe-math"
	};
	const char *v = node_attr(n, AT_CLASS);

	for (size_t i = 0; v != NULL && i < sizeof telling / sizeof *telling;
	    i++)
		if (strcasestr(v, telling[i]) != NULL) {
			attr(r, n, AT_CLASS);
			return;
		}
}

static void
open_tag(struct renderer *r, const struct node *n)
{
	static const enum page_attr kept[] = {
		AT_HREF, AT_ID, AT_COLSPAN, AT_ROWSPAN, AT_START, AT_DIR,
		AT_LANG, AT_DATETIME
	};
	enum html_element e = out_element(n);

	if (e == HTML_UNKNOWN)
		return;
	buf_addc(r->out, '<');
	buf_adds(r->out, html_element_name(e));
	for (size_t i = 0; i < sizeof kept / sizeof *kept; i++)
		attr(r, n, kept[i]);
	class_attr(r, n);
	buf_addc(r->out, '>');
}

static void
close_tag(struct renderer *r, const struct node *n)
{
	enum html_element e = out_element(n);

	if (e == HTML_UNKNOWN || element_is(e, HE_VOID))
		return;
	buf_adds(r->out, "</");
	buf_adds(r->out, html_element_name(e));
	buf_addc(r->out, '>');
}

static void
image(struct renderer *r, const struct node *n)
{
	size_t len;
	const char *url = render_image_url(n, &len);
	const char *alt = node_attr(n, AT_ALT);
	bool is_new;

	map_put(&r->images, url, len, &is_new);
	if (!is_new && (alt == NULL || strchr(alt, '\\') == NULL))
		return;		/* but a formula may come again */
	buf_adds(r->out, "<img src=\"");
	entity_escape(r->out, url, len);
	buf_addc(r->out, '"');
	attr(r, n, AT_ALT);
	attr(r, n, AT_WIDTH);
	attr(r, n, AT_HEIGHT);
	buf_addc(r->out, '>');
}

static void
embed(struct renderer *r, const struct node *n)
{
	const char *url = node_attr(n, AT_SRC);
	bool is_new;

	map_put(&r->images, url, strlen(url), &is_new);
	if (is_new)
		embed_render(r->out, n);
}

/* Returns whether to go into N. */
static bool
start_node(struct renderer *r, const struct node *n)
{
	if (n->flags & NODE_GONE)
		return false;
	if (n->tag == NODE_TEXT) {
		entity_escape(r->out, n->text, n->len);
		return false;
	}
	if (n->tag == HTML_BR || n->tag == HTML_HR) {
		open_tag(r, n);
		return false;
	}
	if (!(n->flags & NODE_USED))
		return false;
	if (n->tag == HTML_IMG) {
		image(r, n);
		return false;
	}
	if (n->tag == HTML_EMBED) {
		embed(r, n);
		return false;
	}
	open_tag(r, n);
	return n->first != NULL;
}

/* What the region as a whole stands in: HTML_UNKNOWN for nothing. */
static enum html_element
frame(const struct node *root)
{
	switch (root->tag) {
	case HTML_BLOCKQUOTE:
	case HTML_DL:
	case HTML_OL:
	case HTML_PRE:
	case HTML_TABLE:
	case HTML_UL:
		return (enum html_element)root->tag;
	default:
		return is_paragraph(root) ? HTML_P : HTML_UNKNOWN;
	}
}

static void
write_frame(struct buf *out, enum html_element e, const char *start)
{
	if (e == HTML_UNKNOWN)
		return;
	buf_adds(out, start);
	buf_adds(out, html_element_name(e));
	buf_addc(out, '>');
}

void
render_html(struct buf *out, const struct node *root)
{
	struct renderer r = { .out = out, .images = MAP_INIT };
	const struct node *n = root->first;

	mark_used(root);
	write_frame(out, frame(root), "<");
	while (n != NULL && !out->full) {
		if (start_node(&r, n)) {
			n = n->first;
			continue;
		}
		while (n != root && n->next == NULL) {
			n = n->parent;
			if (n != root)
				close_tag(&r, n);
		}
		n = n == root ? NULL : n->next;
	}
	write_frame(out, frame(root), "</");
	map_free(&r.images);
}
