#include "ask_romance.h"

#include <string.h>

#define SUBJECT_TOKENS 12

bool
told_is(const struct told *t, size_t i, const char *list)
{
	return clause_is(t->c, i, list);
}

/* "acusou-o" */
static bool
has_enclitic(const struct told *t, size_t i)
{
	const char *hyphen = strchr(t->c->at[i].low, '-');

	return hyphen != NULL && t->g->r->enclitics != NULL &&
	    list_starts(t->g->r->enclitics, hyphen) > 0;
}

bool
told_is_clear(const struct told *t, size_t first, size_t end)
{
	size_t i;

	if (end > first + ROMANCE_REST)
		return false;
	for (i = first; i < end; i++)
		if (told_is(t, i, t->g->lost) || t->c->at[i].gap == '"' ||
		    has_enclitic(t, i))
			return false;
	return end == first || !(told_is(t, end - 1, t->g->r->prepositions) ||
	    told_is(t, end - 1, t->g->r->definite));
}

void
told_start(struct told *t, const char *word)
{
	buf_clear(&t->f->text);
	buf_adds(&t->f->text, word);
}

/* "han", "sono", "foram" */
static bool
told_is_plural(const struct told *t)
{
	const struct token *v = &t->c->at[t->verb];

	return told_is(t, t->verb, " hanno sono vanno fanno ") ||
	    framer_ends_in(v, t->g->plural_verbs);
}

/* Whether the sentence's first word has its capital only from there. */
static bool
is_small(const struct told *t)
{
	return told_is(t, 0, t->g->r->definite) ||
	    told_is(t, 0, t->g->r->indefinite) ||
	    told_is(t, 0, t->g->r->prepositions) ||
	    told_is(t, 0, t->g->r->amounts) || told_is(t, 0, t->g->scopes) ||
	    told_is(t, 0, t->g->r->self) ||
	    romance_is_elided(t->g->r, t->c, 0) || told_is(t, 0, t->g->about) ||
	    (t->first == 0 && t->last == 1 && told_is_plural(t) &&
	    !t->c->at[0].name);
}

void
told_add(struct told *t, size_t first, size_t end)
{
	struct buf *out = &t->f->text;
	size_t at;

	if (first >= end)
		return;
	buf_addc(out, ' ');
	at = out->len;
	clause_print(t->c, out, first, end, false);
	if (first == 0 && is_small(t) && out->len > at &&
	    out->data[at] >= 'A' && out->data[at] <= 'Z')
		out->data[at] = (char)(out->data[at] + 32);
}

void
told_add_subject(struct told *t)
{
	told_add(t, t->first, t->last);
	/* "el alcalde, Luis Roy, ": with the name, but no "abogado de Vera
	 * Luis Roy" */
	if (t->last - t->first <= 2 && !t->c->at[t->last - 1].capital)
		told_add(t, t->last, t->named);
}

/* "realizou-se" is "se realizou" after a question word. */
void
told_add_verb(struct told *t)
{
	const struct token *verb = &t->c->at[t->verb];
	const char *hyphen = memchr(verb->low, '-', verb->low_n);

	if (t->verb > 0 && told_is(t, t->verb - 1, t->g->r->self) &&
	    t->verb - 1 >= t->last)
		told_add(t, t->verb - 1, t->verb);
	else if (t->negative)
		told_add(t, t->verb - 1, t->verb);
	if (hyphen == NULL) {
		told_add(t, t->verb, t->verb_end);
		return;
	}
	buf_addc(&t->f->text, ' ');
	buf_adds(&t->f->text, t->g->self);
	buf_add(&t->f->text, verb->low, (size_t)(hyphen - verb->low));
	told_add(t, t->verb + 1, t->verb_end);
}

void
told_add_clause(struct told *t, size_t first, size_t end)
{
	bool comes = told_is(t, t->verb, t->g->r->comers) ||
	    told_is(t, t->verb_end - 1, t->g->r->comers) ||
	    (told_is(t, t->verb, t->g->r->be) && t->verb_end > t->verb + 1)
	    || told_is(t, t->verb - 1, t->g->r->self);

	if (t->g->verb_first || first >= end || (comes &&
	    t->last == t->first + 1)) {
		told_add_verb(t);
		told_add_subject(t);
	} else if (comes && t->g->subject_last && end - first <= 5) {
		told_add_verb(t);
		told_add(t, first, end);
		told_add_subject(t);
		return;
	} else {
		told_add_subject(t);
		told_add_verb(t);
	}
	told_add(t, first, end);
}

