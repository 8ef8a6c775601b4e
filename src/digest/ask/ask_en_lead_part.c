/*
 * The parts of what a leading sentence says of its subject: the object, what
 * is to be done, the reason, when, where, by whom, at what price. All that asks
 * of any of them stands on this one reader.
 */
#include <string.h>

#include "../ask_en_lead.h"

static const char day_words[] = " today yesterday tomorrow tonight overnight"
    " monday tuesday wednesday thursday friday saturday sunday midnight ";
static const char places[] = " in at near outside inside across through into"
    " behind beneath off on under beside aboard onto around along ";
static const char time_openers[] = " at before after around between from"
    " until on in by for over during within last next"
    " this every early late today yesterday tomorrow tonight overnight monday"
    " tuesday wednesday thursday friday saturday sunday midnight ";
static const char clauses[] = " when while before since until unless although"
    " though despite amid if without whether ";
/* One look at most words. */
static const char openers[] = " to by for on in at near outside inside across"
    " through into behind beneath off under beside aboard onto around along"
    " when while before since until unless although though despite amid if"
    " without because due after following as over from with about against"
    " between against that which who where whose and but or last next this"
    " every today yesterday tomorrow tonight overnight monday tuesday wednesday"
    " thursday friday saturday sunday midnight using early late during within"
    " towards toward how what why whether thanks owing midnight per among ";

/* A clause with a verb of its own stands behind I. */
static bool
has_clause(const struct clause *c, size_t i)
{
	size_t k;

	for (k = i + 2; k < c->count && (c->at[k].gap == 0 || c->at[k].gap ==
	    '"') && k < i + 16 && !clause_is(c, k, " which who that where "); k++)
		if (!c->at[k].capital && (clause_is(c, k, " is are was were has"
		    " have had will would could can did ") || (verb_of_past(
		    c->at[k].low, c->at[k].low_n) != NULL && !clause_is(c,
		    k - 1, ask_prepositions) && !clause_is(c, k - 1,
		    ask_determiners)) || (c->at[k - 1].low_n > 3 &&
		    verb_of_present(c->at[k].low, c->at[k].low_n) != NULL &&
		    clause_is(c, k + 1, " with from to for ") && !clause_is(c,
		    k - 1, ask_prepositions) && !clause_is(c, k - 1,
		    ask_determiners))))
			return true;
	return false;
}

/* "9am", "noon" at I: its end, or I. */
static size_t
hour_end(const struct clause *c, size_t i)
{
	const struct token *t = &c->at[i];

	if (clause_is(c, i, " noon midnight midday dawn dusk "))
		return i + 1;
	if (!t->number || t->low_n < 3 || t->low[t->low_n - 1] != 'm')
		return i;
	return t->low[t->low_n - 2] == 'a' || t->low[t->low_n - 2] == 'p' ?
	    i + 1 : i;
}

/* "at about 9am", "shortly before noon", "some time between 2am and 3am" at I:
 * its end, or I. */
static size_t
clock_end(const struct clause *c, size_t i)
{
	size_t k = i, end;

	k += clause_is(c, k, " some ") && clause_is(c, k + 1, " time ") ? 2 :
	    (size_t)clause_is(c, k, " just shortly soon only ");
	if (!clause_is(c, k, " at before after around between by "))
		return i;
	k = ask_skip_about(c, k + 1);
	end = hour_end(c, k);
	if (end == k)
		return i;
	if (clause_is(c, end, " and ") && hour_end(c, end + 1) > end + 1)
		return hour_end(c, end + 1);
	return end;
}

