/*
 * German questions for one part of the clause, of any verb: its object ("Was
 * will die Stadt vergraben?"), what its preposition governs ("Worauf hofft der
 * Rat?"), a "dass" clause, who did it.
 */
#include "ask_de_field.h"

#include <string.h>

#define MIDDLE_MAX 9		/* tokens between subject and object */

static const char auxiliaries[] = " hat haben hatte hatten will wollen wollte"
    " wollten kann können konnte konnten muss müssen musste mussten soll sollen"
    " sollte sollten wird werden darf dürfen durfte durften möchte würde könnte"
    " könnten dürfte dürften müsste ";
static const char copulas[] = " ist sind war waren wird werden wurde wurden"
    " bleibt bleiben blieb blieben gilt gelten galt galten heißt heißen hieß"
    " scheint schien gibt gab kostet kosten kostete kosteten dauert dauerte"
    " macht machte machen machten nimmt nahm nahmen zieht zog spielt spielte"
    " leistet traf trafen hat haben hatte hatten bekommt bekam bekamen"
    " nennt nennen nannte nannten bedeutet bedeutete bildet bilden stellt stellte stellen stellten kommt"
    " kam geht ging sei wäre legt legte setzt setzte findet fand sagt sagte ";
static const char particles[] = " an ab auf aus ein vor zu mit nach um her hin"
    " zurück fest statt teil bei los weg frei sicher bekannt vorbei zusammen"
    " heraus hinaus herunter wieder weiter durch dar entgegen voraus hinzu"
    " ermöglicht ";
static const char adverbs[] = " gestern morgen neben gegen sofort zuletzt"
    " insgesamt nicht selbst jetzt sonst oft fast weit erst meist dort seit"
    " mitten oben unten außen innen eben zunächst derzeit überhaupt samt"
    " bislang entlang ersten zweiten dritten letzten bekannt wert laut ";
static const char light[] = " rolle schritt ende frage antwort bilanz beitrag"
    " entscheidung antrag fehler eindruck blick einblick sieg niederlage punkt"
    " tag jahr woche monat stunde mal teil grund anteil unterschied art reihe"
    " vielzahl großteil menge prozent euro weg weile moment zeit wort überblick"
    " maßnahme meinung ergebnis verlust gewinn umsatz überschuss wert schaden ";
static const char people[] = " mann frau mädchen junge jungen kind spieler"
    " trainer verdächtigen täter politiker fahrer jugendlichen bewerber"
    " nachfolger schüler lehrer arzt polizisten soldaten kollegen ";

/* A noun in tokens [I, LAST) that no preposition governs and that
 * tells no time. */
bool
german_has_bare_noun(const struct framer *f, size_t i, size_t last)
{
	static const char times[] = " ende anfang mitte januar februar märz"
	    " april mai juni juli august september oktober november dezember ";
	const struct clause *c = &f->c;
	bool governed = false;

	for (; i < last; i++) {
		if (clause_is(c, i, f->g->prepositions))
			governed = true;
		else if (c->at[i].capital) {
			if (!governed && !clause_is(c, i, times))
				return true;
			governed = c->at[i + 1].capital;
		}
	}
	return false;
}

/* "Was zeigen Studien?": the question's only noun is a bare plural. */
bool
german_is_bland(struct framer *f)
{
	const char *s = buf_str(&f->text);
	size_t n = 0;

	for (; (s = strchr(s, ' ')) != NULL; s++)
		n += s[1] >= 'A' && s[1] <= 'Z';
	return f->first == 0 && f->end == 1 && n < 2 &&
	    framer_ends_in(&f->c.at[0], " en er innen ") &&
	    framer_ends_in(&f->c.at[1], " en ern eln ");
}

/* Where the clause's closing verbs start: "hat … [bauen lassen]", "kündigt …
 * [an]". */
size_t
field_tail(const struct field *d)
{
	const struct clause *c = d->c;
	size_t t = d->end;

	if (!clause_is(c, d->verb, auxiliaries) && !clause_is(c, d->verb,
	    " wurde wurden ist sind war waren "))
		return clause_is(c, t - 1, particles) && c->at[t - 1].gap ==
		    0 &&
		    t > d->verb + 2 ? t - 1 : t;
	while (t > d->verb + 1 && d->end - t < 3) {
		const struct token *w = &c->at[t - 1];

		if (t < d->end && clause_is(c, t - 1, " zu ")) {
			t--;
			continue;
		}
		if (w->capital || w->number || w->low_n < 3 ||
		    !framer_ends_in(w, " en ern eln tun t ") ||
		    clause_is(c, t - 1, adverbs))
			break;
		t--;
		if (w->gap != 0)
			break;
	}
	return t;
}

