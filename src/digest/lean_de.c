#include "ask_frames.h"
#include "lean.h"

#include <string.h>

static const char persons[] = " er sie ihn ihm ihnen ";
static const char these[] = " dies diese dieser dieses diesem diesen solche"
    " solcher solches solchem solchen letzterer letztere letzteres letzteren"
    " ersterer erstere ersteres jener jene jenes jenem jenen ";
static const char times[] = " jahr jahres jahre jahren tag tage tagen woche"
    " wochen monat monats sommer winter herbst frühjahr frühling abend morgen"
    " mittag nachmittag nacht montag dienstag mittwoch donnerstag freitag"
    " samstag sonnabend sonntag wochenende saison jahrzehnt jahrhundert"
    " jahrhunderts januar februar märz april mai juni juli august september"
    " oktober november dezember ostern weihnachten ";
static const char adverbs[] = " damit darüber dafür daran darauf daraus darin"
    " dazu davon dabei danach dadurch dort dorthin hier"
    " hierfür hierzu hierbei hierdurch darunter davor daraufhin demnach"
    " demzufolge insofern dann ";
static const char clauses[] = " dass ob wie wer was warum wann wo weil wenn"
    " als zu damit wohin welche welcher welches ";
static const char reported[] = " sei seien könne müsse solle wolle dürfe wisse"
    " habe werde gebe gehe stehe komme liege bleibe lasse brauche bedeute gelte"
    " fehle drohe halte sehe nehme ";
static const char sources[] = " sagte sagten sagt sagen erklärte erklärten"
    " erklärt teilte teilten hieß heißt schrieb schreibt schreiben betonte"
    " betont betonten warnte warnt warnten meinte meint forderte fordert"
    " kritisierte kritisiert erläuterte erläutert berichtete berichtet"
    " berichteten berichten laut zufolge schätzung schätzungen"
	    " berechnung berechnungen angaben aussage einschätzung ansicht"
    " argumentierte argumentiert begründete begründet ergänzte ergänzt"
    " kündigte versicherte versichert beteuerte behauptete behauptet behaupten"
    " fand findet glaubt glaubte hofft hoffte fürchtet befürchtet gab gibt"
    " räumte verwies verweist verwiesen sprach spricht monierte bemängelte"
    " bemängelt bestätigte bestätigt rechnete mahnte vermutete vermutet"
    " verlangte verlangt lobte klagte klagt nannte nennt führte stellte"
    " erzählte erzählt antwortete resümierte bilanzierte urteilte erwartet"
    " erwartete warf vorgeworfen entschied entschieden ";

/* "davor, dass …", "dafür, … zu …": the clause after it says what is meant. */
static bool
is_explained(const struct lean *l, size_t i)
{
	bool later = false;

	for (i++; i < l->c->count; i++) {
		if (l->c->at[i].gap == ',') {
			later = true;
			if (clause_is(l->c, i, clauses))
				return true;
		}
		if (later && clause_is(l->c, i, " zu "))
			return true;
		if (later && l->c->at[i].low_n > 6 && strstr(l->c->at[i].low,
		    "zu") != NULL && !l->c->at[i].capital)
			return true;	/* "einzuführen" */
	}
	return false;
}

/* "dieser Fall", but not "in diesem Jahr". */
static bool
is_pointing(const struct lean *l, size_t i)
{
	if (!lean_is(l, i, these) || i == 0)
		return false;
	return !clause_is(l->c, i + 1, times) && !clause_is(l->c, i + 2, times);
}

/* "Größere Texte verarbeitet es …", but not "In Lund gibt es …". */
static bool
is_thing(const struct lean *l, size_t i)
{
	/* "In Kraft treten soll es im Mai." */
	if (lean_is(l, i, " es ") && i > 2 && clause_is(l->c, i - 1, " soll"
	    " wird kann muss ") && clause_is(l->c, i - 2, " treten gehen"
	    " kosten dauern starten erscheinen öffnen schließen kommen "))
		return true;
	/* "sahen es als erwiesen an, dass …" */
	return lean_is(l, i, " es ") && i > 1 && !is_explained(l, i) &&
	    !lean_is(l, i - 1, " gibt gab"
	    " gäbe geht ging handelt handelte kommt kam ist war sei wäre heißt"
	    " hieß gelang gelingt bedarf brennt brannte regnet reicht fehlt"
	    " fehlte bleibt blieb wird wurde soll kann könnte muss hat hatte"
	    " habe hatten dauerte dauert scheint schien lässt liegt lag stellt"
	    " stellte gelte gelten würde dürfte sich fällt fiel lohnt gilt galt"
	    " dass wie ob als wenn um stand steht wimmelt riecht dampft knallte"
	    " krachte sind waren sollen und ") && !clause_is(l->c, i + 1,
	    " sich zu ");
}

