/*
 * French questions for one part of the clause, of any verb: its object
 * ("Qu’a promis le maire ?"), its day or year, its reason; and for what
 * follows from a condition.
 */
#include "ask_fr_order.h"

#include <string.h>

#define CONDITION_MAX 16

static const char days[] = " lundi mardi mercredi jeudi vendredi samedi"
    " dimanche ";
static const char hours[] = " matin midi soir après-midi dernier prochain ";
static const char months[] = " janvier février mars avril mai juin juillet août"
    " septembre octobre novembre décembre ";
static const char seasons[] = " printemps été automne hiver l’automne l’été"
    " l’hiver ";
static const char bland[] = " fait eu pris mis donné tenu rendu été pu dû voulu"
    " fallu passé vu dit connu fini conduit permis abouti tout bien plus scellé"
    " inscrit marqué ouvert gardé ";
static const char bland_infinitives[] = " faire avoir être prendre mettre"
    " rendre donner tenir passer voir dire connaître devenir rester jouer"
    " coûter durer atteindre peser représenter ";
static const char nobodies[] = " homme femme hommes femmes personne personnes"
    " suspect suspects garçon fille enfant maire président directeur ministre"
    " joueur joueurs entraîneur promoteurs dirigeants victime victimes"
    " enfants élèves étudiants parents gens habitants riverains salariés"
    " employés passagers voyageurs patients clients otages détenus policiers"
    " pompiers manifestants ";

static bool
is_year(const struct token *t)
{
	return t->number && t->n == 4 && (t->s[0] == '1' || t->s[0] == '2');
}

static bool
is_article(const struct clause *c, size_t i)
{
	const struct token *t = &c->at[i];

	return i < c->count && t->gap == 0 && (clause_is(c, i, " le la les un"
	    " une des ") || strncmp(t->low, "l" CURLY, 4) == 0);
}

/* The end of the date that starts at token I, or I; *WORD asks for it. */
size_t
order_date_end(const struct clause *c, size_t i, const char **word)
{
	size_t k = i;

	/* "à 15 ans", "à l’âge de 79 ans" */
	*word = "À quel âge";
	if (clause_is(c, i, " à ") && !(i > 0 && c->at[i - 1].number)) {
		k += clause_is(c, i + 1, " l’âge ") && clause_is(c, i + 2,
		    " de ") ? 3 : 1;
		if (c->at[k].number && clause_is(c, k + 1, " ans "))
			return k + 2;
	}
	k = i;
	*word = "Quand";
	if (clause_is(c, k, days)) {
		for (k++; clause_is(c, k, hours) && c->at[k].gap == 0; k++)
			;
		if (!(c->at[k].number && clause_is(c, k + 1, months)))
			return k;
		return k + 2 + is_year(&c->at[k + 2]);
	}
	if (clause_is(c, k, " dès "))
		k++;
	else if (clause_is(c, k, " à ") && clause_is(c, k + 1, " partir ")) {
		*word = "À partir de quand";
		k += 2;
		if (clause_is(c, k, " de "))
			k++;
	}
	if (clause_is(c, k, " en vers ") || k > i) {
		k += clause_is(c, k, " en vers ");
		if (clause_is(c, k, months) && !clause_is(c, k + 1, days))
			return k + 1 + is_year(&c->at[k + 1]);
		if (is_year(&c->at[k]) && (c->at[k + 1].gap != 0 ||
		    !c->at[k + 1].number))
			return k + 1;
	}
	if (clause_is(c, k, " le du ") && c->at[k + 1].number &&
	    clause_is(c, k + 2, months))
		return k + 3 + is_year(&c->at[k + 3]);
	/* "au mois d’août" */
	if (clause_is(c, k, " au ") && clause_is(c, k + 1, " mois ")) {
		if (clause_is(c, k + 2, " d’avril d’août d’octobre "))
			return k + 3 + is_year(&c->at[k + 3]);
		return clause_is(c, k + 2, " de ") && clause_is(c, k + 3,
		    months) ? k + 4 + is_year(&c->at[k + 4]) : i;
	}
	if (clause_is(c, k, " au ") && clause_is(c, k + 1, seasons))
		k++;
	else if (clause_is(c, k, " à ") && clause_is(c, k + 1, seasons))
		k++;
	else if (!clause_is(c, k, " l’automne l’été l’hiver "))
		return i;
	return k + 1 + is_year(&c->at[k + 1]);
}

