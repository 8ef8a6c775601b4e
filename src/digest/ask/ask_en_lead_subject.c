/*
 * Subjects of leading sentences that are more than a plain noun phrase: "A
 * painting by Ann Poe that hung in a school has …", "Flooding caused by days of
 * rain has …", "Irish airline Skylark has …"; and what an answer may call them
 * for short.
 */
#include <stdlib.h>
#include <string.h>

#include <ndigest/base/mem.h>

#include "../ask_en_lead.h"
#include "../refer.h"

#define SUBJECT_TOKENS 34
#define RELATIVE_VERB 7		/* tokens before the verb of "who …" */

static const char auxiliaries[] = " has have had was were will is are could may"
    " might can would must should ";

static bool
ends_in(const struct token *t, const char *end)
{
	size_t n = strlen(end);

	return t->low_n > n + 1 && memcmp(t->low + t->low_n - n, end, n) == 0;
}

/* A past form that is no participle: "sank", "wrote". */
static bool
is_sure_past(const struct clause *c, size_t i)
{
	const struct token *t = &c->at[i];

	return !t->capital && verb_of_past(t->low, t->low_n) != NULL &&
	    verb_of_participle(t->low, t->low_n) == NULL;
}

/* Another finite verb follows the past form at I in its clause. */
static bool
verb_follows(const struct clause *c, size_t i)
{
	size_t k;

	for (k = i + 1; k < c->count && k < i + 20; k++) {
		if (c->at[k].gap != 0 || clause_is(c, k, " when because while"
		    " after as that who which and but if before since until"
		    " where to "))
			return false;
		if (!c->at[k].capital && (clause_is(c, k, auxiliaries) ||
		    (is_sure_past(c, k) && !clause_is(c, k - 1,
		    ask_determiners))))
			return true;
	}
	return false;
}

/* Past the first verb of the relative clause that "who" at I opens. */
static size_t
past_relative_verb(const struct clause *c, size_t i)
{
	size_t k;

	for (k = i + 1; k < c->count && k < i + RELATIVE_VERB; k++) {
		if (c->at[k].gap != 0)
			return 0;
		if (c->at[k].capital)
			continue;
		if (clause_is(c, k, auxiliaries)) {
			k++;
			while (clause_is(c, k, " been be not ") ||
			    ask_is_adverb(c, k))
				k++;
			return k;
		}
		if (verb_of_past(c->at[k].low, c->at[k].low_n) != NULL ||
		    verb_of_present(c->at[k].low, c->at[k].low_n) != NULL ||
		    (k == i + 1 && c->at[k].low_n > 2))
			return k;
	}
	return 0;
}

/* The main verb behind the comma that closes what is set in at I, or 0. */
static size_t
past_insertion(const struct clause *c, size_t i)
{
	size_t k;

	for (k = i + 1; k < c->count && k < i + SUBJECT_TOKENS; k++)
		if (c->at[k].gap == ',' && !c->at[k].capital && (clause_is(c,
		    k, auxiliaries) || verb_of_past(c->at[k].low,
		    c->at[k].low_n) != NULL))
			return k;
		else if (c->at[k].gap != 0 && c->at[k].gap != ',')
			return 0;
	return 0;
}

/* The main verb of the clause that starts at START; *END: where what its
 * subject is called ends, *OPEN: more told which one. */
static size_t
find_main(const struct clause *c, size_t start, size_t *end, bool *open)
{
	size_t k, cut = 0;

	for (k = start + 1; k < c->count && k < start + SUBJECT_TOKENS; k++) {
		const struct token *t = &c->at[k];

		if (t->gap == ',' && cut == 0) {
			cut = k;
			k = past_insertion(c, k);
			*end = cut;
			return k;
		}
		if (t->gap != 0 || t->low_n == 0)
			return 0;
		if (t->capital)
			continue;
		if (clause_is(c, k, " who that which whose ")) {
			cut = cut == 0 ? k : cut;
			*open = true;
			k = past_relative_verb(c, k);
			if (k == 0)
				return 0;
			continue;
		}
		if (clause_is(c, k, " he she it they we i ")) {
			cut = cut == 0 ? k : cut;
			k++;
			continue;
		}
		if (clause_is(c, k, " when because while after if before since"
		    " until but how what where why "))
			return 0;
		if (clause_is(c, k, auxiliaries) || is_sure_past(c, k)) {
			if (clause_is(c, k - 1, " and or to ") || (clause_is(c,
			    k - 1, ask_determiners) && is_sure_past(c, k)))
				return 0;
			*end = cut == 0 ? k : cut;
			return k;
		}
		if (verb_of_past(t->low, t->low_n) == NULL || clause_is(c,
		    k - 1, ask_determiners) || clause_is(c, k - 1,
		    ask_prepositions))
			continue;
		if (verb_follows(c, k)) {
			/* "Flooding caused by rain has": all of it is meant */
			continue;
		}
		if (cut > 0 || clause_is(c, k - 1, " and or "))
			return 0;
		*end = k;
		return k;
	}
	return 0;
}