/* "Der Abschuss verhindere …": the indicative would end in -t. */
static bool
is_subjunctive(const struct lean *l, size_t i)
{
	const struct token *t = &l->c->at[i];

	return t->low_n > 4 && !t->capital && t->gap == 0 && !l->inside[i] &&
	    l->c->at[i - 1].capital && i + 1 < l->c->count &&
	    !l->c->at[i + 1].capital && t->low[t->low_n - 1] == 'e' &&
	    t->low[t->low_n - 2] != 't' && !clause_is(l->c, i, " heute gerne"
	    " alle viele keine seine ihre eine diese solche lange bitte ohne"
	    " sowie einige mehrere beide andere weitere meine unsere deine jede"
	    " welche wurde würde werde bliebe käme ginge wäre hätte gäbe könne"
	    " zugrunde zuhause beinahe gerade nahe ebene solange ehe wie möge"
	    " sonne neue alte große kleine hohe ");
}

/* "Der Minister will das prüfen.", "… lehnen das strikt ab": no noun of its
 * own follows, and no clause starts there. */
static bool
is_that_alone(const struct lean *l, size_t i)
{
	const struct clause *c = l->c;
	size_t k;

	if (!lean_is(l, i, " das ") || i == 0 || c->at[i].gap != 0 ||
	    clause_is(c, i - 1, " für auf in an über durch um ohne gegen als"
	    " wie und oder "))
		return false;
	for (k = i + 1; k < c->count && c->at[k].gap == 0; k++) {
		if (c->at[k].capital || c->at[k].number)
			return false;
		/* an adjective may stand before a noun */
		if (c->at[k].low_n == 0 ||
		    c->at[k].low[c->at[k].low_n - 1] != 'e')
			break;
	}
	for (k++; k < c->count && k < i + 7 && c->at[k].gap == 0; k++)
		if (c->at[k].capital && !clause_is(c, k - 1, " der die im am in"
		    " auf bei von für mit nach zu zum zur "))
			return false;
	return true;
}

/* "Bisher galt das nur …": what? */
static bool
is_that(const struct lean *l, size_t i)
{
	return lean_is(l, i, " das ") && i > 1 && !l->c->at[i - 1].capital &&
	    !clause_is(l->c, i - 1, " für auf in an über durch um ohne gegen"
	    " dass und als wie ") && clause_is(l->c, i + 1, " nur auch nicht"
	    " erst schon noch vor bereits ganz anders sehr nun jetzt so ");
}

/* "verliere": no indicative, but "konnte" and "keine". */
static bool
ends_in_e(const struct token *t)
{
	return t->low_n > 4 && t->low[t->low_n - 1] == 'e' &&
	    t->low[t->low_n - 2] != 't' && !list_has_word(" keine ohne viele"
	    " alle seine ihre diese solche wurde würde hätte wäre lange eine"
	    " bitte heute ", t->low, t->low_n);
}

/* "Er sei müde.", "Der Bau komme später.": somebody says so, and nobody
 * knows who. */
