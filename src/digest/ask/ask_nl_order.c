/*
 * Dutch: the verb stands second, so that a question is a question word, the
 * verb and all the rest without what is asked for: "In Lund werden 85 vluchten
 * geschrapt." is "Waar werden 85 vluchten geschrapt?"
 */
#include "ask_nl.h"

#include <string.h>

#define FIELD_MAX 10	/* tokens before the verb */
#define REST_MAX 18

const char dutch_fillers[] = " al nu inmiddels ook nog wel dus toch echter"
    " intussen daarnaast overigens immers namelijk eveneens bovendien"
    " vooral ";
static const char lost[] = " hij zij ze hem haar hun zijn dit deze die dat daar"
    " daarmee daarvoor daarvan daarin daarop daarover daaraan daarbij daardoor"
    " daarna daarom hier hiermee hiervoor ervan ermee erop erin ervoor erover"
    " eraan erbij erdoor toen dan anderen andere ander dezelfde hetzelfde zelf"
    " elkaar ons onze mijn ik we wij wat welke wie waar u jij je men zo'n zulke"
    " dergelijke beide beiden meer minder ";
static const char joins[] = " omdat toen terwijl nadat zodat waarna waardoor"
    " waarbij waarvan waarmee waar als hoewel doordat voordat aldus volgens"
    " maar want dat die ";
static const char have[] = " heeft hebben had hadden ";
static const char be[] = " is zijn was waren wordt worden werd werden ";
static const char people[] = " onderzoekers wetenschappers inwoners bewoners"
    " studenten agenten natuurkundigen ingenieurs artsen ouders vrienden broers"
    " zussen politie rechter justitie man vrouw omwonenden vrijwilligers"
    " hackers architect kunstenaar leerlingen boeren jongeren erfgenamen ";
const char dutch_numbers[] = " twee drie vier vijf zes zeven acht negen tien"
    " elf twaalf dertien veertien vijftien zestien zeventien achttien negentien"
    " twintig dertig veertig vijftig zestig zeventig tachtig negentig honderd"
    " honderden duizenden tientallen ";
const char dutch_about[] = " ruim ongeveer bijna minstens zo'n circa zeker meer"
    " dan minder tot naar schatting ten minste al nog rond maximaal zeker ";

bool
dutch_is_finite(const struct clause *c, size_t i)
{
	return i < c->count && (!c->at[i].capital || i == 0) &&
	    !c->at[i].number && (clause_is(c, i, have) || clause_is(c, i, be) ||
	    clause_is(c, i, dutch_finite) || clause_is(c, i, dutch_more) || clause_is(c, i, dutch_still));
}

bool
dutch_is_clear(const struct dutch *d, size_t first, size_t end)
{
	size_t i;

	if (end > first + REST_MAX)
		return false;
	for (i = first; i < end; i++)
		if ((clause_is(d->c, i, lost) && !(clause_is(d->c, i,
		    " dit deze ") && clause_is(d->c, i + 1, " jaar week maand"
		    " seizoen zomer winter "))) || d->c->at[i].gap == '"' ||
		    (d->c->at[i].gap != 0 && i > first))
			return false;
	return true;
}

/* "Burgemeester Ann Poe", "Boeren vrezen": a capital that is only the
 * sentence's. */
