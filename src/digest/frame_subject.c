/* The subject of a sentence, for the questions by frames. */
#include "ask_frames.h"

#include <string.h>

/* "L’entreprise": an elided article in the same word. */
static bool
has_elision(const struct framer *f, size_t i)
{
	const struct token *t = &f->c.at[i];

	return f->g->article_ends != NULL && t->low_n > 2 &&
	    list_starts(f->g->article_ends, t->low) > 0;
}

bool
framer_is_article(const struct framer *f, size_t i)
{
	return clause_is(&f->c, i, f->g->articles) || has_elision(f, i);
}

bool
framer_is_plain(const struct framer *f, size_t first, size_t end)
{
	const struct clause *c = &f->c;
	bool article = framer_is_article(f, first);
	size_t i;

	if (end <= first || end - first > SUBJECT_MAX ||
	    (article && !has_elision(f, first) && end - first < 2))
		return false;
	if (!article && !c->at[first].capital)
		return false;
	/* German: "Aufgeflogen war der Fall …" */
	if (f->g->verb_second && first == 0 && end == 1 && !c->at[0].name &&
	    clause_is(c, 1, " ist sind war waren wurde wurden hat hatte ") &&
	    strstr(c->at[0].low, "ge") != NULL && strstr(c->at[0].low, "ge") <
	    c->at[0].low + 4 && framer_ends_in(&c->at[0], " en t "))
		return false;
	/* "Les premiers résultats" of what? */
	if (f->a->lang[0] == 'f' && article && end - first < 4 &&
	    clause_is(c, first + 1, " premiers premières derniers dernières "))
		return false;
	/* "Vorerst gilt …" */
	if (f->g->verb_second && first == 0 && end == 1 &&
	    clause_is(c, 0, f->g->openers))
		return false;
	/* a word that was never seen within a sentence, or only in small
	 * letters, may owe its capital to the sentence */
	if (!article && first == 0 && !c->at[first].name &&
	    (article_is_common(f->a, c->at[first].s, c->at[first].n) ||
	    (end - first > 1 && !c->at[first + 1].capital)))
		return false;
	for (i = first; i < end; i++) {
		if (c->at[i].low_n == 0 || (i > first && c->at[i].gap != 0))
			return false;
		if (clause_is(c, i, f->g->never))
			return false;
		if (clause_is(c, i, f->g->prepositions) &&
		    (i == first || !clause_is(c, i, f->g->inner)))
			return false;
	}
	return !clause_is(c, end - 1, f->g->articles) &&
	    !clause_is(c, end - 1, f->g->inner) &&
	    !clause_is(c, end - 1, f->g->prepositions) &&
	    !(c->at[end - 1].number && end - first == 1);
}

size_t
framer_phrase_after(const struct framer *f, size_t i)
{
	const struct clause *c = &f->c;
	size_t k = i;

	if (i >= c->count || c->at[i].gap != 0)
		return i;
	if (clause_is(c, i, f->g->articles)) {
		for (k = i + 1; k < c->count && k < i + 4 &&
		    !c->at[k].capital && c->at[k].gap == 0; k++)
			;
		if (k >= c->count || !c->at[k].capital || c->at[k].gap != 0)
			return i;
		/* "das AI Lab", or "das Amt Regeln": nobody can tell */
		if (c->at[k + 1].capital && c->at[k + 1].gap == 0)
			return i;
		return framer_is_plain(f, i, k + 1) ? k + 1 : i;
	}
	while (k < c->count && k < i + 3 && c->at[k].capital &&
	    c->at[k].name && c->at[k].gap == 0)
		k++;
	/* "Schätzungen zufolge" */
	if (clause_is(c, k, " zufolge entsprechend "))
		return i;
	return k > i && k < c->count && !c->at[k].capital &&
	    framer_is_plain(f, i, k) ? k : i;
}
