#include "why_en.h"

#include <string.h>

#include <ndigest/base/buf.h>
#include <ndigest/text/word.h>

#include "part.h"
#include "refer.h"
#include "verb_en.h"

#define EARLY 0.6		/* of the sentences */
#define GLUED_WORDS 7
#define LABEL_WORDS 4
#define REPORTED_SHARE 8	/* one sentence in so many says who says */
#define EVENT_WORDS 4		/* after "the third" */
#define OPENING_WORDS 4
#define PAST_COST 12		/* hundredths */
#define OPENED_COST 32
#define WEEK_COST 15
#define SHARES_EARLY 32		/* bytes */
#define NAMES_BACK 3		/* sentences that may name "the company" */
#define SUBJECTS_BACK 3		/* sentences with the same "he" */

bool
why_en_is_of_event(const struct unit *u)
{
	static const char nouns[] = " decision ruling verdict deal move law bill find"
	    " legislation closure closures strike attack attacks finding findings"
	    " study result results discovery technology agreement incident crash"
	    " vote settlement plan plans measure measures change changes storm"
	    " outbreak cut cuts ban acquisition merger launch partnership"
	    " announcement win victory defeat loss dispute scandal leak disaster"
	    " case contract order project research trial sentence collapse fire"
	    " flood floods drought earthquake quake conflict war tariffs sanctions"
	    " killing killings shooting death deaths breach resignation election"
	    " referendum swing takeover lawsuit proposal proposals policy rise fall"
	    " decline increase drop shortage virus disease vaccine drug treatment"
	    " award tool model system approach method work investment ";
	struct word_iter it = { u->low, strlen(u->low), 0 };
	const char *word;
	size_t len, i;

	if (strncmp(u->low, "the ", 4) != 0)
		return false;
	for (i = 0; i < 4 && word_next(&it, &word, &len); i++)
		if (list_has_word(nouns, word, len))
			return true;
	return false;
}

int
why_en_tells_history(const char *low)
{
	static const char opens[] = "|in january|in february|in march|in april"
	    "|in may|in june|in july|in august|in september|in october"
	    "|in november|in december|";
	static const char ahead[] = "|will|could|may|is|are|since|due|";
	static const char week[] = "|this week|last week|last month|earlier this"
	    "|on monday|on tuesday|on wednesday|on thursday|on friday|";
	const char *at = low;

	if (strncmp(low, "from ", 5) == 0 || strncmp(low, "between ", 8) == 0) {
		at = strchr(low, ' ') + 1;
		return (*at == '1' || *at == '2') && strspn(at, "0123456789") ==
		    4 ? OPENED_COST : 0;
	}
	if (list_starts(week, low) > 0)
		return WEEK_COST;

	/* "In May 2018, …", "In May, ten people died …" */
	if (list_starts(opens, low) > 0 && (at = strpbrk(low, "12,")) != NULL)
		return (*at == ',' || strspn(at, "0123456789") == 4) &&
		    !list_within(ahead, low + 7) ? OPENED_COST : 0;
	at = low;
	while ((at = strpbrk(at, "12")) != NULL) {
		if (at > low && at[-1] == ' ' && (memcmp(at, "19", 2) == 0 ||
		    memcmp(at, "20", 2) == 0) && strspn(at, "0123456789") ==
		    4) {
			if (at - low < 3 || (at - low == 3 &&
			    strncmp(low, "in ", 3) != 0) || (at - low > 3 &&
			    memcmp(at - 4, " in ", 4) != 0) || strstr(low,
			    "since") != NULL || strstr(low, " by 20") != NULL ||
			    strstr(low, "first") != NULL)
				return 0;
			return at - low > 3 ? PAST_COST : list_within(ahead,
			    at) ? 0 : OPENED_COST;
		}
		at += strspn(at, "0123456789");
	}
	return 0;
}

