/* Why, who, where, when, for how long: what the news itself tells of. */
#include <string.h>

#include "../ask_en_lead.h"

#define OBJECT_MAX 12	/* tokens before what is asked for */
#define AGENT_MAX 9

/* "the biggest outbreak that": it needs what follows. */
static bool
is_definite(const struct clause *c, size_t from, size_t i)
{
	while (i > from && !clause_is(c, i - 1, ask_prepositions)) {
		i--;
		if (clause_is(c, i, " the his her its their "))
			return true;
	}
	return false;
}

/* Tokens [AT, END) without the last phrase of when and where, or of "that …",
 * that the reason can do without. */
size_t
lead_without_last(const struct lead *l, size_t at, size_t end)
{
	const struct clause *c = l->q.c;
	size_t i, verb = clause_is(c, at, " because after when as ") ? 0 :
	    at;
	bool alone;

	for (i = at + 2; i < end && verb == 0; i++)
		if (!c->at[i].capital && (clause_is(c, i, " was were is are has"
		    " have had ") || verb_of_past(c->at[i].low, c->at[i].low_n)
		    != NULL))
			verb = i;
	for (i = at + 2; verb == at && i < end; i++)
		if (clause_is(c, i, " that which who ") && !is_definite(c, at,
		    i))
			return i;
	/* "collapsed in the north" */
	alone = clause_is(c, verb, " collapsed crashed capsized exploded sank"
	    " erupted derailed overturned failed ");
	for (i = end - 1; verb > 0 && i + alone > verb + 1; i--) {
		if (clause_is(c, i, " to ") && !c->at[i + 1].capital &&
		    verb_of_base(c->at[i + 1].low, c->at[i + 1].low_n) != NULL)
			return 0;
		if (clause_is(c, i, " in on at during for since before amid near"
		    " when as that which who ") && !clause_is(c, i - 1,
		    ask_prepositions) && (clause_is(c, i, " that which who ") ||
		    verb_of_ing(c->at[i - 1].low, c->at[i - 1].low_n) == NULL) &&
		    (i == verb + 1 || verb_of_past(
		    c->at[i - 1].low, c->at[i - 1].low_n) == NULL) &&
		    !(clause_is(c, i, " that which who ") && (is_definite(c,
		    at, i) || clause_is(c, i - 1, lead_empty))))
			return i;
	}
	return 0;
}

/* "Ann Poe and Jo Hale": the "and" at K joins two names that did it. */
static bool
joins_names(const struct lead *l, size_t k)
{
	const struct clause *c = l->q.c;
	size_t i = k + 1;

	if (!c->at[k - 1].capital || !c->at[i].capital)
		return false;
	while (i < l->end && c->at[i].capital && c->at[i].gap == 0)
		i++;
	return i >= l->end || c->at[i].gap != 0 || clause_is(c, i, " and in on"
	    " at for from with ");
}

/* Past the agent at I, or I: a name, or people. */
static size_t
agent_end(struct lead *l, size_t i)
{
	const struct clause *c = l->q.c;
	size_t k;
	bool person = ask_is_someone(&l->q, i) || c->at[i].capital, of = false;

	for (k = i; k < l->end && k < i + AGENT_MAX; k++) {
		if ((k > i && c->at[k].gap != 0) || (clause_is(c, k,
		    ask_prepositions) && !clause_is(c, k, " of ")) ||
		    clause_is(c, k, " who which that when while because whose"
		    " to "))
			break;
		/* "by a father and son" */
		if (clause_is(c, k, " and ") && !joins_names(l, k) &&
		    (c->at[k + 1].capital || verb_of_past(c->at[k + 1].low, c->at[k + 1].low_n) != NULL
		    || clause_is(c, k + 1, ask_determiners)))
			break;
		/* "the case of a nurse" is nobody */
		of = of || clause_is(c, k, " of ");
		person = person || (!of && clause_is(c, k, ask_roles)) ||
		    clause_is(c, k, " police officers firefighters researchers scientists"
		    " divers walkers workers builders archaeologists hackers"
		    " thieves gunmen plumber diver walker jogger cleaner"
		    " fisherman angler ");
	}
	person = person || (!of && clause_is(c, i, " a an ") && k > i + 1 &&
	    ask_is_doer(&c->at[k - 1])) || clause_is(c, k - 1, " board"
	    " councillors council court judge jury government ministers mps"
	    " regulator committee panel jury voters parliament lawmakers"
	    " shareholders members inspectors prosecutors ");
	return person && !c->at[i].number && !ask_is_time_unit(c, k - 1) &&
	    !clause_is(c, k - 1, " storm hurricane typhoon quake fire flood"
	    " virus ") ? k : i;
}

