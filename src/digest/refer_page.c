/* What a reader of the page knows before a sentence, and how much the sentence
 * asks for beyond that. English. */
#include <string.h>

#include <ndigest/text/word.h>

#include "refer.h"
#include "refer_noun.h"

enum hint_how {
	HINT_ALONE,
	HINT_ONE,
	HINT_DEED,
	HINT_SOFT,
	HINT_BARE
};

static const struct {
	const char *nouns, *hints;
	enum hint_how how;
} groups[] = {
#define HINT(nouns, hints, how) { nouns " ", hints " ", how },
#define HINT_MIDDLE
#include "hint.def"
#undef HINT
#undef HINT_MIDDLE
};

/* All nouns of the groups. */
static const char *const all_nouns[] = {
#define HINT(nouns, hints, how) nouns
#define HINT_MIDDLE " ",
#include "hint.def"
#undef HINT
#undef HINT_MIDDLE
    " "
};

#define SOFT_COST 0.7
#define GROUPS (sizeof groups / sizeof groups[0])

_Static_assert(GROUPS <= REFER_GROUPS, "refer_page.hint is too small");

/* Whether one of the first N bytes' words of LOW hints at the group, or is
 * one of its NOUNS. */
static bool
text_hints(const char *low, size_t n, size_t group, bool nouns)
{
	struct word_iter it = { low, n, 0 };
	const char *word;
	size_t len;

	while (word_next(&it, &word, &len)) {
		if (len > 2 && word[len - 2] == '\'' && word[len - 1] == 's')
			len -= 2;
		else if (len > 4 && memcmp(word + len - 4,
		    "\xe2\x80\x99s", 4) == 0)
			len -= 4;
		if (list_has_word(groups[group].nouns, word, len) || (!nouns &&
		    list_has_word(groups[group].hints, word, len)))
			return true;
	}
	return false;
}

/* Whether title or summary hints at the group; asked once. */
static bool
page_hints(struct refer_page *p, size_t group)
{
	const struct article *a = p->a;
	bool yes;
	size_t i;

	if (p->hint[group] != 0)
		return p->hint[group] > 0;
	yes = text_hints(a->title_low, strlen(a->title_low), group, false);
	for (i = 0; i < p->count && !yes; i++)
		yes = text_hints(a->units[p->shown[i]].low,
		    strlen(a->units[p->shown[i]].low), group, false);
	p->hint[group] = yes ? 1 : -1;
	return yes;
}

/* Whether the page names one person and no other. */
static bool
has_one_person(struct refer_page *p)
{
	struct people all;
	size_t i, k, n = 0;

	if (p->persons != 0)
		return p->persons == 1;
	if (p->a->people != NULL)
		all = *p->a->people;
	else
		people_find(&all, p->a);
	for (i = 0; i < all.count; i++)
		for (k = 0; k < p->count; k++)
			if (memmem(p->a->units[p->shown[k]].text,
			    strlen(p->a->units[p->shown[k]].text),
			    all.at[i].last, all.at[i].last_n) != NULL) {
				n++;
				break;
			}
	p->persons = n == 1 ? 1 : 2;
	return n == 1;
}

/* Whether the sentence before the unit AT is on the page. */
static bool
follows_shown(const struct refer_page *p, size_t at)
{
	size_t i;

	for (i = 0; i < p->count; i++)
		if (unit_follows(p->a, p->shown[i], at))
			return true;
	for (i = 0; i < p->more_count; i++)
		if (unit_follows(p->a, p->more[i], at))
			return true;
	return false;
}

/* What the noun costs by its group: 0 where the page hints at it, -1: the noun
 * is in none. */
static double
hint_cost(struct refer_page *p, size_t at, const struct noun *noun)
{
	const struct article *a = p->a;
	const struct unit *u = &a->units[at];
	double cost = -1;
	size_t g, i;

	if (!list_has_word(all_nouns[0], noun->head, noun->n) &&
	    !list_has_word(all_nouns[1], noun->head, noun->n))
		return -1;
	for (g = 0; g < GROUPS; g++) {
		if (!list_has_word(groups[g].nouns, noun->head, noun->n) ||
		    (groups[g].how == HINT_BARE && noun->head != noun->start))
			continue;
		cost = groups[g].how == HINT_SOFT ? SOFT_COST : 1;
		if (page_hints(p, g) || (groups[g].how == HINT_DEED &&
		    follows_shown(p, at)) || text_hints(u->low,
		    (size_t)(noun->start - u->low), g,
		    groups[g].how == HINT_DEED) ||
		    (groups[g].how == HINT_ONE && has_one_person(p)))
			return 0;
		for (i = 0; i < p->more_count; i++)
			if (p->more[i] < at && text_hints(
			    a->units[p->more[i]].low,
			    strlen(a->units[p->more[i]].low), g, false))
				return 0;
	}
	return cost;
}

/* Whether the page has the noun itself. */
static bool
is_on_page(const struct refer_page *p, size_t at, uint32_t term)
{
	size_t i;

	if (article_title_has(p->a, term))
		return true;
	for (i = 0; i < p->count; i++)
		if (refer_has_term(p->a, p->shown[i], term))
			return true;
	for (i = 0; i < p->more_count; i++)
		if (p->more[i] < at && refer_has_term(p->a, p->more[i], term))
			return true;
	return false;
}

