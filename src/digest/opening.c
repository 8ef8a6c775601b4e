#include "opening.h"

#include <stdbool.h>
#include <string.h>
#include <strings.h>

#include "language.h"
#include "refer.h"

#define SENTENCE_MIN 25	/* bytes that must be left */
#define CREDIT_MAX 90
#define PLAYER_MAX 200
#define TOWN_MAX 28

static bool
is_capital(char c)
{
	return c >= 'A' && c <= 'Z';
}

/* "UPDATE 2-", "WRAPUP 1-", "RPT-": of agencies. */
static size_t
update_length(const char *s)
{
	static const char *const marks[] = { "UPDATE ", "WRAPUP ", "RPT-",
	    "CORRECTED-", "REFILE-", "RPT-UPDATE " };
	size_t i, n, k;

	for (i = 0; i < sizeof marks / sizeof marks[0]; i++) {
		n = strlen(marks[i]);
		if (strncmp(s, marks[i], n) != 0)
			continue;
		if (marks[i][n - 1] == '-')
			return n;
		k = strspn(s + n, "0123456789");
		if (k > 0 && s[n + k] == '-')
			return n + k + 1 + (s[n + k + 1] == ' ');
	}
	return 0;
}

/* The buttons of a player: "Listen 0.5x 1x 2x", "Play 3:05 min". */
static size_t
player_length(const char *s)
{
	static const char *const broken[] = {
		"Media playback is unsupported on your device ",
		"Media playback is not supported on this device ",
		"This video can not be played ",
		("To play this video you need to"
		" enable JavaScript in your browser. ") };
	static const char words[] = " listen play pause share save speed min"
	    " mins minutes audio volume mute download 0.5x 0.75x 1x 1.25x 1.5x"
	    " 1.75x 2x ";
	size_t at = 0, n, k, numbers = 0;
	char low[16];

	for (at = 0; at < sizeof broken / sizeof broken[0]; at++)
		if (strncmp(s, broken[at], strlen(broken[at])) == 0)
			return strlen(broken[at]);
	/* "… Voice Speed 0.75X 1X 1.5X 2X The" */
	for (at = 0; s[at] != '\0' && at < PLAYER_MAX; at++)
		if (strncasecmp(s + at, " 1.5x 2x ", 9) == 0)
			return is_capital(s[at + 9]) ? at + 9 : 0;
	at = 0;
	if (list_starts("|Listen|Play|Audio|LISTEN|PLAY|Share|", s) == 0)
		return 0;
	for (;;) {
		n = strcspn(s + at, " ");
		if (n == 0 || n >= sizeof low)
			break;
		for (k = 0; k < n; k++)
			low[k] = is_capital(s[at + k]) ? (char)(s[at + k] + 32)
			    : s[at + k];
		k = strspn(low, "0123456789.:x");
		if (k != n && !list_has_word(words, low, n))
			break;
		numbers += low[0] >= '0' && low[0] <= '9';
		at += n + (s[at + n] == ' ');
	}
	return numbers > 0 && (is_capital(s[at]) || s[at] == '"') ? at : 0;
}

/* "Photograph: Ann Poe/The Guardian The …": past an agency's name. */
static size_t
credit_length(const char *s)
{
	static const char starts[] = "|photograph:|photo:|picture:|image:"
	    "|credit:|photo by|photograph by|photo credit:|image credit:|";
	static const char *const agencies[] = { "The Guardian", "The Observer",
	    "Getty Images", "Getty", "PA Media", "PA Wire", "PA", "AP",
	    "AFP", "Reuters", "REUTERS", "Alamy", "EPA", "Shutterstock", "Rex",
	    "BBC", "CNN", "Bloomberg", "Press Association", "Associated Press",
	    "The Associated Press", "The New York Times", "Zuma" };
	const char *mark, *end = NULL;
	size_t i, n, best = 0;

	char low[32];

	for (i = 0; i + 1 < sizeof low && s[i] != '\0'; i++)
		low[i] = is_capital(s[i]) ? (char)(s[i] + 32) : s[i];
	low[i] = '\0';
	if (list_starts(starts, low) == 0)
		return 0;
	for (mark = s; (mark = strpbrk(mark, "/|")) != NULL &&
	    mark - s < CREDIT_MAX; mark++) {
		const char *at = mark + 1 + strspn(mark + 1, " ");

		for (i = 0, best = 0; i < sizeof agencies / sizeof agencies[0];
		    i++) {
			n = strlen(agencies[i]);
			if (n > best && strncmp(at, agencies[i], n) == 0 &&
			    (at[n] == ' ' || at[n] == '/'))
				best = n;
		}
		if (best > 0)
			end = at + best;
	}
	if (end == NULL || *end != ' ' || (!is_capital(end[1]) &&
	    end[1] != '"'))
		return 0;
	return (size_t)(end + 1 - s);
}

