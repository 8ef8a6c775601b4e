/*
 * What somebody speaks about, in English: the subject of what is said, else a
 * name in it.
 */
#include <string.h>

#include "../ask_en.h"

#define TOPIC_MAX 8
#define NAME_REACH 10	/* tokens: further on it is no topic */

static bool
has_of(const struct clause *c, size_t first, size_t end)
{
	for (first += 2; first + 1 < end; first++)
		if (clause_is(c, first, " of in at on for "))
			return true;
	return first > 2 && clause_is(c, first - 2, " of in at on for ");
}

/* "Prosecutor Ann Poe said he had": somebody else. */
bool
ask_speaks_of_another(const struct ask *q)
{
	size_t i;

	for (i = q->s.first; i < q->s.end; i++)
		if (clause_is(q->c, i, " prosecutor prosecutors judge lawyer"
		    " barrister solicitor attorney detective det inspector insp"
		    " sergeant sgt constable police officer spokesman"
		    " spokeswoman spokesperson coroner agent supt"
		    " superintendent sheriff mother father brother sister son"
		    " daughter wife husband neighbour neighbor friend doctor"
		    " manager court chairwoman chairman tribunal "))
			return true;
	return false;
}

/* "her three children" are the speaker's, "its plan" is; "their phones" may
 * be anybody's. */
static bool
owns(const struct ask *q, size_t i)
{
	static const char kin[] = " father mother parents husband wife son sons"
	    " daughter daughters children brother sister family ";
	const struct clause *c = q->c;

	if (clause_is(c, i, " his her "))
		return !q->s.plural && (clause_is(c, i + 1, kin) ||
		    (c->at[i + 2].gap == 0 && clause_is(c, i + 2, kin)));
	return clause_is(c, i, " its ") && !q->s.plural &&
	    !ask_is_person(c, &q->s);
}

/* "there will be no trains north of Lund": trains north of Lund. */
static bool
find_there(const struct ask *q, size_t i, struct subject *t)
{
	const struct clause *c = q->c;
	const size_t first = i;
	size_t end;

	while (clause_is(c, i, " there there'll is are was were will would be has"
	    " have had been no few many some still more not any enough ") &&
	    c->at[i].gap == 0)
		i++;
	for (end = i; end < c->count && end < i + TOPIC_MAX && c->at[end].gap ==
	    0 && !clause_is(c, end, " before after until when while because and"
	    " but or that which who to on if since by for about during "); end++)
		if (c->at[end].number || c->at[end].money)
			return false;
	if (i == first || end == i || clause_is(c, i, ask_determiners) ||
	    clause_is(c, i, " sign signs evidence need reason doubt way ways"
	    " chance question plan plans risk lack shortage ") ||
	    !ask_is_closed(c, i, end) || (!ask_is_titled(q, i) && !(end > i +
	    2 && has_of(c, i, end))))
		return false;
	memset(t, 0, sizeof *t);
	t->first = i;
	t->end = t->verb = end;
	t->lower = true;
	return true;
}

/* The topic of the clause at I, into T: a name, or "the …". */
bool
ask_find_topic(const struct ask *q, size_t i, struct subject *t)
{
	const struct clause *c = q->c;
	size_t k;
	bool own = clause_is(c, i, " his her its their ");

	if (clause_is(c, i, " there there'll "))
		return find_there(q, i, t);

	/* "some customers might": about customers */
	if (clause_is(c, i, " some many several ") && i + 1 < c->count &&
	    c->at[i + 1].gap == 0 && !clause_is(c, i + 1, " of people ") &&
	    c->at[i + 1].low_n > 3 && c->at[i + 1].low[c->at[i + 1].low_n - 1]
	    == 's')
		i++;

	if (own && owns(q, i) && ask_find_subject(c, i + 1, t) &&
	    t->first == i + 1 &&
	    !t->bracket && !t->list && t->end - i <= TOPIC_MAX &&
	    ask_is_closed(c, i + 1, t->end)) {
		t->first = i;
		t->lower = true;
		t->named = false;
		return true;
	}
	if (i >= c->count || own || !ask_find_subject(c, i, t) || t->bracket ||
	    t->list || t->end - t->first > TOPIC_MAX || t->first != i ||
	    !ask_is_closed(c, t->first, t->end))
		return false;
	for (k = t->first + 1; k < t->end; k++)
		if (c->at[k].gap != 0 || (k > t->first + 1 && k + 1 == t->end &&
		    c->at[k].capital && !c->at[k - 1].capital &&
		    !clause_is(c, k - 1, ask_prepositions) && !clause_is(c,
		    k - 1, ask_roles) && !clause_is(c, k - 1, ask_things)))
			return false;
	/* "large language models to …": no verb but a noun */
	if (verb_of_present(c->at[t->verb].low, c->at[t->verb].low_n) != NULL
	    && clause_is(c, t->verb + 1, " to that of for in on from with "))
		return false;
	if (c->at[t->first].number || c->at[t->first].money || clause_is(c,
	    t->first, " millions thousands hundreds dozens tens ") || clause_is(c,
	    t->verb, " believe believes believed think thinks thought fear"
	    " suspect say says "))
		return false;
	/* of a paper: "that a plain baseline beats" */
	if (t->named || q->told)
		return !clause_is(c, t->first, " a an ") || (q->told &&
		    t->end - t->first > 2);
	if (t->end - t->first < 3 && clause_is(c, t->first, " the ") &&
	    !ask_is_known(q, t->first, t->end))
		return false;
	/* "about a crack in the earth" */
	if (clause_is(c, t->first, " a an "))
		return t->end - t->first > 3 && has_of(c, t->first, t->end);
	if (!clause_is(c, t->first, ask_determiners))
		return t->end - t->first < (has_of(c, t->first, t->end) ? 7 :
		    4) && (t->plural || ask_is_mass(&c->at[t->end - 1]) ||
		    (t->end - t->first == 1 && t->verb == t->end)) && !c->at[t->first].number &&
		    !clause_is(c, t->first, " people one two three four part"
		    " things something today one's ");
	return clause_is(c, t->first, " the ") && t->end - t->first > 1 &&
	    (!clause_is(c, t->first + 1, " two three four rest only problem"
	    " reason result idea answer question key goal aim first second"
	    " most best biggest next last more same other move decision"
	    " change changes news results findings point issue following ") ||
	    clause_is(c, t->first + 2, " of "));
}

