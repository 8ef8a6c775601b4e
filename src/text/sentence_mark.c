#include "sentence_mark.h"

#include <string.h>

#include <ndigest/text/utf8.h>

bool
sentence_is_blank(char c)
{
	return c == ' ' || c == '\t' || c == '\n' || c == '\r' ||
	    c == '\f' || c == '\v';
}

size_t
sentence_blank(const char *s, size_t n)
{
	if (sentence_is_blank(*s))
		return 1;
	if (n >= 2 && memcmp(s, "\xc2\xa0", 2) == 0)
		return 2;
	return n >= 3 && memcmp(s, "\xe2\x80\xaf", 3) == 0 ? 3 : 0;
}

enum stop
sentence_stop_at(const struct sentence_text *in, const char *s, size_t n,
    size_t *len)
{
	static const struct {
		const char *bytes;
		enum stop stop;
	} wide[] = {
		{ "\xe2\x80\xa6", STOP_ELLIPSIS },
		{ "\xe3\x80\x82", STOP_WIDE },	/* 。 */
		{ "\xef\xbc\x81", STOP_WIDE },	/* ！ */
		{ "\xef\xbc\x9f", STOP_WIDE },	/* ？ */
		{ "\xef\xbd\xa1", STOP_WIDE },	/* ｡ */
		{ "\xe0\xa5\xa4", STOP_MARK },	/* danda */
		{ "\xe0\xa5\xa5", STOP_MARK },
		{ "\xd8\x9f", STOP_MARK },	/* Arabic question mark */
		{ "\xdb\x94", STOP_MARK },	/* Urdu full stop */
		{ "\xd6\x89", STOP_MARK },	/* Armenian full stop */
		{ "\xcd\xbe", STOP_MARK },	/* Greek question mark */
		{ "\xe2\x80\xbc", STOP_MARK }, { "\xe2\x81\x87", STOP_MARK },
		{ "\xe2\x81\x88", STOP_MARK }, { "\xe2\x81\x89", STOP_MARK },
	};
	size_t i, k;

	*len = 1;
	if (*s == '.')
		return STOP_POINT;
	if (*s == '!' || *s == '?')
		return STOP_MARK;
	if (*s == ';' && strcmp(in->lang, "el") == 0)
		return STOP_MARK;
	if ((unsigned char)*s < 0xcd)
		return STOP_NONE;
	for (i = 0; i < sizeof wide / sizeof wide[0]; i++) {
		k = strlen(wide[i].bytes);
		if (n >= k && memcmp(s, wide[i].bytes, k) == 0) {
			*len = k;
			return wide[i].stop;
		}
	}
	return STOP_NONE;
}

size_t
sentence_closer(const char *s, size_t n)
{
	static const char *const closers[] = { "\xe2\x80\x9d", "\xe2\x80\x99",
	    "\xe2\x80\x9c", "\xc2\xbb", "\xc2\xab", "\xe2\x80\xba",
	    "\xe3\x80\x8d", "\xe3\x80\x8f", "\xef\xbc\x89", "\xe3\x80\x91",
	    "\xe3\x80\x8b" };
	size_t i, k;

	if (*s == '"' || *s == '\'' || *s == ')' || *s == ']' || *s == '}')
		return 1;
	if ((unsigned char)*s < 0xc2)
		return 0;
	for (i = 0; i < sizeof closers / sizeof closers[0]; i++) {
		k = strlen(closers[i]);
		if (n >= k && memcmp(s, closers[i], k) == 0)
			return k;
	}
	return 0;
}

size_t
sentence_stray(const struct sentence_text *in, size_t at)
{
	size_t n = in->end - at, k, c;

	k = at < in->end ? sentence_blank(in->s + at, n) : 0;
	if (k == 0 || k == n)
		return 0;
	c = in->s[at + k] == '"' ? 1 :
	    n - k >= 3 && memcmp(in->s + at + k, "\xe2\x80\x9d", 3) == 0 ? 3 :
	    n - k >= 2 && memcmp(in->s + at + k, "\xc2\xbb", 2) == 0 ? 2 : 0;
	if (c == 0 || (k + c < n &&
	    sentence_blank(in->s + at + k + c, n - k - c) == 0))
		return 0;
	return k + c;
}

size_t
sentence_note(const char *s, size_t n)
{
	size_t k = 1;

	if (*s != '[')
		return 0;
	while (k < n && k < 5 && s[k] >= '0' && s[k] <= '9')
		k++;
	return k > 1 && k < n && s[k] == ']' ? k + 1 : 0;
}

/* An opening mark before a word: its bytes, 0 for none. */
static size_t
opener_length(const char *s, size_t n, struct next_word *next)
{
	static const char *const openers[] = { "\xe2\x80\x9c", "\xe2\x80\x9e",
	    "\xe2\x80\x98", "\xe2\x80\x9a", "\xc2\xab", "\xc2\xbb",
	    "\xe2\x80\x9d", "\xe3\x80\x8c", "\xe3\x80\x8e", "\xc2\xbf",
	    "\xc2\xa1", "\xe2\x80\xb9" };
	size_t i, k;

	if (*s == '(' || *s == '[') {
		next->bracket = true;
		return 1;
	}
	if (*s == '"' || *s == '\'' || *s == '*' || *s == '_')
		return 1;
	if (*s == '-') {
		next->dash = true;
		return 1;
	}
	if (n >= 3 && memcmp(s, "\xe2\x80", 2) == 0 &&
	    (s[2] == '\x93' || s[2] == '\x94')) {
		next->dash = true;
		return 3;
	}
	for (i = 0; i < sizeof openers / sizeof openers[0]; i++) {
		k = strlen(openers[i]);
		if (n >= k && memcmp(s, openers[i], k) == 0)
			return k;
	}
	return 0;
}

struct next_word
sentence_next(const struct sentence_text *in, size_t at)
{
	struct next_word next = { .at = at };
	size_t k;

	next.spaced = at < in->end &&
	    sentence_blank(in->s + at, in->end - at) > 0;
	while (next.at < in->end) {
		k = sentence_blank(in->s + next.at, in->end - next.at);
		if (k == 0)
			k = opener_length(in->s + next.at,
			    in->end - next.at, &next);
		if (k == 0)
			break;
		next.at += k;
	}
	next.ended = next.at >= in->end;
	if (!next.ended)
		utf8_decode(in->s + next.at, in->end - next.at, &next.cp);
	return next;
}
