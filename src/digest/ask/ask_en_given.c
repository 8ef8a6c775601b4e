/*
 * Questions in English about what somebody is given ("has offered borrowers a
 * payment holiday", "gave the jury two days"), what is counted behind a
 * preposition ("has spoken to 200 witnesses") and how old somebody was.
 */
#include <string.h>

#include "../ask_en.h"
#include "../refer.h"

#define GIVEN_TO_MAX 5	/* tokens */
#define OBJECT_MAX 3

/* Where what is given starts, behind him who is given it at I; 0: nowhere. */
static size_t
gift_at(const struct clause *c, size_t i)
{
	size_t k;

	if (clause_is(c, i, " it them him her you me us this that evidence way"
	    " birth rise permission support details more money ") ||
	    ask_is_adverb(c, i) || clause_is(c, i, ask_prepositions))
		return 0;
	for (k = i; k < i + GIVEN_TO_MAX && k < c->count; k++) {
		if (c->at[k].gap != 0 || clause_is(c, k, " to that which who"
		    " and or of for in on with by from at about out up "))
			return 0;
		if (k > i && (clause_is(c, k, " a an the ") ||
		    ask_skip_about(c, k) > k || c->at[k].money ||
		    ask_number_end(c, k) > k) && !clause_is(c, k - 1, " the a an"
		    " its their his her all nearly almost ") &&
		    ask_is_closed(c, i, k))
			return k;
	}
	return 0;
}

/* "has offered borrowers a payment holiday": what has it offered them? */
static bool
ask_gift(struct ask *q, const struct verb_phrase *p)
{
	const struct clause *c = q->c;
	size_t i = p->after, gift, sum, end;

	if (p->passive || i + 2 >= c->count || c->at[i].gap != 0 ||
	    !ask_is_base(p, " offer give promise grant award send lend hand owe"
	    " deny pay teach guarantee save ") || ask_skip_about(c, i) > i ||
	    c->at[i].number || c->at[i].money || (gift = gift_at(c, i)) == 0)
		return false;
	sum = ask_skip_about(c, gift);
	end = ask_sum_end(c, sum);
	if (end > sum) {
		buf_adds(&q->text, "How much ");
		ask_print_verb(q, p);
		ask_add_words(q, i, gift);
		ask_finish(q, ASK_HOW_MUCH, 0.95);
		return true;
	}
	end = ask_number_end(c, sum);
	if (end > sum && ask_is_time_unit(c, end) && clause_is(c, end + 1,
	    " to ") && c->at[end + 1].gap == 0 && ask_is_closed(c, end + 1,
	    ask_stretch_to(c, end + 1))) {
		buf_adds(&q->text, "How long ");
		ask_print_verb(q, p);
		ask_add_words(q, i, gift);
		ask_add_words(q, end + 1, ask_stretch_to(c, end + 1));
		ask_finish(q, ASK_WHEN, 0.9);
		return true;
	}
	if (!clause_is(c, gift, " a an ") || ask_is_base(p, " pay save send ")
	    || clause_is(c, gift + 1, " chance lot boost lift warning look"
	    " glimpse few little hand scare fright push go big huge "))
		return false;
	buf_adds(&q->text, "What ");
	ask_print_verb(q, p);
	ask_add_words(q, i, gift);
	ask_finish(q, ASK_WHAT_DID, 0.9);
	return true;
}

/* Past the noun of more than one at I, or I. */
static size_t
many_end(const struct clause *c, size_t i)
{
	size_t k;

	for (k = i; k < c->count && k < i + 4; k++)
		if ((k > i && c->at[k].gap != 0) || c->at[k].low_n == 0 ||
		    c->at[k].number || c->at[k].owner || clause_is(c, k,
		    ask_prepositions) || (k > i && clause_is(c, k,
		    ask_determiners)) || clause_is(c, k, " and or that which"
		    " who whom whose to but when where while because last this"
		    " next each per other others more times points percent"
		    " places degrees miles metres meters feet tons tonnes watts"
		    " pounds dollars euros kilograms litres liters ") ||
		    ask_is_time_unit(c, k) || ask_is_adverb(c, k))
			break;
	if (k == i || (c->at[k].gap == 0 && (ask_is_time_unit(c, k) ||
	    clause_is(c, k, " and or "))))
		return i;
	return clause_is(c, k - 1, " people men women children staff police"
	    " species series ") || (c->at[k - 1].low_n > 3 &&
	    c->at[k - 1].low[c->at[k - 1].low_n - 1] == 's' &&
	    c->at[k - 1].low[c->at[k - 1].low_n - 2] != 's' &&
	    c->at[k - 1].low[c->at[k - 1].low_n - 2] != 'u') ? k : i;
}

