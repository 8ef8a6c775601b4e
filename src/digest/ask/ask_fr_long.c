/* French questions for how long: "Pendant combien de temps …", "Combien de
 * temps a duré …", "Depuis quand …". */
#include "ask_fr_order.h"

#include <string.h>

static const char units[] = " secondes minutes heures heure jours semaines"
    " semaine mois ans an années ";

const char order_changes[] = " augmenté baissé reculé progressé grimpé chuté"
    " diminué bondi ";

/* The end of "47 minutes", "un mois" at I, or I. */
static size_t
span_end(const struct clause *c, size_t i)
{
	size_t k = i;

	while (clause_is(c, k, " près plus moins environ presque de d’ au ") &&
	    k < i + 3)
		k++;
	if (!(c->at[k].number || clause_is(c, k, order_amounts) ||
	    clause_is(c, k, " un une ")) || c->at[k].gap != 0)
		return i;
	return clause_is(c, k + 1, units) && c->at[k + 1].gap == 0 ? k + 2 : i;
}

static void
add_with_subject(struct order *o, const char *word, size_t from, size_t to)
{
	order_start(o, word);
	order_add_that(o);
	order_add_subject(o);
	order_add(o, o->verb, from);
	order_add(o, to, o->end);
	order_finish(o, ASK_HOW_MUCH, 0.85);
}

/* "La valeur de la firme a augmenté de 9 milliards d’euros." */
void
order_ask_change(struct order *o)
{
	const struct clause *c = o->c;
	size_t i = o->verb + 2, end;

	if (!framer_is_plain(o->f, o->first, o->last) || !clause_is(c, o->verb,
	    " a ont ") || !clause_is(c, o->verb + 1, order_changes) ||
	    !clause_is(c, i, " de d’ ") || !c->at[i + 1].number)
		return;
	for (end = i + 2; end < o->end && (c->at[end].number || clause_is(c,
	    end, " millions milliards million milliard de d’ euros dollars"
	    " d’euros d’euro points point ")); end++)
		;
	/* "de 12 gigawatts" */
	end += framer_ends_in(&c->at[end], " s ") && end < o->end;
	if (!order_is_clear(o, end, o->end))
		return;
	order_start(o, "De combien");
	order_add_that(o);
	order_add_subject(o);
	order_add(o, o->verb, i);
	order_add(o, end, o->end);
	order_finish(o, ASK_HOW_MUCH, 0.85);
}

void
order_ask_how_long(struct order *o)
{
	const struct clause *c = o->c;
	size_t i, end;

	if (!framer_is_plain(o->f, o->first, o->last) ||
	    clause_is(c, o->first, " un une ") ||
	    !order_is_clear(o, o->verb, o->end))
		return;
	/* "Les débats ont duré onze jours à Lund." */
	i = o->verb + clause_is(c, o->verb, " a ont avait avaient ");
	if (clause_is(c, i, " duré dure durent durera dureront durait ")) {
		if (span_end(c, i + 1) == i + 1)
			return;
		order_start(o, "Combien de temps");
		order_add(o, o->verb, i + 1);
		order_add_subject(o);
		order_finish(o, ASK_HOW_MUCH, 0.9);
		return;
	}
	for (i = o->verb + 2; i < o->end; i++) {
		/* "a indiqué que la gare serait fermée pendant …" */
		if (clause_is(c, i, " que qui dont où ") || strncmp(c->at[i].low,
		    "qu" CURLY, 5) == 0)
			return;
		if (clause_is(c, i, " pendant durant ") &&
		    (end = span_end(c, i + 1)) > i + 1 && end <= o->end) {
			add_with_subject(o, "Pendant combien de temps", i, end);
			return;
		}
		/* "… sera absent un mois", but not "fermé depuis un mois" */
		if (span_end(c, i) == o->end && i > o->verb + 1 && clause_is(c,
		    o->verb, " sera seront restera resteront ") &&
		    !clause_is(c, i - 1, o->f->g->prepositions) &&
		    !c->at[i - 1].number && !clause_is(c, i - 1, " depuis dans"
		    " avant après sous jusqu’à il ")) {
			/* "tous les deux mois" */
			if (clause_is(c, i - 1, " les ")) {
				if (i > o->verb + 3 && clause_is(c, i - 2,
				    " tous toutes "))
					add_with_subject(o,
					    "À quelle fréquence", i - 2,
					    o->end);
				return;
			}
			add_with_subject(o, "Combien de temps", i, o->end);
			return;
		}
	}
}

/* Whether tokens [I, END) hold a superlative or "the first". */
static bool
is_ranked(const struct clause *c, size_t i, size_t end)
{
	for (; i < end; i++)
		if (clause_is(c, i, " premier première premiers premières"
		    " meilleur meilleure meilleurs meilleures pire pires ") ||
		    (clause_is(c, i, " plus moins ") && clause_is(c, i - 1,
		    " le la les ")))
			return true;
	return false;
}

/* "depuis 1993", "depuis dix ans". */
void
order_ask_since(struct order *o)
{
	const struct clause *c = o->c;
	const char *word;
	size_t i, end;

	if (!framer_is_plain(o->f, o->first, o->last) ||
	    !order_is_clear(o, o->verb, o->end))
		return;
	for (i = o->verb + 1; i + 1 < o->end; i++) {
		if (!clause_is(c, i, " depuis "))
			continue;
		/* "le plus sec depuis 1959", "la première depuis": a rank */
		if (is_ranked(c, o->verb + 1, i))
			return;
		/* "un programme mené depuis 1993" */
		if (i > o->verb + 2 && framer_ends_in(&c->at[i - 1],
		    " é ée és ées "))
			return;
		end = i + 1;
		if (c->at[end].number && c->at[end].n == 4)
			end++;
		else if (order_date_end(c, end, &word) > end)
			end = order_date_end(c, end, &word);
		else if ((c->at[end].number || clause_is(c, end,
		    order_amounts)) &&
		    clause_is(c, end + 1, " ans mois semaines jours années "))
			end += 2;
		else
			return;
		if (o->end - o->verb < 4 || (i == o->verb + 1 && end == o->end))
			return;
		order_start_scope(o, "depuis quand");
		order_add_that(o);
		order_add_subject(o);
		order_add(o, o->verb, i);
		order_add(o, end, o->end);
		order_finish(o, ASK_WHEN, 0.8);
		return;
	}
}
