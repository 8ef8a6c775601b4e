/*
 * Questions in English about levels and ways: to what level did the bank raise
 * its rate, what level did inflation reach, how did Acme cut its costs, what
 * did Poe call the plan, how long has she been in the job.
 */
#include <string.h>

#include "../ask_en.h"

/* Past "5%", "23 percent", "$5m" at I, or I. */
static size_t
level_end(const struct clause *c, size_t i)
{
	size_t k = ask_skip_about(c, i), end;

	if (k < c->count && c->at[k].number && c->at[k].percent)
		return k + 1;
	if (k < c->count && c->at[k].number && c->at[k + 1].gap == 0) {
		if (clause_is(c, k + 1, " percent tonnes tons litres degrees"
		    " mph megawatts gigawatts barrels "))
			return k + 2;
		if (clause_is(c, k + 1, " per ") && clause_is(c, k + 2,
		    " cent "))
			return k + 3;
	}
	end = ask_sum_end(c, k);
	return end > k ? end : i;
}

/* "The number of people fell to 40,000": a plain number is a level there. */
static size_t
count_end(const struct ask *q, size_t i)
{
	const size_t k = ask_skip_about(q->c, i), end = ask_number_end(q->c, k);
	static const char counts[] = " number population total toll figure ";

	return end > k && (end >= q->c->count || q->c->at[end].gap != 0 ||
	    !ask_is_time_unit(q->c, end)) && (clause_is(q->c, q->s.first + 1,
	    counts) || clause_is(q->c, q->s.end - 1, counts)) ? end : i;
}

/* "raised its key rate to 19% last month" */
static bool
ask_raised(struct ask *q, const struct verb_phrase *p)
{
	const struct clause *c = q->c;
	size_t i = p->after, k, end;

	if (p->passive || !ask_is_base(p, " raise cut lower increase reduce lift"
	    " bring trim slash push drop ") || i >= c->count ||
	    c->at[i].gap != 0 || c->at[i].money || c->at[i].number)
		return false;
	for (k = i; k < c->count && k < i + 8; k++) {
		if (c->at[k].gap != 0 || clause_is(c, k, " by that which who"
		    " and because after when it them "))
			return false;
		if (clause_is(c, k, " from ") && level_end(c, k + 1) > k + 1 &&
		    clause_is(c, level_end(c, k + 1), " to "))
			break;
		if (clause_is(c, k, " to ") && level_end(c, k + 1) > k + 1)
			break;
	}
	if (k == i || k >= c->count || k == i + 8 || !ask_is_closed(c, i, k))
		return false;
	end = clause_is(c, k, " from ") ? level_end(c, k + 1) : k;
	end = level_end(c, end + 1);
	buf_adds(&q->text, "To what level ");
	ask_print_verb(q, p);
	ask_add_words(q, i, k);
	ask_add_time(q, end);
	ask_finish(q, ASK_HOW_MUCH, 0.95);
	return true;
}

/* "raised fares by 33% on Sunday", "won the seat by a margin of 87 votes" */
static bool
ask_by(struct ask *q, const struct verb_phrase *p)
{
	const struct clause *c = q->c;
	size_t i = p->after, k, end = 0;
	bool margin = false;

	if (p->passive || i >= c->count || c->at[i].gap != 0 ||
	    c->at[i].money || c->at[i].number)
		return false;
	/* "The number of jobs rose by 4,000" */
	if ((p->verb->frames & VERB_CHANGES) != 0 && clause_is(c, i, " by ") &&
	    (end = count_end(q, i + 1)) > i + 1) {
		buf_adds(&q->text, "By how much ");
		ask_print_verb(q, p);
		ask_add_time(q, end);
		ask_finish(q, ASK_HOW_MUCH, 0.95);
		return true;
	}
	for (k = i; k < c->count && k < i + 8; k++) {
		if (c->at[k].gap != 0 || clause_is(c, k, " that which who"
		    " and because after when it them to "))
			return false;
		margin = clause_is(c, k, " by ") && clause_is(c, k + 1, " a ")
		    && clause_is(c, k + 2, " margin ");
		end = level_end(c, k + 1);
		if (margin || (clause_is(c, k, " by ") && end > k + 1 &&
		    ask_is_base(p, " raise cut lower increase reduce lift trim"
		    " slash shrink expand improve boost outperform exceed"
		    " surpass speed extend widen narrow ")))
			break;
	}
	if (k == i || k >= c->count || k == i + 8 || !ask_is_closed(c, i, k))
		return false;
	buf_adds(&q->text, margin ? "By what margin " : "By how much ");
	ask_print_verb(q, p);
	ask_add_words(q, i, k);
	if (!margin)
		ask_add_time(q, end);
	ask_finish(q, ASK_HOW_MUCH, 0.95);
	return true;
}

