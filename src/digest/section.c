#include "section.h"

#include <stdlib.h>
#include <string.h>

#include <ndigest/base/mem.h>

#include "person.h"
#include "verb_en.h"

#define SECTIONS_MAX 64
#define SECTION_WORDS 20
#define STORIES_MIN 3
#define BRIEFS_MIN 4
#define BRIEF_WORDS 90
#define LIST_TITLE 45	/* bytes */
#define NAMES_MIN 4
#define NAMES_WORDS 4	/* of a heading */
#define LABEL_BYTES 24
#define LABEL_NEAR 3	/* paragraphs */
#define PART_BYTES 100	/* of a title that names several stories */

/* "Advertisement" is none; what is as short as a name may be one. */
static bool
is_heading(const struct unit *u)
{
	return (u->flags & UNIT_HEADING) != 0 && (u->flags & (UNIT_FURNITURE |
	    UNIT_NAME)) != UNIT_FURNITURE;
}

/* The text has a label: "Price: ten pounds". */
static bool
has_label(const struct unit *u)
{
	const char *colon = strstr(u->text, ": ");

	return colon != NULL && colon - u->text <= LABEL_BYTES;
}

/* The unit I is one of several lines that say what a thing has: no heading.
 * Some of them lost their labels, which were taken for towns. */
static bool
is_property(const struct article *a, size_t i)
{
	size_t k, near;

	if (!has_label(&a->units[i]))
		return false;
	for (k = i, near = 0; k-- > 0 && near < LABEL_NEAR; ) {
		if ((a->units[k].flags & UNIT_FIRST) == 0)
			continue;
		if (has_label(&a->units[k]))
			return true;
		near++;
	}
	for (k = i + 1; k < a->count && (a->units[k].flags & UNIT_FIRST) == 0;
	    k++)
		;
	return k < a->count && has_label(&a->units[k]);
}

size_t
sections_find(const struct article *a, struct section *out, size_t max,
    size_t words)
{
	struct section s = { 0, 0, 0, 0 };
	size_t i, count = 0;
	bool open = false;

	for (i = 0; i <= a->count && count < max; i++) {
		if (i < a->count && (!is_heading(&a->units[i]) ||
		    is_property(a, i))) {
			if ((a->units[i].flags & UNIT_FURNITURE) == 0)
				s.words += a->units[i].words;
			continue;
		}
		s.end = i;
		if (open && s.words >= words)
			out[count++] = s;
		if (i == a->count)
			break;
		/* of two headings in a row the second one names it */
		s.heading = i;
		s.first = i + 1;
		s.words = 0;
		open = true;
	}
	return count;
}

/* "AI Weekly: …", "This week in robots", but no "Weekly jab cuts risk" and no
 * "Coffee in the morning": words that are names of round-ups only where such
 * a name ends, or with "in" at the start. */
static bool
is_series(const char *low)
{
	static const char *const words[] = { "this week", "weekly", "daily",
	    "the morning", "digest", "edition", "links", "briefing" };
	const char *at;
	size_t i, n;

	if (list_starts("|this week in|the daily|the weekly|weekly links"
	    "|daily links|links for|", low) > 0)
		return true;
	for (i = 0; i < sizeof words / sizeof words[0]; i++)
		for (at = low; (at = strstr(at, words[i])) != NULL; at += n) {
			n = strlen(words[i]);
			if ((at == low || at[-1] == ' ') && (at[n] == '\0' ||
			    at[n] == ':' || at[n] == ',' || at[n] == '#' ||
			    (at[n] == ' ' && strchr("|#-0123456789(", at[n + 1])
			    != NULL) || strncmp(at + n, " \xe2\x80", 3) == 0))
				return true;
		}
	return false;
}

/* "Five things to know today", but no "Five things to know about the tax",
 * which is one story in five parts. */
static bool
tells_things(const char *low)
{
	static const char know[] = "things to know";
	const char *at = strstr(low, know);

	return at != NULL && list_starts("|about|before|if|when|as|on|after|",
	    at + sizeof know - 1 + strspn(at + sizeof know - 1, " ")) == 0;
}

/* Titles that round-ups have. */
static bool
title_is_roundup(const char *title)
{
	static const char cues[] = "|the download|round-up|roundup|week in"
	    "|newsletter|in brief|link list|best of|issue #|in brief:|news in brief|the headlines|what we're"
	    "|wochenrückblick|wochenschau|newsletter|presseschau|linkdump"
	    "|kurz notiert|revue de presse|en bref|resumen|rassegna|"
	    "|weekoverzicht|\xe6\x97\xa9\xe6\x8a\xa5|\xe5\x91\xa8\xe6\x8a\xa5|";
	char low[200];
	size_t i;

	if (title == NULL)
		return false;
	for (i = 0; title[i] != '\0' && i < sizeof low - 1; i++)
		low[i] = title[i] >= 'A' && title[i] <= 'Z' ?
		    (char)(title[i] + 32) : title[i];
	low[i] = '\0';
	return list_within(cues, low) || is_series(low) || tells_things(low);
}