bool
why_en_tells_shares(const struct unit *u)
{
	static const char prices[] = "|sterling|the pound|the dollar|the euro"
	    "|the yen|the yuan|the krone|the rouble|the rupee|the rand|the dow"
	    "|the s&p|the ftse|the nasdaq|the index|stock futures|stocks"
	    "|the stock|futures|";
	const char *at = strstr(u->low, "shares");

	if (list_starts(prices, u->low) > 0)
		return true;
	return at != NULL && at - u->low < SHARES_EARLY && (at[6] == ' ' ||
	    at[6] == ',') &&
	    !list_within("|wiping|wiped|suspended|worth|", u->low);
}

bool
why_en_is_spoken(const char *text)
{
	/* most sentences have no mark of speech at all */
	if (strpbrk(text, "\"'\xe2") == NULL)
		return false;
	return strstr(text, ": \"") != NULL || strstr(text, ",\" ") != NULL ||
	    strstr(text, ".\" ") != NULL || strstr(text, ": '") != NULL ||
	    strstr(text, ",' ") != NULL ||
	    strstr(text, ": \xe2\x80\x9c") != NULL ||
	    strstr(text, ": \xe2\x80\x98") != NULL ||
	    strstr(text, ",\xe2\x80\x99 ") != NULL ||
	    strstr(text, ",\xe2\x80\x9d ") != NULL;
}

bool
why_en_is_reported(const struct article *a, const struct unit *u)
{
	static const char says[] = "|said|says|told|tells|according to|announced"
	    "|warned|warns|reported|added|wrote|argued|argues|claimed|claims"
	    "|police|court|minister|officials|acknowledged|acknowledges"
	    "|explains|suggests|estimates|researchers|campaigners|critics"
	    "|analysts|scientists|government|won|lost|beat|spokesman"
	    "|spokeswoman|";
	size_t i, n = 0;

	if (list_within("|said|says|say|warn|warned|warns|argues|argued|according to"
	    "|found that|fear|fears"
	    "|estimates|", u->low))
		return true;
	for (i = 0; i < a->usable_count; i++)
		n += (a->units[a->usable[i]].flags & UNIT_QUOTED) != 0 ||
		    list_within(says, a->units[a->usable[i]].low);
	return n * REPORTED_SHARE >= a->usable_count;
}

bool
why_en_is_labelled(const char *text)
{
	size_t words = 1;

	for (; *text != ':' && *text != '\0' && words <= LABEL_WORDS; text++)
		words += *text == ' ';
	return *text == ':' && words <= LABEL_WORDS;
}

/* "It was the third shooting …" where the article opens with a shooting. */
static bool
counts_event(const struct article *a, const char *low)
{
	static const char it[] = "|it is the|it was the|it would be the"
	    "|it will be the|it is also the|it was also the|it could be the|";
	static const char order[] = " first second third fourth fifth sixth"
	    " seventh eighth ninth tenth latest biggest largest worst deadliest"
	    " longest youngest oldest lowest highest most only ";
	const char *s = low + list_starts(it, low), *lead;
	char noun[32];
	size_t n, i;

	if (s == low || *s != ' ' || a->usable_count == 0)
		return false;
	n = strcspn(++s, " ");
	/* "the 14th" */
	if (!list_has_word(order, s, n) && !(n > 2 && *s >= '1' && *s <= '9' &&
	    s[n - 1] == 'h'))
		return false;
	/* "It is the third time in a year that the mayor has …" */
	if (strncmp(s + n, " time ", 6) == 0 && strstr(s + n, " that ") != NULL)
		return true;
	lead = a->units[a->usable[0]].low;
	for (i = 0, s += n; i < EVENT_WORDS && *s == ' '; i++, s += n) {
		n = strcspn(++s, " ,.");
		if (n < 4 || n >= sizeof noun || list_has_word(" time year ", s,
		    n))
			continue;
		memcpy(noun, s, n);
		noun[n] = '\0';
		/* "killing" after "kills" */
		if (n > 6 && strcmp(noun + n - 3, "ing") == 0)
			noun[n - 3] = '\0';
		if (strstr(lead, noun) != NULL || (a->title_low != NULL &&
		    strstr(a->title_low, noun) != NULL))
			return true;
	}
	return false;
}

