/* Spanish, Italian and Portuguese questions for numbers. */
#include "ask_romance.h"

#include <string.h>

/* "unos", "al menos", "más de": past them. */
static size_t
skip_about(const struct told *t, size_t i)
{
	size_t from = i;

	while (i < from + 4 && told_is(t, i, t->g->about))
		i++;
	return i;
}

bool
told_is_percent(const struct told *t, size_t i)
{
	const struct token *n = &t->c->at[i];
	const char *after;

	if (i >= t->c->count || n->percent || !n->number)
		return i < t->c->count && n->percent;
	after = n->s + n->n;
	return strncmp(after, " %", 2) == 0 ||
	    strncmp(after, "\xc2\xa0%", 3) == 0;
}

static bool
is_number(const struct told *t, size_t i)
{
	const struct token *n = &t->c->at[i];

	if (i >= t->c->count || told_is_percent(t, i))
		return false;
	if (!n->number)
		return told_is(t, i, t->g->r->amounts) && !told_is(t, i,
		    " varios varias muchos muchas algunos algunas pocos pocas"
		    " numerosos numerosas ningún ninguna cada todos todas"
		    " alguien nadie alcuni alcune molti molte diversi diverse"
		    " parecchi pochi poche numerosi numerose nessun nessuno"
		    " nessuna ogni tutti tutte qualcuno vários várias muitos"
		    " muitas alguns algumas poucos poucas diversos diversas"
		    " inúmeros nenhum nenhuma alguém ninguém ");
	/* "2H30", a year */
	return n->s[n->n - 1] >= '0' && n->s[n->n - 1] <= '9' &&
	    !(n->n == 4 && n->s[0] <= '2' && !n->money);
}

size_t
told_skip_amount(const struct told *t, size_t i)
{
	size_t from = i;

	i = skip_about(t, i);
	/* "R$ 9" */
	if (told_is(t, i, " r us ") && t->c->at[i + 1].money)
		i++;
	if (!is_number(t, i))
		return from;
	i++;
	if (told_is(t, i, t->g->millions)) {
		i++;
		if (told_is(t, i, " de di d "))
			i++;
	} else if (told_is(t, i - 1, " decenas cientos centenares miles"
	    " decine centinaia migliaia dezenas centenas milhares ")) {
		if (!told_is(t, i, t->g->of))
			return from;
		i++;
	}
	return i;
}

static bool
ends(const struct token *t, const char *list)
{
	return framer_ends_in(t, list);
}

static const char *
how_many(const struct told *t, size_t noun)
{
	const struct token *n = &t->c->at[noun];
	bool feminine = ends(n, t->g->feminine_ends);

	if (told_is(t, noun, t->g->masculine))
		feminine = false;
	if (told_is(t, noun, t->g->feminine))
		feminine = true;
	return feminine ? t->g->how_many_feminine : t->g->how_many;
}

/* Whether what is counted may start at NOUN. */
static bool
is_counted(const struct told *t, size_t noun, size_t end)
{
	const struct token *n = &t->c->at[noun];

	return noun < end && !n->capital && !n->number && n->gap == 0 &&
	    n->low_n > 2 && (!told_is(t, noun, t->g->units) ||
	    told_is(t, noun, " horas días ore giorni dias semanas settimane"
	    " minutos minuti ")) &&
	    !told_is(t, noun, t->g->r->prepositions) &&
	    !told_is(t, noun, t->g->r->others) &&
	    !told_is(t, noun, t->g->r->relative) &&
	    !told_is(t, noun, t->g->money);
}

/* The counted noun with its adjectives and "de residuos": its end. */
static size_t
counted_end(const struct told *t, size_t noun, size_t end)
{
	const struct clause *c = t->c;
	size_t i = noun + 1, n;

	/* "lavoratori nati nel 1964", "personas con discapacidad" */
	if (i < end && (romance_is_participle(t->g->r, c, i) ||
	    told_is(t, i, " con com sin sem senza ")))
		return end;
	for (n = 0; n < 2 && i < end && c->at[i].gap == 0 &&
	    !c->at[i].capital && !c->at[i].number && ends(&c->at[i],
	    t->g->plural_ends) &&
	    !told_is(t, i, t->g->r->prepositions) &&
	    !told_is(t, i, t->g->time_openers) &&
	    !told_is(t, i, t->g->r->adverbs) &&
	    !told_is(t, i, t->g->lost) && !romance_is_finite(t->g->r, c, i) &&
	    !told_is(t, i, t->g->r->definite); n++)
		i++;
	for (n = 0; n < 2 && i + 1 < end && c->at[i].gap == 0 &&
	    told_is(t, i, " de di d ") && !c->at[i + 1].number &&
	    !told_is(t, i + 1, t->g->r->definite); n++)
		i += 2;
	return i;
}

