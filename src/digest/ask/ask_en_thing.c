/*
 * Questions in English about what things are, do and reach: what are
 * jailbreaks, what is Tokio, what does Acme use to grade essays, what does
 * Hopper score on a test, which versions are affected, how can you run it.
 */
#include <string.h>

#include "../ask_en.h"
#include "../refer.h"

#define OBJECT_MAX 12	/* tokens */
#define PREDICATE_MAX 9
#define NAME_MAX 5
#define CENTRAL 3	/* sentences */

/* Plurals and the like of which no article gives the meaning. */
static const char no_topic[] = " results reasons things people users problems"
    " issues questions workers others companies researchers experts critics"
    " findings prices sales customers numbers officials men women children"
    " today everything nothing everyone anyone there here what this that"
    " which ours yours mine hers names ";
static const char not_things[] = " man woman boy girl person people men women"
    " children teenager baby guy someone those ones reason thing way step sign"
    " case point example problem question result place moment year day time"
    " kind fact area field company firm ";
static const char follows[] = " that which for used designed built trained"
    " meant in made created based embedded ";

bool
ask_is_topic(const struct ask *q, size_t i, size_t least)
{
	const struct article *a = q->a;
	uint32_t term;
	size_t n, k, units = 0;

	if (ask_is_titled(q, i))
		return true;
	if (article_terms(a, q->c->at[i].low, &term, 1) != 1)
		return false;
	for (n = 0; n < a->usable_count && units < least; n++) {
		const struct unit *u = &a->units[a->usable[n]];

		for (k = 0; k < u->terms; k++)
			if (a->vector[u->first + k].term == term) {
				units++;
				break;
			}
	}
	return units >= least;
}

/* "prompts that", "a family of": the predicate at K tells what they are. */
static bool
tells_plural(const struct clause *c, size_t k)
{
	size_t i;

	if (clause_is(c, k, " a an ") && clause_is(c, k + 2, " of "))
		return clause_is(c, k + 1, " type kind class form family group"
		    " collection series set branch category subset ");
	if (c->at[k].capital || c->at[k].number || clause_is(c, k, " the not"
	    " among more less so too very one all no now still ") ||
	    verb_of_ing(c->at[k].low, c->at[k].low_n) != NULL ||
	    verb_of_participle(c->at[k].low, c->at[k].low_n) != NULL)
		return false;
	for (i = k; i < c->count && i < k + 5; i++) {
		const struct token *t = &c->at[i];

		if ((i > k && t->gap != 0 && t->gap != ',') || t->low_n < 2 ||
		    clause_is(c, i, ask_prepositions) || clause_is(c, i,
		    " that which who to than because and or "))
			return false;
		if (t->low_n > 3 && t->low[t->low_n - 1] == 's' &&
		    t->low[t->low_n - 2] != 's' && t->low[t->low_n - 2] != 'u'
		    && !t->capital && i + 1 < c->count &&
		    c->at[i + 1].gap == 0 && clause_is(c, i + 1, follows) &&
		    !clause_is(c, i, not_things))
			return true;
	}
	return false;
}

/* "a technique that", "the runtime that" */
static bool
tells_single(const struct clause *c, size_t k)
{
	bool the = clause_is(c, k, " the ");
	size_t i;

	if (!clause_is(c, k, " a an the "))
		return false;
	for (i = k + 1; i < c->count && i < k + PREDICATE_MAX; i++) {
		if (c->at[i].gap != 0 && c->at[i].gap != ',')
			return false;
		if (i > k + 1 && c->at[i].gap == 0 && clause_is(c, i, the ?
		    " that which used " : follows))
			break;
		if (clause_is(c, i, ask_prepositions) || clause_is(c, i,
		    " who whose to and or more most less best only latest next"
		    " first last same "))
			return false;
	}
	return i < c->count && i < k + PREDICATE_MAX && !c->at[i - 1].capital &&
	    !clause_is(c, i - 1, ask_roles) && !clause_is(c, i - 1,
	    not_things);
}

