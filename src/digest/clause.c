#include "clause.h"

#include <string.h>

#include <ndigest/text/utf8.h>
#include <ndigest/text/word.h>

#include "word_hash.h"

/* What counts of the bytes between two words. */
static char
gap_of(const char *s, size_t n)
{
	size_t i;

	for (i = 0; i < n; i++) {
		if (s[i] == ' ')
			continue;
		if (s[i] == ':' && n == 1)
			continue;	/* "14:00" */
		if (strchr(",;:()\"!?[]/", s[i]) != NULL)
			return s[i];
		if (s[i] == '.')
			return '.';
		/* "Hotel- und Gaststättenverband" is one thing */
		if (s[i] == '-' && i == 0 && n == 2 && (strncmp(s + n, "und ",
		    4) == 0 || strncmp(s + n, "oder ", 5) == 0))
			continue;
		if (s[i] == '-' && n > 1)
			return '-';
		if ((unsigned char)s[i] == 0xe2 && n - i >= 3) {
			unsigned char c = (unsigned char)s[i + 2];

			if (c == 0x93 || c == 0x94)
				return '-';
			if (c >= 0x98 && c <= 0x9f)
				return '"';
		}
		if ((unsigned char)s[i] == 0xc2 && n - i >= 2 &&
		    ((unsigned char)s[i + 1] == 0xab ||
		    (unsigned char)s[i + 1] == 0xbb))
			return '"';
	}
	return 0;
}

static bool
has_money(const char *s, size_t n)
{
	size_t i;

	for (i = 0; i < n; i++)
		if (s[i] == '$' || (i + 1 < n && memcmp(s + i, "\xc2\xa3", 2)
		    == 0) || (i + 2 < n && memcmp(s + i, "\xe2\x82\xac", 3)
		    == 0))
			return true;
	return false;
}

/* French lists have the curly apostrophe. */
static void
curl_apostrophe(struct token *t)
{
	char *at = memchr(t->low, '\'', t->low_n);

	if (at == NULL || t->low_n + 3 > TOKEN_LOW)
		return;
	memmove(at + 3, at + 1, t->low_n - (size_t)(at - t->low) - 1);
	memcpy(at, "\xe2\x80\x99", 3);
	t->low_n += 2;
}

/* A word with letters beyond ASCII. */
static void
lower_wide(struct token *t)
{
	struct buf low = BUF_INIT(TOKEN_LOW * 2);

	memset(t->low, 0, sizeof t->low);
	utf8_lower(&low, t->s, t->n);
	if (low.len < TOKEN_LOW) {
		memcpy(t->low, buf_str(&low), low.len);
		t->low_n = low.len;
	}
	buf_free(&low);
}

/* Stays empty when the word is long. */
static void
lower_token(struct token *t)
{
	if (t->n == 0 || t->n >= TOKEN_LOW)
		return;
	if (word_lower(t->low, t->s, t->n))
		t->low_n = t->n;
	else
		lower_wide(t);
}

static void
read_token(struct clause *c, struct token *t, const char *word, size_t len)
{
	uint32_t cp = (unsigned char)*word;

	*t = (struct token){ .s = word, .n = len };
	if (cp >= 0x80) {
		utf8_decode(word, len, &cp);
		t->capital = utf8_is_upper(cp);
		t->number = utf8_is_digit(cp);
	} else {
		t->capital = cp >= 'A' && cp <= 'Z';
		t->number = cp >= '0' && cp <= '9';
	}
	lower_token(t);
	if (c->a->lang[0] == 'f' && c->a->lang[1] == 'r')
		curl_apostrophe(t);
	t->word = list_look_up(t->low, t->low_n);
	if (len > 2 && word[len - 1] == 's' && (word[len - 2] == '\'' ||
	    (len > 4 && memcmp(word + len - 4, "\xe2\x80\x99", 3) == 0)))
		t->owner = true;
	t->percent = word[len] == '%';
	t->name = t->capital && article_is_name(c->a, word, len);
}

/* "Dr. Poe", "J. Poe", "Sept. 12": the stop after T parts nothing. */
static bool
is_abbreviation(const struct token *t, const char *after)
{
	return t->capital && strncmp(after, ". ", 2) == 0 &&
	    ((t->n == 1) || list_has_word(" dr mr mrs ms prof sen gov rep st gen"
	    " col lt sgt maj cpl cmdr det insp supt adm brig capt rev"
	    " hon mt ft jan feb mar apr jun jul aug sep sept oct nov dec inc corp ltd co bros ", t->low, t->low_n));
}

/* "A$", "NZ$", "US$": letters that belong to the sign at S. */
static bool
is_sign_of(const struct token *t, const char *s)
{
	return *s == '$' && t->capital && list_has_word(" a au c ca nz hk us s"
	    " r nt ", t->low, t->low_n);
}

/* The last token takes in the one before: "A$5", "No 1". */
static void
join_before(struct clause *c)
{
	struct token *t = &c->at[c->count], *before = t - 1;

	t->n = (size_t)(t->s - before->s) + t->n;
	t->s = before->s;
	t->gap = before->gap;
	*before = *t;
	c->count--;
}

