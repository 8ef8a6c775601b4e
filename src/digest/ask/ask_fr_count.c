/* French questions for numbers: "Combien de …", "Quel bénéfice …". */
#include "ask_fr_order.h"

#include <string.h>

static const char tens[] = " dizaine douzaine quinzaine vingtaine trentaine"
    " quarantaine cinquantaine soixantaine centaine ";
static const char before_amount[] = " environ plus près moins quelque quelques"
    " de d’ au à presque pas jusqu’à d ";
static const char feminine[] = " personnes voitures interventions plaintes"
    " tonnes voix maisons médailles victoires places familles femmes filles"
    " entreprises communes écoles heures années semaines minutes victimes"
    " espèces langues œuvres pièces affaires images photos lignes armes"
    " machines licences plantes bouteilles lettres parties boutiques usines"
    " classes fermes perquisitions vaches tombes caméras balles cartes bombes"
	    " munitions doses chaises fleurs rues minutes secondes espèces"
	    " graines pages ";
static const char masculine[] = " morts blessés postes emplois euros véhicules"
    " habitants élèves patients logements comptes clients usagers policiers"
    " pompiers hectares kilomètres kilos buts points arbres bâtiments lits"
    " salariés passagers vols trains avions bateaux dollars magasins sites"
    " hommes enfants visiteurs spectateurs lecteurs objets dossiers films"
    " livres navires soldats agents candidats électeurs migrants mètres litres"
    " tableaux appareils signalements militants volontaires participants"
    " manifestants d’euros d’habitants d’élèves d’emplois d’hectares foyers"
    " entraîneurs bébés chiens chats loups animaux joueurs gendarmes disques"
    " albums exemplaires titres secouristes procès contrôles drones réacteurs"
    " postes départements villages immeubles obus missiles ";

/* Words before the subject that say where and when. */
static bool
is_scope(const struct order *o)
{
	static const char times[] = " saison semaine année nuit mois week-end"
	    " an siècle décennie ";

	return (clause_is(o->c, 0, " dans en à au aux depuis lors pendant après"
	    " avant sur a chaque ") && !clause_is(o->c, 1, " effet outre"
	    " revanche tout moyenne ")) || (clause_is(o->c, 0, " la le l’an"
	    " l’année ") && (clause_is(o->c, 1, times) || o->first == 2));
}

/* "Dans l’Yonne, 58 fermes …": where and when is said last. */
static bool
add_scope(struct order *o)
{
	const struct clause *c = o->c;

	/* "Depuis, …" */
	if (o->first == 0 || o->first == 1 || clause_is(c, 0, " selon d’après"
	    " concrètement avec contrairement grâce "))
		return true;
	if (o->first > 7 || !is_scope(o) || !order_is_clear(o, 0, o->first))
		return framer_ends_in(&c->at[0], " é ée és ées ");
	buf_addc(&o->f->text, ' ');
	clause_print(c, &o->f->text, 0, o->first, true);
	return true;
}

/* "80 %", whatever space it has. */
static bool
is_percent(const struct token *t)
{
	const char *s = t->s + t->n;

	if (strncmp(s, "\xc2\xa0", 2) == 0)
		s += 2;
	else if (strncmp(s, "\xe2\x80\xaf", 3) == 0)
		s += 3;
	else
		s += *s == ' ';
	return t->number && *s == '%';
}

/* "environ 2 000 ", "une centaine de ", "1,4 million de ": what follows it,
 * or I. */
static size_t
skip_amount(const struct order *o, size_t i)
{
	const struct clause *c = o->c;
	size_t from = i;

	if (clause_is(c, i, " une ") && clause_is(c, i + 1, tens)) {
		i += 2;
		return clause_is(c, i, " de d d’ ") ? i + 1 : i;
	}
	while (i < from + 4 && clause_is(c, i, before_amount))
		i++;
	if (clause_is(c, i, " un ") && clause_is(c, i + 1,
	    " million milliard "))
		return clause_is(c, i + 2, " de d d’ ") ? i + 3 : i + 2;
	if (c->at[i].percent || c->at[i].money || (!c->at[i].number &&
	    !clause_is(c, i, order_amounts)))
		return from;
	if (is_percent(&c->at[i]))
		return from;
	if (c->at[i].number && (c->at[i].s[c->at[i].n - 1] < '0' ||
	    c->at[i].s[c->at[i].n - 1] > '9'))
		return from;	/* "2H30", "5e" */
	/* a year is no amount */
	if (c->at[i].n == 4 && c->at[i].number && c->at[i].s[0] <= '2')
		return from;
	for (i++; (c->at[i].number || clause_is(c, i, " mille cents cent ")) &&
	    c->at[i].gap == 0; i++)
		;
	if (clause_is(c, i, " millions million milliards milliard ")) {
		i++;
		if (clause_is(c, i, " de d d’ "))
			i++;
	}
	return i;
}

