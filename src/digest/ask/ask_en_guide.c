/* Questions of guides: how do you do it, what do you need for it, what should
 * you do before it. English. */
#include <string.h>

#include "../ask_en.h"
#include "../ask_en_essay.h"

#define DEED_MAX 12	/* tokens of what is done */
#define SURE 0.75

/* What a reader is told to do. */
static const char orders[] = " use run click press select open type add set"
    " install go choose enable call pass create try hit tap drag hold start"
    " check make put turn pick enter write copy follow build place cut mix find"
    " remove apply download keep change move switch draw pour heat attach"
    " connect define configure export import edit save unscrew drill lay dig"
    " measure mark consider ";

static bool
is_base(const struct clause *c, size_t i)
{
	return i < c->count && !c->at[i].capital && c->at[i].gap == 0 &&
	    verb_of_base(c->at[i].low, c->at[i].low_n) != NULL &&
	    !clause_is(c, i, " be have do get see know learn understand continue"
	    " begin help ");
}

/* Tokens [first, end), of what is done, can be said in a question. */
static bool
is_deed(const struct clause *c, size_t first, size_t end)
{
	size_t i;

	if (end < first + 2 || end > first + DEED_MAX || clause_is(c, first + 1,
	    " with for from by and or ") || !ask_is_closed(c,
	    first, end) || ask_has_unknown(c, first, end))
		return false;
	for (i = first; i < end; i++)
		if ((i > first && c->at[i].gap != 0) || clause_is(c, i, " its"
		    " their his her my our we what which who how when where"
		    " if because so more above below now again also instead"
		    " yourself "))
			return false;
	return !clause_is(c, end - 1, ask_determiners) && !clause_is(c, end - 1,
	    ask_prepositions) && !clause_is(c, end - 1, " to and or not very"
	    " your ");
}

static void
add(struct ask *q, double score)
{
	struct question made = { .sentence = q->sentence, .answer = q->answer,
	    .kind = ASK_EVENT, .score = score, .subject = "" };

	buf_addc(&q->text, '?');
	made.text = arena_strdup(q->a->arena, buf_str(&q->text));
	buf_clear(&q->text);
	ask_add(q->out, made);
}

/* "use a knife", "light a smoker" at I. */
static bool
is_order(const struct clause *c, size_t i)
{
	return !c->at[i].capital && (clause_is(c, i, orders) ||
	    (verb_of_base(c->at[i].low, c->at[i].low_n) != NULL &&
	    clause_is(c, i + 1, " a an the your all some any each ") &&
	    c->at[i + 1].gap == 0));
}

/* "you can", "use a knife" at I: the reader's turn. */
static bool
tells_reader(const struct clause *c, size_t i)
{
	return clause_is(c, i, " you you'll you\xe2\x80\x99ll simply just first"
	    " start don't don\xe2\x80\x99t never ") ||
	    is_order(c, i);
}

/* "To fix a hinge, unscrew it": how do you fix a hinge? */
static bool
ask_aim(struct ask *q)
{
	const struct clause *c = q->c;
	size_t k = clause_break(c, 1);

	if (!clause_is(c, 0, " to ") || !(is_base(c, 1) || (clause_is(c, 2,
	    " a an the your ") && !clause_is(c, 1, ask_determiners))) ||
	    k >= c->count || c->at[k].gap != ',' || !tells_reader(c, k) ||
	    !is_deed(c, 1, k))
		return false;
	buf_adds(&q->text, "How do you");
	ask_add_words(q, 1, k);
	add(q, SURE + 0.2);
	return true;
}

/* "Use a level to check the base": how do you check the base? */
static bool
ask_order(struct ask *q)
{
	const struct clause *c = q->c;
	size_t k;

	if (!clause_is(c, 0, " use run click press select open type install"
	    " choose enable call create try tap drag hold ") || c->at[0].gap
	    != 0)
		return false;
	for (k = 2; k + 2 < c->count && c->at[k].gap == 0; k++)
		if (clause_is(c, k, " to ") && is_base(c, k + 1))
			break;
		else if (clause_is(c, k, " want need like going able how "))
			return false;
	if (k + 2 >= c->count || !clause_is(c, k, " to ") || c->at[k].gap != 0 ||
	    clause_is(c, k - 1, " want need like going able way how where when"
	    " what up back "))
		return false;
	if (!is_deed(c, k + 1, clause_break(c, k + 1)))
		return false;
	buf_adds(&q->text, "How do you");
	ask_add_words(q, k + 1, clause_break(c, k + 1));
	add(q, SURE + 0.1);
	return true;
}

