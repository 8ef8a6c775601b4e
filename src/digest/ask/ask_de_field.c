/*
 * German: what stands before the verb can be swapped for a question word, and
 * the rest of the sentence stays as it is: "Am 3. Mai schließt die Werft das
 * Dock." gives "Wann schließt die Werft das Dock?". A number with its noun
 * moves to the front: "Wie viele Stege will die Stadt bauen?".
 */
#include "ask_de_field.h"
#include "ask_known.h"

#include <string.h>

#define FIELD_MAX 14		/* tokens before the verb */
#define QUESTION_MIN 4

const char field_times[] = " jahr jahres jahre jahren tag tage tagen woche"
    " wochen monat monaten monats sommer winter herbst frühjahr frühling abend"
    " morgen mittag nachmittag nacht montag dienstag mittwoch donnerstag"
    " freitag samstag sonnabend sonntag wochenende saison jahrzehnt jahrhundert"
    " januar februar märz april mai juni juli august september oktober november"
    " dezember ostern weihnachten montagabend dienstagabend mittwochabend"
    " donnerstagabend freitagabend samstagabend sonntagabend montagmorgen"
    " dienstagmorgen mittwochmorgen donnerstagmorgen freitagmorgen"
    " samstagmorgen sonntagmorgen montagnachmittag dienstagnachmittag"
    " mittwochnachmittag donnerstagnachmittag freitagnachmittag"
    " samstagnachmittag sonntagnachmittag uhr quartal halbjahr jahresende"
    " jahresanfang monatsende mitternacht vormittag stunden minuten ";
static const char months[] = " januar februar märz april mai juni juli august"
    " september oktober november dezember jahr jahren frühjahr sommer herbst"
    " winter ";
static const char places[] = " stadt kleinstadt ort provinz region land"
    " landkreis kreis bundesland bezirk stadtteil ortsteil dorf gemeinde insel"
    " küste hauptstadt flughafen bahnhof hauptbahnhof hafen hafenstadt"
    " krankenhaus klinik autobahn bundesstraße straße universität zoo museum"
    " stadion park norden süden osten westen nordosten nordwesten südosten"
    " südwesten nähe innenstadt altstadt gebirge großstadt grenze meer see"
    " fluss bundesländern ländern städten gemeinden wohnung haus keller auto"
    " garage fahrzeug gebäude halle werk fabrik büro schule kirche wald feld"
    " tunnel brücke kreuzung raum umgebung stadtgebiet ";
static const char no_places[] = " wahrheit zukunft not kürze folge umfragen wirklichkeit"
    " kraft betrieb gefahr summe haft zeiten teilen fällen sachen wahlkampf"
    " vertretung gesprächen interviews corona zahlen ";
const char field_numbers[] = " zwei drei vier fünf sechs sieben acht neun zehn"
    " elf zwölf dreizehn vierzehn fünfzehn zwanzig dreißig vierzig fünfzig"
    " hundert anderthalb zweieinhalb dreieinhalb viereinhalb fünfeinhalb ";
const char field_before_number[] = " rund etwa knapp fast über mehr als"
    " mindestens bis zu gut circa ca insgesamt ungefähr weniger maximal"
    " höchstens nur noch erst schon bereits gerade einmal allein weit deutlich"
    " weltweit derzeit inzwischen schätzungsweise ";
const char field_prepositions[] = " von für aus in im am an auf bei zu zum zur"
    " vom mit nach seit vor über unter durch gegen ohne um bis wegen während"
    " trotz laut zwischen hinter neben gegenüber innerhalb außerhalb statt per"
    " ab ins beim aufgrund angesichts dank pro je ";

bool
field_is_year(const struct token *t)
{
	return t->n == 4 && t->number && (t->s[0] == '1' || t->s[0] == '2') &&
	    (t->s[1] == '9' || t->s[1] == '0' || t->s[1] == '8');
}

/* What the gap before token I holds. */
bool
field_gap_has(const struct clause *c, size_t i, const char *marks)
{
	const char *s = i > 0 ? c->at[i - 1].s + c->at[i - 1].n : c->text;

	for (; s < c->at[i].s; s++)
		if (strchr(marks, *s) != NULL || (unsigned char)*s >= 0x80)
			return true;
	return false;
}

