/*
 * Questions in English that the sentence's opening answers: what happens
 * when …, what someone did to …; and how two things compare.
 */
#include <string.h>

#include "../ask_en.h"

#define SCENE_MIN 3	/* tokens of "X fails" with "if" */
#define SCENE_MAX 16

/* Words that only the sentences before explain. */
static const char open_words[] = " he she it they we i this that these those"
    " his her hers its their theirs them him us our ours my me mine such"
    " himself herself itself themselves ourselves so then here there one"
    " ones other others another not never don't doesn't anything nothing ";

/* Tokens FIRST to before END speak of nothing outside. */
static bool
is_closed(const struct clause *c, size_t first, size_t end)
{
	size_t i;

	for (i = first; i < end; i++) {
		if (c->at[i].low_n == 0 || clause_is(c, i, open_words))
			return false;
		if (i > first && c->at[i].gap != 0 && c->at[i].gap != '-')
			return false;
		if (!c->at[i].owner && memmem(c->at[i].s, c->at[i].n,
		    "\xe2\x80\x99", 3) != NULL)
			return false;
		if (!c->at[i].owner && memchr(c->at[i].s, '\'', c->at[i].n) !=
		    NULL)
			return false;
	}
	return end > first;
}

/* The token after the first comma, 0: none within reach. */
static size_t
after_comma(const struct clause *c, size_t from)
{
	size_t i;

	for (i = from; i < c->count && i <= from + SCENE_MAX; i++) {
		if (c->at[i].gap == ',')
			return i;
		if (c->at[i].gap != 0 && c->at[i].gap != '-')
			return 0;
	}
	return 0;
}

/* Whether a main clause with a verb starts at I. */
static bool
has_main(const struct clause *c, size_t i)
{
	size_t k;

	if (i + 2 >= c->count || c->at[i].capital ? c->at[i].number :
	    clause_is(c, i, " and or but as if when which who say says said"
	    " then "))
		return false;
	for (k = i; k < c->count && k < i + 14; k++)
		if (!c->at[k].capital && (clause_is(c, k, " is are was were has"
		    " have had will would can could may might must should does"
		    " do did ") || verb_of_past(c->at[k].low, c->at[k].low_n)
		    != NULL || verb_of_present(c->at[k].low, c->at[k].low_n)
		    != NULL))
			return true;
	return false;
}

/* "the pump fails," before the comma at END: a noun phrase and one verb. */
static bool
is_bare(const struct clause *c, size_t end, struct subject *s)
{
	size_t i;

	if (!clause_is(c, 1, " the a an ") || end < 4 || end > 7 ||
	    verb_of_present(c->at[end - 1].low, c->at[end - 1].low_n) == NULL)
		return false;
	for (i = 2; i + 1 < end; i++)
		if (clause_is(c, i, ask_prepositions) || c->at[i].low_n == 0 ||
		    clause_is(c, i, " that which who and or is are was "))
			return false;
	memset(s, 0, sizeof *s);
	s->first = 1;
	s->end = s->verb = end - 1;
	return true;
}

