/* The questions and answers: asked of every sentence that is left, kept when
 * their own sentence is among the best answers to them. */
#include <stdlib.h>
#include <string.h>

#include "ask.h"
#include "ask_en_essay.h"
#include "genre.h"
#include "part.h"

#define CANDIDATES_MAX 240
#define RANK_MAX 3
#define QUESTION_TERMS 16
#define ENOUGH 6	/* questions to choose from */
#define WANTS_MAX 40	/* of them a few are asked */
#define LAST_COST 1.2
#define SOME 4		/* the same, where others are dear */
#define MANY 3	/* with the news: no answers are made for patterns */
#define FEW 1		/* where the news itself is asked of */
#define GOOD_SCORE 0.55
#define GOOD_QUALITY 0.7
#define SOUND 0.0	/* the least odds of an English one, as a logarithm */
#define SOUND_MORE 1.0	/* with its worth, of one more than are wanted */
#define OWN_SURE 1.5	/* an article's own question */
#define STRANGE_COST 0.8
#define SAME_KIND_COST 0.12
#define INTERVIEW_OPENING 2	/* sentences */
#define ANSWER_WORDS_MIN 6
#define EVENT_WORDS_MIN 3
#define MADE_WORDS_MIN 14	/* of a sentence that an answer is made of */
#define WHETHER_WORDS_MAX 4
#define ANSWER_WORDS_MAX 48

void
ask_add(struct faq_list *out, struct question q)
{
	if (out->count < out->max)
		out->at[out->count++] = q;
}

/* A question's terms, and a bit for each, so that most others are seen at once
 * to be none of them. */
struct terms {
	uint32_t at[QUESTION_TERMS];
	size_t count;
	uint64_t bits;
};

static double
answer_score(const struct article *a, const struct unit *u,
    const struct terms *terms)
{
	double sum = 0;
	size_t i, k;

	for (k = 0; k < u->terms; k++) {
		uint32_t term = a->vector[u->first + k].term;

		if ((terms->bits >> term % 64 & 1) == 0)
			continue;
		for (i = 0; i < terms->count; i++)
			if (term == terms->at[i])
				sum += (double)a->idf[term];
	}
	return sum / (1 + 0.012 * (double)u->words);
}

/* Whether the question's own sentence is among the best answers to it. */
static bool
is_answered(const struct article *a, const struct question *q,
    struct terms *terms)
{
	size_t i, better = 0;
	double own;

	if (terms->count == 0)
		return false;
	terms->bits = 0;
	for (i = 0; i < terms->count; i++)
		terms->bits |= UINT64_C(1) << terms->at[i] % 64;
	own = answer_score(a, &a->units[q->sentence], terms);
	for (i = 0; i < a->usable_count && better < RANK_MAX; i++)
		if (a->usable[i] != q->sentence && answer_score(a,
		    &a->units[a->usable[i]], terms) > own)
			better++;
	return better < RANK_MAX;
}

static bool
may_stand(const struct article *a, size_t at, size_t least)
{
	const struct unit *u = &a->units[at];

	return !u->used && u->text[0] != '(' && u->text[0] != '[' &&
	    (u->flags & (UNIT_UNUSABLE | UNIT_LEANS |
	    UNIT_HALF | UNIT_NAMELESS | UNIT_QUESTION | UNIT_SPEAKER)) == 0 &&
	    u->words >= least && u->words <= ANSWER_WORDS_MAX &&
	    genre_may_ask(a, at);
}

static bool
may_answer(const struct article *a, size_t at)
{
	return may_stand(a, at, ANSWER_WORDS_MIN);
}

/* "Nobody was hurt." says enough when that is asked. */
static bool
may_answer_event(const struct article *a, size_t at)
{
	return may_stand(a, at, EVENT_WORDS_MIN);
}

/* "Verletzt wurde niemand.": German and French makers know what it says. */
static bool
says_whether(const struct article *a, size_t at)
{
	return !a->english && a->units[at].words <= WHETHER_WORDS_MAX &&
	    may_answer_event(a, at);
}

