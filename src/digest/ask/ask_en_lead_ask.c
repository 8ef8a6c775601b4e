/*
 * What is asked of the parts of a leading sentence (ask_en_lead_part.c): why,
 * what for, what to do.
 */
#include <stdio.h>
#include <string.h>

#include "../ask_en_lead.h"

#define TRIES 4
#define THAT_LEAST 6	/* tokens of a relative clause that is whole */
#define CLAUSE_LEAST 5	/* words of a reason that answers by itself */

/* "a strike" is part I, or ends it: "off a strike". */
static bool
opens_indefinite(const struct lead *l, size_t i)
{
	const struct lead_part *t = &l->parts[i];
	size_t k;

	for (k = t->first; k < t->end && k < t->first + 3; k++)
		if (clause_is(l->q.c, k, " a an "))
			return !clause_is(l->q.c, t->end - 1, lead_empty);
	return false;
}

/* Whether the question may do without part I, which is before what is asked
 * for: a day, what tells more of "a strike", and where it must be SHORT a
 * place. */
static bool
may_drop(const struct lead *l, size_t i, bool shorter)
{
	enum lead_part_kind kind = l->parts[i].kind;

	/* but "that began": after what follows */
	if (kind == LEAD_PART_THAT && i > 0 && l->parts[i].end >=
	    l->parts[i].first + THAT_LEAST && opens_indefinite(l, i - 1))
		return true;
	/* "in the early hours of Tuesday" */
	return (kind == LEAD_PART_TIME && !clause_is(l->q.c, l->parts[i].first -
	    1, " of ")) || (shorter && i > 0 && kind ==
	    LEAD_PART_PLACE && clause_is(l->q.c, l->parts[i].first, " in at near"
	    " outside "));
}

/* "voted by 312 to 256", "overwhelmingly": for the answer alone. */
static bool
is_count(const struct lead *l, size_t i)
{
	return l->parts[i].kind == LEAD_PART_ADVERB || (l->parts[i].kind ==
	    LEAD_PART_STEP && lead_is_base(l, " vote "));
}

/* Whether all parts before AT can be said again. */
static bool
can_repeat(const struct lead *l, size_t at)
{
	size_t i;

	for (i = 0; i < at; i++) {
		const struct lead_part *t = &l->parts[i];

		if (may_drop(l, i, false))
			continue;
		if (t->kind == LEAD_PART_THAT || t->kind == LEAD_PART_CLAUSE ||
		    t->kind == LEAD_PART_WHY || t->kind == LEAD_PART_AFTER ||
		    t->kind == LEAD_PART_AS || !lead_is_clear(l, t->first,
		    t->end) || !ask_is_closed(l->q.c, t->first, t->end))
			return false;
	}
	return true;
}

const char lead_empty[] = " rule law bill measure plan deal policy order ban"
    " scheme document report way system move decision case thing time year"
    " day accusations claims allegations charges concerns reports fears"
    " group people man woman person company ";

/* The clause that "that" opened last in tokens [FIRST, END) has no verb:
 * "warned that the lake". */
static bool
is_open(const struct clause *c, size_t first, size_t end)
{
	const struct verb *v;
	size_t i;

	for (i = end; i > first + 1; i--) {
		if (clause_is(c, i - 1, " that which who where when "))
			return true;
		/* "alleged its chief, Ann Poe, had": cut at the comma */
		v = c->at[i - 1].capital ? NULL : verb_of_past(c->at[i - 1].low,
		    c->at[i - 1].low_n);
		if (v != NULL && (v->frames & VERB_SAYS) != 0 && c->at[end].gap
		    == ',' && i < end)
			return true;
		if (!c->at[i - 1].capital && (clause_is(c, i - 1, " was were is"
		    " are has have had will would can could may must did do does"
		    " be ") || verb_of_past(c->at[i - 1].low, c->at[i -
		    1].low_n) != NULL || verb_of_present(c->at[i - 1].low,
		    c->at[i - 1].low_n) != NULL || verb_of_base(c->at[i -
		    1].low, c->at[i - 1].low_n) != NULL))
			return false;
	}
	return false;
}

