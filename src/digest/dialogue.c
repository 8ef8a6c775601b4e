/*
 * Questions that the article asks itself: an interviewer's, and headings. The
 * answer is the first sentence of what follows.
 */
#include <string.h>

#include <ndigest/text/word.h>

#include "ask.h"
#include "clause.h"
#include "genre.h"

#define QUESTION_WORDS_MIN 4
#define QUESTION_WORDS_MAX 22
#define ANSWER_WORDS_MIN 6
#define ANSWER_WORDS_MAX 48

/* Past "ANNA: ". */
static const char *
without_label(const struct unit *u)
{
	const char *colon = strstr(u->text, ": ");

	return (u->flags & UNIT_SPEAKER) != 0 && colon != NULL ? colon + 2 :
	    u->text;
}

/* Words that speak of what was said before the question. */
static bool
is_open(const struct article *a, const char *question)
{
	static const char opens[] = "|it|this|they|them|he|she|him|those"
	    "|these|its|their|his|her|too|also|then|else|why not"
	    "|do that|did that|is that|was that|does that|are there any other"
	    "|about that|of that|for that|with that|to that|that is|that was"
	    "|that happen|that happened|that mean|that work|that change|like that"
	    "|after that|before that|what else|how so|es|das|er|sie|il|elle|cela|ils|elles|eso|esto|lo|";
	char low[200];
	size_t i;

	for (i = 0; question[i] != '\0' && i < sizeof low - 1; i++)
		low[i] = question[i] >= 'A' && question[i] <= 'Z' ?
		    (char)(question[i] + 32) : question[i];
	low[i] = '\0';
	if (a->rules != NULL && a->rules->leans != NULL) {
		struct clause c;

		clause_read(&c, a, question);
		if (a->rules->leans(&c))
			return true;
	}
	/* who "you" is, the page does not tell */
	if (a->genre == GENRE_INTERVIEW && a->rules != NULL &&
	    a->rules->leans != NULL && list_within("|ihr|ihre|ihren|ihrem|ihnen"
	    "|vous|vos|votre|ferez-vous|avez-vous|sentez-vous"
	    "|transmettez-vous|", low))
		return true;
	return list_within(opens, low) || (a->rules != NULL &&
	    list_starts(a->rules->cut_phrases, low) > 0);
}

/* Interviews that lost their line breaks have questions at the starts of
 * paragraphs, and the answers in them. */
#define INLINE_LEAST 3
#define INLINE_WORDS 5

static bool
is_inline(const struct article *a, size_t i)
{
	/* "Could it be?" and "Who the hell knew?" want no answer */
	static const char asks[] = "|what is|what are|what was|what were"
	    "|what do|what does|what did|what would|what will|what can"
	    "|what could|what should|what has|what have|what makes|what happens"
	    "|what led|what drew|what's|what\xe2\x80\x99s|why|how|who is|who are"
	    "|who will|who was|when did|when will|where do|where does|where is"
	    "|where did|which|";

	return list_starts(asks, a->units[i].low) > 0 &&
	    a->units[i].words >= INLINE_WORDS && (a->units[i].flags & (UNIT_QUESTION | UNIT_FIRST |
	    UNIT_QUOTED)) == (UNIT_QUESTION | UNIT_FIRST) &&
	    i + 1 < a->count && (a->units[i + 1].flags & (UNIT_FIRST |
	    UNIT_QUESTION)) == 0;
}

static bool
has_inline(const struct article *a)
{
	size_t i, count = 0;

	for (i = 0; i + 1 < a->count; i++)
		count += is_inline(a, i);
	return count >= INLINE_LEAST;
}

static bool
is_question(const struct article *a, size_t i, bool inlined)
{
	const struct unit *u = &a->units[i];
	const char *text = without_label(u);
	size_t words;

	if ((u->flags & (UNIT_QUESTION | UNIT_FIRST)) != (UNIT_QUESTION |
	    UNIT_FIRST) || i + 1 >= a->count ||
	    ((a->units[i + 1].flags & UNIT_FIRST) == 0 && !(inlined &&
	    is_inline(a, i))) ||
	    (u->flags & (UNIT_FURNITURE | UNIT_HALF | UNIT_REPEATED |
	    UNIT_QUOTED)) != 0)
		return false;
	/* what the one who asks only states */
	if (a->genre == GENRE_INTERVIEW && strchr(text, '?') == NULL &&
	    a->english)
		return false;
	words = word_count(text, strlen(text));
	return words >= QUESTION_WORDS_MIN && words <= QUESTION_WORDS_MAX &&
	    !is_open(a, text);
}

static bool
is_answer(const struct unit *u)
{
	return !u->used && (u->flags & (UNIT_UNUSABLE | UNIT_HALF |
	    UNIT_QUESTION | UNIT_VERBLESS)) == 0 && u->words >= ANSWER_WORDS_MIN &&
	    u->words <= ANSWER_WORDS_MAX;
}

/* "Should we build our own?", "Step two: is it ready?": a heading asks so, and
 * no reader. */
static bool
is_heading_talk(const struct article *a, const char *question, const char *low)
{
	return a->genre != GENRE_INTERVIEW && (strstr(question, ": ") != NULL ||
	    list_within("|we|our|us|i|my|am|", low));
}

/* "So who milks the cows?" without what joins it to the talk before. */
static const char *
without_join(const struct article *a, const char *text)
{
	static const char *const joins[] = { "So, ", "So ", "And, ", "And ",
	    "But ", "OK, ", "Okay, ", "Well, ", "Now, " };
	size_t i, n;
	char *made;

	for (i = 0; i < sizeof joins / sizeof joins[0]; i++) {
		n = strlen(joins[i]);
		if (strncmp(text, joins[i], n) != 0 || text[n] < 'a' ||
		    text[n] > 'z')
			continue;
		made = arena_strdup(a->arena, text + n);
		made[0] = (char)(made[0] - 32);
		return made;
	}
	return text;
}

void
ask_dialogue(struct article *a, struct faq_list *out)
{
	struct question q = { 0 };
	bool inlined = has_inline(a);
	size_t i;

	for (i = 0; i + 1 < a->count; i++) {
		const struct unit *u = &a->units[i + 1];

		if (!is_question(a, i, inlined) || !is_answer(u))
			continue;
		/* an answer has the other voice, or none has a name */
		if ((a->units[i].flags & UNIT_SPEAKER) !=
		    (u->flags & UNIT_SPEAKER))
			continue;
		q.text = without_join(a, without_label(&a->units[i]));
		if (is_heading_talk(a, q.text, a->units[i].low))
			continue;
		q.answer = without_label(u);
		q.subject = q.text;
		q.sentence = i + 1;
		q.kind = ASK_DIALOGUE;
		q.score = 1.1;
		ask_add(out, q);
	}
}
