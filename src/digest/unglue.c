/* Words that lost the space between them with a link's mark-up, in what a part
 * prints: "ourguide", "effectsfrom", "launchBolt", "lamps,pumps". English. */
#include <string.h>

#include <ndigest/base/buf.h>

#include "article.h"
#include "verb_en.h"

#define WORD_MOST 32
#define TAIL_LEAST 5	/* letters behind a number */
#define VERB_LEAST 5	/* letters of a verb that a name is glued to */
#define PART_LEAST 4	/* letters of a word that a shorter one is glued to */

static bool
is_upper(char c)
{
	return c >= 'A' && c <= 'Z';
}

static bool
is_lower(char c)
{
	return c >= 'a' && c <= 'z';
}

/* Whether the article has the word elsewhere. */
static bool
is_known(const struct article *a, const char *s, size_t n)
{
	return n > 0 && n < WORD_MOST && article_times(a, s, n) > 0;
}

/* "our" and a word of the article's, "the" and a capital: the bytes of the
 * first; 0: they are one word. */
static size_t
after_small(const struct article *a, const char *s, size_t n)
{
	static const char firsts[] = " the of our your this and to in for with"
	    " by from as on at an ";
	static const char wholes[] = " theory therapy theatre therefore thermal"
	    " ourselves yourself yourselves thistle however android ";
	size_t k;

	for (k = 2; k < 5 && k + 2 < n && is_lower(s[k - 1]); k++) {
		if (is_upper(s[k]) && list_has_word(firsts, s, k))
			return is_lower(s[k + 1]) || n - k > 2 ? k : 0;
		if (n - k >= PART_LEAST && list_has_word(" the our your this"
		    " how and ", s, k) && !list_has_word(wholes, s, n) &&
		    is_known(a, s + k, n - k))
			return k;
	}
	return 0;
}

/* "effectsfrom": a word of the article's and a small one; the bytes of the
 * first; 0: they are one word. */
static size_t
before_small(const struct article *a, const char *s, size_t n)
{
	static const char *const lasts[] = { "from", "with", "for", "that",
	    "and", "to" };
	size_t i, k;

	for (i = 0; i < sizeof lasts / sizeof lasts[0]; i++) {
		k = strlen(lasts[i]);
		if (n < k + PART_LEAST + (k == 2) || memcmp(s + n - k,
		    lasts[i], k) != 0)
			continue;
		/* "therewith" */
		if (!list_has_word(" there here where ", s, n - k) &&
		    is_known(a, s, n - k))
			return n - k;
	}
	return 0;
}

/* "launchBolt", "AcmeLampsRange": the bytes before a capital that starts a
 * word of the article's; 0: it is a name. */
static size_t
before_capital(const struct article *a, const char *s, size_t n)
{
	size_t k, last = 0;

	for (k = 2; k + 1 < n; k++) {
		if (!is_lower(s[k - 1]) || !is_upper(s[k]))
			continue;
		/* "Beta" ends what starts with a name of two capitals */
		if ((is_known(a, s + k, n - k) || (is_lower(*s) && k > 5 &&
		    memcmp(s + k - 3, "ing", 3) == 0)) && (is_upper(*s) ?
		    last > 0 &&
		    is_known(a, s, k) : k >= PART_LEAST && (is_known(a, s, k)
		    || verb_of_ing(s, k) != NULL || verb_of_base(s, k) != NULL)))
			return k;
		if (is_upper(*s) && (last = before_small(a, s, k)) > 0 &&
		    is_known(a, s + k, n - k))
			return last;
		last = k;
	}
	return 0;
}

/* "AIcan": capitals and a small word. */
static size_t
after_capitals(const char *s, size_t n)
{
	size_t k;

	for (k = 0; k < n && is_upper(s[k]); k++)
		;
	return k > 1 && list_has_word(" can is are and in for to with will has"
	    " of from ", s + k, n - k) ? k : 0;
}

/* "Acmebuilds": a name of the article's and what it does; the bytes of the
 * name. */
static size_t
after_name(const struct article *a, const char *s, size_t n)
{
	size_t k;

	for (k = 3; k + VERB_LEAST <= n; k++)
		if (is_lower(s[k]) && verb_of_present(s + k, n - k) != NULL &&
		    is_known(a, s, k) && article_is_name(a, s, k))
			return k;
	return 0;
}

/* The N bytes at S are capitals. */
static bool
is_initials(const char *s, size_t n)
{
	size_t k;

	for (k = 0; k < n && is_upper(s[k]); k++)
		;
	return k == n && n > 2;
}

/* "On" and a name of the article's, or one of capitals, at a sentence's
 * start. */
static size_t
after_opener(const struct article *a, const char *s, size_t n)
{
	static const char firsts[] = " On In At For With From By The Our This"
	    " And As ";
	size_t k;

	for (k = 2; k < 5 && k + 2 < n; k++)
		if (is_upper(s[k]))
			return list_has_word(firsts, s, k) && (is_known(a,
			    s + k, n - k) || is_initials(s + k, n - k) ||
			    (k == 3 && *s == 'T' && n > 6 && is_lower(s[k + 1]))
			    ) ? k : 0;
	return 0;
}

/* The bytes of the first of the words that the N bytes at S are; 0: they are
 * one word. */