/* "If you build on clay, dig a deeper trench", "Before you pour the slab, lay a
 * sheet": what should you do? */
static bool
ask_when_you(struct ask *q)
{
	const struct clause *c = q->c;
	size_t k = clause_break(c, 1), from;
	bool ing = verb_of_ing(c->at[1].low, c->at[1].low_n) != NULL;
	bool before = clause_is(c, 0, " before after when while once ");

	if (!(before || clause_is(c, 0, " if ")) || k >= c->count ||
	    c->at[k].gap != ',')
		return false;
	from = ing ? 1 : 2;
	if (!(ing && before) && !clause_is(c, 1, " you "))
		return false;
	if (!ing && (c->at[2].gap != 0 || ask_is_adverb(c, 2) || clause_is(c,
	    2, " can could will would should must may might ever see think"
	    " look know ")))
		return false;
	if (!is_deed(c, from, k))
		return false;
	if (clause_is(c, k, " you ") && !clause_is(c, k + 1, " should must need"
	    " can could "))
		return false;
	if (clause_is(c, k, " you you'll you\xe2\x80\x99ll ") && (clause_is(c,
	    k + 1, " need ") || clause_is(c, k + 2, " need ")) &&
	    !clause_is(c, k + 2, " to ") && !clause_is(c, k + 3, " to "))
		buf_adds(&q->text, "What do you need");
	else if (clause_is(c, k, " you ") && clause_is(c, k + 1, " can could "))
		buf_adds(&q->text, "What can you do");
	else if (clause_is(c, k, " you ") || is_order(c, k))
		buf_adds(&q->text, "What should you do");
	else
		return false;
	buf_addf(&q->text, " %s", c->at[0].low);
	ask_add_words(q, 1, k);
	add(q, SURE);
	return true;
}

/* "You need a drill and two trestles to build a shed." */
static bool
ask_needed(struct ask *q)
{
	const struct clause *c = q->c;
	size_t k = 1 + clause_is(c, 1, " will only just ");
	bool to;

	if (!clause_is(c, 0, " you you'll you\xe2\x80\x99ll ") || !clause_is(c,
	    k, " need ") || clause_is(c, k + 1, " it them this that "))
		return false;
	to = clause_is(c, k + 1, " to ");
	for (k += 2; k + 2 < c->count; k++)
		if (clause_is(c, k, " to ") && c->at[k].gap == 0 &&
		    is_base(c, k + 1))
			break;
		else if (c->at[k].gap != 0 && c->at[k].gap != ',')
			return false;
	if (k + 2 >= c->count || clause_is(c, k - 1, " how able want going way"
	    " where ") || !is_deed(c, k + 1, clause_break(c, k + 1)))
		return false;
	buf_adds(&q->text, to ? "What do you need to do" : "What do you need");
	ask_add_words(q, k, clause_break(c, k + 1));
	add(q, SURE);
	return true;
}

void
ask_guide(struct article *a, size_t at, struct faq_list *out)
{
	const struct unit *u = &a->units[at];
	struct ask q = { .a = a, .c = clause_of(a, u), .sentence = at,
	    .out = out, .text = BUF_INIT(400) };
	size_t before = out->count;

	if (q.c->cut || !clause_is(q.c, 0, " to use run click press select open"
	    " type install choose enable call create try tap drag hold if before"
	    " after when while once you you'll you\xe2\x80\x99ll "))
		return;
	if (!ask_aim(&q) && !ask_order(&q) && !ask_when_you(&q))
		ask_needed(&q);
	if (out->count > before && ask_leans_inside(q.c))
		out->count = before;
	buf_free(&q.text);
}