/* "No 1", "world No. 3": a name, and no "no". */
static bool
is_numbered(const struct token *t, const char *s, size_t n)
{
	const struct token *number = t + 1;
	size_t i;

	if (t->n != 2 || memcmp(t->s, "No", 2) != 0 || !number->number ||
	    number->n > 3 || !((n == 1 && *s == ' ') || (n == 2 && memcmp(s,
	    ". ", 2) == 0)))
		return false;
	for (i = 0; i < number->n; i++)
		if (number->s[i] < '0' || number->s[i] > '9')
			return false;
	return true;
}

static void
read_number_sign(struct clause *c)
{
	struct token *t = &c->at[c->count];

	join_before(c);
	t = &c->at[c->count];
	t->capital = true;
	t->number = t->name = false;
	lower_token(t);
	t->word = list_look_up(t->low, t->low_n);
}

/* "the publishers’ songs": the N bytes at S after a token of C are no end of
 * a quotation, as none began. */
static bool
is_possessive(const struct clause *c, const char *s, size_t n)
{
	return n == 4 && memcmp(s, "\xe2\x80\x99 ", 4) == 0 && s[-1] == 's' &&
	    memmem(c->text, (size_t)(s - c->text), "\xe2\x80\x98", 3) == NULL;
}

/* What the N bytes between the token before and the last one tell of that. */
static void
read_gap(struct clause *c, const char *s, size_t n)
{
	struct token *t = &c->at[c->count];

	t->gap = gap_of(s, n);
	if (t->gap == '"' && c->count > 0 && is_possessive(c, s, n)) {
		t->gap = 0;
		t[-1].owner = true;
	}
	if (t->gap == '.' && c->count > 0 && is_abbreviation(t - 1, s))
		t->gap = 0;
	t->money = has_money(s, n);
	if (t->money && n == 1 && c->count > 0 && is_sign_of(t - 1, s))
		join_before(c);
}

void
clause_read(struct clause *c, const struct article *a, const char *text)
{
	struct word_iter it = { text, strlen(text), 0 };
	const char *word, *end = text;
	size_t len;

	c->a = a;
	c->text = text;
	c->count = 0;
	c->cut = false;
	while (word_next(&it, &word, &len)) {
		if (c->count == TOKENS_MAX) {
			c->cut = true;
			break;
		}
		read_token(c, &c->at[c->count], word, len);
		if (word != end + 1 || *end != ' ')	/* not as most words */
			read_gap(c, end, (size_t)(word - end));
		if (c->at[c->count].number && c->count > 0 && is_numbered(
		    &c->at[c->count - 1], end, (size_t)(word - end)))
			read_number_sign(c);
		c->count++;
		end = word + len;
	}
	memset(&c->at[c->count], 0, TOKENS_AFTER * sizeof c->at[0]);
	c->end = gap_of(end, strlen(end));
}

/* What is kept has room for the tokens that there are, and no more. */
const struct clause *
clause_of(const struct article *a, const struct unit *u)
{
	const struct clause **kept = &a->clauses[u - a->units];
	struct clause c, *copy;
	size_t size;

	if (*kept != NULL)
		return *kept;
	clause_read(&c, a, u->text + u->cut);
	size = offsetof(struct clause, at) + (c.count + TOKENS_AFTER) *
	    sizeof c.at[0];
	copy = arena_alloc_raw(a->arena, size);
	memcpy(copy, &c, size);
	*kept = copy;
	return copy;
}

bool
clause_is_here(struct list *l, const struct clause *c, size_t i)
{
	const struct token *t = &c->at[i];

	return i < c->count && list_has_here(l, &t->word, t->low, t->low_n);
}

bool
clause_is_in(const char *list, const struct clause *c, size_t i)
{
	const struct token *t = &c->at[i];

	return i < c->count && list_has(list, &t->word, t->low, t->low_n);
}

size_t
clause_break(const struct clause *c, size_t i)
{
	for (; i < c->count; i++)
		if (c->at[i].gap != 0)
			return i;
	return i;
}

void
clause_print(const struct clause *c, struct buf *out, size_t first,
    size_t end, bool lower)
{
	const char *from, *to, *at;
	size_t depth = 0;
	bool space = false;

	if (first >= end || end > c->count)
		return;
	from = c->at[first].s;
	to = c->at[end - 1].s + c->at[end - 1].n;
	if (c->at[first].money)
		while (from > c->text && from[-1] != ' ')
			from--;
	if (c->at[end - 1].percent)
		to++;
	/* "20 %" */
	else if (c->at[end - 1].number && strncmp(to, " %", 2) == 0)
		to += 2;
	else if (c->at[end - 1].number && strncmp(to, "\xc2\xa0%", 3) == 0)
		to += 3;
	if (lower) {
		buf_add(out, c->at[first].low, c->at[first].low_n);
		from += c->at[first].n;
	}
	for (at = from; at < to; at++) {
		if (*at == '(') {
			depth++;
			space = false;
		}
		if (depth == 0 && *at == ' ')
			space = true;
		else if (depth == 0) {
			if (space)
				buf_addc(out, ' ');
			space = false;
			buf_addc(out, *at);
		}
		if (*at == ')' && depth > 0)
			depth--;
	}
}
