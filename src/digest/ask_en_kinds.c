/* The kinds of questions in English, by the verb after the subject. */
#include <string.h>

#include "ask_en.h"

static double
base_score(enum ask_kind kind)
{
	static const double scores[ASK_KINDS] = {
		[ASK_WHAT_IS] = 0.75, [ASK_WHO_IS] = 0.55, [ASK_WHY] = 0.95,
		[ASK_HOW_MANY] = 0.9, [ASK_HOW_MUCH] = 0.9, [ASK_WHEN] = 0.7,
		[ASK_WHAT_DID] = 0.8, [ASK_WHAT_WILL] = 0.65,
		[ASK_WHAT_HAPPENED] = 0.55, [ASK_SAY] = 0.4
	};

	return scores[kind];
}

void
ask_close(struct ask *q, enum ask_kind kind)
{
	ask_finish(q, kind, base_score(kind));
}

/* "What did " + subject + " " + verb. */
void
ask_with(struct ask *q, const char *start, const char *verb,
    enum ask_kind kind)
{
	buf_adds(&q->text, start);
	ask_subject(q);
	if (verb != NULL) {
		buf_addc(&q->text, ' ');
		buf_adds(&q->text, verb);
	}
	ask_close(q, kind);
}

/* "X, launched": the verbs whose agent or date is asked for. */
static const char made[] = " founded launched released created established"
    " published introduced born unveiled developed built formed acquired"
    " signed passed announced started opened designed written invented"
    " discovered ";

static bool
is_date(const struct clause *c, size_t i)
{
	if (clause_is(c, i, " in on ") && i + 1 < c->count) {
		const struct token *t = &c->at[i + 1];

		if (t->number && t->n == 4)
			return true;
		return clause_is(c, i + 1, " january february march april may"
		    " june july august september october november december"
		    " early late monday tuesday wednesday thursday friday"
		    " saturday sunday ");
	}
	return false;
}

static void
ask_passive(struct ask *q, size_t pp, const char *be, bool has)
{
	const struct clause *c = q->c;
	const struct verb *v = verb_of_participle(c->at[pp].low,
	    c->at[pp].low_n);
	size_t k, cause = 0;

	if (v == NULL)
		return;
	for (k = pp + 1; k < c->count && k < pp + 12 && cause == 0; k++) {
		if (c->at[k].gap != 0 && c->at[k].gap != ',')
			break;
		if (clause_is(c, k, " because "))
			cause = k;
		if (clause_is(c, k, " after ") && !c->at[k + 1].number)
			cause = k;
	}
	if (cause > 0 && cause - pp <= 5 && (v->frames & (VERB_WHAT |
	    VERB_WHOM)) != 0) {
		buf_adds(&q->text, "Why ");
		buf_adds(&q->text, be);
		buf_addc(&q->text, ' ');
		ask_subject(q);
		buf_adds(&q->text, has ? " been " : " ");
		for (k = pp; k < cause; k++)
			if (k > pp && !clause_is(c, k, ask_prepositions) &&
			    !clause_is(c, k - 1, ask_prepositions) &&
			    !c->at[k].capital)
				break;
		clause_print(c, &q->text, pp, pp + 1, false);
		ask_close(q, ASK_WHY);
		return;
	}
	if (!has && clause_is(c, pp, made) && is_date(c, pp + 1)) {
		buf_adds(&q->text, "When ");
		buf_adds(&q->text, be);
		buf_addc(&q->text, ' ');
		ask_subject(q);
		buf_addc(&q->text, ' ');
		clause_print(c, &q->text, pp, pp + 1, false);
		ask_close(q, ASK_WHEN);
		return;
	}
	if (!has && clause_is(c, pp, made) && clause_is(c, pp + 1, " by ") &&
	    !clause_is(c, pp, " born ")) {
		buf_adds(&q->text, "Who ");
		clause_print(c, &q->text, pp, pp + 1, false);
		buf_addc(&q->text, ' ');
		ask_subject(q);
		ask_close(q, ASK_WHO_IS);
		return;
	}
	if (clause_is(c, pp, " fired arrested killed sued banned hacked"
	    " acquired sold suspended removed blocked charged fined cancelled"
	    " canceled delayed approved rejected dismissed attacked shut"
	    " scrapped halted paused dropped replaced overturned stolen leaked"
	    " withdrawn disabled deleted jailed convicted sacked "))
		ask_with(q, has ? "What has happened to " : "What happened to ",
		    NULL, ASK_WHAT_HAPPENED);
}

