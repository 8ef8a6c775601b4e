#include "page_tree.h"

#include <string.h>

#include <ndigest/html/extract.h>
#include <libxml/HTMLparser.h>

#include <ndigest/base/buf.h>

struct builder {
	struct tree *tree;
	struct node *at;	/* the open element */
	struct buf text;	/* of the text node that is being read */
};

static struct node *
append(struct builder *b, unsigned tag)
{
	struct node *n = arena_alloc(&b->tree->arena, sizeof *n);
	struct node *parent = b->at;

	n->tag = (uint8_t)tag;
	n->order = b->tree->count++;
	n->parent = parent;
	n->prev = parent->last;
	if (parent->last != NULL)
		parent->last->next = n;
	else
		parent->first = n;
	parent->last = n;
	return n;
}

static void
end_text(struct builder *b)
{
	struct node *n;

	if (b->text.len == 0)
		return;
	n = append(b, NODE_TEXT);
	n->len = (uint32_t)b->text.len;
	n->text = arena_strndup(&b->tree->arena, b->text.data, b->text.len);
	buf_clear(&b->text);
}

static void
copy_attrs(struct builder *b, struct node *n, const xmlChar **atts)
{
	struct attr *copy;
	size_t count = 0;

	while (atts[count * 2] != NULL && count < UINT8_MAX)
		count++;
	if (count == 0)
		return;
	copy = arena_alloc(&b->tree->arena, count * sizeof *copy);
	for (size_t i = 0; i < count; i++) {
		const char *name = (const char *)atts[i * 2];
		const char *value = (const char *)atts[i * 2 + 1];

		copy[i].name = page_attr_find(name, strlen(name));
		copy[i].value = arena_strdup(&b->tree->arena,
		    value != NULL ? value : "");
	}
	n->attrs = copy;
	n->attr_count = (uint8_t)count;
}

static void
on_start(void *ctx, const xmlChar *name, const xmlChar **atts)
{
	struct builder *b = ctx;
	struct node *n;

	end_text(b);
	n = append(b, html_element_find((const char *)name,
	    strlen((const char *)name)));
	if (atts != NULL)
		copy_attrs(b, n, atts);
	b->at = n;
}

static void
on_end(void *ctx, const xmlChar *name)
{
	struct builder *b = ctx;

	(void)name;
	end_text(b);
	if (b->at->parent != NULL)
		b->at = b->at->parent;
}

static void
on_text(void *ctx, const xmlChar *s, int len)
{
	struct builder *b = ctx;

	buf_add(&b->text, s, (size_t)len);
}

static void
number(struct tree *t)
{
	t->at = arena_alloc(&t->arena, t->count * sizeof(struct node *));
	for (struct node *n = t->root; n != NULL; n = node_next(t->root, n))
		t->at[n->order] = n;
}

void
tree_parse(struct tree *t, const char *s, size_t n)
{
	const int options = HTML_PARSE_NONET | HTML_PARSE_NOERROR |
	    HTML_PARSE_NOWARNING | HTML_PARSE_RECOVER |
	    HTML_PARSE_NOIMPLIED | HTML_PARSE_NODEFDTD |
	    HTML_PARSE_IGNORE_ENC;
	struct builder b = { .tree = t };
	htmlParserCtxtPtr ctxt;

	*t = (struct tree){ .arena = ARENA_INIT };
	t->root = arena_alloc(&t->arena, sizeof *t->root);
	t->root->tag = HTML_HTML;
	t->count = 1;
	b.at = t->root;
	ctxt = htmlNewParserCtxt();
	if (ctxt == NULL) {
		number(t);
		return;
	}
	memset(ctxt->sax, 0, sizeof *ctxt->sax);
	ctxt->sax->startElement = on_start;
	ctxt->sax->endElement = on_end;
	ctxt->sax->characters = on_text;
	ctxt->sax->ignorableWhitespace = on_text;
	ctxt->sax->cdataBlock = on_text;
	ctxt->userData = &b;
	(void)htmlCtxtReadMemory(ctxt, s, (int)n, NULL, "UTF-8", options);
	end_text(&b);
	buf_free(&b.text);
	htmlFreeParserCtxt(ctxt);
	number(t);
}

void
tree_free(struct tree *t)
{
	arena_free(&t->arena);
}

const char *
node_attr(const struct node *n, enum page_attr name)
{
	for (size_t i = 0; i < n->attr_count; i++)
		if (n->attrs[i].name == name)
			return n->attrs[i].value;
	return NULL;
}

struct node *
node_after(const struct node *root, const struct node *n)
{
	while (n != root) {
		if (n->next != NULL)
			return n->next;
		n = n->parent;
	}
	return NULL;
}

struct node *
node_next(const struct node *root, const struct node *n)
{
	return n->first != NULL ? n->first : node_after(root, n);
}

uint32_t
node_last(const struct node *n)
{
	while (n->last != NULL)
		n = n->last;
	return n->order;
}

bool
node_within(const struct node *n, const struct node *ancestor)
{
	while (n != NULL && n != ancestor)
		n = n->parent;
	return n != NULL;
}

void
html_init(void)
{
	xmlInitParser();
}
