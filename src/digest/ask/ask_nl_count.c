/* Dutch questions for numbers: "Hoeveel", "Met hoeveel procent". */
#include "ask_nl.h"

#include <string.h>

static const char units[] = " jaar jaren maand maanden week weken dag dagen uur"
    " uren minuten seconden keer procent punten graden maal meter kilometer"
    " kilo ton liter kilogram hectare eeuwen decennia"
    " cent derde kwart ";

/* "ruim" and a number, "miljoen": past them, or I. */
size_t
dutch_skip_amount(const struct dutch *d, size_t i)
{
	const struct clause *c = d->c;
	size_t from = i;

	while (i < from + 4 && clause_is(c, i, dutch_about) && !clause_is(c, i,
	    " meer ") == !(clause_is(c, i, " meer ") && clause_is(c, i + 1,
	    " dan ")))
		i++;
	if (clause_is(c, i, " meer ") && clause_is(c, i + 1, " dan "))
		i += 2;
	if (i >= c->count || c->at[i].percent || c->at[i].money ||
	    (!c->at[i].number && !clause_is(c, i, dutch_numbers)) ||
	    dutch_is_year(&c->at[i]))
		return from;
	if (c->at[i].number && (c->at[i].s[c->at[i].n - 1] < '0' ||
	    c->at[i].s[c->at[i].n - 1] > '9'))
		return from;	/* "67-jarige", "31e" */
	i++;
	if (clause_is(c, i, " miljoen miljard duizend "))
		i++;
	return i;
}

bool
dutch_is_counted(const struct dutch *d, size_t i, size_t end)
{
	const struct token *t = &d->c->at[i];

	return i < end && t->gap == 0 && !t->number && !t->percent &&
	    t->low_n > 2 && !clause_is(d->c, i, units) && !clause_is(d->c, i,
	    " van andere anderen euro dollar pond tot en of op ") &&
	    !clause_is(d->c, i, d->f->g->prepositions) &&
	    !dutch_is_finite(d->c, i);
}

/* The counted noun: "Poolse arbeiders", one word or one with an adjective. */
static size_t
counted_end(const struct dutch *d, size_t noun, size_t end)
{
	const struct token *t = &d->c->at[noun];

	if (noun + 1 < end && d->c->at[noun + 1].gap == 0 &&
	    t->low[t->low_n - 1] == 'e' && !d->c->at[noun + 1].number &&
	    !clause_is(d->c, noun + 1, d->f->g->prepositions))
		return noun + 2;
	return noun + 1;
}

/* "Zestig bewoners werden geëvacueerd." */
static void
ask_subject_count(struct dutch *d)
{
	size_t noun = dutch_skip_amount(d, 0);

	/* "Zes procent van de boeren stopt." */
	if (noun > 0 && clause_is(d->c, noun, " procent ") &&
	    clause_is(d->c, noun + 1, " van ") && d->end > d->verb + 1 &&
	    dutch_is_clear(d, noun, d->last) && dutch_is_clear(d, d->verb, d->end)) {
		dutch_start(d, "Hoeveel");
		dutch_add(d, noun, d->last);
		dutch_add(d, d->verb, d->end);
		dutch_finish(d, ASK_HOW_MANY, 0.9);
		return;
	}
	if (noun == 0 || !dutch_is_counted(d, noun, d->last) || d->end < d->verb + 2
	    || !dutch_is_clear(d, noun, d->last) || !dutch_is_clear(d, d->verb, d->end))
		return;
	dutch_start(d, "Hoeveel");
	dutch_add(d, noun, d->last);
	dutch_add(d, d->verb, d->end);
	dutch_finish(d, ASK_HOW_MANY, 0.85);
}

/* "Op Lund werden 85 vluchten geschrapt.", "Acme heeft 200 chips besteld." */
static void
ask_inner_count(struct dutch *d)
{
	size_t i = d->verb + 1, noun, end, there;

	if (clause_is(d->c, d->verb, " kost kosten duurt duurde bedraagt stijgt"
	    " steeg daalt daalde ") || (d->straight && !d->definite))
		return;
	while (i < d->end && (clause_is(d->c, i, dutch_fillers) ||
	    clause_is(d->c, i, " er ") || dutch_date_end(d->c, i) > i))
		i = dutch_date_end(d->c, i) > i ? dutch_date_end(d->c, i) : i + 1;
	/* "vielen in Nederland 134 doden" */
	if (clause_is(d->c, i, " in op bij ") && d->c->at[i + 1].capital &&
	    dutch_skip_amount(d, i + 2) > i + 2)
		i += 2;
	noun = dutch_skip_amount(d, i);
	if (noun == i || !dutch_is_counted(d, noun, d->end))
		return;
	end = counted_end(d, noun, d->end);
	/* "4 miljard kubieke meter gas" */
	if (clause_is(d->c, end - 1, units))
		return;
	if ((end < d->end && clause_is(d->c, end, " en of ")) ||
	    !dutch_is_clear(d, 0, d->last) || !dutch_is_clear(d, d->verb + 1, i) ||
	    !dutch_is_clear(d, noun, d->end))
		return;
	if (!d->straight && (clause_is(d->c, 0, " met uit over als om aan ") ||
	    (clause_is(d->c, 0, " volgens ") && (i > d->verb + 1 ||
	    !d->plural))))
		return;
	dutch_start(d, "Hoeveel");
	dutch_add(d, noun, end);
	there = clause_is(d->c, d->verb + 1, " er ");
	dutch_add(d, d->verb, d->verb + 1 + there);
	/* what stood before the verb */
	dutch_add(d, 0, d->last);
	dutch_add(d, d->verb + 1 + there, i);
	dutch_add(d, end, d->end);
	dutch_finish(d, ASK_HOW_MANY, 0.9);
}