/* "If the gate works as promised, it would …": "it" is the gate. */
static bool
is_bound(const struct unit *u)
{
	const char *low = u->low, *comma;
	size_t n = list_starts("|if|because|when|as|while|unless|since|", low);

	if (n == 0 || !(refer_is_capital(u->text + n + 1) || list_starts("|the"
	    "|a|an|no|any|every|one|", low + n + 1) > 0) || list_starts("|i|",
	    low + n + 1) > 0)
		return false;
	comma = strstr(low, ", ");
	return comma != NULL && list_starts("|it|they|he|she|", comma + 2) > 0;
}

bool
why_en_stands(const struct article *a, const struct unit *u)
{
	static const char empty[] = "|it is the first time|it was the first time"
	    "|it's the first time|it\xe2\x80\x99s the first time"
	    "|it would be the first time|it will be the first time"
	    "|it is feared|it is estimated|it is thought that"
	    "|it is not clear whether|it remains to be seen|it will take|";

	if (list_starts(empty, u->low) > 0 || strncmp(u->low,
	    "why it matters ", 15) == 0 || counts_event(a, u->low) ||
	    is_bound(u))
		return true;
	return (double)u->order < EARLY * (double)a->usable_count &&
	    list_starts("|the decision|the move|the announcement|", u->low) > 0;
}

/* The capitalised words at the start of a unit: their bytes. */
static size_t
start_run(const char *s)
{
	size_t n = 0, k;

	while (refer_is_capital(s + n)) {
		k = strcspn(s + n, " ,.;:");
		n += k;
		if (s[n] != ' ' || !refer_is_capital(s + n + 1))
			break;
		n++;
	}
	return n;
}

/* Of the people, the one whom the N bytes at S name last, or NULL. */
static const struct person *
person_named(const struct people *all, const char *s, size_t n)
{
	const struct person *p;
	size_t i;

	for (i = 0; i < all->count; i++) {
		p = &all->at[i];
		if (p->last_n > 0 && n >= p->last_n && !p->shared &&
		    p->sure >= PERSON_SURE && memcmp(s + n - p->last_n,
		    p->last, p->last_n) == 0 && (n == p->last_n ||
		    s[n - p->last_n - 1] == ' '))
			return p;
	}
	return NULL;
}

/* Somebody else is named in S, too. */
static bool
names_others(const struct people *all, const struct person *but,
    const char *s)
{
	char last[64];
	size_t i;

	for (i = 0; i < all->count; i++) {
		const struct person *p = &all->at[i];

		if (p == but || p->last_n == 0 || p->last_n >= sizeof last)
			continue;
		memcpy(last, p->last, p->last_n);
		last[p->last_n] = '\0';
		if (strstr(s, last) != NULL)
			return true;
	}
	return false;
}

/* "If convicted, " before "he": the bytes of a short opening, or 0. */
static size_t
opening_length(const char *low)
{
	size_t n = strcspn(low, ","), i, words = 1;

	if (low[n] != ',' || low[n + 1] != ' ' || list_starts("|if|after|until"
	    "|by|in|on|as|at|for|with|under|before|", low) == 0)
		return 0;
	for (i = 0; i < n; i++)
		words += low[i] == ' ';
	return words <= OPENING_WORDS ? n + 2 : 0;
}

size_t
why_en_pronoun(const char *low, size_t *at)
{
	size_t n;

	*at = 0;
	n = list_starts("|he|she|", low);
	if (n == 0) {
		*at = opening_length(low);
		n = *at > 0 ? list_starts("|he|she|", low + *at) : 0;
	}
	return n > 0 && low[*at + n] == ' ' ? n : 0;
}

