#include "verbless.h"

#include <stddef.h>
#include <string.h>

#include "language.h"
#include "verb_en.h"

#define WORD_MAX 32
#define ENTRY_BYTES 60	/* of a name in a list */

/* Words that a verb in -s or a base form does not follow, but nouns do. */
static const char before_nouns[] = " the a an of in on at for from with by and"
    " or its their his her our my your these those some any no all"
    " more most many several few other such new old big small best into over"
    " under about as than like per via two three four five six seven eight"
    " nine ten using without within between through across ";
static const char never[] = " this its his as us less across always perhaps"
    " thus plus versus news series species business process access previous"
    " various famous serious obvious numerous continuous business analysis"
    " basis crisis thesis yes hers ours theirs yours thanks ";
/* "Available to all of them." */
static const char states[] = " available ideal perfect designed powered based"
    " optimized optimised ";
static const char helpers[] = " is are was were be been am has have had will"
    " would can could may might must shall should does did do ";
static const char auxiliaries[] = " is are was were be been am has have had"
    " will would can could may might must shall should does did do isn't"
    " aren't wasn't weren't don't doesn't didn't can't won't isn\xe2\x80\x99t"
    " aren\xe2\x80\x99t wasn\xe2\x80\x99t don\xe2\x80\x99t cannot let says"
    " said went got came gave took made saw knew began ran fell rose felt"
    " kept left lost met paid put set cut hit let won sent spent stood told"
    " thought wrote hold means become becomes remain "
    "remains seem seems identify include includes contain contains get gets "
    "go goes live lives ";

/* Pasts that do not end in -ed. */
static const char pasts[] = " drove wrote spoke broke chose flew grew threw"
    " drew blew wore tore swore stole froze rode rang sang sank drank swam"
    " woke hid bit slid shook forgot overcame withdrew sold bought brought"
    " caught taught fought sought slept swept wept dealt meant leant learnt"
    " burnt built lent bent led fled fed bled bred sped shot sat spat hung"
    " swung stuck struck dug spun found bound wound heard held understood lay"
    " laid shut shed spread burst cast cost hurt quit split upset beat bet"
    " underwent lit shone strove ate arose drew crept clung leapt dreamt"
    " foresaw forbade outgrew retook mistook rebuilt resold ";

/* "it's", "there's": no owner. */
static bool
is_contracted(const char *low, size_t n)
{
	static const char whole[] = " it there that here what who he she"
	    " where how this everyone everything something nobody let ";
	size_t k = n - 2;

	if (n > 4 && (unsigned char)low[n - 2] == 0x99)
		k = n - 4;
	return list_has_word(whole, low, k);
}

/* "professional growers" */
static bool
is_adjective(const char *s, size_t n)
{
	static const char ends[] = " al ic ve us ul nt le ";

	return n > 4 && list_has_word(ends, s + n - 2, 2);
}

/* What a verb without -s may follow. */
static bool
is_subject(const char *before, size_t n)
{
	return list_has_word(" them they we you i all many most some who people police ",
	    before, n) || (before[n - 1] == 's' && before[n - 2] != 's' &&
	    !list_has_word(" this its his as us ", before, n)) ||
	    (n > 4 && memcmp(before + n - 2, "ly", 2) == 0);
}

/* Whether a sentence that opens with the word may be none: "The best pump.",
 * "Working with farmers." */
static bool
may_open(const char *s, size_t n, bool *state)
{
	static const char openers[] = " the a an one our their its another"
	    " most two three four five six seven eight nine ten ";
	char low[12];
	size_t i;

	*state = false;
	if (n > 4 && memcmp(s + n - 3, "ing", 3) == 0)
		return true;
	for (i = 0; i < n && i < sizeof low; i++)
		low[i] = s[i] >= 'A' && s[i] <= 'Z' ? (char)(s[i] + 32) : s[i];
	*state = i == n && list_has_word(states, low, n);
	return *state || (i == n && list_has_word(openers, low, n));
}

/* Whether the word is one that may be the verb, as far as anyone can tell. */
static bool
has_apostrophe(const char *s, size_t n)
{
	return memchr(s, '\'', n) != NULL || (memchr(s, '\xe2', n) != NULL &&
	    memmem(s, n, "\xe2\x80\x99", 3) != NULL);
}

/* "late-night walks in": no verb; but "a start-up melts glass". */
static bool
is_compound(const char *before, size_t n, const char *after)
{
	return n > 3 && memchr(before, '-', n) != NULL && memcmp(before + n - 3,
	    "ing", 3) != 0 && (*after != ' ' || list_has_word(" in of for at on"
	    " by with and ", after + 1, strcspn(after + 1, " ,.")));
}

