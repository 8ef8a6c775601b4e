/* Questions of the news itself: what was found or launched, and what it is. */
#include <string.h>

#include "../ask_en_lead.h"
#include "../refer.h"

#define NAME_MAX 7
#define THING_LEAST 4
#define TRIES 4
#define ADJECTIVES 5	/* tokens */
#define OURS_MAX 12	/* tokens before what we present */

/* Behind the comma before token I the phrase does not go on. */
static bool
opens_more(const struct clause *c, size_t i)
{
	const struct token *t = &c->at[i];

	return t->capital || clause_is(c, i, ask_prepositions) || clause_is(c,
	    i, ask_determiners) || clause_is(c, i, " and or but which who that"
	    " where when while so he she it they we you is are was were has had"
	    " have will can said says ") || ask_is_adverb(c, i) || verb_of_ing(
	    t->low, t->low_n) != NULL || verb_of_past(t->low, t->low_n) !=
	    NULL || verb_of_participle(t->low, t->low_n) != NULL ||
	    verb_of_present(t->low, t->low_n) != NULL;
}

/* The end of what tells what NAME is, from "a" or "the" at I on: before the
 * next comma or the sentence's end. "An open, fast tool" has its own comma. */
static size_t
thing_end(const struct lead *l, size_t i)
{
	const struct clause *c = l->q.c;
	size_t k;

	for (k = i + 1; k < l->end && (c->at[k].gap == 0 || c->at[k].gap ==
	    '"' || (c->at[k].gap == ',' && k < i + ADJECTIVES && !clause_is(c,
	    k, " who which ") && !c->at[k].capital)); k++)
		;
	/* "for trains, boats and planes", "for large, old boats" */
	if (k < l->end && ((lead_run(l, i + 1) == 0 && k > i + ADJECTIVES) ||
	    !opens_more(c, k)))
		return 0;
	return k >= i + THING_LEAST && (k == l->end || c->at[k].gap == ',') &&
	    lead_is_clear(l, i, k) ? k : 0;
}

/* The end of the name at token I, or I. */
static size_t
name_end(const struct lead *l, size_t i)
{
	const struct clause *c = l->q.c;
	size_t k;

	for (k = i; k < l->end && k < i + NAME_MAX && (c->at[k].capital ||
	    (k > i && (c->at[k].number || (clause_is(c, k, " and of for ") &&
	    c->at[k + 1].capital)))) && (k == i || c->at[k].gap == 0); k++)
		;
	return c->at[i].gap != 0 || (k > i && c->at[k - 1].owner) ||
	    refer_given_name(c->at[i].s, c->at[i].n) == 2 ? i : k;
}

/* "Bolt, a model that writes code", "Bolt, which writes code" at I. */
static void
ask_thing_at(struct lead *l, size_t i)
{
	const struct clause *c = l->q.c;
	const size_t name = name_end(l, i), past = ask_skip_bracket(c, name);
	const bool which = clause_is(c, past, " which ") &&
	    verb_of_present(c->at[past + 1].low, c->at[past + 1].low_n) != NULL
	    && !clause_is(c, past + 1, " is has was ");
	size_t end, tries;

	if (name == i || (c->at[past].gap != ',' && past == name) || !(which ||
	    clause_is(c, past, " a an the ")))
		return;
	end = thing_end(l, past);
	for (tries = 0; tries < TRIES && end > past + THING_LEAST; tries++) {
		buf_adds(&l->q.text, which ? "What does " : "What is ");
		clause_print(c, &l->q.text, i, name, false);
		buf_adds(&l->q.text, which ? " do" : "");
		clause_print(c, &l->answer, i, name, false);
		buf_adds(&l->answer, which ? "" : " is");
		lead_tell_words(l, past + which, end);
		if (lead_offer(l, ASK_WHAT_IS, 0.8))
			return;
		end = lead_without_last(l, past + THING_LEAST, end);
		/* "lets readers choose which …" */
		if (clause_is(c, end, " which what who ") && verb_of_base(
		    c->at[end - 1].low, c->at[end - 1].low_n) != NULL)
			return;
	}
}

/* "Acme released Bolt, a model that writes code": what is Bolt? */
void
lead_ask_thing(struct lead *l)
{
	if (!l->p.passive && l->told == 0 && lead_is_base(l, " launch release"
	    " unveil announce introduce debut open-source present publish ship"
	    " acquire "))
		ask_thing_at(l, l->p.after);
}

/* "We present Bolt, a model that writes code": the same, whoever we are. */
void
lead_ask_ours(struct lead *l)
{
	static const char brings[] = " introduce introducing introduced present"
	    " presenting presented propose proposing proposed release releasing"
	    " released launch launching launched announce announcing announced"
	    " develop developed describe unveil unveiling open-sourcing ";
	const struct clause *c = l->q.c;
	size_t i;

	if (l->end == 0 || l->the != NULL || (l->u->flags & (UNIT_QUOTED |
	    UNIT_QUESTION)) != 0)
		return;
	for (i = 0; i < OURS_MAX && !clause_is(c, i, " we we're we’re "); i++)
		;
	for (; i < OURS_MAX && i + 1 < l->end; i++)
		if (clause_is(c, i, brings) && c->at[i + 1].capital) {
			ask_thing_at(l, i + 1);
			return;
		}
}

/* "Ann Poe, the poet who wrote …, has died": who was Ann Poe? */
void
lead_ask_late(struct lead *l)
{
	const struct clause *c = l->q.c;
	size_t i = l->q.s.end, end;

	if (!lead_is_base(l, " die ") || l->noun > 0 || l->told > 0 ||
	    c->at[i].gap != ',' || !clause_is(c, i, " a an the ") ||
	    !c->at[l->q.s.first].capital || refer_given_name(
	    c->at[l->q.s.first].s, c->at[l->q.s.first].n) == 0)
		return;
	end = thing_end(l, i);
	if (end == 0 || end > l->q.s.verb)
		return;
	buf_addf(&l->q.text, "Who was %s", l->the);
	buf_addf(&l->answer, "%s was", l->the);
	lead_tell_words(l, i, end);
	lead_offer(l, ASK_WHO_IS, 0.9);
}
