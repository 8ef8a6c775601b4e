#include "boxes.h"

#include <stdbool.h>
#include <string.h>

#include <ndigest/base/buf.h>
#include <ndigest/text/utf8.h>

#include "person.h"
#include "phrases.h"

#define KINDS 48		/* of blocks that are told apart */
#define KIND_SHARE 0.3		/* of the prose that a kind of the article has */
#define BOX_MOST 1000		/* weight of a box */
#define BOX_SHARE 0.3		/* of the region's weight that it has at most */
#define CALL_SHARE 0.5		/* the same of one that calls to do something */
#define CAPTION_MOST 300
#define LONG 200		/* weight of a paragraph that is no call */
#define PROSE 60		/* weight of a block that is prose */
#define NODES_MOST 400		/* looked at in a box */
#define TEXT_MOST 1500		/* bytes of its text that are looked at */

struct kind {
	uint32_t hash;
	uint32_t weight;
};

struct boxes {
	struct tree *tree;
	struct node *root;
	const struct own *own;
	struct kind kinds[KINDS];
	size_t count;
	uint32_t all;		/* weight of the prose in root */
	uint32_t last;		/* order of the article's last block */
	uint8_t *core;		/* by order from root's on: holds such */
	struct buf low;		/* a box's text in lower case */
};

/* What a box is made of. */
struct shape {
	unsigned controls, images, headings, links, items;
	unsigned lines, prose, ended, whole;	/* blocks of text */
	bool kept;		/* code, tables: never dropped for its looks */
	bool head_first;	/* it starts with a heading */
	const struct node *heading;
};

static uint32_t
mix(uint32_t h, const char *s, size_t n)
{
	for (size_t i = 0; i < n; i++)
		h = (h ^ (unsigned char)s[i]) * 16777619u;
	return h;
}

static uint32_t
kind_hash(const struct boxes *b, const struct node *n)
{
	uint32_t h = 2166136261u;
	unsigned char depth = 0;

	for (int i = 0; i < 2 && n != b->root; i++, n = n->parent) {
		const char *class = node_attr(n, AT_CLASS);

		h = mix(h, (const char *)&n->tag, 1);
		if (class != NULL)
			h = mix(h, class, strcspn(class, " 0123456789"));
	}
	for (; n != b->root && n != NULL; n = n->parent)
		depth++;
	return mix(h, (const char *)&depth, 1);
}

static bool
is_prose(const struct boxes *b, const struct node *n)
{
	const struct own *o = &b->own[n->order];

	return n->tag != NODE_TEXT && o->chars >= PROSE && o->marks > 0 &&
	    o->link_chars * 2 < o->chars &&
	    !element_is_heading((enum html_element)n->tag);
}

static struct kind *
kind_of(struct boxes *b, const struct node *n)
{
	uint32_t hash = kind_hash(b, n);

	for (size_t i = 0; i < b->count; i++)
		if (b->kinds[i].hash == hash)
			return &b->kinds[i];
	if (b->count == KINDS)
		return NULL;
	b->kinds[b->count] = (struct kind){ hash, 0 };
	return &b->kinds[b->count++];
}

static void
count_kinds(struct boxes *b, uint32_t end)
{
	for (uint32_t i = b->root->order; i <= end; i++) {
		const struct node *n = b->tree->at[i];
		struct kind *k;

		if (n->flags & NODE_GONE || !is_prose(b, n) ||
		    (k = kind_of(b, n)) == NULL)
			continue;
		k->weight += b->own[i].chars;
		b->all += b->own[i].chars;
	}
}

/* Marks what holds blocks of the kinds that the article is made of, short
 * ones too. */
static void
mark_core(struct boxes *b, uint32_t end)
{
	uint32_t base = b->root->order;

	for (uint32_t i = base; i <= end; i++) {
		const struct node *n = b->tree->at[i];
		const struct kind *k;

		if (n->flags & NODE_GONE || n->tag == NODE_TEXT ||
		    b->own[i].chars == 0 || (k = kind_of(b, n)) == NULL ||
		    k->weight == 0 || k->weight < b->all * KIND_SHARE)
			continue;
		if (is_prose(b, n))
			b->last = i;
		for (; n != b->root && !b->core[n->order - base];
		    n = n->parent)
			b->core[n->order - base] = 1;
	}
	b->core[0] = 1;
}

static bool
may_be_box(const struct node *n)
{
	switch (n->tag) {
	case HTML_ASIDE:
	case HTML_DIV:
	case HTML_FORM:
	case HTML_SECTION:
	case HTML_TABLE:
	case HTML_UNKNOWN:
	case HTML_ARTICLE:
	case HTML_HEADER:
	case HTML_CENTER:
	case HTML_FIGURE:
	case HTML_P:
	case HTML_UL:
		return true;
	default:
		return false;
	}
}

/* Whether the line of block N ends as a sentence does. */
static bool
ends_sentence(const struct node *n)
{
	const struct node *last = NULL;
	const char *s;
	size_t len;

	for (const struct node *p = n->first; p != NULL; p = node_next(n, p))
		if (p->tag == NODE_TEXT && p->chars > 0)
			last = p;
	if (last == NULL)
		return false;
	s = last->text;
	len = last->len;
	while (len > 0 && strchr(" \t\r\n\"')", s[len - 1]) != NULL)
		len--;
	return len > 0 && (strchr(".!?:", s[len - 1]) != NULL ||
	    (unsigned char)s[len - 1] >= 0x80);
}

