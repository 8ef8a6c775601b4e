/* German questions for people and things: "Wer …?", "Welche …?" */
#include "ask_de_field.h"

#include <string.h>

#define QUESTION_MIN 4

static const char agents[] = " fordert forderte kritisiert kritisierte warnt"
    " warnte begrüßte begrüßt verteidigte plant beschloss verkündete"
    " verurteilte bestätigte verbot genehmigte veröffentlichte entdeckte"
    " gewann übernimmt übernahm leitet stoppte verklagt verklagte kaufte"
    " gründete entwickelte erzielte verhängte dementierte unterzeichnete"
    " besiegte schlug holte schoss erhält erhielt bekam begrüßen ";
static const char deeds[] = " angekündigt beschlossen gesenkt erhöht verurteilt"
    " verabschiedet gefordert kritisiert entdeckt entwickelt veröffentlicht"
    " vorgestellt bestätigt gekauft übernommen gewonnen gegründet verboten"
    " abgelehnt eingeführt verklagt genehmigt unterzeichnet vorgelegt gestoppt"
    " festgenommen verhängt aufgedeckt gekündigt geschlagen besiegt gedreht"
    " eröffnet gebilligt aufgehoben zurückgewiesen vorgeschlagen gemeldet"
    " gestürzt entlassen ernannt begrüßt verteidigt beantragt untersagt"
    " freigegeben ausgezeichnet ";

void
field_ask_who(struct field *d)
{
	const struct clause *c = d->c;
	size_t n = d->end - d->verb, named = d->verb, i;

	/* "Ann Poe (Linke) begrüßte …" */
	for (i = 1; i < d->verb && named == d->verb; i++)
		if (c->at[i].gap == '(')
			named = i;
	if (!framer_is_plain(d->f, 0, named) || n + 1 < QUESTION_MIN ||
	    n > QUESTION_TOKENS - 6 || !field_is_complete(d) ||
	    clause_is(c, 0, " ein eine ") || clause_is(c, d->verb + 1,
	    " der er wir ich man ") || !field_is_clear(d, d->verb, d->end) ||
	    field_has_word(d, d->verb, d->end, " sich ihr ihre ihren ihrem"
	    " ihrer sein seine seinen seinem seiner "))
		return;
	if (!(clause_is(c, d->verb, agents) && (clause_is(c, d->verb + 1,
	    " den die das einen eine ein ") || c->at[d->verb + 1].number)) &&
	    !(clause_is(c, d->verb, " hat ") && clause_is(c, d->end - 1,
	    deeds)))
		return;
	buf_clear(&d->f->text);
	buf_adds(&d->f->text, "Wer");
	field_add(d, d->verb, d->end);
	field_finish(d, ASK_WHO_DID, 0.7, 0, d->verb);
}

/* "Den Treffer erzielte Tom Hale in der 90. Minute." */
void
field_ask_who_last(struct field *d)
{
	const struct clause *c = d->c;
	const struct token *last = &c->at[d->end - 1];

	if (!clause_is(c, 0, " den einen ") || d->verb < 2 || d->verb > 4 ||
	    !c->at[d->verb - 1].capital || !clause_is(c, d->verb, agents) ||
	    d->end < d->verb + 2 || !field_is_clear(d, 0, d->end) ||
	    !(clause_is(c, d->verb + 1, " der die das ein eine ") ||
	    c->at[d->verb + 1].capital))
		return;
	buf_clear(&d->f->text);
	buf_adds(&d->f->text, "Wer");
	field_add(d, d->verb, d->verb + 1);
	field_add(d, 0, d->verb);
	if (last->low_n <= 6 && !last->capital && clause_is(c, d->end - 1,
	    " an ab auf aus ein vor zu mit nach um her hin zurück fest statt"
	    " teil bei los weg frei sicher bekannt "))
		field_add(d, d->end - 1, d->end);
	field_finish(d, ASK_WHO_DID, 0.85, 0, d->verb);
}

