/* The summary: sentences that come early and have much in common with the
 * others, but little with each other. */
#include <string.h>

#include "alone.h"
#include "genre.h"
#include "nut.h"
#include "part.h"
#include "refer.h"

#define SAME_COST 0.5
#define ROOM_GAP 0.08	/* what a sentence that fits may lack to one that
			 * is too long */
#define VERDICT_BONUS 0.4
#define LEAD_BONUS 0.5
#define TITLE_SHARE 0.08	/* for what the title says */
#define NUT_SHARE 0.2		/* the same where the first sentence says
				 * nothing of it */
#define NUT_FADE 0.1
#define NUT_LACK 0.15
#define STRANGE_COST 0.1
#define FAR_ORDER 5	/* news is told at the start; what comes late */
#define FAR_SHARE 0.2	/* and has less of the title than this is of */
#define FAR_COST 0.12	/* somebody else */
#define NEXT_BONUS 0.15	/* for the lead's other sentences */
#define NEXT_LAST 2
#define MINE_COST 0.3
#define MINE_SHARE 0.3	/* of a title that says "I" */
#define DEBT_MOST 1.0	/* what the page must tell (refer_debt) */
#define MEND_MOST 8
#define GLUED_WORDS 40	/* of a headline and the sentence after it */
#define LATE 2		/* the opening of an article is its summary */
#define REST_COST 0.5	/* of what is no whole sentence */
#define LEAD_KEPT 2	/* sentences at the start that nobody else gets */
#define ANSWER_WORDS 18	/* of one that may be no sentence */
#define SPARE_WORDS 25	/* what two sentences must have at least */

/* "Type in what you like": said to the reader. */
static bool
speaks_to_reader(const struct unit *u)
{
	return list_within("|i|my|you|your|let's|let\xe2\x80\x99s|", u->low);
}

/* "It has a new pump", "Or you could wait": leans on what comes before, even at
 * an article's start; "This is how …", "A man who won it has spent it",
 * "Zunächst soll …", "It was a good week for pumps" may open one. */
static bool
opens_leaning(const struct unit *u)
{
	static const char answers[] = "|he|she|they|his|her|their|these|those|that"
	    "|such|or|and|but|so|then|both|it|its|";
	static const char empty[] = "|it's|it\xe2\x80\x99s|it is|it was"
	    "|it has been|it looks|it seems|it takes|it won't|it isn't|";

	size_t n = list_starts(empty, u->low);

	/* "It's 7.15 on a Sunday" is nothing that happened */
	return (list_starts(answers, u->low) > 0 && (n == 0 ||
	    (u->low[n] == ' ' && u->low[n + 1] >= '0' && u->low[n + 1] <= '9')))
	    || speaks_to_reader(u);
}

/* What keeps a sentence out of the summary unless the one before is in it. */
static bool
needs_before(const struct article *a, const struct unit *u)
{
	if (u->order == 0 && (u->flags & UNIT_NAMELESS) == 0 &&
	    (a->english ? !opens_leaning(u) :
	    list_starts("|this|zunächst|zuerst|", u->low) > 0))
		return false;
	/* "'It is,' he said." */
	return (u->flags & (UNIT_LEANS | UNIT_NAMELESS)) != 0 ||
	    ((u->flags & UNIT_QUOTED) != 0 && part_is_speech(u->text));
}

/* "This week: a ruling, a chip and a cat": what there is to read. */
static bool
is_contents(const struct unit *u)
{
	size_t n = list_starts("|this week|this month|today|in this issue"
	    "|in this edition|in this newsletter|in today's newsletter"
	    "|in today\xe2\x80\x99s newsletter|in this episode|in this post"
	    "|in this week's issue|in this week\xe2\x80\x99s issue|coming up"
	    "|also in this issue|plus|contents|table of contents|on the menu"
	    "|topics|topics covered|", u->low);

	return n > 0 && u->low[n] == ':';
}

