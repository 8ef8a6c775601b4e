/*
 * French: questions whose subject follows the verb as it is ("Combien de
 * postes va supprimer la mairie ?"), so that no pronoun has to agree with it;
 * and who, since when, why, where and when somebody was born.
 */
#include "ask_fr_order.h"
#include "ask_known.h"

#include <string.h>

#define SUBJECT_TOKENS 12

static const char plurals[] = " les des deux trois quatre cinq six sept huit"
    " neuf dix onze douze quinze vingt trente plusieurs quelques quelque près"
    " environ plus ";
const char order_amounts[] = " deux trois quatre cinq six sept huit neuf dix"
    " onze douze treize quatorze quinze seize vingt trente quarante cinquante"
    " soixante cent ";
const char order_presents[] = " compte emploie exploite prévoit représente"
    " rassemble réunit accueille produit vend perd gagne regroupe possède"
    " touche concerne réclame demande investit supprime ouvre ferme construit"
    " lance crée abrite dénombre recense comprend contient livre transporte"
    " comptent emploient prévoient représentent accueillent produisent perdent"
    " réclament demandent concernent touchent ";
/* Some of them are nouns, too. */
static const char more_presents[] = " promet estime juge affirme explique"
    " précise indique rappelle souligne déplore salue regrette redoute craint"
    " espère souhaite exige accuse approuve rejette envisage invoque évoque"
    " attire reçoit offre repose vit dépend risque encourt conserve entraîne"
    " provoque note relève constate reconnaît prévient avertit alerte défend"
    " soutient approuvent estiment affirment redoutent craignent espèrent"
    " souhaitent exigent dénoncent rejettent affronte remplace accueille"
    " participe préside appelle appellent compte impose autorise ";
static const char deeds[] = " condamné annulé adopté interdit racheté signé"
    " remporté découvert fondé créé lancé ouvert suspendu rejeté approuvé"
    " proposé dénoncé critiqué présenté dévoilé publié conçu construit"
    " supprimé abaissé relevé réduit augmenté acheté vendu gagné battu"
    " organisé demandé réclamé saisi autorisé confirmé révélé arrêté"
    " interpellé nommé élu licencié attaqué accusé salué appelé abandonné"
    " renversé déposé voté promulgué validé retenu livré financé dirigé"
    " réalisé écrit tourné ordonné prononcé infligé requis diagnostiqué ";
static const char things[] = " annoncé publié lancé présenté dévoilé développé"
    " créé découvert acheté racheté vendu signé adopté approuvé rejeté interdit"
    " demandé dénoncé critiqué révélé confirmé obtenu reçu perdu remporté testé"
    " construit conçu fondé ouvert fermé suspendu proposé étudié analysé"
    " mesuré supprimé abaissé relevé réduit augmenté réclamé autorisé saisi"
    " voté validé livré financé réalisé requis ordonné dérobé volé détruit"
    " endommagé retrouvé mis-en-ligne instauré imposé renforcé abandonné"
    " reporté modifié inauguré examiné condamné évoqué salué pointé regretté"
    " souligné rappelé exigé enregistré subi provoqué causé déclenché ";

bool
order_ends(const struct token *t, const char *end)
{
	size_t n = strlen(end);

	return t->low_n > n + 1 && memcmp(t->low + t->low_n - n, end, n) == 0;
}

/* Marks between token I and the one before it. */
static bool
is_parted(const struct clause *c, size_t i, const char *marks)
{
	const char *s = i > 0 ? c->at[i - 1].s + c->at[i - 1].n : c->text;

	for (; s < c->at[i].s; s++)
		if (strchr(marks, *s) != NULL)
			return true;
	return false;
}