bool
sections_title_is_roundup(const struct article *a)
{
	return title_is_roundup(a->in->title);
}

/* "A, B, C": a title of several parts with a capital each; LOOSE: "X: a, b
 * and c" as well. */
static bool
title_is_list(const char *title, bool loose)
{
	const char *at = title, *last = NULL;
	size_t parts = 0;

	while (at != NULL && (at = strstr(at, ", ")) != NULL) {
		at += 2;
		parts += *at >= 'A' && *at <= 'Z';
		last = at;
	}
	return parts >= 2 || (loose && last != NULL && strstr(last, " and ")
	    != NULL && strlen(title) > LIST_TITLE);
}

/* Sections of these are of one thing. */
static bool
title_is_changelog(const char *title)
{
	static const char *const words[] = { "hangelog", "elease notes",
	    "elease Notes", "hat's new", "hat\xe2\x80\x99s new", "eleased",
	    "hange log", "hat's New" };
	size_t i;

	for (i = 0; title != NULL && i < sizeof words / sizeof words[0]; i++)
		if (strstr(title, words[i]) != NULL)
			return true;
	return false;
}

/* The share of a section's terms that stand in another section too. */
static double
shared_terms(const struct article *a, const struct section *s, size_t count)
{
	unsigned char *where = xcalloc(a->term_count + 1, 1);
	size_t i, u, k, all = 0, both = 0;

	/* 0: in none; i + 1: in section i alone; 255: in several */
	for (i = 0; i < count; i++)
		for (u = s[i].first; u < s[i].end; u++)
			for (k = 0; k < a->units[u].terms; k++) {
				uint32_t t = a->vector[a->units[u].first +
				    k].term;

				if (where[t] == 0)
					where[t] = (unsigned char)(i + 1);
				else if (where[t] != i + 1)
					where[t] = 255;
			}
	for (i = 0; i < count; i++)
		for (u = s[i].first; u < s[i].end; u++)
			for (k = 0; k < a->units[u].terms; k++) {
				all++;
				both += where[a->vector[a->units[u].first +
				    k].term] == 255;
			}
	free(where);
	return all > 0 ? (double)both / (double)all : 1;
}

/* How many sections have one of the title's words. */
static size_t
titled_sections(const struct article *a, const struct section *s, size_t count)
{
	uint32_t terms[32];
	size_t n = article_terms(a, a->in->title, terms, 32), i, u, k, t;
	size_t found = 0;
	bool has;

	for (i = 0; i < count; i++) {
		has = false;
		for (u = s[i].first; u < s[i].end && !has; u++)
			for (k = 0; k < a->units[u].terms && !has; k++)
				for (t = 0; t < n; t++)
					has = has || a->vector[
					    a->units[u].first + k].term ==
					    terms[t];
		found += has;
	}
	return found;
}

static size_t
words_before(const struct article *a, size_t unit)
{
	size_t i, words = 0;

	for (i = 0; i < unit; i++)
		words += a->units[i].words;
	return words;
}

static size_t
words_in(const struct section *s, size_t count)
{
	size_t i, words = 0;

	for (i = 0; i < count; i++)
		words += s[i].words;
	return words;
}

/* Whether the heading of one of the COUNT sections has a word of the N bytes
 * at PART. */
static bool
has_section(const struct article *a, const struct section *s, size_t count,
    const char *part, size_t n)
{
	uint32_t of_part[TITLE_TERMS], of_heading[TITLE_TERMS];
	char text[PART_BYTES];
	size_t i, j, k, terms, others;

	if (n >= sizeof text || memchr(part, ' ', n) == NULL)
		return false;
	memcpy(text, part, n);
	text[n] = '\0';
	terms = article_terms(a, text, of_part, TITLE_TERMS);
	for (i = 0; i < count; i++) {
		others = article_terms(a, a->units[s[i].heading].text,
		    of_heading, TITLE_TERMS);
		for (j = 0; j < others; j++)
			for (k = 0; k < terms; k++)
				if (of_heading[j] == of_part[k])
					return true;
	}
	return false;
}

/* "Lamps Burn Out, Mills Go Under, Bolts for Everybody": most parts of the
 * title are sections' headings in other words. */