static bool
is_small(const struct dutch *d)
{
	static const char *const heads[] = { "organisatie", "gever", "partij", "bond",
	    "beheerder", "bedrijf", "minister", "directeur", "voerder",
	    "trainer", "voorzitter", "hoofd", "leider", "fabrikant", "maker",
	    "verband", "spits", "doelman", "bank", "concern", "keten",
	    "federatie", "vereniging", "onderzoeker", "leraar", "conservator",
	    "wethouder", "meester", "storm", "koepel", "officier", "advocaat",
	    "econoom", "schrijver", "bewoner", "agent", "chef", "houder",
	    "dienst", "corporatie", "secretaris", "commissaris", "arts",
	    "aanvaller", "middenvelder", "verdediger", "coach", "ploeg",
	    "fonds", "stichting", "museum", "club", "analist", "boer",
	    "eigenaar", "oprichter", "professor", "hoogleraar", "ster" };
	const struct token *t = &d->c->at[0];
	size_t i, n;

	if (clause_is(d->c, 0, " vorig vorige volgend volgende ") ||
	    clause_is(d->c, 0, d->f->g->articles) || clause_is(d->c, 0, dutch_numbers)
	    || clause_is(d->c, 0, dutch_about) || clause_is(d->c, 0,
	    d->f->g->prepositions) || article_is_common(d->f->a, t->s, t->n))
		return true;
	if (t->name)
		return false;
	for (i = 0; i < sizeof heads / sizeof heads[0]; i++) {
		n = strlen(heads[i]);
		if (t->low_n >= n && memcmp(t->low + t->low_n - n, heads[i], n)
		    == 0)
			return true;
	}
	/* a bare plural: "Huisartsen schreven" */
	return d->verb == 1 && d->plural && (framer_ends_in(t, " en s "));
}

void
dutch_start(struct dutch *d, const char *word)
{
	buf_clear(&d->f->text);
	buf_adds(&d->f->text, word);
}

/* Tokens [FIRST, END) without "al", "nu" and the like. */
void
dutch_add(struct dutch *d, size_t first, size_t end)
{
	struct buf *out = &d->f->text;
	size_t at, i;

	for (; first < end; first = i) {
		while (first < end && first > 0 && clause_is(d->c, first,
		    dutch_fillers))
			first++;
		for (i = first; i < end && (i == 0 || !clause_is(d->c, i,
		    dutch_fillers)); i++)
			;
		if (first >= end)
			return;
		buf_addc(out, ' ');
		at = out->len;
		clause_print(d->c, out, first, i, false);
		if (first == 0 && is_small(d) && out->data[at] >= 'A' &&
		    out->data[at] <= 'Z')
			out->data[at] = (char)(out->data[at] + 32);
	}
}

/* The verb, the subject and [verb + 1, end) without [FROM, TO). */
void
dutch_add_without(struct dutch *d, size_t from, size_t to)
{
	dutch_add(d, d->verb, d->verb + 1);
	if (d->straight)
		dutch_add(d, 0, d->last);
	dutch_add(d, d->verb + 1, from);
	dutch_add(d, to, d->end);
}

void
dutch_finish(struct dutch *d, enum ask_kind kind, double score)
{
	struct question q = { .kind = kind, .sentence = d->f->sentence };
	struct buf subject = BUF_INIT(0);
	size_t i, big = 0;

	buf_adds(&d->f->text, "?");
	for (i = 0; i < d->end; i++)
		big += d->c->at[i].capital || d->c->at[i].number;
	clause_print(d->c, &subject, 0, d->straight ? d->last : d->end, false);
	q.subject = arena_strdup(d->f->a->arena, buf_str(&subject));
	buf_free(&subject);
	q.score = score + (big > 2 ? 0.1 : d->end < 6 && big < 2 ? -0.2 : 0);
	framer_add(d->f, q);
}

/* --- the questions -------------------------------------------------------- */

static void
ask_when(struct dutch *d)
{
	size_t i, end;

	if (!d->definite || !d->straight || !dutch_is_clear(d, 0, d->last))
		return;
	for (i = d->verb + 1; i < d->end; i++) {
		end = dutch_date_end(d->c, i);
		if (end == i || end > d->end)
			continue;
		/* "van 2010 tot 2015" */
		if (clause_is(d->c, i, " tot ") && d->c->at[i - 1].number)
			return;
		/* "de start in 2024", "tot 10 uur" */
		if ((i > d->verb + 1 && clause_is(d->c, i, " in van ") &&
		    !dutch_is_day(d->c, i - 1) && end < d->end && !d->last_verb) ||
		    !dutch_is_clear(d, d->verb + 1, i) || (end < d->end &&
		    !dutch_is_clear(d, end, d->end)) || (end == d->end &&
		    i == d->verb + 1 && clause_is(d->c, d->verb, be)))
			return;
		dutch_start(d, dutch_date_word(d->c, i));
		dutch_add_without(d, i, end);
		dutch_finish(d, ASK_WHEN, 0.8);
		return;
	}
}

