/* Sums, steps and levels: how much, by how much, to what level. */
#include <string.h>

#include "../ask_en_lead.h"

#define OBJECT_MAX 10	/* tokens before a sum */

/* The sum from I on before END of the clause; *AT its first word. */
static size_t
find_sum(const struct lead *l, size_t i, size_t *at)
{
	const struct clause *c = l->q.c;
	size_t k, end;

	for (k = i; k < l->end && k < i + OBJECT_MAX; k++) {
		if (c->at[k].gap != 0 || clause_is(c, k, " that which who and"
		    " because after when to on ") || (clause_is(c, k, " at ") &&
		    !clause_is(c, k + 1, " auction ") && !lead_is_base(l, " value ")))
			return 0;
		end = ask_sum_end(c, ask_skip_about(c, k));
		if (end > ask_skip_about(c, k)) {
			/* "A$75m" */
			*at = k > i && c->at[k].money && c->at[k - 1].n < 4 &&
			    c->at[k - 1].s + c->at[k - 1].n + 1 == c->at[k].s &&
			    c->at[k - 1].s[c->at[k - 1].n] == '$' ? k - 1 : k;
			return end;
		}
	}
	return 0;
}

/* "a fine of" at I, before the sum at AT. */
static bool
is_fine(const struct clause *c, size_t i, size_t at)
{
	return at > i + 2 && at < i + 6 && clause_is(c, at - 1, " of ") &&
	    clause_is(c, at - 2, " fine fines penalty penalties compensation"
	    " damages settlement bonus ransom bail ");
}

/* Whether the sum [AT, END) is what the verb's frame pays. */
static bool
is_paid(const struct lead *l, size_t at, size_t end, bool price)
{
	const struct clause *c = l->q.c;
	size_t i = l->p.after;

	return price == ((l->frames & LEAD_PRICE) != 0) &&
	    ask_is_closed(c, i, at) && (at == i || price || lead_is_base(l,
	    " fine pay give award offer cost charge lend owe compensate save earn"
	    " bring ")) &&
	    (end >= l->end || c->at[end].gap != 0 || clause_is(c, end, " for"
	    " in at on over after by to and because from with since as more"
	    " less extra ")) &&
	    (!clause_is(c, at - 1, " of ") || is_fine(c, i, at)) && !(clause_is(c, end, " to and ") &&
	    ask_sum_end(c, end + 1) > end + 1);
}

static bool
is_bought(const struct lead *l)
{
	return !l->p.passive && lead_is_base(l, " buy acquire ");
}

/* "has agreed to buy Acme for": how much has it agreed to pay for Acme? */
static void
ask_paid(struct lead *l, size_t first, size_t end)
{
	const struct verb_phrase *p = &l->p;
	bool have = p->second == 0 && clause_is(l->q.c, l->q.s.verb,
	    " has have ");

	if (p->second > 0)
		buf_addf(&l->q.text, " %s %s %s%s to", p->aux, l->the, p->extra,
		    p->base ? p->outer->base : l->q.c->at[p->main].low);
	else
		buf_addf(&l->q.text, " %s %s", clause_is(l->q.c, l->q.s.verb,
		    " had ") ? "did" : p->aux, l->the);
	buf_adds(&l->q.text, have ? " paid for" : " pay for");
	lead_ask_words(l, first, end);
}

static bool
ask_price_part(struct lead *l)
{
	const struct lead_part *t = l->parts;

	while (t->kind != LEAD_PART_PRICE)
		t++;
	if ((l->frames & LEAD_PRICE) == 0 || !l->p.passive)
		return false;
	lead_ask(l, "How much", l->the, true);
	buf_adds(&l->q.text, " for");
	lead_tell(l, l->the);
	lead_tell_words(l, t->first, t->end);
	return lead_offer(l, ASK_HOW_MUCH, 0.98);
}

/* "has raised more than £20,000 for a hospice", "fined Acme 2.1bn euros",
 * "agreed to buy Bolt for $3.4bn" */
