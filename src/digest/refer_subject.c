/* German and French: "Er kündigte an, …", "Elle a annoncé …": the subject of
 * the sentence before in place of the pronoun, where it can be nobody else. */
#include "refer.h"

#include <string.h>

#include <ndigest/base/buf.h>
#include <ndigest/text/utf8.h>

#include "ask_frames.h"
#include "unit.h"

#define BACK_MAX 3		/* sentences of one subject */
#define NAME_TOKENS 6
#define LOOKED_THROUGH 200	/* sentences */
#define NOUN_TOKENS 8

/* What an institution does; a person may do anything. */
static const char deeds_de[] = " will fordert forderte kündigte kündigt warnt"
    " warnte kritisiert kritisierte plant plante rechnet rechnete erwartet"
    " erwartete fürchtet fürchtete befürchtet befürchtete verlangt verlangte"
    " verwies verweist sprach spricht lehnt lehnte begründete begründet"
    " verteidigte verteidigt möchte hofft hoffte empfiehlt empfahl rät riet"
    " ermittelt sucht bittet bat schätzt schätzte prüft ";
static const char deeds_fr[] = " demande réclame craint redoute souhaite estime"
    " juge prévoit compte espère dénonce exige veut propose recommande appelle"
    " affirme assure explique indique précise regrette rappelle conseille ";
static const char be_fr[] = " a est avait était va veut doit peut sera aura ";
/* After a name: no verb, and the run is not the subject. */
static const char no_verbs[] = " und oder von der des vom zu zur aus bei mit für"
    " in im an am auf als die das et ou de du des à au aux en sur pour par dans"
    " qui que dont ";

struct search {
	const struct article *a;
	const struct pairs *names;
};

/* Who or what: bytes of a unit's text. */
struct subject {
	const char *s;
	size_t n;
	bool person, speaker;
	char sex;		/* 'm', 'f'; 0: not known */
};

static bool
is_german(const struct article *a)
{
	return a->lang[0] == 'd';
}

/* 'm' or 'f' of the pronoun that opens LOW, 0 when none does. */
static char
pronoun_sex(const struct article *a, const char *low)
{
	if (is_german(a))
		return list_starts("|er|", low) > 0 ? 'm' :
		    list_starts("|sie|", low) > 0 ? 'f' : 0;
	return list_starts("|il|", low) > 0 ? 'm' : list_starts("|elle|",
	    low) > 0 ? 'f' : 0;
}

/* The end of the capitals from token I on, which nothing parts. */
static size_t
run_end(const struct clause *c, size_t i)
{
	size_t k;

	for (k = i; k < c->count && k < i + NAME_TOKENS && c->at[k].capital &&
	    (k == i || c->at[k].gap == 0); k++)
		;
	return k;
}

/* Whether a first name stands in tokens [I, END). */
static bool
has_first_name(const struct clause *c, size_t i, size_t end)
{
	for (; i < end; i++)
		if (refer_is_given(&c->at[i]))
			return true;
	return false;
}

/* "Kalnina" alone, which stands behind another capital elsewhere: a name, as
 * first names are many. */
static bool
is_second_name(const struct article *a, const struct token *t)
{
	size_t i, k;

	for (i = 0; i < a->usable_count && i < LOOKED_THROUGH; i++) {
		const struct clause *c = clause_of(a, &a->units[a->usable[i]]);

		for (k = 1; k < c->count; k++)
			if (c->at[k].n == t->n && c->at[k].gap == 0 &&
			    c->at[k - 1].capital && memcmp(c->at[k].s, t->s,
			    t->n) == 0 && c->at[k].capital)
				return true;
	}
	return false;
}

