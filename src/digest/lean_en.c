/* English: what a sentence needs that was said before it, by its words and
 * not only by how it starts. */
#include <string.h>

#include "language.h"
#include "lean.h"
#include "verb_en.h"

struct word {
	const char *s;
	size_t n;
	char after;	/* the byte after it */
};

#define WORDS_HELD 12

static inline bool
is_letter(char c)
{
	/* most are small letters: one comparison */
	return (unsigned char)(c - 'a') < 26 || (unsigned char)(c - '0') < 10 ||
	    c == '-' || c == '\'' || (unsigned char)c >= 0xc3;
}

/* The first words of LOW; those within quotations are left out. */
static size_t
first_words(const char *low, struct word *out)
{
	size_t count = 0;
	const char *s = low, *start;

	while (*s != '\0' && count < WORDS_HELD) {
		if (!is_letter(*s)) {
			s++;
			continue;
		}
		for (start = s; is_letter(*s) || (strncmp(s,
		    "\xe2\x80\x99", 3) == 0 && is_letter(s[3])); s++)
			s += (unsigned char)*s == 0xe2 ? 2 : 0;
		out[count].s = start;
		out[count].n = (size_t)(s - start);
		out[count++].after = *s;
	}
	return count;
}

#define is_in(w, words) list_has_word(words, (w)->s, (w)->n)

static const char numbers[] = " one two three four five six seven eight nine"
    " ten eleven twelve several many most some few both all half others"
    " dozens hundreds thousands neither none ";
static const char states[] = " was were had have has are is will would did"
    " could can may might must should said say do does remain remained"
    " went came died got agreed ";

/* "Three, including the mayor", "Several were sold", "Ten other towns",
 * "Two, it is …": a number of things that were named before. */
static bool
counts_unnamed(const struct word *w, size_t count)
{
	size_t first = 0;

	if (count > 1 && is_in(&w[0], " only just almost nearly about around"
	    " another at "))
		first = is_in(&w[1], " least ") ? 2 : 1;
	if (count < first + 3 || (!is_in(&w[first], numbers) &&
	    strspn(w[first].s, "0123456789") != w[first].n))
		return false;
	if (w[first].after == ',' && !is_in(&w[first], " both all half "))
		return first == 0 && strspn(w[0].s, "0123456789") != w[0].n;
	if (w[first].after != ' ')
		return false;
	/* "Some fainted in the queue" */
	if (first == 0 && is_in(&w[0], " some several many most few half ") &&
	    w[1].n > 4 && memcmp(w[1].s + w[1].n - 2, "ed", 2) == 0 &&
	    is_in(&w[2], " in on at to for from by with the a an that when"
	    " after before because and their it out up off over "))
		return true;
	if (is_in(&w[first + 1], states))
		return !is_in(&w[first], " one ") || first > 0;
	return is_in(&w[first + 1], " other others more further ") &&
	    (is_in(&w[first + 1], " others ") || first + 2 >= count ||
	    !is_in(&w[first + 2], " than "));
}

/* "The 24-year-old left the field", "The Norwegian then rose". */
static bool
is_epithet(const char *text, const struct word *w, size_t count)
{
	static const char ends[][5] = { "ian", "ish", "man", "ese", "er" };
	static const char people[] = " swede dane finn pole turk serb croat czech"
	    " slovak spaniard briton scot greek thai iraqi israeli pakistani"
	    " afghan iranian saudi cypriot ";
	size_t i, k;

	if (count < 4 || !is_in(&w[0], " the "))
		return false;
	/* "The former star, 31, left", but "The former aide, Ann Poe, left" */
	if (is_in(&w[1], " former ") && (text[11] < 'A' || text[11] > 'Z')) {
		k = strcspn(text, ",");
		return text[k] == '\0' || text[k + 1] != ' ' ||
		    text[k + 2] < 'A' || text[k + 2] > 'Z';
	}
	if (w[1].n > 9 && memcmp(w[1].s + w[1].n - 9, "-year-old", 9) == 0)
		return true;
	if (text[4] < 'A' || text[4] > 'Z' || w[1].after != ' ' ||
	    w[1].n < 4 || (text[4 + w[1].n + 1] >= 'A' &&
	    text[4 + w[1].n + 1] <= 'Z'))
		return false;
	if (is_in(&w[1], people))
		return is_in(&w[2], states) || (w[2].n > 4 && memcmp(w[2].s +
		    w[2].n - 2, "ed", 2) == 0);
	for (i = 0; i < sizeof ends / sizeof ends[0]; i++) {
		k = strlen(ends[i]);
		if (w[1].n > 4 && memcmp(w[1].s + w[1].n - k, ends[i], k) == 0)
			return is_in(&w[2], states) || is_in(&w[2],
			    " then also who later now told added made became ")
			    || (w[2].n > 4 && memcmp(w[2].s + w[2].n - 2,
			    "ed", 2) == 0);
	}
	return false;
}

