/*
 * What the news tells of a thing: what it does, is for and is made of, what it
 * lets people do, how it does that, who can have it and how it compares
 * (lead_tech.def).
 */
#include <string.h>

#include "../ask_en_lead.h"

#define HELPED_MAX 6	/* tokens of who is let do something */
#define OBJECT_MAX 9
#define RUN_TRIES 5
#define RUN_LEAST 2
#define PURPOSE_MAX 12	/* tokens before what it is for */

/* "is designed to …", "was trained on …" (lead_tech.def). */
static const struct made_row {
	const char *verbs;	/* bases */
	const char *prep;	/* what must follow the verb */
	const char *tail;	/* of the question */
} made_rows[] = {
#define MADE(verbs, prep, tail) { verbs, prep, tail },
#include "lead_tech.def"
#undef MADE
};

void
lead_take_name(const struct clause *c, struct subject *s)
{
	const size_t at = s->apposed > 0 ? s->apposed : s->relative;
	const size_t i = at + 1;
	size_t end;

	if (at == 0 || !clause_is(c, at, " called named dubbed ") ||
	    !c->at[i].capital || c->at[i].gap != 0)
		return;
	for (end = i + 1; end < s->verb && c->at[end].gap == 0 &&
	    (c->at[end].capital || c->at[end].number); end++)
		;
	if (end == c->count || (s->apposed > 0 && c->at[end].gap != ','))
		return;
	s->first = i;
	s->end = end;
	s->lower = s->vague = s->empty = false;
	s->named = s->proper = true;
}

/* Whether a verb's base form stands at I. */
static bool
is_deed(const struct clause *c, size_t i)
{
	const struct token *t = &c->at[i];

	return i < c->count && t->gap == 0 && !t->capital &&
	    verb_of_base(t->low, t->low_n) != NULL;
}

/* Where the answer ends at most: no condition, time or example is needed. */
static size_t
run_end(const struct lead *l, size_t least)
{
	const struct clause *c = l->q.c;
	size_t k, end = lead_run(l, least);

	for (k = least + 1; k < end; k++)
		if (clause_is(c, k, " and ") && c->at[k].gap == 0 &&
		    !l->q.s.plural && verb_of_present(c->at[k + 1].low,
		    c->at[k + 1].low_n) != NULL)
			return k;
		else if (c->at[k].gap == 0 && (clause_is(c, k, " before when if"
		    " unless once where whereas including so ") ||
		    (clause_is(c, k, " such ") && clause_is(c, k + 1, " as "))))
			return clause_is(c, k, " if unless ") ? 0 : k;
	/* "gcc/clang" */
	return end < c->count && c->at[end].gap == '/' ? 0 : end;
}

/* Offers the QUESTION with an answer that goes past LEAST, as short as it must
 * be. */
static bool
offer_run(struct lead *l, const char *question, size_t least,
    enum ask_kind kind, double worth)
{
	size_t tries, end = run_end(l, least - 1);

	for (tries = 0; tries < RUN_TRIES && end >= least; tries++) {
		if (lead_is_clear(l, l->p.after, end)) {
			buf_adds(&l->q.text, question);
			lead_tell(l, l->the);
			lead_tell_words(l, l->p.after, end);
			if (lead_offer(l, kind, worth))
				return true;
		}
		end = lead_without_last(l, least, end);
	}
	return false;
}

/* The same; what is asked stands in the question's buffer. */
static bool
offer_asked(struct lead *l, size_t least, enum ask_kind kind, double worth)
{
	const char *question = arena_strdup(l->q.a->arena,
	    buf_str(&l->q.text));

	buf_clear(&l->q.text);
	return offer_run(l, question, least, kind, worth);
}

