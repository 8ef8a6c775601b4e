/* Names in a text that the article does not have. */
#include "ground_room.h"

#include <string.h>

#include <ndigest/base/buf.h>
#include <ndigest/text/utf8.h>

#include "ground_words.h"

enum token_flag {
	TOKEN_HIGH = 1 << 0,	/* starts with a capital */
	TOKEN_ODD = 1 << 1,	/* a capital or a digit inside: "OpenAI" */
	TOKEN_FIRST = 1 << 2,	/* of a sentence, or behind an opening mark */
	TOKEN_JOINED = 1 << 3,	/* only a space before it */
	TOKEN_ALL = 1 << 4	/* capitals only */
};

struct token {
	size_t start, len;
	unsigned flags;
	bool known;
};

struct names {
	struct ground *g;
	const char *text;
	VEC(struct token) tokens;
	bool english;
	struct buf low;
};

static unsigned
shape_of(const char *word, size_t len)
{
	unsigned flags = 0;
	size_t i, k, letters = 0, high = 0;
	uint32_t cp;

	for (i = 0; i < len; i += k) {
		k = utf8_decode(word + i, len - i, &cp);
		letters += utf8_is_letter(cp);
		if (utf8_is_upper(cp)) {
			flags |= i == 0 ? TOKEN_HIGH : TOKEN_ODD;
			high++;
		} else if (utf8_is_digit(cp) && i > 0) {
			flags |= TOKEN_ODD;
		}
		/* "Anglo-French" and "O'Brien" are nothing odd */
		if (i > 0 && (cp == '-' || cp == '\'' || cp == 0x2019) &&
		    len - i > k)
			k += utf8_decode(word + i + k, len - i - k, &cp);
	}
	utf8_decode(word, len, &cp);
	if (utf8_is_digit(cp))
		flags = 0;	/* a number's affair */
	if (high >= 2 && high == letters)
		flags |= TOKEN_ALL;
	return flags;
}

/* --- what is known ----------------------------------------------------------- */

/* Another word of the same group of names stands in the article: "Chinese"
 * for "China". A group is words parted by bars, with a bar at each end. */
static bool
has_relative(const struct ground *g, const char *low, size_t len)
{
	size_t i;

	for (i = 0; ground_groups[i] != NULL; i++) {
		const char *s = ground_groups[i] + 1, *stop;
		bool member = false, there = false;

		for (; *s != '\0'; s = stop + 1) {
			stop = strchr(s, '|');
			if ((size_t)(stop - s) == len &&
			    memcmp(s, low, len) == 0)
				member = true;
			else if (ground_has_word(g, s, (size_t)(stop - s)))
				there = true;
		}
		if (member && there)
			return true;
	}
	return false;
}

/* "Founders" for "Founder", "Robotaxis" for "robotaxi". */
static bool
has_number_form(const struct ground *g, const char *low, size_t len)
{
	char more[68];

	if (len > 2 && low[len - 1] == 's' &&
	    (ground_has_word(g, low, len - 1) || (len > 3 &&
	    low[len - 2] == 'e' && ground_has_word(g, low, len - 2))))
		return true;
	if (len > 64)
		return false;
	memcpy(more, low, len);
	memcpy(more + len, "s", 2);
	return ground_has_word(g, more, len + 1);
}

static bool
is_plain_word(const char *low, size_t len)
{
	size_t i;

	for (i = 0; ground_plain_words[i] != NULL; i++)
		if (ground_in_list(ground_plain_words[i], low, len))
			return true;
	return false;
}

static bool
has_word_somehow(struct ground *g, const char *low, size_t len)
{
	return ground_has_word(g, low, len) || ground_has_stem(g, low, len) ||
	    has_number_form(g, low, len) || has_relative(g, low, len) ||
	    ground_in_list(ground_plain_capitals, low, len);
}