/* Whose words they are: '"I …," said Ann Poe.' tells of Ann Poe. */
static const struct person *
speaker_of(const struct people *all, const struct unit *b)
{
	const char *tail = b->text, *s;

	for (s = b->text; *s != '\0'; s++)
		if (*s == '"' || strncmp(s, "\xe2\x80\x9d", 3) == 0)
			tail = s + (*s == '"' ? 1 : 3);
	if (!list_within("|i|i'm|i\xe2\x80\x99m|i've|i\xe2\x80\x99ve|my|me|",
	    b->low))
		return NULL;
	tail += *tail == ' ';
	if (strncmp(tail, "said ", 5) != 0)
		return NULL;
	return person_named(all, tail + 5, start_run(tail + 5));
}

/* Whether "her" at LOW cannot be P. */
static bool
is_other_sex(const struct person *p, const char *low)
{
	char sex = refer_sex(p->name, strcspn(p->name, " "));

	return sex != 0 && sex != (*low == 's' || low[2] == 'r' ? 'f' : 'm');
}

const char *
why_en_named(struct article *a, size_t at, struct arena *to)
{
	const struct unit *u = &a->units[at], *b = u;
	const struct person *p;
	const struct people *all;
	struct buf out = BUF_INIT(0);
	const char *made = refer_write_out(a, at);
	size_t from, n = why_en_pronoun(u->low, &from), i;
	bool owner = false;	/* "His departure …" */

	if (made != NULL)
		return arena_strdup(to, made);
	if (n == 0) {
		n = list_starts("|his|her|", u->low);
		owner = n > 0;
	}
	if (n == 0 || at == 0 || strlen(u->low) != strlen(u->text))
		return NULL;
	for (i = 0; i < SUBJECTS_BACK && b > a->units; i++) {
		b--;
		if ((b->flags & UNIT_UNUSABLE) != 0)
			return NULL;
		if (strncmp(b->low, u->low + from, n + 1) != 0 &&
		    !((b->flags & UNIT_QUOTED) != 0 && part_is_speech(b->text)))
			break;
	}
	all = refer_people(a);
	p = (b->flags & UNIT_QUOTED) != 0 ? speaker_of(all, b) :
	    person_named(all, b->text, start_run(b->text));
	/* "She is the first since Ann Poe": the subject of the sentence before
	 * goes on */
	if (p == NULL || names_others(all, p, b->text) || (!owner &&
	    (b->flags & UNIT_QUOTED) != 0 && names_others(all, p, u->text)) || is_other_sex(p, u->low + from))
		return NULL;
	buf_add(&out, u->text, from);
	buf_add(&out, p->name, p->name_n);
	buf_adds(&out, owner ? "'s" : "");
	buf_adds(&out, u->text + from + n);
	made = arena_strdup(to, buf_str(&out));
	buf_free(&out);
	return made;
}

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
	if (title != NULL && strstr(title, word) != NULL)
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
	const char *s = text + strcspn(text, " "), *before = text;
	size_t n, i;
	char next;

	/* "Phones Phones brought in", "New phones New phones brought" */
	for (i = 0; i < 2 && *s == ' '; i++) {
		n = (size_t)(s - text);
		if (n > 3 && strncmp(s + 1, text, n) == 0 && s[n + 1] == ' ')
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
		if (refer_is_opener(s, n) || (*before >= 'a' && n > 3 &&
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

	if (strncmp(u->low, "one ", 4) == 0 && verb_of_past(u->low + 4,
	    strcspn(u->low + 4, " ,.")) != NULL)
		return true;
	if (is_glued(a, u->text) || is_type_of_nothing(u->low) ||
	    is_fragment(u->low) || list_starts(asides, u->low) > 0)
		return true;
	return stands_for_new(a, at, shown, count);
}