/* "nach Ulm, Kempten und Lund": the comma before token I is a list's. */
static bool
is_listed(const struct clause *c, size_t i)
{
	size_t k;

	if (!c->at[i].capital && !c->at[i].number && !clause_is(c, i,
	    field_numbers))
		return false;
	for (k = i + 1; k < c->count && k < i + 7; k++) {
		if (clause_is(c, k, " und oder sowie ") && c->at[k].gap == 0)
			return c->at[k + 1].capital || c->at[k + 2].capital;
		if (field_gap_has(c, k, ";:(\"") || (field_gap_has(c, k, ",") &&
		    !c->at[k].capital) || (!c->at[k].capital &&
		    k > i + 2))
			return false;
	}
	return false;
}

/* "…, um Störungen zu vermeiden". */
bool
field_is_purpose(const struct field *d)
{
	size_t i, last = clause_break(d->c, d->end + 1);

	if (!clause_is(d->c, d->end, " um ") || d->c->at[d->end].gap != ',')
		return false;
	for (i = d->end + 2; i < last; i++)
		if (clause_is(d->c, i, " zu ") || (i + 1 == last &&
		    strstr(d->c->at[i].low, "zu") != NULL))
			return true;
	return false;
}

/* The end of the first clause: parentheses belong to it; quotation marks do
 * not, as nobody knows what they hold. */
static bool
find_end(struct field *d)
{
	const struct clause *c = d->c;
	bool inside = false;
	size_t i;

	d->end = c->count;
	d->open = false;
	for (i = 1; i < c->count; i++) {
		if (field_gap_has(c, i, "(["))
			inside = true;
		if (field_gap_has(c, i, ")]"))
			inside = false;
		if (inside)
			continue;
		if (c->at[i].gap == '"' || field_gap_has(c, i, "\"?!"))
			return false;
		if (field_gap_has(c, i, ",") && is_listed(c, i))
			continue;
		if (field_gap_has(c, i, ",;:")) {
			d->end = i;
			/* ", darunter", ", wie … mitteilte": no list */
			d->open = (c->at[i].capital || c->at[i].number ||
			    clause_is(c, i, field_prepositions) || clause_is(c,
			    i, " den dem des ein eine einen einem einer"
			    " und ")) && !field_is_purpose(d);
			return true;
		}
		if (c->at[i].gap == '-' || c->at[i].gap == '/')
			return false;
	}
	return c->end != '?' && c->end != '!';
}

/* "stürzte", "registrierte": a weak past form where the verb belongs. */
static bool
is_past(const struct clause *c, size_t i)
{
	const struct token *t = &c->at[i];

	return t->low_n > 5 && t->low_n < 16 && !t->capital &&
	    (memcmp(t->low + t->low_n - 2, "te", 2) == 0 ||
	    memcmp(t->low + t->low_n - 3, "ten", 3) == 0) &&
	    (c->at[i - 1].capital || c->at[i - 1].number) &&
	    !clause_is(c, i, " letzte letzten erste ersten zweite zweiten"
	    " dritte dritten vierte bekannte geplante sogenannte heute heuten"
	    " gestrige rechte rechten alte alten bekannten geplanten"
	    " beteiligten betroffenen gute guten harte harten weite weiten ");
}

/* "werfen", "startet": what stands right after a noun and is neither an adverb
 * nor a preposition. */
static bool
is_present(const struct clause *c, size_t i)
{
	static const char others[] = " nicht erst fast jetzt selbst insgesamt"
	    " zuletzt oft seit mit statt laut samt sofort zunächst derzeit weit"
	    " direkt gegen wegen neben zwischen zusammen morgen gestern außen"
	    " oben unten drinnen draußen selten eben bekannt genannt"
	    " beziehungsweise betreffend entlang überhaupt gemeinsam hinten"
	    " vorn inmitten aufgrund bereit gerecht sonst wohnhaft namens"
	    " binnen gegenüber außen mitten zugunsten innen ersten zweiten"
	    " dritten letzten heutigen gesamt ";
	const struct token *t = &c->at[i];

	return t->low_n > 3 && t->low_n < 16 && !t->capital && t->gap == 0 &&
	    (c->at[i - 1].capital || field_is_year(&c->at[i - 1])) &&
	    i + 1 < c->count &&
	    (t->low[t->low_n - 1] == 't' || memcmp(t->low + t->low_n - 2, "en",
	    2) == 0 || framer_ends_in(t, " eln ")) && !c->at[i + 1].capital &&
	    !clause_is(c, i, others) &&
	    !clause_is(c, i, field_prepositions);
}