/* "Jailbreaks are prompts that …", "Tokio is the runtime that …": BE at I,
 * the predicate at K. */
bool
ask_define(struct ask *q, size_t i, size_t k)
{
	const struct clause *c = q->c;
	const struct subject *s = &q->s;
	bool plural = clause_is(c, i, " are "), vague = q->s.vague;
	size_t n;

	if (!(plural || clause_is(c, i, " is ")) || s->bracket || s->list ||
	    s->relative > 0 || s->end - s->first > 4 || (k > i + 1 &&
	    !clause_is(c, k - 1, " essentially basically simply ")) ||
	    clause_is(c, s->first, ask_determiners) ||
	    clause_is(c, s->end - 1, no_topic))
		return false;
	for (n = s->first; n < s->end; n++)
		if (c->at[n].number ? n == s->first : c->at[n].owner ||
		    clause_is(c, n, " and or ") ||
		    clause_is(c, n, ask_prepositions))
			return false;
	if (plural ? s->proper || !tells_plural(c, k) : (s->plural &&
	    !s->proper) || !tells_single(c, k))
		return false;
	/* a man or a woman is no what */
	if (s->proper && refer_given_name(c->at[s->first].s,
	    c->at[s->first].n) > 0)
		return false;
	if (!ask_is_topic(q, s->end - 1, s->named ? 2 : CENTRAL) &&
	    !(s->named && ask_is_topic(q, s->first, 2)))
		return false;
	q->s.vague = q->s.empty = false;
	ask_with(q, plural ? "What are " : "What is ", NULL, ASK_WHAT_IS);
	q->s.vague = vague;
	return true;
}

/* The token of "a" before the noun that ends at END, or END. */
static size_t
phrase_start(const struct clause *c, size_t end)
{
	size_t k;

	for (k = end; k-- > 0 && end - k < 7; ) {
		if (clause_is(c, k, " a an "))
			return k;
		if (c->at[k + 1].gap != 0 || clause_is(c, k, ask_prepositions)
		    || clause_is(c, k, ask_determiners) || clause_is(c, k,
		    " and or who that which is was are were "))
			break;
	}
	return end;
}

/* "a backdoor called RUSTGATE, which …": what is RUSTGATE? */
void
ask_called_so(struct ask *q)
{
	const struct clause *c = q->c;
	size_t i, a, end;

	for (i = 2; i + 1 < c->count; i++) {
		if (c->at[i].low_n != 6 || c->at[i].gap != 0 ||
		    !clause_is(c, i, " called dubbed "))
			continue;
		a = phrase_start(c, i);
		if (a == i || c->at[i - 1].capital || c->at[i - 1].low_n < 3 ||
		    clause_is(c, i - 1, ask_roles) || clause_is(c, i - 1,
		    not_things) || !c->at[i + 1].capital ||
		    (c->at[i + 1].gap != 0 && c->at[i + 1].gap != '"'))
			continue;
		for (end = i + 2; end < c->count && end < i + 1 + NAME_MAX &&
		    c->at[end].gap == 0 && (c->at[end].capital ||
		    c->at[end].number); end++)
			;
		/* it must tell something of it */
		if (i - a < 3 && !(end < c->count && clause_is(c, end,
		    " which that to for ")))
			continue;
		if (!ask_is_topic(q, end - 1, 2))
			continue;	/* an example in passing */
		if (end < c->count && c->at[end].gap == 0 && (clause_is(c, end,
		    " of and or & ") || (clause_is(c, end, " for ") &&
		    c->at[end + 1].capital)))
			continue;
		memset(&q->s, 0, sizeof q->s);
		q->s.first = i + 1;
		q->s.end = end;
		q->s.proper = q->s.named = true;
		buf_adds(&q->text, "What is ");
		ask_subject(q);
		ask_finish(q, ASK_WHAT_IS, 0.5);
		return;
	}
}

