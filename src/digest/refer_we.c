/* "We" written out: a paper's authors, or the company whose page it is.
 * English. */
#include <string.h>

#include <ndigest/text/utf8.h>

#include "antecedent.h"
#include "ask_en.h"
#include "firm.h"
#include "genre.h"
#include "lean.h"
#include "refer.h"

/* Appends the verb at I of CLAUSE with an "s", which stands for one. */
static bool
add_verb(struct buf *out, const struct clause *c, size_t i)
{
	const struct token *t = &c->at[i];
	const char *s = t->low;
	size_t n = t->low_n, k;

	/* a second verb would want an "s", too */
	for (k = i + 1; k + 1 < c->count; k++)
		if (clause_is(c, k, " and or but ")) {
			size_t next = k + 1;

			while (ask_is_adverb(c, next))
				next++;
			if (next < c->count && verb_of_base(c->at[next].low,
			    c->at[next].low_n) != NULL && verb_of_past(
			    c->at[next].low, c->at[next].low_n) == NULL)
				return false;
		}
	if (clause_is(c, i, " have do ")) {
		buf_adds(out, *s == 'h' ? "has" : "does");
		return true;
	}
	if (clause_is(c, i, " are were ")) {
		buf_adds(out, *s == 'a' ? "is" : "was");
		return true;
	}
	if (clause_is(c, i, " will would can could may might must should had"
	    " did ") || (verb_of_past(s, n) != NULL && verb_of_base(s, n) ==
	    NULL)) {
		buf_add(out, t->s, t->n);
		return true;
	}
	if (n < 2 || verb_of_base(s, n) == NULL || verb_of_past(s, n) != NULL)
		return false;
	buf_add(out, s, n - (s[n - 1] == 'y' && strchr("aeou", s[n - 2]) ==
	    NULL));
	buf_adds(out, s[n - 1] == 'y' && strchr("aeou", s[n - 2]) == NULL ?
	    "ies" : strchr("sxzo", s[n - 1]) != NULL || (s[n - 1] == 'h' &&
	    strchr("cs", s[n - 2]) != NULL) ? "es" : "s");
	return true;
}

/* The token of "we" that is the subject: the first one, or behind an
 * introduction; the count when there is none. */
static size_t
find_we(const struct clause *c)
{
	size_t i = 0;

	if (!clause_is(c, 0, " we our we're we’re we've we’ve we'll we’ll "))
		i = clause_is(c, 0, " today here finally first now ") ? 1 :
		    ask_skip_intro(c);
	return clause_is(c, i, " we our we're we’re we've we’ve we'll we’ll ")
	    && !(i > 0 && clause_is(c, 0, " if when as unless while because "))
	    ? i : c->count;
}

/* The contraction's verb, or "". */
static const char *
contracted(const struct clause *c, size_t i, bool many)
{
	if (clause_is(c, i, " we're we’re "))
		return many ? " are" : " is";
	if (clause_is(c, i, " we've we’ve "))
		return many ? " have" : " has";
	return clause_is(c, i, " we'll we’ll ") ? " will" : "";
}

/* What comes after "we" and its verb, from token I on. */
static bool
add_rest(struct buf *out, const struct clause *c, size_t i, bool many)
{
	const char *at = c->at[i - 1].s + c->at[i - 1].n, *word;

	for (; i < c->count; i++) {
		word = c->at[i].s;
		if (clause_is(c, i, " we ours ourselves i me my we're we’re"
		    " we've we’ve we'll we’ll ") && !(many && clause_is(c, i,
		    " we ")))
			return false;
		if (!clause_is(c, i, " we our us "))
			continue;
		buf_add(out, at, (size_t)(word - at));
		buf_adds(out, clause_is(c, i, " we ") ? "they" : clause_is(c, i,
		    " our ") ? (many ? "their" : "its") : many ? "them" : "it");
		at = word + c->at[i].n;
	}
	buf_adds(out, at);
	return true;
}

/* "Our world": everybody's. */
static bool
is_shared(const struct clause *c, size_t i)
{
	return clause_is(c, i, " world planet lives time times society future"
	    " understanding minds own bodies brains daily everyday collective"
	    " politics economy culture politicians leaders schools cities country"
	    " history children kids advice view favorite favourite opinion take"
	    " friend friends ");
}

/* Writes NAME for the "we" at token I. */
static bool
write_we(struct buf *out, const struct clause *c, size_t i, const char *name,
    bool many)
{
	size_t k = i + 1;
	bool owner = clause_is(c, i, " our ");

	/* "Our model" may be anybody's; "Our results" are the paper's */
	if (owner && (many ? !clause_is(c, k, " results findings experiments"
	    " analysis analyses data evaluation evaluations survey study"
	    " simulations observations ") : is_shared(c, k)))
		return false;
	/* "Acme founded Acme" */
	if (!many && strstr(c->at[i].s, name) != NULL)
		return false;
	/* "At Acme, we …" */
	if (i > 0 && !clause_is(c, 0, " here now ") && !(many && clause_is(c,
	    0, " in ") && clause_is(c, 1, " this ")) && (many ||
	    memmem(c->text, (size_t)(c->at[i].s - c->text), name,
	    strlen(name)) == NULL)) {
		/* "In a review of our lamps, we found" */
		for (k = 0; k < i; k++)
			if (clause_is(c, k, " our us we i my "))
				return false;
		k = i + 1;
		buf_add(out, c->text, (size_t)(c->at[i].s - c->text));
	}
	if (many)
		buf_adds(out, out->len > 0 ? "the" : "The");
	if (owner) {
		buf_adds(out, many ? "" : name);
		buf_adds(out, many ? "" : name[strlen(name) - 1] == 's' ?
		    "\xe2\x80\x99" : "\xe2\x80\x99s");
		return add_rest(out, c, k, many);
	}
	buf_adds(out, many ? " authors" : name);
	buf_adds(out, contracted(c, i, many));
	while (clause_is(c, k, " also then further first finally next therefore"
	    " thus additionally "))
		k++;
	if (!many && c->at[i].low_n == 2) {
		for (; ask_is_adverb(c, k); k++) {
			buf_addc(out, ' ');
			buf_add(out, c->at[k].s, c->at[k].n);
		}
		buf_addc(out, ' ');
		if (!add_verb(out, c, k++))
			return false;
	} else if (k > i + 1) {
		buf_addc(out, ' ');
		buf_add(out, c->at[k].s, c->at[k].n);
		k++;
	}
	return add_rest(out, c, k, many);
}

