/* What elements do to the blocks and to the text in them. */
#include "build.h"

#include <stdlib.h>
#include <string.h>

#include "allowed.h"

const char *
build_value(struct builder *b, const char *name)
{
	const struct html_attr *a = html_token_attr(&b->token, name);

	return a != NULL && allowed_value(&b->value, a) ?
	    buf_str(&b->value) : NULL;
}

bool
build_has_token(const struct html_attr *a, const char *token)
{
	size_t i = 0, from;

	while (a != NULL && i < a->len) {
		while (i < a->len && html_is_space(a->value[i]))
			i++;
		for (from = i; i < a->len && !html_is_space(a->value[i]); i++)
			;
		if (html_name_is(a->value + from, i - from, token))
			return true;
	}
	return false;
}

bool
build_has_class(const struct html_token *t, const char *token)
{
	return build_has_token(html_token_attr(t, "class"), token);
}

bool
build_has_one_of(const struct html_token *t, const char *const *classes, size_t n)
{
	const struct html_attr *a = html_token_attr(t, "class");

	for (size_t i = 0; a != NULL && i < n; i++)
		if (build_has_token(a, classes[i]))
			return true;
	return false;
}

#define HAS_ONE_OF(t, list) \
	build_has_one_of(t, list, sizeof(list) / sizeof *(list))

/* --- links ------------------------------------------------------------------- */

static void
link_start(struct builder *b)
{
	const struct html_attr *href = html_token_attr(&b->token, "href");
	const struct html_attr *name = html_token_attr(&b->token, "name");
	struct document_link link = { NULL, "" };

	if (name != NULL)
		tree_anchor(b, name->value, name->len);
	if (href == NULL || b->links.len >= LINKS_MAX || b->st.skip)
		return;
	if (href->len > 1 && href->value[0] == '#' &&
	    allowed_value(&b->value, href))
		link.url = arena_strndup(b->arena, buf_str(&b->value),
		    b->value.len);
	else
		link.url = media_url(b, href);
	if (link.url == NULL)
		return;
	vec_push(&b->links, link);
	b->st.link = (int)(b->links.len - 1);
	b->link_start = b->leaf.open ? b->leaf.text.len : 0;
	buf_clear(&b->link_text);
}

/* Marks that only lead back, or to the place where they stand. */
static bool
is_furniture(const struct builder *b, const char *url)
{
	static const char *const back[] = {
		"\xe2\x86\xa9", "\xe2\x86\xa9\xef\xb8\x8e",
		"\xe2\x86\xa9\xef\xb8\x8f", "\xe2\x86\x91", "^", "\xe2\x86\xb5",
		"\xe2\x86\xa9\xef\xb8\x8e\xef\xb8\x8e", "\xe2\xa4\xb4"
	};
	static const char *const here[] = {
		"#", "\xc2\xb6", "\xc2\xa7", "\xf0\x9f\x94\x97"
	};
	const char *s = b->link_text.data;

	if (s == NULL || strchr(url, '#') == NULL)
		return false;
	if (b->st.note && strlen(s) <= 3 && strstr(url, "ref") != NULL)
		return true;	/* "[a]" to #cite_ref-1 */
	for (size_t i = 0; b->st.note && i < sizeof back / sizeof *back; i++)
		if (strcmp(s, back[i]) == 0)
			return true;
	for (size_t i = 0; i < sizeof here / sizeof *here; i++)
		if (b->leaf.kind == BLOCK_HEADING && strcmp(s, here[i]) == 0)
			return true;
	return false;
}

static void
link_end(struct builder *b, int link)
{
	if (link < 0)
		return;
	if (b->leaf.open && is_furniture(b, b->links.at[link].url)) {
		leaf_truncate(b, b->link_start);
		return;
	}
	if (b->link_text.len > 0)
		b->links.at[link].text = arena_strndup(b->arena,
		    buf_str(&b->link_text), b->link_text.len);
}

/* --- elements ------------------------------------------------------------------ */

static const struct inline_style {
	unsigned char element;
	unsigned style;
} styles[] = {
	{ HTML_B, SPAN_STRONG }, { HTML_STRONG, SPAN_STRONG },
	{ HTML_I, SPAN_EMPHASIS }, { HTML_EM, SPAN_EMPHASIS },
	{ HTML_CITE, SPAN_EMPHASIS }, { HTML_DFN, SPAN_EMPHASIS },
	{ HTML_VAR, SPAN_EMPHASIS }, { HTML_CODE, SPAN_CODE },
	{ HTML_KBD, SPAN_CODE }, { HTML_SAMP, SPAN_CODE },
	{ HTML_TT, SPAN_CODE }, { HTML_SUB, SPAN_SUB },
	{ HTML_SUP, SPAN_SUP }, { HTML_S, SPAN_STRIKE },
	{ HTML_STRIKE, SPAN_STRIKE }, { HTML_DEL, SPAN_STRIKE },
	{ HTML_MARK, SPAN_MARK }
};

