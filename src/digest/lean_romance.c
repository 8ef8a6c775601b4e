/* Spanish, Italian and Portuguese: no subject, no verb that shows who it is,
 * and words that point at another sentence. */
#include <string.h>

#include "ask_frames.h"
#include "lean.h"
#include "romance.h"

#define ENDS 5
#define OPENING 16	/* tokens in which the main verb is looked for */
#define FOLLOWING 14	/* in which the subject may follow it */

/* "se", "no", "já" before a verb: past them. */
static size_t
skip_small(const struct romance *r, const struct clause *c, size_t i)
{
	size_t k;

	for (k = 0; k < 3 && (clause_is(c, i, r->adverbs) ||
	    ((clause_is(c, i, r->clitics) || clause_is(c, i, r->self)) &&
	    romance_is_finite(r, c, i + 1))); k++)
		i++;
	return i;
}

/* "Es el accidente más grave desde 2003": it says itself what it is. */
static bool
is_greatest(const struct romance *r, const struct clause *c, size_t i)
{
	bool most = false;
	size_t k;

	if (!clause_is(c, i, r->be) && !clause_is(c, i, " trata "))
		return false;
	if (!clause_is(c, i + 1, r->definite) && !clause_is(c, i + 1, " del de ")
	    && !romance_is_elided(r, c, i + 1))
		return false;
	for (k = i + 2; k < c->count && k < i + 12; k++) {
		most = most || clause_is(c, k, " más mais più mayor peor maior"
		    " pior peggiore maggiore ");
		if (most && clause_is(c, k, " desde dal dalla dallo "))
			return true;
	}
	return false;
}

/* The verb group that starts at I lacks a subject: none follows it, either. */
static bool
lacks_subject(const struct lean *l, const struct romance *r, size_t i)
{
	const struct clause *c = l->c;
	size_t end = romance_verb_end(r, c, i), k, from;
	bool self, comes, passive;

	if (list_starts(r->nobody, c->at[i].low) > 0 ||
	    (i > 0 && clause_is(c, i, r->be) && clause_is(c, i - 1, " ci vi ")))
		return false;
	self = (i > 0 && clause_is(c, i - 1, r->self)) ||
	    (c->at[i].low_n > 3 && strcmp(c->at[i].low + c->at[i].low_n - 3,
	    "-se") == 0);
	passive = clause_is(c, i, r->be) && end > i + 1;
	comes = clause_is(c, end - 1, r->comers) || (clause_is(c, i,
	    r->comers) && end == i + 1);
	from = end;
	while (clause_is(c, from, r->adverbs))
		from++;
	if (is_greatest(r, c, i))
		return false;
	if (clause_is(c, i, r->be)) {
		/* "es posible que", "está previsto que" */
		for (k = end; k < c->count && k < end + 4; k++)
			if (clause_is(c, k, " que che "))
				return !(clause_is(c, k + 1, r->definite) ||
				    clause_is(c, k + 1, r->indefinite) ||
				    clause_is(c, k + 1, r->amounts) ||
				    romance_is_elided(r, c, k + 1) ||
				    c->at[k + 1].capital);
			else if (romance_is_infinitive(r, c, k))
				return false;
	}
	if (!self && !passive && !comes)
		/* "Ganó Perú": a name at once */
		return !(from < c->count && c->at[from].name &&
		    c->at[from].gap == 0 && !clause_is(c, from,
		    r->prepositions));
	for (k = from; k < c->count && k < end + FOLLOWING; k++) {
		if (clause_is(c, k, r->relative))
			return true;
		if (romance_starts_noun(r, c, k) && !l->inside[k] &&
		    !(c->at[k].number && (c->at[k].percent || k > from)))
			return false;
		if (k > end && romance_is_finite(r, c, k))
			return true;
	}
	return true;
}

/* What the opening phrase hides: "En 2019 anunció …", "Según la policía,
 * huyó …". The token of a verb without a subject before it, or the count. */
