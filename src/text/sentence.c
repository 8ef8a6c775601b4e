#include <ndigest/text/sentence.h>

#include <string.h>

#include <ndigest/base/mem.h>
#include <ndigest/base/vec.h>
#include <ndigest/text/lang.h>
#include <ndigest/text/single.h>
#include <ndigest/text/utf8.h>

#include "sentence_mark.h"

/*
 * A quotation or parenthesis of at most this many bytes is not parted, so
 * that no sentence has half of one.
 */
#define WHOLE_MAX 240
#define NESTED_MAX 8
#define WRAPPED_MIN 36
#define WRAPPED_MAX 120
#define STARTS_LEAST 3

struct splitter {
	struct sentence_text in;
	size_t paragraph;
	size_t measure;		/* the longest line; lines are wrapped to it */
	VEC(struct sentence) found;
};

/* Where the paragraph that starts at AT ends (at a blank line, or N). */
static size_t
paragraph_end(const char *s, size_t n, size_t at)
{
	const char *line;
	size_t i, k;

	for (i = at; i < n; i++) {
		line = memchr(s + i, '\n', n - i);
		if (line == NULL)
			return n;
		i = (size_t)(line - s);
		for (k = i + 1; k < n && sentence_is_blank(s[k]) && s[k] != '\n'; k++)
			;
		if (k >= n || s[k] == '\n')
			return i;
	}
	return n;
}

/* The longest line of a text that is wrapped, in characters; 0 when each newline was meant:
 * lines are longer, or all are shorter, than anyone wraps them, or each of
 * several starts like a sentence. */
static size_t
find_measure(const char *s, size_t n)
{
	size_t i, next, line = 0, longest = 0, starts = 0;
	bool inside = false;

	for (i = 0; i < n; i++) {
		if (s[i] != '\n') {
			line += ((unsigned char)s[i] & 0xc0) != 0x80;
			if (line > WRAPPED_MAX)
				return 0;
			continue;
		}
		longest = line > longest ? line : longest;
		for (next = i + 1; next < n && (s[next] == ' ' ||
		    s[next] == '\t'); next++)
			;
		if (line > 0 && next < n && s[next] != '\n') {
			starts += (s[next] >= 'A' && s[next] <= 'Z') ||
			    (s[next] >= '0' && s[next] <= '9');
			inside = inside || (s[next] >= 'a' &&
			    s[next] <= 'z') || (unsigned char)s[next] >= 0x80;
		}
		line = 0;
	}
	longest = line > longest ? line : longest;
	return longest < WRAPPED_MIN ||
	    (!inside && starts >= STARTS_LEAST) ? 0 : longest;
}

/* "- ", "* ", "• ", "1. ", "a) " and the like at S: bytes, 0 for none. */
static size_t
bullet_length(const char *s, size_t n)
{
	static const char *const marks[] = { "-", "*", "+", "\xe2\x80\xa2",
	    "\xe2\x80\x93", "\xe2\x80\x94", "\xe2\x97\xa6", "\xe2\x96\xaa",
	    "\xe2\x80\xa3", "\xc2\xb7", "\xe2\x97\x8f", "\xe2\x96\xba" };
	size_t i, k;

	for (i = 0; i < sizeof marks / sizeof marks[0]; i++) {
		k = strlen(marks[i]);
		if (n > k && memcmp(s, marks[i], k) == 0 && sentence_is_blank(s[k]))
			return k + 1;
	}
	for (k = 0; k < n && k < 3 && s[k] >= '0' && s[k] <= '9'; k++)
		;
	if (k == 0 && n > 0 && s[0] >= 'a' && s[0] <= 'z')
		k = 1;
	if (k > 0 && k + 1 < n && (s[k] == '.' || s[k] == ')') &&
	    sentence_is_blank(s[k + 1]) && (s[k] == ')' || s[0] <= '9'))
		return k + 2;
	return 0;
}

/* Whether the newline at AT ends a line on purpose: before a list item, or
 * when the next line's first word would have fitted on this one. */