/* "Parteichef Tom Hale", "Hale" in tokens [I, END) as a person. */
static bool
take_person(const struct search *w, const struct clause *c, size_t i,
    size_t end, struct subject *out)
{
	const struct token *last = &c->at[end - 1];

	if (end == i || refer_is_given(last) || (!has_first_name(c, i, end) &&
	    !refer_is_last_name(w->names, last) && !(end == i + 1 &&
	    is_second_name(w->a, last))))
		return false;
	out->person = true;
	out->s = last->s;
	out->n = last->n;
	for (; i + 1 < end && out->sex == 0; i++)
		out->sex = refer_is_given(&c->at[i]) ? refer_sex(c->at[i].s,
		    c->at[i].n) : is_german(w->a) ? (framer_ends_in(
		    &c->at[i], " in ") ? 'f' : 'm') : 0;
	return true;
}

/* "Die Gewerkschaft", "Le syndicat": an article and its noun, then a verb. */
static bool
take_noun(const struct article *a, const struct clause *c, struct subject *out)
{
	size_t end = 1;

	out->person = false;
	out->sex = clause_is(c, 0, " der le ") ? 'm' : clause_is(c, 0,
	    " die la ") ? 'f' : 0;
	if (out->sex == 0)
		return false;
	if (is_german(a)) {
		while (end < c->count && end < NOUN_TOKENS &&
		    !c->at[end].capital && c->at[end].gap == 0)
			end++;
		if (end >= c->count || !c->at[end].capital)
			return false;
		end = run_end(c, end);
		if (end >= c->count || c->at[end].gap != 0 ||
		    clause_is(c, end, no_verbs) ||
		    framer_ends_in(&c->at[end], " en sind "))
			return false;
	} else {
		while (end < c->count && end < NOUN_TOKENS &&
		    c->at[end].gap == 0 && !clause_is(c, end, be_fr) &&
		    !clause_is(c, end, deeds_fr))
			if (clause_is(c, end++, " de du des d qui que et "))
				return false;
		if (end < 2 || end >= c->count || c->at[end].gap != 0 ||
		    end == NOUN_TOKENS)
			return false;
	}
	out->s = c->at[0].s;
	out->n = (size_t)(c->at[end - 1].s + c->at[end - 1].n - out->s);
	return true;
}

/* Another person than OUT in the sentence. */
static bool
names_another(const struct search *w, const struct clause *c,
    const struct subject *out)
{
	size_t i;

	for (i = 0; i < c->count; i++)
		if (c->at[i].capital && refer_is_last_name(w->names,
		    &c->at[i]) && !(c->at[i].n == out->n &&
		    memcmp(c->at[i].s, out->s, out->n) == 0))
			return true;
	return false;
}

/* "…", sagte Parteichef Hale: the name after the verb of saying. */
static bool
take_speaker(const struct search *w, const struct clause *c,
    struct subject *out)
{
	const struct article *a = w->a;
	size_t i, end;

	for (i = 1; i + 1 < c->count; i++) {
		if (!clause_is(c, i, a->rules->says))
			continue;
		i++;
		out->speaker = true;
		out->sex = clause_is(c, i, " die la ") ? 'f' : clause_is(c, i,
		    " der le ") ? 'm' : 0;
		i += out->sex != 0;
		/* "la réalisatrice" */
		i += out->sex != 0 && !is_german(a) && i < c->count &&
		    !c->at[i].capital && c->at[i].gap == 0;
		end = run_end(c, i);
		return end > i && c->at[i].gap == 0 &&
		    take_person(w, c, i, end, out);
	}
	return false;
}

static bool
find_subject(const struct search *w, size_t at, struct subject *out)
{
	const struct article *a = w->a;
	const struct unit *u = &a->units[at];
	const struct clause *c = clause_of(a, u);
	size_t end = run_end(c, 0);

	memset(out, 0, sizeof *out);
	if ((u->flags & (UNIT_UNUSABLE | UNIT_HALF | UNIT_QUESTION)) != 0 ||
	    c->cut)
		return false;
	if ((u->flags & UNIT_QUOTED) != 0)
		return take_speaker(w, c, out) && !names_another(w, c, out);
	if (end > 0 && end < c->count && c->at[end].gap == 0 &&
	    !clause_is(c, 0, " der die das le la les l ") &&
	    !clause_is(c, end, no_verbs) && take_person(w, c, 0, end, out))
		return !names_another(w, c, out);
	return take_noun(a, c, out) && !names_another(w, c, out);
}

