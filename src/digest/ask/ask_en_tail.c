/*
 * Questions in English that need their verb's object and the preposition
 * after it: what did Acme replace the pump with? And dates.
 */
#include <string.h>

#include "../ask_en.h"

#define OBJECT_MAX 6

enum tail_word { TAIL_WHAT, TAIL_WHO, TAIL_HOW };

struct tail {
	char base[12], preposition[8];	/* in the table: it is gone through */
	enum tail_word word;
};

/* What is asked for after the object. */
static const struct tail tails[] = {
	{ "accuse", "of", TAIL_WHAT }, { "acquit", "of", TAIL_WHAT },
	{ "attribute", "to", TAIL_WHAT }, { "award", "for", TAIL_WHAT },
	{ "base", "on", TAIL_WHAT }, { "blame", "for", TAIL_WHAT },
	{ "blame", "on", TAIL_WHAT }, { "charge", "with", TAIL_WHAT },
	{ "combine", "with", TAIL_WHAT }, { "compare", "to", TAIL_WHAT },
	{ "compare", "with", TAIL_WHAT }, { "connect", "to", TAIL_WHAT },
	{ "convert", "into", TAIL_WHAT }, { "convict", "of", TAIL_WHAT },
	{ "credit", "with", TAIL_WHAT }, { "criticise", "for", TAIL_WHAT },
	{ "criticize", "for", TAIL_WHAT }, { "define", "as", TAIL_HOW },
	{ "depict", "as", TAIL_HOW }, { "describe", "as", TAIL_HOW },
	{ "divide", "into", TAIL_WHAT }, { "equip", "with", TAIL_WHAT },
	{ "extract", "from", TAIL_WHAT }, { "fine", "for", TAIL_WHAT },
	{ "integrate", "into", TAIL_WHAT },
	{ "integrate", "with", TAIL_WHAT }, { "invest", "in", TAIL_WHAT },
	{ "liken", "to", TAIL_WHAT }, { "link", "to", TAIL_WHAT },
	{ "model", "on", TAIL_WHAT }, { "move", "to", TAIL_WHAT },
	{ "portray", "as", TAIL_HOW }, { "praise", "for", TAIL_WHAT },
	{ "protect", "against", TAIL_WHAT },
	{ "protect", "from", TAIL_WHAT }, { "provide", "with", TAIL_WHAT },
	{ "replace", "with", TAIL_WHAT }, { "sell", "to", TAIL_WHO },
	{ "spend", "on", TAIL_WHAT }, { "sue", "for", TAIL_WHAT },
	{ "sue", "over", TAIL_WHAT }, { "thank", "for", TAIL_WHAT },
	{ "train", "on", TAIL_WHAT }, { "transform", "into", TAIL_WHAT },
	{ "translate", "into", TAIL_WHAT }, { "turn", "into", TAIL_WHAT },
	{ "view", "as", TAIL_HOW }, { "warn", "about", TAIL_WHAT },
	{ "warn", "against", TAIL_WHAT }, { "warn", "of", TAIL_WHAT },
	{ "treat", "with", TAIL_WHAT }, { "supply", "with", TAIL_WHAT },
	{ "test", "on", TAIL_WHAT }, { "use", "for", TAIL_WHAT },
	{ "use", "in", TAIL_WHAT }, { "share", "with", TAIL_WHO },
	{ "hire", "from", TAIL_WHAT }, { "ban", "from", TAIL_WHAT },
	{ "sentence", "to", TAIL_WHAT }, { "hail", "as", TAIL_HOW },
	{ "denounce", "as", TAIL_HOW }, { "dismiss", "as", TAIL_HOW },
	{ "put", "at", TAIL_WHAT }, { "regard", "as", TAIL_HOW }, { "see", "as", TAIL_HOW },
	{ "", "", TAIL_WHAT }
};

static const char closed_months[] = " january february march april may june"
    " july august september october november december jan feb mar apr jun"
    " jul aug sep sept oct nov dec ";

/* The object's end at I: the token that opens what follows it, 0: it is
 * not plain. */