/* "Door de storm vielen …", "In Lund werd …", "Vanaf juni kunnen …" */
static void
ask_opener(struct dutch *d)
{
	const struct clause *c = d->c;
	const char *word = NULL;
	bool place = false;
	size_t i, end = dutch_date_end(c, 0);

	if (d->straight || !dutch_is_clear(d, d->verb + 1, d->end) ||
	    d->end < d->verb + 3)
		return;
	/* "Bij 12 procent van de patiënten ontstonden …" */
	if (clause_is(c, 0, " in bij op voor na ") && (i = dutch_skip_amount(d, 1)) >
	    1 && (dutch_is_counted(d, i, d->verb) || clause_is(c, i, " procent ")) &&
	    dutch_is_clear(d, i, d->verb)) {
		dutch_start(d, clause_is(c, 0, " in ") ? "In hoeveel" :
		    clause_is(c, 0, " bij ") ? "Bij hoeveel" :
		    clause_is(c, 0, " op ") ? "Op hoeveel" :
		    clause_is(c, 0, " voor ") ? "Voor hoeveel" :
		    "Na hoeveel");
		dutch_add(d, i, d->verb);
		dutch_add(d, d->verb, d->end);
		dutch_finish(d, ASK_HOW_MANY, 0.85);
		return;
	}
	for (i = 1; i < d->verb; i++)
		place = place || (c->at[i].capital && c->at[i].name);
	if (end == d->verb)
		word = dutch_date_word(c, 0);
	else if (clause_is(c, 0, " door "))
		word = "Waardoor";
	else if (clause_is(c, 0, " wegens vanwege "))
		word = "Waarom";
	else if (clause_is(c, 0, " na tijdens vlak voor ") && d->verb > 2)
		word = clause_is(c, 0, " voor ") ? NULL : "Wanneer";
	else if (clause_is(c, 0, " in op bij ") && end == 0 && place &&
	    !clause_is(c, 1, " navolging samenwerking opdracht totaal"
	    " vergelijking reactie "))
		word = "Waar";
	if (word == NULL)
		return;
	dutch_start(d, word);
	dutch_add(d, d->verb, d->end);
	dutch_finish(d, *word == 'W' && word[4] == 'd' ? ASK_WHY :
	    strcmp(word, "Waar") == 0 ? ASK_WHERE : strcmp(word, "Waarom")
	    == 0 ? ASK_WHY : ASK_WHEN, 0.85);
}

static void
ask_why(struct dutch *d)
{
	const struct clause *c = d->c;

	if (d->end + 2 >= c->count || !clause_is(c, d->end, " omdat doordat"
	    " aangezien ") || !dutch_is_clear(d, d->verb, d->end) ||
	    !dutch_is_clear(d, 0, d->last) || (d->straight &&
	    clause_is(c, d->verb + 1, " dat ")))
		return;
	dutch_start(d, clause_is(c, d->end, " doordat ") ? "Waardoor" : "Waarom");
	dutch_add(d, d->verb, d->verb + 1);
	if (d->straight) {
		dutch_add(d, 0, d->last);
		dutch_add(d, d->verb + 1, d->end);
	} else if (clause_is(c, 0, " in op na sinds vanaf bij tijdens ") &&
	    d->end < d->verb + 12) {
		dutch_add(d, d->verb + 1, d->end);
	} else
		return;
	dutch_finish(d, ASK_WHY, 0.95);
}