/* "Le pont est fermé jusqu’au 15 avril." */
static void
ask_until(struct order *o)
{
	const struct clause *c = o->c;
	size_t i, k;
	bool when = false;

	for (i = o->verb + 2; i < o->end && !clause_is(c, i, " jusqu’au"
	    " jusqu’à jusqu’en "); i++)
		;
	if (i + 1 >= o->end || i + 5 < o->end)
		return;
	for (k = i + 1; k < o->end; k++)
		when = when || clause_is(c, k, months) || clause_is(c, k,
		    days) || clause_is(c, k, seasons) || is_year(&c->at[k]) ||
		    (c->at[k].number && clause_is(c, k + 1, " heures "));
	if (!when || !order_is_clear(o, o->verb, i) || !clause_is(c, o->verb,
	    " est sont sera seront reste restent restera resteront a ont était"
	    " étaient peut peuvent peut dure durent se "))
		return;
	order_start(o, "Jusqu" CURLY "à quand");
	order_add_that(o);
	order_add_subject(o);
	order_add(o, o->verb, i);
	order_finish(o, ASK_WHEN, 0.85);
}

/* Whether token I is what the subject owns: "a perdu son maillot". */
static bool
is_own(const struct order *o, size_t i)
{
	return i > o->verb && i <= o->verb + 2 && clause_is(o->c, i, o->plural ?
	    " leur leurs " : " son sa ses ");
}

/* The verb and what follows it up to END are clear: "donnera son concert" is
 * the subject's, as it stands before. */
static bool
is_clear_but_own(const struct order *o, size_t end)
{
	size_t own = o->verb + 1;

	own += !is_own(o, own);
	return is_own(o, own) ? order_is_clear(o, o->verb, own) &&
	    order_is_clear(o, own + 1, end) : order_is_clear(o, o->verb, end);
}

/* "La cour rendra son arrêt le 18 décembre.": asked with "est-ce que". */
static void
ask_when(struct order *o, size_t opener)
{
	const struct clause *c = o->c;
	const char *word;
	size_t i, end = 0, k, last = o->end, from;

	if (opener > 0) {
		bool since = clause_is(c, 0, " depuis ");

		end = order_date_end(c, since, &word);
		if (end != opener || !order_is_clear(o, o->first, o->end))
			return;
		order_start(o, since ? "Depuis quand" : "Quand");
		order_add_that(o);
		order_add(o, o->first, o->end);
		order_finish(o, ASK_WHEN, 0.7);
		return;
	}
	for (i = o->verb + 1; i < o->end; i++) {
		end = order_date_end(c, i, &word);
		if (end > i)
			break;
	}
	if (i >= o->end || end > o->end || clause_is(c, i - 1, " depuis d’ici"
	    " jusqu’au jusqu’à de du des l’an à dès avant après entre et ou"
	    " d’un d’une fin début mi ") || c->at[end].number ||
	    clause_is(c, end, " ou ") || (clause_is(c, end, " à ") &&
	    (clause_is(c, end + 1, days) || c->at[end + 1].number)))
		return;
	/* "doivent débuter en janvier et durer trois mois" */
	if (clause_is(c, end, " et ")) {
		if (!framer_ends_in(&c->at[end + 1], " er ir re oir "))
			return;
		last = end;
	}
	from = i;
	/* "est espérée pour le 15 avril" */
	if (clause_is(c, i - 1, " pour ")) {
		if (strcmp(word, "Quand") != 0 || i < o->verb + 3)
			return;
		word = "Pour quand";
		from--;
	} else if ((i - o->verb) + (last - end) < (last < o->end ? 2 : 3))
		return;
	/* a clause of its own may have the date */
	for (k = o->verb + 1; k < i; k++)
		if (clause_is(c, k, " qui que dont où alors quand et ou après"
		    " avant "))
			return;
	/* "un programme mené depuis": the participle of a noun */
	if (i > o->verb + 2 && framer_ends_in(&c->at[i - 1], " é ée és ées ") &&
	    !clause_is(c, i - 2, " a ont est sont été avait avaient"
	    " être sera seront s’est "))
		return;
	/* what is awaited has the date */
	if (clause_is(c, o->verb, " s" CURLY "attend s" CURLY "attendent"
	    " attend attendent prévoit prévoient espère espèrent "))
		return;
	/* "continuaient mardi": no event */
	if (clause_is(c, i, days) && framer_ends_in(&c->at[o->verb],
	    " ait aient "))
		return;
	if (!is_clear_but_own(o, last))
		return;
	order_start(o, word);
	order_add_that(o);
	order_add_subject(o);
	order_add(o, o->verb, from);
	order_add(o, end, last);
	order_finish(o, ASK_WHEN, clause_is(c, i, days) ? 0.5 : 0.75);
}

