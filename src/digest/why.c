/* Why it matters: an unused sentence that speaks of consequences. */
#include <string.h>

#include "part.h"

#define WORDS_MIN 8
#define WORDS_MAX 45
#define CUES_LEAST 25		/* hundredths: all of them */
#define SPEECH_COST 15
#define PLAIN_LEAST 10		/* of a sentence that has no such cue */
#define PLAIN_WORDS_MIN 11
#define PLAIN_WORDS_MAX 36
#define CUE_COUNTS 15
#define CUE_SURE 45		/* one such is enough, */
#define CUES_SURE 50		/* or two that come to this */
#define CUES_MOST 110

static int
cue_weight(const struct article *a, const struct unit *u, bool *sure)
{
	const struct cue *c;
	int sum = 0, most = 0, count = 0;
	struct pairs pairs;

	*sure = false;
	pairs_find(&pairs, u->low);
	for (c = a->rules->cues; c->phrase != NULL; c++)
		if (phrase_within_pairs(c->phrase, u->low, &pairs)) {
			sum += c->weight;
			most = c->weight > most ? c->weight : most;
			count += c->weight >= CUE_COUNTS;
		}
	*sure = most >= CUE_SURE || (count >= 2 && sum >= CUES_SURE);
	return sum > CUES_MOST ? CUES_MOST : sum;
}

static bool
is_candidate(const struct article *a, size_t at)
{
	const struct unit *u = &a->units[at];

	return part_stands_alone(a, at) && u->words >= WORDS_MIN &&
	    u->words <= WORDS_MAX && (u->flags & UNIT_SPEAKER) == 0 &&
	    !part_is_speech(u->text);
}

static double
score_of(const struct article *a, size_t at, int weight)
{
	const struct unit *u = &a->units[at];
	double score = weight / 100.0 + 0.5 * u->centrality;
	size_t i, k, both = 0;

	for (k = 0; k < u->terms; k++)
		for (i = 0; i < a->title_count; i++)
			both += a->vector[u->first + k].term == a->title[i];
	score += both > 3 ? 0.2 : 0.06 * (double)both;
	if ((u->flags & UNIT_QUOTED) != 0)
		score -= 0.2;
	if ((u->flags & UNIT_MINE) != 0)
		score -= 0.25;
	if (strncmp(u->low, "we ", 3) == 0 || strncmp(u->low, "our ", 4) == 0)
		score -= 0.15;
	if (u->words > 40)
		score -= 0.1;
	if (strpbrk(u->text, "?:") != NULL)
		score -= 0.1;
	if (strstr(u->text, "?,") != NULL || strstr(u->text, ",\xe2\x80\x9d ")
	    != NULL)
		score -= 0.2;
	return score;
}

enum rank { RANK_PLAIN, RANK_CUE, RANK_SURE, RANKS };

/* What a sentence without a cue must have to stand for one: it tells of the
 * matter, in the writer's words, and of no day or person asked. */
static bool
is_plain(const struct article *a, const struct unit *u, int weight)
{
	return weight >= PLAIN_LEAST && u->words >= PLAIN_WORDS_MIN &&
	    u->words <= PLAIN_WORDS_MAX && a->genre != GENRE_LISTING &&
	    a->genre != GENRE_ROUNDUP &&
	    (u->flags & (UNIT_QUOTED | UNIT_MINE | UNIT_ITEM)) == 0 &&
	    strpbrk(u->text, "?:;[(\"") == NULL &&
	    strstr(u->text, "\xe2\x80\x9c") == NULL;
}

/* The best candidate with sure cues, else with some, else of all, or
 * DIGEST_NO_SENTENCE. */
static size_t
find_best(const struct article *a)
{
	size_t i, at, best[RANKS];
	double most[RANKS] = { 0, 0, 0 }, score;
	enum rank rank;
	bool sure;
	int weight, k;

	for (k = 0; k < RANKS; k++)
		best[k] = DIGEST_NO_SENTENCE;
	for (i = 0; i < a->usable_count; i++) {
		at = a->usable[i];
		if (!is_candidate(a, at))
			continue;
		weight = cue_weight(a, &a->units[at], &sure);
		/* what a speaker says may speak of anything */
		if ((a->units[at].flags & UNIT_QUOTED) != 0) {
			sure = false;
			weight -= SPEECH_COST;
		}
		rank = sure ? RANK_SURE : weight >= CUES_LEAST ? RANK_CUE :
		    RANK_PLAIN;
		if (rank == RANK_PLAIN && !is_plain(a, &a->units[at], weight))
			continue;
		score = score_of(a, at, weight * (rank == RANK_PLAIN ? 3 : 1));
		if (score > most[rank] && part_likeness(a, at) < 0.7) {
			most[rank] = score;
			best[rank] = at;
		}
	}
	for (k = RANK_SURE; k > RANK_PLAIN; k--)
		if (best[k] != DIGEST_NO_SENTENCE)
			break;
	return best[k];
}

/* Nothing in a recipe matters but the taste. */
static bool
is_recipe(const struct article *a)
{
	size_t i;

	for (i = 0; i < a->count; i++)
		if (a->units[i].words <= 2 && list_starts("|ingredients|method"
		    "|directions|", a->units[i].low) > 0)
			return true;
	return false;
}

void
part_why(struct article *a, struct arena *to, struct digest *out)
{
	size_t best, *list;

	if (a->rules == NULL || a->rules->cues == NULL || is_recipe(a))
		return;
	best = find_best(a);
	if (best == DIGEST_NO_SENTENCE)
		return;
	a->units[best].used = true;
	list = arena_alloc(to, sizeof *list);
	*list = best;
	out->why_it_matters = unit_print(a, best, false, to);
	out->why_sentences = list;
	out->why_sentence_count = 1;
}
