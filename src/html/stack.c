#include "stack.h"

#include <string.h>

#include "prepass.h"

#define REOPEN_MAX 8		/* blocks that are opened again after </a> */
#define WRAPPERS_DEEP (PREPASS_DEPTH - 40)	/* none are written below */
#define NONE SIZE_MAX

static uint32_t
name_hash(const char *s, size_t n)
{
	uint32_t h = 2166136261u;

	for (size_t i = 0; i < n; i++) {
		h ^= (uint32_t)(unsigned char)s[i] | 0x20;
		h *= 16777619u;
	}
	return h;
}

void
stack_pop_to(struct stack *st, struct writer *w, size_t len)
{
	while (st->len > len) {
		struct open_element *e = &st->at[--st->len];

		st->count[e->tag]--;
		if (e->written) {
			st->written--;
			write_end(w, e->tag);
		} else if (element_is(e->tag, HE_BLOCK)) {
			write_break(w);
		}
	}
}

/* Elements that say nothing: deep down they make room for others. */
static bool
is_wrapper(enum html_element e)
{
	return e == HTML_DIV || e == HTML_SPAN || e == HTML_FONT ||
	    e == HTML_SECTION || e == HTML_UNKNOWN || e == HTML_CENTER;
}

static void
push(struct stack *st, struct writer *w, const struct open_element *e,
    const struct html_token *t)
{
	struct open_element *top;

	if (st->len == STACK_MAX)
		return;
	top = &st->at[st->len++];
	*top = *e;
	st->count[e->tag]++;
	top->written = st->written < (is_wrapper(e->tag) ? WRAPPERS_DEEP :
	    PREPASS_DEPTH);
	if (top->written) {
		st->written++;
		write_start(w, t);
	} else if (element_is(e->tag, HE_BLOCK)) {
		write_break(w);
	}
}

void
stack_push(struct stack *st, struct writer *w, const struct html_token *t)
{
	struct open_element e = { .tag = t->element };

	if (t->element == HTML_UNKNOWN)
		e.name = name_hash(t->text, t->len);
	e.link = t->element == HTML_A && html_token_attr(t, "href") != NULL;
	push(st, w, &e, t);
}

/* The open TAG that an end tag can reach, or NONE. */
static size_t
find_in_scope(const struct stack *st, enum html_element tag)
{
	if (st->count[tag] == 0)
		return NONE;
	for (size_t i = st->len; i-- > 0;) {
		if (st->at[i].tag == tag)
			return i;
		if (element_is(st->at[i].tag, HE_WALL))
			break;
	}
	return NONE;
}

/* The same, for an inline element: a block between hides it. */
static size_t
find_inline(const struct stack *st, enum html_element tag, uint32_t name)
{
	if (st->count[tag] == 0)
		return NONE;
	for (size_t i = st->len; i-- > 0;) {
		if (st->at[i].tag == tag && st->at[i].name == name)
			return i;
		if (element_is(st->at[i].tag, HE_BLOCK))
			break;
	}
	return NONE;
}

/* The nearest open A or B, not beyond the nearest open one of LIMIT. */
static size_t
find_before(const struct stack *st, const enum html_element want[2],
    const enum html_element limit[3])
{
	if (st->count[want[0]] == 0 && st->count[want[1]] == 0)
		return NONE;
	for (size_t i = st->len; i-- > 0;) {
		enum html_element tag = st->at[i].tag;

		if (tag == want[0] || tag == want[1])
			return i;
		if (tag == limit[0] || tag == limit[1] || tag == limit[2])
			break;
	}
	return NONE;
}

/* An item ends the one before it, through blocks that hold no items. */
static size_t
find_item(const struct stack *st, enum html_element a, enum html_element b)
{
	if (st->count[a] == 0 && st->count[b] == 0)
		return NONE;
	for (size_t i = st->len; i-- > 0;) {
		enum html_element tag = st->at[i].tag;

		if (tag == a || tag == b)
			return i;
		if (element_is(tag, HE_BLOCK) && tag != HTML_DIV &&
		    tag != HTML_P && tag != HTML_ADDRESS)
			break;
	}
	return NONE;
}

