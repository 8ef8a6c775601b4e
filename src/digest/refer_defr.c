/* German, French and the like: "Der Verband …", "Le contrat …", where nothing
 * on the page says which one. */
#include <ctype.h>
#include <string.h>

#include "clause.h"
#include "lean.h"
#include "refer.h"

#define TITLE_BYTES 300
#define SHOWN_MAX 8

/* Nouns that speak of somebody or something that was named otherwise; any one
 * of a group, or a longer word with it, introduces the others. */
struct strange {
	char lang[4];
	bool strict;		/* a name that opens the text is no firm's */
	const char *articles;
	const char *firms;	/* "|a b|": firms and clubs */
	const char *groups;	/* "|a b|c|": people and things */
	const char *matters;	/* the same of what can be done without, but
				 * for a subject */
	const char *followers;	/* after the noun: they say which one */
};

static const struct strange all[] = {
	{ "de", true, " der die das den dem des ",
	  "|unternehmen konzern firma|hersteller|anbieter|betreiber|händler"
	  "|verein klub club mannschaft team elf|",
	  "|anstieg steig stieg zunahme|rückgang sank sinkt|kritik kritisier"
	  "|pläne|vorschlag|forderung forderungen forder|angriff attacke"
	  "|tat|verband|sender|täter verdächtige verdächtigen"
	  " angeklagte angeklagten beschuldigte mann männer fahrer|opfer"
	  "|anrufer abholer|frau fahrerin|paar|gruppe|gewerkschaft|tier vogel"
	  "|gerät|fund|app|server|film|buch roman|stück|schritt|frist|wagen auto"
	  " sattelzug|boot schiff|flugzeug|haus gebäude|halle|damm|stiftung"
	  "|familie|spielerin|spieler|trainer coach|autor|autorin|regisseur"
	  "|künstler|künstlerin|minister|ministerin|politiker|forscher"
	  "|forscherin|rentner senior|rentnerin seniorin oma|schülerin"
	  "|schüler|arzt mediziner|ärztin medizinerin|torwart keeper|stürmer"
	  " angreifer|verteidiger|",
	  "|ergebnis|zahlen|behörde amt|projekt vorhaben|gesetz entwurf novelle|vertrag|programm|partie"
	  " begegnung|abkommen|lücke|konzert|ausstellung|verfahren|vorfall"
	  "|vorwurf|entscheidung urteil beschluss|plan|maßnahme|regelung"
	  " vorschrift richtlinie verordnung|band|studie|modell|summe betrag"
	  "|opposition|branche|",
	  " der des von vom mit für aus in im zu um an am gegen über ohne"
	  " unter zwischen bei namens auf zur zum nach " },
	{ "fr", true, " le la les du au aux ",
	  "|entreprise groupe société firme|opérateur|constructeur|fabricant"
	  "|club équipe|",
	  "|filiale|syndicat|suspect|victime|homme|femme|conducteur"
	  "|conductrice|association|appareil|œuvre|tableau|élue|élu|opposant"
	  "|opposante|véhicule voiture|bateau|avion|immeuble bâtiment|film"
	  "|livre roman|fondation|famille|joueur|joueuse|entraîneur|auteur"
	  "|autrice|cinéaste|artiste|ministre|députée|député|chercheur"
	  "|chercheuse|mutuelle|fédération|animal|oiseau|logiciel|menuisier"
	  "|infirmière|infirmier|retraité|retraitée|quadragénaire"
	  "|quinquagénaire|trentenaire|sexagénaire|septuagénaire"
	  "|octogénaire|adolescent|adolescente|étudiant|étudiante|agriculteur"
	  " éleveur|historienne|historien|écrivain|romancier|romancière"
	  "|comédien|comédienne|chanteur|chanteuse|attaquant|défenseur"
	  "|prévenu accusé|prévenue accusée|quotidien|chaîne|méthode|hausse"
	  " augment|baisse diminu recul|parcelle|camion poids|",
	  "|travaux chantier|contrat|texte projet loi|mesure|dispositif|accord|système|outil"
	  "|rapport|étude|exposition|procès|incident accident|décision jugement"
	  "|plan|règle|règlement|somme montant|pointage|programme|modèle"
	  "|concert|spectacle|",
	  " du d à au aux en pour qui que dont où sur de des entre contre avec"
	  " dans par chez " },
	{ "es", false, " el la los las del al ",
	  "|empresa compañía firma fabricante grupo|club equipo conjunto|",
	  "|asociación|entidad|sindicato|sospechoso detenido|víctima|conductor"
	  "|vehículo coche|barco|avión|edificio|película|libro novela|fundación"
	  "|familia|jugador|jugadora|autor|autora|diputado|diputada|aparato"
	  "|central zaguero|delantero atacante|portero arquero|federación"
	  "|animal|",
	  "|contrato|acuerdo|informe|juicio|suma|concierto|exposición|",
	  " del de que en para a al con contra por entre sobre cuyo cuya " },
	{ "it", false, " il la lo i le gli del della dello dei delle al alla"
	  " dal dalla nel nella sul sulla ",
	  "|azienda società impresa gruppo startup compagnia|club squadra|",
	  "|associazione|sindacato|sospettato arrestato|vittima|conducente"
	  "|veicolo auto|nave|aereo|edificio|film|libro romanzo|fondazione"
	  "|famiglia|giocatore|giocatrice|autore|autrice|deputato|deputata"
	  "|apparecchio|difensore|attaccante|portiere|federazione|animale|",
	  "|contratto|accordo|rapporto|mostra|somma|concerto|",
	  " di del della dello dei delle degli che in per a al con contro da"
	  " tra fra su sul sulla " },
	{ "pt", false, " o a os as do da dos das ao à no na pelo pela ",
	  "|empresa companhia fabricante grupo startup|clube equipa equipe"
	  " time|",
	  "|associação|sindicato|suspeito|vítima|motorista condutor|veículo"
	  " carro|barco|avião|prédio edifício|filme|livro romance|fundação"
	  "|família|jogador|jogadora|autor|autora|deputado|deputada|aparelho"
	  "|central zagueiro|atacante avançado|goleiro|federação|animal|",
	  "|contrato|acordo|relatório|exposição|soma|concerto|",
	  " do da dos das de que em no na para a ao com contra por entre sobre"
	  " cujo cuja " },
	{ "nl", false, " de het ",
	  "|bedrijf onderneming fabrikant concern|club ploeg team elftal|",
	  "|vereniging|stichting|vakbond|verdachte|slachtoffer|man|vrouw"
	  "|bestuurder|voertuig auto|schip|vliegtuig|gebouw|film|boek roman"
	  "|familie|speler|speelster|auteur schrijver|schrijfster|apparaat"
	  "|verdediger|aanvaller|spits|keeper doelman|dier|",
	  "|contract|akkoord|rapport|tentoonstelling|bedrag|concert|",
	  " van voor uit in om op met tegen die dat tussen over aan bij naar"
	  " waar " }
};

