/*
 * The verbs of an English clause that are said of the same subject as its
 * first: "closed the plant and sold the land".
 */
#include <string.h>

#include "../ask_en.h"

/* What "has" has where it is no other verb's. */
static const char owned[] = " no a an the its his her their only few many more"
    " some ";

/* "closed the plant and sold the land": the token of "sold", 0: none that
 * is sure to be said of the subject. */
size_t
ask_second_verb(const struct ask *q)
{
	const struct clause *c = q->c;
	const struct token *t = &c->at[q->s.verb];
	bool past = verb_of_past(t->low, t->low_n) != NULL;
	const struct verb *v = past ? verb_of_past(t->low, t->low_n) :
	    verb_of_present(t->low, t->low_n);
	size_t i, k;
	bool loose = false;

	if (v != NULL && (v->frames & VERB_SAYS) != 0)
		return 0;
	for (i = q->s.verb + 1; i + 2 < c->count; i++) {
		if ((c->at[i].gap != 0 && (c->at[i].gap != ',' || !clause_is(c,
		    i, " and but "))) || clause_is(c, i, " who which that when"
		    " while where because if as whose what how than after"
		    " before until since "))
			return 0;
		/* "with friends and told", "to eat and drank": unsure */
		loose = loose || clause_is(c, i, " with ") || (clause_is(c, i,
		    " to ") && !c->at[i + 1].capital && !clause_is(c, i + 1,
		    ask_determiners));
		if (!clause_is(c, i, " and but "))
			continue;
		for (k = i + 1; ask_is_adverb(c, k); k++)
			;
		if (k + 1 >= c->count || c->at[k].gap != 0 || c->at[k].capital)
			return 0;
		if (clause_is(c, k, " is are was were ") && clause_is(c, k + 1,
		    ask_determiners))
			return 0;
		if (clause_is(c, k, " is are was were has have will would can"
		    " could must should "))
			return k;
		if (loose)
			return 0;
		t = &c->at[k];
		/* "was pulled out but died": no second participle */
		if (clause_is(c, q->s.verb, " was were has had ") &&
		    verb_of_past(t->low, t->low_n) != NULL &&
		    (verb_of_participle(t->low, t->low_n) == NULL ||
		    clause_is(c, k, " died escaped survived returned arrived"
		    " appeared ")))
			return k;
		if (clause_is(c, q->s.verb, " are ") && q->s.plural &&
		    verb_of_base(t->low, t->low_n) != NULL && (c->at[k +
		    1].capital || clause_is(c, k + 1, ask_determiners)))
			return k;
		if (clause_is(c, q->s.verb, " is was has ") &&
		    verb_of_present(t->low, t->low_n) != NULL &&
		    (c->at[k + 1].number || c->at[k + 1].money || clause_is(c,
		    k + 1, ask_determiners) || clause_is(c, k + 1, " about"
		    " nearly almost over around to ")))
			return k;
		/* "has no product and lost £4m" */
		if (clause_is(c, q->s.verb, " has had ") && clause_is(c,
		    q->s.verb + 1, owned) && c->at[ask_skip_about(c, k +
		    1)].money && verb_of_past(t->low, t->low_n) != NULL)
			return k;
		/* "is 14 km long and cost £4bn" */
		if (v == NULL && clause_is(c, q->s.verb, " is was ") &&
		    c->at[ask_skip_about(c, k + 1)].money &&
		    verb_of_past(t->low, t->low_n) != NULL)
			return k;
		if (v == NULL || !(past ? verb_of_past(t->low, t->low_n) !=
		    NULL : verb_of_present(t->low, t->low_n) != NULL))
			continue;
		return k;
	}
	return 0;
}

/* "has closed three plants and cut 400 jobs": the token of "cut", 0: none
 * whose object is plain. */
size_t
ask_joined_verb(const struct ask *q)
{
	const struct clause *c = q->c;
	const bool have = clause_is(c, q->s.verb, " has have had ");
	size_t i, k;

	if (!have && !clause_is(c, q->s.verb, " will would could must "))
		return 0;
	/* "has no product and lost $4m" */
	if (have && clause_is(c, q->s.verb + 1, owned))
		return 0;
	for (i = q->s.verb + 2; i + 2 < c->count; i++) {
		if ((c->at[i].gap != 0 && !(c->at[i].gap == ',' && clause_is(c,
		    i, " and "))) || clause_is(c, i, " who which that when"
		    " while where because if as whose what how than after"
		    " before until since to "))
			return 0;
		if (!clause_is(c, i, " and "))
			continue;
		k = i + 1;
		if (c->at[k].gap != 0 || c->at[k].capital || !(have ?
		    verb_of_participle(c->at[k].low, c->at[k].low_n) :
		    verb_of_base(c->at[k].low, c->at[k].low_n)))
			return 0;
		k = ask_skip_about(c, k + 1);
		return c->at[k].gap == 0 && (c->at[k].number ||
		    c->at[k].money || clause_is(c, k, " two three four five six"
		    " seven eight nine ten the a an ")) ? i + 1 : 0;
	}
	return 0;
}
