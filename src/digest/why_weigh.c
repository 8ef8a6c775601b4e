/* How much a sentence says of why something matters. */
#include "why_weigh.h"

#include <string.h>

#include "stake_en.h"
#include "why_en.h"

#define WORDS_EMPTY 9
#define EMPTY_COST 18		/* hundredths */
#define CUE_SURE 45		/* one such is enough, */
#define CUES_SURE 50		/* or two that come to this */
#define BEST_SURE 42		/* where the heaviest counts most */
#define CUES_MOST 110
#define BESIDE_LEAST 14		/* hundredths */
#define BESIDE_MOST 16
#define PERCENT_BONUS 8
#define SPOKEN_COST 12
#define EVENT_BONUS 10
#define EVENT_EFFECT 8	/* "The ruling could …" */
#define EVENT_LEAST 22
#define PLANNED_MOST 30	/* of a date: "will begin on Monday" */
#define PLANNED_COST 30
#define SHAPED_STAKE 24		/* hundredths */
#define SHAPED_SCALE 22
#define SHAPED_CUE 30
#define SHARES_COST 90
#define TITLE_BYTES 300
#define MATTER_LEAST 12		/* hundredths */

/* The cues that the title has are what the article is about: where everything
 * tells of risks, "risk" says little of one sentence. */
void
why_find_topic(const struct article *a, struct cue_set *topic)
{
	struct cue_sum sum;
	char low[TITLE_BYTES];
	size_t i;

	for (i = 0; i < sizeof low - 1 && a->in->title != NULL &&
	    a->in->title[i] != '\0'; i++)
		low[i] = a->in->title[i] >= 'A' && a->in->title[i] <= 'Z' ?
		    (char)(a->in->title[i] + 32) : a->in->title[i];
	low[i] = '\0';
	cues_find(a->rules->cues, low, NULL, topic, &sum);
}

/* What was counted of 2,200 sentences: which of those that have a cue tell a
 * reader what comes of it. */
static int
why_beside(const struct unit *u, const struct cue_sum *c,
    const struct stake *s)
{
	int weight = c->beside + (s->percent ? PERCENT_BONUS : 0);

	if (weight > BESIDE_MOST)
		weight = BESIDE_MOST;
	if (strpbrk(u->text, "\"") != NULL || strstr(u->text,
	    "\xe2\x80\x9c") != NULL)
		weight -= SPOKEN_COST;
	return weight;
}

static void
weigh_best(const struct article *a, const struct unit *u,
    const struct cue_sum *c, struct why_say *out)
{
	struct stake s;
	int most, weight;

	stake_en_find(u->low, a->title_low, &s);
	most = c->most > s.most ? c->most : s.most;
	weight = most + (c->sum + s.sum - most) * 2 / 5;
	/* how many there are is something, but not much */
	if (s.scale > most)
		weight = s.scale + weight / 3;
	else
		weight += s.scale * 2 / 5;
	weight += c->cost;
	if (weight >= BESIDE_LEAST)
		weight += why_beside(u, c, &s);
	if (s.planned && most < PLANNED_MOST)
		weight -= PLANNED_COST;
	if ((weight >= EVENT_LEAST || s.effect) && why_en_is_of_event(u))
		weight += EVENT_BONUS + (s.effect ? EVENT_EFFECT : 0);
	/* "The stakes are high.": the next one tells which */
	if (u->words <= WORDS_EMPTY && s.most < SHAPED_STAKE && s.scale == 0 &&
	    list_within("|stakes|consequences|matters|matter|worries"
	    "|important|significant|crucial|implications|", u->low))
		weight -= EMPTY_COST;
	if (weight >= BEST_PLAIN)
		weight -= why_en_tells_history(u->low) + (why_en_tells_shares(
		    u) ? SHARES_COST : 0);
	if (weight >= MATTER_LEAST)
		weight += why_en_tells_matter(a, u);
	out->shaped = s.most >= SHAPED_STAKE || s.scale >= SHAPED_SCALE ||
	    c->most >= SHAPED_CUE;
	out->sure = weight >= BEST_SURE;
	out->weight = weight;
}

void
why_weigh(const struct article *a, const struct unit *u,
    const struct cue_set *topic, struct why_say *out)
{
	struct cue_sum c;

	cues_find(a->rules->cues, u->low, topic, NULL, &c);
	if (a->rules->cues_by_best) {
		weigh_best(a, u, &c, out);
	} else {
		out->weight = c.sum + c.cost;
		out->shaped = true;
		out->sure = c.most >= CUE_SURE ||
		    (c.count >= 2 && out->weight >= CUES_SURE);
	}
	if (out->weight > CUES_MOST)
		out->weight = CUES_MOST;
}