static bool
title_names_sections(const struct article *a, const struct section *s,
    size_t count)
{
	const char *part = a->in->title;
	size_t parts = 0, found = 0, n;

	for (; part != NULL; part = part[n] == ',' ? part + n + 2 : NULL) {
		n = strcspn(part, ",");
		if (*part < 'A' || *part > 'Z' || (part[n] == ',' &&
		    part[n + 1] != ' '))
			return false;
		parts++;
		found += has_section(a, s, count, part, n);
	}
	return parts >= STORIES_MIN && found * 3 >= parts * 2;
}

bool
sections_are_stories(const struct article *a)
{
	struct section s[SECTIONS_MAX];
	size_t count = sections_find(a, s, SECTIONS_MAX, SECTION_WORDS);

	if (count < STORIES_MIN || title_is_changelog(a->in->title))
		return false;
	if (title_is_roundup(a->in->title))
		return shared_terms(a, s, count) < 0.6;
	if (title_names_sections(a, s, count))
		return true;
	if (title_is_list(a->in->title, false))
		return shared_terms(a, s, count) < 0.5;
	/* a story has an introduction, a round-up has a line or two */
	if (words_before(a, s[0].heading) * 5 > words_in(s, count))
		return false;
	if (title_is_list(a->in->title, true))
		return shared_terms(a, s, count) < 0.4;
	/* one story told under headings speaks of its title everywhere */
	return count > STORIES_MIN && a->in->title != NULL &&
	    titled_sections(a, s, count) * 2 < count &&
	    shared_terms(a, s, count) < 0.28;
}

bool
sections_are_briefs(const struct article *a)
{
	struct section s[SECTIONS_MAX];
	size_t i, count = 0, first = 0;

	if (!title_is_roundup(a->in->title))
		return false;
	for (i = 1; i <= a->count && count < SECTIONS_MAX; i++) {
		if (i < a->count && (a->units[i].flags & UNIT_FIRST) == 0)
			continue;
		s[count].heading = s[count].first = first;
		s[count].end = i;
		s[count].words = words_before(a, i) - words_before(a, first);
		if (s[count].words > BRIEF_WORDS)
			return false;
		count += s[count].words >= SECTION_WORDS / 2;
		first = i;
	}
	return count >= BRIEFS_MIN && shared_terms(a, s, count) < 0.3;
}

/* "Three climbers rescued", "11 schools shut", "Four dead as": news of so
 * many, by the first words after the number, which ends at S. */
static bool
tells_of_count(const char *s)
{
	static const char news[] = " dead hurt missing injured feared held after"
	    " as more over people shot shut cut ";
	size_t i, n;

	for (i = 0; i < 3 && *s == ' '; i++) {
		n = strcspn(++s, " ,:");
		if (list_has_word(" that to which you for ", s, n))
			return false;
		if (n > 0 && (list_has_word(news, s, n) || person_is_noun(s, n)
		    || verb_of_past(s, n) != NULL))
			return true;
		s += n;
	}
	return false;
}

/* "10 tools that …", "The best hoses of 2026", "Seven ways to …". */
static bool
title_is_count(const char *title)
{
	static const char *const starts[] = { "The best ", "Best ", "The Best ",
	    "Top ", "The top ", "The Top ", "Three ", "Four ", "Five ", "Six ",
	    "Seven ", "Eight ", "Nine ", "Ten ", "The 1" };
	size_t i, n;

	if (title == NULL)
		return false;
	for (i = 0; i < sizeof starts / sizeof starts[0]; i++)
		if (strncmp(title, starts[i], strlen(starts[i])) == 0)
			return i < 6 || !tells_of_count(strchr(title, ' '));
	n = strspn(title, "0123456789");
	return n > 0 && n < 3 && title[n] == ' ' && !tells_of_count(title + n);
}

size_t
sections_list_start(const struct article *a)
{
	struct section s[SECTIONS_MAX];
	size_t count;

	if (!title_is_count(a->in->title))
		return 0;
	count = sections_find(a, s, SECTIONS_MAX, SECTION_WORDS / 2);
	return count >= STORIES_MIN ? s[0].heading : 0;
}

bool
sections_are_names(const struct article *a)
{
	struct section s[SECTIONS_MAX];
	size_t count, i, words = 0;

	if (!a->english || !title_is_count(a->in->title) ||
	    strspn(a->in->title, "0123456789") == 0)
		return false;
	count = sections_find(a, s, SECTIONS_MAX, SECTION_NAMED);
	for (i = 0; i < count; i++) {
		const struct unit *u = &a->units[s[i].heading];

		if ((u->flags & (UNIT_QUESTION | UNIT_QUOTED)) != 0)
			return false;
		words += u->words;
	}
	return count >= NAMES_MIN && words <= count * NAMES_WORDS;
}
