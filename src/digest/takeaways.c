/* Key takeaways: the next-best sentences that stand on their own, those with
 * numbers and names before others. */
#include <string.h>

#include "genre.h"
#include "part.h"
#include "refer.h"

#define WORDS_MIN 7
#define WORDS_MAX 32
#define WORDS_MOST 42		/* where there are too few */
#define OTHERS_OVERLAP 0.42
#define SUMMARY_OVERLAP 0.6
#define STRANGE_COST 0.8	/* "the crane", which nothing told of */

static double
fact_bonus(const char *text)
{
	double bonus = 0;
	size_t names = 0, i;

	if (strpbrk(text, "0123456789") != NULL)
		bonus += 0.06;
	for (i = 1; text[i] != '\0'; i++)
		names += text[i - 1] == ' ' && text[i] >= 'A' &&
		    text[i] <= 'Z';
	return bonus + (names > 3 ? 0.06 : 0.02 * (double)names);
}

static bool
is_candidate(const struct article *a, size_t at, size_t most)
{
	const struct unit *u = &a->units[at];
	size_t least = a->genre == GENRE_LISTING ? 3 : WORDS_MIN;

	return part_stands_alone(a, at) && u->words >= least &&
	    u->words <= most && ((u->flags & UNIT_SPEAKER) == 0 ||
	    a->guest != NULL) && !part_is_speech(u->text) &&
	    (a->genre == GENRE_NEWS || genre_claim(a, at, a->arena) != NULL);
}

static double
score_of(const struct article *a, size_t at)
{
	const struct unit *u = &a->units[at];
	double score = u->score + fact_bonus(u->text);

	if ((u->flags & UNIT_QUOTED) != 0)
		score -= 0.25;
	if ((u->flags & UNIT_MINE) != 0)
		score -= 0.25;
	return score;
}

static bool
is_like_others(const struct article *a, size_t at, const size_t *picked,
    size_t count, const struct digest *d)
{
	size_t k;

	for (k = 0; k < count; k++)
		if (unit_overlap(a, at, picked[k]) >= OTHERS_OVERLAP)
			return true;
	for (k = 0; k < d->summary_sentence_count; k++)
		if (unit_overlap(a, at, d->summary_sentences[k]) >=
		    SUMMARY_OVERLAP)
			return true;
	return part_likeness(a, at) > 0.75;
}

void
part_takeaways(struct article *a, struct arena *to, struct digest *out)
{
	struct claim *list = arena_alloc(to, TAKEAWAYS * sizeof *list);
	size_t picked[TAKEAWAYS], count, i, best, at, longest = WORDS_MAX;
	double most, score;

	for (count = 0; count < TAKEAWAYS; count++) {
		best = DIGEST_NO_SENTENCE;
		most = -10;
		for (i = 0; i < a->usable_count; i++) {
			at = a->usable[i];
			if (!is_candidate(a, at, longest))
				continue;
			score = score_of(a, at);
			if (score > most && refer_strange(a, at,
			    out->summary_sentences,
			    out->summary_sentence_count) > 1)
				score -= STRANGE_COST;
			if (score > most && !is_like_others(a, at, picked,
			    count, out)) {
				most = score;
				best = at;
			}
		}
		if (best == DIGEST_NO_SENTENCE && longest < WORDS_MOST) {
			longest = WORDS_MOST;
			count--;
			continue;
		}
		if (best == DIGEST_NO_SENTENCE)
			break;
		a->units[best].used = true;
		for (i = count; i > 0 && picked[i - 1] > best; i--)
			picked[i] = picked[i - 1];
		picked[i] = best;
	}
	for (i = 0; i < count; i++) {
		list[i].text = genre_claim(a, picked[i], to);
		list[i].sentence = picked[i];
	}
	out->takeaways = list;
	out->takeaway_count = count;
}
