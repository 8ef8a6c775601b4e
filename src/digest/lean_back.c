/* English: what a sentence is a part of, an answer to or a time after, and only
 * the one before tells: "A fifth said so", "In a separate case". */
#include <string.h>

#include "lean.h"
#include "list.h"
#include "person.h"
#include "verb_en.h"

/* The bytes of the word at S. */
static size_t
word_at(const char *s)
{
	return strcspn(s, " ,.;:!?)\"");
}

/* The word at S is what its subject does or did: "goes", "withdrew". */
static bool
is_done(const char *s)
{
	size_t n = word_at(s);

	return s[n] != '\0' && (list_has_word(" is are was were has have had will"
	    " would can could may might must should did does isn't aren't wasn't"
	    " weren't won't can't couldn't didn't ", s, n) || verb_of_past(s,
	    n) != NULL || verb_of_present(s, n) != NULL);
}

/* "A fifth reported that", "One in five goes to it", "A handful were sold": of
 * what? */
static bool
shares_nothing(const char *low)
{
	static const char shares[] = "|a third|a quarter|a fifth|a sixth"
	    "|an eighth|a tenth|a handful|a few|a couple|a minority|a dozen"
	    "|two-thirds|two thirds|three-quarters|three quarters|one in two"
	    "|one in three|one in four|one in five|one in six|one in seven"
	    "|one in eight|one in nine|one in ten|one in 10|one in 12|one in 15"
	    "|one in 20|one in 25|one in 30|one in 50|one in 100|all but one"
	    "|all but two|all but three|all but four|all but five|all but six|two in three|two in five|three in four"
	    "|three in five|three in ten|four in five|four in ten|six in ten"
	    "|seven in ten|eight in ten|nine in ten|";
	static const char before[] = "|more than|fewer than|less than|up to"
	    "|at least|around|about|nearly|almost|roughly|only|just|over|";
	size_t n = list_starts(before, low), k;
	const char *s = low + (n > 0 ? n + 1 : 0);

	k = n > 0 && low[n] != ' ' ? 0 : list_starts(shares, s);
	return k > 0 && s[k] == ' ' && is_done(s + k + 1);
}

/* "The model trained on it is slow" */
static bool
is_made_of_it(const char *low)
{
	const char *s = low;
	size_t i, n;

	if (strncmp(low, "the ", 4) != 0)
		return false;
	for (i = 0; i < 2; i++) {
		s += strcspn(s, " ,.");
		s += *s == ' ';
	}
	n = word_at(s);
	if (n < 4 || memcmp(s + n - 2, "ed", 2) != 0 || s[n] != ' ')
		return false;
	s += n + 1;
	n = word_at(s);
	return list_has_word(" on for with from by in to ", s, n) && s[n] == ' '
	    && list_has_word(" it them him her ", s + n + 1,
	    word_at(s + n + 1));
}

/* "One named Norvik was sold", "In 2020 several of its leaders left", "Shops
 * that still sell them say", "Drivers who own one": nobody said of what. */
static bool
is_one_of_nothing(const char *low)
{
	static const char some[] = "|several of|most of|some of|many of|one of"
	    "|part of|all of|half of|two of|three of|four of|five of|";
	const char *s = low;
	size_t n, i;

	if ((*low == 'o' || *low == 't' || *low == 'i') &&
	    list_starts("|in one it|in one they|in one the|in one,|in one a"
	    "|in another it|in another the|one named|one called|one dubbed|one titled"
	    "|one said|one says|one told|one had|one described|one it|the one that"
	    "|the ones that|", low) > 0)
		return true;
	if (strncmp(s, "in ", 3) == 0 && strspn(s + 3, "0123456789") == 4) {
		s += 7 + (s[7] == ',');
		s += *s == ' ';
	}
	if (is_made_of_it(low))
		return true;
	n = list_starts(some, s);
	if (n > 0 && s[n] == ' ' && list_starts("|its|his|her|their|", s + n +
	    1) > 0)
		return true;
	/* "A petition to save it passed": save what? */
	n = list_starts("|a|an|the|another|any|some|", low);
	low += n + (low[n] == ' ');
	n = word_at(low);
	if (low[n] != ' ' || list_starts("|who|that|which|to|", low + n + 1) == 0)
		return false;
	s = low + n + 1;
	for (i = 0; i < 4; i++) {
		s += strcspn(s, " ,.");
		if (*s != ' ')
			return false;
		s++;
		n = word_at(s);
		if (list_has_word(" one them it ", s, n) && s[n] == ',' &&
		    i > 0)
			return strchr(s + n + 1, ',') != NULL;
		/* "Parents who have them at home should …" */
		if (list_has_word(" one them it ", s, n) && s[n] == ' ' &&
		    i > 0)
			return is_done(s + n + 1) || list_has_word(" at in on"
			    " with ", s + n + 1, word_at(s + n + 1)) || verb_of_base(s + n + 1,
			    word_at(s + n + 1)) != NULL;
	}
	return false;
}

