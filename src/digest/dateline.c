/* What stands before an article's first sentence: the town, the day and the
 * agency, in the ways of agencies, press releases and papers. */
#include <stdbool.h>
#include <string.h>
#include <strings.h>

#include "language.h"
#include "tidy.h"

#define DATELINE_MAX 72
#define WIRE_MAX 900	/* bytes that hold its name */
#define MARK_MAX 40
#define TOWN_REACH 48

static bool
is_long_dash(const char *s, size_t n)
{
	return n >= 3 && memcmp(s, "\xe2\x80", 2) == 0 &&
	    (s[2] == '\x93' || s[2] == '\x94' || s[2] == '\x95');
}

/* A dash that parts a dateline from the text: its bytes with the space. */
static size_t
dash_length(const char *s, size_t n)
{
	size_t k = 0;

	if (is_long_dash(s, n))
		k = 3;
	else if (n >= 2 && s[0] == '-' && s[1] == '-')
		k = 2;
	else if (n >= 1 && (s[0] == '-' || s[0] == '_'))
		k = 1;
	return k > 0 && n > k && s[k] == ' ' ? k + 1 : 0;
}

static bool
is_agency(const char *s)
{
	static const char *const agencies[] = { "reuters", "ap)", "ap ",
	    "afp", "dpa", "cnn", "upi", "ansa", "efe", "apa", "sda", "tass",
	    "xinhua", "bloomberg", "pa)", "epd", "kna", "ots", "ritzau",
	    "ntb", "tt)", "lusa", "belga", "anp", "the conversation",
	    "business wire", "marketwired", "globe newswire", "prnewswire",
	    "kyodo", "askanews", "adnkronos", "agi)", "europa press",
	    "folhapress", "ag\xc3\xaancia", "lapresse", "t\xc3\xa9lam", "telam",
	    "anp)", "pap)", "\xc4\x8cTK", "stt", "mti", "agerpres", "aa)", "np)",
	    "\xd0\xa2\xd0\x90\xd0\xa1\xd0\xa1", "ians", "pti", "ani)", "rtr", "sid" };
	size_t i;

	for (i = 0; i < sizeof agencies / sizeof agencies[0]; i++)
		if (strncasecmp(s, agencies[i], strlen(agencies[i])) == 0)
			return true;
	return false;
}

/* "(Norvik News) -- ": nothing but names in brackets up to CLOSE, and
 * nothing behind them up to N. */
static bool
is_source(const char *s, size_t close, size_t n)
{
	size_t i;

	for (i = close + 1; i < n; i++)
		if (s[i] != ' ')
			return false;
	for (i = 1; i < close; i++)
		if ((s[i - 1] == '(' || s[i - 1] == ' ') && (s[i] < 'A' ||
		    s[i] > 'Z'))
			return false;
	return close > 2 && close < 30;
}

/* Whether each word could stand in a dateline, with a town in capitals or an
 * agency in brackets among them. */
static bool
is_dateline(const char *s, size_t n)
{
	/* with months as agencies write them: "Madrid, 3 mar (EFE)" */
	static const char small[] = " of the de la del der am den in and"
	    " ene feb mar abr may jun jul ago sep sept oct nov dic jan fev mai"
	    " set out dez gen mag giu lug ott do da dos janv févr mars avr"
	    " juin juil août déc janvier février avril juillet septembre"
	    " octobre novembre décembre ";
	size_t i = 0, k, capitals = 0;
	bool sure = false;

	while (i < n) {
		if (s[i] == ' ' || s[i] == ',') {
			i++;
			continue;
		}
		if (s[i] == '(') {
			const char *close = memchr(s + i, ')', n - i);

			if (close == NULL)
				return false;
			sure = sure || is_agency(s + i + 1 +
			    (s[i + 1] == ' ')) || (i == 0 && is_source(s,
			    (size_t)(close - s), n));
			i = (size_t)(close - s) + 1;
			continue;
		}
		for (k = i; k < n && s[k] != ' ' && s[k] != ','; k++)
			;
		if ((s[i] < 'A' || s[i] > 'Z') && (s[i] < '0' || s[i] > '9') &&
		    (unsigned char)s[i] < 0xc3) {
			char word[13] = " ";

			size_t w = k - i;

			/* "5 mar. (Agency)" */
			if (w == 4 && s[k - 1] == '.')
				w--;
			if (w > 10)
				return false;
			memcpy(word + 1, s + i, w);
			word[w + 1] = ' ';
			word[w + 2] = '\0';
			if (strstr(small, word) == NULL)
				return false;
		} else if (k - i >= 3) {
			size_t c;

			for (c = i; c < k && (s[c] < 'a' || s[c] > 'z'); c++)
				;
			capitals += c == k && (s[i] < '0' || s[i] > '9') &&
			    (k - i > 4 || i == 0);
		}
		i = k;
	}
	return sure || capitals > 0;
}

