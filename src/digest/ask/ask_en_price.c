/*
 * Questions in English about what something costs or how long it is, where
 * the sentence's subject is the price, the bill, the wait itself, and about
 * what was paid for a thing.
 */
#include <string.h>

#include "../ask_en.h"

#define OBJECT_MAX 8	/* tokens */

static const char costs[] = " cost costs price bill damage loss losses debt debts"
    " value total fee fees rent haul jackpot fine deficit ";

static bool
is_sum(const struct clause *c, size_t i)
{
	const size_t sum = ask_skip_about(c, i);

	return ask_sum_end(c, sum) > sum;
}

/* "The cost of the bridge was put at 90,000 dollars": what was it put at? */
static bool
ask_put_at(struct ask *q, const struct verb_phrase *p)
{
	const struct clause *c = q->c;

	if (!p->passive || !clause_is(c, p->after, " at ") ||
	    !ask_is_base(p, " put estimate value price ") || !is_sum(c, p->after + 1))
		return false;
	buf_adds(&q->text, "What ");
	ask_print_verb(q, p);
	buf_adds(&q->text, " at");
	ask_finish(q, ASK_HOW_MUCH, 1.0);
	return true;
}

/* "The cost of cleaning up could exceed $120m": how high could it be? */
static bool
ask_exceed(struct ask *q, const struct verb_phrase *p)
{
	const struct clause *c = q->c;

	if (p->passive || q->s.verb == p->main || !clause_is(c, q->s.verb,
	    " will would could may might ") ||
	    !ask_is_base(p, " reach exceed top hit ") ||
	    !clause_is(c, ask_head(c, q->s.first, q->s.end), costs) ||
	    !is_sum(c, p->after))
		return false;
	buf_addf(&q->text, "How high %s ", p->aux);
	ask_subject(q);
	buf_adds(&q->text, " be");
	ask_finish(q, ASK_HOW_MUCH, 1.0);
	return true;
}

/* "bought the cottage in 1998 for £46,000": how much did she pay for it? */
static bool
ask_bought(struct ask *q, const struct verb_phrase *p)
{
	const struct clause *c = q->c;
	size_t i = p->after, k, date;

	if (p->passive || !ask_is_base(p, " buy purchase acquire ") ||
	    !ask_is_object(c, i) || c->at[i].number || c->at[i].money)
		return false;
	for (k = i; k < c->count && k < i + OBJECT_MAX && c->at[k].gap == 0 &&
	    !clause_is(c, k, " for ") && ask_date_end(c, k, false) == k; k++)
		;
	date = ask_date_end(c, k, false);
	if (k == i || !clause_is(c, date, " for ") || !is_sum(c, date + 1) ||
	    !ask_is_closed(c, i, k))
		return false;
	buf_addf(&q->text, "How much %s ", clause_is(c, q->s.verb,
	    " has have will would ") ? c->at[q->s.verb].low : "did");
	ask_subject(q);
	buf_adds(&q->text, clause_is(c, q->s.verb, " has have ") ? " paid for" :
	    " pay for");
	ask_add_words(q, i, k);
	ask_finish(q, ASK_HOW_MUCH, 0.95);
	return true;
}

/* "had revenue of 1.9 billion euros in 2023": how much revenue? */
bool
ask_revenue(struct ask *q)
{
	const struct clause *c = q->c;
	size_t i = q->s.verb, sum, end;

	if (!clause_is(c, i, " had has have ") || !clause_is(c, i + 1,
	    " revenue revenues profits assets debts sales ") || !clause_is(c,
	    i + 2, " of "))
		return false;
	sum = ask_skip_about(c, i + 3);
	end = ask_sum_end(c, sum);
	if (end == sum)
		return false;
	buf_addf(&q->text, "How much %s %s ", c->at[i + 1].low, clause_is(c, i,
	    " had ") ? "did" : q->s.plural ? "do" : "does");
	ask_subject(q);
	buf_adds(&q->text, " have");
	ask_add_time(q, end);
	ask_finish(q, ASK_HOW_MUCH, 0.95);
	return true;
}

bool
ask_price(struct ask *q, const struct verb_phrase *p)
{
	return ask_put_at(q, p) || ask_exceed(q, p) || ask_bought(q, p);
}

