/*
 * Questions in English about how many there are, who was among them, how a
 * number changed, how much of something fell, how long somebody has: what
 * news says in set phrases.
 */
#include <string.h>

#include "../ask_en.h"

#define WORDS_MAX 12

/* "There are about 80,000 tills in British shops": how many are there? */
static bool
ask_there_are(struct ask *q)
{
	const struct clause *c = q->c;
	size_t i, number, noun, end;
	bool left;

	bool been = clause_is(c, 1, " have ") && clause_is(c, 2, " been ");

	if (!been && !clause_is(c, 1, " are were "))
		return false;
	number = ask_skip_about(c, 2 + (size_t)been + clause_is(c, 2, " now"
	    " currently still already "));
	i = ask_number_end(c, number);
	if (i == number || !c->at[number].number || clause_is(c, i, " of more"
	    " other others such days years months hours minutes weeks "))
		return false;
	end = ask_stretch(c, i);
	if (end <= i + 1 || end > i + WORDS_MAX || !ask_is_closed(c, i, end))
		return false;
	/* "There are only about 90 owls left" */
	left = clause_is(c, end - 1, " left remaining alive ");
	end -= left;
	for (number = i; number < end && !clause_is(c, number,
	    ask_prepositions); number++)
		;
	noun = number;
	/* "164 known species of frogs" */
	if (clause_is(c, number, " of "))
		for (number++; number < end && !clause_is(c, number,
		    ask_prepositions); number++)
			;
	if (c->at[noun - 1].low[c->at[noun - 1].low_n - 1] != 's' &&
	    !clause_is(c, noun - 1, " people men women children police "))
		return false;
	memset(&q->s, 0, sizeof q->s);
	q->s.first = i;
	q->s.end = number;
	buf_adds(&q->text, "How many ");
	clause_print(c, &q->text, i, number, false);
	buf_addf(&q->text, " %s%s%s", c->at[1].low, left ? "" : " there",
	    been ? " been" : "");
	ask_add_words(q, left ? end : number, end + left);
	ask_finish(q, ASK_HOW_MANY, 0.9);
	return true;
}

/* "Among the dead was a girl of nine": who was among the dead? */
static bool
ask_among(struct ask *q)
{
	const struct clause *c = q->c;
	size_t i;

	if (!clause_is(c, 1, " the those "))
		return false;
	for (i = 2; i < c->count && i < WORDS_MAX && c->at[i].gap == 0; i++)
		if (clause_is(c, i, " was were is are "))
			break;
	if (i < 3 || i + 1 >= c->count || !clause_is(c, i, " was were is are ")
	    || c->at[i].gap != 0 || !ask_is_closed(c, 2, i) || clause_is(c, 2,
	    " things items issues reasons topics measures changes proposals"
	    " plans ideas first "))
		return false;
	if (!ask_is_someone(q, i + 1))
		return false;
	memset(&q->s, 0, sizeof q->s);
	q->s.first = 1;
	q->s.end = i;
	q->s.named = true;
	buf_addf(&q->text, "Who %s ", clause_is(c, i, " was were ") ? "was" :
	    "is");
	clause_print(c, &q->text, 0, i, true);
	ask_finish(q, ASK_WHO_DID, 0.7);
	return true;
}

/* "In the men's 1500m, Tom Hale won …": who won the men's 1500m? */
static bool
ask_winner(struct ask *q)
{
	const struct clause *c = q->c;
	size_t end = ask_skip_intro(c), i;

	if (end < 3 || end > 9 || end >= c->count || !clause_is(c, 1, " the ")
	    || !ask_is_closed(c, 1, end) || ask_date_end(c, 0, false) > 0 ||
	    clause_is(c, end - 1, ask_determiners))
		return false;
	for (i = end + 1; i < c->count && i < end + 6 && c->at[i].gap == 0 &&
	    !clause_is(c, i, " won "); i++)
		;
	if (!(clause_is(c, i, " won ") && clause_is(c, i + 1, " in by from"
	    " with ")) || !c->at[end].capital || !c->at[i -
	    1].capital || ask_is_time_unit(c, end - 1) || clause_is(c,
	    end - 1, " end run past race-off city country town state county"
	    " south north east west region area "))
		return false;
	memset(&q->s, 0, sizeof q->s);
	q->s.first = end;
	q->s.end = i;
	q->s.named = true;
	buf_adds(&q->text, "Who won ");
	clause_print(c, &q->text, 1, end, false);
	ask_finish(q, ASK_WHO_DID, 0.75);
	return true;
}