/* The part of the innermost table that a start or end tag of TAG closes. */
static size_t
find_table_part(const struct stack *st, enum html_element tag)
{
	static const enum html_element cells[2] = { HTML_TD, HTML_TH };
	static const enum html_element rows[2] = { HTML_TR, HTML_TR };
	static const enum html_element parts[2] = { HTML_TBODY, HTML_THEAD };
	static const enum html_element row_end[3] = { HTML_TR, HTML_TABLE, HTML_TABLE };
	static const enum html_element tables[2] = { HTML_TABLE, HTML_TABLE };
	static const enum html_element table[3] = { HTML_TABLE, HTML_TABLE, HTML_TABLE };
	static const enum html_element nothing[3] = { HTML_COL, HTML_COL, HTML_COL };

	switch (tag) {
	case HTML_TD:
	case HTML_TH:
		return find_before(st, cells, row_end);
	case HTML_TR:
		return find_before(st, rows, table);
	case HTML_TABLE:
		return find_before(st, tables, nothing);
	default:
		return find_before(st, parts, table);
	}
}

static size_t
find_link(const struct stack *st)
{
	for (size_t i = st->len; i-- > 0;) {
		if (st->at[i].tag == HTML_A)
			return i;
		if (element_is(st->at[i].tag, HE_BLOCK))
			break;
	}
	return NONE;
}

/* What the start tag of TAG closes, or NONE. */
static size_t
find_implied(const struct stack *st, enum html_element tag)
{
	enum html_element top = st->len > 0 ? st->at[st->len - 1].tag : HTML_UNKNOWN;

	switch (tag) {
	case HTML_LI:
		return find_item(st, HTML_LI, HTML_LI);
	case HTML_DD:
	case HTML_DT:
		return find_item(st, HTML_DD, HTML_DT);
	case HTML_TD:
	case HTML_TH:
	case HTML_TR:
	case HTML_TBODY:
	case HTML_THEAD:
	case HTML_TFOOT:
		return find_table_part(st, tag);
	case HTML_A:
		return st->count[HTML_A] > 0 ? find_link(st) : NONE;
	case HTML_OPTION:
		return top == HTML_OPTION ? st->len - 1 : NONE;
	case HTML_RT:
	case HTML_RP:
		return top == HTML_RT || top == HTML_RP ? st->len - 1 : NONE;
	default:
		return element_is_heading(tag) && element_is_heading(top) ?
		    st->len - 1 : NONE;
	}
}

void
stack_make_room(struct stack *st, struct writer *w, const struct html_token *t)
{
	size_t at;

	if (element_is(t->element, HE_BLOCK)) {
		at = find_in_scope(st, HTML_P);
		if (at != NONE)
			stack_pop_to(st, w, at);
	}
	at = find_implied(st, t->element);
	if (at != NONE)
		stack_pop_to(st, w, at);
}

/* </a> with blocks still open in it: they are closed and opened again, or
 * all that follows in them would count as the link's text. */
static void
end_link(struct stack *st, struct writer *w)
{
	struct open_element again[REOPEN_MAX];
	size_t at = find_in_scope(st, HTML_A), n;

	if (at == NONE)
		return;
	n = st->len - at - 1;
	if (n > REOPEN_MAX)
		return;
	memcpy(again, &st->at[at + 1], n * sizeof *again);
	stack_pop_to(st, w, at);
	for (size_t i = 0; i < n; i++) {
		struct html_token t = { .element = again[i].tag, .text = "x" };

		push(st, w, &again[i], &t);
	}
}

static size_t
find_heading(const struct stack *st)
{
	for (size_t i = st->len; i-- > 0;) {
		if (element_is_heading(st->at[i].tag))
			return i;
		if (element_is(st->at[i].tag, HE_WALL))
			break;
	}
	return NONE;
}

void
stack_end(struct stack *st, struct writer *w, const struct html_token *t)
{
	size_t at;

	if (t->element == HTML_A) {
		end_link(st, w);
		return;
	}
	if (element_is_heading(t->element))
		at = find_heading(st);
	else if (t->element == HTML_UNKNOWN)
		at = find_inline(st, t->element, name_hash(t->text, t->len));
	else if (t->element == HTML_TABLE || t->element == HTML_TR ||
	    t->element == HTML_TBODY || t->element == HTML_THEAD)
		at = find_table_part(st, t->element);
	else if (element_is(t->element, HE_BLOCK))
		at = find_in_scope(st, t->element);
	else
		at = find_inline(st, t->element, 0);
	if (at != NONE)
		stack_pop_to(st, w, at);
	else if (t->element == HTML_P && !w->full) {
		write_start(w, t);
		write_end(w, t->element);
	}
}
