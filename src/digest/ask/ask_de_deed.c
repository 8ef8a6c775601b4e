/*
 * German questions for turns of phrase: "Zum Chef wurde Ann Poe gewählt", "Er
 * warf dem Rat Fehler vor", "Die Richter hielten es für erwiesen, dass …".
 */
#include "ask_de_field.h"

#include <string.h>

/* "Zum neuen Chef der Werft wurde Ann Poe gewählt." */
void
field_ask_chosen(struct field *d)
{
	const struct clause *c = d->c;

	if (!clause_is(c, 0, " zum zur ") || d->verb < 2 || d->verb > 8 ||
	    !clause_is(c, d->verb, " wurde wird ") || d->end < d->verb + 3 ||
	    !clause_is(c, d->end - 1, " bestellt ernannt gewählt berufen"
	    " gekürt befördert bestimmt ") || !field_is_clear(d, 0, d->end) ||
	    !c->at[d->end - 2].capital)
		return;
	buf_clear(&d->f->text);
	buf_adds(&d->f->text, "Wer");
	field_add(d, d->verb, d->verb + 1);
	field_add(d, 0, d->verb);
	field_add(d, d->end - 1, d->end);
	field_finish(d, ASK_WHO_DID, 0.9, 0, d->verb);
}

/* The end of the person in the dative at I: "der Regierung", "den Eltern von
 * Lund"; or I. */
static size_t
dative_end(const struct field *d, size_t i)
{
	const struct clause *c = d->c;
	size_t k = i + 1;

	if (!clause_is(c, i, " der dem den "))
		return i;
	while (k < d->end && k < i + 4 && !c->at[k].capital && c->at[k].gap == 0)
		k++;
	if (k >= d->end || !c->at[k].capital)
		return i;
	k++;
	/* "dem Minister Tom Hale" is not told from what it is reproached */
	if (clause_is(c, k, " von ") && k + 1 < d->end &&
	    c->at[k + 1].capital)
		k += 2;
	else if (clause_is(c, k, " des der ") && k + 1 < d->end &&
	    c->at[k + 1].capital)
		k += 2;
	return k;
}

/* "Ann Poe warf der Regierung Versagen vor.", "sagte den Opfern Hilfe zu" */
void
field_ask_dative(struct field *d)
{
	static const struct {
		const char *verbs, *particle;
	} pairs[] = {
		{ " warf wirft warfen werfen ", " vor " },
		{ " sagte sagt sagten sagen sicherte sichert sicherten ",
		  " zu " },
		{ " bot bietet boten bieten ", " an " },
		{ " drohte kündigte kündigten ", " an " },
		{ " schlug schlägt schlugen schlagen ", " vor " }
	};
	const struct clause *c = d->c;
	size_t i, end;

	for (i = 0; i < sizeof pairs / sizeof *pairs; i++)
		if (clause_is(c, d->verb, pairs[i].verbs) &&
		    clause_is(c, d->end - 1, pairs[i].particle))
			break;
	if (i == sizeof pairs / sizeof *pairs || !framer_is_plain(d->f, 0,
	    d->verb) || !field_is_clear(d, 0, d->end) ||
	    clause_is(c, 0, " ein eine "))
		return;
	end = dative_end(d, d->verb + 1);
	if (end == d->verb + 1 || end + 1 >= d->end)
		return;
	buf_clear(&d->f->text);
	buf_adds(&d->f->text, "Was");
	field_add(d, d->verb, d->verb + 1);
	field_add(d, 0, d->verb);
	field_add(d, d->verb + 1, end);
	field_add(d, d->end - 1, d->end);
	field_finish(d, ASK_WHAT_DID, 0.9, 0, d->verb);
}

/* "Die Richter sahen es als erwiesen an, dass …" */
void
field_ask_it_that(struct field *d)
{
	const struct clause *c = d->c;

	if (!clause_is(c, d->verb + 1, " es ") || d->end < d->verb + 4 ||
	    d->end > d->verb + 8 || !clause_is(c, d->end, " dass ") ||
	    !framer_is_plain(d->f, 0, d->verb) || field_has_word(d,
	    d->verb + 2, d->end, " nicht kein keine sich "))
		return;
	buf_clear(&d->f->text);
	buf_adds(&d->f->text, "Was");
	field_add(d, d->verb, d->verb + 1);
	field_add(d, 0, d->verb);
	field_add(d, d->verb + 2, d->end);
	field_finish(d, ASK_WHAT_DID, 0.85, 0, d->verb);
}

/* "Für den Entwurf stimmten Union und SPD." */
void
field_ask_votes(struct field *d)
{
	const struct clause *c = d->c;
	size_t last = d->verb + 1;

	if (!clause_is(c, 0, " für gegen ") || d->verb < 3 || !clause_is(c,
	    d->verb, " stimmten stimmte votierten votierte ") ||
	    last >= c->count || !(c->at[last].capital || clause_is(c, last,
	    " die der ")) || !field_is_clear(d, 0, d->verb))
		return;
	buf_clear(&d->f->text);
	buf_adds(&d->f->text, clause_is(c, d->verb, " stimmten stimmte ") ?
	    "Wer stimmte" : "Wer votierte");
	field_add(d, 0, d->verb);
	field_finish(d, ASK_WHO_DID, 0.9, 0, d->verb);
}

/* "Tom Hale verwandelte in der 9. Minute einen Elfmeter." */
void
field_ask_scorer(struct field *d)
{
	const struct clause *c = d->c;
	size_t i, big = 0;

	if (!clause_is(c, d->verb, " verwandelte erzielte köpfte parierte"
	    " vergab erhöhte verkürzte glich traf ") || d->verb > 4 ||
	    !c->at[0].capital || clause_is(c, 0, d->f->g->articles) ||
	    !framer_is_plain(d->f, 0, d->verb) || d->end < d->verb + 4 ||
	    d->end - d->verb > QUESTION_TOKENS ||
	    !field_is_clear(d, d->verb, d->end))
		return;
	for (i = d->verb + 1; i < d->end; i++)
		big += c->at[i].capital;
	if (big < 2)
		return;
	buf_clear(&d->f->text);
	buf_adds(&d->f->text, "Wer");
	field_add(d, d->verb, d->end);
	field_finish(d, ASK_WHO_DID, 0.8, 0, d->verb);
}

/* "Was bezweifeln Experten?", "Wer sieht das Telefon als Ursache?" */
bool
field_is_vague(const struct field *d, size_t first, size_t end)
{
	static const char anybody[] = " experten kritiker fachleute forscher"
	    " wissenschaftler ökonomen beobachter ermittler analysten geologen"
	    " anwohner ärzte mediziner juristen umweltschützer verbände"
	    " gewerkschaften studien politiker händler kunden eltern lehrer"
	    " volkswirte klimaforscher augenzeugen zeugen nachbarn ";
	const char *s = buf_str(&d->f->text);
	size_t n = d->f->text.len, capitals = 0;

	if (n > 12 && (memcmp(s + n - 12, " als Ursache", 12) == 0 ||
	    memcmp(s + n - 10, " als Grund", 10) == 0 ||
	    memcmp(s + n - 10, " als Folge", 10) == 0))
		return true;
	if (end != first + 1 || !clause_is(d->c, first, anybody))
		return false;
	for (; (s = strchr(s, ' ')) != NULL; s++)
		capitals += s[1] >= 'A' && s[1] <= 'Z';
	return capitals < 3;
}