static size_t
split_word(const struct article *a, const char *s, size_t n)
{
	size_t k = 0, i;

	if (n <= 4 || n >= WORD_MOST)
		return 0;
	/* "5.2further" */
	if (*s >= '0' && *s <= '9') {
		k = strspn(s, "0123456789.");
		for (i = k; i < n && is_lower(s[i]); i++)
			;
		return i == n && n - k >= TAIL_LEAST && is_known(a, s + k,
		    n - k) ? k : 0;
	}
	/* what stands twice is a word */
	if (is_lower(*s))
		k = after_small(a, s, n);
	if (k > 0 || article_times(a, s, n) > 1)
		return k;
	if (is_upper(*s) && (k = after_capitals(s, n)) == 0)
		k = after_opener(a, s, n);
	if (k == 0)
		k = before_capital(a, s, n);
	if (k == 0 && is_upper(*s))
		k = after_name(a, s, n);
	return k > 0 ? k : before_small(a, s, n);
}

/* Most words cannot be two: no CAPITAL inside, no small word at an end. */
static bool
may_be_two(const char *s, size_t n, bool capital)
{
	size_t k;

	if (*s >= '0' && *s <= '9')
		return is_lower(s[n - 1]);
	if (*s == 't' ? s[1] == 'h' : s[1] == 'o' ? *s == 'y' || *s == 'h' :
	    (*s == 'o' && s[1] == 'u') || (*s == 'a' && s[1] == 'n'))
		return true;
	for (k = 1; capital && k < n; k++)
		if (is_upper(s[k]))
			return is_lower(s[k - 1]) || is_lower(s[n - 1]);
	switch (s[n - 1]) {
	case 's':
		return is_upper(*s) && n > 8;
	case 'm':
		return s[n - 2] == 'o';
	case 'h':
		return s[n - 2] == 't' && s[n - 3] == 'i';
	case 'r':
		return s[n - 2] == 'o' && s[n - 3] == 'f';
	case 't':
		return s[n - 2] == 'a' && s[n - 3] == 'h';
	case 'd':
		return s[n - 2] == 'n' && s[n - 3] == 'a';
	case 'o':
		return s[n - 2] == 't';
	default:
		return false;
	}
}

/* "Diamond,a test", "Video(Beta)", "Poes'Mill": the mark at AT has no space beside it. */
static bool
lacks_space(const char *text, const char *at)
{
	if (at == text)
		return false;
	if (*at == ',')
		return (is_lower(at[1]) || (is_upper(at[1]) &&
		    is_lower(at[2]))) && (is_lower(at[-1]) || at[-1] == ')');
	/* "Poes' Mill" */
	if (at[-1] == 's' && strncmp(at, "\xe2\x80\x99", 3) == 0)
		return is_upper(at[3]) && is_lower(at[4]) && is_lower(at[5]);
	return *at == '(' && is_lower(at[-1]) && is_upper(at[1]) &&
	    is_lower(at[2]) && is_lower(at[3]);
}

/* Bytes: 1 a word ends before it, 2 a stop, which a number may go on after, 4 a
 * capital. */
#define ENDS 3
#define CAPITALS(c) [c] = 4, [c + 1] = 4, [c + 2] = 4, [c + 3] = 4, [c + 4] = 4
static const unsigned char kinds[256] = {
	['\0'] = 1, [' '] = 1, [','] = 1, ['.'] = 2, [';'] = 1, [':'] = 1,
	['('] = 1, [')'] = 1, ['\''] = 1, ['"'] = 1, [0xe2] = 1,
	CAPITALS('A'), CAPITALS('F'), CAPITALS('K'), CAPITALS('P'),
	CAPITALS('U'), ['Z'] = 4
};

/* The bytes of the word at S; *CAPITAL: one of them, not the first, is one. */
static size_t
word_length(const char *s, bool *capital)
{
	const unsigned char *u = (const unsigned char *)s;
	unsigned kind, seen = 0;
	size_t n = 0;

	if ((kinds[*u] & ENDS) == 0)
		n++;
	for (; ((kind = kinds[u[n]]) & ENDS) == 0; n++)
		seen |= kind;
	/* "5.2further" */
	if (kind == 2 && *s >= '0' && *s <= '9')
		for (n++; kinds[u[n]] != 1; n++)
			;
	*capital = seen != 0;
	return n;
}

const char *
article_part_glued(const struct article *a, const char *text,
    struct arena *to)
{
	struct buf out = BUF_INIT(0);
	const char *s = text, *made = text, *done = text;
	bool capital;
	size_t n, k;

	while (s != NULL && *s != '\0') {
		n = word_length(s, &capital);
		k = n > 4 && may_be_two(s, n, capital) ? split_word(a, s, n) : 0;
		if (k == 0 && s[n] != ' ' && lacks_space(text, s + n))
			k = n + (s[n] == ',' ? 1 : s[n] == '(' ? 0 : 3);
		if (k > 0) {
			buf_add(&out, done, (size_t)(s - done) + k);
			buf_addc(&out, ' ');
			done = s += k;
			continue;
		}
		s += n;
		s += *s != '\0';
	}
	if (done != text) {
		buf_adds(&out, done);
		made = arena_strdup(to, buf_str(&out));
	}
	buf_free(&out);
	return made;
}
