/* The headline again at the start of a text: pages copied whole have it there,
 * as do collections that put title and text into one. */
#include <string.h>

#include "furniture.h"
#include "language.h"
#include "opening.h"
#include "refer.h"

#define HEADLINE_LEAST 4	/* words of one that more may follow */
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