static const char pronouns[] = " it he she they this these that those ";

/* "Founded by two nurses, it now treats …", "Whether they like …". */
static bool
points_from_opener(const char *low, const struct word *w, size_t count)
{
	static const char joined[] = "|whether|how|why|what|where|who|whenever"
	    "|wherever|whatever|";
	size_t i;

	if (count < 3)
		return false;
	if (list_starts(joined, low) > 0 && is_in(&w[1], pronouns) &&
	    (!is_in(&w[1], " it that ") || !is_in(&w[2], " is was takes"
	    " means would will ")))
		return true;
	/* "A 23-year-old in Israel, she does …" */
	for (i = 1; is_in(&w[0], " a an ") && i + 1 < count && i < 9; i++)
		if (w[i].after == ',')
			return is_in(&w[i + 1], " it he she they ");
	if (w[0].n < 3 || (memcmp(w[0].s + w[0].n - 2, "ed", 2) != 0 &&
	    !is_in(&w[0], " built known born written based given made set"
	    " held driven drawn shown seen taken worn asked dubbed begun"
	    " bought brought sold caught found kept told paid spun grown"
	    " chosen hidden born bred laid spread cut put led left lost ")))
		return false;
	for (i = 1; i + 1 < count; i++)
		if (w[i].after == ',')
			return is_in(&w[i + 1], " it he she they this its his"
			    " her their it's he's she's they're it\xe2\x80\x99s"
			    " he\xe2\x80\x99s she\xe2\x80\x99s"
			    " they\xe2\x80\x99re ");
	return false;
}

/* What "this" may be said of for itself: a time, or the text. */
static const char times[] = " week month year morning afternoon evening"
    " weekend summer spring autumn fall winter season century decade quarter"
    " term time monday tuesday wednesday thursday friday saturday sunday"
    " january february march april may june july august september october"
    " november december christmas easter days paper work study letter survey"
    " planet country earth christmas's week's month's year's season's"
    " summer's winter's weekend's week\xe2\x80\x99s month\xe2\x80\x99s"
    " year\xe2\x80\x99s season\xe2\x80\x99s summer\xe2\x80\x99s ";

#define PURPOSE_MAX 64	/* bytes */

size_t
lean_purpose(const char *low)
{
	static const char verbs[] = "|to address|to tackle|to solve|to overcome"
	    "|to fix|to meet|to mitigate|to bridge|to fill|to get around"
	    "|to get round|to achieve|to deal with|to combat|to counter"
	    "|to counteract|to remedy|to answer|to accomplish|to resolve"
	    "|to support|to help with|";
	const char *comma;
	size_t k = list_starts(verbs, low), n;

	if (k == 0 || low[k] != ' ')
		return 0;
	n = strcspn(low + k + 1, " ");
	comma = strstr(low, ", ");
	return list_has_word(" this these that those such ", low + k + 1, n) &&
	    comma != NULL && comma - low < PURPOSE_MAX ?
	    (size_t)(comma - low) + 1 : 0;
}

#define CLAUSE_MIN 36	/* bytes of a clause that may hold what is meant */

/* "…, but this helps", "… systems …, these systems": what is meant stands
 * before S in the sentence LOW itself. */
static bool
is_within(const char *low, const char *s, const char *noun, size_t n)
{
	static const char joins[] = " but and though although so yet because while"
	    " when if as for with which ";
	size_t k = 0;

	if (s - low < CLAUSE_MIN)
		k = 0;
	else
		while (s - low > (ptrdiff_t)k + 1 && is_letter(s[-2 -
		    (ptrdiff_t)k]))
			k++;
	if (k > 1 && list_has_word(joins, s - 1 - k, k) &&
	    memchr(low, ',', (size_t)(s - low)) != NULL)
		return true;
	if (n > 4 && noun[n - 1] == 's')
		n--;
	return n > 3 && memmem(low, (size_t)(s - low), noun, n) != NULL;
}

