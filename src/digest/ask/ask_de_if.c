/*
 * German questions for sentences of two clauses: "Was passiert, wenn …?" for a
 * condition that comes first, "Warum …?" for a reason.
 */
#include "ask_de_field.h"

#include <string.h>

#define CONDITION_MAX 16

/* "Sollte der Rat den Plan billigen, …", "Wenn der Damm bricht, …" */
void
field_ask_if(struct field *d)
{
	const struct clause *c = d->c;
	size_t i, big = 0;

	if (!clause_is(c, 0, " sollte sollten wenn falls ") ||
	    d->end >= c->count || d->end > CONDITION_MAX || d->end < 4 ||
	    !field_gap_has(c, d->end, ",") || d->open ||
	    clause_is(c, d->end, " dass ob um der die das "))
		return;
	for (i = 1; i < d->end; i++) {
		big += c->at[i].capital || c->at[i].number;
		/* "Sollte es …" has nobody who is meant */
		if (clause_is(c, i, d->f->g->lost) && !(i == 1 &&
		    clause_is(c, i, " es ")))
			return;
		if (clause_is(c, i, " man sie er ihr ihre sein seine ihren"
		    " seinen auch solche "))
			return;
	}
	/* "…, würde er lange fehlen": who? */
	if (big < 1 || field_has_word(d, d->end, c->count, " er ihm ihn sein"
	    " seine seinen seinem seiner "))
		return;
	buf_clear(&d->f->text);
	buf_adds(&d->f->text, "Was passiert, ");
	clause_print(c, &d->f->text, 0, d->end, true);
	field_finish(d, ASK_WHAT_WILL, 0.9, 1, d->end);
}

/* "Wer auf den Link klickt, verliert das Geld.": "… wenn man …" */
void
field_ask_whoever(struct field *d)
{
	const struct clause *c = d->c;
	size_t i;

	if (!clause_is(c, 0, " wer ") || d->end >= c->count || d->end < 4 ||
	    d->end > CONDITION_MAX || !field_gap_has(c, d->end, ",") ||
	    d->open || !framer_ends_in(&c->at[d->end - 1], " t te en ") ||
	    clause_is(c, d->end, " kann sollte soll braucht darf hat ist und"
	    " der die das den wenn ") || c->at[d->end].capital)
		return;
	for (i = 1; i < d->end; i++)
		if (clause_is(c, i, d->f->g->lost))
			return;
	buf_clear(&d->f->text);
	buf_adds(&d->f->text, clause_is(c, d->end, " muss riskiert ") ?
	    "Was droht, wenn man" : "Was passiert, wenn man");
	field_add(d, 1, d->end);
	field_finish(d, ASK_WHAT_WILL, 0.85, 1, d->end);
}

/* "Weil der Damm brach, wurde der Ort geräumt." */
void
field_ask_cause_first(struct field *d)
{
	const struct clause *c = d->c;
	size_t first = d->end, end, i, big = 0;

	if (!clause_is(c, 0, " weil da ") || first + 3 >= c->count ||
	    !field_gap_has(c, first, ",") || d->open ||
	    !clause_is(c, first, d->f->g->finite))
		return;
	end = clause_break(c, first + 1);
	if ((end < c->count && c->at[end].gap != ',') ||
	    !field_is_clear(d, first, end) || end - first > QUESTION_TOKENS ||
	    end - first < 4)
		return;
	for (i = first; i < end; i++)
		big += c->at[i].capital;
	if (big < 2 || field_has_word(d, first, end, " sie er ihr "))
		return;
	buf_clear(&d->f->text);
	buf_adds(&d->f->text, "Warum");
	field_add(d, first, end);
	field_finish(d, ASK_WHY, 0.95, first, end);
}

/* "…, weil …": the sentence before it, turned round. */
void
field_ask_because(struct field *d)
{
	const struct clause *c = d->c;
	size_t after = d->verb + 1, subject = after;
	bool turned = clause_is(c, 0, field_prepositions) || clause_is(c, 0,
	    d->f->g->openers);

	if (d->end == c->count || !(clause_is(c, d->end, " weil ") ||
	    field_is_purpose(d)) ||
	    d->end - d->verb > QUESTION_TOKENS || d->end < 3 ||
	    !field_is_complete(d) || !field_is_clear(d, 0, d->end))
		return;
	if (clause_is(c, after, " sich "))
		after++;
	if (field_is_turned(d)) {
		buf_clear(&d->f->text);
		buf_adds(&d->f->text, "Warum");
		field_add(d, 1, d->end);
		field_add_turned(d);
		field_finish(d, ASK_WHY, 0.95, 1, d->end);
		return;
	}
	if (turned)
		subject = framer_phrase_after(d->f, after);
	else if (!framer_is_plain(d->f, 0, d->verb))
		return;
	if (turned && subject == after)
		return;
	buf_clear(&d->f->text);
	buf_adds(&d->f->text, "Warum");
	field_add(d, d->verb, after);
	field_add(d, after, subject > after ? subject : after);
	field_add(d, 0, d->verb);
	field_add(d, subject > after ? subject : after, d->end);
	field_finish(d, ASK_WHY, 0.95, turned ? after : 0, turned ? subject :
	    d->verb);
}