/* Whether what starts at token I may be what the verb is done to. */
static bool
is_object(const struct order *o, size_t i)
{
	const struct clause *c = o->c;
	size_t noun = strncmp(c->at[i].low, "l" CURLY, 4) == 0 ? i : i + 1;

	return is_article(c, i) && i < o->end && !clause_is(c, noun, " score"
	    " terme fin porte voie place part plus même moindre lieu droit jour"
	    " cap pas match rencontre première"
	    " premier ") && !clause_is(c, noun, nobodies) &&
	    !clause_is(c, noun, days) && !clause_is(c, noun, " semaine année"
	    " nuit mois soirée veille fois journée matinée"
	    " saison ") && !c->at[noun].number &&
	    !clause_is(c, noun, order_amounts);
}

/* "Le maire a promis une école.", "… a promis de rénover l’école." */
static void
ask_what_was(struct order *o)
{
	static const char promises[] = " promis proposé décidé demandé exigé"
	    " recommandé suggéré juré conseillé ordonné réclamé annoncé prévu"
	    " menacé choisi envisagé ";
	static const char persons[] = " prévenu averti informé accusé arrêté"
	    " interpellé condamné tué blessé battu nommé élu invité reçu"
	    " rencontré remercié félicité évacué hospitalisé relaxé licencié"
	    " poussé aidé autorisé convoqué placé interrogé entendu libéré"
	    " expulsé jugé ";
	static const char thoughts[] = " estimé jugé reconnu affirmé assuré"
	    " rappelé prévenu averti révélé montré conclu constaté souligné"
	    " démontré promis regretté admis craint confirmé annoncé calculé ";
	const struct clause *c = o->c;
	size_t at = o->verb + 1, what;

	if (!clause_is(c, o->verb, " a ont avait avaient "))
		return;
	if (clause_is(c, at, o->f->a->rules->inner_words))
		at++;
	if (!framer_ends_in(&c->at[at], " é i u it is ert int ut ") ||
	    c->at[at].gap != 0 || clause_is(c, at, bland) ||
	    c->at[at].capital || !order_is_clear(o, o->verb, at + 1))
		return;
	what = at + 1;
	if (clause_is(c, what, days))
		for (what++; clause_is(c, what, hours); what++)
			;
	if (o->quoted && !(clause_is(c, what, " de d d’ que ") &&
	    (clause_is(c, at, promises) || clause_is(c, at, thoughts))) &&
	    !(c->at[what].gap == '"' && clause_is(c, at, " relevé dénoncé"
	    " évoqué promis demandé réclamé critiqué pointé constaté ")))
		return;
	/* "a menacé de représailles": of no deed */
	if (clause_is(c, what, " de d d’ ") && !framer_ends_in(
	    &c->at[what + 1], " er ir re oir "))
		return;
	if (is_object(o, what) && clause_is(c, at, persons))
		return;
	if (!o->quoted && !is_object(o, what) && !((clause_is(c, what,
	    " de d d’ ") ||
	    strncmp(c->at[what].low, "d" CURLY, 4) == 0) &&
	    clause_is(c, at, promises)) && !((clause_is(c, what, " que ") ||
	    strncmp(c->at[what].low, "qu" CURLY, 5) == 0) &&
	    clause_is(c, at, thoughts)))
		return;
	order_start_scope(o, "qu" CURLY);
	order_add(o, o->verb, o->verb + 1);
	order_add(o, at, at + 1);
	order_add_subject(o);
	order_finish(o, ASK_WHAT_DID, 0.6);
}

/* "L’outil peut résumer une page.", "Le fonds construira une école." */
static void
ask_what_will(struct order *o)
{
	const struct clause *c = o->c;
	size_t at = o->verb + 1;

	if (clause_is(c, o->verb, " va vont peut peuvent doit doivent veut"
	    " veulent pourrait pourraient devrait devraient souhaite compte"
	    " souhaitent espère espèrent devra devront pourra pourront ")) {
		if (!framer_ends_in(&c->at[at], " er ir re oir ") ||
		    c->at[at].gap != 0 || clause_is(c, at, bland_infinitives) ||
		    !is_object(o, at + 1))
			return;
		at++;
	} else if (!(framer_ends_in(&c->at[o->verb], " era ira dra eront iront"
	    " dront ") && !clause_is(c, o->verb, " sera seront fera feront"
	    " ira iront faudra tiendra prendra prendront rendra viendra"
	    " viendront restera deviendra ") && is_object(o, at)))
		return;
	order_start_scope(o, order_is_vowel(&c->at[o->verb]) ? "qu" CURLY :
	    "que");
	order_add(o, o->verb, at);
	order_add_subject(o);
	order_finish(o, ASK_WHAT_WILL, 0.45);
}