/* Tokens that stop a count from being one of a single thing. */
static bool
is_coordinated(const struct told *t, size_t i, size_t end)
{
	if (i < end && told_is(t, i, " y e o u ed ou "))
		return true;
	/* "310.000 euros en efectivo y doce coches" */
	for (; i + 1 < end; i++)
		if (told_is(t, i, " y e o u ed ou ") &&
		    (t->c->at[i + 1].number || told_is(t, i + 1,
		    t->g->r->amounts)))
			return true;
	return false;
}

/* "recibió el año pasado 300 buques": past the date, or I. */
static size_t
past_date(const struct told *t, size_t i)
{
	if (told_is(t, i, " l\xe2\x80\x99" "anno ") && told_is(t, i + 1,
	    " scorso "))
		return i + 2;
	if (told_is(t, i, " el la o no na ") && told_is(t, i + 1, " año ano"
	    " mes semana ") && told_is(t, i + 2, " pasado pasada passado"
	    " passada "))
		return i + 3;
	return told_date_end(t, i);
}

bool
told_counts(const struct told *t)
{
	size_t at = past_date(t, t->verb_end);

	return told_skip_amount(t, at) > at;
}

size_t
told_share(const struct told *t)
{
	size_t i = skip_about(t, t->first);

	if (told_is(t, i, " el il o "))
		i = skip_about(t, i + 1);
	return told_is_percent(t, i) && (told_is(t, i + 1, t->g->of) ||
	    told_is(t, i + 1, " dos das dei delle degli ")) ? i + 1 : 0;
}

/* "El 61% de las calles supera el límite." */
static void
ask_share(struct told *t)
{
	size_t i = told_share(t);

	if (i == 0 || t->negative || !told_is_clear(t, i, t->last) ||
	    !told_is_clear(t, t->verb_end, t->end) || t->end < t->verb + 2)
		return;
	told_start(t, t->g->share);
	told_add(t, i, t->last);
	told_add_verb(t);
	told_add(t, t->verb_end, t->end);
	told_finish(t, ASK_HOW_MANY, 0.9);
}

/* "Unos 80 bomberos trabajaron nueve horas." */
static void
ask_subject(struct told *t)
{
	const struct clause *c = t->c;
	size_t noun = told_skip_amount(t, t->first), i;

	if (noun == t->first || t->negative || (t->end < t->verb + 2 &&
	    t->c->at[t->verb].low_n < 6))
		return;
	/* "Nueve de los heridos siguen …" */
	if (noun + 1 < t->last && told_is(t, noun, t->g->of_the)) {
		i = noun + (t->g->verb_first ? 1 : 0);
		told_start(t, told_is(t, i, " las delle das ") ?
		    t->g->how_many_feminine : t->g->how_many);
		if (!told_is_clear(t, noun, t->last) ||
		    !told_is_clear(t, t->verb_end, t->end))
			return;
	} else if (is_counted(t, noun, t->last))
		told_start(t, how_many(t, noun));
	else
		return;
	for (i = noun; i < t->last; i++)
		if (is_coordinated(t, i, t->last) || c->at[i].gap != 0)
			return;
	if (!told_is_clear(t, noun, t->last) ||
	    !told_is_clear(t, t->verb_end, t->end) ||
	    (t->verb_end == t->end && t->verb_end == t->verb + 1))
		return;
	told_add(t, noun, t->last);
	told_add_verb(t);
	told_add(t, t->verb_end, t->end);
	told_finish(t, ASK_HOW_MANY, 0.85);
}

/* "annullato due match point": a noun that the noun at END belongs to. */
static bool
goes_on(const struct told *t, size_t end)
{
	const struct token *next = &t->c->at[end];

	return end < t->end && next->gap == 0 && !next->capital &&
	    !next->number && next->low_n > 4 && !told_is(t, end,
	    t->g->r->prepositions) && !told_is(t, end, t->g->r->adverbs) &&
	    !told_is(t, end, t->g->time_openers) && !told_is(t, end,
	    t->g->r->definite) && !told_is(t, end, t->g->r->relative) &&
	    !romance_is_participle(t->g->r, t->c, end) && !ends(next,
	    " mente s mento ");
}

