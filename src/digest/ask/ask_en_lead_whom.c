/*
 * What is asked of the parts of a leading sentence (ask_en_lead_part.c): who,
 * whom, what, where, how.
 */
#include <string.h>

#include "../ask_en_lead.h"

#define TRIES 4

/* "has become the first woman to fly it": the first to do what? */
void
lead_ask_became(struct lead *l)
{
	struct lead_wish w = { .start = "What", .subject = l->subject, .rest =
	    " to do", .kind = ASK_WHAT_DID, .worth = 0.85 };
	size_t i;

	if (!lead_has(l, TO) || l->p.second > 0 || !lead_is_base(l,
	    " become ") || l->told > 0 || l->part_count < 2 ||
	    !lead_opens_first(l->q.c, &l->parts[0]))
		return;
	for (i = 1; i < l->part_count; i++)
		if (l->parts[i].kind == LEAD_PART_TO) {
			w.at = i;
			/* "the youngest to win since 1997": not of all time */
			if (!clause_is(l->q.c, l->parts[i].end, " since in for "))
				lead_ask_wish(l, &w);
			return;
		}
}

/* Verbs with a phrase that tells what: "apologised for …". */
void
lead_ask_phrase(struct lead *l)
{
	static const struct {
		const char *bases, *words;
		bool object;	/* whom it is said of stands between */
		bool doing;	/* a verb follows */
	} rows[] = { { " apologise apologize call campaign ", " for ", false,
	    false },
	    { " warn complain ", " of about ", false, false },
	    { " accuse suspect ", " of ", true, false },
	    { " blame ", " for on ", true, false },
	    { " trace link attribute ", " to ", true, false },
	    { " charge ", " with ", true, false },
	    { " plead ", " to ", true, false },
	    { " admit confess ", " to ", false, false },
	    { " block stop prevent ban bar exclude ", " from ", true, true },
	    { " identify ", " from ", false, false },
	    { " award ", " to ", true, false },
	    { " give ", " to ", true, false } };
	const struct clause *c = l->q.c;
	struct lead_wish w = { .start = "What", .subject = l->subject, .rest = "",
	    .kind = ASK_WHAT_DID, .worth = 0.8, .keep = 1 };
	size_t i, r;

	if ((l->frames & LEAD_PHRASE) == 0)
		return;
	for (r = 0; r < sizeof rows / sizeof rows[0]; r++)
		if (list_has_word(rows[r].bases, l->p.verb->base,
		    strlen(l->p.verb->base)))
			break;
	if (r == sizeof rows / sizeof rows[0] || l->told > 0 || l->p.second > 0
	    || (lead_is_base(l, " give ") && !clause_is(c, l->p.after,
	    " birth ")))
		return;
	for (i = rows[r].object && !l->p.passive; i < l->part_count; i++)
		if (clause_is(c, l->parts[i].first, rows[r].words)) {
			const struct token *t = &c->at[l->parts[i].first + 1];

			/* "called an election for May" */
			if (!rows[r].object && i > 0 && l->parts[0].kind ==
			    LEAD_PART_OBJECT)
				return;

			if (rows[r].doing && verb_of_ing(t->low, t->low_n) ==
			    NULL && !clause_is(c, l->parts[i].first + 1,
			    " using "))
				return;

			w.at = i;
			/* "awarded to two chemists" */
			if (lead_is_base(l, " award ")) {
				if (!l->p.passive)
					return;
				w.start = "Who";
				w.kind = ASK_WHO_DID;
			}
			/* "for a crossing to be built" */
			if (l->parts[i].kind == LEAD_PART_WITH && i + 1 <
			    l->part_count && l->parts[i + 1].first ==
			    l->parts[i].end && l->parts[i + 1].kind ==
			    LEAD_PART_TO)
				l->parts[i].end = l->parts[i + 1].end;
			/* "from using": from doing what? */
			if (!lead_is_base(l, " plead admit confess ") &&
			    (verb_of_ing(t->low, t->low_n) != NULL ||
			    clause_is(c, l->parts[i].first + 1, " using ")))
				w.rest = " doing";
			lead_ask_wish(l, &w);
			return;
		}
}

/* "has appointed Ann Poe as its chairman": whom? */
void
lead_ask_named(struct lead *l)
{
	const struct clause *c = l->q.c;
	const struct lead_part *t = l->parts, *as = t + 1;

	if (l->p.passive || l->part_count < 2 || t->kind != LEAD_PART_OBJECT ||
	    !lead_is_base(l, " name appoint choose pick elect hire select"
	    " nominate ") || l->told > 0 || !clause_is(c, as->first, " as to ")
	    || !lead_is_clear(l, t->first, t->end) || !ask_is_closed(c,
	    as->first, as->end) || !lead_is_clear(l, as->first, as->end) ||
	    !c->at[t->end - 1].capital)
		return;
	lead_ask(l, "Who", l->the, false);
	lead_ask_words(l, as->first, as->end);
	lead_tell(l, l->the);
	lead_tell_words(l, t->first, t->end);
	lead_tell_words(l, as->first, as->end);
	lead_offer(l, ASK_WHO_DID, 0.95);
}