/* "shrink that wait time.": which? */
static bool
ends_in_that(const char *low, size_t n)
{
	size_t k, words, last = n > 0 ? n - 1 : 0;
	const char *that;

	if (n < 24 || low[last] != '.')
		return false;
	for (k = last, words = 0; k > 0 && words < 3; k--)
		words += low[k - 1] == ' ';
	that = low + k + (words == 3 ? 1 : 0);
	if (strncmp(that, "that ", 5) != 0) {
		that += strcspn(that, " ");
		if (strncmp(that, " that ", 6) != 0)
			return false;
		that++;
	}
	for (k = last; low[k - 1] != ' '; k--)
		;
	if (verb_of_base(low + k, last - k) != NULL || verb_of_present(low + k,
	    last - k) != NULL || verb_of_past(low + k, last - k) != NULL)
		return false;
	for (k = 0; that - k > low + 1 && that[-2 - (ptrdiff_t)k] != ' '; k++)
		;
	return verb_of_base(that - 1 - k, k) != NULL || verb_of_past(that - 1 -
	    k, k) != NULL || verb_of_ing(that - 1 - k, k) != NULL;
}

/* "A study that year found", "Asked about that, he": which year, about what?
 * The first " that" of LOW stands at THAT. */
static bool
is_then_of_nothing(const char *low, const char *that)
{
	static const char times[] = "|that year|that month|that week|that day"
	    "|that night|that summer|that winter|that spring|that autumn"
	    "|that season|that decade|that morning|that evening|that afternoon"
	    "|that weekend|that moment|";
	const char *s;
	size_t n;

	for (s = that; (s = strstr(s, " that ")) != NULL; s += 5) {
		n = list_starts(times, s + 1);
		if (n == 0 || list_has_word(" a in of care on with by shift"
		    " shifts school ", s + 1 + n + (s[1 + n] == ' '),
		    word_at(s + 1 + n + (s[1 + n] == ' '))))
			continue;
		if (strcspn(low, "0123456789") >= (size_t)(s - low) &&
		    memmem(low, (size_t)(s - low), " and ", 5) == NULL &&
		    memmem(low, (size_t)(s - low), ",", 1) == NULL &&
		    strncmp(s - 3, "say", 3) != 0 && strncmp(s - 4, "said",
		    4) != 0)
			return true;
	}
	/* "On Sunday we used that, and it worked." */
	s = strstr(low, " used that");
	if (s != NULL && (s[10] == ',' || s[10] == '.') && s - low < 30)
		return true;
	s = strstr(low, " about that");
	return s != NULL && (s[11] == ',' || s[11] == '.') && s - low < 40;
}

/* "would reply within 56 days": to what? */
static bool
is_answer_to_nothing(const char *low)
{
	const char *s;
	size_t n;

	s = strstr(low, " respond");
	if (s == NULL)
		s = strstr(low, " repl");
	if (s == NULL)
		return false;
	n = word_at(s + 1);
	return list_has_word(" respond responded reply replied ", s + 1, n) &&
	    (s[1 + n] == '.' || list_has_word(" in within by with ", s + 2 + n,
	    word_at(s + 1 + n + (s[1 + n] == ' ')))) && strstr(low, " to ") ==
	    NULL && strstr(low, " when ") == NULL && strstr(low, " if ") ==
	    NULL;
}

