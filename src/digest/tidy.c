#include "tidy.h"

#include <string.h>
#include <strings.h>

#include "language.h"

#define REFERENCE_MAX 60

static bool
is_blank(char c)
{
	return c == ' ' || c == '\t' || c == '\n' || c == '\r' ||
	    c == '\f' || c == '\v';
}

size_t
tidy_bullet(const char *s, size_t n)
{
	static const char *const marks[] = { "-", "*", "+", ">", "\xe2\x80\xa2",
	    "\xe2\x80\x93", "\xe2\x80\x94", "\xe2\x97\xa6", "\xe2\x96\xaa",
	    "\xe2\x80\xa3", "\xc2\xb7", "\xe2\x97\x8f", "\xe2\x96\xba",
	    "\xe2\x9e\xa1", "\xe2\x9c\x85", "\xe2\x9e\xa4" };
	size_t i, k;

	if (n == 0 || ((unsigned char)*s | 0x20u) - 'a' < 26)
		return 0;	/* most lines */
	for (k = 0; k < n && k < 3 && s[k] >= '0' && s[k] <= '9'; k++)
		;
	if (k > 0 && k + 1 < n && (s[k] == '.' || s[k] == ')') &&
	    is_blank(s[k + 1]))
		return k + 2;
	for (k = 0; k < n && k < 6 && s[k] == '#'; k++)
		;
	if (k > 0 && k < n && is_blank(s[k]))
		return k + 1;
	for (i = 0; i < sizeof marks / sizeof marks[0]; i++) {
		k = strlen(marks[i]);
		if (n > k && memcmp(s, marks[i], k) == 0 && is_blank(s[k]))
			return k + 1;
	}
	return 0;
}

/* "(NVK.OL)", "(NASDAQ: ACRB)": of an exchange. */
static size_t
code_length(const char *s, size_t n)
{
	static const char markets[] = " NASDAQ NYSE LSE ASX TSX TSXV OTCQB OTCQX"
	    " OTC HKEX SGX AMEX AIM NSE BSE JSE TSE Nasdaq Euronext SIX ";
	size_t k = 1, from;

	while (k < n && k < 8 && ((s[k] >= 'A' && s[k] <= 'Z') || (s[k] >= '0' &&
	    s[k] <= '9')))
		k++;
	if (k > 1 && k + 3 < n && s[k] == '.' && s[k + 1] >= 'A' &&
	    s[k + 1] <= 'Z') {
		for (from = ++k; k < n && s[k] >= 'A' && s[k] <= 'Z'; k++)
			;
		return k < n && k - from < 4 && s[k] == ')' ? k + 1 : 0;
	}
	k = 1 + strspn(s + 1, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstu"
	    "vwxyz");
	if (k + 2 >= n || s[k] != ':' || !list_has_word(markets, s + 1, k - 1))
		return 0;
	k += 1 + strspn(s + k + 1, "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.,:/ ");
	return k < n && s[k] == ')' ? k + 1 : 0;
}

/* ".STOXX": a market's index. */
static size_t
index_length(const char *s, size_t n)
{
	size_t k = 1;

	while (k < n && s[k] >= 'A' && s[k] <= 'Z')
		k++;
	return k > 3 && k < 8 && (k == n || strchr(" ,.", s[k]) != NULL) ? k :
	    0;
}

/* "LCOc1": a contract's code, without the figure that REST follows. Takes it
 * from OUT. */
static bool
drop_future(struct buf *out, size_t start, const char *rest, size_t n)
{
	size_t k = out->len - 1;

	while (k > start && out->data[k - 1] >= 'A' && out->data[k - 1] <= 'Z')
		k--;
	if (out->len - 1 - k < 2 || out->len - 1 - k > 4 || k == start ||
	    out->data[k - 1] != ' ' || (n > 0 && strchr(" ,.", *rest) == NULL))
		return false;
	buf_truncate(out, k - 1);
	return true;
}