/* The end of part AT with "that …" behind it. */
static size_t
longest_end(const struct lead *l, size_t at)
{
	const struct lead_part *t = &l->parts[at];

	return at + 1 < l->part_count && t[1].kind == LEAD_PART_THAT &&
	    t[1].first == t->end ? t[1].end : t->end;
}

/* The end of part T without its last clause; what a purpose names stays
 * whole. */
static size_t
shorter_end(const struct lead *l, const struct lead_part *t, size_t end)
{
	size_t k = end;

	if (t->kind == LEAD_PART_WHY || t->kind == LEAD_PART_AFTER ||
	    t->kind == LEAD_PART_AS || t->kind == LEAD_PART_PLACE || (t->kind ==
	    LEAD_PART_OVER && !clause_is(l->q.c, t->first, " for ")))
		return lead_without_last(l, t->first, end);
	while (--k > t->first + 1)
		/* "taking bribes in return for boats" */
		if ((clause_is(l->q.c, k, " in ") && clause_is(l->q.c, k + 1,
		    " return exchange ")) || (clause_is(l->q.c, k, " under ") &&
		    clause_is(l->q.c, k + 1, " a new ") && clause_is(l->q.c, k +
		    2, " law laws rule rules plan plans scheme deal ")))
			return k;
		else if (clause_is(l->q.c, k, " that which who when while where ") &&
		    !clause_is(l->q.c, k - 1, ask_prepositions) && !clause_is(
		    l->q.c, k - 1, lead_empty))
			return k;
	return 0;
}

/* "agreed to keep it": what? */
static bool
leans(const struct lead *l, const struct lead_part *t)
{
	size_t i;

	if (t->kind != LEAD_PART_TO && t->kind != LEAD_PART_HOW)
		return false;
	for (i = t->first + 1; i < t->end && i < t->first + 4; i++)
		if (clause_is(l->q.c, i, " it them him her "))
			return !clause_is(l->q.c, i, " her ") || clause_is(
			    l->q.c, i + 1, ask_prepositions);
	return false;
}

/* Asks as W says; the answer has the part that is asked for, as much of it as
 * fits. */
bool
lead_ask_wish(struct lead *l, const struct lead_wish *w)
{
	const struct lead_part *t = &l->parts[w->at];
	size_t i, end, n;
	bool shorter;

	if (!can_repeat(l, w->at) || leans(l, t))
		return false;
	for (n = 0, end = longest_end(l, w->at); n < TRIES && end > t->first + 1; n++) {
		for (shorter = false; lead_is_clear(l, t->first, end) &&
		    !is_open(l->q.c, t->first, end); shorter = true) {
			lead_ask(l, w->start, w->subject, w->past);
			for (i = 0; i < w->at; i++)
				if (!may_drop(l, i, shorter) &&
				    !is_count(l, i))
					lead_ask_words(l, l->parts[i].first,
					    l->parts[i].end);
			lead_ask_words(l, t->first, t->first + w->keep);
			buf_adds(&l->q.text, w->rest);
			lead_tell(l, w->subject);
			for (i = 0; i < w->at; i++)
				if (!may_drop(l, i, shorter))
					lead_tell_words(l, l->parts[i].first,
					    l->parts[i].end);
			lead_tell_words(l, t->first, end);
			if (lead_offer(l, w->kind, w->worth))
				return true;
			if (shorter)
				break;
		}
		end = shorter_end(l, t, end);
	}
	return false;
}

/* What is not done for the reason that "after …" gives. */
static const char by_chance[] = " find bear discover reunite see name crown give"
    " award spot film play show hold make sell use celebrate mark win beat"
    " score become finish reach go complete begin start meet arrive live marry"
    " claim receive join survive recover return come secure clinch book die"
    " kill injure hurt say tell have take leave break lose hit build publish"
    " land launch sign appear approve lead set identify ";