/* "have sacked manager Tom Hale": whom? */
void
lead_ask_whom(struct lead *l)
{
	const struct clause *c = l->q.c;
	const struct lead_part *t = l->parts;
	size_t i;

	if (l->p.passive || l->part_count == 0 || t->kind != LEAD_PART_OBJECT ||
	    l->told > 0 || !c->at[t->end - 1].capital || !lead_is_base(l,
	    " sack fire oust dismiss suspend replace appoint hire elect pick"
	    " choose sue arrest marry ") || t->end > t->first + 6 ||
	    !lead_is_clear(l, t->first, t->end))
		return;
	for (i = t->first; i < t->end && !ask_is_someone(&l->q, i); i++)
		;
	if (i == t->end)
		return;
	lead_ask(l, "Who", l->the, false);
	lead_tell(l, l->the);
	lead_tell_words(l, t->first, t->end);
	lead_offer(l, ASK_WHO_DID, 0.75);
}

/* What can be won but once: "the Booker Prize", "the 400m freestyle". */
static bool
is_unique(const struct clause *c, size_t first, size_t end)
{
	size_t i;

	if (clause_is(c, first, " his her its their ") || c->at[first].number)
		return false;
	for (i = first; i < end; i++)
		if (clause_is(c, i, " prix open prize cup medal title record"
		    " championship championships masters trophy marathon election"
		    " award oscar derby slam tournament presidency leadership"
		    " grand final race "))
			return true;
	return false;
}

/* VERB, of what was won in tokens [I, END): "Who won …?" */
static bool
ask_winner(struct lead *l, const char *verb, size_t i, size_t end, size_t more)
{
	const struct clause *c = l->q.c;
	bool one = clause_is(c, i, " a an ");
	const char *who = l->brief != NULL && strncmp(l->brief, "the ", 4) !=
	    0 ? l->brief : l->subject;

	if (end < i + 2 || !is_unique(c, i, end) || !ask_is_closed(c, i, end) ||
	    !lead_is_clear(l, i, more))
		return false;
	buf_addf(&l->q.text, "Who %s%s", verb, one ? " the" : "");
	lead_ask_words(l, i + one, end);
	buf_addf(&l->answer, "%s %s%s", who, verb, one ? " the" : "");
	lead_tell_words(l, i + one, more);
	return lead_offer(l, ASK_WHO_DID, 0.9);
}

/* "won the Lund Open", "shot a 65 to win the Lund Open by two strokes" */
void
lead_ask_winner(struct lead *l)
{
	const struct clause *c = l->q.c;
	const struct lead_part *t = l->parts;
	size_t i, at, end;

	if (l->p.passive || l->told > 0 || !l->q.s.named || l->part_count == 0
	    || l->q.s.plural || clause_is(c, l->q.s.verb, " will could may "))
		return;
	if (lead_is_base(l, " win break claim set ") && t->kind ==
	    LEAD_PART_OBJECT && l->p.second == 0 && ask_winner(l,
	    lead_is_base(l, " win ") ? "won" : lead_is_base(l, " break ") ?
	    "broke" : lead_is_base(l, " set ") ? "set" : "claimed", t->first,
	    t->end, t->end))
		return;
	for (i = 0; i < l->part_count; i++) {
		at = t[i].first;
		if (t[i].kind != LEAD_PART_TO || !clause_is(c, at + 1, " win"
		    " claim ") || clause_is(c, at - 1, lead_takes_to) || !l->p.past)
			continue;
		for (end = at + 2; end < t[i].end && (!clause_is(c, end,
		    ask_prepositions) || clause_is(c, end, " of "));
		    end++)
			;
		if (!ask_winner(l, clause_is(c, at + 1, " win ") ? "won" :
		    "claimed", at + 2, end, t[i].end))
			ask_winner(l, clause_is(c, at + 1, " win ") ? "won" :
			    "claimed", at + 2, end, end);
		return;
	}
}

/* "will be built on the site of …", "opened a school in Lund": where? */
void
lead_ask_place(struct lead *l)
{
	const struct clause *c = l->q.c;
	struct lead_wish w = { .start = "Where", .subject = l->the, .rest = "",
	    .kind = ASK_WHERE, .worth = 0.72, .past = l->p.passive };
	size_t i, k;
	/* "a fire broke out in" */
	const bool breaks = lead_is_base(l, " break ") && clause_is(c,
	    l->p.after, " out ");

	if (!lead_has(l, PLACE) || l->told > 0 || !(l->p.passive ? (l->frames & LEAD_WHERE) != 0 ||
	    lead_is_base(l, " hold display stage locate base bury hang ") :
	    lead_is_base(l, " die crash collapse erupt explode happen land"
	    " meet sink derail capsize open build hold stage discover unearth"
	    " arrest rescue gather rally march protest ") || breaks))
		return;
	for (i = 0; i < l->part_count; i++) {
		const struct lead_part *t = &l->parts[i];

		/* "found 300 miles away on a farm" */
		if (t->kind == LEAD_PART_OBJECT && l->p.passive && clause_is(c,
		    t->end - 1, " away apart "))
			return;
		if (t->kind != LEAD_PART_PLACE || clause_is(c, t->first,
		    " into onto around along ") || (i > 0 && l->parts[i - 1].
		    kind == LEAD_PART_OBJECT && !l->p.passive && !lead_is_base(
		    l, " open build hold stage arrest ") && !breaks))
			continue;
		for (k = t->first; k < t->end && !c->at[k].capital; k++)
			;
		if (k == t->end || ask_has_date(c, t->first, t->end))
			continue;
		w.at = i;
		if (lead_ask_wish(l, &w))
			return;
	}
}

