/* How central each sentence is, and the summary's score. */
#include <math.h>
#include <string.h>

#include "article.h"

#define LEAD_SHARE 0.55
#define LEAD_FADE 0.25
#define CENTRAL_SHARE 0.37
#define FIRST_BONUS 0.05
#define SHORT_WORDS 8
#define SHORT_COST 0.3
#define LONG_WORDS 45
#define LONG_COST 0.1
#define STRAY_CENTRALITY 0.15
#define STRAY_WORDS 8
#define STRAY_COST 0.5

/* Turns counts into tf-idf, idf within the article, and finds the norms. */
static void
weigh(struct article *a)
{
	float *df;
	size_t i, k;

	df = arena_alloc(a->arena, (a->term_count + 1) * sizeof *df);
	a->idf = arena_alloc(a->arena, (a->term_count + 1) * sizeof *a->idf);
	for (i = 0; i < a->usable_count; i++) {
		const struct unit *u = &a->units[a->usable[i]];

		for (k = 0; k < u->terms; k++)
			df[a->vector[u->first + k].term] += 1;
	}
	for (k = 0; k < a->term_count; k++)
		if (df[k] > 0)
			a->idf[k] = logf(1.0f +
			    (float)a->usable_count / df[k]);
	for (i = 0; i < a->count; i++) {
		struct unit *u = &a->units[i];
		float sum = 0;

		for (k = 0; k < u->terms; k++) {
			struct term_count *t = &a->vector[u->first + k];

			t->weight *= a->idf[t->term];
			sum += t->weight * t->weight;
		}
		u->norm = sqrtf(sum);
	}
}

/* The mean cosine of each usable unit to the others, in one pass over the
 * sum of all of them, then as a share of the greatest. */
static void
find_centrality(struct article *a)
{
	float *sum = arena_alloc(a->arena, (a->term_count + 1) * sizeof *sum);
	double most = 0;
	size_t i, k;

	for (i = 0; i < a->usable_count; i++) {
		const struct unit *u = &a->units[a->usable[i]];

		for (k = 0; k < u->terms && u->norm > 0; k++) {
			const struct term_count *t = &a->vector[u->first + k];

			sum[t->term] += t->weight / u->norm;
		}
	}
	for (i = 0; i < a->usable_count; i++) {
		struct unit *u = &a->units[a->usable[i]];
		double c = 0;

		for (k = 0; k < u->terms && u->norm > 0; k++) {
			const struct term_count *t = &a->vector[u->first + k];

			c += (double)(t->weight / u->norm * sum[t->term]);
		}
		u->centrality = u->norm > 0 ? c - 1 : 0;
		if (u->centrality > most)
			most = u->centrality;
	}
	for (i = 0; i < a->usable_count && most > 0; i++)
		a->units[a->usable[i]].centrality /= most;
}

/* A line before the text proper, of something else: it shares nothing with
 * the title and next to nothing with the rest. */
static bool
is_stray(const struct article *a, const struct unit *u)
{
	size_t i, k;

	if (a->title_count < 3 || u->centrality > STRAY_CENTRALITY || a->usable_count < 8 ||
	    u->words > STRAY_WORDS)
		return false;
	for (k = 0; k < u->terms; k++)
		for (i = 0; i < a->title_count; i++)
			if (a->vector[u->first + k].term == a->title[i])
				return false;
	return true;
}

/* "Die Schauspielerin Hanna Voss ist tot.": the next one leans on it. */
static bool
is_terse_opening(const struct article *a, const struct unit *u)
{
	return u->order == 0 && u->words >= 4 && a->usable_count > 1 &&
	    a->rules != NULL && a->rules->leans != NULL &&
	    (a->units[a->usable[1]].flags & (UNIT_LEANS | UNIT_NAMELESS)) != 0;
}

static double
title_share(const struct article *a, const struct unit *u)
{
	size_t i, k, n = 0;

	/* two words are enough where the opening may be a scene (nut.h) */
	if (a->title_count < (a->english && a->genre == GENRE_NEWS ? 2 : 3))
		return 0;
	for (k = 0; k < u->terms; k++)
		for (i = 0; i < a->title_count; i++)
			if (a->vector[u->first + k].term == a->title[i]) {
				n++;
				break;
			}
	return n > 0 ? (double)n / (double)a->title_count : 0;
}

void
article_rank(struct article *a)
{
	size_t i;

	weigh(a);
	find_centrality(a);
	a->title_count = article_terms(a, a->in->title, a->title,
	    TITLE_TERMS);
	for (i = 0; i < a->usable_count; i++) {
		struct unit *u = &a->units[a->usable[i]];

		u->share = title_share(a, u);
		u->score = LEAD_SHARE / (1 + LEAD_FADE * (double)i) +
		    CENTRAL_SHARE * u->centrality;
		if (u->words < SHORT_WORDS && !is_terse_opening(a, u))
			u->score -= i == 0 && u->words > 5 &&
			    (u->flags & UNIT_QUESTION) == 0 ? SHORT_COST / 2 :
			    SHORT_COST;
		if (u->words > LONG_WORDS)
			u->score -= LONG_COST;
		if (i == 0 && is_stray(a, u))
			u->score -= STRAY_COST;
		else if (i == 0)
			u->score += FIRST_BONUS;
	}
}

double
unit_cosine(const struct article *a, size_t one, size_t other)
{
	const struct unit *u = &a->units[one], *v = &a->units[other];
	const struct term_count *p = a->vector + u->first, *pe = p + u->terms;
	const struct term_count *q = a->vector + v->first, *qe = q + v->terms;
	double dot = 0;

	if (u->norm <= 0 || v->norm <= 0)
		return 0;
	while (p < pe && q < qe) {
		if (p->term < q->term)
			p++;
		else if (p->term > q->term)
			q++;
		else
			dot += (double)(p++->weight * q++->weight);
	}
	return dot / (double)(u->norm * v->norm);
}

/* The share of the shorter one's terms that the other has too. */
double
unit_overlap(const struct article *a, size_t one, size_t other)
{
	const struct unit *u = &a->units[one], *v = &a->units[other];
	const struct term_count *p = a->vector + u->first, *pe = p + u->terms;
	const struct term_count *q = a->vector + v->first, *qe = q + v->terms;
	size_t least = u->terms < v->terms ? u->terms : v->terms, both = 0;

	if (least == 0)
		return 0;
	while (p < pe && q < qe) {
		if (p->term < q->term)
			p++;
		else if (p->term > q->term)
			q++;
		else {
			both++;
			p++;
			q++;
		}
	}
	return (double)both / (double)least;
}