static bool
is_finite(const struct order *o, size_t i)
{
	const struct token *t = &o->c->at[i];

	if (t->capital || t->number)
		return false;
	if (clause_is(o->c, i, o->f->g->finite) ||
	    clause_is(o->c, i, order_presents) || (i > o->first + 1 &&
	    clause_is(o->c, i, more_presents)))
		return true;
	if (o->plural && order_ends(t, "ent") && !order_ends(t, "ment"))
		return true;
	return order_ends(t, "aient") || (order_ends(t, "ait") &&
	    !clause_is(o->c, i, " fait lait trait portrait retrait souhait"
	    " attrait extrait parfait"
	    " bienfait ")) || order_ends(t, "eront") ||
	    (order_ends(t, "ront") &&
	    !clause_is(o->c, i, " front affront ")) ||
	    order_ends(t, "vra") || order_ends(t, "dra") ||
	    order_ends(t, "ttra") ||
	    order_ends(t, "rra") || (order_ends(t, "era") && !clause_is(o->c, i,
	    " opéra caméra "));
}

/* "Le maire, Paul Roy, a …": token *I starts what is between commas; it gets
 * the verb after the second. */
static bool
skip_apposition(struct order *o, size_t *i)
{
	const struct clause *c = o->c;
	size_t k;

	for (k = *i + 1; k < c->count && k < *i + 18; k++) {
		if (is_parted(c, k, ";:(\""))
			return false;
		if (!is_parted(c, k, ","))
			continue;
		if (!is_finite(o, k))
			continue;
		o->last = *i;
		*i = k;
		return true;
	}
	return false;
}

/* The subject from token FIRST on, the verb after it and the clause's end. */
static bool
read_order(struct order *o, size_t first)
{
	const struct clause *c = o->c;
	size_t i, bracket = 0, comma = 0;
	bool inside = false;

	o->first = first;
	o->plural = clause_is(c, first, plurals) || c->at[first].number;
	for (i = first + 1; i < c->count && i < first + SUBJECT_TOKENS; i++) {
		if (is_parted(c, i, "(")) {
			inside = true;
			bracket = i;
		}
		if (is_parted(c, i, ")"))
			inside = false;
		if (inside)
			continue;
		if (is_finite(o, i))
			break;
		if ((i > first + 1 || c->at[first].name) &&
		    is_parted(c, i, ",") && comma == 0 && skip_apposition(o,
		    &i)) {
			comma = o->last;
			break;
		}
		if (bracket > 0 || (c->at[i].gap != 0))
			return false;
	}
	if (comma == 0 && (i >= c->count || i == first + SUBJECT_TOKENS ||
	    (c->at[i].gap != 0 && bracket == 0) || is_parted(c, i, ",;:")))
		return false;
	/* "Acme se rendra lundi à Lund" */
	if (comma == 0 && bracket == 0 && i > first + 1 && clause_is(c, i - 1,
	    " se "))
		i--;
	o->verb = i;
	o->last = comma > 0 ? comma : bracket > 0 ? bracket : i;
	inside = false;
	for (i = o->verb + 1; i < c->count; i++) {
		if (is_parted(c, i, "("))
			inside = true;
		if (is_parted(c, i, ")"))
			inside = false;
		if (!inside && c->at[i].gap != 0 && !is_parted(c, i, "()"))
			break;
		if (!inside && is_parted(c, i, ",;:"))
			break;
	}
	o->end = i;
	/* nobody knows what the marks hold */
	o->quoted = i < c->count && (c->at[i].gap == '"' ||
	    is_parted(c, i, "\""));
	return o->end > o->verb + 1;
}

/* "pourraient en bénéficier": of what? */
static bool
is_of_that(const struct order *o, size_t i)
{
	return i > 0 && clause_is(o->c, i, " en ") && clause_is(o->c, i - 1,
	    " peut peuvent pourra pourront pourrait pourraient doit doivent"
	    " devra devront devrait devraient va vont veut veulent pu dû ") &&
	    framer_ends_in(&o->c->at[i + 1], o->f->g->infinitive_ends);
}