static bool
is_hearsay(const struct lean *l)
{
	const struct clause *c = l->c;
	size_t i;
	bool told = false;

	/* "Ob er komme, müsse sich zeigen." */
	if (clause_is(c, 0, " dass ob wonach wenn als bevor ") &&
	    !lean_is(l, l->first_end, reported))
		return false;
	for (i = 0; i < c->count; i++) {
		if (clause_is(c, i, " ich sonst denn "))
			return false;
		if (lean_is(l, i, sources))
			return false;
		/* "Wer dort lebe, verliere …" */
		if (i == l->first_end && i > 1 && clause_is(c, 0, " wer wenn"
		    " weil da solange ") && c->at[i].gap == ',' &&
		    !c->at[i].capital && ends_in_e(&c->at[i]))
			told = true;
		/* "…, so Voss" */
		if (c->at[i].gap == ',' && clause_is(c, i, " so ") &&
		    (c->at[i + 1].capital || clause_is(c, i + 1,
		    " der die das ")))
			return false;
		/* "Viele Vermieter würden …": in the plural */
		if (i > 0 && i < l->first_end && lean_is(l, i, " würden hätten ") &&
		    framer_ends_in(&c->at[i - 1], " r n e s "))
			told = !clause_is(c, 0, " ohne mit bei wenn falls sonst ");
		if (i > 0 && i <= l->first_end && (lean_is(l, i, reported) ||
		    (i < l->first_end && is_subjunctive(l, i))) &&
		    !c->at[i].capital)
			told = true;
	}
	return told;
}

/* "Der fiel in der 71. Minute.", "Den bekommt nun Ann.": who? */
static bool
is_pronoun_first(const struct clause *c)
{
	static const char verbs[] = " ist sind war waren hat haben hatte hatten"
	    " wird werden wurde wurden kann können konnte konnten soll sollen"
	    " sollte sollten will wollen wollte wollten muss müssen musste"
	    " mussten darf dürfen dürfte dürften geht gehen ging gingen kommt"
	    " kommen kam kamen fällt fallen fiel fielen bekommt bekam erhält"
	    " erhielt liegt liegen lag lagen steht stehen stand standen gilt"
	    " galt heißt hieß macht machte bleibt blieb gibt gab zeigt zeigte"
	    " bedeutet bedeutete sei seien habe hätte wäre würde könnte führt"
	    " führte stammt stammte sorgt sorgte reicht reichte lässt ließ"
	    " nimmt nahm tritt trat gewann verlor gefällt passt gelingt gelang"
	    " endet endete beginnt begann dauert dauerte kostet kostete stieg"
	    " sank läuft lief zieht zog hilft half betrifft betraf wirkt ";

	return clause_is(c, 0, " der die das den dem denen ") &&
	    c->at[1].gap == 0 && !c->at[1].capital && clause_is(c, 1, verbs);
}

/* "Nach ihren Berechnungen": of whom? */
static bool
is_their_source(const struct clause *c)
{
	return clause_is(c, 0, " nach laut gemäß ") && clause_is(c, 1, " ihren"
	    " ihrer ihrem seinen seiner seinem deren dessen ") && clause_is(c,
	    2, " angaben angabe berechnungen berechnung worten aussage aussagen"
	    " einschätzung ansicht meinung schätzung schätzungen darstellung"
	    " erkenntnissen überzeugung auffassung anwalt anwältin ");
}

/* "schenkten ihr eine Karte", but not "ihr Haus". */
static bool
is_given_to(const struct lean *l, size_t i)
{
	return lean_is(l, i, " ihr ") && (i + 1 == l->c->count ||
	    l->c->at[i + 1].gap != 0 || l->c->at[i + 1].number ||
	    clause_is(l->c, i + 1, " ein eine einen einem einer das die der den"
	    " dem kein keine keinen nicht auch nun "));
}

/* A word of the small ones that is no verb: "im", or an adjective before its
 * noun. */
static bool
is_no_verb(const struct clause *c, size_t i)
{
	static const char small[] = " der die das den dem des ein eine einen"
	    " einem einer eines und oder sowie aber auch nur noch nicht kein"
	    " keine im in am an auf aus bei beim bis durch für gegen mit nach"
	    " ohne seit über um unter von vom vor wegen zu zum zur zwischen per"
	    " pro ab als wie so sehr mehr weniger rund etwa fast knapp gut"
	    " mindestens höchstens statt trotz laut während innerhalb ihr ihre"
	    " ihren ihrem ihrer sein seine seinen seinem seiner jeweils davon"
	    " darunter dafür dazu samt inklusive plus minus bzw alle alles viel"
	    " viele wenig zwei drei vier fünf sechs sieben acht neun zehn elf"
	    " zwölf jeder jede jedes hier dort heute gestern ";
	const struct token *t = &c->at[i];

	if (t->capital || t->number || t->percent || t->money ||
	    clause_is(c, i, small))
		return true;
	/* a verb follows a noun: "wertete Daten aus" */
	return i + 1 < c->count && c->at[i + 1].gap == 0 &&
	    c->at[i + 1].capital && t->low_n > 3 &&
	    (t->gap == ',' || t->gap == ':' || !c->at[i - 1].capital) &&
	    (t->low[t->low_n - 1] == 'e' || (t->low[t->low_n - 2] == 'e' &&
	    strchr("nmrs", t->low[t->low_n - 1]) != NULL));
}