static bool
may_print(const struct article *a, size_t i)
{
	const struct unit *u = &a->units[i];

	if (u->used || u->barred || ((u->flags & (UNIT_HALF | UNIT_VERBLESS)) != 0
	    && u->told == NULL) ||
	    u->words < 4 || u->text[0] == '(' || !genre_may_sum_up(a, i))
		return false;
	if (a->english && is_contents(u))
		return false;
	/* without the speaker's name nobody knows who "I" is */
	if ((u->flags & UNIT_SPEAKER) != 0 && list_within("|i|i'm|i've|my|me|we"
	    "|our|us|i\xe2\x80\x99m|i\xe2\x80\x99ve|you|your|", u->low))
		return false;
	/* an explainer's answers are with its questions already */
	return u->told != NULL || !needs_before(a, u) || (u->order > 0 &&
	    a->genre != GENRE_EXPLAINER &&
	    a->units[a->usable[u->order - 1]].used);
}

/* What a reader would rather not have first. */
static double
reading_cost(const struct article *a, const struct unit *u)
{
	double cost = 0;

	if ((u->flags & UNIT_QUESTION) != 0)
		cost += 0.5;
	if ((u->flags & UNIT_QUOTED) != 0)
		cost += 0.3;
	if ((u->flags & UNIT_MINE) != 0 && a->genre != GENRE_ABSTRACT &&
	    !(a->own_voice && u->share >= MINE_SHARE))
		cost += a->genre == GENRE_INTERVIEW ? 0.4 : MINE_COST;
	if ((u->flags & UNIT_SPEAKER) != 0)
		cost += 0.15;
	return cost;
}

/* The sentence that a review's verdict opens with, or NULL. */
static const struct unit *
verdict_of(const struct article *a)
{
	size_t i;

	for (i = a->verdict + 1; a->verdict > 0 && i < a->count &&
	    i < a->verdict + 4; i++)
		if ((a->units[i].flags & (UNIT_UNUSABLE | UNIT_VERBLESS |
		    UNIT_HALF)) == 0 && a->units[i].words >= 8)
			return &a->units[i];
	return NULL;
}

static double
genre_bonus(const struct article *a, const struct unit *u)
{
	static const char does[] = "|we propose|we present|we introduce"
	    "|we develop|this paper presents|this paper proposes"
	    "|this paper introduces|in this paper|in this work|in this study"
	    "|here we|here, we|this survey|this review|this work presents"
	    "|this study|we report|we investigate|we develop|we study|we describe"
	    "|we design|we formulate|we build|we conduct|";
	static const char finds[] = "|we show|we find|results show|outperform"
	    "|outperforms|achieves|we demonstrate|results demonstrate"
	    "|experiments show|state-of-the-art|our results|we found"
	    "|experiments demonstrate|results suggest|results indicate"
	    "|results showed|results reveal|our findings|these results"
	    "|we identified|we uncovered|we observed|these findings|";

	if (a->genre == GENRE_REVIEW && u == verdict_of(a))
		return VERDICT_BONUS;
	/* what comes before a list tells what it is a list of */
	if (a->genre == GENRE_LISTING && a->lead > 0 && u < a->units + a->lead)
		return LEAD_BONUS;
	if (a->genre != GENRE_ABSTRACT)
		return 0;
	return (list_within(does, u->low) ? 0.35 : 0) +
	    (list_within(finds, u->low) ? 0.3 : 0);
}

/* "rsion of the tool": the rest of a broken paragraph; no "iPhone". */
static bool
starts_small(const struct unit *u)
{
	return u->text[0] >= 'a' && u->text[0] <= 'z' && u->text[1] >= 'a' &&
	    u->text[1] <= 'z';
}

/* Where the first sentence is picked and tells the title's matter, the two
 * after it go on with that. Posts wander: where they speak of themselves, they
 * get nothing for their place. */
static double
lead_bonus(const struct article *a, const struct unit *u)
{
	const struct unit *first = &a->units[a->usable[0]];

	return u->order > 0 && u->order <= NEXT_LAST && first->used &&
	    a->nut == 0 && (u->flags & (UNIT_QUOTED | UNIT_QUESTION |
	    UNIT_MINE | UNIT_SPEAKER)) == 0 &&
	    first->share >= NUT_LACK && !speaks_to_reader(first) &&
	    !speaks_to_reader(u) ? NEXT_BONUS : 0;
}

/* An article may open with a scene: what the title tells of comes later. */
static double
title_bonus(const struct article *a, const struct unit *u)
{
	double share = u->share, bonus = TITLE_SHARE * share;

	if (u->order > 0 && share > 0 &&
	    a->units[a->usable[0]].share < NUT_LACK)
		bonus += NUT_SHARE * share / (1 + NUT_FADE *
		    (double)u->order);
	return bonus;
}

