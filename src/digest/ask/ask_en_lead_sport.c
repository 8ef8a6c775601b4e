/* Questions of the news itself: who won, whom they beat, who scored. */
#include <string.h>

#include "../ask_en_lead.h"

#define OBJECT_MAX 12	/* tokens before what is asked for */

/* Past the name at I, or I. */
static size_t
rival_end(const struct clause *c, size_t i)
{
	size_t k = i, names = 0;

	while (k < c->count && k < i + 7 && (k == i || c->at[k].gap == 0) &&
	    (c->at[k].capital || (names == 0 && !c->at[k].number &&
	    !clause_is(c, k, ask_prepositions) && !clause_is(c, k,
	    " him her them it his their who that which ")))) {
		names += c->at[k].capital;
		k++;
	}
	return names > 0 && c->at[k - 1].capital && !c->at[k - 1].owner ? k : i;
}

/* "won the title by beating Ann Poe 6-4 6-2", "beat Bolton 3-1": whom? */
void
lead_ask_beaten(struct lead *l)
{
	static const char forms[] = " beating defeating thrashing beat defeated"
	    " thrashed ";
	const struct clause *c = l->q.c;
	size_t i, end, rest, more;
	int tries;

	if (l->p.passive || l->told > 0 || l->noun > 0 || !l->q.s.named)
		return;
	for (i = l->q.s.verb; i < l->end; i++)
		if (clause_is(c, i, forms))
			break;
	if (i + 2 >= l->end || (i > l->q.s.verb && !clause_is(c, i - 1, " by after with to ")) ||
	    c->at[i + 1].gap != 0 || (clause_is(c, i - 1, " to ") &&
	    clause_is(c, i - 2, " to ")))
		return;
	if (i > l->q.s.verb && (!clause_is(c, i - 1, " by ") &&
	    !clause_is(c, i, " beating defeating thrashing ")))
		return;
	end = rival_end(c, i + 1);
	if (end == i + 1 || clause_is(c, end, " and ") || (end < l->end &&
	    c->at[end].gap == 0 && !c->at[end].number && !clause_is(c, end,
	    " in to on at by with for after ")))
		return;
	rest = end;
	while (rest < l->end && (c->at[rest].number || clause_is(c, rest,
	    " bracket ")) && strchr("(-)", c->at[rest].gap) != NULL)
		rest++;
	if (rest < l->end && c->at[rest].gap == ')')
		rest++;
	more = rest;
	if (rest < l->end && (c->at[rest].gap == 0 || c->at[rest].gap == ')') &&
	    clause_is(c, rest, " in to ")) {
		more = lead_stretch(l, rest + clause_is(c, rest, " to "));
		if (more < rest + 2 || !ask_is_closed(c, rest, more))
			more = rest;
	}
	/* "… in Berlin with a late goal" */
	for (tries = 0; tries < 4; tries++) {
		buf_addf(&l->q.text, "Who did %s %s", l->the, clause_is(c, i,
		    " beating beat ") ? "beat" : clause_is(c, i, " defeating"
		    " defeated ") ? "defeat" : "thrash");
		lead_ask_words(l, rest, more);
		buf_addf(&l->answer, "%s %s", l->the, clause_is(c, i, " beating beat ")
		    ? "beat" : clause_is(c, i, " defeating defeated ") ? "defeated" :
		    "thrashed");
		lead_tell_words(l, i + 1, end);
		lead_tell_words(l, rest, more);
		if (lead_offer(l, ASK_WHO_DID, 1.0) || more == rest)
			return;
		more = lead_without_last(l, rest, more);
		if (more <= rest)
			more = rest;
	}
}

