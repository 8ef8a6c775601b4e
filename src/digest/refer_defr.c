/* German and French: "Der Verband …", "Le contrat …" as the subject, where
 * nothing on the page says which one. */
#include <ctype.h>
#include <string.h>

#include "clause.h"
#include "refer.h"

/* Nouns that speak of somebody or something that was named otherwise. */
static const char german[] = " unternehmen konzern firma verein behörde täter"
    " opfer anrufer abholer mann frau fahrer fahrerin paar gruppe verband"
    " gewerkschaft sender hersteller anbieter projekt vorhaben gesetz entwurf"
    " vertrag tier vogel gerät programm fund verdächtige beschuldigte"
    " angeklagte partie begegnung abkommen lücke app server konzert film buch"
    " stück ausstellung verfahren vorfall vorwurf entscheidung urteil plan"
    " maßnahme regelung vorschrift richtlinie verordnung band studie modell"
    " wagen auto sattelzug boot schiff flugzeug haus gebäude halle summe betrag"
    " opposition branche stiftung familie spielerin spieler trainer mannschaft"
    " autor autorin regisseur künstler künstlerin minister ministerin politiker"
    " politikerin forscher forscherin ";
static const char french[] = " syndicat contrat groupe entreprise société texte"
    " projet mesure dispositif suspect victime homme femme conducteur"
    " conductrice association club équipe appareil œuvre tableau accord élue"
    " élu opposant opposante système outil rapport étude véhicule bateau avion"
    " immeuble bâtiment film livre exposition procès incident décision jugement"
    " plan règle règlement somme filiale fondation famille joueur joueuse"
    " entraîneur auteur autrice cinéaste artiste ministre députée député"
    " chercheur chercheuse pointage dispositif loi mutuelle fédération animal"
    " oiseau appareil logiciel programme modèle concert spectacle montant ";

/* The noun of "Der Verband fordert", "L’entreprise emploie": token I of C, or
 * its count. */
static size_t
subject_of(const struct clause *c, const char *lang, const char **noun,
    size_t *n)
{
	const struct token *t = &c->at[0];

	if (lang[0] == 'f' && t->low_n > 6 && memcmp(t->low, "l\xe2\x80\x99",
	    4) == 0) {
		*noun = t->low + 4;
		*n = t->low_n - 4;
		return 0;
	}
	if (!clause_is(c, 0, lang[0] == 'd' ? " der die das " : " le la les "))
		return c->count;
	*noun = c->at[1].low;
	*n = c->at[1].low_n;
	return 1;
}

/* Whether SHOWN, or the title, has the noun in some form. */
static bool
is_known(const struct article *a, const char *noun, size_t n,
    const size_t *shown, size_t count)
{
	char stem[TOKEN_LOW], low[300];
	size_t i;

	n -= n > 5;
	memcpy(stem, noun, n);
	stem[n] = '\0';
	for (i = 0; i < count; i++)
		if (strstr(a->units[shown[i]].low, stem) != NULL)
			return true;
	for (i = 0; a->in->title != NULL && a->in->title[i] != '\0' &&
	    i < sizeof low - 1; i++)
		low[i] = (char)tolower((unsigned char)a->in->title[i]);
	low[i] = '\0';
	return strstr(low, stem) != NULL;
}

int
refer_strange_defr(const struct article *a, size_t at, const size_t *shown,
    size_t count)
{
	const struct unit *u = &a->units[at];
	struct clause c;
	const char *noun = "";
	size_t i, n = 0;

	if (strncmp(u->low, "l", 1) != 0 && strncmp(u->low, "d", 1) != 0)
		return 0;
	clause_read(&c, a, u->text + u->cut);
	i = subject_of(&c, a->lang, &noun, &n);
	if (i + 1 >= c.count || n < 3 || c.at[i + 1].capital ||
	    !list_has_word(a->lang[0] == 'd' ? german : french, noun, n) ||
	    clause_is(&c, i + 1, " der des von mit für aus in im zu um an am"
	    " gegen über de du des d à au aux en pour qui que dont où sur ") ||
	    strncmp(c.at[i + 1].low, "d\xe2\x80\x99", 4) == 0)
		return 0;
	return is_known(a, noun, n, shown, count) ? 0 : 2;
}
