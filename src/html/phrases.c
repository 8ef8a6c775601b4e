#include "phrases.h"

#include <string.h>

static const struct {
	enum phrase_how how;
	const char *text;
} phrases[] = {
#define PHRASE(how, text) { PHRASE_##how, text },
#include "phrases.def"
#undef PHRASE
};

static size_t
trimmed(const char *line, size_t n)
{
	while (n > 0 && strchr(" :.!»›>", line[n - 1]) != NULL)
		n--;
	return n;
}

/* "Comments", "27 comments", "Comments (27)", "5 thoughts on “…”". */
static bool
is_comments(const char *text, const char *line, size_t n)
{
	size_t len = strlen(text);
	bool number = false;

	while (n > 0 && (*line == ' ' || (*line >= '0' && *line <= '9'))) {
		number |= *line != ' ';
		line++;
		n--;
	}
	if (n < len || memcmp(line, text, len) != 0)
		return false;
	if (number && (n == len || line[len] == ' '))
		return true;
	while (n > len && strchr(" :.!()0123456789", line[n - 1]) != NULL)
		n--;
	return n == len;
}

static bool
matches(enum phrase_how how, const char *text, const char *line, size_t n)
{
	size_t len = strlen(text);

	switch (how) {
	case PHRASE_SECTION:
		n = trimmed(line, n);
		return n == len && memcmp(line, text, n) == 0;
	case PHRASE_WHOLE:
		while (n > 0 && strchr(" 0123456789.,k", *line) != NULL) {
			line++;
			n--;
		}
		n = trimmed(line, n);
		return n == len && memcmp(line, text, n) == 0;
	case PHRASE_COMMENTS:
		return is_comments(text, line, n);
	case PHRASE_ENDING:
	case PHRASE_CREDIT:
	case PHRASE_BOX:
	case PHRASE_FOLLOW:
		return memmem(line, n, text, len) != NULL;
	case PHRASE_LINE:
	case PHRASE_SURE:
	case PHRASE_BYLINE:
		break;
	}
	return n >= len && memcmp(line, text, len) == 0;
}

static bool
is_at_start(enum phrase_how how)
{
	return how == PHRASE_LINE || how == PHRASE_SURE ||
	    how == PHRASE_SECTION || how == PHRASE_BYLINE;
}

bool
phrase_match(enum phrase_how how, const char *line, size_t n)
{
	for (size_t i = 0; i < sizeof phrases / sizeof *phrases; i++)
		if (phrases[i].how == how && (!is_at_start(how) ||
		    (n > 0 && phrases[i].text[0] == line[0])) &&
		    matches(how, phrases[i].text, line, n))
			return true;
	return false;
}