bool
ask_set_phrase(struct ask *q)
{
	if ((q->c->at[0].number || clause_is(q->c, 0, " up more about nearly"
	    " some around almost over at ")) && ask_mass(q))
		return true;
	if (clause_is(q->c, 0, " there "))
		return ask_there_are(q);
	if (clause_is(q->c, 0, " it "))
		return ask_takes(q, 0);
	if (clause_is(q->c, 0, " among "))
		return ask_among(q);
	return clause_is(q->c, 0, " in ") && ask_winner(q);
}

/* Past "2,900", "5%", "$3m" at I, or I. */
static size_t
figure_end(const struct clause *c, size_t i)
{
	size_t k = ask_skip_about(c, i), end = ask_sum_end(c, k);

	if (end == k)
		end = ask_number_end(c, k);
	if (end == k && k < c->count && (c->at[k].percent || c->at[k].number))
		end = k + 1;
	if (end == k)
		return i;
	return end + clause_is(c, end, " percent ");
}

/* "rose from 2,900 to 11,600", "fell to 5% from 7%": how did it change? */
static bool
ask_changed(struct ask *q, const struct verb_phrase *p)
{
	const struct clause *c = q->c;
	size_t i = p->after, end;
	const char *second = clause_is(c, i, " from ") ? " to " : " from ";
	bool had;

	if (p->passive || (p->verb->frames & VERB_CHANGES) == 0 ||
	    !clause_is(c, i, " from to ") || c->at[i].gap != 0)
		return false;
	end = figure_end(c, i + 1);
	if (end == i + 1 || !clause_is(c, end, second) || figure_end(c,
	    end + 1) == end + 1)
		return false;
	end = figure_end(c, end + 1);
	buf_adds(&q->text, "How ");
	had = clause_is(c, q->s.verb, " had ");
	buf_addf(&q->text, "%s ", had ? "did" : p->aux);
	ask_subject(q);
	buf_addf(&q->text, " %s", p->base || had ? "change" : *p->extra !=
	    '\0' ? "been changing" : "changed");
	ask_add_time(q, end);
	if (*p->extra != '\0') {
		buf_clear(&q->text);
		return false;
	}
	ask_finish(q, ASK_HOW_MUCH, 0.85);
	return true;
}

/* "had 140mm of rain in May": how much rain? */
static bool
ask_fall(struct ask *q)
{
	const struct clause *c = q->c;
	size_t i = q->s.verb, k, end;

	if (!clause_is(c, i, " had received saw recorded "))
		return false;
	k = ask_skip_about(c, i + 1);
	if (k >= c->count || !c->at[k].number || c->at[k].money)
		return false;
	k += 1 + (size_t)clause_is(c, k + 1, " mm cm inches millimetres"
	    " millimeters centimetres metres feet tonnes tons ");
	if (!clause_is(c, k, " of ") || !clause_is(c, k + 1, " rain snow"
	    " rainfall snowfall water oil "))
		return false;
	end = ask_stretch(c, k + 2);
	if (!ask_is_closed(c, k + 1, end))
		return false;
	buf_addf(&q->text, "How much %s did ", c->at[k + 1].low);
	ask_subject(q);
	buf_addf(&q->text, " %s", clause_is(c, i, " had ") ? "have" :
	    clause_is(c, i, " received ") ? "receive" : clause_is(c, i,
	    " saw ") ? "see" : "record");
	ask_add_words(q, k + 2, end);
	ask_finish(q, ASK_HOW_MUCH, 0.95);
	return true;
}

/* "have until Sept. 20 to name a successor": how long do they have? */
static bool
ask_until_when(struct ask *q)
{
	const struct clause *c = q->c;
	size_t i = q->s.verb, end, to;

	if (!clause_is(c, i, " has have ") || !clause_is(c, i + 1, " until "))
		return false;
	for (to = i + 2; to < c->count && to < i + 8 && !clause_is(c, to,
	    " to "); to++)
		;
	if (to == i + 2 || !clause_is(c, to, " to "))
		return false;
	end = ask_stretch_to(c, to);
	if (end == to)
		end = ask_stretch(c, to + 2);
	if (end <= to + 2 || !ask_is_closed(c, to, end))
		return false;
	buf_addf(&q->text, "Until when %s ", clause_is(c, i, " has ") ? "does" :
	    "do");
	ask_subject(q);
	buf_adds(&q->text, " have");
	ask_add_words(q, to, end);
	ask_finish(q, ASK_WHEN, 0.95);
	return true;
}

