#include "announce.h"

#include <string.h>

#include "list.h"
#include "verb_en.h"

#define WORDS_FEW 11	/* of a sentence that only promises */
#define THEN_BYTES 40	/* to "then" */
#define POINT_BYTES 32	/* "the pace" */

static bool
tells_something(const char *text)
{
	const char *s = text;

	if (strpbrk(text, "0123456789") != NULL)
		return true;
	while ((s = strchr(s, ' ')) != NULL)
		if (*++s >= 'A' && *s <= 'Z' && s[1] != ' ' && s[1] != '\'')
			return true;
	return false;
}

/* "The authors propose three changes.", "There is another catch.": and which? */
static bool
promises(const char *low)
{
	static const char counts[] = " two three four five six seven eight nine ten"
	    " several some few many various another one an a especially important"
	    " good simple easy clear big obvious strong recent new key main other"
	    " better particularly very ";
	static const char things[] = " changes reasons ways steps scenarios points"
	    " lessons principles recommendations factors problems issues questions"
	    " challenges findings options areas themes categories goals rules tips"
	    " priorities examples differences conclusions lines directions"
	    " example remedy solution catch twist exception alternative workaround"
	    " answer trick difference downside upside caveat reason problem way"
	    " question lesson exceptions caveats remedies solutions alternatives"
	    " answers ";
	static const char before[] = " introduce introduces introduced propose"
	    " proposes proposed outline outlines outlined identify identifies"
	    " identified describe describes described present presents presented"
	    " publish publishes published recommend recommends recommended list"
	    " lists listed highlight highlights highlighted make makes made suggest"
	    " suggests suggested draw draws drew offer offers offered there's"
	    " there\xe2\x80\x99s is are ";
	const char *word, *end = low + strcspn(low, ".,;:("), *thing = NULL;
	size_t n, kept = 0;
	bool counted = false;

	if (*end != '.' || end[1] != '\0')
		return false;
	/* the words behind the thing are few: "right here at home" */
	for (word = low; word < end; word += n + 1) {
		n = strcspn(word, " .,;:");
		if (thing != NULL)
			kept++;
		if (counted && thing == NULL && list_has_word(things, word, n))
			thing = word;
		else if (thing == NULL && counted && !list_has_word(counts, word,
		    n))
			counted = false;
		else if (thing == NULL && !counted && n > 1)
			counted = list_has_word(before, word, n) && word[n] ==
			    ' ' && list_has_word(counts, word + n + 1, strcspn(
			    word + n + 1, " .,"));
		if (word[n] != ' ')
			break;
	}
	return thing != NULL && kept < 5 && list_within("|to|that|of|for|with"
	    "|where|who|which|between|from|as|why|", thing) == 0;
}

/* "Ann Poe sees it differently.": how? */
static bool
only_disagrees(const char *low)
{
	static const char ends[][20] = { "it differently.", "thinks differently.",
	    "to differ.", "different view.", "not so sure.", "n't so sure.",
	    "not convinced.", "n't convinced.", "says otherwise." };
	size_t n = strlen(low), i, k;

	if (n < 24 || strchr("yrwed", low[n - 2]) == NULL)
		return false;
	for (i = 0; i < sizeof ends / sizeof ends[0]; i++) {
		k = strlen(ends[i]);
		if (ends[i][k - 2] == low[n - 2] && memcmp(low + n - k, ends[i],
		    k) == 0)
			return strpbrk(low, ":;") == NULL;
	}
	return false;
}

