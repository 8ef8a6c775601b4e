/* English text that stands where a sentence should and is none: an entry of a
 * list, a caption, an aim, a noun with a clause on it. */
#include "alone.h"

#include <string.h>

#include "clause.h"
#include "verb_en.h"
#include "verbless.h"

#define ENTRY_BYTES 40	/* of a name in a list */

/* "isn't", "we've", with either apostrophe. */
static bool
is_contracted(const struct token *t)
{
	const char *mark = memchr(t->s, '\'', t->n);

	if (mark == NULL)
		mark = memmem(t->s, t->n, "\xe2\x80\x99", 3);
	return mark != NULL && mark > t->s && (mark[-1] == 'n' ||
	    (size_t)(mark - t->s) < 5);
}

/* Whether a token before END may be what the subject does. */
static bool
has_finite(const struct clause *c, size_t end)
{
	size_t i;

	for (i = 0; i < end && i < c->count; i++) {
		const struct token *t = &c->at[i];

		if (clause_is(c, i, " is are was were has have had will would can"
		    " could may might must should does do did isn't aren't wasn't"
		    " weren't don't doesn't didn't won't can't cannot 's 're 've"
		    " it's that's there's they're we're you're i'm ") ||
		    t->low_n == 0 || t->owner || is_contracted(t))
			return true;
		if (i > 0 && !t->capital && !clause_is(c, i, " last ") &&
		    !clause_is(c, i - 1, " the a an of in"
		    " for on at with by from its his her their our my new old"
		    " and ") && (verb_of_past(t->low, t->low_n) !=
		    NULL || verb_of_present(t->low, t->low_n) != NULL ||
		    verb_of_base(t->low, t->low_n) != NULL || (t->low_n > 3 &&
		    memcmp(t->low + t->low_n - 2, "ed", 2) == 0)))
			return true;
	}
	return c->cut;
}

/* The token at which what comes before a colon ends, where speech follows. */
static size_t
speech_after(const struct clause *c)
{
	size_t i;

	for (i = 1; i < c->count; i++)
		if (c->at[i].gap != 0 && c->at[i].s - c->text > 4) {
			const char *s = c->at[i].s;

			while (s > c->text && s[-1] != ' ')
				s--;
			if (s - c->text > 2 && s[-2] == ':')
				return i;
		}
	return c->count;
}

/* "Lund Lamps - light the way home": of a list, with what to do. */
static bool
is_order_entry(const struct clause *c)
{
	size_t i;

	for (i = 1; i < c->count && i < 6 && c->at[i].gap == 0; i++)
		if (!c->at[i].capital)
			return false;
	return i < 6 && c->at[i].gap == '-' && !c->at[i].capital &&
	    c->at[0].capital && verb_of_base(c->at[i].low, c->at[i].low_n) !=
	    NULL && clause_is(c, i + 1, " a an the your any all it them ");
}

/* "Ann Poe, Lund University — Building lamps that …", "lamp.conf — Tells the
 * lamp …": of a list. */
static bool
is_entry(const char *text)
{
	const char *s = strstr(text, " \xe2\x80\x94 ");
	char low[16];
	size_t n;

	if (s == NULL || s[5] < 'A' || s[5] > 'Z')
		return false;
	n = strcspn(s + 5, " ,");
	if (n < 3 || n >= sizeof low)
		return false;
	memcpy(low, s + 5, n);
	low[0] |= 32;
	return (n > 4 && memcmp(low + n - 3, "ing", 3) == 0) ||
	    verb_of_present(low, n) != NULL || (verb_of_base(low, n) != NULL &&
	    s - text < ENTRY_BYTES && s[5 + n] == ' ' && s[6 + n] >= 'a');
}

/* The word at I may be what a subject does: no noun after "the", no infinitive,
 * nothing that "and" joins to a verb before. */
static bool
may_be_main(const struct clause *c, size_t i)
{
	const struct token *t = &c->at[i];
	bool base;

	if (t->capital || i == 0)
		return false;
	if (clause_is(c, i, " is are was were has have had will would can could may"
	    " might must should does did do isn't aren't wasn't weren't 's "))
		return true;
	base = verb_of_base(t->low, t->low_n) != NULL;
	if (!base && verb_of_past(t->low, t->low_n) == NULL && verb_of_present(
	    t->low, t->low_n) == NULL && !(t->low_n > 4 && memcmp(t->low +
	    t->low_n - 2, "ed", 2) == 0))
		return false;
	return !clause_is(c, i - 1, " the a an to and or of in on for with by its"
	    " their his her our your my this that these those some any no more"
	    " most all certain new ");
}

/* "that", "which", "who". */
static bool
is_relative(const struct token *t)
{
	return (t->low_n == 4 && memcmp(t->low, "that", 4) == 0) ||
	    (t->low_n == 5 && memcmp(t->low, "which", 5) == 0) ||
	    (t->low_n == 3 && memcmp(t->low, "who", 3) == 0);
}

/* "Firms that own mills and wish to sell them.", "A lamp used by Lund which has
 * gone out.": all verbs belong to the clause on the noun. */
