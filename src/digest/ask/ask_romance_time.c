/* Spanish, Italian and Portuguese questions for a time and for a reason. */
#include "ask_romance.h"

#include <string.h>

static bool
is_year(const struct token *t)
{
	return t->number && t->n == 4 && (t->s[0] == '1' || t->s[0] == '2') &&
	    t->s[1] >= '0' && t->s[1] <= '9' && t->s[2] >= '0' &&
	    t->s[2] <= '9' && t->s[3] >= '0' && t->s[3] <= '9';
}

/* "en mayo de 2027", "a las 7.40 horas": its end, or I. */
size_t
told_date_end(const struct told *t, size_t i)
{
	const struct clause *c = t->c;
	bool found = false;
	size_t k;

	if (!told_is(t, i, t->g->time_openers))
		return i;
	if (told_is(t, i, t->g->hour_words) && c->at[i + 1].number &&
	    !c->at[i + 1].percent && c->at[i + 1].n < 6) {
		k = i + 2;
		return told_is(t, k, " horas ore h ") ? k + 1 : k;
	}
	found = told_is(t, i, t->g->dates);	/* "giovedì" */
	for (k = i + 1; k < c->count && k < i + 8 && c->at[k].gap == 0; k++) {
		if (told_is(t, k, t->g->dates) || is_year(&c->at[k]))
			found = true;
		else if (!(c->at[k].number && c->at[k].n <= 3 &&
		    !c->at[k].percent && (told_is(t, k + 1, t->g->of) ||
		    told_is(t, k + 1, t->g->dates))) &&
		    !told_is(t, k, t->g->time_words))
			break;
	}
	/* "en la sede" after it is the rest's */
	while (k > i && (told_is(t, k - 1, t->g->r->prepositions) ||
	    told_is(t, k - 1, t->g->r->definite)))
		k--;
	/* "il 2025" is a thing */
	if (k == i + 2 && is_year(&c->at[i + 1]) && told_is(t, i,
	    t->g->r->definite))
		return i;
	return found ? k : i;
}

static const char *
date_word(const struct told *t, size_t i)
{
	if (told_is(t, i, t->g->hour_words) && t->c->at[i + 1].number)
		return t->g->hour;
	if (told_is(t, i, t->g->since_words))
		return t->g->since;
	if (told_is(t, i, t->g->until_words))
		return t->g->until;
	if (told_is(t, i + 1, " partir partire "))
		return t->g->starting;
	return t->g->when;
}

/* WORD and the clause without [I, END). */
static void
ask_without(struct told *t, const char *word, size_t i, size_t end,
    enum ask_kind kind)
{
	told_start(t, word);
	if (i > t->verb_end)
		told_add_clause(t, t->verb_end, i);
	else
		told_add_clause(t, end, t->end);
	if (i > t->verb_end)
		told_add(t, end, t->end);
	told_finish(t, kind, 0.85);
}

/* "durante seis horas" */
void
told_ask_how_long(struct told *t)
{
	size_t i, k;

	if (!told_is_definite(t) || t->negative)
		return;
	for (i = t->verb_end; i + 2 < t->end; i++) {
		if (told_is(t, i, " que che "))
			return;
		if (!told_is(t, i, t->g->for_time))
			continue;
		k = told_skip_amount(t, i + 1);
		if (k == i + 1 || !told_is(t, k, t->g->units) || k >= t->end)
			continue;
		k++;
		if (k < t->end && (told_is(t, k, " y e o ou ") ||
		    t->c->at[k].number))
			return;
		if (!told_is_clear(t, t->verb_end, i) ||
		    (k < t->end && !told_is_clear(t, k, t->end)))
			return;
		ask_without(t, t->g->for_how_long, i, k, ASK_WHEN);
		return;
	}
}

void
told_ask_when(struct told *t)
{
	const struct clause *c = t->c;
	size_t i, end;
	bool left;

	if (!told_is_definite(t))
		return;
	for (i = t->verb_end; i < t->end; i++)
		if (told_is_percent(t, i))
			return;
	/* "¿Cuándo fundó Roy Acme?": who whom? */
	if (t->g->verb_first && c->at[t->last - 1].capital &&
	    c->at[t->verb_end].capital)
		return;
	for (i = t->verb_end; i < t->end; i++) {
		/* "explicó que la idea nació en 2021" */
		if (told_is(t, i, " que che "))
			return;
		end = told_date_end(t, i);
		if (end == i || end > t->end)
			continue;
		/* "lavoratori nati nel 1964" */
		if ((i > t->verb_end + 1 && romance_is_participle(t->g->r, c,
		    i - 1)) || (t->negative && !told_is(t, i,
		    t->g->since_words)))
			return;
		/* "ha perso 300 posti dal 1951": how many */
		if ((told_is(t, i, t->g->since_words) && told_skip_amount(t,
		    t->verb_end) > t->verb_end) || (i == t->verb_end &&
		    end < t->end && told_skip_amount(t, end) > end))
			return;
		left = i > t->verb_end || end < t->end;
		if (!told_is_clear(t, t->verb_end, i) || (end < t->end &&
		    (!told_is_clear(t, end, t->end) ||
		    told_is(t, end, " y e o ou "))))
			return;
		/* "es en mayo": nothing is said */
		if (!left && told_is(t, t->verb, t->g->r->be) &&
		    t->verb_end == t->verb + 1)
			return;
		/* what comes after a number is of it */
		if (end < t->end && c->at[end].number)
			return;
		ask_without(t, date_word(t, i), i > t->verb_end &&
		    told_is(t, i - 1, " intorno attorno circa verso hacia"
		    " alrededor ") ? i - 1 : i, end, ASK_WHEN);
		return;
	}
}


