#include "scraped.h"

#include <string.h>

#include <ndigest/text/word.h>

#include "language.h"
#include "refer.h"

#define FRAGMENT_MAX 300	/* bytes of a line */
#define LABEL_REACH 40		/* bytes before its colon */
#define SHORT_WORDS 6
#define LINK_MAX 2000
#define LIST_LEAST 300	/* bytes */

/* Words that no line ends with: it was parted by a link. */
static const char joins[] = " by and the a an of to in on at with for from told"
    " that as is was were or but who which about ";

static bool
is_blank(char c)
{
	return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

/* Whether a page, and no writer, gave the lines their stops. */
static bool
is_page(const char *s, size_t n)
{
	static const char *const marks[] = { "By . ", "By .\n", "PUBLISHED: .",
	    "PUBLISHED:\n.", "UPDATED: .", " | . ", "croll down for video .",
	    "hare this article ." };
	size_t i;

	for (i = 0; i < sizeof marks / sizeof marks[0]; i++)
		if (memmem(s, n, marks[i], strlen(marks[i])) != NULL)
			return true;
	return false;
}

/* Where the line began that OUT ends with. */
static size_t
line_start(const struct buf *out)
{
	const char *s = out->data;
	size_t at = out->len, k;

	while (at > 0 && out->len - at < FRAGMENT_MAX) {
		at--;
		if (s[at] == '\n')
			return at + 1;
		if (s[at] != ' ' || at == 0)
			continue;
		for (k = at; k > 0 && strchr("\"')", s[k - 1]) != NULL; k--)
			;
		if (k > 3 && s[k - 1] < 0 && memcmp(s + k - 3, "\xe2\x80", 2)
		    == 0)
			k -= 3;
		if (k == 0 || strchr(".!?", s[k - 1]) == NULL)
			continue;
		if (s[k - 1] != '.' || k != at)
			return at + 1;
		while (k > 1 && s[k - 2] != ' ' && s[k - 2] != '\n')
			k--;
		/* "Mr. Poe", "J. Poe" */
		if (at - k > 1 && !refer_is_title(s + k - 1, at - k))
			return at + 1;
	}
	return at == 0 ? 0 : out->len;
}

/* "Jailed: Gary Poe", "Ann Poe": a caption or by-line. */
static bool
is_label(const char *s, size_t n)
{
	const char *colon = memchr(s, ':', n < LABEL_REACH ? n : LABEL_REACH);

	return word_count(s, n) <= SHORT_WORDS || (colon != NULL &&
	    colon + 2 < s + n && colon[1] == ' ' && colon[2] >= 'A' &&
	    colon[2] <= 'Z');
}

/* Whether the line that OUT ends with goes on after its stop. */
static bool
goes_on(const struct buf *out, char next)
{
	size_t k = out->len;
	char low[8];
	size_t i;

	if (k == 0 || strchr(",:.!?", out->data[k - 1]) != NULL || (k > 1 &&
	    strchr("'\"", out->data[k - 1]) != NULL && strchr(".!?",
	    out->data[k - 2]) != NULL) || (next >= 'a' && next <= 'z'))
		return true;
	while (k > 0 && !is_blank(out->data[k - 1]) && out->len - k <
	    sizeof low)
		k--;
	for (i = 0; k + i < out->len && i < sizeof low; i++)
		low[i] = out->data[k + i] | 32;
	return list_has_word(joins, low, i);
}

void
scraped_part(const char *text, size_t n, struct buf *out)
{
	bool page = is_page(text, n);
	size_t i, next, start;

	for (i = 0; i < n; i++) {
		if (text[i] != '.' || i == 0 || !is_blank(text[i - 1]) ||
		    (i + 1 < n && !is_blank(text[i + 1]))) {
			buf_addc(out, text[i]);
			continue;
		}
		while (out->len > 0 && is_blank(out->data[out->len - 1]))
			out->len--;
		for (next = i + 1; next < n && is_blank(text[next]); next++)
			;
		start = line_start(out);
		if (goes_on(out, next < n ? text[next] : ' ')) {
			if (out->len > 0)
				buf_addc(out, ' ');
			i = next - 1;
			continue;
		}
		if (out->len - start == 1 && out->data[start] == '|') {
			out->len = start;
			i = next - 1;
			continue;
		}
		if (!page && !is_label(out->data + start, out->len -
		    start)) {
			buf_addc(out, '.');
			continue;
		}
		if (start > 0 && start < out->len &&
		    out->data[start - 1] == ' ') {
			buf_addc(out, ' ');
			memmove(out->data + start + 1, out->data + start,
			    out->len - start - 1);
			out->data[start - 1] = out->data[start] = '\n';
		}
		buf_adds(out, "\n\n");
		i = next - 1;
	}
}

size_t
scraped_unmark(const char *s, size_t n, size_t at, struct buf *out)
{
	size_t from, end = n - at < LINK_MAX ? n : at + LINK_MAX;
	const char *close;

	if (s[at] == '*')
		return at + 1 < n && s[at + 1] == '*' ? 2 : 0;
	/* "](http://…)": the bracket is out already */
	if (s[at] != '(' || at == 0 || s[at - 1] != ']' || out->len == 0 ||
	    out->data[out->len - 1] != ']')
		return 0;
	close = memchr(s + at, ')', end - at);
	if (close == NULL || memchr(s + at, '\n', (size_t)(close - s) - at)
	    != NULL)
		return 0;
	for (from = out->len - 1; from > 0 && out->data[from] != '[' &&
	    out->len - from < LINK_MAX; from--)
		;
	if (out->data[from] != '[')
		return 0;
	out->len--;
	if (from > 0 && out->data[from - 1] == '!')
		out->len = from - 1;	/* a picture */
	else {
		memmove(out->data + from, out->data + from + 1, out->len -
		    from - 1);
		out->len--;
	}
	return (size_t)(close - s) + 1 - at;
}

static bool
is_quote(char c)
{
	return c == '"' || c == '\'';
}

bool
scraped_list(const char *s, size_t n, struct buf *out)
{
	size_t i, k;
	char open;

	while (n > 0 && is_blank(s[n - 1]))
		n--;
	if (n < LIST_LEAST || s[0] != '[' || !is_quote(s[1]) ||
	    s[n - 1] != ']' || !is_quote(s[n - 2]))
		return false;
	open = s[1];
	for (i = 2; i + 2 < n; i++) {
		if (s[i] == '\\' && (is_quote(s[i + 1]) || s[i + 1] == 'n')) {
			i++;
			buf_addc(out, s[i] == 'n' ? '\n' : s[i]);
			continue;
		}
		k = i + 1 + strspn(s + i + 1, ", \n");
		if (s[i] == open && s[i + 1] == ',' && is_quote(s[k]) &&
		    k + 2 < n) {
			buf_adds(out, "\n\n");
			open = s[k];
			i = k;
			continue;
		}
		buf_addc(out, s[i]);
	}
	return true;
}
