#include "measure.h"

#include <string.h>
#include <strings.h>

/* Whether the character that starts with C is one of a script that is
 * written without spaces (U+2E80 and up, but not the private use area). */
static bool
is_wide_lead(unsigned char c)
{
	return c >= 0xe3 && c <= 0xed;
}

static bool
is_ascii_mark(unsigned char c)
{
	return c == '.' || c == ',' || c == '!' || c == '?' || c == ';';
}

/* The marks of other scripts: 。、，！？；… ، ؟ ؛ ۔ । */
static bool
is_other_mark(const unsigned char *s, size_t n)
{
	if (n < 2)
		return false;
	switch (s[0]) {
	case 0xd8:	/* U+060C, 061B, 061F */
		return s[1] == 0x8c || s[1] == 0x9b || s[1] == 0x9f;
	case 0xdb:	/* U+06D4 */
		return s[1] == 0x94;
	case 0xe0:	/* U+0964 */
		return n > 2 && s[1] == 0xa5 && s[2] == 0xa4;
	case 0xe2:	/* U+2026 */
		return n > 2 && s[1] == 0x80 && s[2] == 0xa6;
	case 0xe3:	/* U+3001, 3002 */
		return n > 2 && s[1] == 0x80 && (s[2] == 0x81 ||
		    s[2] == 0x82);
	case 0xef:	/* U+FF01, FF0C, FF0E, FF1B, FF1F */
		return n > 2 && s[1] == 0xbc && (s[2] == 0x81 ||
		    s[2] == 0x8c || s[2] == 0x8e || s[2] == 0x9b ||
		    s[2] == 0x9f);
	default:
		return false;
	}
}

/* The no-break space, spaces of width zero, byte-order marks. */
static bool
is_blank(const unsigned char *s, size_t n)
{
	if (s[0] == 0xc2)
		return n > 1 && (s[1] == 0xa0 || s[1] == 0xad);
	if (n < 3)
		return false;
	return (s[0] == 0xe2 && s[1] == 0x80 && s[2] >= 0x8b &&
	    s[2] <= 0x8f) || (s[0] == 0xef && s[1] == 0xbb && s[2] == 0xbf);
}

uint32_t
measure_text(const char *text, size_t n, struct own *o)
{
	const unsigned char *s = (const unsigned char *)text;
	uint32_t chars = 0, marks = 0, digits = 0;

	for (size_t i = 0; i < n; i++) {
		unsigned char c = s[i];

		if (c <= ' ' || (c & 0xc0) == 0x80)
			continue;
		chars++;
		if (c < 0x80) {
			marks += is_ascii_mark(c);
			digits += c >= '0' && c <= '9';
			continue;
		}
		chars += is_wide_lead(c);
		if (is_blank(s + i, n - i))
			chars--;
		else
			marks += is_other_mark(s + i, n - i);
	}
	o->marks += marks;
	o->digits += digits;
	return chars;
}

struct node *
measure_block(const struct node *n)
{
	struct node *p = n->parent;

	while (p->parent != NULL && !node_is_block(p))
		p = p->parent;
	return p;
}

static unsigned
role_kind(const char *role)
{
	static const char *const junk[] = {
		"navigation", "complementary", "banner", "contentinfo",
		"search", "dialog", "alertdialog", "menu", "menubar",
		"toolbar", "tablist", "button",
	};

	for (size_t i = 0; i < sizeof junk / sizeof *junk; i++)
		if (strcasecmp(role, junk[i]) == 0)
			return NAME_JUNK;
	if (strcasecmp(role, "doc-endnotes") == 0)
		return NAME_SOFT;
	return 0;
}

static unsigned
tag_kind(const struct node *n)
{
	switch (n->tag) {
	case HTML_NAV:
	case HTML_FOOTER:
	case HTML_BUTTON:
	case HTML_MENU:
	case HTML_SEARCH:
	case HTML_DIALOG:
	case HTML_FIELDSET:
		return NAME_JUNK;
	case HTML_ASIDE:
	case HTML_FORM:
		return NAME_SOFT;
	case HTML_LABEL:
		return NAME_SMALL;
	case HTML_FIGCAPTION:
	case HTML_CAPTION:
		return NAME_CAPTION;
	default:
		return 0;
	}
}