/* The letters of "U.S.", "A.I." without their points. */
static bool
is_known(struct names *x, const char *word, size_t len)
{
	struct ground *g = x->g;
	const char *s, *stop;
	char bare[16];
	size_t i, n = 0;
	bool all = (shape_of(word, len) & TOKEN_ALL) != 0;

	ground_lower(&x->low, word, len);
	s = buf_str(&x->low);
	if (has_word_somehow(g, s, x->low.len) ||
	    (all && map_get(&g->initials, s, x->low.len) != NULL))
		return true;
	for (i = 0; i < x->low.len && n < sizeof bare; i++)
		if (s[i] != '.')
			bare[n++] = s[i];
	if (n < x->low.len && n < sizeof bare && (has_word_somehow(g, bare,
	    n) || map_get(&g->initials, bare, n) != NULL))
		return true;
	/* "GPT-5" is not known from "GPT-4" and a 5 */
	if (strchr(s, '-') == NULL || strpbrk(s, "0123456789") != NULL)
		return false;
	/* each part of "Anglo-French" for itself */
	for (; *s != '\0'; s = stop + (*stop == '-')) {
		stop = s + strcspn(s, "-");
		if (stop == s || (!has_word_somehow(g, s,
		    (size_t)(stop - s)) && !is_plain_word(s,
		    (size_t)(stop - s))))
			return false;
	}
	return true;
}

/* "European Union" when the article has "EU": a run of capitals whose
 * initials the article has as a word. */
static void
find_spelled_out(struct names *x)
{
	size_t i, k, m;

	for (i = 0; i < x->tokens.len; i = k > i ? k : i + 1) {
		char initials[8];
		size_t n = 0;

		for (k = i; k < x->tokens.len && n < sizeof initials; k++) {
			const struct token *t = &x->tokens.at[k];

			if (!(t->flags & TOKEN_HIGH) || (k > i &&
			    !(t->flags & TOKEN_JOINED)))
				break;
			initials[n++] = (char)(x->text[t->start] | 32);
		}
		if (n < 2 || map_get(&x->g->caps, initials, n) == NULL)
			continue;
		for (m = i; m < k; m++)
			x->tokens.at[m].known = true;
	}
}

/* --- tokens --------------------------------------------------------------------- */

/* Whether what stands before START begins a sentence or a quotation. */
static bool
is_first(const char *text, size_t from, size_t start)
{
	uint32_t cp;
	size_t at;

	if (start == from)
		return true;
	for (at = start; at > from && ((unsigned char)text[at - 1] & 0xc0) ==
	    0x80; at--)
		continue;
	at -= at > from;
	utf8_decode(text + at, start - at, &cp);
	return cp == '"' || cp == '(' || cp == '[' || cp == 0x201c ||
	    cp == 0x2018 || cp == 0xab || cp == 0x201e || cp == '\'' ||
	    cp == 0x300c;
}

static void
read_tokens(struct names *x, const char *lang)
{
	size_t count, i, last = 0;
	struct sentence *s = sentence_split(x->text, strlen(x->text), lang,
	    &count);

	for (i = 0; i < count; i++) {
		struct word_iter it = { x->text + s[i].start, s[i].len, 0 };
		const char *word;
		size_t len;

		while (word_next(&it, &word, &len)) {
			struct token t = { .start = (size_t)(word - x->text),
			    .len = len, .flags = shape_of(word, len) };
			const char *colon = t.start >= 2 ? word - 2 : word;

			if (is_first(x->text, s[i].start, t.start) ||
			    memcmp(colon, ": ", 2) == 0)
				t.flags |= TOKEN_FIRST;
			if (t.start == last + 1 && x->text[last] == ' ')
				t.flags |= TOKEN_JOINED;
			last = t.start + len;
			t.known = (t.flags & (TOKEN_HIGH | TOKEN_ODD)) == 0 ||
			    is_known(x, word, len);
			vec_push(&x->tokens, t);
		}
	}
	free(s);
}

