/* German questions for numbers: "Wie viele Stege will die Stadt bauen?" */
#include "ask_de_field.h"

#include <string.h>

static const char measured[] = " viertel drittel fünftel zehntel mal alt alte alten lang lange langen groß große"
    " großen hoch hohe hohen breit später zuvor nach vor südlich nördlich"
    " östlich westlich entfernt tief alter jährige jähriger weitere weiteren"
    " weiterer andere anderen davon von solche uhr grad mal"
    " meter kilometer grad höhe zeichen jahren tagen hinweg ";
static const char money[] = " euro dollar franken pfund rubel ";
static const char onlookers[] = " zuschauern fans besuchern gästen zuhörern"
    " anhängern ";
static const char kinds[] = " prozent ";

struct counted {
	size_t first;		/* with "rund" */
	size_t noun;		/* where what is counted starts */
	size_t end;		/* and ends, with "von …" */
	const char *word;	/* "Wie viele" */
};

/* "37", "1,2 Millionen", "zwölf": the token after it, or I. */
static size_t
skip_number(const struct field *d, size_t i)
{
	const struct clause *c = d->c;

	if (!(c->at[i].number && !c->at[i].percent && !c->at[i].money &&
	    !field_is_year(&c->at[i])) && !clause_is(c, i, field_numbers))
		return i;
	if (c->at[i].number && (c->at[i].s[c->at[i].n - 1] < '0' ||
	    c->at[i].s[c->at[i].n - 1] > '9'))
		return i;	/* "37-Jährige" */
	i++;
	/* "4.000 bis 6.500 Tiere" */
	if (clause_is(c, i, " bis ") && c->at[i + 1].number &&
	    !c->at[i + 1].percent && c->at[i].gap == 0 && c->at[i + 1].gap == 0)
		i += 2;
	if (clause_is(c, i, " millionen milliarden tausend million "))
		i++;
	return i;
}

/* The end of what is counted, whose noun stands at END. */
static size_t
counted_end(const struct field *d, size_t end)
{
	const struct clause *c = d->c;

	/* "8 Tonnen Stahl" */
	if (clause_is(c, end, " gbyte gb mbyte tonnen liter kilo kilogramm"
	    " gramm hektar stück watt meter jahre"
	    " monate ") && c->at[end + 1].capital
	    && c->at[end + 1].gap == 0 && end + 1 < d->end)
		end++;
	end++;
	/* "Schülerinnen und Schüler" */
	if (clause_is(c, end, " und ") && framer_ends_in(&c->at[end - 1],
	    " innen ") && c->at[end + 1].capital && end + 1 < d->end)
		end += 2;
	/* "Fälle von Betrug" */
	if (end + 1 < d->end && c->at[end].gap == 0 && clause_is(c, end,
	    " von ") && c->at[end + 1].capital && c->at[end + 1].gap == 0 &&
	    !c->at[end + 2].capital)
		end += 2;
	/* "Menschen über 100" */
	if (clause_is(c, end, " über unter ab ") && c->at[end].gap == 0 &&
	    c->at[end + 1].number && end + 1 < d->end) {
		end += 2;
		if (clause_is(c, end, " jahre jahren "))
			end++;
	}
	return end;
}

/* Whether more is counted from END on than can be asked for at once. */
static bool
goes_on(const struct field *d, size_t end)
{
	const struct clause *c = d->c;

	/* "Stege und 4 Kräne", "Uhr Ortszeit", "Meter hoch" */
	if (end < d->end && (clause_is(c, end, " und oder sowie bis bzw ") ||
	    clause_is(c, end, measured) || (c->at[end].capital &&
	    c->at[end].gap == 0) || c->at[end].number))
		return true;
	/* "zwei Jachten, sechs Autos und Uhren" */
	if (end < d->end && end > d->verb && field_gap_has(c, end, ","))
		return true;
	return end < d->end && field_gap_has(c, end, "-/");
}