/* Parentheses that speak of the page and not of the matter. */
static size_t
aside_length(const char *s, size_t n)
{
	static const char *const asides[] = { "(pictured", "(above)",
	    "(below)", "(see below", "(see above", "(opens in", "(left)",
	    "(right)", "(see picture", "(siehe bild", "(im bild", "(photo",
	    "(foto", "(video" };
	const char *close;
	size_t i, k;

	if (*s != '(')
		return 0;
	if (s[1] >= 'A' && s[1] <= 'Z' && (k = code_length(s, n)) > 0)
		return k;
	for (i = 0; i < sizeof asides / sizeof asides[0]; i++) {
		k = strlen(asides[i]);
		if (n < k || strncasecmp(s, asides[i], k) != 0)
			continue;
		close = memchr(s, ')', n < 60 ? n : 60);
		if (close != NULL)
			return (size_t)(close - s) + 1;
	}
	return 0;
}

/* "[12]", "[a]" and "[…]". */
static size_t
note_length(const char *s, size_t n)
{
	size_t k = 1;

	if (*s != '[')
		return 0;
	if (n >= 5 && memcmp(s, "[\xe2\x80\xa6]", 5) == 0)
		return 5;
	while (k < n && k < 5 && s[k] >= '0' && s[k] <= '9')
		k++;
	if (k == 1 && n > 2 && s[1] >= 'a' && s[1] <= 'z')
		k = 2;
	return k > 1 && k < n && s[k] == ']' ? k + 1 : 0;
}

/* White space of Unicode, and what is invisible. */
static size_t
space_length(const char *s, size_t n, bool *invisible)
{
	const unsigned char *u = (const unsigned char *)s;

	*invisible = false;
	if (is_blank(*s))
		return 1;
	if (n >= 2 && u[0] == 0xc2 && (u[1] == 0xa0 || u[1] == 0xad)) {
		*invisible = u[1] == 0xad;
		return 2;
	}
	if (n < 3 || u[0] < 0xe2)
		return 0;
	if (u[0] == 0xe2 && u[1] == 0x80 && u[2] >= 0x80 && u[2] <= 0x8b) {
		*invisible = u[2] == 0x8b;
		return 3;
	}
	/* emoji: they end no sentence and tell nothing that it does not */
	*invisible = true;
	if (n >= 4 && u[0] == 0xf0 && u[1] == 0x9f)
		return 4;
	if ((u[0] == 0xe2 && u[1] >= 0x98 && u[1] <= 0x9e) ||
	    memcmp(s, "\xef\xb8\x8f", 3) == 0 ||
	    memcmp(s, "\xe2\x80\x8d", 3) == 0)
		return 3;
	*invisible = false;
	if (memcmp(s, "\xe2\x80\xaf", 3) == 0 ||
	    memcmp(s, "\xe3\x80\x80", 3) == 0)
		return 3;
	if (memcmp(s, "\xef\xbb\xbf", 3) == 0 ||
	    memcmp(s, "\xe2\x81\xa0", 3) == 0) {
		/* after a link, where its icon was */
		*invisible = n == 3 || *s == '\xef' || ((s[3] | 32) < 'a' ||
		    (s[3] | 32) > 'z');
		return 3;
	}
	return 0;
}

/* What a change's line ends in: " (#1422)", " by @ann in #12": the bytes that
 * are left of OUT from START. */
static size_t
without_reference(const char *s, size_t n)
{
	size_t i, k;

	for (i = n; i > 0 && n - i < REFERENCE_MAX; i--) {
		k = i - 1;
		if (s[k] != ' ')
			continue;
		if (n - k > 4 && (strncmp(s + k, " by @", 5) == 0 ||
		    (strncmp(s + k, " (#", 3) == 0 && s[k + 3] >= '0' &&
		    s[k + 3] <= '9') || (strncmp(s + k, " (@", 3) == 0 && s[n - 1] == ')')))
			return k;
	}
	return n;
}

/* ASCII letters, of which most of a text is. */
static inline bool
is_letter(char c)
{
	return (unsigned)((unsigned char)c | 0x20) - 'a' < 26;
}