/* "was discovered behind a boiler by a plumber": who discovered it? */
void
lead_ask_who(struct lead *l)
{
	const struct clause *c = l->q.c;
	const char *past;
	size_t i = l->p.after, by, end;

	if (!lead_has(l, BY) || !l->p.passive || l->told > 0 || l->p.outer !=
	    NULL || clause_is(c, l->p.main, " killed hit injured hurt struck told"
	    " asked warned advised informed ordered urged "))
		return;
	for (by = i; by < l->end && by < i + OBJECT_MAX && c->at[by].gap == 0 &&
	    !clause_is(c, by, " by that which who and "); by++)
		;
	if (by >= l->end || !clause_is(c, by, " by ") || c->at[by].gap != 0 ||
	    c->at[by + 1].gap != 0 || !ask_is_closed(c, i, by))
		return;
	end = agent_end(l, by + 1);
	past = verb_past_of(c->at[l->p.main].low);
	if (end == by + 1 || past == NULL || !ask_is_closed(c, by + 1, end))
		return;
	buf_addf(&l->q.text, "Who %s", past);
	/* "carried out the operation" */
	if (by == i + 1 && clause_is(c, i, " out up down off over "))
		lead_ask_words(l, i, by);
	buf_addf(&l->q.text, " %s", l->the);
	if (!(by == i + 1 && clause_is(c, i, " out up down off over ")))
		lead_ask_words(l, i, by);
	lead_tell(l, l->the);
	lead_tell_words(l, i, end);
	lead_offer(l, ASK_WHO_DID, 0.85);
}

/* "will open on 4 May": when? */
void
lead_ask_when(struct lead *l)
{
	const struct clause *c = l->q.c;
	size_t i, end = 0, stretch, k;
	bool future = strcmp(l->p.aux, "will") == 0 || (!l->p.past &&
	    l->p.second > 0 && clause_is(c, l->q.s.verb, " is are plans plan"
	    " hopes hope expects intends aims "));

	if (!future || ask_is_saying(&l->p) || !(lead_has(l, TIME) ||
	    lead_has(l, TO) || lead_has(l, THAT)))
		return;
	stretch = lead_stretch(l, l->p.after);
	for (i = l->p.after; i < stretch; i++) {
		end = ask_date_end(c, i, true);
		if (end > i)
			break;
	}
	/* "from 1 July" */
	for (k = 0; i >= stretch && k < l->part_count; k++)
		if (l->parts[k].kind == LEAD_PART_TIME && clause_is(c,
		    l->parts[k].first, " from ")) {
			i = l->parts[k].first;
			end = stretch = l->parts[k].end;
		}
	if (i >= stretch || end <= i || clause_is(c, i, " by ") ||
	    (i == l->p.after && (l->frames & LEAD_WHEN) == 0 && !l->p.passive)
	    || !ask_is_closed(c, l->p.after, i) || ask_date_is_far(c,
	    l->p.after, i))
		return;
	lead_ask(l, "When", l->the, false);
	/* "from next spring" */
	lead_ask_words(l, l->p.after, i - (i > l->p.after && clause_is(c,
	    i - 1, " from until since ")));
	lead_tell(l, l->the);
	lead_tell_days(l, l->p.after, end);
	lead_offer(l, ASK_WHEN, 0.85);
}

/* "died of cancer", "was killed when a tree fell": how? */
void
lead_ask_died(struct lead *l)
{
	const struct clause *c = l->q.c;
	size_t i = l->p.after, end;
	bool of, cut;
	int tries;

	if (!lead_is_base(l, " die drown kill injure hurt ") || l->noun > 0 ||
	    l->told > 0 || l->q.s.plural || (l->p.passive != lead_is_base(l,
	    " kill injure hurt ")))
		return;
	for (; i < l->end && i < l->p.after + OBJECT_MAX; i++)
		if (c->at[i].gap != 0 || clause_is(c, i, " when after of from"
		    " as "))
			break;
	for (end = 0; end < l->part_count && l->parts[end].first != i; end++)
		;
	/* "and two others were hurt" is left out */
	cut = end < l->part_count && l->parts[end].first == i && (end == 0 ||
	    l->parts[end - 1].end < i);
	of = clause_is(c, i, " of from ") && c->at[i - 1].gap == 0 &&
	    !l->p.passive;
	if (i >= l->end || c->at[i].gap != 0 || (!cut && !ask_is_closed(c,
	    l->p.after, i)) || !(of ? !c->at[i + 1].number : clause_is(c, i, " when"
	    " after ")))
		return;
	end = lead_run(l, i + 1);
	if ((of && clause_is(c, i + 1, " the his her ")) || (clause_is(c, i,
	    " after ") && ask_is_time_unit(c, i - 1)))
		return;
	for (tries = 0; tries < 4 && end > i + 1; tries++) {
		if (!lead_is_clear(l, i, end))
			return;
		lead_ask(l, of ? "What" : "How", l->the, true);
		buf_adds(&l->q.text, of ? clause_is(c, i, " of ") ? " of" :
		    " from" : "");
		lead_tell(l, l->the);
		if (of)
			lead_tell_words(l, i, end);
		else
			lead_tell_words(l, cut ? i : l->p.after, end);
		if (lead_offer(l, ASK_WHY, 1.0))
			return;
		end = lead_without_last(l, i, end);
	}
}

