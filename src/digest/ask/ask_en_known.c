/*
 * What a reader knows who has seen only the title and what is printed
 * already, so that a question names nobody by a bare surname and speaks of no
 * "the club" that nothing told of. English.
 */
#include <string.h>

#include <ndigest/text/utf8.h>

#include "../ask_en.h"
#include "../refer.h"

#define FULL_WORDS 3	/* before the surname: "Sen. Ann" */

/* Those there is but one of. */
static const char sole[] = " government police army council president ministry"
    " court prosecution jury judge parliament senate congress internet"
    " world public economy government's opposition military navy mayor"
    " country nation coastguard pope church media weather sun moon industry market markets"
    " united white european ";

static bool
has_term(const struct article *a, uint32_t term)
{
	size_t i, k;

	if (article_title_has(a, term))
		return true;
	for (i = 0; i < a->usable_count; i++) {
		const struct unit *u = &a->units[a->usable[i]];

		for (k = 0; u->used && k < u->terms; k++)
			if (a->vector[u->first + k].term == term)
				return true;
	}
	return false;
}

static bool
has_used(const struct article *a)
{
	size_t i;

	for (i = 0; i < a->usable_count; i++)
		if (a->units[a->usable[i]].used)
			return true;
	return false;
}

/* "the club", tokens [FIRST, END): the title or the summary told of it, or
 * there is but one. */
bool
ask_is_known(const struct ask *q, size_t first, size_t end)
{
	const struct clause *c = q->c;
	uint32_t term;

	if (clause_is(c, end - 1, sole) || clause_is(c, first + 1, sole) ||
	    c->at[end - 1].low_n == 0)
		return true;
	if (q->a->title_count == 0 && !has_used(q->a))
		return true;
	return article_terms(q->a, c->at[end - 1].low, &term, 1) == 1 &&
	    has_term(q->a, term);
}

/* "the Londoner", "the Swede": a name for somebody named before. */
bool
ask_is_byname(const struct clause *c, size_t first, size_t end)
{
	static const char *const endings[] = { "er", "man", "woman", "ian",
	    "ean", "ard" };
	const struct token *t = &c->at[first + 1];
	size_t i, n;

	if (end != first + 2 || !clause_is(c, first, " the ") || !t->capital)
		return false;
	for (i = 0; i < sizeof endings / sizeof endings[0]; i++) {
		n = strlen(endings[i]);
		if (t->low_n > n + 2 && memcmp(t->low + t->low_n - n,
		    endings[i], n) == 0)
			return true;
	}
	return clause_is(c, first + 1, " swede dane finn czech pole turk serb"
	    " croat briton scot swiss portuguese japanese ");
}

/* The word at token I is in the title. */
bool
ask_is_titled(const struct ask *q, size_t i)
{
	uint32_t term;

	return article_terms(q->a, q->c->at[i].low, &term, 1) == 1 &&
	    article_title_has(q->a, term);
}

static bool
is_letter(char ch)
{
	return (ch >= 'a' && ch <= 'z') || (ch >= 'A' && ch <= 'Z') ||
	    (unsigned char)ch >= 0x80;
}

/* "headteacher" that opens a sentence before the first name at NEXT. */
static bool
is_role(const char *low, size_t n, const char *next)
{
	return refer_given_name(next, strcspn(next, " ,.")) == 2 &&
	    !refer_is_title(low, n) && low[n - 1] != '.' &&
	    low[n - 1] != 's';
}

/* Where the word before AT in TEXT starts, when it is a first name or a
 * title; NULL when it is none. */
static const char *
name_before(const struct article *a, const char *text, const char *at)
{
	const char *end = at - 1, *s;
	char low[TOKEN_LOW];
	size_t n, i;

	if (at <= text + 1 || *end != ' ')
		return NULL;
	for (s = end; s > text && s[-1] != ' '; s--)
		;
	n = (size_t)(end - s);
	/* Kev "Tiny" Poe */
	if (n > 2 && *s == '"' && s[n - 1] == '"')
		return s;
	while (n > 0 && (*s == '"' || *s == '(')) {
		s++;
		n--;
	}
	if (n < 2 || n >= sizeof low || *s < 'A' || *s > 'Z' || (s[n - 1] ==
	    '.' && n > 4) || memmem(s, n, "\xe2\x80", 2) != NULL)
		return NULL;
	for (i = 1; i < n; i++)
		if (!is_letter(s[i]) && s[i] != '-' && s[i] != '.')
			return NULL;
	for (i = 0; i < n; i++)
		low[i] = s[i] >= 'A' && s[i] <= 'Z' ? (char)(s[i] + 32) : s[i];
	if (list_has_word(ask_determiners, low, n) || list_has_word(ask_openers,
	    low, n) || list_has_word(ask_prepositions, low, n) || list_has_word(
	    " mr mrs ms mr. mrs. ms. but and or when then so yet now he she it"
	    " says said even only also still however meanwhile president"
	    " january february march april may june july august september"
	    " october november december prime minister monday tuesday wednesday thursday friday saturday"
	    " sunday ", low, n) || memchr(s, '\'', n) != NULL ||
	    (s[n - 1] != '.' && article_is_common(a, s, n)) ||
	    (s == text && (list_has_word(ask_roles, low, n) || (is_role(low, n,
	    end + 1) && refer_given_name(s, n) < 2))))
		return NULL;	/* "Analyst Ann Poe" */
	return s;
}