/* Whether one may answer whose first word wants a name. */
static bool
may_answer_named(const struct article *a, size_t at)
{
	const struct unit *u = &a->units[at];

	return !u->used && (u->flags & (UNIT_LEANS | UNIT_NAMELESS)) != 0 &&
	    u->words >= ANSWER_WORDS_MIN && u->words <= ANSWER_WORDS_MAX &&
	    genre_may_ask(a, at);
}

static int
compare_questions(const void *one, const void *other)
{
	const struct question *a = one, *b = other;

	if (a->score != b->score)
		return a->score > b->score ? -1 : 1;
	return a->sentence < b->sentence ? -1 : a->sentence > b->sentence;
}

/* A share of the title's words in the question makes it one about the
 * article. */
static double
title_bonus(const struct article *a, const uint32_t *terms, size_t n)
{
	size_t i, k, both = 0;

	for (i = 0; i < n; i++)
		for (k = 0; k < a->title_count; k++)
			both += terms[i] == a->title[k];
	return both > 2 ? 0.2 : 0.08 * (double)both;
}

/* "When did …?" and "How much did …?" keep the words of their sentence:
 * nothing else can be meant. */
static bool
asks_one_thing(enum ask_kind kind)
{
	return kind == ASK_HOW_MANY || kind == ASK_HOW_MUCH ||
	    kind == ASK_WHEN || kind == ASK_WHERE || kind == ASK_WHY ||
	    kind == ASK_WHO_DID || kind == ASK_EVENT;
}

static bool
fits(const struct article *a, const struct question *q,
    const struct question *chosen, size_t count, bool strict)
{
	size_t i;

	if ((a->units[q->sentence].used && !q->made) ||
	    (q->kind == ASK_WHETHER &&
	    count >= QUESTIONS_WANTED))
		return false;
	for (i = 0; i < count; i++) {
		if (chosen[i].sentence == q->sentence ||
		    strcmp(chosen[i].text, q->text) == 0)
			return false;
		if ((q->kind == ASK_SAY || q->kind == ASK_WHETHER) &&
		    chosen[i].kind == q->kind && (strict ||
		    q->kind == ASK_SAY))
			return false;
		if (strict && q->bland && chosen[i].bland)
			return false;
		if (q->kind == ASK_WHO_IS && chosen[i].kind == q->kind &&
		    strict)
			return false;
		if (strict && q->kind == chosen[i].kind &&
		    q->kind != ASK_EVENT && !(a->english &&
		    asks_one_thing(q->kind) && q->kind != ASK_WHY) &&
		    strcmp(q->subject, chosen[i].subject) == 0)
			return false;
		if (unit_cosine(a, q->sentence, chosen[i].sentence) > 0.6)
			return false;
	}
	return true;
}

/* Those from FROM on, in English by their odds of being sound. */
static void
keep(struct article *a, struct faq_list *list, size_t from)
{
	struct terms terms;
	size_t i, kept = from;

	for (i = from; i < list->count; i++) {
		struct question *q = &list->at[i];

		if (a->english) {
			if (q->kind == ASK_DIALOGUE)
				q->score += q->quality = OWN_SURE;
			else
				ask_weigh(a, q);
			if (ask_is_strange(a, q))
				q->score -= STRANGE_COST;
			if (q->quality >= SOUND && ask_pass(a, q))
				list->at[kept++] = *q;
			continue;
		}
		terms.count = article_terms(a, q->text, terms.at,
		    QUESTION_TERMS);
		q->quality = q->score;
		q->score += 0.25 * a->units[q->sentence].score +
		    0.25 * a->units[q->sentence].centrality +
		    title_bonus(a, terms.at, terms.count);
		if (q->kind == ASK_DIALOGUE || q->answer != NULL ||
		    asks_one_thing(q->kind) || is_answered(a, q, &terms))
			list->at[kept++] = *q;
	}
	list->count = kept;
}

/* The sentences that open with a pronoun: dearer to read. */
static void
ask_leaning(struct article *a, struct faq_list *list)
{
	size_t i, from = list->count;

	for (i = 0; i < a->usable_count; i++)
		if (!a->units[a->usable[i]].asked && !may_answer(a,
		    a->usable[i]) && may_answer_named(a, a->usable[i])) {
			a->units[a->usable[i]].asked = true;
			ask_english_leaning(a, a->usable[i], list);
		}
	keep(a, list, from);
}