/* "Share", "Print" and the like. */
static bool
is_button_text(const struct node *n)
{
	struct buf low = BUF_INIT(200);
	bool is;

	for (const struct node *p = n->first; p != NULL; p = node_next(n, p))
		if (p->tag == NODE_TEXT)
			utf8_lower(&low, p->text, p->len);
	is = low.len > 0 && phrase_match(PHRASE_WHOLE, low.data, low.len);
	buf_free(&low);
	return is;
}

static void
look_at(struct boxes *b, const struct node *box, const struct node *n,
    struct shape *s)
{
	switch (n->tag) {
	case HTML_INPUT:
	case HTML_BUTTON:
	case HTML_LABEL:
	case HTML_FORM:
		s->controls++;
		break;
	case HTML_IMG:
		s->images++;
		break;
	case HTML_A:
		s->links += node_attr(n, AT_HREF) != NULL && n->chars > 0;
		break;
	case HTML_LI:
		s->items++;
		break;
	case HTML_PRE:
	case HTML_CODE:
	case HTML_BLOCKQUOTE:
	case HTML_MATH:
		s->kept = true;
		break;
	default:
		break;
	}
	if (element_is_heading((enum html_element)n->tag) && n->chars > 0) {
		s->headings++;
		if (s->lines == 0)
			s->heading = n;
	}
	if (b->own[n->order].chars > 0 && (n == box || node_is_block(n))) {
		s->lines++;
		s->prose += is_prose(b, n);
		s->ended += ends_sentence(n);
		s->whole += is_button_text(n);
	}
}

static struct shape
shape_of(struct boxes *b, const struct node *box)
{
	struct shape s = { 0 };
	unsigned seen = 0;

	buf_clear(&b->low);
	for (const struct node *n = box; n != NULL && seen < NODES_MOST;
	    n = node_next(box, n), seen++) {
		if (n->flags & NODE_GONE)
			continue;
		if (n->tag == NODE_TEXT && b->low.len < TEXT_MOST)
			utf8_lower(&b->low, n->text,
			    n->len > TEXT_MOST ? utf8_cut(n->text, n->len,
			    TEXT_MOST) : n->len);
		else if (n->tag != NODE_TEXT)
			look_at(b, box, n, &s);
	}
	return s;
}

static bool
is_call(struct boxes *b)
{
	return phrase_match(PHRASE_BOX, buf_str(&b->low), b->low.len);
}

/* A heading that is a person's name, over what the person does. */
static bool
names_person(const struct shape *s)
{
	const struct node *n = s->heading;

	return n != NULL && n->first != NULL && n->first == n->last &&
	    n->first->tag == NODE_TEXT && n->first->text != NULL &&
	    person_is_name(n->first->text);
}

/* A picture with a line below it. */
static bool
is_picture(const struct node *n, const struct shape *s)
{
	return s->images > 0 && s->controls == 0 && n->chars < CAPTION_MOST &&
	    s->prose <= 1 && s->headings == 0;
}

static bool
is_foreign(struct boxes *b, const struct node *n, const struct shape *s)
{
	double links = node_link_share(n);
	bool below = n->order > b->last;

	if (n->tag == HTML_P)
		return false;
	if (n->tag == HTML_UL)
		return s->whole > 1 && s->whole * 3 >= s->lines * 2;
	if (s->kept || (s->prose > 2 && s->controls == 0 && links < 0.4))
		return false;
	if (!(s->lines == 1 && s->prose == 1 && n->chars > LONG) &&
	    n->chars < BOX_MOST && is_call(b))
		return true;
	if (n->chars > b->root->chars * BOX_SHARE)
		return false;
	if (n->tag == HTML_TABLE)
		return false;
	if (s->controls > 0 && n->chars < BOX_MOST / 2)
		return true;
	if (links > 0.6 || (links > 0.4 && s->prose == 0))
		return true;
	if (s->heading != NULL && (s->images > 0 || s->links > 1) &&
	    n->chars < BOX_MOST / 2)
		return true;
	if (s->prose == 0 && s->lines > 1 && s->ended == 0 && n->chars < 200 &&
	    s->items == 0 && s->headings == 0)
		return true;
	if (!below)
		return false;
	return names_person(s) || (s->images > 0 && s->prose <= 2);
}

/* Returns where to go on: into N when it holds some of the article. */
static struct node *
judge(struct boxes *b, struct node *n)
{
	struct shape s;

	if (n->flags & NODE_GONE || n->tag == NODE_TEXT)
		return node_after(b->root, n);
	if (b->core[n->order - b->root->order])
		return node_next(b->root, n);
	if (!may_be_box(n) || n->chars == 0)
		return node_is_block(n) ? node_after(b->root, n) :
		    node_next(b->root, n);
	if (n->chars > BOX_MOST || n->chars > b->root->chars * CALL_SHARE)
		return node_next(b->root, n);
	s = shape_of(b, n);
	if (is_foreign(b, n, &s))
		n->flags |= NODE_GONE;
	else if (is_picture(n, &s) && n->tag != HTML_P)
		n->flags |= NODE_QUIET;
	return node_after(b->root, n);
}

void
boxes_drop(struct tree *t, struct node *root, const struct own *own)
{
	struct boxes b = { .tree = t, .root = root, .own = own };
	uint32_t end = node_last(root);
	struct node *n = root->first;

	b.core = arena_alloc(&t->arena, end - root->order + 1);
	count_kinds(&b, end);
	mark_core(&b, end);
	if (b.last > 0)
		while (n != NULL)
			n = judge(&b, n);
	buf_free(&b.low);
}