/* "(CNN)The storm", "OSLO, Norway (CNN) The storm": past the agency. */
static size_t
agency_length(const char *s, size_t n)
{
	const char *open = memchr(s, '(', n), *close;
	size_t at;

	if (open == NULL || !is_agency(open + 1 + (open[1] == ' ')))
		return 0;
	close = memchr(open, ')', n - (size_t)(open - s));
	if (close == NULL)
		return 0;
	at = (size_t)(close - s) + 1;
	if (!is_dateline(s, at))
		return 0;
	/* "Cottbus (dpa/bb). Die Lage", "ZAMORA (EFE).- Un incendio",
	 * "YORK (AP)\xe2\x80\x94The" */
	while (at < n && (memchr(" .-", s[at], 3) != NULL ||
	    is_long_dash(s + at, n - at)))
		at += s[at] == (char)0xe2 ? 3 : 1;
	return at < n && ((s[at] >= 'A' && s[at] <= 'Z') || s[at] == '"' ||
	    (s[at] >= '0' && s[at] <= '9') || (unsigned char)s[at] == 0xe2) ?
	    at : 0;
}

/* "December 12, 2016– ": its bytes. */
static size_t
past_date(const char *s, size_t n)
{
	size_t k = 0;

	while (k < n && ((s[k] >= 'A' && s[k] <= 'Z') || (s[k] >= 'a' &&
	    s[k] <= 'z') || s[k] == '.'))
		k++;
	if (k < 3 || k + 9 >= n || s[k] != ' ' || s[k + 1] < '0' || s[k + 1] > '9')
		return 0;
	k += 1 + strspn(s + k + 1, "0123456789");
	if (strncmp(s + k, ", 20", 4) != 0)
		return 0;
	k += 6;
	while (k < n && (strchr(" -/", s[k]) != NULL ||
	    (unsigned char)s[k] == 0xe2))
		k += (unsigned char)s[k] == 0xe2 ? 3 : 1;
	return k < n ? k : 0;
}

/* "/PRNewswire/", "(Reuters)" at AT: its bytes, 0 for none. SERVICE: of press
 * releases, and so nothing that a sentence speaks of. */
static size_t
mark_length(const char *at, bool *service)
{
	static const char *const services[] = { "prnewswire", "business wire",
	    "globe newswire", "globenewswire", "cnw", "accesswire",
	    "marketwired", "einpresswire", "ez newswire", "newsfile" };
	const char *close, *start = at;
	size_t i;

	*service = false;
	at += at[1] == ' ';
	for (i = 0; !*service && i < sizeof services / sizeof services[0]; i++)
		*service = strncasecmp(at + 1, services[i],
		    strlen(services[i])) == 0;
	if (!*service && (*start != '(' || !is_agency(at + 1)))
		return 0;
	close = strpbrk(at + 1, *start == '(' ? ")" : "/ ");
	return close != NULL && close - at < MARK_MAX ? (size_t)(close + 1 -
	    start) : 0;
}

/* A town in capitals in the bytes before S[END]. */
static bool
has_town(const char *s, size_t end)
{
	size_t from = end > TOWN_REACH ? end - TOWN_REACH : 0, run = 0;

	for (; from < end && run < 4; from++)
		run = s[from] >= 'A' && s[from] <= 'Z' ? run + 1 : 0;
	return run >= 4;
}