/* "won the race by waiting", "using a drone": how? */
void
lead_ask_how(struct lead *l)
{
	struct lead_wish w = { .start = "How", .subject = l->subject, .rest = "",
	    .kind = ASK_WHY, .worth = 0.78 };
	size_t i;

	bool won = lead_is_base(l, " end win claim secure seal clinch reach"
	    " complete mark extend ");

	if (!(lead_has(l, HOW) || won) || ask_is_saying(&l->p) || l->told > 0 ||
	    (!won && lead_is_base(l, " begin"
	    " start end respond mark celebrate ")))
		return;
	for (i = 0; i < l->part_count; i++)
		/* "with a 3-0 win over Bolton" */
		if (l->parts[i].kind == LEAD_PART_HOW || (won && i > 0 &&
		    clause_is(l->q.c, l->parts[i].first, " with ") && clause_is(
		    l->q.c, l->parts[i].end - 1, " win victory defeat draw goal"
		    " penalty "))) {
			if (l->parts[i].kind != LEAD_PART_HOW && i + 1 <
			    l->part_count && (l->parts[i + 1].kind ==
			    LEAD_PART_OVER || l->parts[i + 1].kind ==
			    LEAD_PART_PLACE))
				l->parts[i].end = l->parts[i + 1].end;
			w.at = i;
			lead_ask_wish(l, &w);
			return;
		}
}

/* A verb stands in tokens [I, END): "that the last one of its boats —" has
 * none. */
static bool
has_finite(const struct clause *c, size_t i, size_t end)
{
	for (; i < end; i++)
		if (!c->at[i].capital && (clause_is(c, i, " is are was were has"
		    " have had will would can could may might must should did"
		    " does do ") || verb_of_past(c->at[i].low, c->at[i].low_n)
		    != NULL || verb_of_present(c->at[i].low, c->at[i].low_n) !=
		    NULL || verb_of_base(c->at[i].low, c->at[i].low_n) != NULL))
			return true;
	return false;
}

/* "have warned that patients could die": what? */
void
lead_ask_warned(struct lead *l)
{
	struct lead_wish w = { .start = "What", .subject = l->the, .rest = "",
	    .kind = ASK_WHAT_DID, .worth = 0.55 };

	if (l->p.passive || l->told > 0 || l->part_count == 0 || l->most > 0 ||
	    l->parts[0].kind != LEAD_PART_THAT || !clause_is(l->q.c,
	    l->parts[0].first, " that ") || !lead_is_base(l, " warn rule conclude"
	    " find admit decide discover reveal vow promise ") || !has_finite(
	    l->q.c, l->parts[0].first + 1, l->parts[0].end))
		return;
	lead_ask_wish(l, &w);
}

/* "has approved the first pill to treat it": what? */
void
lead_ask_object(struct lead *l)
{
	const struct clause *c = l->q.c;
	const struct lead_part *t = l->parts;
	size_t end, n, k;
	bool named = false;

	if (l->p.passive || clause_is(c, l->q.s.verb, " can ") ||
	    (l->frames & LEAD_WHAT) == 0 || l->part_count == 0
	    || t->kind != LEAD_PART_OBJECT || !ask_is_object(c, t->first) ||
	    clause_is(c, t->first, " his her their its on in at it no any"
	    " children people ") || c->at[t->first].number)
		return;
	end = lead_run(l, t->first);
	for (k = t->first; k < end; k++)
		named = named || c->at[k].capital || clause_is(c, k, " first"
		    " sale use ");
	if (clause_is(c, t->first, " the ") && !(named && end > t->first + 4))
		return;
	for (n = 0; n < TRIES && end > t->first + 2; n++) {
		/* "has created an AI tool": what kind of? */
		if (lead_is_clear(l, t->first, end) && !clause_is(c, end - 1,
		    lead_empty) && !(end < t->first + 4 && clause_is(c, end - 1,
		    " system tool model app product products algorithm device"
		    " service program programme images chatbot software"
		    " platform feature method "))) {
			lead_ask(l, lead_is_base(l, " release free detain expel"
			    " deport ") && ask_is_doer(&c->at[ask_head(c,
			    t->first, t->end)]) ? "Who" : "What", l->the,
			    false);
			lead_tell(l, l->the);
			lead_tell_words(l, t->first, end);
			if (lead_offer(l, ASK_WHAT_DID, 0.65))
				return;
		}
		end = lead_without_last(l, t->first, end);
	}
}