/* "En 2019, …": where and when is said last. */
static bool
add_scope(struct told *t)
{
	if (t->scope == 0 || told_is(t, 0, t->g->sources) ||
	    told_is(t, 1, " acordo acuerdo "))
		return true;
	if (t->scope > 7 || !told_is(t, 0, t->g->scopes) ||
	    !told_is_clear(t, 0, t->scope))
		return false;
	told_add(t, 0, t->scope);
	return true;
}

void
told_finish(struct told *t, enum ask_kind kind, double score)
{
	struct question q = { .kind = kind, .sentence = t->f->sentence };
	struct buf subject = BUF_INIT(0);
	size_t i, big = 0, words = 0;

	if (!add_scope(t))
		return;
	buf_adds(&t->f->text, "?");
	for (i = t->first; i < t->end; i++) {
		big += t->c->at[i].capital || t->c->at[i].number;
		words++;
	}
	clause_print(t->c, &subject, t->first, t->last, false);
	q.subject = arena_strdup(t->f->a->arena, buf_str(&subject));
	buf_free(&subject);
	q.score = score + (big > 2 ? 0.1 : words < 6 && big < 2 ? -0.2 : 0);
	framer_add(t->f, q);
}

bool
told_is_definite(const struct told *t)
{
	return !told_is(t, t->first, t->g->r->indefinite) &&
	    !(t->g->r->elided != NULL &&
	    strncmp(t->c->at[t->first].low, "un", 2) == 0) &&
	    !told_is(t, t->first, t->g->r->amounts) &&
	    !t->c->at[t->first].number;
}

/* --- reading -------------------------------------------------------------- */

/* Tokens [I, END) when they are a name and nothing else: END, else I. */
static size_t
name_end(const struct told *t, size_t i, size_t end)
{
	size_t k;

	for (k = i; k < end; k++)
		if (!t->c->at[k].capital && !told_is(t, k, " de di da do dos"
		    " van "))
			return i;
	return end > i + 1 && end < i + 4 ? end : i;
}

/* "El alcalde, Luis Roy, ha …": *I is what the comma parts; the verb after
 * the second one. */
static bool
skip_apposition(struct told *t, size_t *i)
{
	const struct clause *c = t->c;
	size_t k;

	for (k = *i + 1; k < c->count && k < *i + 12; k++) {
		if (c->at[k].gap == 0)
			continue;
		if (c->at[k].gap != ',' || !romance_is_finite(t->g->r, c, k))
			return false;
		t->last = *i;
		t->named = name_end(t, *i, k);
		*i = k;
		return true;
	}
	return false;
}

static bool
find_verb(struct told *t)
{
	const struct clause *c = t->c;
	size_t i;

	for (i = t->first + 1; i < c->count && i < t->first + SUBJECT_TOKENS;
	    i++) {
		if (c->at[i].gap == ',' && i > t->first + 1) {
			if (!skip_apposition(t, &i))
				return false;
			t->verb = i;
			return true;
		}
		if (c->at[i].gap != 0)
			return false;
		if (romance_is_finite(t->g->r, c, i)) {
			t->verb = t->last = i;
			return true;
		}
	}
	return false;
}

/* Where the clause ends that the verb is in: a mark, or "y anunció". */
static size_t
clause_end(const struct told *t)
{
	const struct clause *c = t->c;
	size_t i, k;

	for (i = t->verb_end; i < c->count; i++) {
		if (c->at[i].gap != 0)
			return i;
		for (k = i + 1; told_is(t, i, " y e ") && i > t->verb_end &&
		    k < c->count && k < i + 4 && c->at[k].gap == 0; k++) {
			if (romance_is_finite(t->g->r, c, k))
				return i;
			if (!told_is(t, k, t->g->r->adverbs) &&
			    !told_is(t, k, t->g->r->self) &&
			    !told_is(t, k, t->g->r->clitics))
				break;
		}
	}
	return i;
}

