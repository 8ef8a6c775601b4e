#include <ndigest/text/single.h>

#include <string.h>

#define REACH 1500	/* bytes that a quotation may have */
#define NEAR 400	/* in which a surer mark is looked for */

static bool
is_space(char c)
{
	return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

static bool
is_word_byte(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
	    (c >= '0' && c <= '9') || ((unsigned char)c >= 0xc3 &&
	    (unsigned char)c != 0xe2);
}

/* Bytes of the mark at AT: straight, or curly (*turn -1 or 1). */
static size_t
mark_length(const char *s, size_t n, size_t at, int *turn)
{
	*turn = 0;
	if (s[at] == '\'')
		return 1;
	if (n - at < 3 || memcmp(s + at, "\xe2\x80", 2) != 0)
		return 0;
	*turn = s[at + 2] == '\x98' ? -1 : s[at + 2] == '\x99' ? 1 : 0;
	return *turn != 0 ? 3 : 0;
}

/* "'em", "'til", "'90s". */
static bool
is_elision(const char *s, size_t n)
{
	static const char *const words[] = { "em", "til", "cause", "tis",
	    "twas", "n", "round", "bout", "cos", "cuz", "s", "t", "ere" };
	size_t i, k;

	if (n >= 3 && s[0] >= '0' && s[0] <= '9' && s[1] >= '0' &&
	    s[1] <= '9' && (s[2] == 's' || is_space(s[2])))
		return true;
	for (i = 0; i < sizeof words / sizeof words[0]; i++) {
		k = strlen(words[i]);
		if (n > k && memcmp(s, words[i], k) == 0 &&
		    !is_word_byte(s[k]))
			return true;
	}
	return false;
}

bool
single_opens(const char *s, size_t n, size_t at)
{
	size_t k;
	int turn;

	k = mark_length(s, n, at, &turn);
	if (k == 0 || turn > 0 || at + k >= n)
		return false;
	if (at > 0 && !is_space(s[at - 1]) && strchr("([\"-/", s[at - 1])
	    == NULL && (unsigned char)s[at - 1] < 0x80)
		return false;
	if (at > 0 && (unsigned char)s[at - 1] >= 0x80 && (at < 3 ||
	    memcmp(s + at - 3, "\xe2\x80", 2) != 0))
		return false;
	if (!is_word_byte(s[at + k]) && strchr("$\"([", s[at + k]) == NULL &&
	    (unsigned char)s[at + k] < 0xc2)
		return false;
	return turn < 0 || !is_elision(s + at + k, n - at - k);
}

/* A mark at AT that no letter follows, with something before it. */
static bool
may_close(const char *s, size_t n, size_t at, size_t *k)
{
	int turn;

	*k = mark_length(s, n, at, &turn);
	return *k > 0 && turn >= 0 && at > 0 && !is_space(s[at - 1]) &&
	    (at + *k >= n || !is_word_byte(s[at + *k]));
}

static bool
is_sure(const char *s, size_t at)
{
	return at > 0 && strchr(".,!?", s[at - 1]) != NULL;
}

bool
single_closes(const char *s, size_t n, size_t at)
{
	size_t i, k, more, top = n - at > NEAR ? at + NEAR : n;

	if (!may_close(s, n, at, &k))
		return false;
	if (s[at - 1] != 's' || at + k + 1 >= n || s[at + k] != ' ' ||
	    !is_word_byte(s[at + k + 1]))
		return true;
	/* "the players' bus": when another mark closes before one opens */
	for (i = at + k; i < top; i++) {
		if (s[i] != '\'' && (unsigned char)s[i] != 0xe2)
			continue;
		if (single_opens(s, n, i))
			return true;
		if (may_close(s, n, i, &more))
			return false;
	}
	return true;
}

size_t
single_end(const char *s, size_t n, size_t at)
{
	size_t i, top = n - at > REACH ? at + REACH : n;

	if (!single_opens(s, n, at))
		return 0;
	for (i = at + 2; i < top; i++) {
		if (s[i] != '\'' && (unsigned char)s[i] != 0xe2)
			continue;
		if (single_closes(s, n, i))
			return i;
		if (single_opens(s, n, i))
			return 0;	/* one within one is not told apart */
	}
	return 0;
}

bool
single_is_tail(const char *s, size_t n)
{
	size_t i, k, end;

	for (i = 0; i < n; i++) {
		if (s[i] != '\'' && (unsigned char)s[i] != 0xe2)
			continue;
		if (single_opens(s, n, i)) {
			end = single_end(s, n, i);
			if (end == 0)
				return false;
			i = end;
		} else if (may_close(s, n, i, &k) && is_sure(s, i))
			return true;
	}
	return false;
}

bool
single_is_head(const char *s, size_t n)
{
	size_t i, end;

	for (i = 0; i < n; i++) {
		if ((s[i] != '\'' && (unsigned char)s[i] != 0xe2) ||
		    !single_opens(s, n, i))
			continue;
		end = single_end(s, n, i);
		if (end == 0)
			return true;
		i = end;
	}
	return false;
}
