#include "glue.h"

#include <string.h>

#include "glue_words.h"
#include "refer.h"
#include "verb_en.h"

#define CAPTION_WORDS 34	/* of one with a verb */

/* Open one before a name or a number as well. */
static const char wide_openers[] = " in since while when after despite for as"
    " although if until during only ";
static const char agencies[] = " ap afp reuters getty epa alamy shutterstock"
    " unsplash pexels pixabay istock nasa bloomberg ";

static bool
is_number(const struct word *w)
{
	return w->s[0] >= '0' && w->s[0] <= '9';
}

/* "Dr.", "V.", "Calif.": no sentence ends with it. */
static bool
is_short(const struct word *w)
{
	return w->n == 1 || refer_is_title(w->s, w->n) || glue_in(w, " calif"
	    " mass conn ill fla wash va ga pa tex mich minn jr sr st jan feb"
	    " aug sept oct nov dec no ");
}

/* "v2", "3.5": a part of a product's name. */
static bool
is_model(const struct word *w)
{
	return is_number(w) || (w->n > 1 && w->n < 5 && w->s[1] >= '0' &&
	    w->s[1] <= '9');
}

/* Whether the text says "Poe" without "Ann" before it. */
static bool
has_alone(const char *text, const struct word *first, const struct word *last)
{
	return glue_times(text, last->s, last->n) > glue_times(text, first->s,
	    (size_t)(last->s + last->n - first->s));
}

/* "In association with Acme, Bolt After a year …". */
static size_t
sponsor_words(const struct line *l, const char *s)
{
	static const char starts[] = "|In association with|In partnership with"
	    "|In collaboration with|Produced in partnership with"
	    "|Produced in association with|Sponsored by|Presented by"
	    "|Provided by|Supported by|Produced by|";
	size_t n = list_starts(starts, s), i, last = 0;

	if (n == 0)
		return 0;
	for (i = 0; i < l->count && l->at[i].s < s + n + 1; i++)
		;
	for (; i < l->count && (l->at[i].capital || glue_in(&l->at[i],
	    " and the of for ")); i++) {
		if (l->at[i].after != 0 && l->at[i].after != ',')
			return 0;
		/* "In partnership with Acme, the firm": no credit */
		if (last > 0 && l->at[i - 1].after == ',' &&
		    !l->at[i].capital)
			return 0;
		last = l->at[i].capital && i > 0 && (l->at[i - 1].after == 0 ||
		    last > 0) ? i : last;
	}
	if (last == 0 || i >= l->count || l->at[i - 1].after != 0 ||
	    l->at[last].s < s + n + 2 || last + 1 != i || glue_verb(&l->at[i]))
		return 0;
	return last;
}

/* "Harbour (left); station (centre) Nobody …". */
static size_t
marked_words(const struct line *l)
{
	size_t i, last = 0;

	for (i = 0; i + 1 < l->count && i < CAPTION_WORDS; i++) {
		const struct word *w = &l->at[i];

		if (w->after == ')' && l->at[i + 1].capital && (glue_in(w,
		    " left right center centre above below top bottom ") ||
		    (w->s[0] == '(' && refer_word_in(" left right center centre"
		    " above below top bottom pictured ", w->s + 1,
		    w->n - 1))))
			last = i + 1;
		if (w->after == '.')
			break;
	}
	return last;
}

/* "publishers Universal Music": the name of one word before I is a part of
 * what I is of. */
static bool
ends_name(const struct word *w, size_t i)
{
	size_t k;

	for (k = i; k > 0 && w[k - 1].capital; k--)
		;
	return k > 0 && i - k == 1 && !refer_is_particle(w[k - 1].s);
}

/* "Bolt chief Ann Poe Bolt has": the first name again, with a verb. */
static size_t
echo_words(const struct line *l)
{
	const struct word *w = l->at;
	size_t i, k;

	if (!w[0].capital || w[0].n < 3 || w[0].after != 0 ||
	    glue_in(&w[0], glue_openers))
		return 0;
	for (i = 1; i + 1 < l->count && i <= LABEL_WORDS; i++) {
		/* "Zeta 2: the best pump Zeta 2 is" */
		if (glue_verb(&w[i - 1]) || (w[i - 1].after != 0 &&
		    w[i - 1].after != ')' && (w[i - 1].after != ':' || i > 5)))
			return 0;
		if (w[i].n != w[0].n || memcmp(w[i].s, w[0].s, w[i].n) != 0 ||
		    glue_in(&w[i - 1], glue_joins) || ends_name(w, i))
			continue;
		/* "New York governor New York": no small word, no name */
		for (k = i; k < l->count && k < i + 6 && (w[k].capital ||
		    is_model(&w[k])) && w[k].after == 0; k++)
			;
		if (k >= l->count)
			return 0;
		if (w[k].capital && w[k].after == ',' && k + 1 < l->count &&
		    glue_in(&w[k + 1], " a an the one which who whose "))
			return i;
		if (glue_verb(&w[k]) || glue_in(&w[k], " now also ") ||
		    w[k].s[0] == '(')
			return i;
	}
	return 0;
}