static size_t
object_end(const struct clause *c, size_t i, bool of_ends)
{
	size_t k;

	if (!ask_is_object(c, i))
		return 0;
	for (k = i; k < c->count && k < i + OBJECT_MAX; k++) {
		if (k > i && c->at[k].gap != 0)
			return k;
		if (clause_is(c, k, " that which who whom it them him her us me"
		    " you this these those my our we he she they i because and"
		    " or but what how why whether where when not "))
			return 0;
		if (k > i && clause_is(c, k, ask_prepositions) &&
		    (of_ends || !clause_is(c, k, " of ")))
			return k;
		if (k > i && !c->at[k].capital && verb_of_past(c->at[k].low,
		    c->at[k].low_n) != NULL && !clause_is(c, k - 1,
		    ask_determiners))
			return 0;
	}
	return k == c->count ? k : 0;
}

/* "replaced the pump with a valve": AUX " did " and PRINTED "replace", or
 * " has " and "replaced". */
bool
ask_tail(struct ask *q, size_t i, const char *base, const char *aux,
    const char *printed)
{
	const struct clause *c = q->c;
	const struct tail *t;
	size_t end;

	for (t = tails; t->base[0] != '\0'; t++)
		if (t->base[0] == *base && strcmp(t->base, base) == 0)
			break;
	if (t->base[0] == '\0')
		return false;
	end = object_end(c, i + 1, list_has_word(" accuse acquit convict warn ",
	    base, strlen(base)));
	if (end == 0 || end + 1 >= c->count || c->at[end].gap != 0)
		return false;
	for (; t->base[0] != '\0'; t++)
		if (strcmp(t->base, base) == 0 &&
		    strcmp(c->at[end].low, t->preposition) == 0)
			break;
	if (t->base[0] == '\0' || clause_is(c, end + 1, " it them him her us me"
	    " you this that least most last more which whom ") ||
	    ask_is_date(c, end))
		return false;
	if (c->at[i + 1].money || c->at[i + 1].number)
		return false;
	ask_open(q, t->word == TAIL_HOW ? "How" : t->word == TAIL_WHO ? "Who" :
	    "What", aux);
	buf_addf(&q->text, " %s ", strcmp(base, "hail") != 0 ? printed :
	    printed == base ? "describe" : "described");
	clause_print(c, &q->text, i + 1, end, false);
	if (t->word != TAIL_HOW)
		buf_addf(&q->text, " %s", t->preposition);
	ask_finish(q, ASK_WHAT_DID, 0.9);
	return true;
}

/* "in 2019", "in May", "on Monday", "on 3 May". */
bool
ask_is_date(const struct clause *c, size_t i)
{
	const struct token *t = &c->at[i + 1];

	if (!clause_is(c, i, " in on ") || i + 1 >= c->count || t->gap != 0)
		return false;
	if (clause_is(c, i, " in ") && t->number && t->n == 4 &&
	    (*t->s == '1' || *t->s == '2'))
		return true;
	if (clause_is(c, i, " in ") && clause_is(c, i + 1, " early late mid"
	    " mid- ") && (c->at[i + 2].number || clause_is(c, i + 2,
	    closed_months)))
		return true;
	return t->capital && (clause_is(c, i + 1, closed_months) ||
	    (clause_is(c, i, " on ") && clause_is(c, i + 1, " monday tuesday"
	    " wednesday thursday friday saturday sunday ")));
}