static bool
has_money(const struct clause *c, size_t i, size_t end)
{
	for (; i < end; i++)
		if (c->at[i].money)
			return true;
	return false;
}

bool
ask_amount(struct ask *q, const struct verb_phrase *p)
{
	static const char verbs[] = " raise pay spend invest earn lose"
	    " receive donate contribute give provide offer pledge save charge"
	    " commit allocate make owe steal demand seek request win borrow"
	    " fetch cost take gross find ";
	const struct clause *c = q->c;
	size_t i = p->after, end, stretch, each, since;
	bool more;

	if (p->passive || i >= c->count || c->at[i].gap != 0 ||
	    !list_has_word(verbs, p->verb->base, strlen(p->verb->base)))
		return false;
	i = ask_skip_about(c, i);
	end = ask_sum_end(c, i);
	/* "will pay £120 more for gas", "£90 a month more" */
	each = end > i && clause_is(c, end, " a per ") && ask_is_time_unit(c,
	    end + 1) && clause_is(c, end + 2, " more ") ? end : 0;
	end += each > 0 ? 2 : 0;
	more = end > i && clause_is(c, end, " more ") && !clause_is(c, end + 1,
	    " than ");
	end += more;
	if (end == i || (end < c->count && c->at[end].gap == 0 &&
	    !clause_is(c, end, ask_prepositions) && !clause_is(c, end,
	    " a an each every last this to and after because ") &&
	    verb_of_ing(c->at[end].low, c->at[end].low_n) == NULL))
		return false;
	if (clause_is(c, end, " to and ") && !c->at[end + 1].capital &&
	    ask_sum_end(c, end + 1) > end + 1)
		return false;
	if (clause_is(c, end, " worth of in ") && !c->at[end + 1].capital &&
	    !clause_is(c, end, " in "))
		return false;
	/* "£120m since April on clinics" */
	since = clause_is(c, end, " since ") && (c->at[end + 1].capital ||
	    c->at[end + 1].number) && clause_is(c, end + 2, " on for to ") ?
	    end : 0;
	end += since > 0 ? 2 : 0;
	/* "£20,000 in damages" is how much in damages; "and a trip" is more */
	stretch = clause_is(c, end, " and ") ? end : ask_stretch_to(c, end);
	/* "to mend what can be saved" */
	if (stretch > end + 1 && stretch < c->count && c->at[stretch].gap == 0 &&
	    clause_is(c, stretch - 2, " to "))
		return false;
	if (!ask_is_closed(c, end, stretch) || has_money(c, end, stretch))
		return false;
	buf_adds(&q->text, more ? "How much more " : "How much ");
	ask_print_verb(q, p);
	if (each > 0)
		ask_add_words(q, each, each + 2);
	ask_add_words(q, end, stretch);
	if (since > 0)
		ask_add_words(q, since, since + 2);
	ask_finish(q, ASK_HOW_MUCH, 0.95);
	return true;
}

/* "reported a loss of $5m for the year": how large a loss? */
bool
ask_how_large(struct ask *q, const struct verb_phrase *p)
{
	const struct clause *c = q->c;
	size_t i = p->after, k, sum, end, stretch;

	if (!p->passive && c->at[i].gap == 0 && clause_is(c, i, " revenue"
	    " revenues profits sales losses earnings damages savings ") &&
	    clause_is(c, i + 1, " of ")) {
		sum = ask_skip_about(c, i + 2);
		end = ask_sum_end(c, sum);
		stretch = ask_stretch(c, end);
		if (end == sum || !ask_is_closed(c, i, stretch))
			return false;
		buf_addf(&q->text, "How much in %s ", c->at[i].low);
		ask_print_verb(q, p);
		ask_add_words(q, end, stretch);
		ask_finish(q, ASK_HOW_MUCH, 0.95);
		return true;
	}
	if (p->passive || !clause_is(c, i, " a an ") || c->at[i].gap != 0)
		return false;
	for (k = i + 1; k < i + 4 && k < c->count && c->at[k].gap == 0; k++)
		if (clause_is(c, k, " loss profit fine bonus reward deficit"
		    " surplus increase rise drop fall decline fee bill debt"
		    " charge penalty write-down writedown impairment refund"
		    " donation grant settlement dividend margin "))
			break;
	if (k >= i + 4 || k >= c->count || c->at[k].gap != 0 ||
	    !clause_is(c, k + 1, " of "))
		return false;
	sum = ask_skip_about(c, k + 2);
	end = ask_sum_end(c, sum);
	if (end == sum && (c->at[sum].percent || clause_is(c, sum + 1,
	    " percent ")))
		end = sum + (c->at[sum].percent ? 1 : 2);
	if (end == sum || clause_is(c, end, " to "))
		return false;
	stretch = ask_stretch(c, end);
	if (!ask_is_closed(c, i, stretch))
		return false;
	buf_adds(&q->text, "How large ");
	clause_print(c, &q->text, i, k + 1, false);
	buf_addc(&q->text, ' ');
	ask_print_verb(q, p);
	ask_add_words(q, end, stretch);
	ask_finish(q, ASK_HOW_MUCH, 0.95);
	return true;
}

