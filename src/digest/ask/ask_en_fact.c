/*
 * Questions in English that news answers: who brought the suit, who set the
 * record, how much was Acme fined, who was the gunman, when is the vote due.
 */
#include <string.h>

#include "../ask_en.h"
#include "../refer.h"

#define REST_MAX 7	/* tokens of when and where in a question */
#define AGENT_MAX 8

/* " in 2021", " at the station": what is said of when and where at I, when it
 * is short and closed. */
static void
add_rest(struct ask *q, size_t i)
{
	size_t end;

	if (i >= q->c->count || q->c->at[i].gap != 0 || !clause_is(q->c, i,
	    " in on at during "))
		return;
	end = ask_stretch(q->c, i);
	if (end <= i + REST_MAX && ask_is_closed(q->c, i, end))
		ask_add_words(q, i, end);
}

/* Past the agent at I: "Ann Poe", "the union of teachers". */
static size_t
agent_end(const struct clause *c, size_t i)
{
	size_t k;

	for (k = i; k < c->count && k < i + AGENT_MAX; k++)
		if ((k > i && c->at[k].gap != 0) || (clause_is(c, k,
		    ask_prepositions) && !clause_is(c, k, " of ")) ||
		    clause_is(c, k, " who which that when while because and"
		    " whose to ") || (k > i + 1 && !c->at[k].capital &&
		    verb_of_ing(c->at[k].low, c->at[k].low_n) != NULL))
			break;
	return k;
}

/* Verbs that are more often a storm's or a machine's, or speech. */
static const char others_do[] = " tell ask warn say urge order advise"
    " power cause affect inspire drive hit damage"
    " destroy plague threaten replace follow surround influence fuel trigger"
    " strike batter hurt boost help know call name survive mention prompt"
    " overshadow mar ";

/* "a walker", "a motorist", "a postman". */
bool
ask_is_doer(const struct token *t)
{
	static const char things[] = " computer number layer tower river water"
	    " fever hammer trailer container order letter paper power tanker"
	    " helicopter motor reactor tractor factor camera boulder tiger"
	    " panther spider digger trawler cruiser steamer liner manner error"
	    " tremor explosion ";
	static const char *const ends[] = { "er", "or", "ist", "man",
	    "woman", "eer", "by" };
	size_t i, n;

	for (i = 0; i < sizeof ends / sizeof ends[0]; i++) {
		n = strlen(ends[i]);
		if (t->low_n > n + 2 && memcmp(t->low + t->low_n - n, ends[i],
		    n) == 0)
			return !list_has_word(things, t->low, t->low_n);
	}
	return false;
}

static bool
is_agent(struct ask *q, size_t i, size_t end, const struct verb_phrase *p)
{
	const struct clause *c = q->c;
	size_t k;

	if (end == i || ask_is_base(p, others_do) || ask_is_time_unit(c, end - 1) || clause_is(c, i,
	    " storm hurricane typhoon cyclone his her its their it him them he"
	    " monday tuesday wednesday thursday friday saturday sunday ") ||
	    c->at[i].number || c->at[i].money || clause_is(c, end - 1, " day"
	    " night morning evening afternoon weekend fire flood storm quake"
	    " disease virus "))
		return false;
	if (ask_is_someone(q, i) || (end < c->count && c->at[end].gap == ',' &&
	    c->at[end].capital && refer_given_name(c->at[end].s,
	    c->at[end].n) == 2))
		return true;
	/* "the case of a nurse" is none */
	for (k = i; k < end && !clause_is(c, k, " of "); k++)
		if (clause_is(c, k, ask_roles))
			return true;
	if (clause_is(c, i, " a an ") && ask_is_doer(&c->at[end - 1]))
		return true;
	return c->at[i + clause_is(c, i, " the ")].capital;
}

/* "pulled from the water by", "handed a bunch of flowers by": where the "by"
 * is, or I. */
static size_t
by_after(const struct clause *c, size_t i, const struct verb_phrase *p)
{
	size_t k;

	if (!(clause_is(c, i, " from out off on at in into onto to ") ||
	    (clause_is(c, i, " a an the ") && ask_is_base(p, " hand give award offer"
	    " show send teach pay "))))
		return i;
	for (k = i + 1; k < c->count && k < i + REST_MAX && c->at[k].gap == 0;
	    k++)
		if (clause_is(c, k, " by "))
			return ask_is_closed(c, i, k) ? k : i;
	return i;
}

