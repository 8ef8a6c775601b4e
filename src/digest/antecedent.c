#include "antecedent.h"

#include <string.h>

#include <ndigest/text/word.h>

#include "clause.h"
#include "language.h"
#include "person.h"
#include "refer.h"
#include "verb_en.h"

bool
antecedent_is_expletive(const char *s)
{
	static const char said[] = " clear unclear likely unlikely important"
	    " possible impossible hard harder difficult easy easier time too"
	    " necessary vital essential crucial right wrong better best good"
	    " bad worth up going raining snowing true not important nice"
	    " wise unwise safe unfair fair sad great only just still also now"
	    " never always often take said believed thought hoped feared understood"
	    " reported known that when who because what why how where our my"
	    " your his her their because ";
	static const char steps[] = " is was be been being would will may might"
	    " could can should has had become becomes became isn't wasn't"
	    " seems appears looks turns takes took comes came makes very so"
	    " quite more most less as ";
	size_t n, i;

	s += *s == '"' ? 1 : strncmp(s, "\xe2\x80\x9c", 3) == 0 ? 3 : 0;
	for (i = 0; i < 4; i++) {
		n = strcspn(s, " ,.;:\"\xe2");
		/* "it was right 96 times" is of something */
		if (list_has_word(said, s, n) || (i > 0 && n == 3 &&
		    memcmp(s, "for", 3) == 0))
			return s[n] != ' ' || s[n + 1] < '0' || s[n + 1] > '9' ||
			    !list_has_word(" right wrong better best good bad ",
			    s, n);
		if (!list_has_word(steps, s, n) || s[n] != ' ')
			return false;
		if (list_has_word(" seems appears turns takes took comes came"
		    " makes ", s, n))
			return true;
		s += n + 1;
	}
	return false;
}

/* "Mr Poe", "Ann Poe", "the leader Poe": nothing that "it" stands for. */
static bool
is_person(const char *word, size_t len, bool was)
{
	return was || refer_given_name(word, len) == 2 ||
	    refer_is_title(word, len);
}

/* English: "Universities released guidelines on how it can be used": a
 * pronoun with nothing before it that it could stand for. */
bool
antecedent_is_subject(const char *text)
{
	struct word_iter it = { text, strlen(text), 0 };
	const char *word, *end = NULL;
	size_t len, names = 0;
	char low[16];
	size_t end_at;

	while (word_next(&it, &word, &len)) {
		/* "Day, a driver, had warned him" */
		if (names == 1 && end != NULL && word == end + 2 &&
		    ((strncmp(end, ", a", 3) == 0 && len <= 2) ||
		    strncmp(end, ", who ", 6) == 0) &&
		    (end_at = strcspn(end + 2, ",")) < 60 &&
		    end[2 + end_at] == ',') {
			it.at = (size_t)(end + 2 + end_at - text);
			end = NULL;
			continue;
		}
		if (*word >= 'A' && *word <= 'Z') {
			if (!person_is_date(word, len))
				names += end == NULL || end + 1 != word;
			end = word + len;
			continue;
		}
		if (len >= sizeof low)
			continue;
		memcpy(low, word, len);
		if (list_has_word(" him himself ", low, len))
			return names <= 1 && len == 3;
		if (person_is_noun(word, len) || list_has_word(" who whose his he"
		    " police team man men someone ", low, len))
			return false;
		end = NULL;
	}
	return false;
}

/* "view of it", "place in it": the noun before has it as a part. */
static bool
follows_small(const char *text, const char *word)
{
	const char *s = word - 1;
	size_t n;

	for (n = 0; s - n > text && s[-1 - (ptrdiff_t)n] != ' '; n++)
		;
	return word - text > 3 && s - n > text && list_has_word(" of in on to"
	    " about for by ", s - n, n);
}

/* "Hospitals in Lund tested it": no place is tested. */
static bool
follows_place(const char *text, const char *word)
{
	static const char *const before[] = { " in ", " at ", " near ",
	    " across ", " outside " };
	size_t i, n;

	for (i = 0; i < sizeof before / sizeof before[0]; i++) {
		n = strlen(before[i]);
		if (word - text > (ptrdiff_t)n && memcmp(word - n, before[i],
		    n) == 0)
			return true;
	}
	return false;
}

