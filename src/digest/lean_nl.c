/* Dutch: what a sentence needs that was said before it. */
#include <string.h>

#include <ndigest/text/single.h>

#include "lean.h"

#define NEAR 8		/* tokens */

static const char times[] = " week jaar maand maandag dinsdag woensdag donderdag"
    " vrijdag zaterdag zondag ochtend middag avond nacht weekend zomer winter"
    " herfst lente voorjaar najaar seizoen eeuw dagen weken maanden jaren keer"
    " moment land periode ";
static const char persons[] = " hij zij ze hem haar hun hen ";
static const char verbs[] = " is was zijn waren heeft hebben had hadden wordt"
    " worden werd werden zal zullen zou zouden kan kunnen kon konden moet"
    " moeten moest moesten wil willen wilde wilden mag mogen mocht mochten gaat"
    " gaan ging gingen komt komen kwam kwamen doet doen deed krijgt kreeg"
    " blijft bleef blijkt bleek lijkt staat stond ligt lag zit zat zegt zei"
    " vindt vond denkt dacht weet wist ziet zag geeft gaf neemt nam houdt hield"
    " laat liet maakt maakte gebeurt gebeurde vertrekt begon begint ";
static const char firms[] = " club bedrijf vereniging organisatie stichting"
    " ploeg onderneming fabrikant partij bond vakbond instelling keten concern"
    " federatie ";
/* what follows "het" when that is a pronoun, besides these */
static const char its[] = " betreft kost kostte duurt duurde telt telde leverde"
    " bestaat bestond werkt werkte volgt volgde lukte lukt leidt leidde valt"
    " viel loopt liep speelt speelde draait draaide heet geldt gold verscheen"
    " verschijnt hing hoort past brengt bracht zorgt zorgde toont verbruikt"
    " gebruikt gebruikte bevat bevatte richt biedt opende verliest won verloor"
    " verwacht vermoedt noemt noemde schat sluit stopt stopte zegt nog ook"
    " echter trouwens klonk klinkt scheelt regent regende waait lukte vroeg"
    " wachtte voelt gebeurde beginnen eindigde ";
/* "daarmee", "hiervoor": a thing said before; "daarbij" opens no clause */
static const char there[] = " daarmee daarvoor daarvan daarin daarop daarover"
    " daaraan daarbij daardoor daarna daarnaast daarom daartegen daarachter"
    " daaronder daartoe daaruit hiermee hiervoor hiervan hierin hierop hierover"
    " hieraan hierbij hierdoor hierna hiernaast daarheen ervan ermee erop erin"
    " ervoor erover eraan erbij erdoor ertegen eruit ertoe toen dezelfde"
    " hetzelfde laatstgenoemde die dat dit deze zo'n zulke dergelijke ";

/* "dat de …", "over dat": what a clause or "die" opens with. */
static bool
is_joined(const struct clause *c, size_t i)
{
	const char *low = c->at[i].low;
	size_t n = c->at[i].low_n;

	if (c->at[i].gap != 0)
		return true;
	/* "waarschuwde ervoor dat", "is erop gericht" */
	if (n > 3 && low[0] == 'e' && low[1] == 'r')
		for (i++; i < c->count && c->at[i].gap != '.'; i++)
			if (clause_is(c, i, " dat om of te hoe "))
				return true;
	return false;
}

static bool
points_back(const struct lean *l, size_t i)
{
	const struct clause *c = l->c;

	if (!lean_is(l, i, there))
		return false;
	if (clause_is(c, i, " die dat ")) {
		/* after a comma or a noun it joins; "die week" */
		if (c->at[i].gap != 0 || i == 0 || clause_is(c, i + 1, times))
			return false;
		/* "vond dat te zwaar" */
		if (clause_is(c, i, " dat ") && clause_is(c, i - 1, " vindt"
		    " vond vinden vonden noemt noemde ") && clause_is(c, i + 1,
		    " te niet onaanvaardbaar onacceptabel jammer goed slecht"
		    " een "))
			return true;
		return (clause_is(c, i - 1, verbs) || clause_is(c, i - 1,
		    " van voor op in met over aan bij door na uit ")) &&
		    !(clause_is(c, i, " dat ") && clause_is(c, i - 1, " zegt"
		    " zei vindt vond denkt dacht weet wist blijkt bleek ziet"
		    " zag betekent ")) && !(clause_is(c, i, " dat ") &&
		    c->count > i + 4 && !clause_is(c, i - 1, " van voor op in"
		    " met over aan bij door na uit "));
	}
	if (clause_is(c, i, " deze dit "))
		return !clause_is(c, i + 1, times);
	if (clause_is(c, i, " daarom daarbij toen "))
		return c->at[i].gap == 0 && !clause_is(c, i - 1, times);
	return !is_joined(c, i) || clause_is(c, i, " dezelfde hetzelfde zo'n"
	    " zulke dergelijke laatstgenoemde ") ? !(clause_is(c, i,
	    " dezelfde hetzelfde zo'n ") && (clause_is(c, i + 1, times) ||
	    c->at[i + 1].number)) : false;
}

