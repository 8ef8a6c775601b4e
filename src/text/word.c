#include <ndigest/text/word.h>

#include <stdint.h>
#include <string.h>

#include <ndigest/text/utf8.h>

enum kind {
	KIND_OTHER,
	KIND_LETTER,
	KIND_DIGIT,
	KIND_MARK,	/* goes on with a word, starts none */
	KIND_CJK
};

/* Bytes by their number: 1 letters, 2 digits, 4 what may join two of those
 * (joiner_at), 8 other ASCII; what is beyond is looked up. */
#define JOINER 4
#define ENDER 8
static const unsigned char classes[256] = {
	8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8,
	8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8,
	8, 8, 8, 8, 8, 8, 4, 4, 8, 8, 8, 8, 4, 4, 4, 8,
	2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 8, 8, 8, 8, 8, 8,
	8, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 8, 8, 8, 8, 4,
	8, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 8, 8, 8, 8, 8,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0
};

static inline enum kind
ascii_kind(unsigned char c)
{
	return (enum kind)(classes[c] & (KIND_LETTER | KIND_DIGIT));
}

/* Combining marks that stand inside words: Latin accents, Hebrew points,
 * Arabic vowels, the vowel signs of Indic scripts and Thai, joiners. */
static bool
is_mark(uint32_t cp)
{
	static const uint32_t ranges[][2] = {
		{ 0x0300, 0x036f }, { 0x0483, 0x0487 }, { 0x0591, 0x05bd },
		{ 0x05bf, 0x05bf }, { 0x05c1, 0x05c2 }, { 0x0610, 0x061a },
		{ 0x064b, 0x065f }, { 0x0670, 0x0670 }, { 0x0900, 0x0903 },
		{ 0x093a, 0x093c }, { 0x093e, 0x094f }, { 0x0951, 0x0957 },
		{ 0x0962, 0x0963 }, { 0x0981, 0x0983 }, { 0x09bc, 0x09cd },
		{ 0x0a01, 0x0a03 }, { 0x0a3c, 0x0a4d }, { 0x0a81, 0x0a83 },
		{ 0x0abc, 0x0acd }, { 0x0b01, 0x0b03 }, { 0x0b3c, 0x0b4d },
		{ 0x0b82, 0x0b82 }, { 0x0bbe, 0x0bcd }, { 0x0c00, 0x0c04 },
		{ 0x0c3e, 0x0c4d }, { 0x0c81, 0x0c83 }, { 0x0cbc, 0x0ccd },
		{ 0x0d00, 0x0d03 }, { 0x0d3b, 0x0d4d }, { 0x0e31, 0x0e31 },
		{ 0x0e34, 0x0e3a }, { 0x0e47, 0x0e4e }, { 0x200c, 0x200d },
	};
	size_t i;

	if (cp < ranges[0][0])
		return false;
	for (i = 0; i < sizeof ranges / sizeof ranges[0]; i++)
		if (cp <= ranges[i][1])
			return cp >= ranges[i][0];
	return false;
}

static enum kind
kind_at(const char *s, size_t n, size_t *len)
{
	uint32_t cp;

	if ((unsigned char)*s < 0x80) {
		*len = 1;
		return ascii_kind((unsigned char)*s);
	}
	/* U+2010 to U+203F: dashes, marks of quotation and the like */
	if (n >= 3 && memcmp(s, "\xe2\x80", 2) == 0 &&
	    (unsigned char)s[2] >= 0x90 && (unsigned char)s[2] <= 0xbf) {
		*len = 3;
		return KIND_OTHER;
	}
	*len = utf8_decode(s, n, &cp);
	if (is_mark(cp))
		return KIND_MARK;
	if (utf8_is_cjk(cp))
		return utf8_is_letter(cp) ? KIND_CJK : KIND_OTHER;
	if (utf8_is_letter(cp))
		return KIND_LETTER;
	return utf8_is_digit(cp) ? KIND_DIGIT : KIND_OTHER;
}

/* The length of a character that may stand between two letters or digits
 * (apostrophe, hyphen, point, comma), 0 for others; *c is its ASCII form. */
static size_t
joiner_at(const char *s, size_t n, char *c)
{
	if (*s == '\'' || *s == '-' || *s == '.' || *s == ',' ||
	    *s == '&' || *s == '_') {
		*c = *s;
		return 1;
	}
	if (n >= 3 && memcmp(s, "\xe2\x80\x99", 3) == 0) {
		*c = '\'';
		return 3;
	}
	if (n >= 3 && (memcmp(s, "\xe2\x80\x90", 3) == 0 ||
	    memcmp(s, "\xe2\x80\x91", 3) == 0)) {
		*c = '-';
		return 3;
	}
	if (n >= 2 && memcmp(s, "\xc2\xb7", 2) == 0) {	/* Catalan l·l */
		*c = '\'';
		return 2;
	}
	return 0;
}