/* "is a model that …", "are designed to …", "is building …" */
static void
ask_be(struct ask *q, size_t i, bool now)
{
	const struct clause *c = q->c;
	const char *be = c->at[i].low;
	size_t k = i + 1, stop;

	while (ask_is_adverb(c, k))
		k++;
	if (k >= c->count || c->at[k].gap != 0)
		return;
	if (now && q->s.proper && !q->s.plural && clause_is(c, k,
	    " a an the one ")) {
		for (stop = k + 1; stop < c->count && stop < k + 9 &&
		    c->at[stop].gap == 0 && !clause_is(c, stop,
		    " that which who of in for at with from to and but "); )
			stop++;
		if (stop > k + 1 && clause_is(c, stop - 1, ask_roles) &&
		    !q->s.bracket)
			ask_with(q, "Who is ", NULL, ASK_WHO_IS);
		else if (stop > k + 1 && clause_is(c, stop - 1, ask_things))
			ask_with(q, "What is ", NULL, ASK_WHAT_IS);
		return;
	}
	if (clause_is(c, k, " designed intended meant expected set supposed"
	    " able required planning aiming trying looking hoping preparing"
	    " seeking allowed poised due ") && clause_is(c, k + 1, " to ") &&
	    !clause_is(c, k + 2, " be have ") &&
	    verb_of_base(c->at[k + 2].low, c->at[k + 2].low_n) != NULL) {
		buf_adds(&q->text, "What ");
		buf_adds(&q->text, be);
		buf_addc(&q->text, ' ');
		ask_subject(q);
		buf_addc(&q->text, ' ');
		clause_print(c, &q->text, k, k + 1, false);
		buf_adds(&q->text, " to do");
		ask_close(q, ASK_WHAT_DID);
		return;
	}
	if (verb_of_ing(c->at[k].low, c->at[k].low_n) != NULL &&
	    (verb_of_ing(c->at[k].low, c->at[k].low_n)->frames & VERB_WHAT)
	    != 0 && ask_is_object(c, k + 1)) {
		buf_adds(&q->text, "What ");
		buf_adds(&q->text, be);
		buf_addc(&q->text, ' ');
		ask_subject(q);
		buf_addc(&q->text, ' ');
		clause_print(c, &q->text, k, k + 1, false);
		ask_close(q, ASK_WHAT_DID);
		return;
	}
	ask_passive(q, k, be, false);
}

static void
ask_have(struct ask *q, size_t i)
{
	const struct clause *c = q->c;
	const struct verb *v;
	const char *have = c->at[i].low;
	size_t k = i + 1, noun;

	while (ask_is_adverb(c, k))
		k++;
	if (k + 1 >= c->count || c->at[k].gap != 0)
		return;
	if (clause_is(c, k, " been ")) {
		ask_passive(q, k + 1, have, true);
		return;
	}
	while (clause_is(c, k, " more than at least about around nearly over"
	    " some roughly "))
		k++;
	if (k < c->count && c->at[k].number && !c->at[k].money &&
	    !c->at[k].percent && c->at[k].n != 4) {
		noun = k + 1;
		while (clause_is(c, noun, " million billion thousand "))
			noun++;
		if (noun < c->count && c->at[noun].gap == 0 &&
		    c->at[noun].low_n > 3 && c->at[noun].low[
		    c->at[noun].low_n - 1] == 's' && !clause_is(c, noun,
		    " years days months weeks times points percents ") &&
		    q->s.named) {
			buf_adds(&q->text, "How many ");
			clause_print(c, &q->text, noun, noun + 1, false);
			buf_adds(&q->text, q->s.plural ? " do " : " does ");
			ask_subject(q);
			buf_adds(&q->text, " have");
			ask_close(q, ASK_HOW_MANY);
		}
		return;
	}
	v = verb_of_participle(c->at[k].low, c->at[k].low_n);
	if (v == NULL)
		return;
	buf_adds(&q->text, "What ");
	buf_adds(&q->text, have);
	buf_addc(&q->text, ' ');
	ask_subject(q);
	buf_addc(&q->text, ' ');
	clause_print(c, &q->text, k, k + 1, false);
	if ((v->frames & VERB_TO_DO) != 0 && clause_is(c, k + 1, " to ") &&
	    !clause_is(c, k + 2, " be ")) {
		buf_adds(&q->text, " to do");
		ask_close(q, ASK_WHAT_DID);
	} else if ((v->frames & VERB_WHAT) != 0 && ask_is_object(c, k + 1))
		ask_close(q, ASK_WHAT_DID);
	else if ((v->frames & VERB_SAYS) != 0 && clause_is(c, k + 1,
	    " that "))
		ask_close(q, ASK_SAY);
	else
		buf_clear(&q->text);
}

