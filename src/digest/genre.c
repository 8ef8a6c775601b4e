/* What kind of text it is: the digest of a newsletter with five stories is
 * not made like that of one story. */
#include <string.h>
#include <strings.h>

#include <ndigest/base/map.h>

#include "article.h"
#include "genre.h"
#include "runon.h"
#include "section.h"
#include "unit.h"
#include "verb_en.h"

#define LEAD_WORDS 14
#define ASKED_LEAST 3
#define KNOWN_WITHIN 16		/* units */
#define KNOWN_WORDS 6
#define ABSTRACT_PIECES 3	/* paragraphs */

/* Whether UNIT's "ANNA: " is said by someone who speaks again. */
static size_t
label_length(const struct unit *u)
{
	const char *colon = strstr(u->text, ": ");

	return colon != NULL ? (size_t)(colon - u->text) : 0;
}

/* Whether most is said by those with a label: not where an article shows a
 * talk with a machine. */
static bool
is_mostly_talk(const struct article *a)
{
	size_t i, said = 0, words = 0;
	bool by = false;

	for (i = 0; i < a->count; i++) {
		if ((a->units[i].flags & UNIT_FIRST) != 0)
			by = (a->units[i].flags & UNIT_SPEAKER) != 0;
		words += a->units[i].words;
		said += by ? a->units[i].words : 0;
	}
	return said * 2 > words;
}

/* Keeps UNIT_SPEAKER where the same label stands before three paragraphs at
 * least, and says whether speakers take turns. */
static bool
find_speakers(struct article *a)
{
	struct map labels = MAP_INIT;
	size_t i, turns = 0, names = 0;
	uintptr_t *count;

	for (i = 0; i < a->count; i++)
		if ((a->units[i].flags & UNIT_SPEAKER) != 0)
			++*map_put(&labels, a->units[i].text,
			    label_length(&a->units[i]), NULL);
	for (i = 0; i < a->count; i++) {
		struct unit *u = &a->units[i];

		if ((u->flags & UNIT_SPEAKER) == 0)
			continue;
		count = map_get(&labels, u->text, label_length(u));
		if (count == NULL || *count < 3) {
			u->flags &= ~(unsigned)UNIT_SPEAKER;
			continue;
		}
		turns++;
	}
	for (i = 0; i < labels.size; i++)
		names += labels.slots[i].key != NULL &&
		    labels.slots[i].value >= 3;
	map_free(&labels);
	return ((names >= 2 && turns >= 6) || (names == 1 && turns >= 4)) &&
	    is_mostly_talk(a);
}

/* The last paragraph that is not lines alone, as an abstract's authors and
 * addresses are; whether that is one of the first few of those. */
static bool
is_one_piece(const struct article *a)
{
	size_t i, found = 0;

	for (i = 0; i < a->count && found <= ABSTRACT_PIECES; i++)
		found += (a->units[i].flags & (UNIT_FIRST | UNIT_UNUSABLE)) ==
		    UNIT_FIRST;
	return found <= ABSTRACT_PIECES;
}

static bool
is_abstract(const struct article *a)
{
	/* what a paper's authors do; what its results do, which reporters
	 * write of, too */
	static const char authors[] = "|we propose|we present|we introduce"
	    "|we show that|we demonstrate|we study|we develop|we investigate"
	    "|this paper|this work|in this work|our method|our results"
	    "|our approach|our experiments|our findings|we find that"
	    "|we evaluate|we argue|we derive|we uncovered|we report|here we"
	    "|here, we|we identified|we generated|we integrated|we observed"
	    "|we analyzed|we analysed|we formulate|we characterize|we found that"
	    "|we hypothesize|we examine|we performed|we mine|in this study"
	    "|in this review|this survey|this review|our study|our analysis"
	    "|our framework|wir stellen|wir zeigen|nous proposons"
	    "|nous présentons|proponemos|presentamos|";
	static const char results[] = "|extensive experiments|experiments show"
	    "|experiments demonstrate|results showed|results suggest"
	    "|results indicate|results demonstrate|results show|results reveal"
	    "|these results|these findings|outperforms|state-of-the-art"
	    "|significantly|however, the role|remains elusive"
	    "|remain largely elusive|remains unknown|poorly understood|";
	size_t i, words = 0, found = 0, told = 0;

	if (a->count == 0 || a->count > 16 || !is_one_piece(a))
		return false;
	for (i = 0; i < a->count; i++) {
		words += a->units[i].words;
		found += list_within(authors, a->units[i].low);
	}
	if (words < 60 || words > 450 || found == 0)
		return false;
	for (i = 0; i < a->count && found == 1; i++)
		told += list_within(results, a->units[i].low);
	return found + told >= 2;
}

