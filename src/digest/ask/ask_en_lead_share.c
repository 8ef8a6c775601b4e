/* Sentences whose subject is a number: what share, how much, how many. */
#include <string.h>

#include "../ask_en_lead.h"

#define PHRASE_MAX 12	/* tokens before the verb */

/* Past "42%", "a third", "nearly two thirds", "one in ten" at I, or I. */
static size_t
share_end(const struct clause *c, size_t i)
{
	size_t k = ask_skip_about(c, i + clause_is(c, i, " only just ")), end;

	if ((end = ask_percent_end(c, k)) > k)
		return end;
	if (k > i && clause_is(c, k - 1, " an as ") && clause_is(c, k,
	    " half third quarter fifth "))
		return k + 1;
	if (clause_is(c, k, " a one two three four ") && clause_is(c, k + 1,
	    " third thirds quarter quarters fifth fifths tenth half "))
		return k + 2;
	return clause_is(c, k, " half ") ? k + 1 : i;
}

/* The first auxiliary or past form from I on, or 0. */
static size_t
find_verb(const struct clause *c, size_t i)
{
	size_t k;

	for (k = i + 1; k < c->count && k < i + PHRASE_MAX &&
	    c->at[k].gap == 0; k++) {
		if (clause_is(c, k, " who that which where and or "))
			return 0;
		if (!c->at[k].capital && (clause_is(c, k, " is are was were has"
		    " have will could may can ") || (verb_of_past(c->at[k].low,
		    c->at[k].low_n) != NULL && !clause_is(c, k - 1,
		    ask_prepositions)) || (verb_of_base(c->at[k].low,
		    c->at[k].low_n) != NULL && c->at[k - 1].low_n > 3 &&
		    c->at[k - 1].low[c->at[k - 1].low_n - 1] == 's' &&
		    clause_is(c, k + 1, ask_determiners))))
			return k;
	}
	return 0;
}

/* A base form behind a plural: "of children now own". */
static size_t
find_present(const struct clause *c, size_t i)
{
	size_t k;

	for (k = i + 1; k < c->count && k < i + PHRASE_MAX &&
	    c->at[k].gap == 0; k++) {
		if (clause_is(c, k, " who that which where and or "))
			return 0;
		if (!c->at[k].capital && verb_of_base(c->at[k].low,
		    c->at[k].low_n) != NULL && (clause_is(c, k - 1, " now still"
		    " already also regularly ") || (clause_is(c, k + 1,
		    ask_determiners) && c->at[k - 1].low_n > 3)) && !clause_is(
		    c, k - 1, ask_prepositions))
			return k;
	}
	return 0;
}

/* "are 20% less likely to fall ill", "are twice as likely to be": how much less
 * likely? */
static bool
ask_likely(struct lead *l)
{
	const struct clause *c = l->q.c;
	size_t k, be, end, i;
	bool less;

	for (k = 4; k < l->end && !(clause_is(c, k, " likely ") && clause_is(c,
	    k + 1, " to ")); k++)
		if (c->at[k].gap != 0)
			return false;
	if (k >= l->end || !clause_is(c, k - 1, " more less as "))
		return false;
	less = clause_is(c, k - 1, " less ");
	for (be = k - 1; be > 1 && be + 7 > k && !clause_is(c, be, " are is"
	    " were was "); be--)
		;
	if (!clause_is(c, be, " are is were was ") || c->at[0].capital ==
	    false || clause_is(c, 0, " they he she it these those this that"
	    " it's "))
		return false;
	for (i = be + 1; i < k && !c->at[i].number && !clause_is(c, i,
	    " twice times half three four five "); i++)
		;
	for (end = k + 2; end < l->end && c->at[end].gap == 0 && !clause_is(c,
	    end, " than as after if when while because compared "); end++)
		;
	if (i == k || end < k + 3 || !lead_is_clear(l, 0, end))
		return false;
	buf_addf(&l->q.text, "How much %s likely %s ", less ? "less" : "more",
	    c->at[be].low);
	clause_print(c, &l->q.text, 0, be, true);
	lead_ask_words(l, k + 1, end);
	clause_print(c, &l->answer, 0, end, false);
	return lead_offer(l, ASK_HOW_MUCH, 0.95);
}

/* "A third of farms are now run by one person": what share of farms? */
static bool
ask_share(struct lead *l)
{
	const struct clause *c = l->q.c;
	size_t of = share_end(c, 0), verb, end;

	if (of == 0 || !clause_is(c, of, " of ") || clause_is(c, of + 1,
	    " them those these it the its their all us "))
		return false;
	verb = find_verb(c, of + 1);
	if (verb == 0)
		verb = find_present(c, of + 1);
	end = verb > 0 ? lead_stretch(l, verb + 1) : 0;
	if (end < verb + 2 || !ask_is_closed(c, of, verb) ||
	    !lead_is_clear(l, verb, end) || lead_is_cut(l, end))
		return false;
	buf_adds(&l->q.text, "What share");
	lead_ask_words(l, of, end);
	clause_print(c, &l->answer, 0, end, false);
	return lead_offer(l, ASK_HOW_MANY, 0.9);
}