/* The subject of the nearest sentence before AT that has one of its own. */
static bool
find_before(const struct search *w, size_t at, struct subject *out)
{
	const struct article *a = w->a;
	size_t n;

	for (n = 0; n < BACK_MAX && at > 0 &&
	    (a->units[at].flags & UNIT_FIRST) == 0; n++) {
		at--;
		if (pronoun_sex(a, a->units[at].low) == 0)
			return find_subject(w, at, out);
	}
	return false;
}

/* Whether the verb after the pronoun may be the subject's. */
static bool
fits(const struct article *a, const struct clause *c, char sex,
    const struct subject *s)
{
	const struct token *verb = &c->at[1];

	if (c->count < 4 || verb->gap != 0 || verb->capital ||
	    (s->sex != 0 && s->sex != sex) || clause_is(c, 2, " aber jedoch"
	    " dennoch allerdings hingegen damals depuis cependant toutefois"
	    " pourtant alors "))
		return false;
	/* "Sie kündigten", "Il faut" */
	if (is_german(a) ? framer_ends_in(verb, " en sind ") : clause_is(c, 1,
	    " y faut faudra faudrait s reste suffit ne n "))
		return false;
	if (!is_german(a) && (strncmp(verb->low, "s\xe2\x80\x99", 4) == 0 ||
	    (clause_is(c, 1, " est ") && clause_is(c, 2, " prévu possible"
	    " question difficile conseillé "))))
		return false;
	/* what a speaker did else may have been another */
	return (s->person && !s->speaker) || clause_is(c, 1, is_german(a) ?
	    deeds_de : deeds_fr) || clause_is(c, 1, a->rules->says) ||
	    (clause_is(c, 1, " a ") && clause_is(c, 2, a->rules->says));
}

/* Whether the unit AT needs nothing more where it is TEXT. */
static bool
stands(struct article *a, size_t at, const char *text)
{
	struct unit *u = &a->units[at], was = *u;
	const struct clause *clause = a->clauses[at];
	struct buf low = BUF_INIT(0);
	bool well;

	utf8_lower(&low, text, strlen(text));
	u->text = text;
	u->low = buf_str(&low);
	u->cut = 0;
	u->flags &= ~(unsigned)(UNIT_LEANS | UNIT_NAMELESS);
	a->clauses[at] = NULL;
	unit_find_nameless(a, u);
	well = (u->flags & UNIT_NAMELESS) == 0;
	*u = was;
	a->clauses[at] = clause;
	buf_free(&low);
	return well;
}

void
refer_write_subjects(struct article *a)
{
	struct search w = { a, NULL };
	size_t at;

	if (a->rules == NULL || (strcmp(a->lang, "de") != 0 &&
	    strcmp(a->lang, "fr") != 0))
		return;
	for (at = 1; at < a->count; at++) {
		struct unit *u = &a->units[at];
		struct subject s;
		struct buf out = BUF_INIT(0);
		const struct clause *c;
		char sex = pronoun_sex(a, u->low);

		if (sex == 0 || (u->flags & (UNIT_UNUSABLE | UNIT_HALF |
		    UNIT_QUOTED | UNIT_QUESTION | UNIT_VERBLESS | UNIT_SPEAKER
		    | UNIT_MINE)) != 0)
			continue;
		if (w.names == NULL)
			w.names = refer_pairs(a);
		if (!find_before(&w, at, &s))
			continue;
		c = clause_of(a, u);
		if (!fits(a, c, sex, &s))
			continue;
		buf_add(&out, s.s, s.n);
		buf_adds(&out, c->at[0].s + c->at[0].n);
		if (stands(a, at, buf_str(&out))) {
			u->named = arena_strdup(a->arena, buf_str(&out));
			u->flags &= ~(unsigned)(UNIT_LEANS | UNIT_NAMELESS);
		}
		buf_free(&out);
	}
}