/* Where a reason starts in tokens [I, END), or END. */
static size_t
reason_at(const struct order *o, size_t i)
{
	const struct clause *c = o->c;

	for (; i < o->end; i++) {
		if ((clause_is(c, i, " en ") && clause_is(c, i + 1, " raison "))
		    || (clause_is(c, i, " à ") && clause_is(c, i + 1,
		    " cause ")) || clause_is(c, i, " faute afin ") ||
		    (clause_is(c, i, " parce ") && c->at[i].gap == 0))
			return i;
		if (clause_is(c, i, " pour ") && !c->at[i + 1].capital &&
		    (framer_ends_in(&c->at[i + 1], " er ir re oir ") ||
		    (clause_is(c, i + 1, " ne ") && clause_is(c, i + 2,
		    " pas "))) && !clause_is(c, i + 1, " autre autres"
		    " leur premier dernier hier être avoir lutter "))
			return i;
		if (clause_is(c, i, " qui que dont où "))
			break;
	}
	return o->end;
}

/* "… en raison de la grève", "… faute de toit", "… pour éviter un choc",
 * "…, car …" */
static void
ask_why(struct order *o)
{
	const struct clause *c = o->c;
	size_t i = reason_at(o, o->verb + 1), k;
	bool after = i == o->end && (clause_is(c, i, " car ") ||
	    clause_is(c, i, " faute ") || (clause_is(c, i, " en ") &&
	    clause_is(c, i + 1, " raison ")) || (clause_is(c, i, " afin ")) ||
	    clause_is(c, i, " parce "));

	if ((i == o->end && !after) || i < o->verb + 2 ||
	    !is_clear_but_own(o, i))
		return;
	/* "a annulé 170 vols et réclame …": which of them? */
	for (k = o->verb + 1; k < i; k++)
		if (clause_is(c, k, " et ") && !is_article(c, k + 1) &&
		    !c->at[k + 1].number && !c->at[k + 1].capital)
			return;
	/* "a 60 jours pour …" */
	if (clause_is(c, o->verb, " a ont avait avaient aura auront ") &&
	    (c->at[o->verb + 1].number || is_article(c, o->verb + 1)))
		return;
	order_start_scope(o, "pourquoi");
	order_add_that(o);
	order_add_subject(o);
	order_add(o, o->verb, i);
	order_finish(o, ASK_WHY, 0.9);
}

/* "Si la peine était confirmée, …" */
void
order_ask_if(struct framer *f)
{
	const struct clause *c = &f->c;
	struct order o = { .f = f, .c = c };
	size_t end = clause_break(c, 1), i;
	bool would = false;

	if (!clause_is(c, 0, " si ") || end >= c->count || end < 4 ||
	    end > CONDITION_MAX || c->at[end].gap != ',' ||
	    clause_is(c, 1, " on l’on c’est ce "))
		return;
	if (!order_is_clear(&o, 1, end))
		return;
	for (i = 2; i < end; i++)
		would = would || framer_ends_in(&c->at[i], " ait aient ");
	o.last = o.end = end;
	order_start(&o, would ? "Que se passerait-il" : "Que se passera-t-il");
	buf_adds(&f->text, " si");
	order_add(&o, 1, end);
	order_finish(&o, ASK_WHAT_WILL, 0.9);
}

void
order_ask_part(struct order *o, size_t opener)
{
	bool vague = clause_is(o->c, o->first, " un une ") &&
	    o->last - o->first < 4;

	if (!framer_is_plain(o->f, o->first, o->last) &&
	    !clause_is(o->c, o->first, " les "))
		return;
	if (!order_is_clear(o, o->first, o->last) || vague)
		return;
	/* "Les premiers résultats" of what? */
	if (o->last - o->first < 4 && clause_is(o->c, o->first + 1, " premiers"
	    " premières derniers dernières premier première "))
		return;
	if (!o->quoted) {
		ask_when(o, opener);
		ask_until(o);
		ask_why(o);
	}
	/* "Une étude de l’université a montré que …" */
	if (clause_is(o->c, o->first, " un une ") && !(clause_is(o->c,
	    o->first + 1, " étude enquête sondage rapport analyse ") &&
	    (clause_is(o->c, o->verb + 2, " que ") || strncmp(
	    o->c->at[o->verb + 2].low, "qu" CURLY, 5) == 0)))
		return;
	ask_what_was(o);
	if (o->quoted)
		return;
	ask_what_will(o);
}
