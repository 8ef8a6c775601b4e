/*
 * Questions in English about what is told in a report: "Police said around 600
 * homes had been evacuated" answers how many homes were evacuated, "Acme said
 * it would close 40 shops" how many Acme will close. Who says it stands in the
 * answer.
 */
#include <string.h>

#include "../ask_en.h"
#include "../refer.h"

#define SPAN_REACH 10	/* tokens */

/* Who says so only argues. */
static bool
is_advocate(const struct ask *q)
{
	size_t i;

	for (i = q->s.first; i < q->s.end; i++)
		if (clause_is(q->c, i, " prosecutor prosecutors prosecution lawyer"
		    " lawyers attorney attorneys barrister solicitor critics"
		    " opponents opposition supporters campaigners study report"
		    " survey rumour rumours "))
			return true;
	return false;
}

/* Tokens [I, END) have a figure, a date or a reason: else nothing is asked. */
static bool
has_figure(const struct clause *c, size_t i)
{
	for (; i < c->count; i++)
		if (c->at[i].number || c->at[i].money || clause_is(c, i, " two"
		    " three four five six seven eight nine ten twelve dozen"
		    " because until million billion hundreds thousands monday"
		    " tuesday wednesday thursday friday saturday sunday next"
		    " january february march april june july august september"
		    " october november december "))
			return true;
	return false;
}

/* "said it had", "said they would": the speaker is meant. */
static bool
is_speaker(const struct ask *q, size_t i)
{
	const struct clause *c = q->c;
	const struct token *t = &c->at[q->s.first];
	bool person = ask_is_person(c, &q->s) || (q->s.proper &&
	    q->s.end - q->s.first > 1 && refer_given_name(t->s, t->n) == 2);

	if (clause_is(c, i, " they "))
		return q->s.plural;
	return clause_is(c, i, " it ") && !q->s.plural && !person;
}

/* What is told has a subject that a reader knows, at token I, into S. */
static bool
find_told(const struct ask *q, size_t i, struct subject *s)
{
	const struct clause *c = q->c;

	if (is_speaker(q, i)) {
		*s = q->s;
		s->verb = i + 1;
		s->apposed = s->relative = 0;
		while (ask_is_adverb(c, s->verb))
			s->verb++;
		return true;
	}
	if (clause_is(c, i, " he she it they we i there this that his her its"
	    " their ") || !ask_find_subject(c, i, s) || s->first != i ||
	    s->list || s->bracket)
		return false;
	if (s->named)
		return c->at[s->end - 1].capital || !clause_is(c, i,
		    " the a an ") || ask_is_known(q, i, s->end);
	/* "a decision on the wall would be made in March" */
	if (clause_is(c, i, " a an "))
		return s->end - i > 3 && clause_is(c, s->verb, " would will ");
	return clause_is(c, i, " the ") ? ask_is_known(q, i, s->end) :
	    !clause_is(c, i, ask_determiners) && !(s->vague && s->empty);
}

static bool
has_word(const struct clause *c, size_t i, const char *list)
{
	for (; i < c->count; i++)
		if (clause_is(c, i, list))
			return true;
	return false;
}

/* "would" is told of what will be, but where it hangs on something. */
static bool
is_plan(const struct clause *c, const struct subject *s)
{
	size_t i;

	if (has_word(c, 0, " if unless were "))
		return false;
	for (i = s->first; i < s->end; i++)
		if (clause_is(c, i, " bill law ban plan plans proposal proposals"
		    " scheme move deal tax levy tariff tariffs reform measure"
		    " measures cuts rule rules policy change changes "))
			return false;
	return true;
}

/* "would take the mangroves at least ten years to recover" at I: how long? */
bool
ask_takes(struct ask *q, size_t i)
{
	const struct clause *c = q->c;
	size_t k, span, unit = 0, end;
	bool modal = clause_is(c, i + 1, " will would could may might ");
	const char *aux = !modal ? clause_is(c, i + 1, " took ") ? "did" :
	    "does" : clause_is(c, i + 1, " would ") ? "will" :
	    clause_is(c, i + 1, " may ") ? "might" : c->at[i + 1].low;

	if (!clause_is(c, i, " it ") || !clause_is(c, i + 1 + modal,
	    modal ? " take " : " takes took "))
		return false;
	i += 2 + modal;
	for (k = i; k < c->count && k < i + 6 && c->at[k].gap == 0; k++) {
		span = ask_skip_about(c, k);
		unit = ask_number_end(c, span);
		if (unit > span)
			break;
	}
	if (k >= c->count || k == i + 6 || c->at[k].gap != 0 ||
	    !ask_is_time_unit(c, unit) || !clause_is(c, unit + 1, " to ") ||
	    verb_of_base(c->at[unit + 2].low, c->at[unit + 2].low_n) == NULL)
		return false;
	end = ask_stretch(c, unit + 2);
	if (end < unit + 3 || !ask_is_closed(c, i, k) || !ask_is_closed(c,
	    unit + 2, end))
		return false;
	buf_addf(&q->text, "How long %s it take", aux);
	ask_add_words(q, i, k);
	ask_add_words(q, unit + 1, end);
	ask_finish(q, ASK_WHEN, 0.9);
	return true;
}