/* "d’euros", "d’habitants" are one token. */
static void
add_counted(struct order *o, size_t noun, size_t end)
{
	const struct token *t = &o->c->at[noun];

	if (strncmp(t->low, "d" CURLY, 4) == 0) {
		order_start(o, "Combien");
		order_add(o, noun, end);
		return;
	}
	order_start(o, order_is_vowel(t) ? "Combien d" CURLY : "Combien de");
	order_add(o, noun, end);
}

/* The noun that is counted, with its adjectives: its end, or NOUN. */
static size_t
counted_end(const struct order *o, size_t noun)
{
	const struct clause *c = o->c;
	const struct token *t = &c->at[noun];
	int n;

	/* "six semaines de repos" */
	if (clause_is(c, noun, " semaines mois jours heures ") &&
	    clause_is(c, noun + 1, " de ") && noun + 2 < o->end &&
	    !c->at[noun + 2].number)
		return noun + 3;
	if (noun >= o->end || t->capital || t->number || t->gap != 0 ||
	    (!order_ends(t, "s") && !order_ends(t, "x")) || clause_is(c, noun,
	    " fois ans"
	    " mois jours heures minutes secondes autres heure points premiers"
	    " premières derniers dernières degrés semaines siècles pays ") ||
	    clause_is(c, noun, o->f->g->prepositions))
		return noun;
	for (noun++, n = 0; noun < o->end && c->at[noun].gap == 0 &&
	    order_ends(&c->at[noun], "s") && !clause_is(c, noun,
	    " dans plus sans depuis après très vers dès tous toutes pas lors"
	    " ses ces les des nos aux moins ") && !c->at[noun].capital &&
	    strncmp(c->at[noun].low, "d" CURLY, 4) != 0; noun++)
		n++;
	/* "volontaires âgés de 50 ans" */
	if (n > 0 && noun < o->end && !clause_is(c, noun - 1, " cubes carrés ")
	    && clause_is(c, noun, o->f->g->prepositions))
		return 0;
	/* "kilos de cocaïne", "postes d’assistants d’éducation" */
	for (n = 0; n < 2 && noun < o->end; n++) {
		if (c->at[noun].gap == 0 && clause_is(c, noun, " de ") &&
		    noun + 1 < o->end && !c->at[noun + 1].number &&
		    c->at[noun + 1].gap == 0)
			noun += 2;
		else if (c->at[noun].gap == 0 && strncmp(c->at[noun].low,
		    "d" CURLY, 4) == 0 && !clause_is(c, noun, " d’ici d’un"
		    " d’une d’autres "))
			noun++;
	}
	/* "munitions anciennes" */
	for (; noun > 0 && noun < o->end && c->at[noun].gap == 0 &&
	    order_ends(&c->at[noun], "es") && !clause_is(c, noun, " des les ces"
	    " toutes lesquelles ") && !c->at[noun].capital; noun++)
		;
	/* "58 personnes et a levé …" */
	if (clause_is(c, noun, " et ") && clause_is(c, noun + 1, " a ont est"
	    " sont en ") && noun < o->end)
		return noun;
	return clause_is(c, noun, " et ou dont ") ? 0 : noun;
}

/* Where "… et la ville perd …" starts from token I on, or the clause's end. */
static size_t
second_clause(const struct order *o, size_t i)
{
	const struct clause *c = o->c;
	size_t k;

	for (; i < o->end; i++) {
		if (!clause_is(c, i, " et ") || !(clause_is(c, i + 1,
		    " le la les un une des ") || strncmp(c->at[i + 1].low,
		    "l" CURLY, 4) == 0))
			continue;
		for (k = i + 2; k < o->end; k++)
			if (clause_is(c, k, o->f->g->finite))
				return i;
	}
	return o->end;
}

/* "Près de 80 % des usines sont en Asie." */
static bool
ask_share(struct order *o)
{
	const struct clause *c = o->c;
	size_t i = o->first;

	while (i < o->first + 4 && clause_is(c, i, before_amount))
		i++;
	if (!is_percent(&c->at[i]) || i + 2 >= o->verb ||
	    !(clause_is(c, i + 1, " des de du ") || strncmp(c->at[i + 1].low,
	    "d" CURLY, 4) == 0) || !order_is_clear(o, i + 1, o->end))
		return false;
	order_start(o, "Quel pourcentage");
	order_add(o, i + 1, o->end);
	if (add_scope(o))
		order_finish(o, ASK_HOW_MANY, 0.9);
	return true;
}