bool
antecedent_is_introductory(const char *text)
{
	size_t n = strcspn(text, " ,");

	return n > 3 && (memcmp(text + n - 3, "ing", 3) == 0 ||
	    memcmp(text + n - 2, "ed", 2) == 0) ? true : list_has_word(" In As"
	    " With Since To After Before By For On At Through Like Although"
	    " Though Despite Following Under From Until While When If During"
	    " Within Without Along Because Beyond Over Among Given Once Per"
	    " About Now Today Also Apart Ahead Besides Of Out ", text, n);
}

/* "In tests on mice it failed": the opening names nothing that "it" is. */
static bool
opens_on_nobody(const char *text)
{
	static const char stops[] = " that who which said says because while if"
	    " when where as so but how what whether than is are was were has have"
	    " had will would can could ";
	struct word_iter it = { text, strlen(text), 0 };
	const char *word, *next;
	size_t len, i, n;

	if (!list_has_word(" In On At During By After Before With ", text,
	    strcspn(text, " ")))
		return false;
	for (i = 0; i < 13 && word_next(&it, &word, &len) && word[len] == ' ';
	    i++) {
		next = word + len + 1;
		if (i > 2 && list_has_word(" it they ", word, len)) {
			n = strcspn(next, " ,.");
			return !antecedent_is_expletive(next) && ((n > 4 &&
			    memcmp(next + n - 2, "ed", 2) == 0) ||
			    verb_of_past(next, n) != NULL || list_has_word(" has"
			    " had will would can could are were ", next, n));
		}
		if ((i > 0 && *word >= 'A' && *word <= 'Z' &&
		    !person_is_date(word, len)) || list_has_word(stops, word,
		    len))
			return false;
	}
	return false;
}

/* "turned down requests to test them": a request is no test's. */
static bool
is_done_to_nobody(const char *text)
{
	const char *them = strstr(text, " them"), *s, *noun;
	size_t n, i;

	if (them == NULL || (them[5] >= 'a' && them[5] <= 'z'))
		return false;
	for (s = them; s > text && s[-1] != ' '; s--)
		;
	if (s - text < 8 || memcmp(s - 4, " to ", 4) != 0 ||
	    verb_of_base(s, (size_t)(them - s)) == NULL)
		return false;
	for (noun = s - 4; noun > text && noun[-1] != ' '; noun--)
		;
	n = (size_t)(s - 4 - noun);
	if (n < 5 || noun[n - 1] != 's' || noun[n - 2] == 's')
		return false;
	for (i = 1; text + i < noun; i++)
		if ((text[i] == ' ' && text[i - 1] == 's' && (i < 3 ||
		    text[i - 2] != '\'')) || (text[i] >= '0' && text[i] <= '9') ||
		    strncmp(text + i, " and ", 5) == 0)
			return false;
	return true;
}