/* Takes what it belongs to in, at *END; false: it is not plain. */
static bool
add_owner(const struct field *d, size_t *at)
{
	const struct clause *c = d->c;
	size_t end = *at, k;

	/* "Millionen Menschen mit Demenz", "Proben der Werft" */
	if (end + 1 < d->end && c->at[end].gap == 0 && clause_is(c, end,
	    " mit aus der des ihres ihrer seines seiner ")) {
		for (k = end + 1; k < d->end && k < end + 4 &&
		    !c->at[k].capital && c->at[k].gap == 0; k++)
			;
		if (k < d->end && c->at[k].capital && c->at[k].gap == 0)
			end = k + 1;
		else
			return false;
		/* "des Herstellers Acme" */
		while (end < d->end && c->at[end].capital &&
		    c->at[end].gap == 0)
			end++;
		if (end < d->end && clause_is(c, end, " und oder sowie "))
			return false;
	}
	*at = end;
	return true;
}

/* The noun phrase that is counted from token I on. */
static bool
read_counted(const struct field *d, size_t i, struct counted *out)
{
	const struct clause *c = d->c;
	size_t k = skip_number(d, i), end, of;

	if (k == i || k >= d->end || c->at[k].gap != 0)
		return false;
	out->first = i;
	/* "zu" only in "bis zu" */
	while (out->first > 0 && out->first - 1 != d->verb &&
	    clause_is(c, out->first - 1, field_before_number) &&
	    (!clause_is(c, out->first - 1, " zu ") || (out->first > 1 &&
	    clause_is(c, out->first - 2, " bis "))))
		out->first--;
	/* "die Zusage über 200 Millionen Euro" */
	if (out->first > 0 && clause_is(c, out->first, " über ") &&
	    clause_is(c, out->first - 1, " zusage kredit kredite vertrag"
	    " verträge rechnung scheck bürgschaft darlehen bescheid auftrag"
	    " aufträge anleihe strafe geldbuße bußgeld bußgelder spende"
	    " gutschein abkommen bürgschaften "))
		return false;
	out->noun = k;
	out->word = "Wie viele";
	/* "Zwölf der bedrohten Arten stehen …" */
	of = i == 0 && clause_is(c, k, " der ") && d->verb > k + 1;
	for (end = k + of; end < d->end && end < k + 3 && !c->at[end].capital &&
	    c->at[end].gap == 0; end++)
		if (!framer_ends_in(&c->at[end], " e en er ") ||
		    clause_is(c, end, " seiner ihrer einer dieser unserer der"
		    " seine ihre diese keine ") ||
		    clause_is(c, end, measured) || clause_is(c, end,
		    field_prepositions))
			return false;
	if (end >= d->end || !c->at[end].capital || (end > k &&
	    c->at[end].gap != 0) || (clause_is(c, end, measured) &&
	    !(i > 0 && clause_is(c, i - 1, " nach ") &&
	    clause_is(c, end, " tagen jahren "))))
		return false;
	if (clause_is(c, end, money) || clause_is(c, end, kinds))
		out->word = "Wie viel";
	end = counted_end(d, end);
	if (goes_on(d, end) || !add_owner(d, &end))
		return false;
	out->end = end;
	/* a share of what? */
	for (i = k = 0; i < d->end; i++)
		k += c->at[i].capital;
	return k > 3 || !clause_is(c, out->noun, kinds) ||
	    end > out->noun + 1 ||
	    clause_is(c, end, " mehr weniger ");
}

/* Nothing before the number governs it: "für 37 Kinder" is no object. */
static bool
is_free(const struct field *d, const struct counted *n)
{
	const struct clause *c = d->c;
	size_t i = n->first;

	if (i == 0)
		return n->end == d->verb;
	if (i <= d->verb)
		return false;
	if (i == d->verb + 1)
		return true;
	i--;
	if (clause_is(c, i, field_prepositions) || clause_is(c, i, " die der"
	    " das den dem des diese alle jeweils als wie ihre seine ihren"
	    " seinen allen ersten letzten vergangenen kommenden nächsten"
	    " zwischen und "))
		return false;
	/* "auf jährlich rund 28 Millionen" */
	if (i > 0 && !c->at[i].capital && !c->at[i].number &&
	    clause_is(c, i - 1, field_prepositions))
		return false;
	return c->at[i].capital || c->at[i].number || clause_is(c, i,
	    " sich gestern heute derzeit erneut bislang wieder dabei"
	    " vorerst ") ||
	    clause_is(c, i, " zeitweise jährlich täglich schließlich seither"
	    " gleichzeitig jedes ") ||
	    (c->at[i].low_n > 4 && framer_ends_in(&c->at[i], " s weise "));
}

