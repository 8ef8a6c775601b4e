/* Questions in English that nouns answer: who someone is, how many there
 * are of something. */
#include <string.h>

#include "ask_en.h"

const char ask_roles[] = " professor researcher scientist ceo founder"
    " co-founder cofounder director engineer artist author writer journalist"
    " analyst lawyer attorney economist president chairman chairwoman chair"
    " executive minister senator congressman congresswoman lawmaker"
    " politician philosopher psychologist sociologist physicist"
    " mathematician biologist historian entrepreneur investor developer"
    " programmer designer musician actor actress singer novelist poet critic"
    " activist campaigner fellow lecturer student doctor physician surgeon"
    " neuroscientist ethicist expert consultant adviser advisor spokesperson"
    " spokesman spokeswoman manager head chief officer partner pioneer"
    " billionaire blogger editor reporter columnist photographer filmmaker"
    " teacher scholar academic commissioner mayor governor judge secretary"
    " representative strategist theorist linguist radiologist chemist"
    " member owner inventor architect technologist roboticist ";
const char ask_things[] = " model company startup start-up tool system"
    " software platform app application service product program programme"
    " project language chip robot network algorithm technique method law"
    " bill agency organization organisation nonprofit non-profit group firm"
    " framework dataset database feature website site game film device"
    " machine type kind form process approach technology laboratory lab"
    " institute university college city town country protocol standard"
    " library engine processor chatbot assistant bot generator benchmark"
    " test drug disease protein satellite spacecraft rocket vehicle car"
    " aircraft drone sensor camera series book magazine newspaper newsletter"
    " podcast conference competition challenge prize fund initiative"
    " committee union alliance coalition consortium subsidiary unit division"
    " arm marketplace store browser extension plugin api toolkit suite term"
    " concept idea field branch theory problem method subset version"
    " successor variant competitor rival supercomputer computer ";

/* The bounds of "Ann Poe" before the comma at token I. */
static size_t
person_before(const struct clause *c, size_t i)
{
	size_t k = i;

	while (k > 0 && i - k < 4 && c->at[k - 1].capital &&
	    !c->at[k - 1].owner && !c->at[k - 1].number &&
	    (k == i || c->at[k].gap == 0))
		k--;
	if (i - k < 2 || i - k > 3)
		return i;
	if (k == 0 && !c->at[k].name && !article_is_name(c->a, c->at[i - 1].s,
	    c->at[i - 1].n))
		return i;
	return clause_is(c, k, ask_determiners) ? i : k;
}

/* "…, said Ann Poe, a professor at Bolt University." */
void
ask_who_is(struct ask *q)
{
	const struct clause *c = q->c;
	size_t i, k, person, role;

	for (i = 2; i + 2 < c->count; i++) {
		if (c->at[i].gap != ',' || !clause_is(c, i, " a an the "))
			continue;
		person = person_before(c, i);
		if (person == i)
			continue;
		role = c->count;
		for (k = i + 1; k < c->count && k < i + 7 &&
		    c->at[k].gap == 0; k++) {
			if (clause_is(c, k, ask_prepositions) ||
			    clause_is(c, k, " who and "))
				break;
			if (clause_is(c, k, ask_roles))
				role = k;
		}
		if (role == c->count)
			continue;
		memset(&q->s, 0, sizeof q->s);
		q->s.first = person;
		q->s.end = i;
		q->s.proper = q->s.named = true;
		ask_with(q, "Who is ", NULL, ASK_WHO_IS);
		return;
	}
}

/* Where the clause that starts at the verb ends. */
static size_t
clause_end(const struct clause *c, size_t verb, size_t most)
{
	size_t k;

	for (k = verb + 1; k < c->count; k++)
		if (c->at[k].gap != 0 || clause_is(c, k, " that which who"
		    " because after according while although but whose where"
		    " since before as so and "))
			break;
	return k - verb > most ? 0 : k;
}

static bool
is_quantity(const struct token *t)
{
	return t->number || list_has_word(" two three four five six seven"
	    " eight nine ten eleven twelve dozens hundreds thousands millions"
	    " billions ", t->low, t->low_n);
}

/* "More than 1,000 researchers signed the letter": how many … */
void
ask_how_many(struct ask *q)
{
	const struct clause *c = q->c;
	size_t i = 0, noun, end, share;

	while (clause_is(c, i, " more fewer less than at least about around"
	    " nearly almost over some roughly an estimated as many up to just"
	    " only approximately close "))
		i++;
	if (i >= c->count || !is_quantity(&c->at[i]) || c->at[i].money ||
	    (c->at[i].number && c->at[i].n == 4 && i == 0))
		return;
	share = c->at[i].percent || clause_is(c, i + 1, " percent ");
	i += clause_is(c, i + 1, " percent ") ? 2 : 1;
	while (clause_is(c, i, " million billion thousand hundred dozen of "))
		i++;
	if (share && clause_is(c, i, " the these those them our "))
		return;
	for (noun = i; noun < c->count && noun < i + 6; noun++) {
		const struct token *t = &c->at[noun];

		if (t->gap != 0)
			return;
		if (noun > i && !t->capital && t->low_n > 0 &&
		    (verb_of_past(t->low, t->low_n) != NULL ||
		    clause_is(c, noun, " are were have will ")))
			break;
	}
	if (noun >= c->count || noun == i || noun >= i + 6 ||
	    clause_is(c, i, " years days months weeks hours minutes year"
	    " percent times of other the more "))
		return;
	if (c->at[noun - 1].low_n < 3 || (c->at[noun - 1].low[
	    c->at[noun - 1].low_n - 1] != 's' && !clause_is(c, noun - 1,
	    " people women men children staff police ")))
		return;
	end = clause_end(c, noun, 10);
	if (end == 0 || end < noun + 2 || ask_is_participle(c, noun))
		return;
	memset(&q->s, 0, sizeof q->s);
	q->s.first = i;
	q->s.end = noun;
	buf_adds(&q->text, share ? "What share of " : "How many ");
	clause_print(c, &q->text, i, end, false);
	ask_close(q, ASK_HOW_MANY);
}
