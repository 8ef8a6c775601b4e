/*
 * Facts that a leading sentence tells in a clause of its own: "a plant that is
 * expected to open in May", "with the loss of 300 jobs", "a magnitude 6.8
 * earthquake".
 */
#include <stdlib.h>
#include <string.h>

#include <ndigest/base/mem.h>

#include "../ask_en_lead.h"

#define PHRASE_TOKENS 8		/* before "that" */

/* Where "a plant near Lund" before K starts, or K: what "that" at K is said
 * of. */
static size_t
antecedent(const struct lead *l, size_t k)
{
	const struct clause *c = l->q.c;
	size_t d;

	for (d = k - 1; d > l->q.s.verb && d + PHRASE_TOKENS > k; d--) {
		if (clause_is(c, d, " a an ") && d + 1 < k)
			return d;
		if (c->at[d].gap != 0 || clause_is(c, d, " the his her its"
		    " their and ") || c->at[d].number || c->at[d].low_n == 0)
			return k;
	}
	return k;
}

/* The clause [K, end) of what stands from D on, as a sentence of its own. */
static void
ask_clause(struct lead *l, size_t d, size_t k)
{
	static void (*const makers[])(struct lead *) = { lead_ask_sum,
	    lead_ask_many, lead_ask_by, lead_ask_when, lead_ask_reached,
	    lead_ask_to_do };
	const struct clause *c = l->q.c;
	struct lead r = *l;
	struct buf name = BUF_INIT(0);
	size_t i;

	buf_init(&r.q.text, 400);
	buf_init(&r.answer, 600);
	buf_adds(&name, "the ");
	clause_print(c, &name, d + 1, k, false);
	r.the = buf_steal(&name);
	r.subject = xstrdup(r.the);
	r.brief = NULL;
	memset(&r.q.s, 0, sizeof r.q.s);
	r.q.s.first = d;
	r.q.s.end = k;
	r.q.s.verb = k + 1;
	r.q.s.lower = true;
	r.q.read_end = 0;
	r.noun = 0;
	for (i = k + 1; i < l->end && c->at[i].gap == 0 && !clause_is(c, i,
	    " and but "); i++)
		;
	r.end = i;
	if (ask_read_verb(&r.q, &r.p) && strcmp(r.p.aux, "would") != 0 &&
	    !ask_is_saying(&r.p)) {
		r.frames = lead_frames_of(r.p.verb->base);
		lead_read_parts(&r);
		for (i = 0; i < sizeof makers / sizeof makers[0]; i++)
			makers[i](&r);
		memcpy(l->best, r.best, sizeof l->best);
		l->most = r.most;
	}
	buf_free(&r.q.text);
	buf_free(&r.answer);
	free(r.the);
	free(r.subject);
}

/* "a plant near Lund that is expected to open in May", "a move which will cost
 * 400 jobs" */
void
lead_ask_relative(struct lead *l)
{
	const struct clause *c = l->q.c;
	size_t k, d;

	if (l->told > 0 || l->frame != NULL)
		return;
	for (k = l->p.after + 2; k + 2 < l->end; k++) {
		if (!clause_is(c, k, " that which ") || c->at[k + 1].gap != 0 ||
		    (c->at[k].gap != 0 && c->at[k].gap != ',') || !clause_is(c,
		    k + 1, " will is has had was cost costs "))
			continue;
		d = antecedent(l, k);
		if (d < k && lead_is_clear(l, d, k) && ask_is_closed(c, d, k))
			ask_clause(l, d, k);
		return;
	}
}

/* "with the loss of 300 jobs": how many will be lost? */
void
lead_ask_loss(struct lead *l)
{
	const struct clause *c = l->q.c;
	size_t i, number, end;
	const char *be = strcmp(l->p.aux, "will") == 0 || l->told > 0 ?
	    "will be" : l->p.past ? "were" : NULL;

	for (i = l->p.after; i + 4 < l->end && !clause_is(c, i, " loss "); i++)
		;
	if (be == NULL || i + 4 >= l->end || !clause_is(c, i + 1, " of ") ||
	    !clause_is(c, i - 2, " with "))
		return;
	number = ask_number_end(c, ask_skip_about(c, i + 2));
	end = number + 1;
	if (number <= ask_skip_about(c, i + 2) || !clause_is(c, number, " jobs"
	    " posts lives ") || (end < l->end && c->at[end].gap == 0 &&
	    !clause_is(c, end, ask_prepositions)))
		return;
	buf_addf(&l->q.text, "How many %s %s lost", c->at[number].low, be);
	clause_print(c, &l->answer, i + 2, end, false);
	buf_addf(&l->answer, " %s lost", be);
	lead_offer(l, ASK_HOW_MANY, 0.8);
}