/* "sind in Lund 40 Boote …": nothing else can be the subject. */
static bool
counts_subject(const struct field *d, const struct counted *n)
{
	const struct token *t = &d->c->at[d->verb];

	size_t i = d->verb + 1 + clause_is(d->c, d->verb + 1, " sich ");
	size_t after = i;

	/* "sterben hierzulande jährlich 900 Menschen" */
	/* "werden jedes Jahr 900 Hüften eingesetzt" */
	if (clause_is(d->c, i, " jedes jeden jede pro ") && clause_is(d->c,
	    i + 1, field_times))
		i += 2;
	while (i < n->first && !d->c->at[i].capital && d->c->at[i].low_n > 3 &&
	    !clause_is(d->c, i, field_prepositions) && !clause_is(d->c, i,
	    " sich einen eine einem einer dem den das die der keine alle ") &&
	    d->c->at[i].gap == 0)
		i++;
	return (clause_is(d->c, d->verb, " sind ") || framer_ends_in(t,
	    " en ")) && (n->first <= i || clause_is(d->c, after,
	    field_prepositions) || clause_is(d->c, d->verb + 1, " den dem "));
}

static void
ask_count(struct field *d, const struct counted *n)
{
	size_t after = d->verb + 1 + clause_is(d->c, d->verb + 1, " sich ");
	size_t subject = after;
	struct counted cost;
	bool before = n->end == d->verb && n->first == 0;

	/* "Wie viel kostet …?" needs no "Euro" */
	if (clause_is(d->c, d->verb, " kostet kosten kostete kosteten ")) {
		cost = *n;
		cost.word = "Wie viel";
		cost.noun = n->end;
		n = &cost;
	}
	if (n->first == n->end || !field_is_clear(d, 0, d->end))
		return;
	/* "bietet fünf Prozent": of what? */
	if (clause_is(d->c, n->noun, kinds) && clause_is(d->c, d->verb,
	    " bietet bieten bot boten fordert forderte verlangt verlangte "))
		return;
	/* "verfügt über 70 Boote" */
	if (clause_is(d->c, d->verb, " verfügt verfügen verfügte verfügten ") &&
	    clause_is(d->c, n->first, " über ")) {
		cost = *n;
		cost.word = "Über wie viele";
		n = &cost;
	}
	if (d->verb == 1 && !d->c->at[0].name && !clause_is(d->c, 0,
	    " bundesweit weltweit insgesamt landesweit europaweit allein ") &&
	    !before && !field_is_turned(d))
		return;
	if (!before && !field_is_turned(d) && n->first > after) {
		/* a subject after the verb comes before all else */
		if (clause_is(d->c, 0, field_prepositions) ||
		    clause_is(d->c, 0, " allein insgesamt ") ||
		    clause_is(d->c, 0, d->f->g->openers)) {
			subject = framer_phrase_after(d->f, after);
			if (subject > n->first || (subject == after &&
			    !counts_subject(d, n)))
				return;
		} else if (!clause_is(d->c, 0, d->f->g->articles) &&
		    !d->c->at[0].capital)
			return;
	}
	if (!before && !field_is_turned(d) && !clause_is(d->c, 0,
	    field_prepositions) &&
	    n->first > after && clause_is(d->c, 0, " den dem einen einem "))
		return;
	/* "Die Kosten schätzt das Amt auf …": what is first is no subject */
	if (!before && clause_is(d->c, 0, " die das ") && clause_is(d->c, after,
	    " das der er sie man "))
		return;
	buf_clear(&d->f->text);
	buf_adds(&d->f->text, n->word);
	field_add(d, n->noun, n->end);
	field_add(d, d->verb, after);
	if (before)
		field_add(d, after, d->end);
	else {
		if (subject > after)
			field_add(d, after, subject);
		if (!field_is_turned(d))
			field_add(d, 0, d->verb);
		field_add(d, subject, n->first);
		field_add(d, n->end, d->end);
		if (field_is_turned(d))
			field_add_turned(d);
	}
	field_finish(d, ASK_HOW_MANY, 0.85, n->noun, n->end);
}