/* "Près de 400 pompiers ont été déployés dans le Gard." */
void
order_ask_subject_count(struct order *o)
{
	const struct clause *c = o->c;
	size_t noun = skip_amount(o, o->first), i, end;

	if (ask_share(o))
		return;
	end = second_clause(o, o->verb);
	if (noun == o->first || noun >= o->verb || !order_is_clear(o, noun,
	    end))
		return;
	if (clause_is(c, noun, " autres ans heures ") || c->at[noun].number ||
	    c->at[noun].capital || (!o->plural && !clause_is(c, o->verb,
	    " ont sont seront étaient avaient peuvent doivent vont ")))
		return;
	for (i = noun; i < o->verb; i++)
		if (clause_is(c, i, " et ou autres dont ") || c->at[i].gap != 0)
			return;
	/* "ont voté contre": what? */
	if (end < o->verb + 3 || clause_is(c, end - 1, " contre pour avec "))
		return;
	/* "deux séismes ont fait 53 000 morts": not the two */
	for (i = o->verb + 1; i < end && !c->at[o->first].number; i++)
		if (c->at[i].number && !(c->at[i].n == 4 && c->at[i].s[0] <=
		    '2') && !clause_is(c, i + 1, o->f->g->months))
			return;
	add_counted(o, noun, o->verb);
	order_add(o, o->verb, end);
	if (add_scope(o))
		order_finish(o, ASK_HOW_MANY, 0.85);
}

/* "permettra d’économiser 3 tonnes" */
static const char allowing[] = " permis permet permettra permettrait"
    " permettront permettent promis ";

/* The participle as the counted noun wants it; false: its gender is not
 * known. */
static bool
add_participle(struct order *o, size_t i, size_t noun)
{
	static const char female[] = " tions sions tés ures ettes ences ances"
	    " ières euses rices esses ";
	static const char male[] = " ments ages iers eaux eurs ants dents ets"
	    " oirs ismes ";
	const struct token *t = &o->c->at[noun];
	bool f = clause_is(o->c, noun, feminine) || framer_ends_in(t, female);
	bool m = clause_is(o->c, noun, masculine) || framer_ends_in(t, male);

	if (f == m && !clause_is(o->c, noun, feminine) &&
	    !clause_is(o->c, noun, masculine))
		return false;
	if (clause_is(o->c, noun, masculine))
		f = false;
	order_add(o, i, i + 1);
	buf_adds(&o->f->text, f ? "es" : order_ends(&o->c->at[i], "s") ? "" :
	    "s");
	return true;
}

/* "La mairie va supprimer 300 postes.", "La ville compte 30 écoles.", "La
 * police a saisi 64 kilos de cocaïne." */
void
order_ask_object_count(struct order *o)
{
	const struct clause *c = o->c;
	size_t at = o->verb + 1, noun, end, rest;
	bool past = false, allowed = false, straight;

	if (!framer_is_plain(o->f, o->first, o->last))
		return;
	if (clause_is(c, o->verb, " va vont doit doivent veut veulent compte"
	    " devrait devraient souhaite prévoit devra devront pourra pourront"
	    " espère espèrent souhaitent comptent ") && c->at[at].low_n > 4 &&
	    framer_ends_in(&c->at[at], o->f->g->infinitive_ends))
		at++;
	else if (clause_is(c, o->verb, " a ont avait avaient aura auront ") &&
	    framer_ends_in(&c->at[at], " é i u is it ert ") && !clause_is(c,
	    at, " coûté valu duré pesé fait mesuré couru vécu déjà ") &&
	    !c->at[at].capital) {
		past = true;
		at++;
	} else if (clause_is(c, o->verb, " fait font ") && clause_is(c, at,
	    " vivre travailler ")) {
		allowed = true;
		at++;
	} else if (!clause_is(c, o->verb, order_presents) && !(o->plural &&
	    order_ends(&c->at[o->verb], "ent")) && !framer_ends_in(
	    &c->at[o->verb], " era eront ira iront ") && !clause_is(c, o->verb,
	    allowing))
		return;
	/* "a permis d’économiser 3 tonnes" */
	if (clause_is(c, at - 1, allowing) && (clause_is(c, at, " de d’ ") ||
	    strncmp(c->at[at].low, "d" CURLY, 4) == 0)) {
		at += clause_is(c, at, " de d’ ");
		if (!framer_ends_in(&c->at[at], o->f->g->infinitive_ends))
			return;
		at++;
		past = false;
		allowed = true;
	}
	noun = skip_amount(o, at);
	if (noun == at || (past && clause_is(c, at, " de d’ ") &&
	    clause_is(c, at - 1, order_changes)))
		return;
	end = counted_end(o, noun);
	/* "… 12 lynx et a perdu …" */
	for (rest = end; rest < o->end; rest++)
		if (clause_is(c, rest, " et ") && clause_is(c, rest + 1,
		    " le la les un une des a ont est sont en "))
			break;
	if (end <= noun || !order_is_clear(o, end, rest))
		return;
	add_counted(o, noun, end);
	/* "est-ce que" where the order would leave doubt who does it */
	straight = past || allowed || end < rest;
	if (straight) {
		order_add_that(o);
		order_add_subject(o);
	}
	if (past) {
		order_add(o, o->verb, o->verb + 1);
		if (!add_participle(o, o->verb + 1, noun))
			return;
	} else
		order_add(o, o->verb, at);
	if (!straight)
		order_add_subject(o);
	order_add(o, end, rest);
	if (add_scope(o))
		order_finish(o, ASK_HOW_MANY, 0.85);
}