/* A time at I: its end, or I. */
static size_t
time_end(const struct clause *c, size_t i)
{
	size_t k = ask_date_end(c, i, true);

	if (k > i || (k = clock_end(c, i)) > i)
		return k;
	/* "from 1 July" */
	if (clause_is(c, i, " from until ")) {
		k = i + 1 + (c->at[i + 1].number && c->at[i + 1].n < 3);
		if (c->at[k].capital && clause_is(c, k, " january february march"
		    " april may june july august september october november"
		    " december "))
			return k + 1 + (c->at[k + 1].number && c->at[k + 1].gap
			    == 0);
		return clause_is(c, k, " next ") ? k + 2 : c->at[k].capital &&
		    clause_is(c, k, day_words) ? k + 1 : i;
	}
	/* "for the first time in a decade" */
	if (clause_is(c, i, " for ") && clause_is(c, i + 1, " the ") &&
	    clause_is(c, i + 3, " time ")) {
		k = i + 4;
		if (clause_is(c, k, " in ") && (ask_is_time_unit(c, k + 2) ||
		    ask_is_time_unit(c, k + 3)))
			k += 2 + (size_t)!ask_is_time_unit(c, k + 2) + 1;
		else if (clause_is(c, k, " since "))
			k += 2;
		return k;
	}
	if (clause_is(c, i, " in ") && clause_is(c, i + 1, " a an ") &&
	    ask_is_time_unit(c, i + 2))
		return i + 3;
	k = i + clause_is(c, i, " on early late ");
	k += clause_is(c, k, " early late on ");
	if (clause_is(c, k, day_words) && (c->at[k].capital || clause_is(c, k,
	    " today yesterday tomorrow tonight overnight midnight "))) {
		k++;
		return k + clause_is(c, k, " morning afternoon evening night"
		    " lunchtime ");
	}
	k = i + clause_is(c, i, " over during in within for ");
	k += clause_is(c, k, " the ");
	if (clause_is(c, k, " last next this every past coming ") &&
	    k + 1 < c->count) {
		k++;
		k += clause_is(c, k, " few ") || (c->at[k].number &&
		    c->at[k].n < 4) || clause_is(c, k, " two three four five six"
		    " seven eight nine ten ");
		if (ask_is_time_unit(c, k) || clause_is(c, k, " week weekend"
		    " summer winter spring autumn fall month january february"
		    " march april may june july august september october"
		    " november december monday tuesday wednesday thursday"
		    " friday saturday sunday "))
			return k + 1;
	}
	k = ask_span_end(c, i);
	return clause_is(c, i, " for ") ? i : k;
}

/* "to" at I and a verb. */
static bool
is_to_do(const struct clause *c, size_t i)
{
	const struct token *t = &c->at[i + 1];

	return clause_is(c, i, " to ") && i + 1 < c->count && !t->capital &&
	    !t->number && t->gap == 0 && (clause_is(c, i + 1, " be have do ") ||
	    (verb_of_base(t->low, t->low_n) != NULL && !clause_is(c, i + 1,
	    " work police school court hospital prison jail market office"
	    " town ")) );
}

/* "a run of defeats", "an outcry" at I: no time, nothing that lasts. */
static bool
is_event(const struct clause *c, size_t i)
{
	size_t k;

	if (!clause_is(c, i, " a an its their complaints protests claims"
	    " concerns pressure criticism warnings "))
		return false;
	for (k = i + 1; k < i + 5 && k < c->count; k++)
		if (ask_is_time_unit(c, k) || clause_is(c, k, " spell career"
		    " stint battle illness trial spell wait restoration break"
		    " absence delay campaign journey debate flight "))
			return false;
	return true;
}

/* "after 34 children caught measles" at I, not "after 34 days". */
static bool
is_counted(const struct clause *c, size_t i)
{
	size_t k = ask_number_end(c, ask_skip_about(c, i + 1));

	return k > i + 1 && !ask_is_time_unit(c, k) && !ask_is_time_unit(c,
	    k + 1) && has_clause(c, k - 1);
}

