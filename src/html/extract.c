#include <ndigest/html/extract.h>

#include <stdlib.h>
#include <string.h>

#include <ndigest/html/sanitize.h>
#include <ndigest/text/clean.h>
#include <ndigest/text/date.h>
#include <ndigest/text/lang.h>
#include <ndigest/text/url.h>
#include <ndigest/text/utf8.h>

#include "about.h"
#include "body.h"
#include "jsonld.h"
#include "meta.h"
#include "next_part.h"
#include "prepass.h"
#include "render.h"
#include "sniff.h"
#include "page_tree.h"

#define EXCERPT_MAX 400		/* bytes */
#define LANGUAGE_MAX 3000	/* bytes: enough to know a language */
#define HTML_MAX ((size_t)32 * 1024 * 1024)

struct page {
	struct buf utf8;
	struct prepass pre;
	struct tree tree;
	struct meta meta;
	struct jsonld ld;
	struct body body;
	struct arena scratch;
	const char *base;	/* absolute, or NULL */
};

static void
page_read(struct page *p, const char *bytes, size_t n,
    const char *content_type)
{
	*p = (struct page){ .utf8 = BUF_INIT(EXTRACT_MAX * 3) };
	sniff_decode(&p->utf8, bytes, n, content_type);
	prepass_run(&p->pre, buf_str(&p->utf8), p->utf8.len);
	tree_parse(&p->tree, buf_str(&p->pre.html), p->pre.html.len);
	buf_free(&p->pre.html);	/* large, and done with */
	meta_read(&p->meta, &p->tree);
	jsonld_read(&p->ld, &p->scratch, &p->pre);
}

static void
page_free(struct page *p)
{
	body_free(&p->body);
	tree_free(&p->tree);
	prepass_free(&p->pre);
	buf_free(&p->utf8);
	arena_free(&p->scratch);
}

/* A line for people, cut at MAX bytes; NULL when nothing is left. */
static const char *
line(struct arena *a, const char *s, size_t max)
{
	const char *copy = NULL;
	char *cleaned;

	if (s == NULL)
		return NULL;
	cleaned = clean_line_new(s, strlen(s), max);
	if (cleaned[0] != '\0')
		copy = arena_strdup(a, cleaned);
	free(cleaned);
	return copy;
}

/* An absolute URL that may be followed, or NULL. */
static const char *
absolute(struct arena *a, const char *base, const char *ref)
{
	const char *copy = NULL;
	char *url;

	if (ref == NULL)
		return NULL;
	url = url_resolve_new(base, ref);
	if (url != NULL && url_check(url, NULL) == ERR_NONE)
		copy = arena_strdup(a, url);
	free(url);
	return copy;
}

/* What URLs in the page are relative to. */
static void
set_base(struct page *p, const char *base_url)
{
	const char *said = p->meta.value[META_BASE];

	p->base = absolute(&p->scratch, base_url, said);
	if (p->base == NULL)
		p->base = base_url;
	if (p->base == NULL)
		p->base = absolute(&p->scratch, NULL,
		    p->meta.value[META_CANONICAL]);
	if (p->base == NULL)
		p->base = absolute(&p->scratch, NULL,
		    p->meta.value[META_URL]);
}

static const char *
excerpt(struct extract *x, const struct page *p)
{
	const char *s = line(&x->arena, p->meta.value[META_DESCRIPTION],
	    EXCERPT_MAX * 2);

	if (s == NULL)
		s = line(&x->arena, p->ld.description, EXCERPT_MAX * 2);
	if (s == NULL) {
		const char *end = strstr(x->text, "\n\n");
		size_t n = end != NULL ? (size_t)(end - x->text) :
		    strlen(x->text);

		if (n > EXCERPT_MAX * 4)
			n = utf8_cut(x->text, n, EXCERPT_MAX * 4);
		s = line(&x->arena, arena_strndup(&x->arena, x->text, n),
		    EXCERPT_MAX);
	}
	return s;
}

/* A quick look for what is said to be English: one word in twelve is one of
 * these, and three of them at least. */
static bool
reads_english(const char *s, size_t n)
{
	static const char words[] = " the of and to in is that for it a on ";
	unsigned all = 0, known = 0;
	char word[16];

	for (size_t i = 0; i < n && all < 200; all++) {
		size_t len = 0;

		while (i < n && s[i] == ' ')
			i++;
		while (i + len < n && s[i + len] != ' ' && s[i + len] != '\n')
			len++;
		if (len > 0 && len < 6) {
			word[0] = ' ';
			memcpy(word + 1, s + i, len);
			word[len + 1] = ' ';
			word[len + 2] = '\0';
			known += strstr(words, word) != NULL;
		}
		i += len + 1;
	}
	return known >= 3 && known * 12 >= all;
}

static const char *
language(struct extract *x, const struct page *p)
{
	const char *const said[] = {
		p->pre.lang, p->ld.language, p->meta.value[META_LANG],
		p->meta.value[META_LOCALE],
	};
	size_t n = strnlen(x->text, LANGUAGE_MAX);
	const char *found;
	char tag[4] = "";

	for (size_t i = 0; i < sizeof said / sizeof *said && !tag[0]; i++)
		if (said[i] != NULL)
			lang_primary(said[i], tag);
	/* a template in English is often left as it is */
	if (tag[0] != '\0' && (strcmp(tag, "en") != 0 ||
	    reads_english(x->text, n)))
		return arena_strdup(&x->arena, tag);
	found = lang_detect(x->text, n);
	if (found[0] != '\0')
		return arena_strdup(&x->arena, found);
	return tag[0] != '\0' ? arena_strdup(&x->arena, tag) : NULL;
}

