/* A town before the text, in the ways of papers. */
#include "opening.h"

#include <stdbool.h>
#include <string.h>

#include "language.h"
#include "refer.h"

#define TOWN_MAX 28

static bool
is_capital(char c)
{
	return c >= 'A' && c <= 'Z';
}

/* "PERTH: The", "SYDNEY, Australia: The": past the space. Who speaks more
 * than once in the TEXT is no town. */
static size_t
town_length(const char *s, const char *text)
{
	char mark[64];
	size_t i = 0, k;

	while (is_capital(s[i]) || ((s[i] == ' ' || s[i] == '-' ||
	    s[i] == '.') && i > 0))
		i++;
	if (i < 4)
		return 0;
	if (s[i] == ',' && s[i + 1] == ' ' && is_capital(s[i + 2])) {
		k = strcspn(s + i + 2, ":,.;\"(");
		if (k > 24 || memchr(s + i + 2, ' ', k) != NULL)
			return 0;
		i += 2 + k;
	} else if (!is_capital(s[i - 1]))
		return 0;
	if (s[i] != ':' || s[i + 1] != ' ' || i + 2 > sizeof mark ||
	    (!is_capital(s[i + 2]) && s[i + 2] != '"'))
		return 0;
	memcpy(mark, s, i + 1);
	mark[i + 1] = '\0';
	text = strstr(text, mark);
	return text == NULL || strstr(text + 1, mark) == NULL ? i + 2 : 0;
}

/* "Hull: The …": a town of which the TEXT speaks again. */
static size_t
plain_town_length(const char *s, const char *text)
{
	static const char labels[] = " report review verdict update analysis"
	    " opinion exclusive watch live breaking interview comment answer"
	    " question note warning fact result ";
	size_t n = strcspn(s, ":");
	char mark[TOWN_MAX];

	if (!is_capital(*s) || n < 4 || n + 2 > sizeof mark || s[n] != ':' ||
	    s[n + 1] != ' ' || memchr(s, ' ', n) != NULL ||
	    !refer_is_opener(s + n + 2, strcspn(s + n + 2, " ,")) ||
	    refer_word_in(labels, s, n) || refer_is_opener(s, n))
		return 0;
	mark[0] = ' ';
	memcpy(mark + 1, s, n);
	mark[n + 1] = '\0';
	return strstr(text, mark) != NULL ? n + 2 : 0;
}

/* "Mumbai: Shares", "New Delhi: Poe": towns of papers that name them so. */
static size_t
paper_town_length(const char *s)
{
	static const char towns[] = " mumbai newdelhi delhi chennai kolkata"
	    " bengaluru bangalore hyderabad ahmedabad pune lucknow patna jaipur"
	    " chandigarh kochi bhopal guwahati srinagar shimla ranchi raipur nagpur"
	    " islamabad lahore karachi peshawar quetta dhaka colombo kathmandu"
	    " nairobi lagos abuja accra johannesburg harare kampala sydney melbourne"
	    " brisbane canberra singapore kualalumpur hongkong beijing tokyo seoul"
	    " manila jakarta dubai abudhabi cairo jerusalem telaviv moscow kyiv"
	    " london paris berlin brussels washington geneva ottawa ";
	char low[24];
	size_t i, n = 0;

	for (i = 0; n < sizeof low && (s[i] == ' ' || is_capital(s[i]) ||
	    (s[i] >= 'a' && s[i] <= 'z')); i++)
		if (s[i] != ' ')
			low[n++] = is_capital(s[i]) ? (char)(s[i] + 32) : s[i];
	return n > 3 && n < sizeof low && s[i] == ':' && s[i + 1] == ' ' &&
	    (is_capital(s[i + 2]) || s[i + 2] == '"') && list_has_word(towns,
	    low, n) ? i + 2 : 0;
}

/* "York, May 4: The …": a town and a day. */
static size_t
day_length(const char *s)
{
	static const char months[] = "|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept"
	    "|Oct|Nov|Dec|January|February|March|April|June|July|August"
	    "|September|October|November|December|";
	size_t n, k;

	if (!is_capital(*s))
		return 0;
	n = strcspn(s, ",.:;\"");
	if (n > (s[n > 0 ? n - 1 : 0] == ']' ? 40 : 24) || s[n] != ',' ||
	    s[n + 1] != ' ')
		return 0;
	k = list_starts(months, s + n + 2);
	if (k == 0)
		return 0;
	n += 2 + k;
	n += s[n] == '.';
	k = strspn(s + n + 1, "0123456789");
	if (s[n] != ' ' || k == 0 || k > 2)
		return 0;
	n += 1 + k;
	/* "(ANI)" */
	if (s[n] == ' ' && s[n + 1] == '(') {
		k = strspn(s + n + 2, "ABCDEFGHIJKLMNOPQRSTUVWXYZ");
		n += k > 1 && s[n + 2 + k] == ')' ? k + 3 : 0;
	}
	return s[n] == ':' && s[n + 1] == ' ' ? n + 2 : 0;
}

/* "Paris -- The …", "Hull, England \xe2\x80\x94 The …": a town without an
 * agency, and no other dash in the sentence. */
static size_t
dash_town_length(const char *s)
{
	static const char *const dashes[] = { " -- ", " \xe2\x80\x94 ",
	    " \xe2\x80\x93 " };
	static const char labels[] = " nothing everything something silence"
	    " war peace money love death fear hope time music ";
	size_t i, n, k;
	const char *at;

	if (!is_capital(*s) || refer_is_opener(s, strcspn(s, " ,")))
		return 0;
	for (i = 0; i < 3; i++) {
		at = strstr(s, dashes[i]);
		k = strlen(dashes[i]);
		if (at == NULL || at - s > TOWN_MAX)
			continue;
		if (strstr(at + k, dashes[i]) != NULL || !is_capital(at[k]) ||
		    refer_word_in(labels, s, (size_t)(at - s)))
			return 0;
		for (n = 0; s + n < at; n++)
			if ((n == 0 || s[n - 1] == ' ') ? !is_capital(s[n]) :
			    strchr("-, .", s[n]) == NULL && ((s[n] | 32) < 'a' ||
			    (s[n] | 32) > 'z'))
				return 0;
		return (size_t)(at - s) + k;
	}
	return 0;
}

size_t
opening_town(const char *s, const char *text)
{
	size_t n = day_length(s);

	if (n > 0 || text == NULL)
		return n;
	n = dash_town_length(s);
	if (n == 0)
		n = paper_town_length(s);
	if (n == 0)
		n = plain_town_length(s, text);
	return n > 0 ? n : town_length(s, text);
}
