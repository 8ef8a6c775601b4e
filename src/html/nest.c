#include "nest.h"

#include <string.h>

/* Elements that a new one closes, and what shields them from it. */
static const struct closing {
	unsigned char start, closes;
	unsigned short walls;
} closings[] = {
	{ HTML_LI, HTML_LI, HE_LIST | HE_WALL },
	{ HTML_DT, HTML_DT, HE_LIST | HE_WALL },
	{ HTML_DT, HTML_DD, HE_LIST | HE_WALL },
	{ HTML_DD, HTML_DT, HE_LIST | HE_WALL },
	{ HTML_DD, HTML_DD, HE_LIST | HE_WALL },
	{ HTML_TD, HTML_TD, HE_LIST | HE_WALL },
	{ HTML_TD, HTML_TH, HE_LIST | HE_WALL },
	{ HTML_TH, HTML_TD, HE_LIST | HE_WALL },
	{ HTML_TH, HTML_TH, HE_LIST | HE_WALL },
	{ HTML_TR, HTML_CAPTION, HE_LIST | HE_WALL },
	{ HTML_TR, HTML_TD, HE_LIST | HE_WALL },
	{ HTML_TR, HTML_TH, HE_LIST | HE_WALL },
	{ HTML_TR, HTML_TR, HE_LIST | HE_WALL },
	{ HTML_TBODY, HTML_CAPTION, HE_LIST | HE_WALL },
	{ HTML_TBODY, HTML_TD, HE_LIST | HE_WALL },
	{ HTML_TBODY, HTML_TH, HE_LIST | HE_WALL },
	{ HTML_TBODY, HTML_TR, HE_LIST | HE_WALL },
	{ HTML_TBODY, HTML_THEAD, HE_LIST | HE_WALL },
	{ HTML_TBODY, HTML_TBODY, HE_LIST | HE_WALL },
	{ HTML_TBODY, HTML_TFOOT, HE_LIST | HE_WALL },
	{ HTML_THEAD, HTML_CAPTION, HE_LIST | HE_WALL },
	{ HTML_THEAD, HTML_TD, HE_LIST | HE_WALL },
	{ HTML_THEAD, HTML_TH, HE_LIST | HE_WALL },
	{ HTML_THEAD, HTML_TR, HE_LIST | HE_WALL },
	{ HTML_THEAD, HTML_THEAD, HE_LIST | HE_WALL },
	{ HTML_THEAD, HTML_TBODY, HE_LIST | HE_WALL },
	{ HTML_THEAD, HTML_TFOOT, HE_LIST | HE_WALL },
	{ HTML_TFOOT, HTML_TD, HE_LIST | HE_WALL },
	{ HTML_TFOOT, HTML_TH, HE_LIST | HE_WALL },
	{ HTML_TFOOT, HTML_TR, HE_LIST | HE_WALL },
	{ HTML_TFOOT, HTML_THEAD, HE_LIST | HE_WALL },
	{ HTML_TFOOT, HTML_TBODY, HE_LIST | HE_WALL },
	{ HTML_TFOOT, HTML_TFOOT, HE_LIST | HE_WALL },
	{ HTML_RT, HTML_RT, HE_BLOCK },
	{ HTML_RT, HTML_RP, HE_BLOCK },
	{ HTML_RP, HTML_RT, HE_BLOCK },
	{ HTML_RP, HTML_RP, HE_BLOCK },
	{ HTML_OPTION, HTML_OPTION, HE_BLOCK },
	{ HTML_A, HTML_A, HE_BLOCK }
};

void
nest_init(struct nest *n, void (*closed)(void *, enum html_element), void *ctx)
{
	memset(n, 0, sizeof *n);
	n->closed = closed;
	n->ctx = ctx;
}

static void
pop_to(struct nest *n, size_t depth)
{
	while (n->depth > depth) {
		enum html_element e = n->stack[--n->depth];

		n->open[e]--;
		n->mended += n->depth > depth;
		n->closed(n->ctx, e);
	}
}

/* The nearest open E, not looked for past an element with one of the flags
 * WALLS: its depth counted from 1, or 0. */
static size_t
nearest(const struct nest *n, enum html_element e, unsigned walls)
{
	if (n->open[e] == 0)
		return 0;
	for (size_t i = n->depth; i > 0; i--) {
		if (n->stack[i - 1] == e)
			return i;
		if (html_element_flags(n->stack[i - 1]) & walls)
			return 0;
	}
	return 0;
}

static bool
close_one_kin(struct nest *n, enum html_element e)
{
	size_t at;

	/* the last of the table, and the most frequent */
	if (e == HTML_A && n->open[HTML_A] == 0)
		return false;
	for (size_t i = 0; i < sizeof closings / sizeof *closings; i++)
		if (closings[i].start == e && (at = nearest(n,
		    closings[i].closes, closings[i].walls)) > 0) {
			pop_to(n, at - 1);
			return true;
		}
	return false;
}

void
nest_before(struct nest *n, enum html_element e)
{
	size_t at;

	while (html_element_flags(e) & HE_KIN && close_one_kin(n, e))
		;	/* what is closed may have shielded another */
	if (html_element_flags(e) & HE_BLOCK &&
	    (at = nearest(n, HTML_P, HE_BLOCK)) > 0)
		pop_to(n, at - 1);
}

bool
nest_open(struct nest *n, enum html_element e)
{
	if (n->depth == NEST_MAX) {
		n->over++;
		return false;
	}
	n->stack[n->depth++] = (unsigned char)e;
	n->open[e]++;
	return true;
}

/* What shields an open element from its end tag: a table's cell holds what
 * is in it, and a block holds what is no block. */
static unsigned
walls_of(enum html_element e)
{
	switch (e) {
	case HTML_TABLE:
		return 0;
	case HTML_TR:
	case HTML_TBODY:
	case HTML_THEAD:
	case HTML_TFOOT:
		return HE_LIST;
	default:
		return html_element_flags(e) & (HE_BLOCK | HE_WALL) ?
		    HE_WALL : HE_BLOCK | HE_WALL;
	}
}

bool
nest_close(struct nest *n, enum html_element e)
{
	size_t at;

	if (n->over > 0) {
		n->over--;
		return true;
	}
	at = nearest(n, e, walls_of(e));
	if (at == 0) {
		n->stray++;
		return false;
	}
	pop_to(n, at - 1);
	return true;
}

void
nest_close_all(struct nest *n)
{
	n->over = 0;
	while (n->depth > 0) {
		n->mended++;
		pop_to(n, n->depth - 1);
	}
}