/* "agreed on Thursday to form a coalition that will …": the past form is the
 * verb though an auxiliary follows it. */
bool
lead_read_past(struct lead *l)
{
	const struct clause *c = l->q.c;
	struct verb_phrase *p = &l->p;
	const struct token *t = &c->at[l->q.s.verb];

	if (t->capital || verb_follows(c, l->q.s.verb))
		return false;
	memset(p, 0, sizeof *p);
	p->verb = verb_of_past(t->low, t->low_n);
	p->aux = "did";
	p->extra = "";
	p->base = p->past = true;
	p->main = l->q.s.verb;
	p->after = p->main + 1;
	return p->verb != NULL;
}

/* "Kenyan runner Grace Chebet": where the name alone starts, or END. */
static size_t
name_of(const struct clause *c, size_t first, size_t end)
{
	size_t k = end, i;

	while (k > first && c->at[k - 1].capital)
		k--;
	for (i = first; i < k; i++)
		if (clause_is(c, i, ask_prepositions) || clause_is(c, i,
		    ask_determiners))
			return end;
	return k > first && k < end && !clause_is(c, k - 1,
	    ask_prepositions) && !clause_is(c, k - 1, " and & or ") &&
	    !c->at[k - 1].owner && !clause_is(c, first, ask_determiners) &&
	    !c->at[end - 1].owner ? k : end;
}

/* Whether the capital of the sentence's first word may be told: *LOWER. */
static bool
tell_case(const struct clause *c, struct subject *s)
{
	const struct token *t = &c->at[s->first];
	size_t name;
	int common;

	s->lower = false;
	if (!t->capital)
		return true;
	common = ask_first_is_common(c, s->first, s->end);
	if (common >= 0) {
		s->lower = common == 1;
		return true;
	}
	if (lead_opens_common(c, s->first) || ends_in(t, "ing") || clause_is(c, s->first, " people children"
	    " women men police ") || (ends_in(t, "men") && !t->name) ||
	    (ends_in(t, "s") && !ends_in(t, "ss") &&
	    clause_is(c, s->first + 1, " who that to at from with for on ") &&
	    !t->name)) {
		s->lower = true;
		return true;
	}
	/* "Bookshop chain Pages": the name alone will do */
	name = name_of(c, s->first, s->end);
	if (name < s->end && name > s->first) {
		s->first = name;
		s->named = true;
		s->plural = s->plural && clause_is(c, s->verb, " have were are ");
		return true;
	}
	if (s->end == s->first + 2 && clause_is(c, s->end - 1, " council police"
	    " hospital university airport zoo museum prison airlines city town"
	    " county "))
		return true;
	/* "Irish airline Skylark" */
	return s->end > s->first + 1 && (ends_in(t, "an") || ends_in(t, "ish")
	    || ends_in(t, "ese") || ends_in(t, "ch") || clause_is(c, s->first,
	    " us uk israeli swiss dutch welsh greek iraqi pakistani"
	    " championship olympic premier "));
}

