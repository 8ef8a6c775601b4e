/*
 * The text of the block at hand: white space folded as browsers do it, spans
 * for what is set apart.
 */
#include "build.h"

#include <string.h>

#include <ndigest/text/utf8.h>

#define NBSP "\xc2\xa0"

static void
open_leaf(struct builder *b)
{
	struct leaf *l = &b->leaf;

	if (l->open)
		return;
	l->open = true;
	l->space = false;
	l->kind = b->st.pre ? BLOCK_CODE : b->st.leaf;
	l->level = b->st.level;
	l->dir = b->st.dir;
	l->parent = b->st.at;
	buf_clear(&l->text);
	l->spans.len = 0;
	l->soft.len = 0;
}

static void
add_span(struct builder *b, size_t start, size_t len)
{
	struct leaf *l = &b->leaf;
	struct span sp = { start, len, b->st.style, b->st.link };
	struct span *last = l->spans.len > 0 ?
	    &l->spans.at[l->spans.len - 1] : NULL;

	if (sp.link >= 0)
		sp.style |= SPAN_LINK;
	if (sp.style == 0)
		return;
	if (last != NULL && last->start + last->len == start &&
	    last->style == sp.style && last->link == sp.link)
		last->len += len;
	else
		vec_push(&l->spans, sp);
}

static void
note_link_text(struct builder *b, const char *s, size_t n)
{
	if (b->st.link >= 0 && b->link_text.len + n <= LINK_TEXT_MAX &&
	    (b->link_text.len > 0 || *s != ' '))
		buf_add(&b->link_text, s, n);
}

static void
add(struct builder *b, const char *s, size_t n)
{
	add_span(b, b->leaf.text.len, n);
	buf_add(&b->leaf.text, s, n);
	note_link_text(b, s, n);
}

/* A space between words belongs to a span only when both sides do. */
static void
add_space(struct builder *b)
{
	struct leaf *l = &b->leaf;
	size_t at = l->text.len;
	struct span *last = l->spans.len > 0 ?
	    &l->spans.at[l->spans.len - 1] : NULL;
	unsigned style = b->st.style | (b->st.link >= 0 ? SPAN_LINK : 0U);

	l->space = false;
	if (at == 0 || l->text.data[at - 1] == '\n' ||
	    (at > 1 && memcmp(l->text.data + at - 2, NBSP, 2) == 0))
		return;
	if (last != NULL && last->start + last->len == at &&
	    last->style == style && last->link == b->st.link)
		last->len++;
	buf_addc(&l->text, ' ');
	note_link_text(b, " ", 1);
}

static void
add_word(struct builder *b, const char *s, size_t n)
{
	if (b->leaf.space)
		add_space(b);
	add(b, s, n);
}

/* A word may be parted here. */
void
leaf_soft_hyphen(struct builder *b)
{
	struct leaf *l = &b->leaf;

	if (l->open && !l->space && l->text.len > 0 && !b->st.skip &&
	    (l->soft.len == 0 ||
	    l->soft.at[l->soft.len - 1] != l->text.len))
		vec_push(&l->soft, l->text.len);
}

void
leaf_text(struct builder *b, const char *s, size_t n)
{
	if (b->st.skip || b->st.noscript)
		return;
	if (b->st.pre) {
		leaf_verbatim(b, s, n);
		return;
	}
	for (size_t i = 0, from; i < n;) {
		if (html_is_space(s[i])) {
			b->leaf.space = b->leaf.open;
			i++;
			continue;
		}
		if ((!b->leaf.open || b->leaf.text.len == 0 ||
		    b->leaf.space) && n - i >= 2 &&
		    memcmp(s + i, NBSP, 2) == 0) {
			i += 2;
			continue;
		}
		for (from = i; i < n && !html_is_space(s[i]); i++)
			;
		open_leaf(b);
		add_word(b, s + from, i - from);
	}
}