/* "Zug, Switzerland – March 4, 2026 – Acme": past the day. No
 * "On March 4, 2026 – The". */
static size_t
day_length(const char *s, size_t n)
{
	static const char months[] = "|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep"
	    "|Sept|Oct|Nov|Dec|January|February|March|April|June|July|August"
	    "|September|October|November|December|";
	const char *year = s, *at;
	size_t k;

	while ((year = strstr(year, ", 20")) != NULL &&
	    (size_t)(year - s) < WIRE_MAX && year + 12 < s + n) {
		at = year;
		year += 4;
		while (at > s && at[-1] >= '0' && at[-1] <= '9')
			at--;
		if (at - s < 8 || year - at > 6 || at[-1] != ' ')
			continue;
		for (at--; at > s && at[-1] != ' '; at--)
			;
		if (at == s || list_starts(months, at) == 0)
			continue;
		k = (size_t)(year + 2 - s);
		k += s[k] == ' ';
		k += dash_length(s + k, n - k);
		if (s[k - 1] != ' ' || s[k] < 'A' || s[k] > 'Z' ||
		    strchr("0123456789", s[k - 2]) != NULL)
			continue;
		for (at--; at > s && at[-1] != ' '; at--)
			;
		if ((*at < 'a' || *at > 'z') && strncmp(at, "On ", 3) != 0)
			return k;
	}
	return 0;
}

size_t
tidy_wire(const char *s, size_t n)
{
	const char *at = s;
	bool service;
	size_t k;

	for (; (at = strpbrk(at, "(/")) != NULL &&
	    (size_t)(at - s) < WIRE_MAX; at++) {
		k = mark_length(at, &service);
		if (k == 0 || (!service && at > s && !has_town(s,
		    (size_t)(at - s))))
			continue;
		k += (size_t)(at - s);
		if (!service && dash_length(s + k + (s[k] == ' '),
		    n - k - (s[k] == ' ')) == 0)
			continue;
		while (k < n && (strchr(" -_/)", s[k]) != NULL ||
		    (unsigned char)s[k] == 0xe2))
			k += (unsigned char)s[k] == 0xe2 ? 3 : 1;
		k += k < n ? past_date(s + k, n - k) : 0;
		return k < n && n - k > 20 ? k : 0;
	}
	return day_length(s, n);
}

/* Chinese: "（新华社杭州3月5日电）", "新华社北京3月5日电 ": up to the text. */
static size_t
telegram_length(const char *s, size_t n)
{
	static const char word[] = "\xe6\x97\xa5\xe7\x94\xb5";	/* 日电 */
	const char *at;
	size_t k;

	if (n < 40 || (unsigned char)*s < 0xe4)
		return 0;
	at = memmem(s, 80 < n ? 80 : n, word, 6);
	if (at == NULL)
		return 0;
	k = (size_t)(at - s) + 6;
	if (strncmp(s + k, "\xef\xbc\x89", 3) == 0)	/* ） */
		k += 3;
	else if (strncmp(s, "\xef\xbc\x88", 3) == 0)	/* （ */
		return 0;
	while (k < n && s[k] == ' ')
		k++;
	return n - k > 20 ? k : 0;
}

/* Up to the text behind one dateline with its dash or its agency. */
static size_t
plain_length(const char *s, size_t n)
{
	size_t i, k, stop, top = n < DATELINE_MAX ? n : DATELINE_MAX;

	for (i = 2; i < top; i++) {
		k = dash_length(s + i, n - i);
		/* "Madrid, 3 mar (EFE).- " */
		stop = k > 0 && s[i - 1] == '.' && s[i - 2] == ')';
		if (k == 0 || (s[i - 1] != ' ' && s[i] == '-' && k == 2 &&
		    !stop))
			continue;
		if (!is_dateline(s, i - stop))
			break;
		return n - i - k > 20 ? i + k : 0;
	}
	k = agency_length(s, top);
	return n - k > 20 ? k : 0;
}