/* "Eine Studie der TU hatte ergeben, dass …": one of a kind is enough. */
static bool
is_study(const struct field *d)
{
	return clause_is(d->c, 1, " studie umfrage untersuchung analyse"
	    " auswertung gutachten bericht modellversuch test erhebung ") &&
	    d->verb > 3 && clause_is(d->c, d->end, " dass ");
}

/* The subject [*FIRST, *LAST) and where what follows it and the verb starts. */
static bool
subject_of(const struct field *d, size_t *first, size_t *last, size_t *rest)
{
	const struct clause *c = d->c;
	size_t after = d->verb + 1 + clause_is(c, d->verb + 1, " sich ");

	*first = 0;
	*last = d->verb;
	*rest = after;
	/* "Klimaforscher erwarten, …" */
	if (framer_is_plain(d->f, 0, d->verb) || (d->verb == 1 &&
	    c->at[0].capital && framer_ends_in(&c->at[1], " en ten ") &&
	    framer_ends_in(&c->at[0], " er en innen ") &&
	    !clause_is(c, 0, d->f->g->openers) && !clause_is(c, 0,
	    field_prepositions) && !clause_is(c, 0, d->f->g->never)))
		return (!clause_is(c, 0, " ein eine ") || is_study(d)) &&
		    !clause_is(c, after, " der er wir ich man ");
	if (!clause_is(c, 0, field_prepositions) &&
	    !clause_is(c, 0, d->f->g->openers))
		return false;
	*first = after;
	*last = *rest = framer_phrase_after(d->f, after);
	return *last > *first && !clause_is(c, *first, " ein eine einen ");
}

/* WORD VERB SUBJECT, without the rest. */
static void
start(struct field *d, const char *word, size_t first, size_t last)
{
	buf_clear(&d->f->text);
	buf_adds(&d->f->text, word);
	field_add(d, d->verb, d->verb + 1);
	if (clause_is(d->c, d->verb + 1, " sich ")) {
		/* "setzt sich die Stadt", "setzt die Stadt sich" */
		buf_adds(&d->f->text, " sich");
	}
	field_add(d, first, last);
	/* what stood first says when or where */
	if (first > 0 && !clause_is(d->c, 0, d->f->g->openers))
		field_add(d, 0, d->verb);
	else if (first > 0 && clause_is(d->c, 0, field_prepositions))
		field_add(d, 0, d->verb);
}

/* The end of the noun phrase from I on: article, adjectives, noun. */
static size_t
noun_end(const struct field *d, size_t i, size_t most)
{
	size_t k;

	for (k = i; k < most && k < i + 5 && !d->c->at[k].capital; k++)
		if (d->c->at[k].number || (k > i && d->c->at[k].gap != 0) ||
		    (k > i &&
		    clause_is(d->c, k, field_prepositions)))
			return i;
	if (k >= most || k >= i + 5 || (d->c->at[k].gap != 0 && k > i))
		return i;
	/* "dem Neuen Amt", "der Ministerin Ann Poe" */
	for (k++; k < most && d->c->at[k].capital && d->c->at[k].gap == 0; )
		k++;
	return k;
}

