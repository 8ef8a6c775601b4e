/* Credits between a caption and the first sentence. */
#include "glue.h"

#include <string.h>
#include <strings.h>

#include "glue_words.h"
#include "language.h"
#include "refer.h"

#define ANCHOR_MAX 200	/* bytes before it */
#define NAMES_MAX 80	/* bytes of a photographer and a paper */

static const char *const agencies[] = { "Getty Images", "Getty", "AFP", "AP", "AP Images",
    "Reuters", "REUTERS", "EPA", "PA Media", "PA Wire", "PA", "Alamy",
    "Shutterstock", "Rex Features", "Bloomberg", "NurPhoto", "Unsplash",
    "Pexels", "iStock", "Adobe Stock", "Zuma Press", "Sipa", "Redux",
    "The Guardian", "The Observer", "The New York Times", "AP Photo", "CNN",
    "Associated Press", "The Associated Press", "Xinhua", "TASS", "UPI",
    "iStockphoto", "Shutterstock.com", "dpa", "Imagn Images", "USA TODAY Sports", "Pool", "Anadolu" };

/* Labels before a name, and the bytes that follow them. */
static const char labels[] = "|image credits:|image credit:|image credit"
    "|photo credit:|photo:|photos:|photo by|photos by|photograph:"
    "|photograph by|photographs by|photographs:|picture:|pictures:|credit:"
    "|credits:|illustration by|illustrations by|illustration:|composite:"
    "|graphic by|graphic:|courtesy of|courtesy:|story by|words by|video by"
    "|image:|images:|";

static size_t
agency_at(const char *s)
{
	size_t i, n, best = 0;

	for (i = 0; i < sizeof agencies / sizeof agencies[0]; i++) {
		n = strlen(agencies[i]);
		if (n > best && strncmp(s, agencies[i], n) == 0 &&
		    (s[n] == '\0' || strchr(" ,/|.;)", s[n]) != NULL))
			best = n;
	}
	return best;
}

static size_t
label_at(const char *s)
{
	char low[20];
	size_t i;

	for (i = 0; i + 1 < sizeof low && s[i] != '\0'; i++)
		low[i] = s[i] >= 'A' && s[i] <= 'Z' ? (char)(s[i] + 32) : s[i];
	low[i] = '\0';
	return list_starts(labels, low);
}

/* Past what may stand between agencies at S. */
static size_t
past_marks(const char *s)
{
	static const char *const between[] = { "via ", "for ", "file ", "File ",
	    "(opens in a new window) ", "FILE ", "and ",
	    "Purchase Licensing Rights " };
	size_t at = 0, i, n;

	for (;;) {
		at += strspn(s + at, " ,/|&();");
		for (i = 0; i < sizeof between / sizeof between[0]; i++) {
			n = strlen(between[i]);
			if (strncmp(s + at, between[i], n) == 0)
				break;
		}
		if (i == sizeof between / sizeof between[0])
			return at;
		at += n;
	}
}

/* The agencies, labels and marks in a row at S. */
static size_t
chain_at(const char *s)
{
	size_t at = 0, n, next;

	for (;;) {
		n = agency_at(s + at);
		if (n == 0)
			return at;
		at += n;
		if (s[at] == '.')
			at++;
		at += past_marks(s + at);
		/* "… / Lantern Composite: Getty" */
		next = label_at(s + at);
		if (next > 0 && agency_at(s + at + next + 1) > 0)
			at += next + 1;
	}
}

/* Whether an agency may be one at AT of S: after a stroke, a label. */
static bool
is_after_stroke(const char *s, size_t at)
{
	size_t k = at;

	while (k > 0 && s[k - 1] == ' ')
		k--;
	return (k > 0 && strchr("/|:", s[k - 1]) != NULL) || (k >= 4 &&
	    strncmp(s + k - 4, " via", 4) == 0);
}

