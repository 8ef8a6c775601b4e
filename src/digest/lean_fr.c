#include "ask_frames.h"
#include "lean.h"

#include <string.h>

#define NEAR 8		/* tokens: what is named before may be meant later */

static const char these_ones[] = " celui-ci celle-ci ceux-ci celles-ci"
    " celui-là celle-là ceux-là celles-là ";
static const char times[] = " lundi mardi mercredi jeudi vendredi samedi"
    " dimanche matin soir midi nuit semaine année mois jour jours été automne"
    " hiver printemps week-end saison fois siècle décennie après-midi"
    " matinée soirée rentrée ";
static const char clause_openers[] = " quand lorsque lorsqu’il si comme puisque"
    " tandis alors même après bien parce tant où que qu’il"
    " lorsqu’elle s’il depuis ";
static const char have[] = " a ont avait avaient aura auront aurait auraient"
    " est sont était étaient ";
static const char elided[] = " l’a l’ont l’avait l’avaient l’aura l’auront"
    " l’aurait l’auraient l'a l'ont l'avait l'avaient l'aura l'auront l'aurait"
    " n’en n'en ";

static bool
ends(const struct token *t, const char *end)
{
	size_t n = strlen(end);

	return t->low_n > n && memcmp(t->low + t->low_n - n, end, n) == 0;
}

/* "il faut", "il y a": nobody is meant. */
static bool
is_nobody(const struct clause *c, size_t i)
{
	return clause_is(c, i, " il ") && (clause_is(c, i + 1, " y faut faudra"
	    " faudrait fallait suffit reste s’agit s'agit semble n’y pleut"
	    " convient ") || (clause_is(c, i + 1, " est était sera ") &&
	    clause_is(c, i + 2, " possible prévu question conseillé recommandé"
	    " interdit tombé temps difficile probable nécessaire important ")));
}

/* "ce dernier", but not "ces derniers mois". */
static bool
is_last_named(const struct lean *l, size_t i)
{
	return lean_is(l, i, " ce cette ces ") && clause_is(l->c, i + 1,
	    " dernier dernière derniers dernières ") && !clause_is(l->c, i + 2,
	    " mois jours années semaines temps heures ans décennies ");
}

/* "cette mesure", but not "cette année" and "ce qui". */
static bool
is_pointing(const struct lean *l, size_t i)
{
	const struct token *next = &l->c->at[i + 1];

	if (!lean_is(l, i, " ce cet cette ces ") || i + 1 >= l->c->count ||
	    is_last_named(l, i) || clause_is(l->c, i + 1, " qui que dont à"
	    " dernier derniers dernières "))
		return false;
	return strncmp(next->low, "qu", 2) != 0 && !clause_is(l->c, i + 1,
	    times) && !clause_is(l->c, i + 2, times);
}

/* "Lors du procès, elle …", "En 2023, leur voisin …". */
static bool
follows_opener(const struct lean *l)
{
	const struct clause *c = l->c;
	size_t i = l->first_end;

	if (i >= c->count || c->at[i].gap != ',' || i > 12 ||
	    clause_is(c, 0, clause_openers) || l->inside[0])
		return false;
	return (lean_is(l, i, " il elle ils elles son sa ses leur leurs ") &&
	    !is_nobody(c, i)) || is_pointing(l, i);
}

/* "Les policiers ont trouvé à son domicile …", "dans 101 d’entre eux": nobody
 * before it can own it. */
static bool
is_ownerless(const struct lean *l, size_t i)
{
	size_t k;

	if (lean_is(l, i, " d’entre ") && clause_is(l->c, i + 1, " eux elles "))
		return true;
	if (!lean_is(l, i, " son sa ses ") || i < 2 ||
	    !(clause_is(l->c, 0, " les des ces ") || l->c->at[0].number))
		return false;
	for (k = 1; k < i; k++)
		if (clause_is(l->c, k, " le la un une du au chaque chacun ") ||
		    l->c->at[k].capital || strncmp(l->c->at[k].low,
		    "l\xe2\x80\x99", 4) == 0)
			return false;
	return true;
}