/* "Die Stadt will im Mai eine Kapsel vergraben." */
static void
ask_object(struct field *d, size_t first, size_t last, size_t rest)
{
	const struct clause *c = d->c;
	size_t tail = field_tail(d), i, end;
	const char *word = "Was";

	if (tail == d->end && clause_is(c, d->verb, copulas))
		return;
	if (clause_is(c, d->verb, " ist sind war waren wurde wurden wird"
	    " werden ") && !clause_is(c, d->verb, auxiliaries))
		return;
	if (clause_is(c, d->end - 1, " worden gemacht gegeben genommen gehabt"
	    " werden sein haben geben machen nehmen gezogen getroffen geleistet"
	    " gespielt gestellt spielen ziehen treffen leisten stellen bilden"
	    " kosten gekostet gebracht bringen gekommen kommen halten lassen"
	    " gehalten gelassen finden gefunden "))
		return;
	for (i = rest; i < tail && i < rest + MIDDLE_MAX; i++) {
		bool sure = clause_is(c, i, " einen ");

		if (!sure && !clause_is(c, i, " eine ein "))
			continue;
		/* "Auf die Spur brachte die Fahnder ein Arzt" */
		if (!sure && first > 0 && !clause_is(c, d->verb, auxiliaries))
			return;
		if ((i > rest && (clause_is(c, i - 1, field_prepositions) ||
		    clause_is(c, i - 1, " als wie und oder noch nur "))) ||
		    c->at[i].gap != 0)
			return;
		end = noun_end(d, i, tail);
		if (end == i || clause_is(c, end - 1, light) ||
		    (c->at[end].number && c->at[end].gap == 0) ||
		    (end < tail && clause_is(c, end, " und oder sowie ")))
			return;
		if (clause_is(c, end - 1, people) || framer_ends_in(
		    &c->at[end - 1], " jährigen jährige innen "))
			word = sure || clause_is(c, i, " eine ") ? "Wen" : word;
		start(d, word, first, last);
		field_add(d, rest, i);
		field_add(d, tail, d->end);
		field_finish(d, ASK_WHAT_DID, 0.6, first, last);
		return;
	}
}

/* --- verbs with a preposition, or with "dass" ----------------------------- */

static const struct {
	const char *stem;	/* how the verb or its participle starts */
	const char *with;	/* the preposition */
	const char *word;
} governs[] = {
	{ "warn", "vor", "Wovor" }, { "gewarnt", "vor", "Wovor" },
	{ "hoff", "auf", "Worauf" }, { "rechne", "mit", "Womit" },
	{ "droh", "mit", "Womit" }, { "gedroht", "mit", "Womit" },
	{ "verzicht", "auf", "Worauf" }, { "verwies", "auf", "Worauf" },
	{ "verweis", "auf", "Worauf" }, { "reagier", "auf", "Worauf" },
	{ "basier", "auf", "Worauf" }, { "beruh", "auf", "Worauf" },
	{ "einig", "auf", "Worauf" }, { "geeinigt", "auf", "Worauf" },
	{ "konzentrier", "auf", "Worauf" }, { "stütz", "auf", "Worauf" },
	{ "stieß", "auf", "Worauf" }, { "poch", "auf", "Worauf" },
	{ "dräng", "auf", "Worauf" }, { "besteh", "auf", "Worauf" },
	{ "besteh", "aus", "Woraus" }, { "bestand", "aus", "Woraus" },
	{ "protestier", "gegen", "Wogegen" },
	{ "demonstrier", "gegen", "Wogegen" },
	{ "demonstrier", "für", "Wofür" }, { "kämpf", "gegen", "Wogegen" },
	{ "klagt", "gegen", "Wogegen" }, { "wehr", "gegen", "Wogegen" },
	{ "verstieß", "gegen", "Wogegen" }, { "verstoß", "gegen", "Wogegen" },
	{ "verstöß", "gegen", "Wogegen" }, { "kämpf", "um", "Worum" },
	{ "kämpf", "mit", "Womit" }, { "kämpf", "für", "Wofür" },
	{ "werb", "für", "Wofür" }, { "warb", "für", "Wofür" },
	{ "wirb", "für", "Wofür" }, { "plädier", "für", "Wofür" },
	{ "spr", "für", "Wofür" }, { "spr", "gegen", "Wogegen" },
	{ "spr", "von", "Wovon" }, { "stamm", "aus", "Woher" },
	{ "hält", "für", "Wofür" }, { "halten", "für", "Wofür" },
	{ "profitier", "von", "Wovon" },
	{ "häng", "von", "Wovon" },
	{ "leide", "unter", "Worunter" }, { "litt", "unter", "Worunter" },
	{ "klag", "über", "Worüber" }, { "berät", "über", "Worüber" },
	{ "beriet", "über", "Worüber" }, { "berat", "über", "Worüber" },
	{ "diskutier", "über", "Worüber" }, { "debattier", "über", "Worüber" },
	{ "verhandel", "über", "Worüber" }, { "streit", "über", "Worüber" },
	{ "streit", "um", "Worum" }, { "entschei", "über", "Worüber" },
	{ "scheiter", "an", "Woran" }, { "gescheiter", "an", "Woran" },
	{ "starb", "an", "Woran" }, { "stirb", "an", "Woran" },
	{ "sterb", "an", "Woran" }, { "gestorben", "an", "Woran" },
	{ "arbeite", "an", "Woran" }, { "forsch", "an", "Woran" },
	{ "beteilig", "an", "Woran" }, { "erinner", "an", "Woran" },
	{ "begründe", "mit", "Womit" }, { "befass", "mit", "Womit" },
	{ "beschäftig", "mit", "Womit" }, { "handel", "mit", "Womit" },
};