/* Items of a list count when they are most of what there is. */
static bool
is_listing(const struct article *a)
{
	size_t i, items = 0, prose = 0, count = 0;

	for (i = 0; i < a->count; i++) {
		const struct unit *u = &a->units[i];

		if ((u->flags & (UNIT_FURNITURE | UNIT_HEADING)) != 0)
			continue;
		count += (u->flags & UNIT_ITEM) != 0;
		if ((u->flags & (UNIT_ITEM | UNIT_FIRST)) == UNIT_FIRST ||
		    (u->flags & UNIT_FRAGMENT) == 0)
			prose += (u->flags & UNIT_ITEM) == 0 ? u->words : 0;
		if ((u->flags & UNIT_ITEM) != 0)
			items += u->words;
	}
	/* lines alone are told as lines */
	return count >= 4 && prose > 0 && items > prose * 3 / 2;
}

/* What comes first says what it is about; what follows leans on that. */
static bool
opens_brief(const struct article *a, size_t unit)
{
	return (a->units[unit].flags & UNIT_FIRST) != 0 && (a->lead == 0 ||
	    (unit > 0 && (a->units[unit - 1].flags & UNIT_HEADING) != 0));
}

bool
genre_may_sum_up(const struct article *a, size_t unit)
{
	switch (a->genre) {
	case GENRE_INTERVIEW:
	case GENRE_STEPS:
		return unit < a->lead;
	case GENRE_BRIEFS:
		return unit < a->lead || opens_brief(a, unit);
	default:
		return true;
	}
}

bool
genre_may_explain(const struct article *a, size_t unit)
{
	const struct unit *u = &a->units[unit];

	if (a->genre == GENRE_BRIEFS || a->genre == GENRE_ROUNDUP)
		return unit < a->lead;
	if (unit < a->lead || (a->genre != GENRE_INTERVIEW &&
	    a->genre != GENRE_STEPS))
		return a->genre != GENRE_LISTING;
	return a->genre == GENRE_INTERVIEW && interview_stands(u) &&
	    unit > 0 && (u[-1].flags & UNIT_QUESTION) == 0 &&
	    (u->flags & UNIT_MINE) == 0;
}

/* Whether a sentence names somebody or something. */
static bool
has_name(const struct unit *u)
{
	const char *at = u->text;

	while ((at = strchr(at, ' ')) != NULL)
		if (*++at >= 'A' && *at <= 'Z' && at[1] != ' ')
			return true;
	return false;
}

bool
genre_may_ask(const struct article *a, size_t unit)
{
	const struct unit *u = &a->units[unit];

	if ((u->flags & UNIT_ITEM) != 0 && !unit_is_stopped(u->text))
		return false;
	if (a->genre == GENRE_BRIEFS)
		return opens_brief(a, unit) || (a->lead > 0 && has_name(u));
	/* what comes before the questions is for the summary */
	if (a->genre == GENRE_EXPLAINER)
		return unit >= a->lead;
	return a->genre != GENRE_ROUNDUP || has_name(u);
}

/* "Melt the butter": what a reader is told to do. */
static bool
is_order(const struct unit *u)
{
	static const char objects[] = " the your a an it them until for all"
	    " half with ";
	size_t n = strcspn(u->low, " ,.");

	return n > 1 && u->low[n] == ' ' && (verb_of_base(u->low, n) != NULL ||
	    (u->low[n - 1] != 's' && list_has_word(objects, u->low + n + 1,
	    strcspn(u->low + n + 1, " "))));
}

