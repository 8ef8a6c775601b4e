/*
 * The last touches: what is empty goes, what was taken apart is spliced in,
 * links that stay on the page are told from those that leave it.
 */
#include "build.h"

#include <string.h>

#include <ndigest/text/url.h>

/* --- the tree ------------------------------------------------------------------ */

static bool
is_empty(const struct block *b)
{
	switch (b->kind) {
	case BLOCK_IMAGE:
	case BLOCK_RULE:
	case BLOCK_CELL:
		return false;
	default:
		return block_is_leaf(b->kind) ? b->len == 0 :
		    b->child == NULL;
	}
}

/* A row without a word, and a cell outside a row. */
static bool
is_idle_row(const struct block *b)
{
	if (b->kind != BLOCK_ROW)
		return false;
	for (const struct block *c = b->child; c != NULL; c = c->next)
		if (c->len > 0 || c->child != NULL)
			return false;
	return true;
}

/* The list B with its empty blocks taken out and its groups spliced. The
 * tree is at most DOCUMENT_DEPTH_MAX deep, and so is this. */
static struct block *
tidy(struct block *b)
{
	struct block *first = NULL, **tail = &first, *next;

	for (; b != NULL; b = next) {
		next = b->next;
		b->next = NULL;
		if (b->child != NULL)
			b->child = tidy(b->child);
		if (is_empty(b) || is_idle_row(b))
			continue;
		*tail = b->kind == BLOCK_GROUP ? b->child : b;
		while (*tail != NULL)
			tail = &(*tail)->next;
	}
	return first;
}

/* A figure, and a lone list that holds nothing but footnotes, are as much as
 * what is in them. */
static void
unwrap(struct block *b)
{
	for (; b != NULL; b = b->next) {
		unwrap(b->child);
		for (struct block **p = &b->child; *p != NULL;
		    p = &(*p)->next) {
			struct block *list = *p, *last;

			if (list->kind != BLOCK_LIST || list->child == NULL ||
			    list->child->kind != BLOCK_FOOTNOTE)
				continue;
			for (last = list->child; last->next != NULL;
			    last = last->next)
				;
			last->next = list->next;
			*p = list->child;
		}
	}
}

/* --- links ---------------------------------------------------------------------- */

/* True when the URLs name one page, but for scheme and fragment. */
static bool
same_page(const char *a, const char *b)
{
	const char *s = strstr(a, "://"), *t;
	size_t n, m;

	if (b == NULL || s == NULL || (t = strstr(b, "://")) == NULL)
		return false;
	n = strcspn(s, "#");
	m = strcspn(t, "#");
	while (n > 0 && s[n - 1] == '/')
		n--;
	while (m > 0 && t[m - 1] == '/')
		m--;
	return n == m && memcmp(s, t, n) == 0;
}

/* "#note" in a feed was made absolute against the feed's own address, or the
 * site's: then A is a feed or stands above B, on the same host. */
static bool
is_feed_of(const char *a, const char *b)
{
	static const char *const marks[] = { "feed", "rss", "atom", ".xml",
	    ".rdf", ".json" };
	size_t n = strcspn(a, "#");

	if (b == NULL || !url_same_origin(a, b))
		return false;
	while (n > 0 && a[n - 1] == '/')
		n--;
	if (strncmp(a, b, n) == 0)
		return true;
	for (size_t i = 0; i < sizeof marks / sizeof *marks; i++)
		if (memmem(a, n, marks[i], strlen(marks[i])) != NULL)
			return true;
	return false;
}

static void
resolve_link(struct builder *b, struct document_link *l,
    const struct map *names)
{
	const char *hash = strchr(l->url, '#');
	char *url;

	if (hash == NULL || hash[1] == '\0')
		return;
	if (map_get(names, hash + 1, strlen(hash + 1)) != NULL &&
	    (hash == l->url || same_page(l->url, b->base) ||
	    is_feed_of(l->url, b->base) || b->base == NULL)) {
		l->url = hash;
	} else if (hash == l->url && b->base != NULL) {
		url = url_resolve_new(b->base, l->url);
		if (url != NULL)
			l->url = arena_strdup(b->arena, url);
		free(url);
	}
}

static void
resolve_links(struct builder *b)
{
	struct map names = MAP_INIT;

	for (size_t i = 0; i < b->anchors.len; i++)
		if (b->anchors.at[i].node != NULL)
			map_put(&names, b->anchors.at[i].name,
			    strlen(b->anchors.at[i].name), NULL);
	for (size_t i = 0; i < b->links.len; i++)
		resolve_link(b, &b->links.at[i], &names);
	map_free(&names);
}

/* --- marks of footnotes ----------------------------------------------------------- */