bool
antecedent_is_missing(const struct article *a, const char *text)
{
	static const char ones[] = " the a an this that each every its his her my"
	    " our your another any no one what anything something everything"
	    " nothing which make makes made making find finds found think"
	    " consider keep put take takes ";
	static const char many[] = " people men women children team group company"
	    " police everyone who and those staff public government firm family"
	    " someone anyone nobody one many most some few both several pair trio duo"
	    " couple data half media majority ";
	struct word_iter it = { text, strlen(text), 0 };
	const char *word;
	size_t len, i, k;
	bool one = false, several = false, person = false;
	bool plain = false;	/* several, and not by a name alone */
	bool early = true;	/* the only ones so far are the subject */
	size_t plurals = 0;
	const char *last = NULL;
	size_t since = 0;	/* words since there may be one */
	size_t names = 0;
	char low[16];

	if (!list_within_once("|it|its|they|them|It|They|Them|", text))
		return false;
	if (opens_on_nobody(text) || is_done_to_nobody(text))
		return true;
	for (i = 0; !(one && plain) && word_next(&it, &word, &len); i++) {
		bool capital = *word >= 'A' && *word <= 'Z' &&
		    !person_is_date(word, len);

		person = capital ? is_person(word, len, person) :
		    person_is_noun(word, len);
		if (capital && person && i > 0)
			several = true;
		else if ((capital && (i > 0 || article_is_name(a, word, len))) ||
		    (unsigned char)*word >= 0xc3 || (*word >= '0' &&
		    *word <= '9') || len >= sizeof low)
			one = several = one || !follows_place(text, word);
		/* "The AI Office can impose them": a name is one thing */
		if (capital) {
			if (i > 0 || article_is_name(a, word, len)) {
				names += last == NULL || last + 1 != word;
				last = word + len;
			}
			plain = plain || word[len - 1] == 's';
		} else
			plain = plain || len >= sizeof low ||
			    (unsigned char)*word >= 0xc3;
		if (len >= sizeof low)
			continue;
		for (k = 0; k < len; k++)
			low[k] = word[k] >= 'A' && word[k] <= 'Z' ?
			    (char)(word[k] + 32) : word[k];
		since += one;
		/* "takes another view of it", "a random place in it" */
		if ((!one || (since < 5 && follows_small(text, word))) &&
		    list_has_word(" it ", low, len) &&
		    word[len] != '\0' && !antecedent_is_expletive(word + len + 1))
			return true;
		/* "Inspectors rated its care" */
		if (!one && len == 3 && memcmp(low, "its", 3) == 0 &&
		    *text != ' ' && text[strcspn(text, " ") - 1] == 's' &&
		    !antecedent_is_introductory(text))
			return true;
		if (!several && list_has_word(" they them ", low, len))
			return true;
		/* "Neighbours tried to beat them off": no more are told of */
		if (len == 4 && memcmp(low, "them", 4) == 0 && ((!plain &&
		    names == 1) || (plurals == 1 && early && names == 0)))
			return true;
		early = early && !list_has_word(" that it who he she which they"
		    " said say says believe think hope fear and or with when if"
		    " as for by because while where what how ", low, len) &&
		    word[len] != ',' && !(*word >= '0' && *word <= '9');
		/* "Ministers hope that it will be law" */
		if (plurals == 1 && i < 4 && names == 0 &&
		    strncmp(word, "that it ", 8) == 0)
			continue;
		/* "is" has a singular for its subject */
		one = one || list_has_word(ones, low, len) ||
		    list_has_word(" is was has isn't wasn't hasn't does doesn't"
		    " isn\xe2\x80\x99t ", low, len) || (len > 2 &&
		    low[len - 1] == 's' && low[len - 2] == '\'' &&
		    !person);
		if (list_has_word(many, low, len) || (len > 3 &&
		    low[len - 1] == 's' && low[len - 2] != 's' &&
		    low[len - 2] != '\'')) {
			several = plain = true;
			plurals++;
			early = early && i < 2;
		}
	}
	return false;
}

/* What those do who speak of others: "Sheriff", "Judge". */
static const char officers[] = " sheriff judge det detective inspector insp sgt"
    " sergeant supt superintendent prosecutor prosecutors coroner chief"
    " spokesman spokeswoman marshal trooper recorder ";

/* The N bytes at S have the word of an office. */
static bool
has_office(const char *s, size_t n)
{
	struct word_iter it = { s, n, 0 };
	const char *word;
	char low[TOKEN_LOW];
	size_t len, i;

	while (word_next(&it, &word, &len)) {
		if (len >= sizeof low)
			continue;
		for (i = 0; i < len; i++)
			low[i] = word[i] >= 'A' && word[i] <= 'Z' ?
			    (char)(word[i] + 32) : word[i];
		if (list_has_word(officers, low, len))
			return true;
	}
	return false;
}

bool
antecedent_is_told_of(const struct article *a, const struct clause *c)
{
	const struct token *last;
	size_t k = 0, i;

	while (k < c->count && k < 5 && c->at[k].capital && (k == 0 ||
	    c->at[k].gap == 0))
		k++;
	if (k == 0 || !clause_is(c, k, " said says told added ") ||
	    c->at[k].gap != 0)
		return false;
	last = &c->at[k - 1];
	i = clause_is(c, k + 1, " that ") ? k + 2 : k + 1;
	if (c->at[i].gap != 0 || !clause_is(c, i, " he she "))
		return false;
	/* "would write to the ministry": a coroner's own plan */
	if (clause_is(c, i + 1, " hoped hopes wanted expected believed accepted"
	    " understood agreed ") || (clause_is(c, i + 1, " would will could ")
	    && !clause_is(c, i + 2, " be face appear stand serve have spend"
	    " die ")))
		return false;
	if (has_office(c->text, (size_t)(last->s - c->text)))
		return true;
	for (i = 0; a->people != NULL && i < a->people->count; i++) {
		const struct person *p = &a->people->at[i];

		if (p->last_n == last->n && memcmp(p->last, last->s,
		    last->n) == 0)
			return (p->before != NULL && has_office(p->before,
			    p->before_n)) || (p->after != NULL &&
			    has_office(p->after, p->after_n));
	}
	return false;
}
