/*
 * What makes a question in English say more than its subject and its verb:
 * what did Acme build to grade essays, what did it announce with Bolt. And
 * what someone says is being done, or how many.
 */
#include <string.h>

#include "../ask_en.h"

#define PHRASE_MAX 9	/* tokens */
#define MORE_MAX 10

/* Nouns that the words behind them belong to. */
static const char to_heads[] = " ability right chance opportunity way ways plan"
    " plans effort efforts attempt attempts need decision power permission"
    " freedom desire bid move call calls pressure time reason tendency"
    " willingness capacity potential authority incentive promise pledge deal"
    " agreement request order vote offer refusal failure how what more enough"
    " ones thing things ";
static const char prep_heads[] = " access approach approaches response threat"
    " threats solution solutions answer answers key contribution commitment"
    " alternative alternatives limit limits change changes increase rise drop"
    " decline interest role part difference growth improvement improvements"
    " stake confidence belief surge jump fall reduction gap problem problems"
    " issue issues relationship relations support demand need call calls plans"
    " reason responsibility appetite preference request kind sort lot lots"
    " number series range set variety research control concern concerns"
    " information data advances advance experience choice interview lack"
    " difficulty success limitation limitations warrant structure kinds"
    " available ";

static bool
is_base(const char *base, const char *list)
{
	return list_has_word(list, base, strlen(base));
}

/* The noun that the phrase [I, K) is about: "power" of "the power of speech". */
static size_t
head_of(const struct clause *c, size_t i, size_t k)
{
	for (; i + 1 < k && !clause_is(c, i + 1, " of "); i++)
		;
	return i;
}

/* Past the noun phrase at I, 0: it is not plain. */
static size_t
phrase_end(const struct clause *c, size_t i)
{
	size_t k;

	for (k = i; k < c->count && k < i + PHRASE_MAX; k++) {
		if (k > i && c->at[k].gap != 0)
			return 0;
		if (k > i && (clause_is(c, k, " that to ") ||
		    (clause_is(c, k, ask_prepositions) && !clause_is(c, k,
		    " of "))))
			return k;
		if (clause_is(c, k, " which who and or but because when if"
		    " while so how what where it them him her ") ||
		    (k > i && verb_of_ing(c->at[k].low, c->at[k].low_n) != NULL
		    && !clause_is(c, k - 1, ask_determiners)))
			return 0;
	}
	return 0;
}

/* Appends tokens [K, END) when they may stand in a question. */
static bool
add_closed(struct ask *q, size_t k, size_t from, size_t end)
{
	const struct clause *c = q->c;

	if (end < from + 1 || end > k + MORE_MAX || !ask_is_closed(c, from,
	    end) || (end < c->count && c->at[end].gap == 0 && clause_is(c, end,
	    " or to than how what why whether ")) || (end > 1 && clause_is(c,
	    end - 2, " to ") && end > from + 1 && !c->at[end - 1].capital) ||
	    clause_is(c, end - 1, " way ways order terms time working ") ||
	    (c->at[end].gap == ',' && clause_is(c, end - 2, " the ")))
		return false;
	ask_add_words(q, k, end);
	return true;
}

/* "a tool that can …", "a mechanism that improved …" */
static bool
add_relative(struct ask *q, size_t k)
{
	const struct clause *c = q->c;
	const struct token *t = &c->at[k + 1], *head = &c->at[k - 1];
	bool modal = clause_is(c, k + 1, " can could will would may might ");
	bool past = verb_of_past(t->low, t->low_n) != NULL &&
	    verb_of_base(t->low, t->low_n) == NULL;
	bool one = head->low_n > 2 && head->low[head->low_n - 1] != 's' &&
	    verb_of_present(t->low, t->low_n) != NULL;
	size_t end;

	if (t->gap != 0 || !(modal || past || one) || (modal &&
	    verb_of_base(c->at[k + 2].low, c->at[k + 2].low_n) == NULL))
		return false;
	end = ask_stretch_to(c, k + 2 + modal);
	return (end == c->count || c->at[end].gap != 0 || clause_is(c, end,
	    " and because when while ")) && add_closed(q, k, k + 2, end);
}