/* The best of those that fit, a kind not asked yet before one that was, or
 * NULL. */
static const struct question *
best_question(const struct article *a, const struct faq_list *list,
    const struct question *chosen, size_t count, bool strict)
{
	const struct question *best = NULL;
	double score, most = 0;
	size_t i, k;

	for (i = 0; i < list->count; i++) {
		const struct question *q = &list->at[i];

		score = q->score;
		for (k = 0; k < count; k++)
			if (chosen[k].kind == q->kind && q->kind != ASK_EVENT)
				score -= SAME_KIND_COST;
		if ((best == NULL || score > most) &&
		    fits(a, q, chosen, count, strict)) {
			best = q;
			most = score;
		}
	}
	return best;
}

#define SPARE 2		/* sentences that will be no takeaways */

/* How many questions there may be: the takeaways want sentences too. */
static size_t
room_for(struct article *a)
{
	size_t i, left = 0;

	for (i = 0; i < a->usable_count; i++)
		left += part_stands_alone(a, a->usable[i]);
	/* of few, a look at each: not all that stand are fit to be one */
	if (a->genre == GENRE_NEWS && left < TAKEAWAYS + QUESTIONS + SPARE)
		for (i = left = 0; i < a->usable_count && left < TAKEAWAYS +
		    QUESTIONS; i++)
			left += part_may_be_takeaway(a, a->usable[i]);
	left = left > TAKEAWAYS ? left - TAKEAWAYS : 0;
	return left > QUESTIONS ? QUESTIONS : left < QUESTIONS_WANTED ?
	    QUESTIONS_WANTED : left;
}

/* News, or a paper's: its sentences tell of one matter. */
static bool
is_told(const struct article *a)
{
	return a->genre == GENRE_NEWS || a->genre == GENRE_ABSTRACT;
}

/* The page has it, and an answer may be made of it. */
static bool
may_be_made(const struct article *a, size_t at)
{
	const struct unit *u = &a->units[at];

	return u->used && u->words >= MADE_WORDS_MIN && (u->flags & (UNIT_LEANS
	    | UNIT_HALF | UNIT_NAMELESS | UNIT_QUESTION | UNIT_SPEAKER |
	    UNIT_QUOTED)) == 0;
}

/* May answer, and was not asked before. */
static bool
is_new(const struct article *a, size_t at)
{
	return !a->units[at].asked && may_answer_event(a, at);
}

static bool
is_of_event(const struct article *a, size_t at)
{
	return may_answer_event(a, at) || may_answer_named(a, at);
}

static void
ask_kept(struct article *a, struct faq_list *list)
{
	size_t i, from = list->count;

	if (!ask_is_of_firms(a))
		return;
	ask_events(a, may_be_made, list);
	ask_explained(a, may_be_made, list);
	for (i = 0; i < a->usable_count && list->count < QUESTIONS_WANTED; i++)
		if (may_be_made(a, a->usable[i]))
			ask_english_kept(a, a->usable[i], list);
	keep(a, list, from);
}

/* What sentence I of the summary of D tells, where none told of the news so
 * far. */
static void
ask_news(struct article *a, const struct digest *d, size_t i)
{
	struct question q[ASK_LEAD_MOST];
	size_t n = 0, k;

	if (a->english && is_told(a) && a->news == NULL &&
	    i < d->summary_sentence_count)
		n = ask_lead(a, d->summary_sentences[i], false, q);
	for (k = 0; k < n && !ask_pass(a, &q[k]); k++)
		;
	if (k == n)
		return;
	a->news = arena_alloc(a->arena, sizeof *q);
	*a->news = q[k];
}

/* Of texts that explain things, what news would hardly tell. */
static void
ask_more(struct article *a, struct faq_list *list)
{
	size_t i, from = list->count;

	ask_expounded(a, may_answer, list);
	keep(a, list, from);
	/* they count as an event's, and come after all others */
	for (i = from; i < list->count; i++)
		list->at[i].score -= LAST_COST;
}