/* What find_we looks for may be there: spares most of the reading. */
static bool
may_be_we(const char *low)
{
	if (*low == 'w')
		return low[1] == 'e' && (low[2] == ' ' || low[2] == '\'' ||
		    low[2] == '\xe2');
	if (*low == 'o')
		return strncmp(low, "our ", 4) == 0;
	return strstr(low, ", we") != NULL || list_starts("|today we|now we"
	    "|today our|", low) > 0;
}

const char *
refer_write_we(struct article *a, size_t at)
{
	const struct unit *u = &a->units[at];
	bool many = a->genre == GENRE_ABSTRACT;
	struct buf out = BUF_INIT(0), low = BUF_INIT(0);
	const char *made = NULL;
	struct clause c;
	size_t i;

	if (!may_be_we(u->low + u->cut) || (!many && a->firm != NULL &&
	    *a->firm == '\0'))
		return NULL;
	if (!many && a->firm == NULL)
		a->firm = firm_find(a);
	if (!many && *a->firm == '\0')
		return NULL;
	clause_read(&c, a, u->text + u->cut);
	i = c.cut ? c.count : find_we(&c);
	if (i + 3 < c.count && write_we(&out, &c, i, a->firm, many)) {
		utf8_lower(&low, buf_str(&out), out.len);
		clause_read(&c, a, buf_str(&out));
		if (!c.cut && !lean_english(buf_str(&out), buf_str(&low)) &&
		    !refer_leans(&c) && !antecedent_is_missing(a,
		    buf_str(&out)))
			made = arena_strdup(a->arena, buf_str(&out));
	}
	buf_free(&out);
	buf_free(&low);
	return made;
}

/* "We" that may be everybody: "as we launch lamps, we need". */
static bool
is_everybody(const struct clause *c, size_t i)
{
	return clause_is(c, i + 1, " need must should all know live think see use"
	    " want can could might may train call do often humans people ") ||
	    (clause_is(c, i, " us ") && (c->at[i].s[0] != 'u' || clause_is(c,
	    i - 1, " of let let's lets all most many ")));
}

/* Writes the word at I, a form of "we", as NAME the FIRST time and as "it" after
 * that: the token after what was written, 0 where it cannot be done. */
static size_t
write_form(struct buf *out, const struct clause *c, size_t i, const char *name,
    bool first)
{
	size_t k = i + 1;

	if (clause_is(c, i, " our ")) {
		if (is_shared(c, k))
			return 0;
		buf_adds(out, first ? name : "its");
		buf_adds(out, !first ? "" : name[strlen(name) - 1] == 's' ?
		    "\xe2\x80\x99" : "\xe2\x80\x99s");
		return k;
	}
	buf_adds(out, first ? name : "it");
	if (clause_is(c, i, " us "))
		return k;
	buf_adds(out, contracted(c, i, false));
	if (c->at[i].low_n > 2)
		return k;
	for (; ask_is_adverb(c, k); k++) {
		buf_addc(out, ' ');
		buf_add(out, c->at[k].s, c->at[k].n);
	}
	buf_addc(out, ' ');
	return k < c->count && add_verb(out, c, k) ? k + 1 : 0;
}

const char *
refer_write_ours(struct article *a, size_t at)
{
	static const char forms[] = " we we're we’re we've we’ve we'll we’ll our"
	    " us ";
	const struct unit *u = &a->units[at];
	const struct clause *c;
	const char *made = NULL, *from;
	struct buf out = BUF_INIT(0);
	bool first = true;
	size_t i, k;

	if (!list_within("|we|our|us|we're|we\xe2\x80\x99re|we've"
	    "|we\xe2\x80\x99ve|we'll|we\xe2\x80\x99ll|", u->low) ||
	    a->genre == GENRE_ABSTRACT)
		return NULL;
	if (a->firm == NULL)
		a->firm = firm_find(a);
	if (*a->firm == '\0' || strstr(u->text, a->firm) != NULL)
		return NULL;
	c = clause_of(a, u);
	from = u->text + u->cut;
	for (i = 0; !c->cut && i < c->count; i++) {
		if (clause_is(c, i, " i me my ours ourselves "))
			break;
		if (!clause_is(c, i, forms))
			continue;
		buf_add(&out, from, (size_t)(c->at[i].s - from));
		k = is_everybody(c, i) ? 0 : write_form(&out, c, i, a->firm,
		    first);
		if (k == 0)
			break;
		from = c->at[k - 1].s + c->at[k - 1].n;
		first = false;
		i = k - 1;
	}
	if (!first && i == c->count) {
		buf_adds(&out, from);
		made = arena_strdup(a->arena, buf_str(&out));
	}
	buf_free(&out);
	return made;
}