static bool
is_verb(const struct framer *f, size_t i)
{
	return !f->c.at[i].capital && (clause_is(&f->c, i, f->g->finite) ||
	    is_past(&f->c, i) || is_present(&f->c, i));
}

/* "… gesunken und liegt damit …": the clause ends before a second verb; and
 * what follows a comma is no list when it has a verb of its own. */
static void
cut_clause(struct field *d)
{
	const struct clause *c = d->c;
	size_t i;

	/* "war … gegründet worden und galt als …" */
	for (i = d->verb + 2; i + 1 < d->end; i++)
		if (clause_is(c, i, " und oder ") && !c->at[i + 1].capital &&
		    !c->at[i - 1].capital && clause_is(c, i + 1,
		    d->f->g->finite)) {
			d->end = i;
			d->open = false;
			return;
		}
	for (i = d->verb + 2; i + 1 < d->end; i++)
		if (clause_is(c, i, " und oder ") && !c->at[i + 1].capital &&
		    (clause_is(c, i + 1, d->f->g->finite) ||
		    c->at[i + 1].low_n > 5) && !c->at[i + 1].number &&
		    !clause_is(c, i + 1, field_prepositions) &&
		    !clause_is(c, i + 1, " deren dessen ihre seine ihren seinen"
		    " einen einer eines weitere andere ") &&
		    (clause_is(c, i + 1, d->f->g->finite) ||
		    framer_ends_in(&c->at[i + 1], " te ten "))) {
			d->end = i;
			d->open = false;
			return;
		}
	/* "hat 46 Flüge gestoppt und Schäden verursacht" */
	for (i = d->verb + 3; i + 1 < d->end; i++)
		if (clause_is(c, i, " und ") && !c->at[i - 1].capital &&
		    framer_ends_in(&c->at[i - 1], " t en ") &&
		    c->at[i + 1].capital && clause_is(c, d->verb, " hat haben"
		    " hatte hatten wurde wurden ")) {
			d->end = i;
			d->open = false;
			return;
		}
	for (i = d->end + 1; d->open && i < d->end + 4 && i < c->count; i++)
		if (c->at[i].gap == 0 && !c->at[i].capital && clause_is(c, i,
		    d->f->g->finite))
			d->open = false;
}

static bool
find_verb(struct field *d)
{
	const struct clause *c = d->c;
	size_t i;

	if (clause_is(c, 0, " wenn als weil obwohl nachdem bevor da sobald ob"
	    " dass wer was wo wie solange falls indem zwar sowohl weder je er"
	    " sie es ich wir man dies und aber doch auch nicht selbst "))
		return false;
	for (i = 1; i < d->end && i <= FIELD_MAX; i++) {
		if (!is_verb(d->f, i) || field_gap_has(c, i, "([,;:"))
			continue;
		d->verb = i;
		cut_clause(d);
		return c->at[i - 1].capital || c->at[i - 1].number || i == 1 ||
		    field_gap_has(c, i, ")");
	}
	return false;
}

/* "… versucht, das Dock zu räumen": the clause is not whole without it. And
 * "K." may be the end of a name. */
static bool
wants_infinitive(const struct field *d)
{
	const struct clause *c = d->c;
	size_t i;

	for (i = 0; i < d->end; i++)
		if (c->at[i].n == 1 && c->at[i].capital && i > 0)
			return true;
	if (d->end >= c->count || clause_is(c, d->end, " um ohne statt anstatt"
	    " der die das den dem dass weil wie wenn wobei obwohl nachdem damit"
	    " als ob wo so darunter "))
		return false;
	for (i = d->end + 1; i < c->count && i < d->end + 16; i++) {
		if (c->at[i].gap != 0)
			return false;
		if (clause_is(c, i, " zu "))
			return true;
	}
	return false;
}

/* "sind … gekommen", "will … bauen": with such a verb the clause must end in
 * the other half. */
