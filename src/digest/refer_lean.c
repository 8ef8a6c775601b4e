/* English pronouns and the like that the rules of lean_en.c, which reads no
 * clauses, do not see: objects, tags of speech, pairs, "there". */
#include <string.h>

#include "lean.h"
#include "refer.h"
#include "verb_en.h"

static const char be[] = " is are was were be been being isn't aren't wasn't"
    " weren't isn\xe2\x80\x99t aren\xe2\x80\x99t wasn\xe2\x80\x99t"
    " weren\xe2\x80\x99t ";
static const char helpers[] = " is are was were has have had will would can"
    " could may might must should does do did isn't aren't wasn't weren't ";
static const char says[] = " said says say added adds explained explains argued"
    " argues noted notes warned warns wrote writes continued continues"
    " recalled recalls insisted insists admitted admits claimed claims"
    " suggested suggests joked tweeted told tells ";
static const char small[] = " of in on at for with by to from as and or but"
    " that which who than when where while because if so not also will would"
    " can could may might must should does do did is are was were has have"
    " had means meant makes made came comes led shows happens happened ";
static const char joins[] = " and but because so while which who that or"
    " where when if ";

static bool
ends(const struct token *t, const char *end)
{
	size_t n = strlen(end);

	return t->low_n > n && memcmp(t->low + t->low_n - n, end, n) == 0;
}

static bool
is_last(const struct clause *c, size_t i)
{
	return i + 1 >= c->count || c->at[i + 1].gap != 0;
}

/* Something before token I that a pronoun could stand for was said in a
 * clause of its own. */
static bool
has_clause_before(const struct lean *l, size_t i)
{
	size_t k;

	for (k = 1; k < i; k++)
		if (clause_is(l->c, k, joins))
			return true;
	return l->first_end <= i && l->first_end > 3;
}

/* The noun at token I, in some form, stands before END as well. */
static bool
is_said_before(const struct clause *c, size_t i, size_t end)
{
	size_t k, n;

	if (i >= c->count || c->at[i].low_n < 3)
		return false;
	n = c->at[i].low_n > 5 ? c->at[i].low_n - 2 : 3;
	for (k = 0; k < end; k++)
		if (c->at[k].low_n >= n && memcmp(c->at[k].low, c->at[i].low,
		    n) == 0)
			return true;
	return false;
}

/* "those skills": not "those who". */
static bool
is_those(const struct lean *l, size_t i)
{
	const struct clause *c = l->c;
	const struct token *next = &c->at[i + 1];

	/* "…, and voted to remove those clauses." */
	if (i == 0 || is_last(c, i) || (has_clause_before(l, i) &&
	    (!is_last(c, i + 1) || !ends(next, "s"))))
		return false;
	return lean_is(l, i, " those ") && !ends(next, "ed") &&
	    !ends(next, "ing") && !clause_is(c, i + 1, " who that which whose"
	        " in"
	    " of with without from on at under over for to not still most"
	    " very living already left seen made found given known born hit"
	    " hurt ")
	    && !is_said_before(c, i + 1, i);
}

/* "Founded by two nurses, it now treats …": whoever was founded is not in
 * the opening. */
static bool
opens_without_subject(const struct lean *l)
{
	static const char done[] = " built born known made set written led held"
	    " seen given told drawn shown driven taken worn hit caught bought"
	    " sold sent kept run grown found left ";
	const struct clause *c = l->c;
	size_t k = 0, end = l->first_end;

	if (end >= c->count || end > 20 || c->at[end].gap != ',' ||
	    !lean_is(l, end, " he she it they his her their its "))
		return false;
	if (clause_is(c, 0, " once first originally initially newly now long"
	    " when"
	    " while after before since by in despite without not "))
		k = 1;
	if (clause_is(c, k, " according including depending considering during"
	    " regarding united hundred indeed need ") || end <= k)
		return false;
	return ends(&c->at[k], "ed") || (ends(&c->at[k], "ing") &&
	    c->at[k].low_n > 4) || clause_is(c, k, done);
}