/* "El puerto ha perdido 300 empleos desde mayo." */
static void
ask_object(struct told *t)
{
	size_t at = past_date(t, t->verb_end), from = t->verb_end, noun, end;
	bool person = t->g->verb_first && told_is(t, at, " a ");
	char start[40];
	struct buf word = BUF_INIT(sizeof start);

	if (person)
		at++;
	noun = told_skip_amount(t, at);
	if (noun == at || !is_counted(t, noun, t->end) ||
	    !told_is_definite(t) || t->negative || told_is(t, t->verb,
	    t->g->r->comers) || told_is(t, t->verb, t->g->costs) ||
	    told_is(t, t->verb, t->g->lasts) || (told_is(t, t->verb,
	    t->g->r->be) && !romance_is_participle(t->g->r, t->c,
	    t->verb_end - 1)))
		return;
	end = counted_end(t, noun, t->end);
	if (is_coordinated(t, end, t->end) || goes_on(t, end) ||
	    !told_is_clear(t, noun, t->end))
		return;
	if (person) {
		buf_adds(&word, "\xc2\xbf" "A c");
		buf_adds(&word, how_many(t, noun) + strlen("\xc2\xbf" "C"));
	} else
		buf_adds(&word, how_many(t, noun));
	told_start(t, buf_str(&word));
	buf_free(&word);
	told_add(t, noun, end);
	if (t->g->subject_last) {
		told_add_verb(t);
		told_add_subject(t);
	} else {
		told_add_subject(t);
		told_add_verb(t);
	}
	told_add(t, end, t->end);
	/* "ha accolto nel 2025 oltre 4 milioni di visitatori" */
	told_add(t, from, at - person);
	told_finish(t, ASK_HOW_MANY, 0.85);
}

/* "Las clases fueron suspendidas en 41 pueblos." */
static void
ask_place_count(struct told *t)
{
	size_t i, noun;

	if (!told_is_definite(t) || t->negative)
		return;
	for (i = t->verb_end; i + 2 < t->end; i++) {
		if (told_is(t, i, " que che "))
			return;
		if (!told_is(t, i, " en in em "))
			continue;
		noun = told_skip_amount(t, i + 1);
		if (noun == i + 1 || !is_counted(t, noun, t->end) ||
		    told_is(t, noun, t->g->units) ||
		    counted_end(t, noun, t->end) != t->end ||
		    !told_is_clear(t, t->verb_end, i) ||
		    !told_is_clear(t, noun, t->end))
			continue;
		told_start(t, t->g->in);
		/* "¿Cuántos" is "¿En cuántos" */
		buf_adds(&t->f->text, how_many(t, noun) + t->g->in_skip);
		told_add(t, noun, t->end);
		told_add_clause(t, t->verb_end, i);
		told_finish(t, ASK_HOW_MANY, 0.85);
		return;
	}
}

/* "El plan reduce las bajas en un 25%." */
static bool
ask_object_change(struct told *t)
{
	size_t i, k;

	for (i = t->verb_end + 2; i < t->end; i++)
		if (told_is_percent(t, i))
			break;
	if (i >= t->end)
		return false;
	for (k = i; k > t->verb_end + 2 && told_is(t, k - 1, " en em un uno del"
	    " al di de o il dal circa hasta até "); k--)
		;
	/* "dell'80%" */
	if ((k == i && t->c->at[i].number) ||
	    !told_is_clear(t, t->verb_end, k) ||
	    !told_is_clear(t, i + 1, t->end))
		return false;
	told_start(t, t->g->by_how_much);
	told_add_clause(t, t->verb_end, k);
	told_add(t, i + 1, t->end);
	told_finish(t, ASK_HOW_MUCH, 0.9);
	return true;
}

/* "La federación premiará a Poe con 20.000 euros." */
static void
ask_with_sum(struct told *t)
{
	size_t i, k;

	if (!told_is_definite(t) || t->negative)
		return;
	for (i = t->verb_end; i + 2 < t->end; i++) {
		if (!told_is(t, i, t->g->with))
			continue;
		k = told_skip_amount(t, i + 1);
		if (k == i + 1 || !told_is(t, k, t->g->money) ||
		    k + 1 != t->end || !told_is_clear(t, t->verb_end, i))
			continue;
		told_start(t, t->g->with_how_much);
		told_add_clause(t, t->verb_end, i);
		told_finish(t, ASK_HOW_MUCH, 0.85);
		return;
	}
}

/* "Los precios subieron un 2,1% en octubre." */
static void
ask_change(struct told *t)
{
	size_t i = t->verb_end;

	if (!told_is(t, i - 1, t->g->changes) || !told_is_definite(t) ||
	    t->negative)
		return;
	if (told_is(t, i, t->g->r->definite) && ask_object_change(t))
		return;
	i = skip_about(t, i);
	if (told_is(t, i, " un uno em del dell'1 di de o ao "))
		i = skip_about(t, i + 1);
	if (i >= t->end || !told_is_percent(t, i) ||
	    !told_is_clear(t, i + 1, t->end))
		return;
	told_start(t, t->g->by_how_much);
	told_add_verb(t);
	told_add_subject(t);
	told_add(t, i + 1, t->end);
	told_finish(t, ASK_HOW_MUCH, 0.9);
}