/* "When Acme closed the plant, …": what happened when Acme closed …? */
static bool
ask_happens(struct ask *q)
{
	const struct clause *c = q->c;
	size_t end = after_comma(c, 1), v, i;
	bool past, you = clause_is(c, 1, " you ");

	if (end < SCENE_MIN + 1 || !is_closed(c, 1, end) || !has_main(c, end))
		return false;
	memset(&q->s, 0, sizeof q->s);
	if (you) {
		if (clause_is(c, 2, " think want look consider ask come talk"
		    " are were have had had've hear believe like love need know"
		    " see feel wonder get can could would haven't "))
			return false;
		q->s.first = 1;
		q->s.end = 2;
		v = 2;
	} else {
		if (!ask_find_subject(c, 1, &q->s) && !is_bare(c, end, &q->s))
			return false;
		if (q->s.empty && q->s.vague)
			return false;
		v = q->s.verb;
	}
	if (v >= end || clause_is(c, v, " would could should might will had"
	    " says said does do did ") || clause_is(c, end, " don't do be ask"
	    " try use make keep check look think consider ") ||
	    (memchr(c->at[end].s, '\'', c->at[end].n) != NULL &&
	    !c->at[end].capital))
		return false;
	for (i = end; you && i < c->count && i < end + 8; i++)
		if (clause_is(c, i, " was were had "))
			return false;
	past = !you && (clause_is(c, v, " was were did ") ||
	    (verb_of_past(c->at[v].low, c->at[v].low_n) != NULL &&
	    !clause_is(c, v, " put cut hit set let cost read quit shut ")));
	if ((past && clause_is(c, 0, " if once ")) || (you && verb_of_base(
	    c->at[v].low, c->at[v].low_n) == NULL))
		return false;
	/* a state is nothing that happened */
	for (i = end; past && i < c->count && i < end + 8; i++)
		if (clause_is(c, i, " was were is are had has contained cost"
		    " said "))
			return false;
	/* the scene is past only when what follows is */
	if (past && clause_is(c, 0, " when after ") == false)
		return false;
	buf_adds(&q->text, past ? "What happened " : "What happens ");
	clause_print(c, &q->text, 0, end, true);
	ask_finish(q, ASK_WHY, q->s.named || you ? 0.85 : 0.7);
	return true;
}

/* The base form at I starts "to cut costs" or "in a bid to cut costs": its
 * token, 0: none. */
static size_t
purpose_verb(const struct clause *c)
{
	size_t i = 0;

	if (clause_is(c, 0, " in ") && clause_is(c, 1, " an a order ") &&
	    c->at[1].gap == 0) {
		i = clause_is(c, 1, " order ") ? 2 : 3;
		if (i == 3 && !clause_is(c, 2, " effort attempt bid "))
			return 0;
	}
	if (!clause_is(c, i, " to ") || verb_of_base(c->at[i + 1].low,
	    c->at[i + 1].low_n) == NULL)
		return 0;
	return i + 1;
}

/* "do", "does" and the like for the verb at I; NULL when it is none of a
 * plain clause. */
static const char *
auxiliary(const struct clause *c, const struct subject *s)
{
	size_t i = s->verb;

	if (clause_is(c, i, " will can must should could "))
		return c->at[i].low;
	if (clause_is(c, i, " has have "))
		return verb_of_participle(c->at[i + 1].low, c->at[i + 1].low_n)
		    != NULL ? c->at[i].low : NULL;
	if (clause_is(c, i, " is are was were had would may might "))
		return NULL;
	if (verb_of_past(c->at[i].low, c->at[i].low_n) != NULL)
		return "did";
	if (verb_of_present(c->at[i].low, c->at[i].low_n) != NULL)
		return "does";
	return s->plural ? "do" : NULL;
}

/* "To cut costs, Acme closed …": what did Acme do to cut costs? */
static bool
ask_purpose(struct ask *q)
{
	const struct clause *c = q->c;
	size_t verb = purpose_verb(c), end, i;
	const char *aux;

	if (verb == 0 || clause_is(c, verb, " be have do make understand see"
	    " put get say take give know hear tell sum illustrate find explain"
	    " help address achieve appreciate recap learn "))
		return false;
	end = after_comma(c, verb);
	if (end < verb + 2 || end >= c->count)
		return false;
	for (i = verb; i < end; i++)
		if (clause_is(c, i, " this that these those it them he him she"
		    " we us our my me i they such "))
			return false;
	/* "To build it, you need …", "To deploy the server, run …" */
	if (clause_is(c, end, " you ") || (!c->at[end].capital &&
	    verb_of_base(c->at[end].low, c->at[end].low_n) != NULL &&
	    (clause_is(c, end + 1, ask_determiners)))) {
		memset(&q->s, 0, sizeof q->s);
		q->s.first = verb;
		q->s.end = end;
		buf_adds(&q->text, "How do you ");
		clause_print(c, &q->text, verb, end, false);
		ask_finish(q, ASK_WHY, 0.8);
		return true;
	}
	if (!ask_find_subject(c, end, &q->s) || q->s.vague)
		return false;
	aux = auxiliary(c, &q->s);
	if (aux == NULL)
		return false;
	/* "its costs" are the subject's, which must come first */
	buf_addf(&q->text, "What %s ", aux);
	ask_subject(q);
	buf_addf(&q->text, " %s to ", clause_is(c, q->s.verb, " has have ") ?
	    "done" : "do");
	clause_print(c, &q->text, verb, end, false);
	ask_finish(q, ASK_WHY, 0.85);
	return true;
}