static bool
add_preposition(struct ask *q, size_t head, size_t k, const char *base)
{
	const struct clause *c = q->c;
	size_t end;

	if (clause_is(c, head, prep_heads) || clause_is(c, k - 1, prep_heads) || c->at[k + 1].gap != 0 ||
	    clause_is(c, k + 1, " order addition fact particular case least"
	    " first general ") || (clause_is(c, k + 1, " the a ") && clause_is(c,
	    k + 2, " goal aim intention hope help purpose view way ")) ||
	    ask_is_time_unit(c, k + 1))
		return false;
	if (clause_is(c, k, " for ") ? ask_span_end(c, k) > k ||
	    c->at[k + 1].number || clause_is(c, k + 1, " free sale years months"
	    " example more ") : clause_is(c, k, " to ") ? !is_base(base,
	    " provide offer give sell send bring deliver supply show teach add"
	    " apply extend ") : clause_is(c, k, " on ") ? !is_base(base,
	    " put place impose launch release publish run post test deploy"
	    " install build ") : clause_is(c, k, " at ") ? !is_base(base,
	    " launch unveil announce present show open build test study ") :
	    !clause_is(c, k, " in with across from against throughout within"
	    " among between "))
		return false;
	end = ask_stretch(c, k);
	if (clause_is(c, k, " between ") && c->at[end].gap == ',')
		return false;
	return end > k + 1 && add_closed(q, k, k, end);
}

/* What follows the object at I of BASE goes into the question. */
bool
ask_add_more(struct ask *q, size_t i, const char *base)
{
	const struct clause *c = q->c;
	size_t k, head;

	if (is_base(base, " take make get have put set keep do hold bring say"
	    " see cost call name consider find require bar ask suggest urge"
	    " mock love hate like love exit ") || is_base(base, ask_bland) ||
	    verb_of_ing(c->at[i].low, c->at[i].low_n) != NULL)
		return false;
	k = phrase_end(c, i);
	/* "the match with": no answer to anybody */
	if (k <= i || k + 2 >= c->count || (k == i + 2 && !c->at[i + 1].capital
	    && clause_is(c, i, " the his her its their ")))
		return false;
	head = head_of(c, i, k);
	/* "In 1987, Acme launched a lamp that …": its time says which */
	if (clause_is(c, k, " that "))
		return !(q->main && q->s.first > 0) && add_relative(q, k);
	if (clause_is(c, k, " to ") && !c->at[k + 1].capital &&
	    verb_of_base(c->at[k + 1].low, c->at[k + 1].low_n) != NULL)
		return !clause_is(c, head, to_heads) && !clause_is(c, k - 1,
		    to_heads) && !clause_is(c, k + 1, " be have do ") && add_closed(q, k, k + 2,
		    ask_stretch(c, k + 2));
	return add_preposition(q, head, k, base);
}

/* "said it was building a plant": what did X say it was building? */
bool
ask_said_doing(struct ask *q, const struct verb_phrase *p, const char *verb,
    size_t i)
{
	const struct clause *c = q->c;
	const struct verb *v;
	size_t k = i + 2;

	if (!clause_is(c, i + 1, " is are was were ") || (clause_is(c, i,
	    " they ") ? !q->s.plural : q->s.plural))
		return false;
	while (ask_is_adverb(c, k))
		k++;
	v = verb_of_ing(c->at[k].low, c->at[k].low_n);
	if (v == NULL || c->at[k].gap != 0 || (v->frames & (VERB_WHAT |
	    VERB_SAYS)) != VERB_WHAT || !ask_is_object(c, k + 1) ||
	    is_base(v->base, ask_bland))
		return false;
	/* "said it was studying the text": no answer yet */
	if (is_base(v->base, " study review consider assess examine monitor "))
		return true;
	buf_addf(&q->text, "What %s ", p->aux);
	ask_subject(q);
	buf_addf(&q->text, " %s%s ", p->extra, p->base ? verb :
	    c->at[p->main].low);
	clause_print(c, &q->text, i, i + 2, false);
	buf_addf(&q->text, " %s", c->at[k].low);
	ask_add_more(q, k + 1, v->base);
	ask_finish(q, ASK_SAID_OF, 0.8);
	return true;
}