/* "Up to 20cm of snow could fall on the hills": how much snow? */
static bool
ask_much(struct lead *l)
{
	const struct clause *c = l->q.c;
	size_t i = ask_skip_about(c, 0), of, end;

	for (of = i; of < i + 3 && of < c->count && !clause_is(c, of, " of ");
	    of++)
		;
	if (!c->at[i].number || !clause_is(c, of, " of ") || !clause_is(c, of +
	    1, " snow rain rainfall water oil ") || !clause_is(c, of + 2,
	    " could may will might fell is was has had "))
		return false;
	end = lead_stretch(l, of + 3);
	if (end < of + 4 || !ask_is_closed(c, of + 3, end))
		return false;
	for (; end > of + 4; end--) {
		if (end < l->end && c->at[end].gap == 0 && (!clause_is(c, end,
		    ask_prepositions) || clause_is(c, end, " of ")))
			continue;
		buf_adds(&l->q.text, "How much");
		lead_ask_words(l, of + 1, end);
		clause_print(c, &l->answer, 0, end, false);
		if (lead_offer(l, ASK_HOW_MUCH, 0.95))
			return true;
	}
	return false;
}

/* "There are only about 60 owls left": how many owls? */
static bool
ask_there(struct lead *l)
{
	const struct clause *c = l->q.c;
	size_t i, number, noun, kind, end;

	if (!clause_is(c, 0, " there ") || !clause_is(c, 1, " are were "))
		return false;
	i = 2 + clause_is(c, 2, " now only just ");
	number = ask_number_end(c, ask_skip_about(c, i));
	if (number <= ask_skip_about(c, i))
		return false;
	for (noun = number; noun < c->count && noun < number + 4 &&
	    c->at[noun].gap == 0 && !clause_is(c, noun, ask_prepositions) &&
	    !clause_is(c, noun, " left who that which and to times "); noun++)
		;
	if (noun == number || (c->at[noun - 1].low[c->at[noun - 1].low_n - 1]
	    != 's' && !clause_is(c, noun - 1, " people men women children ")))
		return false;
	kind = noun;
	if (clause_is(c, noun, " of ") && c->at[noun].gap == 0)
		for (noun++; noun < c->count && noun < kind + 4 &&
		    c->at[noun].gap == 0 && !clause_is(c, noun,
		    ask_prepositions) && !clause_is(c, noun, " left "); noun++)
			;
	end = clause_is(c, noun, " left ") ? noun + 1 : lead_stretch(l, noun);
	/* "160,000 homes in the north that burn oil": so many of those only */
	if (end == noun || lead_is_cut(l, end) || !ask_is_closed(c, number,
	    end) || (end < l->end &&
	    c->at[end].gap == 0 && !clause_is(c, end, ask_prepositions) &&
	    !clause_is(c, end, " and but when after ")) || clause_is(c, end,
	    " with without "))
		return false;
	buf_adds(&l->q.text, "How many ");
	clause_print(c, &l->q.text, number, noun, false);
	ask_add_words(&l->q, 1, 2);
	if (!clause_is(c, noun, " left "))
		buf_adds(&l->q.text, " there");
	lead_ask_words(l, noun, end);
	clause_print(c, &l->answer, 0, end, false);
	return lead_offer(l, ASK_HOW_MANY, 0.9);
}

/* "More than 20,000 homes are without power after …": how many homes? */
static bool
ask_without(struct lead *l)
{
	const struct clause *c = l->q.c;
	size_t number = ask_number_end(c, ask_skip_about(c, 0)), verb, end;

	if (number <= ask_skip_about(c, 0))
		return false;
	for (verb = number + 1; verb < number + 4 && verb < c->count &&
	    !clause_is(c, verb, " are were remain remained have "); verb++)
		if (c->at[verb].gap != 0 || clause_is(c, verb,
		    ask_prepositions))
			return false;
	if (!(clause_is(c, verb, " have ") ? clause_is(c, verb + 1, " no ") :
	    clause_is(c, verb + 1, " without ")))
		return false;
	end = lead_stretch(l, verb + 2);
	if (end < verb + 3 || !(end >= l->end || c->at[end].gap != 0 ||
	    clause_is(c, end, " after when as because since following in on at"
	    " and ")) || !lead_is_clear(l, verb, end))
		return false;
	buf_adds(&l->q.text, "How many");
	lead_ask_words(l, number, end);
	clause_print(c, &l->answer, 0, end, false);
	return lead_offer(l, ASK_HOW_MANY, 0.95);
}

/* "The average price of a house in Lund was £310,000 in March": what was it? */
static bool
ask_its_price(struct lead *l)
{
	static const char heads[] = " price cost rate salary wage rent fee bill"
	    " fare toll ";
	const struct clause *c = l->q.c;
	size_t verb, sum, end, k;
	bool priced = false;

	if (!clause_is(c, 0, " the "))
		return false;
	for (verb = 2; verb < c->count && verb < PHRASE_MAX &&
	    c->at[verb].gap == 0 && !clause_is(c, verb, " was is "); verb++)
		priced = priced || (clause_is(c, verb, heads) && (clause_is(c,
		    verb + 1, " of in for was is ")));
	k = ask_skip_about(c, verb + 1);
	sum = ask_sum_end(c, k);
	if (c->at[k].percent)
		sum = k + 1;
	if (!priced || !clause_is(c, verb, " was is ") || sum <= k ||
	    !lead_is_clear(l, 0, verb))
		return false;
	end = lead_rest(l, sum, " in at on for ");
	if (end < l->end && c->at[end].gap == 0 && !clause_is(c, end, " and but"
	    " after when "))
		return false;
	buf_addf(&l->q.text, "What %s ", c->at[verb].low);
	clause_print(c, &l->q.text, 0, verb, true);
	lead_ask_words(l, sum, end);
	clause_print(c, &l->answer, 0, end, false);
	return lead_offer(l, ASK_HOW_MUCH, 0.95);
}

void
lead_ask_amounts(struct lead *l)
{
	l->q.s.plural = true;
	if (l->end > 0 && !ask_share(l) && !ask_likely(l) && !ask_without(l) && !ask_its_price(l) &&
	    !ask_much(l))
		ask_there(l);
}