/* "Am stärksten betroffen waren Menschen über 75 Jahre." */
void
field_ask_most_hit(struct field *d)
{
	const struct clause *c = d->c;
	bool was = clause_is(c, 3, " war waren ");

	if (!clause_is(c, 0, " am ") || !clause_is(c, 1, " stärksten meisten"
	    " schwersten ") || !clause_is(c, 2, " betroffen ") ||
	    !(was || clause_is(c, 3, " ist sind ")) || c->count < 6)
		return;
	buf_clear(&d->f->text);
	buf_adds(&d->f->text, was ? "Wer war" : "Wer ist");
	field_add(d, 0, 3);
	field_finish(d, ASK_WHO_DID, 0.85, 0, 3);
}

/* "Als Kopf der Bande gilt ein Mann aus Lund." */
void
field_ask_seen_as(struct field *d)
{
	const struct clause *c = d->c;
	bool person = clause_is(c, 1, " kopf drahtzieher favorit favoritin"
	    " haupttäter nachfolger nachfolgerin anführer gründer kandidat"
	    " kandidatin haupttatverdächtiger hauptverdächtiger ");

	if (!clause_is(c, 0, " als ") || !clause_is(c, d->verb,
	    " gilt galt ") ||
	    d->verb > 6 || !(person || clause_is(c, 1, " auslöser ursache grund"
	    " vorbild hauptursache ")) || !field_is_clear(d, 0, d->end))
		return;
	buf_clear(&d->f->text);
	buf_adds(&d->f->text, person ? "Wer" : "Was");
	field_add(d, d->verb, d->verb + 1);
	buf_adds(&d->f->text, " als");
	field_add(d, 1, d->verb);
	field_finish(d, ASK_WHO_DID, 0.85, 0, d->verb);
}

/* "Betroffen sind die Modelle …", "Betroffen ist die Charge …" */
void
field_ask_which(struct field *d)
{
	const struct clause *c = d->c;
	bool one = clause_is(c, 1, " ist war ");
	const char *word = "Welche";

	if (!clause_is(c, 0, " betroffen ") || !(one ? clause_is(c, 2,
	    " die der das ") : clause_is(c, 1, " sind waren ") &&
	    clause_is(c, 2, " die ")) || !c->at[3].capital || c->count < 5)
		return;
	if (one && clause_is(c, 2, " der "))
		word = "Welcher";
	else if (one && clause_is(c, 2, " das "))
		word = "Welches";
	buf_clear(&d->f->text);
	buf_adds(&d->f->text, word);
	field_add(d, 3, 4);
	field_add(d, 1, 2);
	buf_adds(&d->f->text, " betroffen");
	field_finish(d, ASK_WHO_DID, 0.95, 2, 4);
}

/* "Entdeckt hat die Lücke der Forscher Tom Hale.", "Gebaut wurde die Sonde
 * von Acme.", "Geboren wurde Ann Poe 1942 in Lund." */
void
field_ask_turned(struct field *d)
{
	const struct clause *c = d->c;
	size_t end = framer_phrase_after(d->f, 2);
	const char *word = NULL;
	char first;

	/* "Aufgedeckt hatte den Fall eine Frau." */
	if (clause_is(c, 2, " den ") && c->at[3].capital && c->at[3].gap == 0)
		end = 4;
	if (end == 2 || end >= c->count || c->at[end].gap != 0)
		return;
	if (clause_is(c, 0, deeds) && clause_is(c, 1, " hat hatte ") &&
	    ((clause_is(c, 2, " die das ") && (clause_is(c, end, " der ") ||
	    c->at[end].name)) || (clause_is(c, 2, " den ") &&
	    (c->at[end].name || clause_is(c, end, " der die das ein eine ")))))
		word = "Wer";
	else if ((clause_is(c, 0, deeds) || clause_is(c, 0, " gebaut ")) &&
	    clause_is(c, 1, " wurde wurden ") && clause_is(c, end,
	    " von vom "))
		word = "Von wem";
	else if (clause_is(c, 0, " geboren ") && clause_is(c, 1, " wurde ") &&
	    field_is_year(&c->at[end]) && clause_is(c, end + 1, " in "))
		word = "Wann und wo";
	if (word == NULL)
		return;
	buf_clear(&d->f->text);
	buf_adds(&d->f->text, word);
	field_add(d, 1, end);
	first = c->at[0].low[0];
	buf_addc(&d->f->text, ' ');
	buf_addc(&d->f->text, first);
	buf_add(&d->f->text, c->at[0].s + 1, c->at[0].n - 1);
	field_finish(d, ASK_WHO_DID, 0.9, 2, end);
}