/* All that can be asked. When parts give sentences back, only those are asked
 * anew. */
static struct faq_list *
ask_all(struct article *a, const struct digest *d)
{
	struct faq_list *list = a->asked;
	size_t i, from;

	if (list == NULL) {
		list = arena_alloc(a->arena, sizeof *list);
		list->max = CANDIDATES_MAX;
		list->count = 0;
		list->at = arena_alloc_raw(a->arena, list->max *
		    sizeof *list->at);
		ask_dialogue(a, list);
		ask_news(a, d, 0);
	}
	from = a->asked == NULL ? 0 : list->count;
	if (a->english) {
		/* dear, and a sentence given back seldom answers one */
		if (a->asked == NULL)
			ask_events(a, is_of_event, list);
		ask_explained(a, is_new, list);
		ask_essay(a, is_new, list);
	}
	/* an interview's opening is for the summary */
	i = a->genre != GENRE_INTERVIEW ? 0 : list->count >= QUESTIONS_WANTED ?
	    a->usable_count : INTERVIEW_OPENING;
	for (; i < a->usable_count && a->rules != NULL &&
	    a->rules->ask != NULL; i++)
		if (!a->units[a->usable[i]].asked && (may_answer(a,
		    a->usable[i]) || says_whether(a, a->usable[i]))) {
			a->units[a->usable[i]].asked = true;
			a->rules->ask(a, a->usable[i], list);
		}
	keep(a, list, from);
	if (list->count < SOME && a->asked == NULL && a->english &&
	    !a->reports)
		ask_more(a, list);
	if (list->count < ENOUGH && a->asked == NULL)
		ask_news(a, d, 1);
	if (list->count + (a->news != NULL) < MANY && a->asked == NULL &&
	    a->english && is_told(a))
		ask_kept(a, list);
	if (list->count < (a->news != NULL ? FEW : ENOUGH) && a->english &&
	    a->genre != GENRE_INTERVIEW)
		ask_leaning(a, list);
	a->asked = list;
	qsort(list->at, list->count, sizeof *list->at, compare_questions);
	return list;
}

/* Worth asking beside those that are wanted. */
static bool
is_good(const struct article *a, const struct question *q)
{
	if (a->english)
		return q->score >= SOUND_MORE;
	return q->score > GOOD_SCORE && q->quality >= GOOD_QUALITY;
}

static bool
is_asked(const struct question *chosen, size_t count, size_t sentence)
{
	while (count-- > 0)
		if (chosen[count].sentence == sentence)
			return true;
	return false;
}

/* Whether the summary of D or its why has the unit AT. */
static bool
is_kept(const struct digest *d, size_t at)
{
	size_t i;

	for (i = 0; i < d->summary_sentence_count; i++)
		if (d->summary_sentences[i] == at)
			return true;
	for (i = 0; i < d->why_sentence_count; i++)
		if (d->why_sentences[i] == at)
			return true;
	return false;
}

/* A number, a cause or who did it: what is worth a look. */
static bool
may_tell(const struct unit *u)
{
	return strpbrk(u->low, "0123456789") != NULL || strstr(u->low,
	    " because ") != NULL || strstr(u->low, " after ") != NULL ||
	    strstr(u->low, " by ") != NULL;
}

/* Asked of Acme, and of no day: where, who. */
static bool
is_of_name(const struct question *q)
{
	const char *last = strrchr(q->subject, ' ');

	last = last != NULL ? last + 1 : q->subject;
	return q->kind != ASK_WHAT_DID && q->kind != ASK_WHY && *last >= 'A' &&
	    *last <= 'Z' &&
	    strstr(last, "day") == NULL;
}

/* What the unit AT answers, of which nothing is asked so far. */
static size_t
ask_anew(struct article *a, const struct digest *d, size_t at,
    struct question *out)
{
	size_t n;

	if (is_kept(d, at)) {
		n = ask_lead(a, at, false, out);
		return n == 0 && ask_expounded_short(a, at, out) ? 1 : n;
	}
	n = may_answer_event(a, at) ? ask_lead_whole(a, at, out) : 0;
	return n > 0 && (may_tell(&a->units[at]) || is_of_name(&out[0])) ? n :
	    0;
}

