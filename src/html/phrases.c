#include "phrases.h"

#include <string.h>

#include "grams.h"

struct phrase {
	enum phrase_how how;
	const char *text;
	size_t len;
};

static const struct phrase phrases[] = {
#define PHRASE(how, text) { PHRASE_##how, text, sizeof (text) - 1 },
#include "phrases.def"
#undef PHRASE
};

#define COUNT (sizeof phrases / sizeof *phrases)

/* The first phrase of a kind; they stand in the order of their kinds. */
static const struct phrase *
first_of(enum phrase_how how)
{
	size_t low = 0, high = COUNT;

	while (low < high) {
		size_t mid = low + (high - low) / 2;

		if (phrases[mid].how < how)
			low = mid + 1;
		else
			high = mid;
	}
	return phrases + low;
}

static bool
is_one(const struct phrase *p, enum phrase_how how)
{
	return p < phrases + COUNT && p->how == how;
}

static size_t
trimmed(const char *line, size_t n)
{
	while (n > 0 && strchr(" :.!»›>", line[n - 1]) != NULL)
		n--;
	return n;
}

/* LINE starts with one of the phrases, or with WHOLE is one. */
static bool
starts(enum phrase_how how, const char *line, size_t n, bool whole)
{
	for (const struct phrase *p = first_of(how); n > 1 && is_one(p, how);
	    p++)
		if (p->text[0] == line[0] && p->text[1] == line[1] &&
		    (whole ? n == p->len : n >= p->len) &&
		    memcmp(line, p->text, p->len) == 0)
			return true;
	return false;
}

static bool
holds(enum phrase_how how, const char *line, size_t n)
{
	struct grams g;

	grams_read(&g, line, n);
	for (const struct phrase *p = first_of(how); is_one(p, how); p++)
		if (grams_may_hold(&g, p->text, p->len) &&
		    memmem(line, n, p->text, p->len) != NULL)
			return true;
	return false;
}

/* "Comments", "27 comments", "Comments (27)", "5 thoughts on “…”". */
static bool
is_comments(const struct phrase *p, const char *line, size_t n, bool number)
{
	size_t len = p->len;

	if (n < len || memcmp(line, p->text, len) != 0)
		return false;
	if (number && (n == len || line[len] == ' '))
		return true;
	while (n > len && strchr(" :.!()0123456789", line[n - 1]) != NULL)
		n--;
	return n == len;
}

static bool
are_comments(const char *line, size_t n)
{
	bool number = false;

	while (n > 0 && (*line == ' ' || (*line >= '0' && *line <= '9'))) {
		number |= *line != ' ';
		line++;
		n--;
	}
	for (const struct phrase *p = first_of(PHRASE_COMMENTS);
	    is_one(p, PHRASE_COMMENTS); p++)
		if (is_comments(p, line, n, number))
			return true;
	return false;
}

bool
phrase_match(enum phrase_how how, const char *line, size_t n)
{
	switch (how) {
	case PHRASE_SECTION:
	case PHRASE_LIST:
		return starts(how, line, trimmed(line, n), true);
	case PHRASE_WHOLE:
		while (n > 0 && strchr(" 0123456789.,k", *line) != NULL) {
			line++;
			n--;
		}
		return starts(how, line, trimmed(line, n), true);
	case PHRASE_COMMENTS:
		return are_comments(line, n);
	case PHRASE_ENDING:
	case PHRASE_CREDIT:
	case PHRASE_BOX:
	case PHRASE_FOLLOW:
		return holds(how, line, n);
	case PHRASE_LINE:
	case PHRASE_SURE:
	case PHRASE_BYLINE:
		break;
	}
	return starts(how, line, n, false);
}