/* "will launch a phone", "could change …" */
static void
ask_modal(struct ask *q, size_t i)
{
	const struct clause *c = q->c;
	const struct verb *v;
	size_t k = i + 1;
	bool will = clause_is(c, i, " will ");

	while (ask_is_adverb(c, k))
		k++;
	if (k + 1 >= c->count || c->at[k].gap != 0 || clause_is(c, k,
	    " not never "))
		return;
	if (clause_is(c, k, " be ")) {
		if (will && clause_is(c, k + 1, " available ") &&
		    is_date(c, k + 2)) {
			ask_with(q, "When will ", "be available", ASK_WHEN);
			return;
		}
		if (will && verb_of_participle(c->at[k + 1].low,
		    c->at[k + 1].low_n) != NULL && q->s.named)
			ask_with(q, "What will happen to ", NULL,
			    ASK_WHAT_HAPPENED);
		return;
	}
	v = verb_of_base(c->at[k].low, c->at[k].low_n);
	if (v == NULL)
		return;
	buf_adds(&q->text, "What ");
	buf_adds(&q->text, c->at[i].low);
	buf_addc(&q->text, ' ');
	ask_subject(q);
	buf_addc(&q->text, ' ');
	if (will && (v->frames & VERB_WHAT) != 0 && ask_is_object(c, k + 1))
		buf_adds(&q->text, v->base);
	else if ((v->frames & (VERB_WHAT | VERB_WHOM)) != 0 &&
	    ask_is_object(c, k + 1))
		buf_adds(&q->text, "do");
	else {
		buf_clear(&q->text);
		return;
	}
	ask_close(q, ASK_WHAT_WILL);
}

/* Money within the next words: "raised about $5m". */
static bool
money_near(const struct clause *c, size_t i)
{
	size_t k;

	for (k = i; k < c->count && k < i + 5; k++) {
		if (k > i && c->at[k].gap != 0)
			return false;
		if (c->at[k].money)
			return true;
	}
	return false;
}

static bool
number_near(const struct clause *c, size_t i)
{
	size_t k;

	for (k = i; k < c->count && k < i + 5; k++) {
		if (k > i && c->at[k].gap != 0)
			return false;
		if (c->at[k].percent || clause_is(c, k + 1, " percent"
		    " points "))
			return true;
	}
	return false;
}

/* Verbs that need their preposition in the question. */
static const struct {
	const char *verb, *prepositions;
	bool whom;
} phrasal[] = {
	{ "call", " for ", false }, { "rely", " on ", false },
	{ "focus", " on ", false }, { "depend", " on ", false },
	{ "warn", " of about against ", false },
	{ "apologize", " for ", false }, { "apologise", " for ", false },
	{ "agree", " on with ", false }, { "work", " on ", false },
	{ "partner", " with ", true }, { "point", " to ", false },
	{ "push", " for ", false }, { "object", " to ", false },
	{ "respond", " to ", false }, { "complain", " about ", false },
	{ "invest", " in ", false }, { "consist", " of ", false },
	{ "contribute", " to ", false }, { "merge", " with ", false },
	{ "compete", " with ", true }, { "argue", " for against ", false },
	{ "vote", " for against ", false }, { "experiment", " with ", false },
	{ "belong", " to ", false }, { "refer", " to ", false },
	{ "react", " to ", false }, { "lead", " to ", false },
};