/* Prepositions that want another form of "viele", for a question. */
static const char *
governed_word(const struct clause *c, size_t i)
{
	return clause_is(c, i, " zu ") ? "Zu" : clause_is(c, i, " in ") ? "In" :
	    clause_is(c, i, " an ") ? "An" : clause_is(c, i, " mit ") ? "Mit" :
	    clause_is(c, i, " aus ") ? "Aus" : clause_is(c, i, " bei ") ?
	    "Bei" : clause_is(c, i, " vor ") ? "Vor" : NULL;
}

/* "um 3 Prozent", "für 40 Schiffe": the preposition goes to the front too. */
static bool
ask_governed(struct field *d, const struct counted *n)
{
	const struct clause *c = d->c;
	static const char changes[] = " stieg steigt stiegen steigen sank sinkt"
	    " sanken sinken fiel fällt fielen fallen kletterte klettert wuchs"
	    " wächst schrumpfte erhöht erhöhte senkt senkte beläuft belief"
	    " schätzt schätzte schätzen beziffert bezifferte beziffern ";
	static const char changed[] = " gestiegen gesunken gefallen geklettert"
	    " gewachsen geschrumpft erhöht gesenkt steigen sinken fallen"
	    " belaufen ";
	const char *word = NULL, *many = " wie viele";
	size_t at = n->first;
	bool plain, sum = clause_is(c, n->noun, kinds) || clause_is(c, n->noun,
	    money);

	/* "über" and "bis zu" are hedges more often */
	if (at < 2 || at - 1 <= d->verb)
		return false;
	at--;
	if (clause_is(c, at, " um "))
		word = "Um";
	else if (clause_is(c, at, " für "))
		word = "Für";
	else if (clause_is(c, at, " auf ") && sum && (clause_is(c, d->verb,
	    changes) || clause_is(c, d->end - 1, changed)))
		word = "Auf";
	else if (!sum && clause_is(c, at, " nach ") && clause_is(c, n->end - 1,
	    " tagen wochen monaten jahren stunden minuten ")) {
		word = "Nach";
		many = " wie vielen";
	} else if (!sum && !clause_is(c, n->end - 1, field_times) &&
	    framer_ends_in(&c->at[n->noun], " n s ") &&
	    (!clause_is(c, at, " vor ") || (clause_is(c, n->end - 1,
	    onlookers) && d->end <= n->end + 3)) &&
	    /* "eine Wohnung mit 92 Betten" */
	    !(c->at[at - 1].capital && clause_is(c, at, " mit aus in an ")) &&
	    (word = governed_word(c, at)) != NULL)
		many = " wie vielen";
	else if (clause_is(c, at, " bei ") && sum && clause_is(c, d->verb,
	    " liegt liegen lag lagen "))
		word = "Bei";
	if (word == NULL || !field_is_clear(d, 0, d->end))
		return false;
	plain = framer_is_plain(d->f, 0, d->verb);
	/* "Am Markt sank die Rendite auf …" */
	if (!plain && (!clause_is(c, 0, field_prepositions) ||
	    framer_phrase_after(d->f, d->verb + 1) == d->verb + 1 ||
	    framer_phrase_after(d->f, d->verb + 1) > at))
		return false;
	buf_clear(&d->f->text);
	buf_adds(&d->f->text, word);
	buf_adds(&d->f->text, sum ? " wie viel" : many);
	field_add(d, n->noun, n->end);
	field_add(d, d->verb, plain ? d->verb + 1 : at);
	field_add(d, 0, d->verb);
	field_add(d, plain ? d->verb + 1 : at, at);
	/* "um 4 Prozent auf 2,1 Milliarden Euro" */
	at = n->end;
	if (clause_is(c, at, " auf ") && c->at[at + 1].number)
		for (at += 2; at < d->end && (c->at[at].capital ||
		    clause_is(c, at, " millionen milliarden ")); at++)
			;
	field_add(d, at, d->end);
	field_finish(d, ASK_HOW_MUCH, 0.85, 0, d->verb);
	return true;
}

