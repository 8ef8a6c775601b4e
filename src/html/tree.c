/* Hanging blocks into the tree. */
#include "build.h"

#include <string.h>

struct node *
tree_node(struct builder *b, enum block_kind kind)
{
	struct node *n = arena_alloc(b->arena, sizeof *n);

	n->b.kind = kind;
	n->b.image = -1;
	n->b.span = 1;
	return n;
}

static void
append(struct node *parent, struct node *n)
{
	if (parent->last != NULL)
		parent->last->next = &n->b;
	else
		parent->b.child = &n->b;
	parent->last = &n->b;
}

/* What stands loose in a list belongs to the item before it, in a row to the
 * cell. */
static struct node *
last_or_new(struct builder *b, struct node *parent, enum block_kind kind)
{
	struct node *n = (struct node *)parent->last;

	if (n == NULL || n->b.kind != kind) {
		n = tree_node(b, kind);
		append(parent, n);
	}
	return n;
}

void
tree_hang(struct builder *b, struct node *parent, struct node *n)
{
	if (parent->b.kind == BLOCK_LIST && n->b.kind != BLOCK_LIST_ITEM &&
	    n->b.kind != BLOCK_FOOTNOTE)
		parent = last_or_new(b, parent, BLOCK_LIST_ITEM);
	else if (parent->b.kind == BLOCK_ROW && n->b.kind != BLOCK_CELL)
		parent = last_or_new(b, parent, BLOCK_CELL);
	append(parent, n);
}

/* Opens a container for the content of the element at hand. False: it would
 * be too deep, its content goes where it would have gone. */
bool
tree_enter(struct builder *b, enum block_kind kind)
{
	struct node *n;

	if (b->st.depth >= DOCUMENT_DEPTH_MAX - 4 || b->leaves >= LEAVES_MAX)
		return false;
	n = tree_node(b, kind);
	b->leaves++;
	tree_hang(b, b->st.at, n);
	b->st.at = n;
	b->st.depth += 2;	/* an item may come between */
	return true;
}

void
tree_anchor(struct builder *b, const char *name, size_t n)
{
	struct anchor a = { NULL, NULL };

	if (n == 0 || n > ID_MAX || b->anchors.len >= ANCHORS_MAX)
		return;
	a.name = arena_strndup(b->arena, name, n);
	vec_push(&b->anchors, a);
}

/* Ids that were met since the last block name this one. */
void
tree_anchors_to(struct builder *b, struct node *n)
{
	for (; b->anchored < b->anchors.len; b->anchored++) {
		b->anchors.at[b->anchored].node = n;
		if (n->b.anchor == NULL)
			n->b.anchor = b->anchors.at[b->anchored].name;
	}
}
