/*
 * Questions of what a text explains, of any genre: what is the aim of it, how
 * do you do it, how does it differ. What answers is told by a word and the
 * pattern behind that (explain.def).
 */
#include <string.h>

#include "../ask.h"
#include "../ask_en_essay.h"
#include "../ask_pattern.h"
#include "../part.h"

#define ADJECTIVES 3
#define CAPTURE_MAX 12

enum place { OPENS, HEAD, ANY };

static const struct explain {
	enum place place;
	const char *keys, *question;
	double score;
	const char *pattern;
} rows[] = {
#define EXPLAIN(place, keys, question, score, pattern) \
	{ place, keys, question, score, pattern },
#include "explain.def"
#undef EXPLAIN
};
#define ROWS (sizeof rows / sizeof rows[0])

/* Of all rows: most words are none of them. */
static const char all_keys[] =
#define EXPLAIN(place, keys, question, score, pattern) keys
#include "explain.def"
#undef EXPLAIN
;

/* --- what is captured ------------------------------------------------------ */

bool
ask_has_unknown(const struct clause *c, size_t first, size_t end)
{
	const struct token *t;
	size_t i, k;

	for (i = first; i < end; i++) {
		if (!clause_is(c, i, " the "))
			continue;
		for (k = i + 1; k < end && !clause_is(c, k,
		    ask_prepositions) && !c->at[k].capital; k++)
			;
		if (k < end)
			continue;
		t = &c->at[k - 1];
		if (k < i + 2 || !ask_page_has(c->a, t->low, t->low_n -
		    (t->low_n > 4 && t->low[t->low_n - 1] == 's')))
			return true;
	}
	return false;
}

/* Whether what the pattern captured can be said in a question. */
static bool
is_whole(const struct ask_search *s)
{
	const struct clause *c = s->c;
	size_t i;

	if (s->end <= s->from || s->end - s->from > CAPTURE_MAX)
		return false;
	for (i = s->from + 1; i < s->end; i++)
		if (c->at[i].gap != 0)
			return false;
	return ask_is_closed(c, s->from, s->end) && !clause_is(c, s->end - 1,
	    ask_prepositions) && !clause_is(c, s->end - 1, ask_determiners) &&
	    !ask_has_unknown(c, s->from, s->end);
}

/* --- the place -------------------------------------------------------------- */

/* Where the phrase starts that has the noun at token I, or I. */
static size_t
phrase_start(const struct clause *c, size_t i)
{
	size_t start = ask_skip_intro(c);

	if (start >= i || i - start > ADJECTIVES + 1 || (!clause_is(c, start,
	    " the a an one ") && !c->at[start].owner))
		return i;
	for (; i > start + 1; i--)
		if (c->at[i].gap != 0)
			return i;
	return start;
}

static bool
is_placed(struct ask_search *s, const struct explain *e, size_t i)
{
	s->from = 0;
	s->end = i;
	if (e->place == ANY)
		return true;
	if (e->place == OPENS)
		return i == 0 || i == ask_skip_intro(s->c);
	s->from = phrase_start(s->c, i);
	return s->from < i;
}

/* --- asking ------------------------------------------------------------------ */

/* "do", "does" or "did" for the subject's verb; NULL: it is not plain. */
static const char *
auxiliary(const struct clause *c, const struct subject *s)
{
	const struct token *t = &c->at[s->verb];

	if (clause_is(c, s->verb, " will can could would must should may might"
	    " had "))
		return NULL;
	if (verb_of_past(t->low, t->low_n) != NULL || clause_is(c, s->verb,
	    " was were "))
		return "did";
	return s->plural ? "do" : "does";
}

/* Prints it; false: it cannot be asked. */
static bool
print_question(struct ask *q, const struct explain *e,
    const struct ask_search *s, size_t key)
{
	const struct clause *c = s->c;
	const char *at, *aux;

	for (at = e->question; *at != '\0'; at++) {
		if (*at == '$')
			clause_print(c, &q->text, s->from, s->end,
			    ask_first_is_common(c, s->from, s->end) != 0);
		else if (*at == '&')
			buf_adds(&q->text, c->at[key].low);
		else if (*at != '%')
			buf_addc(&q->text, *at);
		else if (*++at == 'v')
			buf_adds(&q->text, c->at[s->end].low);
		else if (*at == 's')
			ask_subject(q);
		else if ((aux = auxiliary(c, &q->s)) != NULL)
			buf_adds(&q->text, aux);
		else
			return false;
	}
	return true;
}

static void
add_question(struct ask *q, const struct explain *e,
    const struct ask_search *s, size_t key)
{
	struct question made = { .sentence = q->sentence, .kind = ASK_EVENT,
	    .score = e->score + ASK_PATTERN_SURE, .subject = "" };

	buf_clear(&q->text);
	if (!print_question(q, e, s, key))
		return;
	made.text = arena_strdup(q->a->arena, buf_str(&q->text));
	if (!q->a->units[q->sentence].used || (!list_within("|say|expect"
	    "|recommend|", made.text) && ask_lead_answer(q->a, &made, s->last)))
		ask_add(q->out, made);
}

/* Whether the row E asks of the sentence with its key at token I. */
static bool
ask_row(struct ask *q, struct ask_search *s, const struct explain *e, size_t i)
{
	const struct clause *c = s->c;

	if (!clause_is(c, i, e->keys) || !is_placed(s, e, i) ||
	    !ask_matches_from(s, e->pattern, i + 1))
		return false;
	if (strchr(e->question, '$') != NULL && !is_whole(s))
		return false;
	if (strstr(e->question, "%s") != NULL && (!ask_find_subject(c,
	    ask_skip_intro(c), &q->s) || !q->s.named))
		return false;
	if (ask_leans_inside(c))
		return false;
	add_question(q, e, s, i);
	return true;
}

/* Of a word of all_keys, the token I. */
static void
ask_key(struct article *a, size_t at, const struct clause *c, size_t i,
    struct faq_list *out)
{
	struct ask q = { .a = a, .c = c, .sentence = at, .out = out,
	    .text = BUF_INIT(400) };
	struct ask_search s = { .c = c, .s = &q.s, .topic = "" };
	size_t k;

	for (k = 0; k < ROWS; k++)
		if (ask_row(&q, &s, &rows[k], i))
			break;
	buf_free(&q.text);
}

static void
ask_unit(struct article *a, size_t at, struct faq_list *out)
{
	const struct clause *c = clause_of(a, &a->units[at]);
	size_t i;

	/* "if" stands first; no other key is as short, and none a name */
	for (i = 0; i < c->count && !c->cut; i++)
		if ((i == 0 || (c->at[i].low_n > 2 && !c->at[i].capital)) &&
		    clause_is(c, i, all_keys))
			ask_key(a, at, c, i, out);
}

void
ask_explained(struct article *a, bool (*may)(const struct article *, size_t),
    struct faq_list *out)
{
	size_t i;

	if (a->genre == GENRE_INTERVIEW || a->genre == GENRE_LINES)
		return;
	for (i = 0; i < a->usable_count; i++)
		if (may(a, a->usable[i]) && (a->units[a->usable[i]].flags &
		    (UNIT_LEANS | UNIT_MINE)) == 0)
			ask_unit(a, a->usable[i], out);
}