/* "Vor 28.500 Zuschauern gingen die Gäste in Führung." */
static bool
ask_governed_first(struct field *d, const struct counted *n)
{
	const struct clause *c = d->c;

	/* who stood where is asked shortly */
	if (n->first != 1 || n->end != d->verb || d->end > d->verb + 8 || !(clause_is(c, 0, " in an"
	    " mit ") || (clause_is(c, 0, " vor ") && clause_is(c, n->end - 1,
	    onlookers))) || clause_is(c, n->noun, kinds) ||
	    clause_is(c, n->noun, money) || clause_is(c, n->end - 1,
	    field_times) || !field_is_clear(d, 0, d->end) ||
	    !framer_ends_in(&c->at[n->noun], " n s "))
		return false;
	buf_clear(&d->f->text);
	buf_adds(&d->f->text, governed_word(c, 0));
	buf_adds(&d->f->text, " wie vielen");
	field_add(d, n->noun, d->end);
	field_finish(d, ASK_HOW_MANY, 0.85, n->noun, n->end);
	return true;
}

void
field_ask_counts(struct field *d)
{
	struct counted n;
	size_t i;

	if (!field_is_complete(d) && !field_is_turned(d))
		return;
	/* "leben 20.000 Menschen, die …": not all of them */
	if (d->end < d->c->count && clause_is(d->c, d->end, " die deren denen ") &&
	    clause_is(d->c, d->end - 1, " menschen personen leute kinder frauen"
	    " männer patienten fälle firmen unternehmen betriebe "))
		return;
	/* "40 Schulen berichten, dass …" */
	if (d->end < d->c->count && clause_is(d->c, d->end, " dass ob "))
		return;
	for (i = 0; i < d->end; i++) {
		if (!read_counted(d, i, &n))
			continue;
		if (is_free(d, &n)) {
			ask_count(d, &n);
			return;
		}
		if (ask_governed(d, &n) || ask_governed_first(d, &n))
			return;
		i = n.end - 1;
	}
}

/* "machte im Mai einen Verlust von 3 Millionen Euro": "Welchen Verlust …?" */
void
field_ask_sum(struct field *d)
{
	static const char sums[] = " verlust gewinn umsatz überschuss schaden"
	    " wert anteil erlös preis zuwachs anstieg rückgang geldstrafe länge"
	    " geschwindigkeit jahresgewinn jahresverlust nettogewinn betrag"
	    " sachschaden ";
	const struct clause *c = d->c;
	const char *word;
	size_t i, noun, subject;
	bool turned = true;

	subject = d->verb + 1;
	if (framer_is_plain(d->f, 0, d->verb))
		turned = false;
	else if (clause_is(c, 0, field_prepositions))
		subject = framer_phrase_after(d->f, subject);
	else
		return;
	if ((turned && subject == d->verb + 1) || !field_is_complete(d) ||
	    !field_is_clear(d, 0, d->end))
		return;
	for (i = subject; i + 3 < d->end; i++) {
		word = clause_is(c, i, " einen ") ? "Welchen" :
		    clause_is(c, i, " eine ") ? "Welche" :
		    clause_is(c, i, " ein ") ? "Welches" : NULL;
		noun = i + 1;
		if (word == NULL || !clause_is(c, noun, sums) ||
		    !clause_is(c, noun + 1, " von ") ||
		    clause_is(c, i - 1, field_prepositions))
			continue;
		buf_clear(&d->f->text);
		buf_adds(&d->f->text, word);
		field_add(d, noun, noun + 1);
		field_add(d, d->verb, turned ? subject : d->verb + 1);
		field_add(d, 0, d->verb);
		field_add(d, subject, i);
		for (i = noun + 2; i < d->end && !clause_is(c, i, money); i++)
			;
		field_add(d, i + 1, d->end);
		field_finish(d, ASK_HOW_MUCH, 0.9, 0, d->verb);
		return;
	}
}