/* "did so anyway.", "is not the point here either.", "made in exactly the same
 * way": in spite of what, like what? */
static bool
ends_leaning_back(const char *low, size_t n)
{
#define END(s) { s, sizeof s - 1 }
	static const struct {
		const char *end;
		size_t n;
	} ends[] = { END(" anyway."), END(" either."),
	    END(" the same way."), END(" regardless."),
	    END(" nearby."), END(" it too."), END(" them too."),
	    END(" in its place."), END(" in their place."), END(", too."), END(" likewise."),
	    END(" is blunter."), END(" was blunter."), END(" were kinder."),
	    END(" was harsher."), END(" is gloomier."), END(" was gloomier."),
	    END(" similarly."), END(" in contrast."), END(" said one."),
	    END(" one said."), END(" said another."), END(" another said."),
	    END(" says one."), END(" says another.") };
#undef END
	size_t i, k;

	if (n < 16 || low[n - 1] != '.')
		return false;
	for (i = 0; i < sizeof ends / sizeof ends[0]; i++) {
		k = ends[i].n;
		if (ends[i].end[k - 3] == low[n - 3] && ends[i].end[k - 2] ==
		    low[n - 2] && memcmp(low + n - k, ends[i].end, k) == 0)
			return strstr(low, "both ") == NULL && strstr(low,
			    " but ") == NULL && strstr(low, " though") == NULL;
	}
	return false;
}

/* "Within an hour", "In a separate test", "In theory": not "within an hour of
 * it". */
static bool
starts_from_there(const char *low)
{
	static const char starts[] = "|the only reply|the only answer"
	    "|the only response|the only exception|within hours|within an hour"
	    "|within minutes|within days|within weeks|within a week"
	    "|within a month|within a year|within a day|the next day"
	    "|the next morning|the following day|the following morning"
	    "|the following year|in a separate|in separate"
	    "|in theory|in principle|on paper,|asked about it|asked about this"
	    "|asked about that|simply put|of many|in the other|in the other group|";
	size_t n = *low == 's' || *low == 'w' || *low == 't' || *low == 'i' || *low == 'o' ||
	    *low == 'a' ?
	    list_starts(starts, low) : 0;

	return n > 0 && strncmp(low + n, " of ", 4) != 0 && strncmp(low + n,
	    " by ", 4) != 0;
}

/* "had texted them the night before to say so": before what? */
static bool
is_eve_of_nothing(const char *low)
{
	const char *s = strstr(low, " before");
	static const char eves[] = "|the night before|the day before"
	    "|the evening before|the morning before|";
	size_t n;

	if (s != NULL) {
		for (n = 0; s - n > low && s[-1 - (ptrdiff_t)n] != ' '; n++)
			;
		if (s - n - 4 >= low && list_starts(eves, s - n - 4) > 0)
			return s[7] != ' ' || !list_has_word(" the a an his her"
			    " its their he she it they this that we i ",
			    s + 8, word_at(s + 8));
	}
	return false;
}

/* "Poe's system, in contrast, is slow", "Poe agreed and said": in contrast to
 * what, to what? */
static bool
is_other_than_nothing(const char *low)
{
	const char *s = strstr(low, " contrast,");

	if (s == NULL)
		s = strstr(low, " comparison,");
	if (s != NULL && s - low > 5 && (strncmp(s - 4, ", in", 4) == 0 ||
	    strncmp(s - 4, ", by", 4) == 0))
		return true;
	/* "Ann Poe, who ran it, said": who ran what? */
	for (s = low; (s = strstr(s, ", who ")) != NULL; s += 6) {
		size_t n = word_at(s + 6);

		if (list_starts("|it|them|", s + 6 + n + (s[6 + n] == ' ')) > 0 &&
		    strchr(",.", s[6 + n + 1 + word_at(s + 7 + n)]) != NULL)
			return true;
	}
	/* "The price, for one, fell": one of which? */
	if (strstr(low, ", for one,") != NULL)
		return true;
	s = strstr(low, " agreed and ");
	return s != NULL && s - low < 30;
}

