/* "We" written out: a paper's authors, or the company whose page it is.
 * English. */
#include <string.h>

#include <ndigest/text/utf8.h>

#include "antecedent.h"
#include "ask_en.h"
#include "genre.h"
#include "lean.h"
#include "refer.h"

#define NAME_BYTES 40
#define NAME_WORDS 3
#define WE_LEAST 2	/* sentences */

/* The bytes of the name at S: capitals, at most NAME_WORDS; 0: none. */
static size_t
name_length(const char *s)
{
	size_t words = 0, n = 0, k;
	bool owner;

	while (words < NAME_WORDS && refer_is_capital(s + n)) {
		k = refer_word(s + n, &owner);
		if (k == 0 || owner)
			break;
		n += k;
		words++;
		if (s[n] != ' ' || !refer_is_capital(s + n + 1))
			break;
		n++;
	}
	while (n > 0 && s[n - 1] == ' ')
		n--;
	return n > 1 && n < NAME_BYTES ? n : 0;
}

static const char *
keep_name(struct article *a, const char *s, size_t n)
{
	return n == 0 ? NULL : arena_printf(a->arena, "%.*s", (int)n, s);
}

/* "At Acme, we build lamps." */
static const char *
find_at(struct article *a, const struct unit *u)
{
	const char *s = u->low, *at;
	size_t n;

	if (strlen(u->low) != strlen(u->text))
		return NULL;
	for (at = strstr(s, "at "); at != NULL; at = strstr(at + 3, "at ")) {
		if (at > s && at[-1] != ' ')
			continue;
		n = name_length(u->text + (at - s) + 3);
		if (n > 0 && strncmp(at + 3 + n, ", we ", 5) == 0)
			return keep_name(a, u->text + (at - s) + 3, n);
	}
	return NULL;
}

/* How many sentences speak of what we do. */
static size_t
count_we(const struct article *a)
{
	size_t i, found = 0;

	for (i = 0; i < a->count && found < WE_LEAST; i++) {
		const struct unit *u = &a->units[i];

		if ((u->flags & (UNIT_QUOTED | UNIT_MINE)) == 0)
			found += (u->low[0] == 'w' && u->low[1] == 'e' &&
			    (u->low[2] == ' ' || u->low[2] == '\'' ||
			    u->low[2] == '\xe2')) ||
			    strstr(u->low, ", we ") != NULL ||
			    strstr(u->low, "today we") != NULL;
	}
	return found;
}

/* Whether a sentence of the text says "we are releasing" and the like. */
static bool
speaks_as_firm(const struct article *a)
{
	static const char deeds[] = "|we're introducing|we're releasing"
	    "|we're launching|we're announcing|we're expanding|we're partnering"
	    "|we're excited to|we're sharing|we're making|we're opening"
	    "|we are introducing|we are releasing|we are launching"
	    "|we are announcing|we are expanding|we are partnering"
	    "|we are excited to|we are pleased to|we are proud to"
	    "|we are sharing|we are making|we're donating|we are donating"
	    "|we're rolling|we are rolling|we’re introducing|we’re releasing"
	    "|we’re launching|we’re announcing|we’re expanding|we’re partnering"
	    "|we’re excited to|we’re sharing|we’re making|we’re opening"
	    "|we’re rolling|we’re donating|our mission|our customers|";
	size_t i;

	for (i = 0; i < a->count; i++)
		if ((a->units[i].flags & (UNIT_QUOTED | UNIT_MINE)) == 0 &&
		    list_within(deeds, a->units[i].low))
			return true;
	return false;
}

/* The name of N bytes at NAME stands in the text. */
static bool
is_in_text(const struct article *a, const char *name, size_t n)
{
	size_t i;

	for (i = 0; i < a->count; i++)
		if (memmem(a->units[i].text, strlen(a->units[i].text), name, n)
		    != NULL)
			return true;
	return false;
}

/* "Acme is giving $5 to …", "Acme launches …" */
static const char *
find_in_title(struct article *a, const char *title)
{
	size_t n = name_length(title), verb;

	if (n == 0 || title[n] != ' ')
		return NULL;
	verb = strcspn(title + n + 1, " ");
	return refer_word_in(" is announces launches introduces partners raises"
	    " expands releases joins opens acquires donates signs brings adds"
	    " unveils commits supports ", title + n + 1, verb) &&
	    is_in_text(a, title, n) && speaks_as_firm(a) ?
	    keep_name(a, title, n) : NULL;
}

/* "Acme News" */
static const char *
find_in_source(struct article *a, const char *source)
{
	size_t n = name_length(source);

	while (n > 0) {
		const char *last = source + n;

		while (last > source && last[-1] != ' ')
			last--;
		if (last == source || !refer_word_in(" blog news newsroom"
		    " engineering research updates ai feed ", last,
		    (size_t)(source + n - last)))
			break;
		n = (size_t)(last - source) - 1;
	}
	return n > 0 && is_in_text(a, source, n) && speaks_as_firm(a) ?
	    keep_name(a, source, n) : NULL;
}

/* The company that "we" is, "" when it cannot be told. */
static const char *
find_firm(struct article *a)
{
	const char *name = NULL;
	size_t i;

	if (count_we(a) < WE_LEAST)
		return "";
	for (i = 0; i < a->count && name == NULL; i++)
		name = find_at(a, &a->units[i]);
	if (name == NULL && a->in->source != NULL)
		name = find_in_source(a, a->in->source);
	if (name == NULL && a->in->title != NULL)
		name = find_in_title(a, a->in->title);
	return name != NULL ? name : "";
}

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

/* Writes NAME for the "we" at token I. */
static bool
write_we(struct buf *out, const struct clause *c, size_t i, const char *name,
    bool many)
{
	size_t k = i + 1;
	bool owner = clause_is(c, i, " our ");

	/* "Our model" may be anybody's; "Our results" are the paper's */
	if (owner && !(many && clause_is(c, k, " results findings experiments"
	    " analysis analyses data evaluation evaluations survey study"
	    " simulations observations ")))
		return false;
	/* "At Acme, we …" */
	if (i > 0 && !clause_is(c, 0, " here now ") && !(many && clause_is(c,
	    0, " in ") && clause_is(c, 1, " this ")) && (many ||
	    memmem(c->text, (size_t)(c->at[i].s - c->text), name,
	    strlen(name)) == NULL))
		buf_add(out, c->text, (size_t)(c->at[i].s - c->text));
	if (many)
		buf_adds(out, out->len > 0 ? "the" : "The");
	if (owner)
		return add_rest(out, c, k, many);
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
		a->firm = find_firm(a);
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