/* What starts at I, or LEAD_PART_NONE. */
static enum lead_part_kind
kind_at(const struct lead *l, size_t i)
{
	const struct clause *c = l->q.c;
	const struct token *next = &c->at[i + 1];

	if (!clause_is(c, i, openers) || (c->at[i].capital && !clause_is(c, i,
	    day_words)))
		return LEAD_PART_NONE;
	if (clause_is(c, i, time_openers)) {
		if (time_end(c, i) > i)
			return LEAD_PART_TIME;
		if (ask_span_end(c, i) > i)
			return LEAD_PART_SPAN;
	}
	if (clause_is(c, i, " last next this every early late per today"
	    " yesterday tonight overnight "))
		return LEAD_PART_NONE;
	if (is_to_do(c, i))
		return LEAD_PART_TO;
	if (clause_is(c, i, " at ") && clause_is(c, i + 1, " the ") &&
	    clause_is(c, i + 2, " age "))
		return LEAD_PART_WITH;
	if (clause_is(c, i, " that which who where whose how what why whether "))
		return LEAD_PART_THAT;
	if (clause_is(c, i, " because ") || (clause_is(c, i, " due owing"
	    " thanks ") && clause_is(c, i + 1, " to ")))
		return LEAD_PART_WHY;
	if (clause_is(c, i, " in ") && clause_is(c, i + 1, " protest response"
	    " retaliation ") && clause_is(c, i + 2, " at to for over against "))
		return LEAD_PART_WHY;
	if (clause_is(c, i, " after "))
		return (ask_is_cause(c, i + 1) && (verb_of_ing(c->at[i +
		    1].low, c->at[i + 1].low_n) != NULL || clause_is(c, i + 1,
		    " being ") || has_clause(c, i - 1))) || is_event(c, i + 1) ||
		    is_counted(c, i) ?
		    LEAD_PART_AFTER : LEAD_PART_TIME;
	/* "over two million cars" */
	if (clause_is(c, i, " following ") || (clause_is(c, i, " over ") &&
	    ask_number_end(c, i + 1) == i + 1) || (clause_is(c, i, " on ") &&
	    clause_is(c, i + 1, " suspicion ")))
		return LEAD_PART_OVER;
	if (clause_is(c, i, " as "))
		return has_clause(c, i) ? LEAD_PART_AS : LEAD_PART_WITH;
	if (clause_is(c, i, clauses))
		return LEAD_PART_CLAUSE;
	if (clause_is(c, i, " and but or "))
		return LEAD_PART_AND;
	if (clause_is(c, i, " using "))
		return LEAD_PART_HOW;
	if (clause_is(c, i, " for by ") && !next->capital && next->gap == 0 &&
	    verb_of_ing(next->low, next->low_n) != NULL)
		return clause_is(c, i, " for ") ? LEAD_PART_OVER :
		    LEAD_PART_HOW;
	if (clause_is(c, i, " by ")) {
		size_t k = ask_skip_about(c, i + 1);

		k += clause_is(c, k, " average ") || (clause_is(c, k, " a ") &&
		    clause_is(c, k + 1, " record further ")) ? 2 : 0;

		return c->at[k].number || c->at[k].money || c->at[k].percent ||
		    clause_is(c, k, " half two-thirds three-quarters ") ||
		    clause_is(c, k + clause_is(c, k, " a "), " third quarter"
		    " fifth tenth ") ||
		    ask_number_end(c, k) > k ? LEAD_PART_STEP : LEAD_PART_BY;
	}
	if (clause_is(c, i, " for ") && (next->money || ask_sum_end(c,
	    ask_skip_about(c, i + 1)) > ask_skip_about(c, i + 1)))
		return LEAD_PART_PRICE;
	return clause_is(c, i, places) ? LEAD_PART_PLACE : LEAD_PART_WITH;
}

/* "and" at I joins words of one phrase: no verb follows. */
static bool
joins(const struct lead *l, size_t i)
{
	const struct clause *c = l->q.c;
	const struct token *t = &c->at[i + 1];
	size_t k;

	if (clause_is(c, i, " but ") || t->gap != 0 || i + 1 >= l->end)
		return false;
	if (!t->capital && (verb_of_past(t->low, t->low_n) != NULL ||
	    clause_is(c, i + 1, " was were has have is are will would had"
	    " could he she it they then ") || ((verb_of_base(t->low, t->low_n)
	    != NULL || verb_of_present(t->low, t->low_n) != NULL) &&
	    (clause_is(c, i + 2, ask_determiners) || t[1].number ||
	    t[1].money || t[1].capital || clause_is(c, i + 2, " more up it"
	    " to from ")))))
		return false;
	for (k = i + 2; k < l->end && k < i + 10 && c->at[k].gap == 0 &&
	    !clause_is(c, k, " after because as when while that who which ");
	    k++)
		if (!c->at[k].capital && clause_is(c, k, " was were has have is"
		    " are will would had could "))
			return false;
	return true;
}