/* What a reader has before the sentence, in small letters. */
struct known {
	const struct article *a;
	const size_t *shown;
	size_t count;
	char title[TITLE_BYTES];
};

static const struct strange *
find_strange(const char *lang)
{
	size_t i;

	for (i = 0; i < sizeof all / sizeof *all; i++)
		if (strcmp(all[i].lang, lang) == 0)
			return &all[i];
	return NULL;
}

/* Whether the word at AT, as a German case has it, is the noun: "des
 * Verbands". */
static bool
is_case_of(const char *at, const char *noun, size_t n)
{
	size_t word = strcspn(at, " |");

	return n > word && n <= word + 2 && strncmp(at, noun, word) == 0 &&
	    (noun[n - 1] == 's' || noun[n - 1] == 'n');
}

/* The group that has the noun, at its bar; or NULL. */
static const char *
find_group(const char *groups, const char *noun, size_t n, bool cases)
{
	const char *at, *group = groups;

	for (at = groups; *at != '\0'; at++) {
		if (*at == '|')
			group = at;
		else if (at[-1] != '|' && at[-1] != ' ')
			continue;
		else if ((strncmp(at, noun, n) == 0 && (at[n] == ' ' ||
		    at[n] == '|')) || (cases && is_case_of(at, noun, n)))
			return group;
	}
	return NULL;
}

static bool
has_stem(const struct known *k, const char *stem)
{
	size_t i;

	for (i = 0; i < k->count; i++)
		if (strstr(k->a->units[k->shown[i]].low, stem) != NULL)
			return true;
	return strstr(k->title, stem) != NULL;
}

/* Whether the title, what is shown, or the sentence before token I has a word
 * of GROUP in some form. */
static bool
is_known(const struct known *k, const char *group, const struct clause *c,
    size_t i)
{
	char stem[TOKEN_LOW];
	size_t n, j;

	for (group++; *group != '|'; group += n + (group[n] == ' ')) {
		n = strcspn(group, " |");
		if (n >= sizeof stem)
			continue;
		memcpy(stem, group, n);
		stem[n > 5 ? n - 1 : n] = '\0';
		if (has_stem(k, stem))
			return true;
		for (j = 0; j < i; j++)
			if (strstr(c->at[j].low, stem) != NULL)
				return true;
	}
	return false;
}