/* The first picture in the region with a URL, which is copied to A. */
static const struct node *
first_image(const struct page *p, struct arena *a, const char **url)
{
	const struct node *root = p->body.region;

	for (const struct node *n = root; n != NULL; n = node_next(root, n)) {
		size_t len;
		const char *s;

		if (n->tag != HTML_IMG || n->flags & NODE_GONE)
			continue;
		s = render_image_url(n, &len);
		if (s != NULL) {
			*url = arena_strndup(a, s, len);
			return n;
		}
	}
	return NULL;
}

static void
set_image(struct extract *x, struct page *p)
{
	const char *url = p->meta.value[META_IMAGE];
	const struct node *img;

	x->image_alt = line(&x->arena, p->meta.value[META_IMAGE_ALT], 1000);
	x->image = absolute(&x->arena, p->base, url);
	if (x->image == NULL)
		x->image = absolute(&x->arena, p->base, p->ld.image);
	if (x->image != NULL || p->body.region == NULL)
		return;
	img = first_image(p, &p->scratch, &url);
	if (img == NULL)
		return;
	x->image = absolute(&x->arena, p->base, url);
	x->image_alt = line(&x->arena, node_attr(img, AT_ALT), 1000);
}

static void
set_html(struct extract *x, struct page *p)
{
	struct buf out = BUF_INIT(HTML_MAX);

	html_sanitize(&out, buf_str(&p->body.html), p->body.html.len,
	    p->base, NULL);
	buf_free(&p->body.html);
	x->html = arena_strdup(&x->arena, buf_str(&out));
	buf_free(&out);
}

static void
set_text(struct extract *x, struct page *p)
{
	char *cleaned = clean_text_new(p->body.text.data, p->body.text.len,
	    p->body.text.len * 3 + 1);

	buf_free(&p->body.text);
	x->text = arena_strdup(&x->arena, cleaned);
	free(cleaned);
}

/* The next part of the same article: weblogs say "next" of another article,
 * too. */
static const char *
next_page(struct extract *x, struct page *p, const char *base_url)
{
	const char *here = base_url != NULL ? base_url : x->canonical;
	const char *next = absolute(&x->arena, p->base,
	    p->meta.value[META_NEXT]);
	bool sure = true;

	if (here == NULL)
		return NULL;
	if (next != NULL && next_part_follows(here, next, &sure) && sure)
		return next;
	next = next_part_find(&p->scratch, &p->tree, p->base, here);
	return next != NULL ? arena_strdup(&x->arena, next) : NULL;
}

static void
fill(struct extract *x, struct page *p, const char *base_url)
{
	struct about ab = {
		.a = &p->scratch, .tree = &p->tree, .meta = &p->meta,
		.ld = &p->ld, .page_title = buf_str(&p->pre.title),
		.url = base_url, .lang = p->pre.lang, .region = p->body.region,
	};
	struct near near;

	near_read(&near, &p->scratch, &p->tree, p->body.region,
	    p->body.title);
	ab.near = &near;
	x->title = line(&x->arena, p->body.title, 1000);
	x->byline = line(&x->arena, about_byline(&ab), 400);
	x->published = about_published(&ab);
	x->site_name = line(&x->arena, about_site(&ab), 200);
	set_text(x, p);
	set_html(x, p);
	x->language = language(x, p);
	x->excerpt = excerpt(x, p);
	set_image(x, p);
	x->canonical = absolute(&x->arena, p->base,
	    p->meta.value[META_CANONICAL]);
	x->next_page = next_page(x, p, base_url);
	x->stub = p->body.stub;
}

static void
warn(struct extract *x, const char *sentence)
{
	const char **grown = arena_alloc(&x->arena,
	    (x->warning_count + 1) * sizeof *grown);

	for (size_t i = 0; i < x->warning_count; i++)
		grown[i] = x->warnings[i];
	grown[x->warning_count++] = sentence;
	x->warnings = grown;
}

enum err
html_extract(const char *bytes, size_t n, const char *base_url,
    const char *content_type, struct extract *out, struct error *e)
{
	enum err rc = ERR_NONE;
	struct page p;
	bool cut = n > EXTRACT_MAX;

	*out = (struct extract){ .published = DATE_NONE };
	page_read(&p, bytes, cut ? EXTRACT_MAX : n, content_type);
	set_base(&p, base_url);
	body_find(&p.body, &p.tree, &p.pre, &p.meta, &p.ld, base_url);
	buf_free(&p.utf8);	/* the scripts in it are done with */
	if (p.body.text.len == 0)
		rc = error_set(e, ERR_INPUT, "There is no article in this "
		    "page: give the URL of a page that has one.");
	else
		fill(out, &p, base_url);
	if (rc == ERR_NONE && (cut || p.pre.cut))
		warn(out, "The page is very large: its end was left out.");
	if (rc == ERR_NONE && out->stub)
		warn(out, "The page has but the start of the article.");
	page_free(&p);
	return rc;
}

void
extract_free(struct extract *x)
{
	arena_free(&x->arena);
	*x = (struct extract){ .published = DATE_NONE };
}
