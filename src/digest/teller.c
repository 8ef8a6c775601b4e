/* Who tells the text. */
#include <string.h>

#include "firm.h"
#include "genre.h"
#include "refer.h"
#include "verb_en.h"
#include "voice.h"

#define OURS_LEAST 2	/* sentences of what only a team says */
#define ASKED_LEAST 3	/* questions that open a paragraph */
#define DONE_LEAST 3	/* those of what its writers did */
#define AUTHOR_BYTES 60

/* What a team has and does, and no newspaper's "we": a sentence with one of
 * these. */
static const char ours[] = "|our users|our customers|our product|our products"
    "|our app|our platform|our service|our services|our team|our engineers"
    "|our company|our codebase|our code|our system|our api|our models"
    "|our model|our mission|our backend|our frontend|our servers|our database"
    "|our infrastructure|our pipeline|our release|our results|our method"
    "|our approach|our experiments|our study|our paper|our dataset"
    "|our community|our engineering|our website|our developers|our partners"
    "|our clients|our roadmap|our latest|our new|our first|our goal"
    "|our benchmark|our tests|our training|our evaluation|our evaluations"
    "|our internal|our beta|our docs|our documentation|we present|we introduce"
    "|we replace|we extend|we evaluate|we propose|our framework|we rewrote"
    "|we've been|we\xe2\x80\x99ve been|we take|we call it"
    "|we call this|our index|our researchers|our tool|our tools|our library"
    "|we've built|we\xe2\x80\x99ve built|we built|we've added"
    "|we\xe2\x80\x99ve added|we added|we launched|we released|we're launching"
    "|we\xe2\x80\x99re launching|we're releasing|we\xe2\x80\x99re releasing"
    "|we are releasing|we are launching|we shipped|we've shipped"
    "|we\xe2\x80\x99ve shipped|we trained|we developed|we designed|we deployed"
    "|we implemented|we store|we run|we ran|we migrated|we switched|we rolled"
    "|we measured|we evaluated|we introduced|we've been working"
    "|we\xe2\x80\x99ve been working|we have been working|we open-sourced|";
static const char software[] = "|release|released|version|changelog|build"
    "|users|app|code|api|deploy|deployment|software|database|server|servers"
    "|production|staging|on-call|endpoint|requests|repository|";

/* How many sentences have one of LIST, at most MOST. */
static size_t
count_with(const struct article *a, const char *list, size_t most)
{
	size_t i, n = 0;

	for (i = 0; i < a->count && n < most; i++)
		n += (a->units[i].flags & (UNIT_QUOTED | UNIT_FURNITURE)) == 0
		    && (list != ours || strstr(a->units[i].low, "our ") !=
		    NULL || strstr(a->units[i].low, "we") != NULL) &&
		    list_within_in(list, a->units[i].low);
	return n;
}

/* "We looked at three options": not "we saw", which is anybody's; in how many
 * sentences, at most MOST. */
static size_t
count_done(const struct article *a, size_t most)
{
	static const char seen[] = " had knew lived thought saw learned felt came"
	    " grew got met heard became found were was ";
	size_t i, k, n = 0;

	for (i = 0; i < a->count && n < most; i++) {
		const char *s = a->units[i].low;

		if ((a->units[i].flags & (UNIT_QUOTED | UNIT_FURNITURE)) != 0)
			continue;
		s = strncmp(s, "we ", 3) == 0 ? s : strstr(s, " we ");
		if (s == NULL)
			continue;
		s += *s == ' ' ? 4 : 3;
		k = strcspn(s, " ,.");
		n += verb_of_past(s, k) != NULL && !list_has_word(seen, s, k);
	}
	return n;
}

bool
teller_is_team(const struct article *a)
{
	return count_with(a, ours, OURS_LEAST) >= OURS_LEAST ||
	    count_done(a, DONE_LEAST) >= DONE_LEAST || firm_speaks(a);
}

const char *
teller_site(const char *title)
{
	static const char *const marks[] = { " | ", " - ", " \xe2\x80\x93 ",
	    " \xe2\x80\x94 ", " \xc2\xb7 " };
	const char *last = NULL, *s;
	size_t i;

	for (i = 0; i < sizeof marks / sizeof marks[0]; i++)
		for (s = title; (s = strstr(s, marks[i])) != NULL; )
			last = s = s + strlen(marks[i]);
	return last;
}

/* The feed's or page's author as one person's name; NULL: it is none, or
 * several. */
static const char *
author_name(const struct article *a)
{
	const char *s = a->in->author;
	size_t words = 0, n;
	bool owner;

	if (s == NULL || strlen(s) > AUTHOR_BYTES)
		return NULL;
	n = strcspn(s, " ");
	if (refer_given_name(s, n) == 0)
		return NULL;
	for (; *s != '\0'; s += n + (s[n] == ' ')) {
		n = refer_is_capital(s) ? refer_word(s, &owner) : 0;
		if (n > 0 && s[n] == '.')
			n++;
		if (n == 0 || (s[n] != ' ' && s[n] != '\0') ||
		    refer_is_place(s, n))
			return NULL;
		words++;
	}
	return words > 1 && words < 5 ? a->in->author : NULL;
}

static struct teller
author_of(const struct article *a)
{
	const char *name = author_name(a);
	char sex = name != NULL ? refer_sex(name, strcspn(name, " ")) : 0;

	if (sex == 'f')
		return (struct teller){ name, "she", "her", "her", false,
		    false, false };
	if (sex == 'm')
		return (struct teller){ name, "he", "his", "him", false,
		    false, false };
	return (struct teller){ name != NULL ? name : a->genre == GENRE_REVIEW ?
	    "the reviewer" : "the author", "they", "their", "them", false, true,
	    false };
}

static struct teller
several(const char *name)
{
	return (struct teller){ name, "they", "their", "them", true, true,
	    false };
}

/* Whether an interview is told without labels: the guest says "I". */
static bool
is_asked(const struct article *a)
{
	size_t i, n = 0;

	for (i = 0; i + 1 < a->count && n < ASKED_LEAST; i++)
		n += (a->units[i].flags & (UNIT_FIRST | UNIT_QUESTION)) ==
		    (UNIT_FIRST | UNIT_QUESTION) &&
		    (a->units[i + 1].flags & UNIT_FIRST) != 0;
	return n == ASKED_LEAST;
}

/* A text's "we" that nothing names, where it is sure what they are; else it is
 * left: a wrong name is worse. */
static struct teller
unnamed(const struct article *a)
{
	if (count_with(a, "|in this paper|in this study|this paper|in this work|",
	    1) > 0)
		return several("the authors");
	if (a->in->title != NULL && list_within("|changelog|released|release"
	    "|release notes|", a->title_low) && count_with(a, software, 3) >= 3)
		return several("the developers");
	if (count_with(a, "|our customers|our clients|our employees|our company"
	    "|our shareholders|our investors|our offices|our staff|", 1) > 0)
		return (struct teller){ "the company", "it", "its", "it",
		    false, false, true };
	return (struct teller){ 0 };
}

struct teller
voice_of(struct article *a, bool mine)
{
	if (a->genre == GENRE_INTERVIEW || (mine && is_asked(a)))
		return (struct teller){ 0 };
	if (mine)
		return author_of(a);
	if (a->genre == GENRE_ABSTRACT)
		return several("the authors");
	if (a->firm == NULL)
		a->firm = firm_find(a);
	if (*a->firm != '\0')
		return (struct teller){ a->firm, "it", "its", "it", false,
		    false, true };
	return teller_is_team(a) ? unnamed(a) : (struct teller){ 0 };
}
