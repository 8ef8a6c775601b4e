#include "romance.h"

#include <string.h>

static bool
ends_in(const struct token *t, const char *ends)
{
	const char *at, *space;
	size_t n, low_n = t->low_n;
	const char *hyphen = memchr(t->low, '-', low_n);

	/* "apurou-se" */
	if (hyphen != NULL && hyphen > t->low)
		low_n = (size_t)(hyphen - t->low);
	for (at = ends + 1; *at != '\0'; at = space + 1) {
		space = strchr(at, ' ');
		if (space == NULL)
			break;
		n = (size_t)(space - at);
		if (low_n > n + 1 && memcmp(t->low + low_n - n, at, n) == 0)
			return true;
	}
	return false;
}

/* The word of LIST without its enclitic. */
static bool
is_word(const struct clause *c, size_t i, const char *list)
{
	const struct token *t = &c->at[i];
	const char *hyphen;

	if (clause_is(c, i, list))
		return true;
	hyphen = i < c->count ? memchr(t->low, '-', t->low_n) : NULL;
	return hyphen != NULL && list_has_word(list, t->low,
	    (size_t)(hyphen - t->low));
}

bool
romance_is_elided(const struct romance *r, const struct clause *c, size_t i)
{
	return i < c->count && r->elided != NULL && c->at[i].low_n > 3 &&
	    list_starts(r->elided, c->at[i].low) > 0;
}

/* "visitó", "intitolerà": no noun */
static bool
has_accent(const struct token *t)
{
	return t->low_n > 3 && ((unsigned char)t->low[t->low_n - 2] == 0xc3 ||
	    ends_in(t, " aron ieron arono irono ranno "));
}

bool
romance_is_finite(const struct romance *r, const struct clause *c, size_t i)
{
	const struct token *t = &c->at[i];

	if (i >= c->count || t->number || (t->capital && i > 0 &&
	    t->gap != '"'))
		return false;
	/* "la causa" is a noun, "de firma" as well */
	if (i > 0 && t->gap == 0 && (clause_is(c, i - 1, r->definite) ||
	    clause_is(c, i - 1, r->indefinite) ||
	    (clause_is(c, i - 1, r->prepositions) && !clause_is(c, i - 1,
	    " y e u ed ou que como come ")) ||
	    clause_is(c, i - 1, r->owners) || clause_is(c, i - 1, r->pointing)
	    || clause_is(c, i - 1, r->amounts) || (c->at[i - 1].number &&
	    c->at[i - 1].n != 4)))
		return is_word(c, i, r->have) || is_word(c, i, r->be) ||
		    (clause_is(c, i - 1, r->clitics) && has_accent(t) &&
		    ends_in(t, r->finite_ends));
	if (is_word(c, i, r->finite) || is_word(c, i, r->have) ||
	    is_word(c, i, r->be) || is_word(c, i, r->modals))
		return true;
	return ends_in(t, r->finite_ends) && !is_word(c, i, r->not_finite);
}

bool
romance_is_participle(const struct romance *r, const struct clause *c,
    size_t i)
{
	return i < c->count && !c->at[i].capital && c->at[i].gap == 0 &&
	    (clause_is(c, i, r->participles) || (c->at[i].low_n > 4 &&
	    ends_in(&c->at[i], r->participle_ends)));
}

bool
romance_is_infinitive(const struct romance *r, const struct clause *c,
    size_t i)
{
	return i < c->count && !c->at[i].capital && c->at[i].gap == 0 &&
	    c->at[i].low_n > 3 && ends_in(&c->at[i], r->infinitive_ends);
}

size_t
romance_verb_end(const struct romance *r, const struct clause *c, size_t i)
{
	size_t end = i + 1;
	bool modal = is_word(c, i, r->modals);

	if (modal && !(romance_is_participle(r, c, end) &&
	    is_word(c, i, r->have))) {
		/* "va a abrir", "tem de pagar" */
		if (clause_is(c, end, " a de di da que ") && c->at[end].gap == 0 &&
		    end + 1 < c->count && ends_in(&c->at[end + 1],
		    r->infinitive_ends))
			end++;
		if (end < c->count && c->at[end].gap == 0 &&
		    !c->at[end].capital && (ends_in(&c->at[end],
		    r->infinitive_ends) || clause_is(c, end, " ser ")))
			end++;
		else
			end = i + 1;
		if (end > i + 1)
			return clause_is(c, end - 1, " ser essere ") &&
			    romance_is_participle(r, c, end) ? end + 1 : end;
	}
	if (!is_word(c, i, r->have) && !is_word(c, i, r->be))
		return end;
	if (clause_is(c, end, r->been) && c->at[end].gap == 0)
		end++;
	return romance_is_participle(r, c, end) ? end + 1 : end;
}

bool
romance_starts_noun(const struct romance *r, const struct clause *c, size_t i)
{
	const struct token *t = &c->at[i];

	if (i >= c->count)
		return false;
	if (i > 0 && t->gap == 0 && clause_is(c, i - 1, r->prepositions))
		return false;
	return clause_is(c, i, r->definite) || clause_is(c, i, r->indefinite) ||
	    clause_is(c, i, r->amounts) || romance_is_elided(r, c, i) ||
	    t->number || clause_is(c, i, r->owners) ||
	    (t->capital && !clause_is(c, i, r->prepositions));
}