/* "has 30 days in which to name a minister": how long does he have? */
static bool
ask_days_to(struct ask *q)
{
	const struct clause *c = q->c;
	size_t i = q->s.verb, k, end;

	if (!clause_is(c, i, " has have had "))
		return false;
	k = ask_skip_about(c, i + 1);
	end = ask_number_end(c, k);
	if (end == k || !clause_is(c, end, " hours days weeks months years ") ||
	    c->at[end].gap != 0)
		return false;
	k = end + 1 + (clause_is(c, end + 1, " in ") && clause_is(c, end + 2,
	    " which ") ? 2 : 0);
	if (!clause_is(c, k, " to ") || verb_of_base(c->at[k + 1].low,
	    c->at[k + 1].low_n) == NULL)
		return false;
	end = ask_stretch(c, k + 2);
	if (end < k + 3 || !ask_is_closed(c, k + 2, end))
		return false;
	buf_addf(&q->text, "How long %s ", clause_is(c, i, " had ") ? "did" :
	    q->s.plural ? "do" : "does");
	ask_subject(q);
	buf_adds(&q->text, " have");
	ask_add_words(q, k, end);
	ask_finish(q, ASK_WHEN, 0.95);
	return true;
}

/* "gave the county until 1 March to cut the fees": what to do? */
static bool
ask_given_until(struct ask *q, const struct verb_phrase *p)
{
	const struct clause *c = q->c;
	size_t i = p->after, k, to;

	if (!ask_is_base(p, " give ") || c->at[i].gap != 0)
		return false;
	for (k = i; k < c->count && k < i + 7 && c->at[k].gap == 0 &&
	    !clause_is(c, k, " until "); k++)
		;
	if (!clause_is(c, k, " until ") || (k == i) != p->passive)
		return false;
	for (to = k + 1; to < c->count && to < k + 6 && !clause_is(c, to,
	    " to "); to++)
		;
	if (to == k + 1 || !clause_is(c, to, " to ") || !ask_is_closed(c, i,
	    to) || verb_of_base(c->at[to + 1].low, c->at[to + 1].low_n) ==
	    NULL)
		return false;
	buf_adds(&q->text, "What ");
	ask_print_verb(q, p);
	ask_add_words(q, i, to);
	buf_adds(&q->text, " to do");
	ask_finish(q, ASK_WHAT_DID, 0.95);
	return true;
}

/* "was flown to a hospital in Lund", "rushed her to Lund": where? */
static bool
ask_taken(struct ask *q, const struct verb_phrase *p)
{
	const struct clause *c = q->c;
	size_t i = p->after, to;

	if (!ask_is_base(p, " fly rush airlift evacuate ") && !(p->passive &&
	    ask_is_base(p, " take move transfer ")))
		return false;
	for (to = i; to < c->count && to < i + 6 && c->at[to].gap == 0 &&
	    !clause_is(c, to, " to "); to++)
		;
	if (!clause_is(c, to, " to ") || c->at[to].gap != 0 || (to == i) !=
	    p->passive || !ask_is_closed(c, i, to) || c->at[to + 1].number ||
	    !(c->at[to + 1].capital || clause_is(c, to + 1, " a an the hospital"
	    " safety ")) || (!c->at[to + 1].capital && !clause_is(c, to + 2,
	    " hospital hotel shelter school prison police station leisure"
	    " church centre ") && !clause_is(c, to + 1, " hospital ")))
		return false;
	buf_adds(&q->text, "Where ");
	ask_print_verb(q, p);
	ask_add_words(q, i, to);
	ask_finish(q, ASK_WHERE, 0.9);
	return true;
}

/* "voted by 80% to accept the offer": what did they vote to do? */
static bool
ask_voted(struct ask *q, const struct verb_phrase *p)
{
	const struct clause *c = q->c;
	size_t k;

	if (p->passive || p->second > 0 || strcmp(p->verb->base, "vote") != 0)
		return false;
	for (k = p->after; k < c->count && k < p->after + 7 && c->at[k].gap == 0
	    && !(clause_is(c, k, " to ") && verb_of_base(c->at[k + 1].low,
	    c->at[k + 1].low_n) != NULL); k++)
		if (clause_is(c, k, " for against on that which "))
			return false;
	if (!clause_is(c, k, " to ") || k == p->after + 7 || c->at[k].gap != 0)
		return false;
	buf_adds(&q->text, "What ");
	ask_print_verb(q, p);
	buf_adds(&q->text, " to do");
	ask_finish(q, ASK_WHAT_WILL, 1.0);
	return true;
}

/* "The increase was due mainly to leaks": what was it due to? */
static bool
ask_due_to(struct ask *q)
{
	const struct clause *c = q->c;
	size_t i = q->s.verb, k = i + 1;

	while (ask_is_adverb(c, k))
		k++;
	if (!clause_is(c, i, " is are was were ") || !clause_is(c, k, " due "))
		return false;
	k += 1 + (size_t)clause_is(c, k + 1, " mainly largely mostly chiefly"
	    " primarily entirely ");
	if (!clause_is(c, k, " to ") || c->at[k].gap != 0 || clause_is(c, k + 1,
	    " it this that these them him her be have do ") || verb_of_base(
	    c->at[k + 1].low, c->at[k + 1].low_n) != NULL)
		return false;
	buf_addf(&q->text, "What %s ", q->reported ? q->s.plural ? "are" :
	    "is" : c->at[i].low);
	ask_subject(q);
	buf_adds(&q->text, " due to");
	ask_finish(q, ASK_WHY, 0.95);
	return true;
}