/* A word of two to five letters at S in LOW that points back. */
static bool
points_back(const char *low, const char *s, size_t n)
{
	const char *next = s + n, *before = s - 3;
	size_t k;

	if (*next != ' ')	/* "to get round this, …" */
		return *next == ',' || *next == '.' || *next == ';';
	next++;
	k = strcspn(next, " ,.;:!?)");
	if (is_within(low, s, next, k))
		return false;
	if (n == 4 && memcmp(s, "such", 4) == 0)
		return !(k == 2 && memcmp(next, "as", 2) == 0) &&
		    strncmp(before, "as ", 3) != 0 &&
		    strncmp(next, "a thing", 7) != 0;
	if (list_has_word(times, next, k))
		return false;
	/* "this past summer", "this coming week" */
	if (list_has_word(" past coming last same early late very ", next, k))
		return false;
	return true;
}

/* "this", "these" or "such" outside quotations, a few words on. */
static bool
points_inside(const char *low)
{
	const char *s = low;
	bool inside = false, start = true;

	if (!list_within("|this|these|such|", low))
		return false;
	for (; *s != '\0'; s++) {
		if (*s == '"')
			inside = !inside;
		else if ((unsigned char)*s == 0xe2) {
			inside = memcmp(s, "\xe2\x80\x9c", 3) == 0 ? true :
			    memcmp(s, "\xe2\x80\x9d", 3) == 0 ? false : inside;
		} else if (*s == ' ')
			start = true;
		else {
			if (start && !inside && s - low > 3 && (*s == 't' ||
			    *s == 's')) {
				size_t n = strcspn(s, " ,.;:!?)");

				if (((n == 4 && (memcmp(s, "this", 4) == 0 ||
				    memcmp(s, "such", 4) == 0)) || (n == 5 &&
				    memcmp(s, "these", 5) == 0)) &&
				    points_back(low, s, n))
					return true;
			}
			start = false;
		}
	}
	return false;
}

/* "Customs duties there bring in …", and no place was named. */
static bool
is_elsewhere(const char *text, const char *low)
{
	static const char next[] = " is are was were has have had will would could"
	    " may might must can cannot should be being been seems remains"
	    " remained appears exists came comes isn't aren't wasn't"
	    " weren't isn\xe2\x80\x99t aren\xe2\x80\x99t wasn\xe2\x80\x99t ";
	static const char few[] = " that because where when while which until"
	    " unless since whether though although before after than today"
	    " then now years ago here saying soon much many ";
	const char *s = strstr(low, " there ");
	size_t k;

	if (s == NULL || strlen(text) != strlen(low) || strchr(text, '"') !=
	    NULL || strstr(text, "\xe2\x80\x9c") != NULL)
		return false;
	if (s - low > 3 && strncmp(s - 4, " out", 4) == 0)
		return false;
	for (k = 0; s - low > (ptrdiff_t)k && is_letter(s[-1 -
	    (ptrdiff_t)k]); k++)
		;
	/* "the season there is longer", but "says there is one" */
	if (list_has_word(next, s + 7, strcspn(s + 7, " ,.;")) && (k < 4 ||
	    list_has_word(few, s - k, k) || verb_of_past(s - k, k) != NULL ||
	    verb_of_present(s - k, k) != NULL || verb_of_ing(s - k, k) != NULL ||
	    verb_of_base(s - k, k) != NULL))
		return false;
	for (k = 1; (ptrdiff_t)k < s - low; k++)
		if (text[k] >= 'A' && text[k] <= 'Z' && text[k - 1] == ' ')
			return false;
	return true;
}

/* "In humans, that period is hidden" */
static bool
is_that_noun(const char *low)
{
	const char *s = strstr(low, ", that ");
	size_t n;

	if (s == NULL || strchr(low, '"') != NULL)
		return false;
	n = strcspn(s + 7, " ,.");
	return s - low < 40 && s[7 + n] == ' ' && list_has_word(" is was has will"
	    " would could can may ", s + 8 + n, strcspn(s + 8 + n, " ,."));
}

/* "said the two matters", "on that information", "a form of it is",
 * "the newer tracks": what was not named in the sentence LOW. */