/* --- the decision ------------------------------------------------------------------ */

static bool
ends_in_one_of(const char *const *ends, const char *low, size_t len)
{
	for (; *ends != NULL; ends++) {
		size_t k = strlen(*ends);

		if (len > k + 1 && memcmp(low + len - k, *ends, k) == 0)
			return true;
	}
	return false;
}

static bool
is_number_word(const char *word, size_t len)
{
	struct number_list found = { VEC_INIT };
	bool yes;

	numbers_read(&found, word, len, "en");
	yes = found.list.len > 0;
	numbers_free(&found);
	return yes;
}

/* A word at the start of a sentence has its capital from there: is it one
 * that is written small elsewhere? Only told apart in English. */
static bool
is_plain_start(struct names *x, const struct token *t, bool name_follows)
{
	const char *word = x->text + t->start;
	size_t tail = t->len > 2 ? t->len - 2 : 0;

	if (t->flags & TOKEN_ODD)
		return false;
	if (is_number_word(word, t->len))
		return true;
	ground_lower(&x->low, word, t->len);
	if (stop_has(stop_find("en"), buf_str(&x->low), x->low.len) ||
	    is_plain_word(buf_str(&x->low), x->low.len))
		return true;
	if (name_follows)
		return false;
	/* "Samsung's" is a name, "Critics" may be none */
	if (tail > 0 && (memcmp(word + tail, "'s", 2) == 0))
		return false;
	return ends_in_one_of(ground_plain_ends, buf_str(&x->low),
	    x->low.len);
}

/* In a headline every word has a capital: they tell nothing. */
static bool
is_headline(const struct names *x)
{
	size_t i, high = 0, all = 0;

	for (i = 0; i < x->tokens.len; i++) {
		if (x->tokens.at[i].len < 4)
			continue;
		all++;
		high += (x->tokens.at[i].flags & TOKEN_HIGH) != 0;
	}
	return all >= 5 && high * 10 > all * 7;
}

static bool
is_foreign_name(struct names *x, size_t i, bool nouns_are_high)
{
	const struct token *t = &x->tokens.at[i];
	const struct token *next = i + 1 < x->tokens.len ?
	    &x->tokens.at[i + 1] : NULL;
	bool name_follows;

	if (t->known || t->len < 2)
		return false;
	if (t->flags & (TOKEN_ODD | TOKEN_ALL))
		return true;
	if (nouns_are_high)
		return false;
	if (!(t->flags & TOKEN_FIRST))
		return true;
	if (!x->english)
		return false;
	name_follows = next != NULL && (next->flags & TOKEN_HIGH) != 0 &&
	    (next->flags & TOKEN_JOINED) != 0;
	return !is_plain_start(x, t, name_follows);
}

static bool
has_high_nouns(const char *lang)
{
	return strcmp(lang, "de") == 0 || strcmp(lang, "lb") == 0;
}

void
ground_names(struct ground *g, const char *text, const char *lang,
    ground_told *told, void *ctx)
{
	struct names x = { .g = g, .text = text, .tokens = VEC_INIT,
	    .english = strcmp(lang, "en") == 0, .low = BUF_INIT(0) };
	bool cautious;
	size_t i, k;

	read_tokens(&x, lang);
	find_spelled_out(&x);
	cautious = has_high_nouns(lang) || is_headline(&x);
	for (i = 0; i < x.tokens.len; i = k) {
		k = i + 1;
		if (!is_foreign_name(&x, i, cautious))
			continue;
		/* "Ada Nonesuch" is one */
		while (k < x.tokens.len && !x.tokens.at[k].known &&
		    (x.tokens.at[k].flags & TOKEN_JOINED) != 0)
			k++;
		told(ctx, x.tokens.at[i].start, x.tokens.at[k - 1].start +
		    x.tokens.at[k - 1].len - x.tokens.at[i].start);
	}
	vec_free(&x.tokens);
	buf_free(&x.low);
}
