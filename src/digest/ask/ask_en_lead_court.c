/* Questions of the news itself: what courts and police do. */
#include <string.h>

#include "../ask_en_lead.h"

#define OBJECT_MAX 12	/* tokens before what is asked for */

/* "for nine years", "for life" at I: its end, or I. */
static size_t
term_end(const struct clause *c, size_t i)
{
	if (clause_is(c, i, " for ") && clause_is(c, i + 1, " life "))
		return i + 2;
	/* "for a total of nine years" */
	if (clause_is(c, i, " for ") && clause_is(c, i + 2, " total ") &&
	    ask_number_end(c, i + 4) > i + 4 && ask_is_time_unit(c,
	    ask_number_end(c, i + 4)))
		return ask_number_end(c, i + 4) + 1;
	return ask_span_end(c, i);
}

static void
ask_term(struct lead *l)
{
	const struct clause *c = l->q.c;
	size_t i, end = 0;

	if ((l->frames & LEAD_LONG) == 0 || !l->p.passive)
		return;
	for (i = l->p.after; i < l->end && i < l->p.after + OBJECT_MAX; i++) {
		end = term_end(c, i);
		if (end > i || c->at[i].gap != 0)
			break;
	}
	if (end <= i || !ask_is_closed(c, l->p.after, i))
		return;
	lead_ask(l, "How long", l->the, true);
	lead_ask_words(l, l->p.after, i);
	buf_adds(&l->q.text, " for");
	lead_tell(l, l->the);
	lead_tell_words(l, l->p.after, end);
	lead_offer(l, ASK_HOW_MUCH, 1.05);
}

/* "sentenced to 14 years in prison" */
static void
ask_sentence(struct lead *l)
{
	const struct clause *c = l->q.c;
	size_t i = lead_past_day(l, l->p.after), end;

	if (!l->p.passive || !clause_is(c, l->p.main, " sentenced ") ||
	    !clause_is(c, i, " to ") || c->at[i].gap != 0)
		return;
	end = lead_stretch(l, i + 1);
	for (i++; i < end && !clause_is(c, i, " for after "); i++)
		;
	end = i;
	if (end < l->p.after + 2 || !ask_is_closed(c, l->p.after, end))
		return;
	buf_addf(&l->q.text, "What sentence did %s receive", l->the);
	lead_tell(l, l->the);
	lead_tell_words(l, l->p.after, end);
	lead_offer(l, ASK_HOW_MUCH, 1.05);
}

/* "charged with murder", "convicted of fraud", "found guilty of": of what? */
static void
ask_charge(struct lead *l)
{
	static const struct {
		const char *main, *with;
	} rows[] = { { " charged ", " with " }, { " accused ", " of " },
	    { " convicted ", " of " }, { " acquitted ", " of " },
	    { " cleared ", " of " }, { " found ", " of " } };
	const struct clause *c = l->q.c;
	size_t i = lead_past_day(l, l->p.after), k, end;

	if (!l->p.passive || (clause_is(c, l->p.main, " found ") &&
	    !clause_is(c, i + clause_is(c, i, " not "), " guilty ")))
		return;
	if (clause_is(c, l->p.main, " found "))
		i += 1 + clause_is(c, i, " not ");
	for (k = 0; k < sizeof rows / sizeof rows[0]; k++)
		if (clause_is(c, l->p.main, rows[k].main) && clause_is(c, i,
		    rows[k].with))
			break;
	if (k == sizeof rows / sizeof rows[0] || c->at[i].gap != 0 ||
	    l->p.outer != NULL)
		return;
	end = lead_run(l, i + 1);
	if (end < i + 2 || !lead_is_clear(l, i, end) || clause_is(c, i + 1,
	    " all a an "))
		return;
	lead_ask(l, "What", l->the, false);
	lead_ask_words(l, l->p.after, i);
	buf_adds(&l->q.text, rows[k].with);
	buf_truncate(&l->q.text, l->q.text.len - 1);
	lead_tell(l, l->the);
	lead_tell_words(l, l->p.after, end);
	lead_offer(l, ASK_WHAT_DID, 0.95);
}

/* "A court sentenced Ann Poe to two years", "A jury convicted Poe of fraud":
 * told of Ann Poe. */
static void
ask_convicted(struct lead *l)
{
	static const struct {
		const char *base, *with, *done;
	} rows[] = { { " sentence ", " to ", "sentenced" }, { " jail ", " for ",
	    "jailed" }, { " convict ", " of ", "convicted" }, { " charge ",
	    " with ", "charged" }, { " acquit clear ", " of ", "acquitted" } };
	const struct clause *c = l->q.c;
	struct buf whom = BUF_INIT(0);
	size_t i, r, end, names = 0;

	for (r = 0; r < sizeof rows / sizeof rows[0]; r++)
		if (list_has_word(rows[r].base, l->p.verb->base,
		    strlen(l->p.verb->base)))
			break;
	if (r == sizeof rows / sizeof rows[0] || l->p.passive || l->told > 0 ||
	    l->p.outer != NULL)
		return;
	for (i = l->p.after; i < l->end && i < l->p.after + OBJECT_MAX &&
	    (i == l->p.after || c->at[i].gap == 0) && !clause_is(c, i,
	    rows[r].with) && !clause_is(c, i, " and his her their "); i++)
		names += c->at[i].capital;
	end = lead_stretch(l, i + 1);
	if (!clause_is(c, i, rows[r].with) || names < 2 || end < i + 2 ||
	    !lead_is_clear(l, l->p.after, end))
		return;
	if (r < 2)
		for (end = i + 1; end < l->end && c->at[end].gap == 0 &&
		    !clause_is(c, end, " for after on over "); end++)
			;
	clause_print(c, &whom, l->p.after, i, false);
	if (r < 2)
		buf_addf(&l->q.text, "What sentence did %s receive",
		    buf_str(&whom));
	else
		buf_addf(&l->q.text, "What was %s %s %.*s", buf_str(&whom),
		    rows[r].done, (int)strlen(rows[r].with) - 2, rows[r].with +
		    1);
	buf_addf(&l->answer, "%s was %s", buf_str(&whom), rows[r].done);
	lead_tell_words(l, i, end);
	buf_free(&whom);
	lead_offer(l, ASK_WHAT_DID, 1.0);
}

void
lead_ask_court(struct lead *l)
{
	ask_convicted(l);
	ask_term(l);
	ask_sentence(l);
	ask_charge(l);
}
