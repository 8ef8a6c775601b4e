/*
 * Questions in English about amounts that are the subject themselves: how much
 * snow could fall, how much oil was stolen, how cold could it get.
 */
#include <string.h>

#include "../ask_en.h"

static const char masses[] = " rain snow rainfall snowfall water oil sewage fuel"
    " petrol diesel gas cocaine heroin cannabis gold ice waste rubbish plastic"
    " food grain wheat rice milk wine ash mud debris sand concrete land forest"
    " blood copper cable cheese meat fish ";
static const char units[] = " mm cm m km millimetres millimeters centimetres"
    " centimeters metres meters inches inch feet litres liters gallons tonnes"
    " tons tonne ton kg kilograms kilogrammes kilos grams pounds barrels bottles"
    " hectares acres cubic square miles ";

/* "More than 9,000 litres of oil were stolen": how much oil was stolen? */
bool
ask_mass(struct ask *q)
{
	const struct clause *c = q->c;
	size_t i = ask_skip_about(c, 0), verb, end;

	if (!c->at[i].number || c->at[i].money || c->at[i].percent)
		return false;
	for (i++; i < 6 && clause_is(c, i, units); i++)
		;
	if (!clause_is(c, i, " of ") || !clause_is(c, i + 1, masses))
		return false;
	verb = i + 2;
	end = ask_stretch(c, verb + 1);
	if (c->at[verb].gap != 0 || end < verb + 2 || !ask_is_closed(c, verb + 1,
	    end) || !(clause_is(c, verb, " is are was were has have could will"
	    " would may might ") || verb_of_past(c->at[verb].low,
	    c->at[verb].low_n) != NULL))
		return false;
	memset(&q->s, 0, sizeof q->s);
	q->s.first = i + 1;
	q->s.end = verb;
	buf_addf(&q->text, "How much %s", c->at[i + 1].low);
	if (clause_is(c, verb, " are were have "))
		buf_addf(&q->text, " %s", clause_is(c, verb, " are ") ? "is" :
		    clause_is(c, verb, " were ") ? "was" : "has");
	else
		ask_add_words(q, verb, verb + 1);
	ask_add_words(q, verb + 1, end);
	ask_finish(q, ASK_HOW_MUCH, 1.0);
	return true;
}

/* "Temperatures could fall to -9C": how cold could it get? */
bool
ask_cold(struct ask *q, const struct verb_phrase *p)
{
	const struct clause *c = q->c;
	const char *base = p->verb->base;
	size_t i;
	bool cold;

	if (p->passive || !clause_is(c, q->s.end - 1, " temperature"
	    " temperatures mercury "))
		return false;
	cold = list_has_word(" fall drop plunge plummet sink dip ", base,
	    strlen(base));
	if (!(cold || list_has_word(" rise climb"
	    " reach hit soar top exceed ", base, strlen(base))) ||
	    clause_is(c, q->s.verb, " had has have ") || (p->second > 0 ?
	    !clause_is(c, p->main, " expected forecast ") || !clause_is(c,
	    q->s.verb, " is are ") : clause_is(c, q->s.verb, " is are was"
	    " were ")))
		return false;
	for (i = p->after; i < p->after + 4 && i < c->count &&
	    !c->at[i].number && c->at[i].gap == 0; i++)
		if (clause_is(c, i, " by from "))
			return false;
	if (i >= c->count || i == p->after + 4 || !c->at[i].number)
		return false;
	/* "are expected to drop" */
	if (p->second > 0)
		buf_addf(&q->text, "How %s is it expected to get", cold ?
		    "cold" : "hot");
	else
		buf_addf(&q->text, "How %s %s it get", cold ? "cold" : "hot",
		    p->aux);
	ask_finish(q, ASK_HOW_MUCH, 1.0);
	return true;
}