bool
ask_lead_answer(struct article *a, struct question *q, size_t last)
{
	struct lead l = { .both = false };
	const char *text = arena_strndup(a->arena, q->text, strcspn(q->text,
	    "?"));
	bool found = lead_read(&l, a, q->sentence, clause_of(a,
	    &a->units[q->sentence])) && l.q.s.relative == 0 && offer_run(&l, text, last > l.p.after ?
	    last : l.p.after + 1, q->kind, q->score);

	lead_free(&l);
	if (found) {
		q->answer = l.best[0].answer;
		q->made = true;
	}
	return found;
}

/* --- what it is for, and made of -------------------------------------------- */

/* "is designed to help": the verb of BE is the outer one. */
static bool
ask_meant(struct lead *l)
{
	const struct clause *c = l->q.c;

	if (l->p.second == 0 || !list_has_word(" design use ",
	    l->p.outer->base, strlen(l->p.outer->base)))
		return false;
	buf_addf(&l->q.text, "What %s %s %s%s to do", l->p.aux, l->the,
	    l->p.extra, c->at[l->p.main].low);
	return offer_asked(l, l->p.after + 1, ASK_WHAT_DID, 0.85);
}

static void
ask_made(struct lead *l)
{
	const struct clause *c = l->q.c;
	const size_t i = l->p.after;
	const struct made_row *row;

	if (ask_meant(l) || !l->p.passive || c->at[i].gap != 0)
		return;
	for (row = made_rows; row < made_rows + sizeof made_rows /
	    sizeof made_rows[0]; row++) {
		if (!clause_is_in(row->prep, c, i) || !list_has_word(row->verbs,
		    l->p.verb->base, strlen(l->p.verb->base)))
			continue;
		if (clause_is(c, i, " to ") && !is_deed(c, i + 1))
			continue;
		lead_ask(l, "What", l->the, false);
		buf_addf(&l->q.text, " %s%s", c->at[i].low, row->tail);
		offer_asked(l, i + RUN_LEAST, ASK_WHAT_DID, 0.8);
		return;
	}
}

/* --- what it does ------------------------------------------------------------ */

/* "lets artists hide changes": what does it let them do? */
static bool
ask_lets(struct lead *l)
{
	const struct clause *c = l->q.c;
	const size_t i = l->p.after;
	const bool bare = lead_is_base(l, " let help ");
	size_t k;
	bool to;

	if (l->p.passive || !(bare || lead_is_base(l, " allow enable require"
	    " encourage force teach train instruct ")) || c->at[i].gap != 0)
		return false;
	for (k = i + 1; k < i + HELPED_MAX; k++) {
		to = clause_is(c, k, " to ") && c->at[k].gap == 0;
		if (to || c->at[k].gap != 0 || clause_is(c, k,
		    ask_prepositions) || clause_is(c, k, " that which who ") ||
		    (bare && is_deed(c, k) && !clause_is(c, k - 1,
		    ask_determiners)))
			break;
	}
	to = clause_is(c, k, " to ");
	/* "let a language model draft letters": which is the verb? */
	if (k == i + HELPED_MAX || !is_deed(c, k + to) || !ask_is_closed(c, i,
	    k) || (bare && !to && is_deed(c, k + 1)) || (bare && is_deed(c, i)) || (!to && !bare))
		return false;
	lead_ask(l, "What", l->the, false);
	lead_ask_words(l, i, k);
	buf_adds(&l->q.text, bare ? " do" : " to do");
	return offer_asked(l, k + to + RUN_LEAST, ASK_WHAT_DID, 0.85);
}

/* "uses sensors to find leaks": how does it find them? "has been using AI to
 * find leaks": what for? */