/* "Le séisme a fait au moins 14 morts": "Quel est le bilan du séisme ?" */
void
order_ask_toll(struct order *o)
{
	const struct clause *c = o->c;
	size_t noun;

	if ((!framer_is_plain(o->f, o->first, o->last) &&
	    !clause_is(c, o->first, " les des ")) ||
	    !clause_is(c, o->verb, " a ont avait avaient ") ||
	    !clause_is(c, o->verb + 1, " fait "))
		return;
	noun = skip_amount(o, o->verb + 2);
	if (!clause_is(c, noun, " morts blessés victimes disparus "))
		return;
	order_start(o, clause_is(c, o->verb, " a ont ") ? "Quel est le bilan" :
	    "Quel avait été le bilan");
	if (clause_is(c, o->first, " le ")) {
		buf_adds(&o->f->text, " du");
		order_add(o, o->first + 1, o->last);
	} else if (clause_is(c, o->first, " les des ")) {
		buf_adds(&o->f->text, " des");
		order_add(o, o->first + 1, o->last);
	} else {
		buf_adds(&o->f->text, order_is_vowel(&c->at[o->first]) &&
		    strncmp(c->at[o->first].low, "l" CURLY, 4) != 0 ?
		    " d" CURLY : " de");
		order_add_subject(o);
	}
	if (add_scope(o))
		order_finish(o, ASK_HOW_MANY, 0.95);
}

/* "a dégagé un bénéfice net de 1,6 milliard d’euros": "Quel bénéfice …" */
void
order_ask_sum(struct order *o)
{
	const struct clause *c = o->c;
	bool past = clause_is(c, o->verb, " a "), f;
	size_t at = o->verb + (past ? 2 : 1), noun = at + 1, end, i;

	f = clause_is(c, at, " une ");
	if (!framer_is_plain(o->f, o->first, o->last) || (!f &&
	    !clause_is(c, at, " un ")) || (past &&
	    !framer_ends_in(&c->at[o->verb + 1], " é i u ")) ||
	    clause_is(c, o->verb, " est sont ont ") ||
	    !clause_is(c, noun, f ? " perte amende dette vitesse hausse baisse"
	    " durée " : " bénéfice déficit excédent chiffre résultat score taux"
	    " montant salaire prix budget "))
		return;
	for (end = noun + 1; end < o->end && end < noun + 4 &&
	    !clause_is(c, end, " de d’ "); end++)
		;
	i = skip_amount(o, end + 1);
	if (!clause_is(c, end, " de ") || i <= end + 1)
		return;
	if (clause_is(c, i, " d’euros euros dollars d’euro "))
		i++;
	if (!order_is_clear(o, i, o->end))
		return;
	order_start(o, f ? "Quelle" : "Quel");
	order_add(o, noun, end);
	order_add(o, o->verb, at);
	if (f && past)
		buf_addc(&o->f->text, 'e');
	order_add_subject(o);
	/* the unit of the number goes with it */
	if (past)
		order_add(o, i, o->end);
	order_finish(o, ASK_HOW_MUCH, 0.9);
}