/* Tokens [FIRST, END) need no other sentence and no answer to be clear. */
bool
order_is_clear(const struct order *o, size_t first, size_t end)
{
	size_t i;

	if (end - first > QUESTION_TOKENS)
		return false;
	for (i = first; i < end; i++)
		/* what opens its doors has its own */
		if (clause_is(o->c, i, " ses ") && clause_is(o->c, i + 1,
		    " portes ") && i > o->verb)
			continue;
		else if (is_of_that(o, i) || (clause_is(o->c, i,
		    o->f->g->lost) && !clause_is(o->c, i,
		    o->f->a->rules->inner_words)) || clause_is(o->c, i,
		    " son sa ses leur leurs autres autre pas ne n jamais alors"
		    " chacun chacune notre nos mon ma mes vous nous je ") ||
		    strncmp(o->c->at[i].low, "n" CURLY, 4) == 0 ||
		    strncmp(o->c->at[i].low, "m" CURLY, 4) == 0 ||
		    o->c->at[i].gap == '"')
			return false;
	return true;
}

bool
order_is_vowel(const struct token *t)
{
	return strchr("aeiou", t->low[0]) != NULL ||
	    (unsigned char)t->low[0] >= 0xc3;
}

void
order_add(struct order *o, size_t first, size_t end)
{
	struct buf *out = &o->f->text;
	bool lower = false;

	if (first >= end)
		return;
	if (out->len > 0 && !(out->len > 3 && memcmp(out->data + out->len - 3,
	    CURLY, 3) == 0))
		buf_addc(out, ' ');
	if (first == 0 && (clause_is(o->c, 0, o->f->g->articles) ||
	    clause_is(o->c, 0, plurals) || clause_is(o->c, 0, " né née ")))
		lower = true;
	/* "L’Australie": the article small, the name as it is */
	if (first == 0 && o->c->at[0].capital && o->c->at[0].n > 2 &&
	    (o->c->at[0].s[1] == '\'' || memcmp(o->c->at[0].s + 1, CURLY, 3)
	    == 0)) {
		size_t at = out->len;

		clause_print(o->c, out, first, end, false);
		out->data[at] = (char)(out->data[at] | 32);
		return;
	}
	clause_print(o->c, out, first, end, lower);
}

void
order_add_subject(struct order *o)
{
	order_add(o, o->first, o->last);
}

/* "est-ce que" before the subject. */
void
order_add_that(struct order *o)
{
	buf_adds(&o->f->text, order_is_vowel(&o->c->at[o->first]) ?
	    " est-ce qu" CURLY : " est-ce que");
}

void
order_finish(struct order *o, enum ask_kind kind, double score)
{
	struct question q = { .kind = kind, .sentence = o->f->sentence };
	struct buf subject = BUF_INIT(0);
	size_t i, big = 0;

	buf_adds(&o->f->text, o->f->g->mark);
	for (i = o->first; i < o->end; i++)
		big += o->c->at[i].capital || o->c->at[i].number;
	clause_print(o->c, &subject, o->first, o->last, false);
	q.subject = arena_strdup(o->f->a->arena, buf_str(&subject));
	buf_free(&subject);
	q.score = score + (big > 2 ? 0.1 : o->end - o->first < 6 && big < 2 ?
	    -0.2 : 0);
	framer_add(o->f, q);
}

void
order_start(struct order *o, const char *word)
{
	buf_clear(&o->f->text);
	buf_adds(&o->f->text, word);
}

void
order_start_scope(struct order *o, const char *word)
{
	buf_clear(&o->f->text);
	if (o->opener > 0 && o->opener < 9 && !clause_is(o->c, 0, " selon"
	    " d’après pour concrètement avec ") && order_is_clear(o, 0,
	    o->opener) && !framer_ends_in(&o->c->at[0], " é ée és ées ")) {
		clause_print(o->c, &o->f->text, 0, o->opener, false);
		buf_adds(&o->f->text, ", ");
		buf_adds(&o->f->text, word);
		return;
	}
	buf_addc(&o->f->text, (char)(word[0] - 32));
	buf_adds(&o->f->text, word + 1);
}

/* --- who, what ------------------------------------------------ */

