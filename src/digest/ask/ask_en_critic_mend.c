/*
 * What a shorter or a longer question mends: a second amount or place in it, the
 * rest of a list that it has half of, "it" and "other".
 */
#include <string.h>

#include <ndigest/base/buf.h>

#include "ask_en_critic.h"

#define SOURCE_MOST 60		/* bytes of ", police said" */
#define REST_MOST 60		/* bytes of a list's rest */
#define KIND_WORDS 6
#define TAIL_LEAST 3		/* words before a phrase that is left out */

/* Writes TEXT, N bytes, as the question. */
static void
set_text(struct critic *c, const char *text, size_t n)
{
	char *s = arena_alloc(c->a->arena, n + 2);

	memcpy(s, text, n);
	s[n] = '?';
	s[n + 1] = '\0';
	c->q->text = s;
	c->n = n;
}

/* Whether what the question has from AT on is a phrase that it can do without:
 * enough stands before it. */
static bool
may_leave(const struct critic *c, const char *at)
{
	const char *s;
	size_t words = 1;

	for (s = c->q->text; s < at; s++)
		words += *s == ' ';
	return words > TAIL_LEAST;
}

/* "How long did the match last over two days", "How many trials will it begin
 * with a total of 5,200 patients": a second amount. */
static void
drop_amount(struct critic *c)
{
	static const char *const measures[] = { " with a total of ",
	    " on sales of ", " on revenue of ", " on turnover of " };
	static const char spans[] = " days weeks months years hours minutes"
	    " nights seasons ";
	const char *at;
	size_t i;

	if (!critic_opens(c, "How "))
		return;
	for (i = 0; i < sizeof measures / sizeof measures[0]; i++)
		if ((at = strstr(c->q->text, measures[i])) != NULL &&
		    may_leave(c, at)) {
			set_text(c, c->q->text, (size_t)(at - c->q->text));
			return;
		}
	at = critic_opens(c, "How long ") ? strstr(c->q->text, " over ") : NULL;
	if (at != NULL && may_leave(c, at) && ends_with(c, spans))
		set_text(c, c->q->text, (size_t)(at - c->q->text));
}

/* "Where were the coins taken from a display case": the place is what is asked
 * for. */
static void
drop_place(struct critic *c)
{
	static const char *const places[] = { " from a ", " from an ",
	    " from the ", " to a ", " to an ", " to the ", " into a ",
	    " into the " };
	const char *at, *found = NULL;
	size_t i;

	if (!critic_opens(c, "Where "))
		return;
	for (i = 0; i < sizeof places / sizeof places[0]; i++) {
		at = strstr(c->q->text, places[i]);
		if (at != NULL && (found == NULL || at > found))
			found = at;
	}
	/* it is the end, and the sentence has it */
	if (found != NULL && may_leave(c, found) && strpbrk(found,
	    "0123456789") == NULL && critic_behind(c->sentence, found + 1,
	    (size_t)(c->q->text + c->n - found - 1)) != NULL)
		set_text(c, c->q->text, (size_t)(found - c->q->text));
}

/* What NEXT, behind the end of S, N bytes, adds to that: the rest of a list or a
 * limit. */
static size_t
rest_of(const char *s, size_t n, const char *next)
{
	size_t more;

	if (next == NULL || (*next != ',' && *next != ' '))
		return 0;
	more = *next == ',' ? ask_list_rest(s, n, next) : ask_limit_rest(next);
	return more < REST_MOST ? more : 0;
}

/* "How many came by boat?" of "by boat, by car and on foot", "How many are
 * left" of "left in the wild": the rest is said, too. */
static void
add_rest(struct critic *c)
{
	const char *s = c->q->answer, *next = c->next, *tail;
	struct buf out = BUF_INIT(0);
	size_t n, more;

	more = critic_opens(c, "How ") || critic_opens(c, "What share ") ? rest_of(c->q->text,
	    c->n, next) : 0;
	if (more > 0 && strstr(c->q->text, " and ") == NULL) {
		buf_add(&out, c->q->text, c->n);
		buf_add(&out, next, more);
		set_text(c, buf_str(&out), out.len);
		c->next = NULL;
	}
	n = s != NULL ? strlen(s) : 0;
	if (n > 1 && s[n - 1] == '.') {
		tail = critic_last_words(s, --n, 2);
		next = critic_behind(c->sentence, tail, (size_t)(s + n - tail));
		more = rest_of(s, n, next);
		if (more > 0) {
			buf_clear(&out);
			buf_add(&out, s, n);
			buf_add(&out, next, more);
			buf_addc(&out, '.');
			c->q->answer = arena_strdup(c->a->arena, buf_str(&out));
		}
	}
	buf_free(&out);
}

