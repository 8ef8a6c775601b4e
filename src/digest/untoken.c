#include "untoken.h"

#include <string.h>
#include <strings.h>

static bool
is_blank(char c)
{
	return c == ' ' || c == '\n' || c == '\r' || c == '\t';
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
	if (s[0] != '-')
		return 0;
	if (strncasecmp(s, "-LRB-", 5) == 0 || strncasecmp(s, "-LSB-", 5) == 0) {
		add_opener(u, (s[2] | 32) == 'r' ? '(' : '[');
		return 5;
	}
	if (strncasecmp(s, "-RRB-", 5) == 0 || strncasecmp(s, "-RSB-", 5) == 0) {
		add_closer(u, (s[2] | 32) == 'r' ? ')' : ']');
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

/* "£ 5", "€ 5" at S: bytes up to the number. */
static size_t
currency_at(const char *s, size_t n)
{
	size_t k = n > 4 && memcmp(s, "\xc2\xa3 ", 3) == 0 ? 2 :
	    n > 4 && memcmp(s, "\xe2\x82\xac ", 4) == 0 ? 3 : 0;

	return k > 0 && s[k + 1] >= '0' && s[k + 1] <= '9' ? k : 0;
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

void
untoken(const char *text, size_t n, bool all, struct buf *out)
{
	struct untoken u = { text, n, out, all, false, false };
	size_t i, k;

	for (i = 0; i < n; i += k) {
		k = take_mark(&u, i);
		if (k > 0)
			continue;
		k = u.all && (signed char)text[i] < 0 ? currency_at(text + i,
		    n - i) : 0;
		if (k > 0) {
			buf_add(out, text + i, k++);
			continue;
		}
		k = 1;
		if (u.all)
			take_character(&u, i);
		else
			buf_addc(out, text[i]);
	}
}