/* "Volgens de politie had hij …", "In 2019 won ze …": nobody was named. */
static bool
is_nameless(const struct lean *l, size_t i)
{
	const struct clause *c = l->c;
	size_t k;

	if (!lean_is(l, i, persons) || clause_is(c, i, " haar hun ") ||
	    i == 0 || i > NEAR)
		return false;
	if (clause_is(c, 0, " als toen omdat hoewel wie terwijl nadat voordat"
	    " wanneer zodra sinds "))
		return false;
	for (k = 0; k < i; k++)
		if (c->at[k].name && !clause_is(c, k - (k > 0), " in op bij uit"
		    " volgens van sinds ") && k > 0)
			return false;
	return clause_is(c, i - 1, verbs) || clause_is(c, 0, " in op na volgens"
	    " bij met voor sinds door tijdens van om uit over zo ook nu ");
}

/* Marks the tokens of speech in single marks. */
static void
read_single(struct lean *l)
{
	const char *text = l->c->text, *at;
	size_t n = strlen(text), end, i;

	for (at = text; (at = strchr(at, '\'')) != NULL; at++) {
		end = single_end(text, n, (size_t)(at - text));
		if (end == 0)
			continue;
		for (i = 0; i < l->c->count && i < TOKENS_MAX; i++)
			if (l->c->at[i].s > at && l->c->at[i].s < text + end)
				l->inside[i] = true;
		at = text + end;
	}
}

/* "'…', zegt hij.": who? */
static bool
is_speech_of_nobody(const struct lean *l)
{
	size_t i;
	bool said = false;

	for (i = 1; i < l->c->count && i < TOKENS_MAX; i++) {
		if (l->inside[i])
			continue;
		if (l->c->at[i].capital || lean_is(l, i, " de het een "))
			return false;
		said = said || lean_is(l, i, persons);
	}
	return said;
}

/* "Het is het zwaarste ongeluk sinds 2012": it says itself what it is. */
static bool
is_greatest(const struct clause *c)
{
	size_t k;

	if (!clause_is(c, 0, " het ") || !clause_is(c, 1, " is was ") ||
	    !clause_is(c, 2, " de het ") || c->at[3].low_n < 5 ||
	    memcmp(c->at[3].low + c->at[3].low_n - 3, "ste", 3) != 0)
		return false;
	for (k = 4; k < c->count && k < 14; k++)
		if (clause_is(c, k, " sinds ooit "))
			return true;
	return false;
}

bool
lean_dutch(const struct clause *c)
{
	struct lean l;
	size_t i;

	lean_read(&l, c);
	read_single(&l);
	if (c->count < 2 || l.inside[0])
		return c->count > 1 && is_speech_of_nobody(&l);
	/* "De club heeft …": which? */
	if (clause_is(c, 0, " de het ") && clause_is(c, 1, firms) &&
	    c->at[2].gap == 0 && clause_is(c, 2, verbs) && c->end != '?' &&
	    !lean_opening_has(c, firms))
		return true;
	/* "Het kost 5 euro", but "Het bedrijf", "Het oude huis" */
	if (is_greatest(c))
		return false;
	if (clause_is(c, 0, " het ") && (clause_is(c, 1, verbs) ||
	    clause_is(c, 1, its)) && !clause_is(c, 1, " gebouw "))
		return true;
	/* "Werd een tolk …": the first place is empty */
	if (clause_is(c, 0, verbs) && !c->at[0].name)
		return true;
	/* "Drie anderen", "Twee van hen", "Een derde woont …" */
	if (clause_is(c, 1, " anderen andere ander overige ") &&
	    !(clause_is(c, 1, " andere ander overige ") && c->count > 2 &&
	    c->at[2].gap == 0 && !clause_is(c, 2, verbs) && !c->at[0].number &&
	    !clause_is(c, 0, " de het twee drie vier vijf zes zeven acht negen"
	    " tien ")))
		return true;
	if ((c->at[0].number || clause_is(c, 0, " twee drie vier vijf zes zeven"
	    " acht negen tien elf twaalf ")) && clause_is(c, 1, verbs))
		return true;
	if (clause_is(c, 1, " derde kwart helft ") && !clause_is(c, 2,
	    " van der "))
		return true;
	for (i = 0; i + 1 < c->count; i++)
		if (lean_is(&l, i, " van onder met bij ") && clause_is(c,
		    i + 1, " hen hem ") && i < 4)
			return true;
	for (i = 1; i < l.first_end && i < 2 * NEAR; i++)
		if (points_back(&l, i) || is_nameless(&l, i))
			return true;
	/* "Bolt vraagt er 22.000 euro voor.": for what? */
	for (i = 1; i + 1 < l.first_end; i++)
		if (lean_is(&l, i, " er ") && lean_is(&l, l.first_end - 1,
		    " voor van op aan uit mee over door tegen bij in af "))
			return true;
	/* "…, aldus zijn broer" */
	if (clause_is(c, 0, " volgens ") && clause_is(c, 1, " hun zijn haar "))
		return true;
	return lean_is(&l, c->count - 1, " ervan ermee erop daarvan daarmee"
	    " daar toen eraan erin erover daarover daarvoor hiervoor ");
}