static bool
read_told(struct told *t, size_t start)
{
	const struct clause *c = t->c;

	t->scope = t->first = start;
	t->named = 0;
	t->negative = false;
	if (!find_verb(t))
		return false;
	if (t->last == t->verb && told_is(t, t->verb - 1, t->g->r->self))
		t->last--;
	else if (t->last == t->verb && told_is(t, t->verb - 1,
	    " no non não ")) {
		t->negative = true;
		t->last--;
	}
	t->verb_end = romance_verb_end(t->g->r, c, t->verb);
	t->end = clause_end(t);
	/* nobody knows what the marks hold */
	if (t->end < c->count && c->at[t->end].gap == '"')
		return false;
	return t->last > t->first && (told_skip_amount(t, t->first) > t->first
	    || told_share(t) > 0
	    || framer_is_plain(t->f, t->first, t->last));
}

/* "Nel 2024 i lupi …", "En mayo el puerto …": where the subject starts after
 * an opener without a comma, or 0. */
static size_t
skip_bare_opener(const struct told *t)
{
	const struct clause *c = t->c;
	size_t i;

	if (!told_is(t, 0, t->g->scopes) || told_is(t, 0, t->g->r->definite))
		return 0;
	for (i = 2; i < c->count && i < 6 && c->at[i].gap == 0; i++) {
		if (romance_is_finite(t->g->r, c, i))
			return 0;
		if ((told_is(t, i, t->g->r->definite) ||
		    romance_is_elided(t->g->r, c, i)) &&
		    !told_is(t, i - 1, t->g->r->prepositions))
			return i;
	}
	return 0;
}

/* --- where, who, what ----------------------------------------------------- */

static void
ask_where(struct told *t)
{
	size_t i = t->verb_end;
	bool found = told_is(t, i - 1, t->g->found) && i > t->verb + 1;

	if (!told_is_definite(t) || t->negative || (!found &&
	    !told_is(t, t->verb, t->g->happened)))
		return;
	if (!told_is(t, i, t->g->places) || i + 1 >= t->end ||
	    told_date_end(t, i) > i || t->c->at[i + 1].number ||
	    told_is(t, i + 1, t->g->r->times) || told_is(t, i + 2,
	    t->g->r->times) || told_is(t, i + 1, t->g->dates) ||
	    told_is(t, i + 1, " total marzo caso condiciones fase manos"
	    " libertad secreto circunstancias caso ambito quadro totale ") ||
	    told_is(t, i + 2, " caso marco cuadro ambito quadro marco"
	    " circunstancias condiciones mano manos "))
		return;
	told_start(t, t->g->where);
	told_add_clause(t, 0, 0);
	told_finish(t, ASK_WHERE, 0.8);
}

static bool
has_preposition(const struct told *t, size_t first, size_t end)
{
	for (; first < end; first++)
		if (told_is(t, first, t->g->r->prepositions) &&
		    t->named <= t->last)
			return true;
	return false;
}

static bool
is_person(const struct told *t, size_t first, size_t end)
{
	size_t i;

	for (i = first; i < end; i++)
		if (told_is(t, i, t->g->people) || told_is(t, i,
		    t->f->g->roles))
			return true;
	/* "o governador Paulo Hartz" */
	if (first == t->first && ((t->named > t->last) ||
	    (t->c->at[end - 1].capital && end > first + 2 &&
	    told_is(t, first, t->g->r->definite) &&
	    !t->c->at[first + 1].capital)))
		return !has_preposition(t, first, end);
	return t->c->at[first].capital && end > first && !told_is(t, first,
	    t->g->r->definite) && !told_is(t, first, t->g->r->prepositions);
}

static void
ask_by_whom(struct told *t)
{
	size_t i;

	if (!told_is(t, t->verb, t->g->r->be) && !told_is(t, t->verb,
	    t->g->r->have))
		return;
	if (t->verb_end < t->verb + 2 || !told_is_definite(t) || t->negative)
		return;
	for (i = t->verb_end; i + 1 < t->end && i < t->verb_end + 4; i++)
		if (told_is(t, i, t->g->by))
			break;
	if (i + 1 >= t->end || !told_is(t, i, t->g->by) ||
	    !told_is_clear(t, t->verb_end, i) ||
	    !is_person(t, i + 1, t->end < i + 4 ? t->end : i + 4))
		return;
	told_start(t, t->g->by_whom);
	told_add_verb(t);
	told_add_subject(t);
	told_add(t, t->verb_end, i);
	told_finish(t, ASK_WHO_DID, 0.8);
}

