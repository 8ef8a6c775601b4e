#include "why_en.h"

#include <string.h>

#include <ndigest/base/buf.h>
#include <ndigest/text/word.h>

#include "part.h"
#include "refer.h"
#include "verb_en.h"

#define EARLY 0.6		/* of the sentences */
#define LABEL_WORDS 4
#define REPORTED_SHARE 8	/* one sentence in so many says who says */
#define EVENT_WORDS 4		/* after "the third" */
#define OPENING_WORDS 4
#define PAST_COST 22		/* hundredths */
#define AHEAD_COST 8	/* "which opened in 2009, is closed" */
#define OPENED_COST 32
#define WEEK_COST 15
#define SHARES_EARLY 32		/* bytes */
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
	    " fine penalty fee payout award tool model system approach method work investment ";
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
			    strstr(low, "first") != NULL || list_within("|up from"
			    "|down from|compared with|than in|as in|against|", low))
				return 0;
			return list_within(ahead, at) ? at - low > 3 ?
			    AHEAD_COST : 0 : at - low > 3 ? PAST_COST :
			    OPENED_COST;
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
	    "|the stock|futures|the currency|";
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

	/* of its own results */
	if (a->genre == GENRE_ABSTRACT)
		return true;
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

/* What is counted by LOW, "It is the company's third …": "third …", or NULL. */
static const char *
counted_by(const char *low)
{
	static const char it[] = "|it is also|it was also|it would be|it will be"
	    "|it could be|it is now|it is|it was|";
	const char *s = low + list_starts(it, low);
	size_t n;

	if (s == low || *s != ' ')
		return NULL;
	s += strncmp(s, " the ", 5) == 0 ? 5 : 1;
	n = strcspn(s, " ");
	return n > 3 && s[n] == ' ' && s[n - 1] == 's' && (s[n - 2] == '\'' ||
	    (unsigned char)s[n - 2] >= 0x80) ? s + n + 1 : s;
}

/* " serious breakdown": an event, at once or behind another word. */
static bool
is_event(const char *s)
{
	static const char events[] = " shooting attack killing stabbing murder"
	    " crash accident death strike protest storm quake earthquake outbreak"
	    " flood fire defeat win victory recall rebellion collapse eruption"
	    " judgment ruling verdict conviction breakdown outage closure"
	    " derailment incident sinking leak spill escape avalanche landslide"
	    " wildfire explosion blast collision breach blackout drowning"
	    " stoppage resignation ";
	size_t n, i;

	for (i = 0; i < 2 && *s == ' '; i++, s += n) {
		n = strcspn(++s, " ,.");
		if (list_has_word(events, s, n))
			return true;
	}
	return false;
}

/* "It was the third shooting …" where the article opens with a shooting. */
static bool
counts_event(const struct article *a, const char *low)
{
	static const char order[] = " first second third fourth fifth sixth"
	    " seventh eighth ninth tenth latest biggest largest worst deadliest"
	    " longest youngest oldest lowest highest most only ";
	static const char counts[] = " second third fourth fifth sixth seventh"
	    " eighth ninth tenth ";
	const char *s = counted_by(low), *lead;
	char noun[32];
	size_t n, i;

	if (s == NULL || a->usable_count == 0)
		return false;
	n = strcspn(s, " ");
	/* "the 14th" */
	if (!list_has_word(order, s, n) && !(n > 2 && *s >= '1' && *s <= '9' &&
	    s[n - 1] == 'h'))
		return false;
	/* "the first such judgment", "the fifth shooting": of an article on one */
	if (strncmp(s + n, " such ", 6) == 0)
		return true;
	if (list_has_word(counts, s, n) && is_event(s + n))
		return true;
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
	/* "Other lines …": the digest tells of the one; "No other pier …" */
	if (list_starts("|other|no other|", u->low) > 0)
		return true;
	return (double)u->order < EARLY * (double)a->usable_count &&
	    list_starts("|the decision|the move|the announcement|", u->low) > 0;
}

/* Whether the title or the first sentence has the word of N bytes at S, but
 * for its ending. */
static bool
is_told(const struct article *a, const char *s, size_t n)
{
	char noun[32] = " ";
	const char *title = a->title_low, *lead = a->units[a->usable[0]].low;

	n -= n > 5 && memcmp(s + n - 3, "ies", 3) == 0 ? 3 : n > 4 &&
	    s[n - 1] == 's';
	if (n < 4 || n + 1 >= sizeof noun)
		return false;
	memcpy(noun + 1, s, n);
	noun[n + 1] = '\0';
	return (title != NULL && (strstr(title, noun) != NULL ||
	    strncmp(title, noun + 1, n) == 0)) || strstr(lead, noun) != NULL;
}

bool
why_en_names_such(const struct article *a, const struct unit *u)
{
	const char *s, *end;
	size_t i;

	if ((u->flags & UNIT_NAMELESS) == 0 || list_starts("|he|she|it|they"
	    "|his|her|its|their|this|these|those|that|", u->low) > 0)
		return false;
	/* "The fine is the largest for such an offence." */
	if (strstr(u->low, " for such a") != NULL && why_en_is_of_event(u))
		return true;
	if ((s = strstr(u->low, " such ")) != NULL) {
		for (s += 6, i = 0; i < 2; i++, s = end + 1) {
			end = s + strcspn(s, " ,.");
			if (is_told(a, s, (size_t)(end - s)))
				return true;
			if (*end != ' ')
				return false;
		}
		return false;
	}
	if ((s = strstr(u->low, " of this kind")) == NULL)
		return false;
	for (end = s; s > u->low && s[-1] != ' '; )
		s--;
	return is_told(a, s, (size_t)(end - s));
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

/* "If convicted, he …", "She faces up to …": the one person whom a sentence
 * before AT opens with and says to be accused, or NULL. */
static const struct person *
accused_before(const struct article *a, const struct people *all, size_t at)
{
	const struct person *found = NULL, *p;
	const struct unit *u = &a->units[at], *b;

	if (list_starts("|if convicted|if found guilty|he faces|she faces"
	    "|he could face|she could face|", u->low) == 0)
		return NULL;
	for (b = a->units; b < u; b++) {
		if ((b->flags & (UNIT_QUOTED | UNIT_UNUSABLE)) != 0 ||
		    !list_within("|charged|arrested|accused|pleaded|denied|denies"
		    "|indicted|admitted|convicted|", b->low))
			continue;
		p = person_named(all, b->text, start_run(b->text));
		if (p != NULL && found != NULL && p != found)
			return NULL;
		found = p != NULL ? p : found;
	}
	return found;
}

const char *
why_en_named(struct article *a, size_t at, struct arena *to)
{
	const struct unit *u = &a->units[at], *b = u;
	const struct person *p;
	const struct people *all;
	struct buf out = BUF_INIT(0);
	const char *made = why_en_is_meaning(u) ?
	    why_en_meant(a, at) : refer_write_out(a, at);
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
	if (p != NULL && (names_others(all, p, b->text) || (!owner &&
	    (b->flags & UNIT_QUOTED) != 0 && names_others(all, p, u->text))))
		p = NULL;
	if (p == NULL)
		p = accused_before(a, all, at);
	if (p == NULL || is_other_sex(p, u->low + from))
		return NULL;
	buf_add(&out, u->text, from);
	buf_add(&out, p->name, p->name_n);
	buf_adds(&out, owner ? "'s" : "");
	buf_adds(&out, u->text + from + n);
	made = arena_strdup(to, buf_str(&out));
	buf_free(&out);
	return made;
}