static size_t
bare_verb(const struct lean *l, const struct romance *r)
{
	const struct clause *c = l->c;
	size_t i, none = c->count;

	i = skip_small(r, c, 0);
	if (romance_is_finite(r, c, i) && !(i == 0 && c->at[0].name &&
	    c->count > 1 && c->at[1].capital))
		return i;
	/* "El lunes anunció …" */
	if (!clause_is(c, 0, r->openers) && !clause_is(c, 0, r->joins) &&
	    !(clause_is(c, 0, r->definite) && clause_is(c, 1, r->times)))
		return none;
	if (l->first_end < c->count && c->at[l->first_end].gap == ',' &&
	    l->first_end < 18) {
		i = skip_small(r, c, l->first_end);
		/* "Según fuentes, si se confirma, …" */
		if (clause_is(c, l->first_end, r->joins) ||
		    clause_is(c, l->first_end, r->openers))
			return none;
		return romance_is_finite(r, c, i) ? i : none;
	}
	if (clause_is(c, 0, r->joins))
		return none;
	for (i = 1; i < c->count && i < OPENING; i++) {
		if (c->at[i].gap != 0 || clause_is(c, i, r->relative))
			return none;
		if (i > 1 && romance_starts_noun(r, c, i) &&
		    !c->at[i].number && !c->at[i].capital &&
		    !clause_is(c, i - 1, " y e ") && !((clause_is(c, i,
		    r->clitics) && romance_is_finite(r, c, i + 1))))
			return none;
		if (romance_is_finite(r, c, i))
			return i;
	}
	return none;
}

/* "esta medida", but not "esta semana" and "este que". */
static bool
is_pointing(const struct lean *l, const struct romance *r, size_t i)
{
	const struct clause *c = l->c;

	if (!lean_is(l, i, r->pointing) && !lean_is(l, i, r->plural_pointing))
		return false;
	/* "esta semana" is now, "esa noche" is another sentence's */
	if (clause_is(c, i, " ese esa esos esas aquel aquella aquellos aquellas"
	    " quel quella quei quegli quelle nessa nesse aquele aquela aqueles"
	    " aquelas ") && (clause_is(c, i + 1, r->times) ||
	    clause_is(c, i + 2, r->times)))
		return true;
	return i + 1 < c->count && !clause_is(c, i + 1, r->times) &&
	    !clause_is(c, i + 2, r->times) && !clause_is(c, i + 1,
	    r->relative) && !romance_is_finite(r, c, i + 1);
}

/* "usarla", "vederlo" with no article of its gender before it. */
static bool
ends_in_object(const struct romance *r, const struct clause *c, size_t i)
{
	static const struct {
		const char *ends[ENDS], *articles;
	} kinds[] = {
		{ { "arla", "erla", "irla", "urla", "orla" }, " la una l della alla nella dalla"
		    " una a da na à pela uma su " },
		{ { "arlo", "erlo", "irlo", "urlo", "orlo" }, " el un al del lo il uno dal nel"
		    " o do no ao pelo um su su que quello lo " },
		{ { "arli", "erli", "irli", "urli", "orli" }, " i gli dei degli nei ai agli due"
		    " tre tutti alcuni un il " },
		{ { "arle", "erle", "irle", "urle", "orle" }, " le delle alle nelle una a al"
		    " la " }
	};
	const struct token *t = &c->at[i];
	size_t k, e, j;

	if (r->elided == NULL && r->enclitics != NULL)
		return false;
	for (k = 0; k < sizeof kinds / sizeof kinds[0]; k++)
		for (e = 0; e < ENDS; e++) {
			if (t->low_n < 5 || memcmp(t->low + t->low_n - 4,
			    kinds[k].ends[e], 4) != 0)
				continue;
			for (j = 0; j < i; j++)
				if (clause_is(c, j, kinds[k].articles) ||
				    romance_is_elided(r, c, j) ||
				    clause_is(c, j, r->owners))
					return false;
			return true;
		}
	return false;
}

/* "lo ha aprobado", "acusou-o": an object that was named before. */
static bool
is_clitic(const struct lean *l, const struct romance *r, size_t i)
{
	const struct clause *c = l->c;
	const char *hyphen;

	if (i >= c->count || l->inside[i])
		return false;
	hyphen = memchr(c->at[i].low, '-', c->at[i].low_n);
	if (hyphen != NULL && r->enclitics != NULL &&
	    list_starts(r->enclitics, hyphen) > 0)
		return true;
	if (lean_is(l, i, " l'ha l'hanno l'aveva"
	    " l'avevano l'avrebbe l'avrebbero l\xe2\x80\x99ha"
	    " l\xe2\x80\x99hanno l\xe2\x80\x99" "aveva l\xe2\x80\x99"
	    "avrebbe "))
		return true;
	if (!lean_is(l, i, r->clitics) || c->at[i + 1].gap != 0 ||
	    (i > 0 && clause_is(c, i - 1, r->relative)) ||
	    (i > 0 && clause_is(c, i - 1, r->prepositions)))
		return false;
	return clause_is(c, i + 1, r->have) || (i > 0 &&
	    romance_is_finite(r, c, i + 1));
}