static const struct {
	const char *stem, *word;
} says_that[] = {
	{ "warn", "Wovor" }, { "gewarnt", "Wovor" }, { "hoff", "Worauf" },
	{ "rechne", "Womit" }, { "droh", "Womit" }, { "gedroht", "Womit" },
	{ "forder", "Was" }, { "geforder", "Was" }, { "verlang", "Was" },
	{ "befürcht", "Was" }, { "fürcht", "Was" }, { "kritisier", "Was" },
	{ "bemängel", "Was" }, { "beklag", "Was" }, { "empf", "Was" },
	{ "behaupt", "Was" }, { "erwart", "Was" }, { "entschied", "Was" },
	{ "urteil", "Was" }, { "beschl", "Was" }, { "verspr", "Was" },
	{ "kündig", "Was" }, { "angekündigt", "Was" }, { "ergab", "Was" },
	{ "ergeb", "Was" }, { "gezeigt", "Was" }, { "belegt", "Was" }, { "schätz", "Was" }, { "vermut", "Was" },
	{ "plan", "Was" }, { "versuch", "Was" }, { "rät", "Wozu" },
	{ "riet", "Wozu" }, { "raten", "Wozu" }, { "appellier", "Wozu" },
	{ "kritisch", "Was" }, { "mahn", "Was" }, { "räumt", "Was" },
	{ "aufgefordert", "Wozu" }, { "verpflichtet", "Wozu" },
	{ "gezwungen", "Wozu" }, { "glaub", "Was" }, { "bezweif", "Was" },
	    { "monier", "Was" },
};

static bool
starts(const struct token *t, const char *stem)
{
	size_t n = strlen(stem);

	return !t->capital && t->low_n >= n && memcmp(t->low, stem, n) == 0;
}

/* The verb that says most: the last of the clause, or its only one. */
static const struct token *
full_verb(const struct field *d, size_t tail)
{
	return clause_is(d->c, d->verb, auxiliaries) && tail < d->end ?
	    &d->c->at[d->end - 1] : &d->c->at[d->verb];
}

static bool
is_thing(const struct field *d, size_t i, size_t most)
{
	const struct clause *c = d->c;
	size_t end = noun_end(d, i, most);

	return end > i && !c->at[i].number && !clause_is(c, end - 1, people) &&
	    !clause_is(c, i, field_numbers) && !clause_is(c, end - 1, light) &&
	    !clause_is(c, end - 1, field_times) && !framer_ends_in(
	    &c->at[end - 1], " innen jährigen tern ") && !(c->at[i].capital &&
	    c->at[i + 1].capital && c->at[i + 1].gap == 0);
}

/* "Der Rat hofft im Mai auf Regen." */
static void
ask_governed(struct field *d, size_t first, size_t last, size_t rest)
{
	const struct clause *c = d->c;
	size_t tail = field_tail(d), i, k, near = tail;
	const struct token *full = full_verb(d, tail);
	const char *word = NULL;

	for (k = 0; k < sizeof governs / sizeof *governs; k++) {
		if (!starts(full, governs[k].stem))
			continue;
		/* "sprach sich für … aus" */
		if (strcmp(governs[k].stem, "spr") == 0 &&
		    strcmp(governs[k].with, "von") != 0 && tail == d->end)
			continue;
		for (i = rest; i < tail && i < rest + MIDDLE_MAX; i++)
			if (c->at[i].low_n == strlen(governs[k].with) &&
			    strcmp(c->at[i].low, governs[k].with) == 0 &&
			    !c->at[i].capital)
				break;
		if (i >= near || i >= rest + MIDDLE_MAX ||
		    !is_thing(d, i + 1, tail))
			continue;
		near = i;
		word = governs[k].word;
	}
	if (word == NULL)
		return;
	start(d, word, first, last);
	field_add(d, rest, near);
	field_add(d, tail, d->end);
	field_finish(d, ASK_WHAT_DID, starts(full, "warn") ? 0.75 : 0.65, first,
	    last);
}