/* "a causa de" at token I, which may start the sentence. */
bool
told_starts_reason(const struct told *t, size_t i)
{
	char low[32];
	size_t k;

	for (k = 0; k < sizeof low - 1 && t->c->at[i].s[k] != '\0'; k++)
		low[k] = t->c->at[i].s[k];
	low[k] = '\0';
	if (low[0] >= 'A' && low[0] <= 'Z')
		low[0] = (char)(low[0] + 32);
	/* "por los malos olores", "per un infortunio" */
	if (i > 0 && told_is(t, i, " por per ") && (told_is(t, i + 1,
	    t->g->causes) || ((told_is(t, i + 1, t->g->r->indefinite) ||
	    told_is(t, i + 1, t->g->r->definite)) && told_is(t, i + 2,
	    t->g->causes))))
		return true;
	return list_starts(t->g->because_of, low) > 0;
}

/* Where the reason starts at or after the verb's end, or the count. */
static size_t
find_reason(const struct told *t)
{
	const struct clause *c = t->c;
	size_t i;

	for (i = t->verb_end; i < c->count; i++) {
		/* "dice que … porque": the reason of what is said */
		if (told_is(t, i, " que che "))
			return c->count;
		if (told_is(t, i, t->g->because) && !told_is(t, i - 1,
		    " no solo ma sino non e y "))
			return i;
		if (told_starts_reason(t, i))
			return i;
		if (c->at[i].gap != 0 && !(i + 1 < c->count &&
		    (told_is(t, i, t->g->because) || told_starts_reason(t, i))))
			break;
	}
	return c->count;
}

void
told_ask_why(struct told *t)
{
	size_t reason = find_reason(t);

	/* "quiere saber por qué" */
	if (told_is(t, reason - 1, " sapere capire spiegare chiarire saber"
	    " explicar entender aclarar esclarecer perceber preguntar"
	    " perguntar "))
		return;
	if (!told_is_definite(t) || reason >= t->c->count || reason + 2 >= t->c->count ||
	    !told_is_clear(t, t->verb_end, reason) ||
	    (told_is(t, t->verb, t->g->r->be) && reason == t->verb_end &&
	    t->verb_end == t->verb + 1))
		return;
	told_start(t, t->g->why);
	if (t->g->verb_first) {
		told_add_clause(t, t->verb_end, reason);
	} else {
		told_add_subject(t);
		told_add_verb(t);
		told_add(t, t->verb_end, reason);
	}
	told_finish(t, ASK_WHY, 0.95);
}

/* "La caída se debe al frío." */
void
told_ask_due(struct told *t)
{
	size_t i = t->verb_end;
	bool self = told_is(t, t->verb - 1, t->g->r->self) ||
	    strchr(t->c->at[t->verb].low, '-') != NULL ||
	    t->verb_end > t->verb + 1;

	if (!self || t->negative || !told_is_definite(t) ||
	    !(told_is(t, i - 1, t->g->due) || told_is(t, t->verb, t->g->due)))
		return;
	while (i < t->end && told_is(t, i, " sobre todo sobretudo soprattutto"
	    " principalmente en parte in em gran grande "))
		i++;
	if (i + 1 >= t->end || !told_is(t, i, " a al ao à aos às alla allo ai"
	    " alle agli "))
		return;
	told_start(t, t->g->due_to);
	told_add_verb(t);
	told_add_subject(t);
	told_finish(t, ASK_WHY, 0.95);
}

/* "Debido a la huelga, el puerto …" */
void
told_ask_cause(struct told *t)
{
	if (t->scope == 0 || !told_starts_reason(t, 0) || !told_is_clear(t, t->verb_end, t->end))
		return;
	t->scope = 0;
	told_start(t, t->g->why);
	told_add_clause(t, t->verb_end, t->end);
	told_finish(t, ASK_WHY, 0.95);
}
