/* The headline again at the start of a text: pages copied whole have it there,
 * as do collections that put title and text into one. */
#include <string.h>

#include <ndigest/text/word.h>

#include "furniture.h"
#include "language.h"
#include "opening.h"
#include "refer.h"

#define HEADLINE_LEAST 4	/* words of one that more may follow */
#define TITLE_LEAST 3	/* words of one that a text brings */
#define TITLE_WORDS 20
#define TITLE_MOST 140	/* bytes */
#define WORD_LEAST 4
#define WORD_MOST 24
#define TITLE_REST 20	/* bytes behind a label */
#define SITE_MOST 30		/* bytes of " - The Tribune" */

/* The character at S, small, with all marks of speech alike: its bytes in
 * *N. */
static int
folded(const char *s, size_t *n)
{
	const unsigned char *u = (const unsigned char *)s;

	*n = 1;
	if (u[0] == 0xe2 && u[1] == 0x80 && u[2] >= 0x98 && u[2] <= 0x9f) {
		*n = 3;
		return u[2] < 0x9c ? '\'' : '"';
	}
	return *u >= 'A' && *u <= 'Z' ? *u + 32 : *u;
}

/* Whether no more of a title is at S than the site's name. */
static bool
ends_title(const char *s)
{
	s += strspn(s, ".!?");
	if (*s == '\0')
		return true;
	return (strncmp(s, " - ", 3) == 0 || strncmp(s, " | ", 3) == 0 ||
	    strncmp(s, " \xe2\x80\x93 ", 5) == 0 ||
	    strncmp(s, " \xe2\x80\x94 ", 5) == 0) && strlen(s) <= SITE_MOST;
}

/* Whether a sentence, a by-line or a dateline may begin at S. */
static bool
starts_text(const char *s, size_t words)
{
	return strlen(s) >= 4 && (refer_is_capital(s) || *s == '"' ||
	    (unsigned char)*s >= 0xc3 || (*s >= '0' && *s <= '9')) &&
	    (words >= HEADLINE_LEAST || refer_is_opener(s, strcspn(s, " ,")) ||
	    strncmp(s, "By ", 3) == 0);
}

size_t
headline_length(const char **title, const char *line)
{
	const char *s = line, *t = *title;
	size_t words = 1, n, k;

	while (*s != '\0' && *t != '\0' && folded(s, &n) == folded(t, &k)) {
		words += *s == ' ';
		s += n;
		t += k;
	}
	if (ends_title(t)) {
		s += strspn(s, ".!?:");
		n = strspn(s, " -|");
		if (*s != '\0' && (n == 0 || !starts_text(s + n, words)))
			return 0;
		*title = NULL;
		return (size_t)(s + n - line);
	}
	/* "The roof fell in. Then it rained": one sentence of two */
	if (*s == '\0' && s - line > 2 && *t == ' ' && words > 1 &&
	    strchr(".!?", s[-1]) != NULL) {
		*title = t + 1;
		return (size_t)(s - line);
	}
	return 0;
}

const char *
headline_plain(const char *title)
{
	static const char labels[] = "|breaking|breaking news|exclusive|just in"
	    "|watch|video|live|live updates|update|updated|developing|revealed"
	    "|pictured|in pictures|photos|listen|opinion|analysis|explainer"
	    "|business news|world news|sports news|politics|business|sport|world"
	    "|news|science|health|technology|uk news|us news|local news"
	    "|entertainment|money|markets|football|cricket|tennis|rugby|crime|";
	char low[24];
	size_t i, n;

	title += strspn(title, " \t");
	if (list_starts("|UPDATE|WRAPUP|RPT|REFILE|CORRECTED|", title) > 0 &&
	    (n = strspn(title, "ABCDEFGHIJKLMNOPQRSTUVWXYZ 0123456789")) < 20
	    && title[n] == '-' && title[n - 1] != ' ')
		return title + n + 1;
	for (i = 0; i + 1 < sizeof low && title[i] != '\0' && title[i] != ':' &&
	    title[i] != '|'; i++)
		low[i] = title[i] >= 'A' && title[i] <= 'Z' ?
		    (char)(title[i] + 32) : title[i];
	n = i;
	while (i > 0 && low[i - 1] == ' ')
		i--;
	low[i] = '\0';
	if ((title[n] != ':' && title[n] != '|') || title[n + 1] != ' ' ||
	    strlen(title + n) < TITLE_REST || list_starts(labels, low) != i)
		return title;
	return title + n + 2;
}

/* Whether one of the LINE's longer words comes again in the text at REST. */
static bool
comes_again(const char *line, size_t n, const char *rest)
{
	struct word_iter it = { line, n, 0 };
	char copy[WORD_MOST];
	const char *word;
	size_t len;

	while (word_next(&it, &word, &len)) {
		if (len < WORD_LEAST || len >= sizeof copy)
			continue;
		memcpy(copy, word, len);
		copy[len] = '\0';
		if (strcasestr(rest, copy) != NULL)
			return true;
	}
	return false;
}

/* "… here.”": a stop, whatever marks of speech close after it. */
static bool
ends_sentence(const char *line, size_t n)
{
	while (n > 1 && (strchr("\"')", line[n - 1]) != NULL ||
	    (n > 3 && strncmp(line + n - 3, "\xe2\x80", 2) == 0)))
		n -= line[n - 1] < 0 ? 3 : 1;
	return strchr(".:;,!", line[n - 1]) != NULL;
}

const char *
headline_of(const char *text, struct arena *to)
{
	const char *line = text + strspn(text, " \t\r\n"), *rest;
	char *title, *c;
	size_t n, words;

	line += strncmp(line, "# ", 2) == 0 ? 2 : 0;
	n = strcspn(line, "\r\n");
	rest = line + n + strspn(line + n, "\r\n");
	while (n > 0 && line[n - 1] == ' ')
		n--;
	words = word_count(line, n);
	if (n > TITLE_MOST || words < TITLE_LEAST || words > TITLE_WORDS ||
	    !starts_text(line, words) || !starts_text(rest, words) ||
	    ends_sentence(line, n))
		return NULL;
	/* no line of a wrapped paragraph */
	if (strspn(line + n, " \r") + 1 == (size_t)(rest - line - (long)n) &&
	    strcspn(rest, "\r\n") < TITLE_MOST)
		return NULL;
	title = arena_strndup(to, line, n);
	c = arena_strndup(to, line, n);
	for (line = c; *c != '\0'; c++)
		*c |= *c >= 'A' && *c <= 'Z' ? 32 : 0;
	return furniture_find(title, line, words, false, true) ==
	    FURNITURE_NONE && comes_again(title, n, rest) ? title : NULL;
}