/* "Lund is in 2020 gebouwd door Ann Poe." */
static void
ask_by_whom(struct dutch *d)
{
	const struct clause *c = d->c;
	size_t i, k;

	if (!d->straight || !d->definite || !clause_is(c, d->verb, be) ||
	    !dutch_is_clear(d, 0, d->last))
		return;
	for (i = d->verb + 1; i + 1 < d->end; i++)
		if (clause_is(c, i, " door "))
			break;
	if (i + 1 >= d->end)
		return;
	for (k = i + 1; k < d->end && k < i + 4; k++)
		if (c->at[k].capital || clause_is(c, k, people) ||
		    clause_is(c, k, d->f->g->roles))
			break;
	if (k == d->end || k == i + 4 || !dutch_is_clear(d, d->verb + 1, i))
		return;
	/* what follows the doer is not told apart, but for the participle */
	for (k = d->end; k > i && !dutch_is_participle(c, k - 1); k--)
		;
	dutch_start(d, "Door wie");
	if (k > i + 1 && k == d->end)
		dutch_add_without(d, i, k - 1);
	else if (dutch_is_participle(c, i - 1))
		dutch_add_without(d, i, d->end);
	else
		return;
	dutch_finish(d, ASK_WHO_DID, 0.85);
}

/* "Conservator Ann Poe onderzocht het doek." */
static void
ask_who(struct dutch *d)
{
	const struct clause *c = d->c;
	size_t i, names = 0;

	if (!d->straight || d->plural || !(clause_is(c, d->verb,
	    dutch_deeds) || (clause_is(c, d->verb, " heeft had ") &&
	    d->last_verb)) || d->end < d->verb + 3 ||
	    !dutch_is_clear(d, d->verb + 1, d->end))
		return;
	for (i = 0; i < d->last; i++)
		names += c->at[i].capital && i > 0;
	if (!(names > 0 || c->at[0].name) || clause_is(c, 0,
	    d->f->g->articles) || clause_is(c, d->verb + 1, " er "))
		return;
	dutch_start(d, "Wie");
	dutch_add(d, d->verb, d->end);
	dutch_finish(d, ASK_WHO_DID, 0.75);
}

/* "De gemeente heeft een plan gepresenteerd", "eist een verbod": what. */
static void
ask_what(struct dutch *d)
{
	const struct clause *c = d->c;
	size_t i = d->verb + 1;

	if (!d->straight || !d->definite || !dutch_is_clear(d, 0, d->last))
		return;
	while (i < d->end && (clause_is(c, i, dutch_fillers) || dutch_date_end(c, i) > i))
		i = dutch_date_end(c, i) > i ? dutch_date_end(c, i) : i + 1;
	if (i >= d->end && !clause_is(c, i, " dat "))
		return;
	/* "eisen betere lonen" */
	if (clause_is(c, d->verb, " eist eisen eiste eisten vreest vrezen ") &&
	    c->at[i].gap == 0 && !c->at[i].number && i + 1 < d->end &&
	    !clause_is(c, i, d->f->g->prepositions) &&
	    !clause_is(c, i, " de het een dat niet geen nog ")) {
		dutch_start(d, "Wat");
		dutch_add(d, d->verb, d->verb + 1);
		dutch_add(d, 0, d->last);
		dutch_finish(d, ASK_WHAT_DID, 0.6);
		return;
	}
	if (!clause_is(c, i, " de het een dat ") || c->at[i + 1].number ||
	    (clause_is(c, i, " de het ") && i + 2 + (size_t)d->last_verb >=
	    d->end))
		return;
	if (clause_is(c, d->verb, dutch_things) && !clause_is(c, d->verb,
	    have)) {
		dutch_start(d, clause_is(c, d->verb, " waarschuwt waarschuwen ")
		    ? "Waarvoor" : "Wat");
		dutch_add(d, d->verb, d->verb + 1);
		dutch_add(d, 0, d->last);
		if (clause_is(c, d->end - 1, " aan voor af op uit bekend "))
			dutch_add(d, d->end - 1, d->end);
		dutch_finish(d, ASK_WHAT_DID, 0.6);
	} else if (clause_is(c, d->verb, have) && d->last_verb &&
	    clause_is(c, d->end - 1, dutch_done)) {
		dutch_start(d, "Wat");
		dutch_add(d, d->verb, d->verb + 1);
		dutch_add(d, 0, d->last);
		dutch_add(d, d->end - 1, d->end);
		dutch_finish(d, ASK_WHAT_DID, 0.6);
	}
}