const char *
genre_claim(const struct article *a, size_t unit, struct arena *to)
{
	const struct unit *u = &a->units[unit];

	if (a->genre == GENRE_INTERVIEW && unit >= a->lead)
		return interview_claim(a, unit, to);
	if (a->genre == GENRE_STEPS && unit >= a->lead && is_order(u))
		return NULL;
	if (a->genre == GENRE_BRIEFS && unit >= a->lead &&
	    !opens_brief(a, unit))
		return NULL;
	return unit_is_stopped(u->text) ? unit_print(a, unit, false, to) :
	    arena_printf(to, "%s.", unit_print(a, unit, false, to));
}

/* "This paper" is the paper in an abstract, "this release" in release notes the
 * one that the title names: sentences that open so stand alone. */
static void
stand_with(struct article *a, const char *openings)
{
	size_t i;

	for (i = 0; i < a->count; i++)
		if (list_starts(openings, a->units[i].low) > 0)
			a->units[i].flags &= ~(unsigned)UNIT_LEANS;
}

/* "Fixed a crash", "Jobs can wait": something is said of something; a model's
 * name says nothing. */
static bool
says_something(const struct article *a, const struct unit *u)
{
	size_t n = strcspn(u->low, " ");

	return !a->english || !runon_is_caption(u->text) ||
	    verb_of_past(u->low, n) != NULL ||
	    verb_of_base(u->low, n) != NULL;
}

/* In a listing an item is as good as a sentence. */
static void
admit_items(struct article *a)
{
	size_t i;

	for (i = 0; i < a->count; i++)
		if ((a->units[i].flags & UNIT_ITEM) != 0 &&
		    a->units[i].words >= 3 &&
		    says_something(a, &a->units[i]))
			a->units[i].flags &= ~(unsigned)UNIT_FRAGMENT;
}

static bool
is_line(const struct article *a, size_t i, const char *list)
{
	const struct unit *u = &a->units[i];
	size_t n = strlen(u->low);

	if (n > 0 && u->low[n - 1] == ':')
		n--;
	return u->words <= 4 && (u->flags & UNIT_FIRST) != 0 && n > 0 &&
	    list_starts(list, u->low) >= n;
}

/* Where the steps start: 0 when there are none. */
static size_t
find_steps(const struct article *a)
{
	static const char things[] = "|ingredients|for the dough|you will need"
	    "|you'll need|what you need|what you\xe2\x80\x99ll need"
	    "|zutaten|ingrédients|ingredientes|ingredienti|ingrediënten|";
	static const char doing[] = "|method|directions|instructions"
	    "|preparation|steps|how to make it|zubereitung|préparation"
	    "|preparación|elaboración|preparazione|procedimento|modo de preparo"
	    "|bereiding|bereidingswijze|";
	size_t i, first = 0, steps = 0;
	bool made = false, told = a->in->title != NULL &&
	    strncasecmp(a->in->title, "how to ", 7) == 0;

	for (i = 1; i < a->count; i++) {
		const char *low = a->units[i].low;

		if (is_line(a, i, things))
			first = first > 0 ? first : i;
		made = made || (first > 0 && is_line(a, i, doing));
		if ((a->units[i].flags & (UNIT_HEADING | UNIT_NUMBERED)) ==
		    (UNIT_HEADING | UNIT_NUMBERED) && (first > 0 || told)) {
			first = first > 0 ? first : i;
			steps++;
		}
		if ((a->units[i].flags & (UNIT_HEADING | UNIT_FRAGMENT)) != 0 &&
		    strncmp(low, "step ", 5) == 0 && low[5] >= '1' &&
		    low[5] <= '9') {
			first = first > 0 ? first : i;
			steps++;
		}
	}
	return made || steps >= 2 ? first : 0;
}

/* A review says so in its title or has a verdict's lines. */
static bool
find_verdict(struct article *a)
{
	static const char verdicts[] = "|verdict|the verdict|our verdict"
	    "|final verdict|conclusion|the bottom line|bottom line"
	    "|final thoughts|should you buy it|should i buy it|wrap-up|fazit"
	    "|unser fazit|conclusión|conclusioni|conclusie|notre avis|";
	static const char sure[] = "|verdict|the verdict|our verdict"
	    "|final verdict|pros|cons|should you buy it|";
	const char *title = a->in->title != NULL ? a->in->title : "";
	size_t i;
	bool titled = strstr(title, "eview") != NULL ||
	    strstr(title, " test") != NULL, found = false;

	for (i = 1; i + 1 < a->count; i++) {
		if (is_line(a, i, verdicts))
			a->verdict = i;
		found = found || is_line(a, i, sure);
	}
	if (!found && !titled)
		a->verdict = 0;
	return found || (titled && a->verdict > 0);
}