static const char troubles[] = " problema obstáculo riesgo motivo causa objetivo"
    " reto desafío dificultad duda ostacolo rischio obiettivo difficoltà sfida"
    " risco objetivo desafio dificuldade dúvida obstáculo ";

/* "Garantite le fasce protette.", "Detenido un hombre en Lund." */
static bool
is_verbless(const struct lean *l, const struct romance *r)
{
	const struct clause *c = l->c;

	/* "Contraria invece la preside: …" */
	if (clause_is(c, 0, " contraria contrario contrari contrarie favorevole"
	    " favorevoli ") && (clause_is(c, 1, r->definite) || clause_is(c, 1,
	    " invece anche la il i le ")))
		return true;
	return c->end != '?' && c->count > 3 && l->first_end == c->count &&
	    framer_ends_in(&c->at[0], " ato ata ati ate ito ita iti ite uto uta uti"
	    " ute ado ada ados adas ido ida idos idas ") &&
	    (clause_is(c, 1, r->definite) || clause_is(c, 1, r->indefinite));
}

/* "Tres murieron", "Otros dos", "La mitad viaja": of whom? */
static bool
lacks_noun(const struct lean *l, const struct romance *r)
{
	const struct clause *c = l->c;

	if ((c->at[0].number || clause_is(c, 0, r->amounts)) &&
	    (romance_is_finite(r, c, 1) || clause_is(c, 1, r->others)))
		return !c->at[1].percent;
	/* "L'ultimo, …", "L'altra è …" */
	if (clause_is(c, 0, " l\xe2\x80\x99ultimo l\xe2\x80\x99ultima"
	    " l\xe2\x80\x99" "altro l\xe2\x80\x99" "altra l'ultimo l'ultima"
	    " l'altro l'altra ") && (c->at[1].gap != 0 ||
	    romance_is_finite(r, c, 1)))
		return true;
	/* "El principal problema es …" of what? */
	if (clause_is(c, 0, r->definite) && (clause_is(c, 1, troubles) ||
	    clause_is(c, 2, troubles)) && (clause_is(c, 1, " principal"
	    " principale mayor maior maggiore ") || clause_is(c, 2,
	    " principal principale mayor maior maggiore ")) &&
	    clause_is(c, 3, r->be))
		return true;
	/* "El más conocido, …" */
	if (clause_is(c, 0, r->definite) && clause_is(c, 1, " más mais più ") &&
	    (c->at[3].gap != 0 || romance_is_finite(r, c, 3)))
		return true;
	/* "la segunda vuelta" has its noun */
	if (clause_is(c, 1, " tercera segunda primera primero segundo tercero"
	    " último última prima primo seconda secondo terza ultima ultimo"
	    " terceira primeiro terceiro ") && !romance_is_finite(r, c, 2) &&
	    c->at[2].gap == 0)
		return false;
	if (clause_is(c, 1, r->parts) && !clause_is(c, 0, r->prepositions))
		return c->at[2].gap == 0 && !clause_is(c, 2, r->of) &&
		    !(r->elided != NULL && strncmp(c->at[2].low, "de", 2) == 0);
	return false;
}

/* "«…», afirmó.": who did? */
static bool
is_speech_of_nobody(const struct lean *l, const struct romance *r)
{
	const struct clause *c = l->c;
	bool said = false;
	size_t i;

	for (i = 1; i < c->count && i < TOKENS_MAX; i++) {
		if (l->inside[i])
			continue;
		if (romance_starts_noun(r, c, i))
			return false;
		said = said || romance_is_finite(r, c, i);
	}
	return said;
}

/* "… hasta once días más tarde.": than when? */
static bool
is_later(const struct lean *l)
{
	size_t last = l->c->count - 1;

	return lean_is(l, last, " después depois dopo ") ||
	    (lean_is(l, last, " tarde tardi ") && clause_is(l->c, last - 1,
	    " más mais più "));
}

