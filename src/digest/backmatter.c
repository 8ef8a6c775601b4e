/* Headings, and the sections that are not of the article: what a press release
 * says of the firm, whom to ask, what the law wants said. */
#include <string.h>

#include "article.h"
#include "genre.h"
#include "unit.h"

#define HEADING_WORDS 16
#define LINES_LEAST 4	/* in a row: a list */
#define ITEM_WORDS 4
#define NAMES_MAX 60		/* bytes of a firm's name */
#define TITLE_SHARE 3		/* "About X" is in the last third */

/* A section under one of these is not of the article, wherever it stands. */
static const char sections[] =
    "|forward-looking statements|forward looking statements"
    "|cautionary statement|cautionary note|safe harbor|safe harbour"
    "|media contact|media contacts|press contact|press contacts"
    "|press enquiries|media enquiries|media inquiries|press office"
    "|investor contact|investor contacts|investor relations|contacts|contact"
    "|contact us|notes to editors|notes for editors|for more information"
    "|further information|for further information|about the author"
    "|about the authors|about us|legal notice|disclaimer|disclosures"
    "|acknowledgements|acknowledgments|references|bibliography|footnotes"
    "|new contributors|contributors|full changelog|show notes|timestamps"
    "|chapters|links mentioned|links mentioned in this episode|sponsors"
    "|specifications|specs|tech specs|technical specifications|at a glance"
    "|pressekontakt|kontakt|über das unternehmen|contact presse|contacts presse"
    "|contacto de prensa|contatti stampa|persbericht|perscontact|";

/* The same, but only near the end: newspapers set them between paragraphs. */
static const char inserts[] =
    "|our sponsors|related posts|related articles|more from us|share this|";

/* Short lines that open such a section with no break behind them. */
static bool
opens_back(const struct article *a, const struct unit *u)
{
	size_t n = strlen(u->low), i = (size_t)(u - a->units);

	while (n > 0 && strchr(".:!", u->low[n - 1]) != NULL)
		n--;
	if (u->words > 6 || n == 0)
		return false;
	return list_starts(sections, u->low) >= n || (i * 5 >= a->count * 4 &&
	    list_starts(inserts, u->low) >= n);
}

/* "About Norvik Energy", "Über Norvik". */
static bool
is_about(const struct unit *u)
{
	static const char starts[] = "|about|über|à propos de|à propos"
	    "|sobre|acerca de|informazioni su|over|";
	size_t n = list_starts(starts, u->low);

	return n > 0 && u->words <= 7 && u->text[n] == ' ' &&
	    ((u->text[n + 1] >= 'A' && u->text[n + 1] <= 'Z') ||
	    (u->text[n + 1] >= '0' && u->text[n + 1] <= '9') ||
	    (unsigned char)u->text[n + 1] >= 0xc3);
}

/* "About Norvik Norvik makes pumps.": the heading ran into its section. */
static bool
is_glued_about(const struct unit *u)
{
	const char *name = u->text + 6, *again;
	size_t n;

	if (strncmp(u->text, "About ", 6) != 0 || *name < 'A' || *name > 'Z')
		return false;
	n = strcspn(name, " ");
	again = name + n;
	while ((again = strchr(again, ' ')) != NULL && again - name < NAMES_MAX)
		if (strncmp(++again, name, n) == 0)
			return again[n] == ' ' || again[n] == ',';
	return false;
}

static bool
ends_line(const struct article *a, size_t i)
{
	return (a->units[i].flags & UNIT_FIRST) != 0 && (i + 1 == a->count ||
	    (a->units[i + 1].flags & UNIT_FIRST) != 0);
}

/* "1. Shares set to open lower" over a paragraph: a list's items have none
 * below them. */
static bool
is_numbered_heading(const struct article *a, size_t i)
{
	const struct unit *u = &a->units[i], *next = u + 1;

	return (u->flags & (UNIT_NUMBERED | UNIT_FRAGMENT)) ==
	    (UNIT_NUMBERED | UNIT_FRAGMENT) && u->words <= HEADING_WORDS && ends_line(a, i) &&
	    i + 1 < a->count && (next->flags & (UNIT_ITEM | UNIT_FRAGMENT |
	    UNIT_FURNITURE)) == 0;
}

/* Two or three words with a small one among them: "Mussels on duty" is no
 * by-line. */
static bool
is_brief_heading(const struct article *a, size_t i)
{
	const struct unit *u = &a->units[i];
	const char *at = u->text;

	if ((u->flags & UNIT_NAME) == 0 || !ends_line(a, i) ||
	    i + 1 >= a->count || (u[1].flags & (UNIT_FRAGMENT |
	    UNIT_FURNITURE)) != 0 || unit_is_stopped(u->text))
		return false;
	while ((at = strchr(at, ' ')) != NULL)
		if (*++at >= 'a' && *at <= 'z')
			return true;
	return false;
}

/* Lines in a row that are no sentences are a list whose marks were lost; of
 * few words they are headings still. */
static void
find_lists(struct article *a)
{
	size_t i, k, first = 0;

	for (i = 0; i <= a->count; i++) {
		if (i < a->count && (a->units[i].flags & (UNIT_FRAGMENT |
		    UNIT_FIRST | UNIT_SPEAKER)) == (UNIT_FRAGMENT |
		    UNIT_FIRST) && ends_line(a, i))
			continue;
		for (k = first; i - first >= LINES_LEAST && k < i; k++)
			if (a->units[k].words >= ITEM_WORDS) {
				a->units[k].flags |= UNIT_ITEM;
				a->units[k].flags &= ~(unsigned)UNIT_HEADING;
			}
		first = i + 1;
	}
}

void
article_find_headings(struct article *a)
{
	bool back = false;
	size_t i;

	find_lists(a);

	for (i = 0; i < a->count; i++) {
		struct unit *u = &a->units[i];

		if (is_numbered_heading(a, i)) {
			u->flags |= UNIT_HEADING;
			u->flags &= ~(unsigned)UNIT_ITEM;
		} else if (is_brief_heading(a, i)) {
			u->flags |= UNIT_HEADING;
			u->flags &= ~(unsigned)UNIT_FURNITURE;
		} else if ((u->flags & UNIT_HEADING) != 0 &&
		    unit_is_stopped(u->text) && (u->flags & UNIT_QUESTION)
		    == 0)
			u->flags &= ~(unsigned)UNIT_HEADING;
		if (ends_line(a, i) && (opens_back(a, u) || (is_about(u) &&
		    i * TITLE_SHARE >= a->count && !unit_is_stopped(u->text))))
			back = i > 0;
		else if (a->english && i * 2 >= a->count && is_glued_about(u))
			back = true;
		else if ((u->flags & UNIT_HEADING) != 0)
			back = false;
		if (back)
			u->flags |= UNIT_FURNITURE;
	}
}