/* "Die Beute: 483 Münzen.", "1983, Parken vor dem Rathaus, fünf Mark." */
static bool
is_verbless(const struct clause *c)
{
	size_t i;

	if (c->cut || c->end == '?' || c->count < 3 || !(c->at[0].number ||
	    c->at[0].capital))
		return false;
	for (i = 1; i < c->count; i++)
		if (!is_no_verb(c, i) || c->at[i].gap == '"')
			return false;
	return !clause_is(c, 0, " ist war hat wird kommt bricht fällt steigt"
	    " sinkt fehlt bleibt gilt steht liegt geht ");
}

/* "Der öffentliche liegt beim Dienst.", "37 weitere wurden verletzt.", "…
 * weiß das.": the noun is in the sentence before. */
static bool
is_elided(const struct clause *c)
{
	const struct token *t = &c->at[1];
	size_t last = c->count - 1, i;

	if (c->count < 4)
		return false;
	if (clause_is(c, 0, " der die das ") && t->low_n > 3 && !t->capital &&
	    t->low[t->low_n - 1] == 'e' && !c->at[2].capital &&
	    c->at[2].gap == 0 && !c->at[2].number && clause_is(c, 2, " ist"
	    " sind war waren hat haben wird werden wurde wurden liegt kam kommt"
	    " steht bleibt blieb soll kann muss will gilt geht ging hatte "))
		return true;
	/* "Bei den überlebenden waren es …" */
	if (clause_is(c, 0, " bei unter von mit für ") && clause_is(c, 1,
	    " den dem der ") && !c->at[2].capital && !c->at[2].number &&
	    c->at[2].low_n > 5 && framer_ends_in(&c->at[2], " en ") &&
	    !c->at[3].capital && !c->at[3].number && c->at[3].gap == 0 &&
	    clause_is(c, 3, " waren war sind ist hat haben wurde wurden lag"
	    " liegt liegen lagen "))
		return true;
	/* "Rund ein Drittel ist …" of what? */
	for (i = 0; clause_is(c, i, " rund etwa knapp fast mehr als gut ein"
	    " eine zwei drei die "); i++)
		;
	if (i > 0 && clause_is(c, i, " drittel viertel fünftel zehntel hälfte"
	    " mehrheit ") && i + 1 < c->count && !c->at[i + 1].capital &&
	    !clause_is(c, i + 1, " der des von aller dieser "))
		return true;
	if ((c->at[0].number || clause_is(c, 0, " zwei drei vier fünf sechs"
	    " sieben acht neun zehn elf zwölf ")) && clause_is(c, 1,
	    " weitere andere davon "))
		return !c->at[2].capital;
	return clause_is(c, last, " das dies ") && c->at[last].gap == 0;
}

/* "zwei Tage", "einen Monat" before token I, and no date that it may be
 * counted from before them. */
static bool
is_span(const struct clause *c, size_t i)
{
	size_t k;

	if (!clause_is(c, i - 1, " stunden tag tage wochen woche monat monate"
	    " jahr jahre minuten "))
		return false;
	for (k = 0; k + 2 < i; k++)
		if (c->at[k].number || clause_is(c, k, " nach am im seit als"
		    " nachdem und "))
			return false;
	return true;
}