/* Whether LOW has a word that starts as the noun does: "close", "closures". */
static bool
has_root(const char *low, const struct noun *noun)
{
	char root[8] = " ";
	size_t n = noun->n > 8 ? 5 : 4;

	if (noun->n < n)
		return false;
	memcpy(root + 1, noun->head, n);
	root[n + 1] = '\0';
	return strstr(low, root) != NULL || strncmp(low, root + 1, n) == 0;
}

static bool
page_has_root(const struct refer_page *p, const struct noun *noun)
{
	size_t i;

	if (has_root(p->a->title_low, noun))
		return true;
	for (i = 0; i < p->count; i++)
		if (has_root(p->a->units[p->shown[i]].low, noun))
			return true;
	return false;
}

#define DEBT_SUBJECT 1.0
#define DEBT_INSIDE 0.6
#define DEBT_GROUP 0.8	/* "passed the complaints on" */
#define DEBT_TOLD 0.2	/* "the camp for months" */
#define DEBT_FIRST 0.15	/* the sentence before may lead to it */
#define DEBT_USED 0.25	/* first met as "the crane": some can do with that */

/* "the health service": there is one. */
static bool
is_public_service(const struct noun *noun, const char *low)
{
	static const char before[] = " health civil fire secret ambulance prison"
	    " postal weather probation intelligence ";
	const char *end = noun->head, *s;

	if (noun->n != 7 || memcmp(noun->head, "service", 7) != 0 ||
	    end - low < 2)
		return false;
	for (s = end - 1; s > low && s[-1] != ' '; )
		s--;
	return list_has_word(before, s, (size_t)(end - 1 - s));
}

/* "The cost was put at 90,000": what cost? "The cost of X" is told. */
static bool
is_measure(const struct noun *noun)
{
	return noun->subject && !noun->told && noun->head == noun->start &&
	    list_has_word(" cost rate price total amount average share"
	    " proportion fee sum value margin penalty ", noun->head, noun->n);
}

/* "The fee" after "has sold Poe for £14m": the page tells the amount. */
static bool
is_amount_told(const struct refer_page *p, const struct noun *noun)
{
	size_t i;

	if (!list_has_word(" fee price sum penalty fine value ", noun->head,
	    noun->n))
		return false;
	for (i = 0; i < p->count; i++) {
		const char *text = p->a->units[p->shown[i]].text;

		if (strpbrk(text, "$") != NULL || strstr(text, "\xc2\xa3") !=
		    NULL || strstr(text, "\xe2\x82\xac") != NULL)
			return true;
	}
	return false;
}

/* "The county has": a page that names none, nor a shire. */
static bool
is_strange_county(const struct refer_page *p, const struct noun *noun)
{
	size_t i;

	if (noun->n != 6 || memcmp(noun->head, "county", 6) != 0 ||
	    noun->head != noun->start || strstr(p->a->title_low, "shire") != NULL)
		return false;
	for (i = 0; i < p->count; i++)
		if (strstr(p->a->units[p->shown[i]].low, "shire") != NULL)
			return false;
	return true;
}

static double
debt_of(struct refer_page *p, size_t at, const struct noun *noun)
{
	double debt = noun->subject ? DEBT_SUBJECT : noun->told ?
	    DEBT_TOLD : DEBT_INSIDE;
	uint32_t term = noun_term(p->a, noun);
	double cost;

	if (term == TERM_STOP || is_on_page(p, at, term) ||
	    is_public_service(noun, p->a->units[at].low))
		return 0;
	cost = hint_cost(p, at, noun);
	if (cost >= 0)
		return cost * (noun->subject ? debt : DEBT_GROUP);
	if (is_measure(noun))
		return is_amount_told(p, noun) ? 0 : DEBT_SUBJECT;
	if (noun->subject && is_strange_county(p, noun))
		return DEBT_SUBJECT;
	if (noun_is_sole(noun))
		return 0;
	if (noun_is_introduced(p->a, at, noun, term))
		return debt;
	if (page_has_root(p, noun))
		return 0;
	/* "The family of one of the men": which men? */
	if (noun->start - p->a->units[at].low > 11 && memcmp(noun->start - 8,
	    " of the ", 8) == 0 && list_starts("|one|two|some|three|most|many"
	    "|none|four|", noun->start - 11) > 0 && !noun->told)
		return DEBT_INSIDE;
	return p->a->first_unit[term] < at ? debt * DEBT_USED :
	    noun->subject && !noun->told ? DEBT_FIRST : 0;
}

double
refer_debt(struct refer_page *p, size_t at)
{
	struct noun_iter it = { &p->a->units[at], NULL, 0 };
	struct noun noun = { 0 };
	double most = 0, sum = 0, debt;

	if (p->a->rules != NULL && p->a->rules->leans != NULL)
		return refer_strange_defr(p->a, at, p->shown, p->count) > 0 ?
		    1 : 0;
	if (p->a->first_unit == NULL)
		return 0;
	while (noun_next(&it, &noun)) {
		debt = debt_of(p, at, &noun);
		most = debt > most ? debt : most;
		sum += debt;
	}
	return most + (sum - most) / 2;
}