/* "L’action Acme", "Une nouvelle loi": nobody. */
static bool
is_thing(const struct order *o)
{
	static const char heads[] = " action actions titre cours prix taux"
	    " indice drop but essai texte loi projet rapport étude incendie"
	    " séisme tempête accident attaque match film livre album site"
	    " logiciel application version usine entrepôt bâtiment enquête"
	    " mesure réforme accord contrat plan programme système robot modèle"
	    " outil navigateur fichier moteur véhicule avion train satellite"
	    " expertise analyse autopsie sondage audit bilan vote document"
	    " lettre courrier photo vidéo rapport canicule ";
	const struct token *t = &o->c->at[o->first];
	const char *head = t->low;
	size_t n = t->low_n, skip = 0;

	if (strncmp(head, "l" CURLY, 4) == 0)
		skip = 4;
	else if (clause_is(o->c, o->first, o->f->g->articles)) {
		t++;
		head = t->low;
		n = t->low_n;
	} else
		return false;
	if (t->capital && skip == 0)
		return false;
	return list_has_word(heads, head + skip, n - skip) ||
	    (order_ends(t, "ment") && !list_has_word(" gouvernement parlement"
	    " département ", head + skip, n - skip)) || (order_ends(t,
	    "tion") && !list_has_word(" organisation association fédération"
	    " administration direction fondation coalition opposition nation"
	    " délégation population génération ", head + skip, n - skip));
}

/* Whether the nouns in tokens [I, END) are people or bodies of them. */
static bool
has_agent(const struct order *o, size_t i, size_t end)
{
	static const char bodies[] = " parquet police gendarmerie gendarmes"
	    " préfecture préfet mairie maire tribunal cour gouvernement"
	    " ministre ministère groupe société entreprise start-up syndicat"
	    " syndicats association agence fondation armée équipe université"
	    " pirates hackers opposition juge juges élus députés sénateurs"
	    " salariés habitants riverains femme homme inconnu inconnus"
	    " policiers voisin commission conseil comité banque fonds état"
	    " union parlement sénat assemblée direction collectif fédération"
	    " ville région département club président présidente prestataire"
	    " caisse médecin médecins sncta cgt cfdt journal magazine institut centre service chaîne"
	    " pompiers soldats rebelles militants manifestants bénévoles"
	    " pêcheurs randonneurs étudiants élèves parents famille frères"
	    " frère soeur père mère mari ";
	size_t from = i;

	for (; i < end && (o->c->at[i].gap == 0 || i == from); i++) {
		const struct token *t = &o->c->at[i];
		size_t skip = strncmp(t->low, "l" CURLY, 4) == 0 ? 4 : 0;

		if (list_has_word(bodies, t->low + skip, t->low_n - skip) ||
		    (t->name && i == from && !clause_is(o->c, i, " sms mail"
		    " courriel e-mail"
		    " téléphone ")) || order_ends(t, "eur") ||
		    order_ends(t, "eurs") ||
		    order_ends(t, "euse") || order_ends(t, "iste") ||
		    order_ends(t, "istes") || order_ends(t, "ice") ||
		    order_ends(t, "iens"))
			return true;
		if (i > from && clause_is(o->c, i, " de du des d’un d’une dans"
		    " à en "))
			break;
	}
	return false;
}

/* "Le maire de Lund a décrété l’état d’urgence": any verb will do where the
 * subject is somebody and the object says much. */
static bool
does_something(const struct order *o)
{
	const struct clause *c = o->c;
	const struct token *t = &c->at[o->verb + 1];

	return clause_is(c, o->verb, " a avait ") && framer_ends_in(t,
	    " é i u is it ert ") && !clause_is(c, o->verb + 1, " fait eu pu dû"
	    " été pris mis dit déclaré affirmé expliqué indiqué précisé annoncé"
	    " ajouté estimé assuré souligné ") && clause_is(c, o->verb + 2,
	    " le la les un une des ") && o->end >= o->verb + 6 &&
	    has_agent(o, o->first, o->last);
}