/* "supports a window of 128,000 tokens": how large a window? "uses 15% less
 * memory": how much less memory? */
bool
ask_measure(struct ask *q, const struct verb_phrase *p)
{
	const struct clause *c = q->c;
	size_t i = p->after, k, end;

	if (i >= c->count || !(*c->at[i].s == 'a' || c->at[i].number ||
	    c->at[i + 1].number))
		return false;
	if (p->passive || c->at[i].gap != 0 || is_base(
	    p->verb->base, " say show find report rise fall grow pay "))
		return false;
	k = ask_skip_about(c, i);
	if (c->at[k].number && (c->at[k].percent || clause_is(c, k + 1,
	    " percent times ")) && k + 2 < c->count) {
		k += c->at[k].percent ? 1 : 2;
		end = ask_stretch(c, k);
		if (!clause_is(c, k, " less more fewer ") || c->at[k].gap != 0 ||
		    c->at[k + 1].gap != 0 || clause_is(c, k + 1, " than likely"
		    " often ") || clause_is(c, k + 1, ask_prepositions) ||
		    !ask_is_closed(c, k, end) || end == k + 1 || clause_is(c,
		    end, " than "))
			return false;
		buf_adds(&q->text, clause_is(c, k, " fewer ") ? "How many " :
		    "How much ");
		clause_print(c, &q->text, k, k + 2, false);
		buf_addc(&q->text, ' ');
		ask_print_verb(q, p);
		ask_add_words(q, k + 2, end);
		ask_finish(q, ASK_HOW_MUCH, 0.9);
		return true;
	}
	if (!clause_is(c, i, " a an "))
		return false;
	for (k = i + 1; k < i + 4 && k < c->count && c->at[k].gap == 0; k++)
		if (clause_is(c, k, " window range resolution capacity staff"
		    " workforce fleet budget vocabulary payload memory "))
			break;
	end = k + 2 < c->count ? ask_number_end(c, ask_skip_about(c, k + 2)) :
	    0;
	if (k >= i + 4 || !clause_is(c, k + 1, " of ") || end == 0 ||
	    end == ask_skip_about(c, k + 2) || !ask_is_closed(c, i, k + 1))
		return false;
	buf_adds(&q->text, "How large ");
	clause_print(c, &q->text, i, k + 1, false);
	buf_addc(&q->text, ' ');
	ask_print_verb(q, p);
	ask_finish(q, ASK_HOW_MUCH, 0.95);
	return true;
}

/* "reacts in about 0.3 seconds", "finished the job in four minutes": how
 * quickly? */
bool
ask_quickly(struct ask *q, const struct verb_phrase *p)
{
	const struct clause *c = q->c;
	size_t i = p->after, k, end;

	if (!is_base(p->verb->base, " react respond finish run complete load"
	    " start boot charge process solve train answer generate schedule"
	    " render scan "))
		return false;
	for (k = i; k < c->count && k < i + 7 && c->at[k].gap == 0; k++)
		if (clause_is(c, k, " in ") || clause_is(c, k, ask_prepositions)
		    || clause_is(c, k, " that which who and or "))
			break;
	end = ask_skip_about(c, k + 1);
	if (k >= c->count || k == i + 7 || c->at[k].gap != 0 || !clause_is(c, k,
	    " in ") || !ask_is_closed(c, i, k) || (k > i && (c->at[i].number ||
	    clause_is(c, i, " off out up "))))
		return false;
	/* "0.3" is a number, too */
	end = c->at[end].number && !c->at[end].money && !c->at[end].percent ?
	    end + 1 : ask_number_end(c, end);
	if (!clause_is(c, end, " milliseconds seconds second minutes minute"
	    " hours ") || clause_is(c, end + 1, " of "))
		return false;
	buf_adds(&q->text, "How quickly ");
	ask_print_verb(q, p);
	ask_add_words(q, i, k);
	ask_finish(q, ASK_HOW_MUCH, 0.95);
	return true;
}
