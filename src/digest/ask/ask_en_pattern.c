/* Patterns of sentences, as event.def describes them. */
#include <string.h>

#include "../ask_en.h"
#include "../ask_pattern.h"

#define CLOSE_WORDS 5		/* that "~" may pass */
#define FAR_WORDS 12
#define NOUN_WORDS 7

/* Whether the token is one of the words "a|b" of N bytes. */
static bool
is_one(const struct token *t, const char *words, size_t n)
{
	const char *end = words + n;
	size_t k;

	while (words < end) {
		for (k = 0; words < end && *words != '|'; words++, k++)
			if (k >= t->low_n || *words != t->low[k])
				break;
		if (k == t->low_n && (words == end || *words == '|'))
			return true;
		while (words < end && *words != '|')
			words++;
		words++;
	}
	return false;
}

/* Whether token I is of the KIND that event.def writes so. */
static bool
is_kind(struct ask_search *s, size_t i, char kind)
{
	const struct token *t = &s->c->at[i];

	switch (kind) {
	case '#':
		return t->number || clause_is(s->c, i, " two three four five"
		    " six seven eight nine ten eleven twelve dozens ");
	case 'M':
		return t->money;
	case 'P':
		return t->percent || (t->number && clause_is(s->c, i + 1,
		    " percent per "));
	case 'D':
		return ask_is_date(s->c, i) || clause_is(s->c, i, " next"
		    " tomorrow later monday tuesday wednesday thursday friday"
		    " saturday sunday january february march april june july"
		    " august september october november december spring"
		    " summer autumn winter ") || (clause_is(s->c, i, " end ") &&
		    clause_is(s->c, i + 1, " of ")) ||
		    (t->capital && clause_is(s->c, i, " may "));
	case 'V':
		return !t->capital && verb_of_base(t->low, t->low_n) != NULL;
	case 'G':
		return !t->capital && verb_of_ing(t->low, t->low_n) != NULL;
	default:
		return strcmp(t->low, s->topic) == 0;
	}
}

/* "@|fire|blaze" */
static bool
is_part(struct ask_search *s, size_t i, const char *part, size_t n)
{
	const struct token *t = &s->c->at[i];

	if (*part == '_')
		return !t->capital && is_one(t, part + 1, n - 1);
	while (n > 0 && strchr("#MPDVG@", *part) != NULL) {
		if (is_kind(s, i, *part))
			return true;
		part += n > 1 ? 2 : 1;
		n -= n > 1 ? 2 : 1;
	}
	return n > 0 && is_one(t, part, n);
}

/* The bytes of the pattern's first part. */
static size_t
part_bytes(const char *pattern)
{
	size_t n = 0;

	while (pattern[n] != '\0' && pattern[n] != ' ')
		n++;
	return n;
}

static bool matches_at(struct ask_search *s, const char *pattern,
    size_t i);

/* How many words the "~", "~~", "~9" of N bytes may pass. */
static size_t
words_passed(const char *part, size_t n)
{
	if (n == 1)
		return CLOSE_WORDS;
	return part[1] == '~' ? FAR_WORDS : (size_t)(part[1] - '0');
}

/* The rest of the pattern after "~" of N bytes, from token I on. */
static bool
matches_later(struct ask_search *s, const char *part, size_t n, size_t i)
{
	const char *rest = part + n + (part[n] == ' ');
	size_t most = i + words_passed(part, n);
	bool far = n > 1 && part[1] == '~';

	for (; i <= most && i <= s->c->count; i++) {
		if (matches_at(s, rest, i))
			return true;
		if (i < s->c->count && s->c->at[i].gap != 0 && (!far ||
		    s->c->at[i].gap != ','))
			return false;
	}
	return false;
}

/* Parts that take no word: where what is captured starts and ends, a comma,
 * the end. */
static bool
is_place(struct ask_search *s, char part, size_t i)
{
	if (part == '<')
		s->from = i;
	else if (part == '>')
		s->end = i;
	else if (part == ',')
		return i < s->c->count && s->c->at[i].gap == ',';
	else
		return i == s->c->count;
	return true;
}

/* Past the plain noun phrase at token I, or I. */
static size_t
noun_end(const struct clause *c, size_t i)
{
	size_t k;

	for (k = i; k < c->count && k < i + NOUN_WORDS; k++)
		if ((c->at[k].gap != 0 && (k > i || c->at[k].gap != '"')) ||
		    (clause_is(c, k, ask_prepositions) && !(k > i && clause_is(c, k, " of "))) ||
		    clause_is(c, k, " that which who whose when while where if"
		    " because so but and or is are was were can will would could did"
		    " does do has have had it they he she we you them us "))
			break;
	return k;
}

