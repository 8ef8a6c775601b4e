/* German questions for what stands after the verb: a reason, a day, a year. */
#include "ask_de_field.h"

#include <string.h>

/* "Wer gegen das Verbot verstößt, muss mit einer Strafe rechnen." */
void
field_ask_threat(struct field *d)
{
	const struct clause *c = d->c;
	size_t i = clause_break(c, 1);

	if (!clause_is(c, 0, " wer ") || i >= c->count || i > 12 ||
	    c->at[i].gap != ',' || !clause_is(c, i, " muss ") ||
	    !clause_is(c, i + 1, " mit ") ||
	    !clause_is(c, c->count - 1, " rechnen ") ||
	    !field_is_clear(d, 1, i))
		return;
	buf_clear(&d->f->text);
	buf_adds(&d->f->text, "Womit muss rechnen, wer");
	field_add(d, 1, i);
	field_finish(d, ASK_WHAT_DID, 0.95, 0, i);
}

/* "Ob der Damm bleibt, soll im Mai entschieden werden.", "… entscheidet sich
 * im Mai" */
void
field_ask_decision(struct field *d)
{
	const struct clause *c = d->c;
	size_t i = clause_break(c, 1), n = c->count;
	bool other = clause_is(c, i, " entscheidet ") && clause_is(c, i + 1,
	    " sich ");

	if (!clause_is(c, 0, " ob wer wann wie ") || i >= n || i > 14 ||
	    c->at[i].gap != ',' || !field_is_clear(d, 1, i) ||
	    n > i + 9 || clause_break(c, i + 1) < n)
		return;
	if (other ? !clause_is(c, i + 2, " am im in bis erst ") : n < i + 5 ||
	    !clause_is(c, i, " soll wird ") || !clause_is(c, i + 1,
	    " am im in bis noch erst ") || !clause_is(c, n - 2, " entschieden ")
	    || !clause_is(c, n - 1, " werden "))
		return;
	buf_clear(&d->f->text);
	buf_adds(&d->f->text, "Wann");
	if (other) {
		field_add(d, i, i + 2);
	} else {
		field_add(d, i, i + 1);
		field_add(d, n - 2, n);
	}
	buf_adds(&d->f->text, ", ");
	clause_print(c, &d->f->text, 0, i, true);
	field_finish(d, ASK_WHEN, 0.9, 1, i);
}

/* The subject: what is before the verb, or the noun phrase after it. */
static bool
find_subject(struct field *d, size_t *after, size_t *end)
{
	const struct clause *c = d->c;

	*after = d->verb + 1;
	*end = *after;
	if (clause_is(c, *after, " sich "))
		*end = ++*after;
	if (framer_is_plain(d->f, 0, d->verb))
		return true;
	if (!clause_is(c, 0, field_prepositions))
		return false;
	*end = framer_phrase_after(d->f, *after);
	return *end > *after;
}

/* The clause without tokens [FIRST, END), asked for with WORD. */
static void
ask_without(struct field *d, const char *word, size_t first, size_t end,
    enum ask_kind kind, double score)
{
	size_t after, subject;

	if (!find_subject(d, &after, &subject) || first < subject ||
	    !field_is_clear(d, 0, d->end) || d->end - d->verb > QUESTION_TOKENS
	    || d->end - (end - first) < d->verb + 2)
		return;
	buf_clear(&d->f->text);
	buf_adds(&d->f->text, word);
	field_add(d, d->verb, after);
	if (subject > after)
		field_add(d, after, subject);
	field_add(d, 0, d->verb);
	field_add(d, subject > after ? subject : after, first);
	field_add(d, end, d->end);
	field_finish(d, kind, score, 0, d->verb);
}

/* "Die Polizei ermittelt wegen Betrugs." */
static bool
ask_suspicion(struct field *d, size_t i)
{
	if (i != d->verb + 1 || !clause_is(d->c, d->verb,
	    " ermittelt ermitteln ermittelte ermittelten ") ||
	    !framer_is_plain(d->f, 0, d->verb))
		return false;
	buf_clear(&d->f->text);
	buf_adds(&d->f->text, "Weswegen");
	field_add(d, d->verb, i);
	field_add(d, 0, d->verb);
	field_finish(d, ASK_WHY, 0.95, 0, d->verb);
	return true;
}

/* "… wird wegen Betrugs ermittelt", "… am Mittwoch …", "… 1921 …". */
void
field_ask_middle(struct field *d)
{
	const struct clause *c = d->c;
	size_t i, end;

	if (!field_is_complete(d))
		return;
	/* "hat 2023 gezeigt, dass …" asks for what */
	if (d->end < c->count && clause_is(c, d->end, " dass ob wie wer was "))
		return;
	for (i = d->verb + 1; i < d->end; i++) {
		if (clause_is(c, i, " wegen aufgrund ")) {
			if (ask_suspicion(d, i))
				return;
			for (end = i + 1; end < d->end && !c->at[end].capital;
			    end++)
				;
			end++;
			if (end > d->end || (end < d->end &&
			    (clause_is(c, end, field_prepositions) ||
			    clause_is(c, end, " der des und oder ") ||
			    c->at[end].capital)))
				return;
			ask_without(d, "Warum", i, end, ASK_WHY, 0.9);
			return;
		}
		if (clause_is(c, i, " am ") && clause_is(c, i + 1,
		    field_times) &&
		    !clause_is(c, i + 1, " tag tage ende abend morgen mittag"
		    " nachmittag vormittag anfang ")) {
			ask_without(d, "Wann", i - clause_is(c, i - 1,
			    " erst schon bereits "), i + 2, ASK_WHEN, 0.55);
			return;
		}
		if (field_is_year(&c->at[i]) && !clause_is(c, i - 1,
		    field_prepositions) && !clause_is(c, i - 1, " jahr jahre"
		    " jahres sommer winter herbst frühjahr ende anfang mitte"
		    " januar februar märz april mai juni juli august september"
		    " oktober november dezember und oder ") &&
		    (!c->at[i - 1].capital || i == d->verb + 1 ||
		    c->at[i - 1].gap == 0)) {
			ask_without(d, "Wann", i - clause_is(c, i - 1,
			    " erst voraussichtlich frühestens "), i + 1,
			    ASK_WHEN, 0.8);
			return;
		}
	}
}