static bool
ask_uses(struct lead *l)
{
	const struct clause *c = l->q.c;
	const size_t i = l->p.after;
	size_t to, end;

	if (l->p.passive || l->p.second > 0 || !lead_is_base(l, " use employ"
	    " apply leverage ") || c->at[i].gap != 0)
		return false;
	for (to = i; to < i + OBJECT_MAX && !(clause_is(c, to, " to ") &&
	    is_deed(c, to + 1)); to++)
		if ((to > i && c->at[to].gap != 0) || clause_is(c, to, " that"
		    " which who when "))
			return false;
	if (to == i || to == i + OBJECT_MAX || !ask_is_closed(c, i, to))
		return false;
	end = ask_stretch(c, to + 2);
	if (l->p.base && ask_is_closed(c, to + 1, end) && end > to + 2 &&
	    (end >= l->end || c->at[end].gap != 0 || clause_is(c, end,
	    " when before that which as while "))) {
		buf_addf(&l->q.text, "How %s %s", l->p.aux, l->the);
		lead_ask_words(l, to + 1, end);
	} else {
		lead_ask(l, "What", l->the, false);
		lead_ask_words(l, i, to);
		buf_adds(&l->q.text, " for");
	}
	return offer_asked(l, to + RUN_LEAST + 1, ASK_WHY, 0.85);
}

/* "turns sketches into code", "can read charts": what does it do? */
static bool
ask_does(struct lead *l)
{
	static const char deeds[] = " analyse analyze automate block build"
	    " collect combine compare compress connect control convert create"
	    " detect deliver display draw estimate evaluate extract filter"
	    " flag generate give grade hide identify improve index keep link"
	    " make manage map match measure merge monitor organise organize"
	    " pair plan predict prevent process produce protect provide pull put rank"
	    " read recognise recognize recommend record remove render replace"
	    " rewrite route run scan score search show simulate sort store"
	    " stream suggest summarise summarize track transcribe translate"
	    " turn verify watch write ";
	const struct clause *c = l->q.c;
	const bool can = strcmp(l->p.aux, "can") == 0;

	if (l->p.passive || l->p.second > 0 || c->at[l->p.after].gap != 0 ||
	    !(can || (l->p.base && !l->p.past && lead_is_base(l, deeds))) ||
	    l->told > 0 || !(ask_is_thing(&l->q) || (l->q.s.first > 0 &&
	    clause_is(c, l->q.s.first - 1, " called named dubbed "))))
		return false;
	/* "squads can", "Acme can claim" */
	if (can && (!l->q.s.named || lead_is_base(l, " claim boast expect hope"
	    " do get have ")))
		return false;
	if (can)
		buf_addf(&l->q.text, "What can %s do", l->the);
	else
		buf_addf(&l->q.text, "What %s %s do", l->p.aux, l->the);
	return offer_asked(l, l->p.after + RUN_LEAST, ASK_WHAT_WILL, 0.65);
}

/* "is adding a map to its browser": what? */
static bool
ask_adds(struct lead *l)
{
	const struct clause *c = l->q.c;
	const size_t i = l->p.after;
	size_t to, end;

	if (l->p.passive || !lead_is_base(l, " add bring ") || c->at[i].gap !=
	    0 || !ask_is_object(c, i))
		return false;
	for (to = i + 1; to < i + OBJECT_MAX && !clause_is(c, to, " to ");
	    to++)
		if (c->at[to].gap != 0 || clause_is(c, to, ask_prepositions) ||
		    clause_is(c, to, " that which who "))
			return false;
	end = to < i + OBJECT_MAX ? ask_stretch(c, to) : to;
	if (to == i + OBJECT_MAX || end < to + 2 || is_deed(c, to + 1) ||
	    !ask_is_closed(c, to, end))
		return false;
	lead_ask(l, "What", l->the, false);
	lead_ask_words(l, to, end);
	return offer_asked(l, end, ASK_WHAT_DID, 0.8);
}