/* "scored twice as Bolton beat Acme": who? */
void
lead_ask_scorer(struct lead *l)
{
	const struct clause *c = l->q.c;
	size_t i = l->p.after, end, as;

	if (!lead_is_base(l, " score hit ") || l->p.passive || !l->p.past ||
	    l->told > 0 || !l->q.s.named || !(clause_is(c, i, " twice ") ||
	    (clause_is(c, i, " the a both ") && clause_is(c, i + 1, " winner"
	    " equaliser hat-trick only winning late second goals decisive"
	    " stoppage-time last-minute "))))
		return;
	for (end = i + 1; end < l->end && c->at[end].gap == 0 && !clause_is(c,
	    end, " as in with to from after for and on "); end++)
		;
	for (as = end; as < l->end && as < end + OBJECT_MAX && c->at[as].gap ==
	    0 && !clause_is(c, as, " as for "); as++)
		;
	if (!clause_is(c, as, " as for ") || c->at[as].gap != 0)
		return;
	i = clause_is(c, as, " as ") ? lead_run(l, as + 1) : lead_stretch(l,
	    as);
	if (i < as + 2 || !lead_is_clear(l, as, i))
		return;
	buf_addf(&l->q.text, "Who %s", c->at[l->q.s.verb].low);
	lead_ask_words(l, l->p.after, end);
	lead_ask_words(l, as, i);
	lead_tell(l, l->the);
	lead_tell_words(l, l->p.after, clause_is(c, as, " for ") ? i : as);
	lead_offer(l, ASK_WHO_DID, 1.0);
}

/* "won the Lund Prix to go top": who won it? */
void
lead_ask_won(struct lead *l)
{
	const struct clause *c = l->q.c;
	size_t i = l->p.after, end;

	if (!lead_is_base(l, " win ") || l->p.passive || l->told > 0 ||
	    l->noun > 0 || !l->q.s.named || clause_is(c, l->q.s.verb,
	    " will ") || !clause_is(c, i, " the ") || !c->at[i + 1].capital)
		return;
	for (end = i + 1; end < l->end && c->at[end].gap == 0 && (!clause_is(c,
	    end, ask_prepositions) || clause_is(c, end, " of ")) && !clause_is(
	    c, end, " and who which that "); end++)
		;
	if (end < i + 2 || end > i + 8 || !ask_is_closed(c, i, end))
		return;
	buf_adds(&l->q.text, "Who");
	ask_add_words(&l->q, l->q.s.verb, end);
	lead_tell(l, l->the);
	lead_tell_words(l, i, end);
	lead_offer(l, ASK_WHO_DID, 0.75);
}

/* "hit 120 as Lund beat Bolton": how many? */
void
lead_ask_made_runs(struct lead *l)
{
	const struct clause *c = l->q.c;
	size_t i = l->p.after, end, k;
	int tries;

	if (!lead_is_base(l, " hit score make ") || l->p.passive || !l->p.past ||
	    l->told > 0 || !l->q.s.named || !c->at[i].number || c->at[i].money
	    || c->at[i].percent || c->at[i].gap != 0 || clause_is(c, i + 1,
	    ask_determiners) || !clause_is(c, i + 1, " as to in off before"
	    " from ") || c->at[i + 1].gap != 0)
		return;
	for (tries = 0; tries < 4; tries++) {
		end = clause_is(c, i + 1, " as ") ? lead_run(l, i + 2) :
		    lead_stretch(l, i + 1);
		/* "… to reach the final" */
		for (k = i + 2; tries == 1 && k < end; k++)
			if (clause_is(c, k, " to ") && k > i + 4)
				end = k;
		/* "… in the first match at Lund" */
		for (k = 1; k < (size_t)tries && end > i + 3; k++)
			end = lead_without_last(l, i + 1, end);
		if (end < i + 3 || !lead_is_clear(l, i, end))
			return;
		lead_ask(l, "How many", l->the, true);
		lead_ask_words(l, i + 1, end);
		lead_tell(l, l->the);
		lead_tell_words(l, i, end);
		if (lead_offer(l, ASK_HOW_MANY, 0.85))
			return;
	}
}