/* "Über die Wahl entscheidet der Rat im Mai." */
static void
ask_governed_first(struct field *d)
{
	const struct clause *c = d->c;
	const struct token *full = full_verb(d, field_tail(d));
	size_t after = d->verb + 1, last, k;

	after += clause_is(c, after, " sich ");
	if (d->verb < 2 || !is_thing(d, 1, d->verb))
		return;
	for (k = 0; k < sizeof governs / sizeof *governs; k++)
		if (strcmp(c->at[0].low, governs[k].with) == 0 &&
		    starts(full, governs[k].stem) &&
		    strcmp(governs[k].stem, "spr") != 0)
			break;
	if (k == sizeof governs / sizeof *governs)
		return;
	last = framer_phrase_after(d->f, after);
	if (last == after || clause_is(c, after, " ein eine einen "))
		return;
	buf_clear(&d->f->text);
	buf_adds(&d->f->text, governs[k].word);
	field_add(d, d->verb, d->end);
	field_finish(d, ASK_WHAT_DID, 0.7, after, last);
}

/* "Der Rat hatte gewarnt, dass …", "Der Rat empfiehlt, … zu …". */
static void
ask_that(struct field *d, size_t first, size_t last, size_t rest)
{
	const struct clause *c = d->c;
	const struct token *full = full_verb(d, field_tail(d));
	bool that = clause_is(c, d->end, " dass ");
	size_t i, k, end;

	if (d->end >= c->count || d->end - d->verb > QUESTION_TOKENS)
		return;
	for (i = d->end; !that && i < c->count && i < d->end + 14; i++) {
		if (i > d->end && c->at[i].gap != 0)
			return;
		that = i > d->end && (clause_is(c, i, " zu ") ||
		    (i + 1 >= c->count && strstr(c->at[i].low, "zu") != NULL));
	}
	if (!that || clause_is(c, d->end, " um ohne statt anstatt weil wenn als"
	    " wie nachdem und ") || (clause_is(c, d->end, " der die das ") &&
	    c->at[d->end - 1].capital))
		return;
	for (k = 0; k < sizeof says_that / sizeof *says_that; k++) {
		if (!starts(full, says_that[k].stem))
			continue;
		start(d, says_that[k].word, first, last);
		/* "mahnte allerdings, dass" */
		end = d->end - clause_is(c, d->end - 1,
		    d->f->a->rules->inner_words);
		field_add(d, rest, end);
		field_finish(d, ASK_WHAT_DID, 0.75, first, last);
		return;
	}
}

/* --- by whom, how large, on what terms ------------------------------------ */

/* Whether a noun is one for people, or for bodies of them. */
static bool
is_agent(const struct field *d, size_t i)
{
	static const char bodies[] = " polizei regierung gericht gerichtshof"
	    " senat stadt bund gewerkschaft verband verein partei fraktion"
	    " opposition koalition ministerium behörde konzern unternehmen"
	    " firma hersteller bank bahn staatsanwaltschaft feuerwehr"
	    " universität kommission parlament bundestag bundesrat kabinett rat"
	    " gemeinderat stadtrat bundeswehr armee team klub club mannschaft"
	    " projekt stiftung institut kammer jury verwaltung fonds amt"
	    " betreiber anbieter agentur verwaltungsgericht landgericht"
	    " amtsgericht oberlandesgericht bundesgerichtshof"
	    " verfassungsgericht bundesverfassungsgericht landeskriminalamt"
	    " bundeskriminalamt landkreis zentralbank notenbank bundespolizei"
	    " bundesregierung landesregierung branchenverband"
	    " verbraucherzentrale forschungsteam forschern landesbund ";
	const struct token *t = &d->c->at[i];

	if (clause_is(d->c, i, bodies) || clause_is(d->c, i, d->f->g->roles))
		return true;
	return framer_ends_in(t, " erin torin istin ologin entin antin loge"
	    " sprecher chef minister präsident forscher leiter trainer meister"
	    " vorstand direktor politiker anwalt ministerin chefin richter"
	    " ministerium verband behörde gericht polizei fonds amt gruppe"
	    " stiftung universität ") && t->capital;
}

static bool
has_agent(const struct field *d, size_t first, size_t end)
{
	for (; first < end; first++)
		if (is_agent(d, first))
			return true;
	return false;
}

