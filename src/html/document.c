#include <ndigest/html/document.h>

#include <string.h>

#include <ndigest/text/clean.h>
#include <ndigest/text/entity.h>

#include "build.h"

static void
closed(void *ctx, enum html_element e)
{
	struct builder *b = ctx;
	const struct state *before = &b->saved[b->nest.depth];

	enter_leave(b, e, before);
	b->st = *before;
}

/* --- tokens -------------------------------------------------------------------- */

static void
void_element(struct builder *b)
{
	const struct html_attr *type;

	switch (b->token.element) {
	case HTML_BR:
		leaf_break(b);
		break;
	case HTML_HR:
		leaf_close(b);
		if (!b->st.skip && b->leaves++ < LEAVES_MAX)
			tree_hang(b, b->st.at, tree_node(b, BLOCK_RULE));
		break;
	case HTML_IMG:
		media_image(b);
		break;
	case HTML_EMBED:
		media_embed(b);
		break;
	case HTML_SOURCE:
		media_source(b);
		break;
	case HTML_INPUT:
		type = html_token_attr(&b->token, "type");
		if (type != NULL &&
		    html_name_is(type->value, type->len, "checkbox"))
			leaf_text(b, html_token_attr(&b->token, "checked") ?
			    "[x] " : "[ ] ", 4);
		break;
	default:
		break;
	}
}

static void
note_id(struct builder *b)
{
	const struct html_attr *id = html_token_attr(&b->token, "id");

	if (id != NULL)
		tree_anchor(b, id->value, id->len);
}

static void
note_attributes(struct builder *b)
{
	const struct html_attr *dir = html_token_attr(&b->token, "dir");
	const char *lang;

	note_id(b);
	if (dir != NULL)
		b->st.dir = html_name_is(dir->value, dir->len, "rtl") ?
		    DIR_RTL : html_name_is(dir->value, dir->len, "ltr") ?
		    DIR_LTR : DIR_AUTO;
	if (b->doc->language == NULL && b->leaves == 0 && !b->leaf.open &&
	    (lang = build_value(b, "lang")) != NULL && *lang != '\0' &&
	    b->value.len < 36)
		b->doc->language = arena_strdup(b->arena, lang);
}

/* Formulas of MathJax; other scripts and styles are passed over. */
static void
raw_element(struct builder *b)
{
	const struct html_attr *type = html_token_attr(&b->token, "type");
	bool tex = type != NULL && type->len >= 8 &&
	    html_name_is(type->value, 8, "math/tex");
	const char *s;
	size_t n;

	if (b->token.empty)
		return;
	html_scan_raw(&b->scan, b->token.element, &s, &n);
	if (tex)
		leaf_text(b, s, n);
}

static void
math_element(struct builder *b)
{
	struct buf math = BUF_INIT(0);

	math_read(&b->scan, &b->token, &math);
	leaf_text(b, buf_str(&math), math.len);
	b->math_end = b->leaf.open ? b->leaf.text.len : 0;
	buf_free(&math);
}

static void
start_tag(struct builder *b)
{
	enum html_element e = b->token.element;
	unsigned flags = html_element_flags(e);
	bool line = flags & HE_BLOCK && b->st.pre;

	if (e == HTML_UNKNOWN) {
		note_id(b);
		return;
	}
	nest_before(&b->nest, e);
	if (flags & HE_RAW) {
		raw_element(b);
		return;
	}
	if (flags & HE_VOID) {
		void_element(b);
		return;
	}
	if (e == HTML_MATH && !b->token.empty) {
		math_element(b);
		return;
	}
	if (flags & HE_BLOCK && !line)
		leaf_close(b);
	if (b->nest.depth < NEST_MAX)
		b->saved[b->nest.depth] = b->st;
	if (!nest_open(&b->nest, e)) {
		if (b->token.empty)
			nest_close(&b->nest, e);
		return;
	}
	note_attributes(b);
	if (unread_element(e) || unread_hidden(&b->token))
		b->st.skip = b->st.skip || !unread_endless(b, e);
	if (flags & HE_BLOCK && !line)
		enter_block(b, e);
	else
		enter_inline(b, e);
	if (b->token.empty)
		nest_close(&b->nest, e);
}

static void
add_cleaned(struct builder *b, const char *s, size_t n)
{
	struct buf clean = BUF_INIT(0);

	if (clean_is_clean(s, n)) {
		leaf_text(b, s, n);
		return;
	}
	clean_text(&clean, s, n);
	leaf_text(b, buf_str(&clean), clean.len);
	buf_free(&clean);
}

/* A soft hyphen does not pass the gate: its place is noted. */
static void
add_decoded(struct builder *b, const char *s, size_t n)
{
	const char *shy;

	while ((shy = memmem(s, n, "\xc2\xad", 2)) != NULL) {
		size_t before = (size_t)(shy - s);

		add_cleaned(b, s, before);
		leaf_soft_hyphen(b);
		s += before + 2;
		n -= before + 2;
	}
	add_cleaned(b, s, n);
}

static void
text(struct builder *b, const char *s, size_t n)
{
	if (memchr(s, '&', n) == NULL) {
		leaf_text(b, s, n);
		return;
	}
	buf_clear(&b->scratch);
	entity_decode_all(&b->scratch, s, n, ENTITY_TEXT);
	add_decoded(b, buf_str(&b->scratch), b->scratch.len);
}

static void
run(struct builder *b)
{
	while (html_scan_next(&b->scan, &b->token)) {
		if (b->token.kind == HTML_TEXT)
			text(b, b->token.text, b->token.len);
		else if (b->token.kind == HTML_START)
			start_tag(b);
		else if (b->token.element == HTML_BR)
			leaf_break(b);
		else if (b->token.element != HTML_UNKNOWN)
			nest_close(&b->nest, b->token.element);
	}
	nest_close_all(&b->nest);
	leaf_close(b);
}

struct document *
html_document(const char *html, size_t n, const char *base_url)
{
	struct document *d = xcalloc(1, sizeof *d);
	struct builder *b = xcalloc(1, sizeof *b);
	struct buf clean = BUF_INIT(0);

	arena_init(&d->arena);
	b->doc = d;
	b->arena = &d->arena;
	b->base = base_url;
	b->st.leaf = BLOCK_PARAGRAPH;
	b->st.link = -1;
	b->st.at = tree_node(b, BLOCK_ROOT);
	d->root = &b->st.at->b;
	if (!clean_is_clean(html, n)) {
		clean_text(&clean, html, n);
		html = buf_str(&clean);
		n = clean.len;
	}
	nest_init(&b->nest, closed, b);
	html_scan_init(&b->scan, html, n);
	run(b);
	leaf_free(b);
	finish(b);
	buf_free(&clean);
	free(b);
	return d;
}