/* The last word of B is one of A's: the speaker speaks of himself. */
bool
ask_same_words(const struct clause *c, const struct subject *a,
    const struct subject *b)
{
	const struct token *s, *t = &c->at[b->end - 1];
	size_t i;

	for (i = a->first; i < a->end; i++) {
		s = &c->at[i];
		if (s->low_n == t->low_n && memcmp(s->low, t->low, s->low_n)
		    == 0)
			return true;
	}
	return false;
}

/* Where the topic is no subject: the first name in tokens [FROM, TO) that is
 * not the speaker's, or a plural that the title has, too. */
bool
ask_find_name(const struct ask *q, size_t from, size_t to, struct subject *t)
{
	const struct clause *c = q->c;
	size_t i, end;

	memset(t, 0, sizeof *t);
	for (i = from; i < to && i < from + NAME_REACH; i = end) {
		for (end = i; end < to && end < i + 4 && c->at[end].capital &&
		    c->at[end].name && !c->at[end].number && (end == i ||
		    (c->at[end].gap == 0 && !c->at[end - 1].owner)); end++)
			;
		t->first = i;
		t->end = end;
		/* "schools in Lund", "leave Lund": about the schools */
		if (end > i && i > from && c->at[i].gap == 0 && clause_is(c, i -
		    1 - (i > from + 1 && clause_is(c, i - 1, " the ")),
		    " of in to near within around outside north"
		    " south east west across leave left leaves "))
			continue;
		/* "Poe's decision" */
		if (end > i && c->at[end - 1].owner && end < to &&
		    c->at[end].gap == 0 && !c->at[end].capital &&
		    !clause_is(c, end, ask_prepositions) && (end + 1 == to ||
		    c->at[end + 1].gap != 0 || clause_is(c, end + 1,
		    ask_prepositions) || clause_is(c, end + 1, " and or is was"
		    " has had will would can could to that "))) {
			t->named = true;
			t->end = end + 1;
			return true;
		}
		if (end > i && ((c->at[i].gap == ',' && i > from &&
		    c->at[i - 1].capital) || (end < to && c->at[end].gap == ','
		    && c->at[end].capital)))
			continue;	/* of a list */
		if (end > i && c->at[i].low_n > 1 && !c->at[end - 1].owner &&
		    !clause_is(c, i, ask_determiners) && !clause_is(c, i,
		    " i monday tuesday wednesday thursday friday saturday sunday"
		    " january february march april may june july august"
		    " september october november december american british"
		    " english chinese french german european mr mrs ms ") &&
		    !ask_same_words(c, &q->s, t) && ask_is_known(q, i, end) &&
		    (end == to || c->at[end].gap !=
		    0 || clause_is(c, end, ask_prepositions) || clause_is(c,
		    end, " and or is was has had will would can could that"
		    " which who "))) {
			t->named = true;
			/* "the US" */
			if (i > from && clause_is(c, i - 1, " the ") &&
			    c->at[i].gap == 0) {
				t->first--;
				t->lower = true;
			}
			return true;
		}
		if (end == i)
			end++;
	}
	for (i = from; i < to; i++)
		if (!c->at[i].capital && c->at[i].low_n > 4 &&
		    c->at[i].low[c->at[i].low_n - 1] == 's' &&
		    strchr("sui", c->at[i].low[c->at[i].low_n - 2]) == NULL &&
		    ask_is_titled(q, i) && !clause_is(c, i, " systems problems"
		    " things points people issues years ways times days weeks"
		    " months others companies friends members users ") &&
		    (i + 1 == to ||
		    c->at[i + 1].gap != 0 || clause_is(c, i + 1,
		    ask_prepositions) || clause_is(c, i + 1, " are were have"
		    " will would can could that which who and "))) {
			t->first = i;
			t->end = i + 1;
			return true;
		}
	return false;
}
