/* "Deeper learning", "Bits and bytes", "What I'm reading": what a weekly letter
 * adds beneath the story that its title tells. Said of other things, it would
 * be told as if it were of this one. */
#include "letter.h"

#include <stdbool.h>
#include <string.h>

#define STORY_LEAST 900		/* bytes above the first rubric, and */
#define STORY_SHARE 3		/* a third of the text at least */

/* A round-up's own rubrics ("The must-reads") are not among them: there the
 * stories are the matter. */
static const char *const rubrics[] = {
	"Also this week", "Around the web", "Before you go", "Bits and bytes",
	"Chart of the week", "Deeper learning", "Elsewhere on the web",
	"Even deeper learning", "From our archives", "From the archive",
	"From the archives", "In other AI news", "In other news",
	"Links of the week", "Number of the week", "Odds and ends",
	"One more thing", "Other things I liked", "Quick hits", "Quick links",
	"Quote of the week", "Recommended reading", "Stat of the week",
	"Things I'm reading", "Things we're reading", "Tweet of the week",
	"Upcoming events", "What else I'm reading", "What else we're reading",
	"What I'm listening to", "What I'm reading", "What I'm watching",
	"What we're reading", "What we're watching", "Worth reading",
	"Worth your time"
};

/* The bytes of the rubric R at S, an apostrophe of either kind; 0: not it. */
static size_t
rubric_length(const char *s, const char *r)
{
	const char *start = s;

	for (; *r != '\0'; r++) {
		if (*r == '\'' && strncmp(s, "\xe2\x80\x99", 3) == 0)
			s += 3;
		else if (*s != '\0' && ((unsigned char)*s | 32) ==
		    ((unsigned char)*r | 32))
			s++;
		else
			return 0;
	}
	return (size_t)(s - start);
}

/* Whether a rubric is all of the line at S, or stands glued to the heading of
 * its first story: "Bits and bytes A watermark for chatbots". */
static bool
opens_rubric(const char *s)
{
	size_t i, n;

	while (*s == '#' || *s == '*' || *s == ' ')
		s++;
	if (*s < 'A' || *s > 'Z')
		return false;
	for (i = 0; i < sizeof rubrics / sizeof rubrics[0]; i++) {
		n = rubric_length(s, rubrics[i]);
		if (n == 0)
			continue;
		s += n;
		s += strspn(s, ":*");
		return *s == '\0' || *s == '\n' || *s == '\r' ||
		    (*s == ' ' && ((s[1] >= 'A' && s[1] <= 'Z') ||
		    strncmp(s + 1, "\xe2\x80\x9c", 3) == 0));
	}
	return false;
}

size_t
letter_length(const char *text, size_t n)
{
	const char *s = text + (n / STORY_SHARE > STORY_LEAST ?
	    n / STORY_SHARE : STORY_LEAST), *end = text + n;

	if (n <= STORY_LEAST)
		return n;
	while ((s = memchr(s, '\n', (size_t)(end - s))) != NULL) {
		if (opens_rubric(++s))
			return (size_t)(s - text);
	}
	return n;
}