/* "For Ann Poe, it is too late": what is? */
static bool
is_for_somebody(const char *low)
{
	const char *comma = strncmp(low, "for ", 4) == 0 ?
	    strstr(low, ", it ") : NULL;

	return comma != NULL && comma - low < 64 && list_starts("|is|was|has"
	    "|means|meant|came|took|", comma + 5) > 0 &&
	    list_within("|that|to|when|if|", comma + 5) == 0;
}

/* "Most of those cities did", "There were nine of them": which? */
static bool
is_of_those(const char *low)
{
	const char *s = strstr(low, " of those "), *next;
	size_t n;

	if (*low == 't' && list_starts("|there are|there were|", low) > 0) {
		next = strstr(low, " of them");
		if (next != NULL && memchr(low, ',', (size_t)(next - low)) ==
		    NULL && next - low < 30)
			return true;
	}
	if (s == NULL)
		return false;
	n = word_at(s + 10);
	next = s + 10 + n;
	return n > 4 && next[-1] == 's' && !(*next == ' ' && list_has_word(" who"
	    " that which in with of on at from whose ", next + 1,
	    word_at(next + 1))) && memmem(low, (size_t)(s - low), s + 10,
	    n - 2) == NULL;
}

/* "By comparing tapes from both sides of the Atlantic she showed": no person
 * stands before "she". */
static bool
is_nobody_there(const char *text, const char *low)
{
	static const char openers[] = "|by|in|from|during|at|on|after|before|with"
	    "|without|for|to|as|off|near|over|under|since|while|when|until|";
	static const char people[] = " woman man girl boy mother father wife"
	    " husband doctor teacher officer driver judge minister president"
	    " mayor player captain director leader person someone everyone"
	    " daughter son sister brother friend child who somebody anyone king"
	    " queen pope nurse student pupil victim suspect singer actor actress"
	    " writer author scientist ";
	static const char places[] = " the in of from at to near on across by firm"
	    " company startup group giant lab bank university agency ";
	const char *s, *she, *word;
	bool place = false;
	size_t n;

	if (list_starts(openers, low) == 0 || strlen(text) != strlen(low))
		return false;
	she = strstr(low, " she ");
	s = strstr(low, " he ");
	if (she == NULL || (s != NULL && s < she))
		she = s;
	if (she == NULL || memmem(low, (size_t)(she - low), "\"", 1) != NULL)
		return false;
	for (s = low; (s = strchr(s, ' ')) < she; ) {
		for (n = 0; s - n > low && s[-1 - (ptrdiff_t)n] != ' '; n++)
			;
		word = s++ - n;
		if (list_has_word(people, s, word_at(s)))
			return false;
		if (text[s - low] < 'A' || text[s - low] > 'Z') {
			place = false;
			continue;
		}
		/* "in the Irish Sea", "in AI" */
		place = place || (text[s - low + 1] >= 'A' && text[s - low + 1]
		    <= 'Z') || list_has_word(places, word, n) ||
		    (word == low && n < 5) || person_is_date(text + (s - low),
		    word_at(s));
		if (!place)
			return false;
	}
	return true;
}

/* "Two projects have been dropped since.": since when? */
static bool
is_since_nothing(const char *low)
{
	size_t n = strlen(low);

	return n > 24 && memcmp(low + n - 7, " since.", 7) == 0 &&
	    strcspn(low, "0123456789") == n && strstr(low, " and ") == NULL &&
	    strstr(low, " when ") == NULL && strstr(low, " but ") == NULL &&
	    strstr(low, " after ") == NULL && strchr(low, ',') == NULL;
}

/* The N bytes of LOW name a time: "2019", "in May", "after". */
static bool
tells_time(const char *low, size_t n)
{
	static const char times[] = " january february march april may june july"
	    " august september october november december monday tuesday"
	    " wednesday thursday friday saturday sunday after when since last"
	    " christmas easter until between next and ";
	const char *s = low, *end = low + n;
	size_t k;

	while (s < end) {
		k = word_at(s);
		if ((k == 4 && *s >= '1' && *s <= '2' && s[3] >= '0' && s[3] <= '9') ||
		    list_has_word(times, s, k))
			return true;
		s += k;
		s += strspn(s, " ,.;:!?)\"");
		if (k == 0 && *s == '\0')
			break;
	}
	return false;
}

