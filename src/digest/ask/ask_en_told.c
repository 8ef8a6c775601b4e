/*
 * Questions in English about what someone says that another should, will or
 * could do, or what would happen to it: "What did Poe say the council should
 * do?" And whether an object is a person.
 */
#include <string.h>

#include "../ask_en.h"
#include "../refer.h"

/* Of these "what would it do?" is no question. */
static const char idle[] = " be have need take remain depend happen seem mean"
    " like love know want come go get continue look feel appear matter exist"
    " live die stay work ";

static void
add_modal(struct ask *q, const struct subject *t, const char *rest)
{
	const char *modal = q->c->at[t->verb].low;

	buf_addc(&q->text, ' ');
	clause_print(q->c, &q->text, t->first, t->end, t->lower);
	buf_addf(&q->text, " %s %s", strcmp(modal, "may") == 0 ? "might" :
	    modal, rest);
}

/* "What would happen to the boats?" */
static bool
add_fate(struct ask *q, const struct subject *t, size_t k)
{
	const struct clause *c = q->c;
	const char *modal = c->at[t->verb].low;

	while (ask_is_adverb(c, k))
		k++;
	if (c->at[k].gap != 0 || verb_of_participle(c->at[k].low,
	    c->at[k].low_n) == NULL || clause_is(c, k, " used based expected"
	    " needed required allowed able supposed involved concerned made held"
	    " given found seen paid ") || clause_is(c, k + 1, " to by ") ||
	    !clause_is(c, t->verb, " will would should could must "))
		return false;
	buf_addf(&q->text, " %s happen to ", modal);
	clause_print(c, &q->text, t->first, t->end, t->lower);
	return true;
}

bool
ask_add_deed(struct ask *q, const struct subject *t)
{
	const struct clause *c = q->c;
	const struct verb *v;
	size_t k = t->verb + 1;

	if (t->relative > 0)
		return false;
	if (clause_is(c, t->verb, " plans planned wants wanted hopes hoped"
	    " intends intended aims aimed expects expected needs needed plan"
	    " want hope intend aim expect need ") && clause_is(c, k, " to ") &&
	    !clause_is(c, k + 1, " be have do ") && verb_of_base(
	    c->at[k + 1].low, c->at[k + 1].low_n) != NULL) {
		add_modal(q, t, "to do");
		return true;
	}
	if (!clause_is(c, t->verb, " should will would could must can may"
	    " might "))
		return false;
	while (ask_is_adverb(c, k))
		k++;
	if (k >= c->count || c->at[k].gap != 0 || c->at[k].capital)
		return false;
	if (clause_is(c, k, " be "))
		return add_fate(q, t, k + 1);
	v = verb_of_base(c->at[k].low, c->at[k].low_n);
	if (v == NULL || list_has_word(idle, v->base, strlen(v->base)))
		return false;
	/* to cost a sum is no deed */
	if (clause_is(c, k, " cost spread ") || (v->frames & VERB_SAYS) != 0 ||
	    ((v->frames & VERB_CHANGES) != 0 && !ask_is_object(c, k + 1)))
		return false;
	add_modal(q, t, "do");
	return true;
}

/* "her two sons", "a man", "40 growers' children" at I. */
static bool
has_kin(const struct clause *c, size_t i)
{
	size_t k;

	if (!clause_is(c, i, ask_determiners) && !c->at[i].number &&
	    !clause_is(c, i, " two three four five six seven eight nine ten "))
		return false;
	for (k = i + 1; k < c->count && k < i + 4 && c->at[k].gap == 0; k++) {
		if (clause_is(c, k, " sons daughters children husband wife"
		    " mother father brother sister son daughter parents man"
		    " woman men women people boys girls boy girl teenager"
		    " teenagers passengers players coach manager striker"
		    " goalkeeper midfielder defender winger patients neighbour"
		    " neighbours neighbor neighbors officers firefighters"
		    " volunteers rescuers colleagues friends relatives doctors"
		    " nurses soldiers thieves burglars gunmen gunman fans"
		    " supporters protesters villagers fishermen lifeguards"
		    " paramedics driver "))
			return k + 1 >= c->count || c->at[k + 1].gap != 0 ||
			    clause_is(c, k + 1, ask_prepositions) ||
			    c->at[k + 1].capital || clause_is(c, k + 1,
			    " and who that after when to ") || verb_of_ing(
			    c->at[k + 1].low, c->at[k + 1].low_n) != NULL;
		/* "the outgoing mayor, Ann Poe" */
		if (clause_is(c, k, ask_roles) && c->at[k + 1].capital &&
		    (c->at[k + 1].gap == ',' || c->at[k + 1].gap == 0))
			return true;
		if (c->at[k].owner || clause_is(c, k, ask_prepositions))
			return false;
	}
	return false;
}

/* A team is somebody in a match. */
bool
ask_is_rival(const struct clause *c, size_t i, const char *base)
{
	if (c->at[i].owner || (c->at[i + 1].capital && c->at[i + 1].gap == 0 &&
	    (c->at[i + 1].owner || (c->at[i + 2].owner && c->at[i + 2].gap ==
	    0))) || clause_is(c, i + 1, " in "))
		return false;
	return list_has_word(" beat defeat overtake thrash join marry succeed"
	    " replace play face meet host outclass edge knock sign bury catch"
	    " appoint hire ", base, strlen(base)) && c->at[i].capital &&
	    c->at[i].name && !clause_is(c, i, ask_determiners);
}

/* "beat Ann Poe", "praised Mr Poe": who, not what. */
bool
ask_is_someone(struct ask *q, size_t i)
{
	const struct clause *c = q->c;
	const struct token *t = &c->at[i];
	size_t len = q->text.len;
	bool found;

	if (i < c->count && has_kin(c, i))
		return true;
	if (i >= c->count || !t->capital || t->owner || t->number)
		return false;
	if (clause_is(c, i, " mr mrs ms dr sir dame "))
		return c->at[i + 1].capital && !c->at[i + 1].owner &&
		    !c->at[i + 2].owner;
	if (c->at[i + 1].capital && c->at[i + 1].gap == 0)
		return refer_given_name(t->s, t->n) == 2 &&
		    !c->at[i + 1].owner && !(c->at[i + 2].gap == 0 &&
		    c->at[i + 2].capital && c->at[i + 2].owner) &&
		    !refer_is_place(c->at[i + 1].s, c->at[i + 1].n);
	if (clause_is(c, i + 1, " and ") || !t->name)
		return false;
	found = ask_add_full_name(q, i);
	found = found && refer_given_name(q->text.data + len,
	    strcspn(q->text.data + len, " ")) == 2;
	buf_truncate(&q->text, len);
	return found;
}

bool
ask_is_person(const struct clause *c, const struct subject *s)
{
	size_t i;

	for (i = s->first; i + 1 < s->end; i++)
		if (clause_is(c, i, ask_roles) || clause_is(c, i, " prime mr"
		    " mrs ms dr sir professor prof sen rep gov judge detective"
		    " inspector lord lady councillor pope prince princess"
		    " sergeant superintendent constable "))
			return true;
	return false;
}