/* "According to Acme, …" */
static bool
ask_source(struct ask *q)
{
	const struct clause *c = q->c;
	size_t end, i;
	bool named = false;

	if (!clause_is(c, 0, " according ") || !clause_is(c, 1, " to "))
		return false;
	end = after_comma(c, 2);
	if (end < 3 || end > 10 || !is_closed(c, 2, end))
		return false;
	for (i = 2; i < end; i++) {
		named = named || c->at[i].capital;
		if (!c->at[i].capital && (verb_of_past(c->at[i].low,
		    c->at[i].low_n) != NULL || clause_is(c, i, " who which"
		    " estimates numbers figures data statistics documents"
		    " multiple several some ")))
			return false;
	}
	if (!named)
		return false;
	memset(&q->s, 0, sizeof q->s);
	q->s.first = 2;
	q->s.end = end;
	q->s.named = true;
	q->s.plural = !c->at[2].capital && c->at[2].low_n > 3 &&
	    c->at[2].low[c->at[2].low_n - 1] == 's';
	ask_with(q, q->s.plural ? "What do " : "What does ", "say", ASK_SAY);
	return true;
}

bool
ask_scene(struct ask *q)
{
	const struct clause *c = q->c;

	if (clause_is(c, 0, " when if once after ") && c->count > 6)
		return !clause_is(c, 0, " after ") && ask_happens(q);
	if (clause_is(c, 0, " to in "))
		return ask_purpose(q);
	return ask_source(q);
}

/* "is faster than Y", "outperforms Y": how does it compare with Y? */
bool
ask_compare(struct ask *q, size_t i)
{
	const struct clause *c = q->c;
	size_t k, end;
	const char *aux = clause_is(c, i, " was were ") ? "did" :
	    clause_is(c, i, " are ") ? "do" : "does";

	if (clause_is(c, i, " outperforms outperformed beats ")) {
		k = i;
		aux = clause_is(c, i, " outperformed ") ? "did" : "does";
	} else {
		if (!clause_is(c, i, " is are was were "))
			return false;
		for (k = i + 1; k < c->count && k < i + 8 &&
		    c->at[k].gap == 0; k++)
			if (clause_is(c, k, " than "))
				break;
		if (!clause_is(c, k, " than ") || c->at[k].gap != 0 ||
		    k < i + 2 || clause_is(c, k - 1, " rather other less more"
		    " no later sooner ") || (!clause_is(c, i + 1, " more less much"
		    " far even slightly significantly about ") &&
		    (c->at[k - 1].low_n < 5 || memcmp(c->at[k - 1].low +
		    c->at[k - 1].low_n - 2, "er", 2) != 0)))
			return false;
	}
	if (!ask_is_object(c, k + 1) || clause_is(c, k + 1, open_words))
		return false;
	for (end = k + 1; end < c->count && end < k + 7 && (end == k + 1 ||
	    c->at[end].gap == 0); end++)
		if (clause_is(c, end, " that which who in on at by for from to"
		    " and but when because as is are was were has have with ever"
		    " it can could will would do did does "))
			break;
	if (end == k + 1 || end == k + 7 || clause_is(c, end, " it and can"
	    " could will would is are was were has have did do does ever ") ||
	    c->at[k + 1].number || c->at[k + 1].money || clause_is(c, k + 1,
	    " average expected previously usual half two three the ") ||
	    !c->at[k + 1].capital)
		return false;
	buf_addf(&q->text, "How %s ", aux);
	ask_subject(q);
	buf_adds(&q->text, " compare with ");
	clause_print(c, &q->text, k + 1, end, false);
	ask_close(q, ASK_WHAT_IS);
	return true;
}