static bool
ask_phrasal(struct ask *q, size_t i, const char *base, const char *aux)
{
	const struct clause *c = q->c;
	size_t k;

	for (k = 0; k < sizeof phrasal / sizeof phrasal[0]; k++) {
		if (strcmp(phrasal[k].verb, base) != 0 || !clause_is(c, i + 1,
		    phrasal[k].prepositions) || !ask_is_object(c, i + 2))
			continue;
		buf_adds(&q->text, phrasal[k].whom ? "Who" : "What");
		buf_adds(&q->text, aux);
		ask_subject(q);
		buf_addc(&q->text, ' ');
		buf_adds(&q->text, base);
		buf_addc(&q->text, ' ');
		clause_print(c, &q->text, i + 1, i + 2, false);
		ask_close(q, ASK_WHAT_DID);
		return true;
	}
	return false;
}

static bool
ask_sum(struct ask *q, size_t i, const char *base, const char *aux)
{
	const struct clause *c = q->c;

	if (list_has_word(" raise pay spend invest cost earn lose receive"
	    " donate contribute ", base, strlen(base)) &&
	    money_near(c, i + 1)) {
		buf_adds(&q->text, "How much");
		buf_adds(&q->text, aux);
		ask_subject(q);
		buf_addc(&q->text, ' ');
		buf_adds(&q->text, base);
		ask_close(q, ASK_HOW_MUCH);
		return true;
	}
	if (list_has_word(" rise fall grow increase decrease drop climb jump"
	    " surge plunge plummet soar decline slip tumble shrink ", base,
	    strlen(base)) && number_near(c, i + 1)) {
		buf_adds(&q->text, "By how much");
		buf_adds(&q->text, aux);
		ask_subject(q);
		buf_addc(&q->text, ' ');
		buf_adds(&q->text, base);
		ask_close(q, ASK_HOW_MUCH);
		return true;
	}
	return false;
}

/* A finite verb that is no auxiliary; AUX is " did " and the like. */
static void
ask_plain(struct ask *q, size_t i, const struct verb *v, const char *aux)
{
	const struct clause *c = q->c;
	bool says = (v->frames & VERB_SAYS) != 0;

	if (ask_sum(q, i, v->base, aux) || ask_phrasal(q, i, v->base, aux))
		return;
	if ((v->frames & VERB_TO_DO) != 0 && clause_is(c, i + 1, " to ") &&
	    i + 2 < c->count && !clause_is(c, i + 2, " be have the a an ")) {
		buf_adds(&q->text, "What");
		buf_adds(&q->text, aux);
		ask_subject(q);
		buf_addc(&q->text, ' ');
		buf_adds(&q->text, v->base);
		buf_adds(&q->text, " to do");
		ask_close(q, ASK_WHAT_DID);
		return;
	}
	buf_adds(&q->text, (v->frames & VERB_WHOM) != 0 ? "Who" : "What");
	buf_adds(&q->text, aux);
	ask_subject(q);
	buf_addc(&q->text, ' ');
	buf_adds(&q->text, v->base);
	if (says && (clause_is(c, i + 1, " that how why whether ") ||
	    strcmp(v->base, "say") == 0))
		ask_close(q, strcmp(v->base, "say") == 0 ? ASK_SAY :
		    ASK_WHAT_DID);
	else if ((v->frames & VERB_WHAT) != 0 && ask_is_object(c, i + 1))
		ask_close(q, ASK_WHAT_DID);
	else if ((v->frames & VERB_WHOM) != 0 && i + 1 < c->count &&
	    c->at[i + 1].capital && c->at[i + 1].gap == 0)
		ask_close(q, ASK_WHAT_DID);
	else
		buf_clear(&q->text);
}

void
ask_by_verb(struct ask *q)
{
	const struct clause *c = q->c;
	size_t i = q->s.verb;
	const struct token *t = &c->at[i];
	const struct verb *v;

	if (clause_is(c, i, " is are "))
		ask_be(q, i, true);
	else if (clause_is(c, i, " was were "))
		ask_be(q, i, false);
	else if (clause_is(c, i, " has have "))
		ask_have(q, i);
	else if (clause_is(c, i, " will can could must should "))
		ask_modal(q, i);
	else if ((v = verb_of_past(t->low, t->low_n)) != NULL) {
		if (strcmp(v->base, "say") == 0 || !ask_is_participle(c, i))
			ask_plain(q, i, v, " did ");
	} else if ((v = verb_of_present(t->low, t->low_n)) != NULL &&
	    !q->s.plural)
		ask_plain(q, i, v, " does ");
	else if ((v = verb_of_base(t->low, t->low_n)) != NULL && q->s.plural)
		ask_plain(q, i, v, " do ");
}
