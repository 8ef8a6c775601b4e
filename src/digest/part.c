#include <string.h>

#include <ndigest/text/single.h>

#include "part.h"
#include "voice.h"

bool
part_stands_alone(const struct article *a, size_t unit)
{
	const struct unit *u = &a->units[unit];

	return !u->used && u->text[0] != '(' &&
	    u->text[0] != '[' && (u->flags & (UNIT_UNUSABLE | UNIT_LEANS |
	    UNIT_HALF | UNIT_NAMELESS | UNIT_QUESTION | UNIT_VERBLESS)) == 0;
}

double
part_likeness(const struct article *a, size_t unit)
{
	double most = 0, c;
	size_t i;

	for (i = 0; i < a->usable_count; i++) {
		if (!a->units[a->usable[i]].used || a->usable[i] == unit)
			continue;
		c = unit_cosine(a, unit, a->usable[i]);
		most = c > most ? c : most;
	}
	return most;
}

/* What follows the last mark of a speech names nobody: "… it is,” they said." */
static bool
has_no_name(const char *text)
{
	const char *mark = strrchr(text, '"'), *at, *curly = NULL;
	char low[40];
	size_t n, i;

	for (at = text; (at = strstr(at, "\xe2\x80\x9d")) != NULL; at += 3)
		curly = at;
	if (curly != NULL)
		mark = curly + 2;
	if (mark == NULL)
		return false;
	mark++;
	n = strlen(mark);
	if (n >= sizeof low)
		return false;
	for (i = 0; i <= n; i++)
		low[i] = mark[i];
	return list_within("|he|she|they|it|we|i|", low) &&
	    strpbrk(low, "ABCDEFGHIJKLMNOPQRSTUVWXYZ") == NULL;
}

/* "'It is,' she said. 'It was.'": speech in single marks, and who speaks is a
 * pronoun or nobody. */
static bool
is_single_speech(const char *text, size_t n)
{
	size_t end = single_end(text, n, 0), k;
	char low[40];

	if (end == 0)
		return false;
	end += text[end] == '\'' ? 1 : 3;
	k = strcspn(text + end, ".:'\xe2");
	if (end >= n || k == 0)
		return true;
	if (k >= sizeof low)
		return false;
	memcpy(low, text + end, k);
	low[k] = '\0';
	return list_within("|he|she|they|it|we|i|", low) &&
	    strpbrk(low, "ABCDEFGHIJKLMNOPQRSTUVWXYZ") == NULL;
}

bool
part_is_speech(const char *text)
{
	size_t n = strlen(text);

	if (n > 6 && (text[0] == '\'' || strncmp(text, "\xe2\x80\x98", 3) == 0)
	    && is_single_speech(text, n))
		return true;

	if ((text[0] == '"' || memcmp(text, "\xe2\x80\x9c", n < 3 ? n : 3) == 0)
	    && has_no_name(text))
		return true;
	/* „…“, «…» and »…« */
	if (n > 6 && memcmp(text, "\xe2\x80\x9e", 3) == 0 && memcmp(text + n - 3,
	    "\xe2\x80\x9c", 3) == 0)
		return true;
	if (n > 6 && text[0] == '\xc2' && text[n - 2] == '\xc2' && text[1] !=
	    text[n - 1] && (text[n - 1] == '\xab' || text[n - 1] == '\xbb'))
		return true;
	return (text[0] == '"' && text[n - 1] == '"') ||
	    (n > 6 && memcmp(text, "\xe2\x80\x9c", 3) == 0 &&
	    memcmp(text + n - 3, "\xe2\x80\x9d", 3) == 0);
}

const char *
part_of_paper(struct article *a, const char *text, struct arena *to)
{
	const char *told = a->english && a->genre == GENRE_ABSTRACT ?
	    voice_tell(a, text) : NULL;

	return told != NULL ? arena_strdup(to, told) : text;
}
