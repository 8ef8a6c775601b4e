/* Questions of the news itself: what was found or launched, and what it is. */
#include <string.h>

#include "../ask_en_lead.h"
#include "../refer.h"

#define NAME_MAX 5
#define THING_LEAST 4

/* The end of what tells what NAME is, from "a" or "the" at I on: before the
 * next comma or the sentence's end. */
static size_t
thing_end(const struct lead *l, size_t i)
{
	const struct clause *c = l->q.c;
	size_t k;

	for (k = i + 1; k < l->end && (c->at[k].gap == 0 || c->at[k].gap ==
	    '"'); k++)
		;
	/* "for trains, boats and planes" */
	if (k < l->end && lead_run(l, i + 1) == 0)
		return 0;
	return k >= i + THING_LEAST && (k == l->end || c->at[k].gap == ',') &&
	    lead_is_clear(l, i, k) ? k : 0;
}

/* "Acme released Bolt, a model that writes code": what is Bolt? */
void
lead_ask_thing(struct lead *l)
{
	const struct clause *c = l->q.c;
	size_t i = l->p.after, name, past, end;

	if (l->p.passive || l->told > 0 || !lead_is_base(l, " launch release unveil"
	    " announce introduce debut open-source present publish ship"
	    " acquire "))
		return;
	for (name = i; name < l->end && name < i + NAME_MAX &&
	    c->at[name].capital && (name == i || c->at[name].gap == 0); name++)
		;
	past = ask_skip_bracket(c, name);
	if (name == i || c->at[i].gap != 0 || c->at[name - 1].owner ||
	    (c->at[past].gap != ',' && past == name) || !clause_is(c, past,
	    " a an the its ") ||
	    refer_given_name(c->at[i].s, c->at[i].n) == 2)
		return;
	end = thing_end(l, past);
	if (end == 0)
		return;
	buf_adds(&l->q.text, "What is ");
	clause_print(c, &l->q.text, i, name, false);
	clause_print(c, &l->answer, i, name, false);
	buf_adds(&l->answer, " is");
	if (clause_is(c, past, " its ")) {
		buf_clear(&l->q.text);
		buf_clear(&l->answer);
		return;
	}
	lead_tell_words(l, past, end);
	lead_offer(l, ASK_WHAT_IS, 0.8);
}

/* "Ann Poe, the poet who wrote …, has died": who was Ann Poe? */
void
lead_ask_late(struct lead *l)
{
	const struct clause *c = l->q.c;
	size_t i = l->q.s.end, end;

	if (!lead_is_base(l, " die ") || l->noun > 0 || l->told > 0 ||
	    c->at[i].gap != ',' || !clause_is(c, i, " a an the ") ||
	    !c->at[l->q.s.first].capital || refer_given_name(
	    c->at[l->q.s.first].s, c->at[l->q.s.first].n) == 0)
		return;
	end = thing_end(l, i);
	if (end == 0 || end > l->q.s.verb)
		return;
	buf_addf(&l->q.text, "Who was %s", l->the);
	buf_addf(&l->answer, "%s was", l->the);
	lead_tell_words(l, i, end);
	lead_offer(l, ASK_WHO_IS, 0.9);
}