/* --- reading -------------------------------------------------------------- */

/* Where the clause of the verb ends: a mark, "omdat", "die …". */
static size_t
clause_end(const struct dutch *d)
{
	const struct clause *c = d->c;
	size_t i;

	for (i = d->verb + 1; i < c->count; i++) {
		if (c->at[i].gap != 0)
			return i;
		if (i > d->verb + 1 && clause_is(c, i, joins))
			return i;
		if (i > d->verb + 1 && clause_is(c, i, " en ") &&
		    dutch_is_finite(c, i + 1))
			return i;
	}
	return i;
}

static bool
find_verb(struct dutch *d)
{
	const struct clause *c = d->c;
	size_t i, k;

	for (i = 1; i < c->count && i < FIELD_MAX; i++) {
		if (c->at[i].gap == ',' && d->straight && i > 1) {
			/* "Ann Poe, de baas, heeft …" */
			for (k = i + 1; k < c->count && k < i + 10; k++)
				if (c->at[k].gap != 0)
					break;
			if (k >= c->count || c->at[k].gap != ',' ||
			    !dutch_is_finite(c, k))
				return false;
			d->last = i;
			d->verb = k;
			return true;
		}
		if (c->at[i].gap != 0)
			return false;
		if (dutch_is_finite(c, i)) {
			d->last = d->verb = i;
			return true;
		}
	}
	return false;
}

void
ask_dutch_order(struct framer *f)
{
	struct dutch d = { .f = f, .c = &f->c };
	const struct clause *c = &f->c;

	d.straight = !clause_is(c, 0, " in op na sinds vanaf bij tijdens door"
	    " wegens vanwege volgens met voor uit over vlak tot om per rond"
	    " onder tegen ondanks dankzij eind begin medio aan naast tussen"
	    " vandaag gisteren morgen nu vorig vorige volgend volgende daarvan"
	    " ook toen als wie dat er het's zo ") && !dutch_is_day(c, 0);
	if (!find_verb(&d) || clause_is(c, 0, f->g->never))
		return;
	/* "Het is de eerste", "De Italiaan wordt" */
	if (d.straight && ((d.last == 1 && clause_is(c, 0, " het ")) ||
	    (d.last == 2 && clause_is(c, 0, " de ") && c->at[1].capital)))
		return;
	d.plural = framer_ends_in(&c->at[d.verb], " en ") || clause_is(c,
	    d.verb, " zijn waren gaan ");
	d.end = clause_end(&d);
	if (d.end < c->count && c->at[d.end].gap == '"')
		return;
	d.last_verb = d.end > d.verb + 1 && dutch_is_participle(c, d.end - 1);
	d.definite = !clause_is(c, 0, " een ") && !c->at[0].number &&
	    !clause_is(c, 0, dutch_numbers) && !clause_is(c, 0, dutch_about);
	/* "heeft …, die …, gekocht": the participle is cut off */
	if (clause_is(c, d.verb, have) && !d.last_verb && d.end < c->count &&
	    c->at[d.end].gap == ',' && dutch_is_participle(c, c->count - 1))
		return;
	dutch_ask_counts(&d);
	ask_why(&d);
	ask_opener(&d);
	ask_when(&d);
	ask_by_whom(&d);
	ask_who(&d);
	ask_what(&d);
}
