#include "plain.h"

#include <string.h>
#include <strings.h>

#include <ndigest/text/entity.h>
#include <ndigest/text/utf8.h>

#define ZERO_WIDTH_SPACE "\xe2\x80\x8b"

/* Tags inside a word or a sentence; all others part what they stand between. */
static bool
is_inline(const char *name, size_t n)
{
	static const char *const names[] = {
		"a", "abbr", "b", "bdi", "bdo", "cite", "code", "del", "dfn",
		"em", "font", "i", "ins", "kbd", "mark", "q", "ruby", "s",
		"samp", "small", "span", "strong", "sub", "sup", "time", "tt",
		"u", "var", "wbr"
	};
	size_t i;

	for (i = 0; i < sizeof names / sizeof names[0]; i++)
		if (strlen(names[i]) == n &&
		    strncasecmp(names[i], name, n) == 0)
			return true;
	return false;
}

static size_t
name_length(const char *s)
{
	size_t n = 0;

	while ((s[n] >= 'a' && s[n] <= 'z') || (s[n] >= 'A' && s[n] <= 'Z') ||
	    (n > 0 && s[n] >= '0' && s[n] <= '9'))
		n++;
	return n;
}

/* The end of the tag or comment at S; quoted attribute values are skipped. */
static const char *
tag_end(const char *s)
{
	char quote = '\0';

	if (strncmp(s, "<!--", 4) == 0) {
		s = strstr(s + 4, "-->");
		return s != NULL ? s + 3 : NULL;
	}
	for (s++; *s != '\0'; s++) {
		if (quote != '\0') {
			if (*s == quote)
				quote = '\0';
		} else if (*s == '"' || *s == '\'') {
			quote = *s;
		} else if (*s == '>') {
			return s + 1;
		}
	}
	return NULL;
}

static const char *
add_tag(struct buf *out, const char *s)
{
	const char *name = s[1] == '/' ? s + 2 : s + 1;
	size_t n = name_length(name);
	const char *end;

	if (n == 0 && s[1] != '!' && s[1] != '?') {
		(void)buf_addc(out, '<');
		return s + 1;
	}
	end = tag_end(s);
	if (n > 0 && !is_inline(name, n))
		(void)buf_addc(out, '\n');
	return end != NULL ? end : s + strlen(s);
}

static const char *
add_reference(struct buf *out, const char *s)
{
	char text[ENTITY_MAX];
	size_t len, n;

	n = entity_decode(s, strnlen(s, 64), ENTITY_TEXT, text, &len);
	if (n == 0) {
		(void)buf_addc(out, '&');
		return s + 1;
	}
	(void)buf_add(out, text, len);
	return s + n;
}

void
plain_add(struct buf *out, const char *html)
{
	const char *s = html;
	size_t n;

	while (*s != '\0' && !out->full) {
		n = strcspn(s, "<&");
		if (!buf_add(out, s, n))
			break;
		s += n;
		if (*s == '<')
			s = add_tag(out, s);
		else if (*s == '&')
			s = add_reference(out, s);
	}
}

void
plain_part(struct buf *out, const char *s, size_t n)
{
	bool was = false, is;
	size_t i, len;
	uint32_t cp;

	for (i = 0; i < n; i += len) {
		for (len = 0; i + len < n && (unsigned char)s[i + len] < 0x80;)
			len++;
		if (len > 0) {		/* the fast way over ASCII */
			was = false;
			(void)buf_add(out, s + i, len);
			continue;
		}
		len = utf8_decode(s + i, n - i, &cp);
		is = utf8_is_cjk(cp);
		if (is && was)
			(void)buf_adds(out, ZERO_WIDTH_SPACE);
		(void)buf_add(out, s + i, len);
		was = is;
	}
}

void
plain_join(struct buf *out, const char *s, size_t n)
{
	static const char mark[] = ZERO_WIDTH_SPACE;
	const char *at;
	size_t k;

	while ((at = memmem(s, n, mark, sizeof mark - 1)) != NULL) {
		k = (size_t)(at - s);
		(void)buf_add(out, s, k);
		s = at + sizeof mark - 1;
		n -= k + sizeof mark - 1;
	}
	(void)buf_add(out, s, n);
}
