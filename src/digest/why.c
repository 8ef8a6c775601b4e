/* Why it matters: an unused sentence that speaks of consequences. */
#include <string.h>

#include "part.h"

#define WORDS_MIN 8
#define WORDS_MAX 45
#define CUE_LEAST 25		/* hundredths: the strongest one */
#define CUES_LEAST 30		/* all of them */

static int
cue_weight(const struct article *a, const struct unit *u)
{
	const struct cue *c;
	int sum = 0, most = 0;

	if (a->rules == NULL || a->rules->cues == NULL)
		return 0;
	for (c = a->rules->cues; c->phrase != NULL; c++)
		if (phrase_within(c->phrase, u->low)) {
			sum += c->weight;
			most = c->weight > most ? c->weight : most;
		}
	if (most < CUE_LEAST)
		return 0;
	return sum > 90 ? 90 : sum;
}

static bool
is_candidate(const struct article *a, size_t at)
{
	const struct unit *u = &a->units[at];

	return part_stands_alone(a, at) && u->words >= WORDS_MIN &&
	    u->words <= WORDS_MAX && (u->flags & UNIT_SPEAKER) == 0;
}

void
part_why(struct article *a, struct arena *to, struct digest *out)
{
	size_t i, at, best = DIGEST_NO_SENTENCE, *list;
	double most = 0, score;
	int weight;

	for (i = 0; i < a->usable_count; i++) {
		at = a->usable[i];
		if (!is_candidate(a, at))
			continue;
		weight = cue_weight(a, &a->units[at]);
		if (weight < CUES_LEAST)
			continue;
		score = weight / 100.0 + 0.5 * a->units[at].centrality;
		if ((a->units[at].flags & UNIT_QUOTED) != 0)
			score -= 0.2;
		if ((a->units[at].flags & UNIT_MINE) != 0)
			score -= 0.15;
		if (score > most && part_likeness(a, at) < 0.7) {
			most = score;
			best = at;
		}
	}
	if (best == DIGEST_NO_SENTENCE)
		return;
	a->units[best].used = true;
	list = arena_alloc(to, sizeof *list);
	*list = best;
	out->why_it_matters = unit_print(a, best, false, to);
	out->why_sentences = list;
	out->why_sentence_count = 1;
}