/* "The average wait is 14 months", "The fee is £4": how long, how much? */
bool
ask_is_so_much(struct ask *q)
{
	const struct clause *c = q->c;
	size_t i = q->s.verb, k = ask_skip_about(c, i + 1), end;
	const size_t head = ask_head(c, q->s.first, q->s.end);
	bool sum;

	if (!clause_is(c, i, " is was ") || k >= c->count || c->at[k].gap != 0)
		return false;
	/* "The tunnel is 14 km long" */
	end = k + 1 + clause_is(c, k + 1, " km m metres meters miles feet"
	    " kilometres kilometers inches cm mm years storeys stories ");
	if (c->at[k].number && !c->at[k].money && end < c->count &&
	    c->at[end].gap == 0 && clause_is(c, end, " long tall high wide deep"
	    " old thick ")) {
		buf_addf(&q->text, "How %s %s ", c->at[end].low, c->at[i].low);
		ask_subject(q);
		ask_finish(q, ASK_HOW_MUCH, 0.9);
		return true;
	}
	end = ask_sum_end(c, k);
	sum = end > k && clause_is(c, head, costs);
	if (!sum) {
		end = ask_number_end(c, k);
		if (end == k || !ask_is_time_unit(c, end) || !clause_is(c, head,
		    " wait delay term journey flight trip course sentence ban"
		    " contract lease week shift stay "))
			return false;
		end++;
	}
	if (end < c->count && c->at[end].gap == 0 && !clause_is(c, end, " a per"
	    " in for and on at from compared "))
		return false;
	buf_addf(&q->text, "How %s %s ", sum ? "much" : "long", c->at[i].low);
	ask_subject(q);
	ask_finish(q, ASK_HOW_MUCH, 0.95);
	return true;
}

/* "Work on the tunnel will not begin until 2032": when will it begin? */
bool
ask_not_until(struct ask *q)
{
	const struct clause *c = q->c;
	size_t i = q->s.verb, verb, k;
	bool be;

	if (clause_is(c, i + 1, " not ") && clause_is(c, i, " will would did"
	    " does "))
		verb = i + 2;
	else if (clause_is(c, i, " won't won\xe2\x80\x99t "))
		verb = i + 1;
	else
		return false;
	be = clause_is(c, verb, " be ");
	verb += be;
	if ((be ? verb_of_participle(c->at[verb].low, c->at[verb].low_n) :
	    verb_of_base(c->at[verb].low, c->at[verb].low_n)) == NULL)
		return false;
	for (k = verb + 1; k < c->count && k < verb + OBJECT_MAX &&
	    c->at[k].gap == 0 && !clause_is(c, k, " until before "); k++)
		;
	if (!clause_is(c, k, " until before ") || c->at[k].gap != 0 ||
	    !(c->at[k + 1].number || clause_is(c, k + 1, " at next early late"
	    " monday tuesday wednesday thursday friday saturday sunday january"
	    " february march april may june july august september october"
	    " november december spring summer autumn ")) ||
	    (k > verb + 1 && !ask_is_closed(c, verb + 1, k)))
		return false;
	buf_addf(&q->text, "When %s ", verb == i + 1 || q->will ? "will" :
	    c->at[i].low);
	ask_subject(q);
	buf_adds(&q->text, be ? " be" : "");
	ask_add_words(q, verb, k);
	ask_finish(q, ASK_WHEN, 0.95);
	return true;
}