/* "has been bitten by nine dogs": how many dogs have bitten him? */
bool
ask_count_by(struct ask *q, const struct verb_phrase *p)
{
	const struct clause *c = q->c;
	size_t i = p->after, from, number, end, stretch;

	if (!clause_is(c, i, " by ") || i + 2 >= c->count ||
	    c->at[i + 1].gap != 0)
		return false;
	from = ask_skip_about(c, i + 1);
	number = ask_number_end(c, from);
	end = number < c->count ? many_end(c, number) : number;
	stretch = ask_date_end(c, end, false);
	/* "at its peak" may be left to the answer */
	if (number == from || end == number || (stretch < c->count &&
	    c->at[stretch].gap == 0 && !clause_is(c, stretch, " at in on during"
	    " over since last this ")) || !ask_is_closed(c, number, end))
		return false;
	buf_adds(&q->text, "How many ");
	clause_print(c, &q->text, number, end, false);
	buf_addc(&q->text, ' ');
	if (strcmp(p->extra, "been ") == 0 || (p->past && *p->extra ==
	    '\0' && verb_of_past(c->at[p->main].low,
	    c->at[p->main].low_n) != NULL)) {
		if (*p->extra != '\0')
			buf_adds(&q->text, clause_is(c, q->s.verb,
			    " had ") ? "had " : "have ");
		buf_addf(&q->text, "%s ", c->at[p->main].low);
		ask_subject(q);
	} else {
		ask_print_verb(q, p);
		buf_adds(&q->text, " by");
	}
	ask_add_words(q, end, stretch);
	ask_finish(q, ASK_HOW_MANY, 0.9);
	return true;
}

/* "has spoken to 200 witnesses", "are taking water to 340 villages": how many?
 * The preposition stays at the end. */
static bool
ask_count_behind(struct ask *q, const struct verb_phrase *p)
{
	const struct clause *c = q->c;
	size_t i = p->after, k, number, noun, end;

	if (ask_is_saying(p) || (p->verb->frames & VERB_CHANGES) != 0 ||
	    ask_is_base(p, " cost pay amount come go be leave win lose beat"
	    " vote have "))
		return false;
	for (k = i; k <= i + OBJECT_MAX && k < c->count && c->at[k].gap == 0;
	    k++)
		if (clause_is(c, k, " to in for with from into on after across"
		    " against "))
			break;
	if (k > i + OBJECT_MAX || k + 2 >= c->count || c->at[k].gap != 0 ||
	    c->at[k + 1].gap != 0 || !clause_is(c, k, " to in for from"
	    " into on after across against ") || !ask_is_closed(c, i, k) ||
	    (k == i && !p->passive && clause_is(c, k, " in on ") &&
	    !ask_is_base(p, " appear sell operate run play work live compete"
	    " stand perform ")))
		return false;
	number = ask_skip_about(c, k + 1);
	noun = ask_number_end(c, number);
	end = noun > number ? many_end(c, noun) : noun;
	/* "with two friends": who they are is asked, not how many */
	if (end == noun || (clause_is(c, number, " two three ") &&
	    !clause_is(c, k, " to in ")) || !ask_is_closed(c, noun, end))
		return false;
	buf_adds(&q->text, "How many ");
	clause_print(c, &q->text, noun, end, false);
	buf_addc(&q->text, ' ');
	ask_print_verb(q, p);
	ask_add_words(q, i, k + 1);
	ask_finish(q, ASK_HOW_MANY, 0.9);
	return true;
}

/* "carries a maximum sentence of 14 years", "faces a fine of up to £5,000":
 * what sentence, how large a fine? "faces up to ten years in prison": how long
 * a sentence? */