static bool
is_note_id(const struct html_attr *id)
{
	static const char *const heads[] = {
		"fn", "ftn", "_ftn", "footnote", "note", "endnote", "cite_note"
	};
	size_t len;

	for (size_t i = 0; id != NULL && i < sizeof heads / sizeof *heads;
	    i++) {
		len = strlen(heads[i]);
		if (id->len > len && html_name_is(id->value, len, heads[i]) &&
		    strchr("0123456789:-_", id->value[len]) != NULL &&
		    memmem(id->value, id->len, "ref", 3) == NULL)
			return true;
	}
	return false;
}

static void
enter_item(struct builder *b)
{
	const char *value = build_value(b, "value");
	struct node *list = b->st.at;
	int number = value != NULL ? (int)strtol(value, NULL, 10) : 0;

	if (list->b.kind != BLOCK_LIST) {
		if (!tree_enter(b, BLOCK_LIST))
			return;
		list = b->st.at;
	}
	if (number <= 0 || number > 1000000)
		number = list->b.number + list->items;
	else
		list->items = number - list->b.number;
	list->items++;
	if (b->st.notes || is_note_id(html_token_attr(&b->token, "id"))) {
		if (tree_enter(b, BLOCK_FOOTNOTE)) {
			b->st.at->b.text = arena_printf(b->arena, "%d",
			    list->items);
			b->st.at->b.len = strlen(b->st.at->b.text);
			b->st.note = true;
		}
	} else if (tree_enter(b, BLOCK_LIST_ITEM) && list->b.number != 0) {
		b->st.at->b.number = number;
	}
	b->st.leaf = BLOCK_PARAGRAPH;
}

static void
enter_list(struct builder *b)
{
	const char *start = build_value(b, "start");
	long n = start != NULL ? strtol(start, NULL, 10) : 1;

	if (tree_enter(b, BLOCK_LIST) && b->token.element == HTML_OL)
		b->st.at->b.number = n >= 1 && n < 1000000 ? (int)n : 1;
	b->st.leaf = BLOCK_PARAGRAPH;
}

static int
cell_number(struct builder *b, const char *name)
{
	const char *s = build_value(b, name);
	long n = s != NULL ? strtol(s, NULL, 10) : 1;

	return n < 1 ? 1 : n > 100 ? 100 : (int)n;
}

static void
enter_cell(struct builder *b)
{
	int span = cell_number(b, "colspan");
	int rows = cell_number(b, "rowspan");

	if (b->st.at->b.kind == BLOCK_TABLE && !tree_enter(b, BLOCK_ROW))
		return;
	if (b->st.at->b.kind != BLOCK_ROW || !tree_enter(b, BLOCK_CELL))
		return;
	b->st.at->b.span = span;
	b->st.at->rowspan = rows;
	b->st.at->b.header = b->token.element == HTML_TH ||
	    nest_has(&b->nest, HTML_THEAD);
	b->st.leaf = BLOCK_PARAGRAPH;
	b->st.level = 0;
}

static void
enter_table(struct builder *b)
{
	const char *role = build_value(b, "role");

	if (tree_enter(b, BLOCK_TABLE))
		b->st.at->layout = role != NULL &&
		    (strcmp(role, "presentation") == 0 ||
		    strcmp(role, "none") == 0);
	b->st.leaf = BLOCK_PARAGRAPH;
}

/* A paragraph of a class that says that it is the picture's caption. */
static bool
is_caption(const struct builder *b)
{
	static const char *const classes[] = {
		"wp-caption-text", "caption", "image-caption", "figcaption",
		"media-caption", "photo-caption", "wp-caption-dd",
		"gallery-caption", "img-caption", "caption-text"
	};

	return b->last_image != NULL && b->st.at->last == &b->last_image->b &&
	    HAS_ONE_OF(&b->token, classes);
}