/* "La obra costará 180.000 euros.", "El viaje dura dos horas.", "El puerto ha
 * recibido 40 millones de euros del Estado." */
static void
ask_sum(struct told *t)
{
	bool costs = told_is(t, t->verb_end - 1, t->g->costs);
	bool lasts = told_is(t, t->verb_end - 1, t->g->lasts);
	size_t i = told_skip_amount(t, t->verb_end);
	bool money = i > t->verb_end && (told_is(t, i, t->g->money) ||
	    t->c->at[i - 1].money || t->c->at[t->verb_end].money ||
	    t->c->at[t->verb_end + 1].money);

	if (i == t->verb_end || !told_is_definite(t) || t->negative ||
	    told_is(t, t->verb_end - 1, t->g->changes))
		return;
	if (told_is(t, i, t->g->money) || (lasts && told_is(t, i,
	    t->g->units)))
		i++;
	else if (!money)
		return;
	if (i > t->end)
		i = t->end;
	if (!told_is_clear(t, i, t->end) || is_coordinated(t, i, t->end))
		return;
	if (!costs && !lasts && (!money || told_is(t, t->verb, t->g->r->be)))
		return;
	told_start(t, lasts ? t->g->how_long : costs ? t->g->what_price :
	    t->g->how_much);
	if (costs || lasts || t->g->subject_last) {
		told_add_verb(t);
		told_add_subject(t);
	} else {
		told_add_subject(t);
		told_add_verb(t);
	}
	told_add(t, i, t->end);
	told_finish(t, ASK_HOW_MUCH, 0.9);
}

void
told_ask_counts(struct told *t)
{
	ask_share(t);
	if (told_share(t) > 0)
		return;
	ask_subject(t);
	ask_object(t);
	ask_change(t);
	ask_sum(t);
	ask_with_sum(t);
	ask_place_count(t);
}

void
told_ask_late_count(struct framer *f, const struct romance_ask *g)
{
	struct told t = { .f = f, .c = &f->c, .g = g };
	const struct clause *c = &f->c;
	const struct romance *r = g->r;
	size_t i = 0, noun, at, open = 0;
	bool self;

	/* "En las tareas participan …" */
	if (told_is(&t, 0, g->scopes)) {
		for (i = 1; i < c->count && i < 9 &&
		    !romance_is_finite(r, c, i); i++)
			if (c->at[i].gap != 0 && !(c->at[i].gap == ',' &&
			    romance_is_finite(r, c, i)))
				return;
		open = i;
		if (i < c->count && told_is(&t, i - 1, r->self))
			open--;
	} else if (told_is(&t, 0, r->self))
		i = 1;
	if (i >= c->count || !romance_is_finite(r, c, i))
		return;
	self = (i > 0 && told_is(&t, i - 1, r->self)) ||
	    strstr(c->at[i].low, "-se") != NULL;
	t.verb = i;
	t.last = self ? i - 1 : i;
	t.verb_end = at = romance_verb_end(r, c, i);
	if (!self && !(told_is(&t, i, r->be) && at > i + 1) &&
	    !told_is(&t, i, r->comers) && !told_is(&t, at - 1, r->comers))
		return;
	if (self && told_is(&t, i, " registra registrano registran "))
		return;
	/* "ardieron en Galicia 21.000 hectáreas" */
	if (told_is(&t, at, g->places) || told_is(&t, at, " ogni cada todos"
	    " todas tutti "))
		for (noun = at + 1; noun < at + 6 && noun < c->count &&
		    c->at[noun].gap == 0; noun++)
			if (told_skip_amount(&t, noun) > noun) {
				t.verb_end = at = noun;
				break;
			}
	noun = told_skip_amount(&t, at);
	for (t.end = at; t.end < c->count && c->at[t.end].gap == 0; t.end++)
		;
	if (noun == at || !is_counted(&t, noun, t.end))
		return;
	t.first = noun;
	at = counted_end(&t, noun, t.end);
	if (is_coordinated(&t, at, t.end) ||
	    !told_is_clear(&t, noun, t.end) || !told_is_clear(&t, 0, open) ||
	    (open == 0 && t.end < at + 2))
		return;
	told_start(&t, how_many(&t, noun));
	told_add(&t, noun, at);
	t.last = open;
	told_add_verb(&t);
	told_add(&t, at, t.end);
	told_add(&t, 0, open);
	t.last = t.end;
	told_finish(&t, ASK_HOW_MANY, 0.9);
}