/* A word in -s after a word like "late-night" or "tall" is a noun; an unknown
 * one is a verb only where what follows is what a verb has. */
static bool
is_deed(const char *low, size_t n, const char *before, size_t before_n,
    const char *after)
{
	static const char objects[] = " the a an it its their our your to us you"
	    " them ";

	if (before_n > 5 && list_has_word(" able ible ical tful ious ctive ",
	    before + before_n - 4, 4))
		return false;
	/* not "giving growers the" */
	return verb_of_present(low, n) != NULL || (*after == ' ' &&
	    !(before_n > 3 && memcmp(before + before_n - 3, "ing", 3) == 0) &&
	    list_has_word(objects, after + 1, strcspn(after + 1, " ,.")));
}

/* STRICT: where the sentence opens as one without a verb does. */
static bool
may_be_verb(const char *low, size_t n, const char *before, size_t before_n,
    const char *after, bool strict)
{
	bool noun = before_n > 0 && list_has_word(before_nouns, before,
	    before_n);

	if (list_has_word(auxiliaries, low, n) ||
	    list_has_word(pasts, low, n))
		return true;
	if (has_apostrophe(low, n))
		return low[n - 1] != 's' || is_contracted(low, n);
	if (before_n > 0 && list_has_word(" to ", before, before_n))
		return false;
	/* "developed by" */
	if (n > 3 && memcmp(low + n - 2, "ed", 2) == 0 && low[n - 3] != 'e')
		return !noun && strncmp(after, " by ", 4) != 0;
	if (verb_of_past(low, n) != NULL && !noun)
		return true;
	if (n > 2 && low[n - 1] == 's' && low[n - 2] != 's' &&
	    !list_has_word(never, low, n))
		return !noun && !is_compound(before, before_n, after) && (
		    strict ? is_deed(low, n, before, before_n,
		    after) : verb_of_present(low, n) != NULL ||
		    !is_adjective(before, before_n));
	if (strict && verb_of_base(low, n) == NULL)
		return false;
	return before_n > 2 && is_subject(before, before_n) &&
	    !list_has_word(before_nouns, low, n) && !list_has_word(" when while"
	    " who which that where if but so for at only just not alike later"
	    " ago earlier away ", low, n) && (n < 3 ||
	    memcmp(low + n - 2, "ly", 2) != 0);
}

/* Whether the verb of a clause of its own is still to come: after "which" and
 * "when", and one that a noun has in its relative clause. */
struct clauses {
	size_t open;
	bool opened;	/* by the last word */
	bool relative;	/* which was "that", "which", "who" or "they" */
	bool ended;	/* or a verb that another may follow, or an adverb */
};

/* Takes the word into account: it opens a clause, or is its verb where that is
 * the next word of it. */
static bool
reads_clause(struct clauses *c, const char *low, size_t n)
{
	static const char none[] = " the a an its their his her our my your these"
	    " those this some any all most many it he she they we you i are is"
	    " ";
	static const char finites[] = " is are was were has had will would can"
	    " could may might must shall should does did ";
	bool relative = c->relative, opened = c->opened, ended = c->ended,
	    adverb = n > 4 && memcmp(low + n - 2, "ly", 2) == 0;

	c->ended = ended && adverb;
	c->relative = list_has_word(" that which who ", low, n);
	c->opened = c->relative || list_has_word(" when where while if because"
	    " whose what how why although though until whether whom ", low, n);
	if (c->opened) {
		c->open++;
		return true;
	}
	/* "how to find": it has none */
	if (opened && list_has_word(" to ", low, n)) {
		c->open--;
		return true;
	}
	/* "is pressed", "would quickly find" */
	if (ended && !list_has_word(finites, low, n))
		return true;
	if (c->open == 0 || !relative || adverb || list_has_word(none, low, n)) {
		c->relative = c->open > 0 && (list_has_word(" we they you i he"
		    " she it ", low, n) || (relative && adverb));
		return false;
	}
	c->open--;
	c->ended = list_has_word(helpers, low, n);
	return true;
}

/* What the first word of a sentence alone says: that it is an order, a
 * question, or has a verb. */
static bool
opens_other(const char *low, size_t n)
{
	return verb_of_base(low, n) != NULL || list_has_word(auxiliaries, low,
	    n) || has_apostrophe(low, n) || list_has_word(" if when how why"
	    " what who to ", low, n);
}

/* Copies the N bytes of S in small letters. */
static void
lower(char *low, const char *s, size_t n)
{
	size_t i;

	for (i = 0; i < n; i++)
		low[i] = s[i] >= 'A' && s[i] <= 'Z' ? (char)(s[i] + 32) : s[i];
}