/* "La empresa …", where neither the title nor the first sentence has one. */
static bool
is_stranger(const struct lean *l, const struct romance *r)
{
	static const char firms[] = " empresa compañía firma club asociación"
	    " entidad fundación azienda società impresa associazione fondazione"
	    " startup companhia clube associação entidade fundação l'azienda l'impresa"
	    " l'associazione un'azienda un'impresa un'associazione dell'azienda"
	    " dell'impresa l’azienda un’azienda ";
	size_t i = clause_is(l->c, 0, r->definite) ? 1 : 0;

	return clause_is(l->c, i, firms) && (romance_is_finite(r, l->c, i + 1)
	    || l->c->at[i + 1].gap == ',') && !lean_opening_has(l->c, firms);
}

static bool
is_plural(const struct token *t)
{
	return t->low_n > 3 && (t->low[t->low_n - 1] == 'n' ||
	    t->low[t->low_n - 1] == 'm' || memcmp(t->low + t->low_n - 2, "no",
	    2) == 0 || (t->low_n > 4 && memcmp(t->low + t->low_n - 3,
	    "\xc3\xa3o", 3) == 0));
}

/* "Pascual explicó que preparan …", "considera probado que lavó …": another
 * than the subject does it. */
static bool
has_strange_clause(const struct lean *l, const struct romance *r)
{
	static const char proved[] = " probado provado accertato demostrado ";
	const struct clause *c = l->c;
	bool plural = false;
	size_t i;

	for (i = 1; i + 1 < c->count && i < TOKENS_MAX; i++) {
		const struct token *next = &c->at[i + 1];

		if (l->inside[i] || !clause_is(c, i, " que che ") ||
		    !romance_is_finite(r, c, i - 1)) {
			if (l->inside[i] || !clause_is(c, i, " que che ") ||
			    !clause_is(c, i - 1, proved))
				continue;
			return next->gap == 0 && romance_is_finite(r, c,
			    i + 1) && !clause_is(c, i + 1, r->comers);
		}
		plural = is_plural(&c->at[i - 1]);
		return !plural && next->gap == 0 && is_plural(next) &&
		    romance_is_finite(r, c, i + 1) && !clause_is(c, i + 1,
		    r->comers) && !clause_is(c, i + 1, r->be) &&
		    !clause_is(c, i + 1, r->have) && romance_verb_end(r, c,
		    i + 1) == i + 2;
	}
	return false;
}

static bool
leans(const struct clause *c, const struct romance *r)
{
	struct lean l;
	size_t i, bare;

	lean_read(&l, c);
	if (c->count < 2)
		return false;
	if (l.inside[0])
		return is_speech_of_nobody(&l, r);
	bare = bare_verb(&l, r);
	/* "¿A cuántas personas emplea …?" */
	if (c->end == '?')
		bare = c->count;
	if ((c->end != '?' && is_stranger(&l, r)) || is_verbless(&l, r))
		return true;
	if ((bare < c->count && lacks_subject(&l, r, bare)) ||
	    lacks_noun(&l, r))
		return true;
	if (has_strange_clause(&l, r))
		return true;
	/* "En el juicio, ella …" */
	if (l.first_end < c->count && c->at[l.first_end].gap == ',' &&
	    lean_is(&l, l.first_end, r->persons) &&
	    !clause_is(c, 0, r->joins))
		return true;
	if (c->count > 2 && (lean_is(&l, c->count - 1, r->last_words) ||
	    is_later(&l)))
		return true;
	/* "podrían usarla", with nothing before that it could be */
	for (i = 1; i < c->count && i < TOKENS_MAX; i++)
		if (!l.inside[i] && ends_in_object(r, c, i))
			return true;
	for (i = 0; i < l.first_end; i++) {
		/* "contratará a 15 más": of what? */
		if (i > 0 && c->at[i].number && !c->at[i].money &&
		    !c->at[i].percent && lean_is(&l, i + 1, " más mais ") &&
		    (i + 2 >= c->count || clause_is(c, i + 2, r->prepositions) ||
		    clause_is(c, i + 2, " antes este esta ")))
			return true;
		if (is_pointing(&l, r, i) || is_clitic(&l, r, i))
			return true;
		if (lean_is(&l, i, r->that) && !clause_is(c, i + 1,
		    r->relative))
			return true;
		if (i == 1 && lean_is(&l, i, r->persons))
			return true;
	}
	return false;
}

bool
lean_spanish(const struct clause *c)
{
	return leans(c, &romance_spanish);
}

bool
lean_italian(const struct clause *c)
{
	return leans(c, &romance_italian);
}

bool
lean_portuguese(const struct clause *c)
{
	return leans(c, &romance_portuguese);
}