static void
read_title(struct known *k)
{
	const char *s = k->a->in->title;
	size_t i;

	for (i = 0; s != NULL && s[i] != '\0' && i < sizeof k->title - 1; i++)
		k->title[i] = (char)tolower((unsigned char)s[i]);
	k->title[i] = '\0';
}

/* "Der 49-Jährige": known where the age is. */
static bool
is_of_strange_age(const struct known *k, const struct token *t)
{
	char age[3] = "";

	if (t->low_n < 10 || !isdigit((unsigned char)t->low[0]) ||
	    !isdigit((unsigned char)t->low[1]) || memmem(t->low, t->low_n,
	    "-j\xc3\xa4hrige", 9) == NULL)
		return false;
	memcpy(age, t->low, 2);
	return !has_stem(k, age);
}

/* The noun of token I after an article, its *N bytes; or NULL. */
static const char *
noun_at(const struct strange *s, const struct clause *c, size_t i, size_t *n)
{
	const struct token *t = &c->at[i];
	size_t cut = 0;

	/* "l’entreprise" */
	if (t->low_n > 6 && memcmp(t->low, "l\xe2\x80\x99", 4) == 0)
		cut = 4;
	else if (t->low_n > 4 && t->low[0] == 'l' && t->low[1] == '\'')
		cut = 2;
	else if (i == 0 || t->gap != 0 || !clause_is(c, i - 1, s->articles))
		return NULL;
	*n = t->low_n - cut;
	return *n > 2 ? t->low + cut : NULL;
}

/* A name, or more that says which: "the firm Acme", "the film about". */
static bool
is_told(const struct strange *s, const struct clause *c, size_t i)
{
	const struct token *t = &c->at[i];

	return t->gap == 0 && (t->capital || clause_is(c, i, s->followers) ||
	    (t->low_n > 4 && t->low[0] == 'd' && (t->low[1] == '\'' ||
	    memcmp(t->low + 1, "\xe2\x80\x99", 3) == 0)));
}

/* Whether the noun at token I, in one of GROUPS, is new to the reader. */
static bool
is_new(const struct strange *s, const struct clause *c, size_t i,
    const struct known *k, const char *groups)
{
	size_t n;
	const char *noun = noun_at(s, c, i, &n), *group;

	group = noun != NULL ? find_group(groups, noun, n,
	    s->lang[0] == 'd') : NULL;
	return group != NULL && !is_told(s, c, i + 1) &&
	    !is_known(k, group, c, i);
}

/* Whether the text opens with a name, which may be the firm's. */
static bool
is_of_named(const struct strange *s, const struct clause *c)
{
	return !s->strict && lean_opening_has(c, " ");
}

/* 2: the subject at the start, 1: another noun. */
static int
strangeness(const struct strange *s, const struct clause *c,
    const struct known *k)
{
	size_t i;
	bool firm;

	for (i = 0; i < c->count; i++)
		if (i > 0 && is_of_strange_age(k, &c->at[i]) && clause_is(c,
		    i - 1, s->articles))
			return 2;
	for (i = 0; i < 2; i++)
		if (is_new(s, c, i, k, s->groups) ||
		    is_new(s, c, i, k, s->matters) ||
		    (is_new(s, c, i, k, s->firms) && !is_of_named(s, c)))
			return 2;
	for (i = 2; i < c->count; i++) {
		firm = is_new(s, c, i, k, s->firms);
		if (is_new(s, c, i, k, s->groups) ||
		    (firm && !is_of_named(s, c)))
			return 1;
	}
	return 0;
}

int
refer_strange_defr(const struct article *a, size_t at, const size_t *shown,
    size_t count)
{
	struct known k = { .a = a, .shown = shown, .count = count };
	const struct strange *s = find_strange(a->lang);
	const struct unit *u = &a->units[at];
	const struct clause *c;

	if (s == NULL)
		return 0;
	read_title(&k);
	c = clause_of(a, u);
	return strangeness(s, c, &k);
}

bool
refer_asks_strange(const struct article *a, const struct clause *c)
{
	size_t shown[SHOWN_MAX], i;
	struct known k = { .a = a, .shown = shown };
	const struct strange *s = find_strange(a->lang);

	if (s == NULL)
		return false;
	for (i = 0; i < a->count && k.count < SHOWN_MAX; i++)
		if (a->units[i].used)
			shown[k.count++] = i;
	read_title(&k);
	/* a firm is what the article is about, more often than not */
	for (i = 0; i < c->count; i++)
		if (is_new(s, c, i, &k, s->groups) || (i > 0 &&
		    is_of_strange_age(&k, &c->at[i]) && clause_is(c, i - 1,
		    s->articles)))
			return true;
	return false;
}