/* "les acceptent", "lui avait", "les utiliser". */
static bool
is_clitic(const struct lean *l, size_t i)
{
	const struct token *next = &l->c->at[i + 1];

	if (lean_is(l, i, elided) || (i > 0 && lean_is(l, i, " en ") &&
	    clause_is(l->c, i + 1, have)))
		return true;
	if (i + 1 >= l->c->count || next->gap != 0)
		return false;
	if (lean_is(l, i, " les ") && (ends(next, "ent") || ends(next, "er") ||
	    ends(next, "ir") || ends(next, "re")) && !next->capital)
		return true;
	/* "compte le présenter" */
	if (i > 0 && lean_is(l, i, " le la ") && !next->capital &&
	    framer_ends_in(next, " er ir re ") && !clause_is(l->c, i + 1,
	    " maire mer père mère frère titre chiffre centre ministère dossier"
	    " quartier premier première dernier dernière chantier métier"
	    " papier calendrier courrier ") && clause_is(l->c, i - 1,
	    " compte comptent veut veulent peut peuvent doit doivent va vont"
	    " espère espèrent souhaite souhaitent pourrait pourraient devrait"
	    " devraient entend entendent "))
		return true;
	return lean_is(l, i, " les lui leur ") && clause_is(l->c, i + 1, have);
}

/* What the whole clause shows, wherever it stands. */
static bool
leans_anyhow(const struct lean *l)
{
	const struct clause *c = l->c;
	size_t i;

	/* "Huit autres ont été blessés" */
	if (c->count > 3 && clause_is(c, 1, " autres d’autres ") &&
	    !c->at[1].capital)
		return true;
	/* "Le port, également poursuivi, …" */
	for (i = 1; i < c->count; i++)
		if (lean_is(l, i, " également aussi ") && c->at[i].gap ==
		    ',' && (ends(&c->at[i + 1], "\xc3\xa9") || ends(
		    &c->at[i + 1], "i")))
			return true;
	/* "Ann Poe, qui part, échappe à cette règle." */
	if (clause_is(c, l->first_end, " qui dont ") && l->first_end < c->count)
		for (i = clause_break(c, l->first_end + 1) + 1; i < c->count &&
		    c->at[i].gap == 0; i++)
			if (is_pointing(l, i))
				return true;
	/* "Le maire, Tom Hale, l’a dit", "de la même manière", "Pour remplacer
	 * les plus vétustes, …" */
	for (i = 1; i < c->count; i++)
		if ((c->at[i].gap == ',' && lean_is(l, i, elided)) ||
		    (lean_is(l, i, " même ") && clause_is(c, i + 1, " manière"
		    " façon sort ")) || (lean_is(l, i, " les ") &&
		    clause_is(c, i + 1, " plus moins ") && framer_ends_in(
		    &c->at[i - 1], " er ir ") && c->at[i + 3].gap == ','))
			return true;
	/* "En 2023, deux de ses voisins …" */
	if (l->first_end < c->count && l->first_end < 9 && !clause_is(c, 0,
	    clause_openers) && (c->at[l->first_end].number || clause_is(c,
	    l->first_end, " deux trois quatre cinq plusieurs l’un l’une ")) &&
	    clause_is(c, l->first_end + 1, " de ") && clause_is(c,
	    l->first_end + 2, " ses leurs "))
		return true;
	/* "Lyon a préféré en limiter le nombre." */
	for (i = 1; i + 1 < c->count; i++)
		if (lean_is(l, i, " en ") && c->at[i].gap == 0 &&
		    framer_ends_in(&c->at[i + 1], " er ir oir ttre dre ") &&
		    !c->at[i + 1].capital && (clause_is(c, i - 1, " de pour à"
		    " sans peut peuvent veut veulent doit doivent va vont"
		    " pourrait devrait ") || ends(&c->at[i - 1], "\xc3\xa9"))
		    && !clause_is(c, i + 1, " février janvier hiver mer fer"
		    " atelier premier dernier "))
			return true;
	/* "Selon le maire, Tom Hale, ces projets …" */
	if (clause_is(c, 0, " selon d’après pour ") && l->first_end < c->count &&
	    c->at[l->first_end].capital) {
		i = clause_break(c, l->first_end + 1);
		if (i < c->count && i < 14 && (is_pointing(l, i) ||
		    (lean_is(l, i, " il elle ils elles ") &&
		    !is_nobody(c, i))))
			return true;
	}
	/* "Trois sénateurs ont voté contre." */
	if (c->count > 3 && lean_is(l, c->count - 1, " contre avec "))
		return true;
	/* "Le même Hale a marqué" */
	if (clause_is(c, 0, " le la les ") && clause_is(c, 1,
	    " même mêmes "))
		return true;
	/* "Le gain serait plutôt de 3 %." than what? */
	for (i = 2; i < c->count; i++)
		if (lean_is(l, i, " plutôt ") && clause_is(c, i - 1, " est"
		    " sont serait seraient était étaient ") &&
		    !clause_is(c, i + 1, " que "))
			return true;
	return false;
}