/* "The data was …": of what only a sentence tells that is not picked. */
static bool
is_strange(const struct article *a, size_t at, const size_t *picked,
    size_t count)
{
	const struct unit *u = &a->units[at];

	return u->order > 0 && (a->english ||
	    (a->rules != NULL && a->rules->leans != NULL)) &&
	    !a->units[a->usable[u->order - 1]].used &&
	    refer_strange(a, at, picked, count) == 2;
}

static size_t
best_next(const struct article *a, const size_t *picked, size_t count,
    size_t room)
{
	size_t i, k, best = DIGEST_NO_SENTENCE;
	double score, most = -10, wanted = -10, like, c;

	for (i = 0; i < a->usable_count; i++) {
		size_t at = a->usable[i];
		const struct unit *u = &a->units[at];

		score = u->score + genre_bonus(a, u) + title_bonus(a, u) +
		    nut_bonus(a, at) + lead_bonus(a, u) - reading_cost(a, u)
		    - (a->english && starts_small(u) ? REST_COST : 0);
		if (score <= most || !may_print(a, at))
			continue;
		if (a->reports && a->nut == 0 && u->order >= FAR_ORDER &&
		    u->share < FAR_SHARE)
			score -= FAR_COST;
		if (is_strange(a, at, picked, count))
			score -= STRANGE_COST;
		for (k = 0, like = 0; k < count; k++) {
			c = unit_cosine(a, at, picked[k]);
			like = c > like ? c : like;
		}
		score -= SAME_COST * like;
		if (like >= 0.8)
			continue;
		wanted = score > wanted ? score : wanted;
		if (score > most && u->words <= room) {
			most = score;
			best = at;
		}
	}
	/* better two sentences than a third for its shortness */
	return most >= wanted - ROOM_GAP ? best : DIGEST_NO_SENTENCE;
}

static void
sort_units(size_t *list, size_t n)
{
	size_t i, k, t;

	for (i = 1; i < n; i++)
		for (k = i; k > 0 && list[k - 1] > list[k]; k--) {
			t = list[k];
			list[k] = list[k - 1];
			list[k - 1] = t;
		}
}

/* Picks at most SUMMARY_SENTENCES, in the article's order: how many. */
static size_t
pick(struct article *a, size_t picked[SUMMARY_SENTENCES])
{
	size_t count = 0, words = 0, at;
	size_t room = a->genre == GENRE_ABSTRACT ? ABSTRACT_WORDS :
	    SUMMARY_WORDS;

	while (count < SUMMARY_SENTENCES) {
		at = best_next(a, picked, count, count == 0 ?
		    (size_t)-1 : room - words);
		if (at == DIGEST_NO_SENTENCE)
			break;
		picked[count++] = at;
		a->units[at].used = true;
		words += a->units[at].words;
		if (words >= room)
			break;
	}
	sort_units(picked, count);
	return count;
}

/* "In theory all may apply.": what comes of it is in the next sentence. */
static bool
wants_next(const struct article *a, const size_t *picked, size_t count,
    size_t k)
{
	return list_starts("|in theory|on paper|in principle|at first glance|",
	    a->units[picked[k]].low) > 0 && (k + 1 == count ||
	    !unit_follows(a, picked[k], picked[k + 1]));
}

/* Whether a reader of the summary would stumble over the K-th of those
 * picked. */