/* "has teamed up with singers to offer copies of their voices": why? */
static bool
ask_purpose(struct lead *l)
{
	static const char deeds[] = " launch create build develop form open set"
	    " team partner buy acquire hire fund invest sign introduce start"
	    " release design deploy raise establish donate convene assemble"
	    " recruit ally join use test train adopt install publish ";
	const struct clause *c = l->q.c;
	const size_t i = l->p.after;
	size_t to;

	if (l->p.second > 0 || strcmp(l->p.aux, "can") == 0 || !lead_is_base(l,
	    deeds))
		return false;
	for (to = i; to < i + PURPOSE_MAX && !(clause_is(c, to, " to ") &&
	    is_deed(c, to + 1)); to++) {
		if (to > i)
			to = ask_skip_bracket(c, to);
		if (to >= l->end || (to > i && c->at[to].gap != 0 &&
		    c->at[to].gap != ')') || clause_is(c, to, " that which who"
		    " when while where after as how plans plan way ways able"
		    " right ability chance effort efforts deal attempt power"
		    " first next only agreement contract letter pact treaty"
		    " partnership "))
			return false;
	}
	/* "in a bid to save it" */
	if (to < i + 2 || to == i + PURPOSE_MAX || clause_is(c, to + 1, " be"
	    " have ") || clause_is(c, to - 1, " bid move push drive race order"
	    " attempt effort ") || !ask_is_closed(c, i, to))
		return false;
	lead_ask(l, "Why", l->the, false);
	lead_ask_words(l, i, to);
	return offer_asked(l, to + RUN_LEAST, ASK_WHY, 0.8);
}

/* "unveiled a model called Bolt, designed to …": what is it? */
static bool
ask_called(struct lead *l)
{
	const struct clause *c = l->q.c;
	const size_t i = l->p.after;
	size_t k, name, end;

	if (l->p.passive || l->told > 0 || !clause_is(c, i, " a an ") ||
	    c->at[i].gap != 0)
		return false;
	for (k = i + 2; k < i + OBJECT_MAX && c->at[k].gap == 0 && !clause_is(c,
	    k, " called named dubbed "); k++)
		;
	if (k == i + OBJECT_MAX || c->at[k].gap != 0 || !clause_is(c, k,
	    " called named dubbed ") || clause_is(c, k - 1, ask_roles))
		return false;
	for (name = k + 1; name < l->end && name < k + HELPED_MAX &&
	    c->at[name].capital && (name == k + 1 || c->at[name].gap == 0);
	    name++)
		;
	if (name == k + 1 || (c->at[k + 1].gap != 0 && c->at[k + 1].gap != '"'))
		return false;
	end = name + clause_is(c, name, " that which designed built trained"
	    " meant aimed ");
	if (end > name)
		end = run_end(l, name);
	if (end == 0 || !lead_is_clear(l, i, end) || (end == name &&
	    k < i + 3))
		return false;
	buf_adds(&l->q.text, "What is ");
	clause_print(c, &l->q.text, k + 1, name, false);
	clause_print(c, &l->answer, k + 1, name, false);
	buf_adds(&l->answer, " is");
	lead_tell_words(l, i, k);
	if (end > name)
		lead_tell_words(l, name, end);
	return lead_offer(l, ASK_WHAT_IS, 0.85);
}

/* "launched the Bolt browser to block ads": what? */
static bool
ask_launched(struct lead *l)
{
	static const char deeds[] = " announce launch release unveil introduce"
	    " debut open-source create develop devise build design propose"
	    " present publish preview showcase demonstrate acquire invent ";
	const struct clause *c = l->q.c;
	const size_t i = l->p.after;
	size_t end;
	bool named = false;

	if (l->p.passive || l->p.second > 0 || l->told > 0 || !lead_is_base(l,
	    deeds) || !ask_is_object(c, i) || clause_is(c, i, " its their his"
	    " her another "))
		return false;
	for (end = i; end < l->end && (end == i || c->at[end].gap == 0) &&
	    !clause_is(c, end, " that which who whose to when while after"
	    " before as because with by for where ") && !(end > i + 1 &&
	    !c->at[end].capital && verb_of_participle(c->at[end].low,
	    c->at[end].low_n) != NULL && !is_deed(c, end)); end++)
		named = named || (c->at[end].capital && !c->at[end].owner &&
		    !clause_is(c, end, " ai "));
	/* "a tool that …": the best of it is left out */
	if (end < l->end && c->at[end].gap == 0 && !named && !clause_is(c, end,
	    " to when while after before as because with by for "))
		return false;
	if (end < i + 3 + !named || !ask_is_closed(c, i, end) || clause_is(c,
	    end - 1, ask_prepositions) || (!named && end < i + 4) ||
	    (clause_is(c, i, " the ") && !named))
		return false;
	lead_ask(l, "What", l->the, false);
	lead_tell(l, l->the);
	lead_tell_words(l, i, end);
	return lead_offer(l, ASK_WHAT_DID, 0.6);
}