void
tidy_line(struct buf *out, const char *s, size_t n)
{
	size_t start = out->len, i, k;
	bool space = false, invisible, marked = false;

	for (i = tidy_bullet(s, n); i < n; ) {
		k = space_length(s + i, n - i, &invisible);
		if (k > 0) {
			space = space || !invisible;
			i += k;
			continue;
		}
		k = note_length(s + i, n - i);
		if (k == 0)
			k = aside_length(s + i, n - i);
		if (k > 0) {
			i += k;
			continue;
		}
		/* "said. ." of lines that ended in a mark alone */
		if (space && s[i] == '.' && i + 1 == n && out->len > start &&
		    (out->data[out->len - 1] == '.' || (out->len > start + 1 &&
		    strchr("\"'", out->data[out->len - 1]) != NULL &&
		    out->data[out->len - 2] == '.')))
			break;
		if (s[i] == '.' && space && (k = index_length(s + i, n - i)) >
		    0) {
			i += k;
			continue;
		}
		if (!space && s[i] >= '0' && s[i] <= '9' && out->len > start &&
		    out->data[out->len - 1] == 'c' && drop_future(out, start,
		    s + i + 1, n - i - 1)) {
			i++;
			space = true;
			continue;
		}
		/* "well- / known" */
		if (space && s[i - 1] == '\n' && out->len > start + 1 &&
		    out->data[out->len - 1] == '-' &&
		    is_letter(out->data[out->len - 2]))
			space = false;
		if (space && out->len > start && s[i] != ',' &&
		    !(s[i] == '.' && (i + 1 == n || is_blank(s[i + 1]))))
			buf_addc(out, ' ');
		space = false;
		marked = marked || s[i] == '#' || s[i] == '@';
		/* words with one space between them are as they should be */
		for (k = 1; i + k < n && (is_letter(s[i + k]) ||
		    (s[i + k] == ' ' && i + k + 1 < n &&
		    is_letter(s[i + k + 1]))); k++)
			;
		buf_add(out, s + i, k);
		i += k;
	}
	if (marked && out->len > start && out->data[out->len - 1] != '.')
		buf_truncate(out, start + without_reference(out->data + start,
		    out->len - start));
}

/* The characters of the longest line of a text whose sentences go on from line
 * to line; 0 where none does. */
static size_t
wrapped_at(const char *text, size_t n, const struct sentence *list,
    size_t count)
{
	size_t i, line = 0, longest = 0;

	for (i = 0; i < count && memchr(text + list[i].start, '\n',
	    list[i].len) == NULL; i++)
		;
	for (; i < count && n > 0; n--, text++) {
		line = *text == '\n' ? 0 : line + (((unsigned char)*text &
		    0xc0) != 0x80);
		longest = line > longest ? line : longest;
	}
	return longest;
}

/* Whether the line before TEXT[AT], where a sentence starts, was ended on
 * purpose: its first word would have had room in the LONGEST. */
static bool
is_parted(const char *text, size_t at, size_t longest)
{
	size_t end = at, line, columns = 1 + strcspn(text + at, " \n");

	while (end > 0 && text[end - 1] != '\n')
		end--;
	for (line = end > 0 ? end - 1 : 0; line > 0 && text[line - 1] != '\n';
	    line--)
		columns += ((unsigned char)text[line - 1] & 0xc0) != 0x80;
	return columns <= longest;
}

void
tidy_part_lines(const char *text, size_t n, struct sentence *list,
    size_t count)
{
	size_t i, k, was = 0, paragraph = 0;
	size_t longest = wrapped_at(text, n, list, count);

	for (i = 0; i < count; i++) {
		bool parted = i > 0 && list[i].paragraph != was;

		was = list[i].paragraph;
		for (k = list[i].start; !parted && i > 0 && k >
		    list[i - 1].start + list[i - 1].len; k--)
			parted = text[k - 1] == '\n' && (longest == 0 ||
			    is_parted(text, list[i].start, longest));
		paragraph += parted;
		list[i].paragraph = paragraph;
	}
}