bool
field_is_complete(const struct field *d)
{
	const struct clause *c = d->c;
	const struct token *t = &c->at[d->end - 1];

	if (d->end < d->verb + 2 || wants_infinitive(d))
		return false;
	if (!clause_is(c, d->verb, " hat haben hatte hatten will wollen wollte"
	    " wollten kann können konnte konnten muss müssen musste mussten"
	    " soll sollen sollte sollten wird werden darf dürfen durfte durften"
	    " wurde wurden möchte würde könnte könnten dürfte dürften müsste "))
		return !d->open;
	/* "müssen in die Werkstatt, weil …" */
	if (t->capital && !d->open && (d->end == c->count || clause_is(c,
	    d->end, " weil obwohl wenn um damit ")))
		return !clause_is(c, d->verb, " hat haben hatte hatten wird"
		    " werden wurde wurden ");
	return !t->capital && !t->number && t->low_n > 3 &&
	    (framer_ends_in(t, " en ern eln tun ") || framer_ends_in(t,
	    " t ") || clause_is(c, d->end - 1, " sein "));
}

/* Words that want another sentence before this one. */
bool
field_is_clear(const struct field *d, size_t first, size_t end)
{
	size_t i;

	for (i = first; i < end; i++) {
		const struct token *t = &d->c->at[i];

		/* "in diesem Winter" */
		if (clause_is(d->c, i, " diesem dieser diesen dieses ") &&
		    clause_is(d->c, i + 1, field_times))
			continue;
		if (clause_is(d->c, i, " etwa ") && (d->c->at[i + 1].number ||
		    clause_is(d->c, i + 1, field_numbers)))
			continue;
		/* what is left out in print is no loss */
		if (clause_is(d->c, i, d->f->g->lost) && !clause_is(d->c, i,
		    d->f->a->rules->inner_words))
			return false;
		if (clause_is(d->c, i, " beide beiden ") && (i == 0 ||
		    !clause_is(d->c, i - 1, " in bei ")))
			return false;
		if (clause_is(d->c, i, " damals hier nun jetzt"
		    " ebenso etwa sondern nicht kein keine keinen weder je"
		    " seither bisher solche solchen anderen andere weitere"
		    " weiteren man selbst frühere ") && t->low_n)
			return false;
	}
	return true;
}

/* Appends tokens, a space before them; the first in small letters when its
 * capital is the sentence's. */
void
field_add(struct field *d, size_t first, size_t end)
{
	struct buf *out = &d->f->text;
	bool lower;

	if (first >= end)
		return;
	/* "Sibirische Tiger sind" */
	lower = first == 0 && ((framer_ends_in(&d->c->at[0], " e ") &&
	    d->c->at[1].capital && d->verb == 2 && framer_ends_in(
	    &d->c->at[2], " en sind ")) || german_opens_small(d->c) ||
	    clause_is(d->c, 0, d->f->g->articles) || clause_is(d->c, 0,
	    d->f->g->openers) || clause_is(d->c, 0, field_prepositions) ||
	    clause_is(d->c, 0, field_before_number) || clause_is(d->c, 0,
	    field_numbers) || clause_is(d->c, 0, " den dem des einen einem"
	    " einer jeder jede jedes viele mehrere zahlreiche gestern heute"
	    " kurz im deutschlandweit bundesweit weltweit insgesamt landesweit"
	    " europaweit allein "));
	if (out->len > 0)
		buf_addc(out, ' ');
	clause_print(d->c, out, first, end, lower);
}

/* "Was fordern Experten?", "Woher stammen die Eltern?": one common noun, which
 * the title does not have, tells of no article. */
static bool
is_bland(const struct field *d, size_t first, size_t end)
{
	const char *s = buf_str(&d->f->text);
	uint32_t terms[8];
	size_t capitals = 0, n, i;

	for (; (s = strchr(s, ' ')) != NULL; s++)
		capitals += (s[1] >= 'A' && s[1] <= 'Z') ||
		    (unsigned char)s[1] == 0xc3 || (s[1] >= '0' && s[1] <= '9');
	if (capitals > 1)
		return false;
	/* "Acme", "Wedel": no article and no plural; "der NABU" */
	if (d->c->at[first].capital && !clause_is(d->c, first,
	    d->f->g->articles) && !(first == 0 && framer_ends_in(
	    &d->c->at[0], " en er innen ")))
		return false;
	for (i = first; i < end; i++)
		if (d->c->at[i].capital && d->c->at[i].n > 1 &&
		    (d->c->at[i].s[1] < 'a'))
			return false;
	n = article_terms(d->f->a, buf_str(&d->f->text), terms, 8);
	for (i = 0; i < n; i++)
		if (article_title_has(d->f->a, terms[i]))
			return false;
	return true;
}