/* "will stay closed until Monday": until when? */
static bool
ask_until(struct ask *q, const struct verb_phrase *p)
{
	const struct clause *c = q->c;
	size_t i = p->after, k;

	if (!(p->passive ? clause_is(c, p->main, " closed suspended banned"
	    " postponed delayed held cancelled canceled jailed detained ") :
	    ask_is_base(p, " stay remain last continue run ")))
		return false;
	for (k = i; k < c->count && k < i + 8 && c->at[k].gap == 0; k++)
		if (clause_is(c, k, " until till "))
			break;
	if (!clause_is(c, k, " until till ") || c->at[k].gap != 0 ||
	    k + 1 >= c->count || !(c->at[k + 1].capital || c->at[k +
	    1].number || clause_is(c, k + 1, " the next at least early late "))
	    || !ask_is_closed(c, i, k))
		return false;
	buf_adds(&q->text, "Until when ");
	ask_print_verb(q, p);
	ask_add_words(q, i, k);
	ask_finish(q, ASK_WHEN, 0.9);
	return true;
}

/* "paid the patients a total of £94,000", "fined Acme $85m" */
static bool
ask_paid(struct ask *q, const struct verb_phrase *p)
{
	const struct clause *c = q->c;
	size_t i = p->after, k, sum;

	if (p->passive || !ask_is_base(p, " pay give fine offer award lend owe cost"
	    " charge save earn ") || i >= c->count || c->at[i].gap != 0 ||
	    clause_is(c, i, ask_prepositions) || ask_sum_end(c,
	    ask_skip_about(c, i)) > ask_skip_about(c, i))
		return false;
	for (k = i; k < c->count && k < i + 7; k++) {
		if (c->at[k].gap != 0 || clause_is(c, k, " that which who"
		    " and because after when it them him her for to with in"
		    " off out back record "))
			return false;
		sum = k + (clause_is(c, k, " a ") && clause_is(c, k + 1,
		    " total ") && clause_is(c, k + 2, " of ") ? 3 : 0);
		sum = ask_skip_about(c, sum);
		/* "a fine of $5m" */
		if (sum == k && clause_is(c, k - 1, " of "))
			return false;
		if (k > i && ask_sum_end(c, sum) > sum)
			break;
	}
	if (k == i || k >= c->count || k == i + 7 || !ask_is_closed(c, i, k))
		return false;
	buf_adds(&q->text, "How much ");
	ask_print_verb(q, p);
	ask_add_words(q, i, k);
	ask_finish(q, ASK_HOW_MUCH, 0.95);
	return true;
}

/* "was recorded 179 times last year", "have won the cup four times" */
static bool
ask_times(struct ask *q, const struct verb_phrase *p)
{
	const struct clause *c = q->c;
	size_t i = p->after, end, stretch, object = i;

	if (!p->passive && ask_is_object(c, i))
		while (object < i + 6 && object + 1 < c->count &&
		    c->at[object].gap == 0 && ask_number_end(c, object) ==
		    object)
			object++;
	i = ask_skip_about(c, object);
	end = ask_number_end(c, i);
	if (end == i || !clause_is(c, end, " times ") || c->at[end].gap != 0 ||
	    c->at[i].gap != 0 || !ask_is_closed(c, p->after, object) ||
	    clause_is(c, end + 1, " as more less higher faster larger than the"
	    " that what its their his her annual "))
		return false;
	stretch = ask_stretch(c, end + 1);
	buf_adds(&q->text, "How many times ");
	ask_print_verb(q, p);
	ask_add_words(q, p->after, object);
	if (ask_is_closed(c, end + 1, stretch))
		ask_add_words(q, end + 1, stretch);
	ask_finish(q, ASK_HOW_MANY, 0.95);
	return true;
}

/* "reached 23 percent in August", "stood at 5% on Friday" */
static bool
ask_reached(struct ask *q, const struct verb_phrase *p)
{
	const struct clause *c = q->c;
	size_t i = p->after, end;
	bool stands = ask_is_base(p, " stand ") && clause_is(c, i, " at ");

	bool to = (p->verb->frames & VERB_CHANGES) != 0 &&
	    clause_is(c, i, " to ");

	if (p->passive || !(stands || to || ask_is_base(p,
	    " reach hit exceed ")) || i >= c->count || c->at[i].gap != 0)
		return false;
	end = level_end(c, i + (stands || to));
	if (end == i + (stands || to))
		end = count_end(q, i + (stands || to));
	if (end == i + (stands || to))
		return false;
	if (!stands && !to && clause_is(c, q->s.verb, " will would could may might ")) {
		buf_addf(&q->text, "How high %s ", p->aux);
		ask_subject(q);
		buf_adds(&q->text, " go");
	} else {
		buf_adds(&q->text, stands ? "At what level " : to ?
		    "To what level " : "What level ");
		ask_print_verb(q, p);
		ask_add_time(q, end);
	}
	ask_finish(q, ASK_HOW_MUCH, 0.95);
	return true;
}