static bool
is_unsound(const struct article *a, const size_t *picked, size_t count,
    size_t k)
{
	struct refer_page page = { .a = a, .shown = picked, .count = k };
	const struct unit *u = &a->units[picked[k]];

	/* an opening may be what it likes, a question before its answer, too */
	if (u->order == 0)
		return (u->words > GLUED_WORDS && alone_has_seam(a, u)) ||
		    (u->told == NULL && alone_shows(u)) || alone_goes_on(u);
	/* "What is a pump? A thing that lifts water." */
	if (k == 0 && (u[-1].flags & UNIT_QUESTION) != 0 && (u->flags &
	    UNIT_FIRST) == 0 && u->words < ANSWER_WORDS)
		return true;
	/* "The coffee was terrible." */
	if (alone_is_remark(a, u) && !(k > 0 && unit_follows(a, picked[k - 1],
	    picked[k])) && !(k + 1 < count && unit_follows(a, picked[k],
	    picked[k + 1])))
		return true;
	/* "Thanks for all your help!" */
	if ((u->flags & UNIT_QUOTED) == 0 && u->text[strlen(u->text) - 1] == '!')
		return true;
	if (alone_is_order(a, u) || alone_goes_on(u) || wants_next(a, picked, count, k))
		return true;
	/* a late one is for the quote */
	if ((u->flags & UNIT_QUOTED) != 0 && k > 0 && u->order >= LATE)
		return true;
	if ((u->flags & UNIT_MINE) != 0 && !a->own_voice && (k == 0 ||
	    (a->units[picked[0]].flags & UNIT_MINE) == 0))
		return true;
	/* a heading that ran into it, a line of a list */
	if ((k == 0 || !unit_follows(a, picked[k - 1], picked[k]) ||
	    (u->flags & UNIT_FIRST) != 0) && (alone_has_seam(a, u) ||
	    alone_is_fragment(a, u)))
		return true;
	/* what goes on reads on */
	return !(k > 0 && unit_follows(a, picked[k - 1], picked[k])) &&
	    ((u->told == NULL && refer_debt(&page, picked[k]) >= DEBT_MOST) ||
	    (u->told == NULL && alone_shows(u)) || alone_is_there(u));
}

static size_t
words_of(const struct article *a, const size_t *picked, size_t count)
{
	size_t i, n = 0;

	for (i = 0; i < count; i++)
		n += a->units[picked[i]].words;
	return n;
}

/* Picks again without what does not stand there well, as long as enough is
 * left: how many of PICKED. */
static size_t
mend(struct article *a, size_t picked[SUMMARY_SENTENCES], size_t count)
{
	size_t kept[SUMMARY_SENTENCES], n, k, i, tries;

	for (tries = 0; tries < MEND_MOST; tries++) {
		for (k = 0; k < count && !is_unsound(a, picked, count, k); k++)
			;
		if (k == count)
			break;
		for (i = 0; i < count; i++)
			a->units[picked[i]].used = false;
		a->units[picked[k]].barred = true;
		n = pick(a, kept);
		if (words_of(a, kept, n) < SPARE_WORDS) {
			for (i = 0; i < n; i++)
				a->units[kept[i]].used = false;
			for (i = 0; i < count; i++)
				a->units[picked[i]].used = true;
			break;
		}
		memcpy(picked, kept, n * sizeof *kept);
		count = n;
	}
	return count;
}

/* Whether the summary may have nothing of what comes before the matter. */
static void
bar_scene(struct article *a, bool barred)
{
	size_t i;

	for (i = 0; i < a->usable_count && a->usable[i] < a->nut; i++)
		a->units[a->usable[i]].barred = barred;
}

void
part_summary(struct article *a, struct arena *to, struct digest *out)
{
	size_t picked[SUMMARY_SENTENCES], count, i;

	nut_find(a);
	bar_scene(a, a->scene);
	count = pick(a, picked);
	if (a->scene && words_of(a, picked, count) < SPARE_WORDS) {
		for (i = 0; i < count; i++)
			a->units[picked[i]].used = false;
		bar_scene(a, false);
		count = pick(a, picked);
	}
	if (count == 0)
		return;
	if (a->english && a->first_unit != NULL &&
	    a->genre != GENRE_ABSTRACT && a->genre != GENRE_INTERVIEW)
		count = mend(a, picked, count);
	part_print_summary(a, picked, count, to, out);
}

/* Whether the summary reads on without its sentence K: no later one leans on
 * it, and enough is left. */
static bool
can_spare(const struct article *a, const struct digest *d, size_t k)
{
	size_t words = 0, i;

	for (i = 0; i < d->summary_sentence_count; i++)
		if (i != k)
			words += a->units[d->summary_sentences[i]].words;
	/* the matter itself is not for an answer */
	if (a->nut > 0 && d->summary_sentences[k] == a->nut)
		return false;
	return k > 0 && words >= SPARE_WORDS && (k + 1 == d->summary_sentence_count ||
	    !needs_before(a, &a->units[d->summary_sentences[k + 1]]));
}