bool
announce_only(const struct unit *u)
{
	static const char nouns[] = " reason reasons evidence answer answers truth"
	    " explanation explanations problem problems solution figures numbers"
	    " facts effect effects result results story picture outcome lesson"
	    " lessons question questions arithmetic maths consequences details"
	    " verdict stakes background history logic message signs omens ";
	static const char be[] = " is are was were isn't aren't ";
	const char *low = u->low + u->cut, *s;
	size_t n;

	/* "Poe was asked what she would do.": and what did she say? */
	if (list_within("|was asked what|was asked how|was asked why|was asked"
	    " whether|was asked if|were asked what|were asked if|", low))
		return list_within("|said|says|replied|replies|answered|", low) ==
		    0;
	if (only_disagrees(low) || (u->words <= WORDS_FEW + 2 && promises(low)))
		return true;
	if (u->words > WORDS_FEW + 2 || tells_something(u->text + u->cut))
		return false;
	/* "What the figures do not show is what it does to people." */
	if (strncmp(low, "what ", 5) == 0) {
		s = strstr(low, " is ");
		s = s != NULL ? s + 4 : (s = strstr(low, " was ")) != NULL ?
		    s + 5 : NULL;
		return s != NULL && strncmp(s, "that ", 5) != 0 && strlen(s) <
		    POINT_BYTES;
	}
	if (u->words > WORDS_FEW)
		return false;
	if (list_starts("|here's why|here is why|it gets worse|it gets better"
	    "|that's not all|that is not all|then came|enter|", low) > 0)
		return true;
	s = strncmp(low, "the ", 4) == 0 ? low + 4 : strncmp(low, "its ", 4) == 0 ?
	    low + 4 : NULL;
	if (s == NULL)
		return false;
	n = strcspn(s, " ,.");
	if (s[n] != ' ' || !list_has_word(nouns, s, n))
		return false;
	s += n + 1;
	n = strcspn(s, " ");
	/* "The problem is that mills are old": that is told */
	return list_has_word(be, s, n) && strncmp(s + n, " that ", 6) != 0;
}

bool
announce_undone(const struct article *a, size_t at)
{
	const char *low = a->units[at].low, *next;

	if (at + 1 >= a->count || (a->units[at + 1].flags & UNIT_HEADING) != 0)
		return false;
	next = a->units[at + 1].low;
	if (list_within("|thought he had|thought she had|thought they had"
	    "|thought it had|believed they had|looked to have|seemed to have"
	    "|looked set to|seemed set to|appeared set to|looked like|", low) &&
	    strstr(low, " but ") == NULL)
		return true;
	/* its first words before all of them */
	return list_starts("|but|however|the goal|the decision|it|var"
	    "|the penalty|the card|after|a video|the video|that|", next) > 0 &&
	    list_within("|overturned|disallowed|ruled out|chalked off|rescinded"
	    "|ruled offside|waved away|ruled it out|quashed|retracted|reinstated"
	    "|", next);
}

bool
announce_goes_on(const char *low)
{
	static const char before[] = " and but if when since until by from just"
	    " back even only or after before while only ";
	const char *s = strstr(low, " then "), *word;
	size_t n;

	if (s == NULL || s - low > THEN_BYTES || memchr(low, ',', (size_t)(s -
	    low)) != NULL || strncmp(low, "if ", 3) == 0)
		return false;
	for (word = s; word > low && word[-1] != ' '; word--)
		;
	n = strcspn(s + 6, " ,.");
	return !list_has_word(before, word, (size_t)(s - word)) &&
	    (verb_of_past(s + 6, n) != NULL || verb_of_present(s + 6, n) != NULL ||
	    (n > 4 && memcmp(s + 4 + n, "ed", 2) == 0));
}

/* The first two words of the two are the same, and the first is of LIST. */
static bool
opens_alike(const char *one, const char *other, const char *list)
{
	size_t n = strcspn(one, " ,");

	if (one[n] != ' ' || !list_has_word(list, one, n))
		return false;
	n += 1 + strcspn(one + n + 1, " ,");
	return strncmp(one, other, n + 1) == 0;
}

bool
announce_half(const struct article *a, size_t at)
{
	const char *low = a->units[at].low + a->units[at].cut, *next, *word;

	/* asked of every sentence that may be taken */
	if (strchr("abcdefhimnopstuw", *low) == NULL)
		return false;
	if (at + 1 >= a->count || (a->units[at + 1].flags & UNIT_HEADING) != 0)
		return false;
	next = a->units[at + 1].low;
	if (opens_alike(low, next, " when if for in on with as while at some one"
	    " with "))
		return true;
	if (list_starts("|at first|at the start|at the beginning|initially|in the"
	    " first|in the beginning|early on|usual|usually|traditionally"
	    "|typically|conventional|normally|normal|until now|until recently"
	    "|previously|in the past|historically|existing|standard|ordinary"
	    "|traditional|before|by default|most systems|most models|most tools"
	    "|once,|for years|for decades|", low) == 0)
		return false;
	if (list_starts("|but|however|by contrast|in contrast|instead|now|yet"
	    "|by the|then|later|today|that changed|that is changing|that has"
	    " changed|this changes|with|soon|eventually|our|within|", next) > 0)
		return true;
	word = strstr(next, " instead");
	return word != NULL && word - next < THEN_BYTES;
}