/* "McCoy", "LeCun", "O'Neil": a second capital and yet a surname. */
static bool
has_prefix(const struct token *t)
{
	static const char *const prefixes[] = { "Mc", "Mac", "Le", "La", "De",
	    "Du", "Di", "Fitz", "O'", "D'", "O\xe2\x80\x99", "D\xe2\x80\x99" };
	size_t i, n;

	for (i = 0; i < sizeof prefixes / sizeof prefixes[0]; i++) {
		n = strlen(prefixes[i]);
		if (t->n > n + 1 && memcmp(t->s, prefixes[i], n) == 0 &&
		    t->s[n] >= 'A' && t->s[n] <= 'Z')
			return true;
	}
	return false;
}

/* The place of NAME as a whole word in TEXT from AT on, or NULL. */
static const char *
find_word(const char *at, const char *text, const char *name, size_t n)
{
	for (; (at = memmem(at, strlen(at), name, n)) != NULL; at += n)
		if ((at == text || !is_letter(at[-1])) && !is_letter(at[n]) &&
		    at[n] != '-')
			return at;
	return NULL;
}

static bool
is_first_name(const char *s)
{
	return refer_given_name(s, strcspn(s, " ,.")) == 2;
}

/* Appends "Ann Poe" for the single name at token I when the article
 * introduces her so and the title does not name her; false: it does not. */
bool
ask_add_full_name(struct ask *q, size_t i)
{
	const struct token *t = &q->c->at[i];
	const struct article *a = q->a;
	const char *at, *from, *s, *text;
	size_t k, words, capitals = 0;

	for (k = 0; k < t->n; k++)
		capitals += (t->s[k] >= 'A' && t->s[k] <= 'Z') ||
		    (t->s[k] >= '0' && t->s[k] <= '9');
	if (!t->capital || t->owner || t->n < 3 || (capitals > 1 &&
	    !has_prefix(t)) ||
	    memchr(t->s, '.', t->n) != NULL || (a->in->title != NULL &&
	    find_word(a->in->title, a->in->title, t->s, t->n) != NULL))
		return false;
	for (k = 0; k < a->usable_count; k++) {
		text = a->units[a->usable[k]].text;
		at = find_word(text, text, t->s, t->n);
		if (at == NULL)
			continue;
		from = at;
		for (words = 0; words < FULL_WORDS; words++) {
			s = name_before(a, text, from);
			if (s == NULL)
				break;
			from = s;
			/* "Acme Tools boss Ann Poe": her name is enough */
			if (is_first_name(s) && ((s = name_before(a, text,
			    from)) == NULL || !is_first_name(s)))
				break;
		}
		if (from < at) {
			buf_add(&q->text, from, (size_t)(at - from) + t->n);
			return true;
		}
	}
	return false;
}

/* Nothing but a subject is before token END. */
static bool
is_one_phrase(const struct clause *c, size_t end)
{
	size_t i;

	for (i = 0; i < end; i++)
		if (clause_is(c, i, " that who which because when while if as"
		    " after before since where but said says than ") ||
		    (clause_is(c, i, " and ") && !c->at[i + 1].capital &&
		    !clause_is(c, i + 1, " the ")) ||
		    (!c->at[i].capital && verb_of_past(c->at[i].low,
		    c->at[i].low_n) != NULL) || c->at[i].gap == ',')
			return false;
	return true;
}