static bool
is_posed(const struct question *chosen, size_t count, const char *text)
{
	while (count-- > 0)
		if (strcmp(chosen[count].text, text) == 0)
			return true;
	return false;
}

/* Where there are fewer than are wanted: what else the sentences tell. How
 * many of CHOSEN there are then. */
static size_t
add_made(struct article *a, const struct digest *d, struct question *chosen,
    size_t count)
{
	struct question q[ASK_LEAD_MOST];
	size_t i, at;

	/* the last look may put a question otherwise */
	if (a->news != NULL && ask_lead(a, a->news->sentence, true, q) > 1 &&
	    ask_pass(a, &q[1]) && !is_posed(chosen, count, q[1].text))
		chosen[count++] = q[1];
	for (i = 0; i < a->usable_count && count < QUESTIONS_WANTED; i++) {
		at = a->usable[i];
		if (a->units[at].mute || is_asked(chosen, count, at))
			continue;
		if (ask_anew(a, d, at, q) > 0 && ask_pass(a, &q[0]) &&
		    !is_posed(chosen, count, q[0].text))
			chosen[count++] = q[0];
		else
			a->units[at].mute = true;
	}
	return count;
}

void
part_faq(struct article *a, struct arena *to, struct digest *out)
{
	struct question chosen[QUESTIONS];
	const struct question *q;
	const struct faq_list *list = ask_all(a, out);
	struct faq *made;
	size_t k, count = 0, most, news = a->news != NULL;

	if (news > 0)
		chosen[count++] = *a->news;
	most = room_for(a) + news;
	while (count < most && count < QUESTIONS) {
		q = best_question(a, list, chosen, count, true);
		if (q == NULL && count < QUESTIONS_WANTED)
			q = best_question(a, list, chosen, count, false);
		/* vague questions only where there are no others */
		if (q == NULL || (count >= QUESTIONS_WANTED + news &&
		    !is_good(a, q)))
			break;
		chosen[count++] = *q;
	}
	if (count < QUESTIONS_WANTED && a->english && is_told(a))
		count = add_made(a, out, chosen, count);
	made = arena_alloc(to, (count + 1) * sizeof *made);
	for (k = 0; k < count; k++) {
		if (a->english)
			ask_build_identity(a, &chosen[k]);
		if (!chosen[k].made)
			a->units[chosen[k].sentence].used = true;
		made[k].question = arena_strdup(to, chosen[k].text);
		made[k].answer.text = chosen[k].answer != NULL ?
		    arena_strdup(to, chosen[k].answer) :
		    unit_print(a, chosen[k].sentence, false, to);
		made[k].answer.sentence = chosen[k].sentence;
	}
	out->faq = made;
	out->faq_count = count;
}

void
part_want(struct article *a, struct arena *to, struct digest *out)
{
	struct faq_list list = { .max = WANTS_MAX };
	struct question *q;
	struct faq *made;
	size_t i;

	if (a->reports || a->genre == GENRE_INTERVIEW)
		return;
	list.at = arena_alloc(a->arena, list.max * sizeof *list.at);
	ask_for_want(a, may_answer, &list);
	keep(a, &list, 0);
	qsort(list.at, list.count, sizeof *list.at, compare_questions);
	made = arena_alloc(to, (out->faq_count + list.count + 1) *
	    sizeof *made);
	if (out->faq_count > 0)
		memcpy(made, out->faq, out->faq_count * sizeof *made);
	out->faq = made;
	for (i = 0; i < list.count && out->faq_count < QUESTIONS_WANTED; i++) {
		q = &list.at[i];
		if (a->units[q->sentence].used || (out->faq_count > 0 &&
		    strcmp(made[out->faq_count - 1].question, q->text) == 0))
			continue;
		a->units[q->sentence].used = true;
		made[out->faq_count++] = (struct faq){ .question =
		    arena_strdup(to, q->text), .answer = { unit_print(a,
		    q->sentence, false, to), q->sentence } };
	}
}
