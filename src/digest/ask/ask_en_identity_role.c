/*
 * What people are: offices that there is one of, roles that say something,
 * those whom all know. English.
 */
#include <string.h>

#include "../ask_en_identity.h"
#include "../person.h"
#include "ask_en_identity_words.h"

/* Before a noun they are no name of an owner. */
const char identity_nations[] = " american british english scottish welsh irish"
    " european french german italian spanish portuguese dutch belgian swiss"
    " austrian swedish norwegian danish finnish polish czech hungarian romanian"
    " bulgarian greek turkish russian ukrainian chinese japanese korean indian"
    " pakistani australian canadian mexican brazilian argentine israeli iranian"
    " iraqi saudi egyptian nigerian kenyan african asian us uk eu olympic paralympic"
    " labour conservative tory liberal republican democratic democrat green"
    " south north ";

bool
identity_is_famous(const struct person *p)
{
	struct buf low = BUF_INIT(0);
	bool known;
	size_t i;

	for (i = 0; i < p->name_n; i++)
		buf_addc(&low, p->name[i] >= 'A' && p->name[i] <= 'Z' ?
		    (char)(p->name[i] + 32) : p->name[i]);
	known = list_starts(famous, buf_str(&low)) == low.len;
	buf_free(&low);
	if (known || p->before == NULL)
		return known;
	/* "President Ann Poe" of a country */
	return refer_is_capital(p->before) && list_starts("|President|Prime"
	    " Minister|King|Queen|Pope|Prince|Princess|Chancellor|Emperor"
	    "|Vice President|Crown Prince|", p->before) > 0;
}

bool
identity_is_person_noun(const struct clause *c, size_t k)
{
	const struct token *t = &c->at[k];

	if (t->number || t->owner || t->low_n < 2)
		return false;
	if (clause_is(c, k, ask_roles) || clause_is(c, k, more_people) ||
	    person_is_noun(t->low, t->low_n))
		return true;
	return !t->capital && ask_is_doer(t) && !clause_is(c, k, " other"
	    " another either former later latter better under over after per"
	    " order offer matter center quarter summer winter answer dinner"
	    " number member's error mirror floor door corner border october"
	    " december november september never ever however whether together"
	    " rather super senior junior minor major prior exterior interior"
	    " tutor's chapter monster dollar disaster daughter's colour color"
	    " honour honor labor labour favour humor harbor behavior sister's"
	    " cover discover deliver consider remember wonder ");
}

/* The noun at HEAD of the phrase from FIRST on names one office. */
bool
identity_is_office(const struct clause *c, size_t first, size_t head)
{
	size_t k;

	for (k = first; k < head; k++)
		if (clause_is(c, k, lesser))
			return false;
	if (clause_is(c, head, " officer scientist economist"
	    " nurse constable "))
		return clause_is(c, first, " chief ") || clause_is(c, head - 1,
		    " chief ") || (head > first + 1 && clause_is(c, head - 2,
		    " chief "));
	if (clause_is(c, head, " executive ") && !clause_is(c, head - 1,
	    " chief "))
		return false;
	return clause_is(c, head, offices);
}

/* "home secretary": all know of what. */
bool
identity_is_in_cabinet(const struct clause *c, size_t head)
{
	return (clause_is(c, head, " secretary minister ") && head > 0 &&
	    clause_is(c, head - 1, " home foreign health education justice"
	    " defence defense finance interior environment trade business"
	    " culture transport energy agriculture labour labor housing"
	    " treasury technology economy ")) || clause_is(c, head,
	    " chancellor ");
}

/* Behind the nouns of the phrase: "founder and head" of Acme. */
static size_t
past_nouns(const struct clause *c, size_t head, size_t end, size_t *last)
{
	*last = head;
	while (head + 2 < end && clause_is(c, head + 1, " and ") && c->at[head +
	    2].gap == 0) {
		head = identity_head(c, head + 2, end);
		*last = head;
	}
	return head + 1;
}

/* "chief executive of Acme", "founder and head of Acme", "Acme boss" */
bool
identity_is_sole(const struct clause *c, size_t first, size_t head, size_t end)
{
	size_t last, k = past_nouns(c, head, end, &last), i;

	/* "the widow of", but "a mother of three" */
	if (clause_is(c, head, " widow widower daughter son wife husband sister"
	    " brother ") && head == first)
		return clause_is(c, head + 1, " of ") && !c->at[head +
		    2].number && !clause_is(c, head + 2, " two three four ");
	if (!identity_is_office(c, first, head) || (last > head &&
	    !identity_is_office(c, head + 2, last)))
		return false;
	if (identity_is_in_cabinet(c, head))
		return k == end && !clause_is(c, first, " a an ");
	if (k < end)
		return clause_is(c, k, " of ") || (clause_is(c, k, " for ") &&
		    clause_is(c, last, " secretary minister officer ")) ||
		    (clause_is(c, k, " at ") && clause_is(c, last, " head chief"
		    " executive ceo headteacher principal officer scientist"
		    " economist "));
	for (i = first; i < head; i++)
		if ((c->at[i].capital && (!c->at[head].capital || clause_is(c,
		    head, " ceo cfo cto coo ")) && !clause_is(c, i, " the a an"
		    " ")) || c->at[i].owner)
			return !clause_is(c, head, " winner holder author"
			    " creator inventor curator architect organiser"
			    " organizer owner prosecutor ");
	return false;
}

/* Of a nation: nobody need be told who its head is. */
bool
identity_is_head_of_state(const struct clause *c, size_t first, size_t head)
{
	if (clause_is(c, first, lesser) || clause_is(c, first + 1, lesser))
		return false;
	if (clause_is(c, head, " minister "))
		return clause_is(c, head - 1, " prime ");
	if (clause_is(c, head, " king queen pope emperor premier "))
		return true;
	return clause_is(c, head, " president chancellor ") && head > first &&
	    (clause_is(c, head - 1, identity_nations) || (c->at[head - 1].owner &&
	    c->at[head - 1].capital));
}

/* Tells more than that somebody is "a neighbour", or "the minister". */
bool
identity_tells_enough(const struct clause *c, const struct telling *s)
{
	size_t k, last;
	bool more = s->age > 0, named = false;

	if (past_nouns(c, s->head, s->end, &last) + 1 < s->end)
		return true;	/* "of Acme" */
	for (k = s->first; k < s->head; k++) {
		/* "Product Manager": no name */
		named = named || c->at[k].owner || (c->at[k].capital &&
		    !c->at[s->head].capital && !clause_is(c, k, " the a an "));
		more = more || !clause_is(c, k, idle);
	}
	if (named || identity_is_in_cabinet(c, s->head))
		return true;
	return more && last + 1 == s->end && !identity_is_office(c, s->head,
	    s->head) && !identity_is_office(c, last, last) && !clause_is(c, last, " member"
	    " spokesman spokeswoman spokesperson friend neighbour neighbor"
	    " cousin colleague ") && (!clause_is(c, last, relatives) ||
	    s->head - s->first > 1 + (size_t)clause_is(c, s->first, " a an the"
	    " "));
}