void
lead_ask_sum(struct lead *l)
{
	const struct clause *c = l->q.c;
	size_t i = l->p.after, at = 0, end, more, year, late, ends[2];
	bool price;
	int tries;

	if ((l->frames & (LEAD_PAID | LEAD_PRICE)) == 0 || i >= l->end ||
	    (l->p.passive && lead_is_base(l, " charge ")))
		return;
	end = find_sum(l, i, &at);
	/* "sold to a firm in Lund for £5m" */
	if (end == 0 && lead_has(l, PRICE) && ask_price_part(l))
		return;
	/* "pay £96 more for gas": how much more? "£450 a year" */
	more = end > 0 && c->at[end].gap == 0 && clause_is(c, end, " more less"
	    " extra ");
	year = end > 0 && clause_is(c, end + more, " a an per each ") &&
	    c->at[end + more].gap == 0 && ask_is_time_unit(c, end + more + 1) ?
	    2 : 0;
	/* "£96 a year more" */
	late = year > 0 && more == 0 && clause_is(c, end + year, " more less"
	    " extra ");
	end += more + year + late;
	price = end > 0 && at > i && (lead_is_base(l, " value ") ?
	    clause_is(c, at - 1, " at ") : clause_is(c, at - 1, " for "));
	if (end == 0 || !is_paid(l, at, end, price))
		return;
	/* why is another question */
	ends[0] = price || (clause_is(c, end, " for ") && c->at[end + 1].low_n >
	    5 && memcmp(c->at[end + 1].low + c->at[end + 1].low_n - 3, "ing",
	    3) == 0) ? end : lead_rest(l, end, lead_is_base(l, " spend invest ") ?
	    " on in for over to " : " for from in over to ");
	ends[1] = end;
	for (tries = 0; tries < 2; tries++) {
		/* "paid £3,000": what for? */
		if (ends[tries] == end && more + year + late == 0 && at == i && lead_is_base(l, " pay spend raise"
		    " give offer make borrow save pledge donate invest "))
			return;
		buf_adds(&l->q.text, "How much");
		if (late > 0)
			ask_add_words(&l->q, end - 1, end);
		else
			ask_add_words(&l->q, end - year - more, end - year);
		if (price && is_bought(l))
			ask_paid(l, i, at - 1);
		else {
			lead_ask(l, "", l->the, l->p.passive || price);
			if (!is_fine(c, i, at))
				lead_ask_words(l, i, at);
		}
		lead_ask_words(l, end - year - late, end - late);
		lead_ask_words(l, end, ends[tries]);
		lead_tell(l, l->the);
		lead_tell_words(l, i, ends[tries]);
		if (lead_offer(l, ASK_HOW_MUCH, 1.0))
			return;
	}
}

/* "51 percent", "5%", "37 votes", "half a point" at I: its end, or I. */
static size_t
step_end(const struct clause *c, size_t i, bool *votes)
{
	size_t k = ask_skip_about(c, i + clause_is(c, i, " just only ")), end;

	k += clause_is(c, k, " average ") && clause_is(c, k + 1, " of ") ? 2 :
	    0;
	k += clause_is(c, k, " a ") && clause_is(c, k + 1, " record further"
	    " total ") ? 2 : 0;
	*votes = false;
	if ((end = ask_percent_end(c, k)) > k)
		return end;
	/* "by a third", "by two-thirds" */
	if (clause_is(c, k, " half two-thirds three-quarters ") && !clause_is(c,
	    k + 1, " a "))
		return k + 1;
	if (clause_is(c, k, " two three ") && clause_is(c, k + 1, " thirds"
	    " quarters fifths "))
		return k + 2;
	if (clause_is(c, i, " a half ") && (clause_is(c, i + 1, " quarter third"
	    " fifth tenth half a "))) {
		for (k = i + 1; clause_is(c, k, " quarter third fifth half of a"
		    " percentage point "); k++)
			;
		return clause_is(c, k - 1, " point quarter third fifth tenth"
		    " half ") ?
		    k : i;
	}
	end = ask_number_end(c, k);
	*votes = end > k && clause_is(c, end, " votes ");
	if (*votes)
		return end + 1;
	/* "by 47 runs" */
	if (end > k && clause_is(c, end, " runs wickets points goals seconds"
	    " strokes shots seats lengths "))
		return end + 1;
	/* "by a record 900,000 last year" */
	if (end == k + 1 && c->at[k].number && c->at[k].n > 3 && (end >= c->count
	    || c->at[end].gap != 0 || clause_is(c, end, " last this in over"
	    " since from ")))
		return end;
	end = ask_sum_end(c, k);
	return end > k ? end : i;
}