/* "The mark was set by Ann Poe in 2021": who set the mark in 2021? */
static bool
ask_agent(struct ask *q, const struct verb_phrase *p)
{
	const struct clause *c = q->c;
	size_t i = p->after, date, end;
	const char *past;

	if (!p->passive || p->second > 0 || i >= c->count ||
	    c->at[i].gap != 0)
		return false;
	date = ask_date_end(c, i, false);
	if (date == i)
		date = by_after(c, i, p);
	if (!clause_is(c, date, " by ") || date + 1 >= c->count ||
	    c->at[date].gap != 0 || c->at[date + 1].gap != 0)
		return false;
	end = agent_end(c, date + 1);
	if (!is_agent(q, date + 1, end, p))
		return false;
	past = verb_past_of(c->at[p->main].low);
	if (*p->extra == '\0' && p->past && past != NULL) {
		buf_addf(&q->text, "Who %s ", past);
		ask_subject(q);
	} else {
		buf_adds(&q->text, "Who ");
		ask_print_verb(q, p);
		buf_adds(&q->text, " by");
		i = date;
	}
	ask_add_words(q, i, date);
	/* "a man in Bolton": the place is his */
	if (!clause_is(c, date + 1, " a an "))
		add_rest(q, end);
	ask_finish(q, ASK_WHO_DID, 0.9);
	return true;
}

/* "was fined £5,000 for …", "sold for $3m at auction": how much? */
static bool
ask_fined(struct ask *q, const struct verb_phrase *p)
{
	const struct clause *c = q->c;
	size_t i = p->after, sum, end, rest, each;
	bool sells = ask_is_base(p, " sell buy auction go snap ") &&
	    clause_is(c, i, " for ");

	if (i + 1 >= c->count || c->at[i].gap != 0 || !(sells ? p->passive ||
	    ask_is_base(p, " sell go ") : p->passive && ask_is_base(p, " award fine pay"
	    " charge offer give lend owe hand promise quote order ")))
		return false;
	/* "fined a record £62m" */
	sum = i + sells;
	sum += clause_is(c, sum, " a ") && clause_is(c, sum + 1, " record ") ? 2 :
	    0;
	sum = ask_skip_about(c, sum);
	end = ask_sum_end(c, sum);
	each = clause_is(c, end, " a an per each ") && ask_is_time_unit(c,
	    end + 1) ? end : 0;
	end += each > 0 ? 2 : 0;
	if (end == sum || (end < c->count && c->at[end].gap == 0 &&
	    !clause_is(c, end, " for in at on over after by to and because"
	    " but when while last this ")))
		return false;
	buf_adds(&q->text, "How much ");
	ask_print_verb(q, p);
	if (sells)
		buf_adds(&q->text, " for");
	if (each > 0)
		ask_add_words(q, each, end);
	rest = clause_is(c, end, " for over ") && c->at[end].gap == 0 ?
	    ask_stretch(c, end) : end;
	if (rest > end && rest < end + 2 * REST_MAX && ask_is_closed(c, end,
	    rest))
		ask_add_words(q, end, rest);
	else if (rest == end)
		add_rest(q, end);
	ask_finish(q, ASK_HOW_MUCH, 0.95);
	return true;
}

/* "The gunman was named as Tom Hale, 37": who was the gunman? */
static bool
ask_identified(struct ask *q, const struct verb_phrase *p)
{
	const struct clause *c = q->c;
	size_t i = p->after;

	if (!p->passive || !clause_is(c, p->main, " identified named ") ||
	    !clause_is(c, i, " as ") || c->at[i].gap != 0 || !c->at[i +
	    1].capital || !clause_is(c, q->s.first, " the ") || q->s.named)
		return false;
	buf_addf(&q->text, "Who %s ", q->s.plural ? "were" : "was");
	ask_subject(q);
	ask_finish(q, ASK_WHO_IS, 0.9);
	return true;
}