/* "won by 3.9 seconds", "won the match by five wickets": by how much? */
static bool
ask_won_by(struct ask *q, const struct verb_phrase *p)
{
	const struct clause *c = q->c;
	size_t i = p->after, k, end;

	if (p->passive || !ask_is_base(p, " win lose ") || p->second > 0)
		return false;
	for (k = i; k < c->count && k < i + 7 && c->at[k].gap == 0 &&
	    !clause_is(c, k, " by "); k++)
		;
	end = ask_number_end(c, ask_skip_about(c, k + 1));
	if (end == ask_skip_about(c, k + 1) && c->at[end].number)
		end++;	/* "3.9" */
	if (!clause_is(c, k, " by ") || k == i + 7 || c->at[k].gap != 0 ||
	    !clause_is(c, end, " seconds second minutes points votes runs"
	    " wickets goals lengths shots strokes metres seats tries ") ||
	    clause_is(c, end + 1, " to ") || !ask_is_closed(c, i, k))
		return false;
	buf_addf(&q->text, "By how %s ", clause_is(c, end, " votes ") ?
	    "many votes" : "much");
	ask_print_verb(q, p);
	ask_add_words(q, i, k);
	ask_finish(q, ASK_HOW_MUCH, 0.95);
	return true;
}

/* "has opened an investigation into the sale of eggs": into what? */
static bool
ask_inquiry(struct ask *q, const struct verb_phrase *p)
{
	const struct clause *c = q->c;
	size_t i = p->after, k;

	if (p->passive || !ask_is_base(p, " open launch begin start order announce "
	    ) || !clause_is(c, i, " an a its "))
		return false;
	k = i + 1 + !clause_is(c, i + 1, " investigation inquiry probe ");
	if (!clause_is(c, k, " investigation inquiry probe ") || !clause_is(c,
	    k + 1, " into ") || clause_is(c, k + 2, " it this that them him her ") || c->at[k + 1].gap != 0)
		return false;
	buf_adds(&q->text, "What ");
	ask_print_verb(q, p);
	ask_add_words(q, i, k + 2);
	ask_finish(q, ASK_WHAT_DID, 1.1);
	return true;
}

/* "has appointed Tom Hale as its chairman": whom? */
static bool
ask_appointed(struct ask *q, const struct verb_phrase *p)
{
	const struct clause *c = q->c;
	size_t i = p->after, k, end;

	if (p->passive || !c->at[i].capital || c->at[i].gap != 0 || !ask_is_base(p,
	    " appoint name hire choose pick promote "))
		return false;
	for (k = i; k < c->count && k < i + 4 && c->at[k].capital &&
	    (k == i || c->at[k].gap == 0); k++)
		;
	end = ask_stretch(c, k + 1);
	if (!clause_is(c, k, " as to ") || c->at[k].gap != 0 || end < k + 2 ||
	    !ask_is_closed(c, k, end) || !ask_is_someone(q, i))
		return false;
	buf_adds(&q->text, "Who ");
	ask_print_verb(q, p);
	ask_add_words(q, k, end);
	ask_finish(q, ASK_WHO_DID, 1.1);
	return true;
}

bool
ask_results(struct ask *q, const struct verb_phrase *p)
{
	return ask_appointed(q, p) || ask_won_by(q, p) || ask_inquiry(q, p) || ask_voted(q, p) || ask_taken(q, p) || ask_changed(q, p) || ask_given_until(q, p);
}

bool
ask_having(struct ask *q)
{
	return ask_fall(q) || ask_until_when(q) || ask_days_to(q) ||
	    ask_due_to(q);
}

/* "Turnout was 41%", "The rate is 5%": how high? */
bool
ask_how_high(struct ask *q)
{
	const struct clause *c = q->c;
	size_t i = q->s.verb, k = ask_skip_about(c, i + 1);

	if (!clause_is(c, i, " is was ") || k >= c->count ||
	    !(c->at[k].percent || clause_is(c, k + 1, " percent ")) ||
	    !clause_is(c, ask_head(c, q->s.first, q->s.end), " turnout"
	    " inflation unemployment rate share tax growth margin "))
		return false;
	k += c->at[k].percent ? 1 : 2;
	if (k < c->count && c->at[k].gap == 0)
		return false;
	buf_addf(&q->text, "How high %s ", c->at[i].low);
	ask_subject(q);
	ask_finish(q, ASK_HOW_MUCH, 1.3);
	return true;
}