/* "urged the council to save money by" */
static bool
has_purpose(const struct clause *c, size_t i, size_t end)
{
	for (; i + 1 < end; i++)
		if (clause_is(c, i, " to ") && !c->at[i + 1].capital &&
		    verb_of_base(c->at[i + 1].low, c->at[i + 1].low_n) != NULL)
			return true;
	return false;
}

/* A gerund after "by": of any verb. */
static bool
is_gerund(const struct clause *c, size_t i)
{
	const struct token *t = &c->at[i];

	return t->gap == 0 && !t->capital && t->low_n > 4 &&
	    memcmp(t->low + t->low_n - 3, "ing", 3) == 0 && !clause_is(c, i,
	    " spring morning evening string nothing anything something"
	    " everything sibling ceiling king building wing ");
}

/* "hopes to cut the price by using cheaper parts": how? */
static bool
ask_way(struct ask *q, const struct verb_phrase *p)
{
	const struct clause *c = q->c;
	size_t i = p->after, k, by, cut = 0;

	for (k = i; k + 1 < c->count && k < i + 12; k++) {
		if (c->at[k].gap != 0 || clause_is(c, k, " that which who and or"
		    " because after when it them percent than "))
			return false;
		if (clause_is(c, k, " by ") && is_gerund(c, k + 1))
			break;
	}
	for (by = k; k > i && k < c->count && k < i + 12 && cut == 0; k--)
		cut = clause_is(c, k - 1, " with ") ? k - 1 : 0;
	k = cut > i ? cut : by;
	if (k == i || by + 1 >= c->count || by == i + 12 ||
	    verb_of_participle(c->at[k - 1].low, c->at[k - 1].low_n) != NULL ||
	    has_purpose(c, i, k) || !ask_is_closed(c, i, k) ||
	    ((p->verb->frames & VERB_SAYS) != 0 && !ask_is_base(p, " learn detect"
	    " determine measure ")) || ask_is_base(p, " begin start open end "))
		return false;
	buf_adds(&q->text, "How ");
	ask_print_verb(q, p);
	ask_add_words(q, i, k);
	ask_finish(q, ASK_WHY, 0.95);
	return true;
}

/* "called the scheme \"a tax on parents\"": what did Poe call it? */
static bool
ask_called(struct ask *q, const struct verb_phrase *p)
{
	const struct clause *c = q->c;
	size_t i = p->after, k;

	if (p->passive || !ask_is_base(p, " call brand label dub ") ||
	    !clause_is(c, i, " the its his her their this ") ||
	    c->at[i].gap != 0)
		return false;
	for (k = i + 1; k < c->count && k < i + 6; k++) {
		if (c->at[k].gap == '"')
			break;
		if (c->at[k].gap != 0 || clause_is(c, k, " for on to that who"
		    " which off "))
			return false;
		if (k > i + 1 && clause_is(c, k, " a an "))
			break;
	}
	if (k < i + 2 || k >= c->count || k == i + 6 ||
	    !ask_is_closed(c, i, k))
		return false;
	buf_adds(&q->text, "What ");
	ask_print_verb(q, p);
	ask_add_words(q, i, k);
	ask_finish(q, ASK_SAID_OF, 0.9);
	return true;
}

/* "for almost five years" at I: its end, or I. */
size_t
ask_span_end(const struct clause *c, size_t i)
{
	size_t k, end;

	if (!clause_is(c, i, " for "))
		return i;
	k = ask_skip_about(c, i + 1);
	if (clause_is(c, k, " the "))
		return i;
	end = ask_number_end(c, k);
	if (end == k && clause_is(c, k, " a an several many "))
		end = k + 1;
	/* "for a second booking" */
	if (end == k || !ask_is_time_unit(c, end) || c->at[end].gap != 0 ||
	    (clause_is(c, k, " a ") && clause_is(c, end, " second ")))
		return i;
	end++;
	if (clause_is(c, end, " and a half ") && clause_is(c, end + 2,
	    " half "))
		end += 3;
	/* "six years and four months" */
	k = end + clause_is(c, end, " and ");
	if (c->at[end].gap == (k > end ? 0 : ',') && ask_number_end(c, k) > k &&
	    ask_is_time_unit(c, ask_number_end(c, k)))
		end = ask_number_end(c, k) + 1;
	return end;
}