/* "How many people does Lund have?" of "people over the age of 100": the
 * question says which; false: it cannot. */
static bool
add_kind(struct critic *c)
{
	const char *has, *next, *noun = c->q->text + 9;
	struct buf out = BUF_INIT(0);
	size_t n, more, words;

	if (!critic_opens(c, "How many ") || !ends_with(c, " have has "))
		return true;
	has = strstr(c->q->text, " does ");
	has = has != NULL ? has : strstr(c->q->text, " do ");
	has = has != NULL ? has : strstr(c->q->text, " did ");
	if (has == NULL || has < noun)
		return true;
	n = (size_t)(has - noun);
	next = critic_behind(c->sentence, noun, n);
	if (next == NULL || *next != ' ' || list_starts("|of|over|under|aged|with"
	    "|without|who|that|between|from|", next + 1) == 0)
		return true;
	for (more = 1, words = 1; next[more] != '\0' && strchr(",.;",
	    next[more]) == NULL; more++)
		if (next[more] == ' ' && (strncmp(next + more, " and ", 5) == 0 ||
		    ++words > KIND_WORDS))
			break;
	if (words > KIND_WORDS)
		return false;
	buf_add(&out, c->q->text, (size_t)(has - c->q->text));
	buf_add(&out, next, more);
	buf_add(&out, has, (size_t)(c->q->text + c->n - has));
	set_text(c, buf_str(&out), out.len);
	buf_free(&out);
	return true;
}

/* "How many other crew were saved?" of "Two other crew": a count needs none of
 * those before; nor has the answer them. */
static bool
drop_other(struct critic *c)
{
	const char *at = strstr(c->q->text, " other "), *s;
	struct buf out = BUF_INIT(0);

	if (at == NULL || !critic_opens(c, "How many other "))
		return true;
	s = c->q->answer != NULL ? strstr(c->q->answer, " other ") : NULL;
	if (s == NULL || (size_t)(s - c->q->answer) > SOURCE_MOST / 2)
		return false;
	buf_add(&out, c->q->answer, (size_t)(s - c->q->answer));
	buf_adds(&out, s + 6);
	c->q->answer = arena_strdup(c->a->arena, buf_str(&out));
	buf_clear(&out);
	buf_add(&out, c->q->text, (size_t)(at - c->q->text));
	buf_add(&out, at + 6, c->n - (size_t)(at - c->q->text) - 6);
	set_text(c, buf_str(&out), out.len);
	buf_free(&out);
	return true;
}

/* "How did it come to light?" of "The fraud came to light when …" */
static void
name_it(struct critic *c)
{
	const char *text = c->q->text, *at = strstr(text, " it "), *end;
	struct buf out = BUF_INIT(0);
	size_t words = 0;

	if (c->q->kind != ASK_EVENT || at == NULL || strncmp(c->sentence,
	    "The ", 4) != 0)
		return;
	for (end = c->sentence + 4; words < 3 && *end >= 'a' && *end <= 'z';
	    words++) {
		end += strcspn(end, " ");
		if (list_starts("|was|were|is|came|has|had|will|can|dates|",
		    end + (*end == ' ')) > 0)
			break;
		end += *end == ' ';
	}
	if (*end == ' ' && words < 3) {
		buf_add(&out, text, (size_t)(at - text));
		buf_adds(&out, " the ");
		buf_add(&out, c->sentence + 4, (size_t)(end - c->sentence) - 4);
		buf_add(&out, at + 3, c->n - (size_t)(at + 3 - text));
		set_text(c, buf_str(&out), out.len);
	}
	buf_free(&out);
}

bool
critic_mend(struct critic *c)
{
	const char *tail;

	drop_amount(c);
	drop_place(c);
	name_it(c);
	tail = critic_last_words(c->q->text, c->n, 2);
	c->next = critic_behind(c->sentence, tail, (size_t)(c->q->text + c->n -
	    tail));
	add_rest(c);
	return drop_other(c) && add_kind(c);
}