static bool
line_is_meant(const struct splitter *sp, size_t line, size_t at, size_t end)
{
	const char *s = sp->in.s;
	size_t next = at + 1, columns = 0, word = 0, i;

	while (next < end && sentence_is_blank(s[next]))
		next++;
	if (next >= end || bullet_length(s + next, end - next) > 0)
		return true;
	if (sp->measure == 0)
		return true;
	/* the blanks that a paragraph starts with count */
	for (i = line; i > 0 && s[i - 1] != '\n'; i--)
		;
	for (; i < at; i++)
		columns += ((unsigned char)s[i] & 0xc0) != 0x80;
	for (i = next; i < end && !sentence_is_blank(s[i]); i++)
		word += ((unsigned char)s[i] & 0xc0) != 0x80;
	if (columns + 1 + word > sp->measure)
		return false;
	return !sentence_next_is_lower(&sp->in, next);
}

/* Marks in IN->whole what lies inside [open, close). */
static void
mark_whole(struct sentence_text *in, size_t open, size_t close)
{
	if (close - open <= WHOLE_MAX)
		memset(in->whole + open + 1, 1, close - open - 1);
}

struct pairs {
	size_t quote;		/* where the open quotation began, + 1; 0 */
	uint32_t quote_mark;
	size_t bracket[NESTED_MAX];
	size_t depth;
};

/* A straight quotation mark, and the two that open in some languages and
 * close in others, open when what is before them is no word. */
static bool
opens(const struct sentence_text *in, size_t start, size_t at)
{
	unsigned char c;

	if (at == start)
		return true;
	c = (unsigned char)in->s[at - 1];
	return sentence_is_blank((char)c) || c == '(' || c == '[' || c == '-' ||
	    (at >= start + 3 && memcmp(in->s + at - 3, "\xe2\x80", 2) == 0 &&
	    (c == 0x93 || c == 0x94 || c == 0x98)) ||
	    (at >= start + 3 && memcmp(in->s + at - 3, "\xe3\x80\x80", 3) == 0);
}

static void
pair_quote(struct sentence_text *in, struct pairs *p, size_t start, size_t at,
    uint32_t cp)
{
	bool open, close = false;

	if (p->quote > 0)
		close = cp == p->quote_mark ? !opens(in, start, at) :
		    (p->quote_mark == 0x201c && cp == 0x201d) ||
		    (p->quote_mark == 0x201e &&
		    (cp == 0x201c || cp == 0x201d)) ||
		    (p->quote_mark == 0xab && cp == 0xbb) ||
		    (p->quote_mark == 0xbb && cp == 0xab) ||
		    (p->quote_mark == 0x300c && cp == 0x300d) ||
		    (p->quote_mark == 0x300e && cp == 0x300f);
	if (close) {
		mark_whole(in, p->quote - 1, at);
		p->quote = 0;
		return;
	}
	/* "end.\"We" */
	open = (in->unspaced && p->quote == 0 && at > start && cp == '"' &&
	    strchr(".!?", in->s[at - 1]) != NULL && at + 1 < in->n &&
	    in->s[at + 1] >= 'A' && in->s[at + 1] <= 'Z') ||
	    cp == 0x201e || cp == 0xab || cp == 0x300c || cp == 0x300e ||
	    (cp == 0x201c && p->quote == 0) || opens(in, start, at);
	if (open) {
		p->quote = at + 1;
		p->quote_mark = cp;
	}
}

static void
pair_bracket(struct sentence_text *in, struct pairs *p, size_t at, bool open)
{
	if (open) {
		if (p->depth == NESTED_MAX) {
			memmove(p->bracket, p->bracket + 1,
			    sizeof p->bracket - sizeof p->bracket[0]);
			p->depth--;
		}
		p->bracket[p->depth++] = at;
	} else if (p->depth > 0)
		mark_whole(in, p->bracket[--p->depth], at);
}