/* "plunged 18% on Thursday": by how much? */
static void
ask_step(struct lead *l)
{
	const struct clause *c = l->q.c;
	size_t i = l->p.after, end = ask_percent_end(c, ask_skip_about(c, i));

	if (l->p.passive || (l->frames & LEAD_BY) == 0 || end <= i ||
	    !clause_is(c, l->p.main, " rose fell plunged jumped climbed dropped"
	    " slumped soared tumbled surged slipped gained grew shrank risen"
	    " fallen climbed grown declined increased ") || (end < l->end &&
	    c->at[end].gap == 0 && !clause_is(c, end, " on in last this to from"
	    " after as over because overnight at ")))
		return;
	lead_ask(l, "By how much", l->the, false);
	lead_tell(l, l->the);
	lead_tell_words(l, i, end);
	lead_offer(l, ASK_HOW_MUCH, 0.93);
}

/* "cut the risk by 51 percent", "held the seat by 37 votes" */
void
lead_ask_by(struct lead *l)
{
	const struct clause *c = l->q.c;
	size_t i = l->p.after, k, end = 0, ends[2];
	bool votes = false;
	int tries;

	if (l->part_count > 0 && !lead_has(l, STEP))
		ask_step(l);
	/* "rose almost 5% after a blast cut exports by a fifth": not by that */
	for (k = i; (l->frames & LEAD_BY) != 0 && lead_has(l, STEP) && k <
	    l->end && k < i + 2 *
	    OBJECT_MAX && c->at[k].gap == 0 && !c->at[k].percent && !clause_is(
	    c, k, " after as when while because since who which that "); k++)
		if (clause_is(c, k, " by ") && c->at[k + 1].gap == 0 &&
		    (end = step_end(c, k + 1, &votes)) > k + 1)
			break;
	if (end <= k + 1 || !ask_is_closed(c, i, k) || (k == i && !lead_is_base(l,
	    " rise fall grow drop increase ")))
		return;
	ends[0] = lead_rest(l, end, " in over since last ");
	ends[1] = end;
	for (tries = 0; tries < 2; tries++) {
		lead_ask(l, votes ? "By how many votes" : "By how much",
		    l->the, votes);
		lead_ask_words(l, i, k);
		lead_ask_words(l, end, ends[tries]);
		lead_tell(l, l->the);
		lead_tell_words(l, i, ends[tries]);
		if (lead_offer(l, ASK_HOW_MUCH, 0.95))
			return;
	}
}

/* "voted 68-31 on Wednesday to approve a plan": by what margin? */
void
lead_ask_vote(struct lead *l)
{
	const struct clause *c = l->q.c;
	size_t i = l->p.after, to, end;

	if (!lead_is_base(l, " vote ") || l->p.passive || !c->at[i].number ||
	    c->at[i].gap != 0)
		return;
	while (i < l->end && c->at[i].number)
		i++;
	for (to = i; to < l->end && to < i + 4 && c->at[to].gap == 0 &&
	    !clause_is(c, to, " to "); to++)
		;
	if (!clause_is(c, to, " to ") || verb_of_base(c->at[to + 1].low,
	    c->at[to + 1].low_n) == NULL)
		return;
	end = lead_stretch(l, to + 2);
	if (end < to + 3 || !ask_is_closed(c, to + 1, end))
		return;
	lead_ask(l, "By what margin", l->the, true);
	ask_add_words(&l->q, to, end);
	lead_tell(l, l->the);
	lead_tell_words(l, l->p.after, i);
	lead_tell_words(l, to, end);
	lead_offer(l, ASK_HOW_MUCH, 1.0);
}

/* "raised its key rate to 5%", "kept rates on hold at 4.5 per cent" */
void
lead_ask_level(struct lead *l)
{
	const struct clause *c = l->q.c;
	size_t i = l->p.after, k, end = 0, cut;
	bool votes;

	if (l->p.passive || !lead_is_base(l, " keep hold leave maintain raise cut"
	    " lower increase reduce lift "))
		return;
	for (k = i + 1; k < l->end && k < i + OBJECT_MAX && c->at[k].gap == 0;
	    k++)
		if (clause_is(c, k, " at to ") && c->at[k + 1].gap == 0 &&
		    (end = step_end(c, k + 1, &votes)) > k + 1)
			break;
	if (end <= k + 1 || votes || !ask_is_closed(c, i, k))
		return;
	for (cut = k; cut > i && clause_is(c, cut - 1, " on hold steady"
	    " unchanged "); cut--)
		;
	lead_ask(l, clause_is(c, k, " at ") ? "At what level" :
	    "To what level", l->the, false);
	lead_ask_words(l, i, cut);
	lead_tell(l, l->the);
	lead_tell_words(l, i, end);
	lead_offer(l, ASK_HOW_MUCH, 0.9);
}

