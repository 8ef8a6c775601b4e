/* What a reader of the page cannot know: "The company warned …" where none is
 * named, "One destroyed …". */
#include <string.h>

#include "refer.h"
#include "verb_en.h"
#include "why_en.h"

#define NAMES_BACK 3		/* sentences that may name "the company" */
#define GLUED_WORDS 7

/* Whether S, at a name, has one that stands neither in the title nor in a
 * sentence of SHOWN; *ANY when it has a name at all. */
static bool
has_new_name(const struct article *a, size_t at, const size_t *shown,
    size_t count, bool *any)
{
	const struct unit *u = &a->units[at];
	const char *s = u->text;
	char name[48];
	size_t n, i;
	bool seen;

	for (; *s != '\0'; s += strcspn(s, " "), s += *s == ' ') {
		if (!refer_is_capital(s) || (s == u->text && !article_is_name(a,
		    s, strcspn(s, " ,.;:'"))))
			continue;
		n = strcspn(s, " ,.;:'\"\xe2");
		if (n < 3 || n >= sizeof name)
			continue;
		memcpy(name, s, n);
		name[n] = '\0';
		*any = true;
		seen = a->in->title != NULL && strstr(a->in->title, name) != NULL;
		for (i = 0; i < count && !seen; i++)
			seen = strstr(a->units[shown[i]].text, name) != NULL;
		if (!seen)
			return true;
	}
	return false;
}

/* Whether the title is about a firm by what it does. */
static bool
is_of_firm(const char *title)
{
	static const char firms[] = " airline bank supermarket retailer chain"
	    " start-up startup supplier operator brand company firm group insurer"
	    " lender developer publisher broadcaster brewer builder carrier"
	    " chipmaker ";
	size_t n;

	for (; *title != '\0'; title += n + (title[n] != '\0')) {
		n = strcspn(title, " ,:;'?!");
		if (list_has_word(firms, title, n) || (n > 6 && memcmp(title +
		    n - 5, "maker", 5) == 0))
			return true;
	}
	return false;
}

/* "The company warned …" after a sentence that names a company of which the
 * page does not tell. */
static bool
stands_for_new(const struct article *a, size_t at, const size_t *shown,
    size_t count)
{
	static const char nouns[] = " company firm group chain carrier union"
	    " charity agency team party bank airline retailer maker platform app"
	    " tool network developer startup start-up lab researchers scientists"
	    " authors council school hospital club utility operator regulator"
	    " watchdog organisation organization trust ministry department"
	    " service system model product device software supermarket insurer"
	    " manufacturer publisher broadcaster committee commission court"
	    " report study survey paper project programme program fund centre"
	    " center institute university college site website business ";
	/* the same people */
	static const char science[] = " researchers scientists authors team study"
	    " paper ";
	const struct unit *u = &a->units[at];
	const char *noun = u->low + 4, *title = a->in->title;
	size_t n = strcspn(noun, " ,.'"), i, k;
	bool any = false, new = false;
	char word[32];

	if (strncmp(u->low, "the ", 4) != 0 || refer_is_capital(u->text + 4) ||
	    !list_has_word(nouns, noun, n) || n >= sizeof word ||
	    list_starts("|of|for|that|which|in|at|behind|on|to|from|with|",
	    noun + n + (noun[n] == ' ')) > 0)
		return false;
	/* "The union, Aslef, said", "The union Aslef said" */
	if (refer_is_capital(u->text + 4 + n + strspn(noun + n, " ,")))
		return false;
	memcpy(word, noun, n);
	word[n] = '\0';
	/* "Toymaker to move …": the company is the toymaker */
	if (title != NULL && (strstr(title, word) != NULL || (list_has_word(
	    " company firm group ", noun, n) && is_of_firm(a->title_low))))
		return false;
	for (k = 0; k < count; k++)
		if (strstr(a->units[shown[k]].low, word) != NULL ||
		    (list_has_word(science, noun, n) && list_within(
		    "|researchers|scientists|study|team|", a->units[shown[k]].low)))
			return false;
	for (i = at; i-- > 0 && at - i <= NAMES_BACK && !any; ) {
		for (k = 0; k < count; k++)
			if (shown[k] == i)
				return false;
		new = has_new_name(a, i, shown, count, &any);
	}
	return new;
}

/* "Creative work Robots that …": a heading ran into it. */
static bool
is_glued(const struct article *a, const char *text)
{
	/* "A report in May found", "the College of Midwives said" */
	static const char joins[] = " in of since until from by for and to at on"
	    " last this the a an with or ";
	/* "Measuring bias Right now, there …" */
	static const char starts[] = " Right Still Yet Now Many Some Most Even"
	    " While Although Though Because Today Currently Earlier Later Last"
	    " Since Unlike Instead Perhaps There They These This ";
	const char *s = text + strcspn(text, " "), *before = text;
	size_t n, i;
	char next;

	/* "Phones Phones brought in", "New phones New phones brought",
	 * "Automotive Fourth-quarter automotive sales" */
	for (i = 0; i < 2 && *s == ' '; i++) {
		n = (size_t)(s - text);
		if (n > 3 && strncmp(s + 1, text, n) == 0 && s[n + 1] == ' ')
			return true;
		if (i == 1 && (s[1] | 0x20) == (*text | 0x20) &&
		    (n = strcspn(text, " ")) > 4 && strncmp(s + 2, text + 1,
		    n - 1) == 0 && s[n + 1] == ' ')
			return true;
		s += 1 + strcspn(s + 1, " ");
	}
	s = text + strcspn(text, " ");
	for (i = 1; i < GLUED_WORDS && *s == ' '; i++, before = s, s += n) {
		n = strcspn(++s, " ");
		next = s[n] == ' ' ? s[n + 1] : '\0';
		if (*s < 'A' || *s > 'Z' || strchr(".,:;!?\"'", s[-2]) != NULL ||
		    (unsigned char)s[-2] >= 0x80 || next < 'a' || next > 'z' ||
		    list_has_word(joins, before, (size_t)(s - 1 - before)))
			continue;
		if (refer_is_opener(s, n) || (*before >= 'a' && list_has_word(
		    starts, s, strcspn(s, " ,"))) || (*before >= 'a' && n > 3 &&
		    (article_is_common(a, s, n) || (n > 5 && memcmp(s + n - 3,
		    "ing", 3) == 0))))
			return true;
	}
	return false;
}