static void
enter_plain_block(struct builder *b)
{
	static const char *const notes[] = {
		"footnotes", "endnotes", "footnote-list", "references"
	};
	static const char *const note[] = { "footnote", "endnote" };
	static const char *const embed[] = { "embed" };	/* embed_render's */
	const struct html_token *t = &b->token;
	const struct html_attr *role = html_token_attr(t, "role");

	if (HAS_ONE_OF(t, notes) || build_has_token(role, "doc-endnotes"))
		b->st.notes = true;
	if (!b->st.note && (HAS_ONE_OF(t, note) ||
	    build_has_token(role, "doc-footnote") ||
	    is_note_id(html_token_attr(t, "id"))) &&
	    tree_enter(b, BLOCK_FOOTNOTE))
		b->st.note = true;
	if (is_caption(b))
		b->st.leaf = BLOCK_CAPTION;
	if (HAS_ONE_OF(t, embed) && html_name_is(t->text, t->len, "p"))
		b->st.leaf = BLOCK_EMBED;
}

static void
enter_heading(struct builder *b, enum html_element e)
{
	b->st.level = (int)(e - HTML_H1) + 1;
	if (b->st.leaf == BLOCK_PARAGRAPH)
		b->st.leaf = BLOCK_HEADING;
}

void
enter_block(struct builder *b, enum html_element e)
{
	switch (e) {
	case HTML_H1:
	case HTML_H2:
	case HTML_H3:
	case HTML_H4:
	case HTML_H5:
	case HTML_H6:
		enter_heading(b, e);
		break;
	case HTML_UL:
	case HTML_OL:
	case HTML_MENU:
	case HTML_DIR:
		enter_plain_block(b);
		enter_list(b);
		break;
	case HTML_LI:
		enter_item(b);
		break;
	case HTML_DT:
		b->st.leaf = BLOCK_TERM;
		break;
	case HTML_DD:
		tree_enter(b, BLOCK_DEFINITION);
		b->st.leaf = BLOCK_PARAGRAPH;
		break;
	case HTML_BLOCKQUOTE:
		tree_enter(b, BLOCK_QUOTE);
		b->st.leaf = BLOCK_PARAGRAPH;
		break;
	case HTML_PRE:
	case HTML_LISTING:
	case HTML_XMP:
	case HTML_PLAINTEXT:
		b->st.pre = true;
		break;
	case HTML_TABLE:
		enter_table(b);
		break;
	case HTML_TR:
		if (b->st.at->b.kind == BLOCK_TABLE)
			tree_enter(b, BLOCK_ROW);
		break;
	case HTML_TD:
	case HTML_TH:
		enter_cell(b);
		break;
	case HTML_FIGURE:
		tree_enter(b, BLOCK_FIGURE);
		break;
	case HTML_CAPTION:
	case HTML_FIGCAPTION:
		b->st.leaf = BLOCK_CAPTION;
		break;
	case HTML_DETAILS:
		if (tree_enter(b, BLOCK_DETAILS))
			b->st.at->b.open =
			    html_token_attr(&b->token, "open") != NULL;
		break;
	case HTML_SUMMARY:
		if (b->st.at->b.kind == BLOCK_DETAILS)
			b->st.leaf = BLOCK_SUMMARY;
		break;
	default:
		enter_plain_block(b);
		break;
	}
}

void
enter_inline(struct builder *b, enum html_element e)
{
	for (size_t i = 0; i < sizeof styles / sizeof *styles; i++)
		if (styles[i].element == e)
			b->st.style |= styles[i].style;
	switch (e) {
	case HTML_A:
		link_start(b);
		break;
	case HTML_Q:
		leaf_text(b, "\xe2\x80\x9c", 3);
		break;
	case HTML_RT:
		b->leaf.space = false;
		b->st.style |= SPAN_RUBY;
		leaf_text(b, "(", 1);
		break;
	case HTML_NOSCRIPT:
		b->st.noscript = true;
		break;
	case HTML_VIDEO:
	case HTML_AUDIO:
	case HTML_IFRAME:
		media_embed(b);
		b->st.noscript = b->st.noscript || !unread_endless(b, e);
		break;
	default:
		break;
	}
}

/* What the end of an element does, before its state is given back. */
void
enter_leave(struct builder *b, enum html_element e, const struct state *before)
{
	if (html_element_flags(e) & HE_BLOCK) {
		if (b->st.pre && before->pre)	/* a line of highlighted code */
			leaf_break(b);
		else
			leaf_close(b);
	}
	switch (e) {
	case HTML_A:
		if (b->st.link != before->link)
			link_end(b, b->st.link);
		break;
	case HTML_Q:
		b->leaf.space = false;
		leaf_text(b, "\xe2\x80\x9d", 3);
		break;
	case HTML_RT:
		b->leaf.space = false;
		leaf_text(b, ")", 1);
		break;
	case HTML_TABLE:
		if (b->st.at->b.kind == BLOCK_TABLE)
			table_finish(b, b->st.at);
		break;
	default:
		break;
	}
}