/* What comes before the first item: as much as says what the list is. */
static bool
find_briefs(struct article *a)
{
	size_t i, words = 0;

	if (sections_are_briefs(a))
		return true;
	a->lead = sections_list_start(a);
	for (i = 0; i < a->lead; i++)
		words += (a->units[i].flags & UNIT_UNUSABLE) == 0 ?
		    a->units[i].words : 0;
	return words >= LEAD_WORDS;
}

/* "Ferry sinks off Lund \xe2\x80\x93 live", "Live: storm in the north". */
static bool
title_is_live(const char *title)
{
	static const char *const marks[] = { "live updates", "live blog",
	    "liveblog", "as it happened" };
	size_t n = strlen(title), i;

	if (strncasecmp(title, "live:", 5) == 0 || (n > 5 &&
	    strcasecmp(title + n - 5, " live") == 0))
		return true;
	if (strstr(title, "ive") == NULL && strstr(title, "happened") == NULL)
		return false;
	for (i = 0; i < sizeof marks / sizeof marks[0]; i++)
		if (strcasestr(title, marks[i]) != NULL)
			return true;
	return false;
}

/* A live page's list of what is known is its summary: its lines are told as
 * sentences. */
static void
admit_known(struct article *a)
{
	size_t i, first = 0, count = 0;

	if (!a->english || a->in->title == NULL ||
	    !title_is_live(a->in->title))
		return;
	for (i = 0; i < a->count && i < KNOWN_WITHIN; i++)
		if ((a->units[i].flags & (UNIT_ITEM | UNIT_FURNITURE)) ==
		    UNIT_ITEM && a->units[i].words >= KNOWN_WORDS) {
			first = count == 0 ? i : first;
			count++;
		} else if (count > 0)
			break;
	for (; count > 1 && first < i; first++)
		a->units[first].flags &= ~(unsigned)(UNIT_FRAGMENT |
		    UNIT_HEADING | UNIT_VERBLESS);
}

/* By what the lines say of it. */
static bool
find_made(struct article *a)
{
	size_t steps = find_steps(a);

	if (steps > 0) {
		a->genre = GENRE_STEPS;
		a->lead = steps;
	} else if (find_verdict(a))
		a->genre = GENRE_REVIEW;
	else if (sections_are_stories(a) || sections_are_names(a))
		a->genre = GENRE_ROUNDUP;
	else if (find_briefs(a))
		a->genre = GENRE_BRIEFS;
	else {
		a->lead = 0;
		return false;
	}
	return true;
}

static void
explain(struct article *a)
{
	a->genre = GENRE_EXPLAINER;
	while (a->lead < a->count && (a->units[a->lead].flags & (UNIT_FIRST |
	    UNIT_QUESTION)) != (UNIT_FIRST | UNIT_QUESTION))
		a->lead++;
}

void
article_find_genre(struct article *a)
{
	admit_known(a);
	if (interview_find(a, find_speakers(a)))
		a->genre = GENRE_INTERVIEW;
	else if (is_abstract(a)) {
		a->genre = GENRE_ABSTRACT;
		stand_with(a, "|this paper|this work|this article|this study"
		    "|in this paper|in this work|in this article"
		    "|in this study|in this letter|this letter|here we"
		    "|here, we|");
	} else if (find_made(a))
		return;
	else if (interview_asks(a) >= ASKED_LEAST)
		explain(a);
	else if (is_listing(a)) {
		a->genre = GENRE_LISTING;
		while (a->lead < a->count && (a->units[a->lead].flags &
		    (UNIT_ITEM | UNIT_HEADING)) == 0)
			a->lead++;
		admit_items(a);
		stand_with(a, "|this release|this version|this update"
		    "|this minor release|this major release|this patch"
		    "|with this release|in this release|in this version|");
	}
}