/* "By Ann Poe Three climbers …": past two or three words of a name of which
 * the first is a first name. */
static size_t
author_length(const char *s)
{
	size_t at, n, words;
	bool owner;

	if (strncasecmp(s, "By ", 3) != 0)
		return 0;
	n = refer_word(s + 3, &owner);
	if (n == 0 || refer_given_name(s + 3, n) != 2 || s[3 + n] != ' ')
		return 0;
	at = 3 + n + 1;
	for (words = 1; words < 3; words++) {
		/* an initial: "Ann B. Poe" */
		if (is_capital(s[at]) && s[at + 1] == '.' && s[at + 2] == ' ') {
			at += 3;
			continue;
		}
		n = refer_word(s + at, &owner);
		if (n < 2 || !is_capital(s[at]) || owner || s[at + n] != ' ')
			return 0;
		at += n + 1;
		break;
	}
	if (words < 3 && strncmp(s + at, "and ", 4) == 0 &&
	    refer_given_name(s + at + 4, strcspn(s + at + 4, " ")) > 0) {
		at += 4 + strcspn(s + at + 4, " ");
		n = strcspn(s + at + 1, " ");
		if (s[at] != ' ' || !is_capital(s[at + 1]) || s[at + 1 + n]
		    != ' ')
			return 0;
		at += n + 2;
	}
	return words < 3 && (is_capital(s[at]) || s[at] == '"') ? at : 0;
}

/* "BackgroundMoss grows …": an abstract's heading that lost its break. */
static size_t
heading_length(const char *s)
{
	static const char *const heads[] = { "Background", "Objectives",
	    "Objective", "Introduction", "Abstract", "Summary", "Purpose",
	    "Results", "Methods", "Conclusions", "Conclusion", "Aims", "Aim" };
	size_t i, n;

	for (i = 0; i < sizeof heads / sizeof heads[0]; i++) {
		n = strlen(heads[i]);
		if (strncmp(s, heads[i], n) == 0 && is_capital(s[n]))
			return n;
	}
	return 0;
}

/* "iStock The models …": an agency alone. */
static size_t
agency_length(const char *s)
{
	static const char *const names[] = { "iStock ", "Getty Images ",
	    "Getty ", "Unsplash ", "Shutterstock ", "Adobe Stock ", "Pexels ", "Alamy " };
	size_t i, n;

	for (i = 0; i < sizeof names / sizeof names[0]; i++) {
		n = strlen(names[i]);
		if (strncmp(s, names[i], n) == 0 && is_capital(s[n]) &&
		    ((s[n + 1] >= 'a' && s[n + 1] <= 'z') ||
		    strncmp(s + n, "A ", 2) == 0) &&
		    strncmp(s + n, "Images", 6) != 0)
			return n;
	}
	return 0;
}

/* "Reuters - The", "lund.com - The": an agency or site with a dash. */
static size_t
site_length(const char *s)
{
	static const char names[] = " reuters ap afp upi tass ians pti ani xinhua"
	    " newsfactor bloomberg cnn bbc ";
	size_t n = strcspn(s, " ");

	if (n < 2 || n > TOWN_MAX || strncmp(s + n, " - ", 3) != 0 ||
	    (!is_capital(s[n + 3]) && s[n + 3] != '"' && (s[n + 3] < '0' ||
	    s[n + 3] > '9')))
		return 0;
	return refer_word_in(names, s, n) || (n > 5 && strncmp(s + n - 4,
	    ".com", 4) == 0) ? n + 3 : 0;
}

/* "An anonymous reader quotes a report from Acme: The …". */
static size_t
reader_length(const char *s)
{
	const char *colon = strstr(s, ": ");

	if (strncmp(s, "An anonymous reader ", 20) != 0 || colon == NULL ||
	    colon - s > CREDIT_MAX || (!is_capital(colon[2]) &&
	    colon[2] != '"'))
		return 0;
	return (size_t)(colon + 2 - s);
}