/* "A tram in Hull Hull will build": a name twice in a row, with a verb. */
static size_t
twice_words(const struct line *l, const char *text)
{
	const struct word *w = l->at;
	size_t i;

	for (i = 2; i + 2 < l->count && i <= LABEL_WORDS; i++) {
		if (w[i].capital && w[i].after == 0 && w[i].n > 2 &&
		    w[i + 1].n == w[i].n && memcmp(w[i].s, w[i + 1].s,
		    w[i].n) == 0 && (glue_verb(&w[i + 2]) ||
		    w[i + 1].after == ',') && glue_times(text, w[i].s,
		    2 * w[i].n + 1) < 2)
			return i + 1;
		if (glue_past(&w[i]) || w[i].after == '.')
			return 0;
	}
	return 0;
}

/* "Portrait of Ann Poe at home in York Ann Poe does": a name of two words
 * again, with a verb. */
static size_t
name_words(const struct line *l)
{
	const struct word *w = l->at;
	size_t i, j;

	for (i = 3; i + 2 < l->count && i <= CAPTION_WORDS; i++) {
		if (glue_verb(&w[i - 1]) || (w[i - 1].after != 0 &&
		    w[i - 1].after != ',') || (!w[i - 1].capital &&
		    verb_of_base(w[i - 1].s, w[i - 1].n) != NULL))
			return 0;
		if (!w[i].capital || !w[i + 1].capital || w[i].after != 0 ||
		    w[i - 1].after != 0 || glue_in(&w[i - 1], glue_joins) ||
		    !glue_past(&w[i + 2]))
			continue;
		for (j = 0; j + 2 < i; j++)
			if (w[j].n == w[i].n && w[j + 1].n == w[i + 1].n &&
			    memcmp(w[j].s, w[i].s, w[i].n) == 0 &&
			    memcmp(w[j + 1].s, w[i + 1].s, w[i + 1].n) == 0)
				return i;
	}
	return 0;
}

/* "Poe at the fair in York In 2018 …": a word with a capital that has one at
 * a sentence's start alone. */
static size_t
opener_words(const struct line *l)
{
	const struct word *w = l->at;
	bool shown = false, open = false;
	size_t i;

	for (i = 1; i + 2 < l->count && i <= CAPTION_WORDS; i++) {
		const struct word *b = &w[i - 1], *p = &w[i];

		open = open || memchr(b->s, '(', b->n) != NULL;
		if (b->after == ')')
			open = false;
		if ((b->after == '.' && !is_short(b)) || b->after == '!' || b->after == '?' ||
		    b->after == ':' || b->after == '"' || b->s[0] == '"' ||
		    (unsigned char)b->s[0] == 0xe2 || glue_past(b))
			return 0;
		shown = shown || (glue_verb(b) && i > 1);
		if (!p->capital || open || (b->after != 0 && b->after != ')' &&
		    b->after != '.') ||
		    glue_in(b, glue_joins) || p->after != 0)
			continue;
		/* "IT", "US": no words */
		if (p->n > 1 && p->s[1] >= 'A' && p->s[1] <= 'Z')
			continue;
		if (shown && !is_number(b) && !b->capital)
			continue;
		if (!shown && i > LABEL_WORDS && p->n > 2)
			continue;
		if (p[1].capital || is_number(&p[1])) {
			if (!glue_in(p, wide_openers) || (i < 2 &&
			    !refer_given_name(w[0].s, w[0].n) &&
			    !glue_in(&w[0], agencies)))
				continue;
		} else if (!glue_in(p, glue_openers) || (glue_verb(&p[1]) &&
		    !glue_in(p, " nobody everyone this these it ")))
			continue;
		if (i < 2 && !glue_in(&w[0], agencies))
			continue;
		return i;
	}
	return 0;
}

/* "Ann Poe AI researchers often": the photographer, of whom the text does not
 * speak, before a word of the sentence or another name. */
static size_t
photographer_words(const struct line *l, const char *text)
{
	const struct word *w = l->at;
	size_t i;

	if (l->count < 6 || !w[0].capital || !w[1].capital ||
	    !w[2].capital || w[0].after != 0 || w[1].after != 0)
		return 0;
	for (i = 3; i < l->count && w[i].capital && w[i - 1].after == 0; i++)
		;
	/* "NHM LABEX Tom Hale" */
	if (i == 4 && w[1].n > 4 && w[1].s[1] < 'a' && w[1].s[2] < 'a' &&
	    w[2].s[1] >= 'a' && has_alone(text, &w[2], &w[3]))
		return 2;
	if (has_alone(text, &w[0], &w[1]))
		return 0;
	/* "Ann Poe Tom Hale has" */
	if (i == 4 && (glue_verb(&w[4]) || w[3].after == ',') &&
	    refer_given_name(w[2].s, w[2].n) > 0 &&
	    has_alone(text, &w[2], &w[3]))
		return 2;
	if (refer_given_name(w[0].s, w[0].n) < 2)
		return 0;
	/* "Ann Poe AI researchers", "Ann Poe Fall 2021:" */
	if (i == 3 && w[2].n == 2 && w[2].s[1] < 'a' && w[2].after == 0 &&
	    !glue_verb(&w[3]))
		return 2;
	return i == 3 && is_number(&w[3]) && glue_in(&w[2], " fall spring summer"
	    " winter autumn january february march april june july august"
	    " september october november december ") ? 2 : 0;
}