bool
lean_german(const struct clause *c)
{
	struct lean l;
	size_t i;

	lean_read(&l, c);
	if (is_pronoun_first(c) || is_their_source(c) || is_verbless(c))
		return true;
	for (i = 1; i < l.first_end; i++) {
		if (c->at[i].capital)
			continue;
		/* "stimmte dagegen, …" */
		if (is_given_to(&l, i) || (lean_is(&l, i, " dagegen ") &&
		    (i + 1 == c->count || c->at[i + 1].gap == ',') &&
		    !is_explained(&l, i)))
			return true;
		if (lean_is(&l, i, persons) && !clause_is(c, i - 1, " und "))
			return true;
		if (is_pointing(&l, i) || is_thing(&l, i) || is_that(&l, i) ||
		    is_that_alone(&l, i) ||
		    (lean_is(&l, i, " beiden ") && !c->at[i + 1].capital))
			return true;
		/* "Lund spielt zwei Tage später in Bolton": after what? */
		if (i > 2 && i < 7 && lean_is(&l, i, " später darauf zuvor ") &&
		    is_span(c, i))
			return true;
		/* "Am häufigsten handelte es sich um …" */
		if (lean_is(&l, i, " handelt handelte ") && clause_is(c, i + 1,
		    " es ") && !clause_is(c, 0, " bei beim "))
			return true;
		/* "Eine entsprechende Regel", "der Vertrag ihres Sponsors" */
		if (lean_is(&l, i, " entsprechende entsprechender"
		    " entsprechenden entsprechendes derartige derartigen"
		    " besagte besagter besagten ähnliche ähnlichen ähnlicher"
		    " ähnliches ") || (i == 2 &&
		    clause_is(c, 0, " der die das ") && lean_is(&l, i,
		    " seines seiner ihres ihrer ")))
			return true;
		/* "Wilderei bedroht ihren Bestand": whose? */
		if (lean_is(&l, i, " ihr ihre ihren sein seine seinen ") &&
		    clause_is(c, i - 1, " bedroht bedrohen gefährdet gefährden"
		    " zerstört zerstören verdrängt verdrängen "))
			return true;
		/* in print it is left out elsewhere */
		if (lean_is(&l, i, " deshalb daher deswegen ") && (i == 1 ||
		    clause_is(c, i - 1, " gerade genau eben und auch wohl"
		    " nicht ")))
			return true;
		if (lean_is(&l, i, adverbs) && !is_explained(&l, i) &&
		    !clause_is(c, i - 1, " und oder "))
			return true;
	}
	for (i = 2; i < c->count; i++) {
		/* "…, sagte ihre Sprecherin.", "…, sagte ein Sprecher." */
		if (clause_is(c, i - 1, " sagte sagt erklärte erklärt betonte"
		    " mahnte kritisierte ") && !c->at[i].capital &&
		    (lean_is(&l, i, " ihr ihre sein seine ") ||
		    (lean_is(&l, i, " ein eine ") && i + 2 == c->count &&
		    clause_is(c, i + 1, " sprecher sprecherin "))))
			return true;
		/* "…, dass das reicht" */
		if (clause_is(c, i - 1, " dass ob ") && is_that_alone(&l, i))
			return true;
	}
	/* "…, dass weitere 1.000 von ihnen aufgeben" */
	for (i = 2; i < c->count; i++)
		if (lean_is(&l, i, " ihnen ") && clause_is(c, i - 1,
		    " von unter ") && l.first_end < 5 && i > l.first_end &&
		    (c->at[i - 2].number || clause_is(c, i - 2, " viele einige"
		    " zwei drei vier manche keiner mehrere ")))
			return true;
	for (i = 1; i < c->count; i++)
		if (lean_is(&l, i, " seither seitdem ") || (lean_is(&l, i,
		    " auch ") && clause_is(c, i + 1, " anders ")))
			return true;
	/* "war dessen Wert erhöht": no relative clause starts so */
	for (i = 1; i < c->count; i++)
		if (lean_is(&l, i, " dessen deren ") && c->at[i].gap == 0 &&
		    !clause_is(c, i - 1, " und oder sowie ") &&
		    !(c->at[i - 1].gap == ',' && clause_is(c, i - 1, " von mit"
		    " in auf an für durch aus bei über unter zu nach gegen um"
		    " ohne ")))
			return true;
	/* "Um sie zu decken, soll er …" */
	for (i = l.first_end; clause_is(c, 0, " um ") && i < c->count &&
	    i < l.first_end + 3; i++)
		if (lean_is(&l, i, " er sie ") && !c->at[i].capital)
			return true;
	if (is_elided(c))
		return true;
	for (i = 1; i + 1 < c->count; i++)
		if (lean_is(&l, i, " sagte sagt erklärte erklärt meinte betonte"
		    " schrieb ergänzte warnte ") && clause_is(c, i + 1,
		    " er sie ") && !c->at[i + 1].capital)
			return true;
	return is_hearsay(&l);
}