static void
ask_who(struct told *t)
{
	if (!told_is_definite(t) || t->negative || told_is_plural(t) ||
	    told_is(t, t->verb_end, " que che ") ||
	    !(told_is(t, t->verb, t->g->deeds) ||
	    told_is(t, t->verb_end - 1, t->g->deeds)) ||
	    !is_person(t, t->first, t->last) || t->end < t->verb_end + 2 ||
	    told_counts(t) || !told_is_clear(t, t->verb_end, t->end))
		return;
	told_start(t, t->g->who);
	told_add_verb(t);
	told_add(t, t->verb_end, t->end);
	told_finish(t, ASK_WHO_DID, 0.75);
}

/* "Um estudo da Unicamp mostrou que …": one of a kind is enough. */
static bool
is_study(const struct told *t)
{
	return told_is(t, t->first + 1, " estudio informe encuesta sondeo"
	    " studio rapporto sondaggio indagine estudo relatório pesquisa"
	    " sondagem levantamento ") && t->last > t->first + 3 &&
	    told_is(t, t->verb_end, " que che ") && told_is(t, t->verb_end - 1,
	    " mostró mostrado reveló revelado concluyó concluido mostrato"
	    " rivelato dimostrato mostrou revelou concluiu mostra revela"
	    " rivela concluye ");
}

/* "El puerto ha presentado un plan": what; the object's first word must be no
 * number, and no clause but "que …". */
static void
ask_what(struct told *t)
{
	size_t i = t->verb_end, k;
	bool planned = told_is(t, t->verb, t->g->r->modals) &&
	    romance_is_infinitive(t->g->r, t->c, i - 1);

	if ((!told_is_definite(t) && !is_study(t)) || t->negative || (!planned &&
	    !is_study(t) && !told_is(t, t->verb, t->g->things) &&
	    !told_is(t, i - 1, t->g->things)) || (planned &&
	    !told_is(t, i - 1, t->g->things)) || i + 1 >= t->c->count)
		return;
	/* "ha anunciado este lunes que …" */
	k = told_date_end(t, i);
	if (told_is(t, i, t->g->r->pointing) && told_is(t, i + 1, t->g->dates))
		k = i + 2;
	if (told_is(t, k, " hoy ayer oggi ieri hoje ontem "))
		k++;
	if (t->c->at[k].gap != 0 || k >= t->end)
		return;
	if (!told_is(t, k, " que che ") && !romance_is_elided(t->g->r, t->c,
	    k) && !((told_is(t, k, t->g->r->definite) || told_is(t, k,
	    t->g->r->indefinite)) && !t->c->at[k + 1].number))
		return;
	/* "descartó el pago": which? */
	if (told_is(t, k, t->g->r->definite) && k + 2 >= t->end)
		return;
	/* "cerrar el año" is no deed */
	if (told_is(t, k + 1, t->g->r->times))
		return;
	told_start(t, t->g->what);
	told_add_verb(t);
	told_add_subject(t);
	told_finish(t, ASK_WHAT_DID, 0.6);
}

void
ask_romance(struct framer *f)
{
	const struct romance_ask *g = f->a->lang[0] == 'e' ?
	    &romance_ask_spanish : f->a->lang[0] == 'i' ?
	    &romance_ask_italian : &romance_ask_portuguese;
	struct told t = { .f = f, .c = &f->c, .g = g };
	size_t opener = framer_skip_opener(f);

	told_ask_late_count(f, g);
	if (opener == 0 && (told_starts_reason(&t, 0) ||
	    told_is(&t, 1, " acordo acuerdo "))) {
		opener = clause_break(&f->c, 1);
		if (opener < f->c.count && f->c.at[opener].gap != ',')
			opener = 0;
	}
	if (opener == 0)
		opener = skip_bare_opener(&t);
	if (!read_told(&t, opener) && (opener == 0 || !read_told(&t, 0)))
		return;
	if (told_is(&t, t.verb - 1, g->r->clitics))
		return;
	told_ask_cause(&t);
	told_ask_due(&t);
	told_ask_why(&t);
	told_ask_counts(&t);
	told_ask_when(&t);
	told_ask_how_long(&t);
	ask_by_whom(&t);
	ask_where(&t);
	ask_who(&t);
	ask_what(&t);
}