static bool
is_noun_with_clause(const struct clause *c)
{
	size_t i, from, verb;	/* the last of those of the clause */

	for (from = 2; from < 14 && from < c->count && c->at[from].gap == 0 &&
	    !is_relative(&c->at[from]); from++)
		;
	if (from >= 14 || from + 1 >= c->count || c->cut || c->at[from].gap != 0
	    || !may_be_main(c, from + 1) || clause_is(c, 0, " it that what this"
	    " there there's in on at as if when those "))
		return false;
	for (i = 1; i < from; i++)
		/* "used by Lund" */
		if (may_be_main(c, i) && !clause_is(c, i + 1, " by "))
			return false;
	for (verb = 0, i = from + 1; i < c->count; i++) {
		/* "own mills": no verb follows a verb */
		if (!may_be_main(c, i) || (i > from + 1 && verb_of_base(
		    c->at[i - 1].low, c->at[i - 1].low_n) != NULL))
			continue;
		if (verb > 0 && i > verb + 1 && !clause_is(c, i - 1, " and or "))
			return false;
		for (verb = i; clause_is(c, verb + 1, " be been being not also"
		    " never now have has "); verb++)
			;
		if (verb > i)
			verb++;
		i = verb;
	}
	return true;
}

/* "To build a list of all mills and send it to Lund.": an aim in a list. */
static bool
is_aim(const struct clause *c)
{
	bool comma = false;
	size_t i;

	if (!clause_is(c, 0, " to ") || (verb_of_base(c->at[1].low,
	    c->at[1].low_n) == NULL && !clause_is(c, 1, " be ")))
		return false;
	for (i = 2; i < c->count; i++) {
		comma = comma || (c->at[i].gap == ',' && !clause_is(c, i, " and or"
		    " with as for in including such but to by "));
		if (clause_is(c, i, " is was would will means takes requires has"
		    " must should need needs can could may are were had i we you"
		    " he she they ") || (comma && (may_be_main(c, i) ||
		    c->at[i].gap == '"')))
			return false;
	}
	return true;
}

/* "Added a switch for the lamp.", "Can be built with any lamp.": who does is
 * left out, as in notes. */
static bool
lacks_subject(const struct article *a, const struct clause *c)
{
	static const char aux[] = " can can't could is isn't are was were has have"
	    " will would should must does doesn't did ";
	static const char notes[] = " added fixed removed updated improved changed"
	    " replaced introduced implemented merged moved upgraded refactored"
	    " tried switched enabled dropped made took kept started ";
	const struct token *t = &c->at[0];

	if (t->low_n < 2 || t->s != c->text || c->at[1].gap != 0 ||
	    c->at[1].low_n == 0)
		return false;
	if (clause_is(c, 0, aux))
		return c->end != '?' && !c->at[1].capital && !clause_is(c, 1,
		    " i you he she it we they the a an this that these those my"
		    " your his her our their there all any some ");
	if (a->genre == GENRE_LISTING || t->name)
		return false;
	if (clause_is(c, 0, notes) || (verb_of_past(t->low, t->low_n) != NULL &&
	    clause_is(c, 1, " the a an my our some several multiple up over ")))
		return verbless_orders(c->text);
	return clause_is(c, 1, " by ") && clause_break(c, 1) == c->count &&
	    verb_of_past(t->low, t->low_n) != NULL && verbless_orders(c->text);
}

/* "Snapshot from the film, which Lund made.": what a picture shows. */
static bool
is_of_picture(const struct clause *c)
{
	size_t end;

	if (!clause_is(c, 0, " snapshot photo photograph photos video picture"
	    " pictures image images screenshot screenshots illustration"
	    " rendering diagram artwork excerpt footage map chart graph figure"
	    " portrait still ") || !clause_is(c, 1, " of from about by showing"
	    " shows with courtesy via in "))
		return false;
	for (end = 2; end < c->count && c->at[end].gap == 0 && !clause_is(c, end,
	    " when where who which that he she they it we i you "); end++)
		;
	return !has_finite(c, end);
}

bool
alone_is_fragment(const struct article *a, const struct unit *u)
{
	const struct clause *c;
	size_t end;

	if (!a->english)
		return false;
	/* a note's mark: "* ", "† ", "‡ " */
	if (u->text[0] == '*' || strncmp(u->text, "\xe2\x80\xa0", 3) == 0 ||
	    strncmp(u->text, "\xe2\x80\xa1", 3) == 0)
		return true;
	c = clause_of(a, u);
	if (c->count < 3)
		return false;
	if (lacks_subject(a, c) || is_of_picture(c))
		return true;
	/* a caption whose end was cut off, a list that was glued */
	if (strstr(u->text, ",.") != NULL || strstr(u->low, "following: ") !=
	    NULL || is_entry(u->text) || verbless_is_entry(u->text))
		return true;
	if (is_order_entry(c) || is_aim(c) || is_noun_with_clause(c))
		return true;
	/* "In a house rather than in the void between the stars." */
	if (clause_is(c, 0, " in on at with for from by ") &&
	    !has_finite(c, c->count))
		return true;
	/* "Fail: The data set …", "Ann Poe, a baker: 'It is …'" */
	end = speech_after(c);
	if (end < c->count && (u->flags & UNIT_SPEAKER) == 0 && !clause_is(c, 0,
	    " among here ") && !has_finite(c, end) && !(end == 2 && c->at[0].name && !c->at[1].capital))
		return true;
	/* "Ann Poe speaking at the mill in 2018." */
	for (end = 0; end < c->count && c->at[end].capital && end < 4; end++)
		;
	if (end > 0 && end < c->count && c->at[end].gap == 0 &&
	    verb_of_ing(c->at[end].low, c->at[end].low_n) != NULL &&
	    !has_finite(c, c->count))
		return true;
	/* "Building a system for lamps." */
	return c->at[0].low_n > 4 && memcmp(c->at[0].low + c->at[0].low_n - 3,
	    "ing", 3) == 0 && !clause_is(c, 0, " during nothing everything"
	    " something anything morning evening spring king building beijing ") &&
	    !has_finite(c, c->count);
}