/* "Over the following year", "the next day": after what? */
static bool
follows_nothing(const char *low)
{
	static const char spans[] = " day morning evening night week weeks month"
	    " months year years season decade days hours weekend term summer"
	    " winter spring autumn ";
	const char *s = strstr(low, "the following ");
	size_t n;

	if (s == NULL) {
		/* "made her a star the next year" */
		s = strstr(low, " the next ");
		n = s != NULL ? word_at(s + 10) : 0;
		if (s == NULL || !list_has_word(" day year month week morning"
		    " night evening ", s + 10, n))
			return false;
		for (n = 0; s - n > low && s[-1 - (ptrdiff_t)n] != ' '; n++)
			;
		return !list_has_word(" in over for within during of by until"
		    " about on to from ", s - n, n) && !tells_time(low,
		    (size_t)(s - low));
	}
	return list_has_word(spans, s + 14, word_at(s + 14)) &&
	    !tells_time(low, (size_t)(s - low));
}

/* "a further 20 seconds back", "another 40 were hurt": no number is before it.
 * LOW has such a word. */
static bool
adds_to_nothing(const char *low)
{
	static const char numbers[] = " two three four five six seven eight nine"
	    " ten eleven twelve twenty thirty forty fifty dozen hundred thousand ";
	const char *s = strstr(low, "a further "), *word, *end;
	size_t k;

	if (s != NULL && s > low && s[-1] == ' ')
		word = s + 10;
	else {
		s = strstr(low, "another ");
		if (s == NULL || (s > low && s[-1] != ' '))
			return false;
		word = s + 8;
	}
	k = word_at(word);
	if ((*word < '0' || *word > '9') && *word != '$' && *word != '\xc2' &&
	    !list_has_word(numbers, word, k))
		return false;
	for (end = low; end < s; end += k + (end[k] != '\0')) {
		k = word_at(end);
		if (list_has_word(numbers, end, k) || list_has_word(" one and a"
		    " half third ", end, k) || memchr(end, '0', k) != NULL ||
		    (k > 0 && strpbrk(end, "123456789") < end + k &&
		    strpbrk(end, "123456789") != NULL))
			return false;
		if (k == 0 && *end == '\0')
			break;
	}
	return true;
}

/* "A fourth, who works there,", "A third have no heating": not "A third of". */
static bool
is_one_more(const char *low)
{
	size_t n = list_starts("|a third|a fourth|a fifth|a sixth|a quarter|half"
	    "|", low);

	if (n == 0 || (low[n] != ' ' && low[n] != ','))
		return false;
	return low[n] == ',' || list_starts("|are|were|have|had|say|said|will"
	    "|would|do|did|want|think|live|believe|come|came|", low + n + 1) > 0;
}

bool
lean_back(const char *text, const char *low)
{
	/* one look: most sentences have none of them */
	static const char marks[] = "|night before|day before|evening before"
	    "|morning before|contrast|comparison|agreed and|respond|responded|reply|replied"
	    "|the following|the next|further|another|for one|who|";
	size_t n = strlen(low);
	const char *that;

	if (shares_nothing(low) || is_one_of_nothing(low) ||
	    starts_from_there(low) || ends_leaning_back(low, n) ||
	    is_since_nothing(low) || ((*low == 'a' || *low == 'h') &&
	    is_one_more(low)))
		return true;
	if ((list_within("|of those|of them|", low) && is_of_those(low)) ||
	    is_for_somebody(low) ||
	    is_nobody_there(text, low))
		return true;
	that = list_within("|that|", low) ? strstr(low, " that") : NULL;
	return (that != NULL && (ends_in_that(low, n) ||
	    is_then_of_nothing(low, that))) || (list_within(marks, low) &&
	    (is_other_than_nothing(low) || is_eve_of_nothing(low) ||
	    is_answer_to_nothing(low) || follows_nothing(low) ||
	    adds_to_nothing(low)));
}