static bool
is_reason(const struct lead *l, size_t at)
{
	const struct clause *c = l->q.c;
	const struct lead_part *t = &l->parts[at];
	bool driven = (l->frames & LEAD_AFTER) != 0 || (l->p.passive &&
	    !lead_is_base(l, by_chance)) || (l->p.outer != NULL &&
	    clause_is(c, l->p.main, " forced ordered told "));

	switch (t->kind) {
	case LEAD_PART_WHY:
		return !clause_is(c, t->first - 1, " just simply only partly"
		    " mainly mostly largely perhaps or not and but ");
	case LEAD_PART_AFTER:
	case LEAD_PART_AS:
		if (t->kind == LEAD_PART_AS && l->p.outer == NULL &&
		    lead_is_base(l, " make hit take"
		    " leave win lose break end beat score open "))
			return false;
		return driven && !clause_is(c, t->first - 1, " shortly soon just"
		    " immediately even hours days weeks months years minutes"
		    " day week month year ") && !clause_is(c, t->first + 1,
		    " part well many much ");
	case LEAD_PART_OVER:
		if (clause_is(c, t->first, " following "))
			return driven && !ask_is_time_unit(c, t->first + 2);
		return ((l->frames & LEAD_OVER) != 0 || (l->p.passive &&
		    !lead_is_base(l, by_chance))) && !c->at[t->first + 1].
		    number && !c->at[t->first + 1].money && !ask_is_time_unit(c,
		    t->first + 2);
	default:
		return false;
	}
}

/* Past "because", "after", where a clause with a subject of its own follows,
 * or 0. */
static size_t
clause_at(const struct lead *l, const struct lead_part *t)
{
	const struct clause *c = l->q.c;
	size_t i = t->first + 1, k;

	if (!clause_is(c, t->first, " because after as ") || clause_is(c, i,
	    " he she they it of being ") || verb_of_ing(c->at[i].low,
	    c->at[i].low_n) != NULL)
		return 0;
	for (k = i + 1; k < t->end; k++) {
		if (c->at[k].gap != 0 || clause_is(c, k, " who that which when"
		    " where "))
			return 0;
		if (clause_is(c, k, " was were is are has have had will ") ||
		    (!c->at[k].capital && (verb_of_past(c->at[k].low,
		    c->at[k].low_n) != NULL || (c->at[k - 1].low_n > 3 &&
		    c->at[k - 1].low[c->at[k - 1].low_n - 1] == 's' &&
		    verb_of_base(c->at[k].low, c->at[k].low_n) != NULL))))
			return i;
	}
	return 0;
}

/* Why, answered by the reason's own clause. */
static void
ask_bare_reason(struct lead *l, const struct lead_wish *w)
{
	const struct clause *c = l->q.c;
	const struct lead_part *t = &l->parts[w->at];
	size_t i = clause_at(l, t), k, it;
	const char *name;
	bool said = l->source < l->source_end;

	/* "bans": who knows whose */
	if (i == 0 || said || l->told > 0 || l->frame != NULL || t->end < i +
	    CLAUSE_LEAST || !can_repeat(l, w->at) || !lead_is_clear(l, i,
	    t->end))
		return;
	/* "because it has nine pupils": the school has */
	it = clause_is(c, i, l->q.s.plural ? " they " : " it ");
	name = l->brief != NULL ? l->brief : l->the;
	for (k = i + it; k < t->end; k++)
		if (clause_is(c, k, " he she it his her its their they him"
		    " them other others another earlier previous "))
			return;
	lead_ask(l, w->start, w->subject, w->past);
	for (k = 0; k < w->at; k++)
		if (!may_drop(l, k, true))
			lead_ask_words(l, l->parts[k].first, l->parts[k].end);
	if (it > 0) {
		buf_adds(&l->answer, name);
		lead_tell_words(l, i + 1, t->end);
	} else
		clause_print(c, &l->answer, i, t->end, false);
	lead_offer(l, w->kind, w->worth - 0.1);
}