/* Names and small marks only, from FROM to TO: a photographer, a paper. */
static bool
is_names(const char *s, size_t from, size_t to)
{
	size_t i;

	if (to - from > NAMES_MAX)
		return false;
	for (i = from; i < to; i++)
		if ((i == from || s[i - 1] == ' ') && s[i] >= 'a' &&
		    s[i] <= 'z' && strncmp(s + i, "for ", 4) != 0 &&
		    strncmp(s + i, "and ", 4) != 0 &&
		    strncmp(s + i, "via ", 4) != 0 &&
		    strncmp(s + i, "the ", 4) != 0 &&
		    strncmp(s + i, "by ", 3) != 0 &&
		    strncmp(s + i, "of ", 3) != 0 &&
		    strncmp(s + i, "credit", 6) != 0 &&
		    strncmp(s + i, "file ", 5) != 0)
			return false;
	return true;
}

/* Where the sentence starts after a label and names that end in no agency. */
static size_t
after_names(const char *s, const char *title, const char *text)
{
	struct line l;
	const struct word *w = l.at;
	size_t i;

	glue_split(s, &l);
	/* "Courtesy of Ann Poe Ann Poe was" */
	if (l.count > 5 && w[0].n == w[2].n && w[1].n == w[3].n &&
	    w[0].capital && memcmp(w[0].s, w[2].s, w[0].n) == 0 &&
	    memcmp(w[1].s, w[3].s, w[1].n) == 0)
		return (size_t)(w[2].s - s);
	if (l.count > 3 && w[0].capital && w[0].n == w[1].n &&
	    memcmp(w[0].s, w[1].s, w[0].n) == 0)
		return (size_t)(w[1].s - s);
	for (i = 1; i < l.count && i < 4; i++)
		if (w[i].capital && i + 1 < l.count && !w[i + 1].capital &&
		    w[i].n > 4 && memcmp(w[i].s + w[i].n - 3, "ing", 3) == 0)
			return (size_t)(w[i].s - s);
	i = glue_after_caption(&l, title, text);
	return i > 0 && i < 7 ? (size_t)(w[i].s - s) : 0;
}

/* What a credit that starts at AT is long, 0 for none. */
static size_t
credit_at(const char *s, size_t at, const char *title, const char *text)
{
	const char *close;
	size_t n, k;

	/* what labels start with: most words do not */
	if (s[at] == '\0' || strchr("IPCGSWVc", s[at]) == NULL)
		return 0;
	n = label_at(s + at);
	if (n == 0 || s[at + n] != ' ' || !glue_capital(s + at + n + 1) ||
	    (!glue_capital(s + at) && strncmp(s + at, "courtesy", 8) != 0))
		return 0;
	n++;
	close = strchr(s + at + n, ')');
	if (at > 0 && s[at - 1] == '(' && close != NULL && close - s <
	    (ptrdiff_t)(at + NAMES_MAX) && close[1] == ' ')
		return (size_t)(close + 2 - s) - at;
	/* an agency comes further on */
	for (k = 0; k < NAMES_MAX && s[at + n + k] != '\0'; k++)
		if ((k == 0 || strchr(" /|", s[at + n + k - 1]) != NULL) &&
		    agency_at(s + at + n + k) > 0 && (k == 0 ||
		    is_after_stroke(s, at + n + k)))
			return n + k + chain_at(s + at + n + k);
	k = after_names(s + at + n, title, text);
	return k > 0 ? n + k : 0;
}

size_t
glue_credit_length(const char *s, const char *title, const char *text,
    bool *bare)
{
	size_t at, n, end = 0;

	for (at = 0; s[at] != '\0' && at < ANCHOR_MAX; at++) {
		if (at > 0 && s[at - 1] != ' ' && s[at - 1] != '/' &&
		    s[at - 1] != '(' && s[at - 1] != '|')
			continue;
		n = is_after_stroke(s, at) && agency_at(s + at) > 0 ?
		    chain_at(s + at) : credit_at(s, at, title, text);
		if (n > 0 && (glue_capital(s + at + n) || s[at + n] == '"' ||
		    (unsigned char)s[at + n] == 0xe2)) {
			end = at + n;
			at = end - 1;
		}
	}
	if (end == 0 || strlen(s + end) < REST_LEAST)
		return 0;
	*bare = is_names(s, 0, end);
	return end;
}