size_t
tidy_dateline(const char *s, size_t n)
{
	size_t k = *s == '(' ? plain_length(s, n) : tidy_wire(s, n);

	/* "(ANSA) - ROMA, 3 MAR - " */
	if (k > 0)
		return k + (*s == '(' ? plain_length(s + k, n - k) : 0);
	k = telegram_length(s, n);
	return k > 0 ? k : plain_length(s, n);
}

static bool
is_capital(const char *s, size_t n)
{
	return n > 1 && ((*s >= 'A' && *s <= 'Z') || (*s == (char)0xc3 &&
	    (unsigned char)s[1] < 0xa0));
}

#define TOWN_WORDS 3

/* "Lund, 10 jun — ", "Lund.- ": what follows a town's name at I, to the
 * text. */
static size_t
town_date(const char *s, size_t n, size_t i)
{
	size_t k, word;

	if (n - i > 24 && strncmp(s + i, ".- ", 3) == 0)
		return is_capital(s + i + 3, n - i - 3) ? i + 3 : 0;
	if (n - i < 24 || s[i] != ',' || s[i + 1] != ' ' || s[i + 2] < '1' ||
	    s[i + 2] > '9')
		return 0;
	for (k = i + 2, word = 0; k < i + 24 && k < n && word < 5; word++) {
		while (k < n && s[k] != ' ')
			k++;
		k++;
		if (k < n && dash_length(s + k, n - k) > 0) {
			k += dash_length(s + k, n - k);
			return n - k > 20 && is_capital(s + k, n - k) ? k : 0;
		}
	}
	return 0;
}

size_t
tidy_town(const char *s, size_t n)
{
	size_t i = 0, k, words;
	const char *close;

	for (words = 0; words < TOWN_WORDS; words++) {
		if (i >= n || !is_capital(s + i, n - i))
			break;
		while (i < n && s[i] != ' ' && s[i] != '.' && s[i] != ',')
			i++;
		if ((k = town_date(s, n, i)) > 0)
			return k;
		if (i < n && s[i] == '.' && i + 2 < n && s[i + 1] == ' ' &&
		    i > 3 && is_capital(s + i + 2, n - i - 2))
			return words == 0 ? i + 2 : 0;
		if (i >= n || s[i] != ' ')
			return 0;
		i++;
	}
	if (words == 0 || i >= n)
		return 0;
	if (s[i] == '|' && n - i > 22 && s[i + 1] == ' ')
		return i + 2;
	if (s[i] == '(' && is_agency(s + i + 1)) {
		close = memchr(s + i, ')', n - i);
		k = close != NULL ? (size_t)(close - s) + 1 : n;
		/* "Cottbus (dpa/bb). Die Lage" */
		k += k < n && s[k] == '.';
		return n > k + 20 && s[k] == ' ' ? k + 1 : 0;
	}
	k = dash_length(s + i, n - i);
	return k > 0 && n - i - k > 20 && is_capital(s + i + k, n - i - k) &&
	    strstr(s + i + k, " \xe2\x80\x93 ") == NULL ? i + k : 0;
}

size_t
tidy_stamp(const char *s, size_t n)
{
	size_t i = 0, k;

	while (i < 2 && i < n && s[i] >= '0' && s[i] <= '9')
		i++;
	if (i == 0 || i + 3 >= n || (s[i] != ':' && s[i] != '.') ||
	    s[i + 1] < '0' || s[i + 1] > '5' || s[i + 2] < '0' ||
	    s[i + 2] > '9')
		return 0;
	k = i + 3;
	if (n - k > 4 && (strncasecmp(s + k, "am ", 3) == 0 ||
	    strncasecmp(s + k, "pm ", 3) == 0))
		k += 2;
	else if (s[i] == '.' && s[k] != ' ')
		return 0;
	if (s[k] != ' ')
		return 0;
	for (i = k + 1; i < n && s[i] >= 'A' && s[i] <= 'Z'; i++)
		;
	/* "BST" and the like */
	if (i - k - 1 >= 3 && i - k - 1 <= 4 && i < n && s[i] == ' ')
		k = i;
	while (k < n && (s[k] == ' ' || s[k] == '-'))
		k++;
	/* a sentence follows, no "14.50 euros" */
	return n - k > 25 && s[k] >= 'A' && s[k] <= 'Z' ? k : 0;
}