/* "released the second version in May 2020": when did it release …? */
bool
ask_when(struct ask *q, size_t i, const char *base, const char *aux)
{
	static const char alone[] = " launch open close begin start end die"
	    " retire resign debut expire arrive crash collapse emerge ";
	const struct clause *c = q->c;
	size_t end;

	if (strcmp(aux, " did ") != 0)
		return false;
	if (list_has_word(alone, base, strlen(base)) && ask_is_date(c, i + 1))
		end = i + 1;
	else {
		end = object_end(c, i + 1, false);
		if (end == 0 || !ask_is_date(c, end) || c->at[end].gap != 0 ||
		    c->at[i + 1].number || c->at[i + 1].money ||
		    clause_is(c, end + 2, " that which who "))
			return false;	/* "rules in May that say": which? */
	}
	if (end > i + 1 && end < i + 5 && clause_is(c, i + 1, " a an ") &&
	    !c->at[end - 1].capital && !clause_is(c, end - 2, " of "))
		return false;	/* "When did Lund sign a treaty?" */
	/* "its estimate of hiring in June and July" */
	if (clause_is(c, end + 2, " and to ") && c->at[end + 2].gap == 0 &&
	    c->at[end + 3].capital)
		return false;
	if (end > i + 1 && clause_is(c, end - 1, " back out up down again first"
	    " off away over here there "))
		return false;
	buf_adds(&q->text, "When did ");
	ask_subject(q);
	buf_addf(&q->text, " %s", base);
	if (end > i + 1) {
		buf_addc(&q->text, ' ');
		clause_print(c, &q->text, i + 1, end, false);
	}
	ask_finish(q, ASK_WHEN, 0.9);
	return true;
}

/* "is used for", "has been criticised for": BE is "is" or "has", HAS adds
 * "been". */
bool
ask_passive_tail(struct ask *q, size_t pp, const char *be, bool has)
{
	static const char pairs[] = "|criticised for|criticized for"
	    "|accused of|known for|known as|named after|inspired by"
	    "|powered by|funded by|backed by|based on|trained on"
	    "|associated with|linked to|fined for|blamed for|divided into"
	    "|compared to|compared with|composed of|made of|made up of"
	    "|integrated with|integrated into|built on|intended for"
	    "|designed for|aimed at|replaced with|used for|charged with"
	    "|convicted of|suspected of|connected to|made from|derived from"
	    "|driven by|surrounded by|threatened by|plagued by|limited to"
	    "|tied to|modelled on|modeled on|rooted in|banned from"
	    "|praised for|excluded from|sentenced to|nominated for"
	    "|recognized for|recognised for|involved in|motivated by"
	    "|governed by|protected by|hampered by|affected by|caused by"
	    "|optimized for|optimised for|geared toward|geared towards"
	    "|equipped with|obsessed with|faced with|confronted with"
	    "|filled with|dedicated to|devoted to|committed to|opposed to"
	    "|credited with|tasked with|";
	static const char to_do[] = " found shown trained used built created"
	    " forced asked told ordered urged required programmed taught"
	    " invited permitted believed thought said encouraged scheduled"
	    " designed intended expected set allowed instructed tasked known"
	    " supposed determined rumored rumoured reported ";
	const struct clause *c = q->c;
	char pair[72];
	bool infinitive;

	if (pp + 2 >= c->count || c->at[pp + 1].gap != 0)
		return false;
	infinitive = clause_is(c, pp, to_do) && clause_is(c, pp + 1, " to ") &&
	    !clause_is(c, pp + 2, " be have do the a ") && verb_of_base(
	    c->at[pp + 2].low, c->at[pp + 2].low_n) != NULL;
	if (clause_is(c, pp + 1, " for ") && (c->at[pp + 2].number ||
	    clause_is(c, pp + 2, " hundreds thousands decades years centuries"
	    " months weeks days more many a some at over nearly about almost"
	    " two three four five six ")))
		return false;	/* how long, not what for */
	if (!infinitive) {
		memcpy(pair, c->at[pp].low, c->at[pp].low_n);
		pair[c->at[pp].low_n] = ' ';
		memcpy(pair + c->at[pp].low_n + 1, c->at[pp + 1].low,
		    c->at[pp + 1].low_n + 1);
		if (list_starts(pairs, pair) != strlen(pair) ||
		    clause_is(c, pp + 2, " it them him her us me you this that"
		    " these those which whom ") || ask_is_date(c, pp + 1))
			return false;
	}
	buf_addf(&q->text, "What %s ", be);
	ask_subject(q);
	buf_addf(&q->text, has ? " been %s" : " %s", c->at[pp].low);
	if (!infinitive)
		buf_addf(&q->text, " %s", c->at[pp + 1].low);
	else if (clause_is(c, pp, " used "))
		buf_adds(&q->text, " for");
	else
		buf_adds(&q->text, " to do");
	ask_finish(q, ASK_WHAT_DID, 0.85);
	return true;
}