/* "A magnitude 6.8 earthquake struck Chile": how strong was it? */
void
lead_ask_strength(struct lead *l)
{
	const struct clause *c = l->q.c;
	const struct lead_part *t = l->parts;
	size_t i = l->q.s.first;

	if (!clause_is(c, l->q.s.end - 1, " earthquake quake tremor ") ||
	    !clause_is(c, l->q.s.verb, " struck hit shook rocked ") ||
	    l->part_count == 0 || t->kind != LEAD_PART_OBJECT ||
	    !ask_is_closed(c, t->first, t->end))
		return;
	while (i < l->q.s.end && !c->at[i].number)
		i++;
	if (i == l->q.s.end)
		return;
	buf_addf(&l->q.text, "How strong was the %s that %s", c->at[l->q.s.end -
	    1].low, c->at[l->q.s.verb].low);
	lead_ask_words(l, t->first, t->end);
	lead_tell(l, l->subject);
	lead_tell_words(l, t->first, t->end);
	lead_offer(l, ASK_HOW_MUCH, 0.9);
}

/* "took jewels worth 9 million euros": how much were they worth? */
void
lead_ask_worth(struct lead *l)
{
	const struct clause *c = l->q.c;
	size_t i, first, sum;
	const char *be;

	if (l->p.passive || !l->p.past || l->told > 0 || l->part_count == 0 ||
	    l->parts[0].kind != LEAD_PART_OBJECT)
		return;
	first = l->parts[0].first;
	for (i = first + 1; i < l->parts[0].end && !clause_is(c, i, " worth ");
	    i++)
		;
	sum = ask_sum_end(c, ask_skip_about(c, i + 1));
	if (i >= l->parts[0].end || sum <= ask_skip_about(c, i + 1) ||
	    c->at[first].number || !ask_is_closed(c, first, i) ||
	    clause_is(c, first, " his her its their a an "))
		return;
	be = c->at[i - 1].low[c->at[i - 1].low_n - 1] == 's' ? "were" : "was";
	first += clause_is(c, first, " the ");
	buf_addf(&l->q.text, "How much %s the", be);
	lead_ask_words(l, first, i);
	buf_adds(&l->q.text, " worth");
	buf_adds(&l->answer, "the");
	lead_tell_words(l, first, i);
	buf_addf(&l->answer, " %s", be);
	lead_tell_words(l, i, sum);
	lead_offer(l, ASK_HOW_MUCH, 0.85);
}

/* ", winning just 40% of the vote", ", taking 34 seats": how much? */
void
lead_ask_election(struct lead *l)
{
	const struct clause *c = l->q.c;
	size_t i, k, end;
	bool share;

	for (i = l->p.after; i + 3 < l->end && !(clause_is(c, i, " winning taking"
	    " securing ") && c->at[i].gap == ','); i++)
		;
	if (i + 3 >= l->end || l->p.passive || l->told > 0)
		return;
	k = ask_skip_about(c, i + 1);
	end = ask_percent_end(c, k);
	share = end > k && clause_is(c, end, " of ") && clause_is(c, end + 1,
	    " the ") && clause_is(c, end + 2, " vote ");
	if (!share) {
		end = ask_number_end(c, k);
		if (end > k && clause_is(c, end, " of ") && ask_number_end(c,
		    end + 1 + clause_is(c, end + 1, " the ")) > end + 1)
			end = ask_number_end(c, end + 1 + clause_is(c, end + 1,
			    " the "));
		if (end == k || !clause_is(c, end, " seats "))
			return;
	}
	buf_addf(&l->q.text, "%s did %s win", share ? "What share of the vote" :
	    "How many seats", l->the);
	buf_addf(&l->answer, "%s won", l->the);
	lead_tell_words(l, i + 1, end + (share ? 3 : 1));
	lead_offer(l, ASK_HOW_MANY, 0.95);
}

/* "The tunnel, which took nine years and cost $4m, has": how much, how long? */
void
lead_ask_aside(struct lead *l)
{
	const struct clause *c = l->q.c;
	size_t i = l->q.s.end, k, end;
	bool which = c->at[i].gap == ',' && clause_is(c, i, " which ");

	if (!which || l->told > 0 || l->q.s.named)
		return;
	for (i++; i + 2 < l->q.s.verb && (c->at[i].gap == 0 || c->at[i].gap ==
	    '-'); i++) {
		k = ask_skip_about(c, i + 1);
		if (clause_is(c, i, " cost ") && (end = ask_sum_end(c, k)) > k) {
			buf_addf(&l->q.text, "How much did %s cost", l->the);
			buf_addf(&l->answer, "%s cost", l->the);
			lead_tell_words(l, i + 1, end);
			lead_offer(l, ASK_HOW_MUCH, 0.9);
		} else if (clause_is(c, i, " took lasted ") && (end =
		    ask_number_end(c, k)) > k && ask_is_time_unit(c, end)) {
			end++;
			if (clause_is(c, end, " to ") && c->at[end].gap == 0)
				continue;
			buf_addf(&l->q.text, "How long did %s %s", l->the,
			    clause_is(c, i, " took ") ? "take" : "last");
			buf_addf(&l->answer, "%s %s", l->the, c->at[i].low);
			lead_tell_words(l, i + 1, end);
			lead_offer(l, ASK_WHEN, 0.85);
		}
	}
}