/* Whether no verb is in the words from S on but in clauses on a noun, which
 * count only when DEEP; ORDER: the first word is taken for a verb. */
static bool
lacks_verb(const char *s, bool deep, bool order)
{
	char low[WORD_MAX], before[WORD_MAX];
	struct clauses inner = { 0, false, false, false };
	size_t n, kept, before_n = 0, words = 0;
	bool comma;

	for (; *s != '\0'; s += n + strspn(s + n, " ")) {
		n = strcspn(s, " ");
		/* dashes, colons and quotations part clauses */
		if (memchr(s, '"', n) != NULL || (memchr(s, '\xe2', n) !=
		    NULL && (memmem(s, n, "\xe2\x80\x9c", 3) != NULL ||
		    memmem(s, n, "\xe2\x80\x98", 3) != NULL)))
			return false;
		for (kept = n; kept > 0 && strchr(",.;:!?)", s[kept - 1]) !=
		    NULL; kept--)
			;
		comma = kept < n;
		words++;
		if (kept == 0 || kept >= WORD_MAX) {
			before_n = 0;
			continue;
		}
		lower(low, s, kept);
		if (words == 1 && !order && opens_other(low, kept))
			return false;
		if (!(deep && words > 1 && reads_clause(&inner, low, kept))) {
			if (inner.open == 0 && list_has_word(" i we you he she"
			    " they it ", low, kept))
				return false;
			if (words > 1 && (s[0] < 'A' || s[0] > 'Z' ||
			    list_has_word(auxiliaries, low, kept) ||
			    has_apostrophe(low, kept)) && may_be_verb(low,
			    kept, before, before_n, s + kept, deep)) {
				if (inner.open-- == 0)
					return false;
				inner.ended = list_has_word(helpers, low, kept);
			}
		}
		memcpy(before, low, kept);
		before_n = kept;
		if (comma) {
			before[0] = ',';
			before_n = 1;
		}
	}
	return words > 3;
}

/* "A plugin bundles skills", "A number of firms run": a word that may be the
 * verb follows the noun that the sentence opens with, or many are meant. */
static bool
may_do(const char *s)
{
	const char *first = s;
	size_t n, words = 0;

	for (; *s != '\0'; s += n + (s[n] == ' ')) {
		n = strcspn(s, " ");
		if (n == 0)
			continue;
		if (list_has_word(" in on at for from with by to who which that"
		    " whose ", s, n) || strchr(",.;:", s[n - 1]) != NULL)
			return false;
		if (list_has_word(" of ", s, n))
			return list_starts("|number|third|quarter|fifth|half"
			    "|majority|handful|couple|lot|few|dozen|variety|range"
			    "|growing number|growing share|total|", first +
			    strcspn(first, " ") + 1) > 0;
		if (++words > 2 && n > 1 && s[n - 1] == 's' && s[n - 2] != 's')
			return true;
	}
	return true;
}

bool
verbless_is(const char *s, bool any)
{
	size_t n = strcspn(s, " ");
	bool doing = n > 4 && memcmp(s + n - 3, "ing", 3) == 0 &&
	    !list_has_word(" According Depending During Nothing Everything"
	    " Something Anything Beijing Existing ", s, n);
	bool state, may = may_open(s, n, &state);

	/* "A baker who has sold mills." */
	if (*s == 'A' && (n == 1 || (n == 2 && s[1] == 'n')) && s[n] == ' ')
		doing = !may_do(s);
	return (any || may) && lacks_verb(s, doing || state, false);
}

bool
verbless_orders(const char *s)
{
	/* "Wait, and the lamp glows" */
	return strstr(s, ", and ") == NULL && lacks_verb(s, true, true);
}

bool
verbless_is_entry(const char *s)
{
	const char *dash = strstr(s, " \xe2\x80\x94 "), *after;
	size_t n;

	if (dash == NULL || dash - s > ENTRY_BYTES)
		return false;
	after = dash + 5;
	n = strcspn(after, " ");
	if (strstr(after, " \xe2\x80\x94 ") != NULL || !(list_has_word(
	    " a an the ", after, n) || (n > 4 && *after >= 'a' && memcmp(
	    after + n - 3, "ing", 3) == 0)))
		return false;
	for (; s < dash; s += n + 1) {
		n = strcspn(s, " ");
		if (list_has_word(auxiliaries, s, n) || (*s >= 'a' &&
		    may_be_verb(s, n, "", 0, s + n, true)))
			return false;
	}
	return lacks_verb(after, true, false);
}