/* "is available today on Hopper": where? */
static bool
ask_available(struct ask *q, size_t k, const char *be)
{
	const struct clause *c = q->c;
	size_t at = k + 1;

	while (clause_is(c, at, " today now immediately free already only "))
		at++;
	if ((at == k + 1 && !clause_is(c, at, " through via from as ")) ||
	    !clause_is(c, at, " on in through via from ") || c->at[at].gap != 0
	    || !c->at[at + 1].capital || ask_date_end(c, at, true) > at ||
	    clause_is(c, at + 1, " january february march april may june july"
	    " august september october november december monday tuesday"
	    " wednesday thursday friday saturday sunday "))
		return false;
	buf_addf(&q->text, "Where %s ", be);
	ask_subject(q);
	buf_adds(&q->text, " available");
	ask_finish(q, ASK_WHERE, 1.1);
	return true;
}

/* "is capable of …", "are vulnerable to …". */
bool
ask_adjective(struct ask *q, size_t k, const char *be, bool has)
{
	static const char pairs[] = "|capable of|responsible for|cautious about"
	    "|optimistic about|pessimistic about|vulnerable to|similar to"
	    "|different from|sceptical of|skeptical of|skeptical about"
	    "|sceptical about|critical of|dependent on|reliant on|excited about"
	    "|worried about|concerned about|concerned with|aware of|wary of"
	    "|afraid of|keen on|good at|bad at|prone to|central to|crucial to"
	    "|essential to|essential for|suitable for|eligible for|famous for"
	    "|notorious for|guilty of|full of|rich in|comparable to"
	    "|equivalent to|subject to|immune to|resistant to|susceptible to"
	    "|unhappy with|happy with|satisfied with|interested in|useful for"
	    "|ideal for|available in|available on|available to|compatible with"
	    "|blind to|key to|furious at|furious about|furious with|angry at"
	    "|angry about|angry with|delighted with|disappointed with"
	    "|disappointed by|proud of|upset by|upset about|unhappy about"
	    "|frustrated by|frustrated with|alarmed by|shocked by|";
	const struct clause *c = q->c;
	char pair[72];

	if (clause_is(c, k, " available ") && ask_available(q, k, be))
		return true;
	if (k + 2 >= c->count || c->at[k + 1].gap != 0 ||
	    c->at[k].low_n + c->at[k + 1].low_n + 2 >= sizeof pair)
		return false;
	memcpy(pair, c->at[k].low, c->at[k].low_n);
	pair[c->at[k].low_n] = ' ';
	memcpy(pair + c->at[k].low_n + 1, c->at[k + 1].low,
	    c->at[k + 1].low_n + 1);
	if (list_starts(pairs, pair) != strlen(pair) || (clause_is(c, k,
	    " available ") && verb_of_base(c->at[k + 2].low, c->at[k +
	    2].low_n) != NULL) || clause_is(c, k + 2,
	    " it them him her us me you this that these those which all any"
	    " both each some people anyone everyone someone users children"
	    " patients students researchers developers women men families public"
	    " private open beta preview early limited ") || clause_is(c, k - 1, " not never "))
		return false;
	buf_addf(&q->text, "%s %s ", clause_is(c, k, " available ") ? (clause_is(
	    c, k + 1, " to ") ? "Who" : "Where") : "What", be);
	ask_subject(q);
	buf_addf(&q->text, has ? " been %s" : " %s", c->at[k].low);
	if (!clause_is(c, k, " available ") || clause_is(c, k + 1, " to "))
		buf_addf(&q->text, " %s", c->at[k + 1].low);
	ask_finish(q, ASK_WHAT_IS, 0.85);
	return true;
}