/* Finds the quotations and parentheses of one paragraph. */
static void
find_whole(struct sentence_text *in, size_t start, size_t end)
{
	struct pairs p = { 0, 0, { 0 }, 0 };
	bool english = strcmp(in->lang, "en") == 0;
	size_t i, k, single = 0;
	uint32_t cp;

	for (i = start; i < end; i += k) {
		k = 1;
		while (i < end && (in->s[i] == ' ' || (in->s[i] >= 'a' &&
		    in->s[i] <= 'z')))
			i++;		/* most of a text */
		if (i == end)
			break;
		cp = (unsigned char)in->s[i];
		if (cp >= 0x80)
			k = utf8_decode(in->s + i, end - i, &cp);
		if ((cp == '\'' || cp == 0x2018) && i >= single && english) {
			single = single_end(in->s + start, end - start,
			    i - start);
			if (single > 0)
				mark_whole(in, i, single += start);
		} else if (cp == '(' || cp == '[' || cp == 0xff08)
			pair_bracket(in, &p, i, true);
		else if (cp == ')' || cp == ']' || cp == 0xff09)
			pair_bracket(in, &p, i, false);
		else if (cp == '"' || (cp >= 0x201c && cp <= 0x201e) ||
		    cp == 0xab || cp == 0xbb || (cp >= 0x300c && cp <= 0x300f))
			pair_quote(in, &p, start, i, cp);
	}
}

static void
add(struct splitter *sp, size_t start, size_t end)
{
	const char *s = sp->in.s;
	struct sentence one, *last;

	while (start < end && sentence_is_blank(s[start]))
		start++;
	while (end > start && sentence_is_blank(s[end - 1]))
		end--;
	if (start == end)
		return;
	if (!sentence_has_word(s + start, end - start)) {
		/* a stray mark belongs to what is before it */
		if (sp->found.len == 0)
			return;
		last = &sp->found.at[sp->found.len - 1];
		if (last->paragraph == sp->paragraph)
			last->len = end - last->start;
		return;
	}
	one.start = start;
	one.len = end - start;
	one.paragraph = sp->paragraph;
	vec_push(&sp->found, one);
}

static void
split_paragraph(struct splitter *sp, size_t start, size_t end)
{
	size_t at = start, line = start, skip;
	size_t count = sp->found.len;

	find_whole(&sp->in, start, end);
	sp->in.begin = start;
	sp->in.end = end;
	skip = bullet_length(sp->in.s + start, end - start);
	at += skip;
	while (at < end) {
		if (sp->in.s[at] == '\n') {
			if (sp->in.whole[at] == 0 &&
			    line_is_meant(sp, line, at, end)) {
				add(sp, start, at);
				sp->in.begin = start = at + 1;
				while (start < end && sentence_is_blank(sp->in.s[start]))
					start++;
				at = start + bullet_length(sp->in.s + start,
				    end - start);
				line = start;
				continue;
			}
			line = ++at;
			continue;
		}
		skip = sentence_may_stop(sp->in.s[at]) ?
		    sentence_end_at(&sp->in, at) : 0;
		if (skip == 0) {
			do	/* most of a text */
				at++;
			while (at < end && ((unsigned char)sp->in.s[at] | 0x20u)
			    - 'a' < 26);
			continue;
		}
		at += skip & ~SENTENCE_GOES_ON;
		if ((skip & SENTENCE_GOES_ON) != 0)
			continue;
		add(sp, start, at);
		sp->in.begin = start = at;
	}
	add(sp, start, end);
	if (sp->found.len > count)
		sp->paragraph++;
}

struct sentence *
sentence_split(const char *text, size_t n, const char *lang, size_t *count)
{
	struct splitter sp = { .in = { .s = text, .n = n }, .found = VEC_INIT };
	size_t at = 0, end;

	lang_primary(lang, sp.in.lang);
	sentence_text_init(&sp.in);
	sp.measure = find_measure(text, n);
	while (at < n) {
		end = paragraph_end(text, n, at);
		split_paragraph(&sp, at, end);
		for (at = end; at < n && sentence_is_blank(text[at]); at++)
			;
	}
	sentence_text_free(&sp.in);
	*count = sp.found.len;
	if (sp.found.at == NULL)
		sp.found.at = xcalloc(1, sizeof *sp.found.at);
	return sp.found.at;
}
