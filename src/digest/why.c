/* Why it matters: an unused sentence that speaks of consequences. */
#include <string.h>

#include "part.h"

#define WORDS_MIN 8
#define WORDS_MAX 45
#define CUE_LEAST 22		/* hundredths: the strongest one */
#define CUES_LEAST 25		/* all of them */
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

	pairs_find(&pairs, u->low);
	for (c = a->rules->cues; c->phrase != NULL; c++)
		if (phrase_within_pairs(c->phrase, u->low, &pairs)) {
			sum += c->weight;
			most = c->weight > most ? c->weight : most;
			count += c->weight >= CUE_COUNTS;
		}
	*sure = most >= CUE_SURE || (count >= 2 && sum >= CUES_SURE);
	if (most < CUE_LEAST)
		return 0;
	return sum > CUES_MOST ? CUES_MOST : sum;
}

/* Nothing but speech: nobody knows who speaks. */
static bool
is_speech(const char *text)
{
	size_t n = strlen(text);

	return (text[0] == '"' && text[n - 1] == '"') ||
	    (n > 6 && memcmp(text, "\xe2\x80\x9c", 3) == 0 &&
	    memcmp(text + n - 3, "\xe2\x80\x9d", 3) == 0);
}

static bool
is_candidate(const struct article *a, size_t at)
{
	const struct unit *u = &a->units[at];

	return part_stands_alone(a, at) && u->words >= WORDS_MIN &&
	    u->words <= WORDS_MAX && (u->flags & UNIT_SPEAKER) == 0 &&
	    !is_speech(u->text);
}

static double
score_of(const struct article *a, size_t at, int weight)
{
	const struct unit *u = &a->units[at];
	double score = weight / 100.0 + 0.5 * u->centrality;
	uint32_t terms[32];
	size_t n = article_terms(a, a->in->title, terms, 32), i, k, both = 0;

	for (k = 0; k < u->terms; k++)
		for (i = 0; i < n; i++)
			both += a->vector[u->first + k].term == terms[i];
	score += both > 3 ? 0.2 : 0.06 * (double)both;
	if ((u->flags & UNIT_QUOTED) != 0)
		score -= 0.2;
	if ((u->flags & UNIT_MINE) != 0)
		score -= 0.25;
	if (u->words > 40)
		score -= 0.1;
	if (strpbrk(u->text, "?:") != NULL)
		score -= 0.1;
	return score;
}

/* The best candidate with sure cues, else the best of all, or
 * DIGEST_NO_SENTENCE. */
static size_t
find_best(const struct article *a)
{
	size_t i, at, best[2] = { DIGEST_NO_SENTENCE, DIGEST_NO_SENTENCE };
	double most[2] = { 0, 0 }, score;
	bool sure;
	int weight;

	for (i = 0; i < a->usable_count; i++) {
		at = a->usable[i];
		if (!is_candidate(a, at))
			continue;
		weight = cue_weight(a, &a->units[at], &sure);
		if (weight < CUES_LEAST)
			continue;
		score = score_of(a, at, weight);
		if (score > most[sure] && part_likeness(a, at) < 0.7) {
			most[sure] = score;
			best[sure] = at;
		}
	}
	return best[1] != DIGEST_NO_SENTENCE ? best[1] : best[0];
}

void
part_why(struct article *a, struct arena *to, struct digest *out)
{
	size_t best, *list;

	if (a->rules == NULL || a->rules->cues == NULL)
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