/* "In the years before the war ended in 1945, they …": a long opening. */
static bool
opens_long(const struct lean *l)
{
	static const char first[] = " in on at for with after before during by"
	    " despite over under since from to until beyond within without ";
	const struct clause *c = l->c;
	size_t end = l->first_end;

	return end > 4 && end <= 16 && end < c->count && clause_is(c, 0, first)
	    && c->at[end].gap == ',' && (lean_is(l, end, " he she they ") ||
	    (lean_is(l, end, " it ") && !clause_is(c, end + 1, be) &&
	    !clause_is(c, end + 1, " will would may might could can seems took"
	    " takes turned turns appears emerged ")));
}

/* "…, he said.", "The plan, she added, is dead." */
static bool
is_tagged(const struct lean *l, size_t i)
{
	const struct clause *c = l->c;

	return i > 0 && lean_is(l, i, " he she they ") &&
	    c->at[i].gap != 0 && strchr(",\"-", c->at[i].gap) != NULL &&
	    clause_is(c, i + 1, says) && (i + 2 >= c->count ||
	    c->at[i + 2].gap != 0 || clause_is(c, i + 2, " in on at of "));
}

/* "Eleven months later Ann Poe died", "Days later, …". */
static bool
opens_later(const struct clause *c)
{
	size_t i;

	if (c->at[0].capital && !clause_is(c, 0, " a an one two three four five"
	    " six seven eight nine ten eleven twelve several some only just"
	    " barely almost nearly about less more seconds minutes"
	    " moments hours"
	    " days weeks months years decades shortly soon not "))
		return false;
	for (i = 0; i < 5 && i < c->count && c->at[i].gap == 0; i++)
		if (clause_is(c, i, " later earlier afterwards ") &&
		    !clause_is(c, i + 1, " than this in on today "))
			return i > 0 && clause_is(c, i - 1, " second seconds"
			    " minute minutes moment moments hour hours day days"
			    " night week weeks fortnight month months year"
			    " years decade decades shortly ");
	return false;
}

/* "the same way", "the same day": not "the same way as". */
static bool
is_same(const struct clause *c, size_t i)
{
	return i > 2 && clause_is(c, i, " same ") && clause_is(c, i - 1,
	    " the ") && clause_is(c, i - 2, " in on for at ") && clause_is(c,
	    i + 1, " way day night reason reasons fate manner place year week"
	    " month ") && is_last(c, i + 1);
}

/* "Captain Ann Poe said she had begged her to join": she is not her. */
static bool
is_other_one(const struct lean *l, size_t i)
{
	const struct clause *c = l->c;
	const char *subject = clause_is(c, i, " him ") ? " he " : " she ";
	size_t k, names = 0, gap = 99;

	if (!lean_is(l, i, " him her ") || (clause_is(c, i, " her ") &&
	    !is_last(c, i) && !clause_is(c, i + 1, " to for with as in at on"
	    " from by after that ")))
		return false;
	for (k = i; k > 0 && !clause_is(c, k, subject); k--)
		if (c->at[k].gap != 0 || clause_is(c, k, joins) || clause_is(c,
		    k, " for with "))
			return false;
	if (k == 0)
		return false;
	for (k = 0; k < i; k++)
		if (c->at[k].capital && (k > 0 || clause_is(c, 1, says))) {
			names += gap > 1;
			gap = 0;
		} else
			gap++;
	return names <= 1;
}

/* "Bolt said they had slept": Bolt is one person or firm. */
static bool
is_of_many(const struct lean *l, size_t i)
{
	const struct clause *c = l->c;

	if (i < 2 || i > 3 || !lean_is(l, i, " they ") ||
	    (i == 3 && !clause_is(c, 2, " that ")))
		return false;
	return c->at[0].capital && !ends(&c->at[0], "s") && !clause_is(c, 0,
	    " police staff people everyone both many most some several few"
	    " women men children all others ") && clause_is(c, 1, says) &&
	    !(c->at[0].n > 1 && c->at[0].s[1] >= 'A' && c->at[0].s[1] <= 'Z');
}