/* "Show 2026 York May 4 Register now Norvik has …". */
static size_t
event_length(const char *s)
{
	static const char *const ends[] = { " Register now ", " REGISTER NOW ",
	    " Register Now ", " Buy tickets ", " Sign up now ",
	    " Get tickets " };
	const char *at;
	size_t i;

	for (i = 0; i < sizeof ends / sizeof ends[0]; i++) {
		at = strstr(s, ends[i]);
		if (at != NULL && at - s < CREDIT_MAX * 2 &&
		    (is_capital(at[strlen(ends[i])])))
			return (size_t)(at - s) + strlen(ends[i]);
	}
	return 0;
}

/* "00:00 07:12 The", "Ice falls 0:00 / 1:14 The": of a player. */
static size_t
clock_length(const char *s)
{
	size_t at = 0, n;
	const char *stroke = strstr(s, " / ");

	if (stroke != NULL && stroke - s < CREDIT_MAX * 2 && stroke > s + 3 &&
	    stroke[-3] == ':' && (n = strspn(stroke + 3, "0123456789:")) > 3 &&
	    stroke[3 + n] == ' ' && is_capital(stroke[4 + n]))
		return (size_t)(stroke + 4 + n - s);

	while ((n = strspn(s + at, "0123456789:")) > 3 && s[at + n] == ' ' &&
	    memchr(s + at, ':', n) != NULL)
		at += n + 1;
	return at > 8 && is_capital(s[at]) ? at : 0;
}

/* "May 4, 2026 6:00 am ET The": behind a by-line. */
static size_t
stamp_length(const char *s)
{
	static const char months[] = "|January|February|March|April|May|June"
	    "|July|August|September|October|November|December|Jan.|Feb.|Aug."
	    "|Sept.|Oct.|Nov.|Dec.|";
	size_t n = list_starts(months, s), k;

	if (n == 0 || s[n] != ' ')
		return 0;
	k = strspn(s + n + 1, "0123456789");
	if (k == 0 || k > 2 || strncmp(s + n + 1 + k, ", 20", 4) != 0)
		return 0;
	n += k + 7;
	if (s[n] != ' ')
		return 0;
	n++;
	k = strspn(s + n, "0123456789:");
	if (k > 2 && s[n + k] == ' ') {
		n += k + 1;
		if (list_starts("|am|pm|a.m.|p.m.|AM|PM|", s + n) > 0)
			n += strcspn(s + n, " ") + 1;
		if (list_starts("|ET|EST|EDT|PT|PST|PDT|GMT|BST|CET|UTC|CT|",
		    s + n) > 0)
			n += strcspn(s + n, " ") + 1;
	}
	return is_capital(s[n]) || s[n] == '"' ? n : 0;
}

/* "Published: 10:54 EST, 4 February 2013 | Updated: 12:01 EST The", "4 February
 * 2014 Last updated at 10:54 GMT The": a time in any order of its parts. */
static size_t
times_length(const char *s)
{
	static const char labels[] = " published updated posted modified ";
	static const char parts[] = " jan feb mar apr may jun jul aug sep sept"
	    " oct nov dec january february march april june july august"
	    " september october november december mon tue wed thu fri sat sun"
	    " monday tuesday wednesday thursday friday saturday sunday am pm"
	    " a.m p.m gmt utc bst est edt et pst pdt pt cst cdt ist cet sgt aest"
	    " at on last first created ago min mins minute minutes hour hours"
	    " read ";
	size_t at = 0, from, n, figures = 0;
	bool label = false, clock = false;

	for (;;) {
		at += strspn(s + at, " ,.|:-");
		from = at;
		n = strcspn(s + at, " ,|");
		while (n > 0 && strchr(".:", s[at + n - 1]) != NULL)
			n--;
		if (n == 0)
			return 0;
		if (s[at] >= '0' && s[at] <= '9') {
			figures++;
			clock = clock || memchr(s + at, ':', n) != NULL;
			if (strspn(s + at, "0123456789:./apmthstndr") < n)
				break;
		} else if (refer_word_in(labels, s + at, n))
			label = true;
		else if (!refer_word_in(parts, s + at, n))
			break;
		at += n;
	}
	/* "At 10:54 GMT Poe" is of a sentence */
	return figures > 1 && (label || (clock && strspn(s, "0123456789") >
	    0)) && (is_capital(s[from]) || s[from] == '"') ? from : 0;
}