/* Whether JOINER goes between what was (PREV, at s[at - 1]) and NEXT. */
static bool
joins(char joiner, const char *s, size_t at, enum kind prev, enum kind next,
    size_t next_at)
{
	if (next != KIND_LETTER && next != KIND_DIGIT)
		return false;
	switch (joiner) {
	case ',':
		return prev == KIND_DIGIT && next == KIND_DIGIT;
	case '&':	/* AT&T, R&D */
		return at > 0 && s[at - 1] >= 'A' && s[at - 1] <= 'Z' &&
		    s[next_at] >= 'A' && s[next_at] <= 'Z';
	case '.':
		if (prev == KIND_DIGIT || next == KIND_DIGIT)
			return prev == next || prev == KIND_LETTER;
		/* "end.Next" is two words, "U.S." and "node.js" one */
		return !(at > 0 && s[at - 1] >= 'a' && s[at - 1] <= 'z' &&
		    s[next_at] >= 'A' && s[next_at] <= 'Z');
	default:
		return true;
	}
}

/* "U.S", "e.g": single ASCII letters between points. */
static bool
is_pointed(const char *w, size_t n)
{
	size_t i;

	if (n < 3 || n % 2 == 0)
		return false;
	for (i = 0; i < n; i++)
		if (i % 2 == 0 ? ascii_kind((unsigned char)w[i]) != KIND_LETTER
		    : w[i] != '.')
			return false;
	return true;
}

/* Any word from it->at on. */
static __attribute__((noinline)) bool
next_strange(struct word_iter *it, const char **word, size_t *len)
{
	enum kind kind = KIND_OTHER, next;
	size_t start, k, j, after, at;
	char c = 0;

	for (;; it->at += k) {
		if (it->at >= it->n)
			return false;
		kind = kind_at(it->s + it->at, it->n - it->at, &k);
		if (kind != KIND_OTHER && kind != KIND_MARK)
			break;
	}
	start = it->at;
	it->at += k;
	while (it->at < it->n && kind != KIND_CJK) {
		/* most of a word is a run of ASCII letters and digits, and
		 * most words end at a space */
		for (at = it->at; at < it->n; at++) {
			next = ascii_kind((unsigned char)it->s[at]);
			if (next == KIND_OTHER)
				break;
			kind = next;
		}
		it->at = at;
		if (at >= it->n || it->s[at] == ' ')
			break;
		next = kind_at(it->s + it->at, it->n - it->at, &k);
		if (next == KIND_CJK)
			break;
		if (next == KIND_OTHER) {
			j = joiner_at(it->s + it->at, it->n - it->at, &c);
			if (j == 0 || it->at + j >= it->n)
				break;
			after = it->at + j;
			next = kind_at(it->s + after, it->n - after, &k);
			if (!joins(c, it->s, it->at, kind, next, after))
				break;
			it->at = after;
		}
		if (next != KIND_MARK)
			kind = next;
		it->at += k;
	}
	*word = it->s + start;
	*len = it->at - start;
	if (it->at < it->n && it->s[it->at] == '.' && is_pointed(*word, *len)) {
		++*len;
		it->at++;
	}
	return true;
}

/* Most words are ASCII letters and digits, and then a sign that joins nothing
 * to them: "end", "end, then", "end.". The end of such a word at or behind AT,
 * which gets its start; 0: the word there is another one, or none. */
static inline size_t
plain_end(const unsigned char *s, size_t n, size_t *at)
{
	size_t start = *at, end;

	while (start < n && (classes[s[start]] & (JOINER | ENDER)) != 0)
		start++;
	for (end = start; end < n && ascii_kind(s[end]) != KIND_OTHER; end++)
		;
	*at = start;
	return end > start && (end == n || classes[s[end]] == ENDER ||
	    (classes[s[end]] == JOINER && (end + 1 == n ||
	    (classes[s[end + 1]] & (JOINER | ENDER)) != 0))) ? end : 0;
}

bool
word_next(struct word_iter *it, const char **word, size_t *len)
{
	size_t at = it->at, end = plain_end((const unsigned char *)it->s,
	    it->n, &at);

	if (end > 0) {
		it->at = end;
		*word = it->s + at;
		*len = end - at;
		return true;
	}
	it->at = at;
	return next_strange(it, word, len);
}

size_t
word_count(const char *s, size_t n)
{
	struct word_iter it = { s, n, 0 };
	size_t words = 0, cjk = 0, at = 0, end, len;
	const char *w;
	uint32_t cp;

	for (;;) {
		while ((end = plain_end((const unsigned char *)s, n, &at)) >
		    0) {
			words++;
			at = end;
		}
		it.at = at;
		if (!next_strange(&it, &w, &len))
			break;
		at = it.at;
		if ((unsigned char)*w >= 0x80) {
			utf8_decode(w, len, &cp);
			if (utf8_is_cjk(cp)) {
				cjk++;
				continue;
			}
		}
		words++;
	}
	return words + (cjk + 1) / 2;
}