/* "the first dozen;", "60,000 more will": the noun was said before. */
static bool
lacks_noun(const struct clause *c, size_t i)
{
	bool more = clause_is(c, i, " more ") && ((c->at[i - 1].number &&
	    !c->at[i - 1].money) ||
	    clause_is(c, i - 1, " two three four five six seven eight nine ten"
	    " many several hundred thousand million "));
	bool first = clause_is(c, i, " dozen two three four five half ") &&
	    clause_is(c, i - 1, " first last other next remaining ") && i > 1 &&
	    clause_is(c, i - 2, " the ");

	/* "cancelled new ones" */
	if (clause_is(c, i, " ones "))
		return clause_is(c, i - 1, " new old other big small first next"
		    " last older newer ") && is_one_phrase(c, i - 2);
	/* "agreed to fund one with" */
	if (clause_is(c, i, " one ") && c->at[i].gap == 0 && (verb_of_base(
	    c->at[i - 1].low, c->at[i - 1].low_n) != NULL || verb_of_past(
	    c->at[i - 1].low, c->at[i - 1].low_n) != NULL) &&
	    (i + 1 >= c->count || c->at[i + 1].gap != 0 || clause_is(c, i + 1,
	    " with for that in on at from and ")))
		return true;
	/* "say that 60 a year would be needed" */
	if (c->at[i].number && !c->at[i].money && !c->at[i].percent &&
	    clause_is(c, i - 1, " that say says said ") && ((clause_is(c, i + 1,
	    " a ") && ask_is_time_unit(c, i + 2)) || clause_is(c, i + 1,
	    " would will were are had have could ")))
		return true;
	if (!(more || first) || c->at[i].gap != 0)
		return false;
	return i + 1 >= c->count || c->at[i + 1].gap != 0 || clause_is(c, i + 1,
	    " will would are were have had has can could is was to by in for ");
}

/* "Scientists believe that its seeds": nothing before is an it. */
static bool
is_foreign(const struct clause *c, size_t i)
{
	size_t k;

	if (!clause_is(c, i, " its ") || i > 5 || i == 0)
		return false;
	for (k = 0; k < i; k++)
		if (c->at[k].name || c->at[k].number || clause_is(c, k, " a an"
		    " the this each every in on ") || c->at[k].gap != 0)
			return false;
	return c->at[0].low_n > 3 && c->at[0].low[c->at[0].low_n - 1] == 's';
}

/* "the Hungarian" as an object. */
static bool
has_byname(const struct clause *c, size_t i)
{
	return clause_is(c, i, " the ") && i + 1 < c->count &&
	    c->at[i + 1].gap == 0 && ask_is_byname(c, i, i + 2) &&
	    (i + 2 >= c->count || c->at[i + 2].gap != 0 || (!c->at[i +
	    2].capital && clause_is(c, i + 2, ask_prepositions)));
}

/* "The trust asked people not to feed them": the verb of asking stands before
 * its object, which ends before token I. */
static bool
is_told_to(const struct clause *c, size_t i)
{
	size_t k;

	for (k = i - 1; k > 0 && k + 4 > i; k--)
		if (clause_is(c, k, " asked urged told warned advised ordered"
		    " asks urges tells warns advises "))
			return k + 1 < i && is_one_phrase(c, k);
	return false;
}

/* "why there had been none in May": of what? */
static bool
is_elliptic(const struct clause *c, size_t i)
{
	return clause_is(c, i, " none neither some most many few ") &&
	    (i + 1 == c->count || c->at[i + 1].gap != 0 || clause_is(c, i + 1,
	    " in is are was were has have had did do will would said say "));
}

/* Sentences whose main verb has "them" as its object, and those that speak of
 * "that year", "these results": they need the one before. */