/* "on Tuesday" at I: of the main clause, not of a purpose. */
static bool
is_day(const struct clause *c, size_t i)
{
	return clause_is(c, i, day_words) || clause_is(c, i + 1, day_words) ||
	    clause_is(c, i + 2, day_words);
}

/* The end of the clause that "because", "after", "that" at I opens. */
static size_t
clause_end(const struct lead *l, size_t i)
{
	const struct clause *c = l->q.c;
	size_t k;

	for (k = i + 1; k < l->end; k++) {
		if (c->at[k].gap == '"')
			continue;
		if (c->at[k].gap != 0 && lead_past_list(l, k) == k)
			return k;
		if (c->at[k].gap != 0)
			k = lead_past_list(l, k) - 1;
		else if (k > i + 1 && clause_is(c, k, " after because while"
		    " although though until following amid despite but ") &&
		    !clause_is(c, k - 1, " all "))
			return k;
	}
	return k;
}

/* The end of the part that starts at I. */
static size_t
part_end(const struct lead *l, size_t i, enum lead_part_kind kind)
{
	const struct clause *c = l->q.c;
	size_t k;
	bool deed;	/* a verb of its own with its phrases */

	if (kind == LEAD_PART_TIME && (k = time_end(c, i)) > i)
		return k;
	if (kind == LEAD_PART_SPAN)
		return ask_span_end(c, i);
	/* "by 312 to 256" */
	if (kind == LEAD_PART_STEP && c->at[i + 1].number) {
		k = i + 2 + (size_t)clause_is(c, i + 2, " votes ");
		if (clause_is(c, k, " to ") && c->at[k + 1].number)
			return k + 2;
	}
	if (kind == LEAD_PART_THAT || kind == LEAD_PART_WHY || kind ==
	    LEAD_PART_AFTER || kind == LEAD_PART_AS || kind ==
	    LEAD_PART_CLAUSE) {
		return clause_end(l, i);
	}
	deed = kind == LEAD_PART_TO || kind == LEAD_PART_HOW || kind ==
	    LEAD_PART_OVER || (kind == LEAD_PART_WITH && verb_of_ing(c->at[i +
	    1].low, c->at[i + 1].low_n) != NULL);
	for (k = i + 1; k < l->end; k++) {
		enum lead_part_kind next;

		if (c->at[k].gap != 0) {
			if (lead_past_list(l, k) == k)
				return k;
			k = lead_past_list(l, k) - 1;
			continue;
		}

		/* "accused Lund of theft" */
		if (kind == LEAD_PART_OBJECT && clause_is(c, k, " of ") &&
		    (l->frames & LEAD_PHRASE) != 0 && lead_is_base(l,
		    " accuse suspect "))
			return k;
		/* "at a home in Lund of a long illness" */
		if (kind == LEAD_PART_PLACE && clause_is(c, k, " of ") &&
		    c->at[k - 1].capital && !c->at[k + 1].capital)
			return k;
		if (!clause_is(c, k, openers))
			continue;
		next = kind_at(l, k);
		if (next == LEAD_PART_NONE || (next == LEAD_PART_AND &&
		    joins(l, k)))
			continue;
		/* "cucumbers grown in Mexico" */
		if (k > i + 1 && (next == LEAD_PART_PLACE || next ==
		    LEAD_PART_BY) && !c->at[k - 1].capital && clause_is(c, k - 1,
		    " grown found made held built born looted stolen written"
		    " worn seized bought sold produced used kept left taken lost"
		    " played run owned "))
			continue;
		/* "from under", "up to" */
		if (k == i + 1 && (next == LEAD_PART_PLACE || next ==
		    LEAD_PART_WITH) && clause_is(c, i, ask_prepositions))
			continue;
		/* a purpose has phrases of its own */
		if (deed && (next == LEAD_PART_PLACE || next ==
		    LEAD_PART_WITH || next == LEAD_PART_TO || next ==
		    LEAD_PART_SPAN || next == LEAD_PART_STEP || next ==
		    LEAD_PART_PRICE || next == LEAD_PART_BY || next ==
		    LEAD_PART_HOW || next == LEAD_PART_THAT || (next ==
		    LEAD_PART_OVER && (kind != LEAD_PART_TO || clause_is(c, k,
		    " over "))) || (next ==
		    LEAD_PART_TIME && !is_day(c, k))))
			continue;
		return k;
	}
	return k;
}