/* Prints how the clause goes on behind its subject: the verb at V in the
 * tense of a question. */
static void
print_deed(struct ask *q, size_t v, size_t end, bool past)
{
	const struct clause *c = q->c;
	const char *done = clause_is(c, v, " had ") ? verb_past_of(
	    c->at[v + 1].low) : NULL;
	bool been = clause_is(c, v, " had ") && clause_is(c, v + 1, " been ");

	if (been)
		buf_adds(&q->text, " were");
	else if (done != NULL)
		buf_addf(&q->text, " %s", done);
	else if (past && clause_is(c, v, " would "))
		buf_adds(&q->text, " will");
	else if (past && clause_is(c, v, " were ") && verb_of_ing(c->at[v +
	    1].low, c->at[v + 1].low_n) != NULL)
		buf_adds(&q->text, " are");
	else
		ask_add_words(q, v, v + 1);
	ask_add_words(q, v + 1 + (been || done != NULL), end);
}

/* The verb behind the noun that is counted at NOUN, or 0. */
static size_t
counted_verb(const struct clause *c, size_t noun)
{
	size_t v;

	for (v = noun; v < c->count && v < noun + 6 && c->at[v].gap == 0; v++)
		if (v > noun && (clause_is(c, v, " are were have had will"
		    " would could can ") || (!c->at[v].capital && verb_of_past(
		    c->at[v].low, c->at[v].low_n) != NULL)))
			break;
	if (v <= noun || v >= c->count || v == noun + 6 || c->at[v].gap != 0 ||
	    c->at[v - 1].low_n < 4 || (c->at[v - 1].low[c->at[v - 1].low_n -
	    1] != 's' && !clause_is(c, v - 1, " people women men children ")) ||
	    ask_is_time_unit(c, v - 1) || clause_is(c, noun, ask_prepositions)
	    || !ask_is_closed(c, noun, v) || clause_is(c, noun, " the them"
	    " those these its their his her more ") || (!clause_is(c, v, " are"
	    " were have had will would could can ") && ask_is_participle(c, v)))
		return 0;
	return v;
}

/* "that 140 firms had been hit": how many firms were hit? "that 42% of firms
 * were …": what share? I is the token after "that". */
static bool
ask_count_of(struct ask *q, const struct verb_phrase *p, size_t i)
{
	const struct clause *c = q->c;
	size_t number = ask_skip_about(c, i), noun, v, end;
	bool share = c->at[number].percent || clause_is(c, number + 1,
	    " percent ");

	noun = share ? number + 1 + clause_is(c, number + 1, " percent ") :
	    ask_number_end(c, number);
	if (noun == number || (share && !clause_is(c, noun, " of ")))
		return false;
	noun += share;
	v = counted_verb(c, noun);
	end = v > 0 ? ask_stretch_to(c, v + 1) : 0;
	if (end < v + 2 || !ask_is_closed(c, v + 1, end))
		return false;
	for (i = v + 1; i < end; i++)
		if (clause_is(c, i, " his her its their "))
			return false;
	buf_adds(&q->text, share ? "What share of " : "How many ");
	clause_print(c, &q->text, noun, v, false);
	if (ask_is_base(p, " believe think estimate ")) {
		buf_addf(&q->text, " %s ", p->aux);
		ask_subject(q);
		buf_addf(&q->text, " %s%s", p->extra, p->base ? p->verb->base :
		    c->at[p->main].low);
		ask_add_words(q, v, end);
	} else
		print_deed(q, v, end, p->past);
	ask_finish(q, ASK_HOW_MANY, 0.95);
	return true;
}

/* "sales fell by 4%" */
static bool
has_percent(const struct clause *c, size_t i)
{
	for (; i < c->count; i++)
		if (c->at[i].percent || clause_is(c, i, " percent "))
			return true;
	return false;
}

bool
ask_reported(struct ask *q, const struct verb_phrase *p, size_t i)
{
	const struct clause *c = q->c;
	const struct subject speaker = q->s;
	const bool main = q->main;
	bool asked;

	if (!ask_is_base(p, " say tell confirm add report reveal announce admit"
	    " estimate find believe think reckon calculate suggest show ") || !has_figure(c, i) || is_advocate(q))
		return false;
	q->main = false;
	asked = ask_count_of(q, p, i) || ask_takes(q, i);
	/* "says that thefts cost £2bn": now or then? */
	if (!asked && !ask_is_base(p, " believe think ") && find_told(q, i,
	    &q->s) && (p->past || !clause_is(c, q->s.verb, " cost put cut hit"
	    " set "))) {
		q->will = p->past && is_plan(c, &q->s);
		q->reported = p->past;
		q->since = p->past && has_word(c, i, " since ");
		asked = ask_adjuncts(q);
		if (!asked && has_percent(c, i)) {
			buf_clear(&q->text);
			ask_by_verb(q);
		}
		q->reported = q->will = q->since = false;
	}
	buf_clear(&q->text);
	q->s = speaker;
	q->main = main;
	return asked;
}