/* "Acme App “The core …": words with capitals before a quotation. */
static size_t
quoted_words(const struct line *l)
{
	size_t i, n;

	for (i = 0; i + 4 < l->count && i < 5 && l->at[i].capital &&
	    l->at[i].after == 0; i++)
		;
	if (i < 2 || (i < l->count && memcmp(l->at[i].s, "\xe2\x80\x9c", 3)
	    != 0 && l->at[i].s[0] != '"'))
		return 0;
	n = l->at[i].s[0] == '"' ? 1 : 3;
	return glue_capital(l->at[i].s + n) && strcspn(l->at[i].s + n,
	    n == 1 ? "\"" : "\xe2") > REST_LEAST ? i : 0;
}

/* "Acme Echo Early-stage investor": no name starts so. */
static size_t
compound_words(const struct line *l)
{
	static const char firsts[] = " early late real open self high low long"
	    " short third large small multi full cross next ";
	const char *dash;
	size_t i;

	for (i = 0; i + 1 < l->count && i < 5 && l->at[i].capital &&
	    l->at[i].after == 0; i++) {
		dash = memchr(l->at[i].s, '-', l->at[i].n);
		if (i > 1 && dash != NULL && refer_word_in(firsts, l->at[i].s,
		    (size_t)(dash - l->at[i].s)) && !l->at[i + 1].capital)
			return i;
	}
	return 0;
}

/* "Bolts in a row Acme today announced": a name with which the TITLE starts,
 * after words without a verb. */
static size_t
titled_words(const struct line *l, const char *title)
{
	static const char roles[] = " giant company firm maker startup group"
	    " chain brand band airline bank agency service platform site app"
	    " network newspaper magazine club team side city town state capital"
	    " island operator retailer supermarket manufacturer publisher"
	    " provider developer owner parent subsidiary rival start-up lender"
	    " insurer broadcaster studio label carmaker chipmaker outfit"
	    " specialist investor partner website outlet lab specialists ";
	const struct word *w = l->at;
	size_t n, i, k;

	if (title == NULL || !glue_capital(title))
		return 0;
	n = strcspn(title, " ,:");
	if (n > 2 && memcmp(title + n - 2, "'s", 2) == 0)
		n -= 2;
	else if (n > 4 && memcmp(title + n - 4, "\xe2\x80\x99s", 4) == 0)
		n -= 4;
	if (n < 3 || refer_word_in(glue_openers, title, n) ||
	    strncmp(w[0].s, title, n) == 0)
		return 0;
	for (i = 1; i + 2 < l->count && i <= LABEL_WORDS; i++) {
		if (w[i - 1].after != 0 || glue_verb(&w[i - 1]))
			return 0;
		if (w[i].n != n || memcmp(w[i].s, title, n) != 0)
			continue;
		if (i < 3 || w[i - 1].capital || glue_in(&w[i - 1], glue_joins) ||
		    glue_in(&w[i - 1], roles))
			return 0;
		for (k = i + 1; k < l->count && k < i + 4 &&
		    (w[k].capital || w[k].s[0] == '('); k++)
			;
		return w[i - 1].s[w[i - 1].n - 1] == 's' || (k < l->count &&
		    glue_in(&w[k], " today ")) ? i : 0;
	}
	return 0;
}

size_t
glue_length(const char *s, const char *title, const char *text)
{
	struct line l;
	size_t i;
	const char *at;

	/* a page's facts before its text */
	at = strstr(s, " WHEN Now ");
	if (at != NULL && at - s < 160 && glue_capital(at + 10))
		return (size_t)(at - s) + 10;
	glue_split(s, &l);
	if (l.count < 6 || !l.at[0].capital)
		return 0;
	i = sponsor_words(&l, s);
	if (i == 0)
		i = marked_words(&l);
	if (i == 0)
		i = echo_words(&l);
	if (i == 0)
		i = name_words(&l);
	if (i == 0)
		i = twice_words(&l, text);
	if (i == 0)
		i = opener_words(&l);
	if (i == 0)
		i = photographer_words(&l, text);
	if (i == 0)
		i = titled_words(&l, title);
	if (i == 0)
		i = quoted_words(&l);
	if (i == 0)
		i = compound_words(&l);
	return i > 0 && strlen(l.at[i].s) >= REST_LEAST ?
	    (size_t)(l.at[i].s - s) : 0;
}