/* Names and nouns make a question one about this article. */
void
field_finish(struct field *d, enum ask_kind kind, double score, size_t first,
    size_t end)
{
	struct question q = { .kind = kind, .sentence = d->f->sentence };
	struct buf subject = BUF_INIT(0);
	size_t i, big = 0;

	if (kind != ASK_HOW_MANY && field_is_vague(d, first, end))
		return;
	buf_adds(&d->f->text, d->f->g->mark);
	for (i = 0; i < d->end; i++)
		big += d->c->at[i].capital;
	clause_print(d->c, &subject, first, end, false);
	q.subject = arena_strdup(d->f->a->arena, buf_str(&subject));
	buf_free(&subject);
	q.score = score + (big > 3 ? 0.1 : big < 2 ? -0.2 : 0);
	if (!(kind == ASK_WHAT_DID && score >= 0.75) && kind != ASK_WHY &&
	    kind != ASK_WHAT_WILL && kind != ASK_WHO_DID &&
	    kind != ASK_HOW_MANY && is_bland(d, first, end))
		return;
	framer_add(d->f, q);
}

/* --- what stands before the verb ------------------------------------------ */

bool
field_has_word(const struct field *d, size_t first, size_t end,
    const char *list)
{
	for (; first < end; first++)
		if (clause_is(d->c, first, list))
			return true;
	return false;
}

static bool
has_year(const struct field *d, size_t first, size_t end)
{
	for (; first < end; first++)
		if (field_is_year(&d->c->at[first]))
			return true;
	return false;
}

/* "Wann", "Wo" or "Warum" for the words before the verb, or NULL. */
static const char *
word_for(const struct field *d, enum ask_kind *kind)
{
	const struct clause *c = d->c;
	bool when = field_has_word(d, 0, d->verb, field_times) || has_year(d, 0,
	    d->verb);

	*kind = ASK_WHY;
	if (clause_is(c, 0, " wegen aufgrund angesichts "))
		return "Warum";
	if (clause_is(c, 0, " aus ") && clause_is(c, 1, " protest sorge angst"
	    " sicherheitsgründen kostengründen furcht solidarität respekt"
	    " gründen mangel "))
		return "Warum";
	*kind = ASK_WHEN;
	if (d->verb == 1 && field_is_year(&c->at[0]))
		return "Wann";
	/* what has come about did not begin then: "haben … verloren" */
	if (when && clause_is(c, 0, " seit "))
		return clause_is(c, d->verb, " hat haben hatte hatten ") ?
		    NULL : "Seit wann";
	if (when && clause_is(c, 0, " ab "))
		return "Ab wann";
	if (when && clause_is(c, 0, " bis "))
		return "Bis wann";
	/* "In den vergangenen Jahren": no day */
	if (clause_is(c, 0, " in ") && clause_is(c, 1, " den ") && clause_is(c,
	    d->verb - 1, " jahren monaten wochen tagen jahrzehnten "))
		return NULL;
	if (when && clause_is(c, 0, " am im in gegen um vor kurz nach ") &&
	    d->verb <= 6 && !field_has_word(d, 0, d->verb, " vergleich fall"
	    " rahmen laufe schnitt durchschnitt verlauf diesem dieser hälfte"
	    " folgenden gleichen selben ersten halben"
	    " stunden minuten "))
		return "Wann";
	*kind = ASK_WHERE;
	if (clause_is(c, 0, " in ") && clause_is(c, 1, " deutschland europa ")
	    && d->verb == 2)
		return NULL;
	if (clause_is(c, 0, " in ") && d->verb == 2 && c->at[1].capital &&
	    !clause_is(c, 1, no_places))
		return "Wo";
	if (!when && clause_is(c, 0, " in im am auf an vor bei nahe südlich"
	    " nördlich östlich westlich ") && d->verb <= 7 &&
	    field_has_word(d, 1, d->verb, places))
		return "Wo";
	return NULL;
}