static bool
points_by_phrase(const char *low)
{
	static const char phrases[] = "|the newer|the older|the larger"
	    "|the smaller|the bigger|the remaining|of it is|of it was"
	    "|of it has|of it involves|of it involve|to that end|to that effect"
	    "|said then|says then|said though that|says though that|the other two"
	    "|he would have survived|she would have survived|he would have lived"
	    "|she would have lived"
	    "|the other three|the others|";
	static const char after[] = " generation of and generations picture ";
	static const char at[] = " on of with for from by about to at over after"
	    " since during against under until ";
	const char *s, *noun;
	size_t n, k;

	for (s = list_within("|two|three|four|", low) ? low : "";
	    (s = strstr(s, " the ")) != NULL; s += 4) {
		n = strcspn(s + 5, " ");
		noun = s + 5 + n + (s[5 + n] == ' ');
		/* "two cuts, not the four they had hoped for" */
		if (list_starts("|they|it|he|she|we|", noun) > 0)
			continue;
		noun += strcspn(noun, " ,.;:");
		noun += *noun == ' ';
		if (list_has_word(" two three four ", s + 5, n) &&
		    !list_has_word(" in of who that which from at on to for"
		    " years days weeks months hours ", noun, strcspn(noun,
		    " ,.;:")) && s[5 + n] == ' ' && strncmp(s + 5 + n, " of ", 4) != 0 &&
		    strncmp(s + 5 + n, " and ", 5) != 0 &&
		    memmem(low, (size_t)(s - low), " and ", 5) == NULL &&
		    strchr(low, '"') == NULL)
			return true;
	}
	for (s = list_within("|that|", low) ? low : "";
	    (s = strstr(s, " that ")) != NULL; s += 5) {
		for (k = 0; s - low > (ptrdiff_t)k && is_letter(s[-1 -
		    (ptrdiff_t)k]); k++)
			;
		noun = s + 6;
		n = strcspn(noun, " ,.;:");
		/* "similar to that taken by Lund" */
		if (n > 4 && (memcmp(noun + n - 2, "ed", 2) == 0 ||
		    list_has_word(" taken found given shown known built drawn ",
		    noun, n)))
			continue;
		if (k > 1 && list_has_word(at, s - k, k) && n > 4 &&
		    !is_within(low, s + 1, noun, n) && s - low > 3 &&
		    (noun[n] != ' ' || noun[n - 1] != 's') &&
		    strchr(low, '"') == NULL)
			return true;
	}
	/* "At the latest stage the figure is 13%" */
	s = list_within("|the figure|", low) ? strstr(low, "the figure ") :
	    NULL;
	if (s != NULL && list_starts("|is|was|rose|fell|has|had|stood|could|",
	    s + 11) > 0 && strcspn(low, "0123456789") > (size_t)(s - low))
		return true;
	/* their rare words first: all have "the" and "of" */
	if ((!list_within("|newer|older|larger|smaller|bigger|remaining|effect"
	    "|survived|lived|other|others|then|though|end|", low) &&
	    strstr(low, "of it ") == NULL) || !list_within(phrases, low))
		return false;
	s = strstr(low, "the older ");
	return s == NULL || !list_has_word(after, s + 10,
	    strcspn(s + 10, " ,."));
}

/* "The sentences they produce look right": the clause on the opening noun has
 * a pronoun of nobody. "The firm said it would", "The more they eat" are
 * other things. */
static bool
has_strange_clause(const struct word *w, size_t count)
{
	static const char before[] = " that and of to for if or but as than with"
	    " in on at by when while because whether how why what where more"
	    " less better sooner longer further only all ";
	size_t i;

	if (count < 5 || !is_in(&w[0], " the a an many some most several few"
	    " much every each "))
		return false;
	for (i = 2; i < 4; i++) {
		if (w[i - 1].after != ' ')
			return false;
		if (is_in(&w[i], " he she they it ") && w[i].after == ' ')
			return !is_in(&w[i - 1], before) && ((i == 2 &&
			    is_in(&w[0], " the a an every ")) ||
			    (verb_of_past(w[i - 1].s, w[i - 1].n) == NULL &&
			    verb_of_present(w[i - 1].s, w[i - 1].n) == NULL));
	}
	return false;
}

bool
lean_english(const char *text, const char *low)
{
	struct word w[WORDS_HELD];
	size_t count = first_words(low, w);

	return counts_unnamed(w, count) || is_epithet(text, w, count) ||
	    has_strange_clause(w, count) ||
	    points_from_opener(low, w, count) || points_inside(low) ||
	    points_by_phrase(low) || (list_within("|there|", low) &&
	    is_elsewhere(text, low)) || (list_within("|that|", low) &&
	    is_that_noun(low)) || lean_elided(text, low);
}

bool
lean_on_picture(const char *low)
{
	/* the rare word of each first: most sentences have none */
	if (!list_within("|above|below|shows|left|right|picture|", low))
		return false;
	return list_within("|example above|examples above|image above"
	    "|images above|picture above|figure above|chart above|table above"
	    "|video above|photo above|mentioned above|described above"
	    "|listed above|discussed above|above image|shown above"
	    "|pictured above|shown below|chart below|table below|image below"
	    "|video below|the image also shows|the image shows"
	    "|the chart shows|the photo shows|picture shows|of the picture"
	    "|in the picture|on the left is|on the left are|on the left you"
	    "|upper left|lower left|upper right|lower right|top left|top right"
	    "|bottom left|bottom right|below is|below are|above is|above are|",
	    low);
}