void
lead_ask_reason(struct lead *l)
{
	struct lead_wish w = { .start = "Why", .subject = l->subject, .rest = "",
	    .past = l->p.passive, .kind = ASK_WHY };
	size_t i;

	if ((l->kinds & (1u << LEAD_PART_WHY | 1u << LEAD_PART_AFTER | 1u <<
	    LEAD_PART_AS | 1u << LEAD_PART_OVER)) == 0 || ask_is_saying(&l->p))
		return;
	for (i = 0; i < l->part_count; i++) {
		if (!is_reason(l, i) || (i == 0 && !l->p.passive &&
		    lead_is_base(l, " criticise criticize cut take lose win"
		    " stop hit ")))
			continue;
		/* "has hit out": at whom? */
		if (l->parts[i].first < l->p.after + 2 && lead_is_base(l,
		    " hit ") && !l->p.passive)
			continue;
		w.at = i;
		w.worth = l->parts[i].kind == LEAD_PART_WHY ? 1.0 : 0.88;
		if (!lead_ask_wish(l, &w))
			ask_bare_reason(l, &w);
		return;
	}
}

const char lead_takes_to[] = " plan plans bid offer right decision attempt"
    " proposal proposals deal power powers campaign bill law rule measure motion"
    " amendment need ability way ways chance effort efforts move request"
    " order call calls pressure person people country woman man state player"
    " team company pledge promise vote agreement permission licence license"
    " likely able set ready due ";

bool
lead_opens_first(const struct clause *c, const struct lead_part *t)
{
	size_t i;

	for (i = t->first; i < t->end; i++)
		if (clause_is(c, i, " first second third fourth fifth sixth"
		    " youngest oldest only last latest "))
			return true;
	return false;
}

static const char orders[] = " urge ask order tell force allow require warn"
    " persuade invite encourage instruct advise enable permit compel ";
static const char agrees[] = " agree vote decide promise pledge vow refuse offer"
    " threaten resolve ";

/* What part AT, "to …", is: 0 nothing to ask of, 1 what is to be done, 2 a
 * purpose. */
static int
read_to(const struct lead *l, size_t at)
{
	const struct clause *c = l->q.c;
	const struct lead_part *t = &l->parts[at], *before = t - 1;
	bool object = at > 0 && l->parts[0].kind == LEAD_PART_OBJECT;

	if ((l->p.passive ? at == 0 || !object : object) && lead_is_base(l,
	    orders))
		return 1;
	if (!object && !l->p.passive && lead_is_base(l, agrees))
		return 1;
	if (at == 0 && (l->p.passive || (l->p.verb->frames & VERB_TO_DO)))
		return 0;
	if (at == 1 && before->kind == LEAD_PART_ADVERB && !l->p.passive)
		return 0;
	if (clause_is(c, t->first - 1, lead_takes_to) || (at > 0 && lead_opens_first(c,
	    before)) || clause_is(c, t->first + 1, " be become have "))
		return 0;
	/* "were ordered closed and growers told to stay" */
	if (object && l->p.passive)
		return 0;
	/* "a bond to replace a jail" */
	if (object && !l->p.passive && !lead_is_base(l, " raise spend pay borrow"
	    " send deploy use occupy close shut cut storm divert mobilise"
	    " visit cross travel gather sell postpone delay cancel summon"
	    " stage pause suspend "))
		return 0;
	if (lead_is_base(l, " win beat score shoot hit come rise fall climb drop"
	    " be become have need find fail appear continue remain go want"
	    " like seem get lose draw secure claim survive recover help cause"
	    " lead "))
		return 0;
	return object || l->p.passive || lead_is_base(l, " visit march gather"
	    " travel fly meet return walk drive rally protest demonstrate"
	    " resign quit step leave strike vote ") ? 2 : 0;
}