/* Whether the summary of D or its why has the sentence. */
static bool
is_kept(const struct digest *d, size_t sentence)
{
	size_t i;

	for (i = 0; i < d->summary_sentence_count; i++)
		if (d->summary_sentences[i] == sentence)
			return true;
	for (i = 0; i < d->why_sentence_count; i++)
		if (d->why_sentences[i] == sentence)
			return true;
	return false;
}

/* Takes the marks of use from the answers of D, or puts them back. An answer
 * that is made of another part's sentence has none. */
static void
mark_answers(struct article *a, const struct digest *d, bool used)
{
	size_t i;

	for (i = 0; i < d->faq_count; i++)
		if (!is_kept(d, d->faq[i].answer.sentence))
			a->units[d->faq[i].answer.sentence].used = used;
}

static void
mark_why(struct article *a, const struct digest *d, bool used)
{
	size_t i;

	for (i = 0; i < d->why_sentence_count; i++)
		a->units[d->why_sentences[i]].used = used;
}

/* Whether an answer of D has a sentence of the why that WAS. */
static bool
answers_why(const struct digest *d, const struct digest *was)
{
	size_t i, k;

	for (i = 0; i < d->faq_count; i++)
		for (k = 0; k < was->why_sentence_count; k++)
			if (d->faq[i].answer.sentence == was->why_sentences[k])
				return true;
	return false;
}

void
part_yield(struct article *a, struct arena *to, struct digest *out)
{
	struct digest tried = *out;

	mark_answers(a, out, false);
	mark_why(a, out, false);
	part_faq(a, to, &tried);
	if (tried.faq_count > out->faq_count && answers_why(&tried, out)) {
		tried.why_it_matters = NULL;
		tried.why_sentence_count = 0;
		part_why(a, to, &tried);
		/* a why that is none for certain, or no question at all */
		if ((out->faq_count == 0 && !part_why_is_sure(a,
		    out->why_sentences[0])) ||
		    (tried.why_it_matters != NULL && (
		    tried.why_sentence_count > 1 ||
		    part_why_is_sure(a, tried.why_sentences[0])))) {
			*out = tried;
			return;
		}
		mark_why(a, &tried, false);
	}
	mark_answers(a, &tried, false);
	mark_answers(a, out, true);
	mark_why(a, out, true);
}

/* Leaves sentence K out of the summary. */
static void
leave_out(struct article *a, struct digest *d, size_t k, struct arena *to)
{
	size_t i, n = 0, left[SUMMARY_SENTENCES];

	for (i = 0; i < d->summary_sentence_count; i++)
		if (i != k)
			left[n++] = d->summary_sentences[i];
	part_print_summary(a, left, n, to, d);
}

void
part_spare(struct article *a, struct arena *to, struct digest *out)
{
	struct digest tried;
	size_t k;

	for (k = out->summary_sentence_count; k-- > 1 && out->faq_count <
	    QUESTIONS_WANTED; ) {
		struct unit *u = &a->units[out->summary_sentences[k]];

		if (!can_spare(a, out, k) || (u->order < LEAD_KEPT && k + 1 <
		    out->summary_sentence_count))
			continue;
		mark_answers(a, out, false);
		u->used = false;
		tried = *out;
		part_faq(a, to, &tried);
		if (tried.faq_count > out->faq_count && u->used) {
			out->faq = tried.faq;
			out->faq_count = tried.faq_count;
			leave_out(a, out, k, to);
			continue;
		}
		mark_answers(a, &tried, false);
		mark_answers(a, out, true);
		u->used = true;
	}
}

void
part_spare_why(struct article *a, struct arena *to, struct digest *out)
{
	size_t k, i, n, at, left[SUMMARY_SENTENCES];
	struct digest tried;

	for (k = out->summary_sentence_count; k-- > 1; ) {
		at = out->summary_sentences[k];
		if (out->summary_sentence_count < SUMMARY_SENTENCES ||
		    a->units[at].order <= LATE || a->units[at].order <
		    LEAD_KEPT || !can_spare(a, out, k))
			continue;
		for (i = n = 0; i < out->summary_sentence_count; i++)
			if (i != k)
				left[n++] = out->summary_sentences[i];
		tried = *out;
		tried.summary_sentences = left;
		tried.summary_sentence_count = n;
		a->units[at].used = false;
		if (part_why_of(a, at, to, &tried)) {
			*out = tried;
			part_print_summary(a, left, n, to, out);
			return;
		}
		a->units[at].used = true;
	}
}
