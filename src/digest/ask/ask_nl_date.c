/* Dutch dates within a sentence. */
#include "ask_nl.h"

#include <string.h>

static const char weekdays[] = " maandag dinsdag woensdag donderdag vrijdag"
    " zaterdag zondag ";
static const char months[] = " januari februari maart april mei juni juli"
    " augustus september oktober november december ";
static const char seasons[] = " zomer winter herfst lente voorjaar najaar ";

bool
dutch_is_year(const struct token *t)
{
	return t->number && t->n == 4 && (t->s[0] == '1' || t->s[0] == '2') &&
	    strspn(t->s, "0123456789") == 4;
}

bool
dutch_is_day(const struct clause *c, size_t i)
{
	size_t k;

	if (clause_is(c, i, weekdays))
		return true;
	/* "maandagochtend" */
	for (k = 6; k <= 9 && i < c->count && k < c->at[i].low_n; k++)
		if (list_has_word(weekdays, c->at[i].low, k))
			return true;
	return false;
}

/* "op 1 januari 2027", "maandagochtend", "vorig jaar": its end, or I. */
size_t
dutch_date_end(const struct clause *c, size_t i)
{
	bool found = false;
	size_t k;

	if (dutch_is_day(c, i))
		return i + 1;
	if (clause_is(c, i, " vorig vorige volgend volgende ") &&
	    clause_is(c, i + 1, " jaar maand week zomer winter seizoen najaar"
	    " voorjaar "))
		return i + 2;
	if (!clause_is(c, i, " in op sinds vanaf tot voor per rond om eind begin"
	    " medio tijdens "))
		return i;
	if (clause_is(c, i, " rond om ") && c->at[i + 1].number &&
	    clause_is(c, i + 2, " uur "))
		return i + 3;
	for (k = i + 1; k < c->count && k < i + 7 && c->at[k].gap == 0; k++) {
		if (dutch_is_year(&c->at[k]) || dutch_is_day(c, k) ||
		    clause_is(c, k, months) || clause_is(c, k, seasons))
			found = true;
		else if (!(c->at[k].number && c->at[k].n <= 2 &&
		    clause_is(c, k + 1, months)) && !clause_is(c, k, " de het"
		    " begin eind medio van nacht op ochtend avond loop"
		    " jaar "))
			break;
	}
	while (k > i && clause_is(c, k - 1, " van op de het in "))
		k--;
	return found ? k : i;
}

const char *
dutch_date_word(const struct clause *c, size_t i)
{
	return clause_is(c, i, " rond om ") && clause_is(c, i + 2, " uur ") ?
	    "Hoe laat" : clause_is(c, i, " sinds ") ? "Sinds wanneer" :
	    clause_is(c, i, " vanaf per ") ? "Vanaf wanneer" :
	    clause_is(c, i, " tot ") ? "Tot wanneer" : "Wanneer";
}