static bool
is_base(const struct verb_phrase *p, const char *list)
{
	return list_has_word(list, p->verb->base, strlen(p->verb->base));
}

/* "uses an engine to grade essays": what does it use to grade essays? */
static bool
ask_uses(struct ask *q, const struct verb_phrase *p)
{
	const struct clause *c = q->c;
	size_t i = p->after, k, end;

	if (p->passive || p->second > 0 || !is_base(p, " use ") ||
	    i >= c->count || c->at[i].gap != 0 || clause_is(c, i, " it them"
	    " this that these those the such "))
		return false;
	for (k = i; k < c->count && k < i + OBJECT_MAX; k++) {
		if ((k > i && c->at[k].gap != 0) || clause_is(c, k, " which who"
		    " it them him her "))
			return false;
		/* "What do they use Hopper for?" is better */
		if (c->at[k].capital || ask_is_titled(q, k))
			return false;
		if (clause_is(c, k, " to ") && verb_of_base(c->at[k + 1].low,
		    c->at[k + 1].low_n) != NULL)
			break;
	}
	if (k == i || k >= c->count || k == i + OBJECT_MAX ||
	    clause_is(c, k + 1, " be have do "))
		return false;
	end = ask_stretch(c, k + 2);
	for (i = k; i < end; i++)
		if (clause_is(c, i, " like such including "))
			return false;
	if (end < k + 3 || !ask_is_closed(c, k + 1, end) ||
	    (end < c->count && c->at[end].gap == 0))
		return false;
	buf_adds(&q->text, "What ");
	ask_print_verb(q, p);
	ask_add_words(q, k, end);
	ask_finish(q, ASK_WHAT_DID, 0.9);
	return true;
}

/* Past "71.4%" or "71.4 percent" at I, or I. */
static size_t
share_end(const struct clause *c, size_t i)
{
	if (i >= c->count || !c->at[i].number)
		return i;
	if (c->at[i].percent)
		return i + 1;
	return clause_is(c, i + 1, " percent ") ? i + 2 : i;
}

/* "scores 71% on a test", "achieves an accuracy of 82% on a test". */
static bool
ask_score(struct ask *q, const struct verb_phrase *p)
{
	static const char measures[] = " accuracy precision recall score rate"
	    " throughput latency efficiency sensitivity specificity speedup"
	    " f1 auc yield ";
	const struct clause *c = q->c;
	size_t i = p->after, noun, first, end, stretch;
	bool score = is_base(p, " score ");

	if (p->passive || i >= c->count || c->at[i].gap != 0 || !(score ||
	    is_base(p, " achieve reach attain obtain ")))
		return false;
	end = share_end(c, ask_skip_about(c, i));
	first = noun = end;
	if (clause_is(c, i, " a an ")) {
		for (noun = i + 1; noun < i + 5 && !clause_is(c, noun,
		    measures); noun++)
			;
		first = i + 1;
		end = ask_skip_about(c, noun + 2);
		if (noun == i + 5 || !clause_is(c, noun + 1, " of ") ||
		    !c->at[end].number)
			return false;
		end = share_end(c, end) > end ? share_end(c, end) : end + 1;
		noun++;
	} else if (end == i) {
		if (!score || !c->at[i].number)
			return false;
		end = noun = first = i + 1;
	} else if (clause_is(c, end, measures)) {
		noun = ++end;
	} else if (!score)
		return false;
	stretch = ask_stretch(c, end);
	for (i = end; i < stretch && !clause_is(c, i, " versus vs "); i++)
		;
	stretch = i;
	if (!clause_is(c, end, " on in across for ") || c->at[end].gap != 0 ||
	    stretch < end + 2 || !ask_is_closed(c, end, stretch))
		return false;
	buf_adds(&q->text, "What");
	ask_add_words(q, first, noun);
	buf_addc(&q->text, ' ');
	ask_print_verb(q, p);
	ask_add_words(q, end, stretch);
	ask_finish(q, ASK_HOW_MUCH, 0.9);
	return true;
}