/* "was sentenced to 14 years in prison" */
static bool
ask_sentenced(struct ask *q, const struct verb_phrase *p)
{
	const struct clause *c = q->c;
	size_t i = p->after, end;

	if (!p->passive || !clause_is(c, p->main, " sentenced ") ||
	    !clause_is(c, i, " to ") || c->at[i].gap != 0)
		return false;
	i = ask_skip_about(c, i + 1);
	end = ask_number_end(c, i);
	if (end == i || !ask_is_time_unit(c, end))
		return false;
	buf_adds(&q->text, "How long a sentence did ");
	ask_subject(q);
	buf_adds(&q->text, " receive");
	if (clause_is(c, end + 1, " in ") && clause_is(c, end + 2, " prison"
	    " jail "))
		end += 2;
	end++;
	if (clause_is(c, end, " for ") && c->at[end].gap == 0 && ask_is_closed(
	    c, end, ask_stretch(c, end)))
		ask_add_words(q, end, ask_stretch(c, end));
	ask_finish(q, ASK_HOW_MUCH, 0.95);
	return true;
}

bool
ask_facts(struct ask *q, const struct verb_phrase *p)
{
	return ask_identified(q, p) || ask_sentenced(q, p) ||
	    ask_fined(q, p) || ask_agent(q, p);
}

/* The first date from I on before END; END when there is none. */
static size_t
find_date(const struct clause *c, size_t i, size_t end, size_t *past)
{
	for (; i < end; i++) {
		*past = ask_date_end(c, i, true);
		if (*past > i)
			return i;
	}
	return end;
}

/* "is the next vote on 6 May", "will be in Bolton on 6 May": when is it? I is
 * past the form of be. */
static bool
ask_event(struct ask *q, size_t i)
{
	static const char events[] = " race match game meeting election vote"
	    " hearing funeral concert trial final debate summit deadline ruling"
	    " conference ceremony service inquest sentencing festival tournament"
	    " auction launch flight fight verdict strike talks wedding rally"
	    " referendum ";
	const struct clause *c = q->c;
	size_t end = ask_stretch(c, i), past = 0, at;

	if (!clause_is(c, ask_head(c, q->s.first, q->s.end),
	    events) || !clause_is(c, i,
	    " on in at "))
		return false;
	at = find_date(c, i, end, &past);
	if (at == end || !ask_is_closed(c, i, at))
		return false;
	buf_addf(&q->text, "When %s ", c->at[q->s.verb].low);
	ask_subject(q);
	if (clause_is(c, q->s.verb, " will "))
		buf_adds(&q->text, " be");
	ask_finish(q, ASK_WHEN, 0.9);
	return true;
}

/* "are to resume on Monday", "is due in court on 6 May": when? */
bool
ask_due(struct ask *q)
{
	const struct clause *c = q->c;
	size_t i = q->s.verb + 1, from, end, at, past = 0;

	if (clause_is(c, i - 1, " will ") && clause_is(c, i, " be "))
		return ask_event(q, i + 1);
	if (!clause_is(c, i - 1, " is are was were ") || c->at[i].gap != 0)
		return false;
	if (ask_event(q, i))
		return true;
	if (i + 3 >= c->count)
		return false;
	from = i + clause_is(c, i, " due set scheduled expected ");
	if (clause_is(c, from, " to ")) {
		from++;
		from += clause_is(c, from, " be ");
		if (c->at[from].capital || c->at[from].low_n < 3 || clause_is(c,
		    from, ask_determiners) || clause_is(c, from, " have do "))
			return false;
	} else if (!clause_is(c, i, " due ") || !clause_is(c, from, " in back"
	    " before at "))
		return false;
	end = ask_stretch(c, from + 1);
	at = find_date(c, from + 1, end, &past);
	if (at >= end || !ask_is_closed(c, i, at) || clause_is(c, at,
	    " by "))
		return false;
	buf_addf(&q->text, "When %s ", c->at[i - 1].low);
	ask_subject(q);
	ask_add_words(q, i, at);
	if (past < end && ask_is_closed(c, past, end) && end < past + REST_MAX)
		ask_add_words(q, past, end);
	ask_finish(q, ASK_WHEN, 0.9);
	return true;
}

/* Nothing that the question would need follows the sum at I. */
bool
ask_ends_sum(const struct clause *c, size_t i)
{
	size_t sum = ask_skip_about(c, i), end = ask_sum_end(c, sum);

	return end > sum && (end >= c->count || c->at[end].gap != 0 ||
	    clause_is(c, end, " and but when while as after because so "));
}

bool
ask_money_near(const struct clause *c, size_t i)
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
