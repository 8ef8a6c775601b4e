#include "verbless.h"

#include <stddef.h>
#include <string.h>

#include "language.h"
#include "verb_en.h"

#define WORD_MAX 32

/* Words that a verb in -s or a base form does not follow, but nouns do. */
static const char before_nouns[] = " the a an of in on at for from with by and"
    " or its their his her our my your these those some any no all"
    " more most many several few other such new old big small best into over"
    " under about as than like per via two three four five six seven eight"
    " nine ten using without within between through across ";
static const char never[] = " this its his as us less across always perhaps"
    " thus plus versus news series species business process access previous"
    " various famous serious obvious numerous continuous business analysis"
    " basis crisis thesis yes hers ours theirs yours ";
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
may_open(const char *s, size_t n)
{
	static const char openers[] = " the a an one our their its another"
	    " most two three four five six seven eight nine ten ";
	char low[8];
	size_t i;

	if (n > 4 && memcmp(s + n - 3, "ing", 3) == 0)
		return true;
	for (i = 0; i < n && i < sizeof low; i++)
		low[i] = s[i] >= 'A' && s[i] <= 'Z' ? (char)(s[i] + 32) : s[i];
	return i == n && list_has_word(openers, low, n);
}

/* Whether the word is one that may be the verb, as far as anyone can tell. */
static bool
has_apostrophe(const char *s, size_t n)
{
	return memchr(s, '\'', n) != NULL || (memchr(s, '\xe2', n) != NULL &&
	    memmem(s, n, "\xe2\x80\x99", 3) != NULL);
}

static bool
may_be_verb(const char *low, size_t n, const char *before, size_t before_n,
    const char *after)
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
	if (n > 3 && memcmp(low + n - 2, "ed", 2) == 0)
		return !noun && strncmp(after, " by ", 4) != 0;
	if (verb_of_past(low, n) != NULL && !noun)
		return true;
	if (n > 2 && low[n - 1] == 's' && low[n - 2] != 's' &&
	    !list_has_word(never, low, n))
		return !noun && (verb_of_present(low, n) != NULL ||
		    !is_adjective(before, before_n));
	return before_n > 2 && is_subject(before, before_n) &&
	    !list_has_word(before_nouns, low, n) && !list_has_word(" when while"
	    " who which that where if but so for at only just not alike later"
	    " ago earlier away ", low, n) && (n < 3 ||
	    memcmp(low + n - 2, "ly", 2) != 0);
}

bool
verbless_is(const char *s, bool any)
{
	char low[WORD_MAX], before[WORD_MAX];
	size_t n, i, kept, before_n = 0, words = 0;
	bool comma;

	if (!any && !may_open(s, strcspn(s, " ")))
		return false;
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
		for (i = 0; i < kept; i++)
			low[i] = s[i] >= 'A' && s[i] <= 'Z' ? (char)(s[i] + 32)
			    : s[i];
		/* an order, or "Reports suggest" */
		if (words == 1 && (verb_of_base(low, kept) != NULL ||
		    list_has_word(auxiliaries, low, kept) ||
		    has_apostrophe(low, kept) ||
		    list_has_word(" if when how why what who to ", low, kept)))
			return false;
		if (list_has_word(" i we you he she they it ", low, kept))
			return false;
		if (words > 1 && (s[0] < 'A' || s[0] > 'Z' ||
		    list_has_word(auxiliaries, low, kept) ||
		    has_apostrophe(low, kept)) &&
		    may_be_verb(low, kept, before, before_n, s + kept))
			return false;
		memcpy(before, low, kept);
		before_n = kept;
		if (comma) {
			before[0] = ',';
			before_n = 1;
		}
	}
	return words > 3;
}
