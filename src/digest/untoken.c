#include "untoken.h"

#include <string.h>

#define SPACED_LEAST 3

static bool
is_blank(char c)
{
	return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

/* Whether most commas and points stand after a space. */
static bool
is_tokenized(const char *s, size_t n)
{
	size_t i, spaced = 0, all = 0;

	for (i = 1; i < n; i++) {
		if ((s[i] != '.' && s[i] != ',') || (i + 1 < n &&
		    !is_blank(s[i + 1])))
			continue;
		all++;
		spaced += s[i - 1] == ' ';
	}
	return spaced >= SPACED_LEAST && spaced * 10 > all * 6;
}

struct untoken {
	const char *s;
	size_t n;
	struct buf *out;
	bool all;	/* not only the marks of quotations */
	bool open;	/* a straight mark that stood alone */
	bool glue;	/* no space before what comes next */
};

static void
drop_space(struct untoken *u)
{
	while (u->out->len > 0 && u->out->data[u->out->len - 1] == ' ')
		u->out->len--;
}

/* An opening mark: no space after it. */
static void
add_opener(struct untoken *u, char mark)
{
	buf_addc(u->out, mark);
	u->glue = u->all;
}

static void
add_closer(struct untoken *u, char mark)
{
	if (u->all)
		drop_space(u);
	buf_addc(u->out, mark);
}

/* ``, '', -LRB- and -RRB- at AT: their bytes, 0 for none. */
static size_t
take_mark(struct untoken *u, size_t at)
{
	const char *s = u->s + at;
	size_t left = u->n - at;

	if (left >= 2 && s[0] == '`' && s[1] == '`') {
		add_opener(u, '"');
		return 2;
	}
	if (left >= 2 && s[0] == '\'' && s[1] == '\'') {
		add_closer(u, '"');
		return 2;
	}
	if (!u->all || left < 5)
		return 0;
	if (memcmp(s, "-LRB-", 5) == 0 || memcmp(s, "-LSB-", 5) == 0) {
		add_opener(u, s[2] == 'R' ? '(' : '[');
		return 5;
	}
	if (memcmp(s, "-RRB-", 5) == 0 || memcmp(s, "-RSB-", 5) == 0) {
		add_closer(u, s[2] == 'R' ? ')' : ']');
		return 5;
	}
	return 0;
}

/* The word at S is "n't", "'s" and the like. */
static bool
is_clitic(const char *s, size_t n)
{
	static const char *const all[] = { "n't", "'s", "'re", "'ve", "'ll",
	    "'d", "'m", "'S" };
	size_t i, k;

	for (i = 0; i < sizeof all / sizeof all[0]; i++) {
		k = strlen(all[i]);
		if (n >= k && memcmp(s, all[i], k) == 0 && (n == k ||
		    is_blank(s[k]) || strchr(".,;:!?)\"", s[k]) != NULL))
			return true;
	}
	return false;
}

/* A character that has blanks on both sides. */
static bool
stands_alone(const struct untoken *u, size_t at)
{
	return (at == 0 || is_blank(u->s[at - 1])) && (at + 1 >= u->n ||
	    is_blank(u->s[at + 1]));
}

static void
take_character(struct untoken *u, size_t at)
{
	char c = u->s[at];
	bool after = u->out->len > 0 &&
	    u->out->data[u->out->len - 1] == ' ';

	if (c == '\n')
		u->open = false;
	if (c == ' ' && u->glue)
		return;
	u->glue = false;
	if (after && is_clitic(u->s + at, u->n - at))
		drop_space(u);
	if (!stands_alone(u, at)) {
		buf_addc(u->out, c);
		return;
	}
	if (c == '"' || c == '`') {
		u->open = !u->open;
		if (u->open)
			add_opener(u, c == '`' ? '\'' : c);
		else
			add_closer(u, c);
	} else if (c == '(' || c == '[' || c == '$' || c == '#')
		add_opener(u, c);
	else if (strchr(".,;:!?)]%'", c) != NULL && c != '\0')
		add_closer(u, c);
	else
		buf_addc(u->out, c);
}

bool
untoken(const char *text, size_t n, struct buf *out)
{
	struct untoken u = { text, n, out, false, false, false };
	size_t i, k;

	u.all = is_tokenized(text, n);
	if (!u.all && (memchr(text, '`', n) == NULL ||
	    memmem(text, n, "``", 2) == NULL))
		return false;
	for (i = 0; i < n; i += k) {
		k = take_mark(&u, i);
		if (k > 0)
			continue;
		k = 1;
		if (u.all)
			take_character(&u, i);
		else
			buf_addc(out, text[i]);
	}
	return true;
}