/* "Maximov showed it to me", "Critics call them toys." */
static bool
is_plain_object(const struct lean *l, size_t i)
{
	const struct clause *c = l->c;
	const struct verb *v;
	size_t k;

	if (i < 2 || i > 4 || !lean_is(l, i, " him them it her ") ||
	    c->at[i].gap != 0)
		return false;
	for (k = 0; k < i; k++)
		if (l->inside[k] || (k > 0 && c->at[k].gap != 0) ||
		    c->at[k].owner || clause_is(c, k, " and or of who that to"
		    " which it they he she i we you for in with if when what"
		    " how "))
			return false;
	if (clause_is(c, i, " her ") && !is_last(c, i) && !clause_is(c, i + 1,
	    " to for with as in at on from by after that "))
		return false;
	if (clause_is(c, i, " it ") && clause_is(c, i - 1, " made make makes"
	    " find finds found think thinks thought consider considers keep"
	    " keeps kept put takes take took owe hit ran lost "))
		return false;
	v = verb_of_past(c->at[i - 1].low, c->at[i - 1].low_n);
	if (v == NULL)
		v = verb_of_present(c->at[i - 1].low, c->at[i - 1].low_n);
	if (v == NULL)
		v = verb_of_base(c->at[i - 1].low, c->at[i - 1].low_n);
	return v != NULL && !clause_is(c, i - 1, " is are was were be ") &&
	    ((v->frames & VERB_SAYS) == 0 || !clause_is(c, i, " it ") ||
	    is_last(c, i) || clause_is(c, i + 1, " to for with as in on "));
}

/* "The port had been warned about it twice": a port is not warned of itself. */
static bool
is_told_of(const struct lean *l, size_t i)
{
	const struct clause *c = l->c;
	size_t k, verb = i - 2;

	if (i < 4 || i > 10 || !lean_is(l, i, " it ") || c->at[i].gap != 0 ||
	    !clause_is(c, i - 1, " of about ") || !clause_is(c, verb, " warned"
	    " told heard spoken spoke thought learned learnt asked informed knew"
	    " known accused aware complained boasted dreamed talked written"
	    " because "))
		return false;
	for (k = 0; k < verb; k++)
		if (l->inside[k] || (k > 0 && c->at[k].gap != 0) || clause_is(c,
		    k, " and or of who that to which it they he she i we you for"
		    " in with if when what how from about "))
			return false;
	return true;
}

static bool
has_pair_before(const struct clause *c, size_t i)
{
	size_t k, names = 0;

	for (k = 0; k < i; k++) {
		if (clause_is(c, k, " and or both with versus v "))
			return true;
		names += c->at[k].capital && k > 0;
	}
	return names > 1;
}

/* "between the two", "for the latter", "the other side". */
static bool
is_one_of_pair(const struct lean *l, size_t i)
{
	const struct clause *c = l->c;

	if (i == 0 || !clause_is(c, i + 1, " latter pair duo trio others former"
	    " two three ") || !lean_is(l, i, " the ") ||
	    has_pair_before(c, i))
		return false;
	if (clause_is(c, i + 1, " latter pair duo trio others "))
		return is_last(c, i + 1) || clause_is(c, i + 2, small);
	if (clause_is(c, i + 1, " former "))
		return is_last(c, i + 1) || clause_is(c, i + 2, helpers);
	return clause_is(c, i + 1, " two three ") && (is_last(c, i + 1) ||
	    (is_last(c, i + 2) && !c->at[i + 2].capital) ||
	    clause_is(c, i + 2, helpers) || clause_is(c, i + 3, helpers));
}

/* "refused to do so", "lived there". */
static bool
is_place_or_deed(const struct lean *l, size_t i)
{
	const struct clause *c = l->c;
	size_t k;

	if (i == 0 || has_clause_before(l, i))
		return false;
	if (lean_is(l, i, " so "))
		return clause_is(c, i - 1, " do did does doing done ") &&
		    !clause_is(c, i + 1, " much many well ");
	if (!lean_is(l, i, " there ") || clause_is(c, i + 1, be) ||
	    clause_is(c, i + 1, " has have had will would may might could can"
	    " must should seems seem appears appear to remain remains exist"
	    " exists now still 's ") || clause_is(c, i - 1, be) ||
	    clause_is(c, i - 1, " out over in was is will believe think ") ||
	    (c->at[i - 1].low_n == 0))
		return false;
	for (k = 1; k < i; k++)
		if (c->at[k].capital || clause_is(c, k, " in at where "))
			return false;
	return is_last(c, i) || clause_is(c, i + 1, " for by since and with as"
	    " in on are were ");
}