/* "Ann Poe, a banker, as its chairman": past what is set in at I behind a
 * name, where more of the clause follows; else I. */
static size_t
past_aside(const struct lead *l, size_t i, enum lead_part_kind kind)
{
	const struct clause *c = l->q.c;
	size_t k;

	if (kind != LEAD_PART_OBJECT || i >= l->end || c->at[i].gap != ',' ||
	    !c->at[i - 1].capital || !(c->at[i].number || clause_is(c, i,
	    " a an the who ")))
		return i;
	for (k = i + 1; k < l->end && k < i + 16; k++)
		if (c->at[k].gap == ',')
			return clause_is(c, k, " as to for in after over ") ?
			    k : i;
		else if (c->at[k].gap != 0)
			return i;
	return i;
}

/* "and 30 were injured", "and two others were hurt" at I: where the clause goes
 * on that tells how, or 0. */
static size_t
past_others(const struct lead *l, size_t i)
{
	const struct clause *c = l->q.c;
	size_t k;

	if (!(c->at[i + 1].number || clause_is(c, i + 1, " two three four five"
	    " six seven eight nine ten another at several dozens many more ")))
		return 0;
	for (k = i + 2; k < l->end && k < i + 10 && c->at[k].gap == 0; k++)
		if (clause_is(c, k, " when after as because "))
			return k;
	return 0;
}

void
lead_read_parts(struct lead *l)
{
	const struct clause *c = l->q.c;
	struct lead_part *t = l->parts;
	enum lead_part_kind kind;
	size_t i = l->p.after;

	l->part_count = 0;
	l->kinds = 0;
	while (i < l->end && l->part_count < LEAD_PARTS) {
		if (c->at[i].gap != 0 && !(c->at[i].gap == ',' && clause_is(c,
		    i, " because after as despite following amid to for in"
		    " over ")))
			break;
		kind = kind_at(l, i);
		/* "was killed and two others were hurt when" */
		if (kind == LEAD_PART_AND && (i = past_others(l, i)) > 0)
			continue;
		if (kind == LEAD_PART_AND)
			break;
		/* "shortly after 6pm" */
		if (kind == LEAD_PART_NONE && clause_is(c, i, " just shortly soon"
		    " some only ") && clock_end(c, i) > i)
			kind = LEAD_PART_TIME;
		/* "voted overwhelmingly" */
		if (kind == LEAD_PART_NONE && l->part_count == 0 &&
		    ask_is_adverb(c, i) && !clause_is(c, i, " first both ") &&
		    kind_at(l, i + 1) != LEAD_PART_NONE) {
			*t++ = (struct lead_part){ .kind = LEAD_PART_ADVERB,
			    .first = i, .end = i + 1 };
			l->part_count++;
			i++;
			continue;
		}
		if (kind == LEAD_PART_NONE)
			kind = clause_is(c, i, " of ") ? LEAD_PART_WITH :
			    LEAD_PART_OBJECT;
		*t = (struct lead_part){ .kind = kind, .first = i };
		t->end = i = part_end(l, i, kind);
		i = past_aside(l, i, kind);
		if (kind == LEAD_PART_PLACE && t > l->parts && t[-1].kind ==
		    LEAD_PART_PLACE && t[-1].end == t->first) {
			t[-1].end = t->end;
			continue;
		}
		l->kinds |= 1u << kind;
		t++;
		l->part_count++;
	}
}