/* "a ban on the most common type": of what? */
static bool
is_type_of_nothing(const char *low)
{
	static const char types[] = "|the most common type|the main type"
	    "|the newest type|the latest version|the new version"
	    "|the most common form|the worst kind|the same kind|the same type"
	    "|the older version|the most popular version|the cheapest model|";
	const char *s = low;
	size_t n;

	if (!list_within(types, low))
		return false;
	for (; *s != '\0'; s += strcspn(s, " "), s += *s == ' ')
		if ((n = list_starts(types, s)) > 0)
			return list_starts("|of|", s + n + (s[n] == ' ')) == 0;
	return false;
}

/* "One destroyed …", "About 40 had been ordered", "95% is needed", "Four in ten
 * said …": of whom? But "At least 31 died." */
static bool
is_share_of_nothing(const char *low)
{
	static const char about[] = "|about|around|only|just|nearly|almost|over"
	    "|more than|at least|another|a further|fewer than|less than|up to|";
	static const char numbers[] = " one two three four five six seven eight"
	    " nine ten eleven twelve most many some half several both each none"
	    " all few ";
	size_t n = list_starts(about, low), skipped = 0;

	low += n + (n > 0 && low[n] == ' ');
	n = strcspn(low, " ");
	if (!list_has_word(numbers, low, n) && (n == 0 ||
	    strspn(low, "0123456789.,%") != n))
		return false;
	low += n + (low[n] == ' ');
	if (strncmp(low, "in ", 3) == 0) {
		skipped = 3 + strcspn(low + 3, " ");
		low += skipped + (low[skipped] == ' ');
	}
	n = strcspn(low, " ,.");
	return list_has_word(" have has had said say says are is was were can"
	    " cannot could will would must did do need ", low, n) ||
	    (verb_of_past(low, n) != NULL && !list_has_word(" died drowned ",
	    low, n));
}

/* "Making firms liable for harms from their systems.": no sentence. */
static bool
is_fragment(const char *low)
{
	static const char verbs[] = " is are was were has have had will would can"
	    " could may might must should does do did means makes isn't can't"
	    " won't ";
	const char *s = low;
	size_t n = strcspn(low, " ");
	bool inside = false;	/* right after "that", or an adjective */

	if (n < 5 || memcmp(low + n - 3, "ing", 3) != 0)
		return false;
	for (; *s != '\0'; s += n, s += *s != '\0') {
		n = strcspn(s, " ,.;:");
		if (inside) {
			inside = false;
			continue;
		}
		inside = list_has_word(" that which who and or of from for ", s,
		    n) || (n > 5 && (memcmp(s + n - 4, "able", 4) == 0 ||
		    memcmp(s + n - 3, "ful", 3) == 0 || memcmp(s + n - 3, "ous",
		    3) == 0));
		if (list_has_word(verbs, s, n) || (s > low && n > 3 &&
		    (verb_of_present(s, n) != NULL || verb_of_past(s, n) !=
		    NULL)))
			return false;
	}
	return true;
}

/* "One computer in nine still runs on it.": one clause, and no noun for it. */
static bool
ends_in_it(const char *low)
{
	static const char ends[] = "|on it|of it|for it|with it|from it|in it"
	    "|to it|about it|";
	size_t n = strlen(low);

	return n > 8 && strcmp(low + n - 4, " it.") == 0 && list_within(ends,
	    low + n - 7) && strpbrk(low, ",;:") == NULL && !list_within(
	    "|and|but|that|which|who|if|when|because|as|while|where|after"
	    "|before|", low);
}

bool
why_en_dangles(const struct article *a, size_t at, const size_t *shown,
    size_t count)
{
	static const char asides[] = "|in the years since|in the days since"
	    "|in the months since|in the weeks since|put more|put bluntly"
	    "|put simply|put another way|in spirit|to complicate matters"
	    "|to put it|as with|as in|unlike the|structured similarly"
	    "|like the others|as always|by now|fortunately|luckily|sadly"
	    "|unsurprisingly|essentially|fundamentally|of these|if that's"
	    "|if that\xe2\x80\x99s|if that|if this|if so|";
	const struct unit *u = &a->units[at];

	if (is_share_of_nothing(u->low) || ends_in_it(u->low))
		return true;
	if (is_glued(a, u->text) || is_type_of_nothing(u->low) ||
	    is_fragment(u->low) || list_starts(asides, u->low) > 0)
		return true;
	return stands_for_new(a, at, shown, count);
}