/* "died at the age of 91", "has died aged 91" */
void
lead_ask_age(struct lead *l)
{
	const struct clause *c = l->q.c;
	size_t i = l->p.after, end;

	if (!lead_is_base(l, " die ") || l->noun > 0 || l->told > 0 ||
	    !l->q.s.named)
		return;
	end = clause_is(c, i, " at ") && clause_is(c, i + 1, " the ") &&
	    clause_is(c, i + 2, " age ") ? i + 5 : clause_is(c, i, " aged ") ?
	    i + 2 : 0;
	if (end == 0 || end > l->end || !c->at[end - 1].number ||
	    c->at[end - 1].n > 3)
		return;
	lead_ask(l, "At what age", l->the, true);
	lead_tell(l, l->the);
	lead_tell_words(l, i, end);
	lead_offer(l, ASK_HOW_MUCH, 0.9);
}

/* "was found in a barn near Lund": where? */
void
lead_ask_where(struct lead *l)
{
	const struct clause *c = l->q.c;
	size_t i = l->p.after, end, k, day = 0;

	if ((l->frames & LEAD_WHERE) == 0 || !clause_is(c, i, " in at near"
	    " outside inside off behind under beneath beside aboard on ") ||
	    c->at[i].gap != 0 || ask_date_end(c, i, false) > i ||
	    ask_is_time_unit(c, i + 2) || ask_is_time_unit(c, i + 1) ||
	    c->at[i + 1].number || clause_is(c, i, l->p.passive ? " off " :
	    " off under ") || clause_is(c, i + 1, " wake connection hospital raids court custody labour good ") ||
	    (!l->p.passive && !lead_is_base(l, " die crash collapse erupt explode"
	    " happen land meet sink derail ")))
		return;
	end = lead_stretch(l, i);
	for (k = i + 1; k < end && day == 0; k++)
		if (ask_date_end(c, k, false) > k || clause_is(c, k, " on and"
		    " today yesterday ") ||
		    (c->at[k].capital && clause_is(c, k, " monday tuesday"
		    " wednesday thursday friday saturday sunday ")))
			day = k;
	end = day > 0 ? day : end;
	end -= end > i && clause_is(c, end - 1, " early late ");
	for (k = i; k < end && !c->at[k].capital; k++)
		;
	if (k == end && !l->p.passive)
		return;
	if (end < i + 2 || !ask_is_closed(c, i, end))
		return;
	lead_ask(l, "Where", l->the, true);
	lead_tell(l, l->the);
	lead_tell_words(l, i, end);
	lead_offer(l, ASK_WHERE, 0.75);
}

/* "The fine will be paid by the club": who will pay it? */
void
lead_ask_payer(struct lead *l)
{
	const struct clause *c = l->q.c;
	size_t by = l->p.after, end;

	if (!l->p.passive || strcmp(l->p.aux, "will") != 0 || l->told > 0 ||
	    l->p.outer != NULL || !clause_is(c, by, " by ") ||
	    c->at[by].gap != 0)
		return;
	end = agent_end(l, by + 1);
	if (end == by + 1 || !ask_is_closed(c, by + 1, end))
		return;
	buf_addf(&l->q.text, "Who will %s %s", l->p.verb->base, l->the);
	lead_tell(l, l->the);
	lead_tell_words(l, by, end);
	lead_offer(l, ASK_WHO_DID, 0.8);
}

/* "was born at 3am on Friday at …": when? */
void
lead_ask_born(struct lead *l)
{
	const struct clause *c = l->q.c;
	size_t i = l->p.after, end;

	if (!l->p.passive || !clause_is(c, l->p.main, " born ") ||
	    !clause_is(c, i, " at on in ") || c->at[i].gap != 0)
		return;
	end = lead_stretch(l, i);
	if (end < i + 2 || !ask_is_closed(c, i, end) || !(c->at[i + 1].number ||
	    ask_is_date(c, i) || ask_date_end(c, i, false) > i))
		return;
	lead_ask(l, "When", l->the, true);
	lead_tell(l, l->the);
	lead_tell_days(l, i, end);
	lead_offer(l, ASK_WHEN, 0.85);
}