/* No end of "Jérôme": a word after a space. */
static bool
has_own_word(const char *low)
{
	return strchr(low, '\xc3') == NULL || strstr(low, " i ") != NULL ||
	    strstr(low, " i'") != NULL || strstr(low, " i\xe2") != NULL ||
	    strncmp(low, "i ", 2) == 0 || strstr(low, " me ") != NULL || strstr(low, " my ") != NULL ||
	    strstr(low, " us") != NULL || strstr(low, " we ") != NULL ||
	    strncmp(low, "we", 2) == 0 || strstr(low, " we'") != NULL ||
	    strstr(low, " we\xe2") != NULL || strncmp(low, "let", 3) == 0 ||
	    strstr(low, " let") != NULL;
}

/* With either apostrophe. */
#define BOTH(head, tail) "|" head "'" tail "|" head "\xe2\x80\x99" tail

/* "Today we'll look at three pumps", "In this post I show how": what the page
 * will do, and nothing of its matter. */
static bool
announces(const char *low)
{
	static const char deeds[] = BOTH("we", "ll explore")
	    BOTH("we", "ll look") BOTH("we", "ll take") BOTH("we", "ll walk")
	    BOTH("we", "ll show") BOTH("we", "ll cover") BOTH("we", "ll discuss")
	    BOTH("we", "ll dive") BOTH("we", "ll go") BOTH("we", "ll see")
	    BOTH("we", "ll share") BOTH("we", "ll learn") BOTH("we", "ll start")
	    BOTH("we", "ll try") BOTH("we", "re looking at")
	    BOTH("we", "re going to") BOTH("we", "ve rounded up")
	    BOTH("i", "ll show") BOTH("i", "ll walk") BOTH("i", "ll explain")
	    BOTH("i", "ll share") BOTH("i", "ll cover") BOTH("i", "ll be")
	    BOTH("i", "m going to") BOTH("i", "d like to share")
	    BOTH("let", "s dive") BOTH("let", "s take") BOTH("let", "s look")
	    BOTH("let", "s get") BOTH("let", "s see") BOTH("let", "s start")
	    BOTH("let", "s talk")
	    "|we will explore|we will look|we will take|we will walk"
	    "|we will show|we will cover|we will discuss|we will dive"
	    "|we will see|we will share|we take a look|we look at"
	    "|we are looking at|we are going to|we explore|we dive|we cover"
	    "|we round up|we rounded up|we list our|we share answers"
	    "|walk you|i will show|i will explain|i will share|i will cover"
	    "|i want to show|i quickly|i am going to|i wanted to share"
	    "|i want to share|i would like to share"
	    "|in this post|in this article|in this blog|in this video"
	    "|in this episode|in this tutorial|in this guide|in this edition"
	    "|in this issue|in this newsletter|in this series|in this piece"
	    "|in this column|in today's|in today\xe2\x80\x99s|";

	return list_within(deeds, low) ||
	    list_starts("|let me|let us|", low) > 0;
}

bool
lean_first_person(const char *text, const char *low, bool *meets)
{
	static const char mine[] = "|i|me|my|i'm|i've|i\xe2\x80\x99m"
	    "|i\xe2\x80\x99ve|i'd|i\xe2\x80\x99" "d|";

	*meets = false;
	/* one look where there is neither, as in most */
	if (!list_within("|i|me|my|i'm|i've|i\xe2\x80\x99m|i\xe2\x80\x99ve|i'd"
	    "|i\xe2\x80\x99" "d|i'll|i\xe2\x80\x99ll|we|us|we'll|we\xe2\x80\x99ll"
	    "|we're|we\xe2\x80\x99re|we've|we\xe2\x80\x99ve|let's"
	    "|let\xe2\x80\x99s|", low) || !has_own_word(low))
		return false;
	*meets = announces(low) || list_within("|we met|we sat down|talked to us|spoke to us"
	    "|spoke with us|we caught up|i met|i sat down|i caught up"
	    "|i spoke to|i spoke with|my interview|i interviewed"
	    "|we interviewed|we spoke to|we spoke with|we talked to|", low);
	return list_starts("|i|i've|i'd|i'm|my|", low) > 0 ||
	    list_within("|told me|tells me|asked me|showed me|reminded me"
	    "|assured me|", low) || (list_within(mine, low) &&
	    strchr(text, '"') == NULL &&
	    strstr(text, "\xe2\x80\x9c") == NULL);
}