/* "By Ann Poe for The Lantern Published: …", up to what times_length takes. */
static size_t
desk_length(const char *s)
{
	static const char small[] = " for the of in and on at to ";
	size_t at = 3, n, k;

	if (strncasecmp(s, "By ", 3) != 0)
		return 0;
	while (at < CREDIT_MAX) {
		k = times_length(s + at);
		if (k > 0)
			return at + k;
		n = strcspn(s + at, " ");
		if (s[at + n] == '\0' || (!is_capital(s[at]) && s[at] != '|' &&
		    !list_has_word(small, s + at, n)))
			return 0;
		at += n + 1;
	}
	return 0;
}

/* "Share this pageDeliciousDiggFacebookPrint The": buttons in one word. */
static size_t
buttons_length(const char *s)
{
	size_t at = 0, n, k;

	if (list_starts("|Share this|Share|SHARE|", s) == 0)
		return 0;
	do {
		n = strcspn(s + at, " ");
		for (k = 0; k < n && strncmp(s + at + k, "Facebook", 8) != 0;
		    k++)
			;
		at += n + 1;
		if (k < n && n > 16)
			return is_capital(s[at]) ? at : 0;
	} while (s[at - 1] != '\0' && at < CREDIT_MAX);
	return 0;
}

/* "Posted on 11-02-2026 Filed under: Work The", "Updated May 4, 2026 The". */
static size_t
posted_length(const char *s)
{
	static const char labels[] = "|Posted on|Posted|Published on|Published"
	    "|Updated on|Updated|Last updated on|Last updated|Last modified"
	    "|Filed under|First published|";
	size_t n = list_starts(labels, s), k;

	if (n == 0)
		return 0;
	n += strspn(s + n, ": ");
	k = strspn(s + n, "0123456789-/.:");
	if (*s == 'F' && strncmp(s, "Filed", 5) == 0)
		k = is_capital(s[n]) ? strcspn(s + n, " ,.") : 0;
	else if (k < 6)
		return (k = stamp_length(s + n)) > 0 ? n + k : 0;
	return k > 0 && s[n + k] == ' ' && (is_capital(s[n + k + 1]) ||
	    s[n + k + 1] == '"') ? n + k + 1 : 0;
}

/* "NEWS RELEASE \xe2\x80\x94 Contact: Press Office, press@lund.example \xe2\x80\x94 A". */
static size_t
release_length(const char *s)
{
	static const char marks[] = "|FOR IMMEDIATE RELEASE|NEWS RELEASE"
	    "|PRESS RELEASE|MEDIA RELEASE|News Release|Press Release"
	    "|For Immediate Release|";
	static const char lines[] = "|Contact:|Media contact:|Media Contact:"
	    "|Press contact:|Image:|Caption:|CONTACT:|";
	const char *dash = strstr(s, " \xe2\x80\x94 ");
	size_t n = list_starts(marks, s);

	if (n > 0) {
		n += strspn(s + n, ": ");
		n += strncmp(s + n, "\xe2\x80\x94 ", 4) == 0 ? 4 : 0;
		return is_capital(s[n]) ? n : 0;
	}
	return list_starts(lines, s) > 0 && dash != NULL && dash - s <
	    PLAYER_MAX && is_capital(dash[5]) ? (size_t)(dash + 5 - s) : 0;
}

size_t
opening_length(const char *s, const char *text)
{
	size_t at = 0, n;

	do {
		n = player_length(s + at);
		if (n == 0)
			n = agency_length(s + at);
		if (n == 0)
			n = heading_length(s + at);
		if (n == 0)
			n = update_length(s + at);
		if (n == 0)
			n = credit_length(s + at);
		if (n == 0)
			n = author_length(s + at);
		if (n == 0)
			n = times_length(s + at);
		if (n == 0)
			n = desk_length(s + at);
		if (n == 0)
			n = buttons_length(s + at);
		if (n == 0)
			n = site_length(s + at);
		if (n == 0)
			n = reader_length(s + at);
		if (n == 0)
			n = event_length(s + at);
		if (n == 0)
			n = clock_length(s + at);
		if (n == 0)
			n = stamp_length(s + at);
		if (n == 0)
			n = posted_length(s + at);
		if (n == 0)
			n = release_length(s + at);
		if (n == 0)
			n = opening_town(s + at, text);
		at += n;
	} while (n > 0);
	return at > 0 && strlen(s + at) >= SENTENCE_MIN ? at : 0;
}