/* "Das Küken wurde im Mai von einer Forscherin entdeckt." */
static void
ask_by_whom(struct field *d, size_t first, size_t last, size_t rest)
{
	const struct clause *c = d->c;
	size_t tail = field_tail(d), i, end;

	if (!clause_is(c, d->verb, " wurde wurden ") || tail == d->end)
		return;
	for (i = rest; i < tail; i++)
		if (clause_is(c, i, " von vom ") && c->at[i].gap == 0)
			break;
	end = i < tail ? noun_end(d, i + 1, tail) : i;
	if (end <= i + 1 || !has_agent(d, i + 1, end))
		return;
	/* "von der Ministerin Ann Poe", "von der Jury des Preises" */
	for (; end < tail && c->at[end].capital && c->at[end].gap == 0; end++)
		;
	if (clause_is(c, end, " des der ") && c->at[end].gap == 0 && end < tail)
		end = noun_end(d, end, tail) > end ? noun_end(d, end, tail) :
		    end;
	if (clause_is(c, end, " und oder sowie ") && end < tail)
		return;
	start(d, "Von wem", first, last);
	field_add(d, rest, i);
	field_add(d, end, d->end);
	field_finish(d, ASK_WHO_DID, 0.8, first, last);
}

/* "Die Datei ist 2,8 GByte groß." */
static void
ask_how_large(struct field *d, size_t first, size_t last, size_t rest)
{
	const struct clause *c = d->c;
	size_t i = rest;

	while (i < d->end && clause_is(c, i, field_before_number))
		i++;
	if (!(c->at[i].number || clause_is(c, i, field_numbers)) ||
	    d->end < i + 3 || d->end > i + 4 || !clause_is(c, d->end - 1,
	    " groß hoch lang breit tief schwer alt weit schnell teuer ") ||
	    !clause_is(c, d->verb, " ist sind war waren wird "))
		return;
	buf_clear(&d->f->text);
	buf_adds(&d->f->text, "Wie");
	field_add(d, d->end - 1, d->end);
	field_add(d, d->verb, d->verb + 1);
	field_add(d, first, last);
	field_finish(d, ASK_HOW_MUCH, 0.85, first, last);
}

/* "Wer", for whatever verb, where the subject is somebody. */
static void
ask_somebody(struct field *d)
{
	const struct clause *c = d->c;
	const struct token *v = &c->at[d->verb];
	size_t i, big = 0;

	if (!framer_is_plain(d->f, 0, d->verb) || !has_agent(d, 0, d->verb) ||
	    clause_is(c, 0, " ein eine ") || !framer_ends_in(v, " t te ") ||
	    clause_is(c, d->verb, " ist sagt sagte gilt heißt bleibt hatte"
	    " teilte betont betonte erklärte erklärt meint meinte zählt ") ||
	    clause_is(c, d->verb + 1, " der er wir ich man sich ") ||
	    (d->end < c->count && clause_is(c, d->end, " dass ob wie ")) ||
	    d->end < d->verb + 4 || !field_is_complete(d) ||
	    d->end - d->verb > QUESTION_TOKENS ||
	    field_has_word(d, d->verb, d->end, " sich ihr ihre ihren ihrem"
	    " ihrer sein seine seinen seinem seiner prozent "))
		return;
	for (i = d->verb; i < d->end; i++)
		big += c->at[i].capital || c->at[i].number;
	if (big < 2)
		return;
	buf_clear(&d->f->text);
	buf_adds(&d->f->text, "Wer");
	field_add(d, d->verb, d->end);
	field_finish(d, ASK_WHO_DID, 0.55, 0, d->verb);
}

void
field_ask_part(struct field *d)
{
	size_t first, last, rest;

	if (!field_is_clear(d, 0, d->end) || d->end - d->verb > QUESTION_TOKENS)
		return;
	if (subject_of(d, &first, &last, &rest)) {
		ask_that(d, first, last, rest);
		if (field_is_complete(d)) {
			ask_object(d, first, last, rest);
			ask_governed(d, first, last, rest);
			ask_by_whom(d, first, last, rest);
			ask_how_large(d, first, last, rest);
		}
	}
	if (clause_is(d->c, 0, field_prepositions) && field_is_complete(d))
		ask_governed_first(d);
	field_ask_level(d);
	ask_somebody(d);
}