/* "voted by 61% to ban the sale", "urged the council to close it": to do
 * what? "visited Lund to call for peace": why? */
void
lead_ask_to_do(struct lead *l)
{
	struct lead_wish w = { .start = "What", .subject = l->subject };
	size_t i;
	int kind;

	if (l->told > 0 || !lead_has(l, TO))
		return;
	for (i = 0; i < l->part_count; i++) {
		if (l->parts[i].kind != LEAD_PART_TO)
			continue;
		kind = read_to(l, i);
		if (kind == 0)
			continue;
		w.at = i;
		w.start = kind == 1 ? "What" : "Why";
		w.rest = kind == 1 ? " to do" : "";
		w.kind = kind == 1 ? ASK_WHAT_DID : ASK_WHY;
		w.worth = kind == 1 ? 0.82 : 0.8;
		w.past = false;
		if (lead_ask_wish(l, &w))
			return;
	}
}

/* "have agreed to form a coalition": what have they agreed to do? */
void
lead_ask_agreed(struct lead *l)
{
	const struct verb_phrase *p = &l->p;
	size_t end, n, to = p->second - 1;

	if (p->second == 0 || p->outer == NULL || l->told > 0 ||
	    !list_has_word(agrees, p->outer->base, strlen(p->outer->base)))
		return;
	for (end = lead_run(l, p->after), n = 0; n < TRIES && end > p->after;
	    n++) {
		if (!lead_is_clear(l, p->after, end) || clause_is(l->q.c,
		    l->q.s.verb, " had ") || clause_is(l->q.c, p->after, " it"
		    " them him her "))
			return;
		if (is_open(l->q.c, p->after, end)) {
			end = lead_without_last(l, p->after, end);
			continue;
		}
		buf_addf(&l->q.text, "What %s %s %s%s to do", p->aux,
		    l->subject, p->extra, p->base ? p->outer->base :
		    l->q.c->at[p->main].low);
		buf_adds(&l->answer, l->subject);
		lead_tell_words(l, l->q.s.verb, to);
		lead_tell_words(l, to, end);
		if (lead_offer(l, ASK_WHAT_DID, 0.82))
			return;
		end = lead_without_last(l, p->after, end);
	}
}

/* "is to leave the show after 22 years": after how many? */
static void
ask_after_span(struct lead *l)
{
	const struct clause *c = l->q.c;
	struct lead_wish w = { .subject = l->subject, .rest = "", .past =
	    l->p.passive, .kind = ASK_HOW_MANY, .worth = 0.7 };
	char start[40];
	size_t i, k;

	if (!lead_has(l, TIME) || l->told > 0 || !lead_is_base(l, " leave quit"
	    " retire resign return reopen end close rescue free release reunite"
	    " finish step find "))
		return;
	for (i = 0; i < l->part_count; i++) {
		k = ask_number_end(c, ask_skip_about(c, l->parts[i].first + 1));
		if (!clause_is(c, l->parts[i].first, " after ") || k <
		    l->parts[i].first + 2 || !ask_is_time_unit(c, k) ||
		    c->at[k].low[c->at[k].low_n - 1] != 's' || clause_is(c,
		    k + 2, " which "))
			continue;
		(void)snprintf(start, sizeof start, "After how many %.*s",
		    (int)c->at[k].low_n, c->at[k].low);
		w.start = start;
		w.at = i;
		lead_ask_wish(l, &w);
		return;
	}
}

void
lead_ask_parts(struct lead *l)
{
	static void (*const makers[])(struct lead *) = { lead_ask_reason,
	    lead_ask_named, lead_ask_whom, lead_ask_winner, lead_ask_became, lead_ask_agreed,
	    lead_ask_to_do, lead_ask_phrase, lead_ask_how, lead_ask_place,
	    lead_ask_object, lead_ask_warned, ask_after_span };
	size_t i;

	for (i = 0; i < sizeof makers / sizeof makers[0] && lead_wants(l); i++)
		makers[i](l);
}