bool
ask_leans_inside(const struct clause *c)
{
	static const char again[] = " year day month week night morning time"
	    " season summer winter evening afternoon ";
	/* all that a token is asked for below */
	static const char looked_at[] = " more dozen two three four five half"
	    " one ones the its none neither some most many few then that same"
	    " these those such this them him it ";
	size_t i, k;
	bool counted = c->at[0].number;

	for (i = 1; i < c->count; i++) {
		counted = counted || c->at[i].number;
		/* one look at most words */
		if (!c->at[i].number && !token_is(&c->at[i], looked_at))
			continue;
		if (c->at[i].number && lacks_noun(c, i))
			return true;
		if (clause_is(c, i, " more dozen two three four five half one"
		    " ones the its ") && (lacks_noun(c, i) || has_byname(c, i) ||
		    is_foreign(c, i)))
			return true;
		if (!counted && is_elliptic(c, i))
			return true;
		if (clause_is(c, i, " then ") && clause_is(c, i - 1, " until"
		    " since by before "))
			return true;
		if (clause_is(c, i, " that same ") && clause_is(c, i + 1, again)
		    && c->at[i + 1].gap == 0 && !clause_is(c, i + 2, " the a"
		    " he she it they was is had "))
			return true;
		if (clause_is(c, i, " these those such ") && !(i == 1 &&
		    clause_is(c, 0, " among ")) && c->at[i + 1].gap == 0 && i + 1 < c->count && !clause_is(c,
		    i + 1, " who as that with in from of at days under a an"
		    " living working affected already "))
			return true;
		if (clause_is(c, i, " this ") && (i + 1 == c->count ||
		    c->at[i + 1].gap != 0 || clause_is(c, i + 1,
		    ask_prepositions)))
			return true;
		if (clause_is(c, i, " this ") && i + 1 < c->count &&
		    c->at[i + 1].gap == 0 && !c->at[i + 1].capital &&
		    !clause_is(c, i + 1, again) && !clause_is(c, i + 1,
		    " weekend century decade spring autumn fall country town"
		    " city kind type sort "))
			return true;
		if (!clause_is(c, i, " them him it ") || c->at[i].gap != 0 ||
		    (clause_is(c, i, " it ") && clause_is(c, i + 1, " to ")) ||
		    clause_is(c, i + 1, " easier harder possible impossible"
		    " hard easy difficult clear that is was would will had"
		    " has can could may might must should plans wants hopes"
		    " intends expects does did "))
			continue;
		/* back to the subject: nothing but verbs is between */
		for (k = i; k > 0 && c->at[k].gap == 0 && !c->at[k - 1].capital
		    && (clause_is(c, k - 1, " to not will would can could may"
		    " might must should has have had been be on at in about"
		    " with for ") ||
		    verb_of_base(c->at[k - 1].low, c->at[k - 1].low_n) != NULL
		    || verb_of_past(c->at[k - 1].low, c->at[k - 1].low_n) !=
		    NULL || verb_of_present(c->at[k - 1].low, c->at[k -
		    1].low_n) != NULL); k--)
			;
		if (k < i && k > 0 && k < 7 && c->at[k].gap == 0 &&
		    (is_one_phrase(c, k) || is_told_to(c, k)))
			return true;
	}
	return false;
}

/* Somebody else than who says it, or something: "it" of a person. */
static bool
is_outer(const struct ask *q, size_t i)
{
	const struct clause *c = q->c;
	bool person = ask_is_person(c, &q->s) || (q->s.proper &&
	    q->s.end - q->s.first > 1 && is_first_name(c->at[q->s.first].s));

	if (clause_is(c, i, " it its "))
		return person || q->s.plural;
	if (clause_is(c, i, " they their them "))
		return !q->s.plural;
	if (clause_is(c, i, " he she "))
		return clause_is(c, q->s.first, " a an ");
	if (clause_is(c, i, " one ") && clause_is(c, i + 1, " count charge of"
	    " offence case "))
		return false;
	return clause_is(c, i, " this that these those his him both such one"
	    " there ") && !(clause_is(c, i, " that those ") && i > 0 &&
	    clause_is(c, i + 1, " he she it they the a there who "));
}

/* SAY: it is all that was asked; else the verb must be one of saying. */
bool
ask_say_dangles(const struct ask *q, bool say)
{
	const struct clause *c = q->c;
	const struct verb *v;
	size_t i;

	/* "said that it already had", "that the next one will not" */
	if (clause_is(c, c->count - 1, " not ") || (clause_is(c, c->count - 1,
	    " had did would could will does ") && clause_is(c, c->count - 2,
	    " it he she they already never still always ")))
		return true;

	if (!say) {
		v = verb_of_past(c->at[q->s.verb].low, c->at[q->s.verb].low_n);
		return v != NULL && (v->frames & VERB_SAYS) != 0 && is_outer(q,
		    q->s.verb + 1 + clause_is(c, q->s.verb + 1, " that "));
	}
	/* "I told him that," said Poe. */
	if (q->s.first > 2 && (q->s.verb + 1 == q->s.first ||
	    c->at[q->s.first].gap != 0)) {
		for (i = 0; i < q->s.first; i++)
			if (clause_is(c, i, " it he she him her them they its"
			    " his their that this there these those ") &&
			    !clause_is(c, i + 1, " is was would will "))
				return true;
		return false;
	}
	i = q->s.verb + 1;
	if (clause_is(c, i, " that ") && !clause_is(c, i + 1, " was is "))
		i++;
	return is_outer(q, i);
}