static void
ask_who(struct order *o)
{
	const struct clause *c = o->c;

	static const char later[] = " assurera dirigera remplacera présidera"
	    " affrontera recevra construira financera organisera représentera"
	    " examinera jugera ";
	bool future = clause_is(c, o->verb, later);

	if (!framer_is_plain(o->f, o->first, o->last) ||
	    is_thing(o) ||
	    clause_is(c, o->first, " un une ") || !(future ||
	    clause_is(c, o->verb, " a avait ")) || o->end < o->verb + 4 ||
	    c->at[o->verb + 2].number ||
	    !order_is_clear(o, o->verb, o->end))
		return;
	if (!future && !clause_is(c, o->verb + 1, deeds) && !(clause_is(c,
	    o->verb + 1, o->f->a->rules->inner_words) && clause_is(c,
	    o->verb + 2, deeds)) && !does_something(o))
		return;
	order_start_scope(o, "qui");
	order_add(o, o->verb, o->end);
	order_finish(o, ASK_WHO_DID, future || clause_is(c, o->verb + 1,
	    deeds) ? 0.7 : 0.55);
}

/* "La mairie a déposé un recours": what, with the subject last. */
static void
ask_what(struct order *o)
{
	const struct clause *c = o->c;
	size_t at = o->verb + 1;

	if (!framer_is_plain(o->f, o->first, o->last) ||
	    clause_is(c, o->first, " un une ") ||
	    !clause_is(c, o->verb, " a ont "))
		return;
	if (clause_is(c, at, o->f->a->rules->inner_words) ||
	    clause_is(c, at, " lundi mardi mercredi jeudi vendredi samedi"
	    " dimanche "))
		return;
	if (!clause_is(c, at, things) || !clause_is(c, at + 1, " le la les un"
	    " une des ") || c->at[at + 1].gap != 0)
		return;
	order_start_scope(o, clause_is(c, o->verb, " a ") ? "qu" CURLY "a" :
	    "qu" CURLY "ont");
	order_add(o, at, at + 1);
	order_add_subject(o);
	order_finish(o, ASK_WHAT_DID, 0.7);
}

/* "Les données ont été consultées par des pirates." */
static void
ask_by_whom(struct order *o)
{
	const struct clause *c = o->c;
	/* "seront payées par", "ont été payées par" */
	bool later = clause_is(c, o->verb, " sera seront est sont ") &&
	    framer_ends_in(&c->at[o->verb + 1], " é ée és ées is ise ises it"
	    " ite ites u ue us ues ");
	size_t i = o->verb + (later ? 2 : 3);

	if (!framer_is_plain(o->f, o->first, o->last) || (!later &&
	    !(clause_is(c, o->verb, " a ont avait avaient ") &&
	    clause_is(c, o->verb + 1, " été "))) || !clause_is(c, i, " par ") ||
	    i + 1 >= o->end || !(clause_is(c, i + 1,
	    " le la les des un une ") ||
	    c->at[i + 1].name || strncmp(c->at[i + 1].low, "l" CURLY, 4) == 0)
	    || clause_is(c, i + 2, " série suite biais façon incendie ") ||
	    !has_agent(o, i + 1, o->end) ||
	    !order_is_clear(o, o->verb, i))
		return;
	order_start(o, "Par qui");
	order_add_that(o);
	order_add_subject(o);
	order_add(o, o->verb, i);
	order_finish(o, ASK_WHO_DID, 0.8);
}

/* "L’épicentre a été localisé dans la province de Lund." */
static void
ask_where(struct order *o)
{
	static const char found[] = " localisé localisée retrouvé retrouvée"
	    " retrouvés découvert découverte arrêté arrêtée arrêtés interpellé"
	    " interpellés signalé installé installée construit construite"
	    " organisé organisée transporté transportés hospitalisé"
	    " hospitalisés enregistré enregistrée observé observée aperçu"
	    " inhumé tourné tournée accueillis accueillies relogés relogées"
	    " conduit conduite conduits transféré transférée transférés"
	    " évacué évacués relogé déplacés ";
	const struct clause *c = o->c;
	size_t i = o->verb + 3;

	if (!framer_is_plain(o->f, o->first, o->last) ||
	    clause_is(c, o->first, " un une ") ||
	    !clause_is(c, o->verb, " a ont avait avaient ") ||
	    !clause_is(c, o->verb + 1, " été ") ||
	    !clause_is(c, o->verb + 2, found) ||
	    !clause_is(c, i, " dans à en au aux sur près ") || i + 1 >= o->end
	    || c->at[i + 1].number || clause_is(c, i + 1, o->f->g->months) ||
	    clause_is(c, i + 2, " nuit cadre journée mois années heures soirée"
	    " matinée foulée semaine an année jours faveur retour arrivée"
	    " domicile ") || clause_is(c, i + 1, " son sa ses leur "))
		return;
	order_start(o, "Où");
	order_add_that(o);
	order_add_subject(o);
	order_add(o, o->verb, i);
	order_finish(o, ASK_WHERE, 0.8);
}

