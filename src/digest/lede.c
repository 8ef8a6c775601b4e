#include "lede.h"

#include <string.h>

#include "glue.h"

#define EDGE 4			/* units before the first sentence */
#define REACH 8			/* and among which it says the same */
#define SAME_WORDS 5

/* A caption before the first sentence, which opens as the title does. */
static void
find_caption(struct article *a)
{
	size_t i;

	for (i = 0; i + 1 < a->count && i < EDGE; i++)
		if ((a->units[i].flags & UNIT_UNUSABLE) == 0)
			break;
	if (i + 1 < a->count && i < EDGE && a->english &&
	    (a->units[i + 1].flags & UNIT_UNUSABLE) == 0 &&
	    glue_is_before_lede(a->units[i].text, a->units[i + 1].text,
	    a->in->title))
		a->units[i].flags |= UNIT_FURNITURE;
}

/* The first words of S: their bytes, 0 when it has fewer. */
static size_t
first_words(const char *s)
{
	size_t n = 0, words;

	for (words = 0; words < SAME_WORDS; words++) {
		n += strcspn(s + n, " ");
		if (s[n++] != ' ')
			return 0;
	}
	return n;
}

/* A line under the title that says what a sentence says again with the same
 * words at its start. */
static void
find_standfirst(struct article *a)
{
	size_t i, k, n;

	for (i = 0; i < a->count && i < EDGE; i++)
		if ((a->units[i].flags & UNIT_UNUSABLE) == 0)
			break;
	if (i + 1 >= a->count || i == EDGE ||
	    (a->units[i + 1].flags & UNIT_FIRST) == 0)
		return;
	n = first_words(a->units[i].text);
	for (k = i + 1; n > 0 && k < a->count && k < i + REACH; k++)
		if ((a->units[k].flags & UNIT_UNUSABLE) == 0 &&
		    strncmp(a->units[k].text, a->units[i].text, n) == 0) {
			a->units[i].flags |= UNIT_FURNITURE;
			return;
		}
}

void
lede_find(struct article *a)
{
	find_standfirst(a);
	find_caption(a);
}