static bool
is_note_mark(const char *s, size_t n)
{
	if (n > 2 && (s[0] == '[' || s[0] == '(')) {
		s++;
		n -= 2;
	}
	if (n == 0 || n > 4)
		return false;
	for (size_t i = 0; i < n; i++)
		if ((s[i] < '0' || s[i] > '9') && s[i] != '*' &&
		    !(s[i] >= 'a' && s[i] <= 'z' && n == 1) &&
		    (unsigned char)s[i] < 0x80)
			return false;
	return true;
}

static void
mark_notes(struct builder *b, struct block *block)
{
	struct span *spans = (struct span *)(uintptr_t)block->spans;

	for (size_t i = 0; i < block->span_count; i++) {
		struct span *sp = &spans[i];

		if (sp->link < 0 || !is_note_mark(block->text + sp->start,
		    sp->len))
			continue;
		if ((sp->style & SPAN_SUP &&
		    strchr(b->links.at[sp->link].url, '#') != NULL) ||
		    (b->links.at[sp->link].url[0] == '#' &&
		    (block->text[sp->start] == '[' || sp->len < 3)))
			sp->style |= SPAN_NOTE;
	}
}

static void
mark_all_notes(struct builder *b, struct block *block)
{
	for (; block != NULL; block = block->next) {
		if (block->span_count > 0)
			mark_notes(b, block);
		mark_all_notes(b, block->child);
	}
}

/* --- links that nothing shows ----------------------------------------------------- */

/* New numbers of the links that are used, in the order of the text. */
struct renumber {
	int *to;		/* -1: none yet */
	int count;
	bool *placed;		/* pictures that stand in the tree */
};

static void
number_link(struct renumber *r, int *link)
{
	if (*link < 0)
		return;
	if (r->to[*link] < 0)
		r->to[*link] = r->count++;
	*link = r->to[*link];
}

static void
number_links(struct builder *b, struct block *block, struct renumber *r)
{
	for (; block != NULL; block = block->next) {
		struct span *spans = (struct span *)(uintptr_t)block->spans;

		for (size_t i = 0; i < block->span_count; i++)
			number_link(r, &spans[i].link);
		if (block->kind == BLOCK_IMAGE) {
			number_link(r, &b->images.at[block->image].link);
			r->placed[block->image] = true;
		}
		number_links(b, block->child, r);
	}
}

static void
drop_unused_links(struct builder *b)
{
	struct document_link *old = b->links.at;
	size_t n = b->links.len;
	struct renumber r = { xcalloc(n + 1, sizeof *r.to), 0,
	    xcalloc(b->images.len + 1, sizeof *r.placed) };

	for (size_t i = 0; i < n; i++)
		r.to[i] = -1;
	number_links(b, b->doc->root, &r);
	b->links.at = xcalloc((size_t)r.count + 1, sizeof *old);
	for (size_t i = 0; i < n; i++)
		if (r.to[i] >= 0)
			b->links.at[r.to[i]] = old[i];
	b->links.len = b->links.cap = (size_t)r.count;
	for (size_t i = 0; i < b->images.len; i++)
		if (!r.placed[i])	/* in a cell of a table */
			b->images.at[i].link = -1;
	free(r.to);
	free(r.placed);
	free(old);
}

/* --- all of it --------------------------------------------------------------------- */

static void *
keep(struct builder *b, const void *p, size_t size)
{
	void *copy = arena_alloc(b->arena, size + 1);

	if (size > 0)
		memcpy(copy, p, size);
	return copy;
}

static void
keep_anchors(struct builder *b)
{
	struct document *d = b->doc;
	struct document_anchor *to = arena_alloc(b->arena,
	    (b->anchors.len + 1) * sizeof *to);

	for (size_t i = 0; i < b->anchors.len; i++)
		if (b->anchors.at[i].node != NULL)
			to[d->anchor_count++] = (struct document_anchor){
			    b->anchors.at[i].name, &b->anchors.at[i].node->b };
	d->anchors = to;
}

void
finish(struct builder *b)
{
	struct document *d = b->doc;

	d->root->child = tidy(d->root->child);
	unwrap(d->root);
	resolve_links(b);
	mark_all_notes(b, d->root);
	drop_unused_links(b);
	keep_anchors(b);
	d->links = keep(b, b->links.at, b->links.len * sizeof *d->links);
	d->link_count = b->links.len;
	d->images = keep(b, b->images.at, b->images.len * sizeof *d->images);
	d->image_count = b->images.len;
	vec_free(&b->links);
	vec_free(&b->images);
	vec_free(&b->anchors);
	vec_free(&b->waiting);
	buf_free(&b->value);
	buf_free(&b->scratch);
	buf_free(&b->link_text);
}
