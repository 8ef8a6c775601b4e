/*
 * German questions for how high something is, how far it goes and on what
 * grounds it is done: "Wie hoch ist das Alter der Patienten?", "Wie stark soll
 * die Zahl steigen?", "Wie begründete Acme den Schritt?".
 */
#include "ask_de_field.h"

/* "Den Schaden schätzt die Polizei auf vier Euro.", "Der Schaden belief sich
 * auf vier Euro.", "Bei Verstößen droht ein Bußgeld." */
static void
ask_how_much(struct field *d)
{
	const struct clause *c = d->c;
	size_t i = d->verb + 1, subject;

	buf_clear(&d->f->text);
	if (clause_is(c, 0, " den die das ") && clause_is(c, d->verb,
	    " schätzt schätzte schätzten beziffert bezifferte bezifferten"
	    " schätzen beziffern ")) {
		subject = framer_phrase_after(d->f, i);
		if (subject == i || !clause_is(c, subject, " auf ") ||
		    !field_has_word(d, subject, d->end, " euro "))
			return;
		buf_adds(&d->f->text, "Auf wie viel Euro");
		field_add(d, d->verb, subject);
		field_add(d, 0, d->verb);
	} else if (clause_is(c, d->verb, " belief beläuft ") &&
	    clause_is(c, i, " sich ") && framer_is_plain(d->f, 0, d->verb)) {
		buf_adds(&d->f->text, clause_is(c, d->verb, " belief ") ?
		    "Wie hoch war" : "Wie hoch ist");
		field_add(d, 0, d->verb);
	} else if (clause_is(c, 0, " bei ") && clause_is(c, d->verb,
	    " droht"
	    " drohen ") && d->verb > 2 && d->verb <= 6 &&
	    (clause_is(c, i, " ein eine"
	    " bis ") || c->at[i].capital)) {
		buf_adds(&d->f->text, "Was droht");
		field_add(d, 0, d->verb);
	} else
		return;
	field_finish(d, ASK_HOW_MUCH, 0.8, 0, d->verb);
}

/* "Das Alter der Patienten liegt bei 71 Jahren." */
static void
ask_how_high(struct field *d)
{
	const struct clause *c = d->c;
	size_t i = d->verb + 1;

	if (!clause_is(c, d->verb, " liegt lag liegen lagen ") ||
	    !clause_is(c, 0, " der die das ") || !clause_is(c, i, " bei ") ||
	    !framer_is_plain(d->f, 0, d->verb) || d->verb < 4)
		return;
	for (i++; i < d->end && clause_is(c, i, field_before_number); i++)
		;
	if (!c->at[i].number || field_is_year(&c->at[i]) || i + 3 < d->end ||
	    clause_is(c, i + 1, " uhr kilometern metern ") ||
	    !field_is_clear(d, 0, d->verb))
		return;
	buf_clear(&d->f->text);
	buf_adds(&d->f->text, clause_is(c, d->verb, " liegt ") ? "Wie hoch ist"
	    : clause_is(c, d->verb, " lag ") ? "Wie hoch war" : clause_is(c,
	    d->verb, " liegen ") ? "Wie hoch sind" : "Wie hoch waren");
	field_add(d, 0, d->verb);
	field_finish(d, ASK_HOW_MUCH, 0.9, 0, d->verb);
}

/* "Die Zahl der Boote soll im Mai von 2 auf 5 steigen." */
static void
ask_how_far(struct field *d)
{
	const struct clause *c = d->c;
	size_t tail = field_tail(d), i, k;

	if (!clause_is(c, tail < d->end ? d->end - 1 : d->verb, " steigen"
	    " gestiegen stieg stiegen sinken gesunken sank sanken wachsen"
	    " gewachsen wuchs fallen gefallen fiel erhöht gesenkt ") ||
	    !framer_is_plain(d->f, 0, d->verb) || !field_is_clear(d, 0, d->end))
		return;
	for (i = d->verb + 1; i + 3 < tail; i++)
		if (clause_is(c, i, " von ") && c->at[i + 1].number)
			break;
	for (k = i + 2; k + 1 < tail && k < i + 5 && !clause_is(c, k, " auf ");
	    k++)
		;
	if (i + 3 >= tail || !clause_is(c, k, " auf ") || !(c->at[k +
	    1].number || clause_is(c, k + 1, field_before_number)) ||
	    k + 5 < tail)
		return;
	buf_clear(&d->f->text);
	buf_adds(&d->f->text, "Wie stark");
	field_add(d, d->verb, d->verb + 1);
	field_add(d, 0, d->verb);
	field_add(d, d->verb + 1, i);
	field_add(d, tail, d->end);
	field_finish(d, ASK_HOW_MUCH, 0.9, 0, d->verb);
}

/* "Acme begründete den Schritt mit den Kosten." */
static void
ask_grounds(struct field *d)
{
	const struct clause *c = d->c;
	size_t i = d->verb + 1, end;

	if (!clause_is(c, d->verb, " begründete begründet begründeten"
	    " begründen ") || !framer_is_plain(d->f, 0, d->verb))
		return;
	end = clause_is(c, i, " den ") && c->at[i + 1].capital ? i + 2 :
	    framer_phrase_after(d->f, i);
	if (end == i || !clause_is(c, end, " mit damit ") ||
	    !field_is_clear(d, 0, end))
		return;
	buf_clear(&d->f->text);
	buf_adds(&d->f->text, "Wie");
	field_add(d, d->verb, d->verb + 1);
	field_add(d, 0, d->verb);
	field_add(d, i, end);
	/* the title tells which step */
	if (clause_is(c, end - 1, " schritt entscheidung maßnahme vorgehen ")) {
		buf_adds(&d->f->text, d->f->g->mark);
		ask_add(d->f->out, (struct question){ .kind = ASK_WHY,
		    .sentence = d->f->sentence, .score = 0.9, .subject = "",
		    .text = arena_strdup(d->f->a->arena,
		    buf_str(&d->f->text)) });
		return;
	}
	field_finish(d, ASK_WHY, 0.9, 0, d->verb);
}

/* "Der Verein bleibt auf Platz vier." */
static void
ask_rank(struct field *d)
{
	const struct clause *c = d->c;
	size_t i = d->verb + 1;

	if (!clause_is(c, d->verb, " bleibt steht liegt ist rutscht klettert"
	    " springt rangiert ") || !framer_is_plain(d->f, 0, d->verb))
		return;
	while (i < d->end && !clause_is(c, i, " auf "))
		i++;
	if (i == d->end || i > d->verb + 5)
		return;
	i++;
	if (!(clause_is(c, i, " platz rang ") && (c->at[i + 1].number ||
	    clause_is(c, i + 1, field_numbers))) && !(clause_is(c, i,
	    " dem den ") && clause_is(c, i + 2, " platz rang tabellenplatz"
	    " tabellenrang ")))
		return;
	buf_clear(&d->f->text);
	buf_adds(&d->f->text, clause_is(c, d->verb, " rutscht klettert"
	    " springt ") ? "Auf welchen Platz" : "Auf welchem Platz");
	field_add(d, d->verb, d->verb + 1);
	field_add(d, 0, d->verb);
	field_finish(d, ASK_HOW_MUCH, 0.95, 0, d->verb);
}

void
field_ask_level(struct field *d)
{
	ask_grounds(d);
	ask_rank(d);
	ask_how_much(d);
	ask_how_high(d);
	ask_how_far(d);
}