bool
ask_how_long(struct ask *q, const struct verb_phrase *p)
{
	const struct clause *c = q->c;
	size_t stretch = ask_stretch(c, p->after), k, end = 0, last;

	for (k = p->after; k < stretch; k++) {
		end = ask_span_end(c, k);
		if (end > k)
			break;
	}
	if (k >= stretch || end > stretch || ask_is_saying(p) ||
	    (k == p->after && !p->passive && !clause_is(c, p->main, " work"
	    " worked last lasts lasted run lived lives served ruled governed"
	    " played waited continue continued ")))
		return false;
	if (strcmp(p->verb->base, "wait") != 0 && !ask_is_closed(c, p->after,
	    k))
		return false;
	last = stretch;
	if (last > end + 6 || !ask_is_closed(c, end, last))
		last = end;
	/* a deed of a moment, whose effect lasts */
	buf_adds(&q->text, list_has_word(" renew extend take close shut lease"
	    " lend rent hire book sign buy cancel postpone put ", p->verb->base,
	    strlen(p->verb->base)) || p->second > 0 ? "For how long " :
	    "How long ");
	ask_print_verb(q, p);
	ask_add_words(q, p->after, k);
	if ((k == p->after && clause_is(c, p->main, " jailed suspended banned"
	    " imprisoned detained ")) || clause_is(c, p->main, " sent "))
		buf_adds(&q->text, " for");
	else
		ask_add_words(q, end, last);
	ask_finish(q, ASK_WHEN, 0.9);
	return true;
}

/* "had been in the job for nine days": how long? */
bool
ask_been(struct ask *q)
{
	const struct clause *c = q->c;
	size_t i = q->s.verb, k, end;

	if (!clause_is(c, i, " has have had ") || !clause_is(c, i + 1,
	    " been ") || !clause_is(c, i + 2, " in at with on off out a an the"
	    " missing ill unemployed mayor chairman awake unconscious trapped"
	    " homeless closed together married dead without under empty "))
		return false;
	end = ask_stretch(c, i + 2);
	for (k = i + 2; k < end && ask_span_end(c, k) == k; k++)
		;
	if (k >= end || k == i + 2 || !ask_is_closed(c, i + 2, k))
		return false;
	buf_addf(&q->text, "How long %s ", c->at[i].low);
	ask_subject(q);
	buf_adds(&q->text, " been");
	ask_add_words(q, i + 2, k);
	ask_finish(q, ASK_WHEN, 0.9);
	return true;
}

/* "lasted almost two hours", "took three years to build": how long? */
static bool
ask_lasted(struct ask *q, const struct verb_phrase *p)
{
	const struct clause *c = q->c;
	size_t i = p->after, k, end;
	bool takes = strcmp(p->verb->base, "take") == 0;
	bool spends = strcmp(p->verb->base, "spend") == 0;

	if (p->passive || i >= c->count || c->at[i].gap != 0 || !(takes ||
	    spends || strcmp(p->verb->base, "last") == 0))
		return false;
	k = ask_skip_about(c, i);
	end = ask_number_end(c, k);
	if (end == k && clause_is(c, k, " a an several "))
		end = k + 1;
	if (end > k && clause_is(c, end, " and ") && clause_is(c, end + 1,
	    " a ") && clause_is(c, end + 2, " half "))
		end += 3;
	if (end == k || !ask_is_time_unit(c, end) || c->at[end].gap != 0)
		return false;
	end++;
	buf_adds(&q->text, "How long ");
	ask_print_verb(q, p);
	if (spends) {
		k = ask_stretch(c, end);
		if (!clause_is(c, end, " in on at with as without ") ||
		    !ask_is_closed(c, end, k)) {
			buf_clear(&q->text);
			return false;
		}
		ask_add_words(q, end, k);
	}
	if (takes) {
		k = ask_stretch_to(c, end);
		if (!clause_is(c, end, " to on ") || k < end + 2 ||
		    !ask_is_closed(c, end, k)) {
			buf_clear(&q->text);
			return false;
		}
		ask_add_words(q, end, k);
	}
	/* "lasts four nights on a charge" */
	k = ask_stretch(c, end);
	if (!takes && !spends && clause_is(c, end, " on ") && k < end + 5 &&
	    ask_is_closed(c, end, k))
		ask_add_words(q, end, k);
	ask_finish(q, ASK_WHEN, 0.9);
	return true;
}

bool
ask_level(struct ask *q, const struct verb_phrase *p)
{
	return ask_use_or_score(q, p) || ask_lasted(q, p) ||
	    (ask_has_figure(q) && (ask_price(q, p) || ask_cold(q, p) ||
	    ask_paid(q, p) || ask_times(q, p) || ask_raised(q, p) ||
	    ask_by(q, p) || ask_reached(q, p))) || ask_until(q, p) ||
	    ask_called(q, p) || ask_way(q, p);
}
