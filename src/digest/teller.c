/* Who tells the text. */
#include <string.h>

#include "firm.h"
#include "genre.h"
#include "refer.h"
#include "verb_en.h"
#include "voice.h"

#define OURS_LEAST 2	/* sentences of what only a team says */
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
    "|we propose|we rewrote|we've been|we\xe2\x80\x99ve been|we take|we call it"
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
static const char research[] = "|our experiments|our results|our method"
    "|our dataset|our benchmark|we trained|we train|our paper|our study"
    "|our evaluation|our evaluations|we evaluate|we evaluated|we fine-tuned|";

/* How many sentences have one of LIST, at most MOST. */
static size_t
count_with(const struct article *a, const char *list, size_t most)
{
	size_t i, n = 0;

	for (i = 0; i < a->count && n < most; i++)
		n += (a->units[i].flags & (UNIT_QUOTED | UNIT_FURNITURE)) == 0
		    && list_within_in(list, a->units[i].low);
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
several(const char *name, bool sells)
{
	return (struct teller){ name, "they", "their", "them", true, true,
	    sells };
}

struct teller
voice_of(struct article *a, bool mine)
{
	if (a->genre == GENRE_INTERVIEW)
		return (struct teller){ 0 };
	if (mine)
		return author_of(a);
	if (a->genre == GENRE_ABSTRACT)
		return several("the authors", false);
	if (a->firm == NULL)
		a->firm = firm_find(a);
	if (*a->firm != '\0')
		return (struct teller){ a->firm, "it", "its", "it", false,
		    false, true };
	if (count_with(a, ours, OURS_LEAST) < OURS_LEAST && !firm_speaks(a) &&
	    count_done(a, DONE_LEAST) < DONE_LEAST)
		return (struct teller){ 0 };
	if (count_with(a, research, 3) >= 3)
		return several("the researchers", false);
	if (count_with(a, software, 3) >= 3)
		return several("the developers", true);
	return firm_speaks(a) ? (struct teller){ "the team", "it", "its", "it",
	    false, false, true } : several("the authors", false);
}