static bool
matches_at(struct ask_search *s, const char *pattern, size_t i)
{
	size_t n = part_bytes(pattern);
	const char *rest = pattern + n + (pattern[n] == ' ');

	if (n == 0) {
		s->last = i;
		return true;
	}
	if (*pattern == '~')
		return matches_later(s, pattern, n, i);
	if (n == 1 && *pattern == '*')
		return matches_at(s, rest, i + 1);
	if (n == 1 && *pattern == 'N')
		return noun_end(s->c, i) > i && matches_at(s, rest,
		    noun_end(s->c, i));
	if (n == 1 && strchr("<>,.", *pattern) != NULL)
		return is_place(s, *pattern, i) && matches_at(s, rest, i);
	return i < s->c->count && is_part(s, i, pattern, n) &&
	    matches_at(s, rest, i + 1);
}

bool
ask_matches_from(struct ask_search *s, const char *pattern, size_t i)
{
	return matches_at(s, pattern, i);
}

/* "in 2015", "in a separate dispute": that was another one. */
static bool
tells_of_another(const struct clause *c)
{
	size_t i;

	for (i = 0; i < c->count; i++)
		if (clause_is(c, i, " separate another previous ") ||
		    (c->at[i].number && c->at[i].low_n == 4 &&
		    (strncmp(c->at[i].low, "19", 2) == 0 ||
		    strncmp(c->at[i].low, "20", 2) == 0)))
			return true;
	return false;
}

/* Whether the title has the subject's last word. */
static bool
title_names(const struct clause *c, const struct subject *s)
{
	const struct token *t = &c->at[s->end - 1];

	return t->low_n > 2 && c->a->title_low != NULL &&
	    strstr(c->a->title_low, t->low) != NULL;
}

/* Whether the sentence has a subject of the KIND: "n" and "s" it has a name,
 * "S" and the title has it too, "t" the title has its last word. */
static bool
has_subject(struct ask_search *s, char kind)
{
	return ask_find_subject(s->c, ask_skip_intro(s->c), s->s) &&
	    (s->s->named || kind == 't') && (kind == 's' || kind == 'n' ||
	    title_names(s->c, s->s));
}

/* The pattern at token I, or behind "the" there. */
static bool
matches_start(struct ask_search *s, const char *pattern, size_t i)
{
	for (s->at = i; s->at < i + 2; s->at++)
		if (matches_at(s, pattern, s->at))
			return true;
		else if (!clause_is(s->c, s->at, " the a an "))
			return false;
	return false;
}

/* "a man who'd been arrested" before token END: that was somebody else. */
static bool
is_of_another(const struct clause *c, size_t end)
{
	size_t i = end - 1;

	while (i > 0 && c->at[i].gap == 0 && (clause_is(c, i - 1, " was were is"
	    " are had has have been being be ") || ask_is_adverb(c, i - 1)))
		i--;
	return i > 1 && c->at[i].gap == 0 && c->at[i - 1].gap == 0 &&
	    clause_is(c, i - 1, " who which who'd who\xe2\x80\x99""d who's"
	    " who\xe2\x80\x99s ");
}

/* "/a|b": the sentence has none of these words, N bytes. */
static bool
has_none(const struct clause *c, const char *words, size_t n)
{
	size_t i;

	for (i = 0; i < c->count; i++)
		if (is_one(&c->at[i], words, n))
			return false;
	return true;
}

/* What stands before a pattern and is true of all of the sentence, past it;
 * NULL: the sentence is not so. */
static const char *
skip_conditions(const struct clause *c, const char *pattern)
{
	size_t n;

	if (*pattern == '/') {
		n = part_bytes(pattern);
		if (!has_none(c, pattern + 1, n - 1))
			return NULL;
		pattern += n + 1;
	}
	if (*pattern == '!')
		return pattern + 2;
	return strchr(pattern, 'D') == NULL && tells_of_another(c) ? NULL :
	    pattern;
}

bool
ask_matches(struct ask_search *s, const char *pattern)
{
	size_t i, n;

	pattern = skip_conditions(s->c, pattern);
	if (pattern == NULL)
		return false;
	if (*pattern == '%') {
		if (!has_subject(s, pattern[1]))
			return false;
		pattern += 3;
		if (pattern[-2] != 'n')
			return matches_at(s, pattern, s->s->verb);
	}
	if (strncmp(pattern, "^ ", 2) == 0)
		return matches_start(s, pattern + 2, ask_skip_intro(s->c));
	n = part_bytes(pattern);
	for (i = 0; i < s->c->count; i++)
		if (is_part(s, i, pattern, n) && matches_at(s, pattern, i) &&
		    !is_of_another(s->c, s->last)) {
			s->at = i;
			return true;
		}
	return false;
}