static bool
ask_penalty(struct ask *q, const struct verb_phrase *p)
{
	const struct clause *c = q->c;
	size_t i = p->after, k, number;

	if (p->passive || c->at[i].gap != 0 || !ask_is_base(p, " carry face "))
		return false;
	number = ask_skip_about(c, i);
	k = ask_number_end(c, number);
	if (k > number && clause_is(c, k, " years months ") && clause_is(c,
	    k + 1, " in ") && clause_is(c, k + 2, " prison jail ")) {
		buf_adds(&q->text, "How long a prison sentence ");
		ask_print_verb(q, p);
		ask_finish(q, ASK_HOW_MUCH, 0.95);
		return true;
	}
	if (!clause_is(c, i, " a an "))
		return false;
	for (k = i + 1; k < i + 4 && c->at[k].gap == 0 && !clause_is(c, k,
	    " sentence penalty fine ban term "); k++)
		;
	if (k == i + 4 || !clause_is(c, k, " sentence penalty fine ban term ") ||
	    !clause_is(c, k + 1, " of ") || c->at[k + 1].gap != 0)
		return false;
	buf_adds(&q->text, "What");
	ask_add_words(q, i + 1, k + 1);
	buf_addc(&q->text, ' ');
	ask_print_verb(q, p);
	ask_finish(q, ASK_HOW_MUCH, 0.95);
	return true;
}

/* "The cub has been named Hope", "The suspect is described as tall". */
static bool
ask_named(struct ask *q, const struct verb_phrase *p)
{
	const struct clause *c = q->c;
	size_t i = p->after;
	bool named = clause_is(c, p->main, " named nicknamed christened ") &&
	    i < c->count && (c->at[i].capital || c->at[i].gap == '"') &&
	    (c->at[i].gap == 0 || c->at[i].gap == '"');

	if (!p->passive || !(named || (clause_is(c, p->main, " described ") &&
	    clause_is(c, i, " as ") && c->at[i].gap == 0)))
		return false;
	buf_adds(&q->text, named ? "What " : "How ");
	ask_print_verb(q, p);
	ask_finish(q, ASK_SAID_OF, 0.9);
	return true;
}

/* "voted by 31 to 22 for the plan": by what margin? */
static bool
ask_margin(struct ask *q, const struct verb_phrase *p)
{
	const struct clause *c = q->c;
	size_t i = p->after, end;

	if (p->passive || strcmp(p->verb->base, "vote") != 0 || !clause_is(c, i,
	    " by ") || !c->at[i + 1].number || !clause_is(c, i + 2, " to ") ||
	    !c->at[i + 3].number || !clause_is(c, i + 4, " for against in to "))
		return false;
	end = ask_stretch_to(c, i + 4);
	if (end < i + 6 || !ask_is_closed(c, i + 4, end))
		return false;
	buf_adds(&q->text, "By what margin ");
	ask_print_verb(q, p);
	ask_add_words(q, i + 4, end);
	ask_finish(q, ASK_HOW_MUCH, 0.95);
	return true;
}

/* "A reward of £100,000 has been offered for news of him": how large? */
static bool
ask_sum_offered(struct ask *q, const struct verb_phrase *p)
{
	const struct clause *c = q->c;
	size_t i = q->s.first, of = i + 2, end;

	if (!p->passive || !clause_is(c, i, " a an ") || !clause_is(c, of,
	    " of ") || c->at[of].gap != 0 || !clause_is(c, of - 1, " reward"
	    " fine grant bonus deposit ransom donation prize loan fund fee ") ||
	    ask_sum_end(c, ask_skip_about(c, of + 1)) != q->s.end)
		return false;
	buf_addf(&q->text, "How large a %s", c->at[of - 1].low);
	ask_add_words(q, q->s.verb, p->after);
	end = ask_stretch_to(c, p->after);
	if (end < p->after + 8 && ask_is_closed(c, p->after, end))
		ask_add_words(q, p->after, end);
	ask_finish(q, ASK_HOW_MUCH, 0.95);
	return true;
}

/* "Ann Poe has been appointed as the new head of Acme": who has? */
static bool
ask_appointed(struct ask *q, const struct verb_phrase *p)
{
	const struct clause *c = q->c;
	size_t i = p->after, end = ask_stretch(c, i + clause_is(c, i, " as "));

	if (!p->passive || p->second > 0 || !q->s.named || c->at[i].gap != 0 ||
	    !clause_is(c, p->main, " appointed elected chosen named installed"
	    " promoted re-elected reappointed ") || !clause_is(c, i, " as to the"
	    " a an ") || end < i + 3 || !ask_is_closed(c, i, end) ||
	    !(ask_is_person(c, &q->s) || refer_given_name(
	    c->at[q->s.first].s, c->at[q->s.first].n) == 2))
		return false;
	buf_adds(&q->text, "Who");
	ask_add_words(q, q->s.verb, end);
	ask_finish(q, ASK_WHO_DID, 0.9);
	return true;
}

