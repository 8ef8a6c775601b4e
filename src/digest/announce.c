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
	return list_within("|overturned|disallowed|ruled out|chalked off|rescinded"
	    "|ruled offside|waved away|ruled it out|quashed|retracted|reinstated"
	    "|", next) && list_starts("|but|however|the goal|the decision|it|var"
	    "|the penalty|the card|after|a video|the video|that|", next) > 0;
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