/* "is worth $5m", "is valued at $5m", "is priced at $5". */
bool
ask_worth(struct ask *q, size_t i, size_t k)
{
	const struct clause *c = q->c;
	bool at = clause_is(c, k, " valued priced ") &&
	    clause_is(c, k + 1, " at ");

	if (!(at || clause_is(c, k, " worth ")) ||
	    !ask_money_near(c, k + (at ? 2 : 1)))
		return false;
	buf_addf(&q->text, "How much %s ", c->at[i].low);
	ask_subject(q);
	buf_adds(&q->text, clause_is(c, k, " valued ") ? " valued at" :
	    clause_is(c, k, " priced ") ? " priced at" : " worth");
	ask_close(q, ASK_HOW_MUCH);
	return true;
}

bool
ask_use_or_score(struct ask *q, const struct verb_phrase *p)
{
	if (ask_proposed(q, p) || ask_measure(q, p) || ask_quickly(q, p))
		return true;
	return strchr("usaro", *p->verb->base) != NULL && (ask_uses(q, p) ||
	    ask_score(q, p));
}

/* "Hopper versions 7.0 through 7.4 are affected." */
void
ask_versions(struct ask *q)
{
	const struct clause *c = q->c;
	size_t i, k;

	for (i = 1; i + 2 < c->count && i < 6; i++) {
		if (clause_is(c, i, " versions ") && c->at[i].gap == 0)
			break;
		if (!c->at[i - 1].capital || (i > 1 && c->at[i - 1].gap != 0))
			return;
	}
	if (!clause_is(c, i, " versions ") || !c->at[i - 1].capital ||
	    clause_is(c, 0, ask_determiners))
		return;
	for (k = i + 1; k < c->count && k < i + 16; k++)
		if (clause_is(c, k, " are were ") && clause_is(c, k + 1,
		    " affected vulnerable impacted ") && c->at[k].gap == 0)
			break;
	if (k >= c->count || k == i + 16)
		return;
	memset(&q->s, 0, sizeof q->s);
	q->s.end = i;
	q->s.named = q->s.proper = true;
	buf_adds(&q->text, "Which versions of ");
	clause_print(c, &q->text, 0, i, false);
	buf_addf(&q->text, " %s %s", c->at[k].low, c->at[k + 1].low);
	ask_finish(q, ASK_HOW_MANY, 0.9);
}

/* "You can run Hopper by …": how can you run Hopper? */
void
ask_you_can(struct ask *q)
{
	const struct clause *c = q->c;
	size_t i = ask_skip_intro(c), k;

	if (!clause_is(c, i, " you ") || !clause_is(c, i + 1, " can "))
		return;
	i += 2;
	if (verb_of_base(c->at[i].low, c->at[i].low_n) == NULL)
		return;
	for (k = i + 1; k + 1 < c->count && k < i + OBJECT_MAX; k++) {
		if (c->at[k].gap != 0)
			return;
		if (clause_is(c, k, " using via through ") || (clause_is(c, k,
		    " with ") && clause_is(c, k + 1, " a one ") && clause_is(c,
		    k + 2, " single simple click command ")) || (clause_is(c, k,
		    " by ") && c->at[k + 1].low_n > 5 && memcmp(
		    c->at[k + 1].low + c->at[k + 1].low_n - 3, "ing", 3) == 0))
			break;
		if (clause_is(c, k, " that which who it them and or this "))
			return;
	}
	if (k == i + 1 || k + 1 >= c->count || k == i + OBJECT_MAX ||
	    !ask_is_closed(c, i, k) || (clause_is(c, i + 1, " the ") &&
	    !ask_is_known(q, i + 1, k)))
		return;
	memset(&q->s, 0, sizeof q->s);
	q->s.first = i;
	q->s.end = k;
	buf_adds(&q->text, "How can you");
	ask_add_words(q, i, k);
	ask_finish(q, ASK_WHY, 0.85);
}
