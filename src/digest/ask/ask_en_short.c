/*
 * The short answer to a question that a sentence of the summary answers: the
 * page has the sentence already, so that what was not asked is left out.
 */
#include <string.h>

#include "../ask.h"
#include "../ask_en.h"

#define LEFT_OUT_MIN 2		/* tokens; less is the same sentence again */
#define SOURCE_MAX 10
#define KEPT_MIN 3		/* behind the verb */

/* What a sentence is cut to: tokens [first, end), [verb, cut). */
struct cut {
	const struct clause *c;
	struct subject s;
	size_t first;		/* of what is printed */
	size_t cut;
};

/* Whether the question has the word of token I. */
static bool
asks_with(const char *question, const struct token *t)
{
	return t->low_n > 3 && t->n > 3 && memmem(question, strlen(question),
	    t->s + 1, t->n - 1) != NULL;
}

/* Whether tokens [I, count) hold what such a question asks for. */
static bool
holds_answer(const struct clause *c, size_t i, enum ask_kind kind)
{
	for (; i < c->count; i++) {
		if (kind == ASK_HOW_MANY || kind == ASK_HOW_MUCH) {
			if (c->at[i].number || c->at[i].money ||
			    c->at[i].percent)
				return true;
		} else if (kind == ASK_WHEN) {
			if (ask_is_date(c, i) || c->at[i].number)
				return true;
		} else if (kind == ASK_WHERE && c->at[i].capital)
			return true;
	}
	return false;
}

/* "as Rovers came from behind" */
static bool
tells_as(const struct clause *c, size_t i)
{
	size_t k;

	if (!c->at[i + 1].capital && !clause_is(c, i + 1, " the a an he she it"
	    " they his her its their "))
		return false;
	for (k = i + 2; k < i + 6 && k < c->count; k++)
		if (!c->at[k].capital && verb_of_past(c->at[k].low,
		    c->at[k].low_n) != NULL)
			return true;
	return false;
}

/* "…, the oldest gorilla in Britain.": no list of things. */
static bool
tells_what(const struct clause *c, size_t i)
{
	for (; i < c->count; i++)
		if (clause_is(c, i, " and or "))
			return false;
	return true;
}

/* Whether token I starts what only tells more. */
static bool
starts_more(const struct clause *c, size_t i)
{
	const struct token *t = &c->at[i];
	struct subject s;

	if (t->gap == ';' || t->gap == '-')
		return true;
	if (t->gap == 0)
		return clause_is(c, i, " after because while although though"
		    " whereas ") || (clause_is(c, i, " as ") && tells_as(c, i));
	if (t->gap != ',')
		return false;
	if (clause_is(c, i, " and but "))
		return (c->at[i + 1].capital || clause_is(c, i + 1, " the a he"
		    " she it they ")) && ask_find_subject(c, i + 1, &s);
	return clause_is(c, i, " which who where when while after as because"
	    " although though whose before since with including up down"
	    " compared according led designed based called known founded"
	    " despite amid following along together such thanks plus ") ||
	    (clause_is(c, i, " a an the ") && tells_what(c, i)) ||
	    (!t->capital && verb_of_ing(t->low, t->low_n) != NULL);
}

/* ", police said on Monday" at token I, the last of it. */
static bool
is_source(const struct clause *c, size_t i)
{
	size_t k;

	if (c->at[i].gap != ',' || c->count - i > SOURCE_MAX)
		return false;
	for (k = i; k < c->count; k++)
		if (clause_is(c, k, " said says according "))
			return true;
	return false;
}

static void
find_tail(struct cut *k, const struct question *q)
{
	const struct clause *c = k->c;
	size_t i;

	k->cut = c->count;
	if (q->kind == ASK_WHY || clause_is(c, k->s.verb + 1, ask_prepositions))
		return;
	for (i = c->count; i-- > k->s.verb + KEPT_MIN + 1; ) {
		if (asks_with(q->text, &c->at[i]))
			return;
		if ((starts_more(c, i) || is_source(c, i)) && !holds_answer(c, i, q->kind))
			k->cut = i;
	}
}

/* "On Monday, …" is left out where the question has it not. */
static void
find_start(struct cut *k, const struct question *q)
{
	const struct clause *c = k->c;
	size_t i;

	k->first = 0;
	if (q->kind == ASK_WHEN || !(clause_is(c, 0, " in on ") &&
	    ask_is_date(c, 0)))
		return;
	for (i = 0; i < k->s.first; i++)
		if (asks_with(q->text, &c->at[i]))
			return;
	k->first = k->s.first;
}

static bool
is_balanced(const char *s)
{
	size_t straight = 0, round = 0, open = 0, closed = 0;

	for (; *s != '\0'; s++) {
		straight += *s == '"';
		round += *s == '(';
		closed += *s == ')';
		open += strncmp(s, "\xe2\x80\x9c", 3) == 0;
		closed += strncmp(s, "\xe2\x80\x9d", 3) == 0;
	}
	return straight % 2 == 0 && round + open == closed;
}

/* "Poe, who was in Rome, won": unless that was asked. */
static bool
may_drop_aside(const struct cut *k, const struct question *q)
{
	size_t i;

	if (k->s.apposed == 0 || q->kind == ASK_WHAT_IS || q->kind ==
	    ASK_WHO_IS)
		return false;
	for (i = k->s.end; i < k->s.verb; i++)
		if (asks_with(q->text, &k->c->at[i]))
			return false;
	return !holds_answer(k->c, k->s.end, q->kind) || q->kind == ASK_WHERE;
}

static const char *
print_short(const struct article *a, const struct cut *k, bool aside)
{
	struct buf out = BUF_INIT(1000);
	const char *made = NULL;

	if (aside) {
		clause_print(k->c, &out, k->first, k->s.end, false);
		buf_addc(&out, ' ');
		clause_print(k->c, &out, k->s.verb, k->cut, false);
	} else
		clause_print(k->c, &out, k->first, k->cut, false);
	buf_addc(&out, '.');
	if (is_balanced(buf_str(&out))) {
		if (out.data[0] >= 'a' && out.data[0] <= 'z')
			out.data[0] = (char)(out.data[0] - 'a' + 'A');
		made = arena_strdup(a->arena, buf_str(&out));
	}
	buf_free(&out);
	return made;
}

const char *
ask_short(const struct article *a, const struct question *q)
{
	struct clause read;
	struct cut k;
	bool aside;

	if (q->answer != NULL)
		clause_read(&read, a, q->answer);
	k.c = q->answer != NULL ? &read : clause_of(a, &a->units[q->sentence]);
	if (k.c->cut || !ask_find_subject(k.c, ask_skip_intro(k.c), &k.s) ||
	    k.s.verb + KEPT_MIN > k.c->count)
		return NULL;
	find_tail(&k, q);
	find_start(&k, q);
	if (clause_is(k.c, k.cut - 1, " it them him her this that these "))
		return NULL;
	aside = may_drop_aside(&k, q);
	if (k.first + (aside ? k.s.verb - k.s.end : 0) + (k.c->count - k.cut) <
	    LEFT_OUT_MIN)
		return NULL;
	return print_short(a, &k, aside);
}