static bool
is_word(const char *s, const char *word, size_t n)
{
	return memcmp(s, word, n) == 0 && !(s[n] >= 'a' && s[n] <= 'z');
}

/* A word of "the" and so on at S, the Ith; COMMA: after a mark. */
static bool
may_lean_at(const char *s, size_t i, bool comma)
{
	bool early = comma || i < 5;

	switch (*s) {
	case 't':
		if (strncmp(s, "tho", 3) == 0)
			return s[3] == 's';
		if (strncmp(s, "the", 3) != 0)
			return false;
		if (s[3] == 'r')
			return s[4] == 'e';
		if (s[3] == 'y' || s[3] == 'm' || s[3] == 'i')
			return early;
		return s[3] == ' ' && list_starts("|two|three|latter|former"
		    "|pair|duo|trio|others|", s + 4) > 0;
	case 's':
		return strncmp(s, "same ", 5) == 0 ||
		    strncmp(s, "so ", 3) == 0 || strncmp(s, "so,", 3) == 0 ||
		    (comma && strncmp(s, "she ", 4) == 0);
	case 'h':
		return strncmp(s, "him", 3) == 0 || strncmp(s, "her", 3) == 0 ||
		    (early && (strncmp(s, "he ", 3) == 0 ||
		    strncmp(s, "his", 3) == 0));
	case 'l':
		return i < 6 && strncmp(s, "later", 5) == 0;
	case 'e':
		return i < 6 && strncmp(s, "earlier", 7) == 0;
	case 'i':
		return s[1] == 't' && ((early && (s[2] == 's' || is_word(s,
		    "it", 2))) || (i < 11 && i > 3 && s[2] == ' ' &&
		    (memcmp(s - 3, "of ", 3) == 0 || memcmp(s - 6, "about ",
		    6) == 0)));
	default:
		return false;
	}
}

bool
refer_may_lean(const char *low)
{
	const char *s = low;
	size_t i;

	for (i = 1; (s = strchr(s, ' ')) != NULL; i++) {
		char c = s > low ? s[-1] : ' ';
		bool comma = c == ',' || c == '"' || c == '-' || c == '\x9d' ||
		    c == '\x94';

		if (may_lean_at(++s, i, comma))
			return true;
	}
	return false;
}

/* Whether the token at I, of so many letters, leans. */
static bool
leans_at(const struct lean *l, size_t i)
{
	const struct token *t = &l->c->at[i];

	switch (t->low_n) {
	case 2:
		if (t->low[0] == 's')
			return is_place_or_deed(l, i);
		return (t->low[0] == 'h' || t->low[0] == 'i') &&
		    (is_tagged(l, i) || is_plain_object(l, i) ||
		    is_told_of(l, i));
	case 3:
		if (t->low[0] == 't')
			return is_one_of_pair(l, i);
		if (t->low[0] == 'h' && is_other_one(l, i))
			return true;
		return (t->low[0] == 'h' || t->low[0] == 's') &&
		    (is_tagged(l, i) || is_plain_object(l, i));
	case 4:
		if (t->low[0] == 's')
			return is_same(l->c, i);
		return t->low[0] == 't' && (is_tagged(l, i) ||
		    is_of_many(l, i) || is_plain_object(l, i));
	case 5:
		return t->low[0] == 't' && t->low[1] == 'h' &&
		    (is_those(l, i) ||
		    is_place_or_deed(l, i));
	default:
		return false;
	}
}

bool
refer_leans(const struct clause *c)
{
	struct lean l;
	size_t i;

	lean_read(&l, c);
	if (opens_later(c) || opens_without_subject(&l) || opens_long(&l))
		return true;
	for (i = 1; i < c->count && i < TOKENS_MAX; i++)
		if (leans_at(&l, i))
			return true;
	return false;
}