/* What frame.def asks. */
static bool
ask_framed(struct lead *l)
{
	enum ask_kind kind;
	double score;
	size_t last;
	const char *question = ask_frame(&l->q, l->the, &kind, &score, &last);
	char *the = l->the;
	bool offered;

	if (question == NULL)
		return false;
	/* "A token is …" */
	if (kind == ASK_WHAT_IS)
		l->the = l->subject;
	buf_add(&l->q.text, question, strlen(question) - 1);
	offered = offer_asked(l, last, kind, score);
	l->the = the;
	return offered;
}

void
lead_ask_tech(struct lead *l)
{
	/* "built on the site of a mill" tells where, not of what */
	if ((l->most > 0 && l->best[0].kind == ASK_WHERE) ||
	    ask_framed(l) || ask_called(l) || ask_purpose(l))
		return;
	if (l->p.passive || l->p.second > 0)
		ask_made(l);
	else if (!ask_lets(l) && !ask_uses(l) && !ask_adds(l) && !ask_does(l))
		ask_launched(l);
}

/* --- what it is --------------------------------------------------------------- */

/* "available to subscribers", "in Lund", "from May": who, where, when? */
static void
ask_available(struct lead *l, size_t i)
{
	const struct clause *c = l->q.c;
	const char *be = c->at[l->q.s.verb].low, *open = "Where";
	const char *extra = clause_is(c, l->q.s.verb, " will ") ? " be" : "";

	i += 1;
	while (clause_is(c, i, " today now immediately initially only"
	    " exclusively ") && c->at[i].gap == 0)
		i++;
	if (i >= l->end || c->at[i].gap != 0)
		return;
	if (clause_is(c, i, " to for "))
		open = NULL;
	else if ((clause_is(c, i, " in ") && (clause_is(c, i + 1, " beta"
	    " preview early ") || clause_is(c, i + 2, " beta preview ") ||
	    ask_is_date(c, i))) || !clause_is(c, i, " in on through via from"
	    " at as across ") || ask_date_end(c, i, true) > i)
		return;
	if (open == NULL && (c->at[i + 1].number || clause_is(c, i + 1, " free"
	    " purchase download use sale the ") || c->at[i + 1].money))
		return;
	l->p.after = i;
	if (open != NULL)
		buf_addf(&l->q.text, "Where %s %s%s available", be, l->the,
		    extra);
	else
		buf_addf(&l->q.text, "Who %s %s%s available to", be, l->the,
		    extra);
	offer_asked(l, i + RUN_LEAST, open == NULL ? ASK_WHO_DID : ASK_WHERE,
	    0.85);
}

void
lead_ask_being(struct lead *l)
{
	const struct clause *c = l->q.c;
	size_t i = l->q.s.verb + 1;

	if (!clause_is(c, l->q.s.verb, " is are was were will ") || l->told > 0 ||
	    l->the == NULL)
		return;
	while (ask_is_adverb(c, i) || clause_is(c, i, " now also available "
	    "currently initially already generally be soon today ")) {
		if (clause_is(c, i, " available "))
			break;
		i++;
	}
	if (c->at[i].gap != 0)
		return;
	l->p.after = l->p.main = i;
	if (clause_is(c, i, " available "))
		ask_available(l, i);
	else
		ask_framed(l);
}