/* "En raison de la grève, la mairie …", "Faute de neige, …" */
static void
ask_cause(struct order *o, size_t opener)
{
	const struct clause *c = o->c;

	if (opener == 0 || !((clause_is(c, 0, " en ") && clause_is(c, 1,
	    " raison ")) || (clause_is(c, 0, " à a ") && clause_is(c, 1,
	    " cause ")) || (clause_is(c, 0, " faute ") && clause_is(c, 1,
	    " de d d’ "))) || !order_is_clear(o, o->first, o->end))
		return;
	order_start(o, "Pourquoi");
	order_add_that(o);
	order_add(o, o->first, o->end);
	order_finish(o, ASK_WHY, 0.95);
}

/* "Née à Oran en 1944, Anne Roy …" */
static void
ask_birth(struct framer *f)
{
	struct order o = { .f = f, .c = &f->c };
	const struct clause *c = &f->c;
	size_t i = clause_break(c, 1), end;

	if (!clause_is(c, 0, " né née ") || i >= c->count || i > 9 ||
	    c->at[i].gap != ',' || !c->at[i].capital ||
	    !c->at[i - 1].number)
		return;
	if (!clause_is(c, 1, " à le en "))
		return;
	for (end = i; end < c->count && end < i + 4 && c->at[end].capital &&
	    (end == i || c->at[end].gap == 0); end++)
		;
	if (end < i + 2)
		return;
	o.first = i;
	o.last = o.end = end;
	order_start(&o, clause_is(c, 1, " à ") ? "Où et quand est" :
	    "Quand est");
	order_add(&o, 0, 1);
	order_add(&o, i, end);
	order_finish(&o, ASK_WHEN, 1.0);
}

void
ask_french_order(struct framer *f)
{
	struct order o = { .f = f, .c = &f->c };
	size_t opener = framer_skip_opener(f), i;

	ask_known_french(f);
	ask_birth(f);
	order_ask_if(f);
	if (opener == 0 && clause_is(&f->c, 0, " faute ")) {
		i = clause_break(&f->c, 1);
		opener = i < f->c.count && f->c.at[i].gap == ',' ? i : 0;
	}
	/* "Le maire, Tom Hale, …" only looks like "Le 3 mai, …" */
	if (!read_order(&o, opener)) {
		opener = 0;
		if (!read_order(&o, 0))
			return;
	}
	o.opener = opener;
	/* "L’homme de 58 ans": nobody knows him before the answer */
	for (i = o.first + 1; i + 3 <= o.last; i++)
		if (clause_is(o.c, i, " de ") && o.c->at[i + 1].number &&
		    clause_is(o.c, i + 2, " ans "))
			return;
	if (o.quoted) {
		if (o.last < o.verb)
			framer_try_verb(f, o.first, o.last, o.verb);
		order_ask_part(&o, opener);
		return;
	}
	ask_cause(&o, opener);
	order_ask_subject_count(&o);
	order_ask_object_count(&o);
	order_ask_toll(&o);
	order_ask_since(&o);
	ask_by_whom(&o);
	ask_where(&o);
	order_ask_sum(&o);
	order_ask_how_long(&o);
	order_ask_change(&o);
	if (o.last < o.verb)
		framer_try_verb(f, o.first, o.last, o.verb);
	ask_who(&o);
	ask_what(&o);
	order_ask_part(&o, opener);
}