static bool
is_section(const struct node *n)
{
	switch (n->tag) {
	case HTML_ARTICLE:
	case HTML_ASIDE:
	case HTML_DIV:
	case HTML_FOOTER:
	case HTML_FORM:
	case HTML_HEADER:
	case HTML_MAIN:
	case HTML_NAV:
	case HTML_OL:
	case HTML_SECTION:
	case HTML_TABLE:
	case HTML_TD:
	case HTML_UL:
	case HTML_SPAN:
	case HTML_UNKNOWN:
		return true;
	default:
		return false;
	}
}

/* A formula is hidden when a picture shows it. */
static bool
is_formula(const struct node *n)
{
	return n->first != NULL && n->first->tag == HTML_MATH;
}

/* What the names in the attributes and the element itself say. */
static unsigned
node_kind(const struct node *n)
{
	unsigned kind = tag_kind(n);
	bool section = is_section(n);

	for (size_t i = 0; i < n->attr_count; i++) {
		const char *v = n->attrs[i].value;

		switch (n->attrs[i].name) {
		case AT_ID:
			/* that of a heading or a paragraph is made of its
			 * own words */
			if (section)
				kind |= names_scan(v);
			break;
		case AT_CLASS:
			kind |= names_scan(v);
			break;
		case AT_ROLE:
			kind |= role_kind(v);
			break;
		case AT_HIDDEN:
			if (strcasecmp(v, "until-found") != 0)
				kind |= NAME_HIDE;
			break;
		case AT_ARIA_HIDDEN:
			if (strcasecmp(v, "true") == 0)
				kind |= NAME_SMALL;
			break;
		case AT_ITEMPROP:
			if (strcasestr(v, "articleBody") != NULL)
				kind |= NAME_BODY;
			break;
		default:
			break;
		}
	}
	if (kind & NAME_HIDE && (kind & NAME_SHOW || is_formula(n)))
		kind &= ~(unsigned)NAME_HIDE;
	return kind;
}

static bool
is_link(const struct node *n)
{
	return n->tag == HTML_A && node_attr(n, AT_HREF) != NULL;
}

static bool
in_link(const struct node *n, const struct node *block)
{
	for (n = n->parent; n != NULL && n != block; n = n->parent)
		if (is_link(n))
			return true;
	/* a link may be around blocks, too */
	for (int i = 0; n != NULL && i < 8; n = n->parent, i++)
		if (is_link(n))
			return true;
	return false;
}

static void
add_text(struct node *n, struct own *own)
{
	struct node *block = measure_block(n);
	struct own *o = &own[block->order];

	n->chars = measure_text(n->text, n->len, o);
	if (n->chars == 0)
		return;
	o->chars += n->chars;
	if (in_link(n, block)) {
		n->link_chars = n->chars;
		o->link_chars += n->chars;
	}
}

/* Two line breaks with nothing but white space between part paragraphs. */
static bool
is_second_break(const struct node *n)
{
	const struct node *p = n->prev;

	if (n->tag != HTML_BR)
		return false;
	if (p != NULL && p->tag == NODE_TEXT && p->chars == 0)
		p = p->prev;
	return p != NULL && p->tag == HTML_BR;
}

/* How a word is read (ruby) says it a second time. */
static bool
is_reading(const struct node *n)
{
	return n->tag == HTML_RT || n->tag == HTML_RP || n->tag == HTML_RTC;
}

struct own *
measure_tree(struct tree *t, bool hidden_too)
{
	struct own *own = arena_alloc(&t->arena, t->count * sizeof *own);

	for (uint32_t i = 1; i < t->count; i++) {
		struct node *n = t->at[i];

		n->chars = n->link_chars = 0;
		n->flags = 0;
		if (n->tag != NODE_TEXT)
			n->flags = (uint16_t)node_kind(n);
		/* what is hidden hides what is in it */
		if (n->parent->flags & NODE_GONE ||
		    (n->flags & NAME_HIDE && !hidden_too))
			n->flags |= NODE_GONE;
		else if (n->tag == NODE_TEXT && !is_reading(n->parent))
			add_text(n, own);
		else if (is_second_break(n))
			own[measure_block(n)->order].breaks++;
	}
	t->root->chars = t->root->link_chars = 0;
	for (uint32_t i = t->count; i-- > 1;) {
		t->at[i]->parent->chars += t->at[i]->chars;
		t->at[i]->parent->link_chars += t->at[i]->link_chars;
	}
	return own;
}