static void
ask_field(struct field *d)
{
	enum ask_kind kind;
	const char *word = word_for(d, &kind);
	size_t n = d->end - d->verb, subject;

	if (word == NULL || n < QUESTION_MIN || n > QUESTION_TOKENS ||
	    !field_is_complete(d) || !field_is_clear(d, d->verb, d->end))
		return;
	/* "In Lund kostet …" asks for the price */
	if (kind == ASK_WHERE && clause_is(d->c, d->verb, " kostet kosten"
	    " kostete kosteten "))
		return;
	/* a name or two nouns say what is meant */
	subject = d->verb + (clause_is(d->c, d->verb + 1, " sich ") ? 2 : 1);
	if (!d->c->at[subject].capital && !d->c->at[subject].number &&
	    clause_is(d->c, subject, field_prepositions))
		return;
	buf_clear(&d->f->text);
	buf_adds(&d->f->text, word);
	field_add(d, d->verb, d->end);
	field_finish(d, kind, kind == ASK_WHY ? 0.95 : kind == ASK_WHERE ? 0.6 :
	    has_year(d, 0, d->verb) || field_has_word(d, 0, d->verb, months) ?
	    0.8 :
	    0.65, subject, subject + 2 < d->end ? subject + 2 : d->end);
}

/* "Betroffen sind …", "Aufgeflogen war …": what belongs to the end. */
bool
field_is_turned(const struct field *d)
{
	const struct token *t = &d->c->at[0];

	if (d->verb != 1 || clause_is(d->c, 0, " insgesamt ") ||
	    !clause_is(d->c, 1, " ist sind war waren wurde wurden hat hatte "))
		return false;
	return clause_is(d->c, 0, " betroffen verletzt getötet festgenommen"
	    " beteiligt entdeckt verantwortlich bekannt verboten vermisst ") ||
	    (!t->name && t->low_n > 5 && strstr(t->low, "ge") != NULL &&
	    strstr(t->low, "ge") < t->low + 4 && framer_ends_in(t, " en t "));
}

/* Appends it. */
void
field_add_turned(struct field *d)
{
	buf_addc(&d->f->text, ' ');
	buf_add(&d->f->text, d->c->at[0].low, d->c->at[0].low_n);
}

/* "Schwarze Zahlen will Hale 2028 schreiben": a plural with the verb of one. */
static bool
is_object_first(const struct field *d)
{
	const struct clause *c = d->c;

	return d->verb == 2 && c->at[1].capital && framer_ends_in(&c->at[0],
	    " e ") && !clause_is(c, 0, d->f->g->articles) && framer_ends_in(
	    &c->at[1], " en ") && !c->at[0].name && clause_is(c, 2, " will"
	    " soll kann muss wird hat möchte "
	    "wollte konnte musste sollte ");
}

void
ask_german_field(struct framer *f)
{
	struct field d = { .f = f, .c = &f->c };

	ask_known_german(f);
	if (f->c.count < 5 || !find_end(&d) || d.end < 2)
		return;
	/* "Die Ermittler raten, …" */
	if (d.end < 4) {
		if (find_verb(&d))
			field_ask_part(&d);
		return;
	}
	field_ask_threat(&d);
	field_ask_decision(&d);
	field_ask_which(&d);
	field_ask_turned(&d);
	field_ask_most_hit(&d);
	field_ask_if(&d);
	field_ask_whoever(&d);
	field_ask_cause_first(&d);
	if (clause_is(d.c, 0, " als ")) {
		for (d.verb = 2; d.verb < d.end && d.verb < 7 &&
		    !clause_is(d.c, d.verb, " gilt galt "); d.verb++)
			;
		field_ask_seen_as(&d);
		return;
	}
	if (!find_verb(&d) || is_object_first(&d))
		return;
	field_ask_sum(&d);
	field_ask_chosen(&d);
	field_ask_dative(&d);
	field_ask_it_that(&d);
	field_ask_scorer(&d);
	field_ask_votes(&d);
	ask_field(&d);
	field_ask_because(&d);
	field_ask_counts(&d);
	field_ask_middle(&d);
	field_ask_who(&d);
	field_ask_who_last(&d);
	field_ask_part(&d);
}
