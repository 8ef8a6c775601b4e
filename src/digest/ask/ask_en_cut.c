/*
 * What stands behind the place where a question or its answer was cut: the rest
 * of a list, a phrase that limits, the other half of "shortly before noon".
 */
#include <string.h>

#include "../ask_en.h"

#define ITEM_WORDS 5
#define LIST_ITEMS 5

static const char auxiliaries[] = " was were is are has have had will would"
    " could can may might must should did does do ";
static const char sayings[] = " said says told added warned reported announced"
    " confirmed showed ";
static const char breaks[] = " which who where when while whose that but as"
    " after because since although though if until so he she it they we i you"
    " there then also including such like according before despite amid"
    " following not including ";

static size_t
word_length(const char *s)
{
	return strcspn(s, " ,.;:?");
}

/* What the item of a list at S opens with: a preposition, an article, -ing, a
 * plain noun, or none: 0. */
static char
shape_of(const char *s)
{
	size_t n = word_length(s);

	if (n == 0 || *s < 'a' || *s > 'z' || list_has_word(breaks, s, n) ||
	    list_has_word(auxiliaries, s, n) || list_has_word(sayings, s, n) ||
	    list_has_word(" and or his her its their one two three four five six"
	    " seven eight nine ten both each all some most many up down out off"
	    " more less ", s, n))
		return 0;
	if (list_has_word(ask_prepositions, s, n))
		return 'p';
	if (list_has_word(" a an the ", s, n))
		return 'a';
	if (n > 4 && memcmp(s + n - 3, "ing", 3) == 0)
		return 'g';
	if ((n > 3 && memcmp(s + n - 2, "ed", 2) == 0) || (n > 3 && memcmp(s +
	    n - 2, "ly", 2) == 0) || verb_of_past(s, n) != NULL)
		return 0;
	return 'n';
}

/* The last WORDS words of S, N bytes, have one of that SHAPE. */
static bool
has_shape(const char *s, size_t n, char shape, int words)
{
	const char *at = s + n;

	while (at > s && words > 0)
		if (*--at == ' ') {
			words--;
			if (shape_of(at + 1) == shape)
				return true;
		}
	return false;
}

/* The end of the list's last item at S: before a stop or what goes on in the
 * sentence; NULL: it is no item. */
static const char *
last_item(const char *s)
{
	size_t n, words;

	for (words = 0; words <= ITEM_WORDS; words++, s += n + (s[n] == ' ')) {
		n = word_length(s);
		if (n == 0)
			return NULL;
		if (list_has_word(sayings, s, n))
			return NULL;
		if (words > 0 && (list_has_word(breaks, s, n) || list_has_word(
		    auxiliaries, s, n) || list_has_word(" and to on for from by with"
		    " at ", s, n)))
			return s - 1;
		if (words == 0 && (list_has_word(auxiliaries, s, n) || list_has_word(
		    breaks, s, n) || (*s >= '0' && *s <= '9')))
			return NULL;
		if (s[n] != ' ')
			return s + n;
	}
	return NULL;
}

size_t
ask_list_rest(const char *text, size_t n, const char *next)
{
	const char *s = next, *end;
	size_t items, words, k;
	char shape;

	if (strncmp(next, ", ", 2) != 0)
		return 0;
	shape = shape_of(next + 2);
	if (shape == 0 || (shape == 'n' ? n == 0 || text[n - 1] < 'a' ||
	    text[n - 1] > 'z' || has_shape(text, n, 'a', 3) : !has_shape(text,
	    n, shape, shape == 'p' || shape == 'a' ? 3 : 5)))
		return 0;
	for (items = 0; items < LIST_ITEMS && strncmp(s, ", ", 2) == 0;
	    items++) {
		s += 2;
		if (items > 0 && (strncmp(s, "and ", 4) == 0 || strncmp(s,
		    "or ", 3) == 0))
			break;
		if (shape_of(s) != shape)
			return 0;
		for (words = 0; ; words++, s += k + 1) {
			k = word_length(s);
			if (words > 0 && (list_has_word(" and or ", s, k)))
				goto and;
			if (k == 0 || words > ITEM_WORDS || list_has_word(
			    auxiliaries, s, k) || list_has_word(sayings, s, k) ||
			    list_has_word(breaks, s, k))
				return 0;
			if (s[k] != ' ')
				break;
		}
		s += k;
	}
	if (strncmp(s, "and ", 4) != 0 && strncmp(s, "or ", 3) != 0)
		return 0;
and:
	end = last_item(s + (*s == 'a' ? 4 : 3));
	return end == NULL ? 0 : (size_t)(end - next);
}

size_t
ask_limit_rest(const char *next)
{
	static const char limits[] = "|in the wild|in captivity|at least once"
	    "|at least twice|more than once|worldwide|in the world|in English"
	    "|a year|a day|a week|a month|an hour|per year|per day|a head"
	    "|on average|each|every year|every day|every week|for free|";
	size_t n;

	if (*next != ' ')
		return 0;
	n = list_starts(limits, next + 1);
	return n > 0 ? n + 1 : 0;
}

/* "for three years" of which AT is the last word: all of it is there. */
static bool
is_span(const char *text, const char *at)
{
	static const char opens[] = " for in of by to lasted last took take about"
	    " over than after ";
	int words;

	for (words = 0; words < 3 && at > text; words++) {
		while (--at > text && at[-1] != ' ')
			;
		if (list_has_word(opens, at, strcspn(at, " ")))
			return true;
	}
	return false;
}

/* The WORD of N bytes that TEXT has at AT is followed in the sentence by what is
 * the other half of it, and not here. */
static bool
is_half(const char *text, const char *at, size_t n, const char *sentence)
{
	static const char links[] = "|before|after|between|from the|from a|later"
	    "|earlier|";
	const char *s = sentence;
	size_t k;

	for (; (s = memmem(s, strlen(s), at, n)) != NULL; s += n)
		if (s > sentence && s[-1] == ' ' && s[n] == ' ' && (k =
		    list_starts(links, s + n + 1)) > 0)
			return strncmp(at + n, s + n, k + 1) != 0 &&
			    !is_span(text, at);
	return false;
}

/* "collided soon on the ring road" of "soon after dawn on the ring road" */
bool
ask_is_half(const char *text, const char *sentence)
{
	static const char halves[] = " soon shortly just only minutes hours days"
	    " weeks months years moments seconds yards metres meters miles"
	    " feet km minute hour day week month year mile ";
	const char *at = text;
	size_t n;

	for (; *at != '\0'; at += n + (at[n] != '\0')) {
		n = strcspn(at, " .?,");
		if (at > text && n > 1 && n < 8 && list_has_word(halves, at, n)
		    && is_half(text, at, n, sentence))
			return true;
	}
	return false;
}