bool
lean_french(const struct clause *c)
{
	struct lean l;
	size_t i;

	lean_read(&l, c);
	if (leans_anyhow(&l))
		return true;
	if (follows_opener(&l) || (clause_is(c, 0, " selon d’après pour ") &&
	    clause_is(c, 1, " son sa ses leur leurs ")))
		return true;
	/* "Un tiers ont …" of whom? */
	if (clause_is(c, 1, " tiers quart moitié ") && !clause_is(c, 2,
	    " de des du d’entre d’une d’un "))
		return strncmp(c->at[2].low, "d\xe2\x80\x99", 4) != 0;
	for (i = 0; i < c->count; i++) {
		if ((i < NEAR || c->at[i].gap == ',') && (lean_is(&l, i,
		    these_ones) || is_last_named(&l, i)))
			return true;
		/* "un tel brassage" */
		if (lean_is(&l, i, " tel telle tels telles ") && clause_is(c,
		    i - 1, " un une de ") && i > 0 && !clause_is(c, i + 1,
		    " que "))
			return true;
		/* "…, a-t-il dit" */
		if (!l.inside[i] && (ends(&c->at[i], "-il") || ends(&c->at[i],
		    "-elle") || ends(&c->at[i], "-ils") || ends(&c->at[i],
		    "-elles")) && i > 0 && !clause_is(c, i - 1, " se ") &&
		    !(c->end == '?' && i > 1 && clause_is(c, 0, " le la les"
		    " pourquoi quand comment où ")))
			return true;
		/* "Les ports craignent qu’elle ne ferme" */
		if (i > 1 && lean_is(&l, i, " qu’il qu’elle ") && clause_is(c,
		    0, " les des ") && i < 5 && !clause_is(c, i + 1, " y faut"
		    " faudra faille s’agit n’y soit est "))
			return true;
		/* "L’Espagne, …, en produit trois fois plus" */
		if (i > 1 && lean_is(&l, i, " en ") && clause_is(c, i + 1,
		    " produit compte récolte consomme exporte vend emploie"
		    " dénombre possède reste recommande recommandent"
		    " préconise prévoit ") && c->at[i + 1].gap == 0)
			return true;
		/* "Onze millions de jeunes pourraient en bénéficier." */
		if (i > 1 && i < NEAR && lean_is(&l, i, " en ") &&
		    clause_is(c, i - 1, " peut peuvent pourra pourront pourrait"
		    " pourraient doit doivent devrait devraient ") &&
		    framer_ends_in(&c->at[i + 1], " er ir re "))
			return true;
		/* "Ceux qui s’y opposent" */
		if (i > 1 && lean_is(&l, i, " s’y s'y ") && clause_is(c, i - 1,
		    " qui "))
			return true;
		if (i > 0 && i < 24 && lean_is(&l, i, " lui leur ") &&
		    framer_ends_in(&c->at[i + 1], " er ir re ") &&
		    c->at[i + 1].gap == 0 && !clause_is(c, i - 1, " à pour avec"
		    " chez de et que "))
			return true;
		if (i >= l.first_end)
			continue;
		if (is_ownerless(&l, i))
			return true;
		/* "hier elle …": no noun is before it */
		if (i == 1 && lean_is(&l, i, " il elle ils elles ") &&
		    !is_nobody(c, i))
			return true;
		/* "Le contrat de son sponsor", "… lui coûter" */
		if (i == 3 && clause_is(c, 0, " le la les un une ") &&
		    clause_is(c, 2, " de du par à pour ") && lean_is(&l, i,
		    " son sa ses leur leurs "))
			return true;
		/* "La mutuelle leur conseille …" */
		if (i == 2 && lean_is(&l, i, " leur lui ") && clause_is(c, 0,
		    " le la les un une ") && !c->at[3].capital)
			return true;
		/* "… y ont été relâchés", but not "il y a" */
		if (i > 0 && lean_is(&l, i, " y ") && !clause_is(c, i - 1,
		    " il n’il qu’il ") && !clause_is(c, i + 1, " compris "))
			return true;
		if (is_pointing(&l, i) || is_clitic(&l, i) || (i > 0 &&
		    lean_is(&l, i, " cela ça ceci ")))
			return true;
	}
	return false;
}