/* "apologised to growers for the delay", "are treating the fire as arson":
 * what for, how? */
static bool
ask_stance(struct ask *q, const struct verb_phrase *p)
{
	const struct clause *c = q->c;
	size_t i = p->after, k;
	bool sorry = ask_is_base(p, " apologise apologize ");

	if (p->passive || c->at[i].gap != 0 || !(sorry ? clause_is(c, i,
	    " to for ") : ask_is_base(p, " treat ")))
		return false;
	for (k = i; k < i + GIVEN_TO_MAX + 1 && k < c->count && (k == i ||
	    c->at[k].gap == 0) && !clause_is(c, k, sorry ? " for " : " as ");
	    k++)
		;
	if (k == i + GIVEN_TO_MAX + 1 || k + 1 >= c->count || c->at[k].gap != 0
	    || !clause_is(c, k, sorry ? " for " : " as ") || (!sorry && k == i)
	    || !ask_is_closed(c, i, k))
		return false;
	buf_adds(&q->text, sorry ? "What " : "How ");
	ask_print_verb(q, p);
	ask_add_words(q, i, k + sorry);
	ask_finish(q, ASK_SAID_OF, 0.9);
	return true;
}

bool
ask_given(struct ask *q, const struct verb_phrase *p)
{
	if (ask_penalty(q, p) || ask_named(q, p) || ask_margin(q, p) ||
	    ask_sum_offered(q, p) || ask_appointed(q, p) || ask_stance(q, p))
		return true;
	return ask_gift(q, p) || (ask_has_figure(q) && ask_count_behind(q, p));
}

/* "is thought to be 90 million years old": how old is it thought to be? */
static bool
ask_thought(struct ask *q)
{
	const struct clause *c = q->c;
	size_t i = q->s.verb, k;

	if (!clause_is(c, i, " is are was were ") || !clause_is(c, i + 1,
	    " thought believed estimated said reckoned ") || !clause_is(c,
	    i + 2, " to ") || !clause_is(c, i + 3, " be ") ||
	    c->at[i + 1].gap != 0)
		return false;
	k = ask_number_end(c, ask_skip_about(c, i + 4));
	k += clause_is(c, k, " years metres meters feet miles kilometres"
	    " kilometers inches centimetres km m ");
	if (k < i + 6 || c->at[k].gap != 0 || !clause_is(c, k, " old long tall"
	    " high deep wide thick "))
		return false;
	buf_addf(&q->text, "How %s %s ", c->at[k].low, c->at[i].low);
	ask_subject(q);
	ask_add_words(q, i + 1, i + 4);
	ask_finish(q, ASK_HOW_MUCH, 0.95);
	return true;
}

/* "Hale was 19 when he recorded it": how old was he? */
bool
ask_how_old(struct ask *q)
{
	const struct clause *c = q->c;
	size_t i = q->s.verb, when = i + 2, end;

	if (ask_thought(q))
		return true;
	if (!clause_is(c, i, " was ") || !q->s.named || q->s.plural ||
	    !c->at[i + 1].number || c->at[i + 1].n > 2)
		return false;
	when += clause_is(c, when, " years ") && clause_is(c, when + 1,
	    " old ") ? 2 : 0;
	if (!clause_is(c, when, " when ") || c->at[when].gap != 0 ||
	    !clause_is(c, when + 1, " he she "))
		return false;
	for (end = when + 2; end < c->count && end < when + 9 &&
	    (c->at[end].gap == 0 || c->at[end].gap == '"') && !clause_is(c,
	    end, " and but that which who after while because him it its"
	    " them "); end++)
		;
	if (end < when + 4 || (end < c->count && c->at[end].gap == 0 &&
	    !clause_is(c, end, " and but after while ")) || clause_is(c,
	    end - 1, ask_prepositions))
		return false;
	buf_adds(&q->text, "How old was ");
	ask_subject(q);
	ask_add_words(q, when, end);
	ask_finish(q, ASK_HOW_MUCH, 0.95);
	return true;
}