bool
lead_find_wide(const struct clause *c, size_t start, struct subject *s,
    bool *open)
{
	size_t i, end = 0, head, verb;

	*open = false;
	if (start >= c->count || c->at[start].number || c->at[start].low_n == 0
	    || clause_is(c, start, " it he she they we i you this that these"
	    " those there what when if while although because as his her their"
	    " its our my your such here ") ||
	    (clause_is(c, start, " one ") && !clause_is(c, start + 1, " of ")) || clause_is(c, start,
	    ask_prepositions))
		return false;
	verb = find_main(c, start, &end, open);
	if (verb == 0 || end <= start || end > start + 12 || clause_is(c, end -
	    1, ask_prepositions) || clause_is(c, end - 1, ask_determiners) ||
	    clause_is(c, end - 1, " and or "))
		return false;
	memset(s, 0, sizeof *s);
	s->first = start;
	s->end = end;
	s->verb = verb;
	for (i = start; i < end; i++) {
		if (clause_is(c, i, " his her their its he she it they this"
		    " these those such him them "))
			return false;
		s->named = s->named || (i > start && c->at[i].capital);
	}
	head = ask_head(c, start, end);
	/* "Kiri, 56, and Maya, 51, were" */
	if (c->at[end].gap == ',' && clause_is(c, verb, " have were are ") &&
	    c->at[end - 1].capital)
		return false;
	s->plural = clause_is(c, verb, " have were are ") || (!clause_is(c,
	    verb, " has was is ") && ends_in(&c->at[head], "s") && !ends_in(
	    &c->at[head], "ss") && !c->at[head].capital);
	return tell_case(c, s);
}

/* Words whose "of …" tells what they are. */
static const char measures[] = " majority half third quarter university one"
    " house part member members chance risk ";

void
lead_make_brief(struct lead *l)
{
	const struct clause *c = l->q.c;
	const struct subject *s = &l->q.s;
	struct buf out = BUF_INIT(0);
	size_t i, cut = s->end, from = s->first, k;

	if (l->noun > 0 || l->the == NULL)
		return;
	k = name_of(c, s->first, s->end);
	/* "swimmer Kate Lawson" */
	if (k == s->end && s->lower && s->end == s->first + 3 &&
	    c->at[s->first + 1].capital && c->at[s->first + 2].capital)
		k = s->first + 1;
	if (k < s->end && strncmp(l->the, "the ", 4) != 0) {
		clause_print(c, &out, k, s->end, false);
		l->brief = buf_steal(&out);
		return;
	}
	for (i = s->first + 1; i < s->end && cut == s->end; i++)
		if (clause_is(c, i, ask_prepositions) || clause_is(c, i,
		    " to who that which ") || (i > s->first + 1 && !c->at[i].
		    capital && verb_of_participle(c->at[i].low, c->at[i].low_n)
		    != NULL && clause_is(c, i + 1, ask_prepositions)) ||
		    (i > s->first + 1 && i + 1 < s->end && verb_of_ing(
		    c->at[i].low, c->at[i].low_n) != NULL))
			cut = i;
	/* "a plane bound for Lund" */
	cut -= cut > from + 1 && cut < s->end && clause_is(c, cut - 1, " bound"
	    " due worth known made built owned run based called named led full"
	    " thought left aged ");
	if (c->at[cut - 1].capital || clause_is(c, cut - 1, measures) ||
	    c->at[cut - 1].owner || clause_is(c, from, " one two three no every"
	    " each all some many most several few both ") ||
	    c->at[from].owner || c->at[from].number)
		return;
	/* "teenagers who sleep for …": some only */
	if (cut < s->end && clause_is(c, cut, " who that which with aged under"
	    " over without ") && s->plural && !clause_is(c, from, " the "))
		return;
	/* "the teachers' union" */
	if (cut == s->end && clause_is(c, from, " the ") && cut > from + 2 &&
	    c->at[cut - 2].owner) {
		from = cut - 1;
	} else if (clause_is(c, from, " a an the "))
		from++;
	else if (cut == s->end || !(s->lower && s->plural))
		return;
	/* "a former head teacher": the head, and what is one with it */
	if (clause_is(c, s->first, " a an ") && cut > from + 1) {
		for (i = from; i < cut; i++)
			if (c->at[i].capital)
				return;
		from = clause_is(c, cut - 1, " executive minister general"
		    " officer station player star leader worker teacher"
		    " plant park centre center site line service ") ? cut - 2 :
		    cut - 1;
	}
	buf_adds(&out, "the ");
	clause_print(c, &out, from, cut, true);
	l->brief = buf_steal(&out);
	if (strlen(l->brief) + 4 > strlen(l->the)) {
		free(l->brief);
		l->brief = NULL;
	}
}