void
leaf_verbatim(struct builder *b, const char *s, size_t n)
{
	if (b->st.skip || b->st.noscript || n == 0)
		return;
	open_leaf(b);
	if (b->leaf.text.len == 0 && b->leaf.kind == BLOCK_CODE &&
	    s[0] == '\n')
		s++, n--;
	if (n > 0)
		add(b, s, n);
}

/* A line break; two of them part paragraphs, as they did before there was
 * a p. */
void
leaf_break(struct builder *b)
{
	struct leaf *l = &b->leaf;

	if (b->st.skip || b->st.noscript || !l->open || l->text.len == 0)
		return;
	l->space = false;
	if (l->kind != BLOCK_CODE && l->text.data[l->text.len - 1] == '\n') {
		if (l->kind == BLOCK_PARAGRAPH)
			leaf_close(b);
		return;
	}
	buf_addc(&l->text, '\n');
	note_link_text(b, " ", 1);
}

void
leaf_truncate(struct builder *b, size_t len)
{
	struct leaf *l = &b->leaf;

	buf_truncate(&l->text, len);
	while (l->soft.len > 0 && l->soft.at[l->soft.len - 1] >= len)
		l->soft.len--;
	while (l->spans.len > 0 &&
	    l->spans.at[l->spans.len - 1].start >= len)
		l->spans.len--;
	if (l->spans.len > 0) {
		struct span *last = &l->spans.at[l->spans.len - 1];

		if (last->start + last->len > len)
			last->len = len - last->start;
	}
}

static void
trim(struct builder *b)
{
	const struct buf *t = &b->leaf.text;
	size_t n = t->len;

	for (;;) {
		if (n > 0 && html_is_space(t->data[n - 1]))
			n--;
		else if (n > 1 && memcmp(t->data + n - 2, NBSP, 2) == 0)
			n -= 2;
		else
			break;
	}
	if (n < t->len)
		leaf_truncate(b, n);
}

/* --- the end of a leaf ---------------------------------------------------------- */

static void
hang_leaf(struct builder *b)
{
	struct leaf *l = &b->leaf;
	struct node *n = tree_node(b, l->kind);
	struct span *spans = NULL;

	n->b.level = l->level;
	n->b.len = l->text.len;
	n->b.text = arena_strndup(b->arena, buf_str(&l->text), l->text.len);
	n->b.rtl = l->dir == DIR_AUTO ? utf8_starts_rtl(n->b.text, n->b.len) :
	    l->dir == DIR_RTL;
	if (l->soft.len > 0) {
		size_t *soft = arena_alloc(b->arena,
		    l->soft.len * sizeof *soft);

		memcpy(soft, l->soft.at, l->soft.len * sizeof *soft);
		n->b.soft = soft;
		n->b.soft_count = l->soft.len;
	}
	if (l->spans.len > 0) {
		spans = arena_alloc(b->arena, l->spans.len * sizeof *spans);
		memcpy(spans, l->spans.at, l->spans.len * sizeof *spans);
	}
	n->b.spans = spans;
	n->b.span_count = l->spans.len;
	tree_anchors_to(b, n);
	tree_hang(b, l->parent, n);
	b->leaves++;
}

void
leaf_close(struct builder *b)
{
	struct leaf *l = &b->leaf;

	if (l->open && b->leaves >= LEAVES_MAX && l->kind != BLOCK_CODE) {
		if (l->text.len > 0 && l->text.data[l->text.len - 1] != '\n')
			buf_addc(&l->text, '\n');
		return;
	}
	if (l->open) {
		trim(b);
		if (l->text.len > 0)
			hang_leaf(b);
	}
	l->open = false;
	l->space = false;
	b->link_start = b->math_end = 0;
	media_flush(b);
}

/* At the end of all: what was run together goes into the tree, too. */
void
leaf_free(struct builder *b)
{
	if (b->leaf.open) {
		trim(b);
		if (b->leaf.text.len > 0)
			hang_leaf(b);
	}
	buf_free(&b->leaf.text);
	vec_free(&b->leaf.spans);
	vec_free(&b->leaf.soft);
}