/* "De lessen zijn in 41 dorpen geschrapt." */
static void
ask_place_count(struct dutch *d)
{
	size_t i, noun, end;

	if (!d->straight || !d->definite || !dutch_is_clear(d, 0, d->last))
		return;
	for (i = d->verb + 1; i + 2 < d->end; i++) {
		if (!clause_is(d->c, i, " in "))
			continue;
		noun = dutch_skip_amount(d, i + 1);
		if (noun == i + 1 || !dutch_is_counted(d, noun, d->end))
			continue;
		end = counted_end(d, noun, d->end);
		if (!dutch_is_clear(d, d->verb + 1, i) || (end < d->end &&
		    !dutch_is_clear(d, end, d->end)))
			return;
		dutch_start(d, "In hoeveel");
		dutch_add(d, noun, end);
		dutch_add_without(d, i, end);
		dutch_finish(d, ASK_HOW_MANY, 0.85);
		return;
	}
}

/* "met 28 procent", "25 cent", "5.000 euro" */
static void
ask_amount(struct dutch *d)
{
	size_t i, noun;

	if (!d->straight || !d->definite || !dutch_is_clear(d, 0, d->last))
		return;
	for (i = d->verb + 1; i + 2 < d->end; i++) {
		if (!clause_is(d->c, i, " met "))
			continue;
		noun = dutch_skip_amount(d, i + 1);
		if (noun > i + 1 && clause_is(d->c, noun, " procent ") &&
		    dutch_is_clear(d, d->verb + 1, i) && (noun + 1 >= d->end ||
		    dutch_is_clear(d, noun + 1, d->end))) {
			dutch_start(d, "Met hoeveel procent");
			dutch_add_without(d, i, noun + 1);
			dutch_finish(d, ASK_HOW_MUCH, 0.9);
			return;
		}
	}
	noun = dutch_skip_amount(d, d->verb + 1);
	if (noun == d->verb + 1 || !clause_is(d->c, d->verb, " kost kosten"
	    " kostte kostten duurt duurde bedraagt telt wordt ") ||
	    !clause_is(d->c, noun, " euro dollar pond cent uur dagen weken"
	    " maanden jaar minuten procent ") || (noun + 1 < d->end &&
	    !dutch_is_clear(d, noun + 1, d->end)) || (clause_is(d->c, d->verb,
	    " wordt ") && !clause_is(d->c, noun, " euro cent ")))
		return;
	dutch_start(d, clause_is(d->c, d->verb, " duurt duurde ") ? "Hoelang" :
	    "Hoeveel");
	dutch_add_without(d, d->verb + 1, noun + 1);
	dutch_finish(d, ASK_HOW_MUCH, 0.9);
}

/* "Volgens het bureau zal het aantal met 6 procent dalen." */
static void
ask_told_share(struct dutch *d)
{
	const struct clause *c = d->c;
	size_t i, noun;

	if (d->straight || !clause_is(c, 0, " volgens ") ||
	    !dutch_is_clear(d, 0, d->verb))
		return;
	for (i = d->verb + 2; i + 2 < d->end; i++) {
		noun = dutch_skip_amount(d, i + 1);
		if (!clause_is(c, i, " met ") || noun == i + 1 ||
		    !clause_is(c, noun, " procent ") ||
		    !dutch_is_clear(d, d->verb + 1, i) || (noun + 1 < d->end &&
		    !dutch_is_clear(d, noun + 1, d->end)))
			continue;
		dutch_start(d, "Met hoeveel procent");
		dutch_add(d, d->verb, i);
		dutch_add(d, 0, d->verb);
		dutch_add(d, noun + 1, d->end);
		dutch_finish(d, ASK_HOW_MUCH, 0.9);
		return;
	}
}

/* "De maatregel moet jaarlijks 340 miljoen euro opleveren.", "Het team werkte
 * veertien maanden aan de robot." */
static void
ask_inner_sum(struct dutch *d)
{
	static const char spans[] = " dagen weken maanden jaar uur minuten ";
	const struct clause *c = d->c;
	size_t i, noun = 0;
	bool span;

	if (!d->straight || !d->definite || !dutch_is_clear(d, 0, d->last) ||
	    clause_is(c, d->verb, " kost kosten kostte duurt duurde telt"
	    " bedraagt wordt stijgt steeg daalt daalde heeft hebben had ") !=
	    clause_is(c, d->verb + 1, " de het "))
		return;
	for (i = d->verb + 1; i < d->end && i < d->verb + 6; i++) {
		noun = dutch_skip_amount(d, i);
		if (noun > i)
			break;
		if (clause_is(c, i, d->f->g->prepositions))
			return;
	}
	if (i >= d->end || noun <= i || noun >= d->end)
		return;
	span = clause_is(c, noun, spans) && i == d->verb + 1 &&
	    clause_is(c, noun + 1, " aan in op met ");
	if ((!span && !clause_is(c, noun, " euro dollar ")) ||
	    !dutch_is_clear(d, d->verb + 1, i) || (noun + 1 < d->end &&
	    !dutch_is_clear(d, noun + 1, d->end)))
		return;
	dutch_start(d, span ? "Hoelang" : "Hoeveel");
	if (!span)
		dutch_add(d, noun, noun + 1);
	dutch_add_without(d, i, noun + 1);
	dutch_finish(d, ASK_HOW_MUCH, 0.9);
}

void
dutch_ask_counts(struct dutch *d)
{
	ask_told_share(d);
	ask_inner_sum(d);
	ask_subject_count(d);
	ask_inner_count(d);
	ask_place_count(d);
	ask_amount(d);
}
