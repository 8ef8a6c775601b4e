/*
 * Questions in English about what a paper or an announcement brings: what is
 * the thing that it introduces, what do the authors propose to do something
 * with.
 */
#include <string.h>

#include "../ask_en.h"

#define NAME_MAX 7	/* tokens */
#define REST_MIN 4

static const char brings[] = " introduce introduces introducing introduced"
    " present presents presenting propose proposes proposing release releases"
    " releasing released launch launches launching launched unveil unveils"
    " unveiling announce announces announcing develop developed describe"
    " ";

/* Past the name at I with what stands in brackets behind it, 0: none. */
static size_t
name_end(const struct clause *c, size_t i)
{
	size_t k;

	if (i >= c->count || !c->at[i].capital || c->at[i].gap != 0 ||
	    clause_is(c, i, ask_determiners))
		return 0;
	for (k = i + 1; k < c->count && k < i + NAME_MAX && c->at[k].gap == 0 &&
	    (c->at[k].capital || c->at[k].number || clause_is(c, k, " and of"
	    " for ")); k++)
		;
	while (clause_is(c, k - 1, " and of for "))
		k--;
	return k;
}

/* Nothing of another clause is in tokens [I, count). */
static bool
is_plain_rest(const struct clause *c, size_t i)
{
	for (; i < c->count; i++) {
		if (c->at[i].gap != 0 && strchr(",-(\")", c->at[i].gap) == NULL)
			return false;
		if (c->at[i].gap == ',' && clause_is(c, i, " and but so while as"
		    " which who we this it they said says "))
			return false;
		if (clause_is(c, i, " we our us i my said says "))
			return false;
	}
	return true;
}

/* "We introduce Hopper, a model that …": what is Hopper? The answer is made of
 * the apposition: "Hopper is a model that …" */
void
ask_introduced(struct ask *q)
{
	const struct clause *c = q->c;
	const char *kept = q->answer;
	size_t i, end, rest;
	bool which;

	for (i = 0; i + REST_MIN < c->count && i < 16; i++) {
		if (!c->at[i + 1].capital || c->at[i].capital ||
		    strchr("iprlaud", c->at[i].low[0]) == NULL ||
		    !clause_is(c, i, brings))
			continue;
		end = name_end(c, i + 1);
		if (end == 0)
			continue;
		rest = ask_skip_bracket(c, end);
		which = clause_is(c, rest, " which ");
		if (rest + REST_MIN >= c->count || c->at[rest].gap != ',' ||
		    !(which || clause_is(c, rest, " a an the ")) ||
		    (which && verb_of_present(c->at[rest + 1].low,
		    c->at[rest + 1].low_n) == NULL && !clause_is(c, rest + 1,
		    " is can has allows uses lets helps ")) || clause_is(c,
		    rest + 1, " first latest next new most ") ||
		    !is_plain_rest(c, rest + 1))
			continue;
		memset(&q->s, 0, sizeof q->s);
		q->s.first = i + 1;
		q->s.end = end;
		q->s.proper = q->s.named = true;
		clause_print(c, &q->text, i + 1, end, false);
		q->answer = arena_printf(q->a->arena, "%s%s%s", buf_str(&q->text),
		    which ? " " : " is ", which ? c->at[rest + 1].s :
		    c->at[rest].s);
		buf_clear(&q->text);
		buf_adds(&q->text, "What is ");
		clause_print(c, &q->text, i + 1, end, false);
		ask_finish(q, ASK_WHAT_IS, 0.75);
		q->answer = kept;
		return;
	}
}

/* "propose a way to grade essays", "heuristics for choosing lamps": what do
 * the authors propose to grade essays? */
bool
ask_proposed(struct ask *q, const struct verb_phrase *p)
{
	const struct clause *c = q->c;
	size_t i = p->after, k, end;
	bool to;

	if (!q->told || p->passive || i >= c->count || c->at[i].gap != 0 ||
	    !list_has_word(" propose introduce present develop design describe"
	    " build use employ devise apply ", p->verb->base,
	    strlen(p->verb->base)))
		return false;
	for (k = i; k + 1 < c->count && k < i + 14; k++) {
		if (k > i && c->at[k].gap != 0 && c->at[k].gap != ',')
			return false;
		to = clause_is(c, k, " to ") && verb_of_base(c->at[k + 1].low,
		    c->at[k + 1].low_n) != NULL;
		if (k > i + 1 && (to || (clause_is(c, k, " for ") &&
		    verb_of_ing(c->at[k + 1].low, c->at[k + 1].low_n) != NULL)))
			break;
		if (clause_is(c, k, " that which who it them and "))
			return false;
	}
	if (k + 1 >= c->count || k == i + 14)
		return false;
	end = ask_stretch(c, k + 2);
	if (end < k + 3 || !ask_is_closed(c, k + 1, end))
		return false;
	buf_adds(&q->text, "What ");
	ask_print_verb(q, p);
	ask_add_words(q, k, end);
	ask_finish(q, ASK_WHAT_DID, 0.9);
	return true;
}