/* "could reach 46C this weekend": how high? */
static void
ask_height(struct lead *l)
{
	const struct clause *c = l->q.c;
	size_t i = ask_skip_about(c, l->p.after), end = i;

	if (!lead_is_base(l, " reach hit top exceed climb rise ") || c->at[
	    l->p.after].gap != 0 || !clause_is(c, l->q.s.verb, " could may"
	    " might will ") || !clause_is(c, ask_head(c, l->q.s.first,
	    l->q.s.end), " temperature temperatures mercury price prices"
	    " inflation unemployment rate rates waves water river toll cost"
	    " costs bill bills "))
		return;
	i += clause_is(c, i, " to ");
	end = i;
	if ((end = ask_percent_end(c, i)) == i && (end = ask_sum_end(c, i)) ==
	    i)
		end = c->at[i].number ? i + 1 + (size_t)clause_is(c, i + 1,
		    " degrees mph metres feet miles ") : i;
	end += clause_is(c, end, " celsius fahrenheit ");
	if (end == i || !(end >= l->end || c->at[end].gap != 0 || clause_is(c,
	    end, ask_prepositions) || clause_is(c, end, " this next as when"
	    " because today ")))
		return;
	buf_addf(&l->q.text, "How high %s %s get", l->p.aux, l->the);
	lead_tell(l, l->the);
	lead_tell_words(l, l->p.after, end);
	lead_offer(l, ASK_HOW_MUCH, 0.92);
}

/* "rose to 4.3% in July" */
void
lead_ask_reached(struct lead *l)
{
	const struct clause *c = l->q.c;
	size_t i = l->p.after, end, rest;
	bool votes;

	if (!l->p.passive)
		ask_height(l);
	if (l->p.passive || !lead_is_base(l, " rise fall climb drop grow increase"
	    " decline ") || !clause_is(c, i, " to ") || c->at[i].gap != 0)
		return;
	end = step_end(c, i + 1, &votes);
	if (end == i + 1 || votes)
		return;
	/* "to £9,535 a year" */
	if (clause_is(c, end, " a an per ") && c->at[end].gap == 0 &&
	    ask_is_time_unit(c, end + 1))
		end += 2;
	rest = lead_rest(l, end, " in at ");
	lead_ask(l, "To what level", l->the, false);
	lead_ask_words(l, end, rest);
	lead_tell(l, l->the);
	lead_tell_words(l, i, rest);
	lead_offer(l, ASK_HOW_MUCH, 0.9);
}

/* "has erupted for the fourth time since May": how many times? */
void
lead_ask_times(struct lead *l)
{
	static const char nth[] = " second third fourth fifth sixth seventh"
	    " eighth ninth tenth ";
	const struct clause *c = l->q.c;
	size_t i, end, rest;
	const struct token *t = &c->at[l->p.main];

	for (i = l->p.after; i < l->end && i < l->p.after + OBJECT_MAX; i++)
		if (c->at[i].gap != 0 || clause_is(c, i, " for "))
			break;
	end = i + 2 + clause_is(c, i + 2, " record straight ");
	if (!clause_is(c, i, " for ") || c->at[i].gap != 0 || !clause_is(c,
	    i + 1, " a the ") || !clause_is(c, end, nth) || !clause_is(c,
	    end + 1, " time ") || l->p.passive || l->told > 0 ||
	    l->p.outer != NULL || verb_of_participle(t->low, t->low_n) == NULL
	    || !ask_is_closed(c, l->p.after, i))
		return;
	end += 2;
	rest = lead_rest(l, end, " since in this ");
	buf_addf(&l->q.text, "How many times %s %s %s", l->q.s.plural ? "have" :
	    "has", l->the, t->low);
	lead_ask_words(l, l->p.after, i);
	lead_ask_words(l, end, rest);
	lead_tell(l, l->the);
	lead_tell_words(l, l->p.after, rest);
	lead_offer(l, ASK_HOW_MANY, 0.85);
}
